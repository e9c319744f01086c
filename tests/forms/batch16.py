#!/usr/bin/env python3
"""batch16: international offices (Hong Kong, Taiwan, German- and Japanese-owned plants, NGOs, universities), and exports and
printouts of online tools. Usage: batch16.py [OUT_DIR]"""
import quopri
import subprocess

from openpyxl import load_workbook
from openpyxl.styles import Alignment, Font
from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch16")


def outline(path, parents, column):
    """Parent rows bold, the rows below them indented, as a tool writes a hierarchy."""
    book = load_workbook(path)
    page = book.worksheets[0]
    for row in range(min(parents), page.max_row + 1):
        if row in parents:
            for cell in page[row]:
                cell.font = Font(bold=True)
        else:
            page[f"{column}{row}"].alignment = Alignment(indent=2)
    book.save(path)


# ================================================================ exports of tools

@batch.writes("Jira Export 2024-03-08.csv")
def jira(path):
    text_table(path, """
Summary|Issue key|Issue id|Issue Type|Status|Project key|Project name|Project lead|Priority|Resolution|Assignee|Reporter|Creator|Created|Updated|Resolved|Due date|Sprint|Sprint|Labels
Berth booking form rejects vessels without IMO number|HARB-212|10512|Bug|In Progress|HARB|Harbour Portal Relaunch|Imogen Farrow|High||Teo Wen Hao|Imogen Farrow|Imogen Farrow|19/Feb/24 9:12 AM|07/Mar/24 4:40 PM||15/Mar/24 12:00 AM|HARB Sprint 6|HARB Sprint 7|berth
Tariff calculator: rounding of half tonnes|HARB-215|10519|Task|Done|HARB|Harbour Portal Relaunch|Imogen Farrow|Medium|Done|Beatriz Nogueira|Teo Wen Hao|Teo Wen Hao|20/Feb/24 10:01 AM|01/Mar/24 6:15 PM|01/Mar/24 6:15 PM|04/Mar/24 12:00 AM|HARB Sprint 6||
Migrate pilotage contacts from the old CRM|HARB-219|10530|Story|To Do|HARB|Harbour Portal Relaunch|Imogen Farrow|Medium||Rashid Anwar|Beatriz Nogueira|Beatriz Nogueira|26/Feb/24 2:33 PM|26/Feb/24 2:33 PM||02/Apr/24 12:00 AM|HARB Sprint 7||crm
Accessibility audit, findings of round two|HARB-224|10544|Task|To Do|HARB|Harbour Portal Relaunch|Imogen Farrow|Low|||Imogen Farrow|Imogen Farrow|04/Mar/24 11:20 AM|04/Mar/24 11:20 AM||28/Mar/24 12:00 AM|HARB Sprint 7||
Single sign-on for shipping agents|HARB-226|10551|Epic|In Progress|HARB|Harbour Portal Relaunch|Imogen Farrow|Highest||Teo Wen Hao|Rashid Anwar|Rashid Anwar|05/Mar/24 8:58 AM|08/Mar/24 9:30 AM|||HARB Sprint 7||sso
Newsletter widget on the start page|HARB-198|10447|Story|Cancelled|HARB|Harbour Portal Relaunch|Imogen Farrow|Lowest|Won't Do||Imogen Farrow|Imogen Farrow|22/Jan/24 3:47 PM|29/Feb/24 1:05 PM|29/Feb/24 1:05 PM||||
""", "utf-8-sig")
    return truth("Jira csv: title in the first column, lead, reporter and creator beside the assignee, 15/Mar/24 12:00 AM, Resolved is the actual date, column Sprint twice", form(
        "progress",
        task("Berth booking form rejects vessels without IMO number", ["Teo Wen Hao"], "2024-03-15", "in_progress"),
        task("Tariff calculator: rounding of half tonnes", ["Beatriz Nogueira"], "2024-03-04", "done", done="2024-03-01"),
        task("Migrate pilotage contacts from the old CRM", ["Rashid Anwar"], "2024-04-02", "not_started"),
        task("Accessibility audit, findings of round two", "", "2024-03-28", "not_started"),
        task("Single sign-on for shipping agents", ["Teo Wen Hao"], None, "in_progress"),
        task("Newsletter widget on the start page", "", None, "cancelled", done="*"),
        project="Harbour Portal Relaunch", date="2024-03-08"))


@batch.writes("园区二期-执行-所有任务.csv")
def zentao(path):
    text_table(path, """
编号|所属项目|所属执行|所属模块|相关研发需求|任务名称|任务描述|任务类型|优先级|预计开始|实际开始|截止日期|任务状态|最初预计|总计消耗|预计剩余|进度|由谁创建|创建日期|指派给|指派日期|由谁完成|实际完成|由谁取消|取消时间|由谁关闭|关闭原因|关闭日期
1843|智慧园区二期(#27)|3月冲刺(#61)|/道闸(#118)||无牌车入场流程改造||开发|2|2025-03-03|2025-03-04 09:10:00|2025-03-14|已完成|16|18|0|100%|钮思源|2025-03-01|钮思源|2025-03-13|褚北川|2025-03-13 18:22:00|||||0000-00-00
1844|智慧园区二期(#27)|3月冲刺(#61)|/道闸(#118)|车牌识别率优化(#402)|夜间识别率专项测试||测试|2|2025-03-10|2025-03-11 10:00:00|2025-03-21|进行中|24|9|15|38%|钮思源|2025-03-01|阚玉竹|2025-03-10||0000-00-00||0000-00-00|||0000-00-00
1847|智慧园区二期(#27)|3月冲刺(#61)|/访客(#120)||访客小程序二次认证||开发|1|2025-03-17|0000-00-00|2025-03-28|未开始|20|0|20|0%|钮思源|2025-03-03|褚北川|2025-03-03||0000-00-00||0000-00-00|||0000-00-00
1849|智慧园区二期(#27)|3月冲刺(#61)|/能耗(#125)||水表数据补采脚本||开发|3|0000-00-00|0000-00-00|0000-00-00|未开始|8|0|8|0%|阚玉竹|2025-03-04|边立夏|2025-03-05||0000-00-00||0000-00-00|||0000-00-00
1852|智慧园区二期(#27)|3月冲刺(#61)|/能耗(#125)||电表协议转换网关选型||研究|3|2025-03-05|2025-03-05 14:00:00|2025-03-20|已暂停|12|4|8|33%|钮思源|2025-03-04|边立夏|2025-03-05||0000-00-00||0000-00-00|||0000-00-00
1853|智慧园区二期(#27)|3月冲刺(#61)|/访客(#120)||访客黑名单批量导入||开发|3|2025-03-06|0000-00-00|2025-03-18|已取消|6|0|0|0%|阚玉竹|2025-03-04|阚玉竹|2025-03-12||0000-00-00|钮思源|2025-03-12 11:05:00|||0000-00-00
1855|智慧园区二期(#27)|3月冲刺(#61)|/||接口文档补全||事务|4|2025-03-10|0000-00-00|2025-03-31|未开始|4|0|4|0%|阚玉竹|2025-03-05|||||||||
""")
    return truth("禅道 csv in GB18030: 28 columns; 指派给 owns, 由谁创建/由谁完成 do not; 0000-00-00 is an empty date; project with (#27); done task is handed back to its author", form(
        "progress",
        task("无牌车入场流程改造", "*", "2025-03-14", "done", done="2025-03-13"),
        task("夜间识别率专项测试", "阚玉竹", "2025-03-21", "in_progress"),
        task("访客小程序二次认证", "褚北川", "2025-03-28", "not_started"),
        task("水表数据补采脚本", "边立夏", None, "not_started", vague=True),
        task("电表协议转换网关选型", "边立夏", "2025-03-20", "paused"),
        task("访客黑名单批量导入", "阚玉竹", "2025-03-18", "cancelled"),
        task("接口文档补全", "", "2025-03-31", "not_started"),
        project="智慧园区二期", date="*"))


@batch.writes("TAPD_需求列表_20260116.xlsx")
def tapd(path):
    xlsx(path, "TAPD", Sheet("需求", """
ID|标题|优先级|状态|迭代|处理人|开发人员|预计开始|预计结束|完成时间|进度|创建人
1018|【收银台】扫码枪断连自动重试|High|已实现|V3.8|查一凡;|查一凡;|2026-01-05|2026-01-12|2026-01-12 17:41|100%|耿小楼
1021|【收银台】找零语音播报|Middle|实现中|V3.8|蔺如风;查一凡;|蔺如风;|2026-01-08|2026-01-20||60%|耿小楼
1022|——语音包录制与压缩|Middle|未开始|V3.8|外包团队;|蔺如风;|2026-01-12|2026-01-19||0%|蔺如风
1025|【会员】生日券重复发放排查|High|进行中|V3.8|蔺如风;|蔺如风;||2026-01-16||45%|成芷兰
1027|【会员】储值卡退款走审批|Low|规划中|V3.9|||||||成芷兰
1030|【报表】门店日结单导出|Low|已拒绝|V3.8|耿小楼;||2026-01-06|2026-01-23|||麻云飞
"""))
    return truth("TAPD xlsx: a semicolon behind every name, 处理人 beside 开发人员 and 创建人, 已实现/实现中/规划中/已拒绝, 预计结束 is the deadline and 完成时间 the actual date, bracketed module in the title", form(
        "progress",
        task("【收银台】扫码枪断连自动重试", "查一凡", "01-12", "done", done="01-12", state_alt=[None], may=["unknown-status"]),
        task("【收银台】找零语音播报", "蔺如风 查一凡", "01-20", "in_progress", may=["unknown-status"]),
        task("——语音包录制与压缩", "外包团队", "01-19", "not_started", dept="*", title_alt=["语音包录制与压缩"]),
        task("【会员】生日券重复发放排查", "蔺如风", "01-16", "in_progress"),
        task("【会员】储值卡退款走审批", "", None, "*", may=["unknown-status"], must=["missing-owner", "missing-deadline"]),
        task("【报表】门店日结单导出", "耿小楼", "01-23", "*", may=["unknown-status"]),
        sheet="需求", project="*", date="01-16"))


@batch.writes("新品上市作战地图_数据表_全部任务.xlsx")
def feishu(path):
    xlsx(path, "飞书", Sheet("全部任务", """
任务描述|任务执行人|进展|重要紧急程度|开始日期|预计完成日期|是否延期|实际完成日期|最新进展记录|任务情况总结|父记录
气泡水三款口味盲测|栗子晴,乔楚|已完成|重要紧急|2025/05/06|2025/05/16|✅ 正常|2025/05/15|白桃得分最高|报告已上传|
瓶身标签改稿|@应北辰|进行中|重要不紧急|2025/05/12|2025/05/23|🔴 已延期||营养成分表还差第三方数据||
条码申请|沙小棠|已完成|紧急不重要|2025/05/08|2025/05/14|🔴 已延期|2025/05/19|首次被退回||
便利店渠道首批铺货清单|乔楚|待开始|重要紧急|2025/05/26|2025/06/06|✅ 正常||||
——华东首批门店|乔楚,苗以安|待开始|重要紧急|2025/05/26|2025/06/03|✅ 正常||||便利店渠道首批铺货清单
冷柜陈列图|(未分配)|待开始|不重要不紧急|||✅ 正常||||
代言人短视频脚本|应北辰|进行中|重要紧急|2025/05/19|2025/05/30|🟡 有风险||档期未锁定||
抖音直播间搭建|沙小棠|已停滞|重要不紧急|2025/05/12|2025/05/28|🔴 已延期||等场地续租||
"""))
    return truth("飞书多维表格: two state columns (进展, 是否延期), @name, two names apart by a comma, a sub-record with a dash, (未分配) is nobody", form(
        "progress",
        task("气泡水三款口味盲测", "栗子晴 乔楚", "2025-05-16", "done", "normal", done="2025-05-15", note="白桃得分最高\n报告已上传"),
        task("瓶身标签改稿", "应北辰", "2025-05-23", "in_progress", "delayed", note="营养成分表还差第三方数据"),
        task("条码申请", "沙小棠", "2025-05-14", "done", "delayed", done="2025-05-19", note="首次被退回"),
        task("便利店渠道首批铺货清单", "乔楚", "2025-06-06", "not_started", "normal"),
        task("——华东首批门店", "乔楚 苗以安", "2025-06-03", "not_started", "normal", title_alt=["华东首批门店"], note="*"),
        task("冷柜陈列图", "", None, "not_started", "normal"),
        task("代言人短视频脚本", "应北辰", "2025-05-30", "in_progress", "at_risk", note="档期未锁定"),
        task("抖音直播间搭建", "沙小棠", "2025-05-28", "paused", "delayed", note="等场地续租", state_alt=[None], may=["unknown-status"]),
        sheet="全部任务", project="*", date="*"))


@batch.writes("校庆筹备组任务导出.xls")
def teambition(path):
    xls(path, Sheet("任务", """
项目名称：建校四十周年庆典||||||||
导出时间：2023-09-15 10:02||||||||
标题|任务分组|执行者|参与者|任务状态|开始时间|截止时间|完成时间|备注
校史馆展板更新|展陈|狄仲平|全淑仪、狄仲平|已完成|@2023-08-21{yyyy/m/d}|@2023-09-08{yyyy/m/d}|@2023-09-07{yyyy/m/d}|
杰出校友访谈视频剪辑|宣传|全淑仪|桂木|进行中|@2023-09-01{yyyy/m/d}|@2023-09-28{yyyy/m/d}||还差两位
纪念邮折设计|宣传|桂木|全淑仪|待处理|@2023-09-11{yyyy/m/d}|@2023-10-09{yyyy/m/d}||
嘉宾接待车辆|后勤|待认领||待处理||@2023-10-20{yyyy/m/d}||估计四辆中巴
合唱团排练场地|文艺|狄仲平|待认领|待处理|||||
舞台搭建招标|后勤|尚武|法务室|已逾期|@2023-08-28{yyyy/m/d}|@2023-09-12{yyyy/m/d}||只有两家应标
停车证印制|后勤|尚武||已完成||@2023-09-20{yyyy/m/d}|@2023-09-14{yyyy/m/d}|
""", "A1:I1 A2:I2"))
    return truth("Teambition-like xls: label and value in one merged cell, 执行者 beside 参与者, 待认领 is nobody, 任务分组 is no department, true dates", form(
        "progress",
        task("校史馆展板更新", "狄仲平", "2023-09-08", "done", done="2023-09-07", dept=None),
        task("杰出校友访谈视频剪辑", "全淑仪", "2023-09-28", "in_progress", note="还差两位"),
        task("纪念邮折设计", "桂木", "2023-10-09", "not_started"),
        task("嘉宾接待车辆", "", "2023-10-20", "not_started", note="估计四辆中巴"),
        task("合唱团排练场地", "狄仲平", None, "not_started"),
        task("舞台搭建招标", "尚武", "2023-09-12", None, "delayed", note="只有两家应标"),
        task("停车证印制", "尚武", "2023-09-20", "done", done="2023-09-14"),
        sheet="任务", project="建校四十周年庆典", date="2023-09-15"))


