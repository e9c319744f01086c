//! What the forms state about one field of an item, and whether forms of the same day disagree.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::entry::Row;
use super::mention::Batch;
use crate::model::{Field, FormKind, Item, Stage};

/// The value that counts, and the statements that disagree with each other.
#[derive(Debug, Default)]
pub(super) struct Statements<'a, 'r, T> {
    pub value: T,
    /// As written.
    pub text: Option<String>,
    /// Statements of the same day that do not agree; empty where they do.
    pub conflict: Vec<(String, Row<'a, 'r>)>,
}

impl<'a, 'r> Statements<'a, 'r, Option<NaiveDate>> {
    /// The deadline. A delay form of the same day moves what the department's own list still plans.
    pub fn due(batch: &Batch<'_>, rows: &[Row<'a, 'r>]) -> Self {
        let Some((group, vague)) = newest(rows, |item| &item.due) else { return Self::default() };
        if let Some(text) = vague {
            return Self { value: None, text: Some(text), conflict: Vec::new() };
        }
        let mut days = stated(&group, |item| item.due.value().copied());
        for (value, row) in &mut days {
            // What is still open this week and planned for the next is due next week.
            let planned = group.iter().find(|next| {
                next.mention.sheet == row.mention.sheet && next.mention.stage == Stage::Next && !row.mention.closed
            });
            if let Some((next, day)) = planned.and_then(|next| Some((next, *next.item.due.value()?))) {
                (*value, *row) = (day, *next);
            }
        }
        let delays: Vec<(NaiveDate, Row<'a, 'r>)> =
            days.iter().filter(|(_, row)| row.mention.form == Some(FormKind::Delay)).copied().collect();
        days.retain(|(value, row)| {
            row.mention.form == Some(FormKind::Delay) || !delays.iter().any(|delay| moves(batch, delay, *value, row))
        });
        let text = days.first().and_then(|(_, row)| row.item.due.raw().map(str::to_owned));
        let first = days.first().map(|(day, _)| *day);
        let differ = days.iter().any(|(value, _)| *value != days[0].0);
        let conflict = days.into_iter().filter(|_| differ).map(|(value, row)| (value.to_string(), row)).collect();
        Self { value: first, text, conflict }
    }
}

impl<'a, 'r> Statements<'a, 'r, Vec<String>> {
    /// The owners. Who names more of the same people is more complete, and a department beside its own person agrees.
    pub fn owners(batch: &Batch<'_>, rows: &[Row<'a, 'r>]) -> Self {
        let Some((group, vague)) = newest(rows, |item| &item.owners) else { return Self::default() };
        if vague.is_some() {
            return Self::default();
        }
        let named = stated(&group, |item| (!item.owners().is_empty()).then_some(()));
        let named: Vec<Row<'a, 'r>> = named.into_iter().map(|((), row)| row).collect();
        let Some(first) = named.first() else { return Self::default() };
        let mut owners = first.mention.owners.clone();
        for row in &named[1..] {
            let wider = owners.iter().all(|owner| row.mention.owners.contains(owner));
            let persons = owners.iter().all(|owner| batch.is_department(owner))
                && row.mention.owners.iter().all(|owner| !batch.is_department(owner))
                && batch.stands_for(first.mention, row.mention);
            if wider || persons {
                owners.clone_from(&row.mention.owners);
            }
        }
        let differ =
            named.iter().enumerate().any(|(at, one)| named[at + 1..].iter().any(|other| !agree(batch, one, other)));
        let conflict = named.iter().filter(|_| differ).map(|row| (row.mention.owners.join("、"), *row)).collect();
        Self { value: owners, text: None, conflict }
    }
}

/// One statement per form of a group, the leading ones first.
pub(super) fn stated<'a, 'r, T>(group: &[Row<'a, 'r>], value: impl Fn(&Item) -> Option<T>) -> Vec<(T, Row<'a, 'r>)> {
    let mut seen = BTreeSet::new();
    group
        .iter()
        .filter_map(|row| Some((value(row.item)?, *row)))
        .filter(|(_, row)| seen.insert(row.mention.sheet))
        .collect()
}

/// The rows of the newest day on which any form states the field. Where the department's own list, or a delay form,
/// has only a word that gives no value (待定), that is the newest statement: its text is returned as well.
fn newest<'a, 'r, T>(
    rows: &[Row<'a, 'r>],
    field: fn(&Item) -> &Field<T>,
) -> Option<(Vec<Row<'a, 'r>>, Option<String>)> {
    let mut days: Vec<NaiveDate> = rows.iter().map(|row| row.mention.date).collect();
    days.dedup();
    for day in days {
        let group: Vec<Row<'a, 'r>> = rows.iter().filter(|row| row.mention.date == day).copied().collect();
        if group.iter().any(|row| field(row.item).value().is_some()) {
            return Some((group, None));
        }
        let own = |row: &&Row<'_, '_>| row.mention.in_tracker() || row.mention.form == Some(FormKind::Delay);
        let vague = group.iter().filter(own).find_map(|row| field(row.item).raw());
        if let Some(text) = vague.map(str::to_owned) {
            return Some((group, Some(text)));
        }
    }
    // Nothing but vague words anywhere.
    let text = rows.iter().find_map(|row| field(row.item).raw().map(str::to_owned))?;
    Some((rows.to_vec(), Some(text)))
}

/// A delay form says that `value` of another form is the date which is not kept.
fn moves(batch: &Batch<'_>, delay: &(NaiveDate, Row<'_, '_>), value: NaiveDate, row: &Row<'_, '_>) -> bool {
    let (new, form) = delay;
    if form.item.original_due.value() == Some(&value) {
        return true;
    }
    let departments = (&form.mention.department, &row.mention.department);
    let own = departments.0.is_none() || departments.0 == departments.1 || agree(batch, form, row);
    own && row.mention.in_tracker() && value < *new
}

/// The owners of two rows agree: the same people, some of them, or a department and its own people.
fn agree(batch: &Batch<'_>, one: &Row<'_, '_>, other: &Row<'_, '_>) -> bool {
    let (a, b) = (&one.mention.owners, &other.mention.owners);
    a.iter().all(|owner| b.contains(owner))
        || b.iter().all(|owner| a.contains(owner))
        || batch.stands_for(one.mention, other.mention)
        || batch.stands_for(other.mention, one.mention)
}
