#!/usr/bin/env python3
"""batch2: an internet company that exports from its tools, and its English-speaking team. Usage: batch2.py [OUT_DIR]"""
from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch2")
CLUB, ROUTE, ATLAS = "会员中心3.0改版", "支付路由重构", "Atlas Billing Migration"


@batch.writes("会员中心3.0改版_任务管理_全部任务.xlsx")
def base_table(path):
    xlsx(path, "导出", Sheet("全部任务", """
任务描述|进展|执行人|提出人|优先级|截止日期|实际完成日期|所属模块|最新进展记录|创建时间
等级权益弹窗改版|进行中|@沙小磊|栗明|P0|@2026-04-20{yyyy/mm/dd}||前端|弹层动效返工|@2026-04-01 10:22{yyyy/mm/dd hh:mm}
积分过期提醒接口|已完成|@秋池,@余航|栗明|P0|@2026-04-15{yyyy/mm/dd}|@2026-04-16{yyyy/mm/dd}|后端||@2026-04-01 10:25{yyyy/mm/dd hh:mm}
老会员数据迁移脚本|待开始||余航|P1|@2026-04-24{yyyy/mm/dd}||后端|等DBA排期|@2026-04-02 09:00{yyyy/mm/dd hh:mm}
埋点方案走查|已停滞|@卞云|谭笑|P2|||数据|数仓口径没对齐|@2026-04-03 18:41{yyyy/mm/dd hh:mm}
生日券文案|已取消|@谭笑|栗明|P2|@2026-04-17{yyyy/mm/dd}||运营|与五一活动合并|@2026-04-03 18:42{yyyy/mm/dd hh:mm}
"""))
    return truth("table-tool export: @names with comma, proposer column, creation time as a date that is no deadline, 已停滞", form(
        "progress",
        task("等级权益弹窗改版", "沙小磊", "04-20", "in_progress", note="弹层动效返工"),
        task("积分过期提醒接口", "秋池 余航", "04-15", "done", done="04-16"),
        task("老会员数据迁移脚本", "", "04-24", "not_started", note="等DBA排期"),
        task("埋点方案走查", "卞云", None, "paused", note="数仓口径没对齐"),
        task("生日券文案", "谭笑", "04-17", "cancelled", note="与五一活动合并"),
        sheet="全部任务", project=CLUB, date="*", dept="*"))


@batch.writes("Jira 2026-04-17T18_02_11+0800.csv")
def jira(path):
    text_table(path, """
Summary|Issue key|Issue id|Issue Type|Status|Priority|Assignee|Reporter|Created|Due date|Resolved|Comment
Route health probe returns stale score|PAY-211|40211|Bug|In Progress|High|余航|栗明|01/Apr/26 9:12 AM|20/Apr/26 12:00 AM||retry storm, see log
Add fallback channel for bank B|PAY-214|40214|Story|Done|Medium|冷杉|栗明|02/Apr/26 10:40 AM|16/Apr/26 12:00 AM|15/Apr/26 4:31 PM|
Timeout config per merchant|PAY-219|40219|Task|To Do|Medium||栗明|03/Apr/26 2:00 PM|24/Apr/26 12:00 AM||
Reconcile report drops refunds|PAY-220|40220|Bug|Blocked|Highest|秋池|谭笑|07/Apr/26 11:05 AM|17/Apr/26 12:00 AM||waiting for finance sample, "T+1" file
Remove legacy MD5 signature|PAY-223|40223|Task|Backlog|Low|冷杉|余航|08/Apr/26 9:30 AM||| 
""", encoding="utf-8-sig")
    return truth("Jira csv in English with BOM: dd/Mon/yy dates, reporter is no owner, created is no deadline, Blocked", form(
        "progress",
        task("Route health probe returns stale score", ["余航"], "04-20", "in_progress", note="retry storm, see log"),
        task("Add fallback channel for bank B", ["冷杉"], "04-16", "done", done="04-15"),
        task("Timeout config per merchant", "", "04-24", "not_started"),
        task("Reconcile report drops refunds", ["秋池"], "04-17", "*", "*", note='waiting for finance sample, "T+1" file', may=["unknown-status"]),
        task("Remove legacy MD5 signature", ["冷杉"], None, "not_started"), project="*", date="*", dept="*"))


