//! Days counted or named from the anchor: weekdays, weeks, spans.

use std::ops::Range;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use regex::Captures;

use super::numeral::number;
use super::resolve::{Built, group, relative};
use super::scan::{Kind, Mention};
use super::{DateContext, Trouble};

fn monday(anchor: NaiveDate, weeks: i64) -> Option<NaiveDate> {
    let back = i64::from(anchor.weekday().num_days_from_monday());
    anchor.checked_add_signed(chrono::Duration::days(7 * weeks - back))
}

pub(super) fn friday(anchor: NaiveDate, weeks: i64) -> Option<NaiveDate> {
    monday(anchor, weeks)?.checked_add_days(Days::new(4))
}

fn week_shift(word: &str) -> i64 {
    match word {
        _ if word.starts_with("下下") => 2,
        _ if word.starts_with('下') => 1,
        _ if word.starts_with("上上") => -2,
        _ if word.starts_with('上') => -1,
        _ => 0,
    }
}

/// The Friday of a numbered week; without a year the one nearest to the anchor.
fn numbered_week(year: Option<&str>, week: u32, ctx: &DateContext<'_>) -> Option<NaiveDate> {
    let of = |year: i32| NaiveDate::from_isoywd_opt(year, week, Weekday::Fri);
    if let Some(year) = year {
        return of(year.parse().ok()?);
    }
    let year = ctx.anchor.iso_week().year();
    (year - 1..=year + 1).filter_map(of).min_by_key(|day| (*day - ctx.anchor).num_days().abs())
}

/// 下周三, 周四, 本周, 第44周
pub(super) fn week(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    if let Some(week) = group(captures, 5) {
        return Some(relative(range, numbered_week(group(captures, 4), number(week)?, ctx)));
    }
    let Some(weekday) = group(captures, 2) else {
        return Some(relative(range, friday(ctx.anchor, week_shift(group(captures, 3)?))));
    };
    let at = match weekday {
        // 周末: the week's last day.
        "天" | "日" | "末" | "7" => 6,
        _ => number(weekday)?.checked_sub(1)?,
    };
    let day = match group(captures, 1) {
        Some(word) => monday(ctx.anchor, week_shift(word))?.checked_add_days(Days::new(u64::from(at))),
        None => ctx.anchor.iter_days().take(7).find(|day| day.weekday().num_days_from_monday() == at),
    };
    Some(relative(range, day))
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// next Tuesday, Friday, this week, W44
pub(super) fn english_week(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    if let Some(week) = group(captures, 5) {
        let year = group(captures, 4).or_else(|| group(captures, 6));
        return Some(relative(range, numbered_week(year, number(week)?, ctx)));
    }
    let shift = match group(captures, 1) {
        Some("next") => Some(1),
        Some("last") => Some(-1),
        Some("this") => Some(0),
        _ => None,
    };
    let word = group(captures, 2).or_else(|| group(captures, 3))?;
    if word == "week" {
        return Some(relative(range, friday(ctx.anchor, shift.unwrap_or(1))));
    }
    let at = DAYS.iter().position(|day| word.starts_with(day))?;
    let day = match shift {
        Some(weeks) => monday(ctx.anchor, weeks)?.checked_add_days(Days::new(at as u64)),
        None => ctx.anchor.iter_days().take(7).find(|day| day.weekday().num_days_from_monday() as usize == at),
    };
    Some(relative(range, day))
}

/// 3天内, 两周内, 3个工作日内; without 内 it is a duration and no day.
pub(super) fn within(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let unit = group(captures, 3)?;
    let count = group(captures, 2)?;
    // 11-15周六 is a date with its weekday, 11月内 a month.
    if captures.get(4).is_some() || (unit == "月" && !group(captures, 0)?.contains('个')) {
        return None;
    }
    if captures.get(5).is_none() {
        // 20日 and 3月 are dates, 3天 and 2个月 are spans.
        let span = unit != "日" || group(captures, 0)?.contains('个');
        let weekday = unit == "周" && range.len() <= count.len() + unit.len() && captures.get(1).is_none();
        return (span || weekday).then(|| Mention::new(range, Kind::Noise, Err(Trouble::Vague)));
    }
    let half = count == "半";
    let count = if half { 1 } else { number(count)? };
    let days = u64::from(count);
    let day = match unit {
        "工作日" | "工作天" => Some(ctx.calendar.add_workdays(ctx.anchor, i32::try_from(count).unwrap_or(0))),
        "周" | "星期" | "礼拜" => ctx.anchor.checked_add_days(Days::new(7 * days)),
        "月" if half => ctx.anchor.checked_add_days(Days::new(15)),
        "月" => ctx.anchor.checked_add_months(Months::new(count)),
        "小时" | "h" => ctx.anchor.checked_add_days(Days::new(days.div_ceil(24))),
        _ => ctx.anchor.checked_add_days(Days::new(days)),
    };
    Some(relative(range, day))
}

/// 今天, 明日, 后天, tomorrow
pub(super) fn named_day(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let word = group(captures, 0)?;
    let days = match word.chars().next()? {
        _ if word.starts_with("大后") => 3,
        _ if word.starts_with("大前") => -3,
        '明' | '次' => 1,
        '后' => 2,
        '昨' | 'y' => -1,
        '前' => -2,
        _ if word == "tomorrow" => 1,
        _ => 0,
    };
    // 后晚, 前晚 and the like are no words; 前日 mostly belongs to 日前.
    if matches!(word, "前日" | "后晚" | "后早" | "次晚" | "次早" | "次天" | "前早" | "前晚") {
        return None;
    }
    Some(relative(range, ctx.anchor.checked_add_signed(chrono::Duration::days(days))))
}

/// within 3 days, in two weeks
pub(super) fn english_within(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let count = match group(captures, 1)? {
        "a" | "an" | "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "ten" => 10,
        digits => digits.parse::<u32>().ok()?,
    };
    let working = group(captures, 2).is_some_and(|word| !word.starts_with("cal"));
    let day = match group(captures, 3)? {
        "week" | "wk" => ctx.anchor.checked_add_days(Days::new(u64::from(count) * 7)),
        "month" => ctx.anchor.checked_add_months(Months::new(count)),
        "hour" | "hr" | "h" => ctx.anchor.checked_add_days(Days::new(u64::from(count).div_ceil(24))),
        _ if working => Some(ctx.calendar.add_workdays(ctx.anchor, i32::try_from(count).unwrap_or(0))),
        _ => ctx.anchor.checked_add_days(Days::new(u64::from(count))),
    };
    Some(relative(range, day))
}
