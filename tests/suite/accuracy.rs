//! How much of what a careful reader takes from a form the program takes: on the blind forms of `tests/forms`, and on the
//! development corpus where it lies beside the repository. Every field of the truth counts once; a lost item loses all of
//! its fields and an invented one costs as many.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use strsim::normalized_levenshtein;
use unicode_normalization::UnicodeNormalization;

use crate::support::{batches, corpus, read};

const ITEM_FIELDS: [&str; 8] = ["kind", "owners", "due", "done", "state", "health", "department", "note"];
const MEETING_FIELDS: [&str; 8] = ["title", "start", "place", "host", "recorder", "attendees", "absentees", "topics"];
const FORM_FIELDS: [&str; 4] = ["form", "project", "department", "date"];

#[derive(Default)]
struct Tally {
    right: usize,
    total: usize,
    misses: Vec<String>,
}

impl Tally {
    fn count(&mut self, right: bool, place: &str, want: &Value, got: &Value) {
        if right && is_empty(want) && is_empty(got) {
            return;
        }
        self.total += 1;
        if right {
            self.right += 1;
        } else {
            self.misses.push(format!("{place}: want {want}, got {got}"));
        }
    }

    fn share(&self) -> f64 {
        self.right as f64 / self.total.max(1) as f64
    }
}

fn is_empty(value: &Value) -> bool {
    value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty)
}

fn is_scored(value: &Value) -> bool {
    value != "*" && value != &serde_json::json!(["*"])
}

/// Text as a reader compares it: width, case, blanks and punctuation do not matter.
fn fold(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect()
}

fn text(value: &Value) -> String {
    fold(value.as_str().unwrap_or_default())
}

fn set(value: &Value) -> Vec<String> {
    let mut names: Vec<String> = value.as_array().into_iter().flatten().map(text).collect();
    names.sort();
    names
}

fn same(field: &str, want: &Value, got: &Value) -> bool {
    match field {
        "owners" | "attendees" | "absentees" | "topics" | "signatures" => set(want) == set(got),
        "note" => {
            let (wanted, found) = (text(want), text(got));
            if wanted.is_empty() || found.is_empty() {
                return wanted == found;
            }
            let lines = want.as_str().unwrap_or_default().split('\n').all(|line| found.contains(&fold(line)));
            lines && found.chars().count() <= 2 * wanted.chars().count() + 20
        }
        _ => text(want) == text(got),
    }
}

fn right(field: &str, want: &Value, got: &Value) -> bool {
    let others = want[format!("{field}_alt")].as_array().cloned().unwrap_or_default();
    std::iter::once(&want[field]).chain(&others).any(|reading| same(field, reading, &got[field]))
}

fn alike(a: &str, b: &str) -> f64 {
    let (a, b) = (fold(a), fold(b));
    if a == b {
        return 1.0;
    }
    let (one, two) = (a.chars().count() as f64, b.chars().count() as f64);
    let share = one.min(two) / one.max(two).max(1.0);
    if share >= 0.6 && (a.contains(&b) || b.contains(&a)) { share.max(0.85) } else { normalized_levenshtein(&a, &b) }
}

fn title_likeness(want: &Value, got: &Value) -> f64 {
    let titles = std::iter::once(&want["title"]).chain(want["title_alt"].as_array().into_iter().flatten());
    titles
        .map(|title| alike(title.as_str().unwrap_or_default(), got["title"].as_str().unwrap_or_default()))
        .fold(0.0, f64::max)
}

fn form_likeness(want: &Value, got: &Value) -> f64 {
    let titles = |form: &Value| -> Vec<String> {
        form["items"].as_array().into_iter().flatten().map(|i| text(&i["title"])).collect()
    };
    let (a, b) = (titles(want), titles(got));
    let shared = a.iter().filter(|t| b.contains(t)).count() as f64;
    let all = (a.len() + b.len()) as f64 - shared;
    let kind = if want["form"] == got["form"] { 0.5 } else { 0.0 };
    let sheet = if want["sheet"].is_string() && want["sheet"] == got["sheet"] { 0.3 } else { 0.0 };
    kind + sheet + if all == 0.0 { 0.2 } else { 0.4 * shared / all }
}

