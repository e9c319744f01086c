//! Rows without labels and without a header: items of the section above them, with the cells beside.

use super::nature::Nature;
use super::outline::Walker;
use super::people;
use super::raw::Datum;
use crate::lexicon::{Column, key};
use crate::model::Use;

impl Walker<'_> {
    /// A row without labels: an item of the section where it lists items, else prose of it, else not understood.
    pub(super) fn loose_row(&mut self, _line: usize, slots: &[usize]) {
        let page = self.page;
        let filled: Vec<usize> = slots.iter().copied().filter(|s| !page.slots[*s].is_blank()).collect();
        if self.form.titles.is_empty() && self.form.is_bare() {
            // Titles side by side, each over its own table.
            for slot in filled.iter().copied().filter(|s| page.slots[*s].width > 1 && !page.slots[*s].is_typed()) {
                self.form.titles.push(Datum::of(&page.slots[slot]));
                self.usage.mark(slot, Use::Heading, "title");
            }
            return;
        }
        let Some(section) = self.section else {
            let short = filled.iter().map(|s| &page.slots[*s]).filter(|s| s.text.chars().count() <= 30);
            self.form.loose.extend(short.map(Datum::of));
            return;
        };
        let longest = filled.iter().copied().max_by_key(|s| page.text(*s).chars().count());
        match (section.item, longest) {
            (Some(_), Some(longest)) if page.text(longest).chars().count() >= 6 => {
                let text = page.text(longest).to_owned();
                let before = self.form.items.len();
                self.passage(longest, &text);
                let one = self.form.items.len() == before + 1;
                for slot in filled.into_iter().filter(|s| *s != longest) {
                    let held = &page.slots[slot];
                    if one && held.col > page.slots[longest].col && self.beside_item(slot) {
                        continue;
                    }
                    let number =
                        held.is_typed() || key(&held.text).chars().count() <= 3 && held.col < page.slots[longest].col;
                    self.usage.mark(slot, if number { Use::Decoration } else { Use::Unmapped }, "number");
                }
            }
            _ if section.prose.is_some() => {
                for slot in filled {
                    let text = page.text(slot).to_owned();
                    self.passage(slot, &text);
                }
            }
            _ => {}
        }
    }

    /// A cell right of an item in a list without a header: who, when, how far, or a remark, by what it holds.
    fn beside_item(&mut self, slot: usize) -> bool {
        let held = &self.page.slots[slot];
        let is_told = |column: Column| self.form.items.last().is_some_and(|item| item.cells.contains_key(&column));
        let brief = held.text.trim().chars().count() <= 6 && is_told(Column::Owner) && !is_told(Column::Due);
        let column = match held.nature() {
            Nature::People | Nature::Departments => Column::Owner,
            Nature::Dates => Column::Due,
            Nature::Statuses | Nature::Percents => Column::Status,
            Nature::Texts if names_people(&held.text) => Column::Owner,
            // Behind who comes when, in whatever words (下周一, 下次会).
            Nature::Texts if brief => Column::Due,
            Nature::Texts => Column::Note,
            _ => return false,
        };
        let Some(item) = self.form.items.last_mut() else { return false };
        let cells = item.cells.entry(column).or_default();
        if !cells.is_empty() && column != Column::Note {
            return false;
        }
        cells.push(Datum::of(held));
        self.usage.mark(slot, Use::Field, column.id());
        true
    }
}

/// 甲/乙, 甲、乙
fn names_people(text: &str) -> bool {
    let mut names = text.split(['、', '/', '，', ',', '和', '&', ' ']).map(str::trim).filter(|name| !name.is_empty());
    names.clone().count() >= 2 && names.all(|name| people::name(name).is_some())
}
