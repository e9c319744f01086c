//! A running log: several meetings in one text, each under a line that is little more than a date (`3.19 第二次例会`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::outline::Walker;
use super::page::Page;
use super::pairs;
use super::raw::Datum;
use crate::lexicon::{Label, in_simplified};
use crate::model::Use;

/// A day, with what may stand around it on a line that heads a meeting: which one it is, the weekday, the time, its name.
static HEAD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(?:第[一二三四五六七八九十\d]{1,3}[次期回周](?:[\p{Han}]{0,4}会议?)?|meeting\s*(?:#|no\.?)?\s*\d+)?[\s:：,，(（【\[—–-]*",
        r"(?P<day>(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,?\s+20\d\d)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+20\d\d)?)",
        r"(?P<rest>[\s,，]*[(（]?(?:周|星期|礼拜)?[一二三四五六日天]?[)）】\]]?[\s,，]*(?:上午|下午|晚上?|中午)?\s*(?:\d{1,2}[:：点]\d{0,2}(?:\s*[-–~～至]\s*\d{1,2}[:：点]\d{0,2})?)?)",
        r"[\s,，:：—–-]*(?:第[一二三四五六七八九十\d]{1,3}[次期回周])?(?:[\p{Han}]{0,6}?(?:会议?|例会|碰头|组会|周会)|meeting|sync)?(?:记录|纪要)?\s*[:：]?(?:\s*[|｜].{0,40})?$"
    ))
    .ok()
});

/// A day and a time of day, with more behind them: `9.3  14:00  二楼会客区    记录：…`.
static TIMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?\s+(?:上午|下午|晚上?)?\d{1,2}[:：]\d{2}",
    )
    .ok()
});

/// A day with labels of a meeting behind it: `3月1日（周五）　地点：会议室　主持：…`.
static LABELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(?P<head>(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?\s*(?:[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?)",
        r"[\s\u{3000}，,]+(?:会议)?(?:地点|主持人?|记录人?|到会|参会人?员?|参加人?员?|出席人?员?|place|venue|chair|present)\s*[:：]"
    ))
    .ok()
});

/// A day in eight digits, with what the meeting was about behind it (20240723-分工与排期).
static STAMPED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?:[\s_：:—–-]+[^\d\s：:][^：:。；，]{1,20})?$").ok()
});

/// The day that a line which heads a meeting names, as written.
fn head(text: &str) -> Option<String> {
    let text = in_simplified(text.trim());
    if text.chars().count() <= 60
        && !text.contains(['。', '；', '，'])
        && let Some(hit) = TIMED.as_ref()?.find(&text)
    {
        return Some(hit.as_str().to_owned());
    }
    if let Some(day) = LABELLED.as_ref()?.captures(&text).and_then(|hit| hit.name("head")) {
        return Some(day.as_str().trim().to_owned());
    }
    if text.chars().count() > 36 {
        return None;
    }
    if let Some(hit) = STAMPED.as_ref()?.captures(&text) {
        return Some(format!("{}-{}-{}", &hit["year"], &hit["month"], &hit["day"]));
    }
    let hit = HEAD.as_ref()?.captures(&text)?;
    let part = |name: &str| hit.name(name).map_or("", |m| m.as_str());
    Some(format!("{}{}", part("day").trim(), part("rest").trim_end()))
}

/// The slots that head the meetings of a running log; none where a page tells of one meeting.
pub(super) fn heads(page: &Page) -> BTreeSet<usize> {
    let mut days = BTreeSet::new();
    let mut found = BTreeSet::new();
    for line in 0..page.lines.len() {
        let [slot] = page.filled(line)[..] else { continue };
        if page.slots[slot].is_typed() {
            continue;
        }
        // A date that ends the page heads nothing.
        let goes_on = (line + 1..page.lines.len()).any(|below| !page.filled(below).is_empty());
        if let Some(day) = head(page.text(slot)).filter(|_| goes_on) {
            days.insert(day);
            found.insert(slot);
        }
    }
    // Every head names another day; a date repeated is the date of a letter.
    if days.len() >= 2 && days.len() == found.len() { found } else { BTreeSet::new() }
}

impl Walker<'_> {
    /// Opens the next meeting of a log where a line heads one.
    pub(super) fn opens_meeting(&mut self, slot: usize) -> bool {
        if !self.log_heads.contains(&slot) || self.open_label.is_some() {
            return false;
        }
        let Some(day) = head(self.page.text(slot)) else { return false };
        let at = self.page.slots[slot].at.clone();
        if !self.form.is_bare() || !self.form.prose.is_empty() {
            self.split();
        }
        self.section = None;
        self.add_label(vec![Label::MeetingTime], Datum::of(&self.page.slots[slot]), vec![Datum::text(day, &at)]);
        self.usage.mark(slot, Use::Field, "label");
        self.facts_behind(slot);
        true
    }

    /// Place and labels behind the day and the time of a line.
    fn facts_behind(&mut self, slot: usize) {
        let text = self.page.text(slot).trim();
        let labelled = LABELLED.as_ref().and_then(|labels| labels.captures(text)).and_then(|hit| hit.name("head"));
        let Some(hit) = labelled.or_else(|| TIMED.as_ref().and_then(|timed| timed.find(text))) else { return };
        let at = self.page.slots[slot].at.clone();
        let (place, found) = pairs::in_text(text[hit.end()..].trim(), self.lexicon);
        if (2..=20).contains(&place.chars().count()) {
            let label = Datum::text("", &at);
            self.add_label(vec![Label::MeetingPlace], label, vec![Datum::text(place, &at)]);
        }
        for pair in found {
            self.add_label(pair.meanings, Datum::text(pair.label, &at), vec![Datum::text(pair.value, &at)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_head_a_meeting() {
        for (text, day) in [
            ("3.19 第二次例会", Some("3.19")),
            ("4.14：", Some("4.14")),
            ("2017/9/27 第一次会议", Some("2017/9/27")),
            ("第三次会议（2024年3月5日）", Some("2024年3月5日）")),
            ("2024年3月5日 周二 19:00", Some("2024年3月5日 周二 19:00")),
            ("20240723-分工与排期", Some("2024-07-23")),
            ("3月5日前提交方案", None),
            ("1.2 接口联调", None),
            ("预算3.5万", None),
        ] {
            assert_eq!(head(text).as_deref(), day, "{text}");
        }
    }
}
