//! What tells two alike titles apart: ordinals, versions, months, numbers (第二批, V1.3, 9月, 3号楼), taken out of the
//! text so that the rest can be compared without them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::text::numeral;
use super::words::{WORDS, alternatives};

/// One mark: its kind (批, 版, 月 …) and its value in one spelling.
pub(super) type Mark = (String, String);

/// Marks of a title.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Marks {
    /// They part two items when they differ, and leave a doubt where only one title has them.
    pub hard: BTreeSet<Mark>,
    /// They part two items when they differ; only one title having them means nothing.
    pub soft: BTreeSet<Mark>,
    /// Amounts in brackets: plans change, so a difference is no more than a doubt.
    pub amounts: BTreeSet<Mark>,
}

/// What the marks of two titles say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Clash {
    /// Nothing against one item.
    None,
    /// Only one title bears a mark.
    OneSided,
    /// Two items.
    Apart,
}

impl Marks {
    /// Compares the marks of two titles.
    pub fn clash(&self, other: &Self) -> Clash {
        if differ(&self.hard, &other.hard) || differ(&self.soft, &other.soft) {
            return Clash::Apart;
        }
        match (lacks(&self.hard, &other.hard), lacks(&other.hard, &self.hard)) {
            (true, true) => Clash::Apart,
            (false, false) if !differ(&self.amounts, &other.amounts) => Clash::None,
            _ => Clash::OneSided,
        }
    }
}

/// Of some kind that both have, each has a value that the other lacks.
fn differ(one: &BTreeSet<Mark>, other: &BTreeSet<Mark>) -> bool {
    let strays = |a: &BTreeSet<Mark>, b: &BTreeSet<Mark>| -> BTreeSet<String> {
        a.difference(b).filter(|(kind, _)| has(b, kind)).map(|(kind, _)| kind.clone()).collect()
    };
    !strays(one, other).is_disjoint(&strays(other, one))
}

/// `one` has a kind of mark that `other` lacks.
fn lacks(one: &BTreeSet<Mark>, other: &BTreeSet<Mark>) -> bool {
    one.iter().any(|(kind, _)| !has(other, kind))
}

fn has(marks: &BTreeSet<Mark>, kind: &str) -> bool {
    marks.iter().any(|(k, _)| k == kind)
}

struct Patterns {
    deadline: Regex,
    day: Regex,
    weekday: Regex,
    year: Regex,
    quarter: Regex,
    month: Regex,
    version: Regex,
    ordinal: Regex,
    numbered: Regex,
    amount: Regex,
}

static PATTERNS: LazyLock<Option<Patterns>> = LazyLock::new(|| Patterns::new().ok());

impl Patterns {
    fn new() -> Result<Self, regex::Error> {
        let units = alternatives(&WORDS.units);
        let measures = alternatives(&WORDS.measures);
        let date = r"(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}|\d{1,2}\s*[月/]\s*\d{1,2}|20\d{6})\s*[日号]?";
        let week = r"(?:本|下|上|这|每)?(?:周|星期|礼拜)[一二三四五六日天末]";
        let when = format!(
            r"(?:{date}|{week}|\d{{1,2}}\s*[日号]|(?:本|下|这)周|(?:\d{{1,2}}|本|下|这|当)?(?:月|季度|年)(?:底|末|初|中旬|上旬|下旬)|[今明后][日天]|[\d一二三四五两]{{1,3}}\s*个?(?:工作日|自然日|小时|天|周|月))"
        );
        let hour = r"(?:\s*(?:\([^()]*\)|下班|中午|上午|下午|晚上?|凌晨|\d{1,2}\s*[点时:]\s*\d{0,2}\s*分?))*";
        let number = r"[一二三四五六七八九十两]{1,3}|\d{1,4}";
        Ok(Self {
            deadline: Regex::new(&format!(
                r"(?:于|在)?{when}{hour}\s*(?:之前|以前|前|之内|以内|内|截止)|(?:延期|延迟|推迟|顺延|提前|调整|改)?(?:至|到){when}{hour}|(?:by|before|until|due)\s+{date}"
            ))?,
            day: Regex::new(date)?,
            weekday: Regex::new(week)?,
            year: Regex::new(r"(20\d\d|19\d\d)\s*(?:年度?)?")?,
            quarter: Regex::new(r"第?([一二三四1-4])季度|(?-u:\b)q([1-4])(?-u:\b)")?,
            month: Regex::new(r"(\d{1,2}|[一二三四五六七八九十]{1,2})月份?")?,
            version: Regex::new(r"(?-u:\b)v(?:er(?:sion)?)?\.?\s*(\d+(?:\.\d+)*)(?:版本?)?|(\d+(?:\.\d+)+)版本?")?,
            ordinal: Regex::new(&format!(r"第\s*({number})\s*({units})?|(首)({units})"))?,
            numbered: Regex::new(&format!(r"({number}|[a-z])({units})"))?,
            amount: Regex::new(&format!(r"((?:\d+(?:\.\d+)?|[一二三四五六七八九十百两]+))\s*(?:余|多)?({measures})"))?,
        })
    }
}

