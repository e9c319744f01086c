//! The end of the official document: attendance, signatures, date, colophon (版记), what is missing, page numbers.

use docx_rs::Paragraph;

use super::Official;
use crate::model::Lang;
use crate::write::docx::text;
use crate::write::minutes::paper::{Cell, Line, PageField, Rows, Span, add_field, paragraph};
use crate::write::minutes::words::{self, Term};
use crate::write::minutes::{signing, styles};

impl Official<'_> {
    /// 出席, 请假, 列席, 记录: labels in 黑体, names below each other.
    pub(super) fn attendance(&mut self) {
        let Some(meeting) = self.facts.lead() else { return };
        let people = |names: &[String]| self.facts.people.together(names, self.lang);
        let none = if meeting.absentees_stated { self.word(words::NONE_PRESENT) } else { "" };
        let absent = Some(people(meeting.absentees)).filter(|names| !names.is_empty());
        let lines: [(Term, String, bool); 4] = [
            (words::PRESENT_LABEL, people(meeting.attendees), true),
            (words::ABSENT_LABEL, absent.unwrap_or_else(|| none.to_owned()), false),
            (words::OBSERVERS_LABEL, people(meeting.observers), false),
            (words::RECORDER_LABEL, meeting.recorder.unwrap_or_default().to_owned(), true),
        ];
        let mut style = styles::FIRST_ATTENDANCE;
        for (label, names, _) in lines.into_iter().filter(|(_, names, needed)| *needed || !names.is_empty()) {
            let label = Span::Label(self.word(label).to_owned(), styles::ATTENDANCE_LABEL);
            let names = match names.as_str() {
                "" => Span::Missing(self.word(words::UNDECIDED).to_owned()),
                _ => Span::Plain(names),
            };
            self.paper.line(&Line { style, spans: vec![label, names] });
            style = styles::ATTENDANCE;
        }
    }

    /// 成文日期.
    pub(super) fn dated(&mut self) {
        self.paper.line(&Line::new(styles::DATED, words::long_day(self.facts.day, self.lang)));
    }

    /// A page to sign on, as an annex: before the colophon, which ends the document.
    pub(super) fn signatures(&mut self) {
        self.paper.line(&Line::new(styles::SIGNING, self.word(words::SIGNATURES)));
        let rows = signing::block(self.facts, &[1900, 1700, 2344, 1700, 1200]);
        self.paper.table(&rows);
    }

    /// 抄送 and 印发 at the foot of the page.
    pub(super) fn colophon(&mut self, company: Option<&str>) {
        let day = words::long_day(self.facts.day, self.lang);
        let copies = words::sentence(&words::names(&self.facts.copies, self.lang), self.lang);
        let issued = match self.lang {
            Lang::Zh => format!("{}\t{day}印发", company.unwrap_or_default()),
            Lang::En => format!("{}\tIssued {day}", company.unwrap_or_default()),
        };
        let [first, thin, last] = styles::RULES.map(Line::empty);
        self.paper.line(&first);
        if !copies.is_empty() {
            self.paper.line(&Line::new(styles::COLOPHON[0], format!("{}{copies}", self.word(words::COPY_LABEL))));
            self.paper.line(&thin);
        }
        self.paper.line(&Line::new(styles::COLOPHON[1], issued));
        self.paper.line(&last);
        self.paper.line(&Line::empty(styles::ANCHOR));
    }

    /// A page for the assistant, to be taken out before the document goes round.
    pub(super) fn gaps(&mut self) {
        if self.facts.gaps.is_empty() {
            return;
        }
        self.paper.line(&Line::new(styles::GAPS, self.word(words::GAPS)));
        let mut rows = Rows::over(&[2700, 4144, 2000]);
        rows.head(&[words::WHERE, words::ITEM, words::MISSING].map(|term| self.word(term)));
        for gap in &self.facts.gaps {
            let missing: Vec<&str> = gap.missing.iter().map(|term| self.word(*term)).collect();
            rows.push(vec![
                Cell::from(Line::new(styles::CENTRED, &gap.place)),
                Line::new(styles::CELL, &gap.title).into(),
                Line::missing(styles::CENTRED, words::names(&missing, self.lang)).into(),
            ]);
        }
        self.paper.table(&rows);
    }

    /// `— 1 —`, to the right on odd pages and to the left on even ones.
    pub(super) fn page_numbers(&mut self) {
        self.paper.footer(page_number(styles::FOOTER), Some(page_number(styles::FOOTER_EVEN)));
    }
}

/// The dashes are Chinese ones, whatever the language.
fn page_number(style: &'static str) -> Paragraph {
    let before = paragraph(&Line::new(style, "— "), true);
    add_field(before, PageField::Number).add_run(text::run(" —", true))
}
