//! What happened to an item since last week: against last week's ledger, or between the weeks of one batch.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Desk, is_overdue};
use super::mention::{Mention, Sheet};
use super::rules::department_key;
use super::text::squeeze;
use super::versions::file_name;
use crate::model::{Change, ItemKind, LedgerItem, PreviousItem, PreviousWeek, Stage, State, WeekId};

/// Weeks in which each list was sent: by who keeps it, then by project.
#[derive(Debug, Default)]
pub(super) struct SentWeeks {
    weeks: BTreeMap<String, BTreeMap<Option<String>, BTreeSet<WeekId>>>,
}

impl SentWeeks {
    pub fn new(desk: &Desk<'_, '_>) -> Self {
        let mut sent = Self::default();
        for mention in desk.batch.mentions.iter().filter(|m| m.in_tracker() && !m.superseded) {
            let lists = sent.weeks.entry(desk.keeper(mention)).or_default();
            lists.entry(mention.project.clone()).or_default().insert(mention.week());
        }
        sent
    }

    /// Weeks of the list in which a mention stands. A list that names no project may be the one of any.
    fn of(&self, desk: &Desk<'_, '_>, mention: &Mention<'_>) -> BTreeSet<WeekId> {
        let lists = self.weeks.get(&desk.keeper(mention)).into_iter().flatten();
        let matching =
            lists.filter(|(project, _)| project.is_none() || mention.project.is_none() || **project == mention.project);
        matching.flat_map(|(_, weeks)| weeks).copied().collect()
    }
}

impl Desk<'_, '_> {
    /// Tells the changes of an item that forms of this batch mention, against last week's ledger.
    pub fn against_previous(
        &self,
        item: &mut LedgerItem,
        mentions: &[usize],
        last: Option<&PreviousItem>,
        week: &PreviousWeek,
    ) {
        let Some(last) = last else {
            item.change = vec![Change::New];
            return;
        };
        let rows = self.ranked(mentions);
        let stale = week.date.is_some_and(|day| day < self.date && rows.iter().all(|row| row.mention.date <= day));
        let open = !is_closed(last);
        if stale && open {
            let origins = std::mem::take(&mut item.origins);
            *item = self.unmentioned(last, week);
            item.origins = origins;
            return;
        }
        item.change = self.changes(last, item);
        item.first_due = last.first_due.or(last.due).or(item.first_due);
        item.weeks = self.weeks_after(last, week);
        item.stalled = if self.has_moved(last, item) { 0 } else { last.stalled + u32::from(!self.is_same_week(week)) };
        item.previous = Some(last.clone());
    }

    /// Tells the changes between the weeks of the batch itself.
    pub fn within_batch(&self, item: &mut LedgerItem, mentions: &[usize], sent: &SentWeeks) {
        let rows = self.ranked(mentions);
        let Some(newest) = rows.first().map(|row| row.mention.week()) else { return };
        let tracked = rows.iter().filter(|row| row.mention.in_tracker());
        let lists: Vec<BTreeSet<WeekId>> = tracked.map(|row| sent.of(self, row.mention)).collect();
        let later = |weeks: &BTreeSet<WeekId>| weeks.last().is_some_and(|week| *week > newest);
        if !lists.is_empty() && lists.iter().all(later) && !item.is_closed() {
            item.previous = Some(as_previous(item));
            item.change = vec![Change::Dropped];
            return;
        }
        let older: Vec<usize> =
            mentions.iter().copied().filter(|&at| self.batch.mentions[at].week() < newest).collect();
        if let Some(then) = self.entry(&older) {
            let last = as_previous(&then);
            item.change = self.changes(&last, item);
            item.stalled = u32::from(!self.has_moved(&last, item));
            item.previous = Some(last);
        } else if lists.iter().any(|weeks| weeks.first().is_some_and(|week| *week < newest)) {
            item.change = vec![Change::New];
        }
    }

    /// Who keeps a list: the department; where none is named, the name of the file without its numbers tells the series.
    fn keeper(&self, mention: &Mention<'_>) -> String {
        match (&mention.department, mention.sheet) {
            (Some(name), _) => department_key(name),
            (None, Sheet::Form(file, _)) => {
                let path = self.files.get(file).map_or("", |file| &*file.source.path);
                let (stem, _) = file_name(path);
                format!("file {}", stem.trim_matches(|c: char| c.is_ascii_digit()))
            }
            (None, Sheet::Previous) => String::new(),
        }
    }

