//! Whether a file writes the day before the month: told by dates that read one way only, else by which reading lies
//! nearer to the form's own date.

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::raw::RawForm;
use crate::lexicon::{Calendar, Column, is_han};
use crate::model::Value;
use crate::normalise::date::{self, DateContext};

/// Dates of a file that read one way only.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct DayOrder {
    day_first: u32,
    month_first: u32,
}

/// A date of two numbers and a slash that fills its cell.
static SHORT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(?:\d{4}|\d{2}))?$").ok());

impl DayOrder {
    /// Counts the dates of a text with a part above 12.
    pub fn count(&mut self, text: &str) {
        for word in text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '/' | '.' | '-'))) {
            let parts: Vec<u32> = word.split(['/', '.', '-']).filter_map(|p| p.parse().ok()).collect();
            match parts[..] {
                [a, b, year] if year > 1900 => self.add(a, b),
                [a, b] if word.contains('/') && word == text.trim() => self.add(a, b),
                _ => {}
            }
        }
    }

    fn add(&mut self, a: u32, b: u32) {
        self.day_first += u32::from((13..=31).contains(&a) && (1..=12).contains(&b));
        self.month_first += u32::from((13..=31).contains(&b) && (1..=12).contains(&a));
    }

    /// What the dates say; `None` where none reads one way only.
    pub fn told(self) -> Option<bool> {
        (self.day_first + self.month_first > 0).then_some(self.day_first > self.month_first)
    }
}

/// The dates of a form in a Latin script lie clearly nearer to the form's own date with the day in front.
pub(super) fn leans_day_first(raw: &RawForm, anchor: NaiveDate) -> bool {
    let Some(short) = SHORT.as_ref() else { return false };
    if raw.items.iter().any(|item| item.title.text.chars().any(is_han)) {
        return false;
    }
    let dates = [Column::Due, Column::Done, Column::Start, Column::NewDue, Column::OriginalDue];
    let texts = raw.items.iter().flat_map(|item| dates.iter().filter_map(|column| item.cells.get(column)).flatten());
    let ambiguous: Vec<&str> =
        texts.filter(|d| d.value == Value::Text).map(|d| d.text.trim()).filter(|text| short.is_match(text)).collect();
    let away = |day_first: bool| -> Option<i64> {
        let ctx = DateContext { anchor, day_first, calendar: Calendar::builtin(), plan_year: None };
        ambiguous.iter().map(|text| Some((date::read(text, &ctx).day()? - anchor).num_days().abs())).sum()
    };
    let (Some(day), Some(month)) = (away(true), away(false)) else { return false };
    ambiguous.len() >= 2 && day * 3 < month
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_above_twelve_tell() {
        for (texts, told) in [
            (&["07/11/2025", "23/10/2025"][..], Some(true)),
            (&["07/11/2025", "10/23/2025"], Some(false)),
            (&["24/10"], Some(true)),
            (&["open 24/7", "07/11/2025"], None),
        ] {
            let mut order = DayOrder::default();
            texts.iter().for_each(|text| order.count(text));
            assert_eq!(order.told(), told, "{texts:?}");
        }
    }
}
