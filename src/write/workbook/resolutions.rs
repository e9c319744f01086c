//! Resolutions and pending matters, followed until they are closed.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::{Cell, Content};
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::{Change, ItemKind, LedgerItem, State};
use crate::write::figures::days_late;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let page = Page {
        title: book.say("决议跟踪", "Resolutions").to_owned(),
        lead: lead(book),
        listings: vec![Listing {
            name: "Resolutions".to_owned(),
            heading: None,
            columns: columns(book),
            rows: rows(book),
            empty: book
                .say("本周没有决议，也没有未决事项。", "There are no resolutions and no pending matters this week.")
                .to_owned(),
            groups: Vec::new(),
            cut: true,
        }],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

fn followed(book: &Book) -> Vec<LedgerItem> {
    let is_followed = |item: &&LedgerItem| matches!(item.kind, ItemKind::Resolution | ItemKind::Pending);
    book.ledger.items.iter().filter(is_followed).cloned().collect()
}

fn lead(book: &Book) -> String {
    let items = followed(book);
    let open = items.iter().filter(|item| !item.is_closed()).count();
    let late = items.iter().filter(|item| item.overdue).count();
    book.tell(
        format!("决议与未决事项共 {} 项：未关闭 {open} 项，其中逾期 {late} 项。未关闭的在前，跟踪到关闭为止。", items.len()),
        format!("{} resolutions and pending matters: {open} open, {late} of them overdue. Open ones first; followed until closed.", items.len()),
    )
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    let name = |key| header(book.lang, key);
    vec![
        Column::new(name("kind"), Look::Centre, 8.5, 12.0),
        Column::new(say("决议事项", "Resolution"), Look::Text, 24.0, 34.0),
        Column::new(name("project"), Look::Text, 10.0, 20.0),
        Column::new(name("department"), Look::Text, 9.0, 14.0),
        Column::new(name("owners"), Look::Text, 10.0, 16.0),
        Column::new(name("due"), Look::Date, 12.0, 14.0),
        Column::new(name("state"), Look::Centre, 9.0, 12.0),
        Column::new(name("done"), Look::Date, 12.0, 14.0),
        Column::new(name("overdue_days"), Look::Count, 9.0, 9.0),
        Column::new(name("weeks"), Look::Count, 9.0, 9.0),
        Column::new(say("跟踪情况", "Follow-up"), Look::Text, 16.0, 24.0),
        Column::new(say("下一步与说明", "Next step and notes"), Look::Text, 16.0, 26.0),
        Column::new(name("origins"), Look::Text, 14.0, 42.0),
    ]
}

fn rows(book: &Book) -> Vec<Vec<Cell>> {
    let mut items = followed(book);
    items.sort_by_key(|item| (item.is_closed(), !item.overdue, item.due.is_none(), item.due));
    items.iter().map(|item| row(book, item)).collect()
}

fn row(book: &Book, item: &LedgerItem) -> Vec<Cell> {
    let late = if item.overdue { Tone::Red } else { Tone::Plain };
    let (text, tone) = follow_up(book, item);
    vec![
        item.kind.label(book.lang).into(),
        item.title.as_str().into(),
        item.project.as_deref().into(),
        item.department.as_deref().into(),
        super::due::owners(book, item),
        super::items::due(item),
        Cell::from(book.state(item.state)).toned(if item.is_closed() { Tone::Green } else { Tone::Plain }),
        item.done.into(),
        Cell::from(days_late(item, book.calendar.today)).toned(late),
        Content::Number(f64::from(item.weeks)).into(),
        Cell::from(text).toned(tone),
        item.remark().into(),
        book.links.origins(&item.origins, book.lang),
    ]
}

/// What became of it, in words.
fn follow_up(book: &Book, item: &LedgerItem) -> (String, Tone) {
    let weeks = item.weeks;
    if item.change.contains(&Change::Dropped) {
        return (
            book.say("本周各表均未提及，请主办部门说明", "in no form of this week: ask who owns it").to_owned(),
            Tone::Red,
        );
    }
    if item.state == Some(State::Cancelled) {
        return (book.say("已取消", "cancelled").to_owned(), Tone::Plain);
    }
    if item.is_closed() {
        return (book.say("已落实", "carried out").to_owned(), Tone::Green);
    }
    let before = item.previous.as_ref();
    if item.change.contains(&Change::Slipped) {
        let old = before.and_then(|before| before.due).map_or_else(String::new, |due| book.day(due));
        return (book.tell(format!("延期，原定 {old}"), format!("deadline moved from {old}")), Tone::Amber);
    }
    if item.kind == ItemKind::Pending && item.next_step.is_none() {
        return (book.say("未决，未写下一步行动", "pending without a next step").to_owned(), Tone::Amber);
    }
    match before {
        Some(_) => (book.tell(format!("跟踪第 {weeks} 周"), format!("week {weeks} of follow-up")), Tone::Plain),
        None => (book.say("本周提出", "raised this week").to_owned(), Tone::Plain),
    }
}
