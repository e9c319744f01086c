//! What people call the values of the model, in the two languages of documents.

use super::{Change, FormKind, Health, ItemKind, Lang, State};

const fn pick(lang: Lang, zh: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

impl ItemKind {
    /// What people call it.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Task => pick(lang, "任务", "Task"),
            Self::Resolution => pick(lang, "决议", "Resolution"),
            Self::Pending => pick(lang, "未决", "Pending"),
            Self::Duty => pick(lang, "职责", "Duty"),
            Self::Delay => pick(lang, "延迟", "Delay"),
            Self::Milestone => pick(lang, "里程碑", "Milestone"),
            Self::Channel => pick(lang, "沟通渠道", "Channel"),
            Self::Suggestion => pick(lang, "建议", "Suggestion"),
        }
    }
}

impl State {
    /// What people call it.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::NotStarted => pick(lang, "未开始", "Not started"),
            Self::InProgress => pick(lang, "进行中", "In progress"),
            Self::Done => pick(lang, "已完成", "Done"),
            Self::Paused => pick(lang, "暂停", "Paused"),
            Self::Cancelled => pick(lang, "已取消", "Cancelled"),
        }
    }
}

impl Health {
    /// What people call it.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Normal => pick(lang, "正常", "Normal"),
            Self::AtRisk => pick(lang, "有风险", "At risk"),
            Self::Delayed => pick(lang, "延迟", "Delayed"),
        }
    }
}

impl Change {
    /// What people call it.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::New => pick(lang, "新增", "New"),
            Self::Carried => pick(lang, "延续", "Carried"),
            Self::Closed => pick(lang, "已关闭", "Closed"),
            Self::Slipped => pick(lang, "延期", "Slipped"),
            Self::Advanced => pick(lang, "提前", "Advanced"),
            Self::Reopened => pick(lang, "重开", "Reopened"),
            Self::OwnerChanged => pick(lang, "换人", "Owner changed"),
            Self::Dropped => pick(lang, "消失", "Dropped"),
        }
    }
}

impl FormKind {
    /// What people call it.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Charter => pick(lang, "立项说明书", "Charter"),
            Self::Responsibility => pick(lang, "职责确认表", "Responsibilities"),
            Self::Mechanism => pick(lang, "沟通机制", "Communication plan"),
            Self::Notice => pick(lang, "会议通知", "Meeting notice"),
            Self::Delay => pick(lang, "延迟说明", "Delay report"),
            Self::Minutes => pick(lang, "会议纪要", "Minutes"),
            Self::Progress => pick(lang, "进度表", "Progress report"),
            Self::Review => pick(lang, "复盘报告", "Review"),
            Self::Other => pick(lang, "其他表格", "Other table"),
        }
    }
}
