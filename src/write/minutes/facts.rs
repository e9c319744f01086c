//! What the minutes say, gathered from the ledger, whatever they look like.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::disputes::{self, Dispute};
use super::gaps::{self, Gap};
use super::meeting::{self, MeetingFacts, Sheet};
use super::people::People;
use super::signatures::{self, SignatureLine};
use super::work::{self, Entry, Work};
use crate::model::{Lang, Ledger, SectionKind, WeekId};

/// Everything that the minutes say.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// The day the job is done for.
    pub day: NaiveDate,
    /// Its week.
    pub week: WeekId,
    /// Language of the document.
    pub lang: Lang,
    /// Who belongs to which department.
    pub people: &'a People,
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

impl<'a> Facts<'a> {
    /// The meeting that the minutes record or prepare.
    #[must_use]
    pub fn lead(&self) -> Option<&MeetingFacts<'a>> {
        self.meetings.first().or(self.coming.as_ref())
    }

    /// The other meetings of the week.
    #[must_use]
    pub fn others(&self) -> &[MeetingFacts<'a>] {
        self.meetings.get(1..).unwrap_or_default()
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
        all.filter(|entry| entry.meeting == Some(meeting)).map(|entry| entry.number).collect()
    }

    /// Name of the meeting that an entry comes from, where it is not the leading one.
    #[must_use]
    pub fn other_meeting(&self, entry: &Entry) -> Option<&str> {
        let meeting = self.meetings.get(entry.meeting.filter(|at| *at > 0)?)?;
        meeting.name.as_deref()
    }

    /// Several projects, so that parts are grouped by them.
    #[must_use]
    pub fn has_projects(&self) -> bool {
        self.projects.len() > 1
    }
}

/// Gathers what the minutes of a ledger's week say.
#[must_use]
pub fn gather<'a>(ledger: &'a Ledger, people: &'a People, lang: Lang) -> Facts<'a> {
    let sheets = meeting::current_forms(ledger);
    let meetings = meeting::of_week(ledger, &sheets);
    let coming = meetings.is_empty().then(|| meeting::coming(ledger, &sheets));
    let work = work::sort(ledger, &meetings);
    let mut facts = Facts {
        day: ledger.date,
        week: ledger.week,
        lang,
        people,
        projects: projects(ledger, &sheets),
        silent: silent(ledger),
        disputes: disputes::gather(ledger, &meetings, &sheets, lang),
        signatures: signatures::lines(ledger, meetings.first(), &work, people, lang),
        copies: copies(ledger, meetings.first()),
        gaps: Vec::new(),
        meetings,
        coming,
        work,
    };
    facts.gaps = gaps::gather(&facts);
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

/// As the minutes say; else every department.
fn copies(ledger: &Ledger, lead: Option<&MeetingFacts>) -> Vec<String> {
    let stated = lead.map(|meeting| meeting.lines(SectionKind::CopyTo)).unwrap_or_default();
    if stated.is_empty() {
        return ledger.submissions.iter().map(|submission| submission.department.clone()).collect();
    }
    stated.into_iter().map(|line| line.trim_end_matches(['。', '.']).to_owned()).collect()
}
