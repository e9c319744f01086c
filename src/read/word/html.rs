//! A page as a document: what Word saves as "web page", what wikis export for Word, minutes kept as HTML.

use crate::model::{Format, PartRole};
use crate::read::error::Foreign;
use crate::read::html::{Look, StyleSheet, Tag, Token, Tokens, collapsed, replaced};
use crate::read::word::layout::{Layout, Story};
use crate::read::word::numeral::Numeral;
use crate::read::word::parts::part;
use crate::read::word::spans::SpannedTable;
use crate::read::word::symbol;
use crate::read::word::text::{self, ParagraphDraft};
use crate::read::{Content, ReadError};

/// Elements whose looks are kept at a time.
const MAX_OPEN: usize = 256;

/// Reads a page that is already text.
///
/// # Errors
/// There is nothing in it.
pub(in crate::read) fn read_html(text: &str, format: Format) -> Result<Content, ReadError> {
    let mut walk = Walk::new();
    for token in Tokens(text) {
        match token {
            Token::Open(tag) => walk.open(&tag.name.to_ascii_lowercase(), &tag),
            Token::Close(name) => walk.close(&name.to_ascii_lowercase()),
            Token::Style(css) => walk.styles.read(css),
            Token::Text(text) => walk.text(text),
        }
    }
    walk.flush();
    let blocks = walk.layout.close_story();
    if blocks.is_empty() {
        return Err(ReadError::Unsupported { what: Foreign::Other });
    }
    Ok(Content { format, parts: vec![part(PartRole::Body, blocks)], notes: Vec::new() })
}

/// A list that is open.
#[derive(Debug)]
struct List {
    /// How its items are numbered; not at all if it has bullets.
    numeral: Option<Numeral>,
    count: u32,
}

struct Walk {
    layout: Layout,
    styles: StyleSheet,
    looks: Vec<(String, Look)>,
    lists: Vec<List>,
    /// Open tables, with the number of open looks before the cell.
    tables: Vec<(SpannedTable, usize)>,
    draft: ParagraphDraft,
    /// The number of the paragraph as it is written out.
    number: String,
}

impl Walk {
    fn new() -> Self {
        let mut layout = Layout::default();
        layout.open_story(Story::Body);
        Self {
            layout,
            styles: StyleSheet::default(),
            looks: Vec::new(),
            lists: Vec::new(),
            tables: Vec::new(),
            draft: ParagraphDraft::default(),
            number: String::new(),
        }
    }

