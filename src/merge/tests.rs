use std::time::Instant;

use super::testing::{Sheet, after, day, form, item, merged, minutes, rules, stage, titles, tracker, value};
use super::{Alias, DepartmentRule, MergeRules, PersonRule, merge};
use crate::model::{
    Change, Field, FormKind, ItemKind, Ledger, LedgerItem, PreviousItem, PreviousWeek, Stage, State, Trouble,
};

fn origins(item: &LedgerItem) -> Vec<&str> {
    item.origins.iter().map(|origin| &*origin.path).collect()
}

/// Fields in conflict, each with its values.
fn conflicts(item: &LedgerItem) -> Vec<(&str, Vec<&str>)> {
    item.conflicts.iter().map(|c| (c.field, c.values.iter().map(|v| v.value.as_str()).collect())).collect()
}

#[test]
fn two_departments_with_two_deadlines_are_one_item_in_conflict() {
    let ledger = merged(
        [
            tracker("采购部.xlsx", "采购部", "10-24").row("展柜灯箱画面更换", "丁然、贺青", "10-28", "in_progress"),
            tracker("门店部.xlsx", "门店部", "10-24").row("展柜灯箱画面更换", "马越", "10-22", "in_progress"),
        ],
        "10-24",
    );
    let item = item(&ledger, "灯箱");
    assert_eq!(origins(item), ["采购部.xlsx", "门店部.xlsx"]);
    assert_eq!(
        conflicts(item),
        [("due", vec!["2025-10-28", "2025-10-22"]), ("owners", vec!["丁然、贺青", "马越"])],
        "the state is no conflict"
    );
    assert_eq!(item.conflicts[0].values[0].origin.at.to_string(), "Sheet1!D3", "the cell of the value");
    assert!(item.change.is_empty() && item.previous.is_none(), "no changes within one week");
}

#[test]
fn the_newest_statement_counts_and_an_older_one_is_no_conflict() {
    let ledger = merged(
        [
            minutes("周一.docx", "10-20").row("由马越负责展柜灯箱画面更换，周三完成", "马越", "10-22", ""),
            tracker("门店部.xlsx", "门店部", "10-24").with(
                "展柜灯箱画面更换",
                "马越",
                "10-28",
                "in_progress",
                |item| {
                    item.note = value("等画面到货".to_owned());
                },
            ),
        ],
        "10-24",
    );
    let item = item(&ledger, "灯箱");
    assert_eq!((item.kind, item.title.as_str()), (ItemKind::Task, "展柜灯箱画面更换"));
    assert_eq!((item.due, item.first_due), (Some(day("10-28")), Some(day("10-22"))));
    assert_eq!((item.department.as_deref(), item.note.as_deref()), (Some("门店部"), Some("等画面到货")));
    assert_eq!(origins(item), ["门店部.xlsx", "周一.docx"], "the leading one first");
    assert!(item.conflicts.is_empty() && !item.overdue);
}

#[test]
fn a_department_as_owner_agrees_with_its_own_person() {
    let ledger = merged(
        [
            minutes("周五.docx", "10-24").row("展柜灯箱画面更换", "门店部", "10-28", ""),
            tracker("门店部.xlsx", "门店部", "10-24").row("展柜灯箱画面更换", "马越", "10-28", ""),
        ],
        "10-24",
    );
    let item = item(&ledger, "灯箱");
    assert_eq!(item.owners, ["马越"]);
    assert_eq!(conflicts(item), []);
}

#[test]
fn a_longer_list_of_the_same_people_is_no_conflict() {
    let ledger = merged(
        [
            tracker("a.xlsx", "门店部", "10-24").row("展柜灯箱画面更换", "马越", "10-28", "").row("橱窗", "", "", ""),
            tracker("b.xlsx", "门店部", "10-24").row("展柜灯箱画面更换", "马越、丁然", "10-28", ""),
        ],
        "10-24",
    );
    let item = item(&ledger, "灯箱");
    assert_eq!((item.owners.join("、").as_str(), conflicts(item)), ("马越、丁然", vec![]));
}

