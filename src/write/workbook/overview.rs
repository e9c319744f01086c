//! The state of the week on one landscape page.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError, utility};

use super::book::{Book, Tab};
use super::canvas::{COLUMNS, Canvas};
use super::cell::{Cached, Cell, Content};
use crate::write::figures::Figures;
use super::style::{Look, Tone, palette};
use super::tally::{Tally, names};
use super::{overview_chart, overview_lists, overview_tables, submissions};
use crate::model::column_name;

/// Row with the days of the report.
const DAYS_ROW: u32 = 1;

/// Row with the key figures.
const FIGURES_ROW: u32 = 6;

/// Columns that the card of a key figure takes.
const CARD: u16 = 3;

/// Columns of the cells with the days: report, Monday, Sunday, Sunday of next week.
const DAY_COLUMNS: [u16; 4] = [2, 7, 9, 14];

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let mut canvas = Canvas::new(book, sheet)?;
    head(&mut canvas)?;
    figures(&mut canvas)?;
    let (top, depth) = (canvas.row, canvas.depth);
    overview_tables::departments(&mut canvas)?;
    overview_tables::projects(&mut canvas)?;
    overview_chart::beside(&mut canvas, top, depth)?;
    overview_lists::decisions(&mut canvas)?;
    overview_lists::missing(&mut canvas)?;
    let last = canvas.row.saturating_sub(1);
    sheet
        .set_print_area(0, 0, last, COLUMNS - 1)?
        .set_print_fit_to_pages(1, 1)
        .set_print_center_horizontally(true)
        .set_active(true)
        .set_first_tab(true);
    Ok(())
}

/// Names for the key figures and the days, with the cells that they stand for.
pub(super) fn defined_names(book: &Book) -> Vec<(&'static str, String)> {
    let names = names(book.lang);
    let sheet = utility::quote_sheet_name(book.sheet_name(Tab::Overview));
    let cell = |row: u32, column: u16| format!("={sheet}!${}${}", column_name(column.into()), row + 1);
    let days = [names.today, names.monday, names.sunday, names.next_sunday];
    let days = days.into_iter().zip(DAY_COLUMNS).map(|(name, column)| (name, cell(DAYS_ROW, column)));
    let figures = names.figures.into_iter().zip(0u16..).map(|(name, index)| (name, cell(FIGURES_ROW, index * CARD)));
    days.chain(figures).collect()
}

fn head(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    canvas.cell(0, COLUMNS - 1, &book.title().into(), &book.styles.title().set_font_size(20))?;
    canvas.end_row(34.0)?;
    days(canvas)?;
    canvas.line(scope(book), COLUMNS, &book.styles.lead())?;
    let sentence = sentence(book);
    let format = book.styles.base().set_font_size(12).set_bold().set_text_wrap();
    canvas.cell(0, COLUMNS - 1, &sentence, &format)?;
    // 12-point letters: a fifth wider and higher than the body.
    let height = Canvas::height(sentence.shown(), COLUMNS - 4) * 1.25 + 8.0;
    canvas.end_row(height)?;
    canvas.gap()
}

/// Projects and period.
fn scope(book: &Book) -> String {
    let (monday, sunday) = (book.day(book.calendar.monday), book.day(book.calendar.sunday));
    let period = book.tell(format!("期间：{monday} 至 {sunday}"), format!("Period: {monday} to {sunday}"));
    if book.ledger.items.is_empty() {
        return period;
    }
    let projects: Vec<String> = book.projects().into_iter().flatten().collect();
    let named = match projects.as_slice() {
        [] => book.say("未注明项目", "no project named").to_owned(),
        few if few.len() <= 6 => book.join(few),
        many => {
            let (first, count) = (book.join(&many[..6]), many.len());
            book.tell(format!("{first} 等 {count} 个项目"), format!("{first} and {} more", count - 6))
        }
    };
    book.tell(format!("项目：{named}　|　{period}"), format!("Projects: {named}  |  {period}"))
}

fn days(canvas: &mut Canvas) -> Result<(), XlsxError> {
    debug_assert_eq!(canvas.row, DAYS_ROW);
    let book = canvas.book;
    let names = names(book.lang);
    let calendar = book.calendar;
    let label = book.styles.base().set_font_color(palette::MUTED).set_align(rust_xlsxwriter::FormatAlign::Right);
    let value = book.styles.cell(Look::Date, Tone::Plain).set_background_color(palette::MIST);
    let labels = [
        (0, book.say("报告日期", "Report date")),
        (5, book.say("本周（周一至周日）", "This week")),
        (12, book.say("下周截至", "Next week until")),
    ];
    for (column, text) in labels {
        canvas.cell(column, column + 1, &text.into(), &label)?;
    }
    let today = names.today;
    let monday = format!("{today}-WEEKDAY({today},2)+1");
    let cells = [
        Cell::from(Some(calendar.today)),
        Cell::formula(monday, Cached::Date(Some(calendar.monday))),
        Cell::formula(format!("{}+6", names.monday), Cached::Date(Some(calendar.sunday))),
        Cell::formula(format!("{}+13", names.monday), Cached::Date(Some(calendar.next_sunday))),
    ];
    for (column, cell) in DAY_COLUMNS.into_iter().zip(&cells) {
        canvas.cell(column, column + 1, cell, &value)?;
    }
    canvas.end_row(20.0)
}

