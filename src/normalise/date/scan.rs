//! Every mention of a day, a week, a month or a time in a text, from left to right.

use std::ops::Range;
use std::sync::LazyLock;

use chrono::NaiveDate;
use regex::{Captures, Regex};

use super::{DateContext, Trouble};
use super::{relative, resolve};

/// What a mention speaks of, the more telling first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// A day with month, or a month's day.
    Day,
    /// A day counted or named from today, a week, a month's end.
    Relative,
    /// 11月上旬: no day.
    Vague,
    /// A time of day.
    Time,
    /// A number that is no date: a quantity, a version, a telephone number.
    Noise,
}

/// One mention.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// Where it stands in the folded text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// The day, or why there is none.
    pub day: Result<NaiveDate, Trouble>,
    /// Year and month, as far as they are written.
    pub year: Option<i32>,
    /// Written, or known, month.
    pub month: Option<u32>,
    /// Only the day of the month is written; with its number.
    pub bare_day: Option<u32>,
    /// The day with month and day of the month the other way round, where that is one.
    pub turned: Option<NaiveDate>,
    /// Written with digits alone (`10.22`): in prose it has to stand in a telling place.
    pub digits: bool,
}

impl Mention {
    pub(super) fn new(range: Range<usize>, kind: Kind, day: Result<NaiveDate, Trouble>) -> Self {
        Self { range, kind, day, year: None, month: None, bare_day: None, turned: None, digits: false }
    }
}

/// Characters that a pattern needs: a quick look before the search.
#[derive(Clone, Copy)]
struct Needs {
    digits: bool,
    any: &'static str,
}

type Build = fn(&Captures<'_>, Range<usize>, &DateContext<'_>) -> Option<Mention>;

struct Pattern {
    needs: Needs,
    regex: Regex,
    build: Build,
}

/// A number of up to two digits, or in Chinese.
const N: &str = r"(?:\d{1,2}|[〇零○一二两三四五六七八九十廿卅]{1,4})";
const Y: &str = r"(?:\d{2,6}|[一二三四五六七八九〇零○]{4})";
const MON: &str = r"(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
const WD: &str =
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const UNIT: &str = r"(?:期|章|页|件|项|门|名|位|批|只|箱|层|楼|级|折|轮|种|处|列|组|家|份|张|条|次)";
const MEASURE: &str = r"(?:万|亿|元|块|%|倍|节|版|个|米|公里|公斤|千克|吨|人|台|套|km|kg|mm|cm|gb|mb|tb|kw|pcs|k|w)";

