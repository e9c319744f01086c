//! What a cell is, and what the cells of a column are: dates, names, statuses, plain text.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::header::TableColumn;
use super::page::Page;
use crate::lexicon::{Calendar, Words, is_han, key};
use crate::model::Value;
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner::{self, Roster};
use crate::normalise::status;
use crate::normalise::text::is_nothing;

/// Rows below a header that are looked at.
const ROWS: usize = 24;

/// What a cell, or most cells of a column, are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    Dates,
    People,
    Departments,
    Statuses,
    Percents,
    Numbers,
    /// A clock time, or a span of two.
    Times,
    /// Yes or no.
    Flags,
    Links,
    /// Keys of another list: OPS-416.
    Codes,
    Texts,
}

const NATURES: [Nature; 11] = [
    Nature::Dates,
    Nature::People,
    Nature::Departments,
    Nature::Statuses,
    Nature::Percents,
    Nature::Numbers,
    Nature::Times,
    Nature::Flags,
    Nature::Links,
    Nature::Codes,
    Nature::Texts,
];

/// The cells of a column below a header.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub cells: Vec<Nature>,
    /// Rows that were looked at.
    pub rows: usize,
    /// Rows that a cell merged down from above covers.
    pub covered: usize,
    /// Rows with a text of their own: neither blank nor covered by a merge from above.
    pub own: usize,
    /// Different texts.
    pub distinct: usize,
    /// Characters of all texts.
    pub length: usize,
}

impl Held {
    /// The share of the cells that say something which are of these natures; 0 where fewer than two do.
    pub fn share(&self, of: &[Nature]) -> f32 {
        let hits = self.cells.iter().filter(|held| of.contains(held)).count();
        if self.cells.len() < 2 { 0.0 } else { hits as f32 / self.cells.len() as f32 }
    }

    /// Whether every cell that says something is one of these, be it only one.
    pub fn only(&self, of: &[Nature]) -> bool {
        !self.cells.is_empty() && self.cells.iter().all(|held| of.contains(held))
    }

    /// What at least two thirds of the cells are.
    pub fn most(&self) -> Option<Nature> {
        NATURES.into_iter().find(|nature| self.share(&[*nature]) >= 0.66)
    }

    /// The share of the rows that have a text of their own here.
    pub fn filled(&self) -> f32 {
        self.own as f32 / self.rows.max(1) as f32
    }

    /// Characters of a text, on average.
    pub fn mean_length(&self) -> f32 {
        self.length as f32 / self.own.max(1) as f32
    }
}

/// The rows below a header, to look at its columns.
pub(super) struct Body<'p> {
    page: &'p Page,
    grid: usize,
    rows: Vec<u32>,
}

impl<'p> Body<'p> {
    /// The rows of a grid from a line on, up to a blank one; rows with one text head groups and do not count.
    pub fn new(page: &'p Page, grid: usize, line: usize) -> Self {
        let rows = (line..line + ROWS)
            .map_while(|line| {
                let (held, row) = page.row_of(line)?;
                let filled = page.filled(line).len();
                (held == grid && filled > 0).then_some((filled, row))
            })
            .filter(|(filled, _)| *filled > 1)
            .map(|(_, row)| row)
            .collect();
        Self { page, grid, rows }
    }

    /// The texts of a column, blank ones left out.
    pub fn texts(&self, column: &TableColumn) -> Vec<&str> {
        let index = &self.page.grids[self.grid];
        let slots = self.rows.iter().filter_map(|row| index.at(*row, column.from));
        slots.map(|slot| self.page.text(slot).trim()).filter(|text| !text.is_empty()).collect()
    }

    /// Columns of the grid that hold text.
    pub fn width(&self) -> u32 {
        self.page.grids[self.grid].cols
    }

    /// Most texts of a column are spans of days (3.1-4.10).
    pub fn spans(&self, column: &TableColumn) -> bool {
        let texts = self.texts(column);
        let parted = |text: &&&str| {
            let signs = text.matches(['~', '～', '至', '—', '–', '到']).count();
            signs == 1 || signs == 0 && (text.matches('-').count() == 1 || text.matches(" - ").count() == 1)
        };
        let days = |text: &&&str| text.chars().filter(char::is_ascii_digit).count() >= 3;
        texts.iter().filter(parted).filter(days).count() * 3 > texts.len() * 2
    }

