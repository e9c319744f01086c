//! Documents that are one XML file.

use super::*;
use crate::model::PartRole;
use crate::read::read_bytes;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>
<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"
 xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint">
<w:lists><w:listDef w:listDefId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/><w:lvlText w:val="%1、"/></w:lvl></w:listDef>
<w:list w:ilfo="3"><w:ilst w:val="0"/></w:list></w:lists>
<w:styles><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>"#;

#[test]
fn word_2003_xml() {
    let body = r#"<w:body><wx:sect><w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>纪要</w:t></w:r></w:p>
<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="3"/><wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>甲</w:t></w:r>
<aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content><w:r><w:delText>旧</w:delText></w:r></aml:content></aml:annotation>
<aml:annotation aml:id="2" w:type="Word.Insertion"><aml:content><w:r><w:t>新</w:t></w:r></aml:content></aml:annotation>
<w:r><aml:annotation aml:id="3" w:type="Word.Comment"><aml:content><w:p><w:r><w:t>批注</w:t></w:r></w:p></aml:content></aml:annotation></w:r>
<w:r><w:footnote><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote></w:r></w:p>
<w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>部门</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:sectPr><w:hdr w:type="odd"><w:p><w:r><w:t>页眉</w:t></w:r></w:p></w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>"#;
    let document = read_bytes("a.doc", format!("{HEAD}{body}").as_bytes()).unwrap();
    let shown: Vec<_> = document.parts.iter().map(|part| (part.role, show(part))).collect();
    let expected = [
        (PartRole::Body, "段1 纪要 H1 bold\n段2 [一、]甲新 -旧\n<1:2x2 表1!A1(2x1)=部门 表1!B1=乙 表1!B2=丙>"),
        (PartRole::Header, "页眉1 页眉"),
        (PartRole::Notes, "脚注1 脚注"),
    ];
    assert_eq!(shown, expected.map(|(role, text)| (role, text.to_owned())));
}

#[test]
fn a_package_as_one_file() {
    let part = |name: &str, xml: &str| {
        format!(r#"<pkg:part pkg:name="{name}" pkg:contentType="x"><pkg:xmlData>{xml}</pkg:xmlData></pkg:part>"#)
    };
    let relations = r#"<Relationships><Relationship Id="r1" Type="urn:x/officeDocument" Target="word/document.xml"/></Relationships>"#;
    let text = format!(
        r#"<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{}{}</pkg:package>"#,
        part("/_rels/.rels", relations),
        part("/word/document.xml", &document(&p("正文")))
    );
    let read = read_bytes("a.xml", text.as_bytes()).unwrap();
    assert_eq!((show(&read.parts[0]).as_str(), read.notes.len()), ("段1 正文", 0));
    assert!(read_bytes("a.xml", &text.as_bytes()[..text.len() - 60]).is_err());
}
