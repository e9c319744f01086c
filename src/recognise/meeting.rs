//! The meeting and the signatures of a form.

use std::sync::LazyLock;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use regex::Regex;

use super::raw::{Datum, RawForm, RawSignature};
use super::resolve::Resolver;
use super::values;
use crate::lexicon::Label;
use crate::model::{Field, Meeting, SectionKind, Signature, Trouble, Value};
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner;
use crate::normalise::text::{clean_title, is_nothing, join_lines, split_list};

/// When, who, where: the opening sentence of official minutes.
static OPENING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?:经研究)?[，,]?(?:兹定于|现定于|定于|拟定于|拟于|决定于|于)?(?P<when>[^，,。]{4,30}?)[，,]?\s*(?:由)?(?P<host>\p{Han}{2,8}?)?在(?P<place>[^，,。]{2,24}?)(?:由(?P<host2>\p{Han}{2,8}?))?(?:主持)?召开(?:[^。]{0,40}?由(?P<host3>\p{Han}{2,8}?)主持)?").ok()
});

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
                let value = owner::read_names(&text, &self.roster, self.recogniser.words);
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

    /// The opening sentence of official minutes (3月9日14:30，某总经理在三楼会议室主持召开……会议).
    fn meeting_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>, meeting: &mut Meeting) {
        let Some(pattern) = OPENING.as_ref() else { return };
        for datum in &raw.prose {
            let Some(hit) = pattern.captures(&datum.text) else { continue };
            let said = |value: String| Field::Known { raw: datum.text.clone(), at: datum.at.clone(), value };
            if !meeting.start.is_present()
                && let Some(read) = hit.name("when").and_then(|when| date::meeting_time(when.as_str(), ctx))
            {
                meeting.start = Field::Known { value: read.start, raw: datum.text.clone(), at: datum.at.clone() };
            }
            if let Some(place) = hit.name("place").filter(|_| !meeting.place.is_present()) {
                meeting.place = said(place.as_str().to_owned());
            }
            if let Some(host) = ["host", "host2", "host3"]
                .into_iter()
                .find_map(|name| hit.name(name))
                .filter(|_| !meeting.host.is_present())
            {
                meeting.host = self.person(host.as_str(), datum);
            }
            return;
        }
    }

    /// The day on which the opening sentence says that the meeting was.
    pub(super) fn day_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
        let pattern = OPENING.as_ref()?;
        raw.prose.iter().find_map(|datum| {
            let when = pattern.captures(&datum.text)?.name("when")?;
            let read = date::meeting_time(when.as_str(), ctx)?;
            Some(Field::Known { value: read.start.date(), raw: when.as_str().to_owned(), at: datum.at.clone() })
        })
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
        let value =
            split_list(&text).into_iter().map(|part| clean_title(&part.text)).filter(|t| !t.is_empty()).collect();
        Field::Known { value, raw: text, at }
    }

    /// Start, end and place, which may share one value, or stand apart as date and time.
    fn time_and_place(&self, raw: &RawForm, ctx: &DateContext<'_>, meeting: &mut Meeting) {
        let times: Vec<&Datum> = [Label::MeetingTime, Label::TimePlace, Label::Date]
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
