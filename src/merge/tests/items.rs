use super::super::testing::*;
use super::{conflicts, origins};
use crate::model::{Change, Field, FormKind, ItemKind, Trouble};

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
