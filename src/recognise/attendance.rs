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

impl Walker<'_> {
    /// Names side by side over marks of who was there (甲 | 乙 | 丙 over √ | √ | ×); labels may stand among them, over
    /// their values.
    pub(super) fn names_over_marks(&mut self, line: usize) -> bool {
        let page = self.page;
        let (Some((grid, row)), Some((below, next))) = (page.row_of(line), page.row_of(line + 1)) else { return false };
        let heads = page.filled(line);
        if grid != below || next != row + 1 || !(3..=24).contains(&heads.len()) {
            return false;
        }
        let under = |slot: usize| {
            let held = page.grids[grid].at(next, page.slots[slot].col)?;
            (page.slots[held].row == next && !page.slots[held].is_blank()).then_some(held)
        };
        let (mut names, mut others) = (Vec::new(), Vec::new());
        for head in heads {
            let Some(mark) = under(head) else { return false };
            let says = page.text(mark).trim();
            let there = self.lexicon.noise.is_present(says);
            let is_name =
                page.slots[head].nature() == Nature::People && self.lexicon.labels.meanings(page.text(head)).is_empty();
            match (is_name, there || self.lexicon.noise.is_absent(says) || says == "×") {
                (true, true) => names.push((head, mark, there)),
                (false, false) => others.push((head, mark)),
                _ => return false,
            }
        }
        // 姓名 over 到会 begins the rows; other texts are labels over their values.
        let meanings = |slot: usize| self.lexicon.labels.meanings(page.text(slot));
        let begins = |mark: usize| self.lexicon.noise.is_presence_column(page.text(mark));
        if names.len() < 2 || others.iter().any(|(head, mark)| meanings(*head).is_empty() && !begins(*mark)) {
            return false;
        }
        for (head, mark, there) in names {
            self.attends(head, if there { Label::Attendees } else { Label::Absentees });
            [head, mark].into_iter().for_each(|slot| self.usage.mark(slot, Use::Field, "attendance"));
        }
        for (head, mark) in others {
            let found = self.lexicon.labels.meanings(page.text(head));
            self.usage.mark(head, Use::Label, "label");
            self.usage.mark(mark, Use::Field, "label");
            if !found.is_empty() && !begins(mark) {
                self.add_label(found, Datum::of(&page.slots[head]), vec![Datum::of(&page.slots[mark])]);
            }
        }
        true
    }

    /// Adds a name to those present or absent.
    fn attends(&mut self, name: usize, label: Label) {
        let known = self.form.labels.iter_mut().find(|l| l.meanings == [label] && l.label.text == "attendance");
        let datum = Datum::of(&self.page.slots[name]);
        match known.and_then(|l| l.values.first_mut()) {
            Some(value) => {
                value.text.push('\n');
                value.text.push_str(&datum.text);
            }
            None => self.form.labels.push(RawLabel {
                meanings: vec![label],
                label: Datum::text("attendance", &datum.at),
                values: vec![datum],
                block: 0,
            }),
        }
    }
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
    walker.attends(name, label);
    true
}
