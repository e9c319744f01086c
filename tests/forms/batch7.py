#!/usr/bin/env python3
"""batch7: exports and printouts of online tools (task tools, shared tables, meeting recaps, OA). Usage: batch7.py [OUT_DIR]"""
import html
import quopri

import openpyxl

from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, ods, pending, repack, resolution, rows, suggestion, task,
                 text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch7")
BOM = "utf-8-sig"


def soft(text):
    """A remark that stands in a column which some read as remark and others not (latest progress, description)."""
    return {"note": text, "note_alt": [None]}


def plain(cell):
    content = cell.content
    return "" if content is None else str(content)


# ---------------------------------------------------------------- Chinese tools

@batch.writes("品牌焕新_任务总览_20250321.xlsx")
def feishu_base(path):
    xlsx(path, "飞书", Sheet("数据表", """
任务描述|任务执行人|进展|重要紧急程度|开始日期|预计完成日期|是否延期|实际完成日期|最新进展记录|父记录|创建人|最后更新时间|附件
新版标志使用规范编写|符小川|进行中|重要紧急|@2025-03-03{yyyy/mm/dd}|@2025-03-28{yyyy/mm/dd}|✅ 正常||正文写完两章，等英文译名||姬云|2025/03/20 18:42|规范v3.pdf
门头改造样板店选址|冉竹,符小川|已完成|重要不紧急|@2025-03-05{yyyy/mm/dd}|@2025-03-14{yyyy/mm/dd}|✅ 正常|@2025-03-13{yyyy/mm/dd}|定在滨江店||姬云|2025/03/13 17:05|
包装袋打样|尉迟青|进行中|重要紧急|@2025-03-10{yyyy/mm/dd}|@2025-03-18{yyyy/mm/dd}|❌ 已延期||供应商换模具||姬云|2025/03/19 09:11|
官网首页换肤|冉竹|待开始|重要不紧急|@2025-03-31{yyyy/mm/dd}|@2025-04-11{yyyy/mm/dd}|✅ 正常||||冉竹|2025/03/12 10:00|
官网图标切图|毕安|待开始|不重要不紧急||@2025-04-09{yyyy/mm/dd}||||官网首页换肤|冉竹|2025/03/12 10:02|
员工工服征集||待开始|不重要不紧急|||||||姬云|2025/03/02 11:30|
发布会场地询价|姬云|进行中|重要紧急|@2025-03-17{yyyy/mm/dd}|@2025-03-24{yyyy/mm/dd}|✅ 正常||两家已回价||姬云|2025/03/21 08:50|报价1.png,报价2.png
"""))
    return truth("飞书多维表格: select fields, two people in a cell, health out of a formula column 是否延期 with signs, parent column, record stamps", form(
        "progress",
        task("新版标志使用规范编写", "符小川", "2025-03-28", "in_progress", "normal", **soft("正文写完两章，等英文译名")),
        task("门头改造样板店选址", "冉竹 符小川", "2025-03-14", "done", "normal", done="2025-03-13", **soft("定在滨江店")),
        task("包装袋打样", "尉迟青", "2025-03-18", "in_progress", "delayed", **soft("供应商换模具")),
        task("官网首页换肤", "冉竹", "2025-04-11", "not_started", "normal"),
        task("官网图标切图", "毕安", "2025-04-09", "not_started"),
        task("员工工服征集", "", None, "not_started"),
        task("发布会场地询价", "姬云", "2025-03-24", "in_progress", "normal", **soft("两家已回价")),
        sheet="数据表", project="*", date="2025-03-21"))


@batch.writes("智能纪要：冷链调度系统选型碰头会.docx")
def feishu_minutes(path):
    word(path, "飞书妙记", "^智能纪要：冷链调度系统选型碰头会 2025年3月12日",
         "会议主题：冷链调度系统选型碰头会", "会议时间：2025年3月12日（周三） 15:30 - 16:24 (GMT+08)",
         "参会人：@鄢书桥 @迟晓鸥 @毋东来 @桑梓 @费扬", "智能纪要由 AI 生成，可能不准确，请谨慎甄别后使用",
         "# 总结", "会议围绕三家供应商的报价和对接方式展开，主要内容如下：", "* 供应商情况：甲方案报价最低但不含车载终端，乙方案支持离线定位，丙方案3月10日才给演示环境。",
         "* 实施顺序：先在城东仓试点两周，再决定是否推开。", "# 待办",
         "☐ 补充车载温度记录仪的接口报价，3月14日前发到项目群 @迟晓鸥", "☐ 约集成商到城东仓看车辆停放区 @毋东来 @桑梓",
         "☐ 整理司机端操作步骤并附截图，下周三前给到费扬 @桑梓", "☑ 预订下一次评审的会议室 @费扬", "☐ 确认试用账号续费的预算口径",
         "# 智能章节", "00:00 各供应商报价对比", "鄢书桥介绍了三家的报价，迟晓鸥补充说明接口费用另计。", "21:37 试点范围讨论", "毋东来认为城东仓车辆最多，适合先试。",
         "# 相关链接", "文字记录：冷链调度系统选型碰头会")
    one = dict(kind_alt=["resolution"])
    return truth("飞书智能纪要: AI summary is discussion, 待办 with boxes and @names behind the sentence, the receiver is no owner, a ticked box, chapters with time stamps", form(
        "minutes",
        task("补充车载温度记录仪的接口报价，3月14日前发到项目群", "迟晓鸥", "2025-03-14", title_alt=["补充车载温度记录仪的接口报价", "补充车载温度记录仪的接口报价，3月14日前发到项目群 @迟晓鸥"], **one),
        task("约集成商到城东仓看车辆停放区", "毋东来 桑梓", None, title_alt=["约集成商到城东仓看车辆停放区 @毋东来 @桑梓"], **one),
        task("整理司机端操作步骤并附截图，下周三前给到费扬", "桑梓", "2025-03-19", title_alt=["整理司机端操作步骤并附截图", "整理司机端操作步骤并附截图，下周三前给到费扬 @桑梓"], **one),
        task("预订下一次评审的会议室", "费扬", None, "done", state_alt=[None], title_alt=["预订下一次评审的会议室 @费扬"], may=["missing-deadline"], **one),
        task("确认试用账号续费的预算口径", "", None, **one),
        project="*", date="2025-03-12",
        meeting=meeting("冷链调度系统选型碰头会", "2025-03-12T15:30", None, None, None, "鄢书桥 迟晓鸥 毋东来 桑梓 费扬", "", "*")))


@batch.writes("腾讯会议纪要_夏季用电保障.docx")
def tencent_meeting(path):
    word(path, "腾讯会议", "^会议纪要", "会议名称：夏季用电保障碰头会", "会议时间：2024/06/18 14:00-15:12", "会议号：512 334 907　　会议时长：1小时12分", "主持人：屈向南",
         "参会成员（6人）：屈向南、臧小婉、逯平、麻吉祥、芮秋、虎啸林", "! 会议摘要", "本次会议讨论了六月下旬高温期间的用电保障。屈向南通报6月16日跳闸情况，逯平分析原因是二号变压器接头发热。",
         "麻吉祥提出备用发电机油料只够四小时。", "! 会议待办", "1. 由逯平负责完成二号变压器红外测温，6月21日前提交测温报告。", "2. 臧小婉：更新值守排班，明天下班前发各站。",
         "3. 麻吉祥、芮秋跟进备用发电机油料采购，下周二前到位。", "4. 各站长加强夜间巡视，持续。", "5. 虎啸林联系设计院核对负荷数据，时间待定。",
         "! 发言统计", "屈向南 38%　逯平 27%　麻吉祥 15%　其他 20%", "以上内容由 AI 小助手生成，仅供参考")
    one = dict(kind_alt=["resolution"])
    return truth("腾讯会议 AI minutes: tasks as numbered sentences (由X负责, X：, X、Y跟进), 各站长 and 持续, talk statistics with names", form(
        "minutes",
        task("由逯平负责完成二号变压器红外测温，6月21日前提交测温报告", "逯平", "2024-06-21", title_alt=["完成二号变压器红外测温，6月21日前提交测温报告", "完成二号变压器红外测温", "完成二号变压器红外测温，提交测温报告"], **one),
        task("更新值守排班，明天下班前发各站", "臧小婉", "2024-06-19", title_alt=["更新值守排班", "臧小婉：更新值守排班，明天下班前发各站", "更新值守排班，发各站"], **one),
        task("麻吉祥、芮秋跟进备用发电机油料采购，下周二前到位", "麻吉祥 芮秋", "2024-06-25", title_alt=["跟进备用发电机油料采购", "跟进备用发电机油料采购，下周二前到位", "备用发电机油料采购"], **one),
        task("各站长加强夜间巡视，持续", "", None, title_alt=["加强夜间巡视", "各站长加强夜间巡视", "加强夜间巡视，持续"], **one),
        task("虎啸林联系设计院核对负荷数据，时间待定", "虎啸林", None, title_alt=["联系设计院核对负荷数据", "虎啸林联系设计院核对负荷数据"], **one),
        project="*", date="2024-06-18",
        meeting=meeting("夏季用电保障碰头会", "2024-06-18T14:00", None, "屈向南", None, "屈向南 臧小婉 逯平 麻吉祥 芮秋 虎啸林", "", "*")))


@batch.writes("Teambition导出_海外仓建设_20241108.csv")
def teambition(path):
    text_table(path, """
任务ID|标题|任务列表|任务状态|执行者|参与者|优先级|开始时间|截止时间|完成时间|是否完成|标签|备注|创建者|创建时间|父任务ID
HW-31|租赁合同双语版定稿|前期手续|已完成|丛珊|丛珊, 邬远航|紧急|2024-10-14 09:00|2024-10-30 18:00|2024-10-29 16:20|是|合同||邬远航|2024-10-12 10:11|
HW-32|货架承重复核|场地改造|进行中|虞大年|虞大年, 丛珊|较高|2024-11-01 09:00|2024-11-15 18:00||否|现场;安全|当地检测机构排队，⏎可能要等到18号|邬远航|2024-10-20 14:02|
HW-33|叉车采购比价|设备采购|待处理|糜丽|糜丽|普通||2024-11-20 18:00||否|采购||邬远航|2024-10-20 14:05|
HW-34|电动叉车充电位改造|设备采购|待处理||虞大年|普通||2024-11-22 18:00||否||先看比价结果|糜丽|2024-10-21 09:40|HW-33
HW-35|海关备案资料递交|前期手续|待处理|邬远航|邬远航|紧急|2024-11-04 09:00|||否|备案||邬远航|2024-10-22 16:30|
HW-36|标签打印机驱动安装|场地改造|已取消|虞大年|虞大年|较低||2024-11-06 18:00||否||改用云打印|丛珊|2024-10-25 11:08|
""", BOM)
    return truth("Teambition csv: UTF-8 with BOM; members beside the executor; finished-at beside deadline; child tasks; line break in a remark", form(
        "progress",
        task("租赁合同双语版定稿", "丛珊", "2024-10-30", "done", done="2024-10-29"),
        task("货架承重复核", "虞大年", "2024-11-15", "in_progress", note="当地检测机构排队，可能要等到18号"),
        task("叉车采购比价", "糜丽", "2024-11-20", "not_started"),
        task("电动叉车充电位改造", "", "2024-11-22", "not_started", note="先看比价结果"),
        task("海关备案资料递交", "邬远航", None, "not_started"),
        task("标签打印机驱动安装", "虞大年", "2024-11-06", "cancelled", note="改用云打印"),
        project="*", date="2024-11-08"))


