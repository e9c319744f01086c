#!/usr/bin/env python3
"""batch10: UK, US, India, Germany, Singapore, Taiwan, Hong Kong; Chinese offices; students and small firms; public bodies. Usage: batch10.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

from kit import PROFILE
from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, repack, resolution, suggestion, task,
                 text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch10")
OPEN = ("missing-owner", "missing-deadline")


def converted(path, source_suffix, write):
    """A file that LibreOffice saves in an old format: made once, kept."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as where:
        first = Path(where) / (path.stem + source_suffix)
        write(first)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", path.suffix[1:],
                        "--outdir", str(path.parent), str(first)], check=True, capture_output=True)


# ---------------------------------------------------------------- (a) international

@batch.writes("Project Board Notes 14 March 2024.docx")
def uk_board(path):
    word(path, "Hilary Brock", "^HARBOUR STREET LIBRARY RELOCATION", "^Notes of the Project Board", T("""
Project|Harbour Street Library Relocation
Date and time|Thursday 14 March 2024, 10.30am to 12 noon
Venue|Committee Room 2, Civic Offices
Chair|Maureen Tipping
Present|Maureen Tipping, Gareth Pugh, Ann-Marie Cole, Hilary Brock, Obi Nwosu
Apologies|Colin Sharples
Minutes taken by|Hilary Brock
"""), "! 1. Notes of the last meeting", "Agreed as a true record. Gareth Pugh reported that the lease had been signed on 7 March.",
         "! 2. Fit-out", "Ann-Marie Cole tabled the floor plans. Staff had asked for a quieter children's corner. It was felt that the plans should be looked at again before Easter.",
         "! 3. Budget", "Obi Nwosu said the contingency stood at £41,000. There was discussion about the café.",
         "! Decisions", "* Additional £18,500 for shelving approved.", "* The public entrance will be on Mill Lane, not on Harbour Street.",
         "! Summary of actions", T("""
No.|Action|By whom|By when
1|Circulate revised floor plans to branch staff|Gareth Pugh|21/03/2024
2|Ask the landlord for written consent to the new signage|Ann-Marie Cole / Gareth Pugh|05/04/2024
3|Book a removal firm for the archive boxes|Facilities|end of March
4|Draft a press statement|TBC|28/03/2024
5|Keep the risk register up to date|Hilary Brock|Ongoing
"""), "! Open issues", "* Whether the café stays open during the move", "Any other business: none.", "Date of next meeting: Thursday 11 April 2024, 10.30am, same room.")
    return truth("UK minutes: label table, prose with names and dates, bullets under Decisions, By whom/By when, day first, end of March, Ongoing", form(
        "minutes",
        resolution("Additional £18,500 for shelving approved", may=OPEN),
        resolution("The public entrance will be on Mill Lane, not on Harbour Street", may=OPEN),
        task("Circulate revised floor plans to branch staff", ["Gareth Pugh"], "2024-03-21"),
        task("Ask the landlord for written consent to the new signage", ["Ann-Marie Cole", "Gareth Pugh"], "2024-04-05"),
        task("Book a removal firm for the archive boxes", ["Facilities"], "2024-03-31", dept="*"),
        task("Draft a press statement", "", "2024-03-28"),
        task("Keep the risk register up to date", ["Hilary Brock"], None),
        pending("Whether the café stays open during the move", note="*"),
        project="Harbour Street Library Relocation", date="2024-03-14",
        meeting=meeting("*", "2024-03-14T10:30", "Committee Room 2, Civic Offices", "Maureen Tipping", "Hilary Brock",
                        ["Maureen Tipping", "Gareth Pugh", "Ann-Marie Cole", "Hilary Brock", "Obi Nwosu"], ["Colin Sharples"], "*")))


@batch.writes("WeeklyStatus_WE_02-07-2025.docx")
def us_status(path):
    word(path, "Dana Whitlock", "^Weekly Status Report", T("""
Project: Fulfillment Center Wi-Fi Upgrade|Week Ending: 02/07/2025
Prepared by: Dana Whitlock|Department: Network Operations
"""), "Overall health: YELLOW. The lift rental for aisles 15-30 has slipped and the vendor quote expired on 01/31.",
         "# Work This Week", T("""
Task|Owner|Target Date|Completed On|Status
Site survey, Building C|Marcus Ode|02/05/2025|02/04/2025|Complete
Order PoE switches|Dana Whitlock, Lee Tran|02/06/2025||In Progress
Firewall rule review|Sofia Brandt|02/07/2025||Not Started
Spectrum analysis at dock doors|Lee Tran|01/24/2025||Cancelled
"""), "# Planned for Next Week", T("""
Task|Owner|Target Date|Comments
Mount access points in aisles 1-14|Marcus Ode|02/14/2025|
Cut-over rehearsal|Sofia Brandt|Wed 2/12|needs an approved change ticket
Update as-built drawings|NexPath Cabling Inc.|2/28/2025|
Walk the punch list|TBD|end of month|
"""), "# Key Risks", "* Lift rental may slip again if weather delays the Dallas site (Marcus is talking to the rental company).", "* Switch lead time is 4 weeks.",
         footer="Internal use only")
    return truth("US status report: two tables with different columns, labels with values in one cell, month first, Wed 2/12, a contractor as owner, risks as prose", form(
        "progress",
        task("Site survey, Building C", ["Marcus Ode"], "2025-02-05", "done", done="2025-02-04"),
        task("Order PoE switches", ["Dana Whitlock", "Lee Tran"], "2025-02-06", "in_progress"),
        task("Firewall rule review", ["Sofia Brandt"], "2025-02-07", "not_started"),
        task("Spectrum analysis at dock doors", ["Lee Tran"], "2025-01-24", "cancelled"),
        task("Mount access points in aisles 1-14", ["Marcus Ode"], "2025-02-14"),
        task("Cut-over rehearsal", ["Sofia Brandt"], "2025-02-12", note="needs an approved change ticket"),
        task("Update as-built drawings", ["NexPath Cabling Inc."], "2025-02-28"),
        task("Walk the punch list", "", "2025-02-28"),
        project="Fulfillment Center Wi-Fi Upgrade", dept="Network Operations", date="2025-02-07"))


@batch.writes("MOM - Vendor portal review dt 19.06.2024.xlsx")
def india_mom(path):
    xlsx(path, "Ishita Pillai", Sheet("MOM", """
MINUTES OF MEETING (MoM)||||||
Project|Vendor Onboarding Portal Phase II|||Date|19.06.2024|
Venue|Conf. Room Kaveri / Teams|||Time|11:30 AM to 12:45 PM|
Chaired by|Mr. Raghav Menon|||Recorded by|Ishita Pillai|
Attendees|Raghav Menon, Ishita Pillai, Farhan Qureshi, Deepa Nair (Finance), Suresh K|||||
Absent with apologies|Vikram Rao|||||

ACTION ITEMS||||||
Sr. No.|Module|Action to be taken|Resp.|Target Date|Status|Remarks
1|Payments|Share revised API document with the bank|Farhan Qureshi|@2024-06-24{dd-mmm-yy}|WIP|
2|Registration|Add check digit validation for the GST number|Deepa Nair (Finance) / Farhan Qureshi|28.06.2024|WIP|test data awaited from vendors
3|Registration|Legal vetting of vendor terms|Legal Team|05.07.2024|Not started|
4|Login page|Show helpdesk number|Suresh K|21.06.2024|Closed|done on the spot
5|Login page|User manual in Hindi and English|Ms. Ishita Pillai|COB Monday|Not started|
6|Infra|Budget approval for SMS gateway|TBD|ASAP|On hold|CFO to decide
7|Infra|Renew the SSL certificate|Vikram Rao|30th June 2024||
8||||||
9||||||

Next review: 26.06.2024 at 11:30 AM in the same room.||||||
""", "A1:G1 B2:D2 F2:G2 B3:D3 F3:G3 B4:D4 F4:G4 B5:G5 B6:G6 A8:G8 A20:G20"))
    return truth("Indian MoM in Excel: date and time under two labels, Mr./Ms., COB Monday, 05.07.2024 day first, prefilled numbers, next review below", form(
        "minutes",
        task("Share revised API document with the bank", ["Farhan Qureshi"], "2024-06-24", "in_progress"),
        task("Add check digit validation for the GST number", ["Deepa Nair", "Farhan Qureshi"], "2024-06-28", "in_progress", dept="*", note="test data awaited from vendors"),
        task("Legal vetting of vendor terms", ["Legal Team"], "2024-07-05", "not_started", dept="*"),
        task("Show helpdesk number", ["Suresh K"], "2024-06-21", "done", note="done on the spot"),
        task("User manual in Hindi and English", ["Ishita Pillai"], "2024-06-24", "not_started"),
        task("Budget approval for SMS gateway", "", None, "paused", note="CFO to decide", vague=True),
        task("Renew the SSL certificate", ["Vikram Rao"], "2024-06-30"),
        sheet="MOM", project="Vendor Onboarding Portal Phase II", date="2024-06-19",
        meeting=meeting("*", "2024-06-19T11:30", "Conf. Room Kaveri / Teams", "Raghav Menon", "Ishita Pillai",
                        ["Raghav Menon", "Ishita Pillai", "Farhan Qureshi", "Deepa Nair", "Suresh K"], ["Vikram Rao"], "*")))


