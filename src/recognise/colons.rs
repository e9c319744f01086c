//! Lists of work of which most lines are `name: work`: what stands before the colon of the others is who does it, too, be it
//! an office or a firm that no list knows.

use super::raw::{Datum, RawItem};
use super::resolve::Resolver;
use crate::lexicon::Column;
use crate::model::ItemKind;
use crate::normalise::owner;

/// Longest name before a colon, in words and in characters.
const WORDS: usize = 3;
const LONGEST: usize = 24;

impl Resolver<'_> {
    /// Takes the owners out of the lines of such lists.
    pub(super) fn colon_owners(&self, items: &mut [RawItem]) {
        let is_line = |item: &RawItem| item.is_sentence && item.kind == Some(ItemKind::Task) && item.cells.is_empty();
        let mut start = 0;
        while start < items.len() {
            let end = start + items[start..].iter().take_while(|item| is_line(item)).count();
            self.settle_list(&mut items[start..end]);
            start = end.max(start + 1);
        }
    }

    fn settle_list(&self, lines: &mut [RawItem]) {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let split: Vec<Option<(String, String)>> = lines.iter().map(|item| parted(&item.title.text)).collect();
        let known = |who: &str| {
            let each = who.replace(" and ", "/");
            let mut names = each.split(['/', '&', ',', '、']).map(str::trim);
            names.all(|name| owner::looks_like_person(name, roster, words) || owner::names_nobody(name, words))
        };
        let named = split.iter().flatten().filter(|(who, _)| known(who)).count();
        if lines.len() < 3 || named == 0 || split.iter().flatten().count() * 4 < lines.len() * 3 {
            return;
        }
        for (item, parts) in lines.iter_mut().zip(split) {
            let Some((who, work)) = parts.filter(|(who, _)| !known(who)) else { continue };
            let at = item.title.at.clone();
            item.cells.insert(Column::Owner, vec![Datum::text(who, &at)]);
            item.title = Datum::text(work, &at);
        }
    }
}

/// A short text before a colon, in Latin script, and a longer one behind it.
fn parted(text: &str) -> Option<(String, String)> {
    let (who, work) = text.split_once(": ")?;
    let (who, work) = (who.trim(), work.trim());
    let short = who.len() <= LONGEST && who.split_whitespace().filter(|word| *word != "&").count() <= WORDS;
    let fits = short && who.is_ascii() && who.starts_with(|c: char| c.is_ascii_uppercase()) && work.len() > who.len();
    fits.then(|| (who.to_owned(), work.to_owned()))
}
