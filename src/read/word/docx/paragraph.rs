//! A paragraph while it is read: its runs, its style, its number.

use super::properties::{Align, ParagraphProps, RunProps};
use super::styles::{self, Style, Styles};
use super::xml::Element;
use crate::model::Block;
use crate::read::word::numbering::Numbering;
use crate::read::word::symbol;
use crate::read::word::text::{Look, ParagraphDraft};

/// A paragraph that has started and not yet ended.
#[derive(Debug)]
pub(super) struct OpenParagraph {
    /// What is known of it so far.
    pub(super) draft: ParagraphDraft,
    /// What it states itself.
    pub(super) props: ParagraphProps,
    /// Its mark is deleted: it goes on in the next paragraph.
    pub(super) mark_deleted: bool,
    /// Text boxes that are anchored in it.
    pub(super) anchored: Vec<Block>,
    hidden: bool,
    settled: bool,
    /// What its style gives runs.
    base: RunProps,
    /// What the current run states.
    own: RunProps,
    /// What the character style of the current run gives.
    styled: RunProps,
    run: RunProps,
}

impl OpenParagraph {
    /// An empty paragraph of the default style.
    pub(super) fn new(styles: &Styles) -> Self {
        let base = styles.paragraph(None).run;
        Self {
            draft: ParagraphDraft::default(),
            props: ParagraphProps::default(),
            mark_deleted: false,
            anchored: Vec::new(),
            hidden: false,
            settled: false,
            base,
            own: RunProps::default(),
            styled: RunProps::default(),
            run: base,
        }
    }

    /// Takes in a property of the paragraph mark.
    pub(super) fn read_mark(&mut self, element: &Element<'_>) {
        match element.name() {
            "del" | "moveFrom" => self.mark_deleted = true,
            "vanish" => self.hidden = element.is_on(),
            _ => {}
        }
    }

    /// Starts a run without properties.
    pub(super) fn start_run(&mut self) {
        self.own = RunProps::default();
        self.styled = RunProps::default();
        self.run = self.base;
    }

    /// Takes in a property of the current run.
    pub(super) fn read_run(&mut self, element: &Element<'_>, styles: &Styles) {
        if element.name() == "rStyle" {
            self.styled = element.val().map(|id| styles.run(&id)).unwrap_or_default();
        } else {
            self.own.read(element);
        }
        self.run = self.own.or(self.styled).or(self.base);
    }

    /// Adds text of the current run.
    pub(super) fn push(&mut self, text: &str, removed: bool) {
        let look = self.run.look();
        let look = Look { removed: look.removed || removed, ..look };
        let font = self.run.symbol_font();
        self.draft.inline.push(&symbol::shown_text(text, font), look);
    }

    /// Once its properties are known: style, heading level, alignment and number.
    pub(super) fn settle(&mut self, styles: &Styles, numbering: &mut Numbering) {
        if std::mem::replace(&mut self.settled, true) {
            return;
        }
        let style = styles.paragraph(self.props.style.as_deref());
        self.base = style.run;
        self.run = style.run;
        self.draft.level = match self.props.outline {
            Some(outline) => styles::heading(Some(outline)),
            None => style.level,
        };
        let align = self.props.align.or(style.align);
        self.draft.centred = align == Some(Align::Centre);
        self.draft.right = align == Some(Align::Right);
        if !self.mark_deleted && !self.hidden {
            self.draft.number = self.number(style, numbering);
        }
    }

    fn number(&self, style: &Style, numbering: &mut Numbering) -> Option<String> {
        let list = self.props.list.or(style.list).filter(|&list| list != 0)?;
        let inherited = || {
            style.list_level.map(|level| level as usize).or_else(|| {
                let own = self.props.style.as_deref().and_then(|id| numbering.level_of_style(list, id));
                own.or_else(|| style.list_origin.as_deref().and_then(|id| numbering.level_of_style(list, id)))
            })
        };
        let level = self.props.list_level.map(|level| level as usize).or_else(inherited).unwrap_or(0);
        numbering.next(list, level)
    }
}
