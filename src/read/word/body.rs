//! The body of a Word document, and what stands beside it, as paragraphs and tables with their places.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::numbering::Numbering;
use super::package::Package;
use super::styles::{self, Style, Styles};
use super::xml::{Child, Node};
use crate::model::{Block, Cell, Format, Grid, Paragraph, Part, PartRole, Place, Value};
use crate::read::{Content, ReadError};

/// Reads body, headers, footers and notes of a package.
pub(super) fn read(package: &mut Package<'_>) -> Result<Content, ReadError> {
    let main = package.main_part()?;
    let document = package.part(&main)?.ok_or_else(|| ReadError::corrupt("there is no document part"))?;
    if document.name != "document" {
        return Err(ReadError::corrupt("the main part is no Word document"));
    }
    let relations = package.relationships(&main)?;
    let folder = main.rsplit_once('/').map_or("", |(folder, _)| folder);
    let named = |kind: &str| {
        relations.iter().find(|r| r.kind == kind).map_or_else(|| format!("{folder}/{kind}.xml"), |r| r.target.clone())
    };
    // A damaged style sheet costs headings and numbers, not the text.
    let style_part = package.part(&named("styles")).ok().flatten();
    let numbering_part = package.part(&named("numbering")).ok().flatten();
    let mut reader = Reader {
        styles: Styles::new(style_part.as_ref()),
        numbering: Numbering::new(numbering_part.as_ref()),
        tables: 0,
        beside: BTreeMap::new(),
    };
    let mut parts = Vec::new();
    if let Some(body) = document.child("body") {
        let mut count = 0;
        let mut number = || {
            count += 1;
            Place::Paragraph(count)
        };
        let blocks = reader.blocks(body, &mut number);
        parts.push(Part { role: PartRole::Body, name: None, hidden: false, blocks });
    }
    for (kind, role, label) in [
        ("header", PartRole::Header, "页眉"),
        ("footer", PartRole::Footer, "页脚"),
        ("footnotes", PartRole::Notes, "脚注"),
        ("endnotes", PartRole::Notes, "尾注"),
    ] {
        let mut targets: Vec<&str> = relations.iter().filter(|r| r.kind == kind).map(|r| r.target.as_str()).collect();
        targets.sort_unstable();
        targets.dedup();
        for target in targets {
            let Ok(Some(tree)) = package.part(target) else { continue };
            let blocks = reader.beside(&tree, label);
            if blocks.iter().any(has_text) {
                parts.push(Part { role, name: None, hidden: false, blocks });
            }
        }
    }
    Ok(Content { format: Format::Docx, parts, notes: Vec::new() })
}

fn has_text(block: &Block) -> bool {
    match block {
        Block::Paragraph(paragraph) => !paragraph.text.trim().is_empty(),
        Block::Grid(grid) => grid.cells.iter().any(|cell| !cell.is_blank()),
    }
}

struct Reader {
    styles: Styles,
    numbering: Numbering,
    tables: u32,
    /// Paragraphs counted per kind of part beside the body.
    beside: BTreeMap<&'static str, u32>,
}

/// The text of a paragraph while it is collected.
#[derive(Default)]
struct Collected<'n> {
    text: String,
    removed: String,
    has_bold: bool,
    has_plain: bool,
    boxes: Vec<&'n Node>,
}

/// What runs inherit.
#[derive(Clone, Copy, Default)]
struct Inherited {
    deleted: bool,
    strike: bool,
    bold: bool,
    vanish: bool,
}

impl Reader {
    /// Blocks of a container; `number` gives the place of the next paragraph.
    fn blocks(&mut self, container: &Node, number: &mut dyn FnMut() -> Place) -> Vec<Block> {
        let mut blocks = Vec::new();
        self.add_blocks(container, number, &mut blocks);
        blocks
    }

