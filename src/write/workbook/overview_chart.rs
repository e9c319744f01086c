//! The charts of the overview: items by state and department, and this week against last.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, XlsxError,
};

use super::book::{Book, Tab};
use super::canvas::{COLUMNS, Canvas};
use crate::write::figures::{Figures, is_work};
use super::overview::values;
use super::overview_tables::WIDTH;
use super::sheet::{Area, FIRST_HEADER};
use super::standing::{FIRST_STATE, STATES, comparison, state_label};
use super::style::palette;
use crate::model::State;

/// Departments beyond these do not fit under a chart.
const MOST: usize = 16;

/// Height that a chart needs to be read, and that it does not grow beyond, in points.
const LOWEST: f64 = 210.0;
const HIGHEST: f64 = 330.0;

/// Writes the charts beside the tables that began at row `top` under `depth` points; nothing where there is nothing to
/// draw. Rows are added where the tables are lower than the charts.
pub(super) fn beside(canvas: &mut Canvas, top: u32, depth: f64) -> Result<(), XlsxError> {
    let book = canvas.book;
    if !book.ledger.items.iter().any(|item| is_work(item.kind)) {
        return Ok(());
    }
    let mut charts = vec![by_department(book)];
    charts.extend(book.ledger.previous.as_ref().map(|_| against_last_week(book)));
    let count = charts.len() as f64;
    while canvas.depth - depth < count * LOWEST {
        canvas.end_row((count * LOWEST - (canvas.depth - depth)).clamp(2.0, 60.0))?;
    }
    let each = ((canvas.depth - depth) / count).min(HIGHEST);
    for (chart, index) in charts.iter_mut().zip(0u32..) {
        chart.set_width(pixels(COLUMNS - WIDTH) - 12).set_height((each / 0.75) as u32 - 8);
        let down = (f64::from(index) * each / 0.75) as u32;
        canvas.sheet.insert_chart_with_offset(top, WIDTH, chart, 12, down)?;
    }
    Ok(())
}

/// Width of `columns` columns of the grid.
fn pixels(columns: u16) -> u32 {
    u32::from(columns) * (super::canvas::COLUMN_WIDTH * 7.0 + 5.0) as u32
}

fn framed(book: &Book, mut chart: Chart, most: usize, title: &str, alt: &str) -> Chart {
    let mut font = ChartFont::new();
    font.set_name(book.styles.font()).set_size(8).set_color(palette::INK);
    let mut heading = ChartFont::new();
    heading.set_name(book.styles.font()).set_size(11).set_bold().set_color(palette::SLATE);
    chart.set_alt_text(alt);
    chart.title().set_name(title).set_font(&heading);
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font);
    // Names go down in the order of the sheet; the counts then cross at the far end, which is the bottom.
    chart.y_axis().set_font(&font).set_reverse().set_label_interval(1).set_crossing(ChartAxisCrossing::Max);
    let mut line = ChartLine::new();
    line.set_color(palette::LINE).set_width(0.75);
    chart.x_axis().set_font(&font).set_num_format("0").set_major_gridlines(true).set_major_gridlines_line(&line);
    chart.y_axis().set_major_gridlines(false);
    if most <= 5 {
        chart.x_axis().set_major_unit(1);
    }
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

fn by_department(book: &Book) -> Chart {
    let sheet = book.sheet_name(Tab::Standing);
    let departments = book.departments().len().min(MOST) as u32;
    let (first, last) = (FIRST_HEADER + 1, FIRST_HEADER + departments);
    let mut chart = Chart::new(rust_xlsxwriter::ChartType::BarStacked);
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
    let of = |name: &Option<String>| book.ledger.items.iter().filter(|item| item.department == *name).count();
    let most = book.departments().iter().map(of).max().unwrap_or(0);
    let title = book.say("各部门事项状态（项）", "Items by department and state");
    let hidden = book.departments().len().saturating_sub(MOST);
    let limited = book.tell(format!("{title}，前 {MOST} 个部门"), format!("{title}, first {MOST} departments"));
    framed(book, chart, most, if hidden > 0 { &limited } else { title }, &alt_text(book))
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
        format!("堆积条形图：各部门事项按状态的数量。合计：{told}。"),
        format!("Stacked bars: items of each department by state. In total: {told}."),
    )
}

fn against_last_week(book: &Book) -> Chart {
    let sheet = book.sheet_name(Tab::Standing);
    let Area { header, last } = comparison(book);
    let mut chart = Chart::new(rust_xlsxwriter::ChartType::Bar);
    for (column, colour) in [(1, palette::PALE_BLUE), (2, palette::SLATE)] {
        chart
            .add_series()
            .set_name((sheet, header, column))
            .set_categories((sheet, header + 1, 0, last, 0))
            .set_values((sheet, header + 1, column, last, column))
            .set_format(&mut filled(colour))
            .set_gap(60);
    }
    let now = values(Figures::now(book.ledger, |_| true));
    let before = book.ledger.previous.as_ref().map(|previous| values(Figures::then(previous, book.ledger)));
    let most = now.into_iter().chain(before.into_iter().flatten()).max().unwrap_or(0);
    let title = book.say("本周与上周（项）", "This week against last");
    let alt = book.say(
        "簇状条形图：七个关键数字本周与上周的比较。",
        "Bars: the seven key figures of this week beside those of last week.",
    );
    framed(book, chart, most, title, alt)
}
