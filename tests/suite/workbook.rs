//! The weekly workbook in other hands: recalculated by another program, edited by people, fed back the week after.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

use crate::support::{Scratch, form, huizong, json, list, names_in, sample, stderr};

const ITEMS: &str = "全部事项";

/// Settings that make `LibreOffice` calculate every formula anew when it opens a file.
const RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop
oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>"#;

/// Runs `weekly` on inputs into a folder; what it told, and the workbook.
fn weekly(scratch: &Scratch, input: &Path, out: &str, more: &[&str]) -> (Value, PathBuf) {
    let (input, out) = (input.to_str().unwrap(), scratch.arg(out));
    let told = json(&huizong(&[&["weekly", input, "-o", &out, "--format", "json", "-q"], more].concat()));
    let names = names_in(Path::new(&out));
    let book = names.iter().find(|name| name.ends_with(".xlsx")).unwrap();
    (told, Path::new(&out).join(book))
}

fn sample_week(scratch: &Scratch, week: &str, previous: Option<&Path>) -> (Value, PathBuf) {
    let config = sample("huizong.toml");
    let mut more = vec!["--config", config.to_str().unwrap()];
    if let Some(previous) = previous {
        more.extend(["--previous", previous.to_str().unwrap()]);
    }
    weekly(scratch, &sample(week), &format!("{week}-out"), &more)
}

/// The file as `LibreOffice` writes it, all formulas calculated anew; `None` where it is not installed.
fn resaved(scratch: &Scratch, file: &Path) -> Option<PathBuf> {
    if Command::new("soffice").arg("--version").output().is_err() {
        eprintln!("skipped: LibreOffice is not installed");
        return None;
    }
    scratch.file("profile/user/registrymodifications.xcu", RECALCULATE);
    let profile = format!("-env:UserInstallation=file://{}", scratch.arg("profile"));
    let out = scratch.arg("resaved");
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "xlsx", "--outdir", &out])
        .arg(file)
        .output()
        .unwrap();
    let made = Path::new(&out).join(file.file_name().unwrap());
    assert!(made.is_file(), "{}", stderr(&run));
    Some(made)
}

fn open(file: &Path) -> Xlsx<BufReader<File>> {
    open_workbook(file).unwrap()
}

/// A value as it is compared: an empty text is an empty cell, numbers to a millionth.
fn shown(value: Option<&Data>) -> String {
    match value {
        None | Some(Data::Empty) => String::new(),
        Some(Data::Float(number)) => format!("{number:.6}"),
        Some(Data::Int(number)) => format!("{number:.6}"),
        Some(Data::DateTime(moment)) => format!("{:.6}", moment.as_f64()),
        Some(other) => other.to_string(),
    }
}

/// How many formulas there are, and those whose values differ between two files.
fn differing(ours: &Path, theirs: &Path) -> (usize, Vec<String>) {
    let (mut ours, mut theirs) = (open(ours), open(theirs));
    let (mut count, mut differing) = (0, Vec::new());
    for sheet in ours.sheet_names() {
        let formulas = ours.worksheet_formula(&sheet).unwrap();
        let (a, b) = (ours.worksheet_range(&sheet).unwrap(), theirs.worksheet_range(&sheet).unwrap());
        let Some(start) = formulas.start() else { continue };
        for (row, col, formula) in formulas.used_cells() {
            let at = (start.0 + row as u32, start.1 + col as u32);
            let (cached, calculated) = (shown(a.get_value(at)), shown(b.get_value(at)));
            count += 1;
            if cached != calculated {
                differing.push(format!("{sheet} {at:?} {formula}: {cached:?} is calculated as {calculated:?}"));
            }
        }
    }
    (count, differing)
}

#[test]
fn cached_values_are_those_that_another_program_calculates() {
    let scratch = Scratch::new();
    let (_, first) = sample_week(&scratch, "week1", None);
    let (_, second) = sample_week(&scratch, "week2", Some(&first));
    let english = "Project,Kettle launch\nDepartment,R&D\nDate,2026-05-22\n\nTask,Owner,Due,Done,Status,Note\n\
                   Pilot run,Ann Ray,2026-05-15,,In progress,late\nSafety test,Bo Lind,2026-05-29,,At risk,supplier\n";
    scratch.file("en/rd status.csv", english);
    let (_, third) = weekly(&scratch, &scratch.path("en"), "en-out", &[]);
    for (file, at_least) in [(second, 1_000), (third, 60)] {
        let Some(theirs) = resaved(&scratch, &file) else { return };
        let (count, differing) = differing(&file, &theirs);
        assert!(count >= at_least, "{count} formulas in {}", file.display());
        assert!(differing.is_empty(), "{}", differing.join("\n"));
    }
}

