//! Years that titles and file names bear: of a month (2026年2月), or of a plan (2026年度重点工作).

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use crate::lexicon::in_simplified;

static MONTH: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(20\d{2})\s*[年./-]\s*(1[0-2]|0?[1-9])(?:\s*月|\D|$)").ok());
/// A year that neither begins a date nor numbers a paper (〔2025〕7号), and is no season or class that spans two (2026赛季).
static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[^\d〔\[(（V.])(20\d{2})(?:年度|年(?:\D|$)|[^\d年〕\])）.:/_赛学财届级-])").ok()
});

/// The year that a plan is for, where the titles name one and no other.
pub(super) fn of_plan<'t>(texts: impl Iterator<Item = &'t str>) -> Option<i32> {
    let mut years = texts.flat_map(|text| {
        let text = in_simplified(text.trim());
        let found: Vec<i32> = YEAR
            .as_ref()
            .map(|year| year.captures_iter(&text).filter_map(|hit| hit.get(1)?.as_str().parse().ok()).collect())
            .unwrap_or_default();
        found
    });
    let first = years.next()?;
    years.all(|year| year == first).then_some(first)
}

/// The middle of the month that a title names.
pub(super) fn month<'t>(mut texts: impl Iterator<Item = &'t str>) -> Option<NaiveDate> {
    texts.find_map(|text| {
        let hit = MONTH.as_ref()?.captures(text)?;
        NaiveDate::from_ymd_opt(hit.get(1)?.as_str().parse().ok()?, hit.get(2)?.as_str().parse().ok()?, 15)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_of_plans() {
        for (text, year) in [
            ("2026战略重点责任确认", Some(2026)),
            ("2026年度重点工作", Some(2026)),
            ("2026年重点工作推进表", Some(2026)),
            ("专题会议纪要〔2025〕7号", None),
            ("周报2025-10-24", None),
            ("任务登记（2026年2月）", None),
            ("周报20251024", None),
            ("2026赛季训练 进度总表", None),
        ] {
            assert_eq!(of_plan(std::iter::once(text)), year, "{text}");
        }
        let month = month(["编辑部任务登记（2026年2月）"].into_iter());
        assert_eq!(month, NaiveDate::from_ymd_opt(2026, 2, 15));
    }
}
