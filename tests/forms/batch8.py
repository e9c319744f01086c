#!/usr/bin/env python3
"""batch8: the wild: student teams, clubs, start-ups, small companies, volunteers, school offices. Usage: batch8.py [OUT_DIR]"""
import subprocess

from kit import PROFILE
from kit import (Batch, Sheet, T, channel, delay, duty, form, item, meeting, milestone, pending, resolution, suggestion, task,
                 text_box, text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch8")
EITHER = {"task": ["resolution"], "resolution": ["task"]}


def said(title, owners="", due=None, *alt, kind="task", **more):
    """An item of prose: title, owners, due, then the other titles that count; task or resolution both pass."""
    return item(kind, title, owners, due, title_alt=list(alt), kind_alt=EITHER.get(kind, []), **more)


def convert(path, target, write):
    """write(docx) once, and LibreOffice makes `target` (doc, rtf, et …) of it; a file that exists is kept."""
    if path.exists():
        return
    source = path.with_suffix(".docx" if target in ("doc", "rtf", "odt") else ".xlsx")
    write(source)
    subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", target, "--outdir", str(path.parent), str(source)],
                   check=True, capture_output=True)
    source.unlink()


# ---------------------------------------------------------------- one big cell, paragraphs

@batch.writes("第三次组会-顺路拼车.docx")
def carpool(path):
    word(path, "倪可欣", "^软件工程课程设计小组会议记录", T("""
项目名称|校园顺路拼车小程序|组号|G07
开会时间|2024.10.18 晚八点|开会地点|一食堂二楼靠窗
主持|邹牧|记录|倪可欣
到场|邹牧、倪可欣、贺一凡、苗青|没来|柏松（感冒）
会议过程|前一阶段：⏎登录接口写完了——贺一凡⏎原型改到第二版——苗青⏎⏎下一阶段要做的：⏎路线匹配算法调研——邹牧，10.25⏎发布行程页面——苗青、倪可欣⏎数据库建表并导入测试数据——贺一凡 10.23前⏎接口文档补全——柏松（下次组会前）⏎云服务器续费——待认领
""", "B5:D5"))
    return truth("header grid and one big cell: 任务——姓名 lines; past above, work to come below; 没来 for absent; 待认领; 下次组会前", form(
        "minutes",
        said("路线匹配算法调研", "邹牧", "2024-10-25", "路线匹配算法调研——邹牧，10.25"),
        said("发布行程页面", "苗青 倪可欣", None, "发布行程页面——苗青、倪可欣"),
        said("数据库建表并导入测试数据", "贺一凡", "2024-10-23", "数据库建表并导入测试数据——贺一凡 10.23前"),
        said("接口文档补全", "柏松", None, "接口文档补全——柏松（下次组会前）", vague=True),
        said("云服务器续费", "", None, "云服务器续费——待认领"),
        project="校园顺路拼车小程序", dept="*", date="2024-10-18",
        meeting=meeting("*", "2024-10-18T20:00", "一食堂二楼靠窗", "邹牧", "倪可欣", "邹牧 倪可欣 贺一凡 苗青", "柏松", "*")))


@batch.writes("毕设组第12周任务.docx")
def thesis_group(path):
    word(path, "葛知远", "^毕业设计小组第12周任务单", "统计日期：2023年11月24日（星期五）", "上周大家基本按计划走，综述都读完了，葛知远的公开代码也跑通了。", T("""
姓名|本周任务|交付时间|卡住的地方
葛知远|1.换成自采数据重跑⏎2.第二章初稿|12月1日|显存不够
万晴|①问卷清洗 ②信度分析|11.29|
冉冉|参数标定|11.30|缺传感器手册
沙洲|开题报告按意见修改|下周一|无
路老师|帮忙联系机房||
"""))
    return truth("a row per person with several numbered tasks in the cell; a due date for all of them; surname with 老师", form(
        "progress",
        task("换成自采数据重跑", "葛知远", "2023-12-01", note="显存不够"), task("第二章初稿", "葛知远", "2023-12-01", note="显存不够"),
        task("问卷清洗", "万晴", "2023-11-29"), task("信度分析", "万晴", "2023-11-29"),
        task("参数标定", "冉冉", "2023-11-30", note="缺传感器手册"),
        task("开题报告按意见修改", "沙洲", "2023-11-27"), task("帮忙联系机房", "*", None),
        project="*", dept="*", date="2023-11-24"))


@batch.writes("周一晨会20250310.docx")
def standup(path):
    word(path, "卫澜", "^周一晨会纪要", "时间：2025-3-10 9:30    方式：飞书会议    主持：卫澜", "与会：卫澜 闻笛 屠晓楠 艾力　　　缺席：无",
         "! 闻笛（前端）", "上周工作：1，首页改版上线 2，修了3个兼容问题", "本周工作：1，订单列表分页 2，埋点接入，周四给数据组验 3，移动端样式走查",
         "! 屠晓楠（后端）", "上周工作：退款接口联调通过", "本周工作：1，对账脚本，3.14前 2，慢查询优化",
         "! 艾力（运营）", "上周工作：社群拉新240人", "本周工作：1，三八节活动数据整理 2，老客回访名单，明天发卫澜",
         "! 卫澜", "本周工作：约两家渠道谈分成", "散会。下次晨会3月17日。")
    return truth("a heading per person with a role in brackets, then 上周工作 (past) and 本周工作：1，… 2，… in one line", form(
        "minutes",
        said("订单列表分页", "闻笛", None, dept="*"), said("埋点接入", "闻笛", "2025-03-13", "埋点接入，周四给数据组验", dept="*"),
        said("移动端样式走查", "闻笛", None, dept="*"),
        said("对账脚本", "屠晓楠", "2025-03-14", "对账脚本，3.14前", dept="*"), said("慢查询优化", "屠晓楠", None, dept="*"),
        said("三八节活动数据整理", "艾力", None, dept="*"), said("老客回访名单", "艾力", "2025-03-11", "老客回访名单，明天发卫澜", dept="*"),
        said("约两家渠道谈分成", "卫澜", None),
        project="*", date="2025-03-10",
        meeting=meeting("*", "2025-03-10T09:30", "*", "卫澜", None, "卫澜 闻笛 屠晓楠 艾力", "", "*")))


@batch.writes("青协第五次部长例会.docx")
def volunteers(path):
    word(path, "黎万里", "^青年志愿者协会第五次部长例会记录", "会议时间：2023年9月27号（周三）下午四点半", "会议地点：大学生活动中心 305", "会议主持：谭素",
         "参会人员：秘书处 谭素、黎万里；外联部 季风；宣传部 安吉、佟丽；实践部 游小洋", "缺席人员：宣传部部长邬梅（实习）", "会议记录人：黎万里",
         "一、近期工作回顾", "迎新志愿服务累计出勤126人次，总体顺利，个别点位换班迟到。", "二、近期工作安排",
         "1.国庆文明引导活动由游小洋负责，9.29前把报名表交到秘书处。", "2.佟丽+安吉：公众号推送两期，10月6号前发完。", "3.季风、谭素：联系敬老院确定重阳慰问时间。",
         "4.各部部长本周内上交本部新干事名单。", "5.横幅制作：外联部，9月28日取回。", "三、注意事项", "活动全程穿红马甲，请假须提前一天说明。")
    return truth("由X负责, 名1+名2：, 名1、名2：, 各部部长, a department as owner; attendees with departments before, absentee with department and title", form(
        "minutes",
        said("国庆文明引导活动由游小洋负责，9.29前把报名表交到秘书处", "游小洋", "2023-09-29", "国庆文明引导活动", "国庆文明引导活动，把报名表交到秘书处", dept="*"),
        said("佟丽+安吉：公众号推送两期，10月6号前发完", "佟丽 安吉", "2023-10-06", "公众号推送两期", "公众号推送两期，10月6号前发完", "公众号推送两期，发完"),
        said("季风、谭素：联系敬老院确定重阳慰问时间", "季风 谭素", None, "联系敬老院确定重阳慰问时间"),
        said("各部部长本周内上交本部新干事名单", "", "2023-09-29", "上交本部新干事名单", due_alt=["2023-10-01"], dept="*"),
        said("横幅制作：外联部，9月28日取回", "外联部", "2023-09-28", "横幅制作", "横幅制作，9月28日取回", dept="*"),
        project="*", dept="*", date="2023-09-27",
        meeting=meeting("*", "2023-09-27T16:30", "大学生活动中心 305", "谭素", "黎万里", "谭素 黎万里 季风 安吉 佟丽 游小洋", "邬梅", "*")))


