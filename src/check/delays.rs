//! What is late, and what is said about it.

use super::context::{ItemView, WeekView};
use super::fault::{Fault, say, short, stated};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use super::words::{has_text, says_something};
use crate::model::{Change, Field, Health, ItemKind, LedgerItem, Severity, Trouble};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "delay-unexplained",
            topic: Topic::Delays,
            severity: Severity::Error,
            summary: words(
                "延迟的任务没有说明：跟踪表里没有任何原因或备注；延迟说明表里缺原因、新的日期或补救措施。",
                "A delayed task is not explained: a tracker without any reason or remark, a delay form without reason, new date or remedy.",
            ),
            why: words(
                "流程约定：延迟的任务要说明为什么、预计何时完成、怎么补救。",
                "The process promises that a delayed task says why, when it is now expected, and what is done about it.",
            ),
            wrong: words(
                "样机测试 | 状态：延迟 | 风险说明：（空）",
                "Prototype test | Status: delayed | Remarks: (empty)",
            ),
            right: words(
                "样机测试 | 状态：延迟 | 主板缺货，改用备选供应商，7月5日完成",
                "Prototype test | Status: delayed | boards out of stock, second supplier, done by 5 July",
            ),
            mend: words("写明原因、新的日期和补救措施。", "Give the reason, the new date and the remedy."),
        },
        checks: &[Check::Item(tracker_without_reason), Check::Item(delay_form_incomplete)],
    },
    Rule {
        info: RuleInfo {
            name: "carried-without-reason",
            topic: Topic::Delays,
            severity: Severity::Warning,
            summary: words(
                "上周没有完成、本周已逾期（或推迟了日期）的事项，没有写原因。",
                "Carried over from last week and overdue, or moved to a later date, without a reason.",
            ),
            why: words(
                "流程约定：周会回顾上周决议，没有完成的要说明原因和补救措施。",
                "The process promises that last week's open items are reviewed, and that what is not done has a reason and a remedy.",
            ),
            wrong: words(
                "上周：样机测试 6月10日；本周：样机测试 6月20日，备注空",
                "Last week: test due 10 June; this week: due 20 June, no remark",
            ),
            right: words(
                "本周：样机测试 6月20日，备注：主板缺货，已换供应商",
                "This week: due 20 June, remark: boards out of stock, supplier changed",
            ),
            mend: words("在备注里写原因和补救措施。", "Write the reason and the remedy into the remarks."),
        },
        checks: &[Check::Week(carried_without_reason)],
    },
    Rule {
        info: RuleInfo {
            name: "deadline-slipped",
            topic: Topic::Delays,
            severity: Severity::Warning,
            summary: words("完成日期比上周推后了。", "The deadline was moved later since last week."),
            why: words(
                "流程约定：推迟要有说明，第一次定的日期不能悄悄改掉。",
                "The process promises that a delay is explained; the first date is not to be changed silently.",
            ),
            wrong: words("上周：样机测试 6月10日；本周：6月20日", "Last week: test due 10 June; this week: 20 June"),
            right: words(
                "本周：样机测试 计划 6月10日，状态：延迟，另附进度延迟说明表",
                "This week: test due 10 June, delayed, with a delay form",
            ),
            mend: words(
                "保留原日期并填进度延迟说明表；推迟确有依据时在会上确认。",
                "Keep the date and fill in the delay form; have the new date confirmed at the meeting.",
            ),
        },
        checks: &[Check::Week(deadline_slipped)],
    },
];

fn tracker_without_reason(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let explained = [&item.reason, &item.note, &item.risk, &item.remedy].into_iter().any(has_text);
    let delayed = item.health.value() == Some(&Health::Delayed) && item.kind != ItemKind::Delay;
    if !delayed || !view.is_open() || explained {
        return None;
    }
    let place = [&item.reason, &item.note, &item.risk].into_iter().find(|field| field.is_present());
    let (title, stated) = (short(&item.title), stated(place.unwrap_or(&Field::Absent)));
    let fault = Fault::new(
        say(
            format!("「{title}」延迟，但没有说明原因（{}）。", stated.zh),
            format!("\"{title}\" is delayed without a reason ({}).", stated.en),
        ),
        say("请写明原因、新的完成日期和补救措施。", "Give the reason, the new date and the remedy."),
    );
    Some(fault.at(place.and_then(Field::at).or(item.health.at())))
}

