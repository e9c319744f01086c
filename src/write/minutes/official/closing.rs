//! The end of the official document: attendance, signatures, date, colophon (版记), what is missing, page numbers.

use docx_rs::{Paragraph, Run};

use super::Official;
use crate::model::Lang;
use crate::write::minutes::paper::{Cell, Line, PageField, Rows, Span, add_field, paragraph};
use crate::write::minutes::words::{self, Term};
use crate::write::minutes::{signing, styles};

impl Official<'_> {
    /// 出席, 请假, 主持, 记录: labels in 黑体, names below each other.
    pub(super) fn attendance(&mut self) {
        let Some(meeting) = self.facts.lead() else { return };
        let one = |name: Option<&str>| name.map(str::to_owned).unwrap_or_default();
        let none = if meeting.absentees_stated { self.word(words::NONE_PRESENT) } else { "" };
        let absent = words::names(meeting.absentees, self.lang);
        let lines: [(Term, String); 4] = [
            (words::HOST_LABEL, one(meeting.host)),
            (words::PRESENT_LABEL, words::names(meeting.attendees, self.lang)),
            (words::ABSENT_LABEL, if absent.is_empty() { none.to_owned() } else { absent }),
            (words::RECORDER_LABEL, one(meeting.recorder)),
        ];
        for (label, names) in lines {
            let label = Span::Label(self.word(label).to_owned(), styles::ATTENDANCE_LABEL);
            // A line to write on where nobody is named.
            let names = if names.is_empty() { "＿".repeat(12) } else { names };
            self.paper.line(&Line { style: styles::ATTENDANCE, spans: vec![label, Span::Plain(names)] });
        }
    }

    pub(super) fn signatures(&mut self) {
        let title = Span::Label(self.word(words::SIGNATURES).to_owned(), styles::ATTENDANCE_LABEL);
        self.paper.line(&Line { style: styles::SIGNING, spans: vec![title] });
        let rows = signing::block(self.facts, &[1900, 1700, 2348, 1700, 1200]);
        self.paper.table(&rows);
    }

    /// 成文日期, 抄送 and 印发.
    pub(super) fn colophon(&mut self, company: Option<&str>) {
        let day = words::long_day(self.facts.day, self.lang);
        self.paper.line(&Line::new(styles::DATED, day.clone()));
        let copies = words::names(&self.facts.copies, self.lang);
        let copies = if copies.is_empty() { "＿".repeat(12) } else { words::sentence(&copies, self.lang) };
        self.paper.line(&Line::new(styles::COLOPHON[0], format!("　{}{copies}", self.word(words::COPY_LABEL))));
        let issued = match self.lang {
            Lang::Zh => format!("　{}\t{day}印发", company.unwrap_or_default()),
            Lang::En => format!("　{}\tIssued {day}", company.unwrap_or_default()),
        };
        self.paper.line(&Line::new(styles::COLOPHON[1], issued));
    }

    /// A note for the assistant, to be deleted before the document goes round.
    pub(super) fn gaps(&mut self) {
        if self.facts.gaps.is_empty() {
            return;
        }
        self.paper.line(&Line::new(styles::REMARK, self.word(words::GAPS)));
        let mut rows = Rows::over(&[2300, 4248, 2300]);
        rows.head(&[words::WHERE, words::ITEM, words::MISSING].map(|term| self.word(term)));
        for gap in &self.facts.gaps {
            let missing: Vec<&str> = gap.missing.iter().map(|term| self.word(*term)).collect();
            rows.push(vec![
                Cell::from(Line::new(styles::CENTRED, gap.place(self.lang))),
                Line::new(styles::CELL, &gap.title).into(),
                Line::missing(styles::CENTRED, words::names(&missing, self.lang)).into(),
            ]);
        }
        self.paper.table(&rows);
    }

    /// `— 1 —`, to the right on odd pages and to the left on even ones.
    pub(super) fn page_numbers(&mut self) {
        let odd = page_number(styles::FOOTER);
        self.paper.footer(odd, Some(page_number(styles::FOOTER_EVEN)));
    }
}

fn page_number(style: &'static str) -> Paragraph {
    let before = paragraph(&Line::new(style, "— "), true);
    add_field(before, PageField::Number).add_run(Run::new().add_text(" —"))
}
