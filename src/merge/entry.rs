//! From the mentions of an item to its entry in the ledger: the newest statement counts, field by field.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::mention::{Batch, Mention, Sheet};
use super::rules::Names;
use super::statements::{Statements, stated};
use crate::model::{
    ConflictValue, Field, FileRecord, FormKind, Health, Item, ItemKind, LedgerItem, Origin, Stage, State,
};

/// What is needed to write entries.
#[derive(Clone, Copy, Debug)]
pub(super) struct Desk<'a, 'b> {
    pub batch: &'b Batch<'a>,
    pub files: &'a [FileRecord],
    pub names: &'b Names,
    pub date: NaiveDate,
}

/// A row with its mention: what an entry is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a, 'b> {
    pub mention: &'b Mention<'a>,
    pub item: &'a Item,
}

impl<'a> Desk<'a, '_> {
    /// The entry of an item from its current mentions; `None` where no form that counts mentions it.
    pub fn entry(&self, mentions: &[usize]) -> Option<LedgerItem> {
        let rows = self.ranked(mentions);
        let leading = rows.first()?;
        let due = Statements::due(self.batch, &rows);
        let owners = Statements::owners(self.batch, &rows);
        let progress = Self::progress(&rows);
        let health = Self::health(&rows, leading);
        let text = |field: fn(&Item) -> &Field<String>| rows.iter().find_map(|row| field(row.item).value().cloned());
        let mut entry = LedgerItem {
            id: String::new(),
            kind: kind(&rows, leading),
            title: title(&rows, leading),
            project: rows.iter().find_map(|row| row.mention.project.clone()),
            department: self.department(&rows, &owners.value),
            owners: owners.value,
            due: due.value,
            due_text: due.text,
            first_due: first_due(&rows),
            done: progress.done,
            state: progress.state,
            health: health.0,
            percent: progress.percent,
            note: text(|item| &item.note),
            reason: text(|item| &item.reason),
            remedy: text(|item| &item.remedy),
            risk: text(|item| &item.risk),
            deliverable: text(|item| &item.deliverable),
            next_step: text(|item| &item.next_step),
            stage: leading.mention.stage,
            overdue: false,
            change: Vec::new(),
            weeks: rows.iter().map(|row| row.mention.week()).collect::<BTreeSet<_>>().len() as u32,
            stalled: 0,
            origins: self.origins(&rows, mentions),
            conflicts: Vec::new(),
            previous: None,
        };
        entry.overdue = is_overdue(&entry, self.date);
        let found = [
            ("due", due.conflict),
            ("owners", owners.conflict),
            ("state", progress.state_conflict),
            ("health", health.1),
            ("done", progress.done_conflict),
        ];
        entry.conflicts = found.into_iter().filter_map(|(field, rows)| self.conflict(field, rows)).collect();
        Some(entry)
    }

    /// The rows that count, the leading one first: newest form, own tracker before others before minutes, the form's
    /// own table before last week's and next week's, the more complete row.
    pub fn ranked(&self, mentions: &[usize]) -> Vec<Row<'a, '_>> {
        let mut rows: Vec<Row<'a, '_>> = mentions
            .iter()
            .map(|&at| &self.batch.mentions[at])
            .filter(|mention| !mention.superseded)
            .filter_map(|mention| Some(Row { mention, item: mention.item()? }))
            .collect();
        let homes: BTreeSet<String> = rows.iter().flat_map(|row| self.owner_homes(&row.mention.owners)).collect();
        rows.sort_by_key(|row| {
            let m = row.mention;
            let stage = match m.stage {
                Stage::Current => 0,
                Stage::Next => 1,
                Stage::Previous => 2,
            };
            let complete = std::cmp::Reverse(completeness(row.item));
            (std::cmp::Reverse(m.date), authority(m, &homes), stage, complete, m.sheet, m.row)
        });
        rows
    }

    fn owner_homes(&self, owners: &[String]) -> Vec<String> {
        owners.iter().filter_map(|owner| self.names.home(owner).cloned()).collect()
    }

    /// As the leading row states it or its list says, else as another row does, else that of the first owner whose
    /// department is known, else that of the form.
    fn department(&self, rows: &[Row<'_, '_>], owners: &[String]) -> Option<String> {
        let by_owner = || {
            owners.iter().find_map(|owner| match self.names.home(owner) {
                Some(home) => Some(home.clone()),
                None if self.batch.is_department(owner) => Some(self.names.department(owner)),
                None => self.batch.homes.get(owner).filter(|homes| homes.len() == 1)?.first().cloned(),
            })
        };
        let by_form = || {
            let mut own = rows.iter().filter(|row| row.mention.form != Some(FormKind::Minutes));
            own.find_map(|row| row.mention.form_department.clone())
        };
        rows.iter().find_map(|row| row.mention.department.clone()).or_else(by_owner).or_else(by_form)
    }

    /// State, actual date and share done go together: all from the newest forms that state any of them.
    fn progress<'r>(rows: &'r [Row<'a, 'r>]) -> Progress<'a, 'r> {
        let told = |row: &Row<'_, '_>| {
            let item = row.item;
            // 延迟 or 风险 alone, written later, says that the work goes on: an older 已完成 no longer counts.
            let goes_on = item.health.value().is_some_and(|health| *health != Health::Normal);
            item.state.value().is_some() || item.done.value().is_some() || item.percent.is_some() || goes_on
        };
        let Some(day) = rows.iter().find(|row| told(row)).map(|row| row.mention.date) else {
            return Progress::default();
        };
        let group: Vec<Row<'a, 'r>> = rows.iter().filter(|row| row.mention.date == day).copied().collect();
        let state = stated(&group, |item| item.state.value().copied());
        let done = stated(&group, |item| item.done.value().copied());
        let current = state.first().map(|(state, _)| *state);
        let open = current.is_some_and(|state| !state.is_closed());
        let older =
            || rows.iter().find_map(|row| row.item.done.value().copied()).filter(|_| current == Some(State::Done));
        Progress {
            state: current,
            done: done.first().map(|(day, _)| *day).filter(|_| !open).or_else(older),
            percent: group.iter().find_map(|row| row.item.percent),
            state_conflict: differing(&state, |state| state.id().to_owned()),
            done_conflict: differing(&done, ToString::to_string),
        }
    }

    /// How it stands is stale after a week: only the forms of the leading row's week are asked.
    fn health<'r>(rows: &'r [Row<'a, 'r>], leading: &Row<'_, '_>) -> (Option<Health>, Vec<(String, Row<'a, 'r>)>) {
        let week = leading.mention.week();
        let first = rows.iter().find(|row| row.item.health.value().is_some() && row.mention.week() == week);
        let Some(day) = first.map(|row| row.mention.date) else { return (None, Vec::new()) };
        let group: Vec<Row<'a, 'r>> = rows.iter().filter(|row| row.mention.date == day).copied().collect();
        let health = stated(&group, |item| item.health.value().copied());
        (health.first().map(|(health, _)| *health), differing(&health, |health| health.id().to_owned()))
    }

    fn origins(&self, rows: &[Row<'_, '_>], mentions: &[usize]) -> Vec<Origin> {
        let replaced = mentions.iter().map(|&at| &self.batch.mentions[at]).filter(|mention| mention.superseded);
        let current = rows.iter().map(|row| row.mention);
        let mut origins: Vec<Origin> = Vec::new();
        for origin in current.chain(replaced).filter_map(|mention| self.origin(mention)) {
            if !origins.contains(&origin) {
                origins.push(origin);
            }
        }
        origins
    }

    fn origin(&self, mention: &Mention<'_>) -> Option<Origin> {
        let Sheet::Form(file, _) = mention.sheet else { return None };
        Some(Origin { path: self.files.get(file)?.source.path.clone(), at: mention.item()?.at.clone() })
    }

    fn conflict(&self, field: &'static str, rows: Vec<(String, Row<'_, '_>)>) -> Option<crate::model::Conflict> {
        let values = rows.into_iter().filter_map(|(value, row)| {
            let mut origin = self.origin(row.mention)?;
            if let Some(at) = place(field, row.item) {
                origin.at = at.clone();
            }
            Some(ConflictValue { value, origin })
        });
        let values: Vec<ConflictValue> = values.collect();
        (values.len() > 1).then_some(crate::model::Conflict { field, values })
    }
}

