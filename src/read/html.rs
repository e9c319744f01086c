//! HTML tables under an Excel extension, as web systems export them. Read leniently: no tag needs its end.

use std::collections::BTreeMap;

use crate::model::Format;

use super::error::Foreign;
use super::sheet::{Merge, RawCell, SheetBuilder};
use super::{Content, ReadError, limits, text_encoding};

/// Reads every outermost table into one sheet, below each other with a blank row between.
///
/// # Errors
/// There is no table, the bytes are no text, or there are too many cells.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let text = decode(bytes).ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    let mut page = Page::new(&sheet_name(&text));
    for token in Tokens(&text) {
        page.take(token)?;
    }
    page.close_cell()?;
    if !page.seen_table {
        return Err(ReadError::Unsupported { what: Foreign::Other });
    }
    let mut content = Content::new(Format::Html);
    content.add_sheet(page.builder)?;
    Ok(content)
}

/// By mark, by what the page declares, or as plain text.
fn decode(bytes: &[u8]) -> Option<String> {
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
    text_encoding::decode(bytes).map(std::borrow::Cow::into_owned)
}

/// The name of the sheet that Excel writes into a comment of the head.
fn sheet_name(text: &str) -> String {
    let name = text.split_once("<x:Name>").and_then(|(_, rest)| rest.split_once("</x:Name>"));
    name.map_or_else(|| "Sheet1".to_owned(), |(name, _)| entities(name.trim()))
}

/// A piece of HTML.
#[derive(Clone, Copy)]
enum Token<'a> {
    /// An opening tag: its name, and all between the brackets.
    Open(&'a str, &'a str),
    Close(&'a str),
    Text(&'a str),
}

/// Tags and text; comments, scripts and styles are left out.
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.0.is_empty() {
                return None;
            }
            if let Some(comment) = self.0.strip_prefix("<!--") {
                self.0 = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            let is_tag = self.0.starts_with('<')
                && self.0[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
            if !is_tag {
                let end = self.0.bytes().skip(1).position(|byte| byte == b'<').map_or(self.0.len(), |at| at + 1);
                let (text, rest) = self.0.split_at(end);
                self.0 = rest;
                return Some(Token::Text(text));
            }
            let end = tag_end(self.0);
            let inside = self.0[1..end].trim_end_matches('>');
            self.0 = &self.0[end..];
            let (closing, body) = inside.strip_prefix('/').map_or((false, inside), |body| (true, body));
            let name = body.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
            if closing {
                return Some(Token::Close(name));
            }
            if ["script", "style", "title"].iter().any(|skip| name.eq_ignore_ascii_case(skip)) {
                self.skip_element(name);
                continue;
            }
            return Some(Token::Open(name, body));
        }
    }
}

impl Tokens<'_> {
    fn skip_element(&mut self, name: &str) {
        let mut at = 0;
        while let Some(next) = self.0[at..].find("</") {
            at += next + 2;
            if self.0.as_bytes()[at..].get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes())) {
                self.0 = &self.0[at - 2..];
                return;
            }
        }
        self.0 = "";
    }
}

/// Where a tag ends; `>` in quotes does not end it.
fn tag_end(text: &str) -> usize {
    /// No tag is longer; what seems so has a quote that is never closed.
    const LONGEST: usize = 1 << 14;
    let mut quote = None;
    for (at, byte) in text.bytes().take(LONGEST).enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
    }
    text.find('>').map_or(text.len(), |at| at + 1)
}

/// The page as it fills a sheet.
struct Page {
    builder: SheetBuilder,
    depth: usize,
    seen_table: bool,
    /// Row to write to, from 0; one less before the first `tr`.
    row: Option<u32>,
    next_row: u32,
    col: u32,
    /// Columns that a cell above reaches into: the first row that is free again.
    taken: BTreeMap<u32, u32>,
    cell: Option<OpenCell>,
}

struct OpenCell {
    row: u32,
    col: u32,
    bold: bool,
    text: String,
    removed: String,
    struck: usize,
}

impl Page {
    fn new(name: &str) -> Self {
        Self {
            builder: SheetBuilder::new(Some(name), false),
            depth: 0,
            seen_table: false,
            row: None,
            next_row: 0,
            col: 0,
            taken: BTreeMap::new(),
            cell: None,
        }
    }

    fn take(&mut self, token: Token<'_>) -> Result<(), ReadError> {
        match token {
            Token::Open(name, body) => self.open(&name.to_ascii_lowercase(), body),
            Token::Close(name) => self.close(&name.to_ascii_lowercase()),
            Token::Text(text) => {
                self.text(text);
                Ok(())
            }
        }
    }

