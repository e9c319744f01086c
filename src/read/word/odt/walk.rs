//! The walk over a part: which element does what.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use super::lists::{GoesOn, Lists};
use super::styles::{Style, Styles};
use crate::model::{Block, PartRole};
use crate::read::html::collapsed;
use crate::read::markup::{self, Event, Reader};
use crate::read::word::layout::{Layout, Story};
use crate::read::word::parts::Margins;
use crate::read::word::spans::SpannedTable;
use crate::read::word::symbol;
use crate::read::word::text::{Look, ParagraphDraft};
use crate::read::{ReadError, limits};

/// What the end of an element ends.
#[derive(Debug)]
enum Frame {
    Plain,
    /// Nothing in it counts.
    Skipped,
    Paragraph,
    /// What is in it was deleted and stands elsewhere.
    Deletion,
    Span,
    List,
    Table,
    Row,
    Cell,
    /// A story of its own, with the tables that were open around it.
    Story(Story, Vec<SpannedTable>),
}

#[derive(Debug)]
struct OpenParagraph {
    draft: ParagraphDraft,
    anchored: Vec<Block>,
    /// Styles of the paragraph and of the spans in it.
    styles: Vec<Style>,
}

/// Walks over the parts of one document.
pub(super) struct Walk<'a> {
    styles: &'a Styles,
    layout: Layout,
    lists: Lists,
    frames: Vec<Frame>,
    skipped: usize,
    paragraphs: Vec<OpenParagraph>,
    tables: Vec<SpannedTable>,
    /// Kind of the note that is open.
    note: Story,
    /// The tracked change that is described.
    changed: Option<String>,
    /// What was deleted, by the identifier of the change: `LibreOffice` keeps it apart, or between marks in the text.
    deletions: BTreeMap<String, String>,
    /// Deletions between marks that are open.
    deleted: usize,
    body: Vec<Block>,
    margins: Margins,
    notes: Vec<Block>,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(styles: &'a Styles) -> Self {
        Self {
            styles,
            layout: Layout::default(),
            lists: Lists::default(),
            frames: Vec::new(),
            skipped: 0,
            paragraphs: Vec::new(),
            tables: Vec::new(),
            note: Story::Footnote,
            changed: None,
            deletions: BTreeMap::new(),
            deleted: 0,
            body: Vec::new(),
            margins: Margins::default(),
            notes: Vec::new(),
        }
    }

    /// Body, page headers and footers, notes.
    pub(super) fn finish(self) -> (Vec<Block>, Margins, Vec<Block>) {
        (self.body, self.margins, self.notes)
    }

    /// Walks over a part.
    ///
    /// # Errors
    /// The XML is damaged or nested beyond reason.
    pub(super) fn part(&mut self, xml: &str) -> Result<(), ReadError> {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        loop {
            match reader.read_event().map_err(ReadError::corrupt)? {
                Event::Start(tag) => {
                    if self.frames.len() > limits::DEPTH {
                        return Err(ReadError::too_large("elements nested too deeply"));
                    }
                    let frame = if self.skipped > 0 { Frame::Plain } else { self.visit(&tag) };
                    self.skipped += usize::from(self.skipped > 0 || matches!(frame, Frame::Skipped));
                    self.frames.push(frame);
                }
                Event::End(_) => self.leave(),
                Event::Text(text) => self.text(&text.xml10_content()),
                Event::CData(text) => self.text(&text.xml10_content()),
                Event::GeneralRef(reference) => {
                    let mut text = String::new();
                    markup::push_reference(&mut text, &reference);
                    self.text(&text);
                }
                Event::Eof if self.frames.is_empty() => return Ok(()),
                Event::Eof => return Err(ReadError::corrupt("the document ends in the middle")),
                _ => {}
            }
        }
    }

    fn visit(&mut self, tag: &BytesStart<'_>) -> Frame {
        let attribute = |name| markup::attribute(tag, name);
        let style = || attribute("style-name");
        match tag.local_name().as_ref() {
            "body" => self.story(Story::Body),
            "header" | "header-left" | "header-first" if self.tables.is_empty() => self.story(Story::Header),
            "footer" | "footer-left" | "footer-first" if self.tables.is_empty() => self.story(Story::Footer),
            "text-box" => self.story(Story::TextBox),
            "note-body" => self.story(self.note),
            "note" => {
                let endnote = attribute("note-class").is_some_and(|class| class == "endnote");
                self.note = if endnote { Story::Endnote } else { Story::Footnote };
                Frame::Plain
            }
            "changed-region" => {
                self.changed = attribute("id");
                Frame::Plain
            }
            "deletion" => {
                self.deletions.extend(self.changed.clone().map(|id| (id, String::new())));
                Frame::Deletion
            }
            "change" => {
                let text = attribute("change-id").and_then(|id| self.deletions.get(&id)).cloned();
                self.deleted += 1;
                self.push(&text.unwrap_or_default());
                self.deleted -= 1;
                Frame::Plain
            }
            "change-start" if self.is_deletion(attribute("change-id")) => {
                self.deleted += 1;
                Frame::Plain
            }
            "change-end" if self.is_deletion(attribute("change-id")) => {
                self.deleted = self.deleted.saturating_sub(1);
                Frame::Plain
            }
            "annotation" | "annotation-end" | "note-citation" | "ruby-text" | "title" | "desc" | "change-info"
            | "automatic-styles" | "styles" | "font-face-decls" | "scripts" | "settings" | "meta" | "forms" => {
                Frame::Skipped
            }
            "p" | "h" => {
                let level = attribute("outline-level").and_then(|level| level.parse().ok());
                self.paragraph(style(), level.filter(|level| (1..=9).contains(level)))
            }
            "span" => {
                let style = self.styles.get("text", style());
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    let base = paragraph.styles.last().cloned().unwrap_or_default();
                    paragraph.styles.push(style.or(&base));
                }
                Frame::Span
            }
            "s" => {
                let count = markup::number(tag, "c").unwrap_or(1).min(1000) as usize;
                self.push(&" ".repeat(count));
                Frame::Plain
            }
            "tab" => {
                self.push("\t");
                Frame::Plain
            }
            "line-break" => {
                self.push("\n");
                Frame::Plain
            }
            "fieldmark" if attribute("type").is_some_and(|kind| kind.ends_with("CHECKBOX")) => {
                self.push("□");
                Frame::Plain
            }
            "param" if attribute("name").is_some_and(|name| name == "Checkbox_Checked") => {
                self.tick(attribute("value").is_some_and(|value| value == "true"));
                Frame::Plain
            }
            "list" => {
                let goes_on = match (attribute("continue-list"), markup::flag(tag, "continue-numbering")) {
                    (Some(id), _) => GoesOn::With(id),
                    (None, Some(true)) => GoesOn::WithStyle,
                    _ => GoesOn::No,
                };
                self.lists.open(self.styles, style(), attribute("id"), goes_on);
                Frame::List
            }
            "list-item" => {
                self.lists.begin_item();
                Frame::Plain
            }
            "table" if !self.in_deletion() && self.layout.open_table() => {
                self.tables.push(SpannedTable::default());
                Frame::Table
            }
            "table-row" => {
                if let Some(table) = self.tables.last_mut() {
                    table.open_row(&mut self.layout);
                }
                Frame::Row
            }
            "table-cell" => {
                let count = |name| markup::number(tag, name).unwrap_or(1);
                let fill = self.styles.get("table-cell", style()).fill;
                if let Some(table) = self.tables.last_mut() {
                    let (width, height) = (count("number-columns-spanned"), count("number-rows-spanned"));
                    table.open_cell(&mut self.layout, width, height, fill);
                }
                Frame::Cell
            }
            "covered-table-cell" => Frame::Skipped,
            _ => Frame::Plain,
        }
    }

    fn is_deletion(&self, id: Option<String>) -> bool {
        id.is_some_and(|id| self.deletions.contains_key(&id))
    }

    fn story(&mut self, story: Story) -> Frame {
        if !self.layout.open_story(story) {
            return Frame::Skipped;
        }
        Frame::Story(story, std::mem::take(&mut self.tables))
    }

    fn paragraph(&mut self, style: Option<String>, level: Option<u8>) -> Frame {
        let style = self.styles.get("paragraph", style);
        let draft = ParagraphDraft {
            number: self.lists.number(),
            level,
            centred: style.centred.unwrap_or(style.title),
            right: style.right.unwrap_or(false),
            ..ParagraphDraft::default()
        };
        self.paragraphs.push(OpenParagraph { draft, anchored: Vec::new(), styles: vec![style] });
        Frame::Paragraph
    }

    fn leave(&mut self) {
        let frame = self.frames.pop();
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match frame {
            Some(Frame::Paragraph) => self.leave_paragraph(),
            Some(Frame::Span) => {
                if let Some(paragraph) = self.paragraphs.last_mut().filter(|paragraph| paragraph.styles.len() > 1) {
                    paragraph.styles.pop();
                }
            }
            Some(Frame::List) => self.lists.close(),
            Some(Frame::Table) => {
                if let Some(mut table) = self.tables.pop() {
                    table.close_row(&mut self.layout);
                    self.layout.close_table();
                }
            }
            Some(Frame::Row) => {
                if let Some(table) = self.tables.last_mut() {
                    table.close_row(&mut self.layout);
                }
            }
            Some(Frame::Cell) => {
                if let Some(table) = self.tables.last_mut() {
                    table.close_cell(&mut self.layout);
                }
            }
            Some(Frame::Story(story, tables)) => self.leave_story(story, tables),
            Some(Frame::Plain | Frame::Skipped | Frame::Deletion) | None => {}
        }
    }

    fn leave_paragraph(&mut self) {
        let Some(OpenParagraph { draft, anchored, .. }) = self.paragraphs.pop() else { return };
        if self.in_deletion() {
            let kept = self.changed.as_ref().and_then(|id| self.deletions.get_mut(id));
            if let Some(kept) = kept {
                kept.push_str(&draft.inline.text);
            }
            return;
        }
        self.layout.push_paragraph(draft, anchored);
    }

    fn in_deletion(&self) -> bool {
        self.frames.iter().any(|frame| matches!(frame, Frame::Deletion))
    }

    fn leave_story(&mut self, story: Story, tables: Vec<SpannedTable>) {
        self.tables = tables;
        let blocks = self.layout.close_story();
        match story {
            Story::Body => self.body.extend(blocks),
            Story::Header => self.margins.add(PartRole::Header, blocks),
            Story::Footer => self.margins.add(PartRole::Footer, blocks),
            Story::Footnote | Story::Endnote => self.notes.extend(blocks),
            Story::TextBox => match self.paragraphs.last_mut() {
                Some(paragraph) => paragraph.anchored.extend(blocks),
                None => self.layout.push_blocks(blocks),
            },
        }
    }

    /// Blanks and line breaks of the source are one blank.
    fn text(&mut self, text: &str) {
        let Some(paragraph) = self.paragraphs.last().filter(|_| self.skipped == 0) else { return };
        let text = collapsed(text).replace('\u{AD}', "");
        let before = &paragraph.draft.inline.text;
        let at_start = before.is_empty() || before.ends_with([' ', '\n', '\t']);
        let symbols = paragraph.styles.last().and_then(|style| style.symbols);
        self.push(&symbol::shown_text(if at_start { text.trim_start_matches(' ') } else { &text }, symbols));
    }

    fn push(&mut self, text: &str) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let style = paragraph.styles.last().cloned().unwrap_or_default();
        let removed = self.deleted > 0 || style.struck == Some(true) || style.hidden == Some(true);
        let look = Look { removed, bold: style.bold.unwrap_or(style.title), ink: style.ink.unwrap_or(0) };
        paragraph.draft.inline.push(text, look);
    }

    /// The box just drawn is ticked.
    fn tick(&mut self, ticked: bool) {
        if let Some(paragraph) = self.paragraphs.last_mut().filter(|_| ticked)
            && paragraph.draft.inline.text.pop() == Some('□')
        {
            self.push("☑");
        }
    }
}
