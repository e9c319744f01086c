//! How many items of each department stand in which state: the table behind the chart of the overview.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::{Cell, Content};
use crate::write::figures::{Figures, is_work};
use super::overview;
use super::owners::is_plain;
use super::sheet::{Area, Column, FIRST_HEADER, Listing, Page, above_zero};
use super::style::{Look, Tone};
use super::tally::{Tally, header, names};
use crate::model::State;

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
        listings: vec![by_department(book, &departments), compared(book)],
        frozen: 1,
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
        cut: true,
    }
}

/// Where [`compared`] stands: two rows below the departments, under its heading.
pub(super) fn comparison(book: &Book) -> Area {
    let departments = if book.ledger.items.is_empty() { 0 } else { book.departments().len() as u32 };
    let header = FIRST_HEADER + departments + 3;
    Area { header, last: header + 7 }
}

/// The key figures of this week beside those of last week.
fn compared(book: &Book) -> Listing {
    let now = overview::values(Figures::now(book.ledger, |_| true));
    let before = book.ledger.previous.as_ref().map(|previous| overview::values(Figures::then(previous, book.ledger)));
    let names = names(book.lang).figures;
    let rows = (0..now.len()).map(|index| {
        let last_week = before.map_or_else(|| "—".into(), |before| Cell::from(before[index]));
        let (label, _) = overview::figure_labels(book)[index];
        vec![label.into(), last_week, Cell::counted(names[index].to_owned(), now[index])]
    });
    Listing {
        name: "KeyFigures".to_owned(),
        heading: Some(book.say("关键数字：本周与上周", "Key figures, this week and last").to_owned()),
        columns: vec![
            Column::new(book.say("指标", "Figure"), Look::Text, 18.0, 30.0),
            Column::new(book.say("上周", "Last week"), Look::Total, 10.0, 10.0),
            Column::new(book.say("本周", "This week"), Look::Total, 11.0, 11.0),
        ],
        rows: rows.collect(),
        empty: String::new(),
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
        let value = of_department().filter(|item| is_work(item.kind) && item.state == state).count();
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