static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| {
    let digits = |any| Needs { digits: true, any };
    let chars = |any| Needs { digits: false, any };
    let table: [(Needs, String, Build); 31] = [
        // Times first: what stands in them is no date.
        (digits(":"), r"\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?".to_owned(), build_time),
        (digits("m"), r"\b\d{1,2}(?:\.\d{2})?\s*[ap]\.?m\b\.?".to_owned(), build_time),
        (chars("点时"), format!(r"{N}\s*[点时](?:半|整|{N}\s*分?|一刻|三刻)?(?:钟)?"), build_time),
        // Full dates.
        (chars("年"), format!(r"({Y})\s*年\s*({N})\s*月(?:份)?\s*({N})\s*(?:日|号)?"), resolve::year_month_day),
        (chars("年"), r"(\d{4})\s*年\s*(\d{1,2})\s*[-./]\s*(\d{1,2})(?:日|号)?".to_owned(), resolve::year_month_day),
        (chars("年"), format!(r"(今年|明年|去年|本年|后年|前年)度?\s*({N})\s*月(?:份)?\s*({N})\s*(?:日|号)?"), resolve::year_month_day),
        (digits("-./。、· "), r"(\d{4,6})(?:\s?[-./。、·]+\s?| )(\d{1,2})(?:\s?[-./。、·]+\s?| )(\d{1,2})(?:日|号)?".to_owned(), resolve::year_month_day),
        (digits("-./"), r"(1\d{2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})".to_owned(), resolve::republican),
        (digits("-./"), r"(\d{1,2})\s?([-./])\s?(\d{1,2})\s?([-./])\s?(\d{4}|\d{2})".to_owned(), resolve::three_numbers),
        (digits("12"), r"((?:19|20)\d{2})(\d{2})(\d{2})".to_owned(), resolve::year_month_day),
        // Month and day.
        (chars("月"), format!(r"({N})\s*月(?:份)?\s*({N})\s*(日|号)?"), resolve::month_day),
        (digits("-./"), r"(\d{1,2})\s?([-./])\s?(\d{1,2})(日|号|\.)?".to_owned(), resolve::two_numbers),
        (digits(""), format!(r"\b(?:\d{{1,2}}\.?(?:st|nd|rd|th)?\s?(?:-|/|&|to|and)\s?)?(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s*[-/.,]?\s*({MON})\b\.?(?:\s*(?:[-/,'.]\s*(\d{{4}}|\d{{2}})|(\d{{4}}))\b)?"), resolve::day_english_month),
        (digits(""), format!(r"\b({MON})\b\.?\s*[-/]?\s*(\d{{1,2}})(?:st|nd|rd|th)?\b(?:\s*[-,/']?\s*(\d{{4}})\b)?"), resolve::english_month_day),
        // Day alone.
        (chars("月"), format!(r"(本月|这个月|当月|下个月|下月|次月|上个?月)\s*({N})\s*(?:日|号)"), resolve::relative_month_day),
        (chars("日号"), format!(r"({N})\s*(日|号)"), resolve::day_alone),
        (digits("snrt"), r"\b(\d{1,2})(?:st|nd|rd|th)\b".to_owned(), resolve::day_alone),
        (chars("月"), format!(r"(?:({Y})\s*年\s*)?({N})\s*月(?:份)?的?\s*(?:第\s*({N})\s*个?|(最后)一?)(?:周|星期)"), resolve::week_of_month),
        // Months, quarters, years and their ends.
        (chars("月底"), r"\b(1[0-3]\d)\s?[./]\s?(\d{1,2})\s?月?底".to_owned(), resolve::year_month),
        (chars("月"), format!(r"(?:({Y}|[今明后去])\s*年\s*)?({N})\s*月(?:份)?(月?[底尾]|末|上旬|中旬|下旬|初|中)?"), resolve::month),
        (digits("-./"), r"((?:19|20)\d{2})\s?[-./]\s?(\d{1,2})(月?底)?".to_owned(), resolve::year_month),
        (chars("月"), r"(本|这个?|当|下个?|次|上个?)?月(底|尾|末|内|份内|上旬|中旬|下旬|初|中)".to_owned(), resolve::this_month),
        (chars("月"), r"(本|这个|当|下个?|次)月".to_owned(), resolve::this_month),
        (chars("年季q"), format!(r"(?:({Y}|今|明|本|后)\s*年?度?\s*)?(?:第?([一二三四1-4])季度?|q([1-4])(?:\s*(\d{{4}}))?|(本|这个?|下个?)季度?)(?:末|底|内)?|季度?(?:末|底)"), resolve::quarter),
        (chars("年岁"), format!(r"(?:({Y}|今|明|本|后|当)\s*)?年度?(?:底|末|内|终)|岁末"), resolve::year_end),
        (chars("adefmqoe"), format!(r"\b(?:(?:by\s+)?(?:the\s+)?ende?[\s-]+(?:of\s+)?(?:the\s+|this\s+)?(next\s+)?(month|quarter|year|week|day|q[1-4]|{MON})(?:\s+(\d{{4}}))?|(month|quarter|year|week)[- ]end|eo[dwmqy]|[ce]ob|close\s+of\s+business|({MON})\.?,?\s+(\d{{4}}))\b"), resolve::english_end),
        // Weeks and weekdays.
        (chars("周期拜"), format!(r"(上上|上个?|本|这个?|当|下下个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天末1-7])|(上上|上个?|本|这个?|当|下下个?|下个?)(?:周|星期|礼拜)(?:内|底|之内)?|(?:(\d{{4}})\s*年?\s*)?第\s*({N})\s*(?:个?周|个?星期)"), relative::week),
        (chars("adefhkntuw"), format!(r"\b(?:(next|this|last|coming)\s+({WD}|week)|({WD})|(?:(\d{{4}})\s*[- ]?\s*)?(?:calendar\s+week|week|wk|cw|kw|w)\s?[-.#]?\s?(\d{{1,2}})(?:\s?[/.-]\s?(\d{{4}}))?)\b\.?"), relative::english_week),
        // Counted from today.
        (chars("天日周星月小工h时期"), format!(r"(?:({N}|\d{{1,3}}|半)\s*[-~至到]\s*)?({N}|\d{{1,3}}|半)\s*个?\s*(天|日|周|星期|礼拜|月|小时|h|工作日|自然日|工作天)(?:([一二三四五六日天末])|(?:时间)?(之?内|以内|之?后|以后))?"), relative::within),
        (chars("天日今明后昨次上od"), r"大后天|大前天|[今明后次昨前][天日晚早]|当[天日]|\b(?:today|tomorrow|tonight|yesterday)\b".to_owned(), relative::named_day),
        (chars("iw"), r"\b(?:within|in)\s+(?:the\s+next\s+)?(\d{1,3}|one|two|three|four|five|six|seven|eight|ten|an?)\s*(calendar\s+|working\s+|work\s+|business\s+)?(day|week|wk|month|hour|hr|h|d)s?\b".to_owned(), relative::english_within),
    ];
    let mut patterns: Vec<Pattern> = table
        .into_iter()
        .filter_map(|(needs, source, build)| Some(Pattern { needs, regex: Regex::new(&source).ok()?, build }))
        .collect();
    let noise = [
        format!(r"\d+\s?{UNIT}"),
        format!(r"\d+(?:\.\d+)?\s?(?:[-~/至到]\s?\d+(?:\.\d+)?)?\s?{MEASURE}"),
        r"\b(?:v|ver|version)\s?\.?\d+(?:\.\d+)*".to_owned(),
        r"\d+(?:\.\d+){3,}".to_owned(),
        r"1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}-\d{7,8}|\d{9,}".to_owned(),
        r"[a-z]+[-_#]\d+(?:-\d+)*".to_owned(),
        r"第\s?\d+\s?(?:次|批|期|轮|版|条|阶段|章|节|页|部分|名|项|季)".to_owned(),
    ];
    let any_digit = Needs { digits: true, any: "" };
    patterns.extend(
        noise.iter().filter_map(|source| {
            Some(Pattern { needs: any_digit, regex: Regex::new(source).ok()?, build: build_noise })
        }),
    );
    patterns
});

