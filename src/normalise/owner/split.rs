//! Pieces of an owner cell: cleaned of telephones, cut at separators outside of brackets.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::shape::{Roster, is_company, is_department, looks_like_person, surname_with_title};
use crate::lexicon::{Words, is_han};

/// Telephones, mail addresses, student numbers: never part of a name.
static CONTACT: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:联系|电子)?(?:邮箱|邮件|电邮)\s*[:.]?\s*|(?:企业)?微信号?\s*[:.]\s*\S*|\b(?:e-?mail|mail|skype|teams|qq)\s*:\s*\S*",
        r"|(?:tel|phone|mobile|cell|ext\.?|电话|手机|分机|内线|短号|座机|工号|学号)\s*[:.]?\s*[\d\-+ ]{3,}",
        r"|\+?(?:86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}",
        r"|0\d{2,3}[- ]\d{7,8}(?:-\d{1,5})?",
        r"|\d{3,4}-\d{3,8}",
        r"|\d{5,}"
    ))
    .ok()
});
static MAIL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[<(]?([A-Za-z0-9._+-]+)@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+[>)]?").ok());
/// 等5人, 共8人, （5人）
static COUNT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"等?(?:共|合计|总计|应到|实到)?\s*\d+\s*(?:人|名|位)(?:等)?|等$|et al\.?$").ok());

/// 1.甲 2.乙
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(^|[\s、,;])\d{1,2}(?:[.、)]|\s+)\s*").ok());
/// A label inside a line begins a new piece: 主:甲 辅:乙
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\s+([^\s:;,、()]{1,8})\s*:").ok());

/// Names of two characters with a blank between them (甲 乙　丙 丁, 马 骏) without it: each stands alone between other
/// separators, or it is all there is.
fn joined_names(text: &str) -> String {
    let ends = |c: Option<&char>| c.is_none_or(|c| "、，,；;/\n\r\t\u{3000}（(".contains(*c));
    let chars: Vec<char> = text.chars().collect();
    let mut joined = String::with_capacity(text.len());
    for (at, c) in chars.iter().enumerate() {
        let single = at >= 1 && is_han(chars[at - 1]) && ends(at.checked_sub(2).and_then(|before| chars.get(before)));
        let next = chars.get(at + 1).is_some_and(|c| is_han(*c)) && ends(chars.get(at + 2));
        if !(*c == ' ' && single && next) {
            joined.push(*c);
        }
    }
    joined
}

/// Half width, one kind of bracket and dash, without telephones and mail addresses.
pub(super) fn clean(text: &str) -> String {
    // A circled number stands before a name and is no part of it.
    let uncircled = text.replace(|c| matches!(c, '①'..='⒛' | '❶'..='➓'), ";");
    let mut line: String = joined_names(&uncircled)
        .nfkc()
        .map(|c| match c {
            '【' | '[' | '〔' | '〈' | '《' | '「' => '(',
            '】' | ']' | '〕' | '〉' | '》' | '」' => ')',
            // Parts names in Japan; NFKC makes one of the half-width form.
            '・' => '、',
            '—' | '–' | '―' | '－' | '─' => '-',
            '\r' | '\u{b}' | '\u{2028}' => '\n',
            '\u{200b}' | '\u{feff}' | '\t' | '\u{a0}' | '*' | '★' | '☆' | '●' | '•' | '▲' | '√' | '✓' | '✔' | '□'
            | '☑' => ' ',
            _ => c,
        })
        .collect();
    if line.contains('@')
        && let Some(mail) = MAIL.as_ref()
    {
        let without = mail.replace_all(&line, " ").into_owned();
        // A mail address alone is the login of somebody.
        line = if without.trim().is_empty() { mail.replace_all(&line, " $1 ").into_owned() } else { without };
    }
    if line.bytes().any(|b| b.is_ascii_digit()) {
        for pattern in [&CONTACT, &COUNT] {
            if let Some(pattern) = pattern.as_ref() {
                line = pattern.replace_all(&line, " ").into_owned();
            }
        }
    }
    if line.bytes().any(|b| b.is_ascii_digit())
        && let Some(number) = NUMBER.as_ref()
    {
        line = number.replace_all(&line, "$1;").into_owned();
    }
    if line.contains(':')
        && let Some(label) = LABEL.as_ref()
    {
        line = label.replace_all(&line, ";$1:").into_owned();
    }
    // 甲→乙: the work has passed on.
    for arrow in ["→", "->", "=>", "⇒"] {
        if let Some((_, to)) = line.rsplit_once(arrow)
            && !to.trim().is_empty()
        {
            line = to.to_owned();
        }
    }
    line.replace("()", " ").replace("( )", " ").trim().to_owned()
}

/// Cuts at separators outside of brackets; at 和, 与, 及 and a slash only where names or departments stand on both sides.
pub(super) fn pieces(line: &str, roster: &Roster, words: &Words) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut depth = 0_u32;
    let mut start = 0;
    for (at, c) in line.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let separates = depth == 0 && ("、,;/&+|\\\n".contains(c) || c == '，' || c == '；');
        if separates {
            pieces.extend(conjoined(line[start..at].trim(), roster, words));
            start = at + c.len_utf8();
        }
    }
    pieces.extend(conjoined(line[start..].trim(), roster, words));
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// 甲和乙, 甲及乙, A and B.
fn conjoined(text: &str, roster: &Roster, words: &Words) -> Vec<String> {
    let named = |part: &str| {
        let part = part.trim();
        !part.is_empty()
            && (looks_like_person(part, roster, words)
                || is_department(part, roster, words)
                || is_company(part, words)
                || surname_with_title(part, words)
                || super::shape::names_nobody(part, words)
                || super::shape::split_department_person(part, roster, words).is_some()
                || part.split_whitespace().last().is_some_and(|last| looks_like_person(last, roster, words)))
    };
    if text.is_ascii()
        && !is_department(text, roster, words)
        && let Some((before, after)) =
            ["and", "und", "or", "plus"].iter().find_map(|link| text.split_once(&format!(" {link} ")))
        && [before, after].iter().all(|part| part.trim().starts_with(|c: char| c.is_ascii_uppercase()))
    {
        let mut parts = conjoined(before.trim(), roster, words);
        parts.extend(conjoined(after.trim(), roster, words));
        return parts;
    }
    // 甲or乙
    let either = text.replace("or", "或");
    let text = if text.chars().filter(char::is_ascii_alphabetic).count() == 2 { either.as_str() } else { text };
    for link in ["以及", "和", "与", "及", "跟", "或者", "或", " and ", " And "] {
        for (at, _) in text.match_indices(link) {
            let (before, after) = (&text[..at], &text[at + link.len()..]);
            let after_first = after.split(['和', '与', '及']).next().unwrap_or(after);
            let bare = |part: &str| part.split('(').next().unwrap_or(part).trim().to_owned();
            if named(&bare(before)) && (named(&bare(after)) || named(&bare(after_first))) {
                let mut parts = vec![before.trim().to_owned()];
                parts.extend(conjoined(after.trim(), roster, words));
                return parts;
            }
        }
    }
    vec![text.to_owned()]
}
