//! What a string looks like: a person, a department, a firm, a surname with a title.

use std::collections::BTreeMap;

use super::subject::holds_clause;
use crate::lexicon::in_simplified;
use crate::lexicon::words::{Words, key};
use crate::normalise::width::is_cjk;

/// Characters that no given name holds.
const NOT_IN_NAMES: &str = "的了是在和与及或等各每这那我你他她们就也把被给对向为以前后内部个负责、，。：；日号周时";

/// Characters that no department begins with: 含团队, 该部门.
const NOT_BEFORE_DEPARTMENTS: [char; 14] =
    ['含', '及', '等', '带', '和', '与', '由', '请', '各', '该', '我', '你', '将', '把'];

/// Known departments and people, from the configuration and from the other forms of the batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    departments: BTreeMap<String, String>,
    people: BTreeMap<String, String>,
}

impl Roster {
    /// Adds a department with its other names.
    pub fn add_department<'n>(&mut self, name: &'n str, aliases: impl IntoIterator<Item = &'n str>) {
        for alias in aliases.into_iter().chain([name]) {
            self.departments.insert(key(alias), name.to_owned());
        }
    }

    /// Adds a person with other spellings of the name.
    pub fn add_person<'n>(&mut self, name: &'n str, aliases: impl IntoIterator<Item = &'n str>) {
        for alias in aliases.into_iter().chain([name]) {
            self.people.insert(key(alias), name.to_owned());
        }
    }

    /// The names of the people, as given.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.people.values().map(String::as_str)
    }

    /// The department that goes by that name.
    #[must_use]
    pub fn department(&self, name: &str) -> Option<&str> {
        self.departments.get(&key(name)).map(String::as_str)
    }

    /// The person who goes by that name.
    #[must_use]
    pub fn person(&self, name: &str) -> Option<&str> {
        self.people.get(&key(name)).map(String::as_str)
    }
}

/// Deeds that only end like an office: 会议待办, 志愿者排班, 首件入库.
const DEEDS: [&str; 22] = [
    "分工会",
    "待办",
    "经办",
    "承办",
    "主办",
    "协办",
    "督办",
    "举办",
    "补办",
    "排班",
    "值班",
    "加班",
    "调班",
    "换班",
    "代班",
    "入库",
    "出库",
    "建库",
    "盘库",
    "网站",
    "建站",
    "开店",
];

/// Whether a text is the name of a department: known, or ending as departments do. Firms are none.
#[must_use]
pub fn is_department(text: &str, roster: &Roster, words: &Words) -> bool {
    let text = in_simplified(text);
    let text = text.as_str();
    let folded = key(text);
    if roster.departments.contains_key(&folded) {
        return true;
    }
    if roster.people.contains_key(&folded) || words.not_departments.contains(&folded) || is_company(text, words) {
        return false;
    }
    if words.bare_departments.contains(&folded) {
        return true;
    }
    let count = folded.chars().count();
    if !(2..=24).contains(&count) || folded.contains(|c: char| "，。：；,;:、".contains(c)) {
        return false;
    }
    // 会议待办, 重点督办: what is to be done, no office; 分工会 is a meeting.
    if DEEDS.iter().any(|end| folded.ends_with(end)) {
        return false;
    }
    // 是否引入……, 完成……库: a question or a piece of work that only ends like an office.
    let asks = ["是否", "如何", "能否", "要不要", "怎么", "为什么", "可否"].iter().any(|word| folded.starts_with(word));
    let does = count >= 5
        && words.actions.iter().chain(&words.responsible).any(|verb| {
            folded.starts_with(verb.as_str()) && verb.chars().count() > 1 && !words.bare_departments.contains(verb)
        })
        && !words.department_suffixes.iter().any(|suffix| !suffix.is_ascii() && folded.ends_with(suffix.as_str()));
    if asks || does {
        return false;
    }
    // 研发部-后端组 is one, 张伟-IT部 is not.
    if let Some((above, below)) = text.split_once('-') {
        return is_department(above, roster, words) && is_department(below, roster, words);
    }
    if names_nobody(text, words) {
        return false;
    }
    if text.is_ascii() {
        let last = text.trim().rsplit(' ').next().unwrap_or("").to_lowercase();
        return text.trim().contains(' ') && words.department_suffixes.contains(&last);
    }
    let blank_inside = text.split_whitespace().nth(1).is_some() && !text.trim().starts_with(|c: char| c.is_ascii());
    if surname_with_title(&folded, words) || blank_inside || folded.starts_with(NOT_BEFORE_DEPARTMENTS) {
        return false;
    }
    if words
        .department_suffixes
        .iter()
        .any(|suffix| !suffix.is_ascii() && folded.len() > suffix.len() && folded.ends_with(suffix.as_str()))
    {
        return count <= 14;
    }
    // 施工阶段 is no 段.
    let last = folded.chars().next_back().filter(|_| !folded.ends_with("阶段"));
    // 审批科, 采购组: two characters and a suffix name a department even where they are a verb elsewhere.
    last.is_some_and(|c| words.weak_suffixes.contains(&c))
        && (2..=10).contains(&count)
        && (count == 3 || !looks_verbal(&folded, words))
}

