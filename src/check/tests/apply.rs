//! Severities, waivers, order, and findings that the week has answered.

use super::builder::*;
use crate::check::{CheckContext, apply, check_file, settle};
use crate::config::Config;
use crate::model::*;

/// Findings of a form with two open tasks without owner and deadline, and the day's configuration applied.
fn applied(config: &Config) -> Vec<Finding> {
    let task = |row: u32, title: &str| {
        let mut task = item(ItemKind::Task);
        task.title = title.into();
        (task.owners, task.due) = (blank(&format!("D{row}")), blank(&format!("E{row}")));
        task
    };
    let record = file(vec![form(FormKind::Progress, vec![task(9, "包装设计"), task(7, "样机测试")])]);
    let ctx = CheckContext { today: date("2026-06-10"), calendar: &Weekdays, config };
    apply(check_file(&record, &ctx), config, ctx.today)
}

#[test]
fn findings_are_sorted_and_severities_are_the_configured_ones() {
    let told: Vec<_> = applied(&Config::default()).iter().map(|f| (f.at.clone(), f.rule, f.severity)).collect();
    let at = |name: &str| Some(cell(name));
    assert_eq!(
        told,
        [
            (at("D7"), "missing-owner", Severity::Error),
            (at("E7"), "missing-deadline", Severity::Error),
            (at("D9"), "missing-owner", Severity::Error),
            (at("E9"), "missing-deadline", Severity::Error),
        ]
    );
    let config = config("[rules]\nmissing-owner = \"off\"\nmissing-deadline = \"info\"\n");
    let told: Vec<_> = applied(&config).iter().map(|f| (f.rule, f.severity)).collect();
    assert_eq!(told, [("missing-deadline", Severity::Info); 2]);
}

#[test]
fn waivers_cover_what_they_name_until_their_day() {
    for (condition, waived, expired) in [
        ("title = \"样机 测试。\"", 1, 0),
        ("title = \"样机\"", 0, 0),
        ("department = \"研发部\"", 2, 0),
        ("department = \"生产部\"", 0, 0),
        ("path = \"研发部.xlsx\"", 2, 0),
        ("path = \"发部.xlsx\"", 0, 0),
        ("title = \"样机测试\"\npath = \"生产部.xlsx\"", 0, 0),
        ("title = \"样机测试\"\nuntil = \"2026-06-10\"", 1, 0),
        ("title = \"样机测试\"\nuntil = \"2026-06-09\"", 0, 1),
    ] {
        let config = config(&format!("[[waivers]]\nrule = \"missing-owner\"\nreason = \"长期工作\"\n{condition}\n"));
        let findings = applied(&config);
        let reasons: Vec<_> = findings.iter().filter_map(|f| f.waived.as_deref().map(|w| (f.rule, w))).collect();
        assert_eq!(reasons, vec![("missing-owner", "长期工作"); waived], "{condition}");
        let ended = week_findings("expired-waiver", &ledger(Vec::new()), &config);
        assert_eq!(ended.len(), expired, "{condition}");
        assert!(ended.iter().all(|f| f.severity == Severity::Info && f.message.zh.contains("第 1 行")), "{condition}");
    }
}

#[test]
fn the_merged_week_answers_older_statements() {
    let mut older = item(ItemKind::Task);
    (older.owners, older.due) = (blank("D7"), day("2026-06-05", "E7"));
    let record = file(vec![form(FormKind::Progress, vec![older])]);
    let config = Config::default();
    let ctx = CheckContext { today: date("2026-06-10"), calendar: &Weekdays, config: &config };
    let found = check_file(&record, &ctx);
    let rules = |findings: Vec<Finding>| findings.iter().map(|f| f.rule).collect::<Vec<_>>();
    assert_eq!(rules(found.clone()), ["missing-owner", "overdue"]);

    let here = origin(&record.source.path, "B7");
    let mut merged = entry("样机测试");
    merged.origins = vec![here.clone()];
    merged.owners.clear();
    merged.overdue = true;
    assert_eq!(rules(settle(found.clone(), &ledger(vec![merged.clone()]))), ["missing-owner", "overdue"]);

    let mut answered = merged.clone();
    answered.origins.insert(0, origin("新.xlsx", "B3"));
    (answered.owners, answered.overdue) = (vec!["周宁".into()], false);
    assert_eq!(rules(settle(found.clone(), &ledger(vec![answered]))), [""; 0]);

    let mut replaced = ledger(vec![merged]);
    replaced.superseded = vec![(record.source.path.to_string(), "收件/研发部(1).xlsx".into())];
    assert_eq!(rules(settle(found, &replaced)), [""; 0]);
}
