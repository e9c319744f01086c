//! From the written parts of a date to the day, against the anchor.

use std::ops::Range;

use chrono::{Datelike, Months, NaiveDate, Weekday};
use regex::Captures;

use super::numeral::number;
use super::relative::friday;
use super::scan::{Kind, Mention};
use super::stamp::republican_year;
use super::{DateContext, Trouble, YEARS};

pub(super) type Built = Option<Mention>;

pub(super) fn group<'t>(captures: &Captures<'t>, at: usize) -> Option<&'t str> {
    captures.get(at).map(|found| found.as_str())
}

/// The year as written: four digits, two, Chinese, or counted from the anchor's. Outside of [`YEARS`] it is no year.
fn written_year(text: &str, ctx: &DateContext<'_>) -> Result<i32, Trouble> {
    let year = match text {
        "今年" | "本年" | "今" | "本" | "当" => ctx.anchor.year(),
        "明年" | "明" => ctx.anchor.year() + 1,
        "后年" | "后" => ctx.anchor.year() + 2,
        "去年" | "去" => ctx.anchor.year() - 1,
        "前年" => ctx.anchor.year() - 2,
        _ => {
            let year = number(text).and_then(|year| i32::try_from(year).ok()).ok_or(Trouble::Impossible)?;
            match year {
                0..100 => year + 2000,
                100..1000 => republican_year(year.unsigned_abs()).ok_or(Trouble::Impossible)?,
                _ => year,
            }
        }
    };
    if YEARS.contains(&year) { Ok(year) } else { Err(Trouble::Impossible) }
}

/// The day; without a year the one nearest to the anchor.
pub(super) fn day(year: Option<i32>, month: u32, day: u32, ctx: &DateContext<'_>) -> Result<NaiveDate, Trouble> {
    if let Some(year) = year {
        return NaiveDate::from_ymd_opt(year, month, day).ok_or(Trouble::Impossible);
    }
    let anchor = ctx.anchor;
    let planned = ctx.plan_year.and_then(|year| NaiveDate::from_ymd_opt(year, month, day));
    if let Some(planned) = planned.filter(|day| (*day - anchor).num_days() >= -60) {
        return Ok(planned);
    }
    // A day that only leap years have does not move to another year for it.
    let sure = if (month, day) == (2, 29) { 28 } else { day };
    let near = (anchor.year() - 1..=anchor.year() + 1)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, sure))
        .min_by_key(|day| {
            // Of two that are nearly as far, the one to come: a deadline is seldom half a year old.
            let days = (*day - anchor).num_days();
            if days < -150 { -days * 5 / 4 } else { days.abs() }
        });
    near.and_then(|near| NaiveDate::from_ymd_opt(near.year(), month, day)).ok_or(Trouble::Impossible)
}

fn dated(range: Range<usize>, year: Option<i32>, month: u32, of_month: u32, ctx: &DateContext<'_>) -> Mention {
    let mut mention = Mention::new(range, Kind::Day, day(year, month, of_month, ctx));
    mention.year = year;
    mention.month = Some(month);
    mention
}

fn impossible(range: Range<usize>) -> Mention {
    Mention::new(range, Kind::Day, Err(Trouble::Impossible))
}

pub(super) fn relative(range: Range<usize>, day: Option<NaiveDate>) -> Mention {
    Mention::new(range, Kind::Relative, day.ok_or(Trouble::Impossible))
}

fn vague(range: Range<usize>) -> Mention {
    Mention::new(range, Kind::Vague, Err(Trouble::Vague))
}

/// 2025年10月22日, 2025-10-22, 20251022, 明年3月5日
pub(super) fn year_month_day(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let year = written_year(group(captures, 1)?, ctx);
    let (month, of_month) = (number(group(captures, 2)?)?, number(group(captures, 3)?)?);
    let whole = group(captures, 0)?;
    match year {
        Ok(year) => {
            let mut mention = dated(range, Some(year), month, of_month, ctx);
            // Eight digits that make no day are a number.
            mention.digits = whole.bytes().all(|b| b.is_ascii_digit()) && mention.day.is_err();
            Some(mention)
        }
        Err(_) => Some(impossible(range)),
    }
}

/// 114/06/30: a year of the Republic of China.
pub(super) fn republican(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let year = number(group(captures, 1)?).and_then(republican_year)?;
    let found = dated(range, Some(year), number(group(captures, 2)?)?, number(group(captures, 3)?)?, ctx);
    found.day.is_ok().then_some(found)
}

