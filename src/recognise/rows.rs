//! Rows of a table of work → items: one, several where the cell of the work is a numbered list, none where the row heads
//! those below it.

use std::collections::BTreeMap;

use super::outline::Walker;
use super::page::Page;
use super::pairs::strip_heading_number;
use super::raw::{Datum, RawItem};
use super::table::Table;
use crate::lexicon::{Column, Label, key};
use crate::model::{Use, Value};
use crate::normalise::text::{is_nothing, split_list};

/// Cells of a row by field, and the texts of columns without one.
type Cells = (BTreeMap<Column, Vec<Datum>>, Vec<(String, String)>);

/// Rows below a header in which groups are looked for.
const ROWS_LOOKED_AT: u32 = 60;

/// Fields that a row which only heads others leaves blank.
const TRACKED: [Column; 5] = [Column::Owner, Column::Due, Column::Done, Column::Status, Column::Department];

impl Table {
    /// A row of work.
    pub(super) fn item(&mut self, walker: &mut Walker<'_>, grid: usize, row: u32, title: usize) {
        let page = walker.page;
        let (mut cells, extra) = self.cells(walker, grid, row);
        if let Some(above) = self.department_above(page, row) {
            cells.insert(Column::Department, vec![above]);
        }
        let summary = cells
            .get(&Column::SummaryFlag)
            .and_then(|c| c.first())
            .is_some_and(|d| matches!(key(&d.text).as_str(), "是" | "yes" | "true" | "1" | "y"));
        if summary {
            self.groups = vec![Datum::of(&page.slots[title])];
            return;
        }
        // A bare count below the rows is a sum, no work.
        let told = |field: &Column| cells.get(field).is_some_and(|data| data.iter().any(|d| !d.is_blank()));
        let counts = page.slots[title].is_typed() && !TRACKED.iter().any(told);
        if counts || walker.lexicon.noise.is_unfilled(&page.slots[title].text) {
            return;
        }
        let asks_status = [Column::Status, Column::Health].iter().any(|c| self.header.column(*c).is_some());
        if !asks_status && page.slots[title].tint.is_some() {
            walker.form.painted.push(page.slots[title].at.clone());
        }
        let item = RawItem {
            kind: self.kind,
            stage: self.stage,
            title: Datum::of(&page.slots[title]),
            is_sentence: false,
            cells,
            extra,
            groups: self.groups.clone(),
            table: self.number,
            shared_due: None,
        };
        walker.form.items.extend(one_for_each(item));
    }

    /// The department that heads a group of rows without a merge: a column at the left with one name above blank cells.
    fn department_above(&self, page: &Page, row: u32) -> Option<Datum> {
        let index = &page.grids[self.grid];
        let column = self.header.columns.iter().find(|c| c.field != Some(Column::Number))?;
        let (title, head) = (self.header.column(Column::Title)?, *column.slots.last()?);
        let text = |row: u32, col: u32| index.at(row, col).filter(|s| !page.slots[*s].is_blank());
        if column.field != Some(Column::Department) || text(row, column.from).is_some() {
            return None;
        }
        let first = page.slots[head].row + 1;
        let works: Vec<u32> = (first..first + ROWS_LOOKED_AT).filter(|row| text(*row, title.from).is_some()).collect();
        let named: Vec<u32> = works.iter().copied().filter(|row| text(*row, column.from).is_some()).collect();
        // One name for several rows, from the first row on, and more than one name.
        let groups = named.first() == works.first() && named.len() >= 2 && named.len() * 3 <= works.len() * 2;
        let above = named.into_iter().rev().find(|held| *held < row).filter(|_| groups)?;
        text(above, column.from).map(|slot| Datum::of(&page.slots[slot]))
    }