@batch.writes("周报_日志导出(2025.03.31-2025.04.04).xlsx")
def dingtalk_log(path):
    xlsx(path, "钉钉", Sheet("周报", """
发送人|所在部门|发送时间|本周完成工作|下周工作计划|需协调与帮助|备注|图片|附件|已读人数
容小蝶|门店运营组|2025-04-03 18:22|1、完成城北店盘点差异核对⏎2、提交3月损耗分析|1、城北店补货上架（4月9日前）⏎2、协助新店长交接|请物流组提前一天通知到货时间||||5
阚云舟|门店运营组|2025-04-03 19:10|1、夏季陈列方案过会|1、打样两组陈列架，4月11日前⏎2、拍摄陈列样片|无|||样片清单.docx|5
贝思齐|数据组|2025-04-04 09:05|1. 会员标签清洗脚本上线；2. 修复销售日报错位|1. 门店客流看板改版，下周四前出初稿|||||3
"""))
    week, free = dict(state="*", note="*", may=["missing-deadline"]), dict(note="*")
    return truth("钉钉日志: a row a person, the work as numbered lists in two cells (this week, next week), numbers on one line, deadlines in the text", form(
        "progress",
        task("完成城北店盘点差异核对", "容小蝶", None, dept="门店运营组", **week), task("提交3月损耗分析", "容小蝶", None, dept="门店运营组", **week),
        task("城北店补货上架（4月9日前）", "容小蝶", "2025-04-09", dept="门店运营组", title_alt=["城北店补货上架"], **free),
        task("协助新店长交接", "容小蝶", None, dept="门店运营组", **free),
        task("夏季陈列方案过会", "阚云舟", None, dept="门店运营组", **week),
        task("打样两组陈列架，4月11日前", "阚云舟", "2025-04-11", dept="门店运营组", title_alt=["打样两组陈列架"], **free),
        task("拍摄陈列样片", "阚云舟", None, dept="门店运营组", **free),
        task("会员标签清洗脚本上线", "贝思齐", None, dept="数据组", **week), task("修复销售日报错位", "贝思齐", None, dept="数据组", **week),
        task("门店客流看板改版，下周四前出初稿", "贝思齐", "2025-04-10", dept="数据组", title_alt=["门店客流看板改版", "门店客流看板改版，出初稿"], **free),
        sheet="周报", date="2025-04-04", no=("due",)))


@batch.writes("任务延期申请_审批数据_20250627.xlsx")
def dingtalk_approval(path):
    xlsx(path, "钉钉", Sheet("Sheet1", """
审批编号|标题|审批状态|审批结果|发起时间|完成时间|发起人工号|发起人姓名|发起人部门|历史审批人姓名|审批耗时|延期任务|任务负责人|原计划完成日期|申请延期至|延期原因|补救措施
202506231044000351|宿佳提交的任务延期申请|完成|同意|2025-06-23 10:44:12|2025-06-23 15:02:40|A0217|宿佳|售后部|桂明远,荀敏|04:18:28|返修件翻新流程试跑|宿佳|2025-06-25|2025-07-04|翻新台烙铁温控损坏|借用实验室两台顶上
202506241312000127|巩俊提交的任务延期申请|完成|拒绝|2025-06-24 13:12:55|2025-06-24 18:40:01|A0133|巩俊|备件库|荀敏|05:27:06|备件编码统一|巩俊,牧晨|2025-06-27|2025-07-18|旧编码对照表缺失|先做高频件，其余分批
202506260903000448|牧晨提交的任务延期申请|审批中||2025-06-26 09:03:30||A0301|牧晨|备件库|桂明远||呆滞备件报废评估||2025-06-30|2025-07-11|评估公司排期|
"""))
    one = dict(due="*", dept="*")
    return truth("钉钉审批 export of delay requests: the approval's own state and end time are not those of the task; original and new date", form(
        "delay",
        delay("返修件翻新流程试跑", "宿佳", note="翻新台烙铁温控损坏\n借用实验室两台顶上", **one),
        delay("备件编码统一", "巩俊 牧晨", note="旧编码对照表缺失\n先做高频件，其余分批", **one),
        delay("呆滞备件报废评估", "", note="评估公司排期", **one),
        sheet="Sheet1", project=None, date="2025-06-27", signed="*"))


@batch.writes("消防隐患整改进度收集（收集结果）.xlsx")
def wecom_form(path):
    xlsx(path, "企业微信", Sheet("收集结果", """
消防隐患整改进度收集（收集结果）|||||||
统计时间：2025-07-16 17:00　　已提交 6 人||||||||
提交者|提交时间|1.所属部门|2.整改事项|3.责任人|4.计划完成日期|5.当前进度|6.情况说明
干小雨|2025/7/15 09:12|动力车间|更换失效应急灯12盏|干小雨|2025年7月18日|整改中|到货8盏
慎之|2025/7/15 10:30|行政部|食堂燃气报警器校验|池文渊 138-0000-4521|2025年7月14日|已完成|
干小雨|2025/7/15 10:41|动力车间|配电间堆物清理|本人|2025年7月16日|已完成|
柏青|2025/7/15 14:07|仓储科|喷淋末端试水装置检修|维保单位|7月25日|其他：等备件|管件定制
印天晴|2025/7/16 08:50|宿舍管理中心|三号楼疏散通道门常闭整改|印天晴、柏青|2025年7月底|未开始|无
欧叶|2025/7/16 16:33|行政部|消防培训签到补录|||未开始|
""", "A1:H1"))
    return truth("企业微信收集表: title and counter above, numbered questions as headers, 本人, a contractor, 其他：… as state", form(
        "progress",
        task("更换失效应急灯12盏", "干小雨", "2025-07-18", "in_progress", dept="动力车间", note="到货8盏"),
        task("食堂燃气报警器校验", "池文渊", "2025-07-14", "done", dept="行政部"),
        task("配电间堆物清理", "*", "2025-07-16", "done", dept="动力车间"),
        task("喷淋末端试水装置检修", "维保单位", "2025-07-25", "*", dept="仓储科", note="管件定制", may=["unknown-status"]),
        task("三号楼疏散通道门常闭整改", "印天晴 柏青", "2025-07-31", "not_started", dept="宿舍管理中心"),
        task("消防培训签到补录", "", None, "not_started", dept="行政部"),
        sheet="收集结果", project="*", date="2025-07-16"))


@batch.writes("石墨-校招推进表.xlsx")
def shimo(path):
    xlsx(path, "宓知秋", Sheet("推进表", """
2026届春季校园宣讲 推进表|||||
更新：2026年3月20日晚　维护人：宓知秋|||||
环节|要做的事|谁来做|最晚哪天|现在到哪一步|卡点
前期|跟八所学校敲定场地|宓知秋|3.18|✅ 完成|
|宣讲PPT改版|戚小枫 / 逄博|3.24|进行中|业务数据还没给
|海报、易拉宝印制|戚小枫|3.25|未开始|
现场|签到小程序测试|逄博@技术|3.26|进行中|弱网下会卡
|宣讲官排班|各业务线|3月23日|进行中|
|伴手礼打包|待认领|3.28|问行政|礼品3.27到
收尾|简历去重入库|后桐|3.30-4.3|未开始|
|宣讲复盘||4月第一周|未开始|
""", "A1:F1 A2:F2 A4:A6 A7:A9 A10:A11"), Sheet("工作表2", ""))
    return truth("石墨: header in spoken words (要做的事, 谁来做, 最晚哪天, 现在到哪一步, 卡点), stage merged down, M.D dates, 待认领, a range, 问行政 as state", form(
        "progress",
        task("跟八所学校敲定场地", "宓知秋", "03-18", "done"),
        task("宣讲PPT改版", "戚小枫 逄博", "03-24", "in_progress", note="业务数据还没给"),
        task("海报、易拉宝印制", "戚小枫", "03-25", "not_started"),
        task("签到小程序测试", "逄博", "03-26", "in_progress", note="弱网下会卡", dept="*"),
        task("宣讲官排班", "", "03-23", "in_progress", dept="*"),
        task("伴手礼打包", "", "03-28", note="礼品3.27到", unknown=True),
        task("简历去重入库", "后桐", "04-03", "not_started"),
        task("宣讲复盘", "", "*", "not_started", may=["bad-date"]),
        sheet="推进表", project="2026届春季校园宣讲", date="03-20"))


@batch.writes("数据治理双周会-语雀导出.docx")
def yuque(path):
    word(path, "语雀", "# 数据治理双周会 2025-05-20", T("""
时间|2025-05-20 10:00~11:00
地点|云杉会议室 / 线上
主持|仉岚
记录|元朗
与会|仉岚、元朗、亓官雪、乜小海、冼志
请假|勾月（休假）
"""), "# 议题", "+ 指标口径冲突处理", "+ 主数据平台权限收口", "# 结论", "* 口径冲突以财务月报为准，由元朗更新指标字典。", "* 历史数据不回刷。", "* 亓官雪在5月27日前给出权限收口清单。",
         "# TODO", T("""
事项|Owner|DDL|状态
供应商主数据去重规则评审|@乜小海|5/23|进行中
客户标签下线通知|@冼志 @勾月|下周一|未开始
字段血缘工具试用|@仉岚|6月上旬|未开始
离职人员账号回收|待定|5/30|未开始
"""), "# 待定问题", "* 外部数据采购是否走统一合同", "若有收获，就点个赞吧", "更新于 2025-05-20 14:06")
    return truth("语雀 page as Word: key-value table, 结论 bullets with and without an actor, TODO table with @names; page footer", form(
        "minutes",
        resolution("口径冲突以财务月报为准，由元朗更新指标字典", "元朗", None, title_alt=["更新指标字典"]),
        resolution("历史数据不回刷", "", None, may=["missing-owner", "missing-deadline"]),
        resolution("亓官雪在5月27日前给出权限收口清单", "亓官雪", "2025-05-27", title_alt=["给出权限收口清单"]),
        task("供应商主数据去重规则评审", "乜小海", "2025-05-23", "in_progress", kind_alt=["resolution"]),
        task("客户标签下线通知", "冼志 勾月", "2025-05-26", "not_started", kind_alt=["resolution"]),
        task("字段血缘工具试用", "仉岚", None, "not_started", vague=True, kind_alt=["resolution"]),
        task("离职人员账号回收", "", "2025-05-30", "not_started", kind_alt=["resolution"]),
        pending("外部数据采购是否走统一合同", "", None, note="*"),
        project="*", date="2025-05-20",
        meeting=meeting("*", "2025-05-20T10:00", "云杉会议室 / 线上", "仉岚", "元朗", "仉岚 元朗 亓官雪 乜小海 冼志", "勾月", ["指标口径冲突处理", "主数据平台权限收口"])))


@batch.writes("WPS表单_秋季展会职责确认登记.csv")
def wps_form(path):
    text_table(path, """
序号|提交时间|填写者|所属部门|承担的职责|责任人（必填）|联系电话|交付标准|完成时间（必填）|本人是否已确认
1|2025/8/12 10:02:11|用户_38fa|市场中心|展位搭建方案与搭建商对接|莘然|13900005511|方案通过消防审核|2025/8/29|已确认
2|2025/8/12 10:15:40|苍小满|产品线|样机准备、现场演示|苍小满、暴雨桐|13900005512|六台样机可连续运行8小时|2025/9/5|已确认
3|2025/8/12 11:47:03|用户_91bc|法务|参展合同审核|楚临（法务）|||2025/8/20|未确认
4|2025/8/13 09:20:58|莘然|市场中心|媒体邀约|媒介组|13900005511|到场媒体不少于15家|开展前一周|已确认
5|2025/8/13 15:33:27|暴雨桐|产品线|展品运输与保险||13900005514|含回程|2025/9/31|
""", "gb18030")
    return truth("WPS 表单 csv in GB18030: no title line, （必填） in headers, nicknames as submitters, a department as owner, 31 September, a deadline relative to the fair", form(
        "responsibility",
        duty("展位搭建方案与搭建商对接", "莘然", "2025-08-29", dept="市场中心", note="*"),
        duty("样机准备、现场演示", "苍小满 暴雨桐", "2025-09-05", dept="产品线", note="*"),
        duty("参展合同审核", "楚临", "2025-08-20", dept="法务", note="*"),
        duty("媒体邀约", "媒介组", None, dept="*", note="*", vague=True),
        duty("展品运输与保险", "", None, dept="产品线", note="*", bad=True),
        project="*", date="*", signed="*"))



