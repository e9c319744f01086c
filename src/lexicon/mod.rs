//! The words that forms are recognised by: loads and validates `templates/`.

mod asks;
pub mod calendar;
mod column;
mod fields;
mod forms;
mod key;
mod label_grammar;
mod labels;
mod meeting;
mod noise;
mod script;
mod sections;
pub mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub use calendar::Calendar;
pub use column::Column;
pub use fields::{Candidate, FieldWords};
pub use forms::FormDef;
pub use key::{bilingual_parts, header_parts, is_han, key, spellings, without_brackets};
pub use labels::{Label, LabelWords};
pub use meeting::{MeetingWords, Part};
pub use noise::Noise;
pub use script::{in_simplified, simplified};
pub use sections::{SectionDef, SectionWords};
pub use words::{StatusWord, Words};

/// Everything that recognition knows about words.
pub struct Lexicon {
    /// Column headers.
    pub fields: FieldWords,
    /// Labels beside values.
    pub labels: LabelWords,
    /// Headings.
    pub sections: SectionWords,
    /// Form definitions.
    pub forms: Vec<FormDef>,
    /// What is no form and no item.
    pub noise: Noise,
    /// Roles and attendance.
    pub meeting: MeetingWords,
}

/// The built-in header words.
const HEADERS: [&str; 2] = [include_str!("../../templates/fields.toml"), include_str!("../../templates/tools.toml")];

/// The form definitions, in the order of the process.
const FORMS: [&str; 9] = [
    include_str!("../../templates/forms/charter.toml"),
    include_str!("../../templates/forms/responsibility.toml"),
    include_str!("../../templates/forms/mechanism.toml"),
    include_str!("../../templates/forms/notice.toml"),
    include_str!("../../templates/forms/delay.toml"),
    include_str!("../../templates/forms/minutes.toml"),
    include_str!("../../templates/forms/progress.toml"),
    include_str!("../../templates/forms/review.toml"),
    include_str!("../../templates/forms/other.toml"),
];

static BUILTIN: LazyLock<Result<Lexicon, String>> = LazyLock::new(|| Lexicon::with_fields(&BTreeMap::new()));

impl Lexicon {
    /// The built-in words.
    ///
    /// # Errors
    /// A file of `templates/` is wrong; a test keeps that from being released.
    pub fn builtin() -> Result<&'static Self, &'static str> {
        BUILTIN.as_ref().map_err(String::as_str)
    }

    /// The built-in words and header words of the user, field name → headers.
    ///
    /// # Errors
    /// A field name is unknown, or a file of `templates/` is wrong.
    pub fn with_fields(more: &BTreeMap<String, Vec<String>>) -> Result<Self, String> {
        Ok(Self {
            fields: FieldWords::load(&HEADERS, more)?,
            labels: LabelWords::load(include_str!("../../templates/labels.toml"))?,
            sections: SectionWords::load(include_str!("../../templates/sections.toml"))?,
            forms: FORMS.iter().map(|text| FormDef::load(text)).collect::<Result<_, _>>()?,
            noise: Noise::load(include_str!("../../templates/noise.toml"))?,
            meeting: MeetingWords::load(include_str!("../../templates/meeting.toml"))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_load() {
        let lexicon = Lexicon::builtin().unwrap();
        assert_eq!(lexicon.forms.len(), crate::model::FormKind::ALL.len());
    }
}
