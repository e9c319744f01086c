//! The records of Excel 97-2003: number formats, looks, hidden rows and columns, which calamine does not tell, and
//! the claims that it trusts.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use super::number_format::NumberFormat;
use super::{ReadError, limits};

/// The colours 8 to 63 where a file has no palette of its own; 0 to 7 are the same as 8 to 15.
const DEFAULT_PALETTE: [u32; 56] = [
    0x00_0000, 0xFF_FFFF, 0xFF_0000, 0x00_FF00, 0x00_00FF, 0xFF_FF00, 0xFF_00FF, 0x00_FFFF, 0x80_0000, 0x00_8000,
    0x00_0080, 0x80_8000, 0x80_0080, 0x00_8080, 0xC0_C0C0, 0x80_8080, 0x99_99FF, 0x99_3366, 0xFF_FFCC, 0xCC_FFFF,
    0x66_0066, 0xFF_8080, 0x00_66CC, 0xCC_CCFF, 0x00_0080, 0xFF_00FF, 0xFF_FF00, 0x00_FFFF, 0x80_0080, 0x80_0000,
    0x00_8080, 0x00_00FF, 0x00_CCFF, 0xCC_FFFF, 0xCC_FFCC, 0xFF_FF99, 0x99_CCFF, 0xFF_99CC, 0xCC_99FF, 0xFF_CC99,
    0x33_66FF, 0x33_CCCC, 0x99_CC00, 0xFF_CC00, 0xFF_9900, 0xFF_6600, 0x66_6699, 0x96_9696, 0x00_3366, 0x33_9966,
    0x00_3300, 0x33_3300, 0x99_3300, 0x99_3366, 0x33_3399, 0x33_3333,
];

/// What one pass over the records finds.
#[derive(Debug, Default)]
pub(super) struct Records {
    /// Looks by index, as cells name them.
    looks: Vec<Look>,
    /// Sheets in the order of the workbook.
    pub sheets: Vec<SheetRecords>,
}

/// What a cell's format record says.
#[derive(Clone, Debug)]
pub(super) struct Look {
    /// How numbers are shown.
    pub format: NumberFormat,
    /// Fill colour.
    pub fill: Option<u32>,
    /// Font colour.
    pub ink: Option<u32>,
    /// Bold.
    pub bold: bool,
    /// Struck out.
    pub struck: bool,
}

/// One sheet's records.
#[derive(Debug, Default)]
pub(super) struct SheetRecords {
    looks: BTreeMap<(u32, u32), u16>,
    /// Cells that hold a look only.
    blanks: Vec<((u16, u16), u16)>,
    /// Hidden rows.
    pub hidden_rows: Vec<u32>,
    /// Hidden columns, first and last.
    pub hidden_cols: Vec<(u32, u32)>,
    rows: Option<(u32, u32)>,
    cols: Option<(u32, u32)>,
}

impl Records {
    /// The look of a cell.
    pub(super) fn look(&self, sheet: usize, row: u32, col: u32) -> Option<&Look> {
        let look = self.sheets.get(sheet)?.looks.get(&(row, col))?;
        self.looks.get(usize::from(*look))
    }

    /// Blank cells with a fill: row, column, colour.
    pub(super) fn tinted(&self, sheet: usize) -> impl Iterator<Item = (u32, u32, u32)> {
        let blanks = self.sheets.get(sheet).map(|sheet| sheet.blanks.as_slice()).unwrap_or_default();
        blanks.iter().filter_map(|&((row, col), look)| {
            Some((u32::from(row), u32::from(col), self.looks.get(usize::from(look))?.fill?))
        })
    }

    /// Reads the records of a workbook.
    ///
    /// # Errors
    /// The container is damaged, the workbook is encrypted, or its sheets are larger than calamine can hold.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        let mut ole = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(ReadError::corrupt)?;
        let name = if ole.exists("Workbook") { "Workbook" } else { "Book" };
        let mut stream = Vec::new();
        let opened = ole.open_stream(name).map_err(ReadError::corrupt)?;
        opened.take(limits::FILE_BYTES).read_to_end(&mut stream).map_err(ReadError::corrupt)?;
        let mut globals = Globals::default();
        for (kind, data) in Iter(&stream) {
            match kind {
                FILE_PASS if u16_at(data, 0) != Some(0) || data.len() > 2 => return Err(ReadError::Encrypted),
                EOF => break,
                _ => globals.take(kind, data),
            }
        }
        let mut records = Self { looks: globals.looks(), sheets: Vec::new() };
        let mut dense = 0;
        for start in globals.sheets.iter().take(limits::SHEETS) {
            let sheet = SheetRecords::read(stream.get(*start as usize..).unwrap_or_default())?;
            dense += sheet.area();
            records.sheets.push(sheet);
        }
        if dense > limits::DENSE_CELLS {
            return Err(ReadError::too_large(format!("sheets of {dense} cells")));
        }
        Ok(records)
    }
}

