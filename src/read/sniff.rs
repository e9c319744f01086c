//! Tells what bytes are. The extension is only compared, never trusted.

use std::io::{Cursor, Read as _};

use crate::model::{Format, ReadNote};

use super::error::Foreign;
use super::package::Package;
use super::{ReadError, file_note, limits, text_encoding};

/// What bytes turned out to be, as far as the reader must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Xlsx,
    Xlsb,
    Xls,
    Ods,
    Docx,
    Doc,
    /// `OpenDocument` text, zipped.
    Odt,
    /// The same as one XML file.
    Fodt,
    Rtf,
    Html,
    /// Word 2003 XML.
    WordXml,
    /// A package of Office Open XML as one XML file.
    FlatPackage,
    /// A page in a mail message.
    Mhtml,
    SpreadsheetMl,
    /// Delimited or running text.
    Text,
    /// A zip that is no office file.
    Zip,
}

/// The first bytes of what is certainly no form.
const FOREIGN: &[(&[u8], Foreign)] = &[
    (b"%PDF", Foreign::Pdf),
    (b"\x89PNG", Foreign::Picture),
    (b"\xFF\xD8\xFF", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"BM", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"Rar!", Foreign::Archive),
    (b"7z\xBC\xAF", Foreign::Archive),
    (b"\x1F\x8B", Foreign::Archive),
    (b"\x09\x00\x04\x00", Foreign::Ancient),
    (b"\x09\x02\x06\x00", Foreign::Ancient),
    (b"\x09\x04\x06\x00", Foreign::Ancient),
    (b"\x31\xBE\x00\x00", Foreign::Ancient),
    (b"\xDB\xA5", Foreign::Ancient),
];

/// Tells what the bytes are.
///
/// # Errors
/// They are empty, encrypted, no form, or a damaged container.
pub(super) fn sniff(bytes: &[u8]) -> Result<Kind, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if bytes.len() as u64 > limits::FILE_BYTES {
        return Err(ReadError::too_large(format!("{} bytes", bytes.len())));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zip_kind(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return ole_kind(bytes);
    }
    // Two letters are too short a mark for text that may begin with them.
    let foreign = FOREIGN.iter().find(|(mark, _)| bytes.starts_with(mark) && (mark.len() > 2 || bytes.contains(&0)));
    if let Some(&(_, what)) = foreign {
        return Err(ReadError::Unsupported { what });
    }
    text_kind(bytes)
}

fn zip_kind(bytes: &[u8]) -> Result<Kind, ReadError> {
    let mut package = Package::open(bytes)?;
    if package.has("[Content_Types].xml") {
        let types = package.xml("[Content_Types].xml")?.unwrap_or_default().to_ascii_lowercase();
        let kinds = [
            ("sheet.binary.macroenabled.main", Kind::Xlsb),
            ("wordprocessingml.document.main", Kind::Docx),
            ("wordprocessingml.template.main", Kind::Docx),
            ("ms-word.document.macroenabled.main", Kind::Docx),
            ("ms-word.template.macroenabledtemplate.main", Kind::Docx),
            ("spreadsheetml.sheet.main", Kind::Xlsx),
            ("spreadsheetml.template.main", Kind::Xlsx),
            ("ms-excel.sheet.macroenabled.main", Kind::Xlsx),
            ("ms-excel.template.macroenabled.main", Kind::Xlsx),
        ];
        if let Some(&(_, kind)) = kinds.iter().find(|(mark, _)| types.contains(mark)) {
            return Ok(kind);
        }
        if types.contains("presentationml") {
            return Err(ReadError::Unsupported { what: Foreign::Slides });
        }
    }
    let by_part = [("xl/workbook.bin", Kind::Xlsb), ("xl/workbook.xml", Kind::Xlsx), ("word/document.xml", Kind::Docx)];
    if let Some(&(_, kind)) = by_part.iter().find(|(part, _)| package.has(part)) {
        return Ok(kind);
    }
    if let Some(mimetype) = package.bytes("mimetype")? {
        let mimetype = String::from_utf8_lossy(&mimetype).into_owned();
        if mimetype.contains("opendocument.spreadsheet") {
            return Ok(Kind::Ods);
        }
        if mimetype.contains("opendocument.text") {
            return Ok(Kind::Odt);
        }
        if mimetype.contains("opendocument") {
            return Err(ReadError::Unsupported { what: Foreign::Slides });
        }
    }
    if package.has("Index/Document.iwa") || package.has("Index.zip") {
        return Err(ReadError::Unsupported { what: Foreign::AppleOffice });
    }
    Ok(Kind::Zip)
}

fn ole_kind(bytes: &[u8]) -> Result<Kind, ReadError> {
    let mut ole = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(ReadError::corrupt)?;
    if ole.exists("EncryptedPackage") || ole.exists("EncryptionInfo") {
        return Err(ReadError::Encrypted);
    }
    if ole.exists("Workbook") || ole.exists("Book") {
        return Ok(Kind::Xls);
    }
    if ole.exists("WordDocument") {
        let mut head = [0; 2];
        let read = ole.open_stream("WordDocument").and_then(|mut stream| stream.read_exact(&mut head));
        read.map_err(ReadError::corrupt)?;
        return Ok(Kind::Doc);
    }
    let what = if ole.exists("PowerPoint Document") {
        Foreign::Slides
    } else if ole.exists("__properties_version1.0") {
        Foreign::Mail
    } else {
        Foreign::Other
    };
    Err(ReadError::Unsupported { what })
}

