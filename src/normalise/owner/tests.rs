use super::*;

fn roster() -> Roster {
    let mut roster = Roster::default();
    roster.add_department("数字化平台", ["数平"]);
    roster.add_person("白鹭", ["Lu Bai"]);
    roster
}

fn owners(text: &str) -> (String, String, Option<Trouble>) {
    let reading = read_owners(text, &roster(), Words::builtin());
    (reading.owners.join("|"), reading.department.unwrap_or_default(), reading.trouble)
}

fn check(rows: &[(&str, &str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(raw, names, department)| {
            let got = owners(raw);
            (got.0 != *names || got.1 != *department).then(|| format!("{raw:?}: {} / {}", got.0, got.1))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn people() {
    check(&[
        ("王芳", "王芳", ""),
        ("王芳、李然", "王芳|李然", ""),
        ("王芳/李然", "王芳|李然", ""),
        ("王芳／李然", "王芳|李然", ""),
        ("王芳，李然", "王芳|李然", ""),
        ("王芳；李然", "王芳|李然", ""),
        ("王芳&李然", "王芳|李然", ""),
        ("王芳+李然", "王芳|李然", ""),
        ("王芳和李然", "王芳|李然", ""),
        ("王芳\n李然", "王芳|李然", ""),
        ("王芳 李然", "王芳|李然", ""),
        ("王芳　李然　赵一凡", "王芳|李然|赵一凡", ""),
        ("马 俊", "马俊", ""),
        ("马　俊、李 然", "马俊|李然", ""),
        ("王 小 明", "王小明", ""),
        ("欧阳 娜娜", "欧阳娜娜", ""),
        ("欧阳娜 司马青云", "欧阳娜|司马青云", ""),
        ("李和平", "李和平", ""),
        ("马俊 136-0000-1111", "马俊", ""),
        ("马俊（13900002222）", "马俊", ""),
        ("马俊13900002222", "马俊", ""),
        ("马俊 分机8012", "马俊", ""),
        ("韩大江经理", "韩大江", ""),
        ("韩大江 经理", "韩大江", ""),
        ("总监韩大江", "韩大江", ""),
        ("项目经理：王芳", "王芳", ""),
        ("项目经理；王芳", "王芳", ""),
        ("负责人：王芳、李然", "王芳|李然", ""),
        ("学生：王芳，李然", "王芳|李然", ""),
        ("雷明（组长）", "雷明", ""),
        ("雷明（博士）、李然(副校长)", "雷明|李然", ""),
        ("雷明（主责）、李然", "雷明|李然", ""),
        ("张三（代李四）", "张三", ""),
        ("@王芳", "王芳", ""),
        ("@王芳 @李然", "王芳|李然", ""),
        ("Luo Qiao", "Luo Qiao", ""),
        ("Luo Qiao (QA lead)", "Luo Qiao", ""),
        ("Kevin O'Hara", "Kevin O'Hara", ""),
        ("Kevin O'Hara, Luo Qiao", "Kevin O'Hara|Luo Qiao", ""),
        ("Kevin & Luo Qiao", "Kevin|Luo Qiao", ""),
        ("Kevin Hart and Luo Qiao", "Kevin Hart|Luo Qiao", ""),
        ("David／Allen", "David|Allen", ""),
        ("zhang.s, li.s", "zhang.s|li.s", ""),
        ("王芳 Fang Wang", "王芳 Fang Wang", ""),
        ("王芳 (Fang Wang)", "王芳 (Fang Wang)", ""),
        ("王芳 wang.f@example.com", "王芳", ""),
        ("王芳2019012345", "王芳", ""),
        ("王芳等5人", "王芳", ""),
        ("王芳等", "王芳", ""),
        ("牵头：张三；配合：李四", "张三", ""),
        ("牵头：张三，配合：李四、王五", "张三", ""),
        ("主责：张三 配合：李四", "张三", ""),
        ("张三（配合李四）", "张三", ""),
        ("王芳及相关人员", "王芳", ""),
        ("主：张三丰  辅：李四光", "张三丰", ""),
        ("原：张三丰 现：李四光", "李四光", ""),
        ("张三丰→李四光", "李四光", ""),
        ("1.张三丰 2.李四光", "张三丰|李四光", ""),
        ("①张三丰 ②李四光", "张三丰|李四光", ""),
        ("张三丰A/李四光B", "张三丰|李四光", ""),
        ("张三丰（待确认）", "张三丰", ""),
        ("待定/张三丰", "张三丰", ""),
        ("白鹭", "白鹭", ""),
        ("远山设计工作室", "远山设计工作室", ""),
        ("青禾科技有限公司", "青禾科技有限公司", ""),
        ("阿依古丽·买买提", "阿依古丽·买买提", ""),
    ]);
}

#[test]
fn departments() {
    check(&[
        ("IT部 沈明", "沈明", "IT部"),
        ("IT部沈明", "沈明", "IT部"),
        ("仓储部-马俊", "马俊", "仓储部"),
        ("仓储部—马俊", "马俊", "仓储部"),
        ("运输部（鲁岩）", "鲁岩", "运输部"),
        ("运输部（鲁岩、石青）", "鲁岩|石青", "运输部"),
        ("鲁岩（运输部）", "鲁岩", "运输部"),
        ("白青 (客服部)", "白青", "客服部"),
        ("市场部江南", "江南", "市场部"),
        ("市场部：江南、苏青", "江南|苏青", "市场部"),
        ("财务部秦宇声、仓储部韩大江", "秦宇声|韩大江", ""),
        ("市场部江南经理", "江南", "市场部"),
        ("采购部部长李伟明", "李伟明", "采购部"),
        ("财务秦宇声", "秦宇声", "财务"),
        ("IT 沈明", "沈明", "IT"),
        ("IT部/沈明", "沈明", "IT部"),
        ("张三丰-IT部-13800138000", "张三丰", "IT部"),
        ("张三丰 IT部", "张三丰", "IT部"),
        ("办公室主任张三丰", "张三丰", "办公室"),
        ("综合管理部部长 张三丰", "张三丰", "综合管理部"),
        ("李四光（含团队）", "李四光", ""),
        ("运营部", "运营部", "运营部"),
        ("财务", "财务", "财务"),
        ("信息中心", "信息中心", "信息中心"),
        ("测试组", "测试组", "测试组"),
        ("总经办", "总经办", "总经办"),
        ("HR", "HR", "HR"),
        ("QA team", "QA team", "QA team"),
        ("市场部、产品部", "市场部|产品部", ""),
        ("数平", "数平", "数平"),
        ("数字化平台王芳", "王芳", "数字化平台"),
        ("采购部催促厂商增派接口人", "采购部", "采购部"),
    ]);
}

#[test]
fn nobody() {
    for raw in [
        "待定",
        "TBD",
        "tbc",
        "/",
        "-",
        "—",
        "N/A",
        "无",
        "相关人员",
        "各部门",
        "各部门负责人",
        "全员",
        "All",
        "见备注",
        "所有人",
        "全体成员",
        "全组（除张三）",
        "待IT部指定",
        "相关部门、各部门",
        "项目组全体",
        "大家",
        "未定",
        "待分配",
        "Everyone",
        "each department",
        "有关部门",
        "小组每位成员",
        "（待定）",
        "？",
        "待招聘",
    ] {
        let reading = read_owners(raw, &roster(), Words::builtin());
        assert_eq!((reading.owners, reading.trouble), (vec![], Some(Trouble::Nobody)), "{raw}");
    }
    assert_eq!(read_owners("  ", &roster(), Words::builtin()), OwnerReading::default());
}

#[test]
fn somebody_but_who() {
    for raw in ["顾工", "白主管", "王总", "欧阳经理", "小王", "李老师", "张部"] {
        let reading = read_owners(raw, &roster(), Words::builtin());
        assert_eq!((reading.owners, reading.trouble), (vec![raw.to_owned()], Some(Trouble::Incomplete)), "{raw}");
    }
    for raw in ["同上", "〃", "″", "ditto", "（同上）"] {
        assert!(read_owners(raw, &roster(), Words::builtin()).same_as_above, "{raw}");
    }
}

#[test]
fn lists_of_names() {
    for (raw, names) in [
        ("IT部：顾海、沈明；仓储部：韩大江", "顾海|沈明|韩大江"),
        ("江南（市场）、段明（产品）", "江南|段明"),
        ("苏青、江南、段明等5人", "苏青|江南|段明"),
        ("苏青 江南 段明", "苏青|江南|段明"),
        ("苏青,江南;段明", "苏青|江南|段明"),
        ("苏青\n江南\n段明", "苏青|江南|段明"),
        ("白青（客服部，出差）", "白青"),
        ("无", ""),
        ("市场部 江南、产品部 段明", "江南|段明"),
        ("总经理王大山、副总李然", "王大山|李然"),
        ("苏青、江南（共2人）", "苏青|江南"),
        ("Luo Qiao, Kevin Hart", "Luo Qiao|Kevin Hart"),
        ("张三丰 李 然 王芳", "张三丰|李然|王芳"),
        ("各部门负责人", ""),
        ("IT部、财务部", ""),
        ("市场部江南、苏青；设计部安大然", "江南|苏青|安大然"),
        ("江南、苏青（设计部）", "江南|苏青"),
        ("王总、李工", "王总|李工"),
    ] {
        assert_eq!(read_names(raw, &roster(), Words::builtin()).join("|"), names, "{raw}");
    }
    for (raw, name) in [
        ("顾海（IT部）", Some("顾海")),
        ("顾海 ", Some("顾海")),
        ("综合办公室", Some("综合办公室")),
        ("待定", None),
        ("/", None),
        ("IT部 顾海", Some("顾海")),
    ] {
        assert_eq!(read_person(raw, &roster(), Words::builtin()).as_deref(), name, "{raw}");
    }
}

#[test]
fn signatures() {
    for (raw, name, date) in [
        ("同意。郭建山 2025-10-13", Some("郭建山"), Some("2025-10-13")),
        ("同意 郭建山 2025年10月13日", Some("郭建山"), Some("2025年10月13日")),
        ("苏青", Some("苏青"), None),
        ("苏 青", Some("苏青"), None),
        ("苏青（电子签）", Some("苏青"), None),
        ("方闵之（秦宇代）", Some("方闵之"), None),
        ("苏青 10.13", Some("苏青"), Some("10.13")),
        ("已确认 苏青", Some("苏青"), None),
        ("IT部：苏青", Some("苏青"), None),
        ("Luo Qiao 24-Oct-2025", Some("Luo Qiao"), Some("24-Oct-2025")),
        ("________", None, None),
        ("＿＿＿＿　日期：＿＿＿＿", None, None),
        ("（签字）", None, None),
        ("", None, None),
        ("未签", None, None),
        ("待签字", None, None),
        ("同意按此执行", None, None),
        ("    年   月   日", None, None),
    ] {
        let got = signed(raw, &roster(), Words::builtin());
        assert_eq!(got.as_ref().map(|signed| signed.name.as_str()), name, "{raw}");
        assert_eq!(got.and_then(|signed| signed.date).as_deref(), date, "{raw}");
    }
    let all = signed_all("苏青、江南、段明", &roster(), Words::builtin());
    assert_eq!(all.len(), 3);
}

#[test]
fn first_names_of_those_present() {
    let mut roster = Roster::default();
    for name in ["Grace Obi", "Martin Hale", "Sean Kerr", "Anita Desh"] {
        roster.add_person(name, name.split_whitespace().next());
    }
    for (line, names) in [
        ("Ruth and Dennis to list the equipment", "Ruth|Dennis"),
        ("Ruth & Dennis to call the bank", "Ruth|Dennis"),
        ("Sean Kerr, Anita Desh: draft the help page", "Sean Kerr|Anita Desh"),
    ] {
        assert_eq!(actor_in(line, &roster, Words::builtin()).owners.join("|"), names, "{line}");
    }
}

#[test]
fn actors() {
    let rows = [
        ("由沈明牵头，10月17日前补齐三个字段的说明文档", "沈明", ""),
        ("赵小云负责提供二十条真实入库单，明天下班前发给测试组", "赵小云", ""),
        ("采购部催促厂商增派一名接口人，20号之前到位", "采购部", "采购部"),
        ("联调期间的问题要及时登记", "", ""),
        ("主会场采用乙方案，安冉于10月29日前完成全部切图", "安冉", ""),
        ("分会场Banner由莫小山修改配色，10月24日（本周五）交运营部上架", "莫小山", ""),
        ("叶子明：补充首屏文案三版，明日中午前", "叶子明", ""),
        ("市场部、产品部共同确认优惠券角标样式，10月27日前反馈", "市场部|产品部", ""),
        ("直播间背景板是否外包，待预算批复后再定", "", ""),
        ("市场部江南10月22日前确认达人直播排期", "江南", "市场部"),
        ("由莫小山负责分会场初稿，周四提交", "莫小山", ""),
        ("俞嘉、雷明本周五下班前给出备货预测第二版", "俞嘉|雷明", ""),
        ("客服话术由客服部统一定稿（10/28），运营部不再单独出稿", "客服部", "客服部"),
        ("赠品数量尽快确认", "", ""),
        ("满减是否与平台券叠加，段非本周三前给测算", "段非", ""),
        ("是否推迟上线未达成一致，由顾海丰请示后下次例会再议", "顾海丰", ""),
        ("建立跨部门接口联调日历（IT部，11月30日前）", "IT部", "IT部"),
        ("每周五由邱辰核对各部门跟踪表，避免任务重复", "邱辰", ""),
        ("增加月度沟通会", "", ""),
        ("Budget for live-stream slots 直播坑位费预算 (owner: 苏青)", "苏青", ""),
        ("编写切换脚本（责任人：王芳；完成时间：10月30日）", "王芳", ""),
        ("编写切换脚本，负责人：王芳、李然", "王芳|李然", ""),
        ("爬虫——张三", "张三", ""),
        ("数据整理 @王芳", "王芳", ""),
        ("请设计部10月30日前提供素材", "设计部", "设计部"),
        ("素材发给测试组", "", ""),
        ("方案报分管副总审批", "", ""),
        ("将结果交运营部上架", "", ""),
        ("Luo Qiao to prepare the cut-over plan by 30 June", "Luo Qiao", ""),
        ("王芳提出新的版面方案", "王芳", ""),
        ("IT部（王芳）：完成联调", "王芳", "IT部"),
        ("各部门10月30日前上报需求", "", ""),
        ("数平王芳完成看板", "王芳", "数平"),
        ("江南和苏青联合整改", "江南|苏青", ""),
        ("安排专人跟进", "", ""),
        ("项目组每周汇报", "", ""),
        ("全部问题月底前关闭", "", ""),
        ("方案确认后启动采购", "", ""),
        ("白鹭周三去现场复核", "白鹭", ""),
        ("10月30日前采购部提供三家报价", "采购部", "采购部"),
        ("今日下班前张三丰将清单发群里", "张三丰", ""),
        ("产品经理李四光10月28日输出文档", "李四光", ""),
        ("接口联调 李四光 10/30", "李四光", ""),
        ("张三丰 李四光：跟进合同", "张三丰|李四光", ""),
        ("张三丰——爬虫", "张三丰", ""),
        ("[Zhang Wei] update risk log", "Zhang Wei", ""),
        ("建议市场部增加投放", "市场部", "市场部"),
        ("前端：首页改版，周四提测", "前端", "前端"),
        ("Action: update the risk log", "", ""),
        ("上线时间由10月31日调整为11月15日", "", ""),
        ("数据口径以财务部为准", "", ""),
        ("由城关镇会同县水务公司，做到开挖一段、恢复一段", "城关镇", ""),
        ("后勤管理处要在10月25日前完成单机调试", "后勤管理处", "后勤管理处"),
        ("安全保卫岗卓然要在施工前完成审批", "卓然", "安全保卫岗"),
        ("白鹭每周三汇总整改台账并通报", "白鹭", ""),
        ("停窑大修，管仲平任现场总指挥", "管仲平", ""),
        ("ACTION: Ruth and Dennis to list the equipment", "Ruth|Dennis", ""),
        ("由盧小雲重新訂定領用上限", "盧小雲", ""),
    ];
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(raw, names, department)| {
            let got = actor_in(raw, &roster(), Words::builtin());
            let (got_names, got_department) = (got.owners.join("|"), got.department.unwrap_or_default());
            (got_names != *names || got_department != *department)
                .then(|| format!("{raw}: {got_names} / {got_department}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let everybody = actor_in("各部门10月30日前上报需求", &roster(), Words::builtin());
    assert_eq!(everybody.trouble, Some(Trouble::Nobody));
}

#[test]
fn shapes() {
    let (roster, words) = (roster(), Words::builtin());
    for name in ["财务部", "信息中心", "采购科", "一组", "华东大区", "IT", "总经办", "项目管理办公室", "法务"]
    {
        assert!(is_department(name, &roster, words), "{name}");
    }
    for name in ["全部", "王芳", "顾工", "张部", "值班", "远山设计工作室", "待处理", "各部门", "下班", "白鹭", "用处"]
    {
        assert!(!is_department(name, &roster, words), "{name}");
    }
    for name in ["王芳", "欧阳娜", "司马青云", "Luo Qiao", "白鹭"] {
        assert!(looks_like_person(name, &roster, words), "{name}");
    }
    for name in
        ["方案", "安排", "项目", "财务部", "王", "高级工程师", "任务一", "IT", "Due Date Of The Whole Plan", "已完成"]
    {
        assert!(!looks_like_person(name, &roster, words), "{name}");
    }
    assert_eq!(split_department_person("市场部江南", &roster, words), Some(("市场部", "江南")));
    assert_eq!(split_department_person("市场部", &roster, words), None);
    assert_eq!(split_department_person("王芳", &roster, words), None);
}

#[test]
fn lists_of_tools_and_latin_names() {
    check(&[
        ("Ann Ilic and Piet van Rooyen", "Ann Ilic|Piet van Rooyen", ""),
        ("Health and Safety", "Health and Safety", "Health and Safety"),
        ("Oakley Interiors Ltd", "Oakley Interiors Ltd", ""),
        ("Hr. Brandt / Fr. Pohl", "Brandt|Pohl", ""),
        ("Mr Tan Wei Keong", "Tan Wei Keong", ""),
        ("Works council, EHS", "Works council|EHS", ""),
        ("王芳[50%],安装队", "王芳|安装队", "安装队"),
        ("王芳牵头，李然配合", "王芳", ""),
        ("由王芳负责", "王芳", ""),
        ("王芳或李然", "王芳|李然", ""),
        ("王芳or李然", "王芳|李然", ""),
        ("王芳 (Logistics)", "王芳", "Logistics"),
        ("客服部 CS", "客服部 CS", "客服部 CS"),
        ("清远信息", "清远信息", ""),
        ("n.n.", "", ""),
        ("to be named", "", ""),
        ("<unassigned>", "", ""),
        ("谁有空谁来", "", ""),
    ]);
}
