//! Stories that stand inside another: text boxes, and in Word 2003 XML also page headers, footers and notes.

use super::walk::{Frame, Walk};
use super::xml::Element;
use crate::model::{Block, Part, PartRole};
use crate::read::word::field::Fields;
use crate::read::word::layout::Story;
use crate::read::word::parts::{Margins, part};

/// What stands beside the body but is written in it.
#[derive(Debug, Default)]
pub(super) struct Beside {
    margins: Margins,
    notes: Vec<Block>,
}

impl Beside {
    /// Page headers, page footers, notes.
    pub(super) fn into_parts(self) -> Vec<Part> {
        let mut parts = self.margins.into_parts();
        if !self.notes.is_empty() {
            parts.push(part(PartRole::Notes, self.notes));
        }
        parts
    }
}

impl Walk<'_> {
    /// The story that an element begins, if it does; as the root of a part it begins none.
    pub(super) fn story_of(&self, element: &Element<'_>) -> Option<Story> {
        let in_run = matches!(self.frames.last(), Some(Frame::Run));
        match element.name() {
            "txbxContent" => Some(Story::TextBox),
            "hdr" if !self.frames.is_empty() => Some(Story::Header),
            "ftr" if !self.frames.is_empty() => Some(Story::Footer),
            "footnote" if in_run => Some(Story::Footnote),
            "endnote" if in_run => Some(Story::Endnote),
            _ => None,
        }
    }

    /// Ends a story inside another; `fields` were open around it.
    pub(super) fn leave_story(&mut self, story: Story, fields: Fields) {
        self.fields = fields;
        let blocks = self.layout.close_story();
        match (story, self.paragraphs.last_mut()) {
            (Story::Header, _) => self.beside.margins.add(PartRole::Header, blocks),
            (Story::Footer, _) => self.beside.margins.add(PartRole::Footer, blocks),
            (Story::Footnote | Story::Endnote, _) => self.beside.notes.extend(blocks),
            (_, Some(paragraph)) => paragraph.anchored.extend(blocks),
            (_, None) => self.layout.push_blocks(blocks),
        }
    }
}
