//! The workbook that the program wrote last week, and that people may have edited since: rows moved, columns
//! exchanged or deleted, lines added above.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::text::squeeze;
use super::{PreviousError, values};
use crate::model::ledger_columns::{LEDGER_COLUMNS, LedgerColumn};
use crate::model::{
    Block, Cell, Document, Grid, ItemKind, KEY_FIGURES, Part, PreviousItem, PreviousWeek, Value, WEEK_COLUMN,
    WeekFigures, WeekId,
};

/// Columns of which two have to stand beside the title, so that no other table is taken for the ledger.
const TELLING: [&str; 4] = ["id", "owners", "due", "state"];

/// Reads last week's ledger from its workbook: the sheet with the most rows under the header of the ledger, in Chinese
/// or English and in any order of columns. Dates may be real dates or text.
///
/// # Errors
///
/// [`PreviousError::NoTable`] if no sheet has such a header.
pub fn from_document(document: &Document) -> Result<PreviousWeek, PreviousError> {
    let tables = document.parts.iter().flat_map(grids).filter_map(|grid| Some(items(grid, &header(grid)?)));
    let mut found: Option<Vec<PreviousItem>> = None;
    for items in tables {
        if found.as_ref().is_none_or(|most| items.len() > most.len()) {
            found = Some(items);
        }
    }
    let items = found.ok_or_else(|| PreviousError::NoTable { path: document.source.path.to_string() })?;
    let mut departments: Vec<String> = items.iter().filter_map(|item| item.department.clone()).collect();
    departments.sort_unstable();
    departments.dedup();
    Ok(PreviousWeek { date: day_of(document), items, departments, trend: trend(document) })
}

fn grids(part: &Part) -> impl Iterator<Item = &Grid> {
    part.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        Block::Paragraph(_) => None,
    })
}

/// The header row: its row and the columns of the ledger by key.
#[derive(Debug)]
struct Header {
    row: u32,
    columns: BTreeMap<u32, &'static str>,
}

fn header(grid: &Grid) -> Option<Header> {
    let mut rows: BTreeMap<u32, BTreeMap<u32, &'static str>> = BTreeMap::new();
    for cell in &grid.cells {
        let text = squeeze(&cell.text);
        let column =
            LEDGER_COLUMNS.iter().find(|c| !text.is_empty() && (squeeze(c.zh) == text || squeeze(c.en) == text));
        if let Some(column) = column {
            let row = rows.entry(cell.row).or_default();
            // A column twice: the first counts.
            if !row.values().any(|key| *key == column.key) {
                row.insert(cell.col, column.key);
            }
        }
    }
    let is_header = |columns: &BTreeMap<u32, &'static str>| {
        let has = |key: &str| columns.values().any(|known| *known == key);
        has("title") && TELLING.iter().filter(|key| has(key)).count() >= 2
    };
    rows.into_iter().find(|(_, columns)| is_header(columns)).map(|(row, columns)| Header { row, columns })
}

fn items(grid: &Grid, header: &Header) -> Vec<PreviousItem> {
    let mut rows: BTreeMap<u32, BTreeMap<&'static str, &Cell>> = BTreeMap::new();
    for cell in grid.cells.iter().filter(|cell| cell.row > header.row && !cell.is_blank()) {
        // A merged cell holds for every row that it covers.
        for row in cell.row..cell.row.saturating_add(cell.height.max(1)).min(grid.rows.max(cell.row + 1)) {
            if let Some(key) = header.columns.get(&cell.col) {
                rows.entry(row).or_default().entry(key).or_insert(cell);
            }
        }
    }
    rows.values().filter_map(item).collect()
}

/// The weeks of the table of the trend, the oldest first; nothing where there is no such table.
fn trend(document: &Document) -> Vec<WeekFigures> {
    let mut weeks: BTreeMap<WeekId, WeekFigures> = BTreeMap::new();
    for grid in document.parts.iter().flat_map(grids) {
        let Some((top, columns)) = trend_header(grid) else { continue };
        for cell in grid.cells.iter().filter(|cell| cell.row > top && columns.get(&cell.col) == Some(&None)) {
            let Ok(week) = cell.text.parse() else { continue };
            let count = |figure: usize| {
                let of_row = grid.cells.iter().filter(|other| other.row == cell.row);
                let mut found = of_row.filter(|other| columns.get(&other.col) == Some(&Some(figure)));
                found.next().and_then(|other| values::count(&other.text))
            };
            weeks.entry(week).or_insert(WeekFigures { week, counts: std::array::from_fn(count) });
        }
    }
    weeks.into_values().collect()
}

/// The header row of the trend: its row, and by column the week (`None`) or the place among the key figures.
fn trend_header(grid: &Grid) -> Option<(u32, BTreeMap<u32, Option<usize>>)> {
    let named = |cell: &Cell, column: &LedgerColumn| {
        let text = squeeze(&cell.text);
        text == squeeze(column.zh) || text == squeeze(column.en)
    };
    let week = grid.cells.iter().find(|cell| named(cell, &WEEK_COLUMN))?;
    let columns: BTreeMap<u32, Option<usize>> = grid
        .cells
        .iter()
        .filter(|cell| cell.row == week.row)
        .filter_map(|cell| Some((cell.col, Some(KEY_FIGURES.iter().position(|figure| named(cell, figure))?))))
        .chain([(week.col, None)])
        .collect();
    (columns.len() > 2).then_some((week.row, columns))
}