@batch.writes("PingCode_巡检App_工作项_2025-06-13.csv")
def pingcode(path):
    text_table(path, """
编号|标题|类型|状态|负责人|优先级|迭代|父工作项|开始时间|截止时间|完成时间|预估工时|登记工时|标签|创建人|创建时间|更新时间
XJ-88|登录页支持短信验证码|用户故事|已完成|鹿鸣川|P1|Sprint 14||2025-05-26|2025-06-04|2025-06-03|16|18|移动端|查理清|2025-05-12 09:11|2025-06-03 19:20
XJ-89|短信网关切换|任务|已完成|单于溪|P1|Sprint 14|XJ-88|2025-05-26|2025-05-30|2025-06-02|8|11||鹿鸣川|2025-05-26 10:00|2025-06-02 11:01
XJ-90|巡检点位离线缓存|用户故事|进行中|晁山|P0|Sprint 14||2025-06-02|2025-06-18||40|22|移动端,离线|查理清|2025-05-12 09:15|2025-06-12 18:02
XJ-91|本地数据库选型对比|任务|已完成|晁山|P0|Sprint 14|XJ-90|2025-06-02|2025-06-05|2025-06-05|8|8||晁山|2025-06-02 09:30|2025-06-05 17:44
XJ-92|断网重传队列|任务|进行中|晁山|P0|Sprint 14|XJ-90|2025-06-06|2025-06-16||20|12||晁山|2025-06-02 09:31|2025-06-12 18:01
XJ-93|离线冲突提示文案|任务|未开始|查理清|P2|Sprint 14|XJ-90||2025-06-17||2|0||晁山|2025-06-02 09:32|2025-06-02 09:32
XJ-94|拍照上传压缩|用户故事|进行中|钭小七|P1|Sprint 14||2025-06-09|2025-06-17||12|6|移动端|查理清|2025-05-12 09:20|2025-06-11 16:45
XJ-95|扫码枪兼容三款机型|用户故事|挂起|单于溪|P2|Sprint 14||2025-06-03|2025-06-20||16|3|硬件|查理清|2025-05-12 09:22|2025-06-10 10:10
XJ-96|隐患等级自动判定规则|用户故事|未开始||P1|Sprint 15|||2025-07-02||24|0|算法|查理清|2025-05-19 14:00|2025-06-09 09:05
XJ-97|班组日报自动生成|用户故事|未开始|鹿鸣川|P2|Sprint 15|||2025-07-04||20|0||查理清|2025-05-19 14:02|2025-06-09 09:05
XJ-98|地图打点偏移修正|缺陷|已完成|钭小七|P0|Sprint 14||2025-06-05|2025-06-06|2025-06-06|4|5|线上|堵明|2025-06-05 08:40|2025-06-06 15:12
XJ-99|夜间模式字体看不清|缺陷|未开始|钭小七|P3||||||1|0|体验|堵明|2025-06-09 11:19|2025-06-09 11:19
XJ-100|消息推送重复|缺陷|进行中|单于溪|P1|Sprint 14||2025-06-11|2025-06-13||4|3|线上|堵明|2025-06-11 09:02|2025-06-12 17:30
XJ-101|旧版巡检单迁移|任务|已取消|晁山|P3||||||8|0||查理清|2025-05-20 10:10|2025-06-04 09:00
XJ-102|等保测评材料补充|任务|未开始|查理清,堵明|P1|Sprint 15|||2025-06-27||12|0|安全|查理清|2025-06-10 15:00|2025-06-10 15:00
XJ-103|灰度发布到两个厂区|任务|未开始|鹿鸣川|P1|Sprint 15|||2025-06-30||6|0|发布|查理清|2025-06-10 15:03|2025-06-10 15:03
""", BOM)
    T0 = "not_started"
    told = [("登录页支持短信验证码", "鹿鸣川", "06-04", "done", "06-03"), ("短信网关切换", "单于溪", "05-30", "done", "06-02"), ("巡检点位离线缓存", "晁山", "06-18", "in_progress"),
            ("本地数据库选型对比", "晁山", "06-05", "done", "06-05"), ("断网重传队列", "晁山", "06-16", "in_progress"), ("离线冲突提示文案", "查理清", "06-17", T0),
            ("拍照上传压缩", "钭小七", "06-17", "in_progress"), ("扫码枪兼容三款机型", "单于溪", "06-20", "paused"), ("隐患等级自动判定规则", "", "07-02", T0),
            ("班组日报自动生成", "鹿鸣川", "07-04", T0), ("地图打点偏移修正", "钭小七", "06-06", "done", "06-06"), ("夜间模式字体看不清", "钭小七", None, T0),
            ("消息推送重复", "单于溪", "06-13", "in_progress"), ("旧版巡检单迁移", "晁山", None, "cancelled"), ("等保测评材料补充", "查理清 堵明", "06-27", T0),
            ("灰度发布到两个厂区", "鹿鸣川", "06-30", T0)]
    return truth("PingCode csv, 16 rows, child items are rows like any other, creator and update stamps, 完成时间 beside 截止时间, no remark column", form(
        "progress", *(task(title, who, due and f"2025-{due}", state, done=f"2025-{done[0]}" if done else None) for title, who, due, state, *done in told),
        project="*", date="2025-06-13"))


def html_table(path, title, lines, encoding, wrap="{}"):
    """A web page with one table, as tools serve it under the name .xls."""
    cells = "\n".join("<tr>" + "".join(f"<td{' style=' + chr(34) + 'mso-number-format:' + chr(39) + '@' + chr(39) + chr(34) if n else ''}>{html.escape(plain(c)).replace(chr(10), '<br>')}</td>"
                                        for c in line) + "</tr>" for n, line in enumerate(rows(lines)))
    page = (f'<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\n<head><meta http-equiv="Content-Type" '
            f'content="text/html; charset={encoding}"><title>{title}</title><style>td{{vnd.ms-excel.numberformat:@}} .hid{{display:none}}</style></head>\n<body>'
            + wrap.format(f'<table border="1" cellspacing="0">\n{cells}\n</table>') + "</body></html>")
    path.write_bytes(page.encode("gb18030" if encoding.startswith("gb") else encoding))


@batch.writes("TAPD_需求列表_20240920.xls")
def tapd(path):
    html_table(path, "需求列表", """
ID|标题|优先级|状态|处理人|预计开始|预计结束|迭代|需求分类|规模|创建人|创建时间|完成时间|进度
1120417|电子发票抬头自动带出|High|已实现|水清浅;|2024-09-02|2024-09-10|9月迭代|开票|3|宁致远|2024-08-28 10:02|2024-09-11 18:30|100%
1120422|红冲流程增加二次确认 & 留痕|High|开发中|水清浅;弓长庚;|2024-09-09|2024-09-24|9月迭代|开票|5|宁致远|2024-08-28 10:11||60%
1120431|对账单按<门店>汇总导出|Middle|测试中|和小暖;|2024-09-04|2024-09-20|9月迭代|对账|3|宁致远|2024-08-29 15:40||80%
1120440|税率表后台可配置|Low|未开始||||10月迭代|开票|2|弓长庚|2024-09-05 09:33||0%
1120446|月结提醒短信|Nice To Have|已取消|宁致远;|2024-09-12|2024-09-13|9月迭代|对账|1|宁致远|2024-09-06 11:20||0%
""", "gb2312", "<p>导出人：宁致远　共 5 条</p>{}")
    return truth("TAPD: HTML saved as .xls in GB2312, names closed by a semicolon, entities (&amp; &lt;), state and percent columns", form(
        "progress",
        task("电子发票抬头自动带出", "水清浅", "2024-09-10", "done", done="2024-09-11"),
        task("红冲流程增加二次确认 & 留痕", "水清浅 弓长庚", "2024-09-24", "in_progress"),
        task("对账单按<门店>汇总导出", "和小暖", "2024-09-20", "in_progress"),
        task("税率表后台可配置", "", None, "not_started"),
        task("月结提醒短信", "宁致远", "2024-09-13", "cancelled"),
        project=None, date="2024-09-20"))


@batch.writes("禅道-V3.2迭代-任务.csv")
def zentao(path):
    text_table(path, """
编号|所属执行|所属模块|相关研发需求|任务名称|任务描述|任务类型|优先级|预计开始|截止日期|任务状态|指派给|抄送给|最初预计|总计消耗|预计剩余|进度|由谁创建|创建日期|实际开始|由谁完成|实际完成|由谁取消|取消时间|附件
2201|结算中台V3.2(57)|/分账(#311)|批量分账(#1408)|批量分账接口开发||开发|1|2025-10-09|2025-10-17|进行中|闵行舟|管夷|24|16|10|61%|管夷|2025-09-28|2025-10-09 09:20||0000-00-00 00:00:00||0000-00-00 00:00:00|
2202|结算中台V3.2(57)|/分账(#311)|批量分账(#1408)|>分账结果回调验签||开发|1|2025-10-13|2025-10-16|未开始|解晓峰||8|0|8|0%|闵行舟|2025-10-09|||0000-00-00 00:00:00||0000-00-00 00:00:00|
2205|结算中台V3.2(57)|/对账(#312)||渠道账单解析兼容新格式|渠道10月起字段顺序变了|开发|2|2025-10-10|2025-10-15|已暂停|闵行舟||12|4|8|33%|管夷|2025-09-29|2025-10-10 13:40||0000-00-00 00:00:00||0000-00-00 00:00:00|
2207|结算中台V3.2(57)|/||回归测试用例评审||测试|3|2025-10-20|2025-10-22|未开始|||4|0|4|0%|管夷|2025-09-29|||0000-00-00 00:00:00||0000-00-00 00:00:00|
2209|结算中台V3.2(57)|/后台(#313)||运营后台菜单权限梳理||设计|3|0000-00-00|0000-00-00|未开始|管夷||6|0|6|0%|管夷|2025-10-08|||0000-00-00 00:00:00||0000-00-00 00:00:00|
2210|结算中台V3.2(57)|/||旧对账脚本下线||事务|4|2025-10-11|2025-10-14|已取消|||2|0|0|0%|管夷|2025-10-08|||0000-00-00 00:00:00|管夷|2025-10-11 17:00:05|
""", "gb18030")
    return truth("禅道 csv: 25 columns, child task marked >, 0000-00-00 for no date, ids in brackets, requester/creator columns, no date of the form", form(
        "progress",
        task("批量分账接口开发", "闵行舟", "2025-10-17", "in_progress"), task("分账结果回调验签", "解晓峰", "2025-10-16", "not_started"),
        task("渠道账单解析兼容新格式", "闵行舟", "2025-10-15", "paused", **soft("渠道10月起字段顺序变了")),
        task("回归测试用例评审", "", "2025-10-22", "not_started"),
        task("运营后台菜单权限梳理", "管夷", None, "not_started", vague=True),
        task("旧对账脚本下线", "", "2025-10-14", "cancelled"),
        project="*", date="*"))


@batch.writes("简道云导出_部门周任务填报_20250912.xlsx")
def jiandaoyun(path):
    xlsx(path, "简道云", Sheet("部门周任务填报", """
流水号|填报部门|填报人|填报日期|项目|任务明细|||||提交人|提交时间|更新时间
|||||任务内容|责任人|要求完成|状态|备注|||
ZRW20250912001|工艺室|师旷|@2025-09-12|二号产线节拍提升|瓶颈工位动作分析|师旷|@2025-09-19|进行中||师旷|2025-09-12 10:20:31|2025-09-12 10:20:31
|||||夹具快换改造图纸|公冶棠、师旷|@2025-09-23|未开始||||
|||||节拍实测记录模板|公冶棠|@2025-09-10|已完成|已发班组|||
ZRW20250912002|设备室|漆雕云|@2025-09-12|二号产线节拍提升|三台伺服驱动器更换|漆雕云|@2025-09-26|延期|缺两台，供货期四周|漆雕云|2025-09-12 11:02:09|2025-09-12 13:40:00
|||||备件安全库存核定||@2025-09-30|未开始||||
ZRW20250912003|生产调度室|壤驷新|@2025-09-12|二号产线节拍提升|试跑班次安排|壤驷新|9月下旬|未开始|看设备到位|小程序用户|2025-09-12 16:55:47|2025-09-12 16:55:47
""", "A1:A2 B1:B2 C1:C2 D1:D2 E1:E2 F1:J1 K1:K2 L1:L2 M1:M2 A3:A5 B3:B5 C3:C5 D3:D5 E3:E5 K3:K5 L3:L5 M3:M5 A6:A7 B6:B7 C6:C7 D6:D7 E6:E7 K6:K7 L6:L7 M6:M7"))
    return truth("简道云: sub-form under a two-row header, main fields merged down over the sub-form's rows, the department in each record", form(
        "progress",
        task("瓶颈工位动作分析", "师旷", "2025-09-19", "in_progress", dept="工艺室"), task("夹具快换改造图纸", "公冶棠 师旷", "2025-09-23", "not_started", dept="工艺室"),
        task("节拍实测记录模板", "公冶棠", "2025-09-10", "done", dept="工艺室", note="已发班组"),
        task("三台伺服驱动器更换", "漆雕云", "2025-09-26", None, "delayed", dept="设备室", note="缺两台，供货期四周"),
        task("备件安全库存核定", "", "2025-09-30", "not_started", dept="设备室"),
        task("试跑班次安排", "壤驷新", None, "not_started", dept="生产调度室", note="看设备到位", vague=True),
        sheet="部门周任务填报", project="二号产线节拍提升", dept="*", date="2025-09-12"))


