//! Puts paragraphs, cells, rows and tables together as a reader meets them: places, nesting, merges.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{Block, Grid, Place};

use super::table::{CellDraft, RowDraft, TableDraft};
use super::text::{Inline, ParagraphDraft};

/// Tables inside tables that are kept apart; what lies deeper becomes text of the cell around it.
const MAX_NESTING: usize = 16;

/// Where text stands that is not in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Story {
    /// The body.
    Body,
    /// A page header.
    Header,
    /// A page footer.
    Footer,
    /// A text box.
    TextBox,
    /// A footnote.
    Footnote,
    /// An endnote.
    Endnote,
}

impl Story {
    /// As `Place::Beside` names it.
    fn name(self) -> &'static str {
        match self {
            Self::Body => "正文",
            Self::Header => "页眉",
            Self::Footer => "页脚",
            Self::TextBox => "文本框",
            Self::Footnote => "脚注",
            Self::Endnote => "尾注",
        }
    }
}

/// What is open, outermost first.
#[derive(Debug)]
enum Open {
    Story(StoryDraft),
    Table(TableDraft),
    Row(RowDraft),
    Cell(CellDraft, Option<Inline>),
}

#[derive(Debug)]
struct StoryDraft {
    story: Story,
    blocks: Vec<Block>,
    /// A paragraph whose mark is deleted goes on in the next one.
    carried: Option<Inline>,
}

/// Collects what the readers find. Calls that do not fit what is open (a row outside a table) are refused with `false`,
/// and the reader then treats the element as if it were not there.
#[derive(Debug, Default)]
pub(super) struct Layout {
    open: Vec<Open>,
    /// Tables and text boxes that are open.
    nesting: usize,
    tables: u32,
    paragraphs: BTreeMap<Story, u32>,
}

impl Layout {
    /// Starts a story; refused where too much is nested. Every start needs its [`Layout::close_story`].
    pub(super) fn open_story(&mut self, story: Story) -> bool {
        let fits = self.nesting < MAX_NESTING;
        if fits {
            self.nesting += 1;
            self.open.push(Open::Story(StoryDraft { story, blocks: Vec::new(), carried: None }));
        }
        fits
    }

    /// Ends the innermost story, with everything that is still open in it.
    pub(super) fn close_story(&mut self) -> Vec<Block> {
        loop {
            self.flush_carried();
            match self.open.last() {
                None => return Vec::new(),
                Some(Open::Cell(..)) => self.close_cell(),
                Some(Open::Row(_)) => self.close_row(),
                Some(Open::Table(_)) => self.close_table(),
                Some(Open::Story(_)) => {
                    let Some(Open::Story(draft)) = self.open.pop() else { return Vec::new() };
                    self.nesting -= 1;
                    return draft.blocks;
                }
            }
        }
    }

    /// Starts a table in a story or cell.
    pub(super) fn open_table(&mut self) -> bool {
        let fits = matches!(self.open.last(), Some(Open::Story(_) | Open::Cell(..)));
        if !fits || self.nesting >= MAX_NESTING {
            return false;
        }
        self.flush_carried();
        self.nesting += 1;
        self.tables += 1;
        self.open.push(Open::Table(TableDraft::new(self.tables)));
        true
    }

    /// Starts a row of the innermost table.
    pub(super) fn open_row(&mut self) -> bool {
        let fits = matches!(self.open.last(), Some(Open::Table(_)));
        if fits {
            self.open.push(Open::Row(RowDraft::default()));
        }
        fits
    }

    /// Starts a cell of the innermost row.
    pub(super) fn open_cell(&mut self) -> bool {
        let fits = matches!(self.open.last(), Some(Open::Row(_)));
        if fits {
            self.open.push(Open::Cell(CellDraft::default(), None));
        }
        fits
    }

    /// The innermost row, if no cell is open in it.
    pub(super) fn row(&mut self) -> Option<&mut RowDraft> {
        match self.open.last_mut() {
            Some(Open::Row(row)) => Some(row),
            _ => None,
        }
    }

    /// The innermost cell, if no table is open in it.
    pub(super) fn cell(&mut self) -> Option<&mut CellDraft> {
        match self.open.last_mut() {
            Some(Open::Cell(cell, _)) => Some(cell),
            _ => None,
        }
    }

    /// Ends a cell.
    pub(super) fn close_cell(&mut self) {
        self.flush_carried();
        if let Some(Open::Cell(cell, _)) = self.pop_if(|open| matches!(open, Open::Cell(..)))
            && let Some(Open::Row(row)) = self.open.last_mut()
        {
            row.push(cell);
        }
    }

    /// Ends a row.
    pub(super) fn close_row(&mut self) {
        if let Some(Open::Row(row)) = self.pop_if(|open| matches!(open, Open::Row(_)))
            && let Some(Open::Table(table)) = self.open.last_mut()
        {
            table.push(row);
        }
    }