@batch.writes("周五进展收集（收集结果）.xlsx")
def collected(path):
    xlsx(path, "谭笑", Sheet("收集结果", """
提交者（自动）|提交时间（自动）|1. 所在部门（必填）|2. 本周重点任务（必填）|3. 任务负责人（必填）|4. 预计完成日期（必填）|5. 当前状态（必填）|6. 风险与求助
余航|2026/4/17 15:02|后端组|路由灰度放量到30%|余航|2026/4/22|按计划|无
沙小磊|2026/4/17 15:10|前端组|收银台骨架屏|沙小磊、路遥遥|4.21|有延迟风险|设计稿第三版未定
卞云|2026/4/17 15:31|数据组|对账看板|卞云|下周三|已滞后|上游字段缺失，需后端组支持
包一诺|2026/4/17 16:44|测试组|全链路回归|本组全体|4月30号|未启动|——
""", comments={"F3": "周末能不能完成？"}))
    return truth("collection form: numbered question headers with （必填）, submitter and time columns, a department a row, 本组全体", form(
        "progress",
        task("路由灰度放量到30%", "余航", "04-22", health="normal", dept="后端组"),
        task("收银台骨架屏", "沙小磊 路遥遥", "04-21", health="at_risk", dept="前端组", note="设计稿第三版未定"),
        task("对账看板", "卞云", "04-22", health="delayed", dept="数据组", note="上游字段缺失，需后端组支持"),
        task("全链路回归", "", "04-30", "not_started", dept="测试组"), sheet="收集结果", date="04-17", dept="*"))


@batch.writes("任务导出-20260417.xlsx")
def board(path):
    xlsx(path, "Teambition", Sheet("任务列表", f"""
项目|{ROUTE}
导出时间|2026-04-17 18:30
标题|列表|执行者|参与者|开始时间|截止时间|是否完成|完成时间|标签|备注
熔断阈值压测|开发中|余航|余航、冷杉|2026-04-13|2026-04-17 18:00|否||后端|
渠道费率配置页|测试中|路遥遥|路遥遥、栗明|2026-04-10|2026-04-21 18:00|否||前端|等渠道联调环境
老网关下线公告|已上线|谭笑|谭笑|2026-04-08|2026-04-15 18:00|是|2026-04-14 11:20|运营|
灾备切换演练|待处理|待认领|余航|||否||后端|
""", at="A1"))
    return truth("task-board export: board column and a yes/no column for the state; participants are no owners; 待认领", form(
        "progress",
        task("熔断阈值压测", "余航", "04-17", "in_progress"), task("渠道费率配置页", "路遥遥", "04-21", "in_progress", note="等渠道联调环境"),
        task("老网关下线公告", "谭笑", "04-15", "done", done="04-14"), task("灾备切换演练", "", None, "*", must=["missing-owner", "missing-deadline"]),
        sheet="任务列表", project=ROUTE, date="04-17"))


