//! Tables on the walk over a page: where one begins, which lines belong to it, tables side by side and one inside another.

use super::content;
use super::header::{Header, TableKind};
use super::outline::Walker;
use super::pairs::{self, strip_heading_number};
use super::raw::{RawItem, SeenTable, Told};
use super::table::{Table, Verdict};
use crate::lexicon::{Column, SectionDef};
use crate::model::{ItemKind, Use};

/// A section bar over some columns.
pub(super) struct Bar<'a> {
    from: u32,
    to: u32,
    def: &'a SectionDef,
}

impl<'a> Walker<'a> {
    /// Two or more section bars in one row stand above tables side by side (本周总结 | 下周计划).
    pub(super) fn bars(&mut self, line: usize, filled: &[usize]) -> bool {
        let page = self.page;
        let (Some((grid, _)), Some((below, _))) = (page.row_of(line), page.row_of(line + 1)) else { return false };
        if filled.len() < 2 || grid != below || filled.iter().any(|s| page.slots[*s].width < 2) {
            return false;
        }
        let found: Option<Vec<Bar<'a>>> = filled
            .iter()
            .map(|slot| {
                let held = &page.slots[*slot];
                let def = self
                    .lexicon
                    .sections
                    .heading(strip_heading_number(&held.text))
                    .filter(|def| def.table.is_some())?;
                Some(Bar { from: held.col, to: held.col + held.width, def })
            })
            .collect();
        let Some(found) = found else { return false };
        for slot in filled {
            self.usage.mark(*slot, Use::Heading, "section");
        }
        self.form.seen_sections.extend(found.iter().map(|bar| bar.def.id.clone()));
        self.tables.clear();
        self.bars = found;
        true
    }

    /// A row such as 会议主题 | 时间 above a row of values is a header; one whose labels have values beside them is not.
    pub(super) fn is_row_of_labels(&mut self, line: usize) -> bool {
        let pairs = pairs::in_row(self.page, line, self.lexicon);
        let page = self.page;
        if pairs.is_empty() || self.heads_rows(line) && !self.labels_take_turns(line) {
            return false;
        }
        let mut is_value = |slot: &usize| {
            let held = &page.slots[*slot];
            !held.is_blank()
                && (held.is_typed() || self.headers.candidates(&held.text).first().is_none_or(|c| c.score < 0.9))
        };
        let valued = pairs.iter().filter(|p| p.values.iter().any(&mut is_value)).count();
        valued > 0
            && valued * 2 >= pairs.len()
            && pairs.len() + valued >= self.page.filled(line).len().saturating_sub(1)
    }

    /// At least two labels, each with one value beside it that is no header word (课题名称 | … | 申报单位 | …).
    pub(super) fn labels_take_turns(&mut self, line: usize) -> bool {
        let pairs = pairs::in_row(self.page, line, self.lexicon);
        let page = self.page;
        pairs.len() >= 2
            && pairs.iter().all(|pair| {
                let mut filled = pair.values.iter().filter(|slot| !page.slots[**slot].is_blank());
                let value = filled.next().filter(|_| filled.next().is_none());
                value.is_some_and(|slot| {
                    self.headers.candidates(page.text(*slot)).first().is_none_or(|c| c.score < 0.75)
                })
            })
    }

    pub(super) fn open_tables(&mut self, line: usize, headers: Vec<Header>) -> usize {
        let lines = headers.iter().map(|h| h.lines).max().unwrap_or(1);
        let parent = self.tables.pop().filter(|_| self.tables.is_empty());
        self.tables.clear();
        let grid = self.page.row_of(line).map_or(0, |(grid, _)| grid);
        if headers.iter().any(|h| h.kind == TableKind::Work) {
            self.drop_lead();
        }
        for header in headers {
            self.enter_label_of_table(line, &header);
            for column in &header.columns {
                let name = column.field.map_or(if header.kind.names_columns() { "name" } else { "header" }, Column::id);
                let how = if name == "header" { Use::Unmapped } else { Use::Label };
                column.slots.iter().for_each(|slot| self.usage.mark(*slot, how, name));
            }
            let at = header.columns.iter().flat_map(|c| &c.slots).next().map(|slot| self.page.slots[*slot].at.clone());
            match header.kind {
                TableKind::Work | TableKind::Matrix => {
                    let title_header = header.column(Column::Title).map(|c| c.header.clone()).unwrap_or_default();
                    let is_matrix = header.kind == TableKind::Matrix;
                    let owners = is_matrix.then_some(Column::Owner);
                    self.form.tables.push(SeenTable {
                        columns: header.columns.iter().filter_map(|c| c.field).chain(owners).collect(),
                        title_header,
                        is_matrix,
                        at,
                    });
                    self.form.why.push(describe(&header));
                }
                TableKind::Roster => self.rosters += 1,
                TableKind::Plan => {
                    let works = header.columns.iter().filter(|c| c.field == Some(Column::Content));
                    let sections = works.filter_map(|c| self.lexicon.sections.heading(strip_heading_number(&c.header)));
                    self.form.seen_sections.extend(sections.map(|def| def.id.clone()));
                    self.form.why.push(describe(&header));
                }
                TableKind::People => {
                    let columns = [Column::Title, Column::Owner, Column::Due].into_iter().collect();
                    self.form.tables.push(SeenTable { columns, title_header: String::new(), is_matrix: false, at });
                    self.form.why.push(describe(&header));
                }
                TableKind::Signatures
                | TableKind::Versions
                | TableKind::Attendance
                | TableKind::Agenda
                | TableKind::Sittings
                | TableKind::Minuted => {}
            }
            if header.kind == TableKind::Work && header.column(Column::Title).is_some() {
                self.headers.seen.push(header.clone());
            }
            self.tables_seen += 1;
            let from = header.columns.first().map_or(0, |c| c.from);
            let mut table = Table::new(header, grid, self.tables_seen);
            if let Some(bar) = self.bars.iter().find(|bar| (bar.from..bar.to).contains(&from)) {
                table.stand_under(bar.def);
            }
            self.tables.push(table);
        }
        if let ([table], Some(parent)) = (&mut self.tables[..], parent) {
            table.stand_inside(parent);
        }
        self.bars.clear();
        lines
    }

