//! The words of `templates/identity.toml`: what they are is data, what they do is in [`super::title`].

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// Lists of words that tell when two rows are one item.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IdentityWords {
    pub leading: Vec<String>,
    pub trailing: Vec<String>,
    pub particles: Vec<String>,
    pub generic: Vec<String>,
    pub synonyms: Vec<Vec<String>>,
    pub units: Vec<String>,
    pub measures: Vec<String>,
    pub contrasts: Vec<Vec<String>>,
    pub stages: Vec<Vec<String>>,
    pub contrast_characters: Vec<String>,
    pub near: Vec<(String, String)>,
    pub steps: BTreeMap<String, Vec<String>>,
    pub versions: VersionWords,
}

/// What a file name bears when it is sent again.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VersionWords {
    pub r#final: Vec<String>,
    pub revised: Vec<String>,
    pub copy: Vec<String>,
}

/// The lists that are built in. A test proves that they can be read, so the empty lists are never met.
pub(super) static WORDS: LazyLock<IdentityWords> =
    LazyLock::new(|| toml::from_str(include_str!("../../templates/identity.toml")).unwrap_or_default());

/// The alternatives of a regular expression, longest first.
pub(super) fn alternatives<'w>(words: impl IntoIterator<Item = &'w String>) -> String {
    let mut words: Vec<&str> = words.into_iter().map(String::as_str).collect();
    words.sort_by_key(|word| (std::cmp::Reverse(word.chars().count()), *word));
    words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_words_can_be_read_and_name_known_steps() {
        let words: IdentityWords = toml::from_str(include_str!("../../templates/identity.toml")).unwrap();
        assert!(words.steps.len() > 20);
        for (one, other) in &words.near {
            assert!(words.steps.contains_key(one) && words.steps.contains_key(other), "{one} {other}");
        }
    }
}
