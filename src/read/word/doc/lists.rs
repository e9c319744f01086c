//! Lists and their uses.

use std::collections::BTreeMap;

use super::bytes::{Cursor, u16_at, u32_at};
use super::fib::{Fib, Table};
use super::fonts::Fonts;
use super::sprm::sprms;
use crate::read::word::numbering::{Instance, LEVELS, Level, Numbering, Override};
use crate::read::word::numeral::Numeral;
use crate::read::word::symbol;

/// Bytes of the description of a list.
const LIST: usize = 28;
/// Bytes of the description of a use.
const USE: usize = 16;
/// Fonts of Latin and of other text.
const FONTS: [u16; 2] = [0x4A4F, 0x4A51];

/// Reads lists and uses as far as they are sound.
pub(super) fn read(fib: &Fib, table: &[u8], fonts: &Fonts) -> Numbering {
    let mut numbering = Numbering::default();
    // The levels follow the table of lists and are not counted in its length.
    let _: Option<()> = read_lists(fib, table, fonts, &mut numbering);
    let _: Option<()> = read_uses(fib, table, fonts, &mut numbering);
    numbering
}

fn read_lists(fib: &Fib, table: &[u8], fonts: &Fonts, numbering: &mut Numbering) -> Option<()> {
    let (at, len) = fib.place(Table::Lists)?;
    let mut heads = Cursor::new(table, at);
    let mut levels = Cursor::new(table, at.checked_add(len)?);
    for _ in 0..heads.u16()? {
        let head = heads.take(LIST)?;
        let (id, simple) = (u32_at(head, 0)?, head.get(26)? & 1 != 0);
        let list = numbering.lists.entry(id).or_default();
        for at in 0..if simple { 1 } else { LEVELS } {
            list.insert(at, read_level(&mut levels, fonts)?);
        }
    }
    Some(())
}

fn read_uses(fib: &Fib, table: &[u8], fonts: &Fonts, numbering: &mut Numbering) -> Option<()> {
    let (at, _) = fib.place(Table::ListUses)?;
    let mut heads = Cursor::new(table, at);
    let count = heads.u32()?.min(u32::from(u16::MAX));
    let mut changes = Cursor::new(table, at.checked_add(4 + count as usize * USE)?);
    for number in 1..=count {
        let head = heads.take(USE)?;
        numbering.instances.insert(number, Instance { list: u32_at(head, 0)?, overrides: BTreeMap::new() });
        let overrides = read_changes(&mut changes, *head.get(12)?, fonts);
        if let (Some(overrides), Some(instance)) = (overrides, numbering.instances.get_mut(&number)) {
            instance.overrides = overrides;
        }
    }
    Some(())
}

fn read_changes(cursor: &mut Cursor<'_>, count: u8, fonts: &Fonts) -> Option<BTreeMap<usize, Override>> {
    cursor.take(4)?;
    let mut overrides = BTreeMap::new();
    for _ in 0..count {
        let start = cursor.u32()?;
        let flags = cursor.u32()?;
        let level = if flags & 0x20 == 0 { None } else { Some(read_level(cursor, fonts)?) };
        let start = (flags & 0x10 != 0).then(|| level.as_ref().map_or(start, |level| level.start));
        overrides.insert((flags & 0xF) as usize, Override { start, level });
    }
    Some(overrides)
}

fn read_level(cursor: &mut Cursor<'_>, fonts: &Fonts) -> Option<Level> {
    let head = cursor.take(28)?;
    let flags = *head.get(5)?;
    let (characters, paragraphs) = (usize::from(*head.get(24)?), usize::from(*head.get(25)?));
    cursor.take(paragraphs)?;
    let looks = cursor.take(characters)?;
    let text = cursor.text()?;
    let mut level = Level {
        numeral: Numeral::coded(*head.get(4)?),
        start: u32_at(head, 0)?,
        pattern: text.chars().map(pattern).collect(),
        restart: (flags & 8 != 0).then(|| u32::from(head.get(26).copied().unwrap_or_default())),
        legal: flags & 4 != 0,
        style: None,
    };
    if level.numeral == Numeral::Bullet {
        let font = sprms(looks)
            .filter(|sprm| FONTS.contains(&sprm.code))
            .find_map(|sprm| u16_at(sprm.operand, 0).and_then(|font| fonts.symbols(font)));
        level.pattern = symbol::bullet(&text, font);
    }
    Some(level)
}

/// Characters below 9 stand for the numbers of the levels.
fn pattern(c: char) -> String {
    match u32::from(c) {
        level @ 0..=8 => format!("%{}", level + 1),
        _ => c.to_string(),
    }
}
