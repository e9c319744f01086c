//! Walks a page line by line and outlines its forms: titles, labels, headings, tables, prose.

use std::collections::{BTreeMap, BTreeSet};

use super::abreast;
use super::below::OpenLabel;
use super::block::Block;
use super::header::{Headers, TableKind};
use super::log;
use super::marks::Mark;
use super::nested::Nest;
use super::page::{Page, Shape};
use super::pairs::strip_heading_number;
use super::people;
use super::raw::{Datum, RawForm, RawItem, Usage};
use super::slip::Slip;
use super::table::Table;
use super::tables::Bar;
use crate::lexicon::{Column, Lexicon, SectionDef, Words};
use crate::model::Use;
use crate::normalise::status::read_legend;
use crate::normalise::text::strip_number;

/// The forms of a page, in order, and what stands outside them.
pub(super) struct Outline {
    pub forms: Vec<RawForm>,
    /// The page says that it is a cover, a list or a roster.
    pub is_no_form: bool,
    /// Its forms are the meetings of a running log.
    pub is_log: bool,
}

/// Outlines a page.
pub(super) fn outline(page: &Page, lexicon: &Lexicon) -> Outline {
    let mut walker = Walker::new(page, lexicon);
    let mut line = 0;
    while line < page.lines.len() {
        line += walker.step(line).max(1);
    }
    walker.finish()
}

/// The walk over a page.
pub(super) struct Walker<'a> {
    pub page: &'a Page,
    pub lexicon: &'a Lexicon,
    pub usage: Usage,
    pub form: RawForm,
    pub section: Option<&'a SectionDef>,
    /// The grid in which a cell opened the section.
    pub(super) section_grid: Option<usize>,
    /// Items of the section bear numbers; what bears none is no item.
    pub(super) numbered: bool,
    pub(super) headers: Headers<'a>,
    forms: Vec<(RawForm, usize)>,
    /// Tables being read: one, or several side by side.
    pub(super) tables: Vec<Table>,
    /// The table of work that ended last.
    pub(super) last_work: Option<Table>,
    /// Slots from here on belong to the current form.
    first_slot: usize,
    /// Block of labels, counted up when the label of a delayed task comes again.
    pub(super) block: usize,
    pub(super) rosters: usize,
    /// Section bars side by side, waiting for the tables below them.
    pub(super) bars: Vec<Bar<'a>>,
    /// A heading or label whose value stands in the rows below or in a nested table.
    pub(super) tables_seen: usize,
    /// The last slot that was taken as a field of the item above it.
    pub(super) attached: Option<usize>,
    /// Number of the last heading, and of the last numbered line that is none.
    pub(super) heading_mark: Option<Mark>,
    pub(super) line_mark: Option<Mark>,
    /// The heading above that is no section: a person, a department, a topic.
    pub(super) under: Option<Datum>,
    pub(super) under_level: Option<u8>,
    /// Slots that are a person's name and head what is that person's.
    pub(super) person_heads: BTreeSet<usize>,
    /// The people whom the page lists as present.
    pub(super) listed_people: BTreeSet<String>,
    /// Where the labels of the grids stand, by grid.
    pub(super) blocks: BTreeMap<usize, Block>,
    /// The piece of work that labels and values tell of.
    pub(super) slip: Slip,
    /// The section stands on the line of its heading (结论：……).
    pub(super) inline_section: bool,
    /// Where the items of the section begin, and how many tables were seen before it.
    pub(super) section_from: usize,
    pub(super) section_tables: usize,
    /// A line inside the section that heads what follows (程序：), and the deadline told above the list.
    pub(super) part: Option<Datum>,
    pub(super) list_due: Option<Datum>,
    /// The name that heads the numbered lines below it.
    pub(super) nest: Option<Nest>,
    /// A label that waits for its value below.
    pub(super) open_label: Option<OpenLabel>,
    /// Grid and last row of a table that is not understood.
    pub(super) unknown_table: Option<(usize, u32)>,
    /// Slots that head the meetings of a running log.
    pub(super) log_heads: BTreeSet<usize>,
}

impl<'a> Walker<'a> {
    fn new(page: &'a Page, lexicon: &'a Lexicon) -> Self {
        let listed = people::listed(page, lexicon);
        Self {
            page,
            lexicon,
            usage: Usage::new(page.slots.len()),
            form: RawForm { sheet: page.name.as_deref().map(str::to_owned), ..RawForm::default() },
            section: None,
            section_grid: None,
            numbered: false,
            headers: Headers::new(lexicon),
            forms: Vec::new(),
            tables: Vec::new(),
            last_work: None,
            first_slot: 0,
            block: 0,
            rosters: 0,
            bars: Vec::new(),
            tables_seen: 0,
            attached: None,
            heading_mark: None,
            line_mark: None,
            under: None,
            under_level: None,
            person_heads: people::heads(page, &listed),
            listed_people: listed,
            blocks: BTreeMap::new(),
            slip: Slip::default(),
            inline_section: false,
            section_from: 0,
            section_tables: 0,
            part: None,
            list_due: None,
            nest: None,
            open_label: None,
            unknown_table: None,
            log_heads: log::heads(page, lexicon),
        }
    }

