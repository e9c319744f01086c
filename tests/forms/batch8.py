#!/usr/bin/env python3
"""batch8: the wild: student teams, clubs, start-ups, small companies, volunteers, school offices. Usage: batch8.py [OUT_DIR]"""
import subprocess
from datetime import datetime
from pathlib import Path

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from kit import (Batch, Raw, Sheet, T, channel, delay, duty, form, item, meeting, milestone, ods, pending, resolution, suggestion, task,
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
    subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo_batch8", "--headless", "--convert-to", target, "--outdir", str(path.parent), str(source)],
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
参加人|司徒芸、隗安、柳依、敖登、钱妈妈|未到|冷月（出差）
内容|1. 绘本捐赠已收到213册，其中破损11册。⏎2. 上次说的借阅卡样式通过。⏎⏎接下来的事：⏎绘本消毒和贴标签⏎负责人：柳依 敖登⏎截止日期：3.20星期五晚八点⏎⏎周末故事会海报⏎负责人：隗安⏎截止日期：18号⏎⏎采购防撞条⏎负责人：待定⏎截止日期：月底⏎⏎志愿者排班表⏎负责人：冷月（线上）⏎截止日期：
备注|下次例会清明后，具体时间群里通知。||
""", "B4:D4 B5:D5")))
    return truth(".doc; one big cell: a task line, then 负责人：… and 截止日期：… lines, one of them empty; 18号, 月底, weekday and clock behind the date", form(
        "minutes",
        said("绘本消毒和贴标签", "柳依 敖登", "03-20"), said("周末故事会海报", "隗安", "03-18"), said("采购防撞条", "", "03-31"),
        said("志愿者排班表", "冷月", None),
        project="*", dept="*", date="03-14",
        meeting=meeting("*", "03-14T10:00", "社区服务中心一楼", "司徒芸", "隗安", "司徒芸 隗安 柳依 敖登 钱妈妈", "冷月", "*")))


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
        meeting=meeting("*", "2025-11-18T19:30", "腾讯会议", "*", "褚岚", "*", "", "*")))


@batch.writes("70周年校庆责任分工.docx")
def anniversary(path):
    word(path, "校庆办", "> 校庆办〔2024〕3号", "^建校70周年庆祝活动工作组责任分工表", T("""
工作组|工作内容|标准|责任人|完成时限|组长确认
文宣组|校史馆展板更新|图文各40块|钟离敏|9月20日|钟离敏 9.3
|宣传片脚本|时长6分钟以内|巩帆（校团委）|9月下旬|
|邀请函设计印制|含电子版|巩帆、牧野|9.18|
接待组|返校校友登记|按届别|冉德明 副主任|10月8日|
|住宿与用车|车辆不少于6台|总务处|10.10前|
安保组|应急预案|报派出所备案|屈老师 139-0000-2222|10月11日|屈志
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
        delay("支付模块联调", "沐阳 亓官宁", "*", note="*"),
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
        said("帆布袋改版", "虞山", None, "虞山——帆布袋改版", may=["missing-deadline"]), said("冰箱贴补货", "解忧", "01-20", "解忧——冰箱贴补货（1.20）", "冰箱贴补货（1.20）"),
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


#NEXT

if __name__ == "__main__":
    batch.run()