@batch.writes("督查督办事项台账(导出).xls")
def weaver(path):
    xls(path, Sheet("督办台账", """
督查督办事项台账
导出人：系统管理员　　导出时间：2024-05-31 09:12:44
序号|督办编号|督办事项|事项来源|分管领导|承办部门|承办人|协办部门|办理时限|办理状态|办结日期|办理情况反馈
#1|DB〔2024〕011|老旧小区加装电梯资金拨付核查|区长办公会|杭副区长|财政科|叔梁|住建科|2024-05-15|已办结|2024-05-14|已核查47部，退回2部
#2|DB〔2024〕012|汛前排水管网清淤|专题会议|卜局|市政科|东郭明；南门雪|水务站|5月底前|办理中||完成七成
#3|DB〔2024〕013|历史遗留办证问题清单|信访转办|卜局|不动产中心||规划科|2024-05-20|超期未办结||权属资料缺失
#4|DB〔2024〕014|夜市摊点规范管理方案|群众来信|杭副区长|城管科|西门吹|街道办|2024.6.14|办理中||
#5|DB〔2024〕015|政务大厅适老化改造|区长办公会|杭副区长|行政服务中心|胡工|残联|2024年6月20日|未启动||等设计图
#6|DB〔2024〕016|营商环境问题线索转办|市级督查|卜局|发改科|单志|各相关部门|长期|办理中||每月报一次
合计：6项，办结1项，超期1项
""", "A1:L1 A2:L2 A10:L10"))
    return truth("OA 督办台账 (泛微) as binary xls: leader, lead and assisting departments, 办理时限 in four styles, 超期未办结, total row", form(
        "progress",
        task("老旧小区加装电梯资金拨付核查", "叔梁", "2024-05-15", "done", dept="财政科", done="2024-05-14", **soft("已核查47部，退回2部")),
        task("汛前排水管网清淤", "东郭明 南门雪", "2024-05-31", "in_progress", dept="市政科", **soft("完成七成")),
        task("历史遗留办证问题清单", "", "2024-05-20", "*", "delayed", dept="不动产中心", must=["missing-owner"], **soft("权属资料缺失")),
        task("夜市摊点规范管理方案", "西门吹", "2024-06-14", "in_progress", dept="城管科"),
        task("政务大厅适老化改造", "*", "2024-06-20", "not_started", dept="行政服务中心", **soft("等设计图")),
        task("营商环境问题线索转办", "单志", None, "in_progress", dept="发改科", **soft("每月报一次")),
        sheet="督办台账", project=None, date="2024-05-31"))


@batch.writes("督办事项办理单_打印.docx")
def seeyon(path):
    word(path, "致远协同", "^督办事项办理单", "> 编号：ZD-2023-0088", T("""
立项部门|综合办公室|立项日期|2023-11-06
督办事项|集团采购合同模板换版及旧版回收||
主办部门|合规部|承办人|钟离雁
协办部门|采购中心、法务室|办理期限|2023年11月24日
办理要求|新模板覆盖七类合同；旧版电子件统一下架，纸质件回收登记。||
领导批示|同意，按期办结。　淳于静  2023-11-06||
办理情况||办结日期|
""", "B2:D2 B5:D5 B6:D6"), "打印时间：2023-11-07 08:41　　打印人：综合办公室值班账号", header="协同办公平台")
    return truth("OA 督办单 as printed: one task as a key-value block; issuing, lead and assisting departments; instruction of the leader", form(
        "progress",
        task("集团采购合同模板换版及旧版回收", "钟离雁", "2023-11-24", dept="合规部", note="*"),
        project=None, dept="综合办公室", date="2023-11-06", signed="*"))


@batch.writes("Jira 2025-03-14T09_12_40+0100.csv")
def jira(path):
    text_table(path, """
Summary|Issue key|Issue id|Issue Type|Status|Project key|Project name|Project type|Project lead|Priority|Resolution|Assignee|Assignee Id|Reporter|Reporter Id|Creator|Created|Updated|Last Viewed|Resolved|Due date|Labels|Labels|Description|Sprint|Parent summary|Comment|Comment|Status Category
Odometer drift above 2% on older tractors|DFT-141|20871|Bug|In Progress|DFT|Depot Fleet Telematics|software|Greta Sollheim|High||Tomas Brzezina|712020:1f|Nadia Okonjo|712020:2c|Nadia Okonjo|03/Mar/25 9:41 AM|13/Mar/25 5:02 PM|14/Mar/25 9:12 AM||21/Mar/25 12:00 AM|firmware|depot||Sprint 7||13/Mar/25 5:02 PM;712020:1f;Reproduced on two vehicles||In Progress
Driver app: offline login|DFT-138|20866|Story|To Do|DFT|Depot Fleet Telematics|software|Greta Sollheim|Medium||||Greta Sollheim|712020:0a|Greta Sollheim|27/Feb/25 2:10 PM|11/Mar/25 8:15 AM|||28/Mar/25 12:00 AM|||As a driver I can sign in without signal|Sprint 8||||To Do
Swap SIM contracts for 40 units|DFT-133|20850|Task|Done|DFT|Depot Fleet Telematics|software|Greta Sollheim|Low|Done|Yusuf Adeyemi|712020:3d|Greta Sollheim|712020:0a|Greta Sollheim|20/Feb/25 11:00 AM|10/Mar/25 4:48 PM||10/Mar/25 4:48 PM|07/Mar/25 12:00 AM|vendor|||||||Done
Geofence import from depot maps|DFT-129|20841|Sub-task|To Do|DFT|Depot Fleet Telematics|software|Greta Sollheim|Medium||Tomas Brzezina|712020:1f|Nadia Okonjo|712020:2c|Nadia Okonjo|18/Feb/25 3:20 PM|06/Mar/25 10:10 AM|||||||Sprint 8|Geofencing|||To Do
Retire legacy SOAP endpoint|DFT-120|20811|Task|Cancelled|DFT|Depot Fleet Telematics|software|Greta Sollheim|Low|Won't Do|Yusuf Adeyemi|712020:3d|Yusuf Adeyemi|712020:3d|Yusuf Adeyemi|04/Feb/25 9:00 AM|05/Mar/25 1:30 PM||05/Mar/25 1:30 PM|14/Mar/25 12:00 AM||||||||Done
""", "utf-8")
    return truth("Jira csv: 29 columns, some twice (Labels, Comment), project lead, reporter and creator beside the assignee, 21/Mar/25 12:00 AM, Resolved as the actual date", form(
        "progress",
        task("Odometer drift above 2% on older tractors", ["Tomas Brzezina"], "2025-03-21", "in_progress", note="*"),
        task("Driver app: offline login", "", "2025-03-28", "not_started", note="*"),
        task("Swap SIM contracts for 40 units", ["Yusuf Adeyemi"], "2025-03-07", "done", done="2025-03-10"),
        task("Geofence import from depot maps", ["Tomas Brzezina"], None, "not_started"),
        task("Retire legacy SOAP endpoint", ["Yusuf Adeyemi"], "2025-03-14", "cancelled", done="*"),
        project="Depot Fleet Telematics", date="2025-03-14"))


@batch.writes("Museum_Night_2025.csv")
def asana(path):
    text_table(path, """
Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task|Blocked By (Dependencies)|Blocking (Dependencies)|Stage
1209331001|2025-02-03|2025-03-04|2025-03-04|Sign lighting contractor|Production|Inés Calvet|ines.calvet@museum.example||2025-03-07|vendor|Signed copy is in the drive|Museum Night 2025||||Done
1209331002|2025-02-03||2025-03-11|Volunteer shifts for all floors|People|Bo Lindgren|bo.lindgren@museum.example|2025-03-10|2025-04-04||Need 46 people,⏎31 so far|Museum Night 2025|||Print volunteer badges|In progress
1209331003|2025-02-10||2025-02-10|Print volunteer badges|People||||2025-04-18|print||Museum Night 2025||Volunteer shifts for all floors||Not started
1209331004|2025-02-10||2025-03-12|Floor plan for wheelchair routes|Production|Inés Calvet|ines.calvet@museum.example||||With the fire officer|Museum Night 2025||||In progress
1209331005|2025-02-12||2025-03-12|Check lift capacity|Production|Hamza Sayari|hamza.sayari@museum.example||2025-03-21|||Museum Night 2025|Floor plan for wheelchair routes|||Not started
1209331006|2025-02-12||2025-03-06|Food truck permits|Permits|Hamza Sayari|hamza.sayari@museum.example||2025-03-28|city|City wants a new form|Museum Night 2025||||On hold
""", "utf-8")
    return truth("Asana csv: no date of the form, e-mail beside the assignee, Completed At before the name, subtask, line break in Notes, state in a custom field at the end", form(
        "progress",
        task("Sign lighting contractor", ["Inés Calvet"], "2025-03-07", "done", done="2025-03-04", note="Signed copy is in the drive"),
        task("Volunteer shifts for all floors", ["Bo Lindgren"], "2025-04-04", "in_progress", note="Need 46 people, 31 so far"),
        task("Print volunteer badges", "", "2025-04-18", "not_started"),
        task("Floor plan for wheelchair routes", ["Inés Calvet"], None, "in_progress", note="With the fire officer"),
        task("Check lift capacity", ["Hamza Sayari"], "2025-03-21", "not_started"),
        task("Food truck permits", ["Hamza Sayari"], "2025-03-28", "paused", note="City wants a new form"),
        project="Museum Night 2025", date=None))


@batch.writes("8fKq2 - harbour-school-library.csv")
def trello(path):
    text_table(path, """
Card ID|Card Name|Card URL|Card Description|Labels|Members|Due Date|Attachment Count|Attachment Links|Checklist Item Total Count|Checklist Item Completed Count|Vote Count|Comment Count|Last Activity Date|List ID|List Name|Board ID|Board Name|Archived|Start Date|Due Complete
67d0a1|Weed out duplicate atlases|https://trello.com/c/a1||collection|Rosalind Peake|2025-02-21T16:00:00.000Z|0||0|0|0|2|2025-02-20T12:01:11.000Z|l3|Done|b1|Harbour School Library Refresh|false||true
67d0a2|Order barcode scanner|https://trello.com/c/a2|Model with USB-C|equipment|Rosalind Peake, Mike Antell|2025-03-05T16:00:00.000Z|1|https://trello.com/x|0|0|0|0|2025-03-01T09:12:40.000Z|l2|In Progress|b1|Harbour School Library Refresh|false|2025-02-24T08:00:00.000Z|false
67d0a3|Reading corner cushions|https://trello.com/c/a3|||Joy Mbeki||0||0|0|3|1|2025-02-27T10:00:00.000Z|l1|To Do|b1|Harbour School Library Refresh|false||false
67d0a4|Label shelves by age group|https://trello.com/c/a4||||2025-03-12T16:00:00.000Z|0||12|0|0|0|2025-02-27T10:02:00.000Z|l1|To Do|b1|Harbour School Library Refresh|false||false
""", "utf-8")
    state = lambda word: dict(state=word, state_alt=[None])
    return truth("Trello csv: the list a card stands in is its state, ISO stamps with Z, members with a comma, counters, Board Name in every row", form(
        "progress",
        task("Weed out duplicate atlases", ["Rosalind Peake"], "2025-02-21", **state("done")),
        task("Order barcode scanner", ["Rosalind Peake", "Mike Antell"], "2025-03-05", **state("in_progress"), **soft("Model with USB-C")),
        task("Reading corner cushions", ["Joy Mbeki"], None, **state("not_started")),
        task("Label shelves by age group", "", "2025-03-12", **state("not_started")),
        project="Harbour School Library Refresh", date=None))


