//! Work that minutes give out in lines outside of any list: `姓名：任务`, `任务——姓名`, `@姓名 任务`, `ACTION: …`,
//! `……（负责人：X）`. What somebody reports in the same shape is no work.

use std::collections::BTreeMap;

use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use crate::lexicon::{FormDef, Words, key};
use crate::model::{Item, ItemKind, Place, SectionKind, Stage};
use crate::normalise::date::{self, DateContext};
use crate::normalise::owner;
use crate::normalise::text::{clean_title, is_nothing, split_list, strip_number};

/// Longest line that gives out work, in characters; longer ones tell.
const LONGEST: usize = 90;

/// How a line gives out work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// It says so (ACTION:, @X, 负责人：X).
    Marked,
    /// A name, a colon, the work; or the work, a dash, a name. Counts where at least two lines do so.
    Named,
    /// A sentence with who acts and by when.
    Sentence,
}

impl Resolver<'_> {
    /// Adds the work given out in the prose of minutes, in the order of the page. What stands under a heading of
    /// discussion has to say more clearly that it is work.
    pub(super) fn add_assigned(&self, raw: &RawForm, def: &FormDef, ctx: &DateContext<'_>, items: &mut Vec<Item>) {
        let has_items = !items.is_empty();
        let told = raw.sections.iter().filter(|s| s.kind == SectionKind::Discussion).flat_map(|s| &s.lines);
        let lines = |text: &str, at: &Place, open: bool| -> Vec<(Datum, bool)> {
            split_list(text).into_iter().map(|part| (Datum::text(text[part.range].trim(), at), open)).collect()
        };
        let all: Vec<(Datum, bool)> = raw
            .prose
            .iter()
            .flat_map(|d| lines(&d.text, &d.at, true))
            .chain(told.flat_map(|(text, at)| lines(text, at, false)))
            .collect();
        let shaped: Vec<(Datum, bool, Shape)> = all
            .into_iter()
            .filter_map(|(line, open)| self.shape(&line.text, ctx).map(|shape| (line, open, shape)))
            .collect();
        let named = shaped.iter().filter(|(_, _, shape)| *shape == Shape::Named).count();
        let counts = |open: bool, shape: Shape| match shape {
            Shape::Marked => true,
            Shape::Named => named >= 2 && (open || !has_items),
            Shape::Sentence => open && !has_items,
        };
        let given = shaped.into_iter().filter(|(_, open, shape)| counts(*open, *shape));
        items.extend(
            given.filter_map(|(line, _, _)| self.item(&sentence(line), ItemKind::Task, def, ctx, None, &mut None)),
        );
        // Places of different kinds (paragraphs, cells of tables) do not tell an order.
        if items.iter().all(|item| matches!(item.at, Place::Paragraph(_))) {
            items.sort_by(|a, b| a.at.cmp(&b.at));
        }
    }

    fn shape(&self, line: &str, ctx: &DateContext<'_>) -> Option<Shape> {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let text = strip_number(line).1.trim();
        if text.chars().count() > LONGEST || is_nothing(text) {
            return None;
        }
        if marked(text, words) {
            return Some(Shape::Marked);
        }
        if !owner::is_given_out(text, roster, words) {
            let numbered = strip_number(line).0.is_some();
            let short = text.chars().count() <= 60 && !text.contains("会议");
            let acts = short
                && (numbered || date::deadline_in(text, ctx).is_some())
                && !owner::actor_in(&clean_title(text), roster, words).owners.is_empty();
            return acts.then_some(Shape::Sentence);
        }
        Some(Shape::Named)
    }
}

/// The line says of itself that it is work to do.
fn marked(text: &str, words: &Words) -> bool {
    let head = text.split([':', '：', '-', '–', '—', '】', ']']).next().unwrap_or(text);
    let plain = key(head.trim_start_matches(['【', '[']));
    head.len() < text.len() && words.markers.iter().any(|marker| *marker == plain)
        || text.starts_with('@')
        || owner::is_labelled(text, words)
}

fn sentence(title: Datum) -> RawItem {
    RawItem {
        kind: Some(ItemKind::Task),
        stage: Stage::Current,
        title,
        is_sentence: true,
        cells: BTreeMap::new(),
        extra: Vec::new(),
        groups: Vec::new(),
        table: 0,
    }
}
