//! `read --format json`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{SCHEMA, iso};
use crate::model::{Field, FileRecord, Finding, Form, Item, Lang, Meeting, Stage, Use, Used};

/// The whole object.
#[derive(Debug, Serialize)]
pub struct ReadJson<'a> {
    schema: u32,
    documents: Vec<DocumentJson<'a>>,
}

#[derive(Debug, Serialize)]
struct DocumentJson<'a> {
    source: SourceJson<'a>,
    error: Option<&'a str>,
    forms: Vec<FormJson<'a>>,
    /// Text outside the forms: cover sheets, rosters, hidden lists, page headers.
    outside: Vec<TextJson<'a>>,
    /// Counts of non-empty cells and paragraphs by use; they add up to `total`.
    account: AccountJson,
    notes: Vec<String>,
    findings: Vec<FindingJson<'a>>,
}

#[derive(Debug, Serialize)]
struct SourceJson<'a> {
    path: &'a str,
    sha256: &'a str,
}

#[derive(Debug, Default, Serialize)]
struct AccountJson {
    total: usize,
    field: usize,
    label: usize,
    heading: usize,
    decoration: usize,
    unmapped: usize,
}

#[derive(Debug, Serialize)]
struct TextJson<'a> {
    at: String,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct FormJson<'a> {
    form: &'static str,
    sheet: Option<&'a str>,
    title: Option<&'a str>,
    project: Option<&'a str>,
    department: Option<&'a str>,
    date: Option<String>,
    meeting: Option<MeetingJson<'a>>,
    items: Vec<ItemJson<'a>>,
    signatures: Vec<&'a str>,
    sections: Vec<SectionJson<'a>>,
    unmapped: Vec<TextJson<'a>>,
}

#[derive(Debug, Serialize)]
struct SectionJson<'a> {
    kind: String,
    lines: Vec<TextJson<'a>>,
}

#[derive(Debug, Serialize)]
struct MeetingJson<'a> {
    title: Option<&'a str>,
    start: Option<String>,
    end: Option<String>,
    place: Option<&'a str>,
    host: Option<&'a str>,
    recorder: Option<&'a str>,
    attendees: &'a [String],
    absentees: &'a [String],
    observers: &'a [String],
    topics: &'a [String],
    material: Option<&'a str>,
    issued: Option<String>,
}

#[derive(Debug, Serialize)]
struct ItemJson<'a> {
    kind: &'static str,
    title: &'a str,
    owners: &'a [String],
    owners_text: Option<&'a str>,
    department: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    due: Option<String>,
    due_text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original_due: Option<String>,
    done: Option<String>,
    state: Option<&'static str>,
    health: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    percent: Option<f64>,
    note: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    risk: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deliverable: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_step: Option<&'a str>,
    stage: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    extra: &'a BTreeMap<String, String>,
    at: String,
}

/// A finding as published.
#[derive(Debug, Serialize)]
pub struct FindingJson<'a> {
    rule: &'static str,
    severity: &'static str,
    title: &'a str,
    path: Option<&'a str>,
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    department: Option<&'a str>,
    message: &'a str,
    advice: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<RelatedJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    waived: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct RelatedJson<'a> {
    path: &'a str,
    at: String,
}

/// Findings as published, messages in one language.
#[must_use]
pub fn findings(found: &[Finding], lang: Lang) -> Vec<FindingJson<'_>> {
    found
        .iter()
        .map(|f| FindingJson {
            rule: f.rule,
            severity: f.severity.id(),
            title: &f.title,
            path: f.path.as_deref(),
            at: f.at.as_ref().map(ToString::to_string),
            department: f.department.as_deref(),
            message: f.message.get(lang),
            advice: f.advice.get(lang),
            related: f.related.iter().map(|o| RelatedJson { path: &o.path, at: o.at.to_string() }).collect(),
            waived: f.waived.as_deref(),
        })
        .collect()
}

impl<'a> ReadJson<'a> {
    /// Files as read, messages in one language.
    #[must_use]
    pub fn new(files: &'a [FileRecord], lang: Lang) -> Self {
        Self { schema: SCHEMA, documents: files.iter().map(|file| document(file, lang)).collect() }
    }
}

