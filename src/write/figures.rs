//! The numbers of a week: what is open, done, late, due soon, at risk or incomplete, over any set of items.

use chrono::{Days, NaiveDate};

use crate::model::{Change, Health, ItemKind, Ledger, LedgerItem, PreviousItem, PreviousWeek, State, WeekId};

/// The days that the figures are measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Calendar {
    /// The day of the report.
    pub today: NaiveDate,
    /// Monday of its week.
    pub monday: NaiveDate,
    /// Sunday of its week.
    pub sunday: NaiveDate,
    /// Sunday of the week after.
    pub next_sunday: NaiveDate,
}

impl Calendar {
    /// The days around a report of `today`.
    pub(super) fn of(today: NaiveDate) -> Self {
        let week = WeekId::of(today);
        let monday = week.monday().unwrap_or(today);
        let sunday = week.sunday().unwrap_or(today);
        Self { today, monday, sunday, next_sunday: sunday.checked_add_days(Days::new(7)).unwrap_or(sunday) }
    }

    /// Due from today to the end of next week.
    pub(super) fn is_soon(self, due: Option<NaiveDate>) -> bool {
        due.is_some_and(|due| (self.today..=self.next_sunday).contains(&due))
    }
}

/// What the figures need to know of an item, of this week or of last.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact {
    kind: ItemKind,
    state: Option<State>,
    health: Option<Health>,
    due: Option<NaiveDate>,
    done: Option<NaiveDate>,
    owned: bool,
    just_closed: bool,
    late: bool,
}

impl Fact {
    /// Of an item of this week.
    pub(super) fn now(item: &LedgerItem) -> Self {
        Self {
            kind: item.kind,
            state: item.state,
            health: item.health,
            due: item.due,
            done: item.done,
            owned: !item.owners.is_empty(),
            just_closed: item.change.contains(&Change::Closed),
            late: item.overdue,
        }
    }

    /// Of an item as last week had it on `date`.
    pub(super) fn then(item: &PreviousItem, date: NaiveDate) -> Self {
        let fact = Self {
            kind: item.kind,
            state: item.state,
            health: item.health,
            due: item.due,
            done: item.done,
            owned: !item.owners.is_empty(),
            just_closed: false,
            late: false,
        };
        Self { late: fact.open() && item.due.is_some_and(|due| due < date), ..fact }
    }

    fn open(self) -> bool {
        !self.state.map_or(self.done.is_some(), State::is_closed)
    }
}

/// The key figures of a set of items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Work in the ledger.
    pub total: usize,
    /// Neither done nor cancelled.
    pub open: usize,
    /// Done in the week of the report.
    pub done: usize,
    /// Open and past its deadline.
    pub overdue: usize,
    /// Open and due from the day of the report to the end of next week.
    pub due_next: usize,
    /// Open and stated to be at risk or delayed.
    pub at_risk: usize,
    /// Open commitments that name nobody.
    pub no_owner: usize,
    /// Open commitments without a date.
    pub no_deadline: usize,
}

impl Figures {
    /// Counts.
    pub(super) fn of(facts: impl Iterator<Item = Fact>, calendar: Calendar) -> Self {
        let mut figures = Self::default();
        for fact in facts.filter(|fact| fact.kind.is_work()) {
            figures.add(fact, calendar);
        }
        figures
    }

    fn add(&mut self, fact: Fact, calendar: Calendar) {
        let open = fact.open();
        let at_risk = matches!(fact.health, Some(Health::AtRisk | Health::Delayed));
        let finished = matches!(fact.state, None | Some(State::Done));
        let this_week = fact.done.is_some_and(|day| (calendar.monday..=calendar.sunday).contains(&day));
        let undated = fact.done.is_none() && fact.state == Some(State::Done) && fact.just_closed;
        self.total += 1;
        self.open += usize::from(open);
        self.done += usize::from((finished && this_week) || undated);
        self.overdue += usize::from(fact.late);
        self.due_next += usize::from(open && calendar.is_soon(fact.due));
        self.at_risk += usize::from(open && at_risk);
        self.no_owner += usize::from(open && fact.kind.is_commitment() && !fact.owned);
        self.no_deadline += usize::from(open && fact.kind.is_commitment() && fact.due.is_none());
    }

