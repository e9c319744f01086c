//! A page as a sheet: tables below each other with a blank row between, text outside them in rows of its own.

use std::collections::BTreeMap;

use super::entity::{collapsed, replaced};
use super::style::{Look, StyleSheet};
use super::token::{Tag, Token, Tokens};
use crate::read::sheet::{Merge, RawCell, SheetBuilder};
use crate::read::{ReadError, limits};

/// Reads every outermost table of a page into one sheet; a table in a cell is text of the cell.
///
/// # Errors
/// There are too many cells.
pub(in crate::read) fn read_sheet(text: &str, name: &str) -> Result<SheetBuilder, ReadError> {
    let mut page = Page::new(name);
    for token in Tokens(text) {
        page.take(token)?;
    }
    page.close_cell()?;
    Ok(page.builder)
}

/// The page as it fills a sheet.
struct Page {
    builder: SheetBuilder,
    styles: StyleSheet,
    depth: usize,
    seen_table: bool,
    /// Row to write to, from 0; none before the first `tr`.
    row: Option<u32>,
    row_look: Look,
    next_row: u32,
    col: u32,
    /// Columns that a cell above reaches into: the first row that is free again.
    taken: BTreeMap<u32, u32>,
    cell: Option<OpenCell>,
    /// Looks of the open elements inside the cell, by name.
    looks: Vec<(String, Look)>,
}

struct OpenCell {
    row: u32,
    col: u32,
    look: Look,
    text: String,
    removed: String,
}

impl Page {
    fn new(name: &str) -> Self {
        Self {
            builder: SheetBuilder::new(Some(name), false),
            styles: StyleSheet::default(),
            depth: 0,
            seen_table: false,
            row: None,
            row_look: Look::default(),
            next_row: 0,
            col: 0,
            taken: BTreeMap::new(),
            cell: None,
            looks: Vec::new(),
        }
    }

    fn take(&mut self, token: Token<'_>) -> Result<(), ReadError> {
        match token {
            Token::Open(tag) => self.open(&tag.name.to_ascii_lowercase(), &tag),
            Token::Close(name) => self.close(&name.to_ascii_lowercase()),
            Token::Style(css) => {
                self.styles.read(css);
                Ok(())
            }
            Token::Text(text) => {
                self.text(text);
                Ok(())
            }
        }
    }

    fn open(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadError> {
        match name {
            "table" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.close_cell()?;
                    self.next_row += u32::from(self.seen_table);
                    (self.seen_table, self.row) = (true, None);
                    self.taken.clear();
                }
            }
            "tr" if self.depth == 1 => {
                self.close_cell()?;
                self.row_look = self.styles.look(name, tag);
                self.start_row();
            }
            "td" | "th" if self.depth == 1 => {
                self.close_cell()?;
                self.start_cell(name, tag)?;
            }
            "br" if self.depth > 0 => self.line_break(),
            "br" | "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.depth == 0 => {
                self.close_cell()?;
            }
            "p" | "div" | "li" | "tr" => self.line_break(),
            "td" | "th" => self.push(" "),
            "b" | "strong" | "s" | "strike" | "del" | "font" | "span" => {
                let look = self.styles.look(name, tag).or(self.look());
                self.looks.push((name.to_owned(), look));
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "table" => {
                if self.depth == 1 {
                    self.close_cell()?;
                }
                self.depth = self.depth.saturating_sub(1);
            }
            "td" | "th" | "tr" if self.depth == 1 => self.close_cell()?,
            "p" | "div" | "li" if self.depth > 0 => self.line_break(),
            "p" | "div" | "li" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.close_cell()?,
            _ => {
                if let Some(at) = self.looks.iter().rposition(|(open, _)| open == name) {
                    self.looks.truncate(at);
                }
            }
        }
        Ok(())
    }

    fn look(&self) -> Look {
        self.looks
            .last()
            .map_or_else(|| self.cell.as_ref().map(|cell| cell.look).unwrap_or_default(), |(_, look)| *look)
    }

    fn start_row(&mut self) {
        if self.row_look.hidden == Some(true) {
            self.builder.hide_rows(self.next_row, self.next_row);
        }
        self.row = Some(self.next_row);
        self.next_row = self.next_row.saturating_add(1);
        self.col = 0;
    }

    fn start_cell(&mut self, name: &str, tag: &Tag<'_>) -> Result<(), ReadError> {
        if self.row.is_none() {
            self.start_row();
        }
        let row = self.row.unwrap_or(0);
        while self.taken.get(&self.col).is_some_and(|&free| free > row) {
            self.col += 1;
        }
        let (width, height) = (tag.span("colspan", limits::COLS), tag.span("rowspan", limits::ROWS));
        let col = self.col;
        if let Some(merge) = Merge::between((row, col), (row + height - 1, col + width - 1)) {
            self.builder.merge(merge)?;
        }
        if height > 1 {
            self.taken.extend((col..col + width).map(|c| (c, row + height)));
        }
        self.col += width;
        let look = Look { hidden: None, ..self.styles.look(name, tag).or(self.row_look) };
        self.open_cell(row, col, look);
        Ok(())
    }

    fn open_cell(&mut self, row: u32, col: u32, look: Look) {
        self.looks.clear();
        self.cell = Some(OpenCell { row, col, look, text: String::new(), removed: String::new() });
    }

    /// Text outside tables opens a row of its own.
    fn text(&mut self, text: &str) {
        let text = collapsed(&replaced(text));
        if self.depth == 0 && self.cell.is_none() && !text.trim().is_empty() {
            let row = self.next_row;
            self.next_row = self.next_row.saturating_add(1);
            self.seen_table = false;
            let looks = std::mem::take(&mut self.looks);
            self.open_cell(row, 0, Look::default());
            self.looks = looks;
        }
        self.push(&text);
    }

    fn push(&mut self, text: &str) {
        let removed = self.look().struck == Some(true) || self.look().hidden == Some(true);
        let Some(cell) = &mut self.cell else { return };
        if removed {
            cell.removed.push_str(text);
        } else if cell.text.is_empty() || cell.text.ends_with([' ', '\n']) {
            cell.text.push_str(text.trim_start_matches(' '));
        } else {
            cell.text.push_str(text);
        }
    }

    fn line_break(&mut self) {
        if let Some(cell) = self.cell.as_mut().filter(|cell| !cell.text.is_empty()) {
            cell.text.truncate(cell.text.trim_end_matches(' ').len());
            cell.text.push('\n');
        }
    }

    fn close_cell(&mut self) -> Result<(), ReadError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let mut raw = RawCell::exported(&cell.text.trim_end_matches([' ', '\n']).replace('\u{a0}', " "));
        (raw.fill, raw.ink, raw.bold) = (cell.look.fill, cell.look.ink, cell.look.bold == Some(true));
        raw.removed = Some(cell.removed).filter(|removed| !removed.trim().is_empty());
        self.builder.push(cell.row, cell.col, raw)
    }
}
