//! Minutes kept as a table: a row for each point, what was said in one column and what is to be done, as sentences, in
//! another (Item | Discussion | Action, 項目 | 內容 | 跟進).

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Nature};
use super::outline::Walker;
use super::page::Page;
use super::pairs::strip_heading_number;
use super::raw::Datum;
use crate::lexicon::{Column, Lexicon, SectionDef};
use crate::model::{SectionKind, Use};
use crate::normalise::text::is_nothing;

/// The section that a column of sentences about work to come stands for.
fn section<'a>(header: &str, lexicon: &'a Lexicon) -> Option<&'a SectionDef> {
    let text = strip_heading_number(header.trim());
    let known = lexicon.sections.heading(text).filter(|def| def.item.is_some());
    known.or_else(|| lexicon.sections.by_id("action").filter(|_| lexicon.noise.is_action_column(text)))
}

/// The header of such a table that starts at a line.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    if !(2..=5).contains(&filled.len()) || filled.iter().any(|s| page.slots[*s].is_typed()) {
        return None;
    }
    let columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    let body = Body::new(page, grid, line + 1);
    let looked: Vec<_> = columns.iter().map(|c| body.held(c)).collect();
    let of_field = |c: &TableColumn| {
        let best = lexicon.fields.candidates(&c.header).first().copied();
        best.is_some_and(|c| c.score >= 0.85 && matches!(c.column, Column::Owner | Column::Due | Column::Status))
    };
    let at = columns.iter().position(|c| section(&c.header, lexicon).is_some())?;
    // A sentence that begins with a name may pass for names, one that ends 跟进 for a state.
    let told = [Nature::Texts, Nature::People, Nature::Departments, Nature::Statuses];
    let plain = looked[at].share(&[Nature::Texts]) >= 0.75 && looked[at].mean_length() >= 7.0;
    let sentences = plain || looked[at].share(&told) >= 0.75 && looked[at].mean_length() >= 9.0;
    let said = looked[..at].iter().any(|held| held.share(&[Nature::Texts]) >= 0.75 && held.mean_length() >= 12.0);
    // Work in every row is a table of work; points of which nothing follows leave the cell blank.
    let sparse = looked[at].filled() < 1.0 || looked[at].mean_length() > 14.0;
    let fits = at > 0 && body.len() >= 2 && sentences && said && sparse && !columns.iter().any(of_field);
    fits.then_some(Header { kind: TableKind::Minuted, columns, lines: 1, confirmed: 2 })
}

/// Reads a row: its sentences of work are items, everything else was said.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let lexicon = walker.lexicon;
    let index = &page.grids[grid];
    for column in &header.columns {
        let Some(slot) = index.at(row, column.from).filter(|s| !page.slots[*s].is_blank()) else { continue };
        let (text, at) = (page.text(slot).to_owned(), page.slots[slot].at.clone());
        match section(&column.header, lexicon).and_then(|def| def.item.map(|kind| (def, kind))) {
            Some((def, kind)) => {
                walker.form.seen_sections.push(def.id.clone());
                walker.numbered = false;
                if !is_nothing(&text) {
                    text.lines().map(str::trim).filter(|line| !line.is_empty()).for_each(|line| {
                        walker.sentences(def, kind, line, &at);
                    });
                }
                walker.usage.mark(slot, Use::Field, &def.id);
            }
            None => {
                walker.form.sections.push(crate::model::Section {
                    kind: SectionKind::Discussion,
                    lines: vec![(Datum::text(text, &at).text, at)],
                });
                walker.usage.mark(slot, Use::Field, "discussion");
            }
        }
    }
    true
}
