//! Titles and functions that stand before a name: 副县长张三, 集团公司总经理张三, Mr Peter Stone.

use super::shape::{Roster, is_department, looks_like_person};
use crate::lexicon::{Words, simplified};

/// Words of address before a Latin name.
const ADDRESS: [&str; 33] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "ir",
    "madam",
    "mdm",
    "sir",
    "dame",
    "lord",
    "rev",
    "hon",
    "herr",
    "frau",
    "cllr",
    "councillor",
    "eng",
    "capt",
    "cllrs",
    "councillors",
    "sr",
    "col",
    "maj",
    "lt",
    "sgt",
    "judge",
    "ald",
    "alderman",
    "messrs",
];

/// The person behind a title without anything between; the title may be made of several (行长助理, 集团公司总经理).
pub(super) fn behind<'t>(text: &'t str, roster: &Roster, words: &Words) -> Option<&'t str> {
    let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    // The longest name first: a name of four characters, a compound surname, then three and two.
    let from = starts.len().saturating_sub(4).max(1);
    starts
        .get(from..)?
        .iter()
        .filter(|at| starts.len() >= 2 && text.len() - **at >= 6)
        .find_map(|at| {
            let (before, name) = text.split_at(*at);
            let titled = words
                .titles
                .iter()
                .chain(&words.lead_labels)
                .any(|title| title.chars().count() > 1 && !title.is_ascii() && before.ends_with(title.as_str()));
            (titled && looks_like_person(name, roster, words) && !is_department(text, roster, words)).then_some(name)
        })
        .or_else(|| rare_name(text, roster, words))
}

/// The name around a title, as Taiwan writes it with respect (林理事長金龍 → 林金龍).
pub(super) fn around(text: &str, words: &Words) -> Option<String> {
    let chars: Vec<char> = text.trim().chars().collect();
    let simple: Vec<char> = chars.iter().map(|c| simplified(*c)).collect();
    let surname: String = simple.iter().take(2).collect();
    let start = if words.compound_surnames.contains(&surname) { 2 } else { 1 };
    if !(4..=9).contains(&chars.len()) || start == 1 && !words.surnames.contains(&simple[0]) {
        return None;
    }
    let rest: String = simple[start..].iter().collect();
    let titles = words.titles.iter().filter(|title| title.chars().count() > 1 && rest.starts_with(title.as_str()));
    let length = titles.map(|title| title.chars().count()).max()?;
    let given = &chars[start + length..];
    let is_name = (1..=2).contains(&given.len()) && given.iter().all(|c| crate::normalise::width::is_cjk(*c));
    let given_text: String = simple[start + length..].iter().collect();
    let more = words.titles.contains(&given_text) || words.functions.contains(&given_text);
    (is_name && !more).then(|| chars[..start].iter().chain(given).collect())
}

/// A name with a surname that is not known, behind a whole title (副行长池某某).
fn rare_name<'t>(text: &'t str, roster: &Roster, words: &Words) -> Option<&'t str> {
    let mut titles = words.titles.iter().filter(|title| title.chars().count() >= 2 && !title.is_ascii());
    let name = titles.find_map(|title| text.strip_prefix(title.as_str()))?;
    let plausible = (2..=3).contains(&name.chars().count())
        && name.chars().all(crate::normalise::width::is_cjk)
        && !words.not_names.contains(name)
        && !words.titles.iter().any(|title| name.ends_with(title.as_str()) && title.chars().count() > 1)
        && !is_department(name, roster, words)
        && !is_department(text, roster, words);
    plausible.then_some(name)
}

/// A Latin name without the words of address before it; a surname alone keeps them.
pub(super) fn without_address(name: &str) -> &str {
    let mut rest = name;
    while let Some((first, tail)) = rest.split_once([' ', '.']) {
        let tail = tail.trim_start_matches(['.', ' ']);
        let known = ADDRESS.contains(&first.to_lowercase().as_str());
        if !known || tail.split_whitespace().count() < 2 {
            break;
        }
        rest = tail;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_behind_titles() {
        let words = Words::builtin();
        for (text, name) in [
            ("副县长张国强", Some("张国强")),
            ("行长助理欧阳敬", Some("欧阳敬")),
            ("集团公司总经理李伟", Some("李伟")),
            ("总监理工程师王小明", Some("王小明")),
            ("王小明", None),
            ("副行长池小溪", Some("池小溪")),
            ("市场部", None),
            ("总经理办公室", None),
        ] {
            assert_eq!(behind(text, &Roster::default(), words), name, "{text}");
        }
        for (text, name) in
            [("林理事长金龙", Some("林金龙")), ("欧阳馆长静", Some("欧阳静")), ("王主任助理", None), ("林金龙", None)]
        {
            assert_eq!(around(text, words).as_deref(), name, "{text}");
        }
        for (text, name) in [
            ("Mr Peter Stone", "Peter Stone"),
            ("Dr. Ann Lee Wong", "Ann Lee Wong"),
            ("Mr Stone", "Mr Stone"),
            ("Peter Stone", "Peter Stone"),
        ] {
            assert_eq!(without_address(text), name, "{text}");
        }
    }
}