#[test]
fn a_delay_note_moves_the_deadline() {
    for (note_day, original) in [("10-22", ""), ("10-24", ""), ("10-24", "10-20"), ("10-23", "10-20")] {
        let tracked = if note_day == "10-24" { "10-24" } else { "10-17" };
        let note = form(FormKind::Delay, "延迟说明.docx").project("冬季新品上市").department("门店部").date(note_day);
        let note = note.with("展柜灯箱画面更换", "马越", "11-03", "", |item| {
            item.reason = value("画面返工".to_owned());
            if !original.is_empty() {
                item.original_due = value(day(original));
            }
        });
        let sheets =
            [tracker("门店部.xlsx", "门店部", tracked).row("展柜灯箱画面更换", "马越", "10-20", "delayed"), note];
        let ledger = merged(sheets, "10-24");
        let item = item(&ledger, "灯箱");
        assert_eq!((item.due, item.first_due), (Some(day("11-03")), Some(day("10-20"))), "{note_day} {original}");
        assert_eq!((item.kind, item.reason.as_deref()), (ItemKind::Task, Some("画面返工")));
        assert!(item.conflicts.is_empty() && !item.overdue, "{note_day} {original}");
    }
}

#[test]
fn a_word_without_a_day_is_a_newer_statement_than_a_day() {
    let vague = Field::Unreadable { raw: "待定".into(), at: crate::model::Place::Paragraph(1), why: Trouble::Vague };
    let ledger = merged(
        [
            tracker("a.xlsx", "门店部", "10-17").row("展柜灯箱画面更换", "马越", "10-20", ""),
            tracker("b.xlsx", "门店部", "10-24")
                .with("展柜灯箱画面更换", "马越", "", "", |item| item.due = vague),
        ],
        "10-24",
    );
    let item = item(&ledger, "灯箱");
    assert_eq!((item.due, item.due_text.as_deref(), item.first_due), (None, Some("待定"), Some(day("10-20"))));
}

#[test]
fn state_and_actual_date_go_together() {
    let ledger = merged(
        [
            tracker("a.xlsx", "门店部", "10-17").row("展柜灯箱画面更换", "马越", "10-20", "in_progress"),
            tracker("b.xlsx", "门店部", "10-24").with("展柜灯箱画面更换", "马越", "10-20", "", |item| {
                item.done = value(day("10-23"));
            }),
        ],
        "10-24",
    );
    let item = item(&ledger, "灯箱");
    assert_eq!((item.state, item.done, item.is_closed(), item.overdue), (None, Some(day("10-23")), true, false));
    assert_eq!(item.change, [Change::Closed]);
}

#[test]
fn overdue_is_open_and_past_its_deadline() {
    for (due, state, expected) in [
        ("10-23", "", true),
        ("10-24", "", false),
        ("10-23", "done", false),
        ("10-23", "paused", true),
        ("", "", false),
    ] {
        let ledger = merged([tracker("a.xlsx", "门店部", "10-24").row("橱窗陈列", "马越", due, state)], "10-24");
        assert_eq!(ledger.items[0].overdue, expected, "{due} {state}");
    }
}

#[test]
fn of_versions_the_newest_counts() {
    let old = |path: &str| {
        tracker(path, "门店部", "10-24").row("橱窗陈列", "马越", "10-22", "").row("价签打样", "马越", "10-30", "")
    };
    let new = |path: &str| {
        tracker(path, "门店部", "10-24").row("橱窗陈列", "马越", "10-29", "").row("价签打样", "马越", "10-30", "")
    };
    for (older, newer) in [
        ("周报.xlsx", "周报(1).xlsx"),
        ("周报.xlsx", "周报 - 副本.xlsx"),
        ("周报.xlsx", "周报最终版.xlsx"),
        ("周报(3).xlsx", "周报（终版）.xlsx"),
        ("周报-v9.xlsx", "周报-v10.xlsx"),
        ("周报-第二版.xlsx", "周报-第三版.xlsx"),
        ("周报.xlsx", "周报_改2.xlsx"),
        ("周报_改2.xlsx", "周报_最终.xlsx"),
        ("门店部周报.xlsx", "门店周报20251024 定稿.xlsx"),
    ] {
        let ledger = merged([new(newer), old(older)], "10-24");
        let item = item(&ledger, "橱窗");
        assert_eq!(item.due, Some(day("10-29")), "{older} {newer}");
        assert_eq!(origins(item), [newer, older], "both are origins");
        assert_eq!((ledger.items.len(), conflicts(item).len(), ledger.doubtful.len()), (2, 0, 0), "{older} {newer}");
        assert_eq!(ledger.superseded, [(older.to_owned(), newer.to_owned())]);
    }
}

