//! Labels by composition: what the head word of a label is, and what qualifies it (申报 + 日期, date + of request).

use serde::Deserialize;

use super::key::key;
use super::labels::Label;

/// A rule of `labels.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ComposeDef {
    label: String,
    /// Words that the label has to hold beside its head; empty: any.
    #[serde(default)]
    with: Vec<String>,
    heads: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
}

struct Rule {
    label: Label,
    with: Vec<String>,
    heads: Vec<String>,
    unless: Vec<String>,
}

/// The rules, in the order of the file; the first that fits counts.
pub(super) struct LabelGrammar(Vec<Rule>);

/// Longest label that is taken apart, in characters of Chinese and in words of Latin script.
const LONGEST: usize = 12;
const MOST_WORDS: usize = 6;

/// What follows one of these only qualifies the head before it.
const PREPOSITIONS: [&str; 11] = ["of", "for", "to", "if", "in", "on", "at", "from", "as", "with", "that"];

impl LabelGrammar {
    pub fn load(rules: Vec<ComposeDef>) -> Result<Self, String> {
        let keys = |list: &[String]| list.iter().map(|word| key(word)).collect();
        rules
            .into_iter()
            .map(|rule| {
                let label = Label::from_id(&rule.label).ok_or_else(|| format!("no such label: {}", rule.label))?;
                Ok(Rule { label, with: keys(&rule.with), heads: keys(&rule.heads), unless: keys(&rule.unless) })
            })
            .collect::<Result<_, String>>()
            .map(Self)
    }

    /// What a text announces by its parts.
    pub fn meaning(&self, text: &str) -> Option<Label> {
        let plain = key(text);
        if plain.is_ascii() {
            return self.latin(text);
        }
        let count = plain.chars().count();
        if !(2..=LONGEST).contains(&count)
            || plain.contains(|c: char| c.is_ascii_digit() || "，。：；,;:、".contains(c))
        {
            return None;
        }
        self.0.iter().find(|rule| rule.fits(&plain)).map(|rule| rule.label)
    }

    /// The head of an English label is the last word before a preposition; `… by` is a head of its own.
    fn latin(&self, text: &str) -> Option<Label> {
        let words: Vec<String> = text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        if words.is_empty() || words.len() > MOST_WORDS {
            return None;
        }
        // Printed on: at the end it is the head itself.
        let ends_on = |at: &usize| *at + 1 == words.len() && words[*at] == "on";
        let end = words.iter().position(|word| PREPOSITIONS.contains(&word.as_str()));
        let end = end.filter(|at| !ends_on(at)).unwrap_or(words.len());
        let at = end.checked_sub(1)?;
        let head = words.get(at)?;
        let holds = |list: &[String]| {
            words.iter().enumerate().any(|(other, word)| other != at && list.iter().any(|known| known == word))
        };
        let fits = |rule: &&Rule| {
            rule.heads.iter().any(|known| known == head)
                && (rule.with.is_empty() || holds(&rule.with))
                && !holds(&rule.unless)
        };
        self.0.iter().find(fits).map(|rule| rule.label)
    }
}

impl Rule {
    fn fits(&self, plain: &str) -> bool {
        !self.unless.iter().any(|word| plain.contains(word.as_str()))
            && self.heads.iter().any(|head| {
                plain.strip_suffix(head.as_str()).is_some_and(|rest| {
                    if self.with.is_empty() {
                        !head.is_ascii() && rest.chars().count() <= 6
                    } else {
                        self.with.iter().any(|with| rest.contains(with.as_str()))
                    }
                })
            })
    }
}
