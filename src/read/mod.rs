//! Bytes → [`Document`](crate::model::Document): one file per format, content never trusted.

mod error;
mod limits;
mod serial;
pub mod word;

pub use error::{Foreign, ReadError};

use crate::model::{Format, Part, ReadNote};

/// What a reader of one format makes of a file.
#[derive(Debug)]
pub struct Content {
    /// The format.
    pub format: Format,
    /// Sheets or body, in order.
    pub parts: Vec<Part>,
    /// Remarks.
    pub notes: Vec<ReadNote>,
}
