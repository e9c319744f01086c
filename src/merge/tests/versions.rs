use super::super::merge;
use super::super::testing::*;
use super::{conflicts, origins};

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
