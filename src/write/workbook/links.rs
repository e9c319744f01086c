//! From an item back to the file and cell it came from.

use std::collections::BTreeMap;

use crate::model::{Lang, Ledger, Origin, Place, column_name};

use super::cell::{Cell, Content};

/// Excel's limit for the address of a link, with room for what escaping adds.
const URL_LIMIT: usize = 600;

/// Makes links to the inputs, relative to the folder of the workbook.
pub(super) struct Links {
    base: Option<String>,
    hashes: BTreeMap<String, String>,
}

impl Links {
    /// Links for a ledger; without `base` places are named and lead nowhere.
    pub(super) fn new(base: Option<&str>, ledger: &Ledger) -> Self {
        let hashes =
            ledger.files.iter().map(|file| (file.source.path.to_string(), file.source.sha256.clone())).collect();
        Self { base: base.map(|base| base.replace('\\', "/")), hashes }
    }

    /// SHA-256 of an input.
    pub(super) fn hash(&self, path: &str) -> &str {
        self.hashes.get(path).map_or("", String::as_str)
    }

    /// File and place, leading there where that is possible.
    pub(super) fn origin(&self, origin: &Origin) -> Cell {
        self.cell(short(origin), &origin.path, Some(&origin.at))
    }

    /// A text that leads to a file, and to a place in it where the format lets one.
    pub(super) fn cell(&self, text: String, path: &str, at: Option<&Place>) -> Cell {
        match self.url(path, at) {
            Some(url) => Content::Link { text, url }.into(),
            None => text.into(),
        }
    }

    /// The leading origin of an item and how many more there are.
    pub(super) fn origins(&self, origins: &[Origin], lang: Lang) -> Cell {
        let Some(first) = origins.first() else { return Cell::BLANK };
        let more = match (origins.len() - 1, lang) {
            (0, _) => String::new(),
            (more, Lang::Zh) => format!("（另有 {more} 处）"),
            (more, Lang::En) => format!(" (and {more} more)"),
        };
        self.cell(format!("{}{more}", short(first)), &first.path, Some(&first.at))
    }

    /// Every origin of an item with its whole path, a line each. Several lines lead nowhere: not every program keeps the lines
    /// of a link apart.
    pub(super) fn every_origin(&self, origins: &[Origin]) -> Cell {
        let lines: Vec<String> = origins.iter().map(|origin| format!("{} · {}", origin.path, origin.at)).collect();
        match origins {
            [one] => self.cell(lines.concat(), &one.path, Some(&one.at)),
            _ => lines.join("\n").into(),
        }
    }

    fn url(&self, path: &str, at: Option<&Place>) -> Option<String> {
        let base = self.base.as_deref()?;
        // The writer splits an address at its first `#`.
        if path.contains('#') || base.contains('#') {
            return None;
        }
        let (file, packed) = outer_file(path);
        let absolute = file.starts_with('/') || file.get(1..3) == Some(":/");
        let joined = match base.trim_end_matches('/') {
            "" | "." => file.to_owned(),
            _ if absolute => file.to_owned(),
            base => format!("{base}/{file}"),
        };
        let place = at.filter(|_| !packed).and_then(fragment).unwrap_or_default();
        let url = format!("file:///{joined}{place}");
        (url.encode_utf16().count() <= URL_LIMIT).then_some(url)
    }
}

/// Name of the file without its folders, and the place.
pub(super) fn short(origin: &Origin) -> String {
    format!("{} · {}", name_of(&origin.path), origin.at)
}

/// Name of a file without its folders.
pub(super) fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The file on disk: for an entry of an archive the archive itself.
fn outer_file(path: &str) -> (&str, bool) {
    // ASCII case folding keeps every byte where it was.
    match path.to_ascii_lowercase().find(".zip/") {
        Some(at) => (&path[..at + 4], true),
        None => (path, false),
    }
}

/// `#'Sheet'!B5`: only workbooks take one.
fn fragment(at: &Place) -> Option<String> {
    match at {
        Place::Cell { sheet, row, col } if !sheet.is_empty() => {
            Some(format!("#'{}'!{}{}", sheet.replace('\'', "''"), column_name(*col), row + 1))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(base: Option<&str>) -> Links {
        Links { base: base.map(str::to_owned), hashes: BTreeMap::new() }
    }

    #[test]
    fn addresses_are_relative_and_name_the_cell() {
        let cell = Place::Cell { sheet: "进度 表".into(), row: 4, col: 1 };
        let cases = [
            (Some("../收件"), "甲部.xlsx", Some(&cell), Some("file:///../收件/甲部.xlsx#'进度 表'!B5")),
            (Some("."), "甲部.docx", Some(&Place::Paragraph(3)), Some("file:///甲部.docx")),
            (Some("in/"), "周.ZIP/甲部.xlsx", Some(&cell), Some("file:///in/周.ZIP")),
            (Some("in"), "a#1.xlsx", None, None),
            (None, "甲部.xlsx", None, None),
        ];
        for (base, path, at, expected) in cases {
            assert_eq!(links(base).url(path, at).as_deref(), expected, "{path}");
        }
    }
}
