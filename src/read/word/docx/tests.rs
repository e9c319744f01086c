//! Documents written by hand, zipped in memory.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::model::{Block, Grid, Part, PartRole};
use crate::read::word::read_docx;
use crate::read::{Content, ReadError};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const NAMESPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#;

fn zip(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!("<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
}

/// Relationships of the body: (id, kind, target).
fn relations(rows: &[(&str, &str, &str)]) -> (&'static str, String) {
    let mut xml = String::from("<Relationships>");
    for (id, kind, target) in rows {
        write!(xml, r#"<Relationship Id="{id}" Type="urn:x/{kind}" Target="{target}"/>"#).unwrap();
    }
    ("word/_rels/document.xml.rels", xml + "</Relationships>")
}

fn with_parts(body: &str, others: &[(&str, String)]) -> Content {
    let mut parts = vec![("word/document.xml", document(body))];
    parts.extend(others.iter().cloned());
    read_docx(&zip(&parts)).unwrap()
}

fn show_grid(out: &mut String, grid: &Grid) {
    write!(out, "<{}:{}x{}", grid.table, grid.rows, grid.cols).unwrap();
    for cell in &grid.cells {
        write!(out, " {}", cell.at).unwrap();
        if cell.height > 1 || cell.width > 1 {
            write!(out, "({}x{})", cell.height, cell.width).unwrap();
        }
        write!(out, "={}", cell.text.replace('\n', "/")).unwrap();
        if let Some(removed) = &cell.removed {
            write!(out, "-{removed}").unwrap();
        }
        for nested in &cell.nested {
            show_grid(out, nested);
        }
    }
    out.push('>');
}

/// Blocks on one line each: place, number, text, what was removed, looks.
fn show(part: &Part) -> String {
    let mut out = String::new();
    for block in &part.blocks {
        match block {
            Block::Paragraph(p) => {
                write!(out, "{} ", p.at).unwrap();
                if let Some(number) = &p.number {
                    write!(out, "[{number}]").unwrap();
                }
                out.push_str(&p.text.replace('\n', "/").replace('\t', "→"));
                if let Some(removed) = &p.removed {
                    write!(out, " -{removed}").unwrap();
                }
                if let Some(level) = p.level {
                    write!(out, " H{level}").unwrap();
                }
                for (on, mark) in [(p.bold, " bold"), (p.centred, " centred"), (p.right_aligned, " right")] {
                    out.push_str(if on { mark } else { "" });
                }
            }
            Block::Grid(grid) => show_grid(&mut out, grid),
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

fn body(xml: &str) -> String {
    show(&with_parts(xml, &[]).parts[0])
}

fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

fn p(text: &str) -> String {
    format!("<w:p>{}</w:p>", run(text))
}

fn cell(props: &str, text: &str) -> String {
    format!("<w:tc><w:tcPr>{props}</w:tcPr>{}</w:tc>", p(text))
}

#[test]
fn text_of_runs() {
    let rows = [
        (run("A &amp; B &#20013;&lt;"), "段1 A & B 中<"),
        ("<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:ptab/><w:noBreakHyphen/><w:softHyphen/></w:r>".into(), "段1 一→二/三→-"),
        (r#"<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>"#.into(), "段1 ☑□"),
        (r#"<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R是</w:t></w:r>"#.into(), "段1 ☑是"),
        (format!("<w:hyperlink>{}</w:hyperlink><w:smartTag>{}</w:smartTag>", run("链"), run("签")), "段1 链签"),
        ("<w:ruby><w:rt><w:r><w:t>zhōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>中</w:t></w:r></w:rubyBase></w:ruby>".into(), "段1 中"),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>".into(), "段1 x=1"),
        (format!("<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>", run("新"), run("旧")), "段1 新"),
        (format!("<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>", run("旧")), "段1 旧"),
        (format!("<w:sdt><w:sdtPr><w:alias w:val='状态'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", run("正常")), "段1 正常"),
        (format!("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>{}", run("单击选择"), run("后")), "段1 后"),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&format!("<w:p>{xml}</w:p>")), expected, "{xml}");
    }
}

#[test]
fn fields() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>");
    let instruction = |text: &str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
    let checkbox = |state: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>{}",
            mark("end")
        )
    };
    let rows = [
        ([mark("begin"), instruction("DATE"), mark("separate"), run("5月1日"), mark("end")].concat(), "段1 5月1日"),
        (format!("<w:fldSimple w:instr='PAGE'>{}</w:fldSimple>", run("3")), "段1 3"),
        ([mark("begin"), instruction("eq \\o\\ac(○,2)"), mark("end"), run("验收")].concat(), "段1 ②验收"),
        (
            [
                checkbox("<w:default w:val='1'/>"),
                run("是"),
                checkbox("<w:default w:val='1'/><w:checked w:val='0'/>"),
                run("否"),
            ]
            .concat(),
            "段1 ☑是□否",
        ),
        (
            format!(
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='高'/><w:listEntry w:val='低'/></w:ddList></w:ffData></w:fldChar></w:r>{}",
                mark("end")
            ),
            "段1 低",
        ),
        // A field that never ends hides nothing beyond its paragraph.
        (format!("{}{}</w:p><w:p>{}", mark("begin"), instruction("X"), run("后文")), "段2 后文"),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&format!("<w:p>{xml}</w:p>")), expected, "{xml}");
    }
}

