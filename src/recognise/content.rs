//! What a column holds, told from the cells below it: dates, names, statuses. It speaks where the header's words are
//! not known, where they mislead, or where a table has no header at all.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::header::{Header, TableColumn, TableKind};
use super::page::Page;
use crate::lexicon::{Calendar, Column, Words, key};
use crate::model::Value;
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner::{self, Roster};
use crate::normalise::status;
use crate::normalise::text::is_nothing;

/// Rows below a header that are looked at.
const ROWS: usize = 24;

/// What a cell, or most cells of a column, are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    Dates,
    People,
    Departments,
    Statuses,
    Percents,
    Numbers,
    /// Yes or no.
    Flags,
    Links,
    Texts,
}

const NATURES: [Nature; 9] = [
    Nature::Dates,
    Nature::People,
    Nature::Departments,
    Nature::Statuses,
    Nature::Percents,
    Nature::Numbers,
    Nature::Flags,
    Nature::Links,
    Nature::Texts,
];

/// The cells of a column below a header.
#[derive(Debug, Default)]
pub(super) struct Held {
    cells: Vec<Nature>,
    /// Rows that were looked at.
    pub rows: usize,
    /// Rows with a text of their own: neither blank nor covered by a merge from above.
    pub own: usize,
    /// Different texts.
    pub distinct: usize,
    /// Characters of all texts.
    pub length: usize,
}

impl Held {
    /// The share of the cells that say something which are of these natures; 0 where fewer than two do.
    pub fn share(&self, of: &[Nature]) -> f32 {
        let hits = self.cells.iter().filter(|held| of.contains(held)).count();
        if self.cells.len() < 2 { 0.0 } else { hits as f32 / self.cells.len() as f32 }
    }

    /// What at least two thirds of the cells are.
    pub fn most(&self) -> Option<Nature> {
        NATURES.into_iter().find(|nature| self.share(&[*nature]) >= 0.66)
    }

    /// The share of the rows that have a text of their own here.
    pub fn filled(&self) -> f32 {
        self.own as f32 / self.rows.max(1) as f32
    }

    /// Characters of a text, on average.
    pub fn mean_length(&self) -> f32 {
        self.length as f32 / self.own.max(1) as f32
    }
}

/// The rows below a header, to look at its columns.
pub(super) struct Body<'p> {
    page: &'p Page,
    grid: usize,
    rows: Vec<u32>,
}

impl<'p> Body<'p> {
    /// The rows of a grid from a line on, up to a blank one; rows with one text head groups and do not count.
    pub fn new(page: &'p Page, grid: usize, line: usize) -> Self {
        let rows = (line..line + ROWS)
            .map_while(|line| {
                let (held, row) = page.row_of(line)?;
                let filled = page.filled(line).len();
                (held == grid && filled > 0).then_some((filled, row))
            })
            .filter(|(filled, _)| *filled > 1)
            .map(|(_, row)| row)
            .collect();
        Self { page, grid, rows }
    }

    /// How many rows count.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether every cell of a column that holds something is such.
    pub fn all(&self, column: &TableColumn, is_such: impl Fn(usize) -> bool) -> bool {
        let index = &self.page.grids[self.grid];
        let mut slots = self
            .rows
            .iter()
            .filter_map(|row| index.at(*row, column.from))
            .filter(|s| !self.page.slots[*s].is_blank())
            .peekable();
        slots.peek().is_some() && slots.all(is_such)
    }

    /// Looks at a column.
    pub fn held(&self, column: &TableColumn) -> Held {
        let index = &self.page.grids[self.grid];
        let mut held = Held { rows: self.rows.len(), ..Held::default() };
        let mut texts: BTreeSet<&str> = BTreeSet::new();
        let mut last = None;
        for row in &self.rows {
            let slot = (column.from..column.to)
                .find_map(|col| index.at(*row, col).filter(|s| !self.page.slots[*s].is_blank()));
            let Some(slot) = slot.filter(|slot| last != Some(*slot)) else { continue };
            last = Some(slot);
            let text = self.page.text(slot).trim();
            if is_nothing(text) {
                continue;
            }
            held.own += 1;
            held.length += text.chars().count();
            texts.insert(text);
            // 待定 says nothing of the column.
            if !owner::names_nobody(text, Words::builtin()) {
                held.cells.push(of_cell(text, &self.page.slots[slot].value));
            }
        }
        held.distinct = texts.len();
        held
    }
}