const EOF: u16 = 0x000A;
const FILE_PASS: u16 = 0x002F;
const FONT: u16 = 0x0031;
const BOUND_SHEET: u16 = 0x0085;
const PALETTE: u16 = 0x0092;
const XF: u16 = 0x00E0;
const FORMAT: u16 = 0x041E;
const BOF: u16 = 0x0809;
const DIMENSIONS: u16 = 0x0200;
const ROW: u16 = 0x0208;
const COL_INFO: u16 = 0x007D;
const MUL_RK: u16 = 0x00BD;

/// Records: kind and data. Ends where the stream is cut off.
struct Iter<'a>(&'a [u8]);

impl<'a> Iterator for Iter<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let kind = u16_at(self.0, 0)?;
        let length = usize::from(u16_at(self.0, 2)?);
        let data = self.0.get(4..4 + length)?;
        self.0 = &self.0[4 + length..];
        Some((kind, data))
    }
}

fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

#[derive(Default)]
struct Globals {
    biff8: bool,
    fonts: Vec<(u16, bool, bool)>,
    formats: BTreeMap<u16, String>,
    xfs: Vec<Xf>,
    palette: Vec<u32>,
    sheets: Vec<u32>,
}

struct Xf {
    font: u16,
    format: u16,
    /// Index of the fill colour, where there is a fill.
    fill: Option<u16>,
}

impl Globals {
    fn take(&mut self, kind: u16, data: &[u8]) {
        match kind {
            BOF => self.biff8 = u16_at(data, 0) == Some(0x0600),
            FONT => {
                let flags = u16_at(data, 2).unwrap_or(0);
                let weight = u16_at(data, 6).unwrap_or(400);
                self.fonts.push((u16_at(data, 4).unwrap_or(0x7FFF), weight >= 600, flags & 0x08 != 0));
            }
            FORMAT => {
                if let (Some(id), Some(code)) = (u16_at(data, 0), self.format_code(data)) {
                    self.formats.insert(id, code);
                }
            }
            XF => {
                let pattern = u32_at(data, 14).filter(|_| self.biff8).map_or(0, |bits| bits >> 26);
                self.xfs.push(Xf {
                    font: u16_at(data, 0).unwrap_or(0),
                    format: u16_at(data, 2).unwrap_or(0),
                    fill: u16_at(data, 18).filter(|_| pattern != 0).map(|colors| colors & 0x7F),
                });
            }
            PALETTE => {
                let colors = data.get(2..).unwrap_or_default().chunks_exact(4);
                self.palette = colors.map(|c| u32::from_be_bytes([0, c[0], c[1], c[2]])).collect();
            }
            BOUND_SHEET => self.sheets.extend(u32_at(data, 0)),
            _ => {}
        }
    }

    /// The code of a format record; bytes where the workbook is older than 97.
    fn format_code(&self, data: &[u8]) -> Option<String> {
        if !self.biff8 {
            return Some(encoding_rs::GBK.decode(data.get(3..)?).0.into_owned());
        }
        let count = usize::from(u16_at(data, 2)?);
        let text = data.get(5..)?;
        if data.get(4)? & 1 == 0 {
            return Some(text.iter().take(count).map(|&byte| char::from(byte)).collect());
        }
        let units: Vec<u16> = text.chunks_exact(2).take(count).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
        Some(String::from_utf16_lossy(&units))
    }

    fn color(&self, index: u16) -> Option<u32> {
        let index = usize::from(index);
        let in_palette = index.checked_sub(8).and_then(|at| self.palette.get(at).or_else(|| DEFAULT_PALETTE.get(at)));
        in_palette.or_else(|| DEFAULT_PALETTE.get(index)).copied()
    }

