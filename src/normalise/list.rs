//! Numbers before a text, and the numbered parts of a cell.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::text::{join_lines, strip_closing};

/// Leading numbers and bullets, one alternative per style; what follows is checked in [`strip_number`].
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"^\s*(?:",
        r"(?P<ordinal>第[一二三四五六七八九十\d]{1,3}(?:[条项点]\s*[,，、:：.．]?|[,，、:：.．])|首先[,，]|其[次一二三四五六](?:[,，、:：]|是[,，]?)|最后[,，])",
        r"|(?P<is>[一二三四五六七八九十]{1,3}(?:是|要)[,，:：]?)",
        r"|(?P<bracket>[(（【\[〔]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\s*[)）】\]〕][、.．,，:：]?)",
        r"|(?P<circled>[①-⒛㈠-㈩❶-➓]\s*[、.．]?)",
        r"|(?P<han>[一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}\s*[、.．，,:：])",
        r"|(?P<paren>\d{1,3}(?:\.\d{1,2}){0,3}\s*[、)）])",
        r"|(?P<deep>\d[.．]\d(?:[.．]\d{1,2})?\s+)",
        r"|(?P<dot>\d{1,3}(?:[.．]\d{1,2}){0,3}[.．])",
        r"|(?P<comma>\d{1,2}\s*[,，:：])",
        r"|(?P<hash>[#＃]\s?\d{1,2}[\s、.．:：]+)",
        r"|(?P<blank>\d{1,2}[\t\u{3000} ]+)",
        r"|(?P<letter>[a-zA-Z][.．、)）])",
        r"|(?P<bullet>[-—–•●◆■▪◇○◦➢➤►▶☆※·*Ø♦]+\s*)",
        r")"
    ))
    .ok()
});

/// Units and the like: a number before one of them counts things and numbers no part.
const COUNTED: &str = "个月日号年天周点时人家台次项万元批%季度套份条张件分小亿千百倍轮楼层";

/// One numbered part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPart {
    /// Bytes of the original text that it stands in, its number included.
    pub range: Range<usize>,
    /// Its number or bullet as written.
    pub number: Option<String>,
    /// Its text in one line, without number and closing punctuation.
    pub text: String,
}

/// The leading number or bullet, and what follows it. A date, a quantity or a version is none.
#[must_use]
pub fn strip_number(text: &str) -> (Option<&str>, &str) {
    match styled_number(text) {
        Some((_, end)) => (Some(text[..end].trim()), text[end..].trim_start()),
        None => (None, text.trim_start()),
    }
}

/// The style of the leading number (a name of [`NUMBER`]) and where it ends.
fn styled_number(text: &str) -> Option<(&'static str, usize)> {
    const STYLES: [&str; 13] = [
        "hash", "ordinal", "is", "bracket", "circled", "han", "paren", "dot", "deep", "comma", "blank", "letter",
        "bullet",
    ];
    let found = NUMBER.as_ref()?.captures(text)?;
    let style = STYLES.into_iter().find(|style| found.name(style).is_some())?;
    let end = found.get(0)?.end();
    let rest = &text[end..];
    let next = rest.chars().next();
    let digit = next.is_some_and(|c| c.is_ascii_digit());
    let fits = match style {
        // 1.5倍 and 10.22 are no numbers, 1.10月22日前 and 1.2025年 are.
        "dot" | "comma" => !digit || begins_with_date(rest),
        "deep" => rest.chars().next().is_some_and(|c| !COUNTED.contains(c)),
        // 1 B区货架: a letter before a Chinese word
        "blank" if next.is_some_and(|c| c.is_ascii_uppercase()) => {
            rest.chars().nth(1).is_some_and(crate::lexicon::is_han)
        }
        "blank" => next.is_some_and(|c| {
            !c.is_ascii() && !COUNTED.contains(c) && !c.is_ascii_punctuation() && !"－—～、，".contains(c)
        }),
        "letter" => next.is_none_or(|c| !c.is_ascii_alphanumeric()),
        "bullet" => !digit || text.trim_start().chars().next().is_some_and(|c| !"-—–".contains(c)),
        "is" => next.is_some(),
        // [x] is a ticked box.
        "bracket" => !matches!(text[..end].trim(), "[x]" | "[X]"),
        _ => true,
    };
    fits.then_some((style, end))
}

