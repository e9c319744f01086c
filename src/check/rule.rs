//! A rule: what is known about it, and the functions that look for faults.

use super::{Fault, FileView, FormView, ItemView, WeekView};
use crate::model::{Bilingual, Lang, Severity};

/// A text of the program in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// Simplified Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

impl Words {
    /// The text in `lang`.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

impl From<Words> for Bilingual {
    fn from(words: Words) -> Self {
        Self::new(words.zh, words.en)
    }
}

/// Chinese and English of a text.
pub(super) const fn words(zh: &'static str, en: &'static str) -> Words {
    Words { zh, en }
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Who does what by when, to which standard.
    OwnersDeadlines,
    /// How the work is said to stand.
    Status,
    /// What is late.
    Delays,
    /// Who has confirmed.
    Signatures,
    /// Notices of meetings.
    Meetings,
    /// What meetings leave behind: minutes, pending matters, disputes.
    Minutes,
    /// The review at the end.
    Reviews,
    /// The merged week.
    Week,
    /// Files and what could not be understood in them.
    Files,
    /// The configuration.
    Waivers,
}

impl Topic {
    /// Its heading in lists of rules.
    #[must_use]
    pub const fn heading(self) -> Words {
        match self {
            Self::OwnersDeadlines => words("责任人与时限", "Owners and deadlines"),
            Self::Status => words("状态", "Status"),
            Self::Delays => words("延迟", "Delays"),
            Self::Signatures => words("签字确认", "Signatures"),
            Self::Meetings => words("会议通知", "Notices"),
            Self::Minutes => words("会议纪要与未决事项", "Minutes and pending matters"),
            Self::Reviews => words("复盘", "Reviews"),
            Self::Week => words("每周汇总", "The week"),
            Self::Files => words("文件", "Files"),
            Self::Waivers => words("豁免", "Waivers"),
        }
    }
}

/// What is known about a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleInfo {
    /// Name, kebab-case, after the defect.
    pub name: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// Severity without configuration.
    pub severity: Severity,
    /// When it is raised.
    pub summary: Words,
    /// Which promise of the process is broken.
    pub why: Words,
    /// A row that raises it.
    pub wrong: Words,
    /// The same row mended.
    pub right: Words,
    /// How to mend it.
    pub mend: Words,
}

/// How a rule looks for faults.
pub(super) enum Check {
    /// At every item of every form.
    Item(fn(&ItemView<'_>) -> Option<Fault>),
    /// At every form.
    Form(fn(&FormView<'_>) -> Vec<Fault>),
    /// At every file.
    File(fn(&FileView<'_>) -> Vec<Fault>),
    /// At the merged week.
    Week(fn(&WeekView<'_>) -> Vec<Fault>),
}

/// A rule.
pub(super) struct Rule {
    pub(super) info: RuleInfo,
    pub(super) checks: &'static [Check],
}
