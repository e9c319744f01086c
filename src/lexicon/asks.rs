//! Headers in spoken words (谁来做, 最晚哪天, 怎么补): which question asks for which field.

use serde::Deserialize;

use super::column::Column;
use super::key::{is_han, key};

/// Longest header, in characters, that is a question and no content.
const LONGEST: usize = 14;

/// The words of a question about a field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskDef {
    field: String,
    words: Vec<String>,
}

/// Words of questions, longest first.
pub(super) struct Asks(Vec<(String, Column)>);

impl Asks {
    /// Reads the `[[ask]]` tables of `fields.toml`.
    ///
    /// # Errors
    /// A field does not exist.
    pub fn new(defs: &[AskDef]) -> Result<Self, String> {
        let mut words: Vec<(String, Column)> = Vec::new();
        for def in defs {
            let column = Column::from_id(&def.field).ok_or_else(|| format!("no such field: {}", def.field))?;
            words.extend(def.words.iter().map(|word| (key(word), column)));
        }
        words.sort_by(|a, b| b.0.chars().count().cmp(&a.0.chars().count()).then_with(|| a.0.cmp(&b.0)));
        Ok(Self(words))
    }

    /// The field that a header (its key) asks for.
    #[must_use]
    pub fn column(&self, plain: &str) -> Option<Column> {
        let limit = if plain.chars().any(is_han) { LONGEST } else { LONGEST * 2 };
        if plain.chars().count() > limit {
            return None;
        }
        self.0.iter().find(|(word, _)| plain.contains(word.as_str())).map(|(_, column)| *column)
    }
}

/// The header of a questionnaire without the number of its question (3. 任务负责人).
pub(super) fn without_question_number(header: &str) -> &str {
    let rest = header.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(['.', '、', '．', ')', '）']) {
        Some(text) if rest.len() < header.trim_start().len() && !text.starts_with(|c: char| c.is_ascii_digit()) => {
            text.trim_start()
        }
        _ => header,
    }
}
