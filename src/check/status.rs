//! How the work is said to stand, against its dates and against today.

use super::context::{FormView, ItemView};
use super::fault::{Fault, say, short, spot, stated};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use super::words::has_text;
use crate::model::{Bilingual, Severity};
use crate::model::{Field, Health, Item, ItemKind, Place, Stage, State, Trouble, Use};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "unknown-status",
            topic: Topic::Status,
            severity: Severity::Warning,
            summary: words(
                "状态栏里写的既不是进展（未开始、进行中、已完成……），也不是情况（正常、延迟、风险）。",
                "A status says neither how far the work is nor how it stands.",
            ),
            why: words(
                "流程约定每周更新状态；看不懂的状态无法汇总。",
                "The process promises a status every week; one that nobody understands cannot be summed up.",
            ),
            wrong: words("样机测试 | 状态：看情况", "Prototype test | Status: depends"),
            right: words("样机测试 | 状态：进行中，有风险", "Prototype test | Status: in progress, at risk"),
            mend: words(
                "从 未开始、进行中、已完成、暂停、取消 和 正常、延迟、风险 中选。公司自己的说法可以加到 huizong.toml 的 [words]。",
                "Choose from not started, in progress, done, on hold, cancelled, and normal, delayed, at risk. Add your own words under [words] in huizong.toml.",
            ),
        },
        checks: &[Check::Item(unknown_status)],
    },
    Rule {
        info: RuleInfo {
            name: "colour-only",
            topic: Topic::Status,
            severity: Severity::Warning,
            summary: words(
                "状态栏里只涂了颜色，没有文字：颜色的意思没有猜。",
                "A status cell holds a colour and no word: what the colour means is not guessed.",
            ),
            why: words(
                "颜色的含义只有填表人知道，打印、复制后还会丢失；无法汇总。",
                "Only the one who painted it knows what a colour means, and copies and prints lose it: it cannot be summed up.",
            ),
            wrong: words("样机测试 | 状态：（红色底色，无文字）", "Prototype test | Status: (red, no text)"),
            right: words("样机测试 | 状态：延迟", "Prototype test | Status: delayed"),
            mend: words("在涂色的单元格里写上状态。", "Write the status into the coloured cell."),
        },
        checks: &[Check::Form(colour_only)],
    },
    Rule {
        info: RuleInfo {
            name: "status-contradiction",
            topic: Topic::Status,
            severity: Severity::Warning,
            summary: words(
                "状态和日期互相矛盾：写“正常”但已过期；已完成却没有实际完成日期；有实际完成日期却没有完成；完成日期在将来；完成早于开始；进度百分比与状态不符。",
                "Status and dates contradict each other: normal but past its date; done without an actual date; an actual date but not done; done in the future; done before it began; a percentage against the status.",
            ),
            why: words(
                "流程约定状态与日期一致，汇总数字才可信。",
                "The process promises that status and dates agree; only then can the totals be trusted.",
            ),
            wrong: words(
                "样机测试 | 计划 6月10日 | 状态：正常（6月20日填）",
                "Prototype test | due 10 June | Status: normal (filled in on 20 June)",
            ),
            right: words(
                "样机测试 | 计划 6月10日 | 状态：延迟 | 原因：缺件，6月25日完成",
                "Prototype test | due 10 June | Status: delayed | parts missing, done by 25 June",
            ),
            mend: words("核对后改状态，或改日期。", "Find out which is right, then change the status or the date."),
        },
        checks: &[
            Check::Item(normal_past_its_date),
            Check::Item(done_without_date),
            Check::Item(date_but_not_done),
            Check::Item(done_in_the_future),
            Check::Item(done_before_start),
            Check::Item(due_before_start),
            Check::Item(percent_against_state),
        ],
    },
    Rule {
        info: RuleInfo {
            name: "overdue",
            topic: Topic::Status,
            severity: Severity::Error,
            summary: words("过了完成日期还没有完成。", "Open, and past its deadline."),
            why: words(
                "流程约定逾期事项要说明原因、新的日期和补救措施，并在周会上跟踪。",
                "The process promises a reason, a new date and a remedy for what is late, and that the weekly meeting follows it up.",
            ),
            wrong: words(
                "样机测试 | 计划 6月10日 | 进行中（今天 6月20日）",
                "Prototype test | due 10 June | in progress (today is 20 June)",
            ),
            right: words(
                "样机测试 | 计划 6月10日 | 已完成 | 实际 6月9日",
                "Prototype test | due 10 June | done | actually 9 June",
            ),
            mend: words(
                "完成了就写状态和实际完成日期；没有完成就填进度延迟说明表。",
                "If it is done, state so with the actual date; if not, fill in the delay form.",
            ),
        },
        checks: &[Check::Item(overdue)],
    },
    Rule {
        info: RuleInfo {
            name: "risk-undescribed",
            topic: Topic::Status,
            severity: Severity::Warning,
            summary: words("状态是“风险”，但没有说明是什么风险。", "At risk, without saying which risk."),
            why: words(
                "流程约定风险必须有说明，否则别的部门无法配合。",
                "The process promises that a risk is described; otherwise nobody can help.",
            ),
            wrong: words(
                "样机测试 | 状态：风险 | 风险说明：（空）",
                "Prototype test | Status: at risk | Risk: (empty)",
            ),
            right: words(
                "样机测试 | 状态：风险 | 风险说明：主板交期可能推迟一周",
                "Prototype test | Status: at risk | Risk: boards may come a week late",
            ),
            mend: words(
                "写明可能发生什么、影响什么、怎么应对。",
                "State what may happen, what it would affect, and what is done about it.",
            ),
        },
        checks: &[Check::Item(risk_undescribed)],
    },
];

