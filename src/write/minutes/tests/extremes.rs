//! Weeks of one item, of two thousand, of very long texts, and one that lacks nothing.

use super::sample::{Week, day, empty, form, item, known, meeting, names, rich, task};
use crate::model::{FormKind, ItemKind, Ledger, LedgerItem, Meeting, State};

/// A week of one resolution.
pub fn one() -> Ledger {
    let mut week = Week(empty());
    let mut minutes = form(FormKind::Minutes, None);
    minutes.meeting = Some(meeting("云杉上市项目周例会纪要", "2025-10-20T09:00:00", &["陆远", "苏宛"]));
    week.file("纪要.docx", minutes);
    let owners = names(&["陆远"]);
    let due = Some(day("2025-10-27"));
    week.item("纪要.docx", LedgerItem { owners, due, ..item(ItemKind::Resolution, "确认首批铺货数量") });
    week.0
}

/// A week that lacks nothing.
pub fn complete() -> Ledger {
    let mut ledger = one();
    if let Some(meeting) = &mut ledger.files[0].forms[0].meeting {
        let said = |text: &str| known(text.to_owned());
        *meeting = Meeting { place: said("301"), host: said("陆远"), recorder: said("苏宛"), ..meeting.clone() };
    }
    ledger
}

/// Texts far longer than a cell wants, with characters that XML forbids.
pub fn long() -> Ledger {
    let mut week = Week(rich());
    let text = "经各部门充分讨论，首批铺货分三个阶段推进，每个阶段结束后由销售部会同生产部复盘库存与动销数据，再决定下一阶段的数量与区域；".repeat(12);
    let long = LedgerItem {
        title: format!("{text}\u{7}\u{0}"),
        note: Some(format!("{text}\n{text}")),
        owners: names(&["陆远"; 12]),
        ..item(ItemKind::Resolution, "")
    };
    week.item("会议/周例会纪要.docx", long);
    let mut report = task("极长的说明", "研发部", "贺川", "2025-10-20", State::InProgress);
    report.reason = Some(text.repeat(2));
    report.remedy = Some("https://example.com/".to_owned() + &"path-without-blanks/".repeat(12));
    week.item("研发部.xlsx", report);
    week.0
}

/// So many tasks, and a resolution for every fifth.
pub fn many(tasks: usize) -> Ledger {
    let mut week = Week(rich());
    for number in 0..tasks {
        let (path, department) =
            [("研发部.xlsx", "研发部"), ("市场部.xlsx", "市场部"), ("客服部.xlsx", "客服部")][number % 3];
        let state = if number % 4 == 0 { State::Done } else { State::InProgress };
        let due = if number % 5 == 0 { "2025-10-15" } else { "2025-11-15" };
        week.item(path, task(&format!("第 {number} 项工作的推进与验收"), department, "贺川", due, state));
        if number % 5 == 0 {
            let due = (number % 10 == 0).then(|| day("2025-11-01"));
            week.item(
                "会议/周例会纪要.docx",
                LedgerItem {
                    due,
                    owners: names(&["白露"]),
                    ..item(ItemKind::Resolution, &format!("决议内容之 {number}：按期完成并通报"))
                },
            );
        }
    }
    week.0
}