    fn open(&mut self, name: &str, tag: &Tag<'_>) {
        match name {
            "br" => return self.line_break(),
            "input" if tag.attribute("type").is_some_and(|kind| kind.eq_ignore_ascii_case("checkbox")) => {
                return self.put(if tag.has("checked") { "☑" } else { "□" });
            }
            "img" | "hr" | "input" | "meta" | "link" | "col" => return,
            "table" => self.open_table(),
            "tr" => {
                self.flush();
                if let Some((table, _)) = self.tables.last_mut() {
                    table.open_row(&mut self.layout);
                    if let Some(row) = self.layout.row() {
                        row.hidden = self.styles.look(name, tag).hidden == Some(true);
                    }
                }
                return;
            }
            "td" | "th" => return self.open_cell(name, tag),
            "ul" | "ol" => {
                self.flush();
                let numeral = (name == "ol").then(|| match tag.attribute("type").as_deref() {
                    Some("a") => Numeral::LowerLetter,
                    Some("A") => Numeral::UpperLetter,
                    Some("i") => Numeral::LowerRoman,
                    Some("I") => Numeral::UpperRoman,
                    _ => Numeral::Decimal,
                });
                let start = tag.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1u32);
                self.lists.push(List { numeral, count: start.saturating_sub(1) });
            }
            "li" => {
                self.flush();
                self.number_item(tag);
            }
            _ if is_block(name) => self.flush(),
            _ => {}
        }
        if self.looks.len() < MAX_OPEN {
            let look = self.styles.look(name, tag).or(self.look());
            self.looks.push((name.to_owned(), look));
        }
        if let Some(level) = heading(name) {
            self.draft.level = Some(level);
        }
    }

    fn number_item(&mut self, tag: &Tag<'_>) {
        let checked = tag.attribute("class").unwrap_or_default();
        if let Some(list) = self.lists.last_mut() {
            list.count = tag.attribute("value").and_then(|n| n.parse().ok()).unwrap_or(list.count.saturating_add(1));
            self.number = match list.numeral {
                Some(numeral) => format!("{}.", numeral.write(list.count)),
                None if checked.split_whitespace().any(|class| class == "checked") => "☑".to_owned(),
                None => "•".to_owned(),
            };
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "table" => self.close_table(),
            "tr" => {
                self.flush();
                if let Some((table, _)) = self.tables.last_mut() {
                    table.close_row(&mut self.layout);
                }
            }
            "td" | "th" => self.close_cell(),
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.end_paragraph(),
            "ul" | "ol" => {
                self.flush();
                self.lists.pop();
            }
            _ if is_block(name) => self.flush(),
            _ => {}
        }
        let kept = self.tables.last().map_or(0, |(_, looks)| *looks);
        if let Some(at) = self.looks.iter().rposition(|(open, _)| open == name).filter(|&at| at >= kept) {
            self.looks.truncate(at);
        }
    }

    fn open_table(&mut self) {
        self.flush();
        // A table beside the cells of another is no table.
        if self.tables.last().is_some_and(|(table, _)| !table.in_cell()) {
            self.open_cell_of(1, 1, None);
        }
        if self.layout.open_table() {
            self.tables.push((SpannedTable::default(), self.looks.len()));
        }
    }

    fn open_cell(&mut self, name: &str, tag: &Tag<'_>) {
        self.flush();
        let Some(&(_, kept)) = self.tables.last() else { return };
        self.looks.truncate(kept);
        let look = self.styles.look(name, tag);
        self.open_cell_of(tag.span("colspan", 1024), tag.span("rowspan", u32::from(u16::MAX)), look.fill);
        self.looks.push((name.to_owned(), look.or(self.look())));
    }

    fn open_cell_of(&mut self, width: u32, height: u32, fill: Option<u32>) {
        if let Some((table, _)) = self.tables.last_mut() {
            table.open_cell(&mut self.layout, width, height, fill);
        }
    }

    fn close_cell(&mut self) {
        self.flush();
        if let Some((table, kept)) = self.tables.last_mut() {
            table.close_cell(&mut self.layout);
            self.looks.truncate(*kept);
        }
    }

    fn close_table(&mut self) {
        self.flush();
        if let Some((mut table, kept)) = self.tables.pop() {
            table.close_row(&mut self.layout);
            self.layout.close_table();
            self.looks.truncate(kept);
        }
    }

    fn look(&self) -> Look {
        self.looks.last().map(|(_, look)| *look).unwrap_or_default()
    }

    fn text(&mut self, text: &str) {
        let text = collapsed(&replaced(text)).replace('\u{a0}', " ").replace('\u{ad}', "");
        let text = symbol::shown_text(&text, None);
        if self.look().list_number {
            self.number.push_str(&text);
            return;
        }
        let open = &self.draft.inline.text;
        let at_start = open.is_empty() || open.ends_with([' ', '\n']);
        self.put(if at_start { text.trim_start_matches(' ') } else { &text });
    }

    fn put(&mut self, text: &str) {
        let look = self.look();
        if !self.tables.last().is_none_or(|(table, _)| table.in_cell()) {
            // Text between cells has no place in the table; it opens one.
            if text.trim().is_empty() {
                return;
            }
            self.open_cell_of(1, 1, None);
        }
        self.draft.centred |= look.centred == Some(true);
        self.draft.right |= look.right == Some(true);
        let removed = look.struck == Some(true) || look.hidden == Some(true);
        let bold = look.bold == Some(true);
        self.draft.inline.push(text, text::Look { removed, bold, ink: look.ink.unwrap_or(0) });
    }

    fn line_break(&mut self) {
        let kept = self.draft.inline.text.trim_end_matches(' ').len();
        self.draft.inline.text.truncate(kept);
        self.put("\n");
    }

    /// Ends a paragraph in which something stands.
    fn flush(&mut self) {
        if !self.draft.inline.is_blank() || self.draft.inline.removed().is_some() {
            self.end_paragraph();
        } else {
            self.draft = ParagraphDraft::default();
        }
    }

    fn end_paragraph(&mut self) {
        let mut draft = std::mem::take(&mut self.draft);
        let kept = draft.inline.text.trim_end_matches([' ', '\n']).len();
        draft.inline.text.truncate(kept);
        let number = std::mem::take(&mut self.number);
        draft.number = Some(number.trim().to_owned()).filter(|number| !number.is_empty());
        if self.tables.last().is_none_or(|(table, _)| table.in_cell()) {
            self.layout.push_paragraph(draft, Vec::new());
        }
    }
}

/// Elements that begin and end on lines of their own.
fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "center",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "nav",
        "address",
        "form",
        "fieldset",
        "figure",
        "figcaption",
        "caption",
        "body",
        "html",
        "hr",
    ];
    BLOCKS.contains(&name)
}

fn heading(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
        _ => None,
    }
}
