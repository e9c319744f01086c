//! Work that minutes give out in lines outside of any list: `姓名：任务`, `任务——姓名`, `@姓名 任务`, `ACTION: …`,
//! `……（负责人：X）`, `会议决定，……`. What somebody reports in the same shape is no work.

use super::assignment::boxed;
use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use crate::lexicon::{FormDef, Words, in_simplified, key};
use crate::model::{FormKind, Item, ItemKind, Place, SectionKind};
use crate::normalise::date::{self, DateContext};
use crate::normalise::owner;
use crate::normalise::text::{clean_title, is_nothing, split_list, strip_number};

/// Longest line that gives out work, in characters; longer ones tell.
const LONGEST: usize = 90;

/// A line that may give out work.
struct Line {
    text: Datum,
    under: Option<Datum>,
    /// It stands under no heading of discussion.
    open: bool,
    /// It stands among items of that kind.
    among: Option<ItemKind>,
}

/// How a line gives out work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// It says so (ACTION:, @X, 负责人：X).
    Marked,
    /// A name, a colon, the work; or the work, a dash, a name. Counts where at least two lines do so.
    Named,
    /// A sentence with who acts, and by when or that it is theirs to do.
    Firm,
    /// A numbered line with who acts.
    Sentence,
    /// A line between such lines.
    Sibling,
}

impl Resolver<'_> {
    /// Adds the work given out in the prose of minutes, in the order of the page. What stands under a heading of
    /// discussion has to say more clearly that it is work.
    pub(super) fn add_assigned(&self, raw: &RawForm, def: &FormDef, ctx: &DateContext<'_>, items: &mut Vec<Item>) {
        let in_minutes = def.kind == FormKind::Minutes;
        // 上周工作 against 本周工作: in minutes, this week is what comes.
        if in_minutes && raw.seen_sections.iter().any(|id| id == "past") {
            let planned = raw.this_week.iter().flat_map(|item| self.taken_apart(item.clone(), def, ctx));
            items.extend(planned.filter_map(|item| self.item(&item, ItemKind::Task, def, ctx, None, &mut None)));
        }
        let has_items = !items.is_empty();
        let has_work = items.iter().any(|item| item.kind != ItemKind::Pending);
        let lines = lines(raw);
        if in_minutes {
            items.extend(lines.iter().flat_map(|line| self.rulings(line, def, ctx)));
        }
        let mut shapes: Vec<Option<Shape>> = lines.iter().map(|line| self.shape(&line.text.text, ctx)).collect();
        siblings(&lines, &mut shapes);
        let count = |wanted: Shape| shapes.iter().flatten().filter(|shape| **shape == wanted).count();
        let (named, firm) = (count(Shape::Named), count(Shape::Firm));
        let counts = |line: &Line, shape: Shape| match shape {
            Shape::Marked => true,
            Shape::Named => in_minutes && named >= 2 && (line.open || !has_items),
            Shape::Firm => in_minutes && (line.among.is_some() || !has_items && (line.open || firm >= 2)),
            Shape::Sentence => in_minutes && line.open && !has_items,
            Shape::Sibling => !has_items,
        };
        let given = lines.into_iter().zip(shapes).filter(|(line, shape)| shape.is_some_and(|s| counts(line, s)));
        let given = given.flat_map(|(line, _)| {
            let mut item = RawItem::sentence(line.text, line.under.into_iter().collect());
            let decides = decided(&item.title.text, self.recogniser.words);
            if let Some(rest) = &decides {
                item.title.text.clone_from(rest);
            }
            item.kind = line.among.or(decides.map(|_| ItemKind::Resolution)).or(item.kind);
            self.taken_apart(item, def, ctx)
        });
        let kind = |item: &RawItem| item.kind.unwrap_or(ItemKind::Task);
        items.extend(given.filter_map(|item| self.item(&item, kind(&item), def, ctx, None, &mut None)));
        if in_minutes && !has_work && items.iter().all(|item| item.kind == ItemKind::Pending) {
            let told = self.work_in_prose(raw, def, ctx);
            items.splice(0..0, told);
        }
        // Places of different kinds (paragraphs, cells of tables) do not tell an order.
        if items.iter().all(|item| matches!(item.at, Place::Paragraph(_))) {
            items.sort_by(|a, b| a.at.cmp(&b.at));
        }
    }

    /// What a sentence of official minutes decides (会议决定，由X……；Y……): its clauses that say who acts.
    fn rulings(&self, line: &Line, def: &FormDef, ctx: &DateContext<'_>) -> Vec<Item> {
        let words = self.recogniser.words;
        let text = strip_number(&line.text.text).1.trim();
        let simple = in_simplified(text);
        let Some(ruling) = words.rulings.iter().find(|word| simple.starts_with(word.as_str())) else {
            return Vec::new();
        };
        let rest = text[ruling.len()..].trim_start_matches(['，', ',', '：', ':']);
        let clauses = split_list(rest);
        let acts = |text: &str| !owner::actor_in(&clean_title(text), &self.roster, words).owners.is_empty();
        clauses
            .into_iter()
            .filter(|clause| acts(&clause.text))
            .filter_map(|clause| {
                let mut item =
                    RawItem::sentence(Datum::text(clause.text, &line.text.at), line.under.iter().cloned().collect());
                item.kind = Some(ItemKind::Resolution);
                self.item(&item, ItemKind::Resolution, def, ctx, None, &mut None)
            })
            .collect()
    }

    /// The line can be taken apart into work and who does it.
    fn names_who(&self, text: &str, ctx: &DateContext<'_>) -> bool {
        let told = in_simplified(text);
        !tells(&told, self.recogniser.words) && self.assignments(text, ctx).iter().any(|one| one.who.is_some())
    }

    fn shape(&self, line: &str, ctx: &DateContext<'_>) -> Option<Shape> {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let (number, text) = strip_number(line);
        let text = text.trim();
        let simple = in_simplified(text);
        let starts = |list: &[String]| list.iter().any(|word| simple.starts_with(word.as_str()));
        if text.chars().count() > LONGEST || is_nothing(text) || starts(&words.reports) || starts(&words.rulings) {
            return None;
        }
        if marked(text, words) || boxed(text).is_some() || decided(text, words).is_some() {
            return Some(Shape::Marked);
        }
        if owner::is_given_out(text, roster, words) || self.names_who(text, ctx) {
            return Some(Shape::Named);
        }
        let plain = clean_title(text);
        if text.chars().count() > 60 || text.contains("会议") || tells(&simple, words) {
            return None;
        }
        let acts = !owner::actor_in(&plain, roster, words).owners.is_empty();
        let due = date::deadline_in(text, ctx).is_some();
        let theirs = words.responsible.iter().any(|verb| verb.chars().count() > 1 && simple.contains(verb.as_str()));
        match (acts, due || theirs, number.is_some()) {
            (true, true, _) => Some(Shape::Firm),
            (true, false, true) => Some(Shape::Sentence),
            _ => None,
        }
    }
}