@batch.writes("创客社例会流水账.docx")
def maker_log(path):
    word(path, "奚文", "^创客社2024年春季学期例会流水账", "! 3.5 第一次例会", "到会：涂一白、裘安、奚文、施恩", "学期选题定了桌面机械臂，预算八百以内。", "任务：",
         "舵机采购 - 涂一白 - 3.10", "底座和大臂图纸 - 裘安 - 3.12", "! 3.19 第二次例会", "到会：涂一白、裘安、奚文", "底座打印翘边两次，换PETG再试。", "任务：",
         "重打底座 - 裘安 - 3.22", "写控制板程序 - 涂一白、奚文 - 3.26", "社团经费申请找老师签字 - 施恩 - ？", "! 4.2 第三次例会", "到会：涂一白、裘安、奚文、施恩", "任务：",
         "整机装配 - 全体 - 4.9", "招新视频 - 裘安 - 4月底")
    one = lambda who: meeting("*", "*", None, None, None, who, "", "*")
    return truth("a running log of three meetings headed by M.D lines; the year only in the title; task - name - date with hyphens; 全体; ？ as date", form(
        "minutes",
        said("舵机采购", "涂一白", "2024-03-10", "舵机采购 - 涂一白 - 3.10"), said("底座和大臂图纸", "裘安", "2024-03-12", "底座和大臂图纸 - 裘安 - 3.12"),
        project="*", dept="*", date="2024-03-05", meeting=one("涂一白 裘安 奚文 施恩")), form(
        "minutes",
        said("重打底座", "裘安", "2024-03-22", "重打底座 - 裘安 - 3.22"), said("写控制板程序", "涂一白 奚文", "2024-03-26", "写控制板程序 - 涂一白、奚文 - 3.26"),
        said("社团经费申请找老师签字", "施恩", None, "社团经费申请找老师签字 - 施恩 - ？", vague=True),
        project="*", dept="*", date="2024-03-19", meeting=one("涂一白 裘安 奚文")), form(
        "minutes",
        said("整机装配", "", "2024-04-09", "整机装配 - 全体 - 4.9"), said("招新视频", "裘安", "2024-04-30", "招新视频 - 裘安 - 4月底"),
        project="*", dept="*", date="2024-04-02", meeting=one("涂一白 裘安 奚文 施恩")))


@batch.writes("大创周报_第6周.docx")
def innovation_weekly(path):
    word(path, "鄢朵朵", "^大学生创新训练项目周报", T("""
项目名称|基于视觉的垃圾分类回收箱|项目编号|S2025114
填写人|鄢朵朵|周次|第6周（2025.4.7－4.13）
指导教师|毕老师|小组成员|鄢朵朵、古力、闵捷
"""), "一、本周工作完成情况", T("""
内容|承担人|完成度|说明
数据集标注1200张|古力、闵捷|100%|
识别模型第一轮训练|鄢朵朵|８０％|mAP只有0.61
箱体建模|闵捷|50%|等内胆尺寸
采购电机|古力|0%|报销流程没走通
"""), "二、下周工作计划", T("""
内容|承担人|计划完成
增广后重新训练|鄢朵朵|4.16
箱体出图|闵捷|4月18号
走采购流程，找毕老师签字|古力|尽快
中期检查材料|全组|4.20
"""), "三、问题与建议", "实验室晚上十点锁门，训练经常中断，希望能申请延时。")
    soft = {"may": ("missing-deadline",)}
    return truth("this week with a percent column (full-width too) and no due column, next week with dates; period without year on its right side", form(
        "progress",
        task("数据集标注1200张", "古力 闵捷", None, "done"), task("识别模型第一轮训练", "鄢朵朵", None, "in_progress", note="mAP只有0.61", **soft),
        task("箱体建模", "闵捷", None, "in_progress", note="等内胆尺寸", **soft), task("采购电机", "古力", None, "not_started", note="报销流程没走通", **soft),
        task("增广后重新训练", "鄢朵朵", "2025-04-16"), task("箱体出图", "闵捷", "2025-04-18"),
        task("走采购流程，找毕老师签字", "古力", None, vague=True), task("中期检查材料", "", "2025-04-20"),
        project="基于视觉的垃圾分类回收箱", date="2025-04-13"))


@batch.writes("毕业设计进度安排表（景行）.docx")
def thesis_plan(path):
    word(path, "景行", "^2024届毕业设计（论文）进度安排表", T("""
学生姓名|景行|班级|机电2002
题目|果园采摘小车底盘设计|指导教师|海宁
"""), T("""
序号|起止时间|主要工作内容|阶段成果|完成情况
1|2023.12.11－2024.1.5|查阅文献，撰写开题报告|开题报告|√
2|2024.1.8－1.19|底盘方案比选|方案说明|完成
3|2024.2.26－3.15|传动系统计算|计算书|部分完成
4||三维建模与装配|模型文件|未开始
5|3.18－4.30|应力仿真分析|仿真报告|
6|5.1－5.24|论文撰写与修改|论文|
7||||
8||||
""", "B4:B5"), "制表日期：2024.3.4", "注：进度以导师确认为准。")
    out = lambda title, due, state=None: task(title, "", due, state, note="*", owners_alt=["景行"])
    return truth("a plan of one student: range column merged over two rows, end without year, no owner column, numbered empty rows", form(
        "progress",
        out("查阅文献，撰写开题报告", "2024-01-05", "done"), out("底盘方案比选", "2024-01-19", "done"),
        out("传动系统计算", "2024-03-15", "in_progress"), out("三维建模与装配", "2024-03-15", "not_started"),
        out("应力仿真分析", "2024-04-30"), out("论文撰写与修改", "2024-05-24"),
        project="*", dept="*", date="2024-03-04", no=("owner",)))


@batch.writes("ERP实施周会纪要-V1.2.docx")
def versioned(path):
    word(path, "车志强", "^启明五金ERP实施项目", "^周会纪要", T("""
版本|日期|修改人|修改说明
V1.0|2024-6-5|车志强|初稿
V1.1|2024-6-6|车志强|补参会人
V1.2|2024-6-7|栾莉|改截至时间
|||
|||
"""), T("""
会议名称|第4次实施周会||
召开部门|实施交付部|会议时间|2024年6月5日 15:00-16:20
会议地点|客户现场会议室|主持人|栾莉
参会人员|栾莉、车志强、尉迟宁、客户方：祁主任、麻小军||
会议议题|1、库存初始化 2、单据打印格式 3、培训排期||
""", "B1:D1 B4:D4 B5:D5"), "行动项", T("""
序|行动项描述|Owner|截至|状态
1|库存期初数据清洗|麻小军|6/12|Open
2|送货单套打模板调整|车志强|6月10日|Closed
3|权限矩阵确认|尉迟宁/栾莉|6/14|Open
4|服务器扩容|客户IT|6.31|Open
5|操作手册（仓库版）|车志强|视培训排期|On hold
"""))
    return truth("version table before the minutes (a trap: names and dates); 截至; Open/Closed; impossible 6.31; 客户IT as owner", form(
        "minutes",
        said("库存期初数据清洗", "麻小军", "2024-06-12", state="*", may=["unknown-status"]), said("送货单套打模板调整", "车志强", "2024-06-10", state="done"),
        said("权限矩阵确认", "尉迟宁 栾莉", "2024-06-14", state="*", may=["unknown-status"]), said("服务器扩容", "客户IT", None, state="*", may=["unknown-status"], dept="*", bad=True),
        said("操作手册（仓库版）", "车志强", None, state="paused", vague=True),
        project="启明五金ERP实施项目", dept="实施交付部", date="2024-06-05",
        meeting=meeting("第4次实施周会", "2024-06-05T15:00", "客户现场会议室", "栾莉", None, "*", "", ["库存初始化", "单据打印格式", "培训排期"])))


@batch.writes("迎新晚会筹备会议记录(1)(1).docx")
def welcome_party(path):
    word(path, "宫小玉", "填写说明：蓝色斜体为示例，填写后请删除。", "^学生会会议记录表", T("""
会 议 名 称|迎新晚会第二次筹备会||
时    间|2025 年 9 月 12  日 19：00|地    点|大礼堂后台
主 持 人|宫小玉|记 录 人|（记录人）
出 席 人 员|宫小玉、贝宁、童心、凌 云、栗然||
会 议 议 题|（填写本次会议的主要议题）||
任 务 分 配|||
遗 留 问 题|1. 无||
下次会议|2025年9月XX日||
""", "B1:D1 B4:D4 B5:D5 B6:D6 B7:D7 B8:D8", {"B6": T("""
编号|任务描述|执行人|要求完成
0|（示例）借用服装30套|（执行人）|DD/MM
1|节目单排版打印|贝宁|9.18
2|灯光音响租赁询价|童心、凌云|9月15号
3|主持稿二稿|栗然|周二
4|志愿者餐食|宫小玉（后勤）|9.31
5|XXX|@负责人|
6|||
继续填写|||
""")}))
    return truth("template remains everywhere: sample row, XXX, （记录人）, 1. 无, 继续填写; nested table; letter-spaced labels and a name with a blank; 9.31", form(
        "minutes",
        said("节目单排版打印", "贝宁", "2025-09-18"), said("灯光音响租赁询价", "童心 凌云", "2025-09-15"), said("主持稿二稿", "栗然", "2025-09-16"),
        said("志愿者餐食", "宫小玉", None, bad=True, dept="*"),
        project="*", dept="*", date="2025-09-12",
        meeting=meeting("迎新晚会第二次筹备会", "2025-09-12T19:00", "大礼堂后台", "宫小玉", None, "宫小玉 贝宁 童心 凌云 栗然", "", ())))


