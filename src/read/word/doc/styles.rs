//! The style sheet.

use super::bytes::{Cursor, slice, u16_at};
use super::fib::{Fib, Table};
use super::properties::{CharacterProps, ParagraphProps};

/// Styles that a style may be based on, one upon the other.
const MAX_CHAIN: usize = 24;
/// The same for characters, where it is worked out anew at every run.
const MAX_CHARACTER_CHAIN: usize = 8;
/// Longest list of modifiers of a character style.
const MAX_CHARACTER_LIST: usize = 256;
const NO_STYLE: u16 = 0x0FFF;
const PARAGRAPH: u16 = 1;
const CHARACTER: u16 = 2;
/// Identifier of the built-in style of titles; those of headings are 1 to 9.
const TITLE: u16 = 62;

#[derive(Clone, Copy, Debug, Default)]
struct Style<'a> {
    /// Identifier of a built-in style.
    built_in: u16,
    base: u16,
    paragraph: &'a [u8],
    character: &'a [u8],
}

/// What a paragraph and its characters are before they state anything themselves.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Styled {
    pub(super) paragraph: ParagraphProps,
    pub(super) character: CharacterProps,
    /// Heading level, 1 to 9, of a built-in style.
    pub(super) level: Option<u8>,
    /// The style of titles.
    pub(super) title: bool,
}

/// The styles by number.
#[derive(Debug, Default)]
pub(super) struct Styles<'a> {
    styles: Vec<Style<'a>>,
    resolved: Vec<Option<Styled>>,
}

impl<'a> Styles<'a> {
    /// Reads the style sheet; empty if it is damaged.
    pub(super) fn read(fib: &Fib, table: &'a [u8], data: &[u8]) -> Self {
        let styles = fib.table(table, Table::Styles).and_then(Self::parse).unwrap_or_default();
        let mut sheet = Self { resolved: vec![None; styles.len()], styles };
        for number in 0..sheet.styles.len() {
            sheet.resolve(number, data);
        }
        sheet
    }

    fn parse(sheet: &'a [u8]) -> Option<Vec<Style<'a>>> {
        let mut cursor = Cursor::new(sheet, 0);
        let header = usize::from(cursor.u16()?);
        let header = cursor.take(header)?;
        let count = u16_at(header, 0)?;
        let base_len = usize::from(u16_at(header, 2)?);
        let mut styles = Vec::new();
        for _ in 0..count {
            let Some(style) = cursor.u16().and_then(|len| cursor.take(usize::from(len))) else { break };
            styles.push(parse_style(style, base_len).unwrap_or_default());
        }
        Some(styles)
    }

    /// The style and those that it is based on, the most basic last.
    fn chain(&self, number: usize) -> impl Iterator<Item = (usize, &Style<'a>)> {
        let style = |number: usize| self.styles.get(number).map(|style| (number, style));
        std::iter::successors(style(number), move |(_, last)| style(usize::from(last.base))).take(MAX_CHAIN)
    }

    /// Works out a style from the nearest one below it that is known.
    fn resolve(&mut self, number: usize, data: &[u8]) {
        let unknown: Vec<usize> =
            self.chain(number).map(|(number, _)| number).take_while(|&at| self.resolved[at].is_none()).collect();
        for &number in unknown.iter().rev() {
            let style = self.styles[number];
            let base = self.resolved.get(usize::from(style.base)).copied().flatten().unwrap_or_default();
            self.resolved[number] = Some(base.with(&style, data));
        }
    }

    /// What the paragraph style of this number gives.
    pub(super) fn paragraph(&self, number: u16) -> Styled {
        self.resolved.get(usize::from(number)).copied().flatten().unwrap_or_default()
    }

    /// Properties with those of a character style on top.
    pub(super) fn character(&self, number: u16, base: CharacterProps) -> CharacterProps {
        let chain: Vec<_> = self.chain(usize::from(number)).take(MAX_CHARACTER_CHAIN).collect();
        chain.iter().rev().fold(base, |props, (_, style)| props.modified(style.character))
    }
}

impl Styled {
    fn with(self, style: &Style<'_>, data: &[u8]) -> Self {
        let title = self.title || style.built_in == TITLE;
        let heading = (1..=9).contains(&style.built_in).then_some(style.built_in as u8);
        let character = self.character.modified(style.character);
        Self {
            paragraph: self.paragraph.with(style.paragraph, data),
            character: if style.built_in == TITLE { character.emphasised() } else { character },
            level: heading.or(self.level),
            title,
        }
    }
}

fn parse_style(style: &[u8], base_len: usize) -> Option<Style<'_>> {
    let (kind, base) = (u16_at(style, 2)? & 0xF, u16_at(style, 2)? >> 4);
    let mut found = Style { built_in: u16_at(style, 0)? & 0xFFF, base, ..Style::default() };
    if found.base == NO_STYLE {
        found.base = u16::MAX;
    }
    let name = usize::from(u16_at(style, base_len)?);
    // The name ends with a zero; property lists start at even places.
    let mut at = base_len + 2 + name * 2 + 2;
    let mut list = |skip: usize| {
        at += at % 2;
        let len = usize::from(u16_at(style, at)?);
        let content = slice(style, at + 2, len)?;
        at += 2 + len;
        content.get(skip..)
    };
    match kind {
        // A list of paragraph properties begins with the number of the style itself.
        PARAGRAPH => {
            found.paragraph = list(2).unwrap_or_default();
            found.character = list(0).unwrap_or_default();
        }
        CHARACTER => {
            let list = list(0).unwrap_or_default();
            found.character = list.get(..MAX_CHARACTER_LIST).unwrap_or(list);
        }
        _ => {}
    }
    Some(found)
}
