//! The order of a meeting or a training: a table with a clock time in each row (时间 | 内容 | 主讲人), or of who
//! speaks on what (Item | Presenter | Notes). Topics, no work.

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Nature};
use super::outline::Walker;
use super::page::Page;
use super::raw::{Datum, RawLabel};
use crate::lexicon::{Column, Label, Lexicon};
use crate::model::Use;

/// The header of an agenda that starts at a line.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    if !(2..=6).contains(&filled.len()) || filled.iter().any(|s| page.text(*s).chars().count() > 16) {
        return None;
    }
    let body = Body::new(page, grid, line + 1);
    if body.len() < 2 {
        return None;
    }
    let mut columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    let is_clock = |slot: usize| page.slots[slot].nature() == Nature::Times;
    let speaks = |c: &TableColumn| lexicon.noise.is_speaker_column(&c.header);
    let clock = columns.iter().position(|c| body.all(c, is_clock)).or_else(|| columns.iter().position(speaks))?;
    let tracked = columns.iter().any(|c| {
        let best = lexicon.fields.candidates(&c.header).first().copied();
        let work = |field| matches!(field, Column::Due | Column::Status | Column::Done | Column::Percent);
        best.is_some_and(|c| c.score >= 0.9 && (work(c.column) || c.column == Column::Owner))
    });
    let text = (0..columns.len()).filter(|at| *at != clock).find(|at| {
        let held = body.held(&columns[*at]);
        held.share(&[Nature::People, Nature::Numbers]) < 0.5 && held.filled() > 0.6
    })?;
    columns[text].field = Some(Column::Content);
    (!tracked).then_some(Header { kind: TableKind::Agenda, columns, lines: 1, confirmed: 2 })
}

/// Reads a row: a topic of the meeting.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    header.columns.iter().filter_map(cell).for_each(|s| walker.usage.mark(s, Use::Field, "agenda"));
    let Some(slot) = header.column(Column::Content).and_then(cell) else { return true };
    let datum = Datum::of(&page.slots[slot]);
    let known = walker.form.labels.iter_mut().find(|l| l.label.text == "agenda");
    match known.and_then(|l| l.values.first_mut()) {
        Some(value) => {
            value.text.push('\n');
            value.text.push_str(&datum.text);
        }
        None => walker.form.labels.push(RawLabel {
            meanings: vec![Label::Topics],
            label: Datum::text("agenda", &datum.at),
            values: vec![datum],
            block: 0,
        }),
    }
    true
}
