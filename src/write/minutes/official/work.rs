//! The parts of the official document that tell of work: follow-up, reports, disputes, resolutions, pending matters.

use super::Official;
use crate::model::{Lang, LedgerItem, SectionKind};
use crate::write::minutes::gaps::{is_blank, is_unexplained, lacks_deadline, lacks_owner};
use crate::write::minutes::paper::{Line, Span};
use crate::write::minutes::styles;
use crate::write::minutes::words::{self, Term};
use crate::write::minutes::work::Report;

impl Official<'_> {
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

    pub(super) fn follow_up(&mut self) {
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

    pub(super) fn reports(&mut self) {
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

    pub(super) fn disputes(&mut self) {
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

    pub(super) fn resolutions(&mut self) {
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
                if let Some(name) = self.facts.other_meeting(resolution) {
                    spans.insert(1, Span::Plain(words::bracketed(name, self.lang)));
                }
                self.point(list, spans);
            }
        }
    }

    pub(super) fn pending(&mut self) {
        self.heading(words::PENDING);
        if self.facts.work.pending.is_empty() {
            self.say(self.word(words::NO_PENDING));
        }
        let list = self.paper.list();
        for group in &self.facts.work.pending {
            self.project(group.project);
            for entry in &group.rows {
                let other = self.facts.other_meeting(entry).map(|name| words::bracketed(name, self.lang));
                let title = format!("{}{}", bare(&entry.item.title), other.unwrap_or_default());
                let label = format!("{}{}", self.gap(), self.word(words::NEXT_STEP_LABEL));
                let mut spans = vec![self.sentence(&title), Span::Plain(label)];
                match entry.item.next_step.as_deref().filter(|step| !is_blank(Some(step))) {
                    Some(step) => spans.push(self.sentence(step)),
                    None => spans.push(Span::Missing(words::sentence(self.word(words::UNDECIDED), self.lang))),
                }
                self.point(list, spans);
            }
        }
        let lead = self.facts.meetings.first();
        let next = lead.map(|meeting| meeting.lines(SectionKind::NextMeeting)).unwrap_or_default();
        self.labelled(words::NEXT_MEETING, &words::series(&next, self.lang));
    }
}

/// A title in the middle of a sentence: without closing punctuation.
fn bare(title: &str) -> String {
    title.trim().trim_end_matches(['。', '；', ';', '.', '，', ',']).to_owned()
}