fn document(file: &FileRecord, lang: Lang) -> DocumentJson<'_> {
    let entries = || file.forms.iter().flat_map(|f| &f.account.0).chain(&file.outside.0);
    let count = |how: Use| entries().filter(|used| used.how == how).count();
    DocumentJson {
        source: SourceJson { path: &file.source.path, sha256: &file.source.sha256 },
        error: file.error.as_ref().map(|e| e.get(lang)),
        forms: file.forms.iter().map(form).collect(),
        outside: texts(file.outside.0.iter()),
        account: AccountJson {
            total: entries().count(),
            field: count(Use::Field),
            label: count(Use::Label),
            heading: count(Use::Heading),
            decoration: count(Use::Decoration),
            unmapped: count(Use::Unmapped),
        },
        notes: file.notes.iter().map(|n| n.message.get(lang).to_owned()).collect(),
        findings: findings(&file.findings, lang),
    }
}

fn texts<'a>(used: impl Iterator<Item = &'a Used>) -> Vec<TextJson<'a>> {
    used.map(|u| TextJson { at: u.at.to_string(), text: &u.text }).collect()
}

fn form(form: &Form) -> FormJson<'_> {
    let mut signatures: Vec<&str> = Vec::new();
    for name in form.signatures.iter().filter_map(|s| s.name.as_deref()) {
        if !signatures.contains(&name) {
            signatures.push(name);
        }
    }
    FormJson {
        form: form.kind.id(),
        sheet: form.sheet.as_deref(),
        title: form.title.as_deref(),
        project: text(&form.project),
        department: text(&form.department),
        date: form.date.value().copied().map(iso),
        meeting: form.meeting.as_ref().map(meeting),
        items: form.items.iter().map(item).collect(),
        signatures,
        sections: form
            .sections
            .iter()
            .map(|s| SectionJson {
                kind: format!("{:?}", s.kind).to_lowercase(),
                lines: s.lines.iter().map(|(text, at)| TextJson { at: at.to_string(), text }).collect(),
            })
            .collect(),
        unmapped: texts(form.account.unmapped()),
    }
}

fn text(field: &Field<String>) -> Option<&str> {
    field.value().map(String::as_str)
}

fn names(field: &Field<Vec<String>>) -> &[String] {
    field.value().map_or(&[], Vec::as_slice)
}

fn meeting(meeting: &Meeting) -> MeetingJson<'_> {
    let moment = |field: &Field<chrono::NaiveDateTime>| field.value().map(|at| at.format("%Y-%m-%dT%H:%M").to_string());
    MeetingJson {
        title: text(&meeting.title),
        start: moment(&meeting.start),
        end: moment(&meeting.end),
        place: text(&meeting.place),
        host: text(&meeting.host),
        recorder: text(&meeting.recorder),
        attendees: names(&meeting.attendees),
        absentees: names(&meeting.absentees),
        observers: names(&meeting.observers),
        topics: names(&meeting.topics),
        material: text(&meeting.material),
        issued: moment(&meeting.issued),
    }
}

fn item(item: &Item) -> ItemJson<'_> {
    ItemJson {
        kind: item.kind.id(),
        title: &item.title,
        owners: item.owners(),
        owners_text: item.owners.raw(),
        department: text(&item.department),
        project: text(&item.project),
        start: item.start.value().copied().map(iso),
        due: item.due.value().copied().map(iso),
        due_text: item.due.raw(),
        original_due: item.original_due.value().copied().map(iso),
        done: item.done.value().copied().map(iso),
        state: item.state.value().map(|s| s.id()),
        health: item.health.value().map(|h| h.id()),
        status_text: item.state.raw().or_else(|| item.health.raw()),
        percent: item.percent,
        note: text(&item.note),
        risk: text(&item.risk),
        reason: text(&item.reason),
        remedy: text(&item.remedy),
        deliverable: text(&item.deliverable),
        next_step: text(&item.next_step),
        stage: match item.stage {
            Stage::Current => "current",
            Stage::Previous => "previous",
            Stage::Next => "next",
        },
        extra: &item.extra,
        at: item.at.to_string(),
    }
}
