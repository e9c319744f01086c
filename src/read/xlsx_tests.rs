use std::io::Write as _;

use super::*;
use crate::model::{Block, Grid};
use zip::write::SimpleFileOptions;

/// A workbook written by hand: the parts that calamine needs, and `sheet` inside `worksheet`.
pub(crate) fn workbook(sheet: &str, strings: &str, styles: &str, date1904: bool) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PKG: &str = "http://schemas.openxmlformats.org/package/2006";
    let types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{PKG}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{types}.sheet.main+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{PKG}/relationships\"><Relationship Id=\"r1\" Type=\"{REL}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{REL}\"><workbookPr date1904=\"{}\"/><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                u8::from(date1904)
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{PKG}/relationships\"><Relationship Id=\"r1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                 <Relationship Id=\"r2\" Type=\"{REL}/sharedStrings\" Target=\"sharedStrings.xml\"/>\
                 <Relationship Id=\"r3\" Type=\"{REL}/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", strings.replace("<sst", &format!("<sst xmlns=\"{MAIN}\""))),
        ("xl/styles.xml", format!("<styleSheet xmlns=\"{MAIN}\">{styles}</styleSheet>")),
        ("xl/worksheets/sheet1.xml", format!("<worksheet xmlns=\"{MAIN}\">{sheet}</worksheet>")),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn simple(sheet: &str) -> Vec<u8> {
    workbook(sheet, "<sst/>", "", false)
}

fn grid(bytes: &[u8]) -> Grid {
    let content = read(bytes).unwrap();
    let Block::Grid(grid) = content.parts[0].blocks[0].clone() else { panic!("a sheet is one grid") };
    grid
}

fn texts(grid: &Grid) -> Vec<String> {
    grid.cells.iter().map(|c| format!("{} {}", c.at, c.text)).collect()
}

#[test]
fn the_last_cell_of_a_sheet_is_cheap() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>";
    let grid = grid(&simple(sheet));
    assert_eq!(texts(&grid), ["表!A1 1", "表!XFD1048576 2"]);
}

#[test]
fn impossible_claims_are_damage_not_memory() {
    let beyond = simple("<sheetData><row r=\"1\"><c r=\"ZZZZ99999999\"><v>1</v></c></row></sheetData>");
    assert!(matches!(read(&beyond), Err(ReadError::Corrupt { .. })));
    let strings = "<sst count=\"1\" uniqueCount=\"4000000000\"><si><t>甲</t></si></sst>";
    let claim =
        workbook("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>", strings, "", false);
    assert!(matches!(read(&claim), Err(ReadError::Corrupt { .. })));
}

#[test]
fn a_container_that_unpacks_to_gigabytes_is_refused_unread() {
    let mut bytes = simple("<sheetData/>");
    let entry = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
    // Uncompressed size in the central directory.
    bytes[entry + 24..entry + 28].copy_from_slice(&0x7FFF_FFFFu32.to_le_bytes());
    assert!(matches!(read(&bytes), Err(ReadError::TooLarge { .. })));
}

#[test]
fn a_truncated_file_is_damaged_wherever_it_is_cut() {
    let whole = simple("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");
    for length in (4..whole.len()).step_by(37) {
        assert!(matches!(read(&whole[..length]), Err(ReadError::Corrupt { .. })), "{length}");
    }
    let cut_xml = simple("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>");
    assert!(matches!(read(&cut_xml), Err(ReadError::Corrupt { .. })));
}

#[test]
fn dates_by_built_in_ids_and_both_epochs() {
    let ids = [14, 22, 27, 31, 36, 50, 57, 58];
    let xfs: String = ids.map(|id| format!("<xf numFmtId=\"{id}\" applyNumberFormat=\"1\"/>")).concat();
    let styles = format!("<cellXfs count=\"9\"><xf numFmtId=\"0\"/>{xfs}</cellXfs>");
    let row = |serial: u32| -> String {
        let cells: Vec<String> = (1..=ids.len())
            .map(|s| format!("<c r=\"{}1\" s=\"{s}\"><v>{serial}</v></c>", char::from(b'A' + s as u8)))
            .collect();
        let cells = cells.concat();
        format!("<sheetData><row r=\"1\">{cells}</row></sheetData>")
    };
    for (serial, date1904) in [(45961, false), (44499, true)] {
        let grid = grid(&workbook(&row(serial), "<sst/>", &styles, date1904));
        assert_eq!(grid.cells.len(), ids.len());
        for cell in &grid.cells {
            assert_eq!(cell.text, "2025-10-31", "{} {date1904}", cell.at);
            assert!(matches!(cell.value, Value::Date(_)));
        }
    }
}

