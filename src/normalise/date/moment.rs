//! When a meeting was, and the period that a report covers.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regex::Regex;

use super::join::join;
use super::numeral::number;
use super::scan::{Kind, Mention, mentions};
use super::{DateContext, DateReading, choose};
use crate::normalise::width::Folded;

/// When a meeting was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingTime {
    /// Its beginning; midnight where no time is given.
    pub start: NaiveDateTime,
    /// Its end, where given.
    pub end: Option<NaiveDateTime>,
    /// What else stands in the text: a place.
    pub rest: String,
}

/// A time of day with the words that tell its half.
static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(上午|早上|早晨|凌晨|清晨|中午|下午|晚上|傍晚|夜间|晚|早|午后|am|pm)?\s*",
        r"(?:(\d{1,2})(?:\s*:\s*|h)(\d{2})(?::\d{2})?|(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*[点时]\s*(?:钟|整|(半)|(一刻)|(三刻)|(\d{1,2}\s*分|\d{2}|[一二三四五六七八九十]{1,3}分))?|(\d{1,2})(?:[.](\d{2}))?(?:\s*)(am|pm|a\.m\.|p\.m\.))",
        r"\s*(am|pm|a\.m\.|p\.m\.)?"
    ))
    .ok()
});

/// 1 – 31 July, 8th to 12th Sept.
static DAYS_OF_MONTH: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b\d{1,2}(?:st|nd|rd|th)?\s*(?:-|–|—|to|until)\s*(?P<last>\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))").ok()
});

struct Clock {
    time: NaiveTime,
    range: Range<usize>,
}

/// Reads the time of a meeting, with what else its text holds (`10月20日14:00，3号会议室`).
#[must_use]
pub fn meeting_time(text: &str, ctx: &DateContext<'_>) -> Option<MeetingTime> {
    let folded = Folded::new(text);
    let line = folded.text.as_str();
    let found = mentions(line, ctx);
    let day = found
        .iter()
        .filter(|m| m.day.is_ok())
        .max_by_key(|m| (m.kind == Kind::Day, m.month.is_some(), std::cmp::Reverse(m.range.start)))?;
    let date = day.day.ok()?;
    let clocks = clocks(line, &day.range);
    let start = clocks.first().map_or(NaiveTime::MIN, |clock| clock.time);
    let end = clocks.get(1).map(|second| end_time(start, second)).map(|time| date.and_time(time));
    let mut used: Vec<Range<usize>> = clocks.iter().map(|clock| clock.range.clone()).collect();
    used.push(day.range.clone());
    used.extend(weekdays_beside(&found, &day.range));
    Some(MeetingTime {
        start: date.and_time(start),
        end: end.filter(|end| *end > date.and_time(start)),
        rest: rest(text, &folded, used),
    })
}

/// The first two times of day in the text, outside of the date.
fn clocks(line: &str, date: &Range<usize>) -> Vec<Clock> {
    let Some(regex) = TIME.as_ref() else { return Vec::new() };
    let mut clocks: Vec<Clock> = Vec::new();
    let mut half: Option<String> = None;
    for found in regex.captures_iter(line) {
        let Some(whole) = found.get(0) else { continue };
        if whole.start() < date.end && date.start < whole.end() || clocks.len() == 2 {
            continue;
        }
        let group = |at: usize| found.get(at).map(|part| part.as_str());
        let own = group(1).or_else(|| group(11)).or_else(|| group(12)).map(|word| word.replace('.', ""));
        let hour = [2, 4, 9].into_iter().find_map(|at| group(at).and_then(number));
        let minute = match (group(5), group(6), group(7)) {
            (Some(_), _, _) => Some(30),
            (_, Some(_), _) => Some(15),
            (_, _, Some(_)) => Some(45),
            _ => [3, 8, 10]
                .into_iter()
                .find_map(|at| group(at).map(|part| part.trim_end_matches('分')).and_then(number))
                .or(Some(0)),
        };
        let (Some(hour), Some(minute)) = (hour, minute) else { continue };
        // The half that the first time tells holds for the second: 下午2点-4点.
        let word = own.clone().or_else(|| half.clone());
        let shifted = match word.as_deref() {
            Some("下午" | "晚上" | "傍晚" | "夜间" | "晚" | "午后" | "pm") if hour < 12 => hour + 12,
            Some("中午") if hour < 3 => hour + 12,
            Some("am" | "凌晨") if hour == 12 => 0,
            _ => hour,
        };
        let (shifted, minute) = if shifted == 24 { (0, minute) } else { (shifted, minute) };
        if let Some(time) = NaiveTime::from_hms_opt(shifted, minute, 0) {
            half = half.or(own);
            clocks.push(Clock { time, range: whole.range() });
        }
    }
    clocks
}

/// 14时30分-4时30分: an end before its beginning is meant for the afternoon.
fn end_time(start: NaiveTime, second: &Clock) -> NaiveTime {
    let noon = chrono::Duration::hours(12);
    let (later, days) = second.time.overflowing_add_signed(noon);
    if second.time <= start && days == 0 && later > start { later } else { second.time }
}

fn weekdays_beside(found: &[Mention], date: &Range<usize>) -> Vec<Range<usize>> {
    let near = |m: &&Mention| {
        m.kind == Kind::Relative && (m.range.start.abs_diff(date.end) <= 3 || date.start.abs_diff(m.range.end) <= 3)
    };
    found.iter().filter(near).map(|m| m.range.clone()).collect()
}

/// What is left of the text when dates and times are taken out.
fn rest(text: &str, folded: &Folded, mut used: Vec<Range<usize>>) -> String {
    used.sort_by_key(|range| range.start);
    let mut left = String::new();
    let mut from = 0;
    for range in used.iter().map(|range| folded.original(range)) {
        if range.start > from {
            left.push_str(&text[from..range.start]);
            left.push(' ');
        }
        from = from.max(range.end);
    }
    left.push_str(text.get(from..).unwrap_or(""));
    for empty in ["（）", "()", "( )", "（ ）"] {
        left = left.replace(empty, " ");
    }
    let trim = |c: char| c.is_whitespace() || "，,；;、。-—–~～至到:：/|｜".contains(c);
    let left = left.trim_matches(trim).trim_start_matches(['）', ')']).trim_end_matches(['（', '(']).trim_matches(trim);
    let words: Vec<&str> = left.split_whitespace().filter(|word| !word.chars().all(trim)).collect();
    let left = words.join(" ");
    if matches!(left.as_str(), "上午" | "下午" | "晚上" | "早上" | "中午") { String::new() } else { left }
}

/// The last day of the period that a report states: `2025.10.13-2025.10.17`, `2025年第43周` (its Friday), `2025年10月`.
#[must_use]
pub fn period_end(text: &str, ctx: &DateContext<'_>) -> Option<NaiveDate> {
    // 1 – 31 July: two days of one month.
    let last_of_two = DAYS_OF_MONTH.as_ref().map(|days| days.replace_all(text, "$last").into_owned());
    let folded = Folded::new(last_of_two.as_deref().unwrap_or(text));
    let found = join(&folded.text, mentions(&folded.text, ctx), ctx);
    let span = found.iter().filter(|m| m.kind == Kind::Day).filter_map(|m| m.day.ok()).next_back();
    span.or_else(|| match choose::in_cell(&folded.text, ctx) {
        DateReading::Day { day, .. } => Some(day),
        _ => None,
    })
}