/// The cell of a field.
fn place<'i>(field: &str, item: &'i Item) -> Option<&'i crate::model::Place> {
    match field {
        "due" => item.due.at(),
        "owners" => item.owners.at(),
        "state" => item.state.at(),
        "health" => item.health.at(),
        "done" => item.done.at(),
        _ => None,
    }
}

/// Open and past its deadline.
pub(super) fn is_overdue(item: &LedgerItem, date: NaiveDate) -> bool {
    !item.is_closed() && item.due.is_some_and(|due| due < date)
}

#[derive(Debug, Default)]
struct Progress<'a, 'r> {
    state: Option<State>,
    done: Option<NaiveDate>,
    percent: Option<f64>,
    state_conflict: Vec<(String, Row<'a, 'r>)>,
    done_conflict: Vec<(String, Row<'a, 'r>)>,
}

/// The statements, where they are not all one.
fn differing<'a, 'r, T: PartialEq>(
    values: &[(T, Row<'a, 'r>)],
    show: impl Fn(&T) -> String,
) -> Vec<(String, Row<'a, 'r>)> {
    let differ = values.iter().any(|(value, _)| *value != values[0].0);
    if differ { values.iter().map(|(value, row)| (show(value), *row)).collect() } else { Vec::new() }
}

/// A task that a tracker keeps is a task, whatever else mentions it.
fn kind(rows: &[Row<'_, '_>], leading: &Row<'_, '_>) -> ItemKind {
    let tracked = rows.iter().any(|row| row.mention.in_tracker() && row.mention.kind == ItemKind::Task);
    if tracked { ItemKind::Task } else { leading.mention.kind }
}