    fn add_blocks(&mut self, container: &Node, number: &mut dyn FnMut() -> Place, blocks: &mut Vec<Block>) {
        for node in container.nodes() {
            match node.name.as_str() {
                "p" => {
                    let at = number();
                    self.add_paragraph(node, at, blocks);
                }
                "tbl" => blocks.push(Block::Grid(self.table(node))),
                "sdt" => {
                    if let Some(content) = node.child("sdtContent") {
                        self.add_blocks(content, number, blocks);
                    }
                }
                "AlternateContent" => {
                    if let Some(choice) = node.child("Choice").or_else(|| node.child("Fallback")) {
                        self.add_blocks(choice, number, blocks);
                    }
                }
                "ins" | "moveTo" | "customXml" | "smartTag" | "footnote" | "endnote" => {
                    self.add_blocks(node, number, blocks)
                }
                _ => {}
            }
        }
    }

    /// Blocks of a part beside the body.
    fn beside(&mut self, tree: &Node, label: &'static str) -> Vec<Block> {
        let mut count = self.beside.get(label).copied().unwrap_or(0);
        let mut number = || {
            count += 1;
            Place::Beside { part: Arc::from(label), paragraph: count }
        };
        let blocks = self.blocks(tree, &mut number);
        self.beside.insert(label, count);
        blocks
    }

    fn add_paragraph(&mut self, node: &Node, at: Place, blocks: &mut Vec<Block>) {
        let (paragraph, boxes) = self.paragraph(node, at);
        if !paragraph.text.trim().is_empty() || paragraph.removed.is_some() {
            blocks.push(Block::Paragraph(paragraph));
        }
        for inner in boxes {
            blocks.extend(self.beside(inner, "文本框"));
        }
    }

