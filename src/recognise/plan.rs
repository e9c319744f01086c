//! A weekly plan: a row per department or person, a column for what was done and one for what comes (科室 | 本周工作 | 下周安排).

use super::header::{Header, TableColumn, TableKind};
use super::outline::Walker;
use super::page::Page;
use super::pairs::strip_heading_number;
use super::raw::Datum;
use crate::lexicon::{Column, Lexicon, SectionDef};
use crate::model::{Stage, Use};

/// The section that a column of a plan stands for.
fn section<'a>(header: &str, lexicon: &'a Lexicon) -> Option<&'a SectionDef> {
    let def = lexicon.sections.heading(strip_heading_number(header.trim()))?;
    matches!(def.id.as_str(), "this_week" | "next" | "action" | "past").then_some(def)
}

/// The header of a plan that starts at a line: who, then at least two columns of work that are named as headings are.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    page.row_of(line)?;
    let filled = page.filled(line);
    if !(3..=14).contains(&filled.len()) || filled.iter().any(|s| page.slots[*s].is_typed()) {
        return None;
    }
    let mut columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    let works = columns.iter().filter(|c| section(&c.header, lexicon).is_some()).count();
    let before = columns.iter().position(|c| section(&c.header, lexicon).is_some())?;
    if works < 2 {
        return None;
    }
    let mut who = false;
    for (at, column) in columns.iter_mut().enumerate() {
        let found = lexicon.fields.candidates(&column.header);
        let best = found.first().copied().filter(|c| c.score >= 0.7);
        column.field = match best.map(|c| c.column) {
            _ if section(&column.header, lexicon).is_some() => Some(Column::Content),
            // A row for each task, told by the week, is no plan by person.
            Some(Column::Title | Column::Due) if found[0].score >= 0.9 => return None,
            Some(field @ (Column::Department | Column::Owner)) if at < before => Some(field),
            Some(Column::Requester) if at < before && found.iter().any(|c| c.column == Column::Owner) => {
                Some(Column::Owner)
            }
            other => other.filter(|f| !matches!(f, Column::Department | Column::Owner | Column::Content)),
        };
        who |= matches!(column.field, Some(Column::Department | Column::Owner));
    }
    who.then_some(Header { kind: TableKind::Plan, columns, lines: 1, confirmed: 2 })
}

/// Reads a row of a plan: each cell of work is a list of tasks of whoever the row names.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    let mut names = std::collections::BTreeMap::new();
    for column in &header.columns {
        let Some(field @ (Column::Department | Column::Owner)) = column.field else { continue };
        let Some(slot) = cell(column).filter(|s| page.slots[*s].width <= column.to - column.from) else { continue };
        walker.usage.mark(slot, Use::Field, field.id());
        names.entry(field).or_insert_with(|| vec![Datum::of(&page.slots[slot])]);
    }
    if names.is_empty() {
        return false;
    }
    // A department's list is the department's work, whoever a line names.
    if let Some(department) = names.get(&Column::Department).cloned() {
        names.entry(Column::Owner).or_insert(department);
    }
    for column in header.columns.iter().filter(|c| !matches!(c.field, Some(Column::Department | Column::Owner))) {
        let Some(slot) = cell(column) else { continue };
        let Some(def) = section(&column.header, walker.lexicon) else {
            walker.usage.mark(slot, Use::Decoration, column.field.map_or("extra", Column::id));
            continue;
        };
        walker.section = Some(def);
        walker.numbered = false;
        let first = walker.form.items.len();
        let text = page.text(slot).to_owned();
        let at = page.slots[slot].at.clone();
        walker.sentences(def, crate::model::ItemKind::Task, &text, &at);
        walker.usage.mark(slot, Use::Field, &def.id);
        for item in walker.form.items.iter_mut().skip(first) {
            for (field, name) in &names {
                item.cells.entry(*field).or_insert_with(|| name.clone());
            }
            if def.prose.is_some() {
                item.stage = Stage::Previous;
            }
        }
    }
    walker.section = None;
    true
}