/// 07/11/2025, 25.10.24: which number is what, the calendar, the file's habit and the anchor tell.
pub(super) fn three_numbers(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    // 11.3-11 begins a span of two days.
    if group(captures, 2) != group(captures, 4) {
        return None;
    }
    let parts = [group(captures, 1)?, group(captures, 3)?, group(captures, 5)?].map(|part| number(part).unwrap_or(0));
    let [a, b, c] = parts;
    let full = |year: u32| i32::try_from(if year < 100 { year + 2000 } else { year }).unwrap_or(0);
    let month_first = (full(c), a, b);
    let day_first = (full(c), b, a);
    let year_first = (full(a), b, c);
    let by_habit = if ctx.day_first { [day_first, month_first] } else { [month_first, day_first] };
    let valid = |(year, month, day): &(i32, u32, u32)| {
        YEARS.contains(year) && NaiveDate::from_ymd_opt(*year, *month, *day).is_some()
    };
    let chosen = if c >= 100 {
        by_habit.into_iter().find(valid)
    } else {
        // Two digits for the year: in front or behind, whichever lies near the anchor.
        let mut readings: Vec<_> = std::iter::once(year_first).chain(by_habit).filter(valid).collect();
        readings.sort_by_key(|(year, _, _)| (year - ctx.anchor.year()).abs());
        readings.first().copied()
    };
    Some(match chosen {
        Some((year, month, day)) => dated(range, Some(year), month, day, ctx),
        None => impossible(range),
    })
}

/// 10月22日
pub(super) fn month_day(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let (month, of_month) = (number(group(captures, 1)?)?, number(group(captures, 2)?)?);
    Some(dated(range, None, month, of_month, ctx))
}

/// 10.22, 10/22, 10-22; 24/10 where only that makes a day.
pub(super) fn two_numbers(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let (a, b) = (number(group(captures, 1)?)?, number(group(captures, 3)?)?);
    let (dots, suffix) = (group(captures, 2) == Some("."), group(captures, 4));
    // 12.6. with a dot behind both is an ordinal day and month.
    let ordinal = dots && suffix == Some(".");
    let suffixed = suffix.is_some() && !ordinal;
    // 13-14日
    if suffixed && !dots && (13..b).contains(&a) {
        return day_of_month(range, b, ctx);
    }
    let (month, of_month) = match (a, b) {
        (13..=31, 1..=12) => (b, a),
        (1..=12, 1..=12) if (ctx.day_first || ordinal) && !suffixed => (b, a),
        _ => (a, b),
    };
    let range = if ordinal { range.start..range.end - 1 } else { range };
    let mut mention = dated(range, None, month, of_month, ctx);
    mention.digits = true;
    if !suffixed && a != b && (1..=12).contains(&a) && (1..=12).contains(&b) {
        mention.turned = day(None, of_month, month, ctx).ok();
    }
    Some(mention)
}

fn english_month(text: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const OTHERS: [(&str, u32); 4] = [("mär", 3), ("mai", 5), ("okt", 10), ("dez", 12)];
    if let Some((_, month)) = OTHERS.iter().find(|(begin, _)| text.starts_with(begin)) {
        return Some(*month);
    }
    MONTHS.iter().position(|month| text.starts_with(month)).map(|at| at as u32 + 1)
}

/// 31-Oct, 26th July 2024
pub(super) fn day_english_month(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let (of_month, month) = (number(group(captures, 1)?)?, english_month(group(captures, 2)?)?);
    let year = group(captures, 3).or_else(|| group(captures, 4)).map(|text| written_year(text, ctx)).transpose();
    Some(year.map_or_else(|_| impossible(range.clone()), |year| dated(range.clone(), year, month, of_month, ctx)))
}

/// Oct 24, Nov. 12, 2023
pub(super) fn english_month_day(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let (month, of_month) = (english_month(group(captures, 1)?)?, number(group(captures, 2)?)?);
    let year = group(captures, 3).map(|text| written_year(text, ctx)).transpose();
    Some(year.map_or_else(|_| impossible(range.clone()), |year| dated(range.clone(), year, month, of_month, ctx)))
}

/// 下月5日
pub(super) fn relative_month_day(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let (year, month) = relative_month(group(captures, 1)?, ctx);
    Some(dated(range, Some(year), month, number(group(captures, 2)?)?, ctx))
}

fn relative_month(word: &str, ctx: &DateContext<'_>) -> (i32, u32) {
    let months = Months::new(1);
    let day = match word.chars().next() {
        Some('下' | '次') => ctx.anchor.checked_add_months(months),
        Some('上') => ctx.anchor.checked_sub_months(months),
        _ => Some(ctx.anchor),
    };
    let day = day.unwrap_or(ctx.anchor);
    (day.year(), day.month())
}

/// 20号, 27日: the first such day on or after the anchor.
pub(super) fn day_alone(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    day_of_month(range, number(group(captures, 1)?)?, ctx)
}

#[allow(clippy::unnecessary_wraps)] // builders share one signature
fn day_of_month(range: Range<usize>, of_month: u32, ctx: &DateContext<'_>) -> Built {
    let day = ctx.anchor.iter_days().take(62).find(|day| day.day() == of_month).ok_or(Trouble::Impossible);
    let mut mention = Mention::new(range, Kind::Day, day);
    mention.bare_day = Some(of_month);
    Some(mention)
}

pub(super) fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.checked_add_months(Months::new(1))?.pred_opt()
}

