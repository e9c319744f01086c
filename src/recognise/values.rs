//! From outlined text to values: one function per kind of field.

use chrono::{Days, NaiveDate};

use super::raw::Datum;
use crate::lexicon::Words;
use crate::model::{Field, Health, State, Trouble, Value};
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner::{self, OwnerReading, Roster};
use crate::normalise::status::{self, Legend};
use crate::normalise::text::{clean_title, is_nothing};

/// Serial numbers that can be days of an office form: 1982 to 2064.
const SERIALS: std::ops::RangeInclusive<f64> = 30_000.0..=60_000.0;

/// The day that a cell states.
pub(super) fn day(datum: &Datum, ctx: &DateContext<'_>) -> DateReading {
    match datum.value {
        Value::Date(at) => DateReading::Day { day: at.date(), time: Some(at.time()), year_stated: true },
        Value::Number(serial) if SERIALS.contains(&serial) => {
            let epoch =
                NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|e| e.checked_add_days(Days::new(serial as u64)));
            epoch.map_or(DateReading::Trouble(Trouble::Impossible), |day| DateReading::Day {
                day,
                time: None,
                year_stated: true,
            })
        }
        _ => date::read(&datum.text, ctx),
    }
}

/// A date field from its cells: the first that gives a day, else what is wrong with the first that holds text.
pub(super) fn date_field(cells: Option<&Vec<Datum>>, ctx: &DateContext<'_>) -> Field<NaiveDate> {
    let Some(cells) = cells else { return Field::Absent };
    let mut field = Field::Absent;
    // Beside the days of a week its number says nothing (第1周 | 5.8-5.14).
    let week_only = |cell: &Datum| matches!(cell.value, Value::Text) && is_week(&cell.text);
    let (weeks, days): (Vec<&Datum>, Vec<&Datum>) = cells.iter().partition(|cell| week_only(cell));
    for cell in days.into_iter().chain(weeks) {
        let at = cell.at.clone();
        let raw = cell.text.trim().to_owned();
        match day(cell, ctx) {
            DateReading::Day { day, .. } => return Field::Known { value: day, raw, at },
            DateReading::Trouble(why) if !matches!(field, Field::Unreadable { .. }) => {
                field = Field::Unreadable { raw, at, why }
            }
            DateReading::Blank
                if is_nothing(&raw) && !raw.is_empty() && matches!(field, Field::Absent | Field::Blank { .. }) =>
            {
                field = Field::Unreadable { raw, at, why: Trouble::Vague }
            }
            DateReading::Blank if matches!(field, Field::Absent) => field = Field::Blank { at },
            _ => {}
        }
    }
    field
}

/// 第3周, W12: a week by its number.
fn is_week(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let rest = text.trim_start_matches(['第', 'w', 'k', 'e', 'c', ' ', '.']);
    rest.len() < text.len()
        && rest.trim_end_matches('周').chars().all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
}

/// An owner field from what was read of its text.
pub(super) fn owner_field(reading: &OwnerReading, datum: &Datum) -> Field<Vec<String>> {
    let at = datum.at.clone();
    let raw = datum.text.trim().to_owned();
    if !reading.owners.is_empty() {
        return Field::Known { value: reading.owners.clone(), raw, at };
    }
    if raw.is_empty() {
        return Field::Blank { at };
    }
    Field::Unreadable { raw, at, why: reading.trouble.unwrap_or(Trouble::Nobody) }
}

/// Owners of a cell.
pub(super) fn owners(datum: &Datum, roster: &Roster, words: &Words) -> OwnerReading {
    owner::read_owners(&datum.text, roster, words)
}

/// A text field: the first cell that says something.
pub(super) fn text_field(cells: Option<&Vec<Datum>>) -> Field<String> {
    let Some(cells) = cells else { return Field::Absent };
    let Some(first) = cells.first() else { return Field::Absent };
    match cells.iter().find(|c| !is_nothing(&c.text)) {
        Some(cell) => {
            Field::Known { value: cell.text.trim().to_owned(), raw: cell.text.trim().to_owned(), at: cell.at.clone() }
        }
        None => Field::Blank { at: first.at.clone() },
    }
}

