#!/usr/bin/env python3
"""batch3: a factory, a building site, a hospital, a school, student groups. Usage: batch3.py [OUT_DIR]"""
from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, resolution, suggestion, task,
                 text_box, text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch3")


@batch.writes("天文社例会记录 0320.docx")
def club(path):
    word(path, "岑夏", "^天文社第六次例会记录", T("""
会议时间|2026年3月20日 晚7:00|会议地点|理科楼B204
主 持 人|岑夏|记 录 人|涂小雨
出席人员|岑夏 涂小雨 骆一鸣 黎朵 巫启|缺席人员|凌霄（请假）
会议内容|一、上周工作情况⏎岑夏：联系了天文馆。⏎黎朵：海报画完初稿。⏎二、本周工作安排⏎骆一鸣：检修两台望远镜，周三前⏎黎朵、巫启：海报定稿并张贴，3月25日前⏎涂小雨：申请操场使用许可⏎全体成员：转发推文
""", "B4:D4"))
    return truth("header grid and one big cell: past work by name above, work to come by name below; names apart by blanks; 全体成员", form(
        "minutes",
        task("检修两台望远镜", "骆一鸣", "03-25", title_alt=["检修两台望远镜，周三前", "骆一鸣：检修两台望远镜，周三前"]),
        task("海报定稿并张贴", "黎朵 巫启", "03-25", title_alt=["海报定稿并张贴，3月25日前", "黎朵、巫启：海报定稿并张贴，3月25日前"]),
        task("申请操场使用许可", "涂小雨", None, title_alt=["涂小雨：申请操场使用许可"]),
        task("转发推文", "", None, title_alt=["全体成员：转发推文"]),
        date="03-20", project="*", dept="*",
        meeting=meeting("*", "03-20T19:00", "理科楼B204", "岑夏", "涂小雨", "岑夏 涂小雨 骆一鸣 黎朵 巫启", "凌霄", "*")))


@batch.writes("课题组组会纪要.docx")
def lab(path):
    word(path, "瞿然", "^课题组组会纪要", "时间：2026.3.24（周二）14:00　　地点：实验楼512", "参会者：瞿然、车晓、项楠、米兰", "记录员：米兰", "! 讨论", "瞿然指出数据集标注质量不稳定，3月20日的版本不能用。",
         "! 下一阶段计划", "补采夜间样本200张——车晓", "重跑基线实验——项楠、米兰（4月3日前）", "投稿格式检查——瞿然，月底", "服务器扩容询价——待定", "! 遗留问题", "开题时间未定。")
    return truth("paragraph minutes: 任务——姓名 lines, date in a bracket or behind the name; 待定 as the name", form(
        "minutes",
        task("补采夜间样本200张", "车晓", None, title_alt=["补采夜间样本200张——车晓"]),
        task("重跑基线实验", "项楠 米兰", "04-03", title_alt=["重跑基线实验——项楠、米兰（4月3日前）"]),
        task("投稿格式检查", "瞿然", "03-31", title_alt=["投稿格式检查——瞿然，月底"]),
        task("服务器扩容询价", "", None, title_alt=["服务器扩容询价——待定"]),
        pending("开题时间未定", "", note="*"),
        date="03-24", project="*", dept="*",
        meeting=meeting("*", "03-24T14:00", "实验楼512", None, "米兰", "瞿然 车晓 项楠 米兰", "", "*")))


@batch.writes("项目部碰头会4.20.docx")
def site(path):
    word(path, "常乐", "^滨河小学综合楼项目部碰头会", "会议日期：2026年4月20日", "会议主持：申屠刚", "与会人员：申屠刚、常乐、宗大庆、计伟、水娟", "一、会议结论", "三层模板支撑合格，可以浇筑。", "二、行动项",
         "1、三层楼板混凝土浇筑", "负责人：宗大庆", "截止：4月23日", "2、塔吊附墙验收", "负责人：计伟、申屠刚", "截止：本周五", "3、生活区用电整改", "负责人：水娟", "截止：立即", "4、材料二次搬运方案", "负责人：/", "截止：4.27")
    return truth("each task is a numbered line followed by 负责人：… and 截止：… lines; 立即 is no day; / is nobody", form(
        "minutes",
        resolution("三层模板支撑合格，可以浇筑", "", None, may=["missing-owner", "missing-deadline"]),
        task("三层楼板混凝土浇筑", "宗大庆", "04-23", kind_alt=["resolution"]), task("塔吊附墙验收", "计伟 申屠刚", "04-24", kind_alt=["resolution"]),
        task("生活区用电整改", "水娟", None, kind_alt=["resolution"], vague=True), task("材料二次搬运方案", "", "04-27", kind_alt=["resolution"]),
        project="*", dept="*", date="04-20",
        meeting=meeting("*", "*", None, "申屠刚", None, "申屠刚 常乐 宗大庆 计伟 水娟", "", "*")))


