//! Who acts in a sentence.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::shape::{Roster, is_company, is_department, looks_like_person, names_nobody, surname_with_title};
use super::{OwnerReading, read_owners};
use crate::lexicon::words::{Words, key};
use crate::model::Trouble;
use crate::normalise::width::is_cjk;

/// What may stand between a subject and its verb: a date, or a word of time.
static TIME_WORD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:于|在|将|需|须|要|应|应当|必须|务必|尽快|及时|抓紧|立即|马上|最迟|最晚|今|明|后天|次日|本周|下周|本月|下月|月底|月内|周[一二三四五六日天末]|星期|礼拜|[一二三四五六七八九十]{1,3}月|\d|年底|每|按|会后|同步|另行|再|也|均|都|共同|联合|一起|一同|继续|分别|统一)").ok()
});

/// Characters that go on a sentence rather than a name.
const BEHIND_NAMES: [char; 18] =
    ['于', '本', '需', '应', '将', '拟', '已', '须', '要', '再', '按', '在', '会', '可', '同', '先', '并', '今'];

/// Who is to do what a sentence says (由X牵头, X于…前完成, X：…, （X，11月30日前）); not who receives it.
/// Nobody found: an empty reading, with [`Trouble::Nobody`] where the sentence says 各部门 or the like.
#[must_use]
pub fn actor_in(sentence: &str, roster: &Roster, words: &Words) -> OwnerReading {
    let line: String = sentence.nfkc().map(|c| if matches!(c, '—' | '–' | '―') { '-' } else { c }).collect();
    let line = line.trim().trim_end_matches(['。', ';', '.', ',']);
    labelled(line, roster, words)
        .or_else(|| commissioned(line, &["由"], roster, words))
        .or_else(|| mentioned(line, roster, words))
        .or_else(|| leading(line, true, roster, words))
        .or_else(|| trailing(line, roster, words))
        .or_else(|| responsible(line, roster, words))
        .or_else(|| commissioned(line, &agents(words), roster, words))
        .or_else(|| leading(line, false, roster, words))
        .unwrap_or_else(|| nobody(line, words))
}

fn agents(words: &Words) -> Vec<&str> {
    words.agents.iter().map(String::as_str).filter(|agent| !agent.ends_with('由')).collect()
}

fn nobody(line: &str, words: &Words) -> OwnerReading {
    let first: String = line.chars().take(4).collect();
    let everybody = ["各", "相关", "有关", "全体", "所有"].iter().any(|begin| first.starts_with(begin))
        || names_nobody(&first, words);
    OwnerReading { trouble: everybody.then_some(Trouble::Nobody), ..OwnerReading::default() }
}

fn found(reading: OwnerReading) -> Option<OwnerReading> {
    (!reading.owners.is_empty()).then_some(reading)
}

/// 负责人：X; (owner: X)
fn labelled(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    let lower = line.to_lowercase();
    if lower.len() != line.len() || !line.contains(':') {
        return None;
    }
    for label in
        words.lead_labels.iter().filter(|label| label.chars().count() > 1 && !(label.is_ascii() && label.len() < 4))
    {
        for (at, _) in lower.match_indices(label.as_str()) {
            let rest = lower[at + label.len()..].trim_start();
            if !rest.starts_with(':') {
                continue;
            }
            let start = lower.len() - rest.len() + 1;
            let value = line[start..].split([';', '。', ')', '\n']).next().unwrap_or("");
            let names = names_only(value, roster, words);
            let reading = read_owners(&names, roster, words);
            if !reading.owners.is_empty() || reading.trouble.is_some() {
                return Some(reading);
            }
        }
    }
    None
}

/// The names at the beginning of a text that goes on with dates or other labels.
fn names_only(value: &str, roster: &Roster, words: &Words) -> String {
    let mut names: Vec<&str> = Vec::new();
    for part in value.split(',') {
        let bare = part.trim();
        let date = bare.contains(|c: char| c.is_ascii_digit()) || bare.contains(':');
        let goes_on = names.is_empty() || is_name(bare, roster, words) || bare.contains('、');
        if date && !names.is_empty() || !goes_on {
            break;
        }
        names.push(part);
    }
    names.join("、")
}

fn is_name(text: &str, roster: &Roster, words: &Words) -> bool {
    let text = text.trim();
    looks_like_person(text, roster, words)
        || is_department(text, roster, words)
        || is_company(text, words)
        || surname_with_title(text, words)
        || super::split_department_person(text, roster, words).is_some()
}