/// How the week stands, in a sentence that follows the key figures.
fn sentence(book: &Book) -> Cell {
    let Figures { open, done, overdue, due_next, at_risk, .. } = Figures::now(book.ledger, |_| true);
    if book.ledger.items.is_empty() {
        return book.say("本周没有收到任何事项。", "No items came in this week.").into();
    }
    let tail = sentence_tail(book);
    let [n_open, n_done, n_overdue, n_due, n_risk, ..] = names(book.lang).figures;
    let said = book.tell(
        format!("本周完成 {done} 项，未完成 {open} 项，其中逾期 {overdue} 项、风险或延迟 {at_risk} 项；下周到期 {due_next} 项。{tail}"),
        format!("{done} done this week, {open} open: {overdue} overdue, {at_risk} at risk or delayed; {due_next} due next week.{tail}"),
    );
    let quoted = tail.replace('"', "\"\"");
    let formula = book.tell(
        format!(
            "\"本周完成 \"&{n_done}&\" 项，未完成 \"&{n_open}&\" 项，其中逾期 \"&{n_overdue}&\" 项、风险或延迟 \"&{n_risk}&\" 项；下周到期 \"&{n_due}&\" 项。{quoted}\""
        ),
        format!(
            "{n_done}&\" done this week, \"&{n_open}&\" open: \"&{n_overdue}&\" overdue, \"&{n_risk}&\" at risk or delayed; \"&{n_due}&\" due next week.{quoted}\""
        ),
    );
    Cell::formula(formula, Cached::Text(said))
}

/// Who sent nothing; short, for a text in a formula may have 255 characters.
fn sentence_tail(book: &Book) -> String {
    let missing = submissions::missing(book);
    let shown: Vec<&str> = missing.iter().take(4).copied().collect();
    let names = super::text::cut_units(book.join(&shown), 60, "…");
    match missing.len() {
        0 if book.ledger.submissions.is_empty() => String::new(),
        0 => book.say("各部门均已提交。", " Every department sent its forms.").to_owned(),
        count if count > 4 => book.tell(
            format!("{names} 等 {count} 个部门未提交。"),
            format!(" {names} and {} more sent nothing.", count - 4),
        ),
        _ => book.tell(format!("{names} 未提交。"), format!(" {names} sent nothing.")),
    }
}

fn figures(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    let now = values(Figures::now(book.ledger, |_| true));
    let before = book.ledger.previous.as_ref().map(|previous| values(Figures::then(previous, book.ledger)));
    labels(canvas)?;
    debug_assert_eq!(canvas.row, FIGURES_ROW);
    let formulas = Tally::all(book.lang).figures();
    for ((index, formula), value) in (0u16..).zip(formulas).zip(now) {
        let cell = if book.ledger.items.is_empty() { value.into() } else { Cell::counted(formula, value) };
        canvas.cell(index * CARD, index * CARD + CARD - 1, &cell, &book.styles.card_value(tone(index, value)))?;
    }
    canvas.end_row(32.0)?;
    let signs = book.say(
        "\"较上周 ▲\"0;\"较上周 ▼\"0;\"与上周持平\";@",
        "\"▲\"0\" on last week\";\"▼\"0\" on last week\";\"as last week\";@",
    );
    for index in 0..now.len() {
        let column = index as u16 * CARD;
        let cell = match before {
            None => book.say("无上周数据", "no last week").into(),
            Some(before) => {
                let formula = format!("{}{}-{}", column_name(column.into()), FIGURES_ROW + 1, before[index]);
                Cell::formula(formula, Cached::Number(now[index] as f64 - before[index] as f64))
            }
        };
        canvas.cell(column, column + CARD - 1, &cell, &book.styles.card_change(signs))?;
    }
    canvas.end_row(18.0)?;
    canvas.gap()
}

/// The key figures in the order of the page.
pub(super) fn values(figures: Figures) -> [usize; 7] {
    let Figures { open, done, overdue, due_next, at_risk, no_owner, no_deadline, .. } = figures;
    [open, done, overdue, due_next, at_risk, no_owner, no_deadline]
}

/// What the key figures are called, and the sheet that lists them.
pub(super) fn figure_labels(book: &Book) -> [(&'static str, Tab); 7] {
    let zh = ["未完成", "本周完成", "逾期", "下周到期", "风险或延迟", "无负责人", "无期限"];
    let en = [
        "Open",
        "Done this week",
        "Overdue",
        "Due next week",
        "At risk or delayed",
        "Without owner",
        "Without deadline",
    ];
    let tabs = [Tab::Items, Tab::Changes, Tab::Due, Tab::Due, Tab::Risks, Tab::Findings, Tab::Findings];
    let labels = match book.lang {
        crate::model::Lang::Zh => zh,
        crate::model::Lang::En => en,
    };
    std::array::from_fn(|index| (labels[index], tabs[index]))
}

fn labels(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    let format: Format = book.styles.card_label();
    for (index, (label, tab)) in (0u16..).zip(figure_labels(book)) {
        canvas.cell(index * CARD, index * CARD + CARD - 1, &Content::Text(label.to_owned()).into(), &format)?;
        let target = format!("internal:{}!A1", utility::quote_sheet_name(book.sheet_name(tab)));
        canvas.sheet.write_url_with_options(canvas.row, index * CARD, Url::new(target), label, "", Some(&format))?;
    }
    canvas.end_row(20.0)
}

const fn tone(index: u16, value: usize) -> Tone {
    match (index, value) {
        (_, 0) => Tone::Plain,
        (1, _) => Tone::Green,
        (2, _) => Tone::Red,
        (4..=6, _) => Tone::Amber,
        _ => Tone::Plain,
    }
}
