#!/usr/bin/env python3
"""batch18: what students, labs, start-ups and volunteer groups leave in public repositories. Usage: batch18.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

from kit import (PROFILE, Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_box, text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch18")
BOTH = ["missing-owner", "missing-deadline"]
ACT = {"kind_alt": ["resolution"]}
DECIDED = {"may": BOTH}


def md(path, text):
    path.write_text(text.lstrip("\n"), encoding="utf-8")


def old_word(path, author, *blocks, **more):
    """A .doc: written as docx, converted once by LibreOffice and kept."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / (path.stem + ".docx")
        word(draft, author, *blocks, **more)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", "doc:MS Word 97",
                        "--outdir", str(path.parent), str(draft)], check=True, capture_output=True, timeout=180)


# ---------------------------------------------------------------- 1-10

@batch.writes("第6次小组会议记录.docx")
def book_drift(path):
    word(path, "佘思远", "^第6次小组会议记录", T("""
项目名称|校园二手书漂流平台|时    间|2024年12月1日 晚8点
地    点|图书馆二楼研讨间3|主 持 人|纪晓棠
参会人员|纪晓棠、麦启航、卓一诺、佘思远|记 录 人|佘思远
缺席人员|费雨桐（发烧）|会议形式|线下
会议内容|一、上周工作情况⏎登录注册页：麦启航，已合并⏎爬取教材书目：卓一诺，还差外国语学院⏎二、讨论⏎佘思远觉得押金流程太绕，大家同意第一版先不收押金。⏎三、本周分工（DDL：12月8日 周日 22:00）⏎1. 领域模型图：纪晓棠⏎2. 求书页面和搜索框：麦启航⏎3. 书目导入脚本：卓一诺、佘思远⏎4. 用例文本（漂流、归还两个）：费雨桐⏎5. 公众号推文：待认领⏎四、下次会议⏎12月8日晚8点，地点同上
""", "B5:D5"))
    D = "2024-12-08"
    return truth("one big cell; task first, name behind the colon; one deadline in the heading; past tasks above look the same; 待认领", form(
        "minutes",
        task("领域模型图", "纪晓棠", D, title_alt=["领域模型图：纪晓棠"]), task("求书页面和搜索框", "麦启航", D, title_alt=["求书页面和搜索框：麦启航"]),
        task("书目导入脚本", "卓一诺 佘思远", D, title_alt=["书目导入脚本：卓一诺、佘思远"]),
        task("用例文本（漂流、归还两个）", "费雨桐", D, title_alt=["用例文本（漂流、归还两个）：费雨桐"]),
        task("公众号推文", "", D, title_alt=["公众号推文：待认领"]),
        project="校园二手书漂流平台", dept="*", date="2024-12-01",
        meeting=meeting("*", "2024-12-01T20:00", "图书馆二楼研讨间3", "纪晓棠", "佘思远", "纪晓棠 麦启航 卓一诺 佘思远", "费雨桐", "*")))


@batch.writes("组会记录_0313.docx")
def lab_persons(path):
    word(path, "蓝若溪", "^薄膜组 组会记录", "时间 | 2025年3月13日 15:30", "地点 | 仪器楼 407", "参加 | 秦望舒、何知秋、蓝若溪、邬子墨、Imran", "记录 | 蓝若溪",
         "! 何知秋", "上周工作：对照组的膜片重新测了三遍，厚度偏差降到5%以内。", "本周安排：", "(1) 补测80℃退火样品的接触角", "(2) 画 Fig.3，周三前发秦望舒",
         "! 蓝若溪", "上周工作：看了两篇扩散模拟的论文，3月6日在组里讲过。", "本周安排：", "(1) 跑通 LAMMPS 算例", "(2) 3月20日前写完方法部分初稿",
         "! 邬子墨", "上周工作：出差，无。", "本周安排：", "(1) 靶材三家报价对比，17号前", "! Imran", "上周工作：AFM曲线拟合发散，原因还没找到。", "本周安排：",
         "(1) re-fit the AFM force curves with the new baseline", "! 其他", "月底仪器楼停电检修，请各自提前备份数据。下次组会照常周四下午。")
    return truth("a heading per person, past and coming work beneath it; the owner stands only in the heading; labels parted by a typed pipe", form(
        "minutes",
        task("补测80℃退火样品的接触角", "何知秋", None),
        task("画 Fig.3，发秦望舒", "何知秋", "2025-03-19", title_alt=["画 Fig.3，周三前发秦望舒", "画 Fig.3"]),
        task("跑通 LAMMPS 算例", "蓝若溪", None),
        task("写完方法部分初稿", "蓝若溪", "2025-03-20", title_alt=["3月20日前写完方法部分初稿"]),
        task("靶材三家报价对比", "邬子墨", "2025-03-17", title_alt=["靶材三家报价对比，17号前"]),
        task("re-fit the AFM force curves with the new baseline", "Imran", None),
        project="*", dept="*", date="2025-03-13",
        meeting=meeting("*", "2025-03-13T15:30", "仪器楼 407", None, "蓝若溪", "秦望舒 何知秋 蓝若溪 邬子墨 Imran", "", "*")))


@batch.writes("硬件例会20250609.doc")
def hardware(path):
    old_word(path, "冷霜", "^《蜂巢柜控制板》硬件例会纪要", "日期：2025/6/9（周一）10:00-11:20", "地点：二层小黑屋", "与会：", "* 古令仪（结构）", "* 尹海川（嵌入式）", "* 包文轩（采购）", "* 冷霜（测试，记录）",
             "# 议题一 掉锁", "现象：连续开柜二十次后锁体不吸合，5月28日、6月3日各出现一次。", "! 决议：", "* 锁体供电改为独立12V，不再和屏幕共用", "* V1.2板不再改版，已出的问题用飞线处理",
             "! 行动项：", "* [嵌入式] 尹海川：增加掉电重试三次的逻辑，6.13前提测", "* [结构] 古令仪：锁舌行程加长0.5mm，出图后发厂家",
             "# 议题二 物料", "屏幕目前独家供货，风险较大。", "! 决议：", "* 备料按300套走", "! 行动项：", "* [采购] 包文轩：", "1. 催WiFi模组交期，本周三回复", "2. 二供屏打样，月底前到样",
             "* [测试] 冷霜：整理低温箱测试记录")
    return truth("doc; decisions and action items repeat under every topic; [team] before the name; one name above two numbered tasks", form(
        "minutes",
        resolution("锁体供电改为独立12V，不再和屏幕共用", "", None, **DECIDED), resolution("V1.2板不再改版，已出的问题用飞线处理", "", None, **DECIDED),
        task("增加掉电重试三次的逻辑，6.13前提测", "尹海川", "2025-06-13", dept="*", title_alt=["增加掉电重试三次的逻辑", "[嵌入式] 尹海川：增加掉电重试三次的逻辑，6.13前提测"], **ACT),
        task("锁舌行程加长0.5mm，出图后发厂家", "古令仪", None, dept="*", title_alt=["[结构] 古令仪：锁舌行程加长0.5mm，出图后发厂家"], **ACT),
        resolution("备料按300套走", "", None, **DECIDED),
        task("催WiFi模组交期", "包文轩", "2025-06-11", dept="*", title_alt=["催WiFi模组交期，本周三回复"], **ACT),
        task("二供屏打样，到样", "包文轩", "2025-06-30", dept="*", title_alt=["二供屏打样，月底前到样", "二供屏打样"], **ACT),
        task("整理低温箱测试记录", "冷霜", None, dept="*", title_alt=["[测试] 冷霜：整理低温箱测试记录"], **ACT),
        project="蜂巢柜控制板", dept="*", date="2025-06-09",
        meeting=meeting("*", "2025-06-09T10:00", "二层小黑屋", None, "*", "古令仪 尹海川 包文轩 冷霜", "", "*")))


@batch.writes("碰头会0412.md")
def volunteers(path):
    md(path, """
# 「暖阳」助老志愿队 第四次碰头会

- **日期：** 2024年4月12日（周五）19:30
- **地点：** 腾讯会议
- **主持：** 花满溪
- **到会：** 花满溪、隋安、齐大可、糜子
- **请假：** 骆北辰（加班）

## 上次待办回顾

- [x] 联系幸福里社区居委会 @齐大可
- [x] 印志愿者马甲 20 件 @隋安
- [ ] 活动签到小程序试用 @糜子

## 今天定下来的事

1. 手机课从周六改到周日上午上
2. 每次活动到场志愿者不少于 4 人

## 待办

- [ ] 手机课讲义第二、三讲 @糜子 4/19
- [ ] 老人家属知情书模板 @花满溪 4/16
- [ ] 买血压计 2 台（预算 400 以内） @骆北辰 @隋安 下周五
- [ ] 招新海报 @谁有空谁做
- [ ] 公众号首篇推文 @齐大可 4 月底

> 下次碰头：4 月 26 日晚上
""")
    return truth("markdown; check boxes with @names and bare dates; last meeting's to-dos above; 谁有空谁做 is nobody", form(
        "minutes",
        resolution("联系幸福里社区居委会", "齐大可", None, "done", kind_alt=["task"]), resolution("印志愿者马甲 20 件", "隋安", None, "done", kind_alt=["task"]),
        resolution("活动签到小程序试用", "糜子", None, "*", kind_alt=["task"]),
        resolution("手机课从周六改到周日上午上", "", None, **DECIDED), resolution("每次活动到场志愿者不少于 4 人", "", None, **DECIDED),
        task("手机课讲义第二、三讲", "糜子", "2024-04-19", "*", **ACT), task("老人家属知情书模板", "花满溪", "2024-04-16", "*", **ACT),
        task("买血压计 2 台（预算 400 以内）", "骆北辰 隋安", "2024-04-19", "*", **ACT),
        task("招新海报", "", None, "*", must=BOTH, **ACT), task("公众号首篇推文", "齐大可", "2024-04-30", "*", **ACT),
        project="*", dept="*", date="2024-04-12",
        meeting=meeting("*", "2024-04-12T19:30", "腾讯会议", "花满溪", None, "花满溪 隋安 齐大可 糜子", "骆北辰", "*")))


@batch.writes("2024-10-14 client meeting.md")
def capstone(path):
    md(path, """
# Team Kestrel - Weekly Client Meeting

| | |
|---|---|
| **Project** | Allotment Watering Planner |
| **Date** | Monday 14 October 2024, 4:00 pm - 4:45 pm |
| **Venue** | Teams (online) |
| **Chair** | Priya Raman |
| **Minute taker** | Tom Okafor |
| **Attendees** | Priya Raman, Tom Okafor, Wen Lian, Dan Holt (client) |
| **Apologies** | Marta Silva |

## 1. Matters arising

The survey closed on 9 October with 31 answers. Dan was surprised how few people own a water butt.

## 2. Decisions

- Stay on the free weather API for semester 1.
- Drop the iOS build, PWA only.

## 3. Action items

| # | Action | Owner | Due | Status |
|---|---|---|---|---|
| 1 | Rework wireframes for the plot screen | Wen | 18/10/2024 | Open |
| 2 | Ask the council for soil data | Dan Holt | 21/10/2024 | Open |
| 3 | Set up CI on GitHub | Tom | 11/10/2024 | Done |
| 4 | Draft the risk register | Marta, Priya | next Monday | In progress |
| 5 | Pick a name for the app | All | - | Open |

## 4. Parking lot

- Who keeps the domain after the course ends?

## Next meeting

Monday 21 October, 4 pm, same link.
""")
    return truth("English markdown: header as a table without head; day first; next Monday; All and a dash", form(
        "minutes",
        resolution("Stay on the free weather API for semester 1", "", None, **DECIDED), resolution("Drop the iOS build, PWA only", "", None, **DECIDED),
        task("Rework wireframes for the plot screen", "Wen", "2024-10-18", "*"), task("Ask the council for soil data", ["Dan Holt"], "2024-10-21", "*"),
        task("Set up CI on GitHub", "Tom", "2024-10-11", "done"), task("Draft the risk register", "Marta Priya", "2024-10-21", "in_progress"),
        task("Pick a name for the app", "", None, "*", must=BOTH),
        pending("Who keeps the domain after the course ends?", "", None, note="*"),
        project="Allotment Watering Planner", dept="*", date="2024-10-14",
        meeting=meeting("*", "2024-10-14T16:00", "Teams (online)", "Priya Raman", "Tom Okafor",
                        ["Priya Raman", "Tom Okafor", "Wen Lian", "Dan Holt"], ["Marta Silva"], "*")))


