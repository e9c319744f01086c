//! The walk over a part of the document: which element does what.

use std::borrow::Cow;

use super::form_field::FormField;
use super::paragraph::OpenParagraph;
use super::properties::rgb;
use super::stories::Beside;
use super::styles::Styles;
use super::xml::{Element, Ns, Token, Xml};
use crate::model::Block;
use crate::read::ReadError;
use crate::read::word::field::{FieldMark, Fields};
use crate::read::word::layout::{Layout, Story};
use crate::read::word::numbering::Numbering;
use crate::read::word::symbol::{self, SymbolFont};
use crate::read::word::table::Merge;

/// What an open element means for what is in it.
#[derive(Debug)]
pub(super) enum Frame {
    /// Nothing of its own: what is in it counts as if it stood outside.
    Plain,
    Table,
    Row,
    RowProps,
    Cell,
    CellProps,
    Paragraph,
    ParagraphProps,
    /// Properties of the paragraph mark.
    MarkProps,
    Run,
    RunProps,
    Text,
    DeletedText,
    Instruction,
    /// Deleted or moved away.
    Removed,
    /// A content control, and whether it shows a prompt only.
    Control(bool),
    ControlProps,
    /// Alternatives, and whether one was taken.
    Alternatives(bool),
    FormField(FormField),
    FormFieldProps,
    /// A story inside another, with the fields that were open around it.
    Story(Story, Fields),
}

/// What the walk wants with an element.
pub(super) enum Visit {
    Enter(Frame),
    Skip,
}

