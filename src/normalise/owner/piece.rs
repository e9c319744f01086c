//! One piece of an owner cell: a person, a department, both, or nobody.

use std::sync::LazyLock;

use regex::Regex;

use super::shape::{
    Roster, begins_with_surname, is_company, is_department, looks_like_person, names_nobody, split_department_person,
    strip_title, surname_with_title,
};
use super::split::pieces;
use super::title;
use crate::lexicon::words::{Words, key};
use crate::normalise::width::is_cjk;

/// What the pieces of a cell name.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub people: Vec<String>,
    pub departments: Vec<String>,
    pub nobody: bool,
    pub incomplete: bool,
}

impl Named {
    fn person(&mut self, name: &str, words: &Words) {
        let name = name.trim_matches(|c: char| c.is_whitespace() || ".:-。?!~_".contains(c));
        let name = title::without_address(name);
        if name.is_empty() {
            return;
        }
        if names_nobody(name, words) {
            self.nobody = true;
            return;
        }
        self.incomplete |= surname_with_title(name, words);
        if !self.people.iter().any(|known| known == name) {
            self.people.push(name.to_owned());
        }
    }

    fn department(&mut self, name: &str) {
        let name = name.trim();
        if !self.departments.iter().any(|known| known == name) {
            self.departments.push(name.to_owned());
        }
    }
}

/// A day or a deadline among names (法务部，下周四前) names nobody.
fn tells_time(text: &str) -> bool {
    static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r"^(?:(?:本|下|上|这)?(?:周|星期|礼拜)[一二三四五六日天末]?|今天|明天|后天|今日|明日|[本下]?月[底末初]|年底|[本下]月|\d{1,2}[月./-]\d{1,2}[日号]?|尽快|即日起?)(?:上午|下午|中午|晚上?|下班)?(?:之?前|以前|内|完成|截止)?$").ok()
    });
    TIME.as_ref().is_some_and(|time| time.is_match(text))
}

/// Reads one piece into `named`.
pub(super) fn read(piece: &str, roster: &Roster, words: &Words, named: &mut Named) {
    let text = piece.trim().trim_start_matches('@').trim_matches(|c: char| c.is_whitespace() || ".:。-".contains(c));
    let text = without_latin_title(text);
    let text = ["等人", "等同学", "等老师", "等同志", "等"]
        .iter()
        .find_map(|tail| text.strip_suffix(tail))
        .filter(|name| name.chars().count() > 1)
        .map_or(text, str::trim_end);
    if text.is_empty() || key(text).chars().all(|c| !c.is_alphanumeric()) || tells_time(text) {
        return;
    }
    if text.contains('@') {
        for part in text.split('@') {
            read(part, roster, words, named);
        }
        return;
    }
    if let Some((outer, inner, rest)) = bracket(text) {
        return bracketed(text, (outer, inner, rest), roster, words, named);
    }
    if let Some((label, rest)) = text.split_once(':') {
        return labelled(label.trim(), rest.trim(), roster, words, named);
    }
    if roster.person(text).is_some() {
        return named.person(text, words);
    }
    if names_nobody(text, words) {
        named.nobody = true;
        return;
    }
    if is_department(text, roster, words) {
        return named.department(text);
    }
    if is_company(text, words) {
        return named.person(text, words);
    }
    for joint in ['-', '·', '_', '.'] {
        if let Some((left, right)) = text.split_once(joint)
            && dashed(left.trim(), right.trim(), joint, roster, words, named)
        {
            return;
        }
    }
    if text.contains(char::is_whitespace) {
        return spaced(text, roster, words, named);
    }
    single(text, roster, words, named);
}

/// Titles before a name in Latin script, without their dot.
const LATIN_TITLES: [&str; 19] = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "hr", "fr", "herr", "frau", "mme", "mlle", "sir", "ir", "eng", "ing",
    "capt", "rev", "mx",
];

/// Mr. Lim Boon → Lim Boon
fn without_latin_title(text: &str) -> &str {
    let Some((first, rest)) = text.split_once(' ') else { return text };
    let title = first.trim_end_matches('.').to_lowercase();
    let short = ["hr", "fr", "ir", "eng", "ing", "rev"].contains(&title.as_str()) && !first.ends_with('.');
    let known = LATIN_TITLES.contains(&title.as_str()) && !short;
    if known && rest.trim_start().starts_with(char::is_uppercase) {
        without_latin_title(rest.trim_start())
    } else {
        text
    }
}

/// The text before the first bracket, in it, and after it.
fn bracket(text: &str) -> Option<(&str, &str, &str)> {
    let open = text.find('(')?;
    let close = text[open..].find(')').map_or(text.len(), |at| open + at);
    let rest = text.get(close + 1..).unwrap_or("");
    Some((text[..open].trim(), text[open + 1..close].trim(), rest.trim()))
}

