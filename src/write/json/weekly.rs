//! `weekly --format json`.

use serde::Serialize;
use serde_json::{Map, Value};

use super::read::{FindingJson, findings};
use super::{SCHEMA, iso};
use crate::model::{KEY_FIGURES, Lang, Ledger, LedgerItem, Origin, WEEK_COLUMN, WeekFigures, WeekId};
use crate::write::trend;

/// The whole object.
#[derive(Debug, Serialize)]
pub struct WeeklyJson<'a> {
    schema: u32,
    date: String,
    week: String,
    previous: Option<String>,
    items: Vec<ItemJson<'a>>,
    submissions: Vec<SubmissionJson<'a>>,
    trend: Vec<Map<String, Value>>,
    findings: Vec<FindingJson<'a>>,
    outputs: &'a [String],
}

#[derive(Debug, Serialize)]
struct ItemJson<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    project: Option<&'a str>,
    department: Option<&'a str>,
    owners: &'a [String],
    due: Option<String>,
    due_text: Option<&'a str>,
    first_due: Option<String>,
    done: Option<String>,
    state: Option<&'static str>,
    health: Option<&'static str>,
    percent: Option<f64>,
    note: Option<&'a str>,
    overdue: bool,
    change: Vec<&'static str>,
    weeks: u32,
    stalled: u32,
    origins: Vec<OriginJson<'a>>,
    conflicts: Vec<ConflictJson<'a>>,
}

#[derive(Debug, Serialize)]
struct OriginJson<'a> {
    path: &'a str,
    at: String,
}

#[derive(Debug, Serialize)]
struct ConflictJson<'a> {
    field: &'static str,
    values: Vec<ValueJson<'a>>,
}

#[derive(Debug, Serialize)]
struct ValueJson<'a> {
    value: &'a str,
    path: &'a str,
    at: String,
}

#[derive(Debug, Serialize)]
struct SubmissionJson<'a> {
    department: &'a str,
    paths: &'a [String],
    expected: bool,
    date: Option<String>,
}

impl<'a> WeeklyJson<'a> {
    /// The ledger with the names of the files that were written, messages in one language.
    #[must_use]
    pub fn new(ledger: &'a Ledger, outputs: &'a [String], lang: Lang) -> Self {
        Self {
            schema: SCHEMA,
            date: iso(ledger.date),
            week: ledger.week.to_string(),
            previous: ledger.previous.as_ref().and_then(|p| p.date).map(|d| WeekId::of(d).to_string()),
            items: ledger.items.iter().map(item).collect(),
            submissions: ledger
                .submissions
                .iter()
                .map(|s| SubmissionJson {
                    department: &s.department,
                    paths: &s.paths,
                    expected: s.expected,
                    date: s.date.map(iso),
                })
                .collect(),
            trend: trend::weeks(ledger).iter().map(week).collect(),
            findings: findings(&ledger.findings, lang),
            outputs,
        }
    }
}

/// The key figures of a week by their names.
fn week(figures: &WeekFigures) -> Map<String, Value> {
    let week = (WEEK_COLUMN.key.to_owned(), Value::from(figures.week.to_string()));
    let counts = KEY_FIGURES.iter().zip(figures.counts).map(|(figure, count)| (figure.key.to_owned(), count.into()));
    std::iter::once(week).chain(counts).collect()
}

fn origin(origin: &Origin) -> OriginJson<'_> {
    OriginJson { path: &origin.path, at: origin.at.to_string() }
}

fn item(item: &LedgerItem) -> ItemJson<'_> {
    ItemJson {
        id: &item.id,
        kind: item.kind.id(),
        title: &item.title,
        project: item.project.as_deref(),
        department: item.department.as_deref(),
        owners: &item.owners,
        due: item.due.map(iso),
        due_text: item.due_text.as_deref(),
        first_due: item.first_due.map(iso),
        done: item.done.map(iso),
        state: item.state.map(crate::model::State::id),
        health: item.health.map(crate::model::Health::id),
        percent: item.percent,
        note: item.note.as_deref(),
        overdue: item.overdue,
        change: item.change.iter().map(|c| c.id()).collect(),
        weeks: item.weeks,
        stalled: item.stalled,
        origins: item.origins.iter().map(origin).collect(),
        conflicts: item
            .conflicts
            .iter()
            .map(|c| ConflictJson {
                field: c.field,
                values: c
                    .values
                    .iter()
                    .map(|v| ValueJson { value: &v.value, path: &v.origin.path, at: v.origin.at.to_string() })
                    .collect(),
            })
            .collect(),
    }
}
