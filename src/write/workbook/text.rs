//! Text as a cell can hold it, and the room it takes.

use unicode_width::UnicodeWidthChar;

/// What a cell holds at most, in UTF-16 units.
const CELL_LIMIT: usize = 32_767;

/// Height of a line of body text, in points: that of the tallest of the fonts that stand in for the body font.
pub(super) const LINE_HEIGHT: f64 = 15.0;

/// What Excel allows a row at most, in points.
pub(super) const MAX_ROW_HEIGHT: f64 = 409.0;

/// Text as a cell can hold it: line breaks as `\n`, other control characters left out, cut with `mark` at Excel's limit.
pub(super) fn clean(text: &str, mark: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut characters = text.trim_end().chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => kept.push('\n'),
            '\n' | '\t' => kept.push(character),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if character.is_control() => {}
            _ => kept.push(character),
        }
    }
    cut_units(kept, CELL_LIMIT, mark)
}

/// Text that stays as it is up to `limit` UTF-16 units and beyond that is cut and ends in `mark`.
pub(super) fn cut_units(text: String, limit: usize, mark: &str) -> String {
    if text.len() <= limit || text.encode_utf16().count() <= limit {
        return text;
    }
    let room = limit.saturating_sub(mark.encode_utf16().count());
    let mut used = 0;
    let mut cut: String = text
        .chars()
        .take_while(|character| {
            used += character.len_utf16();
            used <= room
        })
        .collect();
    cut.push_str(mark);
    cut
}

/// Excel would take it for a formula when somebody edits the cell.
pub(super) fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@'])
}

/// Room that a character takes, in hundredths of the width unit of a column (a digit of the default font). A Chinese
/// character of 10 points takes a little less than two digits; Latin letters of the fonts at hand up to a fifth more than one.
fn room_of(character: char) -> usize {
    match (character, character.width_cjk()) {
        ('\t', _) => 400,
        (_, Some(2)) => 192,
        (_, Some(1)) => 112,
        _ => 0,
    }
}

/// Width that the widest line of a text takes, in characters, margins not counted.
pub(super) fn widest_line(text: &str) -> f64 {
    let widest = text.split('\n').map(|line| line.chars().map(room_of).sum::<usize>()).max();
    widest.unwrap_or(0) as f64 / 100.0
}

/// Width of the widest piece of a text that is not broken: a word, or a wide character.
pub(super) fn widest_word(text: &str) -> f64 {
    let breaks = |character: char| character.is_whitespace() || character.width_cjk() == Some(2);
    text.split(breaks).map(widest_line).fold(0.0, f64::max)
}

/// Lines that a text takes when it is wrapped into a cell `width` characters wide.
pub(super) fn wrapped_lines(text: &str, width: f64) -> usize {
    // Cells keep a margin on both sides.
    let room = ((width - 0.9) * 100.0).max(200.0) as usize;
    text.split('\n').map(|line| wrapped_line(line, room)).sum()
}

/// Breaks after blanks, between wide characters, and inside words longer than a line.
fn wrapped_line(line: &str, room: usize) -> usize {
    let (mut lines, mut used, mut word) = (1, 0, 0);
    for character in line.chars() {
        let columns = room_of(character);
        let breakable = character == ' ' || character.width_cjk() == Some(2);
        if breakable {
            (lines, used) = place(lines, used + word, columns, room);
            word = 0;
            continue;
        }
        word += columns;
        if used + word > room {
            lines += 1;
            used = 0;
            if word > room {
                word = columns;
            }
        }
    }
    lines
}

/// Puts a piece on the line or, where it does not fit, on the next.
fn place(lines: usize, used: usize, columns: usize, room: usize) -> (usize, usize) {
    if used + columns > room { (lines + 1, columns) } else { (lines, used + columns) }
}

/// Cuts a text to `lines` lines of a cell `width` columns wide; `None` where it fits.
pub(super) fn cut_lines(text: &str, width: f64, lines: usize, mark: &str) -> Option<String> {
    if wrapped_lines(text, width) <= lines {
        return None;
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    // The number of lines never falls as the text grows, so that the cut can be halved into place.
    let fits = ends.partition_point(|&end| wrapped_lines(&text[..end], width) < lines);
    let end = ends.get(fits.saturating_sub(1)).copied().unwrap_or(0);
    Some(format!("{}{mark}", text[..end].trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cleaning_keeps_lines_and_drops_what_xml_forbids() {
        let cases = [
            ("a\r\nb", "a\nb"),
            ("a\rb", "a\nb"),
            ("a\u{7}b\u{0}", "ab"),
            ("样机\u{b}测试", "样机\n测试"),
            ("=1+1", "=1+1"),
            ("末尾 \n", "末尾"),
        ];
        for (raw, expected) in cases {
            assert_eq!(clean(raw, "…"), expected, "{raw:?}");
        }
    }

    #[test]
    fn cutting_counts_utf16_units() {
        let long = "😀".repeat(20_000);
        let cut = clean(&long, "…");
        assert!(cut.ends_with('…'));
        assert_eq!(cut.encode_utf16().count(), 32_767);
        assert_eq!(clean(&"汉".repeat(32_767), "…").chars().count(), 32_767);
    }

    #[test]
    fn wrapping_counts_lines() {
        let cases = [
            ("", 10.0, 1),
            ("abc", 10.0, 1),
            ("一二三四", 10.0, 1),
            ("一二三四", 9.0, 1),
            ("一二三四五", 10.0, 2),
            ("a\nb\nc", 10.0, 3),
            ("abcdefghijklmnop", 10.0, 2),
            ("word word word", 10.0, 3),
            ("word word", 10.5, 2),
            ("word word", 11.5, 1),
        ];
        for (text, width, expected) in cases {
            assert_eq!(wrapped_lines(text, width), expected, "{text:?}");
        }
    }

    #[test]
    fn cut_text_fits_its_lines() {
        let text = "样机测试".repeat(200);
        let cut = cut_lines(&text, 20.0, 5, "…（全文见“来源”）").unwrap();
        assert!(wrapped_lines(&cut, 20.0) <= 6, "{cut}");
        assert!(cut_lines("短", 20.0, 5, "…").is_none());
    }
}
