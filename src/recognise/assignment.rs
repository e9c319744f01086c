//! Lines that give a piece of work to somebody by their shape, taken apart: `任务——姓名，日期`, `任务 - 姓名 - 日期`,
//! `任务：姓名，日期`, `姓名——任务`, `姓名：任务`, `任务（姓名，日期）`, `☐ 任务 @姓名 日期`, and several of them on one line.

use std::sync::LazyLock;

use regex::Regex;

use super::resolve::Resolver;
use crate::lexicon::Column;
use crate::lexicon::words::key as words_key;
use crate::lexicon::{in_simplified, is_han};
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
    pub who: Option<String>,
    pub due: Option<String>,
    /// The box before the line is ticked.
    pub done: bool,
}

impl Assignment {
    fn of(title: String, who: String, due: Option<String>) -> Self {
        Self { title, who: Some(who), due, done: false }
    }
}

/// Boxes before a line of a list of work: whether they are ticked.
const BOXES: [(&str, bool); 12] = [
    ("☑", true),
    ("✅", true),
    ("✔", true),
    ("☒", true),
    ("[x]", true),
    ("[X]", true),
    ("[√]", true),
    ("☐", false),
    ("□", false),
    ("⬜", false),
    ("[ ]", false),
    ("[]", false),
];

/// A ticked box stands before a line.
pub(super) fn is_ticked(line: &str) -> bool {
    BOXES.iter().any(|(mark, done)| *done && line.trim_start().starts_with(mark))
}

