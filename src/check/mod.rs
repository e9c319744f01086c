//! The rules: what the process promises, checked.
//!
//! A rule is a few functions beside its metadata, in a table per topic ([`rule::Rule`]). A new rule is an entry in one of
//! those tables, its name in [`crate::config::RULES`], and its tests.
//!
//! ```text
//! FileRecord ──check_file──▶ findings ──settle (with a ledger)──▶ ─┐
//! Ledger ──check_ledger──▶ findings ───────────────────────────────┴──apply──▶ severities, waivers, order
//! ```

mod context;
mod explain;
mod fault;
mod rule;
mod settle;
mod waivers;
mod words;

mod delays;
mod files;
mod meetings;
mod minutes;
mod owners_deadlines;
mod reviews;
mod signatures;
mod status;
mod week;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::config::{Config, RuleLevel, nearest};
use crate::model::{Bilingual, FileRecord, Finding, Lang, Ledger};

pub use context::{CheckContext, WorkCalendar};
pub use rule::{RuleInfo, Topic, Words};
pub use settle::settle;

use context::{FileView, FormView, ItemView, WeekView};
use fault::Fault;
use rule::{Check, Rule};

/// Every rule, by topic in the order of the process.
static TOPICS: [&[Rule]; 10] = [
    owners_deadlines::RULES,
    status::RULES,
    delays::RULES,
    signatures::RULES,
    meetings::RULES,
    minutes::RULES,
    reviews::RULES,
    week::RULES,
    files::RULES,
    waivers::RULES,
];

fn table() -> impl Iterator<Item = &'static Rule> {
    TOPICS.iter().copied().flatten()
}

/// What is known about every rule, for `explain`, by topic.
pub fn rules() -> impl Iterator<Item = &'static RuleInfo> {
    table().map(|rule| &rule.info)
}

/// A rule that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message().en)]
pub struct UnknownRule {
    /// The name asked for.
    pub name: String,
    /// The rule that was most likely meant.
    pub suggestion: Option<&'static str>,
}

impl UnknownRule {
    /// What to tell the user.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        let name = &self.name;
        match self.suggestion {
            Some(rule) => Bilingual::new(
                format!("没有名为“{name}”的规则。您是不是想问“{rule}”？"),
                format!("There is no rule \"{name}\". Did you mean \"{rule}\"?"),
            ),
            None => Bilingual::new(
                format!("没有名为“{name}”的规则。运行 huizong explain 可以看到全部规则。"),
                format!("There is no rule \"{name}\". `huizong explain` lists all rules."),
            ),
        }
    }
}

/// The page about a rule in one language; see [`RuleInfo::explanation`].
#[must_use]
pub fn explain(rule: &RuleInfo, lang: Lang) -> String {
    rule.explanation().get(lang).to_owned()
}

/// The rule of that name.
///
/// # Errors
/// When there is none; the error holds the nearest name.
pub fn find_rule(name: &str) -> Result<&'static RuleInfo, UnknownRule> {
    rules()
        .find(|rule| rule.name == name)
        .ok_or_else(|| UnknownRule { name: name.to_owned(), suggestion: nearest(name, rules().map(|rule| rule.name)) })
}

/// What one file breaks by itself. Severities are the defaults and nothing is waived; see [`apply`].
#[must_use]
pub fn check_file(record: &FileRecord, ctx: &CheckContext<'_>) -> Vec<Finding> {
    let file = FileView { record, ctx };
    let mut findings = Vec::new();
    for rule in table() {
        for check in rule.checks {
            match check {
                Check::File(look) => findings.extend(look(&file).into_iter().map(|f| file.finding(rule, f))),
                Check::Form(look) => {
                    for form in file.forms() {
                        findings.extend(look(&form).into_iter().map(|f| form.finding(rule, f)));
                    }
                }
                Check::Item(look) => {
                    for item in file.forms().flat_map(FormView::items) {
                        findings.extend(look(&item).map(|f| item.finding(rule, f)));
                    }
                }
                Check::Week(_) => {}
            }
        }
    }
    sort(&mut findings);
    findings
}

/// What the merged week breaks: items against last week, forms against each other, departments that sent nothing.
/// Severities are the defaults and nothing is waived; see [`apply`].
#[must_use]
pub fn check_ledger(ledger: &Ledger, ctx: &CheckContext<'_>) -> Vec<Finding> {
    let week = WeekView { ledger, ctx };
    let mut findings = Vec::new();
    for rule in table() {
        for check in rule.checks {
            if let Check::Week(look) = check {
                findings.extend(look(&week).into_iter().map(|f| f.into_finding(rule, "", None, None)));
            }
        }
    }
    sort(&mut findings);
    findings
}

/// The configuration applied: rules that are off are left out, severities set, waivers noted. Sorted as by [`sort`];
/// applying it again changes nothing.
#[must_use]
pub fn apply(findings: Vec<Finding>, config: &Config, today: NaiveDate) -> Vec<Finding> {
    let mut kept: Vec<Finding> = findings
        .into_iter()
        .filter_map(|mut finding| {
            match config.rule(finding.rule) {
                Some(RuleLevel::Off) => return None,
                Some(RuleLevel::At(severity)) => finding.severity = severity,
                None => {}
            }
            finding.waived = waivers::reason(&finding, config, today);
            Some(finding)
        })
        .collect();
    sort(&mut kept);
    kept
}

/// Sorts by file, place and rule; by title where these are the same. Findings on the batch come first.
pub fn sort(findings: &mut [Finding]) {
    type Key<'a> = (&'a Option<Arc<str>>, &'a Option<crate::model::Place>, &'static str, &'a str);
    fn key(finding: &Finding) -> Key<'_> {
        (&finding.path, &finding.at, finding.rule, &finding.title)
    }
    findings.sort_by(|a, b| key(a).cmp(&key(b)));
}

#[cfg(test)]
mod tests;
