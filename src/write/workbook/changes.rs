//! What changed since last week.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::{Change, LedgerItem, PreviousItem, State};

/// What the sheet tells of an item; the order of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Done,
    Cancelled,
    New,
    Slipped,
    Advanced,
    Reopened,
    OwnerChanged,
    Dropped,
    Unchanged,
}

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let events = events(book);
    let page = Page {
        title: book.say("本周变化", "Changes since last week").to_owned(),
        lead: lead(book, &events),
        listings: vec![Listing {
            name: "Changes".to_owned(),
            heading: None,
            columns: columns(book),
            rows: events.iter().map(|(event, item)| row(book, *event, item)).collect(),
            empty: empty(book).to_owned(),
            groups: vec![0],
            cut: true,
        }],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

fn events<'l>(book: &Book<'l>) -> Vec<(Event, &'l LedgerItem)> {
    let mut events = Vec::new();
    for item in &book.ledger.items {
        for change in &item.change {
            let event = match change {
                Change::New => Event::New,
                Change::Closed if item.state == Some(State::Cancelled) => Event::Cancelled,
                Change::Closed => Event::Done,
                Change::Slipped => Event::Slipped,
                Change::Advanced => Event::Advanced,
                Change::Reopened => Event::Reopened,
                Change::OwnerChanged => Event::OwnerChanged,
                Change::Dropped => Event::Dropped,
                Change::Carried if item.stalled > 0 => Event::Unchanged,
                Change::Carried => continue,
            };
            events.push((event, item));
        }
    }
    // Stable: within an event the ledger's own order stays; what has not moved for longest comes first.
    events.sort_by_key(|(event, item)| (*event, if *event == Event::Unchanged { u32::MAX - item.stalled } else { 0 }));
    events
}

fn lead(book: &Book, events: &[(Event, &LedgerItem)]) -> String {
    let against = match book.ledger.previous.as_ref() {
        None => book.say("没有提供上周的汇总。", "No workbook of last week was given.").to_owned(),
        Some(previous) => match previous.date {
            Some(date) => {
                let day = book.day(date);
                book.tell(format!("与 {day} 的汇总相比。"), format!("Compared with the workbook of {day}."))
            }
            None => book.say("与上周的汇总相比。", "Compared with last week's workbook.").to_owned(),
        },
    };
    let mut counts: Vec<String> = Vec::new();
    for (event, _) in events {
        let count = events.iter().filter(|(other, _)| other == event).count();
        let told = format!("{} {count}", label(book, *event));
        if !counts.contains(&told) {
            counts.push(told);
        }
        if counts.len() == 9 {
            break;
        }
    }
    if counts.is_empty() {
        against
    } else {
        format!("{against}{}{}", book.say("", " "), counts.join(book.say(" · ", " · ")))
    }
}

fn empty(book: &Book) -> &'static str {
    match (&book.ledger.previous, book.lang) {
        (None, crate::model::Lang::Zh) => {
            "没有上周的汇总可以比较。下周运行时用 --previous 指定本文件，这里就会列出变化。"
        }
        (None, crate::model::Lang::En) => {
            "There is no workbook of last week to compare with. Give this file with --previous next week and the changes appear here."
        }
        (Some(_), crate::model::Lang::Zh) => "与上周相比没有变化。",
        (Some(_), crate::model::Lang::En) => "Nothing has changed since last week.",
    }
}

fn label(book: &Book, event: Event) -> &'static str {
    let (zh, en) = match event {
        Event::Done => ("完成", "Done"),
        Event::Cancelled => ("取消", "Cancelled"),
        Event::New => ("新增", "New"),
        Event::Slipped => ("延期", "Slipped"),
        Event::Advanced => ("提前", "Advanced"),
        Event::Reopened => ("重开", "Reopened"),
        Event::OwnerChanged => ("换人", "Owner changed"),
        Event::Dropped => ("消失", "Vanished"),
        Event::Unchanged => ("无进展", "Unchanged"),
    };
    match book.lang {
        crate::model::Lang::Zh => zh,
        crate::model::Lang::En => en,
    }
}