@batch.writes("Team Kestrel meeting 6.docx")
def kestrel(path):
    word(path, "Sisi Luo", "# Team Kestrel - Meeting No. 6", T("""
Date|19/02/2025
Time|14:15 - 15:00
Venue|Library pod 3B
Chair|Wenbo Qiao
Minute taker|Sisi Luo
"""), "Attendance", T("""
Name|Student No.|Attendance
Wenbo Qiao|30214455|Yes
Sisi Luo|30214871|Yes
Amir Haddad|30220193|No (sick)
Petra Novak|30219902|Yes
"""), "Progress since last meeting", "* Petra finished the wireframes and showed them to the client.", "* The database schema was reviewed; two tables will be merged.",
         "Points of action", T("""
Who|What|By when
Petra Novak|Turn wireframes into a clickable prototype|26/02
Wenbo + Sisi|Draft the test plan|Friday
Amir|Set up CI on the shared repo|03/03/2025
Everyone|Fill in the peer review form|ASAP
TBC|Book the demo room|by end of month
"""), "Next meeting: 26 February, same place.")
    return truth("English, day first; attendance as a Yes/No table; first names in the table of actions; Everyone; TBC; end of month", form(
        "minutes",
        said("Turn wireframes into a clickable prototype", ["Petra Novak"], "2025-02-26"),
        said("Draft the test plan", ["Wenbo", "Sisi"], "2025-02-21", owners_alt=[["Wenbo Qiao", "Sisi Luo"]]),
        said("Set up CI on the shared repo", ["Amir"], "2025-03-03", owners_alt=[["Amir Haddad"]]),
        said("Fill in the peer review form", "", None, vague=True), said("Book the demo room", "", "2025-02-28"),
        project="*", dept="*", date="2025-02-19",
        meeting=meeting("*", "2025-02-19T14:15", "Library pod 3B", "Wenbo Qiao", "Sisi Luo",
                        ["Wenbo Qiao", "Sisi Luo", "Petra Novak"], ["Amir Haddad"], "*")))


@batch.writes("亲子阅读角志愿组纪要.doc")
def reading_corner(path):
    convert(path, "doc", lambda out: word(out, "司徒芸", "^书香里社区亲子阅读角志愿组会议纪要", T("""
时间|2026年3月14日（周六）上午10:00|地点|社区服务中心一楼
召集人|司徒芸|记录员|隗安
参加人|司徒芸、隗安、柳依、敖登、钱可|未到|冷月（出差）
内容|1. 绘本捐赠已收到213册，其中破损11册。⏎2. 上次说的借阅卡样式通过。⏎⏎接下来的事：⏎绘本消毒和贴标签⏎负责人：柳依 敖登⏎截止日期：3.20星期五晚八点⏎⏎周末故事会海报⏎负责人：隗安⏎截止日期：18号⏎⏎采购防撞条⏎负责人：待定⏎截止日期：月底⏎⏎志愿者排班表⏎负责人：冷月（线上）⏎截止日期：
备注|下次例会清明后，具体时间群里通知。||
""", "B4:D4 B5:D5")))
    return truth(".doc; one big cell: a task line, then 负责人：… and 截止日期：… lines, one of them empty; 18号, 月底, weekday and clock behind the date", form(
        "minutes",
        said("绘本消毒和贴标签", "柳依 敖登", "03-20"), said("周末故事会海报", "隗安", "03-18"), said("采购防撞条", "", "03-31"),
        said("志愿者排班表", "冷月", None),
        project="*", dept="*", date="03-14",
        meeting=meeting("*", "03-14T10:00", "社区服务中心一楼", "司徒芸", "隗安", "司徒芸 隗安 柳依 敖登 钱可", "冷月", "*")))


@batch.writes("四3班家委会记录11.18.docx")
def parents(path):
    word(path, "褚岚", "^四年级（3）班家委会碰头记录", T("""
时 间：2025年11月18号 晚7点半|地 点：腾讯会议
组 织：班主任 祝老师|记 录：褚岚
到 会 人：褚岚，万俟青，焦阳，满都拉|
会议内容：⏎一、班费结余1264元，明细已发群。⏎二、元旦联欢会安排⏎节目统筹由焦阳负责，12月5日前把节目单报给老师。⏎万俟青负责场地布置，气球彩带12.26到货。⏎由满都拉、褚岚采购水果点心，12月30号上午送到教室。⏎子涵妈妈：主持词，下下周一前。⏎摄影摄像再找两位家长。⏎三、其他⏎秋游照片年底前整理好打包。|
""", "A3:B3 A4:B4"))
    return truth("label and value in one cell, letter-spaced; prose tasks: 由X负责, X负责, 由X、Y…, a mother as owner, nobody named; 下下周一; 年底前", form(
        "minutes",
        said("节目统筹由焦阳负责，12月5日前把节目单报给老师", "焦阳", "2025-12-05", "节目统筹", "节目统筹，把节目单报给老师", "节目统筹，12月5日前把节目单报给老师"),
        said("万俟青负责场地布置，气球彩带12.26到货", "万俟青", "2025-12-26", "场地布置", "场地布置，气球彩带12.26到货", "场地布置，气球彩带到货"),
        said("由满都拉、褚岚采购水果点心，12月30号上午送到教室", "满都拉 褚岚", "2025-12-30", "采购水果点心", "采购水果点心，送到教室", "采购水果点心，12月30号上午送到教室"),
        said("子涵妈妈：主持词，下下周一前", "*", "2025-12-01", "主持词"),
        said("摄影摄像再找两位家长", "", None),
        said("秋游照片年底前整理好打包", "", "2025-12-31", "秋游照片整理好打包"),
        project="*", dept="*", date="2025-11-18",
        meeting=meeting("*", "2025-11-18T19:30", "腾讯会议", "*", "褚岚", "褚岚 万俟青 焦阳 满都拉", "", "*")))


@batch.writes("70周年校庆责任分工.docx")
def anniversary(path):
    word(path, "校庆办", "> 校庆办〔2024〕3号", "^建校70周年庆祝活动工作组责任分工表", T("""
工作组|工作内容|标准|责任人|完成时限|组长确认
文宣组|校史馆展板更新|图文各40块|钟离敏|9月20日|钟离敏 9.3
|宣传片脚本|时长6分钟以内|巩帆（校团委）|9月下旬|
|邀请函设计印制|含电子版|巩帆、牧野|9.18|
接待组|返校校友登记|按届别|冉德明 副主任|10月8日|
|住宿与用车|车辆不少于6台|总务处|10.10前|
安保组|应急预案|报派出所备案|屈老师 139-0000-2222|10月11日|屈志 9.3
演出组|节目初审|三轮|/|9/25|
"""
    , "A2:A4 A5:A6 F2:F4 F5:F6"), "> 校庆筹备办公室", "> 2024年9月2日")
    return truth("groups and signatures merged; a vague 9月下旬; a title behind the name; a department as owner; / is nobody; one signature with date", form(
        "responsibility",
        duty("校史馆展板更新", "钟离敏", "2024-09-20", dept="*", note="*"), duty("宣传片脚本", "巩帆", None, dept="*", note="*", vague=True),
        duty("邀请函设计印制", "巩帆 牧野", "2024-09-18", dept="*", note="*"), duty("返校校友登记", "冉德明", "2024-10-08", dept="*", note="*"),
        duty("住宿与用车", "总务处", "2024-10-10", dept="*", note="*"), duty("应急预案", "*", "2024-10-11", dept="*", note="*"),
        duty("节目初审", "", "2024-09-25", dept="*", note="*"),
        project="*", dept="*", date="2024-09-02", signed="钟离敏 屈志"))


@batch.writes("里程碑延期申请-校园点餐.docx")
def extension(path):
    word(path, "沐阳", "^课程项目里程碑延期申请", T("""
申请小组|第3组 饭点到了队|申请时间|2024.11.22
项目名称|校园点餐App|变更类型|☑延期 □范围 □人员
任务主题|支付模块联调||
负责人|沐阳、亓官宁||
原定完成时间|2024.11.24|延期日期|2024.12.1
延误原因|微信支付沙箱审核一周没过，且两人撞上期中考试。||
补救措施|先用模拟支付跑通下单流程，周末加班两天。||
变更风险评估|中||
组长签字|沐阳 2024.11.22|教师签字|
""", "B3:D3 B4:D4 B6:D6 B7:D7 B8:D8"))
    return truth("a delay as key-value block with 任务主题, two dates, ticked options, a signed and an empty signature", form(
        "delay",
        delay("支付模块联调", "沐阳 亓官宁", "*", note="微信支付沙箱审核一周没过，且两人撞上期中考试。\n先用模拟支付跑通下单流程，周末加班两天。"),
        project="校园点餐App", dept="*", date="2024-11-22", signed="沐阳"))


@batch.writes("48小时黑客松复盘.docx")
def hackathon(path):
    word(path, "桑榆", "# 48小时黑客松 活动复盘", "活动名称：城市流浪猫地图48小时黑客松", "复盘时间：2023年6月14日", "参与复盘：桑榆、栗子轩、欧阳霁", "一、目标完成情况", T("""
目标|谁负责|计划|实际|结果|偏差原因
报名100人|栗子轩|5/31|6/2|完成|延长两天
落实评委5名|桑榆|6月1日|6月1日|完成|
直播推流|欧阳霁|6.10|6.10|部分完成|第二天断流40分钟
奖品寄送|栗子轩|6.13||未完成|地址没收齐
"""), "二、做得好的", "1. 物资清单提前一周核对。", "2. 选手群答疑响应快。", "三、不足", "1. 网络没有备份线路。", "2. 评分表临时改了两次。", "四、改进建议", "1. 下次由欧阳霁提前三天做全链路压测。", "2. 评分规则报名前定稿，桑榆把关。", "3. 奖品改为现场领取。")
    return truth("a review with other words (做得好的, 目标, 谁负责); 未完成; highlights and shortcomings are no items; owners inside suggestions", form(
        "review",
        task("报名100人", "栗子轩", "2023-05-31", "done", done="2023-06-02", note="延长两天"), task("落实评委5名", "桑榆", "2023-06-01", "done", done="2023-06-01"),
        task("直播推流", "欧阳霁", "2023-06-10", "in_progress", done="2023-06-10", note="第二天断流40分钟"),
        task("奖品寄送", "栗子轩", "2023-06-13", "*", note="地址没收齐", may=["unknown-status"]),
        suggestion("下次由欧阳霁提前三天做全链路压测", "欧阳霁", None, title_alt=["提前三天做全链路压测"]),
        suggestion("评分规则报名前定稿，桑榆把关", "桑榆", None, title_alt=["评分规则报名前定稿"]), suggestion("奖品改为现场领取", "", None),
        project="*", dept="*", date="2023-06-14"))