@batch.writes("Winter_Catalogue_1731402.xlsx")
def monday(path):
    xlsx(path, "monday.com", Sheet("winter catalogue", """
Winter Catalogue
Everything between photo shoot and printer
||||||
Photography||||||
Name|Subitems|Person|Status|Due date|Timeline - Start|Timeline - End|Notes|Item ID
Book studio for two days||Anouk Delvaux|Done|@2024-09-06|@2024-09-02|@2024-09-06||7120001
Shoot outerwear|Steam garments, Pick models|Anouk Delvaux, Piet Haas|Working on it|@2024-09-20|@2024-09-16|@2024-09-20|Two jackets not delivered|7120002
Subitems|Name|Owner|Status|Date
|Steam garments|Lotte Brand|Done|@2024-09-17
|Pick models|Piet Haas|Working on it|@2024-09-18
Retouch selected pictures||Lotte Brand||@2024-10-02||||7120003
||||||
Print||||||
Name|Subitems|Person|Status|Due date|Timeline - Start|Timeline - End|Notes|Item ID
Price list from sales||||@2024-09-27||||7120010
Proof reading, three languages||Gino Ferrante|Not Started|@2024-10-09||||7120011
Paper order||Gino Ferrante|On hold||||Waiting for quote|7120012
"""))
    sub = dict(note=None)
    return truth("Monday: board name, description, a header per group, subitems with a header of their own that is shifted by a column, empty state cells", form(
        "progress",
        task("Book studio for two days", ["Anouk Delvaux"], "2024-09-06", "done"),
        task("Shoot outerwear", ["Anouk Delvaux", "Piet Haas"], "2024-09-20", "in_progress", note="Two jackets not delivered"),
        task("Steam garments", ["Lotte Brand"], "2024-09-17", "done", **sub), task("Pick models", ["Piet Haas"], "2024-09-18", "in_progress", **sub),
        task("Retouch selected pictures", ["Lotte Brand"], "2024-10-02"),
        task("Price list from sales", "", "2024-09-27"), task("Proof reading, three languages", ["Gino Ferrante"], "2024-10-09", "not_started"),
        task("Paper order", ["Gino Ferrante"], None, "paused", note="Waiting for quote"),
        sheet="winter catalogue", project="Winter Catalogue", date=None))



@batch.writes("clickup_Tasting Room Opening.csv")
def clickup(path):
    text_table(path, """
Task ID|Task Custom ID|Task Name|Task Content|Status|Date Created|Date Created Text|Due Date|Due Date Text|Start Date|Start Date Text|Parent ID|Attachments|Assignees|Tags|Priority|List Name|Folder Name|Space Name|Time Estimated|Checklists|Comments
86a1|TR-1|Liquor licence hearing|Bring floor plan|to do|1725442200000|9/4/2024, 9:30:00 AM|1727337600000|9/26/2024, 8:00:00 AM||||[]|[Corinne Vabre]|[permit]|1|Opening|hidden|Vineyard||{}|[]
86a2|TR-2|Counter top installation||in progress|1725442300000|9/4/2024, 9:31:40 AM|1727942400000|10/3/2024, 8:00:00 AM|1727251200000|9/25/2024, 8:00:00 AM||[]|[Aldo Renner, Corinne Vabre]|[]|2|Opening|hidden|Vineyard||{}|[]
86a3|TR-3|Glassware order||complete|1725442400000|9/4/2024, 9:33:20 AM|1726473600000|9/16/2024, 8:00:00 AM||||[]|[Shelby Nakata]|[supplier]|3|Opening|hidden|Vineyard||{}|[]
86a4|TR-4|Engrave logo on tumblers|Ask for a sample first|to do|1725442500000|9/4/2024, 9:35:00 AM|1728028800000|10/4/2024, 8:00:00 AM|||86a3|[]|[]|[]|null|Opening|hidden|Vineyard||{}|[]
86a5|TR-5|Staff tasting evening||on hold|1725960000000|9/10/2024, 9:20:00 AM|null||||null|[]|[Shelby Nakata]|[]|null|Opening|hidden|Vineyard||{}|[]
""", BOM)
    return truth("ClickUp csv: every date twice (epoch milliseconds, text in US order), names in square brackets, [] and null for empty, subtask by Parent ID", form(
        "progress",
        task("Liquor licence hearing", ["Corinne Vabre"], "2024-09-26", "not_started", **soft("Bring floor plan")),
        task("Counter top installation", ["Aldo Renner", "Corinne Vabre"], "2024-10-03", "in_progress"),
        task("Glassware order", ["Shelby Nakata"], "2024-09-16", "done"),
        task("Engrave logo on tumblers", "", "2024-10-04", "not_started", **soft("Ask for a sample first")),
        task("Staff tasting evening", ["Shelby Nakata"], None, "paused"),
        project="*", date=None))


@batch.writes("Podcast season 4 1a2b3c4d5e6f.csv")
def notion(path):
    text_table(path, """
Name|Assign|Date|Status|Created time|Tags|Next step
Book guest for episode 1|Ines Caron|March 14, 2025|Done|February 10, 2025 9:12 AM|guests|
Record pilot|Tom Vasquez, Ines Caron|March 17, 2025 → March 19, 2025|In progress|February 10, 2025 9:15 AM|audio, studio|Test the new microphones
Cover artwork|Leila Haddad|March 28, 2025|Not started|February 12, 2025 4:40 PM|design|
Sponsor agreement||April 1, 2025 5:00 PM (GMT+2)|In progress|February 20, 2025 11:03 AM|money|Lawyer reads it
Transcript tool trial|Tom Vasquez||Paused|March 3, 2025 10:00 AM|audio|
""", BOM)
    return truth("Notion csv: March 14, 2025 as date, an arrow between start and end, time zone behind the time, owner under Assign, due under Date", form(
        "progress",
        task("Book guest for episode 1", ["Ines Caron"], "2025-03-14", "done"),
        task("Record pilot", ["Tom Vasquez", "Ines Caron"], "2025-03-19", "in_progress", **soft("Test the new microphones")),
        task("Cover artwork", ["Leila Haddad"], "2025-03-28", "not_started"),
        task("Sponsor agreement", "", "2025-04-01", "in_progress", **soft("Lawyer reads it")),
        task("Transcript tool trial", ["Tom Vasquez"], None, "paused"),
        project="*", date=None))


@batch.writes("Clinic move - Smartsheet 2025-02-28.xlsx")
def smartsheet(path):
    xlsx(path, "Smartsheet", Sheet("Clinic move", """
Flag|Health|Phase|Task Name|Assigned To|Start|Target Finish|% Complete|Status|Actual Finish|Latest Comment
#0|Green|Lease|Sign lease addendum|Dana Whitlock|@2025-01-20{mm/dd/yy}|@2025-02-14{mm/dd/yy}|#1{0%}|Complete|@2025-02-12{mm/dd/yy}|
#1|Red|Build|Lead lining for X-ray room|Ruben Castellan, Dana Whitlock|@2025-02-03{mm/dd/yy}|@2025-02-25{mm/dd/yy}|#0.4{0%}|In Progress||Lining sheets cut to wrong size
#0|Yellow|Build|Wheelchair ramp permit|Ruben Castellan|@2025-02-17{mm/dd/yy}|@2025-03-07{mm/dd/yy}|#0.2{0%}|In Progress||City asks for a soil report
#0|Green|IT|Move phone numbers|Priyanka Sethi|@2025-03-10{mm/dd/yy}|@2025-03-21{mm/dd/yy}|#0{0%}|Not Started||
#0||IT|Patient kiosk tablets||@2025-03-12{mm/dd/yy}|@2025-03-28{mm/dd/yy}|#0{0%}|Not Started||
#0|Green|Move day|Vaccine fridge transport|Priyanka Sethi||@2025-04-05{mm/dd/yy}|#0{0%}|On Hold||Waiting for the courier's certificate
"""), Sheet("Comments", """
Row 2|Lining sheets cut to wrong size|Ruben Castellan|02/26/25 4:10 PM
Row 3|City asks for a soil report|Ruben Castellan|02/27/25 9:02 AM
"""))
    return truth("Smartsheet: flag and RYG ball in front, percent, state and actual date in three columns; a second sheet with comment threads is no form", form(
        "progress",
        task("Sign lease addendum", ["Dana Whitlock"], "2025-02-14", "done", "normal", done="2025-02-12"),
        task("Lead lining for X-ray room", ["Ruben Castellan", "Dana Whitlock"], "2025-02-25", "in_progress", "delayed", note="Lining sheets cut to wrong size"),
        task("Wheelchair ramp permit", ["Ruben Castellan"], "2025-03-07", "in_progress", "at_risk", note="City asks for a soil report"),
        task("Move phone numbers", ["Priyanka Sethi"], "2025-03-21", "not_started", "normal"),
        task("Patient kiosk tablets", "", "2025-03-28", "not_started"),
        task("Vaccine fridge transport", ["Priyanka Sethi"], "2025-04-05", "paused", "normal", note="Waiting for the courier's certificate"),
        sheet="Clinic move", project="*", date="2025-02-28"))


@batch.writes("泵站改造_Project导出_20260306.xlsx")
def ms_project(path):
    xlsx(path, "Project", Sheet("任务_表1", """
标识号|有效|任务模式|名称|工期|开始时间|完成时间|前置任务|大纲级别|资源名称|完成百分比|摘要|备注
#1|是|自动计划|泵站改造|45 个工作日|@2026-02-24 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-04-27 17:00{yyyy"年"m"月"d"日" h:mm}||#1||#0.22{0%}|是|
#2|是|自动计划|设计阶段|12 个工作日|@2026-02-24 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-03-11 17:00{yyyy"年"m"月"d"日" h:mm}||#2||#0.75{0%}|是|
#3|是|自动计划|旧泵房测绘|4 个工作日|@2026-02-24 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-02-27 17:00{yyyy"年"m"月"d"日" h:mm}||#3|上官砚|#1{0%}|否|
#4|是|自动计划|水力计算书|5 个工作日|@2026-03-02 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-03-06 17:00{yyyy"年"m"月"d"日" h:mm}|3|#3|上官砚[50%],闾丘白|#0.6{0%}|否|流量取近三年峰值
#5|是|自动计划|图纸会签|1 个工作日|@2026-03-11 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-03-11 17:00{yyyy"年"m"月"d"日" h:mm}|4|#3||#0{0%}|否|
#6|是|自动计划|施工阶段|30 个工作日|@2026-03-16 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-04-24 17:00{yyyy"年"m"月"d"日" h:mm}||#2||#0{0%}|是|
#7|是|手动计划|旧泵拆除与吊装|10 个工作日|@2026-03-16 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-03-27 17:00{yyyy"年"m"月"d"日" h:mm}|5|#3|安装队[200%]|#0{0%}|否|需停水八小时
#8|是|自动计划|自控柜接线|6 个工作日|@2026-03-30 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-04-07 17:00{yyyy"年"m"月"d"日" h:mm}|7|#3|子车明,安装队|#0{0%}|否|
#9|是|自动计划|带负荷试运行|3 个工作日|@2026-04-22 08:00{yyyy"年"m"月"d"日" h:mm}|@2026-04-24 17:00{yyyy"年"m"月"d"日" h:mm}|8|#3|闾丘白|#0{0%}|否|
#10|是|自动计划|竣工移交|0 个工作日|@2026-04-27 17:00{yyyy"年"m"月"d"日" h:mm}|@2026-04-27 17:00{yyyy"年"m"月"d"日" h:mm}|9|#2|上官砚|#0{0%}|否|
"""))
    return truth("MS Project in Chinese: summary rows (摘要 = 是) are headings, 完成时间 is the planned end, resource units in brackets, percent alone", form(
        "progress",
        task("旧泵房测绘", "上官砚", "02-27", "done"), task("水力计算书", "上官砚 闾丘白", "03-06", "in_progress", note="流量取近三年峰值"),
        task("图纸会签", "", "03-11", "not_started"), task("旧泵拆除与吊装", "安装队", "03-27", "not_started", note="需停水八小时", dept="*"),
        task("自控柜接线", "子车明 安装队", "04-07", "not_started", dept="*"), task("带负荷试运行", "闾丘白", "04-24", "not_started"),
        task("竣工移交", "上官砚", "04-27", "not_started"),
        sheet="任务_表1", project="泵站改造", date="03-06"))


