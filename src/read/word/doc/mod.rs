//! Word 97-2003 documents, and WPS `.wps` files, which are the same: the streams of the container and what they become.

mod bytes;
mod fib;
mod fonts;
mod form_field;
mod lists;
mod pages;
mod pieces;
mod properties;
mod row;
mod sprm;
mod stories;
mod styles;
mod walk;

#[cfg(test)]
mod tests;

use std::io::{Cursor, Read as _};

use cfb::CompoundFile;

use crate::model::{Format, PartRole};
use crate::read::error::Foreign;
use crate::read::word::layout::Story;
use crate::read::word::parts::part;
use crate::read::{Content, ReadError};
use fib::Fib;
use fonts::Fonts;
use pages::Runs;
use pieces::Text;
use stories::Stories;
use styles::Styles;
use walk::{Source, Walk};

/// Reads a Word 97-2003 document (`.doc`, `.dot`, `.wps`): body, page headers and footers, notes, text boxes.
///
/// # Errors
/// The file is empty, no compound file, cut off or damaged, encrypted, no Word document, or of before Word 97.
pub fn read_doc(bytes: &[u8]) -> Result<Content, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(ReadError::corrupt)?;
    let limit = bytes.len() as u64;
    if file.is_stream("/EncryptedPackage") {
        return Err(ReadError::Encrypted);
    }
    let word = read_stream(&mut file, "WordDocument", limit)?.ok_or(ReadError::Unsupported { what: foreign(&file) })?;
    let fib = Fib::read(&word)?;
    let table = read_stream(&mut file, fib.table_stream, limit)?;
    let table = table.ok_or_else(|| ReadError::corrupt("no table stream"))?;
    let data = read_stream(&mut file, "Data", limit)?.unwrap_or_default();
    read_streams(&fib, &word, &table, &data)
}

/// What a compound file is that has no Word document in it.
fn foreign<F>(file: &CompoundFile<F>) -> Foreign {
    if file.is_stream("/PowerPoint Document") { Foreign::Slides } else { Foreign::Other }
}

/// A stream; `None` if there is none of this name.
fn read_stream(file: &mut CompoundFile<Cursor<&[u8]>>, name: &str, limit: u64) -> Result<Option<Vec<u8>>, ReadError> {
    if !file.is_stream(name) {
        return Ok(None);
    }
    let stream = file.open_stream(name).map_err(ReadError::corrupt)?;
    let mut content = Vec::new();
    // No stream is longer than the file that holds it.
    stream.take(limit).read_to_end(&mut content).map_err(ReadError::corrupt)?;
    Ok(Some(content))
}

fn read_streams(fib: &Fib, word: &[u8], table: &[u8], data: &[u8]) -> Result<Content, ReadError> {
    let stories = Stories::new(fib, table);
    let fonts = Fonts::read(fib, table);
    let numbering = lists::read(fib, table, &fonts);
    let source = Source {
        text: Text::read(fib, word, table)?,
        paragraphs: Runs::paragraphs(fib, word, table),
        characters: Runs::characters(fib, word, table),
        styles: Styles::read(fib, table, data),
        fonts,
        data,
        boxes: stories.anchored(),
    };
    let mut walk = Walk::new(&source, numbering);
    let mut blocks = walk.story(Story::Body, stories.body());
    for range in stories.loose() {
        blocks.extend(walk.story(Story::TextBox, range));
    }
    let mut parts = vec![part(PartRole::Body, blocks)];
    parts.extend(stories.margins(&mut walk));
    parts.extend(stories.notes(&mut walk));
    Ok(Content { format: Format::Doc, parts, notes: Vec::new() })
}
