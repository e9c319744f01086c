//! Delays told in labels and in sentences.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use crate::lexicon::{Column, Label};
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

impl Resolver<'_> {
    /// The delays that a block of labels states.
    pub(super) fn delay_blocks(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Vec<Item> {
        let blocks = raw.labels.iter().map(|l| l.block).max().map_or(0, |last| last + 1);
        (0..blocks).filter_map(|block| self.delay_block(raw, block, ctx)).collect()
    }

    /// A delay told in a sentence (“会员登录模块”原定3月20日完成，现申请延期至4月10日), with the labels around it.
    pub(super) fn delay_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Option<Item> {
        let read = |pattern: &'static LazyLock<Option<Regex>>| {
            let pattern = pattern.as_ref()?;
            raw.prose.iter().map(|d| &d.text).find_map(|d| pattern.captures(&d.text).map(|hit| (d, hit)))
        };
        let (told, hit) = read(&DELAY).or_else(|| read(&LETTER))?;
        let part = |name: &str| hit.name(name).map(|m| Datum::text(m.as_str(), &told.at));
        let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
        cells.insert(Column::OriginalDue, part("old").into_iter().collect());
        cells.insert(Column::NewDue, part("new").into_iter().collect());
        if let Some(reason) = hit.name("reason").filter(|_| raw.label(Label::DelayReason).is_none()) {
            cells.insert(Column::Reason, vec![Datum::text(reason.as_str(), &told.at)]);
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
        self.delay(part("task")?, cells, ctx)
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
