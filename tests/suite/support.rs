//! What the tests share: the program, the sample folders, scratch folders.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use tempfile::TempDir;

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

/// A run of the program, away from any folder that holds a configuration.
pub fn run(args: &[&str]) -> Output {
    let nowhere = Scratch::new();
    run_in(nowhere.0.path(), args)
}

/// A run of the program in a folder.
pub fn run_in(folder: &Path, args: &[&str]) -> Output {
    Command::cargo_bin("huizong").unwrap().current_dir(folder).args(args).output().unwrap()
}

/// A run of the program in Chinese.
pub fn huizong(args: &[&str]) -> Output {
    run(&[args, &["--lang", "zh"]].concat())
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

/// The items of a file of one text as `title | owners | due | state`.
pub fn items(name: &str, content: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::File::create(&path).and_then(|mut file| std::io::Write::write_all(&mut file, content.as_bytes())).unwrap();
    let result = read(&path);
    let forms = result["documents"][0]["forms"].as_array().unwrap().clone();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let show = |item: &Value| {
        let owners: Vec<&str> = item["owners"].as_array().unwrap().iter().filter_map(|o| o.as_str()).collect();
        let (title, due, state) = (text(&item["title"]), text(&item["due"]), text(&item["state"]));
        format!("{title} | {} | {due} | {state}", owners.join("、"))
    };
    forms.iter().flat_map(|form| form["items"].as_array().unwrap()).map(show).collect()
}

/// The elements of an array under a key; none where there is no array.
pub fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// The names in a folder, in order.
pub fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// Exit status of a run.
pub fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A small progress form: `rows` tasks, each with owner, deadline and status.
pub fn form(department: &str, date: &str, rows: &[&str]) -> String {
    let mut text = format!(
        "项目,青禾净水器上市项目\n部门,{department}\n填报日期,{date}\n\n任务,负责人,计划完成,实际完成,状态,风险说明\n"
    );
    for row in rows {
        text.push_str(row);
        text.push('\n');
    }
    text
}

/// A folder that goes away with the test.
pub struct Scratch(TempDir);

impl Scratch {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// A path in it, whether or not something is there.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The same as an argument.
    pub fn arg(&self, name: &str) -> String {
        self.path(name).into_os_string().into_string().unwrap()
    }

    /// Writes a file, with its folders.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        File::create(path).unwrap().write_all(bytes.as_ref()).unwrap();
        self
    }

    /// Makes an empty folder.
    pub fn folder(&self, name: &str) -> &Self {
        std::fs::create_dir_all(self.path(name)).unwrap();
        self
    }

    /// Copies the files of a folder whose names `wanted` accepts.
    pub fn copy_folder(&self, from: &Path, name: &str, wanted: impl Fn(&str) -> bool) -> &Self {
        for file in names_in(from).into_iter().filter(|file| wanted(file)) {
            self.file(&format!("{name}/{file}"), std::fs::read(from.join(&file)).unwrap());
        }
        self
    }
}
