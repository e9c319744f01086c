//! Invented weeks.

use chrono::{NaiveDate, NaiveDateTime};

use crate::model::{
    Account, Change, Conflict, ConflictValue, Field, FileRecord, Form, FormKind, Health, Item, ItemKind, Ledger,
    LedgerItem, Meeting, Origin, Place, Section, SectionKind, Signature, Source, Stage, State, Submission, WeekId,
};
use crate::write::minutes::People;

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn moment(text: &str) -> NaiveDateTime {
    text.parse().expect("a moment")
}

pub fn place(row: u32) -> Place {
    Place::Cell { sheet: "Sheet1".into(), row, col: 1 }
}

pub fn known<T>(value: T) -> Field<T> {
    Field::Known { value, raw: String::new(), at: place(0) }
}

pub fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// A form that states nothing.
pub fn form(kind: FormKind, department: Option<&str>) -> Form {
    Form {
        kind,
        sheet: Some("Sheet1".to_owned()),
        title: None,
        project: Field::Absent,
        department: department.map_or(Field::Absent, |name| known(name.to_owned())),
        date: Field::Absent,
        meeting: None,
        items: Vec::new(),
        signatures: Vec::new(),
        sections: Vec::new(),
        account: Account::default(),
        why: Vec::new(),
    }
}

pub fn section(kind: SectionKind, lines: &[&str]) -> Section {
    Section { kind, lines: lines.iter().map(|line| ((*line).to_owned(), place(0))).collect() }
}

/// A week without anything.
pub fn empty() -> Ledger {
    let date = day("2025-10-24");
    Ledger {
        date,
        week: WeekId::of(date),
        previous: None,
        items: Vec::new(),
        submissions: Vec::new(),
        files: Vec::new(),
        findings: Vec::new(),
        doubtful: Vec::new(),
        superseded: Vec::new(),
    }
}

pub fn item(kind: ItemKind, title: &str) -> LedgerItem {
    LedgerItem {
        id: title.to_owned(),
        kind,
        title: title.to_owned(),
        project: Some("云杉上市项目".to_owned()),
        department: None,
        owners: Vec::new(),
        due: None,
        due_text: None,
        first_due: None,
        done: None,
        state: None,
        health: None,
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
        origins: Vec::new(),
        conflicts: Vec::new(),
        previous: None,
    }
}

/// A ledger that grows.
pub struct Week(pub Ledger);

impl Week {
    /// Adds a file with one form.
    pub fn file(&mut self, path: &str, form: Form) {
        self.0.files.push(FileRecord {
            source: Source { path: path.into(), sha256: String::new() },
            format: None,
            error: None,
            forms: vec![form],
            outside: Account::default(),
            notes: Vec::new(),
            findings: Vec::new(),
        });
    }

    /// Adds an item, with a mention in the file of that path.
    pub fn item(&mut self, path: &str, mut item: LedgerItem) {
        let at = place(self.0.items.len() as u32 + 1);
        let file = self.0.files.iter_mut().find(|file| &*file.source.path == path).expect("a file");
        let mut mention = Item::new(item.kind, item.title.clone(), at.clone());
        mention.stage = item.stage;
        file.forms[0].items.push(mention);
        item.origins.push(Origin { path: path.into(), at });
        self.0.items.push(item);
    }

    fn submission(&mut self, department: &str, path: Option<&str>) {
        self.0.submissions.push(Submission {
            department: department.to_owned(),
            paths: path.iter().map(|path| (*path).to_owned()).collect(),
            date: None,
            expected: true,
        });
    }
}

pub fn meeting(title: &str, start: &str, attendees: &[&str]) -> Meeting {
    Meeting {
        title: known(title.to_owned()),
        start: known(moment(start)),
        attendees: known(names(attendees)),
        ..Meeting::default()
    }
}

pub fn task(title: &str, department: &str, owner: &str, due: &str, state: State) -> LedgerItem {
    LedgerItem {
        department: Some(department.to_owned()),
        owners: if owner.is_empty() { Vec::new() } else { names(&[owner]) },
        due: Some(day(due)),
        state: Some(state),
        overdue: !state.is_closed() && day(due) < day("2025-10-24"),
        ..item(ItemKind::Task, title)
    }
}

