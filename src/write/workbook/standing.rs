//! How many items of each department stand in which state: the table behind the chart of the overview.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::{Cell, Content};
use super::owners::is_plain;
use super::sheet::{Column, FIRST_HEADER, Listing, Page, above_zero};
use super::style::{Look, Tone};
use super::tally::{Tally, header};
use crate::model::State;
use crate::write::figures::Figures;

/// States in the order of the columns; `None` where nobody wrote one.
pub(super) const STATES: [Option<State>; 6] = [
    Some(State::Done),
    Some(State::InProgress),
    Some(State::NotStarted),
    Some(State::Paused),
    Some(State::Cancelled),
    None,
];

/// First column that holds a count of a state.
pub(super) const FIRST_STATE: u16 = 2;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let departments = if book.ledger.items.is_empty() { Vec::new() } else { book.departments() };
    let page = Page {
        title: book.say("部门统计", "Items by department").to_owned(),
        lead: book
            .say(
                "各部门事项按状态计数（沟通渠道与建议不计），随“全部事项”的修改更新。",
                "Items of each department by state (channels and suggestions not counted); follows edits of the items.",
            )
            .to_owned(),
        listings: vec![by_department(book, &departments)],
        frozen: 1,
        printed: None,
    };
    let areas = page.write(sheet, &book.styles, book.lang)?;
    if let Some(area) = areas.into_iter().flatten().next().filter(|_| !departments.is_empty()) {
        let after = FIRST_STATE + STATES.len() as u16;
        for (column, tone) in [(after + 1, Tone::Red), (after + 2, Tone::Amber), (after + 3, Tone::Amber)] {
            above_zero(sheet, (area.first(), column, area.last, column), tone)?;
        }
    }
    Ok(())
}

fn by_department(book: &Book, departments: &[Option<String>]) -> Listing {
    Listing {
        name: "Standing".to_owned(),
        heading: None,
        columns: columns(book),
        rows: departments
            .iter()
            .zip(FIRST_HEADER + 2..)
            .map(|(department, number)| row(book, department.as_deref(), number))
            .collect(),
        empty: book.say("本周没有可统计的事项。", "There are no items to count this week.").to_owned(),
        groups: Vec::new(),
        cut: true,
    }
}

/// What a count of a state is called.
pub(super) fn state_label(book: &Book, state: Option<State>) -> &'static str {
    match (state, book.lang) {
        (Some(state), lang) => state.label(lang),
        (None, crate::model::Lang::Zh) => "未写状态",
        (None, crate::model::Lang::En) => "No state",
    }
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    let mut columns = vec![
        Column::new(header(book.lang, "department"), Look::Text, 18.0, 30.0),
        Column::new(say("合计", "Total"), Look::Count, 10.0, 10.0),
    ];
    columns.extend(STATES.map(|state| Column::new(state_label(book, state), Look::Count, 11.0, 11.0)));
    columns.extend([
        Column::new(say("未完成", "Open"), Look::Count, 11.0, 11.0),
        Column::new(say("逾期", "Overdue"), Look::Count, 11.0, 11.0),
        Column::new(say("下周到期", "Due next week"), Look::Count, 11.0, 11.0),
        Column::new(say("风险或延迟", "At risk or delayed"), Look::Count, 11.0, 11.0),
    ]);
    columns
}

fn row(book: &Book, department: Option<&str>, number: u32) -> Vec<Cell> {
    let tally = match department {
        None => Some(Tally::only(book.lang, "department", "\"\"")),
        Some(name) if is_plain(name) => Some(Tally::only(book.lang, "department", &format!("$A{number}"))),
        Some(_) => None,
    };
    let count = |formula: &dyn Fn(&Tally) -> String, value: usize| match &tally {
        Some(tally) => Cell::counted(formula(tally), value),
        None => Content::Number(value as f64).into(),
    };
    let of_department = || book.ledger.items.iter().filter(|item| item.department.as_deref() == department);
    let figures = Figures::now(book.ledger, |item| item.department.as_deref() == department);
    let mut cells = vec![department.unwrap_or(book.no_department()).into(), count(&Tally::total, figures.total)];
    cells.extend(STATES.map(|state| {
        let value = of_department().filter(|item| item.kind.is_work() && item.state == state).count();
        count(&|tally: &Tally| tally.in_state(state), value)
    }));
    cells.extend([
        count(&Tally::open, figures.open),
        count(&Tally::overdue, figures.overdue),
        count(&Tally::due_next, figures.due_next),
        count(&Tally::at_risk, figures.at_risk),
    ]);
    cells
}
