//! The words of the document in both languages.

use crate::model::Lang;

/// A word or sentence in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    zh: &'static str,
    en: &'static str,
}

impl Term {
    /// Both words.
    #[must_use]
    pub const fn new(zh: &'static str, en: &'static str) -> Self {
        Self { zh, en }
    }

    /// In the language of the document.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// A table of terms.
macro_rules! terms {
    ($($name:ident = $zh:literal, $en:literal;)*) => {
        $(#[doc = $en] pub const $name: Term = Term::new($zh, $en);)*
    };
}

terms! {
    RECORD_TITLE = "跨部门项目沟通记录表", "Cross-Department Project Meeting Record";
    WEEKLY_MEETING = "项目周例会", "Weekly project meeting";
    BASICS = "基本信息", "Basic data";
    AGENDA = "会议议程", "Agenda";
    REPORTS = "各部门工作汇报", "Department reports";
    DISPUTES = "争议与需协调事项", "Disputes and requests for coordination";
    RESOLUTIONS = "决议事项", "Resolutions";
    FOLLOW_UP = "上周决议落实情况", "Follow-up of last week's resolutions";
    PENDING = "未决议事项", "Pending matters";
    OTHER_MEETINGS = "本周其他会议", "Other meetings of the week";
    SIGNATURES = "签字确认", "Signatures";
    GAPS = "需补充后方可印发", "Needs completing before circulation";
    MEETING = "会议名称", "Meeting";
    PROJECT = "项目名称", "Project";
    TIME = "会议时间", "Time";
    PLACE = "会议地点", "Place";
    HOST = "主持人", "Host";
    RECORDER = "记录人", "Recorder";
    ATTENDEES = "参会人员", "Attendees";
    ABSENTEES = "缺席人员", "Absentees";
    OBSERVERS = "列席人员", "Observers";
    NUMBER = "序号", "No.";
    ITEM = "事项", "Item";
    CONTENT = "决议内容", "Resolution";
    MATTER = "议题", "Matter";
    OWNER = "负责人", "Owner";
    DEADLINE = "完成时限", "Deadline";
    PROGRESS = "进展", "Progress";
    REASON_AND_REMEDY = "未完成原因及措施", "Why not done, and remedy";
    RESULT = "落实情况", "Outcome";
    NEXT_STEP = "下一步行动", "Next step";
    WHERE = "来源", "Source";
    DEPARTMENT = "部门", "Department";
    NAME = "姓名", "Name";
    SIGNATURE = "签字", "Signature";
    DATE = "日期", "Date";
    STATUS = "状态", "Status";
    SIGNED = "已签", "signed";
    UNSIGNED = "未签", "unsigned";
    MISSING = "待补充内容", "Missing";
    UNDECIDED = "待定", "TBD";
    UNEXPLAINED = "未说明原因", "No reason given";
    WHY_LATE = "逾期原因", "Why it is late";
    SUGGESTED = "（建议）", " (suggested)";
    NO_PROJECT = "未注明项目", "No project stated";
    NO_DEPARTMENT = "未注明部门", "No department stated";
    NONE_PRESENT = "无", "None";
    REASON = "原因：", "Reason: ";
    RISK = "风险：", "Risk: ";
    REMEDY = "措施：", "Remedy: ";
    PLANNED = "下周计划", "Planned";
    NOT_MENTIONED = "本周未提及", "Not mentioned this week";
    DISCUSSION = "会议讨论", "Discussion";
    NEXT_MEETING = "下次会议", "Next meeting";
    CONFLICT = "填报不一致", "Disagreement";
    REQUEST = "需协调", "Request";
    DISPUTE = "争议", "Dispute";
    SEE_BELOW = "见下行", "See below";
    DONE_LIST = "已完成：", "Done: ";
    PLANNED_LIST = "下周计划：", "Planned for next week: ";
    NEXT_STEP_LABEL = "下一步：", "Next step: ";
    KIND = "类别", "Kind";
    DETAILS = "内容", "Details";
    STANDARD = "交付标准：", "Standard of delivery: ";
    NO_AGENDA = "会议记录未注明议程。", "The record states no agenda.";
    NO_REPORTS = "本周没有部门提交工作汇报。", "No department sent a report this week.";
    NO_DISPUTES = "本周没有争议，也没有需协调的事项。", "No disputes and no requests for coordination this week.";
    NO_RESOLUTIONS = "本周会议没有形成决议。", "No resolutions this week.";
    NO_RESOLUTIONS_YET = "本周没有会议记录，决议在会上填写：", "No minutes this week; to be filled in at the meeting:";
    NO_FOLLOW_UP = "没有上周遗留的决议。", "No resolutions were left from last week.";
    NO_PENDING = "没有未决议事项。", "No pending matters.";
    AGENDA_FOLLOW_UP = "通报上周决议落实情况", "Follow-up of last week's resolutions";
    AGENDA_REPORTS = "各部门汇报进展、未完成事项及原因", "Department reports: done, not done and why";
    AGENDA_DISPUTES = "讨论争议与需协调事项", "Disputes and requests for coordination";
    AGENDA_PENDING = "讨论未决议事项及下一步行动", "Pending matters and next steps";
    AGENDA_RESOLUTIONS = "形成决议，明确负责人和完成时限", "Resolutions with owner and deadline";
    SILENT = "本周未提交：", "Nothing received from: ";
    PRESENT_LABEL = "出席：", "Present: ";
    ABSENT_LABEL = "请假：", "Apologies: ";
    OBSERVERS_LABEL = "列席：", "In attendance: ";
    RECORDER_LABEL = "记录：", "Recorder: ";
    COPY_LABEL = "抄送：", "Copy to: ";
    RECORDED_AS_FOLLOWS = "现将会议情况纪要如下：", "The meeting is recorded as follows:";
    PREPARED_AS_FOLLOWS = "会前汇总如下，议定事项待会后补充：", "What is known before the meeting:";
}
