//! What is late, and what falls due by the end of next week.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::LedgerItem;
use crate::write::figures::{Figures, days_late};

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let page = Page {
        title: book.say("逾期与下周到期", "Overdue and due next week").to_owned(),
        lead: lead(book),
        listings: vec![Listing {
            name: "DueItems".to_owned(),
            heading: None,
            columns: columns(book),
            rows: rows(book),
            empty: book
                .say(
                    "本周没有逾期事项，到下周日前也没有到期事项。",
                    "Nothing is overdue, and nothing falls due by the end of next week.",
                )
                .to_owned(),
            groups: vec![0],
            cut: true,
        }],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

fn lead(book: &Book) -> String {
    let figures = Figures::now(book.ledger, |_| true);
    let until = book.day(book.calendar.next_sunday);
    let late = match figures.overdue {
        0 => book.say("本周没有逾期事项", "Nothing is overdue").to_owned(),
        count => book.tell(format!("逾期 {count} 项"), format!("{count} overdue")),
    };
    let soon = match figures.due_next {
        0 => book.tell(format!("{until} 前没有到期事项"), format!("nothing falls due by {until}")),
        count => book.tell(format!("{until} 前到期 {count} 项"), format!("{count} due by {until}")),
    };
    book.tell(format!("{late}；{soon}。最紧急的排在最前。"), format!("{late}; {soon}. Most urgent first."))
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    let name = |key| header(book.lang, key);
    vec![
        Column::new(say("紧迫度", "Urgency"), Look::Centre, 9.5, 12.0),
        Column::new(book.item_header(), Look::Text, 22.0, 32.0),
        Column::new(name("owners"), Look::Text, 10.0, 16.0),
        Column::new(name("department"), Look::Text, 9.0, 14.0),
        Column::new(name("project"), Look::Text, 10.0, 20.0),
        Column::new(name("due"), Look::Date, 12.0, 14.0),
        Column::new(name("overdue_days"), Look::Count, 9.0, 9.0),
        Column::new(name("first_due"), Look::Date, 12.0, 14.0),
        Column::new(name("state"), Look::Centre, 9.0, 12.0),
        Column::new(name("health"), Look::Centre, 9.0, 12.0),
        Column::new(say("最近说明", "Last remark"), Look::Text, 14.0, 24.0),
        Column::new(name("origins"), Look::Text, 14.0, 42.0),
    ]
}

fn rows(book: &Book) -> Vec<Vec<Cell>> {
    let mut items: Vec<&LedgerItem> = book.ledger.items.iter().filter(|item| item.kind.is_work()).collect();
    items.retain(|item| item.overdue || (!item.is_closed() && book.calendar.is_soon(item.due)));
    items.sort_by_key(|item| (!item.overdue, item.due));
    items.into_iter().map(|item| row(book, item)).collect()
}

fn row(book: &Book, item: &LedgerItem) -> Vec<Cell> {
    let today = book.calendar.today;
    let (urgency, tone) = match item.due {
        _ if item.overdue => (book.say("逾期", "Overdue"), Tone::Red),
        Some(due) if due == today => (book.say("今天到期", "Due today"), Tone::Amber),
        Some(due) if due <= book.calendar.sunday => (book.say("本周到期", "Due this week"), Tone::Amber),
        _ => (book.say("下周到期", "Due next week"), Tone::Plain),
    };
    vec![
        Cell::from(urgency).toned(tone),
        item.title.as_str().into(),
        owners(book, item),
        item.department.as_deref().into(),
        item.project.as_deref().into(),
        Cell::from(item.due).toned(tone),
        Cell::from(days_late(item, today)).toned(if item.overdue { Tone::Red } else { Tone::Plain }),
        item.first_due.filter(|first| Some(*first) != item.due).into(),
        book.state(item.state).into(),
        Cell::from(book.health(item.health)).toned(Book::health_tone(item.health)),
        item.remark().into(),
        book.links.origins(&item.origins, book.lang),
    ]
}

/// The owners; a commitment without one says so.
pub(super) fn owners(book: &Book, item: &LedgerItem) -> Cell {
    if item.owners.is_empty() && item.kind.is_commitment() && !item.is_closed() {
        return Cell::from(book.say("无负责人", "nobody")).toned(Tone::Amber);
    }
    book.join(&item.owners).into()
}
