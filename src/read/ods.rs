//! `OpenDocument` spreadsheets. Read by ourselves: calamine has no merges here, and joins what people wrote on lines.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use crate::model::{Format, Value};

use super::markup::{self, Event, Reader};
use super::number_format;
use super::package::Package;
use super::sheet::{Merge, RawCell, SheetBuilder, is_error_value};
use super::{Content, ReadError, iso_moment, limits};

/// Repeats of a coloured blank cell beyond which it is the ground of the sheet.
const MAX_TINTED: u32 = 64;

/// Reads a workbook.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let mut package = Package::open(bytes)?;
    if package.xml("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadError::Encrypted);
    }
    let xml = package.xml("content.xml")?.ok_or_else(|| ReadError::corrupt("there is no content.xml"))?;
    let mut content = Content::new(Format::Ods);
    let mut book = Book::default();
    let mut reader = Reader::from_str(&xml);
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) => {
                book.depth += 1;
                if book.depth > limits::DEPTH {
                    return Err(ReadError::too_large("elements nested too deeply"));
                }
                book.start(&tag);
            }
            Event::Empty(tag) => {
                book.start(&tag);
                book.end(tag.local_name().as_ref(), &mut content)?;
            }
            Event::End(tag) => {
                book.depth = book.depth.saturating_sub(1);
                book.end(tag.local_name().as_ref(), &mut content)?;
            }
            Event::Text(text) => book.text(&text.xml10_content()),
            Event::CData(text) => book.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let mut text = String::new();
                markup::push_reference(&mut text, &reference);
                book.text(&text);
            }
            Event::Eof if book.sheet.is_some() || content.parts.is_empty() => {
                return Err(ReadError::corrupt("the workbook ends in the middle"));
            }
            Event::Eof => return Ok(content),
            _ => {}
        }
    }
}

/// What a named style says.
#[derive(Clone, Debug, Default)]
struct Style {
    fill: Option<u32>,
    ink: Option<u32>,
    bold: Option<bool>,
    struck: Option<bool>,
    /// The table of this style is not displayed.
    undisplayed: bool,
}

#[derive(Default)]
struct Book {
    depth: usize,
    styles: BTreeMap<String, Style>,
    style: Option<String>,
    sheet: Option<SheetBuilder>,
    /// Tables inside cells are no sheets.
    nested: usize,
    row: u32,
    row_repeat: u32,
    row_hidden: bool,
    /// Groups of rows or columns that are folded away.
    hidden_groups: usize,
    col: u32,
    column: u32,
    cell: Option<OpenCell>,
    /// Elements whose text is not the cell's: comments, ruby.
    aside: usize,
    in_paragraph: usize,
    /// Struck or not, per open span.
    spans: Vec<bool>,
    /// Cells of the row, to be written as often as the row repeats.
    cells: Vec<(u32, u32, RawCell)>,
}

#[derive(Default)]
struct OpenCell {
    repeat: u32,
    height: u32,
    width: u32,
    kind: String,
    value: String,
    paragraphs: usize,
    text: String,
    removed: String,
    style: Style,
}