/// Several departments, two projects, two meetings, missing owners and deadlines, a conflict.
pub fn rich() -> Ledger {
    let mut week = Week(empty());
    let mut main = form(FormKind::Minutes, None);
    main.meeting = Some(Meeting {
        end: known(moment("2025-10-20T10:30:00")),
        place: known("三楼 301 会议室".to_owned()),
        host: known("陆远".to_owned()),
        recorder: known("苏宛".to_owned()),
        absentees: known(names(&["纪明"])),
        topics: known(names(&["上周决议落实情况", "样机测试与首批铺货", "客服知识库上线"])),
        ..meeting("云杉上市项目周例会", "2025-10-20T09:00:00", &["陆远", "苏宛", "贺川", "白露", "唐宁", "江一帆"])
    });
    main.sections = vec![
        section(
            SectionKind::Discussion,
            &["研发部：样机第二轮测试通过，剩余两项“低温启动”问题本周关闭。", "市场部：发布会场地已签约。"],
        ),
        section(SectionKind::Dispute, &["首批铺货数量：销售部主张 2,000 台，生产部认为月底前最多 1,500 台。"]),
        section(SectionKind::NextMeeting, &["2025年10月27日（周一）09:00，三楼 301 会议室"]),
    ];
    main.signatures = vec![
        Signature {
            name: Some("贺川".to_owned()),
            role: Some("研发部".to_owned()),
            date: Some(day("2025-10-20")),
            at: place(0),
        },
        Signature { name: None, role: Some("市场部".to_owned()), date: None, at: place(0) },
    ];
    week.file("会议/周例会纪要.docx", main);
    let mut side = form(FormKind::Minutes, None);
    side.meeting = Some(Meeting {
        observers: known(names(&["财务部代表"])),
        ..meeting("铺货数量专题会", "2025-10-22T14:00:00", &["唐宁", "江一帆"])
    });
    side.sections = vec![section(SectionKind::Discussion, &["生产部说明月底前产能上限。"])];
    side.signatures = vec![Signature { name: Some("唐宁".to_owned()), role: None, date: None, at: place(0) }];
    week.file("会议/专题会.docx", side);
    for (department, path) in [("研发部", "研发部.xlsx"), ("市场部", "市场部.xlsx"), ("客服部", "客服部.xlsx")]
    {
        week.file(path, form(FormKind::Progress, Some(department)));
        week.submission(department, Some(path));
    }
    week.submission("生产部", None);
    let requests = section(SectionKind::Requests, &["请设计部 10 月 28 日前提供发布会主视觉终稿。"]);
    if let Some(file) = week.0.files.last_mut() {
        file.forms[0].sections.push(requests);
    }

    let resolution = |title: &str, owner: &[&str], due: Option<&str>| LedgerItem {
        owners: names(owner),
        due: due.map(day),
        ..item(ItemKind::Resolution, title)
    };
    week.item("会议/周例会纪要.docx", resolution("关闭低温启动问题并提交复测报告", &["贺川"], Some("2025-10-27")));
    let mut vague = resolution("确认首批铺货数量", &[], None);
    vague.due_text = Some("尽快".to_owned());
    week.item("会议/周例会纪要.docx", vague);
    week.item(
        "会议/专题会.docx",
        resolution("生产部每日通报产量，直至首批交付", &["江一帆", "唐宁"], Some("2025-11-07")),
    );
    let mut earlier = resolution("完成发布会场地签约", &["白露"], Some("2025-10-22"));
    earlier.stage = Stage::Previous;
    earlier.state = Some(State::Done);
    earlier.done = Some(day("2025-10-21"));
    week.item("会议/周例会纪要.docx", earlier);
    let mut earlier = resolution("补齐包装物料检验记录", &["江一帆"], Some("2025-10-20"));
    earlier.stage = Stage::Previous;
    earlier.overdue = true;
    earlier.state = Some(State::InProgress);
    earlier.reason = Some("供应商第二批样本 10 月 23 日才到".to_owned());
    week.item("会议/周例会纪要.docx", earlier);
    week.item(
        "会议/周例会纪要.docx",
        LedgerItem {
            next_step: Some("销售部与生产部周三开专题会".to_owned()),
            ..item(ItemKind::Pending, "首批铺货区域的优先顺序")
        },
    );
    week.item("会议/周例会纪要.docx", item(ItemKind::Pending, "赠品方案是否纳入首批"));

    week.item(
        "研发部.xlsx",
        LedgerItem {
            done: Some(day("2025-10-21")),
            ..task("完成样机第二轮测试", "研发部", "贺川", "2025-10-22", State::Done)
        },
    );
    week.item(
        "研发部.xlsx",
        LedgerItem {
            first_due: Some(day("2025-10-17")),
            health: Some(Health::Delayed),
            reason: Some("低温箱排期冲突".to_owned()),
            remedy: Some("借用二厂设备，周末加测".to_owned()),
            conflicts: vec![Conflict {
                field: "due",
                values: vec![
                    ConflictValue {
                        value: "2025-10-22".to_owned(),
                        origin: Origin { path: "研发部.xlsx".into(), at: place(9) },
                    },
                    ConflictValue {
                        value: "2025-10-28".to_owned(),
                        origin: Origin { path: "市场部.xlsx".into(), at: place(4) },
                    },
                ],
            }],
            ..task("低温启动问题关闭", "研发部", "沈一", "2025-10-22", State::InProgress)
        },
    );
    week.item("市场部.xlsx", task("发布会邀请函设计", "市场部", "白露", "2025-10-20", State::InProgress));
    week.item(
        "市场部.xlsx",
        LedgerItem {
            stage: Stage::Next, ..task("媒体名单确认", "市场部", "", "2025-10-31", State::NotStarted)
        },
    );
    let other = |mut task: LedgerItem| {
        task.project = Some("客服知识库升级".to_owned());
        task
    };
    week.item(
        "客服部.xlsx",
        other(LedgerItem {
            percent: Some(60.0),
            change: vec![Change::Carried],
            ..task("知识库条目迁移", "客服部", "温青", "2025-10-30", State::InProgress)
        }),
    );
    week.item(
        "客服部.xlsx",
        other(LedgerItem {
            change: vec![Change::Dropped],
            ..task("旧系统停用公告", "客服部", "温青", "2025-11-05", State::NotStarted)
        }),
    );
    week.item(
        "会议/周例会纪要.docx",
        other(resolution("知识库上线前完成两轮抽检，抽检比例不低于 10%", &["温青"], Some("2025-10-29"))),
    );
    week.0
}

