//! Signatures: who signed, and when.

use std::sync::LazyLock;

use regex::Regex;

use super::shape::{Roster, looks_like_person, names_nobody, surname_with_title};
use super::{read_names, split::clean};
use crate::lexicon::Words;
use crate::normalise::text::is_nothing;

/// A signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Who signed.
    pub name: String,
    /// The date beside it, as written.
    pub date: Option<String>,
}

static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:日期|时间|date)?\s*[:]?\s*((?:[(]?\d{1,2}(?:st|nd|rd|th)?[-\s/.]{1,2}(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?:[-\s,/]{1,2}(?:20)?\d{2})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+20\d{2})?|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+20\d{2})\b[)]?|\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*(?:19|20)\d{2}\b|\d{2,4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?|\d{1,2}\s*[./月-]\s*\d{1,2}\s*日?|\d{8}|\d{1,2}[- ][A-Za-z]{3}[- ]\d{2,4})(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?").ok()
});
/// Words beside a signature that are no name.
static BESIDE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\((?:[^)]*(?:签|盖|章|e-?sign|sign)[^)]*)\)|同意[^,，。;；\s(]{0,8}|已阅|已审阅|阅|批准|情况属实|属实|无异议|无意见|没有异议|已确认|确认无误|确认|知悉|已知悉|电子签名|电子签章|电子签|手签|亲签|签字|签名|签章|会签|已签|盖章|年\s*月\s*日|日期|approved|agreed|confirmed|signed(?: by)?|[_＿﹍]+").ok()
});
/// Words that deny a signature.
const DENIED: [&str; 16] = [
    "未签",
    "待签",
    "拒签",
    "没签",
    "未确认",
    "待确认",
    "不同意",
    "未到",
    "缺席",
    "请假",
    "待补",
    "补签",
    "未阅",
    "not signed",
    "pending",
    "unsigned",
];

/// A name with a rare surname in a list of which the other half are known names.
fn among_names(name: &str, line: &str, roster: &Roster, words: &Words) -> bool {
    let plausible = (2..=3).contains(&name.chars().count())
        && name.chars().all(crate::normalise::width::is_cjk)
        && !words.not_names.contains(name)
        && !words.status.contains_key(name);
    let others: Vec<&str> =
        line.split(['、', ',', ' ', '/', ';', '\n']).map(str::trim).filter(|o| !o.is_empty()).collect();
    let known = others.iter().filter(|other| looks_like_person(other, roster, words)).count();
    plausible && others.len() >= 2 && others.contains(&name) && known * 2 >= others.len()
}

/// The one who signed, with the date as written; `None` where nobody has.
#[must_use]
pub fn signed(text: &str, roster: &Roster, words: &Words) -> Option<Signed> {
    signed_all(text, roster, words).into_iter().next()
}

/// Everyone who signed in one cell or line.
#[must_use]
pub fn signed_all(text: &str, roster: &Roster, words: &Words) -> Vec<Signed> {
    let lower = text.to_lowercase();
    if is_nothing(text) || DENIED.iter().any(|word| lower.contains(word)) {
        return Vec::new();
    }
    let (Some(dates), Some(beside)) = (DATE.as_ref(), BESIDE.as_ref()) else { return Vec::new() };
    let half = text.replace(['（', '【'], "(").replace(['）', '】'], ")").replace('：', ":");
    let date = dates.captures(&half).and_then(|found| found.get(1)).map(|found| found.as_str().trim().to_owned());
    let without = dates.replace_all(&half, " ");
    let bare = beside.replace_all(&without, " ");
    let line = clean(&bare);
    if names_nobody(&line, words) {
        return Vec::new();
    }
    let known = |name: &String| {
        let latin = name.is_ascii() && name.starts_with(|c: char| c.is_ascii_uppercase());
        looks_like_person(name, roster, words)
            || surname_with_title(name, words)
            || latin
            || ((2..=3).contains(&name.chars().count()) && line.chars().count() <= 4)
            || among_names(name, &line, roster, words)
            || name.split_whitespace().any(|part| looks_like_person(part, roster, words))
    };
    read_names(&line.replace('。', " "), roster, words)
        .into_iter()
        .filter(known)
        .map(|name| Signed { name, date: date.clone() })
        .collect()
}
