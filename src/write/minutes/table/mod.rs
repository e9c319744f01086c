//! The record table of the process (沟通记录表): a heading and a table for each part, blanks to write in.

mod cells;
mod work;

use docx_rs::{Docx, LevelSuffixType, Run, SpecialIndentType};

use super::facts::Facts;
use super::meeting::MeetingFacts;
use super::paper::{Cell, Line, Outline, Page, PageField, Paper, Rows, add_field, level, paragraph};
use super::signing;
use super::styles;
use super::words::{self, Term};
use super::work::Group;
use crate::model::{Lang, SectionKind};

/// A4 with 22 mm at the sides and 25 mm above and below.
const PAGE: Page = Page { margins: [1417, 1247, 1417, 1247, 794], line_grid: None, size: 21 };
/// Rows left blank to write in.
const BLANK_ROWS: usize = 3;

/// Lays the facts out as the record table. `company` stands above the title.
#[must_use]
pub fn lay_out(facts: &Facts, company: Option<&str>) -> Docx {
    let mut record = Record { paper: paper(facts.lang), facts, lang: facts.lang };
    record.title(company);
    record.basics();
    record.agenda();
    record.follow_up();
    record.reports();
    record.disputes();
    record.resolutions();
    record.pending();
    record.other_meetings();
    record.signatures();
    record.gaps();
    record.footer();
    record.paper.finish()
}

/// Title of the document.
#[must_use]
pub fn title(facts: &Facts) -> &'static str {
    words::RECORD_TITLE.get(facts.lang)
}

fn paper(lang: Lang) -> Paper {
    let chinese = lang == Lang::Zh;
    let (format, text) = if chinese { ("chineseCountingThousand", "%1、") } else { ("decimal", "%1.") };
    let suffix = if chinese { LevelSuffixType::Nothing } else { LevelSuffixType::Space };
    let heading = level(0, format, text).paragraph_style(styles::HEADING).suffix(suffix);
    let subheading = level(1, "none", "").suffix(LevelSuffixType::Nothing);
    let list = level(0, "decimal", "%1.").indent(Some(420), Some(SpecialIndentType::Hanging(420)), None, None);
    let outline = Outline { headings: [heading, subheading], list };
    Paper::new(&PAGE, styles::record(PAGE.text_width(), chinese), outline, chinese)
}

/// The record under construction.
struct Record<'a> {
    paper: Paper,
    facts: &'a Facts<'a>,
    lang: Lang,
}

