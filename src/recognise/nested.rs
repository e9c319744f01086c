//! Lists in which a numbered line is somebody's name and the lines below it are what that person is to do, counted anew
//! (2，甲、乙： / 1，…… / 2，…… / 3，丙：……). Logins are names where other lines of the page begin with one.

use super::marks::Mark;
use super::outline::Walker;
use super::people;
use super::raw::Datum;
use crate::lexicon::Words;
use crate::model::{ItemKind, Place};
use crate::normalise::owner;
use crate::normalise::text::strip_number;

/// A numbered name, and how far the list below it has come.
#[derive(Clone, Debug)]
pub(super) struct Nest {
    pub names: Datum,
    outer: Option<Mark>,
    inner: Option<Mark>,
}

/// What a line is to the numbered name above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Inside,
    Beyond,
}

impl Nest {
    fn step(&self, mark: Option<Mark>, is_headed: bool) -> Step {
        let Some(mark) = mark else { return Step::Inside };
        let beyond = self.outer.is_some_and(|outer| mark.follows(outer));
        let inside = self.inner.map_or_else(|| mark.is_first(), |inner| mark.follows(inner));
        match (inside, beyond) {
            (true, true) if is_headed => Step::Beyond,
            (true, _) => Step::Inside,
            (false, true) => Step::Beyond,
            (false, false) if is_headed => Step::Beyond,
            (false, false) => Step::Inside,
        }
    }
}

/// What stands before the first colon of a line, without its number, and what behind it.
fn parted(line: &str) -> Option<(&str, &str)> {
    let (head, rest) = strip_number(line).1.split_once(['：', ':'])?;
    Some((head.trim(), rest.trim()))
}

/// A login: one short word in small letters.
fn is_login(text: &str) -> bool {
    (2..=12).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "._-".contains(c))
}

impl Walker<'_> {
    /// Takes a line of a list of work as the name that heads the lines below; keeps count of those.
    pub(super) fn heads_nest(&mut self, line: &str, kind: ItemKind, at: &Place) -> bool {
        if kind != ItemKind::Task || line.contains('\n') {
            return false;
        }
        let mark = Mark::of(line);
        let names = parted(line).filter(|(head, _)| self.is_somebody(head));
        if let Some(nest) = &mut self.nest {
            match nest.step(mark, parted(line).is_some_and(|(head, _)| head.chars().count() <= 12)) {
                Step::Inside => nest.inner = mark.or(nest.inner),
                Step::Beyond => self.nest = None,
            }
        }
        let bare = names.filter(|(_, rest)| rest.is_empty());
        let Some((head, _)) = bare.filter(|_| self.nest.is_none() && mark.is_some()) else { return false };
        self.nest = Some(Nest { names: Datum::text(head, at), outer: mark, inner: None });
        self.part = None;
        true
    }

    /// Who does the work of a line: the login before its colon, or the name that heads the list; with the work itself.
    pub(super) fn nested_owner<'t>(&self, line: &'t str, kind: ItemKind, at: &Place) -> Option<(Datum, &'t str)> {
        if kind != ItemKind::Task {
            return None;
        }
        match (parted(line), &self.nest) {
            (Some((head, rest)), _) if !rest.is_empty() && head.split(SEPARATORS).all(|one| is_login(one.trim())) => {
                self.is_somebody(head).then(|| (Datum::text(head, at), rest))
            }
            // The line names somebody itself.
            (Some((head, _)), Some(_)) if people::name(head).is_some() => None,
            (_, Some(nest)) => Some((nest.names.clone(), line)),
            _ => None,
        }
    }

    /// 5，待定：…… among numbered names: nobody yet; it opens no section.
    pub(super) fn is_unassigned(&self, text: &str) -> bool {
        let among = self.section.is_some_and(|section| section.item == Some(ItemKind::Task));
        let Some((head, rest)) = parted(text).filter(|_| among && strip_number(text).0.is_some()) else { return false };
        !rest.is_empty() && owner::names_nobody(head, Words::builtin()) && self.lists_people()
    }

    /// Names of people: sure ones, or logins on a page whose lists are headed by people.
    fn is_somebody(&self, head: &str) -> bool {
        let mut pieces = head.split(SEPARATORS).map(str::trim).filter(|one| !one.is_empty()).peekable();
        let sure = |one: &str| person(one) || people::are_listed(one, &self.listed_people);
        let brief = |one: &str| sure(one) || is_login(one) || one.chars().count() == 2 && !one.is_ascii();
        let (all, any_sure, any_login) = pieces.by_ref().fold((true, false, false), |(all, any, login), one| {
            (all && brief(one), any || sure(one), login || is_login(one))
        });
        !head.trim().is_empty() && all && (any_sure || any_login && self.lists_people())
    }

    /// A numbered line of the page begins with somebody's name and a colon.
    fn lists_people(&self) -> bool {
        self.page.lines.iter().flat_map(|line| &line.slots).any(|slot| {
            let text = self.page.text(*slot).trim();
            strip_number(text).0.is_some() && parted(text).is_some_and(|(head, _)| person(head))
        })
    }
}

const SEPARATORS: [char; 6] = ['、', '/', '+', '&', '和', '，'];

/// The name of a person, not of a department.
fn person(text: &str) -> bool {
    owner::looks_like_person(text, &owner::Roster::default(), Words::builtin())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_below_a_numbered_name() {
        let nest = |outer: &str, inner: Option<&str>| Nest {
            names: Datum::text("甲", &Place::Paragraph(0)),
            outer: Mark::of(outer),
            inner: inner.and_then(Mark::of),
        };
        for (outer, inner, line, headed, step) in [
            ("2，甲：", None, "1，冲突提示", false, Step::Inside),
            ("2，甲：", Some("1，冲突提示"), "2，快捷键", false, Step::Inside),
            ("2，甲：", Some("2，快捷键"), "3，导出", false, Step::Inside),
            ("2，甲：", Some("2，快捷键"), "3，乙：", true, Step::Beyond),
            ("2，甲：", Some("3，导出"), "3，乙：", true, Step::Beyond),
            ("3，乙：", None, "排队", false, Step::Inside),
            ("3，乙：", None, "4，丙", false, Step::Beyond),
        ] {
            assert_eq!(nest(outer, inner).step(Mark::of(line), headed), step, "{line}");
        }
    }

    #[test]
    fn logins_are_short_words() {
        for (text, expected) in
            [("linxi", true), ("li.s", true), ("API", false), ("x", false), ("training queue", false)]
        {
            assert_eq!(is_login(text), expected, "{text}");
        }
    }
}
