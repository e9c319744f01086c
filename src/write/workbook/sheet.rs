//! A sheet of tables: title, a sentence, native Excel tables or a sentence where there is nothing to list.

use std::borrow::Cow;

use rust_xlsxwriter::{
    ConditionalFormatCell, ConditionalFormatCellRule, ConditionalFormatFormula, Format, FormatAlign, FormatBorder,
    Formula, Table, TableColumn, TableStyle, Worksheet, XlsxError,
};

use super::cell::{Cell, Content};
use super::paper::{self, PaperRow};
use super::style::{Look, Styles, Tone, conditional, palette};
use super::text::{self, LINE_HEIGHT, MAX_ROW_HEIGHT};
use crate::model::{Lang, column_name};

/// Excel allows this many links on a sheet; further ones stay plain text.
const LINK_LIMIT: usize = 65_000;

/// The last row of a worksheet, from 0: a print area down to it takes in the rows that people add.
const LAST_ROW: u32 = 1_048_575;

/// Lines that the tallest row holds.
const MOST_LINES: usize = ((MAX_ROW_HEIGHT - 5.0) / LINE_HEIGHT) as usize;

/// Width of a column whose texts would not fit the tallest row, in characters.
const WIDEST: f64 = 70.0;

/// What the filter button covers of a header, in characters.
const FILTER_BUTTON: f64 = 2.5;

/// Row of the header of the first table on every sheet of tables.
pub(super) const FIRST_HEADER: u32 = 2;

/// A column of a table.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Header.
    pub header: &'static str,
    /// How it shows its values.
    pub look: Look,
    /// Narrowest width, in characters.
    pub min: f64,
    /// Widest width, in characters.
    pub max: f64,
}

impl Column {
    /// A column as wide as its texts, within bounds.
    pub(super) const fn new(header: &'static str, look: Look, min: f64, max: f64) -> Self {
        Self { header, look, min, max }
    }
}

/// A table, or the sentence that stands in its place.
pub(super) struct Listing {
    /// Name of the Excel table: ASCII, unique in the workbook.
    pub name: String,
    /// Heading above the table; the first table of a sheet needs none.
    pub heading: Option<String>,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows, as many cells as columns.
    pub rows: Vec<Vec<Cell>>,
    /// What is said where there are no rows.
    pub empty: String,
    /// Columns by which the rows are grouped: a group is ruled off, and kept on one page where it fits.
    pub groups: Vec<u16>,
    /// Whether a text too long for the tallest row is cut: not where people edit the table.
    pub cut: bool,
}

/// Where a table stands, rows from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    /// Row of the header.
    pub header: u32,
    /// Last row of data; the first is the one after the header.
    pub last: u32,
}

impl Area {
    /// First row of data.
    pub(super) const fn first(self) -> u32 {
        self.header + 1
    }
}

/// A sheet of tables.
pub(super) struct Page {
    /// Title.
    pub title: String,
    /// One sentence that says what the sheet shows, and by which rule.
    pub lead: String,
    /// Tables, one under the other.
    pub listings: Vec<Listing>,
    /// Columns that stay in view.
    pub frozen: u16,
    /// Columns that are printed, where that is not all of them.
    pub printed: Option<u16>,
}

/// Writes a [`Page`] to a worksheet.
pub(super) struct PageWriter<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    lang: Lang,
    widths: Vec<f64>,
    links: usize,
    rows: Vec<PaperRow>,
}

impl Page {
    /// Writes it; the areas of the tables, `None` for those that have no rows.
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        styles: &Styles,
        lang: Lang,
    ) -> Result<Vec<Option<Area>>, XlsxError> {
        let widths = widths(&self.listings);
        let mut writer = PageWriter { sheet, styles, lang, widths, links: 0, rows: Vec::new() };
        writer.columns()?;
        writer.head(self)?;
        let mut row = FIRST_HEADER;
        let mut areas = Vec::with_capacity(self.listings.len());
        for listing in &self.listings {
            if let Some(heading) = &listing.heading {
                row += u32::from(row > FIRST_HEADER);
                writer.heading(row, heading)?;
                row += 1;
            }
            let area = writer.listing(row, listing)?;
            row = area.map_or(row, |area| area.last) + 1;
            areas.push(area);
        }
        let mut repeated = None;
        if let Some(area) = areas.first().copied().flatten() {
            repeated = Some(if self.listings.len() == 1 { area.header } else { 0 });
            if self.listings.first().is_some_and(|listing| listing.heading.is_none()) {
                writer.sheet.set_freeze_panes(area.first(), self.frozen)?;
            }
        }
        writer.print(repeated, self.printed)?;
        Ok(areas)
    }
}