/// Walks over parts of one document; counters run on from part to part.
pub(super) struct Walk<'a> {
    pub(super) styles: &'a Styles,
    pub(super) numbering: Numbering,
    pub(super) layout: Layout,
    /// Ids of the relationships to headers and footers, in order of mention.
    pub(super) references: Vec<String>,
    pub(super) beside: Beside,
    pub(super) frames: Vec<Frame>,
    pub(super) paragraphs: Vec<OpenParagraph>,
    pub(super) fields: Fields,
    /// Deletions that are open.
    pub(super) removed: usize,
    /// Controls that show a prompt only and are open.
    prompts: usize,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(styles: &'a Styles, numbering: Numbering) -> Self {
        Self {
            styles,
            numbering,
            layout: Layout::default(),
            references: Vec::new(),
            beside: Beside::default(),
            frames: Vec::new(),
            paragraphs: Vec::new(),
            fields: Fields::default(),
            removed: 0,
            prompts: 0,
        }
    }

    /// Walks over a part whose root has one of the names in `roots`; `None` if it is another kind of part.
    ///
    /// # Errors
    /// The XML is damaged or nested beyond reason.
    pub(super) fn part(&mut self, xml: &str, roots: &[&str], story: Story) -> Result<Option<Vec<Block>>, ReadError> {
        let mut xml = Xml::new(xml);
        self.layout.open_story(story);
        self.fields = Fields::default();
        let mut rooted = false;
        loop {
            match xml.step()? {
                Token::Open(element) => {
                    if !(rooted || element.ns == Ns::Word && roots.contains(&element.name())) {
                        self.layout.close_story();
                        return Ok(None);
                    }
                    rooted = true;
                    match self.visit(&element) {
                        Visit::Enter(frame) => self.frames.push(frame),
                        Visit::Skip => xml.skip()?,
                    }
                }
                Token::Close => self.leave(),
                Token::Text(text) => self.text(&text),
                Token::End => break,
            }
        }
        let blocks = self.layout.close_story();
        Ok(rooted.then_some(blocks))
    }

    fn visit(&mut self, element: &Element<'_>) -> Visit {
        match (element.ns, element.name()) {
            (Ns::Word, _) => self.visit_word(element),
            (Ns::Math, "r") => {
                self.start_run();
                Visit::Enter(Frame::Plain)
            }
            (Ns::Math, "t") => Visit::Enter(Frame::Text),
            (Ns::Annotation, "annotation") => self.visit_annotation(element),
            (Ns::Compatibility, "AlternateContent") => Visit::Enter(Frame::Alternatives(false)),
            (Ns::Compatibility, "Choice" | "Fallback") => match self.frames.last_mut() {
                Some(Frame::Alternatives(taken)) if !*taken => {
                    *taken = true;
                    Visit::Enter(Frame::Plain)
                }
                Some(Frame::Alternatives(_)) => Visit::Skip,
                _ => Visit::Enter(Frame::Plain),
            },
            _ => Visit::Enter(Frame::Plain),
        }
    }

    fn visit_word(&mut self, element: &Element<'_>) -> Visit {
        if element.name().ends_with("Change") {
            // Properties as they were before a tracked change.
            return Visit::Skip;
        }
        match self.frames.last_mut() {
            Some(Frame::ParagraphProps) => self.visit_paragraph_property(element),
            Some(Frame::MarkProps) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.read_mark(element);
                }
                Visit::Skip
            }
            Some(Frame::RunProps) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.read_run(element, self.styles);
                }
                Visit::Skip
            }
            Some(Frame::RowProps) => {
                self.read_row(element);
                Visit::Skip
            }
            Some(Frame::CellProps) => {
                self.read_cell(element);
                Visit::Skip
            }
            Some(Frame::ControlProps) => {
                if element.name() == "showingPlcHdr" && element.is_on() {
                    self.open_prompt();
                }
                Visit::Skip
            }
            Some(Frame::FormField(field)) => {
                field.read(element);
                Visit::Enter(Frame::FormFieldProps)
            }
            Some(Frame::FormFieldProps) => {
                let field = self.frames.iter_mut().rev().find_map(|frame| match frame {
                    Frame::FormField(field) => Some(field),
                    _ => None,
                });
                if let Some(field) = field {
                    field.read(element);
                }
                Visit::Skip
            }
            _ => self.visit_content(element),
        }
    }

    fn visit_content(&mut self, element: &Element<'_>) -> Visit {
        if let Some(story) = self.story_of(element).filter(|&story| self.layout.open_story(story)) {
            return Visit::Enter(Frame::Story(story, std::mem::take(&mut self.fields)));
        }
        let frame = match element.name() {
            "tbl" if self.layout.open_table() => Frame::Table,
            "tr" if self.layout.open_row() => Frame::Row,
            "tc" if self.layout.open_cell() => Frame::Cell,
            "trPr" if matches!(self.frames.last(), Some(Frame::Row)) => Frame::RowProps,
            "tcPr" if matches!(self.frames.last(), Some(Frame::Cell)) => Frame::CellProps,
            "p" => {
                self.paragraphs.push(OpenParagraph::new(self.styles));
                Frame::Paragraph
            }
            "pPr" if matches!(self.frames.last(), Some(Frame::Paragraph)) => Frame::ParagraphProps,
            "r" => {
                self.start_run();
                Frame::Run
            }
            "rPr" if matches!(self.frames.last(), Some(Frame::Run)) => Frame::RunProps,
            "t" => Frame::Text,
            "delText" => Frame::DeletedText,
            "instrText" | "delInstrText" => Frame::Instruction,
            "del" | "moveFrom" => {
                self.removed += 1;
                Frame::Removed
            }
            "sdt" => Frame::Control(false),
            "sdtPr" => Frame::ControlProps,
            "ffData" => Frame::FormField(FormField::default()),
            "footnote" | "endnote" if element.attribute("type").is_some_and(|kind| kind != "normal") => {
                return Visit::Skip;
            }
            "tblPr" | "tblGrid" | "tblPrEx" | "trPr" | "tcPr" | "pPr" | "rPr" | "sdtEndPr" | "rubyPr" | "rt"
            | "altChunk" => {
                return Visit::Skip;
            }
            _ => {
                self.visit_sign(element);
                Frame::Plain
            }
        };
        Visit::Enter(frame)
    }

    fn start_run(&mut self) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.start_run();
        }
    }

    /// Elements that stand for a character, or mark a place.
    fn visit_sign(&mut self, element: &Element<'_>) {
        match element.name() {
            "tab" | "ptab" => self.emit("\t"),
            "br" | "cr" => self.emit("\n"),
            "noBreakHyphen" => self.emit("-"),
            "sym" => {
                let code = element.attribute("char").and_then(|code| u32::from_str_radix(code.trim(), 16).ok());
                let font = element.attribute("font").and_then(|name| SymbolFont::named(&name));
                if let Some(c) = code.and_then(char::from_u32) {
                    self.emit(symbol::shown(c, font).encode_utf8(&mut [0; 4]));
                }
            }
            "fldChar" => {
                let mark = match element.attribute("fldCharType").as_deref() {
                    Some("begin") => FieldMark::Begin,
                    Some("separate") => FieldMark::Separate,
                    Some("end") => FieldMark::End,
                    _ => return,
                };
                if let Some(shown) = self.fields.mark(mark) {
                    self.emit(&shown);
                }
            }
            "headerReference" | "footerReference" => self.references.extend(element.attribute("id")),
            _ => {}
        }
    }

    fn visit_paragraph_property(&mut self, element: &Element<'_>) -> Visit {
        let Some(paragraph) = self.paragraphs.last_mut() else { return Visit::Skip };
        match element.name() {
            "rPr" => Visit::Enter(Frame::MarkProps),
            // Its children are properties like those around it.
            "numPr" | "listPr" => Visit::Enter(Frame::ParagraphProps),
            "sectPr" => Visit::Enter(Frame::Plain),
            _ => {
                paragraph.props.read(element);
                Visit::Skip
            }
        }
    }

    fn read_row(&mut self, element: &Element<'_>) {
        let Some(row) = self.layout.row() else { return };
        match element.name() {
            "gridBefore" => row.skip_columns(element.number().unwrap_or_default()),
            "hidden" => row.hidden = element.is_on(),
            "del" => row.deleted = true,
            _ => {}
        }
    }

    fn read_cell(&mut self, element: &Element<'_>) {
        let Some(cell) = self.layout.cell() else { return };
        let restarts = || element.val().is_some_and(|val| val == "restart");
        match element.name() {
            "gridSpan" => cell.width = element.number().unwrap_or(1),
            "vMerge" | "vmerge" => cell.merge = if restarts() { Merge::First } else { Merge::Covered },
            "hMerge" | "hmerge" => cell.joins_left = !restarts(),
            "shd" => {
                let attribute = if element.val().as_deref() == Some("solid") { "color" } else { "fill" };
                cell.fill = element.attribute(attribute).and_then(|fill| rgb(&fill));
            }
            _ => {}
        }
    }

    fn open_prompt(&mut self) {
        let control = self.frames.iter_mut().rev().find_map(|frame| match frame {
            Frame::Control(prompt) => Some(prompt),
            _ => None,
        });
        if let Some(prompt) = control.filter(|prompt| !**prompt) {
            *prompt = true;
            self.prompts += 1;
        }
    }

    fn leave(&mut self) {
        match self.frames.pop() {
            Some(Frame::Table) => self.layout.close_table(),
            Some(Frame::Row) => self.layout.close_row(),
            Some(Frame::Cell) => self.layout.close_cell(),
            Some(Frame::Paragraph) => self.leave_paragraph(),
            Some(Frame::ParagraphProps) if matches!(self.frames.last(), Some(Frame::Paragraph)) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.settle(self.styles, &mut self.numbering);
                }
            }
            Some(Frame::Removed) => self.removed = self.removed.saturating_sub(1),
            Some(Frame::Control(true)) => self.prompts = self.prompts.saturating_sub(1),
            Some(Frame::FormField(field)) => {
                if let Some(shown) = field.shown() {
                    self.emit_beside_fields(shown);
                }
            }
            Some(Frame::Story(story, fields)) => self.leave_story(story, fields),
            _ => {}
        }
    }

    fn leave_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else { return };
        self.fields.end_paragraph();
        paragraph.settle(self.styles, &mut self.numbering);
        let (draft, anchored) = (paragraph.draft, paragraph.anchored);
        if paragraph.mark_deleted || self.removed > 0 {
            self.layout.carry_paragraph(draft, anchored);
        } else {
            self.layout.push_paragraph(draft, anchored);
        }
    }

    fn text(&mut self, text: &str) {
        match self.frames.last() {
            Some(Frame::Text) => self.emit(&plain(text)),
            Some(Frame::DeletedText) => {
                self.removed += 1;
                self.emit(&plain(text));
                self.removed -= 1;
            }
            Some(Frame::Instruction) => self.fields.instruct(text),
            _ => {}
        }
    }

    fn emit(&mut self, text: &str) {
        if !self.fields.hides_text() {
            self.emit_beside_fields(text);
        }
    }

    fn emit_beside_fields(&mut self, text: &str) {
        if self.prompts == 0
            && let Some(paragraph) = self.paragraphs.last_mut()
        {
            paragraph.push(text, self.removed > 0);
        }
    }
}

/// Text as Word shows it: line ends of pretty-printed XML are blanks, soft hyphens are not there.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['\n', '\r', '\u{AD}']) {
        return Cow::Borrowed(text);
    }
    text.chars().filter(|&c| c != '\u{AD}').map(|c| if matches!(c, '\n' | '\r') { ' ' } else { c }).collect()
}
