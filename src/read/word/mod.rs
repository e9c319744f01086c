//! Word files: `.docx` by an own reader, since no crate keeps places, tracked changes and text boxes; legacy `.doc` beside it.

mod body;
mod numbering;
mod package;
mod styles;
mod xml;

use super::{Content, ReadError};

/// Reads an Office Open XML document.
///
/// # Errors
/// The file is damaged, no Word document, or too large.
pub fn read_docx(bytes: &[u8]) -> Result<Content, ReadError> {
    body::read(&mut package::Package::open(bytes)?)
}

/// Reads a Word 97-2003 document.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub fn read_doc(_bytes: &[u8]) -> Result<Content, ReadError> {
    Err(ReadError::Unsupported { what: super::error::Foreign::Ancient })
}
