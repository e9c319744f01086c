//! Invented weeks to build workbooks from.

use chrono::NaiveDate;

use crate::model::{
    Account, Bilingual, Change, Conflict, ConflictValue, FileRecord, Finding, Form, FormKind, Health, ItemKind, Ledger,
    LedgerItem, Origin, Place, PreviousItem, PreviousWeek, Section, SectionKind, Severity, Source, Stage, State,
    Submission, WeekFigures, WeekId,
};

use Change::{Carried, Closed, Dropped, New, OwnerChanged, Reopened, Slipped};

/// The day of every sample.
pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 10, 24).unwrap()
}

/// A day of the samples' autumn.
pub(super) fn day(month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2025, month, day)
}

pub(super) fn cell(sheet: &str, row: u32, col: u32) -> Place {
    Place::Cell { sheet: sheet.into(), row, col }
}

pub(super) fn origin(path: &str, at: Place) -> Origin {
    Origin { path: path.into(), at }
}

/// A ledger with nothing in it.
pub(super) fn empty() -> Ledger {
    Ledger {
        date: today(),
        week: WeekId::of(today()),
        previous: None,
        items: Vec::new(),
        submissions: Vec::new(),
        files: Vec::new(),
        findings: Vec::new(),
        doubtful: Vec::new(),
        superseded: Vec::new(),
    }
}

/// An open task.
pub(super) fn item(number: usize, title: &str, department: &str, owner: &str) -> LedgerItem {
    let file = format!("{department}周报1024.xlsx");
    LedgerItem {
        id: format!("T{number:04}"),
        kind: ItemKind::Task,
        title: title.to_owned(),
        project: Some("云杉仓储项目".to_owned()),
        department: Some(department.to_owned()).filter(|name| !name.is_empty()),
        owners: owner.split('、').filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        due: day(10, 31),
        due_text: None,
        first_due: day(10, 31),
        done: None,
        state: Some(State::InProgress),
        health: Some(Health::Normal),
        percent: None,
        note: None,
        reason: None,
        remedy: None,
        risk: None,
        deliverable: None,
        next_step: None,
        stage: Stage::Current,
        overdue: false,
        change: Vec::new(),
        weeks: 1,
        stalled: 0,
        origins: vec![origin(&file, cell("本周 进度", number as u32 + 3, 2))],
        conflicts: Vec::new(),
        previous: None,
    }
}

pub(super) fn with_due(mut item: LedgerItem, due: Option<NaiveDate>) -> LedgerItem {
    item.first_due = item.first_due.min(due).or(due);
    item.due = due;
    item.overdue = !item.is_closed() && due.is_some_and(|due| due < today());
    item
}

pub(super) fn finished(mut item: LedgerItem, done: Option<NaiveDate>) -> LedgerItem {
    item.state = Some(State::Done);
    item.done = done;
    item.overdue = false;
    item
}

pub(super) fn before(item: &LedgerItem) -> PreviousItem {
    PreviousItem {
        id: item.id.clone(),
        kind: item.kind,
        title: item.title.clone(),
        project: item.project.clone(),
        department: item.department.clone(),
        owners: item.owners.clone(),
        due: item.due,
        first_due: item.first_due,
        done: None,
        state: Some(State::InProgress),
        health: item.health,
        note: item.note.clone(),
        weeks: item.weeks.saturating_sub(1).max(1),
        stalled: item.stalled.saturating_sub(1),
        dropped: false,
        origins: vec!["旧周报.xlsx · Sheet1!B4".to_owned()],
    }
}