/// Rows of the sheet of all items, from its header.
fn ledger_rows(file: &Path) -> Vec<Vec<Data>> {
    let range = open(file).worksheet_range(ITEMS).unwrap();
    let rows: Vec<Vec<Data>> = range.rows().map(<[Data]>::to_vec).collect();
    let top = rows.iter().position(|row| row.contains(&Data::String("事项".to_owned()))).unwrap();
    rows[top..].to_vec()
}

/// The ledger as somebody left it who moved columns, put one in, sorted the rows, wrote lines above and hid some rows.
fn rearranged(rows: &[Vec<Data>], file: &Path) {
    let mut workbook = Workbook::new();
    workbook.add_worksheet().set_name("封面").unwrap().write(1, 1, "周进度汇总 2026-05-15").unwrap();
    let sheet = workbook.add_worksheet().set_name("领导批注版").unwrap();
    sheet.write(0, 0, "请各部门周四前核对").unwrap();
    let (header, body) = rows.split_first().unwrap();
    let columns: Vec<usize> = (0..header.len()).map(|at| (at * 7 + 3) % header.len()).collect();
    let date = Format::new().set_num_format("yyyy/m/d");
    for (row, cells) in (3..).zip(std::iter::once(header).chain(body.iter().rev())) {
        for (place, column) in columns.iter().enumerate() {
            let place = if place < 4 { place } else { place + 1 } as u16;
            match &cells[*column] {
                Data::Empty => {}
                Data::Float(number) => drop(sheet.write(row, place, *number).unwrap()),
                Data::DateTime(moment) => {
                    let day = ExcelDateTime::from_serial_datetime(moment.as_f64()).unwrap();
                    sheet.write_with_format(row, place, &day, &date).unwrap();
                }
                other => drop(sheet.write(row, place, other.to_string()).unwrap()),
            }
        }
        sheet.write(row, 4, if row == 3 { "批示" } else { "已阅" }).unwrap();
        if row % 4 == 0 {
            sheet.set_row_hidden(row).unwrap();
        }
    }
    workbook.save(file).unwrap();
}

#[test]
fn last_weeks_file_is_understood_after_people_had_it() {
    let scratch = Scratch::new();
    let (_, first) = sample_week(&scratch, "week1", None);
    let (wanted, _) = sample_week(&scratch, "week2", Some(&first));
    let moved = scratch.path("moved.xlsx");
    rearranged(&ledger_rows(&first), &moved);
    for edited in [Some(moved), resaved(&scratch, &first)].into_iter().flatten() {
        let (told, _) = sample_week(&scratch, "week2", Some(&edited));
        assert_eq!(told["previous"], wanted["previous"], "{}", edited.display());
        assert_eq!(list(&told, "items").len(), list(&wanted, "items").len());
        for (one, other) in list(&told, "items").iter().zip(list(&wanted, "items")) {
            assert_eq!(one, other, "{}", edited.display());
        }
    }
}

#[test]
fn the_trend_and_the_weeks_without_change_grow_from_week_to_week() {
    let scratch = Scratch::new();
    let mut previous: Option<PathBuf> = None;
    for (number, date) in [(1, "2026-05-08"), (2, "2026-05-15"), (3, "2026-05-22"), (4, "2026-05-29")] {
        let folder = format!("week{number}");
        let moving = format!("滤芯寿命测试,陶然,2026-06-1{number},,进行中,");
        let rows = ["外壳开模,白鹭,2026-07-31,,进行中,等待供应商报价", moving.as_str()];
        scratch.file(&format!("{folder}/研发部周报.csv"), form("研发部", date, &rows));
        let more: Vec<&str> = previous.iter().flat_map(|file| ["--previous", file.to_str().unwrap()]).collect();
        let (told, book) = weekly(&scratch, &scratch.path(&folder), &format!("{folder}-out"), &more);
        let weeks: Vec<&str> = list(&told, "trend").iter().filter_map(|week| week["week"].as_str()).collect();
        assert_eq!(weeks, ["2026-W19", "2026-W20", "2026-W21", "2026-W22"][..number]);
        let stalled = |title: &str| {
            let found = list(&told, "items").iter().find(|item| item["title"] == title);
            found.unwrap()["stalled"].as_u64().unwrap()
        };
        assert_eq!((stalled("外壳开模"), stalled("滤芯寿命测试")), (number as u64 - 1, 0), "week {number}");
        previous = Some(book);
    }
    let mut book = open(&previous.unwrap());
    let changes: Vec<String> =
        book.worksheet_range("本周变化").unwrap().used_cells().map(|c| c.2.to_string()).collect();
    assert!(changes.iter().any(|text| text.starts_with("已 3 周没有变化")), "{changes:?}");
    assert_eq!(book.worksheet_range("趋势").unwrap().height(), 3 + 4);
}
