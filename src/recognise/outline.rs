//! Walks a page line by line and outlines its forms: titles, labels, headings, tables, prose.

use super::header::{Header, Headers, TableKind};
use super::page::{Page, Shape};
use super::pairs::{self, strip_heading_number};
use super::raw::{Datum, RawForm, RawLabel, RawSignature, SeenTable, Usage};
use super::table::{Table, Verdict};
use crate::lexicon::{Column, Label, Lexicon, SectionDef, Words, key};
use crate::model::{ItemKind, SectionKind, Use};
use crate::normalise::status::read_legend;
use crate::normalise::text::split_list;

/// The forms of a page, in order, and what stands outside them.
pub(super) struct Outline {
    pub forms: Vec<RawForm>,
    /// The page says that it is a cover, a list or a roster.
    pub is_no_form: bool,
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
    headers: Headers<'a>,
    forms: Vec<(RawForm, usize)>,
    /// Tables being read: one, or several side by side.
    tables: Vec<Table>,
    /// Slots from here on belong to the current form.
    first_slot: usize,
    /// Block of labels, counted up when the label of a delayed task comes again.
    block: usize,
    rosters: usize,
    /// Section bars side by side, waiting for the tables below them.
    bars: Vec<Bar<'a>>,
    /// A heading or label whose value stands in the rows below or in a nested table.
    pub(super) tables_seen: usize,
}

/// A section bar over some columns.
struct Bar<'a> {
    from: u32,
    to: u32,
    def: &'a SectionDef,
}

impl<'a> Walker<'a> {
    fn new(page: &'a Page, lexicon: &'a Lexicon) -> Self {
        Self {
            page,
            lexicon,
            usage: Usage::new(page.slots.len()),
            form: RawForm { sheet: page.name.as_deref().map(str::to_owned), ..RawForm::default() },
            section: None,
            headers: Headers::new(lexicon),
            forms: Vec::new(),
            tables: Vec::new(),
            first_slot: 0,
            block: 0,
            rosters: 0,
            bars: Vec::new(),
            tables_seen: 0,
        }
    }

    /// Reads what starts at a line; returns how many lines it took.
    fn step(&mut self, line: usize) -> usize {
        let filled = self.page.filled(line);
        if filled.is_empty() {
            return 1;
        }
        if self.bars(line, &filled) {
            return 1;
        }
        let headers = self.headers.at(self.page, line);
        if !headers.is_empty() && !self.is_row_of_labels(line) {
            return self.open_tables(line, headers);
        }
        if !self.tables.is_empty() {
            if self.in_table(line) {
                return 1;
            }
            self.tables.clear();
        }
        if filled.len() == 1 {
            self.single(line, filled[0]);
        } else {
            self.row(line);
        }
        1
    }

    /// Two or more section bars in one row stand above tables side by side (本周总结 | 下周计划).
    fn bars(&mut self, line: usize, filled: &[usize]) -> bool {
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
        filled.iter().for_each(|slot| self.usage.mark(*slot, Use::Heading, "section"));
        self.form.seen_sections.extend(found.iter().map(|bar| bar.def.id.clone()));
        self.tables.clear();
        self.bars = found;
        true
    }

