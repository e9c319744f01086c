//! Tables: merges, looks, nesting.

use super::{body, cell, p, with_parts};
use crate::model::Block;

#[test]
fn merged_cells() {
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let table = |rows: &[String]| format!("<w:tbl>{}</w:tbl>", rows.concat());
    let rows = [
        (
            table(&[
                row(&[cell("<w:gridSpan w:val='2'/>", "标题"), cell("", "丙")]),
                row(&[cell("<w:vMerge w:val='restart'/>", "部门"), cell("", "一"), cell("", "")]),
                row(&[cell("<w:vMerge/>", ""), cell("", "二"), cell("", "三")]),
            ]),
            "<1:3x3 表1!A1(1x2)=标题 表1!C1=丙 表1!A2(2x1)=部门 表1!B2=一 表1!B3=二 表1!C3=三>",
        ),
        (
            table(&[
                row(&[cell("<w:vMerge/>", "无头"), cell("<w:hMerge w:val='restart'/>", "并"), cell("<w:hMerge/>", "")]),
                row(&[cell("<w:vMerge/>", "盖住"), cell("", "乙")]),
            ]),
            "<1:2x3 表1!A1(2x1)=无头-盖住 表1!B1(1x2)=并 表1!B2=乙>",
        ),
        (
            format!("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>{}</w:tr></w:tbl>", cell("", "靠右")),
            "<1:1x3 表1!C1=靠右>",
        ),
        (
            format!(
                "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{}</w:tr><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>",
                cell("", "删去"),
                cell("", "留下")
            ),
            "<1:2x1 表1!A1=-删去 表1!A2=留下>",
        ),
        (
            table(&[row(&[format!("<w:tc>{}{}<w:p/></w:tc>", p("外"), table(&[row(&[cell("", "内")])]))])])
                + &table(&[row(&[cell("", "后")])]),
            "<1:1x1 表1!A1=外<2:1x1 表2!A1=内>>\n<3:1x1 表3!A1=后>",
        ),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&xml), expected, "{xml}");
    }
}

#[test]
fn looks_of_cells() {
    let red = "<w:tc><w:tcPr><w:shd w:val='clear' w:fill='FFFF00'/></w:tcPr><w:p><w:r><w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr><w:t>延迟</w:t></w:r></w:p></w:tc>";
    let white = "<w:tc><w:tcPr><w:shd w:val='clear' w:fill='FFFFFF'/></w:tcPr><w:p/></w:tc>";
    let xml =
        format!("<w:tbl><w:tr>{red}{white}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>{}</w:tr></w:tbl>", cell("", "藏"));
    let content = with_parts(&xml, &[]);
    let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("no grid") };
    assert_eq!(grid.cells.len(), 2);
    assert_eq!((grid.cells[0].fill, grid.cells[0].ink, grid.cells[0].bold), (Some(0xFF_FF00), Some(0xFF_0000), true));
    assert_eq!((grid.cells[1].fill, grid.cells[1].ink, grid.cells[1].bold), (None, None, false));
    assert_eq!(grid.hidden_rows, [1]);
}

#[test]
fn deep_nesting_is_flattened() {
    let depth = 20_000;
    let xml = "<w:tbl><w:tr><w:tc>".repeat(depth) + &p("底") + &"</w:tc></w:tr></w:tbl>".repeat(depth);
    let shown = body(&xml);
    assert!(shown.contains("=底"), "text at the bottom is kept");
    let boxes = "<w:p><w:txbxContent>".repeat(depth) + &p("底") + &"</w:txbxContent></w:p>".repeat(depth);
    assert!(body(&boxes).contains('底'));
}

#[test]
fn hostile_numbers_are_harmless() {
    let xml = format!(
        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='4294967295'/></w:trPr>{}{}</w:tr></w:tbl>",
        cell("<w:gridSpan w:val='4294967295'/>", "甲"),
        cell("<w:gridSpan w:val='-1'/>", "乙")
    );
    let content = with_parts(&xml, &[]);
    let Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("no grid") };
    assert!(grid.cols < 5000 && grid.cells.len() == 2);
}
