//! A responsibility matrix: a row per piece of work, a column per person or department, a mark where they meet.

use super::header::{Header, TableColumn, TableKind};
use super::outline::Walker;
use super::page::Page;
use super::raw::{Datum, RawItem};
use crate::lexicon::{Column, Lexicon};
use crate::model::{Stage, Use};

/// The header of a matrix that starts at a line: a first column for the work, then names, with marks below.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let below = names_below(page, grid, line, lexicon);
    let lines = if below.is_empty() { 1 } else { 2 };
    let mut filled = page.filled(line);
    if !below.is_empty() {
        let from = page.slots[below[0]].col;
        filled.retain(|slot| page.slots[*slot].col < from);
        filled.extend(below);
    }
    if filled.len() < 3
        || filled.iter().any(|s| page.slots[*s].is_typed() || page.text(*s).chars().count() > 30)
        || filled.iter().skip(1).any(|s| lexicon.noise.mark(page.text(*s).trim()).is_some())
    {
        return None;
    }
    let body: Vec<u32> = (line + lines..line + lines + 6)
        .map_while(|l| page.row_of(l).filter(|(held, _)| *held == grid).map(|(_, row)| row))
        .collect();
    let column_marks = |slot: usize| {
        let col = page.slots[slot].col;
        let cells: Vec<&str> = body
            .iter()
            .filter_map(|row| page.grids[grid].at(*row, col))
            .map(|s| page.text(s).trim())
            .filter(|t| !t.is_empty())
            .collect();
        (!cells.is_empty(), cells.iter().filter(|t| lexicon.noise.mark(t).is_some()).count() * 2 > cells.len())
    };
    let marked: Vec<usize> = filled.iter().copied().filter(|s| column_marks(*s) == (true, true)).collect();
    let first = filled.iter().copied().find(|s| {
        !marked.contains(s)
            && column_marks(*s).0
            && !lexicon.fields.candidates(page.text(*s)).iter().any(|c| c.column == Column::Number && c.score > 0.9)
    })?;
    if marked.len() < 2 || marked.len() * 3 < filled.len() {
        return None;
    }
    let columns = filled
        .iter()
        .map(|slot| {
            let field = if *slot == first {
                Some(Column::Title)
            } else if marked.contains(slot) {
                None
            } else {
                lexicon.fields.candidates(page.text(*slot)).first().map(|c| c.column).filter(|c| *c != Column::Title)
            };
            TableColumn::named(page, *slot, field)
        })
        .collect();
    Some(Header { kind: TableKind::Matrix, columns, lines, confirmed: 2 })
}

/// The names in a second row of the header, below their departments: as many cells as above at least, none of them a mark.
fn names_below(page: &Page, grid: usize, line: usize, lexicon: &Lexicon) -> Vec<usize> {
    let below = page.filled(line + 1);
    let is_row = page.row_of(line + 1).is_some_and(|(held, _)| held == grid);
    let above = page.filled(line).len();
    let is_name = |slot: &usize| {
        let held = &page.slots[*slot];
        !held.is_typed() && held.col > 0 && lexicon.noise.mark(held.text.trim()).is_none()
    };
    let named = below.len() >= 2 && below.len() + 1 >= above && below.iter().all(is_name);
    let marks = || page.filled(line + 2).iter().filter(|s| lexicon.noise.mark(page.text(**s).trim()).is_some()).count();
    if is_row && named && marks() > 0 { below } else { Vec::new() }
}

/// Whether a lone text heads a group of rows (准备阶段): marks follow below it.
pub(super) fn is_group(header: &Header, walker: &Walker<'_>, line: usize, filled: &[usize]) -> bool {
    let page = walker.page;
    let ([only], Some((grid, _))) = (filled, page.row_of(line)) else { return false };
    let (Some(title), text) = (header.column(Column::Title), page.text(*only).trim()) else { return false };
    if page.slots[*only].col > title.from || text.chars().count() > 40 || walker.lexicon.noise.is_note(text) {
        return false;
    }
    let marked = |line: usize| {
        page.row_of(line).is_some_and(|(held, row)| {
            let cell = |c: &TableColumn| page.grids[grid].at(row, c.from).map(|s| page.text(s).trim());
            held == grid
                && header
                    .columns
                    .iter()
                    .filter(|c| c.field.is_none())
                    .any(|c| cell(c).is_some_and(|t| !t.is_empty() && walker.lexicon.noise.mark(t).is_some()))
        })
    };
    marked(line + 1) || page.filled(line + 1).len() == 1 && marked(line + 2)
}

/// Reads a row of a matrix: responsible is who has the mark for it, else who is accountable.
pub(super) fn row(
    header: &Header,
    walker: &mut Walker<'_>,
    grid: usize,
    row: u32,
    number: usize,
    groups: &[Datum],
) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    let Some(title) = header.column(Column::Title).and_then(cell).filter(|s| page.slots[*s].width == 1) else {
        return false;
    };
    let mut ranked: Vec<(u8, String)> = Vec::new();
    let mut cells = std::collections::BTreeMap::new();
    for column in &header.columns {
        let Some(slot) = cell(column) else {
            if let Some(field) = column.field {
                cells.insert(field, vec![Datum::text("", &index.place(row, column.from))]);
            }
            continue;
        };
        match (column.field, walker.lexicon.noise.mark(page.text(slot).trim())) {
            (Some(Column::Title), _) => {}
            (Some(field), _) => {
                cells.insert(field, vec![Datum::of(&page.slots[slot])]);
            }
            (None, Some(rank)) => ranked.push((rank, column.header.trim().to_owned())),
            (None, None) => {}
        }
        walker.usage.mark(slot, Use::Field, column.field.map_or("mark", Column::id));
    }
    let best = ranked.iter().map(|(rank, _)| *rank).filter(|rank| *rank > 0).max();
    let owners: Vec<String> =
        ranked.into_iter().filter(|(rank, _)| Some(*rank) == best).map(|(_, name)| name).collect();
    cells.entry(Column::Owner).or_insert_with(|| vec![Datum::text(owners.join("\n"), &page.slots[title].at)]);
    walker.form.items.push(RawItem {
        kind: None,
        stage: Stage::Current,
        title: Datum::of(&page.slots[title]),
        is_sentence: false,
        cells,
        extra: Vec::new(),
        groups: groups.to_vec(),
        table: number,
        shared_due: None,
    });
    true
}
