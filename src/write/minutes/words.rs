//! How dates, names, states and numbers are written in both languages.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};

use crate::model::{Change, Health, Lang, LedgerItem, Signature, State, WeekId};

pub use super::terms::*;

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

/// The name of a meeting out of the title of its minutes (周例会纪要（第3期） → 周例会（第3期）); `None` where the title
/// says only that these are minutes.
#[must_use]
pub fn meeting_name(title: &str) -> Option<String> {
    let title = &joined(title.trim());
    let [before, after] = MINUTES
        .iter()
        .find_map(|word| {
            let at = title.to_ascii_lowercase().rfind(word)?;
            Some([title.get(..at)?, title.get(at + word.len()..)?].map(str::trim))
        })
        .unwrap_or([title, ""]);
    let before = before.trim_end_matches([' ', ':', '：', '-', '–', '—']);
    // 周例会会议纪要 are the minutes of the 周例会.
    let before = before.strip_suffix("会会议").map_or_else(|| before.to_owned(), |name| format!("{name}会"));
    let says_which = !NAMELESS.contains(&before.to_lowercase().as_str());
    says_which.then(|| format!("{before}{after}"))
}

/// The title without the blanks of one that is written letter by letter (会 议 记 录).
fn joined(title: &str) -> String {
    let mut letters = title.split_whitespace();
    let is_spaced = letters.clone().count() > 2 && letters.all(|letter| letter.chars().count() == 1);
    if is_spaced { title.split_whitespace().collect() } else { title.to_owned() }
}

/// Words by which the title of minutes says what it is, the longest first.
const MINUTES: [&str; 7] = ["沟通记录表", "记录表", "纪要", "记录", "meeting record", "meeting minutes", "minutes"];
/// What is left of a title that does not say which meeting it was.
const NAMELESS: [&str; 5] = ["", "会议", "项目", "跨部门项目", "cross-department project"];

/// Whether a meeting calls itself one that comes every week.
#[must_use]
pub fn names_regular_meeting(name: &str) -> bool {
    let name = name.to_lowercase();
    ["例会", "周会", "weekly"].iter().any(|word| name.contains(word))
}

/// Whether the label of a signature says only that here is to be signed.
#[must_use]
pub fn is_call_to_sign(label: &str) -> bool {
    let label = label.to_lowercase();
    ["签", "确认", "confirm", "sign"].iter().any(|word| label.contains(word))
}

/// Names in a row.
#[must_use]
pub fn names<S: AsRef<str>>(names: &[S], lang: Lang) -> String {
    names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(marks(lang).names)
}

/// Short sentences in a row.
#[must_use]
pub fn series<S: AsRef<str>>(lines: &[S], lang: Lang) -> String {
    let bare = |line: &S| line.as_ref().trim().trim_end_matches(['。', '；', ';', '.']).to_owned();
    lines.iter().map(bare).collect::<Vec<_>>().join(marks(lang).parts)
}

/// Who has signed and whose place is empty, as a phrase; nothing where there is no place to sign.
pub fn signatures<'a>(signatures: impl Iterator<Item = &'a Signature>, lang: Lang) -> String {
    let (mut signed, mut empty) = (Vec::new(), Vec::new());
    for signature in signatures {
        match (signature.name.as_deref(), signature.role.as_deref()) {
            (Some(name), _) => signed.push(name),
            (None, Some(role)) => empty.push(role),
            (None, None) => {}
        }
    }
    let part = |names: &[&str], status: Term| {
        let told = (!names.is_empty()).then(|| bracketed(status.get(lang), lang))?;
        Some(format!("{}{told}", self::names(names, lang)))
    };
    let parts = [part(&signed, SIGNED), part(&empty, UNSIGNED)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(marks(lang).parts)
}

/// A week as titles name it.
#[must_use]
pub fn week(week: WeekId, lang: Lang) -> String {
    match lang {
        Lang::Zh => format!("{}年第{}周", week.year, week.week),
        Lang::En => format!("Week {} of {}", week.week, week.year),
    }
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
        (Lang::Zh, _) => format!("{number}项"),
        (Lang::En, 1) => "1 item".to_owned(),
        (Lang::En, _) => format!("{number} items"),
    }
}

/// How far the work is, as the form states it.
#[must_use]
pub const fn state(state: State) -> Term {
    match state {
        State::NotStarted => Term::new("未开始", "Not started"),
        State::InProgress => Term::new("进行中", "In progress"),
        State::Done => Term::new("已完成", "Done"),
        State::Paused => Term::new("暂停", "Paused"),
        State::Cancelled => Term::new("取消", "Cancelled"),
    }
}

/// How the work stands against its plan, as the form states it.
#[must_use]
pub const fn health(health: Health) -> Term {
    match health {
        Health::Normal => Term::new("正常", "On track"),
        Health::AtRisk => Term::new("有风险", "At risk"),
        Health::Delayed => Term::new("延迟", "Delayed"),
    }
}

/// A field that forms disagree about, by its name in JSON.
#[must_use]
pub fn field(name: &str) -> Term {
    match name {
        "due" => DEADLINE,
        "owners" => OWNER,
        "done" => Term::new("实际完成日期", "Completion date"),
        "health" => Term::new("进度状态", "Health"),
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
            Lang::Zh => format!("逾期{late}天"),
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
        Lang::Zh => format!("延续为本周决议第{number}项。"),
        Lang::En => format!("Continued as resolution {number}."),
    }
}

/// Numbers of resolutions as a phrase; none in words.
#[must_use]
pub fn resolution_numbers(numbers: &[usize], lang: Lang) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    match lang {
        _ if numbers.is_empty() => NONE_PRESENT.get(lang).to_owned(),
        Lang::Zh => format!("第{}项", names(&numbers, lang)),
        Lang::En => format!("No. {}", names(&numbers, lang)),
    }
}

/// How a department's report stands in numbers.
#[must_use]
pub fn summary(done: usize, open: usize, late: usize, lang: Lang) -> String {
    let late = match (lang, late) {
        (_, 0) => String::new(),
        (Lang::Zh, late) => format!("（逾期{late}项）"),
        (Lang::En, late) => format!(" ({late} overdue)"),
    };
    match lang {
        Lang::Zh => format!("已完成{done}项，未完成{open}项{late}"),
        Lang::En => format!("{done} done, {open} not done{late}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_has_its_name_from_the_title_of_its_minutes() {
        for (title, expected) in [
            ("麦穗项目周例会纪要", Some("麦穗项目周例会")),
            ("周例会会议纪要（第3期）", Some("周例会（第3期）")),
            ("推进会议纪要", Some("推进会议")),
            ("质 控 会 议 记 录", Some("质控会议")),
            ("试产准备会 Pilot-run minutes", Some("试产准备会 Pilot-run")),
            ("Steering Committee Meeting Minutes", Some("Steering Committee")),
            ("铺货专题会", Some("铺货专题会")),
            ("会议纪要", None),
            ("跨部门项目沟通记录表", None),
            ("Minutes", None),
        ] {
            assert_eq!(meeting_name(title).as_deref(), expected, "{title}");
        }
    }

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
