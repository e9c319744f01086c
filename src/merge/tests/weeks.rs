use super::super::testing::*;
use super::{last, week};
use crate::model::{Change, ItemKind, PreviousItem, Stage, State};

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
fn lists_without_a_department_are_a_series_by_their_file_name() {
    let sheet = |path: &str, date: &str| tracker(path, "", date).row("橱窗陈列方案", "马越", "10-22", "");
    let sheets = [
        sheet("进度表1017.xlsx", "10-17").row("模特道具清点", "马越", "10-20", ""),
        sheet("进度表1024.xlsx", "10-24").project("").row("地毯铺设", "马越", "", ""),
    ];
    let ledger = merged(sheets, "10-24");
    assert_eq!(item(&ledger, "模特").change, [Change::Dropped]);
    assert_eq!(item(&ledger, "地毯").change, [Change::New]);
    assert_eq!(item(&ledger, "橱窗").change, [Change::Carried]);
}

#[test]
fn another_owner_in_another_week_is_the_same_item_even_under_a_general_title() {
    let previous = week(vec![last("安全培训", "马越", "10-22", "")]);
    let ledger = after(previous, [tracker("a.xlsx", "门店部", "10-24").row("安全培训", "丁然", "10-22", "")], "10-24");
    assert_eq!(ledger.items.len(), 1);
    assert_eq!(ledger.items[0].change, [Change::Carried, Change::OwnerChanged]);
}

#[test]
fn a_sentence_in_newer_minutes_leads_and_the_list_names_the_task() {
    let sheets = [
        tracker("周报.xlsx", "门店部", "10-23").row("橱窗陈列方案", "马越", "10-24", "in_progress"),
        minutes("会议.docx", "10-24").row("橱窗陈列方案由马越负责，10月31日前提交", "马越", "10-31", ""),
    ];
    let ledger = merged(sheets, "10-24");
    let item = item(&ledger, "橱窗");
    assert_eq!((item.title.as_str(), item.due), ("橱窗陈列方案", Some(day("10-31"))));
    assert_eq!((item.first_due, item.state), (Some(day("10-24")), Some(State::InProgress)));
    assert!(item.change.is_empty(), "one week only");
}
