//! The written documents, read back.

mod extremes;
mod look;
mod meetings;
mod sample;
mod written;

use super::*;
use crate::model::{Change, ItemKind, PreviousItem, State};
use crate::write::docx::order::arrange;
use crate::write::docx::xml::parse;
use written::{Written, all};

fn options(lang: Lang, style: MinutesStyle) -> MinutesOptions {
    MinutesOptions { lang, style, ..MinutesOptions::default() }
}

fn table(ledger: &Ledger) -> Written {
    Written::of(ledger, &options(Lang::Zh, MinutesStyle::Table))
}

fn official(ledger: &Ledger) -> Written {
    Written::of(ledger, &options(Lang::Zh, MinutesStyle::Official))
}

/// Every sample in both styles.
fn every() -> Vec<(String, Ledger, MinutesOptions)> {
    let weeks = [
        ("rich", sample::rich(), Lang::Zh),
        ("empty", sample::empty(), Lang::Zh),
        ("english", sample::english(), Lang::En),
        ("empty-en", sample::empty(), Lang::En),
        ("long", extremes::long(), Lang::Zh),
        ("many", extremes::many(200), Lang::Zh),
        ("one", extremes::one(), Lang::Zh),
    ];
    let mut every = Vec::new();
    for (name, ledger, lang) in weeks {
        for (style, suffix) in [(MinutesStyle::Table, "table"), (MinutesStyle::Official, "official")] {
            let company = if lang == Lang::Zh { "云杉科技有限公司" } else { "Spruce Technology Ltd" };
            let company = Some(company.to_owned());
            let options = MinutesOptions { lang, style, company, people: sample::people(), line_pitch: None };
            every.push((format!("{name}-{suffix}"), ledger.clone(), options));
        }
    }
    every
}

/// Writes the samples to a folder, to be looked at and to be read by other programs:
/// `HUIZONG_SAMPLES=/some/folder cargo test -- --ignored samples_to_look_at`.
#[test]
#[ignore = "writes files for the eye"]
fn samples_to_look_at() {
    let Some(folder) = std::env::var_os("HUIZONG_SAMPLES") else { return };
    let folder = std::path::PathBuf::from(folder);
    let crowds = [MinutesStyle::Table, MinutesStyle::Official]
        .map(|style| (format!("crowd-{style:?}"), extremes::many(2000), options(Lang::Zh, style)));
    for (name, ledger, options) in every().into_iter().chain(crowds) {
        let bytes = build(&ledger, &options).expect(&name);
        crate::write::save::save(&folder.join(format!("{name}.docx")), &bytes).expect(&name);
    }
}

#[test]
fn the_same_ledger_gives_the_same_bytes() {
    for (name, ledger, options) in every() {
        assert!(build(&ledger, &options).expect(&name) == build(&ledger, &options).expect(&name), "{name}");
    }
}

#[test]
fn every_part_is_xml_in_schema_order() {
    for (name, ledger, options) in every() {
        let written = Written::of(&ledger, &options);
        assert_eq!(written.order.first().map(String::as_str), Some("[Content_Types].xml"), "{name}");
        for (path, xml) in written.parts() {
            let root = parse(xml.as_bytes()).unwrap_or_else(|error| panic!("{name} {path}: {error}"));
            let mut arranged = root.clone();
            arrange(&mut arranged);
            assert_eq!(arranged, root, "{name} {path}");
            assert!(!xml.contains("paraId"), "{name} {path}");
        }
        for relation in
            all(&parse(written.part("word/_rels/document.xml.rels").as_bytes()).expect("xml"), "Relationship")
        {
            written.part(&format!("word/{}", relation.attribute("Target").expect("a target")));
        }
    }
}

#[test]
fn resolutions_name_owner_and_deadline_or_say_what_is_missing() {
    let written = table(&sample::rich());
    let expected = [
        ["项目名称：云杉上市项目"].as_slice(),
        &["", "关闭低温启动问题并提交复测报告", "贺川", "2025-10-27"],
        &["", "确认首批铺货数量", "待定", "待定（尽快）"],
        &["", "生产部每日通报产量，直至首批交付（铺货数量专题会）", "江一帆、唐宁", "2025-11-07"],
        &["项目名称：客服知识库升级"],
        &["", "知识库上线前完成两轮抽检，抽检比例不低于 10%", "温青", "2025-10-29"],
    ];
    assert_eq!(written.table("序号"), expected);
    assert_eq!(
        written.table("来源"),
        [
            ["本周其他会议", "铺货数量专题会", "会议地点、主持人、记录人"],
            ["决议事项 2", "确认首批铺货数量", "负责人、完成时限"],
            ["未决议事项 2", "赠品方案是否纳入首批", "下一步行动"],
            ["各部门工作汇报 市场部", "发布会邀请函设计", "逾期原因"],
            ["各部门工作汇报 市场部", "媒体名单确认", "负责人"],
        ]
    );
    for written in [written, official(&sample::rich())] {
        let highlighted = written.highlighted();
        for word in ["待定", "负责人、完成时限", "下一步行动"] {
            assert!(highlighted.iter().any(|text| text == word), "{word}: {highlighted:?}");
        }
        assert!(highlighted.iter().any(|text| text.starts_with("未说明原因")));
    }
}

