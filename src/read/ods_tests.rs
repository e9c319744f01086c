use std::io::{Cursor, Write as _};

use super::*;
use crate::model::{Block, Grid};
use zip::write::SimpleFileOptions;

fn workbook(body: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\">\
         <office:automatic-styles>\
         <style:style style:name=\"del\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>\
         <style:style style:name=\"head\"><style:table-cell-properties fo:background-color=\"#ffff00\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>\
         <style:style style:name=\"off\"><style:table-properties table:display=\"false\"/></style:style>\
         </office:automatic-styles><office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    );
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", &content)] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn grid(body: &str) -> Grid {
    let content = read(&workbook(body)).unwrap();
    let Block::Grid(grid) = content.parts[0].blocks[0].clone() else { panic!("a sheet is one grid") };
    grid
}

fn shape(grid: &Grid) -> Vec<String> {
    grid.cells.iter().map(|c| format!("{} {}x{} {}", c.at, c.height, c.width, c.text)).collect()
}

#[test]
fn spans_lines_and_types() {
    let grid = grid(
        "<table:table table:name=\"表\"><table:table-column table:number-columns-repeated=\"2\"/><table:table-column table:visibility=\"collapse\"/>\
         <table:table-row><table:table-cell table:style-name=\"head\" table:number-columns-spanned=\"3\" table:number-rows-spanned=\"1\" office:value-type=\"string\"><text:p>标题</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"2\"/>\
         <table:table-cell office:value-type=\"string\"><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲<text:s text:c=\"2\"/>乙</text:p><text:p>丙<text:span text:style-name=\"del\">丁</text:span>&amp;戊</text:p></table:table-cell></table:table-row>\
         <table:table-row table:visibility=\"filter\"><table:table-cell office:value-type=\"date\" office:date-value=\"2025-10-31\"><text:p>10月31日</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"percentage\" office:value=\"0.7\"><text:p>70%</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"float\" office:value=\"10.2\"><text:p>10.20</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"time\" office:time-value=\"PT15H30M00S\"><text:p>15:30</text:p></table:table-cell>\
         <table:table-cell office:value-type=\"date\" office:date-value=\"2025-10-31T09:00:00\"/>\
         <table:table-cell office:value-type=\"float\" office:value=\"0\"><text:p>#N/A</text:p></table:table-cell></table:table-row></table:table>",
    );
    let expected = [
        "表!A1 1x3 标题",
        "表!D1 1x1 甲  乙\n丙&戊",
        "表!A2 1x1 2025-10-31",
        "表!B2 1x1 70%",
        "表!C2 1x1 10.20",
        "表!D2 1x1 15:30",
        "表!E2 1x1 2025-10-31 09:00",
        "表!F2 1x1 ",
    ];
    assert_eq!(shape(&grid), expected);
    assert_eq!((grid.cells[0].bold, grid.cells[0].fill), (true, Some(0x00FF_FF00)));
    assert_eq!(grid.cells[1].removed.as_deref(), Some("丁"));
    assert_eq!((&grid.hidden_rows[..], &grid.hidden_cols[..]), (&[1][..], &[2][..]));
}

#[test]
fn a_million_blank_rows_cost_nothing_and_as_many_full_ones_are_refused() {
    let blank = "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let grid = grid(&format!(
        "<table:table table:name=\"表\">{blank}<table:table-row><table:table-cell table:number-columns-repeated=\"3\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"
    ));
    assert_eq!(shape(&grid), ["表!A1048001 1x1 x", "表!B1048001 1x1 x", "表!C1048001 1x1 x"]);
    let full = blank.replace(
        "/></table:table-row>",
        " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>",
    );
    let refused = read(&workbook(&format!("<table:table table:name=\"表\">{full}</table:table>")));
    assert!(matches!(refused, Err(ReadError::TooLarge { .. })));
}

#[test]
fn hidden_tables_and_cut_off_files() {
    let content =
        read(&workbook("<table:table table:name=\"a\" table:style-name=\"off\"/><table:table table:name=\"b\"/>"))
            .unwrap();
    assert_eq!(content.parts.iter().map(|p| p.hidden).collect::<Vec<_>>(), [true, false]);
    assert!(matches!(
        read(&workbook("<table:table table:name=\"a\"><table:table-row>")),
        Err(ReadError::Corrupt { .. })
    ));
}