/// Heads and people of the rich week.
pub fn people() -> People {
    let mut people = People::default();
    for (department, head) in [("研发部", "贺川"), ("市场部", "白露"), ("客服部", "温青"), ("生产部", "江一帆")]
    {
        people.add_department(department, &[], Some(head));
    }
    people.add_person("唐宁", &[], "生产部");
    people
}

/// The rich week in English.
pub fn english() -> Ledger {
    let mut week = Week(empty());
    let mut main = form(FormKind::Minutes, None);
    main.meeting = Some(Meeting {
        place: known("Room 301".to_owned()),
        host: known("Laura Finch".to_owned()),
        recorder: known("Tom Reed".to_owned()),
        absentees: known(Vec::new()),
        topics: known(names(&["Follow-up of last week", "Prototype tests", "Launch event"])),
        ..meeting("Spruce launch weekly", "2025-10-20T09:00:00", &["Laura Finch", "Tom Reed", "Ines Moreau"])
    });
    main.sections = vec![section(
        SectionKind::Dispute,
        &["Sales asks for 2,000 units in the first batch; Production can deliver 1,500."],
    )];
    main.signatures = vec![Signature {
        name: Some("Ines Moreau".to_owned()),
        role: Some("Engineering".to_owned()),
        date: Some(day("2025-10-20")),
        at: place(0),
    }];
    week.file("minutes.docx", main);
    week.file("engineering.xlsx", form(FormKind::Progress, Some("Engineering")));
    week.submission("Engineering", Some("engineering.xlsx"));
    week.submission("Marketing", None);
    let mut add = |path: &str, mut item: LedgerItem| {
        item.project = Some("Spruce launch".to_owned());
        week.item(path, item);
    };
    add(
        "minutes.docx",
        LedgerItem {
            owners: names(&["Ines Moreau"]),
            due: Some(day("2025-10-27")),
            ..item(ItemKind::Resolution, "Close the cold-start issue and hand in the “re-test” report")
        },
    );
    add("minutes.docx", item(ItemKind::Resolution, "Agree on the size of the first batch"));
    add("minutes.docx", item(ItemKind::Pending, "Order of regions for the first batch"));
    add(
        "engineering.xlsx",
        task("Second round of prototype tests", "Engineering", "Ines Moreau", "2025-10-22", State::Done),
    );
    add(
        "engineering.xlsx",
        LedgerItem {
            reason: Some("The climate chamber was booked".to_owned()),
            ..task("Cold-start issue", "Engineering", "Sam Okafor", "2025-10-22", State::InProgress)
        },
    );
    week.0
}

/// Gives the meeting of a file another title.
pub fn rename(ledger: &mut Ledger, path: &str, title: &str) {
    for file in ledger.files.iter_mut().filter(|file| &*file.source.path == path) {
        if let Some(meeting) = &mut file.forms[0].meeting {
            meeting.title = known(title.to_owned());
        }
    }
}
