//! Lines that are only the name of a person or a department (闻笛（前端）, 二、张三, 后勤处): what follows is theirs.

use std::collections::{BTreeMap, BTreeSet};

use super::assignment::boxed;
use super::outline::Walker;
use super::page::{Page, Shape};
use super::pairs::{self, strip_heading_number};
use super::raw::Datum;
use crate::lexicon::{Label, Lexicon, Words, in_simplified, key, without_brackets};
use crate::model::Use;
use crate::normalise::owner::{self, Roster};
use crate::normalise::text::strip_number;

/// The name that a line consists of, with a function in brackets or a colon behind it at most.
pub(super) fn name(text: &str) -> Option<String> {
    let text = in_simplified(strip_heading_number(text.trim()));
    let (outer, _) = without_brackets(&text);
    // [采购] 王芳：
    let tagged =
        outer.strip_prefix(['[', '［']).and_then(|rest| rest.split_once([']', '］'])).map(|(_, name)| name.to_owned());
    let outer = tagged.unwrap_or(outer).trim().trim_end_matches(['：', ':']).trim().to_owned();
    let words = Words::builtin();
    let roster = Roster::default();
    let known = owner::looks_like_person(&outer, &roster, words) || owner::is_department(&outer, &roster, words);
    (known && outer.chars().count() <= 20 && text.chars().count() <= 24).then_some(outer)
}

/// The people whom the labels of a page name as present, as host or as recorder.
pub(super) fn listed(page: &Page, lexicon: &Lexicon) -> BTreeSet<String> {
    let people = [Label::Attendees, Label::Host, Label::Recorder, Label::HostRecorder];
    let is_list = |meanings: &[Label]| people.iter().any(|wanted| meanings.contains(wanted));
    let mut text = String::new();
    for line in &page.lines {
        let mut open = false;
        for slot in line.slots.iter().map(|slot| page.text(*slot)) {
            if open {
                text.extend([in_simplified(slot).as_str(), "\n"]);
            }
            open = is_list(&lexicon.labels.meanings(strip_heading_number(slot.trim())));
            let inside = pairs::in_text(slot, lexicon).1;
            inside.iter().filter(|pair| is_list(&pair.meanings)).for_each(|pair| {
                text.extend([in_simplified(&pair.value).as_str(), "\n"]);
            });
        }
    }
    owner::read_names(&text, &Roster::default(), Words::builtin()).into_iter().collect()
}

/// The line is a list of people whom the form names elsewhere (甲、乙).
pub(super) fn are_listed(text: &str, listed: &BTreeSet<String>) -> bool {
    let text = in_simplified(strip_heading_number(text.trim()));
    let (outer, _) = without_brackets(&text);
    let outer = outer.trim().trim_end_matches(['：', ':']);
    let mut names =
        outer.split(['、', '，', ',', '/', '和', '&', '+', ' ', '　']).map(str::trim).filter(|n| !n.is_empty());
    names.clone().next().is_some() && names.all(|name| listed.contains(name))
}

/// The paragraphs of a page that are a name each; none where fewer than two people have one.
pub(super) fn heads(page: &Page, listed: &BTreeSet<String>) -> BTreeSet<usize> {
    let mut names = BTreeSet::new();
    let mut found = BTreeSet::new();
    for (at, line) in page.lines.iter().enumerate() {
        let [slot] = page.filled(at)[..] else { continue };
        if !matches!(line.shape, Shape::Paragraph { .. }) {
            continue;
        }
        let next_is_text = page.filled(at + 1).first().is_some_and(|next| {
            let below = page.text(*next).trim();
            // A department above a date has issued the paper.
            let is_date = below.chars().all(|c| !c.is_alphabetic() || "年月日二〇一三四五六七八九十".contains(c));
            below.chars().count() > 4 && !is_date
        });
        let known =
            || Some(strip_heading_number(page.text(slot).trim()).to_owned()).filter(|text| are_listed(text, listed));
        if let Some(name) = name(page.text(slot)).or_else(known).filter(|_| next_is_text) {
            names.insert(name);
            found.insert(slot);
        }
    }
    if names.len() >= 2 { found } else { styled_heads(page) }
}

