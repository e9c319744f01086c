//! Finding the header of a table: the row, or two or three, whose cells name the fields of work.

use std::collections::HashMap;

use super::columns::split_side_by_side;
use super::nature::{Body, Nature};
use super::page::{Page, Slot};
use super::pairs::strip_heading_number;
use super::{agenda, attendance, content, crossed, matrix, minuted, plan, sittings};
use crate::lexicon::{Candidate, Column, Lexicon, key};

/// A column of a table.
#[derive(Clone, Debug)]
pub(super) struct TableColumn {
    /// First column of the grid.
    pub from: u32,
    /// Column after the last.
    pub to: u32,
    /// Header as written; levels of a stacked header joined by a blank.
    pub header: String,
    /// The field, if the header is understood.
    pub field: Option<Column>,
    /// How surely.
    pub score: f32,
    /// Slots of the header.
    pub slots: Vec<usize>,
    pub candidates: Vec<Candidate>,
}

/// What a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TableKind {
    /// Rows of work.
    Work,
    /// Department, signature, date.
    Signatures,
    /// Work against people, with marks.
    Matrix,
    /// Who, what was done, what comes.
    Plan,
    /// Sign-in sheet, duty roster, telephone list: no work.
    Roster,
    /// Names with a mark of who was there.
    Attendance,
    /// A clock time in each row.
    Agenda,
    /// A meeting in each row.
    Sittings,
    /// Points of minutes with what follows from them.
    Minuted,
    /// Names across or down, work in the cells.
    People,
    /// Versions of the document: no work, and no sign of what the page is.
    Versions,
}

impl TableKind {
    /// Headers of its columns are values: names, days, facts of meetings.
    pub fn names_columns(self) -> bool {
        matches!(self, Self::Matrix | Self::People | Self::Sittings | Self::Minuted)
    }
}

/// The header of a table.
#[derive(Clone, Debug)]
pub(super) struct Header {
    pub kind: TableKind,
    pub columns: Vec<TableColumn>,
    /// Lines that it takes.
    pub lines: usize,
    /// Columns whose cells are what the header says.
    pub confirmed: usize,
}

impl TableColumn {
    /// A column of one header cell whose field is known already.
    pub fn named(page: &Page, slot: usize, field: Option<Column>) -> Self {
        let held = &page.slots[slot];
        Self {
            from: held.col,
            to: held.col + held.width,
            header: held.text.trim().to_owned(),
            field,
            score: 1.0,
            slots: vec![slot],
            candidates: Vec::new(),
        }
    }
}

impl Header {
    /// The first column of a field.
    pub fn column(&self, field: Column) -> Option<&TableColumn> {
        self.columns.iter().find(|c| c.field == Some(field))
    }

    pub(super) fn strength(&self) -> f32 {
        self.columns.iter().map(|c| if c.field.is_some() { c.score } else { -0.3 }).sum()
    }
}

/// Looks up header texts, each once per page.
pub(super) struct Headers<'a> {
    pub(super) lexicon: &'a Lexicon,
    /// A table is being read: only a row of header words begins another.
    pub reading: bool,
    /// Headers of the page's tables of work so far.
    pub(super) seen: Vec<Header>,
    known: HashMap<String, Vec<Candidate>>,
}

/// Longest header text in characters; longer text is content.
const LONGEST: usize = 32;

impl<'a> Headers<'a> {
    pub fn new(lexicon: &'a Lexicon) -> Self {
        Self { lexicon, reading: false, seen: Vec::new(), known: HashMap::new() }
    }

    pub fn candidates(&mut self, text: &str) -> &[Candidate] {
        if !self.known.contains_key(text) {
            let found = self.lexicon.fields.candidates(text);
            self.known.insert(text.to_owned(), found);
        }
        self.known.get(text).map_or(&[], Vec::as_slice)
    }

