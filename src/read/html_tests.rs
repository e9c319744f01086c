use super::*;
use crate::model::Block;

fn cells(bytes: &[u8]) -> Vec<String> {
    let content = read(bytes).unwrap();
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
        assert!(read(html.as_bytes()).is_ok(), "{html}");
    }
    assert!(read(b"<html><p>no table</p></html>").is_err());
}
