//! Text that came from hand-filled cells, made fit for a Word run.

use docx_rs::{BreakType, Run, RunFonts};

/// The text without characters that XML 1.0 forbids; they would make Word refuse the file. Line ends become `\n`.
#[must_use]
pub fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if matches!(c, '\r' | '\u{b}' | '\u{2028}' | '\u{2029}') { '\n' } else { c })
        .filter(|c| is_xml_char(*c))
        .collect()
}

/// Whether XML 1.0 allows the character.
fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Quotes, dashes and dots that Chinese and Latin fonts share. Word sets them in the Latin font unless told otherwise.
fn is_shared_punctuation(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '—' | '…' | '·' | '×' | '§' | '±' | '°' | '‰')
}

/// Whether the text has any; an apostrophe inside a Latin word (Dealer’s) is none.
fn holds_shared_punctuation(text: &str) -> bool {
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    text.char_indices().filter(|(_, c)| is_shared_punctuation(*c)).any(|(at, c)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + c.len_utf8()..].chars().next());
        c != '’' || !latin(before) || !latin(after)
    })
}

/// A run with the text: forbidden characters left out, lines parted by breaks, tabs kept, and, in a document in Chinese
/// (`east_asian`), shared punctuation in the Chinese font.
#[must_use]
pub fn run(text: &str, east_asian: bool) -> Run {
    let text = clean(text);
    let mut run = Run::new();
    if east_asian && holds_shared_punctuation(&text) {
        run = run.fonts(RunFonts::new().hint("eastAsia"));
    }
    for (index, line) in text.trim_end_matches('\n').split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (index, piece) in line.split('\t').enumerate() {
            if index > 0 {
                run = run.add_tab();
            }
            if !piece.is_empty() {
                run = run.add_text(piece);
            }
        }
    }
    run
}

#[cfg(test)]
mod tests {
    use docx_rs::BuildXML;

    use super::*;

    fn xml(text: &str, east_asian: bool) -> String {
        String::from_utf8(run(text, east_asian).build()).expect("utf-8")
    }

    #[test]
    fn forbidden_characters_are_left_out() {
        for (raw, expected) in [
            ("a\u{7}b\u{0}", "ab"),
            ("甲\u{fffe}\u{ffff}乙", "甲乙"),
            ("一\r\n二\r三\u{b}四\u{2028}五", "一\n二\n三\n四\n五"),
            ("😀\u{e000}", "😀\u{e000}"),
        ] {
            assert_eq!(clean(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn lines_become_breaks_and_tabs_stay() {
        let xml = xml("一\n二\t三\n", false);
        assert_eq!(xml.matches("<w:br ").count(), 1, "{xml}");
        assert_eq!(xml.matches("<w:tab />").count(), 1, "{xml}");
    }

    #[test]
    fn shared_punctuation_stays_in_the_chinese_font() {
        assert!(xml("“首批”", true).contains("w:hint=\"eastAsia\""));
        assert!(!xml("“first”", false).contains("w:hint"));
        assert!(!xml("首批", true).contains("w:hint"));
        assert!(!xml("Dealer’s FAQ 定稿", true).contains("w:hint") && xml("“Dealer’s”", true).contains("w:hint"));
    }
}
