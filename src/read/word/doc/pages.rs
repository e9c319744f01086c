//! Formatted pages: which modifiers hold from where to where in the main stream.

use super::bytes::{slice, u8_at, u16_at, u32_at};
use super::fib::{Fib, Table};

const PAGE: usize = 512;
/// Bytes per entry of a page of paragraphs.
const PARAGRAPH_ENTRY: usize = 13;

/// A stretch of the main stream with the same modifiers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'a> {
    /// First offset.
    pub(super) start: u32,
    /// First offset beyond.
    pub(super) end: u32,
    /// Style of a paragraph; 0 for characters.
    pub(super) style: u16,
    /// The modifiers.
    pub(super) sprms: &'a [u8],
}

/// Runs by offset.
#[derive(Debug, Default)]
pub(super) struct Runs<'a>(Vec<Run<'a>>);

impl<'a> Runs<'a> {
    /// Runs of characters.
    pub(super) fn characters(fib: &Fib, word: &'a [u8], table: &[u8]) -> Self {
        Self::read(fib.table(table, Table::CharacterPages), word, character_run)
    }

    /// Paragraphs.
    pub(super) fn paragraphs(fib: &Fib, word: &'a [u8], table: &[u8]) -> Self {
        Self::read(fib.table(table, Table::ParagraphPages), word, paragraph_run)
    }

    fn read(
        plc: Option<&[u8]>,
        word: &'a [u8],
        run: impl Fn(&'a [u8], usize, usize) -> Option<(u16, &'a [u8])>,
    ) -> Self {
        let mut runs = Vec::new();
        let plc = plc.unwrap_or_default();
        let count = plc.len().saturating_sub(4) / 8;
        // A file has no more pages than fit into it, whatever the table says.
        for index in 0..count.min(word.len() / PAGE) {
            let number = u32_at(plc, (count + 1) * 4 + index * 4).unwrap_or_default() & 0x3F_FFFF;
            let Some(page) = slice(word, number as usize * PAGE, PAGE) else { continue };
            let on_page = usize::from(page[PAGE - 1]);
            for at in 0..on_page {
                let bounds = u32_at(page, at * 4).zip(u32_at(page, at * 4 + 4));
                let Some((start, end)) = bounds.filter(|(start, end)| start < end) else { continue };
                let (style, sprms) = run(page, on_page, at).unwrap_or_default();
                runs.push(Run { start, end, style, sprms });
            }
        }
        runs.sort_by_key(|run| run.start);
        Self(runs)
    }

    /// The run that holds an offset.
    pub(super) fn at(&self, offset: u32) -> Option<Run<'a>> {
        let after = self.0.partition_point(|run| run.start <= offset);
        self.0.get(after.checked_sub(1)?).copied().filter(|run| offset < run.end)
    }
}

fn character_run(page: &[u8], on_page: usize, at: usize) -> Option<(u16, &[u8])> {
    let place = usize::from(u8_at(page, (on_page + 1) * 4 + at)?) * 2;
    if place == 0 {
        return None;
    }
    let len = usize::from(u8_at(page, place)?);
    Some((0, slice(page, place + 1, len)?))
}

fn paragraph_run(page: &[u8], on_page: usize, at: usize) -> Option<(u16, &[u8])> {
    let place = usize::from(u8_at(page, (on_page + 1) * 4 + at * PARAGRAPH_ENTRY)?) * 2;
    if place == 0 {
        return None;
    }
    let words = usize::from(u8_at(page, place)?);
    let content = if words == 0 {
        slice(page, place + 2, usize::from(u8_at(page, place + 1)?) * 2)?
    } else {
        slice(page, place + 1, words * 2 - 1)?
    };
    Some((u16_at(content, 0)?, content.get(2..)?))
}
