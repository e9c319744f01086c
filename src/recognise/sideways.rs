//! Tables laid on their side: the names of the fields go down the first column, a piece of work in each column beside it
//! (关键节点 | 备案 | 开工 | 并网 over 计划时间 | 3.20 | 5.6 | 8.15).

use std::collections::BTreeMap;

use super::nature::Nature;
use super::outline::Walker;
use super::pairs::strip_heading_number;
use super::raw::{Datum, RawItem, SeenTable};
use crate::lexicon::Column;
use crate::model::{ItemKind, Stage, Use};
use crate::normalise::text::is_nothing;

/// A row of such a table: its label, and its cells by their column.
struct Side {
    label: usize,
    field: Column,
    cells: BTreeMap<u32, usize>,
}

impl Walker<'_> {
    /// Reads a table laid on its side that begins at a line; how many lines it takes, 0 where there is none.
    pub(super) fn sideways(&mut self, line: usize) -> usize {
        let Some(work) = self.side(line, true).filter(|work| work.cells.len() >= 2) else { return 0 };
        let (grid, col) = (self.page.row_of(line).map(|(grid, _)| grid), self.page.slots[work.label].col);
        let belongs = |side: &Side| side.cells.keys().all(|at| work.cells.contains_key(at));
        let rows: Vec<Side> = (line + 1..self.page.lines.len())
            .map_while(|below| {
                let same = self.page.row_of(below).map(|(held, _)| held) == grid;
                let side = self.side(below, false).filter(|_| same)?;
                (self.page.slots[side.label].col == col && belongs(&side)).then_some(side)
            })
            .collect();
        if !rows.iter().any(|side| self.confirms(side)) {
            return 0;
        }
        let kind = self.kind_beside(work.label);
        self.tables_seen += 1;
        let columns = rows.iter().map(|side| side.field).chain([Column::Title]).collect();
        let title_header = self.page.text(work.label).to_owned();
        self.form.tables.push(SeenTable {
            columns,
            title_header,
            is_matrix: false,
            at: Some(self.page.slots[work.label].at.clone()),
        });
        for side in rows.iter().chain([&work]) {
            self.usage.mark(side.label, Use::Label, side.field.id());
            side.cells.values().for_each(|slot| self.usage.mark(*slot, Use::Field, side.field.id()));
        }
        for (at, slot) in &work.cells {
            let cells = rows.iter().map(|side| {
                let cell = side.cells.get(at).map(|slot| Datum::of(&self.page.slots[*slot]));
                (side.field, cell.into_iter().collect())
            });
            self.form.items.push(RawItem {
                kind,
                stage: Stage::Current,
                title: Datum::of(&self.page.slots[*slot]),
                is_sentence: false,
                cells: cells.collect(),
                extra: Vec::new(),
                groups: Vec::new(),
                shared_due: None,
                table: self.tables_seen,
            });
        }
        rows.len() + 1
    }

    /// A row as a label and the cells right of it; `work`: the label names the work, the cells are no labels themselves.
    fn side(&mut self, line: usize, work: bool) -> Option<Side> {
        let page = self.page;
        page.row_of(line)?;
        let filled = page.filled(line);
        let (&label, values) = filled.split_first()?;
        let text = strip_heading_number(page.text(label).trim());
        if page.slots[label].is_typed() || text.chars().count() > 12 || values.is_empty() {
            return None;
        }
        let best = self.headers.candidates(text).first().copied().filter(|c| c.score >= 0.75);
        let names_work = self.lexicon.sections.exact(text).is_some_and(|def| def.table.is_some());
        let field = match best {
            Some(best) if work => (best.column == Column::Title && best.score >= 0.9).then_some(Column::Title),
            Some(best) => (best.column != Column::Title).then_some(best.column),
            None => None,
        };
        let field = field.or((work && names_work).then_some(Column::Title))?;
        let heads = |slot: &usize| {
            let text = page.text(*slot);
            page.slots[*slot].is_typed()
                || self.lexicon.fields.candidates(text).first().is_some_and(|c| c.score >= 0.9)
                || text.chars().count() > 40
        };
        // 开工 heads a column elsewhere; here it may well be a milestone.
        let turns = values.len() % 2 == 1 && values.len() > 1 && values.iter().skip(1).step_by(2).all(heads);
        if work && (turns || values.iter().filter(|slot| heads(slot)).count() * 2 >= values.len()) {
            return None;
        }
        let cells = values.iter().filter(|s| !is_nothing(page.text(**s))).map(|s| (page.slots[*s].col, *s)).collect();
        Some(Side { label, field, cells })
    }

    /// The cells of a row are what its label says: days, people or offices, states.
    fn confirms(&self, side: &Side) -> bool {
        let wanted: &[Nature] = match side.field {
            Column::Due | Column::Start | Column::Done => &[Nature::Dates],
            Column::Owner | Column::Department => &[Nature::People, Nature::Departments],
            Column::Status | Column::Percent => &[Nature::Statuses, Nature::Percents],
            _ => return false,
        };
        let hits = side.cells.values().filter(|slot| wanted.contains(&self.page.slots[**slot].nature())).count();
        hits >= 2 && hits * 3 >= side.cells.len() * 2
    }

    /// What the work of such a table is, by its label.
    fn kind_beside(&self, label: usize) -> Option<ItemKind> {
        let text = strip_heading_number(self.page.text(label).trim());
        let named = self.lexicon.sections.exact(text).and_then(|def| def.table);
        named.or_else(|| self.section.and_then(|def| def.table))
    }
}
