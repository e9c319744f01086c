//! Days in sentences, cells, file names, meetings and periods.

use super::*;

#[test]
fn deadlines_in_sentences() {
    let ctx = context("2025-10-15");
    let rows = [
        ("市场部王芳10月22日前确认达人排期", Some("2025-10-22"), "10月22日"),
        ("主会场采用乙方案，李然于10月29日前完成全部切图", Some("2025-10-29"), "10月29日"),
        ("由李然负责初稿，周四提交", Some("2025-10-16"), "周四"),
        ("王芳、李然本周五下班前给出第二版", Some("2025-10-17"), "本周五"),
        ("话术由客服部统一定稿（10/28），运营部不再单独出稿", Some("2025-10-28"), "10/28"),
        ("采购部催促厂商增派一名接口人，20号之前到位", Some("2025-10-20"), "20号"),
        ("李然：补充文案三版，明日中午前", Some("2025-10-16"), "明日"),
        ("Banner由李然修改配色，10月24日（本周五）交运营部上架", Some("2025-10-24"), "10月24日（本周五"),
        ("建立联调日历（IT部，11月30日前）", Some("2025-11-30"), "11月30日"),
        ("submit the report by 30 June", Some("2025-06-30"), "30 June"),
        ("收集材料，3日内反馈", Some("2025-10-18"), "3日内"),
        ("接口联调延期至10月31日，厂商增派1人", Some("2025-10-31"), "10月31日"),
        ("请设计部10月30日提供素材", Some("2025-10-30"), "10月30日"),
        ("李然周三去现场复核", Some("2025-10-15"), "周三"),
        ("2025年10月30日前完成验收", Some("2025-10-30"), "2025年10月30日"),
        ("10.28前完成联调", Some("2025-10-28"), "10.28"),
        ("月底前完成盘点", Some("2025-10-31"), "月底"),
        ("截止10.30", Some("2025-10-30"), "10.30"),
        ("明天下班前发给测试组", Some("2025-10-16"), "明天"),
        ("段明本周三前给测算", Some("2025-10-15"), "本周三"),
        ("10月27日试行月台规则", Some("2025-10-27"), "10月27日"),
        ("印制手工单——赵芸 10/29", Some("2025-10-29"), "10/29"),
        ("去年10月22日的故障要复盘", None, ""),
        ("自2016年8月以来的数据要核对", None, ""),
        ("按10月22日会议要求执行", None, ""),
        ("预算1.5万", None, ""),
        ("参见3.2节", None, ""),
        ("发布V1.2", None, ""),
        ("采购1200万元设备", None, ""),
        ("10:00-11:00开会讨论方案", None, ""),
        ("拨打12306咨询", None, ""),
        ("联调期间的问题要及时登记", None, ""),
        ("核对10月20日到货数量", None, ""),
        ("在3号会议室布置", None, ""),
        ("赠品数量尽快确认", None, ""),
        ("每周五核对各部门跟踪表", None, ""),
        ("增派2-3人支援", None, ""),
        ("整理10月销售数据", None, ""),
        ("检查1/3的库存", None, ""),
        ("3号楼改造由工程部实施", None, ""),
        ("9月15日故障的整改由运维组跟踪", None, ""),
        ("设备验收后5个工作日内付款", None, ""),
        ("李然 10/30 后端接口联调", Some("2025-10-30"), "10/30"),
        ("Update risk log (Li Ran, 31 Oct)", Some("2025-10-31"), "31 Oct"),
        ("原定10月20日的评审改到10月27日", Some("2025-10-27"), "10月27日"),
    ];
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(raw, expected, phrase)| {
            let got = deadline_in(raw, &ctx);
            let as_text =
                got.as_ref().map(|deadline| (deadline.day.to_string(), raw[deadline.range.clone()].to_owned()));
            let wanted = expected.map(|day| (day.to_owned(), (*phrase).to_owned()));
            (as_text != wanted).then(|| format!("{raw}: {as_text:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn phrases_without_a_day() {
    let ctx = context("2025-10-15");
    for (raw, trouble) in [
        ("赠品数量尽快确认", Some(Trouble::Vague)),
        ("每周五由李然核对跟踪表", Some(Trouble::Recurring)),
        ("11月31日前完成整改", Some(Trouble::Impossible)),
        ("11月上旬完成整改", Some(Trouble::Vague)),
        ("由王芳负责整改", None),
    ] {
        let got = deadline_phrase(raw, &ctx).map(|phrase| phrase.reading);
        assert_eq!(got, trouble.map(DateReading::Trouble), "{raw}");
    }
}

#[test]
fn cells() {
    let cell = |value: Value, text: &str| Cell {
        at: Place::Paragraph(1),
        row: 0,
        col: 0,
        height: 1,
        width: 1,
        value,
        text: text.to_owned(),
        removed: None,
        fill: None,
        ink: None,
        bold: false,
        nested: Vec::new(),
    };
    let ctx = context("2025-10-24");
    let date = NaiveDateTime::parse_from_str("2025-10-31 18:00", "%Y-%m-%d %H:%M").unwrap();
    for (value, text, expected) in [
        (Value::Date(date), "31-Oct", "2025-10-31"),
        (Value::Number(45961.0), "45961", "2025-10-31"),
        (Value::Number(45961.75), "45961.75", "2025-10-31"),
        (Value::Number(20_251_022.0), "20251022", "2025-10-22"),
        (Value::Number(10.2), "10.20", "2025-10-20"),
        (Value::Text, "10月28日", "2025-10-28"),
        (Value::Error, "#N/A", "Blank"),
        (Value::Empty, "", "Blank"),
    ] {
        assert_eq!(short(read_cell(&cell(value, text), &ctx)), expected, "{text}");
    }
}

#[test]
fn stated_years() {
    let ctx = context("2025-10-24");
    for (raw, stated) in [("2025-10-17", true), ("10月17日", false), ("10.13-2025.10.17", true)] {
        assert!(matches!(read(raw, &ctx), DateReading::Day { year_stated, .. } if year_stated == stated), "{raw}");
    }
    let days: Vec<String> =
        full_dates("填表日期：2025年10月20日，会议10月22日，2025.10.24").iter().map(ToString::to_string).collect();
    assert_eq!(days, ["2025-10-20", "2025-10-24"]);
}

#[test]
fn file_names() {
    for (name, hint, expected) in [
        ("周报20251024.xlsx", None, Some((Some(2025), 10, 24))),
        ("周报2025-10-24.xlsx", None, Some((Some(2025), 10, 24))),
        ("纪要2025年10月24日.docx", None, Some((Some(2025), 10, 24))),
        ("某部周报1024.xlsx", Some(2025), Some((Some(2025), 10, 24))),
        ("某部周报1024.xlsx", None, Some((None, 10, 24))),
        ("某部 进度 10.24（改2）.xlsx", None, Some((None, 10, 24))),
        ("沟通记录表-10.20.xlsx", None, Some((None, 10, 20))),
        ("周报(10.20-10.24).docx", None, Some((None, 10, 24))),
        ("weekly status 24-Oct-2025.xlsx", None, Some((Some(2025), 10, 24))),
        ("跟踪表_10-20.xlsx", None, Some((None, 10, 20))),
        ("跟踪表 2025W43.xlsx", None, Some((Some(2025), 10, 24))),
        ("跟踪 W42.xlsx", None, None),
        ("跟踪 第42周.xlsx", Some(2025), Some((Some(2025), 10, 17))),
        ("方案V1.2.docx", None, None),
        ("新建文档(3).docx", None, None),
        ("计划251024.xlsx", None, Some((Some(2025), 10, 24))),
        ("会议纪要2023-1-7  .doc", None, Some((Some(2023), 1, 7))),
        ("一期试运行复盘报告.docx", None, None),
    ] {
        let got = file_name_date(name, hint).map(|date| (date.year, date.month, date.day));
        assert_eq!(got, expected, "{name}");
    }
    let date = file_name_date("周报0105.xlsx", None).unwrap();
    assert_eq!(date.resolve(day("2025-12-20")), Some(day("2026-01-05")));
}

#[test]
fn meetings() {
    let ctx = context("2025-10-24");
    for (raw, start, end, rest) in [
        ("2025-10-13 09:00-10:30", "2025-10-13T09:00", Some("10:30"), ""),
        ("2025年10月20日 下午2点", "2025-10-20T14:00", None, ""),
        ("2025-10-22（周三）上午10:00", "2025-10-22T10:00", None, ""),
        ("10月20日（星期一）14:00", "2025-10-20T14:00", None, ""),
        ("9.29晚8：00", "2025-09-29T20:00", None, ""),
        ("2018-12-28 14时30分-4时30分", "2018-12-28T14:30", Some("16:30"), ""),
        ("10月20日下午四点半", "2025-10-20T16:30", None, ""),
        ("2018.3.9 7:30pm", "2018-03-09T19:30", None, ""),
        ("10月20日14:00～15:00", "2025-10-20T14:00", Some("15:00"), ""),
        ("10月20日14:00，3号会议室", "2025-10-20T14:00", None, "3号会议室"),
        ("2025年10月20日 9:00 线上（腾讯会议）", "2025-10-20T09:00", None, "线上（腾讯会议）"),
        ("2025.10.22 下午2点-4点 三号楼B1", "2025-10-22T14:00", Some("16:00"), "三号楼B1"),
        ("Mon 20 Oct 2025, 10:00-11:00 Room 3", "2025-10-20T10:00", Some("11:00"), "Room 3"),
        ("2025-10-20", "2025-10-20T00:00", None, ""),
    ] {
        let got = meeting_time(raw, &ctx).unwrap_or_else(|| panic!("{raw}"));
        assert_eq!(got.start.format("%Y-%m-%dT%H:%M").to_string(), start, "{raw}");
        assert_eq!(got.end.map(|end| end.format("%H:%M").to_string()).as_deref(), end, "{raw}");
        assert_eq!(got.rest, rest, "{raw}");
    }
    assert_eq!(meeting_time("三楼会议室", &ctx), None);
}

#[test]
fn periods() {
    let ctx = context("2025-10-24");
    for (raw, end) in [
        ("周期：2025.10.13-2025.10.17", Some("2025-10-17")),
        ("10月20日～10月24日", Some("2025-10-24")),
        ("2025年第43周", Some("2025-10-24")),
        ("2025年10月", Some("2025-10-31")),
        ("2025年第43周（10月20日—10月24日）", Some("2025-10-24")),
        ("工作周报", None),
    ] {
        assert_eq!(period_end(raw, &ctx), end.map(day), "{raw}");
    }
}

#[test]
fn dates_of_tools_and_other_countries() {
    check(
        "2025-05-14",
        false,
        &[
            ("114/06/30", "2025-06-30"),
            ("民國114年6月30日", "2025-06-30"),
            ("1140630", "2025-06-30"),
            ("0000-00-00 00:00:00", "Blank"),
            ("1747872000000", "2025-05-22"),
            ("14/Mar/25 9:12 AM", "2025-03-14"),
            ("2025-03-14T09:12:40.000+0100", "2025-03-14"),
            ("Fri Mar 14 2025 09:12:40 GMT+0100 (CET)", "2025-03-14"),
            ("March 14, 2025 → March 20, 2025", "2025-03-20"),
            ("KW 23", "2025-06-06"),
            ("CW23/2025", "2025-06-06"),
            ("12.6.", "2025-06-12"),
            ("30.05.", "2025-05-30"),
            ("Thu 12/6", "2025-06-12"),
            ("2-6 June", "2025-06-06"),
            ("Ende Juni", "2025-06-30"),
            ("end June", "2025-06-30"),
            ("by COB Friday", "2025-05-16"),
            ("within 48h", "2025-05-16"),
            ("2 weeks", "2025-05-28"),
            ("13-14日", "2025-05-14"),
            ("九月尾", "2025-09-30"),
            ("明年3月底", "2026-03-31"),
            ("2月29日", "Impossible"),
        ],
    );
}