fn item(cells: &BTreeMap<&'static str, &Cell>) -> Option<PreviousItem> {
    let text = |key: &str| cells.get(key).and_then(|cell| values::text(&cell.text));
    let title = text("title")?;
    // The header again, as people repeat it for printing.
    if LEDGER_COLUMNS.iter().any(|column| column.key == "title" && (column.zh == title || column.en == title)) {
        return None;
    }
    let day = |key: &str| cells.get(key).and_then(|cell| day_in(cell));
    Some(PreviousItem {
        id: text("id").unwrap_or_default(),
        kind: text("kind").and_then(|label| values::kind(&label)).unwrap_or(ItemKind::Task),
        title,
        project: text("project"),
        department: text("department"),
        owners: text("owners").map(|names| values::owners(&names)).unwrap_or_default(),
        due: day("due"),
        first_due: day("first_due"),
        done: day("done"),
        state: text("state").and_then(|label| values::state(&label)),
        health: text("health").and_then(|label| values::health(&label)),
        note: text("note"),
        weeks: text("weeks").and_then(|text| values::count(&text)).map_or(1, |weeks| weeks.max(1)),
        stalled: text("stalled").and_then(|text| values::count(&text)).unwrap_or(0),
        dropped: text("change").is_some_and(|labels| values::says_dropped(&labels)),
        origins: text("origins")
            .map(|list| list.lines().map(|line| line.trim().to_owned()).collect())
            .unwrap_or_default(),
    })
}

fn day_in(cell: &Cell) -> Option<NaiveDate> {
    match &cell.value {
        Value::Date(moment) => Some(moment.date()),
        _ => values::date(&cell.text),
    }
}

/// The day of the ledger: a date above the table or on the first sheet, else one in the file's name.
fn day_of(document: &Document) -> Option<NaiveDate> {
    let titles = document.parts.iter().flat_map(grids).flat_map(|grid| {
        let end = header(grid).map_or(6, |header| header.row);
        grid.cells.iter().filter(move |cell| cell.row < end)
    });
    let mut titles = titles;
    let path: &str = &document.source.path;
    titles.find_map(day_in).or_else(|| values::date(path.rsplit('/').next().unwrap_or(path)))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::{Format, PartRole, Place, Source, State};

    fn grid(rows: &[&[&str]]) -> Grid {
        let mut cells = Vec::new();
        for (row, texts) in rows.iter().enumerate() {
            for (col, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                let (row, col) = (row as u32, col as u32);
                let day = text.strip_prefix('#').and_then(values::date);
                cells.push(Cell {
                    at: Place::Cell { sheet: "S".into(), row, col },
                    row,
                    col,
                    height: 1,
                    width: 1,
                    value: day.map_or(Value::Text, |day| Value::Date(day.into())),
                    text: (*text).to_owned(),
                    removed: None,
                    fill: None,
                    ink: None,
                    bold: false,
                    nested: Vec::new(),
                });
            }
        }
        Grid { cells, rows: rows.len() as u32, cols: 9, hidden_rows: vec![], hidden_cols: vec![], table: 0 }
    }

    fn workbook(sheets: Vec<Grid>) -> Document {
        let part = |grid| Part {
            role: PartRole::Sheet,
            name: Some(Arc::from("S")),
            hidden: false,
            blocks: vec![Block::Grid(grid)],
        };
        Document {
            source: Source { path: "周进度汇总20251017.xlsx".into(), sha256: String::new() },
            format: Format::Xlsx,
            parts: sheets.into_iter().map(part).collect(),
            notes: vec![],
        }
    }

    #[test]
    fn the_ledger_is_found_under_lines_that_people_added_and_in_any_order() {
        let chinese = grid(&[
            &["本周请大家周四前更新", "", ""],
            &["事项", "负责人", "计划完成", "备用", "编号", "状态", "在册周数", "变化"],
            &["包装打样", "周一鸣、吴双", "#2025-10-28", "x", "00aa11bb22", "进行中", "3", "延期、消失"],
            &["", "", "", "", "", "", "", ""],
            &["试销选点", "", "2025年11月3日", "", "", "已完成", "", ""],
            &["事项", "负责人", "计划完成", "", "编号", "状态", "", ""],
        ]);
        let short = grid(&[&["事项", "负责人", "状态"], &["包装打样", "吴双", "进行中"]]);
        let week = from_document(&workbook(vec![grid(&[&["概况", "合计"]]), short, chinese])).unwrap();
        let seen: Vec<_> = week
            .items
            .iter()
            .map(|i| (i.title.as_str(), i.id.as_str(), i.due.map(|d| d.to_string()), i.weeks))
            .collect();
        assert_eq!(
            seen,
            [("包装打样", "00aa11bb22", Some("2025-10-28".into()), 3), ("试销选点", "", Some("2025-11-03".into()), 1)]
        );
        assert_eq!(week.items[0].owners, ["周一鸣", "吴双"]);
        assert!(week.items[0].dropped && week.items[1].state == Some(State::Done));
        assert_eq!(week.date.map(|d| d.to_string()).as_deref(), Some("2025-10-17"));
    }

    #[test]
    fn english_headers_too_and_other_tables_not() {
        let english = grid(&[&["ID", "Item", "Owner", "Due"], &["1", "Pilot run", "Ann Ray", "2025-10-28"]]);
        assert_eq!(from_document(&workbook(vec![english])).unwrap().items.len(), 1);
        let other = grid(&[&["事项", "说明"], &["包装打样", "x"]]);
        assert!(matches!(from_document(&workbook(vec![other])), Err(PreviousError::NoTable { .. })));
    }
}
