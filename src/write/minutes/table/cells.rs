//! Cells that several tables of the record share.

use super::Record;
use crate::model::{Lang, LedgerItem};
use crate::write::minutes::gaps::{is_blank, is_unexplained, lacks_deadline, lacks_owner};
use crate::write::minutes::paper::{Cell, Line, Rows, Span};
use crate::write::minutes::{styles, words};

impl Record<'_> {
    /// A row that names the project, where there are several.
    pub(super) fn project_band(&self, rows: &mut Rows, project: Option<&str>) {
        if self.facts.has_projects() {
            let name = project.unwrap_or(self.word(words::NO_PROJECT));
            let name = format!("{}{}{name}", self.word(words::PROJECT), words::marks(self.lang).colon);
            rows.band(Line::new(styles::BAND, name), true);
        }
    }

    /// Who answers for it; highlighted where an open item names nobody.
    pub(super) fn owner(&self, item: &LedgerItem) -> Cell {
        if lacks_owner(item) {
            return Line::missing(styles::CENTRED, self.word(words::UNDECIDED)).into();
        }
        Line::new(styles::CENTRED, words::names(&item.owners, self.lang)).into()
    }

    /// The deadline; highlighted where an open item has none, with what the form writes instead.
    pub(super) fn deadline(&self, item: &LedgerItem) -> Cell {
        if !lacks_deadline(item) {
            return Line::new(styles::CENTRED, due(item)).into();
        }
        let mut line = Line::missing(styles::CENTRED, self.word(words::UNDECIDED));
        let written = item.due_text.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if let Some(written) = written.filter(|text| *text != self.word(words::UNDECIDED)) {
            line.spans.push(Span::Plain(words::bracketed(written, self.lang)));
        }
        line.into()
    }

    /// Rows left blank to write in.
    pub(super) fn blanks(rows: &mut Rows, columns: usize, number: usize) {
        for _ in 0..number {
            rows.push_tall((0..columns).map(|_| Line::empty(styles::BLANK).into()).collect());
        }
    }
}

/// The deadline as a table writes it, else as the form does.
pub(super) fn due(item: &LedgerItem) -> String {
    item.due.map(words::day).or_else(|| item.due_text.clone()).unwrap_or_default()
}

/// Why it is not done and what is done about it, as the form says; its remarks where it does not say which is which.
pub(super) fn explanation(item: &LedgerItem, lang: Lang) -> Option<Line> {
    let text = words::explanation(item, lang);
    (!is_blank(Some(&text))).then(|| Line::new(styles::CELL, text))
}

/// Late work has to say why.
pub(super) fn unexplained(item: &LedgerItem, lang: Lang) -> Option<Line> {
    is_unexplained(item).then(|| Line::missing(styles::CELL, words::UNEXPLAINED.get(lang)))
}
