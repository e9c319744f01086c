//! One row of work: a task, a resolution, a duty …

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Field, Place};

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKind {
    /// 任务
    Task,
    /// 决议
    Resolution,
    /// 未决议事项
    Pending,
    /// 职责
    Duty,
    /// 延迟任务
    Delay,
    /// 里程碑
    Milestone,
    /// 沟通渠道
    Channel,
    /// 改进建议
    Suggestion,
}

impl ItemKind {
    /// Every kind, in the order of the process.
    pub const ALL: [Self; 8] = [
        Self::Task,
        Self::Resolution,
        Self::Pending,
        Self::Duty,
        Self::Delay,
        Self::Milestone,
        Self::Channel,
        Self::Suggestion,
    ];

    /// Its name in JSON and in `templates/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Task => "task",
            Self::Resolution => "resolution",
            Self::Pending => "pending",
            Self::Duty => "duty",
            Self::Delay => "delay",
            Self::Milestone => "milestone",
            Self::Channel => "channel",
            Self::Suggestion => "suggestion",
        }
    }

    /// The kind with that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// Counted as work: a channel or a suggestion is listed, and not counted.
    #[must_use]
    pub const fn is_work(self) -> bool {
        !matches!(self, Self::Channel | Self::Suggestion)
    }

    /// Whether the process wants an owner and a deadline for it (task, resolution, duty, delay).
    #[must_use]
    pub const fn is_commitment(self) -> bool {
        matches!(self, Self::Task | Self::Resolution | Self::Duty | Self::Delay)
    }
}

/// How far the work is, as the form states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// 未开始
    NotStarted,
    /// 进行中
    InProgress,
    /// 已完成
    Done,
    /// 暂停
    Paused,
    /// 取消
    Cancelled,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::NotStarted, Self::InProgress, Self::Done, Self::Paused, Self::Cancelled];

    /// Its name in JSON and in `templates/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::Paused => "paused",
            Self::Cancelled => "cancelled",
        }
    }

    /// The state with that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }

    /// Nothing is left to do: done or cancelled.
    #[must_use]
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Done | Self::Cancelled)
    }
}

/// How the work stands against its plan, as the form states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Health {
    /// 正常
    Normal,
    /// 风险
    AtRisk,
    /// 延迟
    Delayed,
}

impl Health {
    /// Every health.
    pub const ALL: [Self; 3] = [Self::Normal, Self::AtRisk, Self::Delayed];

    /// Its name in JSON and in `templates/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::AtRisk => "at_risk",
            Self::Delayed => "delayed",
        }
    }

    /// The health with that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|health| health.id() == id)
    }
}

/// Which part of a form an item stands in, where a form has several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// The form's own table.
    #[default]
    Current,
    /// Work reported as past, or last meeting's resolutions (上次决议落实).
    Previous,
    /// Plans (下周计划).
    Next,
}

/// One row of work as a form states it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Title without leading number and closing punctuation.
    pub title: String,
    /// Place of the title.
    pub at: Place,
    /// Which part of the form it stands in.
    pub stage: Stage,
    /// Responsible people, or departments where no person is named.
    pub owners: Field<Vec<String>>,
    /// Department that the row, its section or the owner text states.
    pub department: Field<String>,
    /// Project that the row or its section states, where the form holds several.
    pub project: Field<String>,
    /// Planned start.
    pub start: Field<NaiveDate>,
    /// Planned completion or deadline. A delay form's new date.
    pub due: Field<NaiveDate>,
    /// A delay form's original date.
    pub original_due: Field<NaiveDate>,
    /// Actual completion.
    pub done: Field<NaiveDate>,
    /// How far the work is.
    pub state: Field<State>,
    /// How it stands against its plan.
    pub health: Field<Health>,
    /// Share done in percent, 0 to 100, where a column states it.
    pub percent: Option<f64>,
    /// Remarks: risk, reason, remedy and other columns of remarks, joined by line breaks.
    pub note: Field<String>,
    /// 风险说明
    pub risk: Field<String>,
    /// 原因
    pub reason: Field<String>,
    /// 补救措施
    pub remedy: Field<String>,
    /// 交付标准
    pub deliverable: Field<String>,
    /// 下一步行动
    pub next_step: Field<String>,
    /// Other columns by their header as written (优先级, 阶段, 编号 …).
    pub extra: BTreeMap<String, String>,
}

impl Item {
    /// An item with nothing but a title.
    pub fn new(kind: ItemKind, title: impl Into<String>, at: Place) -> Self {
        Self {
            kind,
            title: title.into(),
            at,
            stage: Stage::Current,
            owners: Field::Absent,
            department: Field::Absent,
            project: Field::Absent,
            start: Field::Absent,
            due: Field::Absent,
            original_due: Field::Absent,
            done: Field::Absent,
            state: Field::Absent,
            health: Field::Absent,
            percent: None,
            note: Field::Absent,
            risk: Field::Absent,
            reason: Field::Absent,
            remedy: Field::Absent,
            deliverable: Field::Absent,
            next_step: Field::Absent,
            extra: BTreeMap::new(),
        }
    }

    /// Responsible people or departments; empty where none is named.
    #[must_use]
    pub fn owners(&self) -> &[String] {
        self.owners.value().map_or(&[], Vec::as_slice)
    }

    /// Done or cancelled, as the form states it.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.state.value().is_some_and(|state| state.is_closed())
    }
}
