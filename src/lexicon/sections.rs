//! Headings: what stands under them.

use std::collections::HashMap;

use serde::Deserialize;

use super::key::{key, spellings};
use crate::model::{ItemKind, SectionKind, Stage};

/// 下次还是周三: what tells when the next meeting is without a day of its own.
const AS_EVER: [&str; 16] = [
    "还是周",
    "还是星期",
    "还是老",
    "还在",
    "仍在",
    "仍是",
    "仍为",
    "照旧",
    "照常",
    "老时间",
    "老地方",
    "另行",
    "另约",
    "同一时间",
    "不变",
    "改到",
];

/// What a heading announces.
#[derive(Clone, Debug)]
pub struct SectionDef {
    /// Its name in `templates/sections.toml`.
    pub id: String,
    /// Its lines are items of this kind.
    pub item: Option<ItemKind>,
    /// Rows of a table below are items of this kind.
    pub table: Option<ItemKind>,
    /// The part of the form.
    pub stage: Stage,
    /// Its lines are a passage of this kind.
    pub prose: Option<SectionKind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: String,
    item: Option<String>,
    table: Option<String>,
    stage: Option<String>,
    prose: Option<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    contains: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionsFile {
    section: Vec<Raw>,
}

/// Heading words.
pub struct SectionWords {
    defs: Vec<SectionDef>,
    words: HashMap<String, usize>,
    contains: Vec<(String, usize)>,
}

fn kind(id: Option<&String>) -> Result<Option<ItemKind>, String> {
    id.map(|id| ItemKind::from_id(id).ok_or_else(|| format!("no such kind of item: {id}"))).transpose()
}

fn prose(id: &str) -> Option<SectionKind> {
    Some(match id {
        "background" => SectionKind::Background,
        "goals" => SectionKind::Goals,
        "departments" => SectionKind::Departments,
        "discussion" => SectionKind::Discussion,
        "dispute" => SectionKind::Dispute,
        "outcome" => SectionKind::Outcome,
        "highlights" => SectionKind::Highlights,
        "shortcomings" => SectionKind::Shortcomings,
        "requests" => SectionKind::Requests,
        "next_meeting" => SectionKind::NextMeeting,
        "copy_to" => SectionKind::CopyTo,
        "remarks" => SectionKind::Remarks,
        _ => return None,
    })
}

impl SectionWords {
    /// Reads `sections.toml`.
    ///
    /// # Errors
    /// The file is no TOML, or names a kind, stage or passage that does not exist.
    pub fn load(text: &str) -> Result<Self, String> {
        let file: SectionsFile = toml::from_str(text).map_err(|e| e.to_string())?;
        let (mut defs, mut words, mut contains) = (Vec::new(), HashMap::new(), Vec::new());
        for raw in file.section {
            let index = defs.len();
            for word in &raw.words {
                words.entry(key(word)).or_insert(index);
            }
            contains.extend(raw.contains.iter().map(|word| (key(word), index)));
            defs.push(SectionDef {
                item: kind(raw.item.as_ref())?,
                table: kind(raw.table.as_ref())?,
                stage: match raw.stage.as_deref() {
                    None => Stage::Current,
                    Some("previous") => Stage::Previous,
                    Some("next") => Stage::Next,
                    Some(other) => return Err(format!("no such stage: {other}")),
                },
                prose: raw.prose.map(|id| prose(&id).ok_or_else(|| format!("no such passage: {id}"))).transpose()?,
                id: raw.id,
            });
        }
        contains.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
        Ok(Self { defs, words, contains })
    }

    /// The section that a heading (without its number) opens, if its words are known.
    #[must_use]
    pub fn heading(&self, text: &str) -> Option<&SectionDef> {
        self.exact(text).or_else(|| {
            // What a bracket adds (任务分配（12月8日前完成）) is no part of the words.
            let (outer, _) = super::without_brackets(text);
            let text = if outer.trim().is_empty() { text } else { outer.trim() };
            let plain = key(text);
            // A sentence that happens to hold such a word is no heading.
            let is_sentence = plain.chars().count() > if plain.chars().any(super::key::is_han) { 16 } else { 44 }
                || text.contains(['，', '。', '；', ',', ';']);
            if is_sentence {
                return None;
            }
            self.contains.iter().find(|(word, _)| plain.contains(word.as_str())).map(|(_, index)| &self.defs[*index])
        })
    }

    /// A line that says when the next meeting is (下次例会7月22日。); 下次会议前完成…… is work.
    #[must_use]
    pub fn tells_next_meeting(&self, line: &str) -> bool {
        let plain = key(line);
        let next = self.defs.iter().position(|def| def.id == "next_meeting");
        plain.chars().count() <= 40
            && self.words.iter().filter(|(_, index)| Some(**index) == next).any(|(word, _)| {
                plain.strip_prefix(word.as_str()).is_some_and(|rest| {
                    let begins =
                        rest.chars().next().is_none_or(|c| c.is_ascii_digit() || "：:，,时定暂拟为预在周".contains(c));
                    let as_ever = AS_EVER.iter().any(|word| rest.starts_with(word));
                    (begins || as_ever) && !rest.contains(['前', '后']) || rest.is_empty()
                })
            })
    }

    /// The section of that name.
    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<&SectionDef> {
        self.defs.iter().find(|def| def.id == id)
    }

    /// As [`Self::heading`], but only where the heading is a known word whole.
    #[must_use]
    pub fn exact(&self, text: &str) -> Option<&SectionDef> {
        if text.chars().count() > 40 {
            return None;
        }
        let known = |text: &str| spellings(text).iter().find_map(|spelling| self.words.get(spelling)).copied();
        // Milestones / Jalons says the same in two languages.
        let parts = || text.split_once(" / ").and_then(|(one, other)| known(one).or_else(|| known(other)));
        known(text).or_else(parts).map(|index| &self.defs[index])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_open_sections() {
        let words = SectionWords::load(include_str!("../../templates/sections.toml")).unwrap();
        for (text, id) in [
            ("决议事项", "resolution"),
            ("Resolutions 决议事项", "resolution"),
            ("本次会议决议事项", "resolution"),
            ("上次会议决议落实情况", "previous"),
            ("下周重点工作计划", "next"),
            ("会议讨论情况", "discussion"),
            ("职责分工（初步）", "duties"),
        ] {
            assert_eq!(words.heading(text).map(|def| def.id.as_str()), Some(id), "{text}");
        }
        assert!(words.heading("样机测试").is_none());
    }
}
