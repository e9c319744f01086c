//! What meetings leave behind: minutes in time, pending matters with a next step, disputes that are decided.

use chrono::{NaiveDate, NaiveTime};

use super::context::{FormView, ItemView};
use super::fault::{Fault, say, short, stated};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use super::words::{has_text, is_escalated, says_something};
use crate::model::{FormKind, ItemKind, SectionKind, Severity};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "late-minutes",
            topic: Topic::Minutes,
            severity: Severity::Warning,
            summary: words(
                "纪要在会议结束 2 个工作小时之后才发出，或者签字晚于 24 小时（遇休息日顺延到下一个工作日）。",
                "Minutes went out more than 2 working hours after the meeting, or were signed later than 24 hours (or the next working day) after it.",
            ),
            why: words(
                "流程约定：会后 2 个工作小时内发出纪要，24 小时内签字确认。",
                "The process promises minutes within 2 working hours of the end of the meeting, signed within 24 hours.",
            ),
            wrong: words(
                "会议 15:00 结束；纪要次日 14:00 发出",
                "The meeting ended at 15:00; minutes at 14:00 the next day",
            ),
            right: words("会议 15:00 结束；纪要 16:30 发出", "The meeting ended at 15:00; minutes at 16:30"),
            mend: words(
                "会上直接填跨部门项目沟通记录表，散会前确认。",
                "Fill in the minutes during the meeting, and have them confirmed before it ends.",
            ),
        },
        checks: &[Check::Form(issued_late), Check::Form(signed_late)],
    },
    Rule {
        info: RuleInfo {
            name: "missing-next-step",
            topic: Topic::Minutes,
            severity: Severity::Warning,
            summary: words("未决议事项没有写下一步行动。", "A pending matter does not say what happens next."),
            why: words(
                "流程约定：未决事项要写明下一步行动，否则下次会议还是从头讨论。",
                "The process promises a next action for every pending matter; otherwise the next meeting begins anew.",
            ),
            wrong: words("未决：包装是否外包 | 下一步行动：（空）", "Open: outsource the packaging? | Next: (empty)"),
            right: words(
                "未决：包装是否外包 | 下一步行动：林澈周四前比价，周五例会决定",
                "Open: outsource the packaging? | Next: Lin Che compares prices by Thursday, decision on Friday",
            ),
            mend: words("写明谁在什么时候做什么。", "State who does what by when."),
        },
        checks: &[Check::Item(missing_next_step)],
    },
    Rule {
        info: RuleInfo {
            name: "unescalated-dispute",
            topic: Topic::Minutes,
            severity: Severity::Warning,
            summary: words(
                "争议或未决事项超过 24 小时没有上报，也没有在办的下一步。",
                "A dispute or pending matter is older than 24 hours, was not escalated, and nothing with a date is under way.",
            ),
            why: words(
                "流程约定：部门之间解决不了的争议要上报，24 小时内召开专题会。",
                "The process promises that a dispute that departments cannot settle is escalated, and a meeting called within 24 hours.",
            ),
            wrong: words(
                "争议点：费用由谁承担，未达成一致（三天前）",
                "Dispute: who bears the cost, no agreement (three days ago)",
            ),
            right: words(
                "争议点：费用由谁承担，已上报分管副总，6月9日专题会决定",
                "Dispute: who bears the cost, escalated, special meeting on 9 June",
            ),
            mend: words("上报并召开专题会，把结果写进记录。", "Escalate it, call a meeting, and record the outcome."),
        },
        checks: &[Check::Item(pending_unescalated), Check::Form(dispute_unescalated)],
    },
];

/// Minutes are due 2 working hours after the end; where no end is stated, after the end of the working day.
fn issued_late(view: &FormView<'_>) -> Vec<Fault> {
    let Some(meeting) = view.form.meeting.as_ref().filter(|_| view.form.kind == FormKind::Minutes) else {
        return Vec::new();
    };
    let Some(&issued) = meeting.issued.value() else { return Vec::new() };
    let timed_end = meeting.end.value().filter(|end| end.time() != NaiveTime::MIN);
    let day_end = || {
        let day = meeting.end.value().or(meeting.start.value())?.date();
        day.and_hms_opt(18, 0, 0)
    };
    let Some(end) = timed_end.copied().or_else(day_end) else { return Vec::new() };
    let ctx = view.file.ctx;
    let limit = ctx.add_working_hours(end, 2);
    let timed = issued.time() != NaiveTime::MIN;
    // An issue date without a time is late only when no hour of that day is early enough.
    let late = if timed { issued > limit } else { issued.date() > limit.date() };
    if !late {
        return Vec::new();
    }
    let issued = if timed { issued.format("%Y-%m-%d %H:%M") } else { issued.format("%Y-%m-%d") };
    let (end, limit) = (end.format("%Y-%m-%d %H:%M"), limit.format("%Y-%m-%d %H:%M"));
    let (remark_zh, remark_en) = ctx.calendar_remark(ctx.today);
    let title = short(view.title());
    let fault = Fault::new(
        say(
            format!("「{title}」{issued} 才发出；会议 {end} 结束，应在 {limit} 前发出{remark_zh}。"),
            format!(
                "\"{title}\" went out on {issued}; the meeting ended on {end}, so it was due by {limit}{remark_en}."
            ),
        ),
        say(
            "请尽快确认大家已收到；下次会上直接填写记录。",
            "Make sure that everybody has it; next time fill it in during the meeting.",
        ),
    );
    vec![fault.at(meeting.issued.at())]
}

