//! Values of last week's ledger as its workbook shows them: labels in either language, ids, dates.

use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::super::text::squeeze;
use crate::model::{Change, Health, ItemKind, Lang, State};

static DATE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})").ok());
static COMPACT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?:^|\D)(20\d\d)(\d\d)(\d\d)(?:\D|$)").ok());

/// The first full date in a text (2025-10-24, 2025年10月24日, 20251024).
pub(super) fn date(text: &str) -> Option<NaiveDate> {
    let found = DATE.as_ref()?.captures(text).or_else(|| COMPACT.as_ref()?.captures(text))?;
    let part = |at: usize| found.get(at).and_then(|m| m.as_str().parse::<u32>().ok());
    NaiveDate::from_ymd_opt(i32::try_from(part(1)?).ok()?, part(2)?, part(3)?)
}

/// The value that has this id or this label in one of the languages.
fn named<T: Copy>(text: &str, all: &[T], names: impl Fn(T) -> [&'static str; 3]) -> Option<T> {
    let key = squeeze(text);
    (!key.is_empty()).then_some(())?;
    all.iter().copied().find(|value| names(*value).iter().any(|name| squeeze(name) == key))
}

/// The kind with that id or label.
pub(super) fn kind(text: &str) -> Option<ItemKind> {
    named(text, &ItemKind::ALL, |v| [v.id(), v.label(Lang::Zh), v.label(Lang::En)])
}

/// The state with that id or label.
pub(super) fn state(text: &str) -> Option<State> {
    named(text, &State::ALL, |v| [v.id(), v.label(Lang::Zh), v.label(Lang::En)])
        .or_else(|| (squeeze(text) == "完成").then_some(State::Done))
        .or_else(|| (squeeze(text) == "取消").then_some(State::Cancelled))
}

/// The health with that id or label.
pub(super) fn health(text: &str) -> Option<Health> {
    named(text, &Health::ALL, |v| [v.id(), v.label(Lang::Zh), v.label(Lang::En)])
        .or_else(|| (squeeze(text) == "风险").then_some(Health::AtRisk))
}

/// Whether a list of changes holds `dropped`.
pub(super) fn says_dropped(text: &str) -> bool {
    text.split(['、', ',', '，', ';', '；', '/', '\n']).any(|part| {
        named(part, &Change::ALL, |v| [v.id(), v.label(Lang::Zh), v.label(Lang::En)]) == Some(Change::Dropped)
    })
}

/// A count, as a number or as a program shows one (3, 3.0).
pub(super) fn count(text: &str) -> Option<u32> {
    let number = text.trim().parse::<f64>().ok()?;
    (0.0..=f64::from(u32::MAX)).contains(&number).then_some(number as u32)
}

/// Names in a cell.
pub(super) fn owners(text: &str) -> Vec<String> {
    let parts = text.split(['、', '，', ',', ';', '；', '\n', '/']).map(str::trim);
    parts.filter(|part| !part.is_empty() && *part != "—" && *part != "-").map(str::to_owned).collect()
}

/// A text, if there is one.
pub(super) fn text(raw: &str) -> Option<String> {
    let raw = raw.trim();
    (!raw.is_empty() && !matches!(raw, "—" | "-" | "/")).then(|| raw.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (raw, expected) in [
            ("2025-10-24", Some("2025-10-24")),
            ("2025年1月3日", Some("2025-01-03")),
            ("周进度汇总 2025/10/24（周五）", Some("2025-10-24")),
            ("汇总20251024", Some("2025-10-24")),
            ("10-24", None),
            ("2025-13-01", None),
        ] {
            assert_eq!(date(raw).map(|d| d.to_string()).as_deref(), expected, "{raw}");
        }
    }

    #[test]
    fn labels_in_both_languages() {
        assert_eq!(state("已完成"), Some(State::Done));
        assert_eq!(state("In progress"), Some(State::InProgress));
        assert_eq!(state("in_progress"), Some(State::InProgress));
        assert_eq!(state("看情况"), None);
        assert_eq!(kind("决议"), Some(ItemKind::Resolution));
        assert_eq!(health("At risk"), Some(Health::AtRisk));
        assert!(says_dropped("延期、消失") && says_dropped("dropped") && !says_dropped("延期"));
        assert_eq!(owners("王芳、 李雷"), ["王芳", "李雷"]);
    }
}
