//! The published JSON: structs of their own with a version, so that the model can change without breaking scripts.

mod read;
mod weekly;

pub use read::{FindingJson, ReadJson, findings};
pub use weekly::WeeklyJson;

use chrono::NaiveDate;
use serde::Serialize;

/// Version of both objects.
const SCHEMA: u32 = 1;

fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}

/// Writes an object, indented, with a line break at the end.
///
/// # Errors
/// `serde_json` cannot write it; does not happen for the structs of this module.
pub fn to_string(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    Ok(text)
}
