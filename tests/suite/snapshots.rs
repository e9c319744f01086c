//! What is read from each sample file, as a text that someone who knows the forms can proofread. After an intended
//! change, `INSTA_UPDATE=always cargo test snapshots` writes the texts anew; read the difference before it is committed.

use std::fmt::Write as _;

use serde_json::Value;

use crate::support::{list, read, sample};

/// A value as a reader writes it: nothing for null, names with 、 between them.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::String(text) => text.replace('\n', " ⏎ "),
        Value::Array(values) => {
            let names: Vec<String> = values.iter().map(plain).collect();
            if names.is_empty() { "–".to_owned() } else { names.join("、") }
        }
        other => other.to_string(),
    }
}

fn item(item: &Value, text: &mut String) {
    let due = match (item["due"].as_str(), item["due_text"].as_str()) {
        (Some(due), Some(told)) if due != told => format!("{due} ({told})"),
        (None, Some(told)) => format!("– ({told})"),
        (due, _) => due.unwrap_or("–").to_owned(),
    };
    let [kind, at, title, owners, state, health] =
        ["kind", "at", "title", "owners", "state", "health"].map(|key| plain(&item[key]));
    let _ = write!(text, "  {kind} {at}: {title} | {owners} | {due} | {state} {health}");
    for (key, name) in [("done", "done"), ("department", "of"), ("note", "note")] {
        if !item[key].is_null() {
            let _ = write!(text, " | {name}: {}", plain(&item[key]));
        }
    }
    text.push('\n');
}

fn form(form: &Value, text: &mut String) {
    let [kind, sheet, project, department, date] =
        ["form", "sheet", "project", "department", "date"].map(|key| plain(&form[key]));
    let _ = writeln!(text, "{kind} [{sheet}] project: {project} | department: {department} | date: {date}");
    let meeting = &form["meeting"];
    for key in ["title", "start", "place", "host", "recorder", "attendees", "absentees", "topics"] {
        if !meeting[key].is_null() && !meeting[key].as_array().is_some_and(Vec::is_empty) {
            let _ = writeln!(text, "  meeting {key}: {}", plain(&meeting[key]));
        }
    }
    list(form, "items").iter().for_each(|one| item(one, text));
    if !list(form, "signatures").is_empty() {
        let _ = writeln!(text, "  signed: {}", plain(&form["signatures"]));
    }
    for left in list(form, "unmapped") {
        let _ = writeln!(text, "  ? {}: {}", plain(&left["at"]), plain(&left["text"]));
    }
}

fn document(document: &Value) -> String {
    let mut text = format!("{}\n", plain(&document["source"]["path"]));
    if !document["error"].is_null() {
        let _ = writeln!(text, "  error: {}", plain(&document["error"]));
    }
    list(document, "forms").iter().for_each(|one| form(one, &mut text));
    for finding in list(document, "findings") {
        let [rule, at, title] = ["rule", "at", "title"].map(|key| plain(&finding[key]));
        let _ = writeln!(text, "  ! {rule} {at}: {title}");
    }
    text
}

#[test]
fn the_samples_are_read_as_before() {
    for week in ["week1", "week2"] {
        for one in list(&read(&sample(week)), "documents") {
            let name = format!("{week} {}", plain(&one["source"]["path"]).replace('/', " "));
            insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                insta::assert_snapshot!(name, document(one));
            });
        }
    }
}
