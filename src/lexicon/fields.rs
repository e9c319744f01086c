//! Columns of tables of work: which header means which field.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::asks::{AskDef, Asks, without_question_number};
use super::column::Column;
use super::key::{bilingual_parts, header_parts, key, spellings, without_brackets};

/// A field that a header may mean, and how surely (0 to 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// The field.
    pub column: Column,
    /// 1 for a word of the list, less for a part of one.
    pub score: f32,
}

/// Candidates, each field once with its best score.
#[derive(Default)]
struct Found(Vec<Candidate>);

impl Found {
    fn add(&mut self, column: Column, score: f32) {
        match self.0.iter_mut().find(|c| c.column == column) {
            Some(known) => known.score = known.score.max(score),
            None => self.0.push(Candidate { column, score }),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldDef {
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    weak: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ComposeDef {
    field: String,
    with: Vec<String>,
    heads: Vec<String>,
}

#[derive(Deserialize)]
struct FieldsFile {
    #[serde(default)]
    compose: Vec<ComposeDef>,
    #[serde(default)]
    ask: Vec<AskDef>,
    #[serde(flatten)]
    fields: BTreeMap<String, FieldDef>,
}

struct Compose {
    column: Column,
    with: Vec<String>,
    heads: Vec<String>,
}

/// Header words by their key.
pub struct FieldWords {
    words: HashMap<String, Vec<Candidate>>,
    compose: Vec<Compose>,
    asks: Asks,
}

const WEAK: f32 = 0.75;

impl FieldWords {
    /// Reads `fields.toml` and its like; `more` are words of the user, field name → headers.
    ///
    /// # Errors
    /// A file is no TOML, or names a field that does not exist.
    pub fn load(texts: &[&str], more: &BTreeMap<String, Vec<String>>) -> Result<Self, String> {
        let files: Vec<FieldsFile> =
            texts.iter().map(|text| toml::from_str(text).map_err(|e| e.to_string())).collect::<Result<_, _>>()?;
        let column = |id: &str| Column::from_id(id).ok_or_else(|| format!("no such field: {id}"));
        let mut words: HashMap<String, Vec<Candidate>> = HashMap::new();
        let mut add = |word: &str, column: Column, score: f32| {
            let found = words.entry(key(word)).or_default();
            if !found.iter().any(|c| c.column == column) {
                found.push(Candidate { column, score });
            }
        };
        for (id, extra) in more {
            for word in extra {
                // The user's own word wins over every built-in one.
                add(word, column(id)?, 1.2);
            }
        }
        for (id, def) in files.iter().flat_map(|file| &file.fields) {
            def.words.iter().for_each(|word| add(word, Column::from_id(id).unwrap_or(Column::Note), 1.0));
            def.weak.iter().for_each(|word| add(word, Column::from_id(id).unwrap_or(Column::Note), WEAK));
            column(id)?;
        }
        let (compose, ask): (Vec<_>, Vec<_>) = files.into_iter().map(|file| (file.compose, file.ask)).unzip();
        let compose = compose
            .into_iter()
            .flatten()
            .map(|rule| {
                let keys = |list: &[String]| list.iter().map(|word| key(word)).collect();
                Ok(Compose { column: column(&rule.field)?, with: keys(&rule.with), heads: keys(&rule.heads) })
            })
            .collect::<Result<_, String>>()?;
        let asks = Asks::new(&ask.into_iter().flatten().collect::<Vec<_>>())?;
        Ok(Self { words, compose, asks })
    }

    /// The fields that a header may mean, best first; empty for text that is no header.
    #[must_use]
    pub fn candidates(&self, header: &str) -> Vec<Candidate> {
        let length = header.chars().count();
        if length == 0 || length > 40 {
            return Vec::new();
        }
        let header = without_question_number(header);
        let mut found = Found::default();
        for (rank, spelling) in spellings(header).iter().enumerate() {
            for hit in self.words.get(spelling).into_iter().flatten() {
                found.add(hit.column, hit.score - 0.02 * rank as f32);
            }
        }
        let sure = found.0.iter().any(|c| c.score >= 0.9);
        if !sure {
            let plain = key(&without_brackets(header).0);
            let plain = if plain.is_empty() { key(header) } else { plain };
            for part in header_parts(header) {
                for hit in self.words.get(&part).into_iter().flatten() {
                    found.add(hit.column, hit.score * 0.9);
                }
            }
            if let Some(hit) = self.composed(&plain) {
                found.add(hit, 0.88);
            }
            if let Some((han, latin)) = bilingual_parts(header) {
                for part in [key(&han), key(&latin)] {
                    if let Some(hit) = self.composed(&part) {
                        found.add(hit, 0.85);
                    }
                }
            }
            self.ends(&plain, header, &mut found);
            // What a header asks outweighs a word that it happens to hold.
            if let Some(hit) = self.asks.column(&plain) {
                found.add(hit, 0.92);
            }
        }
        found.0.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.column.cmp(&b.column)));
        found.0
    }

    /// The field whose word differs from the header by one typing error; for headers of at least four characters, six in
    /// Latin script, where short words are many.
    #[must_use]
    pub fn misspelt(&self, header: &str) -> Option<Candidate> {
        let wanted = key(header);
        let length = wanted.chars().count();
        let least = if wanted.is_ascii() { 6 } else { 4 };
        if !(least..=24).contains(&length) {
            return None;
        }
        let close = |word: &&String| {
            word.chars().count().abs_diff(length) <= 1 && strsim::damerau_levenshtein(word, &wanted) <= 1
        };
        // The smallest word decides, not the hash order.
        let word = self.words.keys().filter(close).min()?;
        self.words.get(word)?.first().map(|hit| Candidate { score: hit.score * 0.8, ..*hit })
    }

    /// Known words that are most like a header, for a suggestion.
    #[must_use]
    pub fn nearest(&self, header: &str) -> Option<Column> {
        let wanted = key(header);
        let mut best: Option<(f64, &String)> = None;
        let mut words: Vec<&String> = self.words.keys().collect();
        words.sort_unstable();
        for word in words {
            let likeness = strsim::normalized_damerau_levenshtein(word, &wanted);
            if likeness >= 0.4 && best.is_none_or(|(most, _)| likeness > most) {
                best = Some((likeness, word));
            }
        }
        best.and_then(|(_, word)| self.words.get(word)?.first()).map(|hit| hit.column)
    }

    fn composed(&self, plain: &str) -> Option<Column> {
        let fits = |rule: &&Compose| {
            rule.heads.iter().any(|head| {
                plain
                    .strip_suffix(head.as_str())
                    .is_some_and(|rest| rule.with.iter().any(|with| rest.contains(with.as_str())))
            })
        };
        self.compose.iter().find(fits).map(|rule| rule.column)
    }

    /// Words at the end (主要负责人), then at the beginning, of a header; whole tokens in Latin script.
    fn ends(&self, plain: &str, header: &str, found: &mut Found) {
        if plain.is_ascii() {
            let tokens: Vec<String> = header
                .split(|c: char| !c.is_ascii_alphanumeric())
                .filter(|t| !t.is_empty())
                .map(str::to_lowercase)
                .collect();
            // Completion date is a date, whatever completion says alone.
            let dated = tokens.last().is_some_and(|last| matches!(last.as_str(), "date" | "dates" | "day" | "on"));
            for size in (tokens.len().div_ceil(2)..tokens.len()).rev() {
                for window in tokens.windows(size) {
                    for hit in self.words.get(&window.concat()).into_iter().flatten().filter(|hit| hit.score >= 1.0) {
                        if dated && !hit.column.is_day() {
                            continue;
                        }
                        found.add(hit.column, 0.6 + 0.25 * size as f32 / tokens.len() as f32);
                    }
                }
            }
            return;
        }
        let starts: Vec<usize> = plain.char_indices().map(|(at, _)| at).collect();
        let total = starts.len();
        for (index, &at) in starts.iter().enumerate().skip(1) {
            let (head, tail) = plain.split_at(at);
            let (head_len, tail_len) = (index, total - index);
            for hit in self.words.get(tail).into_iter().flatten().filter(|_| tail_len >= 2) {
                found.add(hit.column, hit.score.min(1.0) * (0.6 + 0.28 * tail_len as f32 / total as f32));
            }
            for hit in self
                .words
                .get(head)
                .into_iter()
                .flatten()
                .filter(|hit| head_len >= 2 && hit.score >= 1.0 && head_len * 2 >= total)
            {
                found.add(hit.column, 0.5 + 0.25 * head_len as f32 / total as f32);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(header: &str) -> Option<Column> {
        let words = FieldWords::load(&crate::lexicon::HEADERS, &BTreeMap::new()).unwrap();
        words.candidates(header).first().map(|c| c.column)
    }

    #[test]
    fn headers_mean_fields() {
        for (header, column) in [
            ("任务名称", Column::Title),
            ("本周重点工作", Column::Title),
            ("主要责任人", Column::Owner),
            ("责 任 人", Column::Owner),
            ("责任部门/责任人", Column::Owner),
            ("配合部门", Column::Support),
            ("计划完成时间（年月日）", Column::Due),
            ("实际完成日期", Column::Done),
            ("Target completion date", Column::Due),
            ("Owner 负责人", Column::Owner),
            ("Date closed", Column::Done),
            ("原因/备注", Column::Reason),
            ("需求提出人", Column::Requester),
            ("计划开始时间", Column::Start),
            ("落实情况", Column::Status),
            ("交付标准", Column::Deliverable),
            ("原计划完成时间", Column::OriginalDue),
            ("#", Column::Number),
        ] {
            assert_eq!(best(header), Some(column), "{header}");
        }
    }

    #[test]
    fn other_text_means_none() {
        for text in ["仓库地面修补", "王小明", "2026-05-11", "Update the website"] {
            let found = best(text);
            assert!(found.is_none(), "{text}: {found:?}");
        }
    }
}
