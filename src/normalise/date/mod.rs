//! Dates as people write them.
//!
//! A text is folded (width, case, dashes), scanned for mentions of days, weeks, months and times ([`scan`]), each resolved
//! against the anchor ([`resolve`], [`relative`]); neighbours are joined to ranges ([`join`]), and of what remains the day by which
//! the work is to be done is chosen ([`choose`], in a sentence [`prose`]).

mod choose;
mod file_name;
mod join;
mod moment;
mod numeral;
mod prose;
mod relative;
mod resolve;
mod scan;
mod stamp;

use chrono::{Datelike, NaiveDate, NaiveTime};

use crate::lexicon::Calendar;
pub use crate::model::Trouble;
use crate::model::{Cell, Value};

use super::text::is_nothing;
use super::width::Folded;

pub use file_name::{FileDate, file_name_date};
pub use moment::{MeetingTime, meeting_time, period_end};
pub use prose::{Deadline, DeadlinePhrase, deadline_in, deadline_phrase, full_dates};

/// What a date is read against.
#[derive(Clone, Copy, Debug)]
pub struct DateContext<'a> {
    /// The form's own date, or the day for which the job is done.
    pub anchor: NaiveDate,
    /// Other dates of the file write the day before the month.
    pub day_first: bool,
    /// Working days.
    pub calendar: &'a Calendar,
    /// The year that the form plans (2026年度重点工作): dates without a year that are to come lie in it.
    pub plan_year: Option<i32>,
}

/// What a cell for a date says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateReading {
    /// A day.
    Day {
        /// The day.
        day: NaiveDate,
        /// The time of day, if it is written in digits.
        time: Option<NaiveTime>,
        /// The year is written, not taken from the anchor.
        year_stated: bool,
    },
    /// Text without a day: [`Trouble::Vague`], [`Trouble::Recurring`] or [`Trouble::Impossible`].
    Trouble(Trouble),
    /// Nothing, or a mark for nothing.
    Blank,
}

impl DateReading {
    /// The day, if there is one.
    #[must_use]
    pub const fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Day { day, .. } => Some(*day),
            _ => None,
        }
    }
}

/// Earliest and latest year that a form can mean.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2099;

/// Excel's serial numbers from 2009 to 2064: a number without date format that is meant as a day.
const SERIALS: std::ops::RangeInclusive<i64> = 40_000..=60_000;

/// Reads a text as a date: of several days the one by which the work is to be done, of a range the end.
#[must_use]
pub fn read(text: &str, ctx: &DateContext<'_>) -> DateReading {
    if is_nothing(text) {
        return DateReading::Blank;
    }
    let text = text.trim();
    if stamp::is_no_day(text) {
        return DateReading::Blank;
    }
    if let Some(day) = serial_text(text).or_else(|| stamp::counted(text)).or_else(|| stamp::republican(text)) {
        return DateReading::Day { day, time: None, year_stated: true };
    }
    if let Some(day) = bare_digits(text, ctx) {
        return DateReading::Day { day, time: None, year_stated: text.len() == 6 };
    }
    let folded = Folded::new(text);
    choose::in_cell(&folded.text, ctx)
}

/// Reads a cell: a real date, a serial number, a number typed as a date (`20251022`, `10.28`), or its text.
#[must_use]
pub fn read_cell(cell: &Cell, ctx: &DateContext<'_>) -> DateReading {
    match cell.value {
        Value::Date(at) if YEARS.contains(&at.year()) => {
            let time = (at.time() != NaiveTime::MIN).then_some(at.time());
            DateReading::Day { day: at.date(), time, year_stated: true }
        }
        Value::Number(number) if SERIALS.contains(&(number.trunc() as i64)) => {
            match serial_day(number.trunc() as i64) {
                Some(day) => DateReading::Day { day, time: None, year_stated: true },
                None => read(&cell.text, ctx),
            }
        }
        Value::Empty | Value::Error => DateReading::Blank,
        _ => read(&cell.text, ctx),
    }
}

/// The day of an Excel serial number.
fn serial_day(serial: i64) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_signed(chrono::Duration::days(serial))
}

/// `251031`, `1031`: year, month and day without anything between, near the anchor.
fn bare_digits(text: &str, ctx: &DateContext<'_>) -> Option<NaiveDate> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    let (year, rest) = match text.len() {
        4 => (None, 0),
        6 => (Some(2000 + i32::try_from(part(0..2)?).ok()?), 2),
        _ => return None,
    };
    let day = resolve::day(year, part(rest..rest + 2)?, part(rest + 2..rest + 4)?, ctx).ok()?;
    ((day - ctx.anchor).num_days().abs() < 3 * 366).then_some(day)
}

/// A text that is nothing but a serial number.
fn serial_text(text: &str) -> Option<NaiveDate> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let digits = whole.len() == 5 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let serial = digits.then(|| whole.parse().ok())??;
    SERIALS.contains(&serial).then(|| serial_day(serial))?
}

#[cfg(test)]
mod tests;
