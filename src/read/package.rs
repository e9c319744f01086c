//! The zip container of Office Open XML and `OpenDocument`: parts by name, within limits.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::markup::{self, Event, Reader};
use super::{ReadError, limits};

/// An open container. Names are matched without regard to case, as Office does.
pub(super) struct Package<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    index: BTreeMap<String, usize>,
}

impl<'a> Package<'a> {
    /// Opens a container and checks what it claims to unpack to; the zip reader holds every entry to its claim.
    ///
    /// # Errors
    /// It is no zip, damaged, encrypted, or above a limit.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(ReadError::corrupt)?;
        if zip.len() > limits::ZIP_ENTRIES {
            return Err(ReadError::too_large(format!("{} parts", zip.len())));
        }
        let mut index = BTreeMap::new();
        let mut total = 0u64;
        for at in 0..zip.len() {
            let entry = zip.by_index_raw(at).map_err(ReadError::corrupt)?;
            if entry.encrypted() {
                return Err(ReadError::Encrypted);
            }
            total = total.saturating_add(entry.size());
            index.entry(key(&String::from_utf8_lossy(entry.name_raw()))).or_insert(at);
        }
        if total > limits::UNPACKED_BYTES {
            return Err(ReadError::too_large(format!("{total} bytes unpacked")));
        }
        Ok(Self { zip, index })
    }

    /// There is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.index.contains_key(&key(name))
    }

    /// Names of all parts, in lower case, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }

    /// The bytes of a part; `None` if there is none of this name.
    ///
    /// # Errors
    /// The part is damaged or above a limit.
    pub(super) fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let Some(&at) = self.index.get(&key(name)) else { return Ok(None) };
        let entry = self.zip.by_index(at).map_err(ReadError::corrupt)?;
        let mut bytes = Vec::new();
        entry.take(limits::UNPACKED_BYTES + 1).read_to_end(&mut bytes).map_err(ReadError::corrupt)?;
        if bytes.len() as u64 > limits::UNPACKED_BYTES {
            return Err(ReadError::too_large(format!("{name} unpacked")));
        }
        Ok(Some(bytes))
    }

    /// The text of an XML part.
    ///
    /// # Errors
    /// As [`Package::bytes`].
    pub(super) fn xml(&mut self, name: &str) -> Result<Option<String>, ReadError> {
        Ok(self.bytes(name)?.map(markup::decode))
    }

    /// The relationships of a part: id → (end of the type, target as a name in the package).
    ///
    /// # Errors
    /// As [`Package::bytes`], or the XML is damaged.
    pub(super) fn relationships(&mut self, part: &str) -> Result<BTreeMap<String, (String, String)>, ReadError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let mut found = BTreeMap::new();
        let Some(xml) = self.xml(&name)? else { return Ok(found) };
        let mut reader = Reader::from_str(&xml);
        loop {
            match reader.read_event().map_err(ReadError::corrupt)? {
                Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "Relationship" => {
                    let (Some(id), Some(target)) = (markup::attribute(&tag, "Id"), markup::attribute(&tag, "Target"))
                    else {
                        continue;
                    };
                    let kind = markup::attribute(&tag, "Type").unwrap_or_default();
                    let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                    found.insert(id, (kind, resolve(folder, &target)));
                }
                Event::Eof => return Ok(found),
                _ => {}
            }
        }
    }
}

fn key(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

/// A target relative to a folder, as a name in the package.
fn resolve(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            _ => steps.push(step),
        }
    }
    steps.retain(|step| !step.is_empty());
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets() {
        let rows = [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl", "../docProps/app.xml", "docProps/app.xml"),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
            ("xl", "../../../etc/x", "etc/x"),
        ];
        for (folder, target, expected) in rows {
            assert_eq!(resolve(folder, target), expected, "{folder} {target}");
        }
    }
}
