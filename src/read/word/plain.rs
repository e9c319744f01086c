//! Plain text and Markdown as a document: a line is a paragraph, rows of `|` are a table.

use crate::model::{Format, PartRole};
use crate::read::error::Foreign;
use crate::read::word::layout::{Layout, Story};
use crate::read::word::parts::part;
use crate::read::word::text::{Look, ParagraphDraft};
use crate::read::{Content, ReadError, text_encoding};

/// Reads a text.
///
/// # Errors
/// The bytes are no text.
pub(in crate::read) fn read_plain(bytes: &[u8]) -> Result<Content, ReadError> {
    let text = text_encoding::decode(bytes).ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    let mut layout = Layout::default();
    layout.open_story(Story::Body);
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rows = table_rows(&lines[at..]);
        if rows > 0 {
            push_table(&mut layout, &lines[at..at + rows]);
            at += rows;
        } else {
            layout.push_paragraph(paragraph(line), Vec::new());
            at += 1;
        }
    }
    Ok(Content { format: Format::Text, parts: vec![part(PartRole::Body, layout.close_story())], notes: Vec::new() })
}

/// Lines of the table that begins here; 0 if none does: its second line draws the line under the head.
fn table_rows(lines: &[&str]) -> usize {
    let [head, rule, ..] = lines else { return 0 };
    if !head.contains('|') || !is_rule(rule) {
        return 0;
    }
    lines.iter().take_while(|line| line.contains('|')).count()
}

/// `|---|:--:|`
fn is_rule(line: &str) -> bool {
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

fn push_table(layout: &mut Layout, lines: &[&str]) {
    layout.open_table();
    for line in lines.iter().filter(|line| !is_rule(line)) {
        layout.open_row();
        for cell in cells(line) {
            layout.open_cell();
            for text in cell.split("<br>").flat_map(|text| text.split("<br/>")).flat_map(|text| text.split("<br />")) {
                layout.push_paragraph(inline(text.trim()), Vec::new());
            }
            layout.close_cell();
        }
        layout.close_row();
    }
    layout.close_table();
}

/// What stands between the bars; `\|` is a bar of the text.
fn cells(line: &str) -> Vec<String> {
    /// Stands in for a bar of the text; no text holds it.
    const BAR: &str = "\u{0}";
    let line = line.trim().replace("\\|", BAR);
    let inside = line.strip_prefix('|').unwrap_or(&line);
    let inside = inside.strip_suffix('|').unwrap_or(inside);
    inside.split('|').map(|cell| cell.replace(BAR, "|")).collect()
}

/// A line: heading, item of a list, or text.
fn paragraph(line: &str) -> ParagraphDraft {
    let text = line.trim_end();
    let trimmed = text.trim_start().trim_start_matches("> ");
    let marks = trimmed.bytes().take_while(|&byte| byte == b'#').count();
    if let (1..=6, Some(heading)) = (marks, trimmed[marks..].strip_prefix(' ')) {
        return ParagraphDraft { level: Some(marks as u8), ..inline(heading.trim_end_matches('#').trim()) };
    }
    if trimmed.len() >= 3 && trimmed.chars().all(|c| matches!(c, '-' | '=' | '*' | '_')) {
        // A line drawn across the page.
        return ParagraphDraft::default();
    }
    let Some(item) = ["- ", "* ", "+ "].iter().find_map(|mark| trimmed.strip_prefix(mark)) else {
        return inline(trimmed);
    };
    // The box of a check list is text: it says that the line is work, and whether it is done.
    let boxes = [("[ ] ", "☐ "), ("[x] ", "☑ "), ("[X] ", "☑ ")];
    let boxed =
        boxes.iter().find_map(|(mark, shown)| Some(format!("{shown}{}", item.strip_prefix(mark)?.trim_start())));
    let item = boxed.as_deref().unwrap_or(item);
    ParagraphDraft { number: Some("•".to_owned()), ..inline(item.trim_start()) }
}

/// Text with `**bold**` and `~~struck~~`; marks without a partner are text.
fn inline(text: &str) -> ParagraphDraft {
    let mut draft = ParagraphDraft::default();
    let (mut look, mut rest) = (Look::default(), text);
    while !rest.is_empty() {
        let mark = ["**", "~~", "`"].iter().filter_map(|mark| Some((rest.find(mark)?, *mark))).min();
        let Some((at, mark)) = mark else { break };
        let (before, after) = (&rest[..at], &rest[at + mark.len()..]);
        let open = match mark {
            "**" => look.bold,
            "~~" => look.removed,
            _ => false,
        };
        let paired = open || after.contains(mark);
        draft.inline.push(if paired { before } else { &rest[..at + mark.len()] }, look);
        match mark {
            "**" if paired => look.bold = !open,
            "~~" if paired => look.removed = !open,
            _ => {}
        }
        if mark == "`" && paired {
            let (code, after) = after.split_once(mark).unwrap_or((after, ""));
            draft.inline.push(code, look);
            rest = after;
        } else {
            rest = after;
        }
    }
    draft.inline.push(rest, look);
    draft
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::word::show::show;

    fn shown(text: &str) -> String {
        show(&read_plain(text.as_bytes()).unwrap().parts[0])
    }

    #[test]
    fn markdown() {
        let text = "# 周会纪要 #\n\n时间：**10月31日**\n---\n- [x] 盘点\n* 复核~~旧~~ 2*3=6 `a|b`\n1. 第一\n> 引用\n\
            | 任务 | 负责人 |\n|:---|:--:|\n| 甲\\|乙 | **李敏**<br>张伟 |\n| 丙 | |\n完";
        let expected = "\
段1 周会纪要 H1
段3 时间：10月31日
段5 [•]☑ 盘点
段6 [•]复核 2*3=6 a|b -旧
段7 1. 第一
段8 引用
<1:3x2 表1!A1=任务 表1!B1=负责人 表1!A2=甲|乙 表1!B2=李敏/张伟 表1!A3=丙>
段9 完";
        assert_eq!(shown(text), expected);
    }

    #[test]
    fn marks_without_a_partner_are_text() {
        let rows = [("a ** b", "a ** b"), ("x~~", "x~~"), ("`", "`"), ("a|b\nc", "a|b"), ("#无空格", "#无空格")];
        for (text, expected) in rows {
            assert_eq!(shown(text).lines().next(), Some(format!("段1 {expected}").as_str()), "{text}");
        }
        assert_eq!(read_plain("\u{feff}\r\n甲\r\n".as_bytes()).map(|c| show(&c.parts[0])).unwrap(), "段2 甲");
    }
}
