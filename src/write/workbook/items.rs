//! All items, as the table that people edit, that the totals count over and that comes back next week.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula,
    Worksheet, XlsxError,
};

use super::book::Book;
use super::cell::{Cell, Content};
use super::sheet::{Area, Column, Listing, Page};
use super::style::{Look, Tone, conditional};
use super::tally::{ITEMS, Tally, names};
use crate::model::ledger_columns::LEDGER_COLUMNS;
use crate::model::{Conflict, Health, ItemKind, LedgerItem, State, column_name};
use crate::write::figures::days_late;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let late = Tally::all(book.lang).days_late();
    let page = Page {
        title: book.say("全部事项", "All items").to_owned(),
        lead: book
            .say(
                "状态、健康度、日期可直接修改，概览的合计随之更新；下周可用本文件作为上周汇总。",
                "State, health and dates can be edited here and the totals follow; next week this file serves as last week's ledger.",
            )
            .to_owned(),
        listings: vec![Listing {
            name: ITEMS.to_owned(),
            heading: None,
            columns: columns(book),
            rows: book.ledger.items.iter().map(|item| row(book, item, &late)).collect(),
            empty: book.say("本周没有任何事项。", "There are no items this week.").to_owned(),
            groups: vec![position("project"), position("department")],
            cut: false,
        }],
        frozen: 1,
        printed: Some(position("conflicts")),
    };
    let areas = page.write(sheet, &book.styles, book.lang)?;
    if let Some(area) = areas.into_iter().flatten().next() {
        validate(book, sheet, area)?;
        highlight(book, sheet, area)?;
    }
    Ok(())
}

/// Position of a column, from 0.
pub(super) fn position(key: &str) -> u16 {
    LEDGER_COLUMNS.iter().position(|column| column.key == key).unwrap_or(0) as u16
}

fn columns(book: &Book) -> Vec<Column> {
    let shape = |key: &str| match key {
        "id" => (Look::Code, 9.0, 11.0),
        "kind" => (Look::Centre, 7.5, 9.5),
        "project" => (Look::Text, 10.0, 20.0),
        "department" => (Look::Text, 8.5, 12.0),
        "title" => (Look::Text, 20.0, 30.0),
        "owners" => (Look::Text, 9.0, 13.0),
        "due" | "first_due" | "done" => (Look::Date, 11.5, 12.0),
        "state" | "health" => (Look::Centre, 8.5, 11.0),
        "overdue_days" | "weeks" | "stalled" => (Look::Count, 8.0, 8.0),
        "change" => (Look::Centre, 8.0, 10.0),
        "note" => (Look::Text, 14.0, 30.0),
        "conflicts" => (Look::Text, 8.5, 48.0),
        _ => (Look::Text, 14.0, 42.0),
    };
    LEDGER_COLUMNS
        .iter()
        .map(|column| {
            let (look, min, max) = shape(column.key);
            Column::new(column.header(book.lang), look, min, max)
        })
        .collect()
}

fn row(book: &Book, item: &LedgerItem, late: &str) -> Vec<Cell> {
    LEDGER_COLUMNS.iter().map(|column| value(book, item, column.key, late)).collect()
}

fn value(book: &Book, item: &LedgerItem, key: &str, late: &str) -> Cell {
    let lang = book.lang;
    match key {
        "id" => item.id.as_str().into(),
        "kind" => item.kind.label(lang).into(),
        "project" => item.project.as_deref().into(),
        "department" => item.department.as_deref().into(),
        "title" => item.title.as_str().into(),
        "owners" => book.join(&item.owners).into(),
        "due" => due(item),
        "first_due" => item.first_due.into(),
        "done" => item.done.into(),
        "state" => book.state(item.state).into(),
        "health" => book.health(item.health).into(),
        "overdue_days" => Cell::counted(late.to_owned(), days_late(item, book.calendar.today)),
        "change" => {
            let labels: Vec<&str> = item.change.iter().map(|change| change.label(lang)).collect();
            book.join(&labels).into()
        }
        "weeks" => Content::Number(f64::from(item.weeks)).into(),
        "stalled" => Content::Number(f64::from(item.stalled)).into(),
        "note" => item.remark().into(),
        "conflicts" => conflicts(book, &item.conflicts).into(),
        _ => book.links.every_origin(&item.origins),
    }
}

/// The deadline, or the words that stand in its place (尽快).
pub(super) fn due(item: &LedgerItem) -> Cell {
    match (item.due, &item.due_text) {
        (None, Some(written)) => Cell::from(written.as_str()).toned(Tone::Muted),
        (due, _) => due.into(),
    }
}

