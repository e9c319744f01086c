//! Traditional characters, read as their simplified ones. Words are compared so; values stay as written.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Pairs of `templates/traditional.txt`: a traditional character and the simplified one behind it.
static PAIRS: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let lines = include_str!("../../templates/traditional.txt").lines().filter(|line| !line.starts_with('#'));
    let chars: Vec<char> = lines.flat_map(str::chars).collect();
    chars.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
});

/// The simplified character that a traditional one is read as; any other character is itself.
#[must_use]
pub fn simplified(c: char) -> char {
    if matches!(c, '\u{4e00}'..='\u{9fff}') { PAIRS.get(&c).copied().unwrap_or(c) } else { c }
}

/// The text in simplified characters. It has the same length in bytes, so places in it are places in the original.
///
/// ```
/// assert_eq!(huizong::lexicon::in_simplified("負責人：張偉"), "负责人：张伟");
/// ```
#[must_use]
pub fn in_simplified(text: &str) -> String {
    text.chars().map(simplified).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_keep_the_length() {
        assert!(PAIRS.len() > 2000);
        assert!(PAIRS.iter().all(|(a, b)| a.len_utf8() == b.len_utf8() && a != b));
        assert_eq!(in_simplified("專案進度：第2週"), "专案进度：第2周");
    }
}
