//! The parts of a Word package, found by their relationships.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::xml::{self, Node};
use crate::read::{ReadError, limits};

/// An opened package.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// Bytes that may still be unpacked.
    left: u64,
}

/// A relationship: id, kind (the end of its type), target as a part name.
#[derive(Debug)]
pub(super) struct Relationship {
    pub id: String,
    pub kind: String,
    pub target: String,
}

impl<'a> Package<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, ReadError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(ReadError::corrupt)?;
        if archive.len() > limits::ZIP_ENTRIES {
            return Err(ReadError::too_large("entries of the package"));
        }
        Ok(Self { archive, left: limits::UNPACKED_BYTES })
    }

    /// A part's bytes, or `None` where the package has none of that name.
    pub fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, ReadError> {
        let name = name.trim_start_matches('/');
        let Some(index) = self.archive.index_for_name(name) else { return Ok(None) };
        let entry = self.archive.by_index(index).map_err(ReadError::corrupt)?;
        let mut bytes = Vec::new();
        // The size that the directory declares may lie: only the bytes that come are counted.
        entry.take(self.left + 1).read_to_end(&mut bytes).map_err(ReadError::corrupt)?;
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or_else(|| ReadError::too_large("unpacked parts"))?;
        Ok(Some(bytes))
    }

    /// A part as a tree.
    pub fn part(&mut self, name: &str) -> Result<Option<Node>, ReadError> {
        self.bytes(name)?.map(|bytes| xml::parse(&bytes)).transpose()
    }

    /// The main document part: as the package's relationships say, else where Word puts it.
    pub fn main_part(&mut self) -> Result<String, ReadError> {
        let target = self.relationships("")?.into_iter().find(|r| r.kind == "officeDocument").map(|r| r.target);
        Ok(target.unwrap_or_else(|| "word/document.xml".to_owned()))
    }

    /// The relationships of a part (of the package for an empty name); none where they are missing or damaged.
    pub fn relationships(&mut self, part: &str) -> Result<Vec<Relationship>, ReadError> {
        let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
        let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
        let Some(bytes) = self.bytes(&name)? else { return Ok(Vec::new()) };
        let Ok(tree) = xml::parse(&bytes) else { return Ok(Vec::new()) };
        let found = tree
            .nodes()
            .filter(|node| node.attribute("TargetMode") != Some("External"))
            .filter_map(|node| {
                let kind = node.attribute("Type")?.rsplit('/').next()?.to_owned();
                Some(Relationship {
                    id: node.attribute("Id")?.to_owned(),
                    kind,
                    target: resolve(folder, node.attribute("Target")?),
                })
            })
            .collect();
        Ok(found)
    }
}

/// A target relative to the folder of its source part.
fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|p| !p.is_empty()).collect();
    for piece in target.split('/') {
        match piece {
            ".." => {
                parts.pop();
            }
            "." | "" => {}
            other => parts.push(other),
        }
    }
    parts.join("/")
}
