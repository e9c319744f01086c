//! The outputs: workbook, minutes, JSON. Whole or not at all.

pub mod csv;
pub mod docx;
pub mod json;
pub mod minutes;
pub mod sarif;