    /// The cells of a row by field, and the texts of columns without one.
    fn cells(&self, walker: &mut Walker<'_>, grid: usize, row: u32) -> Cells {
        let page = walker.page;
        let index = &page.grids[grid];
        let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
        let mut extra = Vec::new();
        for column in &self.header.columns {
            let slot =
                (column.from..column.to).find_map(|col| index.at(row, col).filter(|s| !page.slots[*s].is_blank()));
            let datum = slot.map_or_else(
                || Datum { text: String::new(), value: Value::Empty, at: index.place(row, column.from) },
                |slot| Datum::of(&page.slots[slot]),
            );
            if let Some(slot) = slot {
                walker.usage.mark(slot, Use::Field, column.field.map_or("extra", Column::id));
            } else if matches!(column.field, Some(Column::Status | Column::Health))
                && let Some(slot) = index.at(row, column.from).filter(|slot| page.slots[*slot].tint.is_some())
            {
                walker.usage.mark(slot, Use::Unmapped, Use::COLOUR_ONLY);
            }
            match column.field {
                Some(Column::Title) => {}
                Some(field) if field != Column::Category => cells.entry(field).or_default().push(datum),
                _ if datum.is_blank() => {}
                _ => {
                    // A column of dates of filling in (提交时间) dates the form where nothing else does.
                    if walker.lexicon.labels.meanings(strip_heading_number(&column.header)).contains(&Label::Date) {
                        walker.form.stamps.push(datum.clone());
                    }
                    extra.push((column.header.clone(), datum.text));
                }
            }
        }
        (cells, extra)
    }

    /// A row with a number and a title that only heads the rows below it (1 设计 over 1.1, 1.2), or one whose cell of
    /// the work is all it holds before a table of its own.
    pub(super) fn is_parent(&self, walker: &Walker<'_>, line: usize, row: u32, title: usize) -> bool {
        let page = walker.page;
        let text = |column: &super::header::TableColumn, row: u32| -> Option<&str> {
            // A title merged across the table leaves the other columns blank.
            let slot = page.grids[self.grid].at(row, column.from).filter(|s| *s != title)?;
            Some(page.text(slot).trim())
        };
        let next = page.row_of(line + 1);
        let outline = self.header.columns.iter().find(|c| is_outline_level(&c.header));
        if let (Some(column), Some((grid, below))) = (outline, next)
            && grid == self.grid
        {
            let level = |row: u32| text(column, row).and_then(|t| t.parse::<u32>().ok());
            return matches!((level(row), level(below)), (Some(own), Some(next)) if next > own);
        }
        let blank = |field: &Column| {
            self.header.columns.iter().filter(|c| c.field == Some(*field)).all(|c| text(c, row).is_none_or(is_nothing))
        };
        let numbered = || -> bool {
            let (Some(column), Some((_, below))) = (self.header.column(Column::Number), next) else { return false };
            text(column, row).zip(text(column, below)).is_some_and(|(own, next)| is_below(own, next))
        };
        // A bold title without owner and status over plain ones that have an owner sums them up, whatever its dates say.
        if page.slots[title].bold && page.slots[title].row == row && has_owner_below(self, page, next, title) {
            let filled_in = [Column::Owner, Column::Status].iter().any(|field| !blank(field));
            if !filled_in {
                return true;
            }
        }
        // A summary bears the dates of the rows below it, but nobody's name.
        let has_owner = self.header.column(Column::Owner).is_some();
        if page.slots[title].row == row && has_owner && blank(&Column::Owner) && numbered() {
            return true;
        }
        if !TRACKED.iter().all(blank) || page.slots[title].row != row {
            return false;
        }
        match next {
            Some((grid, _)) if grid != self.grid => page.filled(line).len() == 1 && is_nested(page, self.grid, grid),
            _ => numbered(),
        }
    }
}

