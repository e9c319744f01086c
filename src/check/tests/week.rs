//! Rules that look at the merged week.

use super::builder::*;
use crate::config::Config;
use crate::model::*;

fn fires(rule: &str, item: LedgerItem) -> bool {
    !week_findings(rule, &ledger(vec![item]), &Config::default()).is_empty()
}

fn changed(change: Change) -> LedgerItem {
    let mut item = entry("样机测试");
    item.change = vec![change];
    item.previous = Some(last_week("2026-06-12"));
    item
}

#[test]
fn missing_submission() {
    let config = config("[[departments]]\nname = \"仓储部\"\nhead = \"何舟\"\nemail = \"ck@example.com\"\n");
    let mut week = ledger(Vec::new());
    let sent = |department: &str, paths: &[&str], expected| Submission {
        department: department.into(),
        paths: paths.iter().map(|&path| path.to_owned()).collect(),
        date: None,
        expected,
    };
    week.submissions =
        vec![sent("仓储部", &[], true), sent("研发部", &["研发部.xlsx"], true), sent("法务部", &[], false)];
    let found = week_findings("missing-submission", &week, &config);
    assert_eq!(found.iter().map(|f| f.title.as_str()).collect::<Vec<_>>(), ["仓储部"]);
    assert!(found[0].advice.zh.contains("何舟 ck@example.com") && found[0].path.is_none());
}

#[test]
fn dropped_item() {
    let mut dropped = changed(Change::Dropped);
    dropped.origins.clear();
    let found = week_findings("dropped-item", &ledger(vec![dropped]), &Config::default());
    assert!(found[0].message.zh.contains("上周.xlsx") && found[0].path.is_none());
    assert!(!fires("dropped-item", changed(Change::Carried)));
}

#[test]
fn deadline_slipped() {
    let found = week_findings("deadline-slipped", &ledger(vec![changed(Change::Slipped)]), &Config::default());
    assert!(found[0].message.zh.contains("由 2026-06-12 推迟到 2026-06-30"), "{}", found[0].message.zh);
    assert_eq!(found[0].at, Some(cell("B7")));
    assert!(!fires("deadline-slipped", changed(Change::Advanced)));
}

#[test]
fn carried_without_reason() {
    let rule = "carried-without-reason";
    assert!(fires(rule, changed(Change::Slipped)));
    assert!(!fires(rule, changed(Change::Carried)), "not late yet");
    let mut late = changed(Change::Carried);
    late.overdue = true;
    assert!(fires(rule, late.clone()));
    late.note = Some("主板缺货".into());
    assert!(!fires(rule, late));
}

#[test]
fn duplicate_item() {
    let mut week = ledger(vec![entry("样机测试"), entry("样机试验")]);
    assert_eq!(week_findings("duplicate-item", &week, &Config::default()), []);
    week.doubtful = vec![(0, 1), (0, 9)];
    let found = week_findings("duplicate-item", &week, &Config::default());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].related, [origin("研发部.xlsx", "B7")]);
}

#[test]
fn conflicting_item() {
    let mut item = entry("样机测试");
    assert!(!fires("conflicting-item", item.clone()));
    let value = |value: &str, path: &str| ConflictValue { value: value.into(), origin: origin(path, "E7") };
    let values = vec![value("2026-06-10", "研发部.xlsx"), value("2026-06-20", "生产部.xlsx")];
    item.conflicts = vec![Conflict { field: "due", values }];
    let found = week_findings("conflicting-item", &ledger(vec![item]), &Config::default());
    assert!(found[0].message.zh.contains("2026-06-20（生产部.xlsx 周报!E7）"), "{}", found[0].message.zh);
    assert_eq!((found[0].path.as_deref(), found[0].related.len()), (Some("研发部.xlsx"), 1));
}

#[test]
fn newer_version() {
    let mut week = ledger(Vec::new());
    assert_eq!(week_findings("newer-version", &week, &Config::default()), []);
    week.superseded = vec![("收件/周报.xlsx".into(), "收件/周报(1).xlsx".into())];
    let found = week_findings("newer-version", &week, &Config::default());
    assert_eq!((found[0].title.as_str(), found[0].path.as_deref()), ("周报.xlsx", Some("收件/周报.xlsx")));
}
