//! What a check found.

use super::{Bilingual, Origin, Place};
use std::sync::Arc;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be mended.
    Warning,
    /// A promise of the process is broken.
    Error,
}

impl Severity {
    /// Its name in JSON and in the configuration.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One fault, with its place, what is wrong and what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Name of the rule, kebab-case.
    pub rule: &'static str,
    /// How bad it is, after the configuration.
    pub severity: Severity,
    /// Title of the item, or of the form or file where it concerns no item.
    pub title: String,
    /// File, as in [`super::Source::path`]; `None` for a finding on the batch (a department that sent nothing).
    pub path: Option<Arc<str>>,
    /// Place in the file.
    pub at: Option<Place>,
    /// Department concerned, where known: whom to chase.
    pub department: Option<String>,
    /// What is wrong.
    pub message: Bilingual,
    /// What to do.
    pub advice: Bilingual,
    /// Other places that belong to it (the duplicate, the conflicting value).
    pub related: Vec<Origin>,
    /// Reason of the waiver that covers it; a waived finding does not count.
    pub waived: Option<String>,
}
