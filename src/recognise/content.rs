//! What a column holds, told from the cells below it: dates, names, statuses. It speaks where the header's words are
//! not known, where they mislead, or where a table has no header at all.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::header::{Header, TableColumn, TableKind};
use super::page::Page;
use crate::lexicon::{Calendar, Column, Words, key};
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
    cells: Vec<Nature>,
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
                held.cells.push(of_cell(text, &self.page.slots[slot].value));
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
    if length <= 24 && text.chars().any(|c| c.is_numeric()) && is_day(text) {
        return Nature::Dates;
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

fn is_day(text: &str) -> bool {
    let Some(anchor) = NaiveDate::from_ymd_opt(2000, 1, 1) else { return false };
    let ctx = DateContext { anchor, day_first: false, calendar: Calendar::builtin(), plan_year: None };
    matches!(date::read(text, &ctx), DateReading::Day { .. })
}

/// Natures of the cells below a column of who is responsible.
const WHO: &[Nature] = &[Nature::People, Nature::Departments];

/// Whether the cells of a column are what its field holds.
fn agrees(field: Column, held: &Held) -> bool {
    match field {
        Column::Owner => held.share(WHO) >= 0.6 && held.share(&[Nature::People]) > 0.0,
        Column::Department => held.share(&[Nature::Departments]) >= 0.6,
        Column::Due | Column::Done | Column::Start | Column::NewDue | Column::OriginalDue => {
            held.share(&[Nature::Dates]) >= 0.6
        }
        Column::Status => held.share(&[Nature::Statuses, Nature::Percents]) >= 0.6,
        Column::Percent => held.share(&[Nature::Percents]) >= 0.6,
        _ => false,
    }
}

/// How many columns hold what their field says, while their own header does not look like a cell.
pub(super) fn confirmed(body: &Body<'_>, columns: &[TableColumn]) -> usize {
    let header = |c: &TableColumn| of_cell(&c.header, &Value::Text);
    columns
        .iter()
        .filter(|c| c.field.is_some_and(|field| agrees(field, &body.held(c))))
        .filter(|c| matches!(header(c), Nature::Texts | Nature::People | Nature::Statuses))
        .filter(|c| body.held(c).share(&[header(c)]) < 0.3)
        .count()
}

/// Whether the first row of a grid holds what the columns of a header say: most of the columns that can be checked, and
/// at least one of who or when.
pub(super) fn follows(page: &Page, grid: usize, line: usize, header: &Header) -> bool {
    let Some((_, row)) = page.row_of(line) else { return false };
    let cell = |c: &TableColumn| page.grids[grid].at(row, c.from).filter(|s| !page.slots[*s].is_blank());
    let mut checks = (0_u32, 0_u32);
    for column in &header.columns {
        let (Some(field), Some(slot)) = (column.field, cell(column)) else { continue };
        let nature = of_cell(page.text(slot), &page.slots[slot].value);
        let fits = match field {
            Column::Owner => WHO.contains(&nature),
            Column::Due | Column::Done | Column::Start => nature == Nature::Dates,
            Column::Status => matches!(nature, Nature::Statuses | Nature::Percents),
            Column::Number => matches!(nature, Nature::Numbers | Nature::Codes),
            _ => continue,
        };
        checks.0 += 1;
        checks.1 += u32::from(fits);
    }
    checks.1 >= 2 && checks.1 * 3 >= checks.0 * 2 && header.column(Column::Title).and_then(cell).is_some()
}

/// Takes away fields that the cells belie: a title that is yes or no, a status that says nothing of the work.
pub(super) fn unseat(body: &Body<'_>, columns: &mut [TableColumn]) {
    let has = |field| columns.iter().any(|c: &TableColumn| c.field == Some(field));
    let (has_due, has_percent, has_owner) = (has(Column::Due), has(Column::Percent), has(Column::Owner));
    for column in columns.iter_mut() {
        let Some(field) = column.field else { continue };
        let held = body.held(column);
        let no_text = [Nature::Flags, Nature::Dates, Nature::Links, Nature::Codes, Nature::Numbers, Nature::Percents];
        let belied = match field {
            Column::Title => {
                held.share(&no_text) > 0.6
                    || column.score < 0.9 && held.share(&[Nature::People]) > 0.6 && is_name_word(&column.header)
                    || column.score < 0.9 && held.share(&[Nature::Statuses]) > 0.6
            }
            Column::Owner => held.share(&no_text) > 0.6,
            Column::Status => {
                let says = held.share(&[Nature::Statuses, Nature::Percents, Nature::Flags]);
                let short = held.share(&[Nature::Texts]) < 0.8 || held.mean_length() < 4.0;
                // 筹备 | 预热 | 收尾 under 阶段: that one of them is also a status says little.
                let few = says < 0.5 && short;
                // A phase that spans rows groups them; a state is told row by row.
                column.score < 0.9 && held.covered > 0
                    || column.score < 0.9 && held.cells.len() >= 2 && (few || says < 0.6 && has_percent)
            }
            Column::Department => held.share(&[Nature::People]) >= 0.8,
            Column::Due => column.score < 0.8 && held.share(&[Nature::Texts]) >= 0.8 && held.mean_length() > 8.0,
            _ => false,
        };
        if belied {
            let next = column.candidates.iter().find(|c| c.column != field && c.score >= 0.9 && field == Column::Title);
            column.field = next.map(|c| c.column);
            if matches!(field, Column::Title | Column::Department) && held.share(&[Nature::People]) > 0.6 && !has_owner
            {
                column.field = Some(Column::Owner);
            }
            // 计划 over dates is the deadline.
            if field == Column::Title && !has_due && held.share(&[Nature::Dates]) > 0.6 {
                column.field = Some(Column::Due);
            }
        }
    }
}

/// 名称 or Name over names of people heads who, not what.
fn is_name_word(header: &str) -> bool {
    matches!(key(header).as_str(), "name" | "names" | "名称" | "名字" | "姓名" | "fullname")
}

/// The header of a column leaves open what it holds; days also stand under words that mean something else (目标发布).
fn is_open(column: &TableColumn, field: Column) -> bool {
    let unknown = column.field.is_none() && column.candidates.is_empty();
    let other = matches!(column.field, Some(Column::Deliverable | Column::Content | Column::Note));
    unknown || field == Column::Due && other && column.score < 0.9
}

/// Gives columns with unknown headers the field that their cells speak for, where the table lacks it.
pub(super) fn fill(body: &Body<'_>, columns: &mut [TableColumn]) {
    for (wanted, field, rivals) in [
        (WHO, Column::Owner, &[Column::Owner, Column::Participants][..]),
        (&[Nature::Dates][..], Column::Due, &[Column::Due, Column::NewDue, Column::OriginalDue, Column::Frequency][..]),
        (
            &[Nature::Statuses, Nature::Percents][..],
            Column::Status,
            &[Column::Status, Column::Health, Column::Percent][..],
        ),
        (&[Nature::Departments][..], Column::Department, &[Column::Department, Column::Support][..]),
    ] {
        if columns.iter().any(|c| c.field.is_some_and(|held| rivals.contains(&held))) {
            continue;
        }
        let unknown: Vec<usize> = (0..columns.len())
            .filter(|at| is_open(&columns[*at], field))
            .filter(|at| {
                let held = body.held(&columns[*at]);
                held.share(wanted) >= 0.66
                    && (field != Column::Owner || held.share(&[Nature::People]) > 0.0)
                    && (field != Column::Status || held.own >= 2)
            })
            .collect();
        // Two columns of names say nothing about which is meant; of two of dates side by side the second is the end.
        if let [start, end] = unknown[..]
            && field == Column::Due
            && end == start + 1
        {
            columns[start].field = Some(Column::Start);
            columns[end].field = Some(Column::Due);
        }
        if let [only] = unknown[..] {
            columns[only].field = Some(field);
            columns[only].score = 0.5;
        }
    }
}

/// Of several columns that may hold the status, one of prose is a remark beside one of statuses (进展 | 是否办结).
pub(super) fn settle_status(body: &Body<'_>, columns: &mut [TableColumn]) {
    let Some(prose) = columns.iter().position(|c| c.field == Some(Column::Status)) else {
        return find_status(body, columns);
    };
    let held = body.held(&columns[prose]);
    let is_prose = held.share(&[Nature::Texts]) >= 0.4 && held.mean_length() >= 4.0;
    let says = |c: &TableColumn| {
        matches!(c.field, None | Some(Column::Category | Column::Note))
            && c.candidates.iter().any(|hit| hit.column == Column::Status && hit.score >= 0.55)
            && body.held(c).share(&[Nature::Statuses, Nature::Flags, Nature::Percents]) >= 0.6
    };
    if let Some(state) = columns.iter().position(says).filter(|_| is_prose) {
        columns[prose].field = Some(Column::Note);
        columns[state].field = Some(Column::Status);
        return;
    }
    // 最新进展 in words beside a column of states is a remark, where there is no other.
    let has_note = columns.iter().any(|c| matches!(c.field, Some(Column::Note | Column::Risk | Column::Reason)));
    let tells = |c: &&mut TableColumn| {
        let held = body.held(c);
        c.field.is_none()
            && c.candidates.iter().any(|hit| hit.column == Column::Status)
            && held.share(&[Nature::Texts]) >= 0.5
            && held.mean_length() >= 4.0
    };
    if let Some(column) = columns.iter_mut().find(tells).filter(|_| !has_note) {
        column.field = Some(Column::Note);
    }
}

/// Where no header speaks of a status: the only column without a field that holds nothing else (结论: 按期完成, 已取消).
fn find_status(body: &Body<'_>, columns: &mut [TableColumn]) {
    if columns.iter().any(|c| matches!(c.field, Some(Column::Percent | Column::Health))) {
        return;
    }
    let holds = |at: &usize| {
        let held = body.held(&columns[*at]);
        columns[*at].field.is_none() && held.own >= 3 && held.distinct >= 2 && held.share(&[Nature::Statuses]) >= 0.8
    };
    let found: Vec<usize> = (0..columns.len()).filter(holds).collect();
    if let [only] = found[..] {
        columns[only].field = Some(Column::Status);
        columns[only].score = 0.5;
    }
}

/// The times of a table are lengths (10 min): an agenda, no work.
pub(super) fn is_agenda(body: &Body<'_>, columns: &[TableColumn]) -> bool {
    let length = |text: &str| {
        let unit = text.trim().trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').to_lowercase();
        text.trim().starts_with(|c: char| c.is_ascii_digit())
            && matches!(unit.as_str(), "min" | "mins" | "min." | "minutes" | "m" | "'" | "分钟" | "分")
    };
    let column = columns.iter().find(|c| matches!(c.field, Some(Column::Due)) && c.score < 0.9);
    column.is_some_and(|column| {
        let index = &body.page.grids[body.grid];
        let cells: Vec<&str> =
            body.rows.iter().filter_map(|row| index.at(*row, column.from)).map(|s| body.page.text(s)).collect();
        !cells.is_empty() && cells.iter().all(|text| length(text) || text.trim().is_empty())
    })
}

/// The only column of free text whose header is not known, right of the work, is one of remarks where there is no other.
pub(super) fn fill_note(body: &Body<'_>, columns: &mut [TableColumn]) {
    let is_remark = |c: &TableColumn| {
        matches!(c.field, Some(Column::Note | Column::Risk | Column::Reason | Column::Remedy | Column::Deliverable))
    };
    let Some(work) = columns.iter().position(|c| c.field == Some(Column::Title)) else { return };
    if columns.iter().any(is_remark) {
        return;
    }
    let free = |at: &usize| {
        let held = body.held(&columns[*at]);
        columns[*at].field.is_none()
            && columns[*at].candidates.iter().all(|c| c.column == Column::Title)
            && held.share(&[Nature::Texts]) >= 0.8
            && held.mean_length() >= 4.0
            && held.distinct * 10 >= held.own * 7
    };
    let unknown: Vec<usize> = (work + 1..columns.len()).filter(free).collect();
    if let [only] = unknown[..] {
        columns[only].field = Some(Column::Note);
        columns[only].score = 0.5;
    }
}

/// A table told by its cells alone: a column of names, one of dates or statuses, and one of longer texts. `columns` are
/// those of the header row, or of the first row of work where there is no header (`lines` 0).
pub(super) fn infer(page: &Page, grid: usize, body: usize, columns: Vec<TableColumn>, lines: usize) -> Option<Header> {
    let body = Body::new(page, grid, body);
    if body.len() < if lines == 0 { 3 } else { 2 } || columns.len() < 3 {
        return None;
    }
    let looked: Vec<Held> = columns.iter().map(|c| body.held(c)).collect();
    let natures: Vec<Option<Nature>> = looked.iter().map(Held::most).collect();
    let only = |wanted: Nature| {
        let found: Vec<usize> = (0..natures.len()).filter(|at| natures[*at] == Some(wanted)).collect();
        match found[..] {
            [one] => Some(one),
            _ => None,
        }
    };
    let owner = only(Nature::People)?;
    let (due, state) = (only(Nature::Dates), only(Nature::Statuses));
    if due.is_none() && state.is_none() {
        return None;
    }
    let texts = (0..natures.len()).filter(|at| natures[*at] == Some(Nature::Texts));
    let work = texts.clone().find(|at| looked[*at].length >= body.len() * 4)?;
    let mut header = Header { kind: TableKind::Work, columns, lines, confirmed: 2 };
    let mut set = |at: Option<usize>, field: Column| {
        if let Some(column) = at.and_then(|at| header.columns.get_mut(at)) {
            column.field = Some(field);
            column.score = 0.5;
        }
    };
    set(Some(work), Column::Title);
    set(Some(owner), Column::Owner);
    set(due, Column::Due);
    set(state, Column::Status);
    set(texts.clone().filter(|at| *at != work).last(), Column::Note);
    Some(header)
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
        ] {
            assert_eq!(of_cell(text, &Value::Text), nature, "{text}");
        }
    }
}
