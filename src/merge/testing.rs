//! Builders of small batches for the tests of this stage.

use chrono::NaiveDate;

use super::{MergeRules, merge};
use crate::model::{
    Account, Field, FileRecord, Form, FormKind, Health, Item, ItemKind, Ledger, LedgerItem, Place, PreviousWeek,
    Source, Stage, State,
};

pub(super) fn day(text: &str) -> NaiveDate {
    let full = if text.len() == 5 { format!("2025-{text}") } else { text.to_owned() };
    full.parse().unwrap()
}

fn at(row: usize, col: u32) -> Place {
    Place::Cell { sheet: "Sheet1".into(), row: row as u32, col }
}

fn known<T>(value: T, raw: &str, row: usize, col: u32) -> Field<T> {
    Field::Known { value, raw: raw.to_owned(), at: at(row, col) }
}

/// A file of one form.
#[derive(Clone)]
pub(super) struct Sheet {
    path: String,
    form: Form,
}

pub(super) fn form(kind: FormKind, path: &str) -> Sheet {
    let form = Form {
        kind,
        sheet: Some("Sheet1".into()),
        title: None,
        project: Field::Absent,
        department: Field::Absent,
        date: Field::Absent,
        meeting: None,
        items: Vec::new(),
        signatures: Vec::new(),
        sections: Vec::new(),
        account: Account::default(),
        why: Vec::new(),
    };
    Sheet { path: path.to_owned(), form }
}

/// A progress form of a department for a project.
pub(super) fn tracker(path: &str, department: &str, date: &str) -> Sheet {
    form(FormKind::Progress, path).project("冬季新品上市").department(department).date(date)
}

/// Minutes of a meeting on the same project.
pub(super) fn minutes(path: &str, date: &str) -> Sheet {
    form(FormKind::Minutes, path).project("冬季新品上市").date(date)
}

impl Sheet {
    pub(super) fn project(mut self, name: &str) -> Self {
        self.form.project = if name.is_empty() { Field::Absent } else { known(name.to_owned(), name, 0, 0) };
        self
    }

    pub(super) fn department(mut self, name: &str) -> Self {
        self.form.department = if name.is_empty() { Field::Absent } else { known(name.to_owned(), name, 0, 1) };
        self
    }

    pub(super) fn date(mut self, date: &str) -> Self {
        self.form.date = if date.is_empty() { Field::Absent } else { known(day(date), date, 0, 2) };
        self
    }

    /// A row: title, owners (split at 、), deadline, state.
    pub(super) fn row(self, title: &str, owners: &str, due: &str, state: &str) -> Self {
        self.with(title, owners, due, state, |_| {})
    }

    pub(super) fn with(
        mut self,
        title: &str,
        owners: &str,
        due: &str,
        state: &str,
        change: impl FnOnce(&mut Item),
    ) -> Self {
        let row = self.form.items.len() + 2;
        let kind = match self.form.kind {
            FormKind::Minutes => ItemKind::Resolution,
            FormKind::Delay => ItemKind::Delay,
            FormKind::Responsibility => ItemKind::Duty,
            FormKind::Charter => ItemKind::Milestone,
            _ => ItemKind::Task,
        };
        let mut item = Item::new(kind, title, at(row, 1));
        if !owners.is_empty() {
            item.owners = known(owners.split('、').map(str::to_owned).collect(), owners, row, 2);
        }
        if !due.is_empty() {
            item.due = known(day(due), due, row, 3);
        }
        if let Some(value) = State::from_id(state) {
            item.state = known(value, state, row, 4);
        }
        if let Some(value) = Health::from_id(state) {
            item.health = known(value, state, row, 4);
        }
        change(&mut item);
        self.form.items.push(item);
        self
    }

    pub(super) fn file(self) -> FileRecord {
        let sha256 = format!("{:?}{:?}", self.path, self.form.items);
        self.file_with_hash(&sha256)
    }

    pub(super) fn file_with_hash(self, sha256: &str) -> FileRecord {
        FileRecord {
            source: Source { path: self.path.as_str().into(), sha256: sha256.to_owned() },
            format: None,
            error: None,
            forms: vec![self.form],
            outside: Account::default(),
            notes: Vec::new(),
            findings: Vec::new(),
        }
    }
}

/// A field set by a test.
pub(super) fn value<T>(value: T) -> Field<T> {
    known(value, "", 99, 9)
}

pub(super) fn stage(stage: Stage) -> impl FnOnce(&mut Item) {
    move |item| item.stage = stage
}

pub(super) fn rules(date: &str) -> MergeRules {
    MergeRules { date: day(date), ..MergeRules::default() }
}

pub(super) fn merged(sheets: impl IntoIterator<Item = Sheet>, date: &str) -> Ledger {
    merge(sheets.into_iter().map(Sheet::file).collect(), None, &rules(date))
}

pub(super) fn after(previous: PreviousWeek, sheets: impl IntoIterator<Item = Sheet>, date: &str) -> Ledger {
    merge(sheets.into_iter().map(Sheet::file).collect(), Some(previous), &rules(date))
}

/// The only item whose title holds a text.
pub(super) fn item<'l>(ledger: &'l Ledger, part: &str) -> &'l LedgerItem {
    let mut found = ledger.items.iter().filter(|item| item.title.contains(part));
    let first = found.next().unwrap_or_else(|| panic!("no item {part}: {:?}", titles(ledger)));
    assert!(found.next().is_none(), "several items {part}: {:?}", titles(ledger));
    first
}

pub(super) fn titles(ledger: &Ledger) -> Vec<&str> {
    ledger.items.iter().map(|item| item.title.as_str()).collect()
}
