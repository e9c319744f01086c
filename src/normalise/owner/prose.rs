//! Who acts in a sentence.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::bracketed::bracketed;
use super::nobody::{everybody, nobody};
use super::shape::{Roster, is_company, is_department, looks_like_person, names_nobody, surname_with_title};
use super::subject::{acts, person_prefix, subject};
use super::taking::taking;
use super::{OwnerReading, read_owners};
use crate::lexicon::words::{Words, key};
use crate::normalise::width::is_cjk;

/// A date or a word of time at the beginning of a clause, with 前, 内 and the part of the day.
pub(super) static LEADING_TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:\d[\d年月日号./-]*|[本下]周[一二三四五六日天末]?|周[一二三四五六日天末]|今日|今天|明日|明天|后天|[本下]?月底|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}[日号])?|会后)(?:底|末|\(周?[一二三四五六日天]\)|上午|下午|中午|晚上?|下班|[一二两三四五\d]+(?:天|日|个工作日|周))*(?:之前|以前|前|之内|内)?").ok()
});

/// Who is to do what a sentence in simplified characters says; see [`super::actor_in`].
pub(super) fn actor_in(sentence: &str, roster: &Roster, words: &Words) -> OwnerReading {
    let line: String = sentence.nfkc().map(|c| if matches!(c, '—' | '–' | '―') { '-' } else { c }).collect();
    let line = without_marker(line.trim().trim_end_matches(['。', ';', '.', ',']), words);
    labelled(line, roster, words)
        .or_else(|| commissioned(line, &["由"], roster, words))
        .or_else(|| mentioned(line, roster, words))
        .or_else(|| bracketed(line, roster, words))
        .or_else(|| leading(line, true, roster, words).filter(|one| !guessed(one, line, roster, words)))
        .or_else(|| trailing(line, roster, words))
        .or_else(|| everybody(line))
        .or_else(|| responsible(line, roster, words))
        .or_else(|| commissioned(line, &agents(words), roster, words))
        .or_else(|| found(read_owners(&taking(line, roster, words).join("、"), roster, words)))
        .or_else(|| leading(line, false, roster, words))
        .or_else(|| headed(line, roster, words))
        .or_else(|| titled(line, roster, words))
        .or_else(|| spaced(line, roster, words))
        .or_else(|| appointed(line, roster, words))
        .or_else(|| inside(line, roster, words))
        .unwrap_or_else(|| nobody(line, words))
}

/// 班费甲公示: somebody known acts in the line, and what it begins with only looks like a name.
fn guessed(reading: &OwnerReading, line: &str, roster: &Roster, words: &Words) -> bool {
    let [name] = &reading.owners[..] else { return false };
    roster.person(name).is_none()
        && !name.is_ascii()
        && name.chars().count() <= 3
        && inside(line, roster, words).is_some()
}

/// The line without the word that marks it as work (ACTION: Priya - …).
fn without_marker<'t>(line: &'t str, words: &Words) -> &'t str {
    let Some((head, rest)) = line.split_once([':', '-']) else { return line };
    if words.markers.contains(&key(head)) && !rest.trim().is_empty() { rest.trim() } else { line }
}

fn agents(words: &Words) -> Vec<&str> {
    words.agents.iter().map(String::as_str).filter(|agent| !agent.ends_with('由')).collect()
}

pub(super) fn found(reading: OwnerReading) -> Option<OwnerReading> {
    (!reading.owners.is_empty()).then_some(reading)
}

/// 负责人：X; (owner: X)
pub(super) fn labelled(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
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
            // Owner: Alan Reed. Due: 28 Nov
            let value = value.split(". ").next().unwrap_or(value);
            let names = names_only(value, roster, words);
            // 前端：首页改版 is a heading; behind 负责人 whatever stands is meant as a name.
            let first =
                names.split(['、', '/', '&', ' ', '和', '(']).find(|name| !name.trim().is_empty()).unwrap_or("");
            let strong = label.contains(['人', '责', '牵', '办'])
                || label.starts_with("owner")
                || label.starts_with("assign")
                || label.starts_with("respons");
            if !(is_name(first, roster, words) || names_nobody(first, words) || (strong && names.chars().count() <= 20))
            {
                continue;
            }
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
    // 张三 时限:10月30日: the next label ends the names.
    let end = value
        .split_inclusive(' ')
        .scan(0, |at, token| {
            let start = *at;
            *at += token.len();
            Some((start, token))
        })
        .find(|(start, token)| *start > 0 && token.contains(':'));
    let value = end.map_or(value, |(start, _)| &value[..start]);
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

pub(super) fn is_name(text: &str, roster: &Roster, words: &Words) -> bool {
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
                && (!strict || acts(after, words) > 0 || roster.person(&names).is_some())
            {
                return found(read_owners(&names, roster, words));
            }
            if !strict && let Some(name) = before_duty(rest, words) {
                let reading = read_owners(name, roster, words);
                let unknown = OwnerReading { owners: vec![name.to_owned()], ..OwnerReading::default() };
                return found(if reading.owners.is_empty() && reading.trouble.is_none() { unknown } else { reading });
            }
        }
    }
    None
}

