//! The state of the week on one landscape page, of which the left block fits the screen of a phone.

use rust_xlsxwriter::{FormatAlign, Url, Worksheet, XlsxError, utility};

use super::book::{Book, Tab};
use super::canvas::{COLUMNS, Canvas, LEFT};
use super::cell::{Cached, Cell};
use super::style::{Tone, palette};
use super::tally::{Tally, names};
use super::{overview_chart, overview_lists, overview_tables, submissions};
use crate::model::{KEY_FIGURES, column_name};
use crate::write::figures::Figures;
use crate::write::trend;

/// Row with the days of the report; each takes two columns.
const DAYS_ROW: u32 = 2;

/// Row with the labels of the first key figures.
const CARDS_ROW: u32 = 6;

/// Cards in a row, columns of a card, and rows from one row of cards to the next.
const CARDS: u16 = 4;
const CARD: u16 = LEFT / CARDS;
const CARD_ROWS: u32 = 4;

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let mut canvas = Canvas::new(book, sheet)?;
    head(&mut canvas)?;
    figures(&mut canvas)?;
    overview_tables::departments(&mut canvas)?;
    overview_tables::projects(&mut canvas)?;
    overview_chart::beside(&mut canvas)?;
    overview_lists::decisions(&mut canvas)?;
    overview_lists::late(&mut canvas)?;
    overview_lists::missing(&mut canvas)?;
    let last = canvas.row().saturating_sub(1);
    sheet
        .set_print_area(0, 0, last, COLUMNS - 1)?
        .set_print_fit_to_pages(1, 1)
        .set_print_center_horizontally(true)
        .set_active(true)
        .set_first_tab(true);
    Ok(())
}

/// Row and column of the key figure at a place of the page, the one that tells who sent nothing included.
fn place(index: usize) -> (u32, u16) {
    let index = index as u16;
    (CARDS_ROW + 1 + u32::from(index / CARDS) * CARD_ROWS, index % CARDS * CARD)
}

/// Names for the key figures and the days, with the cells that they stand for.
pub(super) fn defined_names(book: &Book) -> Vec<(&'static str, String)> {
    let names = names(book.lang);
    let sheet = utility::quote_sheet_name(book.sheet_name(Tab::Overview));
    let cell = |(row, column): (u32, u16)| format!("={sheet}!${}${}", column_name(column.into()), row + 1);
    let days = [names.today, names.monday, names.sunday, names.next_sunday];
    let days = days.into_iter().zip(0u16..).map(|(name, index)| (name, cell((DAYS_ROW, index * CARD))));
    let figures = names.figures.into_iter().chain([names.not_sent]).enumerate();
    days.chain(figures.map(|(index, name)| (name, cell(place(index))))).collect()
}

fn head(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    canvas.cell(0, LEFT - 1, &book.title().into(), &book.styles.title().set_font_size(16))?;
    canvas.end_row(32.0)?;
    days(canvas)?;
    canvas.line(scope(book), &book.styles.lead(), 10.0)?;
    let sentence = sentence(book);
    let format = book.styles.base().set_font_size(12).set_bold().set_text_wrap();
    canvas.line(sentence, &format, 12.5)?;
    canvas.gap()
}

/// The projects by name, as many as a line or two can hold.
fn scope(book: &Book) -> String {
    let projects: Vec<String> = book.projects().into_iter().flatten().collect();
    match projects.as_slice() {
        [] if book.ledger.items.is_empty() => book.say("项目：—", "Projects: none").to_owned(),
        [] => book.say("项目：未注明", "Projects: none named").to_owned(),
        few if few.len() <= 4 => {
            book.tell(format!("项目：{}", book.join(few)), format!("Projects: {}", book.join(few)))
        }
        many => {
            let (first, count) = (book.join(&many[..4]), many.len());
            book.tell(format!("项目：{first} 等 {count} 个"), format!("Projects: {first} and {} more", count - 4))
        }
    }
}

fn days(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    let names = names(book.lang);
    let calendar = book.calendar;
    let label = book.styles.card_label().set_font_size(8);
    let value = book.styles.card_change(book.styles.date_format()).set_font_size(10).set_font_color(palette::INK);
    let labels = match book.lang {
        crate::model::Lang::Zh => ["报告日期", "本周一", "本周日", "下周日"],
        crate::model::Lang::En => ["Report date", "Week from", "Week to", "Next week to"],
    };
    let today = names.today;
    let monday = format!("{today}-WEEKDAY({today},2)+1");
    let days = [
        Cell::from(Some(calendar.today)),
        Cell::formula(monday, Cached::Date(Some(calendar.monday))),
        Cell::formula(format!("{}+6", names.monday), Cached::Date(Some(calendar.sunday))),
        Cell::formula(format!("{}+13", names.monday), Cached::Date(Some(calendar.next_sunday))),
    ];
    for (index, text) in (0u16..).zip(labels) {
        canvas.cell(index * CARD, index * CARD + CARD - 1, &text.into(), &label)?;
    }
    canvas.end_row(14.0)?;
    debug_assert_eq!(canvas.row(), DAYS_ROW);
    for (index, day) in (0u16..).zip(&days) {
        canvas.cell(index * CARD, index * CARD + CARD - 1, day, &value)?;
    }
    canvas.end_row(17.0)
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
        _ => book.tell(format!("{names}未提交。"), format!(" {names} sent nothing.")),
    }
}