@batch.writes("班组会议流水.docx")
def running_log(path):
    word(path, "郎平安", "^装配二组会议流水（2026年）",
         "一、时间：2026.4.13 8:00　地点：二车间看板前", "记录：郎平安", T("任务|担当|期限|状态\n更换3号工位气枪|占强|4.15|完成\n补齐作业指导书|鲍春|4.17|未完成"),
         "二、时间：2026.4.20 8:00　地点：二车间看板前", "记录：鲍春", T("任务|担当|期限|状态\n补齐作业指导书|鲍春、占强|4.24|进行中\n料架贴标|郎平安|4月22号|未开始\n6S自查|各班组|每周|进行中"))
    one = lambda day, recorder: meeting("*", day, "二车间看板前", None, recorder, "", "", "*")
    return truth("a running log: two meetings in one file, each with its own time line and the same header", form(
        "minutes",
        task("更换3号工位气枪", "占强", "04-15", "done", kind_alt=["resolution"]), task("补齐作业指导书", "鲍春", "04-17", "*", kind_alt=["resolution"], may=["unknown-status"]),
        project="*", dept="*", date="04-13", meeting=one("04-13T08:00", "郎平安")), form(
        "minutes",
        task("补齐作业指导书", "鲍春 占强", "04-24", "in_progress", kind_alt=["resolution"]), task("料架贴标", "郎平安", "04-22", "not_started", kind_alt=["resolution"]),
        task("6S自查", "", None, "in_progress", dept="*", recurring=True, kind_alt=["resolution"], must=["missing-owner"]),
        project="*", dept="*", date="04-20", meeting=one("04-20T08:00", "鲍春")))


@batch.writes("门诊改造周跟踪2026.xlsx")
def clinic(path):
    head = "内容|责任科室|责任人|何时完成|进展|遇到的问题"
    xlsx(path, "习文静", Sheet("3.20", f"""
门诊楼智能叫号改造 周跟踪
{head}
叫号屏点位确认|门诊办|习文静|3.18|√|
弱电管线敷设|后勤科|储国栋师傅|3.26|进行中|走廊吊顶未拆
患者告知牌|宣传科|（空缺）|3.25|未启动|
"""), Sheet("3.27", f"""
门诊楼智能叫号改造 周跟踪
{head}
弱电管线敷设|后勤科|储国栋|4.2|进行中|
患者告知牌|宣传科|井然|3.31|制作中|等文案
系统接口联调|信息科|谷峰、习文静|4月上旬|未启动|
医护培训|护理部|各科护士长|4.10|未启动|
"""), Sheet("Sheet3", ""))
    P = "门诊楼智能叫号改造"
    return truth("a sheet a week whose name is the only date; 何时完成; a master craftsman's title; （空缺）; 各科护士长", form(
        "progress",
        task("叫号屏点位确认", "习文静", "03-18", "done", dept="门诊办"), task("弱电管线敷设", "储国栋", "03-26", "in_progress", dept="后勤科", note="走廊吊顶未拆"),
        task("患者告知牌", "", "03-25", "not_started", dept="宣传科"), sheet="3.20", project=P, date="03-20"), form(
        "progress",
        task("弱电管线敷设", "储国栋", "04-02", "in_progress", dept="后勤科"), task("患者告知牌", "井然", "03-31", "in_progress", dept="宣传科", note="等文案"),
        task("系统接口联调", "谷峰 习文静", None, "not_started", dept="信息科", vague=True), task("医护培训", "*", "04-10", "not_started", dept="护理部"),
        sheet="3.27", project=P, date="03-27"))


