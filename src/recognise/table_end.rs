//! Where a table ends: at a section, at labels, below a gap.

use super::outline::Walker;
use super::page::Page;
use super::pairs::{self, strip_heading_number};
use super::table::Table;
use crate::lexicon::{Column, Label};

impl Table {
    /// A lone text that opens another section, or stands below a gap, ends the table.
    pub(super) fn ends_at(&self, walker: &Walker<'_>, line: usize, filled: &[usize], after_gap: bool) -> bool {
        let page = walker.page;
        let [only] = filled else {
            return self.is_label_row(walker, line, filled)
                || after_gap && filled.iter().all(|s| !(self.from..self.to).contains(&page.slots[*s].col));
        };
        let text = page.text(*only).trim();
        let (lead, found) = pairs::in_text(text, walker.lexicon);
        if lead.is_empty() && found.first().is_some_and(|p| p.meanings != [Label::DelayTask]) {
            return true;
        }
        let head = strip_heading_number(text);
        let wide = page.slots[*only].width > 1 || after_gap || page.slots[*only].col == self.from;
        if wide && let Some(def) = walker.lexicon.sections.exact(head) {
            // A bar 未决 inside the table keeps its columns; see `lone`.
            return def.table.is_none() || after_gap && def.item.is_none();
        }
        after_gap && text.chars().count() > 30
    }

    /// A row that is a heading and what stands under it (遗留问题 | 1.…2.…, the second cell merged across the table).
    pub(super) fn heads_section(&self, walker: &Walker<'_>, filled: &[usize]) -> bool {
        let ([head, text], page) = (filled, walker.page) else { return false };
        let width = |slot: usize| page.slots[slot].width;
        let section = walker.lexicon.sections.exact(strip_heading_number(page.text(*head).trim()));
        section.is_some_and(|def| def.item.is_some() || def.prose.is_some())
            && page.slots[*head].col <= self.from + 1
            && width(*text) > width(*head)
            && width(*text) > 1
            && !self.header.columns.iter().any(|c| {
                c.field == Some(Column::Title) && c.from == page.slots[*text].col && c.to - c.from == width(*text)
            })
    }

    pub(super) fn is_label_row(&self, walker: &Walker<'_>, line: usize, filled: &[usize]) -> bool {
        let page = walker.page;
        let Some(&first) = filled.first() else { return false };
        let text = page.text(first).trim();
        // A sentence of work may end like a label (……，找导师签字).
        if page.slots[first].is_typed() || text.contains(['，', ',', '。']) && !text.contains(['：', ':']) {
            return false;
        }
        let (lead, found) = pairs::in_text(text, walker.lexicon);
        let title_at_first = self.header.column(Column::Title).is_some_and(|c| c.from == page.slots[first].col);
        if lead.is_empty() && found.first().is_some_and(|p| !p.meanings.contains(&Label::DelayTask)) && !title_at_first
        {
            return true;
        }
        // 制作人：张三 | 建表时间：3月1日 below the rows: every cell holds a label and its value.
        let holds_pair = |slot: &usize| {
            let (lead, found) = pairs::in_text(page.text(*slot).trim(), walker.lexicon);
            lead.is_empty() && !found.is_empty()
        };
        if filled.len() >= 2 && filled.iter().all(holds_pair) {
            return true;
        }
        let labels = pairs::in_row(page, line, walker.lexicon);
        let Some(label) = labels.first() else { return false };
        // A word that heads a column of this table may well stand in it (部门 | …); a signature or a meeting's fact does not.
        let strong = label.meanings.iter().any(|l| {
            matches!(
                l,
                Label::Signature
                    | Label::Preparer
                    | Label::Attendees
                    | Label::Absentees
                    | Label::MeetingTime
                    | Label::MeetingPlace
                    | Label::Host
                    | Label::Recorder
                    | Label::HostRecorder
                    | Label::Topics
                    | Label::Date
            )
        });
        strong && label.label == first || labels.len() >= 2 && labels.len() * 2 >= filled.len() && label.label == first
    }

    pub(super) fn is_group(&self, page: &Page, slot: usize, after_gap: bool) -> bool {
        let held = &page.slots[slot];
        let title = self.header.column(Column::Title);
        let wider = title.is_some_and(|c| held.width > c.to - c.from);
        wider
            || after_gap
            || title.is_some_and(|c| held.col < c.from)
            || strip_heading_number(&held.text).len() != held.text.trim_start().len()
                && held.text.trim_start().starts_with(|c: char| "一二三四五六七八九十（(".contains(c))
    }
}

/// A text that heads something: below a gap it begins a new block.
pub(super) fn heads(walker: &Walker<'_>, slot: usize) -> bool {
    let held = &walker.page.slots[slot];
    !held.is_typed() && walker.lexicon.fields.candidates(&held.text).first().is_some_and(|c| c.score >= 0.95)
}
