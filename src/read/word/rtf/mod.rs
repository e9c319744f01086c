//! Rich text, as Word and WPS write it and as Chinese offices rename it to `.doc`.
//!
//! The file is one stream of groups and control words; a paragraph says how many tables lie around it, and the shape of
//! a row comes with the words before its end. The number of a list is written out in the file, so nothing is counted.

mod state;
mod story;
mod tables;
mod text;
mod token;
mod walk;

#[cfg(test)]
mod tests;

use crate::model::{Format, PartRole};
use crate::read::word::parts::part;
use crate::read::{Content, ReadError};
use token::Tokens;
use walk::Walk;

/// Reads rich text: body, page headers and footers, notes, text boxes.
///
/// # Errors
/// The file is empty, or groups are nested beyond reason.
pub fn read_rtf(bytes: &[u8]) -> Result<Content, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    let mut walk = Walk::new();
    for token in Tokens::new(bytes) {
        walk.take(token)?;
    }
    let (body, margins, notes) = walk.finish();
    let mut parts = vec![part(PartRole::Body, body)];
    parts.extend(margins.into_parts());
    if !notes.is_empty() {
        parts.push(part(PartRole::Notes, notes));
    }
    Ok(Content { format: Format::Rtf, parts, notes: Vec::new() })
}