@batch.writes("Schedule deviations PL4 KW41.xlsx")
def german_delay(path):
    xlsx(path, "J. Albrecht", Sheet("Terminabweichung", """
|Schedule Deviation Report|||||||
|Project:|Press Line 4 Retrofit||Department:|Production Engineering|||Issued: 10.10.2025
|Note: one line per delayed work package. Send to PMO every Friday.|||||||

|WP|Work package delayed|Responsible|Planned finish|New forecast|Shift (days)|Root cause|Countermeasure
|WP-210|Foundation grouting|Katrin Vogel|02.10.2025|16.10.2025|#14|Concrete pump broke down|Second pump rented
|WP-233|Prefabrication of hydraulic piping|Rohrbau Lindner GmbH|26.09.2025|17.10.2025|#21|Wrong flange size delivered|Express reorder
|WP-251|Factory test of PLC software|Jens Albrecht, Timo Krause|13.10.2025|t.b.d.||Test bench occupied|
|WP-260|Drawings for the safety fence||06.10.2025|20.10.2025|#14|Drafting staff on leave|Overtime on two Saturdays

|Approved (PMO): ____________________|||||||
""", "B1:I1 C2:D2 F2:H2 B3:I3 B11:I11"))
    d = lambda title, owners, note: delay(title, owners, "*", health="*", note=note)
    return truth("German firm writing English: delay table from column B, DD.MM.YYYY, t.b.d., GmbH as owner, empty owner, one label with its value in a cell, unsigned", form(
        "delay",
        d("Foundation grouting", ["Katrin Vogel"], "Concrete pump broke down\nSecond pump rented"),
        d("Prefabrication of hydraulic piping", ["Rohrbau Lindner GmbH"], "Wrong flange size delivered\nExpress reorder"),
        d("Factory test of PLC software", ["Jens Albrecht", "Timo Krause"], "Test bench occupied"),
        d("Drawings for the safety fence", "", "Drafting staff on leave\nOvertime on two Saturdays"),
        sheet="Terminabweichung", project="Press Line 4 Retrofit", dept="Production Engineering", date="2025-10-10"))


@batch.writes("HRMS_RACI_CommsPlan_v3.xlsx")
def singapore(path):
    xlsx(path, "Jolene Teo", Sheet("Cover", """
|
|HRMS Cloud Migration
|Project Governance Pack
|
|Project name|HRMS Cloud Migration
|Prepared by|Jolene Teo
|Date|3 Sep 2024
|Version|v3 (draft 2 superseded)
"""), Sheet("RACI", """
RACI Matrix||||
Activity|Kelvin Ong (PM)|Nur Aisyah (HR)|Rajesh Pillai (IT)|Chia Wei Ling (Finance)
Phase 1 - Preparation||||
Cleansing of employee master data|I|R|C|
Single sign-on integration|A|C|R|
Phase 2 - Cutover||||
Payroll parallel run|A|R|C|R
UAT sign-off|A/R|C|C|C
Go-live announcement|A|C|I|I
Decommission the old payroll server|I||A|

R = Responsible   A = Accountable   C = Consulted   I = Informed||||
""", "A1:E1 A3:E3 A6:E6 A12:E12"), Sheet("Comms Plan", """
Communication Plan|||||
#|Method|Purpose|Audience|When|Owner
1|Weekly project meeting (Teams)|progress, blockers|core team|Every Tuesday 10am|Kelvin Ong
2|WhatsApp group|urgent matters only|core team|as needed|Rajesh Pillai
3|Steering Committee|decisions, budget|HODs|Last Friday of the month|Jolene Teo / Kelvin Ong
4|SharePoint site|documents and logs|all|always on|TBC
5|Staff newsletter|what changes for staff|all staff|Monthly|Nur Aisyah (HR)
""", "A1:F1"), Sheet("Lists", "Status\nOpen\nClosed", hidden=True))
    r = lambda title, *owners: duty(title, list(owners), dept="*", note="*")
    c = lambda title, owners, dept=None: channel(title, owners, dept=dept, note="*")
    return truth("cover sheet with project and date; RACI matrix with persons as columns (R, else A; A/R); comms plan on another sheet; hidden list", form(
        "responsibility",
        r("Cleansing of employee master data", "Nur Aisyah"), r("Single sign-on integration", "Rajesh Pillai"),
        r("Payroll parallel run", "Nur Aisyah", "Chia Wei Ling"), r("UAT sign-off", "Kelvin Ong"), r("Go-live announcement", "Kelvin Ong"),
        r("Decommission the old payroll server", "Rajesh Pillai"),
        sheet="RACI", project="HRMS Cloud Migration", date="2024-09-03", no="due"), form(
        "mechanism",
        c("Weekly project meeting (Teams)", ["Kelvin Ong"]), c("WhatsApp group", ["Rajesh Pillai"]), c("Steering Committee", ["Jolene Teo", "Kelvin Ong"]),
        c("SharePoint site", ""), c("Staff newsletter", ["Nur Aisyah"], "HR"),
        sheet="Comms Plan", project="HRMS Cloud Migration", date="2024-09-03"))


@batch.writes("會議紀錄_門市POS更新_20240508.docx")
def taiwan(path):
    word(path, "溫佩蓉", "^門市POS系統更新專案　第三次工作會議紀錄", "時間：113年5月8日（星期三）下午2時30分", "地點：總公司七樓701會議室", "主席：簡弘毅　　　　　　　　紀錄：溫佩蓉",
         "出席人員：資訊部：簡弘毅、蔡孟哲；營業部：廖淑芬；採購部：鍾政達；財務部：溫佩蓉", "請假人員：游雅筑（出國）", "! 壹、主席致詞（略）", "! 貳、前次會議決議追蹤", T("""
項次|決議事項|主辦單位|辦理情形
1|完成機型比較表|採購部|已完成
2|盤點各門市網路頻寬|資訊部|辦理中
"""), "! 參、討論事項", "案由一：試點門市之選定，提請討論。", "說明：原訂三家，營業部建議增為五家。", "決議：由資訊部於5月24日前完成試點門市清單。",
         "案由二：收銀機採購方式，提請討論。", "說明：上次詢價已逾三個月。", "決議：請鍾政達於兩週內洽三家廠商重新報價。", "案由三：員工教育訓練，提請討論。", "決議：廖淑芬負責排定北中南三場課程，6月底前辦理完畢。",
         "! 肆、待決事項", "舊機回收補貼由何單位吸收", "! 伍、臨時動議：無。", "! 陸、散會：下午4時10分")
    return truth("Taiwan minutes in traditional characters: ROC year 113, resolutions as 決議： lines under 案由, last meeting's resolutions with 主辦單位 and 辦理情形 but no date", form(
        "minutes",
        resolution("完成機型比較表", "採購部", None, "done", dept="*"),
        resolution("盤點各門市網路頻寬", "資訊部", None, "in_progress", dept="*", may=["missing-deadline"]),
        resolution("由資訊部於5月24日前完成試點門市清單", "資訊部", "2024-05-24", dept="*", title_alt=["完成試點門市清單"]),
        resolution("請鍾政達於兩週內洽三家廠商重新報價", "鍾政達", "2024-05-22", title_alt=["洽三家廠商重新報價"]),
        resolution("廖淑芬負責排定北中南三場課程，6月底前辦理完畢", "廖淑芬", "2024-06-30", title_alt=["排定北中南三場課程"]),
        pending("舊機回收補貼由何單位吸收", note="*"),
        project="門市POS系統更新專案", date="2024-05-08",
        meeting=meeting("*", "2024-05-08T14:30", "總公司七樓701會議室", "簡弘毅", "溫佩蓉", "簡弘毅 蔡孟哲 廖淑芬 鍾政達 溫佩蓉", "游雅筑", "*")))


@batch.writes("Progress Tracker 進度追蹤 (28 Nov 2023).xlsx")
def hongkong(path):
    xlsx(path, "Lau Pui Shan", Sheet("Tracker", """
Progress Tracker 工程進度追蹤表|||||||
Project 項目|Staff Canteen Renovation 員工餐廳翻新|||Dept 部門|Administration 行政部||
As at 截至|28/11/2023||||||

No.|Task 工作項目|PIC 負責人|Target 目標日期|Actual 實際日期|Status 狀況|RAG|Remarks 備註
1|Remove old counters 拆卸舊櫃檯|Chan Siu Ming 陳兆銘|10/11/2023|09/11/2023|Completed 已完成|Green|
2|Fire services drawings 消防圖則|Wong Ka Yan 黃嘉欣|24/11/2023||In progress 進行中|Amber|awaiting reply 待消防處回覆
3|Kitchen exhaust duct 廚房排氣管|Keen Fung Engineering Ltd|05/12/2023||Not yet started 未開始|Green|N/A
4|Choose furniture 選購傢俬|Wong Ka Yan 黃嘉欣⏎Lau Pui Shan 劉佩珊|01/12/2023||On hold 暫緩|Red|budget cut 預算削減
5|Signage 指示牌|TBC 待定|15/12/2023||Not yet started 未開始||
6|Staff survey 員工意見調查|Lau Pui Shan 劉佩珊|13/11/2023|17/11/2023|Completed 已完成||
7|Snag list 執漏清單|Chan Siu Ming 陳兆銘|To be advised 待通知||Not yet started 未開始||
""", "A1:H1 B2:D2 F2:H2"))
    return truth("bilingual headers and values in one cell, names in two scripts kept whole, day first, state and RAG columns, a line break between owners", form(
        "progress",
        task("Remove old counters 拆卸舊櫃檯", ["Chan Siu Ming 陳兆銘"], "2023-11-10", "done", "normal", done="2023-11-09"),
        task("Fire services drawings 消防圖則", ["Wong Ka Yan 黃嘉欣"], "2023-11-24", "in_progress", "at_risk", note="awaiting reply 待消防處回覆"),
        task("Kitchen exhaust duct 廚房排氣管", ["Keen Fung Engineering Ltd"], "2023-12-05", "not_started", "normal"),
        task("Choose furniture 選購傢俬", ["Wong Ka Yan 黃嘉欣", "Lau Pui Shan 劉佩珊"], "2023-12-01", "paused", "delayed", note="budget cut 預算削減"),
        task("Signage 指示牌", "", "2023-12-15", "not_started"),
        task("Staff survey 員工意見調查", ["Lau Pui Shan 劉佩珊"], "2023-11-13", "done", done="2023-11-17"),
        task("Snag list 執漏清單", ["Chan Siu Ming 陳兆銘"], None, "not_started", vague=True),
        sheet="Tracker", project="Staff Canteen Renovation 員工餐廳翻新", dept="Administration 行政部", date="2023-11-28"))