    /// Ends a table.
    pub(super) fn close_table(&mut self) {
        if let Some(Open::Table(table)) = self.pop_if(|open| matches!(open, Open::Table(_))) {
            self.nesting -= 1;
            self.push_grid(table.into_grid());
        }
    }

    /// Ends the innermost table, with the row and cell that are still open in it.
    pub(super) fn end_table(&mut self) {
        self.close_cell();
        self.close_row();
        self.close_table();
    }

    fn pop_if(&mut self, fits: impl Fn(&Open) -> bool) -> Option<Open> {
        self.open.pop_if(|open| fits(open))
    }

    /// Adds a paragraph, then what is anchored in it (text boxes).
    pub(super) fn push_paragraph(&mut self, mut paragraph: ParagraphDraft, anchored: Vec<Block>) {
        if let Some(mut inline) = self.carried().and_then(Option::take) {
            inline.append(&paragraph.inline, "");
            paragraph.inline = inline;
        }
        self.place(paragraph);
        self.push_blocks(anchored);
    }

    /// Adds a paragraph whose mark is deleted: its text belongs to the next one.
    pub(super) fn carry_paragraph(&mut self, mut paragraph: ParagraphDraft, anchored: Vec<Block>) {
        if paragraph.inline.is_blank() {
            // Nothing stands, so nothing is carried; what was removed keeps its own place.
            paragraph.number = None;
            self.push_paragraph_apart(paragraph);
        } else if let Some(carried) = self.carried() {
            let mut inline = carried.take().unwrap_or_default();
            inline.append(&paragraph.inline, "");
            *carried = Some(inline);
            self.move_place(1);
        }
        self.push_blocks(anchored);
    }

    /// Adds the blocks of another story.
    pub(super) fn push_blocks(&mut self, blocks: Vec<Block>) {
        for block in blocks {
            self.push_block(block);
        }
    }

    /// Adds a removed paragraph without touching what is carried; it makes no line of a cell.
    fn push_paragraph_apart(&mut self, paragraph: ParagraphDraft) {
        if let Some(Open::Cell(cell, _)) = self.holder() {
            cell.push_removed(paragraph.inline);
        } else {
            self.place(paragraph);
        }
    }

    /// The innermost story or cell.
    fn holder(&mut self) -> Option<&mut Open> {
        self.open.iter_mut().rev().find(|open| matches!(open, Open::Story(_) | Open::Cell(..)))
    }

    fn carried(&mut self) -> Option<&mut Option<Inline>> {
        match self.holder()? {
            Open::Story(draft) => Some(&mut draft.carried),
            Open::Cell(_, carried) => Some(carried),
            _ => None,
        }
    }

    fn flush_carried(&mut self) {
        let fits = matches!(self.open.last(), Some(Open::Story(_) | Open::Cell(..)));
        if let Some(inline) = self.carried().filter(|_| fits).and_then(Option::take) {
            // It was counted when it was carried.
            self.move_place(-1);
            self.place(ParagraphDraft { inline, ..ParagraphDraft::default() });
        }
    }

    fn move_place(&mut self, by: i32) {
        if let Some(Open::Story(draft)) = self.holder() {
            let story = draft.story;
            let count = self.paragraphs.entry(story).or_default();
            *count = count.saturating_add_signed(by);
        }
    }

    fn place(&mut self, paragraph: ParagraphDraft) {
        let story = match self.holder() {
            Some(Open::Story(draft)) => draft.story,
            Some(Open::Cell(cell, _)) => return cell.push_paragraph(paragraph),
            _ => return,
        };
        let count = self.paragraphs.entry(story).or_default();
        *count += 1;
        let at = match story {
            Story::Body => Place::Paragraph(*count),
            _ => Place::Beside { part: Arc::from(story.name()), paragraph: *count },
        };
        if let (Some(paragraph), Some(Open::Story(draft))) = (paragraph.into_paragraph(at), self.holder()) {
            draft.blocks.push(Block::Paragraph(paragraph));
        }
    }

    fn push_block(&mut self, block: Block) {
        match (self.holder(), block) {
            (Some(Open::Story(draft)), block) => draft.blocks.push(block),
            (Some(Open::Cell(cell, _)), Block::Paragraph(paragraph)) => {
                let mut inline = Inline::default();
                inline.push(&paragraph.text, super::text::Look { bold: paragraph.bold, ..Default::default() });
                inline.push(
                    paragraph.removed.as_deref().unwrap_or_default(),
                    super::text::Look { removed: true, ..Default::default() },
                );
                cell.push_paragraph(ParagraphDraft { inline, number: paragraph.number, ..ParagraphDraft::default() });
            }
            (Some(Open::Cell(cell, _)), Block::Grid(grid)) => cell.push_grid(grid),
            _ => {}
        }
    }

    fn push_grid(&mut self, grid: Grid) {
        if grid.rows > 0 {
            self.push_block(Block::Grid(grid));
        }
    }
}
