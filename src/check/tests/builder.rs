//! Forms of invented people in a line or two.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

use crate::check::{CheckContext, WorkCalendar, check_file, check_ledger};
use crate::config::Config;
use crate::model::*;

/// Weekends, and 2026 is the only year with known holidays; 19 June is one.
pub struct Weekdays;

impl WorkCalendar for Weekdays {
    fn is_workday(&self, day: NaiveDate) -> bool {
        day != date("2026-06-19") && !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
    }

    fn add_workdays(&self, day: NaiveDate, n: i32) -> NaiveDate {
        let mut at = day;
        for _ in 0..n {
            at = at + Days::new(1);
            while !self.is_workday(at) {
                at = at + Days::new(1);
            }
        }
        at
    }

    fn covers(&self, year: i32) -> bool {
        year == 2026
    }
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a moment")
}

/// `D7` on the sheet `周报`.
pub fn cell(name: &str) -> Place {
    let col = u32::from(name.as_bytes()[0] - b'A');
    Place::Cell { sheet: Arc::from("周报"), row: name[1..].parse::<u32>().expect("a row") - 1, col }
}

pub fn known<T>(value: T, at: &str) -> Field<T>
where
    T: std::fmt::Debug,
{
    Field::Known { raw: format!("{value:?}").trim_matches('"').to_owned(), value, at: cell(at) }
}

pub fn text(value: &str, at: &str) -> Field<String> {
    known(value.to_owned(), at)
}

pub fn day(value: &str, at: &str) -> Field<NaiveDate> {
    known(date(value), at)
}

pub fn names(value: &[&str], at: &str) -> Field<Vec<String>> {
    known(value.iter().map(|&name| name.to_owned()).collect(), at)
}

pub fn blank<T>(at: &str) -> Field<T> {
    Field::Blank { at: cell(at) }
}

pub fn bad<T>(raw: &str, at: &str, why: Trouble) -> Field<T> {
    Field::Unreadable { raw: raw.to_owned(), at: cell(at), why }
}

/// An item in row 7 that is wanting in nothing: owner, a deadline to come, in progress.
pub fn item(kind: ItemKind) -> Item {
    let mut item = Item::new(kind, "样机测试", cell("B7"));
    item.owners = names(&["周宁"], "D7");
    item.due = day("2026-06-30", "E7");
    item.state = known(State::InProgress, "F7");
    item
}

/// A form of Monday 8 June 2026.
pub fn form(kind: FormKind, items: Vec<Item>) -> Form {
    Form {
        kind,
        sheet: Some("周报".into()),
        title: Some("项目进度".into()),
        project: Field::Absent,
        department: text("研发部", "B2"),
        date: day("2026-06-08", "D2"),
        meeting: None,
        items,
        signatures: Vec::new(),
        sections: Vec::new(),
        account: Account::default(),
        why: Vec::new(),
    }
}

pub fn file(forms: Vec<Form>) -> FileRecord {
    FileRecord {
        source: Source { path: Arc::from("收件/研发部.xlsx"), sha256: String::new() },
        format: Some(Format::Xlsx),
        error: None,
        forms,
        outside: Account::default(),
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

/// Findings of one rule, on a given day.
pub fn findings_on(today: &str, rule: &str, record: &FileRecord, config: &Config) -> Vec<Finding> {
    let ctx = CheckContext { today: date(today), calendar: &Weekdays, config };
    check_file(record, &ctx).into_iter().filter(|finding| finding.rule == rule).collect()
}

/// Findings of one rule on Wednesday 10 June 2026.
pub fn findings(rule: &str, form: Form) -> Vec<Finding> {
    findings_on("2026-06-10", rule, &file(vec![form]), &Config::default())
}

/// Whether an item of a progress form raises a rule; its findings' message in Chinese.
pub fn item_says(rule: &str, item: Item) -> Option<String> {
    let kind = match item.kind {
        ItemKind::Duty => FormKind::Responsibility,
        ItemKind::Delay => FormKind::Delay,
        ItemKind::Resolution | ItemKind::Pending => FormKind::Minutes,
        _ => FormKind::Progress,
    };
    findings(rule, form(kind, vec![item])).first().map(|finding| finding.message.zh.clone())
}

pub fn signature(name: Option<&str>, role: &str, on: Option<&str>, at: &str) -> Signature {
    Signature { name: name.map(str::to_owned), role: Some(role.to_owned()), date: on.map(date), at: cell(at) }
}

pub fn origin(path: &str, at: &str) -> Origin {
    Origin { path: Arc::from(path), at: cell(at) }
}

/// An open task of the ledger, due on 30 June.
pub fn entry(title: &str) -> LedgerItem {
    LedgerItem {
        id: title.into(),
        kind: ItemKind::Task,
        title: title.into(),
        project: None,
        department: Some("研发部".into()),
        owners: vec!["周宁".into()],
        due: Some(date("2026-06-30")),
        due_text: None,
        first_due: Some(date("2026-06-30")),
        done: None,
        state: Some(State::InProgress),
        health: None,
        percent: None,
        note: None,
        reason: None,
        remedy: None,
        risk: None,
        deliverable: None,
        next_step: None,
        stage: Stage::Current,
        overdue: false,
        change: Vec::new(),
        weeks: 1,
        stalled: 0,
        origins: vec![origin("研发部.xlsx", "B7")],
        conflicts: Vec::new(),
        previous: None,
    }
}

/// An entry of last week, open.
pub fn last_week(due: &str) -> PreviousItem {
    PreviousItem {
        id: String::new(),
        kind: ItemKind::Task,
        title: "样机测试".into(),
        project: None,
        department: Some("研发部".into()),
        owners: vec!["周宁".into()],
        due: Some(date(due)),
        first_due: Some(date(due)),
        done: None,
        state: Some(State::InProgress),
        health: None,
        note: None,
        weeks: 1,
        stalled: 0,
        dropped: false,
        origins: vec!["上周.xlsx · 周报!B7".into()],
    }
}

pub fn ledger(items: Vec<LedgerItem>) -> Ledger {
    let date = date("2026-06-10");
    Ledger {
        date,
        week: WeekId::of(date),
        previous: None,
        items,
        submissions: Vec::new(),
        files: Vec::new(),
        findings: Vec::new(),
        doubtful: Vec::new(),
        superseded: Vec::new(),
    }
}

/// Findings of one rule on the week.
pub fn week_findings(rule: &str, ledger: &Ledger, config: &Config) -> Vec<Finding> {
    let ctx = CheckContext { today: ledger.date, calendar: &Weekdays, config };
    check_ledger(ledger, &ctx).into_iter().filter(|finding| finding.rule == rule).collect()
}

pub fn config(text: &str) -> Config {
    Config::parse(text, std::path::Path::new("huizong.toml")).expect("a good configuration")
}