/// Headings of one level of which at least one is a name, above lists: the others are names as well, whatever they look
/// like (logins, nicknames).
fn styled_heads(page: &Page) -> BTreeSet<usize> {
    let mut levels: BTreeMap<u8, Vec<usize>> = BTreeMap::new();
    let listed = |line: usize| match page.lines[line].shape {
        Shape::Paragraph { listed, .. } => {
            let text = page.filled(line).first().map_or("", |slot| page.text(*slot));
            listed || boxed(text).is_some() || strip_number(text).0.is_some()
        }
        Shape::Row { .. } => false,
    };
    for at in 0..page.lines.len() {
        let Shape::Paragraph { level: Some(level), .. } = page.lines[at].shape else { continue };
        let next = (at + 1..page.lines.len()).find(|l| !page.filled(*l).is_empty());
        if let ([slot], Some(next)) = (&page.filled(at)[..], next)
            && listed(next)
            && could_be_somebody(page.text(*slot))
        {
            levels.entry(level).or_default().push(*slot);
        }
    }
    let sure = |slot: &usize| {
        let text = page.text(*slot).trim();
        name(text).is_some() || owner::surname_with_title(&in_simplified(text), Words::builtin())
    };
    let named = |slots: &Vec<usize>| slots.len() >= 2 && slots.iter().any(sure);
    levels.into_values().filter(named).flatten().collect()
}

/// One word, short as names are, that is no department and means nothing else here.
fn could_be_somebody(text: &str) -> bool {
    let text = text.trim().trim_start_matches('@').trim_end_matches(['：', ':']);
    let words = Words::builtin();
    let roster = Roster::default();
    let letters = text.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
    let short = if text.is_ascii() { (2..=16).contains(&text.len()) } else { (2..=4).contains(&text.chars().count()) };
    letters
        && short
        && text.chars().any(char::is_alphabetic)
        && !owner::is_department(text, &roster, words)
        && !owner::names_nobody(text, words)
        && !words.not_names.contains(&key(text))
}

impl Walker<'_> {
    /// Takes a line that is a name as the heading of what that person did or will do.
    pub(super) fn names_person(&mut self, line: usize, slot: usize) -> bool {
        let text = strip_heading_number(self.page.text(slot).trim());
        // On a page with such headings a name that the form lists is one, too, whatever it looks like.
        let alike = |walker: &Self| {
            let paragraph = walker.page.row_of(line).is_none();
            let next = walker.page.filled(line + 1).first().map_or("", |next| walker.page.text(*next).trim());
            let list = matches!(
                walker.page.lines.get(line + 1).map(|line| &line.shape),
                Some(Shape::Paragraph { listed: true, .. })
            ) || strip_number(next).0.is_some()
                || boxed(next).is_some();
            let goes_on = list || next.chars().count() > 4 && !walker.person_heads.is_empty();
            let listed = || are_listed(text, &walker.listed_people) && text.chars().count() <= 24;
            paragraph && goes_on && !text.is_empty() && listed()
        };
        if !self.person_heads.contains(&slot) && !alike(self) || self.lexicon.sections.heading(text).is_some() {
            return false;
        }
        // Names one below the other are a list of people.
        let lists = self.form.labels.last().is_some_and(|label| {
            let people = [Label::Attendees, Label::Absentees, Label::Signature];
            label.values.iter().all(super::raw::Datum::is_blank)
                && people.iter().any(|wanted| label.meanings.contains(wanted))
        });
        if lists {
            return false;
        }
        let somebody = text.trim_start_matches('@').trim_end_matches(['：', ':']);
        if could_be_somebody(somebody) {
            self.form.people.push(somebody.to_owned());
        }
        // Inside a list of work a plain line with a name heads that person's part of it.
        let styled = matches!(self.page.lines[line].shape, Shape::Paragraph { level: Some(_), .. });
        let in_turn = self.under.as_ref().is_some_and(|above| name(&above.text).is_some());
        if !styled && !in_turn && self.section.is_some_and(|s| s.item.is_some()) {
            self.part = Some(Datum::of(&self.page.slots[slot]));
            self.numbered = false;
            self.usage.mark(slot, Use::Heading, "heading");
            return true;
        }
        self.stand_under(slot);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_a_name() {
        for (text, expected) in [
            ("闻笛（前端）", Some("闻笛")),
            ("二、张三", Some("张三")),
            ("张三：", Some("张三")),
            ("张三：完成登录页面", None),
            ("后勤处", Some("后勤处")),
            ("会议决定", None),
            ("总结", None),
        ] {
            assert_eq!(name(text).as_deref(), expected, "{text}");
        }
    }
}
