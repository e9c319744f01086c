//! Headers of two or three rows: which rows belong together, and what their levels say of a column (计划 over 开始 and 完成).

use super::header::{Headers, TableColumn, could_be_header};
use super::page::{GridIndex, Page};
use crate::lexicon::Candidate;

impl Headers<'_> {
    /// Columns with the texts of `depth` stacked header rows; `None` where the rows cannot be one header.
    pub(super) fn compose(&mut self, page: &Page, grid: usize, line: usize, depth: usize) -> Option<Vec<TableColumn>> {
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
