//! The stories of a file: what of a paragraph, a table or a field is open in each, and where it goes when it ends.

use super::state::State;
use crate::model::{Block, PartRole};
use crate::read::word::field::{FieldMark, Fields};
use crate::read::word::layout::{Layout, Story};
use crate::read::word::parts::Margins;
use crate::read::word::rows::{OpenTables, RowShape};
use crate::read::word::symbol::{self, SymbolFont};
use crate::read::word::text::{Look, ParagraphDraft};

/// Blocks of the body, page headers and footers, and notes.
pub(super) type Finished = (Vec<Block>, Margins, Vec<Block>);

/// What is open in a story.
#[derive(Debug)]
struct OpenStory {
    story: Story,
    draft: ParagraphDraft,
    /// The number as it comes in, and the font of symbols it is written in.
    number: (String, Option<SymbolFont>),
    anchored: Vec<Block>,
    fields: Fields,
    tables: OpenTables,
}

impl OpenStory {
    fn new(story: Story) -> Self {
        Self {
            story,
            draft: ParagraphDraft::default(),
            number: (String::new(), None),
            anchored: Vec::new(),
            fields: Fields::default(),
            tables: OpenTables::default(),
        }
    }
}

/// The open stories, the body first, and what is finished beside it.
#[derive(Debug)]
pub(super) struct Stories {
    layout: Layout,
    outer: Vec<OpenStory>,
    current: OpenStory,
    margins: Margins,
    notes: Vec<Block>,
}

impl Stories {
    /// The body begins.
    pub(super) fn new() -> Self {
        let mut layout = Layout::default();
        layout.open_story(Story::Body);
        Self {
            layout,
            outer: Vec::new(),
            current: OpenStory::new(Story::Body),
            margins: Margins::default(),
            notes: Vec::new(),
        }
    }

    /// Begins a story inside the current one; refused where too much is nested.
    pub(super) fn open(&mut self, story: Story) -> bool {
        let fits = self.layout.open_story(story);
        if fits {
            self.outer.push(std::mem::replace(&mut self.current, OpenStory::new(story)));
        }
        fits
    }

    /// The note is one at the end of the document.
    pub(super) fn turn_into_endnote(&mut self) {
        if self.current.story == Story::Footnote && self.is_blank() {
            self.layout.close_story();
            self.layout.open_story(Story::Endnote);
            self.current.story = Story::Endnote;
        }
    }

    /// Ends the current story: a text box goes to its paragraph, the others to their parts.
    pub(super) fn close(&mut self, state: &State, level: Option<u8>) {
        let Some(outer) = self.outer.pop() else { return };
        self.end_last_paragraph(state, level);
        let blocks = self.layout.close_story();
        let ended = std::mem::replace(&mut self.current, outer);
        match ended.story {
            Story::Header => self.margins.add(PartRole::Header, blocks),
            Story::Footer => self.margins.add(PartRole::Footer, blocks),
            Story::Footnote | Story::Endnote => self.notes.extend(blocks),
            Story::TextBox | Story::Body => self.current.anchored.extend(blocks),
        }
    }

    /// Ends the body.
    pub(super) fn finish(mut self, state: &State, level: Option<u8>) -> Finished {
        self.end_last_paragraph(state, level);
        (self.layout.close_story(), self.margins, self.notes)
    }

    /// Nothing stands in the paragraph that is open.
    pub(super) fn is_blank(&self) -> bool {
        self.current.draft.inline.is_blank() && self.current.anchored.is_empty()
    }

    fn end_last_paragraph(&mut self, state: &State, level: Option<u8>) {
        if !self.is_blank() {
            self.end_paragraph(state, level, state.paragraph.depth());
        }
    }

    /// Adds text to the paragraph, or to the instruction of a field.
    pub(super) fn push(&mut self, text: &str, look: Look) {
        if self.current.fields.hides_text() {
            self.current.fields.instruct(text);
        } else {
            self.push_beside_fields(text, look);
        }
    }

    /// Adds text even where a field hides it.
    pub(super) fn push_beside_fields(&mut self, text: &str, look: Look) {
        self.current.draft.inline.push(text, look);
    }

    /// Takes in a mark of a field.
    pub(super) fn field(&mut self, mark: FieldMark, look: Look) {
        if let Some(shown) = self.current.fields.mark(mark) {
            self.push(&shown, look);
        }
    }

    /// Adds to the number of the paragraph.
    pub(super) fn number(&mut self, text: &str, font: Option<SymbolFont>) {
        let (number, symbols) = &mut self.current.number;
        number.push_str(text);
        *symbols = font.or(*symbols);
    }

    /// Ends the paragraph, inside `depth` tables.
    pub(super) fn end_paragraph(&mut self, state: &State, level: Option<u8>, depth: usize) {
        let current = &mut self.current;
        current.tables.enter(&mut self.layout, depth);
        let mut draft = std::mem::take(&mut current.draft);
        let (number, font) = std::mem::take(&mut current.number);
        draft.number = shown_number(number.trim(), font);
        draft.level = level;
        (draft.centred, draft.right) = (state.paragraph.centred, state.paragraph.right);
        current.fields.end_paragraph();
        let anchored = std::mem::take(&mut current.anchored);
        if state.character.deleted {
            self.layout.carry_paragraph(draft, anchored);
        } else {
            self.layout.push_paragraph(draft, anchored);
        }
    }

    /// Ends the cell of the innermost table.
    pub(super) fn end_cell(&mut self) {
        self.current.tables.end_cell(&mut self.layout);
    }

    /// Ends the row of the table at `depth`.
    pub(super) fn end_row(&mut self, depth: usize, shape: &RowShape) {
        self.current.tables.end_row(&mut self.layout, depth, shape);
    }
}

/// A number as written; a sign without letters and digits is a bullet.
fn shown_number(number: &str, font: Option<SymbolFont>) -> Option<String> {
    match number {
        "" => None,
        bullet if font.is_some() || bullet.chars().count() == 1 && !is_number(bullet) => {
            Some(symbol::bullet(bullet, font))
        }
        number => Some(number.to_owned()),
    }
}

/// Circled numbers are numeric, too.
fn is_number(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