def xml2003(path, name, lines, merges=()):
    """XML Spreadsheet 2003 under the name .xls, as Java report servers write it. merges: rows (from 0) whose first cell spans the table."""
    table = rows(lines)
    width = max(map(len, table))
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
           'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n<Styles><Style ss:ID="Default"/><Style ss:ID="d"><NumberFormat ss:Format="yyyy/m/d"/></Style></Styles>\n'
           f'<Worksheet ss:Name="{name}"><Table ss:ExpandedColumnCount="{width}">']
    for r, line in enumerate(table):
        out.append("<Row>")
        skipped = False
        for c, cell in enumerate(line):
            if cell.content is None:
                skipped = True
                continue
            more = f' ss:Index="{c + 1}"' if skipped else ""
            more += f' ss:MergeAcross="{width - 1}"' if r in merges else ""
            if hasattr(cell.content, "isoformat"):
                out.append(f'<Cell{more} ss:StyleID="d"><Data ss:Type="DateTime">{cell.content.isoformat()}.000</Data></Cell>')
            elif isinstance(cell.content, (int, float)):
                out.append(f'<Cell{more}><Data ss:Type="Number">{cell.content}</Data></Cell>')
            else:
                out.append(f'<Cell{more}><Data ss:Type="String">{html.escape(cell.content).replace(chr(10), "&#10;")}</Data></Cell>')
            skipped = False
        out.append("</Row>")
    out.append("</Table></Worksheet></Workbook>\n")
    path.write_text("\n".join(out), encoding="utf-8")


@batch.writes("月度重点工作执行表_202310.xls")
def yonyou(path):
    xml2003(path, "sheet1", """
月度重点工作执行表
编制单位：物资供应公司　　统计日期：2023-10-27　　导出人：仲孙颖
行号|工作任务|任务来源|责任人|协办人|计划完成日期|实际完成日期|完成率|执行状态|未完成原因说明
#1|废旧电缆竞价处置|月度例会|濮阳川|单于芳|@2023-10-20|@2023-10-19|100%|已完成|
#2|框架合同续签（五家）|总经理指令|太叔敏|濮阳川|@2023-10-25||60%|逾期|两家对质保条款有异议
#3|危化品仓库温控改造|安全检查|申屠越|物业|@2023-11-10||30%|执行中|
#4|供应商年度评分|年度计划|||@2023-11-30||0%|未开始|
#5|司机外勤补贴标准修订|职工提案|太叔敏|人资|||0%|暂缓|等集团文件
""", merges=(0, 1))
    return truth("XML Spreadsheet 2003 named .xls (用友 report): skipped cells by ss:Index, merged title, three labels in one line, DateTime cells", form(
        "progress",
        task("废旧电缆竞价处置", "濮阳川", "2023-10-20", "done", done="2023-10-19"),
        task("框架合同续签（五家）", "太叔敏", "2023-10-25", "*", "delayed", note="两家对质保条款有异议"),
        task("危化品仓库温控改造", "申屠越", "2023-11-10", "in_progress"),
        task("供应商年度评分", "", "2023-11-30", "not_started"),
        task("司机外勤补贴标准修订", "太叔敏", None, "paused", note="等集团文件"),
        sheet="sheet1", project=None, dept="物资供应公司", date="2023-10-27"))


@batch.writes("Rooftop solar retrofit.xlsx")
def planner(path):
    xlsx(path, "Planner", Sheet("Tasks", """
Plan name|Rooftop solar retrofit
Plan ID|kQ3x_7hZrEO
Date of export|03/14/2025

Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels|Description
pA1|Structural survey of hall B|Survey|Completed|Medium|Henrik Moe|Fatima Zohra Amrani|01/20/2025|01/27/2025|02/07/2025|false|false|02/06/2025|Henrik Moe|3/3|Access;Measure;Report||
pA2|Grid connection application|Permits|In progress|Urgent|Fatima Zohra Amrani;Henrik Moe|Fatima Zohra Amrani|01/20/2025|02/10/2025|03/12/2025|false|true|||1/2|Form A;Single line diagram|Blocked|Utility asks for a second drawing
pA3|Inverter room ventilation|Build|Not started|Important|Oskar Lind|Fatima Zohra Amrani|02/03/2025||04/11/2025|false|false||||||
pA4|Neighbour information letter|Permits|Not started|Low||Henrik Moe|02/14/2025||03/28/2025|false|false|||0/1|Translate||
pA5|Crane booking|Build|Not started|Medium|Oskar Lind|Oskar Lind|03/03/2025|||false|false||||||Two quotes in
"""))
    return truth("Planner export: three key-value lines above, 18 columns, creator and completer beside Assigned To, MM/DD/YYYY as text, Late true", form(
        "progress",
        task("Structural survey of hall B", ["Henrik Moe"], "2025-02-07", "done", done="2025-02-06"),
        task("Grid connection application", ["Fatima Zohra Amrani", "Henrik Moe"], "2025-03-12", "in_progress", health="*", **soft("Utility asks for a second drawing")),
        task("Inverter room ventilation", ["Oskar Lind"], "2025-04-11", "not_started"),
        task("Neighbour information letter", "", "2025-03-28", "not_started"),
        task("Crane booking", ["Oskar Lind"], None, "not_started", **soft("Two quotes in")),
        sheet="Tasks", project="Rooftop solar retrofit", date="2025-03-14"))


@batch.writes("Teams recap - Greenhouse sensors.docx")
def teams(path):
    word(path, "Teams", "# Greenhouse sensors – weekly sync", "Wednesday, 5 March 2025 10:00 – 10:45 (45m)", "Organizer: Marek Dolny", "Attendees: Marek Dolny, Siobhan Keane, Luis Ferro, Aiko Tanabe",
         "AI-generated content may be incorrect", "! Meeting notes:", "* Sensor drift: Luis reported that two humidity probes read 8% too high since 27 February. The supplier will replace them.",
         "* Data gaps: Aiko explained that the gateway loses packets when the vents open.", "! Follow-up tasks:",
         "* Replacement probes: Send the serial numbers of the two faulty probes to the supplier by Friday. (Luis Ferro)",
         "* Gateway position: Test the gateway on the north wall for one week. (Aiko Tanabe, Marek Dolny)",
         "* Alarm limits: Agree on night-time limits with the growers before 14 March. (Siobhan Keane)", "* Cable trays: Get a price for covered trays. (unassigned)")
    t = lambda head, rest, who, due: task(f"{head}: {rest}", who, due, title_alt=[head, rest, f"{head}: {rest} ({', '.join(who) if who else 'unassigned'})"], kind_alt=["resolution"])
    return truth("Teams recap: notes with names are discussion, follow-up tasks as bullets 'Head: sentence (Name)', (unassigned), organizer instead of chair", form(
        "minutes",
        t("Replacement probes", "Send the serial numbers of the two faulty probes to the supplier by Friday", ["Luis Ferro"], "2025-03-07"),
        t("Gateway position", "Test the gateway on the north wall for one week", ["Aiko Tanabe", "Marek Dolny"], None),
        t("Alarm limits", "Agree on night-time limits with the growers before 14 March", ["Siobhan Keane"], "2025-03-14"),
        t("Cable trays", "Get a price for covered trays", "", None),
        project="*", date="2025-03-05",
        meeting=meeting("*", "2025-03-05T10:00", None, "*", None, ["Marek Dolny", "Siobhan Keane", "Luis Ferro", "Aiko Tanabe"], "", "*")))


@batch.writes("2025-04-10 Ferry terminal signage - meeting notes.doc")
def confluence(path):
    body = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>2025-04-10 Ferry terminal signage</title></head><body>
<h1>2025-04-10 Ferry terminal signage</h1>
<h2>Date</h2><p><time datetime="2025-04-10">10 Apr 2025</time></p>
<h2>Participants</h2><ul><li><a href="x">@Maeve Corrigan</a></li><li><a href="x">@Jonas Wikström</a></li><li><a href="x">@Thandi Mokoena</a></li></ul>
<h2>Goals</h2><ul><li>Agree the wording in three languages</li></ul>
<h2>Discussion topics</h2><table border="1"><tr><th>Time</th><th>Item</th><th>Presenter</th><th>Notes</th></tr>
<tr><td>10 min</td><td>Arrow shapes</td><td>Jonas Wikström</td><td>Rounded arrows tested better on 2 April</td></tr>
<tr><td>20 min</td><td>Translation</td><td>Thandi Mokoena</td><td>Norwegian text is too long for the pillar</td></tr></table>
<h2>Action items</h2><ul class="inline-task-list"><li>&#9744; <a href="x">@Jonas Wikström</a> redraw the pillar layout by <time datetime="2025-04-17">17 Apr 2025</time></li>
<li>&#9745; <a href="x">@Maeve Corrigan</a> ask the port for night access</li>
<li>&#9744; <a href="x">@Thandi Mokoena</a> shorten the Norwegian text <time datetime="2025-04-15">15 Apr 2025</time></li></ul>
<h2>Decisions</h2><ul><li>Rounded arrows are used on all levels.</li></ul></body></html>"""
    quoted = quopri.encodestring(body.encode("utf-8")).decode("ascii")
    path.write_bytes(("Date: Thu, 10 Apr 2025 12:30:11 +0000 (UTC)\nMessage-ID: <1@wiki.example>\nSubject: Exported From Confluence\nMIME-Version: 1.0\nContent-Type: multipart/related; \n"
                      '\tboundary="----=_Part_1"\n\n------=_Part_1\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\nContent-Location: file:///C:/exported.html\n\n'
                      + quoted + "\n\n------=_Part_1--\n").replace("\n", "\r\n").encode("ascii"))
    one = dict(kind_alt=["resolution"])
    return truth("Confluence 'Export to Word': a MIME web archive named .doc, quoted-printable UTF-8; sections by headings, action items 'box @Name text date'", form(
        "minutes",
        task("redraw the pillar layout by 17 Apr 2025", ["Jonas Wikström"], "2025-04-17", title_alt=["redraw the pillar layout", "@Jonas Wikström redraw the pillar layout by 17 Apr 2025"], **one),
        task("ask the port for night access", ["Maeve Corrigan"], None, "done", state_alt=[None], may=["missing-deadline"], title_alt=["@Maeve Corrigan ask the port for night access"], **one),
        task("shorten the Norwegian text", ["Thandi Mokoena"], "2025-04-15", title_alt=["shorten the Norwegian text 15 Apr 2025", "@Thandi Mokoena shorten the Norwegian text 15 Apr 2025"], **one),
        resolution("Rounded arrows are used on all levels", "", None, may=["missing-owner", "missing-deadline"]),
        project="*", date="2025-04-10",
        meeting=meeting("*", "*", None, None, None, ["Maeve Corrigan", "Jonas Wikström", "Thandi Mokoena"], "", "*")))


@batch.writes("Vendor portal weekly (running notes).docx")
def google_docs(path):
    word(path, "Google Docs", "! May 13, 2025 | Vendor portal weekly", "Attendees: Priya Raman, Colm Daly, Esther Boateng", "Notes", "* Login errors went down after the May 8 release", "* Colm is not sure the invoice upload is fast enough",
         "Action items", "☐ Esther Boateng - Ask three vendors to test the upload by May 16", "☐ Colm Daly, Priya Raman - Draft the help page", "☐ Decide on the upload limit",
         "! May 6, 2025 | Vendor portal weekly", "Attendees: Priya Raman, Colm Daly", "Notes", "* Kick-off of the second phase", "Action items", "☑ Priya Raman - Send revised NDA to legal by May 9", "☐ Colm Daly - Load test with 500 users by May 20")
    t = lambda who, text, due=None, state=None, *shorter: task(text, who, due, state, title_alt=[f"{', '.join(who)} - {text}", *shorter], kind_alt=["resolution"], **({"state_alt": [None]} if state else {}))
    meet = lambda *who: meeting("*", "*", None, None, None, list(who), "", "*")
    return truth("Google Docs running notes: two meetings in one file, newest first, 'May 13, 2025 | title' as head line, boxes with 'Name - text'", form(
        "minutes",
        t(["Esther Boateng"], "Ask three vendors to test the upload by May 16", "2025-05-16", None, "Ask three vendors to test the upload"),
        t(["Colm Daly", "Priya Raman"], "Draft the help page"), task("Decide on the upload limit", "", None, kind_alt=["resolution"]),
        project="*", date="2025-05-13", meeting=meet("Priya Raman", "Colm Daly", "Esther Boateng")), form(
        "minutes",
        t(["Priya Raman"], "Send revised NDA to legal by May 9", "2025-05-09", "done", "Send revised NDA to legal"),
        t(["Colm Daly"], "Load test with 500 users by May 20", "2025-05-20", None, "Load test with 500 users"),
        project="*", date="2025-05-06", meeting=meet("Priya Raman", "Colm Daly")))


@batch.writes("Project tracker - Office kitchen.ods")
def google_sheets(path):
    ods(path, Sheet("Tracker", """
