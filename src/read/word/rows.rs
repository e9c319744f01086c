//! Tables of formats that know no table: paragraphs say how many tables lie around them, marks end cells and rows, and
//! the shape of a row comes with the mark that ends it. The binary format of Word and RTF are such.

use super::layout::Layout;
use super::table::{CellDraft, Merge, RowDraft};

/// Tables inside tables that are told apart.
pub(super) const MAX_DEPTH: usize = 12;

/// The shape of a cell.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct CellShape {
    /// Merge over rows.
    pub(super) merge: Merge,
    /// Covered by the cell to the left.
    pub(super) joins_left: bool,
    /// Fill as RGB.
    pub(super) fill: Option<u32>,
}

/// Shape of the cells of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct RowShape {
    /// Edges in twips, one more than cells.
    pub(super) edges: Vec<i32>,
    /// The cells from the left.
    pub(super) cells: Vec<CellShape>,
}

impl RowShape {
    /// Gives a row its shape, if it says enough; a row may end before its shape does.
    fn shape(&self, row: &mut RowDraft) {
        if row.len() > self.cells.len() {
            return;
        }
        let edges = self.edges.len() == self.cells.len() + 1;
        row.shape(|at, draft: &mut CellDraft| {
            let cell = self.cells[at];
            draft.width = 1;
            draft.merge = cell.merge;
            draft.joins_left = cell.joins_left;
            draft.fill = cell.fill;
            draft.edges = edges.then(|| (self.edges[at], self.edges[at + 1]));
        });
    }
}

/// A table that is open.
#[derive(Clone, Copy, Debug, Default)]
struct OpenTable {
    row: bool,
    cell: bool,
}

/// The tables that are open in a story, outermost first.
#[derive(Debug, Default)]
pub(super) struct OpenTables(Vec<OpenTable>);

impl OpenTables {
    /// Opens or closes tables until `depth` are open, and a cell in the innermost.
    pub(super) fn enter(&mut self, layout: &mut Layout, depth: usize) {
        self.reach(layout, depth);
        self.enter_cell(layout);
    }

    fn reach(&mut self, layout: &mut Layout, depth: usize) {
        let depth = depth.min(MAX_DEPTH);
        while self.0.len() > depth {
            layout.end_table();
            self.0.pop();
        }
        while self.0.len() < depth {
            self.enter_cell(layout);
            if !layout.open_table() {
                return;
            }
            self.0.push(OpenTable::default());
        }
    }

    /// Opens a cell of the innermost table, if there is one and none is open.
    fn enter_cell(&mut self, layout: &mut Layout) {
        let Some(table) = self.0.last_mut() else { return };
        if !table.row {
            table.row = layout.open_row();
        }
        if !table.cell {
            table.cell = layout.open_cell();
        }
    }

    /// Ends the cell of the innermost table.
    pub(super) fn end_cell(&mut self, layout: &mut Layout) {
        if let Some(table) = self.0.last_mut() {
            layout.close_cell();
            table.cell = false;
        }
    }

    /// Ends the row of the table at `depth`. A row that is deleted needs no mark of its own: all of its text is.
    pub(super) fn end_row(&mut self, layout: &mut Layout, depth: usize, shape: &RowShape) {
        self.reach(layout, depth);
        let Some(table) = self.0.last_mut() else { return };
        if table.cell {
            layout.close_cell();
        }
        if !table.row {
            layout.open_row();
        }
        *table = OpenTable::default();
        if let Some(row) = layout.row() {
            shape.shape(row);
        }
        layout.close_row();
    }
}
