//! Rows of labels and values outside tables.

use super::outline::Walker;
use super::pairs::{self, strip_heading_number};
use super::raw::{Datum, RawSignature};
use crate::lexicon::{Column, Label, SectionDef};
use crate::model::Use;

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
}
