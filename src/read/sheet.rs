//! Builds the grid of one sheet: whatever order a file has its cells in, spans checked, nothing dense.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Bilingual, Block, Cell, Grid, Part, PartRole, Place, ReadNote, Value};

use super::merges::{covering, open_merge};
use super::{ReadError, limits};

pub(super) use super::merges::Merge;

/// A cell as a format hands it over.
#[derive(Clone, Debug)]
pub(super) struct RawCell {
    /// What it holds.
    pub value: Value,
    /// Its text as displayed; line breaks in any form.
    pub text: String,
    /// Struck-out text.
    pub removed: Option<String>,
    /// Fill colour.
    pub fill: Option<u32>,
    /// Font colour.
    pub ink: Option<u32>,
    /// All bold.
    pub bold: bool,
}

impl RawCell {
    /// A cell without looks. Text that is empty is [`Value::Empty`].
    pub(super) fn plain(value: Value, text: String) -> Self {
        let value = if value == Value::Text && text.is_empty() { Value::Empty } else { value };
        Self { value, text, removed: None, fill: None, ink: None, bold: false }
    }

    /// A cell of an export that has only texts: the name of an error is an error.
    pub(super) fn exported(text: &str) -> Self {
        if is_error_value(text) { Self::plain(Value::Error, String::new()) } else { Self::text(text) }
    }

    /// A cell of text.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::plain(Value::Text, text.into())
    }
}

/// The text that spreadsheet programs show for a failed formula.
pub(super) fn is_error_value(text: &str) -> bool {
    ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"].contains(&text)
        || text.strip_prefix("Err:").is_some_and(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit()))
}

/// The sheet under construction.
#[derive(Debug)]
pub(super) struct SheetBuilder {
    name: Option<Arc<str>>,
    sheet: Arc<str>,
    hidden: bool,
    cells: Vec<Cell>,
    /// Blank cells with a fill: a colour may be all that a cell says.
    tinted: Vec<(u32, u32, u32)>,
    merges: Vec<Merge>,
    hidden_rows: Vec<(u32, u32)>,
    hidden_cols: Vec<(u32, u32)>,
    notes: Vec<ReadNote>,
}

