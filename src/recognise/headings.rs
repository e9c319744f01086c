//! Titles and headings: what opens a form, and what opens a part of it.

use super::marks::Mark;
use super::naming::names_form;
use super::outline::Walker;
use super::page::Shape;
use super::pairs::{self, strip_heading_number};
use super::raw::Datum;
use super::topics::is_topic;
use crate::lexicon::{Label, Lexicon, SectionDef, Words, in_simplified, is_han, key, without_brackets};
use crate::model::{ItemKind, Place, SectionKind, Use};
use crate::normalise::text::{split_list, strip_number};

impl<'a> Walker<'a> {
    /// Takes a line as the form's title; starts a new form where one is complete.
    pub(super) fn title(&mut self, line: usize, slot: usize) -> bool {
        let held = &self.page.slots[slot];
        let text = held.text.trim();
        // Latin script takes more letters to say the same.
        let longest = if text.chars().any(is_han) { 60 } else { 90 };
        if text.chars().count() > longest || text.contains('。') && text.chars().count() > 30 || held.is_typed() {
            return false;
        }
        let plain = key(text);
        let best = self.lexicon.forms.iter().filter_map(|form| form.title_in(&plain)).map(|(_, length)| length).max();
        let numbered = strip_heading_number(text).len() != text.len();
        let stands_out = match &self.page.lines[line].shape {
            Shape::Paragraph { level, centred, bold, .. } => *centred || level.is_some_and(|l| l <= 1) || *bold,
            Shape::Row { .. } => held.width > 1 || held.col == 0 || line == 0,
        };
        let first = self.form.titles.is_empty() && self.form.is_bare();
        if first && self.is_top_heading(line) {
            self.take_title(slot);
            return true;
        }
        // 附：责任清单 belongs to the form above.
        if !first && is_annex(text) {
            return false;
        }
        let boxed = matches!(held.at, Place::Beside { .. });
        let exact_section = self.lexicon.sections.exact(text).is_some();
        match best {
            Some(length) if !numbered && (first || (stands_out || boxed) && length >= 4 && !exact_section) => {
                let colon_value = pairs::in_text(text, self.lexicon).1.first().is_some_and(|p| !p.value.is_empty());
                if colon_value && !first {
                    return false;
                }
                if colon_value {
                    self.labels_in_text(slot, text);
                }
                if boxed && self.form.titles.is_empty() {
                    self.take_title(slot);
                    return true;
                }
                // 会议总结 inside minutes heads a part of them, unless labels of another meeting follow.
                if !first && self.is_complete() && self.goes_on(line, &plain) {
                    return false;
                }
                if !first && self.is_complete() && length * 2 >= plain.chars().count() {
                    self.split();
                }
                if first || self.form.is_bare() || self.form.items.is_empty() && self.form.tables.is_empty() {
                    self.take_title(slot);
                    return true;
                }
                false
            }
            None if first
                && stands_out
                && !exact_section
                && (self.lexicon.sections.heading(text).is_none() || names_form_and_more(text, self.lexicon))
                && !text.contains(['：', ':']) =>
            {
                self.take_title(slot);
                true
            }
            _ => false,
        }
    }

    /// Who issues a paper stands above its title, and heads nothing below it.
    fn take_title(&mut self, slot: usize) {
        self.form.titles.push(Datum::of(&self.page.slots[slot]));
        self.usage.mark(slot, Use::Heading, "title");
        self.under = None;
    }

    /// The line is a title of the form's own kind, and no label that another form would begin with follows.
    fn goes_on(&self, line: usize, plain: &str) -> bool {
        let kinds = |text: &str| {
            let forms = self.lexicon.forms.iter();
            forms.filter(|form| form.title_in(text).is_some()).map(|form| form.kind).collect::<Vec<_>>()
        };
        let own: Vec<_> = self.form.titles.iter().flat_map(|t| kinds(&key(&t.text))).collect();
        let same = kinds(plain).iter().any(|kind| own.contains(kind));
        let begins = |l: usize| {
            let labels = |text: &str| pairs::in_text(text, self.lexicon).1.into_iter().flat_map(|p| p.meanings);
            let found: Vec<Label> = self
                .page
                .filled(l)
                .iter()
                .flat_map(|s| {
                    let text = self.page.text(*s);
                    labels(text).chain(self.lexicon.labels.meanings(text)).collect::<Vec<_>>()
                })
                .collect();
            [Label::MeetingTime, Label::Date, Label::Project, Label::Department, Label::Period, Label::TimePlace]
                .iter()
                .any(|label| found.contains(label))
        };
        same && self.page.row_of(line).is_none() && !(line + 1..line + 6).any(begins)
    }