    /// Reads what starts at a line; returns how many lines it took.
    fn step(&mut self, line: usize) -> usize {
        let filled = self.page.filled(line);
        if filled.is_empty() {
            return 1;
        }
        if self.repeats_grid(line) {
            self.split();
        }
        if self.bars(line, &filled) {
            return 1;
        }
        if self.names_over_marks(line) {
            self.tables.clear();
            return 2;
        }
        if self.label_beside(line) {
            self.tables.clear();
        }
        if self.tables.is_empty() {
            let taken = self.sideways(line).max(self.board(line));
            if taken > 0 {
                return taken;
            }
        }
        self.headers.reading = !self.tables.is_empty();
        let headers = self.headers.at(self.page, line);
        // Words that are labels elsewhere head columns where the cells below are what they say.
        let confirmed = headers.iter().any(|h| h.confirmed >= 2) && !self.labels_take_turns(line);
        let is_plan = confirmed || headers.iter().any(|h| h.kind == TableKind::Plan);
        if !headers.is_empty() && (is_plan || !self.is_row_of_labels(line)) {
            return self.open_tables(line, headers);
        }
        if !self.tables.is_empty() {
            if self.in_table(line) {
                return 1;
            }
            self.tables.clear();
        }
        if self.continues(line) {
            return 1;
        }
        if !self.is_row_of_labels(line)
            && let Some(header) = self.headers.inferred(self.page, line)
        {
            let headless = header.lines == 0;
            let taken = self.open_tables(line, vec![header]);
            return if headless && self.in_table(line) { 1 } else { taken.max(1) };
        }
        if filled.len() == 1 {
            let paragraph = matches!(self.page.lines[line].shape, Shape::Paragraph { .. });
            if !(self.opens_meeting(filled[0]) || paragraph && self.tells_when_and_where(filled[0])) {
                self.single(line, filled[0]);
            }
        } else {
            self.row(line);
        }
        1
    }

    /// A line with one text: title, heading, labels inside the text, note, or prose.
    fn single(&mut self, line: usize, slot: usize) {
        let held = &self.page.slots[slot];
        let unframed = self.unframed(held.text.trim());
        let text = unframed.as_deref().unwrap_or_else(|| held.text.trim());
        let noise = &self.lexicon.noise;
        if noise.is_unfilled(text) {
            self.usage.mark(slot, Use::Decoration, "unfilled");
            return;
        }
        if matches!(self.page.lines[line].shape, Shape::Row { .. }) && self.lone_label(line, slot) {
            return;
        }
        if self.label_above_value(line, slot) {
            return;
        }
        if self.attach(slot, text) {
            return;
        }
        if self.names_person(line, slot) {
            self.heading_mark = Mark::of(text).or(self.heading_mark);
            return;
        }
        if self.title(line, slot) {
            return;
        }
        // 图例：★完成 ◎进行中 explains marks; it heads nothing.
        let among_items = self.section.is_some_and(|section| section.item.is_some());
        if !among_items
            && text.chars().count() > 6
            && read_legend(text, Words::builtin()).is_some()
            && self.form.tables.is_empty()
        {
            // Labels may stand before it on the line.
            if self.labels_in_text(slot, text) {
                self.form.legends.push(text.to_owned());
            } else {
                self.note(slot, text);
            }
            return;
        }
        let before = self.under.as_ref().map(|under| under.at.clone());
        if self.heading(line, slot, text) {
            // What stood under a heading ends with the next one of its rank.
            let counts = Mark::of(text).zip(self.heading_mark).is_some_and(|(mark, above)| mark.follows(above));
            if counts && before.is_some() && self.under.as_ref().map(|under| &under.at) == before.as_ref() {
                self.under = None;
            }
            self.heading_mark = Mark::of(text).or(self.heading_mark);
            // Below 结论：…… the numbers of the topics go on.
            self.line_mark = self.line_mark.filter(|_| self.inline_section);
            return;
        }
        self.line_mark = Mark::of(text).or(self.line_mark);
        if self.labels_in_text(slot, text) || self.signed_line(line, slot) {
            return;
        }
        if noise.is_note(text)
            || noise.is_total(text)
            || noise.is_sample(text)
            || !among_items && read_legend(text, Words::builtin()).is_some()
        {
            self.note(slot, text);
            return;
        }
        self.prose(line, slot, text);
    }