/// Whatever stands between 由 and a verb of responsibility is who bears it (由城关镇会同……, 由总包牵头……).
fn before_duty<'t>(rest: &'t str, words: &Words) -> Option<&'t str> {
    let verbs = words.responsible.iter().map(String::as_str).filter(|verb| verb.chars().count() > 1);
    let at = verbs.chain(["会同", "配合", "组织"]).filter_map(|verb| rest.find(verb)).min()?;
    let name = rest[..at].trim().trim_end_matches(['、', ',']);
    let fits = (2..=10).contains(&name.chars().count()) && name.chars().all(|c| is_cjk(c) || c.is_ascii_alphanumeric());
    fits.then_some(name)
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
        let clause = after_time(line[start..].trim_start());
        if !sentence_start && line[..start].ends_with('、') && clause.chars().next().is_some_and(is_cjk) {
            continue;
        }
        let Some((names, after)) = subject(clause, true, roster, words) else {
            if let Some(company) = company_prefix(clause, words) {
                return found(read_owners(company, roster, words));
            }
            continue;
        };
        let colon = after.trim_start().starts_with(':');
        if acts(after, words) > 0 || colon {
            return found(read_owners(&names, roster, words));
        }
    }
    None
}

/// The clause without the date that it begins with (10月30日前采购部提供…).
fn after_time(clause: &str) -> &str {
    LEADING_TIME
        .as_ref()
        .and_then(|time| time.find(clause))
        .map_or(clause, |time| clause[time.end()..].trim_start_matches([',', ' ']))
}

/// X——任务, `[X] task`: the name in front, with a dash or in brackets.
fn headed(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    if let Some((inner, _)) = line.strip_prefix(['(', '[', '【']).and_then(|rest| rest.split_once([')', ']', '】']))
        && is_name(inner, roster, words)
    {
        return found(read_owners(inner, roster, words));
    }
    let named = |names: &str| {
        let names = names.replace(" and ", "、");
        // In Latin script a blank is inside a name.
        let blank = !names.is_ascii();
        names
            .split(|c: char| "、/和&+,".contains(c) || blank && c == ' ')
            .all(|part| is_name(part, roster, words) || part.is_empty() && blank)
    };
    if let Some((names, work)) = line.split_once(':') {
        if names.chars().count() <= 40 && named(names) {
            return found(read_owners(names, roster, words));
        }
        // 节目单：李娜
        if work.chars().count() <= 40 && !work.trim().is_empty() && named(work.trim()) {
            return found(read_owners(work, roster, words));
        }
    }
    let (name, _) = line.split_once("--").or_else(|| line.split_once(" - ")).or_else(|| line.split_once('-'))?;
    if named(name) || is_name(name, roster, words) { found(read_owners(name, roster, words)) } else { None }
}

/// 接口联调 王芳 10/30: the name behind the task, with blanks around it; Chinese names only.
fn spaced(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    let mut tokens: Vec<&str> = line.split_whitespace().collect();
    while tokens.last().is_some_and(|last| {
        last.starts_with(|c: char| c.is_ascii_digit()) || LEADING_TIME.as_ref().is_some_and(|time| time.is_match(last))
    }) {
        tokens.pop();
    }
    let names: Vec<&str> = tokens
        .iter()
        .rev()
        .take_while(|token| {
            token
                .split(['、', '/', ','])
                .all(|name| !name.is_ascii() && looks_like_person(name, roster, words) && !acts_itself(name, words))
        })
        .copied()
        .collect();
    if names.is_empty() || names.len() == tokens.len() {
        return None;
    }
    let names: Vec<&str> = names.into_iter().rev().collect();
    found(read_owners(&names.join("、"), roster, words))
}

