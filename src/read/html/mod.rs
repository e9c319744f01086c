//! HTML as office programs and web systems write it, mostly under an Excel or Word extension.
//!
//! A page of Excel, or one whose name says Excel, is a sheet, as Excel would show it; any other is a document.

mod entity;
mod sheet;
mod style;
mod token;

use std::borrow::Cow;

use super::error::Foreign;
use super::{Content, ReadError, text_encoding, word};
use crate::model::Format;

pub(super) use entity::{collapsed, replaced};
pub(super) use sheet::read_sheet;
pub(super) use style::{Look, StyleSheet};
pub(super) use token::{Tag, Token, Tokens};

/// Extensions of spreadsheets; the program that opens them shows a page as a sheet.
const SHEETS: &[&str] = &["xls", "xlsx", "xlsm", "xlt", "et", "csv"];

/// Reads a page; `extension` is the one of its name, in lower case.
///
/// # Errors
/// There is neither text nor table, the bytes are no text, or there are too many cells.
pub(super) fn read(bytes: &[u8], extension: &str) -> Result<Content, ReadError> {
    let text = decode(bytes).ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    if is_frameset(&text) {
        return Err(ReadError::Unsupported { what: Foreign::Frameset });
    }
    if is_sheet(&text, extension) {
        let mut content = Content::new(Format::Html);
        content.add_sheet(read_sheet(&text, &sheet_name(&text))?)?;
        return Ok(content);
    }
    word::read_html(&text, Format::Html)
}

/// The page is a sheet rather than a document.
pub(super) fn is_sheet(text: &str, extension: &str) -> bool {
    let head: String = text.chars().take(4096).collect::<String>().to_ascii_lowercase();
    if !text.as_bytes().windows(6).any(|tag| tag.eq_ignore_ascii_case(b"<table")) {
        return false;
    }
    if head.contains("office:excel") || head.contains("excel.sheet") {
        return true;
    }
    SHEETS.contains(&extension) && !head.contains("office:word") && !head.contains("word.document")
}

/// The page only frames others, which lie in files of their own.
pub(super) fn is_frameset(text: &str) -> bool {
    let has = |tag: &[u8]| text.as_bytes().windows(tag.len()).any(|at| at.eq_ignore_ascii_case(tag));
    has(b"<frameset") && !has(b"<td")
}

/// By mark, by what the page declares, or as plain text.
pub(super) fn decode(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    let label = head.split_once("charset=").map(|(_, rest)| rest.trim_start_matches(['"', '\'', ' ']));
    let label =
        label.and_then(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).next());
    let marked = encoding_rs::Encoding::for_bom(bytes).is_some();
    // What is valid UTF-8 is UTF-8, whatever the page says.
    if !marked
        && std::str::from_utf8(bytes).is_err()
        && let Some(encoding) = label.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()))
        && encoding != encoding_rs::UTF_8
        && encoding.is_ascii_compatible()
    {
        return Some(encoding.decode(bytes).0.into_owned());
    }
    text_encoding::decode(bytes).map(Cow::into_owned)
}

/// The names of the sheets that Excel writes into a comment of the head, with the files that hold them.
pub(super) fn sheet_names(text: &str) -> Vec<(String, Option<String>)> {
    let between = |text: &str, open: &str, close: &str| {
        let (_, rest) = text.split_once(open)?;
        Some(replaced(rest.split_once(close)?.0.trim()))
    };
    let sheets = text.split("<x:ExcelWorksheet>").skip(1);
    sheets
        .filter_map(|sheet| {
            let source = sheet.split_once("<x:WorksheetSource").and_then(|(_, rest)| between(rest, "HRef=\"", "\""));
            Some((between(sheet, "<x:Name>", "</x:Name>")?, source))
        })
        .collect()
}

fn sheet_name(text: &str) -> String {
    let name = text.split_once("<x:Name>").and_then(|(_, rest)| rest.split_once("</x:Name>"));
    name.map_or_else(|| "Sheet1".to_owned(), |(name, _)| replaced(name.trim()))
}

#[cfg(test)]
mod tests;
