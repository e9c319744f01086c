mod extremes;
mod parts;
mod sample;

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

use super::*;
use crate::model::Ledger;
use crate::model::ledger_columns::LEDGER_COLUMNS;
use sample::{day, today};

fn zh() -> WorkbookOptions {
    WorkbookOptions { link_base: Some("../in".to_owned()), ..WorkbookOptions::default() }
}

fn en() -> WorkbookOptions {
    WorkbookOptions { lang: Lang::En, ..zh() }
}

/// A workbook, read back.
struct Book(Xlsx<Cursor<Vec<u8>>>);

impl Book {
    fn of(ledger: &Ledger, options: &WorkbookOptions) -> Self {
        Self(Xlsx::new(Cursor::new(build(ledger, options).unwrap())).unwrap())
    }

    fn sheets(&self) -> Vec<String> {
        self.0.sheet_names()
    }

    /// Rows of a sheet, from its first.
    fn rows(&mut self, sheet: &str) -> Vec<Vec<Data>> {
        let range = self.0.worksheet_range(sheet).unwrap();
        let end = range.end().unwrap_or((0, 0));
        let cell = |row, col| range.get_value((row, col)).cloned().unwrap_or(Data::Empty);
        (0..=end.0).map(|row| (0..=end.1).map(|col| cell(row, col)).collect()).collect()
    }

    fn table(&mut self, name: &str) -> Option<(String, u32, u32)> {
        self.0.load_tables().unwrap();
        let table = self.0.table_by_name(name).ok()?;
        // calamine's range of a table holds its data without the header.
        let (start, end) = (table.data().start()?, table.data().end()?);
        Some((table.sheet_name().to_owned(), start.0, end.0))
    }

    fn text(&mut self, sheet: &str) -> String {
        let rows = self.rows(sheet);
        rows.iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    }
}

fn column(key: &str) -> usize {
    LEDGER_COLUMNS.iter().position(|column| column.key == key).unwrap()
}

fn date(cell: &Data) -> Option<chrono::NaiveDate> {
    match cell {
        Data::DateTime(moment) => moment.as_datetime().map(|moment| moment.date()),
        _ => None,
    }
}

#[test]
fn every_sheet_is_there_in_order() {
    let options = WorkbookOptions { by_department: true, ..zh() };
    let sheets = Book::of(&sample::rich(), &options).sheets();
    let fixed = [
        "概览",
        "本周变化",
        "逾期与下周到期",
        "全部事项",
        "风险与延迟",
        "决议跟踪",
        "部门统计",
        "负责人负荷",
        "趋势",
        "甘特图",
        "检查发现",
        "提交情况",
        "来源",
    ];
    assert_eq!(sheets[..fixed.len()], fixed);
    assert!(sheets.contains(&"仓储部".to_owned()) && sheets.contains(&"（未注明部门）".to_owned()), "{sheets:?}");
    assert_eq!(Book::of(&sample::rich(), &zh()).sheets().len(), fixed.len());
}

#[test]
fn items_are_a_table_with_the_columns_of_the_ledger() {
    for options in [zh(), en()] {
        let ledger = sample::rich();
        let mut book = Book::of(&ledger, &options);
        let (sheet, first, last) = book.table("Items").unwrap();
        assert_eq!((last - first + 1) as usize, ledger.items.len());
        let rows = book.rows(&sheet);
        let header: Vec<String> = rows[first as usize - 1].iter().map(ToString::to_string).collect();
        let wanted: Vec<&str> = LEDGER_COLUMNS.iter().map(|column| column.header(options.lang)).collect();
        assert_eq!(header[..wanted.len()], wanted);
    }
}

#[test]
fn dates_are_dates_and_counts_are_counts() {
    let mut book = Book::of(&sample::rich(), &zh());
    let rows = book.rows("全部事项");
    let row = |id: &str| rows.iter().find(|row| row[column("id")] == Data::String(id.to_owned())).unwrap();
    assert_eq!(date(&row("T0001")[column("due")]), day(10, 28));
    assert_eq!(date(&row("T0001")[column("first_due")]), day(10, 15));
    assert_eq!(row("T0002")[column("overdue_days")], Data::Float(7.0));
    assert_eq!(row("T0001")[column("overdue_days")], Data::Float(0.0));
    assert_eq!(row("T0007")[column("due")], Data::String("尽快".to_owned()), "a vague deadline keeps its words");
    assert_eq!(row("T0001")[column("change")], Data::String("延续、延期".to_owned()));
    assert_eq!(row("T0005")[column("state")], Data::String("已完成".to_owned()));
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let mut book = Book::of(&sample::rich(), &zh());
    let formulas = book.0.worksheet_formula("全部事项").unwrap();
    let rows = book.rows("全部事项");
    let row = rows.iter().position(|row| row.get(column("id")) == Some(&Data::String("T0008".to_owned()))).unwrap();
    assert_eq!(rows[row][column("title")], Data::String("=SUM(A1:A3) 这样的标题保持为文字".to_owned()));
    let formula = formulas.get_value((row as u32, column("title") as u32));
    assert!(formula.is_none_or(String::is_empty), "{formula:?}");
}

