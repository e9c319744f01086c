//! The name in brackets behind a piece of work.

use super::prose::{LEADING_TIME, found, is_name};
use super::shape::Roster;
use super::{OwnerReading, read_owners};
use crate::lexicon::Words;

/// The line up to a bracket that only a day follows: …（X），周三前.
fn before_day(line: &str) -> &str {
    let parted = line.rsplit_once(',').filter(|(lead, _)| lead.ends_with(')'));
    let day =
        |tail: &str| LEADING_TIME.as_ref().and_then(|time| time.find(tail)).is_some_and(|hit| hit.end() == tail.len());
    parted.filter(|(_, tail)| day(tail.trim())).map_or(line, |(lead, _)| lead)
}

/// …（X）, …（X，11月30日前）
pub(super) fn bracketed(line: &str, roster: &Roster, words: &Words) -> Option<OwnerReading> {
    let line = before_day(line);
    if let Some(open) = line.strip_suffix(')').and_then(|line| line.rfind('(')) {
        let inner = &line[open + 1..line.len() - 1];
        let first = inner.split([',', ';', ':']).next().unwrap_or(inner).trim();
        // (Ann Berg, Cleo Marsh)
        let all: Vec<&str> = inner.split([',', ';', '/', '&']).map(str::trim).collect();
        if all.len() > 1 && all.iter().all(|part| is_name(part, roster, words)) {
            return found(read_owners(inner, roster, words));
        }
        let parts: Vec<&str> = first.split(['、', '/', ' ', '&', '和']).filter(|part| !part.is_empty()).collect();
        if !parts.is_empty() && parts.iter().all(|part| is_name(part, roster, words)) || is_name(first, roster, words) {
            return found(read_owners(first, roster, words));
        }
        let last = inner.rsplit([',', ';', ' ']).next().unwrap_or(inner).trim();
        if is_name(last, roster, words) {
            return found(read_owners(last, roster, words));
        }
    }
    None
}