    /// Takes a line as a heading, with what follows it on the same line.
    pub(super) fn heading(&mut self, line: usize, slot: usize, text: &str) -> bool {
        let body = strip_heading_number(text);
        let numbered = body.len() != text.trim_start().len();
        let (head, rest) = match pairs::split_at_colon(body) {
            Some((head, rest)) => (head, rest.trim()),
            None => (body, ""),
        };
        // 记录 | 王芳: a label with a typed pipe heads nothing.
        let piped = || pairs::in_text(text, self.lexicon);
        if text.contains(['|', '｜']) && matches!(piped(), (lead, found) if lead.is_empty() && !found.is_empty()) {
            return false;
        }
        // 第二次: the next meeting, not yet told apart by its own labels.
        if is_ordinal(text) {
            self.stand_under(slot);
            self.under = None;
            return true;
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
        if head.chars().count() > 40 {
            return false;
        }
        let (is_heading_shape, in_row) = match &self.page.lines[line].shape {
            Shape::Paragraph { level, bold, .. } => (level.is_some() || *bold, false),
            Shape::Row { .. } => (self.page.slots[slot].width > 1 || self.page.slots[slot].bold, true),
        };
        let exact = self.lexicon.sections.exact(head);
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
        // A heading of the same level ends what a name or a topic heads.
        let level = |line: usize| match self.page.lines.get(line).map(|line| &line.shape) {
            Some(Shape::Paragraph { level, .. }) => *level,
            _ => None,
        };
        let above = self.under.as_ref().and_then(|_| self.under_line).and_then(level);
        if level(line).is_some_and(|own| above.is_some_and(|above| own <= above)) {
            self.under = None;
        }
        self.enter(def, slot, head);
        self.note_list_due(text, &self.page.slots[slot].at.clone());
        if bare {
            return true;
        }
        // 下周计划：…… in a sentence reports; it is no list of work.
        let is_list = split_list(rest).iter().any(|part| part.number.is_some());
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
        (self.section, self.part) = (None, None);
        self.under_line =
            self.page.lines.partition_point(|line| line.slots.first().is_some_and(|s| *s <= slot)).checked_sub(1);
        self.under = Some(Datum::of(&self.page.slots[slot]));
        self.usage.mark(slot, Use::Heading, "heading");
    }

    /// Opens a section.
    pub(super) fn enter(&mut self, def: &'a SectionDef, slot: usize, _head: &str) {
        self.usage.mark(slot, Use::Heading, &def.id);
        self.form.seen_sections.push(def.id.clone());
        self.section = Some(def);
        self.section_grid = self.grid_of(slot);
        self.numbered = false;
        (self.section_from, self.section_tables) = (self.form.items.len(), self.tables_seen);
        (self.part, self.list_due) = (None, None);
    }
}

/// The name of a form set apart from something else: a title, whatever words it holds.
fn names_form_and_more(text: &str, lexicon: &Lexicon) -> bool {
    [" - ", " – ", " — ", "——", "\u{3000}"].iter().any(|dash| {
        text.split_once(dash).is_some_and(|(a, b)| names_form(a.trim(), lexicon) != names_form(b.trim(), lexicon))
    })
}

/// A line with a number before its words.
pub(super) fn is_numbered(text: &str) -> bool {
    strip_heading_number(text).len() != text.trim_start().len()
}

/// A section that may begin and end on one line (遗留问题：是否推迟上线……).
fn is_section_line(def: &SectionDef) -> bool {
    def.item.is_some() || def.prose.is_some()
}

/// 附：…, 附件1 …, 附表 …
fn is_annex(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next() == Some('附') && chars.next().is_some_and(|c| "：:件表录 　".contains(c) || c.is_ascii_digit())
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
