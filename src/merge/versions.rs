//! Versions and copies of one file in a batch (`…(1)`, `… - 副本`, `…最终版`, a second sending): the newest counts.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::Regex;

use super::mention::{Batch, Sheet};
use super::rules::department_key;
use super::text::{fold, numeral, squeeze};
use super::words::{WORDS, alternatives};
use crate::model::{FileRecord, FormKind, WeekId};

/// What the name of a file says about its version; later versions are greater.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FileName {
    /// 最终版, 定稿; counted, as there is always one more.
    finals: u32,
    /// v10, 第三版, 改2.
    version: u32,
    /// (1), 副本.
    copy: u32,
}

static MARKER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let (last, revised, copy) = (
        alternatives(&WORDS.versions.r#final),
        alternatives(&WORDS.versions.revised),
        alternatives(&WORDS.versions.copy),
    );
    let open = r"[\s\-_—.]*[(\[【]?\s*";
    let close = r"\s*[)\]】]?[\s\-_—.]*$";
    Regex::new(&format!(
        r"{open}(?:(?P<final>{last})|(?P<revised>{revised})|第(?P<nth>[一二三四五六七八九十\d]{{1,3}})[版稿次]|(?P<copy>{copy}))\s*[(（]?(?P<number>\d{{0,3}}(?:\.\d+)?)[)）]?{close}|\s*\((?P<times>\d{{1,2}})\)\s*$"
    ))
    .ok()
});

/// Stem of a path without what tells the version, and the version. `周报（终版）(1).xlsx` → (`周报`, final, copy 1).
pub(super) fn file_name(path: &str) -> (String, FileName) {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let mut stem = fold(stem);
    let mut version = FileName::default();
    if let Some(rest) = WORDS.versions.copy.iter().find_map(|word| stem.strip_prefix(word.as_str())) {
        version.copy += 1;
        stem = rest.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned();
    }
    while let Some(found) = MARKER.as_ref().and_then(|marker| marker.captures(&stem)) {
        let start = found.get(0).map_or(0, |m| m.start());
        // A name that is nothing but a marker stays a name; a latin marker has to stand apart (`review` is no `rev`).
        let inside = stem[..start].ends_with(|c: char| c.is_ascii_alphabetic())
            && stem[start..].starts_with(|c: char| c.is_ascii_alphabetic());
        if start == 0 || inside {
            break;
        }
        let number = found.name("number").and_then(|m| whole(m.as_str()));
        if found.name("final").is_some() {
            version.finals += 1;
            version.version = version.version.max(number.unwrap_or(0));
        } else if let Some(nth) = found.name("nth") {
            version.version = version.version.max(numeral(nth.as_str()).unwrap_or(1) * 100);
        } else if found.name("revised").is_some() {
            version.version = version.version.max(number.unwrap_or(100));
        } else {
            let times = found.name("times").and_then(|m| m.as_str().parse().ok());
            version.copy += times.or(number.map(|n| n / 100)).unwrap_or(0).max(1);
        }
        stem.truncate(start);
    }
    (squeeze(&stem), version)
}

/// A version in hundredths: `1.2` is 120, `10` is 1000.
fn whole(number: &str) -> Option<u32> {
    let number: f64 = number.parse().ok()?;
    Some((number * 100.0).round() as u32)
}

/// A form as far as versions are concerned.
#[derive(Debug)]
struct Candidate {
    sheet: Sheet,
    stem: String,
    version: FileName,
    sha256: String,
    kind: FormKind,
    name: Option<String>,
    department: Option<String>,
    project: Option<String>,
    date: NaiveDate,
    /// Titles by number, one entry per row.
    titles: Vec<usize>,
    /// The rows as they count, to tell an equal copy.
    rows: Vec<String>,
}

/// Marks the mentions of superseded forms and returns the files of which nothing counts any more: (older, newer).
pub(super) fn supersede(batch: &mut Batch<'_>, files: &[FileRecord], date: NaiveDate) -> Vec<(String, String)> {
    let forms = candidates(batch, files, date);
    let mut buckets: BTreeMap<(FormKind, WeekId), Vec<&Candidate>> = BTreeMap::new();
    for form in &forms {
        buckets.entry((form.kind, WeekId::of(form.date))).or_default().push(form);
    }
    let mut newer: BTreeMap<Sheet, Sheet> = BTreeMap::new();
    for list in buckets.values_mut() {
        list.sort_by(|a, b| age(a, b));
        for (at, older) in list.iter().enumerate() {
            // The newest of its later versions; chains end there.
            if let Some(latest) = list[at + 1..].iter().rev().find(|later| is_version(older, later)) {
                newer.insert(older.sheet, latest.sheet);
            }
        }
    }
    for mention in &mut batch.mentions {
        mention.superseded = newer.contains_key(&mention.sheet);
    }
    whole_files(files, &forms, &newer)
}