@batch.writes("运动会任务分工.xlsx")
def sports_day(path):
    xlsx(path, "元老师", Sheet("分工", """
||第十二届校运动会任务分工表|||||
||主办：体育组|||2026年4月10日||
||阶段|组别|任务|负责人|完成时间|要求
||筹备|场地组|画跑道线、检查沙坑|步青|4月24日|线宽5cm
||||租借音响|麦冬、步青||含备用电池
|||宣传组|秩序册编印|屈小满（高二3班）||一式120份
||比赛日|裁判组|检录与计时|强老师|@2026-04-29|双人双表
|||后勤组|||赛前|饮用水20箱
||||医务点布置|校医室||
""", "C1:H1 C2:E2 F2:G2 C4:C6 D4:D5 G4:G6 C7:C9 D8:D9"))
    return truth("table from column C; phase and group merged; the due date merged over a phase; a row whose task is empty; a surname with 老师", form(
        "responsibility",
        duty("画跑道线、检查沙坑", "步青", "04-24", dept="*", note="*", kind_alt=["task"]), duty("租借音响", "麦冬 步青", "04-24", dept="*", note="*", kind_alt=["task"]),
        duty("秩序册编印", "屈小满", "04-24", dept="*", note="*", kind_alt=["task"]), duty("检录与计时", "*", "04-29", dept="*", note="*", kind_alt=["task"]),
        duty("医务点布置", "校医室", None, dept="*", note="*", kind_alt=["task"]),
        sheet="分工", project="*", dept="体育组", date="04-10"))


@batch.writes("模具车间计划与延误.xls")
def two_tables(path):
    xls(path, Sheet("4月", """
模具车间4月进度表|||||||延误记录|||
编制：沃成|日期：2026-04-24||||||||||
编号|品名|担当|纳期|进度|||发生任务|担当|延误原因|措施
1|前盖精修|沃成|@2026-04-20{m/d}|#1{0%}|||后盖试模|闻山|顶针断裂|外购顶针
2|后盖试模|闻山|@2026-04-22{m/d}|#0.6{0%}|||||
3|按键抛光|沃成/闻山|@2026-04-28{m/d}|#0{0%}|||||
4|包胶模设计|||||||||
""", "A1:E1 H1:K1"))
    return truth("two different tables side by side: plan and delay log; 担当 and 纳期; percent column; a row with nothing but a title", form(
        "progress",
        task("前盖精修", "沃成", "04-20", "done"), task("后盖试模", "闻山", "04-22", "in_progress"), task("按键抛光", "沃成 闻山", "04-28", "not_started"),
        task("包胶模设计", "", None), task("后盖试模", "闻山", "*", "*", "*", note="*", kind_alt=["delay"]),
        sheet="4月", project="*", dept="*", date="04-24"))


@batch.writes("家长会筹备会通知.docx")
def notice(path):
    word(path, "元莉", "^通　　知", "各年级组长、各教研组长：", "兹定于2026年4月27日（下周一）下午四点半在行政楼小会议室召开期中家长会筹备会，由元莉主任主持，请准时参加。",
         "议题：一、年级分场安排；二、停车与安保；三、材料印制", "参加人员：元莉、步青、麦冬、后勤处相关人员", "请各年级会前统计到会家长人数。", "> 教务处", "> 2026.4.23")
    return truth("notice in one sentence: day, half past four in the afternoon, place and chair in the prose", form(
        "notice", project="*", dept="教务处", date="*",
        meeting=meeting("*", "04-27T16:30", "*", "*", None, "*", "", ["年级分场安排", "停车与安保", "材料印制"])))


@batch.writes("大创项目立项表.xls")
def student_charter(path):
    xls(path, Sheet("立项", """
大学生创新训练项目立项书
项目名称：校园旧书循环柜|||所在院系：信息学院||
项目负责人：莘宇|||填表日期：2026-03-16||
项目目标|1、投放3台样柜；2、每月流通500册|||
进度安排||||
序号|节点|起止时间|负责人|成果
1|需求调研|3.16-3.31|莘宇、仇薇|调研报告
2|样柜制作|4.1—5.10|单于飞|样柜1台
3|小程序开发|4月-5月底|仇薇|可用版本
4|试运营|6月|全组|数据报告
指导教师意见：同意|||签名：晏老师 2026.3.18||
""", "A1:E1 A2:C2 D2:E2 A3:C3 D3:E3 B4:E4 A5:E5 A11:C11 D11:E11"))
    return truth("xls charter: label and value in one cell, two a row; spans whose end counts; month only; tutor signs with surname", form(
        "charter",
        milestone("需求调研", "莘宇 仇薇", "03-31", note="*"), milestone("样柜制作", "单于飞", "05-10", note="*"), milestone("小程序开发", "仇薇", "05-31", note="*"),
        milestone("试运营", "", "*", note="*"), sheet="立项", project="校园旧书循环柜", dept="信息学院", date="03-16", signed="*"))


