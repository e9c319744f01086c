//! A board printed as a grid: the lists head the columns (待办 | 进行中 | 已完成), each cell below is a card with its work in
//! the first line, and who and when in the lines after it.

use std::collections::BTreeMap;

use super::nature::Nature;
use super::outline::Walker;
use super::raw::{Datum, RawItem, SeenTable};
use crate::lexicon::{Column, Words};
use crate::model::{Stage, Use};
use crate::normalise::status::read_status;
use crate::normalise::text::is_nothing;

impl Walker<'_> {
    /// Reads a board that begins at a line; how many lines it takes, 0 where there is none.
    pub(super) fn board(&mut self, line: usize) -> usize {
        let page = self.page;
        let Some((grid, _)) = page.row_of(line) else { return 0 };
        let lists = page.filled(line);
        let states: Vec<_> =
            lists.iter().map(|slot| read_status(page.text(*slot), None, Words::builtin()).state).collect();
        let above = line.checked_sub(1).and_then(|above| page.row_of(above)).map(|(held, _)| held);
        let differ = states.windows(2).all(|two| two[0] != two[1]);
        if lists.len() < 2 || above == Some(grid) || !differ || states.iter().any(Option::is_none) {
            return 0;
        }
        let rows: Vec<usize> = (line + 1..page.lines.len())
            .take_while(|below| page.row_of(*below).is_some_and(|(held, _)| held == grid))
            .collect();
        let cards: Vec<usize> = rows.iter().flat_map(|row| page.filled(*row)).collect();
        let is_card = |slot: &&usize| page.text(**slot).trim().contains('\n');
        if cards.iter().filter(is_card).count() * 2 < cards.len() || cards.is_empty() {
            return 0;
        }
        self.tables_seen += 1;
        let columns = [Column::Title, Column::Owner, Column::Due, Column::Status].into();
        let at = Some(page.slots[lists[0]].at.clone());
        self.form.tables.push(SeenTable { columns, title_header: String::new(), is_matrix: false, at });
        lists.iter().for_each(|slot| self.usage.mark(*slot, Use::Label, Column::Status.id()));
        for slot in cards {
            let head = lists.iter().rev().find(|head| page.slots[**head].col <= page.slots[slot].col);
            let (Some(head), false) = (head, is_nothing(page.text(slot))) else { continue };
            let card = self.card(slot, *head);
            self.form.items.push(card);
            self.usage.mark(slot, Use::Field, Column::Title.id());
        }
        rows.len() + 1
    }

    fn card(&self, slot: usize, list: usize) -> RawItem {
        let held = &self.page.slots[slot];
        let mut lines = held.text.trim().lines().map(str::trim).filter(|text| !text.is_empty());
        let title = lines.next().unwrap_or_default();
        let mut cells: BTreeMap<Column, Vec<Datum>> = [(Column::Owner, Vec::new()), (Column::Due, Vec::new())].into();
        cells.insert(Column::Status, vec![Datum::of(&self.page.slots[list])]);
        for line in lines {
            let (rest, found) = self.attributes(line);
            let bare = line.trim_start_matches(['@', '👤', '📅', '⏰', ' ']);
            let told = match super::nature::of_cell(bare, &crate::model::Value::Text) {
                _ if rest.is_empty() && !found.is_empty() => found,
                Nature::People | Nature::Departments => vec![(Column::Owner, bare.to_owned())],
                Nature::Dates => vec![(Column::Due, bare.to_owned())],
                _ if line.starts_with('@') => vec![(Column::Owner, line.to_owned())],
                _ => vec![(Column::Note, line.to_owned())],
            };
            for (column, value) in told {
                cells.entry(column).or_default().push(Datum::text(value, &held.at));
            }
        }
        RawItem {
            kind: None,
            stage: Stage::Current,
            title: Datum::text(title, &held.at),
            is_sentence: false,
            cells,
            extra: Vec::new(),
            groups: Vec::new(),
            table: self.tables_seen,
            shared_due: None,
        }
    }
}
