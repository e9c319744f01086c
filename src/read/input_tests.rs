use std::io::{Cursor, Write as _};

use super::*;
use zip::write::SimpleFileOptions;

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    File::create(path).unwrap().write_all(bytes).unwrap();
}

fn zip_of(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn shown(found: &Collected) -> Vec<&str> {
    found.inputs.iter().map(|input| &**input.path()).collect()
}

const CSV: &[u8] = "任务,负责人\n盘点,李敏\n".as_bytes();

#[test]
fn a_folder_is_walked_in_order_and_litter_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["b.csv", "a/z.csv", "a/周报.xlsx", "~$周报.xlsx", "._b.csv", ".DS_Store", "Thumbs.db", ".git/x.csv"]
    {
        put(dir.path(), name, CSV);
    }
    put(dir.path(), "空.xlsx", b"");
    put(dir.path(), "扫描.pdf", b"%PDF");
    put(dir.path(), "huizong.toml", b"x");
    let found = collect(&[dir.path().to_owned()]).unwrap();
    assert_eq!(shown(&found), ["a/z.csv", "a/周报.xlsx", "b.csv"]);
    assert_eq!(found.skipped_system, 5);
    assert_eq!(found.skipped_foreign.iter().map(|p| &**p).collect::<Vec<_>>(), ["huizong.toml", "扫描.pdf"]);
}

#[test]
fn a_file_reached_twice_is_read_once() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "b.csv", CSV);
    let file = dir.path().join("b.csv");
    let found = collect(&[file.clone(), dir.path().to_owned(), file.clone()]).unwrap();
    assert_eq!(shown(&found), [slashed(&file)]);
    assert_eq!(found.inputs[0].bytes().unwrap(), CSV);
}

#[test]
fn arguments_that_name_nothing_to_read() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "x.pdf", b"%PDF");
    put(dir.path(), "unicode.txt", CSV);
    assert!(matches!(collect(&[dir.path().join("没有")]), Err(InputError::Missing { .. })));
    assert!(matches!(collect(&[dir.path().join("x.pdf")]), Err(InputError::NotAForm { .. })));
    assert_eq!(collect(&[dir.path().join("unicode.txt")]).unwrap().inputs.len(), 1);
}

#[test]
fn attachments_are_looked_into_and_one_inside_too() {
    let inner = zip_of(&[("内层.csv", CSV)]);
    let nested_twice = zip_of(&[("更深.zip", &zip_of(&[("x.csv", CSV)])), ("平.csv", CSV)]);
    let pack = zip_of(&[
        ("周报/b.csv", CSV),
        ("../../a.csv", CSV),
        ("内层.zip", &inner),
        ("两层.zip", &nested_twice),
        ("__MACOSX/._b.csv", b"x"),
        ("图.png", b"x"),
        ("空.csv", b""),
    ]);
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "附件.zip", &pack);
    let found = collect(&[dir.path().to_owned()]).unwrap();
    let expected = [
        "附件.zip/a.csv",
        "附件.zip/两层.zip/平.csv",
        "附件.zip/两层.zip/更深.zip",
        "附件.zip/内层.zip/内层.csv",
        "附件.zip/周报/b.csv",
    ];
    assert_eq!(shown(&found), expected);
    assert_eq!((found.skipped_system, found.skipped_foreign.len()), (2, 1));
    assert_eq!(found.inputs[3].bytes().unwrap(), CSV);
    assert!(found.inputs[3].is_packed());
}

#[test]
fn names_of_entries_as_chinese_windows_writes_them() {
    // Written under a name of the same length, then replaced byte by byte.
    let name = encoding_rs::GB18030.encode("周报/仓储.csv").0.into_owned();
    let placeholder = "x".repeat(name.len());
    let mut pack = zip_of(&[(&placeholder, CSV)]);
    for at in 0..pack.len() - name.len() {
        if &pack[at..at + name.len()] == placeholder.as_bytes() {
            pack[at..at + name.len()].copy_from_slice(&name);
        }
    }
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "a.zip", &pack);
    let found = collect(&[dir.path().to_owned()]).unwrap();
    assert_eq!(shown(&found), ["a.zip/周报/仓储.csv"]);
    assert_eq!(found.inputs[0].bytes().unwrap(), CSV);
}

#[test]
fn the_list_of_foreign_extensions_can_be_searched() {
    for (name, expected) in [
        ("a.pdf", true),
        ("a.7z", true),
        ("a.yml", true),
        ("a.PNG", true),
        ("周报  .doc", false),
        ("周报", false),
        ("a.et", false),
    ] {
        assert_eq!(is_foreign_name(name), expected, "{name}");
    }
}