/// 由X牵头, 请X提供: the one after the word.
fn commissioned(line: &str, agents: &[&str], roster: &Roster, words: &Words) -> Option<OwnerReading> {
    for agent in agents {
        for (at, _) in line.match_indices(agent) {
            let before = line[..at].chars().next_back();
            // 理由, 自由, 经由; 邀请, 申请
            if before.is_some_and(|c| "理自经缘事邀申聘宴".contains(c)) {
                continue;
            }
            let rest = &line[at + agent.len()..];
            let strict = *agent != "由";
            if let Some((names, after)) = subject(rest, strict, roster, words)
                && (!strict || acts(after, words) > 0)
            {
                return found(read_owners(&names, roster, words));
            }
        }
    }
    None
}

/// @X
fn mentioned(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    let names: Vec<String> = line
        .match_indices('@')
        .filter(|(at, _)| !line[..*at].ends_with(|c: char| c.is_ascii_alphanumeric()))
        .filter_map(|(at, _)| {
            let rest = &line[at + 1..];
            let end = rest.find(|c: char| c.is_whitespace() || "@,;:、。()".contains(c)).unwrap_or(rest.len());
            let word = &rest[..end];
            let known = subject(rest, false, roster, words).map(|(name, _)| name);
            known.or_else(|| (!word.is_empty() && word.chars().count() <= 12).then(|| word.to_owned()))
        })
        .collect();
    if names.is_empty() { None } else { found(read_owners(&names.join("、"), roster, words)) }
}

/// X负责…, X于…前完成, X：…, at the beginning of the sentence or of a clause.
fn leading(line: &str, sentence_start: bool, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    let starts = line.char_indices().filter(|(_, c)| ",。;:、()".contains(*c)).map(|(at, c)| at + c.len_utf8());
    let starts: Vec<usize> = if sentence_start { vec![0] } else { starts.collect() };
    for start in starts {
        let clause = line[start..].trim_start();
        if !sentence_start && line[..start].ends_with('、') && clause.chars().next().is_some_and(is_cjk) {
            continue;
        }
        let Some((names, after)) = subject(clause, true, roster, words) else { continue };
        let colon = after.trim_start().starts_with(':');
        if acts(after, words) > 0 || colon {
            return found(read_owners(&names, roster, words));
        }
    }
    None
}

/// …——X, …（X）, …（X，11月30日前）, … X
fn trailing(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    if let Some(open) = line.strip_suffix(')').and_then(|line| line.rfind('(')) {
        let inner = &line[open + 1..line.len() - 1];
        let first = inner.split([',', ';', ':']).next().unwrap_or(inner).trim();
        let parts: Vec<&str> = first.split(['、', '/', ' ', '&', '和']).filter(|part| !part.is_empty()).collect();
        if !parts.is_empty() && parts.iter().all(|part| is_name(part, roster, words)) || is_name(first, roster, words) {
            return found(read_owners(first, roster, words));
        }
        let last = inner.rsplit([',', ';', ' ']).next().unwrap_or(inner).trim();
        if is_name(last, roster, words) {
            return found(read_owners(last, roster, words));
        }
    }
    for joint in ["--", " - ", "-", "->", "→"] {
        if let Some((_, name)) = line.rsplit_once(joint) {
            let head = name.split([',', '(']).next().unwrap_or(name).trim();
            let first = head.split_whitespace().next().unwrap_or("");
            for candidate in [head, first] {
                let all = candidate.split(['、', '/', '和', '&', '+']).all(|part| is_name(part, roster, words));
                if all && !candidate.is_empty() {
                    return found(read_owners(candidate, roster, words));
                }
            }
        }
    }
    None
}

/// 方案X负责: the name before the verb.
fn responsible(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    for verb in words.responsible.iter().take_while(|verb| verb.chars().count() > 1).filter(|verb| {
        ["负责", "牵头", "主责", "主导", "统筹", "承办", "主办", "跟进", "落实"].contains(&verb.as_str())
    }) {
        for (at, _) in line.match_indices(verb.as_str()) {
            let before: Vec<(usize, char)> = line[..at].char_indices().collect();
            // The longest name wins: 市场部江涛 before 江涛.
            for taken in (2..=before.len().min(10)).rev() {
                let start = before[before.len() - taken].0;
                let name = &line[start..at];
                if is_name(name, roster, words) && !name.contains(|c: char| ",。;".contains(c)) {
                    return found(read_owners(name, roster, words));
                }
            }
        }
    }
    None
}

/// How well what follows shows that the words before it act: the length of the verb, 2 for a time, 0 for nothing.
fn acts(after: &str, words: &Words) -> usize {
    let after = after.trim_start();
    let verb = |verbs: &[String]| {
        verbs
            .iter()
            .find(|verb| !verb.is_ascii() && after.starts_with(verb.as_str()))
            .map_or(0, |verb| verb.chars().count())
    };
    let latin = || {
        let word = after.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("").to_lowercase();
        usize::from(word.len() > 1 && words.actions.contains(&word)) * 2
    };
    let time = if TIME_WORD.as_ref().is_some_and(|time| time.is_match(after)) { 2 } else { 0 };
    verb(&words.actions).max(verb(&words.responsible)).max(time).max(latin())
}

