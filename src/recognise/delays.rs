//! Delays: blocks of labels, and sentences that tell of an old day and a new one.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use crate::lexicon::{Column, Label, is_han, key};
use crate::model::{FormKind, Item, ItemKind, Stage};
use crate::normalise::date::DateContext;
use crate::normalise::text::is_nothing;

/// A delay told in a sentence: task in quotes, original and new day.
static DELAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?:(?:因|由于)(?P<reason>[^，。；]{2,40})[，,])?[^。]*?[“「"《](?P<task>[^”」"》]{2,30})[”」"》][^。]{0,20}?(?:原定|原计划|计划)(?:于)?(?P<old>[^，。；]{2,20}?)(?:前)?(?:完成|上线|交付|结束)[^。]{0,16}?(?:延期至|延期到|延至|推迟至|推迟到|顺延至|延后至|调整至|调整为|预计)(?P<new>[^，。；]{2,20})"#).ok()
});

/// The same in a letter, without quotes: 我科承担的……任务，原定……完成。……，现预计……完成.
static LETTER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:承担|负责|承接|承建|实施|组织|牵头)的(?P<task>[^，。；“”]{3,30}?)(?:任务|工作|项目)?[，,]?(?:原定|原计划|计划)(?:于)?(?P<old>[^，。；]{2,20}?)(?:前|底前)?(?:完成|上线|交付|结束)[^；]{0,60}?(?:延期至|延期到|延至|推迟至|推迟到|顺延至|延后至|调整至|调整为|现预计|预计)(?:于)?(?P<new>[^，。；]{2,20})").ok()
});

/// The same in English: the delivery of the pumps, originally due on 3 May, will be delayed until 20 May.
static LATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)(?:that|of|for|extend|extension of|delay in|delay to|^|[.:,] )\s*(?:the |our )?(?P<task>[^.,;:]{3,80}?),?\s+",
        r"(?:which (?:was|were) |that (?:was|were) |was |were )?(?:originally |initially |previously )?",
        r"(?:due|planned|scheduled|promised|agreed|set|foreseen|expected|to be completed)(?: (?:on|for|by|to be ready))?\s+(?P<old>[^,;]{3,30}?)(?:,\s+|\s+(?:will|has|have|had|is|was|were|cannot|can|must|could)\s+)",
        r"(?:[^.;]{0,60}?|[^.;]{0,40}\.\s+(?:It|This|They|We)\b[^.;]{0,60}?)(?:delayed|postponed|moved|extended|pushed back|rescheduled|put back|deferred|completed|ready|slip)(?: only)?\s+(?:until|to|till|by|on|from [^,;]{3,20} to)\s+(?P<new>[^.,;]{3,30})"
    ))
    .ok()
});

/// What an English sentence gives as the reason.
static BECAUSE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:caused by|due to|because of|because|owing to|as a result of|reason (?:for (?:the|this) delay )?is(?: that)?)\s+([^.;]{4,160})").ok()
});

