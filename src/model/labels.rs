//! What people call the values: names of kinds, states and changes in the two languages of documents.

use super::{Change, FormKind, Health, ItemKind, Lang, State};

const fn pick(lang: Lang, zh: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

impl ItemKind {
    /// Its name for readers.
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
    /// Its name for readers.
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
    /// Its name for readers.
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
    /// Its name for readers.
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
    /// Its name for readers.
    #[must_use]
    pub const fn label(self, lang: Lang) -> &'static str {
        match self {
            Self::Charter => pick(lang, "项目立项说明书", "Project charter"),
            Self::Responsibility => pick(lang, "项目目标与职责确认表", "Goals and duties"),
            Self::Mechanism => pick(lang, "沟通机制确认表", "Communication plan"),
            Self::Notice => pick(lang, "会议通知", "Meeting notice"),
            Self::Delay => pick(lang, "进度延迟说明表", "Delay statement"),
            Self::Minutes => pick(lang, "跨部门项目沟通记录表", "Meeting minutes"),
            Self::Progress => pick(lang, "进度跟踪表", "Progress tracker"),
            Self::Review => pick(lang, "项目复盘报告", "Project review"),
            Self::Other => pick(lang, "其他表格", "Other table"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A label read back from a workbook has to name one value only.
    #[test]
    fn labels_of_one_type_differ() {
        for lang in [Lang::Zh, Lang::En] {
            let columns = [
                ItemKind::ALL.map(|v| v.label(lang)).to_vec(),
                State::ALL.map(|v| v.label(lang)).to_vec(),
                Health::ALL.map(|v| v.label(lang)).to_vec(),
                Change::ALL.map(|v| v.label(lang)).to_vec(),
                FormKind::ALL.map(|v| v.label(lang)).to_vec(),
            ];
            for mut labels in columns {
                let count = labels.len();
                labels.sort_unstable();
                labels.dedup();
                assert_eq!(labels.len(), count, "{labels:?}");
            }
        }
    }
}
