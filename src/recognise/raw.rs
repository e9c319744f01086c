//! A form as outlined: which text stands in which field, before dates, names and statuses are read.

use std::collections::{BTreeMap, BTreeSet};

use super::page::Slot;
use crate::lexicon::{Column, Label};
use crate::model::{ItemKind, Place, Section, SectionKind, Stage, Use, Used, Value};
use crate::normalise::text::split_list;

/// A text with its place.
#[derive(Clone, Debug)]
pub(super) struct Datum {
    pub text: String,
    pub value: Value,
    pub at: Place,
}

impl Datum {
    pub fn of(slot: &Slot) -> Self {
        Self { text: slot.text.clone(), value: slot.value.clone(), at: slot.at.clone() }
    }

    pub fn text(text: impl Into<String>, at: &Place) -> Self {
        let text = text.into();
        Self { value: if text.trim().is_empty() { Value::Empty } else { Value::Text }, text, at: at.clone() }
    }

    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A row of work, or a sentence.
#[derive(Clone, Debug)]
pub(super) struct RawItem {
    /// Kind, where section or header tell.
    pub kind: Option<ItemKind>,
    pub stage: Stage,
    pub title: Datum,
    /// The title is a sentence: owner and deadline are to be looked for inside it.
    pub is_sentence: bool,
    /// Cells by field.
    pub cells: BTreeMap<Column, Vec<Datum>>,
    /// Columns without a field of their own: header and text.
    pub extra: Vec<(String, String)>,
    /// Group headings above the row, outer first.
    pub groups: Vec<Datum>,
    /// Number of the table in the form, for 同上.
    pub table: usize,
    /// The deadline of the whole list, for what names none itself.
    pub shared_due: Option<Datum>,
}

impl RawItem {
    /// A sentence that is a task.
    pub fn sentence(title: Datum, groups: Vec<Datum>) -> Self {
        Self {
            kind: Some(ItemKind::Task),
            stage: Stage::Current,
            title,
            is_sentence: true,
            cells: BTreeMap::new(),
            extra: Vec::new(),
            groups,
            table: 0,
            shared_due: None,
        }
    }
}

/// A line of free text, with the heading that it stands under where that is no section (a person, a department).
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub text: Datum,
    pub under: Option<Datum>,
    /// It stands among the items of a section without being one by its form.
    pub among: Option<ItemKind>,
}

/// A place for a signature.
#[derive(Clone, Debug)]
pub(super) struct RawSignature {
    pub text: Datum,
    pub role: Option<String>,
    /// A signing date stands (or should stand) beside the name.
    pub date: Option<Datum>,
    /// The name alone does not sign: the form pairs names with dates.
    pub needs_date: bool,
}

/// A label with its values.
#[derive(Clone, Debug)]
pub(super) struct RawLabel {
    pub meanings: Vec<Label>,
    pub label: Datum,
    pub values: Vec<Datum>,
    /// Stands in a block of labels, counted from 0 (several delays on one sheet).
    pub block: usize,
}

/// What was seen of a table, to tell the form by.
#[derive(Clone, Debug)]
pub(super) struct SeenTable {
    pub columns: BTreeSet<Column>,
    pub title_header: String,
    /// Marks say who is responsible.
    pub is_matrix: bool,
    /// Its first header cell.
    pub at: Option<Place>,
}

/// A form as outlined.
#[derive(Debug, Default)]
pub(super) struct RawForm {
    pub sheet: Option<String>,
    /// Title lines, in order.
    pub titles: Vec<Datum>,
    pub labels: Vec<RawLabel>,
    pub items: Vec<RawItem>,
    pub sections: Vec<Section>,
    pub seen_sections: Vec<String>,
    pub tables: Vec<SeenTable>,
    pub signatures: Vec<RawSignature>,
    /// Titles of rows that are painted, in tables without a column for the status.
    pub painted: Vec<Place>,
    /// Texts that explain symbols.
    pub legends: Vec<String>,
    /// Lines of prose that name the form's date or issuer at the end of a letter.
    pub closing: Vec<Datum>,
    /// Short texts in rows that are not understood; one may be the form's date.
    pub loose: Vec<Datum>,
    /// Free text outside of sections.
    pub prose: Vec<Told>,
    /// Work of this week, told under headings that may also look back; work to come where the form looks back elsewhere.
    pub this_week: Vec<RawItem>,
    /// Names that head what is theirs.
    pub people: Vec<String>,
    /// When the rows of a table were filled in (提交时间).
    pub stamps: Vec<Datum>,
    pub used: Vec<Used>,
    pub why: Vec<String>,
}

impl RawForm {
    /// The first value of a label that is not blank, else the first value.
    pub fn label(&self, wanted: Label) -> Option<&Datum> {
        let mut values = self.labels.iter().filter(|l| l.meanings.contains(&wanted)).filter_map(|l| l.values.first());
        let first = values.next()?;
        if first.is_blank() { values.find(|v| !v.is_blank()).or(Some(first)) } else { Some(first) }
    }