/// A month, by its last day: 10月底, 2025年10月; 11月上旬 says no day.
pub(super) fn month(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let Ok(year) = group(captures, 1).map(|text| written_year(text, ctx)).transpose() else {
        return Some(impossible(range));
    };
    let month = number(group(captures, 2)?)?;
    if !(1..=12).contains(&month) {
        return Some(impossible(range));
    }
    if group(captures, 3).is_some_and(|part| "上旬中旬下旬初".contains(part)) {
        return Some(vague(range));
    }
    let near = match year {
        Some(year) => year,
        None => day(None, month, 15, ctx).ok()?.year(),
    };
    let mut mention = relative(range, last_of_month(near, month));
    (mention.year, mention.month) = (year, Some(month));
    Some(mention)
}

/// 11月第一周: the Friday of that week, as its n-th Friday; 最后一周 the last.
pub(super) fn week_of_month(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let year = group(captures, 1).map(|text| written_year(text, ctx)).transpose().ok()?;
    let month = number(group(captures, 2)?)?;
    let year = year.or_else(|| day(None, month, 15, ctx).ok().map(|near| near.year()))?;
    let friday = match group(captures, 3).and_then(number) {
        Some(nth) => NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Fri, u8::try_from(nth).ok()?),
        None => last_of_month(year, month)?.week(Weekday::Sat).checked_last_day().and_then(|end| {
            let last = last_of_month(year, month)?;
            Some(if end <= last { end } else { end.checked_sub_days(chrono::Days::new(7))? })
        }),
    };
    Some(relative(range, friday))
}

/// 2025-10, 2025.10
pub(super) fn year_month(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let year = written_year(group(captures, 1)?, ctx).ok()?;
    let month = number(group(captures, 2)?)?;
    let mut mention = relative(range, last_of_month(year, month));
    (mention.year, mention.month) = (Some(year), Some(month));
    mention.digits = true;
    Some(mention)
}

/// 月底, 本月内, 下月; 月初 says no day.
#[allow(clippy::unnecessary_wraps)] // builders share one signature
pub(super) fn this_month(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let part = group(captures, 2).unwrap_or("");
    if ["上旬", "中旬", "下旬", "初", "中"].contains(&part) {
        return Some(vague(range));
    }
    let (year, month) = relative_month(group(captures, 1).unwrap_or("本"), ctx);
    Some(relative(range, last_of_month(year, month)))
}

/// 季度末, Q4, 2025年四季度
#[allow(clippy::unnecessary_wraps)] // builders share one signature
pub(super) fn quarter(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let year = group(captures, 1).and_then(|text| written_year(text, ctx).ok());
    let current = ctx.anchor.month0() / 3 + 1;
    let stated = group(captures, 2).or_else(|| group(captures, 3)).and_then(number);
    let next = group(captures, 5).is_some_and(|word| word.starts_with('下'));
    let quarter = stated.unwrap_or(if next { current % 4 + 1 } else { current });
    let year = year.or_else(|| group(captures, 4)?.parse().ok());
    let year = match (year, stated) {
        (Some(year), _) => year,
        // 一季度: the one nearest to the anchor.
        (None, Some(_)) => day(None, quarter * 3, 15, ctx).map_or(ctx.anchor.year(), |near| near.year()),
        (None, None) => ctx.anchor.year() + i32::from(next && current == 4),
    };
    Some(relative(range, last_of_month(year, quarter * 3)))
}

/// 年底, 明年底, 2025年内
pub(super) fn year_end(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let year = group(captures, 1).map_or(Ok(ctx.anchor.year()), |text| written_year(text, ctx));
    Some(relative(range, NaiveDate::from_ymd_opt(year.ok()?, 12, 31)))
}

/// end of month, EOW, end of Q4, Nov 2025
pub(super) fn english_end(captures: &Captures<'_>, range: Range<usize>, ctx: &DateContext<'_>) -> Built {
    let anchor = ctx.anchor;
    let next = captures.get(1).is_some();
    if let (Some(month), Some(year)) = (group(captures, 5), group(captures, 6)) {
        return Some(relative(range, last_of_month(year.parse().ok()?, english_month(month)?)));
    }
    let word = group(captures, 2).or_else(|| group(captures, 4)).or_else(|| match group(captures, 0)? {
        "eow" => Some("week"),
        "eom" => Some("month"),
        "eoq" => Some("quarter"),
        "eoy" => Some("year"),
        _ => Some("day"),
    })?;
    let year: Option<i32> = group(captures, 3).and_then(|year| year.parse().ok());
    let later = anchor.checked_add_months(Months::new(u32::from(next)))?;
    let end = match word {
        "day" => Some(anchor),
        "week" => friday(anchor, i64::from(next)),
        "month" => last_of_month(later.year(), later.month()),
        "quarter" => {
            let later = anchor.checked_add_months(Months::new(3 * u32::from(next)))?;
            last_of_month(later.year(), (later.month0() / 3 + 1) * 3)
        }
        "year" => NaiveDate::from_ymd_opt(anchor.year() + i32::from(next), 12, 31),
        quarter if quarter.starts_with('q') => last_of_month(year.unwrap_or(anchor.year()), number(&quarter[1..])? * 3),
        month => {
            let month = english_month(month)?;
            let near = year.or_else(|| day(None, month, 15, ctx).ok().map(|day| day.year()))?;
            last_of_month(near, month)
        }
    };
    Some(relative(range, end))
}
