//! Automatic numbering: definitions of lists, and the counters that run along the document.

use std::collections::{BTreeMap, BTreeSet};

use super::numeral::Numeral;

/// Levels of a list.
pub(super) const LEVELS: usize = 9;
/// Longest pattern of a level that is rendered.
const MAX_PATTERN: usize = 64;

/// One level of a list.
#[derive(Clone, Debug)]
pub(super) struct Level {
    /// How its number is written.
    pub(super) numeral: Numeral,
    /// First number.
    pub(super) start: u32,
    /// Text around the number; `%1` to `%9` stand for the numbers of the levels. For a bullet: the bullet.
    pub(super) pattern: String,
    /// Restart rule: `None` after any higher level, `Some(0)` never, `Some(n)` after level n (from 1) or a higher one.
    pub(super) restart: Option<u32>,
    /// Numbers of all levels are written in decimals.
    pub(super) legal: bool,
    /// Paragraph style that this level numbers, if any.
    pub(super) style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Self { numeral: Numeral::Decimal, start: 1, pattern: String::new(), restart: None, legal: false, style: None }
    }
}

/// What a use of a list changes at one level.
#[derive(Clone, Debug, Default)]
pub(super) struct Override {
    /// Counting starts again, here.
    pub(super) start: Option<u32>,
    /// The level looks otherwise.
    pub(super) level: Option<Level>,
}

/// A use of a list: paragraphs name this, not the list.
#[derive(Clone, Debug, Default)]
pub(super) struct Instance {
    /// The list.
    pub(super) list: u32,
    /// Changes, by level from 0.
    pub(super) overrides: BTreeMap<usize, Override>,
}

/// Lists and their counters. Uses of one list count on together unless they say otherwise.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbering {
    /// Lists by their id; levels from 0.
    pub(super) lists: BTreeMap<u32, BTreeMap<usize, Level>>,
    /// Uses by their id.
    pub(super) instances: BTreeMap<u32, Instance>,
    counters: BTreeMap<u32, [Option<u32>; LEVELS]>,
    started: BTreeSet<(u32, usize)>,
}

impl Numbering {
    /// The level that numbers paragraphs of a style, in the list of this instance.
    pub(super) fn level_of_style(&self, instance: u32, style: &str) -> Option<usize> {
        let list = self.lists.get(&self.instances.get(&instance)?.list)?;
        list.iter().find(|(_, level)| level.style.as_deref() == Some(style)).map(|(&at, _)| at)
    }

    /// Counts a paragraph of an instance at a level from 0, and gives its number as shown; `None` if nothing is shown
    /// or there is no such list.
    pub(super) fn next(&mut self, instance_id: u32, at: usize) -> Option<String> {
        let instance = self.instances.get(&instance_id)?;
        let levels = self.lists.get(&instance.list)?;
        let level = level_at(instance, levels, at)?;
        let restart_here = instance.overrides.get(&at).and_then(|o| o.start);
        let counters = self.counters.entry(instance.list).or_default();
        let first_use = self.started.insert((instance_id, at));
        let counter = counters.get_mut(at)?;
        *counter = Some(match (*counter, restart_here) {
            (_, Some(start)) if first_use => start,
            (None, _) => level.start,
            (Some(n), _) => n.saturating_add(1),
        });
        for (lower, counter) in counters.iter_mut().enumerate().skip(at + 1) {
            let rule = level_at(instance, levels, lower).and_then(|level| level.restart);
            if rule.is_none_or(|after| at < after as usize) {
                *counter = None;
            }
        }
        let shown = render(level, at, counters, |other| level_at(instance, levels, other));
        (!shown.trim().is_empty()).then(|| shown.trim().to_owned())
    }
}

fn level_at<'a>(instance: &'a Instance, levels: &'a BTreeMap<usize, Level>, at: usize) -> Option<&'a Level> {
    instance.overrides.get(&at).and_then(|o| o.level.as_ref()).or_else(|| levels.get(&at))
}

fn render<'a>(
    level: &Level,
    at: usize,
    counters: &[Option<u32>; LEVELS],
    other: impl Fn(usize) -> Option<&'a Level>,
) -> String {
    if level.numeral == Numeral::Bullet {
        return level.pattern.clone();
    }
    let mut shown = String::new();
    let mut pattern = level.pattern.chars().take(MAX_PATTERN).peekable();
    while let Some(c) = pattern.next() {
        let named =
            pattern.peek().and_then(|digit| digit.to_digit(10)).filter(|digit| c == '%' && (1..=9).contains(digit));
        let Some(named) = named else {
            shown.push(c);
            continue;
        };
        pattern.next();
        let named = named as usize - 1;
        let definition = if named == at { Some(level) } else { other(named) };
        let numeral = definition.map_or(Numeral::Decimal, |level| level.numeral);
        let numeral = if level.legal && numeral != Numeral::None { Numeral::Decimal } else { numeral };
        let n = counters[named].unwrap_or_else(|| definition.map_or(1, |level| level.start));
        shown.push_str(&numeral.write(n));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(numeral: Numeral, pattern: &str) -> Level {
        Level { numeral, pattern: pattern.to_owned(), ..Level::default() }
    }

    fn numbering() -> Numbering {
        let mut numbering = Numbering::default();
        let outline = [
            level(Numeral::Chinese, "第%1条"),
            level(Numeral::Decimal, "（%2）"),
            Level { legal: true, ..level(Numeral::Decimal, "%1.%2.%3") },
            Level { restart: Some(0), ..level(Numeral::LowerLetter, "%4)") },
        ];
        numbering.lists.insert(7, outline.into_iter().enumerate().collect());
        numbering.instances.insert(1, Instance { list: 7, ..Instance::default() });
        let again = Override { start: Some(5), level: None };
        numbering.instances.insert(2, Instance { list: 7, overrides: BTreeMap::from([(0, again)]) });
        numbering.lists.insert(8, BTreeMap::from([(0, level(Numeral::Bullet, "•"))]));
        numbering.instances.insert(3, Instance { list: 8, ..Instance::default() });
        numbering
    }

    #[test]
    fn counting() {
        let mut numbering = numbering();
        let rows = [
            (1, 0, Some("第一条")),
            (1, 1, Some("（1）")),
            (1, 1, Some("（2）")),
            (1, 2, Some("1.2.1")),
            (1, 3, Some("a)")),
            (1, 0, Some("第二条")),
            (1, 1, Some("（1）")),
            (1, 3, Some("b)")),
            (2, 0, Some("第五条")),
            (2, 0, Some("第六条")),
            (1, 0, Some("第七条")),
            (3, 0, Some("•")),
            (1, 8, None),
            (9, 0, None),
        ];
        for (step, (instance, at, expected)) in rows.into_iter().enumerate() {
            assert_eq!(numbering.next(instance, at).as_deref(), expected, "step {step}");
        }
    }

    #[test]
    fn a_level_below_an_unused_one_shows_its_start() {
        assert_eq!(numbering().next(1, 2).as_deref(), Some("1.1.1"));
    }
}
