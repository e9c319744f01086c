//! The key under which words are compared: width, case, script, blanks and outer punctuation do not matter.

use unicode_normalization::UnicodeNormalization;

use super::script::simplified;

/// The key of a word or header: NFKC, lower case, without blanks and without the punctuation around it.
///
/// ```
/// assert_eq!(huizong::lexicon::key("主 持 人："), "主持人");
/// assert_eq!(huizong::lexicon::key("Due  Date *"), "duedate");
/// ```
#[must_use]
pub fn key(text: &str) -> String {
    let folded: String =
        text.nfkc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).map(simplified).collect();
    // 紀錄 is how Taiwan writes 記錄.
    let folded = if folded.contains("纪录") { folded.replace("纪录", "记录") } else { folded };
    // So it does 办理情形 and 专案.
    let folded = if folded.contains("情形") { folded.replace("情形", "情况") } else { folded };
    let folded = if folded.contains("专案") { folded.replace("专案", "项目") } else { folded };
    folded.trim_matches(is_outer).to_owned()
}

/// Punctuation that may stand around a word without being part of it.
fn is_outer(c: char) -> bool {
    matches!(
        c,
        ':' | '*'
            | '★'
            | '☆'
            | '。'
            | '.'
            | '、'
            | ','
            | ';'
            | '|'
            | '-'
            | '—'
            | '_'
            | '·'
            | '"'
            | '“'
            | '”'
            | '【'
            | '】'
            | '['
            | ']'
            | '《'
            | '》'
            | '◆'
            | '■'
            | '●'
            | '▲'
            | '※'
            | '!'
            | '?'
            | '…'
            | '→'
            | '▶'
            | '►'
    )
}

/// The text without what stands in brackets, and the text of the brackets.
#[must_use]
pub fn without_brackets(text: &str) -> (String, String) {
    let (mut outer, mut inner, mut depth) = (String::new(), String::new(), 0_u32);
    for c in text.chars() {
        match c {
            '(' | '（' | '[' | '【' | '〔' => depth += 1,
            ')' | '）' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            _ if depth > 0 => inner.push(c),
            _ => outer.push(c),
        }
    }
    (outer, inner)
}

/// Whether a character is a Chinese ideograph.
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}' | '〇')
}

/// The Chinese and the Latin part of a bilingual text (`Owner 负责人`), each without the other; `None` where it has only one.
#[must_use]
pub fn bilingual_parts(text: &str) -> Option<(String, String)> {
    let han: String = text.chars().filter(|c| is_han(*c)).collect();
    let latin: String = text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '&' { c } else { ' ' }).collect();
    let latin = latin.split_whitespace().collect::<Vec<_>>().join(" ");
    (!han.is_empty() && latin.chars().any(|c| c.is_ascii_alphabetic())).then_some((han, latin))
}

/// The spellings of a header or label that are tried whole, best first: as it stands, without brackets, with their content,
/// its Chinese and its Latin part.
#[must_use]
pub fn spellings(text: &str) -> Vec<String> {
    let (outer, inner) = without_brackets(text);
    let mut found = vec![key(text)];
    let mut add = |candidate: String| {
        if !candidate.is_empty() && !found.contains(&candidate) {
            found.push(candidate);
        }
    };
    if !inner.is_empty() {
        add(key(&outer));
        add(key(&format!("{outer}{inner}")));
        if outer.trim().is_empty() {
            add(key(&inner));
        }
    }
    if let Some((han, latin)) = bilingual_parts(&outer) {
        add(key(&han));
        add(key(&latin));
    }
    found
}

/// The parts of a header that names several things (`原因/备注`, `时间、地点`).
#[must_use]
pub fn header_parts(text: &str) -> Vec<String> {
    let (outer, _) = without_brackets(text);
    let outer = if outer.trim().is_empty() { text } else { &outer };
    let parts: Vec<String> = outer
        .split(['/', '／', '、', '&', '＆', '\n', '|', '及', '和', '与', '或', ',', '，', '·', ':', '：'])
        .map(key)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() > 1 { parts } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_ignore_width_case_blanks_and_outer_punctuation() {
        for (raw, expected) in [
            ("会议时间：", "会议时间"),
            ("主　持　人", "主持人"),
            ("ＯＷＮＥＲ", "owner"),
            ("【决议】", "决议"),
            ("序\n号", "序号"),
            ("#", "#"),
        ] {
            assert_eq!(key(raw), expected, "{raw}");
        }
    }

    #[test]
    fn bilingual_headers_split_into_their_languages() {
        assert_eq!(bilingual_parts("Minutes by 记录人"), Some(("记录人".into(), "Minutes by".into())));
        assert_eq!(bilingual_parts("记录人"), None);
        assert!(spellings("Owner 负责人").contains(&"负责人".to_owned()));
    }

    #[test]
    fn brackets_are_tried_with_and_without() {
        assert_eq!(spellings("发起人（签字）"), ["发起人(签字)", "发起人", "发起人签字"]);
    }
}
