//! The official document (公文) after GB/T 9704-2012 for 纪要: prose in numbered levels, attendance, signatures, colophon.

mod closing;

use docx_rs::{Docx, LevelSuffixType, SpecialIndentType};

use super::facts::{Facts, is_blank, is_unexplained, lacks_deadline, lacks_owner};
use super::meeting::MeetingFacts;
use super::paper::{Line, ListId, Outline, Page, Paper, Span, level};
use super::styles;
use super::words::{self, Term};
use super::work::Report;
use crate::model::{Lang, LedgerItem, SectionKind};
use crate::write::docx::patch;

/// Line pitch in twentieths of a point: 28.95 pt, so that 22 lines fill the type area.
const PITCH: i32 = 579;
/// A4; 37 mm above, 28 mm to the left, type area of 156 × 225 mm; page numbers 7 mm below it. The lines keep to a grid,
/// the characters do not: a grid of characters looks different in every program, 28 characters in a line come from the
/// styles.
const PAGE: Page = Page { margins: [2098, 1470, 1984, 1588, 1417], line_grid: Some(579), size: 32 };

/// Lays the facts out as an official document. `company` issues it.
#[must_use]
pub fn lay_out(facts: &Facts, company: Option<&str>) -> Docx {
    let mut official = Official { paper: paper(facts.lang), facts, lang: facts.lang };
    official.opening(company);
    official.agenda();
    official.follow_up();
    official.reports();
    official.disputes();
    official.resolutions();
    official.pending();
    official.other_meetings();
    official.attendance();
    official.signatures();
    official.colophon(company);
    official.gaps();
    official.page_numbers();
    official.paper.finish()
}

/// Title of the document: the meeting's name and what the document is.
#[must_use]
pub fn title(facts: &Facts) -> String {
    let meeting = facts.lead().and_then(|meeting| meeting.title).unwrap_or(words::WEEKLY_MEETING.get(facts.lang));
    match facts.lang {
        Lang::Zh if meeting.contains("纪要") => meeting.to_owned(),
        Lang::Zh => format!("{meeting}纪要"),
        Lang::En => format!("Minutes: {meeting}"),
    }
}

