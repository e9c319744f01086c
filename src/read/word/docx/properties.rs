//! Properties of runs and paragraphs, stated in the text or by a style.

use super::xml::Element;
use crate::read::word::symbol::SymbolFont;
use crate::read::word::text::Look;

/// The font of a run, as far as it changes what a character is.
#[derive(Clone, Copy, Debug)]
enum Font {
    Plain,
    Symbols(SymbolFont),
}

/// Properties of a run; `None` where nothing is stated.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RunProps {
    bold: Option<bool>,
    struck: Option<bool>,
    double_struck: Option<bool>,
    hidden: Option<bool>,
    ink: Option<u32>,
    font: Option<Font>,
}

impl RunProps {
    /// Takes in a child of `rPr`.
    pub(super) fn read(&mut self, element: &Element<'_>) {
        match element.name() {
            "b" => self.bold = Some(element.is_on()),
            "strike" => self.struck = Some(element.is_on()),
            "dstrike" => self.double_struck = Some(element.is_on()),
            "vanish" => self.hidden = Some(element.is_on()),
            "color" => self.ink = element.val().map(|val| rgb(&val).unwrap_or(0)),
            "rFonts" => {
                if let Some(font) = element.attribute("ascii").or_else(|| element.attribute("hAnsi")) {
                    self.font = Some(SymbolFont::named(&font).map_or(Font::Plain, Font::Symbols));
                }
            }
            _ => {}
        }
    }

    /// These properties, and where they are silent those of `base`.
    pub(super) fn or(self, base: Self) -> Self {
        Self {
            bold: self.bold.or(base.bold),
            struck: self.struck.or(base.struck),
            double_struck: self.double_struck.or(base.double_struck),
            hidden: self.hidden.or(base.hidden),
            ink: self.ink.or(base.ink),
            font: self.font.or(base.font),
        }
    }

    /// The same in bold, unless stated otherwise.
    pub(super) fn emphasised(self) -> Self {
        Self { bold: self.bold.or(Some(true)), ..self }
    }

    /// How the run looks in the end.
    pub(super) fn look(&self) -> Look {
        let is = |stated: Option<bool>| stated.unwrap_or(false);
        Look {
            removed: is(self.struck) || is(self.double_struck) || is(self.hidden),
            bold: is(self.bold),
            ink: self.ink.unwrap_or(0),
        }
    }

    /// The font, if it is one of symbols.
    pub(super) fn symbol_font(&self) -> Option<SymbolFont> {
        match self.font {
            Some(Font::Symbols(font)) => Some(font),
            _ => None,
        }
    }
}

/// How a paragraph is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    /// To the left, or to both sides.
    Left,
    /// Centred.
    Centre,
    /// To the right.
    Right,
}

/// Properties of a paragraph; `None` where nothing is stated.
#[derive(Clone, Debug, Default)]
pub(super) struct ParagraphProps {
    /// Id of its style.
    pub(super) style: Option<String>,
    /// Use of a list; 0 takes the number away.
    pub(super) list: Option<u32>,
    /// Level in the list, from 0.
    pub(super) list_level: Option<u32>,
    /// Outline level, from 0; 9 is body text.
    pub(super) outline: Option<u32>,
    /// Alignment.
    pub(super) align: Option<Align>,
}

impl ParagraphProps {
    /// Takes in a child of `pPr` or of its `numPr`.
    pub(super) fn read(&mut self, element: &Element<'_>) {
        match element.name() {
            "pStyle" => self.style = element.val(),
            "numId" | "ilfo" => self.list = element.number(),
            "ilvl" => self.list_level = element.number(),
            "outlineLvl" => self.outline = element.number(),
            "jc" => {
                self.align = element.val().map(|val| match val.as_str() {
                    "center" => Align::Centre,
                    "right" | "end" => Align::Right,
                    _ => Align::Left,
                });
            }
            _ => {}
        }
    }
}

/// A colour such as `FF0000`; `None` for `auto`.
pub(super) fn rgb(text: &str) -> Option<u32> {
    let digits = text.trim().trim_start_matches('#');
    if digits.len() == 6 { u32::from_str_radix(digits, 16).ok() } else { None }
}
