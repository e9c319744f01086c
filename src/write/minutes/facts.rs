//! What the minutes say, gathered from the ledger, whatever they look like.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::meeting::{self, MeetingFacts, Sheet};
use super::words::{self, Term};
use super::work::{self, Work};
use crate::model::{Conflict, Health, Lang, Ledger, LedgerItem, SectionKind, State, WeekId};

/// Everything that the minutes say.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// The day the job is done for.
    pub day: NaiveDate,
    /// Its week.
    pub week: WeekId,
    /// Language of the document.
    pub lang: Lang,
    /// Projects of the week, in the order of the ledger.
    pub projects: Vec<&'a str>,
    /// Meetings of the week, the leading one first; empty where no minutes came.
    pub meetings: Vec<MeetingFacts<'a>>,
    /// The coming meeting, where no minutes came.
    pub coming: Option<MeetingFacts<'a>>,
    /// Items in the parts of the minutes.
    pub work: Work<'a>,
    /// Departments that sent nothing and should have.
    pub silent: Vec<&'a str>,
    /// Disputes, disagreements and requests.
    pub disputes: Vec<Dispute>,
    /// Who has signed and who has to.
    pub signatures: Vec<SignatureLine>,
    /// Who gets a copy.
    pub copies: Vec<String>,
    /// What is missing before the minutes can go round.
    pub gaps: Vec<Gap>,
}

/// A matter on which people or forms disagree, or for which a department asks for help.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// Dispute, disagreement or request.
    pub kind: Term,
    /// Who says so: departments, or the meeting.
    pub source: String,
    /// What it is about.
    pub text: String,
}

/// A line of the signature block.
#[derive(Clone, Debug, PartialEq)]
pub struct SignatureLine {
    /// Department or function.
    pub role: String,
    /// Who signed, or has to.
    pub name: Option<String>,
    /// The minutes bear the signature.
    pub signed: bool,
    /// When.
    pub date: Option<NaiveDate>,
}

/// Something that is missing.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Part of the minutes.
    pub part: Term,
    /// Number in that part, where it has numbers.
    pub number: Option<usize>,
    /// The item or meeting, shortened.
    pub title: String,
    /// What is missing of it.
    pub missing: Vec<Term>,
}

impl<'a> Facts<'a> {
    /// The meeting that the minutes record or prepare.
    #[must_use]
    pub fn lead(&self) -> Option<&MeetingFacts<'a>> {
        self.meetings.first().or(self.coming.as_ref())
    }

    /// No minutes came: the document prepares the coming meeting.
    #[must_use]
    pub fn is_prepared(&self) -> bool {
        self.meetings.is_empty()
    }

    /// Numbers of the resolutions that a meeting took, by its index.
    #[must_use]
    pub fn resolutions_of(&self, meeting: usize) -> Vec<usize> {
        let all = self.work.resolutions.iter().flat_map(|group| &group.rows);
        all.filter(|resolution| resolution.meeting == Some(meeting)).map(|resolution| resolution.number).collect()
    }

    /// Several projects, so that parts are grouped by them.
    #[must_use]
    pub fn has_projects(&self) -> bool {
        self.projects.len() > 1
    }
}

impl Gap {
    /// Where it is: the part, and the number in it.
    #[must_use]
    pub fn place(&self, lang: Lang) -> String {
        let part = self.part.get(lang);
        self.number.map_or_else(|| part.to_owned(), |number| format!("{part} {number}"))
    }
}

/// Gathers what the minutes of a ledger's week say.
#[must_use]
pub fn gather(ledger: &Ledger, lang: Lang) -> Facts<'_> {
    let sheets = meeting::current_forms(ledger);
    let meetings = meeting::of_week(ledger, &sheets);
    let coming = meetings.is_empty().then(|| meeting::coming(ledger, &sheets));
    let work = work::sort(ledger, &meetings);
    let mut facts = Facts {
        day: ledger.date,
        week: ledger.week,
        lang,
        projects: projects(ledger, &sheets),
        silent: silent(ledger),
        disputes: disputes(ledger, &meetings, &sheets, lang),
        signatures: signatures(ledger, meetings.first(), &work, lang),
        copies: copies(ledger, meetings.first()),
        gaps: Vec::new(),
        meetings,
        coming,
        work,
    };
    facts.gaps = gaps(&facts);
    facts
}