@batch.writes("Sprint plan v3.xlsx")
def greenhouse(path):
    d = lambda text: f"@2025-11-{text}{{d-mmm}}"
    xlsx(path, "Noor Haddad", Sheet("Plan", f"""
Project:|Greenhouse Controller|||||||
Last updated:|@2025-11-07{{dd mmm yyyy}}|||||||
||||||||
Epic|Task|Assigned to|Planned||Actual||Status|Comments
|||Start|Finish|Start|Finish||
Firmware|Read SHT31 over I2C|Noor Haddad|{d('03')}|{d('05')}|{d('03')}|{d('05')}|Done|
|Watchdog and brown-out reset|Noor Haddad / Jun Park|{d('05')}|{d('11')}|{d('06')}||In progress|flaky on batch 2 boards
|OTA update|Jun Park|{d('10')}|{d('18')}|||Not started|
|Valve driver|Jun Park|{d('03')}|{d('06')}|{d('04')}||Blocked|waiting for MOSFETs
Dashboard|Login page|Sofia|{d('03')}|{d('07')}|{d('03')}|{d('06')}|Done|
|Humidity chart|Sofia|{d('07')}|{d('14')}|||Not started|
|Dark mode||{d('17')}|TBD|||Not started|nobody wants it
Field test|Rent a plot in the school garden|Eli & Sofia|{d('03')}|{d('21')}|{d('04')}||On hold|caretaker on leave
|Solar panel|Eli|{d('10')}|{d('19')}|||Cancelled|mains is close enough
""", "A6:A9 A10:A12 A13:A14 D4:E4 F4:G4 A4:A5 B4:B5 C4:C5 H4:H5 I4:I5"))
    D = lambda text: f"2025-11-{text}"
    return truth("English two-row header, epics merged, dates as 5-Nov; Blocked; a task without owner and with TBD", form(
        "progress",
        task("Read SHT31 over I2C", ["Noor Haddad"], D("05"), "done", done=D("05")),
        task("Watchdog and brown-out reset", ["Noor Haddad", "Jun Park"], D("11"), "in_progress", note="flaky on batch 2 boards"),
        task("OTA update", ["Jun Park"], D("18"), "not_started"),
        task("Valve driver", ["Jun Park"], D("06"), "*", health="*", note="waiting for MOSFETs", may=["unknown-status"]),
        task("Login page", "Sofia", D("07"), "done", done=D("06")), task("Humidity chart", "Sofia", D("14"), "not_started"),
        task("Dark mode", "", None, "not_started", note="nobody wants it"),
        task("Rent a plot in the school garden", "Eli Sofia", D("21"), "paused", note="caretaker on leave"),
        task("Solar panel", "Eli", D("19"), "cancelled", note="mains is close enough"),
        sheet="Plan", project="Greenhouse Controller", date="2025-11-07"))


@batch.writes("开发计划(改)(1).xlsx")
def carpool(path):
    xlsx(path, "卢佳树", Sheet("V1.0", """
开发计划时间表|||||||
项目：易拼车小程序||||编制人：卢佳树|编制日期：2023年9月11日||
里程碑|模块|工作明细||计划时间||完成率|备注
||具体事项|执行人|开始|截至||
M1 原型|产品|竞品走查|邸云|9.4|9.15|#1{0%}|
||低保真原型|邸云|||#0.8{0%}|差司机端
|设计|主视觉|皮雪|9.6||#0.5{0%}|
M2 联调|后端|账号与实名|卢佳树|9.18|@2023-10-13{m"月"d"日"}|#0.1{0%}|短信签名审核中
||行程匹配|卢佳树、古月明|||#0{0%}|
||支付对接|古月明|||#0{0%}|等商户号
|前端|乘客端页面|闵笑|||#0{0%}|
||司机端页面||||#0{0%}|招人中
M3 上线|测试|回归用例|皮雪（兼）|10.16|10月27日|#0{0%}|
||压测|外包|10.23||#0{0%}|
|运营|种子用户群|邸云|9.18|10月底|#0.2{0%}|
""", "A1:H1 A3:A4 B3:B4 C3:D3 E3:F3 G3:G4 H3:H4 A5:A7 B5:B6 F5:F7 A8:A12 B8:B10 B11:B12 F8:F12 A13:A15 B13:B14 F13:F14"))
    A, B, C = "2023-09-15", "2023-10-13", "2023-10-27"
    return truth("two-row header; one due date merged over a milestone; percent only; 截至; an external party as owner; no owner", form(
        "progress",
        task("竞品走查", "邸云", A, "done"), task("低保真原型", "邸云", A, "in_progress", note="差司机端"), task("主视觉", "皮雪", A, "in_progress"),
        task("账号与实名", "卢佳树", B, "in_progress", note="短信签名审核中"), task("行程匹配", "卢佳树 古月明", B, "not_started"),
        task("支付对接", "古月明", B, "not_started", note="等商户号"), task("乘客端页面", "闵笑", B, "not_started"),
        task("司机端页面", "", B, "not_started", note="招人中"), task("回归用例", "皮雪", C, "not_started"),
        task("压测", "外包", C, "not_started", owners_alt=[[]], may=["missing-owner"]),
        task("种子用户群", "邸云", "2023-10-31", "in_progress"),
        sheet="V1.0", project="易拼车小程序", date="2023-09-11"))


@batch.writes("软工第七组任务分配.xls")
def group_seven(path):
    xls(path, Sheet("Sheet1", """
软件工程大作业任务分配表（第七组）||||||
||||||更新于2024.4.18
序号|姓名|学号|任务|交付物|截止时间|完成情况
1|申屠瑶|21301077|需求规格说明书第1-3章|docx|4.15|√
2|||用例图|vsdx|4.20|完成一半
3|荀彧知|21301080|数据库E-R图|图片|#4.20{0.00}|已完成
4|||建表脚本|sql|4.25|未开始
5|||测试数据200条|csv|5.1|未开始
6|漆雕楠|21301102|登录、注册接口|代码|4.25|进行中
7|||图书检索接口|代码|4.28|??
8|申屠瑶、漆雕楠||中期答辩PPT|pptx|4月26日上课前|未开始
9|||录屏|mp4|答辩后|
10||||||
11||||||
""", "A1:G1 B4:B5 C4:C5 B6:B8 C6:C8 B9:B10 C9:C10"), Sheet("Sheet2", ""), Sheet("Sheet3", ""))
    Y = lambda text: f"2024-{text}"
    return truth("xls; names merged over their tasks; 4.2 typed as a number; numbered but empty rows; ?? as status; no owner and 答辩后", form(
        "progress",
        task("需求规格说明书第1-3章", "申屠瑶", Y("04-15"), "done", note="*"), task("用例图", "申屠瑶", Y("04-20"), "in_progress", note="*"),
        task("数据库E-R图", "荀彧知", Y("04-20"), "done", note="*"), task("建表脚本", "荀彧知", Y("04-25"), "not_started", note="*"),
        task("测试数据200条", "荀彧知", Y("05-01"), "not_started", note="*"), task("登录、注册接口", "漆雕楠", Y("04-25"), "in_progress", note="*"),
        task("图书检索接口", "漆雕楠", Y("04-28"), None, note="*", unknown=True), task("中期答辩PPT", "申屠瑶 漆雕楠", Y("04-26"), "not_started", note="*"),
        task("录屏", "", None, None, note="*", vague=True),
        sheet="Sheet1", project="*", dept="*", date="2024-04-18"))


@batch.writes("实习周报（第12周）项一苇.docx")
def intern(path):
    word(path, "项一苇", "^实习周报", "姓名：项一苇　　部门：平台研发组　　周期：2023.11.20-2023.11.24", "! 一、本周进展/完成", "1、完成告警规则增删改查接口，已提测；", "2、压测时连接池打满，定位到慢SQL；",
         "! 二、遇到的问题", "测试环境消息队列只有一个分区，无法复现线上乱序。", "! 三、下周计划", "1、修复提测反馈的bug，周三前；", "2、慢SQL加索引，12月1日上线；", "3、学习流式窗口，输出一篇wiki；", "4、")
    P = {"owners_alt": [["项一苇"]]}
    return truth("one person's weekly report in numbered lines; only the plan is items; the person stands in the head alone; an empty number", form(
        "progress",
        task("修复提测反馈的bug", "", "2023-11-29", title_alt=["修复提测反馈的bug，周三前"], **P), task("慢SQL加索引，12月1日上线", "", "2023-12-01", title_alt=["慢SQL加索引"], **P),
        task("学习流式窗口，输出一篇wiki", "", None, **P),
        project="*", dept="平台研发组", date="2023-11-24", no=("owner", "due")))


@batch.writes("立项书-水质监测小船.docx")
def boat(path):
    word(path, "邢澄", "^大学生创新训练项目立项说明书", T("""
项目名称|近岸水质巡测无人小船|填表日期|2025年4月21日
项目组长|邢澄|指导老师|褚南星
项目背景|学校南湖夏季水华频发，人工采样一周只有一次。|预期目标|续航不少于2小时，溶解氧误差在0.3mg/L以内
"""), "! 关键时间节点", T("""
序号|阶段内容|起止时间|成果形式
1|船体选型与浮力试验|2025.4.25—2025.5.20|试验报告
2|传感器标定|2025.5.21—2025.6.30|标定曲线
3|南湖实船试航|2025年9月|视频
4|中期检查材料提交|2025-10-15前|中期报告
5|结题答辩|2026年4月上旬|论文、实物
"""), "! 成员分工", T("""
姓名|年级专业|承担的工作
邢澄|22级自动化|总体方案、经费管理
缪可|22级通信|电台与图传
邢澄、贝若云|-|每周进度汇报
贝若云|23级环境工程|传感器标定、采样比对
"""), "指导老师意见：同意立项　　　　　　签名：＿＿＿＿＿　　日期：＿＿＿＿")
    return truth("charter: key-value grid, milestones with ranges, a month and 上旬; duties by person; nobody has signed", form(
        "charter",
        milestone("船体选型与浮力试验", "", "2025-05-20", note="*"), milestone("传感器标定", "", "2025-06-30", note="*"),
        milestone("南湖实船试航", "", "2025-09-30", note="*", due_alt=[None]), milestone("中期检查材料提交", "", "2025-10-15", note="*"),
        milestone("结题答辩", "", None, note="*", vague=True),
        duty("总体方案、经费管理", "邢澄", None, dept="*", note="*"), duty("电台与图传", "缪可", None, dept="*", note="*"),
        duty("每周进度汇报", "邢澄 贝若云", None, dept="*", note="*"), duty("传感器标定、采样比对", "贝若云", None, dept="*", note="*"),
        project="近岸水质巡测无人小船", dept="*", date="2025-04-21", no=("due",)))


