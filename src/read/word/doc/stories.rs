//! Stories: where body, notes, headers and text boxes lie in the run of characters.

use std::collections::BTreeMap;
use std::ops::Range;

use super::bytes::u32_at;
use super::fib::{Fib, Table};
use super::walk::Walk;
use crate::model::{Part, PartRole};
use crate::read::word::layout::Story;
use crate::read::word::parts::{Margins, part};

/// Bytes of the description of a text box, and where the number of its shape stands in it.
const BOX: (usize, usize) = (22, 14);
/// The same for an anchor.
const ANCHOR: (usize, usize) = (26, 0);
/// Stories before the headers: lines above notes.
const SEPARATORS: usize = 6;

/// The stories of a document.
#[derive(Debug)]
pub(super) struct Stories {
    body: Range<u32>,
    footnotes: Range<u32>,
    endnotes: Range<u32>,
    /// Bounds of headers and footers, six to a section.
    headers: Vec<u32>,
    /// Text boxes by the number of their shape.
    boxes: BTreeMap<u32, Range<u32>>,
    /// Number of the shape by the character of the body where it is anchored.
    anchors: BTreeMap<u32, u32>,
    header_boxes: Range<u32>,
}

impl Stories {
    /// Finds the stories.
    pub(super) fn new(fib: &Fib, table: &[u8]) -> Self {
        let lengths = fib.lengths;
        let mut end = 0u32;
        let mut next = |len: u32| {
            let start = end;
            end = end.saturating_add(len);
            start..end
        };
        let (body, footnotes, headers) = (next(lengths.body), next(lengths.footnotes), next(lengths.headers));
        next(lengths.macros);
        next(lengths.comments);
        let (endnotes, text_boxes) = (next(lengths.endnotes), next(lengths.text_boxes));
        let header_boxes = next(lengths.header_boxes);
        let within = |story: &Range<u32>, at: u32| story.start.saturating_add(at).min(story.end);
        let bounds = fib.table(table, Table::Headers).unwrap_or_default();
        let rows = |which, shape| fib.table(table, which).map(|plc| numbered(plc, shape)).unwrap_or_default();
        Self {
            headers: (0..).map_while(|at| u32_at(bounds, at * 4)).map(|at| within(&headers, at)).collect(),
            boxes: rows(Table::TextBoxes, BOX)
                .into_iter()
                .map(|(shape, range)| (shape, within(&text_boxes, range.start)..within(&text_boxes, range.end)))
                .collect(),
            anchors: rows(Table::Anchors, ANCHOR).into_iter().map(|(shape, range)| (range.start, shape)).collect(),
            body,
            footnotes,
            endnotes,
            header_boxes,
        }
    }

    /// The body.
    pub(super) fn body(&self) -> Range<u32> {
        self.body.clone()
    }

    /// Text boxes by the character of the body where they are anchored; each once.
    pub(super) fn anchored(&self) -> BTreeMap<u32, Range<u32>> {
        let mut boxes = self.boxes.clone();
        let anchors = self.anchors.iter().filter(|(position, _)| self.body.contains(position));
        anchors.filter_map(|(&position, shape)| Some((position, boxes.remove(shape)?))).collect()
    }

    /// Text boxes that are anchored nowhere in the body.
    pub(super) fn loose(&self) -> Vec<Range<u32>> {
        let mut boxes = self.boxes.clone();
        for (position, shape) in &self.anchors {
            if self.body.contains(position) {
                boxes.remove(shape);
            }
        }
        boxes.into_values().collect()
    }

    /// Page headers, then page footers, each distinct one once.
    pub(super) fn margins(&self, walk: &mut Walk<'_>) -> Vec<Part> {
        let mut margins = Margins::default();
        let mut last = 0;
        for (at, bounds) in self.headers.windows(2).enumerate().skip(SEPARATORS) {
            // Of a section: headers of even and odd pages, their footers, header and footer of the first page.
            let (story, role) = match (at - SEPARATORS) % 6 {
                0 | 1 | 4 => (Story::Header, PartRole::Header),
                _ => (Story::Footer, PartRole::Footer),
            };
            if last <= bounds[0] && bounds[0] < bounds[1] {
                last = bounds[1];
                margins.add(role, walk.story(story, bounds[0]..bounds[1]));
            }
        }
        margins.add(PartRole::Header, walk.story(Story::TextBox, self.header_boxes.clone()));
        margins.into_parts()
    }

    /// Footnotes and endnotes as one part.
    pub(super) fn notes(&self, walk: &mut Walk<'_>) -> Option<Part> {
        let mut blocks = walk.story(Story::Footnote, self.footnotes.clone());
        blocks.extend(walk.story(Story::Endnote, self.endnotes.clone()));
        (!blocks.is_empty()).then(|| part(PartRole::Notes, blocks))
    }
}

/// Rows of a table of positions: the number of the shape, and from where to where.
fn numbered(plc: &[u8], (size, number): (usize, usize)) -> Vec<(u32, Range<u32>)> {
    let count = plc.len().saturating_sub(4) / (4 + size);
    let mut last = 0;
    let mut rows = Vec::new();
    for at in 0..count {
        let range = u32_at(plc, at * 4).zip(u32_at(plc, at * 4 + 4)).map(|(start, end)| start..end);
        let number = u32_at(plc, (count + 1) * 4 + at * size + number);
        // Sound tables ascend; others could make the walk cover the same text again and again.
        if let (Some(range), Some(number)) = (range.filter(|r| last <= r.start && r.start < r.end), number) {
            last = range.end;
            rows.push((number, range));
        }
    }
    rows
}