#[test]
fn a_row_that_the_newer_version_left_out_is_gone() {
    let old = tracker("周报.xlsx", "门店部", "10-23")
        .row("橱窗陈列", "马越", "10-22", "")
        .row("价签打样", "马越", "10-30", "")
        .row("彩带", "马越", "", "");
    let new = tracker("周报(1).xlsx", "门店部", "10-24").row("橱窗陈列", "马越", "10-22", "").row(
        "价签打样",
        "马越",
        "10-30",
        "",
    );
    assert_eq!(titles(&merged([old, new], "10-24")), ["橱窗陈列", "价签打样"]);
}

#[test]
fn what_is_no_version() {
    let sheet = |path: &str, department: &str, date: &str| {
        tracker(path, department, date).row("橱窗陈列", "马越", "10-22", "").row("价签打样", "马越", "10-30", "")
    };
    for (one, other) in [
        (sheet("周报.xlsx", "门店部", "10-17"), sheet("周报(1).xlsx", "门店部", "10-24")),
        (sheet("东/周报.xlsx", "门店一部", "10-24"), sheet("西/周报(1).xlsx", "门店二部", "10-24")),
        (
            sheet("周报.xlsx", "门店部", "10-24"),
            tracker("周报(1).xlsx", "门店部", "10-24").row("灯具采购", "马越", "10-22", "").row(
                "地毯铺设",
                "马越",
                "10-30",
                "",
            ),
        ),
    ] {
        assert_eq!(merged([one, other], "10-24").superseded, []);
    }
    // The same day under other names: nobody can tell which one is newer.
    let one = sheet("甲.xlsx", "门店部", "10-24");
    let other =
        tracker("乙.xlsx", "门店部", "10-24").row("橱窗陈列", "马越", "10-29", "").row("价签打样", "马越", "10-30", "");
    let ledger = merged([one, other], "10-24");
    assert_eq!((ledger.superseded.len(), conflicts(item(&ledger, "橱窗")).len()), (0, 1));
}

#[test]
fn an_exact_copy_counts_once() {
    let sheet = |path: &str| minutes(path, "10-20").row("橱窗陈列", "马越", "10-22", "").file_with_hash("abc");
    let ledger = merge(vec![sheet("转发/会议.docx"), sheet("会议 - 副本.docx")], None, &rules("10-24"));
    assert_eq!(ledger.items.len(), 1);
    assert_eq!(ledger.superseded, [("会议 - 副本.docx".to_owned(), "转发/会议.docx".to_owned())]);
}

fn last(title: &str, owners: &str, due: &str, state: &str) -> PreviousItem {
    PreviousItem {
        id: format!("{:x<10}", title.len()),
        kind: ItemKind::Task,
        title: title.into(),
        project: Some("冬季新品上市".into()),
        department: Some("门店部".into()),
        owners: owners.split('、').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        due: (!due.is_empty()).then(|| day(due)),
        first_due: None,
        done: None,
        state: State::from_id(state),
        health: None,
        note: None,
        weeks: 2,
        dropped: false,
        origins: vec![],
    }
}

fn week(items: Vec<PreviousItem>) -> PreviousWeek {
    PreviousWeek { date: Some(day("10-17")), items, departments: vec![] }
}

