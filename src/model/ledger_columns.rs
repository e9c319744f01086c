//! The columns of the ledger as a sheet: written to the weekly workbook, and found again in it a week later.

use super::Lang;

/// A column of the ledger in a workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LedgerColumn {
    /// Name in the program, after the field of [`super::LedgerItem`].
    pub key: &'static str,
    /// Header in Chinese.
    pub zh: &'static str,
    /// Header in English.
    pub en: &'static str,
}

impl LedgerColumn {
    /// The header in `lang`.
    #[must_use]
    pub const fn header(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

const fn column(key: &'static str, zh: &'static str, en: &'static str) -> LedgerColumn {
    LedgerColumn { key, zh, en }
}

/// Every column, in the order of the sheet: what people ask for first, what the program needs last.
pub const LEDGER_COLUMNS: &[LedgerColumn] = &[
    column("title", "事项", "Item"),
    column("owners", "负责人", "Owner"),
    column("due", "计划完成", "Due"),
    column("state", "状态", "State"),
    column("health", "健康度", "Health"),
    column("overdue_days", "逾期天数", "Days late"),
    column("project", "项目", "Project"),
    column("department", "部门", "Department"),
    column("kind", "类别", "Kind"),
    column("done", "实际完成", "Done"),
    column("first_due", "首次期限", "First due"),
    column("change", "变化", "Change"),
    column("weeks", "在册周数", "Weeks"),
    column("stalled", "停滞周数", "Stalled"),
    column("note", "说明", "Note"),
    column("conflicts", "冲突", "Conflict"),
    column("origins", "来源", "Source"),
    column("id", "编号", "ID"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_columns_share_a_key_or_a_header() {
        for (index, one) in LEDGER_COLUMNS.iter().enumerate() {
            for other in &LEDGER_COLUMNS[index + 1..] {
                assert!(one.key != other.key && one.zh != other.zh && one.en != other.en, "{} {}", one.key, other.key);
            }
        }
    }
}
