//! Small helpers over quick-xml that every XML format shares.

use std::borrow::Cow;

use quick_xml::events::{BytesRef, BytesStart};

pub(super) use quick_xml::events::Event;
pub(super) use quick_xml::reader::Reader;

/// The text of an XML file: by its byte-order mark, its declaration, or as UTF-8.
pub(super) fn decode(bytes: Vec<u8>) -> String {
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) || !has_mark(&bytes) {
        let head = String::from_utf8_lossy(&bytes[..bytes.len().min(200)]);
        let declared = head.split_once("encoding=").and_then(|(_, rest)| rest.split(['"', '\'']).nth(1));
        match declared.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes())) {
            Some(encoding) if encoding != encoding_rs::UTF_8 && encoding.is_ascii_compatible() => {
                return encoding.decode(&bytes).0.into_owned();
            }
            _ => {}
        }
    }
    if has_mark(&bytes) {
        return encoding_rs::UTF_8.decode(&bytes).0.into_owned();
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn has_mark(bytes: &[u8]) -> bool {
    encoding_rs::Encoding::for_bom(bytes).is_some()
}

/// The value of an attribute by its local name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes()
        .with_checks(false)
        .flatten()
        .find(|a| a.key.local_name().as_ref() == name)
        .map(|a| unescape(&a.value))
}

/// An attribute that counts.
pub(super) fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.trim().parse().ok()
}

/// An attribute that says yes or no; absent is `None`.
pub(super) fn flag(tag: &BytesStart<'_>, name: &str) -> Option<bool> {
    attribute(tag, name).map(|value| matches!(value.as_str(), "1" | "true" | "on" | "True"))
}

/// A property element such as `<b/>`: present means yes unless it says `val="0"`.
pub(super) fn toggle(tag: &BytesStart<'_>) -> bool {
    flag(tag, "val").unwrap_or(true)
}

fn unescape(value: &str) -> String {
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value)).into_owned()
}

/// What `&amp;`, `&#20013;` and their like stand for; unknown names stay as written.
pub(super) fn push_reference(text: &mut String, reference: &BytesRef<'_>) {
    if let Ok(Some(c)) = reference.resolve_char_ref() {
        text.push(c);
        return;
    }
    let name = reference.xml10_content();
    match name.as_ref() {
        "amp" => text.push('&'),
        "lt" => text.push('<'),
        "gt" => text.push('>'),
        "quot" => text.push('"'),
        "apos" => text.push('\''),
        "nbsp" => text.push('\u{a0}'),
        _ => {
            text.push('&');
            text.push_str(&name);
            text.push(';');
        }
    }
}

/// Row and column, from 0, of a reference such as `$B$5`; `None` where it lies outside every sheet.
pub(super) fn cell_reference(reference: &str) -> Option<(u32, u32)> {
    let plain: String = reference.chars().filter(|&c| c != '$').collect();
    let digits = plain.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = plain.split_at(digits);
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let col = letters.bytes().fold(0u32, |col, b| col * 26 + u32::from(b.to_ascii_uppercase() - b'A') + 1) - 1;
    let row: u32 = row.parse().ok().filter(|&row| row > 0)?;
    Some((row - 1, col))
}

/// The corners of a range such as `A1:D5`; a single cell is both.
pub(super) fn range_reference(reference: &str) -> Option<((u32, u32), (u32, u32))> {
    let (first, last) = reference.split_once(':').unwrap_or((reference, reference));
    Some((cell_reference(first)?, cell_reference(last)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references() {
        let rows = [
            ("A1", Some((0, 0))),
            ("$B$5", Some((4, 1))),
            ("XFD1048576", Some((1_048_575, 16_383))),
            ("aa10", Some((9, 26))),
            ("ZZZZ99999999", None),
            ("A0", None),
            ("5", None),
            ("A", None),
            ("A99999999999", None),
        ];
        for (reference, expected) in rows {
            assert_eq!(cell_reference(reference), expected, "{reference}");
        }
        assert_eq!(range_reference("B2:D9"), Some(((1, 1), (8, 3))));
    }

    #[test]
    fn encodings() {
        let gbk = encoding_rs::GBK.encode("<?xml version=\"1.0\" encoding=\"gb2312\"?><a>汇总</a>").0.into_owned();
        assert!(decode(gbk).contains("汇总"));
        let utf16: Vec<u8> =
            [0xFF, 0xFE].into_iter().chain("<a>汇总</a>".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(decode(utf16), "<a>汇总</a>");
        assert_eq!(decode("\u{feff}<a/>".as_bytes().to_vec()), "<a/>");
        assert_eq!(decode(b"<a>\xFF</a>".to_vec()), "<a>\u{fffd}</a>");
    }
}
