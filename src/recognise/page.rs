//! A part of a document as a run of lines: a row of a grid and a paragraph are the same kind of thing from here on.

use std::collections::BTreeSet;

use std::cell::OnceCell;
use std::sync::Arc;

use super::nature::{Nature, of_cell};
use super::tint::Tint;
use crate::lexicon::Words;
use crate::model::{Block, Cell, Grid, Paragraph, Part, PartRole, Place, Value};
use crate::normalise::status::read_legend;

/// A cell or paragraph with its text.
#[derive(Clone, Debug)]
pub(super) struct Slot {
    pub at: Place,
    pub text: String,
    pub value: Value,
    pub row: u32,
    pub col: u32,
    pub height: u32,
    pub width: u32,
    pub bold: bool,
    /// Struck-out or deleted text that is not in `text`.
    pub removed: Option<String>,
    /// An entry of a legend beside the table (a=按时完成): it counts as blank.
    pub aside: bool,
    /// A fill in the colours of traffic lights.
    pub tint: Option<Tint>,
    /// What the cell is, told once.
    nature: OnceCell<Nature>,
}

impl Slot {
    /// What the cell is: a date, a name, a status …
    pub fn nature(&self) -> Nature {
        *self.nature.get_or_init(|| of_cell(&self.text, &self.value))
    }

    pub fn is_blank(&self) -> bool {
        self.aside || self.text.trim().is_empty()
    }

    /// A number, date or time: no label and no header.
    pub fn is_typed(&self) -> bool {
        !matches!(self.value, Value::Text | Value::Empty)
    }
}

/// What a line is.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// A row of the grid with that index.
    Row { grid: usize, row: u32 },
    /// A paragraph.
    Paragraph { level: Option<u8>, bold: bool, centred: bool, listed: bool },
}

/// A row or a paragraph; `slots` index the page's slots, blank ones included, left to right.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub slots: Vec<usize>,
    pub shape: Shape,
}

/// Spans of a grid by column, for the question which cell holds or covers a position.
#[derive(Debug, Default)]
pub(super) struct GridIndex {
    /// Per column, by first row: first row, row after the last, slot.
    columns: Vec<Vec<(u32, u32, usize)>>,
    place: Option<Place>,
    /// Columns that hold text.
    pub cols: u32,
}

impl GridIndex {
    /// The slot that holds or covers a position.
    pub fn at(&self, row: u32, col: u32) -> Option<usize> {
        let spans = self.columns.get(col as usize)?;
        let next = spans.partition_point(|(first, _, _)| *first <= row);
        let (_, end, slot) = *spans.get(next.checked_sub(1)?)?;
        (row < end).then_some(slot)
    }

    /// The place of a position, also of an empty one.
    pub fn place(&self, row: u32, col: u32) -> Place {
        match &self.place {
            Some(Place::Cell { sheet, .. }) => Place::Cell { sheet: Arc::clone(sheet), row, col },
            Some(Place::TableCell { table, .. }) => Place::TableCell { table: *table, row, col },
            Some(other) => other.clone(),
            None => Place::Paragraph(0),
        }
    }
}

/// A part of a document as lines.
#[derive(Debug)]
pub(super) struct Page {
    pub role: PartRole,
    pub name: Option<Arc<str>>,
    pub hidden: bool,
    pub slots: Vec<Slot>,
    pub lines: Vec<Line>,
    pub grids: Vec<GridIndex>,
    /// What the entries of a legend beside the table say together.
    pub legend: Option<String>,
}

impl Page {
    pub fn new(part: Part) -> Self {
        let mut page = Self {
            role: part.role,
            name: part.name,
            hidden: part.hidden,
            slots: Vec::new(),
            lines: Vec::new(),
            grids: Vec::new(),
            legend: None,
        };
        for block in part.blocks {
            match block {
                Block::Paragraph(paragraph) => page.add_paragraph(paragraph),
                Block::Grid(grid) => page.add_grid(grid),
            }
        }
        page.legend = side_legend(&mut page.slots);
        page
    }

    fn add_paragraph(&mut self, paragraph: Paragraph) {
        let Paragraph { at, text, number, level, bold, centred, removed, .. } = paragraph;
        let listed = number.is_some();
        // An automatic number reads like a typed one, a ticked box like a typed box; a bullet says nothing.
        let text = match number {
            Some(number) if number.chars().any(char::is_alphanumeric) || number == "☑" => format!("{number} {text}"),
            _ => text,
        };
        let slot = self.slots.len();
        self.slots.push(Slot {
            at,
            value: if text.trim().is_empty() { Value::Empty } else { Value::Text },
            text,
            row: 0,
            col: 0,
            height: 1,
            width: 1,
            bold,
            removed,
            aside: false,
            tint: None,
            nature: OnceCell::new(),
        });
        self.lines.push(Line { slots: vec![slot], shape: Shape::Paragraph { level, bold, centred, listed } });
    }

