//! The shape of a row: widths, merges and fills of its cells, from the modifiers of the mark that ends it.

use super::bytes::{i16_at, slice, u8_at, u16_at, u32_at};
use super::properties::{color, expand};
use super::sprm::{Sprm, TABLE_DEFINITION};
use crate::read::word::rows::{CellShape, RowShape};
use crate::read::word::table::Merge;

/// Bytes of the description of a cell.
const CELL: usize = 20;
/// Bytes of the shading of a cell.
const SHADING: usize = 10;

impl RowShape {
    /// From the modifiers of the mark that ends the row.
    pub(super) fn read(list: &[u8], data: &[u8]) -> Self {
        let mut shape = Self::default();
        for sprm in expand(list, data) {
            shape.apply(sprm);
        }
        shape
    }

    fn apply(&mut self, sprm: Sprm<'_>) {
        match sprm.code {
            TABLE_DEFINITION => self.define(sprm.operand),
            // Cells first to limit become one.
            0x5624 => {
                let (first, limit) = (sprm.operand.first().copied(), sprm.operand.get(1).copied());
                for cell in usize::from(first.unwrap_or_default()) + 1..usize::from(limit.unwrap_or_default()) {
                    if let Some(cell) = self.cells.get_mut(cell) {
                        cell.joins_left = true;
                    }
                }
            }
            0xD62B => {
                if let (Some(&cell), Some(&flags)) = (sprm.operand.first(), sprm.operand.get(1))
                    && let Some(cell) = self.cells.get_mut(usize::from(cell))
                {
                    cell.merge = merge(u16::from(flags));
                }
            }
            0xD612 => self.shade(0, sprm.operand),
            0xD616 => self.shade(22, sprm.operand),
            0xD60C => self.shade(44, sprm.operand),
            _ => {}
        }
    }

    fn define(&mut self, operand: &[u8]) {
        let count = usize::from(u8_at(operand, 0).unwrap_or_default());
        self.edges = (0..=count).map_while(|edge| i16_at(operand, 1 + edge * 2).map(i32::from)).collect();
        let cells = 1 + (count + 1) * 2;
        self.cells = (0..count)
            .map(|cell| {
                let flags = slice(operand, cells + cell * CELL, CELL).and_then(|cell| u16_at(cell, 0)).unwrap_or(0);
                CellShape { merge: merge(flags >> 5), joins_left: flags & 2 != 0, fill: None }
            })
            .collect();
    }

    fn shade(&mut self, first: usize, operand: &[u8]) {
        for (cell, shading) in self.cells.iter_mut().skip(first).zip(operand.chunks_exact(SHADING)) {
            let solid = u16_at(shading, 8) == Some(1);
            cell.fill = u32_at(shading, if solid { 0 } else { 4 }).and_then(color);
        }
    }
}

/// Bit 0: merged over rows; bit 1: the first of them.
fn merge(flags: u16) -> Merge {
    match flags & 3 {
        1 => Merge::Covered,
        2 | 3 => Merge::First,
        _ => Merge::None,
    }
}