# ---------------------------------------------------------------- 11-20

@batch.writes("课题讨论记录.docx")
def driver_log(path):
    word(path, "景行之", "^课题讨论记录（新的写在最上面）",
         "# 20240723-分工与排期", "与会人员：仲孙乐 燕归 景行之", "会议内容：", "1. 目前进度同步", "2. 后续工作安排", "- 燕归：把驱动移植到新板子，8月2日前", "- 景行之：整理接口文档", "3. 具体记录见仓库docs/0723.md",
         "# 20240716-移植问题讨论", "与会人员：仲孙乐 燕归 景行之 穆青岚", "会议内容：", "1. 问题：中断号对不上，驱动加载失败", "2. 解决：查手册后发现设备树写错了", "3. 后续工作安排",
         "- 燕归，景行之：重新画时钟树", "- 仲孙乐：联系厂家要原理图，本周五前给答复", "4. 具体记录见仓库docs/0716.md",
         "# 20240628-任务布置", "与会人员：仲孙乐 景行之", "会议内容：", "1. 任务布置", "- 全体：读完芯片手册3-5章", "- 景行之：编译工具链，7.5前", "2. 具体记录见仓库docs/0628.md")
    one = lambda who: meeting("*", "*", None, None, None, who, "", "*")
    return truth("a log of three meetings, newest first; the date stands in the heading without separators; name：task under 后续工作安排", form(
        "minutes", task("把驱动移植到新板子，8月2日前", "燕归", "2024-08-02", title_alt=["把驱动移植到新板子"]), task("整理接口文档", "景行之", None),
        project="*", dept="*", date="2024-07-23", meeting=one("仲孙乐 燕归 景行之")), form(
        "minutes", task("重新画时钟树", "燕归 景行之", None),
        task("联系厂家要原理图，本周五前给答复", "仲孙乐", "2024-07-19", title_alt=["联系厂家要原理图，给答复", "联系厂家要原理图"]),
        project="*", dept="*", date="2024-07-16", meeting=one("仲孙乐 燕归 景行之 穆青岚")), form(
        "minutes", task("读完芯片手册3-5章", "", None), task("编译工具链", "景行之", "2024-07-05", title_alt=["编译工具链，7.5前"]),
        project="*", dept="*", date="2024-06-28", meeting=one("仲孙乐 景行之")))


@batch.writes("20230918会议纪要.docx")
def attendance(path):
    word(path, "温如许", "^软件工程实践 会议纪要", T("""
时间|地点|主题
2023-09-18 19:00-20:10|线上|需求文档第二次讨论
"""), "到会情况", T("""
白既明|温如许|桑榆|龙溪亭|记录人|主持人
✔|✔|×|✔|温如许|白既明
"""), "! 讨论", "+ 文档版本管理改用仓库，先写纯文本，最后统一排版", "+ 评审组提的14条意见接受9条，其余不接受", "! 分工（DDL 周四晚10:00）",
         "任务分工为：龙溪亭-用例图与规约，桑榆-性能需求和接口需求，温如许-术语表，白既明-合并排版。", "周五课上做汇报，PPT由温如许牵头，其他人配合完成各自部分。")
    D = "2023-09-21"
    return truth("attendance as a matrix of ticks; one line 姓名-任务，姓名-任务 under a heading with the deadline; a further task in prose", form(
        "minutes",
        task("用例图与规约", "龙溪亭", D, title_alt=["龙溪亭-用例图与规约"]), task("性能需求和接口需求", "桑榆", D, title_alt=["桑榆-性能需求和接口需求"]),
        task("术语表", "温如许", D, title_alt=["温如许-术语表"]), task("合并排版", "白既明", D, title_alt=["白既明-合并排版"]),
        task("周五课上做汇报，PPT由温如许牵头，其他人配合完成各自部分", "温如许", "*", title_alt=["周五课上做汇报，PPT由温如许牵头", "PPT由温如许牵头，其他人配合完成各自部分", "PPT由温如许牵头"]),
        project="*", dept="*", date="2023-09-18",
        meeting=meeting("*", "2023-09-18T19:00", "线上", "白既明", "温如许", "白既明 温如许 龙溪亭", "桑榆", "*")))


@batch.writes("产品讨论会纪要 (定稿).docx")
def prose(path):
    word(path, "岑远", "^“课后托管排班”产品讨论会纪要", "会议时间：2026年3月17日上午10:30", "会议地点：路演厅", "主持：蓝凌　　　记录：岑远", "参会人员：蓝凌、韦小满、樊星、岑远、万里晴",
         "讨论情况：樊星演示了第二版排班页，万里晴反映试点学校的老师更习惯用手机，3月10日收到的17条反馈里有9条和字号有关。韦小满认为首页信息太多。大家对收费方式没有形成一致意见。",
         "会议决定：首页改版由韦小满负责，3月24日前出高保真；老师端签到由樊星、岑远一起做，4月3日前提测；家长端推送本期不做。运营侧由蓝凌负责联系三所试点学校，月底前至少签下一家。",
         "遗留问题：收费按学校还是按学生人数计，待蓝凌与学校沟通后再议。", "下次会议暂定3月31日。")
    return truth("prose; four resolutions in one paragraph parted by ； and 。; names inside sentences; dates in the discussion are none", form(
        "minutes",
        resolution("首页改版由韦小满负责，3月24日前出高保真", "韦小满", "03-24", title_alt=["首页改版，出高保真", "首页改版，3月24日前出高保真", "首页改版"]),
        resolution("老师端签到由樊星、岑远一起做，4月3日前提测", "樊星 岑远", "04-03", title_alt=["老师端签到，提测", "老师端签到，4月3日前提测", "老师端签到"]),
        resolution("家长端推送本期不做", "", None, state="*", may=BOTH),
        resolution("运营侧由蓝凌负责联系三所试点学校，月底前至少签下一家", "蓝凌", "03-31", dept="*", title_alt=["联系三所试点学校，至少签下一家", "联系三所试点学校，月底前至少签下一家"]),
        pending("收费按学校还是按学生人数计，待蓝凌与学校沟通后再议", "蓝凌", None, note="*", owners_alt=[[]], title_alt=["收费按学校还是按学生人数计"]),
        project="*", dept="*", date="03-17",
        meeting=meeting("*", "03-17T10:30", "路演厅", "蓝凌", "岑远", "蓝凌 韦小满 樊星 岑远 万里晴", "", "*")))


@batch.writes("秋季志愿者大会通知.doc")
def notice(path):
    old_word(path, "绿芽环保社", "^关于召开秋季志愿者大会的通知", "各小组：", "为总结夏季净滩行动，部署校园堆肥试点，社里决定召开秋季志愿者大会，现将有关事项通知如下。",
             "一、时间：2025年10月25日（周六）下午2:00-4:30", "二、地点：教学楼A座阶梯教室102", "三、会议议程", "1. 净滩行动数据发布", "2. 堆肥试点方案说明", "3. 新志愿者宣誓", "4. 抽奖",
             "四、请各小组准备", "每组一份A4活动照片拼图，10月23日前发到社团邮箱，请宣传组统一打印。", "五、联系人：汤圆圆 137-0000-4321", "> 绿芽环保社秘书处", "> 2025年10月20日")
    return truth("doc; notice as a letter: numbered labels, agenda, material asked for with a date (no item), issuer at the end", form(
        "notice", project="*", dept="绿芽环保社秘书处", date="*",
        meeting=meeting("*", "2025-10-25T14:00", "教学楼A座阶梯教室102", "*", None, "*", "", ["净滩行动数据发布", "堆肥试点方案说明", "新志愿者宣誓", "抽奖"])))


@batch.writes("黑客松筹备2026.xlsx")
def hackathon(path):
    xlsx(path, "席慕言", Sheet("6.3会议", """
会议主题|黑客松筹备第二次会|时间|2026年6月3日 20:00||
地点|线上（飞书会议）|主持|席慕言||
出席|席慕言、鹿鸣、沙洲、关小羽、左右|记录|关小羽||
缺席|无|议题|1.场地 2.赞助 3.评委||
决议事项|||||
序号|决议内容|责任人|完成期限|||
1|场地定在图书馆报告厅，提交场地申请|沙洲|6月5日||
2|赞助方案改为三档，发给已联系的4家|鹿鸣、左右|本周日||
3|评委邀请函|席慕言|6.10||
4|现场不提供夜宵||||
待定事项|||||
1|是否开放校外队伍报名|席慕言|6月10日再议||
""", "D1:F1 D2:F2 D3:F3 D4:F4 A5:F5 A11:F11"), Sheet("任务跟踪", """
任务跟踪|||||更新：2026/6/5
组别|任务|负责人|截止日期|状态|备注
后勤|场地申请表盖章|沙洲|@2026-06-05|已完成|
后勤|桌椅、插线板清点|沙洲，向晚|@2026-06-12|未开始|
后勤|急救包|-|@2026-06-12|未开始|
赞助|三档方案定稿|鹿鸣|@2026-06-04|已完成|6/5已发4家
赞助|合同走学院流程|左右|@2026-06-19|有风险|学院要求先公示
宣传|报名页上线|关小羽|@2026-06-08|进行中|
宣传|海报A2一张、易拉宝两个|关小羽（设计）|@2026-06-10|进行中|
宣传|直播预告|关小羽|待定|未开始|
技术|报名后台导出功能|向晚|@2026-06-08|延期|换成腾讯问卷
技术|比赛用API额度申请|席慕言|@2026-06-15|取消|
"""), Sheet("通讯录", """
姓名|学院|电话
席慕言|计算机学院|138-0000-1100
鹿鸣|经管学院|138-0000-1101
沙洲|土木学院|138-0000-1102
关小羽|设计学院|138-0000-1103
"""), Sheet("选项", "状态|组别\n已完成|后勤\n进行中|赞助\n未开始|宣传\n延期|技术\n取消|", hidden=True))
    return truth("minutes and tracker on two sheets, a phone list and a hidden list beside them; topics numbered on one line; 本周日; pending row with a date to talk again", form(
        "minutes",
        resolution("场地定在图书馆报告厅，提交场地申请", "沙洲", "06-05"), resolution("赞助方案改为三档，发给已联系的4家", "鹿鸣 左右", "06-07"),
        resolution("评委邀请函", "席慕言", "06-10"), resolution("现场不提供夜宵", "", None),
        pending("是否开放校外队伍报名", "席慕言", "06-10", note="*", due_alt=[None]),
        sheet="6.3会议", project="*", dept="*", date="06-03",
        meeting=meeting("黑客松筹备第二次会", "06-03T20:00", "线上（飞书会议）", "席慕言", "关小羽", "席慕言 鹿鸣 沙洲 关小羽 左右", "", ["场地", "赞助", "评委"])), form(
        "progress",
        task("场地申请表盖章", "沙洲", "06-05", "done", dept="*"), task("桌椅、插线板清点", "沙洲 向晚", "06-12", "not_started", dept="*"),
        task("急救包", "", "06-12", "not_started", dept="*"), task("三档方案定稿", "鹿鸣", "06-04", "done", dept="*", note="6/5已发4家"),
        task("合同走学院流程", "左右", "06-19", None, "at_risk", dept="*", note="学院要求先公示"), task("报名页上线", "关小羽", "06-08", "in_progress", dept="*"),
        task("海报A2一张、易拉宝两个", "关小羽", "06-10", "in_progress", dept="*"), task("直播预告", "关小羽", None, "not_started", dept="*"),
        task("报名后台导出功能", "向晚", "06-08", None, "delayed", dept="*", note="换成腾讯问卷"),
        task("比赛用API额度申请", "席慕言", "06-15", "cancelled", dept="*"),
        sheet="任务跟踪", project="*", dept="*", date="06-05"))


