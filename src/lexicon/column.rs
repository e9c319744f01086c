//! What columns of tables hold, and the names by which `templates/` and the configuration know it.

macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Its name in `templates/` and in the configuration.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The one with that name.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(super) use ids;

ids! {
    /// What a column of a table of work holds.
    Column {
        /// 序号
        Number = "number",
        /// 任务, 事项, 决议 …
        Title = "title",
        /// 负责人
        Owner = "owner",
        /// 责任部门
        Department = "department",
        /// 配合部门
        Support = "support",
        /// 提出人, 审核人: people that are not responsible
        Requester = "requester",
        /// 计划开始
        Start = "start",
        /// 实际开始
        ActualStart = "actual_start",
        /// 计划完成
        Due = "due",
        /// 实际完成
        Done = "done",
        /// 状态
        Status = "status",
        /// 完成率
        Percent = "percent",
        /// 红黄绿灯
        Health = "health",
        /// 是否延期: a yes says that the work is late
        Overdue = "overdue",
        /// 风险说明
        Risk = "risk",
        /// 原因
        Reason = "reason",
        /// 补救措施
        Remedy = "remedy",
        /// 备注
        Note = "note",
        /// 新的完成时间
        NewDue = "new_due",
        /// 原计划完成时间
        OriginalDue = "original_due",
        /// 交付标准
        Deliverable = "deliverable",
        /// 下一步行动
        NextStep = "next_step",
        /// 类别, 优先级 and other columns that are kept as they are
        Category = "category",
        /// Whether the row is a summary of the rows below
        SummaryFlag = "summary_flag",
        /// 所属项目
        Project = "project",
        /// 参与人
        Participants = "participants",
        /// 时间/频率
        Frequency = "frequency",
        /// 沟通内容
        Content = "content",
        /// 签字
        Signature = "signature",
        /// 签字日期
        SignDate = "sign_date",
    }
}

impl Column {
    /// It holds days.
    #[must_use]
    pub const fn is_day(self) -> bool {
        matches!(
            self,
            Self::Due
                | Self::Done
                | Self::Start
                | Self::ActualStart
                | Self::OriginalDue
                | Self::NewDue
                | Self::SignDate
        )
    }

    /// Several columns of a table may hold it.
    #[must_use]
    pub const fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::Note
                | Self::Risk
                | Self::Reason
                | Self::Remedy
                | Self::Category
                | Self::Requester
                | Self::Support
                | Self::Number
                | Self::Content
        )
    }
}
