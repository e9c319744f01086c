//! Forms → [`Ledger`]: one entry per item, however many forms mention it.
//!
//! Rows become mentions, titles are taken apart and compared, mentions of one item are put
//! together, and the newest statement about each field becomes the entry. Forms of the same day that disagree are kept
//! as conflicts. Last week's items take part as mentions of their own, so that they find their entries by the same rules.

mod around;
mod candidates;
mod cluster;
mod entry;
mod identity;
mod ids;
mod likeness;
mod marks;
mod matcher;
mod mention;
mod previous;
mod rules;
mod statements;
mod submissions;
#[cfg(test)]
mod testing;
mod text;
mod title;
mod versions;
mod weeks;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use cluster::Clusters;
use entry::Desk;
use ids::Ids;
use mention::{Batch, Sheet};
use rules::Names;
use weeks::SentWeeks;

pub use previous::{PreviousError, from_document, from_json};
pub use rules::{Alias, DepartmentRule, MergeRules, PersonRule};

use crate::model::{FileRecord, Ledger, LedgerItem, PreviousWeek, WeekId};

/// Merges the forms of a batch into the ledger of the week.
///
/// `files` may come in any order. `previous` is last week's ledger, where there is one: without it, changes are told
/// only between the weeks of the batch. Findings of the files move into [`Ledger::findings`].
#[must_use]
pub fn merge(mut files: Vec<FileRecord>, previous: Option<PreviousWeek>, rules: &MergeRules) -> Ledger {
    files.sort_by(|a, b| (&a.source.path, &a.source.sha256).cmp(&(&b.source.path, &b.source.sha256)));
    let findings = files.iter_mut().flat_map(|file| std::mem::take(&mut file.findings)).collect();
    let names = Names::new(rules);
    let submissions = submissions::submissions(&files, rules, &names, previous.as_ref());

    let mut batch = Batch::new(&files, previous.as_ref(), &names, rules.date);
    let superseded = versions::supersede(&mut batch, &files, rules.date);
    let clusters = batch.cluster(&numbered(&batch));
    let desk = Desk { batch: &batch, files: &files, names: &names, date: rules.date };
    let (items, doubtful) = write_entries(&desk, &clusters, previous.as_ref());

    let week = WeekId::of(rules.date);
    Ledger { date: rules.date, week, previous, items, submissions, files, findings, doubtful, superseded }
}

/// Rows that bear the id of an item of last week, as pre-filled forms do, are that item.
fn numbered(batch: &Batch<'_>) -> Vec<(usize, usize)> {
    let last = batch.mentions.iter().enumerate().filter_map(|(at, m)| Some((m.previous()?.id.as_str(), at)));
    let known: BTreeMap<&str, usize> = last.filter(|(id, _)| !id.is_empty()).collect();
    let rows = batch.mentions.iter().enumerate().filter_map(|(at, m)| Some((at, m.item()?)));
    rows.filter_map(|(at, item)| {
        let mut ids = item.extra.values().map(|text| text.trim()).filter(|text| ids::is_id(text));
        Some((at, *ids.find_map(|id| known.get(id))?))
    })
    .collect()
}

/// Writes the entry of every item, gives ids, sorts, and finds the pairs in doubt among the sorted entries.
fn write_entries(
    desk: &Desk<'_, '_>,
    clusters: &Clusters,
    previous: Option<&PreviousWeek>,
) -> (Vec<LedgerItem>, Vec<(usize, usize)>) {
    let sent = SentWeeks::new(desk);
    let mut entries: Vec<(LedgerItem, &[usize])> = Vec::new();
    for mentions in &clusters.items {
        let last = mentions.iter().find_map(|&at| desk.batch.mentions[at].previous());
        match (desk.entry(mentions), previous, last) {
            (Some(mut item), Some(week), last) => {
                desk.against_previous(&mut item, mentions, last, week);
                entries.push((item, mentions));
            }
            (Some(mut item), None, _) => {
                desk.within_batch(&mut item, mentions, &sent);
                entries.push((item, mentions));
            }
            (None, Some(week), Some(last)) if !weeks::is_closed(last) => {
                entries.push((desk.unmentioned(last, week), mentions));
            }
            (None, _, _) => {}
        }
    }
    entries.sort_by(|(a, x), (b, y)| order(a).cmp(&order(b)).then_with(|| x.cmp(y)));
    number_entries(&mut entries);

    let item_of: BTreeMap<usize, usize> =
        entries.iter().enumerate().flat_map(|(at, (_, mentions))| mentions.iter().map(move |&m| (m, at))).collect();
    let counts = |at: usize| desk.batch.mentions[at].is_current() || desk.batch.mentions[at].sheet == Sheet::Previous;
    let doubtful: BTreeSet<(usize, usize)> = clusters
        .doubtful
        .iter()
        .filter(|(one, other)| counts(*one) && counts(*other))
        .filter_map(|(one, other)| Some((*item_of.get(one)?, *item_of.get(other)?)))
        .filter(|(one, other)| one != other)
        .map(|(one, other)| (one.min(other), one.max(other)))
        .collect();
    (entries.into_iter().map(|(item, _)| item).collect(), doubtful.into_iter().collect())
}

/// Items by project, department, deadline and title; what is unknown comes last. Kind and last week's id part those of one
/// title, whatever order people left last week's rows in.
fn order(item: &LedgerItem) -> impl Ord + '_ {
    (
        item.project.is_none(),
        item.project.as_deref(),
        item.department.is_none(),
        item.department.as_deref(),
        item.due.is_none(),
        item.due,
        item.title.as_str(),
        item.kind,
        item.previous.as_ref().map(|last| last.id.as_str()),
    )
}

/// Last week's ids first, so that no new item takes one.
fn number_entries(entries: &mut [(LedgerItem, &[usize])]) {
    let mut ids = Ids::default();
    for (item, _) in entries.iter_mut() {
        let last = item.previous.as_ref().map(|last| last.id.clone()).unwrap_or_default();
        item.id = if ids.take(&last) { last } else { String::new() };
    }
    for (item, _) in entries.iter_mut().filter(|(item, _)| item.id.is_empty()) {
        item.id = ids.give(item.project.as_deref(), &item.title, item.department.as_deref());
        if let Some(last) = item.previous.as_mut().filter(|last| last.id.is_empty()) {
            last.id.clone_from(&item.id);
        }
    }
}

#[cfg(test)]
mod tests;