@batch.writes("周五工作填报（收集结果）20240517.xlsx")
def collected(path):
    xlsx(path, "腾讯文档", Sheet("Sheet1", """
编号|提交时间（自动）|提交者（自动）|1.您的姓名（必填）|2.所在科室（必填）|3.本周在办事项（必填）|4.目前进度（单选）|5.预计完成时间（必填）|6.遇到的困难（选填）
1|2024/05/17 14:08|云淡风轻|海若昀|综合科|窗口评价器更换方案|进行中|5月24日|
2|2024/05/17 14:31|老谭|谭守义|登记科|历史档案扫描（第三批）|进行中|5月31日|扫描仪坏了一台
3|2024/05/17 14:40|老谭|谭守义|登记科|异地协查函回复|已完成|5月15日|
4|2024/05/17 15:26|微信用户|水清扬|信息科|自助机软件升级|尚未开始|下周三|要等厂家排期
5|2024/05/17 15:59|Jing|荆小满|综合科|群众满意度回访|进行中|长期|无
6|2024/05/17 16:44|云淡风轻|海若昀|综合科|季度廉政台账|已完成|5.16|没有
7|2024/05/17 17:13|Q|祁暮雪|登记科|不动产单元号清理|卡住了|5月底|系统权限没批
"""))
    return truth("腾讯文档 收集表: numbered questions as headers with （必填）, nickname of the sender beside the name, 下周三, 5月底, 长期, a slangy status", form(
        "progress",
        task("窗口评价器更换方案", "海若昀", "2024-05-24", "in_progress", dept="综合科"),
        task("历史档案扫描（第三批）", "谭守义", "2024-05-31", "in_progress", dept="登记科", note="扫描仪坏了一台"),
        task("异地协查函回复", "谭守义", "2024-05-15", "done", dept="登记科"),
        task("自助机软件升级", "水清扬", "2024-05-22", "not_started", dept="信息科", note="要等厂家排期"),
        task("群众满意度回访", "荆小满", None, "in_progress", dept="综合科"),
        task("季度廉政台账", "海若昀", "2024-05-16", "done", dept="综合科", note="*"),
        task("不动产单元号清理", "祁暮雪", "2024-05-31", "*", "*", dept="登记科", note="系统权限没批", may=["unknown-status"]),
        sheet="Sheet1", project="*", date="2024-05-17"))


@batch.writes("Lobby Refresh.xlsx")
def planner(path):
    xlsx(path, "Microsoft Planner", Sheet("Tasks", """
Plan name|Lobby Refresh – Harbourview||||||||||||||
Plan ID|kq7Zt0aXo0yPq2bN9c1mWGQAEx2L||||||||||||||
Date of export|04/12/2024||||||||||||||
|||||||||||||||
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Description
aP3rX1|Carpet samples to owner's rep|FF&E|Completed|Medium|Odile Marchetti|Wendell Pryce|03/18/2024|03/20/2024|04/05/2024|false|false|04/03/2024|Odile Marchetti|3/3|
bT9kV2|Chandelier structural check|Engineering|In progress|Urgent|Desmond Achterberg;Odile Marchetti|Wendell Pryce|03/18/2024||04/19/2024|false|false|||1/4|Hook load 180 kg, drawing missing
cW2mN3|Temporary check-in desk|Operations|Not started|Important|Ngozi Balewa|Wendell Pryce|03/25/2024|04/15/2024|04/26/2024|false|false||||
dR8jQ4|Guest notice in lifts|Operations|Not started|Low||Ngozi Balewa|03/25/2024||04/10/2024|false|true||||
eL5hS5|Piano storage|Operations|Not started|Low|Ngozi Balewa|Ngozi Balewa|04/02/2024|||false|false||||
fM1gB6|Night works permit|Engineering|In progress|Important|Desmond Achterberg|Wendell Pryce|03/18/2024|04/01/2024|04/09/2024|false|true|||0/2|
"""))
    return truth("Planner export: plan name and export date above, US dates as text, names apart by ;, Created By and Completed By beside Assigned To, Completed Date, checklist counts like 1/4", form(
        "progress",
        task("Carpet samples to owner's rep", ["Odile Marchetti"], "2024-04-05", "done", "*", done="2024-04-03"),
        task("Chandelier structural check", ["Desmond Achterberg", "Odile Marchetti"], "2024-04-19", "in_progress", "*", note="*"),
        task("Temporary check-in desk", ["Ngozi Balewa"], "2024-04-26", "not_started", "*"),
        task("Guest notice in lifts", "", "2024-04-10", "not_started", "*"),
        task("Piano storage", ["Ngozi Balewa"], None, "not_started", "*"),
        task("Night works permit", ["Desmond Achterberg"], "2024-04-09", "in_progress", "*"),
        sheet="Tasks", project="Lobby Refresh – Harbourview", date="2024-04-12"))


@batch.writes("Cold store extension_MSP_20250620.xlsx")
def msproject(path):
    xlsx(path, "Project", Sheet("Task_Table1", """
ID|Outline Number|Active|Task Mode|Name|Duration|Start|Finish|Predecessors|% Complete|Resource Names|Summary|Milestone|Notes
1|1|Yes|Auto Scheduled|Cold store extension|86 days|Mon 02/06/25|Mon 29/09/25||#0.22{0%}||Yes|No|
2|1.1|Yes|Auto Scheduled|Preparation|20 days|Mon 02/06/25|Fri 27/06/25||#0.8{0%}||Yes|No|
3|1.1.1|Yes|Auto Scheduled|   Geotechnical report|10 days|Mon 02/06/25|Fri 13/06/25||#1{0%}|Hallvard Ness|No|No|
4|1.1.2|Yes|Auto Scheduled|   Fire strategy sign-off|10 days|Mon 16/06/25|Fri 27/06/25|3|#0.6{0%}|Hallvard Ness[50%],Priscilla Adeyemi|No|No|Comments from brigade expected
5|1.2|Yes|Auto Scheduled|Construction|55 days|Mon 30/06/25|Fri 12/09/25|2|#0{0%}||Yes|No|
6|1.2.1|Yes|Auto Scheduled|   Slab and underfloor heating|15 days|Mon 30/06/25|Fri 18/07/25|4|#0{0%}|Oakridge Concrete Ltd|No|No|
7|1.2.2|Yes|Auto Scheduled|   Insulated panels|25 days|Mon 21/07/25|Fri 22/08/25|6|#0{0%}|Panel crew[300%],Priscilla Adeyemi|No|No|
8|1.2.3|Yes|Manually Scheduled|   Dock levellers||||7|#0{0%}||No|No|supplier not chosen
9|1.2.4|Yes|Auto Scheduled|   Refrigeration commissioning|11 days|Thu 28/08/25|Thu 11/09/25|7|#0{0%}|Yannick Delorme|No|No|
10|1.3|Yes|Auto Scheduled|   First pallet in|0 days|Mon 29/09/25|Mon 29/09/25|9|#0{0%}|Priscilla Adeyemi|No|Yes|
"""))
    P = "Cold store extension"
    return truth("MS Project to Excel: Summary = Yes rows are headings, resource units in square brackets, Fri 27/06/25, percent column alone, one task without dates, company as resource", form(
        "progress",
        task("Geotechnical report", ["Hallvard Ness"], "2025-06-13", "done"),
        task("Fire strategy sign-off", ["Hallvard Ness", "Priscilla Adeyemi"], "2025-06-27", "in_progress", note="Comments from brigade expected"),
        task("Slab and underfloor heating", ["Oakridge Concrete Ltd"], "2025-07-18", "not_started", dept="*"),
        task("Insulated panels", ["Panel crew", "Priscilla Adeyemi"], "2025-08-22", "not_started", dept="*"),
        task("Dock levellers", "", None, "not_started", note="supplier not chosen"),
        task("Refrigeration commissioning", ["Yannick Delorme"], "2025-09-11", "not_started"),
        task("First pallet in", ["Priscilla Adeyemi"], "2025-09-29", "not_started", kind_alt=["milestone"]),
        sheet="Task_Table1", project=P, date="2025-06-20"))


@batch.writes("Clinic_Fit_out_Shatin_1710403200.xlsx")
def monday(path):
    head = "Name|Subitems|Owner|Status|Timeline - Start|Timeline - End|Update"
    xlsx(path, "monday.com", Sheet("clinic fit-out shatin", f"""
Clinic Fit-out Shatin||||||
Track everything from lease to opening day||||||
||||||
Landlord & permits||||||
{head}
Fitting-out consent from landlord||Cheung Lai Ping|Done|@2024-02-05|@2024-02-23|
Radiation licence for X-ray room||Cheung Lai Ping, Vikram Sethi|Working on it|@2024-02-26|@2024-03-29|second form requested
Signage approval|||Not Started|@2024-03-18|@2024-04-05|
||||@2024-02-05|@2024-04-05|
||||||
Works||||||
{head}
Demolition and hoarding||Bricklane Interiors|Done|@2024-03-01|@2024-03-08|
HVAC duct rerouting||Bricklane Interiors|Stuck|@2024-03-11|@2024-03-27|clash with sprinkler main
Vinyl floor||Vikram Sethi||@2024-04-02|@2024-04-12|
||||@2024-03-01|@2024-04-12|
||||||
IT||||||
{head}
Patient record system licences||Yoko Amano|Working on it|||
||||||
"""))
    return truth("monday.com export: board name and description on top, three groups with the header repeated, a line of start and end under each group, Timeline - End is the deadline, Stuck, an empty status", form(
        "progress",
        task("Fitting-out consent from landlord", ["Cheung Lai Ping"], "2024-02-23", "done", dept="*"),
        task("Radiation licence for X-ray room", ["Cheung Lai Ping", "Vikram Sethi"], "2024-03-29", "in_progress", note="second form requested", dept="*"),
        task("Signage approval", "", "2024-04-05", "not_started", dept="*"),
        task("Demolition and hoarding", ["Bricklane Interiors"], "2024-03-08", "done", dept="*"),
        task("HVAC duct rerouting", ["Bricklane Interiors"], "2024-03-27", "*", "*", note="clash with sprinkler main", dept="*", may=["unknown-status"]),
        task("Vinyl floor", ["Vikram Sethi"], "2024-04-12", dept="*"),
        task("Patient record system licences", ["Yoko Amano"], None, "in_progress", dept="*"),
        sheet="clinic fit-out shatin", project="Clinic Fit-out Shatin", date="*"))


@batch.writes("Open_Day_2023.txt.csv")
def asana(path):
    text_table(path, """
Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task
1205101|2023-08-28|2023-09-11|2023-09-11|Book marquee|Logistics|Fenella Brough|f.brough@stdunstan.example||2023-09-15||Deposit paid|Open Day 2023|
1205102|2023-08-28||2023-09-20|Campus tour routes|Logistics|Idris Kaplan|i.kaplan@stdunstan.example|2023-09-18|2023-10-02|maps|Avoid the building site behind the library|Open Day 2023|
1205103|2023-08-29||2023-09-01|Ambassador T-shirts|Logistics|||||||Open Day 2023|
1205104|2023-08-29||2023-09-19|Subject talks timetable|Programme|Fenella Brough|f.brough@stdunstan.example||2023-09-29|||Open Day 2023|
1205105|2023-08-29||2023-09-19|Room requests to registry|Programme|Idris Kaplan|i.kaplan@stdunstan.example||2023-09-25|||Open Day 2023|Subject talks timetable
1205106|2023-09-04|2023-09-18|2023-09-18|Landing page live|Marketing|Marit Solheim|m.solheim@stdunstan.example||2023-09-13|web||Open Day 2023|
1205107|2023-09-04||2023-09-04|Radio spot|Marketing|Marit Solheim|m.solheim@stdunstan.example|||||Open Day 2023|
""", "utf-16", "\t")
    return truth("Asana rows saved by Excel as Unicode text (UTF-16, tabs): no status column, Completed At is the actual date, Created At and Last Modified are none, Notes, a subtask with a parent", form(
        "progress",
        task("Book marquee", ["Fenella Brough"], "2023-09-15", "*", done="2023-09-11", note="Deposit paid", dept="*"),
        task("Campus tour routes", ["Idris Kaplan"], "2023-10-02", note="Avoid the building site behind the library", dept="*"),
        task("Ambassador T-shirts", "", None, dept="*"),
        task("Subject talks timetable", ["Fenella Brough"], "2023-09-29", dept="*"),
        task("Room requests to registry", ["Idris Kaplan"], "2023-09-25", dept="*", note="*"),
        task("Landing page live", ["Marit Solheim"], "2023-09-13", "*", done="2023-09-18", dept="*"),
        task("Radio spot", ["Marit Solheim"], None, dept="*"),
        project="Open Day 2023", date="*"))


@batch.writes("issues.csv")
def redmine(path):
    text_table(path, """
#|Project|Tracker|Status|Priority|Subject|Author|Assignee|Updated|Category|Target version|Start date|Due date|Estimated time|% Done|Closed
4471|Werk Taicang MES|Support|In Progress|Normal|Scanner at line 3 drops the Umlaut in operator names|Jürgen Völkl|Tao Meilin|17.06.2024 08:12|Shopfloor|R2.4|10.06.2024|21.06.2024|6,00|60|
4472|Werk Taicang MES|Feature|New|High|Andon light linked to order stop|Jürgen Völkl|Käthe Brünner|14.06.2024 16:40|Shopfloor|R2.5|01.07.2024|12.07.2024|24,00|0|
4466|Werk Taicang MES|Bug|Closed|Urgent|Wrong batch printed on Kanban card|Tao Meilin|Jürgen Völkl|12.06.2024 11:03|Labels|R2.4|05.06.2024|07.06.2024|3,50|100|11.06.2024 17:20
4474|Werk Taicang MES|Feature|New|Low|Export of scrap reasons to BI|Käthe Brünner||17.06.2024 09:31|Reports|||30.08.2024||0|
4459|Werk Taicang MES|Bug|Rejected|Normal|Login page shows the old logo|Tao Meilin|Tao Meilin|03.06.2024 10:15|||03.06.2024|||0|05.06.2024 08:00
4475|Werk Taicang MES|Task|In Progress|Normal|Backup concept for the edge server|Jürgen Völkl|Sven-Ole Pahl|17.06.2024 15:55|Infrastructure|R2.4|13.06.2024|||20|
""", "cp1252", ";")
    return truth("Redmine csv: semicolons, cp1252 umlauts, decimal commas, day.month.year, Closed as the actual date, Author is no owner, percent beside status", form(
        "progress",
        task("Scanner at line 3 drops the Umlaut in operator names", ["Tao Meilin"], "2024-06-21", "in_progress", dept="*"),
        task("Andon light linked to order stop", ["Käthe Brünner"], "2024-07-12", "not_started", dept="*", may=["unknown-status"]),
        task("Wrong batch printed on Kanban card", ["Jürgen Völkl"], "2024-06-07", "done", done="2024-06-11", dept="*"),
        task("Export of scrap reasons to BI", "", "2024-08-30", "not_started", dept="*", may=["unknown-status"]),
        task("Login page shows the old logo", ["Tao Meilin"], None, "*", done="*", dept="*", may=["unknown-status"]),
        task("Backup concept for the edge server", ["Sven-Ole Pahl"], None, "in_progress", dept="*"),
        project="Werk Taicang MES", date="*"))