impl Resolver<'_> {
    /// The delays that a block of labels states.
    pub(super) fn delay_blocks(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Vec<Item> {
        let blocks = raw.labels.iter().map(|l| l.block).max().map_or(0, |last| last + 1);
        (0..blocks).filter_map(|block| self.delay_block(raw, block, ctx)).collect()
    }

    /// A delay told in a sentence (“会员登录模块”原定3月20日完成，现申请延期至4月10日), with the labels around it.
    pub(super) fn delay_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Option<Item> {
        let patterns = [DELAY.as_ref()?, LETTER.as_ref()?, LATE.as_ref()?];
        let mut texts = raw.prose.iter().map(|d| &d.text);
        let (told, hit) =
            texts.find_map(|d| patterns.iter().find_map(|pattern| pattern.captures(&d.text)).map(|hit| (d, hit)))?;
        let part = |name: &str| hit.name(name).map(|m| Datum::text(m.as_str().trim(), &told.at));
        let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
        cells.insert(Column::OriginalDue, part("old").into_iter().collect());
        cells.insert(Column::NewDue, part("new").into_iter().collect());
        let causes = raw.prose.iter().map(|d| &d.text).filter(|_| !told.text.chars().any(is_han));
        let cause = || {
            causes.clone().find_map(|d| Some(Datum::text(BECAUSE.as_ref()?.captures(&d.text)?.get(1)?.as_str(), &d.at)))
        };
        let told_apart = raw.label(Label::DelayReason).is_some();
        if let Some(reason) = part("reason").or_else(cause).filter(|_| !told_apart) {
            cells.insert(Column::Reason, vec![reason]);
        }
        for (label, column) in [
            (Label::DelayOwner, Column::Owner),
            (Label::DelayReason, Column::Reason),
            (Label::DelayRemedy, Column::Remedy),
        ] {
            if let Some(datum) = raw.label(label) {
                cells.insert(column, vec![datum.clone()]);
            }
        }
        let mut task = part("task")?;
        let bare_task = bare(&task.text).to_owned();
        task.text = bare_task;
        self.delay(task, cells, ctx)
    }

    fn delay_block(&self, raw: &RawForm, block: usize, ctx: &DateContext<'_>) -> Option<Item> {
        let find = |wanted: Label| -> Option<Vec<Datum>> {
            raw.labels
                .iter()
                .find(|l| l.block == block && l.meanings.contains(&wanted))
                .map(|l| if l.values.is_empty() { vec![Datum::text("", &l.label.at)] } else { l.values.clone() })
        };
        let title = find(Label::DelayTask)?.into_iter().find(|d| !is_nothing(&d.text))?;
        let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
        for (label, column) in [
            (Label::DelayOwner, Column::Owner),
            (Label::DelayNew, Column::NewDue),
            (Label::DelayOriginal, Column::OriginalDue),
            (Label::DelayReason, Column::Reason),
            (Label::DelayRemedy, Column::Remedy),
        ] {
            if let Some(data) = find(label) {
                cells.insert(column, data);
            }
        }
        // Who leads the project answers for what is late where the form names nobody else.
        let leads = |text: &str| ["项目", "课题", "project", "负责人"].iter().any(|word| key(text).starts_with(word));
        let leader = raw.labels.iter().find(|l| l.meanings.contains(&Label::Leader) && leads(&l.label.text));
        if let Some(leader) = leader.filter(|_| !cells.contains_key(&Column::Owner)) {
            cells.insert(Column::Owner, leader.values.clone());
        }
        self.delay(title, cells, ctx)
    }

    fn delay(&self, title: Datum, cells: BTreeMap<Column, Vec<Datum>>, ctx: &DateContext<'_>) -> Option<Item> {
        let raw_item = RawItem {
            kind: Some(ItemKind::Delay),
            stage: Stage::Current,
            title,
            is_sentence: false,
            cells,
            extra: Vec::new(),
            groups: Vec::new(),
            table: 0,
            shared_due: None,
        };
        let def = self.recogniser.lexicon.forms.iter().find(|d| d.kind == FormKind::Delay)?;
        self.item(&raw_item, ItemKind::Delay, def, ctx, None, &mut None)
    }
}

/// What is late, without the words that lead to it (We regret to inform you that the delivery … → delivery …).
fn bare(task: &str) -> &str {
    let task = task.rsplit_once(" that ").map_or(task, |(_, rest)| rest);
    let lower = task.to_lowercase();
    ["the ", "our "].iter().find(|lead| lower.starts_with(**lead)).map_or(task, |lead| &task[lead.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_delays() {
        for (text, task, old, new) in [
            (
                "We regret to inform you that the delivery of the pumps, originally due on 20 June 2025, will be delayed until 11 July 2025.",
                "pumps",
                "20 June 2025",
                "11 July 2025",
            ),
            (
                "The roof inspection, planned for 3 May, has been postponed to 20 May because of storms.",
                "roof inspection",
                "3 May",
                "20 May because of storms",
            ),
        ] {
            let hit = LATE.as_ref().unwrap().captures(text).unwrap_or_else(|| panic!("{text}"));
            let part = |name: &str| hit.name(name).map_or("", |m| m.as_str());
            assert!(bare(part("task")).ends_with(task), "{}", part("task"));
            assert_eq!((part("old"), part("new")), (old, new));
        }
        assert!(LATE.as_ref().unwrap().captures("The form is due on Friday.").is_none());
    }
}