fn delay_form_incomplete(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    if item.kind != ItemKind::Delay || item.state.value().is_some_and(|state| state.is_closed()) {
        return None;
    }
    // Where the form has no such column, its remarks may say it.
    let lacks = |field: &Field<String>| if field.is_present() { !has_text(field) } else { !has_text(&item.note) };
    // A date that does not exist is bad-date.
    let lacks_date = item.due.value().is_none() && item.due.trouble() != Some(Trouble::Impossible);
    let lacking: Vec<(&str, &str, _)> = [
        (lacks(&item.reason), "原因", "the reason", item.reason.at()),
        (lacks_date, "新的完成日期", "the new date", item.due.at()),
        (lacks(&item.remedy), "补救措施", "the remedy", item.remedy.at()),
    ]
    .into_iter()
    .filter_map(|(lacking, zh, en, at)| lacking.then_some((zh, en, at)))
    .collect();
    let at = lacking.iter().find_map(|(_, _, at)| *at).unwrap_or(&item.at);
    if lacking.is_empty() {
        return None;
    }
    let join = |words: Vec<&str>, with: &str| words.join(with);
    let zh = join(lacking.iter().map(|(zh, ..)| *zh).collect(), "、");
    let en = join(lacking.iter().map(|(_, en, _)| *en).collect(), ", ");
    let title = short(&item.title);
    let fault = Fault::new(
        say(format!("延迟任务「{title}」缺：{zh}。"), format!("The delayed task \"{title}\" lacks {en}.")),
        say(format!("请补写{zh}。"), format!("Fill in {en}.")),
    );
    Some(fault.at(Some(at)))
}

/// Some form, of this week or still standing from last week, says why.
fn is_explained(item: &LedgerItem) -> bool {
    [&item.reason, &item.note, &item.risk, &item.remedy].into_iter().flatten().any(|text| says_something(text))
}

fn carried_without_reason(view: &WeekView<'_>) -> Vec<Fault> {
    let late = |item: &&LedgerItem| {
        item.change.contains(&Change::Slipped) || (item.change.contains(&Change::Carried) && item.overdue)
    };
    view.ledger
        .items
        .iter()
        .filter(|item| item.kind.is_commitment() && !item.is_closed())
        .filter(late)
        .filter(|item| !item.change.contains(&Change::Dropped) && !is_explained(item))
        .map(|item| {
            let title = short(&item.title);
            let fault = Fault::new(
                say(
                    format!("「{title}」从上周延续下来（已在汇总中 {} 周），没有写未完成的原因。", item.weeks),
                    format!(
                        "\"{title}\" was carried over ({} weeks in the ledger) without saying why it is not done.",
                        item.weeks
                    ),
                ),
                say("请在备注里写明原因和补救措施。", "Write the reason and the remedy into the remarks."),
            );
            fault.on_item(item)
        })
        .collect()
}

fn deadline_slipped(view: &WeekView<'_>) -> Vec<Fault> {
    let slipped = view.ledger.items.iter().filter(|item| item.change.contains(&Change::Slipped));
    slipped
        .map(|item| {
            let title = short(&item.title);
            let date = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
            let was = date(item.previous.as_ref().and_then(|previous| previous.due)).or(date(item.first_due));
            let now = date(item.due).unwrap_or_default();
            let was = was.unwrap_or_default();
            let first = date(item.first_due).filter(|first| *first != was);
            let (first_zh, first_en) =
                first.map(|day| (format!("，最初是 {day}"), format!(", first {day}"))).unwrap_or_default();
            let fault = Fault::new(
                say(
                    format!("「{title}」的完成日期由 {was} 推迟到 {now}{first_zh}。"),
                    format!("The deadline of \"{title}\" moved from {was} to {now}{first_en}."),
                ),
                say("请说明原因，并填进度延迟说明表。", "Give the reason, and fill in the delay form."),
            );
            fault.on_item(item)
        })
        .collect()
}
