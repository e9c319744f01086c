use super::*;
use crate::model::{Block, Format};
use crate::read::word::show::show;

fn cells(bytes: &[u8]) -> Vec<String> {
    let content = read(bytes, "xls").unwrap();
    let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a sheet is one grid") };
    grid.cells.iter().map(|c| format!("{} {}x{} {}", c.at, c.height, c.width, c.text)).collect()
}

#[test]
fn spans_push_the_cells_beside_and_below() {
    let html = "<html><table><tr><td colspan=3>周报&nbsp;第1周</td></tr>\
        <tr><th rowspan=\"2\">仓储部</th><td>盘点<br>复核</td><td>李敏</td></tr>\
        <tr><td>A &amp; B<td>&#24352;伟</table></html>";
    let expected = [
        "Sheet1!A1 1x3 周报 第1周",
        "Sheet1!A2 2x1 仓储部",
        "Sheet1!B2 1x1 盘点\n复核",
        "Sheet1!C2 1x1 李敏",
        "Sheet1!B3 1x1 A & B",
        "Sheet1!C3 1x1 张伟",
    ];
    assert_eq!(cells(html.as_bytes()), expected);
}

#[test]
fn gb2312_by_its_declaration_and_the_name_of_the_sheet() {
    let html = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">\
        <!--[if gte mso 9]><xml><x:Name>十月</x:Name></xml><![endif]--><style>td{color:red}</style></head>\
        <table><tr><td>\n  任务\n  名称 </td><td><del>旧</del>新</td></tr></table><table><tr><td>又一张</td></tr></table>";
    let bytes = encoding_rs::GBK.encode(html).0;
    assert_eq!(cells(&bytes), ["十月!A1 1x1 任务 名称", "十月!B1 1x1 新", "十月!A3 1x1 又一张"]);
}

#[test]
fn broken_pages_do_not_panic() {
    for html in [
        "<table><tr><td>未完",
        "<table><td x=\"y>z",
        "<table><td>a<中b</td></table>",
        "<table><tr><td colspan=99999999 rowspan=99999999>x",
        "<table></table><script>",
    ] {
        assert!(read(html.as_bytes(), "xls").is_ok(), "{html}");
    }
    assert!(read(b"<html><p></p></html>", "xls").is_err());
}

fn document(html: &str) -> String {
    let content = read(html.as_bytes(), "doc").unwrap();
    assert_eq!(content.format, Format::Html);
    show(&content.parts[0])
}

#[test]
fn text_outside_the_tables_of_a_sheet_has_rows_of_its_own() {
    let html = "<html><h3>周报 <s>旧</s></h3><p>部门：仓储部<br>日期：10月31日</p><table><tr><td>盘点</td></tr></table>完<table><tr><td>乙";
    let expected = [
        "Sheet1!A1 1x1 周报",
        "Sheet1!A2 1x1 部门：仓储部",
        "Sheet1!A3 1x1 日期：10月31日",
        "Sheet1!A4 1x1 盘点",
        "Sheet1!A5 1x1 完",
        "Sheet1!A6 1x1 乙",
    ];
    assert_eq!(cells(html.as_bytes()), expected);
}

#[test]
fn looks_of_a_sheet_that_excel_saved_as_a_page() {
    let html = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><style><!-- td {color:black} \
        .xl65 {font-weight:700; background:yellow; mso-pattern:black none} .font5 {text-decoration:line-through} --></style>\
        <table><tr style='display:none'><td>藏</td></tr><tr><td class=xl65>正<font class=\"font5\">废</font></td>\
        <td style='background:#FF0000;color:red'>x</td></tr></table>";
    let content = read(html.as_bytes(), "").unwrap();
    let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a sheet is one grid") };
    assert_eq!(grid.hidden_rows, [0]);
    let [_, first, second] = &grid.cells[..] else { panic!("three cells") };
    let looks = (first.text.as_str(), first.removed.as_deref(), first.bold, first.fill);
    assert_eq!(looks, ("正", Some("废"), true, Some(0x00FF_FF00)));
    assert_eq!((second.fill, second.ink), (Some(0x00FF_0000), Some(0x00FF_0000)));
}

#[test]
fn a_document_that_word_saved_as_a_page() {
    let html = "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><head><title>t</title><style>p.a {text-align:center} h1.a {font-weight:normal} h1.b, b.a {color:red}</style></head><body>\
        <h1 align=center>会议\n 纪要</h1><p class=a><b>标题</b></p><p>&nbsp;</p>\
        <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp; </span></span><![endif]>议题<s>旧</s></p>\
        <table><tr><td rowspan=2 colspan=2 bgcolor=yellow>甲</td><td><p>乙<p>丙</td></tr><tr style=\"display:none\"><td>丁\
        <table><tr><td>内</td></tr></table></td></tr></table>\
        <ol><li>第一<li>第二<ul><li>点</ul></ol><input type=checkbox checked>是</body>";
    let expected = "\
段1 会议 纪要 H1 bold centred
段2 标题 bold centred
段4 [一、]议题 -旧
<1:2x3 表1!A1(2x2)=甲 表1!C1=乙/丙 表1!C2=丁<2:1x1 表2!A1=内>>
段5 [1.]第一
段6 [2.]第二
段7 [•]点
段8 ☑是";
    assert_eq!(document(html), expected);
}

#[test]
fn pages_that_only_frame_others_say_so() {
    let html = "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><frameset rows=\"*\"><frame src=\"a.files/sheet001.htm\"></frameset></html>";
    assert!(matches!(read(html.as_bytes(), "xls"), Err(ReadError::Unsupported { what: Foreign::Frameset })));
}

#[test]
fn broken_documents_neither_panic_nor_grow() {
    for html in [
        "<p>a<table>x<tr>y<td>z<table><td>1</table>w</tr></td></table></table></p></li>b",
        "<table><tr><table><td>a",
        "<td>a</td></tr><li>b",
    ] {
        assert!(read(html.as_bytes(), "doc").is_ok(), "{html}");
    }
    let deep = "<table><tr><td>".repeat(5_000) + "x";
    assert!(document(&deep).contains('x'));
    let wide = "<table><tr>".to_owned() + &"<td rowspan=60000>a".repeat(500) + &"<tr>".repeat(20_000) + "<td>end";
    assert!(document(&wide).contains("end"));
}
