//! The words of the document in both languages, and how dates, names and states are written.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::model::{Change, Health, Lang, LedgerItem, State};

/// A word or sentence in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    zh: &'static str,
    en: &'static str,
}

impl Term {
    /// In the language of the document.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// A table of terms.
macro_rules! terms {
    ($($name:ident = $zh:literal, $en:literal;)*) => {
        $(#[doc = $en] pub const $name: Term = Term { zh: $zh, en: $en };)*
    };
}

terms! {
    RECORD_TITLE = "跨部门项目沟通记录表", "Cross-Department Project Meeting Record";
    WEEKLY_MEETING = "项目周例会", "Weekly project meeting";
    BASICS = "基本信息", "Basic data";
    AGENDA = "会议议程", "Agenda";
    REPORTS = "各部门工作汇报", "Department reports";
    DISPUTES = "争议与需协调事项", "Disputes and requests for coordination";
    RESOLUTIONS = "决议事项", "Resolutions";
    FOLLOW_UP = "上周决议落实情况", "Follow-up of last week's resolutions";
    PENDING = "未决议事项", "Pending matters";
    OTHER_MEETINGS = "本周其他会议", "Other meetings of the week";
    SIGNATURES = "签字确认", "Signatures";
    GAPS = "分发前需补充", "To be completed before circulation";
    MEETING = "会议名称", "Meeting";
    PROJECT = "项目名称", "Project";
    TIME = "会议时间", "Time";
    PLACE = "会议地点", "Place";
    HOST = "主持人", "Host";
    RECORDER = "记录人", "Recorder";
    ATTENDEES = "参会人员", "Attendees";
    ABSENTEES = "缺席人员", "Absentees";
    NUMBER = "序号", "No.";
    ITEM = "事项", "Item";
    CONTENT = "决议内容", "Resolution";
    MATTER = "议题", "Matter";
    OWNER = "负责人", "Owner";
    DEADLINE = "完成时限", "Deadline";
    PROGRESS = "进展", "Progress";
    REASON_AND_REMEDY = "未完成原因及措施", "Why not done, and remedy";
    RESULT = "落实情况", "Outcome";
    NEXT_STEP = "下一步行动", "Next step";
    WHERE = "来源", "Source";
    DEPARTMENT = "部门", "Department";
    NAME = "姓名", "Name";
    SIGNATURE = "签字", "Signature";
    DATE = "日期", "Date";
    STATUS = "状态", "Status";
    SIGNED = "已签", "signed";
    UNSIGNED = "未签", "unsigned";
    MISSING = "待补充内容", "Missing";
    UNDECIDED = "待定", "TBD";
    UNEXPLAINED = "未说明原因", "No reason given";
    SUGGESTED = "（建议）", " (suggested)";
    NO_PROJECT = "未注明项目", "No project stated";
    NO_DEPARTMENT = "未注明部门", "No department stated";
    NONE_PRESENT = "无", "None";
    REASON = "原因：", "Reason: ";
    RISK = "风险：", "Risk: ";
    REMEDY = "措施：", "Remedy: ";
    PLANNED = "计划", "Planned";
    NOT_MENTIONED = "本周未提及", "Not mentioned this week";
    DISCUSSION = "会议讨论", "Discussion";
    NEXT_MEETING = "下次会议：", "Next meeting: ";
    CONFLICT = "填报不一致", "Disagreement";
    REQUEST = "需协调", "Request";
    DISPUTE = "争议", "Dispute";
    SEE_BELOW = "见下行", "See below";
    DONE_LIST = "已完成：", "Done: ";
    PLANNED_LIST = "下周计划：", "Planned for next week: ";
    NEXT_STEP_LABEL = "下一步：", "Next step: ";
    KIND = "类别", "Kind";
    DETAILS = "内容", "Details";
    STANDARD = "交付标准：", "Standard of delivery: ";
    NO_AGENDA = "会议记录未注明议程。", "The record states no agenda.";
    NO_REPORTS = "本周没有部门提交工作汇报。", "No department sent a report this week.";
    NO_DISPUTES = "本周没有争议，也没有需协调的事项。", "No disputes and no requests for coordination this week.";
    NO_RESOLUTIONS = "本周会议没有形成决议。", "No resolutions this week.";
    NO_RESOLUTIONS_YET = "本周没有会议记录，决议在会上填写：", "No minutes this week; to be filled in at the meeting:";
    NO_FOLLOW_UP = "没有上周遗留的决议。", "No resolutions were left from last week.";
    NO_PENDING = "没有未决议事项。", "No pending matters.";
    NO_GAPS = "没有需要补充的内容，可以分发。", "Nothing is missing; the minutes can be circulated.";
    AGENDA_FOLLOW_UP = "通报上周决议落实情况", "Follow-up of last week's resolutions";
    AGENDA_REPORTS = "各部门汇报进展、未完成事项及原因", "Department reports: done, not done and why";
    AGENDA_DISPUTES = "讨论争议与需协调事项", "Disputes and requests for coordination";
    AGENDA_PENDING = "讨论未决议事项及下一步行动", "Pending matters and next steps";
    AGENDA_RESOLUTIONS = "形成决议，明确负责人和完成时限", "Resolutions with owner and deadline";
    SILENT = "本周未提交：", "Nothing received from: ";
    PRESENT_LABEL = "出席：", "Present: ";
    ABSENT_LABEL = "请假：", "Apologies: ";
    HOST_LABEL = "主持：", "Host: ";
    RECORDER_LABEL = "记录：", "Recorder: ";
    COPY_LABEL = "抄送：", "Copy to: ";
    ISSUED = "印发", "issued";
}

/// Words that stand between things.
#[derive(Clone, Copy, Debug)]
pub struct Marks {
    /// Between names.
    pub names: &'static str,
    /// Between parts of a sentence.
    pub parts: &'static str,
    /// After a label.
    pub colon: &'static str,
    /// At the end of a sentence.
    pub stop: &'static str,
}

/// The marks of a language.
#[must_use]
pub const fn marks(lang: Lang) -> Marks {
    match lang {
        Lang::Zh => Marks { names: "、", parts: "；", colon: "：", stop: "。" },
        Lang::En => Marks { names: ", ", parts: "; ", colon: ": ", stop: "." },
    }
}

/// Text in brackets of the language.
#[must_use]
pub fn bracketed(text: &str, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("（{text}）"),
        Lang::En => format!(" ({text})"),
    }
}

/// A sentence with its full stop, which many cells leave out.
#[must_use]
pub fn sentence(text: &str, lang: Lang) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['。', '.', '！', '!', '？', '?', '；', ';', '…', '：', ':']) {
        return text.to_owned();
    }
    format!("{text}{}", marks(lang).stop)
}

