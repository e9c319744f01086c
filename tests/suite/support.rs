//! What the tests share: the program, the sample folders, scratch folders.

use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A sample folder or file.
pub fn sample(path: &str) -> PathBuf {
    root().join("samples").join(path)
}

/// The development corpus beside the repository, where there is one; says so where there is none.
pub fn corpus() -> Option<PathBuf> {
    let forms = root().join("../shared/corpus/forms");
    if forms.is_dir() {
        return Some(forms);
    }
    eprintln!("skipped: no ../shared/corpus beside this checkout");
    None
}

/// Folders of forms with their truth that the repository holds.
pub fn batches() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(root().join("tests/forms"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("truth.json").is_file())
        .collect();
    found.sort();
    found
}

/// A run of the program in Chinese.
pub fn huizong(args: &[&str]) -> Output {
    Command::cargo_bin("huizong").unwrap().args(args).args(["--lang", "zh"]).output().unwrap()
}

/// Standard output as text.
pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Standard error as text.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Standard output as JSON.
pub fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}{}", stdout(output), stderr(output)))
}

/// `read --format json` of a path.
pub fn read(path: &Path) -> Value {
    json(&huizong(&["read", path.to_str().unwrap(), "--format", "json", "-q"]))
}
