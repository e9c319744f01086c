//! Where a value stands, down to the cell or paragraph.

use std::fmt;
use std::sync::Arc;

/// A place inside one file. Rows and columns count from 0; it is shown as people write it (`Sheet1!B5`, `表2!B3`, `段12`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A cell of a sheet; in a csv, which has no sheets, the name is empty.
    Cell {
        /// Name of the sheet.
        sheet: Arc<str>,
        /// Row, from 0.
        row: u32,
        /// Column, from 0.
        col: u32,
    },
    /// A cell of a table in Word; tables count from 1 in document order, nested ones included.
    TableCell {
        /// Number of the table, from 1.
        table: u32,
        /// Row, from 0.
        row: u32,
        /// Column of the table's grid, from 0.
        col: u32,
    },
    /// A paragraph of a Word body outside tables, from 1; empty ones count.
    Paragraph(u32),
    /// A paragraph beside the body: page header 页眉, footer 页脚, text box 文本框, footnote 脚注.
    Beside {
        /// Which part, in Chinese.
        part: Arc<str>,
        /// Paragraph in it, from 1.
        paragraph: u32,
    },
}

impl Place {
    /// Name of the sheet, for a cell of a workbook.
    #[must_use]
    pub fn sheet(&self) -> Option<&str> {
        match self {
            Self::Cell { sheet, .. } if !sheet.is_empty() => Some(sheet),
            _ => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell { sheet, row, col } if sheet.is_empty() => write!(f, "{}{}", column_name(*col), row + 1),
            Self::Cell { sheet, row, col } => write!(f, "{sheet}!{}{}", column_name(*col), row + 1),
            Self::TableCell { table, row, col } => write!(f, "表{table}!{}{}", column_name(*col), row + 1),
            Self::Paragraph(number) => write!(f, "段{number}"),
            Self::Beside { part, paragraph } => write!(f, "{part}{paragraph}"),
        }
    }
}

/// The letters of a column: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_name(col: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = col;
    loop {
        letters.push(char::from(b'A' + (rest % 26) as u8));
        if rest < 26 {
            return letters.iter().rev().collect();
        }
        rest = rest / 26 - 1;
    }
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// Path of the file as the user gave it, or relative to the folder given; inside a zip `pack.zip/entry.xlsx`.
    pub path: Arc<str>,
    /// Place inside the file.
    pub at: Place,
}
