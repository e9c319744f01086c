//! What stands beside the body, and files that are damaged or something else.

use super::{NAMESPACES, STRICT, WORD, body, cell, document, p, relations, run, show, with_parts, zip};
use crate::model::PartRole;
use crate::read::ReadError;
use crate::read::word::read_docx;

/// Whether an error is the expected one.
type Fits = fn(&ReadError) -> bool;

#[test]
fn text_boxes_follow_their_anchor() {
    let boxed = |inside: &str| format!("<w:r><w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict></w:r>");
    let xml = format!(
        "<w:p>{}{}</w:p>{}",
        boxed(&format!("{}<w:tbl><w:tr>{}</w:tr></w:tbl>", p("编号：021"), cell("", "格"))),
        run("正文"),
        p("下段")
    );
    assert_eq!(body(&xml), "段1 正文\n文本框1 编号：021\n<1:1x1 表1!A1=格>\n段2 下段");
    let in_cell = format!("<w:tbl><w:tr><w:tc><w:p>{}{}</w:p></w:tc></w:tr></w:tbl>", run("格"), boxed(&p("框")));
    assert_eq!(body(&in_cell), "<1:1x1 表1!A1=格/框>");
}

#[test]
fn headers_footers_and_notes() {
    let margin = |root: &str, text: &str| format!("<w:{root} {NAMESPACES}>{}</w:{root}>", p(text));
    let parts = [
        relations(&[
            ("r1", "header", "h1.xml"),
            ("r2", "header", "h2.xml"),
            ("r3", "footer", "/word/f1.xml"),
            ("r4", "footnotes", "notes.xml"),
            ("r5", "header", "unused.xml"),
            ("r6", "header", "missing.xml"),
        ]),
        ("word/h1.xml", margin("hdr", "某某公司")),
        ("word/h2.xml", margin("hdr", "某某公司")),
        ("word/unused.xml", margin("hdr", "不用")),
        ("word/f1.xml", margin("ftr", "第1页")),
        (
            "word/notes.xml",
            format!(
                "<w:footnotes {NAMESPACES}><w:footnote w:type='separator'>{}</w:footnote><w:footnote w:id='1'>{}</w:footnote></w:footnotes>",
                p("线"),
                p("以合同为准")
            ),
        ),
    ];
    let section = "<w:sectPr><w:headerReference r:id='r1'/><w:headerReference r:id='r2'/><w:headerReference r:id='r6'/><w:footerReference r:id='r3'/></w:sectPr>";
    let content = with_parts(&(p("正文") + section), &parts);
    let shown: Vec<_> = content.parts.iter().map(|part| (part.role, show(part))).collect();
    let expected = [
        (PartRole::Body, "段1 正文"),
        (PartRole::Header, "页眉1 某某公司"),
        (PartRole::Footer, "页脚1 第1页"),
        (PartRole::Notes, "脚注1 以合同为准"),
    ];
    assert_eq!(shown, expected.map(|(role, text)| (role, text.to_owned())));
}

#[test]
fn any_prefix_strict_and_moved_parts() {
    let plain = format!("<document xmlns='{STRICT}'><body><p><r><t>严格</t></r></p></body></document>");
    let other =
        format!("<n:document xmlns:n='{WORD}'><n:body><n:p><n:r><n:t>前缀</n:t></n:r></n:p></n:body></n:document>");
    let root = "<Relationships><Relationship Id='a' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument' Target='/doc/main.xml'/></Relationships>";
    let rows = [
        (vec![("word/document.xml", plain.clone())], "段1 严格"),
        (vec![("word/document.xml", other)], "段1 前缀"),
        (vec![("_rels/.rels", root.to_owned()), ("doc/main.xml", plain)], "段1 严格"),
    ];
    for (parts, expected) in rows {
        assert_eq!(show(&read_docx(&zip(&parts)).unwrap().parts[0]), expected);
    }
}

#[test]
fn what_is_no_document_is_an_error() {
    let workbook =
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>"#;
    let root =
        "<Relationships><Relationship Id='a' Type='urn:x/officeDocument' Target='xl/workbook.xml'/></Relationships>";
    let cut = document(&p("半"));
    let rows: &[(Vec<u8>, Fits)] = &[
        (Vec::new(), |e| matches!(e, ReadError::Empty)),
        (b"PK\x03\x04 no zip".to_vec(), |e| matches!(e, ReadError::Corrupt { .. })),
        (zip(&[("a.txt", "x".into())]), |e| matches!(e, ReadError::Unsupported { .. })),
        (zip(&[("_rels/.rels", root.into()), ("xl/workbook.xml", workbook.into())]), |e| {
            matches!(e, ReadError::Unsupported { .. })
        }),
        (zip(&[("word/document.xml", cut[..cut.len() - 9].into())]), |e| matches!(e, ReadError::Corrupt { .. })),
        (zip(&[("word/document.xml", String::new())]), |e| matches!(e, ReadError::Unsupported { .. })),
    ];
    for (at, (bytes, fits)) in rows.iter().enumerate() {
        let error = read_docx(bytes).unwrap_err();
        assert!(fits(&error), "row {at}: {error}");
    }
}

#[test]
fn damaged_styles_and_numbering_cost_no_text() {
    let parts = [
        ("word/styles.xml", "<w:styles".to_owned()),
        ("word/numbering.xml", "<".to_owned()),
        ("word/_rels/document.xml.rels", "<R".to_owned()),
    ];
    assert_eq!(show(&with_parts(&p("正文"), &parts).parts[0]), "段1 正文");
}

#[test]
fn truncation_and_mutation_never_panic() {
    let table =
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("<w:vMerge/>", "甲"), cell("<w:gridSpan w:val='2'/>", "乙"));
    let xml = document(&format!(
        "{}{table}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        p("一"),
        p("二")
    ));
    for cut in 0..xml.len() {
        if xml.is_char_boundary(cut) {
            let parts = [("word/document.xml", xml[..cut].to_owned())];
            assert!(read_docx(&zip(&parts)).is_err(), "cut at {cut}");
        }
    }
    let file = zip(&[("word/document.xml", xml.clone())]);
    for cut in 0..file.len() {
        assert!(read_docx(&file[..cut]).is_err(), "cut at {cut}");
    }
    let mut seed = 7u32;
    for _ in 0..1500 {
        let mut bytes = xml.clone().into_bytes();
        for _ in 0..3 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = seed as usize % bytes.len();
            bytes[at] = b"<>/&\"wptc \0x"[(seed >> 24) as usize % 12];
        }
        let text = String::from_utf8_lossy(&bytes).into_owned();
        // Whether it can still be read does not matter; that it ends does.
        let _ = read_docx(&zip(&[("word/document.xml", text)]));
    }
}
