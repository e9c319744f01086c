//! Word files that other programs accept: what `docx-rs` builds, put right and packed.
//!
//! `docx-rs` knows the elements of a document; it does not keep the schema's order of them, cannot repeat a table's
//! header row, numbers paragraphs by a global counter and packs without compression. So its parts are built, patched as
//! small XML trees ([`order`], [`patch`]) and packed here ([`mod@pack`]): the same document gives the same bytes.

pub mod order;
pub mod pack;
pub mod patch;
pub mod text;
pub mod xml;

pub use pack::{Font, Properties, pack};

/// Why a Word file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// A part that `docx-rs` built is no well-formed XML.
    #[error("the part {part} is not well-formed")]
    Xml {
        /// Name of the part in the package.
        part: String,
        /// What the parser says.
        #[source]
        source: xml::XmlError,
    },
    /// The package could not be compressed.
    #[error("the document could not be packed")]
    Zip(#[from] zip::result::ZipError),
    /// The package could not be written into memory.
    #[error("the document could not be packed")]
    Io(#[from] std::io::Error),
}
