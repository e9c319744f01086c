//! The walk over a story: characters to runs, paragraphs, cells and rows.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fonts::Fonts;
use super::form_field;
use super::pages::{Run, Runs};
use super::pieces::{Spot, Text};
use super::properties::{CharacterProps, ParagraphProps};
use super::styles::{Styled, Styles};
use crate::model::Block;
use crate::read::word::field::{FieldMark, Fields};
use crate::read::word::layout::{Layout, Story};
use crate::read::word::numbering::Numbering;
use crate::read::word::rows::{MAX_DEPTH, OpenTables, RowShape};
use crate::read::word::symbol;
use crate::read::word::text::ParagraphDraft;

/// Uses of lists have smaller numbers; larger ones mean that there is no number.
const MAX_LIST: u16 = 0x7FF;
/// Ends a paragraph.
const PARAGRAPH_MARK: u16 = 0x0D;
/// Ends a cell or row.
const CELL_MARK: u16 = 0x07;
/// A page break, or the end of a section.
const PAGE_MARK: u16 = 0x0C;
/// A shape is anchored here.
const ANCHOR: u16 = 0x08;

/// What a document is made of, as the walk needs it.
pub(super) struct Source<'a> {
    pub(super) text: Text,
    pub(super) paragraphs: Runs<'a>,
    pub(super) characters: Runs<'a>,
    pub(super) styles: Styles<'a>,
    pub(super) fonts: Fonts,
    /// The data stream.
    pub(super) data: &'a [u8],
    /// Text boxes by the character of the body where they are anchored.
    pub(super) boxes: BTreeMap<u32, Range<u32>>,
}

