//! Layouts, each as the smallest csv that shows it: what a careful reader takes from it.

use std::path::Path;

use crate::support::read;

/// The items of a csv as `title | owners | due | state`.
fn items(name: &str, csv: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("{name}.csv"));
    std::fs::File::create(&path).and_then(|mut file| std::io::Write::write_all(&mut file, csv.as_bytes())).unwrap();
    let result = read(Path::new(&path));
    let forms = result["documents"][0]["forms"].as_array().unwrap().clone();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
    forms
        .iter()
        .flat_map(|form| form["items"].as_array().unwrap())
        .map(|item| {
            let owners: Vec<&str> = item["owners"].as_array().unwrap().iter().filter_map(|o| o.as_str()).collect();
            format!(
                "{} | {} | {} | {}",
                text(&item["title"]),
                owners.join("、"),
                text(&item["due"]),
                text(&item["state"])
            )
        })
        .collect()
}

fn expect(name: &str, csv: &str, expected: &[&str]) {
    assert_eq!(items(name, csv), expected, "{name}");
}

#[test]
fn a_responsibility_matrix_names_who_has_r_else_a() {
    expect(
        "RACI matrix",
        "RACI Matrix,,,\nActivity,Ana Souza,Tom Becker,Lena Fischer\nDraft plan,A,R,C\nBook venue,A/R,I,\nInform guests,A,C,I\n",
        &["Draft plan | Tom Becker | - | -", "Book venue | Ana Souza | - | -", "Inform guests | Ana Souza | - | -"],
    );
}

#[test]
fn a_plan_has_a_row_per_department_and_a_column_per_week() {
    expect(
        "周报2026-03-27",
        "科室,本周工作完成情况,下周工作安排\n综合科,完成考核材料报送,筹备职代会（吴昊，4月3日前）\n财务科,无,编制一季度决算\n",
        &["完成考核材料报送 | 综合科 | - | -", "筹备职代会 | 吴昊 | 2026-04-03 | -", "编制一季度决算 | 财务科 | - | -"],
    );
}

#[test]
fn tables_side_by_side_are_read_one_by_one() {
    expect(
        "进度2026-03-27",
        "任务,负责人,计划完成,,任务,负责人,计划完成\n外墙清洗,何松,3月30日,,电梯年检,吕青,4月2日\n地库照明,方圆,4月1日,,,,\n",
        &["外墙清洗 | 何松 | 2026-03-30 | -", "电梯年检 | 吕青 | 2026-04-02 | -", "地库照明 | 方圆 | 2026-04-01 | -"],
    );
}

#[test]
fn a_stacked_header_tells_plan_from_fact() {
    expect(
        "排期2026-03-27",
        "工作事项,负责人,计划,,实际,,状态\n,,开始,完成,开始,完成,\n接口联调,何松,3-20,3-30,3-21,,进行中\n",
        &["接口联调 | 何松 | 2026-03-30 | in_progress"],
    );
}

#[test]
fn totals_samples_and_notes_are_no_items() {
    expect(
        "台账2026-03-27",
        "事项,责任人,完成时限,状态\n例：检修照明,张某,2026-01-01,完成\n消防演练,吕青,4月10日,未开始\n合计：1项,,,\n注：每周五更新,,,\n",
        &["消防演练 | 吕青 | 2026-04-10 | not_started"],
    );
}

#[test]
fn a_column_without_a_single_status_is_none() {
    expect(
        "节点2026-03-27",
        "阶段,任务,负责人,计划完成\n筹备,选址,何松,4月2日\n实施,装修,吕青,5月8日\n",
        &["选址 | 何松 | 2026-04-02 | -", "装修 | 吕青 | 2026-05-08 | -"],
    );
}
