//! Excel 97-2003 and WPS `.et`: values and merges from calamine, looks and hidden rows from the records.

use std::io::Cursor;

use calamine::{Data, Reader as _, SheetType, SheetVisible, Xls, XlsError};

use crate::model::{Format, Value};

use super::biff::{Look, Records};
use super::number_format::{NumberFormat, Shown};
use super::sheet::{Merge, RawCell, SheetBuilder};
use super::{Content, ReadError, iso_moment};

/// Reads a workbook.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let records = Records::read(bytes)?;
    let mut workbook = Xls::new(Cursor::new(bytes)).map_err(failure)?;
    let date1904 = workbook.has_1904_epoch();
    let mut content = Content::new(Format::Xls);
    for (number, sheet) in workbook.sheets_metadata().to_vec().into_iter().enumerate() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let mut builder = SheetBuilder::new(Some(&sheet.name), sheet.visible != SheetVisible::Visible);
        let range = workbook.worksheet_range(&sheet.name).map_err(failure)?;
        // Positions of a range count from its first used cell.
        let (top, left) = range.start().unwrap_or_default();
        for (row, col, data) in range.used_cells() {
            let (row, col) = (top + row as u32, left + col as u32);
            builder.push(row, col, raw_cell(data, records.look(number, row, col), date1904))?;
        }
        for (row, col, fill) in records.tinted(number) {
            builder.push(row, col, RawCell { fill: Some(fill), ..RawCell::text("") })?;
        }
        for merge in workbook.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
            if let Some(merge) = Merge::between(merge.start, merge.end) {
                builder.merge(merge)?;
            }
        }
        if let Some(found) = records.sheets.get(number) {
            found.hidden_rows.iter().for_each(|&row| builder.hide_rows(row, row));
            found.hidden_cols.iter().for_each(|&(first, last)| builder.hide_cols(first, last));
        }
        content.add_sheet(builder)?;
    }
    Ok(content)
}

fn failure(error: XlsError) -> ReadError {
    match error {
        XlsError::Password => ReadError::Encrypted,
        other => ReadError::corrupt(other),
    }
}

fn raw_cell(data: &Data, look: Option<&Look>, date1904: bool) -> RawCell {
    let general = NumberFormat::General;
    let format = look.map_or(&general, |look| &look.format);
    let mut raw = raw_value(data, format, date1904);
    if let Some(look) = look {
        (raw.fill, raw.ink, raw.bold) = (look.fill, look.ink, look.bold);
        if look.struck && !raw.text.is_empty() {
            raw.removed = Some(std::mem::take(&mut raw.text));
            raw.value = Value::Empty;
        }
    }
    raw
}

/// A value of calamine's under a number format.
pub(super) fn raw_value(data: &Data, format: &NumberFormat, date1904: bool) -> RawCell {
    let shown = |number: f64| {
        let (value, text) = format.show(number, date1904);
        RawCell::plain(value, text)
    };
    match data {
        Data::Empty => RawCell::plain(Value::Empty, String::new()),
        Data::Int(number) => shown(*number as f64),
        Data::Float(number) => shown(*number),
        Data::DateTime(serial) => match format {
            // The format is not known here, but calamine saw that it is a date.
            NumberFormat::General => {
                let shown = if serial.is_duration() { Shown::Elapsed } else { Shown::DateAndTime };
                let (value, text) = NumberFormat::Moment(shown).show(serial.as_f64(), date1904);
                RawCell::plain(value, text)
            }
            _ => shown(serial.as_f64()),
        },
        Data::Bool(value) => RawCell::plain(Value::Bool(*value), if *value { "TRUE" } else { "FALSE" }.to_owned()),
        Data::Error(_) => RawCell::plain(Value::Error, String::new()),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso_moment(text),
        Data::String(text) => RawCell::text(text.as_str()),
    }
}

#[cfg(test)]
#[path = "xls_tests.rs"]
mod tests;