    /// The table headers that start at a line: one, or several for tables side by side. Empty where none does.
    pub fn at(&mut self, page: &Page, line: usize) -> Vec<Header> {
        let Some((grid, _)) = page.row_of(line) else { return Vec::new() };
        let filled = page.filled(line);
        if filled.len() < 2 {
            return Vec::new();
        }
        if filled.iter().any(|slot| !could_be_header(&page.slots[*slot])) {
            // Days may head columns of a plan by person.
            return if self.reading {
                Vec::new()
            } else {
                crossed::header(page, line, self.lexicon).into_iter().collect()
            };
        }
        // 遗留问题 | 版费由谁承担？: a heading and what stands under it.
        if let [head, told] = filled[..] {
            let heading = self.lexicon.sections.exact(strip_heading_number(page.text(head)));
            let known = self.candidates(page.text(told)).first().is_some_and(|c| c.score >= 0.75);
            let wide = page.slots[told].width > page.slots[head].width;
            if heading.is_some_and(|def| def.item.is_some()) && !known && (wide || page.text(told).chars().count() > 10)
            {
                return Vec::new();
            }
        }
        // Marks of a matrix are no header, although 配合 may be one.
        let marks = filled.iter().filter(|s| self.lexicon.noise.mark(page.text(**s).trim()).is_some()).count();
        if marks >= 2 && marks * 2 + 1 >= filled.len() {
            return Vec::new();
        }
        if let Some(special) = self.special(page, line, &filled) {
            return vec![special];
        }
        if !filled.iter().any(|slot| self.candidates(page.text(*slot)).first().is_some_and(|c| c.score >= 0.55)) {
            return Vec::new();
        }
        let mut best: Option<(f32, usize, Vec<TableColumn>)> = None;
        for depth in 1..=3 {
            let Some(columns) = self.compose(page, grid, line, depth) else { continue };
            let strength: f32 = columns.iter().map(|c| c.candidates.first().map_or(-0.4, |c| c.score)).sum();
            // A deeper header has to explain more than the flatter one.
            if best.as_ref().is_none_or(|(most, _, _)| strength > most + 0.3) {
                best = Some((strength, depth, columns));
            }
        }
        let Some((_, depth, columns)) = best else { return Vec::new() };
        let found: Vec<Header> = split_side_by_side(columns)
            .into_iter()
            .filter_map(|columns| self.judge(&Body::new(page, grid, line + depth), columns, depth))
            .collect();
        // A small table below a larger one of the same header says too little of its columns by itself.
        if found.iter().all(|h| h.column(Column::Title).is_none())
            && let Some(again) = again(&self.seen, page, &filled)
        {
            return vec![again];
        }
        found
    }

    /// A table of a shape of its own.
    fn special(&self, page: &Page, line: usize, filled: &[usize]) -> Option<Header> {
        let texts: Vec<&str> = filled.iter().map(|slot| page.text(*slot)).collect();
        if self.lexicon.noise.is_version_table(&texts) {
            let columns = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
            return Some(Header { kind: TableKind::Versions, columns, lines: 1, confirmed: 2 });
        }
        plan::header(page, line, self.lexicon)
            .or_else(|| matrix::header(page, line, self.lexicon))
            .or_else(|| attendance::header(page, line, self.lexicon))
            .or_else(|| if self.reading { None } else { agenda::header(page, line, self.lexicon) })
            .or_else(|| if self.reading { None } else { sittings::header(page, line, self.lexicon) })
            .or_else(|| if self.reading { None } else { crossed::header(page, line, self.lexicon) })
            .or_else(|| if self.reading { None } else { minuted::header(page, line, self.lexicon) })
    }

    /// A table whose header words are not known, or that has no header: told by what its columns hold.
    pub fn inferred(&mut self, page: &Page, line: usize) -> Option<Header> {
        let (grid, _) = page.row_of(line)?;
        let filled = page.filled(line);
        if filled.len() < 3 {
            return None;
        }
        let columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
        let held: Vec<Nature> = filled.iter().map(|s| page.slots[*s].nature()).collect();
        let is_work =
            held.contains(&Nature::People) && held.iter().any(|n| matches!(n, Nature::Dates | Nature::Statuses));
        if is_work {
            let nameless = columns.into_iter().map(|c| TableColumn { header: String::new(), slots: Vec::new(), ..c });
            return content::infer(page, grid, line, nameless.collect(), 0);
        }
        let plain = held.iter().all(|n| matches!(n, Nature::Texts | Nature::People));
        if !plain || filled.iter().any(|slot| !could_be_header(&page.slots[*slot]) || page.slots[*slot].height > 1) {
            return None;
        }
        content::infer(page, grid, line + 1, columns, 1)
    }
}

/// The header of an earlier table of the page whose texts come again, cell for cell.
fn again(seen: &[Header], page: &Page, filled: &[usize]) -> Option<Header> {
    let same = |header: &&Header| {
        header.lines == 1
            && header.columns.len() == filled.len()
            && header.columns.iter().zip(filled).all(|(column, slot)| key(&column.header) == key(page.text(*slot)))
    };
    let earlier = seen.iter().rev().find(same)?;
    let columns = earlier.columns.iter().zip(filled).map(|(column, slot)| TableColumn {
        score: column.score,
        candidates: column.candidates.clone(),
        ..TableColumn::named(page, *slot, column.field)
    });
    Some(Header { columns: columns.collect(), ..earlier.clone() })
}

/// A text that can stand in a header: short, no number, no sentence.
pub(super) fn could_be_header(slot: &Slot) -> bool {
    let text = slot.text.trim();
    !slot.is_typed()
        && text.chars().count() <= LONGEST
        && !text.contains(['。', '；', '@'])
        && !text.ends_with(['：', ':'])
        && !has_value_after_colon(text)
}

fn has_value_after_colon(text: &str) -> bool {
    text.split_once(['：', ':']).is_some_and(|(_, rest)| !rest.trim().is_empty() && !text.contains(['（', '(']))
}
