//! When two spellings are one name.

use unicode_normalization::UnicodeNormalization;

/// A name without what does not tell names apart: width, case, blanks.
pub(crate) fn fold(name: &str) -> String {
    name.nfkc().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Two spellings of one name: they differ in width, case and blanks at most.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    fold(one) == fold(other)
}

/// Whether somebody with that name and those aliases is called `wanted`, which is folded.
pub(super) fn bears(name: &str, aliases: &[String], wanted: &str) -> bool {
    !wanted.is_empty() && (fold(name) == wanted || aliases.iter().any(|alias| fold(alias) == wanted))
}

#[cfg(test)]
mod tests {
    use super::same_name;

    #[test]
    fn width_case_and_blanks_do_not_count() {
        for (one, other, same) in
            [("王芳", "王 芳", true), ("IT部", "ｉｔ部", true), ("研发一部", "研发二部", false), ("", " ", true)]
        {
            assert_eq!(same_name(one, other), same, "{one} {other}");
        }
    }
}
