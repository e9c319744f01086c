//! The shapes of what the program writes for other programs: JSON, csv, SARIF, the list of rules.

use serde_json::Value;

use crate::command_line::good;
use crate::support::{Scratch, huizong, json, list, run, sample, status, stderr, stdout};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[track_caller]
fn has(value: &Value, wanted: &[&str]) {
    let keys = keys(value);
    let missing: Vec<_> = wanted.iter().filter(|key| !keys.contains(key)).collect();
    assert!(missing.is_empty(), "no {missing:?} among {keys:?}");
}

#[test]
fn read_json_has_the_promised_keys() {
    let input = sample("week1");
    let read = json(&huizong(&["read", input.to_str().unwrap(), "-q"]));
    has(&read, &["schema", "documents"]);
    assert_eq!(read["schema"], 1);
    let (mut items, mut meetings, mut unmapped) = (0, 0, 0);
    for document in list(&read, "documents") {
        has(document, &["source", "error", "forms", "findings"]);
        has(&document["source"], &["path", "sha256"]);
        assert_eq!(document["source"]["sha256"].as_str().unwrap().len(), 64);
        for form in list(document, "forms") {
            has(
                form,
                &["form", "sheet", "project", "department", "date", "meeting", "items", "signatures", "unmapped"],
            );
            let kinds =
                ["charter", "responsibility", "mechanism", "notice", "delay", "minutes", "progress", "review", "other"];
            assert!(kinds.contains(&form["form"].as_str().unwrap()), "{}", form["form"]);
            if form["meeting"].is_object() {
                meetings += 1;
                has(
                    &form["meeting"],
                    &["title", "start", "place", "host", "recorder", "attendees", "absentees", "topics"],
                );
            }
            for item in list(form, "items") {
                items += 1;
                has(
                    item,
                    &[
                        "kind",
                        "title",
                        "owners",
                        "department",
                        "due",
                        "due_text",
                        "done",
                        "state",
                        "health",
                        "note",
                        "at",
                    ],
                );
                assert!(item["owners"].is_array());
            }
            for text in list(form, "unmapped") {
                unmapped += 1;
                has(text, &["at", "text"]);
            }
        }
        let account = &document["account"];
        let parts: u64 = ["field", "label", "heading", "decoration", "unmapped"]
            .iter()
            .filter_map(|part| account[part].as_u64())
            .sum();
        assert_eq!(account["total"].as_u64(), Some(parts), "{}: the counts do not add up", document["source"]["path"]);
    }
    assert!(items > 50 && meetings >= 2 && unmapped > 0, "{items} items, {meetings} meetings, {unmapped} texts left");
}

#[test]
fn weekly_json_has_the_promised_keys() {
    let (input, config, scratch) = (sample("week1"), sample("huizong.toml"), Scratch::new());
    let out = scratch.arg("out");
    let weekly = json(&huizong(&[
        "weekly",
        input.to_str().unwrap(),
        "--config",
        config.to_str().unwrap(),
        "-o",
        &out,
        "--format",
        "json",
    ]));
    has(&weekly, &["schema", "date", "week", "previous", "items", "submissions", "findings", "outputs"]);
    assert_eq!((&weekly["schema"], &weekly["week"]), (&Value::from(1), &Value::from("2026-W20")));
    for item in list(&weekly, "items") {
        has(
            item,
            &[
                "id",
                "kind",
                "title",
                "project",
                "department",
                "owners",
                "due",
                "first_due",
                "done",
                "state",
                "health",
                "overdue",
                "change",
                "origins",
                "conflicts",
            ],
        );
        list(item, "origins").iter().for_each(|origin| has(origin, &["path", "at"]));
        for conflict in list(item, "conflicts") {
            has(conflict, &["field", "values"]);
            list(conflict, "values").iter().for_each(|value| has(value, &["value", "path", "at"]));
        }
    }
    list(&weekly, "submissions").iter().for_each(|s| has(s, &["department", "paths"]));
    list(&weekly, "findings").iter().for_each(|f| has(f, &["rule", "severity", "title", "at", "message"]));
    for name in list(&weekly, "outputs") {
        assert!(scratch.path("out").join(name.as_str().unwrap()).is_file(), "{name} was not written");
    }
}

#[test]
fn check_speaks_json_and_sarif() {
    let folder = sample("rules/missing-owner/fires");
    let found = json(&huizong(&["check", folder.to_str().unwrap(), "--format", "json"]));
    let finding = &found.as_array().unwrap()[0];
    has(finding, &["rule", "severity", "title", "path", "at", "message"]);
    assert_eq!((&finding["rule"], &finding["severity"]), (&Value::from("missing-owner"), &Value::from("error")));

    let log = json(&huizong(&["check", folder.to_str().unwrap(), "--format", "sarif"]));
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["name"], "huizong");
    let result = &run["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&Value::from("missing-owner"), &Value::from("error")));
    assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
    assert!(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].is_string());
    assert!(run["tool"]["driver"]["rules"].as_array().unwrap().iter().any(|rule| rule["id"] == "missing-owner"));
}

#[test]
fn read_csv_opens_in_excel_and_has_a_line_for_each_item() {
    let scratch = good();
    let text = stdout(&huizong(&["read", &scratch.arg("in"), "--format", "csv"]));
    let text = text.strip_prefix('\u{feff}').expect("a byte-order mark, for Excel");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1);
    for wanted in ["研发部周报.csv", "滤芯寿命测试", "陶然", "2026-05-29", "in_progress"] {
        assert!(rows[0].iter().any(|value| value == wanted), "no {wanted} in {:?}", rows[0]);
    }
    assert_eq!(headers.len(), rows[0].len());
}

#[test]
fn explain_lists_every_rule_and_explains_each() {
    for lang in ["zh", "en"] {
        let all = stdout(&run(&["explain", "--lang", lang]));
        let names: Vec<&str> = all.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert!(names.len() >= 22, "{names:?}");
        for name in names {
            let one = run(&["explain", name, "--lang", lang]);
            assert_eq!(status(&one), 0, "{name}");
            let text = stdout(&one);
            assert!(text.contains(name) && text.lines().count() >= 5, "{name}: {text}");
        }
    }
    let unknown = huizong(&["explain", "missing-owners"]);
    assert_eq!(status(&unknown), 2);
    assert!(stderr(&unknown).contains("missing-owner"), "{}", stderr(&unknown));
}