    /// An item of last week's ledger that no form mentions: it stays with last week's values while it is open.
    pub fn unmentioned(&self, last: &PreviousItem, week: &PreviousWeek) -> LedgerItem {
        let mut item = from_previous(last);
        item.weeks = self.weeks_after(last, week);
        item.stalled = if is_standing(last.kind) { 0 } else { last.stalled + u32::from(!self.is_same_week(week)) };
        item.change = vec![if is_standing(last.kind) { Change::Carried } else { Change::Dropped }];
        item.previous = Some(last.clone());
        item.overdue = is_overdue(&item, self.date);
        item
    }

    /// A second run for the same week does not count as a week.
    fn weeks_after(&self, last: &PreviousItem, week: &PreviousWeek) -> u32 {
        last.weeks.max(1) + u32::from(!self.is_same_week(week))
    }

    fn is_same_week(&self, week: &PreviousWeek) -> bool {
        week.date.is_some_and(|day| WeekId::of(day) == WeekId::of(self.date))
    }

    /// Something about an item that ought to move did: it was closed, or its state, health, deadline, owners or remarks are
    /// others.
    fn has_moved(&self, last: &PreviousItem, item: &LedgerItem) -> bool {
        let said = |text: &str| squeeze(text);
        let before = said(last.note.as_deref().unwrap_or_default());
        // Last week's workbook holds all remarks in one column, last week's form only its own.
        let same_remark = before == said(&item.remark()) || before == said(item.note.as_deref().unwrap_or_default());
        is_standing(item.kind)
            || item.is_closed()
            || !same_remark
            || (last.state, last.health, last.due) != (item.state, item.health, item.due)
            || self.owners_changed(&last.owners, &item.owners)
    }

    fn changes(&self, last: &PreviousItem, item: &LedgerItem) -> Vec<Change> {
        let (was_closed, closed) = (is_closed(last), item.is_closed());
        let mut changes = Vec::new();
        match (was_closed, closed) {
            (false, false) => changes.push(Change::Carried),
            (false, true) => changes.push(Change::Closed),
            (true, false) => changes.push(Change::Reopened),
            (true, true) => return changes,
        }
        if let (Some(then), Some(now)) = (last.due, item.due) {
            match now.cmp(&then) {
                std::cmp::Ordering::Greater => changes.push(Change::Slipped),
                std::cmp::Ordering::Less => changes.push(Change::Advanced),
                std::cmp::Ordering::Equal => {}
            }
        }
        if self.owners_changed(&last.owners, &item.owners) {
            changes.push(Change::OwnerChanged);
        }
        changes
    }

    /// Somebody else, and not only one more or one less, or a department in the place of its own person.
    fn owners_changed(&self, then: &[String], now: &[String]) -> bool {
        let names = |list: &[String]| list.iter().map(|name| self.names.owner(name)).collect::<BTreeSet<_>>();
        let (then, now) = (names(then), names(now));
        let of_department = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
            one.iter().any(|name| {
                self.batch.is_department(name)
                    && other.iter().all(|person| person == name || self.batch.belongs(person, name))
            })
        };
        !then.is_subset(&now) && !now.is_subset(&then) && !of_department(&then, &now) && !of_department(&now, &then)
    }
}

/// Closed in last week's ledger.
pub(super) fn is_closed(item: &PreviousItem) -> bool {
    item.state.map_or(item.done.is_some(), State::is_closed)
}

/// Written once for the whole project, and not again every week.
fn is_standing(kind: ItemKind) -> bool {
    matches!(kind, ItemKind::Duty | ItemKind::Channel | ItemKind::Milestone | ItemKind::Suggestion)
}

fn as_previous(item: &LedgerItem) -> PreviousItem {
    PreviousItem {
        id: item.id.clone(),
        kind: item.kind,
        title: item.title.clone(),
        project: item.project.clone(),
        department: item.department.clone(),
        owners: item.owners.clone(),
        due: item.due,
        first_due: item.first_due,
        done: item.done,
        state: item.state,
        health: item.health,
        note: item.note.clone(),
        weeks: item.weeks,
        stalled: item.stalled,
        dropped: false,
        origins: item.origins.iter().map(|origin| format!("{} · {}", origin.path, origin.at)).collect(),
    }
}

fn from_previous(last: &PreviousItem) -> LedgerItem {
    LedgerItem {
        id: last.id.clone(),
        kind: last.kind,
        title: last.title.clone(),
        project: last.project.clone(),
        department: last.department.clone(),
        owners: last.owners.clone(),
        due: last.due,
        due_text: None,
        first_due: last.first_due.or(last.due),
        done: last.done,
        state: last.state,
        health: last.health,
        percent: None,
        note: last.note.clone(),
        reason: None,
        remedy: None,
        risk: None,
        deliverable: None,
        next_step: None,
        stage: Stage::Current,
        overdue: false,
        change: Vec::new(),
        weeks: last.weeks,
        stalled: last.stalled,
        origins: Vec::new(),
        conflicts: Vec::new(),
        previous: None,
    }
}
