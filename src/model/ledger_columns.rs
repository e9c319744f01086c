//! The columns of the table of all items: what the weekly workbook writes and what comes back as last week's ledger.

use super::Lang;

/// A column of the table of all items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerColumn {
    /// Its name in code.
    pub key: &'static str,
    /// Its header in a Chinese workbook.
    pub zh: &'static str,
    /// Its header in an English workbook.
    pub en: &'static str,
}

impl LedgerColumn {
    /// Its header in `lang`.
    #[must_use]
    pub const fn header(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

const fn column(key: &'static str, zh: &'static str, en: &'static str) -> LedgerColumn {
    LedgerColumn { key, zh, en }
}

/// Every column, in order.
pub const LEDGER_COLUMNS: [LedgerColumn; 17] = [
    column("id", "编号", "ID"),
    column("kind", "类别", "Kind"),
    column("project", "项目", "Project"),
    column("department", "部门", "Department"),
    column("title", "事项", "Item"),
    column("owners", "负责人", "Owner"),
    column("due", "计划完成", "Due"),
    column("first_due", "首次期限", "First due"),
    column("done", "实际完成", "Done"),
    column("state", "状态", "State"),
    column("health", "健康度", "Health"),
    column("overdue_days", "逾期天数", "Days late"),
    column("change", "变化", "Change"),
    column("weeks", "在册周数", "Weeks"),
    column("note", "说明", "Note"),
    column("conflicts", "冲突", "Conflict"),
    column("origins", "来源", "Source"),
];
