//! How much each person has to do.

use std::collections::{BTreeMap, BTreeSet};

use rust_xlsxwriter::{ConditionalFormatDataBar, Worksheet, XlsxError};

use super::book::Book;
use super::cell::{Cell, Content};
use super::sheet::{Column, FIRST_HEADER, Listing, Page, above_zero};
use super::style::{Look, Tone, palette};
use super::tally::{Tally, header};
use super::text;
use crate::model::LedgerItem;
use crate::write::figures::{Calendar, Fact, Figures};

/// Beyond this many people times items the counts are written as numbers: formulas would slow Excel down.
const LIVE_LIMIT: usize = 400_000;

/// Letters that are shown of the item that falls due next.
const MOST_TITLE: usize = 80;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let people = people(book);
    let live = people.len() * book.ledger.items.len() <= LIVE_LIMIT;
    let page = Page {
        title: book.say("负责人负荷", "Owner load").to_owned(),
        lead: lead(book, live),
        listings: vec![Listing {
            name: "OwnerLoad".to_owned(),
            heading: None,
            columns: columns(book),
            rows: people
                .iter()
                .zip(FIRST_HEADER + 2..)
                .map(|((name, items), number)| row(book, name, items, live.then_some(number)))
                .collect(),
            empty: book.say("本周没有写明负责人的事项。", "No item of this week names an owner.").to_owned(),
            groups: Vec::new(),
            cut: true,
        }],
        frozen: 1,
        printed: None,
    };
    let areas = page.write(sheet, &book.styles, book.lang)?;
    if let Some(area) = areas.into_iter().flatten().next() {
        let bar = ConditionalFormatDataBar::new()
            .set_fill_color(palette::PALE_BLUE)
            .set_solid_fill(true)
            .set_border_off(true);
        sheet.add_conditional_format(area.first(), 2, area.last, 2, &bar)?;
        for (column, tone) in [(3, Tone::Red), (5, Tone::Amber)] {
            above_zero(sheet, (area.first(), column, area.last, column), tone)?;
        }
    }
    Ok(())
}

fn lead(book: &Book, live: bool) -> String {
    let shared = book.say(
        "一项由几人共同负责时，每人各计一次；未完成最多的在前。",
        "An item with several owners counts for each of them. Most open work first.",
    );
    let fixed = book.say(
        "人数较多，本表为写入时的数值，不随修改更新。",
        " The counts are those of the day of writing and do not follow edits.",
    );
    if live { shared.to_owned() } else { format!("{shared}{fixed}") }
}

/// Everybody who owns something with what they own, the busiest first.
fn people<'l>(book: &Book<'l>) -> Vec<(&'l str, Vec<&'l LedgerItem>)> {
    let mut owned: BTreeMap<&str, Vec<&LedgerItem>> = BTreeMap::new();
    for item in &book.ledger.items {
        for owner in item.owners.iter().collect::<BTreeSet<_>>() {
            owned.entry(owner).or_default().push(item);
        }
    }
    let mut people: Vec<_> = owned.into_iter().collect();
    people.sort_by_cached_key(|(_, items)| {
        let figures = figures(book.calendar, items);
        std::cmp::Reverse((figures.open, figures.overdue, figures.due_next))
    });
    people
}

fn figures(calendar: Calendar, items: &[&LedgerItem]) -> Figures {
    Figures::of(items.iter().map(|item| Fact::now(item)), calendar)
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    vec![
        Column::new(header(book.lang, "owners"), Look::Text, 14.0, 24.0),
        Column::new(header(book.lang, "department"), Look::Text, 14.0, 28.0),
        Column::new(say("未完成", "Open"), Look::Count, 14.0, 14.0),
        Column::new(say("逾期", "Overdue"), Look::Count, 11.0, 11.0),
        Column::new(say("下周到期", "Due next week"), Look::Count, 11.0, 11.0),
        Column::new(say("风险或延迟", "At risk or delayed"), Look::Count, 11.0, 11.0),
        Column::new(say("本周完成", "Done this week"), Look::Count, 11.0, 11.0),
        Column::new(say("合计", "Total"), Look::Count, 11.0, 11.0),
        Column::new(say("最近到期事项", "Next deadline"), Look::Text, 26.0, 50.0),
    ]
}

fn row(book: &Book, name: &str, items: &[&LedgerItem], number: Option<u32>) -> Vec<Cell> {
    let figures = figures(book.calendar, items);
    let departments: BTreeSet<&str> = items.iter().filter_map(|item| item.department.as_deref()).collect();
    let departments: Vec<&str> = departments.into_iter().collect();
    // The name stands alone, first, last or in the middle: four patterns tell 李明 from 李明月.
    let tally = number.filter(|_| is_plain(name)).map(|number| {
        let cell = format!("$A{number}");
        let comma = book.say("、", ", ");
        [String::new(), format!("{comma}*")].map(|after| {
            [String::new(), format!("*{comma}")].map(|before| {
                let criterion =
                    [quoted(&before), cell.clone(), quoted(&after)].into_iter().filter(|part| !part.is_empty());
                Tally::only(book.lang, "owners", &criterion.collect::<Vec<_>>().join("&"))
            })
        })
    });
    let count = |formula: fn(&Tally) -> String, value: usize| match &tally {
        Some(patterns) => {
            let terms: Vec<String> = patterns.iter().flatten().map(|tally| format!("({})", formula(tally))).collect();
            Cell::counted(terms.join("+"), value)
        }
        None => Content::Number(value as f64).into(),
    };
    let next = items.iter().filter(|item| !item.is_closed() && item.due.is_some()).min_by_key(|item| item.due);
    vec![
        name.into(),
        book.join(&departments).into(),
        count(Tally::open, figures.open),
        count(Tally::overdue, figures.overdue),
        count(Tally::due_next, figures.due_next),
        count(Tally::at_risk, figures.at_risk),
        count(Tally::done, figures.done),
        count(Tally::total, figures.total),
        next.map_or(Cell::BLANK, |item| {
            let due = item.due.map_or_else(String::new, |due| book.day(due));
            text::cut_units(format!("{due} {}", item.title), MOST_TITLE, "…").into()
        }),
    ]
}

fn quoted(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("\"{text}\"") }
}

/// A name that COUNTIFS compares as it stands: no wildcard, no operator, not too long.
pub(super) fn is_plain(name: &str) -> bool {
    name.chars().count() <= 200 && !name.contains(['*', '?', '~', '\n']) && !name.starts_with(['=', '<', '>'])
}
