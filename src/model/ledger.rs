//! The week: every item once, with all its origins, and what changed.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{FileRecord, Finding, Health, ItemKind, Origin, Stage, State, WeekFigures};

/// An ISO week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeekId {
    /// ISO year.
    pub year: i32,
    /// ISO week, 1 to 53.
    pub week: u32,
}

impl WeekId {
    /// The week that holds a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        let week = day.iso_week();
        Self { year: week.year(), week: week.week() }
    }

    /// Its Monday.
    #[must_use]
    pub fn monday(self) -> Option<NaiveDate> {
        NaiveDate::from_isoywd_opt(self.year, self.week, Weekday::Mon)
    }

    /// Its Sunday.
    #[must_use]
    pub fn sunday(self) -> Option<NaiveDate> {
        self.monday()?.checked_add_days(Days::new(6))
    }
}

impl FromStr for WeekId {
    type Err = ();

    /// Reads what [`fmt::Display`] writes: `2025-W43`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, week) = text.trim().split_once("-W").ok_or(())?;
        let id = Self { year: year.parse().map_err(drop)?, week: week.parse().map_err(drop)? };
        id.monday().map(|_| id).ok_or(())
    }
}

impl fmt::Display for WeekId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.week)
    }
}

/// What happened to an item since last week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Not in last week's ledger.
    New,
    /// Open last week and still open.
    Carried,
    /// Done or cancelled since.
    Closed,
    /// Deadline moved later.
    Slipped,
    /// Deadline moved earlier.
    Advanced,
    /// Closed last week, open again.
    Reopened,
    /// Other owners.
    OwnerChanged,
    /// Open last week and in no form of this week.
    Dropped,
}

impl Change {
    /// Every change.
    pub const ALL: [Self; 8] = [
        Self::New,
        Self::Carried,
        Self::Closed,
        Self::Slipped,
        Self::Advanced,
        Self::Reopened,
        Self::OwnerChanged,
        Self::Dropped,
    ];

    /// Its name in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Carried => "carried",
            Self::Closed => "closed",
            Self::Slipped => "slipped",
            Self::Advanced => "advanced",
            Self::Reopened => "reopened",
            Self::OwnerChanged => "owner-changed",
            Self::Dropped => "dropped",
        }
    }
}

/// One value of a conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct ConflictValue {
    /// The value as it appears in JSON (an ISO date, names joined by 、, a state's id).
    pub value: String,
    /// Who says so.
    pub origin: Origin,
}

/// Forms of the same day that disagree about one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Name of the field in JSON: `due`, `owners`, `state`, `health`, `done`.
    pub field: &'static str,
    /// The values, at least two different ones.
    pub values: Vec<ConflictValue>,
}

/// One item of the week, however many forms mention it.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerItem {
    /// Stays the same from week to week.
    pub id: String,
    /// What it is.
    pub kind: ItemKind,
    /// Its title, as the leading mention writes it.
    pub title: String,
    /// Project.
    pub project: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Responsible people, or departments where no person is named.
    pub owners: Vec<String>,
    /// Deadline.
    pub due: Option<NaiveDate>,
    /// Deadline as written.
    pub due_text: Option<String>,
    /// First deadline that any week knew; never overwritten.
    pub first_due: Option<NaiveDate>,
    /// Actual completion.
    pub done: Option<NaiveDate>,
    /// State as stated.
    pub state: Option<State>,
    /// Health as stated.
    pub health: Option<Health>,
    /// Share done in percent.
    pub percent: Option<f64>,
    /// Remarks.
    pub note: Option<String>,
    /// Why it is late.
    pub reason: Option<String>,
    /// What is done about it.
    pub remedy: Option<String>,
    /// The described risk.
    pub risk: Option<String>,
    /// 交付标准
    pub deliverable: Option<String>,
    /// 下一步行动
    pub next_step: Option<String>,
    /// Part of the form in which the leading mention stands.
    pub stage: Stage,
    /// Derived: open and past its deadline on the day of the ledger.
    pub overdue: bool,
    /// What happened since last week; empty without a previous week.
    pub change: Vec<Change>,
    /// Weeks that the item has been in the ledger, this one included.
    pub weeks: u32,
    /// Weeks in a row in which nothing about it has moved; 0 where it is closed or something did.
    pub stalled: u32,
    /// Every mention; the leading one first.
    pub origins: Vec<Origin>,
    /// Disagreements between forms of the same day.
    pub conflicts: Vec<Conflict>,
    /// The item as last week's ledger (or an older form of this batch) had it.
    pub previous: Option<PreviousItem>,
}

impl LedgerItem {
    /// Done or cancelled, by its state or by an actual date.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state.map_or(self.done.is_some(), State::is_closed)
    }

    /// Everything that was remarked on it, each remark once, on lines of their own.
    #[must_use]
    pub fn remark(&self) -> String {
        let mut parts: Vec<&str> = Vec::new();
        for part in [&self.note, &self.risk, &self.reason, &self.remedy, &self.next_step].into_iter().flatten() {
            if !part.trim().is_empty() && !parts.iter().any(|known| known.contains(part.as_str())) {
                parts.push(part);
            }
        }
        parts.join("\n")
    }
}

/// An item as last week's ledger had it.
#[derive(Clone, Debug, PartialEq)]
pub struct PreviousItem {
    /// Its id, if the file had one.
    pub id: String,
    /// What it is.
    pub kind: ItemKind,
    /// Title.
    pub title: String,
    /// Project.
    pub project: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Owners.
    pub owners: Vec<String>,
    /// Deadline.
    pub due: Option<NaiveDate>,
    /// First deadline known then.
    pub first_due: Option<NaiveDate>,
    /// Actual completion.
    pub done: Option<NaiveDate>,
    /// State.
    pub state: Option<State>,
    /// Health.
    pub health: Option<Health>,
    /// Remarks.
    pub note: Option<String>,
    /// Weeks that it had been in the ledger.
    pub weeks: u32,
    /// Weeks in a row in which nothing about it had moved.
    pub stalled: u32,
    /// It had been dropped already.
    pub dropped: bool,
    /// Its origins then, as text (`file · place`).
    pub origins: Vec<String>,
}

/// Last week's ledger, from its workbook or JSON.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreviousWeek {
    /// The day it was made for.
    pub date: Option<NaiveDate>,
    /// Its items.
    pub items: Vec<PreviousItem>,
    /// Departments that it expected.
    pub departments: Vec<String>,
    /// The key figures of the weeks that it knew, its own included where it holds them; the oldest first.
    pub trend: Vec<WeekFigures>,
}

/// Who sent what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Department.
    pub department: String,
    /// Files it sent; empty where nothing came.
    pub paths: Vec<String>,
    /// Newest date that its forms bear.
    pub date: Option<NaiveDate>,
    /// It has to send a form every week (configuration, or it did last week).
    pub expected: bool,
}

/// The merged week.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// The day the job is done for.
    pub date: NaiveDate,
    /// Its week.
    pub week: WeekId,
    /// Last week, where `--previous` was given.
    pub previous: Option<PreviousWeek>,
    /// Items, by project, department and deadline.
    pub items: Vec<LedgerItem>,
    /// Submissions by department.
    pub submissions: Vec<Submission>,
    /// Files with their forms; findings moved to [`Self::findings`].
    pub files: Vec<FileRecord>,
    /// Every finding of the week: of files, forms and items.
    pub findings: Vec<Finding>,
    /// Pairs of items that look alike and were not merged: indices into `items`.
    pub doubtful: Vec<(usize, usize)>,
    /// Files that an other version of the same file replaces: (older, newer).
    pub superseded: Vec<(String, String)>,
}
