//! Labels and their values: inside one text (时间：… 地点：…) and across the cells of a row.

use super::page::Page;
use crate::lexicon::{Label, Lexicon, is_han};

/// A label with its value inside one text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct InText {
    /// The label as written.
    pub label: String,
    /// What it may announce.
    pub meanings: Vec<Label>,
    /// The value, trimmed; may be empty.
    pub value: String,
}

/// A label cell with the cells of its value.
#[derive(Clone, Debug)]
pub(super) struct InRow {
    /// The slot of the label.
    pub label: usize,
    /// What it may announce.
    pub meanings: Vec<Label>,
    /// The slots of its value, blank ones included.
    pub values: Vec<usize>,
}

/// The labels inside a text and what stands before the first of them. Labels are parted by blanks, tabs, line breaks or ；.
pub(super) fn in_text(text: &str, lexicon: &Lexicon) -> (String, Vec<InText>) {
    let mut marks: Vec<(usize, usize, Vec<Label>)> = Vec::new();
    for (colon, sign) in text.char_indices().filter(|(_, c)| matches!(c, '：' | ':' | '|' | '｜')) {
        if let Some((start, meanings)) = label_before(text, marks.last().map_or(0, |(_, end, _)| *end), colon, lexicon)
        {
            // 工务课：甲；监造单位：乙 are offices inside a list of people.
            let in_list = marks.last().is_some_and(|(_, end, last)| {
                last.iter().any(|l| PEOPLE.contains(l))
                    && text[*end..start].trim_end().ends_with(['；', ';', '，', ','])
            });
            if !(in_list && meanings.contains(&Label::Department)) {
                marks.push((start, colon + sign.len_utf8(), meanings));
            }
        } else if let Some((_, end, meanings)) = marks.last()
            && !meanings.iter().any(|l| PEOPLE.contains(l))
            && let Some(start) = unknown_label(text, *end, colon)
        {
            // It ends the value before it; what it means is not known.
            marks.push((start, colon + sign.len_utf8(), Vec::new()));
        }
    }
    let lead = marks.first().map_or(text, |(start, _, _)| &text[..*start]).trim().to_owned();
    let pairs = marks
        .iter()
        .enumerate()
        .map(|(at, (start, end, meanings))| {
            let until = marks.get(at + 1).map_or(text.len(), |(next, _, _)| *next);
            InText {
                label: text[*start..*end].trim().trim_end_matches(['：', ':', '|', '｜']).to_owned(),
                meanings: meanings.clone(),
                value: text[*end..until]
                    .trim()
                    .trim_end_matches(['；', ';', '|', '｜', '，', ',', '·', '•', '‧'])
                    .trim()
                    .to_owned(),
            }
        })
        .collect();
    (lead, pairs)
}

/// In a list of people a name may stand before a colon.
const PEOPLE: [Label; 4] = [Label::Signature, Label::Attendees, Label::Absentees, Label::Observers];

/// A short word between a wide blank and a colon is a label, whatever it means (更新：9月12日　　开业日：9月26日).
fn unknown_label(text: &str, from: usize, colon: usize) -> Option<usize> {
    let run = &text[from..colon];
    let at = run.rfind(['\u{3000}', '\t']).into_iter().chain(run.rfind("  ")).max()?;
    let before = run[..at].trim();
    let word = run[at..].trim_start();
    let short = (2..=8).contains(&word.chars().count()) && word.chars().all(|c| c.is_alphabetic() || c == ' ');
    (short && !before.is_empty() && word.chars().any(is_han)).then(|| colon - word.len())
}

