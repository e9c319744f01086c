//! Titles and headings: what opens a form, and what opens a part of it.

use super::marks::Mark;
use super::outline::Walker;
use super::page::Shape;
use super::pairs::{self, strip_heading_number};
use super::raw::Datum;
use super::topics::is_topic;
use crate::lexicon::{Label, SectionDef, Words, in_simplified, key, without_brackets};
use crate::model::{ItemKind, SectionKind, Use};
use crate::normalise::text::{split_list, strip_number};

impl<'a> Walker<'a> {
    fn is_agenda_point(&self, text: &str) -> bool {
        let topics = self.form.labels.iter().filter(|l| l.meanings.contains(&Label::Topics)).flat_map(|l| &l.values);
        topics.flat_map(|value| value.text.lines()).any(|line| line.trim() == text.trim())
    }

    /// Takes a line as a heading, with what follows it on the same line.
    pub(super) fn heading(&mut self, line: usize, slot: usize, text: &str) -> bool {
        let body = strip_heading_number(text);
        let numbered = body.len() != text.trim_start().len();
        let (head, rest) = split_head(body);
        // 记录 | 王芳: a label with a typed pipe heads nothing.
        let piped = || pairs::in_text(text, self.lexicon);
        if text.contains(['|', '｜']) && matches!(piped(), (lead, found) if lead.is_empty() && !found.is_empty()) {
            return false;
        }
        // A point of the agenda that comes again heads what was said on it.
        if self.is_agenda_point(text) {
            self.stand_under(slot);
            self.section = None;
            return true;
        }
        // 第二次: the next meeting, not yet told apart by its own labels.
        if is_ordinal(text) {
            self.stand_under(slot);
            self.under = None;
            return true;
        }
        if is_topic(text) {
            self.list_topic(slot, text);
        }
        if (is_topic(text) || self.heads_heading(line, text)) && self.page.row_of(line).is_none() {
            self.stand_under(slot);
            return true;
        }
        if self.announces(slot, text) {
            return true;
        }
        // Action item: Ann to write the letter is one piece of work, no heading of several.
        if head.is_ascii() && Words::builtin().markers.contains(&key(head)) && rest.split_whitespace().count() > 2 {
            return false;
        }
        if rest.is_empty() && self.counts_on(text) && self.lexicon.sections.heading(head).is_none() {
            self.stand_under(slot);
            return true;
        }
        // 1 登录页 / 结论：…… / 2 支付: the next topic, numbered as the one above the conclusion.
        let next_topic =
            Mark::of(text).zip(self.line_mark.or(self.heading_mark)).is_some_and(|(mark, above)| mark.follows(above));
        if self.inline_section
            && !self.numbered
            && next_topic
            && rest.is_empty()
            && body.chars().count() <= 20
            && self.lexicon.sections.exact(head).is_none()
        {
            self.stand_under(slot);
            return true;
        }
        // 运营 / 接下来：…… : a short line directly above a heading heads both.
        let above_heading = || {
            let next = (line + 1..self.page.lines.len()).find_map(|l| self.page.filled(l).first().copied());
            next.is_some_and(|s| {
                let below = strip_heading_number(self.page.text(s).trim());
                let name = below.split(['：', ':']).next().unwrap_or(below);
                name.len() < below.len()
                    && self.lexicon.sections.exact(name).is_some_and(|def| def.item == Some(ItemKind::Task))
            })
        };
        let plain = is_bare_name(text);
        if plain && self.page.row_of(line).is_none() && self.lexicon.sections.heading(text).is_none() && above_heading()
        {
            self.stand_under(slot);
            return true;
        }
        // 外联部 / 下周：…… / 主席团: the section on one line ended with it.
        let of_work = self.inline_section && self.section.is_some_and(|section| section.item.is_some());
        let beside_head = || self.under.as_ref().is_some_and(|under| is_bare_name(under.text.trim()));
        if plain && of_work && self.page.row_of(line).is_none() && beside_head() {
            self.stand_under(slot);
            return true;
        }
        if head.chars().count() > 40 {
            return false;
        }
        let (is_heading_shape, in_row) = match &self.page.lines[line].shape {
            Shape::Paragraph { level, bold, .. } => (level.is_some() || *bold, false),
            Shape::Row { .. } => (self.page.slots[slot].width > 1 || self.page.slots[slot].bold, true),
        };
        let exact = self.lexicon.sections.exact(head);
        if self.is_unassigned(text) || exact.is_none() && self.counts_on_in_list(text) {
            return false;
        }
        let bare = rest.is_empty();
        let ends_with_colon = bare && body.ends_with(['：', ':']);
        let framed = text.starts_with('【') && text.trim_end().ends_with('】');
        let loose =
            (is_heading_shape || numbered || ends_with_colon || in_row || framed || self.heads_list(line, text))
                && bare;
        // 会议记录：王小明 names who wrote it.
        let writes = exact.is_some_and(|def| def.id == "discussion") && head.ends_with(['录', '要']);
        if writes && super::people::name(rest).is_some() {
            let (label, name) =
                (Datum::text(head, &self.page.slots[slot].at), Datum::text(rest, &self.page.slots[slot].at));
            self.add_label(vec![Label::Recorder], label, vec![name]);
            self.usage.mark(slot, Use::Field, "label");
            return true;
        }
        let def = match exact {
            Some(def) if bare || is_section_line(def) => def,
            Some(_) => return false,
            None if loose => match self.lexicon.sections.heading(head) {
                Some(def) => def,
                None => return self.unknown_heading(line, slot, text, is_heading_shape && numbered),
            },
            // 聊完的结论：…, 尚未议定的问题：…
            // 质量部（待定）：…… is no heading: what a bracket holds says nothing of the line.
            None if !bare && head.chars().count() <= if head.is_ascii() { 28 } else { 10 } => {
                match self.lexicon.sections.heading(&without_brackets(head).0) {
                    Some(def)
                        if matches!(def.item, Some(ItemKind::Resolution | ItemKind::Pending))
                            && head.chars().count() <= 16
                            || def.id == "next_meeting" =>
                    {
                        def
                    }
                    _ => return false,
                }
            }
            None => return false,
        };
        if !bare
            && self.lexicon.labels.meanings(head).iter().any(|label| *label != Label::Signature)
            && def.item.is_none()
        {
            return false;
        }
        self.enter(def, slot, head);
        self.note_list_due(text, &self.page.slots[slot].at.clone());
        self.inline_section = !bare;
        if bare {
            return true;
        }
        // 下周计划：…… in a sentence reports; it is no list of work.
        // Below somebody's name it is what that person will do.
        let of_person = self.under.as_ref().is_some_and(|under| {
            super::people::name(&under.text).is_some() || super::people::are_listed(&under.text, &self.listed_people)
        });
        let is_list = of_person && def.item.is_some() || split_list(rest).iter().any(|part| part.number.is_some());
        if def.table == Some(ItemKind::Task) && !is_list {
            let at = self.page.slots[slot].at.clone();
            if def.id == "this_week" {
                self.plan(rest, &at);
            }
            self.form.add_prose(SectionKind::Discussion, rest, &at);
            self.usage.mark(slot, Use::Field, &def.id);
            self.section = None;
        } else {
            self.passage(slot, rest);
            // RESOLVED: … among lines of discussion holds for its own line.
            if def.item == Some(ItemKind::Resolution)
                && head.is_ascii()
                && Words::builtin().decided.contains(&key(head))
            {
                self.section = None;
            }
        }
        true
    }