/// The next row has a plain title, and somebody who does it.
fn has_owner_below(table: &Table, page: &Page, next: Option<(usize, u32)>, title: usize) -> bool {
    let (Some((grid, below)), Some(owner)) = (next, table.header.column(Column::Owner)) else { return false };
    let index = &page.grids[table.grid];
    let plain =
        index.at(below, page.slots[title].col).is_some_and(|s| !page.slots[s].bold && !page.slots[s].is_blank());
    grid == table.grid && plain && index.at(below, owner.from).is_some_and(|s| !page.slots[s].is_blank())
}

/// 1 → 1.1, 1.0 → 1.1, 2. → 2.1, 1.2 → 1.2.1, 一 → 1
fn is_below(own: &str, next: &str) -> bool {
    let own = own.trim_end_matches(['.', '、', '．', '-']);
    let own = own.strip_suffix(".0").unwrap_or(own);
    let numeral = |text: &str| !text.is_empty() && text.chars().all(|c| "一二三四五六七八九十".contains(c));
    let deeper = next.strip_prefix(own).is_some_and(|rest| rest.starts_with(['.', '-', '．', '_']) && rest.len() > 1);
    !own.is_empty() && deeper || numeral(own) && next.starts_with(|c: char| c.is_ascii_digit() || "１（(".contains(c))
}

fn is_outline_level(header: &str) -> bool {
    matches!(key(header).as_str(), "大纲级别" | "大纲层级" | "outlinelevel" | "wbslevel" | "层级")
}

/// The second grid stands inside a cell of the first: rows of the first follow it.
fn is_nested(page: &Page, outer: usize, inner: usize) -> bool {
    inner > outer && page.lines.iter().enumerate().any(|(at, _)| page.row_of(at).is_some_and(|(grid, _)| grid == inner))
}

/// A cell that lists several pieces of work by number holds several items, with the row's owner and day for each; where
/// these are lists of the same length, each has its own.
fn one_for_each(item: RawItem) -> Vec<RawItem> {
    let parts = split_list(&item.title.text);
    if parts.len() < 2 || parts.iter().any(|part| part.number.is_none()) {
        return vec![item];
    }
    let count = parts.len();
    parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let mut one = item.clone();
            one.title = Datum::text(item.title.text[part.range.clone()].trim(), &item.title.at);
            for cells in one.cells.values_mut() {
                for datum in cells.iter_mut() {
                    let lines: Vec<&str> = datum.text.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
                    if lines.len() == count {
                        let line = crate::normalise::text::strip_number(lines[at]).1;
                        *datum = Datum::text(line, &datum.at);
                    }
                }
            }
            one
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ItemKind, Place, Stage};

    #[test]
    fn numbers_below_numbers() {
        for (own, next, below) in [
            ("1", "1.1", true),
            ("2.", "2.1", true),
            ("1.2", "1.2.1", true),
            ("一", "1", true),
            ("1.0", "1.1", true),
            ("1", "2", false),
            ("1", "10", false),
        ] {
            assert_eq!(is_below(own, next), below, "{own} {next}");
        }
    }

    #[test]
    fn a_numbered_cell_is_several_items() {
        let at = Place::Paragraph(1);
        let item = |title: &str, owner: &str| RawItem {
            kind: Some(ItemKind::Task),
            stage: Stage::Current,
            title: Datum::text(title, &at),
            is_sentence: false,
            cells: BTreeMap::from([(Column::Owner, vec![Datum::text(owner, &at)])]),
            extra: Vec::new(),
            groups: Vec::new(),
            table: 1,
            shared_due: None,
        };
        let read = |title: &str, owner: &str| -> Vec<(String, String)> {
            one_for_each(item(title, owner))
                .into_iter()
                .map(|i| (i.title.text, i.cells[&Column::Owner][0].text.clone()))
                .collect()
        };
        assert_eq!(read("采购样机", "王小明").len(), 1);
        let two = read("1. 采购样机\n2. 张贴海报", "王小明\n李华");
        assert_eq!(two.len(), 2);
        assert!(two[1].0.ends_with("张贴海报") && two[1].1 == "李华");
    }
}
