//! Notices of meetings: in time, and complete.

use chrono::{NaiveTime, TimeDelta};

use super::context::FormView;
use super::fault::{Fault, say, short};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use crate::model::{Field, FormKind, Meeting, Severity};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "late-notice",
            topic: Topic::Meetings,
            severity: Severity::Warning,
            summary: words(
                "会议通知发出的时间距开会不到 1 天。",
                "A notice went out less than 1 day before the meeting.",
            ),
            why: words(
                "流程约定：至少提前 1 天发出会议通知。",
                "The process promises a notice at least 1 day before the meeting.",
            ),
            wrong: words("会议 6月9日 10:00；通知 6月9日 8:30 发出", "Meeting 9 June 10:00; notice 9 June 8:30"),
            right: words("会议 6月9日 10:00；通知 6月8日 9:00 发出", "Meeting 9 June 10:00; notice 8 June 9:00"),
            mend: words(
                "紧急会议请注明，并确认每个人都收到；否则改期。",
                "Mark an urgent meeting as such and make sure that all know; else choose another day.",
            ),
        },
        checks: &[Check::Form(late_notice)],
    },
    Rule {
        info: RuleInfo {
            name: "incomplete-notice",
            topic: Topic::Meetings,
            severity: Severity::Warning,
            summary: words(
                "会议通知缺时间、地点、议题、参会人员或所需资料。",
                "A notice lacks time, place, agenda, attendees or material.",
            ),
            why: words(
                "流程约定：通知要写明议题、参会人员和所需资料，大家才能带着准备来。",
                "The process promises a notice with agenda, attendees and material, so that people come prepared.",
            ),
            wrong: words("会议通知：周二 10:00 开会，请准时参加", "Meeting on Tuesday at 10:00, please be on time"),
            right: words(
                "时间、地点；议题：1. 样机测试结果；参会：研发部、生产部；资料：测试报告",
                "Time, place; agenda: 1. test results; attendees: R&D, production; material: the test report",
            ),
            mend: words(
                "补写缺少的内容后重新发出；不需要资料时写“无”。",
                "Add what is missing and send it again; write \"none\" where no material is needed.",
            ),
        },
        checks: &[Check::Form(incomplete_notice)],
    },
];

fn late_notice(view: &FormView<'_>) -> Vec<Fault> {
    let Some(meeting) = view.form.meeting.as_ref().filter(|_| view.form.kind == FormKind::Notice) else {
        return Vec::new();
    };
    let (Some(&start), Some(&issued)) = (meeting.start.value(), meeting.issued.value()) else { return Vec::new() };
    // Midnight stands for "no time stated": then days are all that can be compared.
    let timed = start.time() != NaiveTime::MIN && issued.time() != NaiveTime::MIN;
    let late = if timed { start - issued < TimeDelta::days(1) } else { start.date() <= issued.date() };
    if !late {
        return Vec::new();
    }
    let format = if timed { "%Y-%m-%d %H:%M" } else { "%Y-%m-%d" };
    let (start, issued) = (start.format(format), issued.format(format));
    let fault = Fault::new(
        say(
            format!("「{}」{issued} 才发出，会议是 {start}，不足 1 天。", short(view.title())),
            format!(
                "\"{}\" went out on {issued} for a meeting on {start}: less than 1 day before.",
                short(view.title())
            ),
        ),
        say(
            "请确认每个人都已知道；下次至少提前 1 天。",
            "Make sure that everybody knows; next time send it a day before.",
        ),
    );
    vec![fault.at(meeting.issued.at())]
}

fn incomplete_notice(view: &FormView<'_>) -> Vec<Fault> {
    if view.form.kind != FormKind::Notice {
        return Vec::new();
    }
    let none = Meeting::default();
    let meeting = view.form.meeting.as_ref().unwrap_or(&none);
    // What cannot be read is stated all the same: 各部门负责人 as attendees will do for a notice.
    let lacking: Vec<(&str, &str)> = [
        (is_empty(&meeting.start), "时间", "the time"),
        (is_empty(&meeting.place), "地点", "the place"),
        (is_empty_list(&meeting.topics), "议题", "the agenda"),
        (is_empty_list(&meeting.attendees), "参会人员", "the attendees"),
        (is_empty(&meeting.material), "所需资料", "the material needed"),
    ]
    .into_iter()
    .filter_map(|(lacking, zh, en)| lacking.then_some((zh, en)))
    .collect();
    if lacking.is_empty() {
        return Vec::new();
    }
    let zh = lacking.iter().map(|(zh, _)| *zh).collect::<Vec<_>>().join("、");
    let en = lacking.iter().map(|(_, en)| *en).collect::<Vec<_>>().join(", ");
    let fault = Fault::new(
        say(format!("「{}」缺：{zh}。", short(view.title())), format!("\"{}\" lacks {en}.", short(view.title()))),
        say(format!("请补写{zh}后重新发出。"), format!("Add {en}, and send it again.")),
    );
    vec![fault.at(view.top())]
}

fn is_empty<T>(field: &Field<T>) -> bool {
    matches!(field, Field::Absent | Field::Blank { .. })
}

fn is_empty_list(field: &Field<Vec<String>>) -> bool {
    is_empty(field) || field.value().is_some_and(Vec::is_empty)
}