fn paper(lang: Lang) -> Paper {
    let chinese = lang == Lang::Zh;
    let (format, first, second, suffix) = match lang {
        Lang::Zh => ("chineseCountingThousand", "%1、", "（%2）", LevelSuffixType::Nothing),
        Lang::En => ("decimal", "%1.", "(%2)", LevelSuffixType::Space),
    };
    let indent = |level: docx_rs::Level| {
        level.indent(Some(0), Some(SpecialIndentType::FirstLine(patch::TWO_CHARACTERS)), None, None)
    };
    let heading = indent(level(0, format, first)).paragraph_style(styles::HEADING).suffix(suffix.clone());
    let subheading = indent(level(1, format, second)).paragraph_style(styles::SUBHEADING).suffix(suffix);
    let list = indent(level(0, "decimal", "%1.")).suffix(LevelSuffixType::Space);
    let outline = Outline { headings: [heading, subheading], list };
    Paper::new(&PAGE, styles::official(PAGE.text_width(), PITCH, chinese), outline, chinese)
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
        let week = match self.lang {
            Lang::Zh => format!("（{} 年第 {} 周）", self.facts.week.year, self.facts.week.week),
            Lang::En => format!("Week {} of {}", self.facts.week.week, self.facts.week.year),
        };
        let parts: Vec<&str> = company.into_iter().chain([week.as_str()]).collect();
        self.paper.line(&Line::new(styles::SUBTITLE, parts.join(if self.lang == Lang::Zh { "" } else { " · " })));
        if let Some(meeting) = self.facts.lead() {
            let spans = self.introduction(meeting);
            self.paper.line(&Line { style: styles::BODY, spans });
        }
    }

    /// Who held which meeting when and where; what is not known is highlighted.
    fn introduction(&self, meeting: &MeetingFacts) -> Vec<Span> {
        let plain = |text: &str| Span::Plain(text.to_owned());
        let stated = |text: Option<&str>, term: Term| match (text, self.lang) {
            (Some(text), _) => plain(text),
            (None, Lang::Zh) => Span::Missing(format!("{}待定", term.get(Lang::Zh))),
            (None, Lang::En) => Span::Missing(format!("[{} to be decided]", term.get(Lang::En).to_lowercase())),
        };
        let suggested = if meeting.suggested { self.word(words::SUGGESTED) } else { "" };
        let time = meeting.start.map(|start| format!("{}{suggested}", words::moment(start, meeting.end, self.lang)));
        let name = plain(meeting.title.unwrap_or(self.word(words::WEEKLY_MEETING)));
        let time = stated(time.as_deref(), words::TIME);
        let (host, place) = (stated(meeting.host, words::HOST), stated(meeting.place, words::PLACE));
        let prepared = self.facts.is_prepared();
        match self.lang {
            Lang::Zh => {
                let (held, end) = if prepared {
                    ("主持，拟召开", "。会前汇总如下，议定事项待会后补充：")
                } else {
                    ("主持召开", "。现将会议情况纪要如下：")
                };
                vec![time, plain("，由"), host, plain("在"), place, plain(held), name, plain(end)]
            }
            Lang::En => {
                let (held, end) = if prepared {
                    (" is to be held: ", ". What is known before the meeting:")
                } else {
                    (" was held: ", ". The meeting is recorded as follows:")
                };
                vec![name, plain(held), time, plain(", "), place, plain("; host "), host, plain(end)]
            }
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

    /// Owner and deadline in brackets; highlighted where an open item lacks one.
    fn duty(&self, item: &LedgerItem) -> Vec<Span> {
        let marks = words::marks(self.lang);
        let (open, close) = if self.lang == Lang::Zh { ("（", "）") } else { (" (", ")") };
        let label = |term: Term| format!("{}{}", term.get(self.lang).to_lowercase(), marks.colon);
        let mut spans = Vec::new();
        let mut parts: Vec<(String, Span)> = Vec::new();
        if lacks_owner(item) {
            parts.push((label(words::OWNER), Span::Missing(self.word(words::UNDECIDED).to_owned())));
        } else if !item.owners.is_empty() {
            parts.push((label(words::OWNER), Span::Plain(words::names(&item.owners, self.lang))));
        }
        let due =
            item.due.map(|date| words::short_day(date, self.facts.day, self.lang)).or_else(|| item.due_text.clone());
        if lacks_deadline(item) {
            parts.push((label(words::DEADLINE), Span::Missing(self.word(words::UNDECIDED).to_owned())));
        } else if let Some(due) = due {
            parts.push((label(words::DEADLINE), Span::Plain(due)));
        }
        let last = parts.len();
        for (index, (label, value)) in parts.into_iter().enumerate() {
            spans.push(Span::Plain(format!("{}{label}", if index == 0 { open } else { marks.parts })));
            spans.push(value);
            if index + 1 == last {
                spans.push(Span::Plain(close.to_owned()));
            }
        }
        spans
    }

    /// An item as a paragraph: title, duty, how it stands and why.
    fn told(&self, item: &LedgerItem, standing: bool) -> Vec<Span> {
        let marks = words::marks(self.lang);
        let mut spans = vec![Span::Plain(bare(&item.title))];
        spans.extend(self.duty(item));
        spans.push(Span::Plain(marks.stop.to_owned()));
        if standing {
            let gap = self.gap();
            let stands = words::standing_line(item, self.facts.day, self.lang);
            let why = words::explanation(item, self.lang);
            let sentences = std::iter::once(stands.as_str()).chain(why.lines()).filter(|text| !text.trim().is_empty());
            spans.extend(sentences.map(|text| Span::Plain(format!("{gap}{}", words::sentence(text, self.lang)))));
        }
        spans
    }

    fn follow_up(&mut self) {
        self.heading(words::FOLLOW_UP);
        if self.facts.work.follow_up.is_empty() {
            return self.say(self.word(words::NO_FOLLOW_UP));
        }
        let list = self.paper.list();
        for group in &self.facts.work.follow_up {
            self.project(group.project);
            for follow_up in &group.rows {
                let mut spans = self.told(follow_up.item, true);
                if let Some(number) = follow_up.restated {
                    spans.push(Span::Plain(format!("{}{}", self.gap(), words::continued(number, self.lang))));
                }
                self.point(list, spans);
            }
        }
    }

    /// Names the project, where there are several.
    fn project(&mut self, project: Option<&str>) {
        if self.facts.has_projects() {
            self.paper.line(&Line::new(styles::SUBHEADING, project.unwrap_or(self.word(words::NO_PROJECT))));
        }
    }

    fn reports(&mut self) {
        self.heading(words::REPORTS);
        if self.facts.work.reports.is_empty() {
            self.say(self.word(words::NO_REPORTS));
        }
        for group in &self.facts.work.reports {
            for report in &group.rows {
                let department = report.department.unwrap_or(self.word(words::NO_DEPARTMENT));
                let project = self.facts.has_projects().then(|| group.project.unwrap_or(self.word(words::NO_PROJECT)));
                let project = project.map(|name| words::bracketed(name, self.lang)).unwrap_or_default();
                self.paper.line(&Line::new(styles::SUBHEADING, format!("{department}{project}")));
                self.report(report);
            }
        }
        if !self.facts.silent.is_empty() {
            let names = words::names(&self.facts.silent, self.lang);
            self.say(words::sentence(&format!("{}{names}", self.word(words::SILENT)), self.lang));
        }
        let lead = self.facts.meetings.first();
        for line in lead.map(|meeting| meeting.lines(SectionKind::Discussion)).unwrap_or_default() {
            self.say(words::sentence(line, self.lang));
        }
    }

    fn report(&mut self, report: &Report) {
        let late = report.open.iter().filter(|item| item.overdue).count();
        let summary = words::summary(report.done.len(), report.open.len(), late, self.lang);
        let mut sentences = vec![words::sentence(&summary, self.lang)];
        for (label, items) in [(words::DONE_LIST, &report.done), (words::PLANNED_LIST, &report.planned)] {
            let titles: Vec<String> = items.iter().map(|item| bare(&item.title)).collect();
            if !titles.is_empty() {
                let text = format!("{}{}", self.word(label), titles.join(words::marks(self.lang).parts));
                sentences.push(words::sentence(&text, self.lang));
            }
        }
        self.say(sentences.join(self.gap()));
        let list = self.paper.list();
        for item in &report.open {
            let mut spans = self.told(item, true);
            if is_unexplained(item) {
                spans.push(Span::Plain(self.gap().to_owned()));
                spans.push(Span::Missing(words::sentence(self.word(words::UNEXPLAINED), self.lang)));
            }
            self.point(list, spans);
        }
    }

    fn disputes(&mut self) {
        self.heading(words::DISPUTES);
        if self.facts.disputes.is_empty() {
            return self.say(self.word(words::NO_DISPUTES));
        }
        let list = self.paper.list();
        for dispute in &self.facts.disputes {
            let colon = words::marks(self.lang).colon;
            let source = if dispute.source.is_empty() { self.word(dispute.kind) } else { dispute.source.as_str() };
            let text = words::sentence(&format!("{source}{colon}{}", dispute.text), self.lang);
            self.point(list, vec![Span::Plain(text)]);
        }
    }

    fn resolutions(&mut self) {
        self.heading(words::RESOLUTIONS);
        if self.facts.work.resolutions.is_empty() {
            let none = if self.facts.is_prepared() { words::NO_RESOLUTIONS_YET } else { words::NO_RESOLUTIONS };
            self.say(self.word(none));
            if self.facts.is_prepared() {
                let list = self.paper.list();
                (0..3).for_each(|_| self.point(list, Vec::new()));
            }
            return;
        }
        // One list through all projects: the numbers are those of the gaps at the end.
        let list = self.paper.list();
        for group in &self.facts.work.resolutions {
            self.project(group.project);
            for resolution in &group.rows {
                let mut spans = self.told(resolution.item, false);
                let other = resolution.meeting.filter(|at| *at > 0).and_then(|at| self.facts.meetings.get(at));
                if let Some(title) = other.and_then(|meeting| meeting.title) {
                    spans.insert(1, Span::Plain(words::bracketed(title, self.lang)));
                }
                self.point(list, spans);
            }
        }
    }

    fn pending(&mut self) {
        self.heading(words::PENDING);
        if self.facts.work.pending.is_empty() {
            return self.say(self.word(words::NO_PENDING));
        }
        let list = self.paper.list();
        for group in &self.facts.work.pending {
            self.project(group.project);
            for item in &group.rows {
                let label = format!("{}{}", self.gap(), self.word(words::NEXT_STEP_LABEL));
                let mut spans = vec![self.sentence(&item.title), Span::Plain(label)];
                match item.next_step.as_deref().filter(|step| !is_blank(Some(step))) {
                    Some(step) => spans.push(self.sentence(step)),
                    None => spans.push(Span::Missing(words::sentence(self.word(words::UNDECIDED), self.lang))),
                }
                self.point(list, spans);
            }
        }
    }

    fn other_meetings(&mut self) {
        let others = self.facts.meetings.get(1..).unwrap_or_default();
        if others.is_empty() {
            return;
        }
        self.heading(words::OTHER_MEETINGS);
        let list = self.paper.list();
        for (index, meeting) in others.iter().enumerate() {
            let time = meeting.start.map(|start| words::moment(start, meeting.end, self.lang));
            let name = meeting.title.unwrap_or(self.word(words::MEETING));
            let numbers = words::resolution_numbers(&self.facts.resolutions_of(index + 1), self.lang);
            let resolved = format!("{}{}{numbers}", self.word(words::RESOLUTIONS), words::marks(self.lang).colon);
            let parts = [Some(name.to_owned()), time, Some(resolved)].into_iter().flatten().collect::<Vec<_>>();
            self.point(list, vec![self.sentence(&parts.join(words::marks(self.lang).parts))]);
        }
    }
}

/// A title in the middle of a sentence: without closing punctuation.
fn bare(title: &str) -> String {
    title.trim().trim_end_matches(['。', '；', ';', '.', '，', ',']).to_owned()
}