||Office kitchen refit
||As of|@2025-05-16

||Task|Priority|Owner|Status|Start date|End date|Milestone|Deliverable|Notes
||Choose fridge|P1|Wanda Ilic|Completed|@2025-05-05|@2025-05-09|Buying|Order|Delivery 28 May
||Repaint wall|P2|Pieter van Rooyen|In progress|@2025-05-12|@2025-05-23|Building||Second coat on Monday
||Water filter|P1|Wanda Ilic and Pieter van Rooyen|Blocked||@2025-05-20|Buying||Landlord has to agree
||Chairs and stools|P3|TBD|Not started||@2025-06-06|Buying||
||Opening breakfast|P2||Not started||TBC|Opening||
||||||||||
||P0 = must have, P3 = nice to have
"""))
    return truth("Google Sheets tracker as ods: table from column C, 'As of', 'X and Y' as owners, Blocked, TBD/TBC, a legend of priorities under the table", form(
        "progress",
        task("Choose fridge", ["Wanda Ilic"], "2025-05-09", "done", note="Delivery 28 May"),
        task("Repaint wall", ["Pieter van Rooyen"], "2025-05-23", "in_progress", note="Second coat on Monday"),
        task("Water filter", ["Wanda Ilic", "Pieter van Rooyen"], "2025-05-20", "*", health="*", note="Landlord has to agree", may=["unknown-status"]),
        task("Chairs and stools", "", "2025-06-06", "not_started"), task("Opening breakfast", "", None, "not_started"),
        sheet="Tracker", project="Office kitchen refit", date="2025-05-16"))



@batch.writes("Zoom summary - Harvest logistics weekly.docx")
def zoom(path):
    word(path, "Zoom", "! Meeting summary for Harvest logistics weekly (08/19/2025)", "! Quick recap",
         "The team discussed the late delivery of crates and the shortage of drivers in the last week of August. Brigid explained that the cold store is 85% full, and Owen mentioned that two trucks failed inspection on August 15.",
         "! Next steps", "* Brigid Kowal: Reserve overflow space at the Ashby cold store by August 22.", "* Owen Tadesse to get both trucks re-inspected before next Monday.",
         "* Brigid Kowal and Owen Tadesse will prepare the driver rota for week 35.", "* Felix Arrieta to share the crate count with all growers.", "* Team to send holiday dates.",
         "! Summary", "! Crates", "Felix said 4,000 crates arrived broken. The group agreed that the supplier has to be told.", "! Trucks", "Owen presented the inspection reports.",
         "AI-generated content may be inaccurate or misleading. Always check for accuracy.")
    one = dict(kind_alt=["resolution"])
    return truth("Zoom AI summary: date in the title line only (US order), recap and summary are discussion with names, next steps in three sentence patterns, Team", form(
        "minutes",
        task("Brigid Kowal: Reserve overflow space at the Ashby cold store by August 22", ["Brigid Kowal"], "2025-08-22", title_alt=["Reserve overflow space at the Ashby cold store by August 22", "Reserve overflow space at the Ashby cold store"], **one),
        task("Owen Tadesse to get both trucks re-inspected before next Monday", ["Owen Tadesse"], "2025-08-25", title_alt=["get both trucks re-inspected before next Monday", "get both trucks re-inspected"], **one),
        task("Brigid Kowal and Owen Tadesse will prepare the driver rota for week 35", ["Brigid Kowal", "Owen Tadesse"], "*", title_alt=["prepare the driver rota for week 35"], **one),
        task("Felix Arrieta to share the crate count with all growers", ["Felix Arrieta"], None, title_alt=["share the crate count with all growers"], **one),
        task("Team to send holiday dates", "", None, title_alt=["send holiday dates"], **one),
        project="*", date="2025-08-19", meeting=meeting("*", "*", None, None, None, "", "", "*")))


@batch.writes("tide-gauge-firmware - Roadmap.tsv")
def github(path):
    text_table(path, """
Title|URL|Assignees|Status|Target date|Priority|Labels|Milestone|Repository
Watchdog resets the modem twice|https://github.example/tg/fw/issues/41|lokafor|In Progress|Apr 11, 2025|P0|bug|1.4|tg/fw
Store samples on SD card when offline|https://github.example/tg/fw/issues/37|mtorvald, lokafor|In Progress|Apr 25, 2025|P1|enhancement|1.4|tg/fw
Calibrate pressure sensor at 4 °C|https://github.example/tg/fw/issues/29||Todo|May 9, 2025|P1|lab|1.4|tg/fw
Document the radio frame|https://github.example/tg/fw/issues/22|mtorvald|Todo||P2|docs||tg/fw
Drop support for board rev A|https://github.example/tg/fw/issues/18|lokafor|Done|Mar 28, 2025|P2||1.3|tg/fw
""", "utf-8", "\t")
    return truth("GitHub project view as tsv: login names as owners, Todo, Target date 'Apr 11, 2025', URLs, no date of the form", form(
        "progress",
        task("Watchdog resets the modem twice", ["lokafor"], "2025-04-11", "in_progress"),
        task("Store samples on SD card when offline", ["mtorvald", "lokafor"], "2025-04-25", "in_progress"),
        task("Calibrate pressure sensor at 4 °C", "", "2025-05-09", "not_started"),
        task("Document the radio frame", ["mtorvald"], None, "not_started"),
        task("Drop support for board rev A", ["lokafor"], "2025-03-28", "done"),
        project="*", date=None))


@batch.writes("明道云_客诉整改跟进_20241227.csv")
def mingdao(path):
    text_table(path, """
记录ID|整改项|客诉单|责任人|协作者|计划完成|实际完成|整改状态|红黄绿|补充说明|拥有者|创建者|创建时间|最近修改时间
6f1a|封口温度曲线重新验证|KS-1203|万俟舟|公西雪|2024-12-20|2024-12-19|已完成|绿|附曲线图|质量工程师组|拓跋秋|2024-12-05 09:00|2024-12-19 16:00
6f1b|来料膜厚加严抽检|KS-1203|公西雪||2024-12-31||进行中|黄|供应商不认可抽样方案|质量工程师组|拓跋秋|2024-12-05 09:02|2024-12-26 10:31
6f1c|客户退货隔离区扩容|KS-1207|夹谷阳、万俟舟|仓管|2025-1-8||未开始|绿||质量工程师组|拓跋秋|2024-12-16 13:40|2024-12-16 13:40
6f1d|八维报告第二版回复客户|KS-1207|拓跋秋||2024-12-24||进行中|红|等实验室切片结果|质量工程师组|拓跋秋|2024-12-16 13:44|2024-12-27 08:20
6f1e|漏液批次追溯|KS-1211|||2025-1-3||未开始||夜班谁跟还没定|质量工程师组|拓跋秋|2024-12-23 17:05|2024-12-23 17:05
""", "utf-16", "\t")
    return truth("明道云 saved as UTF-16 with tabs under .csv: 拥有者/创建者/协作者 beside 责任人, state and 红黄绿 columns, next year's dates", form(
        "progress",
        task("封口温度曲线重新验证", "万俟舟", "2024-12-20", "done", "normal", done="2024-12-19", note="附曲线图"),
        task("来料膜厚加严抽检", "公西雪", "2024-12-31", "in_progress", "at_risk", note="供应商不认可抽样方案"),
        task("客户退货隔离区扩容", "夹谷阳 万俟舟", "2025-01-08", "not_started", "normal"),
        task("八维报告第二版回复客户", "拓跋秋", "2024-12-24", "in_progress", "delayed", note="等实验室切片结果"),
        task("漏液批次追溯", "", "2025-01-03", "not_started", note="夜班谁跟还没定"),
        project="*", date="2024-12-27"))


@batch.writes("会议通知（腾讯会议邀请）.docx")
def invitation(path):
    word(path, "漆琳", "【会议通知】", "漆琳 邀请您参加腾讯会议", "会议主题：门店夏装上新准备会", "会议时间：2026/04/29 10:00-11:00 (GMT+08:00) 中国标准时间 - 北京", "点击链接入会，或添加至会议列表：", "https://meeting.example/dm/9sTq",
         "#腾讯会议：381-220-945", "会议议程：", "1. 到货节奏与首批门店名单", "2. 橱窗陈列标准", "3. 导购培训安排", "参会人员：丰谷、漆琳、诸葛苗、公羊禾", "请各位于4月28日18:00前把门店陈列照片传到共享文件夹。", "复制该信息，打开手机腾讯会议即可参与")
    return truth("a pasted 腾讯会议 invitation as notice: time zone behind the time, meeting number, link; material asked for is no item", form(
        "notice", project="*", date="*", dept=None,
        meeting=meeting("门店夏装上新准备会", "04-29T10:00", "*", "*", None, "丰谷 漆琳 诸葛苗 公羊禾", "", ["到货节奏与首批门店名单", "橱窗陈列标准", "导购培训安排"])))


@batch.writes("社区食堂试点（腾讯文档导出）.xlsx")
def tencent_docs(path):
    xlsx(path, "腾讯文档", Sheet("0416例会", """
社区老年食堂试点 例会纪要
会议时间|2026-04-16 14:30|地点|街道二楼小会议室
主持人|司空眉|记录人|颛孙乐
参会人|司空眉、颛孙乐、仇石、亢婷（物业）、巫马林|缺席|夏侯平（外出）
议题|1、菜价补贴口径⏎2、送餐路线
序号|决议内容|负责人|完成时限
#1|补贴名单与民政系统比对一遍|颛孙乐|4月20日
#2|送餐电动车上牌|亢婷|4月底
#3|厨房排烟整改方案报街道|仇石、巫马林|下周五
遗留问题|1、周末是否供餐⏎2、外省医保老人能否享受补贴
""", "A1:D1 B5:D5 B10:D10"), Sheet("任务跟进", """
社区老年食堂试点 任务跟进表（更新至4月17日）
事项|认领人|截止日期|当前状态|备注
食品经营许可变更|仇石|@2026-04-24{m"月"d"日"}|办理中|窗口要求补平面图
餐桌椅采购|颛孙乐、亢婷|@2026-04-18{m"月"d"日"}|已到货，已完成|
助餐点标识牌|夏侯平|@2026-04-30{m"月"d"日"}|未开始|
志愿者排班|@巫马林|每周五|进行中|
智能称重结算台调试||@2026-04-28{m"月"d"日"}|未开始|厂家下周来
""", "A1:E1"), Sheet("沟通约定", """
社区老年食堂试点 沟通约定
沟通方式|频次|参加人|牵头|主要内容
微信工作群日报|每天17:00|全体|颛孙乐|当日就餐人数、异常
例会|每两周周四14:30|街道、物业、食堂|司空眉|进度与问题
共享表格|随时更新|全体|亢婷|任务跟进表
""", "A1:E1"), Sheet("选项", "未开始\n进行中\n已完成\n暂停", hidden=True))
    P = "社区老年食堂试点"
    return truth("腾讯文档 workbook with three forms (minutes, tracker, channels) and a hidden list; dates shown as 4月24日; 更新至 in the title", form(
        "minutes",
        resolution("补贴名单与民政系统比对一遍", "颛孙乐", "04-20"), resolution("送餐电动车上牌", "亢婷", "04-30"), resolution("厨房排烟整改方案报街道", "仇石 巫马林", "04-24"),
        pending("周末是否供餐", "", None, note="*"), pending("外省医保老人能否享受补贴", "", None, note="*"),
        sheet="0416例会", project=P, date="04-16",
        meeting=meeting("*", "04-16T14:30", "街道二楼小会议室", "司空眉", "颛孙乐", "司空眉 颛孙乐 仇石 亢婷 巫马林", "夏侯平", ["菜价补贴口径", "送餐路线"])), form(
        "progress",
        task("食品经营许可变更", "仇石", "04-24", "in_progress", note="窗口要求补平面图"), task("餐桌椅采购", "颛孙乐 亢婷", "04-18", "done"),
        task("助餐点标识牌", "夏侯平", "04-30", "not_started"), task("志愿者排班", "巫马林", None, "in_progress", recurring=True),
        task("智能称重结算台调试", "", "04-28", "not_started", note="厂家下周来"),
        sheet="任务跟进", project=P, date="04-17"), form(
        "mechanism",
        channel("微信工作群日报", "颛孙乐", None, note="*"), channel("例会", "司空眉", None, note="*"), channel("共享表格", "亢婷", None, note="*"),
        sheet="沟通约定", project=P, date="*"))


@batch.writes("飞书文档-线上年会直播复盘.docx")
def retro(path):
    word(path, "飞书", "# 线上年会直播 项目复盘", "复盘日期：2026年1月23日　　参与复盘：钭山、令狐白、呼延笑、郗语", "# 一、完成情况", T("""