/// The label that ends at a colon: the longest run before it, back to a separator, whose words are known.
fn label_before(text: &str, from: usize, colon: usize, lexicon: &Lexicon) -> Option<(usize, Vec<Label>)> {
    let run = &text[from..colon];
    // Strong separators end the search; single blanks may stand inside a letter-spaced label.
    let floor = run
        .rfind(['\n', '\t', '；', ';', '。', '|', '｜', '：', ':'])
        .map_or(0, |at| at + run[at..].chars().next().map_or(1, char::len_utf8));
    // Dots between blanks part labels as bars do; inside a name they stand without blanks.
    let dotted = [" · ", " • ", " ‧ "].iter().filter_map(|dot| run.rfind(dot).map(|at| at + dot.len())).max();
    let floor = floor.max(dotted.unwrap_or(0));
    let mut starts: Vec<usize> = vec![floor];
    for (at, c) in run.char_indices() {
        if at >= floor && (c.is_whitespace() || matches!(c, '，' | ',' | '、')) {
            starts.push(at + c.len_utf8());
        }
    }
    // A date before the words is the value of the label before, however well the words alone are known.
    let dated = |piece: &str| piece.chars().filter(char::is_ascii_digit).count() > 1;
    starts.into_iter().filter(|start| !dated(strip_heading_number(&run[*start..]))).find_map(|start| {
        let piece = &run[start..];
        let trimmed = piece
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '•' | '-' | '●' | '◆' | '■' | '*' | '·'));
        let piece = strip_heading_number(trimmed);
        // Incident date: the words before belong to the label.
        let before = run[floor..start.max(floor)].trim_start();
        let qualified = before.ends_with(' ')
            && !before.ends_with("  ")
            && before.split_whitespace().count() <= 3
            && before.chars().all(|c| c.is_ascii_alphabetic() || c == ' ')
            && piece.is_ascii();
        let mut meanings = lexicon.labels.meanings(piece);
        // 人员：甲、乙 at the beginning of a line or behind another label
        if meanings.is_empty() && (start == floor || run[..start].ends_with(char::is_whitespace)) {
            meanings.extend(lexicon.labels.before_colon(piece));
        }
        let day = |l: &Label| matches!(l, Label::Date | Label::Period | Label::MeetingTime | Label::Issued);
        if qualified && (from == 0 || floor > 0) && meanings.iter().any(day) {
            return None;
        }
        (!meanings.is_empty()).then(|| (from + run.len() - piece.len(), meanings))
    })
}

/// A label without the number before it (一、时间, 1. 地点).
pub(super) fn strip_heading_number(text: &str) -> &str {
    let trimmed = text.trim_start();
    let body = trimmed.trim_start_matches(['(', '（', '第']);
    let rest = body.trim_start_matches(|c: char| {
        c.is_ascii_digit() || "一二三四五六七八九十壹贰貳叁參肆伍陆陸柒捌玖拾①②③④⑤⑥⑦⑧⑨⑩".contains(c)
    });
    if rest.len() == body.len() {
        return trimmed;
    }
    let tail = rest.trim_start_matches([')', '）', '、', '.', '．', ' ', '　', '，', '：', ':']);
    let circled = body.starts_with(|c: char| "①②③④⑤⑥⑦⑧⑨⑩".contains(c));
    if tail.len() == rest.len() && !circled { trimmed } else { tail }
}

/// The labels of a row and the cells that hold their values. Empty where the row is no row of labels.
pub(super) fn in_row(page: &Page, line: usize, lexicon: &Lexicon) -> Vec<InRow> {
    let slots = &page.lines[line].slots;
    let mut found: Vec<InRow> = Vec::new();
    for &slot in slots {
        let held = &page.slots[slot];
        let text = held.text.trim();
        let meanings = if held.is_typed() { Vec::new() } else { lexicon.labels.meanings(strip_heading_number(text)) };
        if !meanings.is_empty() {
            found.push(InRow { label: slot, meanings, values: Vec::new() });
        } else if let Some(last) = found.last_mut() {
            last.values.push(slot);
        } else if !held.is_blank() {
            // Text before the first label: no row of labels.
            return Vec::new();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Vec<(String, String)> {
        let lexicon = Lexicon::builtin().unwrap();
        in_text(text, lexicon).1.into_iter().map(|p| (p.label, p.value)).collect()
    }

    #[test]
    fn several_labels_share_a_line() {
        for (text, expected) in [
            (
                "时间：2026年5月15日 14:00-15:20　　地点：三号楼",
                vec![("时间", "2026年5月15日 14:00-15:20"), ("地点", "三号楼")],
            ),
            ("主 持 人： 王小明\t记录人：李华", vec![("主 持 人", "王小明"), ("记录人", "李华")]),
            ("一、时间：5月18日", vec![("时间", "5月18日")]),
            (
                "周期 Period：5.19～5.23　　编制 Prepared by：李华",
                vec![("周期 Period", "5.19～5.23"), ("编制 Prepared by", "李华")],
            ),
            ("他说：明天去", vec![]),
            ("Date & Time: 2026-05-18 10:00", vec![("Date & Time", "2026-05-18 10:00")]),
        ] {
            let expected: Vec<(String, String)> =
                expected.into_iter().map(|(a, b): (&str, &str)| (a.to_owned(), b.to_owned())).collect();
            assert_eq!(pairs(text), expected, "{text}");
        }
    }

    #[test]
    fn heading_numbers_are_stripped_from_labels() {
        for (text, expected) in [
            ("三、主持人", "主持人"),
            ("（二）地点", "地点"),
            ("2. 议题", "议题"),
            ("①时间", "时间"),
            ("10月25日", "10月25日"),
            ("一楼会议室", "一楼会议室"),
        ] {
            assert_eq!(strip_heading_number(text), expected);
        }
    }
}
