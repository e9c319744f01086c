//! The names at the beginning of a clause, and whether they act.

use std::sync::LazyLock;

use regex::Regex;

use super::shape::{Roster, is_company, is_department, is_particle, looks_like_person, surname_with_title};
use crate::lexicon::words::{Words, key};

/// What may stand between a subject and its verb: a date, or a word of time.
static TIME_WORD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:于|在|将|需|须|要|应|应当|必须|务必|尽快|及时|抓紧|立即|马上|最迟|最晚|今|明|后天|次日|本周|下周|本月|下月|月底|月内|周[一二三四五六日天末]|星期|礼拜|[一二三四五六七八九十]{1,3}月|[一二两三四五六七八九十]{1,2}(?:个)?(?:工作日|星期|小时|周|天|日|月)(?:之)?内|\d|年底|每|按|会后|同步|另行|具体|全面|主要|直接|会同|牵头|再|也|均|都|共同|联合|一起|一同|继续|分别|统一)").ok()
});

/// Characters that go on a sentence rather than a name.
const BEHIND_NAMES: [char; 20] = [
    '每', '任', '于', '本', '需', '应', '将', '拟', '已', '须', '要', '再', '按', '在', '会', '可', '同', '先', '并',
    '今',
];

/// How well what follows shows that the words before it act: the length of the verb, 2 for a time, 0 for nothing.
pub(super) fn acts(after: &str, words: &Words) -> usize {
    let after = after.trim_start();
    // 甲、乙两人负责……, 甲同学整理……
    let counted = ["两人", "二人", "三人", "四人", "几人", "俩", "同学", "老师", "同志", "两位", "三位", "师傅"];
    let after = counted.iter().find_map(|word| after.strip_prefix(word)).unwrap_or(after);
    let verb = |verbs: &[String]| {
        verbs
            .iter()
            .find(|verb| !verb.is_ascii() && after.starts_with(verb.as_str()))
            .map_or(0, |verb| verb.chars().count())
    };
    let latin =
        || usize::from(after.starts_with(|c: char| c.is_ascii_lowercase()) && latin_acts(after, true, words)) * 2;
    let time = if TIME_WORD.as_ref().is_some_and(|time| time.is_match(after)) { 2 } else { 0 };
    verb(&words.actions).max(verb(&words.responsible)).max(time).max(latin())
}

/// The names at the beginning of a text (`市场部、产品部`, `IT部王芳`), and what follows them. `strict`: without a
/// known name it takes a verb, a time, a colon or another name behind it to be one.
pub(super) fn subject<'t>(text: &'t str, strict: bool, roster: &Roster, words: &Words) -> Option<(String, &'t str)> {
    let mut rest = text.trim_start();
    let begin = rest;
    let mut end = 0;
    while let Some(length) = unit(rest, strict, roster, words) {
        end = begin.len() - rest.len() + length;
        let after = &begin[end..];
        let Some(link) =
            ["、", "和", "与", "及", " / ", "/", " & ", "&", " + ", "以及", ", and ", ", ", ",", " and ", " "]
                .iter()
                .find(|link| after.starts_with(**link))
        else {
            break;
        };
        rest = &after[link.len()..];
    }
    (end > 0).then(|| (begin[..end].to_owned(), &begin[end..]))
}

/// The length in bytes of one name at the beginning: a department, a person, a department with its person.
fn unit(text: &str, strict: bool, roster: &Roster, words: &Words) -> Option<usize> {
    let department = department_prefix(text, roster, words);
    // 项目经理王芳, 供应商
    if department.is_none() {
        let role =
            words.lead_labels.iter().chain(&words.titles).filter(|role| role.chars().count() > 1 && !role.is_ascii());
        let behind = role
            .filter_map(|role| text.strip_prefix(role.as_str()))
            .find_map(|rest| Some(text.len() - rest.len() + person_prefix(rest, true, roster, words)?));
        let firm = || {
            words
                .companies
                .iter()
                .filter(|firm| !firm.is_ascii())
                .filter(|firm| text.starts_with(firm.as_str()))
                .map(|firm| firm.len() + if text[firm.len()..].starts_with("公司") { "公司".len() } else { 0 })
                .max()
        };
        if let Some(length) = behind.or_else(firm).or_else(|| company_prefix(text, words)) {
            return Some(length);
        }
    }
    if let Some(length) = department {
        let after = &text[length..];
        let inner = after.strip_prefix('(').and_then(|inner| inner.split_once(')')).map(|(inner, _)| inner);
        if let Some(inner) = inner
            && inner.split(['、', ',', ' ']).all(|name| looks_like_person(name, roster, words))
        {
            return Some(length + inner.len() + 2);
        }
        let gap = after.len() - after.trim_start_matches([' ', '-', '的']).len();
        return match person_prefix(&after[gap..], true, roster, words) {
            Some(person) => Some(length + gap + person),
            None => Some(length),
        };
    }
    person_prefix(text, strict, roster, words)
}

