//! Which department sent what, and which had to.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::rules::{MergeRules, Names, department_key};
use crate::model::{FileRecord, Form, FormKind, PreviousWeek, Submission};

/// Submissions by department: those that are expected (configuration, or last week's) and those that sent something.
pub(super) fn submissions(
    files: &[FileRecord],
    rules: &MergeRules,
    names: &Names,
    previous: Option<&PreviousWeek>,
) -> Vec<Submission> {
    let mut book = Book::default();
    for rule in rules.departments.iter().filter(|rule| rule.expected) {
        book.entry(&rule.name).expected = true;
    }
    for name in previous.into_iter().flat_map(|week| &week.departments) {
        // Where the configuration speaks of a department it decides.
        if !names.is_department(name) {
            book.entry(&names.department(name)).expected = true;
        }
    }
    for file in files {
        for form in &file.forms {
            for department in senders(form, names) {
                let entry = book.entry(&department);
                entry.paths.insert(file.source.path.to_string());
                entry.date = entry.date.max(form.date.value().copied());
            }
        }
    }
    book.into_submissions()
}

/// The department that submits a form; where the form does not say, those whose work a list holds.
fn senders(form: &Form, names: &Names) -> BTreeSet<String> {
    if let Some(name) = form.department.value() {
        return several(name, names);
    }
    if !matches!(form.kind, FormKind::Progress | FormKind::Delay | FormKind::Other) {
        return BTreeSet::new();
    }
    form.items.iter().filter_map(|item| item.department.value()).flat_map(|name| several(name, names)).collect()
}

/// `采购部、财务部` are two departments, unless one is called so.
fn several(name: &str, names: &Names) -> BTreeSet<String> {
    let parts: Vec<&str> = name.split(['、', '，', ',', '/', '＋', '+', '&']).map(str::trim).collect();
    let whole = parts.len() == 1 || names.is_department(name) || parts.iter().any(|part| part.chars().count() < 2);
    if whole {
        BTreeSet::from([names.department(name)])
    } else {
        parts.into_iter().map(|part| names.department(part)).collect()
    }
}

#[derive(Debug, Default)]
struct Entry {
    name: String,
    paths: BTreeSet<String>,
    date: Option<NaiveDate>,
    expected: bool,
}

/// Submissions by department key, so that 物流 and 物流部 are one.
#[derive(Debug, Default)]
struct Book {
    entries: BTreeMap<String, Entry>,
}

impl Book {
    fn entry(&mut self, name: &str) -> &mut Entry {
        let entry = self.entries.entry(department_key(name)).or_default();
        // The longer spelling is the fuller name; the comparison keeps the result independent of the order.
        if (name.chars().count(), name) > (entry.name.chars().count(), entry.name.as_str()) {
            name.clone_into(&mut entry.name);
        }
        entry
    }

    fn into_submissions(self) -> Vec<Submission> {
        let mut list: Vec<Submission> = self
            .entries
            .into_values()
            .map(|entry| Submission {
                department: entry.name,
                paths: entry.paths.into_iter().collect(),
                date: entry.date,
                expected: entry.expected,
            })
            .collect();
        list.sort_by(|a, b| a.department.cmp(&b.department));
        list
    }
}
