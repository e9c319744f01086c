//! What a rule answers, and the phrases that messages share.

use std::sync::Arc;

use super::Rule;
use crate::model::{Bilingual, Field, Finding, LedgerItem, Origin, Place};

/// A fault, before rule, file and title are filled in from where it was found.
#[derive(Debug)]
pub(super) struct Fault {
    title: Option<String>,
    path: Option<Arc<str>>,
    at: Option<Place>,
    department: Option<String>,
    message: Bilingual,
    advice: Bilingual,
    related: Vec<Origin>,
}

impl Fault {
    /// What is wrong and what to do, each in Chinese and English.
    pub(super) fn new(message: Bilingual, advice: Bilingual) -> Self {
        Self { title: None, path: None, at: None, department: None, message, advice, related: Vec::new() }
    }

    /// At a place.
    pub(super) fn at(mut self, place: Option<&Place>) -> Self {
        self.at = place.cloned();
        self
    }

    /// On something other than the item, form or file that was looked at.
    pub(super) fn on(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// In that file.
    pub(super) fn in_file(mut self, path: &str) -> Self {
        self.path = Some(Arc::from(path));
        self
    }

    /// For that department to mend.
    pub(super) fn of(mut self, department: Option<String>) -> Self {
        self.department = department.or(self.department);
        self
    }

    /// With other places that belong to it.
    pub(super) fn related(mut self, origins: impl IntoIterator<Item = Origin>) -> Self {
        self.related.extend(origins);
        self
    }

    /// On an item of the ledger, at its leading mention.
    pub(super) fn on_item(self, item: &LedgerItem) -> Self {
        let fault = self.on(item.title.clone()).of(item.department.clone());
        match item.origins.first() {
            Some(origin) => fault.in_file(&origin.path).at(Some(&origin.at)),
            None => fault,
        }
    }

    pub(super) fn into_finding(
        self,
        rule: &Rule,
        title: &str,
        path: Option<Arc<str>>,
        department: Option<String>,
    ) -> Finding {
        Finding {
            rule: rule.info.name,
            severity: rule.info.severity,
            title: self.title.unwrap_or_else(|| title.to_owned()),
            path: self.path.or(path),
            at: self.at,
            department: self.department.or(department),
            message: self.message,
            advice: self.advice,
            related: self.related,
            waived: None,
        }
    }
}

/// Both languages.
pub(super) fn say(zh: impl Into<String>, en: impl Into<String>) -> Bilingual {
    Bilingual::new(zh, en)
}

/// A place as people point at it inside a file: `D7`, `表2!B3`, `段12`.
pub(super) fn spot(at: &Place) -> Bilingual {
    match at {
        Place::Cell { row, col, .. } => {
            let cell = format!("{}{}", crate::model::column_name(*col), row + 1);
            say(cell.clone(), cell)
        }
        Place::TableCell { table, row, col } => {
            let cell = format!("{}{}", crate::model::column_name(*col), row + 1);
            say(format!("表{table}!{cell}"), format!("cell {cell} of table {table}"))
        }
        Place::Paragraph(number) => say(format!("第{number}段"), format!("paragraph {number}")),
        Place::Beside { .. } => say(at.to_string(), at.to_string()),
    }
}

/// What stands where a value should be: `D7 是空的`, `D7 写的是“待定”`.
pub(super) fn stated<T>(field: &Field<T>) -> Bilingual {
    match (field.at().map(spot), field.raw().map(short)) {
        (Some(spot), Some(raw)) if !raw.is_empty() => {
            say(format!("{} 写的是“{raw}”", spot.zh), format!("{} says \"{raw}\"", spot.en))
        }
        (Some(spot), _) => say(format!("{} 是空的", spot.zh), format!("{} is empty", spot.en)),
        (None, _) => say("表中没有这一栏", "the form has no such column"),
    }
}

/// The beginning of a text, on one line: messages quote, they do not copy.
pub(super) fn short(text: &str) -> String {
    const LIMIT: usize = 30;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LIMIT {
        return line;
    }
    line.chars().take(LIMIT).chain(['…']).collect()
}
