//! Finding the header of a table: the row, or two or three, whose cells name the fields of work.

use std::collections::HashMap;

use super::columns::split_side_by_side;
use super::nature::{Body, Nature};
use super::page::{GridIndex, Page, Slot};
use super::pairs::strip_heading_number;
use super::{agenda, attendance, content, crossed, matrix, minuted, plan, sittings};
use crate::lexicon::{Candidate, Column, Lexicon, key};

/// A column of a table.
#[derive(Clone, Debug)]
pub(super) struct TableColumn {
    /// First column of the grid.
    pub from: u32,
    /// Column after the last.
    pub to: u32,
    /// Header as written; levels of a stacked header joined by a blank.
    pub header: String,
    /// The field, if the header is understood.
    pub field: Option<Column>,
    /// How surely.
    pub score: f32,
    /// Slots of the header.
    pub slots: Vec<usize>,
    pub candidates: Vec<Candidate>,
}

/// What a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TableKind {
    /// Rows of work.
    Work,
    /// Department, signature, date.
    Signatures,
    /// Work against people, with marks.
    Matrix,
    /// Who, what was done, what comes.
    Plan,
    /// Sign-in sheet, duty roster, telephone list: no work.
    Roster,
    /// Names with a mark of who was there.
    Attendance,
    /// A clock time in each row.
    Agenda,
    /// A meeting in each row.
    Sittings,
    /// Points of minutes with what follows from them.
    Minuted,
    /// Names across or down, work in the cells.
    People,
    /// Versions of the document: no work, and no sign of what the page is.
    Versions,
}

impl TableKind {
    /// Headers of its columns are values: names, days, facts of meetings.
    pub fn names_columns(self) -> bool {
        matches!(self, Self::Matrix | Self::People | Self::Sittings | Self::Minuted)
    }
}

/// The header of a table.
#[derive(Clone, Debug)]
pub(super) struct Header {
    pub kind: TableKind,
    pub columns: Vec<TableColumn>,
    /// Lines that it takes.
    pub lines: usize,
    /// Columns whose cells are what the header says.
    pub confirmed: usize,
}

impl TableColumn {
    /// A column of one header cell whose field is known already.
    pub fn named(page: &Page, slot: usize, field: Option<Column>) -> Self {
        let held = &page.slots[slot];
        Self {
            from: held.col,
            to: held.col + held.width,
            header: held.text.trim().to_owned(),
            field,
            score: 1.0,
            slots: vec![slot],
            candidates: Vec::new(),
        }
    }
}

impl Header {
    /// The first column of a field.
    pub fn column(&self, field: Column) -> Option<&TableColumn> {
        self.columns.iter().find(|c| c.field == Some(field))
    }

    pub(super) fn strength(&self) -> f32 {
        self.columns.iter().map(|c| if c.field.is_some() { c.score } else { -0.3 }).sum()
    }
}

/// Looks up header texts, each once per page.
pub(super) struct Headers<'a> {
    pub(super) lexicon: &'a Lexicon,
    /// A table is being read: only a row of header words begins another.
    pub reading: bool,
    /// Headers of the page's tables of work so far.
    pub(super) seen: Vec<Header>,
    known: HashMap<String, Vec<Candidate>>,
}

/// Longest header text in characters; longer text is content.
const LONGEST: usize = 32;

impl<'a> Headers<'a> {
    pub fn new(lexicon: &'a Lexicon) -> Self {
        Self { lexicon, reading: false, seen: Vec::new(), known: HashMap::new() }
    }

    pub fn candidates(&mut self, text: &str) -> &[Candidate] {
        if !self.known.contains_key(text) {
            let found = self.lexicon.fields.candidates(text);
            self.known.insert(text.to_owned(), found);
        }
        self.known.get(text).map_or(&[], Vec::as_slice)
    }