@batch.writes("任务列表导出(2024-11-22).xls")
def html_xls(path):
    head = "".join(f"<th bgcolor='#d9e1f2'>{h}</th>" for h in "清单 任务 负责人 截止日期 完成情况 最后评论".split())
    lines = """
办公区|工位隔断采购|幸子衿|2024-11-25|进行中|供应商&ldquo;周一&rdquo;送样
办公区|旧家具清运|后勤组||未完成|价格没谈拢
网络|新机房双电源验收|宿长风<br>蒙恬恬|2024-11-20|已完成|
网络|无线点位复测|蒙恬恬|2024-12-02|未开始|&nbsp;
网络|专线割接|宿长风|2024-11-29|进行中|运营商要求夜间&amp;周末施工
搬迁日|班车临时路线公告|--|2024-12-06|未开始|
""".strip().split("\n")
    body = "".join("<tr>" + "".join(f"<td style='mso-number-format:\"\\@\"'>{c}</td>" for c in line.split("|")) + "</tr>" for line in lines)
    path.write_bytes(f"""<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<style>td {{border:.5pt solid #000}}</style></head><body><table border=1>
<tr><td colspan=6 align=center><b>总部搬迁筹备 - 任务列表</b></td></tr>
<tr><td colspan=6>导出人：幸子衿&nbsp;&nbsp;导出时间：2024-11-22 16:20</td></tr>
<tr>{head}</tr>{body}
<tr><td colspan=6>共6条任务，已完成1条</td></tr></table></body></html>""".encode("gb18030"))
    return truth("an HTML table saved as .xls in GBK: entities, <br> between two names, -- is nobody, 未完成, a count line at the end, the project in the title row", form(
        "progress",
        task("工位隔断采购", "幸子衿", "2024-11-25", "in_progress", note="供应商“周一”送样", dept="*"),
        task("旧家具清运", "后勤组", None, "*", note="价格没谈拢", dept="*", may=["unknown-status"], must=["missing-deadline"]),
        task("新机房双电源验收", "宿长风 蒙恬恬", "2024-11-20", "done", dept="*"),
        task("无线点位复测", "蒙恬恬", "2024-12-02", "not_started", dept="*"),
        task("专线割接", "宿长风", "2024-11-29", "in_progress", note="运营商要求夜间&周末施工", dept="*"),
        task("班车临时路线公告", "", "2024-12-06", "not_started", dept="*"),
        project="总部搬迁筹备", date="2024-11-22"))


@batch.writes("Grant consortium sync 2025-02-18.md")
def notion(path):
    path.write_text("""# Grant consortium sync

Date: February 18, 2025 3:00 PM
Location: Zoom
Chair: Tamsin Okoro
Notes by: Luca Ferraro
Attendees: Tamsin Okoro, Luca Ferraro, Birgitta Aalto, Pieter Vandamme
Tags: grant, weekly

## Agenda

1. Budget v3
2. Ethics annex
3. Kick-off in Maputo

## Discussion

- The foundation wants travel split per partner. Birgitta reports that last year's rates are 12 % too low.
- Ethics board meets on March 6 only.

## Decisions

- Overheads stay at 7 % for all partners.
- The kick-off moves from Beira to Maputo.

## Action items

- [ ] @Birgitta Aalto recalculates travel per partner, due 21 Feb
- [x] @Pieter Vandamme collect bank letters
- [ ] @Luca Ferraro translate the ethics annex into Portuguese by February 28
- [ ] @Tamsin Okoro and @Pieter Vandamme: call the embassy about visas (next Tuesday)
- [ ] Photo consent forms

---

Next sync: February 25, 3:00 PM
""", encoding="utf-8")
    none = {"may": ["missing-owner", "missing-deadline"]}
    return truth("Notion page as markdown: properties as lines, check boxes as state, @names inside the sentence, decisions that name nobody, next sync is no item", form(
        "minutes",
        resolution("Overheads stay at 7 % for all partners", "", None, **none),
        resolution("The kick-off moves from Beira to Maputo", "", None, **none),
        task("Birgitta Aalto recalculates travel per partner, due 21 Feb", ["Birgitta Aalto"], "2025-02-21", "*", title_alt=["recalculates travel per partner"]),
        task("Pieter Vandamme collect bank letters", ["Pieter Vandamme"], None, "done", title_alt=["collect bank letters"]),
        task("Luca Ferraro translate the ethics annex into Portuguese by February 28", ["Luca Ferraro"], "2025-02-28", "*", title_alt=["translate the ethics annex into Portuguese"]),
        task("Tamsin Okoro and Pieter Vandamme: call the embassy about visas (next Tuesday)", ["Tamsin Okoro", "Pieter Vandamme"], "2025-02-25", "*", title_alt=["call the embassy about visas"]),
        task("Photo consent forms", "", None, "*", must=["missing-owner", "missing-deadline"]),
        project="*", date="2025-02-18",
        meeting=meeting("*", "2025-02-18T15:00", "Zoom", "Tamsin Okoro", "Luca Ferraro", ["Tamsin Okoro", "Luca Ferraro", "Birgitta Aalto", "Pieter Vandamme"], "",
                        ["Budget v3", "Ethics annex", "Kick-off in Maputo"])))


@batch.writes("2025-03-04+Vendor+onboarding.doc")
def confluence(path):
    html = """<html><head><meta charset="utf-8"><title>2025-03-04 Vendor onboarding</title><style>h1{font-size:20pt}</style></head><body>
<h1>2025-03-04 Vendor onboarding</h1>
<h2>Date</h2><p><time datetime="2025-03-04">04 Mar 2025</time></p>
<h2>Participants</h2><ul><li><a class="user-mention">Greta Lindholm</a></li><li><a class="user-mention">Aiko Brandt</a></li><li><a class="user-mention">Samuel Obi</a></li></ul>
<h2>Goals</h2><ul><li>Agree the onboarding steps for packaging vendors</li></ul>
<h2>Discussion topics</h2><table border="1"><tr><th>Time</th><th>Item</th><th>Presenter</th><th>Notes</th></tr>
<tr><td>10 min</td><td>Checklist</td><td>Aiko Brandt</td><td>Tax form is requested twice</td></tr>
<tr><td>15 min</td><td>Portal access</td><td>Samuel Obi</td><td>Test tenant open since 3 Mar</td></tr></table>
<h2>Action items</h2><table border="1"><tr><th>Action</th><th>Assignee</th><th>Due date</th><th>Status</th></tr>
<tr><td>Merge the two tax forms – one PDF</td><td>Aiko Brandt</td><td>11 Mar 2025</td><td>IN PROGRESS</td></tr>
<tr><td>Sign the NDA template</td><td>Greta Lindholm</td><td>07 Mar 2025</td><td>DONE</td></tr>
<tr><td>Invite Crestpack and Lumen Foil to the test tenant</td><td>Samuel Obi<br>Aiko Brandt</td><td>14 Mar 2025</td><td>TO DO</td></tr>
<tr><td>Name a back-up for accounts payable</td><td>tbd</td><td></td><td>TO DO</td></tr></table>
<h2>Decisions</h2><ul><li>Vendors with a turnover below 20,000 a year skip the audit.</li></ul></body></html>"""
    body = quopri.encodestring(html.encode("utf-8")).decode("ascii").replace("\n", "\r\n")
    path.write_bytes(("Date: Tue, 4 Mar 2025 09:12:44 +0000 (UTC)\r\nMessage-ID: <1741079564@wiki.example>\r\nSubject: Exported From Confluence\r\nMIME-Version: 1.0\r\n"
                      "Content-Type: multipart/related; \r\n\tboundary=\"----=_Part_12_918273645\"\r\n\r\n------=_Part_12_918273645\r\nContent-Type: text/html; charset=UTF-8\r\n"
                      "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: file:///C:/exported.html\r\n\r\n" + body + "\r\n------=_Part_12_918273645--\r\n").encode("ascii"))
    return truth("Confluence Export to Word: the .doc is MIME with quoted-printable HTML; headings instead of labels, a table of topics and one of actions, a decision as bullet", form(
        "minutes",
        task("Merge the two tax forms – one PDF", ["Aiko Brandt"], "2025-03-11", "in_progress"),
        task("Sign the NDA template", ["Greta Lindholm"], "2025-03-07", "done"),
        task("Invite Crestpack and Lumen Foil to the test tenant", ["Samuel Obi", "Aiko Brandt"], "2025-03-14", "not_started"),
        task("Name a back-up for accounts payable", "", None, "not_started"),
        resolution("Vendors with a turnover below 20,000 a year skip the audit", "", None, may=["missing-owner", "missing-deadline"]),
        project="*", date="2025-03-04",
        meeting=meeting("*", "*", None, None, None, ["Greta Lindholm", "Aiko Brandt", "Samuel Obi"], "", "*")))


@batch.writes("Sea Lion Drydock - Smartsheet.xlsx")
def smartsheet(path):
    xlsx(path, "Smartsheet", Sheet("Sea Lion Drydock", """
Health|Task Name|Assigned To|Start|Finish|% Complete|Status|Comments
|Before docking|||@2023-10-20{dd/mm/yy}|#0.7{0%}||
Green|Repair specification to yard|Capt. Eero Salmi|@2023-10-02{dd/mm/yy}|@2023-10-06{dd/mm/yy}|#1{0%}|Complete|
Yellow|Tailshaft seal on order|Marisol Ibarra|@2023-09-25{dd/mm/yy}|@2023-10-20{dd/mm/yy}|#0.5{0%}|In Progress|maker quotes 5 weeks
|In dock|||@2023-11-10{dd/mm/yy}|#0{0%}||
Green|Hull blasting and painting|Northquay Yard|@2023-10-25{dd/mm/yy}|@2023-11-03{dd/mm/yy}|#0{0%}|Not Started|
Red|Ballast water unit piping|Marisol Ibarra, Northquay Yard|@2023-10-25{dd/mm/yy}|@2023-11-08{dd/mm/yy}|#0.1{0%}|On Hold|class drawing rejected
Green|Class survey|Efua Danquah|@2023-11-09{dd/mm/yy}|@2023-11-10{dd/mm/yy}|#0{0%}|Not Started|
|After docking|||||||
|Sea trial|Capt. Eero Salmi||||Not Started|weather
"""), Sheet("Comments", """
Row 3|maker quotes 5 weeks|Marisol Ibarra, 10/12/23 4:10 PM
Row 6|class drawing rejected|Efua Danquah, 10/13/23 8:55 AM
"""))
    outline(path, {2, 5, 9}, "B")
    E = ["Capt. Eero Salmi"]
    return truth("Smartsheet export: parent rows with a rolled-up finish and percent are headings, Health beside Status and percent, a rank before the name, a second sheet with the comments", form(
        "progress",
        task("Repair specification to yard", ["Eero Salmi"], "2023-10-06", "done", "normal", owners_alt=[E]),
        task("Tailshaft seal on order", ["Marisol Ibarra"], "2023-10-20", "in_progress", "at_risk", note="maker quotes 5 weeks"),
        task("Hull blasting and painting", ["Northquay Yard"], "2023-11-03", "not_started", "normal", dept="*"),
        task("Ballast water unit piping", ["Marisol Ibarra", "Northquay Yard"], "2023-11-08", "paused", "delayed", note="class drawing rejected", dept="*"),
        task("Class survey", ["Efua Danquah"], "2023-11-10", "not_started", "normal"),
        task("Sea trial", ["Eero Salmi"], None, "not_started", note="weather", owners_alt=[E]),
        sheet="Sea Lion Drydock", project="Sea Lion Drydock", date="*"))


@batch.writes("clickup_export_donor_gala.csv")
def clickup(path):
    text_table(path, """
Task ID|Task Type|Task Name|Task Content|Status|Date Created|Date Created Text|Due Date|Due Date Text|Start Date|Start Date Text|Parent ID|Assignees|Tags|Priority|List Name|Folder Name|Space Name|Time Estimated|Checklists|Comments
86a1|Task|Seat plan, tables 1-24||in progress|1713168000000|4/15/2024, 8:00:00 AM GMT|1716508800000|5/24/2024, 12:00:00 AM GMT|||null|[Rosalind Achebe]|[]|2|Donor Gala 2024|Events|Fundraising||{}|[]
86a2|Task|Auction lots photographed||complete|1713168000000|4/15/2024, 8:00:00 AM GMT|1715299200000|5/10/2024, 12:00:00 AM GMT|||null|[Kwabena Stott, Rosalind Achebe]|[auction]|3|Donor Gala 2024|Events|Fundraising||{}|[]
86a3|Task|Wine sponsor contract||to do|1713513600000|4/19/2024, 8:00:00 AM GMT|1717113600000|5/31/2024, 12:00:00 AM GMT|||null|[Mirela Kovač]|[]|1|Donor Gala 2024|Events|Fundraising||{}|[]
86a4|Task|Sign language interpreter||to do|1713513600000|4/19/2024, 8:00:00 AM GMT|||||null|[]|[]|null|Donor Gala 2024|Events|Fundraising||{}|[]
86a5|Task|Thank-you letters||on hold|1714032000000|4/25/2024, 8:00:00 AM GMT|1718409600000|6/15/2024, 12:00:00 AM GMT|||null|[Kwabena Stott]|[]|4|Donor Gala 2024|Events|Fundraising||{}|[]
""", "utf-8")
    return truth("ClickUp csv: the due date as milliseconds and again as text, names in square brackets, [] for nobody, null", form(
        "progress",
        task("Seat plan, tables 1-24", ["Rosalind Achebe"], "2024-05-24", "in_progress"),
        task("Auction lots photographed", ["Kwabena Stott", "Rosalind Achebe"], "2024-05-10", "done"),
        task("Wine sponsor contract", ["Mirela Kovač"], "2024-05-31", "not_started"),
        task("Sign language interpreter", "", None, "not_started"),
        task("Thank-you letters", ["Kwabena Stott"], "2024-06-15", "paused"),
        project="*", date=None))