#[test]
fn changes_since_last_week() {
    use Change::{Advanced, Carried, Closed, New, OwnerChanged, Reopened, Slipped};
    for (then, now, expected) in [
        (("马越", "10-22", ""), ("马越", "10-22", "in_progress"), vec![Carried]),
        (("马越", "10-22", "in_progress"), ("马越", "10-28", ""), vec![Carried, Slipped]),
        (("马越", "10-22", ""), ("马越", "10-21", ""), vec![Carried, Advanced]),
        (("马越", "10-22", ""), ("马越", "10-22", "done"), vec![Closed]),
        (("马越", "10-22", ""), ("马越", "10-22", "cancelled"), vec![Closed]),
        (("马越", "10-22", "done"), ("马越", "10-22", "in_progress"), vec![Reopened]),
        (("马越", "10-22", "done"), ("马越", "10-22", "done"), vec![]),
        (("马越", "10-22", ""), ("丁然", "10-22", ""), vec![Carried, OwnerChanged]),
        (("马越", "10-22", ""), ("马越、丁然", "10-22", ""), vec![Carried]),
        (("门店部", "10-22", ""), ("马越", "10-22", ""), vec![Carried]),
        (("马越", "", ""), ("马越", "10-22", ""), vec![Carried]),
    ] {
        let previous = week(vec![last("橱窗陈列方案", then.0, then.1, then.2)]);
        let ledger =
            after(previous, [tracker("a.xlsx", "门店部", "10-24").row("橱窗陈列方案", now.0, now.1, now.2)], "10-24");
        assert_eq!(ledger.items[0].change, expected, "{then:?} {now:?}");
        assert_eq!(ledger.items[0].weeks, 3);
        assert_eq!(ledger.items.len(), 1);
    }
    let ledger =
        after(week(vec![]), [tracker("a.xlsx", "门店部", "10-24").row("橱窗陈列方案", "马越", "", "")], "10-24");
    assert_eq!((ledger.items[0].change.clone(), ledger.items[0].weeks), (vec![New], 1));
}

#[test]
fn an_open_item_that_no_form_mentions_is_dropped_and_stays() {
    let previous = week(vec![
        last("橱窗陈列方案", "马越", "10-20", "in_progress"),
        last("价签打样与比价", "马越", "10-20", "done"),
        PreviousItem { kind: ItemKind::Duty, ..last("全年陈列督导与陪跑", "马越", "", "") },
    ]);
    let ledger = after(previous, [tracker("a.xlsx", "门店部", "10-24").row("地毯铺设", "马越", "", "")], "10-24");
    let dropped = item(&ledger, "橱窗");
    assert_eq!((dropped.change.as_slice(), dropped.weeks, dropped.overdue), (&[Change::Dropped][..], 3, true));
    assert_eq!((dropped.state, dropped.origins.len()), (Some(State::InProgress), 0));
    assert_eq!(item(&ledger, "督导").change, [Change::Carried], "a duty is confirmed once");
    assert_eq!(ledger.items.len(), 3, "what was closed and is not mentioned is over: {:?}", titles(&ledger));
}

#[test]
fn a_form_of_last_week_in_the_batch_is_no_form_of_this_week() {
    let sheets = [
        tracker("10-17.xlsx", "门店部", "10-17").row("橱窗陈列方案", "马越", "10-20", ""),
        tracker("10-24.xlsx", "门店部", "10-24").row("地毯铺设", "马越", "", ""),
    ];
    let ledger = after(week(vec![last("橱窗陈列方案", "马越", "10-20", "")]), sheets, "10-24");
    assert_eq!(item(&ledger, "橱窗").change, [Change::Dropped]);
    assert_eq!(item(&ledger, "地毯").change, [Change::New]);
}

#[test]
fn the_first_deadline_is_never_overwritten_and_the_id_stays() {
    let then = PreviousItem { first_due: Some(day("10-08")), ..last("橱窗陈列方案", "马越", "10-22", "") };
    let id = then.id.clone();
    let sheets = [tracker("a.xlsx", "门店部", "10-24").row("完成橱窗陈列方案", "马越", "10-28", "")];
    let ledger = after(week(vec![then]), sheets, "10-24");
    let item = item(&ledger, "橱窗");
    assert_eq!((&item.id, item.first_due), (&id, Some(day("10-08"))));
    assert_eq!(item.previous.as_ref().and_then(|then| then.due), Some(day("10-22")));
}

#[test]
fn a_row_that_bears_the_id_is_the_item_whatever_it_is_called_now() {
    let then = PreviousItem { id: "0a1b2c3d4e".into(), ..last("橱窗陈列方案", "马越", "10-22", "") };
    let sheets = [tracker("a.xlsx", "门店部", "10-24").with("春节门头氛围", "丁然", "10-28", "", |item| {
        item.extra.insert("编号".into(), "0a1b2c3d4e".into());
    })];
    let ledger = after(week(vec![then]), sheets, "10-24");
    assert_eq!((titles(&ledger), ledger.items[0].id.as_str()), (vec!["春节门头氛围"], "0a1b2c3d4e"));
}

