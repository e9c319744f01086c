//! What holds inside a group: where its text goes, and how characters and paragraphs look.

use crate::read::word::text::Look;

/// Where the text of a group goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Destination {
    /// Into the paragraph.
    #[default]
    Text,
    /// Nowhere, and nothing in the group counts.
    Skipped,
    /// Nowhere, but groups inside may hold text.
    Silent,
    /// Table of fonts.
    Fonts,
    /// Table of colours.
    Colors,
    /// Style sheet.
    Styles,
    /// The number of the paragraph as shown.
    Number,
    /// A check box or drop-down of a form.
    FormField,
    /// The shape of a row of an inner table.
    InnerRow,
}

/// What the end of a group ends beside the group itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Opened {
    #[default]
    Nothing,
    Field,
    FormField,
    /// A story of its own: page header, note, text box.
    Story,
}

/// Properties of characters.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Character {
    pub(super) bold: bool,
    pub(super) struck: bool,
    pub(super) double_struck: bool,
    pub(super) hidden: bool,
    pub(super) deleted: bool,
    /// Index into the table of colours.
    pub(super) color: usize,
    /// Number of the font.
    pub(super) font: i32,
}

impl Character {
    /// How the characters look, with their colour looked up.
    pub(super) fn look(&self, ink: u32) -> Look {
        let removed = self.deleted || self.struck || self.double_struck || self.hidden;
        Look { removed, bold: self.bold, ink }
    }
}

/// Properties of a paragraph.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Paragraph {
    pub(super) in_table: bool,
    /// Tables around it, where the file says so.
    pub(super) depth: Option<usize>,
    pub(super) centred: bool,
    pub(super) right: bool,
    /// Outline level, from 0.
    pub(super) outline: Option<u8>,
    /// Number of its style.
    pub(super) style: Option<i32>,
}

impl Paragraph {
    /// Tables around it.
    pub(super) fn depth(&self) -> usize {
        match self.depth {
            Some(depth) if depth > 0 => depth,
            _ => usize::from(self.in_table),
        }
    }
}

/// All that a group inherits and may change.
#[derive(Clone, Copy, Debug)]
pub(super) struct State {
    pub(super) destination: Destination,
    pub(super) character: Character,
    pub(super) paragraph: Paragraph,
    /// Bytes that stand in for a `\u` character.
    pub(super) stand_ins: usize,
    /// What the end of this group ends.
    pub(super) opened: Opened,
}

impl Default for State {
    fn default() -> Self {
        Self {
            destination: Destination::Text,
            character: Character::default(),
            paragraph: Paragraph::default(),
            stand_ins: 1,
            opened: Opened::Nothing,
        }
    }
}