/// A firm at the beginning that acts, or that another name follows (供水公司、财务股共同……).
fn company_prefix(text: &str, words: &Words) -> Option<usize> {
    let verbs = words.actions.iter().chain(&words.receivers).chain(&words.agents);
    if verbs.filter(|verb| !verb.is_ascii()).any(|verb| text.starts_with(verb.as_str())) {
        return None;
    }
    prefixes(text, 12).into_iter().find(|end| {
        let (name, after) = text.split_at(*end);
        (3..=10).contains(&name.chars().count())
            && !holds_clause(name, words)
            && is_company(name, words)
            && (after.starts_with(['、', '和', '与', '及']) || acts(after, words) >= 2)
    })
}

/// 王芳负责与厂商, 甲于两周内洽厂商: words that no name of a firm holds.
pub(super) fn holds_clause(name: &str, words: &Words) -> bool {
    let bound =
        ['与', '和', '于', '把', '将', '由', '向', '给', '对', '请', '等', '内', '前', '后', '各', '该', '本', '、'];
    let verb = |verb: &String| verb.chars().count() > 1 && !verb.is_ascii() && name.contains(verb.as_str());
    // 郎某联系保安公司: a verb with a firm of its own behind it.
    let object = words.actions.iter().filter(|verb| verb.chars().count() > 1 && !verb.is_ascii()).any(|verb| {
        name.find(verb.as_str()).is_some_and(|at| {
            let rest = &name[at + verb.len()..];
            at > 0 && rest.chars().count() > 2 && is_company(rest, words)
        })
    });
    name.contains(bound) || name.contains(|c: char| c.is_ascii_digit()) || words.responsible.iter().any(verb) || object
}

fn prefixes(text: &str, longest: usize) -> Vec<usize> {
    let mut ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(longest).collect();
    let stop = text.find(|c: char| ",。;:、()\n".contains(c)).unwrap_or(text.len());
    // A name does not end with the blank behind it.
    ends.retain(|end| *end <= stop && !text[..*end].ends_with(char::is_whitespace));
    ends
}

/// Endings that go on after a shorter name of an office (县公安局 交警大队).
const LONGER: [&str; 12] =
    ["部门", "办公室", "中心", "大队", "支队", "中队", "总队", "分局", "派出所", "办事处", "工作组", "专班"];

fn department_prefix(text: &str, roster: &Roster, words: &Words) -> Option<usize> {
    let ends = prefixes(text, 10);
    if let Some(known) = ends.iter().rev().find(|end| roster.department(&text[..**end]).is_some()) {
        return Some(*known);
    }
    // 邱辰核对各部门, 结果交运营部: a clause that only ends in a department.
    let clause = |name: &str, stem: &str| {
        // 后勤管理处 only holds a verb; in 邱辰核对各部门 and 核对财务部 it has an object.
        let verb = words.actions.iter().any(|verb| {
            verb.chars().count() > 1
                && !words.bare_departments.contains(verb)
                && name.find(verb.as_str()).is_some_and(|at| {
                    let (before, rest) = (&name[..at], &name[at + verb.len()..]);
                    at == 0
                        || is_department(rest, roster, words)
                        || looks_like_person(before, roster, words) && roster.person(before).is_some()
                })
        });
        let passed_on = words.receivers.iter().chain(&words.agents).filter(|word| !word.is_ascii()).any(|word| {
            // 县公安局交警大队 is an office below an office.
            name.find(word.as_str()).is_some_and(|at| {
                is_department(&name[at + word.len()..], roster, words) && !is_department(&name[..at], roster, words)
            })
        });
        !words.bare_departments.contains(stem)
            && (verb
                || passed_on
                || name.contains(['将', '把', '各', '由', '请', '前'])
                || name.starts_with(|c: char| c.is_ascii_digit()))
    };
    let strong = |name: &str| {
        let folded = key(name);
        let suffix =
            words.department_suffixes.iter().any(|suffix| !suffix.is_ascii() && folded.ends_with(suffix.as_str()));
        let stem: String = folded.chars().take(folded.chars().count().saturating_sub(1)).collect();
        let verbal = words
            .agents
            .iter()
            .chain(&words.receivers)
            .any(|word| folded.starts_with(word.as_str()) && !word.is_ascii());
        // 资产处尽快…, 保卫岗王芳要…: a weak ending where what follows acts.
        let acting = |name: &str| {
            let after = &text[name.len()..];
            folded.chars().count() >= 3
                && (after.starts_with(['、', '和', '与'])
                    || acts(after, words) >= 2
                    || person_prefix(after, true, roster, words).is_some())
        };
        is_department(name, roster, words)
            && !verbal
            && !clause(name, &stem)
            && (suffix || words.bare_departments.contains(&stem) || acting(name))
    };
    if let Some(end) = ends.iter().find(|end| strong(&text[..**end])) {
        // 市场部 before 市场部门: the longer ending is meant.
        let longer = ends.iter().find(|longer| {
            **longer > *end
                && longer.abs_diff(*end) <= 12
                && LONGER.iter().any(|tail| text[..**longer].ends_with(tail))
                && is_department(&text[..**longer], roster, words)
        });
        return Some(*longer.unwrap_or(end));
    }
    // 财务 alone is a department only where it clearly acts.
    ends.iter()
        .rev()
        .find(|end| {
            let name = &text[..**end];
            words.bare_departments.contains(&key(name))
                && words.responsible.iter().any(|verb| text[**end..].starts_with(verb.as_str()))
        })
        .copied()
}

