//! What stands in a cell of a table.

use chrono::NaiveDate;

use super::style::Tone;

/// The result that a formula has for the data as written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cached {
    /// A count.
    Number(f64),
    /// A text.
    Text(String),
    /// A day, or an empty text.
    Date(Option<NaiveDate>),
}

/// Content of a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Nothing.
    Blank,
    /// Text, never a formula.
    Text(String),
    /// Text that leads to another file.
    Link {
        /// What is shown.
        text: String,
        /// Where it leads.
        url: String,
    },
    /// A number.
    Number(f64),
    /// A day.
    Date(NaiveDate),
    /// A formula with its result.
    Formula {
        /// The formula, without `=`.
        formula: String,
        /// Its result for the data as written.
        cached: Cached,
    },
}

/// A cell: content and what it means.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Cell {
    /// Content.
    pub content: Content,
    /// Meaning, as a colour.
    pub tone: Tone,
}

impl Cell {
    /// An empty cell.
    pub(super) const BLANK: Self = Self { content: Content::Blank, tone: Tone::Plain };

    /// A formula with its result.
    pub(super) fn formula(formula: String, cached: Cached) -> Self {
        Content::Formula { formula, cached }.into()
    }

    /// A count that a formula gives.
    pub(super) fn counted(formula: String, count: usize) -> Self {
        Self::formula(formula, Cached::Number(count as f64))
    }

    /// The same cell in another tone.
    pub(super) fn toned(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// The text that decides how much room the cell needs.
    pub(super) fn shown(&self) -> &str {
        match &self.content {
            Content::Text(text) | Content::Link { text, .. } | Content::Formula { cached: Cached::Text(text), .. } => {
                text
            }
            _ => "",
        }
    }
}

impl From<Content> for Cell {
    fn from(content: Content) -> Self {
        Self { content, tone: Tone::Plain }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.trim().is_empty() { Self::BLANK } else { Content::Text(text.to_owned()).into() }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.trim().is_empty() { Self::BLANK } else { Content::Text(text).into() }
    }
}

impl From<Option<&str>> for Cell {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Self::BLANK, Self::from)
    }
}

impl From<usize> for Cell {
    fn from(count: usize) -> Self {
        Content::Number(count as f64).into()
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::BLANK, |day| Content::Date(day).into())
    }
}
