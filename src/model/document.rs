//! A file as read: sheets or a Word body, with every cell, span and paragraph in its place. No meaning yet.

use std::sync::Arc;

use chrono::{NaiveDateTime, NaiveTime};

use super::{Bilingual, Place};

/// The format of a file, told from its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Office Open XML workbook (`.xlsx`, `.xlsm`).
    Xlsx,
    /// Binary OOXML workbook.
    Xlsb,
    /// Excel 97-2003 and WPS `.et`.
    Xls,
    /// `OpenDocument` spreadsheet.
    Ods,
    /// Delimited text.
    Csv,
    /// Office Open XML document.
    Docx,
    /// Word 97-2003 and WPS `.wps`.
    Doc,
    /// Rich text, often under the extension `.doc`.
    Rtf,
    /// `OpenDocument` text.
    Odt,
    /// Word as one XML file: Word 2003 XML, or a flat package.
    WordXml,
    /// HTML saved under an Office extension.
    Html,
    /// A web page in one file, as Word, Excel and wikis export it.
    Mhtml,
    /// Plain text or Markdown.
    Text,
    /// XML Spreadsheet 2003.
    SpreadsheetMl,
}

/// Which file a document came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path as the user gave it, or relative to the folder given; inside a zip `pack.zip/entry.xlsx`. Always with `/`.
    pub path: Arc<str>,
    /// SHA-256 of the file's bytes, lower-case hex.
    pub sha256: String,
}

/// One file, read.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it came from.
    pub source: Source,
    /// What it turned out to be.
    pub format: Format,
    /// Sheets in workbook order, or the body and what stands beside it.
    pub parts: Vec<Part>,
    /// What the reader has to say about the file (a wrong extension, a sheet cut off at a limit).
    pub notes: Vec<ReadNote>,
}

/// A remark of the reader about a file that it could read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadNote {
    /// What the user should know.
    pub message: Bilingual,
    /// Where, if at one place.
    pub at: Option<Place>,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartRole {
    /// A sheet.
    Sheet,
    /// The body of a Word file, text boxes included where they are anchored.
    Body,
    /// A page header.
    Header,
    /// A page footer.
    Footer,
    /// Footnotes and endnotes.
    Notes,
}

/// A sheet, or a part of a Word file.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it is.
    pub role: PartRole,
    /// Name of the sheet; `None` in Word and csv.
    pub name: Option<Arc<str>>,
    /// The sheet is hidden.
    pub hidden: bool,
    /// Content in order. A sheet is one grid.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Clone, Debug)]
pub enum Block {
    /// A paragraph outside tables.
    Paragraph(Paragraph),
    /// A sheet's cells, or a Word table.
    Grid(Grid),
}

/// A paragraph of Word. Struck-out and deleted text is not in it.
#[derive(Clone, Debug)]
pub struct Paragraph {
    /// Where it stands.
    pub at: Place,
    /// Its text without the automatic number; tabs stay, a line break is `\n`.
    pub text: String,
    /// Automatic number or bullet as shown (`1.`, `（一）`, `•`).
    pub number: Option<String>,
    /// Heading level from its style or outline level, 1 to 9.
    pub level: Option<u8>,
    /// All of its text is bold.
    pub bold: bool,
    /// Aligned to the right.
    pub right_aligned: bool,
    /// Centred.
    pub centred: bool,
    /// Struck-out or deleted text that was left out.
    pub removed: Option<String>,
}

/// Cells with spans. Sparse: only cells that hold something or are merged are listed.
#[derive(Clone, Debug)]
pub struct Grid {
    /// Cells by row, then column. Cells covered by a merge are not listed.
    pub cells: Vec<Cell>,
    /// Rows used.
    pub rows: u32,
    /// Columns used.
    pub cols: u32,
    /// Hidden rows (by hand, by a filter, in a collapsed group), ascending.
    pub hidden_rows: Vec<u32>,
    /// Hidden columns, ascending.
    pub hidden_cols: Vec<u32>,
    /// Number of the table in Word, from 1; 0 for a sheet.
    pub table: u32,
}

/// A cell, or the one cell of a merged range.
#[derive(Clone, Debug)]
pub struct Cell {
    /// Where it stands.
    pub at: Place,
    /// Row, from 0.
    pub row: u32,
    /// Column, from 0.
    pub col: u32,
    /// Rows spanned, at least 1.
    pub height: u32,
    /// Columns spanned, at least 1.
    pub width: u32,
    /// What it holds.
    pub value: Value,
    /// Its text as displayed: several paragraphs parted by `\n`, automatic numbers written out, struck-out and
    /// deleted text left out, blanks kept. Empty for an empty cell.
    pub text: String,
    /// Struck-out or deleted text that was left out.
    pub removed: Option<String>,
    /// Fill colour as RGB, if any and not white.
    pub fill: Option<u32>,
    /// Font colour as RGB, if set and not black.
    pub ink: Option<u32>,
    /// All of its text is bold.
    pub bold: bool,
    /// Tables inside the cell (Word), in order.
    pub nested: Vec<Grid>,
}

/// The typed content of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Text; see [`Cell::text`].
    Text,
    /// A number without a date format; `text` shows it as its number format does.
    Number(f64),
    /// A number with a percent format; 0.5 is 50 %.
    Percent(f64),
    /// A date, with its time of day if it has one.
    Date(NaiveDateTime),
    /// A time of day alone.
    Time(NaiveTime),
    /// A logical value.
    Bool(bool),
    /// An error value (`#N/A`), or a formula without a stored result.
    Error,
}

impl Cell {
    /// Nothing to read in it: no text but blanks, and no table inside.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.nested.is_empty()
    }
}

impl Grid {
    /// The cell that holds or covers a position. Linear in the cells of the grid: for a look, not for a loop.
    #[must_use]
    pub fn at(&self, row: u32, col: u32) -> Option<&Cell> {
        self.cells.iter().find(|c| (c.row..c.row + c.height).contains(&row) && (c.col..c.col + c.width).contains(&col))
    }
}
