//! The object that `weekly --format json` wrote last week.

use serde_json::Value;

use super::{PreviousError, values};
use crate::model::{ItemKind, KEY_FIGURES, PreviousItem, PreviousWeek, WEEK_COLUMN, WeekFigures};

/// Reads last week's ledger from the JSON of `weekly --format json`.
///
/// Keys that are missing or of another type count as not stated; entries without a title are left out.
///
/// # Errors
///
/// [`PreviousError`] if the text is no JSON, or has no list of items.
pub fn from_json(text: &str) -> Result<PreviousWeek, PreviousError> {
    let root: Value = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| PreviousError::Syntax { line: error.line(), column: error.column() })?;
    let items = root.get("items").and_then(Value::as_array).ok_or(PreviousError::NoItems)?;
    let submissions = root.get("submissions").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut departments: Vec<String> = submissions.iter().filter_map(|entry| string(entry, "department")).collect();
    departments.sort_unstable();
    departments.dedup();
    let trend = root.get("trend").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    Ok(PreviousWeek {
        date: day(&root, "date"),
        items: items.iter().filter_map(item).collect(),
        departments,
        trend: trend.iter().filter_map(week).collect(),
    })
}

fn item(entry: &Value) -> Option<PreviousItem> {
    Some(PreviousItem {
        id: string(entry, "id").unwrap_or_default(),
        kind: string(entry, "kind").and_then(|id| values::kind(&id)).unwrap_or(ItemKind::Task),
        title: string(entry, "title")?,
        project: string(entry, "project"),
        department: string(entry, "department"),
        owners: owners(entry),
        due: day(entry, "due"),
        first_due: day(entry, "first_due"),
        done: day(entry, "done"),
        state: string(entry, "state").and_then(|id| values::state(&id)),
        health: string(entry, "health").and_then(|id| values::health(&id)),
        note: string(entry, "note"),
        weeks: count(entry, "weeks").unwrap_or(1),
        stalled: count(entry, "stalled").unwrap_or(0),
        dropped: strings(entry, "change").iter().any(|change| change == "dropped"),
        origins: origins(entry),
    })
}

fn string(entry: &Value, key: &str) -> Option<String> {
    entry.get(key).and_then(Value::as_str).and_then(values::text)
}

fn strings(entry: &Value, key: &str) -> Vec<String> {
    let list = entry.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn count(entry: &Value, key: &str) -> Option<u32> {
    entry.get(key).and_then(Value::as_u64).and_then(|count| u32::try_from(count).ok())
}

fn week(entry: &Value) -> Option<WeekFigures> {
    let week = string(entry, WEEK_COLUMN.key)?.parse().ok()?;
    Some(WeekFigures { week, counts: KEY_FIGURES.map(|figure| count(entry, figure.key)) })
}

fn owners(entry: &Value) -> Vec<String> {
    match entry.get("owners") {
        Some(Value::String(text)) => values::owners(text),
        _ => strings(entry, "owners"),
    }
}

fn day(entry: &Value, key: &str) -> Option<chrono::NaiveDate> {
    entry.get(key).and_then(Value::as_str).and_then(values::date)
}

fn origins(entry: &Value) -> Vec<String> {
    let list = entry.get("origins").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let place = |origin: &Value| {
        let path = string(origin, "path")?;
        Some(string(origin, "at").map_or(path.clone(), |at| format!("{path} · {at}")))
    };
    list.iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::State;

    #[test]
    fn what_the_command_writes_is_read() {
        let week = from_json(
            r#"{"schema":1,"date":"2025-10-17","week":"2025-W42","items":[
              {"id":"00aa11bb22","kind":"resolution","title":"包装打样","project":"新品上市","department":"设计部","owners":["周一鸣"],
               "due":"2025-10-28","first_due":"2025-10-22","done":null,"state":"in_progress","health":null,"weeks":3,
               "change":["dropped"],"origins":[{"path":"设计部.xlsx","at":"Sheet1!B4"}]},
              {"title":""}, 7, {"title":"只有标题","owners":"甲一、乙二"}],
             "submissions":[{"department":"设计部","paths":[]},{"department":"采购部","paths":["a.xlsx"]}]}"#,
        )
        .unwrap();
        assert_eq!(week.date, chrono::NaiveDate::from_ymd_opt(2025, 10, 17));
        assert_eq!(week.departments, ["设计部", "采购部"]);
        assert_eq!(week.items.len(), 2);
        let item = &week.items[0];
        assert_eq!(
            (item.id.as_str(), item.kind, item.weeks, item.dropped),
            ("00aa11bb22", ItemKind::Resolution, 3, true)
        );
        assert_eq!(
            (item.state, item.first_due.map(|d| d.to_string())),
            (Some(State::InProgress), Some("2025-10-22".into()))
        );
        assert_eq!(item.origins, ["设计部.xlsx · Sheet1!B4"]);
        assert_eq!(week.items[1].owners, ["甲一", "乙二"]);
    }

    #[test]
    fn other_texts_are_refused() {
        assert!(matches!(from_json("{"), Err(PreviousError::Syntax { line: 1, .. })));
        assert_eq!(from_json("[]"), Err(PreviousError::NoItems));
        assert_eq!(from_json(r#"{"items":3}"#), Err(PreviousError::NoItems));
    }
}
