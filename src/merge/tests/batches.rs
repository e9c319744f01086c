use std::time::Instant;

use super::super::testing::*;
use super::super::{Alias, DepartmentRule, MergeRules, PersonRule, merge};
use super::{conflicts, last, week};
use crate::model::{Ledger, PreviousItem, PreviousWeek};

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