#[test]
fn struck_runs_are_taken_out_of_shared_and_inline_text() {
    let strings = "<sst count=\"3\" uniqueCount=\"3\"><si/>\
        <si><r><rPr><strike/></rPr><t xml:space=\"preserve\">10月20日 </t></r><r><rPr><b/></rPr><t>10月27日</t></r><rPh><t>zhu</t></rPh></si>\
        <si><t>研发&amp;市场_x000D_\n部</t></si></sst>";
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>2</v></c>\
        <c r=\"C1\" t=\"inlineStr\"><is><r><t>张伟</t></r><r><rPr><strike val=\"1\"/></rPr><t>李敏</t></r></is></c>\
        <c r=\"D1\" s=\"1\" t=\"s\"><v>2</v></c><c r=\"E1\" t=\"s\"><v>0</v></c></row></sheetData>";
    let styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs>";
    let grid = grid(&workbook(sheet, strings, styles, false));
    let cells: Vec<_> = grid.cells.iter().map(|c| (c.text.as_str(), c.removed.as_deref())).collect();
    assert_eq!(
        cells,
        [("10月27日", Some("10月20日 ")), ("研发&市场\n部", None), ("张伟", Some("李敏")), ("", Some("研发&市场\n部"))]
    );
}

#[test]
fn formulas_without_a_usable_result_are_empty() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><f>1+1</f></c><c r=\"B1\" t=\"e\"><f>X</f><v>#N/A</v></c>\
        <c r=\"C1\" t=\"e\"><v>#SPILL!</v></c><c r=\"D1\"><f>1+1</f><v>2</v></c><c r=\"E1\" t=\"str\"><f>X</f><v>好</v></c>\
        <c r=\"F1\" t=\"b\"><v>1</v></c></row></sheetData>";
    let grid = grid(&simple(sheet));
    assert_eq!(texts(&grid), ["表!B1 ", "表!D1 2", "表!E1 好", "表!F1 TRUE"]);
    assert_eq!(grid.cells[0].value, Value::Error);
}

#[test]
fn cells_that_calamine_cannot_read_do_not_cost_the_sheet() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c><c r=\"B1\"><v>2</v></c></row></sheetData>";
    let content = read(&simple(sheet)).unwrap();
    assert_eq!(content.notes.len(), 1);
    assert!(content.notes[0].message.zh.contains("1 个单元格"));
    let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a sheet is one grid") };
    assert_eq!(texts(grid), ["表!B1 2"]);
}

#[test]
fn hidden_rows_and_columns_and_merges() {
    let sheet = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>\
        <row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"/><row r=\"3\" ht=\"0\" customHeight=\"1\"><c r=\"C3\"><v>3</v></c></row></sheetData>\
        <mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:B3\"/><mergeCell ref=\"nonsense\"/></mergeCells>";
    let grid = grid(&simple(sheet));
    assert_eq!((&grid.hidden_rows[..], &grid.hidden_cols[..]), (&[1, 2][..], &[1][..]));
    let spans: Vec<_> = grid.cells.iter().map(|c| (c.at.to_string(), c.height, c.width)).collect();
    let expected = [("表!A1", 1, 3), ("表!A2", 2, 2), ("表!C3", 1, 1)];
    assert_eq!(spans, expected.map(|(at, h, w)| (at.to_owned(), h, w)));
}

#[test]
fn what_a_real_writer_writes() {
    use rust_xlsxwriter::{Color, ExcelDateTime, Format as Look, Workbook};
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("周报").unwrap();
    let head = Look::new().set_bold().set_background_color(Color::RGB(0x00DD_EBF7)).set_font_color(Color::Red);
    sheet.merge_range(0, 0, 0, 3, "标题", &head).unwrap();
    let date = ExcelDateTime::from_ymd(2025, 10, 31).unwrap();
    sheet.write_with_format(1, 0, &date, &Look::new().set_num_format("m\"月\"d\"日\"")).unwrap();
    sheet.write_with_format(1, 1, 0.7, &Look::new().set_num_format("0%")).unwrap();
    sheet.write_with_format(1, 2, 10.2, &Look::new().set_num_format("0.00")).unwrap();
    sheet.write(1, 3, " 前后 空格\n第二行 ").unwrap();
    book.add_worksheet().set_name("选项").unwrap().set_hidden(true).write(0, 0, "正常").unwrap();
    book.add_worksheet().set_name("空").unwrap();
    let content = read(&book.save_to_buffer().unwrap()).unwrap();
    let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a sheet is one grid") };
    assert_eq!(
        texts(grid),
        ["周报!A1 标题", "周报!A2 2025-10-31", "周报!B2 70%", "周报!C2 10.20", "周报!D2  前后 空格\n第二行 "]
    );
    let title = &grid.cells[0];
    assert_eq!((title.width, title.bold, title.fill, title.ink), (4, true, Some(0x00DD_EBF7), Some(0x00FF_0000)));
    assert_eq!(content.parts.iter().map(|p| p.hidden).collect::<Vec<_>>(), [false, true, false]);
    assert!(matches!(&content.parts[2].blocks[..], [Block::Grid(grid)] if grid.cells.is_empty()));
}
