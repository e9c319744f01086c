//! What `weekly` writes, read back: the workbook, the minutes, and both in another program where there is one.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use calamine::{Data, DataType as _, Reader as _, Xlsx, open_workbook};
use serde_json::Value;
use zip::ZipArchive;

use crate::support::{Scratch, form, huizong, json, list, names_in, sample, status, stderr};

/// The second sample week as written, with what standard output told of it.
struct Week {
    scratch: Scratch,
    told: Value,
}

impl Week {
    fn new(style: &str) -> Self {
        let (input, config, scratch) = (sample("week2"), sample("huizong.toml"), Scratch::new());
        let (input, config, out) = (input.to_str().unwrap(), config.to_str().unwrap(), scratch.arg("out"));
        let told = json(&huizong(&[
            "weekly",
            input,
            "--config",
            config,
            "-o",
            &out,
            "--minutes",
            style,
            "--by-department",
            "--format",
            "json",
            "-q",
        ]));
        Self { scratch, told }
    }

    fn file(&self, extension: &str) -> PathBuf {
        written(&self.scratch.path("out"), extension)
    }
}

fn written(out: &Path, extension: &str) -> PathBuf {
    let names = names_in(out);
    let found: Vec<_> = names.iter().filter(|name| name.ends_with(extension)).collect();
    assert_eq!(found.len(), 1, "{names:?}");
    out.join(found[0])
}

/// A package with the texts of its parts.
struct Package(Vec<(String, String)>);

impl Package {
    fn open(path: &Path) -> Self {
        let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
        let parts = (0..archive.len()).map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), String::from_utf8_lossy(&bytes).into_owned())
        });
        Self(parts.collect())
    }

    fn under(&self, prefix: &str) -> Vec<&str> {
        let parts = self.0.iter().filter(|(name, _)| name.starts_with(prefix) && name.ends_with(".xml"));
        parts.map(|(_, text)| text.as_str()).collect()
    }

    fn part(&self, name: &str) -> &str {
        self.0.iter().find(|(part, _)| part == name).map_or_else(|| panic!("no {name}"), |(_, text)| text)
    }
}

/// The rows of a sheet below its header row, which is the first that holds `header`.
fn rows(book: &mut Xlsx<BufReader<File>>, sheet: &str, header: &str) -> Vec<Vec<Data>> {
    let range = book.worksheet_range(sheet).unwrap();
    let all: Vec<Vec<Data>> = range.rows().map(<[Data]>::to_vec).collect();
    let top = all.iter().position(|row| row.iter().any(|cell| cell.as_string().as_deref() == Some(header))).unwrap();
    all[top..].to_vec()
}

#[test]
fn the_workbook_holds_every_item_with_its_values() {
    let week = Week::new("table");
    let mut book: Xlsx<_> = open_workbook(week.file(".xlsx")).unwrap();
    let names = book.sheet_names();
    for name in
        ["概览", "本周变化", "逾期与下周到期", "全部事项", "风险与延迟", "决议跟踪", "检查发现", "提交情况", "来源"]
    {
        assert!(names.iter().any(|sheet| sheet == name), "no {name} among {names:?}");
    }
    assert_eq!(names[0], "概览");
    let table = rows(&mut book, "全部事项", "事项");
    let column = table[0].iter().position(|cell| cell.as_string().as_deref() == Some("事项")).unwrap();
    let due = table[0].iter().position(|cell| cell.to_string().contains("计划完成")).unwrap();
    let items = list(&week.told, "items");
    assert_eq!(table.len() - 1, items.len());
    for item in items {
        let row = table.iter().find(|row| Some(row[column].to_string().as_str()) == item["title"].as_str());
        assert!(row.is_some(), "{} is not in the workbook", item["title"]);
    }
    let dates = table[1..].iter().filter(|row| row[due].is_datetime()).count();
    assert_eq!(dates, items.iter().filter(|item| item["due"].is_string()).count(), "deadlines are real dates");
}