    /// A short plain line above a numbered one, one with a box or bullet, or a table.
    fn heads_list(&self, line: usize, text: &str) -> bool {
        let next = (line + 1..self.page.lines.len()).find(|l| !self.page.filled(*l).is_empty());
        let listed = next.is_some_and(|next| match self.page.lines[next].shape {
            Shape::Row { .. } => self.page.row_of(line).is_none(),
            Shape::Paragraph { listed, .. } => {
                listed || strip_number(self.page.text(self.page.filled(next)[0])).0.is_some()
            }
        });
        listed
            && text.chars().count() <= if text.is_ascii() { 32 } else { 10 }
            && !text.contains(['，', '。', ',', '：', ':'])
    }

    /// A short line whose number goes on from the last heading's, and not from a line's above it.
    fn counts_on(&self, text: &str) -> bool {
        let Some(mark) = Mark::of(text) else { return false };
        let limit = if text.is_ascii() { 48 } else { 24 };
        self.heading_mark.is_some_and(|above| mark.follows(above))
            && self.line_mark.is_none_or(|above| !mark.follows(above))
            && text.chars().count() <= limit
            && !strip_heading_number(text).contains(['，', ',', '；', ';', '。', '：', ':'])
            && !text.trim_end().ends_with('.')
    }

    /// The next of the numbered items of a section, whatever words it holds ((3) 每周汇报一次 behind (1) and (2)).
    fn counts_on_in_list(&self, text: &str) -> bool {
        let Some(mark) = Mark::of(text).filter(|_| self.section.is_some_and(|s| s.item.is_some())) else {
            return false;
        };
        let goes_on = self.line_mark.is_some_and(|above| mark.follows(above));
        goes_on && self.numbered && self.heading_mark.is_none_or(|above| !mark.follows(above))
    }

    /// A sentence that ends by announcing what follows (……可控。会议议定：).
    fn announces(&mut self, slot: usize, text: &str) -> bool {
        let Some(body) = text.trim_end().strip_suffix(['：', ':']) else { return false };
        let parted = body.rsplit_once(['。', '，', '；', ',']).or_else(|| body.rsplit_once(". "));
        let Some((lead, tail)) = parted else { return false };
        let listed = |def: &&SectionDef| def.item.is_some() || def.id == "topics";
        let Some(def) = self.lexicon.sections.heading(tail.trim()).filter(listed) else { return false };
        let at = self.page.slots[slot].at.clone();
        let under = self.under.clone();
        self.form.tell(Datum::text(lead, &at), under.as_ref());
        self.form.add_prose(SectionKind::Discussion, lead, &at);
        self.enter(def, slot, tail);
        true
    }