impl Book {
    fn start(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "style" => {
                self.style = markup::attribute(tag, "name");
                let parent = markup::attribute(tag, "parent-style-name");
                let inherited = parent.as_ref().and_then(|name| self.styles.get(name)).cloned().unwrap_or_default();
                if let Some(name) = &self.style {
                    self.styles.insert(name.clone(), inherited);
                }
            }
            "table-cell-properties" | "text-properties" | "table-properties" => self.style_property(tag),
            "table" if self.sheet.is_some() => self.nested += 1,
            "table" => self.start_table(tag),
            _ if self.sheet.is_none() || self.nested > 0 => {}
            "table-row-group" | "table-column-group"
                if markup::attribute(tag, "display").as_deref() == Some("false") =>
            {
                self.hidden_groups += 1;
            }
            "table-column" => self.column(tag),
            "table-row" => {
                self.row_repeat = repeat(tag, "number-rows-repeated");
                self.row_hidden = self.hidden_groups > 0 || invisible(tag);
                self.col = 0;
            }
            "table-cell" | "covered-table-cell" => self.start_cell(tag),
            "annotation" | "ruby-text" | "desc" | "title" => self.aside += 1,
            "p" | "h" => self.start_paragraph(),
            "span" => {
                let struck = self.spans.last().copied().unwrap_or(false);
                let own = markup::attribute(tag, "style-name").and_then(|name| self.styles.get(&name)?.struck);
                self.spans.push(own.unwrap_or(struck));
            }
            "s" => self.text(&" ".repeat(markup::number(tag, "c").unwrap_or(1).min(1000) as usize)),
            "tab" => self.text("\t"),
            "line-break" => self.text("\n"),
            _ => {}
        }
    }

    fn start_table(&mut self, tag: &BytesStart<'_>) {
        let name = markup::attribute(tag, "name").unwrap_or_default();
        let style = markup::attribute(tag, "style-name").and_then(|name| self.styles.get(&name));
        self.sheet = Some(SheetBuilder::new(Some(&name), style.is_some_and(|style| style.undisplayed)));
        (self.row, self.col, self.column, self.hidden_groups) = (0, 0, 0, 0);
    }

    fn style_property(&mut self, tag: &BytesStart<'_>) {
        let Some(style) = self.style.as_ref().and_then(|name| self.styles.get_mut(name)) else { return };
        let color = |name| {
            let value = markup::attribute(tag, name)?;
            u32::from_str_radix(value.strip_prefix('#')?, 16).ok()
        };
        style.fill = color("background-color").or(style.fill);
        style.ink = color("color").or(style.ink);
        if let Some(weight) = markup::attribute(tag, "font-weight") {
            style.bold = Some(weight == "bold" || weight.parse().is_ok_and(|weight: u32| weight >= 600));
        }
        for name in ["text-line-through-style", "text-line-through-type"] {
            if let Some(line) = markup::attribute(tag, name) {
                style.struck = Some(line != "none");
            }
        }
        style.undisplayed |= markup::attribute(tag, "display").as_deref() == Some("false");
    }

    fn column(&mut self, tag: &BytesStart<'_>) {
        let last = self.column.saturating_add(repeat(tag, "number-columns-repeated"));
        if let (true, Some(sheet)) = (self.hidden_groups > 0 || invisible(tag), &mut self.sheet) {
            sheet.hide_cols(self.column, last.saturating_sub(1).min(limits::COLS - 1));
        }
        self.column = last;
    }

    fn start_cell(&mut self, tag: &BytesStart<'_>) {
        let text = |name| markup::attribute(tag, name);
        let kind = text("value-type").unwrap_or_default();
        let value = ["date-value", "time-value", "boolean-value", "value", "string-value"];
        let style = text("style-name").and_then(|name| self.styles.get(&name)).cloned().unwrap_or_default();
        self.spans = vec![style.struck.unwrap_or(false)];
        self.cell = Some(OpenCell {
            repeat: repeat(tag, "number-columns-repeated"),
            height: repeat(tag, "number-rows-spanned"),
            width: repeat(tag, "number-columns-spanned"),
            kind,
            value: value.iter().find_map(|name| text(name)).unwrap_or_default(),
            style,
            ..OpenCell::default()
        });
    }

    fn start_paragraph(&mut self) {
        if let (0, Some(cell)) = (self.aside, &mut self.cell) {
            if cell.paragraphs > 0 {
                cell.text.push('\n');
            }
            cell.paragraphs += 1;
            self.in_paragraph += 1;
        }
    }

    fn text(&mut self, text: &str) {
        if self.aside > 0 || self.in_paragraph == 0 || self.nested > 0 {
            return;
        }
        if let Some(cell) = &mut self.cell {
            let struck = self.spans.last().copied().unwrap_or(false);
            if struck { &mut cell.removed } else { &mut cell.text }.push_str(text);
        }
    }

    fn end(&mut self, name: &str, content: &mut Content) -> Result<(), ReadError> {
        match name {
            "style" => self.style = None,
            "table" if self.nested > 0 => self.nested -= 1,
            "table" => {
                if let Some(sheet) = self.sheet.take() {
                    content.add_sheet(sheet)?;
                }
            }
            _ if self.sheet.is_none() || self.nested > 0 => {}
            "table-row-group" | "table-column-group" => self.hidden_groups = self.hidden_groups.saturating_sub(1),
            "annotation" | "ruby-text" | "desc" | "title" => self.aside = self.aside.saturating_sub(1),
            "p" | "h" if self.aside == 0 => self.in_paragraph = self.in_paragraph.saturating_sub(1),
            "span" => {
                self.spans.pop();
            }
            "table-cell" | "covered-table-cell" => self.end_cell()?,
            "table-row" => self.end_row()?,
            _ => {}
        }
        Ok(())
    }

    /// Blank cells only move on: a form ends with a thousand of them in every row.
    fn end_cell(&mut self) -> Result<(), ReadError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (repeat, col) = (cell.repeat, self.col);
        self.col = self.col.saturating_add(repeat);
        let last = (self.row.saturating_add(cell.height - 1), col.saturating_add(cell.width - 1));
        if let (Some(sheet), Some(merge)) = (&mut self.sheet, Merge::between((self.row, col), last)) {
            sheet.merge(merge)?;
        }
        let raw = cell.raw();
        let blank = raw.value == Value::Empty && raw.removed.is_none();
        if blank && (raw.fill.is_none() || repeat.max(self.row_repeat) > MAX_TINTED) {
            return Ok(());
        }
        if repeat as usize > limits::CELLS || self.cells.len() > limits::CELLS {
            return Err(ReadError::too_large("cells repeated too often"));
        }
        self.cells.push((col, repeat, raw));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), ReadError> {
        let cells = std::mem::take(&mut self.cells);
        let Some(sheet) = &mut self.sheet else { return Ok(()) };
        if self.row_hidden {
            sheet.hide_rows(self.row, self.row.saturating_add(self.row_repeat - 1).min(limits::ROWS - 1));
        }
        if !cells.is_empty() {
            for row in (self.row..self.row.saturating_add(self.row_repeat)).take(limits::CELLS) {
                for (col, repeat, raw) in &cells {
                    for at in *col..col.saturating_add(*repeat) {
                        sheet.push(row, at, raw.clone())?;
                    }
                }
            }
        }
        self.row = self.row.saturating_add(self.row_repeat);
        Ok(())
    }
}