@batch.writes("机器人队例会登记（9-10月）.docx")
def robot_rows(path):
    word(path, "慕容川", "^机器人队例会登记表（2023年9－10月）", T("""
次数|时间|参加人|讨论|任务分配
1|9.8 18:30|慕容川、仇天、戚薇|确定兵种和预算|底盘结构图：仇天，9.15⏎采购清单：戚薇，9.12
2|9.15 18:30|慕容川、仇天、戚薇、谈笑|底盘图评审，轮组要加厚|底盘图修改：仇天，9.20⏎~买记号笔：谈笑，9.16~⏎视觉环境搭建：慕容川+谈笑，国庆前⏎电控选型：戚薇，下周三
3|10.13 19:00|慕容川、戚薇、谈笑|国庆进度不理想|整车走线：戚薇，10.20⏎自瞄标定：谈笑，无
"""))
    one = lambda start, who: meeting("*", start, None, None, None, who, "", "*")
    return truth("one meeting a table row, tasks as lines 任务：姓名，日期 in the last cell; a struck-out line; 国庆前; 无 as date; the year in the title", form(
        "minutes",
        said("底盘结构图", "仇天", "2023-09-15", "底盘结构图：仇天，9.15"), said("采购清单", "戚薇", "2023-09-12", "采购清单：戚薇，9.12"),
        project="*", dept="*", date="2023-09-08", meeting=one("2023-09-08T18:30", "慕容川 仇天 戚薇")), form(
        "minutes",
        said("底盘图修改", "仇天", "2023-09-20", "底盘图修改：仇天，9.20"),
        said("视觉环境搭建", "慕容川 谈笑", "*", "视觉环境搭建：慕容川+谈笑，国庆前"), said("电控选型", "戚薇", "2023-09-20", "电控选型：戚薇，下周三"),
        project="*", dept="*", date="2023-09-15", meeting=one("2023-09-15T18:30", "慕容川 仇天 戚薇 谈笑")), form(
        "minutes",
        said("整车走线", "戚薇", "2023-10-20", "整车走线：戚薇，10.20"), said("自瞄标定", "谈笑", None, "自瞄标定：谈笑，无"),
        project="*", dept="*", date="2023-10-13", meeting=one("2023-10-13T19:00", "慕容川 戚薇 谈笑")))


@batch.writes("小组沟通约定.docx")
def agreement(path):
    word(path, "干露", "^“夜航”播客小组沟通约定", "2025年2月17日经大家同意，本学期按下表执行。", T("""
类型|怎么沟通|多久一次|聊什么|谁来组织|谁参加
日常|微信群打卡|每天22点前|当天剪辑进度|干露|全员
例会|线下选题会|每周日19:00|选题、嘉宾|薄荷、干露|全员
紧急|电话|随时|音频事故|值班编辑|当期主播
文档|石墨共享文件夹|有更新就传|脚本、授权书|裴绍|全员
"""), "微信群打卡连续三天不打的请大家喝奶茶。")
    ch = lambda title, owners: channel(title, owners, None, note="*")
    return truth("a mechanism under a private name with other header words (怎么沟通, 多久一次, 谁来组织)", form(
        "mechanism",
        ch("微信群打卡", "干露"), ch("线下选题会", "薄荷 干露"), channel("电话", "*", None, note="*"), ch("石墨共享文件夹", "裴绍"),
        project="*", dept="*", date="2025-02-17"))


@batch.writes("返校筹备会通知.docx")
def reunion_notice(path):
    word(path, "南宫雪", "^关于召开毕业十周年返校活动第一次筹备会的通知", "各位班级联络人：", "    返校活动定于今年五一，现召开第一次筹备会，具体如下：",
         "一、时间：2024年3月9日（星期六）14:30－16:00", "二、地点：母校行政楼207，外地同学可线上接入", "三、参加人员：南宫雪、申屠杰、苏木、詹宁、各班联络人", "四、议题：", "1. 活动日程", "2. 费用分摊", "3. 纪念品样式",
         "请各班于3月8日前把意向人数发给苏木。", "> 十周年筹备组", "> 2024年3月2日")
    return truth("a notice as letter with chapter numbers before the labels; a request with a date in the prose is no item", form(
        "notice", project="*", dept="*", date="*",
        meeting=meeting("*", "2024-03-09T14:30", "母校行政楼207，外地同学可线上接入", None, None, "*", "", ["活动日程", "费用分摊", "纪念品样式"])))


@batch.writes("创业项目立项申请书.docx")
def startup_charter(path):
    word(path, "闻人朔", "^大学生创业孵化园", "^创业项目立项申请书", T("""
项目名称|“回味”剩菜盲盒平台|申请日期|2025年9月30日
发起人|闻人朔|联系电话|13800001234
项目背景|校园周边餐饮晚间余量大，学生价格敏感。||
项目目标|1、上线三个月签约商户30家；2、首学期订单5000单||
""", "B3:D3 B4:D4"), "三、时间节点", T("""
节点|时间|成果
需求调研与访谈|2025.10.8-10.19|访谈纪要20份
小程序内测|11月16日|内测版
首批商户签约|11月底|合同10份
结题答辩|2026年1月上旬|答辩PPT
"""), "四、成员与分工", "技术（闻人朔）：小程序前后端开发", "商务（濮阳静、伊宁）：商户谈判与签约", "品牌（左丘白）：视觉设计和公众号", "财务（暂缺）：台账与报销",
         "五、风险分析", "食品安全责任边界不清，需咨询法务老师。")
    d = lambda title, owners: duty(title, owners, None, dept="*", note="*")
    return truth("a charter: table of 节点 with a range, 11月底, 1月上旬; duties as 职能（姓名）：… paragraphs; （暂缺）", form(
        "charter",
        milestone("需求调研与访谈", "", "2025-10-19", note="*"), milestone("小程序内测", "", "2025-11-16", note="*"),
        milestone("首批商户签约", "", "2025-11-30", note="*"), milestone("结题答辩", "", None, note="*", vague=True),
        d("小程序前后端开发", "闻人朔"), d("商户谈判与签约", "濮阳静 伊宁"), d("视觉设计和公众号", "左丘白"), d("台账与报销", ""),
        project="“回味”剩菜盲盒平台", dept="*", date="2025-09-30", no=("due",)))


@batch.writes("会议记录0116.docx")
def studio(path):
    word(path, "钟意", "时间 | 2026年1月16日 20:00－21:10", "地点 | 工作室二楼", "出席 | 钟意（20230117） 虞山（20230142） 解忧（20230208） 樊星（20230215）", "记录 | 钟意",
         "1 复盘", "上周市集卖了47件，冰箱贴卖断货，帆布袋基本没动。", "2 分工", "虞山——帆布袋改版，解忧——冰箱贴补货（1.20）",
         "樊星负责联系下一场市集，解忧负责算成本，都在本周日前给。", "盘点库存：除樊星外全员 1/18 14：00", "春节系列打样 钟意 2月30日", "3 待解决问题", "印厂账期太长，要不要换一家？",
         text_box("拾光文创工作室 例会记录"))
    return truth("typed pipes as label separators; student numbers behind names; two tasks in a line; 2月30日; 除…外全员; the title in a text box at the end", form(
        "minutes",
        said("帆布袋改版", "虞山", "*", "虞山——帆布袋改版"), said("冰箱贴补货", "解忧", "01-20", "解忧——冰箱贴补货（1.20）", "冰箱贴补货（1.20）"),
        said("联系下一场市集", "樊星", "01-18", "樊星负责联系下一场市集"), said("算成本", "解忧", "01-18", "解忧负责算成本", "解忧负责算成本，都在本周日前给"),
        said("盘点库存", "*", "01-18", "盘点库存：除樊星外全员 1/18 14：00"), said("春节系列打样", "钟意", None, "春节系列打样 钟意 2月30日", bad=True),
        pending("印厂账期太长，要不要换一家", "", None, note="*"),
        project="*", dept="*", date="01-16",
        meeting=meeting("*", "01-16T20:00", "工作室二楼", None, "钟意", "钟意 虞山 解忧 樊星", "", "*")))


