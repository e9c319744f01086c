//! Which column of a header holds which field, by the words of the header and by what stands below.

use super::header::{Header, TableColumn};
use super::page::Page;
use crate::lexicon::{Column, key};
use crate::model::Value;

/// Gives each column its best field; a field that may stand once goes to the column that means it most surely, and the
/// others take their next best.
pub(super) fn assign(columns: &mut [TableColumn]) {
    for column in columns.iter_mut() {
        column.field = None;
    }
    let mut wishes: Vec<(f32, usize, Column)> = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        wishes.extend(column.candidates.iter().filter(|c| c.score >= 0.55).map(|c| (c.score, at, c.column)));
    }
    // The same header twice (情况 | 情况) keeps its order: the earlier column first.
    wishes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let rivals = |columns: &[TableColumn], field: Column, at: usize| {
        columns
            .iter()
            .enumerate()
            .any(|(i, c)| i != at && c.candidates.iter().any(|c| c.column == field && c.score >= 0.85))
    };
    let due_rival: Vec<bool> = (0..columns.len()).map(|at| rivals(columns, Column::Due, at)).collect();
    for (score, at, field) in wishes {
        if columns[at].field.is_some() || (!field.may_repeat() && columns.iter().any(|c| c.field == Some(field))) {
            continue;
        }
        // 预计完成时间 is a new date, and 计划完成时间 an original one, only beside another planned date.
        let dates = |c: &TableColumn| {
            c.candidates.iter().any(|c| c.column == Column::Due)
                && c.candidates.iter().any(|c| matches!(c.column, Column::NewDue))
        };
        if field == Column::NewDue && dates(&columns[at]) && !due_rival[at] {
            continue;
        }
        if field == Column::OriginalDue
            && columns[at].candidates.iter().any(|c| c.column == Column::Due && c.score >= 0.9)
        {
            continue;
        }
        if field == Column::Due
            && dates(&columns[at])
            && due_rival[at]
            && columns[at].candidates.iter().any(|c| c.column == Column::NewDue)
        {
            continue;
        }
        columns[at].field = Some(field);
        columns[at].score = score;
    }
    settle_work(columns);
}

/// The work stands in the title column; where no header says so, in the column whose meaning is nearest.
fn settle_work(columns: &mut [TableColumn]) {
    let has = |columns: &[TableColumn], field| columns.iter().any(|c| c.field == Some(field));
    if has(columns, Column::Title) || !has(columns, Column::Owner) && !has(columns, Column::Due) {
        return;
    }
    let stand_in = [
        Column::Content,
        Column::Project,
        Column::Risk,
        Column::Note,
        Column::NextStep,
        Column::Deliverable,
        Column::Remedy,
        Column::Category,
    ];
    let may_name_work = |c: &TableColumn| {
        matches!(
            c.field,
            None | Some(Column::Note | Column::Risk | Column::Category | Column::Content | Column::Project)
        ) && c.candidates.iter().any(|c| c.column == Column::Title)
    };
    let found = columns
        .iter()
        .position(may_name_work)
        .or_else(|| columns.iter().position(|c| c.field.is_none() && !key(&c.header).is_empty()))
        .or_else(|| stand_in.iter().find_map(|field| columns.iter().position(|c| c.field == Some(*field))));
    if let Some(at) = found {
        columns[at].field = Some(Column::Title);
        columns[at].score = 0.5;
    }
}