    fn paragraph<'n>(&mut self, node: &'n Node, at: Place) -> (Paragraph, Vec<&'n Node>) {
        let properties = node.child("pPr");
        let style: Style = self.styles.get(properties.and_then(|p| p.child("pStyle")).and_then(Node::val));
        let inherited = Inherited {
            deleted: false,
            strike: style.strike.unwrap_or(false),
            bold: style.bold.unwrap_or(false),
            vanish: style.vanish.unwrap_or(false),
        };
        let mut collected = Collected::default();
        self.inline(node, inherited, &mut collected);
        let own_level =
            properties.and_then(|p| p.child("outlineLvl")).and_then(Node::val).and_then(|v| v.parse::<u8>().ok());
        let alignment =
            properties.and_then(|p| p.child("jc")).and_then(Node::val).map(str::to_owned).or(style.alignment.clone());
        let list = properties.and_then(styles::numbering).or(style.numbering.clone());
        let number = if collected.text.trim().is_empty() {
            None
        } else {
            list.and_then(|(id, level)| self.numbering.next(&id, level))
        };
        let centred = style.is_title() || matches!(alignment.as_deref(), Some("center"));
        let paragraph = Paragraph {
            at,
            text: collected.text,
            number,
            level: own_level.filter(|l| *l < 9).map(|l| l + 1).or(style.level),
            bold: style.is_title() || collected.has_bold && !collected.has_plain,
            right_aligned: matches!(alignment.as_deref(), Some("right" | "end")),
            centred,
            removed: Some(collected.removed).filter(|text| !text.trim().is_empty()),
        };
        (paragraph, collected.boxes)
    }

    /// Collects the text of everything inside a paragraph.
    fn inline<'n>(&self, container: &'n Node, inherited: Inherited, out: &mut Collected<'n>) {
        for node in container.nodes() {
            match node.name.as_str() {
                "r" => self.run(node, inherited, out),
                "del" | "moveFrom" => self.inline(node, Inherited { deleted: true, ..inherited }, out),
                "sdt" => {
                    // A prompt that nobody has replaced is no text.
                    let prompt = node.child("sdtPr").is_some_and(|p| p.switch("showingPlcHdr").unwrap_or(false));
                    if let Some(content) = node.child("sdtContent").filter(|_| !prompt) {
                        self.inline(content, inherited, out);
                    }
                }
                "AlternateContent" => {
                    if let Some(choice) = node.child("Choice").or_else(|| node.child("Fallback")) {
                        self.inline(choice, inherited, out);
                    }
                }
                "ins" | "moveTo" | "hyperlink" | "smartTag" | "fldSimple" | "customXml" | "dir" | "bdo"
                | "rubyBase" => self.inline(node, inherited, out),
                "oMath" | "oMathPara" => self.math(node, inherited, out),
                _ => {}
            }
        }
    }

    fn math<'n>(&self, node: &'n Node, inherited: Inherited, out: &mut Collected<'n>) {
        for inner in node.nodes() {
            if inner.name == "t" {
                push(out, &inner.text(), inherited);
            } else {
                self.math(inner, inherited, out);
            }
        }
    }

    fn run<'n>(&self, run: &'n Node, inherited: Inherited, out: &mut Collected<'n>) {
        let properties = run.child("rPr");
        let style = self.styles.get(properties.and_then(|p| p.child("rStyle")).and_then(Node::val));
        let state = Inherited {
            deleted: inherited.deleted,
            strike: properties.and_then(styles::struck).or(style.strike).unwrap_or(inherited.strike),
            bold: properties.and_then(|p| p.switch("b")).or(style.bold).unwrap_or(inherited.bold),
            vanish: properties.and_then(|p| p.switch("vanish")).or(style.vanish).unwrap_or(inherited.vanish),
        };
        for child in &run.children {
            let Child::Node(node) = child else { continue };
            match node.name.as_str() {
                "t" => push(out, &node.text(), state),
                "delText" => push(out, &node.text(), Inherited { deleted: true, ..state }),
                "tab" | "ptab" => push(out, "\t", state),
                "br" if matches!(node.attribute("type"), Some("page" | "column")) => {}
                "br" | "cr" => push(out, "\n", state),
                "noBreakHyphen" => push(out, "-", state),
                "sym" => push(out, symbol(node), state),
                "fldChar" => push(out, check_box(node), state),
                "ruby" => self.inline(node, state, out),
                "AlternateContent" => {
                    if let Some(choice) = node.child("Choice").or_else(|| node.child("Fallback")) {
                        boxes(choice, out);
                    }
                }
                "drawing" | "pict" | "object" => boxes(node, out),
                _ => {}
            }
        }
    }

    fn table(&mut self, node: &Node) -> Grid {
        self.tables += 1;
        let table = self.tables;
        let mut rows = Vec::new();
        gather(node, "tr", &mut rows);
        let mut grid =
            Grid { cells: Vec::new(), rows: 0, cols: 0, hidden_rows: Vec::new(), hidden_cols: Vec::new(), table };
        // The cell that a vertical merge goes on with, by its first column.
        let mut open: BTreeMap<u32, usize> = BTreeMap::new();
        for (row, tr) in (0_u32..).zip(&rows) {
            let properties = tr.child("trPr");
            let deleted = properties.is_some_and(|p| p.child("del").is_some());
            if properties.is_some_and(|p| p.switch("hidden").unwrap_or(false)) {
                grid.hidden_rows.push(row);
            }
            let mut col = properties.and_then(|p| p.child("gridBefore")).and_then(span).unwrap_or(0);
            let mut cells = Vec::new();
            gather(tr, "tc", &mut cells);
            for tc in cells {
                let properties = tc.child("tcPr");
                let width = properties.and_then(|p| p.child("gridSpan")).and_then(span).unwrap_or(1).clamp(1, 1024);
                let merge = properties.and_then(|p| p.child("vMerge"));
                let goes_on = merge.is_some_and(|m| m.val() != Some("restart"));
                match open.get(&col).copied().filter(|_| goes_on) {
                    Some(first) => {
                        // Text in a covered cell is not shown by Word, but must not be lost.
                        let below = self.cell(tc, Place::TableCell { table, row, col }, (row, col, width), deleted);
                        if let Some(cell) = grid.cells.get_mut(first) {
                            cell.height = row - cell.row + 1;
                            if !below.text.trim().is_empty() {
                                cell.text = format!("{}\n{}", cell.text, below.text).trim().to_owned();
                                cell.value = Value::Text;
                            }
                            cell.nested.extend(below.nested);
                        }
                    }
                    None => {
                        let cell = self.cell(tc, Place::TableCell { table, row, col }, (row, col, width), deleted);
                        open.remove(&col);
                        if merge.is_some() {
                            open.insert(col, grid.cells.len());
                        }
                        grid.cells.push(cell);
                    }
                }
                col += width;
            }
            grid.cols = grid.cols.max(col);
            grid.rows = row + 1;
        }
        grid
    }

    fn cell(&mut self, tc: &Node, at: Place, (row, col, width): (u32, u32, u32), deleted: bool) -> Cell {
        let mut lines: Vec<String> = Vec::new();
        let mut removed: Vec<String> = Vec::new();
        let mut nested = Vec::new();
        let mut bold = None;
        let place = at.clone();
        let mut number = || place.clone();
        for block in self.blocks(tc, &mut number) {
            match block {
                Block::Paragraph(paragraph) => {
                    let text = paragraph
                        .number
                        .map_or_else(|| paragraph.text.clone(), |number| format!("{number} {}", paragraph.text));
                    removed.extend(paragraph.removed);
                    bold = Some(bold.unwrap_or(true) && paragraph.bold);
                    lines.push(text);
                }
                Block::Grid(grid) => nested.push(grid),
            }
        }
        let mut text = lines.join("\n");
        if deleted {
            removed.insert(0, std::mem::take(&mut text));
        }
        let fill = tc
            .child("tcPr")
            .and_then(|p| p.child("shd"))
            .and_then(|s| s.attribute("fill"))
            .and_then(|f| u32::from_str_radix(f, 16).ok())
            .filter(|f| *f != 0x00ff_ffff);
        Cell {
            at,
            row,
            col,
            height: 1,
            width,
            value: if text.trim().is_empty() { Value::Empty } else { Value::Text },
            text,
            removed: Some(removed.join("\n")).filter(|text| !text.trim().is_empty()),
            fill,
            ink: None,
            bold: bold.unwrap_or(false),
            nested,
        }
    }
}

