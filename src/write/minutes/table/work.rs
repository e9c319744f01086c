//! The parts of the record table that tell of work: follow-up, reports, disputes, resolutions, pending matters.

use super::cells::{due, explanation, unexplained};
use super::{BLANK_ROWS, Record};
use crate::model::{LedgerItem, SectionKind};
use crate::write::minutes::paper::{Cell, Line, Rows, Span};
use crate::write::minutes::styles;
use crate::write::minutes::words;
use crate::write::minutes::work::{Entry, FollowUp, Report};

/// Characters from which an explanation stands below its row instead of in its column.
const WIDE_FROM: usize = 120;

impl Record<'_> {
    pub(super) fn follow_up(&mut self) {
        self.heading(words::FOLLOW_UP);
        let groups = &self.facts.work.follow_up;
        if groups.is_empty() {
            return self.remark(self.word(words::NO_FOLLOW_UP));
        }
        let mut rows = Rows::over(&[3400, 1500, 1550, 2962]);
        rows.head(&[words::CONTENT, words::OWNER, words::DEADLINE, words::RESULT].map(|term| self.word(term)));
        for group in groups {
            self.project_band(&mut rows, group.project);
            for follow_up in &group.rows {
                rows.push(vec![
                    Line::new(styles::CELL, &follow_up.item.title).into(),
                    self.owner(follow_up.item),
                    self.deadline(follow_up.item),
                    self.outcome(follow_up),
                ]);
            }
        }
        self.paper.table(&rows);
    }

    fn outcome(&self, follow_up: &FollowUp) -> Cell {
        let mut lines = vec![Line::new(styles::CELL, words::standing_line(follow_up.item, self.facts.day, self.lang))];
        if let Some(number) = follow_up.restated {
            lines.push(Line::new(styles::CELL, words::continued(number, self.lang)));
        }
        lines.extend(explanation(follow_up.item, self.lang));
        Cell::of(lines)
    }

    pub(super) fn reports(&mut self) {
        self.heading(words::REPORTS);
        let groups = &self.facts.work.reports;
        if groups.is_empty() {
            self.remark(self.word(words::NO_REPORTS));
        } else {
            let mut rows = Rows::over(&[2700, 1250, 1500, 1700, 2262]);
            let titles = [words::ITEM, words::OWNER, words::DEADLINE, words::PROGRESS, words::REASON_AND_REMEDY];
            rows.head(&titles.map(|term| self.word(term)));
            for group in groups {
                self.project_band(&mut rows, group.project);
                for report in &group.rows {
                    self.report(&mut rows, report);
                }
            }
            self.paper.table(&rows);
        }
        if !self.facts.silent.is_empty() {
            let names = words::names(&self.facts.silent, self.lang);
            let label = Span::Label(self.word(words::SILENT).to_owned(), styles::STRONG);
            self.paper.line(&Line { style: styles::REMARK, spans: vec![label, Span::Plain(names)] });
        }
        self.discussion();
    }

    fn report(&self, rows: &mut Rows, report: &Report) {
        let department = report.department.unwrap_or(self.word(words::NO_DEPARTMENT));
        let late = report.open.iter().filter(|item| item.overdue).count();
        let summary = words::summary(report.done.len(), report.open.len(), late, self.lang);
        let name = Span::Plain(format!("{department}{}", words::marks(self.lang).colon));
        rows.band(Line { style: styles::BAND, spans: vec![name, Span::Plain(summary)] }, false);
        for item in &report.done {
            self.reported(rows, item, "", None);
        }
        for item in &report.open {
            let explanation = explanation(item, self.lang).or_else(|| unexplained(item, self.lang));
            self.reported(rows, item, "", explanation);
        }
        for item in &report.planned {
            self.reported(rows, item, self.word(words::PLANNED), explanation(item, self.lang));
        }
    }

    /// A row of a report; `otherwise` tells how it stands where no form does. An explanation too long for its column stands
    /// below, across the table.
    fn reported(&self, rows: &mut Rows, item: &LedgerItem, otherwise: &str, explanation: Option<Line>) {
        let standing = words::standing(item, self.facts.day, self.lang).join("\n");
        let standing = if standing.is_empty() { otherwise.to_owned() } else { standing };
        let below = explanation.as_ref().is_some_and(|line| line.chars() > WIDE_FROM);
        let (beside, below) = if below {
            (Some(Line::new(styles::CENTRED, self.word(words::SEE_BELOW))), explanation)
        } else {
            (explanation, None)
        };
        rows.push(vec![
            Line::new(styles::CELL, &item.title).into(),
            self.owner(item),
            self.deadline(item),
            Line::new(styles::CENTRED, standing).into(),
            beside.unwrap_or_else(|| Line::empty(styles::CELL)).into(),
        ]);
        if let Some(below) = below {
            rows.text(below);
        }
    }

    /// What the leading minutes record of the discussion.
    fn discussion(&mut self) {
        let lines =
            self.facts.meetings.first().map(|meeting| meeting.lines(SectionKind::Discussion)).unwrap_or_default();
        if lines.is_empty() {
            return;
        }
        self.paper.line(&Line::new(styles::SUBHEADING, self.word(words::DISCUSSION)));
        for line in lines {
            self.remark(line);
        }
    }

    pub(super) fn disputes(&mut self) {
        self.heading(words::DISPUTES);
        if self.facts.disputes.is_empty() {
            return self.remark(self.word(words::NO_DISPUTES));
        }
        let mut rows = Rows::over(&[1500, 2200, 5712]);
        rows.head(&[words::KIND, words::WHERE, words::DETAILS].map(|term| self.word(term)));
        for dispute in &self.facts.disputes {
            rows.push(vec![
                Line::new(styles::CENTRED, self.word(dispute.kind)).into(),
                Line::new(styles::CENTRED, &dispute.source).into(),
                Line::new(styles::CELL, &dispute.text).into(),
            ]);
        }
        self.paper.table(&rows);
    }

    pub(super) fn resolutions(&mut self) {
        self.heading(words::RESOLUTIONS);
        let groups = &self.facts.work.resolutions;
        if groups.is_empty() && !self.facts.is_prepared() {
            return self.remark(self.word(words::NO_RESOLUTIONS));
        }
        if groups.is_empty() {
            self.paper.line(&Line::new(styles::INTRO, self.word(words::NO_RESOLUTIONS_YET)));
        }
        let mut rows = Rows::over(&[700, 5212, 1900, 1600]);
        rows.head(&[words::NUMBER, words::CONTENT, words::OWNER, words::DEADLINE].map(|term| self.word(term)));
        for group in groups {
            self.project_band(&mut rows, group.project);
            for resolution in &group.rows {
                let item = resolution.item;
                rows.push(vec![
                    Line::empty(styles::NUMBER).into(),
                    self.entry(resolution),
                    self.owner(item),
                    self.deadline(item),
                ]);
            }
        }
        if groups.is_empty() {
            Self::blanks(&mut rows, 4, BLANK_ROWS);
        }
        self.paper.table(&rows);
    }

    /// Its text, the standard of delivery, and the meeting where it is not the leading one.
    fn entry(&self, entry: &Entry) -> Cell {
        let mut lines = vec![Line::new(styles::CELL, &entry.item.title)];
        if let Some(standard) = entry.item.deliverable.as_deref().filter(|text| !text.trim().is_empty()) {
            lines.push(Line::new(styles::CELL, format!("{}{standard}", self.word(words::STANDARD))));
        }
        if let Some(name) = self.facts.other_meeting(entry) {
            lines.push(Line::new(styles::CELL, words::bracketed(name, self.lang).trim().to_owned()));
        }
        Cell::of(lines)
    }

    pub(super) fn pending(&mut self) {
        self.heading(words::PENDING);
        let groups = &self.facts.work.pending;
        if groups.is_empty() {
            self.remark(self.word(words::NO_PENDING));
        } else {
            let mut rows = Rows::over(&[700, 3200, 2712, 1500, 1300]);
            let titles = [words::NUMBER, words::MATTER, words::NEXT_STEP, words::OWNER, words::DEADLINE];
            rows.head(&titles.map(|term| self.word(term)));
            for group in groups {
                self.project_band(&mut rows, group.project);
                for entry in &group.rows {
                    let item = entry.item;
                    let step = item.next_step.as_deref().filter(|step| !step.trim().is_empty());
                    let undecided = || Line::missing(styles::CELL, self.word(words::UNDECIDED));
                    rows.push(vec![
                        Line::empty(styles::PENDING_NUMBER).into(),
                        self.entry(entry),
                        step.map_or_else(undecided, |step| Line::new(styles::CELL, step)).into(),
                        Line::new(styles::CENTRED, words::names(&item.owners, self.lang)).into(),
                        Line::new(styles::CENTRED, due(item)).into(),
                    ]);
                }
            }
            self.paper.table(&rows);
        }
        let next =
            self.facts.meetings.first().map(|meeting| meeting.lines(SectionKind::NextMeeting)).unwrap_or_default();
        if !next.is_empty() {
            let label = format!("{}{}", self.word(words::NEXT_MEETING), words::marks(self.lang).colon);
            let label = Span::Label(label, styles::STRONG);
            let text = Span::Plain(next.join(words::marks(self.lang).parts));
            self.paper.line(&Line { style: styles::REMARK, spans: vec![label, text] });
        }
    }
}
