//! Duties told in lines of a charter or a responsibility sheet: `部门（姓名）：职责`, `姓名：职责`.

use std::collections::BTreeMap;

use super::raw::{Datum, RawForm, RawItem, Told};
use super::resolve::Resolver;
use crate::lexicon::{Column, FormDef, without_brackets};
use crate::model::{Item, ItemKind};
use crate::normalise::date::DateContext;
use crate::normalise::owner;
use crate::normalise::text::{clean_title, strip_number};

/// Longest name of who bears a duty, in characters.
const LONGEST: usize = 24;

/// A line taken apart.
struct Duty<'t> {
    /// The department or function.
    bearer: String,
    /// Who is named in brackets behind it.
    person: Option<String>,
    what: &'t str,
}

impl Resolver<'_> {
    /// Adds the duties of lines outside of any list, where at least two stand under one heading.
    pub(super) fn add_duties(&self, raw: &RawForm, def: &FormDef, ctx: &DateContext<'_>, items: &mut Vec<Item>) {
        let duties: Vec<(&Told, Duty<'_>)> =
            raw.prose.iter().filter_map(|told| Some((told, self.duty(&told.text.text)?))).collect();
        let place = |told: &Told| told.under.as_ref().map(|under| under.at.clone());
        for (told, duty) in &duties {
            if duties.iter().filter(|(other, _)| place(other) == place(told)).count() < 2 {
                continue;
            }
            let at = &told.text.at;
            let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
            let who = duty.person.as_deref().unwrap_or(&duty.bearer);
            cells.insert(Column::Owner, vec![Datum::text(who, at)]);
            if duty.person.is_some() && owner::is_department(&duty.bearer, &self.roster, self.recogniser.words) {
                cells.insert(Column::Department, vec![Datum::text(duty.bearer.as_str(), at)]);
            }
            let mut item = RawItem::sentence(Datum::text(duty.what, at), Vec::new());
            item.kind = Some(ItemKind::Duty);
            item.cells = cells;
            items.extend(self.item(&item, ItemKind::Duty, def, ctx, None, &mut None));
        }
    }

    fn duty<'t>(&self, text: &'t str) -> Option<Duty<'t>> {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let (left, what) = strip_number(text).1.split_once(['：', ':'])?;
        let what = what.trim();
        if what.chars().count() < 3 || left.chars().count() > LONGEST {
            return None;
        }
        let (bearer, person) = without_brackets(left);
        let (bearer, person) = (clean_title(&bearer), person.trim().to_owned());
        let named = |text: &str| {
            let mut names = text.split(['、', '/', '，', ',', ' ', '和', '&']).map(str::trim).filter(|n| !n.is_empty());
            names.clone().next().is_some() && names.all(|name| owner::looks_like_person(name, roster, words))
        };
        if !person.is_empty() && bearer.chars().count() <= 10 {
            let known = named(&person) || owner::names_nobody(&person, words);
            return known.then_some(Duty { bearer, person: Some(person), what });
        }
        let known = named(&bearer) || owner::is_department(&bearer, roster, words);
        (person.is_empty() && known).then_some(Duty { bearer, person: None, what })
    }
}
