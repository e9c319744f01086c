//! Documents written by hand, zipped in memory.

mod flat;
mod package;
mod tables;
mod text;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::read::Content;
use crate::read::word::read_docx;
use crate::read::word::show::show;

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