/// Every conflict with its values and who says so, a line each.
pub(super) fn conflicts(book: &Book, conflicts: &[Conflict]) -> String {
    let lines: Vec<String> = conflicts
        .iter()
        .map(|conflict| {
            let values: Vec<String> = conflict
                .values
                .iter()
                .map(|value| {
                    let shown = shown_value(book, &value.value);
                    let origin = format!("{} · {}", value.origin.path, value.origin.at);
                    book.tell(format!("{shown}（{origin}）"), format!("{shown} ({origin})"))
                })
                .collect();
            format!("{}{}{}", field(book, conflict.field), book.say("：", ": "), values.join(" / "))
        })
        .collect();
    lines.join("\n")
}

/// A state or health by its label; dates and names as they are.
fn shown_value<'v>(book: &Book, value: &'v str) -> &'v str {
    let state = State::from_id(value).map(|state| state.label(book.lang));
    let health = Health::from_id(value).map(|health| health.label(book.lang));
    state.or(health).unwrap_or(value)
}

/// What people call a field that has a conflict.
pub(super) fn field(book: &Book, key: &str) -> &'static str {
    LEDGER_COLUMNS.iter().find(|column| column.key == key).map_or("", |column| column.header(book.lang))
}

fn validate(book: &Book, sheet: &mut Worksheet, area: Area) -> Result<(), XlsxError> {
    let states: Vec<&str> = State::ALL.iter().map(|state| state.label(book.lang)).collect();
    let healths: Vec<&str> = Health::ALL.iter().map(|health| health.label(book.lang)).collect();
    let kinds: Vec<&str> = ItemKind::ALL.iter().map(|kind| kind.label(book.lang)).collect();
    for (key, words) in [("state", states), ("health", healths), ("kind", kinds)] {
        let rule = DataValidation::new()
            .allow_list_strings(&words)?
            .set_error_title(book.say("请从列表中选择", "Choose from the list"))?
            .set_error_message(
                book.say("只能填写列表中的词，否则合计不准确。", "Only the words of the list count in the totals."),
            )?;
        sheet.add_data_validation(area.first(), position(key), area.last, position(key), &rule)?;
    }
    let bounds = (ExcelDateTime::from_ymd(2000, 1, 1)?, ExcelDateTime::from_ymd(2099, 12, 31)?);
    for key in ["due", "first_due", "done"] {
        let rule = DataValidation::new()
            .allow_date(DataValidationRule::Between(bounds.0.clone(), bounds.1.clone()))
            .set_error_style(DataValidationErrorStyle::Warning)
            .set_error_title(book.say("请填写日期", "Enter a date"))?
            .set_error_message(book.say("请填写日期，例如 2025-10-31。", "Enter a date, for example 2025-10-31."))?;
        sheet.add_data_validation(area.first(), position(key), area.last, position(key), &rule)?;
    }
    Ok(())
}

fn highlight(book: &Book, sheet: &mut Worksheet, area: Area) -> Result<(), XlsxError> {
    let cell = |key: &str| format!("${}{}", column_name(position(key).into()), area.first() + 1);
    let mut mark = |key: &str, rule: String, tone: Tone| -> Result<(), XlsxError> {
        let format = ConditionalFormatFormula::new().set_rule(Formula::new(rule)).set_format(conditional(tone));
        sheet.add_conditional_format(area.first(), position(key), area.last, position(key), &format)?;
        Ok(())
    };
    let names = names(book.lang);
    let (due, late, state, health) = (cell("due"), cell("overdue_days"), cell("state"), cell("health"));
    let (finished, cancelled) = (State::Done.label(book.lang), State::Cancelled.label(book.lang));
    for key in ["due", "overdue_days"] {
        mark(key, format!("{late}>0"), Tone::Red)?;
    }
    let (today, soon) = (names.today, names.next_sunday);
    mark(
        "due",
        format!("AND(ISNUMBER({due}),{due}>={today},{due}<={soon},{state}<>\"{finished}\",{state}<>\"{cancelled}\")"),
        Tone::Amber,
    )?;
    mark("health", format!("{health}=\"{}\"", Health::Delayed.label(book.lang)), Tone::Red)?;
    mark("health", format!("{health}=\"{}\"", Health::AtRisk.label(book.lang)), Tone::Amber)?;
    mark("health", format!("{health}=\"{}\"", Health::Normal.label(book.lang)), Tone::Green)?;
    mark("state", format!("{state}=\"{finished}\""), Tone::Green)?;
    mark("state", format!("{state}=\"{cancelled}\""), Tone::Muted)?;
    mark("conflicts", format!("{}<>\"\"", cell("conflicts")), Tone::Amber)
}
