//! Passages of prose: what a line says within its section.

use super::headings::{is_numbered, split_head};
use super::nature::Nature;
use super::outline::Walker;
use super::pairs::strip_heading_number;
use super::people;
use super::raw::{Datum, RawSignature};
use crate::lexicon::{Label, SectionDef, without_brackets};
use crate::model::{Place, Use};
use crate::normalise::text::strip_number;

impl Walker<'_> {
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
