//! The merged week: who sent nothing, what fell out, what is there twice, what does not agree.

use super::context::WeekView;
use super::fault::{Fault, say, short};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use crate::model::{Change, Conflict, Health, Lang, LedgerItem, Severity, State};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "missing-submission",
            topic: Topic::Week,
            severity: Severity::Error,
            summary: words(
                "应当交表的部门本周什么也没有交。",
                "A department that is expected to send a form sent nothing this week.",
            ),
            why: words(
                "流程约定：各部门每周更新进度。",
                "The process promises that every department updates its progress weekly.",
            ),
            wrong: words("应交：研发部、仓储部；收到：研发部", "Expected: R&D, warehouse; received: R&D"),
            right: words(
                "应交：研发部、仓储部；收到：研发部、仓储部",
                "Expected: R&D, warehouse; received: R&D, warehouse",
            ),
            mend: words(
                "催交；如果已交但没有认出来，请在表里写部门，或把别名加到 huizong.toml。不必交表的部门写 expected = false。",
                "Remind it; if it did send a form, write the department on it or add an alias to huizong.toml. Set expected = false where no form is due.",
            ),
        },
        checks: &[Check::Week(missing_submission)],
    },
    Rule {
        info: RuleInfo {
            name: "dropped-item",
            topic: Topic::Week,
            severity: Severity::Warning,
            summary: words(
                "上周没有完成的事项，本周任何一张表都没有提到。",
                "An item that was open last week stands in no form of this week.",
            ),
            why: words(
                "流程约定：周会回顾上周的每一项决议，没有完成的要有下文。",
                "The process promises that every open item of last week is followed up.",
            ),
            wrong: words(
                "上周：样机测试 进行中；本周的表里没有这一项",
                "Last week: prototype test, in progress; this week: not mentioned",
            ),
            right: words(
                "本周：样机测试 已完成 6月12日（或：取消，原因……）",
                "This week: prototype test, done on 12 June (or cancelled, because …)",
            ),
            mend: words(
                "问清楚：完成了写完成，取消了写取消，改了名字就沿用原来的名称。",
                "Ask: if it is done or cancelled, state so; if it was renamed, use the old title.",
            ),
        },
        checks: &[Check::Week(dropped_item)],
    },
    Rule {
        info: RuleInfo {
            name: "duplicate-item",
            topic: Topic::Week,
            severity: Severity::Info,
            summary: words(
                "两项看起来像同一件事，没有把握合并。",
                "Two items look like one; they were not merged because it is not certain.",
            ),
            why: words(
                "流程约定：不重复安排任务；汇总里一件事只算一次。",
                "The process promises that no work is assigned twice; the totals count an item once.",
            ),
            wrong: words(
                "样机测试（研发部）、样机试验（生产部）",
                "Prototype test (R&D), prototype trial (production)",
            ),
            right: words("两个部门用同一个名称：样机测试", "Both departments use one title: prototype test"),
            mend: words(
                "是同一件事就统一名称；不是就把名称写得更明确。",
                "If it is one item, use one title; if not, make the titles tell them apart.",
            ),
        },
        checks: &[Check::Week(duplicate_item)],
    },
    Rule {
        info: RuleInfo {
            name: "conflicting-item",
            topic: Topic::Week,
            severity: Severity::Warning,
            summary: words("同一天的几张表对同一事项说法不一。", "Forms of the same day disagree about an item."),
            why: words(
                "流程约定：各部门看到的进度是一致的。",
                "The process promises that all departments see the same progress.",
            ),
            wrong: words(
                "研发部：样机测试 6月10日；生产部：样机测试 6月20日",
                "R&D: test due 10 June; production: test due 20 June",
            ),
            right: words("两张表都写 6月20日", "Both forms say 20 June"),
            mend: words("向负责人核实，改正说错的那张表。", "Ask the owner, and correct the form that is wrong."),
        },
        checks: &[Check::Week(conflicting_item)],
    },
];

fn missing_submission(view: &WeekView<'_>) -> Vec<Fault> {
    let silent = view.ledger.submissions.iter().filter(|submission| submission.expected && submission.paths.is_empty());
    silent
        .map(|submission| {
            let name = &submission.department;
            let department = view.ctx.config.department(name);
            let contact: Vec<&str> =
                department.into_iter().flat_map(|d| [d.head.as_deref(), d.email.as_deref()]).flatten().collect();
            let (zh, en) = if contact.is_empty() {
                (format!("请催{name}交表。"), format!("Remind {name}."))
            } else {
                let contact = contact.join(" ");
                (format!("请催{name}（{contact}）交表。"), format!("Remind {name} ({contact})."))
            };
            let fault = Fault::new(
                say(
                    format!("{name}本周（{}）没有交表。", view.ledger.week),
                    format!("{name} sent nothing in week {}.", view.ledger.week),
                ),
                say(zh, en),
            );
            fault.on(name.clone()).of(Some(name.clone()))
        })
        .collect()
}

