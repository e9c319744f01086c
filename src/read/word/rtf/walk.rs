//! The walk over the pieces of a file: which control word does what.

use encoding_rs::Encoding;

use super::state::{Character, Destination, Opened, Paragraph, State};
use super::story::{Finished, Stories};
use super::tables::{Colors, Fonts, RowWords, Styles};
use super::text::{Pending, of_code_page};
use super::token::Token;
use crate::read::ReadError;
use crate::read::word::field::FieldMark;
use crate::read::word::layout::Story;
use crate::read::word::symbol;

/// Groups inside groups. Far above any document.
const MAX_GROUPS: usize = 10_000;

/// A check box of a form while its words come in.
#[derive(Debug, Default)]
struct FormField {
    check_box: bool,
    preset: i32,
    state: Option<i32>,
}

/// Walks over one file.
pub(super) struct Walk {
    state: State,
    groups: Vec<State>,
    /// The next control word may be skipped with its group.
    optional: bool,
    /// Bytes to skip: they stand in for a character that was understood.
    skip: usize,
    code_page: &'static Encoding,
    default_font: i32,
    fonts: Fonts,
    colors: Colors,
    styles: Styles,
    pending: Pending,
    row: RowWords,
    inner_row: RowWords,
    form_field: FormField,
    stories: Stories,
}

impl Walk {
    /// A walk that has not begun.
    pub(super) fn new() -> Self {
        Self {
            state: State::default(),
            groups: Vec::new(),
            optional: false,
            skip: 0,
            code_page: of_code_page(1252),
            default_font: 0,
            fonts: Fonts::default(),
            colors: Colors::default(),
            styles: Styles::default(),
            pending: Pending::default(),
            row: RowWords::default(),
            inner_row: RowWords::default(),
            form_field: FormField::default(),
            stories: Stories::new(),
        }
    }

    /// Takes in a piece.
    ///
    /// # Errors
    /// Groups are nested beyond reason.
    pub(super) fn take(&mut self, token: Token<'_>) -> Result<(), ReadError> {
        if !matches!(token, Token::Open | Token::Close) && self.skip > 0 {
            self.skip -= 1;
            return Ok(());
        }
        match token {
            Token::Open => {
                self.flush();
                if self.groups.len() >= MAX_GROUPS {
                    return Err(ReadError::too_large("groups nested too deeply"));
                }
                (self.skip, self.optional) = (0, false);
                self.groups.push(self.state);
                self.state.opened = Opened::Nothing;
                if self.state.destination == Destination::Styles {
                    self.styles.begin();
                }
            }
            Token::Close => self.close(),
            _ if self.state.destination == Destination::Skipped => {}
            Token::Word(word, number) => self.word(word, number),
            Token::Symbol(symbol) => self.symbol(symbol),
            Token::Byte(byte) => self.byte(byte),
        }
        Ok(())
    }

    /// What the file holds.
    pub(super) fn finish(mut self) -> Finished {
        while !self.groups.is_empty() {
            self.close();
        }
        self.flush();
        let level = self.level();
        self.stories.finish(&self.state, level)
    }

    fn close(&mut self) {
        self.flush();
        (self.skip, self.optional) = (0, false);
        match self.state.opened {
            Opened::Nothing => {}
            Opened::Field => self.stories.field(FieldMark::End, self.state.character.look(0)),
            Opened::FormField => self.end_form_field(),
            Opened::Story => self.stories.close(&self.state, self.level()),
        }
        if self.state.destination == Destination::Colors
            && self.groups.last().is_some_and(|outer| outer.destination != Destination::Colors)
        {
            self.colors.end();
        }
        if let Some(outer) = self.groups.pop() {
            self.state = outer;
        }
    }