    fn open(&mut self, name: &str, body: &str) -> Result<(), ReadError> {
        match name {
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.next_row += u32::from(self.seen_table);
                    (self.seen_table, self.row) = (true, None);
                    self.taken.clear();
                }
            }
            "tr" if self.depth <= 1 => {
                self.close_cell()?;
                self.start_row();
            }
            "td" | "th" if self.depth <= 1 => {
                self.close_cell()?;
                self.start_cell(name == "th", body)?;
            }
            "br" | "p" | "div" | "li" | "tr" => self.line_break(),
            "td" | "th" => self.push(" "),
            "s" | "strike" | "del" => {
                if let Some(cell) = &mut self.cell {
                    cell.struck += 1;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "table" => {
                if self.depth == 1 {
                    self.close_cell()?;
                }
                self.depth = self.depth.saturating_sub(1);
            }
            "td" | "th" | "tr" if self.depth <= 1 => self.close_cell()?,
            "p" | "div" | "li" => self.line_break(),
            "s" | "strike" | "del" => {
                if let Some(cell) = &mut self.cell {
                    cell.struck = cell.struck.saturating_sub(1);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn start_row(&mut self) {
        self.row = Some(self.next_row);
        self.next_row += 1;
        self.col = 0;
    }

    fn start_cell(&mut self, heading: bool, body: &str) -> Result<(), ReadError> {
        if self.row.is_none() {
            self.start_row();
        }
        let row = self.row.unwrap_or(0);
        while self.taken.get(&self.col).is_some_and(|&free| free > row) {
            self.col += 1;
        }
        let span = |name, most: u32| attribute(body, name).and_then(|v| v.parse().ok()).unwrap_or(1u32).clamp(1, most);
        let (width, height) = (span("colspan", limits::COLS), span("rowspan", limits::ROWS));
        let col = self.col;
        if let Some(merge) = Merge::between((row, col), (row + height - 1, col + width - 1)) {
            self.builder.merge(merge)?;
        }
        if height > 1 {
            self.taken.extend((col..col + width).map(|c| (c, row + height)));
        }
        self.col += width;
        self.cell = Some(OpenCell { row, col, bold: heading, text: String::new(), removed: String::new(), struck: 0 });
        Ok(())
    }

    /// Blanks and line breaks of the source are one blank.
    fn text(&mut self, text: &str) {
        let text = entities(text);
        let mut collapsed = String::with_capacity(text.len());
        for c in text.chars() {
            if c.is_ascii_whitespace() {
                if !collapsed.ends_with(' ') {
                    collapsed.push(' ');
                }
            } else {
                collapsed.push(c);
            }
        }
        self.push(&collapsed);
    }

    fn push(&mut self, text: &str) {
        let Some(cell) = &mut self.cell else { return };
        if cell.struck > 0 {
            cell.removed.push_str(text);
        } else if cell.text.is_empty() || cell.text.ends_with([' ', '\n']) {
            cell.text.push_str(text.trim_start_matches(' '));
        } else {
            cell.text.push_str(text);
        }
    }

    fn line_break(&mut self) {
        if let Some(cell) = self.cell.as_mut().filter(|cell| !cell.text.is_empty()) {
            cell.text.truncate(cell.text.trim_end_matches(' ').len());
            cell.text.push('\n');
        }
    }

    fn close_cell(&mut self) -> Result<(), ReadError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let mut raw = RawCell::exported(&cell.text.trim_end_matches([' ', '\n']).replace('\u{a0}', " "));
        raw.bold = cell.bold;
        raw.removed = Some(cell.removed).filter(|removed| !removed.trim().is_empty());
        self.builder.push(cell.row, cell.col, raw)
    }
}

/// The value of an attribute in the text of a tag.
fn attribute(body: &str, name: &str) -> Option<String> {
    let lower = body.to_ascii_lowercase().replace(['\n', '\r', '\t'], " ");
    let at = lower.find(&format!(" {name}"))? + 1 + name.len();
    let value = body[at..].trim_start().strip_prefix('=')?.trim_start();
    let value = match value.as_bytes().first()? {
        b'"' | b'\'' => value[1..].split(['"', '\'']).next()?,
        _ => value.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next()?,
    };
    Some(value.trim().to_owned())
}

/// Character references replaced; unknown ones stay as written.
fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.find(';').filter(|&end| end <= 10);
        match end.and_then(|end| Some((end, character(&rest[..end])?))) {
            Some((end, c)) => {
                out.push(c);
                rest = &rest[end + 1..];
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    if let Some(code) = name.strip_prefix('#') {
        let code = match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => code.parse().ok()?,
        };
        return char::from_u32(code);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "middot" => '·',
        "mdash" => '—',
        "ndash" => '–',
        "hellip" => '…',
        "ldquo" => '“',
        "rdquo" => '”',
        "times" => '×',
        _ => return None,
    })
}

#[cfg(test)]
#[path = "html_tests.rs"]
mod tests;