@batch.writes("个人周报-裴小雨-第8周.docx")
def own_weekly(path):
    word(path, "裴小雨", "^青禾科技 员工周报", T("""
姓名|裴小雨|部门|客户成功部
周期|2025/02/17－2025/02/21|整体进度|□提前 √按进度 □稍滞后 □严重滞后
"""), T("""
本周工作|要求完成|是否完成|未完成原因
续费客户回访12家|2/19|是|
工单知识库迁移|2/21|否|旧系统导出格式乱
配合产品部验收新报表|2/20|是|无
"""), "下周工作安排：", "1）完成工单知识库迁移，2月26日前", "2）准备季度客户满意度问卷（2/28）", "3）协助销售部整理标杆案例", "4）每天10点前回复积压工单",
         "需要的支持：请研发部给一个导出脚本。")
    own = {"owners_alt": [["裴小雨"]]}
    return truth("one person's report: no owner column; 是/否 with a reason; next week as numbered paragraphs; a recurring duty; requests are no items", form(
        "progress",
        task("续费客户回访12家", "", "2025-02-19", "done", **own), task("工单知识库迁移", "", "2025-02-21", "*", note="旧系统导出格式乱", may=["unknown-status"], **own),
        task("配合产品部验收新报表", "", "2025-02-20", "done", dept="*", **own),
        task("完成工单知识库迁移", "", "2025-02-26", title_alt=["完成工单知识库迁移，2月26日前"], **own),
        task("准备季度客户满意度问卷", "", "2025-02-28", title_alt=["准备季度客户满意度问卷（2/28）"], **own),
        task("协助销售部整理标杆案例", "", None, dept="*", **own), task("每天10点前回复积压工单", "", None, recurring=True, title_alt=["回复积压工单"], **own),
        project=None, dept="客户成功部", date="2025-02-21", no=("owner",)))


@batch.writes("双周同步0605.docx")
def biweekly(path):
    word(path, "Iris Tang", "^双周同步 Biweekly Sync", "项目 Project：海外站改版 Storefront Revamp", "日期 Date：2025-06-05（Thu）  填写 Prepared by：Iris Tang", T("""
#|任务 Task|负责人 Owner|截止 Due|状态 Status|RAG|备注 Comments
1|结账页重构 Checkout refactor|Marco Liu|6/6|Done|🟢|
2|多币种价格 Multi-currency pricing|Iris Tang, 阮笛|EOW|In progress|🟡|汇率源还没签合同
3|物流追踪页 Tracking page|阮笛|W25|Not started||
4|评论迁移 Review migration|纪宁 (外包)|Mon 16 Jun|Blocked|🔴|old API rate limit
5|隐私政策更新 Privacy policy update|Legal|end of quarter|WIP|🟢|N/A
6|A/B测试平台 A/B testing|TBD|Q3|On hold||等预算
"""))
    return truth("bilingual report: EOW, W25, end of quarter, Q3; RAG as emoji beside a status; Blocked", form(
        "progress",
        task("结账页重构 Checkout refactor", ["Marco Liu"], "2025-06-06", "done", "normal"),
        task("多币种价格 Multi-currency pricing", ["Iris Tang", "阮笛"], "2025-06-06", "in_progress", "at_risk", note="汇率源还没签合同", due_alt=["2025-06-08"]),
        task("物流追踪页 Tracking page", "阮笛", "2025-06-20", "not_started", due_alt=["2025-06-22"]),
        task("评论迁移 Review migration", "纪宁", "2025-06-16", "*", "delayed", note="old API rate limit", dept="*", may=["unknown-status"]),
        task("隐私政策更新 Privacy policy update", "Legal", "2025-06-30", "in_progress", "normal", dept="*"),
        task("A/B测试平台 A/B testing", "", "2025-09-30", "paused", note="等预算", due_alt=[None], may=["missing-deadline", "bad-date"]),
        project="海外站改版 Storefront Revamp", date="2025-06-05"))


@batch.writes("市集摊位碰头0817.docx")
def stall(path):
    word(path, "冼星", "七夕市集碰头 2023/8/17 晚", "在的：冼星、巫童、詹小禾", "聊完的结论：摊位费AA，不摆吃的。", "待办", "☑ 交摊位费 @巫童", "☐ 宣传页改成竖版 @冼星 8月20日", "☐ 借两张折叠桌@詹小禾 @巫童 下午4点前，8.22", "☐ 收款码打印")
    return truth("a chat-like note: check boxes and @names in the line; one line without name and date", form(
        "minutes",
        said("交摊位费", "巫童", None, "交摊位费 @巫童", state="done"), said("宣传页改成竖版", "冼星", "2023-08-20", "宣传页改成竖版 @冼星 8月20日"),
        said("借两张折叠桌", "詹小禾 巫童", "2023-08-22", "借两张折叠桌@詹小禾 @巫童 下午4点前，8.22"), said("收款码打印", "", None),
        resolution("摊位费AA，不摆吃的", "", None, title_alt=["聊完的结论：摊位费AA，不摆吃的"], may=["missing-owner", "missing-deadline"]),
        project="*", dept="*", date="2023-08-17",
        meeting=meeting("*", "*", None, None, None, "冼星 巫童 詹小禾", "", "*")))


# ---------------------------------------------------------------- sheets

@batch.writes("豆芽教育周报2024.xlsx")
def sprout(path):
    merges = "A1:D1 F1:H1"
    xlsx(path, "边野", Sheet("10.18", """
本周总结|||||下周计划||
事项|谁做|结果|备注||事项|谁做|时间
官网课程页改文案|边野|完成|||上架秋季新课|边野|10.22
剪辑试听课|宣晴|进行中60%|配乐版权没谈||试听课成片|宣晴|周三
老学员回访名单|边野、宣晴|√|||招兼职助教|待定|10月底前
暖场视频|外包|取消|甲方不要了||||
""", merges), Sheet("10.25", """
本周总结|||||下周计划||
事项|谁做|结果|备注||事项|谁做|时间
上架秋季新课|边野|完成|||双十一优惠方案|边野＋宣晴|11.1
试听课成片|宣晴|延期|剪辑电脑坏了||教室续租谈判|年经理|11月5号
招兼职助教|宣晴|看情况|||资料打印200份|宣晴|下周二
""", merges), Sheet("Sheet3", ""))
    left = {"may": ("missing-deadline",)}
    return truth("sheets named after dates (the year in the file name); 本周总结 and 下周计划 side by side; 看情况; a title", form(
        "progress",
        task("官网课程页改文案", "边野", None, "done"), task("剪辑试听课", "宣晴", None, "in_progress", note="配乐版权没谈", **left),
        task("老学员回访名单", "边野 宣晴", None, "done"), task("暖场视频", "外包", None, "cancelled", note="甲方不要了", owners_alt=[[]], dept="*"),
        task("上架秋季新课", "边野", "2024-10-22"), task("试听课成片", "宣晴", "2024-10-23"), task("招兼职助教", "", "2024-10-31"),
        sheet="10.18", project=None, dept="*", date="2024-10-18"), form(
        "progress",
        task("上架秋季新课", "边野", None, "done"), task("试听课成片", "宣晴", None, None, "delayed", note="剪辑电脑坏了", **left),
        task("招兼职助教", "宣晴", None, None, unknown=True, **left),
        task("双十一优惠方案", "边野 宣晴", "2024-11-01"), task("教室续租谈判", "*", "2024-11-05"), task("资料打印200份", "宣晴", "2024-10-29"),
        sheet="10.25", project=None, dept="*", date="2024-10-25"))


@batch.writes("二手书小程序开发计划v10最终.xlsx")
def book_plan(path):
    d = lambda day: f'@2025-{day}{{m"月"d"日"}}'
    xlsx(path, "麦苗", Sheet("开发计划", f"""
校园二手书小程序 开发计划|||||||||
更新日期：2025-04-25|||||||||
阶段|模块|工作明细||计划||实际||进度|备注
||具体事项|执行人|开始|结束|开始|结束||
设计|通用|原型评审|麦苗|{d("03-03")}|{d("03-14")}|{d("03-03")}|{d("03-12")}|#1{{0%}}|
||视觉稿|季如|||{d("03-05")}|{d("03-17")}|#1{{0%}}|晚了三天
开发|书架|扫码录书|岳白|{d("03-17")}|{d("04-18")}|{d("03-18")}||#0.9{{0%}}|ISBN接口限流
||书架列表|岳白|||{d("03-24")}|{d("04-03")}|#1{{0%}}|
|交易|下单支付|程野|||{d("03-20")}||#0.6{{0%}}|
||站内消息|程野/麦苗|||||#0{{0%}}|
|后台|举报审核|季如|||||#0.3{{0%}}|
测试||回归测试|全员|{d("04-21")}|{d("04-30")}|||#0{{0%}}|
||性能压测|岳白（兼）|4.28|4.29-4.30|||#0{{0%}}|借学院服务器
上线||提交审核|麦苗|5.6|5.9|||#0{{0%}}|
||首页公告|待分配||5.9|||#0{{0%}}|

制作人：麦苗||||V1.0版本实际交付时间：|||||
""", "B2:K2 B3:K3 B4:B5 C4:C5 D4:E4 F4:G4 H4:I4 J4:J5 K4:K5 B6:B7 C6:C7 F6:F7 G6:G7 B8:B12 C8:C9 C10:C11 F8:F12 G8:G12 B13:B14 B15:B16", at="B2"), date58=True)
    p = lambda title, owners, due, state, note=None, **more: task(title, owners, due, state, note=note, **more)
    return truth("table from B2, two-row header, built-in date format 58, plan dates merged over a phase, percent and actual dates", form(
        "progress",
        p("原型评审", "麦苗", "2025-03-14", "done", done="2025-03-12"), p("视觉稿", "季如", "2025-03-14", "done", "晚了三天", done="2025-03-17"),
        p("扫码录书", "岳白", "2025-04-18", "in_progress", "ISBN接口限流"), p("书架列表", "岳白", "2025-04-18", "done", done="2025-04-03"),
        p("下单支付", "程野", "2025-04-18", "in_progress"), p("站内消息", "程野 麦苗", "2025-04-18", "not_started"),
        p("举报审核", "季如", "2025-04-18", "in_progress"), p("回归测试", "", "2025-04-30", "not_started"),
        p("性能压测", "岳白", "2025-04-30", "not_started", "借学院服务器"), p("提交审核", "麦苗", "2025-05-09", "not_started"),
        p("首页公告", "", "2025-05-09", "not_started"),
        sheet="开发计划", project="校园二手书小程序", date="2025-04-25"))