事项|负责人|计划完成|实际完成|完成情况
直播间搭建与推流测试|令狐白|2026/1/12|2026/1/12|✅ 按期完成
抽奖小程序|呼延笑|2026/1/10|2026/1/14|✅ 完成（延期4天）
海外同事观看线路|郗语|2026/1/15||❌ 取消，改录播
"""), "# 二、做得好的", "* 彩排提前三天，导播切换没有失误。", "* 钭山1月15日晚协调到备用编码器。", "# 三、不足", "* 抽奖需求1月8日才定，开发时间不够。", "* 弹幕审核人手少。",
         "# 四、改进建议", "+ 抽奖规则至少提前两周冻结。", "+ 由郗语2月底前整理直播故障手册。", "+ 弹幕审核改为两人一班，令狐白负责排班。", "最后编辑：钭山 2026-01-24 09:12")
    return truth("飞书文档 retrospective: table of work with planned and actual dates, good and bad points with dates and names are no items, suggestions by automatic numbers, last-edited line", form(
        "review",
        task("直播间搭建与推流测试", "令狐白", "01-12", "done", done="01-12"), task("抽奖小程序", "呼延笑", "01-10", "done", "delayed", done="01-14"),
        task("海外同事观看线路", "郗语", "01-15", "cancelled"),
        suggestion("抽奖规则至少提前两周冻结", "", None), suggestion("由郗语2月底前整理直播故障手册", "郗语", "02-28", title_alt=["整理直播故障手册"]),
        suggestion("弹幕审核改为两人一班，令狐白负责排班", "令狐白", None),
        project="线上年会直播", date="01-23", signed="*"))


@batch.writes("任务列表导出(1).xlsx")
def expired(path):
    path.write_text('{"code":99991663,"msg":"登录状态已过期，请重新登录后导出","data":null,"log_id":"20250611104412"}\n', encoding="utf-8")
    return truth("the answer of an expired session (JSON) saved under the name .xlsx", unreadable=True)


@batch.writes("参会成员_512334907.xlsx")
def attendance(path):
    xlsx(path, "腾讯会议", Sheet("参会成员明细", """
会议主题|夏季用电保障碰头会
会议号|512 334 907
创建人|屈向南
预定开始时间|2024-06-18 14:00:00

用户昵称（入会昵称）|首次入会时间|最后退会时间|累计时长|身份
屈向南|2024-06-18 13:56:11|2024-06-18 15:12:40|01:16:29|主持人
臧小婉|2024-06-18 13:58:02|2024-06-18 15:12:31|01:14:29|成员
逯平（iPhone）|2024-06-18 14:03:45|2024-06-18 15:12:35|01:08:50|成员
虎啸林|2024-06-18 14:00:20|2024-06-18 14:51:07|00:50:47|成员
"""))
    return truth("腾讯会议 list of participants with times: a sign-in list, no form", unreadable=True)


@batch.writes("项目计划_未下载完.xlsx")
def cut_off(path):
    xlsx(path, "金山文档", Sheet("计划", "任务|负责人|截止\n" + "\n".join(f"工序{n}复核|梁丘{n}|2025-04-{n:02}" for n in range(1, 29))))
    repack(path)
    path.write_bytes(path.read_bytes()[:2600])
    return truth("an interrupted download: the zip package is cut off", unreadable=True)



WORKTILE = """
YQ-1|园区一卡通读头选型|已完成|乐正岚(W1023)|2025-08-01|2025-07-31|选了带雨罩的
YQ-2|东门道闸基础开挖|已完成|轩辕石(W1107)|2025-08-05|2025-08-08|下雨停工三天
YQ-3|东门道闸安装|已完成|轩辕石(W1107)|2025-08-12|2025-08-12|
YQ-4|西门道闸安装|进行中|轩辕石(W1107)|2025-08-26||
YQ-5|访客预约小程序提审|已完成|宇文朵(W1188)|2025-08-15|2025-08-18|
YQ-6|访客机点位强电|进行中|赫连成(W1015),轩辕石(W1107)|2025-08-22||二号楼配电箱无余位
YQ-7|车牌白名单导入|未开始|乐正岚(W1023)|2025-08-29||
YQ-8|黑名单同步接口|未开始|宇文朵(W1188)|2025-09-05||
YQ-9|食堂消费机换芯片|已暂停|赫连成(W1015)|2025-08-20||厂家缺货
YQ-10|宿舍门锁电池更换|进行中|皇甫米(W1201)|2025-08-25||
YQ-11|发卡窗口搬迁|未开始|皇甫米(W1201)|2025-09-01||
YQ-12|旧卡余额清退公告|未开始||2025-08-28||
YQ-13|离线刷卡数据补传|进行中|宇文朵(W1188)|2025-08-27||
YQ-14|消防通道常开联动测试|未开始|赫连成(W1015)|2025-09-10||需消控室配合
YQ-15|梯控权限分组|未开始|乐正岚(W1023)|2025-09-08||
YQ-16|施工临时卡回收|未开始|未分配|2025-09-30||
YQ-17|操作手册（保安版）|进行中|皇甫米(W1201)|2025-08-29||
YQ-18|操作手册（管理员版）|未开始|皇甫米(W1201)|2025-09-03||
YQ-19|监控联动抓拍|已取消|赫连成(W1015)|2025-08-18||转二期
YQ-20|系统等保备案|未开始|乐正岚(W1023)|||
YQ-21|试运行问题清单|未开始|乐正岚(W1023),宇文朵(W1188)|2025-09-12||
YQ-22|终验会准备|未开始|乐正岚(W1023)|2025-09-19||
"""


@batch.writes("Worktile-园区一卡通升级-全部任务(2025-08-22).xlsx")
def worktile(path):
    lines = [line.split("|") for line in WORKTILE.strip().split("\n")]
    body = "\n".join(f"{code}|{title}|任务|{state}|{owner}|{'@' + due + '{yyyy-mm-dd}' if due else ''}|{'@' + done + '{yyyy-mm-dd}' if done else ''}|普通|硬件组,全员|乐正岚(W1023)|@2025-07-{10 + n // 3:02} 09:{n:02}|{note}"
                     for n, (code, title, state, owner, due, done, note) in enumerate(lines))
    hidden = tuple(n + 4 for n, line in enumerate(lines) if line[2] in ("已完成", "已取消"))
    xlsx(path, "Worktile", Sheet("全部任务", "项目：园区一卡通升级|||||||||||\n导出人：乐正岚　导出时间：2025-08-22 18:05|||||||||||\n编号|标题|任务类型|状态|负责人|截止时间|实际完成时间|优先级|关注人|创建人|创建时间|描述\n" + body,
                                 "A1:L1 A2:L2", hide_rows=hidden))
    book = openpyxl.load_workbook(path)
    for column in "CHIJK":
        book.active.column_dimensions[column].hidden = True
    book.active.auto_filter.ref = f"A3:L{3 + len(lines)}"
    book.save(path)
    states = {"已完成": "done", "进行中": "in_progress", "未开始": "not_started", "已暂停": "paused", "已取消": "cancelled"}
    who = lambda text: "" if text == "未分配" else " ".join(name.split("(")[0] for name in text.split(",") if name)
    return truth("Worktile, 22 rows: finished and cancelled rows hidden by the filter, five hidden columns, staff numbers behind the names, 未分配, title block above", form(
        "progress", *(task(title, who(owner), due or None, states[state], done=done or None, **(soft(note) if note else {})) for _, title, state, owner, due, done, note in lines),
        sheet="全部任务", project="园区一卡通升级", date="2025-08-22"))


@batch.writes("Linear export 2025-11-07.csv")
def linear(path):
    js = lambda day: f"{day} 2025 09:12:33 GMT+0000 (GMT)"
    text_table(path, f"""
ID|Team|Title|Description|Status|Estimate|Priority|Project ID|Project|Creator|Assignee|Labels|Cycle Number|Cycle Name|Cycle Start|Cycle End|Created|Updated|Started|Triaged|Completed|Canceled|Archived|Due Date|Parent issue
PAY-77|Payments|Retry failed card charges overnight||In Progress|3|High|p1|Autumn billing clean-up|amelia@ledgerly.example|Devin Marsh|backend|12||{js("Mon Nov 03")}|{js("Mon Nov 17")}|{js("Tue Oct 21")}|{js("Thu Nov 06")}|{js("Mon Nov 03")}|||||{js("Fri Nov 14")}|
PAY-74|Payments|Receipt shows wrong VAT number||Done|1|Urgent|p1|Autumn billing clean-up|amelia@ledgerly.example|Sunniva Roth|bug|12||{js("Mon Nov 03")}|{js("Mon Nov 17")}|{js("Mon Oct 20")}|{js("Wed Nov 05")}|{js("Mon Nov 03")}||{js("Wed Nov 05")}|||{js("Thu Nov 06")}|
PAY-79|Payments|Write migration notes for partners|One page per partner|Todo|2|Medium|p1|Autumn billing clean-up|amelia@ledgerly.example||docs|||||{js("Wed Oct 22")}|{js("Wed Oct 22")}||||||{js("Fri Nov 21")}|PAY-77
PAY-81|Payments|Old invoice template||Canceled||No priority|p1|Autumn billing clean-up|devin@ledgerly.example|Devin Marsh||||||{js("Thu Oct 23")}|{js("Tue Nov 04")}||||{js("Tue Nov 04")}|||
PAY-84|Payments|Currency rounding in refunds||Todo|2|High|p1|Autumn billing clean-up|amelia@ledgerly.example|Sunniva Roth|bug|13||{js("Mon Nov 17")}|{js("Mon Dec 01")}|{js("Mon Oct 27")}|{js("Mon Oct 27")}|||||||
""", "utf-8")
    return truth("Linear csv: 25 columns, eight of them dates written 'Fri Nov 14 2025 09:12:33 GMT+0000 (GMT)', cycle end beside due date, canceled date is no completion", form(
        "progress",
        task("Retry failed card charges overnight", ["Devin Marsh"], "2025-11-14", "in_progress"),
        task("Receipt shows wrong VAT number", ["Sunniva Roth"], "2025-11-06", "done", done="2025-11-05"),
        task("Write migration notes for partners", "", "2025-11-21", "not_started", **soft("One page per partner")),
        task("Old invoice template", ["Devin Marsh"], None, "cancelled"),
        task("Currency rounding in refunds", ["Sunniva Roth"], None, "not_started"),
        project="Autumn billing clean-up", dept="*", date="2025-11-07"))


if __name__ == "__main__":
    batch.run()