@batch.writes("RAID Log - Atlas.xlsx")
def raid(path):
    xlsx(path, "Grace Lim", Sheet("RAID", f"""
RAID Log
Project name|{ATLAS}||Last updated|@2026-04-16{{dd/mm/yyyy}}
|
ID|Type|Description|Raised by|Action owner|Target date|Status|RAG|Mitigation / next step
R-01|Risk|Invoice PDF vendor may miss the volume test|Owen Clarke|Grace Lim|24/04/2026|Open|A|Book a second vendor
R-02|Risk|Tax tables for three states not approved|Nadia Petrova|Nadia Petrova (Tax)|08/05/2026|Open|R|Escalate to CFO
I-07|Issue|Nightly export fails on leap-day fixtures|Tomás Vega|Tomás Vega|10/04/2026|Closed|G|
D-03|Dependency|SSO team to open port 8443|Grace Lim|Security team|30/04/2026|In progress|A|
A-02|Assumption|Legacy ledger stays read-only|Owen Clarke||05/06/2026|Monitoring|G|Review each quarter
""", "E2:F2"))
    return truth("RAID log: all four types are rows; dd/mm shown by 24/04; single-letter RAG; raised-by is no owner; a team as owner", form(
        "progress",
        task("Invoice PDF vendor may miss the volume test", ["Grace Lim"], "04-24", "*", "at_risk", note="Book a second vendor"),
        task("Tax tables for three states not approved", ["Nadia Petrova"], "05-08", "*", "delayed", note="Escalate to CFO", dept="*"),
        task("Nightly export fails on leap-day fixtures", ["Tomás Vega"], "04-10", "done", "normal"),
        task("SSO team to open port 8443", ["Security team"], "04-30", "in_progress", "at_risk", dept="*"),
        task("Legacy ledger stays read-only", "", "06-05", "*", "normal", note="Review each quarter", may=["unknown-status"], must=["missing-owner"]),
        sheet="RAID", project=ATLAS, date="04-16"))


@batch.writes("Atlas RACI matrix v2.xlsx")
def raci(path):
    xlsx(path, "Owen Clarke", Sheet("RACI", f"""
RACI Matrix - {ATLAS}
Activity / Deliverable|Owen Clarke|Grace Lim|Tomás Vega|Nadia Petrova|Marco Rossi
Migration plan|A|R|C|I|I
Data extract scripts|I|A|R||C
Tax rule mapping||A/R|C|C|I
Cut-over rehearsal|A|C|R|I|R
Communications to clients|A|C||I|
R = Responsible, A = Accountable, C = Consulted, I = Informed
""", "A1:F1 A8:F8"))
    return truth("RACI matrix with names as columns; A/R in one cell; two R; a row without R falls to A; a legend", form(
        "responsibility",
        duty("Migration plan", ["Grace Lim"], None, note="*"), duty("Data extract scripts", ["Tomás Vega"], None, note="*"),
        duty("Tax rule mapping", ["Grace Lim"], None, note="*"), duty("Cut-over rehearsal", ["Tomás Vega", "Marco Rossi"], None, note="*"),
        duty("Communications to clients", ["Owen Clarke"], None, note="*"),
        sheet="RACI", project=ATLAS, no="due"))


@batch.writes("Atlas status report wk16.docx")
def status_report(path):
    word(path, "Grace Lim", "# Project Status Report", f"Project: {ATLAS}", "Reporting period: 13 April 2026 - 17 April 2026", "Prepared by: Grace Lim", "Overall status: Amber",
         "# Activities completed this week", T("""
Activity|Owner|Planned|Actual|Comments
Dry run of ledger load|Tomás Vega|15 Apr|16 Apr|One day lost to VPN outage
Sign-off of tax mapping|Nadia Petrova|14 Apr|14 Apr|
"""), "# Activities planned for next week", T("""
Activity|Owner|Due date|Status
Second dry run|Tomás Vega & Grace Lim|Wed 22 Apr|On track
Client letter draft|Marco Rossi|by end of next week|Not started
Support rota|tbd|1 May|Not started
"""), "# Key risks", "Vendor volume test may slip; see RAID log.")
    return truth("English status report: two tables under headings (one form); period; 'by end of next week'; overall status is no item", form(
        "progress",
        task("Dry run of ledger load", ["Tomás Vega"], "04-15", "*", done="04-16", note="One day lost to VPN outage"),
        task("Sign-off of tax mapping", ["Nadia Petrova"], "04-14", "*", done="04-14"),
        task("Second dry run", ["Tomás Vega", "Grace Lim"], "04-22", health="normal"),
        task("Client letter draft", ["Marco Rossi"], "04-24", "not_started", due_alt=["04-26"]),
        task("Support rota", "", "05-01", "not_started"),
        project=ATLAS, date="04-17"))