    /// A line between a heading of work and its table leads over to it; it is no work, unless it says so itself.
    fn drop_lead(&mut self) {
        let Some(def) = self.section.filter(|def| def.item == Some(ItemKind::Task)) else { return };
        let of_section = |item: &&RawItem| item.is_sentence && item.kind == def.item && item.cells.is_empty();
        if self.form.items.iter().rev().take_while(of_section).count() != 1 {
            return;
        }
        if let Some(lead) = self.form.items.pop() {
            self.form.prose.push(Told { text: lead.title, under: lead.groups.last().cloned(), among: lead.kind });
        }
    }

    /// A label of another section merged down left of the tables being read: what stands beside it is a table of its own.
    pub(super) fn label_beside(&self, line: usize) -> bool {
        let page = self.page;
        let left = self.tables.iter().map(|table| table.from).min();
        let (Some(left), Some((_, row))) = (left, page.row_of(line)) else { return false };
        page.filled(line).first().is_some_and(|slot| {
            let held = &page.slots[*slot];
            let section = || self.lexicon.sections.heading(strip_heading_number(&held.text));
            held.col < left && held.row == row && held.height > 1 && section().is_some()
        })
    }

    /// A label merged down beside the table says what the table is (实施计划 | 阶段 | 完成时间).
    fn enter_label_of_table(&mut self, line: usize, header: &Header) {
        let page = self.page;
        let from = header.columns.first().map_or(0, |c| c.from);
        for slot in page.filled(line).into_iter().filter(|s| page.slots[*s].col < from) {
            if let Some(def) = self.lexicon.sections.exact(strip_heading_number(page.text(slot))) {
                self.enter(def, slot, "");
            }
        }
    }

    /// A grid without a header that goes on with the table above it (a page break in Word): as many columns, and cells
    /// that are what the columns hold.
    pub(super) fn continues(&mut self, line: usize) -> bool {
        let page = self.page;
        let Some((grid, _)) = page.row_of(line) else { return false };
        let starts = line.checked_sub(1).and_then(|l| page.row_of(l)).is_none_or(|(above, _)| above != grid);
        let Some(table) = self.last_work.as_ref().filter(|t| starts && t.grid != grid) else { return false };
        if page.grids[grid].cols != page.grids[table.grid].cols || !content::follows(page, grid, line, &table.header) {
            return false;
        }
        let Some(table) = self.last_work.take() else { return false };
        self.tables = vec![table.on(grid)];
        self.in_table(line)
    }

    /// Offers a line to the tables being read; `false` where it ends them.
    pub(super) fn in_table(&mut self, line: usize) -> bool {
        if let [table] = &mut self.tables[..]
            && let Some(parent) = table.parent_of(self.page, line)
        {
            *table = parent;
        }
        let mut tables = std::mem::take(&mut self.tables);
        let side_by_side = tables.len() > 1;
        let mut taken = false;
        let mut ended = false;
        for table in &mut tables {
            match table.offer(self, line, side_by_side) {
                Verdict::Taken => taken = true,
                Verdict::NotMine => {}
                Verdict::Ended => ended = true,
            }
        }
        if !taken && ended {
            self.last_work = tables.pop().filter(|t| t.header.kind == TableKind::Work);
            return false;
        }
        self.tables = tables;
        taken || !ended && side_by_side
    }
}

/// The columns of a header and what they were taken for, for `-v`.
fn describe(header: &Header) -> String {
    let columns: Vec<String> = header
        .columns
        .iter()
        .map(|c| format!("{}→{}", c.header.replace('\n', " "), c.field.map_or("?", Column::id)))
        .collect();
    columns.join(" | ")
}