/// What a single cell is.
pub(super) fn of_cell(text: &str, value: &Value) -> Nature {
    let text = text.trim();
    match value {
        Value::Date(_) => return Nature::Dates,
        Value::Percent(_) => return Nature::Percents,
        Value::Text | Value::Empty => {}
        _ => return Nature::Numbers,
    }
    let words = Words::builtin();
    let length = text.chars().count();
    if text.starts_with("http") || text.contains("://") || text.starts_with("www.") {
        return Nature::Links;
    }
    if length <= 6 && text.ends_with(['%', '％']) {
        return Nature::Percents;
    }
    if !text.is_empty() && text.chars().all(|c| c.is_ascii_digit()) && length < 8 {
        return Nature::Numbers;
    }
    if length <= 3 && matches!(key(text).as_str(), "是" | "否" | "yes" | "no" | "y" | "n")
        || matches!(text, "true" | "false" | "TRUE" | "FALSE")
    {
        return Nature::Flags;
    }
    if length <= 24 && text.chars().any(|c| c.is_numeric()) && is_day(text) {
        return Nature::Dates;
    }
    let roster = Roster::default();
    if length <= 30 {
        let names = owner::read_names(text, &roster, words);
        if !names.is_empty() && names.iter().all(|name| owner::looks_like_person(name, &roster, words)) {
            return Nature::People;
        }
    }
    if length <= 12 && owner::is_department(text, &roster, words) {
        return Nature::Departments;
    }
    if length <= if text.is_ascii() { 20 } else { 8 } && status::read_status(text, None, words).known {
        return Nature::Statuses;
    }
    Nature::Texts
}

fn is_day(text: &str) -> bool {
    let Some(anchor) = NaiveDate::from_ymd_opt(2000, 1, 1) else { return false };
    let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin() };
    matches!(date::read(text, &ctx), DateReading::Day { .. })
}

/// Natures of the cells below a column of who is responsible.
const WHO: &[Nature] = &[Nature::People, Nature::Departments];

/// Whether the cells of a column are what its field holds.
fn agrees(field: Column, held: &Held) -> bool {
    match field {
        Column::Owner => held.share(WHO) >= 0.6 && held.share(&[Nature::People]) > 0.0,
        Column::Department => held.share(&[Nature::Departments]) >= 0.6,
        Column::Due | Column::Done | Column::Start | Column::NewDue | Column::OriginalDue => {
            held.share(&[Nature::Dates]) >= 0.6
        }
        Column::Status => held.share(&[Nature::Statuses, Nature::Percents]) >= 0.6,
        Column::Percent => held.share(&[Nature::Percents]) >= 0.6,
        _ => false,
    }
}

/// How many columns hold what their field says, while their own header does not look like a cell.
pub(super) fn confirmed(body: &Body<'_>, columns: &[TableColumn]) -> usize {
    let header = |c: &TableColumn| of_cell(&c.header, &Value::Text);
    columns
        .iter()
        .filter(|c| c.field.is_some_and(|field| agrees(field, &body.held(c))))
        .filter(|c| matches!(header(c), Nature::Texts | Nature::People | Nature::Statuses))
        .filter(|c| body.held(c).share(&[header(c)]) < 0.3)
        .count()
}

/// Takes away fields that the cells belie: a title that is yes or no, a status that says nothing of the work.
pub(super) fn unseat(body: &Body<'_>, columns: &mut [TableColumn]) {
    let has = |field| columns.iter().any(|c: &TableColumn| c.field == Some(field));
    let (has_due, has_percent) = (has(Column::Due), has(Column::Percent));
    for column in columns.iter_mut() {
        let Some(field) = column.field else { continue };
        let held = body.held(column);
        let no_text = [Nature::Flags, Nature::Dates, Nature::Links, Nature::Numbers, Nature::Percents];
        let belied = match field {
            Column::Title => held.share(&no_text) > 0.6 || column.score < 0.9 && held.share(&[Nature::Statuses]) > 0.6,
            Column::Owner => held.share(&no_text) > 0.6,
            Column::Status => {
                let says = held.share(&[Nature::Statuses, Nature::Percents, Nature::Flags]);
                let short = held.share(&[Nature::Texts]) < 0.8 || held.mean_length() < 4.0;
                // 筹备 | 预热 | 收尾 under 阶段: that one of them is also a status says little.
                let few = says < 0.5 && short;
                column.score < 0.9 && held.cells.len() >= 2 && (few || says < 0.6 && has_percent)
            }
            Column::Due => column.score < 0.8 && held.share(&[Nature::Texts]) >= 0.8 && held.mean_length() > 8.0,
            _ => false,
        };
        if belied {
            let next = column.candidates.iter().find(|c| c.column != field && c.score >= 0.9 && field == Column::Title);
            column.field = next.map(|c| c.column);
            // 计划 over dates is the deadline.
            if field == Column::Title && !has_due && held.share(&[Nature::Dates]) > 0.6 {
                column.field = Some(Column::Due);
            }
        }
    }
}

/// Gives columns with unknown headers the field that their cells speak for, where the table lacks it.
pub(super) fn fill(body: &Body<'_>, columns: &mut [TableColumn]) {
    for (wanted, field, rivals) in [
        (WHO, Column::Owner, &[Column::Owner, Column::Participants][..]),
        (&[Nature::Dates][..], Column::Due, &[Column::Due, Column::NewDue, Column::OriginalDue, Column::Frequency][..]),
        (
            &[Nature::Statuses, Nature::Percents][..],
            Column::Status,
            &[Column::Status, Column::Health, Column::Percent][..],
        ),
        (&[Nature::Departments][..], Column::Department, &[Column::Department, Column::Support][..]),
    ] {
        if columns.iter().any(|c| c.field.is_some_and(|held| rivals.contains(&held))) {
            continue;
        }
        let unknown: Vec<usize> = (0..columns.len())
            .filter(|at| columns[*at].field.is_none() && columns[*at].candidates.is_empty())
            .filter(|at| {
                let held = body.held(&columns[*at]);
                held.share(wanted) >= 0.66
                    && (field != Column::Owner || held.share(&[Nature::People]) > 0.0)
                    && (field != Column::Status || held.own >= 2)
            })
            .collect();
        // Two columns of dates or names say nothing about which is meant.
        if let [only] = unknown[..] {
            columns[only].field = Some(field);
            columns[only].score = 0.5;
        }
    }
}