@batch.writes("关于幕墙工程延期的情况说明.docx")
def delay_letter(path):
    word(path, "计伟", "^关于幕墙龙骨安装延期的情况说明", T("""
项目：滨河小学综合楼工程|报送部门：技术质量部
延期事项：幕墙龙骨安装|责任人：计伟
原计划：2026年4月18日|预计完成：2026年4月30日
原因说明：连续降雨五天，且预埋件偏差需植筋补强。
赶工措施：增加一个班组，周末不停工。
报送日期：2026年4月21日|签发：申屠刚
""", "A4:B4 A5:B5"))
    return truth("delay statement as a grid whose cells each hold label and value", form(
        "delay", delay("幕墙龙骨安装", "计伟", "*", health="*", note="连续降雨五天，且预埋件偏差需植筋补强\n增加一个班组，周末不停工"),
        project="滨河小学综合楼工程", dept="技术质量部", date="04-21", signed="*"))


@batch.writes("义卖活动总结.docx")
def review(path):
    word(path, "涂小雨", "# 春季义卖活动复盘总结", "活动名称：春季爱心义卖活动", "总结日期：2026年4月12日", "撰写部门：社团联合会", "! 完成情况", T("""
任务|负责人|原定时间|实际时间|是否完成
摊位布置|巫启|4.8|4.8|是
海报印刷|黎朵|4.3|4.6|是
志愿者证明|凌霄|4.10||否
"""), "! 经验与亮点", "① 提前一周彩排。", "! 不足", "① 零钱不够；② 雨棚漏水。", "! 下次改进", "① 提前三天兑换零钱（巫启负责）", "② 雨棚改租硬顶，由骆一鸣联系，5月10日前确定", "③ 加强宣传")
    return truth("review by students: 是/否 as state; circled numbers; suggestions with the owner in a bracket or the sentence", form(
        "review",
        task("摊位布置", "巫启", "04-08", "done", done="04-08"), task("海报印刷", "黎朵", "04-03", "done", done="04-06"),
        task("志愿者证明", "凌霄", "04-10", "*"),
        suggestion("提前三天兑换零钱（巫启负责）", "巫启", None, title_alt=["提前三天兑换零钱"]),
        suggestion("雨棚改租硬顶，由骆一鸣联系，5月10日前确定", "骆一鸣", "05-10", title_alt=["雨棚改租硬顶"]),
        suggestion("加强宣传", "", None),
        project="春季爱心义卖活动", dept="社团联合会", date="04-12"))


@batch.writes("项目沟通管理计划.docx")
def plan(path):
    word(path, "常乐", "^滨河小学综合楼工程沟通管理计划", T("""
沟通对象|沟通方式|时间|内容|负责人|文档
业主单位|监理例会|每周四 14:00|质量、安全、进度|申屠刚|例会纪要
施工班组|班前会|每日 6:40|当天任务与安全交底|宗大庆|交底记录
设计院|图纸会审|需要时|变更与疑问|计伟、水娟|会审记录
"""))
    return truth("communication plan of a building site under other words", form(
        "mechanism", channel("监理例会", "申屠刚", note="*"), channel("班前会", "宗大庆", note="*"), channel("图纸会审", "计伟 水娟", note="*"), project="滨河小学综合楼工程"))


