//! Tables whose cells say themselves how many rows they span (HTML, `OpenDocument`): the cells below are filled in.

use std::collections::BTreeMap;

use super::layout::Layout;
use super::table::Merge;
use crate::read::limits;

/// Widest span of columns.
const MAX_WIDTH: u32 = 1024;

/// A table that is open, with the spans that reach down into its next rows.
#[derive(Debug, Default)]
pub(super) struct SpannedTable {
    row: u32,
    col: u32,
    row_open: bool,
    cell_open: bool,
    /// By first column: the first row that is free again, and the width.
    reaching: BTreeMap<u32, (u32, u32)>,
    filled: usize,
}

impl SpannedTable {
    /// Begins a row; one that is open ends.
    pub(super) fn open_row(&mut self, layout: &mut Layout) {
        self.close_row(layout);
        self.row_open = layout.open_row();
        self.col = 0;
    }

    /// Begins a cell; one that is open ends.
    pub(super) fn open_cell(&mut self, layout: &mut Layout, width: u32, height: u32, fill: Option<u32>) {
        self.close_cell(layout);
        if !self.row_open {
            self.open_row(layout);
        }
        self.fill_in(layout);
        self.cell_open = layout.open_cell();
        let width = width.clamp(1, MAX_WIDTH);
        if let Some(cell) = layout.cell() {
            (cell.width, cell.fill) = (width, fill);
            if height > 1 {
                cell.merge = Merge::First;
                self.reaching.insert(self.col, (self.row.saturating_add(height), width));
            }
        }
        self.col = self.col.saturating_add(width);
    }

    /// A cell is open.
    pub(super) fn in_cell(&self) -> bool {
        self.cell_open
    }

    /// Ends the cell, if one is open.
    pub(super) fn close_cell(&mut self, layout: &mut Layout) {
        if std::mem::take(&mut self.cell_open) {
            layout.close_cell();
        }
    }

    /// Ends the row, if one is open.
    pub(super) fn close_row(&mut self, layout: &mut Layout) {
        self.close_cell(layout);
        if std::mem::take(&mut self.row_open) {
            self.fill_in(layout);
            layout.close_row();
            self.row += 1;
        }
    }

    /// Adds the cells at this place that a cell above covers.
    fn fill_in(&mut self, layout: &mut Layout) {
        while let Some(&(_, width)) = self.reaching.get(&self.col).filter(|(free, _)| *free > self.row) {
            self.filled += 1;
            if self.filled > limits::CELLS || !layout.open_cell() {
                self.reaching.clear();
                return;
            }
            if let Some(cell) = layout.cell() {
                (cell.width, cell.merge) = (width, Merge::Covered);
            }
            layout.close_cell();
            self.col = self.col.saturating_add(width);
        }
    }
}
