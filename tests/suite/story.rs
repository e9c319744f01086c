//! Two consecutive weeks of seven departments, as `samples/README.md` tells them.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::support::{Scratch, huizong, json, list, sample};

/// The two weeks: the first as JSON, the second against the first one's JSON and against its workbook.
struct Story {
    first: Value,
    by_json: Value,
    by_workbook: Value,
}

fn weekly(week: &str, out: &Path, previous: Option<&Path>) -> Value {
    let (input, config) = (sample(week), sample("huizong.toml"));
    let mut args =
        vec!["weekly", input.to_str().unwrap(), "--config", config.to_str().unwrap(), "-o", out.to_str().unwrap()];
    if let Some(previous) = previous {
        args.extend(["--previous", previous.to_str().unwrap()]);
    }
    args.extend(["--format", "json", "-q"]);
    json(&huizong(&args))
}

fn story() -> Story {
    let scratch = Scratch::new();
    let first = weekly("week1", &scratch.path("first"), None);
    let file = scratch.path("first.json");
    scratch.file("first.json", first.to_string().as_bytes());
    let workbook =
        list(&first, "outputs").iter().filter_map(Value::as_str).find(|name| name.ends_with(".xlsx")).unwrap();
    let by_json = weekly("week2", &scratch.path("second"), Some(&file));
    let by_workbook = weekly("week2", &scratch.path("third"), Some(&scratch.path("first").join(workbook)));
    Story { first, by_json, by_workbook }
}

/// The only item of a kind with a title.
fn item<'a>(week: &'a Value, kind: &str, title: &str) -> &'a Value {
    let found: Vec<&Value> =
        list(week, "items").iter().filter(|item| item["kind"] == kind && item["title"] == title).collect();
    assert_eq!(found.len(), 1, "{kind} {title}: {found:?}");
    found[0]
}

fn changes(item: &Value) -> Vec<&str> {
    list(item, "change").iter().filter_map(Value::as_str).collect()
}

#[test]
fn changes_since_last_week_are_told() {
    let story = story();
    for week in [&story.by_json, &story.by_workbook] {
        assert_eq!(week["previous"], "2026-W20");
        assert_eq!(week["week"], "2026-W21");
        for (title, wanted) in [
            ("样机定型评审", "new"),
            ("单台成本核算", "carried"),
            ("样机第二轮老化测试", "closed"),
            ("3C认证送检", "closed"),
            ("门封条改模", "slipped"),
            ("首批试产200台", "slipped"),
            ("说明书初稿", "dropped"),
            ("配网固件V1.2", "reopened"),
            ("温控器第二供应商认证", "owner-changed"),
        ] {
            let told = changes(item(week, "task", title));
            assert!(told.contains(&wanted), "{title}: {told:?}");
        }
    }
}

#[test]
fn the_first_deadline_is_kept() {
    let story = story();
    for week in [&story.by_json, &story.by_workbook] {
        for (title, first, now) in [
            ("门封条改模", "2026-05-15", "2026-05-29"),
            ("首批试产200台", "2026-05-27", "2026-06-03"),
            ("配网固件V1.2", "2026-05-14", "2026-05-27"),
        ] {
            let item = item(week, "task", title);
            assert_eq!((&item["first_due"], &item["due"]), (&Value::from(first), &Value::from(now)), "{title}");
        }
    }
}

#[test]
fn a_dropped_item_stays_with_last_weeks_values() {
    let story = story();
    let (before, after) = (item(&story.first, "task", "说明书初稿"), item(&story.by_json, "task", "说明书初稿"));
    for key in ["id", "owners", "due", "state", "department"] {
        assert_eq!(before[key], after[key], "{key}");
    }
    assert!(list(&story.by_json, "findings").iter().any(|f| f["rule"] == "dropped-item" && f["title"] == "说明书初稿"));
}

