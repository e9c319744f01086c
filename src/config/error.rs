//! What can be wrong with a configuration file, said so that an assistant can mend it.

use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::model::Bilingual;

/// A configuration file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}: cannot be read", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file says something wrong.
    #[error("{}, line {line}, column {column}: {}", path.display(), problem.message().en)]
    Invalid {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong.
        problem: Problem,
    },
}

impl ConfigError {
    /// The whole message: file, line, column, what is wrong and what to write instead.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Unreadable { path, source } => Bilingual::new(
                format!("配置文件 {} 无法读取：{source}。请检查路径和权限。", path.display()),
                format!(
                    "The configuration file {} cannot be read: {source}. Check its path and access rights.",
                    path.display()
                ),
            ),
            Self::Invalid { path, line, column, problem } => {
                let Bilingual { zh, en } = problem.message();
                Bilingual::new(
                    format!("配置文件 {} 第 {line} 行第 {column} 列：{zh}", path.display()),
                    format!("{}, line {line}, column {column}: {en}", path.display()),
                )
            }
        }
    }
}

/// What is wrong at one place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Not TOML.
    Syntax(String),
    /// A key that does not exist.
    UnknownKey {
        /// As written.
        key: String,
        /// What it was most likely meant to be.
        suggestion: Option<String>,
        /// What may stand there.
        known: Vec<String>,
    },
    /// A key that has to be there.
    MissingKey(String),
    /// A key that stands there twice.
    RepeatedKey(String),
    /// A value of another type, as serde puts it.
    WrongType(String),
    /// A rule that does not exist.
    UnknownRule {
        /// As written.
        rule: String,
        /// What it was most likely meant to be.
        suggestion: Option<String>,
    },
    /// A field that does not exist.
    UnknownField {
        /// As written.
        field: String,
        /// What it was most likely meant to be.
        suggestion: Option<String>,
    },
    /// A severity that does not exist.
    UnknownSeverity(String),
    /// A name, alias or word that is used twice.
    Duplicate {
        /// The name.
        name: String,
        /// What bears it already (a department's name, a field …).
        owner: String,
    },
    /// An empty name, alias or word.
    Empty,
    /// A date that is none.
    BadDate(String),
    /// A line pitch at which nothing can be read.
    BadLinePitch,
    /// A waiver without a reason.
    WaiverWithoutReason,
    /// A waiver that says neither item nor department nor file.
    WaiverOfAll {
        /// Its rule.
        rule: String,
    },
    /// A day that is both off and worked.
    OffAndWorked(String),
}