fn acts_itself(name: &str, words: &Words) -> bool {
    words.actions.iter().any(|verb| verb.chars().count() > 1 && name.contains(verb.as_str()))
}

/// 王芳任总指挥, 王芳担任组长: who is appointed.
fn appointed(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    line.split([',', '。', ';', ':']).find_map(|clause| {
        let (name, office) = clause.split_once("担任").or_else(|| clause.split_once('任'))?;
        let name = name.trim();
        (!office.is_empty() && office.chars().count() <= 10 && looks_like_person(name, roster, words))
            .then(|| read_owners(name, roster, words))
    })
}

/// 备件清单王芳本周五前交采购部: somebody known, in the middle of a clause, who acts and does not receive.
fn inside(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    let name = roster.people().find(|name| {
        let Some(at) = line.find(name).filter(|_| name.chars().count() > 1) else { return false };
        let (before, after) = (&line[..at], &line[at + name.len()..]);
        let receives = words.receivers.iter().any(|word| !word.is_ascii() && before.ends_with(word.as_str()));
        !receives && !before.ends_with(['、', '给', '等', '含']) && acts(after, words) >= 2
    })?;
    found(read_owners(name, roster, words))
}

/// 组长王芳, 负责人王芳 inside a sentence, without a colon.
fn titled(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    for label in ["组长", "负责人", "责任人", "牵头人", "总负责", "项目经理", "队长"] {
        for (at, _) in line.match_indices(label) {
            let rest = &line[at + label.len()..];
            let rest = rest.trim_start_matches(['为', '是', ' ']);
            if let Some(length) = person_prefix(rest, true, roster, words) {
                return found(read_owners(&rest[..length], roster, words));
            }
        }
    }
    None
}

/// A company that a clause begins with and that acts (物资公司于3月20日前完成…).
fn company_prefix<'t>(clause: &'t str, words: &Words) -> Option<&'t str> {
    let clause = clause.trim_start_matches(['由', '请']);
    let ends = clause.char_indices().map(|(at, _)| at).chain([clause.len()]).skip(3).take(9);
    ends.map(|end| clause.split_at(end))
        .find(|(name, after)| {
            is_company(name, words)
                && !name.starts_with([
                    '向', '与', '和', '对', '给', '跟', '请', '找', '让', '催', '按', '从', '同', '将', '把', '为',
                    '等', '问', '看', '听', '待', '约', '候', '盯',
                ])
                && (after.starts_with('于') || acts(after, words) > 0)
        })
        .map(|(name, _)| name)
}

/// …——X, … - X
fn trailing(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    for joint in ["--", " - ", "-", "->", "→"] {
        if let Some((_, name)) = line.rsplit_once(joint) {
            // Whether it goes on – Ann Lee to ask the board
            if let Some((names, after)) = subject(name, true, roster, words).filter(|(_, after)| acts(after, words) > 0)
                && !after.is_empty()
            {
                return found(read_owners(&names, roster, words));
            }
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
    // 城关镇负责……: a place that a clause begins with.
    let place = line.split([',', '。', ';', ':']).map(str::trim).find_map(|clause| {
        let at = words
            .responsible
            .iter()
            .filter(|verb| verb.chars().count() > 1)
            .filter_map(|verb| clause.find(verb.as_str()))
            .min()?;
        let name = clause[..at].trim_end_matches(['要', '应', '需']);
        let fits = (3..=8).contains(&name.chars().count()) && name.chars().all(is_cjk);
        (fits && name.ends_with(['镇', '乡', '县', '区', '村', '市'])).then_some(name)
    });
    if let Some(name) = place {
        return Some(OwnerReading { owners: vec![name.to_owned()], ..OwnerReading::default() });
    }
    for verb in words.responsible.iter().take_while(|verb| verb.chars().count() > 1).filter(|verb| {
        ["负责", "牵头", "主责", "主导", "统筹", "承办", "主办", "跟进", "落实"].contains(&verb.as_str())
    }) {
        for (at, _) in line.match_indices(verb.as_str()) {
            let before: Vec<(usize, char)> = line[..at].char_indices().collect();
            // The longest name wins: 市场部江南 before 江南.
            for taken in (2..=before.len().min(10)).rev() {
                let start = before[before.len() - taken].0;
                let name = line[start..at].trim_start_matches(['由', '请']);
                if is_name(name, roster, words) && !name.contains(|c: char| ",。;".contains(c)) {
                    return found(read_owners(name, roster, words));
                }
            }
        }
    }
    None
}