    /// The table headers that start at a line: one, or several for tables side by side. Empty where none does.
    pub fn at(&mut self, page: &Page, line: usize) -> Vec<Header> {
        let Some((grid, _)) = page.row_of(line) else { return Vec::new() };
        let filled = page.filled(line);
        if filled.len() < 2 {
            return Vec::new();
        }
        if filled.iter().any(|slot| !could_be_header(&page.slots[*slot])) {
            // Days may head columns of a plan by person.
            return if self.reading {
                Vec::new()
            } else {
                crossed::header(page, line, self.lexicon).into_iter().collect()
            };
        }
        // 遗留问题 | 版费由谁承担？: a heading and what stands under it.
        if let [head, told] = filled[..] {
            let heading = self.lexicon.sections.exact(strip_heading_number(page.text(head)));
            let known = self.candidates(page.text(told)).first().is_some_and(|c| c.score >= 0.75);
            let wide = page.slots[told].width > page.slots[head].width;
            if heading.is_some_and(|def| def.item.is_some()) && !known && (wide || page.text(told).chars().count() > 10)
            {
                return Vec::new();
            }
        }
        // Marks of a matrix are no header, although 配合 may be one.
        let marks = filled.iter().filter(|s| self.lexicon.noise.mark(page.text(**s).trim()).is_some()).count();
        if marks >= 2 && marks * 2 + 1 >= filled.len() {
            return Vec::new();
        }
        if let Some(special) = self.special(page, line, &filled) {
            return vec![special];
        }
        if !filled.iter().any(|slot| self.candidates(page.text(*slot)).first().is_some_and(|c| c.score >= 0.55)) {
            return Vec::new();
        }
        let mut best: Option<(f32, usize, Vec<TableColumn>)> = None;
        for depth in 1..=3 {
            let Some(columns) = self.compose(page, grid, line, depth) else { continue };
            let strength: f32 = columns.iter().map(|c| c.candidates.first().map_or(-0.4, |c| c.score)).sum();
            // A deeper header has to explain more than the flatter one.
            if best.as_ref().is_none_or(|(most, _, _)| strength > most + 0.3) {
                best = Some((strength, depth, columns));
            }
        }
        let Some((_, depth, columns)) = best else { return Vec::new() };
        let found: Vec<Header> = split_side_by_side(columns)
            .into_iter()
            .filter_map(|columns| self.judge(&Body::new(page, grid, line + depth), columns, depth))
            .collect();
        // A small table below a larger one of the same header says too little of its columns by itself.
        if found.iter().all(|h| h.column(Column::Title).is_none())
            && let Some(again) = again(&self.seen, page, &filled)
        {
            return vec![again];
        }
        found
    }

    /// A table of a shape of its own.
    fn special(&self, page: &Page, line: usize, filled: &[usize]) -> Option<Header> {
        let texts: Vec<&str> = filled.iter().map(|slot| page.text(*slot)).collect();
        if self.lexicon.noise.is_version_table(&texts) {
            let columns = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
            return Some(Header { kind: TableKind::Versions, columns, lines: 1, confirmed: 2 });
        }
        plan::header(page, line, self.lexicon)
            .or_else(|| matrix::header(page, line, self.lexicon))
            .or_else(|| attendance::header(page, line, self.lexicon))
            .or_else(|| if self.reading { None } else { agenda::header(page, line, self.lexicon) })
            .or_else(|| if self.reading { None } else { sittings::header(page, line, self.lexicon) })
            .or_else(|| if self.reading { None } else { crossed::header(page, line, self.lexicon) })
            .or_else(|| if self.reading { None } else { minuted::header(page, line, self.lexicon) })
    }

    /// A table whose header words are not known, or that has no header: told by what its columns hold.
    pub fn inferred(&mut self, page: &Page, line: usize) -> Option<Header> {
        let (grid, _) = page.row_of(line)?;
        let filled = page.filled(line);
        if filled.len() < 3 {
            return None;
        }
        let columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
        let held: Vec<Nature> = filled.iter().map(|s| page.slots[*s].nature()).collect();
        let is_work =
            held.contains(&Nature::People) && held.iter().any(|n| matches!(n, Nature::Dates | Nature::Statuses));
        if is_work {
            let nameless = columns.into_iter().map(|c| TableColumn { header: String::new(), slots: Vec::new(), ..c });
            return content::infer(page, grid, line, nameless.collect(), 0);
        }
        let plain = held.iter().all(|n| matches!(n, Nature::Texts | Nature::People));
        if !plain || filled.iter().any(|slot| !could_be_header(&page.slots[*slot]) || page.slots[*slot].height > 1) {
            return None;
        }
        content::infer(page, grid, line + 1, columns, 1)
    }

