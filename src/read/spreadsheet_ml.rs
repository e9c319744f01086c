//! XML Spreadsheet 2003, as older web systems export it under the extension `.xls`.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use crate::model::{Format, Value};

use super::markup::{self, Event, Reader};
use super::number_format::NumberFormat;
use super::sheet::{Merge, RawCell, SheetBuilder};
use super::{Content, ReadError, iso_moment, limits};

/// Reads a workbook.
///
/// # Errors
/// The XML is damaged, or there are too many cells.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let xml = markup::decode(bytes.to_vec());
    let mut reader = Reader::from_str(&xml);
    let mut book = Book::default();
    let mut content = Content::new(Format::SpreadsheetMl);
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) => book.start(&tag)?,
            Event::Empty(tag) => {
                book.start(&tag)?;
                book.end(tag.local_name().as_ref(), &mut content)?;
            }
            Event::Text(text) => book.text(&text.xml10_content()),
            Event::CData(text) => book.text(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                let mut text = String::new();
                markup::push_reference(&mut text, &reference);
                book.text(&text);
            }
            Event::End(tag) => book.end(tag.local_name().as_ref(), &mut content)?,
            Event::Eof if content.parts.is_empty() || book.sheet.is_some() => {
                return Err(ReadError::corrupt("the workbook ends in the middle"));
            }
            Event::Eof => return Ok(content),
            _ => {}
        }
    }
}

/// A style: number format, fill, bold.
#[derive(Clone, Debug, Default)]
struct Style {
    format: Option<String>,
    fill: Option<u32>,
    bold: bool,
    struck: bool,
}

#[derive(Default)]
struct Book {
    styles: BTreeMap<String, Style>,
    style: Option<String>,
    sheet: Option<SheetBuilder>,
    row: u32,
    col: u32,
    next_col_format: u32,
    cell: Option<OpenCell>,
    in_data: bool,
}

#[derive(Default)]
struct OpenCell {
    width: u32,
    kind: String,
    text: String,
    style: Style,
}

