//! A landscape page of A4: how small a sheet has to be printed to fit its width, and where its pages end.

use rust_xlsxwriter::{Worksheet, XlsxError};

/// What the margins leave of the page, in pixels of the screen and in points, with a little to spare: not every program has
/// the same letters.
const WIDTH_PIXELS: f64 = 1_045.0 * 0.97;
const HEIGHT_POINTS: f64 = 516.0 * 0.95;

/// A page holds this share of it before a group that does not fit is moved to the next one rather than split.
const FILLED: f64 = 0.5;

/// Excel allows this many breaks on a sheet.
const MOST_BREAKS: usize = 1_000;

/// A row on paper.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PaperRow {
    /// Its number, from 0.
    pub row: u32,
    /// Its height, in points.
    pub height: f64,
    /// A group begins with it.
    pub starts_group: bool,
}

/// Prints the sheet on as many pages as it needs, one page wide, and ends pages between groups where that keeps them together.
/// `widths` are those of the printed columns, in characters; `repeated` is the height of the rows that every page begins with.
pub(super) fn lay_out(
    sheet: &mut Worksheet,
    widths: &[f64],
    rows: &[PaperRow],
    repeated: f64,
) -> Result<(), XlsxError> {
    // The program that prints chooses the scale: columns are wider where its fonts are. Ours tells how much a page holds.
    sheet.set_print_fit_to_pages(1, 0);
    let page = HEIGHT_POINTS / scale(widths);
    sheet.set_page_breaks(&breaks(rows, page, repeated))?;
    Ok(())
}

/// How much smaller columns of these widths, in characters, have to be to fit the width of the page.
fn scale(widths: &[f64]) -> f64 {
    let pixels: f64 = widths.iter().map(|width| width * 7.0 + 5.0).sum();
    (WIDTH_PIXELS / pixels.max(1.0)).clamp(0.1, 1.0)
}

/// The rows before which a page ends.
fn breaks(rows: &[PaperRow], page: f64, repeated: f64) -> Vec<u32> {
    let mut breaks = Vec::new();
    let mut used = 0.0;
    let mut rest = rows;
    while let Some(first) = rest.first() {
        let length = rest.iter().skip(1).position(|row| row.starts_group).map_or(rest.len(), |at| at + 1);
        let (group, after) = rest.split_at(length);
        let height: f64 = group.iter().map(|row| row.height).sum();
        if used + height > page && used > page * FILLED && height <= page - repeated && breaks.len() < MOST_BREAKS {
            breaks.push(first.row);
            used = repeated;
        }
        for row in group {
            if used + row.height > page && used > repeated {
                used = repeated;
            }
            used += row.height;
        }
        rest = after;
    }
    breaks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_as_small_as_its_width_asks_for() {
        for (columns, expected) in [(4, 100), (10, 69), (200, 10)] {
            assert_eq!((scale(&vec![20.0; columns]) * 100.0).floor() as u32, expected, "{columns}");
        }
    }

    #[test]
    fn pages_end_between_groups() {
        // Groups of 3, 4, 12 and 1 rows of 10 points on pages of 55, of which 10 are the repeated header.
        let starts = [0, 3, 7, 19];
        let row = |row: u32| PaperRow { row, height: 10.0, starts_group: starts.contains(&row) };
        let rows: Vec<PaperRow> = (0..20).map(row).collect();
        assert_eq!(breaks(&rows, 55.0, 10.0), [3, 19], "the third is higher than a page and is split where it stands");
        assert_eq!(breaks(&rows[..7], 80.0, 10.0), [0; 0], "what fits is left alone");
        assert_eq!(breaks(&[], 55.0, 10.0), [0; 0]);
    }
}
