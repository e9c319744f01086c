//! Forms side by side on one sheet, each below a title of its own (周跟踪 over the left columns, 延误登记 over the right ones).

use super::raw::{Datum, RawForm};
use crate::lexicon::{Lexicon, key};
use crate::model::{FormKind, Place};

/// A form as it is, or the forms that stand side by side in it, left one first.
pub(super) fn parted(mut form: RawForm, lexicon: &Lexicon) -> Vec<RawForm> {
    let Some(border) = border(&form, lexicon) else { return vec![form] };
    let right = |at: &Place| column(at).is_some_and(|col| col >= border);
    let mut other = RawForm { sheet: form.sheet.clone(), legends: form.legends.clone(), ..RawForm::default() };
    (form.titles, other.titles) = form.titles.into_iter().partition(|t| !right(&t.at));
    (form.labels, other.labels) = form.labels.into_iter().partition(|l| !right(&l.label.at));
    (form.items, other.items) = form.items.into_iter().partition(|i| !right(&i.title.at));
    (form.tables, other.tables) = form.tables.into_iter().partition(|t| !t.at.as_ref().is_some_and(right));
    (form.signatures, other.signatures) = form.signatures.into_iter().partition(|s| !right(&s.text.at));
    (form.used, other.used) = form.used.into_iter().partition(|u| !right(&u.at));
    vec![form, other]
}

/// The column where the form on the right begins: two titles in one row name forms of different kinds, and there are items on both sides.
fn border(form: &RawForm, lexicon: &Lexicon) -> Option<u32> {
    let kinds = |title: &Datum| -> Vec<FormKind> {
        let plain = key(&title.text);
        lexicon.forms.iter().filter(|def| def.title_in(&plain).is_some()).map(|def| def.kind).collect()
    };
    let [left, right] = &form.titles[..] else { return None };
    let (Place::Cell { row: above, .. }, Place::Cell { row: beside, col, .. }) = (&left.at, &right.at) else {
        return None;
    };
    let (one, two) = (kinds(left), kinds(right));
    let differ = !(one.is_empty() && two.is_empty()) && one.iter().all(|kind| !two.contains(kind));
    let is_right = |at: &Place| column(at).is_some_and(|held| held >= *col);
    let both = form.items.iter().any(|i| is_right(&i.title.at)) && form.items.iter().any(|i| !is_right(&i.title.at));
    (above == beside && differ && both).then_some(*col)
}

fn column(at: &Place) -> Option<u32> {
    match at {
        Place::Cell { col, .. } => Some(*col),
        _ => None,
    }
}
