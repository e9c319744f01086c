//! Rows and cells of a Word table → a grid in which merged cells stand once.

use std::collections::BTreeMap;

use crate::model::{Cell, Grid, Place, Value};

use super::text::{Inline, ParagraphDraft};

/// Columns that a table may have; Word allows 63.
const MAX_COLUMNS: u32 = 1024;
/// Edges that are this many twips apart, or less, are meant to be one line.
const SAME_EDGE: i32 = 20;
const WHITE: u32 = 0xFF_FFFF;

/// Part of a cell in a merge over rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Merge {
    /// Stands alone.
    #[default]
    None,
    /// First of its merge.
    First,
    /// Covered by the cell above.
    Covered,
}

/// A cell while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct CellDraft {
    /// Columns that it spans.
    pub(super) width: u32,
    /// Merge over rows.
    pub(super) merge: Merge,
    /// Covered by the cell to the left.
    pub(super) joins_left: bool,
    /// Fill as RGB.
    pub(super) fill: Option<u32>,
    /// Left and right edge in twips, where the file states edges instead of columns.
    pub(super) edges: Option<(i32, i32)>,
    left: u32,
    content: Inline,
    lines: usize,
    nested: Vec<Grid>,
}

impl CellDraft {
    /// Adds a paragraph as a line.
    pub(super) fn push_paragraph(&mut self, paragraph: ParagraphDraft) {
        self.push_line(&paragraph.into_line());
    }

    fn push_line(&mut self, line: &Inline) {
        self.content.push_line(line, self.lines == 0);
        self.lines += 1;
    }

    /// Adds what was taken out, without a line of its own.
    pub(super) fn push_removed(&mut self, mut inline: Inline) {
        inline.remove_all();
        self.content.append(&inline, "");
    }

    /// Adds a table inside.
    pub(super) fn push_grid(&mut self, grid: Grid) {
        self.nested.push(grid);
    }

    /// Takes over what another cell holds.
    fn absorb(&mut self, other: Self) {
        if !other.content.is_blank() || other.content.removed().is_some() {
            self.push_line(&other.content);
        }
        self.nested.extend(other.nested);
    }
}

/// A row while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct RowDraft {
    /// Hidden.
    pub(super) hidden: bool,
    /// Deleted, but the deletion is not yet accepted.
    pub(super) deleted: bool,
    next_column: u32,
    cells: Vec<CellDraft>,
}

impl RowDraft {
    /// Leaves columns of the grid free.
    pub(super) fn skip_columns(&mut self, columns: u32) {
        self.next_column = self.next_column.saturating_add(columns).min(MAX_COLUMNS);
    }

    /// Puts a cell at the next free column.
    pub(super) fn push(&mut self, mut cell: CellDraft) {
        if cell.joins_left
            && let Some(left) = self.cells.last_mut()
        {
            left.width = left.width.saturating_add(cell.width.max(1)).min(MAX_COLUMNS);
            self.next_column = left.left + left.width;
            left.edges = left.edges.zip(cell.edges).map(|(left, right)| (left.0, right.1));
            left.absorb(cell);
            return;
        }
        cell.left = self.next_column;
        cell.width = cell.width.clamp(1, MAX_COLUMNS);
        self.next_column = cell.left.saturating_add(cell.width).min(2 * MAX_COLUMNS);
        self.cells.push(cell);
    }
}

impl RowDraft {
    /// Gives the cells their shape once it is known, which in some files is only at the end of the row.
    pub(super) fn shape(&mut self, mut shape: impl FnMut(usize, &mut CellDraft)) {
        let cells = std::mem::take(&mut self.cells);
        self.next_column = 0;
        for (at, mut cell) in cells.into_iter().enumerate() {
            shape(at, &mut cell);
            self.push(cell);
        }
    }

    /// Number of cells so far.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// Places cells between the lines that all rows together draw.
    fn align(&mut self, lines: &[i32]) {
        let mut next = 0;
        for cell in &mut self.cells {
            let Some((left, right)) = cell.edges else { return };
            cell.left = line_at(lines, left).max(next);
            cell.width = line_at(lines, right).saturating_sub(cell.left).max(1);
            next = cell.left + cell.width;
        }
        self.next_column = next;
    }
}

