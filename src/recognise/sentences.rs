//! Sentences that are items, and the fields named inside them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::assignment::boxed;
use super::marked::without_tag;
use super::outline::Walker;
use super::people;
use super::raw::{Datum, RawItem};
use crate::lexicon::{Column, SectionDef, Words, in_simplified};
use crate::model::{ItemKind, Place, SectionKind};
use crate::normalise::text::{ListPart, clean_title, split_list, strip_number};

/// A label and value inside a sentence (责任单位：财务部；完成时限：6月30日).
static ATTRIBUTE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<label>[\p{Han}A-Za-z][\p{Han}A-Za-z /]{0,18}?)\s*[：:]\s*(?P<value>(?:[^；;，,。）)】\]\n：:.]|\.[^\s]|[:：]\d)+)").ok()
});

/// The end of a sentence before the next label: `Owner: A. Due: Friday`.
static NEXT_LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\. (\p{Lu}[a-z]+(?: [a-z]+)?:)").ok());

/// A label behind blanks.
static BLANK_LABEL: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"[ \t\u{3000}]+(\p{Han}{2,8})\s*[：:]").ok());

impl Walker<'_> {
    /// Sentences of a section whose lines are items.
    pub(super) fn sentences(&mut self, section: &SectionDef, kind: ItemKind, text: &str, at: &Place) {
        if self.heads_nest(text, kind, at) {
            return;
        }
        let (text, shared) = self.without_shared_due(text, at);
        // A；B。C。 on one line: each sentence, as each clause, is one.
        let running = !text.contains('\n') && text.contains('；') && strip_number(&text).0.is_none();
        let text = if running { text.replace('。', "；") } else { text };
        let text = text.as_str();
        let first = self.form.items.len();
        let parts = split_list(text);
        // 工程（王某）：1. ……；2. …… on one line
        if let Some(lead) =
            parts.first().map(|part| text[..part.range.start].trim()).filter(|lead| heads_part(lead, kind))
        {
            self.part = Some(Datum::text(lead, at));
        }
        let parts = if goes_on(text, &parts) { vec![whole(text)] } else { parts };
        for part in parts {
            if heads_part(text[part.range.clone()].trim(), kind) {
                self.part = Some(Datum::text(part.text.trim(), at));
                self.numbered = false;
                continue;
            }
            let has_number = part.number.as_deref().is_some_and(|n| n.chars().any(char::is_alphanumeric));
            let (own, below) = self.field_lines(&text[part.range.clone()]);
            let part = own.as_deref().unwrap_or(&part.text).trim();
            if part.is_empty()
                || self.lexicon.noise.is_closing(part)
                || crate::normalise::text::is_nothing(part)
                || self.lexicon.noise.is_unfilled(part)
            {
                continue;
            }
            if self.lexicon.sections.tells_next_meeting(part) {
                self.form.add_prose(SectionKind::NextMeeting, part, at);
                continue;
            }
            if asks_for_help(part) {
                self.form.add_prose(SectionKind::Requests, part, at);
                continue;
            }
            let reports = in_simplified(part);
            if Words::builtin().reports.iter().any(|word| reports.starts_with(word.as_str())) {
                self.form.add_prose(SectionKind::Discussion, part, at);
                continue;
            }
            let is_named =
                || part.split_once(['：', ':']).is_some_and(|(who, _)| people::name(without_tag(who)).is_some());
            if self.numbered && !has_number && !text.contains('\n') && !is_named() && self.nest.is_none() {
                let under = self.under.clone();
                self.form.tell(Datum::text(part, at), under.as_ref());
                if let Some(told) = self.form.prose.last_mut() {
                    told.among = Some(kind);
                }
                continue;
            }
            // Behind the table of a section, free text remarks on it.
            let below_table = self.tables_seen > self.section_tables && matches!(at, Place::Paragraph(_));
            if below_table && !has_number && !text.contains('\n') && boxed(part).is_none() {
                let under = self.under.clone();
                self.form.tell(Datum::text(part, at), under.as_ref());
                continue;
            }
            // What became of last meeting's matters is told in sentences; its resolutions are numbered or name who acts.
            let report = part.chars().any(|c| c.is_ascii_lowercase())
                || part.contains(['已', '未', '了']) && !part.contains(['：', ':', '—', '（']);
            if section.id == "previous" && !has_number && report {
                self.form.add_prose(SectionKind::Discussion, part, at);
                continue;
            }
            self.numbered |= has_number;
            if self.is_bare_attribute(part) {
                continue;
            }
            let part = self.behind_title_label(part);
            let (rest, attributes) = self.attributes(part);
            if rest.is_empty()
                && !attributes.is_empty()
                && let Some(last) = self.form.items.last_mut()
            {
                for (column, value) in attributes {
                    last.cells.entry(column).or_default().push(Datum::text(value, at));
                }
                continue;
            }
            let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
            let nested = self.nested_owner(part, kind, at);
            let part = nested.as_ref().map_or(part, |(_, work)| *work);
            cells.extend(nested.map(|(who, _)| (Column::Owner, vec![who])));
            for (column, value) in attributes.into_iter().chain(below) {
                cells.entry(column).or_default().push(Datum::text(value, at));
            }
            self.form.items.push(RawItem {
                kind: Some(kind),
                stage: section.stage,
                title: Datum::text(part, at),
                is_sentence: true,
                cells,
                extra: Vec::new(),
                groups: self.under.iter().chain(&self.part).cloned().collect(),
                table: 0,
                shared_due: self.list_due.clone(),
            });
        }
        if let Some(due) = shared {
            self.form.items[first..].iter_mut().for_each(|item| item.shared_due = Some(due.clone()));
        }
    }

    /// The text of a part without the lines below it that only name fields (负责人：…, 截止日期：…), where it has such
    /// lines, and those fields.
    fn field_lines(&self, part: &str) -> (Option<String>, Vec<(Column, String)>) {
        let mut lines = part.trim().lines();
        let mut own: Vec<&str> = lines.next().into_iter().collect();
        let mut fields = Vec::new();
        let mut parted = false;
        for line in lines {
            let (rest, found) = self.attributes(line);
            if self.is_bare_attribute(line.trim()) || rest.is_empty() && !found.is_empty() {
                fields.extend(found);
                parted = true;
            } else {
                own.push(line);
            }
        }
        let text = || clean_title(strip_number(&own.join("\n")).1);
        (parted.then(text), fields)
    }

    /// The work behind a label that only says that it is work (事项：…, 事项2：…).
    fn behind_title_label<'t>(&self, part: &'t str) -> &'t str {
        let Some((label, rest)) = part.split_once(['：', ':']) else { return part };
        let label = label.trim().trim_end_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
        let best = self.lexicon.fields.candidates(label).first().copied();
        let is_title = label.chars().count() <= 6 && best.is_some_and(|c| c.column == Column::Title && c.score >= 0.95);
        if is_title && !rest.trim().is_empty() { rest.trim() } else { part }
    }

    /// A label of a field with nothing behind it (截止日期：).
    fn is_bare_attribute(&self, part: &str) -> bool {
        let label = part.trim_end_matches(['：', ':']).trim();
        // 伴奏谁来弹 is what stands open, no label.
        let asks = label.len() == part.len() && label.contains(['谁', '哪', '几', '何', '怎', '吗', '呢']);
        label.chars().count() <= 8
            && !asks
            && !label.contains(['：', ':'])
            && self.lexicon.fields.candidates(label).first().is_some_and(|c| {
                c.score >= 0.9 && matches!(c.column, Column::Owner | Column::Due | Column::Done | Column::Status)
            })
    }

    /// Lines under a heading of this week, kept until it is known whether they look back or ahead.
    pub(super) fn plan(&mut self, text: &str, at: &Place) {
        let (text, shared) = self.without_shared_due(text, at);
        let parts = split_list(&text);
        let lead = parts.first().map(|part| text[..part.range.start].trim());
        let lead = lead.filter(|lead| heads_part(lead, ItemKind::Task)).map(|lead| Datum::text(lead, at));
        if parts.len() == 1 && heads_part(text.trim(), ItemKind::Task) {
            self.part = Some(Datum::text(text.trim(), at));
            return;
        }
        self.part = lead.or_else(|| self.part.take());
        let parts = parts.into_iter().map(|part| part.text.trim().to_owned());
        let parts = parts.filter(|part| !crate::normalise::text::is_nothing(part));
        let groups: Vec<Datum> = self.under.iter().chain(&self.part).cloned().collect();
        let item = |part: String| RawItem {
            shared_due: shared.clone(),
            ..RawItem::sentence(Datum::text(part, at), groups.clone())
        };
        self.form.this_week.extend(parts.map(item));
    }

    /// Fields named inside a sentence, and what is left of it.
    pub(super) fn attributes(&self, text: &str) -> (String, Vec<(Column, String)>) {
        let Some(pattern) = ATTRIBUTE.as_ref() else { return (text.to_owned(), Vec::new()) };
        let parted = NEXT_LABEL.as_ref().map_or_else(|| text.into(), |label| label.replace_all(text, "; $1"));
        // 责任单位：甲　　责任人：乙
        let is_label = |label: &str| self.lexicon.fields.candidates(label).first().is_some_and(|c| c.score >= 0.85);
        let parted = BLANK_LABEL.as_ref().map_or_else(
            || parted.clone(),
            |label| {
                label.replace_all(&parted, |hit: &Captures<'_>| {
                    if is_label(&hit[1]) { format!("；{}：", &hit[1]) } else { hit[0].to_owned() }
                })
            },
        );
        let text: &str = &parted;
        let mut rest = String::new();
        let mut found = Vec::new();
        let mut end = 0;
        for hit in pattern.captures_iter(text) {
            let (Some(whole), Some(label), Some(value)) = (hit.get(0), hit.name("label"), hit.name("value")) else {
                continue;
            };
            let best =
                self.lexicon.fields.candidates(label.as_str().trim()).first().copied().filter(|c| c.score >= 0.85);
            let Some(best) = best.filter(|c| {
                matches!(
                    c.column,
                    Column::Owner
                        | Column::Department
                        | Column::Support
                        | Column::Due
                        | Column::Done
                        | Column::Status
                        | Column::Deliverable
                        | Column::Start
                )
            }) else {
                continue;
            };
            found.push((best.column, value.as_str().trim().to_owned()));
            rest.push_str(&text[end..whole.start()]);
            end = whole.end();
        }
        rest.push_str(&text[end..]);
        let rest = rest
            .trim_matches(|c: char| c.is_whitespace() || "；;，,。（()）、.【】[]0123456789".contains(c))
            .to_owned();
        (rest, found)
    }
}