/// The names at the beginning of a text (`市场部、产品部`, `IT部王芳`), and what follows them. `strict`: without a
/// known name it takes a verb, a time, a colon or another name behind it to be one.
fn subject<'t>(text: &'t str, strict: bool, roster: &Roster, words: &Words) -> Option<(String, &'t str)> {
    let mut rest = text.trim_start();
    let begin = rest;
    let mut end = 0;
    while let Some(length) = unit(rest, strict, roster, words) {
        end = begin.len() - rest.len() + length;
        let after = &begin[end..];
        let Some(link) =
            ["、", "和", "与", "及", "/", "&", "以及", ",", " and "].iter().find(|link| after.starts_with(**link))
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

fn prefixes(text: &str, longest: usize) -> Vec<usize> {
    let mut ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).take(longest).collect();
    let stop = text.find(|c: char| ",。;:、()\n".contains(c)).unwrap_or(text.len());
    ends.retain(|end| *end <= stop);
    ends
}

fn department_prefix(text: &str, roster: &Roster, words: &Words) -> Option<usize> {
    let ends = prefixes(text, 10);
    if let Some(known) = ends.iter().rev().find(|end| roster.department(&text[..**end]).is_some()) {
        return Some(*known);
    }
    // 邱晨核对各部门, 结果交运营部: a clause that only ends in a department.
    let clause = |name: &str, stem: &str| {
        let verb = words.actions.iter().any(|verb| {
            verb.chars().count() > 1 && name.contains(verb.as_str()) && !words.bare_departments.contains(verb)
        });
        let passed_on = words.receivers.iter().chain(&words.agents).filter(|word| !word.is_ascii()).any(|word| {
            name.find(word.as_str()).is_some_and(|at| is_department(&name[at + word.len()..], roster, words))
        });
        !words.bare_departments.contains(stem) && (verb || passed_on || name.contains(['将', '把', '各', '由', '请']))
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
        is_department(name, roster, words)
            && !verbal
            && !clause(name, &stem)
            && (suffix || words.bare_departments.contains(&stem))
    };
    if let Some(end) = ends.iter().find(|end| strong(&text[..**end])) {
        // 市场部 before 市场部门: the longer ending is meant.
        let longer = ends.iter().find(|longer| {
            **longer > *end
                && longer.abs_diff(*end) <= 6
                && ["部门", "办公室", "中心"].iter().any(|tail| text[..**longer].ends_with(tail))
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

fn person_prefix(text: &str, strict: bool, roster: &Roster, words: &Words) -> Option<usize> {
    if let Some(known) = prefixes(text, 30).into_iter().rev().find(|end| roster.person(&text[..*end]).is_some()) {
        return Some(known);
    }
    if text.starts_with(|c: char| c.is_ascii_uppercase()) {
        return latin_prefix(text, roster, words);
    }
    let followed = |end: usize| {
        let after = text[end..].trim_start();
        let separated =
            after.is_empty() || after.starts_with(['、', ',', ':', '/', '(', ')', '-', '。', ';', '和', '与', '及']);
        if separated { 2 } else { acts(after, words) }
    };
    let candidates = prefixes(text, 4)
        .into_iter()
        .filter(|end| !text[..*end].ends_with(BEHIND_NAMES))
        .filter(|end| looks_like_person(&text[..*end], roster, words) || surname_with_title(&text[..*end], words));
    let best = candidates.map(|end| (followed(end), end)).max_by_key(|(score, end)| (*score, *end));
    best.filter(|(score, _)| *score > usize::from(strict) || (!strict && *score > 0)).map(|(_, end)| end)
}

/// `Luo Qian to prepare …`, `Kevin: …`
fn latin_prefix(text: &str, roster: &Roster, words: &Words) -> Option<usize> {
    let mut end = 0;
    let mut best = None;
    for token in text.split_inclusive(' ').take(3) {
        let word = token.trim_end_matches([' ', ':', ',']);
        if !word.starts_with(|c: char| c.is_ascii_uppercase())
            || !word.chars().all(|c| c.is_ascii_alphabetic() || "'.-".contains(c))
        {
            break;
        }
        let name_end = end + word.len();
        let after = text[name_end..].trim_start();
        let verb = after.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("").to_lowercase();
        let name = &text[..name_end];
        let single = !name.contains(' ') && word.len() > 2 && word.chars().skip(1).all(|c| c.is_ascii_lowercase());
        if (looks_like_person(name, roster, words) || single)
            && (after.starts_with(':') || (words.actions.contains(&verb) && verb.len() > 1))
        {
            best = Some(name_end);
        }
        end += token.len();
        if word.len() < token.trim_end().len() {
            break;
        }
    }
    best
}