@batch.writes("Steering committee minutes 15 April 2026.docx")
def english_minutes(path):
    word(path, "Owen Clarke", "# Minutes of Meeting", T(f"""
Project|{ATLAS}|Date and time|Wednesday, April 15, 2026, 10:00 - 11:00 AM
Subject|Steering committee no. 5|Location|Room Kestrel / Zoom
Chaired by|Marco Rossi|Recorded by|Owen Clarke
Present|Marco Rossi, Grace Lim, Tomás Vega, Nadia Petrova
Apologies|Li Wen (leave)
Agenda|1. Dry run results⏎2. Tax sign-off⏎3. Client letter
""", "B4:D4 B5:D5 B6:D6"), "# Decisions made", "* Cut-over moves to the weekend of 16 May.", "* The legacy ledger stays read-only for 90 days.",
         "# Action items", T("""
#|Action|Taken by|Date required|Status
1|Circulate the volume test plan|Grace Lim|Fri 17 Apr|Open
2|Confirm tax contact in Ohio|Nadia Petrova, Marco Rossi|24 April|Closed
3|Prepare the client FAQ|Marketing|April 31|Open
4|Review support cost|All|EOM|Open
"""), "# Parking lot", "- Whether to keep the PDF vendor (Grace Lim)", "- Colour of the portal",
         "Next meeting: Wednesday, April 29, 2026")
    r = lambda title: resolution(title, "", None, may=["missing-owner", "missing-deadline"], due_alt=["05-16"])
    return truth("English minutes: four-column block, AM range, decisions as bullets, taken by/date required, April 31, parking lot lines, next meeting", form(
        "minutes",
        r("Cut-over moves to the weekend of 16 May"), r("The legacy ledger stays read-only for 90 days"),
        task("Circulate the volume test plan", ["Grace Lim"], "04-17", "*"),
        task("Confirm tax contact in Ohio", ["Nadia Petrova", "Marco Rossi"], "04-24", "done"),
        task("Prepare the client FAQ", ["Marketing"], None, "*", dept="*", bad=True),
        task("Review support cost", "", "04-30", "*", must=["missing-owner"]),
        pending("Whether to keep the PDF vendor (Grace Lim)", ["Grace Lim"], note="*", title_alt=["Whether to keep the PDF vendor"]),
        pending("Colour of the portal", "", note="*"),
        project=ATLAS, date="04-15",
        meeting=meeting("Steering committee no. 5", "04-15T10:00", "Room Kestrel / Zoom", "Marco Rossi", "Owen Clarke",
                        ["Marco Rossi", "Grace Lim", "Tomás Vega", "Nadia Petrova"], ["Li Wen"], ["Dry run results", "Tax sign-off", "Client letter"])))