@batch.writes("Kick-off notice 供应商大会启动会.docx")
def bilingual_notice(path):
    word(path, "Hannah Lim", "^MEETING NOTICE 会议通知", T("""
Subject 会议主题|Supplier Day kick-off 供应商大会启动会
Date & Time 时间|Tuesday 16 September 2025, 14:00-15:30
Venue 地点|Room Juniper, 12F
Convener 召集人|Hannah Lim 林思涵
Participants 参会人员|Hannah Lim 林思涵; Tom Ferrell; 戚雨桐; 卓一航
Agenda 议程|1. Guest list 嘉宾名单⏎2. Stage and sound 舞台与音响⏎3. Budget ceiling 预算上限
Please bring 请携带|Tom Ferrell: three venue quotations; 戚雨桐：往年签到数据（9月15日前先发我）
"""), "If you cannot attend, please reply before Monday noon. 如不能参加，请于周一中午前回复。", "> Issued by 发出部门: Procurement 采购部", "> 9 September 2025")
    return truth("bilingual notice: issue date and meeting date, material asked for is no item, names in two scripts apart by semicolons", form(
        "notice", project="*", dept="Procurement 采购部", date="*",
        meeting=meeting("Supplier Day kick-off 供应商大会启动会", "2025-09-16T14:00", "Room Juniper, 12F", "Hannah Lim 林思涵", None,
                        ["Hannah Lim 林思涵", "Tom Ferrell", "戚雨桐", "卓一航"], "",
                        ["Guest list 嘉宾名单", "Stage and sound 舞台与音响", "Budget ceiling 预算上限"])))


@batch.writes("Project Charter - Loyalty App Relaunch.docx")
def us_charter(path):
    word(path, "Renee Castillo", "^PROJECT CHARTER", T("""
Project Title|Loyalty App Relaunch
Sponsor|Howard Pruitt
Project Manager|Renee Castillo
Department|Digital Products
Date|March 3, 2025
Business Need|Monthly active users fell 18% after the last release. Stores still hand out paper cards.
Objectives|1. 250,000 active users by December 2025⏎2. Cut paper cards to zero⏎3. App rating of 4.5 or better
"""), "# Key Milestones", T("""
Milestone|Target Date|Lead
Requirements signed off|3/28/2025|Renee Castillo
Beta in five stores|June 16, 2025|Amit Gandhi
Marketing launch|Sept. 2, 2025|Joy Ellison & Peter Stroud
Paper cards retired|TBD|Store Operations
"""), "# Roles and Responsibilities", T("""
Department|Responsibility|Responsible Person
Digital Products|Backlog and release planning|Renee Castillo
Engineering|API and data migration|Amit Gandhi
Marketing|Launch campaign and in-store signs|Joy Ellison, Peter Stroud
Store Operations|Training of store associates|
"""), "# Approval", T("""
Role|Name|Signature|Date
Sponsor|Howard Pruitt|Howard Pruitt|3/4/2025
Project Manager|Renee Castillo||
"""))
    return truth("US charter in Word: key-value table, milestones, duties without dates, one signature of two, March 3, 2025 and Sept. 2, 2025", form(
        "charter",
        milestone("Requirements signed off", ["Renee Castillo"], "2025-03-28"),
        milestone("Beta in five stores", ["Amit Gandhi"], "2025-06-16"),
        milestone("Marketing launch", ["Joy Ellison", "Peter Stroud"], "2025-09-02"),
        milestone("Paper cards retired", ["Store Operations"], None, dept="*"),
        duty("Backlog and release planning", ["Renee Castillo"], dept="Digital Products", note="*", may=["missing-deadline"]),
        duty("API and data migration", ["Amit Gandhi"], dept="Engineering", note="*", may=["missing-deadline"]),
        duty("Launch campaign and in-store signs", ["Joy Ellison", "Peter Stroud"], dept="Marketing", note="*", may=["missing-deadline"]),
        duty("Training of store associates", "", dept="Store Operations", note="*", may=["missing-deadline"]),
        project="Loyalty App Relaunch", dept="Digital Products", date="2025-03-03", signed=["Howard Pruitt"]))


# ---------------------------------------------------------------- (b) Chinese offices

@batch.writes("随行净水杯立项申请书（定稿）.docx")
def new_product(path):
    word(path, "聂爽", "^新产品开发立项申请书", T("""
项目名称|随行净水杯开发|项目编号|NP-2024-07
申请部门|研发中心|申请日期|2024年9月2日
立项背景|户外饮水场景增长快，现有产品线只有桌面净水壶，两家渠道商已催问便携款。
预期目标|(1) 2025年4月上市；(2) 首年销量12万只；(3) 毛利率不低于38%。
"""  , "B3:D3 B4:D4"), "! 一、节点安排", T("""
节点|计划时间|责任人|备注
概念评审通过|2024.9.20|毕云帆|
手板样机|10月底|毕云帆/聂爽|含三套外观
一次试模|2024年11月中旬|褚立群|
涉水批件取得|2025-02-28|质量部|
首批入仓|2025年一季度末|褚立群、管一诺|
上市发布|2025/4/18|费思源|配合春季订货会
"""), "! 二、部门分工", "* 研发中心（毕云帆）：结构设计与滤芯选型；", "* 生产部（褚立群）：试模与小批量试产；", "* 市场部（费思源、卞小苒）：上市定位与内容物料；", "* 销售部：首批渠道铺货；", "* 质量部（待定）：型式检验与认证。",
         "! 三、审批", T("""
|研发总监|市场总监|总经理
签字|韦敬之 2024.9.3||同意。池明远 9月4日
"""))
    d = lambda title, owners, dept: duty(title, owners, dept=dept, note="*", may=["missing-deadline"])
    return truth("charter in Word: bullets 部门（姓名）：职责, 一季度末, 11月中旬, 10月底, signature row under functions with 同意 and dates", form(
        "charter",
        milestone("概念评审通过", "毕云帆", "2024-09-20"), milestone("手板样机", "毕云帆 聂爽", "2024-10-31", note="含三套外观"), milestone("一次试模", "褚立群", None, vague=True),
        milestone("涉水批件取得", "质量部", "2025-02-28", dept="*"), milestone("首批入仓", "褚立群 管一诺", "2025-03-31"), milestone("上市发布", "费思源", "2025-04-18", note="配合春季订货会"),
        d("结构设计与滤芯选型", "毕云帆", "研发中心"), d("试模与小批量试产", "褚立群", "生产部"), d("上市定位与内容物料", "费思源 卞小苒", "市场部"), d("首批渠道铺货", "销售部", "*"), d("型式检验与认证", "", "质量部"),
        project="随行净水杯开发", dept="研发中心", date="2024-09-02", signed="韦敬之 池明远"))


@batch.writes("年货节市场周进展.xlsx")
def side_by_side(path):
    xlsx(path, "连洁", Sheet("1.19-1.23", """
暖冬年货节 · 市场部周进展||||||||
填表人：连洁||||||填表日期|@2026-01-23|

本周进展||||||下周安排||
事项|谁在跟|应完成|到哪了|卡点||要做的事|谁来做|哪天交
直播间背景搭建|樊小柔|@2026-01-21|搞定|||年货节首播|樊小柔|周二
KOC寄样80份|樊小柔、邬一凡|1.23|进行中|快递停收两个省||复核优惠券叠加|连洁|1.28
短信人群包圈选|连洁|1/22|没开始|等数据权限||中奖名单公示|邬一凡|活动后
礼盒详情页文案|邬一凡|1.20|已上线|||||
门店海报投放||1.23|暂缓|商场不让贴||||
""", "A1:I1 A4:E4 G4:I4"))
    return truth("this week and next week side by side; colloquial headers (谁在跟, 应完成, 到哪了, 卡点, 哪天交) and states (搞定, 没开始, 已上线); year only in one date cell", form(
        "progress",
        task("直播间背景搭建", "樊小柔", "01-21", "done"), task("KOC寄样80份", "樊小柔 邬一凡", "01-23", "in_progress", note="快递停收两个省"),
        task("短信人群包圈选", "连洁", "01-22", "not_started", note="等数据权限"), task("礼盒详情页文案", "邬一凡", "01-20", "done"), task("门店海报投放", "", "01-23", "paused", note="商场不让贴"),
        task("年货节首播", "樊小柔", "01-27"), task("复核优惠券叠加", "连洁", "01-28"), task("中奖名单公示", "邬一凡", None, vague=True),
        sheet="1.19-1.23", project="暖冬年货节", dept="市场部", date="01-23"))


