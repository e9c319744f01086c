//! The charts of the overview: items by state and department, and the key figures from week to week.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType, XlsxError,
};

use super::book::{Book, Tab};
use super::canvas::{COLUMN_PIXELS, Canvas, RIGHT, RIGHT_COLUMNS};
use super::sheet::FIRST_HEADER;
use super::standing::{FIRST_STATE, STATES, state_label};
use super::style::palette;
use super::trend;
use crate::model::{KEY_FIGURES, State, WeekFigures};
use crate::write::trend::weeks;

/// Departments beyond these do not fit under a chart, nor do weeks.
const MOST: usize = 16;
const MOST_WEEKS: u32 = 26;

/// Fewer weeks than these are drawn as columns.
const FEW_WEEKS: u32 = 5;

/// Height of the charts, in points: a line for each department, within bounds.
const LOWEST: f64 = 225.0;
const ALONE: f64 = 130.0;
const HIGHEST: f64 = 330.0;

/// Writes the charts side by side at the top of the right block; nothing where there is nothing to draw.
pub(super) fn beside(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    if !book.ledger.items.iter().any(|item| item.kind.is_work()) {
        return Ok(());
    }
    let mut charts = vec![by_department(book)];
    charts.extend(over_the_weeks(book));
    let lowest = if charts.len() > 1 { LOWEST } else { ALONE };
    let height = (90.0 + 15.0 * book.departments().len() as f64).clamp(lowest, HIGHEST);
    let each = RIGHT_COLUMNS / charts.len() as u16;
    for (chart, index) in charts.iter_mut().zip(0u16..) {
        chart.set_width(u32::from(each) * COLUMN_PIXELS - 8).set_height((height / 0.75) as u32);
        canvas.sheet.insert_chart_with_offset(0, RIGHT + index * each, chart, 4, 4)?;
    }
    canvas.skip_beside(height + 10.0)
}

/// Fonts, frame and legend that the charts share.
fn framed(book: &Book, chart: &mut Chart, title: &str, alt: &str) {
    let mut font = ChartFont::new();
    font.set_name(book.styles.font()).set_size(9).set_color(palette::INK);
    let mut heading = ChartFont::new();
    heading.set_name(book.styles.font()).set_size(11).set_bold().set_color(palette::SLATE);
    let mut line = ChartLine::new();
    line.set_color(palette::LINE).set_width(0.75);
    chart.set_alt_text(alt);
    chart.title().set_name(title).set_font(&heading);
    chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font);
    chart.x_axis().set_font(&font);
    chart.y_axis().set_font(&font);
    chart.chart_area().set_format(ChartFormat::new().set_border(&line));
}

/// Grid lines in the colour of the rules between rows.
fn rule() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(palette::LINE).set_width(0.75);
    line
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
    let mut chart = Chart::new(ChartType::BarStacked);
    for (column, state) in (FIRST_STATE..).zip(STATES) {
        if !book.ledger.items.iter().any(|item| item.kind.is_work() && item.state == state) {
            continue;
        }
        chart
            .add_series()
            .set_name((sheet, FIRST_HEADER, column))
            .set_categories((sheet, first, 0, last, 0))
            .set_values((sheet, first, column, last, column))
            .set_format(&mut filled(shade(state)))
            .set_gap(if book.departments().len() < 4 { 150 } else { 60 });
    }
    let of = |name: &Option<String>| book.ledger.items.iter().filter(|item| item.department == *name).count();
    let most = book.departments().iter().map(of).max().unwrap_or(0);
    let title = book.say("各部门事项状态（项）", "Items by department and state");
    let hidden = book.departments().len().saturating_sub(MOST);
    let limited = book.tell(format!("{title}，前 {MOST} 个部门"), format!("{title}, first {MOST} departments"));
    framed(book, &mut chart, if hidden > 0 { &limited } else { title }, &alt_text(book));
    // Names go down in the order of the sheet; the counts then cross at the far end, which is the bottom.
    chart.y_axis().set_reverse().set_label_interval(1).set_crossing(ChartAxisCrossing::Max).set_major_gridlines(false);
    chart.x_axis().set_num_format("0").set_major_gridlines(true).set_major_gridlines_line(&rule());
    if most <= 5 {
        chart.x_axis().set_major_unit(1);
    }
    chart
}

