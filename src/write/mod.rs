//! The outputs: workbook, minutes, JSON. Whole or not at all.

pub mod json;
pub mod csv;
pub mod sarif;
