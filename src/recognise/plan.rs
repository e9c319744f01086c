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
    if !(3..=7).contains(&filled.len()) || filled.iter().any(|s| page.slots[*s].is_typed()) {
        return None;
    }
    let mut who = None;
    let mut works = 0;
    let mut columns = Vec::new();
    for slot in &filled {
        let text = page.text(*slot);
        let field = if section(text, lexicon).is_some() {
            works += 1;
            Some(Column::Content)
        } else {
            let best = lexicon.fields.candidates(text).first().copied().filter(|c| c.score >= 0.7);
            match best.map(|c| c.column) {
                Some(column @ (Column::Department | Column::Owner)) if who.is_none() && works == 0 => {
                    who = Some(column);
                    Some(column)
                }
                Some(column @ (Column::Number | Column::Note | Column::Category | Column::Project)) => Some(column),
                _ => return None,
            }
        };
        columns.push(TableColumn::named(page, *slot, field));
    }
    (who.is_some() && works >= 2).then_some(Header { kind: TableKind::Plan, columns, lines: 1, confirmed: 2 })
}

/// Reads a row of a plan: each cell of work is a list of tasks of whoever the row names.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    let who = header.columns.iter().find(|c| matches!(c.field, Some(Column::Department | Column::Owner)));
    let Some((who, field, name)) = who.and_then(|c| Some((c, c.field?, cell(c)?))) else { return false };
    if page.slots[name].width > who.to - who.from {
        return false;
    }
    walker.usage.mark(name, Use::Field, field.id());
    for column in &header.columns {
        let Some(slot) = cell(column).filter(|slot| *slot != name) else { continue };
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
            item.cells.entry(field).or_insert_with(|| vec![Datum::of(&page.slots[name])]);
            if def.prose.is_some() {
                item.stage = Stage::Previous;
            }
        }
    }
    walker.section = None;
    true
}