/// What status, health and percent columns say together.
#[derive(Debug, Default)]
pub(super) struct Standing {
    pub state: Field<State>,
    pub health: Field<Health>,
    pub percent: Option<f64>,
}

/// Reads the status, health and percent cells of a row.
pub(super) fn standing(
    status: Option<&Datum>,
    health: Option<&Datum>,
    percent: Option<&Datum>,
    legend: Option<&Legend>,
    words: &Words,
) -> Standing {
    let mut standing = Standing::default();
    for (cell, is_health) in [(status, false), (health, true)] {
        let Some(cell) = cell else { continue };
        let at = cell.at.clone();
        let raw = cell.text.trim().to_owned();
        if let Some(share) = share(cell, false) {
            standing.percent = Some(share);
            standing.state = Field::Known { value: state_of(share), raw, at };
            continue;
        }
        if is_nothing(&raw) && legend.is_none_or(|legend| legend.meaning(&raw).is_none()) {
            if !standing.state.is_present() && !is_health {
                standing.state = Field::Blank { at: at.clone() };
            }
            if !standing.health.is_present() {
                standing.health = Field::Blank { at };
            }
            continue;
        }
        // Single letters in a column of lights are red, amber and green where no legend says otherwise.
        let rag = Legend::rag();
        let legend = legend.or_else(|| is_health.then_some(&rag));
        let reading = status::read_status(&raw, legend, words);
        standing.percent = standing.percent.or(reading.percent);
        if let Some(value) = reading.state
            && standing.state.value().is_none()
        {
            standing.state = Field::Known { value, raw: raw.clone(), at: at.clone() };
        }
        if let Some(value) = reading.health
            && (is_health || standing.health.value().is_none())
        {
            standing.health = Field::Known { value, raw: raw.clone(), at: at.clone() };
        }
        if !reading.known
            && reading.state.is_none()
            && reading.health.is_none()
            && standing.state.value().is_none()
            && standing.health.value().is_none()
        {
            standing.state = Field::Unreadable { raw, at, why: Trouble::Unknown };
        }
    }
    let alone = status.is_none() && health.is_none();
    if let Some(cell) = percent {
        if let Some(value) = share(cell, true) {
            standing.percent = Some(value);
            if alone {
                let raw = cell.text.trim().to_owned();
                standing.state = Field::Known { value: state_of(value), raw, at: cell.at.clone() };
            }
        } else if alone {
            // 60%，进行中; 未开始 in a column of percents.
            return self::standing(Some(cell), None, None, legend, words);
        }
    }
    standing
}

/// What a column says that asks whether the work is late (是否延期): yes is late, no says nothing; else the words as in a
/// column of lights.
pub(super) fn lateness(cell: &Datum, words: &Words) -> Option<Field<Health>> {
    let raw = cell.text.trim().to_owned();
    let value = match crate::lexicon::key(&raw).as_str() {
        "是" | "yes" | "y" | "true" | "√" | "✓" | "1" => Health::Delayed,
        "否" | "no" | "n" | "false" | "0" => return None,
        _ => status::read_status(&raw, None, words).health?,
    };
    Some(Field::Known { value, raw, at: cell.at.clone() })
}

/// A share done in percent, where a cell states nothing else.
fn share(cell: &Datum, is_percent_column: bool) -> Option<f64> {
    match cell.value {
        Value::Percent(share) => Some(share * 100.0),
        Value::Number(share) if (0.0..=1.0).contains(&share) => Some(share * 100.0),
        Value::Number(share) if is_percent_column && (0.0..=100.0).contains(&share) => Some(share),
        Value::Text => {
            use unicode_normalization::UnicodeNormalization;
            let text: String = cell.text.nfkc().filter(|c| !c.is_whitespace()).collect();
            let number = text.strip_suffix('%')?.parse::<f64>().ok()?;
            (0.0..=100.0).contains(&number).then_some(number)
        }
        _ => None,
    }
}

fn state_of(percent: f64) -> State {
    if percent >= 100.0 {
        State::Done
    } else if percent <= 0.0 {
        State::NotStarted
    } else {
        State::InProgress
    }
}

/// A group that is a phase (设计阶段) and no department.
pub(super) fn is_phase(group: &str) -> bool {
    let name = clean_title(group);
    name.ends_with("阶段") || name.ends_with(['期', '类', '项'])
}
