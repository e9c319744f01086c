//! Blocks of labels and values, and tables that are not understood: told apart by where their cells stand.

use std::collections::{BTreeMap, BTreeSet};

use super::nature::Nature;
use super::outline::Walker;
use super::page::{Page, Shape};
use super::pairs::strip_heading_number;
use super::slip;
use crate::lexicon::{Label, Lexicon, is_han};

/// Where the labels of a grid stand.
#[derive(Debug, Default)]
pub(super) struct Block {
    /// Columns in which known labels stand.
    columns: BTreeSet<u32>,
    /// Known labels are bold.
    bold: bool,
    /// It tells of a delay.
    pub is_delay: bool,
    /// It tells of a piece of work.
    pub is_slip: bool,
}

impl Block {
    fn of(page: &Page, grid: usize, lexicon: &Lexicon) -> Self {
        let mut seen: BTreeMap<u32, usize> = BTreeMap::new();
        let (mut bold, mut is_delay, mut rows) = (true, false, 0);
        for line in &page.lines {
            if !matches!(line.shape, Shape::Row { grid: held, .. } if held == grid) {
                continue;
            }
            rows += 1;
            let mut labels: Vec<u32> = Vec::new();
            for (at, slot) in line.slots.iter().enumerate() {
                let held = &page.slots[*slot];
                if held.is_typed() || at + 1 == line.slots.len() {
                    continue;
                }
                let meanings = lexicon.labels.meanings(strip_heading_number(held.text.trim()));
                if meanings.is_empty() {
                    continue;
                }
                labels.push(held.col);
                bold &= held.bold;
                is_delay |= meanings.iter().any(|l| {
                    matches!(
                        l,
                        Label::DelayNew
                            | Label::DelayOriginal
                            | Label::DelayReason
                            | Label::DelayRemedy
                            | Label::DelayTask
                    )
                });
            }
            // Two labels with a value between them show at once where labels stand.
            let pairs = labels.len() >= 2 && labels.windows(2).all(|two| two[1] > two[0] + 1);
            for col in labels {
                *seen.entry(col).or_default() += if pairs { 2 } else { 1 };
            }
        }
        let least = if rows <= 4 { 1 } else { 2 };
        let columns = seen.into_iter().filter(|(_, count)| *count >= least).map(|(col, _)| col).collect();
        let is_slip = !is_delay && slip::is_slip(page, grid, lexicon);
        Self { columns, bold, is_delay, is_slip }
    }
}

/// Rows below a header that have to be filled like it.
const ROWS_ALIKE: usize = 2;

impl Walker<'_> {
    /// Whether a row belongs to a table whose header is not known: its cells stand over cells of the rows below, and
    /// those rows begin with no label. Such words are no labels, whatever they say elsewhere.
    pub(super) fn in_unknown_table(&mut self, line: usize) -> bool {
        let Some((grid, row)) = self.page.row_of(line) else { return false };
        if self.unknown_table.is_some_and(|(held, last)| held == grid && row <= last) {
            return true;
        }
        self.unknown_table = self.rows_alike(line, grid, usize::MAX).map(|last| (grid, last));
        self.unknown_table.is_some()
    }

    /// Whether a row stands over at least two rows that are filled as it is: it heads a table.
    pub(super) fn heads_rows(&self, line: usize) -> bool {
        self.page.row_of(line).is_some_and(|(grid, _)| self.rows_alike(line, grid, ROWS_ALIKE).is_some())
    }

    /// The last of the rows (at most so many) below a row of at least three texts that are filled as it is.
    fn rows_alike(&self, line: usize, grid: usize, most: usize) -> Option<u32> {
        let page = self.page;
        let head = page.filled(line);
        if head.len() < 3 || head.iter().any(|s| page.slots[*s].is_typed() || page.text(*s).chars().count() > 20) {
            return None;
        }
        let begins_with_label = |slot: usize| {
            let text = page.text(slot).trim();
            !self.lexicon.labels.meanings(strip_heading_number(text)).is_empty() || text.ends_with(['：', ':'])
        };
        let columns: Vec<u32> = head.iter().map(|s| page.slots[*s].col).collect();
        let alike = |below: &usize| {
            let filled = page.filled(*below);
            let Some(first) = filled.first().map(|s| page.slots[*s].col) else { return false };
            let stand = filled.iter().filter(|s| columns.contains(&page.slots[**s].col)).count();
            // The first cell may reach down from the row above.
            let reaches = page.row_of(*below).and_then(|(grid, row)| page.grids[grid].at(row, columns[0]));
            let merged = first == columns[1] && reaches.is_some_and(|s| page.slots[s].height > 1);
            stand + 1 + usize::from(merged) >= columns.len()
                && filled.len() <= columns.len()
                && (first == columns[0] || merged)
                && !begins_with_label(filled[0])
        };
        let rows: Vec<usize> = (line + 1..page.lines.len())
            .take_while(|below| page.row_of(*below).is_some_and(|(held, _)| held == grid))
            .take_while(alike)
            .take(most)
            .collect();
        let last = rows.last().filter(|_| rows.len() >= ROWS_ALIKE)?;
        page.row_of(*last).map(|(_, row)| row)
    }

    /// Where the labels of a grid stand.
    pub(super) fn block(&mut self, grid: usize) -> &Block {
        let (page, lexicon) = (self.page, self.lexicon);
        self.blocks.entry(grid).or_insert_with(|| Block::of(page, grid, lexicon))
    }

    /// Whether a cell whose words are not known stands where labels stand: short, with a value beside it.
    pub(super) fn stands_as_label(&mut self, line: usize, slot: usize) -> bool {
        let page = self.page;
        let Some((grid, _)) = page.row_of(line) else { return false };
        let held = &page.slots[slot];
        let text = held.text.trim();
        let slots = &page.lines[line].slots;
        let Some(beside) = slots.iter().position(|s| *s == slot).and_then(|at| slots.get(at + 1)) else { return false };
        let short = if text.chars().any(is_han) {
            text.chars().filter(|c| !c.is_whitespace()).count() <= 12
        } else {
            text.chars().count() <= 36 && text.split_whitespace().count() <= 5
        };
        if held.is_typed()
            || !short
            || text.contains(['，', '。', '；', ';', '、', '@', '√', '☑'])
            || !text.contains(char::is_alphabetic)
        {
            return false;
        }
        let beside_col = page.slots[*beside].col;
        let block = self.block(grid);
        block.columns.contains(&held.col)
            && !block.columns.contains(&beside_col)
            && (held.bold || !block.bold)
            && !matches!(held.nature(), Nature::Dates | Nature::Numbers | Nature::People | Nature::Statuses)
    }
}
