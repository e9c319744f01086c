//! Lines that give a piece of work to somebody by their shape, taken apart: `任务——姓名，日期`, `任务 - 姓名 - 日期`,
//! `任务：姓名，日期`, `姓名——任务`, `姓名：任务`, `任务（姓名，日期）`, `☐ 任务 @姓名 日期`, and several of them on one line.

use std::sync::LazyLock;

use regex::Regex;

use super::marked::{is_brief_name, without_tag};
use super::resolve::Resolver;
use crate::lexicon::Column;
use crate::lexicon::in_simplified;
use crate::lexicon::words::key as words_key;
use crate::model::Trouble;
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner;
use crate::normalise::text::is_nothing;

/// What parts the work from its people and its day.
static JOINT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\s*(?:[—–―─]{1,3}|--+|→|->|=>)\s*|\s+[-－]\s*|\s*[-－]\s+").ok());

/// Characters that may stand around the words of a deadline.
const BESIDE_DAY: &str = "前之以内完成提交付给出务必须截止到至期于在左右上中下午晚早点半分时班（）()，,、.。:：;；- \t周星期一二三四五六日天";

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
    pub(super) fn of(title: String, who: String, due: Option<String>) -> Self {
        // second tank, by: what led to the day went with it.
        let leads = |title: &str| {
            let title = title.trim_end_matches([',', '，', ' ']);
            ["by", "before", "due", "until"]
                .iter()
                .find_map(|word| title.strip_suffix(&format!(" {word}")).map(str::to_owned))
        };
        let bare =
            due.as_ref().and_then(|_| leads(&title)).map(|title| title.trim_end_matches([',', '，', ' ']).to_owned());
        Self { title: bare.unwrap_or(title), who: Some(who), due, done: false }
    }
}

/// Boxes before a line of a list of work: whether they are ticked.
const BOXES: [(&str, bool); 15] = [
    ("☑", true),
    ("✅", true),
    ("✔", true),
    ("☒", true),
    ("[x]", true),
    ("[X]", true),
    ("[√]", true),
    ("❌", false),
    ("✗", false),
    ("✘", false),
    ("☐", false),
    ("□", false),
    ("⬜", false),
    ("[ ]", false),
    ("[]", false),
];

/// The line behind a box of a check list, and whether the box is ticked. A row of boxes offers a choice and is none.
pub(super) fn boxed(line: &str) -> Option<(&str, bool)> {
    let (rest, done) = BOXES.iter().find_map(|(mark, done)| Some((line.trim_start().strip_prefix(mark)?, *done)))?;
    let choice = BOXES.iter().any(|(mark, _)| rest.contains(mark));
    // □ 同意 offers an answer; a piece of work that short stands behind a box with a blank.
    let answers = ["同意", "是", "否", "有", "无", "通过", "不同意", "需要", "男", "女", "yes", "no"];
    let text = rest.trim();
    let length = text.chars().count();
    let brief = length >= 2 && rest.starts_with(' ') && !answers.contains(&text.to_lowercase().as_str());
    (!choice && (length >= 4 || brief)).then_some((rest, done))
}

/// A name behind an at sign.
static MENTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // A name in Latin script goes on with capitals: @Ann van Berg send the list.
    Regex::new(r"@\s?(\p{Lu}[\p{Ll}'’.-]+(?: (?:van|von|de|der|den|da|di|del|la|bin|al))*(?: \p{Lu}[\p{Ll}'’.-]+){1,2}|[^\s@，,。；;、（）()：:]{1,20})").ok()
});

/// 活动前, 出发前3天: when, told by something else.
fn is_vague(text: &str) -> bool {
    let counted = !text.contains(['，', ',', '、'])
        && text.contains(['前', '后'])
        && text.ends_with(['天', '日', '周', '月', '时']);
    text.chars().count() <= 6 && text.ends_with(['前', '后', '内']) || text.chars().count() <= 8 && counted
}

