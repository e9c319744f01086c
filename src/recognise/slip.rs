//! Slips: a piece of work told in labels and values (督办事项 | … | 承办人 | … | 办理时限 | …), alone on the page or one of
//! several (Action | …, Owner | …, Due | …).

use std::ops::Range;

use super::outline::Walker;
use super::page::{Page, Shape};
use super::pairs::strip_heading_number;
use super::raw::{Datum, RawItem, SeenTable};
use crate::lexicon::{Column, Label, Lexicon, SectionDef};
use crate::model::{Stage, Use};
use crate::normalise::text::is_nothing;

/// Longest label of a slip, in characters.
const LONGEST: usize = 24;

/// The slip being read.
#[derive(Debug, Default)]
pub(super) struct Slip {
    grid: usize,
    /// Its items, in the form's list.
    items: Range<usize>,
    /// Fields that stand above the work: label, field, cells.
    waiting: Vec<(usize, Column, Vec<usize>)>,
}

/// Whether the labels of a grid tell of a piece of work: what, who and when, two of them one below the other.
pub(super) fn is_slip(page: &Page, grid: usize, lexicon: &Lexicon) -> bool {
    let (mut work, mut who, mut when) = (None, None, None);
    let mut columns: Vec<u32> = Vec::new();
    for line in &page.lines {
        if !matches!(line.shape, Shape::Row { grid: held, .. } if held == grid) {
            continue;
        }
        for (at, slot) in line.slots.iter().enumerate() {
            let label = &page.slots[*slot];
            let beside = line.slots.get(at + 1).map_or("", |value| page.text(*value));
            // A label with several values beside it heads a row of a table laid on its side.
            let values = line.slots[at + 1..].iter().filter(|s| !page.slots[**s].is_blank());
            let crowded = values.take_while(|s| field_of(page.text(**s), lexicon).is_none()).count() > 2;
            if crowded || label.is_typed() || lexicon.fields.candidates(beside).first().is_some_and(|c| c.score >= 0.75)
            {
                continue;
            }
            let heads_items =
                lexicon.sections.exact(strip_heading_number(&label.text)).is_some_and(|def| def.item.is_some());
            let seen = match field_of(&label.text, lexicon) {
                Some(Column::Owner | Column::Department) => &mut who,
                Some(Column::Due) => &mut when,
                Some(Column::Title) => &mut work,
                _ if heads_items => &mut work,
                _ => continue,
            };
            *seen = Some(label.col);
            columns.push(label.col);
        }
    }
    columns.sort_unstable();
    work.is_some() && who.is_some() && when.is_some() && columns.windows(2).any(|two| two[0] == two[1])
}

/// The field of work that a label names beyond doubt.
fn field_of(text: &str, lexicon: &Lexicon) -> Option<Column> {
    let text = strip_heading_number(text.trim());
    let holds_value = text.trim_end_matches(['：', ':', ' ']).contains(['：', ':']);
    if text.is_empty() || text.chars().count() > LONGEST || holds_value {
        return None;
    }
    let best = lexicon.fields.candidates(text).first().copied()?;
    let least = if best.column == Column::Title { 0.95 } else { 0.85 };
    (best.score >= least && is_told(best.column)).then_some(best.column)
}

/// Fields that a slip tells of its work.
fn is_told(column: Column) -> bool {
    matches!(
        column,
        Column::Title
            | Column::Owner
            | Column::Department
            | Column::Due
            | Column::Done
            | Column::Start
            | Column::Status
            | Column::Percent
            | Column::Support
            | Column::Note
            | Column::Reason
            | Column::Remedy
            | Column::Deliverable
    )
}

impl Walker<'_> {
    /// The field that a cell of a slip announces.
    pub(super) fn slip_label(&mut self, grid: usize, slot: usize) -> Option<Column> {
        if !self.block(grid).is_slip {
            return None;
        }
        // 签发日期, 交办日期 date the slip itself.
        let text = &self.page.slots[slot].text;
        let dates = self.lexicon.labels.meanings(strip_heading_number(text)).contains(&Label::Date);
        field_of(text, self.lexicon).filter(|column| *column != Column::Start || !dates)
    }

    /// Takes a field of a slip: the work is an item, everything else belongs to the item above it, or to the one to come.
    pub(super) fn slip_field(&mut self, grid: usize, slot: usize, column: Column, values: &[usize]) {
        let page = self.page;
        if self.slip.grid != grid || column == Column::Title && !self.slip.items.is_empty() {
            self.slip = Slip { grid, ..Slip::default() };
        }
        if column != Column::Title {
            self.slip.waiting.push((slot, column, values.to_vec()));
            self.settle_slip();
            return;
        }
        let Some(title) = values.iter().copied().find(|s| !is_nothing(page.text(*s))) else { return };
        self.tables_seen += 1;
        self.form.items.push(RawItem {
            kind: self.section.and_then(|def| def.item),
            stage: Stage::Current,
            title: Datum::of(&page.slots[title]),
            is_sentence: false,
            cells: [(Column::Owner, Vec::new()), (Column::Due, Vec::new())].into(),
            extra: Vec::new(),
            groups: Vec::new(),
            table: self.tables_seen,
            shared_due: None,
        });
        let columns = [Column::Title, Column::Owner, Column::Due].into();
        self.form.tables.push(SeenTable {
            columns,
            title_header: page.text(slot).to_owned(),
            is_matrix: false,
            at: Some(page.slots[slot].at.clone()),
        });
        self.usage.mark(slot, Use::Label, Column::Title.id());
        self.usage.mark(title, Use::Field, Column::Title.id());
        self.slip.items = self.form.items.len() - 1..self.form.items.len();
        self.settle_slip();
    }

    /// The items of a section inside a slip (Action | …) take the fields below them.
    pub(super) fn slip_section(&mut self, slot: usize, section: &SectionDef, before: usize) {
        let Some(grid) = self.grid_of(slot).filter(|_| section.item.is_some()) else { return };
        if self.block(grid).is_slip {
            self.slip = Slip { grid, items: before..self.form.items.len(), ..Slip::default() };
        }
    }

    fn settle_slip(&mut self) {
        if self.slip.items.is_empty() {
            return;
        }
        for (slot, column, values) in std::mem::take(&mut self.slip.waiting) {
            self.usage.mark(slot, Use::Label, column.id());
            for value in values.into_iter().filter(|s| !self.page.slots[*s].is_blank()) {
                self.usage.mark(value, Use::Field, column.id());
                let datum = Datum::of(&self.page.slots[value]);
                for item in self.form.items.get_mut(self.slip.items.clone()).into_iter().flatten() {
                    item.cells.entry(column).or_default().push(datum.clone());
                }
            }
        }
    }
}
