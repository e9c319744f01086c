//! Work told in running text: one paragraph of minutes in which people of the meeting take on things, clause by clause
//! (关于课表，甲负责排课，7月8日前发出，乙负责器材。物资由丙购买，10号前寄出。).

use std::collections::{BTreeMap, BTreeSet};

use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use crate::lexicon::{Column, FormDef, Label, in_simplified};
use crate::model::{Item, ItemKind, Place, SectionKind};
use crate::normalise::date::DateContext;
use crate::normalise::owner;

/// Shortest line that is running text, in characters; shorter ones are read as lines.
const SHORTEST: usize = 40;
/// Clauses that begin so speak of everybody, or of something else.
const ELSE: [&str; 12] =
    ["大家", "其他", "其余", "各位", "所有", "会议", "最后", "另外", "此外", "同时", "以上", "关于"];

/// A piece of work as it is put together from clauses.
struct Told {
    who: String,
    text: String,
}

impl Resolver<'_> {
    /// The work that running text gives to people of the meeting; none where fewer than two pieces are given out.
    pub(super) fn work_in_prose(&self, raw: &RawForm, def: &FormDef, ctx: &DateContext<'_>) -> Vec<Item> {
        let people = self.people_of_meeting(raw);
        if people.len() < 2 {
            return Vec::new();
        }
        let discussed = raw.sections.iter().filter(|s| s.kind == SectionKind::Discussion).flat_map(|s| &s.lines);
        let discussed = discussed.map(|(text, at)| (text.as_str(), at));
        let free = raw.prose.iter().map(|told| (told.text.text.as_str(), &told.text.at));
        let found: Vec<(Told, &Place)> = free
            .chain(discussed)
            .flat_map(|(text, at)| text.lines().map(move |line| (line, at)))
            .filter(|(line, _)| line.chars().count() >= SHORTEST)
            .flat_map(|(line, at)| taken_on(line, &people, self).into_iter().map(move |told| (told, at)))
            .collect();
        if found.len() < 2 {
            return Vec::new();
        }
        let item = |(told, at): (Told, &Place)| {
            let mut item = RawItem::sentence(Datum::text(told.text, at), Vec::new());
            item.cells = BTreeMap::from([(Column::Owner, vec![Datum::text(told.who, at)])]);
            self.item(&item, ItemKind::Task, def, ctx, None, &mut None)
        };
        found.into_iter().filter_map(item).collect()
    }

    fn people_of_meeting(&self, raw: &RawForm) -> BTreeSet<String> {
        let labels = [Label::Attendees, Label::Host, Label::Recorder, Label::HostRecorder, Label::Absentees];
        let entries = raw.labels.iter().filter(|l| labels.iter().any(|wanted| l.meanings.contains(wanted)));
        let names = entries.flat_map(|l| &l.values).map(|value| in_simplified(&value.text));
        names
            .flat_map(|text| owner::read_names(&text, &self.roster, self.recogniser.words))
            .map(|name| name.replace([' ', '\u{3000}'], ""))
            .filter(|name| name.chars().count() >= 2)
            .collect()
    }
}

/// The pieces of work of a line: a clause in which somebody takes one on, and the clauses that go on with it.
fn taken_on(line: &str, people: &BTreeSet<String>, resolver: &Resolver<'_>) -> Vec<Told> {
    let mut found: Vec<Told> = Vec::new();
    for sentence in line.split(['。', '；', ';', '！']) {
        let mut open = false;
        for clause in sentence.split(['，', ',']).map(str::trim).filter(|clause| !clause.is_empty()) {
            let simple = in_simplified(clause);
            if let Some(who) = takes(&simple, people, resolver) {
                found.push(Told { who, text: clause.to_owned() });
                open = true;
            } else if ELSE.iter().any(|word| simple.starts_with(word)) || names(&simple, people).is_some() {
                open = false;
            } else if open && let Some(last) = found.last_mut() {
                last.text.push('，');
                last.text.push_str(clause);
            }
        }
    }
    found
}

/// Who takes something on in a clause: 甲负责……, ……由甲、乙……. What is over is no work to come.
fn takes(clause: &str, people: &BTreeSet<String>, resolver: &Resolver<'_>) -> Option<String> {
    let words = resolver.recogniser.words;
    let over = |after: &str| after.contains('了') || after.starts_with(['已', '曾', '主']) || clause.contains("去年");
    if let Some((who, after)) = names(clause, people) {
        let takes = words.responsible.iter().any(|verb| verb.chars().count() > 1 && after.starts_with(verb.as_str()));
        return (takes && !over(after)).then_some(who);
    }
    let (_, behind) = clause.split_once('由')?;
    let (who, after) = names(behind, people)?;
    (!after.is_empty() && !over(after)).then_some(who)
}

/// Names of the meeting at the beginning of a text, and what follows them.
fn names<'t>(text: &'t str, people: &BTreeSet<String>) -> Option<(String, &'t str)> {
    let mut found: Vec<&str> = Vec::new();
    let mut rest = text;
    loop {
        let name = people.iter().filter(|name| rest.starts_with(name.as_str())).max_by_key(|name| name.len());
        let Some(name) = name else { break };
        found.push(name);
        let after = &rest[name.len()..];
        let link = ["、", "和", "与", "及", "/", " "].iter().find_map(|link| after.strip_prefix(*link));
        match link.filter(|next| people.iter().any(|name| next.starts_with(name.as_str()))) {
            Some(next) => rest = next,
            None => return Some((found.join("、"), after)),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_meeting_begin_a_clause() {
        let people: BTreeSet<String> = ["王小明", "李四", "欧阳清"].map(str::to_owned).into();
        for (clause, expected) in [
            ("王小明负责排课", Some(("王小明", "负责排课"))),
            ("李四、欧阳清一起采购", Some(("李四、欧阳清", "一起采购"))),
            ("物资由李四购买", None),
            ("赵六负责排课", None),
        ] {
            let found = names(clause, &people);
            assert_eq!(found.as_ref().map(|(who, after)| (who.as_str(), *after)), expected, "{clause}");
        }
    }
}
