//! The Word formats: stub, replaced by the reader of `.docx` and `.doc`.

use super::{Content, ReadError};

/// Reads an Office Open XML document.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub fn read_docx(_bytes: &[u8]) -> Result<Content, ReadError> {
    Err(ReadError::Unsupported { what: super::error::Foreign::Other })
}

/// Reads a Word 97-2003 document.
///
/// # Errors
/// The file is damaged, encrypted or too large.
pub fn read_doc(_bytes: &[u8]) -> Result<Content, ReadError> {
    Err(ReadError::Unsupported { what: super::error::Foreign::Other })
}