fn text_kind(bytes: &[u8]) -> Result<Kind, ReadError> {
    let head = text_encoding::decode(&bytes[..bytes.len().min(4096)])
        .ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    let head = head.trim_start().to_ascii_lowercase();
    if is_message(&head) {
        let page = ["multipart/related", "text/html"].iter().any(|kind| head.contains(kind));
        return if page { Ok(Kind::Mhtml) } else { Err(ReadError::Unsupported { what: Foreign::Mail }) };
    }
    if head.starts_with("{\\rtf") {
        return Ok(Kind::Rtf);
    }
    if !head.starts_with('<') {
        return Ok(Kind::Text);
    }
    if head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.contains("<html") {
        return Ok(Kind::SpreadsheetMl);
    }
    if head.contains("schemas.microsoft.com/office/word/2003/wordml") && head.contains("worddocument") {
        return Ok(Kind::WordXml);
    }
    if head.contains("schemas.microsoft.com/office/2006/xmlpackage") {
        return Ok(Kind::FlatPackage);
    }
    if head.contains("opendocument.text") && head.contains("<office:document") {
        return Ok(Kind::Fodt);
    }
    if ["<html", "<table", "<!doctype html", "<meta", "<body", "<head"].iter().any(|tag| head.contains(tag)) {
        return Ok(Kind::Html);
    }
    Err(ReadError::Unsupported { what: Foreign::Other })
}

/// The head of a mail message.
fn is_message(head: &str) -> bool {
    let first = head.lines().next().and_then(|line| line.split_once(':'));
    first.is_some_and(|(name, _)| name.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-'))
        && head.lines().take(40).any(|line| line.starts_with("mime-version:"))
}

/// The extension of a name, in lower case; empty if there is none.
pub(super) fn extension(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map(|(_, extension)| extension.trim().to_ascii_lowercase()).unwrap_or_default()
}

/// Extensions that a format may have, the first one being the usual one.
fn extensions(format: Format) -> &'static [&'static str] {
    match format {
        Format::Xlsx => &["xlsx", "xlsm", "xltx", "xltm", "et", "ett"],
        Format::Xlsb => &["xlsb"],
        Format::Xls => &["xls", "et", "xlt", "ett"],
        Format::Ods => &["ods", "ots"],
        Format::Csv => &["csv", "tsv", "txt", "tab"],
        Format::Docx => &["docx", "docm", "dotx", "dotm", "wps"],
        Format::Doc => &["doc", "wps", "dot", "wpt"],
        Format::Rtf => &["rtf"],
        Format::Odt => &["odt", "ott", "fodt"],
        Format::WordXml => &["xml"],
        Format::Html => &["html", "htm"],
        Format::Mhtml => &["mht", "mhtml"],
        Format::Text => &["txt", "md", "markdown", "text"],
        Format::SpreadsheetMl => &["xml"],
    }
}

/// A remark where the extension says something else than the content.
pub(super) fn wrong_extension(path: &str, format: Format) -> Option<ReadNote> {
    let extension = extension(path);
    let right = extensions(format);
    if extension.is_empty() || right.contains(&extension.as_str()) {
        return None;
    }
    let usual = right.first()?;
    Some(file_note(
        format!("扩展名是 .{extension}，内容其实是 .{usual}：已按内容读取，建议另存为正确的格式"),
        format!(
            "The extension is .{extension}, the content is .{usual}; it was read as what it is: better save it in the right format"
        ),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_files_are_named() {
        let rows: &[(&[u8], Foreign)] = &[
            (b"%PDF-1.7", Foreign::Pdf),
            (b"\x89PNG\r\n\x1a\n\0", Foreign::Picture),
            (b"\xFF\xD8\xFF\xE0\0", Foreign::Picture),
            (b"Rar!\x1a\x07", Foreign::Archive),
            (b"\x00\x01\x02\x03\x04garbage\x00", Foreign::Other),
            (b"<svg xmlns='x'></svg>", Foreign::Other),
        ];
        for (bytes, expected) in rows {
            assert!(matches!(sniff(bytes), Err(ReadError::Unsupported { what }) if what == *expected), "{expected:?}");
        }
        assert!(matches!(sniff(b""), Err(ReadError::Empty)));
    }

    #[test]
    fn texts_are_told_apart() {
        let rows: &[(&str, Kind)] = &[
            ("任务,负责人\n盘点,李敏\n", Kind::Text),
            ("BM,编号\n1,2\n", Kind::Text),
            ("\u{feff}<html><body><table></table></body></html>", Kind::Html),
            ("<!DOCTYPE html>\n<html>", Kind::Html),
            ("<meta charset=utf-8><table><tr><td>x</td></tr></table>", Kind::Html),
            (
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                Kind::SpreadsheetMl,
            ),
            ("<html xmlns:x=\"urn:schemas-microsoft-com:office:spreadsheet\"><table>", Kind::Html),
        ];
        for (text, expected) in rows {
            assert_eq!(sniff(text.as_bytes()).unwrap(), *expected, "{text}");
        }
    }

    #[test]
    fn extensions_are_compared() {
        assert!(wrong_extension("周报.xls", Format::Html).unwrap().message.zh.contains(".html"));
        assert!(wrong_extension("部门/周报.XLSX", Format::Xlsx).is_none());
        assert!(wrong_extension("周报  .doc", Format::Docx).is_some());
        assert!(wrong_extension("没有扩展名", Format::Csv).is_none());
    }
}
