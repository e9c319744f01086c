//! Findings of single files in the light of the merged week: what a newer statement has answered is not asked again.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Finding, Ledger, LedgerItem, Place};

/// Rules about what an item still lacks. A newer mention that closes the item, or states what an older one left out,
/// answers them.
const ABOUT_OPEN_ITEMS: [&str; 8] = [
    "missing-owner",
    "missing-deadline",
    "bad-date",
    "overdue",
    "delay-unexplained",
    "risk-undescribed",
    "missing-next-step",
    "unescalated-dispute",
];

/// Takes out what the merged week has answered: findings on a file that a newer version replaces, and findings on an
/// older mention of an item where the newest one has since closed it or states what was missing. `overdue` stays only
/// where the ledger says so too.
#[must_use]
pub fn settle(findings: Vec<Finding>, ledger: &Ledger) -> Vec<Finding> {
    let replaced: BTreeSet<&str> = ledger.superseded.iter().map(|(older, _)| older.as_str()).collect();
    let mentions = Mentions::of(ledger);
    findings
        .into_iter()
        .filter(|finding| {
            let in_replaced = finding.path.as_deref().is_some_and(|path| replaced.contains(path));
            let about_file = matches!(finding.rule, "newer-version" | "unreadable-file");
            (!in_replaced || about_file) && !mentions.answered(finding)
        })
        .collect()
}

/// The row that an item stands in: findings point at a cell of it, origins at the title.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Row<'a> {
    Sheet(&'a str, u32),
    Table(u32, u32),
    Other(&'a Place),
}

fn row(at: &Place) -> Row<'_> {
    match at {
        Place::Cell { sheet, row, .. } => Row::Sheet(sheet, *row),
        Place::TableCell { table, row, .. } => Row::Table(*table, *row),
        other => Row::Other(other),
    }
}

/// Items of the ledger by file and row; whether the mention there leads.
struct Mentions<'a>(BTreeMap<(&'a str, Row<'a>), Vec<(&'a LedgerItem, bool)>>);

impl<'a> Mentions<'a> {
    fn of(ledger: &'a Ledger) -> Self {
        let mut mentions: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for item in &ledger.items {
            for (number, origin) in item.origins.iter().enumerate() {
                let key = (&*origin.path, row(&origin.at));
                mentions.entry(key).or_default().push((item, number == 0));
            }
        }
        Self(mentions)
    }

    /// Every item in the finding's row has an answer. A row of several items (prose in one cell) is told apart by title
    /// where a title fits.
    fn answered(&self, finding: &Finding) -> bool {
        let (Some(path), Some(at)) = (finding.path.as_deref(), finding.at.as_ref()) else { return false };
        if !ABOUT_OPEN_ITEMS.contains(&finding.rule) {
            return false;
        }
        let Some(items) = self.0.get(&(path, row(at))) else { return false };
        let mut named = items.iter().filter(|(item, _)| item.title == finding.title).peekable();
        if named.peek().is_some() {
            return named.all(|(item, leads)| is_answered(finding.rule, item, *leads));
        }
        items.iter().all(|(item, leads)| is_answered(finding.rule, item, *leads))
    }
}

fn is_answered(rule: &str, item: &LedgerItem, leads: bool) -> bool {
    if rule == "overdue" {
        return !item.overdue;
    }
    if leads {
        return false;
    }
    item.is_closed()
        || match rule {
            "missing-owner" => !item.owners.is_empty(),
            "missing-deadline" | "bad-date" => item.due.is_some(),
            "delay-unexplained" => item.reason.is_some() || item.note.is_some() || item.remedy.is_some(),
            "risk-undescribed" => item.risk.is_some() || item.note.is_some(),
            "missing-next-step" => item.next_step.is_some(),
            _ => false,
        }
}
