//! Word files → parts with paragraphs and tables: Office Open XML ([`read_docx`]) and the binary format of Word
//! 97-2003 ([`read_doc`]).
//!
//! Both readers walk their file once and hand runs, paragraphs, cells and rows to the same [`layout::Layout`], so that
//! what a paragraph or a merged cell means is decided in one place. Only the parsing differs.

mod doc;
mod docx;
mod field;
mod html;
mod layout;
mod numbering;
mod numeral;
mod odt;
mod parts;
mod plain;
mod rows;
mod rtf;
#[cfg(test)]
pub(super) mod show;
mod spans;
mod symbol;
mod table;
mod text;

pub use doc::read_doc;
pub use docx::read_docx;
pub(super) use docx::{read_flat_package, read_word_xml};
pub(super) use html::read_html;
pub(super) use odt::{read_fodt, read_odt};
pub(super) use plain::read_plain;
pub use rtf::read_rtf;
