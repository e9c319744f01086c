//! What stands beside the cells of a sheet: text boxes and shapes drawn over them, page header and footer.

use std::sync::Arc;

use crate::model::{Block, Paragraph, Part, PartRole, Place};

use super::markup::{self, Event, Reader};
use super::package::Package;
use super::{ReadError, limits};

/// A shape with text: the row where it begins, and its paragraphs.
#[derive(Debug, Default)]
struct Shape {
    row: u32,
    lines: Vec<Line>,
}

#[derive(Debug, Default)]
struct Line {
    text: String,
    centred: bool,
    bold: bool,
}

/// Adds the texts of shapes to the part of their sheet: those that begin above the first row in use before its cells,
/// the others after.
///
/// # Errors
/// The drawing is damaged.
pub(super) fn add_shapes(package: &mut Package<'_>, path: &str, part: &mut Part) -> Result<(), ReadError> {
    let relations = package.relationships(path).unwrap_or_default();
    let drawings = relations.into_values().filter(|(kind, _)| kind == "drawing").map(|(_, target)| target);
    let mut shapes = Vec::new();
    for drawing in drawings {
        if let Some(xml) = package.xml(&drawing)? {
            read_shapes(&xml, &mut shapes)?;
        }
    }
    shapes.sort_by_key(|shape| shape.row);
    let first = part.blocks.iter().find_map(|block| match block {
        Block::Grid(grid) => grid.cells.iter().find(|cell| !cell.is_blank()).map(|cell| cell.row),
        Block::Paragraph(_) => None,
    });
    let above = shapes.partition_point(|shape| first.is_none_or(|first| shape.row <= first));
    let sheet = part.name.clone().unwrap_or_default();
    let mut paragraphs = Numbered::new(&sheet, "文本框");
    let mut blocks = |shapes: &[Shape]| -> Vec<Block> {
        shapes.iter().flat_map(|shape| &shape.lines).map(|line| Block::Paragraph(paragraphs.next(line))).collect()
    };
    let (before, after) = (blocks(&shapes[..above]), blocks(&shapes[above..]));
    part.blocks.splice(0..0, before);
    part.blocks.extend(after);
    Ok(())
}

fn read_shapes(xml: &str, shapes: &mut Vec<Shape>) -> Result<(), ReadError> {
    let mut reader = Reader::from_str(xml);
    let mut row = 0;
    let (mut in_from, mut in_row, mut in_text) = (false, false, false);
    let mut shape: Option<Shape> = None;
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "twoCellAnchor" | "oneCellAnchor" | "absoluteAnchor" => row = 0,
                "from" => in_from = true,
                "row" => in_row = in_from,
                // What older programs show instead.
                "Fallback" => {
                    reader.read_to_end(tag.name()).map_err(ReadError::corrupt)?;
                }
                "txBody" => shape = Some(Shape { row, lines: Vec::new() }),
                "p" => shape.iter_mut().for_each(|shape| shape.lines.push(Line::default())),
                "pPr" | "rPr" => look(shape.as_mut(), &tag),
                "t" => in_text = true,
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "br" => push(shape.as_mut(), "\n"),
                _ => look(shape.as_mut(), &tag),
            },
            Event::Text(text) if in_row => row = text.xml10_content().trim().parse().unwrap_or(0),
            Event::Text(text) if in_text => push(shape.as_mut(), &text.xml10_content()),
            Event::GeneralRef(reference) if in_text => {
                let mut text = String::new();
                markup::push_reference(&mut text, &reference);
                push(shape.as_mut(), &text);
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "from" => in_from = false,
                "row" => in_row = false,
                "t" => in_text = false,
                "txBody" => shapes.extend(shape.take()),
                _ => {}
            },
            Event::Eof => return Ok(()),
            _ => {}
        }
        if shapes.len() > limits::SHEETS {
            return Err(ReadError::too_large("more shapes than any form has"));
        }
    }
}

fn push(shape: Option<&mut Shape>, text: &str) {
    if let Some(line) = shape.and_then(|shape| shape.lines.last_mut()) {
        line.text.push_str(text);
    }
}

fn look(shape: Option<&mut Shape>, tag: &quick_xml::events::BytesStart<'_>) {
    let Some(line) = shape.and_then(|shape| shape.lines.last_mut()) else { return };
    line.centred |= markup::attribute(tag, "algn").is_some_and(|align| align == "ctr");
    line.bold |= markup::flag(tag, "b") == Some(true);
}

