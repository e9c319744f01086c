//! Of several days in one cell, the one by which the work is to be done.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveTime;
use regex::Regex;

use super::join::join;
use super::scan::{Kind, Mention, mentions};
use super::{DateContext, DateReading, Trouble};
use crate::lexicon::Words;
use crate::normalise::width::is_cjk;

/// Something that looks like a date and could not be read as one.
static DATE_SHAPE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\d\s*月|月\s*\d|\d\s*[日号]|\d{2,}\s*年\s*\d|^\D{0,2}\d{1,4}\s*[-./]\s*\d{1,2}(?:\s*[-./]\s*\d{1,4})?\D{0,3}$|^\d{8}$").ok()
});
static CLOCK: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\d{1,2}):(\d{2})(?::(\d{2}))?").ok());

/// Words between a day and what is said about it: 下班, 上午 …
static DAYPART: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:[\s)\]]|当天|当日|下班|上班|上午|中午|下午|晚上|晚|早上|早|凌晨|傍晚|夜间|午|时|eod|cob|noon|end of day|[一二三四五六七八九十\d]{1,3}点(?:半|钟|整)?|\d{1,2}:\d{2})*").ok()
});

/// A span and nothing else: 2 weeks.
static SPAN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\d{1,3}|one|two|three|four|six)\s*(?:working |business |calendar )?(?:day|week|wk|month)s?$").ok()
});

/// Reads a folded cell.
pub(super) fn in_cell(text: &str, ctx: &DateContext<'_>) -> DateReading {
    let words = Words::builtin();
    if SPAN.as_ref().is_some_and(|span| span.is_match(text)) {
        return in_cell(&format!("within {text}"), ctx);
    }
    let found = join(text, mentions(text, ctx), ctx);
    let days: Vec<&Mention> =
        found.iter().filter(|m| matches!(m.kind, Kind::Day | Kind::Relative) && !is_glued(text, m)).collect();
    let explicit = days.iter().any(|m| m.kind == Kind::Day && m.day.is_ok() && m.month.is_some());
    if !explicit && words.recurring.iter().any(|word| contains_word(text, word)) {
        return DateReading::Trouble(Trouble::Recurring);
    }
    let best = days
        .iter()
        .enumerate()
        .filter(|(_, m)| m.day.is_ok() && !follows_event(text, &m.range))
        .max_by_key(|(at, m)| (standing(text, &m.range), m.kind == Kind::Day, *at));
    let broken = days.iter().any(|m| m.kind == Kind::Day && m.day == Err(Trouble::Impossible));
    match best {
        Some((_, mention)) if !broken || mention.kind == Kind::Day => {
            let Ok(day) = mention.day else { return DateReading::Trouble(Trouble::Vague) };
            let year_stated = mention.year.is_some();
            DateReading::Day { day, time: clock(&text[mention.range.clone()]), year_stated }
        }
        _ if broken => DateReading::Trouble(Trouble::Impossible),
        _ if found.iter().any(|m| m.kind == Kind::Vague || m.kind == Kind::Noise) => {
            DateReading::Trouble(Trouble::Vague)
        }
        _ if days.is_empty() && DATE_SHAPE.as_ref().is_some_and(|shape| shape.is_match(text)) => {
            DateReading::Trouble(Trouble::Impossible)
        }
        _ => DateReading::Trouble(Trouble::Vague),
    }
}

/// `app3.13`: digits behind a letter are no date.
pub(super) fn is_glued(text: &str, mention: &Mention) -> bool {
    mention.digits && text[..mention.range.start].ends_with(|c: char| c.is_ascii_alphabetic())
}

/// How clearly the words around say that the work is to be done by that day; describing words count against it.
pub(super) fn standing(text: &str, range: &Range<usize>) -> i32 {
    let words = Words::builtin();
    let (before, after) = around(text, range);
    let mut score = 0;
    if words.moved_to.iter().any(|word| before.ends_with(word.as_str())) {
        score += 4;
    } else if words.lead_in.iter().any(|word| before.ends_with(word.as_str())) {
        score += 2;
    }
    if words.before.iter().any(|word| after.starts_with(word.as_str())) {
        score += 3;
    } else if words.actions.iter().chain(&words.responsible).any(|word| after.starts_with(word.as_str())) {
        score += 1;
    }
    // What a comma parts from the day does not describe it.
    let beside = text[..range.start].trim_end_matches(|c: char| c.is_whitespace() || ":([".contains(c));
    if words.describing_before.iter().any(|word| ends_with_word(beside, word)) {
        score -= 4;
    }
    if words.describing_after.iter().any(|word| after.starts_with(word.as_str())) {
        score -= 4;
    }
    score
}

/// The text before a mention and after it, without blanks, opening brackets and parts of the day beside it.
pub(super) fn around<'t>(text: &'t str, range: &Range<usize>) -> (&'t str, &'t str) {
    let before = text[..range.start].trim_end_matches(|c: char| c.is_whitespace() || ":([,".contains(c));
    let after = &text[range.end..];
    let skipped = DAYPART.as_ref().and_then(|parts| parts.find(after)).map_or(0, |parts| parts.end());
    (before, after[skipped..].trim_start())
}

/// 上线后3天内: counted from a day that is not known. 会后 counts from the meeting, which is the anchor.
pub(super) fn follows_event(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end();
    // 上线3天后
    if text[range.clone()].ends_with('后') {
        return before.ends_with(is_cjk) && !before.ends_with('会');
    }
    let counted =
        text[range.clone()].ends_with('内') || text[range.clone()].ends_with(|c: char| c.is_ascii_alphabetic());
    counted
        && (before.ends_with('后') || before.ends_with("起"))
        && !["会后", "会议后", "会议结束后", "今后", "即日起", "今日起", "之日起"]
            .iter()
            .any(|event| before.ends_with(event))
}

/// A Latin word is only found as a whole.
pub(super) fn contains_word(text: &str, word: &str) -> bool {
    if !word.is_ascii() {
        return text.contains(word);
    }
    text.match_indices(word).any(|(at, _)| {
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
        let open_end = word.ends_with(['-', ' ']);
        !letter(text[..at].chars().next_back()) && (open_end || !letter(text[at + word.len()..].chars().next()))
    })
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.ends_with(word)
        && (!word.is_ascii() || !text[..text.len() - word.len()].ends_with(|c: char| c.is_ascii_alphanumeric()))
}

fn clock(text: &str) -> Option<NaiveTime> {
    let found = CLOCK.as_ref()?.captures(text)?;
    let part = |at: usize| found.get(at).map_or(Some(0), |part| part.as_str().parse().ok());
    NaiveTime::from_hms_opt(part(1)?, part(2)?, part(3)?)
}
