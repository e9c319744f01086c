//! Working days: public holidays, and weekends that are worked in exchange (调休). Data in `templates/calendar.toml`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

/// Steps after which counting working days gives up; three centuries.
const MAX_STEPS: u32 = 110_000;

static BUILTIN: LazyLock<Calendar> = LazyLock::new(|| {
    // A broken table is caught by the test below; at run time it leaves weekends only.
    Calendar::parse(include_str!("../../templates/calendar.toml")).unwrap_or_default()
});

/// Which days are worked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeSet<i32>,
    holidays: BTreeSet<NaiveDate>,
    workdays: BTreeSet<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    years: Vec<Year>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    #[serde(rename = "year")]
    number: i32,
    source: String,
    holidays: Vec<String>,
    workdays: Vec<String>,
}

impl Calendar {
    /// The calendar of mainland China, for the years of `templates/calendar.toml`.
    #[must_use]
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The built-in calendar with a company's own free days and worked days, which win.
    #[must_use]
    pub fn with_overrides(holidays: &[NaiveDate], workdays: &[NaiveDate]) -> Self {
        let mut calendar = BUILTIN.clone();
        for day in holidays {
            calendar.workdays.remove(day);
            calendar.holidays.insert(*day);
        }
        for day in workdays {
            calendar.holidays.remove(day);
            calendar.workdays.insert(*day);
        }
        calendar
    }

    fn parse(text: &str) -> Result<Self, String> {
        let table: Table = toml::from_str(text).map_err(|fault| fault.to_string())?;
        let mut calendar = Self::default();
        for year in table.years {
            if !year.source.contains(&year.number.to_string()) {
                return Err(format!("{}: the source names another year", year.number));
            }
            calendar.years.insert(year.number);
            for span in &year.holidays {
                calendar.holidays.extend(span_days(span)?);
            }
            for span in &year.workdays {
                calendar.workdays.extend(span_days(span)?);
            }
        }
        Ok(calendar)
    }

    /// Whether the year's holidays are known; otherwise only weekends are free.
    #[must_use]
    pub fn covers(&self, year: i32) -> bool {
        self.years.contains(&year)
    }

    /// Whether the day is worked.
    #[must_use]
    pub fn is_workday(&self, day: NaiveDate) -> bool {
        if self.workdays.contains(&day) {
            return true;
        }
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains(&day)
    }

    /// The `n`-th working day after `day` (before it, if `n` is negative); `day` itself for 0.
    #[must_use]
    pub fn add_workdays(&self, day: NaiveDate, n: i32) -> NaiveDate {
        let mut current = day;
        let mut left = n.unsigned_abs();
        for _ in 0..MAX_STEPS {
            if left == 0 {
                break;
            }
            let next =
                if n > 0 { current.checked_add_days(Days::new(1)) } else { current.checked_sub_days(Days::new(1)) };
            let Some(next) = next else { break };
            current = next;
            if self.is_workday(current) {
                left -= 1;
            }
        }
        current
    }

    /// Working days after `from` up to and including `to`; negative if `to` comes first.
    #[must_use]
    pub fn workdays_between(&self, from: NaiveDate, to: NaiveDate) -> i32 {
        let (first, last, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
        let days = first.iter_days().skip(1).take(MAX_STEPS as usize).take_while(|day| *day <= last);
        let count = days.filter(|day| self.is_workday(*day)).count();
        sign * i32::try_from(count).unwrap_or(i32::MAX)
    }
}

/// The days of `2025-10-01..2025-10-08`, or one day.
fn span_days(span: &str) -> Result<Vec<NaiveDate>, String> {
    let (first, last) = span.split_once("..").unwrap_or((span, span));
    let day = |text: &str| text.parse::<NaiveDate>().map_err(|fault| format!("{text}: {fault}"));
    let (first, last) = (day(first)?, day(last)?);
    if last < first {
        return Err(format!("{span}: ends before it begins"));
    }
    Ok(first.iter_days().take_while(|day| *day <= last).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_table_is_sound() {
        let calendar = Calendar::parse(include_str!("../../templates/calendar.toml")).unwrap();
        assert_eq!(calendar.years.iter().copied().collect::<Vec<_>>(), (2020..=2026).collect::<Vec<_>>());
        assert!(calendar.holidays.is_disjoint(&calendar.workdays));
        for day in &calendar.workdays {
            assert!(matches!(day.weekday(), Weekday::Sat | Weekday::Sun), "{day} is no weekend");
        }
        // Every day that is worked in exchange buys one free weekday: holidays on weekdays minus worked weekends is
        // the number of statutory days (11, 13 from 2025) less those that fall on a weekend by themselves.
        for year in &calendar.years {
            let free =
                calendar.holidays.iter().filter(|day| day.year() == *year && day.weekday().num_days_from_monday() < 5);
            let worked = calendar.workdays.iter().filter(|day| day.year() == *year);
            let bought = free.count() - worked.count();
            assert!((9..=14).contains(&bought), "{year}: {bought}");
        }
    }

    #[test]
    fn workdays() {
        let calendar = Calendar::builtin();
        for (text, worked) in [
            ("2025-10-01", false),
            ("2025-10-08", false),
            ("2025-10-09", true),
            ("2025-10-11", true),
            ("2025-10-12", false),
            ("2026-02-14", true),
            ("2026-02-23", false),
            ("2026-02-28", true),
            ("2024-10-12", true),
            ("2030-10-01", true),
            ("2030-10-05", false),
        ] {
            assert_eq!(calendar.is_workday(day(text)), worked, "{text}");
        }
        assert!(calendar.covers(2026) && !calendar.covers(2030));
    }

    #[test]
    fn counting() {
        let calendar = Calendar::builtin();
        for (from, n, to) in [
            ("2025-10-13", 3, "2025-10-16"),
            ("2025-10-24", 1, "2025-10-27"),
            ("2025-09-30", 1, "2025-10-09"),
            ("2025-10-10", 1, "2025-10-11"),
            ("2025-10-09", -1, "2025-09-30"),
            ("2025-10-13", 0, "2025-10-13"),
        ] {
            assert_eq!(calendar.add_workdays(day(from), n), day(to), "{from} {n}");
            assert_eq!(calendar.workdays_between(day(from), day(to)), n, "{from} {to}");
        }
    }

    #[test]
    fn a_company_has_its_own_days() {
        let calendar = Calendar::with_overrides(&[day("2026-10-09")], &[day("2026-10-11"), day("2026-10-01")]);
        assert!(!calendar.is_workday(day("2026-10-09")));
        assert!(calendar.is_workday(day("2026-10-11")) && calendar.is_workday(day("2026-10-01")));
    }
}
