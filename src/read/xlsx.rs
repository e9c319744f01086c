//! Excel workbooks (`.xlsx`, `.xlsm`): values and looks from calamine, structure from the parts themselves.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use calamine::{DataRef, Reader as _, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use crate::model::{Bilingual, Format, Value};

use super::number_format::NumberFormat;
use super::package::Package;
use super::sheet::{RawCell, SheetBuilder};
use super::xlsx_beside;
use super::xlsx_parts::{self, RichText, Structure};
use super::{Content, ReadError, file_note, iso_moment};

/// Cells that calamine may fail on in one sheet before the sheet counts as damaged.
const MAX_FAILURES: usize = 10_000;

/// Reads a workbook.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let mut package = Package::open(bytes)?;
    let strings = xlsx_parts::rich_strings(&mut package)?;
    let paths = xlsx_parts::sheet_paths(&mut package)?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(failure)?;
    let date1904 = workbook.has_1904_epoch();
    let mut content = Content::new(Format::Xlsx);
    let mut margins = Vec::new();
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let path = paths.get(&sheet.name);
        let xml = path.map(|path| package.xml(path)).transpose()?.flatten().unwrap_or_default();
        let structure = if xml.is_empty() { Structure::default() } else { xlsx_parts::structure(&xml, &strings)? };
        let mut builder = SheetBuilder::new(Some(&sheet.name), sheet.visible != SheetVisible::Visible);
        read_cells(&mut workbook, &sheet.name, date1904, &structure, &mut builder)?;
        structure.apply(&mut builder)?;
        content.add_sheet(builder)?;
        if let (Some(path), Some(part)) = (path, content.parts.last_mut())
            && xlsx_beside::add_shapes(&mut package, path, part).is_err()
        {
            content.notes.push(file_note(
                format!("工作表“{}”里的图形已损坏，其中的文字没有读出：请打开核对", sheet.name),
                format!(
                    "The shapes on the sheet \"{}\" are damaged, their text was not read: open it and check",
                    sheet.name
                ),
            ));
        }
        margins.extend(xlsx_beside::margins(&xml, &Arc::from(sheet.name.as_str())));
    }
    content.parts.extend(margins);
    Ok(content)
}

fn failure(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::Encrypted,
        other => ReadError::corrupt(other),
    }
}

fn read_cells(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    date1904: bool,
    structure: &Structure,
    builder: &mut SheetBuilder,
) -> Result<(), ReadError> {
    // Cell by cell: a dense range would allocate everything up to the last cell used.
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(failure(error)),
    };
    let mut looks: BTreeMap<usize, Look> = BTreeMap::new();
    let (mut failures, mut lost) = (0, 0);
    loop {
        let (cell, style) = match cells.next_cell_with_style_id() {
            Ok(Some(found)) => found,
            Ok(None) => break,
            Err(error) if failures < MAX_FAILURES && concerns_one_cell(&error) => {
                failures += 1;
                // An error value that calamine does not know (`#SPILL!`) is an empty cell like any other error.
                lost += usize::from(!matches!(error, XlsxError::CellError(_)));
                continue;
            }
            Err(error) => return Err(failure(error)),
        };
        let look = looks.entry(style).or_insert_with(|| Look::new(cells.styles().get(style)));
        if *cell.get_value() == DataRef::Empty && look.fill.is_none() {
            continue;
        }
        let (row, col) = cell.get_position();
        builder.push(row, col, raw_cell(cell.get_value(), look, structure.rich.get(&(row, col)), date1904))?;
    }
    if lost > 0 {
        builder.note(
            Bilingual::new(
                format!("有 {lost} 个单元格的内容已损坏，未能读出：请用 Excel 或 WPS 打开核对，另存后重新提交"),
                format!(
                    "{lost} cells are damaged and could not be read: check them in Excel, save a copy and submit that"
                ),
            ),
            None,
        );
    }
    Ok(())
}

/// The reader can go on with the next cell after this error.
fn concerns_one_cell(error: &XlsxError) -> bool {
    matches!(
        error,
        XlsxError::CellError(_)
            | XlsxError::Unexpected(_)
            | XlsxError::UnexpectedNode(_)
            | XlsxError::ParseFloat(_)
            | XlsxError::CellTAttribute(_)
            | XlsxError::Unrecognized { .. }
    )
}

/// What a style means for reading.
#[derive(Debug)]
struct Look {
    format: NumberFormat,
    fill: Option<u32>,
    ink: Option<u32>,
    bold: bool,
    struck: bool,
}

impl Look {
    fn new(style: Option<&Style>) -> Self {
        let number = style.and_then(|style| style.number_format.as_ref());
        let font = style.and_then(|style| style.font.as_ref());
        let rgb = |color: calamine::Color| color.to_argb() & 0x00FF_FFFF;
        Self {
            format: number.map_or(NumberFormat::General, |n| NumberFormat::new(n.format_id, &n.format_code)),
            fill: style
                .and_then(|style| style.fill.as_ref())
                .filter(|fill| fill.is_visible())
                .and_then(calamine::Fill::get_color)
                .map(rgb),
            ink: font.and_then(|font| font.color).map(rgb),
            bold: font.is_some_and(calamine::Font::is_bold),
            struck: font.is_some_and(calamine::Font::has_strikethrough),
        }
    }
}

fn raw_cell(value: &DataRef<'_>, look: &Look, rich: Option<&RichText>, date1904: bool) -> RawCell {
    let mut raw = match value {
        DataRef::Empty => RawCell::plain(Value::Empty, String::new()),
        DataRef::Int(number) => shown(look, *number as f64, date1904),
        DataRef::Float(number) => shown(look, *number, date1904),
        DataRef::DateTime(serial) => shown(look, serial.as_f64(), date1904),
        DataRef::Bool(value) => RawCell::plain(Value::Bool(*value), if *value { "TRUE" } else { "FALSE" }.to_owned()),
        DataRef::Error(_) => RawCell::plain(Value::Error, String::new()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => iso_moment(text),
        DataRef::String(text) => RawCell::text(text.as_str()),
        DataRef::SharedString(text) => RawCell::text(*text),
    };
    (raw.fill, raw.ink, raw.bold) = (look.fill, look.ink, look.bold);
    if let Some(rich) = rich {
        raw.bold = rich.bold.unwrap_or(look.bold);
        if let Some((kept, removed)) = rich.struck_apart(look.struck) {
            raw.value = if kept.is_empty() { Value::Empty } else { Value::Text };
            (raw.text, raw.removed) = (kept, Some(removed));
        }
    } else if look.struck && !raw.text.is_empty() {
        raw.removed = Some(std::mem::take(&mut raw.text));
        raw.value = Value::Empty;
    }
    raw
}

fn shown(look: &Look, number: f64, date1904: bool) -> RawCell {
    let (value, text) = look.format.show(number, date1904);
    RawCell::plain(value, text)
}

#[cfg(test)]
#[path = "xlsx_tests.rs"]
pub(super) mod tests;
