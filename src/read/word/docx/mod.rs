//! Office Open XML documents: the parts of the package and what they become.

mod annotation;
mod flat;
mod form_field;
mod lists;
mod paragraph;
mod properties;
mod stories;
mod styles;
mod walk;
mod xml;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::layout::Story;
use super::parts::{Margins, part};
use crate::model::{Format, Part, PartRole};
use crate::read::error::Foreign;
use crate::read::package::Package;
use crate::read::word::numbering::Numbering;
use crate::read::{Content, ReadError};
pub(in crate::read) use flat::{read_flat_package, read_word_xml};
use styles::Styles;
use walk::Walk;

/// Where the body stands if the package does not say.
const BODY: &str = "word/document.xml";

/// Relationships of a part: id → (kind, name of the target).
type Relations = BTreeMap<String, (String, String)>;

/// Reads a Word document (`.docx`, `.docm`, `.dotx`), Transitional or Strict: body, page headers and footers, notes.
///
/// # Errors
/// The file is empty, no zip, cut off or damaged, no Word document (a workbook, say), or beyond the limits of size.
pub fn read_docx(bytes: &[u8]) -> Result<Content, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut package = Package::open(bytes)?;
    let body = find_body(&mut package)?;
    let xml = package.xml(&body)?.ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    // A broken list of relationships costs headers and styles, not the text.
    let relations = package.relationships(&body).unwrap_or_default();
    let styles = match related(&mut package, &relations, "styles", &body)? {
        Some(xml) => Styles::read(&xml).unwrap_or_default(),
        None => Styles::default(),
    };
    let numbering = match related(&mut package, &relations, "numbering", &body)? {
        Some(xml) => lists::read(&xml, &styles).unwrap_or_default(),
        None => Numbering::default(),
    };
    let mut walk = Walk::new(&styles, numbering);
    let blocks = walk.part(&xml, &["document"], Story::Body)?;
    let blocks = blocks.ok_or(ReadError::Unsupported { what: Foreign::Other })?;
    let mut parts = vec![part(PartRole::Body, blocks)];
    parts.extend(read_margins(&mut package, &relations, &mut walk)?);
    parts.extend(read_notes(&mut package, &relations, &mut walk)?);
    Ok(Content { format: Format::Docx, parts, notes: Vec::new() })
}

fn find_body(package: &mut Package<'_>) -> Result<String, ReadError> {
    let relations = package.relationships("").unwrap_or_default();
    let named = relations.into_values().find(|(kind, _)| kind == "officeDocument").map(|(_, target)| target);
    match named.filter(|name| package.has(name)) {
        Some(name) => Ok(name),
        None if package.has(BODY) => Ok(BODY.to_owned()),
        None => Err(ReadError::Unsupported { what: Foreign::Zip }),
    }
}

/// A part by the kind of its relationship, else by its usual name beside the body.
fn related(
    package: &mut Package<'_>,
    relations: &Relations,
    kind: &str,
    body: &str,
) -> Result<Option<String>, ReadError> {
    let named = relations.values().find(|(found, _)| found == kind).map(|(_, target)| target.clone());
    let usual =
        body.rsplit_once('/').map_or_else(|| format!("{kind}.xml"), |(folder, _)| format!("{folder}/{kind}.xml"));
    package.xml(&named.unwrap_or(usual))
}

/// Page headers, then page footers, each distinct one once.
fn read_margins(package: &mut Package<'_>, relations: &Relations, walk: &mut Walk<'_>) -> Result<Vec<Part>, ReadError> {
    let mut margins = Margins::default();
    let mut seen = BTreeSet::new();
    let references = std::mem::take(&mut walk.references);
    for (kind, root, story, role) in
        [("header", "hdr", Story::Header, PartRole::Header), ("footer", "ftr", Story::Footer, PartRole::Footer)]
    {
        for (found, target) in references.iter().filter_map(|id| relations.get(id)) {
            if found == kind
                && seen.insert(target)
                && let Some(xml) = package.xml(target)?
            {
                margins.add(role, walk.part(&xml, &[root], story)?.unwrap_or_default());
            }
        }
    }
    Ok(margins.into_parts())
}

/// Footnotes and endnotes as one part.
fn read_notes(package: &mut Package<'_>, relations: &Relations, walk: &mut Walk<'_>) -> Result<Vec<Part>, ReadError> {
    let mut blocks = Vec::new();
    for (kind, story) in [("footnotes", Story::Footnote), ("endnotes", Story::Endnote)] {
        for (_, target) in relations.values().filter(|(found, _)| found == kind) {
            let Some(xml) = package.xml(target)? else { continue };
            blocks.extend(walk.part(&xml, &[kind], story)?.unwrap_or_default());
        }
    }
    Ok(if blocks.is_empty() { Vec::new() } else { vec![part(PartRole::Notes, blocks)] })
}