fn bracketed(whole: &str, (outer, inner, rest): (&str, &str, &str), roster: &Roster, words: &Words, named: &mut Named) {
    let inside = pieces(inner, roster, words);
    let people = !inside.is_empty()
        && inside.iter().all(|piece| looks_like_person(piece, roster, words) || surname_with_title(piece, words));
    // Collections (Ann Lee): a single word before a whole name is where the person works.
    let one_word = outer.is_ascii() && outer.split_whitespace().count() == 1 && roster.person(outer).is_none();
    let office = one_word && inner.split_whitespace().count() > 1 && !names_nobody(outer, words);
    if people && (outer.is_empty() || office || is_department(outer, roster, words)) {
        if !outer.is_empty() {
            named.department(outer);
        }
        for piece in inside {
            read(&piece, roster, words, named);
        }
    } else if is_department(inner, roster, words) && !outer.is_empty() && !names_nobody(outer, words) {
        named.department(inner);
        read(outer, roster, words, named);
    } else if rest.is_empty() && two_scripts(outer, inner, words) {
        return named.person(whole, words);
    } else if outer.is_empty() {
        return read(rest, roster, words, named);
    } else {
        if let Some(department) = role_department(inner, roster, words) {
            named.department(department);
        }
        read(outer, roster, words, named);
    }
    if !rest.is_empty() {
        read(rest, roster, words, named);
    }
}

/// （客服部，出差）: the first word of the bracket is the department.
fn role_department<'t>(inner: &'t str, roster: &Roster, words: &Words) -> Option<&'t str> {
    let first = inner.split([',', '、', ';', '/']).next()?;
    (first.len() < inner.len() && is_department(first, roster, words)).then_some(first)
}

/// 王芳(Fang Wang), Fang Wang (王芳): one name in two scripts.
fn two_scripts(outer: &str, inner: &str, words: &Words) -> bool {
    let chinese = |text: &str| {
        (2..=4).contains(&text.chars().count()) && text.chars().all(is_cjk) && begins_with_surname(text, words)
    };
    let latin = |text: &str| {
        let tokens: Vec<&str> = text.split_whitespace().collect();
        let capitalised = |token: &&str| {
            token.starts_with(|c: char| c.is_ascii_uppercase())
                && token.chars().skip(1).all(|c| c.is_ascii_lowercase() || "'-.".contains(c))
                && token.len() > 1
        };
        let known = words.functions.contains(&key(text))
            || words.bare_departments.contains(&key(text))
            || words.nobody.contains(&key(text));
        (1..=3).contains(&tokens.len()) && tokens.iter().all(capitalised) && !known
    };
    (chinese(outer) && latin(inner)) || (latin(outer) && chinese(inner))
}

/// IT部：沈明; 项目经理：张三; 张三：前端
fn labelled(label: &str, rest: &str, roster: &Roster, words: &Words, named: &mut Named) {
    if is_department(label, roster, words) {
        named.department(label);
        return read(rest, roster, words, named);
    }
    let is_label = words.lead_labels.contains(&key(label)) || words.titles.contains(&key(label));
    if !is_label && looks_like_person(label, roster, words) && !looks_like_person(rest, roster, words) {
        return named.person(label, words);
    }
    if rest.is_empty() && !is_label {
        return read(label, roster, words, named);
    }
    read(rest, roster, words, named);
}

/// 仓储部-马俊, 马俊-仓储部, 甲.乙; false where the joint is part of a name.
fn dashed(left: &str, right: &str, joint: char, roster: &Roster, words: &Words, named: &mut Named) -> bool {
    if right.is_empty() || left.is_empty() {
        return false;
    }
    let person = |text: &str| looks_like_person(text, roster, words);
    let department = |text: &str| is_department(text, roster, words);
    if joint != '.' && department(left) {
        named.department(left);
        read(right, roster, words, named);
        return true;
    }
    if joint != '.' && department(right) && (person(left) || surname_with_title(left, words)) {
        named.department(right);
        read(left, roster, words, named);
        return true;
    }
    let chinese = |text: &str| text.chars().all(is_cjk);
    if joint != '·' && chinese(left) && chinese(right) && person(left) && person(right) {
        read(left, roster, words, named);
        read(right, roster, words, named);
        return true;
    }
    let role = words.lead_labels.contains(&key(left)) || words.titles.contains(&key(left));
    if joint == '-' && role {
        read(right, roster, words, named);
        return true;
    }
    false
}