/// Walks over stories of one document; counters run on from story to story.
pub(super) struct Walk<'a> {
    source: &'a Source<'a>,
    numbering: Numbering,
    layout: Layout,
    tables: OpenTables,
    fields: Fields,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(source: &'a Source<'a>, numbering: Numbering) -> Self {
        Self { source, numbering, layout: Layout::default(), tables: OpenTables::default(), fields: Fields::default() }
    }

    /// Walks over a story.
    pub(super) fn story(&mut self, story: Story, range: Range<u32>) -> Vec<Block> {
        if !self.layout.open_story(story) {
            return Vec::new();
        }
        let tables = std::mem::take(&mut self.tables);
        let fields = std::mem::take(&mut self.fields);
        let end = range.end.min(self.source.text.units.len() as u32);
        let mut start = range.start;
        while start < end {
            let mark = self.find_mark(start, end);
            self.paragraph(story, start..mark);
            start = mark + 1;
        }
        self.tables = tables;
        self.fields = fields;
        self.layout.close_story()
    }

    /// The character that ends the paragraph; the last one of the story if no mark follows.
    fn find_mark(&self, start: u32, end: u32) -> u32 {
        let Source { text, paragraphs, .. } = self.source;
        let is_mark = |&position: &u32| match text.units[position as usize] {
            PARAGRAPH_MARK | CELL_MARK => true,
            PAGE_MARK => {
                let spot = text.spot(position);
                paragraphs.at(spot.offset).is_some_and(|run| run.end <= spot.next)
            }
            _ => false,
        };
        (start..end).find(is_mark).unwrap_or(end)
    }

    /// A paragraph; its mark stands at the end of the range.
    fn paragraph(&mut self, story: Story, range: Range<u32>) {
        let Source { text, paragraphs, styles, data, .. } = self.source;
        let mark = range.end.min(text.units.len() as u32 - 1);
        let spot = text.spot(mark);
        let run = paragraphs.at(spot.offset).unwrap_or(Run { start: 0, end: 0, style: 0, sprms: &[] });
        let styled = styles.paragraph(run.style);
        let props = styled.paragraph.with(run.sprms, data).with(spot.modifiers, data);
        let at_mark = self.character(spot, &styled).0;
        let depth = props.depth();
        if depth <= MAX_DEPTH && props.ends_row() {
            let shape = RowShape::read(run.sprms, spot.modifiers, data);
            self.tables.end_row(&mut self.layout, depth, &shape);
            return;
        }
        self.tables.enter(&mut self.layout, depth);
        let ends_cell =
            depth <= MAX_DEPTH && if depth > 1 { props.inner_cell_end } else { text.units[mark as usize] == CELL_MARK };
        let mut draft = self.draft(&props, &styled, at_mark.look().removed && !ends_cell);
        let anchored = self.characters(&mut draft, story, range, &styled);
        self.fields.end_paragraph();
        if at_mark.deleted && !ends_cell {
            self.layout.carry_paragraph(draft, anchored);
        } else {
            self.layout.push_paragraph(draft, anchored);
        }
        if ends_cell {
            self.tables.end_cell(&mut self.layout);
        }
    }

    /// A paragraph without text. One whose mark is removed does not count in a list.
    fn draft(&mut self, props: &ParagraphProps, styled: &Styled, removed: bool) -> ParagraphDraft {
        let listed = !removed && (1..MAX_LIST).contains(&props.list);
        ParagraphDraft {
            number: if listed { self.numbering.next(props.list.into(), props.list_level.into()) } else { None },
            level: match props.outline {
                Some(outline) => (outline < 9).then(|| outline + 1),
                None => styled.level,
            },
            centred: props.align == 1 || styled.title && props.align == 0,
            right: props.align == 2,
            ..ParagraphDraft::default()
        }
    }

    /// Properties of the character at a spot, and up to which offset of its piece they hold.
    fn character(&self, spot: Spot<'_>, styled: &Styled) -> (CharacterProps, u32) {
        let (props, end) = match self.source.characters.at(spot.offset) {
            Some(run) => (styled.character.with(run.sprms, &self.source.styles), run.end),
            None => (styled.character, spot.next),
        };
        (props.modified(spot.modifiers), end)
    }

    /// Adds the characters of a range; gives the text boxes that are anchored in it.
    fn characters(
        &mut self,
        draft: &mut ParagraphDraft,
        story: Story,
        range: Range<u32>,
        styled: &Styled,
    ) -> Vec<Block> {
        let source = self.source;
        let mut anchored = Vec::new();
        let mut props = CharacterProps::default();
        let mut holds = (0, 0..0);
        let mut pending: Vec<u16> = Vec::new();
        for position in range {
            let spot = source.text.spot(position);
            if holds.0 != spot.piece || !holds.1.contains(&spot.offset) {
                self.flush(&mut pending, draft, &props);
                let (found, end) = self.character(spot, styled);
                props = found;
                holds = (spot.piece, spot.offset..end);
            }
            let unit = source.text.units[position as usize];
            if let Some(unit) = shown(unit, &props) {
                pending.push(unit);
                continue;
            }
            self.flush(&mut pending, draft, &props);
            let sign = self.sign(unit, &props);
            draft.inline.push(&sign.unwrap_or_default(), props.look());
            let inside = source.boxes.get(&position).filter(|_| unit == ANCHOR && story == Story::Body);
            if let Some(inside) = inside {
                anchored.extend(self.story(Story::TextBox, inside.clone()));
            }
        }
        self.flush(&mut pending, draft, &props);
        anchored
    }

    /// Adds pending text to the paragraph, or to the instruction of a field.
    fn flush(&mut self, pending: &mut Vec<u16>, draft: &mut ParagraphDraft, props: &CharacterProps) {
        if pending.is_empty() {
            return;
        }
        let text = String::from_utf16_lossy(pending);
        pending.clear();
        if self.fields.hides_text() {
            self.fields.instruct(&text);
        } else {
            draft.inline.push(&symbol::shown_text(&text, self.source.fonts.symbols(props.font)), props.look());
        }
    }

    /// What a character without a picture of its own stands for.
    fn sign(&mut self, unit: u16, props: &CharacterProps) -> Option<String> {
        let mark = match unit {
            0x13 => FieldMark::Begin,
            0x14 => FieldMark::Separate,
            0x15 => FieldMark::End,
            0x01 if self.fields.hides_text() => return form_field::shown(self.source.data, props.data?),
            _ => {
                let (font, code) = props.symbol.filter(|_| props.special && !self.fields.hides_text())?;
                let c = char::from_u32(code.into())?;
                return Some(symbol::shown(c, self.source.fonts.symbols(font)).to_string());
            }
        };
        self.fields.mark(mark)
    }
}

/// The character as shown; `None` if it stands for something else.
fn shown(unit: u16, props: &CharacterProps) -> Option<u16> {
    match unit {
        0x0B | 0x0C | 0x0E => Some(u16::from(b'\n')),
        0x1E => Some(u16::from(b'-')),
        0x28 if props.special && props.symbol.is_some() => None,
        0x09 | 0x20.. => Some(unit).filter(|&unit| unit != 0xAD),
        _ => None,
    }
}