    /// The figures of this week's items that `keep` lets through.
    pub(super) fn now(ledger: &Ledger, keep: impl Fn(&LedgerItem) -> bool) -> Self {
        let items = ledger.items.iter().filter(|item| keep(item));
        Self::of(items.map(Fact::now), Calendar::of(ledger.date))
    }

    /// The key figures in the order of [`crate::model::KEY_FIGURES`].
    pub(super) const fn key(self) -> [usize; 7] {
        let Self { open, done, overdue, due_next, at_risk, no_owner, no_deadline, .. } = self;
        [open, done, overdue, due_next, at_risk, no_owner, no_deadline]
    }

    /// The figures that last week's workbook had.
    pub(super) fn then(previous: &PreviousWeek, ledger: &Ledger) -> Self {
        let week_before = ledger.date.checked_sub_days(Days::new(7)).unwrap_or(ledger.date);
        let date = previous.date.unwrap_or(week_before);
        Self::of(previous.items.iter().map(|item| Fact::then(item, date)), Calendar::of(date))
    }
}

/// Days past the deadline, for what is late.
pub(super) fn days_late(item: &LedgerItem, today: NaiveDate) -> usize {
    match item.due {
        Some(due) if item.overdue => usize::try_from((today - due).num_days()).unwrap_or(0),
        _ => 0,
    }
}

/// How a department or project stands. The rule is told on the overview, and the formulas there apply it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Light {
    /// Three or more late, or a quarter of what is open.
    Red,
    /// Something late or at risk, or nothing sent.
    Amber,
    /// Neither.
    Green,
}

impl Light {
    /// The light for figures.
    pub(super) const fn of(figures: Figures, missing: bool) -> Self {
        if figures.overdue >= 3 || (figures.overdue > 0 && figures.overdue * 4 >= figures.open) {
            Self::Red
        } else if figures.overdue > 0 || figures.at_risk > 0 || missing {
            Self::Amber
        } else {
            Self::Green
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(kind: ItemKind, state: Option<State>, due: Option<(u32, u32)>) -> Fact {
        let due = due.and_then(|(month, day)| NaiveDate::from_ymd_opt(2025, month, day));
        Fact { kind, state, health: None, due, done: None, owned: true, just_closed: false, late: false }
    }

    #[test]
    fn counts_follow_the_rules() {
        let calendar = Calendar::of(NaiveDate::from_ymd_opt(2025, 10, 24).unwrap());
        let of = |fact: Fact| Figures::of([fact].into_iter(), calendar);
        let open = fact(ItemKind::Task, Some(State::InProgress), Some((10, 24)));
        assert_eq!(of(open).due_next, 1, "due on the day of the report");
        assert_eq!(of(fact(ItemKind::Task, None, Some((11, 2)))).due_next, 1, "Sunday of next week");
        assert_eq!(of(fact(ItemKind::Task, None, Some((11, 3)))).due_next, 0, "the Monday after");
        assert_eq!(of(fact(ItemKind::Channel, None, None)), Figures::default(), "a channel is no work");
        assert_eq!(of(fact(ItemKind::Pending, None, None)).no_deadline, 0, "a pending matter needs no deadline");
        assert_eq!(of(fact(ItemKind::Duty, None, None)).no_deadline, 1);
        assert_eq!(of(Fact { owned: false, ..open }).no_owner, 1);
        let done = Fact { done: Some(calendar.monday), ..fact(ItemKind::Task, Some(State::Done), None) };
        assert_eq!((of(done).done, of(done).open), (1, 0));
        let cancelled = Fact { state: Some(State::Cancelled), ..done };
        assert_eq!(of(cancelled).done, 0, "cancelled is not done");
        let undated = Fact { done: None, just_closed: true, ..done };
        assert_eq!(of(undated).done, 1, "closed since last week without a date");
    }

    #[test]
    fn lights_follow_the_rule() {
        let figures = |overdue, at_risk, open| Figures { open, overdue, at_risk, ..Figures::default() };
        let cases = [
            (figures(0, 0, 0), false, Light::Green),
            (figures(0, 0, 9), true, Light::Amber),
            (figures(0, 1, 9), false, Light::Amber),
            (figures(1, 0, 9), false, Light::Amber),
            (figures(1, 0, 4), false, Light::Red),
            (figures(3, 0, 99), false, Light::Red),
        ];
        for (figures, missing, expected) in cases {
            assert_eq!(Light::of(figures, missing), expected, "{figures:?}");
        }
    }
}