@batch.writes("品质异常跟踪.csv")
def quality(path):
    text_table(path, """
品质异常改善跟踪表|||||||
部门：品管课||||更新：2026/4/24|||
NO.|不良现象|发生日|改善对策|担当者|预定完了日|状况|效果确认人
1|支架毛刺|4/7|更换冲头|闻山|4/14|CLOSE|沃成
2|螺丝滑牙|4/13|调整扭力,加抽检|郎平安 占强|4/24|OPEN|沃成
3|印刷偏位|4/20|夹具改善|未定|5/8|OPEN|
4|混料|4/21||鲍春|ASAP|OPEN|
""")
    return truth("factory csv: defect, countermeasure, 担当者, 预定完了日; OPEN/CLOSE; the verifier is no owner; occurrence date is no deadline", form(
        "progress",
        task("支架毛刺", "闻山", "04-14", "done", note="*", title_alt=["更换冲头"]), task("螺丝滑牙", "郎平安 占强", "04-24", "*", note="*", title_alt=["调整扭力,加抽检"]),
        task("印刷偏位", "", "05-08", "*", note="*", title_alt=["夹具改善"], must=["missing-owner"]), task("混料", "鲍春", None, "*", note="*", must=["missing-deadline"]),
        dept="品管课", date="04-24"))


@batch.writes("装修施工进度.ods")
def fit_out(path):
    ods(path, Sheet("一层", """
护理院一层装修施工进度
区⏎域|分项|班长|计划|完成情况|注
病⏎房|吊顶龙骨|宗大庆|@2026-04-18|a|
|墙面腻子|计伟|@2026-04-22|b|返潮，晚两天
走⏎廊|地胶铺贴|宗 大 庆、水娟|4月28日|c|
|扶手安装|厂家|5月6日|c|
a=按时完成 b=超时完成 c=未完成
""", "A1:F1 A3:A4 A5:A6 A7:F7"))
    return truth("ods: letters explained by a legend below; vertical letter-by-letter labels; 班长 as owner column; a supplier as owner", form(
        "progress",
        task("吊顶龙骨", "宗大庆", "04-18", "done", "*", dept="*"), task("墙面腻子", "计伟", "04-22", "done", "*", dept="*", note="返潮，晚两天"),
        task("地胶铺贴", "宗大庆 水娟", "04-28", "*", "*", dept="*"), task("扶手安装", "*", "05-06", "*", "*", dept="*"),
        sheet="一层", project="*", date=None))


@batch.writes("教研组工作推进表V3.docx")
def cover(path):
    word(path, "元莉", text_box("校本课程开发项目", "工作推进表"), T("版本|日期|修改人\nV1|2026.3.2|元莉\nV3|2026.4.24|麦冬"),
         "填报部门：语文教研组　填报时间：2026年4月24日", T("""
序号|工作任务|主要负责人|截至日期|当前进度|所需支持
1|选文目录审定|元 莉|4月17日|已完成|
2|配套音频录制|麦冬（主）、步青（副）|5月8日|完成4课，共12课|录音棚
3|学生试读反馈|屈小满、各班课代表|5-15|未开始|
4|排版印刷||6月31日|未开始|
5||||
"""))
    return truth("title in a text box, version table before the form; a count in the progress column; 各班课代表; impossible date; numbered empty row", form(
        "progress",
        task("选文目录审定", "元莉", "04-17", "done"), task("配套音频录制", "麦冬 步青", "05-08", "*", note="*", owners_alt=["麦冬"], may=["unknown-status"]),
        task("学生试读反馈", "*", "05-15", "not_started"), task("排版印刷", "", None, "not_started", bad=True),
        project="校本课程开发项目", dept="语文教研组", date="04-24"))


@batch.writes("护理质控会议记录.xlsx")
def nursing(path):
    xlsx(path, "井然", Sheet("记录", """
护 理 质 控 会 议 记 录
时间：2026年4月22日 15:00-16:00||地点：住院部十楼示教室|
主持人：容护士长||记录人：井然|
参加人：习文静、井然、池小荷、危兰||缺席：无|
存⏎在⏎问⏎题|1、交接班记录漏签；2、约束带使用评估不全。||
整改措施及责任|措施|责任人|期限
|交接班双人核签|池小荷、危兰|4月27日起
|修订约束带评估单|井然|4.30
|抽查病历20份|质控小组|每月
签名|习文静|井然|
""", "A1:D1 A2:B2 C2:D2 A3:B3 C3:D3 A4:B4 C4:D4 B5:D5 A6:A9", at="A1"))
    return truth("label and value in one merged cell, letter-spaced title, vertical label; head nurse by surname; table beside a merged label; recurring deadline", form(
        "minutes",
        resolution("交接班双人核签", "池小荷 危兰", "*", kind_alt=["task"]), resolution("修订约束带评估单", "井然", "04-30", kind_alt=["task"]),
        resolution("抽查病历20份", "质控小组", None, dept="*", recurring=True, kind_alt=["task"]),
        sheet="记录", project="*", dept="*", date="04-22", signed="习文静 井然",
        meeting=meeting("*", "04-22T15:00", "住院部十楼示教室", "*", "井然", "习文静 井然 池小荷 危兰", "", "*")))