/// Widths for all tables of a sheet together: as wide as the texts, within the bounds of the columns.
fn widths(listings: &[Listing]) -> Vec<f64> {
    let count = listings.iter().map(|listing| listing.columns.len()).max().unwrap_or(0);
    let mut widths = vec![6.0_f64; count];
    for listing in listings {
        for (index, column) in listing.columns.iter().enumerate() {
            let widest =
                listing.rows.iter().filter_map(|row| row.get(index)).map(|cell| text::widest_line(cell.shown()));
            let natural = widest.fold(0.0, f64::max) + 1.5;
            // Beside the filter button no word of the header may be torn apart.
            let narrowest = column.min.max(text::widest_word(column.header) + FILTER_BUTTON + 0.9);
            let bounded = natural.clamp(narrowest, column.max.max(narrowest));
            let texts = listing.rows.iter().filter_map(|row| row.get(index)).map(Cell::shown);
            let overflows = column.look == Look::Text && texts.into_iter().any(|text| too_tall(text, bounded));
            let bounded = if overflows { WIDEST.max(bounded) } else { bounded };
            if let Some(width) = widths.get_mut(index) {
                *width = width.max(bounded);
            }
        }
    }
    widths
}

/// Does not fit the tallest row at a width.
fn too_tall(text: &str, width: f64) -> bool {
    // Texts this short fit any column: most need no look at their words.
    text.len() > 200 && text::wrapped_lines(text, width) > MOST_LINES
}