@batch.writes("Board printout - Autumn menu.docx")
def trello(path):
    word(path, "Lorcan Byrne", "^Autumn Menu Launch – board of 2 September 2024", "printed by Lorcan Byrne for the kitchen wall",
         "# To do (2)", T("Card|Members|Due|Label\nAllergen sheet for the whole menu|Ksenia Roth|Sep 13|paper\nPress tasting invitations||Sep 20|PR"),
         "# Doing (3)", T("Card|Members|Due|Label\nSupplier tasting: venison|Lorcan Byrne, Dario Pace|Sep 4|\nPlate photographs|Ksenia Roth|Sep 11|PR\nPOS buttons|Dario Pace||IT"),
         "# Done (1)", T("Card|Members|Due|Label\nCosting of 12 dishes|Dario Pace|Aug 30|"))
    alt = {"state_alt": [None]}
    return truth("a board printed to Word: the list headings To do / Doing / Done are the states, each with its own small table, months in English without year", form(
        "progress",
        task("Allergen sheet for the whole menu", ["Ksenia Roth"], "2024-09-13", "not_started", **alt),
        task("Press tasting invitations", "", "2024-09-20", "not_started", **alt),
        task("Supplier tasting: venison", ["Lorcan Byrne", "Dario Pace"], "2024-09-04", "in_progress", **alt),
        task("Plate photographs", ["Ksenia Roth"], "2024-09-11", "in_progress", **alt),
        task("POS buttons", ["Dario Pace"], None, "in_progress", **alt),
        task("Costing of 12 dishes", ["Dario Pace"], "2024-08-30", "done", **alt),
        project="Autumn Menu Launch", date="2024-09-02"))


@batch.writes("石墨-每周同步（内容组）.docx")
def shimo(path):
    word(path, "池小鱼", "^内容组每周同步　2026/3/9", "在线文档打印件，更新人：池小鱼", T("""
✓|做什么|@谁|什么时候要|卡在哪
☑|春季选题池整理|@池小鱼|3/6|
☐|人物专访：修表匠|@古月 @麦穗|3/13|受访者改期
☐|播客试录两期|@麦穗|下周五|
☐|公众号排版规范|大家|3/20|
☐|投稿邮箱自动回复|@古月|有空再说|
☑|版权图库续费|@行政-蓝岚|3月5日|发票未到
"""), "右上角“历史版本”可找回被删内容。")
    alt = {"state_alt": [None]}
    return truth("石墨 printout: colloquial headers (做什么, @谁, 什么时候要, 卡在哪), check boxes as state, 大家 and 有空再说, two @names apart by a blank", form(
        "progress",
        task("春季选题池整理", "池小鱼", "03-06", "done"),
        task("人物专访：修表匠", "古月 麦穗", "03-13", "not_started", note="受访者改期", **alt),
        task("播客试录两期", "麦穗", "03-20", "not_started", **alt),
        task("公众号排版规范", "", "03-20", "not_started", **alt),
        task("投稿邮箱自动回复", "古月", None, "not_started", vague=True, **alt),
        task("版权图库续费", "蓝岚", "03-05", "done", dept="行政", note="发票未到"),
        project="*", dept="内容组", date="03-09"))


@batch.writes("智能纪要_渠道价格复盘会 2025年7月3日.docx")
def ai_minutes(path):
    word(path, "飞书妙记", "^智能纪要：渠道价格复盘会 2025年7月3日", "会议时间：2025年7月3日 10:02 - 11:15 (GMT+08)", "参会人：@卓尔雅 @郎若曦 @丘明哲 @温知夏", "会议纪要由 AI 生成，可能不准确，请谨慎甄别后使用",
         "# 总结", "会议回顾了二季度渠道窜货情况，讨论了统一零售价与返利规则，并安排后续工作。", "* 窜货现状：华南三家经销商低于红线价出货，郎若曦认为6月20日的罚单力度不够。", "* 返利规则：丘明哲建议由季度返改为月度返，财务尚在测算。",
         "# 待办", "* 统计近三个月低价链接并附截图 @郎若曦 7月7日", "* 完成月返与季返的现金流对比 @丘明哲、@温知夏 7月10日", "* 起草经销商约谈函 @卓尔雅 本周五", "* 跟进平台价保接口权限 @温知夏", "* 更新红线价目表 未指定负责人 7月15日",
         "# 智能章节", "00:00 开场与背景", "12:40 窜货案例", "41:05 返利测算")
    return truth("AI minutes of 飞书妙记: to-dos as bullets with @names and the date behind, summary bullets with names and dates are discussion, 未指定负责人, chapters with time codes are no items", form(
        "minutes",
        task("统计近三个月低价链接并附截图", "郎若曦", "2025-07-07", title_alt=["统计近三个月低价链接并附截图 @郎若曦 7月7日"]),
        task("完成月返与季返的现金流对比", "丘明哲 温知夏", "2025-07-10", title_alt=["完成月返与季返的现金流对比 @丘明哲、@温知夏 7月10日"]),
        task("起草经销商约谈函", "卓尔雅", "2025-07-04", title_alt=["起草经销商约谈函 @卓尔雅 本周五"]),
        task("跟进平台价保接口权限", "温知夏", None, title_alt=["跟进平台价保接口权限 @温知夏"]),
        task("更新红线价目表", "", "2025-07-15", title_alt=["更新红线价目表 未指定负责人 7月15日"]),
        project="*", date="2025-07-03",
        meeting=meeting("*", "2025-07-03T10:02", None, None, None, "卓尔雅 郎若曦 丘明哲 温知夏", "", "*")))


# ================================================================ international offices

@batch.writes("SPM14 minutes (draft for comment).docx")
def site_meeting(path):
    word(path, "Gideon Sze", "^MINUTES OF SITE PROGRESS MEETING NO. 14", T("""
Contract|Footbridge and Lift Towers at Wan Lok Road|Contract No.|FB/2023/09
Date|12 November 2024 (Tuesday)|Time|2:30 p.m. – 4:10 p.m.
Venue|Site office, 1/F conference container|Chaired by|Corinne Yuen
Present|Corinne Yuen (Employer), Bosco Tam (Resident Engineer), Gideon Sze (Hang Kee Civil), Parveen Gill (Hang Kee Civil)||
Apologies|Marcus Wai (Lift Specialist)||
""", "B4:D4 B5:D5"), T("""
Item|Description|Action|Target date
1.0|Progress|| 
1.1|Erect the north lift tower scaffold and hand over with inspection tag|Gideon Sze|19 Nov 2024
1.2|Submit revised programme with critical path marked, the one of 29 October being rejected|Parveen Gill|26.11.2024
1.3|Locate the water main at Pier 3 by trial pit|Hang Kee Civil / Bosco Tam|within 7 days
2.0|Safety and environment|| 
2.1|Renew the hoarding lamps along the footpath|Gideon Sze|Immediately
2.2|Wear chin straps at height|All|Ongoing
2.3|Noise permit for night lifting|Parveen Gill|end of November
3.0|Public relations|| 
3.1|Reply to the kindergarten about dust|Corinne Yuen|20/11
3.2|Lift car finishes, sample board|Marcus Wai|T.B.A.
""", "B2:D2 B6:D6 B10:D10"), "Next meeting: 26 November 2024, 2:30 p.m., same venue.", "There being no other business, the meeting closed at 4:10 p.m.", "Recorded by: Parveen Gill", "Confirmed by: ______________")
    alt = {"kind_alt": ["resolution"]}
    return truth("Hong Kong site minutes: section rows 1.0 inside the table, Action is the owner column, company and person in one cell, within 7 days, 26.11.2024, end of November, 20/11, Immediately, T.B.A., All", form(
        "minutes",
        task("Erect the north lift tower scaffold and hand over with inspection tag", ["Gideon Sze"], "2024-11-19", **alt),
        task("Submit revised programme with critical path marked, the one of 29 October being rejected", ["Parveen Gill"], "2024-11-26", **alt),
        task("Locate the water main at Pier 3 by trial pit", ["Hang Kee Civil", "Bosco Tam"], "2024-11-19", dept="*", **alt),
        task("Renew the hoarding lamps along the footpath", ["Gideon Sze"], None, vague=True, **alt),
        task("Wear chin straps at height", "", None, **alt, vague=True),
        task("Noise permit for night lifting", ["Parveen Gill"], "2024-11-30", **alt),
        task("Reply to the kindergarten about dust", ["Corinne Yuen"], "2024-11-20", **alt),
        task("Lift car finishes, sample board", ["Marcus Wai"], None, **alt),
        project="*", date="2024-11-12",
        meeting=meeting("*", "2024-11-12T14:30", "Site office, 1/F conference container", "Corinne Yuen", "Parveen Gill",
                        ["Corinne Yuen", "Bosco Tam", "Gideon Sze", "Parveen Gill"], ["Marcus Wai"], "*")))


@batch.writes("第三次工作小組會議紀錄.docx")
def ngo_hk(path):
    word(path, "施穎嵐", "^長者數碼同行計劃", "^第三次工作小組會議紀錄", "日期：2025年11月6日（星期四）", "時間：下午三時正", "地點：本會總部四樓活動室", "主席：麥皓翔", "出席：麥皓翔、施穎嵐、鄺子游、岑美琪", "因事缺席：歐陽卓",
         "紀錄：施穎嵐", "! 一、通過上次會議紀錄", "上次會議紀錄無須修訂，獲得通過。", "! 二、跟進事項", "2.1 平板電腦捐贈協議已送律師審閱。", T("""
事項|負責同事|限期|進度
捐贈協議定稿|鄺子游|11月14日|進行中
義工培訓教材校對|岑美琪、施穎嵐|11月21日|未開始
向中心派發海報|歐陽卓|10月31日|已完成
"""), "! 三、會議議決", "3.1 由施穎嵐於11月12日或之前遞交社區會堂租用申請。", "3.2 嘉許禮預算上限為港幣三萬元。", "3.3 鄺子游負責向三間電訊商查詢長者上網計劃，12月初提交比較表。", "! 四、其他事項", "無。", "下次會議：2025年12月4日下午三時正",
         "散會時間：下午四時二十分")
    alt = {"kind_alt": ["resolution"]}
    return truth("Traditional Chinese, Hong Kong: 紀錄, 負責同事, 限期, 下午三時正; follow-up table, resolutions numbered 3.1 in prose; 12月初 is vague; project is the first title line", form(
        "minutes",
        task("捐贈協議定稿", "鄺子游", "2025-11-14", "in_progress", **alt),
        task("義工培訓教材校對", "岑美琪 施穎嵐", "2025-11-21", "not_started", **alt),
        task("向中心派發海報", "歐陽卓", "2025-10-31", "done", **alt),
        resolution("由施穎嵐於11月12日或之前遞交社區會堂租用申請", "施穎嵐", "2025-11-12", title_alt=["遞交社區會堂租用申請"]),
        resolution("嘉許禮預算上限為港幣三萬元", "", None, may=["missing-owner", "missing-deadline"]),
        resolution("鄺子游負責向三間電訊商查詢長者上網計劃，12月初提交比較表", "鄺子游", None, title_alt=["向三間電訊商查詢長者上網計劃，提交比較表", "向三間電訊商查詢長者上網計劃"], vague=True),
        project="長者數碼同行計劃", dept="*", date="2025-11-06",
        meeting=meeting("*", "2025-11-06T15:00", "本會總部四樓活動室", "麥皓翔", "施穎嵐", "麥皓翔 施穎嵐 鄺子游 岑美琪", "歐陽卓", "*")))


@batch.writes("圖書館空間再造第2次工作會議紀錄.docx")
def taiwan(path):
    word(path, "褚彥廷", "^圖書館空間再造計畫　第2次工作會議紀錄", "時　　間：113年4月18日（星期四）上午10時", "地　　點：行政大樓302會議室", "主　　席：巫館長淑惠", "出席人員：巫淑惠、褚彥廷、簡于婷、涂志豪", "請　　假：侯佩珊", "紀　　錄：褚彥廷",
         "壹、主席致詞：（略）", "貳、前次會議決議執行情形", T("""
案號|決議事項|承辦單位|執行情形|列管建議
1130301|盤點罕用書並造冊|典藏組|已完成|解除列管
1130302|洽談搬遷廠商至少三家|總務處|辦理中|繼續列管
"""), "參、討論事項", "案由一：自習區開放時間調整，提請討論。", "說明：一、考試週需求大增。二、保全人力自113年5月1日起增一名。", "決議：由簡于婷於113年5月3日前公告試辦時段。",
         "案由二：家具採購規格，提請討論。", "說明：樣品椅已於4月10日試坐。", "決議：請涂志豪修正規格書，4月26日前送總務處審查。", "肆、臨時動議：無", "伍、散會：上午11時20分")
    return truth("Taiwan: year of the Republic (113 = 2024), letter-spaced labels, title between surname and given name, last decisions in a table with 承辦單位, 案由/說明/決議 per topic", form(
        "minutes",
        resolution("盤點罕用書並造冊", "典藏組", None, "done", dept="*", note="*"),
        resolution("洽談搬遷廠商至少三家", "總務處", None, "in_progress", dept="*", note="*", may=["missing-deadline"]),
        resolution("由簡于婷於113年5月3日前公告試辦時段", "簡于婷", "2024-05-03", title_alt=["公告試辦時段"]),
        resolution("請涂志豪修正規格書，4月26日前送總務處審查", "涂志豪", "2024-04-26", title_alt=["修正規格書，送總務處審查"]),
        project="圖書館空間再造計畫", dept="*", date="2024-04-18",
        meeting=meeting("*", "2024-04-18T10:00", "行政大樓302會議室", "*", "褚彥廷", "巫淑惠 褚彥廷 簡于婷 涂志豪", "侯佩珊", "*")))


@batch.writes("RAID_Payroll_HK-SG_v9.xlsx")
def raid(path):
    xlsx(path, "Ottilie Marsh", Sheet("RAID", """
RAID LOG||||||||||
Project:|Regional Payroll Consolidation|||Last updated:|13/05/2025|||||
Ref|Type|Description|Impact|Prob.|Response|Owner|Raised|Target date|Status|RAG
R-01|Risk|Parallel run overlaps with year-end bonus|High|M|Freeze changes from 1 June|Ottilie Marsh|07/04/2025|30/05/2025|Open|Amber
R-02|Risk|Bank file format not accepted in Singapore|High|L|Test file to be sent to the bank|Jaspal Mehta|07/04/2025|09/05/2025|Closed|Green
A-01|Assumption|Union agrees to the monthly cut-off|Medium|M||Lucinda Heng|07/04/2025|N/A|Open|Green
I-01|Issue|Leave balances of 43 staff do not reconcile|High||Manual check, two clerks|Jaspal Mehta & Lucinda Heng|22/04/2025|16/05/2025|In progress|Red
I-02|Issue|No cover for Noor's maternity leave|Medium||Agency asked|TBC|28/04/2025|02/06/2025|Open|Amber
D-01|Dependency|Single sign-on from Group IT|High||Weekly call with Group IT|Group IT|07/04/2025|06/06/2025|In progress|Amber
I-03|Issue|Test tenant refresh wiped the pay codes|Low||Re-imported|Ottilie Marsh|02/05/2025|07/05/2025|Closed|Green
""", "A1:K1", hide_rows=(5, 10)), Sheet("Key", "Type|RAG\nRisk|Red\nAssumption|Amber\nIssue|Green\nDependency|", hidden=True))
    soft = {"may": ["unknown-status"]}
    return truth("RAID log: four kinds of row in one table, Raised beside Target date, day first, Open says no state of the list, RAG, a row hidden by a filter, hidden list sheet, TBC", form(
        "progress",
        task("Parallel run overlaps with year-end bonus", ["Ottilie Marsh"], "2025-05-30", "*", "at_risk", note="Freeze changes from 1 June", **soft),
        task("Bank file format not accepted in Singapore", ["Jaspal Mehta"], "2025-05-09", "done", "normal", note="Test file to be sent to the bank"),
        task("Union agrees to the monthly cut-off", ["Lucinda Heng"], None, "*", "normal", note="*", **soft),
        task("Leave balances of 43 staff do not reconcile", ["Jaspal Mehta", "Lucinda Heng"], "2025-05-16", "in_progress", "delayed", note="Manual check, two clerks"),
        task("No cover for Noor's maternity leave", "", "2025-06-02", "*", "at_risk", note="Agency asked", must=["missing-owner"], **soft),
        task("Single sign-on from Group IT", ["Group IT"], "2025-06-06", "in_progress", "at_risk", dept="*", note="Weekly call with Group IT"),
        task("Test tenant refresh wiped the pay codes", ["Ottilie Marsh"], "2025-05-07", "done", "normal", note="Re-imported"),
        sheet="RAID", project="Regional Payroll Consolidation", date="2025-05-13"))