/// A department named with its ending: 宣传 over rows is a kind of work, 宣传部 a department.
#[must_use]
pub fn is_full_department(text: &str, roster: &Roster, words: &Words) -> bool {
    // 办公室, 秘书处, 委员会 by themselves are offices; 项目组, 中心 could be anything.
    let whole = || key(text).ends_with(['室', '处', '会']) && words.department_suffixes.contains(&key(text));
    is_department(text, roster, words)
        && (roster.department(text).is_some() || !words.bare_departments.contains(&key(text)))
        || whole()
}

/// Whether a text in Latin script may name an office where a label asks for one: Digital Services, Outpatient Pharmacy.
#[must_use]
pub fn is_office(text: &str, words: &Words) -> bool {
    let last = text.split_whitespace().last().unwrap_or_default().to_lowercase();
    text.is_ascii() && words.offices.contains(&last)
}

/// A weak ending behind a verb is no department: 安装库, 处理组 stay out, 测试组 has a known stem.
fn looks_verbal(folded: &str, words: &Words) -> bool {
    let stem: String = folded.chars().take(folded.chars().count() - 1).collect();
    !words.bare_departments.contains(&stem) && words.actions.contains(&stem)
}

/// Whether a text is the name of a firm: a contractor.
#[must_use]
pub fn is_company(text: &str, words: &Words) -> bool {
    let folded = key(text);
    let last = text.split_whitespace().last().unwrap_or_default();
    words.companies.iter().any(|end| {
        if end.is_ascii() {
            return last.eq_ignore_ascii_case(end);
        }
        folded.len() > end.len()
            && folded.ends_with(end.as_str())
            && !folded.ends_with("分公司")
            && !folded.ends_with("子公司")
    })
}

/// Whether a text names nobody, everybody, or nobody yet.
#[must_use]
pub fn names_nobody(text: &str, words: &Words) -> bool {
    let folded = key(text);
    let folded = folded.trim_matches(|c: char| "()（）[]【】<>?!.。…*".contains(c));
    folded.is_empty()
        || folded.bytes().all(|b| b.is_ascii_digit())
        || words.nobody.contains(folded)
        || words.everybody.contains(folded)
        || words.nothing.contains(folded)
        || words.nobody_suffixes.iter().any(|end| folded.ends_with(end.as_str()))
        || words.nobody_prefixes.iter().any(|begin| {
            // A Latin word has to end there: allan is somebody.
            folded.strip_prefix(begin.as_str()).is_some_and(|rest| {
                !begin.is_ascii()
                    || rest.is_empty()
                    || text.trim_start().get(begin.len()..).is_some_and(|rest| rest.starts_with(' '))
            })
        })
}

/// Whether a text looks like one person's name.
#[must_use]
pub fn looks_like_person(text: &str, roster: &Roster, words: &Words) -> bool {
    let text = in_simplified(text);
    let text = text.as_str();
    let folded = key(text);
    if roster.people.contains_key(&folded) {
        return true;
    }
    if roster.departments.contains_key(&folded) {
        return false;
    }
    if text.is_ascii() || text.chars().any(|c| c.is_ascii_alphabetic()) {
        return is_latin_name(text, words);
    }
    is_chinese_name(&folded, words) && !is_department(text, roster, words)
}

fn is_chinese_name(folded: &str, words: &Words) -> bool {
    let chars: Vec<char> = folded.chars().collect();
    if chars.contains(&'·') {
        return (4..=15).contains(&chars.len()) && chars.iter().all(|c| is_cjk(*c) || *c == '·');
    }
    if !(2..=4).contains(&chars.len()) || !chars.iter().all(|c| is_cjk(*c)) {
        return false;
    }
    let two: String = chars[..2].iter().collect();
    if words.not_names.contains(folded) || words.not_names.contains(&two) || words.status.contains_key(folded) {
        return false;
    }
    if words.compound_surnames.contains(&two) {
        return chars.len() >= 3;
    }
    words.surnames.contains(&chars[0])
        && chars.len() <= 3
        && !chars[1..].iter().any(|c| NOT_IN_NAMES.contains(*c))
        && !surname_with_title(folded, words)
}

