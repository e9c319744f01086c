//! The Word minutes of the weekly meeting, ready to complete and to sign.
//!
//! [`facts`] says what they hold, independent of Word; [`table`] and [`official`] lay it out; [`paper`] turns the layout
//! into a document.

pub mod disputes;
pub mod facts;
pub mod fonts;
pub mod gaps;
pub mod meeting;
pub mod official;
pub mod paper;
pub mod people;
pub mod signatures;
pub mod signing;
pub mod styles;
pub mod table;
pub mod terms;
#[cfg(test)]
mod tests;
pub mod words;
pub mod work;

pub use people::People;

use crate::model::{Lang, Ledger};
use crate::write::docx::{self, DocxError, Properties};

/// How the minutes look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MinutesStyle {
    /// The record table of the process (沟通记录表).
    #[default]
    Table,
    /// The official document (公文) after GB/T 9704-2012 for 纪要.
    Official,
}

/// What the user chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinutesOptions {
    /// Language of the document.
    pub lang: Lang,
    /// Its look.
    pub style: MinutesStyle,
    /// Name of the organisation, for the head and the colophon.
    pub company: Option<String>,
    /// Line pitch of the official document in points, where it is not that of the standard.
    pub line_pitch: Option<f64>,
    /// Who belongs to which department.
    pub people: People,
}

/// Why the minutes could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the minutes could not be written")]
pub struct MinutesError(#[from] DocxError);

/// The minutes of the ledger's week as the bytes of a `.docx` file; the same ledger gives the same bytes.
///
/// # Errors
/// Where the document cannot be packed, which no content of a ledger brings about.
pub fn build(ledger: &Ledger, options: &MinutesOptions) -> Result<Vec<u8>, MinutesError> {
    let facts = facts::gather(ledger, &options.people, options.lang);
    let company = options.company.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let (docx, title) = match options.style {
        MinutesStyle::Table => (table::lay_out(&facts, company), table::title(&facts).to_owned()),
        MinutesStyle::Official => (official::lay_out(&facts, company, options.line_pitch), official::title(&facts)),
    };
    let properties = Properties {
        title: &title,
        company,
        day: ledger.date,
        chinese: options.lang == Lang::Zh,
        facing_pages: options.style == MinutesStyle::Official,
        fonts: fonts::FONTS,
    };
    Ok(docx::pack(docx, &properties)?)
}
