//! Symbol fonts: what a character of Wingdings and its like looks like, as Unicode.

use std::borrow::Cow;

/// The fonts whose characters are pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SymbolFont {
    /// Wingdings.
    Wingdings,
    /// Wingdings 2.
    Wingdings2,
    /// Wingdings 3: arrows.
    Wingdings3,
    /// Webdings.
    Webdings,
    /// Marlett.
    Marlett,
    /// Symbol.
    Symbol,
}

/// Code of the character, and what it shows.
type Glyphs = [(u8, char)];

const WINGDINGS: &Glyphs = &[
    (0x4A, '☺'),
    (0x4C, '☹'),
    (0x6C, '●'),
    (0x6D, '○'),
    (0x6E, '■'),
    (0x6F, '□'),
    (0x70, '□'),
    (0x71, '□'),
    (0x72, '□'),
    (0x73, '◆'),
    (0x74, '◆'),
    (0x75, '◆'),
    (0x76, '❖'),
    (0x77, '◆'),
    (0x78, '☒'),
    (0x80, '⓪'),
    (0x81, '①'),
    (0x82, '②'),
    (0x83, '③'),
    (0x84, '④'),
    (0x85, '⑤'),
    (0x86, '⑥'),
    (0x87, '⑦'),
    (0x88, '⑧'),
    (0x89, '⑨'),
    (0x8A, '⑩'),
    (0x8C, '❶'),
    (0x8D, '❷'),
    (0x8E, '❸'),
    (0x8F, '❹'),
    (0x90, '❺'),
    (0x91, '❻'),
    (0x92, '❼'),
    (0x93, '❽'),
    (0x94, '❾'),
    (0x95, '❿'),
    (0x9E, '·'),
    (0x9F, '•'),
    (0xA1, '○'),
    (0xA4, '◉'),
    (0xA7, '▪'),
    (0xA8, '□'),
    (0xAB, '★'),
    (0xD8, '➢'),
    (0xDF, '←'),
    (0xE0, '→'),
    (0xE1, '↑'),
    (0xE2, '↓'),
    (0xE8, '→'),
    (0xF0, '→'),
    (0xFB, '✗'),
    (0xFC, '✓'),
    (0xFD, '☒'),
    (0xFE, '☑'),
];

const WINGDINGS_2: &Glyphs = &[
    (0x2A, '□'),
    (0x4F, '✗'),
    (0x50, '✓'),
    (0x51, '☒'),
    (0x52, '☑'),
    (0x53, '☒'),
    (0x54, '☒'),
    (0x69, '⓪'),
    (0x6A, '①'),
    (0x6B, '②'),
    (0x6C, '③'),
    (0x6D, '④'),
    (0x6E, '⑤'),
    (0x6F, '⑥'),
    (0x70, '⑦'),
    (0x71, '⑧'),
    (0x72, '⑨'),
    (0x73, '⑩'),
    (0x97, '●'),
    (0x98, '●'),
    (0xA1, '■'),
    (0xA2, '■'),
    (0xA3, '□'),
    (0xA4, '□'),
];

const WINGDINGS_3: &Glyphs = &[(0x66, '←'), (0x67, '→'), (0x68, '↑'), (0x69, '↓'), (0x7D, '▶'), (0x84, '▶')];

const WEBDINGS: &Glyphs = &[(0x61, '✓'), (0x63, '□'), (0x67, '■'), (0x6E, '●'), (0x72, '✗')];

const MARLETT: &Glyphs = &[(0x61, '✓'), (0x62, '✓'), (0x67, '■'), (0x68, '●'), (0x69, '●'), (0x72, '✗')];

const SYMBOL: &Glyphs = &[
    (0xA3, '≤'),
    (0xAC, '←'),
    (0xAD, '↑'),
    (0xAE, '→'),
    (0xAF, '↓'),
    (0xB0, '°'),
    (0xB1, '±'),
    (0xB3, '≥'),
    (0xB4, '×'),
    (0xB7, '•'),
    (0xB9, '≠'),
    (0xBB, '≈'),
    (0xD6, '√'),
    (0xDE, '⇒'),
];

impl SymbolFont {
    /// The font of this name, if it is one of them.
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name.trim().to_ascii_lowercase().as_str() {
            "wingdings" => Self::Wingdings,
            "wingdings 2" => Self::Wingdings2,
            "wingdings 3" => Self::Wingdings3,
            "webdings" => Self::Webdings,
            "marlett" => Self::Marlett,
            "symbol" => Self::Symbol,
            _ => return None,
        })
    }

    fn glyphs(self) -> &'static Glyphs {
        match self {
            Self::Wingdings => WINGDINGS,
            Self::Wingdings2 => WINGDINGS_2,
            Self::Wingdings3 => WINGDINGS_3,
            Self::Webdings => WEBDINGS,
            Self::Marlett => MARLETT,
            Self::Symbol => SYMBOL,
        }
    }
}

/// What a character shows in a font. Symbols live at U+F000 to U+F0FF or, without it, at U+0020 to U+00FF; those that
/// no form needs stay as they are.
pub(super) fn shown(c: char, font: Option<SymbolFont>) -> char {
    let code = u32::from(c);
    let (code, font) = match (code, font) {
        // Without the name of the font, Wingdings is the likeliest.
        (0xF020..=0xF0FF, font) => (code - 0xF000, font.unwrap_or(SymbolFont::Wingdings)),
        (0x20..=0xFF, Some(font)) => (code, font),
        _ => return c,
    };
    font.glyphs().iter().find(|(glyph, _)| u32::from(*glyph) == code).map_or(c, |&(_, shown)| shown)
}

/// A text as shown in a font.
pub(super) fn shown_text(text: &str, font: Option<SymbolFont>) -> Cow<'_, str> {
    if font.is_none() && !text.contains(|c| matches!(c, '\u{F020}'..='\u{F0FF}')) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| shown(c, font)).collect()
}

/// A bullet as shown: a box, tick or star where it is one, else `•`.
pub(super) fn bullet(text: &str, font: Option<SymbolFont>) -> String {
    let first = text.chars().next().map(|c| shown(c, font));
    match first {
        Some(c @ ('□' | '☑' | '☒' | '✓' | '✗' | '★' | '☆' | '☐' | '√')) => c.to_string(),
        _ => "•".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters() {
        let rows = [
            ('\u{F0FC}', "Wingdings", '✓'),
            ('\u{F0FE}', "Wingdings", '☑'),
            ('\u{FE}', "wingdings", '☑'),
            ('\u{F0A8}', "Wingdings", '□'),
            ('\u{F052}', "Wingdings 2", '☑'),
            ('R', "Wingdings 2", '☑'),
            ('\u{F050}', "Wingdings 2", '✓'),
            ('\u{F0A3}', "Wingdings 2", '□'),
            ('a', "Marlett", '✓'),
            ('a', "Arial", 'a'),
            ('\u{F0FC}', "Arial", '✓'),
            ('\u{F0D6}', "Symbol", '√'),
            ('完', "Wingdings", '完'),
            ('\u{E001}', "Wingdings", '\u{E001}'),
        ];
        for (c, font, expected) in rows {
            assert_eq!(shown(c, SymbolFont::named(font)), expected, "{c:?} in {font}");
        }
    }

    #[test]
    fn bullets() {
        let rows = [("\u{F06C}", "Wingdings", "•"), ("\u{F0A8}", "Wingdings", "□"), ("–", "", "•"), ("", "", "•")];
        for (text, font, expected) in rows {
            assert_eq!(bullet(text, SymbolFont::named(font)), expected, "{text}");
        }
    }
}
