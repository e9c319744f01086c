//! Parts of a document beside its body.

use std::collections::BTreeSet;

use crate::model::{Block, Part, PartRole};

/// A part of a Word file.
pub(super) fn part(role: PartRole, blocks: Vec<Block>) -> Part {
    Part { role, name: None, hidden: false, blocks }
}

/// Page headers and footers, each distinct one once: files repeat the same one for first, even and odd pages.
#[derive(Debug, Default)]
pub(super) struct Margins {
    headers: Vec<Part>,
    footers: Vec<Part>,
    seen: BTreeSet<String>,
}

impl Margins {
    /// Adds a header or footer unless it is empty or known.
    pub(super) fn add(&mut self, role: PartRole, blocks: Vec<Block>) {
        let footer = role == PartRole::Footer;
        if blocks.is_empty() || !self.seen.insert(fingerprint(footer, &blocks)) {
            return;
        }
        let parts = if footer { &mut self.footers } else { &mut self.headers };
        parts.push(part(role, blocks));
    }

    /// Headers, then footers.
    pub(super) fn into_parts(self) -> Vec<Part> {
        let mut parts = self.headers;
        parts.extend(self.footers);
        parts
    }
}

/// What a header or footer says, to know its copies by.
fn fingerprint(footer: bool, blocks: &[Block]) -> String {
    let mut text = String::from(if footer { "f" } else { "h" });
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                text.push_str(&paragraph.text);
                text.push('\n');
            }
            Block::Grid(grid) => {
                for cell in &grid.cells {
                    text.push_str(&cell.text);
                    text.push('\t');
                }
            }
        }
    }
    text
}
