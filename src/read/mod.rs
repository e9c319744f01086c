//! Bytes → [`Document`]: one file per format, content never trusted.
//!
//! ```text
//! arguments ──input──▶ Input ──bytes──▶ sniff ──▶ xlsx xls xlsb ods csv html spreadsheet_ml word ──▶ Document
//! ```
//!
//! A format is told from the content, never from the extension. calamine has the values of `.xlsx`, `.xlsb` and
//! `.xls`; what it leaves out (spans, hidden rows, struck-out text, number formats) is read beside it, and what it
//! trusts (counts and dimensions that a file claims) is checked before. Everything is sparse and bounded: see `limits`.

mod attachment;
mod biff;
mod csv;
mod error;
mod html;
mod input;
mod limits;
mod markup;
mod merges;
mod mhtml;
mod number_format;
mod number_section;
mod ods;
mod package;
mod serial;
mod sheet;
mod sniff;
mod spreadsheet_ml;
mod text_encoding;
pub mod word;
mod xls;
mod xlsb;
mod xlsx;
mod xlsx_beside;
mod xlsx_parts;

use std::fmt::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use sha2::{Digest as _, Sha256};

use crate::model::{Bilingual, Document, Format, Part, ReadNote, Source, Value};

pub use error::{Foreign, ReadError};
pub use input::{Collected, Input, InputError, collect};

use sheet::{RawCell, SheetBuilder};
use sniff::Kind;

/// What the reader of a format hands over: a document that does not know its file.
#[derive(Clone, Debug)]
pub struct Content {
    /// What the bytes turned out to be.
    pub format: Format,
    /// Sheets in workbook order, or the body and what stands beside it.
    pub parts: Vec<Part>,
    /// What there is to say about the file.
    pub notes: Vec<ReadNote>,
}

impl Content {
    /// Nothing read yet.
    #[must_use]
    pub fn new(format: Format) -> Self {
        Self { format, parts: Vec::new(), notes: Vec::new() }
    }

    /// Adds a finished sheet, under the limits of a whole file.
    fn add_sheet(&mut self, builder: SheetBuilder) -> Result<(), ReadError> {
        let (part, notes) = builder.finish();
        self.parts.push(part);
        self.notes.extend(notes);
        let cells: usize = self.parts.iter().map(cells_of).sum();
        if cells > limits::CELLS || self.parts.len() > limits::SHEETS {
            return Err(ReadError::too_large(format!("{cells} cells on {} sheets", self.parts.len())));
        }
        Ok(())
    }
}

fn cells_of(part: &Part) -> usize {
    part.blocks.iter().map(|b| if let crate::model::Block::Grid(grid) = b { grid.cells.len() } else { 0 }).sum()
}

/// Reads a file that `path` names (used for the source and for telling a wrong extension) from its bytes.
///
/// # Errors
/// The bytes are no form, or damaged, encrypted, or too large.
pub fn read_bytes(path: &str, bytes: &[u8]) -> Result<Document, ReadError> {
    let kind = sniff::sniff(bytes)?;
    let extension = sniff::extension(path);
    let mut content = match kind {
        Kind::Xlsx => xlsx::read(bytes),
        Kind::Xlsb => xlsb::read(bytes),
        Kind::Xls => xls::read(bytes),
        Kind::Ods => ods::read(bytes),
        Kind::Docx => word::read_docx(bytes),
        Kind::Doc => word::read_doc(bytes),
        Kind::Odt => word::read_odt(bytes),
        Kind::Fodt => word::read_fodt(bytes),
        Kind::WordXml => word::read_word_xml(bytes),
        Kind::FlatPackage => word::read_flat_package(bytes),
        Kind::Rtf => word::read_rtf(bytes),
        Kind::Html => html::read(bytes, &extension),
        Kind::Mhtml => mhtml::read(bytes, &extension),
        Kind::SpreadsheetMl => spreadsheet_ml::read(bytes),
        Kind::Text if csv::is_table(bytes, &extension) => csv::read(bytes),
        Kind::Text => word::read_plain(bytes),
        Kind::Zip => Err(ReadError::Unsupported { what: Foreign::Zip }),
    }?;
    if content.parts.is_empty() {
        return Err(ReadError::corrupt("there is nothing in the file"));
    }
    content.notes.extend(sniff::wrong_extension(path, content.format));
    let source = source(path, bytes);
    Ok(Document { source, format: content.format, parts: content.parts, notes: content.notes })
}

/// Reads an input. A parser that panics has met a damaged file; the other inputs are not affected.
///
/// # Errors
/// As [`read_bytes`], or the bytes cannot be had; with the source as far as it is known.
pub fn read_input(input: &Input) -> Result<Document, (Source, ReadError)> {
    let unread = || Source { path: input.path().clone(), sha256: String::new() };
    let bytes = input.bytes().map_err(|error| (unread(), error))?;
    catch_unwind(AssertUnwindSafe(|| read_bytes(input.path(), &bytes)))
        .unwrap_or_else(|_| Err(ReadError::corrupt("the parser gave up")))
        .map_err(|error| (source(input.path(), &bytes), error))
}

fn source(path: &str, bytes: &[u8]) -> Source {
    let mut sha256 = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(sha256, "{byte:02x}");
    }
    Source { path: Arc::from(path), sha256 }
}

/// A cell that holds a date or a time in ISO 8601, as `OpenDocument` and some writers of `.xlsx` store it.
fn iso_moment(text: &str) -> RawCell {
    let trimmed = text.trim().trim_end_matches('Z');
    let moment = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M:%S"]
        .iter()
        .find_map(|pattern| NaiveDateTime::parse_from_str(trimmed, pattern).ok())
        .or_else(|| NaiveDate::parse_from_str(trimmed, "%Y-%m-%d").ok()?.and_hms_opt(0, 0, 0));
    if let Some(moment) = moment {
        return RawCell::plain(Value::Date(moment), number_format::iso(moment, true));
    }
    match duration(trimmed) {
        Some(time) => RawCell::plain(Value::Time(time), number_format::clock(time)),
        None => RawCell::text(text),
    }
}

/// A time of day written as `PT12H30M00S`.
fn duration(text: &str) -> Option<NaiveTime> {
    let mut parts = [0u32; 3];
    let mut digits = String::new();
    for c in text.strip_prefix("PT")?.chars() {
        match c {
            '0'..='9' | '.' | ',' => digits.push(c),
            unit => {
                let at = ['H', 'M', 'S'].iter().position(|&u| u == unit)?;
                parts[at] = digits.split(['.', ',']).next()?.parse().ok()?;
                digits.clear();
            }
        }
    }
    NaiveTime::from_hms_opt(parts[0], parts[1], parts[2])
}

/// A remark on the whole file.
fn file_note(zh: impl Into<String>, en: impl Into<String>) -> ReadNote {
    ReadNote { message: Bilingual::new(zh, en), at: None }
}

#[cfg(test)]
mod tests;
