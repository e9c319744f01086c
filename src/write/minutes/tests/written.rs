//! A written document, read back.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use crate::model::Ledger;
use crate::write::docx::xml::{Element, Node, parse};
use crate::write::minutes::{MinutesOptions, build};

/// The parts of a package by path, and their order.
pub struct Written {
    pub order: Vec<String>,
    parts: BTreeMap<String, String>,
}

impl Written {
    pub fn of(ledger: &Ledger, options: &MinutesOptions) -> Self {
        let bytes = build(ledger, options).expect("minutes");
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
        let mut written = Self { order: Vec::new(), parts: BTreeMap::new() };
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).expect("an entry");
            let name = file.name().expect("a name").into_owned();
            let mut text = String::new();
            file.read_to_string(&mut text).expect("utf-8");
            written.order.push(name.clone());
            written.parts.insert(name, text);
        }
        written
    }

    pub fn part(&self, path: &str) -> &str {
        self.parts.get(path).unwrap_or_else(|| panic!("no part {path}"))
    }

    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts.iter().map(|(path, xml)| (path.as_str(), xml.as_str()))
    }

    pub fn body(&self) -> Element {
        parse(self.part("word/document.xml").as_bytes()).expect("xml")
    }

    /// The text of the body: a line for each paragraph, breaks as `/`.
    pub fn text(&self) -> String {
        all(&self.body(), "w:p").iter().map(|paragraph| text_of(paragraph)).collect::<Vec<_>>().join("\n")
    }

    /// The texts of the runs that are highlighted.
    pub fn highlighted(&self) -> Vec<String> {
        let marked =
            |run: &&&Element| run.child("w:rPr").is_some_and(|properties| properties.child("w:highlight").is_some());
        all(&self.body(), "w:r").iter().filter(marked).map(|run| text_of(run)).collect()
    }

    /// The cells of the table whose header row begins with a title: a row for each but the header.
    pub fn table(&self, first: &str) -> Vec<Vec<String>> {
        let body = self.body();
        let tables = all(&body, "w:tbl");
        let rows = tables.iter().map(|table| {
            let cells = |row: &&Element| all(row, "w:tc").iter().map(|cell| text_of(cell)).collect::<Vec<_>>();
            all(table, "w:tr").iter().map(cells).collect::<Vec<_>>()
        });
        let found =
            rows.into_iter().find(|rows| rows.first().is_some_and(|row| row.first().is_some_and(|cell| cell == first)));
        found.unwrap_or_else(|| panic!("no table {first}")).split_off(1)
    }
}

/// Elements of a name, at any depth, in order.
pub fn all<'a>(element: &'a Element, name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    for child in element.elements() {
        if child.name == name {
            found.push(child);
        }
        found.extend(all(child, name));
    }
    found
}

fn text_of(element: &Element) -> String {
    let mut text = String::new();
    for node in &element.children {
        match node {
            Node::Text(piece) if element.name == "w:t" => text.push_str(piece),
            Node::Text(_) => {}
            Node::Element(child) if child.name == "w:br" => text.push('/'),
            Node::Element(child) => text.push_str(&text_of(child)),
        }
    }
    text
}