fn begins_with_date(rest: &str) -> bool {
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let after = rest[digits..].trim_start();
    (digits <= 2 && after.starts_with('月')) || (digits == 4 && (after.starts_with('年') || after.starts_with('-')))
}

/// The parts of a cell or a paragraph that lists several things: at numbers, else at line breaks, else at `；`.
/// Lines without a number go on the part before them; a line that only introduces the list (`决定如下：`) is left out.
#[must_use]
pub fn split_list(text: &str) -> Vec<ListPart> {
    let lines = numbered_lines(text);
    let numbered = lines.iter().filter(|line| line.style.is_some()).count();
    if numbered == 0 {
        return unnumbered(text, &lines);
    }
    let main = lines.iter().find_map(|line| line.style);
    let nested = lines.iter().filter(|line| line.style == main).count() > 1;
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        let opens = match line.style {
            // Several lines above the first number are a part each.
            None => {
                parts.is_empty()
                    || i > 1 && lines[..i].iter().all(|above| above.style.is_none())
                    || i == 1 && lines[0].style.is_none() && lines.get(2).is_some_and(|next| next.style.is_none())
            }
            Some(_) => !nested || line.style == main || parts.is_empty() || under_heading(text, &lines[..i], main),
        };
        if !opens {
            if let Some(last) = parts.last_mut() {
                last.end = line.range.end;
            }
            continue;
        }
        // A heading that only introduces the numbers below it is no part.
        let next_style = lines.get(i + 1).and_then(|next| next.style);
        let introduces = text[line.range.clone()].trim_end().ends_with(['：', ':']);
        if (line.style.is_none() && introduces && next_style.is_some())
            || (line.style == main && is_heading(text, line) && next_style.is_some_and(|style| Some(style) != main))
        {
            continue;
        }
        parts.push(line.range.clone());
    }
    parts.into_iter().filter_map(|range| part(text, range)).collect()
}

struct Line {
    range: Range<usize>,
    style: Option<&'static str>,
}

/// Short, and introducing what stands below.
fn is_heading(text: &str, line: &Line) -> bool {
    let (_, rest) = strip_number(&text[line.range.clone()]);
    let rest = rest.trim();
    rest.ends_with(['：', ':']) || (rest.chars().count() <= 8 && !rest.contains(['，', '。', '；', ',', ';']))
}

/// The last line in the main style is a heading: its sub-numbers are parts of their own.
fn under_heading(text: &str, before: &[Line], main: Option<&'static str>) -> bool {
    let Some(at) = before.iter().rposition(|line| line.style == main) else { return false };
    before.get(at + 1).is_none_or(|line| line.style.is_some()) && is_heading(text, &before[at])
}

/// Lines, and further pieces of a line where numbers go on inside it (`1. …；2. …`, `一是…二是…`).
fn numbered_lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for piece in text.split_inclusive(['\n', '\r', '\u{b}', '\u{2028}']) {
        let end = start + piece.len();
        for range in inline_pieces(text, start..end) {
            if !text[range.clone()].trim().is_empty() {
                let style = styled_number(&text[range.clone()]).map(|(style, _)| style);
                lines.push(Line { range, style });
            }
        }
        start = end;
    }
    lines
}

/// Cuts a line before each further number of a run that counts up from its first one.
fn inline_pieces(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let slice = &text[line.clone()];
    let mut marks: Vec<usize> = Vec::new();
    for style in ["digit", "bracket", "circled", "is", "han"] {
        marks = counting_marks(slice, style);
        if marks.len() > 1 {
            break;
        }
    }
    if marks.len() < 2 {
        return vec![line];
    }
    let mut cuts = vec![0];
    cuts.extend(marks.into_iter().filter(|at| *at > 0));
    cuts.push(slice.len());
    cuts.windows(2).map(|pair| line.start + pair[0]..line.start + pair[1]).filter(|range| !range.is_empty()).collect()
}

