//! The piece table: where each character of the document lies in the file.

use encoding_rs::Encoding;

use super::bytes::{Cursor, u16_at, u32_at};
use super::fib::{Fib, Table};
use crate::read::ReadError;

/// One byte per character instead of two.
const COMPRESSED: u32 = 0x4000_0000;
const PROPERTIES: u8 = 1;
const PIECES: u8 = 2;

#[derive(Debug)]
struct Piece {
    /// First character of the document that it holds.
    start: u32,
    /// Offset in the main stream.
    offset: u32,
    /// Bytes per character.
    width: u32,
    /// What it modifies in all that it holds: how Word saves changes fast.
    modifiers: Vec<u8>,
}

/// Where a character lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    /// Offset in the main stream.
    pub(super) offset: u32,
    /// Offset of what follows it.
    pub(super) next: u32,
    /// Number of its piece.
    pub(super) piece: usize,
    /// What its piece modifies.
    pub(super) modifiers: &'a [u8],
}

/// The text of the document.
#[derive(Debug)]
pub(super) struct Text {
    /// UTF-16, by character position.
    pub(super) units: Vec<u16>,
    pieces: Vec<Piece>,
}

impl Text {
    /// Reads the text of all stories.
    ///
    /// # Errors
    /// The table is damaged or points outside the file.
    pub(super) fn read(fib: &Fib, word: &[u8], table: &[u8]) -> Result<Self, ReadError> {
        let found = fib.table(table, Table::Pieces).and_then(find_pieces);
        let (lists, plc) = found.ok_or_else(|| ReadError::corrupt("no piece table"))?;
        Self::read_pieces(plc, &lists, word, double_bytes(fib.language))
            .ok_or_else(|| ReadError::corrupt("the piece table is damaged"))
    }

    fn read_pieces(plc: &[u8], lists: &[&[u8]], word: &[u8], double: Option<&'static Encoding>) -> Option<Self> {
        let count = plc.len().checked_sub(4)? / 12;
        let mut text = Self { units: Vec::new(), pieces: Vec::new() };
        for index in 0..count {
            let (start, end) = (u32_at(plc, index * 4)?, u32_at(plc, index * 4 + 4)?);
            let description = (count + 1) * 4 + index * 8;
            let (place, modifier) = (u32_at(plc, description + 2)?, u16_at(plc, description + 6)?);
            let len = end.checked_sub(start)?;
            // Pieces follow each other; together they cannot hold more than the file.
            if start as usize != text.units.len() || end as usize > word.len() {
                return None;
            }
            let (offset, width) = if place & COMPRESSED == 0 { (place, 2) } else { ((place & !COMPRESSED) / 2, 1) };
            let bytes = super::bytes::slice(word, offset as usize, len as usize * width as usize)?;
            if width == 2 {
                text.units.extend((0..len as usize).filter_map(|at| u16_at(bytes, at * 2)));
            } else {
                text.units.extend(narrow(bytes, double));
            }
            text.pieces.push(Piece { start, offset, width, modifiers: modifiers(modifier, lists) });
        }
        Some(text)
    }

    /// Where a character lies.
    pub(super) fn spot(&self, position: u32) -> Spot<'_> {
        let after = self.pieces.partition_point(|piece| piece.start <= position);
        let found = after.checked_sub(1).and_then(|index| Some((index, self.pieces.get(index)?)));
        let Some((index, piece)) = found else { return Spot { offset: 0, next: 0, piece: 0, modifiers: &[] } };
        let offset = piece.offset.saturating_add((position - piece.start).saturating_mul(piece.width));
        Spot { offset, next: offset.saturating_add(piece.width), piece: index, modifiers: &piece.modifiers }
    }
}

/// The pieces, after the lists of modifiers that they name.
fn find_pieces(clx: &[u8]) -> Option<(Vec<&[u8]>, &[u8])> {
    let mut cursor = Cursor::new(clx, 0);
    let mut lists = Vec::new();
    loop {
        match cursor.u8()? {
            PROPERTIES => {
                let len = usize::from(cursor.u16()?);
                lists.push(cursor.take(len)?);
            }
            PIECES => {
                let len = cursor.u32()? as usize;
                return Some((lists, cursor.take(len)?));
            }
            _ => return None,
        }
    }
}

/// The modifiers of a piece: a list by its number, or one modifier by its old number and a byte.
fn modifiers(modifier: u16, lists: &[&[u8]]) -> Vec<u8> {
    /// Longest list that is kept; each piece has its copy.
    const LONGEST: usize = 1024;
    if modifier & 1 != 0 {
        let list = lists.get(usize::from(modifier >> 1)).copied().unwrap_or_default();
        return list.get(..LONGEST).unwrap_or(list).to_vec();
    }
    let code: u16 = match modifier >> 1 & 0x7F {
        0x05 => 0x2403,
        0x0C => 0x260A,
        0x18 => 0x2416,
        0x19 => 0x2417,
        0x41 => 0x0800,
        0x55 => 0x0835,
        0x57 => 0x0837,
        0x5C => 0x083C,
        0x62 => 0x2A42,
        0x73 => 0x2A53,
        _ => return Vec::new(),
    };
    let [low, high] = code.to_le_bytes();
    vec![low, high, (modifier >> 8) as u8]
}

/// The encoding of two bytes to a character that texts in a language had before Unicode.
fn double_bytes(language: u16) -> Option<&'static Encoding> {
    match language {
        0x0804 | 0x1004 => Some(encoding_rs::GBK),
        0x0404 | 0x0C04 | 0x1404 => Some(encoding_rs::BIG5),
        0x0411 => Some(encoding_rs::SHIFT_JIS),
        0x0412 => Some(encoding_rs::EUC_KR),
        _ => None,
    }
}

/// Characters of one byte, one unit for each. By the book they are Western; some programs write Chinese there, two bytes
/// to a character, and then every run of high bytes is even. The second byte leaves a nought, which no text shows.
fn narrow(bytes: &[u8], double: Option<&'static Encoding>) -> Vec<u16> {
    let runs = || bytes.split(u8::is_ascii).filter(|run| !run.is_empty());
    let paired = runs().all(|run| run.len() % 2 == 0 && run.iter().all(|&byte| (0xA1..=0xFE).contains(&byte)));
    let Some(double) = double.filter(|_| paired && runs().next().is_some()) else {
        return bytes.iter().map(|&byte| windows_1252(byte)).collect();
    };
    let mut units = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(&byte) = rest.first() {
        let len = if byte.is_ascii() { 1 } else { 2 };
        let (character, after) = rest.split_at(len.min(rest.len()));
        let text = double.decode_without_bom_handling(character).0;
        units.push(text.encode_utf16().next().unwrap_or(u16::from(byte)));
        units.extend(std::iter::repeat_n(0, character.len() - 1));
        rest = after;
    }
    units
}

fn windows_1252(byte: u8) -> u16 {
    if !(0x80..0xA0).contains(&byte) {
        return u16::from(byte);
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte));
    text.encode_utf16().next().unwrap_or(u16::from(byte))
}
