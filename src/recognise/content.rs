//! What a column holds, told from the cells below it: dates, names, statuses. It speaks where the header's words are
//! not known, or where a table has no header at all.

use chrono::NaiveDate;

use super::header::{Header, TableColumn, TableKind};
use super::page::Page;
use crate::lexicon::{Calendar, Column, Words};
use crate::model::Value;
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner::{self, Roster};
use crate::normalise::status;
use crate::normalise::text::is_nothing;

/// Rows below a header that are looked at.
const ROWS: usize = 24;

/// What most cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    Dates,
    People,
    Statuses,
    Numbers,
    Texts,
}

/// What most cells of some columns of a grid are, from a row on. `None` where fewer than two cells say something.
pub(super) fn nature(page: &Page, grid: usize, rows: &[u32], from: u32) -> Option<Nature> {
    let index = &page.grids[grid];
    let mut slots: Vec<usize> = rows.iter().filter_map(|row| index.at(*row, from)).collect();
    slots.dedup();
    let cells: Vec<Nature> = slots
        .into_iter()
        .filter(|slot| !is_nothing(page.text(*slot)))
        .map(|slot| of_cell(&page.slots[slot].text, &page.slots[slot].value))
        .collect();
    let kinds = [Nature::Dates, Nature::People, Nature::Statuses, Nature::Numbers, Nature::Texts];
    let share = |kind: &Nature| cells.iter().filter(|held| *held == kind).count();
    let best = kinds.into_iter().max_by_key(share)?;
    (cells.len() >= 2 && share(&best) * 3 >= cells.len() * 2).then_some(best)
}

/// What a single cell is.
pub(super) fn of_cell(text: &str, value: &Value) -> Nature {
    let text = text.trim();
    match value {
        Value::Date(_) => return Nature::Dates,
        Value::Text | Value::Empty => {}
        _ => return Nature::Numbers,
    }
    let words = Words::builtin();
    let length = text.chars().count();
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
    if length <= 8 && status::read_status(text, None, words).known {
        return Nature::Statuses;
    }
    Nature::Texts
}

fn is_day(text: &str) -> bool {
    let Some(anchor) = NaiveDate::from_ymd_opt(2000, 1, 1) else { return false };
    let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin() };
    matches!(date::read(text, &ctx), DateReading::Day { .. })
}

/// The rows of a grid that follow a line, up to a blank one.
pub(super) fn rows_below(page: &Page, grid: usize, line: usize) -> Vec<u32> {
    (line..line + ROWS)
        .map_while(|line| page.row_of(line).filter(|(held, _)| *held == grid && !page.filled(line).is_empty()))
        .map(|(_, row)| row)
        .collect()
}

/// Gives columns with unknown headers the field that their cells speak for, where the table lacks it.
pub(super) fn fill(page: &Page, grid: usize, body: usize, header: &mut Header) {
    let rows = rows_below(page, grid, body);
    for (nature, field, rivals) in [
        (Nature::People, Column::Owner, &[Column::Owner, Column::Participants][..]),
        (Nature::Dates, Column::Due, &[Column::Due, Column::NewDue, Column::OriginalDue, Column::Frequency][..]),
        (Nature::Statuses, Column::Status, &[Column::Status, Column::Health, Column::Percent][..]),
    ] {
        if header.columns.iter().any(|c| c.field.is_some_and(|held| rivals.contains(&held))) {
            continue;
        }
        let unknown: Vec<usize> = (0..header.columns.len())
            .filter(|at| header.columns[*at].candidates.is_empty())
            .filter(|at| self::nature(page, grid, &rows, header.columns[*at].from) == Some(nature))
            .collect();
        // Two columns of dates or names say nothing about which is meant.
        if let [only] = unknown[..] {
            header.columns[only].field = Some(field);
            header.columns[only].score = 0.5;
        }
    }
}

/// A table told by its cells alone: a column of names, one of dates or statuses, and one of longer texts. `columns` are
/// those of the header row, or of the first row of work where there is no header (`lines` 0).
pub(super) fn infer(page: &Page, grid: usize, body: usize, columns: Vec<TableColumn>, lines: usize) -> Option<Header> {
    let rows = rows_below(page, grid, body);
    if rows.len() < if lines == 0 { 3 } else { 2 } || columns.len() < 3 {
        return None;
    }
    let natures: Vec<Option<Nature>> = columns.iter().map(|c| nature(page, grid, &rows, c.from)).collect();
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
    let length = |at: usize| -> usize {
        let index = &page.grids[grid];
        rows.iter().filter_map(|row| index.at(*row, columns[at].from)).map(|s| page.text(s).chars().count()).sum()
    };
    let texts = (0..natures.len()).filter(|at| natures[*at] == Some(Nature::Texts));
    let work = texts.clone().find(|at| length(*at) >= rows.len() * 4)?;
    let mut header = Header { kind: TableKind::Work, columns, lines };
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