#[test]
fn the_workbook_is_native_excel() {
    let package = Package::open(&Week::new("table").file(".xlsx"));
    let (sheets, tables) = (package.under("xl/worksheets/sheet"), package.under("xl/tables/"));
    assert!(tables.len() >= 8, "{} tables", tables.len());
    assert!(tables.iter().all(|table| table.contains("<autoFilter")), "a table without a filter");
    for sheet in sheets.iter().filter(|sheet| sheet.contains("<tablePart ")) {
        assert!(sheet.contains(r#"state="frozen""#), "a table whose header scrolls away");
    }
    for sheet in &sheets {
        assert!(sheet.contains(r#"orientation="landscape""#) && sheet.contains(r#"fitToPage="1""#), "print set-up");
        assert!(sheet.contains("&amp;P"), "page numbers");
    }
    for wanted in [r#"type="list""#, "<conditionalFormatting", "<hyperlink "] {
        assert!(sheets.iter().any(|sheet| sheet.contains(wanted)), "no {wanted}");
    }
    assert!(!package.under("xl/charts/chart").is_empty());
    assert!(package.part("xl/workbook.xml").contains("_xlnm.Print_Titles"), "no header row is repeated in print");
    let active = package.part("xl/workbook.xml").split("activeTab=\"").nth(1);
    assert!(active.is_none_or(|rest| rest.starts_with('0')), "does not open on the overview");
}

#[test]
fn the_minutes_are_ready_to_print_and_sign() {
    for style in ["table", "official"] {
        let package = Package::open(&Week::new(style).file(".docx"));
        let body = package.part("word/document.xml");
        assert!(style == "official" || body.contains("<w:tblHeader"), "no repeated header row");
        let styles = package.part("word/styles.xml");
        let fonts = styles.split("eastAsia=\"").skip(1).filter(|rest| !rest.starts_with("zh-CN")).count();
        assert!(fonts > 0, "{style}: no Chinese font");
        assert!(package.under("word/footer").iter().any(|footer| footer.contains("PAGE")), "{style}: no page numbers");
        for wanted in ["彩箱打样由市场部定稿", "秦大勇", "海外版电压规格"] {
            let text: String = body.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text).collect();
            assert!(text.contains(wanted), "{style}: no {wanted}");
        }
    }
}

#[test]
fn every_part_is_well_formed() {
    for style in ["table", "official"] {
        let week = Week::new(style);
        for (name, text) in [".xlsx", ".docx"].iter().flat_map(|extension| Package::open(&week.file(extension)).0) {
            if name.ends_with(".xml") || name.ends_with(".rels") {
                let mut reader = quick_xml::Reader::from_str(&text);
                reader.config_mut().check_end_names = true;
                loop {
                    match reader.read_event() {
                        Ok(quick_xml::events::Event::Eof) => break,
                        Ok(_) => {}
                        Err(error) => panic!("{style} {name}: {error}"),
                    }
                }
            }
        }
    }
}

#[test]
fn another_program_opens_both() {
    if Command::new("soffice").arg("--version").output().is_err() {
        eprintln!("skipped: LibreOffice is not installed");
        return;
    }
    let week = Week::new("official");
    let pdf = week.scratch.arg("pdf");
    let profile = format!("-env:UserInstallation=file://{}", week.scratch.arg("profile"));
    for file in [week.file(".xlsx"), week.file(".docx")] {
        let output = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", "pdf", "--outdir", &pdf])
            .arg(&file)
            .output()
            .unwrap();
        let made = Path::new(&pdf).join(file.file_name().unwrap()).with_extension("pdf");
        let bytes = std::fs::read(&made).unwrap_or_else(|e| panic!("{}: {e}: {}", made.display(), stderr(&output)));
        assert!(bytes.starts_with(b"%PDF") && bytes.len() > 10_000, "{}: {} bytes", made.display(), bytes.len());
    }
}

#[test]
fn a_thousand_files_make_one_week() {
    const PLACES: [&str; 10] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
    let scratch = Scratch::new();
    for number in 0..1000_usize {
        let [a, b, c] = [number / 100, number / 10 % 10, number % 10].map(|digit| PLACES[digit]);
        let department = format!("{a}{b}{c}部");
        let row = format!("{a}{b}区{number}号泵检修,陶然,2026-05-29,,进行中,");
        scratch.file(&format!("in/{department}周报.csv"), form(&department, "2026-05-22", &[&row]));
    }
    let out = scratch.arg("out");
    let output = huizong(&["weekly", &scratch.arg("in"), "-o", &out, "--format", "json", "-q"]);
    assert_eq!(status(&output), 0, "{}", stderr(&output));
    let told = json(&output);
    assert_eq!(list(&told, "items").len(), 1000);
    assert_eq!(list(&told, "submissions").len(), 1000);
    let mut book: Xlsx<_> = open_workbook(written(Path::new(&out), ".xlsx")).unwrap();
    assert_eq!(rows(&mut book, "全部事项", "事项").len(), 1001);
}

#[test]
fn a_long_table_is_read_whole() {
    let scratch = Scratch::new();
    let lines: Vec<String> = (1..=300).map(|number| format!("第{number}号阀门检修,陶然,2026-05-29,,进行中,")).collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    scratch.file("in/设备部周报.csv", form("设备部", "2026-05-22", &lines));
    let told = json(&huizong(&["weekly", &scratch.arg("in"), "-o", &scratch.arg("out"), "--format", "json", "-q"]));
    assert_eq!(list(&told, "items").len(), 300);
}
