//! Stories of a week, told to the whole stage.

mod batches;
mod items;
mod versions;
mod weeks;

use super::testing::day;
use crate::model::{ItemKind, LedgerItem, PreviousItem, PreviousWeek, State};

fn origins(item: &LedgerItem) -> Vec<&str> {
    item.origins.iter().map(|origin| &*origin.path).collect()
}

/// Fields in conflict, each with its values.
fn conflicts(item: &LedgerItem) -> Vec<(&str, Vec<&str>)> {
    item.conflicts.iter().map(|c| (c.field, c.values.iter().map(|v| v.value.as_str()).collect())).collect()
}

fn last(title: &str, owners: &str, due: &str, state: &str) -> PreviousItem {
    PreviousItem {
        id: format!("{:x<10}", title.len()),
        kind: ItemKind::Task,
        title: title.into(),
        project: Some("冬季新品上市".into()),
        department: Some("门店部".into()),
        owners: owners.split('、').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        due: (!due.is_empty()).then(|| day(due)),
        first_due: None,
        done: None,
        state: State::from_id(state),
        health: None,
        note: None,
        weeks: 2,
        stalled: 0,
        dropped: false,
        origins: vec![],
    }
}

fn week(items: Vec<PreviousItem>) -> PreviousWeek {
    PreviousWeek { date: Some(day("10-17")), items, ..PreviousWeek::default() }
}
