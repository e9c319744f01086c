//! Titles: what opens a form.

use super::naming::names_form;
use super::outline::Walker;
use super::page::Shape;
use super::pairs::{self, strip_heading_number};
use super::raw::Datum;
use crate::lexicon::{Label, Lexicon, is_han, key};
use crate::model::{FormKind, Place, Use};

impl Walker<'_> {
    /// Takes a line as the form's title; starts a new form where one is complete.
    pub(super) fn title(&mut self, line: usize, slot: usize) -> bool {
        let held = &self.page.slots[slot];
        let text = held.text.trim();
        // Latin script takes more letters to say the same.
        let longest = if text.chars().any(is_han) { 60 } else { 90 };
        if text.chars().count() > longest || text.contains('。') && text.chars().count() > 30 || held.is_typed() {
            return false;
        }
        let plain = key(text);
        let best = self.lexicon.forms.iter().filter_map(|form| form.title_in(&plain)).map(|(_, length)| length).max();
        let numbered = strip_heading_number(text).len() != text.len();
        let stands_out = match &self.page.lines[line].shape {
            Shape::Paragraph { level, centred, bold, .. } => *centred || level.is_some_and(|l| l <= 1) || *bold,
            Shape::Row { .. } => held.width > 1 || held.col == 0 || line == 0,
        };
        let first = self.form.titles.is_empty() && self.form.is_bare();
        if first && self.is_top_heading(line) {
            self.take_title(slot);
            return true;
        }
        // 附：责任清单 belongs to the form above.
        if !first && is_annex(text) {
            return false;
        }
        let boxed = matches!(held.at, Place::Beside { .. });
        let exact_section = self.lexicon.sections.exact(text).is_some();
        match best {
            Some(length) if !numbered && (first || (stands_out || boxed) && length >= 4 && !exact_section) => {
                let colon_value = pairs::in_text(text, self.lexicon).1.first().is_some_and(|p| !p.value.is_empty());
                if colon_value && !first {
                    return false;
                }
                if colon_value {
                    self.labels_in_text(slot, text);
                }
                if boxed && self.form.titles.is_empty() {
                    self.take_title(slot);
                    return true;
                }
                // 会议总结 inside minutes heads a part of them, unless labels of another meeting follow.
                if !first && self.is_complete() && self.goes_on(line, &plain) {
                    return false;
                }
                let other = !first
                    && self.is_of_other_kind(&plain)
                    && !(self.form.labels.is_empty() && self.form.prose.len() < 3);
                if other || !first && self.is_complete() && length * 2 >= plain.chars().count() {
                    self.split();
                }
                if first || self.form.is_bare() || self.form.items.is_empty() && self.form.tables.is_empty() {
                    self.take_title(slot);
                    return true;
                }
                false
            }
            None if first
                && stands_out
                && !exact_section
                && (self.lexicon.sections.heading(text).is_none() || names_form_and_more(text, self.lexicon))
                && !text.contains(['：', ':']) =>
            {
                self.take_title(slot);
                true
            }
            _ => false,
        }
    }

    /// Who issues a paper stands above its title, and heads nothing below it.
    fn take_title(&mut self, slot: usize) {
        self.form.titles.push(Datum::of(&self.page.slots[slot]));
        self.usage.mark(slot, Use::Heading, "title");
        self.under = None;
    }

    /// The line is a title of a form of another kind than the titles so far (a notice, then its minutes).
    fn is_of_other_kind(&self, plain: &str) -> bool {
        let kind = |text: &str| {
            let found =
                self.lexicon.forms.iter().filter_map(|form| form.title_in(text).map(|(_, length)| (length, form.kind)));
            found.max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
        };
        let own = self.form.titles.iter().find_map(|title| kind(&key(&title.text)));
        let pair = [Some(FormKind::Notice), Some(FormKind::Minutes)];
        let next = kind(plain);
        own != next && pair.contains(&own) && pair.contains(&next)
    }

    /// The line is a title of the form's own kind, and no label that another form would begin with follows.
    fn goes_on(&self, line: usize, plain: &str) -> bool {
        let kinds = |text: &str| {
            let forms = self.lexicon.forms.iter();
            forms.filter(|form| form.title_in(text).is_some()).map(|form| form.kind).collect::<Vec<_>>()
        };
        let own: Vec<_> = self.form.titles.iter().flat_map(|t| kinds(&key(&t.text))).collect();
        let same = kinds(plain).iter().any(|kind| own.contains(kind));
        let begins = |l: usize| {
            let labels = |text: &str| pairs::in_text(text, self.lexicon).1.into_iter().flat_map(|p| p.meanings);
            let found: Vec<Label> = self
                .page
                .filled(l)
                .iter()
                .flat_map(|s| {
                    let text = self.page.text(*s);
                    labels(text).chain(self.lexicon.labels.meanings(text)).collect::<Vec<_>>()
                })
                .collect();
            [Label::MeetingTime, Label::Date, Label::Project, Label::Department, Label::Period, Label::TimePlace]
                .iter()
                .any(|label| found.contains(label))
        };
        same && self.page.row_of(line).is_none() && !(line + 1..line + 6).any(begins)
    }
}

/// The name of a form set apart from something else: a title, whatever words it holds.
fn names_form_and_more(text: &str, lexicon: &Lexicon) -> bool {
    [" - ", " – ", " — ", "——", "\u{3000}"].iter().any(|dash| {
        text.split_once(dash).is_some_and(|(a, b)| names_form(a.trim(), lexicon) != names_form(b.trim(), lexicon))
    })
}

/// 附：…, 附件1 …, 附表 …
fn is_annex(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next() == Some('附') && chars.next().is_some_and(|c| "：:件表录 　".contains(c) || c.is_ascii_digit())
}