/// Cuts columns into tables that stand side by side: at an empty column between two headers of their own, or where the
/// first header text comes again.
pub(super) fn split_side_by_side(columns: Vec<TableColumn>) -> Vec<Vec<TableColumn>> {
    let mut tables: Vec<Vec<TableColumn>> = vec![Vec::new()];
    let is_work = |c: &TableColumn| c.candidates.first().is_some_and(|c| c.column == Column::Title && c.score >= 0.9);
    let top = |c: &TableColumn| c.candidates.first().filter(|c| c.score >= 0.9).map(|c| c.column);
    for (at, column) in columns.iter().enumerate() {
        let current = tables.last().map_or(&[][..], Vec::as_slice);
        let rest = &columns[at..];
        let gap = current.last().is_some_and(|last| column.from > last.to);
        let again = current.first().is_some_and(|first| key(&first.header) == key(&column.header))
            || (is_work(column)
                && current.iter().any(|held| is_work(held) && key(&held.header) == key(&column.header)));
        let shared =
            current.iter().any(|held| top(held).is_some_and(|field| rest.iter().any(|c| top(c) == Some(field))));
        let works = current.iter().any(is_work) && rest.iter().any(is_work);
        let both = current.len() >= 2 && rest.len() >= 2 && (works || gap && shared && rest.len() >= 3);
        if (gap || again) && both {
            tables.push(Vec::new());
        }
        if let Some(table) = tables.last_mut() {
            table.push(column.clone());
        }
    }
    tables
}

/// Rows of the body that a look at a column needs.
fn body_rows(page: &Page, grid: usize, body: usize) -> Vec<u32> {
    (body..body + 12)
        .map_while(|line| page.row_of(line).filter(|(held, _)| *held == grid).map(|(_, row)| row))
        .collect()
}

/// A title column that holds dates is none (计划 over dates): it is the deadline, and the work stands elsewhere.
pub(super) fn dated_title(page: &Page, grid: usize, body: usize, header: &mut Header) {
    let rows = body_rows(page, grid, body);
    let cells = |column: &TableColumn| -> Vec<usize> {
        rows.iter()
            .filter_map(|row| page.grids[grid].at(*row, column.from))
            .filter(|s| !page.slots[*s].is_blank())
            .collect()
    };
    let is_dated = |slot: &usize| {
        let held = &page.slots[*slot];
        let text = held.text.trim();
        matches!(held.value, Value::Date(_))
            || text.chars().count() <= 12
                && text.contains(['月', '/', '-', '.'])
                && text.starts_with(|c: char| c.is_ascii_digit())
    };
    let dated = |column: &TableColumn| {
        let held = cells(column);
        !held.is_empty() && held.iter().filter(|s| is_dated(s)).count() * 2 > held.len()
    };
    let Some(chosen) =
        header.columns.iter().position(|c| c.field == Some(Column::Title)).filter(|at| dated(&header.columns[*at]))
    else {
        return;
    };
    let has_due = header.columns.iter().any(|c| c.field == Some(Column::Due));
    header.columns[chosen].field = (!has_due).then_some(Column::Due);
    let text_length = |column: &TableColumn| cells(column).iter().map(|s| page.text(*s).chars().count()).sum::<usize>();
    let free =
        |c: &&usize| matches!(header.columns[**c].field, None | Some(Column::Category)) && !dated(&header.columns[**c]);
    let order: Vec<usize> = (0..header.columns.len()).collect();
    if let Some(best) = order.iter().filter(free).max_by_key(|c| text_length(&header.columns[**c])).copied() {
        header.columns[best].field = Some(Column::Title);
    }
}

/// Of several columns that may hold the work, the finest does: one whose cells are merged down groups the others.
pub(super) fn finest_title(page: &Page, grid: usize, body: usize, header: &mut Header) {
    let rows = body_rows(page, grid, body);
    let merged = |column: &TableColumn| {
        let spans = |row: &&u32| {
            page.grids[grid]
                .at(**row, column.from)
                .is_some_and(|s| page.slots[s].height > 1 && !page.slots[s].is_blank())
        };
        rows.iter().filter(spans).count()
    };
    let Some(chosen) = header.columns.iter().position(|c| c.field == Some(Column::Title)) else { return };
    if merged(&header.columns[chosen]) == 0 {
        return;
    }
    let may_hold = |c: &TableColumn| {
        !matches!(c.field, Some(Column::Owner | Column::Due | Column::Done | Column::Status))
            && c.candidates.iter().any(|c| c.column == Column::Title && c.score >= 0.7)
    };
    let finer = header.columns.iter().position(|c| may_hold(c) && c.field != Some(Column::Title) && merged(c) == 0);
    if let Some(finer) = finer {
        header.columns[chosen].field = Some(Column::Category);
        header.columns[finer].field = Some(Column::Title);
    }
}