/// Takes the marks out of a folded text and returns what is left. In brackets, dates are remarks and amounts may change.
pub(super) fn extract(folded: &str, bracket: bool, marks: &mut Marks) -> String {
    let Some(p) = PATTERNS.as_ref() else { return folded.to_owned() };
    if !folded.chars().any(|c| c.is_ascii_digit() || "一二三四五六七八九十两首周月年今明末v".contains(c))
    {
        return folded.to_owned();
    }
    let text = p.deadline.replace_all(folded, " ");
    let text = p.version.replace_all(&text, |c: &Captures| {
        let number = c.get(1).or(c.get(2)).map_or("", |m| m.as_str());
        marks.hard.insert(("版".into(), number.strip_suffix(".0").unwrap_or(number).into()));
        " ".to_owned()
    });
    let text = take(&p.day, &text, (!bracket).then_some(&mut marks.soft), "日", |c| digits(&c[0]));
    let text = take(&p.weekday, &text, (!bracket).then_some(&mut marks.soft), "周", |c| {
        c[0].chars().last().map(String::from)
    });
    let text = take(&p.quarter, &text, Some(&mut marks.hard), "季度", |c| number_of(c.get(1).or(c.get(2))?.as_str()));
    let text = take(&p.year, &text, Some(&mut marks.soft), "年", |c| Some(c[1].to_owned()));
    let text = take(&p.month, &text, Some(&mut marks.hard), "月", |c| number_of(&c[1]));
    let text = p.ordinal.replace_all(&text, |c: &Captures| {
        let value = c.get(1).map_or(Some("1".into()), |m| number_of(m.as_str()));
        let unit = c.get(2).or(c.get(4)).map_or("第", |m| m.as_str());
        value.map_or_else(
            || c[0].to_owned(),
            |value| {
                marks.hard.insert((unit_key(unit), value));
                String::new()
            },
        )
    });
    let text = guarded(&p.numbered, &text, |c| {
        let value = number_of(&c[1]).or_else(|| c[1].is_ascii().then(|| c[1].to_owned()))?;
        Some(marks.hard.insert((unit_key(&c[2]), value)))
    });
    let amounts = if bracket { &mut marks.amounts } else { &mut marks.soft };
    guarded(&p.amount, &text, |c| {
        let value = number_of(&c[1]).unwrap_or_else(|| c[1].to_owned());
        Some(amounts.insert((c[2].to_owned(), value)))
    })
}

/// Replaces every match by a blank; its value becomes a mark of `kind` where marks are wanted.
fn take(
    pattern: &Regex,
    text: &str,
    mut into: Option<&mut BTreeSet<Mark>>,
    kind: &str,
    value: impl Fn(&Captures) -> Option<String>,
) -> String {
    let replaced = pattern.replace_all(text, |c: &Captures| {
        if let (Some(marks), Some(value)) = (into.as_deref_mut(), value(c)) {
            marks.insert((kind.to_owned(), value));
        }
        " "
    });
    replaced.into_owned()
}