/// The line nearest to an edge, counted from the left.
fn line_at(lines: &[i32], edge: i32) -> u32 {
    lines.partition_point(|&line| line <= edge).saturating_sub(1) as u32
}

/// A table while it is read.
#[derive(Clone, Debug)]
pub(super) struct TableDraft {
    /// Its number in the file, from 1.
    number: u32,
    rows: Vec<RowDraft>,
}

impl TableDraft {
    /// A table without rows.
    pub(super) fn new(number: u32) -> Self {
        Self { number, rows: Vec::new() }
    }

    /// Adds a row below.
    pub(super) fn push(&mut self, row: RowDraft) {
        self.rows.push(row);
    }

    /// Where rows state edges, the columns of the grid are what lies between the edges of all rows.
    fn align(&mut self) {
        let mut edges: Vec<i32> =
            self.rows.iter().flat_map(|row| &row.cells).filter_map(|c| c.edges).flat_map(|e| [e.0, e.1]).collect();
        edges.sort_unstable();
        edges.dedup_by(|edge, kept| edge.saturating_sub(*kept) <= SAME_EDGE);
        if edges.len() <= MAX_COLUMNS as usize {
            for row in &mut self.rows {
                row.align(&edges);
            }
        }
    }

    /// Resolves the merges.
    pub(super) fn into_grid(mut self) -> Grid {
        self.align();
        let mut grid = Grid {
            rows: self.rows.len() as u32,
            cols: self.rows.iter().map(|row| row.next_column).max().unwrap_or(0),
            hidden_rows: Vec::new(),
            hidden_cols: Vec::new(),
            table: self.number,
            cells: Vec::new(),
        };
        let mut placed: Vec<Placed> = Vec::new();
        // By column: the cell that a merge over rows would still extend.
        let mut open: BTreeMap<u32, usize> = BTreeMap::new();
        for (at, row) in self.rows.into_iter().enumerate() {
            let at = at as u32;
            if row.hidden {
                grid.hidden_rows.push(at);
            }
            for mut draft in row.cells {
                if row.deleted {
                    draft.content.remove_all();
                }
                let above = open.get(&draft.left).copied().filter(|&i| placed[i].row + placed[i].height == at);
                if let (Merge::Covered, Some(i)) = (draft.merge, above) {
                    placed[i].height += 1;
                    // Word does not show what a covered cell still holds.
                    draft.content.remove_all();
                    placed[i].draft.absorb(draft);
                    continue;
                }
                if draft.merge == Merge::None {
                    open.remove(&draft.left);
                } else {
                    open.insert(draft.left, placed.len());
                }
                placed.push(Placed { row: at, height: 1, draft });
            }
        }
        grid.cells = placed.into_iter().filter_map(|cell| cell.into_cell(self.number)).collect();
        grid
    }
}

struct Placed {
    row: u32,
    height: u32,
    draft: CellDraft,
}

impl Placed {
    /// The cell, unless there is nothing to tell about it.
    fn into_cell(self, table: u32) -> Option<Cell> {
        let CellDraft { left: col, width, fill, content, nested, .. } = self.draft;
        let fill = fill.filter(|&rgb| rgb != WHITE);
        let removed = content.removed();
        let text = content.text.trim_matches('\n').to_owned();
        let blank = text.trim().is_empty();
        let merged = width > 1 || self.height > 1;
        if blank && nested.is_empty() && removed.is_none() && fill.is_none() && !merged {
            return None;
        }
        Some(Cell {
            at: Place::TableCell { table, row: self.row, col },
            row: self.row,
            col,
            height: self.height,
            width,
            value: if blank { Value::Empty } else { Value::Text },
            removed,
            fill,
            ink: content.ink(),
            bold: content.is_bold(),
            text: if blank { String::new() } else { text },
            nested,
        })
    }
}