fn unknown_status(view: &ItemView<'_>) -> Option<Fault> {
    let Item { state, health, .. } = view.item;
    if state.value().is_some() || health.value().is_some() {
        return None;
    }
    let unknown = [unknown_text(state), unknown_text(health)].into_iter().flatten().next()?;
    let (title, raw, spot) = (short(&view.item.title), short(unknown.0), spot(unknown.1));
    let fault = Fault::new(
        say(
            format!("「{title}」的状态“{raw}”看不懂（{}）。", spot.zh),
            format!("The status \"{raw}\" of \"{title}\" is not understood ({}).", spot.en),
        ),
        say(
            "请写 未开始、进行中、已完成、暂停、取消 或 正常、延迟、风险。",
            "Write not started, in progress, done, on hold, cancelled, or normal, delayed, at risk.",
        ),
    );
    Some(fault.at(Some(unknown.1)))
}

/// Once per form, at the first such cell.
fn colour_only(view: &FormView<'_>) -> Vec<Fault> {
    /// Cells that are named one by one.
    const NAMED: usize = 5;
    let cells: Vec<_> = view.form.account.unmapped().filter(|used| used.for_what == Use::COLOUR_ONLY).collect();
    let Some(first) = cells.first() else { return Vec::new() };
    let places: Vec<String> = cells.iter().take(NAMED).map(|used| used.at.to_string()).collect();
    let (places, more) = (places.join("、"), if cells.len() > NAMED { " …" } else { "" });
    let count = cells.len();
    let fault = Fault::new(
        say(
            format!("状态栏有 {count} 个单元格只有颜色、没有文字（{places}{more}），状态按未填处理。"),
            format!("{count} status cells hold a colour and no word ({places}{more}); they count as empty."),
        ),
        say("请在涂色的单元格里写上状态。", "Write the status into the coloured cells."),
    );
    vec![fault.on(first.text.clone()).at(Some(&first.at))]
}

/// Text and place of a status that says none of the words known.
fn unknown_text<T>(field: &Field<T>) -> Option<(&str, &Place)> {
    match field {
        Field::Unreadable { raw, at, why: Trouble::Unknown } => Some((raw, at)),
        _ => None,
    }
}

/// A contradiction of an item: at the status, with the usual advice.
fn contradiction<T>(view: &ItemView<'_>, field: &Field<T>, message: Bilingual) -> Fault {
    let advice = say("请核对后修改状态或日期。", "Find out which is right, and change the status or the date.");
    Fault::new(message, advice).at(Some(field.at().unwrap_or(&view.item.at)))
}

fn normal_past_its_date(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let due = *item.due.value()?;
    let said = view.form.said_on();
    if item.health.value() != Some(&Health::Normal) || !view.is_open() || due >= said {
        return None;
    }
    let title = short(&item.title);
    let message = say(
        format!("「{title}」写的是正常，但计划 {due} 完成，到 {said} 还没有完成。"),
        format!("\"{title}\" is said to be normal, but was due on {due} and not done on {said}."),
    );
    Some(contradiction(view, &item.health, message))
}

fn done_without_date(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let lacks_date = matches!(item.done, Field::Blank { .. } | Field::Unreadable { why: Trouble::Vague, .. });
    if item.state.value() != Some(&State::Done) || !lacks_date {
        return None;
    }
    let (title, stated) = (short(&item.title), stated(&item.done));
    let message = say(
        format!("「{title}」已完成，但没有实际完成日期（{}）。", stated.zh),
        format!("\"{title}\" is done but has no actual completion date ({}).", stated.en),
    );
    let advice = say("请填写实际完成日期。", "Fill in the day on which it was done.");
    Some(Fault::new(message, advice).at(item.done.at()))
}

