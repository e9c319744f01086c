//! Risks and delays: what stands badly, why, and what is done about it.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::{Health, ItemKind, LedgerItem};
use crate::write::figures::days_late;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let page = Page {
        title: book.say("风险与延迟", "Risks and delays").to_owned(),
        lead: book
            .say(
                "健康度为“延迟”或“有风险”的、延迟说明表中的、已逾期的未完成事项。黄色空格表示应说明而未说明。",
                "Open items that are stated to be delayed or at risk, stand in a delay report, or are overdue. Yellow: should be explained and is not.",
            )
            .to_owned(),
        listings: vec![Listing {
            name: "Risks".to_owned(),
            heading: None,
            columns: columns(book),
            rows: rows(book),
            empty: book.say("本周没有报告风险或延迟。", "No risk or delay was reported this week.").to_owned(),
            groups: vec![0],
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
    let name = |key| header(book.lang, key);
    vec![
        Column::new(name("health"), Look::Centre, 9.0, 12.0),
        Column::new(book.item_header(), Look::Text, 22.0, 30.0),
        Column::new(name("owners"), Look::Text, 10.0, 16.0),
        Column::new(name("department"), Look::Text, 9.0, 14.0),
        Column::new(name("project"), Look::Text, 10.0, 20.0),
        Column::new(name("first_due"), Look::Date, 12.0, 14.0),
        Column::new(name("due"), Look::Date, 12.0, 14.0),
        Column::new(name("overdue_days"), Look::Count, 9.0, 9.0),
        Column::new(say("风险说明", "Risk"), Look::Text, 12.0, 24.0),
        Column::new(say("原因", "Reason"), Look::Text, 12.0, 24.0),
        Column::new(say("补救措施", "Remedy"), Look::Text, 12.0, 24.0),
        Column::new(name("origins"), Look::Text, 14.0, 42.0),
    ]
}

fn rows(book: &Book) -> Vec<Vec<Cell>> {
    let troubled = |item: &&LedgerItem| {
        let stated = matches!(item.health, Some(Health::AtRisk | Health::Delayed));
        item.overdue || (!item.is_closed() && (stated || item.kind == ItemKind::Delay))
    };
    let mut items: Vec<&LedgerItem> = book.ledger.items.iter().filter(troubled).collect();
    let today = book.calendar.today;
    items.sort_by_key(|item| (std::cmp::Reverse(item.health), std::cmp::Reverse(days_late(item, today))));
    items.into_iter().map(|item| row(book, item)).collect()
}

fn row(book: &Book, item: &LedgerItem) -> Vec<Cell> {
    let delayed = item.health == Some(Health::Delayed) || item.kind == ItemKind::Delay;
    let at_risk = item.health == Some(Health::AtRisk);
    let health = match (item.health, item.overdue) {
        (Some(Health::Normal), true) => book.say("逾期（自报正常）", "Overdue (stated normal)"),
        (Some(_), _) => book.health(item.health),
        (None, true) => book.say("逾期", "Overdue"),
        (None, false) => Health::Delayed.label(book.lang),
    };
    let tone = if at_risk { Tone::Amber } else { Tone::Red };
    let late = Cell::from(days_late(item, book.calendar.today));
    vec![
        Cell::from(health).toned(tone),
        item.title.as_str().into(),
        super::due::owners(book, item),
        item.department.as_deref().into(),
        item.project.as_deref().into(),
        item.first_due.filter(|first| Some(*first) != item.due).into(),
        super::items::due(item),
        late.toned(if item.overdue { Tone::Red } else { Tone::Plain }),
        wanted(item.risk.as_deref().or(item.note.as_deref()), at_risk),
        wanted(item.reason.as_deref(), delayed && item.note.is_none()),
        wanted(item.remedy.as_deref(), delayed && item.note.is_none()),
        book.links.origins(&item.origins, book.lang),
    ]
}

/// A text, or a yellow gap where the process wants one.
fn wanted(text: Option<&str>, wanted: bool) -> Cell {
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => text.into(),
        None => Cell::BLANK.toned(if wanted { Tone::Amber } else { Tone::Plain }),
    }
}