const fn tone(event: Event) -> Tone {
    match event {
        Event::Done => Tone::Green,
        Event::Slipped | Event::Dropped => Tone::Red,
        Event::Reopened | Event::OwnerChanged | Event::Unchanged => Tone::Amber,
        Event::Cancelled | Event::New | Event::Advanced => Tone::Plain,
    }
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    let name = |key| header(book.lang, key);
    vec![
        Column::new(name("change"), Look::Centre, 9.0, 15.0),
        Column::new(book.item_header(), Look::Text, 22.0, 32.0),
        Column::new(say("变化内容", "What changed"), Look::Text, 20.0, 30.0),
        Column::new(say("天数", "Days"), Look::Count, 7.0, 7.0),
        Column::new(name("owners"), Look::Text, 10.0, 16.0),
        Column::new(name("department"), Look::Text, 9.0, 14.0),
        Column::new(name("project"), Look::Text, 10.0, 20.0),
        Column::new(name("due"), Look::Date, 12.0, 14.0),
        Column::new(name("state"), Look::Centre, 9.0, 12.0),
        Column::new(name("note"), Look::Text, 14.0, 28.0),
        Column::new(name("origins"), Look::Text, 14.0, 42.0),
    ]
}

fn row(book: &Book, event: Event, item: &LedgerItem) -> Vec<Cell> {
    let before = item.previous.as_ref();
    let moved = match (event, before.and_then(|before| before.due), item.due) {
        (Event::Slipped | Event::Advanced, Some(old), Some(new)) => {
            Cell::from((new - old).num_days().unsigned_abs() as usize)
        }
        _ => Cell::BLANK,
    };
    vec![
        Cell::from(label(book, event)).toned(tone(event)),
        item.title.as_str().into(),
        told(book, event, item, before).into(),
        moved,
        super::due::owners(book, item),
        item.department.as_deref().into(),
        item.project.as_deref().into(),
        super::items::due(item),
        book.state(item.state).into(),
        item.remark().into(),
        origin(book, item),
    ]
}

/// Where it stands now; for what vanished, where it stood last week.
fn origin(book: &Book, item: &LedgerItem) -> Cell {
    match (item.origins.is_empty(), &item.previous) {
        (true, Some(before)) => before.origins.join("\n").into(),
        _ => book.links.origins(&item.origins, book.lang),
    }
}

fn told(book: &Book, event: Event, item: &LedgerItem, before: Option<&PreviousItem>) -> String {
    let nothing = || book.say("（空）", "(none)").to_owned();
    let arrow = |old: String, new: String| format!("{old} → {new}");
    let day = |date: Option<chrono::NaiveDate>| date.map_or_else(nothing, |date| book.day(date));
    let names = |owners: &[String]| if owners.is_empty() { nothing() } else { book.join(owners) };
    match event {
        Event::Done => match item.done {
            Some(done) => book.tell(format!("{} 完成", book.day(done)), format!("done on {}", book.day(done))),
            None => book.say("已完成（未填完成日期）", "done (no date stated)").to_owned(),
        },
        Event::Cancelled => book.say("已取消", "cancelled").to_owned(),
        Event::New => book.say("上周汇总中没有", "not in last week's workbook").to_owned(),
        Event::Slipped | Event::Advanced => {
            let moved = arrow(day(before.and_then(|before| before.due)), day(item.due));
            match item.first_due.filter(|first| before.and_then(|before| before.due) != Some(*first)) {
                Some(first) => {
                    let first = book.day(first);
                    book.tell(format!("{moved}（首次期限 {first}）"), format!("{moved} (first due {first})"))
                }
                None => moved,
            }
        }
        Event::Reopened => arrow(
            book.state(before.and_then(|before| before.state)).to_owned(),
            item.state.map_or_else(nothing, |state| state.label(book.lang).to_owned()),
        ),
        Event::OwnerChanged => arrow(names(before.map_or(&[], |before| &before.owners)), names(&item.owners)),
        Event::Dropped => book
            .say(
                "上周未完成，本周各表均未提及：请部门说明",
                "open last week and in no form of this week: ask the department",
            )
            .to_owned(),
        Event::Unchanged => book.tell(
            format!("已 {} 周没有变化：状态、期限、负责人、说明照旧", item.stalled),
            format!("unchanged for {} {}: same state, deadline, owner and remark", item.stalled, weeks(item.stalled)),
        ),
    }
}

/// The English word after a number of weeks.
const fn weeks(count: u32) -> &'static str {
    if count == 1 { "week" } else { "weeks" }
}
