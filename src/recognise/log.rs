//! A running log: several meetings in one text, each under a line that is little more than a date (`3.19 第二次例会`).

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::outline::Walker;
use super::page::Page;
use super::pairs;
use super::raw::Datum;
use crate::lexicon::{Label, Lexicon, in_simplified};
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
        concat!(
            r"^(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}(?:\s*[日号]|\s*[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?|\s|[，,])+",
            r"(?:上午|下午|中午|晚上?)?\s*\d{1,2}[:：]\d{2}(?:\s*[-–—~～至到]\s*\d{1,2}[:：]\d{2})?"
        ),
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

/// A day and what the meeting was about: `20240723-分工与排期`, `7.16 移植问题讨论`, `2024/6/28：任务布置`.
static TOPICAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"^(?:#\s*)?(?P<day>20\d{6}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\b|(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?)",
        r"(?:\s*[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?)?",
        r"(?:\s*[-–—_:：|｜、]+\s*|\s+|\s*[(（【])[^\d\s。；，,：:][^。；，,：:]{1,24}[)）】]?$"
    ))
    .ok()
});

/// A day with its weekday and a span of hours at the beginning of a line.
static WHEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"^(?:20\d\d\s*[年./-]\s*)?\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?\s*[(（]?(?:(?:周|星期|礼拜)[一二三四五六日天])?[)）]?[,，]?",
        r"\s*(?:上午|下午|晚上?|中午)?\s*\d{1,2}[:：点]\d{0,2}半?(?:\s*[-–—~～至到]\s*\d{1,2}[:：点]\d{0,2})?"
    ))
    .ok()
});

/// The day that a line with a day and a topic names.
fn topical(text: &str) -> Option<String> {
    let text = in_simplified(text.trim());
    let written = TOPICAL.as_ref()?.captures(&text)?.name("day")?.as_str().trim().to_owned();
    // 0723: month and day.
    let short = written.len() == 4 && written.bytes().all(|b| b.is_ascii_digit());
    let day = if short { format!("{}.{}", &written[..2], &written[2..]) } else { written.clone() };
    // 前, 完成 behind a day make it a deadline.
    (!text[written.len()..].trim_start().starts_with(['前', '之', '起', '至', '到', '完'])).then_some(day)
}

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
    let hit = HEAD.as_ref()?.captures(&text)?;
    let part = |name: &str| hit.name(name).map_or("", |m| m.as_str());
    Some(format!("{}{}", part("day").trim(), part("rest").trim_end()))
}

/// The slots that head the meetings of a running log; none where a page tells of one meeting.
pub(super) fn heads(page: &Page, lexicon: &Lexicon) -> BTreeSet<usize> {
    let found = dated_heads(page);
    if found.is_empty() { topical_heads(page, lexicon) } else { found }
}

/// Lines with a day and a topic, where the facts of a meeting stand below nearly each of them.
fn topical_heads(page: &Page, lexicon: &Lexicon) -> BTreeSet<usize> {
    let lines: Vec<(usize, usize, String)> = (0..page.lines.len())
        .filter_map(|line| {
            let [slot] = page.filled(line)[..] else { return None };
            let day = topical(page.text(slot)).filter(|_| !page.slots[slot].is_typed())?;
            Some((line, slot, day))
        })
        .collect();
    let days: BTreeSet<&String> = lines.iter().map(|(_, _, day)| day).collect();
    let is_fact = |text: &str| {
        let (lead, found) = pairs::in_text(text, lexicon);
        let whole = lexicon.labels.meanings(text);
        let told = found.first().filter(|_| lead.is_empty()).map_or(whole, |pair| pair.meanings.clone());
        told.iter().any(|label| FACTS.contains(label))
    };
    let told = (0..lines.len()).filter(|at| {
        let end = lines.get(at + 1).map_or(page.lines.len(), |next| next.0);
        (lines[*at].0 + 1..end).take(6).any(|line| page.filled(line).iter().any(|slot| is_fact(page.text(*slot))))
    });
    let told = told.count();
    let is_log = lines.len() >= 2 && days.len() == lines.len() && told >= 2 && told + 1 >= lines.len();
    if is_log { lines.iter().map(|(_, slot, _)| *slot).collect() } else { BTreeSet::new() }
}

/// Facts of a meeting.
const FACTS: [Label; 9] = [
    Label::MeetingTime,
    Label::TimePlace,
    Label::MeetingPlace,
    Label::Host,
    Label::Recorder,
    Label::HostRecorder,
    Label::Attendees,
    Label::Absentees,
    Label::Topics,
];

/// Lines that are little more than a day.
fn dated_heads(page: &Page) -> BTreeSet<usize> {
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
        let text = self.page.text(slot);
        let Some(day) = head(text).or_else(|| topical(text)) else { return false };
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

    /// A line below the title that tells when and where without a label (2025年5月14日 19:00 三号楼会议室).
    pub(super) fn tells_when_and_where(&mut self, slot: usize) -> bool {
        let text = self.page.text(slot).trim();
        let Some(hit) = WHEN.as_ref().and_then(|when| when.find(text)) else { return false };
        let edge = |c: char| c.is_whitespace() || "，,、|｜·@；;".contains(c);
        let place = text[hit.end()..].trim_matches(edge).trim_start_matches(['在', '于', '@']);
        let plain = !place.contains(['，', '。', '；', '：', ':', ',']) && place.chars().count() <= 20;
        let told = ["召开", "开会", "举行", "会议由", "完成", "提交", "前"].iter().any(|word| place.contains(word));
        let opens = !self.form.titles.is_empty() && self.form.items.is_empty() && self.form.sections.is_empty();
        if !opens || !plain || told || self.section.is_some() || self.form.has(Label::MeetingTime) {
            return false;
        }
        let at = self.page.slots[slot].at.clone();
        let label = || Datum::text("", &at);
        self.add_label(vec![Label::MeetingTime], label(), vec![Datum::text(hit.as_str(), &at)]);
        if place.chars().count() >= 2 {
            self.add_label(vec![Label::MeetingPlace], label(), vec![Datum::text(place, &at)]);
        }
        self.usage.mark(slot, Use::Field, "label");
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
            ("3月5日前提交方案", None),
            ("1.2 接口联调", None),
            ("预算3.5万", None),
        ] {
            assert_eq!(head(text).as_deref(), day, "{text}");
        }
    }

    #[test]
    fn lines_with_a_day_and_a_topic() {
        for (text, day) in [
            ("20240723-分工与排期", Some("20240723")),
            ("0723 分工", Some("07.23")),
            ("7.16 移植问题讨论", Some("7.16")),
            ("2024/6/28：任务布置", Some("2024/6/28")),
            ("8月2日前提交初稿", None),
            ("7.16 讨论移植问题，定方案", None),
            ("2024 分工", None),
        ] {
            assert_eq!(topical(text).as_deref(), day, "{text}");
        }
    }
}