impl Problem {
    /// What is wrong and what to write instead.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Syntax(detail) => Bilingual::new(
                format!(
                    "这里不符合 TOML 的写法（{detail}）。文字要放在英文双引号里，列表要放在方括号里，例如 aliases = [\"IT部\"]。"
                ),
                format!(
                    "This is not valid TOML ({detail}). Text goes in double quotes, lists in brackets: aliases = [\"IT\"]."
                ),
            ),
            Self::UnknownKey { key, suggestion, known } => Bilingual::new(
                format!("不认识的键“{key}”。{}可用的键：{}。", meant_zh(suggestion.as_deref()), known.join("、")),
                format!(
                    "Unknown key \"{key}\". {}Possible here: {}.",
                    meant_en(suggestion.as_deref()),
                    known.join(", ")
                ),
            ),
            Self::MissingKey(key) => Bilingual::new(
                format!("缺少“{key}”。请补上一行：{key} = \"…\"。"),
                format!("\"{key}\" is missing. Add a line: {key} = \"…\"."),
            ),
            Self::RepeatedKey(key) => Bilingual::new(
                format!("“{key}”写了两次。请合并成一处。"),
                format!("\"{key}\" stands here twice. Keep one of them."),
            ),
            Self::WrongType(detail) => Bilingual::new(
                format!("值的类型不对（{detail}）。文字写成 \"…\"，列表写成 [\"…\", \"…\"]，是/否写成 true/false。"),
                format!(
                    "A value of the wrong type ({detail}). Write text as \"…\", lists as [\"…\", \"…\"], yes and no as true and false."
                ),
            ),
            Self::UnknownRule { rule, suggestion } => Bilingual::new(
                format!(
                    "没有名为“{rule}”的规则。{}运行 huizong explain 可以看到全部规则。",
                    meant_zh(suggestion.as_deref())
                ),
                format!(
                    "There is no rule \"{rule}\". {}`huizong explain` lists all rules.",
                    meant_en(suggestion.as_deref())
                ),
            ),
            Self::UnknownField { field, suggestion } => Bilingual::new(
                format!(
                    "没有名为“{field}”的字段。{}可用的字段：{}。",
                    meant_zh(suggestion.as_deref()),
                    super::FIELDS.join("、")
                ),
                format!(
                    "There is no field \"{field}\". {}Possible: {}.",
                    meant_en(suggestion.as_deref()),
                    super::FIELDS.join(", ")
                ),
            ),
            Self::UnknownSeverity(word) => Bilingual::new(
                format!(
                    "规则的级别不能是“{word}”。请写 \"off\"（不检查）、\"info\"（提示）、\"warning\"（警告）或 \"error\"（错误）。"
                ),
                format!("A rule cannot be \"{word}\". Write \"off\", \"info\", \"warning\" or \"error\"."),
            ),
            Self::Duplicate { name, owner } => Bilingual::new(
                format!("“{name}”已经属于“{owner}”，不能再用一次。请删掉其中一处。"),
                format!("\"{name}\" belongs to \"{owner}\" already. Remove one of the two."),
            ),
            Self::Empty => Bilingual::new(
                "名称不能为空。请填写，或删掉这一项。",
                "A name cannot be empty. Fill it in or remove it.",
            ),
            Self::BadDate(text) => Bilingual::new(
                format!("“{text}”不是日期。请写成 \"2026-06-30\" 的形式。"),
                format!("\"{text}\" is no date. Write it as \"2026-06-30\"."),
            ),
            Self::BadLinePitch => Bilingual::new(
                "行距要在 18 到 60 磅之间。国家标准是 28.95 磅，常用 28 磅：line_pitch = 28.0。",
                "The line pitch has to be between 18 and 60 points. The standard says 28.95, many offices 28: line_pitch = 28.0.",
            ),
            Self::WaiverWithoutReason => Bilingual::new(
                "豁免没有写原因。请补上一行：reason = \"为什么可以不改\"。",
                "The waiver has no reason. Add a line: reason = \"why it may stay\".",
            ),
            Self::WaiverOfAll { rule } => Bilingual::new(
                format!(
                    "这条豁免没有说明针对哪一项。请加上 title（事项名称）、department 或 path；要整条停用，请在 [rules] 里写 {rule} = \"off\"。"
                ),
                format!(
                    "The waiver does not say what it is for. Add title, department or path; to switch the rule off write {rule} = \"off\" under [rules]."
                ),
            ),
            Self::OffAndWorked(day) => Bilingual::new(
                format!("{day} 既写成了休息日又写成了工作日。请删掉其中一处。"),
                format!("{day} is both a holiday and a workday. Remove one of the two."),
            ),
        }
    }
}

fn meant_zh(suggestion: Option<&str>) -> String {
    suggestion.map(|word| format!("您是不是想写“{word}”？")).unwrap_or_default()
}

fn meant_en(suggestion: Option<&str>) -> String {
    suggestion.map(|word| format!("Did you mean \"{word}\"? ")).unwrap_or_default()
}

/// A problem at a byte range, before line and column are known.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) problem: Problem,
    pub(super) span: Range<usize>,
}

impl Fault {
    /// Where the fault lies in the file.
    pub(super) fn in_file(self, text: &str, path: &Path) -> ConfigError {
        let (line, column) = position(text, self.span.start);
        ConfigError::Invalid { path: path.to_owned(), line, column, problem: self.problem }
    }
}

/// Line and column in characters, both from 1, of a byte offset.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}