/// Projects by their items; where no item names one, by the forms.
fn projects<'a>(ledger: &'a Ledger, sheets: &[Sheet<'a>]) -> Vec<&'a str> {
    let of_items = unique(ledger.items.iter().filter_map(|item| item.project.as_deref()));
    if of_items.is_empty() {
        return unique(sheets.iter().filter_map(|sheet| sheet.form.project.value().map(String::as_str)));
    }
    of_items
}

fn unique<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = BTreeSet::new();
    names.filter(|name| !name.is_empty() && seen.insert(*name)).collect()
}

fn silent(ledger: &Ledger) -> Vec<&str> {
    let silent = ledger.submissions.iter().filter(|submission| submission.expected && submission.paths.is_empty());
    silent.map(|submission| submission.department.as_str()).collect()
}

/// Disputes that minutes record, then what departments ask for, then what their forms disagree about.
fn disputes(ledger: &Ledger, meetings: &[MeetingFacts], sheets: &[Sheet], lang: Lang) -> Vec<Dispute> {
    let mut disputes = Vec::new();
    for meeting in meetings {
        let source = meeting.title.unwrap_or(words::WEEKLY_MEETING.get(lang));
        for (kind, section) in [(words::DISPUTE, SectionKind::Dispute), (words::REQUEST, SectionKind::Requests)] {
            let lines = meeting.lines(section).into_iter();
            disputes.extend(lines.map(|line| Dispute { kind, source: source.to_owned(), text: line.to_owned() }));
        }
    }
    for sheet in sheets.iter().filter(|sheet| sheet.form.kind != crate::model::FormKind::Minutes) {
        let source = sheet.form.department.value().cloned().unwrap_or_default();
        for section in &sheet.form.sections {
            let kind = match section.kind {
                SectionKind::Requests => words::REQUEST,
                SectionKind::Dispute => words::DISPUTE,
                _ => continue,
            };
            let lines = section.lines.iter().map(|(line, _)| line.trim()).filter(|line| !line.is_empty());
            disputes.extend(lines.map(|line| Dispute { kind, source: source.clone(), text: line.to_owned() }));
        }
    }
    let senders: BTreeMap<&str, &str> =
        sheets.iter().filter_map(|sheet| Some((sheet.path, sheet.form.department.value()?.as_str()))).collect();
    for item in &ledger.items {
        disputes.extend(item.conflicts.iter().map(|conflict| disagreement(item, conflict, &senders, lang)));
    }
    disputes
}

/// A disagreement of forms as a sentence: who says what.
fn disagreement(item: &LedgerItem, conflict: &Conflict, senders: &BTreeMap<&str, &str>, lang: Lang) -> Dispute {
    let marks = words::marks(lang);
    let mut says = Vec::new();
    let mut sources: Vec<&str> = Vec::new();
    for value in &conflict.values {
        let path = &*value.origin.path;
        let who = senders.get(path).copied().unwrap_or_else(|| path.rsplit('/').next().unwrap_or(path));
        says.push(format!("{who}{}{}", marks.colon, value_text(&value.value, lang)));
        if !sources.contains(&who) {
            sources.push(who);
        }
    }
    let field = words::field(conflict.field).get(lang);
    let says = says.join(marks.parts);
    let text = match lang {
        Lang::Zh => format!("“{}”的{field}不一致：{says}", item.title),
        Lang::En => format!("“{}”: different {}: {says}", item.title, field.to_lowercase()),
    };
    Dispute { kind: words::CONFLICT, source: words::names(&sources, lang), text }
}

/// A value of a conflict, which the ledger writes as JSON does.
fn value_text(value: &str, lang: Lang) -> String {
    if let Some(state) = State::from_id(value) {
        return words::state(state).get(lang).to_owned();
    }
    if let Some(health) = Health::from_id(value) {
        return words::health(health).get(lang).to_owned();
    }
    if let Ok(date) = value.parse() {
        return words::long_day(date, lang);
    }
    if value.is_empty() { words::NONE_PRESENT.get(lang).to_owned() } else { value.to_owned() }
}