impl PageWriter<'_> {
    /// Sets the height of a row.
    fn end_row(&mut self, row: u32, height: f64, starts_group: bool) -> Result<(), XlsxError> {
        self.sheet.set_row_height(row, height)?;
        self.rows.push(PaperRow { row, height, starts_group });
        Ok(())
    }

    /// Sets up the paper: the row that every page begins with, the columns that are printed, the ends of the pages.
    fn print(&mut self, repeated: Option<u32>, columns: Option<u16>) -> Result<(), XlsxError> {
        if let Some(row) = repeated {
            self.sheet.set_repeat_rows(row, row)?;
        }
        let mut widths = self.widths.as_slice();
        if let Some(columns) = columns.filter(|columns| usize::from(*columns) < widths.len()) {
            widths = &widths[..columns.into()];
            self.sheet.set_print_area(0, 0, LAST_ROW, columns.saturating_sub(1))?;
        }
        let again = self.rows.iter().find(|row| Some(row.row) == repeated).map_or(0.0, |row| row.height);
        paper::lay_out(self.sheet, widths, &self.rows, again)
    }

    fn columns(&mut self) -> Result<(), XlsxError> {
        for (index, width) in self.widths.iter().enumerate() {
            self.sheet.set_column_width(index as u16, *width)?;
        }
        Ok(())
    }

    fn last_column(&self) -> u16 {
        (self.widths.len().max(1) - 1) as u16
    }

    fn head(&mut self, page: &Page) -> Result<(), XlsxError> {
        let title = text::clean(&page.title, "…");
        self.sheet.write_string_with_format(0, 0, title, &self.styles.title())?;
        self.end_row(0, 28.0, false)?;
        self.banner(1, &page.lead, &self.styles.lead())
    }

    /// A text over the columns that fit on a screen, wrapped, in a row as high as it needs.
    fn banner(&mut self, row: u32, said: &str, format: &Format) -> Result<(), XlsxError> {
        let said = text::clean(said, "…");
        let (mut last, mut width) = (0, 0.0);
        for (index, column) in self.widths.iter().enumerate() {
            if width + column > 130.0 && width > 60.0 {
                break;
            }
            width += column;
            last = index as u16;
        }
        if last == 0 {
            self.sheet.write_string_with_format(row, 0, &said, format)?;
        } else {
            self.sheet.merge_range(row, 0, row, last, &said, format)?;
        }
        let lines = text::wrapped_lines(&said, width) as f64;
        self.end_row(row, (lines * LINE_HEIGHT + 5.0).min(MAX_ROW_HEIGHT), false)
    }

    fn heading(&mut self, row: u32, heading: &str) -> Result<(), XlsxError> {
        let format = self.styles.heading();
        for column in 1..=self.last_column() {
            self.sheet.write_blank(row, column, &format)?;
        }
        self.sheet.write_string_with_format(row, 0, text::clean(heading, "…"), &format)?;
        self.end_row(row, 22.0, true)
    }

    fn listing(&mut self, row: u32, listing: &Listing) -> Result<Option<Area>, XlsxError> {
        if listing.rows.is_empty() {
            let format = self.styles.empty();
            self.banner(row, &listing.empty, &format)?;
            return Ok(None);
        }
        let area = Area { header: row, last: row + listing.rows.len() as u32 };
        let columns: Vec<TableColumn> = listing
            .columns
            .iter()
            .map(|column| {
                TableColumn::new().set_header(column.header).set_header_format(self.styles.column_header(column.look))
            })
            .collect();
        let table = Table::new().set_name(&listing.name).set_style(TableStyle::None).set_columns(&columns);
        self.sheet.add_table(area.header, 0, area.last, (listing.columns.len() - 1) as u16, &table)?;
        self.end_row(area.header, self.header_height(listing), false)?;
        let mut before: Option<&Vec<Cell>> = None;
        for (cells, at) in listing.rows.iter().zip(area.first()..) {
            let differs = |before: &Vec<Cell>| {
                listing.groups.iter().any(|&column| before.get(usize::from(column)) != cells.get(usize::from(column)))
            };
            self.row(at, listing, cells, before.is_some_and(differs))?;
            before = Some(cells);
        }
        self.rule_off(area, listing)?;
        Ok(Some(area))
    }

    /// A rule above the first row of each group, also after the table is sorted.
    fn rule_off(&mut self, area: Area, listing: &Listing) -> Result<(), XlsxError> {
        if listing.groups.is_empty() || area.first() == area.last {
            return Ok(());
        }
        let differs = |column: &u16| {
            let name = column_name((*column).into());
            format!("${name}{}<>${name}{}", area.first() + 2, area.first() + 1)
        };
        let rule: Vec<String> = listing.groups.iter().map(differs).collect();
        let format = Format::new().set_border_top(FormatBorder::Thin).set_border_top_color(palette::SLATE);
        let rule = ConditionalFormatFormula::new()
            .set_rule(Formula::new(format!("OR({})", rule.join(","))))
            .set_format(format);
        let last = (listing.columns.len() - 1) as u16;
        self.sheet.add_conditional_format(area.first() + 1, 0, area.last, last, &rule)?;
        Ok(())
    }

    fn header_height(&self, listing: &Listing) -> f64 {
        let lines = listing
            .columns
            .iter()
            .zip(&self.widths)
            .map(|(c, width)| text::wrapped_lines(c.header, width - FILTER_BUTTON));
        lines.max().unwrap_or(1).clamp(1, 3) as f64 * LINE_HEIGHT + 7.0
    }

    fn row(&mut self, at: u32, listing: &Listing, cells: &[Cell], starts_group: bool) -> Result<(), XlsxError> {
        let mut lines = 1;
        for (index, (cell, column)) in cells.iter().zip(&listing.columns).enumerate() {
            let width = self.widths.get(index).copied().unwrap_or(10.0);
            let wraps = matches!(column.look, Look::Text | Look::Centre) && !cell.shown().is_empty();
            let needed = if wraps { text::wrapped_lines(cell.shown(), width) } else { 1 };
            lines = lines.max(needed.min(MOST_LINES));
            let mut format = self.styles.cell(column.look, cell.tone);
            let mut shown = Cow::Borrowed(cell);
            if needed > MOST_LINES {
                // A text higher than its row shows its beginning.
                format = format.set_align(FormatAlign::Top);
                if listing.cut {
                    shown = Cow::Owned(self.cut(cell, width));
                }
            }
            if matches!(cell.content, Content::Link { .. }) {
                self.links += 1;
                if self.links > LINK_LIMIT {
                    shown = Cow::Owned(shown.into_owned().unlinked());
                }
            }
            shown.write(self.sheet, (at, index as u16), format, self.lang)?;
        }
        self.end_row(at, (lines as f64 * LINE_HEIGHT + 5.0).min(MAX_ROW_HEIGHT), starts_group)
    }

    /// The cell with its text cut to what the tallest row shows.
    fn cut(&self, cell: &Cell, width: f64) -> Cell {
        let mark = match self.lang {
            Lang::Zh => "……（全文见来源文件）",
            Lang::En => "… (full text in the source file)",
        };
        match text::cut_lines(cell.shown(), width, MOST_LINES - 1, mark) {
            Some(text) => cell.clone().with_text(text),
            None => cell.clone(),
        }
    }
}

/// Shows counts above zero in a tone, also after edits.
pub(super) fn above_zero(sheet: &mut Worksheet, cells: (u32, u16, u32, u16), tone: Tone) -> Result<(), XlsxError> {
    let rule =
        ConditionalFormatCell::new().set_rule(ConditionalFormatCellRule::GreaterThan(0)).set_format(conditional(tone));
    sheet.add_conditional_format(cells.0, cells.1, cells.2, cells.3, &rule)?;
    Ok(())
}