@batch.writes("【会议纪要】会员3.0评审 4-14.docx")
def cloud_minutes(path):
    word(path, "栗明", "# 【会议纪要】会员中心3.0需求评审", "会议时间：2026年4月14日（周二）下午 3:00 - 4:30", "会议链接：腾讯会议 883-000-111", "参会人：@栗明 @沙小磊 @秋池 @卞云 @谭笑", "记录人：@谭笑",
         "# 会议结论", "等级由五档合并为三档，老用户权益保留12个月。", "# 讨论记录", "秋池：接口改动大，4月15日前给不出排期。", "卞云：埋点要先统一口径。",
         "# 待办事项", "☐ 输出权益对照表 @栗明 4月16日", "☐ 评估积分接口改造工作量 @秋池 @余航 截止：4/17", "☑ 拉通客服口径 @谭笑 4月14日", "☐ 法务确认过期条款 @待定", "☐ 灰度名单 @卞云 本周内")
    return truth("cloud-document minutes: check boxes with @names and dates in the line; a ticked one is done; discussion by name: past, no items", form(
        "minutes",
        resolution("等级由五档合并为三档，老用户权益保留12个月", "", None, may=["missing-owner", "missing-deadline"]),
        task("输出权益对照表", "栗明", "04-16", "*", title_alt=["输出权益对照表 @栗明 4月16日"]),
        task("评估积分接口改造工作量", "秋池 余航", "04-17", "*", title_alt=["评估积分接口改造工作量 @秋池 @余航 截止：4/17"]),
        task("拉通客服口径", "谭笑", "04-14", "*", title_alt=["拉通客服口径 @谭笑 4月14日"]),
        task("法务确认过期条款", "", None, "*", title_alt=["法务确认过期条款 @待定"], must=["missing-deadline"], may=["missing-owner"], owners_alt=["法务"], dept="*"),
        task("灰度名单", "卞云", "04-17", "*", due_alt=["04-19"], title_alt=["灰度名单 @卞云 本周内"]),
        project="*", date="04-14", meeting=meeting("*", "04-14T15:00", "*", None, "谭笑", "栗明 沙小磊 秋池 卞云 谭笑", "", "*")))


@batch.writes("版本排期3.0.xlsx")
def release_plan(path):
    xlsx(path, "栗明", Sheet("3.0", f"""
{CLUB}版本排期
||||计划时间||实际时间||
里程碑|模块|明细|开发人员|开始|上线|开始|上线|当前状态
M1 内测|权益|等级成长值计算|秋池|@2026-04-06{{m/d}}|@2026-04-24{{m/d}}|@2026-04-06{{m/d}}||开发中
||权益页重绘|沙小磊、路遥遥|@2026-04-08{{m/d}}||@2026-04-09{{m/d}}||测试中
|积分|积分流水分库|余航|@2026-04-01{{m/d}}||@2026-04-01{{m/d}}|@2026-04-16{{m/d}}|已上线
M2 公测|运营|任务中心|路遥遥|@2026-04-20{{m/d}}|@2026-05-08{{m/d}}|||排期中
||勋章体系||||||策划中
编制：栗明　更新于2026-04-17
""", "A1:I1 E2:F2 G2:H2 A4:A6 B4:B5 F4:F6 A7:A8 B7:B8 F7:F8 A9:I9"))
    return truth("two-row header whose first row spans only the times; the planned date merged over a whole milestone; group columns; 上线 as done", form(
        "progress",
        task("等级成长值计算", "秋池", "04-24", "in_progress"), task("权益页重绘", "沙小磊 路遥遥", "04-24", "in_progress"),
        task("积分流水分库", "余航", "04-24", "done", done="04-16"), task("任务中心", "路遥遥", "05-08", "not_started", state_alt=[None]),
        task("勋章体系", "", "05-08", "*", must=["missing-owner"]), sheet="3.0", project=CLUB, date="04-17"))


@batch.writes("Planner export.xlsx")
def planner(path):
    xlsx(path, "Planner", Sheet("Tasks", """
Plan name|Atlas Billing Migration
Plan ID|x7Qd
Date of export|04/17/2026
|
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Late|Completed Date|Description
aa1|Set up staging ledger|Build|Completed|Medium|Tomás Vega|Grace Lim|03/30/2026|04/01/2026|04/10/2026|false|04/09/2026|
aa2|Write rollback guide|Build|In progress|Urgent|Tomás Vega;Owen Clarke|Grace Lim|03/30/2026|04/06/2026|04/16/2026|true||Needs DBA input
aa3|Train the help desk|Go-live|Not started|Low|Marco Rossi|Grace Lim|04/02/2026||05/12/2026|false||
aa4|Archive old invoices|Go-live|Not started|Medium||Grace Lim|04/02/2026|||false||
"""))
    return truth("Planner export: US dates shown by 04/17; semicolon owners; Late true/false is no stated health (not scored there)", form(
        "progress",
        task("Set up staging ledger", ["Tomás Vega"], "04-10", "done", done="04-09"),
        task("Write rollback guide", ["Tomás Vega", "Owen Clarke"], "04-16", "in_progress", "*", note="Needs DBA input"),
        task("Train the help desk", ["Marco Rossi"], "05-12", "not_started"), task("Archive old invoices", "", None, "not_started"),
        sheet="Tasks", project=ATLAS, date="04-17"))


