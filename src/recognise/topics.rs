//! Lines that head a topic or a page by where they stand: `运营` between two lists, `议题一 电源`, the first line of a page.

use super::headings::split_head;
use super::marks::Mark;
use super::outline::Walker;
use super::page::Shape;
use super::pairs::{self, strip_heading_number};
use super::raw::Datum;
use crate::lexicon::Label;
use crate::normalise::text::strip_number;

/// Stands for the label of topics that are headings.
const HEADINGS: &str = "topics by headings";

impl Walker<'_> {
    /// The first line of a page, a heading of the highest level, with headings of lower levels below it.
    pub(super) fn is_top_heading(&self, line: usize) -> bool {
        let level = |l: &usize| match self.page.lines[*l].shape {
            Shape::Paragraph { level, .. } => level,
            Shape::Row { .. } => None,
        };
        let filled = |l: &usize| !self.page.filled(*l).is_empty();
        if (0..line).any(|l| filled(&l)) {
            return false;
        }
        // Alone above a table: words of a section with a date beside them, or a colon, name the page.
        if self.page.row_of(line).is_some() {
            let text = self.page.text(self.page.filled(line)[0]);
            let lists = self.lexicon.sections.heading(text).is_some_and(|def| def.item.is_some());
            let dated = text.split(|c: char| !c.is_ascii_digit()).any(|part| part.len() == 4 && part.starts_with("20"));
            let table = (line + 1..line + 4).any(|l| self.page.filled(l).len() >= 3);
            let plain = pairs::in_text(text, self.lexicon).1.is_empty();
            return table && plain && (lists && dated || text.contains(": ") && !text.ends_with(['.', '。']));
        }
        let Some(top) = level(&line) else { return false };
        let below: Vec<u8> = (line + 1..self.page.lines.len()).filter(filled).filter_map(|l| level(&l)).collect();
        !below.is_empty() && below.iter().all(|level| *level > top)
    }

    /// Headings 议题1：…, 议题2：… below the heading of the topics list them.
    pub(super) fn list_topic(&mut self, slot: usize, text: &str) {
        let opens = self.section.is_some_and(|section| section.id == "topics") && !self.form.has(Label::Topics);
        let name = |text: &str| text.split_once(['：', ':']).map(|(_, name)| name.trim().to_owned());
        let Some(name) = name(text).filter(|name| !name.is_empty()) else { return };
        let at = self.page.slots[slot].at.clone();
        if opens {
            self.add_label(vec![Label::Topics], Datum::text(HEADINGS, &at), vec![Datum::text(name, &at)]);
        } else if let Some(entry) = self.form.labels.iter_mut().find(|l| l.label.text == HEADINGS)
            && let Some(value) = entry.values.first_mut()
        {
            value.text.extend(["\n", name.as_str()]);
        }
    }

    /// A short plain line behind the bullets of a list and above a heading that comes again and again (运营 over 接下来：).
    pub(super) fn heads_heading(&self, line: usize, text: &str) -> bool {
        let filled = |l: &usize| !self.page.filled(*l).is_empty();
        let marked = |l: usize| match self.page.lines[l].shape {
            Shape::Paragraph { listed, .. } => {
                listed || strip_number(self.page.text(self.page.filled(l)[0])).0.is_some()
            }
            Shape::Row { .. } => false,
        };
        let bare = strip_heading_number(text);
        let short = (1..=10).contains(&bare.chars().count()) && bare.chars().all(char::is_alphanumeric);
        let above = (0..line).rev().find(filled);
        let below = (line + 1..self.page.lines.len()).find(filled);
        let (Some(above), Some(below)) = (above, below) else { return false };
        let next = self.page.text(self.page.filled(below)[0]);
        let (head, _) = split_head(strip_heading_number(next.trim()));
        let again = self.lexicon.sections.exact(head);
        self.section.is_some_and(|s| s.item.is_some())
            && short
            && marked(above)
            // 2. 桨叶 behind bullets counts on from topics.
            && (!marked(line) || Mark::of(text).is_some() && Mark::of(self.page.text(self.page.filled(above)[0])).is_none())
            && !marked(below)
            && again.is_some_and(|def| self.form.seen_sections.contains(&def.id))
    }
}

/// 议题一 电源, Topic 2: what is dealt with next.
pub(super) fn is_topic(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let nouns = ["议题", "主题", "案由", "议程", "话题", "议项", "讨论项", "topic ", "item ", "agenda item "];
    let Some(noun) = nouns.iter().find(|noun| lower.starts_with(**noun)) else { return false };
    let rest = text[noun.len()..].trim_start();
    let behind = rest.trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    behind.len() < rest.len()
        && text.chars().count() <= if text.is_ascii() { 48 } else { 24 }
        && !behind.contains(['，', '。', '；'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_by_their_number() {
        for (text, topic) in [
            ("议题一 电源", true),
            ("议题2：物料", true),
            ("Topic 3 budget", true),
            ("议题一讨论了电源，大家同意更换", false),
            ("主题：周会", false),
            ("议题", false),
        ] {
            assert_eq!(is_topic(text), topic, "{text}");
        }
    }
}