    /// A heading whose words are not known ends the section before it.
    fn unknown_heading(&mut self, line: usize, slot: usize, text: &str, is_heading: bool) -> bool {
        let numeral = text.trim_start().starts_with(|c: char| "一二三四五六七八九十".contains(c));
        let is_sentence = text.contains(['，', ',', '；', '。', '前']);
        let styled = matches!(self.page.lines[line].shape, Shape::Paragraph { level: Some(_), .. });
        if styled && text.chars().count() <= 60 && !is_sentence {
            self.stand_under(slot);
            return true;
        }
        if !numeral || text.chars().count() > 24 || is_sentence && self.section.is_some_and(|s| s.item.is_some()) {
            return false;
        }
        // 一、关于施工组织 with （一）…… or a paragraph below is a heading even in plain type.
        let next = (line + 1..self.page.lines.len()).find_map(|l| self.page.filled(l).first().copied());
        let deeper = next.is_some_and(|s| {
            let below = self.page.text(s).trim_start();
            below.starts_with(['（', '(', '1', '１'])
                || !below.starts_with(|c: char| "一二三四五六七八九十".contains(c))
                    && (below.chars().count() > 14 || below.ends_with(['：', ':']))
        });
        if !(is_heading || deeper && !is_sentence) {
            return false;
        }
        self.stand_under(slot);
        true
    }

    /// A heading that is no section: what follows stands under it.
    pub(super) fn stand_under(&mut self, slot: usize) {
        (self.section, self.part, self.nest) = (None, None, None);
        self.under_level = self.level_of(slot);
        self.under = Some(Datum::of(&self.page.slots[slot]));
        self.usage.mark(slot, Use::Heading, "heading");
    }

    /// The level of the heading that a slot is, by its style.
    fn level_of(&self, slot: usize) -> Option<u8> {
        let line = self.page.lines.iter().find(|line| line.slots.contains(&slot))?;
        match line.shape {
            Shape::Paragraph { level, .. } => level,
            Shape::Row { .. } => None,
        }
    }

    /// Opens a section.
    pub(super) fn enter(&mut self, def: &'a SectionDef, slot: usize, head: &str) {
        self.usage.mark(slot, Use::Heading, &def.id);
        self.form.seen_sections.push(def.id.clone());
        self.section = Some(def);
        self.section_grid = self.grid_of(slot);
        self.numbered = false;
        (self.section_from, self.section_tables) = (self.form.items.len(), self.tables_seen);
        (self.part, self.nest, self.inline_section) = (None, None, false);
        // A heading of the same style ends what stood under the one before.
        if self.under.is_some() && self.under_level.is_some() && self.level_of(slot) == self.under_level {
            self.under = None;
        }
        // 分工（DDL 周四晚10:00）
        let due = def.item.and_then(|_| super::shared_due::in_heading(head, self.lexicon));
        self.list_due = due.map(|due| Datum::text(due, &self.page.slots[slot].at));
    }
}

/// What stands before the first colon outside of brackets, and behind it (分工（DDL：周四） has none).
pub(super) fn split_head(text: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '（' | '(' => depth += 1,
            '）' | ')' => depth = depth.saturating_sub(1),
            '：' | ':' if depth == 0 || !text.trim_end().ends_with(['）', ')']) => {
                return (&text[..at], text[at + c.len_utf8()..].trim());
            }
            _ => {}
        }
    }
    (text, "")
}

/// A short text of words only (外联部).
fn is_bare_name(text: &str) -> bool {
    text.chars().count() <= 8 && !text.contains(|c: char| "，。：:、；".contains(c) || c.is_ascii_digit())
}

/// A line with a number before its words.
pub(super) fn is_numbered(text: &str) -> bool {
    strip_heading_number(text).len() != text.trim_start().len()
}

/// A section that may begin and end on one line (遗留问题：是否推迟上线……).
fn is_section_line(def: &SectionDef) -> bool {
    def.item.is_some() || def.prose.is_some()
}

/// 第二次, 第3次例会: which meeting it is, and nothing else.
fn is_ordinal(text: &str) -> bool {
    let plain = in_simplified(text.trim());
    let counted = ["提案", "议案", "案由", "报告案", "讨论案", "议题", "临时动议", "案"];
    let bare = counted.iter().find_map(|word| plain.strip_prefix(word));
    if bare.is_some_and(|rest| {
        let rest = rest.trim_matches(['：', ':', '、', ' ', '(', ')', '（', '）']);
        !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
    }) {
        return true;
    }
    let Some(rest) = text.trim().strip_prefix('第') else { return false };
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
    let rest = rest.trim_end_matches(['：', ':']);
    matches!(rest, "次" | "次会议" | "次例会" | "次碰头" | "次组会" | "次讨论" | "期" | "期会议" | "次周会")
}