/// What the chart shows, for those who cannot see it.
fn alt_text(book: &Book) -> String {
    let count = |state| book.ledger.items.iter().filter(|item| item.kind.is_work() && item.state == state).count();
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

/// Key figures of the trend that are drawn: place, colour, dash and mark, so that the lines part in grey print too.
const LINES: [(usize, u32, ChartLineDashType, ChartMarkerType); 4] = [
    (0, palette::SLATE, ChartLineDashType::Solid, ChartMarkerType::Circle),
    (1, palette::GREEN, ChartLineDashType::Dash, ChartMarkerType::Triangle),
    (2, palette::RED, ChartLineDashType::Solid, ChartMarkerType::Diamond),
    (4, 0x00C9_8A1B, ChartLineDashType::RoundDot, ChartMarkerType::Square),
];

/// The key figures from week to week; `None` for a single week.
fn over_the_weeks(book: &Book) -> Option<Chart> {
    let weeks = weeks(book.ledger);
    if weeks.len() < 2 {
        return None;
    }
    let sheet = book.sheet_name(Tab::Trend);
    let (first, last) = trend::rows(book);
    let first = first.max((last + 1).saturating_sub(MOST_WEEKS));
    // A few weeks are columns with their numbers, many are lines.
    let few = last - first < FEW_WEEKS;
    let mut chart = Chart::new(if few { ChartType::Column } else { ChartType::Line });
    for (figure, colour, dash, mark) in LINES {
        let column = trend::FIRST_FIGURE + figure as u16;
        let series = chart.add_series();
        series
            .set_name((sheet, FIRST_HEADER, column))
            .set_categories((sheet, first, 0, last, 0))
            .set_values((sheet, first, column, last, column));
        if few {
            let mut font = ChartFont::new();
            font.set_name(book.styles.font()).set_size(8).set_color(palette::INK);
            series.set_format(&mut filled(colour)).set_gap(60).set_overlap(-5);
            series.set_data_label(ChartDataLabel::new().show_value().set_font(&font));
        } else {
            let mut line = ChartLine::new();
            line.set_color(colour).set_width(2.0).set_dash_type(dash);
            let mut fill = ChartSolidFill::new();
            fill.set_color(colour);
            let mut marker = ChartMarker::new();
            marker.set_type(mark).set_size(6).set_format(ChartFormat::new().set_solid_fill(&fill));
            series.set_format(ChartFormat::new().set_line(&line)).set_marker(&marker);
        }
    }
    let title =
        book.tell(format!("近 {} 周趋势（项）", last + 1 - first), format!("The last {} weeks", last + 1 - first));
    framed(book, &mut chart, &title, &trend_text(book, &weeks));
    chart.y_axis().set_num_format("0").set_min(0).set_major_gridlines(true).set_major_gridlines_line(&rule());
    Some(chart)
}

/// What the chart of the weeks shows: each line from its first week to its last.
fn trend_text(book: &Book, weeks: &[WeekFigures]) -> String {
    let shown = weeks.len().saturating_sub(MOST_WEEKS as usize);
    let ends = weeks.get(shown).zip(weeks.last());
    let told: Vec<String> = LINES
        .iter()
        .filter_map(|(figure, ..)| {
            let (first, last) = ends?;
            let label = KEY_FIGURES.get(*figure)?.header(book.lang);
            Some(format!("{label} {} → {}", first.counts[*figure]?, last.counts[*figure]?))
        })
        .collect();
    let told = book.join(&told);
    book.tell(format!("关键数字逐周变化的图。{told}。"), format!("The key figures week by week. {told}."))
}
