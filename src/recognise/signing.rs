//! Rows of names and days under a heading of signatures, in a table without a column for the signature itself.

use super::nature::Nature;
use super::outline::Walker;
use super::raw::{Datum, RawSignature};
use crate::lexicon::Label;
use crate::model::Use;

impl Walker<'_> {
    /// Takes a row of a grid that pairs names with days: who stands beside a day has signed. `false` where none does.
    pub(super) fn signed_row(&mut self, filled: &[usize]) -> bool {
        let page = self.page;
        let Some(grid) = filled.first().and_then(|slot| self.grid_of(*slot)) else { return false };
        let dated = |slot: usize| page.slots[slot].nature() == Nature::Dates;
        let pairs_days = (0..page.lines.len())
            .filter(|line| page.row_of(*line).is_some_and(|(held, _)| held == grid))
            .any(|line| page.filled(line).into_iter().any(dated));
        // 张三 | 日期 | 5月3日 has labels of its own.
        let own = [Label::Date, Label::SignDate, Label::Signature];
        let labelled = |slot: &usize| self.lexicon.labels.meanings(page.text(*slot)).iter().any(|l| own.contains(l));
        let people = filled.iter().filter(|slot| page.slots[**slot].nature() == Nature::People).count();
        // Name | Role | Date over them heads the columns.
        let heads = page.slots[filled[0]].row == 0 && people == 0 && filled.len() > 1;
        if heads && pairs_days && !filled.iter().copied().any(dated) {
            filled.iter().for_each(|slot| self.usage.mark(*slot, Use::Label, "signature"));
            return true;
        }
        if people != 1 || filled.iter().any(labelled) {
            return false;
        }
        let name = filled.iter().copied().find(|slot| page.slots[*slot].nature() == Nature::People);
        let Some(name) = name.filter(|_| pairs_days) else { return false };
        let date = filled.iter().copied().find(|slot| dated(*slot)).map(|slot| Datum::of(&page.slots[slot]));
        let text = Datum::of(&page.slots[name]);
        self.form.signatures.push(RawSignature { text, role: None, date, needs_date: true });
        filled.iter().for_each(|slot| self.usage.mark(*slot, Use::Field, "signature"));
        true
    }
}
