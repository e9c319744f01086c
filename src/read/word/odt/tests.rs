//! Documents as `LibreOffice` writes them, flat and zipped.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::read::word::show::show;

const STYLES: &str = r##"<office:automatic-styles>
<style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph"><style:paragraph-properties fo:text-align="end"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
<style:style style:name="A1" style:family="table-cell"><style:table-cell-properties fo:background-color="#ffff00"/></style:style>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ..."/>
<text:list-level-style-number text:level="2" style:num-prefix="（" style:num-suffix="）" style:num-format="1"/>
<text:list-level-style-number text:level="3" style:num-suffix="." style:num-format="1" text:display-levels="2"/>
</text:list-style></office:automatic-styles>"##;

const BODY: &str = r#"<office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>x</dc:creator></office:change-info></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>去</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">周会&amp;纪要</text:p><text:h text:outline-level="2">二级</text:h>
<text:p text:style-name="P2">右<text:s text:c="2"/>对<text:tab/>齐<text:line-break/>行<text:span text:style-name="T1">旧</text:span><text:change-start text:change-id="c1"/>删<text:change-end text:change-id="c1"/>
  <text:change text:change-id="c2"/></text:p>
<text:list text:style-name="L1" xml:id="l1"><text:list-item><text:p>目标</text:p><text:p>续</text:p><text:list><text:list-item><text:p>范围</text:p></text:list-item><text:list-item><text:p>职责</text:p><text:list><text:list-item><text:p>细则</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item></text:list>
<text:list text:style-name="L1" text:continue-list="l1"><text:list-item><text:p>计划</text:p></text:list-item></text:list>
<text:list text:style-name="L1"><text:list-item><text:p>另起</text:p></text:list-item></text:list>
<text:p><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box><svg:title>x</svg:title></draw:frame>锚<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批</text:p></office:annotation></text:p>
<table:table><table:table-column/><table:table-header-rows><table:table-row><table:table-cell table:style-name="A1" table:number-rows-spanned="2"><text:p>部门</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>甲</text:p><text:p>乙</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
<table:table-row><table:covered-table-cell><text:p>藏</text:p></table:covered-table-cell><table:table-cell><table:table><table:table-row><table:table-cell><text:p>内</text:p></table:table-cell></table:table-row></table:table></table:table-cell><table:table-cell><text:p>丁</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body>"#;

const MASTER: &str = "<office:master-styles><style:master-page><style:header><text:p>页眉</text:p></style:header><style:footer><text:p/></style:footer></style:master-page></office:master-styles>";

const EXPECTED: &str = "\
段1 周会&纪要 bold centred
段2 二级 H2
段3 右  对→齐/行  -旧删 去 right
段4 [一、]目标
段5 续
段6 [（1）]范围
段7 [（2）]职责
段8 [2.1.]细则
段9 [二、]计划
段10 [一、]另起
段11 锚
文本框1 框
<1:2x3 表1!A1(2x1)=部门 表1!B1(1x2)=甲/乙 表1!B2=<2:1x1 表2!A1=内> 表1!C2=丁>";

fn shown(content: &Content) -> Vec<(PartRole, String)> {
    content.parts.iter().map(|part| (part.role, show(part))).collect()
}

#[test]
fn flat_and_zipped_documents_read_the_same() {
    let expected = [
        (PartRole::Body, EXPECTED.to_owned()),
        (PartRole::Header, "页眉1 页眉".to_owned()),
        (PartRole::Notes, "脚注1 注".to_owned()),
    ];
    let flat = format!("<office:document>{STYLES}{MASTER}{BODY}</office:document>");
    assert_eq!(shown(&read_fodt(flat.as_bytes()).unwrap()), expected);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("mimetype", "application/vnd.oasis.opendocument.text".to_owned()),
        ("styles.xml", format!("<office:document-styles>{MASTER}</office:document-styles>")),
        ("content.xml", format!("<office:document-content>{STYLES}{BODY}</office:document-content>")),
    ];
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let zipped = zip.finish().unwrap().into_inner();
    assert_eq!(shown(&crate::read::read_bytes("a.odt", &zipped).map(as_content).unwrap()), expected);
}

fn as_content(document: crate::model::Document) -> Content {
    Content { format: document.format, parts: document.parts, notes: document.notes }
}

#[test]
fn broken_documents_are_damaged() {
    let flat = format!("<office:document>{STYLES}{BODY}");
    assert!(matches!(read_fodt(flat.as_bytes()), Err(ReadError::Corrupt { .. })));
    let deep = "<text:list>".repeat(5_000);
    assert!(matches!(read_fodt(deep.as_bytes()), Err(ReadError::TooLarge { .. })));
}
