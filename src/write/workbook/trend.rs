//! The key figures week by week: the table behind the chart of the overview, and what next week's trend is read from.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::{Cell, Content};
use super::sheet::{Column, FIRST_HEADER, Listing, Page};
use super::style::Look;
use super::tally::names;
use crate::model::{KEY_FIGURES, WEEK_COLUMN, WeekFigures};
use crate::write::trend::weeks;

/// First column that holds a key figure.
pub(super) const FIRST_FIGURE: u16 = 2;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let weeks = weeks(book.ledger);
    let page = Page {
        title: book.say("趋势", "Trend").to_owned(),
        lead: lead(book, &weeks),
        listings: vec![Listing {
            name: "Trend".to_owned(),
            heading: None,
            columns: columns(book),
            rows: weeks.iter().map(|week| row(book, week)).collect(),
            empty: String::new(),
            groups: Vec::new(),
            cut: true,
        }],
        frozen: 1,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

/// The rows of the table, from 0, both ends included.
pub(super) fn rows(book: &Book) -> (u32, u32) {
    (FIRST_HEADER + 1, FIRST_HEADER + weeks(book.ledger).len() as u32)
}

fn lead(book: &Book, weeks: &[WeekFigures]) -> String {
    let told = book.say(
        "关键数字逐周对比。最后一行是本周，随“全部事项”的修改更新；下周用 --previous 指定本文件时，这张表会接着写下去。",
        "The key figures week by week. The last row is this week and follows edits of the items; give this file with --previous next week and the table goes on.",
    );
    let first = book.say(
        "目前只有本周，趋势图从第二周起出现。",
        " So far there is this week only: the chart begins with the second.",
    );
    if weeks.len() > 1 { told.to_owned() } else { format!("{told}{first}") }
}

fn columns(book: &Book) -> Vec<Column> {
    let mut columns = vec![
        Column::new(WEEK_COLUMN.header(book.lang), Look::Centre, 12.0, 12.0),
        Column::new(book.say("周一", "Monday"), Look::Date, 13.0, 13.0),
    ];
    columns.extend(KEY_FIGURES.map(|figure| Column::new(figure.header(book.lang), Look::Total, 12.0, 12.0)));
    columns
}

/// A week; the counts of the week of the report follow the overview.
fn row(book: &Book, figures: &WeekFigures) -> Vec<Cell> {
    let live = figures.week == book.ledger.week;
    let names = names(book.lang).figures;
    let mut cells = vec![figures.week.to_string().into(), figures.week.monday().into()];
    cells.extend(figures.counts.into_iter().zip(names).map(|(count, name)| match count {
        Some(count) if live => Cell::counted(name.to_owned(), count as usize),
        Some(count) => Content::Number(f64::from(count)).into(),
        None => Cell::BLANK,
    }));
    cells
}
