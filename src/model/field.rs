//! A value with the text it came from and its place.

use super::Place;

/// Why a text gives no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Names nobody, everybody, or nobody yet (待定, 各部门, TBD).
    Nobody,
    /// No day in it: soon, later, always (尽快, 11月上旬, 长期).
    Vague,
    /// Comes again and again (每周五).
    Recurring,
    /// Meant as a date that does not exist, or cannot be read as one (11月31日).
    Impossible,
    /// Says none of the words known for this field (看情况 as a status).
    Unknown,
    /// Surname and title, or initials: somebody, but who? (顾工)
    Incomplete,
}

/// What a form says for one field of an item.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Field<T> {
    /// The form has no such column or label.
    #[default]
    Absent,
    /// There is a place for it, and it is empty.
    Blank {
        /// The empty cell.
        at: Place,
    },
    /// There is text that gives no value.
    Unreadable {
        /// The text as written.
        raw: String,
        /// Where.
        at: Place,
        /// Why it gives none.
        why: Trouble,
    },
    /// A value.
    Known {
        /// The value.
        value: T,
        /// The text as written.
        raw: String,
        /// Where.
        at: Place,
    },
}

impl<T> Field<T> {
    /// The value, if known.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            _ => None,
        }
    }

    /// The text as written, if any.
    pub fn raw(&self) -> Option<&str> {
        match self {
            Self::Known { raw, .. } | Self::Unreadable { raw, .. } => Some(raw),
            _ => None,
        }
    }

    /// The place, where the form has one for this field.
    pub fn at(&self) -> Option<&Place> {
        match self {
            Self::Absent => None,
            Self::Blank { at } | Self::Unreadable { at, .. } | Self::Known { at, .. } => Some(at),
        }
    }

    /// Why there is text but no value.
    pub fn trouble(&self) -> Option<Trouble> {
        match self {
            Self::Unreadable { why, .. } => Some(*why),
            _ => None,
        }
    }

    /// The form has a column or label for it.
    pub fn is_present(&self) -> bool {
        !matches!(self, Self::Absent)
    }
}