@batch.writes("社刊编辑部任务登记.xlsx")
def magazine(path):
    xlsx(path, "尚青", Sheet("2月", """
《北窗》社刊编辑部任务登记（2026年2月）|||||||
登记日期：2月27日|||||图例：||a=按时完成
编号|任务|撰写人员|交稿截至|情况|||b=超时完成
1|卷首语|尚青|2.10|a|||c=未完成
2|校友访谈稿|薛凝、尚青|2.14|b|||d=取消
3|食堂测评|池月|2.20|a|||
4|新诗三首|（投稿）|2.20|c|||
5|封底漫画|阿芙|2月29日|d|||
6|三校|全体编辑|2.28晚|c|||
7|||||||
8|||||||
总计|6项||||||
""", "A1:H1 A2:E2"))
    return truth("letters with a legend beside the table; 截至; 2月29日 in 2026; numbered empty rows; a total; 全体编辑", form(
        "progress",
        task("卷首语", "尚青", "02-10", "done"), task("校友访谈稿", "薛凝 尚青", "02-14", "done", "delayed", health_alt=[None]),
        task("食堂测评", "池月", "02-20", "done"), task("新诗三首", "*", "02-20", "*", may=["unknown-status"]),
        task("封底漫画", "阿芙", None, "cancelled", may=["missing-deadline", "bad-date"]), task("三校", "", "02-28", "*", must=["missing-owner"], may=["unknown-status"]),
        sheet="2月", project="*", dept="*", date="02-27"))


@batch.writes("毕业晚会每人每周.xlsx")
def matrix(path):
    xlsx(path, "仲夏", Sheet("安排", """
毕业晚会筹备 每人每周任务（2023年）|||||
周次|起止|邵一鸣|仲夏|云朵|白芷
第1周|5.8-5.14|借场地|节目征集通知||
第2周|5.15-5.21|灯光音响租赁|节目一审|海报设计|做预算表
第3周|5.22-5.28||二审与串场|海报张贴|物资采购
第4周|5.29-6.4|彩排调度|主持词定稿|直播测试|
""", "A1:F1"))
    m = lambda title, who, due: task(title, who, due, kind_alt=["duty"])
    return truth("a matrix: weeks down, one column per person, tasks in the cells", form(
        "*",
        m("借场地", "邵一鸣", "2023-05-14"), m("节目征集通知", "仲夏", "2023-05-14"),
        m("灯光音响租赁", "邵一鸣", "2023-05-21"), m("节目一审", "仲夏", "2023-05-21"), m("海报设计", "云朵", "2023-05-21"), m("做预算表", "白芷", "2023-05-21"),
        m("二审与串场", "仲夏", "2023-05-28"), m("海报张贴", "云朵", "2023-05-28"), m("物资采购", "白芷", "2023-05-28"),
        m("彩排调度", "邵一鸣", "2023-06-04"), m("主持词定稿", "仲夏", "2023-06-04"), m("直播测试", "云朵", "2023-06-04"),
        sheet="安排", project="*", dept="*", date=None))


@batch.writes("点单系统问题跟踪.xls")
def issues(path):
    xls(path, Sheet("问题清单", """
门店点单系统问题跟踪|||||||||
门店：南湖店|||更新：2024.7.19||||||
序号|模块|问题描述|严重程度|反馈人|反馈日期|处理人|期望解决时间|解决时间|状态|说明
1|收银|小票少打一行|高|店长|@2024-07-01|房小楠|@2024-07-03|@2024-07-02|已解决|
2|收银|退单后库存不回|高|店长|@2024-07-01|房小楠、魏来|@2024-07-05|@2024-07-08|已解决|并发锁问题
3|点单|加料价格不对|中|焦糖|@2024-07-02|魏来|@2024-07-08|@2024-07-08|已关闭|
4|点单|桌码扫不出|高|焦糖|@2024-07-04|房小楠|@2024-07-05||处理中|与路由器有关
5|会员|积分重复|中|总部|@2024-07-05|魏来|@2024-07-12||已延期|等总部接口
6|会员|生日券不发|低|总部|@2024-07-05|魏来|@2024-07-19||待解决|
7|报表|日结差2分钱|低|财务||湛蓝||@2024-07-11|已解决|四舍五入
8|报表|导出乱码|低|财务|@2024-07-09||@2024-07-19||待解决|
9|打印|后厨打印机掉线|高|店长|@2024-07-10|设备商|7.12前||处理中|换网线后观察
10|点单|套餐拆分|中|焦糖|@2024-07-11|魏来|下个版本||暂缓|
11|外卖|平台单漏单|高|店长|@2024-07-15|房小楠|@2024-07-16|@2024-07-16|已解决|
12|外卖|备注不显示|中|店长|@2024-07-15|房小楠|7/22||处理中|
13|其他|屏保广告|低|总部|@2024-07-17|/|/||不处理|
合计|13||||||||
""", "A1:K1"))
    i = lambda title, who, due, state, note=None, **more: task(title, who, due, state, note=note, **more)
    return truth("an issue list: 反馈人 beside 处理人, three date columns, 13 rows, a version as date, a contractor, 不处理, a total", form(
        "progress",
        i("小票少打一行", "房小楠", "2024-07-03", "done", done="2024-07-02"), i("退单后库存不回", "房小楠 魏来", "2024-07-05", "done", "并发锁问题", done="2024-07-08"),
        i("加料价格不对", "魏来", "2024-07-08", "done", done="2024-07-08"), i("桌码扫不出", "房小楠", "2024-07-05", "in_progress", "与路由器有关"),
        i("积分重复", "魏来", "2024-07-12", None, "等总部接口", health="delayed"), i("生日券不发", "魏来", "2024-07-19", "*", may=["unknown-status"]),
        i("日结差2分钱", "湛蓝", None, "done", "四舍五入", done="2024-07-11"),
        i("导出乱码", "", "2024-07-19", "*", must=["missing-owner"], may=["unknown-status"]),
        i("后厨打印机掉线", "设备商", "2024-07-12", "in_progress", "换网线后观察", dept="*"),
        i("套餐拆分", "魏来", None, "paused", vague=True), i("平台单漏单", "房小楠", "2024-07-16", "done", done="2024-07-16"),
        i("备注不显示", "房小楠", "2024-07-22", "in_progress"),
        i("屏保广告", "", None, "*", may=["missing-owner", "missing-deadline", "unknown-status", "bad-date"]),
        sheet="问题清单", project="*", dept="*", date="2024-07-19"))


@batch.writes("志愿者任务收集结果_20250601.csv")
def collected(path):
    text_table(path, """
提交时间,提交人,你们组,要做的事,谁来做,最晚什么时候,现在到哪一步,还差什么
""".replace(",", "|").strip() + """
2025-06-01 09:12|褚遂|后勤组|搭帐篷12顶|褚遂、关山|2025/6/6|未开始|缺两名搬运
2025-06-01 09:40|林夏至|宣传组|赛道指示牌|林夏至|6月5日|已完成|
2025-06-01 10:03|林夏至|宣传组|朋友圈海报|谁有空谁做|6.4|进行中|文案
2025-06-01 11:27|霍芷|医疗组|急救包清点|霍芷,芮芮|明天|进行中|碘伏过期
2025-06-01 20:55|关山|后勤组|联系补给水站|关山|赛前|未开始|无
""", "utf-8-sig")
    return truth("a collection form's export: conversational headers, a time stamp per row, a comma inside a quoted cell, 谁有空谁做, 赛前", form(
        "progress",
        task("搭帐篷12顶", "褚遂 关山", "2025-06-06", "not_started", dept="*", note="缺两名搬运"), task("赛道指示牌", "林夏至", "2025-06-05", "done", dept="*"),
        task("朋友圈海报", "", "2025-06-04", "in_progress", dept="*", note="文案"), task("急救包清点", "霍芷 芮芮", "2025-06-02", "in_progress", dept="*", note="碘伏过期"),
        task("联系补给水站", "关山", None, "not_started", dept="*", vague=True),
        project="*", dept="*", date="2025-06-01"))


