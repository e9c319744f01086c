//! Work told in the prose of minutes, each shape as the shortest text that shows it.

use crate::support::items;

/// Head of minutes held on a Monday.
const HEAD: &str = "# 周例会纪要\n\n时间：2025年3月10日 9:00\n\n参会：王小明、李华、微生一木\n\n";

fn expect(body: &str, expected: &[&str]) {
    assert_eq!(items("纪要.md", &format!("{HEAD}{body}")), expected, "{body}");
}

#[test]
fn who_and_when_stand_at_the_end_of_a_line() {
    for (line, item) in [
        ("海报设计（王小明）（至3.14）", "海报设计 | 王小明 | 2025-03-14 | -"),
        ("海报设计（负责人：王小明，截止：3月14日）", "海报设计 | 王小明 | 2025-03-14 | -"),
        ("海报设计，责任人：王小明、李华，3.14", "海报设计 | 王小明、李华 | 2025-03-14 | -"),
        ("海报设计，王小明，3月14日前", "海报设计 | 王小明 | 2025-03-14 | -"),
        ("海报设计 王小明 3月14日", "海报设计 | 王小明 | 2025-03-14 | -"),
        ("海报设计 -> 王小明 -> 不急", "海报设计 | 王小明 | - | -"),
        ("海报设计：待定", "海报设计 |  | - | -"),
        ("王小明：海报设计，周五前", "海报设计 | 王小明 | 2025-03-14 | -"),
        ("[设计] 王小明：海报设计", "海报设计 | 王小明 | - | -"),
        ("微生一木负责海报设计", "微生一木负责海报设计 | 微生一木 | - | -"),
    ] {
        expect(&format!("## 任务安排\n\n- {line}\n"), &[item]);
    }
}

#[test]
fn a_deadline_holds_for_the_whole_list() {
    let both = ["甲方案 | 王小明 | 2025-03-14 | -", "乙方案 | 李华 | 2025-03-14 | -"];
    for body in [
        "## 任务安排\n\n- 甲方案：王小明\n- 乙方案：李华\n\nDDL：3.14\n",
        "## 任务安排（3月14日前完成）\n\n- 甲方案：王小明\n- 乙方案：李华\n",
        "## 任务安排\n\n- 甲方案：王小明\n- 乙方案：李华\n\n以上任务截止：3月14日\n",
    ] {
        expect(body, &both);
    }
}

#[test]
fn boxes_say_what_is_work_and_what_is_done() {
    expect(
        "## 其他\n\n- [x] 订会议室（李华）\n- [ ] 海报设计，3.14\n",
        &["订会议室 | 李华 | - | done", "海报设计 |  | 2025-03-14 | -"],
    );
}

#[test]
fn lines_that_head_others_are_no_work() {
    expect(
        "## 任务安排\n\n程序：\n\n- 存档：王小明\n\n美术：\n\n- 立绘：李华\n\n下次例会3月17日。\n",
        &["存档 | 王小明 | - | -", "立绘 | 李华 | - | -"],
    );
}

#[test]
fn a_sentence_of_official_minutes_asks_several() {
    expect(
        "会议强调，要压实责任。会议要求：一要由王小明牵头检查，3月14日前完成；二要各部门每周报送台账。\n",
        &["由王小明牵头检查，3月14日前完成 | 王小明 | 2025-03-14 | -", "各部门每周报送台账 |  | - | -"],
    );
}