/// A day as tables write it: `2025-10-28`.
#[must_use]
pub fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// A day as sentences write it: `2025年10月28日`, `28 October 2025`.
#[must_use]
pub fn long_day(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{}年{}月{}日", date.year(), date.month(), date.day()),
        Lang::En => format!("{} {}", date.day(), date.format("%B %Y")),
    }
}

/// A day as remarks write it, without the year where that is this year's: `10月28日`, `28 Oct`.
#[must_use]
pub fn short_day(date: NaiveDate, today: NaiveDate, lang: Lang) -> String {
    if date.year() != today.year() {
        return long_day(date, lang);
    }
    match lang {
        Lang::Zh => format!("{}月{}日", date.month(), date.day()),
        Lang::En => date.format("%-d %b").to_string(),
    }
}

/// A day of the week.
#[must_use]
pub fn weekday(date: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Zh => {
            let names = ["一", "二", "三", "四", "五", "六", "日"];
            format!("周{}", names[date.weekday().num_days_from_monday() as usize])
        }
        Lang::En => date.format("%A").to_string(),
    }
}

/// When a meeting is, in one line: the day with its weekday, and the time where one is stated.
#[must_use]
pub fn moment(start: NaiveDateTime, end: Option<NaiveDateTime>, lang: Lang) -> String {
    let between = if lang == Lang::Zh { "" } else { " " };
    moment_parts(start, end, lang).join(between)
}