@batch.writes("OA替换上线计划及执行情况-v6.xlsx")
def oa_plan(path):
    d = lambda md: f'@2025-{md}{{m"月"d"日"}}'
    xlsx(path, "汪晓川", Sheet("计划执行", f"""
协同办公平台替换项目实施计划（执行版）|||||||||
编制单位：信息中心||||||||更新日期：2025-06-13|
阶段|序号|工作包|责任方|计划||实际||完成率|说明
||||开始|结束|开始|结束||
准备|#1|现状流程梳理|信息中心 汪晓川|{d('04-07')}|{d('04-25')}|{d('04-07')}|{d('04-24')}|#1{{0%}}|
|#2|厂商比选|信息中心 汪晓川、采购部 屠敏|{d('04-21')}|{d('05-16')}|{d('04-22')}|{d('05-23')}|#1{{0%}}|挂网公告期延长一周
实施|#3|组织架构导入|人力资源部 逄丽|{d('05-19')}|{d('06-06')}|{d('05-19')}|{d('06-05')}|#1{{0%}}|
|#4|审批流配置（首批32条）|信息中心 詹一鸣|{d('05-26')}|{d('06-20')}|{d('05-28')}||#0.6{{0%}}|
|#5|公文模板迁移|办公室 国芸|{d('05-26')}||{d('06-03')}||#0.25{{0%}}|旧模板带宏
|#6|移动端打包|蓝桥软件公司|{d('06-09')}||||#0{{0%}}|
切换|#7|试点部门培训|人力资源部 逄丽⏎信息中心 詹一鸣|{d('06-23')}|{d('06-27')}|||#0{{0%}}|
|#8|全员切换|信息中心 汪晓川||6月31日|||#0{{0%}}|
|#9|旧系统只读归档|（未定）||7月中旬|||#0{{0%}}|
验收|#10|终验|办公室、信息中心||2025.7.31||||
编制：汪晓川　　审核：　　V6|||||||||
""", "A1:J1 A2:H2 I2:J2 A3:A4 B3:B4 C3:C4 D3:D4 E3:F3 G3:H3 I3:I4 J3:J4 A5:A6 A7:A10 F8:F10 A11:A13 A15:J15"), date58=True)
    return truth("IT plan: two-row header, phases merged, one due date merged over three rows, built-in date format 58, 部门 姓名 as owner, 6月31日, 7月中旬, percent column", form(
        "progress",
        task("现状流程梳理", "汪晓川", "2025-04-25", "done", done="2025-04-24", dept="信息中心"),
        task("厂商比选", "汪晓川 屠敏", "2025-05-16", "done", done="2025-05-23", dept="*", note="挂网公告期延长一周"),
        task("组织架构导入", "逄丽", "2025-06-06", "done", done="2025-06-05", dept="人力资源部"),
        task("审批流配置（首批32条）", "詹一鸣", "2025-06-20", "in_progress", dept="信息中心"),
        task("公文模板迁移", "国芸", "2025-06-20", "in_progress", dept="办公室", note="旧模板带宏"),
        task("移动端打包", "蓝桥软件公司", "2025-06-20", "not_started", dept="*"),
        task("试点部门培训", "逄丽 詹一鸣", "2025-06-27", "not_started", dept="*"),
        task("全员切换", "汪晓川", None, "not_started", dept="信息中心", bad=True),
        task("旧系统只读归档", "", None, "not_started", vague=True),
        task("终验", "办公室 信息中心", "2025-07-31", dept="*"),
        sheet="计划执行", project="协同办公平台替换项目", dept="信息中心", date="2025-06-13"))


@batch.writes("客诉专题会记录7.12.docx")
def complaint(path):
    word(path, "柴静姝", "^客诉专题沟通会记录", T("""
会议主题|商用冷柜异响投诉专题会|时　　间|2023年7月12日 09:30～11:00
项目名称|商用冷柜异响投诉处理|地　　点|三楼小会议室
召 集 人|阮秋实|整　　理|柴静姝
到会人员|阮秋实、柴静姝（客服）；贝宏伟、米加禾（技术）；宫志刚（售后）|未到人员|霍思远（出差）
"""), "! 一、情况通报", "1．6月以来累计接到异响投诉37起，集中在520型。", "2．宫志刚介绍，7月10日已上门拆检4台，初步判断是压缩机减震垫老化。", "! 二、争议点", "技术部认为系运输磕碰，售后服务部不认同。",
         "! 三、会议决定", "（1）米加禾牵头完成减震垫对比试验，7月19日下班前出报告；", "（2）由宫志刚负责回访在保客户，本周内完成；", "（3）客服部、售后服务部共同修订上门话术，7月17日启用；", "（4）旧批次减震垫一律停止发放；", "（5）贝宏伟、霍思远：与压缩机厂商确认更换成本，7.26前报阮秋实。",
         "! 四、遗留问题", "已停产型号是否一并更换。", "! 与会部门会签", T("""
部门|签名
客服部|阮秋实
技术部|贝宏伟 7/13
售后服务部|宫志刚（外出，未签）
"""))
    r = resolution
    return truth("minutes of a complaint: spaced labels, departments behind groups of names, discussion with numbers and names, resolutions as (1)-(5) paragraphs, a signature denied in a bracket", form(
        "minutes",
        r("米加禾牵头完成减震垫对比试验，7月19日下班前出报告", "米加禾", "2023-07-19", title_alt=["完成减震垫对比试验"]),
        r("由宫志刚负责回访在保客户，本周内完成", "宫志刚", "2023-07-14", due_alt=["2023-07-16"], title_alt=["回访在保客户"]),
        r("客服部、售后服务部共同修订上门话术，7月17日启用", "客服部 售后服务部", "2023-07-17", dept="*", title_alt=["修订上门话术", "共同修订上门话术"]),
        r("旧批次减震垫一律停止发放", "", None),
        r("贝宏伟、霍思远：与压缩机厂商确认更换成本，7.26前报阮秋实", "贝宏伟 霍思远", "2023-07-26", title_alt=["与压缩机厂商确认更换成本", "与压缩机厂商确认更换成本，7.26前报阮秋实"]),
        pending("已停产型号是否一并更换", note="*"),
        project="商用冷柜异响投诉处理", date="2023-07-12", signed="阮秋实 贝宏伟",
        meeting=meeting("商用冷柜异响投诉专题会", "2023-07-12T09:30", "三楼小会议室", "阮秋实", "柴静姝", "阮秋实 柴静姝 贝宏伟 米加禾 宫志刚", "霍思远", "*")))


@batch.writes("2026战略重点责任确认.docx")
def strategy(path):
    word(path, "宁可欣", "^年度战略重点任务责任确认书", "项目名称：2026年度战略落地", "发起部门：战略发展部　　　　确认日期：2026年1月8日", "战略目标：一、营收增长15%；二、县域门店突破300家；三、人均效能提升一成。", T("""
序号|战略举措|责任单位|第一责任人|衡量标准|完成节点|签认
1|西南仓配中心投运|西南区域公司|湛立新|日处理2万单|6月底|湛立新
2|县域门店新增40家||欧阳雪|开业验收合格|12/31|欧阳雪 1.9
3|老旧门店焕新|华东区域公司|柯明轩、单丽|改造28家|三季度末|
4|区域采购并仓||单丽||3月20日|单丽
5|会员系统并网|数字化部|（待聘）|三家分公司上线|2026年5月31日|
6|总部编制压减方案|人力资源部|闻人杰|压减8%|2月底前|闻人杰（已签）
7|经营分析数据口径统一|财务管理部|宁可欣|一套口径|每季度|宁可欣
8|安全生产零事故|各单位|各单位负责人|无上报事故|长期|
""", "C2:C3 C4:C5"), "注：1. 责任人变更须重新签认；2. 本表一式两份。")
    d = lambda *a, **k: duty(*a, note="*", **k)
    return truth("responsibility sheet of a yearly strategy: unit merged over two rows, （待聘）, 各单位负责人, 每季度, 三季度末, goals in one paragraph, signatures with date or bracket", form(
        "responsibility",
        d("西南仓配中心投运", "湛立新", "06-30", dept="西南区域公司"), d("县域门店新增40家", "欧阳雪", "12-31", dept="西南区域公司"), d("老旧门店焕新", "柯明轩 单丽", "09-30", dept="华东区域公司"),
        d("区域采购并仓", "单丽", "03-20", dept="华东区域公司"), d("会员系统并网", "", "05-31", dept="数字化部"), d("总部编制压减方案", "闻人杰", "02-28", dept="人力资源部"),
        d("经营分析数据口径统一", "宁可欣", None, dept="财务管理部", recurring=True), d("安全生产零事故", "", None, dept="*"),
        project="2026年度战略落地", dept="战略发展部", date="01-08", signed="湛立新 欧阳雪 单丽 闻人杰 宁可欣"))


@batch.writes("延期申请单YQ-031.docx")
def delay_block(path):
    word(path, "仇晓蕾", "^项目任务延期申请单", "> 单号：YQ-2025-031", T("""
所属项目|考勤与门禁系统升级|申请部门|人力资源部
延期事项|旧指纹机数据迁移|申请日期|2025/8/14
经 办 人|仇晓蕾 138-0000-4321|联系邮箱|
原定完成|2025/8/15|申请延至|2025/8/29
延期缘由|厂商导出工具不支持旧型号，需人工比对1260条记录。
赶工办法|1. 抽调两名实习生；2. 每天比对150条。
审批签字|部门经理：同意。戴文轩 8.14⏎信息中心：⏎分管领导：____________
""", "B5:D5 B6:D6 B7:D7"), "说明：本单须在原定完成日前提交，逾期不受理。")
    return truth("delay as a key-value block in other words (延期事项, 申请延至, 缘由, 赶工办法), telephone behind the name, approvals as lines of one cell of which one is signed", form(
        "delay", delay("旧指纹机数据迁移", "仇晓蕾", "*", health="*", note="厂商导出工具不支持旧型号，需人工比对1260条记录\n抽调两名实习生\n每天比对150条"),
        project="考勤与门禁系统升级", dept="人力资源部", date="2025-08-14", signed="戴文轩"))