/// A sentence in Latin script that a semicolon only divides (Go-live moves to May; the old site stays online).
fn goes_on(text: &str, parts: &[ListPart]) -> bool {
    let lower = |part: &ListPart| part.text.starts_with(|c: char| c.is_ascii_lowercase());
    parts.len() > 1
        && !text.contains('\n')
        && parts.iter().all(|part| part.number.is_none())
        && parts[0].text.split_whitespace().count() >= 3
        && parts[1..].iter().all(lower)
}

fn whole(text: &str) -> ListPart {
    ListPart { range: 0..text.len(), number: None, text: clean_title(text) }
}

/// A short line of a list of work that ends with a colon heads the lines below it (程序：).
fn heads_part(line: &str, kind: ItemKind) -> bool {
    let framed = line.strip_prefix(['【', '〖', '「']).and_then(|rest| rest.strip_suffix(['】', '〗', '」']));
    if framed.is_some_and(|inner| kind == ItemKind::Task && inner.chars().count() <= 8 && is_plain(inner)) {
        return true;
    }
    let body = line.trim_end_matches(['：', ':']);
    kind == ItemKind::Task && body.len() < line.len() && (1..=12).contains(&body.chars().count()) && is_plain(body)
}

/// Words without a colon, a comma or a stop.
fn is_plain(text: &str) -> bool {
    !text.contains(['：', ':', '，', ',', '。', '、'])
}

/// 需区域协调：……, 请财务支持：…… asks somebody else for help.
fn asks_for_help(part: &str) -> bool {
    let Some((head, rest)) = part.split_once(['：', ':']) else { return false };
    let head = head.trim();
    let asks = ["协调", "支持", "配合", "协助", "帮助", "决策", "解决"].iter().any(|word| head.ends_with(word));
    head.starts_with(['需', '请', '待']) && asks && head.chars().count() <= 12 && !rest.trim().is_empty()
}