/// Small words inside a name in Latin script.
const PARTICLES: [&str; 17] =
    ["van", "von", "de", "der", "den", "du", "da", "di", "del", "della", "la", "le", "ten", "ter", "bin", "al", "zu"];

/// van, de, bin: a small word inside a name.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Two to four words that begin with a capital, as in `Mary O'Hara`.
fn is_latin_name(text: &str, words: &Words) -> bool {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let last = tokens.len().saturating_sub(1);
    // Willem van Dael
    let particle = |at: usize, token: &str| at > 0 && at < last && is_particle(token);
    let fits = |(at, token): (usize, &&str)| {
        particle(at, token)
            || token.starts_with(|c: char| c.is_uppercase())
                && token.chars().all(|c| c.is_alphabetic() || ".'’-".contains(c))
                && !token.chars().any(is_cjk)
    };
    let lower = tokens.iter().any(|token| token.chars().any(char::is_lowercase));
    let known = words.bare_departments.contains(&key(text))
        || words.functions.contains(&key(text))
        || words.nobody.contains(&key(text))
        || words.everybody.contains(&key(text));
    (2..=4).contains(&tokens.len())
        && tokens.iter().enumerate().all(fits)
        && lower
        && !known
        && !words.department_suffixes.contains(&tokens[tokens.len() - 1].to_lowercase())
}

/// 顾工, 白主管, 小王: somebody, but who?
#[must_use]
pub fn surname_with_title(text: &str, words: &Words) -> bool {
    let folded = key(text);
    let surname = |text: &str| {
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(c), None) => words.surnames.contains(&c),
            _ => words.compound_surnames.contains(text),
        }
    };
    let titled = words.titles.iter().any(|title| folded.strip_suffix(title.as_str()).is_some_and(surname));
    let familiar = || {
        let mut chars = folded.chars();
        chars.next().is_some_and(|c| words.familiar.contains(&c))
            && surname(chars.as_str())
            && !words.not_names.contains(&folded)
    };
    titled || familiar()
}

/// The name without the title behind it (韩大江经理 → 韩大江).
pub(super) fn strip_title<'t>(text: &'t str, roster: &Roster, words: &Words) -> &'t str {
    if !text.chars().all(is_cjk) || roster.person(text).is_some() {
        return text;
    }
    for title in &words.titles {
        let Some(name) = text.strip_suffix(title.as_str()) else { continue };
        let (name_count, title_count) = (name.chars().count(), title.chars().count());
        // One character may belong to the name: 李建工 stays unless 李建 is known.
        let safe = title_count > 1
            || roster.person(name).is_some()
            || (name_count == 3 && looks_like_person(name, roster, words));
        if safe
            && name_count >= 2
            && (looks_like_person(name, roster, words)
                || (name_count <= 4
                    && begins_with_surname(name, words)
                    && title_count > 1
                    && !is_department(name, roster, words)))
        {
            return name;
        }
    }
    text
}

pub(super) fn begins_with_surname(text: &str, words: &Words) -> bool {
    let two: String = text.chars().take(2).collect();
    text.chars().next().is_some_and(|c| words.surnames.contains(&c)) && !words.not_names.contains(&two)
}

/// A department and the person behind it without anything between: 市场部江南 → (市场部, 江南).
#[must_use]
pub fn split_department_person<'t>(text: &'t str, roster: &Roster, words: &Words) -> Option<(&'t str, &'t str)> {
    if roster.person(text).is_some() || is_department(text, roster, words) {
        return None;
    }
    let cuts: Vec<usize> = text.char_indices().map(|(at, _)| at).skip(1).collect();
    cuts.into_iter().rev().find_map(|at| {
        let (department, rest) = text.split_at(at);
        // 供水公司王芳
        let firm = (3..=12).contains(&department.chars().count())
            && is_company(department, words)
            && !holds_clause(department, words)
            && !words.actions.iter().any(|verb| verb.chars().count() > 1 && department.starts_with(verb.as_str()));
        if !firm && !is_department(department, roster, words) {
            return None;
        }
        // 采购部部长李伟
        let title = words
            .titles
            .iter()
            .chain(&words.lead_labels)
            .find(|title| title.chars().count() > 1 && rest.starts_with(title.as_str()));
        let name = strip_title(title.map_or(rest, |title| &rest[title.len()..]), roster, words);
        let suffixed = words.department_suffixes.iter().any(|suffix| department.ends_with(suffix.as_str()));
        let known = roster.department(department).is_some();
        let bare = !suffixed && !known && words.bare_departments.contains(&key(department));
        let person = looks_like_person(name, roster, words) || (!bare && surname_with_title(name, words));
        (person && !(bare && title.is_some())).then_some((department, name))
    })
}
