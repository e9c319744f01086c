use super::*;

/// The reading in short: `state+health`, `?` where it is unknown.
fn short(reading: StatusReading) -> String {
    let state = reading.state.map_or("", State::id);
    let health = reading.health.map_or("", Health::id);
    if reading.known { format!("{state}+{health}") } else { "?".to_owned() }
}

fn check(legend: Option<&Legend>, rows: &[(&str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(raw, expected)| {
            let got = short(read_status(raw, legend, Words::builtin()));
            (got != *expected).then(|| format!("{raw:?}: {got}, not {expected}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_say_state_or_health() {
    check(
        None,
        &[
            ("未开始", "not_started+"),
            ("待启动", "not_started+"),
            ("Not started", "not_started+"),
            ("进行中", "in_progress+"),
            ("办理中", "in_progress+"),
            ("撰写中", "in_progress+"),
            ("排期中", "not_started+"),
            ("开发中", "in_progress+"),
            ("界面设计中", "in_progress+"),
            ("部分完成", "in_progress+"),
            ("WIP", "in_progress+"),
            ("In progress", "in_progress+"),
            ("Open", "in_progress+"),
            ("未完成", "in_progress+"),
            ("已完成", "done+"),
            ("完成", "done+"),
            ("办结", "done+"),
            ("已上线", "done+"),
            ("已交付", "done+"),
            ("提前完成", "done+"),
            ("Closed", "done+"),
            ("Fixed", "done+"),
            ("✔", "done+"),
            ("√", "done+"),
            ("☑", "done+"),
            ("✗", "in_progress+"),
            ("是", "done+"),
            ("否", "in_progress+"),
            ("暂停", "paused+"),
            ("On hold", "paused+"),
            ("Blocked", "paused+"),
            ("取消", "cancelled+"),
            ("因故取消", "cancelled+"),
            ("Cancelled", "cancelled+"),
            ("正常", "+normal"),
            ("按计划", "+normal"),
            ("On track", "+normal"),
            ("🟢", "+normal"),
            ("正常推进", "+normal"),
            ("风险", "+at_risk"),
            ("有风险", "+at_risk"),
            ("At risk", "+at_risk"),
            ("Amber", "+at_risk"),
            ("YELLOW", "+at_risk"),
            ("🟡", "+at_risk"),
            ("⚠️", "+at_risk"),
            ("延迟", "+delayed"),
            ("已逾期", "+delayed"),
            ("滞后", "+delayed"),
            ("Red", "+delayed"),
            ("🔴", "+delayed"),
            ("延期3天", "+delayed"),
            ("", "+"),
            ("/", "+"),
            ("已发布公告", "done+"),
            ("本周已完成", "done+"),
            ("未提交", "not_started+"),
            ("尚未到货", "not_started+"),
            ("待法务回复", "not_started+"),
        ],
    );
}

#[test]
fn two_statements_in_one_cell() {
    check(
        None,
        &[
            ("已完成（延期2天）", "done+delayed"),
            ("完成，延迟", "done+delayed"),
            ("进行中/有风险", "in_progress+at_risk"),
            ("进行中，2位达人未签", "in_progress+"),
            ("进行中，部分材料未完成", "in_progress+"),
            ("已完成，下周发布", "done+"),
            ("进行中60%", "in_progress+"),
            ("进行中 60%", "in_progress+"),
            ("进行中-延期", "in_progress+delayed"),
            ("In progress - at risk", "in_progress+at_risk"),
            ("In progress (delayed)", "in_progress+delayed"),
            ("延期完成", "done+delayed"),
            ("未按时完成", "in_progress+delayed"),
            ("逾期未完成", "in_progress+delayed"),
            ("正常，无风险", "+normal"),
            ("✔ 已完成", "done+"),
            ("🔴 延期3天", "+delayed"),
            ("🟢 进行中", "in_progress+normal"),
            ("延期（进行中）", "in_progress+delayed"),
            ("按计划推进中", "in_progress+normal"),
            ("提前2天完成", "done+"),
            ("延期3天完成", "done+delayed"),
            ("Completed (2 days late)", "done+delayed"),
            ("已取消（预算未批）", "cancelled+"),
            ("暂停：等预算", "paused+"),
        ],
    );
}

#[test]
fn boxes_and_percents() {
    check(
        None,
        &[
            ("□提前 √按进度 □滞后", "+normal"),
            ("□正常 ☑延迟 □风险", "+delayed"),
            ("☑已完成 □未完成", "done+"),
            ("□已完成 ☑未完成", "in_progress+"),
            ("□已完成 □未完成", "+"),
            ("（√）完成 （ ）未完成", "done+"),
            ("70%", "in_progress+"),
            ("100%", "done+"),
            ("１００％", "done+"),
            ("0%", "not_started+"),
            ("0.7", "in_progress+"),
            ("1", "done+"),
            ("完成度：90%", "in_progress+"),
            ("完成80%", "in_progress+"),
            ("完成 3/10", "in_progress+"),
        ],
    );
    let share = |text: &str| read_status(text, None, Words::builtin()).percent;
    assert_eq!(share("进行中60%"), Some(60.0));
    assert_eq!(share("0.35"), Some(35.0));
    assert_eq!(share("3/4"), Some(75.0));
    assert_eq!(share("进行中"), None);
}

#[test]
fn typing_errors() {
    check(
        None,
        &[
            ("进形中", "in_progress+"),
            ("己完成", "done+"),
            ("以完成", "done+"),
            ("末开始", "not_started+"),
            ("末完成", "in_progress+"),
            ("Complted", "done+"),
            ("In progess", "in_progress+"),
        ],
    );
}

#[test]
fn neither() {
    check(
        None,
        &[
            ("看情况", "?"),
            ("待定", "?"),
            ("未知", "?"),
            ("见邮件", "?"),
            ("??", "?"),
            ("下周再说", "?"),
            ("问一下老板", "?"),
            ("●", "?"),
            ("G", "?"),
            ("newsletter", "?"),
            ("上线准备会", "?"),
        ],
    );
}

#[test]
fn a_legend_decides() {
    let words = Words::builtin();
    let legend = read_legend("图例：●正常　▲风险　■延迟　★已完成", words).unwrap();
    check(
        Some(&legend),
        &[
            ("●", "+normal"),
            ("▲", "+at_risk"),
            ("■", "+delayed"),
            ("★", "done+"),
            ("进行中", "in_progress+"),
            ("▲ 缺料", "+at_risk"),
        ],
    );
    let legend = read_legend("a=按时完成 b=超时完成 c=未完成", words).unwrap();
    check(Some(&legend), &[("a", "done+"), ("B", "done+delayed"), ("c", "in_progress+")]);
    let legend = read_legend("RAG: Green = on track, Amber = at risk, Red = delayed", words).unwrap();
    check(Some(&legend), &[("Green", "+normal"), ("AMBER", "+at_risk")]);
    let legend = read_legend("注：√表示完成，×表示未完成", words).unwrap();
    check(Some(&legend), &[("√", "done+"), ("×", "in_progress+")]);
    check(Some(&Legend::rag()), &[("G", "+normal"), ("A", "+at_risk"), ("R", "+delayed")]);
    for text in
        ["注：1. 本表每周五更新。2. 逾期须说明原因。", "备注：无", "说明：签字后1个工作日内存档", "负责人：李然"]
    {
        assert_eq!(read_legend(text, words), None, "{text}");
    }
}

#[test]
fn workflows_of_tools() {
    check(
        None,
        &[
            ("已规划", "not_started+"),
            ("实现中", "in_progress+"),
            ("已转测", "in_progress+"),
            ("Won't Fix", "cancelled+"),
            ("Ready for QA", "in_progress+"),
            ("Done ✅", "done+"),
            ("✅ 正常", "+normal"),
            ("❌ 已延期", "+delayed"),
            ("Finished 2 days late", "done+delayed"),
            ("late but done", "done+delayed"),
            ("No progress", "not_started+"),
            ("FALSE", "in_progress+"),
            ("八成", "in_progress+"),
            ("材料已交", "done+"),
            ("签了", "done+"),
            ("等客户", "in_progress+"),
            ("達到序時進度", "+normal"),
        ],
    );
}
