//! Which meetings the documents record, and who signs.

use super::{MinutesOptions, MinutesStyle, People, facts, options, sample};
use crate::model::{Lang, Ledger, Signature};
use crate::write::minutes::tests::written::Written;

#[test]
fn the_well_attended_meeting_leads_and_old_ones_are_left_out() {
    let (mut ledger, people) = (sample::rich(), People::default());
    let facts = facts::gather(&ledger, &people, Lang::Zh);
    assert_eq!(
        facts.meetings.iter().filter_map(|m| m.name.as_deref()).collect::<Vec<_>>(),
        ["云杉上市项目周例会", "铺货数量专题会"]
    );
    assert_eq!(facts.resolutions_of(1), [3]);
    // Three weeks later these minutes are old: their open resolutions are followed up.
    ledger.date = sample::day("2025-11-14");
    ledger.week = crate::model::WeekId::of(ledger.date);
    let facts = facts::gather(&ledger, &people, Lang::Zh);
    assert!(facts.is_prepared() && facts.work.resolutions.is_empty());
    assert_eq!(facts.work.follow_up.iter().map(|group| group.rows.len()).sum::<usize>(), 6);
}

/// The rich week with the special meeting called so, and with people.
fn renamed(title: &str) -> Ledger {
    let mut ledger = sample::rich();
    sample::rename(&mut ledger, "会议/专题会.docx", title);
    ledger
}

#[test]
fn the_regular_meeting_leads_however_small() {
    for (title, expected) in [
        ("铺货数量专题会纪要", "云杉上市项目周例会"),
        // Two regular ones: the well-attended.
        ("铺货周例会", "云杉上市项目周例会"),
    ] {
        let (ledger, people) = (renamed(title), People::default());
        assert_eq!(facts::gather(&ledger, &people, Lang::Zh).meetings[0].name.as_deref(), Some(expected), "{title}");
    }
    let mut ledger = renamed("铺货数量周例会");
    sample::rename(&mut ledger, "会议/周例会纪要.docx", "全体大会");
    let people = People::default();
    assert_eq!(facts::gather(&ledger, &people, Lang::Zh).meetings[0].name.as_deref(), Some("铺货数量周例会"));
}

#[test]
fn other_meetings_are_recorded_too() {
    let options = |style| MinutesOptions { people: sample::people(), ..options(Lang::Zh, style) };
    let ledger = renamed("铺货数量专题会纪要");
    let official = Written::of(&ledger, &options(MinutesStyle::Official)).text();
    for line in [
        "本周其他会议",
        "铺货数量专题会",
        "出席：生产部唐宁、江一帆。列席：财务部代表。",
        "生产部说明月底前产能上限。",
        "决议事项：第3项。",
        "签字确认：唐宁（已签）。",
    ] {
        assert!(official.contains(line), "{line}\n{official}");
    }
    let table = Written::of(&ledger, &options(MinutesStyle::Table)).text();
    for line in ["生产部唐宁、江一帆", "财务部代表", "生产部说明月底前产能上限。", "第3项", "唐宁（已签）"]
    {
        assert!(table.lines().any(|known| known == line), "{line}\n{table}");
    }
}

#[test]
fn signatures_stand_by_department_with_its_head() {
    let mut ledger = sample::rich();
    let at = sample::place(0);
    let signed = |name: &str, role: &str| Signature {
        name: Some(name.to_owned()),
        role: Some(role.to_owned()),
        date: None,
        at: at.clone(),
    };
    ledger.files[0].forms[0].signatures = vec![signed("唐宁", "Confirmed by 确认"), signed("陆远", "主持人")];
    let people = sample::people();
    let lines = facts::gather(&ledger, &people, Lang::Zh).signatures;
    let told: Vec<(&str, Option<&str>, bool)> =
        lines.iter().map(|line| (line.role.as_str(), line.name.as_deref(), line.signed)).collect();
    assert_eq!(
        told,
        [
            ("生产部", Some("唐宁"), true),
            ("主持人", Some("陆远"), true),
            ("研发部", Some("贺川"), false),
            ("市场部", Some("白露"), false),
            ("客服部", Some("温青"), false),
        ]
    );
}