@batch.writes("读书打卡版本排期.xlsx")
def releases(path):
    head = "序号|需求|需求方|开发人员|测试|预计完成|当前进度|备注"
    xlsx(path, "单晓", Sheet("排期", f"""
读书打卡小程序 版本排期|||||||
统计时间：2026/3/30|||||||
V1.3.0|||||||
{head}
1|补卡功能|运营|燕归|单晓|3/20|已上线|
2|分享卡片|运营|燕归、楚辞|单晓|3/20|已上线|3.22补发
3|打卡日历换肤|小鹿老师|楚辞|单晓|3/24|已上线|
|||||||
V1.4.0|||||||
{head}
1|读书会报名|运营|燕归|单晓|4/3|测试中|
2|导出笔记PDF|学生反馈|楚辞|单晓|4月8|开发中|字体版权
3|消息提醒改版|运营|燕归&楚辞|单晓|2026.4..10|开发中|
4|夜间模式|学生反馈|楚辞|单晓|4/31|排期中|
|||||||
V2.0（规划）|||||||
{head}
1|AI荐书|指导老师|待定||暑假|策划中|
2|家长端|指导老师|||年后尽快|策划中|
3|积分商城|运营|燕归||2026年6月底|新建|
""", "A1:H1 A2:H2 A3:H3 A9:H9 A16:H16"))
    v = lambda title, who, due, state, **more: task(title, who, due, state, **more)
    return truth("stacked tables per version, the header repeated; 开发人员 beside 需求方 and 测试; 2026.4..10, 4月8, 4/31; 已上线, 策划中", form(
        "progress",
        v("补卡功能", "燕归", "03-20", "done"), v("分享卡片", "燕归 楚辞", "03-20", "done", note="3.22补发", done="*"), v("打卡日历换肤", "楚辞", "03-24", "done"),
        v("读书会报名", "燕归", "04-03", "in_progress"), v("导出笔记PDF", "楚辞", "04-08", "in_progress", note="字体版权"),
        v("消息提醒改版", "燕归 楚辞", "04-10", "in_progress"), v("夜间模式", "楚辞", None, "*", bad=True, may=["unknown-status"]),
        v("AI荐书", "", None, "*", vague=True, may=["unknown-status"], must=["missing-owner", "missing-deadline"]),
        v("家长端", "", None, "*", vague=True, may=["unknown-status"], must=["missing-owner", "missing-deadline"]),
        v("积分商城", "燕归", "06-30", "*", may=["unknown-status"]),
        sheet="排期", project="读书打卡小程序", dept=None, date="03-30"))


@batch.writes("锦官里12栋精装进度.xlsx")
def fitting(path):
    xlsx(path, "狄工", Sheet("9月", """
锦官里12栋精装修工程 现场进度表||||||
填报单位：工程二部|||填报日期：2025.9.12|||
项次|施工内容|班组负责|计划完工|实际完工|完成比例|情况说明
一、水电||||||
1|强弱电开槽布管|尤大力|@2025-08-29|@2025-08-28|#1{0%}|
2|给水打压|尤大力、牟强|#20250905|#20250909|#1{0%}|一户渗漏返工
|小计|2项||=COUNTA(E5:E6)|=AVERAGE(F5:F6)|
二、泥瓦||||||
3|卫生间防水|佘师傅|#45915|  |#0.8{0%}|
4|墙地砖铺贴|佘师傅|#45919||#0.35{0%}|砖缺42箱，厂家17日到
5|窗台石安装|瑞丰石材||||尺寸待复核
三、木作与油漆||||||
6|吊顶龙骨|牟强|9月31日||#0|
7|乳胶漆|同上|10月中旬||#0|
8||||||
9||||||
注：1.完成比例按户数计。2.节假日顺延。||||||
制表：狄莉　审核：||||||
""", "A1:G1 A4:G4 A8:G8 A12:G12 A17:G17 A18:G18"))
    return truth("groups, subtotals with formulas, numbers as dates (20250905, 45915), a master's surname, 同上, a firm as owner, 9月31日, notes below", form(
        "progress",
        task("强弱电开槽布管", "尤大力", "2025-08-29", "done", done="2025-08-28"), task("给水打压", "尤大力 牟强", "2025-09-05", "done", done="2025-09-09", note="一户渗漏返工"),
        task("卫生间防水", "*", "2025-09-15", "in_progress"), task("墙地砖铺贴", "*", "2025-09-19", "in_progress", note="砖缺42箱，厂家17日到"),
        task("窗台石安装", "瑞丰石材", None, note="尺寸待复核"), task("吊顶龙骨", "牟强", None, "not_started", bad=True),
        task("乳胶漆", "牟强", None, "not_started", vague=True),
        sheet="9月", project="锦官里12栋精装修工程", dept="工程二部", date="2025-09-12"))


@batch.writes("社联例会记录合集.xlsx")
def union_minutes(path):
    xlsx(path, "亓云", Sheet("9.21", """
社团联合会例会记录|||
会议日期|2024年9月21日 12:30|会议地点|学生中心B1
主持|利华|记录人员|亓云
出席人员|利华、亓云、郎晴、巴图、游云|缺席|无
讨论|百团大战摊位怎么分；音响借不到。||
序号|决议内容|承办人|办结期限
1|摊位图定稿并公示|郎晴|9.24
2|向后勤处借桌椅80套|巴图、利华|9月25号
3|社团资料册校对|各社团社长|9.23
签字|利华  亓云||
""", "A1:D1 B5:D5 B10:D10"), Sheet("10.12", """
社团联合会例会记录|||
会议日期|10月12日 12:30|会议地点|学生中心B1
主持|郎晴|记录人员|游云
出席人员|郎晴、亓云、巴图、游云|缺席|利华（比赛）
决议|1.社团评优材料10月20日前交到亓云处，郎晴负责汇总。⏎2.由巴图统计各社团活动次数，周五前。⏎3.经费报销流程不变。||
遗留问题|舞蹈社和街舞社合并一事，等两社意见。||
签字|||
""", "A1:D1 B5:D5 B6:D6 B7:D7"), Sheet("签到", "姓名|9.21|10.12\n利华|√|\n亓云|√|√\n郎晴|√|√\n巴图|√|√\n游云|√|√"),
        Sheet("通讯录", "姓名|职务|电话\n利华|主席|13900003333\n亓云|秘书长|13900004444"))
    return truth("two minutes on two sheets (one by table, one as a cell with numbered sentences), the second without a year; sign-in and telephone sheets are no forms", form(
        "minutes",
        resolution("摊位图定稿并公示", "郎晴", "2024-09-24"), resolution("向后勤处借桌椅80套", "巴图 利华", "2024-09-25", dept="*"), resolution("社团资料册校对", "", "2024-09-23"),
        sheet="9.21", project="*", dept="*", date="2024-09-21", signed="利华 亓云",
        meeting=meeting("*", "2024-09-21T12:30", "学生中心B1", "利华", "亓云", "利华 亓云 郎晴 巴图 游云", "", "*")), form(
        "minutes",
        resolution("社团评优材料10月20日前交到亓云处，郎晴负责汇总", "郎晴", "2024-10-20", title_alt=["社团评优材料交到亓云处，汇总", "社团评优材料汇总"]),
        resolution("由巴图统计各社团活动次数，周五前", "巴图", "2024-10-18", title_alt=["统计各社团活动次数"]),
        resolution("经费报销流程不变", "", None, may=["missing-owner", "missing-deadline"]),
        pending("舞蹈社和街舞社合并一事，等两社意见", "", None, note="*", owners_alt=[["舞蹈社", "街舞社"]], title_alt=["舞蹈社和街舞社合并一事"]),
        sheet="10.12", project="*", dept="*", date="2024-10-12",
        meeting=meeting("*", "2024-10-12T12:30", "学生中心B1", "郎晴", "游云", "郎晴 亓云 巴图 游云", "利华", "*")))


@batch.writes("新生报到推进会纪要.docx")
def enrolment(path):
    word(path, "文静姝", "^2023级新生报到工作推进会会议纪要", "时间：2023年8月18日上午9：30", "地点：行政楼二层会议室", "主持人：副校长鲁平川　　　记录：文静姝",
         "出席：教务处 祝融、后勤处 田七、保卫处 关小虎、学生处 文静姝、信息中心 海棠", "会议听取了各部门前期准备情况汇报。鲁平川指出，去年8月30日报到高峰排队超过四十分钟，今年要避免。", "各部门任务如下：",
         "! 教务处", "1. 完成分班名单（祝融，8月22日前）", "2. 教材到库清点（祝融、商陆，8.25）", "3. 军训期间课表调整（商陆）",
         "! 后勤处", "1. 宿舍家具维修收尾（田七，8月24日）", "2. 食堂增开两个窗口（田七，8月底前）", "3. 绿色通道物资包200份（米兰花，8.26）",
         "! 保卫处", "1. 报到日交通组织方案（关小虎，本周日）", "2. 车辆通行证制作（关小虎，随到随办）", "3. 校门口临时岗亭（8月20号）",
         "! 学生处", "1. 迎新志愿者培训两场（文静姝，8.23/8.26）", "2. 迎新手册印刷（文静姝，8月21日）", "3. 助学贷款窗口安排（待定，8.29）",
         "! 信息中心", "1. 报到系统压力测试（海棠，8月21－22日）", "2. 一卡通照片补录（海棠、冬青，8月28日至9月1日）",
         "会议于11时结束。")

    def s(dept, title, who, due, tail, **more):
        return said(title, who, due, f"{title}（{tail}）", dept=dept, **more)
    return truth("tasks under department headings, owner and deadline in a bracket behind the task; a past date in the prose; 随到随办; ranges", form(
        "minutes",
        s("教务处", "完成分班名单", "祝融", "2023-08-22", "祝融，8月22日前"), s("教务处", "教材到库清点", "祝融 商陆", "2023-08-25", "祝融、商陆，8.25"), s("教务处", "军训期间课表调整", "商陆", None, "商陆"),
        s("后勤处", "宿舍家具维修收尾", "田七", "2023-08-24", "田七，8月24日"), s("后勤处", "食堂增开两个窗口", "田七", "2023-08-31", "田七，8月底前"), s("后勤处", "绿色通道物资包200份", "米兰花", "2023-08-26", "米兰花，8.26"),
        s("保卫处", "报到日交通组织方案", "关小虎", "2023-08-20", "关小虎，本周日"), s("保卫处", "车辆通行证制作", "关小虎", None, "关小虎，随到随办", vague=True),
        s("保卫处", "校门口临时岗亭", "", "2023-08-20", "8月20号", owners_alt=[["保卫处"]], may=["missing-owner"]),
        s("学生处", "迎新志愿者培训两场", "文静姝", "2023-08-26", "文静姝，8.23/8.26"), s("学生处", "迎新手册印刷", "文静姝", "2023-08-21", "文静姝，8月21日"),
        s("学生处", "助学贷款窗口安排", "", "2023-08-29", "待定，8.29"),
        s("信息中心", "报到系统压力测试", "海棠", "2023-08-22", "海棠，8月21－22日"), s("信息中心", "一卡通照片补录", "海棠 冬青", "2023-09-01", "海棠、冬青，8月28日至9月1日"),
        project="*", dept=None, date="2023-08-18",
        meeting=meeting("*", "2023-08-18T09:30", "行政楼二层会议室", "鲁平川", "文静姝", "祝融 田七 关小虎 文静姝 海棠", "", "*")))


