//! What a rule sees: the day, the calendar, the configuration, and a file, a form, an item or the week.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::{Fault, Rule};
use crate::config::Config;
use crate::model::{FileRecord, Finding, Form, Item, Ledger, Place};

/// Working days. The pipeline supplies the calendar.
pub trait WorkCalendar {
    /// Whether people work on that day.
    fn is_workday(&self, day: NaiveDate) -> bool;
    /// The `n`th working day after a day; the day itself for 0.
    fn add_workdays(&self, day: NaiveDate, n: i32) -> NaiveDate;
    /// Whether the public holidays of that year are known; weekends alone count where they are not.
    fn covers(&self, year: i32) -> bool;
}

/// What every rule may ask.
#[derive(Clone, Copy)]
pub struct CheckContext<'a> {
    /// The day the job is done for.
    pub today: NaiveDate,
    /// Working days.
    pub calendar: &'a dyn WorkCalendar,
    /// Departments, projects, severities.
    pub config: &'a Config,
}

/// Working hours, for promises in hours.
const OPENS: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};
const CLOSES: NaiveTime = match NaiveTime::from_hms_opt(18, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

impl CheckContext<'_> {
    /// The end of a span of working hours (09:00 to 18:00 on working days) that begins at a moment.
    pub(super) fn add_working_hours(&self, from: NaiveDateTime, hours: i64) -> NaiveDateTime {
        let mut at = if self.calendar.is_workday(from.date()) && from.time() < CLOSES {
            from.max(from.date().and_time(OPENS))
        } else {
            self.calendar.add_workdays(from.date(), 1).and_time(OPENS)
        };
        let mut left = TimeDelta::hours(hours);
        // A span of a few hours passes one evening at most; the bound is for calendars without working days.
        for _ in 0..hours {
            let today = at.date().and_time(CLOSES) - at;
            if left <= today {
                break;
            }
            left -= today;
            at = self.calendar.add_workdays(at.date(), 1).and_time(OPENS);
        }
        at.checked_add_signed(left).unwrap_or(at)
    }

    /// The working-day limit `n` days after a day, but never sooner than `n` calendar days.
    pub(super) fn workday_limit(&self, day: NaiveDate, n: i32) -> NaiveDate {
        let calendar_limit = day.checked_add_signed(TimeDelta::days(i64::from(n))).unwrap_or(day);
        self.calendar.add_workdays(day, n).max(calendar_limit)
    }

    /// A remark for messages about working days of a year whose holidays are not known.
    pub(super) fn calendar_remark(&self, day: NaiveDate) -> (&'static str, &'static str) {
        if self.calendar.covers(day.year()) {
            ("", "")
        } else {
            (
                "（没有该年的节假日表，只按周末推算）",
                " (the public holidays of that year are not known; only weekends were counted)",
            )
        }
    }
}

/// A file with what rules may ask.
#[derive(Clone, Copy)]
pub(super) struct FileView<'a> {
    pub(super) record: &'a FileRecord,
    pub(super) ctx: &'a CheckContext<'a>,
}

/// A form of a file.
#[derive(Clone, Copy)]
pub(super) struct FormView<'a> {
    pub(super) form: &'a Form,
    pub(super) file: FileView<'a>,
}

/// An item of a form.
#[derive(Clone, Copy)]
pub(super) struct ItemView<'a> {
    pub(super) item: &'a Item,
    pub(super) form: FormView<'a>,
}

/// The merged week.
#[derive(Clone, Copy)]
pub(super) struct WeekView<'a> {
    pub(super) ledger: &'a Ledger,
    pub(super) ctx: &'a CheckContext<'a>,
}

impl<'a> FileView<'a> {
    pub(super) fn forms(self) -> impl Iterator<Item = FormView<'a>> {
        self.record.forms.iter().map(move |form| FormView { form, file: self })
    }

    /// The file's name without its folders.
    pub(super) fn name(self) -> &'a str {
        let path: &'a str = &self.record.source.path;
        path.rsplit('/').next().unwrap_or(path)
    }

    pub(super) fn finding(self, rule: &Rule, fault: Fault) -> Finding {
        let department = self.record.forms.iter().find_map(|form| form.department.value().cloned());
        fault.into_finding(rule, self.name(), Some(Arc::clone(&self.record.source.path)), department)
    }
}

impl<'a> FormView<'a> {
    pub(super) fn items(self) -> impl Iterator<Item = ItemView<'a>> {
        self.form.items.iter().map(move |item| ItemView { item, form: self })
    }

    /// What the form is called: its title line, its meeting, or the file's name.
    pub(super) fn title(self) -> &'a str {
        let meeting = || self.form.meeting.as_ref().and_then(|m| m.title.value()).map(String::as_str);
        self.form.title.as_deref().or_else(meeting).unwrap_or_else(|| self.file.name())
    }

    /// The day on which the form speaks: its own date or its meeting's, but never after today; today where it has none.
    pub(super) fn said_on(self) -> NaiveDate {
        self.dated().unwrap_or(self.file.ctx.today).min(self.file.ctx.today)
    }

    /// The form's own date, or its meeting's.
    pub(super) fn dated(self) -> Option<NaiveDate> {
        let meeting = || self.form.meeting.as_ref().and_then(|m| m.start.value()).map(NaiveDateTime::date);
        self.form.date.value().copied().or_else(meeting)
    }

    /// The first place that the form used, for findings on the form as a whole.
    pub(super) fn top(self) -> Option<&'a Place> {
        self.form.account.0.first().map(|used| &used.at).or_else(|| self.form.items.first().map(|item| &item.at))
    }

    pub(super) fn finding(self, rule: &Rule, fault: Fault) -> Finding {
        let path = Some(Arc::clone(&self.file.record.source.path));
        fault.into_finding(rule, self.title(), path, self.form.department.value().cloned())
    }
}

impl<'a> ItemView<'a> {
    pub(super) fn ctx(self) -> &'a CheckContext<'a> {
        self.form.file.ctx
    }

    /// Something is left to do, as far as the form states. An actual date or 100 % counts where no state is stated.
    pub(super) fn is_open(self) -> bool {
        match self.item.state.value() {
            Some(state) => !state.is_closed(),
            None => self.item.done.value().is_none() && self.item.percent.is_none_or(|percent| percent < 100.0),
        }
    }

    /// Open, and one of the kinds for which an owner and a deadline are wanted.
    pub(super) fn is_open_commitment(self) -> bool {
        self.item.kind.is_commitment() && self.is_open()
    }

    pub(super) fn finding(self, rule: &Rule, fault: Fault) -> Finding {
        let path = Some(Arc::clone(&self.form.file.record.source.path));
        let department = self.item.department.value().or(self.form.form.department.value()).cloned();
        fault.into_finding(rule, &self.item.title, path, department)
    }
}
