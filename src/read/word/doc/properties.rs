//! Properties of characters and paragraphs, as the modifiers leave them.

use super::bytes::{slice, u16_at};
use super::sprm::{Sprm, sprms};
use super::styles::Styles;
use crate::read::word::text::Look;

const CHARACTER_STYLE: u16 = 0x4A30;
/// Longest list of modifiers in the data stream; a row of 63 cells needs a quarter of it.
const MAX_HUGE_LIST: usize = 16 << 10;

/// Properties of characters.
#[allow(clippy::struct_excessive_bools, reason = "independent marks of a character, as the format has them")]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct CharacterProps {
    bold: bool,
    struck: bool,
    double_struck: bool,
    hidden: bool,
    /// Deleted, but the deletion is not yet accepted.
    pub(super) deleted: bool,
    ink: u32,
    /// Font of Latin text, by its number.
    pub(super) font: u16,
    /// A symbol: its font, by number, and its character.
    pub(super) symbol: Option<(u16, u16)>,
    /// The character stands for something else: a picture, a field mark.
    pub(super) special: bool,
    /// Where in the data stream that something lies.
    pub(super) data: Option<u32>,
}

impl CharacterProps {
    /// These properties with modifiers applied, those of a named character style first.
    pub(super) fn with(self, list: &[u8], styles: &Styles<'_>) -> Self {
        let named = sprms(list).filter(|sprm| sprm.code == CHARACTER_STYLE).last();
        let base = named.map_or(self, |sprm| styles.character(sprm.word(), self));
        base.modified(list)
    }

    /// These properties with modifiers applied, character styles left out.
    pub(super) fn modified(&self, list: &[u8]) -> Self {
        let mut props = *self;
        for sprm in sprms(list) {
            props.apply(sprm, self);
        }
        props
    }

    fn apply(&mut self, sprm: Sprm<'_>, base: &Self) {
        let toggled = |base: bool| match sprm.byte() {
            0x80 => base,
            0x81 => !base,
            value => value != 0,
        };
        match sprm.code {
            // Back to what the style gives; a deletion is no matter of looks.
            0x2A33 => *self = Self { deleted: self.deleted, special: self.special, data: self.data, ..*base },
            0x0800 => self.deleted = sprm.byte() != 0,
            0x0835 => self.bold = toggled(base.bold),
            0x0837 => self.struck = toggled(base.struck),
            0x2A53 => self.double_struck = toggled(base.double_struck),
            0x083C => self.hidden = toggled(base.hidden),
            0x0855 => self.special = sprm.byte() != 0,
            0x4A4F => self.font = sprm.word(),
            0x6A09 => self.symbol = u16_at(sprm.operand, 0).zip(u16_at(sprm.operand, 2)),
            0x6A03 => self.data = Some(sprm.long()),
            0x6870 => self.ink = color(sprm.long()).unwrap_or(0),
            0x2A42 => self.ink = palette(sprm.byte()).unwrap_or(0),
            _ => {}
        }
    }

    /// How the characters look.
    pub(super) fn look(&self) -> Look {
        let removed = self.deleted || self.struck || self.double_struck || self.hidden;
        Look { removed, bold: self.bold, ink: self.ink }
    }

    /// The same in bold.
    pub(super) fn emphasised(self) -> Self {
        Self { bold: true, ..self }
    }
}

/// A colour as RGB; `None` if it is automatic.
pub(super) fn color(reference: u32) -> Option<u32> {
    let [red, green, blue, automatic] = reference.to_le_bytes();
    (automatic == 0).then(|| u32::from_be_bytes([0, red, green, blue]))
}

/// The sixteen colours of old.
pub(super) fn palette(index: u8) -> Option<u32> {
    const COLORS: [u32; 16] = [
        0x00_0000, 0x00_00FF, 0x00_FFFF, 0x00_FF00, 0xFF_00FF, 0xFF_0000, 0xFF_FF00, 0xFF_FFFF, 0x00_0080, 0x00_8080,
        0x00_8000, 0x80_0080, 0x80_0000, 0x80_8000, 0x80_8080, 0xC0_C0C0,
    ];
    COLORS.get(usize::from(index.checked_sub(1)?)).copied()
}

/// Properties of a paragraph.
#[allow(clippy::struct_excessive_bools, reason = "independent marks of a paragraph, as the format has them")]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ParagraphProps {
    in_table: bool,
    depth: u32,
    /// It is the mark that ends a row.
    row_end: bool,
    /// It ends a cell of a table in a table.
    pub(super) inner_cell_end: bool,
    inner_row_end: bool,
    /// 1 is centred, 2 right.
    pub(super) align: u8,
    /// Level in the list, from 0.
    pub(super) list_level: u8,
    /// Use of a list, from 1; 0 is none.
    pub(super) list: u16,
    /// Outline level, from 0.
    pub(super) outline: Option<u8>,
}

impl ParagraphProps {
    /// These properties with modifiers applied; long lists of modifiers lie in the data stream.
    pub(super) fn with(mut self, list: &[u8], data: &[u8]) -> Self {
        for sprm in expand(list, data) {
            self.apply(sprm);
        }
        self
    }

    fn apply(&mut self, sprm: Sprm<'_>) {
        let on = sprm.byte() != 0;
        match sprm.code {
            0x2416 => self.in_table = on,
            0x2417 => self.row_end = on,
            0x6649 => self.depth = sprm.long(),
            0x664A => self.depth = self.depth.saturating_add_signed(sprm.long().cast_signed()),
            0x244B => self.inner_cell_end = on,
            0x244C => self.inner_row_end = on,
            0x2403 | 0x2461 => self.align = sprm.byte(),
            0x260A => self.list_level = sprm.byte(),
            0x460B => self.list = sprm.word(),
            0x2640 => self.outline = Some(sprm.byte()),
            _ => {}
        }
    }

    /// Tables around the paragraph.
    pub(super) fn depth(&self) -> usize {
        if self.in_table { self.depth.max(1) as usize } else { self.depth as usize }
    }

    /// It ends a row of the innermost table.
    pub(super) fn ends_row(&self) -> bool {
        if self.depth() > 1 { self.inner_row_end } else { self.row_end && self.depth() == 1 }
    }
}

/// The modifiers of a paragraph. Those that are too many for a page lie in the data stream: all of them, or those that
/// shape a row.
pub(super) fn expand<'a>(list: &'a [u8], data: &'a [u8]) -> impl Iterator<Item = Sprm<'a>> {
    let elsewhere = |codes: &'static [u16]| {
        let sprm = sprms(list).find(|sprm| codes.contains(&sprm.code));
        let found = sprm.and_then(|sprm| {
            let at = sprm.long() as usize;
            let len = usize::from(u16_at(data, at)?).min(MAX_HUGE_LIST);
            slice(data, at.checked_add(2)?, len)
        });
        sprms(found.unwrap_or_default())
    };
    sprms(list).chain(elsewhere(&[0x6645, 0x6646])).chain(elsewhere(&[0x646B]))
}
