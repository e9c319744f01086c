//! `OpenDocument` text, zipped (`.odt`) or flat (`.fodt`), as `LibreOffice` and WPS save it.

mod lists;
mod styles;
mod walk;

#[cfg(test)]
mod tests;

use crate::model::{Format, PartRole};
use crate::read::package::Package;
use crate::read::word::parts::part;
use crate::read::{Content, ReadError, markup};
use styles::Styles;
use walk::Walk;

/// Reads a zipped document: body, page headers and footers, notes, text boxes.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub(in crate::read) fn read_odt(bytes: &[u8]) -> Result<Content, ReadError> {
    let mut package = Package::open(bytes)?;
    if package.xml("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(ReadError::Encrypted);
    }
    let content = package.xml("content.xml")?.ok_or_else(|| ReadError::corrupt("there is no content.xml"))?;
    read_parts(&[package.xml("styles.xml")?.unwrap_or_default(), content])
}

/// Reads a flat document, which is one XML file.
///
/// # Errors
/// The XML is damaged, or elements are nested beyond reason.
pub(in crate::read) fn read_fodt(bytes: &[u8]) -> Result<Content, ReadError> {
    read_parts(&[markup::decode(bytes.to_vec())])
}

/// Styles stand before what uses them, in one part or in several.
fn read_parts(parts: &[String]) -> Result<Content, ReadError> {
    let mut styles = Styles::default();
    for xml in parts {
        styles.read(xml)?;
    }
    let mut walk = Walk::new(&styles);
    for xml in parts {
        walk.part(xml)?;
    }
    let (body, margins, notes) = walk.finish();
    let mut parts = vec![part(PartRole::Body, body)];
    parts.extend(margins.into_parts());
    if !notes.is_empty() {
        parts.push(part(PartRole::Notes, notes));
    }
    Ok(Content { format: Format::Odt, parts, notes: Vec::new() })
}