/// Page header and footer of a sheet, as parts; what repeats the sheet's name or counts pages is no text.
pub(super) fn margins(xml: &str, sheet: &Arc<str>) -> Vec<Part> {
    let mut parts = Vec::new();
    for (element, role, name) in [("oddHeader", PartRole::Header, "页眉"), ("oddFooter", PartRole::Footer, "页脚")]
    {
        let open = format!("<{element}>");
        let text = xml.split_once(&open).and_then(|(_, rest)| rest.split_once("</")).map(|(text, _)| text);
        let mut numbered = Numbered::new(sheet, name);
        let lines = text.map(|text| plain(&quick_xml::escape::unescape(text).unwrap_or_default())).unwrap_or_default();
        let blocks: Vec<Block> =
            lines.into_iter().map(|text| Block::Paragraph(numbered.next(&Line { text, ..Line::default() }))).collect();
        if !blocks.is_empty() {
            parts.push(Part { role, name: Some(sheet.clone()), hidden: false, blocks });
        }
    }
    parts
}

/// The sections and lines of a header without its codes: `&C&"宋体,常规"&12周报&R第&P页` is `周报` and `第页`.
fn plain(code: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut counts = false;
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        let last = lines.len() - 1;
        match c {
            '&' => match chars.next() {
                Some('L' | 'C' | 'R') => lines.push(String::new()),
                Some('"') => while chars.next().is_some_and(|c| c != '"') {},
                Some('&') => lines[last].push('&'),
                Some('K') => (0..6).for_each(|_| {
                    chars.next_if(char::is_ascii_hexdigit);
                }),
                Some(digit) if digit.is_ascii_digit() => while chars.next_if(char::is_ascii_digit).is_some() {},
                Some('P' | 'N') => {
                    // A line that counts pages says nothing else.
                    counts = true;
                    lines[last].push('\u{0}');
                }
                _ => {}
            },
            '\n' => lines.push(String::new()),
            c => lines[last].push(c),
        }
    }
    if counts {
        lines.retain(|line| !line.contains('\u{0}'));
    }
    lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// Paragraphs beside a sheet, counted.
struct Numbered {
    part: Arc<str>,
    count: u32,
}

impl Numbered {
    fn new(sheet: &str, name: &str) -> Self {
        Self { part: Arc::from(format!("{sheet}!{name}")), count: 0 }
    }

    fn next(&mut self, line: &Line) -> Paragraph {
        self.count += 1;
        Paragraph {
            at: Place::Beside { part: self.part.clone(), paragraph: self.count },
            text: line.text.clone(),
            number: None,
            level: None,
            bold: line.bold,
            right_aligned: false,
            centred: line.centred,
            removed: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_without_their_codes() {
        let rows: [(&str, &[&str]); 5] = [
            ("&C&\"宋体,常规\"&12 仓储部周报&R第&P页 共&N页", &["仓储部周报"]),
            ("&L机密&C&K01+000甲&&乙\n二行&R&D", &["机密", "+000甲&乙", "二行"]),
            ("&A", &[]),
            ("无码", &["无码"]),
            ("&\"没有结尾", &[]),
        ];
        for (code, expected) in rows {
            assert_eq!(plain(code), expected, "{code}");
        }
    }

    #[test]
    fn shapes_in_order_of_their_rows() {
        let shape = |row: u32, text: &str| {
            format!(
                "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>{row}</xdr:row></xdr:from><xdr:to><xdr:row>99</xdr:row></xdr:to>\
                 <xdr:sp><xdr:nvSpPr/><xdr:txBody><a:bodyPr/>{text}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>"
            )
        };
        let title = "<a:p><a:pPr algn=\"ctr\"/><a:r><a:rPr b=\"1\"/><a:t>周报 A&amp;B</a:t></a:r></a:p><a:p/>";
        let xml = format!(
            "<xdr:wsDr>{}{}<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></xdr:wsDr>",
            shape(9, "<a:p><a:r><a:t>注</a:t></a:r><a:br/><a:r><a:t>二</a:t></a:r></a:p>"),
            shape(1, title),
            shape(0, title)
        );
        let mut shapes = Vec::new();
        read_shapes(&xml, &mut shapes).unwrap();
        let shown: Vec<_> = shapes.iter().map(|s| (s.row, s.lines[0].text.as_str(), s.lines[0].centred)).collect();
        assert_eq!(shown, [(9, "注\n二", false), (1, "周报 A&B", true)]);
        assert!(read_shapes("<xdr:wsDr><a></b>", &mut Vec::new()).is_err());
    }
}