/// Best pairs first; what is left over on either side.
fn pair(
    wants: &[Value],
    gots: &[Value],
    least: f64,
    likeness: impl Fn(&Value, &Value) -> f64,
) -> (Vec<(usize, usize)>, Vec<usize>, Vec<usize>) {
    let mut ranked: Vec<(f64, usize, usize, usize)> = Vec::new();
    for (i, want) in wants.iter().enumerate() {
        for (j, got) in gots.iter().enumerate() {
            let score = likeness(want, got);
            if score >= least {
                ranked.push((score, i.abs_diff(j), i, j));
            }
        }
    }
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for (_, _, i, j) in ranked {
        if pairs.iter().all(|(a, b)| *a != i && *b != j) {
            pairs.push((i, j));
        }
    }
    let lost = (0..wants.len()).filter(|i| pairs.iter().all(|(a, _)| a != i)).collect();
    let extra = (0..gots.len()).filter(|j| pairs.iter().all(|(_, b)| b != j)).collect();
    (pairs, lost, extra)
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn score_items(want: &Value, got: &Value, place: &str, tally: &mut Tally) {
    let (wants, gots) = (list(want, "items"), list(got, "items"));
    let (pairs, lost, extra) = pair(wants, gots, 0.7, title_likeness);
    for i in lost {
        lose_item(&wants[i], place, true, tally);
    }
    for j in extra {
        lose_item(&gots[j], place, false, tally);
    }
    for (i, j) in pairs {
        let at = format!("{place} «{}»", wants[i]["title"].as_str().unwrap_or_default());
        tally.count(title_likeness(&wants[i], &gots[j]) >= 0.84, &at, &wants[i]["title"], &gots[j]["title"]);
        for field in ITEM_FIELDS.into_iter().filter(|field| is_scored(&wants[i][*field])) {
            tally.count(right(field, &wants[i], &gots[j]), &format!("{at} {field}"), &wants[i][field], &gots[j][field]);
        }
    }
}

fn lose_item(item: &Value, place: &str, is_lost: bool, tally: &mut Tally) {
    let word = if is_lost { "lost" } else { "invented" };
    for field in std::iter::once("title").chain(ITEM_FIELDS) {
        if !is_lost || is_scored(&item[field]) {
            tally.count(false, &format!("{place} {word} item {field}"), &item["title"], &Value::Null);
        }
    }
}

fn lose_form(form: &Value, place: &str, is_lost: bool, tally: &mut Tally) {
    tally.count(false, &format!("{place} form"), &form["form"], &Value::Null);
    if is_lost {
        for value in
            FORM_FIELDS.iter().skip(1).map(|f| &form[*f]).chain(MEETING_FIELDS.iter().map(|f| &form["meeting"][*f]))
        {
            if is_scored(value) && !is_empty(value) {
                tally.count(false, &format!("{place} lost"), value, &Value::Null);
            }
        }
    }
    for item in list(form, "items") {
        lose_item(item, place, is_lost, tally);
    }
}

fn score_file(truth: &Value, got: &Value, tally: &mut Tally) {
    let name = truth["file"].as_str().unwrap_or_default();
    if truth["unreadable"] == true {
        let told = !got["error"].is_null() || list(got, "forms").is_empty();
        tally.count(told, name, &Value::from("an error"), &got["error"]);
        return;
    }
    let (wants, gots) = (list(truth, "forms"), list(got, "forms"));
    let (pairs, lost, extra) = pair(wants, gots, 0.2, form_likeness);
    lost.into_iter().for_each(|i| lose_form(&wants[i], name, true, tally));
    extra
        .into_iter()
        .filter(|j| !list(&gots[*j], "items").is_empty())
        .for_each(|j| lose_form(&gots[j], name, false, tally));
    for (i, j) in pairs {
        let (want, got) = (&wants[i], &gots[j]);
        for field in FORM_FIELDS.into_iter().chain(["signatures"]).filter(|field| is_scored(&want[*field])) {
            tally.count(same(field, &want[field], &got[field]), &format!("{name} {field}"), &want[field], &got[field]);
        }
        if want["meeting"].is_object() {
            for field in MEETING_FIELDS.into_iter().filter(|field| is_scored(&want["meeting"][*field])) {
                let (want, got) = (&want["meeting"][field], &got["meeting"][field]);
                tally.count(same(field, want, got), &format!("{name} meeting {field}"), want, got);
            }
        }
        score_items(want, got, name, tally);
    }
}

fn score(folder: &Path) -> Tally {
    let truths: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("truth.json")).unwrap()).unwrap();
    let result = read(folder);
    let documents: BTreeMap<&str, &Value> = list(&result, "documents")
        .iter()
        .filter_map(|d| Some((d["source"]["path"].as_str()?.rsplit('/').next()?, d)))
        .collect();
    let mut tally = Tally::default();
    for truth in &truths {
        let got = truth["file"].as_str().and_then(|name| documents.get(name)).copied().unwrap_or(&Value::Null);
        score_file(truth, got, &mut tally);
    }
    tally
}

fn at_least(folder: &Path, least: f64) {
    let tally = score(folder);
    println!("{}: {:.4} ({}/{})", folder.display(), tally.share(), tally.right, tally.total);
    assert!(
        tally.share() >= least,
        "{}: {:.4} < {least}\n{}",
        folder.display(),
        tally.share(),
        tally.misses.join("\n")
    );
}

#[test]
fn blind_forms_are_read() {
    let folders = batches();
    assert!(!folders.is_empty());
    folders.iter().for_each(|folder| at_least(folder, 0.9));
}

#[test]
fn the_corpus_is_read() {
    if let Some(folder) = corpus() {
        at_least(&folder, 0.9);
    }
}
