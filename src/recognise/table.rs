//! The body of a table: rows of work, group headings, totals, notes, and where it ends.

use super::header::{Header, TableKind};
use super::nature::{Nature, of_cell};
use super::outline::Walker;
use super::page::Page;
use super::pairs::{self, strip_heading_number};
use super::raw::{Datum, RawSignature};
use super::table_end::heads;
use super::{agenda, attendance, crossed, matrix, minuted, plan, sittings};
use crate::lexicon::{Column, SectionDef, Words, key};
use crate::model::{ItemKind, Stage, Use, Value};
use crate::normalise::status::read_legend;

/// What a table says of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The line belongs to it.
    Taken,
    /// Nothing of the line stands in its columns.
    NotMine,
    /// The table ended before the line.
    Ended,
}

/// A table whose rows are being read.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) header: Header,
    pub(super) grid: usize,
    pub(super) number: usize,
    /// Kind of its rows, where header or section tell.
    pub(super) kind: Option<ItemKind>,
    pub(super) stage: Stage,
    pub(super) groups: Vec<Datum>,
    last_row: Option<u32>,
    has_section: bool,
    /// A bar that lists items has just been read: lone texts below it are items, no groups.
    bar_of_items: bool,
    /// The table that goes on below this one, which stands inside it.
    parent: Option<Box<Table>>,
    pub(super) from: u32,
    pub(super) to: u32,
}

impl Table {
    pub fn new(header: Header, grid: usize, number: usize) -> Self {
        let from = header.columns.first().map_or(0, |c| c.from);
        let to = header.columns.last().map_or(0, |c| c.to);
        Self {
            header,
            grid,
            number,
            kind: None,
            stage: Stage::Current,
            groups: Vec::new(),
            last_row: None,
            has_section: false,
            bar_of_items: false,
            parent: None,
            from,
            to,
        }
    }

    /// Notes the table that this one interrupts: rows of sub-tasks under a header of their own, a column to the right.
    pub fn stand_inside(&mut self, parent: Self) {
        let title = |table: &Self| table.header.column(Column::Title).map(|c| c.from);
        let work = [&parent, self].iter().all(|t| t.header.kind == TableKind::Work);
        if work && self.grid == parent.grid && title(self) > title(&parent) && title(&parent).is_some() {
            self.parent = Some(Box::new(parent));
        }
    }

    /// The table around this one, where a line belongs to it again.
    pub fn parent_of(&mut self, page: &Page, line: usize) -> Option<Self> {
        let (_, row) = page.row_of(line).filter(|(grid, _)| *grid == self.grid)?;
        let back = self.parent.as_ref()?.title_slot(page, row).is_some() && self.title_slot(page, row).is_none();
        self.parent.take_if(|_| back).map(|parent| *parent)
    }

    /// The same columns in another grid.
    pub fn on(self, grid: usize) -> Self {
        Self { grid, last_row: None, ..self }
    }

    /// Puts the table under a section bar of its own.
    pub fn stand_under(&mut self, def: &SectionDef) {
        self.kind = def.table;
        self.stage = def.stage;
        self.has_section = true;
    }

    /// Reads a line if it belongs to the table.
    pub fn offer(&mut self, walker: &mut Walker<'_>, line: usize, side_by_side: bool) -> Verdict {
        let page = walker.page;
        let Some((grid, row)) = page.row_of(line).filter(|(grid, _)| *grid == self.grid) else { return Verdict::Ended };
        if !self.has_section {
            self.has_section = true;
            self.take_section(walker);
        }
        let filled: Vec<usize> = page
            .filled(line)
            .into_iter()
            .filter(|s| !side_by_side || (self.from..self.to).contains(&page.slots[*s].col))
            .collect();
        let Some(&first) = filled.first() else { return Verdict::NotMine };
        let after_gap = self.last_row.is_some_and(|last| row > last + 1) && !self.covers(page, row);
        let verdict = match self.header.kind {
            TableKind::Roster | TableKind::Versions if after_gap => Verdict::Ended,
            TableKind::Versions => mark_all(walker, &filled, Use::Decoration, "version"),
            TableKind::Roster => Verdict::Taken,
            TableKind::Matrix if matrix::is_group(&self.header, walker, line, &filled) => {
                self.groups = vec![Datum::of(&page.slots[first])];
                mark_all(walker, &filled, Use::Heading, "group")
            }
            TableKind::Signatures => self.signature_row(walker, row, &filled, after_gap),
            TableKind::Work => self.work_row(walker, line, grid, row, &filled, first, after_gap),
            _ if alone_or_note(walker, &filled) => Verdict::Ended,
            _ if self.shaped_row(walker, grid, row) => Verdict::Taken,
            _ => Verdict::Ended,
        };
        if verdict == Verdict::Taken {
            self.last_row = Some(row);
        }
        verdict
    }

