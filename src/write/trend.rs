//! The key figures week by week, as far back as last week's ledger tells.

use chrono::Days;

use super::figures::Figures;
use crate::model::{Ledger, PreviousWeek, WeekFigures, WeekId};

/// Weeks that are kept: two years.
const MOST: usize = 104;

/// The weeks at hand, the oldest first, this week last.
pub(super) fn weeks(ledger: &Ledger) -> Vec<WeekFigures> {
    let mut weeks: Vec<WeekFigures> = ledger.previous.as_ref().map_or_else(Vec::new, |previous| past(previous, ledger));
    weeks.push(counted(ledger.week, Figures::now(ledger, |_| true)));
    let surplus = weeks.len().saturating_sub(MOST);
    weeks.drain(..surplus);
    weeks
}

/// The key figures of last week, where there is one.
pub(super) fn last_week(ledger: &Ledger) -> Option<WeekFigures> {
    let weeks = weeks(ledger);
    weeks.len().checked_sub(2).and_then(|at| weeks.get(at)).copied()
}

/// The weeks before this one. What last week's file does not hold of its own week is counted from its items.
fn past(previous: &PreviousWeek, ledger: &Ledger) -> Vec<WeekFigures> {
    let mut weeks: Vec<WeekFigures> = previous.trend.iter().copied().filter(|past| past.week < ledger.week).collect();
    weeks.sort_by_key(|past| past.week);
    let day = previous.date.or_else(|| ledger.date.checked_sub_days(Days::new(7)));
    let Some(last) = day.map(WeekId::of).filter(|last| *last < ledger.week) else { return weeks };
    let from_items = counted(last, Figures::then(previous, ledger));
    match weeks.iter_mut().find(|past| past.week == last) {
        Some(told) => {
            for (count, from_items) in told.counts.iter_mut().zip(from_items.counts) {
                *count = count.or(from_items);
            }
        }
        None => {
            weeks.push(from_items);
            weeks.sort_by_key(|past| past.week);
        }
    }
    weeks
}

fn counted(week: WeekId, figures: Figures) -> WeekFigures {
    WeekFigures { week, counts: figures.key().map(|count| u32::try_from(count).ok()) }
}
