//! Dates that programs write: counted seconds, zeros for nothing; and the years of the Republic of China.

use chrono::{DateTime, Datelike, NaiveDate};

use super::YEARS;

/// What tools store where no day was entered.
const NO_DAY: [&str; 8] =
    ["0000-00-00", "0000/00/00", "0001-01-01", "1899-12-30", "1899-12-31", "1900-01-00", "1970-01-01", "9999-12-31"];

/// A day that stands for none (`0000-00-00 00:00:00`).
pub(super) fn is_no_day(text: &str) -> bool {
    let text = text.trim();
    NO_DAY
        .iter()
        .any(|none| text.strip_prefix(none).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', 'T'])))
}

/// Milliseconds (13 digits) or seconds (10 digits) since 1970.
pub(super) fn counted(text: &str) -> Option<NaiveDate> {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let count: i64 = text.parse().ok()?;
    let at = match text.len() {
        13 => DateTime::from_timestamp_millis(count)?,
        10 => DateTime::from_timestamp(count, 0)?,
        _ => return None,
    };
    let day = at.date_naive();
    (2001..2040).contains(&day.year()).then_some(day)
}

/// `1140630`: year of the Republic of China, month and day without anything between.
pub(super) fn republican(text: &str) -> Option<NaiveDate> {
    if text.len() != 7 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    NaiveDate::from_ymd_opt(republican_year(part(0..3)?)?, part(3..5)?, part(5..7)?)
}

/// The year of our era of a year of the Republic of China with three digits (114 → 2025).
pub(super) fn republican_year(year: u32) -> Option<i32> {
    let year = i32::try_from(year).ok().filter(|year| (100..=160).contains(year))? + 1911;
    YEARS.contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps() {
        assert!(is_no_day("0000-00-00 00:00:00") && is_no_day("0001-01-01T00:00:00Z") && !is_no_day("1970-01-012"));
        for (text, day) in [
            ("1727337600000", Some("2024-09-26")),
            ("1727337600", Some("2024-09-26")),
            ("13900005511", None),
            ("9999999999", None),
        ] {
            assert_eq!(counted(text).map(|day| day.to_string()).as_deref(), day, "{text}");
        }
        assert_eq!(republican("1140630").map(|day| day.to_string()).as_deref(), Some("2025-06-30"));
        assert_eq!(republican("1141330"), None);
    }
}