fn push(out: &mut Collected<'_>, text: &str, state: Inherited) {
    if text.is_empty() {
        return;
    }
    if state.deleted || state.strike || state.vanish {
        out.removed.push_str(text);
        return;
    }
    out.text.push_str(text);
    if !text.trim().is_empty() {
        out.has_bold |= state.bold;
        out.has_plain |= !state.bold;
    }
}

/// Elements with a name, through content controls and tracked insertions, but not into nested tables.
fn gather<'n>(node: &'n Node, name: &str, found: &mut Vec<&'n Node>) {
    for inner in node.nodes() {
        match inner.name.as_str() {
            held if held == name => found.push(inner),
            "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "AlternateContent" | "Choice" => {
                gather(inner, name, found)
            }
            _ => {}
        }
    }
}

/// Text boxes inside a drawing.
fn boxes<'n>(node: &'n Node, out: &mut Collected<'n>) {
    for inner in node.nodes() {
        match inner.name.as_str() {
            "txbxContent" => out.boxes.push(inner),
            "AlternateContent" => {
                if let Some(choice) = inner.child("Choice").or_else(|| inner.child("Fallback")) {
                    boxes(choice, out);
                }
            }
            _ => boxes(inner, out),
        }
    }
}

fn span(node: &Node) -> Option<u32> {
    node.val()?.parse().ok()
}

/// Ticks and boxes of the symbol fonts, as Unicode.
fn symbol(node: &Node) -> &'static str {
    let font = node.attribute("font").unwrap_or_default().to_lowercase();
    let code = node.attribute("char").and_then(|c| u32::from_str_radix(c, 16).ok()).map_or(0, |c| c & 0xff);
    match (font.as_str(), code) {
        ("wingdings", 0xfc) | ("wingdings 2", 0x50) => "✓",
        ("wingdings", 0xfb) | ("wingdings 2", 0x4f) => "✗",
        ("wingdings", 0xfe) | ("wingdings 2", 0x52) => "☑",
        ("wingdings", 0xfd) | ("wingdings 2", 0x51) => "☒",
        ("wingdings", 0xa8 | 0x6f | 0x71) | ("wingdings 2", 0xa3 | 0x2a) => "□",
        ("wingdings", 0x6c) => "●",
        ("wingdings", 0x6e) => "■",
        ("marlett", 0x61) => "✓",
        _ => "",
    }
}

/// A check box of a legacy form.
fn check_box(node: &Node) -> &'static str {
    let Some(check) = node.child("ffData").and_then(|data| data.child("checkBox")) else { return "" };
    if check.switch("checked").or_else(|| check.switch("default")).unwrap_or(false) { "☑" } else { "□" }
}
