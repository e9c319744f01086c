//! The sentence that opens minutes and notices: when, where, who led (3月9日14:30，某总经理在三楼会议室主持召开……会议;
//! Minutes of the board held on 4 March 2025 at 10.30 am in the Blue Room).

use std::sync::LazyLock;

use chrono::NaiveDateTime;
use regex::Regex;

use crate::normalise::date::{self, DateContext};

/// What an opening sentence tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Opening {
    pub start: Option<NaiveDateTime>,
    pub place: Option<String>,
    pub host: Option<String>,
    pub recorder: Option<String>,
}

fn pattern(text: &str) -> Option<Regex> {
    Regex::new(text).ok()
}

/// A meeting is called or was held.
static HELD: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"召开|举行|主持|开会|举办|开了|碰头|碰了|开的|开完|碰面|聚在"));
static PLACE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"在(?P<place>[^，,。；在]{2,24}?)[，,]?(?:由\p{Han}{2,14}?)?(?:主持)?(?:组织)?(?:通过视频)?(?:召开|举行|举办|开会|主持|开了|碰头|碰了|碰面)",
    )
});
static HOST_BY: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"由(?P<by>\p{Han}{2,14}?)(?:同志)?(?:在[^，,。；]{2,24}?)?主持"));
static HOST: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"[，,、日午晚时分0-9）)](?P<who>\p{Han}{2,16}?)(?:同志)?(?:在[^，,。；]{2,24}?)?主持"));
static WRITTEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"由?(?P<zh>\p{Han}{2,8}?)(?:负责|做|作)(?:会议)?记录|(?i:(?:minutes|notes) (?:were )?(?:taken|recorded|kept) by )(?P<en>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})",
    )
});

static HELD_EN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(r"(?i)\b(?:held|met|convened|took place|meeting|call|minutes of)\b.{0,80}?\b(?:on|at|in)\b")
});
static PLACE_EN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"\b(?:at|in|via|over)\s+(?:the\s+)?(?P<place>[A-Z][\w'’&-]*(?:[ ,]+(?:of |the |and )?[A-Z0-9][\w'’&-]*){0,6})",
    )
});
static HOST_EN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(concat!(
        r"(?i:chaired by|chair:|led by|hosted by|presided over by|with) (?P<by>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,3})(?: in the chair)?",
        r"|(?P<who>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3}) (?:chaired|took the chair|was in the chair|in the chair|presided|opened the meeting)"
    ))
});

/// Who is said to have been there (到场的有甲、乙、丙，丁请假).
static THERE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?:到场|到会|参会|参加|出席|与会|在场|列席|来开会|来|到)(?:会议|人员|人|的|同学|成员|者|老师){0,3}(?:有|为|是|包括)[：:]?(?P<list>[^。；]{2,80})",
    )
});

/// The people whom a passage says to have been there, as a list.
pub(super) fn people(text: &str) -> Option<String> {
    let hit = THERE.as_ref()?.captures(text)?;
    let list = hit.name("list")?.as_str();
    let list = list.split("由").next().unwrap_or(list).trim_end_matches(['，', ',']);
    let brief = |part: &str| (2..=12).contains(&part.trim().chars().count());
    let names: Vec<&str> = list.split(['、', '，', ',', '和', '及']).take_while(|part| brief(part)).collect();
    let clean = |name: &&str| {
        let ends = ["请假", "缺席", "未到", "没来", "等人", "等"];
        ends.iter().fold(name.trim(), |part, end| part.trim_end_matches(end)).to_owned()
    };
    (names.len() >= 2).then(|| names.iter().map(clean).collect::<Vec<_>>().join("、"))
}

/// Reads an opening sentence; `None` where the text is none.
pub(super) fn read(text: &str, ctx: &DateContext<'_>) -> Option<Opening> {
    if let Some((start, place)) = moment_and_place(text, ctx) {
        return Some(Opening { start: Some(start), place: Some(place), ..Opening::default() });
    }
    if let Some((start, place)) = bare_moment(text, ctx) {
        return Some(Opening { start: Some(start), place, ..Opening::default() });
    }
    let first = text.split(['。', '\n']).next().unwrap_or(text);
    if text.is_ascii() || !text.chars().any(crate::lexicon::is_han) {
        read_english(text, ctx)
    } else {
        read_chinese(first, text, ctx)
    }
}