#[test]
fn key_figures_have_the_value_that_the_items_give() {
    let mut book = Book::of(&sample::rich(), &zh());
    let rows = book.rows("概览");
    let values: Vec<f64> = [7, 11]
        .into_iter()
        .flat_map(|row: usize| rows[row].iter())
        .filter_map(|cell| if let Data::Float(value) = cell { Some(*value) } else { None })
        .collect();
    // Open: 17 without the channel, three done, one cancelled. Done: in the week, or closed without a date. Two sent nothing.
    assert_eq!(values, [12.0, 3.0, 3.0, 4.0, 2.0, 1.0, 1.0, 2.0]);
    let formulas = book.0.worksheet_formula("概览").unwrap();
    let formula = formulas.get_value((7, 0)).unwrap();
    assert!(formula.contains("COUNTIFS(Items[类别]"), "{formula}");
    assert_eq!(date(&rows[2][0]), Some(today()));
    assert!(rows[4][0].to_string().contains("逾期 3 项"), "{}", rows[4][0]);
}

#[test]
fn overview_tells_lights_with_reasons_and_rules() {
    let mut book = Book::of(&sample::rich(), &zh());
    let rows = book.rows("概览");
    let of = |name: &str| {
        let at = rows.iter().position(|row| row[1] == Data::String(name.to_owned())).unwrap();
        (rows[at + 1][0].clone(), rows[at][0].to_string(), rows[at + 1][1].to_string())
    };
    let (sent, light, why) = of("仓储部");
    assert_eq!((date(&sent), light.as_str()), (day(10, 24), "● 红"));
    assert_eq!(why, "1 项逾期；1 项风险或延迟（逾期占未完成四分之一以上为红）");
    let (sent, light, why) = of("财务部");
    assert_eq!((sent.to_string().as_str(), light.as_str()), ("未交", "● 黄"));
    assert_eq!(why, "本周未提交（未提交为黄）");
    assert_eq!(of("人力资源部").2, "没有未完成事项（无逾期、无风险为绿）");
}

#[test]
fn the_trend_goes_from_the_weeks_before_to_this_one() {
    let mut book = Book::of(&sample::rich(), &zh());
    let rows = book.rows("趋势");
    let weeks: Vec<String> = rows[3..].iter().map(|row| row[0].to_string()).collect();
    assert_eq!(weeks, ["2025-W39", "2025-W40", "2025-W41", "2025-W42", "2025-W43"]);
    assert_eq!((rows[3][2].clone(), rows[7][2].clone()), (Data::Float(9.0), Data::Float(12.0)));
    let formulas = book.0.worksheet_formula("趋势").unwrap();
    assert_eq!(formulas.get_value((7, 2)).map(String::as_str), Some("未完成数"), "this week follows edits");
    let mut alone = Book::of(&extremes::single(), &zh());
    assert_eq!(alone.rows("趋势").len(), 4);
    assert!(alone.text("趋势").contains("趋势图从第二周起出现"));
}