/// Where the numbers of one style stand that count up by one from the first in the line.
fn counting_marks(slice: &str, style: &str) -> Vec<usize> {
    let mut marks = Vec::new();
    let mut expected = None;
    for (at, c) in slice.char_indices() {
        let before = slice[..at].chars().next_back();
        let Some(value) = mark_value(&slice[at..], c, before, style) else { continue };
        let fits = match expected {
            // A run may go on from an earlier line, but begins where a part can begin.
            None => before.is_none_or(|b| b.is_whitespace() || "：:。；;，,)）".contains(b)),
            Some(next) => value == next,
        };
        if fits && (expected.is_some() || value == 1 || slice[..at].trim().is_empty()) {
            marks.push(at);
            expected = Some(value + 1);
        }
    }
    marks
}

fn mark_value(rest: &str, c: char, before: Option<char>, style: &str) -> Option<u32> {
    let joined = before.is_some_and(|b| b.is_ascii_alphanumeric() || "./-第".contains(b));
    match style {
        "digit" if c.is_ascii_digit() && !joined => {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let mark = rest[digits..].chars().next()?;
            let after = &rest[digits + mark.len_utf8()..];
            let loose = ",，:：".contains(mark) && before.is_some_and(|b| !"。；; \n".contains(b));
            let decimal = after.starts_with(|c: char| c.is_ascii_digit()) && !begins_with_date(after);
            (digits <= 2 && "、.．)）,，:：".contains(mark) && !loose && (!decimal || "、)）".contains(mark)))
                .then(|| rest[..digits].parse().ok())?
        }
        "bracket" if "(（".contains(c) => {
            let inner = rest[c.len_utf8()..].split([')', '）']).next()?;
            if inner.len() == rest.len() - c.len_utf8() {
                return None;
            }
            inner.trim().parse().ok().filter(|n| *n < 100).or_else(|| han_value(inner.trim()))
        }
        "circled" => match c {
            '①'..='⑳' => Some(c as u32 - '①' as u32 + 1),
            '❶'..='❿' => Some(c as u32 - '❶' as u32 + 1),
            _ => None,
        },
        "is" | "han" => {
            let end = rest.char_indices().find(|(_, c)| !"一二三四五六七八九十".contains(*c)).map(|(at, _)| at)?;
            let opens = before.is_none_or(|b| b.is_whitespace() || "：:。；;，,".contains(b));
            let mark = rest[end..].chars().next()?;
            let fits = if style == "is" { matches!(mark, '是' | '要') } else { mark == '、' };
            if end > 0 && opens && fits { han_value(&rest[..end]) } else { None }
        }
        _ => None,
    }
}

/// 一 to 九十九.
fn han_value(text: &str) -> Option<u32> {
    const DIGITS: &str = "一二三四五六七八九";
    let digit = |c: char| DIGITS.chars().position(|d| d == c).map(|at| at as u32 + 1);
    let mut chars = text.chars();
    match (chars.next()?, chars.next(), chars.next(), chars.next()) {
        ('十', None, None, None) => Some(10),
        ('十', Some(unit), None, None) => Some(10 + digit(unit)?),
        (one, None, None, None) => digit(one),
        (ten, Some('十'), None, None) => Some(10 * digit(ten)?),
        (ten, Some('十'), Some(unit), None) => Some(10 * digit(ten)? + digit(unit)?),
        _ => None,
    }
}

fn unnumbered(text: &str, lines: &[Line]) -> Vec<ListPart> {
    let several = lines.len() > 1;
    let mut parts = Vec::new();
    for line in lines {
        if several {
            parts.push(line.range.clone());
            continue;
        }
        let mut start = line.range.start;
        let body = &text[line.range.clone()];
        // Where ； parts the list, so does the end of a sentence.
        let lists = body.trim_end_matches(['；', ';', '。', ' ']).contains(['；', ';']);
        for piece in body.split_inclusive(|c| matches!(c, '；' | ';') || lists && c == '。') {
            parts.push(start..start + piece.len());
            start += piece.len();
        }
    }
    parts.into_iter().filter_map(|range| part(text, range)).collect()
}