#[test]
fn weeks_of_one_department_in_a_batch() {
    let ledger = merged(
        [
            tracker("10-17.xlsx", "门店部", "10-17")
                .row("橱窗陈列方案", "马越", "10-22", "in_progress")
                .row("价签打样与比价", "马越", "10-20", "")
                .row("模特道具清点", "马越", "10-20", ""),
            tracker("10-24.xlsx", "门店部", "10-24")
                .row("橱窗陈列方案", "马越", "10-29", "in_progress")
                .row("价签打样与比价", "马越", "10-20", "done")
                .row("地毯铺设", "马越", "11-05", ""),
            tracker("其他.xlsx", "运输部", "10-24").row("干线改道", "鲁原", "11-05", ""),
        ],
        "10-24",
    );
    let change = |part: &str| item(&ledger, part).change.clone();
    assert_eq!(change("橱窗"), [Change::Carried, Change::Slipped]);
    assert_eq!(change("价签"), [Change::Closed]);
    assert_eq!(change("模特"), [Change::Dropped]);
    assert_eq!(change("地毯"), [Change::New]);
    assert_eq!(change("改道"), [], "this department sent one week only");
    let slipped = item(&ledger, "橱窗");
    assert_eq!((slipped.due, slipped.first_due, slipped.weeks), (Some(day("10-29")), Some(day("10-22")), 2));
    assert_eq!(slipped.previous.as_ref().and_then(|then| then.due), Some(day("10-22")));
    assert_eq!(ledger.superseded, []);
}

#[test]
fn this_weeks_and_next_weeks_table_of_one_report() {
    let ledger = merged(
        [tracker("周报.docx", "门店部", "10-24").row("橱窗陈列方案", "马越", "10-24", "in_progress").with(
            "橱窗陈列方案",
            "马越",
            "10-31",
            "",
            stage(Stage::Next),
        )],
        "10-24",
    );
    let item = item(&ledger, "橱窗");
    assert_eq!((item.due, item.state, item.stage), (Some(day("10-31")), Some(State::InProgress), Stage::Current));
    assert_eq!((item.origins.len(), item.conflicts.len()), (2, 0));
}

#[test]
fn submissions_of_departments() {
    let departments = vec![
        DepartmentRule { name: "信息部".into(), aliases: vec!["IT部".into()], expected: true },
        DepartmentRule { name: "运输部".into(), aliases: vec![], expected: true },
    ];
    let rules = MergeRules { departments, ..rules("10-24") };
    let both = tracker("两部.xlsx", "", "10-24")
        .with("干线改道", "", "", "", |item| item.department = value("采购部".to_owned()))
        .with("托盘租赁", "", "", "", |item| item.department = value("财务部".to_owned()));
    let meeting = minutes("会议.docx", "10-24")
        .with("限时停发", "", "", "", |item| item.department = value("法务部".to_owned()));
    let files = [tracker("b.xlsx", "IT部", "10-24"), tracker("a.xlsx", "信息部", "10-23"), both, meeting];
    let previous = PreviousWeek { departments: vec!["客服部".into(), "IT部".into()], ..PreviousWeek::default() };
    let ledger = merge(files.into_iter().map(Sheet::file).collect(), Some(previous), &rules);
    let seen: Vec<_> =
        ledger.submissions.iter().map(|s| (s.department.as_str(), s.paths.join(" "), s.expected)).collect();
    assert_eq!(
        seen,
        [
            ("信息部", "a.xlsx b.xlsx".into(), true),
            ("客服部", String::new(), true),
            ("财务部", "两部.xlsx".into(), false),
            ("运输部", String::new(), true),
            ("采购部", "两部.xlsx".into(), false),
        ]
    );
    assert_eq!(ledger.submissions[0].date, Some(day("10-24")));
}

#[test]
fn people_and_projects_by_their_other_names() {
    let rules = MergeRules {
        people: vec![PersonRule {
            name: "马越".into(),
            aliases: vec!["Ma Yue".into()],
            department: Some("门店部".into()),
        }],
        projects: vec![Alias { name: "冬季新品上市".into(), aliases: vec!["Winter Launch".into()] }],
        ..rules("10-24")
    };
    let files = vec![
        tracker("a.xlsx", "门店部", "10-24").row("橱窗陈列方案", "马 越", "10-28", "").file(),
        minutes("b.docx", "10-24").project("winter launch").row("提交橱窗陈列方案", "Ma Yue", "10-28", "").file(),
        minutes("c.docx", "10-24").row("展台搭建", "Ma Yue", "10-28", "").file(),
    ];
    let ledger = merge(files, None, &rules);
    assert_eq!(ledger.items.len(), 2);
    assert_eq!(
        (item(&ledger, "橱窗").owners.clone(), conflicts(item(&ledger, "橱窗"))),
        (vec!["马越".to_owned()], vec![])
    );
    assert_eq!(item(&ledger, "展台").department.as_deref(), Some("门店部"));
}