@batch.writes("Extension request - solvent recovery SOP.docx")
def extension(path):
    word(path, "Anneke de Wit", "^REQUEST FOR EXTENSION OF DUE DATE", T("""
Project|Solvent Recovery Unit Qualification
Requesting department|Process Validation
Date of request|27 June 2025
Task / deliverable|SOP for solvent recovery, effective version
Responsible person|Anneke de Wit (Process Validation)
Original due date|30 June 2025
Proposed new date|25 July 2025
Reason for delay|Two reviewers on sick leave; the vendor manual arrived on 18 June in German only
Corrective action|Certified translation ordered, deputy reviewer named within 5 days
Impact on other activities|☐ none  ☒ training postponed  ☐ batch release at risk
Approved by|Halina Brzozowska, 30 June 2025
QA acknowledgement|
"""))
    return truth("English extension request as a key-value table: original and new date, tick boxes, a date and a period inside the reasons, one approval with date and one blank", form(
        "delay",
        delay("SOP for solvent recovery, effective version", ["Anneke de Wit"], "*", dept="Process Validation",
              note="Two reviewers on sick leave; the vendor manual arrived on 18 June in German only\nCertified translation ordered, deputy reviewer named within 5 days"),
        project="Solvent Recovery Unit Qualification", dept="Process Validation", date="2025-06-27", signed=["Halina Brzozowska"]))


@batch.writes("PMO toolkit - Mangrove.xlsx")
def raci(path):
    xlsx(path, "Soledad Rey", Sheet("RACI", """
Mangrove Restoration Programme – RACI matrix||||||
Version 2, 3 February 2025||||||
Activity|Programme office||Science||Finance|Field
|Soledad Rey|Ewan Tait|Dr. Fatou Sarr|Hiro Nakai|Bettina Kroll|Tevita Moala
Baseline survey of seedlings|A|I|R|C||C
Community agreements|A/R|C|||I|R
Nursery procurement|A|R|||C|I
Donor financial report|I|A|||R|
Drone imagery licence|A|I|C||I|
R = Responsible, A = Accountable, C = Consulted, I = Informed||||||
""", "A1:G1 A2:G2 A3:A4 B3:C3 D3:E3 A10:G10"), Sheet("Comms", """
Communications plan|||||
Channel|Audience|Content|Frequency|Lead|Format
Fortnightly programme call|Core team|Progress and blockers|Every second Tuesday 09:00|Ewan Tait|Teams
Donor newsletter|Donors|Stories, spend to date|Quarterly|Bettina Kroll|E-mail
Village noticeboard|Communities|Planting dates|Monthly|Tevita Moala|Poster
Shared data folder|Science partners|Survey data|Continuous|Hiro Nakai|Cloud drive
""", "A1:F1"), Sheet("Contacts", """
Name|Phone|E-mail
Soledad Rey|+679 555 0101|s.rey@mangrove.example
Tevita Moala|+679 555 0144|t.moala@mangrove.example
"""))
    P = "Mangrove Restoration Programme"
    return truth("a RACI matrix (departments above names; A/R and R in one row; a row with A only) and a communications plan as two sheets, contacts are no form", form(
        "responsibility",
        duty("Baseline survey of seedlings", ["Fatou Sarr"], None, dept="*", note="*", owners_alt=[["Dr. Fatou Sarr"]]),
        duty("Community agreements", ["Soledad Rey", "Tevita Moala"], None, dept="*", note="*"),
        duty("Nursery procurement", ["Ewan Tait"], None, dept="*", note="*"),
        duty("Donor financial report", ["Bettina Kroll"], None, dept="*", note="*"),
        duty("Drone imagery licence", ["Soledad Rey"], None, dept="*", note="*"),
        sheet="RACI", project=P, date="2025-02-03", no="due"), form(
        "mechanism",
        channel("Fortnightly programme call", ["Ewan Tait"], None, note="*"), channel("Donor newsletter", ["Bettina Kroll"], None, note="*"),
        channel("Village noticeboard", ["Tevita Moala"], None, note="*"), channel("Shared data folder", ["Hiro Nakai"], None, note="*"),
        sheet="Comms", project="*", date="*"))


@batch.writes("Charter_Night_Bus_Pilot.docx")
def charter(path):
    word(path, "Rhiannon Pugh", "^PROJECT CHARTER", T("""
Project title|Night Bus Pilot, routes N3 and N7
Directorate|Transport and Highways
Sponsor|Councillor Basil Oyelaran
Project manager|Rhiannon Pugh
Charter date|9 October 2023
Background|The late service ended in 2019. A petition with 2,140 names was handed in on 4 September.
"""), "# Objectives", "1. 300 passengers a night by the end of March 2024.", "2. Cost per passenger below £4.", "# Key milestones", T("""
No|Milestone|Target
1|Operator contract awarded|17 November 2023
2|Stops fitted with lighting|w/e 8 December
3|First night of service|15 December
4|Evaluation report to cabinet|end of April 2024
5|Decision on extension|TBC
"""), "# Roles and responsibilities", T("""
Name|Role|Responsible for
Rhiannon Pugh|Project manager|Plan, budget and weekly report
Declan Moss|Highways|Lighting and shelters at 22 stops
Operations desk|Control room|Passenger counts and incident log
Shanice Ford|Communications|Timetable leaflets and campaign
"""), "# Sign-off", T("""
Name|Position|Signature|Date
Basil Oyelaran|Sponsor|B. Oyelaran|10/10/2023
Rhiannon Pugh|Project manager||
"""))
    return truth("English charter: numbered objectives are no items; w/e 8 December; end of April 2024; TBC; duties without dates; sign-off table with one blank; a councillor's title", form(
        "charter",
        milestone("Operator contract awarded", "", "2023-11-17"), milestone("Stops fitted with lighting", "", "2023-12-08"), milestone("First night of service", "", "2023-12-15"),
        milestone("Evaluation report to cabinet", "", "2024-04-30"), milestone("Decision on extension", "", None),
        duty("Plan, budget and weekly report", ["Rhiannon Pugh"], None, dept="*", note="*"), duty("Lighting and shelters at 22 stops", ["Declan Moss"], None, dept="*", note="*"),
        duty("Passenger counts and incident log", ["Operations desk"], None, dept="*", note="*"), duty("Timetable leaflets and campaign", ["Shanice Ford"], None, dept="*", note="*"),
        project="Night Bus Pilot, routes N3 and N7", dept="Transport and Highways", date="2023-10-09", signed="*", no="due"))


@batch.writes("Monthly Status Report May 2024 - Packaging Validation.docx")
def monthly(path):
    word(path, "Oluwaseun Bright", "^Blister Line 6 Validation", "^Monthly Status Report", "Reporting period: 1 – 31 May 2024", "Prepared by: Oluwaseun Bright, Quality Engineering", "Overall status: AMBER – film supplier under audit",
         "! 1. Summary", "Operational qualification was closed on 24 May. Two deviations remain open and Tomasz Gil expects the film supplier's answer by 7 June.", "! 2. Completed in this period", T("""
Activity|Lead|Planned|Actual|Remarks
OQ protocol executed|Tomasz Gil|17-May-24|24-May-24|Sealing station repeated twice
Operator training, shift A|Ingrid Moen|20-May-24|20-May-24|none
"""), "! 3. Planned for next period", T("""
Activity|Lead|Planned
PQ batch 1|Tomasz Gil / Ingrid Moen|14-Jun-24
Operator training, shifts B and C|Ingrid Moen|mid June
Serialisation interface retest|Delphine Roux (IT)|28-Jun-24
"""), "! 4. Open issues", T("""
Issue|Countermeasure|Owner|Due|Status
Foil splices jam the feeder|Narrower splice tape from Lot 7|Delphine Roux|10-Jun-24|In progress
Leak test reference missing|Borrow from site Basel|not assigned|ASAP|Open
"""), "Distribution: site management, QA")
    return truth("status report in three tables of different columns, one form; period gives the date; Planned and Actual; mid June; not assigned; (IT) behind a name; Overall AMBER and summary prose are no items", form(
        "progress",
        task("OQ protocol executed", ["Tomasz Gil"], "2024-05-17", "*", done="2024-05-24", note="Sealing station repeated twice"),
        task("Operator training, shift A", ["Ingrid Moen"], "2024-05-20", "*", done="2024-05-20", note="*"),
        task("PQ batch 1", ["Tomasz Gil", "Ingrid Moen"], "2024-06-14"),
        task("Operator training, shifts B and C", ["Ingrid Moen"], None, vague=True),
        task("Serialisation interface retest", ["Delphine Roux"], "2024-06-28", dept="IT"),
        task("Foil splices jam the feeder", ["Delphine Roux"], "2024-06-10", "in_progress", note="Narrower splice tape from Lot 7"),
        task("Leak test reference missing", "", None, "*", note="Borrow from site Basel", must=["missing-owner", "missing-deadline"], may=["unknown-status"]),
        project="Blister Line 6 Validation", dept="*", date="2024-05-31"))


@batch.writes("Lessons learned - ballroom reopening.docx")
def lessons(path):
    word(path, "Noémie Castel", "^Lessons Learned Report: Ballroom Reopening", "Date: 5 March 2026    Department: Banqueting", "! Delivery against plan", T("""
Work package|Lead|Due|Finished|Outcome
Sprung floor relaid|Aurelio Conti|6 Feb|9 Feb|Completed, late
Wall panels restored|Minh Chau Dang|13 Feb|13 Feb|Completed
LED dimmers|Aurelio Conti|20 Feb||Cancelled
"""), "! What went well", "1. Daily stand-up kept trades apart.", "2. Minh Chau Dang found spare silk in storage, which saved three weeks.", "! What did not go well", "1. Dimmers were ordered on 2 February without a load list.",
         "! Recommendations", "1. Freeze the furniture list six weeks before reopening (Noémie Castel).", "2. Aurelio Conti to prepare a load list template by 31 March.", "3. Invite the fire officer earlier.", "Signed off: Noémie Castel, 6 March 2026")
    return truth("English review: result table, numbered good and bad points are no items, recommendations with owner in a bracket or in the sentence; Completed, late", form(
        "review",
        task("Sprung floor relaid", ["Aurelio Conti"], "02-06", "done", "delayed", done="02-09"),
        task("Wall panels restored", ["Minh Chau Dang"], "02-13", "done", done="02-13"),
        task("LED dimmers", ["Aurelio Conti"], "02-20", "cancelled"),
        suggestion("Freeze the furniture list six weeks before reopening (Noémie Castel)", ["Noémie Castel"], None, title_alt=["Freeze the furniture list six weeks before reopening"]),
        suggestion("Aurelio Conti to prepare a load list template by 31 March", ["Aurelio Conti"], "03-31", title_alt=["prepare a load list template"]),
        suggestion("Invite the fire officer earlier", "", None),
        project="Ballroom Reopening", dept="Banqueting", date="03-05", signed=["Noémie Castel"]))


@batch.writes("Invitation_ Cargo claims workshop.docx")
def invitation(path):
    word(path, "Sunniva Lie", "From: Sunniva Lie", "Sent: Monday, 6 January 2025 08:41", "Subject: Cargo claims workshop, Q1", "When: Thursday, 9 January 2025 10:00-11:30", "Where: Bridge Room, 12/F and Teams", "Organizer: Sunniva Lie",
         "Required attendees: Joaquim Prata; Wen Ruoxi; Abel Tesfaye; Kirsten Hale", "", "Dear all,", "please join the quarterly workshop. Agenda:", "1. Open reefer claims", "2. Survey report templates", "3. Deductibles from April", "Please bring your claim lists and the December survey invoices.",
         "Kind regards", "Sunniva Lie", "Marine Claims")
    return truth("an Outlook invitation printed to Word: When / Where / Subject / Organizer as labels, agenda numbered in the text, what to bring is no item", form(
        "notice", project="*", dept="*", date="*",
        meeting=meeting("Cargo claims workshop, Q1", "2025-01-09T10:00", "Bridge Room, 12/F and Teams", "Sunniva Lie", None,
                        ["Joaquim Prata", "Wen Ruoxi", "Abel Tesfaye", "Kirsten Hale"], "", ["Open reefer claims", "Survey report templates", "Deductibles from April"])))


