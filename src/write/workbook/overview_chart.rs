//! The charts of the overview: items by state and department, and this week against last.

use rust_xlsxwriter::{Chart, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, XlsxError};

use super::book::{Book, Tab};
use super::canvas::{COLUMNS, Canvas};
use super::figures::is_work;
use super::sheet::{Area, FIRST_HEADER};
use super::standing::{FIRST_STATE, STATES, comparison, state_label};
use super::style::palette;
use crate::model::State;

/// Departments beyond these do not fit under a chart.
const MOST: usize = 16;

/// Rows that the charts cover, and their height in points.
const ROWS: u32 = 12;
const ROW_HEIGHT: f64 = 18.0;

/// Writes the charts, side by side; nothing where there is nothing to draw.
pub(super) fn write(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    if !book.ledger.items.iter().any(|item| is_work(item.kind)) {
        return Ok(());
    }
    canvas.heading(book.say("图表", "Charts"))?;
    let top = canvas.row;
    for _ in 0..ROWS {
        canvas.end_row(ROW_HEIGHT)?;
    }
    let half = if book.ledger.previous.is_some() { COLUMNS / 2 } else { COLUMNS };
    let chart = by_department(book, pixels(half));
    canvas.sheet.insert_chart_with_offset(top, 0, &chart, 2, 4)?;
    if book.ledger.previous.is_some() {
        let chart = against_last_week(book, pixels(half));
        canvas.sheet.insert_chart_with_offset(top, half, &chart, 2, 4)?;
    }
    canvas.gap()
}

/// Width of a chart over `columns` columns.
fn pixels(columns: u16) -> u32 {
    let column = (super::canvas::COLUMN_WIDTH * 7.0 + 5.0) as u32;
    u32::from(columns) * column - 6
}

fn framed(book: &Book, mut chart: Chart, width: u32, title: &str, alt: &str) -> Chart {
    let mut font = ChartFont::new();
    font.set_name(book.styles.font()).set_size(9).set_color(palette::INK);
    let mut heading = ChartFont::new();
    heading.set_name(book.styles.font()).set_size(11).set_bold().set_color(palette::SLATE);
    chart.set_width(width).set_height((f64::from(ROWS) * ROW_HEIGHT / 0.75) as u32 - 8).set_alt_text(alt);
    chart.title().set_name(title).set_font(&heading);
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font);
    chart.x_axis().set_font(&font);
    let mut line = ChartLine::new();
    line.set_color(palette::LINE).set_width(0.75);
    chart.y_axis().set_font(&font).set_num_format("0").set_major_gridlines_line(&line);
    chart.chart_area().set_format(ChartFormat::new().set_border(&line));
    chart
}

fn filled(colour: u32) -> ChartFormat {
    let mut fill = ChartSolidFill::new();
    fill.set_color(colour);
    let mut edge = ChartLine::new();
    edge.set_color(palette::SLATE).set_width(0.25);
    let mut format = ChartFormat::new();
    format.set_solid_fill(&fill).set_border(&edge);
    format
}

/// Shades from dark to light, so that they part in grey print too.
const fn shade(state: Option<State>) -> u32 {
    match state {
        Some(State::Done) => palette::SLATE,
        Some(State::InProgress) => 0x005B_8DBE,
        Some(State::NotStarted) => palette::PALE_BLUE,
        Some(State::Paused) => 0x00E3_B04B,
        Some(State::Cancelled) => palette::GREY,
        None => 0x00FF_FFFF,
    }
}

fn by_department(book: &Book, width: u32) -> Chart {
    let sheet = book.sheet_name(Tab::Standing);
    let departments = book.departments().len().min(MOST) as u32;
    let (first, last) = (FIRST_HEADER + 1, FIRST_HEADER + departments);
    let mut chart = Chart::new(rust_xlsxwriter::ChartType::ColumnStacked);
    for (column, state) in (FIRST_STATE..).zip(STATES) {
        if !book.ledger.items.iter().any(|item| is_work(item.kind) && item.state == state) {
            continue;
        }
        chart
            .add_series()
            .set_name((sheet, FIRST_HEADER, column))
            .set_categories((sheet, first, 0, last, 0))
            .set_values((sheet, first, column, last, column))
            .set_format(&mut filled(shade(state)))
            .set_gap(60);
    }
    let title = book.say("各部门事项状态（项）", "Items by department and state");
    framed(book, chart, width, title, &alt_text(book))
}

/// What the chart shows, for those who cannot see it.
fn alt_text(book: &Book) -> String {
    let count = |state| book.ledger.items.iter().filter(|item| is_work(item.kind) && item.state == state).count();
    let told: Vec<String> = STATES
        .into_iter()
        .filter(|state| count(*state) > 0)
        .map(|state| format!("{} {}", state_label(book, state), count(state)))
        .collect();
    let told = book.join(&told);
    book.tell(
        format!("堆积柱形图：各部门事项按状态的数量。合计：{told}。"),
        format!("Stacked columns: items of each department by state. In total: {told}."),
    )
}

fn against_last_week(book: &Book, width: u32) -> Chart {
    let sheet = book.sheet_name(Tab::Standing);
    let Area { header, last } = comparison(book);
    let mut chart = Chart::new(rust_xlsxwriter::ChartType::Column);
    for (column, colour) in [(1, palette::PALE_BLUE), (2, palette::SLATE)] {
        chart
            .add_series()
            .set_name((sheet, header, column))
            .set_categories((sheet, header + 1, 0, last, 0))
            .set_values((sheet, header + 1, column, last, column))
            .set_format(&mut filled(colour))
            .set_gap(60);
    }
    let title = book.say("本周与上周（项）", "This week against last");
    let alt = book.say(
        "簇状柱形图：七个关键数字本周与上周的比较。",
        "Columns: the seven key figures of this week beside those of last week.",
    );
    framed(book, chart, width, title, alt)
}