pub(super) fn person_prefix(text: &str, strict: bool, roster: &Roster, words: &Words) -> Option<usize> {
    let is_known = |end: &usize| !text[..*end].ends_with(' ') && roster.person(&text[..*end]).is_some();
    if let Some(known) = prefixes(text, 30).into_iter().rev().find(is_known) {
        // 王芳女士于……
        let titled =
            words.titles.iter().find(|title| title.chars().count() > 1 && text[known..].starts_with(title.as_str()));
        return Some(known + titled.map_or(0, String::len));
    }
    if text.starts_with(|c: char| c.is_uppercase()) {
        return latin_prefix(text, roster, words);
    }
    let followed = |end: usize| {
        let after = text[end..].trim_start();
        // 王芳同志负责
        let after = words
            .titles
            .iter()
            .filter(|title| title.chars().count() > 1)
            .find_map(|title| after.strip_prefix(title.as_str()))
            .unwrap_or(after);
        let separated =
            after.is_empty() || after.starts_with(['、', ',', ':', '/', '(', ')', '-', '。', ';', '和', '与', '及']);
        if separated { 2 } else { acts(after, words) }
    };
    let candidates = prefixes(text, 4)
        .into_iter()
        .filter(|end| !text[..*end].ends_with(BEHIND_NAMES))
        .filter(|end| looks_like_person(&text[..*end], roster, words) || surname_with_title(&text[..*end], words));
    let best = candidates.map(|end| (followed(end), end)).max_by_key(|(score, end)| (*score, *end));
    let (score, end) = best?;
    let title = words
        .titles
        .iter()
        .filter(|title| title.chars().count() > 1)
        .find(|title| text[end..].starts_with(title.as_str()));
    (score > usize::from(strict)).then(|| end + title.map_or(0, String::len))
}

/// `Li Ran to prepare …`, `Kevin: …`, `Ann and Ben will …`
fn latin_prefix(text: &str, roster: &Roster, words: &Words) -> Option<usize> {
    let mut end = 0;
    let mut best = None;
    for token in text.split_inclusive(' ').take(4) {
        let word = token.trim_end_matches([' ', ':', ',']);
        let particle = end > 0 && is_particle(word);
        if !particle
            && (!word.starts_with(char::is_uppercase) || !word.chars().all(|c| c.is_alphabetic() || "'’.-".contains(c)))
        {
            break;
        }
        let name_end = end + word.len();
        let after = text[name_end..].trim_start();
        let name = &text[..name_end];
        let single = !name.contains(' ')
            && !words.not_names.contains(&key(word))
            && !words.everybody.contains(&key(word))
            && word.chars().count() > 1
            && word.chars().skip(1).all(char::is_lowercase);
        let known =
            looks_like_person(name, roster, words) || is_department(name, roster, words) || is_company(name, words);
        // Schedules shall carry …, Refunds are possible: things, not people.
        let next = after.split_whitespace().next().unwrap_or_default();
        let of_things = ["shall", "are", "were", "was", "can", "may", "have"].contains(&next);
        let is_thing = of_things && !name.contains(' ') && roster.person(name).is_none();
        if (known || single) && !is_thing && (latin_acts(after, known, words) || leads_to_name(after, roster, words)) {
            best = Some(name_end);
        }
        end += token.len();
        if word.len() < token.trim_end().len() {
            break;
        }
    }
    best
}

/// Verbs that bind somebody with `to` behind them.
const BOUND: [&str; 10] =
    ["needs", "need", "has", "have", "agreed", "undertook", "promised", "offered", "volunteered", "ought"];

/// Whether what follows a name shows that it acts: a colon, a verb, to with a verb. `Kitchen to be cleaned` does not.
fn latin_acts(after: &str, known: bool, words: &Words) -> bool {
    let mut tokens = after.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    let verb = tokens.next().unwrap_or("").to_lowercase();
    let next = tokens.next().unwrap_or("");
    let bound = next == "to" && BOUND.contains(&verb.as_str());
    let passive = next == "be" && matches!(verb.as_str(), "to" | "will" | "shall" | "must" | "should" | "is" | "are");
    after.starts_with(':') || bound || verb.len() > 1 && words.actions.contains(&verb) && (known || !passive)
}

/// The names go on: `and Ben will …`, `& Ben to …`, `, Cleo and Ben: …`.
fn leads_to_name(after: &str, roster: &Roster, words: &Words) -> bool {
    ["and ", "& ", "/ ", "/", "+ ", ", "]
        .iter()
        .find_map(|link| after.strip_prefix(link))
        .is_some_and(|rest| rest.starts_with(char::is_uppercase) && latin_prefix(rest, roster, words).is_some())
}
