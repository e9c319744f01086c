//! Form definitions: titles, and what makes a form likely.

use std::collections::BTreeMap;

use regex::Regex;
use serde::Deserialize;

use super::key::key;
use super::{Column, Label};
use crate::model::{FormKind, ItemKind};

/// One form definition.
#[derive(Debug)]
pub struct FormDef {
    /// Which form.
    pub kind: FormKind,
    /// Kind of its items where nothing nearer says otherwise.
    pub item: Option<ItemKind>,
    /// Kind of the rows of a table, where it differs.
    pub table: Option<ItemKind>,
    /// Title words, longest first.
    pub titles: Vec<String>,
    /// Whole-title patterns.
    pub patterns: Vec<Regex>,
    /// What its running text says.
    pub phrases: Vec<Regex>,
    /// Labels that speak for it.
    pub labels: Vec<Label>,
    /// Weight of its sections by id.
    pub sections: BTreeMap<String, f32>,
    /// Weight of its columns.
    pub columns: Vec<(Column, f32)>,
    /// Words in the header of the title column that speak for it.
    pub title_words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    item: Option<String>,
    table: Option<String>,
    titles: Vec<String>,
    #[serde(default)]
    patterns: Vec<String>,
    #[serde(default)]
    phrases: Vec<String>,
    #[serde(default)]
    labels: Vec<String>,
    #[serde(default)]
    sections: BTreeMap<String, f32>,
    #[serde(default)]
    columns: BTreeMap<String, f32>,
    #[serde(default)]
    title_words: Vec<String>,
}

impl FormDef {
    /// Reads one file of `templates/forms/`.
    ///
    /// # Errors
    /// The file is no TOML, or names a kind, label or field that does not exist.
    pub fn load(text: &str) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|e| e.to_string())?;
        let item = |id: Option<String>| {
            id.map(|id| ItemKind::from_id(&id).ok_or_else(|| format!("no such kind of item: {id}"))).transpose()
        };
        let mut titles: Vec<String> = raw.titles.iter().map(|title| key(title)).collect();
        titles.sort_by(|a, b| b.chars().count().cmp(&a.chars().count()).then_with(|| a.cmp(b)));
        Ok(Self {
            kind: FormKind::from_id(&raw.id).ok_or_else(|| format!("no such form: {}", raw.id))?,
            item: item(raw.item)?,
            table: item(raw.table)?,
            titles,
            patterns: raw
                .patterns
                .iter()
                .map(|p| Regex::new(p).map_err(|e| e.to_string()))
                .collect::<Result<_, _>>()?,
            phrases: raw.phrases.iter().map(|p| Regex::new(p).map_err(|e| e.to_string())).collect::<Result<_, _>>()?,
            labels: raw
                .labels
                .iter()
                .map(|id| Label::from_id(id).ok_or_else(|| format!("no such label: {id}")))
                .collect::<Result<_, _>>()?,
            sections: raw.sections,
            columns: raw
                .columns
                .iter()
                .map(|(id, weight)| {
                    Column::from_id(id).map(|c| (c, *weight)).ok_or_else(|| format!("no such field: {id}"))
                })
                .collect::<Result<_, _>>()?,
            title_words: raw.title_words.iter().map(|word| key(word)).collect(),
        })
    }

    /// The longest title word that a text holds, with its byte range in the text's key; patterns count as the whole text.
    #[must_use]
    pub fn title_in<'a>(&'a self, text_key: &str) -> Option<(&'a str, usize)> {
        if let Some(pattern) = self.patterns.iter().find(|p| p.is_match(text_key)) {
            return Some((pattern.as_str(), text_key.chars().count()));
        }
        let hit = self.titles.iter().find(|title| {
            if title.is_ascii() {
                contains_word(text_key, title)
            } else if title.chars().count() <= 2 {
                // A short word inside a longer one (会议 in 会议题) says nothing.
                text_key
                    .match_indices(title.as_str())
                    .any(|(at, hit)| !text_key[at + hit.len()..].starts_with(super::key::is_han))
            } else {
                text_key.contains(title.as_str())
            }
        })?;
        Some((hit, hit.chars().count()))
    }
}

/// Whether an ASCII word stands in a text without letters on either side (so that `mom` is not in `moment`).
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, hit)| {
        let before = text[..at].chars().next_back();
        let after = text[at + hit.len()..].chars().next();
        // Blanks are gone from a key, so only short words need the guard.
        word.len() > 6 || !before.into_iter().chain(after).any(|c| c.is_ascii_alphabetic())
    })
}