@batch.writes("复盘_折叠桌.xlsx")
def review_book(path):
    xlsx(path, "路遥遥", Sheet("复盘", """
新品上市项目复盘总结||||||
项目名称|轻量折叠桌上市||复盘日期|@2024-12-06|编写部门|产品中心
一、各项工作完成得怎么样||||||
序号|工作项|牵头人|计划|实际|结论|原因说明
1|结构打样三轮|路遥遥|@2024-08-16|@2024-08-16|按期完成|
2|首单2000套生产|鞠建波|@2024-10-11|@2024-10-25|已完成（延期14天）|五金件返工
3|电商详情页|车沛儿、安苒|@2024-10-18|@2024-10-16|提前完成|
4|线下陈列道具|车沛儿|@2024-11-01||取消|渠道方自备
5|用户晒单收集|安苒|11月30日||进行中|
二、亮点||||||
1. 预售首日卖出640套；2. 客服提前拿到安装视频。||||||
三、不足||||||
1. 结构图纸改了五次才冻结，10月11日交期因此失守。||||||
四、改进建议||||||
序号|建议|落实人|要求完成日期|||
1|打样前冻结结构图纸，变更走评审单|路遥遥|12月20日|||
2|陈列道具与产品同步立项|待指定|2025年1月底|||
3|建立五金件备选供应商清单|采购部 苗大海|1/15|||
""", "A1:G1 B2:C2 A3:G3 A10:G10 A11:G11 A12:G12 A13:G13 A14:G14"))
    return truth("review in Excel: task table, numbered highlights and shortcomings with a date, suggestions as a second table with other columns; 1/15 is next year's", form(
        "review",
        task("结构打样三轮", "路遥遥", "2024-08-16", "done", "*", done="2024-08-16"), task("首单2000套生产", "鞠建波", "2024-10-11", "done", "delayed", done="2024-10-25", note="五金件返工"),
        task("电商详情页", "车沛儿 安苒", "2024-10-18", "done", "*", done="2024-10-16"), task("线下陈列道具", "车沛儿", "2024-11-01", "cancelled", note="渠道方自备"),
        task("用户晒单收集", "安苒", "2024-11-30", "in_progress"),
        suggestion("打样前冻结结构图纸，变更走评审单", "路遥遥", "2024-12-20"), suggestion("陈列道具与产品同步立项", "", "2025-01-31"), suggestion("建立五金件备选供应商清单", "苗大海", "2025-01-15", dept="采购部"),
        sheet="复盘", project="轻量折叠桌上市", dept="产品中心", date="2024-12-06"))


# ---------------------------------------------------------------- (c) from the wild

@batch.writes("小组会议记录第4次  .docx")
def students(path):
    word(path, "尤佳", "^小 组 会 议 记 录（四）", T("""
项目名称|“拾光”旧物交换小程序|时    间|2024.11.6 星期三 晚八点
主 持 人|骆宁|地    点|图书馆研讨间3
记 录 人|尤佳|缺勤组员|苏禾（生病）
参会组员|骆宁 尤佳 葛一帆 牧野
会议内容|上周工作情况：⏎骆宁：画完了原型图⏎葛一帆：数据库建表，还差两张，说好11月5日补完⏎讨论：⏎登录用学号还是手机号争了半天，先按学号做。⏎本周工作安排：⏎骆宁——首页和发布页切图⏎尤佳——写需求文档第三章，周日前⏎葛一帆+牧野——登录接口，11.13交⏎苏禾——用户访谈提纲，2天内⏎全组——每天在群里打卡
""", "B4:D4 B5:D5"))
    t = lambda title, owners, due, text, **k: task(title, owners, due, title_alt=[text], **k)
    return truth("student minutes: one big cell, past work by name and 姓名——任务 lines under 本周工作安排; owners joined by +, 2天内, 晚八点, double blank in the file name", form(
        "minutes",
        t("首页和发布页切图", "骆宁", None, "骆宁——首页和发布页切图"), t("写需求文档第三章", "尤佳", "2024-11-10", "尤佳——写需求文档第三章，周日前", ), t("登录接口", "葛一帆 牧野", "2024-11-13", "登录接口，11.13交"),
        t("用户访谈提纲", "苏禾", "2024-11-08", "用户访谈提纲，2天内"), t("每天在群里打卡", "", None, "全组——每天在群里打卡", recurring=True),
        project="“拾光”旧物交换小程序", date="2024-11-06", dept="*",
        meeting=meeting("*", "2024-11-06T20:00", "图书馆研讨间3", "骆宁", "尤佳", "骆宁 尤佳 葛一帆 牧野", "苏禾", "*")))


@batch.writes("例会20230327.xlsx")
def decorators(path):
    xlsx(path, "伍晓燕", Sheet("Sheet1", """
会议记录|||
时间|2023年3月27日 上午8:30|地点|展厅二楼
主持|丛立军|记录|伍晓燕
参加|丛立军，伍晓燕，康建，乐小萌，卓大勇||
内容|一、丛立军通报一季度签单情况，完成率82%。⏎二、翠湖苑3栋瓷砖空鼓，业主3月20日投诉，要求尽快处理。⏎三、本周工作安排⏎1、康建：翠湖苑3栋空鼓返工，3月31日前完工⏎2、乐小萌：联系石材商送样，周三⏎3、卓大勇负责新店水电验收，4月4号⏎4、由伍晓燕整理一季度合同台账，4月10日前交丛立军⏎5、样板间软装采购（负责人：乐小萌；截止：4/15）⏎6、工地安全自查，所有项目经理||
""", "A1:D1 B4:D4 B5:D5"))
    t = lambda title, owners, due, *more, **k: task(title, owners, due, title_alt=list(more), **k)
    return truth("minutes in Excel, everything in one cell: two paragraphs of report, then numbered tasks in five ways of naming the person", form(
        "minutes",
        t("翠湖苑3栋空鼓返工", "康建", "2023-03-31", "翠湖苑3栋空鼓返工，3月31日前完工", "康建：翠湖苑3栋空鼓返工，3月31日前完工"), t("联系石材商送样", "乐小萌", "2023-03-29", "联系石材商送样，周三", "乐小萌：联系石材商送样，周三"),
        t("新店水电验收", "卓大勇", "2023-04-04", "卓大勇负责新店水电验收，4月4号"), t("整理一季度合同台账", "伍晓燕", "2023-04-10", "由伍晓燕整理一季度合同台账，4月10日前交丛立军"),
        t("样板间软装采购", "乐小萌", "2023-04-15", "样板间软装采购（负责人：乐小萌；截止：4/15）"), t("工地安全自查", "", None, "工地安全自查，所有项目经理"),
        sheet="Sheet1", project=None, dept=None, date="2023-03-27",
        meeting=meeting("*", "2023-03-27T08:30", "展厅二楼", "丛立军", "伍晓燕", "丛立军 伍晓燕 康建 乐小萌 卓大勇", "", "*")))


@batch.writes("毕业晚会_任务导出.csv")
def export(path):
    text_table(path, """
任务标题|执行者|开始时间|截止时间|完成时间|任务状态|优先级|创建者|备注
场地申请|裴思齐|2025-05-06 09:00|2025-05-12 18:00|2025-05-11 20:14|已完成|普通|裴思齐|
灯光音响租赁|宗珂,裴思齐|2025-05-10 09:00|2025-05-23 18:00||进行中|紧急|裴思齐|押金还没谈
节目初选|卜一凡||2025-05-18 23:59|2025-05-20 01:02|已完成|普通|芮雪|
主持稿|芮雪||2025-05-25 12:00||待办|普通|裴思齐|
邀请函设计|||2025-05-20 18:00||未开始|较低|宗珂|等校徽源文件
直播推流测试|宗珂||||未开始|紧急|宗珂|
彩排餐食预订|芮雪||2025-05-30 18:00||已搁置|较低|裴思齐|
""", encoding="utf-8-sig")
    return truth("csv export of a task tool: quoted owners with a comma, 完成时间 beside 截止时间, creator is no owner, no form date", form(
        "progress",
        task("场地申请", "裴思齐", "2025-05-12", "done", done="2025-05-11"), task("灯光音响租赁", "宗珂 裴思齐", "2025-05-23", "in_progress", note="押金还没谈"),
        task("节目初选", "卜一凡", "2025-05-18", "done", done="2025-05-20"), task("主持稿", "芮雪", "2025-05-25", "not_started"), task("邀请函设计", "", "2025-05-20", "not_started", note="等校徽源文件"),
        task("直播推流测试", "宗珂", None, "not_started"), task("彩排餐食预订", "芮雪", "2025-05-30", "paused"),
        project="*", dept=None, date=None))


@batch.writes("直播小组碰头流水.docx")
def log(path):
    word(path, "瞿阳", "^直播小组碰头流水", "! 第一次", "时间：2025年3月3日 18:30　　地点：二号直播间", "参会：米可、闵小川、瞿阳", "3月1日场次掉线两回，闵小川说是路由器的问题，已换。", "后续安排：",
         "- 米可：补拍手部特写，3月5日", "- 闵小川、瞿阳：整理退货话术", "- 样品间换锁，负责人：瞿阳，截至：明天",
         "! 第二次", "时间：2025年3月10日 18:30　　地点：线上（飞书）", "参会：米可、瞿阳　　缺席：闵小川（探亲）", "退货话术初稿大家看过，太长。", "后续安排：",
         "- 米可：招两名兼职场控，月底前", "- 瞿阳：退货话术定稿，下周三", "- 灯箱更换，谁有空谁弄")
    t = lambda title, owners, due, *more: task(title, owners, due, title_alt=list(more), kind_alt=["resolution"])
    one = lambda start, place, present, absent="": meeting("*", start, place, None, None, present, absent, "*")
    return truth("a running log of two meetings as paragraphs, each with its own labels; dash lines 姓名：任务; 明天, 月底前, 下周三; 谁有空谁弄 names nobody", form(
        "minutes",
        t("补拍手部特写", "米可", "2025-03-05", "补拍手部特写，3月5日", "米可：补拍手部特写，3月5日"), t("整理退货话术", "闵小川 瞿阳", None, "闵小川、瞿阳：整理退货话术"), t("样品间换锁", "瞿阳", "2025-03-04", "样品间换锁，负责人：瞿阳，截至：明天"),
        project="*", dept="*", date="2025-03-03", meeting=one("2025-03-03T18:30", "二号直播间", "米可 闵小川 瞿阳")), form(
        "minutes",
        t("招两名兼职场控", "米可", "2025-03-31", "招两名兼职场控，月底前", "米可：招两名兼职场控，月底前"), t("退货话术定稿", "瞿阳", "2025-03-19", "退货话术定稿，下周三", "瞿阳：退货话术定稿，下周三"), t("灯箱更换", "", None, "灯箱更换，谁有空谁弄"),
        project="*", dept="*", date="2025-03-10", meeting=one("2025-03-10T18:30", "线上（飞书）", "米可 瞿阳", "闵小川")))


