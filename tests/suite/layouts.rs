//! Layouts, each as the smallest csv that shows it: what a careful reader takes from it.

use crate::support::items;

fn expect(name: &str, csv: &str, expected: &[&str]) {
    assert_eq!(items(&format!("{name}.csv"), csv), expected, "{name}");
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

#[test]
fn headers_in_spoken_words_are_questions() {
    expect(
        "搬家2026-06-01",
        "要做的事,谁来做,最晚哪天,做到哪了,卡在哪\n打包书柜,王小明,6月12日,已完成,\n退网络,李华,6月20日,未开始,等合同\n",
        &["打包书柜 | 王小明 | 2026-06-12 | done", "退网络 | 李华 | 2026-06-20 | not_started"],
    );
}

#[test]
fn the_work_is_the_column_that_every_row_fills() {
    expect(
        "Status 2026-06-01",
        "Stream,Widget,Lead,Due,Commentary\nData,Ledger cleaned,Ana Souza,2026-06-12,\nData,Mapping signed,Tom Becker,2026-06-19,two temps start Monday\nSales,Screens drawn,Ana Souza,2026-06-26,\n",
        &[
            "Ledger cleaned | Ana Souza | 2026-06-12 | -",
            "Mapping signed | Tom Becker | 2026-06-19 | -",
            "Screens drawn | Ana Souza | 2026-06-26 | -",
        ],
    );
}

#[test]
fn a_column_for_each_person_and_a_row_for_each_week() {
    expect(
        "每周任务2026-05-01",
        "周次,起止,王小明,李华\n第1周,5.4-5.10,借场地,征集节目\n第2周,5.11-5.17,租灯光,\n",
        &["借场地 | 王小明 | 2026-05-10 | -", "征集节目 | 李华 | 2026-05-10 | -", "租灯光 | 王小明 | 2026-05-17 | -"],
    );
}

#[test]
fn a_numbered_cell_holds_several_pieces_of_work() {
    expect(
        "分工2026-05-01",
        "部门,重点工作,责任人,完成时限\n人事部,\"1、完成面试\n2、发放通知\",王小明,5月16日\n财务部,季度结账,李华,5月15日\n",
        &[
            "完成面试 | 王小明 | 2026-05-16 | -",
            "发放通知 | 王小明 | 2026-05-16 | -",
            "季度结账 | 李华 | 2026-05-15 | -",
        ],
    );
}

#[test]
fn rows_that_head_the_numbers_below_them_are_no_work() {
    expect(
        "计划2026-05-01",
        "编号,任务,负责人,完成时间\n1,设计,,\n1.1,画图,王小明,5月16日\n1.2,会审,李华,5月20日\n2,施工,,\n2.1,挖沟,王小明,5月30日\n",
        &["画图 | 王小明 | 2026-05-16 | -", "会审 | 李华 | 2026-05-20 | -", "挖沟 | 王小明 | 2026-05-30 | -"],
    );
}

#[test]
fn versions_agendas_and_rosters_are_no_work() {
    expect(
        "说明",
        "版本,修订日期,修订人,修订说明\nV1.0,2026-01-01,王小明,首次编制\nV1.1,2026-02-01,李华,补充附件\n",
        &[],
    );
    expect("日程", "时间,内容,主讲人\n9:00-10:00,质量通报,王小明\n10:00-10:30,讨论,李华\n", &[]);
    expect("值班", "日期,带班领导,值班人员,值班电话\n5月1日,王小明,李华,8001\n5月2日,李华,王小明,8001\n", &[]);
    expect("通讯", "姓名,部门,职务,手机\n王小明,研发部,工程师,13800000000\n李华,市场部,专员,13800000001\n", &[]);
}

#[test]
fn a_register_of_meetings_is_a_meeting_a_row() {
    expect(
        "例会登记2026",
        "次数,时间,参加人,讨论,任务分配\n1,2026.3.3,王小明、李华,定题目,提纲：王小明，3.10\n2,2026.3.17,王小明、李华,评提纲,问卷：李华，3.24\n",
        &["提纲 | 王小明 | 2026-03-10 | -", "问卷 | 李华 | 2026-03-24 | -"],
    );
}