    /// A row such as 会议主题 | 时间 above a row of values is a header; one whose labels have values beside them is not.
    fn is_row_of_labels(&mut self, line: usize) -> bool {
        let pairs = pairs::in_row(self.page, line, self.lexicon);
        let page = self.page;
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

    fn open_tables(&mut self, line: usize, headers: Vec<Header>) -> usize {
        let lines = headers.iter().map(|h| h.lines).max().unwrap_or(1);
        self.tables.clear();
        let grid = self.page.row_of(line).map_or(0, |(grid, _)| grid);
        for header in headers {
            self.enter_label_of_table(line, &header);
            for column in &header.columns {
                let name =
                    column.field.map_or(if header.kind == TableKind::Matrix { "name" } else { "header" }, Column::id);
                let how = if name == "header" { Use::Unmapped } else { Use::Label };
                column.slots.iter().for_each(|slot| self.usage.mark(*slot, how, name));
            }
            match header.kind {
                TableKind::Work | TableKind::Matrix => {
                    let title_header = header.column(Column::Title).map(|c| c.header.clone()).unwrap_or_default();
                    self.form.tables.push(SeenTable {
                        columns: header.columns.iter().filter_map(|c| c.field).collect(),
                        title_header,
                    });
                    self.form.why.push(describe(&header));
                }
                TableKind::Roster => self.rosters += 1,
                TableKind::Signatures => {}
            }
            self.tables_seen += 1;
            let from = header.columns.first().map_or(0, |c| c.from);
            let mut table = Table::new(header, grid, self.tables_seen);
            if let Some(bar) = self.bars.iter().find(|bar| (bar.from..bar.to).contains(&from)) {
                table.stand_under(bar.def);
            }
            self.tables.push(table);
        }
        self.bars.clear();
        lines
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

    /// Offers a line to the tables being read; `false` where it ends them.
    fn in_table(&mut self, line: usize) -> bool {
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
            return false;
        }
        self.tables = tables;
        taken || !ended && side_by_side
    }

    /// A line with one text: title, heading, labels inside the text, note, or prose.
    fn single(&mut self, line: usize, slot: usize) {
        let held = &self.page.slots[slot];
        let text = held.text.trim();
        let noise = &self.lexicon.noise;
        if noise.is_unfilled(text) {
            self.usage.mark(slot, Use::Decoration, "unfilled");
            return;
        }
        if let Shape::Row { grid, row } = self.page.lines[line].shape
            && self.label_with_rows(line, slot, grid, row)
        {
            return;
        }
        if self.attach(slot, text) || self.title(line, slot) {
            return;
        }
        if self.heading(line, slot, text) || self.labels_in_text(slot, text) {
            return;
        }
        if noise.is_note(text)
            || noise.is_total(text)
            || noise.is_sample(text)
            || read_legend(text, Words::builtin()).is_some()
        {
            self.note(slot, text);
            return;
        }
        self.prose(line, slot, text);
    }

    /// A line of fields below an item of prose (负责人：…, 截止：…) belongs to it.
    fn attach(&mut self, slot: usize, text: &str) -> bool {
        if self.section.is_none_or(|s| s.item.is_none()) || self.form.items.last().is_none_or(|i| !i.is_sentence) {
            return false;
        }
        let (rest, found) = self.attributes(text);
        if !rest.is_empty() || found.is_empty() {
            return false;
        }
        let at = self.page.slots[slot].at.clone();
        if let Some(last) = self.form.items.last_mut() {
            for (column, value) in found {
                last.cells.entry(column).or_default().push(Datum::text(value, &at));
            }
        }
        self.usage.mark(slot, Use::Field, "item");
        true
    }

    /// Remembers a note under a table; it may explain symbols.
    pub fn note(&mut self, slot: usize, text: &str) {
        self.form.legends.push(text.to_owned());
        self.usage.mark(slot, Use::Decoration, "note");
    }

    /// A label alone in a row whose value cell is blank, or that spans rows: its value is blank.
    fn label_with_rows(&mut self, line: usize, slot: usize, _grid: usize, _row: u32) -> bool {
        let has_blank_beside = self.page.lines[line].slots.len() > 1;
        let text = self.page.text(slot);
        let meanings = self.lexicon.labels.meanings(strip_heading_number(text));
        if meanings.is_empty()
            || !has_blank_beside
            || self.lexicon.sections.exact(strip_heading_number(text)).is_some_and(|s| s.item.is_some())
        {
            return false;
        }
        self.row(line);
        true
    }

    /// Takes a line as the form's title; starts a new form where one is complete.
    fn title(&mut self, line: usize, slot: usize) -> bool {
        let held = &self.page.slots[slot];
        let text = held.text.trim();
        if text.chars().count() > 60 || text.contains('。') && text.chars().count() > 30 || held.is_typed() {
            return false;
        }
        let plain = key(text);
        let best = self.lexicon.forms.iter().filter_map(|form| form.title_in(&plain)).map(|(_, length)| length).max();
        let (number, _) = (strip_heading_number(text), ());
        let numbered = number.len() != text.len();
        let stands_out = match &self.page.lines[line].shape {
            Shape::Paragraph { level, centred, bold, .. } => *centred || level.is_some_and(|l| l <= 1) || *bold,
            Shape::Row { .. } => held.width > 1 || held.col == 0,
        };
        let first = self.form.titles.is_empty() && self.form.is_bare();
        let exact_section = self.lexicon.sections.exact(text).is_some();
        match best {
            Some(length) if !numbered && (first || stands_out && length >= 4 && !exact_section) => {
                let colon_value = pairs::in_text(text, self.lexicon).1.first().is_some_and(|p| !p.value.is_empty());
                if colon_value && !first {
                    return false;
                }
                if colon_value {
                    self.labels_in_text(slot, text);
                }
                if !first && self.is_complete() && length * 2 >= plain.chars().count() {
                    self.split();
                }
                if first || self.form.is_bare() || self.form.items.is_empty() && self.form.tables.is_empty() {
                    self.form.titles.push(Datum::of(held));
                    self.usage.mark(slot, Use::Heading, "title");
                    return true;
                }
                false
            }
            None if first
                && stands_out
                && !exact_section
                && self.lexicon.sections.heading(text).is_none()
                && !text.contains(['：', ':']) =>
            {
                self.form.titles.push(Datum::of(held));
                self.usage.mark(slot, Use::Heading, "title");
                true
            }
            _ => false,
        }
    }

    /// Takes a line as a heading, with what follows it on the same line.
    pub fn heading(&mut self, line: usize, slot: usize, text: &str) -> bool {
        let body = strip_heading_number(text);
        let numbered = body.len() != text.trim_start().len();
        let (head, rest) = match body.split_once(['：', ':']) {
            Some((head, rest)) => (head, rest.trim()),
            None => (body, ""),
        };
        if self.announces(slot, text) {
            return true;
        }
        if head.chars().count() > 40 {
            return false;
        }
        let (is_heading_shape, in_row) = match &self.page.lines[line].shape {
            Shape::Paragraph { level, bold, .. } => (level.is_some() || *bold, false),
            Shape::Row { .. } => (self.page.slots[slot].width > 1 || self.page.slots[slot].bold, true),
        };
        let exact = self.lexicon.sections.exact(head);
        let bare = rest.is_empty();
        let ends_with_colon = bare && body.ends_with(['：', ':']);
        let loose = (is_heading_shape || numbered || ends_with_colon || in_row) && bare;
        let def = match exact {
            Some(def) if bare || is_section_line(def) => def,
            Some(_) => return false,
            None if loose => match self.lexicon.sections.heading(head) {
                Some(def) => def,
                None => return self.unknown_heading(line, slot, text, is_heading_shape && numbered),
            },
            None => return false,
        };
        if !bare
            && self.lexicon.labels.meanings(head).iter().any(|label| *label != Label::Signature)
            && def.item.is_none()
        {
            return false;
        }
        self.enter(def, slot, head);
        if bare {
            return true;
        }
        // 下周计划：…… in a sentence reports; it is no list of work.
        let is_list = split_list(rest).iter().any(|part| part.number.is_some());
        if def.table == Some(ItemKind::Task) && !is_list {
            self.form.add_prose(SectionKind::Discussion, rest, &self.page.slots[slot].at);
            self.usage.mark(slot, Use::Field, &def.id);
            self.section = None;
        } else {
            self.passage(slot, rest);
        }
        true
    }

    /// A sentence that ends by announcing what follows (……可控。会议议定：).
    fn announces(&mut self, slot: usize, text: &str) -> bool {
        let Some(body) = text.trim_end().strip_suffix(['：', ':']) else { return false };
        let Some((lead, tail)) = body.rsplit_once(['。', '，', '；', ',']) else { return false };
        let Some(def) = self.lexicon.sections.heading(tail).filter(|def| def.item.is_some()) else { return false };
        let at = self.page.slots[slot].at.clone();
        self.form.prose.push(Datum::text(lead, &at));
        self.form.add_prose(SectionKind::Discussion, lead, &at);
        self.enter(def, slot, tail);
        true
    }

    /// A heading whose words are not known ends the section before it.
    fn unknown_heading(&mut self, line: usize, slot: usize, text: &str, is_heading: bool) -> bool {
        let numeral = text.trim_start().starts_with(|c: char| "一二三四五六七八九十".contains(c));
        let is_sentence = text.contains(['，', ',', '；', '。', '前']);
        let styled = matches!(self.page.lines[line].shape, Shape::Paragraph { level: Some(_), .. });
        if styled && text.chars().count() <= 60 && !is_sentence {
            self.section = None;
            self.usage.mark(slot, Use::Heading, "heading");
            return true;
        }
        if !numeral || text.chars().count() > 24 || is_sentence && self.section.is_some_and(|s| s.item.is_some()) {
            return false;
        }
        // 一、关于施工组织 with （一）…… or a paragraph below is a heading even in plain type.
        let next = (line + 1..self.page.lines.len()).find_map(|l| self.page.filled(l).first().copied());
        let deeper = next.is_some_and(|s| {
            let below = self.page.text(s).trim_start();
            below.starts_with(['（', '(', '1', '１'])
                || !below.starts_with(|c: char| "一二三四五六七八九十".contains(c))
                    && (below.chars().count() > 14 || below.ends_with(['：', ':']))
        });
        if !(is_heading || deeper && !is_sentence) {
            return false;
        }
        self.section = None;
        self.usage.mark(slot, Use::Heading, "heading");
        true
    }

    /// Opens a section.
    pub fn enter(&mut self, def: &'a SectionDef, slot: usize, _head: &str) {
        self.usage.mark(slot, Use::Heading, &def.id);
        self.form.seen_sections.push(def.id.clone());
        self.section = Some(def);
    }

    /// Labels with values inside one text.
    pub fn labels_in_text(&mut self, slot: usize, text: &str) -> bool {
        let (lead, found) = pairs::in_text(text, self.lexicon);
        // In a section of items, a colon behind other text belongs to the sentence.
        let in_sentence = !lead.is_empty() && self.section.is_some_and(|s| s.item.is_some());
        if found.is_empty() || in_sentence || lead.chars().count() > 24 || lead.ends_with(['（', '(']) {
            return false;
        }
        let at = self.page.slots[slot].at.clone();
        if !lead.is_empty() && self.form.titles.is_empty() {
            self.form.titles.push(Datum::text(lead.as_str(), &at));
        } else if !lead.is_empty() {
            self.form.prose.push(Datum::text(lead.as_str(), &at));
        }
        let mut after_signature = false;
        for pair in found {
            let value = Datum::text(pair.value, &at);
            after_signature = self.sign(&pair.meanings, &pair.label, &value, after_signature);
            if !after_signature {
                self.add_label(pair.meanings, Datum::text(pair.label, &at), vec![value]);
            }
        }
        self.usage.mark(slot, Use::Field, "label");
        true
    }

    /// Takes a label as a place for a signature, or as the date of the signature before it; `false` where it is neither.
    pub fn sign(&mut self, meanings: &[Label], label: &str, value: &Datum, after_signature: bool) -> bool {
        if meanings.contains(&Label::Signature) {
            let role = Some(label.trim().trim_end_matches(['：', ':']).to_owned());
            self.form.signatures.push(RawSignature { text: value.clone(), role, date: None, needs_date: false });
            return true;
        }
        let is_date = meanings.contains(&Label::SignDate) || after_signature && meanings.contains(&Label::Date);
        if is_date && let Some(last) = self.form.signatures.last_mut() {
            last.date = Some(value.clone());
            last.needs_date = true;
            return true;
        }
        false
    }

    /// Notes a label; a label that can open a form of its own opens one when it comes again.
    pub fn add_label(&mut self, meanings: Vec<Label>, label: Datum, values: Vec<Datum>) {
        if meanings.contains(&Label::Project)
            && meanings.len() == 1
            && !self.form.items.is_empty()
            && self.form.has(Label::Project)
        {
            self.split();
        } else if (meanings.contains(&Label::MeetingTime)
            || meanings.contains(&Label::TimePlace)
            || meanings.contains(&Label::MeetingTitle))
            && self.form.has(meanings[0])
            && (!self.form.items.is_empty() || self.form.sections.iter().any(|s| s.kind == SectionKind::Discussion))
        {
            self.split();
        }
        if meanings.contains(&Label::DelayTask)
            && self.form.labels.iter().any(|l| l.meanings.contains(&Label::DelayTask) && l.block == self.block)
        {
            self.block += 1;
        }
        if !meanings.contains(&Label::Signature) && !meanings.contains(&Label::SignDate) {
            self.section = self.section.filter(|s| {
                s.item.is_none()
                    && s.prose.is_some()
                    && meanings.iter().any(|l| matches!(l, Label::Preparer | Label::RecordNumber))
            });
        }
        self.form.labels.push(RawLabel { meanings, label, values, block: self.block });
    }

    /// The form holds enough to be one of its own.
    fn is_complete(&self) -> bool {
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
            form.used = self.usage.account(&self.page.slots, start..end);
            start = end;
            forms.push(form);
        }
        let titled = forms.iter().flat_map(|f| &f.titles).any(|t| self.lexicon.noise.is_no_form(&t.text));
        let only_rosters = self.rosters > 0 && forms.iter().all(|f| f.items.is_empty());
        let is_no_form = self.page.hidden
            || self.lexicon.noise.is_no_form(name)
            || only_rosters
            || titled && forms.iter().all(|f| f.items.is_empty());
        Outline { forms, is_no_form }
    }
}

/// A section that may begin and end on one line (遗留问题：是否推迟上线……).
fn is_section_line(def: &SectionDef) -> bool {
    def.item.is_some() || def.prose.is_some()
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