@batch.writes("《长夜》制作会议002.doc")
def drama(path):
    convert(path, "doc", lambda out: word(out, "季夏", "^话剧社会议记录", "发布人：季夏    编号：002", T("""
会议主题|《长夜》第二次制作会|主讲人|封萧
会议时间|2025.3.27（周四）20：00|会议地点|艺术楼排练厅
参与人员|封萧 季夏 牧之 白霖 楚瑜|缺席人员及原因|凤鸣：生病
会议目的|定道具和宣传节奏||
会议决定|1、演出定在5月16日、17日两晚。⏎2、牧之 白霖：道具清单，4.1前发群。⏎3、楚瑜：海报两版，先给初稿，4月9号。⏎4、封萧、凤鸣对接礼堂，敲定彩排时间，4.3/4.4。⏎5、服装预算不超过1500元。||
待 做|1、舞台车尺寸还没量⏎2、音效师人选||
""", "B4:D4 B5:D5 B6:D6")))
    return truth(".doc; 会议决定 in one cell with 名1 名2：… lines, a range 4.3/4.4, two decisions without owner; 待做; 主讲人; absentee with reason after a colon", form(
        "minutes",
        said("演出定在5月16日、17日两晚", "", "*", kind="resolution", may=["missing-owner"]),
        said("牧之 白霖：道具清单，4.1前发群", "牧之 白霖", "2025-04-01", "道具清单", "道具清单，发群", "道具清单，4.1前发群", kind="resolution"),
        said("楚瑜：海报两版，先给初稿，4月9号", "楚瑜", "2025-04-09", "海报两版，先给初稿", "海报两版，先给初稿，4月9号", kind="resolution"),
        said("封萧、凤鸣对接礼堂，敲定彩排时间，4.3/4.4", "封萧 凤鸣", "2025-04-04", "对接礼堂，敲定彩排时间", kind="resolution"),
        said("服装预算不超过1500元", "", None, kind="resolution", may=["missing-owner", "missing-deadline"]),
        item("pending", "舞台车尺寸还没量", "", None, note="*", kind_alt=["task"]), item("pending", "音效师人选", "", None, note="*", kind_alt=["task"]),
        project="*", dept="*", date="2025-03-27",
        meeting=meeting("《长夜》第二次制作会", "2025-03-27T20:00", "艺术楼排练厅", "封萧", "*", "封萧 季夏 牧之 白霖 楚瑜", "凤鸣", "*")))


@batch.writes("青少年科技展筹备甘特.xlsx")
def gantt(path):
    xlsx(path, "边疆", Sheet("甘特", """
青少年科技展筹备计划||||||||||
更新时间：|@2026-05-08{yyyy/m/d}|||任务数|18|已完成|4|||
|||||||||||
WBS|任务项|负责人员|开始日期|结束日期|当前状态|5/4周|5/11周|5/18周|5/25周|说明
1 场地||||||||||
1.1|场馆合同签订|边疆|@2026-04-20|@2026-04-28|完成|||||
1.2|平面图出图|薛定|@2026-04-27|@2026-05-06|完成|■||||
1.3|消防报备|边疆|@2026-05-06|@2026-05-15|办理中|■|■|||补材料一次
1.4|展台搭建|宏图展览公司|@2026-05-25|@2026-05-28|未开始||||■|
1.5|用电增容|物业（杨师傅）|@2026-05-18|@2026-05-20|未开始|||■||
2 展品||||||||||
2.1|征集作品60件|凌波|@2026-04-13|@2026-05-10|进行中|■||||收到41件
2.2|作品初选|凌波、封一|@2026-05-11|@2026-05-15|未开始||■|||
2.3|机器人互动区|封一|@2026-05-11|@2026-05-22|未开始||■|■||
2.4|VR体验区|封一|@2026-05-11|@2026-05-22|取消|||||设备借不到
2.5|展品运输保险|||@2026-05-24|未开始|||||
3 宣传||||||||||
3.1|主视觉|岑岑|@2026-04-20|@2026-04-30|完成|||||
3.2|学校邀约30所|伍月|@2026-05-04|@2026-05-16|进行中|■|■|||已回复12所
3.3|公众号预热4篇|伍月/岑岑|5月上旬|5月下旬|进行中|■|■|■||
3.4|媒体邀请|伍月|@2026-05-18|@2026-05-22|暂缓|||||等领导名单
3.5|讲解词|志愿者组|@2026-05-11|@2026-05-20|未开始||■|■||
4 保障||||||||||
4.1|志愿者招募40人|巫溪|@2026-05-04|@2026-05-14|滞后|■|■|||仅报名9人
4.2|急救点|巫溪|@2026-05-25|@2026-05-29|未开始||||■|
4.3|餐饮供应商比价|巫溪、边疆|@2026-05-06|@2026-05-12|完成|■||||
合计|18项|||||||||
图例：■ 计划时段||||||||||
""", "A1:K1 A5:K5 A11:K11 A17:K17 A23:K23 A28:K28", hide_rows=(6, 7, 18)))
    return truth("a Gantt with week columns of ■, counters above the table, group rows, hidden finished rows, 18 items, a legend that is none of the states", form(
        "progress",
        task("场馆合同签订", "边疆", "04-28", "done"), task("平面图出图", "薛定", "05-06", "done"), task("消防报备", "边疆", "05-15", "in_progress", note="补材料一次"),
        task("展台搭建", "宏图展览公司", "05-28", "not_started"), task("用电增容", "*", "05-20", "not_started", dept="*"),
        task("征集作品60件", "凌波", "05-10", "in_progress", note="收到41件"), task("作品初选", "凌波 封一", "05-15", "not_started"),
        task("机器人互动区", "封一", "05-22", "not_started"), task("VR体验区", "封一", "05-22", "cancelled", note="设备借不到"), task("展品运输保险", "", "05-24", "not_started"),
        task("主视觉", "岑岑", "04-30", "done"), task("学校邀约30所", "伍月", "05-16", "in_progress", note="已回复12所"),
        task("公众号预热4篇", "伍月 岑岑", None, "in_progress", vague=True), task("媒体邀请", "伍月", "05-22", "paused", note="等领导名单"),
        task("讲解词", "志愿者组", "05-20", "not_started", dept="*"),
        task("志愿者招募40人", "巫溪", "05-14", None, "delayed", note="仅报名9人"), task("急救点", "巫溪", "05-29", "not_started"), task("餐饮供应商比价", "巫溪 边疆", "05-12", "done"),
        sheet="甘特", project="*", dept=None, date="05-08"))


# ---------------------------------------------------------------- no forms

@batch.writes("实验室值日表（第5周）.xlsx")
def duty_roster(path):
    xlsx(path, "仇念", Sheet("Sheet1", "312实验室值日表（第5周）|||\n日期|星期|值日生|电话\n3.30|一|仇念|13700001111\n3.31|二|蓝天野|13700002222\n4.1|三|顾盼|13700003333\n4.2|四|仇念|13700001111\n4.3|五|蓝天野|13700002222\n离开前关空调、倒垃圾。|||", "A1:D1 A8:D8"))
    return truth("a roster of the week: no form", unreadable=True)


@batch.writes("暑期支教心得.docx")
def essay(path):
    word(path, "诸葛婷", "^暑期支教心得体会", "2023年7月10日，我们一行六人坐了十四个小时的绿皮车到达云岭小学。", "第一天的任务是打扫教室，队长濮存负责分配房间，我负责登记物资。",
         "孩子们最喜欢科学课。7月15日的水火箭飞过了旗杆，大家叫了一下午。", "一个月很短，但我学会了等待。感谢学校，感谢队友。", "> 诸葛婷", "> 2023年8月20日")
    return truth("an essay with dates, names and 负责 in the prose: no form", unreadable=True)


@batch.writes("第7周例会记录.docx")
def broken(path):
    word(path, "谁", "^第7周例会记录", "时间：2025年4月2日", T("任务|负责人|截止\n改PPT|谁|4.5\n排练|谁|4.6"))
    data = path.read_bytes()
    path.write_bytes(data[:len(data) // 2])
    return truth("a docx cut in the middle by a broken download", unreadable=True)



if __name__ == "__main__":
    batch.run()
