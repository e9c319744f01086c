//! Deadlines inside sentences.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::choose::{around, contains_word, follows_event, is_glued, standing};
use super::join::join;
use super::scan::{Kind, Mention, mentions};
use super::{DateContext, DateReading, Trouble};
use crate::lexicon::{Calendar, Words};
use crate::normalise::width::Folded;

/// A deadline inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The day.
    pub day: NaiveDate,
    /// Bytes of the sentence that say so.
    pub range: Range<usize>,
}

/// What a sentence says about its deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlinePhrase {
    /// A day, or [`Trouble::Vague`], [`Trouble::Recurring`], [`Trouble::Impossible`].
    pub reading: DateReading,
    /// Bytes of the sentence that say so.
    pub range: Range<usize>,
}

/// The day by which a sentence wants the work done; days that only describe something are none.
#[must_use]
pub fn deadline_in(sentence: &str, ctx: &DateContext<'_>) -> Option<Deadline> {
    let phrase = deadline_phrase(sentence, ctx)?;
    Some(Deadline { day: phrase.reading.day()?, range: phrase.range })
}

/// The words of a sentence that speak of its deadline, also where they name no day (尽快, 每周五, 11月31日前).
#[must_use]
pub fn deadline_phrase(sentence: &str, ctx: &DateContext<'_>) -> Option<DeadlinePhrase> {
    let folded = Folded::new(sentence);
    let text = folded.text.as_str();
    let found = join(text, mentions(text, ctx), ctx);
    let words = Words::builtin();
    let recurs = words.recurring.iter().any(|word| contains_word(text, word));
    let best = found
        .iter()
        .enumerate()
        .filter_map(|(at, m)| Some((weight(text, m, recurs, ctx.anchor)?, at, m)))
        .max_by_key(|(weight, at, m)| (*weight, m.kind == Kind::Day, *at));
    if let Some((_, _, mention)) = best {
        let reading = match mention.day {
            Ok(day) => DateReading::Day { day, time: None, year_stated: mention.year.is_some() },
            Err(trouble) => DateReading::Trouble(trouble),
        };
        return Some(DeadlinePhrase { reading, range: folded.original(&mention.range) });
    }
    let word = |words: &[String], trouble| {
        let word = words.iter().find(|word| contains_word(text, word))?;
        let at = text.find(word.as_str())?;
        let range = folded.original(&(at..at + word.len()));
        Some(DeadlinePhrase { reading: DateReading::Trouble(trouble), range })
    };
    word(&words.recurring, Trouble::Recurring).or_else(|| {
        let vague = found.iter().find(|m| m.kind == Kind::Vague);
        vague
            .map(|m| DeadlinePhrase { reading: DateReading::Trouble(Trouble::Vague), range: folded.original(&m.range) })
            .or_else(|| word(&words.vague, Trouble::Vague))
    })
}

/// How likely a mention is the deadline; `None` where it is none.
fn weight(text: &str, mention: &Mention, recurs: bool, anchor: NaiveDate) -> Option<i32> {
    if !matches!(mention.kind, Kind::Day | Kind::Relative) || follows_event(text, &mention.range) {
        return None;
    }
    let (before, after) = around(text, &mention.range);
    let standing = standing(text, &mention.range);
    if standing < 0 || before.ends_with(['每', '年']) || is_glued(text, mention) || names_place(text, mention) {
        return None;
    }
    let telling = standing > 0;
    let closes = after.is_empty() || after.starts_with([',', '。', ';', ')', '、', '(', '.', '!']);
    let parted = text[..mention.range.start].trim_end().ends_with([',', '(']);
    let opens = before.is_empty() || parted || before.ends_with(['。', ';', ')', '、', ':']);
    // A date between blanks stands apart: 李然 10/30 接口联调.
    let apart =
        !before.is_empty() && text[mention.range.end..].starts_with(' ') && text[..mention.range.start].ends_with(' ');
    let placed = telling || closes || apart;
    match mention.day {
        // A number that looks like a date has to stand where a deadline stands.
        _ if mention.digits && !placed => None,
        _ if mention.digits && opens && before.is_empty() && !telling && !closes => None,
        Err(_) if mention.digits || !telling => None,
        Ok(_) if recurs && mention.kind == Kind::Relative => None,
        _ if mention.bare_day.is_some() && !placed && !opens => None,
        Ok(_) if is_passing(text, mention) => None,
        // 10月15日故障的整改: a day gone by that nothing calls a deadline.
        Ok(day) if !telling && !closes && day < anchor => None,
        // 核对10月20日到货数量: a day in the middle of a clause describes; 王芳周三去现场 does not.
        Ok(_) if !placed && !opens && mention.kind == Kind::Day && !follows_name(before) => None,
        _ => Some(2 * standing + i32::from(closes)),
    }
}

/// 3号楼, 2号线: a number, no day.
fn names_place(text: &str, mention: &Mention) -> bool {
    const PLACES: &str = "楼线店机库院文令会门厂仓位桌馆区厅室台站炉井柜车地标段包岗员";
    text[..mention.range.end].ends_with('号') && text[mention.range.end..].starts_with(|c: char| PLACES.contains(c))
}

/// A bare month, week or 今天 in passing: 10月销售数据, 本周工作.
fn is_passing(text: &str, mention: &Mention) -> bool {
    let (before, after) = around(text, &mention.range);
    let word = &text[mention.range.clone()];
    let span = word.ends_with(['月', '周', '期']) || word.ends_with("季度") || word.ends_with("week");
    let closes = after.is_empty() || after.starts_with([',', '。', ';', ')', '前', '内', '完']);
    let past = word.starts_with(['上', '昨']) || word.starts_with("last");
    past || (span && !closes && !before.ends_with(['于', '在']))
        || (span && standing(text, &mention.range) == 0 && !closes)
}

/// The words before end as a name or a subject may: two to four characters since the clause began.
fn follows_name(before: &str) -> bool {
    let clause = before.rsplit([',', '。', ';', ':', ' ']).next().unwrap_or(before);
    let count = clause.chars().count();
    (2..=6).contains(&count) && !clause.contains(|c: char| c.is_ascii_digit())
}

/// 114/06/30
fn is_republican(word: &str) -> bool {
    word.split(['/', '.', '-']).next().is_some_and(|year| year.trim().len() == 3)
}

/// The days in a text that state their year, in order.
#[must_use]
pub fn full_dates(text: &str) -> Vec<NaiveDate> {
    let Some(anchor) = NaiveDate::from_ymd_opt(2000, 1, 1) else { return Vec::new() };
    let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin(), plan_year: None };
    let folded = Folded::new(text);
    let mut days = Vec::new();
    for mention in mentions(&folded.text, &ctx) {
        let word = &folded.text[mention.range.clone()];
        // Two digits for a year are too weak a statement.
        let stated = word.contains("20") || word.contains("19") || !word.is_ascii() || is_republican(word);
        if let (Kind::Day, Ok(day), Some(year)) = (mention.kind, mention.day, mention.year)
            && stated
            && day.year() == year
        {
            days.push(day);
        }
    }
    days
}
