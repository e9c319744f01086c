//! Where every row comes from: file, sheet, cell, and the fingerprint of the file.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::{FormKind, LedgerItem, Origin, Place};

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let forms = forms(book);
    let page = Page {
        title: book.say("来源", "Sources").to_owned(),
        lead: book
            .say(
                "每个事项的出处：文件、工作表、单元格；SHA-256 可核对文件是否被改动。点击位置可打开原文件。",
                "Where every item stands: file, sheet and cell; the SHA-256 tells whether a file was changed. Click a place to open the source.",
            )
            .to_owned(),
        listings: vec![Listing {
            name: "Sources".to_owned(),
            heading: None,
            columns: columns(book),
            rows: book.ledger.items.iter().flat_map(|item| rows(book, item, &forms)).collect(),
            empty: book.say("没有事项，也就没有来源。", "There are no items, and so no sources.").to_owned(),
            groups: Vec::new(),
            cut: true,
        }],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    vec![
        Column::new(header(book.lang, "id"), Look::Code, 9.0, 12.0),
        Column::new(book.item_header(), Look::Text, 26.0, 44.0),
        Column::new(say("取舍", "Use"), Look::Centre, 9.0, 12.0),
        Column::new(say("表单", "Form"), Look::Text, 10.0, 18.0),
        Column::new(say("文件", "File"), Look::Text, 20.0, 40.0),
        Column::new(say("工作表", "Sheet"), Look::Text, 10.0, 18.0),
        Column::new(say("位置", "Place"), Look::Text, 12.0, 20.0),
        Column::new("SHA-256", Look::Code, 64.0, 64.0),
    ]
}

/// Kinds of form by file and sheet.
fn forms<'l>(book: &Book<'l>) -> BTreeMap<(&'l str, Option<&'l str>), FormKind> {
    let mut forms = BTreeMap::new();
    for file in &book.ledger.files {
        for form in &file.forms {
            forms.entry((&*file.source.path, form.sheet.as_deref())).or_insert(form.kind);
        }
    }
    forms
}

fn rows(book: &Book, item: &LedgerItem, forms: &BTreeMap<(&str, Option<&str>), FormKind>) -> Vec<Vec<Cell>> {
    if let (true, Some(previous)) = (item.origins.is_empty(), &item.previous) {
        return previous.origins.iter().map(|origin| past_row(book, item, origin)).collect();
    }
    item.origins.iter().enumerate().map(|(index, origin)| row(book, item, index, origin, forms)).collect()
}

fn row(
    book: &Book,
    item: &LedgerItem,
    index: usize,
    origin: &Origin,
    forms: &BTreeMap<(&str, Option<&str>), FormKind>,
) -> Vec<Cell> {
    let sheet = origin.at.sheet();
    let place = match &origin.at {
        Place::Cell { row, col, .. } => format!("{}{}", crate::model::column_name(*col), row + 1),
        other => other.to_string(),
    };
    let kind = forms.get(&(&*origin.path, sheet)).map_or("", |kind| kind.label(book.lang));
    let usage = if index == 0 { book.say("采用", "Leading") } else { book.say("印证", "Also") };
    vec![
        item.id.as_str().into(),
        item.title.as_str().into(),
        Cell::from(usage).toned(if index == 0 { Tone::Plain } else { Tone::Muted }),
        kind.into(),
        book.links.cell(origin.path.to_string(), &origin.path, None),
        sheet.into(),
        book.links.cell(place, &origin.path, Some(&origin.at)),
        book.links.hash(&origin.path).into(),
    ]
}

/// An item that vanished: where it stood last week.
fn past_row(book: &Book, item: &LedgerItem, origin: &str) -> Vec<Cell> {
    let (file, place) = origin.rsplit_once(" · ").unwrap_or((origin, ""));
    vec![
        item.id.as_str().into(),
        item.title.as_str().into(),
        Cell::from(book.say("上周", "Last week")).toned(Tone::Muted),
        Cell::BLANK,
        file.into(),
        Cell::BLANK,
        place.into(),
        Cell::BLANK,
    ]
}