@batch.writes("LOP_Prüfstand_KW38.xlsx")
def lop(path):
    xlsx(path, "Ralf Zöllner", Sheet("LOP", """
Liste offener Punkte (LOP) 未决事项清单|||||||||
Projekt 项目|EOL-Prüfstand Linie 4|||Stand 更新日期|17.09.2025||||
Nr.|aufgen. am 提出日|Punkt / Maßnahme 事项|Bereich 部门|Verantw. 负责人|Termin 期限|erledigt am 完成日|Status|Bemerkung 备注|
1|27.08.2025|Schutzzaun nach CE ergänzen 补装护栏|Instandhaltung 维修|卞雨桐|05.09.2025|04.09.2025|●||
2|27.08.2025|Druckluftanschluss DN25 verlegen 压缩空气管|Instandhaltung 维修|卞雨桐 / Ralf Zöllner|12.09.2025||◕|Ventil fehlt 缺阀门|
3|27.08.2025|Messmittelfähigkeit Cg/Cgk 量具能力|QS 质量|鹿鸣谦|KW 39||◔||
4|27.08.2025|Masterteile 5 Stück kennzeichnen 标准件编号|QS 质量|鹿鸣谦|19.09.2025|||Foto an Zöllner|
5|03.09.2025|Rüstwagen beschaffen 换型小车采购|Einkauf 采购|Fr. Aßmann|26.9.||○||
6|03.09.2025|Arbeitsanweisung zweisprachig 双语作业指导书|Produktion 生产|贝小舟|sofort||◑||
7|03.09.2025|Schulung Bediener Schicht A–C 操作员培训|Produktion 生产|贝小舟、谌力|10.10.2025||○|Raum gebucht|
8|03.09.2025|Ersatzteilliste Stufe 1 备件清单|Instandhaltung 维修|offen|30.09.2025||○||
9|10.09.2025|Datenanbindung MES 接口联通|IT|Sven Thiele (extern)|Ende September||◑|wartet auf Firewall|
10|10.09.2025|Lärmmessung 噪声检测|EHS|谌力|11.09.2025|11.09.2025|●|71 dB(A)|
11|10.09.2025|Endabnahme mit Kunde 客户终验收|Projekt 项目|Ralf Zöllner|12.12.2025||○||
12|||||||||
13|||||||||
○ = offen 未开始　◔ ◑ ◕ = in Arbeit 进行中　● = erledigt 已完成|||||||||
""", "A1:I1 A17:I17 B2:D2 F2:G2"))
    D = lambda name: {"dept": "*"}
    return truth("German list of open points with Chinese: Harvey balls explained by a legend, day.month.year, KW 39, 26.9., Ende September, sofort, offen as owner, Fr. + surname, prefilled numbers", form(
        "progress",
        task("Schutzzaun nach CE ergänzen 补装护栏", "卞雨桐", "2025-09-05", "done", done="2025-09-04", **D(1)),
        task("Druckluftanschluss DN25 verlegen 压缩空气管", ["卞雨桐", "Ralf Zöllner"], "2025-09-12", "in_progress", note="Ventil fehlt 缺阀门", **D(1)),
        task("Messmittelfähigkeit Cg/Cgk 量具能力", "鹿鸣谦", "2025-09-26", "in_progress", due_alt=["2025-09-28"], **D(1)),
        task("Masterteile 5 Stück kennzeichnen 标准件编号", "鹿鸣谦", "2025-09-19", None, note="Foto an Zöllner", **D(1)),
        task("Rüstwagen beschaffen 换型小车采购", "*", "2025-09-26", "not_started", **D(1)),
        task("Arbeitsanweisung zweisprachig 双语作业指导书", "贝小舟", None, "in_progress", vague=True, **D(1)),
        task("Schulung Bediener Schicht A–C 操作员培训", "贝小舟 谌力", "2025-10-10", "not_started", note="Raum gebucht", **D(1)),
        task("Ersatzteilliste Stufe 1 备件清单", "", "2025-09-30", "not_started", owners_alt=[["offen"]], **D(1)),
        task("Datenanbindung MES 接口联通", ["Sven Thiele"], "2025-09-30", "in_progress", note="wartet auf Firewall", **D(1)),
        task("Lärmmessung 噪声检测", "谌力", "2025-09-11", "done", done="2025-09-11", note="71 dB(A)", **D(1)),
        task("Endabnahme mit Kunde 客户终验收", ["Ralf Zöllner"], "2025-12-12", "not_started", **D(1)),
        sheet="LOP", project="EOL-Prüfstand Linie 4", date="2025-09-17"))


@batch.writes("改善事项管理表(3月度).xlsx")
def japanese(path):
    xlsx(path, "成型课", Sheet("管理表", """
||改善事项管理表（成型课）||||||||
||||||||2026年3月27日现在||
||No|区分|实施事项|担当|计划||実績|判定|备考
||||||开始日|纳期|完了日||
||1|品质|飞边不良对策模修理|包海桐|3/2|3/13|3/12|○|
||2||水口自动切断治具导入|藤野・包海桐|3/9|3/25||▲|气缸未入荷
||3||巡回检查表改订|闵课长|3/16|3/31||△|
||4|安全|机械手安全栏增设|须磨工业（株）|3/23|4/10||△|见积中
||5||升降梯点检培训|生产管理课|4/6|4/17||－|
||6|设备|2号机油温异常调查|藤野（生技）|3/20|4/3||△|
||7||干燥机滤网更换周期设定|未定|||　|－|
||8|环境|废料分类看板|顾小满|3/16|3/24|3/24|○|横展开至组立课
|○：完了　△：对应中　▲：纳期遅れ　－：未着手|||||||||
""", "C1:K1 I2:K2 C3:C4 D3:D4 E3:E4 F3:F4 G3:H3 J3:J4 K3:K4 D5:D7 D8:D9 D10:D11 B13:K13"))
    return truth("Japanese-owned plant: 担当, 纳期, 実績 under a two-row header from column C, ○△▲－ explained by a legend below, ・ between names, a section chief by surname, company, 未定", form(
        "progress",
        task("飞边不良对策模修理", "包海桐", "03-13", "done", done="03-12", dept="*"),
        task("水口自动切断治具导入", "藤野 包海桐", "03-25", None, "delayed", note="气缸未入荷", dept="*", state_alt=["in_progress"]),
        task("巡回检查表改订", "*", "03-31", "in_progress", dept="*"),
        task("机械手安全栏增设", ["须磨工业（株）"], "04-10", "in_progress", note="见积中", dept="*", owners_alt=[["须磨工业"]]),
        task("升降梯点检培训", "生产管理课", "04-17", "not_started", dept="*"),
        task("2号机油温异常调查", "藤野", "04-03", "in_progress", dept="*"),
        task("干燥机滤网更换周期设定", "", None, "not_started", dept="*"),
        task("废料分类看板", "顾小满", "03-24", "done", done="03-24", note="横展开至组立课", dept="*"),
        sheet="管理表", project="*", dept="成型课", date="03-27"))


@batch.writes("TLC minutes 2024-05-29 unconfirmed.docx")
def committee(path):
    word(path, "Priya Nandakumar", "^Teaching and Learning Committee", "^Unconfirmed minutes of the meeting held on Wednesday 29 May 2024 at 14:00 in the Aldous Room", "Chair: Prof. Leopold Hart", "In attendance: Leopold Hart, Priya Nandakumar, Stellan Berg, Oona Walsh",
         "Apologies: Tunde Falana", "Secretary: Priya Nandakumar", "! 24/31 Marking turnaround", "Members heard that 14 of 90 modules had missed the three-week rule. Stellan Berg blamed the late release of scripts on 2 May.",
         "ACTION: Stellan Berg to circulate a revised marking calendar by 14 June.", "! 24/32 Late submissions", "After discussion of the survey the committee agreed a flat penalty.", "RESOLVED: that the late submission penalty be five marks per day from September 2024.",
         "ACTION: Oona Walsh and Tunde Falana to update the student handbook by 30 August.", "! 24/33 Lecture capture", "Noted that the licence expires in December.", "ACTION: Leopold Hart to write to the estates office about microphones.", "! 24/34 Any other business", "There was none.",
         "Date of next meeting: Wednesday 26 June 2024, 14:00.")
    a = lambda title, owners, due: task(title, owners, due, title_alt=["ACTION: " + title, title.split(" to ", 1)[1].split(" by ")[0]], kind_alt=["resolution"])
    return truth("committee minutes in prose: ACTION: and RESOLVED: lines between discussion that has names and dates of its own; date, time and room in the title sentence; professor's title", form(
        "minutes",
        a("Stellan Berg to circulate a revised marking calendar by 14 June", ["Stellan Berg"], "2024-06-14"),
        resolution("that the late submission penalty be five marks per day from September 2024", "", None, title_alt=["RESOLVED: that the late submission penalty be five marks per day from September 2024"], may=["missing-owner", "missing-deadline"]),
        a("Oona Walsh and Tunde Falana to update the student handbook by 30 August", ["Oona Walsh", "Tunde Falana"], "2024-08-30"),
        a("Leopold Hart to write to the estates office about microphones", ["Leopold Hart"], None),
        project="*", dept="*", date="2024-05-29",
        meeting=meeting("*", "*", "*", "*", "Priya Nandakumar", ["Leopold Hart", "Priya Nandakumar", "Stellan Berg", "Oona Walsh"], ["Tunde Falana"], "*")))


@batch.writes("工程延誤登記冊 Delay register.xls")
def delay_register(path):
    head = "編號 Ref|項目 Work item|負責人 Person in charge|原訂完成 Original|修訂完成 Revised|延誤原因 Cause|補救措施 Recovery"
    xls(path, Sheet("機電 E&M", f"""
延誤登記冊 Delay Register||||||
工程 Project：海灣貨運中心二期||部門 Department：機電部||日期 Date：2023-11-24||
{head}
EM-07|消防泵房配電箱安裝|龐紹基|@2023-11-17|@2023-12-08|供電公司改圖|加開夜更
EM-09|貨運升降機井道油漆|馮樂欣／龐紹基|2023-11-20|2023-12-01|連日下雨|先做室內部分
EM-12|空調機組到貨|大成冷氣工程公司|2023-11-22|待船期確認|貨櫃滯港|
"""), Sheet("土建 Civil", f"""
延誤登記冊 Delay Register||||||
工程 Project：海灣貨運中心二期||部門 Department：土建部||日期 Date：2023-11-23||
{head}
CV-21|裝卸平台面層|簡國輝|2023-11-15|2023-11-29|混凝土強度不足|打掉重鋪
CV-22|圍牆排水口||2023-11-18|2023-11-30||
"""))
    P = "海灣貨運中心二期"
    return truth("bilingual delay register in xls, a sheet per department: label and value in one cell, original and revised date, traditional Chinese, one owner empty", form(
        "delay",
        delay("消防泵房配電箱安裝", "龐紹基", "*", note="供電公司改圖\n加開夜更"), delay("貨運升降機井道油漆", "馮樂欣 龐紹基", "*", note="連日下雨\n先做室內部分"),
        delay("空調機組到貨", "大成冷氣工程公司", "*", dept="*", note="貨櫃滯港"),
        sheet="機電 E&M", project=P, dept="機電部", date="2023-11-24"), form(
        "delay",
        delay("裝卸平台面層", "簡國輝", "*", note="混凝土強度不足\n打掉重鋪"), delay("圍牆排水口", "", "*"),
        sheet="土建 Civil", project=P, dept="土建部", date="2023-11-23"))


# ================================================================ no forms

@batch.writes("boards-export (2).xlsx")
def expired(path):
    path.write_text("<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action='/login' method='post'><h1>Your session has expired</h1>"
                    "<p>Please sign in again to download this export.</p><input name='user'><input name='pass' type='password'><button>Sign in</button></form></body></html>\n", encoding="utf-8")
    return truth("the tool's login page saved under the name of the export", unreadable=True)


@batch.writes("Emergency contacts & fire wardens.xlsx")
def contacts(path):
    xlsx(path, "Reception", Sheet("16F", """
Emergency contacts and fire wardens, 16/F||||
Zone|Name|Extension|Mobile|Deputy
East|Gwendoline Fok|2231|9555 0112|Isaac Thorne
West|Isaac Thorne|2240|9555 0167|Gwendoline Fok
Pantry|Rosa Villanueva|2252|9555 0183|
""", "A1:E1"))
    return truth("a telephone list: names, but no work", unreadable=True)


@batch.writes("Scan_20240611.docx")
def scan(path):
    word(path, "Scanner", Raw(picture))
    return truth("a scanned page: one picture, no text", unreadable=True)


def picture(doc):
    import io
    import struct
    import zlib
    width, height = 400, 560
    rows = b"".join(b"\0" + bytes(255 if y % 28 or not 40 < x < 360 else 60 for x in range(width)) for y in range(height))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    doc.add_picture(io.BytesIO(png))


# ================================================================ more of both

@batch.writes("Copy of Reunion 2026 master to-do.xlsx")
def google_sheet(path):
    xlsx(path, "Google Sheets", Sheet("To-do", """
Class of '96 Reunion – master to-do list|||||||
as of Mar 2, 2026|||||||
Done?|What|Who|By when|Cost est.|Vendor|Comments|
VENUE|||||||
TRUE|Sign boathouse rental agreement|Winifred Cole|Fri, Feb 13|$1,900|Lakeside Parks|deposit 50%|
FALSE|Event insurance certificate|Winifred Cole|Mar 13|$240|||
FALSE|Rain plan (tent or gym)|Winifred / Otis|3/20|?||gym is free on Saturday|
FALSE|Dock lighting|Otis Granger|end of April||||
FOOD|||||||
TRUE|Shortlist three caterers|Paloma Reyes|Feb 27||||
FALSE|Tasting with finalists|Paloma Reyes, Jun Takeda|@2026-03-14{d-mmm}||||
FALSE|Vegan and kosher counts|Jun Takeda|2 weeks before the event||||
FALSE|Cake|tbd|May 29||Sugarloaf|photo of the old crest needed|
FALSE|Bar licence|Paloma Reyes|Mar 31||County||
PEOPLE|||||||
TRUE|Find lost classmates, batch 1|Everyone|Feb 20|||61 of 80 found|
FALSE|Find lost classmates, batch 2|Hester Quill|tomorrow||||
FALSE|Name badges with yearbook photos|Hester Quill|5/22|$130|||
FALSE|Memorial table|Otis Granger||||ask families first|
FALSE|RSVP form online|Jun Takeda|this Friday||||
MONEY|||||||
FALSE|Open bank sub-account|Desmond Vale|Mar 6||||
FALSE|Early-bird price ends|Desmond Vale|4/15||||
FALSE|Alumni office grant letter|Desmond Vale + Winifred Cole|Mar 27|$500||form moved online|
Total||||$2,770|||
""", "A1:H1 A2:H2 A4:H4 A9:H9 A15:H15 A21:H21"))
    book = load_workbook(path)
    for cell in book.worksheets[0]["A"]:
        if cell.value in ("TRUE", "FALSE"):
            cell.value = cell.value == "TRUE"
    book.save(path)
    open_ = {"state_alt": [None, "in_progress"], "dept": "*"}
    t = lambda title, owners, due, **more: task(title, owners, due, "not_started", **{**open_, **more})
    d = lambda title, owners, due, **more: task(title, owners, due, "done", dept="*", **more)
    return truth("a private-looking Google sheet of 17 rows: TRUE/FALSE boxes as state, shouting section bars, dates in seven styles, Who with first names, +, tbd and Everyone, a total row", form(
        "progress",
        d("Sign boathouse rental agreement", ["Winifred Cole"], "02-13", note="*"), t("Event insurance certificate", ["Winifred Cole"], "03-13", note="*"),
        t("Rain plan (tent or gym)", ["Winifred", "Otis"], "03-20", note="*"), t("Dock lighting", ["Otis Granger"], "04-30"),
        d("Shortlist three caterers", ["Paloma Reyes"], "02-27"), t("Tasting with finalists", ["Paloma Reyes", "Jun Takeda"], "03-14"),
        t("Vegan and kosher counts", ["Jun Takeda"], None, vague=True), t("Cake", "", "05-29", note="*"), t("Bar licence", ["Paloma Reyes"], "03-31", note="*"),
        d("Find lost classmates, batch 1", "", "02-20", note="61 of 80 found"), t("Find lost classmates, batch 2", ["Hester Quill"], "03-03"),
        t("Name badges with yearbook photos", ["Hester Quill"], "05-22", note="*"), t("Memorial table", ["Otis Granger"], None, note="ask families first"),
        t("RSVP form online", ["Jun Takeda"], "03-06"), t("Open bank sub-account", ["Desmond Vale"], "03-06"), t("Early-bird price ends", ["Desmond Vale"], "04-15"),
        t("Alumni office grant letter", ["Desmond Vale", "Winifred Cole"], "03-27", note="*"),
        sheet="To-do", project="*", dept="*", date="03-02"))


