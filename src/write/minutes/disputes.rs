//! What people or forms disagree about, and what departments ask for.

use std::collections::BTreeMap;

use super::meeting::{MeetingFacts, Sheet};
use super::words::{self, Term};
use crate::model::{Conflict, FormKind, Health, Lang, Ledger, LedgerItem, SectionKind, State};

/// A matter on which people or forms disagree, or for which a department asks for help.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// Dispute, disagreement or request.
    pub kind: Term,
    /// Who says so: departments, or the meeting.
    pub source: String,
    /// What it is about.
    pub text: String,
}

/// Disputes that minutes record, then what departments ask for, then what their forms disagree about.
pub fn gather(ledger: &Ledger, meetings: &[MeetingFacts], sheets: &[Sheet], lang: Lang) -> Vec<Dispute> {
    let mut disputes = Vec::new();
    for meeting in meetings {
        let source = meeting.name_in(lang);
        for (kind, section) in [(words::DISPUTE, SectionKind::Dispute), (words::REQUEST, SectionKind::Requests)] {
            let lines = meeting.lines(section).into_iter();
            disputes.extend(lines.map(|line| Dispute { kind, source: source.to_owned(), text: line.to_owned() }));
        }
    }
    for sheet in sheets.iter().filter(|sheet| sheet.form.kind != FormKind::Minutes) {
        let source = sheet.form.department.value().cloned().unwrap_or_default();
        for section in &sheet.form.sections {
            let kind = match section.kind {
                SectionKind::Requests => words::REQUEST,
                SectionKind::Dispute => words::DISPUTE,
                _ => continue,
            };
            let lines = section.lines.iter().flat_map(|(lines, _)| lines.lines()).map(str::trim);
            let lines = lines.filter(|line| !line.is_empty());
            disputes.extend(lines.map(|line| Dispute { kind, source: source.clone(), text: line.to_owned() }));
        }
    }
    let senders: BTreeMap<&str, &str> =
        sheets.iter().filter_map(|sheet| Some((sheet.path, sheet.form.department.value()?.as_str()))).collect();
    for item in &ledger.items {
        disputes.extend(item.conflicts.iter().map(|conflict| disagreement(item, conflict, &senders, lang)));
    }
    disputes
}

/// A disagreement of forms as a sentence: who says what.
fn disagreement(item: &LedgerItem, conflict: &Conflict, senders: &BTreeMap<&str, &str>, lang: Lang) -> Dispute {
    let marks = words::marks(lang);
    let mut says = Vec::new();
    let mut sources: Vec<&str> = Vec::new();
    for value in &conflict.values {
        let path = &*value.origin.path;
        let who = senders.get(path).copied().unwrap_or_else(|| path.rsplit('/').next().unwrap_or(path));
        says.push(format!("{who}{}{}", marks.colon, value_text(&value.value, lang)));
        if !sources.contains(&who) {
            sources.push(who);
        }
    }
    let field = words::field(conflict.field).get(lang);
    let says = says.join(marks.parts);
    let text = match lang {
        Lang::Zh => format!("“{}”的{field}不一致：{says}", item.title),
        Lang::En => format!("“{}”: different {}: {says}", item.title, field.to_lowercase()),
    };
    Dispute { kind: words::CONFLICT, source: words::names(&sources, lang), text }
}

/// A value of a conflict, which the ledger writes as JSON does.
fn value_text(value: &str, lang: Lang) -> String {
    if let Some(state) = State::from_id(value) {
        return words::state(state).get(lang).to_owned();
    }
    if let Some(health) = Health::from_id(value) {
        return words::health(health).get(lang).to_owned();
    }
    if let Ok(date) = value.parse() {
        return words::long_day(date, lang);
    }
    if value.is_empty() { words::NONE_PRESENT.get(lang).to_owned() } else { value.to_owned() }
}