fn candidates(batch: &Batch<'_>, files: &[FileRecord], date: NaiveDate) -> Vec<Candidate> {
    let mut forms: BTreeMap<Sheet, Candidate> = BTreeMap::new();
    for (at, file) in files.iter().enumerate() {
        let (stem, version) = file_name(&file.source.path);
        for (number, form) in file.forms.iter().enumerate() {
            let sheet = Sheet::Form(at, number);
            let candidate = Candidate {
                sheet,
                stem: stem.clone(),
                version: version.clone(),
                sha256: file.source.sha256.clone(),
                kind: form.kind,
                name: form.sheet.clone(),
                department: form.department.value().map(|name| department_key(name)),
                project: None,
                date: form.date.value().copied().unwrap_or(date),
                titles: Vec::new(),
                rows: Vec::new(),
            };
            forms.insert(sheet, candidate);
        }
    }
    for mention in &batch.mentions {
        if let Some(form) = forms.get_mut(&mention.sheet) {
            form.titles.push(mention.title);
            form.department = form.department.take().or_else(|| mention.form_department.as_deref().map(department_key));
            form.project = form.project.take().or_else(|| mention.project.clone());
            let state = mention.item().and_then(|item| item.state.value());
            form.rows.push(format!("{} {:?} {:?} {state:?}", mention.title, mention.due, mention.owners));
        }
    }
    let mut forms: Vec<Candidate> = forms.into_values().collect();
    for form in &mut forms {
        form.titles.sort_unstable();
        form.rows.sort_unstable();
    }
    forms
}

/// Older first: by date, then by the version in the name, then as the files are sorted.
fn age(one: &Candidate, other: &Candidate) -> Ordering {
    // Of equal copies the one with the plain name stays.
    let copy = if one.sha256 == other.sha256 { other.version.cmp(&one.version) } else { Ordering::Equal };
    one.date.cmp(&other.date).then(copy).then_with(|| one.version.cmp(&other.version)).then(one.sheet.cmp(&other.sheet))
}

fn is_version(older: &Candidate, newer: &Candidate) -> bool {
    let (Sheet::Form(file, number), Sheet::Form(newer_file, newer_number)) = (older.sheet, newer.sheet) else {
        return false;
    };
    if file == newer_file || older.titles.is_empty() {
        return false;
    }
    if older.sha256 == newer.sha256 && !older.sha256.is_empty() {
        return number == newer_number;
    }
    let agree = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    if !agree(&older.department, &newer.department) || !agree(&older.project, &newer.project) {
        return false;
    }
    let overlap = overlap(&older.titles, &newer.titles);
    if older.stem == newer.stem && !older.stem.is_empty() && older.version != newer.version {
        return (older.name == newer.name || overlap >= 0.8) && overlap >= 0.5;
    }
    // Without a common name it is a second sending only if its name says so. Another date alone makes a newer statement,
    // beside which the rows of the older one stay.
    let told = older.version < newer.version;
    let known = older.department.is_some() && older.department == newer.department;
    let equal = older.rows == newer.rows;
    known && older.kind != FormKind::Minutes && older.titles.len() >= 2 && ((told && overlap >= 0.7) || equal)
}

/// Share of the rows of the shorter form that the other has as well, scaled by how much longer the other is.
fn overlap(one: &[usize], other: &[usize]) -> f64 {
    let (one, other): (BTreeSet<_>, BTreeSet<_>) = (one.iter().collect(), other.iter().collect());
    let shared = one.intersection(&other).count() as f64;
    let (few, many) = (one.len().min(other.len()) as f64, one.len().max(other.len()) as f64);
    if few == 0.0 { 0.0 } else { (shared / few) * (0.5 + 0.5 * few / many) }
}

/// Files of which every form with items is superseded, each with the file that replaces it.
fn whole_files(files: &[FileRecord], forms: &[Candidate], newer: &BTreeMap<Sheet, Sheet>) -> Vec<(String, String)> {
    let mut replaced: BTreeMap<usize, Option<usize>> = BTreeMap::new();
    for form in forms.iter().filter(|form| !form.titles.is_empty()) {
        let Sheet::Form(file, _) = form.sheet else { continue };
        let by = newer.get(&form.sheet).and_then(|sheet| match sheet {
            Sheet::Form(file, _) => Some(*file),
            Sheet::Previous => None,
        });
        let entry = replaced.entry(file).or_insert(by);
        *entry = entry.and(by);
    }
    let path = |file: usize| files.get(file).map(|record| record.source.path.to_string());
    replaced.into_iter().filter_map(|(file, by)| Some((path(file)?, path(by?)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_versions() {
        for (path, stem, finals, version, copy) in [
            ("周报.xlsx", "周报", 0, 0, 0),
            ("收件/周报(1).xlsx", "周报", 0, 0, 1),
            ("周报 (2).xlsx", "周报", 0, 0, 2),
            ("周报 - 副本.xlsx", "周报", 0, 0, 1),
            ("周报 - 副本 (2).xlsx", "周报", 0, 0, 2),
            ("副本周报.xlsx", "周报", 0, 0, 1),
            ("Copy of status.xlsx", "status", 0, 0, 1),
            ("周报最终版.xlsx", "周报", 1, 0, 0),
            ("周报（终版）.xlsx", "周报", 1, 0, 0),
            ("周报_final_final.xlsx", "周报", 2, 0, 0),
            ("周报-v10.xlsx", "周报", 0, 1000, 0),
            ("周报V2.xlsx", "周报", 0, 200, 0),
            ("周报 v1.2.xlsx", "周报", 0, 120, 0),
            ("周报-第三版.xlsx", "周报", 0, 300, 0),
            ("周报_改2.xlsx", "周报", 0, 200, 0),
            ("周报1024（改2）.xlsx", "周报1024", 0, 200, 0),
            ("周报修改版.xlsx", "周报", 0, 100, 0),
            ("status review.xlsx", "statusreview", 0, 0, 0),
            ("最终版.xlsx", "最终版", 0, 0, 0),
            ("进度 10.24.xlsx", "进度1024", 0, 0, 0),
        ] {
            let (found, name) = file_name(path);
            assert_eq!((found.as_str(), name.finals, name.version, name.copy), (stem, finals, version, copy), "{path}");
        }
    }
}
