//! What the head of the file defines, fonts, colours and styles, and the shape of rows.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::Encoding;

use super::text::of_charset;
use crate::read::word::rows::{CellShape, RowShape};
use crate::read::word::symbol::SymbolFont;
use crate::read::word::table::Merge;

/// Cells of a row; Word allows 63.
const MAX_CELLS: usize = 1024;

/// A font.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Font {
    /// Encoding of its text, if it is not the file's.
    pub(super) encoding: Option<&'static Encoding>,
    /// It shows symbols.
    pub(super) symbols: Option<SymbolFont>,
}

/// The table of fonts.
#[derive(Debug, Default)]
pub(super) struct Fonts {
    by_number: BTreeMap<i32, Font>,
    current: i32,
    name: String,
}

impl Fonts {
    /// Takes in a control word of the table.
    pub(super) fn word(&mut self, word: &str, number: i32) {
        match word {
            "f" => {
                self.current = number;
                self.name.clear();
            }
            "fcharset" => self.by_number.entry(self.current).or_default().encoding = of_charset(number),
            _ => {}
        }
    }

    /// Takes in a byte of a name, or its end.
    pub(super) fn byte(&mut self, byte: u8) {
        if byte == b';' {
            self.by_number.entry(self.current).or_default().symbols = SymbolFont::named(self.name.trim());
            self.name.clear();
        } else {
            self.name.push(char::from(byte));
        }
    }

    /// The font of this number.
    pub(super) fn get(&self, number: i32) -> Font {
        self.by_number.get(&number).copied().unwrap_or_default()
    }
}

/// The table of colours.
#[derive(Debug, Default)]
pub(super) struct Colors {
    colors: Vec<u32>,
    parts: [u8; 3],
}

impl Colors {
    /// Takes in a control word of the table.
    pub(super) fn word(&mut self, word: &str, number: i32) {
        if let Some(at) = ["red", "green", "blue"].iter().position(|&name| name == word) {
            self.parts[at] = number.clamp(0, 255) as u8;
        }
    }

    /// A colour is complete.
    pub(super) fn end(&mut self) {
        let [red, green, blue] = std::mem::take(&mut self.parts);
        self.colors.push(u32::from_be_bytes([0, red, green, blue]));
    }

    /// The colour of this index; black if there is none.
    pub(super) fn get(&self, index: usize) -> u32 {
        self.colors.get(index).copied().unwrap_or(0)
    }
}

/// The style sheet: which styles are headings, and which are titles.
#[derive(Debug, Default)]
pub(super) struct Styles {
    levels: BTreeMap<i32, u8>,
    titles: BTreeSet<i32>,
    current: i32,
    name: String,
}

impl Styles {
    /// A style begins.
    pub(super) fn begin(&mut self) {
        self.current = 0;
        self.name.clear();
    }

    /// Takes in a control word of the sheet.
    pub(super) fn word(&mut self, word: &str, number: i32) {
        match word {
            "s" => self.current = number,
            "outlinelevel" => {
                self.levels.extend(u8::try_from(number + 1).ok().filter(|n| *n <= 9).map(|n| (self.current, n)));
            }
            _ => {}
        }
    }

    /// Takes in a byte of a name, or its end.
    pub(super) fn byte(&mut self, byte: u8) {
        if byte != b';' {
            self.name.push(char::from(byte));
            return;
        }
        let name = std::mem::take(&mut self.name).to_ascii_lowercase();
        if name.trim() == "title" {
            self.titles.insert(self.current);
        }
        let level = name.trim().strip_prefix("heading ").and_then(|n| n.trim().parse().ok());
        self.levels.extend(level.filter(|n| (1..=9).contains(n)).map(|n| (self.current, n)));
    }

    /// The style is one of titles, which stand centred.
    pub(super) fn is_title(&self, style: i32) -> bool {
        self.titles.contains(&style)
    }

    /// Heading level of a style, from 1.
    pub(super) fn level(&self, style: i32) -> Option<u8> {
        self.levels.get(&style).copied()
    }
}

/// The shape of a row while its words come in.
#[derive(Debug, Default)]
pub(super) struct RowWords {
    shape: RowShape,
    next: CellShape,
}

impl RowWords {
    /// Takes in a control word; `false` if it says nothing about a row.
    pub(super) fn word(&mut self, word: &str, number: Option<i32>, colors: &Colors) -> bool {
        match word {
            "trowd" => *self = Self { shape: RowShape { edges: vec![0], cells: Vec::new() }, ..Self::default() },
            "trleft" => {
                if let Some(left) = self.shape.edges.first_mut() {
                    *left = number.unwrap_or(0);
                }
            }
            "clvmgf" => self.next.merge = Merge::First,
            "clvmrg" => self.next.merge = Merge::Covered,
            "clmrg" => self.next.joins_left = true,
            "clcbpat" => {
                let color = number.and_then(|n| usize::try_from(n).ok()).filter(|&n| n > 0);
                self.next.fill = color.map(|n| colors.get(n));
            }
            "cellx" => {
                let cell = std::mem::take(&mut self.next);
                if self.shape.cells.len() < MAX_CELLS {
                    self.shape.cells.push(cell);
                    self.shape.edges.push(number.unwrap_or(0));
                }
            }
            _ => return word.starts_with("cl") || word.starts_with("tr"),
        }
        true
    }

    /// The shape.
    pub(super) fn shape(&self) -> &RowShape {
        &self.shape
    }
}
