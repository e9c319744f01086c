//! The shape of a row: widths, merges and fills of its cells, from the modifiers of the mark that ends it.

use std::ops::Range;

use super::bytes::{i16_at, slice, u8_at, u16_at, u32_at};
use super::properties::{color, expand, palette};
use super::sprm::{Sprm, TABLE_DEFINITION, sprms};
use crate::read::word::rows::{CellShape, RowShape};
use crate::read::word::table::Merge;

/// Bytes of the description of a cell.
const CELL: usize = 20;
/// Bytes of the shading of a cell.
const SHADING: usize = 10;
/// Cells of a row; Word allows 63.
const MAX_CELLS: usize = 255;

impl RowShape {
    /// From the modifiers of the mark that ends the row, and those of the piece that holds it.
    pub(super) fn read(list: &[u8], piece: &[u8], data: &[u8]) -> Self {
        let mut shape = Self::default();
        for sprm in expand(list, data).chain(sprms(piece)) {
            shape.apply(sprm);
        }
        shape
    }

    fn apply(&mut self, sprm: Sprm<'_>) {
        let range = || {
            let bound = |at| usize::from(u8_at(sprm.operand, at).unwrap_or_default());
            bound(0)..bound(1)
        };
        match sprm.code {
            TABLE_DEFINITION => self.define(sprm.operand),
            // Cells of a range become one.
            0x5624 => self.cells_in(range()).skip(1).for_each(|cell| cell.joins_left = true),
            0x5625 => self.cells_in(range()).for_each(|cell| cell.joins_left = false),
            0x7621 => self.insert(sprm.operand),
            0x5622 => self.delete(range()),
            0xD62B => {
                if let (Some(cell), Some(flags)) = (u8_at(sprm.operand, 0), u8_at(sprm.operand, 1))
                    && let Some(cell) = self.cells.get_mut(usize::from(cell))
                {
                    cell.merge = merge(u16::from(flags));
                }
            }
            0xD609 => self.shade_of_old(sprm.operand),
            0xD612 => self.shade(0, sprm.operand),
            0xD616 => self.shade(22, sprm.operand),
            0xD60C => self.shade(44, sprm.operand),
            _ => {}
        }
    }

    fn cells_in(&mut self, range: Range<usize>) -> impl Iterator<Item = &mut CellShape> {
        self.cells.iter_mut().take(range.end).skip(range.start)
    }

    fn define(&mut self, operand: &[u8]) {
        let count = usize::from(u8_at(operand, 0).unwrap_or_default());
        self.edges = (0..=count).map_while(|edge| i16_at(operand, 1 + edge * 2).map(i32::from)).collect();
        let cells = 1 + (count + 1) * 2;
        let flags = |cell| slice(operand, cells + cell * CELL, CELL).and_then(|cell| u16_at(cell, 0)).unwrap_or(0);
        let mut opening = 0;
        self.cells = (0..count)
            .map(|cell| {
                let flags = flags(cell);
                // Programs differ in which of two bits opens a merge over columns; what comes first in a run opens it.
                let across = flags & 3;
                let joins_left = across != 0 && opening != 0 && across != opening;
                if !joins_left {
                    opening = across;
                }
                CellShape { merge: merge(flags >> 5), joins_left, fill: None }
            })
            .collect();
    }

    /// Inserts cells of one width.
    fn insert(&mut self, operand: &[u8]) {
        let [at, count] = [0, 1].map(|at| u8_at(operand, at).unwrap_or_default());
        let width = u16_at(operand, 2).map_or(0, i32::from);
        let (first, cells) = (usize::from(at), usize::from(count));
        if first <= self.cells.len()
            && self.edges.len() == self.cells.len() + 1
            && self.cells.len() + cells <= MAX_CELLS
        {
            let left = self.edges[first];
            let moved = self.edges.split_off(first + 1);
            self.edges.extend((1..=i32::from(count)).map(|cell| left.saturating_add(cell * width)));
            self.edges.extend(moved.into_iter().map(|edge| edge.saturating_add(width * i32::from(count))));
            self.cells.splice(first..first, std::iter::repeat_n(CellShape::default(), cells));
        }
    }

    fn delete(&mut self, range: Range<usize>) {
        let range = range.start..range.end.min(self.cells.len());
        if range.start < range.end && self.edges.len() == self.cells.len() + 1 {
            let gone = self.edges[range.end].saturating_sub(self.edges[range.start]);
            self.edges.drain(range.start + 1..=range.end);
            self.edges.iter_mut().skip(range.start + 1).for_each(|edge| *edge = edge.saturating_sub(gone));
            self.cells.drain(range);
        }
    }

    fn shade(&mut self, first: usize, operand: &[u8]) {
        for (cell, shading) in self.cells.iter_mut().skip(first).zip(operand.chunks_exact(SHADING)) {
            let solid = u16_at(shading, 8) == Some(1);
            cell.fill = u32_at(shading, if solid { 0 } else { 4 }).and_then(color);
        }
    }

    /// Shading in the sixteen colours of Word 97: five bits each for text and ground, then the pattern.
    fn shade_of_old(&mut self, operand: &[u8]) {
        for (cell, shading) in self.cells.iter_mut().zip(operand.chunks_exact(2)) {
            let bits = u16_at(shading, 0).unwrap_or_default();
            let solid = bits >> 10 == 1;
            cell.fill = palette((if solid { bits & 0x1F } else { bits >> 5 & 0x1F }) as u8);
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
