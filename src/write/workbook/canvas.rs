//! The grid that the overview is laid out on: on the left a block as wide as the screen of a phone, on the right what a laptop
//! and a sheet of paper have room for beside it. Cells are merged over equal columns, rows are as high as they need.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::text::{self, LINE_HEIGHT, MAX_ROW_HEIGHT};

/// Columns of the left block: with the row numbers beside them as wide as a phone held upright.
pub(super) const LEFT: u16 = 8;

/// First column of the right block; one narrow column parts the blocks.
pub(super) const RIGHT: u16 = LEFT + 1;

/// Columns of the right block.
pub(super) const RIGHT_COLUMNS: u16 = 22;

/// Columns of the grid.
pub(super) const COLUMNS: u16 = RIGHT + RIGHT_COLUMNS;

/// Width of a column, in pixels.
pub(super) const COLUMN_PIXELS: u32 = 44;

/// Width of the column between the blocks, in pixels.
const GAP_PIXELS: u32 = 16;

/// A worksheet of which the left block is filled from top to bottom, and then the right one.
pub(super) struct Canvas<'a, 'b> {
    /// What the workbook shares.
    pub book: &'a Book<'b>,
    /// The sheet.
    pub sheet: &'a mut Worksheet,
    /// Heights of the rows so far, in points.
    heights: Vec<f64>,
    /// The next free row of the right block.
    beside: u32,
}

impl<'a, 'b> Canvas<'a, 'b> {
    /// An empty grid.
    pub(super) fn new(book: &'a Book<'b>, sheet: &'a mut Worksheet) -> Result<Self, XlsxError> {
        for column in 0..COLUMNS {
            let pixels = if column == LEFT { GAP_PIXELS } else { COLUMN_PIXELS };
            sheet.set_column_width_pixels(column, pixels)?;
        }
        Ok(Self { book, sheet, heights: Vec::new(), beside: 0 })
    }

    /// The next free row of the left block.
    pub(super) fn row(&self) -> u32 {
        self.heights.len() as u32
    }

    /// Width of `columns` columns, in characters.
    pub(super) fn width(columns: u16) -> f64 {
        f64::from(columns) * f64::from(COLUMN_PIXELS) / 7.0
    }

    /// Height of a text of `points`-point letters over `columns` columns.
    pub(super) fn height(said: &str, columns: u16, points: f64) -> f64 {
        let scale = points / 10.0;
        text::wrapped_lines(said, Self::width(columns) / scale) as f64 * (LINE_HEIGHT * scale).ceil()
    }

    /// Writes a cell of the current row over `first..=last`.
    pub(super) fn cell(&mut self, first: u16, last: u16, cell: &Cell, format: &Format) -> Result<(), XlsxError> {
        let row = self.row();
        self.area((row, row), (first, last), cell, format)
    }

    /// Writes a cell over rows and columns, both ends included.
    pub(super) fn area(
        &mut self,
        rows: (u32, u32),
        columns: (u16, u16),
        cell: &Cell,
        format: &Format,
    ) -> Result<(), XlsxError> {
        if rows.0 < rows.1 || columns.0 < columns.1 {
            self.sheet.merge_range(rows.0, columns.0, rows.1, columns.1, "", format)?;
        }
        cell.write(self.sheet, (rows.0, columns.0), format.clone(), self.book.lang)
    }

    /// Ends the current row at a height in points.
    pub(super) fn end_row(&mut self, height: f64) -> Result<(), XlsxError> {
        let height = height.min(MAX_ROW_HEIGHT);
        self.sheet.set_row_height(self.row(), height)?;
        self.heights.push(height);
        Ok(())
    }

    /// A text over the left block, as high as it needs.
    pub(super) fn line(&mut self, said: impl Into<Cell>, format: &Format, points: f64) -> Result<(), XlsxError> {
        let cell = said.into();
        self.cell(0, LEFT - 1, &cell, format)?;
        self.end_row(Self::height(cell.shown(), LEFT, points) + 4.0)
    }

    /// An empty strip.
    pub(super) fn gap(&mut self) -> Result<(), XlsxError> {
        self.end_row(8.0)
    }

    /// Heading of a section of the left block.
    pub(super) fn heading(&mut self, said: &str) -> Result<(), XlsxError> {
        self.cell(0, LEFT - 1, &said.into(), &self.book.styles.heading())?;
        self.end_row(22.0)
    }

    /// Leaves `points` of the right block to what floats over the cells.
    pub(super) fn skip_beside(&mut self, points: f64) -> Result<(), XlsxError> {
        self.rows_beside(points).map(drop)
    }

    /// The next rows of the right block that are together at least `points` high. The rows are those of the left block; where
    /// these come to an end, new ones are added.
    pub(super) fn rows_beside(&mut self, points: f64) -> Result<(u32, u32), XlsxError> {
        let first = self.beside;
        let mut found = 0.0;
        while found < points || self.beside == first {
            match self.heights.get(self.beside as usize) {
                Some(height) => found += height,
                None => {
                    let missing = (points - found).clamp(8.0, MAX_ROW_HEIGHT);
                    self.end_row(missing)?;
                    found += missing;
                }
            }
            self.beside += 1;
        }
        Ok((first, self.beside - 1))
    }
}
