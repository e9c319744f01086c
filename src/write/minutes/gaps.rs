//! What is missing before the minutes can go round: everything that the document highlights.

use std::collections::BTreeSet;

use super::facts::Facts;
use super::meeting::MeetingFacts;
use super::words::{self, Term};
use crate::model::{Health, Lang, LedgerItem};

/// Something that is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Where it is: the part, and the number, project or department in it.
    pub place: String,
    /// The item or meeting, shortened.
    pub title: String,
    /// What is missing of it.
    pub missing: Vec<Term>,
}

/// What is missing: of the meeting, of resolutions and pending matters, of what is followed up and reported. An item that
/// stands in several parts is named once.
#[must_use]
pub fn gather(facts: &Facts) -> Vec<Gap> {
    let mut gaps = Gaps { lang: facts.lang, found: Vec::new(), named: BTreeSet::new() };
    if let Some(meeting) = facts.lead() {
        gaps.meeting(words::BASICS, meeting);
    }
    for meeting in facts.others() {
        gaps.meeting(words::OTHER_MEETINGS, meeting);
    }
    for entry in facts.work.resolutions.iter().flat_map(|group| &group.rows) {
        gaps.item(words::RESOLUTIONS, &entry.number.to_string(), entry.item, duty(entry.item));
    }
    for entry in facts.work.pending.iter().flat_map(|group| &group.rows) {
        let missing = missing([(words::NEXT_STEP, is_blank(entry.item.next_step.as_deref()))]);
        gaps.item(words::PENDING, &entry.number.to_string(), entry.item, missing);
    }
    for follow_up in facts.work.follow_up.iter().flat_map(|group| &group.rows) {
        gaps.item(words::FOLLOW_UP, "", follow_up.item, duty(follow_up.item));
    }
    for report in facts.work.reports.iter().flat_map(|group| &group.rows) {
        for item in report.open.iter().chain(&report.planned) {
            let mut missing = duty(item);
            missing.extend(is_unexplained(item).then_some(words::WHY_LATE));
            gaps.item(words::REPORTS, report.department.unwrap_or_default(), item, missing);
        }
    }
    gaps.found
}

/// Gaps as they are found.
struct Gaps<'a> {
    lang: Lang,
    found: Vec<Gap>,
    /// Ids of the items with a gap.
    named: BTreeSet<&'a str>,
}

impl<'a> Gaps<'a> {
    fn meeting(&mut self, part: Term, meeting: &MeetingFacts) {
        let missing = missing([
            (words::TIME, meeting.start.is_none() || meeting.suggested),
            (words::PLACE, meeting.place.is_none()),
            (words::HOST, meeting.host.is_none()),
            (words::RECORDER, meeting.recorder.is_none()),
            (words::ATTENDEES, meeting.attendees.is_empty()),
        ]);
        self.push(part.get(self.lang).to_owned(), meeting.name_in(self.lang), missing);
    }

    fn item(&mut self, part: Term, which: &str, item: &'a LedgerItem, missing: Vec<Term>) {
        if !missing.is_empty() && self.named.insert(&item.id) {
            let place = [part.get(self.lang), which].into_iter().filter(|word| !word.is_empty());
            self.push(place.collect::<Vec<_>>().join(" "), &item.title, missing);
        }
    }

    fn push(&mut self, place: String, title: &str, missing: Vec<Term>) {
        if !missing.is_empty() {
            self.found.push(Gap { place, title: words::shortened(title), missing });
        }
    }
}

fn missing<const N: usize>(terms: [(Term, bool); N]) -> Vec<Term> {
    terms.into_iter().filter(|(_, missing)| *missing).map(|(term, _)| term).collect()
}

fn duty(item: &LedgerItem) -> Vec<Term> {
    missing([(words::OWNER, lacks_owner(item)), (words::DEADLINE, lacks_deadline(item))])
}

/// An open item that names nobody.
#[must_use]
pub fn lacks_owner(item: &LedgerItem) -> bool {
    item.owners.is_empty() && !item.is_closed()
}

/// An open item without a day.
#[must_use]
pub fn lacks_deadline(item: &LedgerItem) -> bool {
    item.due.is_none() && !item.is_closed()
}

/// Late, and no form says why.
#[must_use]
pub fn is_unexplained(item: &LedgerItem) -> bool {
    let told = [&item.reason, &item.risk, &item.remedy, &item.note].into_iter().any(|text| !is_blank(text.as_deref()));
    !item.is_closed() && !told && (item.overdue || item.health == Some(Health::Delayed))
}

/// Nothing in it.
#[must_use]
pub fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}