/// As the leading row writes it; but a list names a task shorter than the sentence in newer minutes.
fn title(rows: &[Row<'_, '_>], leading: &Row<'_, '_>) -> String {
    let listed = || rows.iter().find(|row| row.mention.in_tracker());
    let named = if leading.mention.form == Some(FormKind::Minutes) { listed().unwrap_or(leading) } else { leading };
    named.item.title.clone()
}

/// The deadline of the oldest form that has one; of one day, what a delay form calls the original date.
fn first_due(rows: &[Row<'_, '_>]) -> Option<NaiveDate> {
    let mut known: BTreeMap<(NaiveDate, u8, usize), NaiveDate> = BTreeMap::new();
    for (rank, row) in rows.iter().enumerate() {
        if let Some(original) = row.item.original_due.value() {
            known.insert((row.mention.date, 0, rank), *original);
        }
        if let Some(due) = row.item.due.value() {
            let delay = u8::from(row.mention.form == Some(FormKind::Delay));
            known.insert((row.mention.date, 1 + delay, rank), *due);
        }
    }
    known.into_values().next()
}

fn authority(mention: &Mention<'_>, homes: &BTreeSet<String>) -> u8 {
    match mention.form {
        Some(FormKind::Progress | FormKind::Other) => {
            let own = homes.is_empty() || mention.department.as_ref().is_some_and(|name| homes.contains(name));
            u8::from(!own)
        }
        Some(FormKind::Delay) => 2,
        Some(FormKind::Minutes) => 3,
        _ => 4,
    }
}

fn completeness(item: &Item) -> usize {
    [
        !item.owners().is_empty(),
        item.due.value().is_some(),
        item.done.value().is_some(),
        item.state.value().is_some(),
        item.health.value().is_some(),
        item.note.value().is_some(),
        item.reason.value().is_some(),
        item.remedy.value().is_some(),
        item.deliverable.value().is_some(),
    ]
    .into_iter()
    .filter(|known| *known)
    .count()
}