/// 2025年5月14日 19:00 工训中心3楼: a day, a time of day, and where.
fn moment_and_place(text: &str, ctx: &DateContext<'_>) -> Option<(NaiveDateTime, String)> {
    let plain = text.chars().count() <= 50 && !text.contains(['。', '，', '；', '：', '召', '开']);
    if !plain || !text.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let read = date::meeting_time(text, ctx)?;
    let place = read.rest.trim().trim_matches(['（', '）', '(', ')', '@', ' ', '\u{3000}']).trim().to_owned();
    let letters = place.chars().filter(|c| c.is_alphabetic()).count();
    let timed = read.start.time() != chrono::NaiveTime::MIN;
    (timed && (2..=16).contains(&letters) && place.chars().any(crate::lexicon::is_han)).then_some((read.start, place))
}

/// A line that is a day with a time of day and little else, or the name of the meeting before and the place behind
/// (Wednesday, 5 March 2025 10:00 – 10:45; Committee meeting – 6 May 2025, 7pm, library).
fn bare_moment(text: &str, ctx: &DateContext<'_>) -> Option<(NaiveDateTime, Option<String>)> {
    if text.chars().count() > 110 || !full_date(text) && !text.contains('月') {
        return None;
    }
    let read = date::meeting_time(text, ctx)?;
    let timed = read.start.time() != chrono::NaiveTime::MIN;
    let letters = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count();
    if letters(&read.rest) <= 4 && text.chars().count() <= 60 {
        return timed.then_some((read.start, None));
    }
    // A sentence that tells who held the meeting says more.
    if HELD.as_ref().is_some_and(|held| held.is_match(text)) {
        return None;
    }
    let day = text.find(|c: char| c.is_ascii_digit())?;
    let meets = |part: &str| {
        let lower = part.to_lowercase();
        ["meeting", "minutes", "call", "notes", "session", "会", "紀要", "纪要"].iter().any(|word| lower.contains(word))
    };
    let parts = text.split([',', '，', '–', '—', '|', '·', ';']).map(str::trim);
    let mut left = parts.filter(|part| {
        read.rest.contains(part)
            && letters(part) > 3
            && !part.contains(|c: char| c.is_ascii_digit() && letters(part) < 4)
    });
    let before = left.clone().take_while(|part| text.find(part).is_some_and(|at| at < day)).collect::<Vec<_>>();
    let place = left.find(|part| text.rfind(part).is_some_and(|at| at > day));
    let rest = letters(&read.rest) - before.iter().map(|part| letters(part)).sum::<usize>().min(letters(&read.rest));
    let told = place.filter(|place| place.split_whitespace().count() <= 5 && letters(place) + 4 >= rest);
    let bare = before.iter().all(|part| meets(part)) && (told.is_some() || rest <= 4) && !text.ends_with('.');
    (timed && bare).then(|| (read.start, told.map(str::to_owned)))
}

fn read_chinese(first: &str, text: &str, ctx: &DateContext<'_>) -> Option<Opening> {
    let held = HELD.as_ref()?.find(first)?;
    let lead = &first[..held.start()];
    // A date alone in front of what was decided is no opening.
    let start = date::meeting_time(lead, ctx).filter(|_| lead.chars().count() <= 80).map(|read| read.start);
    let named = |regex: &LazyLock<Option<Regex>>, text: &str, names: &[&str]| {
        let hit = regex.as_ref()?.captures(text)?;
        names.iter().find_map(|name| hit.name(name)).map(|m| m.as_str().trim().to_owned())
    };
    let place = named(&PLACE, first, &["place"]).filter(|place| !place.ends_with(['下', '中', '上', '后', '前']));
    let host = named(&HOST_BY, text, &["by"]).or_else(|| named(&HOST, first, &["who"]));
    start?;
    (place.is_some() || host.is_some() || first.contains("会")).then(|| Opening {
        start,
        place,
        host,
        recorder: named(&WRITTEN, text, &["zh"]),
    })
}