/// Everything of a ledger that somebody sees.
fn seen(ledger: &Ledger) -> String {
    format!("{:#?}{:?}{:?}{:?}", ledger.items, ledger.submissions, ledger.doubtful, ledger.superseded)
}

#[test]
fn the_order_of_the_files_does_not_matter() {
    let sheets = [
        tracker("周报.xlsx", "门店部", "10-24").row("橱窗陈列方案", "马越", "10-22", "").row(
            "价签打样",
            "马越",
            "10-30",
            "",
        ),
        tracker("周报(1).xlsx", "门店部", "10-24").row("橱窗陈列方案", "马越", "10-23", "").row(
            "价签打样",
            "马越",
            "10-30",
            "",
        ),
        tracker("采购.xlsx", "采购部", "10-24").row("橱窗陈列方案", "丁然", "10-28", "").row(
            "展柜第二批采购",
            "丁然",
            "",
            "",
        ),
        tracker("旧.xlsx", "采购部", "10-17").row("橱窗陈列方案", "丁然", "10-20", "").row("展柜采购", "丁然", "", ""),
        minutes("会议.docx", "10-20").row("由马越负责橱窗陈列方案，周三提交", "马越", "10-22", "").row(
            "Winter kit 展柜清单",
            "",
            "",
            "",
        ),
    ];
    let expected = seen(&merged(sheets.clone(), "10-24"));
    for turn in 1..sheets.len() {
        let mut turned = sheets.to_vec();
        turned.rotate_left(turn);
        turned.swap(0, 2);
        assert_eq!(seen(&merged(turned, "10-24")), expected, "turn {turn}");
    }
}

#[test]
fn a_second_run_over_its_own_ledger_changes_no_id() {
    let sheets = || {
        [
            tracker("a.xlsx", "门店部", "10-24").row("橱窗陈列方案", "马越", "10-28", "").row(
                "月度总结",
                "马越",
                "",
                "",
            ),
            tracker("b.xlsx", "采购部", "10-24").row("展柜采购比价", "丁然", "10-28", "").row(
                "月度总结",
                "丁然",
                "",
                "",
            ),
        ]
    };
    let first = merged(sheets(), "10-24");
    let ids = |ledger: &Ledger| ledger.items.iter().map(|item| item.id.clone()).collect::<Vec<_>>();
    let items = first.items.iter().map(|item| PreviousItem {
        id: item.id.clone(),
        department: item.department.clone(),
        owners: item.owners.clone(),
        ..last(&item.title, "", "", "")
    });
    let second = after(week(items.collect()), sheets(), "10-24");
    assert_eq!(ids(&first), ids(&second));
    let mut unique = ids(&first);
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), 4);
}

#[test]
fn a_large_batch_stays_linear() {
    let trades = ["管廊", "幕墙", "电梯", "配电柜", "水泵房", "消防栓", "停车场", "展厅", "食堂", "机房"];
    let works =
        ["防水修补", "图纸会签", "备件清单", "年检资料", "灯具调光", "渗漏排查记录", "标识牌更新", "能耗统计口径"];
    let sheets = (0..100).map(|file| {
        let mut sheet = tracker(&format!("{file:03}.xlsx"), &format!("工程{}部", file % 20), "10-24");
        for row in 0..50 {
            let title = format!("{}{}号{}", trades[(file + row) % 10], file * 50 + row, works[row % 8]);
            sheet = sheet.row(&title, "何松", "10-30", "");
        }
        sheet
    });
    let files: Vec<_> = sheets.map(Sheet::file).collect();
    let start = Instant::now();
    let ledger = merge(files, None, &rules("10-24"));
    assert_eq!(ledger.items.len(), 5000);
    // A quadratic comparison takes minutes without optimisation.
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
