//! The grid that the overview is laid out on: equal columns, cells merged over several of them, rows as high as they need.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::text::{self, LINE_HEIGHT, MAX_ROW_HEIGHT};

/// Columns of the grid.
pub(super) const COLUMNS: u16 = 21;

/// Width of each, in characters: together they fill a landscape page.
pub(super) const COLUMN_WIDTH: f64 = 9.0;

/// A worksheet that is filled from top to bottom.
pub(super) struct Canvas<'a, 'b> {
    /// What the workbook shares.
    pub book: &'a Book<'b>,
    /// The sheet.
    pub sheet: &'a mut Worksheet,
    /// The next free row.
    pub row: u32,
    /// Height of the rows above, in points.
    pub depth: f64,
}

impl<'a, 'b> Canvas<'a, 'b> {
    /// An empty grid.
    pub(super) fn new(book: &'a Book<'b>, sheet: &'a mut Worksheet) -> Result<Self, XlsxError> {
        for column in 0..COLUMNS {
            sheet.set_column_width(column, COLUMN_WIDTH)?;
        }
        Ok(Self { book, sheet, row: 0, depth: 0.0 })
    }

    /// Width of `columns` columns, in characters.
    pub(super) fn width(columns: u16) -> f64 {
        f64::from(columns) * COLUMN_WIDTH
    }

    /// Writes a cell of the current row over `first..=last`.
    pub(super) fn cell(&mut self, first: u16, last: u16, cell: &Cell, format: &Format) -> Result<(), XlsxError> {
        if first < last {
            self.sheet.merge_range(self.row, first, self.row, last, "", format)?;
        }
        cell.write(self.sheet, (self.row, first), format.clone(), self.book.lang)
    }

    /// Ends the current row at a height in points.
    pub(super) fn end_row(&mut self, height: f64) -> Result<(), XlsxError> {
        let height = height.min(MAX_ROW_HEIGHT);
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        self.depth += height;
        Ok(())
    }

    /// A text over the first `columns` columns, as high as it needs.
    pub(super) fn line(&mut self, said: impl Into<Cell>, columns: u16, format: &Format) -> Result<(), XlsxError> {
        let cell = said.into();
        self.cell(0, columns - 1, &cell, format)?;
        self.end_row(Self::height(cell.shown(), columns) + 4.0)
    }

    /// Height of a text over `columns` columns.
    pub(super) fn height(said: &str, columns: u16) -> f64 {
        text::wrapped_lines(said, Self::width(columns)) as f64 * LINE_HEIGHT
    }

    /// An empty strip.
    pub(super) fn gap(&mut self) -> Result<(), XlsxError> {
        self.end_row(8.0)
    }

    /// Heading of a section over the first `columns` columns.
    pub(super) fn heading(&mut self, said: &str, columns: u16) -> Result<(), XlsxError> {
        self.cell(0, columns - 1, &said.into(), &self.book.styles.heading())?;
        self.end_row(22.0)
    }
}