#[test]
fn departments_report_what_is_done_and_what_is_not_and_why() {
    let rows = table(&sample::rich()).table("事项");
    let expected = [
        ["项目名称：云杉上市项目"].as_slice(),
        &["研发部：已完成1项，未完成1项（逾期1项）"],
        &["完成样机第二轮测试", "贺川", "2025-10-22", "已完成/10月21日", ""],
        &[
            "低温启动问题关闭",
            "沈一",
            "2025-10-22",
            "进行中/延迟/逾期2天/原定10月17日",
            "原因：低温箱排期冲突/措施：借用二厂设备，周末加测",
        ],
        &["市场部：已完成0项，未完成1项（逾期1项）"],
        &["发布会邀请函设计", "白露", "2025-10-20", "进行中/逾期4天", "未说明原因"],
        &["媒体名单确认", "待定", "2025-10-31", "未开始", ""],
        &["项目名称：客服知识库升级"],
        &["客服部：已完成0项，未完成2项"],
        &["知识库条目迁移", "温青", "2025-10-30", "进行中 60%", ""],
        &["旧系统停用公告", "温青", "2025-11-05", "本周未提及/未开始", ""],
    ];
    assert_eq!(rows, expected);
    assert!(table(&sample::rich()).text().contains("本周未提交：生产部"));
}

#[test]
fn disputes_follow_up_and_signatures_are_told() {
    let written = table(&sample::rich());
    assert_eq!(
        written.table("类别"),
        [
            ["争议", "云杉上市项目周例会", "首批铺货数量：销售部主张 2,000 台，生产部认为月底前最多 1,500 台。"],
            ["需协调", "客服部", "请设计部 10 月 28 日前提供发布会主视觉终稿。"],
            [
                "填报不一致",
                "研发部、市场部",
                "“低温启动问题关闭”的完成时限不一致：研发部：2025年10月22日；市场部：2025年10月28日"
            ],
        ]
    );
    assert_eq!(
        written.table("决议内容")[1..],
        [
            ["完成发布会场地签约", "白露", "2025-10-22", "已完成（10月21日）"],
            ["补齐包装物料检验记录", "江一帆", "2025-10-20", "进行中；逾期4天原因：供应商第二批样本 10 月 23 日才到"],
        ]
    );
    let signatures = written.table("部门");
    assert_eq!(signatures[0], ["研发部", "贺川", "贺川", "2025-10-20", "已签"]);
    assert_eq!(
        signatures[1..].iter().map(|row| (row[0].as_str(), row[4].as_str())).collect::<Vec<_>>(),
        [("市场部", "未签"), ("客服部", "未签"), ("生产部", "未签")]
    );
}

#[test]
fn an_empty_week_says_so() {
    for written in [table(&sample::empty()), official(&sample::empty())] {
        let text = written.text();
        for words in [
            "2025年10月27日（周一）",
            "09:00（建议）",
            "没有上周遗留的决议。",
            "本周没有部门提交工作汇报。",
            "没有未决议事项。",
        ] {
            assert!(text.contains(words), "{words}\n{text}");
        }
    }
    let english = Written::of(&sample::empty(), &options(Lang::En, MinutesStyle::Official)).text();
    assert!(
        english.contains("No pending matters.") && english.contains("27 October 2025 (Monday) 09:00 (suggested)"),
        "{english}"
    );
}

#[test]
fn an_english_document_holds_no_chinese() {
    for style in [MinutesStyle::Table, MinutesStyle::Official] {
        let text = Written::of(&sample::english(), &options(Lang::En, style)).text();
        let chinese: String =
            text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c) || "，。；：、（）".contains(*c)).collect();
        assert_eq!(chinese, "", "{text}");
    }
}

#[test]
fn a_resolution_that_comes_again_is_followed_up_and_restated() {
    let mut ledger = sample::rich();
    let item = &mut ledger.items[1];
    item.change = vec![Change::Carried];
    item.previous = Some(PreviousItem {
        id: item.id.clone(),
        kind: ItemKind::Resolution,
        title: item.title.clone(),
        project: item.project.clone(),
        department: None,
        owners: Vec::new(),
        due: None,
        first_due: None,
        done: None,
        state: Some(State::NotStarted),
        health: None,
        note: None,
        weeks: 1,
        stalled: 0,
        dropped: false,
        origins: Vec::new(),
    });
    let written = table(&ledger);
    assert_eq!(written.table("决议内容")[1], ["确认首批铺货数量", "待定", "待定（尽快）", "延续为本周决议第2项。"]);
    assert_eq!(written.table("序号")[2][1], "确认首批铺货数量");
}

#[test]
fn replaced_files_do_not_speak() {
    let mut ledger = sample::rich();
    ledger.superseded = vec![("客服部.xlsx".to_owned(), "客服部 (1).xlsx".to_owned())];
    assert!(!table(&ledger).text().contains("请设计部"));
}
