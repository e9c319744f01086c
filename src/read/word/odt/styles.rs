//! Named and automatic styles, and what lists look like.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use crate::read::ReadError;
use crate::read::markup::{self, Event, Reader};
use crate::read::word::numbering::Level;
use crate::read::word::numeral::Numeral;
use crate::read::word::symbol::{self, SymbolFont};

/// Styles that a style may be based on, one upon the other.
const MAX_CHAIN: usize = 16;

/// What a style states; `None` where it states nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    parent: Option<String>,
    pub(super) fill: Option<u32>,
    pub(super) ink: Option<u32>,
    pub(super) bold: Option<bool>,
    pub(super) struck: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) centred: Option<bool>,
    pub(super) right: Option<bool>,
    /// It shows symbols.
    pub(super) symbols: Option<SymbolFont>,
    /// It is, or is based on, the style of titles.
    pub(super) title: bool,
}

impl Style {
    /// This style where it states something, else another.
    pub(super) fn or(&self, base: &Self) -> Self {
        Self {
            parent: base.parent.clone(),
            fill: self.fill.or(base.fill),
            ink: self.ink.or(base.ink),
            bold: self.bold.or(base.bold),
            struck: self.struck.or(base.struck),
            hidden: self.hidden.or(base.hidden),
            centred: self.centred.or(base.centred),
            right: self.right.or(base.right),
            symbols: self.symbols.or(base.symbols),
            title: self.title || base.title,
        }
    }
}

/// The styles by family and name, and lists by name.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<(String, String), Style>,
    lists: BTreeMap<String, BTreeMap<usize, Level>>,
}

impl Styles {
    /// Takes in the styles of a part.
    ///
    /// # Errors
    /// The XML is damaged.
    pub(super) fn read(&mut self, xml: &str) -> Result<(), ReadError> {
        let mut reader = Reader::from_str(xml);
        let mut current = None;
        let mut list = (String::new(), 0);
        loop {
            match reader.read_event().map_err(ReadError::corrupt)? {
                Event::Start(tag) | Event::Empty(tag) => {
                    let name = || markup::attribute(&tag, "name").unwrap_or_default();
                    match tag.local_name().as_ref() {
                        "style" => {
                            let key = (markup::attribute(&tag, "family").unwrap_or_default(), name());
                            let parent = markup::attribute(&tag, "parent-style-name");
                            let title = key.1 == "Title";
                            self.styles.insert(key.clone(), Style { parent, title, ..Style::default() });
                            current = Some(key);
                        }
                        "list-style" => list = (name(), 0),
                        "list-level-style-number" | "list-level-style-bullet" => {
                            let at = markup::number(&tag, "level").unwrap_or(1).clamp(1, 10) as usize;
                            list.1 = at - 1;
                            self.lists.entry(list.0.clone()).or_default().insert(at - 1, level(&tag, at));
                            current = None;
                        }
                        "text-properties" if current.is_none() => self.bullet_font(&tag, &list),
                        "text-properties" | "paragraph-properties" | "table-cell-properties" => {
                            if let Some(style) = current.as_ref().and_then(|key| self.styles.get_mut(key)) {
                                properties(style, &tag);
                            }
                        }
                        _ => {}
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn bullet_font(&mut self, tag: &BytesStart<'_>, (list, at): &(String, usize)) {
        let level = self.lists.get_mut(list).and_then(|levels| levels.get_mut(at));
        let font = markup::attribute(tag, "font-name").and_then(|name| SymbolFont::named(&name));
        if let (Some(level), Some(font)) = (level.filter(|level| level.numeral == Numeral::Bullet), font) {
            level.pattern = symbol::bullet(&level.pattern, Some(font));
        }
    }

    /// A style with what it is based on.
    pub(super) fn get(&self, family: &str, name: Option<String>) -> Style {
        let mut found = Style::default();
        let mut next = name;
        for _ in 0..MAX_CHAIN {
            let Some(style) = next.take().and_then(|name| self.styles.get(&(family.to_owned(), name))) else { break };
            found = found.or(style);
            next.clone_from(&style.parent);
        }
        found
    }

    /// The levels of a list.
    pub(super) fn list(&self, name: &str) -> Option<&BTreeMap<usize, Level>> {
        self.lists.get(name)
    }
}

fn properties(style: &mut Style, tag: &BytesStart<'_>) {
    let color = |name| {
        let value = markup::attribute(tag, name)?;
        u32::from_str_radix(value.strip_prefix('#')?, 16).ok()
    };
    style.fill = color("background-color").or(style.fill);
    style.ink = color("color").or(style.ink);
    let font = markup::attribute(tag, "font-name").and_then(|name| SymbolFont::named(&name));
    style.symbols = font.or(style.symbols);
    if let Some(weight) = markup::attribute(tag, "font-weight") {
        style.bold = Some(weight == "bold" || weight.parse().is_ok_and(|weight: u32| weight >= 600));
    }
    for name in ["text-line-through-style", "text-line-through-type"] {
        if let Some(line) = markup::attribute(tag, name) {
            style.struck = Some(line != "none");
        }
    }
    if let Some(display) = markup::attribute(tag, "display") {
        style.hidden = Some(display == "none");
    }
    if let Some(align) = markup::attribute(tag, "text-align") {
        (style.centred, style.right) = (Some(align == "center"), Some(matches!(align.as_str(), "end" | "right")));
    }
}

fn level(tag: &BytesStart<'_>, at: usize) -> Level {
    if let Some(bullet) = markup::attribute(tag, "bullet-char") {
        return Level { numeral: Numeral::Bullet, pattern: symbol::bullet(&bullet, None), ..Level::default() };
    }
    let affix = |name| markup::attribute(tag, name).unwrap_or_default();
    let format = markup::attribute(tag, "num-format").unwrap_or_default();
    let numeral = numeral(&format);
    let shown = markup::number(tag, "display-levels").unwrap_or(1).clamp(1, at as u32) as usize;
    let numbers: Vec<String> = (at + 1 - shown..=at).map(|level| format!("%{level}")).collect();
    let numbers = if numeral == Numeral::None { String::new() } else { numbers.join(".") };
    let pattern = match markup::attribute(tag, "num-list-format") {
        Some(pattern) => numbers_of(&pattern),
        None => format!("{}{numbers}{}", affix("num-prefix"), affix("num-suffix")),
    };
    Level { numeral, start: markup::number(tag, "start-value").unwrap_or(1), pattern, ..Level::default() }
}

/// `LibreOffice`'s own pattern, `（%2%）`, as Word has it, `（%2）`.
fn numbers_of(pattern: &str) -> String {
    let pieces = pattern.split('%').enumerate();
    pieces.map(|(at, piece)| if at % 2 == 1 { format!("%{piece}") } else { piece.to_owned() }).collect()
}

/// Formats are named by their first number, or by their first three.
fn numeral(format: &str) -> Numeral {
    match format.chars().next() {
        None => Numeral::None,
        Some('a') => Numeral::LowerLetter,
        Some('A') => Numeral::UpperLetter,
        Some('i') => Numeral::LowerRoman,
        Some('I') => Numeral::UpperRoman,
        Some('一') => Numeral::Chinese,
        Some('壹') => Numeral::ChineseLegal,
        Some('甲') => Numeral::Stem,
        Some('子') => Numeral::Branch,
        Some('①') => Numeral::EnclosedCircle,
        Some('１') => Numeral::FullWidth,
        Some(_) => Numeral::Decimal,
    }
}
