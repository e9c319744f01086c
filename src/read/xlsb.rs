//! Binary OOXML workbooks: values from calamine; merges, hidden rows and columns and number formats from the records.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, Reader as _, SheetType, SheetVisible, Xlsb, XlsbError};

use crate::model::Format;

use super::number_format::NumberFormat;
use super::package::Package;
use super::sheet::{Merge, SheetBuilder};
use super::xls::raw_value;
use super::{Content, ReadError, limits};

/// Reads a workbook.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let mut package = Package::open(bytes)?;
    let formats = package.bytes("xl/styles.bin")?.map(|styles| formats(&styles)).unwrap_or_default();
    let paths = sheet_paths(&mut package)?;
    let mut workbook = Xlsb::new(Cursor::new(bytes)).map_err(failure)?;
    let date1904 = workbook.has_1904_epoch();
    let mut content = Content::new(Format::Xlsb);
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let mut builder = SheetBuilder::new(Some(&sheet.name), sheet.visible != SheetVisible::Visible);
        let part = paths.get(&sheet.name).map(|path| package.bytes(path)).transpose()?.flatten().unwrap_or_default();
        let styles = structure(&part, &mut builder)?;
        let mut cells = workbook.worksheet_cells_reader(&sheet.name).map_err(failure)?;
        while let Some(cell) = cells.next_cell().map_err(failure)? {
            let (row, col) = cell.get_position();
            let general = NumberFormat::General;
            let format = styles.get(&(row, col)).and_then(|&at| formats.get(at)).unwrap_or(&general);
            builder.push(row, col, raw_value(&Data::from(cell.get_value().clone()), format, date1904))?;
        }
        content.add_sheet(builder)?;
    }
    Ok(content)
}

fn failure(error: XlsbError) -> ReadError {
    match error {
        XlsbError::Password => ReadError::Encrypted,
        other => ReadError::corrupt(other),
    }
}

const ROW: u32 = 0;
const FORMAT: u32 = 44;
const XF: u32 = 47;
const COL_INFO: u32 = 60;
const BUNDLE_SHEET: u32 = 156;
const MERGE: u32 = 176;
const CELL_XFS: u32 = 617;
const CELL_XFS_END: u32 = 618;

/// Records: kind and data. Ends where the part is cut off.
struct Records<'a>(&'a [u8]);

impl Records<'_> {
    /// A number in groups of seven bits, the lowest first.
    fn varint(&mut self, bytes: usize) -> Option<u32> {
        let mut number = 0;
        for at in 0..bytes {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u32::from(byte & 0x7F) << (7 * at);
            if byte & 0x80 == 0 {
                break;
            }
        }
        Some(number)
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = (u32, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = self.varint(2)?;
        let length = self.varint(4)? as usize;
        let (data, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some((kind, data))
    }
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

fn u16_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16::from_le_bytes(data.get(at..at + 2)?.try_into().ok()?)))
}

/// A string: its length in UTF-16 units, then the units; and where it ends.
fn wide(data: &[u8], at: usize) -> Option<(String, usize)> {
    let bytes = (u32_at(data, at)? as usize).checked_mul(2)?;
    let end = (at + 4).checked_add(bytes)?;
    let units: Vec<u16> = data.get(at + 4..end)?.chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
    Some((String::from_utf16_lossy(&units), end))
}

/// Number formats by the index that cells name.
fn formats(styles: &[u8]) -> Vec<NumberFormat> {
    let mut codes = BTreeMap::new();
    let mut found = Vec::new();
    let mut inside = false;
    for (kind, data) in Records(styles) {
        match kind {
            FORMAT => codes.extend(u16_at(data, 0).zip(wide(data, 2).map(|(code, _)| code))),
            CELL_XFS => inside = true,
            CELL_XFS_END => inside = false,
            XF if inside => {
                let id = u16_at(data, 2).unwrap_or(0);
                found.push(NumberFormat::new(Some(id), codes.get(&id).map_or("", String::as_str)));
            }
            _ => {}
        }
    }
    found
}

