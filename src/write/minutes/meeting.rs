//! The meetings of the week, from their minutes; the coming one, where there are none yet.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::words;
use crate::model::{Field, Form, FormKind, Lang, Ledger, Meeting, SectionKind, Signature, WeekId};

/// A form in its file.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Path of the file.
    pub path: &'a str,
    /// The form.
    pub form: &'a Form,
}

/// Forms of files that no other version replaces, in the order of the ledger.
#[must_use]
pub fn current_forms(ledger: &Ledger) -> Vec<Sheet<'_>> {
    let older: BTreeSet<&str> = ledger.superseded.iter().map(|(older, _)| older.as_str()).collect();
    let files = ledger.files.iter().filter(|file| !older.contains(&*file.source.path));
    files.flat_map(|file| file.forms.iter().map(|form| Sheet { path: &file.source.path, form })).collect()
}

/// A meeting as its minutes record it, or as it is planned.
#[derive(Clone, Debug, Default)]
pub struct MeetingFacts<'a> {
    /// Its name, without the word for its minutes.
    pub name: Option<String>,
    /// Start; midnight where no time is stated.
    pub start: Option<NaiveDateTime>,
    /// The start is a suggestion, not what a form states.
    pub suggested: bool,
    /// End.
    pub end: Option<NaiveDateTime>,
    /// Place.
    pub place: Option<&'a str>,
    /// Host.
    pub host: Option<&'a str>,
    /// Recorder.
    pub recorder: Option<&'a str>,
    /// Who was there.
    pub attendees: &'a [String],
    /// Who was not.
    pub absentees: &'a [String],
    /// Who sat in.
    pub observers: &'a [String],
    /// The form has a place for absentees, so that none is a statement.
    pub absentees_stated: bool,
    /// Topics.
    pub topics: &'a [String],
    /// The forms that record it: the fullest first.
    pub sheets: Vec<Sheet<'a>>,
}

impl<'a> MeetingFacts<'a> {
    fn of(sheet: Sheet<'a>, meeting: &'a Meeting) -> Self {
        Self {
            name: text(&meeting.title).or(sheet.form.title.as_deref()).and_then(words::meeting_name),
            start: start_of(sheet.form),
            suggested: false,
            end: meeting.end.value().copied(),
            place: text(&meeting.place),
            host: text(&meeting.host),
            recorder: text(&meeting.recorder),
            attendees: list(&meeting.attendees),
            absentees: list(&meeting.absentees),
            observers: list(&meeting.observers),
            absentees_stated: meeting.absentees.is_present(),
            topics: list(&meeting.topics),
            sheets: vec![sheet],
        }
    }

    /// Its name, or what such a meeting is called.
    #[must_use]
    pub fn name_in(&self, lang: Lang) -> &str {
        self.name.as_deref().unwrap_or(words::WEEKLY_MEETING.get(lang))
    }

    /// The meeting that is held every week, by its name.
    fn is_regular(&self) -> bool {
        self.name.as_deref().is_some_and(words::names_regular_meeting)
    }

    /// Lines of a kind of section, in every form that records the meeting, each once.
    #[must_use]
    pub fn lines(&self, kind: SectionKind) -> Vec<&'a str> {
        let mut seen = BTreeSet::new();
        let sections =
            self.sheets.iter().flat_map(|sheet| sheet.form.sections.iter()).filter(|section| section.kind == kind);
        let lines =
            sections.flat_map(|section| section.lines.iter().flat_map(|(lines, _)| lines.lines()).map(str::trim));
        lines.filter(|line| !line.is_empty() && seen.insert(*line)).collect()
    }

    /// Signatures in every form that records it.
    pub fn signatures(&self) -> impl Iterator<Item = &'a Signature> {
        self.sheets.iter().flat_map(|sheet| sheet.form.signatures.iter())
    }

    /// How much its forms say: what decides between two records of one meeting.
    fn weight(&self) -> usize {
        let forms = self.sheets.iter().map(|sheet| sheet.form.items.len() + sheet.form.sections.len());
        self.attendees.len() + self.topics.len() + forms.sum::<usize>()
    }

    /// Two records of the same meeting.
    fn is_same(&self, other: &Self) -> bool {
        self.start.is_some() && self.start == other.start && (self.name == other.name || self.place == other.place)
    }
}