@batch.writes("Grid view.csv")
def airtable(path):
    text_table(path, """
Deliverable|Workstream|Lead|Support|Deadline|Stage|Confidence|Notes
Household questionnaire, Swahili|Survey|Neema Joseph|Carl Ivar Dahl|4/7/2025|Done|🟢|
Enumerator training in Mwanza|Survey|Neema Joseph|Alba Quiroga|4/25/2025|In progress|🟢|hotel "Lake View" confirmed
Tablet SIM cards (40)|Logistics|Carl Ivar Dahl||4/18/2025|On hold|🔴|operator wants passport copies, again
Water sampling kits|Lab|Alba Quiroga, Carl Ivar Dahl||5/2/2025|Not started|🟡|customs code unclear
Ethics renewal letter|Office|||4/30/2025|Not started|🟢|
Village feedback evenings|Survey|Neema Joseph||after the harvest|Not started|🟢|
Midline report outline|Office|Alba Quiroga||5/30/2025|Not started||
""", "utf-8")
    return truth("Airtable csv without BOM: Lead owns, Support does not, Confidence as coloured dots beside Stage, US dates, quotes within quotes, file name says nothing", form(
        "progress",
        task("Household questionnaire, Swahili", ["Neema Joseph"], "2025-04-07", "done", "normal", dept="*"),
        task("Enumerator training in Mwanza", ["Neema Joseph"], "2025-04-25", "in_progress", "normal", note="hotel \"Lake View\" confirmed", dept="*"),
        task("Tablet SIM cards (40)", ["Carl Ivar Dahl"], "2025-04-18", "paused", "delayed", note="operator wants passport copies, again", dept="*"),
        task("Water sampling kits", ["Alba Quiroga", "Carl Ivar Dahl"], "2025-05-02", "not_started", "at_risk", note="customs code unclear", dept="*"),
        task("Ethics renewal letter", "", "2025-04-30", "not_started", "normal", dept="*"),
        task("Village feedback evenings", ["Neema Joseph"], None, "not_started", "normal", dept="*", vague=True),
        task("Midline report outline", ["Alba Quiroga"], "2025-05-30", "not_started", dept="*"),
        project=None, date=None))


@batch.writes("gitlab-issues-2026-04-10.csv")
def gitlab(path):
    text_table(path, """
Title|Description|Issue ID|URL|State|Author|Author Username|Assignee|Assignee Username|Confidential|Locked|Due Date|Created At (UTC)|Updated At (UTC)|Closed At (UTC)|Milestone|Weight|Labels
报价单PDF水印错位||88|https://git.zhengmu.example/erp/quote/-/issues/88|Closed|鲜于芮|xianyu.r|别若谷|bie.rg|No|No|2026-04-03|2026-03-24 02:11:40|2026-04-02 09:40:02|2026-04-02 09:40:02|报价2.1||bug
汇率改为每日自动抓取||91|https://git.zhengmu.example/erp/quote/-/issues/91|Open|别若谷|bie.rg|令狐宁|linghu.n|No|No|2026-04-17|2026-03-26 06:20:15|2026-04-09 01:15:33||报价2.1|3|feature,进行中
客户分级字段迁移||93|https://git.zhengmu.example/erp/quote/-/issues/93|Open|鲜于芮|xianyu.r|||No|No|2026-04-24|2026-03-30 07:02:51|2026-03-30 07:02:51||报价2.1||
审批流加签节点||95|https://git.zhengmu.example/erp/quote/-/issues/95|Open|令狐宁|linghu.n|鲜于芮|xianyu.r|No|No||2026-04-01 03:45:00|2026-04-08 10:22:19||报价2.2||
""", "utf-8-sig")
    return truth("GitLab issues: Author and logins beside Assignee, Open is no listed state, Closed At is the actual date, state of work only among the labels", form(
        "progress",
        task("报价单PDF水印错位", "别若谷", "04-03", "done", done="04-02"),
        task("汇率改为每日自动抓取", "令狐宁", "04-17", "*", may=["unknown-status"]),
        task("客户分级字段迁移", "", "04-24", "*", may=["unknown-status"], must=["missing-owner"]),
        task("审批流加签节点", "鲜于芮", None, "*", may=["unknown-status"], must=["missing-deadline"]),
        project="*", date="04-10"))


@batch.writes("葛明远的周报（钉钉日志打印）.docx")
def dingtalk(path):
    word(path, "钉钉", "! 葛明远的周报", "2024-08-16 18:22 提交　部门：数字化中心　模板：周报", "! 本周完成工作", "1. 仓配看板上线，修复7处口径问题；", "2. 8月14日陪同审计取数。",
         "! 下周工作计划", "1. 与涂海生完成退货模块走查，8月21日前；", "2. 数据字典补全200个字段；", "3. 岑溪负责看板移动端适配，周五提测。", "! 需协调与帮助", "测试环境只有一台，希望运维支持。", "! 已读", "涂海生、岑溪、喻立")
    return truth("a 钉钉 log of one person: past work is no item, plan lines are; who wrote it stands only in the title; a readers' list at the end", form(
        "progress",
        task("与涂海生完成退货模块走查，8月21日前", "*", "2024-08-21", title_alt=["与涂海生完成退货模块走查"]),
        task("数据字典补全200个字段", "*", None),
        task("岑溪负责看板移动端适配，周五提测", "岑溪", "2024-08-23", title_alt=["看板移动端适配", "看板移动端适配，提测"], due_alt=["2024-08-16"]),
        project="*", dept="数字化中心", date="2024-08-16", no="owner"))


@batch.writes("Basecamp - Spa refurbishment to-dos.docx")
def basecamp(path):
    word(path, "Basecamp", "! Spa Refurbishment", "^To-dos", "Printed on Wed, April 2, 2025", "# Treatment rooms", "1/4 completed", T("""
|To-do|Assigned to|Due on|Notes
✓|Choose heated tables|Linnea Frost|Mar 28, 2025|
|Order linen in sand colour|Linnea Frost|Apr 11, 2025|min. 60 sets
|Soundproofing quotes|Abdou Keita + Linnea Frost|Wed, Apr 9|
|Candles|Unassigned|No due date|
"""), "# Pool", "0/2 completed", T("""
|To-do|Assigned to|Due on|Notes
|Drain and descale|Hydrotec GmbH|Apr 14–16|~closed to guests~ closed from 6 am
|Lifeguard roster for May|Abdou Keita|Apr 25|
"""), "2 people get notified")
    alt = {"state_alt": ["not_started"]}
    return truth("Basecamp print: tick in a column without header, Unassigned and No due date as words, a range Apr 14–16, struck-out text in a note, counts like 1/4 completed", form(
        "progress",
        task("Choose heated tables", ["Linnea Frost"], "2025-03-28", "done", dept="*", state_alt=[None]),
        task("Order linen in sand colour", ["Linnea Frost"], "2025-04-11", None, note="min. 60 sets", dept="*", **alt),
        task("Soundproofing quotes", ["Abdou Keita", "Linnea Frost"], "2025-04-09", None, dept="*", **alt),
        task("Candles", "", None, None, dept="*", vague=True, **alt),
        task("Drain and descale", ["Hydrotec GmbH"], "2025-04-16", None, note="closed from 6 am", dept="*", **alt),
        task("Lifeguard roster for May", ["Abdou Keita"], "2025-04-25", None, dept="*", **alt),
        project="Spa Refurbishment", date="2025-04-02"))


@batch.writes("開業籌備職責分工確認表.docx")
def hotel_duties(path):
    word(path, "凌子軒", "^翠屏灣酒店開業籌備　職責分工確認表", "填表部門：行政辦公室　　填表日期：2024年8月5日", T("""
部門|職責內容|負責人|完成日期|交付標準|簽署確認
房務部|客房開荒清潔（三至九樓）|湯婉儀|8月30日|抽查合格率98%|湯婉儀 8/6
|布草驗收入庫|盧兆基|9月6日|數量差異不多於1%|
餐飲部|中餐廳試菜三輪|Chef Romain Petit|9月13日|評分表齊備|R. Petit
工程部|消防聯動測試|戚永昌（工程部）|9月10日前|消防處收件回執|戚永昌 2024-08-06
|電梯年檢標籤張貼|外判商|待定||
人力資源部|制服派發|凌子軒|開業前一週|簽收表|不同意見，未簽
前堂部|叫醒服務流程卡|全體前堂同事|九月中|雙語|
""", "A2:A3 A5:A6"))
    return truth("hotel, Traditional Chinese duties with a confirmation column: department merged down, 外判商, 全體前堂同事, 開業前一週, 九月中, a refusal in the signature cell, chef's title", form(
        "responsibility",
        duty("客房開荒清潔（三至九樓）", "湯婉儀", "2024-08-30", dept="房務部", note="*"), duty("布草驗收入庫", "盧兆基", "2024-09-06", dept="房務部", note="*"),
        duty("中餐廳試菜三輪", "*", "2024-09-13", dept="餐飲部", note="*"),
        duty("消防聯動測試", "戚永昌", "2024-09-10", dept="工程部", note="*"), duty("電梯年檢標籤張貼", "*", None, dept="工程部", note="*"),
        duty("制服派發", "凌子軒", None, dept="人力資源部", note="*", vague=True), duty("叫醒服務流程卡", "", None, dept="前堂部", note="*", vague=True),
        project="*", dept="行政辦公室", date="2024-08-05", signed=["湯婉儀", "R. Petit", "戚永昌"]))


@batch.writes("Residents' Council notice & minutes 0311.xlsx")
def council(path):
    xlsx(path, "Clerk", Sheet("Notice 通告", """
Notice of Meeting 會議通告|||
Subject 會議名稱|Estate Lighting Upgrade – second working meeting||
Date & Time 日期時間|Tuesday 11 March 2025, 7:30 pm||
Venue 地點|Block C Recreation Room 康樂室||
Convenor 召集人|Hui Ka Man||
Invitees 出席人|Hui Ka Man, Roderick Shaw, Poon Siu Ting, Ahmed Farouk||
Agenda 議程|1. Tender result⏎2. Night inspection⏎3. Any other business||
Papers 文件|Bring the lux survey of January||
""", "A1:D1 B2:D2 B3:D3 B4:D4 B5:D5 B6:D6 B7:D7 B8:D8"), Sheet("Minutes 紀錄", """
Minutes of Meeting 會議紀錄|||||
Project 工程|Estate Lighting Upgrade|||Date 日期|@2025-03-11{dd/mm/yyyy}
Present 出席|Hui Ka Man, Roderick Shaw, Poon Siu Ting|||Absent 缺席|Ahmed Farouk (overseas)
Chairman 主席|Hui Ka Man|||Secretary 秘書|Poon Siu Ting
|||||
Follow-up of last meeting 上次會議跟進|||||
No.|Matter 事項|By whom 跟進人|Target 限期|Progress 進度|Remarks 備註
1|Lux survey 照度量度|Roderick Shaw|28/2|Completed 已完成|
2|Quotation for LED bulkheads 報價|Poon Siu Ting|7/3|In progress 進行中|one of three received
Resolutions 決議|||||
No.|Matter 事項|By whom 跟進人|Target 限期|Progress 進度|Remarks 備註
3|Award Block A–C to the lowest bidder 批出合約|Hui Ka Man|18/3||
4|Night inspection with the caretaker 夜間巡查|Roderick Shaw & Ahmed Farouk|within 5 days||
5|Letter to shopkeepers 致商戶信|Secretary|as soon as possible||
Matters pending 待議事項|||||
No.|Matter 事項|By whom 跟進人|Target 限期|Progress 進度|Remarks 備註
6|Solar panels on Block C 太陽能板|||||no quorum
""", "A1:F1 B2:D2 B3:D3 B4:D4 A6:F6 A10:F10 A15:F15"))
    P = "Estate Lighting Upgrade"
    people = ["Hui Ka Man", "Roderick Shaw", "Poon Siu Ting"]
    return truth("bilingual notice and minutes on two sheets; bars for last, new and pending matters with the header repeated; within 5 days, Secretary as owner, as soon as possible, no time in the minutes", form(
        "notice", sheet="Notice 通告", project="*", dept="*", date="*",
        meeting=meeting("Estate Lighting Upgrade – second working meeting", "2025-03-11T19:30", "Block C Recreation Room 康樂室", "Hui Ka Man", None, people + ["Ahmed Farouk"], "",
                        ["Tender result", "Night inspection", "Any other business"])), form(
        "minutes",
        resolution("Lux survey 照度量度", ["Roderick Shaw"], "2025-02-28", "done"), resolution("Quotation for LED bulkheads 報價", ["Poon Siu Ting"], "2025-03-07", "in_progress", note="one of three received"),
        resolution("Award Block A–C to the lowest bidder 批出合約", ["Hui Ka Man"], "2025-03-18"), resolution("Night inspection with the caretaker 夜間巡查", ["Roderick Shaw", "Ahmed Farouk"], "2025-03-16"),
        resolution("Letter to shopkeepers 致商戶信", "*", None, vague=True), pending("Solar panels on Block C 太陽能板", "", None, note="*"),
        sheet="Minutes 紀錄", project=P, dept="*", date="2025-03-11",
        meeting=meeting("*", "*", None, "Hui Ka Man", "*", people, ["Ahmed Farouk"], "*")))