fn sheet_paths(package: &mut Package<'_>) -> Result<BTreeMap<String, String>, ReadError> {
    let relationships = package.relationships("xl/workbook.bin")?;
    let workbook = package.bytes("xl/workbook.bin")?.unwrap_or_default();
    let path = |data: &[u8]| {
        let (id, end) = wide(data, 8)?;
        let (name, _) = wide(data, end)?;
        Some((name, relationships.get(&id)?.1.clone()))
    };
    Ok(Records(&workbook).filter(|(kind, _)| *kind == BUNDLE_SHEET).filter_map(|(_, data)| path(data)).collect())
}

/// Hands merges and hidden rows and columns to the sheet; returns the style of each cell that has one.
fn structure(part: &[u8], builder: &mut SheetBuilder) -> Result<BTreeMap<(u32, u32), usize>, ReadError> {
    let mut styles = BTreeMap::new();
    let mut row = 0;
    for (kind, data) in Records(part) {
        match kind {
            ROW => {
                row = u32_at(data, 0).unwrap_or(row);
                if data.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                    builder.hide_rows(row, row);
                }
            }
            // The eleven kinds of cells begin with column and style; kind 1 is blank.
            2..=11 => {
                if let (Some(col), Some(style)) = (u32_at(data, 0), u32_at(data, 4).map(|bits| bits & 0x00FF_FFFF))
                    && style != 0
                {
                    styles.insert((row, col), style as usize);
                }
            }
            COL_INFO => {
                if let (Some(first), Some(last), Some(flags)) = (u32_at(data, 0), u32_at(data, 4), u16_at(data, 16))
                    && flags & 1 != 0
                {
                    builder.hide_cols(first, last.min(limits::COLS - 1));
                }
            }
            MERGE => {
                let at = |i: usize| u32_at(data, i * 4);
                if let (Some(top), Some(bottom), Some(left), Some(right)) = (at(0), at(1), at(2), at(3))
                    && let Some(merge) = Merge::between((top, left), (bottom, right))
                {
                    builder.merge(merge)?;
                }
            }
            _ => {}
        }
    }
    Ok(styles)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Block, Value};
    use crate::read::sheet::RawCell;

    fn record(kind: u32, data: &[u8]) -> Vec<u8> {
        let kind = if kind < 0x80 { vec![kind as u8] } else { vec![(kind & 0x7F) as u8 | 0x80, (kind >> 7) as u8] };
        [&kind[..], &[data.len() as u8], data].concat()
    }

    fn longs(longs: &[u32]) -> Vec<u8> {
        longs.iter().flat_map(|long| long.to_le_bytes()).collect()
    }

    #[test]
    fn structure_from_records() {
        let row = |number, flags| record(ROW, &[longs(&[number, 0]), vec![0, 0, 0, flags, 0]].concat());
        let part = [
            record(COL_INFO, &[longs(&[1, 1, 0, 0]), vec![1, 0]].concat()),
            row(0, 0),
            record(5, &[longs(&[0, 7]), vec![0; 8]].concat()),
            row(2, 0x10),
            record(MERGE, &longs(&[0, 1, 0, 2])),
            vec![MERGE as u8],
        ];
        let mut builder = SheetBuilder::new(Some("S"), false);
        let styles = structure(&part.concat(), &mut builder).unwrap();
        assert_eq!(styles, BTreeMap::from([((0, 0), 7)]));
        builder.push(0, 0, RawCell::text("x")).unwrap();
        builder.push(3, 3, RawCell::text("y")).unwrap();
        let (sheet, _) = builder.finish();
        let Block::Grid(grid) = &sheet.blocks[0] else { panic!("a sheet is one grid") };
        assert_eq!((grid.cells[0].height, grid.cells[0].width), (2, 3));
        assert_eq!((&grid.hidden_rows[..], &grid.hidden_cols[..]), (&[2][..], &[1][..]));
    }

    #[test]
    fn formats_from_records() {
        let code: Vec<u8> = "yyyy\"年\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let xf = |format: u8| record(XF, &[&[0, 0, format, 0][..], &[0; 12]].concat());
        let styles = [
            record(FORMAT, &[&[200, 0][..], &longs(&[7]), &code].concat()),
            xf(9),
            record(CELL_XFS, &longs(&[3])),
            xf(0),
            xf(200),
            xf(58),
            record(CELL_XFS_END, &[]),
        ];
        let shown: Vec<bool> =
            formats(&styles.concat()).iter().map(|f| matches!(f.show(45961.0, false).0, Value::Date(_))).collect();
        assert_eq!(shown, [false, true, true]);
    }
}
