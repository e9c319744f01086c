//! Bytes → [`Document`](crate::model::Document): one file per format, content never trusted.

mod error;
#[allow(dead_code)]
mod limits;
#[allow(dead_code)]
mod markup;
#[allow(dead_code)]
mod package;
pub mod word;

pub use error::{Foreign, ReadError};

use crate::model::{Format, Part, ReadNote};

/// What a reader of one format delivers.
#[derive(Clone, Debug)]
pub struct Content {
    /// What the file turned out to be.
    pub format: Format,
    /// Its parts in order.
    pub parts: Vec<Part>,
    /// Remarks about the file.
    pub notes: Vec<ReadNote>,
}