    /// The entry of a label.
    pub fn entry(&self, wanted: Label) -> Option<&RawLabel> {
        self.labels
            .iter()
            .find(|l| l.meanings.contains(&wanted) && l.values.iter().any(|v| !v.is_blank()))
            .or_else(|| self.labels.iter().find(|l| l.meanings.contains(&wanted)))
    }

    pub fn has(&self, wanted: Label) -> bool {
        self.labels.iter().any(|l| l.meanings.contains(&wanted))
    }

    /// Adds a line of free text outside of sections.
    pub fn tell(&mut self, text: Datum, under: Option<&Datum>) {
        self.prose.push(Told { text, under: under.cloned(), among: None });
    }

    /// Adds a line of prose to a section.
    pub fn add_prose(&mut self, kind: SectionKind, text: &str, at: &Place) {
        let line = (text.to_owned(), at.clone());
        match self.sections.last_mut() {
            Some(section) if section.kind == kind => section.lines.push(line),
            _ => self.sections.push(Section { kind, lines: vec![line] }),
        }
    }

    /// Every short text outside of tables: titles, values of labels, lines of prose.
    pub fn texts(&self) -> impl Iterator<Item = &Datum> {
        let values = self.labels.iter().flat_map(|l| &l.values);
        let lines = self.prose.iter().map(|told| &told.text).chain(&self.closing).chain(&self.loose);
        self.titles.iter().chain(values).chain(lines).filter(|d| d.text.chars().count() <= 40)
    }

    /// A table of it says how far the work is.
    pub fn tracks(&self) -> bool {
        let states = [Column::Status, Column::Health, Column::Percent, Column::Done];
        self.tables.iter().any(|t| states.iter().any(|c| t.columns.contains(c)))
    }

    /// Labels and headings of a template without a word of anybody's.
    pub fn states_nothing(&self) -> bool {
        let says = |text: &str| split_list(text).iter().any(|part| part.text.chars().any(char::is_alphanumeric));
        let told = self.labels.iter().flat_map(|l| &l.values).any(|value| !value.is_blank())
            || self.signatures.iter().any(|signed| !signed.text.is_blank())
            || self.sections.iter().flat_map(|s| &s.lines).any(|(line, _)| says(line));
        self.items.is_empty() && self.prose.is_empty() && self.this_week.is_empty() && !self.labels.is_empty() && !told
    }

    /// Nothing in it that makes a form.
    pub fn is_bare(&self) -> bool {
        self.items.is_empty() && self.labels.is_empty() && self.tables.is_empty() && self.sections.is_empty()
    }
}

/// How the slots of a page were used, each once.
#[derive(Debug)]
pub(super) struct Usage {
    entries: Vec<Option<(Use, String)>>,
}

impl Usage {
    pub fn new(slots: usize) -> Self {
        Self { entries: vec![None; slots] }
    }

    /// Marks a slot; a field outranks what was said before, otherwise the first word stands.
    pub fn mark(&mut self, slot: usize, how: Use, for_what: &str) {
        if let Some(entry) = self.entries.get_mut(slot)
            && (entry.is_none() || how < entry.as_ref().map_or(Use::Unmapped, |(held, _)| *held))
        {
            *entry = Some((how, for_what.to_owned()));
        }
    }

    pub fn is_marked(&self, slot: usize) -> bool {
        self.entries.get(slot).is_some_and(Option::is_some)
    }

    /// The account of a run of slots; a slot that holds only struck-out text is decoration, and one that was marked
    /// although it is blank says something by its colour only.
    pub fn account(&self, slots: &[Slot], range: std::ops::Range<usize>) -> Vec<Used> {
        range
            .filter_map(|at| {
                let slot = slots.get(at)?;
                let removed = || Used {
                    at: slot.at.clone(),
                    text: slot.removed.clone().unwrap_or_default(),
                    how: Use::Decoration,
                    for_what: "struck-out".into(),
                };
                if slot.aside {
                    let text = slot.text.trim().to_owned();
                    return Some(Used { at: slot.at.clone(), text, how: Use::Decoration, for_what: "legend".into() });
                }
                if slot.is_blank() {
                    let tinted = slot.tint.filter(|_| self.is_marked(at)).map(|tint| Used {
                        at: slot.at.clone(),
                        text: tint.names().0.to_owned(),
                        how: Use::Unmapped,
                        for_what: Use::COLOUR_ONLY.to_owned(),
                    });
                    return tinted.or_else(|| slot.removed.is_some().then(removed));
                }
                let (how, for_what) = self.entries[at].clone().unwrap_or((Use::Unmapped, String::new()));
                Some(Used { at: slot.at.clone(), text: slot.text.trim().to_owned(), how, for_what })
            })
            .collect()
    }
}
