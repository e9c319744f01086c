//! The outputs: workbook, minutes, JSON. Whole or not at all.

mod error;
pub mod save;
pub mod workbook;

pub use error::WriteError;