/// The meetings of the ledger's week, the leading one first, then from new to old. The regular meeting leads, for it goes
/// through the work of all; of several, and where none calls itself so, the newest of the well-attended ones: a talk of
/// three does not displace them.
#[must_use]
pub fn of_week<'a>(ledger: &Ledger, sheets: &[Sheet<'a>]) -> Vec<MeetingFacts<'a>> {
    let mut meetings: Vec<MeetingFacts> = Vec::new();
    for sheet in sheets.iter().filter(|sheet| is_of_week(ledger, sheet.form)) {
        let Some(meeting) = &sheet.form.meeting else { continue };
        let facts = MeetingFacts::of(*sheet, meeting);
        match meetings.iter_mut().find(|known| known.is_same(&facts)) {
            Some(known) => join(known, facts),
            None => meetings.push(facts),
        }
    }
    meetings.sort_by_key(|meeting| Reverse(meeting.start));
    let regular = meetings.iter().any(MeetingFacts::is_regular);
    let may_lead = |meeting: &&MeetingFacts| !regular || meeting.is_regular();
    let most = meetings.iter().filter(may_lead).map(|meeting| meeting.attendees.len()).max().unwrap_or(0);
    if let Some(lead) = meetings.iter().position(|meeting| may_lead(&meeting) && meeting.attendees.len() * 2 >= most) {
        meetings[..=lead].rotate_right(1);
    }
    meetings
}

/// Joins two records of one meeting: the fuller one speaks.
fn join<'a>(known: &mut MeetingFacts<'a>, mut other: MeetingFacts<'a>) {
    if other.weight() > known.weight() {
        std::mem::swap(known, &mut other);
    }
    known.sheets.append(&mut other.sheets);
    known.end = known.end.or(other.end);
    known.place = known.place.or(other.place);
    known.host = known.host.or(other.host);
    known.recorder = known.recorder.or(other.recorder);
    if known.attendees.is_empty() {
        known.attendees = other.attendees;
    }
    if known.topics.is_empty() {
        known.topics = other.topics;
    }
    if known.absentees.is_empty() {
        known.absentees = other.absentees;
    }
    if known.observers.is_empty() {
        known.observers = other.observers;
    }
    known.absentees_stated |= other.absentees_stated;
}

/// Minutes of the ledger's week: of its ISO week, of the seven days up to its day, or without a date.
#[must_use]
pub fn is_of_week(ledger: &Ledger, form: &Form) -> bool {
    let held = start_of(form).map(|start| start.date());
    let week_ago = ledger.date.checked_sub_days(Days::new(7)).unwrap_or(NaiveDate::MIN);
    form.kind == FormKind::Minutes && held.is_none_or(|day| day > week_ago || WeekId::of(day) == ledger.week)
}

fn start_of(form: &Form) -> Option<NaiveDateTime> {
    let stated = form.meeting.as_ref().and_then(|meeting| meeting.start.value().copied());
    stated.or_else(|| form.date.value().map(|date| date.and_time(NaiveTime::MIN)))
}

/// The coming meeting: what the earliest notice of it says, else Monday 09:00.
#[must_use]
pub fn coming<'a>(ledger: &Ledger, sheets: &[Sheet<'a>]) -> MeetingFacts<'a> {
    let notices = sheets.iter().filter(|sheet| sheet.form.kind == FormKind::Notice).filter_map(|sheet| {
        let meeting = sheet.form.meeting.as_ref()?;
        let start = meeting.start.value().filter(|start| start.date() >= ledger.date)?;
        Some((*start, MeetingFacts::of(*sheet, meeting)))
    });
    match notices.min_by_key(|(start, _)| *start) {
        Some((_, facts)) => facts,
        None => MeetingFacts { start: monday_nine(ledger.date), suggested: true, ..MeetingFacts::default() },
    }
}

/// 09:00 on the first Monday from a day on, that day included.
fn monday_nine(day: NaiveDate) -> Option<NaiveDateTime> {
    let ahead = Weekday::Mon.days_since(day.weekday());
    day.checked_add_days(Days::new(u64::from(ahead)))?.and_hms_opt(9, 0, 0)
}

fn text(field: &Field<String>) -> Option<&str> {
    let text = field.value().map(String::as_str).or_else(|| field.raw())?;
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn list(field: &Field<Vec<String>>) -> &[String] {
    field.value().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weekly_meeting_is_suggested_for_the_coming_monday() {
        for (day, expected) in [
            ("2025-10-24", "2025-10-27T09:00:00"),
            ("2025-10-27", "2025-10-27T09:00:00"),
            ("2025-12-31", "2026-01-05T09:00:00"),
        ] {
            let monday = monday_nine(day.parse().expect(day)).expect(day);
            assert_eq!(monday.format("%Y-%m-%dT%H:%M:%S").to_string(), expected);
        }
    }
}