impl Record<'_> {
    fn word(&self, term: Term) -> &'static str {
        term.get(self.lang)
    }

    fn heading(&mut self, term: Term) {
        self.paper.line(&Line::new(styles::HEADING, term.get(self.lang)));
    }

    fn remark(&mut self, text: impl Into<String>) {
        self.paper.line(&Line::new(styles::BODY, text));
    }

    fn title(&mut self, company: Option<&str>) {
        self.paper.line(&Line::new(styles::TITLE, title(self.facts)));
        let week = words::week(self.facts.week, self.lang);
        let day = words::long_day(self.facts.day, self.lang);
        let parts = company.into_iter().map(str::to_owned).chain([week, day]);
        self.paper.line(&Line::new(styles::SUBTITLE, parts.collect::<Vec<_>>().join("  ·  ")));
    }

    fn basics(&mut self) {
        self.heading(words::BASICS);
        let mut rows = Rows::over(&[1400, 3306, 1400, 3306]);
        let projects = words::names(&self.facts.projects, self.lang);
        if let Some(meeting) = self.facts.lead() {
            self.wide(&mut rows, words::MEETING, self.cell(meeting.name_in(self.lang)));
            self.wide(&mut rows, words::PROJECT, self.cell(&projects));
            self.held(&mut rows, meeting);
        }
        self.paper.table(&rows);
    }

    /// When, where, and who was there; what is not known is highlighted.
    fn held(&self, rows: &mut Rows, meeting: &MeetingFacts) {
        let people = |names: &[String]| self.facts.people.together(names, self.lang);
        let needed = |text: &str| if text.is_empty() { self.undecided() } else { self.cell(text) };
        let place = needed(meeting.place.unwrap_or_default());
        self.pair(rows, [(words::TIME, needed(&self.time(meeting))), (words::PLACE, place)]);
        let (host, recorder) = (meeting.host.unwrap_or_default(), meeting.recorder.unwrap_or_default());
        self.pair(rows, [(words::HOST, needed(host)), (words::RECORDER, needed(recorder))]);
        self.wide(rows, words::ATTENDEES, needed(&people(meeting.attendees)));
        let none = if meeting.absentees_stated { self.word(words::NONE_PRESENT) } else { "" };
        let absentees = Some(people(meeting.absentees)).filter(|names| !names.is_empty());
        self.wide(rows, words::ABSENTEES, self.cell(absentees.as_deref().unwrap_or(none)));
        if !meeting.observers.is_empty() {
            self.wide(rows, words::OBSERVERS, self.cell(&people(meeting.observers)));
        }
    }

    fn time(&self, meeting: &MeetingFacts) -> String {
        let Some(start) = meeting.start else { return String::new() };
        let mark = if meeting.suggested { self.word(words::SUGGESTED) } else { "" };
        format!("{}{mark}", words::moment_parts(start, meeting.end, self.lang).join("\n"))
    }

    fn cell(&self, text: &str) -> Cell {
        Line::new(styles::CELL, text).into()
    }

    fn undecided(&self) -> Cell {
        Line::missing(styles::CELL, self.word(words::UNDECIDED)).into()
    }

    fn label(&self, term: Term) -> Cell {
        Cell::from(Line::new(styles::LABEL, self.word(term))).shaded()
    }

    fn wide(&self, rows: &mut Rows, label: Term, value: Cell) {
        rows.push_tall(vec![self.label(label), value.across(3)]);
    }

    fn pair(&self, rows: &mut Rows, pairs: [(Term, Cell); 2]) {
        rows.push_tall(pairs.into_iter().flat_map(|(label, value)| [self.label(label), value]).collect());
    }

    fn agenda(&mut self) {
        self.heading(words::AGENDA);
        let topics = self.facts.lead().map_or(&[][..], |meeting| meeting.topics);
        let lines: Vec<Line> = if !topics.is_empty() {
            topics.iter().map(|topic| Line::new(styles::LIST, topic)).collect()
        } else if self.facts.is_prepared() {
            self.usual_agenda()
        } else {
            return self.remark(self.word(words::NO_AGENDA));
        };
        let list = self.paper.list();
        for line in &lines {
            self.paper.entry(list, line);
        }
    }

    /// What a weekly meeting goes through, with how much there is of it.
    fn usual_agenda(&self) -> Vec<Line> {
        let work = &self.facts.work;
        let reports = work.reports.iter().flat_map(|group| &group.rows).count();
        [
            (words::AGENDA_FOLLOW_UP, len(&work.follow_up)),
            (words::AGENDA_REPORTS, reports),
            (words::AGENDA_DISPUTES, self.facts.disputes.len()),
            (words::AGENDA_PENDING, len(&work.pending)),
            (words::AGENDA_RESOLUTIONS, 0),
        ]
        .into_iter()
        .map(|(topic, number)| {
            let known = (number > 0).then(|| words::bracketed(&words::count(number, self.lang), self.lang));
            Line::new(styles::LIST, format!("{}{}", self.word(topic), known.unwrap_or_default()))
        })
        .collect()
    }

    /// Every other meeting with what its minutes record beside resolutions and pending matters, which stand with those of
    /// the leading one.
    fn other_meetings(&mut self) {
        if self.facts.others().is_empty() {
            return;
        }
        self.heading(words::OTHER_MEETINGS);
        for (index, meeting) in (1..).zip(self.facts.others()) {
            self.paper.line(&Line::new(styles::SUBHEADING, meeting.name_in(self.lang)));
            let mut rows = Rows::over(&[1400, 3306, 1400, 3306]);
            self.held(&mut rows, meeting);
            let numbers = self.facts.resolutions_of(index);
            let discussion = meeting.lines(SectionKind::Discussion);
            let next = meeting.lines(SectionKind::NextMeeting);
            for (label, text) in [
                (words::AGENDA, meeting.topics.join("\n")),
                (words::DISCUSSION, discussion.join("\n")),
                (words::RESOLUTIONS, words::resolution_numbers(&numbers, self.lang)),
                (words::NEXT_MEETING, next.join("\n")),
                (words::SIGNATURES, words::signatures(meeting.signatures(), self.lang)),
            ] {
                if !text.is_empty() {
                    self.wide(&mut rows, label, self.cell(&text));
                }
            }
            self.paper.table(&rows);
        }
    }

    fn signatures(&mut self) {
        self.heading(words::SIGNATURES);
        let rows = signing::block(self.facts, &[2400, 1800, 2512, 1600, 1100]);
        self.paper.table(&rows);
    }

    fn gaps(&mut self) {
        if self.facts.gaps.is_empty() {
            return;
        }
        self.paper.line(&Line::new(styles::GAPS, self.word(words::GAPS)));
        let mut rows = Rows::over(&[2600, 4812, 2000]);
        rows.head(&[words::WHERE, words::ITEM, words::MISSING].map(|term| self.word(term)));
        for gap in &self.facts.gaps {
            let missing: Vec<&str> = gap.missing.iter().map(|term| self.word(*term)).collect();
            rows.push(vec![
                Line::new(styles::CENTRED, &gap.place).into(),
                Line::new(styles::CELL, &gap.title).into(),
                Line::missing(styles::CENTRED, words::names(&missing, self.lang)).into(),
            ]);
        }
        self.paper.table(&rows);
    }

    fn footer(&mut self) {
        let (before, between, after) = match self.lang {
            Lang::Zh => ("第 ", " 页，共 ", " 页"),
            Lang::En => ("Page ", " of ", ""),
        };
        let chinese = self.lang == Lang::Zh;
        let line = Line::new(styles::FOOTER, format!("{}  {}", title(self.facts), self.facts.week));
        let footer = paragraph(&line, chinese).add_run(Run::new().add_tab().add_text(before));
        let footer = add_field(footer, PageField::Number).add_run(Run::new().add_text(between));
        self.paper.footer(add_field(footer, PageField::Total).add_run(Run::new().add_text(after)), None);
    }
}

fn len<T>(groups: &[Group<T>]) -> usize {
    groups.iter().map(|group| group.rows.len()).sum()
}
