//! The text of a paragraph, gathered run by run: what stands, what was taken out, and how it looks.

use crate::model::{Paragraph, Place};

/// How a run looks, as far as the meaning of a form hangs on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// Struck out, hidden or deleted: it no longer counts as text.
    pub(super) removed: bool,
    /// Bold.
    pub(super) bold: bool,
    /// Colour as RGB; 0 is black or automatic.
    pub(super) ink: u32,
}

/// What is true of every run so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Common<T> {
    #[default]
    Nothing,
    All(T),
    Mixed,
}

impl<T: PartialEq + Copy> Common<T> {
    fn add(&mut self, value: T) {
        *self = match *self {
            Self::Nothing => Self::All(value),
            Self::All(seen) if seen == value => Self::All(seen),
            _ => Self::Mixed,
        };
    }

    fn join(&mut self, other: Self) {
        match other {
            Self::Nothing => {}
            Self::All(value) => self.add(value),
            Self::Mixed => *self = Self::Mixed,
        }
    }
}

/// Text with its looks.
#[derive(Clone, Debug, Default)]
pub(super) struct Inline {
    /// What stands.
    pub(super) text: String,
    removed: String,
    /// Standing text came after the last removed text.
    gap: bool,
    bold: Common<bool>,
    ink: Common<u32>,
}

impl Inline {
    /// Adds a run, or a part of one.
    pub(super) fn push(&mut self, text: &str, look: Look) {
        if text.is_empty() {
            return;
        }
        if look.removed {
            self.push_removed(text);
            return;
        }
        self.gap = true;
        self.text.push_str(text);
        if !text.trim().is_empty() {
            self.bold.add(look.bold);
            self.ink.add(look.ink);
        }
    }

    fn push_removed(&mut self, text: &str) {
        if self.gap && !self.removed.is_empty() {
            self.removed.push(' ');
        }
        self.gap = false;
        self.removed.push_str(text);
    }

    /// Adds the text of another paragraph, after `separator` if both have text.
    pub(super) fn append(&mut self, other: &Self, separator: &str) {
        if !self.text.is_empty() && !other.text.is_empty() {
            self.text.push_str(separator);
        }
        self.absorb(other);
    }

    fn absorb(&mut self, other: &Self) {
        self.gap = true;
        self.text.push_str(&other.text);
        if !other.removed.is_empty() {
            self.push_removed(&other.removed);
        }
        self.bold.join(other.bold);
        self.ink.join(other.ink);
    }

    /// Adds a line below, even an empty one.
    pub(super) fn push_line(&mut self, line: &Self, first: bool) {
        if !first {
            self.text.push('\n');
        }
        self.absorb(line);
    }

    /// Moves everything that stands to what was taken out.
    pub(super) fn remove_all(&mut self) {
        let text = std::mem::take(&mut self.text);
        if !text.trim().is_empty() {
            self.push_removed(text.trim_matches('\n'));
        }
        self.bold = Common::Nothing;
        self.ink = Common::Nothing;
    }

    /// All of the text is bold, and there is some.
    pub(super) fn is_bold(&self) -> bool {
        self.bold == Common::All(true)
    }

    /// The one colour of all of the text, unless it is black.
    pub(super) fn ink(&self) -> Option<u32> {
        match self.ink {
            Common::All(ink) if ink != 0 => Some(ink),
            _ => None,
        }
    }

    /// What was taken out, if anything.
    pub(super) fn removed(&self) -> Option<String> {
        (!self.removed.trim().is_empty()).then(|| self.removed.trim().to_owned())
    }

    /// Nothing but blanks stands.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A paragraph before it has a place.
#[derive(Clone, Debug, Default)]
pub(super) struct ParagraphDraft {
    /// Its text.
    pub(super) inline: Inline,
    /// Automatic number or bullet, as shown.
    pub(super) number: Option<String>,
    /// Heading level, 1 to 9.
    pub(super) level: Option<u8>,
    /// Aligned to the right.
    pub(super) right: bool,
    /// Centred.
    pub(super) centred: bool,
}

impl ParagraphDraft {
    /// The paragraph at its place; `None` if there is nothing to read in it.
    pub(super) fn into_paragraph(self, at: Place) -> Option<Paragraph> {
        let removed = self.inline.removed();
        if self.inline.is_blank() && removed.is_none() {
            return None;
        }
        Some(Paragraph {
            at,
            bold: self.inline.is_bold(),
            removed,
            text: self.inline.text,
            number: self.number,
            level: self.level,
            right_aligned: self.right,
            centred: self.centred,
        })
    }

    /// The paragraph as a line of a cell, with its number written out.
    pub(super) fn into_line(self) -> Inline {
        let Some(number) = self.number else { return self.inline };
        let mut line = self.inline;
        if !line.is_blank() {
            line.text.insert_str(0, &format!("{number} "));
        } else if number.chars().any(char::is_alphanumeric) {
            // A numbered line without text shows its number: this is how 序号 columns are filled.
            line.text = number;
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Look = Look { removed: false, bold: false, ink: 0 };
    const BOLD: Look = Look { bold: true, ..PLAIN };
    const STRUCK: Look = Look { removed: true, ..PLAIN };

    type Runs<'a> = &'a [(&'a str, Look)];

    fn inline(runs: Runs<'_>) -> Inline {
        let mut inline = Inline::default();
        for (text, look) in runs {
            inline.push(text, *look);
        }
        inline
    }

    #[test]
    fn runs() {
        let rows: [(Runs<'_>, &str, Option<&str>, bool); 6] = [
            (&[("联调", PLAIN)], "联调", None, false),
            (&[("联", BOLD), (" ", PLAIN), ("调", BOLD)], "联 调", None, true),
            (&[("联", BOLD), ("调", PLAIN)], "联调", None, false),
            (
                &[("10月", STRUCK), ("20日", STRUCK), ("31日", PLAIN), ("前", STRUCK)],
                "31日",
                Some("10月20日 前"),
                false,
            ),
            (&[("作废", STRUCK)], "", Some("作废"), false),
            (&[], "", None, false),
        ];
        for (runs, text, removed, bold) in rows {
            let inline = inline(runs);
            assert_eq!((inline.text.as_str(), inline.removed().as_deref(), inline.is_bold()), (text, removed, bold));
        }
    }

    #[test]
    fn lines_of_a_cell_show_their_number() {
        let rows =
            [("1.", "完成", "1. 完成"), ("1.", "", "1."), ("•", "", ""), ("•", "完成", "• 完成"), ("①", "", "①")];
        for (number, text, expected) in rows {
            let draft = ParagraphDraft {
                inline: inline(&[(text, PLAIN)]),
                number: Some(number.to_owned()),
                ..ParagraphDraft::default()
            };
            assert_eq!(draft.into_line().text, expected, "{number} {text}");
        }
    }
}