    /// A row of a table of a shape of its own.
    fn shaped_row(&self, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
        let header = &self.header;
        match header.kind {
            TableKind::Plan => plan::row(header, walker, grid, row),
            TableKind::Matrix => matrix::row(header, walker, grid, row, self.number, &self.groups),
            TableKind::People => crossed::row(header, walker, grid, row, self.number),
            TableKind::Sittings => sittings::row(header, walker, grid, row),
            TableKind::Minuted => minuted::row(header, walker, grid, row),
            TableKind::Attendance => attendance::row(header, walker, grid, row),
            TableKind::Agenda => agenda::row(header, walker, grid, row),
            _ => false,
        }
    }

    /// A blank row that a vertical merge covers is no gap.
    fn covers(&self, page: &Page, row: u32) -> bool {
        row > 0 && page.grids[self.grid].at(row - 1, self.from).is_some_and(|s| page.slots[s].height > 1)
    }

    fn take_section(&mut self, walker: &Walker<'_>) {
        if let Some(section) = walker.section {
            self.kind = section.table;
            self.stage = section.stage;
        }
        let title = self.header.column(Column::Title).map(|c| c.header.clone()).unwrap_or_default();
        if let Some(def) = walker.lexicon.sections.exact(&title)
            && def.table.is_some()
            && (self.kind.is_none() || def.id == "pending")
        {
            self.kind = def.table;
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn work_row(
        &mut self,
        walker: &mut Walker<'_>,
        line: usize,
        grid: usize,
        row: u32,
        filled: &[usize],
        first: usize,
        after_gap: bool,
    ) -> Verdict {
        let page = walker.page;
        let lexicon = walker.lexicon;
        let text = page.text(first).trim();
        let title = self.title_slot(page, row);
        let alone = filled.len() == 1;
        let is_row = title.is_some() && filled.len() >= 2 && !alone;
        if lexicon.noise.is_sample(text) || title.is_some_and(|t| lexicon.noise.is_sample(page.text(t))) {
            return mark_all(walker, filled, Use::Decoration, "sample");
        }
        if lexicon.noise.is_total(text) {
            return mark_all(walker, filled, Use::Decoration, "total");
        }
        let is_note = lexicon.noise.is_note(text)
            || alone && page.slots[first].width > 1 && read_legend(text, Words::builtin()).is_some();
        if is_note && (alone || page.slots[first].width > 1 || !is_row) {
            for slot in filled {
                let text = page.text(*slot).to_owned();
                walker.note(*slot, &text);
            }
            return Verdict::Taken;
        }
        if self.heads_section(walker, filled) || !is_row && self.ends_at(walker, line, filled, after_gap) {
            return Verdict::Ended;
        }
        if is_row && (self.is_label_row(walker, line, filled) || after_gap && heads(walker, first)) {
            return Verdict::Ended;
        }
        if alone && !title.is_some_and(|t| t == first && !self.is_group(page, first, after_gap)) {
            return self.lone(walker, line, first, after_gap);
        }
        if title.is_none() {
            return self.rest_of_row(walker, filled);
        }
        self.bar_of_items = false;
        let Some(title) = title else { return Verdict::NotMine };
        if walker.lexicon.noise.is_continued(page.text(title))
            && walker.form.items.last().is_some_and(|i| i.table == self.number)
        {
            return self.continued(walker, filled);
        }
        if page.slots[title].row < row {
            return self.continued(walker, filled);
        }
        if self.is_parent(walker, line, row, title) {
            self.groups = vec![Datum::of(&page.slots[title])];
            return mark_all(walker, filled, Use::Heading, "group");
        }
        self.item(walker, grid, row, title);
        Verdict::Taken
    }

    /// The slot of the title column in a row, if it holds text.
    fn title_slot(&self, page: &Page, row: u32) -> Option<usize> {
        let column = self.header.column(Column::Title)?;
        (column.from..column.to)
            .find_map(|col| page.grids[self.grid].at(row, col).filter(|s| !page.slots[*s].is_blank()))
    }

    /// A row with one text that is no title: a section bar, a group heading, a numbered but empty row, or the end.
    fn lone(&mut self, walker: &mut Walker<'_>, line: usize, slot: usize, after_gap: bool) -> Verdict {
        let page = walker.page;
        let held = &page.slots[slot];
        let text = held.text.trim().to_owned();
        let head = strip_heading_number(&text);
        let number = self.header.column(Column::Number).is_some_and(|c| (c.from..c.to).contains(&held.col));
        if number
            && held.width == 1
            && (held.is_typed() || key(head).chars().count() <= 4 && head.chars().all(|c| !crate::lexicon::is_han(c)))
        {
            walker.usage.mark(slot, Use::Decoration, "numbered-empty");
            return Verdict::Taken;
        }
        // 还没定：住村里还是镇上: a bar and what stands under it on one line.
        let (bar, rest) = head.split_once(['：', ':']).map_or((head, ""), |(bar, rest)| (bar, rest.trim()));
        let told =
            walker.lexicon.sections.exact(bar).filter(|def| def.item == Some(ItemKind::Pending) && !rest.is_empty());
        if let Some(def) = told {
            walker.enter(def, slot, bar);
            walker.passage(slot, rest);
            return Verdict::Taken;
        }
        if let Some(def) = walker
            .lexicon
            .sections
            .exact(head)
            .or_else(|| if held.width > 1 { walker.lexicon.sections.heading(head) } else { None })
        {
            if def.table.is_none() {
                return Verdict::Ended;
            }
            walker.enter(def, slot, head);
            self.kind = def.table;
            self.stage = def.stage;
            self.groups.clear();
            self.bar_of_items = def.item.is_some();
            return Verdict::Taken;
        }
        if self.bar_of_items && (held.width > 1 || text.chars().count() > 8) && walker.section.is_some() {
            walker.passage(slot, &text);
            return Verdict::Taken;
        }
        if head.contains(['：', ':']) && !pairs::in_text(&text, walker.lexicon).1.is_empty() {
            return Verdict::Ended;
        }
        let in_status = self.header.columns.iter().any(|c| {
            (c.from..c.to).contains(&held.col)
                && !matches!(
                    c.field,
                    Some(Column::Number | Column::Title | Column::Department | Column::Category | Column::Project)
                        | None
                )
        });
        if held.width == 1 && in_status && !after_gap {
            return self.rest_of_row(walker, &[slot]);
        }
        if after_gap && held.width == 1 || text.chars().count() > 40 || text.ends_with('。') {
            return Verdict::Ended;
        }
        let _ = line;
        walker.usage.mark(slot, Use::Heading, "group");
        self.groups = vec![Datum::of(held)];
        Verdict::Taken
    }

    /// A row without a title: a page-split row goes on with the one above; a number alone is nothing.
    fn rest_of_row(&mut self, walker: &mut Walker<'_>, filled: &[usize]) -> Verdict {
        let page = walker.page;
        let is_number = |s: &usize| {
            let number = self.header.column(Column::Number);
            number.is_some_and(|c| (c.from..c.to).contains(&page.slots[*s].col))
        };
        let rest: Vec<usize> = filled.iter().copied().filter(|s| !is_number(s)).collect();
        filled.iter().filter(|s| is_number(s)).for_each(|s| walker.usage.mark(*s, Use::Decoration, "number"));
        let numbered = rest.len() < filled.len();
        if rest.is_empty() || numbered {
            rest.iter().for_each(|s| walker.usage.mark(*s, Use::Decoration, "prefilled"));
            return Verdict::Taken;
        }
        self.continued(walker, &rest)
    }

    /// Adds the texts of a continued row to the item above.
    fn continued(&mut self, walker: &mut Walker<'_>, filled: &[usize]) -> Verdict {
        let page = walker.page;
        let number = self.number;
        for slot in filled {
            let Some(column) = self.header.columns.iter().find(|c| (c.from..c.to).contains(&page.slots[*slot].col))
            else {
                continue;
            };
            let Some(item) = walker.form.items.last_mut().filter(|i| i.table == number) else { continue };
            let field = column.field.unwrap_or(Column::Category);
            if matches!(
                field,
                Column::Note
                    | Column::Risk
                    | Column::Reason
                    | Column::Remedy
                    | Column::Owner
                    | Column::NextStep
                    | Column::Deliverable
                    | Column::Content
            ) {
                item.cells.entry(field).or_default().push(Datum::of(&page.slots[*slot]));
            } else {
                item.extra.push((column.header.clone(), page.text(*slot).to_owned()));
            }
            walker.usage.mark(*slot, Use::Field, field.id());
        }
        Verdict::Taken
    }

    /// A row of a table of signatures: who, in which function, when.
    fn signature_row(&mut self, walker: &mut Walker<'_>, row: u32, filled: &[usize], after_gap: bool) -> Verdict {
        let page = walker.page;
        let index = &page.grids[self.grid];
        if after_gap || filled.len() == 1 && page.slots[filled[0]].width > 1 {
            return Verdict::Ended;
        }
        let datum = |field: Column| {
            self.header.column(field).map(|c| {
                index.at(row, c.from).map_or_else(
                    || Datum { text: String::new(), value: Value::Empty, at: index.place(row, c.from) },
                    |s| Datum::of(&page.slots[s]),
                )
            })
        };
        let role =
            datum(Column::Department).or_else(|| datum(Column::Owner)).map(|d| d.text).filter(|t| !t.trim().is_empty());
        let date = datum(Column::SignDate).or_else(|| datum(Column::Due)).or_else(|| datum(Column::Done));
        let name = datum(Column::Title).or_else(|| datum(Column::Owner)).filter(|d| !d.is_blank());
        if let Some(signed) = datum(Column::Signature) {
            // Date & signature: a day alone there is the day on which the name beside it signed.
            let day_only = matches!(of_cell(&signed.text, &signed.value), Nature::Dates);
            let date = if day_only { Some(signed.clone()) } else { date };
            let who = match (&name, day_only) {
                (None, true) => filled.iter().copied().find(|s| page.slots[*s].nature() == Nature::People),
                _ => None,
            };
            let name = name.or_else(|| who.map(|slot| Datum::of(&page.slots[slot])));
            let text = name.filter(|name| day_only || stands_for(&signed.text, &name.text)).unwrap_or(signed);
            walker.form.signatures.push(RawSignature { text, role, needs_date: date.is_some(), date });
        }
        mark_all(walker, filled, Use::Field, "signature")
    }
}

/// A signature (H. Penrose, 已签, √) stands for the name beside it.
fn stands_for(signature: &str, name: &str) -> bool {
    let last = |text: &str| text.split_whitespace().last().map(str::to_lowercase);
    let short = key(signature);
    matches!(short.as_str(), "已签" | "已签字" | "√" | "✓" | "✔" | "signed" | "yes" | "y")
        || last(signature) == last(name)
}

/// A lone text below a matrix is a note or what comes next.
fn alone_or_note(walker: &Walker<'_>, filled: &[usize]) -> bool {
    matches!(filled, [only] if walker.page.slots[*only].width > 1 || walker.lexicon.noise.is_note(walker.page.text(*only)))
}

fn mark_all(walker: &mut Walker<'_>, slots: &[usize], how: Use, for_what: &str) -> Verdict {
    slots.iter().for_each(|slot| walker.usage.mark(*slot, how, for_what));
    Verdict::Taken
}
