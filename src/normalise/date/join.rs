//! Neighbouring mentions that are one: ranges (`11.3-11.7`), lists (`10月30、31日`), a weekday or time beside a day.

use chrono::{Datelike, NaiveDate};

use super::numeral::number;
use super::resolve::day;
use super::scan::{Kind, Mention};
use super::{DateContext, Trouble};

/// What stands between two mentions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// `-`, `至`, `to`: the second one ends what the first begins.
    Range,
    /// `、`, `/`: both, and the later one counts.
    List,
    /// Blanks and brackets: they tell the same day.
    Beside,
    /// Other words.
    Apart,
}

fn gap(text: &str) -> Gap {
    let bare = text.trim_matches(|c: char| c.is_whitespace() || "()[]".contains(c));
    match bare {
        "" | "," | "即" | ",即" | "·" | "的" => Gap::Beside,
        "-" | "--" | "~" | "~~" | "至" | "到" | "-至" | "to" | "through" | "thru" | "until" | "till" | "前至"
        | "起至" | "开始至" | "开始到" | "起到" | "起-" | ">" | "->" => Gap::Range,
        "、" | "/" | "和" | "及" | "与" | "&" | "and" => Gap::List,
        _ => Gap::Apart,
    }
}

/// Joins what belongs together; the range of a joined mention covers all of it.
pub(super) fn join(text: &str, mentions: Vec<Mention>, ctx: &DateContext<'_>) -> Vec<Mention> {
    let mut joined: Vec<Mention> = Vec::new();
    for mut next in mentions {
        let Some(last) = joined.last_mut() else {
            joined.push(next);
            continue;
        };
        let between = gap(&text[last.range.end..next.range.start]);
        let comma = text[last.range.end..next.range.start].contains(',');
        match (last.kind, next.kind, between) {
            // A time of day beside a day, or the end of a time span, says nothing new.
            (Kind::Day | Kind::Relative, Kind::Time, Gap::Beside)
            | (Kind::Time, Kind::Time, Gap::Beside | Gap::Range | Gap::List) => {
                last.range.end = next.range.end;
                continue;
            }
            (Kind::Day | Kind::Relative, Kind::Day | Kind::Relative, Gap::Range | Gap::List) => {
                complete(last, &mut next, ctx);
                if between == Gap::List && last.day.is_ok_and(|first| next.day.is_ok_and(|second| second < first)) {
                    last.range.end = next.range.end;
                    continue;
                }
                next.range.start = last.range.start;
                *last = next;
                continue;
            }
            // 10月22日（周三）, 本周五（10月24日）: the written date decides.
            (Kind::Day, Kind::Relative, Gap::Beside) if !comma || is_weekday(text, &next) => {
                turn_to(last, next.day);
                last.range.end = next.range.end;
                continue;
            }
            (Kind::Relative, Kind::Day, Gap::Beside) => {
                turn_to(&mut next, last.day);
                next.range.start = last.range.start;
                *last = next;
                continue;
            }
            // EOD Thursday, COB Friday: an hour of the day that follows.
            (Kind::Relative, Kind::Relative, Gap::Beside) if is_close_of_day(text, last) => {
                next.range.start = last.range.start;
                *last = next;
                continue;
            }
            (Kind::Relative, Kind::Relative, Gap::Beside) if is_close_of_day(text, &next) => {
                last.range.end = next.range.end;
                continue;
            }
            _ => {}
        }
        joined.push(next);
    }
    for mention in &mut joined {
        take_tail(text, mention, ctx);
    }
    joined
}

/// Thu 12/6: the weekday tells which number is the month.
fn turn_to(written: &mut Mention, named: Result<NaiveDate, Trouble>) {
    let (Ok(day), Ok(named), Some(turned)) = (written.day, named, written.turned) else { return };
    if day.weekday() != named.weekday() && turned.weekday() == named.weekday() {
        written.day = Ok(turned);
        written.month = Some(turned.month());
    }
}

fn is_close_of_day(text: &str, mention: &Mention) -> bool {
    let word = &text[mention.range.clone()];
    matches!(word, "eod" | "cob" | "eob") || word.ends_with(" day") || word.ends_with("business")
}

fn is_weekday(text: &str, mention: &Mention) -> bool {
    let word = &text[mention.range.clone()];
    word.starts_with(['周', '星', '礼']) || word.chars().all(|c| c.is_ascii_alphabetic() || c == '.')
}

/// What the second one of a range leaves out, it takes from the first.
fn complete(first: &Mention, second: &mut Mention, ctx: &DateContext<'_>) {
    let Ok(begin) = first.day else { return };
    if second.kind != Kind::Day {
        return;
    }
    if let Some(of_month) = second.bare_day {
        second.day = day(Some(begin.year()), begin.month(), of_month, ctx);
        if second.day.is_ok_and(|end| end < begin) {
            let (year, month) =
                if begin.month() == 12 { (begin.year() + 1, 1) } else { (begin.year(), begin.month() + 1) };
            second.day = day(Some(year), month, of_month, ctx);
        }
        second.year = first.year;
        second.month = Some(begin.month());
    } else if second.year.is_none()
        && let Ok(end) = second.day
    {
        let same_year = NaiveDate::from_ymd_opt(begin.year(), end.month(), end.day());
        second.day = match same_year {
            Some(end) if end >= begin => Ok(end),
            _ => NaiveDate::from_ymd_opt(begin.year() + 1, end.month(), end.day())
                .filter(|end| (*end - begin).num_days() < 200)
                .map_or(second.day, Ok),
        };
        second.year = first.year;
    }
}

/// `11.3-7`, `2025.11.8-9`, `10月20-24`: the bare number behind a day is the last day of the span.
fn take_tail(text: &str, mention: &mut Mention, ctx: &DateContext<'_>) {
    let (Kind::Day, Ok(begin), Some(_)) = (mention.kind, mention.day, mention.month) else { return };
    let rest = &text[mention.range.end..];
    let trimmed = rest.trim_start();
    let Some(connector) = trimmed.chars().next().filter(|c| "-~至到、".contains(*c)) else { return };
    let tail = trimmed[connector.len_utf8()..].trim_start();
    let digits = tail.bytes().take_while(u8::is_ascii_digit).count();
    let after = tail[digits..].trim_start().chars().next();
    if !(1..=2).contains(&digits) || after.is_some_and(|c| ":.点时月年/-个%、".contains(c) || c.is_ascii_alphanumeric())
    {
        return;
    }
    // 10.22、3 nothing tells that the second number is a day, unless nothing follows it.
    if connector == '、' && after.is_some() {
        return;
    }
    let Some(Ok(end)) = number(&tail[..digits]).map(|of_month| day(Some(begin.year()), begin.month(), of_month, ctx))
    else {
        return;
    };
    if end >= begin {
        mention.day = Ok(end);
        mention.range.end = text.len() - tail.len() + digits;
    }
}
