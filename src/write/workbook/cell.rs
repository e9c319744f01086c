//! What stands in a cell.

use chrono::{Datelike as _, NaiveDate};
use rust_xlsxwriter::{Format, Formula, Url, Worksheet, XlsxError};

use super::style::{Tone, palette};
use super::text;
use crate::model::Lang;

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

impl Cached {
    fn written(&self, lang: Lang) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text::clean(text, limit_mark(lang)),
            Self::Date(day) => day.map_or_else(String::new, |day| serial(day).to_string()),
        }
    }
}

/// Excel's calendar holds the day.
fn is_in_calendar(day: NaiveDate) -> bool {
    (1900..=9999).contains(&day.year())
}

/// The number by which Excel knows a day.
fn serial(day: NaiveDate) -> i64 {
    NaiveDate::from_ymd_opt(1899, 12, 30).map_or(0, |zero| (day - zero).num_days())
}

/// Mark of a text cut at Excel's limit.
const fn limit_mark(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "……（超出单元格上限，已截断）",
        Lang::En => "… (cut: longer than a cell can hold)",
    }
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

    /// The same cell with another text.
    pub(super) fn with_text(mut self, said: String) -> Self {
        if let Content::Text(text) | Content::Link { text, .. } = &mut self.content {
            *text = said;
        }
        self
    }

    /// The same cell, leading nowhere.
    pub(super) fn unlinked(mut self) -> Self {
        if let Content::Link { text, .. } = self.content {
            self.content = Content::Text(text);
        }
        self
    }

    /// Writes it to row and column `at`.
    pub(super) fn write(
        &self,
        sheet: &mut Worksheet,
        at: (u32, u16),
        format: Format,
        lang: Lang,
    ) -> Result<(), XlsxError> {
        let (row, col) = at;
        match &self.content {
            Content::Blank => sheet.write_blank(row, col, &format)?,
            Content::Number(number) => sheet.write_number_with_format(row, col, *number, &format)?,
            Content::Date(day) if is_in_calendar(*day) => sheet.write_date_with_format(row, col, day, &format)?,
            Content::Date(day) => sheet.write_string_with_format(row, col, day.to_string(), &format)?,
            Content::Formula { formula, cached } => {
                sheet.write_formula_with_format(row, col, Formula::new(formula), &format)?;
                // Not with the formula: there an empty result would be written as 0.
                sheet.set_formula_result(row, col, cached.written(lang))
            }
            Content::Link { text, url } => {
                let text = text::clean(text, limit_mark(lang));
                let format = format.set_font_color(palette::BLUE);
                sheet.write_url_with_options(row, col, Url::new(url), &text, "", Some(&format))?
            }
            Content::Text(text) => {
                let text = text::clean(text, limit_mark(lang));
                let format = if text::looks_like_formula(&text) { format.set_quote_prefix() } else { format };
                sheet.write_string_with_format(row, col, &text, &format)?
            }
        };
        Ok(())
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