impl SheetBuilder {
    /// An empty sheet; a csv has no name.
    pub(super) fn new(name: Option<&str>, hidden: bool) -> Self {
        let sheet: Arc<str> = Arc::from(name.unwrap_or_default());
        Self {
            name: name.map(|_| sheet.clone()),
            sheet,
            hidden,
            cells: Vec::new(),
            tinted: Vec::new(),
            merges: Vec::new(),
            hidden_rows: Vec::new(),
            hidden_cols: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Adds a cell. One that holds nothing, not even removed text or a colour, is left out.
    ///
    /// # Errors
    /// The position lies outside every sheet, or there are more cells than any form has.
    pub(super) fn push(&mut self, row: u32, col: u32, raw: RawCell) -> Result<(), ReadError> {
        if row >= limits::ROWS || col >= limits::COLS {
            return Err(ReadError::corrupt(format!("a cell at row {row}, column {col}")));
        }
        let text = tidy(raw.text);
        let fill = raw.fill.filter(|&rgb| rgb != 0x00FF_FFFF);
        if raw.value == Value::Empty && text.is_empty() && raw.removed.is_none() {
            self.tinted.extend(fill.filter(|_| self.tinted.len() < limits::CELLS).map(|rgb| (row, col, rgb)));
            return Ok(());
        }
        if self.cells.len() >= limits::CELLS {
            return Err(ReadError::too_large(format!("more than {} cells", limits::CELLS)));
        }
        let at = self.place(row, col);
        self.warn_of_lost_digits(&raw.value, &at);
        self.cells.push(Cell {
            at,
            row,
            col,
            height: 1,
            width: 1,
            value: raw.value,
            text,
            removed: raw.removed.map(tidy).filter(|t| !t.trim().is_empty()),
            fill,
            ink: raw.ink.filter(|&rgb| rgb != 0),
            bold: raw.bold,
            nested: Vec::new(),
        });
        Ok(())
    }

    /// Merges a range. Single cells are ignored.
    ///
    /// # Errors
    /// There are more ranges than any form has.
    pub(super) fn merge(&mut self, merge: Merge) -> Result<(), ReadError> {
        if self.merges.len() >= limits::CELLS {
            return Err(ReadError::too_large(format!("more than {} merged ranges", limits::CELLS)));
        }
        if merge.height > 1 || merge.width > 1 {
            self.merges.push(merge);
        }
        Ok(())
    }

    /// Hides the rows from `first` to `last`, both inside.
    pub(super) fn hide_rows(&mut self, first: u32, last: u32) {
        extend(&mut self.hidden_rows, first, last);
    }

    /// Hides the columns from `first` to `last`, both inside.
    pub(super) fn hide_cols(&mut self, first: u32, last: u32) {
        extend(&mut self.hidden_cols, first, last);
    }

    /// Remarks on the sheet.
    pub(super) fn note(&mut self, message: Bilingual, at: Option<(u32, u32)>) {
        let at = at.map(|(row, col)| self.place(row, col));
        self.notes.push(ReadNote { message, at });
    }

    fn place(&self, row: u32, col: u32) -> Place {
        Place::Cell { sheet: self.sheet.clone(), row, col }
    }

    /// Excel keeps 15 digits: a longer number was an identifier, and its end is gone.
    fn warn_of_lost_digits(&mut self, value: &Value, at: &Place) {
        if matches!(value, Value::Number(number) if number.abs() >= 1e15 && number.abs() < 1e21 && number.fract() == 0.0)
        {
            let message = Bilingual::new(
                "长数字超过 15 位，末尾几位已被 Excel 改成 0：请把该列设为文本格式后重新填写",
                "A number of more than 15 digits has lost its last ones in Excel: format the column as text and type it again",
            );
            self.notes.push(ReadNote { message, at: Some(at.clone()) });
        }
    }

    /// The finished sheet, and what there is to say about it.
    pub(super) fn finish(mut self) -> (Part, Vec<ReadNote>) {
        self.add_tinted();
        self.cells.sort_by_key(|cell| (cell.row, cell.col));
        self.cells.dedup_by(|later, earlier| {
            let same = (later.row, later.col) == (earlier.row, earlier.col);
            if same && !later.is_blank() && later.text != earlier.text {
                keep_removed(earlier, &later.text);
            }
            same
        });
        let merges = self.clip_merges();
        self.span(merges);
        let rows = self.cells.iter().map(|cell| cell.row + cell.height).max().unwrap_or(0);
        let cols = self.cells.iter().map(|cell| cell.col + cell.width).max().unwrap_or(0);
        let grid = Grid {
            rows,
            cols,
            hidden_rows: clip_ranges(&mut self.hidden_rows, rows),
            hidden_cols: clip_ranges(&mut self.hidden_cols, cols),
            cells: self.cells,
            table: 0,
        };
        let part =
            Part { role: PartRole::Sheet, name: self.name, hidden: self.hidden, blocks: vec![Block::Grid(grid)] };
        (part, self.notes)
    }

    /// Coloured blanks count inside what is written, not in the empty sheet around it.
    fn add_tinted(&mut self) {
        let rows = self.cells.iter().map(|cell| cell.row + 1).max().unwrap_or(0);
        let cols = self.cells.iter().map(|cell| cell.col + 1).max().unwrap_or(0);
        let tinted = std::mem::take(&mut self.tinted);
        let blanks = tinted.into_iter().filter(|&(row, col, _)| row < rows && col < cols);
        let blanks: Vec<Cell> = blanks.map(|(row, col, rgb)| self.blank(row, col, 1, 1, Some(rgb))).collect();
        self.cells.extend(blanks);
    }

    fn blank(&self, row: u32, col: u32, height: u32, width: u32, fill: Option<u32>) -> Cell {
        Cell {
            at: self.place(row, col),
            row,
            col,
            height,
            width,
            value: Value::Empty,
            text: String::new(),
            removed: None,
            fill,
            ink: None,
            bold: false,
            nested: Vec::new(),
        }
    }

    /// Ranges merged over a whole row or column end where the sheet does, so that no reader walks a million rows.
    fn clip_merges(&mut self) -> Vec<Merge> {
        const SLACK: u32 = 200;
        let rows = self.cells.iter().map(|cell| cell.row + 1).max().unwrap_or(0);
        let cols = self.cells.iter().map(|cell| cell.col + 1).max().unwrap_or(0);
        let mut merges = std::mem::take(&mut self.merges);
        merges.retain(|merge| merge.row < rows + SLACK && merge.col < cols + SLACK);
        for merge in &mut merges {
            if merge.end_row() > rows + SLACK {
                merge.height = rows.max(merge.row + 1) - merge.row;
            }
            if merge.end_col() > cols + SLACK {
                merge.width = cols.max(merge.col + 1) - merge.col;
            }
        }
        merges.retain(|merge| merge.height > 1 || merge.width > 1);
        merges.sort_unstable();
        merges
    }

    /// Gives the first cell of each range its span, adds it where it is blank, and takes covered cells out.
    ///
    /// One sweep down the rows; `open` holds the ranges that reach the current row, by first column.
    fn span(&mut self, merges: Vec<Merge>) {
        if merges.is_empty() {
            return;
        }
        let mut accepted: Vec<Merge> = Vec::with_capacity(merges.len());
        let mut open: BTreeMap<u32, Merge> = BTreeMap::new();
        let mut coming = merges.into_iter().peekable();
        let mut kept: Vec<Cell> = Vec::with_capacity(self.cells.len());
        let mut covered: Vec<(Merge, Cell)> = Vec::new();
        for mut cell in std::mem::take(&mut self.cells) {
            while let Some(merge) = coming.next_if(|merge| (merge.row, merge.col) <= (cell.row, cell.col)) {
                open_merge(&mut open, &mut accepted, merge);
            }
            match covering(&mut open, cell.row, cell.col) {
                Some(merge) if (merge.row, merge.col) == (cell.row, cell.col) => {
                    (cell.height, cell.width) = (merge.height, merge.width);
                    kept.push(cell);
                }
                Some(merge) => covered.push((merge, cell)),
                None => kept.push(cell),
            }
        }
        coming.for_each(|merge| open_merge(&mut open, &mut accepted, merge));
        self.cells = kept;
        self.add_blank_owners(&accepted);
        self.keep_covered(covered);
    }

    fn add_blank_owners(&mut self, merges: &[Merge]) {
        let blanks: Vec<Cell> = merges
            .iter()
            .filter(|merge| self.find(merge.row, merge.col).is_none())
            .map(|merge| self.blank(merge.row, merge.col, merge.height, merge.width, None))
            .collect();
        self.cells.extend(blanks);
        self.cells.sort_by_key(|cell| (cell.row, cell.col));
    }

    /// Text under a merge is invisible to people and yet in the file: it is kept beside the visible one, and told.
    fn keep_covered(&mut self, covered: Vec<(Merge, Cell)>) {
        for (merge, cell) in covered {
            let Some(owner) = self.find(merge.row, merge.col) else { continue };
            let owner = &mut self.cells[owner];
            if cell.is_blank() || cell.text == owner.text {
                continue;
            }
            keep_removed(owner, &cell.text);
            let message = Bilingual::new(
                format!("合并单元格下面还压着看不见的内容“{}”，汇总时未采用：如仍有用，请取消合并后填写", cell.text),
                format!(
                    "Under the merged cell lies text that nobody sees, \"{}\"; it was not used: unmerge the cells if it matters",
                    cell.text
                ),
            );
            self.notes.push(ReadNote { message, at: Some(cell.at) });
        }
    }

    /// Index of the cell at a position, while the cells are sorted.
    fn find(&self, row: u32, col: u32) -> Option<usize> {
        self.cells.binary_search_by_key(&(row, col), |cell| (cell.row, cell.col)).ok()
    }
}

fn keep_removed(cell: &mut Cell, text: &str) {
    match &mut cell.removed {
        Some(removed) => {
            removed.push('\n');
            removed.push_str(text);
        }
        None => cell.removed = Some(text.to_owned()),
    }
}

/// Appends a range, joined to the last one where they touch.
fn extend(ranges: &mut Vec<(u32, u32)>, first: u32, last: u32) {
    match ranges.last_mut() {
        Some((_, end)) if *end + 1 == first => *end = last.max(*end),
        _ if first <= last && last < limits::ROWS => ranges.push((first, last)),
        _ => {}
    }
}

/// The single positions of ranges, ascending, below `end`.
fn clip_ranges(ranges: &mut [(u32, u32)], end: u32) -> Vec<u32> {
    ranges.sort_unstable();
    let mut next = 0;
    let mut positions = Vec::new();
    for &(first, last) in ranges.iter() {
        let first = first.max(next);
        positions.extend(first..(last + 1).min(end).max(first));
        next = next.max(last + 1);
    }
    positions
}

/// One form of line break, and no control characters but tab and line break.
pub(super) fn tidy(text: String) -> String {
    if !text.contains(|c: char| c.is_control() && c != '\n') {
        return text;
    }
    text.replace("\r\n", "\n")
        .replace(['\r', '\u{b}', '\u{85}'], "\n")
        .replace(|c: char| c.is_control() && !matches!(c, '\n' | '\t'), "")
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