    /// How many rows count.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether every cell of a column that holds something is such.
    pub fn all(&self, column: &TableColumn, is_such: impl Fn(usize) -> bool) -> bool {
        let index = &self.page.grids[self.grid];
        let mut slots = self
            .rows
            .iter()
            .filter_map(|row| index.at(*row, column.from))
            .filter(|s| !self.page.slots[*s].is_blank())
            .peekable();
        slots.peek().is_some() && slots.all(is_such)
    }

    /// Characters with which every text of a column ends; 0 where that is less than half of one.
    pub fn common_end(&self, column: &TableColumn) -> usize {
        let index = &self.page.grids[self.grid];
        let texts: Vec<Vec<char>> = self
            .rows
            .iter()
            .filter_map(|row| index.at(*row, column.from))
            .map(|s| self.page.text(s).trim().chars().rev().collect())
            .collect();
        let Some((first, rest)) = texts.split_first().filter(|(_, rest)| !rest.is_empty()) else { return 0 };
        let same = |other: &Vec<char>| first.iter().zip(other).take_while(|(a, b)| a == b).count();
        let shared = rest.iter().map(same).min().unwrap_or(0);
        let longest = texts.iter().map(Vec::len).max().unwrap_or(0);
        if shared * 2 >= longest { shared } else { 0 }
    }

    /// What the header of a column would be as a cell.
    pub fn nature_of_header(&self, column: &TableColumn) -> Nature {
        match column.slots[..] {
            [slot] => self.page.slots[slot].nature(),
            _ => of_cell(&column.header, &Value::Text),
        }
    }

    /// Looks at a column.
    pub fn held(&self, column: &TableColumn) -> Held {
        let index = &self.page.grids[self.grid];
        let mut held = Held { rows: self.rows.len(), ..Held::default() };
        let mut texts: BTreeSet<&str> = BTreeSet::new();
        let mut last = None;
        for row in &self.rows {
            let slot = (column.from..column.to)
                .find_map(|col| index.at(*row, col).filter(|s| !self.page.slots[*s].is_blank()));
            let Some(slot) = slot else { continue };
            if last == Some(slot) {
                held.covered += 1;
                continue;
            }
            last = Some(slot);
            let text = self.page.text(slot).trim();
            if is_nothing(text) {
                continue;
            }
            held.own += 1;
            held.length += text.chars().count();
            texts.insert(text);
            // 待定 says nothing of the column.
            if !owner::names_nobody(text, Words::builtin()) {
                held.cells.push(self.page.slots[slot].nature());
            }
        }
        held.distinct = texts.len();
        held
    }
}

/// What a single cell is.
pub(super) fn of_cell(text: &str, value: &Value) -> Nature {
    let text = text.trim();
    match value {
        Value::Date(_) => return Nature::Dates,
        Value::Percent(_) => return Nature::Percents,
        Value::Time(_) => return Nature::Times,
        Value::Text | Value::Empty => {}
        _ => return Nature::Numbers,
    }
    let words = Words::builtin();
    let length = text.chars().count();
    if text.starts_with("http") || text.contains("://") || text.starts_with("www.") {
        return Nature::Links;
    }
    if length <= 6 && text.ends_with(['%', '％']) {
        return Nature::Percents;
    }
    if is_clock(text) {
        return Nature::Times;
    }
    if !text.is_empty() && text.chars().all(|c| c.is_ascii_digit()) && length < 8 {
        return Nature::Numbers;
    }
    if length <= 3 && matches!(key(text).as_str(), "是" | "否" | "yes" | "no" | "y" | "n")
        || matches!(text, "true" | "false" | "TRUE" | "FALSE")
    {
        return Nature::Flags;
    }
    if length <= 32 && text.chars().any(char::is_numeric) && is_day(text) {
        return Nature::Dates;
    }
    if text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_digit() || ",.".contains(c)) {
        return Nature::Numbers;
    }
    if is_code(text) {
        return Nature::Codes;
    }
    let roster = Roster::default();
    if length <= 30 {
        let names = owner::read_names(text, &roster, words);
        if !names.is_empty() && names.iter().all(|name| owner::looks_like_person(name, &roster, words)) {
            return Nature::People;
        }
    }
    if length <= 12 && owner::is_department(text, &roster, words) {
        return Nature::Departments;
    }
    if length <= if text.is_ascii() { 20 } else { 8 } && status::read_status(text, None, words).known {
        return Nature::Statuses;
    }
    Nature::Texts
}