@batch.writes("Portfolio weekly WC 2-Oct-23.xlsx")
def portfolio(path):
    xlsx(path, "Fund Ops", Sheet("Weekly", """
Fund Operations – weekly portfolio update|||||||
Report date:|6-Oct-23||||||
|||||||
Project: NAV Automation||||PM: Cosima Adler|||
Workstream|Action|Owner|Baseline finish|Forecast finish|Status|RAG|Commentary
Pricing|Vendor feed cut-over|Cosima Adler|13-Oct-23|20-Oct-23|In progress|A|vendor holiday in Golden Week
Pricing|Stale price report|Bram Okkels|29-Sep-23|29-Sep-23|Completed|G|
Controls|Dual sign-off for swing pricing|Bram Okkels, Ines Haddad|27-Oct-23|27-Oct-23|Not started|G|
|||||||
Project: Custodian Exit||||PM: Ines Haddad|||
#|Deliverable|RAG|Status|Due|Accountable|Notes|
1|Transfer agreement signed|R|Overdue|30-Sep-23|Ines Haddad|legal wants a side letter|
2|Asset listing per market|A|In progress|Next Wednesday|Ines Haddad / Siu Wai||
3|Close Mexico sub-account|G|On hold|Q4|TBA||
4|Client letters|G|Not started|10-Nov-23|Ops Team||
|||||||
RAG: R = red, A = amber, G = green|||||||
""", "A1:H1 A4:D4 E4:H4 A10:D10 E10:H10"))
    return truth("two projects stacked on one sheet with other columns and orders; baseline beside forecast; one-letter RAG; Overdue; Next Wednesday; Q4; PM in the project bar is no owner", form(
        "progress",
        task("Vendor feed cut-over", ["Cosima Adler"], "2023-10-13", "in_progress", "at_risk", note="vendor holiday in Golden Week", due_alt=["2023-10-20"], dept="*"),
        task("Stale price report", ["Bram Okkels"], "2023-09-29", "done", "normal", dept="*"),
        task("Dual sign-off for swing pricing", ["Bram Okkels", "Ines Haddad"], "2023-10-27", "not_started", "normal", dept="*"),
        sheet="Weekly", project="NAV Automation", dept="*", date="2023-10-06"), form(
        "progress",
        task("Transfer agreement signed", ["Ines Haddad"], "2023-09-30", None, "delayed", note="legal wants a side letter"),
        task("Asset listing per market", ["Ines Haddad", "Siu Wai"], "2023-10-11", "in_progress", "at_risk"),
        task("Close Mexico sub-account", "", None, "paused", "normal", due_alt=["2023-12-31"], vague=True, may=["missing-deadline"]),
        task("Client letters", ["Ops Team"], "2023-11-10", "not_started", "normal", dept="*"),
        sheet="Weekly", project="Custodian Exit", dept="*", date="2023-10-06"))


@batch.writes("Field office minutes 21 Jan.doc")
def field_office(path):
    if not path.exists():
        source = path.with_suffix(".docx")
        word(source, "Zainab Hollis", "^Field Office Coordination Meeting", T("""
Date:|21 January 2026|Time:|9:00 – 10:20
Place:|Compound B, tent 4|Facilitator:|Zainab Hollis
Participants:|Zainab Hollis, Marek Dusek, Adaeze Obi, Tomoko Hara||
Notes|Last week⏎Marek Dusek: repaired the generator on 15 January.⏎Tomoko Hara: 412 kits handed out.⏎This week⏎Marek Dusek: second fuel tank, by Saturday⏎Adaeze Obi and Tomoko Hara: revise the distribution list (27 Jan)⏎Zainab Hollis: ask headquarters for a second driver⏎All: wear radios outside the fence⏎Open questions⏎Who pays for the customs clearance of the tents?||
""", "B3:D3 B4:D4"), "Recorded by Adaeze Obi")
        convert(source, path)
    alt = {"kind_alt": ["resolution"]}
    return truth("old .doc: header grid and one big cell in English, past work by name above, this week's below, an open question, by Saturday, a date in a bracket, All", form(
        "minutes",
        task("second fuel tank, by Saturday", ["Marek Dusek"], "01-24", title_alt=["second fuel tank", "Marek Dusek: second fuel tank, by Saturday"], **alt),
        task("revise the distribution list (27 Jan)", ["Adaeze Obi", "Tomoko Hara"], "01-27",
             title_alt=["revise the distribution list", "Adaeze Obi and Tomoko Hara: revise the distribution list (27 Jan)"], **alt),
        task("ask headquarters for a second driver", ["Zainab Hollis"], None, title_alt=["Zainab Hollis: ask headquarters for a second driver"], **alt),
        task("wear radios outside the fence", "", None, title_alt=["All: wear radios outside the fence"], **alt),
        pending("Who pays for the customs clearance of the tents?", "", None, note="*"),
        project="*", dept="*", date="01-21",
        meeting=meeting("*", "01-21T09:00", "Compound B, tent 4", "Zainab Hollis", "Adaeze Obi", ["Zainab Hollis", "Marek Dusek", "Adaeze Obi", "Tomoko Hara"], "", "*")))


@batch.writes("JV steering committee - revised draft.docx")
def steering(path):
    row = lambda *cells: "|".join(cells)
    word(path, "Clemens Rühl", "^JV Steering Committee 合资公司指导委员会", "Meeting: Foundry Relocation, 4th session 铸造车间搬迁第四次会议", "Date/Time: 2024-12-05 (Thu) 13:30 CST\tLocation: Suzhou 3F Boardroom / Teams", "Chair: Clemens Rühl\tMinutes: 申屠静",
         "Attendees: Clemens Rühl (CEO), 申屠静 (PMO), 展鸿 (Operations), Aurélie Fabre (Finance)", "Excused: 牧晓川 (HR)", "! Decisions 决议", tracked("1. Furnace 2 stays in operation until ", "-15 January 2025", "+31 January 2025", "; responsible: 展鸿."),
         "2. Aurélie Fabre will release the second instalment of CNY 3.2 million by 12 December.", tracked("-3. The canteen contract is extended by 展鸿 until March."), "! Action items 行动项", T("""
#|Action 行动|Resp. 责任人|Due 截止|Status
A1|Noise permit for night transport 夜间运输噪声许可|展鸿|~13 Dec~ 18 Dec|ongoing
A2|Retention bonus proposal 留任奖金方案|牧晓川 (HR)|2025/1/10|new
A3|Update of cash flow 现金流更新|ditto|before Christmas|
A4|Photo record of the old hall 旧车间影像存档|申屠静 / n.n.|wk 51|done ✔
"""), "Next session: 2025-01-16, 13:30")
    return truth("bilingual steering minutes with tracked changes: a date replaced, a decision deleted, a deadline struck through in a cell; ditto, n.n., wk 51, before Christmas, ongoing, new", form(
        "minutes",
        resolution("Furnace 2 stays in operation until 31 January 2025; responsible: 展鸿", "展鸿", "2025-01-31", title_alt=["Furnace 2 stays in operation until 31 January 2025"], due_alt=[None], may=["missing-deadline"]),
        resolution("Aurélie Fabre will release the second instalment of CNY 3.2 million by 12 December", ["Aurélie Fabre"], "2024-12-12", title_alt=["release the second instalment of CNY 3.2 million"]),
        task("Noise permit for night transport 夜间运输噪声许可", "展鸿", "2024-12-18", "in_progress"),
        task("Retention bonus proposal 留任奖金方案", "牧晓川", "2025-01-10", "*", dept="HR", may=["unknown-status"]),
        task("Update of cash flow 现金流更新", "牧晓川", "*", dept="*"),
        task("Photo record of the old hall 旧车间影像存档", "申屠静", "2024-12-20", "done", due_alt=["2024-12-22"], owners_alt=[["申屠静", "n.n."]]),
        project="*", dept=None, date="2024-12-05",
        meeting=meeting("Foundry Relocation, 4th session 铸造车间搬迁第四次会议", "2024-12-05T13:30", "Suzhou 3F Boardroom / Teams", "Clemens Rühl", "申屠静",
                        ["Clemens Rühl", "申屠静", "展鸿", "Aurélie Fabre"], "牧晓川", "*")))


@batch.writes("Roadmap 1c9f2b7a3d.csv")
def notion_db(path):
    text_table(path, """
Name|Person|Dates|Status|Team|Blocked by|Remarks
Consent banner, second language|Yusra Haddad|March 3, 2026 → March 6, 2026|Done|Web||
Refund flow in the app|Tobias Ekman, Yusra Haddad|March 9, 2026 → March 20, 2026|In progress|App|Payment contract|
Payment contract countersigned|Legal|March 13, 2026|In progress|||waiting for the Lisbon office
Podcast landing page|Mira Stanković|March 27, 2026|Not started|Web||
Crash on tablets with large fonts|Tobias Ekman|March 11, 2026 → March 12, 2026|Done|App||hotfix 5.2.1
Offline maps|Tobias Ekman|April 1, 2026 → April 30, 2026|Not started|App||
Discount codes for students||April 10, 2026|Not started|App||who owns pricing?
Search: synonyms|Noor van Dalen||Not started|Data||
Dashboard for city partners|Noor van Dalen|March 16, 2026 → April 3, 2026|In progress|Data||
Retention query rewrite|Noor van Dalen|March 6, 2026|Done|Data||
Press kit refresh|Mira Stanković|March 18, 2026|On hold|Brand||photographer ill
App store screenshots, 6 languages|Mira Stanković|April 17, 2026|Not started|Brand||
Server move to Frankfurt|Yusra Haddad|March 28, 2026 → March 29, 2026|Not started|Web||weekend
Old blog archive|Mira Stanković||Cancelled|Brand||
Bike counter API|Nobody yet|May 2026|Not started|Data||
Accessibility statement|Yusra Haddad|March 31, 2026|Not started|Web||
""", "utf-8-sig")
    t = lambda title, owners, due, state, dept, **more: task(title, owners, due, state, dept=dept, **more)
    return truth("Notion database csv: 16 rows, start → end in one cell, Blocked by and Remarks, Legal as owner, Nobody yet, a month without day, no project, no date", form(
        "progress",
        t("Consent banner, second language", ["Yusra Haddad"], "03-06", "done", "Web"),
        t("Refund flow in the app", ["Tobias Ekman", "Yusra Haddad"], "03-20", "in_progress", "App", note="*"),
        t("Payment contract countersigned", ["Legal"], "03-13", "in_progress", "*", note="waiting for the Lisbon office"),
        t("Podcast landing page", ["Mira Stanković"], "03-27", "not_started", "Web"),
        t("Crash on tablets with large fonts", ["Tobias Ekman"], "03-12", "done", "App", note="hotfix 5.2.1"),
        t("Offline maps", ["Tobias Ekman"], "04-30", "not_started", "App"),
        t("Discount codes for students", "", "04-10", "not_started", "App", note="who owns pricing?"),
        t("Search: synonyms", ["Noor van Dalen"], None, "not_started", "Data"),
        t("Dashboard for city partners", ["Noor van Dalen"], "04-03", "in_progress", "Data"),
        t("Retention query rewrite", ["Noor van Dalen"], "03-06", "done", "Data"),
        t("Press kit refresh", ["Mira Stanković"], "03-18", "paused", "Brand", note="photographer ill"),
        t("App store screenshots, 6 languages", ["Mira Stanković"], "04-17", "not_started", "Brand"),
        t("Server move to Frankfurt", ["Yusra Haddad"], "03-29", "not_started", "Web", note="weekend"),
        t("Old blog archive", ["Mira Stanković"], None, "cancelled", "Brand"),
        t("Bike counter API", "", "*", "not_started", "Data"),
        t("Accessibility statement", ["Yusra Haddad"], "03-31", "not_started", "Web"),
        project="*", date=None))


@batch.writes("企微智能表格_门店改造推进表_20240920.xlsx")
def wecom(path):
    xlsx(path, "企业微信", Sheet("推进表", """
门店形象升级二期 推进表|||||||||
数据截至：2024-09-20（企业微信智能表格导出）|||||||||
阶段|门店|工作项|跟进人|协作人|起止日期|实际完成|当前进展|风险灯|最近更新
设计|滨江店|平面布局定稿|虞若溪|匡一鸣|9.2-9.6|9.6|已完成|绿|
||门头效果图|虞若溪||9.9-9.13|9.16|已完成（晚3天）|绿|房东改过一次意见
||软装清单|凤岐||9.16-9.23||进行中 70%|绿|
|城西店|平面布局定稿|虞若溪|匡一鸣|9.9-9.14|9.13|已完成|绿|
||消防报审|匡一鸣（工程部）||9.18-9.27||材料已递交，待受理|黄|窗口要求补盖章
施工|滨江店|拆旧与清运|晏鹏装饰||9.17-9.20|9.20|已完成|绿|
||水电改造|晏鹏装饰|匡一鸣|9.21-9.29||未开始|绿|
||木作进场|晏鹏装饰||10.8~10.15||未开始|绿|
|城西店|围挡搭设|匡一鸣||9.23-9.24||未开始|红|城管未批
||拆旧与清运|待招标||9.25-9.29||未开始|黄|
开业|滨江店|导购培训|薄荷||10.16、10.17||未开始||
||开业礼盒打样|凤岐/薄荷||国庆前||进行中|绿|
||大众点评页面更新|薄荷||10.20||暂停|黄|等新门头照片
|城西店|开业日期确定|区域经理||9月底前||未开始|红|
||会员短信圈选|||10月中旬||未开始||
统计|共15项|已完成4项|||||||
""", "A1:J1 A2:J2 A4:A8 B4:B6 B7:B8 A9:A13 B9:B11 B12:B13 A14:A18 B14:B16 B17:B18"))
    n = {"dept": "*"}
    return truth("15 rows under phase and shop merged down; the same task in two shops; start-end in one cell with - ~ 、; lamp beside free-text progress; role as owner; vague dates; a count row", form(
        "progress",
        task("平面布局定稿", "虞若溪", "2024-09-06", "done", "normal", done="2024-09-06", **n),
        task("门头效果图", "虞若溪", "2024-09-13", "done", "*", done="2024-09-16", note="房东改过一次意见", **n),
        task("软装清单", "凤岐", "2024-09-23", "in_progress", "normal", **n),
        task("平面布局定稿", "虞若溪", "2024-09-14", "done", "normal", done="2024-09-13", **n),
        task("消防报审", "匡一鸣", "2024-09-27", "*", "at_risk", note="窗口要求补盖章", may=["unknown-status"], **n),
        task("拆旧与清运", "晏鹏装饰", "2024-09-20", "done", "normal", done="2024-09-20", **n),
        task("水电改造", "晏鹏装饰", "2024-09-29", "not_started", "normal", **n),
        task("木作进场", "晏鹏装饰", "2024-10-15", "not_started", "normal", **n),
        task("围挡搭设", "匡一鸣", "2024-09-24", "not_started", "delayed", note="城管未批", **n),
        task("拆旧与清运", "*", "2024-09-29", "not_started", "at_risk", **n),
        task("导购培训", "薄荷", "2024-10-17", "not_started", **n),
        task("开业礼盒打样", "凤岐 薄荷", "*", "in_progress", "normal", **n),
        task("大众点评页面更新", "薄荷", "2024-10-20", "paused", "at_risk", note="等新门头照片", **n),
        task("开业日期确定", "*", "2024-09-30", "not_started", "delayed", **n),
        task("会员短信圈选", "", None, "not_started", vague=True, **n),
        sheet="推进表", project="门店形象升级二期", date="2024-09-20"))


def convert(source, path):
    """Once; the source is not kept."""
    subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", path.suffix[1:], "--outdir", str(path.parent), str(source)], check=True, capture_output=True, timeout=180)
    source.unlink()



if __name__ == "__main__":
    batch.run()