/// Of several columns that may hold the status, one of prose is a remark beside one of statuses (进展 | 是否办结).
pub(super) fn settle_status(body: &Body<'_>, columns: &mut [TableColumn]) {
    let Some(prose) = columns.iter().position(|c| c.field == Some(Column::Status)) else {
        return find_status(body, columns);
    };
    if body.held(&columns[prose]).share(&[Nature::Texts]) < 0.6 {
        return;
    }
    let says = |c: &TableColumn| {
        matches!(c.field, None | Some(Column::Category | Column::Note))
            && c.candidates.iter().any(|hit| hit.column == Column::Status && hit.score >= 0.55)
            && body.held(c).share(&[Nature::Statuses, Nature::Flags, Nature::Percents]) >= 0.6
    };
    if let Some(state) = columns.iter().position(says) {
        columns[prose].field = Some(Column::Note);
        columns[state].field = Some(Column::Status);
    }
}

/// Where no header speaks of a status: the only column without a field that holds nothing else (结论: 按期完成, 已取消).
fn find_status(body: &Body<'_>, columns: &mut [TableColumn]) {
    if columns.iter().any(|c| matches!(c.field, Some(Column::Percent | Column::Health))) {
        return;
    }
    let holds = |at: &usize| {
        let held = body.held(&columns[*at]);
        columns[*at].field.is_none() && held.own >= 3 && held.distinct >= 2 && held.share(&[Nature::Statuses]) >= 0.8
    };
    let found: Vec<usize> = (0..columns.len()).filter(holds).collect();
    if let [only] = found[..] {
        columns[only].field = Some(Column::Status);
        columns[only].score = 0.5;
    }
}

/// The only column of free text whose header is not known, right of the work, is one of remarks where there is no other.
pub(super) fn fill_note(body: &Body<'_>, columns: &mut [TableColumn]) {
    let is_remark = |c: &TableColumn| {
        matches!(c.field, Some(Column::Note | Column::Risk | Column::Reason | Column::Remedy | Column::Deliverable))
    };
    let Some(work) = columns.iter().position(|c| c.field == Some(Column::Title)) else { return };
    if columns.iter().any(is_remark) {
        return;
    }
    let free = |at: &usize| {
        let held = body.held(&columns[*at]);
        columns[*at].field.is_none()
            && columns[*at].candidates.is_empty()
            && held.share(&[Nature::Texts]) >= 0.8
            && held.mean_length() >= 4.0
            && held.distinct * 10 >= held.own * 7
    };
    let unknown: Vec<usize> = (work + 1..columns.len()).filter(free).collect();
    if let [only] = unknown[..] {
        columns[only].field = Some(Column::Note);
        columns[only].score = 0.5;
    }
}

/// A table told by its cells alone: a column of names, one of dates or statuses, and one of longer texts. `columns` are
/// those of the header row, or of the first row of work where there is no header (`lines` 0).
pub(super) fn infer(page: &Page, grid: usize, body: usize, columns: Vec<TableColumn>, lines: usize) -> Option<Header> {
    let body = Body::new(page, grid, body);
    if body.len() < if lines == 0 { 3 } else { 2 } || columns.len() < 3 {
        return None;
    }
    let looked: Vec<Held> = columns.iter().map(|c| body.held(c)).collect();
    let natures: Vec<Option<Nature>> = looked.iter().map(Held::most).collect();
    let only = |wanted: Nature| {
        let found: Vec<usize> = (0..natures.len()).filter(|at| natures[*at] == Some(wanted)).collect();
        match found[..] {
            [one] => Some(one),
            _ => None,
        }
    };
    let owner = only(Nature::People)?;
    let (due, state) = (only(Nature::Dates), only(Nature::Statuses));
    if due.is_none() && state.is_none() {
        return None;
    }
    let texts = (0..natures.len()).filter(|at| natures[*at] == Some(Nature::Texts));
    let work = texts.clone().find(|at| looked[*at].length >= body.len() * 4)?;
    let mut header = Header { kind: TableKind::Work, columns, lines, confirmed: 2 };
    let mut set = |at: Option<usize>, field: Column| {
        if let Some(column) = at.and_then(|at| header.columns.get_mut(at)) {
            column.field = Some(field);
            column.score = 0.5;
        }
    };
    set(Some(work), Column::Title);
    set(Some(owner), Column::Owner);
    set(due, Column::Due);
    set(state, Column::Status);
    set(texts.clone().filter(|at| *at != work).last(), Column::Note);
    Some(header)
}
