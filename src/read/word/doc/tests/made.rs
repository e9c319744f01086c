//! What Word 97-2003 and WPS write and `LibreOffice` does not.

use super::writer::{Doc, definition, sprm};
use crate::read::word::read_doc;
use crate::read::word::show::show;

fn shown(doc: &Doc) -> String {
    show(&read_doc(&doc.build()).unwrap().parts[0])
}

/// In a table; the mark of a row.
const IN_TABLE: [u8; 3] = [0x16, 0x24, 1];
const ROW_END: [u8; 6] = [0x16, 0x24, 1, 0x17, 0x24, 1];

fn cell(text: &str) -> String {
    format!("{text}\u{7}")
}

/// Adds a row with the shape that the modifiers give.
fn row(doc: &mut Doc, cells: &[&str], shape: &[u8]) {
    for text in cells {
        doc.paragraph(&cell(text), &IN_TABLE);
    }
    doc.paragraph("\u{7}", &[&ROW_END[..], shape].concat());
}

#[test]
fn pieces_of_a_file_that_was_saved_fast() {
    let mut doc = Doc::default();
    // A paragraph over three pieces, the one in the middle deleted by its old short modifier, the last bold by a list.
    doc.list(&sprm(0x0835, &[1]));
    doc.piece(0).run("任务", &[]);
    doc.piece(0x41 << 1 | 1 << 8).run("旧期限", &[]);
    doc.narrow_piece().bytes(b" caf\xE9 \x93q\x94 ");
    doc.piece(1).run("新期限\r", &[]).end(&[]);
    doc.piece(1).run("粗\r", &[]).end(&[]);
    assert_eq!(shown(&doc), "段1 任务 café “q” 新期限 -旧期限\n段2 粗 bold");
}

#[test]
fn chinese_in_pieces_of_one_byte() {
    let gbk = encoding_rs::GBK.encode("一、仓库盘点（abc）\r").0.into_owned();
    let mut doc = Doc::in_language(0x0804);
    doc.narrow_piece().bytes(&gbk).end(&[]);
    doc.narrow_piece().bytes(b"\x93quoted\x94 \x85\r").end(&[]);
    assert_eq!(shown(&doc), "段1 一、仓库盘点（abc）\n段2 “quoted” …");
    let mut western = Doc::in_language(0x040C);
    western.narrow_piece().bytes(b"na\xEFve \xC9\xE9\r").end(&[]);
    assert_eq!(shown(&western), "段1 naïve Éé");
}

#[test]
fn merges_as_programs_mark_them() {
    const DOWN: u16 = 0x20;
    const DOWN_FIRST: u16 = 0x60;
    // Which bit opens a merge over columns differs: 1 then 2, or 2 then 1.
    for (first, joined) in [(1, 2), (2, 1)] {
        let mut doc = Doc::default();
        let edges = [0, 100, 200, 300, 400, 500];
        row(&mut doc, &["甲", "", "乙", "", "丙"], &definition(&edges, &[first, joined, first, joined, DOWN_FIRST]));
        row(&mut doc, &["1", "2", "3", "4", ""], &definition(&edges, &[0, 0, 0, 0, DOWN]));
        doc.paragraph("完\r", &[]);
        let expected =
            "<1:2x5 表1!A1(1x2)=甲 表1!C1(1x2)=乙 表1!E1(2x1)=丙 表1!A2=1 表1!B2=2 表1!C2=3 表1!D2=4>\n段1 完";
        assert_eq!(shown(&doc), expected, "{first} opens");
    }
}

#[test]
fn merges_and_fills_by_modifiers_of_their_own() {
    let mut doc = Doc::default();
    let edges = [0, 500, 1000, 1500];
    let merge = sprm(0x5624, &[0, 2]);
    let down = |flags: u8| sprm(0xD62B, &[2, 2, flags]);
    // Yellow ground in the colours of Word 97.
    let shading = sprm(0xD609, &[6, 0, 0, 0, 0, 7 << 5, 0]);
    row(&mut doc, &["甲", "", "丙"], &[definition(&edges, &[0; 3]), merge.clone(), down(3), shading].concat());
    row(&mut doc, &["1", "2", ""], &[definition(&edges, &[0; 3]), merge, sprm(0x5625, &[0, 2]), down(1)].concat());
    // A cell inserted before the last, another taken away.
    let changed = [definition(&edges, &[0; 3]), sprm(0x7621, &[2, 1, 0xF4, 1]), sprm(0x5622, &[0, 1])].concat();
    row(&mut doc, &["x", "y", "z"], &changed);
    doc.paragraph("\r", &[]);
    let content = read_doc(&doc.build()).unwrap();
    let expected = "<1:3x3 表1!A1(1x2)=甲 表1!C1(2x1)=丙 表1!A2=1 表1!B2=2 表1!A3=x 表1!B3=y 表1!C3=z>";
    assert_eq!(show(&content.parts[0]), expected);
    let crate::model::Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a table comes first") };
    assert_eq!(grid.cells[1].fill, Some(0x00FF_FF00));
}

