//! Work that minutes give out in lines outside of any list: `姓名：任务`, `任务——姓名`, `@姓名 任务`, `ACTION: …`,
//! `……（负责人：X）`, `会议决定，……`. What somebody reports in the same shape is no work.

use super::assignment::{Assignment, boxed};
use super::marked::named_marker;
use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use crate::lexicon::{FormDef, Words, in_simplified, is_han, key};
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
        let has_items = items.iter().any(|item| item.kind != ItemKind::Pending);
        let has_tasks = items.iter().any(|item| item.kind == ItemKind::Task);
        let lines: Vec<Line> = lines(raw).into_iter().flat_map(|line| self.to_do(line)).collect();
        if in_minutes {
            let told = raw.prose.iter().map(|told| (&told.text, told.under.as_ref()));
            items.extend(told.flat_map(|(text, under)| self.rulings(text, under, def, ctx)));
            let said = raw.sections.iter().filter(|s| s.kind == SectionKind::Discussion).flat_map(|s| &s.lines);
            items.extend(said.flat_map(|(text, at)| self.rulings(&Datum::text(text.as_str(), at), None, def, ctx)));
            items.extend(lines.iter().filter_map(|line| self.decided(line, def, ctx)));
        }
        let mut shapes: Vec<Option<Shape>> = lines.iter().map(|line| self.shape(&line.text.text, ctx)).collect();
        siblings(&lines, &mut shapes);
        let count = |wanted: Shape| shapes.iter().flatten().filter(|shape| **shape == wanted).count();
        // A line that says everything speaks for those of its shape that leave out the day.
        // Where lines say that they are work and whose, a name and a colon alone only tell who spoke.
        let known = self.recogniser.words;
        let marks = |line: &&Line| {
            let head = line.text.text.split_once([':', '：']).map_or("", |(head, _)| head);
            known.markers.contains(&key(head))
        };
        let says_so = lines.iter().any(|line| named_marker(&line.text.text, known).is_some())
            || lines.iter().filter(marks).count() >= 2;
        let (named, firm) = (count(Shape::Named) + count(Shape::Marked), count(Shape::Firm));
        let counts = |line: &Line, shape: Shape| match shape {
            Shape::Marked => true,
            Shape::Named | Shape::Sibling | Shape::Firm if says_so && speaks(&line.text.text) => false,
            Shape::Named | Shape::Sibling if says_so => false,
            Shape::Named => in_minutes && (line.among.is_some() || named + firm >= 2 && (line.open || !has_items)),
            Shape::Firm => {
                // Decisions in a list of their own leave room for work told elsewhere: Ann will book the hall by Friday.
                let room = !has_items || !has_tasks && line.text.text.is_ascii();
                let listed = line.open && line.under.is_some() && strip_number(&line.text.text).0.is_some();
                // 木子周四前去找: somebody who was there, by a day.
                let theirs = line.open && self.begins_with_known(&line.text.text);
                in_minutes && (line.among.is_some() || listed || theirs || room && (line.open || firm >= 2))
            }
            Shape::Sentence => in_minutes && line.open && !has_items,
            Shape::Sibling => !has_items || line.open && line.under.is_some(),
        };
        let given = lines.into_iter().zip(shapes).filter(|(line, shape)| shape.is_some_and(|s| counts(line, s)));
        let given = given.flat_map(|(line, _)| {
            let mut item = RawItem::sentence(line.text, line.under.into_iter().collect());
            item.kind = line.among.or(item.kind);
            self.taken_apart(item, def, ctx)
        });
        let kind = |item: &RawItem| item.kind.unwrap_or(ItemKind::Task);
        let given: Vec<Item> =
            given.filter_map(|item| self.item(&item, kind(&item), def, ctx, None, &mut None)).collect();
        // What stands under this week is told as a plan already.
        let known = |one: &Item, items: &[Item]| items.iter().any(|item| item.title == one.title && item.at == one.at);
        for one in given {
            if !known(&one, items) {
                items.push(one);
            }
        }
        if in_minutes && !has_items && items.iter().all(|item| item.kind == ItemKind::Pending) {
            let told = self.work_in_prose(raw, def, ctx);
            items.splice(0..0, told);
        }
        // Places of different kinds (paragraphs, cells of tables) do not tell an order.
        if items.iter().all(|item| matches!(item.at, Place::Paragraph(_))) {
            items.sort_by(|a, b| a.at.cmp(&b.at));
        }
    }

    /// What the sentences of official minutes decide (会议决定，由X……；Y……): their clauses that say who acts.
    fn rulings(&self, text: &Datum, under: Option<&Datum>, def: &FormDef, ctx: &DateContext<'_>) -> Vec<Item> {
        let words = self.recogniser.words;
        let acts = |text: &str| !owner::actor_in(&clean_title(text), &self.roster, words).owners.is_empty();
        let mut found = Vec::new();
        for sentence in text.text.split_inclusive(['。', '\n']) {
            let sentence = strip_number(sentence).1.trim();
            let Some(rest) = ruled(sentence, words) else { continue };
            let clauses = split_list(rest);
            // 一要……；二要……: each is asked of somebody, also where it is everybody.
            let counted = clauses.iter().filter(|clause| clause.number.is_some()).count() >= 2;
            for clause in clauses.into_iter().filter(|clause| counted || acts(&clause.text)) {
                let mut item =
                    RawItem::sentence(Datum::text(clause.text, &text.at), under.into_iter().cloned().collect());
                item.kind = Some(ItemKind::Resolution);
                found.extend(self.item(&item, ItemKind::Resolution, def, ctx, None, &mut None));
            }
        }
        found
    }

    /// What a line says was decided (RESOLVED: …, AGREED that …).
    fn decided(&self, line: &Line, def: &FormDef, ctx: &DateContext<'_>) -> Option<Item> {
        let told = decision(&line.text.text, self.recogniser.words)?;
        let mut item = RawItem::sentence(Datum::text(told, &line.text.at), line.under.iter().cloned().collect());
        item.kind = Some(ItemKind::Resolution);
        self.item(&item, ItemKind::Resolution, def, ctx, None, &mut None)
    }

    /// A line of several English sentences, cut where one gives work to somebody who is listed (… £2,310. Neil to circulate it).
    fn to_do(&self, line: Line) -> Vec<Line> {
        let text = line.text.text.clone();
        let starts: Vec<usize> = text.match_indices(". ").map(|(at, _)| at + 2).collect();
        let gives = |sentence: &str| {
            let name = sentence.split(" to ").next().filter(|name| name.len() < sentence.len()).unwrap_or_default();
            let each = name.split(" and ").map(str::trim).all(|one| self.roster.person(one).is_some());
            let verb = sentence.get(name.len() + 4..).unwrap_or_default();
            !name.is_empty() && each && verb.starts_with(|c: char| c.is_ascii_lowercase()) && !verb.starts_with("be ")
        };
        if text.chars().any(is_han) || starts.is_empty() {
            return vec![line];
        }
        let ends = starts.iter().map(|at| at - 1).chain([text.len()]);
        let sentences: Vec<&str> =
            [0].into_iter().chain(starts.iter().copied()).zip(ends).map(|(from, end)| text[from..end].trim()).collect();
        if !sentences.iter().any(|sentence| gives(sentence)) {
            return vec![line];
        }
        let mark = self.recogniser.words.markers.iter().find(|word| word.as_str() == "action").map_or("", |word| word);
        let piece = |sentence: &str| {
            let told = if gives(sentence) { format!("{mark}: {sentence}") } else { sentence.to_owned() };
            Line { text: Datum::text(told, &line.text.at), under: line.under.clone(), ..line }
        };
        sentences.into_iter().map(piece).collect()
    }

    /// The line begins with somebody whom the meeting lists, and says by when.
    fn begins_with_known(&self, text: &str) -> bool {
        let text = strip_number(text).1;
        let known = self.roster.people().any(|name| name.chars().count() > 1 && text.starts_with(name));
        known && text.contains('前') && !text.contains(['了', '已', '曾', '？', '?'])
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
        let told = starts(&words.reports) || starts(&words.rulings) || decision(text, words).is_some();
        // What says that it is work may be long.
        if !is_nothing(text) && !told && marked(text, words) && text.chars().count() <= 3 * LONGEST {
            return Some(Shape::Marked);
        }
        if text.chars().count() > LONGEST || is_nothing(text) || told {
            return None;
        }
        // 6. 任务 – 姓名 – 日期, Ann Lee: 任务 (日期) say all that there is to say.
        let whole = |one: &Assignment| {
            let who = one.who.as_deref().filter(|_| one.due.is_some());
            who.is_some_and(|who| number.is_some() || roster.person(who).is_some())
        };
        if boxed(text).is_some()
            || matches!(&self.assignments(text, ctx)[..], [one] if whole(one)) && !tells(&simple, words)
        {
            return Some(Shape::Marked);
        }
        // Student: Ann Lee says who is who.
        let role =
            |head: &str| head.is_ascii() && head.split_whitespace().count() <= 2 && roster.person(head).is_none();
        let fact = text.split_once(':').is_some_and(|(head, who)| {
            role(head)
                && !owner::looks_like_person(head, roster, words)
                && owner::looks_like_person(who.trim().split(',').next().unwrap_or(who), roster, words)
        });
        if fact {
            return None;
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
    let words = Words::builtin();
    for line in text.lines() {
        if line.split_inclusive('。').any(|sentence| ruled(sentence.trim(), words).is_some()) {
            continue;
        }
        let (number, rest) = strip_number(line);
        let heads =
            several && number.is_some() && rest.chars().count() <= 12 && !rest.contains(['，', '。', ',', '：', ':']);
        let next_plain =
            text.lines().skip_while(|l| *l != line).nth(1).is_some_and(|next| strip_number(next).0.is_none());
        if heads && next_plain {
            under = Some(Datum::text(rest.trim(), at));
            continue;
        }
        let parts = split_list(line).into_iter().map(|part| line[part.range].trim());
        // Work may be given out in the middle of a long passage.
        let parts =
            parts.flat_map(|part| if part.chars().count() > LONGEST { part.split('。').collect() } else { vec![part] });
        let parts = parts.map(str::trim).filter(|part| !part.is_empty()).map(|part| Datum::text(part, at));
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
    // Beside the discussion only what says that it is work counts: a box, or a word (other business).
    let beside = raw.sections.iter().filter(|s| s.kind != SectionKind::Discussion).flat_map(|s| {
        let remarks = s.kind == SectionKind::Remarks;
        let says =
            move |text: &str| boxed(text).is_some() || remarks && marked(strip_number(text).1.trim(), Words::builtin());
        s.lines.iter().filter(move |(text, _)| says(text))
    });
    free.chain(told.chain(beside).flat_map(|(text, at)| cut(text, at, None, false))).collect()
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
        let same =
            |line: &Line| (line.open || place(line).is_some()) && place(line) == place(&lines[start]) && counted(line);
        let end = start + lines[start..].iter().take_while(|line| same(line)).count();
        // Without a heading above, only sentences that name who and when speak for the others.
        let headed = place(&lines[start]).is_some();
        let speaks = |shape: &Option<Shape>| match shape {
            Some(Shape::Firm | Shape::Marked) => true,
            Some(_) => headed,
            None => false,
        };
        let given = shapes[start..end].iter().filter(|shape| speaks(shape)).count();
        if end > start + 1 && given * 2 >= end - start {
            shapes[start..end].iter_mut().filter(|shape| shape.is_none()).for_each(|s| *s = Some(Shape::Sibling));
        }
        start = end.max(start + 1);
    }
}

/// What stands behind the words with which a sentence decides or demands.
fn ruled<'t>(sentence: &'t str, words: &Words) -> Option<&'t str> {
    let simple = in_simplified(sentence);
    let ruling = words.rulings.iter().filter(|word| simple.starts_with(word.as_str())).max_by_key(|word| word.len())?;
    Some(sentence.get(ruling.len()..)?.trim_start_matches(['，', ',', '：', ':']))
}

