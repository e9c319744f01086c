//! Text as compared, as labels, as titles.

use unicode_normalization::UnicodeNormalization;

use crate::lexicon::words::{Words, key};

use super::width::is_cjk;

pub use super::list::{ListPart, split_list, strip_number};

/// A text as a reader compares it: without width, case, blanks and punctuation.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric() || is_mark(*c)).collect()
}

/// Combining marks belong to the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}')
}

/// A label in one width, without the blanks that space out Chinese characters (`主 持 人` → `主持人`).
#[must_use]
pub fn squeeze(text: &str) -> String {
    let chars: Vec<char> = text.nfkc().filter(|c| *c != '\u{200b}' && *c != '\u{feff}').collect();
    let mut squeezed = String::with_capacity(text.len());
    for (i, c) in chars.iter().enumerate() {
        if !c.is_whitespace() {
            squeezed.push(*c);
            continue;
        }
        let next = chars[i..].iter().find(|c| !c.is_whitespace());
        let latin = |c: char| !is_cjk(c) && c.is_alphanumeric();
        // One blank stays between words that are not Chinese.
        if squeezed.chars().last().is_some_and(latin) && next.is_some_and(|c| latin(*c)) {
            squeezed.push(' ');
        }
    }
    squeezed
}

/// The text without blanks and punctuation that only closes it.
#[must_use]
pub fn strip_closing(text: &str) -> &str {
    text.trim_end_matches(|c: char| c.is_whitespace() || "。．.；;，,、：:!！…".contains(c)).trim_start()
}

/// A title in one line, without leading number and closing punctuation.
#[must_use]
pub fn clean_title(text: &str) -> String {
    let line = join_lines(text);
    let (_, rest) = strip_number(&line);
    let rest = if rest.trim().is_empty() { line.as_str() } else { rest };
    strip_closing(rest).trim_start_matches(['：', ':', '、', '，', ',']).trim().to_owned()
}

/// Line breaks dropped: Chinese lines are joined directly, others with a blank. Runs of blanks become one.
#[must_use]
pub fn join_lines(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.split(['\n', '\r', '\u{b}', '\u{2028}']).map(str::trim).filter(|line| !line.is_empty()) {
        let latin = |c: char| c.is_ascii_alphanumeric() || c == ',' || c == '.';
        if joined.chars().last().is_some_and(latin) && line.chars().next().is_some_and(|c| c.is_ascii_alphanumeric()) {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    let mut clean = String::with_capacity(joined.len());
    for c in joined.chars() {
        if !c.is_whitespace() {
            clean.push(c);
        } else if !clean.ends_with(' ') {
            clean.push(' ');
        }
    }
    clean
}

/// Whether the text stands for an empty cell: blank, 无, —, /, N/A, underscores …
#[must_use]
pub fn is_nothing(text: &str) -> bool {
    let text = text.trim();
    if text
        .chars()
        .all(|c| c.is_whitespace() || "-－—–―─/／\\＼_＿、，,.。．…·~～|｜*＊:：;；?？()（）[]【】0".contains(c))
    {
        // A question mark or a zero alone says something, even if little.
        return !text.contains(['?', '？']) && !text.chars().any(|c| c == '0');
    }
    let folded = key(text);
    let bare = folded.trim_matches(|c: char| "。.,，;；()（）[]".contains(c));
    let words = Words::builtin();
    words.nothing.contains(&folded) || words.nothing.contains(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding() {
        for (raw, folded) in [
            ("ＷＭＳ 上线（一期）。", "wms上线一期"),
            ("V1.2/V1.3", "v12v13"),
            ("Café", "café"),
            ("①、确认", "1确认"),
            ("—", ""),
        ] {
            assert_eq!(fold(raw), folded, "{raw}");
        }
    }

    #[test]
    fn labels() {
        for (raw, squeezed) in [
            ("主 持 人：", "主持人:"),
            ("存\n\n在\n问题", "存在问题"),
            ("Due  Date", "Due Date"),
            ("负责人 Owner", "负责人Owner"),
            ("　时　间　", "时间"),
        ] {
            assert_eq!(squeeze(raw), squeezed, "{raw}");
        }
    }

    #[test]
    fn titles() {
        for (raw, title) in [
            ("1、确认接口字段；", "确认接口字段"),
            ("（2）编写\n测试方案。", "编写测试方案"),
            ("10月22日前确认排期", "10月22日前确认排期"),
            ("Cut-over\nplan", "Cut-over plan"),
            ("一是由李然牵头", "由李然牵头"),
            ("手持终端采购(40台)", "手持终端采购(40台)"),
            ("3", "3"),
        ] {
            assert_eq!(clean_title(raw), title, "{raw}");
        }
    }

    #[test]
    fn nothing() {
        for raw in ["", " ", "/", "—", "——", "无", "无。", "N/A", "n/a", "暂无", "\\", "-", "（无）", "None", "　"]
        {
            assert!(is_nothing(raw), "{raw}");
        }
        for raw in ["0", "??", "无人机采购", "无风险", "1", "待定", "好"] {
            assert!(!is_nothing(raw), "{raw}");
        }
    }
}