fn date_but_not_done(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let done = item.done.value()?;
    let state = item.state.value()?;
    if state.is_closed() {
        return None;
    }
    let (title, raw) = (short(&item.title), short(item.state.raw().unwrap_or_default()));
    let message = say(
        format!("「{title}」有实际完成日期 {done}，状态却是“{raw}”。"),
        format!("\"{title}\" has the actual completion date {done}, but its status is \"{raw}\"."),
    );
    Some(contradiction(view, &item.state, message))
}

fn done_in_the_future(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let done = *item.done.value()?;
    let last = view.form.dated().map_or(view.ctx().today, |day| day.max(view.ctx().today));
    if done <= last {
        return None;
    }
    let title = short(&item.title);
    let message = say(
        format!("「{title}」的实际完成日期 {done} 还没有到（今天是 {last}）。"),
        format!("The actual completion date {done} of \"{title}\" is still to come (today is {last})."),
    );
    Some(contradiction(view, &item.done, message))
}

fn done_before_start(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let (start, done) = (item.start.value()?, item.done.value()?);
    if done >= start {
        return None;
    }
    let title = short(&item.title);
    let message = say(
        format!("「{title}」的实际完成日期 {done} 早于开始日期 {start}。"),
        format!("\"{title}\" was done on {done}, before its start on {start}."),
    );
    Some(contradiction(view, &item.done, message))
}

fn due_before_start(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let (start, due) = (item.start.value()?, item.due.value()?);
    if due >= start {
        return None;
    }
    let title = short(&item.title);
    let message = say(
        format!("「{title}」的计划完成日期 {due} 早于开始日期 {start}。"),
        format!("\"{title}\" is due on {due}, before its start on {start}."),
    );
    Some(contradiction(view, &item.due, message))
}

fn percent_against_state(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let (percent, state) = (item.percent?, item.state.value()?);
    let contradicts = match state {
        State::Done => percent < 100.0,
        State::NotStarted => percent > 0.0,
        State::InProgress | State::Paused => percent >= 100.0,
        State::Cancelled => false,
    };
    if !contradicts {
        return None;
    }
    let (title, raw) = (short(&item.title), short(item.state.raw().unwrap_or_default()));
    let message = say(
        format!("「{title}」完成了 {percent}%，状态却是“{raw}”。"),
        format!("\"{title}\" is {percent} % done, but its status is \"{raw}\"."),
    );
    Some(contradiction(view, &item.state, message))
}

/// Whether a form that lists such an item would say that it is done. Duties and milestones of a charter, and reports
/// of past work, stay in the form as they are; their dates pass without meaning that they are late.
fn would_say_done(item: &Item) -> bool {
    let tells = item.state.is_present() || item.health.is_present() || item.done.is_present() || item.percent.is_some();
    match item.kind {
        ItemKind::Task => tells || item.stage != Stage::Previous,
        ItemKind::Resolution | ItemKind::Delay | ItemKind::Pending => true,
        ItemKind::Duty | ItemKind::Milestone | ItemKind::Suggestion => tells,
        ItemKind::Channel => false,
    }
}

fn overdue(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let due = *item.due.value()?;
    let days = (view.ctx().today - due).num_days();
    if days <= 0 || !view.is_open() || !would_say_done(item) {
        return None;
    }
    let title = short(&item.title);
    let fault = Fault::new(
        say(
            format!("「{title}」应在 {due} 完成，已逾期 {days} 天。"),
            format!("\"{title}\" was due on {due} and is {days} days late."),
        ),
        say(
            "完成了请写状态和实际完成日期；没有完成请写原因、新的日期和补救措施。",
            "If it is done, state so with the actual date; if not, give the reason, a new date and the remedy.",
        ),
    );
    Some(fault.at(item.due.at()))
}

fn risk_undescribed(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let described = [&item.risk, &item.note, &item.reason, &item.remedy].into_iter().any(has_text);
    if item.health.value() != Some(&Health::AtRisk) || !view.is_open() || described {
        return None;
    }
    let place = if item.risk.is_present() { &item.risk } else { &item.note };
    let (title, stated) = (short(&item.title), stated(place));
    let fault = Fault::new(
        say(
            format!("「{title}」有风险，但没有说明是什么风险（{}）。", stated.zh),
            format!("\"{title}\" is at risk, but the risk is not described ({}).", stated.en),
        ),
        say(
            "请写明可能发生什么、影响什么、怎么应对。",
            "State what may happen, what it affects, and what is done about it.",
        ),
    );
    Some(fault.at(place.at().or(item.health.at())))
}