/// The sentence says what somebody said or did.
fn tells(simple: &str, words: &Words) -> bool {
    let head: String = simple.chars().take(9).collect();
    // 甲：场地批下来了，5月27日晚
    let over = simple.split_once(['：', ':']).and_then(|(_, said)| said.split(['，', ',', '；', '。']).next());
    if over.is_some_and(|clause| clause.ends_with('了') && !clause.starts_with(['把', '将', '别', '不'])) {
        return true;
    }
    words.told.iter().any(|word| word.chars().count() > 1 && !word.is_ascii() && head.contains(word.as_str()))
}

/// What follows a word that says that it was decided: behind a colon, or behind the word in capitals before that or to.
fn decision<'t>(text: &'t str, words: &Words) -> Option<&'t str> {
    let text = strip_number(text).1.trim();
    let is_word = |head: &str| words.decided.contains(&key(head.trim_start_matches(['【', '[']).trim()));
    let colon = text.split_once([':', '：', '】', ']']).filter(|(head, _)| is_word(head));
    let capitals = || {
        let (head, rest) = text.split_once(' ')?;
        let joined = ["that ", "to ", "not to ", "by "].iter().any(|join| rest.starts_with(join));
        (joined && head.len() > 3 && head.chars().all(|c| c.is_ascii_uppercase()) && is_word(head))
            .then_some((head, rest))
    };
    let rest = colon.or_else(capitals)?.1.trim_start_matches([':', '：', '-', '–', ' ']).trim();
    (rest.chars().count() >= 6).then_some(rest)
}

/// The line says of itself that it is work to do.
fn marked(text: &str, words: &Words) -> bool {
    let head = text.split([':', '：', '-', '–', '—', '】', ']']).next().unwrap_or(text);
    let plain = key(head.trim_start_matches(['【', '[']));
    head.len() < text.len() && words.markers.contains(&plain)
        || named_marker(text, words).is_some()
        || text.starts_with('@')
        || owner::is_labelled(text, words)
}

/// `Kenji: two cities publish local time only`: a short name and what it said.
fn speaks(text: &str) -> bool {
    text.split_once([':', '：']).is_some_and(|(name, said)| {
        name.split_whitespace().count() <= 2 && name.chars().count() <= 16 && !said.trim().is_empty()
    })
}
