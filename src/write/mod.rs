//! The outputs: workbook, minutes, JSON. Whole or not at all.

pub mod csv;
pub mod docx;
mod error;
pub mod json;
pub mod minutes;
pub mod sarif;
pub mod save;
pub mod workbook;

pub use error::WriteError;