fn signed_late(view: &FormView<'_>) -> Vec<Fault> {
    let Some(held) = held_on(view).filter(|_| view.form.kind == FormKind::Minutes) else { return Vec::new() };
    let limit = view.file.ctx.workday_limit(held, 1);
    let signed = view.form.signatures.iter().filter_map(|s| Some((s, s.name.as_deref()?, s.date?)));
    signed
        .filter(|(_, _, date)| *date > limit)
        .map(|(signature, name, date)| {
            let fault = Fault::new(
                say(
                    format!("{name} 于 {date} 签字，会议是 {held}，超过 24 小时。"),
                    format!("{name} signed on {date}, more than 24 hours after the meeting of {held}."),
                ),
                say("请尽早发出纪要并催签。", "Send the minutes early, and remind those who have to sign."),
            );
            fault.at(Some(&signature.at))
        })
        .collect()
}

/// The day of the meeting: its start, or the form's date.
fn held_on(view: &FormView<'_>) -> Option<NaiveDate> {
    let start = view.form.meeting.as_ref().and_then(|meeting| meeting.start.value());
    start.map(chrono::NaiveDateTime::date).or(view.form.date.value().copied())
}

/// Where the form has no place for it, an owner, a day or a remark is next step enough.
fn missing_next_step(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    if item.kind != ItemKind::Pending || !view.is_open() || has_text(&item.next_step) {
        return None;
    }
    let is_followed = item.due.value().is_some() || !item.owners().is_empty() || has_text(&item.note);
    if !item.next_step.is_present() && is_followed {
        return None;
    }
    let (title, stated) = (short(&item.title), stated(&item.next_step));
    let fault = Fault::new(
        say(
            format!("未决事项「{title}」没有写下一步行动（{}）。", stated.zh),
            format!("The pending matter \"{title}\" does not say what happens next ({}).", stated.en),
        ),
        say("请写明谁在什么时候做什么。", "State who does what by when."),
    );
    Some(fault.at(Some(item.next_step.at().unwrap_or(&item.at))))
}

/// More than 24 hours have passed since the form was made; a weekend between does not count.
fn is_old(view: &FormView<'_>) -> Option<NaiveDate> {
    let since = view.dated()?;
    (view.file.ctx.today > view.file.ctx.workday_limit(since, 1)).then_some(since)
}

fn dispute(title: &str, since: NaiveDate) -> Fault {
    Fault::new(
        say(
            format!("「{title}」自 {since} 起没有解决，也没有上报，已超过 24 小时。"),
            format!("\"{title}\" has been open since {since} and was not escalated within 24 hours."),
        ),
        say("请上报并召开专题会，把结果写进记录。", "Escalate it, call a meeting, and record the outcome."),
    )
}

fn pending_unescalated(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let since = is_old(&view.form)?;
    // With a next step and a day that is still to come it is in hand.
    let in_hand = has_text(&item.next_step) && item.due.value().is_some_and(|due| *due >= view.ctx().today);
    let texts = [&item.next_step, &item.note, &item.reason, &item.remedy].into_iter().filter_map(|field| field.raw());
    let escalated = texts.chain([item.title.as_str()]).any(is_escalated);
    if item.kind != ItemKind::Pending || !view.is_open() || in_hand || escalated {
        return None;
    }
    Some(dispute(&short(&item.title), since).at(Some(&item.at)))
}

fn dispute_unescalated(view: &FormView<'_>) -> Vec<Fault> {
    let Some(since) = is_old(view) else { return Vec::new() };
    let disputes = view.form.sections.iter().filter(|section| section.kind == SectionKind::Dispute);
    disputes
        .filter(|section| !section.lines.iter().any(|(text, _)| is_escalated(text)))
        .filter_map(|section| section.lines.iter().find(|(text, _)| says_something(text)))
        .map(|(text, at)| dispute(&short(text), since).on(short(text)).at(Some(at)))
        .collect()
}
