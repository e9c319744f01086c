//! Word documents that are one XML file: Word 2003 XML, and packages written flat.

use std::io::{Cursor, Write as _};

use quick_xml::events::BytesStart;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::styles::Styles;
use super::walk::Walk;
use super::{lists, read_docx};
use crate::model::{Format, PartRole};
use crate::read::error::Foreign;
use crate::read::markup::{self, Event, Reader};
use crate::read::word::layout::Story;
use crate::read::word::parts::part;
use crate::read::{Content, ReadError, limits};

/// Reads a Word 2003 XML document: styles, lists, body and what stands beside it are in one part.
///
/// # Errors
/// The XML is damaged, or no Word document.
pub(in crate::read) fn read_word_xml(bytes: &[u8]) -> Result<Content, ReadError> {
    let xml = markup::decode(bytes.to_vec());
    let styles = Styles::read(&xml).unwrap_or_default();
    let numbering = lists::read(&xml, &styles).unwrap_or_default();
    let mut walk = Walk::new(&styles, numbering);
    let blocks = walk.part(&xml, &["wordDocument"], Story::Body)?;
    let mut parts = vec![part(PartRole::Body, blocks.ok_or(ReadError::Unsupported { what: Foreign::Other })?)];
    parts.extend(walk.beside.into_parts());
    Ok(Content { format: Format::WordXml, parts, notes: Vec::new() })
}

/// Reads a package whose parts stand in one XML file.
///
/// # Errors
/// As [`read_docx`].
pub(in crate::read) fn read_flat_package(bytes: &[u8]) -> Result<Content, ReadError> {
    let xml = markup::decode(bytes.to_vec());
    let mut content = read_docx(&packed(&xml)?)?;
    content.format = Format::WordXml;
    Ok(content)
}

/// The XML parts, packed as Office packs them.
fn packed(xml: &str) -> Result<Vec<u8>, ReadError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut reader = Reader::from_str(xml);
    let mut name = None;
    let mut parts = 0;
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) if is(&tag, "part") => name = markup::attribute(&tag, "name"),
            Event::Start(tag) if is(&tag, "xmlData") => {
                let span = reader.read_to_end(tag.name()).map_err(ReadError::corrupt)?;
                let text = xml.get(span.start as usize..span.end as usize).unwrap_or_default();
                parts += 1;
                if parts > limits::ZIP_ENTRIES {
                    return Err(ReadError::too_large(format!("{parts} parts")));
                }
                if let Some(name) = name.take() {
                    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
                    zip.start_file(name.trim_start_matches('/'), options).map_err(ReadError::corrupt)?;
                    zip.write_all(text.trim().as_bytes()).map_err(ReadError::corrupt)?;
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(zip.finish().map_err(ReadError::corrupt)?.into_inner())
}

fn is(tag: &BytesStart<'_>, name: &str) -> bool {
    tag.local_name().as_ref() == name
}