/// What a part of a line is.
pub(super) enum Part {
    /// Names, or a word for nobody, with the day behind them if there is one.
    People(String, Option<String>),
    Day(String),
    /// 待定: nobody yet, or no day yet; where it stands tells.
    Open(String),
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
        let boxed = boxed(line);
        let (line, done) = boxed.map_or((line, false), |(rest, done)| (rest.trim(), done));
        if let Some(one) = self.marked_for(line, ctx) {
            return vec![Assignment { done: done || one.done, ..one }];
        }
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
            let (title, due) = self.without_day(line, ctx);
            return vec![Assignment { title, who: None, due, done }];
        }
        Vec::new()
    }

    /// 甲——场地，乙——音响（1.20）; 任务分工为：甲-用例图，乙-术语表
    fn several(&self, line: &str, ctx: &DateContext<'_>) -> Vec<Assignment> {
        // 任务分工为：甲-…，乙-…: what announces the list is no part of it.
        let body = line.split_once(['：', ':']).map_or(line, |(head, body)| {
            let announces = self.recogniser.lexicon.sections.heading(head.trim_end_matches(['为', '是'])).is_some()
                || head.ends_with(['为', '下', '工'])
                || head.ends_with("安排");
            if announces { body } else { line }
        });
        let body = body.trim_end_matches(['。', '.']);
        let pieces = || body.split(['，', ',', '；', ';', '、']).map(str::trim).filter(|p| !p.is_empty());
        let dashed: Option<Vec<Assignment>> = pieces().map(|piece| self.dashed(piece, ctx)).collect();
        dashed.or_else(|| pieces().map(|piece| self.hyphened(piece)).collect()).unwrap_or_default()
    }

    /// 甲-用例图, 用例图-甲 without blanks: only where each piece of a line has that shape.
    fn hyphened(&self, piece: &str) -> Option<Assignment> {
        let (left, right) = piece.split_once(['-', '－', '~', '→'])?;
        let (left, right) = (left.trim(), right.trim());
        let words = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() >= 2;
        let counts = words(left) && words(right) && !piece.contains([' ', '\u{3000}']);
        match (self.are_people(left), self.are_people(right)) {
            (true, false) if counts => Some(Assignment::of(right.to_owned(), left.to_owned(), None)),
            (false, true) if counts => Some(Assignment::of(left.to_owned(), right.to_owned(), None)),
            _ => None,
        }
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
                // 关于课表，甲负责……
                (None, _) if day.is_none() && clause.chars().count() <= 6 => {}
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
        let shaped = || self.dashed(line, ctx).or_else(|| self.bracketed(line, ctx));
        match self.labelled(line, ctx).or_else(shaped) {
            // 甲：任务（10.27）
            Some(one) if one.who.is_none() => match self.with_colon(&one.title, ctx) {
                Some(named) => Some(Assignment { due: one.due, ..named }),
                None => Some(one),
            },
            Some(one) => Some(one),
            None => {
                let parted = || self.spaced(line, ctx).or_else(|| self.with_commas(line, ctx));
                self.with_colon(line, ctx).or_else(parted)
            }
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

    /// 任务——姓名，日期; 姓名——任务; 任务 - 姓名 - 日期
    fn dashed(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let parts: Vec<&str> = JOINT.as_ref()?.split(line.trim()).map(str::trim).filter(|p| !p.is_empty()).collect();
        if !(2..=4).contains(&parts.len()) {
            return None;
        }
        let (mut title, mut who, mut due) = (None, None, None);
        for part in parts {
            match self.part(part, ctx) {
                Part::Open(word) if who.is_none() => who = Some(word),
                Part::Open(word) if due.is_none() => due = Some(word),
                Part::People(names, day) if who.is_none() => {
                    who = Some(names);
                    due = due.or(day);
                }
                Part::Day(day) if due.is_none() => due = Some(day),
                Part::Work(text) if title.is_none() => title = Some(text),
                _ => return None,
            }
        }
        let (title, told) = self.without_day(&title?, ctx);
        Some(Assignment::of(title, who?, due.or(told)))
    }

    /// 任务：姓名，日期; 姓名：任务
    pub(super) fn with_colon(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let (left, right) = line.split_once(['：', ':'])?;
        let tagged = without_tag(left) != left.trim();
        let (left, right) = (without_tag(left), right.trim());
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
            // 质检部：无 reports nothing.
            (Part::Work(office), Part::People(..) | Part::Open(_)) if self.is_office(&office) && is_nothing(right) => {
                None
            }
            (Part::Work(title), Part::People(who, due)) => Some(Assignment::of(title, who, due)),
            (Part::Work(title), Part::Open(word)) => Some(Assignment::of(title, word, None)),
            (Part::People(who, None) | Part::Open(who), Part::Work(work)) => {
                let (title, due) = self.without_day(&work, ctx);
                Some(Assignment::of(title, who, due))
            }
            // 【前端】Kiki：加重试: behind a tag stands who, whatever the name looks like.
            (Part::Work(who), Part::Work(work)) if tagged && is_brief_name(&who) => {
                let (title, due) = self.without_day(&work, ctx);
                Some(Assignment::of(title, who, due))
            }
            // 灯光组：连排复核，20号: an office with a day behind its work.
            (Part::Work(who), Part::Work(work)) if self.is_office(&who) && !self.names_in_brackets(&work) => {
                let (title, due) = self.without_day(&work, ctx);
                due.map(|due| Assignment::of(title, who, Some(due)))
            }
            _ => None,
        }
    }

    pub(super) fn part(&self, text: &str, ctx: &DateContext<'_>) -> Part {
        let text = text.trim().trim_end_matches(['。', '；', ';', '，', ',']);
        // 待定，6月底 tells the day all the same.
        if is_open(text) && !text.contains(['，', ',']) && owner::names_nobody(text, self.recogniser.words) {
            return Part::Open(text.to_owned());
        }
        if self.is_day(text, ctx) {
            return Part::Day(text.to_owned());
        }
        if self.are_people(text) {
            return Part::People(text.to_owned(), None);
        }
        // 客服（蔺某）
        let bracketed = text.strip_suffix(['）', ')']).and_then(|text| text.split_once(['（', '(']));
        if let Some((office, name)) = bracketed
            && self.is_office(office)
            && self.are_people(name)
            && !owner::names_nobody(name, self.recogniser.words)
        {
            return Part::People(text.to_owned(), None);
        }
        // Names with their day behind them: 邹牧，10.25; 柏松（下次组会前）; 贺小凡 10.23前
        for (at, c) in text.char_indices().filter(|(_, c)| "，, （(/／|｜".contains(*c)) {
            let names = text[..at].trim();
            let day = text[at + c.len_utf8()..].trim().trim_end_matches(['）', ')']).trim();
            // In brackets a remark may stand before the day (先给老师看一眼，4.30前).
            let longest = if "（(".contains(c) { 24 } else { 12 };
            let told = day.chars().count() <= longest && date::deadline_phrase(day, ctx).is_some();
            if (self.are_people(names) || self.is_office(names))
                && (self.is_day(day, ctx)
                    || told
                    || is_nothing(day)
                    || "，, ".contains(c) && is_vague(day)
                    || day.is_empty()
                    || "（(".contains(c) && self.is_time(day, ctx))
            {
                return Part::People(names.to_owned(), (!day.is_empty()).then(|| day.to_owned()));
            }
        }
        Part::Work(text.to_owned())
    }

    /// Names, or a word for nobody in particular; no report of a name's doing.
    pub(super) fn are_people(&self, text: &str) -> bool {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let simple = in_simplified(text.trim().trim_start_matches('@')).replace(" and ", " & ");
        let text = simple.trim();
        if !text.chars().any(char::is_alphabetic) && !is_nothing(text) || text.chars().count() > 40 {
            return false;
        }
        let brief = if text.is_ascii() { text.split_whitespace().count() <= 3 } else { text.chars().count() <= 6 };
        if brief && !text.contains(['，', ',']) && owner::names_nobody(text, words)
            || owner::looks_like_person(text, roster, words)
        {
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

    pub(super) fn is_office(&self, text: &str) -> bool {
        owner::is_department(text, &self.roster, self.recogniser.words)
    }

    pub(super) fn is_day(&self, text: &str, ctx: &DateContext<'_>) -> bool {
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

/// A word that says only that something is not settled.
fn is_open(text: &str) -> bool {
    let text = text.trim();
    let open = ["定", "确认", "确定", "明确", "安排"].iter().any(|end| text.ends_with(end));
    let latin = matches!(text.to_lowercase().as_str(), "tbd" | "tbc" | "tba" | "?" | "？");
    latin || text.chars().count() <= 6 && open && text.starts_with(['待', '未', '没', '不', '暂', '另'])
}