/// The lines of a text: of its parts where they are numbered inside a line, under the short numbered line above them.
fn cut(text: &str, at: &Place, under: Option<&Datum>, open: bool) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    let mut under = under.cloned();
    let several = text.lines().count() > 1;
    for line in text.lines() {
        let (number, rest) = strip_number(line);
        let heads =
            several && number.is_some() && rest.chars().count() <= 12 && !rest.contains(['，', '。', ',', '：', ':']);
        let next_plain =
            text.lines().skip_while(|l| *l != line).nth(1).is_some_and(|next| strip_number(next).0.is_none());
        if heads && next_plain {
            under = Some(Datum::text(rest.trim(), at));
            continue;
        }
        let parts = split_list(line).into_iter().map(|part| Datum::text(line[part.range].trim(), at));
        found.extend(parts.map(|text| Line { text, under: under.clone(), open, among: None }));
    }
    found
}

/// The lines of a form outside of lists, with those of discussion.
fn lines(raw: &RawForm) -> Vec<Line> {
    let told = raw.sections.iter().filter(|s| s.kind == SectionKind::Discussion).flat_map(|s| &s.lines);
    let free = raw.prose.iter().flat_map(|d| {
        let lines = cut(&d.text.text, &d.text.at, d.under.as_ref(), true);
        lines.into_iter().map(|line| Line { among: d.among, ..line })
    });
    free.chain(told.flat_map(|(text, at)| cut(text, at, None, false))).collect()
}

/// Lines under one heading of which at least half give out work all do.
fn siblings(lines: &[Line], shapes: &mut [Option<Shape>]) {
    let mut start = 0;
    while start < lines.len() {
        let place = |line: &Line| line.under.as_ref().map(|under| (under.at.clone(), under.text.clone()));
        // In a cell, what stands under a numbered line need not be numbered.
        let counted = |line: &Line| {
            strip_number(&line.text.text).0.is_some() || line.under.as_ref().is_some_and(|u| u.at == line.text.at)
        };
        let same = |line: &Line| place(line).is_some() && place(line) == place(&lines[start]) && counted(line);
        let end = start + lines[start..].iter().take_while(|line| same(line)).count();
        let given = shapes[start..end].iter().filter(|shape| shape.is_some()).count();
        if end > start + 1 && given * 2 >= end - start {
            shapes[start..end].iter_mut().filter(|shape| shape.is_none()).for_each(|s| *s = Some(Shape::Sibling));
        }
        start = end.max(start + 1);
    }
}

/// The sentence says what somebody said or did.
fn tells(simple: &str, words: &Words) -> bool {
    let head: String = simple.chars().take(9).collect();
    words.told.iter().any(|word| word.chars().count() > 1 && !word.is_ascii() && head.contains(word.as_str()))
}

/// What a line says behind a word by which it calls itself a decision (RESOLVED: …, 决议：…).
fn decided(text: &str, words: &Words) -> Option<String> {
    let (head, rest) = text.split_once([':', '：', '】', ']'])?;
    let plain = key(head.trim_start_matches(['【', '[']));
    let rest = rest.trim_start_matches([':', '：']).trim();
    (words.decisions.contains(&plain) && rest.chars().count() >= 4).then(|| rest.to_owned())
}

/// The line says of itself that it is work to do.
fn marked(text: &str, words: &Words) -> bool {
    let head = text.split([':', '：', '-', '–', '—', '】', ']']).next().unwrap_or(text);
    let plain = key(head.trim_start_matches(['【', '[']));
    head.len() < text.len() && words.markers.contains(&plain)
        || text.starts_with('@')
        || owner::is_labelled(text, words)
}