/// The signatures that the leading minutes bear, then the departments that have still to sign; without any, whoever
/// attended.
fn signatures(ledger: &Ledger, lead: Option<&MeetingFacts>, work: &Work, lang: Lang) -> Vec<SignatureLine> {
    let mut lines: Vec<SignatureLine> = Vec::new();
    for signature in lead.into_iter().flat_map(MeetingFacts::signatures) {
        let name = signature.name.clone().filter(|name| !name.trim().is_empty());
        let role = signature.role.clone().unwrap_or_default();
        let signed = name.is_some();
        let known =
            lines.iter_mut().find(|line| line.role == role && (line.name == name || line.name.is_none() || !signed));
        match known {
            Some(line) if signed => *line = SignatureLine { role, name, signed, date: signature.date },
            Some(_) => {}
            None => lines.push(SignatureLine { role, name, signed, date: signature.date }),
        }
    }
    let sent = ledger.submissions.iter().map(|submission| submission.department.as_str());
    let reported = work.reports.iter().flat_map(|group| group.rows.iter().filter_map(|report| report.department));
    for department in unique(sent.chain(reported)) {
        if !lines.iter().any(|line| line.role.contains(department)) {
            lines.push(blank_signature(department, None));
        }
    }
    if lines.is_empty() {
        let attended = lead.map_or(&[][..], |meeting| meeting.attendees);
        lines.extend(attended.iter().map(|name| blank_signature("", Some(name.clone()))));
    }
    // Whatever the week brings, host and recorder sign.
    if lines.is_empty() {
        lines.extend([words::HOST, words::RECORDER].map(|role| blank_signature(role.get(lang), None)));
    }
    lines
}

fn blank_signature(role: &str, name: Option<String>) -> SignatureLine {
    SignatureLine { role: role.to_owned(), name, signed: false, date: None }
}

/// As the minutes say; else every department.
fn copies(ledger: &Ledger, lead: Option<&MeetingFacts>) -> Vec<String> {
    let stated = lead.map(|meeting| meeting.lines(SectionKind::CopyTo)).unwrap_or_default();
    if stated.is_empty() {
        return ledger.submissions.iter().map(|submission| submission.department.clone()).collect();
    }
    stated.into_iter().map(|line| line.trim_end_matches(['。', '.']).to_owned()).collect()
}

/// What is missing: of the meeting, of its resolutions, of pending matters.
fn gaps(facts: &Facts) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if let Some(meeting) = facts.lead() {
        let missing = missing([
            (words::TIME, meeting.start.is_none() || meeting.suggested),
            (words::PLACE, meeting.place.is_none()),
            (words::HOST, meeting.host.is_none()),
            (words::RECORDER, meeting.recorder.is_none()),
            (words::ATTENDEES, meeting.attendees.is_empty()),
        ]);
        let title = meeting.title.unwrap_or(words::WEEKLY_MEETING.get(facts.lang));
        gaps.push(Gap { part: words::BASICS, number: None, title: words::shortened(title), missing });
    }
    for resolution in facts.work.resolutions.iter().flat_map(|group| &group.rows) {
        let missing =
            missing([(words::OWNER, lacks_owner(resolution.item)), (words::DEADLINE, lacks_deadline(resolution.item))]);
        let title = words::shortened(&resolution.item.title);
        gaps.push(Gap { part: words::RESOLUTIONS, number: Some(resolution.number), title, missing });
    }
    for (index, item) in facts.work.pending.iter().flat_map(|group| &group.rows).enumerate() {
        let missing = missing([(words::NEXT_STEP, is_blank(item.next_step.as_deref()))]);
        gaps.push(Gap { part: words::PENDING, number: Some(index + 1), title: words::shortened(&item.title), missing });
    }
    gaps.retain(|gap| !gap.missing.is_empty());
    gaps
}

fn missing<const N: usize>(terms: [(Term, bool); N]) -> Vec<Term> {
    terms.into_iter().filter(|(_, missing)| *missing).map(|(term, _)| term).collect()
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