    /// Columns with the texts of `depth` stacked header rows; `None` where the rows cannot be one header.
    fn compose(&mut self, page: &Page, grid: usize, line: usize, depth: usize) -> Option<Vec<TableColumn>> {
        let index = &page.grids[grid];
        let (_, top) = page.row_of(line)?;
        let mut rows = vec![top];
        let mut reach = line_height(page, line);
        for next in line + 1..line + depth {
            let (other, row) = page.row_of(next)?;
            if other != grid || row > top + 2 {
                return None;
            }
            let filled = page.filled(next);
            let above = page.filled(line);
            // A level below splits a wider cell above it, or fills in under a vertical merge; a bar across the table does neither.
            let text_at = |row: u32, col: u32| index.at(row, col).is_some_and(|s| !page.slots[s].is_blank());
            let splits = |low: &usize| {
                let held = &page.slots[*low];
                // Without merges the group's name stands over its first column, and the cells right of it are empty.
                let unmerged = !text_at(top, held.col + 1) && text_at(row, held.col + 1);
                is_unit(&held.text)
                    || index
                        .at(top, held.col)
                        .is_none_or(|up| page.slots[up].is_blank() || page.slots[up].width > held.width)
                    || unmerged
            };
            // 实绩 over 完了日: beside a cell that splits one, a plain pair is a level as well where its words are known.
            let pairs = filled.iter().any(|low| page.slots[*low].row == row && parts_wider(page, index, top, *low));
            let known: Vec<bool> =
                filled.iter().map(|s| self.candidates(page.text(*s)).first().is_some_and(|c| c.score >= 0.6)).collect();
            if !filled.iter().zip(&known).all(|(low, known)| splits(low) || pairs && *known)
                || filled.iter().any(|s| page.slots[*s].width * 2 > index.cols && index.cols > 2)
            {
                return None;
            }
            let under_merge = row < top + reach || above.iter().any(|s| page.slots[*s].width > 1);
            let short = filled.iter().all(|s| could_be_header(&page.slots[*s]));
            let known = known.iter().filter(|known| **known).count();
            // The weeks of a bar chart speak neither for a header nor against.
            let words = filled.iter().filter(|s| !is_scale(page.text(**s))).count();
            if filled.is_empty()
                || !short
                || !(under_merge || known * 4 >= words * 3)
                || known * 2 < words
                || words == 0
            {
                return None;
            }
            reach = reach.max(row - top + 1);
            rows.push(row);
        }
        let mut columns: Vec<TableColumn> = Vec::new();
        let mut parent: Option<(usize, String)> = None;
        for col in 0..index.cols {
            let mut slots: Vec<usize> = Vec::new();
            for row in &rows {
                if let Some(slot) = index.at(*row, col)
                    && !reaches_past(page, slot, depth)
                    && !page.slots[slot].is_blank()
                    && page.slots[slot].row >= top
                    && !slots.contains(&slot)
                {
                    slots.push(slot);
                }
            }
            // Unmerged stacked headers leave the cells right of a group's name empty.
            let top_slot = index.at(top, col).filter(|s| !page.slots[*s].is_blank() && !reaches_past(page, *s, depth));
            if let Some(slot) = top_slot {
                parent = Some((slot, page.slots[slot].text.clone()));
            } else if depth > 1
                && let (Some((held, _)), [only]) = (&parent, slots.as_slice())
            {
                let only = *only;
                if page.slots[*held].width == 1
                    && page.slots[only].row > top
                    && !columns.iter().any(|c| c.slots == [*held])
                {
                    slots = vec![*held, only];
                }
            }
            if slots.is_empty() {
                continue;
            }
            if let Some(last) = columns.last_mut()
                && last.slots == slots
            {
                last.to = col + 1;
                continue;
            }
            let header = slots.iter().map(|s| page.slots[*s].text.trim()).collect::<Vec<_>>().join(" ");
            let candidates = self.stacked(page, &slots, &header);
            columns.push(TableColumn { from: col, to: col + 1, header, field: None, score: 0.0, slots, candidates });
        }
        (columns.len() >= 2).then_some(columns)
    }