@batch.writes("任务管理_20250718.csv")
def board(path):
    text_table(path, """
任务描述|负责人|所属迭代|优先级|进展|开始日期|预计完成日期|实际完成日期|最新进展记录
登录态失效后跳转到原页面|濮阳青|7月迭代|P1|已完成|2025/07/07|2025/07/09|2025/07/08|
附件上传支持断点续传|司徒白|7月迭代|P0|进行中|2025/07/08|2025/07/22||大文件偶发409
消息中心未读数不准|司徒白,濮阳青|7月迭代|P1|已完成|2025/07/07|2025/07/11|2025/07/14|
导出Excel超过1万行超时|令狐一|7月迭代|P0|进行中|2025/07/14|2025/07/18||改成异步导出，还差通知
表单设计器：日期区间控件|令狐一|7月迭代|P2|未开始||2025/07/25||
表单设计器：签名控件|鲜于可|7月迭代|P2|未开始||2025/07/25||
权限：按部门隔离|鲜于可|7月迭代|P0|进行中|2025/07/10|2025/07/24||
移动端H5适配|端木溪|7月迭代|P1|已暂停|2025/07/10|2025/07/18||等设计稿
私有化部署脚本|濮阳青|7月迭代|P1|已完成|2025/07/01|2025/07/10|2025/07/10|
客户演示环境数据清理||7月迭代|P2|未开始||2025/07/21||
审计日志保留180天|司徒白|8月迭代|P1|未开始||2025/08/08||
单点登录对接||8月迭代|P0|未开始|||| 等客户给文档
多语言：英文文案|端木溪|8月迭代|P2|未开始||2025/08/15||
老版本数据迁移工具|令狐一|8月迭代|P1|未开始||2025/08/15||
周报自动汇总|鲜于可|8月迭代|P3|已取消||2025/08/01||需求方撤回
首页加载慢（>4s）|端木溪|8月迭代|P1|进行中|2025/07/16|2025/08/01||
""", encoding="utf-8-sig")
    Y = lambda text: f"2025-{text}"
    return truth("csv of a shared table with BOM; several names in one quoted cell; date only in the file name; rows without owner and date", form(
        "progress",
        task("登录态失效后跳转到原页面", "濮阳青", Y("07-09"), "done", done=Y("07-08")), task("附件上传支持断点续传", "司徒白", Y("07-22"), "in_progress", note="大文件偶发409"),
        task("消息中心未读数不准", "司徒白 濮阳青", Y("07-11"), "done", done=Y("07-14")),
        task("导出Excel超过1万行超时", "令狐一", Y("07-18"), "in_progress", note="改成异步导出，还差通知"),
        task("表单设计器：日期区间控件", "令狐一", Y("07-25"), "not_started"), task("表单设计器：签名控件", "鲜于可", Y("07-25"), "not_started"),
        task("权限：按部门隔离", "鲜于可", Y("07-24"), "in_progress"), task("移动端H5适配", "端木溪", Y("07-18"), "paused", note="等设计稿"),
        task("私有化部署脚本", "濮阳青", Y("07-10"), "done", done=Y("07-10")), task("客户演示环境数据清理", "", Y("07-21"), "not_started"),
        task("审计日志保留180天", "司徒白", Y("08-08"), "not_started"), task("单点登录对接", "", None, "not_started", note="等客户给文档"),
        task("多语言：英文文案", "端木溪", Y("08-15"), "not_started"), task("老版本数据迁移工具", "令狐一", Y("08-15"), "not_started"),
        task("周报自动汇总", "鲜于可", Y("08-01"), "cancelled", note="需求方撤回"), task("首页加载慢（>4s）", "端木溪", Y("08-01"), "in_progress"),
        project=None, dept=None, date="2025-07-18"))


@batch.writes("who-does-what RACI.xlsx")
def raci(path):
    xlsx(path, "Ines Duarte", Sheet("RACI", """
Bike Kitchen pop-up: who does what (as of 12 Apr 2025)||||||
R = responsible, A = accountable, C = consulted, I = informed||||||
Deliverable|Ines Duarte|Bram|Kofi Mensah|Yara|Treasurer|Notes
Council street permit|R|C||I||form needs a site plan
Tool loan agreement|A|R||C|I|
Volunteer rota||I|R|A||
Flyers and posters|C|C||A/R||
Insurance|I||||A|quote from last year is void
First aid cover|A||R|R||two people on site
Social media|||||
""", "A1:G1 A2:G2"))
    n = {"note": "*"}
    return truth("English RACI matrix: owner is who has R, else A; A/R in one cell; a row without letters; no date column", form(
        "responsibility",
        duty("Council street permit", ["Ines Duarte"], None, **n), duty("Tool loan agreement", "Bram", None, **n), duty("Volunteer rota", ["Kofi Mensah"], None, **n),
        duty("Flyers and posters", "Yara", None, **n), duty("Insurance", "Treasurer", None, **n), duty("First aid cover", ["Kofi Mensah", "Yara"], None, **n),
        duty("Social media", "", None, **n),
        sheet="RACI", project="*", dept="*", date="2025-04-12", no=("due",)))


@batch.writes("大创项目延期申请表.docx")
def extension(path):
    word(path, "桓宇", "^大学生创新创业训练计划项目延期结题申请表", T("""
项目名称|基于声纹的蜂箱健康监测|项目编号|S2024-0317
项目负责人|桓  宇|所在学院|电子信息学院
延期事项|结题验收|申请日期|2025年3月24日
原定完成时间|2025年4月15日|预计完成时间|2025年6月20日
延期原因|越冬期蜂群活动少，录音样本不足，只采到计划量的四成⏎麦克风阵列返修一次，耽误三周||
采取措施|4月起每天早晚各采集一次；借用昌平蜂场两箱||
指导教师意见|情况属实，同意延期。⏎签名：柏舟　2025.3.26||
学院意见|⏎签名：　　　　　　年　月　日||
""", "B5:D5 B6:D6 B7:D7 B8:D8"))
    return truth("key-value extension form with an original and a new date; a blank inside the name; one signature in a sentence cell, one empty", form(
        "delay",
        delay("结题验收", "桓宇", "*", note="越冬期蜂群活动少，录音样本不足，只采到计划量的四成\n麦克风阵列返修一次，耽误三周\n4月起每天早晚各采集一次；借用昌平蜂场两箱", title_alt=["基于声纹的蜂箱健康监测"]),
        project="基于声纹的蜂箱健康监测", dept="*", date="2025-03-24", signed="柏舟"))


@batch.writes("retro-campus-map.md")
def retro(path):
    md(path, """
# CampusMap hack weekend: retrospective

Date: 27 Nov 2024 · Facilitator: Leif · Present: Leif, Aroha, Samir, Dee

## Planned vs done

| What | Who | Planned | Finished | Result | Remarks |
|---|---|---|---|---|---|
| Scrape building codes | Samir | 22 Nov | 22 Nov | ✅ Done | |
| Indoor routing demo | Aroha, Dee | 23 Nov | 24 Nov | Done, late | lift data was wrong |
| Voice search | Leif | 24 Nov | | Dropped | API key never came |
| Slides | Dee | 24 Nov | 24 Nov | ✅ Done | |

## What went well

1. We slept both nights.
2. Samir's scraper worked on the first try.

## What did not

1. Nobody read the judging rubric until 24 Nov.

## Improvements for next time

1. Read the rubric together before writing code.
2. Aroha keeps a list of API keys we already own.
3. Book the quiet room two weeks ahead.
""")
    Y = lambda text: f"2024-11-{text}"
    return truth("English review: Done, late is done and delayed; Dropped; numbered highlights and shortcomings are no items, improvements are", form(
        "review",
        task("Scrape building codes", "Samir", Y("22"), "done", done=Y("22")), task("Indoor routing demo", "Aroha Dee", Y("23"), "done", "delayed", done=Y("24"), note="lift data was wrong"),
        task("Voice search", "Leif", Y("24"), "cancelled", note="API key never came"), task("Slides", "Dee", Y("24"), "done", done=Y("24")),
        suggestion("Read the rubric together before writing code", "", None), suggestion("Aroha keeps a list of API keys we already own", "Aroha", None, owners_alt=[[]]),
        suggestion("Book the quiet room two weeks ahead", "", None),
        project="*", dept="*", date=Y("27")))


@batch.writes("社区沟通渠道.xlsx")
def channels(path):
    xlsx(path, "弥光", Sheet("沟通", """
|苔藓编辑器 社区沟通机制||||||
|||||||
|类别|渠道|用途|时间|面向谁|维护人|记录在哪
|日常|QQ群（1群、2群）|答疑、闲聊|随时|用户|阿蔓、弥光|不记录
||GitHub Issues|缺陷与需求|48小时内回复|用户、贡献者|贺一帆|Issues
|例会|维护者例会|排期、评审PR|隔周周六 21:00|维护者|弥光|docs/meetings
|发布|版本说明会直播|演示新功能|每个大版本|全部|待定|录播
|重大问题|安全问题邮箱|漏洞披露|不定期|安全研究者|贺一帆（主）、裘三|私有仓库
|||||||
|更新日期：2024年3月5日||||||
""", "B1:H1 B4:B5"))
    n = {"note": "*", "dept": "*"}
    return truth("mechanism of an open-source community, table from column B; recurring times are no deadlines; 待定; date in the footer", form(
        "mechanism",
        channel("QQ群（1群、2群）", "阿蔓 弥光", None, **n), channel("GitHub Issues", "贺一帆", None, **n), channel("维护者例会", "弥光", None, **n),
        channel("版本说明会直播", "", None, **n), channel("安全问题邮箱", "贺一帆 裘三", None, owners_alt=[["贺一帆"]], **n),
        sheet="沟通", project="*", dept="*", date="2024-03-05"))


# ---------------------------------------------------------------- 21-30

@batch.writes("committee minutes march.docx")
def allotment(path):
    word(path, "Ruth Ekwueme", "^Millbrook Allotment Society", "^Minutes of the committee meeting held on Tuesday 4th March 2025 at 7.30 pm in the scout hut",
         "Present: Gordon Pyle (chair), Ruth Ekwueme (secretary), Hanna Voss, Del Singh", "Apologies: Maureen Tait, Ollie Frost",
         "! 1. Minutes of the last meeting", "Accepted without changes.",
         "! 2. Treasurer's report", "Del reported a balance of 1,204 pounds on 28 February. Two rents from 2024 are still unpaid.", "ACTION: Del to write to plots 7 and 22 by 14 March",
         "! 3. Water tank", "The outlet has cracked again. Hanna got a quote from last year's plumber.", "ACTION: Hanna and Gordon to get two more quotes before the April meeting", "ACTION: Gordon to switch the pump off until it is mended",
         "! 4. Open day", "RESOLVED: that the open day will be held on Sunday 15 June.", "ACTION: Ruth to book the marquee - by end of March", "ACTION: someone to ask the brass band",
         "! 5. Any other business", "Hanna has seedlings to give away.", "The next meeting will be on Tuesday 1st April 2025. The meeting closed at 8.50 pm.")
    return truth("English club minutes: date, time and place in the title sentence; ACTION and RESOLVED lines between paragraphs of discussion", form(
        "minutes",
        task("Del to write to plots 7 and 22 by 14 March", "Del", "2025-03-14", title_alt=["write to plots 7 and 22", "write to plots 7 and 22 by 14 March"], **ACT),
        task("Hanna and Gordon to get two more quotes before the April meeting", "Hanna Gordon", None, due_alt=["2025-04-01"], may=["missing-deadline"],
             title_alt=["get two more quotes before the April meeting", "get two more quotes"], **ACT),
        task("Gordon to switch the pump off until it is mended", "Gordon", None, title_alt=["switch the pump off until it is mended"], **ACT),
        resolution("that the open day will be held on Sunday 15 June", "", None, due_alt=["2025-06-15"], title_alt=["the open day will be held on Sunday 15 June"], **DECIDED),
        task("Ruth to book the marquee - by end of March", "Ruth", "2025-03-31", title_alt=["book the marquee"], **ACT),
        task("someone to ask the brass band", "", None, title_alt=["ask the brass band"], **ACT),
        project="*", dept="*", date="2025-03-04",
        meeting=meeting("*", "2025-03-04T19:30", "*", "Gordon Pyle", "Ruth Ekwueme", ["Gordon Pyle", "Ruth Ekwueme", "Hanna Voss", "Del Singh"],
                        ["Maureen Tait", "Ollie Frost"], "*")))


