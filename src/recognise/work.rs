//! Which column of a table names the work. A header word says it most surely; where it is not known, or several may be
//! meant, what the columns hold decides: every row has its work, no two rows the same, and it stands left of who does it.

use super::header::TableColumn;
use super::nature::{Body, Held, Nature};
use crate::lexicon::Column;

/// Natures that name no work.
const NO_WORK: &[Nature] = &[
    Nature::Dates,
    Nature::Statuses,
    Nature::Percents,
    Nature::Numbers,
    Nature::Times,
    Nature::Flags,
    Nature::Links,
    Nature::Codes,
];

/// A title that only repeats the wording of an approval (王小明提交的延期申请, 李华提交的延期申请) gives way to another column
/// whose word is as sure.
pub(super) fn skip_templated(body: &Body<'_>, columns: &mut [TableColumn]) {
    let Some(chosen) = columns.iter().position(|c| c.field == Some(Column::Title)) else { return };
    if body.common_end(&columns[chosen]) < 5 {
        return;
    }
    let other = (0..columns.len()).find(|at| {
        *at != chosen
            && columns[*at].field.is_none()
            && title_word(&columns[*at]) >= 0.85
            && body.held(&columns[*at]).filled() > 0.8
    });
    if let Some(other) = other {
        columns[chosen].field = Some(Column::Category);
        columns[other].field = Some(Column::Title);
    }
}

/// Gives the title to a column where none has it and the table is one of work.
pub(super) fn choose(body: &Body<'_>, columns: &mut [TableColumn]) {
    let has = |field: Column| columns.iter().any(|c| c.field == Some(field));
    let is_work = has(Column::Owner) || has(Column::Due) || has(Column::Frequency) || has(Column::NewDue);
    if has(Column::Title) || !is_work {
        return;
    }
    // A column of signatures stands beside functions, not beside work, unless the rows have an owner and a day.
    let planned = has(Column::Owner) && has(Column::Due);
    if has(Column::Signature) && !planned && !columns.iter().any(|c| title_word(c) > 0.0 && may_name(c).is_some()) {
        return;
    }
    let who = columns.iter().position(|c| matches!(c.field, Some(Column::Owner | Column::Due | Column::Frequency)));
    let mut best: Option<(f32, usize)> = None;
    for (at, column) in columns.iter().enumerate() {
        let Some(bonus) = may_name(column) else { continue };
        let held = body.held(column);
        let left = who.is_some_and(|who| at < who);
        let weight = bonus + weigh(&held, title_word(column)) + if left { 0.5 } else { 0.0 } - 0.15 * at as f32;
        let word = title_word(column);
        // Weekdays, names and numbers of cars are no work; neither is a column whose words say nothing of it.
        let texts = held.share(&[Nature::Texts]) >= 0.5 && held.mean_length() >= 2.5;
        if (held.share(NO_WORK) < 0.6 && !held.only(NO_WORK) && held.own > 0 && (word > 0.0 || texts)
            || body.len() < 2 && word > 0.0)
            && best.is_none_or(|(most, _)| weight > most)
        {
            best = Some((weight, at));
        }
    }
    if let Some((_, at)) = best {
        columns[at].field = Some(Column::Title);
        columns[at].score = 0.5;
    }
}

/// How well the cells of a column fit to name the work.
fn weigh(held: &Held, word: f32) -> f32 {
    let distinct = held.distinct as f32 / held.own.max(1) as f32;
    3.0 * word + 2.0 * held.filled() + 1.5 * distinct * held.filled() + held.share(&[Nature::Texts])
}

fn title_word(column: &TableColumn) -> f32 {
    column.candidates.iter().find(|c| c.column == Column::Title).map_or(0.0, |c| c.score)
}

/// How near the meaning of a column is to work; `None` where it cannot be meant.
fn may_name(column: &TableColumn) -> Option<f32> {
    Some(match column.field {
        None if column.header.trim().is_empty() => return None,
        None => 0.0,
        Some(Column::Content | Column::Deliverable | Column::NextStep | Column::Project) => -0.3,
        Some(Column::Risk) => -0.3,
        Some(Column::Remedy | Column::Reason) => -0.9,
        Some(Column::Category) => -0.6,
        Some(Column::Note) => -0.9,
        _ => return None,
    })
}

/// Of several columns that may hold the work, the finest does: one whose cells are merged down, or stand once above the
/// rows of a group, groups the others.
pub(super) fn finest(body: &Body<'_>, columns: &mut [TableColumn]) {
    let Some(chosen) = columns.iter().position(|c| c.field == Some(Column::Title)) else { return };
    let coarse = body.held(&columns[chosen]);
    if body.len() < 3 || coarse.filled() > 0.7 {
        return;
    }
    let until = columns
        .iter()
        .enumerate()
        .position(|(at, c)| at > chosen && matches!(c.field, Some(Column::Owner | Column::Due | Column::Start)))
        .unwrap_or(columns.len());
    let finer = (0..columns.len()).find(|at| {
        let column = &columns[*at];
        let named = title_word(column) >= 0.7
            && !matches!(column.field, Some(Column::Owner | Column::Due | Column::Done | Column::Status));
        let unknown = *at > chosen && *at < until && matches!(column.field, None | Some(Column::Category));
        let held = body.held(column);
        *at != chosen
            && (named || unknown)
            && held.filled() > coarse.filled() + 0.2
            && held.filled() >= 0.8
            && held.distinct as f32 >= held.own as f32 * 0.6
            && held.share(NO_WORK) < 0.5
    });
    if let Some(finer) = finer {
        columns[chosen].field = Some(Column::Category);
        columns[finer].field = Some(Column::Title);
    }
}