@batch.writes("atlas_schedule.csv")
def schedule(path):
    text_table(path, """
ID;Active;Task Name;Duration;Start;Finish;% Complete;Resource Names;Summary
1;Yes;Phase 1 Data;20 days;Mon 4/6/26;Fri 5/1/26;55%;;Yes
2;Yes;Profile source tables;5 days;Mon 4/6/26;Fri 4/10/26;100%;Tomás Vega;No
3;Yes;Cleanse customer master;10 days;Mon 4/13/26;Fri 4/24/26;40%;Grace Lim,Tomás Vega;No
4;Yes;Phase 2 Rehearsal;10 days;Mon 5/4/26;Fri 5/15/26;0%;;Yes
5;Yes;Full rehearsal;3 days;Mon 5/11/26;Wed 5/13/26;0%;Owen Clarke[50%];No
6;Yes;Lessons workshop;1 day;Fri 5/15/26;Fri 5/15/26;0%;;No
""".replace(";", "|"), encoding="utf-8", delimiter=";")
    return truth("MS Project csv with semicolons: summary rows are headings, weekday before the US date, resource share in brackets", form(
        "progress",
        task("Profile source tables", ["Tomás Vega"], "04-10", "done"), task("Cleanse customer master", ["Grace Lim", "Tomás Vega"], "04-24", "in_progress"),
        task("Full rehearsal", ["Owen Clarke"], "05-13", "not_started"), task("Lessons workshop", "", "05-15", "not_started"), project="*", date="*"))


@batch.writes("禅道-任务列表.xls")
def text_xls(path):
    text_table(path, f"""
编号|所属项目|任务名称|任务类型|指派给|预计开始|截止日期|实际完成|任务状态|由谁创建|任务描述
581|{ROUTE}|渠道降级开关|开发|冷杉|2026-04-08|2026-04-14|2026-04-14|已完成|余航|
582|{ROUTE}|签名算法升级|开发|余航|2026-04-13|2026-04-22||进行中|栗明|老商户兼容
583|{ROUTE}|路由规则回归用例|测试|包一诺|0000-00-00|2026-04-28||未开始|栗明|
584|{ROUTE}|日志脱敏|开发||0000-00-00|0000-00-00||未开始|余航|
585|{ROUTE}|沙箱证书续期|事务|冷杉|2026-04-01|2026-04-10||已暂停|余航|等CA
""", encoding="utf-16", delimiter="\t")
    return truth("tab-separated UTF-16 text named .xls; 0000-00-00 as no date; project as a column", form(
        "progress",
        task("渠道降级开关", "冷杉", "04-14", "done", done="04-14", note="*"), task("签名算法升级", "余航", "04-22", "in_progress", note="*"),
        task("路由规则回归用例", "包一诺", "04-28", "not_started", note="*"),
        task("日志脱敏", "", None, "not_started", must=["missing-owner"], may=["missing-deadline", "bad-date"], note="*"),
        task("沙箱证书续期", "冷杉", "04-10", "paused", note="*"), project="*", date="*"))


@batch.writes("Jira issues (HTML).xls")
def html_xls(path):
    lines = [("Key", "Summary", "Assignee", "Status", "Due"), ("ATL-9", "Rotate API keys", "Tomás Vega", "In Review", "22/Apr/26"),
             ("ATL-12", "Mask card numbers", "Unassigned", "To Do", "24/Apr/26"), ("ATL-15", "Purge test tenants", "Grace Lim", "Done", "13/Apr/26")]
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)
    path.write_text(f'<html><head><meta charset="utf-8"></head><body><table><tr><td colspan="5">Jira</td></tr></table><table border="1">{body}</table></body></html>', encoding="utf-8")
    return truth("an HTML table named .xls, as trackers export; Unassigned; In Review", form(
        "progress",
        task("Rotate API keys", ["Tomás Vega"], "04-22", "in_progress"), task("Mask card numbers", "", "04-24", "not_started"),
        task("Purge test tenants", ["Grace Lim"], "04-13", "done"), sheet="*", date="*", project="*"))


