//! Labels that stand as a line of their own, with the value in the lines below (三、主持人 / 王小明).

use super::headings::is_numbered;
use super::nature::{Nature, of_cell};
use super::outline::Walker;
use super::page::{Shape, Slot};
use super::pairs::{self, strip_heading_number};
use super::people;
use super::raw::{Datum, RawLabel};
use crate::lexicon::Label;
use crate::model::Use;
use crate::normalise::text::strip_number;

/// Labels whose value may stand below; those of lists take several lines.
const ONE_LINE: [Label; 11] = [
    Label::MeetingTime,
    Label::MeetingPlace,
    Label::TimePlace,
    Label::MeetingTitle,
    Label::Host,
    Label::Recorder,
    Label::HostRecorder,
    Label::Date,
    Label::Project,
    Label::Department,
    Label::Period,
];
const LISTS: [Label; 5] = [Label::Attendees, Label::Absentees, Label::Observers, Label::Topics, Label::Material];

/// A label that waits for its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenLabel {
    label: Label,
    lines: usize,
    /// Its first line bore a number.
    numbered: bool,
    /// Its first line is made of names: what is none ends the list.
    names: bool,
}

impl Walker<'_> {
    /// Takes a line as a label with its value below, or as the value of the label above it.
    pub(super) fn label_above_value(&mut self, line: usize, slot: usize) -> bool {
        self.value_below(line, slot) || self.opens_label(line, slot)
    }

    fn opens_label(&mut self, line: usize, slot: usize) -> bool {
        let page = self.page;
        let Shape::Paragraph { bold, level, .. } = page.lines[line].shape else { return false };
        let text = page.text(slot).trim();
        if self.section.is_some_and(|section| section.id == "topics") && is_point(text) {
            return false;
        }
        let bare = strip_heading_number(text);
        let bracketed = bare.starts_with(['【', '[', '「', '〔', '<', '《']);
        let ends = bare.ends_with(['：', ':']);
        if !(is_numbered(text) || bold || level.is_some() || ends || bracketed) || bare.chars().count() > 24 {
            return false;
        }
        // Headings that list items or open a passage stay headings.
        let section = self.lexicon.sections.exact(bare);
        if section.is_some_and(|s| s.item.is_some() || s.prose.is_some()) {
            return false;
        }
        let meanings = self.lexicon.labels.meanings(bare);
        let Some(label) = meanings.iter().copied().find(|l| ONE_LINE.contains(l) || LISTS.contains(l)) else {
            return false;
        };
        let Some(next) = self.next_paragraph(line) else { return false };
        let below = page.text(next).trim();
        let counted = label == Label::Topics && is_point(below);
        if below.is_empty() || self.is_head(below) && !counted || below.chars().count() > 200 {
            return false;
        }
        self.add_label(meanings, Datum::text(bare, &page.slots[slot].at), Vec::new());
        self.usage.mark(slot, Use::Label, "label");
        self.open_label = Some(OpenLabel { label, lines: 0, numbered: false, names: false });
        true
    }

    /// The paragraph that follows a line at once.
    fn next_paragraph(&self, line: usize) -> Option<usize> {
        let next = (line + 1..self.page.lines.len()).find(|l| !self.page.filled(*l).is_empty())?;
        match self.page.lines[next].shape {
            Shape::Paragraph { .. } => self.page.filled(next).first().copied(),
            Shape::Row { .. } => None,
        }
    }

    /// A line that opens something else.
    fn is_head(&self, text: &str) -> bool {
        let bare = strip_heading_number(text);
        let first = pairs::in_text(text, self.lexicon);
        self.lexicon.sections.exact(bare).is_some()
            || !self.lexicon.labels.meanings(bare).is_empty()
            || first.0.is_empty() && !first.1.is_empty()
            || text.starts_with(|c: char| "一二三四五六七八九十".contains(c)) && is_numbered(text)
    }

    /// A line in brackets among those present that tells who was not ((regrets from Ann Lee), （请假：张三）).
    fn names_absent(&mut self, slot: usize, text: &str) -> bool {
        let Some(inner) = text.strip_prefix(['(', '（', '[', '【']) else { return false };
        let inner = inner.trim_end_matches([')', '）', ']', '】']);
        let parted = inner.split_once(['：', ':', ' ', '　']).filter(|(word, _)| self.lexicon.noise.is_absent(word));
        let Some((word, names)) = parted else { return false };
        let at = self.page.slots[slot].at.clone();
        let names = names.trim().trim_start_matches("from ").trim();
        // Before those present, for lines below go on with the last label.
        let entry = RawLabel {
            meanings: vec![Label::Absentees],
            label: Datum::text(word, &at),
            values: vec![Datum::text(names, &at)],
            block: 0,
        };
        let last = self.form.labels.len().saturating_sub(1);
        self.form.labels.insert(last, entry);
        self.usage.mark(slot, Use::Field, "label");
        true
    }

    /// A point of the agenda that comes again heads what was said on it.
    fn said_before(&self, text: &str) -> bool {
        let values = self.form.labels.last().map_or(&[][..], |label| &label.values);
        values.iter().flat_map(|value| value.text.lines()).any(|line| line.trim() == text)
    }

    fn value_below(&mut self, line: usize, slot: usize) -> bool {
        let Some(mut open) = self.open_label else { return false };
        let page = self.page;
        let text = page.text(slot).trim();
        if open.label == Label::Attendees && self.names_absent(slot, text) {
            return true;
        }
        let numbered = strip_number(text).0.is_some();
        let is_list = LISTS.contains(&open.label);
        let goes_on = open.lines == 0
            || is_list && open.lines < 12 && numbered == open.numbered && (numbered || text.chars().count() <= 40);
        if !matches!(page.lines[line].shape, Shape::Paragraph { .. })
            || !goes_on
            || open.lines > 0 && (self.lexicon.noise.is_closing(text) || open.names && !are_names(&page.slots[slot]))
            || self.is_head(text) && !(open.label == Label::Topics && is_point(text))
            || open.lines > 0 && self.said_before(text)
        {
            self.open_label = None;
            return false;
        }
        let at = page.slots[slot].at.clone();
        if let Some(entry) = self.form.labels.last_mut() {
            match entry.values.first_mut() {
                Some(value) => {
                    value.text.push('\n');
                    value.text.push_str(text);
                }
                None => entry.values.push(Datum::text(text, &at)),
            }
        }
        self.usage.mark(slot, Use::Field, "label");
        if open.lines == 0 {
            open.numbered = numbered;
            open.names = open.label != Label::Topics && are_names(&page.slots[slot]);
        }
        open.lines += 1;
        self.open_label = is_list.then_some(open);
        true
    }
}

/// A line of a list of people: names, with functions in brackets, in a list, or behind a department.
fn are_names(slot: &Slot) -> bool {
    let text = slot.text.trim();
    let behind = text.rsplit_once(['：', ':']).map_or(text, |(_, names)| names);
    slot.nature() == Nature::People
        || people::name(text).is_some()
        || of_cell(behind.trim(), &slot.value) == Nature::People
        || behind.split(['、', '，', ',', '；']).filter(|name| people::name(name).is_some()).count() >= 2
}

/// A short numbered point of an agenda (1. Apologies), whatever its words mean elsewhere.
fn is_point(text: &str) -> bool {
    let (number, rest) = strip_number(text);
    let digits = number.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit()));
    digits && rest.chars().count() <= 60 && !rest.contains(['：', ':'])
}