/// The part in `range`, unless nothing but a number stands there.
fn part(text: &str, range: Range<usize>) -> Option<ListPart> {
    let (number, rest) = strip_number(&text[range.clone()]);
    let line = join_lines(rest);
    let clean = strip_closing(&line);
    (!clean.is_empty()).then(|| ListPart { range, number: number.map(str::to_owned), text: clean.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (raw, number, rest) in [
            ("1、确认", Some("1、"), "确认"),
            ("1. 确认", Some("1."), "确认"),
            ("1．确认", Some("1．"), "确认"),
            ("1) 确认", Some("1)"), "确认"),
            ("(1)确认", Some("(1)"), "确认"),
            ("（1）确认", Some("（1）"), "确认"),
            ("【1】确认", Some("【1】"), "确认"),
            ("①确认", Some("①"), "确认"),
            ("一、确认", Some("一、"), "确认"),
            ("（一）确认", Some("（一）"), "确认"),
            ("一是确认", Some("一是"), "确认"),
            ("第一，确认", Some("第一，"), "确认"),
            ("a. confirm", Some("a."), "confirm"),
            ("- 确认", Some("-"), "确认"),
            ("● 确认", Some("●"), "确认"),
            ("➢确认", Some("➢"), "确认"),
            ("1，确认", Some("1，"), "确认"),
            ("1.1 接口", Some("1.1"), "接口"),
            ("2.3.1、接口", Some("2.3.1、"), "接口"),
            ("1.10月22日前提交", Some("1."), "10月22日前提交"),
            ("12、核对", Some("12、"), "核对"),
            ("10月22日前", None, "10月22日前"),
            ("10.22 提交", None, "10.22 提交"),
            ("3个工作日", None, "3个工作日"),
            ("3 个工作日", None, "3 个工作日"),
            ("1.5倍", None, "1.5倍"),
            ("2025年计划", None, "2025年计划"),
            ("2025.10.22", None, "2025.10.22"),
            ("9:00开会", None, "9:00开会"),
            ("一次性通过", None, "一次性通过"),
            ("e.g. this", None, "e.g. this"),
            ("-5%", None, "-5%"),
            ("APP上线", None, "APP上线"),
        ] {
            assert_eq!(strip_number(raw), (number, rest), "{raw}");
        }
    }

    #[test]
    fn lists() {
        for (raw, parts) in [
            ("1、甲事；\n2、乙事。", vec!["甲事", "乙事"]),
            ("1. 甲事；2. 乙事；3. 丙事", vec!["甲事", "乙事", "丙事"]),
            ("1、甲事\n补充说明\n2、乙事", vec!["甲事补充说明", "乙事"]),
            ("一是甲事；二是乙事。三是丙事", vec!["甲事", "乙事", "丙事"]),
            ("会议决定：1、甲事 2、乙事", vec!["甲事", "乙事"]),
            ("甲事\n乙事", vec!["甲事", "乙事"]),
            ("甲事；乙事", vec!["甲事", "乙事"]),
            ("甲事，再说", vec!["甲事，再说"]),
            ("决定如下：\n（1）甲事\n（2）乙事", vec!["甲事", "乙事"]),
            ("1、甲事：\n①小甲\n②小乙\n2、乙事较长的一句话", vec!["小甲", "小乙", "乙事较长的一句话"]),
            (
                "1、甲事分两步走完：先做前半，再做后半\n①小甲\n2、乙事",
                vec!["甲事分两步走完：先做前半，再做后半①小甲", "乙事"],
            ),
            ("①甲事②乙事", vec!["甲事", "乙事"]),
            ("1.甲事预算1.5万，2.乙事", vec!["甲事预算1.5万", "乙事"]),
            ("甲事1.5万", vec!["甲事1.5万"]),
            ("1、甲事\n2、\n3、丙事", vec!["甲事", "丙事"]),
            ("", vec![]),
        ] {
            let found: Vec<String> = split_list(raw).into_iter().map(|part| part.text).collect();
            assert_eq!(found, parts, "{raw}");
        }
    }

    #[test]
    fn parts_know_their_place() {
        let raw = "1、甲事；\n2、乙事。";
        let places: Vec<&str> = split_list(raw).into_iter().map(|part| &raw[part.range]).collect();
        assert_eq!(places, ["1、甲事；\n", "2、乙事。"]);
    }
}