/// A name behind an at sign.
static MENTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // A name in Latin script goes on with capitals: @Ann van Berg send the list.
    Regex::new(r"@\s?(\p{Lu}[\p{Ll}'’.-]+(?: (?:van|von|de|der|den|da|di|del|la|bin|al))*(?: \p{Lu}[\p{Ll}'’.-]+){1,2}|[^\s@，,。；;、（）()：:]{1,20})").ok()
});

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
        let shaped = self.shaped(line, ctx);
        if shaped.is_empty() { self.clauses(line, ctx) } else { shaped }
    }

    /// The assignments of a line whose shape parts the work from its people; a sentence stays whole.
    pub(super) fn shaped(&self, line: &str, ctx: &DateContext<'_>) -> Vec<Assignment> {
        let boxed = BOXES.iter().find_map(|(mark, done)| Some((line.trim_start().strip_prefix(mark)?, *done)));
        let (line, done) = boxed.map_or((line, false), |(rest, done)| (rest.trim(), done));
        let line = self.without_marker(line);
        let several = self.several(line, ctx);
        if several.len() >= 2 {
            return several;
        }
        let found = self.mentioned(line, ctx).or_else(|| self.assignment(line, ctx));
        if let Some(one) = found {
            return vec![Assignment { done, ..one }];
        }
        if boxed.is_some() {
            return vec![Assignment { title: line.to_owned(), who: None, due: None, done }];
        }
        Vec::new()
    }

    /// 甲——场地，乙——音响（1.20）
    fn several(&self, line: &str, ctx: &DateContext<'_>) -> Vec<Assignment> {
        let pieces = line.split(['，', ',', '；', ';', '、']).map(str::trim).filter(|p| !p.is_empty());
        pieces.map(|piece| self.dashed(piece, ctx)).collect::<Option<Vec<Assignment>>>().unwrap_or_default()
    }

    /// The line without the word that marks it as work (ACTION: …).
    pub(super) fn without_marker<'t>(&self, line: &'t str) -> &'t str {
        let Some((head, rest)) = line.split_once([':', '：', '-', '–']) else { return line };
        let is_marker = self.recogniser.words.markers.contains(&words_key(head));
        if is_marker && !rest.trim().is_empty() { rest.trim() } else { line }
    }

    /// 甲负责联系场地，乙负责算成本，都在本周日前给: a clause for each who acts, and what holds for all.
    fn clauses(&self, line: &str, ctx: &DateContext<'_>) -> Vec<Assignment> {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let mut found: Vec<Assignment> = Vec::new();
        for clause in line.split(['，', ',', '；', ';', '。']).map(str::trim).filter(|c| !c.is_empty()) {
            if let Some(who) = owner::takes_on(clause, roster, words) {
                let due = date::deadline_in(clause, ctx).map(|day| clause[day.range].to_owned());
                found.push(Assignment::of(clause.to_owned(), who, due));
                continue;
            }
            let day = date::deadline_in(clause, ctx).map(|day| clause[day.range].to_owned());
            let for_all = clause.starts_with(['都', '均']) || clause.starts_with("统一") || clause.starts_with("全部");
            match (found.last_mut(), for_all) {
                (None, _) => return Vec::new(),
                (Some(_), true) => found.iter_mut().for_each(|one| one.due = one.due.take().or_else(|| day.clone())),
                (Some(last), false) => {
                    last.title = format!("{}，{clause}", last.title);
                    last.due = last.due.take().or(day);
                }
            }
        }
        if found.len() >= 2 { found } else { Vec::new() }
    }

    fn assignment(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let found = self.dashed(line, ctx).or_else(|| self.bracketed(line, ctx));
        match found {
            // 甲：任务（10.27）
            Some(one) if one.who.is_none() => match self.with_colon(&one.title, ctx) {
                Some(named) => Some(Assignment { due: one.due, ..named }),
                None => Some(one),
            },
            Some(one) => Some(one),
            None => self.with_colon(line, ctx),
        }
    }

    /// 任务 @姓名 @姓名 日期
    fn mentioned(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let pattern = MENTION.as_ref()?;
        let names: Vec<&str> = pattern.captures_iter(line).filter_map(|hit| Some(hit.get(1)?.as_str())).collect();
        let mail = line.find('@').is_some_and(|at| line[..at].ends_with(|c: char| c.is_ascii_alphanumeric()));
        if names.is_empty() || mail {
            return None;
        }
        let who = names.join("、");
        let left = pattern.replace_all(line, "\n");
        // What joins two names (and, 和) is no work.
        let joins = |part: &&str| matches!(*part, "and" | "&" | "+" | "/" | "、" | "和" | "与" | "," | "，" | "及");
        let parts = left.split('\n').map(|part| part.trim().trim_start_matches([':', '：', ' ']));
        let mut parts = parts.filter(|part| !part.is_empty() && !joins(part)).collect::<Vec<_>>();
        let due = parts.pop_if(|last| self.is_day(last, ctx)).map(str::to_owned);
        let title = parts.join(" ");
        (!title.is_empty()).then(|| Assignment { due, ..Assignment::of(title, who, None) })
    }

    /// 任务（姓名，日期）
    fn bracketed(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let line = line.trim().trim_end_matches(['。', '；', ';']);
        let open = line.strip_suffix(['）', ')'])?.rfind(['（', '('])?;
        let (title, inner) = line.split_at(open);
        let inner = inner.trim_matches(['（', '）', '(', ')']);
        if title.trim().chars().count() < 2 {
            return None;
        }
        // Whatever stands before a day in the brackets of a task is meant as a name.
        let named = inner.split_once(['，', ',']).filter(|(who, day)| self.is_day(day, ctx) && could_be_names(who));
        if let Some((who, day)) = named {
            return Some(Assignment::of(title.trim().to_owned(), who.to_owned(), Some(day.trim().to_owned())));
        }
        match self.part(inner, ctx) {
            Part::People(who, due) => Some(Assignment::of(title.trim().to_owned(), who, due)),
            Part::Day(day) => {
                Some(Assignment { title: title.trim().to_owned(), who: None, due: Some(day), done: false })
            }
            Part::Work(_) => None,
        }
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
        Some(Assignment::of(title?, who?, due))
    }

    /// 任务：姓名，日期; 姓名：任务
    fn with_colon(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let (left, right) = line.split_once(['：', ':'])?;
        let right = right.trim();
        if right.is_empty() || left.trim().is_empty() || left.chars().count() > 40 {
            return None;
        }
        // 创建人：甲 states a fact; it gives nobody work.
        let lexicon = self.recogniser.lexicon;
        let fact = lexicon.fields.candidates(left.trim()).first().is_some_and(|c| c.column == Column::Requester);
        if fact || !lexicon.labels.meanings(left.trim()).is_empty() {
            return None;
        }
        match (self.part(left, ctx), self.part(right, ctx)) {
            (Part::Work(title), Part::People(who, due)) => Some(Assignment::of(title, who, due)),
            (Part::People(who, None), Part::Work(title)) => Some(Assignment::of(title, who, None)),
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
            let told = day.chars().count() <= 12 && date::deadline_phrase(day, ctx).is_some();
            if (self.are_people(names) || self.is_office(names))
                && (self.is_day(day, ctx)
                    || told
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
        let simple = in_simplified(text.trim().trim_start_matches('@')).replace(" and ", " & ");
        let text = simple.trim();
        if !text.chars().any(char::is_alphabetic) && !is_nothing(text) || text.chars().count() > 40 {
            return false;
        }
        let brief = if text.is_ascii() { text.split_whitespace().count() <= 3 } else { text.chars().count() <= 6 };
        if brief && owner::names_nobody(text, words) || owner::looks_like_person(text, roster, words) {
            return true;
        }
        let person =
            |name: &str| owner::looks_like_person(name, roster, words) || owner::surname_with_title(name, words);
        let all = |separators: &[char]| {
            let mut names = text.split(separators).map(str::trim).filter(|name| !name.is_empty());
            names.clone().next().is_some() && names.all(person)
        };
        let listed = ['、', '/', '，', ',', '和', '与', '&', '+', '@', '；'];
        all(&listed) || all(&[&listed[..], &[' ', '　']].concat())
    }

    fn is_office(&self, text: &str) -> bool {
        owner::is_department(text, &self.roster, self.recogniser.words)
    }

    fn is_day(&self, text: &str, ctx: &DateContext<'_>) -> bool {
        let text = text.trim().trim_matches(['（', '）', '(', ')']);
        // due 28 Mar, by Friday
        let lead = ["due by ", "due on ", "due ", "by ", "before ", "until ", "on ", "ETA ", "deadline "];
        let text = lead.iter().find_map(|lead| text.strip_prefix(lead)).unwrap_or(text).trim_start_matches([':', ' ']);
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

/// Two to four characters each, as names are.
fn could_be_names(text: &str) -> bool {
    let mut names = text.split(['、', '/', '和', '&', '+', ' ']).map(str::trim).filter(|name| !name.is_empty());
    let short = |name: &str| {
        let han = (2..=4).contains(&name.chars().count()) && name.chars().all(is_han);
        han || (2..=20).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
    };
    names.clone().next().is_some() && names.all(short)
}
