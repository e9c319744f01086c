//! A department's own sheet: its items, and what the checks found in its forms.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use super::{findings, submissions};
use crate::model::LedgerItem;
use crate::write::figures::{Figures, days_late};

/// Writes the sheet of a department; `None` for the items that name none.
pub(super) fn write(
    book: &Book,
    sheet: &mut Worksheet,
    department: Option<&str>,
    index: usize,
) -> Result<(), XlsxError> {
    let number = index + 1;
    let heading = book.say("检查发现", "Findings").to_owned();
    let page = Page {
        title: department.unwrap_or(book.no_department()).to_owned(),
        lead: lead(book, department),
        listings: vec![
            items(book, department, format!("Department{number}")),
            findings::listing(book, format!("DepartmentFindings{number}"), Some(heading), |finding| {
                department.is_some() && finding.department.as_deref() == department
            }),
        ],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

fn lead(book: &Book, department: Option<&str>) -> String {
    let figures = Figures::now(book.ledger, |item| item.department.as_deref() == department);
    let Figures { open, overdue, due_next, at_risk, done, .. } = figures;
    let told = book.tell(
        format!("未完成 {open} 项，逾期 {overdue} 项，下周到期 {due_next} 项，风险或延迟 {at_risk} 项；本周完成 {done} 项。"),
        format!("{open} open, {overdue} overdue, {due_next} due next week, {at_risk} at risk or delayed; {done} done this week."),
    );
    let submission = book.ledger.submissions.iter().find(|sent| Some(sent.department.as_str()) == department);
    let missing = submission.is_some_and(submissions::is_missing);
    let nothing = book.say("本周未提交表单。", " It sent nothing this week.");
    if missing { format!("{told}{nothing}") } else { told }
}

fn items(book: &Book, department: Option<&str>, name: String) -> Listing {
    let mut items: Vec<&LedgerItem> =
        book.ledger.items.iter().filter(|item| item.department.as_deref() == department).collect();
    items.sort_by_key(|item| (item.is_closed(), !item.overdue, item.due.is_none(), item.due));
    Listing {
        name,
        heading: None,
        columns: columns(book),
        rows: items.into_iter().map(|item| row(book, item)).collect(),
        empty: book.say("本部门本周没有事项。", "This department has no items this week.").to_owned(),
        groups: Vec::new(),
        cut: true,
    }
}

fn columns(book: &Book) -> Vec<Column> {
    let name = |key| header(book.lang, key);
    vec![
        Column::new(name("kind"), Look::Centre, 8.0, 11.0),
        Column::new(name("owners"), Look::Text, 10.0, 16.0),
        Column::new(book.item_header(), Look::Text, 24.0, 34.0),
        Column::new(name("note"), Look::Text, 20.0, 34.0),
        Column::new(name("project"), Look::Text, 10.0, 20.0),
        Column::new(name("origins"), Look::Text, 14.0, 42.0),
        Column::new(name("due"), Look::Date, 12.0, 14.0),
        Column::new(name("state"), Look::Centre, 9.5, 12.0),
        Column::new(name("health"), Look::Centre, 9.5, 12.0),
        Column::new(name("overdue_days"), Look::Count, 11.5, 11.5),
        Column::new(name("change"), Look::Centre, 9.5, 12.0),
    ]
}

fn row(book: &Book, item: &LedgerItem) -> Vec<Cell> {
    let late = if item.overdue { Tone::Red } else { Tone::Plain };
    let soon = !item.is_closed() && book.calendar.is_soon(item.due);
    let due = super::items::due(item);
    let due_tone = if soon { Tone::Amber } else { due.tone };
    let changes: Vec<&str> = item.change.iter().map(|change| change.label(book.lang)).collect();
    vec![
        item.kind.label(book.lang).into(),
        super::due::owners(book, item),
        item.title.as_str().into(),
        item.remark().into(),
        item.project.as_deref().into(),
        book.links.origins(&item.origins, book.lang),
        due.toned(if item.overdue { Tone::Red } else { due_tone }),
        Cell::from(book.state(item.state)).toned(if item.is_closed() { Tone::Green } else { Tone::Plain }),
        Cell::from(book.health(item.health)).toned(Book::health_tone(item.health)),
        Cell::from(days_late(item, book.calendar.today)).toned(late),
        book.join(&changes).into(),
    ]
}
