//! Names of sheets that Excel accepts, each once.

use std::collections::BTreeSet;

/// Excel's limit, in UTF-16 units.
const LIMIT: usize = 31;

/// Hands out names of sheets.
#[derive(Default)]
pub(super) struct SheetNames(BTreeSet<String>);

impl SheetNames {
    /// The wanted name, made safe, short and unique.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let safe: String = wanted
            .chars()
            .map(|character| match character {
                '[' | ']' | ':' | '*' | '?' | '/' | '\\' => '_',
                other if other.is_control() => ' ',
                other => other,
            })
            .collect();
        let safe = safe.trim().trim_matches('\'').trim();
        // Excel keeps "History" for itself.
        let safe = if safe.is_empty() || safe.eq_ignore_ascii_case("history") { "Sheet" } else { safe };
        let mut name = shorten(safe, LIMIT);
        let mut number = 2;
        while !self.0.insert(name.to_lowercase()) {
            let suffix = format!(" ({number})");
            name = shorten(safe, LIMIT - suffix.len()) + &suffix;
            number += 1;
        }
        name
    }
}

fn shorten(name: &str, limit: usize) -> String {
    let mut used = 0;
    let short: String = name
        .chars()
        .take_while(|character| {
            used += character.len_utf16();
            used <= limit
        })
        .collect();
    short.trim_end().trim_end_matches('\'').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_safe_short_and_unique() {
        let mut names = SheetNames::default();
        let cases = [
            ("研发部", "研发部"),
            ("研发部", "研发部 (2)"),
            ("IT/财务:共享", "IT_财务_共享"),
            ("'引号'", "引号"),
            ("", "Sheet"),
            ("it_财务_共享", "it_财务_共享 (2)"),
            ("History", "Sheet (2)"),
        ];
        for (wanted, expected) in cases {
            assert_eq!(names.take(wanted), expected);
        }
        let long = "部".repeat(40);
        assert_eq!(names.take(&long).encode_utf16().count(), 31);
        assert!(names.take(&long).ends_with(" (2)"));
    }
}
