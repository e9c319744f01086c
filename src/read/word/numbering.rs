//! Automatic numbering, written out as the reader of the page sees it.

use std::collections::BTreeMap;

use super::xml::Node;

/// One level of a list.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    format: String,
    text: String,
}

/// Lists and their counters.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// List id → abstract list and its levels.
    lists: BTreeMap<String, (String, BTreeMap<u8, Level>)>,
    /// Counters run per abstract list.
    counters: BTreeMap<(String, u8), u32>,
}

impl Numbering {
    pub fn new(part: Option<&Node>) -> Self {
        let Some(part) = part else { return Self::default() };
        let levels = |node: &Node| -> BTreeMap<u8, Level> {
            node.nodes()
                .filter(|n| n.name == "lvl")
                .filter_map(|n| Some((n.attribute("ilvl")?.parse().ok()?, level(n))))
                .collect()
        };
        let definitions: BTreeMap<&str, BTreeMap<u8, Level>> = part
            .nodes()
            .filter(|n| n.name == "abstractNum")
            .filter_map(|n| Some((n.attribute("abstractNumId")?, levels(n))))
            .collect();
        let mut lists = BTreeMap::new();
        for list in part.nodes().filter(|n| n.name == "num") {
            let (Some(id), Some(definition)) =
                (list.attribute("numId"), list.child("abstractNumId").and_then(Node::val))
            else {
                continue;
            };
            let mut own = definitions.get(definition).cloned().unwrap_or_default();
            let mut restarts = false;
            for change in list.nodes().filter(|n| n.name == "lvlOverride") {
                let Some(at) = change.attribute("ilvl").and_then(|v| v.parse::<u8>().ok()) else { continue };
                if let Some(replaced) = change.child("lvl") {
                    own.insert(at, level(replaced));
                }
                if let Some(start) = change.child("startOverride").and_then(Node::val).and_then(|v| v.parse().ok()) {
                    own.entry(at).and_modify(|l| l.start = start);
                    restarts = true;
                }
            }
            let counter = if restarts { format!("{definition}/{id}") } else { definition.to_owned() };
            lists.insert(id.to_owned(), (counter, own));
        }
        Self { lists, counters: BTreeMap::new() }
    }

    /// The number of the next paragraph of a list, or `None` where the list is unknown or shows none.
    pub fn next(&mut self, list: &str, at: u8) -> Option<String> {
        let (counter, levels) = self.lists.get(list)?;
        let own = levels.get(&at)?;
        let count = self.counters.get(&(counter.clone(), at)).map_or(own.start, |n| n.saturating_add(1));
        self.counters.insert((counter.clone(), at), count);
        let deeper: Vec<(String, u8)> =
            self.counters.keys().filter(|(c, l)| c == counter && *l > at).cloned().collect();
        deeper.iter().for_each(|key| {
            self.counters.remove(key);
        });
        if own.format == "bullet" {
            return Some("•".to_owned());
        }
        if own.format == "none" {
            return None;
        }
        let mut shown = own.text.clone();
        for place in 0..=at {
            let mark = format!("%{}", place + 1);
            if shown.contains(&mark) {
                let level = levels.get(&place)?;
                let number = self.counters.get(&(counter.clone(), place)).copied().unwrap_or(level.start);
                shown = shown.replace(&mark, &render(number, &level.format));
            }
        }
        Some(shown.trim().to_owned()).filter(|text| !text.is_empty())
    }
}

fn level(node: &Node) -> Level {
    let val = |name: &str| node.child(name).and_then(Node::val);
    Level {
        start: val("start").and_then(|v| v.parse().ok()).unwrap_or(1),
        format: val("numFmt").unwrap_or("decimal").to_owned(),
        text: val("lvlText").unwrap_or_default().to_owned(),
    }
}

/// A number in one of Word's formats; those that office forms use, decimal otherwise.
fn render(number: u32, format: &str) -> String {
    match format {
        "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" if (1..=20).contains(&number) => {
            char::from_u32(0x2460 + number - 1).map_or_else(|| number.to_string(), String::from)
        }
        "chineseCounting"
        | "chineseCountingThousand"
        | "ideographDigital"
        | "japaneseCounting"
        | "taiwaneseCounting"
        | "taiwaneseCountingThousand"
        | "japaneseDigitalTenThousand" => chinese(number),
        "chineseLegalSimplified" => number.to_string(),
        "upperLetter" => letter(number, 'A'),
        "lowerLetter" => letter(number, 'a'),
        "upperRoman" => roman(number),
        "lowerRoman" => roman(number).to_lowercase(),
        "decimalZero" => format!("{number:02}"),
        "decimalFullWidth" => number.to_string().chars().filter_map(|c| char::from_u32(c as u32 + 0xfee0)).collect(),
        "ideographTraditional" if (1..=10).contains(&number) => {
            "甲乙丙丁戊己庚辛壬癸".chars().nth(number as usize - 1).map_or_else(String::new, String::from)
        }
        _ => number.to_string(),
    }
}

fn letter(number: u32, first: char) -> String {
    let at = (number.max(1) - 1) % 26;
    char::from_u32(first as u32 + at).map_or_else(String::new, String::from)
}

fn chinese(number: u32) -> String {
    const DIGITS: [&str; 10] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let digit = |n: u32| DIGITS.get(n as usize).copied().unwrap_or_default();
    match number {
        0..=9 => digit(number).to_owned(),
        10..=19 => format!("十{}", if number == 10 { "" } else { digit(number - 10) }),
        20..=99 => {
            format!("{}十{}", digit(number / 10), if number.is_multiple_of(10) { "" } else { digit(number % 10) })
        }
        _ => number.to_string(),
    }
}

fn roman(number: u32) -> String {
    const STEPS: [(u32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = number.min(399);
    let mut text = String::new();
    for (value, sign) in STEPS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_word_shows_them() {
        for (number, format, shown) in [
            (3, "decimal", "3"),
            (12, "chineseCounting", "十二"),
            (20, "chineseCountingThousand", "二十"),
            (2, "decimalEnclosedCircle", "②"),
            (4, "upperRoman", "IV"),
            (3, "lowerLetter", "c"),
        ] {
            assert_eq!(render(number, format), shown);
        }
    }
}
