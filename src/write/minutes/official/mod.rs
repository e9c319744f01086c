//! The official document (公文) after GB/T 9704-2012 for 纪要: prose in numbered levels, attendance, signatures, colophon.

mod closing;
mod meetings;
mod work;

use docx_rs::{Docx, LevelSuffixType, SpecialIndentType};

use super::facts::Facts;
use super::paper::{Line, ListId, Outline, Page, Paper, Span, level};
use super::styles;
use super::words::{self, Term};
use crate::model::Lang;

/// Line pitch in points with which 22 lines fill the type area.
const LINE_PITCH: f64 = 28.95;
/// A4; 37 mm above, 28 mm to the left, type area of 156 × 225 mm; page numbers 7 mm below it. The lines keep to a grid,
/// the characters do not: programs disagree about a grid of characters narrower than the text (LibreOffice gives every
/// character two cells of it). 28 characters in a line come from the styles.
const MARGINS: [i32; 5] = [2098, 1474, 1984, 1588, 1417];

/// Lays the facts out as an official document. `company` issues it; `line_pitch` in points is that of the standard unless
/// the company has settled on another.
#[must_use]
pub fn lay_out(facts: &Facts, company: Option<&str>, line_pitch: Option<f64>) -> Docx {
    let pitch = twentieths(line_pitch.unwrap_or(LINE_PITCH));
    let page = Page { margins: MARGINS, line_grid: Some(usize::from(pitch)), size: 32 };
    let mut official = Official { paper: paper(&page, pitch, facts.lang), facts, lang: facts.lang };
    official.opening(company);
    official.agenda();
    official.follow_up();
    official.reports();
    official.disputes();
    official.resolutions();
    official.pending();
    official.other_meetings();
    official.attendance();
    official.dated();
    official.signatures();
    official.colophon(company);
    official.gaps();
    official.page_numbers();
    official.paper.finish()
}

/// Title of the document: the meeting's name and what the document is.
#[must_use]
pub fn title(facts: &Facts) -> String {
    let meeting = facts.lead().map_or(words::WEEKLY_MEETING.get(facts.lang), |meeting| meeting.name_in(facts.lang));
    match facts.lang {
        Lang::Zh => format!("{meeting}纪要"),
        Lang::En => format!("Minutes: {meeting}"),
    }
}

/// Points as twentieths of a point.
fn twentieths(points: f64) -> u16 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a pitch is between 18 and 60 points")]
    let pitch = (points * 20.0).round() as u16;
    pitch
}

fn paper(page: &Page, pitch: u16, lang: Lang) -> Paper {
    let chinese = lang == Lang::Zh;
    let (format, first, second, suffix) = match lang {
        Lang::Zh => ("chineseCountingThousand", "%1、", "（%2）", LevelSuffixType::Nothing),
        Lang::En => ("decimal", "%1.", "(%2)", LevelSuffixType::Space),
    };
    let indent = |level: docx_rs::Level| {
        level.indent(Some(0), Some(SpecialIndentType::FirstLine(styles::TWO_CHARACTERS)), None, None)
    };
    let heading = indent(level(0, format, first)).paragraph_style(styles::HEADING).suffix(suffix.clone());
    let subheading = indent(level(1, format, second)).paragraph_style(styles::SUBHEADING).suffix(suffix);
    // A blank, lest number and figure run together: 1. 3C认证.
    let list = indent(level(0, "decimal", "%1.")).suffix(LevelSuffixType::Space);
    let outline = Outline { headings: [heading, subheading], list };
    Paper::new(page, styles::official(page.text_width(), pitch, chinese), outline, chinese)
}

/// The document under construction.
struct Official<'a> {
    paper: Paper,
    facts: &'a Facts<'a>,
    lang: Lang,
}

impl Official<'_> {
    fn word(&self, term: Term) -> &'static str {
        term.get(self.lang)
    }

    fn heading(&mut self, term: Term) {
        self.paper.line(&Line::new(styles::HEADING, term.get(self.lang)));
    }

    fn say(&mut self, text: impl Into<String>) {
        self.paper.line(&Line::new(styles::BODY, text));
    }

    fn point(&mut self, list: ListId, spans: Vec<Span>) {
        self.paper.entry(list, &Line { style: styles::POINT, spans });
    }

    /// What parts two sentences.
    const fn gap(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "",
            Lang::En => " ",
        }
    }

    fn sentence(&self, text: &str) -> Span {
        Span::Plain(words::sentence(text, self.lang))
    }

    fn opening(&mut self, company: Option<&str>) {
        self.paper.line(&Line::new(styles::TITLE, title(self.facts)));
        let week = words::week(self.facts.week, self.lang);
        let subtitle = match (company, self.lang) {
            (None, _) => week,
            (Some(company), Lang::Zh) => format!("{company}（{week}）"),
            (Some(company), Lang::En) => format!("{company} · {week}"),
        };
        self.paper.line(&Line::new(styles::SUBTITLE, subtitle));
        if let Some(meeting) = self.facts.lead() {
            let mut spans = self.held(meeting);
            let follows =
                if self.facts.is_prepared() { words::PREPARED_AS_FOLLOWS } else { words::RECORDED_AS_FOLLOWS };
            spans.push(Span::Plain(format!("{}{}", self.gap(), self.word(follows))));
            self.paper.line(&Line { style: styles::BODY, spans });
        }
    }

    fn agenda(&mut self) {
        let topics = self.facts.lead().map_or(&[][..], |meeting| meeting.topics);
        if topics.is_empty() {
            return;
        }
        self.heading(words::AGENDA);
        let list = self.paper.list();
        for topic in topics {
            self.point(list, vec![self.sentence(topic)]);
        }
    }
}
