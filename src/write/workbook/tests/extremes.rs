//! Weeks of one item, of thousands, of overlong texts, and in English.

use std::sync::Arc;

use chrono::Days;

use super::sample::{cell, empty, item, rich, submission, today, with_due};
use crate::model::{Health, Ledger, Origin, State};

/// One task.
pub(super) fn single() -> Ledger {
    Ledger { items: vec![item(1, "样机测试", "研发部", "白鹭")], ..empty() }
}

/// `count` items spread over departments, owners, states and weeks.
pub(super) fn many(count: usize) -> Ledger {
    let items = (0..count).map(|number| {
        let department = format!("第{}事业部", number % 17 + 1);
        let owner = format!("员工{}", number % 211 + 1);
        let title = format!("事项{number}：完成第{}批设备的安装调试与验收", number % 13 + 1);
        let mut item = item(number, &title, &department, &owner);
        item.project = Some(format!("项目{}", number % 9 + 1));
        item.state = [Some(State::InProgress), Some(State::NotStarted), Some(State::Done), None, Some(State::Paused)]
            [number % 5];
        item.health =
            [Some(Health::Normal), None, Some(Health::AtRisk), Some(Health::Normal), Some(Health::Delayed)][number % 5];
        item.done = (item.state == Some(State::Done)).then(today);
        let due = today()
            .checked_add_days(Days::new((number % 90) as u64))
            .and_then(|due| due.checked_sub_days(Days::new(20)));
        with_due(item, due)
    });
    Ledger { items: items.collect(), ..empty() }
}

/// Texts far longer than a page, with characters that no cell takes.
pub(super) fn long() -> Ledger {
    let mut ledger = single();
    let first = ledger.items[0].clone();
    let text = "这是一段很长的说明，逐项记录现场情况、原因分析与后续安排，".repeat(60);
    ledger.items[0].note = Some(text.clone());
    ledger.items[0].title = "非常长的标题".repeat(30);
    ledger.items[0].owners = (1..40).map(|number| format!("员工{number}")).collect();
    let mut other = first;
    other.id = "T2".to_owned();
    other.title = "带控制字符\u{7}\u{0}与\r\n换行的标题".to_owned();
    other.note = Some("x".repeat(40_000));
    other.department = Some("名字特别特别长的部门名称用来看看概览页会不会被截断或者挤坏版面".to_owned());
    other.health = Some(Health::Delayed);
    other.reason = Some(text);
    other.origins = vec![Origin {
        path: Arc::from("很长的文件夹名称/".repeat(8) + "文件#1.xlsx"),
        at: cell("Sheet'1", 0, 0),
    }];
    ledger.items.push(other);
    ledger
}

/// An English week.
pub(super) fn english() -> Ledger {
    let mut ledger = rich();
    let titles = [
        "Print and mount shelf labels",
        "Reconcile stock data of the old system",
        "Interface tests (inbound, outbound)",
        "Write the operating manual",
        "Safety training for forklift drivers",
    ];
    for (item, title) in ledger.items.iter_mut().zip(titles.iter().cycle()) {
        item.title = (*title).to_owned();
        item.project = Some("Spruce warehouse".to_owned());
        item.department =
            item.department.as_ref().map(|name| if name == "仓储部" { "Warehouse" } else { "IT" }.to_owned());
        item.owners =
            if item.owners.is_empty() { Vec::new() } else { vec!["Ann Lee".to_owned(), "Bob Field".to_owned()] };
        for text in [&mut item.note, &mut item.reason, &mut item.remedy, &mut item.risk, &mut item.next_step]
            .into_iter()
            .flatten()
        {
            *text = "Waiting for the supplier; expected by the end of the month.".to_owned();
        }
    }
    ledger.submissions =
        vec![submission("IT", true, true), submission("Warehouse", true, true), submission("Finance", false, true)];
    ledger
}
