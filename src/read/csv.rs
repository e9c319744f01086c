//! Delimited text: the delimiter is found out, quoted line breaks and rows of unequal length are fine.

use crate::model::Format;

use super::error::Foreign;
use super::sheet::{RawCell, SheetBuilder};
use super::{Content, ReadError, text_encoding};

/// Delimiters in use, the likelier ones first.
const DELIMITERS: [u8; 4] = [b',', b'\t', b';', b'|'];
/// Rows that decide on the delimiter.
const SAMPLE: usize = 50;

/// Reads a csv file into one grid of text cells.
///
/// # Errors
/// The bytes are no text, or too many cells.
pub(super) fn read(bytes: &[u8]) -> Result<Content, ReadError> {
    let text = text_encoding::decode(bytes).ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    let (hint, text) = excel_hint(&text);
    let delimiter = hint.unwrap_or_else(|| best_delimiter(text));
    let skipped = u32::from(hint.is_some());
    let mut builder = SheetBuilder::new(None, false);
    let mut row = skipped;
    let mut reader = reader(text, delimiter);
    let mut record = csv::StringRecord::new();
    let mut start = 0;
    while reader.read_record(&mut record).map_err(ReadError::corrupt)? {
        // The csv reader drops blank lines; a place is where people see it.
        row += blank_lines(text, start);
        for (col, field) in record.iter().enumerate() {
            builder.push(row, u32::try_from(col).unwrap_or(u32::MAX), RawCell::exported(unguard(field)))?;
        }
        start = reader.position().byte() as usize;
        row += 1;
    }
    let mut content = Content::new(Format::Csv);
    content.add_sheet(builder)?;
    Ok(content)
}

/// The text is a table: its name says so, or a delimiter parts most lines into the same number of fields.
pub(super) fn is_table(bytes: &[u8], extension: &str) -> bool {
    const DOCUMENTS: &[&str] = &["txt", "text", "md", "markdown", "doc", "docx", "wps", "rtf"];
    if !DOCUMENTS.contains(&extension) {
        return true;
    }
    let Some(text) = text_encoding::decode(bytes) else { return false };
    let (hint, text) = excel_hint(&text);
    let delimiter = hint.unwrap_or_else(|| best_delimiter(text));
    // A bar is what Markdown draws tables with; its reader knows them better.
    let widths: Vec<usize> =
        reader(text, delimiter).into_records().take(SAMPLE).flatten().map(|record| record.len()).collect();
    let most = widths.iter().copied().filter(|&w| w > 1).max_by_key(|&w| count(&widths, w)).unwrap_or(0);
    delimiter != b'|' && widths.len() > 1 && count(&widths, most) * 5 >= widths.len() * 4
}

/// Excel's first line `sep=;`, which names the delimiter.
fn excel_hint(text: &str) -> (Option<u8>, &str) {
    let Some(rest) = text.strip_prefix("sep=") else { return (None, text) };
    let (line, rest) = rest.split_once('\n').unwrap_or((rest, ""));
    match line.trim_end_matches('\r').as_bytes() {
        [delimiter] => (Some(*delimiter), rest),
        _ => (None, text),
    }
}

/// Blank lines from `start` on. A `\n` that ends the `\r` before it is none.
fn blank_lines(text: &str, start: usize) -> u32 {
    let (before, rest) = text.split_at_checked(start).unwrap_or((text, ""));
    let rest = if before.ends_with('\r') { rest.strip_prefix('\n').unwrap_or(rest) } else { rest };
    let breaks = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
    let pairs = breaks.matches("\r\n").count();
    u32::try_from(breaks.len() - pairs).unwrap_or(u32::MAX)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// The delimiter that parts most rows into the same number of fields.
fn best_delimiter(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let widths: Vec<usize> =
            reader(text, delimiter).into_records().take(SAMPLE).flatten().map(|r| r.len()).collect();
        let most = widths.iter().copied().filter(|&w| w > 1).max_by_key(|&w| (count(&widths, w), w)).unwrap_or(1);
        if most == 1 { (0, 0) } else { (count(&widths, most), most) }
    };
    // Of equals the first counts.
    DELIMITERS.into_iter().rev().max_by_key(|&delimiter| score(delimiter)).unwrap_or(b',')
}

fn count(widths: &[usize], width: usize) -> usize {
    widths.iter().filter(|&&w| w == width).count()
}

/// `="00123"` keeps Excel from reading a number; the text is what is inside.
fn unguard(field: &str) -> &str {
    field.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Block;

    fn cells(text: &str) -> Vec<String> {
        let content = read(text.as_bytes()).unwrap();
        assert_eq!(content.parts[0].name, None);
        let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a csv is one grid") };
        grid.cells.iter().map(|c| format!("{} {}", c.at, c.text)).collect()
    }

    #[test]
    fn delimiters() {
        for d in [',', ';', '\t', '|'] {
            let text = format!("任务{d}负责人\n\"甲{d}乙\"{d}李敏\n盘点，复核{d}张伟\n");
            let expected = [
                "A1 任务".to_owned(),
                "B1 负责人".to_owned(),
                format!("A2 甲{d}乙"),
                "B2 李敏".to_owned(),
                "A3 盘点，复核".to_owned(),
                "B3 张伟".to_owned(),
            ];
            assert_eq!(cells(&text), expected, "{d:?}");
        }
        assert_eq!(cells("一行文字\n又一行\n"), ["A1 一行文字", "A2 又一行"]);
    }

    #[test]
    fn places_survive_blank_lines_and_quoted_breaks() {
        let text = "标题\r\n\r\n任务,备注\r\n\"甲\r\n乙\",\"说\"\"好\"\"\"\r\n,,\r\n丙\r\n";
        assert_eq!(cells(text), ["A1 标题", "A3 任务", "B3 备注", "A4 甲\n乙", "B4 说\"好\"", "A6 丙"]);
    }

    #[test]
    fn texts_are_told_from_tables() {
        let rows = [
            ("任务\t负责人\n盘点\t李敏\n", "txt", true),
            ("任务,负责人\n盘点,李敏\n", "doc", true),
            ("周会纪要\n时间: 10月31日, 9:00\n一、盘点由李敏负责\n", "txt", false),
            ("| 任务 | 负责人 |\n|---|---|\n| 盘点 | 李敏 |\n", "md", false),
            ("周会纪要\n一行\n", "csv", true),
            ("周会纪要\n一行\n", "xls", true),
        ];
        for (text, extension, expected) in rows {
            assert_eq!(is_table(text.as_bytes(), extension), expected, "{extension}: {text}");
        }
    }

    #[test]
    fn habits_of_excel() {
        assert_eq!(
            cells("sep=;\n编号;名\n=\"007\";a,b\n#N/A;x\n"),
            ["A2 编号", "B2 名", "A3 007", "B3 a,b", "A4 ", "B4 x"]
        );
    }
}