@batch.writes("会议邀请：支付路由放量评审.docx")
def invitation(path):
    word(path, "谭笑", "^会议邀请", T(f"""
主题|支付路由灰度放量评审
所属项目|{ROUTE}
时间|2026-04-20 (周一) 19:30-20:30
方式|飞书会议 + 7F-望月
发起人|余航
邀请人员|栗明、冷杉、秋池、包一诺
议程|① 一期指标复盘⏎② 放量节奏⏎③ 回滚预案
会前准备|包一诺：回归报告；冷杉：渠道成功率
"""))
    return truth("invitation: 发起人 as convener, 方式 as place, circled topics, preparation by name is no item", form(
        "notice", project=ROUTE, date="*",
        meeting=meeting("支付路由灰度放量评审", "04-20T19:30", "*", "余航", None, "栗明 冷杉 秋池 包一诺", "", ["一期指标复盘", "放量节奏", "回滚预案"])))


@batch.writes("4.9支付故障复盘.docx")
def postmortem(path):
    word(path, "余航", "# 4.9 支付失败率突增复盘报告", f"项目：{ROUTE}", "复盘时间：2026-04-13", "主持人：余航　记录人：包一诺", "# 一、故障时间线", T("""
时间|事件
21:04|监控报警，失败率12%
21:11|冷杉回滚路由配置
21:26|恢复
"""), "# 二、做得好的", "1. 七分钟内定位。", "# 三、不足之处", "1. 灰度开关没有二次确认；2. 报警只发到群里。", "# 四、改进措施", T("""
改进项|负责人|截止时间|状态
配置变更二次确认|冷杉|4月20日|进行中
报警电话外呼|余航、包一诺|4.30|未开始
渠道容量摸底|待定|持续|未开始
"""))
    s = lambda *args, **more: suggestion(*args, kind_alt=["task"], **more)
    return truth("post-mortem: a timeline is no work; improvements as a table with owner and deadline", form(
        "review",
        s("配置变更二次确认", "冷杉", "04-20", "in_progress"), s("报警电话外呼", "余航 包一诺", "04-30", "not_started"), s("渠道容量摸底", "", None, "not_started"),
        project=ROUTE, date="04-13"))


@batch.writes("Project Charter - Loyalty Lite.docx")
def charter(path):
    word(path, "Grace Lim", "^PROJECT CHARTER", T("""
Project Name|Loyalty Lite|Project Sponsor|Marco Rossi
Department|Growth|Date|2 April 2026
"""), "# Background", "Repeat purchase fell to 18% in 2025.", "# Objectives", "1. 25% repeat purchase by December 2026.", "# Milestones", T("""
Milestone|Target date|Owner
Prototype demo|30 April 2026|Owen Clarke
Beta with 500 users|mid June|Grace Lim
Public launch|1 Sep 2026|Marco Rossi
"""), "# Roles and responsibilities", T("""
Role|Name|Responsibility
Product lead|Grace Lim|Scope and backlog
Engineering lead|Owen Clarke|Delivery of the app
Analyst|(vacant)|Metrics and reporting
"""), "Approved by: Marco Rossi, 3 April 2026", "Approved by: ____________")
    d = lambda title, owners, **more: duty(title, owners, None, note="*", **more)
    return truth("English charter: milestones, roles table, vacant role, one approval signed and one blank", form(
        "charter",
        milestone("Prototype demo", ["Owen Clarke"], "04-30"), milestone("Beta with 500 users", ["Grace Lim"], None, vague=True), milestone("Public launch", ["Marco Rossi"], "09-01"),
        d("Scope and backlog", ["Grace Lim"]), d("Delivery of the app", ["Owen Clarke"]), d("Metrics and reporting", "", must=["missing-owner"], may=["missing-deadline"]),
        project="Loyalty Lite", dept="Growth", date="04-02", signed=["Marco Rossi"], no="due"))


