//! The outputs: workbook, minutes, JSON. Whole or not at all.

pub mod docx;
pub mod minutes;
