//! The outputs: workbook, minutes, JSON. Whole or not at all.

pub mod csv;
pub mod docx;
mod error;
mod figures;
pub mod json;
pub mod minutes;
pub mod sarif;
pub mod save;
mod trend;
pub mod workbook;

pub use error::WriteError;