/// A key figure on its card: what it is called, where its items are listed, the number, and what is said below.
struct Card {
    label: &'static str,
    tab: Tab,
    value: Cell,
    tone: Tone,
    below: Cell,
}

fn figures(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let cards = cards(canvas.book);
    debug_assert_eq!(canvas.row(), CARDS_ROW);
    for row in cards.chunks(CARDS.into()) {
        card_row(canvas, row)?;
    }
    Ok(())
}

fn cards(book: &Book) -> Vec<Card> {
    let now = Figures::now(book.ledger, |_| true).key();
    let before = trend::last_week(book.ledger).map(|last| last.counts);
    let tabs = [Tab::Items, Tab::Changes, Tab::Due, Tab::Due, Tab::Risks, Tab::Findings, Tab::Findings];
    let formulas = Tally::all(book.lang).figures();
    let mut cards: Vec<Card> = Vec::new();
    for (index, formula) in formulas.into_iter().enumerate() {
        let value = now[index];
        let (row, column) = place(index);
        let below = match before.and_then(|before| before[index]) {
            None => book.say("无上周数据", "no last week").into(),
            Some(before) => {
                let formula = format!("{}{}-{before}", column_name(column.into()), row + 1);
                Cell::formula(formula, Cached::Number(value as f64 - f64::from(before)))
            }
        };
        cards.push(Card {
            label: KEY_FIGURES[index].header(book.lang),
            tab: tabs[index],
            value: if book.ledger.items.is_empty() { value.into() } else { Cell::counted(formula, value) },
            tone: tone(index, value),
            below,
        });
    }
    cards.push(not_sent(book));
    cards
}

/// The card that tells how many departments sent nothing.
fn not_sent(book: &Book) -> Card {
    let missing = submissions::missing(book).len();
    let expected = book.ledger.submissions.iter().filter(|submission| submission.expected).count();
    let below = match expected {
        0 => book.say("无登记应交部门", "none registered").to_owned(),
        _ => book.tell(format!("应交 {expected} 个部门"), format!("of {expected} departments")),
    };
    let counted = submissions::missing_formula(book);
    Card {
        label: book.say("未提交部门", "Sent nothing"),
        tab: Tab::Submissions,
        value: counted.map_or_else(|| missing.into(), |formula| Cell::counted(formula, missing)),
        tone: if missing > 0 { Tone::Red } else { Tone::Plain },
        below: below.into(),
    }
}

fn card_row(canvas: &mut Canvas, cards: &[Card]) -> Result<(), XlsxError> {
    let book = canvas.book;
    let at = |index: u16| (index * CARD, index * CARD + CARD - 1);
    let format = book.styles.card_label();
    for (index, card) in (0u16..).zip(cards) {
        let (first, last) = at(index);
        canvas.cell(first, last, &card.label.into(), &format)?;
        let target = format!("internal:{}!A1", utility::quote_sheet_name(book.sheet_name(card.tab)));
        let (row, url) = (canvas.row(), Url::new(target));
        canvas.sheet.write_url_with_options(row, first, url, card.label, "", Some(&format))?;
    }
    canvas.end_row(18.0)?;
    for (index, card) in (0u16..).zip(cards) {
        let (first, last) = at(index);
        canvas.cell(first, last, &card.value, &book.styles.card_value(card.tone))?;
    }
    canvas.end_row(30.0)?;
    let signs = book.say(
        "\"较上周 ▲\"0;\"较上周 ▼\"0;\"与上周持平\";@",
        "\"▲\"0\" on last wk\";\"▼\"0\" on last wk\";\"as last week\";@",
    );
    let format = book.styles.card_change(signs).set_align(FormatAlign::Center);
    for (index, card) in (0u16..).zip(cards) {
        let (first, last) = at(index);
        canvas.cell(first, last, &card.below, &format)?;
    }
    canvas.end_row(16.0)?;
    canvas.gap()
}

/// What a key figure means where it is not zero, as a colour.
const fn tone(index: usize, value: usize) -> Tone {
    match (index, value) {
        (_, 0) => Tone::Plain,
        (1, _) => Tone::Green,
        (2, _) => Tone::Red,
        (4..=6, _) => Tone::Amber,
        _ => Tone::Plain,
    }
}