@batch.writes("工作室沟通约定（试行）.docx")
def studio(path):
    word(path, "覃朗", "^项目沟通约定（试行）", "项目名称：绘本馆品牌升级", "整理：覃朗　　日期：2024年6月3日", T("""
场景|怎么沟通|谁参加|多久一次|谈什么|谁牵头
日常同步|微信群“绘本馆小分队”|全体|每天下班前|当天改了什么|覃朗
|站会|设计、文案|每周二、四 10:00|卡住的地方|商婷
改稿|语音会议|甲方对接人、设计|改动超过两处时|逐条过意见|商婷、覃朗
拍板|面谈|双方负责人|每月第一个周五|方向、费用|柏舒
存档|坚果云文件夹|全体|随时|定稿与合同|轮流
""", "A2:A3"), "群里不发原图；语音会议后当天补文字。", "签字确认：覃朗　商婷　________")
    c = lambda title, owners, kind: channel(title, owners, note="*", title_alt=[f"{kind} {title}"])
    return truth("mechanism of a small studio in everyday words (怎么沟通, 多久一次, 谁牵头); scene merged; 轮流 names nobody; signature line with one blank", form(
        "mechanism",
        c("微信群“绘本馆小分队”", "覃朗", "日常同步"), c("站会", "商婷", "日常同步"), c("语音会议", "商婷 覃朗", "改稿"), c("面谈", "柏舒", "拍板"), c("坚果云文件夹", "", "存档"),
        project="绘本馆品牌升级", dept=None, date="2024-06-03", signed="覃朗 商婷"))


@batch.writes("专题会议纪要〔2025〕7号.doc")
def street_office(path):
    converted(path, ".docx", lambda first: word(
        first, "单思琪", "^滨湖街道办事处", "^专题会议纪要", "^〔2025〕7号", "滨湖街道党政办公室　　　　　　　　　2025年5月20日", "^老旧小区加装电梯推进会议纪要",
        "　　2025年5月19日下午3时，街道副主任裘志成在二楼会议室主持召开老旧小区加装电梯推进会，听取了前期情况汇报，研究了存在问题。现纪要如下：",
        "　　会议认为，加装电梯是居民反映最集中的事项，去年已建成11台，群众总体满意。", "　　会议议定以下事项：",
        "　　一、由社区建设办牵头，6月10日前完成七个单元的意愿征集。", "　　二、城管科负责清理施工通道内的违停车辆，5月底前完成。", "　　三、由翠园社区居委会乔月英逐户解释补贴政策，两周内完成。",
        "　　四、请各社区于5月30日前报送第二批名单。", "　　五、财政所会同社区建设办核定管线迁改垫付资金额度。",
        "　　会议要求，各单位要提高认识、密切配合，确保年内再建成9台。",
        "出席：裘志成、水静、鲍立国、乔月英、单思琪", "请假：隗峰", "记录：单思琪", "分送：街道领导班子成员，各科室、各社区。（共印30份）"))
    r = resolution
    return truth("公文 minutes as .doc: meeting told in prose, 会议认为/会议要求 are no items, 一、…五、 after 会议议定以下事项, departments as actors, 各社区, 会同, people at the end", form(
        "minutes",
        r("由社区建设办牵头，6月10日前完成七个单元的意愿征集", "社区建设办", "2025-06-10", dept="*", title_alt=["完成七个单元的意愿征集"]),
        r("城管科负责清理施工通道内的违停车辆，5月底前完成", "城管科", "2025-05-31", dept="*", title_alt=["清理施工通道内的违停车辆"]),
        r("由翠园社区居委会乔月英逐户解释补贴政策，两周内完成", "乔月英", "2025-06-02", dept="翠园社区居委会", title_alt=["逐户解释补贴政策"]),
        r("请各社区于5月30日前报送第二批名单", "", "2025-05-30", dept="*", title_alt=["报送第二批名单"]),
        r("财政所会同社区建设办核定管线迁改垫付资金额度", "财政所", None, dept="*", owners_alt=["财政所 社区建设办"], title_alt=["核定管线迁改垫付资金额度"]),
        project="*", dept="*", date="2025-05-19",
        meeting=meeting("*", "2025-05-19T15:00", "二楼会议室", "裘志成", "单思琪", "裘志成 水静 鲍立国 乔月英 单思琪", "隗峰", "*")))


@batch.writes("文旅重点工作督办台账(4月).xlsx")
def ledger(path):
    xlsx(path, "局办公室", Sheet("督办台账", """
2024年重点工作督办台账|||||||||
填报单位：局办公室|||||||统计日期：2024年4月30日||
序号|工作任务|责任领导|责任股室|责任人|完成时限|办理状态|办结日期|存在问题
一、项目建设类||||||||
1|游客中心屋面防水|邰文博|规划建设股|苗雨亭|2024年3月底|已办结|2024.3.28|
2|古城墙夜景照明|||苗雨亭、尚可|5月15日前|正在办理||灯具未到货
3|停车场扩建征地||||6月30日|正在办理||两户未签约
4|旅游厕所验收资料|||尚可|4月25日|已逾期||缺两份检测报告
二、活动营销类||||||||
5|春季民俗节方案|卫岚|市场推广股|左一宁|3.15|已办结|3月12日|
6|短视频大赛|||左一宁 靳小鸥|2024-06-20|正常推进||
7|旅行社送客奖励兑现|||靳小鸥|资金到位后|未启动||资金文件未下达
8|文创伴手礼征集|||左一宁|持续|正在办理||
9|直播基地挂牌|||靳小鸥|5月上旬|未启动||
三、行业监管类||||||||
10|节前安全检查|牟振东|执法大队|全体队员|4月28日|已办结|4.28|
11|民宿消防整治|||葛长海（副大队长）|7月31日|正在办理||尚有12家未整改
12|导游年审||行业管理股|易知秋|4月31日|正在办理||
13|投诉热线回访|||易知秋|每月25日前|正在办理||
14|网吧复查||执法大队|葛长海|4.19|办结|4.18|无
合计|14项，其中已办结4项|||||||
注：1.完成时限以局务会确定为准；2.办理状态请据实填写。||||||||
""", "A1:I1 A2:G2 H2:I2 A4:I4 C5:C8 D5:D8 A9:I9 C10:C14 D10:D14 A15:I15 C16:C20 D16:D17 D18:D19 B21:I21 A22:I22"))
    t = lambda dept: lambda *a, **k: task(*a, dept=dept, **k)
    b, m, z, h = t("规划建设股"), t("市场推广股"), t("执法大队"), t("行业管理股")
    return truth("ledger of a public office: group rows, leader (no owner) and section merged downward, 4月31日, 资金到位后, 每月25日前, 全体队员, total row and numbered note", form(
        "progress",
        b("游客中心屋面防水", "苗雨亭", "2024-03-31", "done", done="2024-03-28"), b("古城墙夜景照明", "苗雨亭 尚可", "2024-05-15", "in_progress", note="灯具未到货"),
        b("停车场扩建征地", "", "2024-06-30", "in_progress", note="两户未签约"), b("旅游厕所验收资料", "尚可", "2024-04-25", None, "delayed", note="缺两份检测报告"),
        m("春季民俗节方案", "左一宁", "2024-03-15", "done", done="2024-03-12"), m("短视频大赛", "左一宁 靳小鸥", "2024-06-20", "*", "normal"),
        m("旅行社送客奖励兑现", "靳小鸥", None, "not_started", note="资金文件未下达", vague=True), m("文创伴手礼征集", "左一宁", None, "in_progress"), m("直播基地挂牌", "靳小鸥", None, "not_started", vague=True),
        z("节前安全检查", "", "2024-04-28", "done", done="2024-04-28"), z("民宿消防整治", "葛长海", "2024-07-31", "in_progress", note="尚有12家未整改"),
        h("导游年审", "易知秋", None, "in_progress", bad=True), h("投诉热线回访", "易知秋", None, "in_progress", recurring=True), z("网吧复查", "葛长海", "2024-04-19", "done", done="2024-04-18"),
        sheet="督办台账", project="*", dept="局办公室", date="2024-04-30"))


@batch.writes("防汛物资调度会通知.docx")
def official_notice(path):
    word(path, "应急局办公室", "^关于召开防汛物资储备工作调度会的通知", "各镇街应急办，区属有关单位：", "　　为做好今年汛前物资储备，经研究，定于近期召开防汛物资储备工作调度会。现将有关事项通知如下：",
         "! 一、会议时间", "　　2024年5月22日（星期三）上午9:00", "! 二、会议地点", "　　区应急指挥中心一楼会商室", "! 三、会议议程", "　　（一）通报库存盘点情况；", "　　（二）研究补库采购方案；", "　　（三）部署汛期值守工作。",
         "! 四、参会人员", "　　各镇街应急办主要负责人，区属有关单位分管负责人。", "! 五、有关要求", "　　1. 请各单位于5月20日17:00前报送参会回执（联系人：游嘉树，电话：5550-1234）。", "　　2. 请携带本单位物资清单，纸质一份。",
         "> 区应急管理局办公室", "> 2024年5月16日")
    return truth("official notice: labels as numbered headings with the value in the next paragraph, attendees only as functions, issuer and date at the end, requirements with dates are no items", form(
        "notice", project="*", dept="区应急管理局办公室", date="*",
        meeting=meeting("*", "2024-05-22T09:00", "区应急指挥中心一楼会商室", None, None, "*", "", ["通报库存盘点情况", "研究补库采购方案", "部署汛期值守工作"])))