/// Ideographs of which days are written.
const DAY_WORDS: &str =
    "年月日号周星期礼拜一二三四五六七八九十零〇廿天前后内之以上中下旬底初末午早晚夜点时分至到左右本今明次间";

/// 14:00, 9:00-10:30, 上午9:30, 2.15pm and nothing else.
fn is_clock(text: &str) -> bool {
    let rest: String = text.chars().filter(|c| !c.is_ascii_digit() && !c.is_whitespace()).collect();
    let rest = rest.to_lowercase();
    let words = [
        "上午", "下午", "中午", "晚上", "am", "pm", ":", "：", "-", "–", "—", "~", "～", "至", "to", ".", "点", "时",
        "分", "半",
    ];
    let left = words.iter().fold(rest.clone(), |text, word| text.replace(word, ""));
    // 9.8 18:30 begins with a day.
    let start = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let hour = start.trim_start_matches(|c: char| c.is_ascii_digit());
    let at_once = hour.starts_with([':', '：', '点', '时']) || rest.ends_with("am") || rest.ends_with("pm");
    left.is_empty()
        && at_once
        && (rest.contains([':', '：', '点']) || rest.ends_with('m'))
        && text.chars().count() <= 24
}

/// Letters and digits without a blank, such as WH-01 or DB2025-041.
fn is_code(text: &str) -> bool {
    text.len() >= 3
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_/#.".contains(c))
        && text.starts_with(|c: char| c.is_ascii_uppercase() || c == '#')
        && text.chars().filter(char::is_ascii_digit).count() * 3 >= text.len()
}

/// Characters of dates and of what stands beside them in a cell.
const BESIDE_DAY: &str = "年月日号上下午晚早前后之周一二三四五六七八九十天底初中旬至到期完成约左右星礼拜季度末本个工作内今明次截止计划延提交交付时点分半";

fn is_day(text: &str) -> bool {
    // 第1号阀门检修 holds a day, but is none: hardly a word may stand beside it.
    let beside = |c: &char| crate::lexicon::is_han(*c) && !DAY_WORDS.contains(*c);
    if text.chars().filter(beside).count() > 2 {
        return false;
    }
    let Some(anchor) = NaiveDate::from_ymd_opt(2000, 1, 1) else { return false };
    let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin(), plan_year: None };
    // 第1号阀门检修 holds a day by accident: next to a date little else stands.
    let beside = text.chars().filter(|c| is_han(*c) && !BESIDE_DAY.contains(*c)).count();
    beside <= 2 && matches!(date::read(text, &ctx), DateReading::Day { .. })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_cell_is() {
        for (text, nature) in [
            ("王小明、李华", Nature::People),
            ("市场部", Nature::Departments),
            ("6月25日", Nature::Dates),
            ("5.8-5.14", Nature::Dates),
            ("9.8 18:30", Nature::Dates),
            ("9:00-10:30", Nature::Times),
            ("进行中", Nature::Statuses),
            ("80%", Nature::Percents),
            ("12", Nature::Numbers),
            ("否", Nature::Flags),
            ("OPS-416", Nature::Codes),
            ("https://example.com/1", Nature::Links),
            ("更新价目表", Nature::Texts),
            ("第1号阀门检修", Nature::Texts),
        ] {
            assert_eq!(of_cell(text, &Value::Text), nature, "{text}");
        }
    }
}
