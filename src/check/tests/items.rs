//! Rules that look at one item.

use super::builder::{bad, blank, day, findings, form, item, item_says, known, names, text};
use crate::model::*;
use ItemKind::{Channel, Delay, Duty, Milestone, Pending, Resolution, Suggestion, Task};

/// Items by what they change of a good one; whether the rule fires.
type Cases = Vec<(&'static str, ItemKind, fn(&mut Item), bool)>;

fn check(rule: &str, cases: Cases) {
    for (what, kind, change, fires) in cases {
        let mut item = item(kind);
        change(&mut item);
        assert_eq!(item_says(rule, item).is_some(), fires, "{rule}: {what}");
    }
}

#[test]
fn missing_owner() {
    check(
        "missing-owner",
        vec![
            ("a person", Task, |_| {}, false),
            ("empty", Task, |i| i.owners = blank("D7"), true),
            ("nobody", Resolution, |i| i.owners = bad("各部门", "D7", Trouble::Nobody), true),
            ("no name", Delay, |i| i.owners = bad("??", "D7", Trouble::Unknown), true),
            ("an empty list", Duty, |i| i.owners = names(&[], "D7"), true),
            ("surname and title is somebody", Task, |i| i.owners = bad("顾工", "D7", Trouble::Incomplete), false),
            ("no such column is no fault of the row", Task, |i| i.owners = Field::Absent, false),
            ("a milestone needs none", Milestone, |i| i.owners = blank("D7"), false),
            ("a channel needs none", Channel, |i| i.owners = blank("D7"), false),
            ("a suggestion needs none", Suggestion, |i| i.owners = blank("D7"), false),
            ("a pending matter needs none", Pending, |i| i.owners = blank("D7"), false),
            ("paused is open", Task, |i| (i.owners, i.state) = (blank("D7"), known(State::Paused, "F7")), true),
            ("cancelled", Task, |i| (i.owners, i.state) = (blank("D7"), known(State::Cancelled, "F7")), false),
            (
                "an actual date without a state is done",
                Task,
                |i| (i.owners, i.state, i.done) = (blank("D7"), Field::Absent, day("2026-06-02", "G7")),
                false,
            ),
        ],
    );
    let mut nobody = item(Task);
    nobody.owners = bad("待定", "D7", Trouble::Nobody);
    assert_eq!(item_says("missing-owner", nobody).as_deref(), Some("「样机测试」没有负责人（D7 写的是“待定”）。"));
}

#[test]
fn missing_deadline_and_bad_date() {
    let impossible: fn(&mut Item) = |i| i.due = bad("6月31日", "E7", Trouble::Impossible);
    check(
        "missing-deadline",
        vec![
            ("a day", Task, |_| {}, false),
            ("empty", Duty, |i| i.due = blank("E7"), true),
            ("vague", Task, |i| i.due = bad("尽快", "E7", Trouble::Vague), true),
            ("recurring", Resolution, |i| i.due = bad("每周五", "E7", Trouble::Recurring), true),
            ("a status in the column", Task, |i| i.due = bad("完成一半", "E7", Trouble::Unknown), true),
            ("impossible is another rule", Task, impossible, false),
            ("no such column", Task, |i| i.due = Field::Absent, false),
            ("a milestone needs none", Milestone, |i| i.due = blank("E7"), false),
            ("done", Task, |i| (i.due, i.state) = (blank("E7"), known(State::Done, "F7")), false),
        ],
    );
    check(
        "bad-date",
        vec![
            ("a day", Task, |_| {}, false),
            ("impossible", Task, impossible, true),
            ("also of a milestone", Milestone, impossible, true),
            ("an actual date", Task, |i| i.done = bad("2026-13-01", "G7", Trouble::Impossible), true),
            ("vague", Task, |i| i.due = bad("6月中旬", "E7", Trouble::Vague), false),
        ],
    );
    let mut wrong = form(FormKind::Progress, vec![item(Task)]);
    wrong.date = bad("2月30日", "D2", Trouble::Impossible);
    assert_eq!(findings("bad-date", wrong).len(), 1);
}

#[test]
fn missing_deliverable() {
    check(
        "missing-deliverable",
        vec![
            ("empty", Duty, |i| i.deliverable = blank("G7"), true),
            ("无 is nothing", Duty, |i| i.deliverable = text("无", "G7"), true),
            ("stated", Duty, |i| i.deliverable = text("三款打样", "G7"), false),
            ("no such column", Duty, |_| {}, false),
            ("a task needs none", Task, |i| i.deliverable = blank("G7"), false),
        ],
    );
}

#[test]
fn unknown_status() {
    check(
        "unknown-status",
        vec![
            ("a word for neither", Task, |i| i.state = bad("看情况", "F7", Trouble::Unknown), true),
            (
                "in the other column",
                Task,
                |i| (i.state, i.health) = (blank("F7"), bad("?", "G7", Trouble::Unknown)),
                true,
            ),
            (
                "one of two is understood",
                Task,
                |i| (i.state, i.health) = (bad("看情况", "F7", Trouble::Unknown), known(Health::Normal, "F7")),
                false,
            ),
            ("empty", Task, |i| i.state = blank("F7"), false),
        ],
    );
}

#[test]
fn status_contradiction() {
    check(
        "status-contradiction",
        vec![
            (
                "normal, past its date",
                Task,
                |i| (i.health, i.due) = (known(Health::Normal, "F7"), day("2026-06-05", "E7")),
                true,
            ),
            (
                "normal, due on the form's day",
                Task,
                |i| (i.health, i.due) = (known(Health::Normal, "F7"), day("2026-06-08", "E7")),
                false,
            ),
            (
                "delayed, past its date",
                Task,
                |i| (i.health, i.due) = (known(Health::Delayed, "F7"), day("2026-06-05", "E7")),
                false,
            ),
            ("done, date empty", Task, |i| (i.state, i.done) = (known(State::Done, "F7"), blank("G7")), true),
            ("done, no column for the date", Task, |i| i.state = known(State::Done, "F7"), false),
            ("an actual date, in progress", Task, |i| i.done = day("2026-06-05", "G7"), true),
            (
                "an actual date, done",
                Task,
                |i| (i.state, i.done) = (known(State::Done, "F7"), day("2026-06-05", "G7")),
                false,
            ),
            ("done tomorrow", Task, |i| (i.state, i.done) = (known(State::Done, "F7"), day("2026-06-11", "G7")), true),
            ("done today", Task, |i| (i.state, i.done) = (known(State::Done, "F7"), day("2026-06-10", "G7")), false),
            (
                "done before its start",
                Task,
                |i| {
                    (i.state, i.done, i.start) =
                        (known(State::Done, "F7"), day("2026-06-01", "G7"), day("2026-06-02", "C7"));
                },
                true,
            ),
            ("due before its start", Task, |i| i.start = day("2026-07-01", "C7"), true),
            ("due on its start", Task, |i| i.start = day("2026-06-30", "C7"), false),
            ("done to 80 %", Task, |i| (i.state, i.percent) = (known(State::Done, "F7"), Some(80.0)), true),
            ("under way to 80 %", Task, |i| i.percent = Some(80.0), false),
        ],
    );
}

#[test]
fn overdue() {
    let late: fn(&mut Item) = |i| i.due = day("2026-06-09", "E7");
    let late_without_status: fn(&mut Item) = |i| (i.due, i.state) = (day("2026-06-09", "E7"), Field::Absent);
    check(
        "overdue",
        vec![
            ("yesterday", Task, late, true),
            ("today", Task, |i| i.due = day("2026-06-10", "E7"), false),
            (
                "yesterday, done",
                Task,
                |i| (i.due, i.state) = (day("2026-06-09", "E7"), known(State::Done, "F7")),
                false,
            ),
            ("a resolution without status", Resolution, late_without_status, true),
            ("a duty whose form cannot tell", Duty, late_without_status, false),
            (
                "a report of past work without status",
                Task,
                |i| (i.due, i.state, i.stage) = (day("2026-06-09", "E7"), Field::Absent, Stage::Previous),
                false,
            ),
        ],
    );
    let mut item = item(Task);
    late(&mut item);
    assert!(item_says("overdue", item).is_some_and(|message| message.contains("逾期 1 天")));
}

#[test]
fn risk_undescribed() {
    check(
        "risk-undescribed",
        vec![
            ("no word", Task, |i| (i.health, i.risk) = (known(Health::AtRisk, "F7"), blank("G7")), true),
            (
                "described",
                Task,
                |i| (i.health, i.risk) = (known(Health::AtRisk, "F7"), text("交期可能推迟", "G7")),
                false,
            ),
            (
                "in the remarks",
                Task,
                |i| (i.health, i.note) = (known(Health::AtRisk, "F7"), text("缺主板", "G7")),
                false,
            ),
            ("no risk", Task, |i| (i.health, i.risk) = (known(Health::Normal, "F7"), blank("G7")), false),
        ],
    );
}

#[test]
fn delay_unexplained() {
    let explained: fn(&mut Item) = |i| (i.reason, i.remedy) = (text("缺主板", "H7"), text("换供应商", "I7"));
    check(
        "delay-unexplained",
        vec![
            ("no reason", Task, |i| (i.health, i.note) = (known(Health::Delayed, "F7"), blank("G7")), true),
            ("a remark", Task, |i| (i.health, i.note) = (known(Health::Delayed, "F7"), text("缺主板", "G7")), false),
            (
                "late but done",
                Task,
                |i| (i.health, i.state) = (known(Health::Delayed, "F7"), known(State::Done, "F7")),
                false,
            ),
            ("a full delay form", Delay, explained, false),
            ("no remedy", Delay, |i| (i.reason, i.remedy) = (text("缺主板", "H7"), blank("I7")), true),
            (
                "no new date",
                Delay,
                |i| {
                    (i.reason, i.remedy, i.due) =
                        (text("缺主板", "H7"), text("换供应商", "I7"), bad("待定", "E7", Trouble::Vague));
                },
                true,
            ),
            ("remarks stand in for absent columns", Delay, |i| i.note = text("缺主板，换供应商", "H7"), false),
        ],
    );
    let mut bare = item(Delay);
    (bare.reason, bare.remedy) = (blank("H7"), blank("I7"));
    let message = item_says("delay-unexplained", bare).expect("a finding");
    assert_eq!(message, "延迟任务「样机测试」缺：原因、补救措施。");
}

#[test]
fn missing_next_step() {
    check(
        "missing-next-step",
        vec![
            ("empty", Pending, |i| i.next_step = blank("G7"), true),
            ("stated", Pending, |i| i.next_step = text("周五例会决定", "G7"), false),
            ("a sentence with owner and day", Pending, |_| {}, false),
            ("a bare sentence", Pending, |i| (i.owners, i.due) = (blank("B7"), blank("B7")), true),
            ("a task needs none", Task, |i| i.next_step = blank("G7"), false),
        ],
    );
}
