//! Weeks across, items down: bars by conditional format over dates that follow the table of all items.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use rust_xlsxwriter::{ConditionalFormatFormula, Format, FormatAlign, FormatBorder, Formula, Worksheet, XlsxError};

use super::book::Book;
use super::cell::{Cached, Cell};
use super::paper::{self, PaperRow};
use super::style::{Look, Tone, palette};
use super::tally::{header, names};
use super::text::{self, LINE_HEIGHT};
use crate::model::{Health, LedgerItem, Place, State, WeekId, column_name};

/// Items and weeks that a reader can still take in.
const MOST_ITEMS: usize = 150;
const MOST_WEEKS: usize = 26;
const FEWEST_WEEKS: usize = 8;

/// Columns before the weeks: item, owner, start, due, state, health, project, and hidden the id that the formulas look up.
const WIDTHS: [f64; 8] = [30.0, 11.0, 11.5, 11.5, 9.0, 9.0, 19.0, 0.0];
const FIRST_WEEK: u16 = WIDTHS.len() as u16;
const WEEK_WIDTH: f64 = 5.0;
const HEADER: u32 = 2;

/// Heights of the title and of the header, in points.
const TITLE_HEIGHT: f64 = 28.0;
const HEADER_HEIGHT: f64 = 24.0;

/// An item with the days its bar runs between.
struct Bar<'l> {
    item: &'l LedgerItem,
    start: NaiveDate,
    due: NaiveDate,
}

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let mut bars = bars(book);
    let all = bars.len();
    bars.truncate(MOST_ITEMS);
    let weeks = weeks(book, &bars);
    let mut rows = vec![
        PaperRow { row: 0, height: TITLE_HEIGHT, starts_group: true },
        PaperRow { row: 1, height: head(book, sheet, all, &weeks)?, starts_group: false },
    ];
    if !bars.is_empty() {
        header_row(book, sheet, &weeks)?;
        rows.push(PaperRow { row: HEADER, height: HEADER_HEIGHT, starts_group: false });
        let mut project = bars.first().map(|bar| &bar.item.project);
        for (bar, row) in bars.iter().zip(HEADER + 1..) {
            let starts_group = project.replace(&bar.item.project) != Some(&bar.item.project);
            rows.push(PaperRow { row, height: item_row(book, sheet, row, bar, &weeks)?, starts_group });
        }
        let last = HEADER + bars.len() as u32;
        colour(book, sheet, last, weeks.len() as u16)?;
        sheet.set_freeze_panes(HEADER + 1, 1)?.set_repeat_rows(HEADER, HEADER)?;
    }
    let widths: Vec<f64> = WIDTHS.into_iter().chain(weeks.iter().map(|_| WEEK_WIDTH)).collect();
    paper::lay_out(sheet, &widths, &rows, HEADER_HEIGHT)
}

/// Work with a deadline that is open, or was done in the last four weeks; by project, then by start.
fn bars<'l>(book: &Book<'l>) -> Vec<Bar<'l>> {
    let starts = starts(book);
    let recent = book.calendar.monday.checked_sub_days(Days::new(28)).unwrap_or(book.calendar.monday);
    let mut bars: Vec<Bar> = Vec::new();
    for item in book.ledger.items.iter().filter(|item| item.kind.is_work()) {
        let Some(due) = item.due else { continue };
        let shown = !item.is_closed() || item.done.unwrap_or(due) >= recent;
        if shown && item.state != Some(State::Cancelled) {
            let stated = item.origins.iter().find_map(|origin| starts.get(&(&*origin.path, &origin.at)));
            let start = stated.copied().unwrap_or_else(|| entered(book, item)).min(due);
            bars.push(Bar { item, start, due });
        }
    }
    bars.sort_by(|a, b| {
        let key = |bar: &Bar<'l>| (bar.item.project.is_none(), &bar.item.project, bar.start, bar.due);
        key(a).cmp(&key(b))
    });
    bars
}

/// Starts as the forms state them, by place of the item.
fn starts<'l>(book: &Book<'l>) -> BTreeMap<(&'l str, &'l Place), NaiveDate> {
    let mut starts = BTreeMap::new();
    for file in &book.ledger.files {
        for item in file.forms.iter().flat_map(|form| &form.items) {
            if let Some(start) = item.start.value() {
                starts.insert((&*file.source.path, &item.at), *start);
            }
        }
    }
    starts
}

/// Monday of the week in which the item entered the ledger.
fn entered(book: &Book, item: &LedgerItem) -> NaiveDate {
    let weeks = u64::from(item.weeks.saturating_sub(1)).min(520);
    book.calendar.monday.checked_sub_days(Days::new(weeks * 7)).unwrap_or(book.calendar.monday)
}