#[test]
fn overview_lists_what_needs_a_decision() {
    let text = Book::of(&sample::rich(), &zh()).text("概览");
    let wanted = [
        "货架标签打印与粘贴——计划完成：2025-10-22（采购部周报1024.xlsx · Sheet1!B4）",
        "未达成一致",
        "下一步：财务部与人力资源部周三前给出测算",
        "是否同一事项",
        "财务部、质检部",
    ];
    for words in wanted {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn changes_tell_old_and_new() {
    let text = Book::of(&sample::rich(), &zh()).text("本周变化");
    let wanted = [
        "2025-10-22 → 2025-10-28（首次期限 2025-10-15）",
        "已完成 → 进行中",
        "上周未完成，本周各表均未提及：请部门说明",
        "已完成（未填完成日期）",
        "已 4 周没有变化",
    ];
    for words in wanted {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn only_the_items_can_be_taken_for_the_ledger() {
    for options in [WorkbookOptions { by_department: true, ..zh() }, en()] {
        let mut book = Book::of(&sample::rich(), &options);
        let title = Data::String(LEDGER_COLUMNS[column("title")].header(options.lang).to_owned());
        let found: Vec<String> = book
            .sheets()
            .into_iter()
            .filter(|sheet| book.rows(sheet).iter().flatten().any(|cell| *cell == title))
            .collect();
        assert_eq!(found.len(), 1, "{found:?}");
    }
}

#[test]
fn an_empty_week_says_so_in_words() {
    let cases = [
        (
            zh(),
            [
                "本周没有收到任何事项",
                "没有上周的汇总可以比较",
                "本周没有逾期事项",
                "本周没有任何事项",
                "没有报告风险",
                "没有决议",
            ],
        ),
        (
            en(),
            [
                "No items came in",
                "no workbook of last week",
                "Nothing is overdue",
                "no items this week",
                "No risk",
                "no resolutions",
            ],
        ),
    ];
    for (options, words) in cases {
        let mut book = Book::of(&sample::empty(), &options);
        book.0.load_tables().unwrap();
        let tables = book.0.table_names().into_iter().cloned().collect::<Vec<String>>();
        assert_eq!(tables, ["Trend"], "no table without rows");
        for (sheet, words) in book.sheets().iter().zip(words) {
            assert!(book.text(sheet).contains(words), "{sheet}: {words}");
        }
    }
}

#[test]
fn long_texts_are_kept_for_next_week_and_bounded() {
    let ledger = extremes::long();
    let mut book = Book::of(&ledger, &zh());
    let rows = book.rows("全部事项");
    assert_eq!(rows[3][column("note")].to_string(), ledger.items[0].note.clone().unwrap());
    let cut = rows[4][column("note")].to_string();
    assert!(cut.encode_utf16().count() == 32_767 && cut.ends_with("已截断）"), "{}", cut.len());
    assert_eq!(rows[4][column("title")].to_string(), "带控制字符与\n换行的标题");
    let remark = book.rows("逾期与下周到期")[3][10].to_string();
    assert!(remark.ends_with("……（全文见来源文件）"), "a sheet for reading is cut where the row ends");
}

#[test]
fn days_outside_the_calendar_of_excel_are_told_as_text() {
    let mut ledger = extremes::single();
    ledger.items[0].first_due = chrono::NaiveDate::from_ymd_opt(205, 10, 1);
    ledger.items[0].due = chrono::NaiveDate::from_ymd_opt(20_251, 10, 1);
    let rows = Book::of(&ledger, &zh()).rows("全部事项");
    assert_eq!(rows[3][column("first_due")], Data::String("0205-10-01".to_owned()));
}

#[test]
fn the_same_week_gives_the_same_bytes() {
    let build = || build(&sample::rich(), &WorkbookOptions { by_department: true, ..zh() }).unwrap();
    assert_eq!(build(), build());
}

#[test]
fn a_gantt_with_many_items_is_limited_and_says_so() {
    let mut book = Book::of(&extremes::many(400), &zh());
    assert_eq!(book.rows("甘特图").len(), 3 + 150);
    assert!(book.text("甘特图").contains("只画前 150 项"));
}

/// Writes the samples to a folder, to be looked at: `HUIZONG_SAMPLES=/some/folder cargo test -- --ignored samples_to_look_at`.
#[test]
#[ignore = "writes files for the eye"]
fn samples_to_look_at() {
    let Some(folder) = std::env::var_os("HUIZONG_SAMPLES") else { return };
    let folder = std::path::PathBuf::from(folder);
    let by_department = WorkbookOptions { by_department: true, ..zh() };
    let samples = [
        ("rich", sample::rich(), by_department),
        ("empty", sample::empty(), zh()),
        ("single", extremes::single(), zh()),
        ("many", extremes::many(2_000), zh()),
        ("long", extremes::long(), zh()),
        ("english", extremes::english(), en()),
    ];
    for (name, ledger, options) in samples {
        let bytes = build(&ledger, &options).unwrap();
        crate::write::save::save(&folder.join(format!("{name}.xlsx")), &bytes).unwrap();
    }
}

/// Twenty thousand items are still one workbook, in a time that somebody waits for.
#[test]
#[ignore = "a minute in a debug build"]
fn twenty_thousand_items() {
    let ledger = extremes::many(20_000);
    let start = std::time::Instant::now();
    let bytes = build(&ledger, &zh()).unwrap();
    println!("{} bytes in {:?}", bytes.len(), start.elapsed());
    assert!(start.elapsed().as_secs() < 120);
    if let Some(folder) = std::env::var_os("HUIZONG_SAMPLES") {
        crate::write::save::save(&std::path::PathBuf::from(folder).join("huge.xlsx"), &bytes).unwrap();
    }
}