    fn byte(&mut self, byte: u8) {
        match self.state.destination {
            Destination::Text | Destination::Number => self.pending.byte(byte),
            Destination::Fonts => self.fonts.byte(byte),
            Destination::Colors if byte == b';' => self.colors.end(),
            Destination::Styles => self.styles.byte(byte),
            _ => {}
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.optional = true,
            b'\\' | b'{' | b'}' => self.byte(symbol),
            b'~' => self.sign("\u{a0}"),
            b'_' => self.sign("-"),
            b'\t' => self.sign("\t"),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let optional = std::mem::take(&mut self.optional);
        if word == "u" {
            let unit = number.unwrap_or(0) as u16;
            if matches!(self.state.destination, Destination::Text | Destination::Number) {
                self.pending.unit(unit, self.encoding());
            }
            self.skip = self.state.stand_ins;
            return;
        }
        self.flush();
        if self.begin(word) {
            return;
        }
        let n = number.unwrap_or(0);
        let on = number != Some(0);
        match self.state.destination {
            _ if optional => self.state.destination = Destination::Skipped,
            Destination::Fonts => self.fonts.word(word, n),
            Destination::Colors => self.colors.word(word, n),
            Destination::Styles => self.styles.word(word, n),
            Destination::FormField => match word {
                "fftype" => self.form_field.check_box = n == 1,
                "ffdefres" => self.form_field.preset = n,
                "ffres" => self.form_field.state = Some(n).filter(|&n| n != 25),
                _ => {}
            },
            Destination::InnerRow if word == "nestrow" => {
                let depth = self.state.paragraph.depth().max(2);
                self.stories.end_row(depth, self.inner_row.shape());
            }
            Destination::InnerRow => {
                self.inner_row.word(word, number, &self.colors);
            }
            Destination::Text if self.row.word(word, number, &self.colors) => {}
            Destination::Text | Destination::Number => self.text_word(word, n, on),
            Destination::Skipped | Destination::Silent => {}
        }
    }

    /// Words that open what lasts to the end of their group.
    fn begin(&mut self, word: &str) -> bool {
        let destination = match word {
            "fonttbl" => Destination::Fonts,
            "colortbl" => Destination::Colors,
            "stylesheet" => Destination::Styles,
            "listtext" | "pntext" => Destination::Number,
            "nesttableprops" => Destination::InnerRow,
            "shpinst" | "do" | "upr" => Destination::Silent,
            "ud" => Destination::Text,
            "info" | "pict" | "nonshppict" | "shprslt" | "sp" | "nonesttables" | "xe" | "tc" | "rxe" | "txe"
            | "filetbl" | "ftnsep" | "ftnsepc" | "aftnsep" | "aftnsepc" | "falt" => Destination::Skipped,
            "formfield" => {
                self.form_field = FormField::default();
                self.state.opened = Opened::FormField;
                Destination::FormField
            }
            "field" => {
                self.state.opened = Opened::Field;
                self.stories.field(FieldMark::Begin, self.state.character.look(0));
                Destination::Text
            }
            "fldinst" => Destination::Text,
            "fldrslt" => {
                self.stories.field(FieldMark::Separate, self.state.character.look(0));
                Destination::Text
            }
            _ => return self.begin_story(word),
        };
        self.state.destination = destination;
        true
    }

    fn begin_story(&mut self, word: &str) -> bool {
        let story = match word {
            "header" | "headerl" | "headerr" | "headerf" => Story::Header,
            "footer" | "footerl" | "footerr" | "footerf" => Story::Footer,
            "footnote" => Story::Footnote,
            "shptxt" | "dptxbxtext" => Story::TextBox,
            _ => return false,
        };
        self.state.paragraph = Paragraph::default();
        self.state.destination = if self.stories.open(story) {
            self.state.opened = Opened::Story;
            Destination::Text
        } else {
            Destination::Skipped
        };
        true
    }

    /// Words inside text: properties, signs, ends.
    fn text_word(&mut self, word: &str, n: i32, on: bool) {
        let State { character, paragraph, .. } = &mut self.state;
        match word {
            "plain" => *character = Character { font: self.default_font, ..Character::default() },
            "b" => character.bold = on,
            "strike" => character.struck = on,
            "striked" => character.double_struck = on,
            "v" => character.hidden = on,
            "deleted" => character.deleted = on,
            "cf" => character.color = usize::try_from(n).unwrap_or(0),
            "f" => character.font = n,
            "pard" => *paragraph = Paragraph::default(),
            "intbl" => paragraph.in_table = on,
            "itap" => paragraph.depth = usize::try_from(n).ok(),
            "ql" | "qj" | "qd" => (paragraph.centred, paragraph.right) = (false, false),
            "qc" => (paragraph.centred, paragraph.right) = (true, false),
            "qr" => (paragraph.centred, paragraph.right) = (false, true),
            "outlinelevel" => paragraph.outline = u8::try_from(n).ok(),
            "s" => {
                paragraph.style = Some(n);
                paragraph.centred |= self.styles.is_title(n);
            }
            "uc" => self.state.stand_ins = usize::try_from(n).unwrap_or(0).min(16),
            "ansicpg" => self.code_page = of_code_page(n),
            "deff" => self.default_font = n,
            "ftnalt" => self.stories.turn_into_endnote(),
            "tab" => self.sign("\t"),
            "line" | "page" | "column" | "lbr" => self.sign("\n"),
            "emdash" => self.sign("—"),
            "endash" => self.sign("–"),
            "lquote" => self.sign("‘"),
            "rquote" => self.sign("’"),
            "ldblquote" => self.sign("“"),
            "rdblquote" => self.sign("”"),
            "bullet" => self.sign("•"),
            "emspace" | "enspace" | "qmspace" => self.sign(" "),
            "par" => self.end_paragraph(),
            "sect" if !self.stories.is_blank() => self.end_paragraph(),
            "cell" => self.end_cell(1),
            "nestcell" => self.end_cell(self.state.paragraph.depth().max(2)),
            "row" => {
                self.stories.end_row(1, self.row.shape());
            }
            _ => {}
        }
    }

    fn level(&self) -> Option<u8> {
        let Paragraph { outline, style, .. } = self.state.paragraph;
        let outlined = outline.filter(|&level| level < 9).map(|level| level + 1);
        outlined.or_else(|| self.styles.level(style.unwrap_or(0)))
    }

    fn end_paragraph(&mut self) {
        if self.state.destination == Destination::Text {
            self.stories.end_paragraph(&self.state, self.level(), self.state.paragraph.depth());
        }
    }

    fn end_cell(&mut self, depth: usize) {
        self.stories.end_paragraph(&State { character: Character::default(), ..self.state }, self.level(), depth);
        self.stories.end_cell();
    }

    fn end_form_field(&mut self) {
        let FormField { check_box, preset, state } = std::mem::take(&mut self.form_field);
        if check_box {
            let shown = if state.unwrap_or(preset) == 0 { "□" } else { "☑" };
            self.stories.push_beside_fields(shown, self.state.character.look(0));
        }
    }

    fn encoding(&self) -> &'static Encoding {
        self.fonts.get(self.state.character.font).encoding.unwrap_or(self.code_page)
    }

    fn sign(&mut self, sign: &str) {
        self.flush();
        self.put(sign);
    }

    fn flush(&mut self) {
        if self.pending.is_empty() {
            return;
        }
        let text = self.pending.take(self.encoding());
        self.put(&text);
    }

    fn put(&mut self, text: &str) {
        let character = self.state.character;
        let font = self.fonts.get(character.font).symbols;
        match self.state.destination {
            Destination::Number => self.stories.number(text, font),
            Destination::Text => {
                let ink = self.colors.get(character.color);
                self.stories.push(&symbol::shown_text(text, font), character.look(ink));
            }
            _ => {}
        }
    }
}
