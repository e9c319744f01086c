//! Remarks of an item: its columns of remarks, and what a column of statuses tells in a sentence.

use super::raw::{Datum, RawItem};
use crate::lexicon::{Column, is_han};
use crate::model::{Field, State};
use crate::normalise::text::is_nothing;

/// Longest text that is a word for a status, in characters (in Latin script) and in ideographs.
const LONGEST_STATUS: (usize, usize) = (24, 8);

/// A status column that tells the progress in a sentence holds a remark, no status that nobody knows.
pub(super) fn take_prose(state: &mut Field<State>) -> Option<Datum> {
    let Field::Unreadable { raw, at, .. } = state else { return None };
    let (count, han) = (raw.chars().count(), raw.chars().filter(|c| is_han(*c)).count());
    if han <= LONGEST_STATUS.1 && (han > 0 || count <= LONGEST_STATUS.0) {
        return None;
    }
    let told = Datum::text(raw.clone(), at);
    *state = Field::Blank { at: at.clone() };
    Some(told)
}

/// Remarks of all columns of remarks, a line each, and what a column of statuses tells in a sentence.
pub(super) fn note(raw: &RawItem, told: Option<Datum>) -> Field<String> {
    let columns = [Column::Risk, Column::Reason, Column::Remedy, Column::Note];
    let cells: Vec<&Datum> = told.iter().chain(columns.iter().filter_map(|c| raw.cells.get(c)).flatten()).collect();
    let Some(first) = cells.first() else { return Field::Absent };
    let said: Vec<&&Datum> = cells.iter().filter(|d| !is_nothing(&d.text)).collect();
    match said.first() {
        None => Field::Blank { at: first.at.clone() },
        Some(start) => {
            let value = said.iter().map(|d| d.text.trim()).collect::<Vec<_>>().join("\n");
            Field::Known { raw: value.clone(), value, at: start.at.clone() }
        }
    }
}