impl Book {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), ReadError> {
        let index = || markup::number(tag, "Index").filter(|&n| n > 0).map(|n| n - 1);
        match tag.local_name().as_ref() {
            "Style" => {
                let id = markup::attribute(tag, "ID").unwrap_or_default();
                let parent = markup::attribute(tag, "Parent").and_then(|id| self.styles.get(&id).cloned());
                self.styles.insert(id.clone(), parent.unwrap_or_default());
                self.style = Some(id);
            }
            "NumberFormat" | "Interior" | "Font" => self.style_property(tag),
            "Worksheet" => {
                self.sheet = Some(SheetBuilder::new(Some(&markup::attribute(tag, "Name").unwrap_or_default()), false));
                (self.row, self.col, self.next_col_format) = (0, 0, 0);
            }
            "Column" => {
                let first = index().unwrap_or(self.next_col_format).min(limits::COLS);
                let last = first.saturating_add(markup::number(tag, "Span").unwrap_or(0)).min(limits::COLS - 1);
                if let (true, Some(sheet)) = (markup::flag(tag, "Hidden") == Some(true), &mut self.sheet) {
                    sheet.hide_cols(first, last);
                }
                self.next_col_format = last + 1;
            }
            "Row" => {
                self.row = index().unwrap_or(self.row);
                self.col = 0;
                if let (true, Some(sheet)) = (markup::flag(tag, "Hidden") == Some(true), &mut self.sheet) {
                    let last = self.row.saturating_add(markup::number(tag, "Span").unwrap_or(0));
                    sheet.hide_rows(self.row, last.min(limits::ROWS - 1));
                }
            }
            "Cell" => self.start_cell(tag, index())?,
            "Data" => {
                if let Some(cell) = &mut self.cell {
                    cell.kind = markup::attribute(tag, "Type").unwrap_or_default();
                    self.in_data = true;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn style_property(&mut self, tag: &BytesStart<'_>) {
        let Some(style) = self.style.as_ref().and_then(|id| self.styles.get_mut(id)) else { return };
        match tag.local_name().as_ref() {
            "NumberFormat" => style.format = markup::attribute(tag, "Format"),
            "Interior" => {
                let color = markup::attribute(tag, "Color");
                style.fill = color.and_then(|c| u32::from_str_radix(c.trim_start_matches('#'), 16).ok());
            }
            _ => {
                style.bold = markup::flag(tag, "Bold").unwrap_or(style.bold);
                style.struck = markup::flag(tag, "StrikeThrough").unwrap_or(style.struck);
            }
        }
    }

    fn start_cell(&mut self, tag: &BytesStart<'_>, index: Option<u32>) -> Result<(), ReadError> {
        self.col = index.unwrap_or(self.col);
        let across = markup::number(tag, "MergeAcross").unwrap_or(0);
        let down = markup::number(tag, "MergeDown").unwrap_or(0);
        let last = (self.row.saturating_add(down), self.col.saturating_add(across));
        if let (Some(sheet), Some(merge)) = (&mut self.sheet, Merge::between((self.row, self.col), last)) {
            sheet.merge(merge)?;
        }
        let style = markup::attribute(tag, "StyleID").and_then(|id| self.styles.get(&id).cloned()).unwrap_or_default();
        self.cell = Some(OpenCell { width: across.saturating_add(1), style, ..OpenCell::default() });
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let (true, Some(cell)) = (self.in_data, &mut self.cell) {
            cell.text.push_str(text);
        }
    }

    fn end(&mut self, name: &str, content: &mut Content) -> Result<(), ReadError> {
        match name {
            "Style" => self.style = None,
            "Data" => self.in_data = false,
            "Cell" => {
                if let (Some(cell), Some(sheet)) = (self.cell.take(), &mut self.sheet) {
                    let width = cell.width;
                    sheet.push(self.row, self.col, cell.raw())?;
                    self.col = self.col.saturating_add(width);
                }
            }
            "Row" => self.row = self.row.saturating_add(1),
            "Worksheet" => {
                if let Some(sheet) = self.sheet.take() {
                    content.add_sheet(sheet)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl OpenCell {
    fn raw(self) -> RawCell {
        let mut raw = match self.kind.as_str() {
            "Number" => match self.text.trim().parse::<f64>() {
                Ok(number) => {
                    let format = self.style.format.as_deref().map_or(NumberFormat::General, named_format);
                    let (value, text) = format.show(number, false);
                    RawCell::plain(value, text)
                }
                Err(_) => RawCell::text(self.text),
            },
            "DateTime" => match iso_moment(&self.text) {
                // A time of day is stored as one of the last day of 1899.
                raw if matches!(raw.value, Value::Date(m) if m.to_string().starts_with("1899-12-31")) => {
                    iso_moment(&format!("PT{}", self.text.split('T').nth(1).map(as_duration).unwrap_or_default()))
                }
                raw => raw,
            },
            "Boolean" => {
                let yes = self.text.trim() == "1";
                RawCell::plain(Value::Bool(yes), if yes { "TRUE" } else { "FALSE" }.to_owned())
            }
            "Error" => RawCell::plain(Value::Error, String::new()),
            _ => RawCell::text(self.text),
        };
        if self.style.struck && !raw.text.is_empty() {
            raw.removed = Some(std::mem::take(&mut raw.text));
            raw.value = Value::Empty;
        }
        (raw.fill, raw.bold) = (self.style.fill, self.style.bold);
        raw
    }
}

/// `15:30:00.000` as `15H30M00S`.
fn as_duration(clock: &str) -> String {
    clock.splitn(3, ':').zip(["H", "M", "S"]).flat_map(|(part, unit)| [part, unit]).collect()
}

/// Formats that have a name instead of a code.
fn named_format(name: &str) -> NumberFormat {
    let code = match name {
        "Percent" => "0.00%",
        "Fixed" => "0.00",
        "Standard" | "Currency" => "#,##0.00",
        "Scientific" => "0.00E+00",
        "General Date" => "yyyy-mm-dd hh:mm",
        "Short Date" | "Long Date" | "Medium Date" => "yyyy-mm-dd",
        "Short Time" | "Long Time" | "Medium Time" => "hh:mm",
        code => code,
    };
    NumberFormat::new(None, code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Block;

    const HEAD: &str = "<?xml version=\"1.0\" encoding=\"gb2312\"?><?mso-application progid=\"Excel.Sheet\"?>\
        <Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\
        <Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"0%\"/></Style>\
        <Style ss:ID=\"h\"><Font ss:Bold=\"1\"/><Interior ss:Color=\"#FFFF00\" ss:Pattern=\"Solid\"/></Style></Styles>";

    #[test]
    fn cells_spans_and_encodings() {
        let body = "<Worksheet ss:Name=\"周报\"><Table><Column ss:Index=\"2\" ss:Hidden=\"1\"/>\
            <Row><Cell ss:MergeAcross=\"2\" ss:StyleID=\"h\"><Data ss:Type=\"String\">标题 &amp; 副题</Data></Cell><Cell><Data ss:Type=\"String\">右</Data></Cell></Row>\
            <Row ss:Index=\"4\" ss:Hidden=\"1\"><Cell ss:MergeDown=\"1\"><Data ss:Type=\"String\">部门</Data></Cell>\
            <Cell ss:Index=\"3\"><Data ss:Type=\"DateTime\">2025-10-31T00:00:00.000</Data></Cell>\
            <Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.7</Data></Cell>\
            <Cell><Data ss:Type=\"DateTime\">1899-12-31T15:30:00.000</Data></Cell></Row></Table></Worksheet></Workbook>";
        let text = format!("{HEAD}{body}");
        let content = read(&encoding_rs::GBK.encode(&text).0).unwrap();
        let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a sheet is one grid") };
        let cells: Vec<String> =
            grid.cells.iter().map(|c| format!("{} {}x{} {}", c.at, c.height, c.width, c.text)).collect();
        let expected = [
            "周报!A1 1x3 标题 & 副题",
            "周报!D1 1x1 右",
            "周报!A4 2x1 部门",
            "周报!C4 1x1 2025-10-31",
            "周报!D4 1x1 70%",
            "周报!E4 1x1 15:30",
        ];
        assert_eq!(cells, expected);
        assert_eq!((grid.cells[0].bold, grid.cells[0].fill), (true, Some(0x00FF_FF00)));
        assert_eq!((&grid.hidden_rows[..], &grid.hidden_cols[..]), (&[3][..], &[1][..]));
        assert!(matches!(grid.cells[4].value, Value::Percent(_)));
    }

    #[test]
    fn a_cut_off_workbook_is_damaged() {
        for text in [HEAD.to_owned(), format!("{HEAD}<Worksheet ss:Name=\"a\"><Table><Row><Cell>")] {
            assert!(matches!(read(&encoding_rs::GBK.encode(&text).0), Err(ReadError::Corrupt { .. })), "{text}");
        }
    }
}