/// When a meeting is: the day with its weekday, then the time where one is stated.
#[must_use]
pub fn moment_parts(start: NaiveDateTime, end: Option<NaiveDateTime>, lang: Lang) -> Vec<String> {
    let mut parts = vec![format!("{}{}", long_day(start.date(), lang), bracketed(&weekday(start.date(), lang), lang))];
    if start.time() != NaiveTime::MIN {
        let until = end.filter(|end| *end > start).map(|end| {
            let form = if end.date() == start.date() { "–%H:%M" } else { "–%Y-%m-%d %H:%M" };
            end.format(form).to_string()
        });
        parts.push(format!("{}{}", start.format("%H:%M"), until.unwrap_or_default()));
    }
    parts
}

/// Names in a row.
#[must_use]
pub fn names<S: AsRef<str>>(names: &[S], lang: Lang) -> String {
    names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(marks(lang).names)
}

/// The beginning of a title, where it is only referred to.
#[must_use]
pub fn shortened(title: &str) -> String {
    const ENOUGH: usize = 60;
    if title.chars().count() <= ENOUGH {
        return title.to_owned();
    }
    title.chars().take(ENOUGH).chain(['…']).collect()
}

/// A number of things: `3 项`, `3 items`.
#[must_use]
pub fn count(number: usize, lang: Lang) -> String {
    match (lang, number) {
        (Lang::Zh, _) => format!("{number} 项"),
        (Lang::En, 1) => "1 item".to_owned(),
        (Lang::En, _) => format!("{number} items"),
    }
}

/// How far the work is, as the form states it.
#[must_use]
pub const fn state(state: State) -> Term {
    match state {
        State::NotStarted => Term { zh: "未开始", en: "Not started" },
        State::InProgress => Term { zh: "进行中", en: "In progress" },
        State::Done => Term { zh: "已完成", en: "Done" },
        State::Paused => Term { zh: "暂停", en: "Paused" },
        State::Cancelled => Term { zh: "取消", en: "Cancelled" },
    }
}

/// How the work stands against its plan, as the form states it.
#[must_use]
pub const fn health(health: Health) -> Term {
    match health {
        Health::Normal => Term { zh: "正常", en: "On track" },
        Health::AtRisk => Term { zh: "有风险", en: "At risk" },
        Health::Delayed => Term { zh: "延迟", en: "Delayed" },
    }
}

/// A field that forms disagree about, by its name in JSON.
#[must_use]
pub fn field(name: &str) -> Term {
    match name {
        "due" => DEADLINE,
        "owners" => OWNER,
        "done" => Term { zh: "实际完成日期", en: "Completion date" },
        "health" => Term { zh: "进度状态", en: "Health" },
        _ => STATUS,
    }
}

