//! Merged ranges, and which of them covers a position while the rows are swept from the top.

use std::collections::BTreeMap;

use super::limits;

/// A merged range. All positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Merge {
    /// First row.
    pub row: u32,
    /// First column.
    pub col: u32,
    /// Rows spanned.
    pub height: u32,
    /// Columns spanned.
    pub width: u32,
}

impl Merge {
    /// The range between two corners, both inside; `None` where it is no range of a sheet.
    pub(super) fn between(first: (u32, u32), last: (u32, u32)) -> Option<Self> {
        let inside = last.0 < limits::ROWS && last.1 < limits::COLS && first.0 <= last.0 && first.1 <= last.1;
        inside.then(|| Self { row: first.0, col: first.1, height: last.0 - first.0 + 1, width: last.1 - first.1 + 1 })
    }

    /// Row after the last.
    pub(super) fn end_row(&self) -> u32 {
        self.row + self.height
    }

    /// Column after the last.
    pub(super) fn end_col(&self) -> u32 {
        self.col + self.width
    }
}

/// Opens a range unless it overlaps one that is open: of two that overlap the first counts.
pub(super) fn open_merge(open: &mut BTreeMap<u32, Merge>, accepted: &mut Vec<Merge>, merge: Merge) {
    let overlapping: Vec<u32> =
        open.range(..merge.end_col()).rev().take_while(|(_, m)| m.end_col() > merge.col).map(|(&col, _)| col).collect();
    if overlapping.iter().any(|col| open[col].end_row() > merge.row) {
        return;
    }
    for col in overlapping {
        open.remove(&col);
    }
    open.insert(merge.col, merge);
    accepted.push(merge);
}

/// The range that covers a position of the current row; ranges that ended above are closed on the way.
pub(super) fn covering(open: &mut BTreeMap<u32, Merge>, row: u32, col: u32) -> Option<Merge> {
    loop {
        let merge = *open.range(..=col).next_back()?.1;
        if merge.end_row() <= row {
            open.remove(&merge.col);
        } else {
            return (merge.end_col() > col).then_some(merge);
        }
    }
}
