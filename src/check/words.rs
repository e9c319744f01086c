//! Words that rules look for, from `templates/rules/words.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::config::fold;
use crate::model::Field;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    escalated: Vec<String>,
    nothing: Vec<String>,
}

// The file is part of the program and a test reads it; an empty list is the harmless answer to damage.
static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists: Lists = toml::from_str(include_str!("../../templates/rules/words.toml")).unwrap_or_default();
    for list in [&mut lists.escalated, &mut lists.nothing] {
        for word in list.iter_mut() {
            *word = fold(word);
        }
    }
    lists
});

/// The text says that somebody who can decide was asked.
pub(super) fn is_escalated(text: &str) -> bool {
    let text = fold(text);
    LISTS.escalated.iter().any(|word| text.contains(word.as_str()))
}

/// The text says something: it is neither empty nor 无.
pub(super) fn says_something(text: &str) -> bool {
    let text = fold(text);
    let text = text.trim_end_matches(['。', '.', '；', ';']);
    !text.is_empty() && !LISTS.nothing.iter().any(|word| word == text)
}

/// The field holds a text that says something.
pub(super) fn has_text(field: &Field<String>) -> bool {
    field.value().is_some_and(|text| says_something(text))
}

#[cfg(test)]
mod tests {
    use super::{LISTS, is_escalated, says_something};

    #[test]
    fn lists_are_readable() {
        assert!(!LISTS.escalated.is_empty() && !LISTS.nothing.is_empty());
    }

    #[test]
    fn something_or_nothing() {
        for (text, expected) in
            [("等供应商", true), ("无", false), (" 无。", false), ("", false), ("N/A", false), ("无法按期到货", true)]
        {
            assert_eq!(says_something(text), expected, "{text}");
        }
    }

    #[test]
    fn escalated() {
        for (text, expected) in [
            ("已上报分管副总", true),
            ("两部门继续沟通", false),
            ("Escalated to the sponsor", true),
            ("报总经理审批", true),
        ] {
            assert_eq!(is_escalated(text), expected, "{text}");
        }
    }
}