    /// 【地点】线上: a label or heading by its frame, as with a colon.
    fn unframed(&self, text: &str) -> Option<String> {
        let (inner, rest) = text.strip_prefix(['【', '〖', '[', '［'])?.split_once(['】', '〗', ']', '］'])?;
        let rest = rest.trim_start_matches([' ', '：', ':', '\u{3000}']);
        let known = !self.lexicon.labels.meanings(inner).is_empty() || self.lexicon.sections.exact(inner).is_some();
        (known && !rest.is_empty()).then(|| format!("{inner}：{rest}"))
    }

    /// A line of fields below an item of prose (负责人：…, 截止：…) belongs to it.
    fn attach(&mut self, slot: usize, text: &str) -> bool {
        if self.shares_due(slot, text) {
            return true;
        }
        let among_items = self.section.is_some_and(|s| s.item.is_some());
        let goes_on = self.attached == slot.checked_sub(1) && slot > 0;
        let may_follow = (among_items || goes_on) && self.form.items.last().is_some_and(|i| i.is_sentence);
        if !may_follow && !self.follows_line(slot) {
            return false;
        }
        let (rest, found) = self.attributes(text);
        let named = found.iter().any(|(column, _)| matches!(column, Column::Owner | Column::Due));
        if !rest.is_empty() || found.is_empty() || !may_follow && !named {
            return false;
        }
        if !may_follow && let Some(told) = self.form.prose.pop() {
            self.form.items.push(RawItem::sentence(told.text, told.under.into_iter().collect()));
            self.usage.mark(slot - 1, Use::Field, "item");
        }
        self.attached = Some(slot);
        let at = self.page.slots[slot].at.clone();
        if let Some(last) = self.form.items.last_mut() {
            for (column, value) in found {
                last.cells.entry(column).or_default().push(Datum::text(value, &at));
            }
        }
        self.usage.mark(slot, Use::Field, "item");
        true
    }

    /// The line above is a numbered line of free text: fields below it make it a piece of work.
    fn follows_line(&self, slot: usize) -> bool {
        let above = slot.checked_sub(1).map(|above| &self.page.slots[above]);
        above.is_some_and(|above| {
            strip_number(&above.text).0.is_some()
                && above.text.chars().count() <= 60
                && self.form.prose.last().is_some_and(|told| told.text.at == above.at)
        })
    }

    /// Remembers a note under a table; it may explain symbols.
    pub fn note(&mut self, slot: usize, text: &str) {
        self.form.legends.push(text.to_owned());
        self.usage.mark(slot, Use::Decoration, "note");
    }

    /// A label alone in a row: its value cell is blank, or not there because nobody wrote in it.
    fn lone_label(&mut self, line: usize, slot: usize) -> bool {
        let has_blank_beside = self.page.lines[line].slots.len() > 1;
        let text = strip_heading_number(self.page.text(slot));
        let meanings = self.lexicon.labels.meanings(text);
        let among_labels = self.form.labels.len() >= 2 && self.page.slots[slot].width == 1;
        let section = self.lexicon.sections.exact(text);
        let heads_items = section.is_some_and(|s| s.item.is_some());
        if meanings.is_empty() || heads_items || !(has_blank_beside || among_labels && section.is_none()) {
            return false;
        }
        self.row(line);
        true
    }

    /// The form holds enough to be one of its own.
    pub(super) fn is_complete(&self) -> bool {
        !self.form.items.is_empty() || self.form.labels.len() >= 3
    }

    /// Closes the current form; what follows is the next.
    pub fn split(&mut self) {
        let next = RawForm { sheet: self.form.sheet.clone(), ..RawForm::default() };
        let done = std::mem::replace(&mut self.form, next);
        // The slot being read is not yet marked and belongs to the next form.
        let end = (self.first_slot..self.page.slots.len())
            .rev()
            .find(|slot| self.usage.is_marked(*slot))
            .map_or(self.first_slot, |slot| slot + 1);
        self.forms.push((done, end));
        self.section = None;
        (self.under, self.part, self.list_due, self.section_from) = (None, None, None, 0);
        self.first_slot = end;
        self.block = 0;
    }

    fn finish(mut self) -> Outline {
        let name = self.page.name.as_deref().unwrap_or_default();
        let last = std::mem::take(&mut self.form);
        self.forms.push((last, self.page.slots.len()));
        let mut start = 0;
        let mut forms = Vec::new();
        for (mut form, end) in self.forms {
            form.legends.extend(self.page.legend.iter().cloned());
            form.used = self.usage.account(&self.page.slots, start..end);
            start = end;
            forms.extend(abreast::parted(form, self.lexicon));
        }
        let titled = forms.iter().flat_map(|f| &f.titles).any(|t| self.lexicon.noise.is_no_form(&t.text));
        let only_rosters = self.rosters > 0 && forms.iter().all(|f| f.items.is_empty());
        let is_no_form = self.page.hidden
            || self.lexicon.noise.is_no_form(name)
            || only_rosters
            || titled && forms.iter().all(|f| f.items.is_empty() || !f.tracks());
        Outline { forms, is_no_form, is_log: !self.log_heads.is_empty() }
    }
}