@batch.writes("未按期完成事项说明-供电服务中心.xls")
def grid_delay(path):
    xls(path, Sheet("一季度", """
未按期完成事项情况说明表|||||||
项目名称：|配网自动化改造||单位：|供电服务中心||填报时间：|2025.4.2
序号|事项|责任人|应完成时间|拟完成时间|未完成原因|拟采取措施|领导签字
1|东城环网柜更换|符海涛|3月15日|4月20日|停电计划未批|并入4月检修计划|冼国强
2|配电终端调试|同上|3月25日|4月25日|环网柜未到位|先做台架调试|冼国强 4.3
3|老旧表箱普查|金小曼、符海涛|2025/3/31|4月中旬|入户困难|联系社区预约|
4|运维资料移交||3.28|待定|施工单位未签章||
""", "A1:H1 B2:C2 E2:F2"))
    d = lambda title, owners, note: delay(title, owners, "*", health="*", note=note)
    return truth("delay ledger of a grid company in .xls: 应完成/拟完成, 同上, signature column with the same leader twice, an empty owner", form(
        "delay",
        d("东城环网柜更换", "符海涛", "停电计划未批\n并入4月检修计划"), d("配电终端调试", "符海涛", "环网柜未到位\n先做台架调试"), d("老旧表箱普查", "金小曼 符海涛", "入户困难\n联系社区预约"), d("运维资料移交", "", "施工单位未签章"),
        sheet="一季度", project="配网自动化改造", dept="供电服务中心", date="2025-04-02", signed="冼国强"))


@batch.writes("智慧病房一期总结.docx")
def ward_review(path):
    word(path, "严可欣", "^项目总结报告", "项目名称：智慧病房一期", "编写部门：护理部　　　编制日期：2025年11月28日", "! 一、总体完成情况", "一期覆盖四个病区，9月20日上线，比计划晚8天，呼叫响应由95秒降到52秒。",
         "! 二、主要亮点", "1. 信息科驻点两周，问题当天清；", "2. 陪护家属一键报修使用率高。", "! 三、存在不足", "1. 夜班人员培训不够，10月出现3次漏响应；", "2. 手环充电柜数量少，由采购办补了两次才够。",
         "! 四、改进建议", "1. 由信息科建立设备台账，12月15日前完成；", "2. 护理部景兰负责每季度组织一次操作考核；", "3. 培训材料做成短视频，责任人：严可欣，完成时间：2026年1月底；",
         tracked("4. ", "-由医务科", "+由护理部景兰", "修订夜班响应流程，", "-12月底前完成。", "+2026年2月底前完成。", who="景兰"), tracked("-5. 更换手环供应商，由采购办负责。", who="景兰"), "5. 二期立项前先做病区网络测试。")
    s = suggestion
    return truth("review in Word: only prose and numbered sections; suggestions with owners in the sentence; one changed and one deleted with change tracking", form(
        "review",
        s("由信息科建立设备台账，12月15日前完成", "信息科", "2025-12-15", dept="*", title_alt=["建立设备台账"]),
        s("护理部景兰负责每季度组织一次操作考核", "景兰", None, dept="护理部", recurring=True, title_alt=["每季度组织一次操作考核", "组织一次操作考核"]),
        s("培训材料做成短视频，责任人：严可欣，完成时间：2026年1月底", "严可欣", "2026-01-31", title_alt=["培训材料做成短视频"]),
        s("由护理部景兰修订夜班响应流程，2026年2月底前完成", "景兰", "2026-02-28", dept="护理部", title_alt=["修订夜班响应流程"]),
        s("二期立项前先做病区网络测试", "", None, vague=True),
        project="智慧病房一期", dept="护理部", date="2025-11-28"))


@batch.writes("二季度安委会（通知+纪要）.xls")
def safety(path):
    xls(path, Sheet("通知", """
会议通知|||
会议名称|二季度安委会例会||
会议时间|2024年4月18日 14:30||
会议地点|厂部三楼会议室||
召集人|阳海生||
参会人员|阳海生、古丽娟、缪斌、辛一帆||
会议议题|① 上次决议落实情况⏎② 危废间整改⏎③ 夏季防暑||
所需资料|各车间隐患台账（缪斌汇总）||
发起部门|安全环保部|通知日期|2024.4.15
""", "A1:D1 B2:D2 B3:D3 B4:D4 B5:D5 B6:D6 B7:D7 B8:D8"), Sheet("纪要", """
二季度安委会例会纪要|||||
时间|2024年4月18日14:30-16:00|||地点|厂部三楼会议室
主持|阳海生|||记录|古丽娟
出席|阳海生 古丽娟 辛一帆|||请假|缪斌（培训）

上次决议跟踪|||||
序号|事项||责任人|期限|完成情况
1|锅炉房加装门禁||辛一帆|3月31日|已落实
2|叉车证复审||缪斌|4月10日|部分完成
本次决议|||||
序号|决议内容|承办部门|承办人|时限|备注
1|危废间地面防渗整改|动力车间|辛一帆|5月10日|
2|防暑物资采购|供应科||5.20|按去年标准
3|班组长安全培训|安全环保部|古丽娟、缪斌|月底|
4|电动车充电隐患自查|各车间|各车间主任|4月25日|
遗留问题|||||
1|是否引入第三方安全巡检||||
抄送：厂办、工会|||||
""", "A1:F1 B2:D2 B3:D3 B4:D4 A6:F6 B7:C7 B8:C8 B9:C9 A10:F10 A16:F16 B17:F17 A18:F18"))
    return truth("notice and minutes on two sheets of an .xls: last meeting's resolutions with other columns than this one's, department merged away, 各车间主任, cc line", form(
        "notice", sheet="通知", project="*", dept="安全环保部", date="*",
        meeting=meeting("二季度安委会例会", "2024-04-18T14:30", "厂部三楼会议室", "阳海生", None, "阳海生 古丽娟 缪斌 辛一帆", "", "上次决议落实情况 危废间整改 夏季防暑")), form(
        "minutes",
        resolution("锅炉房加装门禁", "辛一帆", "2024-03-31", "done"), resolution("叉车证复审", "缪斌", "2024-04-10", "in_progress"),
        resolution("危废间地面防渗整改", "辛一帆", "2024-05-10", dept="动力车间"), resolution("防暑物资采购", "", "2024-05-20", dept="供应科", note="按去年标准"),
        resolution("班组长安全培训", "古丽娟 缪斌", "2024-04-30", dept="安全环保部"), resolution("电动车充电隐患自查", "", "2024-04-25", dept="*"),
        pending("是否引入第三方安全巡检", note="*"),
        sheet="纪要", project="*", dept="*", date="2024-04-18",
        meeting=meeting("*", "2024-04-18T14:30", "厂部三楼会议室", "阳海生", "古丽娟", "阳海生 古丽娟 辛一帆", "缪斌", "*")))


@batch.writes("研发二组周报.doc")
def lying_suffix(path):
    word(path, "尧一舟", "^研发二组周报", "项目：仓库盘点小程序", "周期：2024-08-05 至 2024-08-09", T("""
姓名|工作内容|截至时间|完成度|遇到的问题
尧一舟|扫码页改版|8.7|100%|
|离线缓存|8.9|70%|偶发丢数据
敖丹|标签打印模板|8/8|100%|无
苍小米|测试用例补充|8月9日|50%|
|接口压测|下周三|0%|等测试机
敖丹、尧一舟|应用商店提审|8.16|０％|
|||||
""", "A2:A3 A5:A6"), "填写说明：完成度写百分比，周五下班前交。")
    return truth("a .doc that is really a docx: names in the first column merged over their rows, 截至时间, percent as text (one full width), period gives the date", form(
        "progress",
        task("扫码页改版", "尧一舟", "2024-08-07", "done"), task("离线缓存", "尧一舟", "2024-08-09", "in_progress", note="偶发丢数据"), task("标签打印模板", "敖丹", "2024-08-08", "done"),
        task("测试用例补充", "苍小米", "2024-08-09", "in_progress"), task("接口压测", "苍小米", "2024-08-14", "not_started", note="等测试机"), task("应用商店提审", "敖丹 尧一舟", "2024-08-16", "not_started"),
        project="仓库盘点小程序", dept="研发二组", date="2024-08-09"))


@batch.writes("河畔店翻新排期.xlsx")
def shop(path):
    xlsx(path, "佟欣", Sheet("排期", """
河畔店翻新排期|||||
更新日期：2023/10/28||||图例：★做完了 ●正常 ▲有风险 ■晚了|
大类|要做什么|谁负责|几号前|灯|备注
拆旧|旧吧台拆除|隆大海|10.16|★|
|垃圾清运|隆大海|10.18|★|
水电|强电改线|卜建业|10/25|■|物业不让夜间施工
|净水器移位|卜建业|10月30日|●|
~水电~|~加装地暖~|~卜建业~|~11.5~|~●~|~预算砍了~
木作|卡座打样|佟欣|11月2号|▲|木料要等
|菜单墙|同上|11.6|●|
软装|绿植摆放||11月10日||
|吧台灯具采购|佟欣/隆大海|下周五|●|三盏
开业|试营业|全员|11月18日||
|开业海报|佟欣 139-0000-8765|开业前|●|
""", "C4:H4 C5:F5 G5:H5 C7:C8 C9:C10 C12:C13 C14:C15 C16:C17", at="C4", hide_rows=(8,)), Sheet("草稿", """
地砖|#38|#62.5
灯|#3|#210
合计||=B1*C1+B2*C2
"""))
    return truth("table from column C, row 4; symbols with a legend in a cell above; a struck row, a hidden row, 同上, 开业前, 全员; a scratch sheet", form(
        "progress",
        task("旧吧台拆除", "隆大海", "2023-10-16", "done"), task("垃圾清运", "隆大海", "2023-10-18", "done"), task("强电改线", "卜建业", "2023-10-25", None, "delayed", note="物业不让夜间施工"),
        task("净水器移位", "卜建业", "2023-10-30", None, "normal"), task("卡座打样", "佟欣", "2023-11-02", None, "at_risk", note="木料要等"), task("菜单墙", "佟欣", "2023-11-06", None, "normal"),
        task("绿植摆放", "", "2023-11-10"), task("吧台灯具采购", "佟欣 隆大海", "2023-11-03", None, "normal", note="三盏"), task("试营业", "", "2023-11-18"), task("开业海报", "佟欣", None, None, "normal", vague=True),
        sheet="排期", project="河畔店翻新", dept=None, date="2023-10-28"))