#[test]
fn who_sent_nothing_is_told() {
    let story = story();
    for week in [&story.by_json, &story.by_workbook] {
        let submissions: BTreeMap<&str, usize> = list(week, "submissions")
            .iter()
            .map(|s| (s["department"].as_str().unwrap(), list(s, "paths").len()))
            .collect();
        assert_eq!(submissions.get("销售部"), Some(&0));
        for department in ["研发部", "市场部", "生产部", "采购部", "质量部", "财务部"] {
            assert!(submissions.get(department).is_some_and(|&n| n > 0), "{department}: {submissions:?}");
        }
    }
    let first: Vec<_> = list(&story.first, "submissions").iter().filter(|s| list(s, "paths").is_empty()).collect();
    assert!(first.iter().all(|s| s["expected"] != true), "{first:?}");
}

#[test]
fn departments_that_disagree_make_one_item_with_a_conflict() {
    let story = story();
    for week in [&story.first, &story.by_json, &story.by_workbook] {
        let carton = item(week, "task", "彩箱打样");
        let due = list(carton, "conflicts").iter().find(|conflict| conflict["field"] == "due").unwrap();
        let values: Vec<&str> = list(due, "values").iter().filter_map(|value| value["value"].as_str()).collect();
        assert_eq!(values, ["2026-05-20", "2026-05-25"]);
        for value in list(due, "values") {
            assert!(
                value["path"].as_str().is_some_and(|path| path.contains("市场部") || path.contains("采购部")),
                "{value}"
            );
            assert!(value["at"].as_str().is_some_and(|at| !at.is_empty()), "{value}");
        }
    }
}

#[test]
fn a_file_sent_twice_adds_no_item() {
    let scratch = Scratch::new();
    for (week, copies) in [("week1", "(1)"), ("week2", " - 副本")] {
        let alone = scratch.path(week);
        scratch.copy_folder(&sample(week), week, |name| !name.contains(copies));
        let config = sample("huizong.toml");
        let out = scratch.path("out");
        let args = [
            "weekly",
            alone.to_str().unwrap(),
            "--config",
            config.to_str().unwrap(),
            "-o",
            out.to_str().unwrap(),
            "--format",
            "json",
            "-q",
        ];
        let (without, with) = (json(&huizong(&args)), weekly(week, &out, None));
        let ids = |week: &Value| list(week, "items").iter().map(|item| item["id"].clone()).collect::<Vec<_>>();
        assert_eq!(ids(&without), ids(&with), "{week}");
        assert_ne!(without["items"], with["items"], "{week}: the copy is no origin");
    }
}

#[test]
fn ids_are_the_same_from_week_to_week() {
    let story = story();
    let mut seen = 0;
    for now in list(&story.by_json, "items").iter().filter(|item| item["kind"] == "task") {
        let before: Vec<&Value> = list(&story.first, "items")
            .iter()
            .filter(|i| i["kind"] == "task" && i["title"] == now["title"] && i["department"] == now["department"])
            .collect();
        if let [before] = before[..] {
            assert_eq!(before["id"], now["id"], "{}", now["title"]);
            seen += 1;
        }
    }
    assert!(seen >= 25, "only {seen} tasks are in both weeks");
}

#[test]
fn the_workbook_tells_as_much_of_last_week_as_the_json() {
    let story = story();
    let told = |week: &Value| -> Vec<(String, Value, Value, Value)> {
        list(week, "items")
            .iter()
            .map(|i| {
                (i["id"].as_str().unwrap().to_owned(), i["change"].clone(), i["first_due"].clone(), i["due"].clone())
            })
            .collect()
    };
    assert_eq!(told(&story.by_json), told(&story.by_workbook));
}

#[test]
fn nothing_is_new_or_dropped_without_a_previous_week() {
    let story = story();
    assert!(story.first["previous"].is_null());
    for item in list(&story.first, "items") {
        let told = changes(item);
        assert!(!told.contains(&"new") && !told.contains(&"dropped"), "{item}");
    }
}

#[test]
fn every_item_says_where_it_comes_from() {
    let story = story();
    for week in [&story.first, &story.by_json] {
        for item in list(week, "items") {
            let left = changes(item).contains(&"dropped") || item["change"] == serde_json::json!(["carried"]);
            assert!(left || !list(item, "origins").is_empty(), "{item}");
            for origin in list(item, "origins") {
                assert!(
                    origin["path"].as_str().is_some_and(|p| !p.is_empty())
                        && origin["at"].as_str().is_some_and(|a| !a.is_empty()),
                    "{item}"
                );
            }
        }
    }
}