/// A count that is at least 1.
fn repeat(tag: &BytesStart<'_>, name: &str) -> u32 {
    markup::number(tag, name).unwrap_or(1).max(1)
}

/// Hidden by hand (`collapse`) or by a filter.
fn invisible(tag: &BytesStart<'_>) -> bool {
    markup::attribute(tag, "visibility").is_some_and(|visibility| visibility != "visible")
}

impl OpenCell {
    fn raw(self) -> RawCell {
        let number = self.value.trim().parse::<f64>().ok();
        let shown = self.text;
        let struck_number = shown.is_empty() && !self.removed.is_empty();
        let mut raw = match (self.kind.as_str(), number) {
            _ if struck_number => RawCell::plain(Value::Empty, String::new()),
            // LibreOffice shows errors as text of a number cell.
            ("float" | "string", _) if is_error_value(&shown) => RawCell::plain(Value::Error, String::new()),
            ("float" | "currency", Some(n)) => {
                RawCell::plain(Value::Number(n), or(shown, || number_format::general(n)))
            }
            ("percentage", Some(n)) => {
                RawCell::plain(Value::Percent(n), or(shown, || format!("{}%", number_format::general(n * 100.0))))
            }
            ("date" | "time", _) => iso_moment(&self.value),
            ("boolean", _) => {
                let yes = self.value == "true";
                RawCell::plain(Value::Bool(yes), if yes { "TRUE" } else { "FALSE" }.to_owned())
            }
            ("string", _) if shown.is_empty() => RawCell::text(self.value),
            _ => RawCell::text(shown),
        };
        raw.removed = Some(self.removed).filter(|removed| !removed.trim().is_empty());
        (raw.fill, raw.ink, raw.bold) = (self.style.fill, self.style.ink, self.style.bold.unwrap_or(false));
        raw
    }
}

fn or(shown: String, otherwise: impl Fn() -> String) -> String {
    if shown.is_empty() { otherwise() } else { shown }
}

#[cfg(test)]
#[path = "ods_tests.rs"]
mod tests;
