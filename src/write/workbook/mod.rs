//! The weekly progress workbook: what a manager opens from e-mail. One file per sheet; `sheet` writes tables, `paper` tells where
//! printed pages end, `style` holds the looks and `tally` the key figures as formulas.

mod book;
mod canvas;
mod cell;
mod changes;
mod department;
mod due;
mod findings;
mod gantt;
mod items;
mod links;
mod overview;
mod overview_chart;
mod overview_lists;
mod overview_tables;
mod owners;
mod paper;
mod resolutions;
mod risks;
mod sheet;
mod sheet_names;
mod sources;
mod standing;
mod style;
mod submissions;
mod tally;
mod text;
mod trend;

#[cfg(test)]
mod tests;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::model::{Lang, Ledger};
use crate::write::WriteError;
use book::{Book, Tab};

/// What the workbook is to be like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkbookOptions {
    /// Language of titles, headers and labels.
    pub lang: Lang,
    /// Adds a sheet for each department.
    pub by_department: bool,
    /// Name of the company, for the document's properties.
    pub company: Option<String>,
    /// Path from the folder of the workbook to the folder of the inputs (`..`, `../收件`), for links to the source; without it
    /// sources are named and lead nowhere.
    pub link_base: Option<String>,
}

/// Writes one sheet.
type Write = fn(&Book, &mut Worksheet) -> Result<(), XlsxError>;

/// Builds the weekly progress workbook as the bytes of an .xlsx file. The same ledger and options give the same bytes.
///
/// # Errors
/// [`WriteError::Workbook`] when the library refuses to lay out or pack it; what the forms hold does not lead there.
pub fn build(ledger: &Ledger, options: &WorkbookOptions) -> Result<Vec<u8>, WriteError> {
    let book = Book::new(ledger, options);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(&book, options)?);
    let sheets: [(Tab, Write); 13] = [
        (Tab::Overview, overview::write),
        (Tab::Changes, changes::write),
        (Tab::Due, due::write),
        (Tab::Items, items::write),
        (Tab::Risks, risks::write),
        (Tab::Resolutions, resolutions::write),
        (Tab::Standing, standing::write),
        (Tab::Owners, owners::write),
        (Tab::Trend, trend::write),
        (Tab::Gantt, gantt::write),
        (Tab::Findings, findings::write),
        (Tab::Submissions, submissions::write),
        (Tab::Sources, sources::write),
    ];
    for (tab, write) in sheets {
        let sheet = workbook.add_worksheet();
        book.set_up(sheet, book.sheet_name(tab), tab)?;
        write(&book, sheet)?;
    }
    for (index, (department, name)) in book.department_sheets().iter().enumerate() {
        let sheet = workbook.add_worksheet();
        book.set_up(sheet, name, Tab::Department)?;
        department::write(&book, sheet, department.as_deref(), index)?;
    }
    for (name, cell) in overview::defined_names(&book) {
        workbook.define_name(name, &cell)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Properties of the document. Its time of creation is the day of the report: no clock.
fn properties(book: &Book, options: &WorkbookOptions) -> Result<DocProperties, XlsxError> {
    use chrono::Datelike as _;
    let day = book.calendar.today;
    // Excel's own calendar starts in 1900; a day before that is a slip of the pen.
    let year = u16::try_from(day.year()).unwrap_or(1900).clamp(1900, 9999);
    let created = ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8)?;
    let mut properties = DocProperties::new()
        .set_title(book.title())
        .set_subject(book.say("跨部门项目周进度汇总", "Weekly progress across departments"))
        .set_keywords(book.ledger.week.to_string())
        .set_author("huizong")
        .set_creation_datetime(&created);
    if let Some(company) = &options.company {
        properties = properties.set_company(text::clean(company, "…"));
    }
    Ok(properties)
}
