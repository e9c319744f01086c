//! Text in one width and case whose places can be told in the original.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use crate::lexicon::simplified;

/// A text in half width and lower case, one kind of dash and blank, with the way back to the original.
#[derive(Clone, Debug)]
pub(crate) struct Folded {
    /// The folded text.
    pub text: String,
    /// For every byte of `text`, the byte of the original character it came from; one more for the end.
    origin: Vec<usize>,
}

impl Folded {
    /// Folds `raw`; line breaks stay.
    pub fn new(raw: &str) -> Self {
        let mut text = String::with_capacity(raw.len());
        let mut origin = Vec::with_capacity(raw.len() + 1);
        for (at, c) in raw.char_indices() {
            let before = text.len();
            push_folded(&mut text, c);
            origin.resize(origin.len() + text.len() - before, at);
        }
        origin.push(raw.len());
        Self { text, origin }
    }

    /// The range of the original that a range of the folded text came from.
    pub fn original(&self, range: &Range<usize>) -> Range<usize> {
        let end = self.origin.len() - 1;
        self.origin[range.start.min(end)]..self.origin[range.end.min(end)]
    }
}

fn push_folded(text: &mut String, c: char) {
    match c {
        _ if c.is_ascii() => text.push(if c == '\t' { ' ' } else { c.to_ascii_lowercase() }),
        // A circled number is a mark before the text, no digit of it.
        '\u{2460}'..='\u{249b}' | '\u{2776}'..='\u{2793}' => text.push(' '),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | '－' | '﹣' | '⁃' => text.push('-'),
        '～' | '〜' | '∼' | '﹏' => text.push('~'),
        '\u{200b}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}' => {}
        '【' | '〔' | '〖' => text.push('('),
        '】' | '〕' | '〗' => text.push(')'),
        '\u{4e00}'..='\u{9fff}' | '、' | '。' => text.push(simplified(c)),
        _ => {
            for folded in std::iter::once(c).nfkc().flat_map(char::to_lowercase) {
                text.push(if folded.is_whitespace() && folded != '\n' { ' ' } else { folded });
            }
        }
    }
}

/// CJK ideograph.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{f900}'..='\u{faff}' | '〇' | '\u{20000}'..='\u{2fa1f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_back() {
        for (raw, needle, original) in [
            ("请于１０月２２日前", "10月22日", "１０月２２日"),
            ("①（10／28）", "10/28", "10／28"),
            ("2025.11.8—9", "8-9", "8—9"),
            ("Fri 7 NOV", "7 nov", "7 NOV"),
        ] {
            let folded = Folded::new(raw);
            let at = folded.text.find(needle).unwrap();
            assert_eq!(&raw[folded.original(&(at..at + needle.len()))], original, "{raw}");
        }
    }
}
