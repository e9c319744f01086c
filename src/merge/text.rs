//! Folding of text for comparison, and Chinese numerals.

use unicode_normalization::UnicodeNormalization;

/// Compatibility forms resolved (full width, circled numbers), lower case, blanks as single spaces.
pub(super) fn fold(text: &str) -> String {
    let folded: String = text.nfkc().flat_map(char::to_lowercase).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters, digits and ideographs of the folded text: what two spellings of a name share.
pub(super) fn squeeze(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a character is written without blanks between words, as Chinese is.
pub(super) fn is_ideograph(c: char) -> bool {
    c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

/// A number below one hundred in Chinese or Arabic digits (12, 十二, 两).
pub(super) fn numeral(text: &str) -> Option<u32> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let digit = |c: char| match c {
        '两' => Some(2),
        _ => "〇一二三四五六七八九".chars().position(|d| d == c).map(|position| position as u32),
    };
    let (tens, ones) = match text.split_once('十') {
        Some(("", ones)) => (1, ones),
        Some((tens, ones)) => (single(tens, digit)?, ones),
        None => (0, text),
    };
    Some(tens * 10 + if ones.is_empty() && text.contains('十') { 0 } else { single(ones, digit)? })
}

fn single(text: &str, digit: impl Fn(char) -> Option<u32>) -> Option<u32> {
    let mut chars = text.chars();
    let value = digit(chars.next()?)?;
    chars.next().is_none().then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals() {
        for (raw, expected) in [
            ("12", Some(12)),
            ("二", Some(2)),
            ("十", Some(10)),
            ("十二", Some(12)),
            ("二十", Some(20)),
            ("三十一", Some(31)),
            ("两", Some(2)),
            ("甲", None),
            ("", None),
        ] {
            assert_eq!(numeral(raw), expected, "{raw}");
        }
    }

    #[test]
    fn folding_unites_width_case_and_blanks() {
        assert_eq!(fold("ＡＰＩ　接口\n（v２）"), "api 接口 (v2)");
        assert_eq!(squeeze("王 芳（Fang）"), "王芳fang");
    }
}
