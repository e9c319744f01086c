//! The key figures of a week: what the overview shows, and what the trend keeps of the weeks before.

use super::WeekId;
use super::ledger_columns::LedgerColumn;

/// The key figures, in the order of the overview and of the trend.
pub const KEY_FIGURES: [LedgerColumn; 7] = [
    LedgerColumn { key: "open", zh: "未完成", en: "Open" },
    LedgerColumn { key: "done", zh: "本周完成", en: "Done this week" },
    LedgerColumn { key: "overdue", zh: "逾期", en: "Overdue" },
    LedgerColumn { key: "due_next", zh: "下周到期", en: "Due next week" },
    LedgerColumn { key: "at_risk", zh: "风险或延迟", en: "At risk" },
    LedgerColumn { key: "no_owner", zh: "无负责人", en: "No owner" },
    LedgerColumn { key: "no_deadline", zh: "无期限", en: "No deadline" },
];

/// The column that names the week in the table of the trend, by which that table is found again.
pub const WEEK_COLUMN: LedgerColumn = LedgerColumn { key: "week", zh: "周次", en: "Week" };

/// The key figures of one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekFigures {
    /// The week.
    pub week: WeekId,
    /// The counts in the order of [`KEY_FIGURES`]; `None` where they are not known.
    pub counts: [Option<u32>; 7],
}
