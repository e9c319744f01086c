use super::super::testing::{Sheet, merged, minutes, tracker};

/// What two rows of two forms turn out to be.
fn verdict(one: Sheet, other: Sheet) -> &'static str {
    let ledger = merged([one, other], "10-24");
    match (ledger.items.len(), ledger.doubtful.len()) {
        (1, _) => "same",
        (2, 0) => "different",
        (2, _) => "doubtful",
        _ => "?",
    }
}

/// (title, owners) in a department's tracker, and in another's form.
fn check(rows: &[(&str, &str, &str, &str, &str)], forms: impl Fn(&str, &str, &str, &str) -> (Sheet, Sheet)) {
    let mut wrong = Vec::new();
    for (one, owner, other, other_owner, expected) in rows {
        let (a, b) = forms(one, owner, other, other_owner);
        let got = verdict(a.clone(), b.clone());
        if got != *expected || verdict(b, a) != *expected {
            wrong.push(format!("{one} | {other}: {got}, expected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_tracker_and_the_minutes_of_the_week() {
    let forms = |title: &str, owner: &str, other: &str, other_owner: &str| {
        (
            tracker("a.xlsx", "工程部", "10-24").row(title, owner, "10-30", ""),
            minutes("b.docx", "10-20").row(other, other_owner, "10-29", ""),
        )
    };
    check(
        &[
            // Wording, width, punctuation, verbs around the task.
            ("屋面防水修补", "何松", "屋面防水修补", "何松", "same"),
            ("屋面防水修补", "何松", "完成屋面防水修补工作", "何松", "same"),
            ("屋面防水修补", "何松", "继续推进屋面防水修补", "何松", "same"),
            ("ＡＰＩ网关迁移", "何松", "api 网关迁移", "何松", "same"),
            ("电梯年检，资料报送", "何松", "电梯年检资料报送", "何松", "same"),
            ("电梯年检资料报送", "何松", "报送电梯年检资料", "何松", "same"),
            ("停车场道闸方案", "何松", "提交停车场道闸方案", "何松", "same"),
            ("编写应急疏散手册", "何松", "应急疏散手册编写", "何松", "same"),
            ("应急疏散手册", "何松", "《应急疏散手册》", "何松", "same"),
            ("工程部：屋面防水修补", "何松", "屋面防水修补", "何松", "same"),
            ("工程部完成屋面防水修补", "何松", "屋面防水修补", "何松", "same"),
            ("电缆桥架安装（120米）", "何松", "电缆桥架安装", "何松", "same"),
            ("电缆桥架安装(三层已完)", "何松", "电缆桥架安装", "何松", "same"),
            ("后台帐号权限清理", "何松", "后台账号权限清理", "何松", "same"),
            ("展厅灯具调光", "何松", "展厅主灯具分区调光", "何松", "same"),
            ("顾客意见簿回访登记表", "何松", "客户意见簿回访登记表", "何松", "same"),
            ("消防喷淋管网试压记录", "何松", "消防喷淋管网试压纪录", "何松", "same"),
            (
                "Supplier onboarding checklist",
                "Ann Ray",
                "Complete the supplier onboarding checklist",
                "Ann Ray",
                "same",
            ),
            ("Draft launch press kit", "Ann Ray", "launch press kit draft", "Ann Ray", "same"),
            ("Confirm sample colours 样品颜色确认", "何松", "样品颜色确认", "何松", "same"),
            // Sentences around the task.
            ("分拣线导轨初稿", "何松", "由何松负责分拣线导轨初稿，周四提交", "何松", "same"),
            ("展架搭建图纸", "何松", "何松：补充展架搭建图纸，明日中午前", "何松", "same"),
            ("水泵备件清单", "何松", "工程部何松10月22日前确认水泵备件清单", "何松", "same"),
            ("水泵备件清单", "何松", "何松、吕青本周五下班前给出水泵备件清单", "何松、吕青", "same"),
            ("门禁卡补办流程", "何松", "会议决定由工程部牵头，10月底前完成门禁卡补办流程", "工程部", "same"),
            ("冷却塔清淤", "何松", "冷却塔清淤延期至10月31日，厂家增派2人", "何松", "same"),
            // Alike is not the same.
            ("第一批样品寄送", "何松", "第二批样品寄送", "何松", "different"),
            ("首批样品寄送", "何松", "第二批样品寄送", "何松", "different"),
            ("样品寄送（第一批）", "何松", "样品寄送（第二批）", "何松", "different"),
            ("华东区渠道盘点", "何松", "华南区渠道盘点", "何松", "different"),
            ("小程序V1.2提测", "何松", "小程序V1.3提测", "何松", "different"),
            ("结算模块SIT测试", "何松", "结算模块UAT测试", "何松", "different"),
            ("9月账单核对", "何松", "10月账单核对", "何松", "different"),
            ("三季度库存分析", "何松", "四季度库存分析", "何松", "different"),
            ("3号楼外墙保温", "何松", "5号楼外墙保温", "何松", "different"),
            ("一期管廊交底", "何松", "二期管廊交底", "何松", "different"),
            ("空调机组采购", "何松", "空调机组验收", "何松", "different"),
            ("电商详情页设计", "何松", "电商详情页评审", "何松", "different"),
            ("借款额度申请", "何松", "借款额度审批", "何松", "different"),
            ("测试用例编写", "何松", "测试用例评审", "何松", "different"),
            ("东区围挡拆除", "何松", "西区围挡拆除", "何松", "different"),
            ("春季画册打样", "何松", "秋季画册打样", "何松", "different"),
            ("甲供材料进场登记", "何松", "乙供材料进场登记", "何松", "different"),
            ("安卓端埋点", "何松", "苹果端埋点", "何松", "different"),
            ("ERP接口联调", "何松", "CRM接口联调", "何松", "different"),
            ("A区绿化补种", "何松", "B区绿化补种", "何松", "different"),
            ("老客关怀礼盒", "何松", "新客关怀礼盒", "何松", "different"),
            ("预付款支付", "何松", "尾款支付", "何松", "different"),
            ("10月28日直播脚本", "何松", "10月30日直播脚本", "何松", "different"),
            ("Phase 1 site survey", "Ann Ray", "Phase 2 site survey", "Ann Ray", "different"),
            ("North region dealer visit", "Ann Ray", "South region dealer visit", "Ann Ray", "different"),
            ("屋面防水修补", "何松", "食堂菜单更新", "何松", "different"),
            ("展厅灯具调光", "何松", "展厅地毯铺设", "何松", "different"),
            ("压缩机保养", "何松", "叉车保养", "何松", "different"),
            // Somebody has to look.
            ("样品寄送", "何松", "第二批样品寄送", "何松", "doubtful"),
            ("成品仓库货架加固图纸", "何松", "成品仓库立柱加固图纸", "何松", "doubtful"),
            ("成品仓库货架加固图纸", "何松", "成品仓库立柱加固图纸", "吕青", "different"),
            ("样品寄送", "何松", "第二批样品寄送", "吕青", "different"),
        ],
        forms,
    );
}

#[test]
fn lists_of_two_departments() {
    let forms = |title: &str, owner: &str, other: &str, other_owner: &str| {
        (
            tracker("a.xlsx", "物业部", "10-24").row(title, owner, "10-22", ""),
            tracker("b.xlsx", "行政部", "10-24").row(other, other_owner, "10-28", ""),
        )
    };
    check(
        &[
            ("大堂导视牌安装与调平", "何松", "大堂导视牌安装与调平", "吕青、方圆", "same"),
            ("中秋客户礼盒选型", "何松", "中秋客户礼盒选型", "吕青", "same"),
            ("月度总结", "何松", "月度总结", "吕青", "different"),
            ("部门周报", "何松", "部门周报", "吕青", "different"),
            ("安全培训", "何松", "安全培训", "吕青", "different"),
            ("新员工入职培训", "何松", "新员工入职培训", "吕青", "different"),
            ("年度预算编制", "何松", "年度预算编制", "吕青", "different"),
            ("固定资产盘点", "何松", "固定资产盘点", "吕青", "different"),
            ("资料归档", "", "资料归档", "", "different"),
            ("安全培训", "何松", "安全培训", "何松", "same"),
            ("大堂导视牌安装与调平", "何松", "大堂绿植租摆", "吕青", "different"),
        ],
        forms,
    );
}

#[test]
fn projects_part_the_same_title() {
    let other = |project: &str| {
        let ledger = merged(
            [
                tracker("a.xlsx", "物业部", "10-24").row("大堂导视牌安装", "何松", "10-22", ""),
                tracker("b.xlsx", "物业部", "10-24").project(project).row("大堂导视牌安装", "何松", "10-22", ""),
            ],
            "10-24",
        );
        ledger.items.len()
    };
    assert_eq!(other("冬季新品上市"), 1);
    assert_eq!(other("冬季新品上市项目"), 1, "a suffix makes no other project");
    assert_eq!(other("冬季新品"), 1, "nor does a short name");
    assert_eq!(other("冬季新品上市二期"), 2);
    assert_eq!(other("总部搬迁"), 2);
    assert_eq!(other(""), 1, "an unknown project is no other project");
}

#[test]
fn three_departments_that_keep_the_same_title_keep_their_own() {
    let sheets = ["物业部", "行政部", "保安部"].into_iter().zip(["何松", "吕青", "方圆"]).enumerate();
    let sheets = sheets.map(|(at, (department, owner))| {
        tracker(&format!("{at}.xlsx"), department, "10-24").row("双节慰问走访名册", owner, "10-28", "")
    });
    assert_eq!(merged(sheets, "10-24").items.len(), 3);
}

#[test]
fn rows_of_one_form_stay_apart() {
    let ledger = merged(
        [
            tracker("a.xlsx", "物业部", "10-24")
                .row("大堂导视牌安装", "何松", "10-22", "")
                .row("大堂导视牌安装收尾", "何松", "10-22", "")
                .row("大堂导视牌安装", "何松", "10-22", ""),
            minutes("m.docx", "10-20").row("何松负责大堂导视牌安装", "何松", "10-22", ""),
        ],
        "10-24",
    );
    assert_eq!(ledger.items.len(), 3, "{:?}", super::super::testing::titles(&ledger));
    assert_eq!(ledger.doubtful.len(), 1, "the same row twice is worth a look");
}