fn read_english(text: &str, ctx: &DateContext<'_>) -> Option<Opening> {
    let first = text.lines().next().unwrap_or(text);
    if first.chars().count() > 240 {
        return None;
    }
    HELD_EN.as_ref()?.find(first)?;
    let lead =
        first.split_inclusive(". ").next().filter(|lead| lead.chars().any(|c| c.is_ascii_digit())).unwrap_or(first);
    let start = date::meeting_time(lead, ctx)?.start;
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let is_day = |place: &str| {
        let lower = place.to_lowercase();
        months.iter().chain(&weekdays).any(|word| lower.starts_with(word))
            || place.starts_with(|c: char| c.is_ascii_digit())
    };
    let place = PLACE_EN
        .as_ref()
        .and_then(|regex| regex.captures_iter(lead).filter_map(|hit| hit.name("place")).find(|m| !is_day(m.as_str())))
        .map(|m| m.as_str().trim_end_matches([',', '.', ' ']).to_owned());
    let named = |regex: &LazyLock<Option<Regex>>, names: &[&str]| {
        let hit = regex.as_ref()?.captures(text)?;
        names.iter().find_map(|name| hit.name(name)).map(|m| m.as_str().trim_end_matches('.').to_owned())
    };
    let dated = full_date(lead);
    dated.then(|| Opening {
        start: Some(start),
        place,
        host: named(&HOST_EN, &["by", "who"]),
        recorder: named(&WRITTEN, &["en"]),
    })
}

/// The sentence gives a day with its month, not only a weekday.
fn full_date(text: &str) -> bool {
    static DAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
        pattern(
            r"(?i)\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
        )
    });
    DAY.as_ref().is_some_and(|day| day.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Calendar;
    use chrono::NaiveDate;

    #[test]
    fn opening_sentences() {
        let anchor = NaiveDate::from_ymd_opt(2025, 3, 20).unwrap();
        let ctx = DateContext { anchor, day_first: true, calendar: Calendar::builtin(), plan_year: None };
        for (text, start, place, host) in [
            (
                "2025年3月9日14:30，集团总经理王小明在三楼会议室主持召开专题会议，研究搬迁事宜。",
                "2025-03-09T14:30:00",
                Some("三楼会议室"),
                Some("集团总经理王小明"),
            ),
            (
                "2025年3月9日下午，由副县长王小明主持，在县政府二楼会议室召开管网专题会。",
                "2025-03-09T00:00:00",
                Some("县政府二楼会议室"),
                Some("副县长王小明"),
            ),
            ("兹定于3月12日上午9点在综合楼会议室召开安全例会。", "2025-03-12T09:00:00", Some("综合楼会议室"), None),
            ("Minutes of the Hall Group held on Friday 14 March 2025 at 10.30 am", "2025-03-14T10:30:00", None, None),
            (
                "The board met on 4 March 2025 at 2 pm in the Blue Room, chaired by Ann Lee.",
                "2025-03-04T14:00:00",
                Some("Blue Room"),
                Some("Ann Lee"),
            ),
        ] {
            let found = read(text, &ctx).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                found.start.map(|s| s.format("%Y-%m-%dT%H:%M:%S").to_string()).as_deref(),
                Some(start),
                "{text}"
            );
            assert_eq!(found.place.as_deref(), place, "{text}");
            assert_eq!(found.host.as_deref(), host, "{text}");
        }
        for (text, place) in [
            ("Tue 8 Apr 2025, 16:00, Teams", Some("Teams")),
            ("Committee meeting – Thursday 6 February 2025, 7pm, school library", Some("school library")),
            ("Wednesday, 5 March 2025 10:00 – 10:45", None),
        ] {
            let found = read(text, &ctx).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(found.place.as_deref(), place, "{text}");
        }
        for text in [
            "The pump failed on 8 Apr 2025, 16:00, in hall B",
            "3月9日前完成方案，由王小明负责。",
            "Meeting closed on time.",
            "The quote was high.",
        ] {
            assert_eq!(read(text, &ctx), None, "{text}");
        }
    }
}