    fn stacked(&mut self, page: &Page, slots: &[usize], header: &str) -> Vec<Candidate> {
        let mut found: Vec<Candidate> = self.candidates(header).to_vec();
        let Some((last, parents)) = slots.split_last() else { return found };
        if parents.is_empty() {
            return found;
        }
        for (slot, weight) in std::iter::once((last, 0.93)).chain(parents.iter().map(|p| (p, 0.8))) {
            for hit in self.candidates(page.text(*slot)).to_vec() {
                match found.iter_mut().find(|c| c.column == hit.column) {
                    Some(known) => known.score = known.score.max(hit.score * weight),
                    None => found.push(Candidate { score: hit.score * weight, ..hit }),
                }
            }
        }
        // 计划 over 开始/完成: what both levels say together beats what one says alone.
        let joined = self.candidates(&format!("{}{}", page.text(parents[0]).trim(), page.text(*last).trim())).to_vec();
        for hit in joined {
            match found.iter_mut().find(|c| c.column == hit.column) {
                Some(known) => known.score = known.score.max(hit.score + 0.1),
                None => found.push(Candidate { score: hit.score + 0.1, ..hit }),
            }
        }
        found.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.column.cmp(&b.column)));
        found
    }
}

/// The header of an earlier table of the page whose texts come again, cell for cell.
fn again(seen: &[Header], page: &Page, filled: &[usize]) -> Option<Header> {
    let same = |header: &&Header| {
        header.lines == 1
            && header.columns.len() == filled.len()
            && header.columns.iter().zip(filled).all(|(column, slot)| key(&column.header) == key(page.text(*slot)))
    };
    let earlier = seen.iter().rev().find(same)?;
    let columns = earlier.columns.iter().zip(filled).map(|(column, slot)| TableColumn {
        score: column.score,
        candidates: column.candidates.clone(),
        ..TableColumn::named(page, *slot, column.field)
    });
    Some(Header { columns: columns.collect(), ..earlier.clone() })
}

/// A text that can stand in a header: short, no number, no sentence.
fn could_be_header(slot: &Slot) -> bool {
    let text = slot.text.trim();
    !slot.is_typed()
        && text.chars().count() <= LONGEST
        && !text.contains(['。', '；', '@'])
        && !text.ends_with(['：', ':'])
        && !has_value_after_colon(text)
}

fn has_value_after_colon(text: &str) -> bool {
    text.split_once(['：', ':']).is_some_and(|(_, rest)| !rest.trim().is_empty() && !text.contains(['（', '(']))
}

/// The cell above is wider: this one is a part of it.
fn parts_wider(page: &Page, index: &GridIndex, top: u32, low: usize) -> bool {
    let held = &page.slots[low];
    index.at(top, held.col).is_some_and(|up| !page.slots[up].is_blank() && page.slots[up].width > held.width)
}

/// A cell merged down past the header is a label beside the table, no column of it.
fn reaches_past(page: &Page, slot: usize, depth: usize) -> bool {
    page.slots[slot].height > depth as u32
}

fn line_height(page: &Page, line: usize) -> u32 {
    page.lines[line].slots.iter().map(|s| page.slots[*s].height).min().unwrap_or(1)
}

/// A unit of measure below a header (偏差 over 天).
fn is_unit(text: &str) -> bool {
    let unit = text.trim().trim_matches(['（', '）', '(', ')']);
    matches!(
        unit,
        "天" | "日" | "人" | "%" | "％" | "元" | "万元" | "个" | "项" | "小时" | "工日" | "d" | "days" | "h" | "hours"
    )
}

/// A step of a time scale: W3, 第2周, 5日, 1/12.
fn is_scale(text: &str) -> bool {
    let bare = text.trim().trim_start_matches(['W', 'w', '第']).trim_end_matches(['周', '日', '月', '号', '天']);
    bare.starts_with(|c: char| c.is_ascii_digit()) && bare.chars().all(|c| c.is_ascii_digit() || "/.-~".contains(c))
}