#[test]
fn modifiers_too_many_for_a_page_lie_in_the_data_stream() {
    for code in [0x6645, 0x6646, 0x646B] {
        let mut doc = Doc::default();
        let edges: Vec<i16> = (0..=30).map(|edge| edge * 100).collect();
        let mut flags = vec![0; 30];
        (flags[0], flags[1]) = (1, 2);
        let list = match code {
            0x646B => definition(&edges, &flags),
            _ => [&ROW_END[..], &definition(&edges, &flags)].concat(),
        };
        let pointer = doc.elsewhere(code, &list);
        for text in 0..30 {
            doc.paragraph(&cell(&text.to_string()), &IN_TABLE);
        }
        let mark = if code == 0x646B { [&ROW_END[..], &pointer].concat() } else { pointer };
        doc.paragraph("\u{7}", &mark).paragraph("完\r", &[]);
        let text = shown(&doc);
        assert!(text.starts_with("<1:1x29 表1!A1=0/1 表1!B1=2 "), "{code:#x}: {text}");
        assert!(text.ends_with("段1 完"), "{code:#x}: {text}");
    }
}

#[test]
fn nested_tables_and_a_row_that_ends_early() {
    let depth = |depth: u8| [&IN_TABLE[..], &sprm(0x6649, &[depth, 0, 0, 0])].concat();
    let mut doc = Doc::default();
    doc.paragraph("外\r", &depth(1));
    doc.paragraph("内一\r", &[depth(2), sprm(0x244B, &[1])].concat());
    doc.paragraph("内二\r", &[depth(2), sprm(0x244B, &[1])].concat());
    doc.paragraph(
        "\r",
        &[depth(2), sprm(0x244B, &[1]), sprm(0x244C, &[1]), definition(&[0, 50, 100], &[0, 0])].concat(),
    );
    doc.paragraph(&cell("后"), &depth(1));
    // Two cells are shaped, one is there.
    doc.paragraph("\u{7}", &[&ROW_END[..], &definition(&[0, 100, 200], &[0, 0])].concat());
    row(&mut doc, &["甲", "乙"], &definition(&[0, 100, 200], &[0, 0]));
    doc.paragraph("完\r", &[]);
    let expected = "<1:2x2 表1!A1=外/后<2:1x2 表2!A1=内一 表2!B1=内二> 表1!A2=甲 表1!B2=乙>\n段1 完";
    assert_eq!(shown(&doc), expected);
}

#[test]
fn deletions_hidden_text_and_fields() {
    let mut doc = Doc::default();
    doc.run("留", &[]).run("删", &sprm(0x0800, &[1])).run("划", &sprm(0x0837, &[1])).run("藏", &sprm(0x083C, &[1]));
    doc.run("\u{13} PAGE \u{14}7\u{15}", &sprm(0x0855, &[1]))
        .run("粗", &[sprm(0x0835, &[1]), sprm(0x2A33, &[0])].concat());
    doc.run("\r", &sprm(0x0800, &[1])).end(&[]);
    doc.paragraph("接\r", &[]);
    assert_eq!(shown(&doc), "段2 留7粗接 -删划藏");
}

#[test]
fn chinese_numbers_of_lists() {
    let level = |format: u8, pattern: &str| {
        let mut level = vec![1, 0, 0, 0, format, 0];
        level.resize(28, 0);
        let text: Vec<u16> = pattern.encode_utf16().collect();
        level.extend((text.len() as u16).to_le_bytes());
        level.extend(text.iter().flat_map(|unit| unit.to_le_bytes()));
        level
    };
    // One list of one level: the head is counted in the length of the table, the level follows it.
    let mut lists = 1_u16.to_le_bytes().to_vec();
    lists.extend(9_u32.to_le_bytes());
    lists.resize(2 + 26, 0);
    lists.extend([1, 0]);
    let mut uses = 1_u32.to_le_bytes().to_vec();
    uses.extend(9_u32.to_le_bytes());
    uses.resize(4 + 16, 0);
    uses.extend([0xFF; 4]);
    let mut doc = Doc::default();
    let numbered = [sprm(0x460B, &[1, 0]), sprm(0x260A, &[0])].concat();
    doc.table(73, &lists).table(0, &level(37, "（\u{0}）")).table(74, &uses);
    doc.paragraph("盘点\r", &numbered).paragraph("复核\r", &numbered).paragraph("无\r", &sprm(0x460B, &[0, 0]));
    assert_eq!(shown(&doc), "段1 [（一）]盘点\n段2 [（二）]复核\n段3 无");
}
