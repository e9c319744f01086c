use std::fmt::Write as _;

use super::*;
use crate::model::Block;

fn shown(content: &Content) -> Vec<String> {
    let mut lines = Vec::new();
    for block in content.parts.iter().flat_map(|part| &part.blocks) {
        match block {
            Block::Paragraph(paragraph) => lines.push(format!("{} {}", paragraph.at, paragraph.text)),
            Block::Grid(grid) => {
                lines.extend(grid.cells.iter().map(|c| format!("{} {}x{} {}", c.at, c.height, c.width, c.text)));
            }
        }
    }
    lines
}

fn quoted(text: &str) -> String {
    let mut out = String::new();
    for (at, byte) in text.bytes().enumerate() {
        write!(out, "={byte:02X}").unwrap();
        if at % 20 == 19 {
            out.push_str("=\r\n");
        }
    }
    out
}

#[test]
fn a_page_as_a_wiki_exports_it_for_word() {
    let page = "<html><head><title>x</title></head><body><h1>周会</h1><p>时间：10月31日</p>\
        <table><tbody><tr><th>任务</th><th>负责人</th></tr><tr><td rowspan=\"2\"><p>盘点</p></td><td>李敏</td></tr>\
        <tr><td>张伟</td></tr></tbody></table></body></html>";
    let file = format!(
        "Date: Fri, 31 Oct 2025 10:00:00 +0800 (CST)\r\nMessage-ID: <1@wiki>\r\nSubject: Exported From Confluence\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/related; \r\n\tboundary=\"----=_Part_1\"\r\n\r\n------=_Part_1\r\n\
         Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\
         Content-Location: file:///C:/exported.html\r\n\r\n{}\r\n------=_Part_1--\r\n",
        quoted(page)
    );
    let expected = [
        "段1 周会",
        "段2 时间：10月31日",
        "表1!A1 1x1 任务",
        "表1!B1 1x1 负责人",
        "表1!A2 2x1 盘点",
        "表1!B2 1x1 李敏",
        "表1!B3 1x1 张伟",
    ];
    assert_eq!(shown(&read(file.as_bytes(), "doc").unwrap()), expected);
}

#[test]
fn the_sheets_of_a_workbook_saved_as_a_page() {
    let part = |location: &str, text: &str| {
        let bytes = encoding_rs::GBK.encode(text).0;
        let mut out = format!(
            "------=_Next\r\nContent-Location: {location}\r\nContent-Transfer-Encoding: quoted-printable\r\n\
             Content-Type: text/html; charset=\"gb2312\"\r\n\r\n"
        );
        for byte in bytes.iter() {
            write!(out, "={byte:02X}").unwrap();
        }
        out + "\r\n"
    };
    let frame = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook>\
        <x:ExcelWorksheets><x:ExcelWorksheet><x:Name>十月</x:Name><x:WorksheetSource HRef=\"b.files/sheet001.htm\"/></x:ExcelWorksheet>\
        <x:ExcelWorksheet><x:Name>十一月</x:Name><x:WorksheetSource HRef=\"b.files/sheet002.htm\"/></x:ExcelWorksheet>\
        </x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><frameset><frame src=\"b.files/sheet001.htm\"></frameset></html>";
    let sheet = |text: &str| {
        format!(
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>{text}</td></tr></table></html>"
        )
    };
    let file = format!(
        "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary=\"----=_Next\"\r\n\r\n{}{}{}------=_Next--",
        part("file:///C:/b.htm", frame),
        part("file:///C:/b.files/sheet001.htm", &sheet("盘点")),
        part("file:///C:/b.files/sheet002.htm", &sheet("复核")),
    );
    assert_eq!(shown(&read(file.as_bytes(), "xls").unwrap()), ["十月!A1 1x1 盘点", "十一月!A1 1x1 复核"]);
}

#[test]
fn encodings_of_parts() {
    assert_eq!(quoted_printable(b"a=3Db=\r\nc=zz="), b"a=bc=zz=");
    assert_eq!(base64(b"5rGH\r\n5oC7IQ=="), "汇总!".as_bytes());
}

#[test]
fn broken_files_do_not_panic() {
    let whole = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>a\n--x--";
    for cut in 0..whole.len() {
        let _ = read(&whole[..cut], "mht");
    }
    assert!(read(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\n\n", "mht").is_err());
}