@batch.writes("weekly sync 16-01-26.doc")
def sync(path):
    old_word(path, "Kit Marlowe-Jones", "^Weekly sync", T("""
Date|16/01/2026|Time|09:30
Where|Slack huddle|Notes by|Kit
Who|Kit, Anouk, Rafi, Beatriz|Missing|Johan (sick)
Notes|Last week⏎Anouk - parser rewrite merged⏎Rafi - two customer calls, both want SSO⏎Beatriz - invoices out⏎⏎Next week⏎Anouk - benchmark the parser on the big corpus⏎Rafi - SSO spike, demo on Thursday⏎Rafi/Beatriz - pricing page copy, due 23/01⏎Kit - renew the domain before it expires (31/01)⏎everyone - fill in the holiday sheet⏎⏎Parking lot⏎Do we still need the Berlin address?
""", "B4:D4"))
    return truth("doc; one big cell, Name - task under Next week, the same under Last week; slash between names; everyone", form(
        "minutes",
        task("benchmark the parser on the big corpus", "Anouk", None, title_alt=["Anouk - benchmark the parser on the big corpus"]),
        task("SSO spike, demo on Thursday", "Rafi", "01-22", title_alt=["Rafi - SSO spike, demo on Thursday", "SSO spike"]),
        task("pricing page copy", "Rafi Beatriz", "01-23", title_alt=["pricing page copy, due 23/01", "Rafi/Beatriz - pricing page copy, due 23/01"]),
        task("renew the domain before it expires (31/01)", "Kit", "01-31", title_alt=["renew the domain before it expires", "Kit - renew the domain before it expires (31/01)"]),
        task("fill in the holiday sheet", "", None, title_alt=["everyone - fill in the holiday sheet"]),
        pending("Do we still need the Berlin address?", "", None, note="*"),
        project="*", dept="*", date="01-16",
        meeting=meeting("*", "01-16T09:30", "Slack huddle", None, "Kit", "Kit Anouk Rafi Beatriz", "Johan", "*")))


@batch.writes("值班+联系方式.xlsx")
def roster(path):
    xlsx(path, "沈阿宝", Sheet("图书角值班", """
图书角值班表（第5-8周）|||||
|周一|周二|周三|周四|周五
中午 12:00-13:30|沈阿宝|计小舟|滕飞|沈阿宝|麻子言
傍晚 17:00-18:30|计小舟|麻子言|滕飞|郜阳|郜阳
注：有事请提前在群里换班
""", "A1:F1 A5:F5"), Sheet("联系方式", """
姓名|手机|宿舍
沈阿宝|138-0000-2201|7栋
计小舟|138-0000-2202|7栋
滕飞|138-0000-2203|12栋
"""))
    return truth("a duty roster and a telephone list: no form", unreadable=True)