    fn looks(&self) -> Vec<Look> {
        let look = |xf: &Xf| {
            // Font 4 does not exist; the ones after it are counted as if it did.
            let font = usize::from(if xf.font > 4 { xf.font - 1 } else { xf.font });
            let &(color, bold, struck) = self.fonts.get(font).unwrap_or(&(0x7FFF, false, false));
            let code = self.formats.get(&xf.format).map_or("", String::as_str);
            Look {
                format: NumberFormat::new(Some(u32::from(xf.format)), code),
                fill: xf.fill.and_then(|index| self.color(index)),
                ink: self.color(color),
                bold,
                struck,
            }
        };
        self.xfs.iter().map(look).collect()
    }
}

impl SheetRecords {
    fn read(stream: &[u8]) -> Result<Self, ReadError> {
        let mut sheet = Self::default();
        let mut depth = 0;
        for (kind, data) in Iter(stream) {
            match kind {
                // Charts inside the sheet have records of their own.
                BOF => depth += 1,
                EOF if depth <= 1 => break,
                EOF => depth -= 1,
                _ if depth > 1 => {}
                DIMENSIONS => check_dimensions(data)?,
                ROW if u16_at(data, 12).is_some_and(|flags| flags & 0x20 != 0) => {
                    sheet.hidden_rows.extend(u16_at(data, 0).map(u32::from));
                }
                COL_INFO => {
                    if let (Some(first), Some(last), Some(flags)) = (u16_at(data, 0), u16_at(data, 2), u16_at(data, 8))
                        && flags & 1 != 0
                    {
                        sheet.hidden_cols.push((u32::from(first), u32::from(last)));
                    }
                }
                0x0201 => sheet.blanks.extend(u16_at(data, 0).zip(u16_at(data, 2)).zip(u16_at(data, 4))),
                0x00BE => sheet.mul_blank(data),
                0x0006 | 0x00D6 | 0x00FD | 0x0203 | 0x0204 | 0x0205 | 0x027E => sheet.cell(data, 2, 4),
                MUL_RK => (0..data.len().saturating_sub(6) / 6).for_each(|at| sheet.mul_cell(data, at)),
                _ => {}
            }
        }
        Ok(sheet)
    }

    fn cell(&mut self, data: &[u8], col_at: usize, look_at: usize) {
        if let (Some(row), Some(col), Some(look)) = (u16_at(data, 0), u16_at(data, col_at), u16_at(data, look_at)) {
            self.add(u32::from(row), u32::from(col), look);
        }
    }

    /// Blank cells side by side: row, first column, a look for each, last column.
    fn mul_blank(&mut self, data: &[u8]) {
        let Some((row, first)) = u16_at(data, 0).zip(u16_at(data, 2)) else { return };
        let looks = (4..data.len().saturating_sub(3)).step_by(2).map_while(|at| u16_at(data, at));
        self.blanks.extend((first..).zip(looks).map(|(col, look)| ((row, col), look)));
    }

    fn mul_cell(&mut self, data: &[u8], at: usize) {
        if let (Some(row), Some(first), Some(look)) = (u16_at(data, 0), u16_at(data, 2), u16_at(data, 4 + at * 6)) {
            self.add(u32::from(row), u32::from(first) + at as u32, look);
        }
    }

    fn add(&mut self, row: u32, col: u32, look: u16) {
        self.looks.insert((row, col), look);
        let widen = |range: &mut Option<(u32, u32)>, at: u32| {
            let (first, last) = range.unwrap_or((at, at));
            *range = Some((first.min(at), last.max(at)));
        };
        widen(&mut self.rows, row);
        widen(&mut self.cols, col);
    }

    /// Cells of the rectangle that calamine allocates.
    fn area(&self) -> u64 {
        let length = |range: Option<(u32, u32)>| range.map_or(0, |(first, last)| u64::from(last - first + 1));
        length(self.rows) * length(self.cols)
    }
}

/// calamine allocates for what the sheet claims to use.
fn check_dimensions(data: &[u8]) -> Result<(), ReadError> {
    let (first_row, last_row, first_col, last_col) = match data.len() {
        0..14 => (u16_at(data, 0).map(u32::from), u16_at(data, 2).map(u32::from), u16_at(data, 4), u16_at(data, 6)),
        _ => (u32_at(data, 0), u32_at(data, 4), u16_at(data, 8), u16_at(data, 10)),
    };
    let sane = first_row <= last_row && first_col <= last_col && last_row <= Some(65_536) && last_col <= Some(256);
    if sane { Ok(()) } else { Err(ReadError::corrupt("a sheet claims more rows and columns than there can be")) }
}