#[test]
fn removed_text() {
    let styled = |props: &str, text: &str| format!("<w:r><w:rPr>{props}</w:rPr><w:t>{text}</w:t></w:r>");
    let rows = [
        (format!("<w:p>{}{}</w:p>", styled("<w:strike/>", "10月"), run("11月")), "段1 11月 -10月"),
        (format!("<w:p>{}{}</w:p>", styled("<w:strike w:val='0'/>", "10月"), run("11月")), "段1 10月11月"),
        (format!("<w:p>{}</w:p>", styled("<w:dstrike/>", "作废")), "段1  -作废"),
        (format!("<w:p>{}{}</w:p>", styled("<w:vanish/>", "内部"), run("公开")), "段1 公开 -内部"),
        (
            "<w:p><w:del><w:r><w:delText>张三</w:delText></w:r></w:del><w:ins><w:r><w:t>李四</w:t></w:r></w:ins></w:p>"
                .into(),
            "段1 李四 -张三",
        ),
        (
            format!("<w:p><w:moveFrom>{}</w:moveFrom></w:p><w:p><w:moveTo>{}</w:moveTo></w:p>", run("移"), run("移")),
            "段1  -移\n段2 移",
        ),
        // A deleted paragraph mark joins two paragraphs.
        (format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>{}", run("前半"), p("后半")), "段2 前半后半"),
        (format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>", run("末段")), "段1 末段"),
        // What was before a tracked change of properties is not in force.
        (format!("<w:p>{}</w:p>", styled("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", "在")), "段1 在"),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&xml), expected, "{xml}");
    }
}

#[test]
fn paragraphs_count_with_the_empty_ones_and_without_tables() {
    let xml = format!(
        "{}<w:p/><w:tbl><w:tr>{}</w:tr></w:tbl><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        p("一"),
        cell("", "格"),
        p("二")
    );
    assert_eq!(body(&xml), "段1 一\n<1:1x1 表1!A1=格>\n段3 二");
}

