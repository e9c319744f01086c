//! A form as understood.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Field, Finding, Format, Item, Place, ReadNote, Source};

/// Which of the eight forms of the process it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FormKind {
    /// 项目立项说明书
    Charter,
    /// 项目目标与职责确认表
    Responsibility,
    /// 沟通机制确认表
    Mechanism,
    /// 会议通知
    Notice,
    /// 进度延迟说明表
    Delay,
    /// 跨部门项目沟通记录表, 会议纪要
    Minutes,
    /// 进度跟踪表, 周报
    Progress,
    /// 项目复盘报告
    Review,
    /// A table of work that is none of them.
    Other,
}

impl FormKind {
    /// Every kind, in the order of the process.
    pub const ALL: [Self; 9] = [
        Self::Charter,
        Self::Responsibility,
        Self::Mechanism,
        Self::Notice,
        Self::Delay,
        Self::Minutes,
        Self::Progress,
        Self::Review,
        Self::Other,
    ];

    /// Its name in JSON and in `templates/`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Charter => "charter",
            Self::Responsibility => "responsibility",
            Self::Mechanism => "mechanism",
            Self::Notice => "notice",
            Self::Delay => "delay",
            Self::Minutes => "minutes",
            Self::Progress => "progress",
            Self::Review => "review",
            Self::Other => "other",
        }
    }

    /// The kind with that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A meeting that minutes record or a notice calls.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meeting {
    /// 会议名称
    pub title: Field<String>,
    /// Start; its time of day is midnight where the form states none.
    pub start: Field<NaiveDateTime>,
    /// End, where the form states one.
    pub end: Field<NaiveDateTime>,
    /// 地点
    pub place: Field<String>,
    /// 主持人
    pub host: Field<String>,
    /// 记录人
    pub recorder: Field<String>,
    /// 参会人员, names only.
    pub attendees: Field<Vec<String>>,
    /// 缺席人员, names only.
    pub absentees: Field<Vec<String>>,
    /// 列席人员, names only.
    pub observers: Field<Vec<String>>,
    /// 议题, one entry per topic without its number.
    pub topics: Field<Vec<String>>,
    /// 所需资料 of a notice.
    pub material: Field<String>,
    /// When a notice or minutes went out.
    pub issued: Field<NaiveDateTime>,
}

/// A signature or confirmation.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// Who signed; `None` for a place left empty.
    pub name: Option<String>,
    /// In which function or for which department (发起人, IT部).
    pub role: Option<String>,
    /// When, where stated.
    pub date: Option<NaiveDate>,
    /// Where.
    pub at: Place,
}

/// What a passage of prose is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SectionKind {
    /// 项目背景
    Background,
    /// 项目目标
    Goals,
    /// 涉及部门
    Departments,
    /// 讨论内容, each department's report
    Discussion,
    /// 争议点
    Dispute,
    /// 整体完成情况
    Outcome,
    /// 亮点
    Highlights,
    /// 不足
    Shortcomings,
    /// 需协调事项
    Requests,
    /// 下次会议
    NextMeeting,
    /// 抄送
    CopyTo,
    /// 备注, 说明
    Remarks,
}

/// A passage of prose that the form states and that is no item.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Its lines with their places.
    pub lines: Vec<(String, Place)>,
}

/// A form as understood: what it states, nothing derived.
#[derive(Clone, Debug)]
pub struct Form {
    /// Which form.
    pub kind: FormKind,
    /// Sheet it stands on; `None` in Word and csv.
    pub sheet: Option<String>,
    /// Title line as written.
    pub title: Option<String>,
    /// Project.
    pub project: Field<String>,
    /// Department that submits the form.
    pub department: Field<String>,
    /// The form's own date.
    pub date: Field<NaiveDate>,
    /// The meeting, for minutes and notices.
    pub meeting: Option<Meeting>,
    /// Items in the order of the file.
    pub items: Vec<Item>,
    /// Signatures and places for them.
    pub signatures: Vec<Signature>,
    /// Prose that belongs to the form.
    pub sections: Vec<Section>,
    /// How every non-empty cell or paragraph of the form was used.
    pub account: Account,
    /// Why it was taken for this form and its columns for these fields, a line each; for `-v`.
    pub why: Vec<String>,
}

/// How a non-empty cell or paragraph was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    /// A value of a field.
    Field,
    /// A label or a column header.
    Label,
    /// A title, a heading or a group row.
    Heading,
    /// Nothing to take by rule: numbering, sample rows, totals, legends, notes on how to fill in, struck-out text.
    Decoration,
    /// Not understood.
    Unmapped,
}

impl Use {
    /// For what a cell is there that holds no text, only a colour, where a status is asked for.
    pub const COLOUR_ONLY: &str = "colour-only";
}

/// One entry of the account.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    /// Where.
    pub at: Place,
    /// The text as written.
    pub text: String,
    /// How it was used.
    pub how: Use,
    /// For what: the field, or the rule that makes it decoration.
    pub for_what: String,
}

/// Every non-empty cell and paragraph of a form (or of a file outside its forms), each exactly once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Account(pub Vec<Used>);

impl Account {
    /// What was not understood.
    pub fn unmapped(&self) -> impl Iterator<Item = &Used> {
        self.0.iter().filter(|used| used.how == Use::Unmapped)
    }
}

/// A file after reading and understanding, or the reason why not.
#[derive(Clone, Debug)]
pub struct FileRecord {
    /// Which file.
    pub source: Source,
    /// What it turned out to be; `None` where that could not be told.
    pub format: Option<Format>,
    /// Why it could not be read.
    pub error: Option<super::Bilingual>,
    /// The forms it holds.
    pub forms: Vec<Form>,
    /// Non-empty cells outside the forms: cover sheets, rosters, hidden lists, page headers.
    pub outside: Account,
    /// Remarks of the reader.
    pub notes: Vec<ReadNote>,
    /// Findings on this file.
    pub findings: Vec<Finding>,
}
