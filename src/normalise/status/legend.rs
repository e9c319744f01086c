//! What the marks on a form mean, as the form itself says.

use std::collections::BTreeMap;

use crate::lexicon::words::{StatusWord, Words, key};
use crate::model::Health;
use crate::normalise::width::is_cjk;

/// Marks and what they mean, from a form's legend (`图例：●正常　▲风险`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legend {
    marks: BTreeMap<String, StatusWord>,
}

impl Legend {
    /// The letters of a RAG column, for forms that have one and no legend.
    #[must_use]
    pub fn rag() -> Self {
        let marks = [
            ("g", Health::Normal),
            ("a", Health::AtRisk),
            ("y", Health::AtRisk),
            ("r", Health::Delayed),
            ("绿", Health::Normal),
            ("黄", Health::AtRisk),
            ("红", Health::Delayed),
        ];
        let says = |health| StatusWord { state: None, health: Some(health) };
        Self { marks: marks.into_iter().map(|(mark, health)| (mark.to_owned(), says(health))).collect() }
    }

    /// What the mark means that a cell holds, or that its text begins with.
    #[must_use]
    pub fn meaning(&self, text: &str) -> Option<StatusWord> {
        let folded = key(text);
        if let Some(says) = self.marks.get(&folded) {
            return Some(*says);
        }
        let first: String = folded.chars().next().filter(|c| !c.is_alphanumeric())?.to_string();
        self.marks.get(&first).copied()
    }

    /// No mark is explained.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }
}

/// Words that open a legend.
const OPENERS: [&str; 13] =
    ["图例", "legend", "rag", "注", "说明", "备注", "状态", "标识", "key", "标注", "颜色", "符号", "colour"];
/// Those that open nothing else.
const TITLES: [&str; 8] = ["图例", "legend", "rag", "key", "状态说明", "颜色说明", "符号说明", "标识说明"];
/// Words between a mark and its meaning.
const CONNECTORS: [&str; 12] = ["=", "＝", "：", ":", "表示", "代表", "标示", "为", "指", "即", "-", "—"];

/// Reads a legend: at least two marks whose meaning is known (one, if it calls itself a legend).
#[must_use]
pub fn read_legend(text: &str, words: &Words) -> Option<Legend> {
    let trimmed = after_title(text.trim());
    let opened = trimmed.split_once(['：', ':']).filter(|(label, _)| {
        let label = key(label);
        OPENERS.iter().any(|opener| label.contains(opener)) && label.chars().count() <= 10
    });
    let body = opened.map_or(trimmed, |(_, body)| body);
    let mut legend = Legend::default();
    // Marks without a word of their own share that of the next: ◔ ◑ ◕ = in progress.
    let mut alone: Vec<String> = Vec::new();
    for entry in entries(body) {
        let entry = entry.trim();
        if (1..=2).contains(&entry.chars().count()) && entry.chars().all(is_symbol) {
            alone.push(key(entry));
        } else if let Some((mark, says)) = mark_and_meaning(entry, words) {
            for mark in alone.drain(..).chain([mark]) {
                legend.marks.entry(mark).or_insert(says);
            }
        } else {
            alone.clear();
        }
    }
    let enough = if opened.is_some_and(|(label, _)| TITLES.contains(&key(label).as_str())) { 1 } else { 2 };
    (legend.marks.len() >= enough).then_some(legend)
}

/// The text from where it calls itself a legend (填报科室：信息科　图例：●已完成 → 图例：●已完成).
fn after_title(text: &str) -> &str {
    let at = TITLES.iter().filter(|title| !title.is_ascii()).find_map(|title| {
        let at = text.find(title)?;
        text[at + title.len()..].trim_start().starts_with(['：', ':']).then_some(at)
    });
    &text[at.unwrap_or(0)..]
}

/// Whether a text calls itself a legend, wherever it stands (`图例：★完成 ☆未启动`).
#[must_use]
pub fn is_legend(text: &str) -> bool {
    text.split_once(['：', ':']).is_some_and(|(label, _)| TITLES.contains(&key(label).as_str()))
}

/// `●正常 ▲风险`, `a=按时 b=超时`, `Green = on track, Amber = at risk`, each mark with its meaning.
fn entries(body: &str) -> Vec<String> {
    let spaced = body.replace(['＝', '='], " = ");
    let mut entries: Vec<String> = Vec::new();
    for chunk in spaced.split([',', '，', ';', '；', '、', '|', '｜', '\n', '\t', '\u{3000}', '。']) {
        let tokens: Vec<&str> = chunk.split_whitespace().collect();
        let mut entry = String::new();
        for (at, token) in tokens.iter().enumerate() {
            let opens =
                token.chars().next().is_some_and(is_symbol) && *token != "=" || tokens.get(at + 1) == Some(&"=");
            if opens && !entry.is_empty() {
                entries.push(std::mem::take(&mut entry));
            }
            if !entry.is_empty() {
                entry.push(' ');
            }
            entry.push_str(token);
        }
        entries.push(entry);
    }
    entries
}

fn is_symbol(c: char) -> bool {
    !c.is_alphanumeric() && !is_cjk(c) && !c.is_whitespace() && !"()（）[]【】\"'“”".contains(c)
}

fn mark_and_meaning(entry: &str, words: &Words) -> Option<(String, StatusWord)> {
    let meaning = |text: &str| {
        let reading = super::read_status(text, None, words);
        let says = StatusWord { state: reading.state, health: reading.health };
        (says != StatusWord::default()).then_some(says)
    };
    for connector in CONNECTORS {
        if let Some((mark, text)) = entry.split_once(connector)
            && (1..=8).contains(&key(mark).chars().count())
            && let Some(says) = meaning(text)
        {
            return Some((key(mark), says));
        }
    }
    let first = entry.trim().chars().next().filter(|c| is_symbol(*c))?;
    let rest = entry.trim()[first.len_utf8()..].trim_start_matches(['\u{fe0f}', '\u{fe0e}']);
    Some((key(&first.to_string()), meaning(rest)?))
}