@batch.writes("详细设计评审.docx")
def broken(path):
    word(path, "严未", "^详细设计评审会议记录", "时间：2024年5月7日", "决议：接口返回码统一，由严未整理，5月10日前。")
    whole = path.read_bytes()
    path.write_bytes(whole[:len(whole) * 2 // 5])
    return truth("a docx cut off by a broken upload", unreadable=True)


@batch.writes("会议纪要模板.docx")
def blank(path):
    word(path, "项目组", "^会议纪要", T("""
会议主题|XXX|会议时间|YYYY-MM-DD
会议地点||主持人|
参会人员|（填写姓名，用顿号分隔）||
会议内容|1.⏎2.⏎3.||
""", "B3:D3 B4:D4"), "! 任务安排", T("""
序号|任务|负责人|截止时间
1|（任务描述）|（执行人）|（时间）
2|||
3|||
"""))
    return truth("an unfilled template: nothing to extract")


@batch.writes("BUG清单_v1.3.xls")
def bugs(path):
    d = lambda text: f"@2024-11-{text}{{yyyy/m/d}}"
    xls(path, Sheet("问题列表", f"""
V1.3 测试问题清单|||||||||
测试：宗政曦|||||||统计日期：|{d('15')}|
编号|模块|问题描述|严重程度|提出人|责任人|要求解决日期|解决日期|状态|备注
B001|登录|验证码倒计时刷新后重置|一般|宗政曦|公冶凡|{d('08')}|{d('07')}|已关闭|
B002|登录|微信授权偶发白屏|严重|宗政曦|公冶凡|{d('08')}|{d('11')}|已关闭|低端安卓
B003|地图|缩放后标记点错位|严重|宗政曦|钟离敏|{d('12')}||处理中|换SDK
B004|地图|定位权限拒绝后无提示|一般|毕小禾|钟离敏|{d('15')}||未开始|
B005|订单|金额四舍五入差一分|致命|宗政曦|闾丘实|{d('09')}|{d('09')}|已关闭|
B006|订单|重复点击生成两单|致命|毕小禾|闾丘实|{d('13')}||处理中|后端加幂等
B007|订单|退款后状态不刷新|一般|宗政曦||{d('18')}||未开始|
B008|消息|推送跳转到错误页面|一般|毕小禾|公冶凡、钟离敏|{d('18')}||未开始|
B009|消息|红点清不掉|轻微|宗政曦|公冶凡|下个版本||暂缓|
B010|我的|头像上传后被压扁|轻微|宗政曦|公冶凡|{d('20')}||未开始|
B011|我的|注销账号入口找不到|建议|毕小禾|/|/||取消|产品确认不做
B012|其他|深色模式文字看不清|一般|宗政曦|钟离敏|11月31日||未开始|
""", "A1:J1"))
    Y = lambda text: f"2024-11-{text}"
    n = {"dept": None}
    return truth("xls bug list: 提出人 is no owner; solved date beside the due date; 处理中; an impossible date; next release as due", form(
        "progress",
        task("验证码倒计时刷新后重置", "公冶凡", Y("08"), "done", done=Y("07"), **n), task("微信授权偶发白屏", "公冶凡", Y("08"), "done", done=Y("11"), note="低端安卓", **n),
        task("缩放后标记点错位", "钟离敏", Y("12"), "in_progress", note="换SDK", **n), task("定位权限拒绝后无提示", "钟离敏", Y("15"), "not_started", **n),
        task("金额四舍五入差一分", "闾丘实", Y("09"), "done", done=Y("09"), **n), task("重复点击生成两单", "闾丘实", Y("13"), "in_progress", note="后端加幂等", **n),
        task("退款后状态不刷新", "", Y("18"), "not_started", **n), task("推送跳转到错误页面", "公冶凡 钟离敏", Y("18"), "not_started", **n),
        task("红点清不掉", "公冶凡", None, "paused", vague=True, **n), task("头像上传后被压扁", "公冶凡", Y("20"), "not_started", **n),
        task("注销账号入口找不到", "", None, "cancelled", note="产品确认不做", **n), task("深色模式文字看不清", "钟离敏", None, "not_started", bad=True, **n),
        sheet="问题列表", project="*", dept="*", date=Y("15")))


@batch.writes("桌游DIY组 周计划.xlsx")
def side_by_side(path):
    def week(name, title, text):
        return Sheet(name, f"""
{title}|||||||
本周总结||||下周计划|||
事项|谁|情况|备注|事项|谁|几号前|说明
{text.strip()}
""", "A1:H1 A2:D2 E2:H2")
    xlsx(path, "阮星野", week("4.13", "《长安灯会》桌游 周计划 2026.4.13", """
规则书第二版|阮星野|完成||试玩三局并计时|全员|4.18|
卡面线稿24张|霍白|完成18张|手腕疼|卡面线稿收尾|霍白|4.17|
打样询价|池小鱼|完成|最低38元/套|定打样厂|池小鱼、阮星野|4.20|要能做UV
"""), week("4.20", "《长安灯会》桌游 周计划 2026.4.20", """
试玩三局并计时|全员|只玩了两局|缺人|第三局试玩|阮星野|4.25|找校外的人
卡面线稿收尾|霍白|完成||上色样张2张|霍白|4.24|
定打样厂|池小鱼、阮星野|推迟|UV报价没回|定打样厂|池小鱼|4.24|
众筹页文案|-|未开始||众筹页文案|聂无双|5月初|
"""))
    c = lambda title, who, state, note=None, health=None, **more: task(title, who, None, state, health, note=note, may=["missing-deadline", "unknown-status"], **more)
    p = lambda title, who, due, note=None, **more: task(title, who, due, note=note, **more)
    return truth("a sheet a week, what was done on the left and the plan on the right of the same rows; the left has no date column; the same title on both sides", form(
        "progress",
        c("规则书第二版", "阮星野", "done"), c("卡面线稿24张", "霍白", "*", note="手腕疼"), c("打样询价", "池小鱼", "done", note="最低38元/套"),
        p("试玩三局并计时", "", "04-18"), p("卡面线稿收尾", "霍白", "04-17"), p("定打样厂", "池小鱼 阮星野", "04-20", note="要能做UV"),
        sheet="4.13", project="*", dept="*", date="04-13"), form(
        "progress",
        c("试玩三局并计时", "", "*", note="缺人", must=["missing-owner"]), c("卡面线稿收尾", "霍白", "done"),
        c("定打样厂", "池小鱼 阮星野", "*", note="UV报价没回", health="*"), c("众筹页文案", "", "not_started"),
        p("第三局试玩", "阮星野", "04-25", note="找校外的人"), p("上色样张2张", "霍白", "04-24"), p("定打样厂", "池小鱼", "04-24"),
        p("众筹页文案", "聂无双", None, vague=True),
        sheet="4.20", project="*", dept="*", date="04-20"))


@batch.writes("会议记录  11.20.docx")
def countdown(path):
    word(path, "权小曼", text_box("机器人社项目例会"), T("""
时间|2023/11/20 晚九点|地点|创客空间
参与者|权小曼 尉迟原 巩固 芮甜|记录人|权小曼
议题|1.底盘进度　2.校赛报名||
会议决议|1、底盘换麦克纳姆轮⏎负责人：尉迟原⏎截止日期：11.24星期五晚八点⏎2、遥控器串口协议联调⏎负责人：巩固、尉迟原⏎截止日期：下周三⏎3、校赛报名表⏎负责人：芮甜⏎截止日期：11月22日 17:00⏎4、报销上次的电机发票⏎负责人：权小曼⏎截止日期：尽快||
待解决问题|电池充不满，原因不明⏎调试场地晚上十点后锁门||
""", "B3:D3 B4:D4 B5:D5"))
    Y = lambda text: f"2023-11-{text}"
    return truth("title in a text box; task line, then 负责人： and 截止日期： lines in one cell; names apart by blanks; open problems one a line", form(
        "minutes",
        resolution("底盘换麦克纳姆轮", "尉迟原", Y("24"), kind_alt=["task"]), resolution("遥控器串口协议联调", "巩固 尉迟原", Y("29"), kind_alt=["task"]),
        resolution("校赛报名表", "芮甜", Y("22"), kind_alt=["task"]), resolution("报销上次的电机发票", "权小曼", None, kind_alt=["task"], vague=True),
        pending("电池充不满，原因不明", "", None, note="*"), pending("调试场地晚上十点后锁门", "", None, note="*"),
        project="*", dept="*", date=Y("20"),
        meeting=meeting("*", "2023-11-20T21:00", "创客空间", None, "权小曼", "权小曼 尉迟原 巩固 芮甜", "", ["底盘进度", "校赛报名"])))


@batch.writes("任务分工.md")
def logins(path):
    md(path, """
# 像素地牢 任务分工

更新于 2023-05-06，做完自己打勾

### lzq

- [x] 人物跑跳动画
- [ ] 掉出地图后的复活点，5.12
- [ ] 地刺

### mwt

- [x] boss追逐脚本（5.5提交）
- [ ] boss二阶段弹幕，下周三

### 阿柴

- [ ] 第3关地图
- [ ] 小怪贴图 x6，5月14号

### 没人认领

- [ ] 背景音乐
""")
    Y = lambda text: f"2023-05-{text}"
    return truth("markdown list per person (logins as names), check boxes as the only state, dates at the end of a line, a heading for what nobody took", form(
        "*",
        task("人物跑跳动画", "lzq", None, "done", kind_alt=["duty"]), task("掉出地图后的复活点", "lzq", Y("12"), "*", title_alt=["掉出地图后的复活点，5.12"], kind_alt=["duty"]),
        task("地刺", "lzq", None, "*", kind_alt=["duty"]), task("boss追逐脚本（5.5提交）", "mwt", None, "done", done="*", due_alt=["2023-05-05"], title_alt=["boss追逐脚本"], kind_alt=["duty"]),
        task("boss二阶段弹幕", "mwt", Y("10"), "*", title_alt=["boss二阶段弹幕，下周三"], kind_alt=["duty"]),
        task("第3关地图", "阿柴", None, "*", kind_alt=["duty"]), task("小怪贴图 x6", "阿柴", Y("14"), "*", title_alt=["小怪贴图 x6，5月14号"], kind_alt=["duty"]),
        task("背景音乐", "", None, "*", kind_alt=["duty"], must=["missing-owner"]),
        project="*", dept="*", date=Y("06")))


@batch.writes("部长例会纪要20250409.docx")
def union(path):
    word(path, "呼延琪", "^校学生会部长例会纪要", "时间：2025年4月9日（星期三）12:30　　地点：学生活动中心211", "主持人：钦佩　　　　记录人：呼延琪", "出席：钦佩、呼延琪、习远（外联部）、车前（体育部）、卜一凡（宣传部）", "缺席：晏几（权益部，实习）",
         "一、上周工作情况", "宣传部：推送三篇，其中“宿舍晚归”阅读量破千。", "体育部：篮球赛小组赛打完。", "外联部：联系了四家奶茶店。", "二、本周工作安排",
         "1. 宣传部：十佳歌手海报，4月14日前张贴到各楼", "2. 外联部（习远）：敲定奶茶赞助并签协议，周五前", "3. 体育部：4月12日、13日半决赛，裁判由车前联系", "4. 习远+卜一凡：赞助商露出物料清单", "5. 权益部：食堂满意度问卷回收，下周一下班前",
         "6. 各部门：上交3月考勤表", "三、会议要求", "各部门注意值班纪律，活动审批表须提前一周提交。", "散会。")
    Y = lambda text: f"2025-04-{text}"
    return truth("departments as owners, one with its head in a bracket; past work by department above; 各部门 is nobody; demands at the end are prose", form(
        "minutes",
        task("十佳歌手海报，4月14日前张贴到各楼", "宣传部", Y("14"), dept="*", title_alt=["十佳歌手海报，张贴到各楼", "十佳歌手海报", "宣传部：十佳歌手海报，4月14日前张贴到各楼"], **ACT),
        task("敲定奶茶赞助并签协议", "习远", Y("11"), dept="外联部", title_alt=["敲定奶茶赞助并签协议，周五前", "外联部（习远）：敲定奶茶赞助并签协议，周五前"], **ACT),
        task("4月12日、13日半决赛，裁判由车前联系", "车前", Y("13"), dept="体育部", owners_alt=[["体育部"], ["体育部", "车前"]], department_alt=[None],
             title_alt=["体育部：4月12日、13日半决赛，裁判由车前联系", "半决赛，裁判由车前联系"], **ACT),
        task("赞助商露出物料清单", "习远 卜一凡", None, title_alt=["习远+卜一凡：赞助商露出物料清单"], **ACT),
        task("食堂满意度问卷回收", "权益部", Y("14"), dept="*", title_alt=["食堂满意度问卷回收，下周一下班前", "权益部：食堂满意度问卷回收，下周一下班前"], **ACT),
        task("上交3月考勤表", "", None, dept="*", title_alt=["各部门：上交3月考勤表"], **ACT),
        project="*", dept="*", date=Y("09"),
        meeting=meeting("*", "2025-04-09T12:30", "学生活动中心211", "钦佩", "呼延琪", "钦佩 呼延琪 习远 车前 卜一凡", "晏几", "*")))


# ---------------------------------------------------------------- 31-36

@batch.writes("小程序版本计划-最新.xlsx")
def versions(path):
    d = lambda text: f"@2024-{text}{{m/d}}"
    head = "||功能点|前端|后端|测试|计划完成|实际完成|状态|说明"
    xlsx(path, "罗敷", Sheet("版本", f"""
|||||||||
||社区团购小程序 版本计划　　更新：2024年3月15日|||||||
||V2.1（3月8日已发布）|||||||
{head}
||拼团倒计时|时雨|-|罗敷|{d('03-01')}|{d('02-29')}|已上线|
||团长佣金明细|时雨|仓央|罗敷|{d('03-05')}|{d('03-07')}|已上线|晚两天，口径改过
||~海报分享~|~时雨~||~罗敷~|~3/5~||~取消~|
||||||||
||V2.2（计划3月29日发布）|||||||
{head}
||自提点地图|时雨|仓央|罗敷|{d('03-20')}||开发中|
||缺货自动退款||仓央|罗敷|{d('03-20')}||联调中|支付侧已通
||退款原因统计||仓央|罗敷|{d('03-22')}||未开始|
||订阅消息模板|柏拉|-|罗敷|{d('03-22')}||待审核|平台审核
||首页骨架屏|柏拉||罗敷|{d('03-25')}||未开始|
||老年模式|柏拉、时雨||罗敷|3月底||未开始|
||||||||
||V2.3（待排期）|||||||
{head}
||发票|||||| 未开始|
||司机端|时雨||||| 未开始|和V3合并？
||数据大屏|柏拉|仓央|||| 策划中|
""", "C2:J2 C3:J3 C9:J9 C18:J18", comments={"I14": "3/14 又被打回一次"}))
    Y = lambda text: f"2024-{text}"
    return truth("one sheet, a table per version with its own head row, from column C; front and back end columns both hold developers, testers are no owners; a row struck out; unusual states", form(
        "progress",
        task("拼团倒计时", "时雨", Y("03-01"), "done", done=Y("02-29")), task("团长佣金明细", "时雨 仓央", Y("03-05"), "done", done=Y("03-07"), note="晚两天，口径改过", owners_alt=[["时雨"]]),
        task("自提点地图", "时雨 仓央", Y("03-20"), "in_progress", owners_alt=[["时雨"]]), task("缺货自动退款", "仓央", Y("03-20"), "in_progress", note="支付侧已通"),
        task("退款原因统计", "仓央", Y("03-22"), "not_started"), task("订阅消息模板", "柏拉", Y("03-22"), "*", note="平台审核", may=["unknown-status"]),
        task("首页骨架屏", "柏拉", Y("03-25"), "not_started"), task("老年模式", "柏拉 时雨", Y("03-31"), "not_started"),
        task("发票", "", None, "not_started"), task("司机端", "时雨", None, "not_started", note="和V3合并？"),
        task("数据大屏", "柏拉 仓央", None, "*", owners_alt=[["柏拉"]], may=["unknown-status"], must=["missing-deadline"]),
        sheet="版本", project="*", dept="*", date=Y("03-15")))


@batch.writes("战队例会0514（各组）.docx")
def robot_team(path):
    word(path, "温故", "^鸢尾战队 5月14日例会", "2025年5月14日 19:00 工训中心3楼", "到场：温故、端木蓉、纳兰朔、百里屠、谷粒、柯南星、苗苗", "未到：宿迁（考试）",
         "! 总体", "分区赛6月6日开打，还有23天。步兵今天能跑能打，哨兵还不能自主。裁判系统5月10日到货。",
         "! 机械组", "已完成：步兵云台装配、弹舱加盖。", "接下来：", "- 云台电机座重新打印（端木蓉，5.16）", "- 工程夹爪换硅胶垫（端木蓉、苗苗 / 5.18）", "- 备件清单（苗苗）", "- 全车螺丝上胶（全体机械，赛前）",
         "! 电控组", "已完成：底盘功率闭环。", "接下来：", "- 超级电容板焊接两块（百里屠，5.17）", "- 自瞄与电控的串口协议定稿（百里屠、纳兰朔，本周五）", "- 摩擦轮温漂补偿（谷粒，下周二）",
         "! 视觉组", "已完成：能量机关识别98%。", "接下来：", "- 哨兵导航建图（纳兰朔，5.25）", "- 相机支架重新标定（柯南星，端木蓉改好支架后）", "- 录三段比赛光照数据（柯南星，5月20号）",
         "! 运营", "接下来：", "- 战队T恤尺码统计（苗苗，明天）", "- 高铁票和酒店（温故，5月16日18:00前）", "- 赞助商logo贴纸（待定）", "下次例会5月21日同一时间。")
    Y = lambda text: f"2025-05-{text}"
    t = lambda title, who, due, tail, **more: task(title, who, due, dept="*", title_alt=[f"{title}（{tail}）"], **more)
    return truth("header line without labels; many tasks with （name，date） behind them, per team; a condition instead of a day; a line that tells the same as past", form(
        "minutes",
        t("云台电机座重新打印", "端木蓉", Y("16"), "端木蓉，5.16"), t("工程夹爪换硅胶垫", "端木蓉 苗苗", Y("18"), "端木蓉、苗苗 / 5.18"), t("备件清单", "苗苗", None, "苗苗"),
        t("全车螺丝上胶", "*", None, "全体机械，赛前", vague=True), t("超级电容板焊接两块", "百里屠", Y("17"), "百里屠，5.17"),
        t("自瞄与电控的串口协议定稿", "百里屠 纳兰朔", Y("16"), "百里屠、纳兰朔，本周五"), t("摩擦轮温漂补偿", "谷粒", Y("20"), "谷粒，下周二"),
        t("哨兵导航建图", "纳兰朔", Y("25"), "纳兰朔，5.25"), t("相机支架重新标定", "柯南星", None, "柯南星，端木蓉改好支架后", vague=True),
        t("录三段比赛光照数据", "柯南星", Y("20"), "柯南星，5月20号"), t("战队T恤尺码统计", "苗苗", Y("15"), "苗苗，明天"), t("高铁票和酒店", "温故", Y("16"), "温故，5月16日18:00前"),
        t("赞助商logo贴纸", "", None, "待定"),
        project="*", dept="*", date=Y("14"),
        meeting=meeting("*", "2025-05-14T19:00", "工训中心3楼", None, None, "温故 端木蓉 纳兰朔 百里屠 谷粒 柯南星 苗苗", "宿迁", "*")))


@batch.writes("项目周报 3.24-3.28.doc")
def team_weekly(path):
    old_word(path, "上官云开", "^智慧食堂称重结算项目周报", "填报人：上官云开　　　　报告周期：2025年3月24日～3月28日", "一、本周工作完成情况", T("""
序号|工作内容|负责人|完成情况|备注
1|托盘识别模型重新训练|夏侯昱|100%|
2|称重模块去皮误差排查|冼星|70%|传感器供电纹波
3|收银台外壳打样|厂家|未完成|模具排期
4|食堂窗口动线测量|上官云开、冼星|已完成|
5||||
"""), "二、存在的问题", "1. 不锈钢台面反光，白天误识别。", "2. 一卡通接口文档3月27日才拿到。", "三、下周工作计划", T("""
序号|工作内容|负责人|计划完成时间|需要支持
1|偏振片方案对比|夏侯昱|4月2日|采购3种偏振片
2|一卡通扣费接口开发|上官云开|4.4|
3|去皮误差复测|冼星|周三|
4|外壳打样跟催|/|3天内|
5|五一前试点窗口确认|各食堂经理|4月底|
"""))
    Y = lambda text: f"2025-{text}"
    n = {"may": ["missing-deadline"]}
    return truth("doc; this week's and next week's table are one form; percent and words in one status column; 未完成; problems as numbered text; 3天内 and 周三; nobody", form(
        "progress",
        task("托盘识别模型重新训练", "夏侯昱", None, "done", **n), task("称重模块去皮误差排查", "冼星", None, "in_progress", note="传感器供电纹波", **n),
        task("收银台外壳打样", "厂家", None, "*", note="模具排期", may=["missing-deadline", "missing-owner", "unknown-status"], owners_alt=[[]]),
        task("食堂窗口动线测量", "上官云开 冼星", None, "done", **n),
        task("偏振片方案对比", "夏侯昱", Y("04-02"), note="*"), task("一卡通扣费接口开发", "上官云开", Y("04-04"), note="*"),
        task("去皮误差复测", "冼星", Y("04-02"), note="*"), task("外壳打样跟催", "", Y("03-31"), note="*"),
        task("五一前试点窗口确认", "*", Y("04-30"), note="*"),
        project="智慧食堂称重结算项目", dept=None, date=Y("03-28")))


@batch.writes("第三次開發會議紀錄.docx")
def taiwan(path):
    word(path, "詹宥廷", "^「山徑回報」開源社群　第三次開發會議紀錄", "時　間：2026年1月24日（星期六）下午2時", "地　點：線上（Jitsi）", "主　席：簡子喬", "紀　錄：詹宥廷", "出　席：簡子喬、詹宥廷、龔以沫、闕小滿", "請　假：游牧之",
         "壹、報告事項", "一、測試版下載數破三百。", "二、上次會議決定的離線地圖已於1月15日合併。", "貳、討論事項",
         "案由一：是否支援匯入GPX", "說明：使用者在論壇反映多次。", "決議：由龔以沫負責實作匯入，2月7日前送出PR。", "案由二：翻譯流程", "說明：目前由維護者手動貼上，容易漏。", "決議：闕小滿於1月31日前架好翻譯平台，並寫教學文件。",
         "案由三：社群經費", "說明：年費二千四百元到期。", "決議：主機費用由募款支付。", "參、臨時動議", "無。", "肆、待辦事項", "1. 更新隱私權政策（簡子喬，2/1）", "2. 整理議題標籤（詹宥廷）", "伍、散會（下午3時40分）")
    return truth("traditional Chinese; 主席/紀錄/請假 with wide blanks; 決議 under each 案由; reports are no items; to-dos with （name，date）", form(
        "minutes",
        resolution("由龔以沫負責實作匯入，2月7日前送出PR", "龔以沫", "02-07", title_alt=["實作匯入，送出PR", "實作匯入", "是否支援匯入GPX"]),
        resolution("闕小滿於1月31日前架好翻譯平台，並寫教學文件", "闕小滿", "01-31", title_alt=["架好翻譯平台，並寫教學文件", "翻譯流程"]),
        resolution("主機費用由募款支付", "", None, title_alt=["社群經費"], **DECIDED),
        task("更新隱私權政策", "簡子喬", "02-01", title_alt=["更新隱私權政策（簡子喬，2/1）"], **ACT), task("整理議題標籤", "詹宥廷", None, title_alt=["整理議題標籤（詹宥廷）"], **ACT),
        project="*", dept="*", date="01-24",
        meeting=meeting("*", "01-24T14:00", "線上（Jitsi）", "簡子喬", "詹宥廷", "簡子喬 詹宥廷 龔以沫 闕小滿", "游牧之", "*")))


@batch.writes("校刊编辑部待办20231027.xlsx")
def by_state(path):
    xlsx(path, "齐佩", Sheet("待完成", """
稿件/事项|谁来做|死线|碎碎念
校史馆专访整理|齐佩|11.3|录音两小时
食堂插画四格|慕容歌|10月30日|
卷首语|主编|11月6日|
封底广告位|？|11.6|去年是打印店
校对二校|齐佩、于归、慕容歌|印前|
"""), Sheet("进行中", """
稿件/事项|谁来做|死线|碎碎念
运动会摄影组照|于归|10.29|还差接力
诗歌版排版|慕容歌|10/31|
"""), Sheet("已完成", """
稿件/事项|谁来做|死线|碎碎念
征稿启事|齐佩|10.8|
印刷厂报价|于归|10.20|比去年贵6%
"""))
    Y = lambda text: f"2023-{text}"
    n = {"project": "*", "dept": "*", "date": Y("10-27")}
    return truth("no title, head in row 1, a sheet per state (the sheet's name is the state); date in the file name only; ？ and a role as owner; 印前", form(
        "progress",
        task("校史馆专访整理", "齐佩", Y("11-03"), "*", note="录音两小时"), task("食堂插画四格", "慕容歌", Y("10-30"), "*"), task("卷首语", "主编", Y("11-06"), "*", owners_alt=[[]], may=["missing-owner"]),
        task("封底广告位", "", Y("11-06"), "*", note="去年是打印店", must=["missing-owner"]),
        task("校对二校", "齐佩 于归 慕容歌", None, "*", vague=True, must=["missing-deadline"]), sheet="待完成", **n), form(
        "progress",
        task("运动会摄影组照", "于归", Y("10-29"), "*", note="还差接力"), task("诗歌版排版", "慕容歌", Y("10-31"), "*"), sheet="进行中", **n), form(
        "progress",
        task("征稿启事", "齐佩", Y("10-08"), "*"), task("印刷厂报价", "于归", Y("10-20"), "*", note="比去年贵6%"), sheet="已完成", **n))


@batch.writes("会议记录_线上0705.docx")
def one_cell(path):
    word(path, "古月", "^会 议 记 录", T("""
会议名称|“蒲公英”支教队行前会
会议时间|2024年7月5日（周五）晚上8:30
会议方式|腾讯会议
主 持 人|古 月
与会人员|古 月　尤 里⏎司马南枝　郗 文⏎贡 布
记  录|尤里
会议议程|1、课表确认；2、物资；3、安全
会议内容|古月介绍了当地学校情况：共5个班，有投影，晚上十点断电。贡布提醒高海拔第一天不要洗澡。去年队伍7月8日出发，今年定在7月12日。⏎会上分工如下：司马南枝负责把语文和美术两门课的课表排出来，7月7日前发群里；郗文负责科学课的实验器材，列清单给尤里采购；物资由尤里统一购买，10号之前寄到学校；贡布负责收货；保险由古月在7月9日前统一购买。⏎安全教育视频群里已经发过，上车前再强调一遍。
遗留问题|返程车票还没放票，等7月10日再抢
"""))
    Y = lambda text: f"2024-07-{text}"
    return truth("two-column form, blanks within names, all tasks inside one running paragraph with X负责…, 由X…; dates of other things in it", form(
        "minutes",
        task("司马南枝负责把语文和美术两门课的课表排出来，7月7日前发群里", "司马南枝", Y("07"), title_alt=["把语文和美术两门课的课表排出来，发群里", "把语文和美术两门课的课表排出来", "把语文和美术两门课的课表排出来，7月7日前发群里"], **ACT),
        task("郗文负责科学课的实验器材，列清单给尤里采购", "郗文", None, title_alt=["科学课的实验器材，列清单给尤里采购", "科学课的实验器材"], **ACT),
        task("物资由尤里统一购买，10号之前寄到学校", "尤里", Y("10"), title_alt=["统一购买物资，寄到学校", "物资统一购买，10号之前寄到学校", "统一购买，10号之前寄到学校"], **ACT),
        task("贡布负责收货", "贡布", "*", title_alt=["收货"], **ACT),
        task("保险由古月在7月9日前统一购买", "古月", Y("09"), title_alt=["保险统一购买", "统一购买保险", "统一购买"], **ACT),
        pending("返程车票还没放票，等7月10日再抢", "", None, due_alt=[Y("10")], note="*"),
        project="*", dept="*", date=Y("05"),
        meeting=meeting("“蒲公英”支教队行前会", "2024-07-05T20:30", "*", "古月", "尤里", "古月 尤里 司马南枝 郗文 贡布", "", ["课表确认", "物资", "安全"])))


# ---------------------------------------------------------------- 37-40

@batch.writes("wg-notes.md")
def working_group(path):
    md(path, """
# Tidepool Storage WG - running notes

## Meeting #12 - 2025-11-20

- **Duration:** 45m
- **Chair:** Sanne Kroes
- **Participants:**
  - Sanne Kroes
  - Abel Tesfaye
  - Mirko Valli
  - (regrets from Yuki Arai)
- **Notes:**
  - Snapshot format
    - Mirko measured 18% smaller files, decoding is slower.
    - AI(Mirko): publish the benchmark scripts before the next call
    - Consensus that v2 will not be the default in 0.9.
  - Budget
    - Two travel grants left for the spring meetup.
    - AI(Abel, Sanne): draft the grant announcement by Dec 1
  - Next call on Dec 4, Abel chairs.

## Meeting #11 - 2025-11-06

- **Duration:** 30m
- **Chair:** Mirko Valli
- **Participants:**
  - Mirko Valli
  - Yuki Arai
- **Notes:**
  - No quorum, no votes.
  - Release 0.8.3
    - Yuki: found a regression in the lock file
    - AI(Yuki): bisect it [done]
    - AI(Mirko): update the changelog, end of week
""")
    return truth("running English notes, two meetings, newest first; AI(name): lines nested in the discussion; [done] behind one", form(
        "minutes",
        task("publish the benchmark scripts before the next call", "Mirko", None, due_alt=["2025-12-04"], may=["missing-deadline"], title_alt=["AI(Mirko): publish the benchmark scripts before the next call"], **ACT),
        task("draft the grant announcement", "Abel Sanne", "2025-12-01", title_alt=["draft the grant announcement by Dec 1", "AI(Abel, Sanne): draft the grant announcement by Dec 1"], **ACT),
        project="*", dept="*", date="2025-11-20",
        meeting=meeting("*", "*", None, "Sanne Kroes", None, ["Sanne Kroes", "Abel Tesfaye", "Mirko Valli"], ["Yuki Arai"], "*")), form(
        "minutes",
        task("bisect it", "Yuki", None, "done", state_alt=[None], may=["missing-deadline"], title_alt=["bisect it [done]", "AI(Yuki): bisect it [done]"], **ACT),
        task("update the changelog", "Mirko", "2025-11-07", due_alt=["2025-11-09"], title_alt=["update the changelog, end of week", "AI(Mirko): update the changelog, end of week"], **ACT),
        project="*", dept="*", date="2025-11-06",
        meeting=meeting("*", "*", None, "Mirko Valli", None, ["Mirko Valli", "Yuki Arai"], "", "*")))


@batch.writes("Supervision record 4.doc")
def supervision(path):
    word(path, "Tamsin Oyelaran", "^Record of supervision meeting", T("""
Student|Tamsin Oyelaran|Supervisor|Dr Paulo Brandt
Date|07/02/2025|Time|11.00 - 11.40
Location|Room 2.17, Hale Building|Meeting no.|4
Project title|Bat call classification on a budget recorder||
Progress since last meeting|Recorder housing printed, 14 nights of audio collected up to 24/01/2025. Two nights lost to rain.||
Discussion|PB thinks the class list is too long. TO prefers to keep the two pipistrelles apart. Agreed to look at the confusion matrix first.||
Agreed actions|||
Next meeting|21/02/2025, 11.00, same room||
Student's signature|T. Oyelaran|Supervisor's signature|
""", "B4:D4 B5:D5 B6:D6 B7:D7 B8:D8", inside={"B7": T("""
Action|By whom|By when
Train a first CNN on 6 species|TO|14/02/2025
Write two pages of method chapter|TO|18/02/2025
Share last year's labelled calls|PB|ASAP
Ask the Estates office about roof access|Tamsin / Paulo|before next meeting
""")}))
    return truth("a docx named .doc; supervision form with a nested action table; initials as owners; day first; ASAP; one typed signature, one empty", form(
        "minutes",
        task("Train a first CNN on 6 species", "TO", "2025-02-14", **ACT), task("Write two pages of method chapter", "TO", "2025-02-18", **ACT),
        task("Share last year's labelled calls", "PB", None, vague=True, **ACT),
        task("Ask the Estates office about roof access", "Tamsin Paulo", None, due_alt=["2025-02-21"], may=["missing-deadline"], vague=True, **ACT),
        project="Bat call classification on a budget recorder", dept="*", date="2025-02-07", signed=["T. Oyelaran"],
        meeting=meeting("*", "2025-02-07T11:00", "Room 2.17, Hale Building", "*", None, "*", "", "*")))


@batch.writes("Tasks db export.csv")
def notion(path):
    text_table(path, """
Task name|Status|Assignee|Due date|Priority|Tags|Comments
Landing page hero video|In progress|Freya Lindholm, Ozan|October 3, 2025|High|web|needs subtitles
Move DNS to new registrar|Done|Ozan|September 26, 2025|High|infra|
Translate onboarding emails (PL)|Not started|Kasia|October 10, 2025|Medium|content|
Cancel unused SaaS seats|In progress|Freya Lindholm|September 30, 2025|Low|money|waiting for finance
Investor update Q3|Not started||October 15, 2025|High|founders|
Fix flaky payment test|Done|Kasia|September 24, 2025|High|dev|was a timezone bug
Swag for the meetup|On hold|Ozan||Low|fun|
Refactor the permissions model|Not started|Kasia, Ozan|October 31, 2025|Medium|dev|
Office plants|Cancelled|||Low|fun|
""", encoding="utf-8-sig")
    Y = lambda text: f"2025-{text}"
    return truth("English csv of a task database, month names, names parted by a comma in quotes; no date of its own", form(
        "progress",
        task("Landing page hero video", ["Freya Lindholm", "Ozan"], Y("10-03"), "in_progress", note="needs subtitles"), task("Move DNS to new registrar", "Ozan", Y("09-26"), "done"),
        task("Translate onboarding emails (PL)", "Kasia", Y("10-10"), "not_started"), task("Cancel unused SaaS seats", ["Freya Lindholm"], Y("09-30"), "in_progress", note="waiting for finance"),
        task("Investor update Q3", "", Y("10-15"), "not_started"), task("Fix flaky payment test", "Kasia", Y("09-24"), "done", note="was a timezone bug"),
        task("Swag for the meetup", "Ozan", None, "paused"), task("Refactor the permissions model", "Kasia Ozan", Y("10-31"), "not_started"),
        task("Office plants", "", None, "cancelled"),
        project=None, dept=None, date=None))


@batch.writes("Race day plan FINAL (2).xlsx")
def race_day(path):
    xlsx(path, "Club secretary", Sheet("Race day", """
|Harbour Mile 2026 - who is doing what||||||
|Version of 12 April 2026||||||
|||||||
||Job|Lead|Helpers|Needed by|Done?|Remarks
|Before|Road closure letter to residents|Aoife|Tunde|20/04/2026|Y|
||Order 300 medals|Tunde|-|24/04/2026|Y|delivery to the clubhouse
||Portaloo booking|Marisol|Tunde|01/05/2026|N|quote 2 missing
||Marshal briefing sheet|Aoife / Grigor||06/05/2026|N|
||First aiders|TBC||06/05/2026|N|county service is full
|On the day|Finish gantry|Grigor|Ben, Lotte|@2026-05-10{dd/mm/yyyy}|N|
||Results on the website|Lotte||@2026-05-11{dd/mm/yyyy}|N|
||Clear the course|All||10/05/2026|N|
|After|Thank-you notes to sponsors|Marisol||end of May|N|
""", "B1:H1 B2:H2 B5:B9 B10:B12"))
    n = {"dept": None}
    return truth("English, table from column B, helpers beside the lead, Y and N as the state, ambiguous day first settled by 20/04 and real dates; TBC, All, end of May", form(
        "progress",
        task("Road closure letter to residents", "Aoife", "04-20", "done", **n), task("Order 300 medals", "Tunde", "04-24", "done", note="delivery to the clubhouse", **n),
        task("Portaloo booking", "Marisol", "05-01", "*", note="quote 2 missing", **n), task("Marshal briefing sheet", "Aoife Grigor", "05-06", "*", **n),
        task("First aiders", "", "05-06", "*", note="county service is full", must=["missing-owner"], **n), task("Finish gantry", "Grigor", "05-10", "*", **n),
        task("Results on the website", "Lotte", "05-11", "*", **n), task("Clear the course", "", "05-10", "*", must=["missing-owner"], **n),
        task("Thank-you notes to sponsors", "Marisol", "05-31", "*", **n),
        sheet="Race day", project="Harbour Mile 2026", dept="*", date="04-12"))


# ---------------------------------------------------------------- 41

GANTT = [  # (group) or (task, owner, start, end, actual, status, due, state, health, note)
    "一、需求与设计",
    ("访谈三位任课老师", "曲径", "3.2", "3.6", "3.6", "已完成", "", ""), ("需求规格说明书", "曲径、简兮", "3.4", "3.13", "3.15", "完成，延迟", "", "模板改了两次"),
    ("原型图（学生端）", "岚烟", "3.9", "3.18", "3.18", "已完成", "", ""), ("原型图（教师端）", "岚烟", "3.12", "3.20", "3.19", "提前完成", "", ""),
    ("数据库设计", "祝余", "3.10", "3.20", "3.20", "已完成", "", ""), ("接口文档初稿", "祝余", "3.16", "3.23", "", "进行中", "", "差附件接口"),
    "二、编码",
    ("脚手架与登录", "祝余", "3.18", "3.25", "3.24", "已完成", "", ""), ("选题模块", "简兮", "3.23", "4.3", "", "进行中", "", ""), ("双选匹配", "简兮", "3.30", "4.10", "", "未开始", "", "算法没定"),
    ("开题报告上传与批注", "祝余", "3.26", "4.8", "", "进行中", "", ""), ("中期检查", "祝余", "4.6", "4.15", "", "未开始", "", ""), ("答辩分组", "", "4.13", "4.22", "", "未开始", "", ""),
    ("成绩录入与导出", "简兮", "4.15", "4.24", "", "未开始", "", ""), ("消息通知", "岚烟", "4.1", "4.10", "", "滞后", "", "短信要备案"), ("学生端页面", "岚烟", "3.23", "4.17", "", "正常", "", ""),
    ("教师端页面", "岚烟、曲径", "3.30", "4.24", "", "有风险", "", "人手不够"), ("小程序版", "-", "-", "-", "", "取消", "", "老师说不用做"),
    "三、测试与交付",
    ("测试用例", "曲径", "4.13", "4.24", "", "未开始", "", ""), ("冒烟测试", "全组", "4.24", "4.28", "", "未开始", "", ""), ("压力测试", "祝余", "4.27", "4.30", "", "待定", "", ""),
    ("用户手册", "曲径", "4.27", "5.8", "", "未开始", "", ""), ("部署到学院服务器", "祝余", "5.6", "5.11", "", "未开始", "", "等账号"), ("答辩材料", "全组", "5.11", "5.20", "", "未开始", "", ""),
]
STATES = {"已完成": ("done", None), "完成，延迟": ("done", "delayed"), "提前完成": ("done", None), "进行中": ("in_progress", None), "未开始": ("not_started", None), "滞后": (None, "delayed"),
          "正常": (None, "normal"), "有风险": (None, "at_risk"), "取消": ("cancelled", None), "待定": ("*", None)}


@batch.writes("毕设管理系统 进度表0327.xlsx")
def gantt(path):
    lines, merges, told, hidden = [], ["A1:L1", "A2:L2"], [], []
    iso = lambda text: "2026-{:0>2}-{:0>2}".format(*text.split(".")) if "." in text else None
    for entry in GANTT:
        row = len(lines) + 4
        if isinstance(entry, str):
            lines.append(entry)
            merges.append(f"A{row}:L{row}")
            continue
        title, who, start, end, actual, status, _, note = entry
        lines.append("|".join([str(len(told) + 1), title, who, start, end, actual, status, note] + ["■" if int(start.split(".")[0] if "." in start else 0) <= m <= int(end.split(".")[0] if "." in end else -1) else "" for m in (3, 4, 5)]))
        state, health = STATES[status]
        owners = "" if who in ("", "-", "全组") else who.replace("、", " ")
        soft = {"may": ["unknown-status", "missing-deadline"], "must": ["missing-owner"] if not owners else []} if status == "待定" else {}
        if health and state is None and actual == "":
            state = "*" if status != "正常" else None
        told.append(task(title, owners, iso(end), state, health, done=iso(actual), note=note or None, **soft))
        if status == "已完成" and iso(start) < "2026-03-12":
            hidden.append(row)
    xlsx(path, "曲径", Sheet("进度", "\n".join(["毕业设计管理系统 进度表", "组长：曲径　　统计日期：2026年3月27日　　图例：■表示占用该月",
         "序号|任务|负责人|开始|结束|实际完成|状态|备注|3月|4月|5月"] + lines + ["合计|23项|||||已完成6项|"]), " ".join(merges), hide_rows=hidden))
    return truth("23 rows, group rows merged, rows hidden by a filter, month columns with blocks beside, state and health in one column, a 合计 row, 全组", form(
        "progress", *told, sheet="进度", project="毕业设计管理系统", dept="*", date="03-27"))


if __name__ == "__main__":
    batch.run()