/// Replaces matches of a number with its unit, but not inside words as 统一 (统一标识 holds no 一标).
fn guarded(pattern: &Regex, text: &str, mut mark: impl FnMut(&Captures) -> Option<bool>) -> String {
    let replaced = pattern.replace_all(text, |c: &Captures| {
        let start = c.get(0).map_or(0, |m| m.start());
        let before = text[..start].chars().next_back();
        let inside = before.is_some_and(|b| {
            "统单唯同专逐之任进万其某".contains(b) || b.is_ascii_alphanumeric() || b == '.' || b == '-'
        });
        if inside || mark(c).is_none() { c[0].to_owned() } else { String::new() }
    });
    replaced.into_owned()
}

/// 批次 counts what 批 counts.
fn unit_key(unit: &str) -> String {
    unit.strip_suffix('次').filter(|rest| !rest.is_empty()).unwrap_or(unit).to_owned()
}

fn number_of(text: &str) -> Option<String> {
    numeral(text)
        .map(|number| number.to_string())
        .or_else(|| (!text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || c == '.')).then(|| text.to_owned()))
}

/// Month and day of a date as written, without year and leading zeros.
fn digits(text: &str) -> Option<String> {
    let mut parts: Vec<u32> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .filter_map(|part| part.parse().ok())
        .collect();
    if let [whole] = parts[..] {
        parts = vec![whole / 100 % 100, whole % 100];
    }
    let day = parts.pop()?;
    Some(format!("{}-{day}", parts.pop()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_the_rest() {
        for (raw, hard, soft, rest) in [
            ("第二批样机到货", "批2", "", "样机到货"),
            ("首批样机到货", "批1", "", "样机到货"),
            ("三期厂房", "期3", "", "厂房"),
            ("app v1.3.0 提测", "版1.3", "", "app 提测"),
            ("9月工资核算", "月9", "", "工资核算"),
            ("第三季度盘点", "季度3", "", "盘点"),
            ("q3盘点", "季度3", "", "盘点"),
            ("3号楼消防", "号楼3", "", "消防"),
            ("10月22日前确认排期", "", "", "确认排期"),
            ("联调延期至10月31日", "", "", "联调"),
            ("10月28日直播脚本", "", "日10-28", "直播脚本"),
            ("周五提交", "", "周五", "提交"),
            ("统一标识制作", "", "", "统一标识制作"),
            ("采购40台终端", "", "台40", "采购终端"),
            ("2026年度预算", "", "年2026", "预算"),
        ] {
            let mut marks = Marks::default();
            let left = extract(raw, false, &mut marks);
            let show = |set: &BTreeSet<Mark>| set.iter().map(|(k, v)| format!("{k}{v}")).collect::<Vec<_>>().join(" ");
            assert_eq!(
                (
                    show(&marks.hard).as_str(),
                    show(&marks.soft).as_str(),
                    left.split_whitespace().collect::<Vec<_>>().join(" ").as_str()
                ),
                (hard, soft, rest),
                "{raw}"
            );
        }
    }

    #[test]
    fn clashes() {
        for (one, other, expected) in [
            ("第一批到货", "第二批到货", Clash::Apart),
            ("第一批到货", "到货", Clash::OneSided),
            ("一期验收", "第一期验收", Clash::None),
            ("第一批到货", "一期到货", Clash::Apart),
            ("8月对账", "9月对账", Clash::Apart),
            ("2025年对账", "对账", Clash::None),
            ("v2.0发布", "v2发布", Clash::None),
            ("采购40台终端", "采购60台终端", Clash::Apart),
        ] {
            let of = |raw: &str| {
                let mut marks = Marks::default();
                extract(raw, false, &mut marks);
                marks
            };
            assert_eq!(of(one).clash(&of(other)), expected, "{one} {other}");
        }
    }
}