/// Where an item stands on a day, part by part: what the form states, and what follows from its deadline.
#[must_use]
pub fn standing(item: &LedgerItem, today: NaiveDate, lang: Lang) -> Vec<String> {
    let mut parts = Vec::new();
    if item.is_closed() {
        let closed = item.state.filter(|state| state.is_closed()).unwrap_or(State::Done);
        let on = item.done.map(|date| short_day(date, today, lang));
        return std::iter::once(self::state(closed).get(lang).to_owned()).chain(on).collect();
    }
    if item.change.contains(&Change::Dropped) {
        parts.push(NOT_MENTIONED.get(lang).to_owned());
    }
    if let Some(stated) = item.state {
        let share = item.percent.map(|percent| format!(" {percent:.0}%")).unwrap_or_default();
        parts.push(format!("{}{share}", state(stated).get(lang)));
    } else if let Some(percent) = item.percent {
        parts.push(format!("{percent:.0}%"));
    }
    if let Some(stated) = item.health.filter(|health| *health != Health::Normal || item.state.is_none()) {
        parts.push(health(stated).get(lang).to_owned());
    }
    if let Some(late) = item.due.filter(|due| item.overdue && *due < today).map(|due| (today - due).num_days()) {
        parts.push(match lang {
            Lang::Zh => format!("逾期 {late} 天"),
            Lang::En if late == 1 => "1 day late".to_owned(),
            Lang::En => format!("{late} days late"),
        });
    }
    if let Some(first) = item.first_due.filter(|first| item.due.is_some_and(|due| due > *first)) {
        parts.push(match lang {
            Lang::Zh => format!("原定{}", short_day(first, today, lang)),
            Lang::En => format!("first due {}", short_day(first, today, lang)),
        });
    }
    parts
}

/// Where an item stands, in one line: the day of completion in brackets.
#[must_use]
pub fn standing_line(item: &LedgerItem, today: NaiveDate, lang: Lang) -> String {
    match standing(item, today, lang).as_slice() {
        [closed, on] if item.is_closed() => format!("{closed}{}", bracketed(on, lang)),
        parts => parts.join(marks(lang).parts),
    }
}

/// Why it is not done and what is done about it, as the form says; its remarks where it does not say which is which.
#[must_use]
pub fn explanation(item: &LedgerItem, lang: Lang) -> String {
    let parts = [(REASON, &item.reason), (RISK, &item.risk), (REMEDY, &item.remedy)];
    let told: Vec<String> = parts
        .into_iter()
        .filter_map(|(label, text)| {
            Some(format!("{}{}", label.get(lang), text.as_deref().map(str::trim).filter(|text| !text.is_empty())?))
        })
        .collect();
    if told.is_empty() { item.note.clone().unwrap_or_default() } else { told.join("\n") }
}

/// A resolution of last week that this week takes up again, by its number.
#[must_use]
pub fn continued(number: usize, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("延续为本周决议第 {number} 项。"),
        Lang::En => format!("Continued as resolution {number}."),
    }
}

/// Numbers of resolutions as a phrase; none in words.
#[must_use]
pub fn resolution_numbers(numbers: &[usize], lang: Lang) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    match lang {
        _ if numbers.is_empty() => NONE_PRESENT.get(lang).to_owned(),
        Lang::Zh => format!("第 {} 项", names(&numbers, lang)),
        Lang::En => format!("No. {}", names(&numbers, lang)),
    }
}

/// How a department's report stands in numbers.
#[must_use]
pub fn summary(done: usize, open: usize, late: usize, lang: Lang) -> String {
    let late = match (lang, late) {
        (_, 0) => String::new(),
        (Lang::Zh, late) => format!("（逾期 {late} 项）"),
        (Lang::En, late) => format!(" ({late} overdue)"),
    };
    match lang {
        Lang::Zh => format!("已完成 {done} 项，未完成 {open} 项{late}"),
        Lang::En => format!("{done} done, {open} not done{late}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_offices_write_them() {
        let date = NaiveDate::from_ymd_opt(2025, 10, 6).expect("date");
        let start = date.and_hms_opt(9, 0, 0).expect("time");
        let end = date.and_hms_opt(10, 30, 0);
        for (text, expected) in [
            (long_day(date, Lang::Zh), "2025年10月6日"),
            (long_day(date, Lang::En), "6 October 2025"),
            (moment(start, end, Lang::Zh), "2025年10月6日（周一）09:00–10:30"),
            (moment(date.into(), None, Lang::En), "6 October 2025 (Monday)"),
            (sentence("样机测试通过", Lang::Zh), "样机测试通过。"),
            (sentence("样机测试通过！", Lang::Zh), "样机测试通过！"),
            (count(1, Lang::En), "1 item"),
        ] {
            assert_eq!(text, expected);
        }
    }
}