// Builders share one signature, also where they always build.
#[allow(clippy::unnecessary_wraps)]
fn build_time(_: &Captures<'_>, range: Range<usize>, _: &DateContext<'_>) -> Option<Mention> {
    Some(Mention::new(range, Kind::Time, Err(Trouble::Vague)))
}

#[allow(clippy::unnecessary_wraps)]
fn build_noise(_: &Captures<'_>, range: Range<usize>, _: &DateContext<'_>) -> Option<Mention> {
    Some(Mention::new(range, Kind::Noise, Err(Trouble::Vague)))
}

/// The mentions of a folded text, from left to right, none inside another.
pub(super) fn mentions(text: &str, ctx: &DateContext<'_>) -> Vec<Mention> {
    let has_digit = text.bytes().any(|b| b.is_ascii_digit());
    let mut found: Vec<(Mention, usize)> = Vec::new();
    for (rank, pattern) in PATTERNS.iter().enumerate() {
        let needs = pattern.needs;
        if (needs.digits && !has_digit) || !(needs.any.is_empty() || text.contains(|c| needs.any.contains(c))) {
            continue;
        }
        let mut from = 0;
        // Finding is cheaper than capturing, and most patterns find nothing.
        while let Some(whole) = pattern.regex.find_at(text, from) {
            let mention = stands_alone(text, &whole.range())
                .then(|| pattern.regex.captures_at(text, whole.start()))
                .flatten()
                .and_then(|captures| (pattern.build)(&captures, whole.range(), ctx));
            // What is no mention may hide one that begins inside it.
            from = match mention {
                Some(_) => whole.end(),
                None => whole.start() + text[whole.start()..].chars().next().map_or(1, char::len_utf8),
            };
            found.extend(mention.map(|mention| (mention, rank)));
        }
    }
    found.sort_by_key(|(mention, rank)| (mention.range.start, std::cmp::Reverse(mention.range.end), *rank));
    let mut kept: Vec<Mention> = Vec::new();
    for (mention, _) in found {
        if kept.last().is_none_or(|last| last.range.end <= mention.range.start) {
            kept.push(mention);
        }
    }
    kept
}

/// A run of digits is not cut in the middle.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let first = digit(range.start) && range.start > 0 && digit(range.start - 1);
    let last = digit(range.end - 1) && digit(range.end);
    // 1.2025 and 3.10.22: a number with a dot before belongs to it.
    let dotted = digit(range.start) && range.start > 1 && bytes[range.start - 1] == b'.' && digit(range.start - 2);
    !first && !last && !dotted
}
