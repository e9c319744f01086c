//! Who and when at the end of a line of work: `任务（姓名）（至3.22）`, `任务（负责人：甲，截止：1月22日）`,
//! `任务，责任人：甲、乙，10.28`, `姓名：任务，周六前`.

use std::sync::LazyLock;

use regex::Regex;

use super::assignment::{Assignment, Part};
use super::raw::RawForm;
use super::resolve::Resolver;
use crate::lexicon::{Column, is_han};
use crate::normalise::date::DateContext;
use crate::normalise::owner;
use crate::normalise::text::clean_title;

/// A label with its colon, behind a mark that parts it from what stands before.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|[，,；;。、（(\[【\s])(?P<label>[\p{Han}A-Za-z]{2,10}(?: [A-Za-z]{2,10})?)\s*[：:]").ok()
});

/// Marks around the parts of a line.
const MARKS: [char; 16] =
    ['（', '）', '(', ')', '[', ']', '【', '】', '，', ',', '；', ';', '。', '、', ' ', '\u{3000}'];

impl Resolver<'_> {
    /// 任务（负责人：甲，截止：1月22日）; 任务，责任人：甲，10.28: the work before the first label, and what the labels say.
    pub(super) fn labelled(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let labels: Vec<(usize, usize, Column)> = LABEL
            .as_ref()?
            .captures_iter(line)
            .filter_map(|hit| {
                let (whole, label) = (hit.get(0)?, hit.name("label")?);
                Some((label.start(), whole.end(), self.told_by(label.as_str())?))
            })
            .collect();
        let (first, ..) = *labels.first()?;
        let title = line[..first].trim().trim_end_matches(MARKS).trim();
        if title.chars().count() < 2 || title.ends_with(['：', ':']) {
            return None;
        }
        let (mut who, mut office, mut due, mut rest) = (None, None, None, Vec::new());
        for (at, (_, from, column)) in labels.iter().enumerate() {
            let until = labels.get(at + 1).map_or(line.len(), |next| next.0);
            let value = line[*from..until].trim().trim_end_matches(MARKS).trim();
            match column {
                Column::Owner if who.is_none() => {
                    let (names, day, left) = self.names_and_day(value, ctx);
                    who = Some(names);
                    due = due.or(day);
                    rest.extend(left);
                }
                Column::Department if !value.is_empty() => office = Some(value.to_owned()),
                Column::Due if due.is_none() && !value.is_empty() => due = Some(value.to_owned()),
                _ => {}
            }
        }
        let mut title = title.to_owned();
        for part in rest {
            title.push('，');
            title.push_str(&part);
        }
        who.or(office).map(|who| Assignment::of(title, who, due))
    }

    /// People whom the shape of a line shows to be some, whatever their names look like (清点（祝某、商某，8.25）).
    pub(super) fn named_by_shape(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Vec<String> {
        let sentences = raw.items.iter().chain(&raw.this_week).filter(|item| item.is_sentence).map(|item| &item.title);
        let lines = sentences.chain(raw.prose.iter().map(|told| &told.text)).filter(|d| d.text.chars().count() <= 80);
        let who = lines.flat_map(|d| self.shaped(&clean_title(&d.text), ctx)).filter_map(|one| one.who);
        let words = self.recogniser.words;
        let is_new = |name: &String| {
            (2..=4).contains(&name.chars().count())
                && name.chars().all(is_han)
                && !owner::names_nobody(name, words)
                && !words.not_names.contains(name)
                && !self.is_office(name)
        };
        // Logins that head lists of work.
        let groups = raw.items.iter().filter_map(|item| item.groups.last());
        let heads = groups.chain(raw.prose.iter().filter_map(|told| told.under.as_ref()));
        let is_login = |name: &String| {
            let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_.-".contains(&b);
            (2..=12).contains(&name.len())
                && name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.bytes().all(plain)
                && self.recogniser.lexicon.sections.heading(name).is_none()
                && !words.bare_departments.contains(name)
        };
        let logins: Vec<String> = heads.map(|head| head.text.trim().to_owned()).filter(is_login).collect();
        who.flat_map(|who| {
            who.split(['、', '/', '和', '&', '+', '，']).map(|n| n.trim().to_owned()).collect::<Vec<_>>()
        })
        .filter(is_new)
        .chain(logins)
        .collect()
    }

    /// The field of who or when that a label inside a line names.
    fn told_by(&self, label: &str) -> Option<Column> {
        let best = self.recogniser.lexicon.fields.candidates(label.trim()).first().copied()?;
        let fits = matches!(best.column, Column::Owner | Column::Department | Column::Due | Column::Support)
            && best.score >= 0.85;
        fits.then_some(best.column)
    }

    /// What stands behind a label of names: the names, the day behind them, and what goes on with the work.
    fn names_and_day(&self, value: &str, ctx: &DateContext<'_>) -> (String, Option<String>, Vec<String>) {
        let (mut names, mut day, mut rest): (Vec<String>, Option<String>, Vec<String>) = (Vec::new(), None, Vec::new());
        for (at, part) in value.split(['，', ',', '；', ';', '。', '）', ')']).map(str::trim).enumerate() {
            if part.is_empty() {
                continue;
            }
            // 物资保障组 6/12前
            if at == 0
                && let Part::People(found, told) = self.part(part, ctx)
                && told.is_some()
            {
                names.push(found);
                day = told;
                continue;
            }
            if day.is_none() && self.is_day(part, ctx) && !(at == 0 && self.are_people(part)) {
                day = Some(part.to_owned());
            } else if at == 0 || rest.is_empty() && day.is_none() && (self.are_people(part) || self.is_office(part)) {
                names.push(part.to_owned());
            } else {
                rest.push(part.to_owned());
            }
        }
        (names.join("、"), day, rest)
    }

    /// 任务（姓名，日期）, 任务（姓名）（日期）
    pub(super) fn bracketed(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let mut title = line.trim().trim_end_matches(['。', '；', ';']);
        let (mut who, mut due): (Option<String>, Option<String>) = (None, None);
        while let Some((before, inner)) = last_bracket(title) {
            match self.in_bracket(inner, ctx) {
                (Some(names), day) if who.is_none() && (day.is_none() || due.is_none()) => {
                    who = Some(names);
                    due = due.or(day);
                }
                (None, Some(day)) if due.is_none() => due = Some(day),
                // 看板（完颜）（每周日）: what stands in brackets before the day is who.
                (None, None) if who.is_none() && due.is_some() && could_be_names(inner) => who = Some(inner.to_owned()),
                _ => break,
            }
            title = before;
        }
        if title.chars().count() < 2 || who.is_none() && due.is_none() {
            return None;
        }
        // 图床迁移：柏某（5月2日）
        if who.is_none()
            && let Some(one) = self.with_colon(title, ctx)
        {
            return Some(Assignment { due: one.due.or(due), ..one });
        }
        Some(Assignment { title: title.to_owned(), who, due, done: false })
    }

    /// Names and a day between brackets.
    fn in_bracket(&self, inner: &str, ctx: &DateContext<'_>) -> (Option<String>, Option<String>) {
        // Whatever stands before a day in the brackets of a task is meant as a name.
        let named = inner.split_once(['，', ',']).filter(|(who, day)| self.is_day(day, ctx) && could_be_names(who));
        if let Some((who, day)) = named {
            return (Some(who.to_owned()), Some(day.trim().to_owned()));
        }
        match self.part(inner, ctx) {
            Part::People(who, due) => (Some(who), due),
            Part::Open(word) => (Some(word), None),
            Part::Day(day) => (None, Some(day)),
            Part::Work(_) => (None, None),
        }
    }

    /// 打样 钟某 2月28日; 钟某 打样 2月28日: blanks alone part work, people and day. Chinese only; the name has to be known.
    pub(super) fn spaced(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let mut tokens: Vec<&str> = line.split([' ', '\u{3000}', '\t', '／', '|', '｜']).map(str::trim).collect();
        tokens.retain(|token| !matches!(*token, "" | "/" | "-" | "·"));
        let work =
            |token: &str| token.chars().filter(|c| is_han(*c)).count() >= 2 && !token.contains(['：', ':', '。']);
        let due = tokens.pop_if(|last| self.is_day(last, ctx)).map(str::to_owned);
        let is_name = |token: &str| {
            let mut names = token.split(['、', '，', ',', '&', '+']).filter(|name| !name.is_empty());
            let known = |name: &str| self.roster.person(name).is_some() || due.is_some() && self.are_people(name);
            names.clone().next().is_some() && names.all(known)
        };
        let mut who: Vec<&str> = Vec::new();
        while let Some(name) = tokens.pop_if(|last| is_name(last)) {
            who.insert(0, name);
        }
        // Simon Ng联系厂家: the name goes on.
        let goes_on = tokens.get(1).is_some_and(|next| next.starts_with(|c: char| c.is_ascii_uppercase()));
        if who.is_empty() && tokens.len() >= 2 && !goes_on && is_name(tokens[0]) {
            who.push(tokens.remove(0));
        }
        let fits = !who.is_empty() && (1..=3).contains(&tokens.len()) && tokens.iter().all(|token| work(token));
        fits.then(|| Assignment::of(tokens.join(" "), who.join("、"), due))
    }

    /// 隔断方案报批，焦某，3月14日前; 移位施工，行装科滑某负责，月底: work, who and day between commas, in this order.
    pub(super) fn with_commas(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let line = line.trim().trim_end_matches(['。', '；', ';']);
        let mut pieces: Vec<&str> = line.split(['，', ',']).map(str::trim).filter(|piece| !piece.is_empty()).collect();
        let is_open = |text: &str| matches!(self.part(text, ctx), Part::Open(_));
        let due = pieces.pop_if(|last| self.is_day(last, ctx) && !is_open(last)).map(str::to_owned);
        let who = pieces.pop_if(|last| {
            let name = ["负责", "牵头", "跟进", "落实"].iter().find_map(|verb| last.strip_suffix(verb)).unwrap_or(last);
            let known = self.are_people(name) && (due.is_some() || self.roster.person(name).is_some());
            let office = due.is_some() && (self.is_office(name) || self.office_with_person(name));
            !name.starts_with(['由', '请']) && (known || office || is_open(name))
        })?;
        let who = ["负责", "牵头", "跟进", "落实"].iter().find_map(|verb| who.strip_suffix(verb)).unwrap_or(who);
        let title = pieces.join("，");
        let is_work =
            title.chars().count() >= 3 && title.chars().any(is_han) && pieces.len() <= 2 && !self.are_people(&title);
        is_work.then(|| Assignment::of(title, who.to_owned(), due))
    }

    /// 行装科滑某
    fn office_with_person(&self, text: &str) -> bool {
        owner::split_department_person(text, &self.roster, self.recogniser.words).is_some()
    }

    /// The work without the day behind it (登录接口，3月26日).
    pub(super) fn without_day(&self, work: &str, ctx: &DateContext<'_>) -> (String, Option<String>) {
        if let Some((before, inner)) = last_bracket(work).filter(|(_, inner)| self.is_day(inner, ctx)) {
            return (before.to_owned(), Some(inner.to_owned()));
        }
        let cut = work.char_indices().rev().find(|(_, c)| "，,；; \u{3000}".contains(*c));
        let parted = cut.map(|(at, c)| (work[..at].trim(), work[at + c.len_utf8()..].trim()));
        match parted.filter(|(before, day)| before.chars().count() >= 2 && self.is_day(day, ctx)) {
            Some((before, day)) => {
                (before.trim_end_matches(['，', ',', '；', ';', '、', ' ']).to_owned(), Some(day.to_owned()))
            }
            None => (work.to_owned(), None),
        }
    }
}

/// The text before the bracket that a line ends with, and what stands inside it.
fn last_bracket(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let inner = line.strip_suffix(['）', ')'])?;
    let open = inner.rfind(['（', '('])?;
    let (before, inner) = inner.split_at(open);
    Some((before.trim(), inner.trim_start_matches(['（', '('])))
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