@batch.writes("Communication plan.xlsx")
def comms(path):
    xlsx(path, "Grace Lim", Sheet("Comms", """
Communication Plan
Project:|Loyalty Lite|||
|
Communication|Audience|Frequency|Content|Responsible|Channel type
Daily stand-up|Delivery team|Every working day 9:15|Blockers|Owen Clarke|Call
Sponsor report|Marco Rossi|Fortnightly|Budget, scope|Grace Lim|E-mail
Shared wiki|Everyone|Continuous|Specs|Owen Clarke|Documents
""", at="B2"))
    return truth("English communication plan, starting at B2; frequencies are no deadlines", form(
        "mechanism",
        channel("Daily stand-up", ["Owen Clarke"], note="*"), channel("Sponsor report", ["Grace Lim"], note="*"), channel("Shared wiki", ["Owen Clarke"], note="*"),
        sheet="Comms", project="Loyalty Lite"))


@batch.writes("上线延期说明4月.xlsx")
def delays(path):
    xlsx(path, "栗明", Sheet("延期", f"""
项目：{CLUB}|||填写日期：2026-04-17||
需求/任务|跟进人|原上线时间|调整后时间|延期天数|延误原因|追赶措施
等级权益弹窗改版|沙小磊|4.16|4.20|#4|动效返工两次|路遥遥支援
埋点方案走查|卞云/谭笑|4.10|待数仓确认||口径未对齐|4.21开专题会
""", "A1:C1 D1:G1"))
    return truth("delays as a table without a title; 延期天数; new date unknown", form(
        "delay",
        delay("等级权益弹窗改版", "沙小磊", "*", health="*", note="动效返工两次\n路遥遥支援"),
        delay("埋点方案走查", "卞云 谭笑", "*", health="*", note="口径未对齐\n4.21开专题会"),
        sheet="延期", project=CLUB, date="04-17"))


@batch.writes("团队周报-余航组.docx")
def by_person(path):
    word(path, "余航", "# 后端组周报（4.13-4.17）", f"项目：{ROUTE}", "# 本周进展", "余航：灰度放量脚本上线；熔断压测一轮。", "冷杉：完成渠道B接入。", "# 下周计划",
         "余航：全量前评审材料，4.21前", "冷杉：证书续期，4月22日", "秋池、包一诺：对账回归用例，周四", "全员：整理值班手册", "# 问题与风险", "渠道B偶发超时，暂无结论。")
    t = lambda title, owners, due, **more: task(title, owners, due, **more)
    return truth("weekly report in lines 姓名：任务; this week is past, next week's lines are tasks; 全员 as nobody", form(
        "progress",
        t("全量前评审材料", "余航", "04-21", title_alt=["全量前评审材料，4.21前", "余航：全量前评审材料，4.21前"]),
        t("证书续期", "冷杉", "04-22", title_alt=["证书续期，4月22日", "冷杉：证书续期，4月22日"]),
        t("对账回归用例", "秋池 包一诺", "04-23", title_alt=["对账回归用例，周四", "秋池、包一诺：对账回归用例，周四"]),
        t("整理值班手册", "", None, title_alt=["全员：整理值班手册"]),
        project=ROUTE, dept="后端组", date="04-17"))


@batch.writes("五一团建报名.xlsx")
def signup(path):
    xlsx(path, "谭笑", Sheet("报名", "姓名|是否参加|饮食忌口\n余航|是|无\n冷杉|否|\n秋池|是|花生"))
    return truth("a sign-up list is no form")


if __name__ == "__main__":
    batch.run()
