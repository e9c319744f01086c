//! Which column of a header holds which field, by the words of the header and by what stands below.

use super::header::TableColumn;
use crate::lexicon::{Column, key};

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
