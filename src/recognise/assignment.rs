//! Lines that give a piece of work to somebody by their shape, taken apart: `任务——姓名，日期`, `任务 - 姓名 - 日期`,
//! `任务：姓名，日期`, `姓名——任务`, `姓名：任务`, and several of them on one line.

use std::sync::LazyLock;

use regex::Regex;

use super::resolve::Resolver;
use crate::lexicon::in_simplified;
use crate::model::Trouble;
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner;
use crate::normalise::text::is_nothing;

/// What parts the work from its people and its day.
static JOINT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\s*(?:[—–―─]{1,3}|--+|→|->|=>)\s*|\s+[-－]\s*|\s*[-－]\s+").ok());

/// Characters that may stand around the words of a deadline.
const BESIDE_DAY: &str =
    "前之以内完成提交付给出务必须截止到期于在左右上中下午晚早点半分时班（）()，,、.。:：;；- \t周星期一二三四五六日天";

/// A piece of work with who does it and by when, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Assignment {
    pub title: String,
    pub who: String,
    pub due: Option<String>,
}

/// What a part of a line is.
enum Part {
    /// Names, or a word for nobody, with the day behind them if there is one.
    People(String, Option<String>),
    Day(String),
    Work(String),
}

impl Resolver<'_> {
    /// The assignments of a line; empty where its shape gives none.
    pub(super) fn assignments(&self, line: &str, ctx: &DateContext<'_>) -> Vec<Assignment> {
        if let Some(one) = self.assignment(line, ctx) {
            return vec![one];
        }
        let pieces: Vec<&str> =
            line.split(['，', ',', '；', ';', '、']).map(str::trim).filter(|p| !p.is_empty()).collect();
        let several: Option<Vec<Assignment>> = pieces.iter().map(|piece| self.dashed(piece, ctx)).collect();
        several.filter(|found| found.len() >= 2).unwrap_or_default()
    }

    fn assignment(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        self.dashed(line, ctx).or_else(|| self.with_colon(line, ctx))
    }

    /// 任务——姓名，日期; 姓名——任务; 任务 - 姓名 - 日期
    fn dashed(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let parts: Vec<&str> = JOINT.as_ref()?.split(line.trim()).map(str::trim).filter(|p| !p.is_empty()).collect();
        if !(2..=4).contains(&parts.len()) {
            return None;
        }
        let (mut title, mut who, mut due) = (None, None, None);
        for part in parts {
            match self.part(part, ctx) {
                Part::People(names, day) if who.is_none() => {
                    who = Some(names);
                    due = due.or(day);
                }
                Part::Day(day) if due.is_none() => due = Some(day),
                Part::Work(text) if title.is_none() => title = Some(text),
                _ => return None,
            }
        }
        Some(Assignment { title: title?, who: who?, due })
    }

    /// 任务：姓名，日期; 姓名：任务
    fn with_colon(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let (left, right) = line.split_once(['：', ':'])?;
        let right = right.trim();
        if right.is_empty() || left.trim().is_empty() || left.chars().count() > 40 {
            return None;
        }
        match (self.part(left, ctx), self.part(right, ctx)) {
            (Part::Work(title), Part::People(who, due)) => Some(Assignment { title, who, due }),
            (Part::People(who, None), Part::Work(title)) => Some(Assignment { title, who, due: None }),
            _ => None,
        }
    }

    fn part(&self, text: &str, ctx: &DateContext<'_>) -> Part {
        let text = text.trim().trim_end_matches(['。', '；', ';', '，', ',']);
        if self.is_day(text, ctx) {
            return Part::Day(text.to_owned());
        }
        if self.are_people(text) {
            return Part::People(text.to_owned(), None);
        }
        // Names with their day behind them: 邹牧，10.25; 柏松（下次组会前）; 贺一凡 10.23前
        for (at, c) in text.char_indices().filter(|(_, c)| "，, （(/".contains(*c)) {
            let names = text[..at].trim();
            let day = text[at + c.len_utf8()..].trim().trim_end_matches(['）', ')']).trim();
            if self.are_people(names)
                && (self.is_day(day, ctx)
                    || is_nothing(day)
                    || day.is_empty()
                    || "（(".contains(c) && self.is_time(day, ctx))
            {
                return Part::People(names.to_owned(), (!day.is_empty()).then(|| day.to_owned()));
            }
        }
        Part::Work(text.to_owned())
    }

    /// Names, or a word for nobody in particular; no report of a name's doing.
    fn are_people(&self, text: &str) -> bool {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let simple = in_simplified(text.trim().trim_start_matches('@'));
        let text = simple.trim();
        if text.is_empty() || text.chars().count() > 40 {
            return false;
        }
        if owner::names_nobody(text, words) || owner::looks_like_person(text, roster, words) {
            return true;
        }
        let names = text.split(['、', '/', '，', ',', '和', '与', '&', '+', ' ', '　', '@', '；']).map(str::trim);
        let mut names = names.filter(|name| !name.is_empty()).peekable();
        names.peek().is_some()
            && names.all(|name| owner::looks_like_person(name, roster, words) || owner::surname_with_title(name, words))
    }

    fn is_day(&self, text: &str, ctx: &DateContext<'_>) -> bool {
        let text = text.trim().trim_matches(['（', '）', '(', ')']);
        if matches!(text, "?" | "？") {
            return true;
        }
        if text.chars().count() > 20 || text.is_empty() {
            return false;
        }
        if text.chars().all(|c| c.is_ascii_digit() || "./-–~年月日号:： ".contains(c)) {
            let read = date::read(text, ctx);
            return matches!(read, DateReading::Day { .. } | DateReading::Trouble(Trouble::Impossible));
        }
        // Nothing stands there but the time.
        date::deadline_phrase(text, ctx).is_some_and(|phrase| {
            let left = text[..phrase.range.start].chars().chain(text[phrase.range.end..].chars());
            left.filter(|c| !BESIDE_DAY.contains(*c) && !c.is_ascii_digit()).count() == 0
        })
    }

    /// Words of time that name no day (下次组会前).
    fn is_time(&self, text: &str, ctx: &DateContext<'_>) -> bool {
        self.is_day(text, ctx) || text.ends_with(['前', '后', '内']) && text.chars().count() <= 12
    }
}
