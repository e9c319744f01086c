//! The piece table: where each character of the document lies in the file.

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
        let plc = fib.table(table, Table::Pieces).and_then(find_pieces);
        let plc = plc.ok_or_else(|| ReadError::corrupt("no piece table"))?;
        Self::read_pieces(plc, word).ok_or_else(|| ReadError::corrupt("the piece table is damaged"))
    }

    fn read_pieces(plc: &[u8], word: &[u8]) -> Option<Self> {
        let count = plc.len().checked_sub(4)? / 12;
        let mut text = Self { units: Vec::new(), pieces: Vec::new() };
        for index in 0..count {
            let (start, end) = (u32_at(plc, index * 4)?, u32_at(plc, index * 4 + 4)?);
            let place = u32_at(plc, (count + 1) * 4 + index * 8 + 2)?;
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
                text.units.extend(bytes.iter().map(|&byte| windows_1252(byte)));
            }
            text.pieces.push(Piece { start, offset, width });
        }
        Some(text)
    }

    /// Offset of a character in the main stream, and of what follows it.
    pub(super) fn offsets(&self, position: u32) -> (u32, u32) {
        let after = self.pieces.partition_point(|piece| piece.start <= position);
        let Some(piece) = after.checked_sub(1).and_then(|index| self.pieces.get(index)) else { return (0, 0) };
        let offset = piece.offset.saturating_add((position - piece.start).saturating_mul(piece.width));
        (offset, offset.saturating_add(piece.width))
    }
}

/// The pieces among the other entries of the table.
fn find_pieces(clx: &[u8]) -> Option<&[u8]> {
    let mut cursor = Cursor::new(clx, 0);
    loop {
        match cursor.u8()? {
            PROPERTIES => {
                let len = usize::from(cursor.u16()?);
                cursor.take(len)?;
            }
            PIECES => {
                let len = cursor.u32()? as usize;
                return cursor.take(len);
            }
            _ => return None,
        }
    }
}

fn windows_1252(byte: u8) -> u16 {
    if !(0x80..0xA0).contains(&byte) {
        return u16::from(byte);
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte));
    text.encode_utf16().next().unwrap_or(u16::from(byte))
}
