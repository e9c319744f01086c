//! The direction of dependencies: data flows one way, and each crate for a file format is known to one stage.

use std::path::{Path, PathBuf};

use crate::support::root;

/// Stages in the order of the pipeline; a stage may use those before it.
const ORDER: [&str; 11] =
    ["model", "lexicon", "config", "read", "normalise", "recognise", "merge", "check", "write", "pipeline", "cli"];

/// Stages that never see each other although their order would allow it.
const STRANGERS: [(&str, &str); 4] =
    [("check", "merge"), ("write", "merge"), ("write", "check"), ("normalise", "read")];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn stage_of(path: &Path) -> Option<usize> {
    let relative = path.strip_prefix(root().join("src")).ok()?;
    let first = relative.components().next()?.as_os_str().to_str()?.trim_end_matches(".rs").to_owned();
    ORDER.iter().position(|stage| *stage == first)
}

fn all() -> Vec<(PathBuf, usize, String)> {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let known: Vec<_> = files
        .into_iter()
        .filter_map(|path| stage_of(&path).map(|stage| (path.clone(), stage, std::fs::read_to_string(&path).unwrap())))
        .collect();
    assert!(known.len() > 30, "only {} files found", known.len());
    known
}

/// The part of a file above its tests, without comments.
fn code(text: &str) -> String {
    let above = text.split("#[cfg(test)]").next().unwrap_or(text);
    above.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn stages_use_only_earlier_stages() {
    for (path, stage, text) in all() {
        let code = code(&text);
        for later in &ORDER[stage + 1..] {
            assert!(!code.contains(&format!("crate::{later}::")), "{} uses {later}, a later stage", path.display());
        }
        for (one, other) in STRANGERS {
            if ORDER[stage] == one {
                assert!(!code.contains(&format!("crate::{other}::")), "{} uses {other}", path.display());
            }
        }
    }
}

#[test]
fn file_formats_and_the_terminal_are_known_to_one_stage() {
    for (path, stage, text) in all() {
        let code = code(&text);
        if path.components().any(|part| part.as_os_str() == "tests") || path.to_string_lossy().ends_with("tests.rs") {
            continue;
        }
        for (crate_name, owner) in
            [("calamine::", "read"), ("rust_xlsxwriter::", "write"), ("docx_rs::", "write"), ("clap::", "cli")]
        {
            assert!(ORDER[stage] == owner || !code.contains(crate_name), "{} uses {crate_name}", path.display());
        }
        assert!(ORDER[stage] == "cli" || !code.contains("println!"), "{} prints", path.display());
    }
}
