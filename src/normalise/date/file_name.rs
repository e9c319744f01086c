//! Dates in file names and sheet names.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use regex::Regex;

use super::scan::{Kind, Mention, mentions};
use super::{DateContext, join};
use crate::lexicon::Calendar;
use crate::normalise::width::Folded;

/// A date out of a file name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileDate {
    /// The year, where the name states it or a hint was given.
    pub year: Option<i32>,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day of the month.
    pub day: u32,
}

impl FileDate {
    /// The day, with its own year or in the year nearest to `anchor`.
    #[must_use]
    pub fn resolve(&self, anchor: NaiveDate) -> Option<NaiveDate> {
        let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin(), plan_year: None };
        super::resolve::day(self.year, self.month, self.day, &ctx).ok()
    }
}

/// Four digits that stand alone: month and day.
static FOUR: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^0-9a-z.])(\d{2})(\d{2})(?:$|[^0-9a-z.])").ok());
static SIX: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:^|[^0-9])(\d{2})(\d{2})(\d{2})(?:$|[^0-9])").ok());
static VERSION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"v(?:er)?\.?\s?\d+(?:\.\d+)*|[(]\d{1,2}[)]|(?:第|版本|改|版)\s?\d{1,2}(?:[^周\d]|$)").ok()
});
static WEEK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:(20\d{2})\s*年?[-_ ]*)?第\s*(\d{1,2})\s*周|(?:(20\d{2})[-_ ]*|^|[^a-z])(?:w|wk|week)[-_ ]?(\d{1,2})(?:$|[^0-9])").ok()
});
static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"([A-Za-z])-(20\d\d[-.])").ok());
/// A stand-in for the year while none is known; a leap year, so that February has its days.
const NO_YEAR: i32 = 2024;

/// The date that a file's or sheet's name bears (its extension left out): the last day of a span. Without a year of its own
/// it gets `hint_year`; a week only counts where a year is known. Versions (`V1.2`) and copies (`(3)`) are no dates.
#[must_use]
pub fn file_name_date(name: &str, hint_year: Option<i32>) -> Option<FileDate> {
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = strip_extension(stem).replace('_', " ");
    // export-2026-04-10: the dash before the year belongs to no code.
    let stem = YEAR.as_ref().map_or(stem.clone(), |year| year.replace_all(&stem, "$1 $2").into_owned());
    let folded = Folded::new(&stem).text;
    let text = VERSION.as_ref().map_or(folded.clone(), |version| version.replace_all(&folded, "  ").into_owned());
    dated(&text, hint_year).or_else(|| digits(&text, hint_year)).or_else(|| week(&text, hint_year))
}

fn strip_extension(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((stem, extension))
            if (2..=5).contains(&extension.len()) && extension.starts_with(|c: char| c.is_ascii_alphabetic()) =>
        {
            stem.trim_end()
        }
        _ => name,
    }
}

fn dated(text: &str, hint_year: Option<i32>) -> Option<FileDate> {
    let anchor = NaiveDate::from_ymd_opt(hint_year.unwrap_or(NO_YEAR), 7, 1)?;
    let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin(), plan_year: None };
    let is_date = |m: &Mention| m.kind == Kind::Day && m.month.is_some() && m.day.is_ok();
    let found = join::join(text, mentions(text, &ctx), &ctx);
    let stated = found.iter().rev().find(|m| is_date(m) && m.year.is_some());
    let mention = stated.or_else(|| found.iter().rev().find(|m| is_date(m)))?;
    let day = mention.day.ok()?;
    let year = mention.year.map(|_| day.year()).or(hint_year);
    Some(FileDate { year, month: day.month(), day: day.day() })
}

/// `1024`, `251024`
fn digits(text: &str, hint_year: Option<i32>) -> Option<FileDate> {
    let part =
        |found: &regex::Captures<'_>, at: usize| found.get(at).and_then(|part| part.as_str().parse::<u32>().ok());
    if let Some(found) = SIX.as_ref()?.captures(text) {
        let (year, month, day) = (2000 + i32::try_from(part(&found, 1)?).ok()?, part(&found, 2)?, part(&found, 3)?);
        if (2010..=2050).contains(&year) && NaiveDate::from_ymd_opt(year, month, day).is_some() {
            return Some(FileDate { year: Some(year), month, day });
        }
    }
    let found = FOUR.as_ref()?.captures(text)?;
    let (month, day) = (part(&found, 1)?, part(&found, 2)?);
    NaiveDate::from_ymd_opt(NO_YEAR, month, day)?;
    Some(FileDate { year: hint_year, month, day })
}

/// `2025W43`, `第43周`: the week's Friday.
fn week(text: &str, hint_year: Option<i32>) -> Option<FileDate> {
    let found = WEEK.as_ref()?.captures(text)?;
    let year = found.get(1).or_else(|| found.get(3)).and_then(|year| year.as_str().parse().ok()).or(hint_year)?;
    let week = found.get(2).or_else(|| found.get(4))?.as_str().parse().ok()?;
    let friday = NaiveDate::from_isoywd_opt(year, week, Weekday::Fri)?;
    Some(FileDate { year: Some(friday.year()), month: friday.month(), day: friday.day() })
}
