//! The file information block: what the file is, how long its stories are, and where its tables lie.

use super::bytes::{u16_at, u32_at};
use crate::read::ReadError;
use crate::read::error::Foreign;

const WORD_97: u16 = 0xA5EC;
/// Word 6 and 95.
const WORD_95: u16 = 0xA5DC;
const ENCRYPTED: u16 = 0x0100;
const SECOND_TABLE_STREAM: u16 = 0x0200;

/// Tables in the table stream, by their index in the block.
#[derive(Clone, Copy, Debug)]
pub(super) enum Table {
    Styles = 1,
    Headers = 11,
    CharacterPages = 12,
    ParagraphPages = 13,
    Fonts = 15,
    Pieces = 33,
    Anchors = 40,
    TextBoxes = 56,
    Lists = 73,
    ListUses = 74,
}

/// Lengths of the stories in characters, in the order in which they follow each other.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Lengths {
    pub(super) body: u32,
    pub(super) footnotes: u32,
    pub(super) headers: u32,
    pub(super) macros: u32,
    pub(super) comments: u32,
    pub(super) endnotes: u32,
    pub(super) text_boxes: u32,
    pub(super) header_boxes: u32,
}

/// The block.
#[derive(Debug)]
pub(super) struct Fib {
    /// Name of the table stream.
    pub(super) table_stream: &'static str,
    /// Language of the program that wrote the file.
    pub(super) language: u16,
    /// Lengths of the stories.
    pub(super) lengths: Lengths,
    /// Offset and length of the tables.
    tables: Vec<(u32, u32)>,
}

impl Fib {
    /// Reads the block at the start of the main stream.
    ///
    /// # Errors
    /// It is cut off, of another version, or says that the file is encrypted.
    pub(super) fn read(word: &[u8]) -> Result<Self, ReadError> {
        match u16_at(word, 0) {
            Some(WORD_97) => {}
            Some(WORD_95) => return Err(ReadError::Unsupported { what: Foreign::Ancient }),
            _ => return Err(ReadError::corrupt("no file information block")),
        }
        let flags = u16_at(word, 0x0A).unwrap_or_default();
        if flags & ENCRYPTED != 0 {
            return Err(ReadError::Encrypted);
        }
        let table_stream = if flags & SECOND_TABLE_STREAM == 0 { "0Table" } else { "1Table" };
        Self::read_counts(word, table_stream).ok_or_else(|| ReadError::corrupt("the file information block is cut off"))
    }

    fn read_counts(word: &[u8], table_stream: &'static str) -> Option<Self> {
        let words = usize::from(u16_at(word, 0x20)?);
        let longs_at = 0x22 + words * 2;
        let longs = usize::from(u16_at(word, longs_at)?);
        let pairs_at = longs_at + 2 + longs * 4;
        let pairs = usize::from(u16_at(word, pairs_at)?);
        let length = |index: usize| u32_at(word, longs_at + 2 + index * 4);
        let lengths = Lengths {
            body: length(3)?,
            footnotes: length(4)?,
            headers: length(5)?,
            macros: length(6)?,
            comments: length(7)?,
            endnotes: length(8)?,
            text_boxes: length(9)?,
            header_boxes: length(10)?,
        };
        let tables = (0..pairs)
            .map_while(|index| {
                let at = pairs_at + 2 + index * 8;
                Some((u32_at(word, at)?, u32_at(word, at + 4)?))
            })
            .collect();
        Some(Self { table_stream, language: u16_at(word, 6)?, lengths, tables })
    }

    /// Where a table starts in the table stream, and how long it is.
    pub(super) fn place(&self, table: Table) -> Option<(usize, usize)> {
        let &(at, len) = self.tables.get(table as usize)?;
        (len > 0).then_some((at as usize, len as usize))
    }

    /// The bytes of a table.
    pub(super) fn table<'a>(&self, stream: &'a [u8], table: Table) -> Option<&'a [u8]> {
        let (at, len) = self.place(table)?;
        super::bytes::slice(stream, at, len)
    }
}
