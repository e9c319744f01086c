//! The meeting and the signatures of a form.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::opening::Opening;
use super::present;
use super::raw::{Datum, RawForm, RawSignature};
use super::resolve::Resolver;
use super::values;
use crate::lexicon::Label;
use crate::model::{Field, Meeting, SectionKind, Signature, Trouble, Value};
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner;
use crate::normalise::text::{clean_title, is_nothing, join_lines, split_list};

impl Resolver<'_> {
    /// What labels say of the meeting.
    pub(super) fn meeting(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Meeting {
        let names = |label: Label| {
            raw.entry(label).map_or(Field::Absent, |entry| {
                let text =
                    entry.values.iter().map(|d| d.text.trim()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n");
                let at = entry.values.first().unwrap_or(&entry.label).at.clone();
                if text.is_empty() {
                    return Field::Blank { at };
                }
                let mut value = owner::read_names(&text, &self.roster, self.recogniser.words);
                // Offices and firms among the names are where they come from.
                let known = self.recogniser.words;
                let person = |name: &String| owner::looks_like_person(name, &self.roster, known);
                if value.iter().any(person) {
                    value.retain(|name| {
                        !owner::is_company(name, known) && !owner::is_full_department(name, &self.roster, known)
                    });
                }
                Field::Known { value, raw: text, at }
            })
        };
        let person = |label: Label| match raw.label(label) {
            None => Field::Absent,
            Some(datum) => self.person(&datum.text, datum),
        };
        let text = |label: Label| match raw.label(label) {
            None => Field::Absent,
            Some(d) if is_nothing(&d.text) => Field::Blank { at: d.at.clone() },
            Some(d) => Field::Known { value: join_lines(&d.text), raw: d.text.trim().to_owned(), at: d.at.clone() },
        };
        let mut meeting = Meeting {
            title: text(Label::MeetingTitle),
            place: text(Label::MeetingPlace),
            host: person(Label::Host),
            recorder: person(Label::Recorder),
            attendees: names(Label::Attendees),
            absentees: names(Label::Absentees),
            observers: names(Label::Observers),
            topics: self.topics(raw),
            material: text(Label::Material),
            ..Meeting::default()
        };
        self.roles_of_list(raw, &mut meeting);
        self.time_and_place(raw, ctx, &mut meeting);
        self.meeting_in_prose(raw, ctx, &mut meeting);
        if let Some(both) = raw.label(Label::HostRecorder) {
            let mut people = both
                .text
                .split(['/', '／', '、', '，', ',', '|', '\n', ' ', '　', ';', '；'])
                .map(str::trim)
                .filter(|p| !p.is_empty());
            for field in [&mut meeting.host, &mut meeting.recorder] {
                if let (Some(name), false) = (people.next(), field.is_present()) {
                    *field = self.person(name, both);
                }
            }
        }
        if let Some(issued) = raw.label(Label::Issued) {
            meeting.issued = moment(issued, ctx).map_or(Field::Blank { at: issued.at.clone() }, |(value, _, _)| {
                Field::Known { value, raw: issued.text.trim().to_owned(), at: issued.at.clone() }
            });
        }
        meeting
    }

    /// Host, recorder and absentees that the list of those present tells.
    fn roles_of_list(&self, raw: &RawForm, meeting: &mut Meeting) {
        let Some(entry) = raw.entry(Label::Attendees) else { return };
        let Some(datum) = entry.values.first() else { return };
        let text = entry.values.iter().map(|d| d.text.trim()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n");
        let found = present::listed(&text, self.recogniser.lexicon);
        if found == (present::Listed { present: text.clone(), ..present::Listed::default() }) {
            return;
        }
        let names = |text: &str| owner::read_names(text, &self.roster, self.recogniser.words);
        let said = |value: Vec<String>| Field::Known { value, raw: text.clone(), at: datum.at.clone() };
        meeting.attendees = said(names(&found.present));
        if !found.absent.is_empty() {
            let mut all = meeting.absentees.value().cloned().unwrap_or_default();
            for name in found.absent.iter().flat_map(|part| names(part)) {
                if !all.contains(&name) {
                    all.push(name);
                }
            }
            meeting.absentees = said(all);
        }
        for (name, field) in [(found.host, &mut meeting.host), (found.recorder, &mut meeting.recorder)] {
            if let (Some(name), None) = (name, field.value()) {
                *field = self.person(&name, datum);
            }
        }
    }

    /// What the opening sentence tells.
    fn meeting_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>, meeting: &mut Meeting) {
        let Some((datum, told)) = opening(raw, ctx) else { return };
        if let Some(value) = told.start.filter(|_| !meeting.start.is_present()) {
            meeting.start = Field::Known { value, raw: datum.text.clone(), at: datum.at.clone() };
        }
        if let Some(value) = told.place.filter(|_| !meeting.place.is_present()) {
            meeting.place = Field::Known { value, raw: datum.text.clone(), at: datum.at.clone() };
        }
        if let Some(list) = super::opening::people(&datum.text).filter(|_| !meeting.attendees.is_present()) {
            let value = owner::read_names(&list, &self.roster, self.recogniser.words);
            meeting.attendees = Field::Known { value, raw: datum.text.clone(), at: datum.at.clone() };
        }
        for (name, field) in [(told.host, &mut meeting.host), (told.recorder, &mut meeting.recorder)] {
            if let Some(name) = name.filter(|_| !field.is_present()) {
                *field = self.person(&name, datum);
            }
        }
    }

    /// The day on which the opening sentence says that the meeting was.
    pub(super) fn day_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
        let (datum, told) = opening(raw, ctx)?;
        let value = told.start?.date();
        Some(Field::Known { value, raw: datum.text.clone(), at: datum.at.clone() })
    }

    fn person(&self, text: &str, datum: &Datum) -> Field<String> {
        match owner::read_person(text, &self.roster, self.recogniser.words) {
            Some(value) => Field::Known { value, raw: datum.text.trim().to_owned(), at: datum.at.clone() },
            None if is_nothing(text) => Field::Blank { at: datum.at.clone() },
            None => Field::Unreadable { raw: text.to_owned(), at: datum.at.clone(), why: Trouble::Unknown },
        }
    }

    fn topics(&self, raw: &RawForm) -> Field<Vec<String>> {
        let Some(entry) = raw.entry(Label::Topics) else { return notice_topics(raw) };
        let text = entry.values.iter().map(|d| d.text.trim()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n");
        let at = entry.values.first().unwrap_or(&entry.label).at.clone();
        if is_nothing(&text) {
            return Field::Blank { at };
        }
        let value = split_list(&with_marks(&text))
            .into_iter()
            .map(|part| clean_title(&part.text))
            .filter(|t| !t.is_empty())
            .collect();
        Field::Known { value, raw: text, at }
    }

    /// Start, end and place, which may share one value, or stand apart as date and time.
    fn time_and_place(&self, raw: &RawForm, ctx: &DateContext<'_>, meeting: &mut Meeting) {
        let times: Vec<&Datum> = [Label::MeetingTime, Label::TimePlace, Label::Date, Label::Period]
            .into_iter()
            .flat_map(|label| {
                raw.labels.iter().filter(move |l| l.meanings.contains(&label)).flat_map(|l| l.values.iter())
            })
            .filter(|d| !d.is_blank())
            .collect();
        for datum in &times {
            let Some((start, end, rest)) = moment(datum, ctx) else { continue };
            let said = |value| Field::Known { value, raw: datum.text.trim().to_owned(), at: datum.at.clone() };
            if meeting.start.value().is_none() {
                meeting.start = said(start);
                if let Some(end) = end {
                    meeting.end = said(end);
                }
                let rest = rest.trim_matches(|c: char| c.is_whitespace() || "，,；;、/／。.（）()".contains(c));
                if !rest.is_empty() && !meeting.place.is_present() && raw.has(Label::TimePlace) {
                    meeting.place = Field::Known {
                        value: rest.to_owned(),
                        raw: datum.text.trim().to_owned(),
                        at: datum.at.clone(),
                    };
                }
            } else if let Some(held) = meeting.start.value().copied()
                && held.time() == NaiveTime::MIN
                && start.time() != NaiveTime::MIN
            {
                meeting.start = said(held.date().and_time(start.time()));
                if let Some(end) = end {
                    meeting.end = said(held.date().and_time(end.time()));
                }
            }
        }
        // 日期 and 时间 in cells of their own: a time alone belongs to the day that another cell states.
        if let Some(held) = meeting.start.value().copied().filter(|s| s.time() == NaiveTime::MIN) {
            for datum in times {
                let clock = match datum.value {
                    Value::Time(time) => Some(time),
                    _ => date::meeting_time(&format!("{} {}", held.date(), datum.text), ctx)
                        .map(|m| m.start.time())
                        .filter(|t| *t != NaiveTime::MIN),
                };
                if let Some(time) = clock {
                    meeting.start = Field::Known {
                        value: held.date().and_time(time),
                        raw: datum.text.trim().to_owned(),
                        at: datum.at.clone(),
                    };
                    break;
                }
            }
        }
        if let Some(end) = raw.label(Label::MeetingEnd)
            && let Some((value, _, _)) = moment(end, ctx)
        {
            meeting.end = Field::Known { value, raw: end.text.trim().to_owned(), at: end.at.clone() };
        }
    }

    /// Who has signed, and where a signature is missing.
    pub(super) fn signatures(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Vec<Signature> {
        let mut found: Vec<Signature> = Vec::new();
        for place in &raw.signatures {
            self.signature(place, ctx, &mut found);
        }
        found
    }

    fn signature(&self, place: &RawSignature, ctx: &DateContext<'_>, found: &mut Vec<Signature>) {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let text = place.text.text.trim();
        let beside = place.date.as_ref().and_then(|d| match values::day(d, ctx) {
            DateReading::Day { day, .. } => Some(day),
            _ => None,
        });
        let at = place.text.at.clone();
        if found.iter().any(|s| s.at == at && !text.contains(['、', '，', ',']) && place.role.is_none()) {
            return;
        }
        let role = place.role.as_deref().map(join_lines);
        let unsigned = place.needs_date && beside.is_none();
        let all = owner::signed_all(text, roster, words);
        let dated = all.first().and_then(|s| s.date.clone());
        let names: Vec<String> = all.into_iter().map(|s| s.name).collect();
        let date = beside.or_else(|| {
            dated.and_then(|d| match date::read(&d, ctx) {
                DateReading::Day { day, .. } => Some(day),
                _ => None,
            })
        });
        if names.is_empty() || unsigned {
            found.push(Signature { name: None, role, date: None, at });
            return;
        }
        for name in names {
            if found.iter().any(|s| s.name.as_deref() == Some(name.as_str())) {
                continue;
            }
            found.push(Signature { name: Some(name), role: role.clone(), date, at: at.clone() });
        }
    }
}

/// The first line of prose that opens minutes or a notice.
fn opening<'d>(raw: &'d RawForm, ctx: &DateContext<'_>) -> Option<(&'d Datum, Opening)> {
    // A line that tells more than a name is no title, wherever it stands.
    let tells = |(at, title): &(usize, &Datum)| *at > 0 || title.text.contains(['，', '。']);
    let titles = raw.titles.iter().enumerate().filter(tells).map(|(_, title)| title);
    titles
        .chain(raw.prose.iter().map(|told| &told.text))
        .find_map(|datum| Some((datum, super::opening::read(&datum.text, ctx)?)))
}

/// Lines that begin with a numeral and a blank (一 缺陷逐条过) get the mark that makes it a number.
fn with_marks(text: &str) -> String {
    let numeral = |line: &str| {
        let rest = line.trim_start().trim_start_matches(|c: char| "一二三四五六七八九十".contains(c));
        rest.len() < line.trim_start().len() && rest.starts_with([' ', '\u{3000}', '\t'])
    };
    if text.lines().filter(|line| numeral(line)).count() < 2 {
        return text.to_owned();
    }
    let marked = |line: &str| {
        if numeral(line) { line.trim_start().replacen([' ', '\u{3000}', '\t'], "、", 1) } else { line.to_owned() }
    };
    text.lines().map(marked).collect::<Vec<_>>().join("\n")
}

/// What a notice lists under 会议内容 are its topics.
fn notice_topics(raw: &RawForm) -> Field<Vec<String>> {
    let Some(section) = raw.sections.iter().find(|s| s.kind == SectionKind::Discussion) else { return Field::Absent };
    let Some((_, at)) = section.lines.first() else { return Field::Absent };
    let text = section.lines.iter().map(|(line, _)| line.as_str()).collect::<Vec<_>>().join("\n");
    let parts = split_list(&text);
    if raw.items.is_empty()
        && parts.iter().any(|p| p.number.is_some())
        && raw.has(Label::Attendees)
        && !raw.has(Label::Recorder)
    {
        let value = parts.into_iter().map(|part| clean_title(&part.text)).filter(|t| !t.is_empty()).collect();
        return Field::Known { value, raw: text, at: at.clone() };
    }
    Field::Absent
}

/// Start, end and what is left of a text that states when a meeting is.
fn moment(datum: &Datum, ctx: &DateContext<'_>) -> Option<(NaiveDateTime, Option<NaiveDateTime>, String)> {
    if let Value::Date(at) = datum.value {
        return Some((at, None, String::new()));
    }
    let read = date::meeting_time(&datum.text, ctx)?;
    Some((read.start, read.end, read.rest))
}