fn file(path: &str, kind: FormKind, date: Option<NaiveDate>) -> FileRecord {
    let form = Form {
        kind,
        sheet: Some("本周 进度".to_owned()),
        title: None,
        project: crate::model::Field::Absent,
        department: crate::model::Field::Absent,
        date: date.map_or(crate::model::Field::Absent, |value| crate::model::Field::Known {
            value,
            raw: value.to_string(),
            at: cell("本周 进度", 1, 1),
        }),
        meeting: None,
        items: Vec::new(),
        signatures: Vec::new(),
        sections: Vec::new(),
        account: Account::default(),
        why: Vec::new(),
    };
    FileRecord {
        source: Source { path: path.into(), sha256: format!("{:064x}", path.len() * 7_919) },
        format: None,
        error: None,
        forms: vec![form],
        outside: Account::default(),
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

fn finding(rule: &'static str, severity: Severity, item: &LedgerItem, zh: &str, en: &str) -> Finding {
    Finding {
        rule,
        severity,
        title: item.title.clone(),
        path: item.origins.first().map(|origin| origin.path.clone()),
        at: item.origins.first().map(|origin| origin.at.clone()),
        department: item.department.clone(),
        message: Bilingual::new(zh, en),
        advice: Bilingual::new("请在表中补充后重新提交。", "Fill it in and send the form again."),
        related: Vec::new(),
        waived: None,
    }
}

pub(super) fn submission(department: &str, sent: bool, expected: bool) -> Submission {
    let paths = if sent { vec![format!("{department}周报1024.xlsx")] } else { Vec::new() };
    Submission { department: department.to_owned(), paths, date: sent.then(today), expected }
}

/// Key figures of a past week that rise and fall.
fn past_week(week: u32, open: u32) -> WeekFigures {
    let counts = [open + 6, open % 4, open / 2, 2, 1, open % 3, 1].map(Some);
    WeekFigures { week: WeekId { year: 2025, week }, counts }
}

/// A week with everything in it, with last week's ledger.
pub(super) fn rich() -> Ledger {
    let mut items = Vec::new();
    let mut add = |change: &[Change], weeks: u32, mut item: LedgerItem| {
        item.change = change.to_vec();
        item.weeks = weeks;
        items.push(item);
    };
    let label = item(1, "货架标签打印与粘贴", "仓储部", "韩立冬");
    let mut slipped = with_due(label.clone(), day(10, 28));
    slipped.first_due = day(10, 15);
    slipped.note = Some("标签纸到货晚了两天，已改用备用供应商".to_owned());
    slipped.previous = Some(PreviousItem { due: day(10, 22), ..before(&label) });
    slipped.conflicts = vec![Conflict {
        field: "due",
        values: vec![
            ConflictValue {
                value: "2025-10-22".into(), origin: origin("采购部周报1024.xlsx", cell("Sheet1", 3, 1))
            },
            ConflictValue {
                value: "2025-10-28".into(),
                origin: origin("仓储部周报1024.xlsx", cell("本周 进度", 4, 2)),
            },
        ],
    }];
    slipped.origins.push(origin("采购部周报1024.xlsx", cell("Sheet1", 3, 1)));
    add(&[Carried, Slipped], 3, slipped);
    let mut late = with_due(item(2, "旧系统库存数据核对并出具差异说明", "仓储部", "苏雨桐、韩立冬"), day(10, 17));
    late.health = Some(Health::Delayed);
    late.reason = Some("盘点发现三个库区数据缺失".to_owned());
    late.remedy = Some("本周末加班补盘，10月27日前补齐".to_owned());
    late.previous = Some(before(&late));
    add(&[Carried], 4, late);
    let mut risk = with_due(item(3, "接口联调（入库、出库）", "信息部", "顾北辰"), day(10, 30));
    risk.health = Some(Health::AtRisk);
    risk.risk = Some("供应商接口文档未定稿，可能影响11月上线".to_owned());
    risk.previous = Some(before(&risk));
    add(&[Carried, OwnerChanged], 2, risk);
    let mut same = with_due(item(4, "操作手册编写", "信息部", "顾北辰"), day(11, 14));
    same.stalled = 4;
    same.previous = Some(before(&same));
    add(&[Carried], 5, same);
    let done = finished(item(5, "叉车司机安全培训", "人力资源部", "林晓晴"), day(10, 22));
    add(&[Closed], 2, done);
    let undated = finished(item(6, "招聘仓管员两名", "人力资源部", "林晓晴"), None);
    add(&[Closed], 3, undated);
    let mut nobody = with_due(item(7, "场地消防验收", "行政部", ""), None);
    nobody.due_text = Some("尽快".to_owned());
    nobody.first_due = None;
    nobody.state = Some(State::NotStarted);
    nobody.health = None;
    add(&[New], 1, nobody);
    let mut formula = item(8, "=SUM(A1:A3) 这样的标题保持为文字", "采购部", "-周可心");
    formula.note = Some("+10% 预算\n@采购部确认".to_owned());
    add(&[New], 1, formula);
    let mut reopened = with_due(item(9, "扫码枪采购", "采购部", "周可心"), day(10, 24));
    reopened.previous = Some(PreviousItem { state: Some(State::Done), ..before(&reopened) });
    add(&[Reopened], 6, reopened);
    let mut dropped = with_due(item(10, "供应商准入评审", "采购部", "周可心"), day(10, 20));
    dropped.previous = Some(before(&dropped));
    dropped.origins = Vec::new();
    add(&[Dropped], 4, dropped);
    let mut resolution =
        with_due(item(11, "由信息部牵头在两周内给出接口备选方案并报项目组", "信息部", "顾北辰"), day(10, 21));
    resolution.kind = ItemKind::Resolution;
    resolution.health = None;
    resolution.project = Some("灯塔客服升级项目".to_owned());
    add(&[Carried], 2, resolution);
    let mut kept = finished(item(12, "每周三向总部报送进度", "行政部", "方知夏"), day(10, 20));
    kept.kind = ItemKind::Resolution;
    add(&[Closed], 3, kept);
    let mut pending = with_due(item(13, "夜班人员补贴由哪个部门承担", "", ""), None);
    pending.kind = ItemKind::Pending;
    pending.state = None;
    pending.health = None;
    pending.first_due = None;
    pending.next_step = Some("财务部与人力资源部周三前给出测算".to_owned());
    add(&[New], 1, pending);
    let mut channel = with_due(item(14, "项目周例会", "行政部", "方知夏"), None);
    channel.kind = ItemKind::Channel;
    channel.first_due = None;
    channel.state = None;
    channel.health = None;
    add(&[Carried], 5, channel);
    let mut paused = with_due(item(15, "客服知识库迁移", "客服部", "任远"), day(11, 28));
    paused.state = Some(State::Paused);
    paused.project = Some("灯塔客服升级项目".to_owned());
    add(&[New], 1, paused);
    let mut cancelled = item(16, "旧货架拍卖", "仓储部", "韩立冬");
    cancelled.state = Some(State::Cancelled);
    add(&[Closed], 4, cancelled);
    let mut milestone = with_due(item(17, "系统切换上线", "信息部", "顾北辰"), day(12, 1));
    milestone.kind = ItemKind::Milestone;
    add(&[Carried], 5, milestone);
    complete(items)
}

/// Files, findings, submissions and last week for a list of items.
fn complete(items: Vec<LedgerItem>) -> Ledger {
    let mut minutes = file("会议纪要1020.docx", FormKind::Minutes, day(10, 20));
    minutes.forms[0].sections.push(Section {
        kind: SectionKind::Dispute,
        lines: vec![
            ("仓储部主张先切换A区，信息部主张一次切换，未达成一致".to_owned(), Place::Paragraph(14)),
            ("无".to_owned(), Place::Paragraph(15)),
        ],
    });
    let mut broken = file("财务部.xlsx", FormKind::Other, None);
    broken.forms.clear();
    broken.error =
        Some(Bilingual::new("文件已加密，请去掉密码后重新发送", "the file has a password: send it without one"));
    let mut files = vec![minutes, broken];
    for department in ["仓储部", "信息部", "人力资源部", "行政部", "采购部", "客服部"] {
        files.push(file(&format!("{department}周报1024.xlsx"), FormKind::Progress, day(10, 24)));
    }
    files.push(file("信息部周报1024(旧).xlsx", FormKind::Progress, day(10, 23)));
    let mut findings = vec![
        finding("missing-owner", Severity::Error, &items[6], "负责人为空", "no owner is named"),
        finding("missing-deadline", Severity::Error, &items[6], "完成时间“尽快”不是日期", "\"尽快\" is not a date"),
        finding(
            "delay-unexplained",
            Severity::Warning,
            &items[1],
            "延迟但没有新的完成日期",
            "delayed without a new date",
        ),
        finding("missing-next-step", Severity::Info, &items[2], "建议写明下一步", "say what happens next"),
    ];
    findings[1].waived = Some("长期事项".to_owned());
    findings[2].related.push(origin("采购部周报1024.xlsx", cell("Sheet1", 7, 1)));
    let previous = PreviousWeek {
        date: day(10, 17),
        items: items.iter().take(6).chain(items.iter().skip(8)).map(before).collect(),
        departments: vec!["仓储部".to_owned()],
        trend: (39..=42).map(|week| past_week(week, week - 36)).collect(),
    };
    Ledger {
        items,
        files,
        findings,
        previous: Some(previous),
        submissions: vec![
            submission("人力资源部", true, true),
            submission("仓储部", true, true),
            submission("信息部", true, true),
            submission("客服部", true, false),
            submission("行政部", true, true),
            submission("财务部", false, true),
            submission("质检部", false, true),
            submission("采购部", true, true),
        ],
        doubtful: vec![(0, 4)],
        superseded: vec![("信息部周报1024(旧).xlsx".to_owned(), "信息部周报1024.xlsx".to_owned())],
        ..empty()
    }
}
