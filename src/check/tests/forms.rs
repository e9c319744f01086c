//! Rules that look at a form or a file.

use super::builder::*;
use crate::config::Config;
use crate::model::*;

/// Meetings by what they change of a good one, and what is expected.
type Cases<T, const N: usize> = [(&'static str, fn(&mut Meeting), T); N];

fn fires(rule: &str, form: Form) -> bool {
    !findings(rule, form).is_empty()
}

#[test]
fn missing_column() {
    let mut bare = item(ItemKind::Task);
    bare.owners = Field::Absent;
    let all = findings("missing-column", form(FormKind::Progress, vec![bare.clone(), bare.clone()]));
    assert_eq!(all.len(), 1, "once per form");
    assert!(all[0].message.zh.contains("负责人") && all[0].title == "项目进度");
    assert!(!fires("missing-column", form(FormKind::Progress, vec![bare.clone(), item(ItemKind::Task)])));
    assert!(!fires("missing-column", form(FormKind::Charter, vec![bare])));
}

#[test]
fn missing_signature() {
    let mut sheet = form(FormKind::Responsibility, vec![item(ItemKind::Duty)]);
    assert!(fires("missing-signature", sheet.clone()), "no place at all");
    sheet.signatures = vec![signature(Some("何舟"), "研发部", None, "B20")];
    assert!(!fires("missing-signature", sheet.clone()));
    sheet.items[0].department = text("生产部", "A7");
    assert!(!fires("missing-signature", sheet.clone()), "signatures are not given by department");
    sheet.items.push(item(ItemKind::Duty));
    sheet.items[1].department = text("研发部", "A8");
    let unsigned = findings("missing-signature", sheet.clone());
    assert_eq!(unsigned.iter().map(|f| f.department.as_deref()).collect::<Vec<_>>(), [Some("生产部")]);
    sheet.signatures.push(signature(None, "生产部负责人", None, "D20"));
    let empty = findings("missing-signature", sheet);
    assert_eq!(empty.len(), 1);
    assert!(empty[0].message.zh.contains("生产部负责人") && empty[0].at == Some(cell("D20")));
}

#[test]
fn late_confirmation() {
    // The form is of Monday 8 June.
    for (signed, late) in [("2026-06-08", false), ("2026-06-09", false), ("2026-06-10", true)] {
        let mut sheet = form(FormKind::Responsibility, vec![item(ItemKind::Duty)]);
        sheet.signatures = vec![signature(Some("何舟"), "研发部", Some(signed), "B20")];
        assert_eq!(fires("late-confirmation", sheet), late, "{signed}");
    }
    let mut friday = form(FormKind::Responsibility, vec![item(ItemKind::Duty)]);
    friday.date = day("2026-06-05", "D2");
    friday.signatures = vec![signature(Some("何舟"), "研发部", Some("2026-06-08"), "B20")];
    assert!(!fires("late-confirmation", friday), "the next working day");
}

fn with_meeting(kind: FormKind, change: fn(&mut Meeting)) -> Form {
    let mut meeting = Meeting {
        start: known(moment("2026-06-08 14:00"), "B3"),
        end: known(moment("2026-06-08 15:00"), "B3"),
        place: text("三号会议室", "B4"),
        topics: known(vec!["测试结果".into()], "B5"),
        attendees: names(&["周宁", "何舟"], "B6"),
        material: text("测试报告", "B7"),
        issued: known(moment("2026-06-07 09:00"), "B8"),
        ..Meeting::default()
    };
    change(&mut meeting);
    let mut form = form(kind, Vec::new());
    form.meeting = Some(meeting);
    form
}

#[test]
fn late_notice() {
    let cases: Cases<bool, 5> = [
        ("a day before", |_| {}, false),
        ("23 hours before", |m| m.issued = known(moment("2026-06-07 15:00"), "B8"), true),
        ("the day before, no time", |m| m.issued = known(moment("2026-06-07 00:00"), "B8"), false),
        ("the same day, no time", |m| m.issued = known(moment("2026-06-08 00:00"), "B8"), true),
        ("not told", |m| m.issued = Field::Absent, false),
    ];
    for (what, change, late) in cases {
        assert_eq!(fires("late-notice", with_meeting(FormKind::Notice, change)), late, "{what}");
    }
}

#[test]
fn incomplete_notice() {
    let cases: Cases<Option<&str>, 4> = [
        ("complete", |_| {}, None),
        (
            "no agenda, no material",
            |m| (m.topics, m.material) = (Field::Absent, blank("B7")),
            Some("缺：议题、所需资料。"),
        ),
        ("heads of all departments", |m| m.attendees = bad("各部门负责人", "B6", Trouble::Nobody), None),
        ("no attendees", |m| m.attendees = names(&[], "B6"), Some("缺：参会人员。")),
    ];
    for (what, change, expected) in cases {
        let found = findings("incomplete-notice", with_meeting(FormKind::Notice, change));
        let message = found.first().map(|f| f.message.zh.as_str());
        assert_eq!(message.is_some(), expected.is_some(), "{what}");
        assert!(message.unwrap_or_default().ends_with(expected.unwrap_or_default()), "{what}");
    }
    assert!(!fires("incomplete-notice", with_meeting(FormKind::Minutes, |m| m.topics = Field::Absent)));
}

#[test]
fn late_minutes() {
    let cases: Cases<bool, 7> = [
        ("2 hours after", |m| m.issued = known(moment("2026-06-08 17:00"), "B8"), false),
        ("a minute later", |m| m.issued = known(moment("2026-06-08 17:01"), "B8"), true),
        (
            "hours run on the next morning",
            |m| (m.end, m.issued) = (known(moment("2026-06-08 17:30"), "B3"), known(moment("2026-06-09 10:30"), "B8")),
            false,
        ),
        (
            "but not until noon",
            |m| (m.end, m.issued) = (known(moment("2026-06-08 17:30"), "B3"), known(moment("2026-06-09 12:00"), "B8")),
            true,
        ),
        ("a date alone, the same day", |m| m.issued = known(moment("2026-06-08 00:00"), "B8"), false),
        (
            "no end told, the next day",
            |m| (m.end, m.issued) = (Field::Absent, known(moment("2026-06-09 00:00"), "B8")),
            false,
        ),
        (
            "no end told, two days later",
            |m| (m.end, m.issued) = (Field::Absent, known(moment("2026-06-10 00:00"), "B8")),
            true,
        ),
    ];
    for (what, change, late) in cases {
        assert_eq!(fires("late-minutes", with_meeting(FormKind::Minutes, change)), late, "{what}");
    }
    for (signed, late) in [("2026-06-09", false), ("2026-06-10", true)] {
        let mut minutes = with_meeting(FormKind::Minutes, |m| m.issued = Field::Absent);
        minutes.signatures = vec![signature(Some("何舟"), "主持人", Some(signed), "B20")];
        assert_eq!(fires("late-minutes", minutes), late, "signed {signed}");
    }
}

#[test]
fn unescalated_dispute() {
    let rule = "unescalated-dispute";
    let dispute = |line: &str| {
        let mut minutes = form(FormKind::Minutes, Vec::new());
        minutes.sections = vec![Section { kind: SectionKind::Dispute, lines: vec![(line.to_owned(), cell("B9"))] }];
        minutes
    };
    let on = |today: &str, form: Form| !findings_on(today, rule, &file(vec![form]), &Config::default()).is_empty();
    assert!(on("2026-06-10", dispute("费用由谁承担，未达成一致")));
    assert!(!on("2026-06-09", dispute("费用由谁承担，未达成一致")), "not yet");
    assert!(!on("2026-06-10", dispute("费用由谁承担，已上报分管副总")));
    assert!(!on("2026-06-10", dispute("无")));
    let mut pending = item(ItemKind::Pending);
    pending.title = "是否外包".into();
    assert!(on("2026-06-10", form(FormKind::Minutes, vec![pending.clone()])));
    pending.next_step = text("周宁比价", "G7");
    assert!(!on("2026-06-10", form(FormKind::Minutes, vec![pending])), "in hand");
}

#[test]
fn late_review() {
    // Done on Friday 5 June: three working days are over on Wednesday.
    for (held, late) in [("2026-06-10", false), ("2026-06-11", true)] {
        let mut task = item(ItemKind::Task);
        (task.state, task.done) = (known(State::Done, "F7"), day("2026-06-05", "G7"));
        let mut review = form(FormKind::Review, vec![task.clone(), item(ItemKind::Suggestion)]);
        review.date = day(held, "D2");
        assert_eq!(fires("late-review", review.clone()), late, "{held}");
        review.items.push(item(ItemKind::Task));
        assert!(!fires("late-review", review), "the end is not told");
    }
}

#[test]
fn files() {
    let on = |rule: &str, record: &FileRecord| findings_on("2026-06-10", rule, record, &Config::default());
    let good = file(vec![form(FormKind::Progress, vec![item(ItemKind::Task)])]);
    for rule in ["unreadable-file", "no-form", "file-remark", "unmapped-cell"] {
        assert_eq!(on(rule, &good), [], "{rule}");
    }
    let mut broken = file(Vec::new());
    broken.error = Some(Bilingual::new("文件已加密。", "It is encrypted."));
    let found = on("unreadable-file", &broken);
    assert_eq!(found[0].title, "研发部.xlsx");
    assert_eq!(found[0].message.zh, "研发部.xlsx 无法读取：文件已加密。");
    assert_eq!(on("no-form", &broken), []);
    assert_eq!(on("no-form", &file(Vec::new())).len(), 1);
    let mut odd = good.clone();
    odd.notes = vec![ReadNote { message: Bilingual::new("其实是 .xls", "really .xls"), at: None }];
    assert_eq!(on("file-remark", &odd)[0].message.en, "really .xls");
    let used = |text: &str, for_what: &str| Used {
        at: cell("H3"),
        text: text.into(),
        how: Use::Unmapped,
        for_what: for_what.into(),
    };
    odd.forms[0].account = Account(vec![used("督办口径", "header"), used("内部资料", "")]);
    let found = on("unmapped-cell", &odd);
    assert_eq!(found.iter().map(|f| f.title.as_str()).collect::<Vec<_>>(), ["督办口径"], "no stray notes");
    assert!(found[0].advice.zh.contains("[fields]"));
}

#[test]
fn unknown_department() {
    let config = config("[[departments]]\nname = \"研发一部\"\naliases = [\"R&D\"]\n");
    let mut sheet = form(FormKind::Progress, vec![item(ItemKind::Task), item(ItemKind::Task)]);
    let on = |sheet: &Form, config: &Config| {
        findings_on("2026-06-10", "unknown-department", &file(vec![sheet.clone()]), config)
    };
    let found = on(&sheet, &config);
    assert_eq!(found.len(), 1);
    assert!(found[0].advice.zh.contains("研发一部") && found[0].at == Some(cell("B2")));
    assert_eq!(on(&sheet, &Config::default()), [], "nothing to compare with");
    sheet.department = text("r&d", "B2");
    assert_eq!(on(&sheet, &config), []);
}
