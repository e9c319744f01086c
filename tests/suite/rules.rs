//! Every rule has a sample that fires it and a near miss that does not.

use std::path::Path;

use serde_json::Value;

use crate::support::{huizong, json, names_in, run, sample, status, stdout};

/// The rules that `check` promises by name.
const PROMISED: [&str; 22] = [
    "missing-owner",
    "missing-deadline",
    "bad-date",
    "unknown-status",
    "overdue",
    "status-contradiction",
    "delay-unexplained",
    "risk-undescribed",
    "missing-deliverable",
    "missing-next-step",
    "missing-signature",
    "late-minutes",
    "late-notice",
    "incomplete-notice",
    "missing-submission",
    "dropped-item",
    "deadline-slipped",
    "duplicate-item",
    "conflicting-item",
    "unknown-department",
    "unmapped-cell",
    "unreadable-file",
];

/// What `check` reports on a folder; nothing where it refuses the folder as a whole.
fn findings(folder: &Path, lang: &str) -> Vec<Value> {
    let output = run(&["check", folder.to_str().unwrap(), "--format", "json", "-q", "--lang", lang]);
    if status(&output) == 2 { Vec::new() } else { json(&output).as_array().unwrap().clone() }
}

/// Names of the rules that `check` reports on a folder.
fn reported(folder: &Path) -> Vec<String> {
    findings(folder, "zh").iter().map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_promised_rule_is_known_and_has_samples() {
    let told = stdout(&huizong(&["explain"]));
    let known: Vec<&str> = told.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let folders = names_in(&sample("rules"));
    let unknown: Vec<_> = PROMISED.iter().filter(|rule| !known.contains(rule)).collect();
    let bare: Vec<_> = PROMISED.iter().filter(|rule| !folders.iter().any(|folder| folder == *rule)).collect();
    let strange: Vec<_> = folders.iter().filter(|folder| !known.contains(&folder.as_str())).collect();
    assert!(unknown.is_empty(), "`explain` does not list {unknown:?}");
    let alone: Vec<_> = known.iter().filter(|rule| !folders.iter().any(|folder| folder == *rule)).collect();
    assert!(bare.is_empty(), "no sample for {bare:?}; beside them, only unit tests of src/check cover {alone:?}");
    assert!(strange.is_empty(), "samples for rules that do not exist: {strange:?}");
}

#[test]
fn the_samples_fire_and_the_near_misses_do_not() {
    let mut wrong = Vec::new();
    for rule in names_in(&sample("rules")) {
        let folder = sample("rules").join(&rule);
        let (fires, near) = (reported(&folder.join("fires")), reported(&folder.join("near")));
        if !fires.contains(&rule) {
            wrong.push(format!("{rule}/fires: reports {fires:?}"));
        }
        if near.contains(&rule) {
            wrong.push(format!("{rule}/near: reports it {} times", near.iter().filter(|r| **r == rule).count()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_finding_says_where_what_and_what_to_do_in_both_languages() {
    for lang in ["zh", "en"] {
        for rule in names_in(&sample("rules")) {
            let folder = sample("rules").join(&rule).join("fires");
            for finding in findings(&folder, lang) {
                for key in ["message", "advice", "title"] {
                    let text = finding[key].as_str().unwrap_or_default();
                    assert!(!text.trim().is_empty(), "{rule} {lang}: no {key} in {finding}");
                }
                assert!(
                    finding["path"].is_string() || finding["at"].is_null(),
                    "{rule} {lang}: a place without a file in {finding}"
                );
            }
        }
    }
}
