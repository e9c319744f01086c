//! The parts that calamine does not tell: validations, conditional formats, charts, names, links, print set-up.

use std::io::{Cursor, Read as _};

use super::{build, en, sample, zh};
use crate::model::Ledger;
use crate::write::workbook::WorkbookOptions;

/// Every part of a workbook by name, as text.
fn parts(ledger: &Ledger, options: &WorkbookOptions) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(build(ledger, options).unwrap())).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut file = archive.by_index(index).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn part<'p>(parts: &'p [(String, String)], name: &str) -> &'p str {
    &parts.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no part {name}")).1
}

const OVERVIEW: &str = "xl/worksheets/sheet1.xml";
const ITEMS: &str = "xl/worksheets/sheet4.xml";

#[test]
fn editable_columns_are_guarded() {
    let parts = parts(&sample::rich(), &zh());
    let items = part(&parts, ITEMS);
    assert!(items.contains("\"未开始,进行中,已完成,暂停,已取消\""), "states");
    assert!(items.contains("\"正常,有风险,延迟\""), "healths");
    assert_eq!(items.matches("type=\"date\"").count(), 3, "three columns of dates");
    assert_eq!(items.matches("<conditionalFormatting").count(), 6, "due, late, health, state, conflict, groups");
}

#[test]
fn sheets_are_set_up_for_screen_and_print() {
    let parts = parts(&sample::rich(), &zh());
    assert!(part(&parts, OVERVIEW).contains("tabSelected=\"1\""));
    let overview = part(&parts, OVERVIEW);
    assert!(
        overview.contains("fitToPage=\"1\"") && !overview.contains("fitToHeight=\"0\""),
        "the overview is one page"
    );
    assert!(part(&parts, ITEMS).contains("fitToHeight=\"0\""), "the items are as many pages as they need");
    for number in 1..=13 {
        let sheet = part(&parts, &format!("xl/worksheets/sheet{number}.xml"));
        let wanted = ["orientation=\"landscape\"", "paperSize=\"9\"", "第 &amp;P 页，共 &amp;N 页", "<tabColor"];
        for wanted in wanted {
            assert!(sheet.contains(wanted), "sheet {number}: {wanted}");
        }
    }
    assert!(part(&parts, ITEMS).contains("state=\"frozen\""));
    let workbook = part(&parts, "xl/workbook.xml");
    assert!(workbook.contains("_xlnm.Print_Titles"), "header rows repeat");
    assert!(workbook.contains("<definedName name=\"逾期数\">概览!$E$8</definedName>"), "{workbook}");
}

#[test]
fn charts_say_what_they_show() {
    let parts = parts(&sample::rich(), &zh());
    let drawing = part(&parts, "xl/drawings/drawing1.xml");
    assert_eq!(drawing.matches("descr=").count(), 2);
    assert!(drawing.contains("堆积条形图：各部门事项按状态的数量"), "{drawing}");
    let chart = part(&parts, "xl/charts/chart1.xml");
    assert!(chart.contains("部门统计!$A$4:$A$12"), "nine departments");
    assert!(
        self::parts(&sample::empty(), &zh()).iter().all(|(name, _)| !name.contains("chart")),
        "no chart without items"
    );
}

#[test]
fn places_lead_to_the_cell_of_the_source() {
    let parts = parts(&sample::rich(), &zh());
    let items = part(&parts, ITEMS);
    assert!(items.contains("location=\"'本周 进度'!C6\""), "the place");
    let relations = part(&parts, "xl/worksheets/_rels/sheet4.xml.rels");
    assert!(relations.contains("Target=\"../in/仓储部周报1024.xlsx\""), "{relations}");
    assert!(!relations.contains("file:///"), "relative");
    let unlinked = self::parts(&sample::rich(), &WorkbookOptions { link_base: None, ..zh() });
    assert!(!part(&unlinked, ITEMS).contains("<hyperlink "));
}

#[test]
fn properties_hold_the_day_of_the_report_and_no_clock() {
    let options = WorkbookOptions { company: Some("云杉物流".to_owned()), ..zh() };
    let parts = parts(&sample::rich(), &options);
    let core = part(&parts, "docProps/core.xml");
    assert!(core.contains("2025-10-24T00:00:00Z</dcterms:created>"), "{core}");
    assert!(part(&parts, "docProps/app.xml").contains("<Company>云杉物流</Company>"));
}

#[test]
fn an_english_week_holds_no_chinese_of_ours() {
    // The samples' files and remarks are Chinese; only what stands in every workbook is looked at.
    let parts = parts(&sample::empty(), &en());
    for (name, text) in parts.iter().filter(|(name, _)| !name.contains("theme")) {
        let chinese: String = text.chars().filter(|character| ('\u{4e00}'..='\u{9fff}').contains(character)).collect();
        assert!(chinese.is_empty(), "{name}: {chinese}");
    }
}
