//! Blocks of labels and values, and tables that are not understood: told apart by where their cells stand.

use super::outline::Walker;
use super::pairs::strip_heading_number;

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
            let stand = filled.iter().filter(|s| columns.contains(&page.slots[**s].col)).count();
            stand + 1 >= columns.len()
                && filled.len() <= columns.len()
                && filled.first().is_some_and(|s| page.slots[*s].col == columns[0] && !begins_with_label(*s))
        };
        let rows: Vec<usize> = (line + 1..page.lines.len())
            .take_while(|below| page.row_of(*below).is_some_and(|(held, _)| held == grid))
            .take_while(alike)
            .take(most)
            .collect();
        let last = rows.last().filter(|_| rows.len() >= ROWS_ALIKE)?;
        page.row_of(*last).map(|(_, row)| row)
    }
}
