//! Last week's ledger: from the JSON of `weekly`, or from its workbook after people have edited it.

mod json;
mod values;
mod workbook;

pub use json::from_json;
pub use workbook::from_document;

use crate::model::Bilingual;

/// Why a file cannot be taken for last week's ledger.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PreviousError {
    /// The text is no JSON.
    #[error("not JSON: line {line}, column {column}")]
    Syntax {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The JSON is not what `weekly --format json` writes.
    #[error("no list of items in the JSON")]
    NoItems,
    /// No sheet has the header row of the ledger.
    #[error("no ledger table in {path}")]
    NoTable {
        /// The workbook.
        path: String,
    },
}

impl PreviousError {
    /// What is wrong and what to do, for the user.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Syntax { line, column } => Bilingual::new(
                format!(
                    "上周文件不是有效的 JSON（第 {line} 行第 {column} 列）。请使用上周 weekly --format json 的输出，或上周的汇总工作簿。"
                ),
                format!(
                    "last week's file is not valid JSON (line {line}, column {column}); give the output of `weekly --format json`, or last week's workbook"
                ),
            ),
            Self::NoItems => Bilingual::new(
                "上周的 JSON 里没有 items 列表。请使用上周 weekly --format json 的输出。",
                "last week's JSON has no list `items`; give the output of `weekly --format json`",
            ),
            Self::NoTable { path } => Bilingual::new(
                format!(
                    "{path} 中找不到总表：需要一行表头，至少含“事项”和“编号、负责人、计划完成、状态”中的两列。请使用上周生成的汇总工作簿，保留表头。"
                ),
                format!(
                    "no ledger table in {path}: a header row is needed with `Item` and two of `ID`, `Owner`, `Due`, `State`; give last week's workbook and keep its header row"
                ),
            ),
        }
    }
}