fn dropped_item(view: &WeekView<'_>) -> Vec<Fault> {
    let dropped = view.ledger.items.iter().filter(|item| item.change.contains(&Change::Dropped));
    dropped
        .map(|item| {
            let title = short(&item.title);
            let previous = item.previous.as_ref();
            let source = previous.and_then(|previous| previous.origins.first());
            let (from_zh, from_en) =
                source.map(|source| (format!("（{source}）"), format!(" ({source})"))).unwrap_or_default();
            let owners = item.owners.join("、");
            let (ask_zh, ask_en) = if owners.is_empty() {
                (String::from("部门"), String::from("the department"))
            } else {
                (format!(" {owners}"), owners)
            };
            let fault = Fault::new(
                say(
                    format!("「{title}」上周没有完成{from_zh}，本周的表里没有提到。"),
                    format!("\"{title}\" was open last week{from_en} and stands in no form of this week."),
                ),
                say(
                    format!("请向{ask_zh}核实：完成、取消，还是漏填。"),
                    format!("Ask {ask_en} whether it is done, cancelled or forgotten."),
                ),
            );
            fault.on_item(item)
        })
        .collect()
}

/// An item's place as messages tell it.
fn whereabouts(item: &LedgerItem) -> String {
    item.origins.first().map_or_else(String::new, |origin| format!("{} {}", origin.path, origin.at))
}

fn duplicate_item(view: &WeekView<'_>) -> Vec<Fault> {
    let items = &view.ledger.items;
    let pairs = view.ledger.doubtful.iter().filter_map(|&(one, other)| Some((items.get(one)?, items.get(other)?)));
    pairs
        .map(|(one, other)| {
            let (a, b) = (short(&one.title), short(&other.title));
            let there = whereabouts(other);
            let fault = Fault::new(
                say(
                    format!("「{a}」与「{b}」（{there}）可能是同一件事，没有合并。"),
                    format!("\"{a}\" and \"{b}\" ({there}) may be one item; they were not merged."),
                ),
                say(
                    "是同一件事请统一名称；不是请把名称写得更明确。",
                    "If it is one item, use one title; if not, make the titles differ more.",
                ),
            );
            fault.on_item(one).related(other.origins.iter().cloned())
        })
        .collect()
}

fn conflicting_item(view: &WeekView<'_>) -> Vec<Fault> {
    let conflicts =
        view.ledger.items.iter().flat_map(|item| item.conflicts.iter().map(move |conflict| (item, conflict)));
    conflicts
        .map(|(item, conflict)| {
            let (title, (field_zh, field_en)) = (short(&item.title), field_name(conflict));
            let told = |lang: Lang, open: &str, close: &str, comma: &str| {
                let told = conflict
                    .values
                    .iter()
                    .map(|v| format!("{}{open}{} {}{close}", spoken(&v.value, lang), v.origin.path, v.origin.at));
                told.collect::<Vec<_>>().join(comma)
            };
            let fault = Fault::new(
                say(
                    format!("「{title}」的{field_zh}说法不一：{}。", told(Lang::Zh, "（", "）", "；")),
                    format!("The {field_en} of \"{title}\" differs: {}.", told(Lang::En, " (", ")", "; ")),
                ),
                say("请向负责人核实，改正说错的那张表。", "Ask the owner, and correct the form that is wrong."),
            );
            let fault = fault.on_item(item);
            let mut origins = conflict.values.iter().map(|value| value.origin.clone());
            match origins.next() {
                Some(first) => fault.in_file(&first.path).at(Some(&first.at)).related(origins),
                None => fault,
            }
        })
        .collect()
}

/// A value as people say it: states and healths by their names, the rest as it is.
fn spoken(value: &str, lang: Lang) -> &str {
    let state = State::from_id(value).map(|state| state.label(lang));
    state.or_else(|| Health::from_id(value).map(|health| health.label(lang))).unwrap_or(value)
}

fn field_name(conflict: &Conflict) -> (&str, &str) {
    match conflict.field {
        "due" => ("完成日期", "deadline"),
        "owners" => ("负责人", "owner"),
        "state" => ("进展状态", "state"),
        "health" => ("正常/延迟/风险", "health"),
        "done" => ("实际完成日期", "actual completion"),
        other => (other, other),
    }
}
