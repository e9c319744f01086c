//! Who was there: a table of names with a column that says so (姓名 | 单位 | 出席). Attendance of the meeting, no work.

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Nature};
use super::outline::Walker;
use super::page::Page;
use super::raw::{Datum, RawLabel};
use crate::lexicon::{Column, Label, Lexicon};
use crate::model::Use;
use crate::normalise::text::is_nothing;

/// The header of a table of attendance that starts at a line.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    if !(2..=9).contains(&filled.len()) || !filled.iter().any(|s| lexicon.noise.is_presence_column(page.text(*s))) {
        return None;
    }
    // 出席 | 王小明、李华 | 请假 | 张三 is a row of labels and values.
    let is_value = |s: &usize| {
        let text = page.text(*s);
        text.contains(['、', '，', ',', ';', '；'])
            || page.slots[*s].nature() == Nature::People
                && lexicon.fields.candidates(text).is_empty()
                && lexicon.labels.meanings(text).is_empty()
    };
    if filled.iter().any(is_value) {
        return None;
    }
    let mut columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    let body = Body::new(page, grid, line + 1);
    let is_planned = columns.iter().any(|c| {
        let best = lexicon.fields.candidates(&c.header).first().copied();
        best.is_some_and(|c| c.score >= 0.9 && matches!(c.column, Column::Due | Column::Title | Column::Status))
    });
    let presence = columns.iter().position(|c| lexicon.noise.is_presence_column(&c.header))?;
    let name = (0..columns.len())
        .filter(|at| *at != presence)
        .find(|at| body.held(&columns[*at]).share(&[Nature::People]) >= 0.6)?;
    columns[name].field = Some(Column::Participants);
    columns[presence].field = Some(Column::Status);
    (!is_planned).then_some(Header { kind: TableKind::Attendance, columns, lines: 1, confirmed: 2 })
}

/// Reads a row: a name among those present or absent; one that says neither is left out.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    let named = |field: Column| header.column(field).and_then(cell);
    header.columns.iter().filter_map(cell).for_each(|s| walker.usage.mark(s, Use::Field, "attendance"));
    let Some(name) = named(Column::Participants) else { return true };
    let says = named(Column::Status).map_or("", |s| page.text(s).trim());
    if is_nothing(says) {
        return true;
    }
    let label = if walker.lexicon.noise.is_absent(says) { Label::Absentees } else { Label::Attendees };
    let known = walker.form.labels.iter_mut().find(|l| l.meanings == [label] && l.label.text == "attendance");
    let datum = Datum::of(&page.slots[name]);
    match known.and_then(|l| l.values.first_mut()) {
        Some(value) => {
            value.text.push('\n');
            value.text.push_str(&datum.text);
        }
        None => walker.form.labels.push(RawLabel {
            meanings: vec![label],
            label: Datum::text("attendance", &datum.at),
            values: vec![datum],
            block: 0,
        }),
    }
    true
}