/// Mondays of the weeks shown: from at most four weeks back to the last deadline.
fn weeks(book: &Book, bars: &[Bar]) -> Vec<NaiveDate> {
    let monday = book.calendar.monday;
    let back = monday.checked_sub_days(Days::new(28)).unwrap_or(monday);
    let first = bars.iter().map(|bar| bar.start).min().unwrap_or(monday).clamp(back, monday);
    let first = WeekId::of(first).monday().unwrap_or(first);
    let last = bars.iter().map(|bar| bar.due).max().unwrap_or(monday);
    let needed = usize::try_from((last - first).num_days() / 7 + 1).unwrap_or(0);
    let count = needed.clamp(FEWEST_WEEKS, MOST_WEEKS);
    (0..count as u64).filter_map(|week| first.checked_add_days(Days::new(week * 7))).collect()
}

fn head(book: &Book, sheet: &mut Worksheet, all: usize, weeks: &[NaiveDate]) -> Result<f64, XlsxError> {
    for (column, width) in (0u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_hidden(FIRST_WEEK - 1)?;
    let last = FIRST_WEEK + weeks.len() as u16 - 1;
    sheet.set_column_range_width(FIRST_WEEK, last, WEEK_WIDTH)?;
    sheet
        .write_string_with_format(0, 0, book.say("甘特图", "Gantt chart"), &book.styles.title())?
        .set_row_height(0, TITLE_HEIGHT)?;
    let (said, format) = if all == 0 {
        (
            book.say(
                "本周没有带期限的未完成事项，无法画图。",
                "No open item has a deadline, so there is nothing to draw.",
            )
            .to_owned(),
            book.styles.empty(),
        )
    } else {
        (lead(book, all), book.styles.lead())
    };
    let span = last.min(FIRST_WEEK + 8);
    sheet.merge_range(1, 0, 1, span, &said, &format)?;
    let width = WIDTHS.iter().sum::<f64>() + f64::from(span + 1 - FIRST_WEEK) * WEEK_WIDTH;
    let height = text::wrapped_lines(&said, width) as f64 * LINE_HEIGHT + 6.0;
    sheet.set_row_height(1, height)?;
    Ok(height)
}

fn lead(book: &Book, all: usize) -> String {
    let key = book.say(
        "每格一周，表头为周一日期，深色表头为本周。浅蓝：计划期内；黄：有风险；红：已逾期（!：期限之后的周）；灰：已完成；◆：期限。开始日期未写明的，从进入汇总的那一周算起。",
        "One cell is a week, headed by its Monday; the darker header is this week. Blue: planned; amber: at risk; red: overdue (!: weeks since); grey: done; ◆: deadline. Without a stated start a bar begins in the week in which the item entered the ledger.",
    );
    if all <= MOST_ITEMS {
        return key.to_owned();
    }
    let items = book.sheet_name(super::book::Tab::Items);
    let limited = book.tell(
        format!("共 {all} 项，只画前 {MOST_ITEMS} 项，其余见“{items}”。"),
        format!(" {all} items in all: only the first {MOST_ITEMS} are drawn, the others are in \"{items}\"."),
    );
    format!("{key}{limited}")
}

fn header_row(book: &Book, sheet: &mut Worksheet, weeks: &[NaiveDate]) -> Result<(), XlsxError> {
    let format = book.styles.header();
    let labels = [
        book.item_header(),
        header(book.lang, "owners"),
        book.say("开始", "Start"),
        header(book.lang, "due"),
        header(book.lang, "state"),
        header(book.lang, "health"),
        header(book.lang, "project"),
        header(book.lang, "id"),
    ];
    for (column, label) in (0u16..).zip(labels) {
        let look = if (2..6).contains(&column) { Look::Centre } else { Look::Text };
        sheet.write_string_with_format(HEADER, column, label, &book.styles.column_header(look))?;
    }
    let this_week = format.set_num_format("m/d").set_align(FormatAlign::Center).set_font_size(8);
    let other_week = this_week.clone().set_background_color(palette::PALE_BLUE).set_font_color(palette::INK);
    for (column, monday) in (FIRST_WEEK..).zip(weeks) {
        let format = if *monday == book.calendar.monday { &this_week } else { &other_week };
        sheet.write_date_with_format(HEADER, column, monday, format)?;
    }
    sheet.set_row_height(HEADER, HEADER_HEIGHT)?;
    Ok(())
}

fn item_row(book: &Book, sheet: &mut Worksheet, row: u32, bar: &Bar, weeks: &[NaiveDate]) -> Result<f64, XlsxError> {
    let number = row + 1;
    let item = bar.item;
    let look = |key: &str| {
        format!("INDEX(Items[{}],MATCH($H{number},Items[{}],0))", header(book.lang, key), header(book.lang, "id"))
    };
    let due = look("due");
    let owners = book.join(&item.owners);
    let told = |key: &str, text: &str| Cell::formula(format!("{}&\"\"", look(key)), Cached::Text(text.to_owned()));
    let cells = [
        (item.title.as_str().into(), Look::Text),
        (owners.as_str().into(), Look::Text),
        (Cell::from(Some(bar.start)), Look::Date),
        (Cell::formula(format!("IF(ISNUMBER({due}),{due},\"\")"), Cached::Date(Some(bar.due))), Look::Date),
        (told("state", book.state(item.state)), Look::Centre),
        (told("health", book.health(item.health)), Look::Centre),
        (item.project.as_deref().into(), Look::Text),
        (item.id.as_str().into(), Look::Code),
    ];
    for (column, (cell, look)) in (0u16..).zip(cells) {
        cell.write(sheet, (row, column), book.styles.cell(look, Tone::Plain), book.lang)?;
    }
    let format = week_format(book);
    for (column, monday) in (FIRST_WEEK..).zip(weeks) {
        let cell = mark(book, bar, *monday, column, number);
        cell.write(sheet, (row, column), format.clone(), book.lang)?;
    }
    let project = item.project.as_deref().unwrap_or_default();
    let texts = [(item.title.as_str(), WIDTHS[0]), (owners.as_str(), WIDTHS[1]), (project, WIDTHS[6])];
    let lines = texts.into_iter().map(|(text, width)| text::wrapped_lines(text, width)).max().unwrap_or(1);
    let height = (lines as f64 * LINE_HEIGHT + 5.0).min(text::MAX_ROW_HEIGHT);
    sheet.set_row_height(row, height)?;
    Ok(height)
}

fn week_format(book: &Book) -> Format {
    book.styles.base().set_align(FormatAlign::Center).set_border(FormatBorder::Hair).set_border_color(palette::LINE)
}

/// ◆ in the week of the deadline, ! in the weeks since, as a formula.
fn mark(book: &Book, bar: &Bar, monday: NaiveDate, column: u16, number: u32) -> Cell {
    let week = format!("{}${}", column_name(column.into()), HEADER + 1);
    let late = late_rule(book, &week, "", number);
    let formula =
        format!("IF(AND(ISNUMBER($D{number}),$D{number}>={week},$D{number}<={week}+6),\"◆\",IF({late},\"!\",\"\"))");
    let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
    let shown = if (monday..=sunday).contains(&bar.due) {
        "◆"
    } else if bar.item.overdue && monday > bar.due && monday <= book.calendar.today {
        "!"
    } else {
        ""
    };
    Cell::formula(formula, Cached::Text(shown.to_owned()))
}

/// The week, shifted by `days`, lies between the deadline of an open item and the day of the report.
fn late_rule(book: &Book, week: &str, days: &str, number: u32) -> String {
    let finished = State::Done.label(book.lang);
    let today = names(book.lang).today;
    format!(
        "AND(ISNUMBER($D{number}),$E{number}<>\"{finished}\",$D{number}<{today},{week}{days}>$D{number},{week}<={today})"
    )
}

fn colour(book: &Book, sheet: &mut Worksheet, last: u32, weeks: u16) -> Result<(), XlsxError> {
    let first = HEADER + 1;
    let number = first + 1;
    let week = format!("{}${}", column_name(FIRST_WEEK.into()), HEADER + 1);
    let planned = format!("ISNUMBER($D{number}),{week}+6>=$C{number},{week}<=$D{number}");
    let finished = State::Done.label(book.lang);
    let troubled =
        [Health::AtRisk, Health::Delayed].map(|health| format!("$F{number}=\"{}\"", health.label(book.lang)));
    let rules = [
        (format!("AND({planned},$E{number}=\"{finished}\")"), palette::GREY),
        (late_rule(book, &week, "+7", number), 0x00E8_9A93),
        (format!("AND({planned},OR({}))", troubled.join(",")), 0x00F5_CF7A),
        (format!("AND({planned})"), 0x0093_B7DB),
    ];
    for (rule, colour) in rules {
        let format = Format::new().set_background_color(colour).set_font_color(palette::INK);
        let rule =
            ConditionalFormatFormula::new().set_rule(Formula::new(rule)).set_format(format).set_stop_if_true(true);
        sheet.add_conditional_format(first, FIRST_WEEK, last, FIRST_WEEK + weeks - 1, &rule)?;
    }
    Ok(())
}