#[test]
fn styles_give_level_weight_and_alignment() {
    let styles = format!(
        "<w:styles xmlns:w='{WORD}'><w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
         <w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>
         <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='a'/><w:rPr><w:b/></w:rPr></w:style>
         <w:style w:type='paragraph' w:styleId='x'><w:name w:val='公司标题'/><w:basedOn w:val='1'/><w:pPr><w:jc w:val='center'/></w:pPr></w:style>
         <w:style w:type='paragraph' w:styleId='t'><w:name w:val='Title'/></w:style>
         <w:style w:type='paragraph' w:styleId='o'><w:name w:val='目'/><w:basedOn w:val='o'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
         <w:style w:type='character' w:styleId='s'><w:name w:val='作废'/><w:rPr><w:strike/></w:rPr></w:style></w:styles>"
    );
    let with = |props: &str, run: &str| format!("<w:p><w:pPr>{props}</w:pPr><w:r>{run}<w:t>文</w:t></w:r></w:p>");
    let xml = [
        with("<w:pStyle w:val='1'/>", ""),
        with("<w:pStyle w:val='x'/>", ""),
        with("<w:pStyle w:val='t'/>", ""),
        with("<w:pStyle w:val='o'/>", ""),
        with("<w:outlineLvl w:val='0'/><w:jc w:val='right'/>", ""),
        with("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", "<w:rPr><w:b w:val='false'/></w:rPr>"),
        with("", "<w:rPr><w:rStyle w:val='s'/></w:rPr>"),
        with("<w:pStyle w:val='unknown'/>", ""),
    ]
    .concat();
    let expected = "段1 文 H1 bold\n段2 文 H1 bold centred\n段3 文 bold centred\n段4 文 H3\n段5 文 H1 right\n段6 文\n段7  -文\n段8 文";
    // By relationship under another name, and by the usual name without relationships.
    let named = [relations(&[("r1", "styles", "s.xml")]), ("word/s.xml", styles.clone())];
    assert_eq!(show(&with_parts(&xml, &named).parts[0]), expected);
    assert_eq!(show(&with_parts(&xml, &[("word/styles.xml", styles)]).parts[0]), expected);
}

#[test]
fn automatic_numbers() {
    let level = |at: u32, format: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{text}'/></w:lvl>"
        )
    };
    let numbering = format!(
        "<w:numbering xmlns:w='{WORD}'><w:abstractNum w:abstractNumId='0'>{}{}<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF0A8;'/><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl></w:abstractNum>
         <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:pStyle w:val='h'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>
         <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
         <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>
         <w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num></w:numbering>",
        level(0, "chineseCountingThousand", "第%1条"),
        level(1, "decimalEnclosedCircle", "%2"),
    );
    let styles = format!(
        "<w:styles xmlns:w='{WORD}'><w:style w:type='paragraph' w:styleId='h'><w:name w:val='h'/><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style></w:styles>"
    );
    let parts = [("word/numbering.xml", numbering), ("word/styles.xml", styles)];
    let item = |list: u32, at: u32, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='{at}'/><w:numId w:val='{list}'/></w:numPr></w:pPr>{}</w:p>",
            run(text)
        )
    };
    let xml = [
        item(1, 0, "甲"),
        item(1, 1, "乙"),
        item(1, 1, ""),
        item(1, 2, "丙"),
        item(1, 0, "丁"),
        item(2, 0, "戊"),
        "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr><w:r><w:t>己</w:t></w:r></w:p>".to_owned(),
        "<w:p><w:pPr><w:pStyle w:val='h'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>庚</w:t></w:r></w:p>".to_owned(),
        format!("<w:tbl><w:tr><w:tc>{}{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", item(2, 0, "辛"), item(2, 1, "壬"), item(2, 0, "")),
    ]
    .concat();
    let expected = "段1 [第一条]甲\n段2 [①]乙\n段4 [□]丙\n段5 [第二条]丁\n段6 [第一条]戊\n段7 [1.]己\n段8 庚\n<1:1x2 表1!A1=第二条 辛/① 壬 表1!B1=第三条>";
    assert_eq!(show(&with_parts(&xml, &parts).parts[0]), expected);
}

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
    let rows: [(Vec<u8>, fn(&ReadError) -> bool); 6] = [
        (Vec::new(), |e| matches!(e, ReadError::Empty)),
        (b"PK\x03\x04 no zip".to_vec(), |e| matches!(e, ReadError::Corrupt { .. })),
        (zip(&[("a.txt", "x".into())]), |e| matches!(e, ReadError::Unsupported { .. })),
        (zip(&[("_rels/.rels", root.into()), ("xl/workbook.xml", workbook.into())]), |e| {
            matches!(e, ReadError::Unsupported { .. })
        }),
        (zip(&[("word/document.xml", cut[..cut.len() - 9].into())]), |e| matches!(e, ReadError::Corrupt { .. })),
        (zip(&[("word/document.xml", String::new())]), |e| matches!(e, ReadError::Unsupported { .. })),
    ];
    for (at, (bytes, fits)) in rows.into_iter().enumerate() {
        let error = read_docx(&bytes).unwrap_err();
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