    /// Rows of a grid become lines; a table inside a cell follows the row that holds it.
    fn add_grid(&mut self, grid: Grid) {
        let index = self.grids.len();
        self.grids.push(GridIndex::default());
        let cols = grid.cells.iter().filter(|c| !c.is_blank()).map(|c| c.col + 1).max().unwrap_or(0);
        let rows = grid.cells.iter().filter(|c| !c.is_blank()).map(|c| c.row + 1).max().unwrap_or(0);
        let mut columns: Vec<Vec<(u32, u32, usize)>> = vec![Vec::new(); cols as usize];
        let mut place = None;
        let mut nested = Vec::new();
        let mut line: Option<(u32, Vec<usize>)> = None;
        for cell in grid.cells {
            let Cell { at, row, col, height, width, value, text, removed, bold, fill, nested: inner, .. } = cell;
            place.get_or_insert_with(|| at.clone());
            if row >= rows || col >= cols {
                continue;
            }
            if line.as_ref().is_some_and(|(held, _)| *held != row) {
                self.close_row(index, &mut line, &mut nested);
            }
            let slot = self.slots.len();
            for column in columns.iter_mut().take((col + width).min(cols) as usize).skip(col as usize) {
                column.push((row, row + height, slot));
            }
            let tint = fill.and_then(Tint::of);
            self.slots.push(Slot {
                at,
                text,
                value,
                row,
                col,
                height,
                width: width.min(cols - col),
                bold,
                removed,
                aside: false,
                tint,
                nature: OnceCell::new(),
            });
            line.get_or_insert_with(|| (row, Vec::new())).1.push(slot);
            nested.extend(inner);
        }
        self.close_row(index, &mut line, &mut nested);
        if let Some(held) = self.grids.get_mut(index) {
            *held = GridIndex { columns, place, cols };
        }
    }

    fn close_row(&mut self, grid: usize, line: &mut Option<(u32, Vec<usize>)>, nested: &mut Vec<Grid>) {
        if let Some((row, slots)) = line.take() {
            self.lines.push(Line { slots, shape: Shape::Row { grid, row } });
        }
        for inner in std::mem::take(nested) {
            self.add_grid(inner);
        }
    }

    /// Slots of a line that hold text, left to right.
    pub fn filled(&self, line: usize) -> Vec<usize> {
        self.lines.get(line).map_or_else(Vec::new, |line| {
            line.slots.iter().copied().filter(|slot| !self.slots[*slot].is_blank()).collect()
        })
    }

    /// The grid and row of a line of a grid.
    pub fn row_of(&self, line: usize) -> Option<(usize, u32)> {
        match self.lines.get(line)?.shape {
            Shape::Row { grid, row } => Some((grid, row)),
            Shape::Paragraph { .. } => None,
        }
    }

    pub fn text(&self, slot: usize) -> &str {
        &self.slots[slot].text
    }
}

/// Takes the entries of a legend out of the cells beside a table (a=按时完成 | b=超时完成, each in a cell of its own).
fn side_legend(slots: &mut [Slot]) -> Option<String> {
    let explains = |text: &str| read_legend(&format!("图例：{text}"), Words::builtin()).is_some();
    let equated = |slot: &&Slot| {
        let text = slot.text.trim();
        !slot.is_typed()
            && text.chars().count() <= 20
            && text.split_once(['=', '＝']).is_some_and(|(mark, _)| (1..=4).contains(&mark.trim().chars().count()))
            && explains(text)
    };
    let mut entries: Vec<usize> = (0..slots.len()).filter(|at| equated(&&slots[*at])).collect();
    if entries.len() < 2 {
        entries = sign_column(slots, explains);
    }
    if entries.len() < 2 {
        return None;
    }
    let texts: Vec<&str> = entries.iter().map(|at| slots[*at].text.trim()).collect();
    let legend = format!("图例：{}", texts.join("，"));
    entries.into_iter().for_each(|at| slots[at].aside = true);
    Some(legend)
}

/// A column that holds nothing but signs, each with its word (√ 搞定 | ○ 在弄), no sign twice.
fn sign_column(slots: &[Slot], explains: impl Fn(&str) -> bool) -> Vec<usize> {
    let sign = |text: &str| -> Option<String> {
        let (sign, word) = text.trim().split_once([' ', '\u{3000}'])?;
        let is_sign = sign.chars().count() == 1 && !sign.chars().all(char::is_alphanumeric);
        (is_sign && word.trim().chars().count() <= 8 && explains(text)).then(|| sign.to_owned())
    };
    let columns: BTreeSet<u32> = slots.iter().filter(|s| !s.is_typed()).map(|s| s.col).collect();
    let signs_in = |col: u32| -> Option<Vec<usize>> {
        let held: Vec<usize> = (0..slots.len()).filter(|at| slots[*at].col == col && !slots[*at].is_blank()).collect();
        let signs: Option<BTreeSet<String>> = held.iter().map(|at| sign(&slots[*at].text)).collect();
        (held.len() >= 2 && signs.is_some_and(|signs| signs.len() == held.len())).then_some(held)
    };
    columns.into_iter().find_map(signs_in).unwrap_or_default()
}