/// Words with blanks between: several names, a name with a blank inside, a department before or behind a name.
fn spaced(text: &str, roster: &Roster, words: &Words, named: &mut Named) {
    let tokens = merge_split_names(text, roster, words);
    let latin = |token: &str| !token.chars().any(is_cjk);
    let all_latin = tokens.iter().all(|token| latin(token));
    if all_latin {
        return named.person(text, words);
    }
    let chinese: Vec<&String> = tokens.iter().filter(|token| !latin(token)).collect();
    let department_at = tokens.iter().position(|token| is_department(token, roster, words));
    // 王芳 Fang Wang is one name in two scripts.
    if chinese.len() < tokens.len() && department_at.is_none() && chinese.len() == 1 {
        return named.person(text, words);
    }
    if let (Some(0), true) = (department_at, tokens[1..].iter().all(|token| latin(token))) {
        // 客服部 CS: the department with its letters.
        let letters = |token: &String| token.len() <= 5 && token.chars().all(|c| c.is_ascii_uppercase());
        if tokens[1..].iter().all(|token| letters(token) || words.bare_departments.contains(&key(token))) {
            return named.department(text);
        }
        named.department(&tokens[0]);
        return named.person(&tokens[1..].join(" "), words);
    }
    let known = |token: &String| {
        looks_like_person(token, roster, words)
            || is_department(token, roster, words)
            || is_role(token, words)
            || surname_with_title(token, words)
            || split_department_person(token, roster, words).is_some()
            || names_nobody(token, words)
    };
    let a_list = tokens.iter().all(|token| known(token) || (token.chars().count() <= 4 && !latin(token)));
    if !a_list && !tokens.iter().any(known) {
        return named.person(text, words);
    }
    let several = tokens.len() > 1;
    for token in tokens.iter().filter(|token| !is_role(token, words)) {
        // 综合管理部部长 张伟: the function tells the department.
        let office = words
            .titles
            .iter()
            .filter(|title| title.chars().count() > 1)
            .find_map(|title| token.strip_suffix(title.as_str()));
        match office.filter(|office| several && is_department(office, roster, words)) {
            Some(office) => named.department(office),
            None => read(token, roster, words, named),
        }
    }
}

fn is_role(token: &str, words: &Words) -> bool {
    let folded = key(token);
    (folded.chars().count() > 1 && words.titles.contains(&folded))
        || words.functions.contains(&folded)
        || words.lead_labels.contains(&folded)
}

/// 马 骏 → 马俊, 欧阳 娜娜 → 欧阳娜娜; full names stay apart.
fn merge_split_names(text: &str, roster: &Roster, words: &Words) -> Vec<String> {
    let raw: Vec<&str> = text.split_whitespace().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < raw.len() {
        let token = raw[at];
        let count = token.chars().count();
        let given = raw.get(at + 1).filter(|next| next.chars().all(is_cjk) && next.chars().count() <= 2);
        let surname = token.chars().all(is_cjk) && (count == 1 || words.compound_surnames.contains(token));
        match given {
            Some(next) if surname && !is_role(next, words) => {
                let mut name = format!("{token}{next}");
                at += 2;
                // 王 小 明
                if next.chars().count() == 1
                    && count == 1
                    && let Some(third) =
                        raw.get(at).filter(|third| third.chars().count() == 1 && third.chars().all(is_cjk))
                    && (raw.len() == at + 1 || roster.person(&format!("{name}{third}")).is_some())
                {
                    name.push_str(third);
                    at += 1;
                }
                tokens.push(name);
            }
            _ => {
                tokens.push(token.to_owned());
                at += 1;
            }
        }
    }
    tokens
}

/// A word without blanks.
fn single(text: &str, roster: &Roster, words: &Words, named: &mut Named) {
    // 张三A, 李四2: a mark behind the name tells apart what is not told here.
    let unmarked = text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
    let marked = unmarked.chars().all(is_cjk) && looks_like_person(unmarked, roster, words);
    let text = if marked { unmarked } else { text };
    let name = strip_title(text, roster, words);
    if looks_like_person(name, roster, words) {
        return named.person(name, words);
    }
    if surname_with_title(text, words) {
        return named.person(text, words);
    }
    if let Some((department, person)) = split_department_person(name, roster, words) {
        named.department(department);
        return named.person(strip_title(person, roster, words), words);
    }
    if let Some(person) = title::around(name, words) {
        return named.person(&person, words);
    }
    // 项目经理张三, 副县长李四
    if let Some(person) = title::behind(name, roster, words) {
        return named.person(person, words);
    }
    // 江南市场部
    let behind = name.char_indices().map(|(at, _)| at).skip(2).find(|at| {
        let (person, department) = name.split_at(*at);
        // 清远信息 is a firm: a department without an ending is none here.
        department.chars().count() >= 2
            && (roster.department(department).is_some() || !words.bare_departments.contains(&key(department)))
            && looks_like_person(person, roster, words)
            && is_department(department, roster, words)
    });
    if let Some(at) = behind {
        named.department(&name[at..]);
        return named.person(&name[..at], words);
    }
    named.person(name, words);
}