# ---------------------------------------------------------------- two more workbooks

@batch.writes("DC_Exit_plan_export_2025-11-14.xlsx")
def project_export(path):
    d = lambda day: f"@{day} 17:00" + "{dd/mm/yyyy hh:mm}"
    line = lambda n, name, done, finish, actual, who, note="": f"#{n}|{name}|No|{done}{{0%}}|{d(finish)}|{d(actual) if actual else 'NA'}|{who}|{note}"
    head = lambda n, name, done: f"#{n}|{name}|Yes|{done}{{0%}}|{d('2026-03-06')}|NA||"
    xlsx(path, "Declan Moss", Sheet("Task_Table1", "\n".join([
        "ID|Task Name|Summary|% Complete|Finish|Actual Finish|Resource Names|Notes",
        head(1, "Data Centre Exit", "#0.3"), head(2, "Discovery", "#0.9"),
        line(3, "Server inventory", "#1", "2025-09-19", "2025-09-22", "Anita Rao"),
        line(4, "Application dependency map", "#1", "2025-10-03", "2025-10-03", "Anita Rao,Declan Moss"),
        line(5, "Licence review", "#0.8", "2025-10-31", "", "Procurement"),
        head(6, "Migration wave 1", "#0.4"),
        line(7, "Build landing zone", "#1", "2025-10-17", "2025-10-24", "Declan Moss"),
        line(8, "Move file shares", "#0.45", "2025-11-21", "", "Freya Lindqvist", "slow link at night"),
        line(9, "Move print services", "#0", "2025-11-28", "", "Freya Lindqvist"),
        line(10, "Smoke tests", "#0", "2025-12-01", "", ""),
        head(11, "Migration wave 2", "#0.05"),
        line(12, "Database replication", "#0.1", "2025-12-12", "", "Samir Haddad,Declan Moss"),
        line(13, "Cut over finance system", "#0", "2026-01-09", "", "Samir Haddad", "month-end freeze"),
        line(14, "Retire VPN concentrator", "#0", "2026-01-16", "", "Unassigned"),
        head(15, "Close down", "#0"),
        line(16, "Wipe and recycle disks", "#0", "2026-02-13", "", "GreenLoop Disposal Ltd"),
        line(17, "Hand back the cages", "#0", "2026-02-27", "", "Anita Rao"),
        line(18, "Lessons learned session", "#0", "2026-03-06", "", "All")])))
    t = task
    return truth("export of MS Project: summary rows are headings, dates with a time of day, NA, percent only, Unassigned and All name nobody, date only in the file name", form(
        "progress",
        t("Server inventory", ["Anita Rao"], "2025-09-19", "done", done="2025-09-22"), t("Application dependency map", ["Anita Rao", "Declan Moss"], "2025-10-03", "done", done="2025-10-03"),
        t("Licence review", ["Procurement"], "2025-10-31", "in_progress", dept="*"), t("Build landing zone", ["Declan Moss"], "2025-10-17", "done", done="2025-10-24"),
        t("Move file shares", ["Freya Lindqvist"], "2025-11-21", "in_progress", note="slow link at night"), t("Move print services", ["Freya Lindqvist"], "2025-11-28", "not_started"),
        t("Smoke tests", "", "2025-12-01", "not_started"), t("Database replication", ["Samir Haddad", "Declan Moss"], "2025-12-12", "in_progress"),
        t("Cut over finance system", ["Samir Haddad"], "2026-01-09", "not_started", note="month-end freeze"), t("Retire VPN concentrator", "", "2026-01-16", "not_started"),
        t("Wipe and recycle disks", ["GreenLoop Disposal Ltd"], "2026-02-13", "not_started"), t("Hand back the cages", ["Anita Rao"], "2026-02-27", "not_started"),
        t("Lessons learned session", "", "2026-03-06", "not_started"),
        sheet="Task_Table1", project="*", dept=None, date="2025-11-14"))


@batch.writes("热网技改立项.xlsx")
def heating(path):
    xlsx(path, "聂长河", Sheet("立项书", """
技术改造项目立项说明书||||
项目名称|城南热网自动调节改造|||编制部门：生产技术部
编制日期|2023年5月22日|||项目负责人：聂长河
改造背景|城南片区末端温差大，去年供热季投诉211件，人工调阀跟不上。|||
项目目标|①末端温差控制在3℃以内；②投诉下降一半；③2023年11月1日前投运。|||
一、关键时间节点||||
序号|节点|责任部门|责任人|完成时间
1|可研批复|生产技术部|聂长河|6月底
2|设备招标完成|物资部|戚广田|7/20
3|停热期现场施工|运行分公司|凤鸣岐|7月25日至9月28日
4|冷态调试||凤鸣岐、言小雯|10.15前
5|供热季投运|生产技术部|聂长河|@2023-11-01{yyyy"年"m"月"d"日"}
6|竣工决算|财务部||2024年3月
二、职责分工||||
序号|部门|主要职责||责任人
1|生产技术部|技术方案审查与总体协调||聂长河
2|运行分公司|停送热方案及现场施工||凤鸣岐
3|物资部|招标采购、到货验收||戚广田（主责）、言小雯
4|财务部|资金计划与决算||待部门指定
发起人签字|聂长河|||分管领导签字：
""", "A1:E1 B2:D2 B3:D3 B4:E4 B5:E5 A6:E6 C10:C11 A14:E14 C15:D15 C16:D16 C17:D17 C18:D18 C19:D19 B20:D20"), Sheet("沟通安排", """
沟通机制安排表|||||
项目名称：城南热网自动调节改造||||制表日期：2023-05-22|
序号|类别|沟通形式|参加人|时间及频次|召集人
1|例行|周调度会|各部门联络人|每周四15:00|聂长河
2||钉钉群“城南热网”|全体成员|每日16:30报数|言小雯
3|重大事项|专题协调会|分管领导、有关部门|停工后24小时内|聂长河、凤鸣岐
4|资料共享|共享盘|项目组|每月5日前更新|戚广田
""", "A1:F1 A2:D2 E2:F2 B4:B5"))
    m = lambda title, owners, due, dept, **k: milestone(title, owners, due, dept=dept, **k)
    d = lambda title, owners, dept, **k: duty(title, owners, dept=dept, note="*", may=["missing-deadline"], **k)
    c = lambda title, owners, kind: channel(title, owners, note="*", title_alt=[f"{kind} {title}"])
    return truth("charter and mechanism on two sheets: labels with values in one cell, department merged over two milestones, a range, columns in other orders, 待部门指定, one signature of two", form(
        "charter",
        m("可研批复", "聂长河", "2023-06-30", "生产技术部"), m("设备招标完成", "戚广田", "2023-07-20", "物资部"), m("停热期现场施工", "凤鸣岐", "2023-09-28", "运行分公司"),
        m("冷态调试", "凤鸣岐 言小雯", "2023-10-15", "运行分公司"), m("供热季投运", "聂长河", "2023-11-01", "生产技术部"), m("竣工决算", "", "*", "财务部"),
        d("技术方案审查与总体协调", "聂长河", "生产技术部"), d("停送热方案及现场施工", "凤鸣岐", "运行分公司"), d("招标采购、到货验收", "戚广田 言小雯", "物资部", owners_alt=["戚广田"]), d("资金计划与决算", "", "财务部"),
        sheet="立项书", project="城南热网自动调节改造", dept="生产技术部", date="2023-05-22", signed="聂长河"), form(
        "mechanism",
        c("周调度会", "聂长河", "例行"), c("钉钉群“城南热网”", "言小雯", "例行"), c("专题协调会", "聂长河 凤鸣岐", "重大事项"), c("共享盘", "戚广田", "资料共享"),
        sheet="沟通安排", project="城南热网自动调节改造", dept="*", date="2023-05-22"))


# ---------------------------------------------------------------- no form

@batch.writes("五一值班安排.xlsx")
def roster(path):
    xlsx(path, "行政", Sheet("值班表", """
五一假期值班表|||
日期|白班|夜班|带班领导
@2025-05-01|相里青、厉小雨|边泊远|蒙启明
@2025-05-02|边泊远、糜然|厉小雨|蒙启明
@2025-05-03|糜然、相里青|敬一平|暴雪松
值班电话：5550-8899|||
""", "A1:D1 A6:D6"))
    return truth("a roster: no form", unreadable=True)


@batch.writes("项目周报（传输中断）.docx")
def broken(path):
    word(path, "相里青", "^项目周报", T("任务|负责人|截止\n网页改版|糜然|5月9日"))
    repack(path)
    path.write_bytes(path.read_bytes()[:1500])
    return truth("a broken package", unreadable=True)


if __name__ == "__main__":
    batch.run()
