//! Rows of labels and values, passages of prose, and the items that sentences hold.

use super::headings::split_head;
use super::nature::Nature;
use super::outline::Walker;
use super::pairs::{self, strip_heading_number};
use super::people;
use super::raw::{Datum, RawSignature};
use crate::lexicon::{Column, Label, SectionDef, without_brackets};
use crate::model::{Place, Use};
use crate::normalise::text::strip_number;

/// What a cell of a row of labels announces.
enum Head<'a> {
    Label(Vec<Label>),
    Section(&'a SectionDef),
    /// A field of the piece of work that the grid tells of.
    Field(usize, Column),
    /// It stands where labels stand; its words are not known.
    Unknown,
}

impl<'a> Walker<'a> {
    /// A row of several texts outside tables.
    pub(super) fn row(&mut self, line: usize) {
        let page = self.page;
        let slots = page.lines[line].slots.clone();
        // What a cell of one grid opened ends with that grid.
        if self.section_grid.is_some_and(|held| page.row_of(line).is_some_and(|(grid, _)| grid != held)) {
            self.section = None;
        }
        if self.section.is_some_and(|s| s.id == "signature") && self.signed_row(&page.filled(line)) {
            return;
        }
        if self.in_unknown_table(line) {
            let filled = page.filled(line);
            self.loose_row(line, &filled);
            return;
        }
        let mut heads: Vec<(usize, Head<'a>, Vec<usize>)> = Vec::new();
        if let Some(covering) = self.covering_label(line) {
            heads.push(covering);
        }
        let mut loose: Vec<usize> = Vec::new();
        for slot in slots {
            let held = &page.slots[slot];
            let text = held.text.trim();
            if text.is_empty() && heads.is_empty() {
                continue;
            }
            match self.head(slot, &heads) {
                Some(head) => heads.push((slot, head, Vec::new())),
                None if !text.is_empty() && self.holds_labels(text) && !self.is_signed_cell(text, heads.last()) => {
                    self.labels_in_text(slot, text);
                }
                None if !text.is_empty() && self.opens_pair(line, slot, &heads) => {
                    heads.push((slot, Head::Unknown, Vec::new()));
                }
                None => match heads.last_mut() {
                    Some((_, _, values)) => values.push(slot),
                    None => loose.push(slot),
                },
            }
        }
        if heads.is_empty() {
            self.loose_row(line, &loose);
            return;
        }
        if self.stacked_labels(line, &heads) {
            return;
        }
        let mut after_signature = false;
        for (slot, head, values) in heads {
            after_signature = self.take(slot, head, &values, after_signature);
        }
    }

    /// A cell beside 签字 whose labels only say in which function somebody signed (部门经理：同意。张三 8.14).
    fn is_signed_cell(&self, text: &str, before: Option<&(usize, Head<'a>, Vec<usize>)>) -> bool {
        let beside = before.is_some_and(|(_, head, _)| matches!(head, Head::Label(m) if m.contains(&Label::Signature)));
        let signs = |pair: &pairs::InText| {
            pair.meanings.iter().any(|l| matches!(l, Label::Signature | Label::Date | Label::SignDate))
        };
        beside && !pairs::in_text(text, self.lexicon).1.iter().any(signs)
    }

    /// An unknown label that opens a pair of its own: the pair before it has its value.
    fn opens_pair(&mut self, line: usize, slot: usize, heads: &[(usize, Head<'a>, Vec<usize>)]) -> bool {
        let pair_ended = heads.last().is_none_or(|(_, head, values)| match head {
            Head::Label(meanings) => !values.is_empty() && !meanings.contains(&Label::Signature),
            Head::Section(section) => !values.is_empty() && section.item.is_none(),
            Head::Unknown | Head::Field(..) => !values.is_empty(),
        });
        pair_ended && self.stands_as_label(line, slot)
    }

    /// Labels that stand in a row above their values (会议时间 | 地点 over 5月18日 | 三号楼).
    fn stacked_labels(&mut self, line: usize, heads: &[(usize, Head<'a>, Vec<usize>)]) -> bool {
        let page = self.page;
        let all_labels = heads.len() >= 2
            && heads.iter().all(|(_, head, values)| values.is_empty() && matches!(head, Head::Label(_)));
        let (Some((grid, row)), Some((below_grid, below))) = (page.row_of(line), page.row_of(line + 1)) else {
            return false;
        };
        if !all_labels || grid != below_grid || below != row + 1 {
            return false;
        }
        let under = |slot: usize| {
            page.grids[grid]
                .at(below, page.slots[slot].col)
                .filter(|s| !page.slots[*s].is_blank() && page.slots[*s].row == below)
        };
        let values: Vec<Option<usize>> = heads.iter().map(|(slot, _, _)| under(*slot)).collect();
        if values.iter().flatten().count() * 2 < heads.len()
            || values.iter().flatten().filter(|s| self.head(**s, &[]).is_some()).count() * 2 > heads.len()
        {
            return false;
        }
        for ((slot, head, _), value) in heads.iter().zip(values) {
            let Head::Label(meanings) = head else { continue };
            let values = value.map_or_else(Vec::new, |s| vec![Datum::of(&page.slots[s])]);
            self.add_label(meanings.clone(), Datum::of(&page.slots[*slot]), values);
            self.usage.mark(*slot, Use::Label, "label");
            if let Some(value) = value {
                self.usage.mark(value, Use::Field, "label");
            }
        }
        true
    }

    /// The label to the left whose cell spans down to this row.
    fn covering_label(&mut self, line: usize) -> Option<(usize, Head<'a>, Vec<usize>)> {
        let (grid, row) = self.page.row_of(line)?;
        let first = *self.page.lines[line].slots.first()?;
        let col = self.page.slots[first].col.checked_sub(1)?;
        let slot = self.page.grids[grid].at(row, col).filter(|s| self.page.slots[*s].row < row)?;
        self.head(slot, &[]).map(|head| (slot, head, Vec::new()))
    }

    fn head(&mut self, slot: usize, before: &[(usize, Head<'a>, Vec<usize>)]) -> Option<Head<'a>> {
        let held = &self.page.slots[slot];
        let text = strip_heading_number(held.text.trim());
        if held.is_typed() || text.is_empty() {
            return None;
        }
        let beside = before.last().is_none_or(|(_, _, values)| !values.is_empty());
        if let Some(grid) = self.grid_of(slot).filter(|_| beside)
            && let Some(column) = self.slip_label(grid, slot)
        {
            let heads_items = self.lexicon.sections.exact(text).is_some_and(|s| s.item.is_some());
            if column != Column::Title || !heads_items {
                return Some(Head::Field(grid, column));
            }
        }
        let short = before.is_empty() && text.chars().count() <= 8;
        let passage = || self.lexicon.sections.heading(text).filter(|s| short && s.item.is_none() && s.prose.is_some());
        let is_label = !self.lexicon.labels.meanings(text).is_empty();
        let section = self.lexicon.sections.exact(text).or_else(|| if is_label { None } else { passage() });
        // 决议, 讨论内容 … open a passage; where a word is label and section, the items decide.
        if let Some(section) = section.filter(|s| s.item.is_some() || s.prose.is_some())
            && (before.is_empty()
                || section.item.is_some()
                || section.prose.is_some() && before.last().is_some_and(|(_, _, values)| !values.is_empty()))
        {
            let meanings = self.lexicon.labels.meanings(text);
            let delay =
                meanings.iter().any(|l| matches!(l, Label::DelayReason | Label::DelayRemedy | Label::DelayTask));
            let people = meanings.iter().any(|l| matches!(l, Label::Material | Label::Recorder | Label::MeetingTitle));
            let is_fact = people && section.item.is_none();
            if !delay && !is_fact {
                return Some(Head::Section(section));
            }
        }
        let meanings = self.lexicon.labels.meanings(text);
        if !meanings.is_empty() {
            return Some(Head::Label(meanings));
        }
        self.label_by_header(slot, text).map(|label| Head::Label(vec![label]))
    }

    /// A label that only the words of column headers know (申请延至 | 4月3日).
    fn label_by_header(&mut self, slot: usize, text: &str) -> Option<Label> {
        let (grid, row) = (self.grid_of(slot)?, self.page.slots[slot].row);
        let held = &self.page.slots[slot];
        let beside = self.page.grids[grid].at(row, held.col + held.width)?;
        if self.page.slots[beside].is_blank()
            || text.chars().count() > 12
            || text.trim_end_matches(['：', ':']).contains(['：', ':'])
        {
            return None;
        }
        let best = self.lexicon.fields.candidates(text).first().copied().filter(|c| c.score >= 0.85)?;
        Some(match best.column {
            Column::NewDue => Label::DelayNew,
            Column::OriginalDue => Label::DelayOriginal,
            Column::Reason => Label::DelayReason,
            Column::Remedy => Label::DelayRemedy,
            Column::Owner => Label::DelayOwner,
            Column::Title if self.block(grid).is_delay => Label::DelayTask,
            _ => return None,
        })
    }

    /// The grid that a slot stands in.
    pub(super) fn grid_of(&self, slot: usize) -> Option<usize> {
        let held = &self.page.slots[slot];
        (0..self.page.grids.len()).find(|grid| self.page.grids[*grid].at(held.row, held.col) == Some(slot))
    }

    fn holds_labels(&self, text: &str) -> bool {
        let (lead, found) = pairs::in_text(text, self.lexicon);
        lead.is_empty() && !found.is_empty()
    }

    fn take(&mut self, slot: usize, head: Head<'a>, values: &[usize], after_signature: bool) -> bool {
        let page = self.page;
        match head {
            Head::Label(meanings) => {
                if meanings.contains(&Label::Signature) {
                    self.signatures(slot, values);
                    return true;
                }
                let data: Vec<Datum> = values.iter().map(|s| Datum::of(&page.slots[*s])).collect();
                let first = data.first().cloned().unwrap_or_else(|| Datum::text("", &page.slots[slot].at));
                let signs = self.sign(&meanings, page.text(slot), &first, after_signature);
                if !signs {
                    self.add_label(meanings, Datum::of(&page.slots[slot]), data);
                }
                self.usage.mark(slot, Use::Label, "label");
                for value in values {
                    self.usage.mark(*value, Use::Field, "label");
                }
                signs
            }
            // Label and value are told together as not understood.
            Head::Unknown => {
                self.section = None;
                false
            }
            Head::Field(grid, column) => {
                self.slip_field(grid, slot, column, values);
                false
            }
            Head::Section(section) => {
                let before = self.form.items.len();
                self.enter(section, slot, "");
                for value in values.iter().filter(|s| !page.slots[**s].is_blank()) {
                    let text = page.text(*value).to_owned();
                    self.passage(*value, &text);
                }
                self.slip_section(slot, section, before);
                false
            }
        }
    }

    /// The cells right of 签字: each is a place for a signature, empty or not.
    fn signatures(&mut self, slot: usize, values: &[usize]) {
        let page = self.page;
        let role = page.text(slot).trim().trim_end_matches(['：', ':']).to_owned();
        self.usage.mark(slot, Use::Label, "signature");
        for value in values {
            self.form.signatures.push(RawSignature {
                text: Datum::of(&page.slots[*value]),
                role: Some(role.clone()),
                date: None,
                needs_date: false,
            });
            self.usage.mark(*value, Use::Field, "signature");
        }
        if values.is_empty() {
            let blank = Datum::text("", &page.slots[slot].at);
            self.form.signatures.push(RawSignature { text: blank, role: Some(role), date: None, needs_date: false });
        }
    }

    /// A line of prose: part of its section, or not understood.
    pub(super) fn prose(&mut self, line: usize, slot: usize, text: &str) {
        let held = &self.page.slots[slot];
        if text.chars().count() <= 30 {
            self.form.closing.push(Datum::of(held));
        }
        // Who issued it, and when, at the foot of the page.
        let at_foot = line + 2 >= self.page.lines.len();
        let signs_off = match held.nature() {
            Nature::Departments => at_foot || self.is_dated_below(line),
            Nature::Dates => at_foot,
            _ => false,
        };
        if self.section.is_some() && !signs_off && !self.lexicon.noise.is_closing(text) {
            self.passage(slot, text);
        } else {
            let under = self.under.clone();
            self.form.tell(Datum::of(held), under.as_ref());
        }
    }

    /// The next line is a date alone: the line above it says whose paper it is.
    fn is_dated_below(&self, line: usize) -> bool {
        self.page.lines.get(line + 1).is_some_and(|next| {
            next.slots.len() == 1 && next.slots.iter().all(|&slot| self.page.slots[slot].nature() == Nature::Dates)
        })
    }

    /// Text that stands in the current section.
    pub(super) fn passage(&mut self, slot: usize, text: &str) {
        let at = self.page.slots[slot].at.clone();
        if !text.contains('\n') {
            self.lines_of_section(slot, text, &at);
            return;
        }
        // One big cell: headings inside it open sections of their own.
        let listed = self.listed_people.clone();
        let is_name = |line: &str| people::name(line).is_some() || people::are_listed(line, &listed);
        let names = text.lines().filter(|line| is_name(line)).count();
        let under = self.under.take();
        let mut run = String::new();
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        for (at_line, line) in lines.iter().copied().enumerate() {
            let heads_list = || {
                let next = lines.get(at_line + 1).is_some_and(|next| strip_number(next).0.is_some());
                next && strip_number(line).0.is_none() && people::are_listed(line, &listed)
            };
            if names >= 2 && is_name(line) || heads_list() {
                self.lines_of_section(slot, &std::mem::take(&mut run), &at);
                self.under = Some(Datum::text(line.trim(), &at));
                continue;
            }
            let framed = framed(line.trim());
            let head = framed.unwrap_or_else(|| strip_heading_number(line.trim()));
            let (name, rest) = split_head(head);
            let announced = framed.is_some()
                || rest.is_empty() && line.trim_end().ends_with(['：', ':'])
                || is_numbered(line) && without_brackets(head).0.trim().chars().count() <= 12;
            // 上周工作：1，… tells of a week on one line as 决议：… does of resolutions.
            let of_week = |s: &&SectionDef| matches!(s.id.as_str(), "this_week" | "past" | "next");
            let found = self.lexicon.sections.exact(name);
            let found = found.filter(|s| rest.is_empty() || s.item.is_some() || of_week(s));
            let found = found.or_else(|| announced.then(|| self.lexicon.sections.heading(name)).flatten());
            if let Some(section) = found.filter(|_| !name.is_empty()) {
                self.lines_of_section(slot, &std::mem::take(&mut run), &at);
                self.enter(section, slot, name);
                self.note_list_due(line, &at);
                run.push_str(rest);
            } else {
                if !run.is_empty() {
                    run.push('\n');
                }
                run.push_str(line);
            }
        }
        self.lines_of_section(slot, &run, &at);
        self.under = under;
    }

    fn lines_of_section(&mut self, slot: usize, text: &str, at: &Place) {
        let text = text.trim();
        let Some(section) = self.section.filter(|_| !text.is_empty()) else { return };
        self.usage.mark(slot, Use::Field, &section.id);
        if let Some(kind) = section.item {
            self.sentences(section, kind, text, at);
        } else if let Some(kind) = section.prose {
            if section.id == "this_week" {
                self.plan(text, at);
            }
            self.form.add_prose(kind, text, at);
        } else if section.id == "topics" || section.id == "attendees" {
            let label = if section.id == "topics" { Label::Topics } else { Label::Attendees };
            let known = self.form.labels.iter_mut().rev().find(|l| l.meanings == [label]);
            let numbered = |line: &str| strip_number(line).0.is_some();
            match known.and_then(|l| l.values.first_mut()) {
                // A line without a number behind numbered topics is what comes after them.
                Some(value) if numbered(&value.text) && !numbered(text) => {
                    let datum = Datum::text(text, at);
                    self.section = None;
                    self.form.closing.push(datum);
                }
                Some(value) => {
                    value.text.push('\n');
                    value.text.push_str(text);
                }
                None => {
                    let keep = self.section;
                    self.add_label(vec![label], Datum::text(section.id.as_str(), at), vec![Datum::text(text, at)]);
                    self.section = keep;
                }
            }
        } else if section.id == "signature" {
            self.form.signatures.push(RawSignature {
                text: Datum::text(text, at),
                role: None,
                date: None,
                needs_date: false,
            });
        } else {
            self.usage.mark(slot, Use::Unmapped, "");
        }
    }
}

/// 【本周任务】: a heading by its frame.
fn framed(line: &str) -> Option<&str> {
    let inner = line.strip_prefix(['【', '〖', '「', '[', '『', '《', '■', '▌', '◆', '●', '★', '#'])?;
    let inner = inner.trim_start_matches('#').trim().trim_end_matches(['】', '〗', '」', ']', '』', '》', '：', ':']);
    (1..=16).contains(&inner.chars().count()).then_some(inner).filter(|inner| !inner.contains(['，', '。', ',']))
}

/// The line begins with a number.
fn is_numbered(line: &str) -> bool {
    strip_heading_number(line).len() != line.trim_start().len()
}