@batch.writes("毕业设计进度检查.docx")
def ticks(path):
    word(path, "瞿然", "^毕业设计中期任务检查表", "班级：自动化2201　　　检查日期：2026-04-23", T("""
姓名|检查任务|要求时间|完成|未完成|教师评语
莘宇|硬件原理图|4.20|√||规范
|程序框图|4.20||√|缺异常分支
仇薇|实验数据采集|4.30||√|
单于飞|论文初稿|待通知||√|抓紧
""", "A2:A3"))
    return truth("tick columns 完成/未完成; the person merged over two tasks in the first column as owner; compound surname", form(
        "progress",
        task("硬件原理图", "莘宇", "04-20", "done", note="规范"), task("程序框图", "莘宇", "04-20", "*", note="缺异常分支"),
        task("实验数据采集", "仇薇", "04-30", "*"), task("论文初稿", "单于飞", None, "*", note="抓紧", must=["missing-deadline"]),
        project="*", dept="*", date="04-23"))


@batch.writes("周工作安排（总务处）.docx")
def split_rows(path):
    word(path, "水木", "^总务处第九周工作安排", "2026年4月20日——4月24日", T("""
序号|工作|责任人|时间|备注
1|配电房检修|储国栋 139-0000-4321|周二|停电两小时
2|食堂燃气报警器检定|水木|周四|
|（续）含二食堂||
3|树木修剪|外包单位|本周|~周六加班~视天气
小计|3项|||
""", "A6:A6"))
    return truth("weekly plan: bare weekdays; a row continued after a page break; struck-out words in a remark; subtotal", form(
        "progress",
        task("配电房检修", "储国栋", "04-21", due_alt=["04-28"], note="停电两小时"),
        task("食堂燃气报警器检定", "水木", "04-23", due_alt=["04-30"], title_alt=["食堂燃气报警器检定（续）含二食堂"]),
        task("树木修剪", "*", "04-24", due_alt=["04-26"], note="视天气"),
        dept="总务处", date="04-24", project="*"))


@batch.writes("巡检时刻横道图.xlsx")
def gantt(path):
    xlsx(path, "常乐", Sheet("横道", """
滨河小学综合楼工程主体阶段横道计划（更新：2026-04-24）
工序|负责人|开始日期|结束日期|4/20|4/21|4/22|4/23|4/24|4/27
四层墙柱钢筋|宗大庆|@2026-04-20|@2026-04-22|■|■|■|||
四层模板|计伟|@2026-04-22|@2026-04-24|||■|■|■|
四层浇筑|宗大庆、计伟|@2026-04-27|@2026-04-27||||||■
拆模养护|水娟||待定||||||
""", "A1:J1"))
    return truth("bar chart: date columns full of squares beside owner and end", form(
        "progress",
        task("四层墙柱钢筋", "宗大庆", "04-22", note="*", state="*"), task("四层模板", "计伟", "04-24", note="*", state="*"),
        task("四层浇筑", "宗大庆 计伟", "04-27", note="*", state="*"), task("拆模养护", "水娟", None, note="*", must=["missing-deadline"]),
        sheet="横道", project="滨河小学综合楼工程", date="04-24"))


@batch.writes("会议纪要模板（空白）.docx")
def blank(path):
    word(path, "涂小雨", "^会议纪要", T("""
会议名称|XXX|时间|    年  月  日
主持人|（姓名）|记录人|
议题|1、⏎2、
"""), T("序号|任务|执行人|完成时间\n1|填写任务|（执行人）|DD/MM/YYYY\n2|||"))
    return truth("a blank form with its hints still in it: nothing stated, so no form")


if __name__ == "__main__":
    batch.run()
