#!/usr/bin/env python3
"""batch6: international offices: English, bilingual, traditional Chinese, German-run plants. Usage: batch6.py [OUT_DIR]"""
import subprocess

from kit import PROFILE
from kit import Batch, Sheet, T, form, item, meeting, ods, settle, text_table, tracked, truth, word, xls, xlsx

batch = Batch(__file__, "batch6")


def who(text):
    """"Ann Lee; Bo Chen" → the two names."""
    return "*" if text == "*" else [part.strip() for part in text.split(";") if part.strip()]


def maker(kind):
    def make(title, owners="", due=None, state=None, health=None, **more):
        if "owners_alt" in more:
            more["owners_alt"] = [who(one) for one in more["owners_alt"]]
        return item(kind, title, who(owners), due, state, health, **more)
    return make


task, resolution, pending, duty = maker("task"), maker("resolution"), maker("pending"), maker("duty")
delay, milestone, channel, suggestion = maker("delay"), maker("milestone"), maker("channel"), maker("suggestion")


def meet(title=None, start=None, place=None, host=None, recorder=None, attendees="", absentees="", topics=()):
    return meeting(title, start, place, host, recorder, who(attendees), who(absentees), topics)


def convert(path, make, source, target):
    """A file of an old format: made once through LibreOffice, then kept."""
    if path.exists():
        return
    draft = path.with_suffix("." + source)
    make(draft)
    subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", target,
                    "--outdir", str(path.parent), str(draft)], check=True, capture_output=True)
    draft.unlink()


# ---------------------------------------------------------------- first ten


@batch.writes("Kestrel Weekly Status wc 08-Sep-2025.xlsx")
def kestrel(path):
    xlsx(path, "Imogen Tate", Sheet("Status", """
PROJECT STATUS REPORT|||||||
|||||||
Project name:|Kestrel CRM Replacement|||Report date:|@2025-09-12{dd/mm/yyyy}||
Project manager:|Imogen Tate|||Overall RAG:|A||
Headline: the data cleanse is still behind, the rest of the programme holds its dates.|||||||
|||||||
Ref|Workstream|Deliverable|Lead|Baseline finish|Forecast finish|RAG|Commentary
D1|Data|Customer master cleansed|Gareth Pugh|@2025-08-29{dd/mm/yyyy}|@2025-09-26{dd/mm/yyyy}|R|Duplicates in the Leeds ledger, two temps start Monday
D2|Data|Mapping document signed|Gareth Pugh; Aisha Karim|@2025-09-05{dd/mm/yyyy}|@2025-09-05{dd/mm/yyyy}|B|
C1|Config|Sales pipeline screens|Aisha Karim|@2025-09-19{dd/mm/yyyy}|@2025-09-19{dd/mm/yyyy}|G|n/a
C2|Config|Email gateway|Niall O'Dowd (contractor)|@2025-09-30{dd/mm/yyyy}|@2025-10-07{dd/mm/yyyy}|A|Firewall change not yet booked
T1|Training|Super-user guides|tba|@2025-10-10{dd/mm/yyyy}|@2025-10-10{dd/mm/yyyy}|G|
T2|Training|Classroom dates agreed with depots|Freya Lund|tbc||A|Three depots have not answered
|||||||
Key: R = off track, A = at risk, G = on track, B = complete|||||||
""", "A1:H1 B3:D3 B4:D4 A5:H5 A15:H15"))
    return truth("UK status report: RAG as single letters with a key (B = complete); baseline and forecast finish; tba; tbc; n/a", form(
        "progress",
        task("Customer master cleansed", "Gareth Pugh", "2025-08-29", None, "delayed", due_alt=["2025-09-26"], note="Duplicates in the Leeds ledger, two temps start Monday"),
        task("Mapping document signed", "Gareth Pugh; Aisha Karim", "2025-09-05", "done"),
        task("Sales pipeline screens", "Aisha Karim", "2025-09-19", None, "normal"),
        task("Email gateway", "Niall O'Dowd", "2025-09-30", None, "at_risk", due_alt=["2025-10-07"], note="Firewall change not yet booked"),
        task("Super-user guides", "", "2025-10-10", None, "normal"),
        task("Classroom dates agreed with depots", "Freya Lund", None, None, "at_risk", note="Three depots have not answered"),
        sheet="Status", project="Kestrel CRM Replacement", date="2025-09-12"))


@batch.writes("Hall refurbishment group minutes.docx")
def hall(path):
    word(path, "Jo Lister", "^HARBOURSIDE COMMUNITY TRUST", "^Minutes of the Hall Refurbishment Group held on Friday 14 March 2025 at 10.30 am",
         "Venue: Garden Room, Harbourside House", "Present: Margaret Oakes (Chair), Dennis Pell, Ruth Abiola, Colin Farrow (Treasurer), Jo Lister (minutes)", "Apologies: Sunita Rao, Michael Dunne",
         "! 1. Minutes of the last meeting", "The minutes of 14 February were agreed as a true record.",
         "! 2. Matters arising", "Dennis reported that the roof survey had come back and that the slates were sound.",
         "! 3. Kitchen", "The electrician's quote was thought high and there was some discussion about whether the cooker could be reused.",
         "ACTION: Colin to obtain a second quote for the rewiring by 28 March.", "ACTION: Ruth and Dennis to list the equipment worth keeping before the end of March.",
         "! 4. Bookings", "Hirers have asked when the small hall will reopen.",
         "ACTION: Jo to write to the regular hirers by next Wednesday.", "ACTION: all to think about opening hours.",
         "! 5. Any other business", "Margaret thanked the volunteers who cleared the loft. There being no other business the meeting closed at 11.50 am.",
         "Date of next meeting: Friday 11 April 2025, 10.30 am.")
    act = lambda text, short, *a, **k: task(text, *a, title_alt=[short, "ACTION: " + text], kind_alt=["resolution"], **k)
    return truth("UK prose minutes: date only in the title sentence, roles of chair and minute taker in brackets, ACTION lines among discussion, first names only", form(
        "minutes",
        act("Colin to obtain a second quote for the rewiring by 28 March", "obtain a second quote for the rewiring", "Colin", "2025-03-28", owners_alt=["Colin Farrow"]),
        act("Ruth and Dennis to list the equipment worth keeping before the end of March", "list the equipment worth keeping", "Ruth; Dennis", "2025-03-31", owners_alt=["Ruth Abiola; Dennis Pell"]),
        act("Jo to write to the regular hirers by next Wednesday", "write to the regular hirers", "Jo", "2025-03-19", owners_alt=["Jo Lister"]),
        act("all to think about opening hours", "think about opening hours", "", None),
        project="*", dept="*", date="2025-03-14",
        meeting=meet("*", "2025-03-14T10:30", "Garden Room, Harbourside House", "Margaret Oakes", "Jo Lister",
                     "Margaret Oakes; Dennis Pell; Ruth Abiola; Colin Farrow; Jo Lister", "Sunita Rao; Michael Dunne", "*")))


@batch.writes("Riverbend Action Log.xlsx")
def riverbend(path):
    xlsx(path, "Dana Whitcomb", Sheet("Action Items", """
Riverbend Office Fit-Out - Action Item Log||||||||
Last updated: 10/18/2024||||||||
#|Action Item|Assigned To|Requested By|Opened|Due|Closed|Status|Comments
1|Confirm paint color for lobby|Marcus Bell|Dana Whitcomb|09/03/2024|09/13/2024|09/12/2024|Closed|
2|Order conference room tables|Priscilla Yoon|Dana Whitcomb|09/03/2024|09/20/2024|09/27/2024|Closed|Back-ordered one week
3|Submit permit for signage|Hector Salas|Marcus Bell|09/10/2024|10/04/2024||In Progress|City wants a revised drawing
4|Badge readers, floors 2 & 3|Priscilla Yoon/Hector Salas|Lena Voss|09/17/2024|10/25/2024||Not Started|
5|Kitchen plumbing rough-in|Brightline Mechanical|Marcus Bell|09/17/2024|11/01/2024||In Progress|
6|Move the server rack|Unassigned|Lena Voss|10/01/2024|11/08/2024||On Hold|Waiting on the landlord
7|Plant service contract|Dana Whitcomb|Dana Whitcomb|10/01/2024|||Canceled|Facilities has one
8|Furniture punch list|Marcus Bell|Priscilla Yoon|10/15/2024|12/06/2024||Not Started|
9|Update evacuation maps|Lena Voss|Hector Salas|10/15/2024|ASAP||Not Started|
""", "A1:I1 A2:I2", hide_rows=(4, 5)))
    return truth("US action log, month first, closed rows hidden by a filter; requester is no owner; Unassigned; a contractor as owner; Canceled", form(
        "progress",
        task("Confirm paint color for lobby", "Marcus Bell", "2024-09-13", "done", done="2024-09-12"),
        task("Order conference room tables", "Priscilla Yoon", "2024-09-20", "done", done="2024-09-27", note="Back-ordered one week"),
        task("Submit permit for signage", "Hector Salas", "2024-10-04", "in_progress", note="City wants a revised drawing"),
        task("Badge readers, floors 2 & 3", "Priscilla Yoon; Hector Salas", "2024-10-25", "not_started"),
        task("Kitchen plumbing rough-in", "Brightline Mechanical", "2024-11-01", "in_progress"),
        task("Move the server rack", "", "2024-11-08", "paused", note="Waiting on the landlord"),
        task("Plant service contract", "Dana Whitcomb", None, "cancelled", note="Facilities has one"),
        task("Furniture punch list", "Marcus Bell", "2024-12-06", "not_started"),
        task("Update evacuation maps", "Lena Voss", None, "not_started", vague=True),
        sheet="Action Items", project="Riverbend Office Fit-Out", date="2024-10-18"))


@batch.writes("倉儲系統更新_第3次會議記錄.docx")
def taiwan_minutes(path):
    word(path, "簡郁婷", "^會 議 記 錄", T("""
會議名稱|物流中心倉儲系統更新專案 第三次工作會議||
時　　間|2025年6月12日（四）下午2:00～3:30|地　　點|總部8樓第二會議室
主　　席|蔡孟哲 協理|記　　錄|簡郁婷
出席人員|資訊處：賴冠宇、簡郁婷⏎物流處：曾雅筑、潘建銘⏎財會處：溫佩君|請假人員|馮立群（出國）
討論事項|一、條碼規格調整⏎二、舊資料轉檔時程⏎三、驗收測試分工||
""", "B1:D1 B5:D5"), "! 決議事項", T("""
項次|決議內容|負責人|完成日期|備註
1|新條碼規格書定稿並發給供應商|賴冠宇|6/18|
2|舊系統庫存資料匯出，先轉南區倉|潘建銘、簡郁婷|6月27日（五）|分兩批
3|驗收測試案例彙整|物流處 曾雅筑|下週三|
4|確認追加預算|財會處|6/30前|
5|夜班操作手冊翻譯|待確認|7月中旬|越南文、印尼文
"""), "! 待決事項", "1. 是否同步汰換手持終端機，待廠商報價後再議。", "散會：下午3時25分")
    return truth("Taiwan minutes in traditional characters: 主席, 記錄, 請假人員, 完成日期 as deadline, 下週三, 待確認, a pending matter", form(
        "minutes",
        resolution("新條碼規格書定稿並發給供應商", "賴冠宇", "2025-06-18"),
        resolution("舊系統庫存資料匯出，先轉南區倉", "潘建銘; 簡郁婷", "2025-06-27", note="分兩批"),
        resolution("驗收測試案例彙整", "曾雅筑", "2025-06-18", dept="物流處"),
        resolution("確認追加預算", "財會處", "2025-06-30", dept="*"),
        resolution("夜班操作手冊翻譯", "", None, note="越南文、印尼文", vague=True),
        pending("是否同步汰換手持終端機，待廠商報價後再議", "", note="*", may=["missing-owner", "missing-deadline"]),
        project="*", date="2025-06-12",
        meeting=meet("物流中心倉儲系統更新專案 第三次工作會議", "2025-06-12T14:00", "總部8樓第二會議室", "蔡孟哲", "簡郁婷",
                     "賴冠宇; 簡郁婷; 曾雅筑; 潘建銘; 溫佩君", "馮立群", ["條碼規格調整", "舊資料轉檔時程", "驗收測試分工"])))


@batch.writes("分店裝修進度表.xlsx")
def hongkong_progress(path):
    xlsx(path, "Cherry", Sheet("進度", """
旺角分店裝修工程　進度表|||||||
更新日期：|@2024-05-17{dd/mm/yyyy}|||填表部門：|工程部||
編號|工作項目|負責同事|預計完成日期|實際完成日期|狀況|延誤原因 / 備註|
A01|拆卸舊貨架及間隔|關志強|@2024-04-26{dd/mm/yyyy}|@2024-04-25{dd/mm/yyyy}|已完成|
A02|冷氣風喉改位|關志強、戚文樂|@2024-05-10{dd/mm/yyyy}|@2024-05-16{dd/mm/yyyy}|已完成（遲6日）|業主要求改圖
A03|鋪設地磚|新昌地台有限公司|@2024-05-22{dd/mm/yyyy}||進行中|
A04|收銀枱訂造|Cherry Mok|@2024-05-24{dd/mm/yyyy}||延誤|木料未到港
A05|招牌入則申請|葉Sir|@2024-06-07{dd/mm/yyyy}||進行中|
A06|閉路電視安裝||@2024-06-12{dd/mm/yyyy}||未開始|
A07|開業花籃安排|Cherry Mok|6月尾||未開始|
A08|更換電錶|戚文樂|@2024-05-31{dd/mm/yyyy}||暫停|等中電覆期
""", "A1:H1"))
    return truth("Hong Kong renovation tracker: 負責同事, 狀況, 延誤, a contractor, a colleague called by surname and Sir, 月尾, empty owner", form(
        "progress",
        task("拆卸舊貨架及間隔", "關志強", "2024-04-26", "done", done="2024-04-25"),
        task("冷氣風喉改位", "關志強; 戚文樂", "2024-05-10", "done", "delayed", done="2024-05-16", note="業主要求改圖"),
        task("鋪設地磚", "新昌地台有限公司", "2024-05-22", "in_progress"),
        task("收銀枱訂造", "Cherry Mok", "2024-05-24", "*", "delayed", note="木料未到港"),
        task("招牌入則申請", "*", "2024-06-07", "in_progress"),
        task("閉路電視安裝", "", "2024-06-12", "not_started"),
        task("開業花籃安排", "Cherry Mok", "2024-06-30", "not_started"),
        task("更換電錶", "戚文樂", "2024-05-31", "paused", note="等中電覆期"),
        sheet="進度", project="旺角分店裝修工程", dept="工程部", date="2024-05-17"))


@batch.writes("MOM_Coordination Meeting No.7.docx")
def singapore(path):
    word(path, "Farhan", "^MINUTES OF MEETING", T("""
Project|Tampines Cold Store Extension|Meeting No.|7
Date / Time|4 Feb 2026 (Wed), 9.30am – 11.15am|Venue|Site office, Level 2
Chaired by|Mr Lim Boon Teck|Recorded by|Nurul Farhan
Present|Lim Boon Teck, Nurul Farhan, Vijay Menon, Chua Sze Min, Koh Wei Jie|Absent with apologies|Siti Rahimah
"""), "", T("""
S/N|Discussion|Action By|Target Date
1.0|Structural works||
1.1|Slab casting at grid C to F to be brought forward; revised pour sequence to be issued to all trades.|Vijay Menon|09/02/2026
1.2|Cube test reports for January outstanding.|Chua Sze Min|By this Friday
2.0|M&E||
2.1|Insulated panel delivery from the factory in Johor must be reconfirmed.|Koh Wei Jie / Vijay Menon|13/02/2026
2.2|Fire sprinkler shop drawings to be resubmitted with the comments incorporated.|Koh Wei Jie|2 weeks
3.0|Safety||
3.1|Housekeeping at the loading bay is poor. Subcontractors to clear debris daily.|All subcontractors|Daily
""", "B2:D2 B5:D5 B8:D8"), "There being no further matters, the meeting was adjourned at 11.15am. The next meeting is on 18 Feb 2026, same venue.", "Vetted by: Lim Boon Teck")
    both = dict(kind_alt=["resolution"])
    return truth("Singapore minutes: section rows in the table, sentences as discussion, Action By and Target Date, day first, 'By this Friday', '2 weeks', Daily", form(
        "minutes",
        task("Slab casting at grid C to F to be brought forward; revised pour sequence to be issued to all trades", "Vijay Menon", "2026-02-09", **both),
        task("Cube test reports for January outstanding", "Chua Sze Min", "2026-02-06", **both),
        task("Insulated panel delivery from the factory in Johor must be reconfirmed", "Koh Wei Jie; Vijay Menon", "2026-02-13", **both),
        task("Fire sprinkler shop drawings to be resubmitted with the comments incorporated", "Koh Wei Jie", "2026-02-18", **both),
        task("Housekeeping at the loading bay is poor. Subcontractors to clear debris daily", "*", None, recurring=True, **both),
        project="Tampines Cold Store Extension", date="2026-02-04", signed="*",
        meeting=meet("*", "2026-02-04T09:30", "Site office, Level 2", "Lim Boon Teck", "Nurul Farhan",
                     "Lim Boon Teck; Nurul Farhan; Vijay Menon; Chua Sze Min; Koh Wei Jie", "Siti Rahimah", "*")))


@batch.writes("Project Charter - Returns Portal v0.9.docx")
def charter(path):
    word(path, "Elena Sorokina", "^Project Charter", T("""
Project title|Self-Service Returns Portal
Sponsor|Hugh Penrose
Project manager|Elena Sorokina
Submitting department|Customer Operations
Date|19 January 2026
"""), "# 1. Purpose", "Customers call us to return goods. In 2025 we answered 41,000 such calls. The portal shall remove two thirds of them.",
         "# 2. Objectives", "1. Cut return calls by 65% by 31 December 2026.", "2. Refund within 5 days of receipt.", "# 3. Milestones", T("""
Milestone|Accountable|Target date|Remarks
Requirements baselined|Elena Sorokina|13 February 2026|
Supplier contract signed|Procurement|27-Feb-26|two bids received
Pilot with 200 customers|Bram de Wit|Mid-April|
Go-live|Elena Sorokina, Bram de Wit|1 June 2026|
"""), "# 4. Roles and responsibilities", T("""
Department|Name|Responsible for
Customer Operations|Kirsty Vane|Return rules and texts for customers
IT|Bram de Wit|Portal build and hosting
Warehouse|Stefan Mroz|Goods-in scanning and grading
Finance|TBD|Refund postings and reconciliation
"""), "# 5. Approval", T("""
Role|Name|Signature|Date
Sponsor|Hugh Penrose|Hugh Penrose|21/01/2026
Head of IT|Lucinda Frey||
"""))
    return truth("English charter: objectives are no items; milestones and responsibilities as two tables; Mid-April; a department as owner; TBD; one of two has signed", form(
        "charter",
        milestone("Requirements baselined", "Elena Sorokina", "2026-02-13"),
        milestone("Supplier contract signed", "Procurement", "2026-02-27", dept="*", note="two bids received"),
        milestone("Pilot with 200 customers", "Bram de Wit", None, vague=True),
        milestone("Go-live", "Elena Sorokina; Bram de Wit", "2026-06-01"),
        duty("Return rules and texts for customers", "Kirsty Vane", None, dept="Customer Operations", note="*", may=["missing-deadline"]),
        duty("Portal build and hosting", "Bram de Wit", None, dept="IT", note="*", may=["missing-deadline"]),
        duty("Goods-in scanning and grading", "Stefan Mroz", None, dept="Warehouse", note="*", may=["missing-deadline"]),
        duty("Refund postings and reconciliation", "", None, dept="Finance", note="*", may=["missing-deadline"]),
        project="Self-Service Returns Portal", dept="Customer Operations", date="2026-01-19", signed=["Hugh Penrose"]))


@batch.writes("RACI payroll.xlsx")
def raci(path):
    xlsx(path, "n.kovar", Sheet("RACI", """
|Payroll Move to Cloud – RACI Matrix||||||
|Version 1.2, 6 May 2024||||||
|||||||
|Activity / Deliverable|Nadia Kovar⏎(PM)|Owen Marsh⏎(IT)|Liang Mei⏎(Finance)|Tomas Rey⏎(HR)|Joyce Adeyemi⏎(Audit)|Needed by
|Prepare||||||
|Sign contract with payroll provider|A|C|R|I|I|@2024-05-17
|Clean up employee master data|I|C|I|R|C|@2024-05-31
|Parallel run||||||
|Interface to time recording|A|R|I|C||14 June
|First parallel run|A|R|R|C|I|@2024-06-28
|Sign-off of deviations|I|I|A|C|C|
|Cut-over||||||
|Go / no-go decision|A/R|C|C|C|I|@2024-07-19
|Employee information letter|||||I|@2024-07-12
|||||||
|R = responsible   A = accountable   C = consulted   I = informed||||||
""", "B1:H1 B2:H2 B5:H5 B8:H8 B12:H12 B16:H16"))
    d = dict(dept="*", note="*")
    return truth("RACI matrix from column B: people as column heads with roles, owner is R (two R, A/R, only A, nobody), group rows, legend", form(
        "responsibility",
        duty("Sign contract with payroll provider", "Liang Mei", "2024-05-17", **d),
        duty("Clean up employee master data", "Tomas Rey", "2024-05-31", **d),
        duty("Interface to time recording", "Owen Marsh", "2024-06-14", **d),
        duty("First parallel run", "Owen Marsh; Liang Mei", "2024-06-28", **d),
        duty("Sign-off of deviations", "Liang Mei", None, **d),
        duty("Go / no-go decision", "Nadia Kovar", "2024-07-19", **d),
        duty("Employee information letter", "", "2024-07-12", **d),
        sheet="RACI", project="Payroll Move to Cloud", date="2024-05-06"))


@batch.writes("Comms plan.xlsx")
def comms(path):
    xlsx(path, "PMO", Sheet("Communication Plan", """
Communication Plan||||||
Project:|Lisbon Shared Service Centre|||Issued:|3 Nov 2025|
||||||
Communication|Purpose|Audience|When|Channel|Owner|Remarks
Team stand-up|Blockers of the day|Project team|Daily 09:15|Teams|Rui Tavares|
Weekly status mail|Progress against plan|Department heads|Fridays by 15:00|E-mail|Beatriz Lobo|template in SharePoint
Steering committee|Decisions, budget|Sponsors|Every 4 weeks|On site, Lisbon|Henrik Aas, Beatriz Lobo|
Risk escalation|Red risks|Sponsors|Within 24 hours of a red rating|Phone, then e-mail|Henrik Aas|
Newsletter|Site news|All staff|Monthly|Intranet|n.n.|
""", "A1:G1 B2:D2"))
    return truth("English communication plan: frequency instead of deadlines; n.n. names nobody", form(
        "mechanism",
        channel("Team stand-up", "Rui Tavares", None, note="*", title_alt=["Teams"]),
        channel("Weekly status mail", "Beatriz Lobo", None, note="*", title_alt=["E-mail"]),
        channel("Steering committee", "Henrik Aas; Beatriz Lobo", None, note="*", title_alt=["On site, Lisbon"]),
        channel("Risk escalation", "Henrik Aas", None, note="*", title_alt=["Phone, then e-mail"]),
        channel("Newsletter", "", None, note="*", title_alt=["Intranet"]),
        sheet="Communication Plan", project="Lisbon Shared Service Centre", date="2025-11-03"))


@batch.writes("PIR checkout outage.docx")
def postmortem(path):
    word(path, "Platform", "^Post-Incident Review: checkout unavailable for 47 minutes", "Incident date: 2 December 2025", "Review date: 5 December 2025", "Prepared by: Ananya Iyer", "Department: Platform Engineering",
         "# Summary", "A certificate for the payment gateway expired during the evening peak. Orders dropped to zero between 20:04 and 20:51 SGT.",
         "# Timeline (SGT)", T("Time|Event\n20:04|Alerts fire for failed payments\n20:19|Ben Corrigan joins the bridge\n20:51|New certificate live, orders recover"),
         "# What went well", "* On-call answered in four minutes.", "* Customer Care posted a banner before the first complaint.",
         "# What did not go well", "* The expiry warning went to a mailbox nobody reads.", "* The runbook named an engineer who left in 2023.",
         "# Corrective actions", T("""
Action|Ticket|Owner|Due|Status
Move expiry warnings to the on-call channel|OPS-411|Ben Corrigan|9 Dec 2025|Done
Inventory of all certificates with renewal dates|OPS-412|Ananya Iyer, Jarek Nowak|19 Dec 2025|In progress
Automatic renewal for gateway certificates|OPS-415|Jarek Nowak|31 Jan|Not started
Review runbooks of tier-1 services|OPS-416|Service owners|Q1|Not started
"""), "# Recommendations", "1. Add certificate age to the monthly reliability report.", "2. Agree a change window with the bank for future renewals (Finance, by end of January).")
    both = dict(kind_alt=["suggestion"])
    return truth("post-mortem: timeline and what went well are no items; corrective actions in a table, recommendations numbered; Q1; service owners", form(
        "review",
        task("Move expiry warnings to the on-call channel", "Ben Corrigan", "2025-12-09", "done", **both),
        task("Inventory of all certificates with renewal dates", "Ananya Iyer; Jarek Nowak", "2025-12-19", "in_progress", **both),
        task("Automatic renewal for gateway certificates", "Jarek Nowak", "2026-01-31", "not_started", **both),
        task("Review runbooks of tier-1 services", "*", "*", "not_started", **both),
        suggestion("Add certificate age to the monthly reliability report"),
        suggestion("Agree a change window with the bank for future renewals (Finance, by end of January)", "Finance", "2026-01-31", dept="*",
                   title_alt=["Agree a change window with the bank for future renewals"]),
        project="*", dept="Platform Engineering", date="2025-12-05"))


@batch.writes("Schedule slip request 004.docx")
def slip(path):
    word(path, "Ottilie", "^SCHEDULE SLIP REQUEST", T("""
Request no.|SSR-004|Date of request|22 Aug 2023
Project|Aldgate Lab Relocation|Department|Facilities
Requested by|Ottilie Grant|Change type|☐ Scope  ☑ Time  ☐ Cost
Affected activity|Fume cupboard installation||
Activity owner|Malcolm Reeve||
Baseline finish|25 Aug 2023|Requested new finish|15 Sep 2023
Reason for slip|The ductwork arrived with the wrong flange size and has gone back to the maker.||
Recovery measures|Electrical second fix moved forward; weekend work on 9 and 10 September.||
Impact if rejected|Commissioning would start without extraction.||
Approved by (name / date)|F. Osei-Mensah   24 Aug 2023|Programme office (name / date)|
""", "B4:D4 B5:D5 B7:D7 B8:D8 B9:D9"))
    return truth("slip request as a four-column key-value block: requester is no owner, original and new date, dates inside the remedy, one signature with date and one blank", form(
        "delay",
        delay("Fume cupboard installation", "Malcolm Reeve", "*", None, "*", note="The ductwork arrived with the wrong flange size and has gone back to the maker.\nElectrical second fix moved forward; weekend work on 9 and 10 September."),
        project="Aldgate Lab Relocation", dept="Facilities", date="2023-08-22", signed=["F. Osei-Mensah"]))


@batch.writes("Invitation vendor workshop.docx")
def invitation(path):
    word(path, "Carmen Yip", "! Meeting Invitation", "Subject:\tVendor selection workshop", "Project:\tTreasury Platform Renewal", "When:\tThursday, 22 January 2026, 13:30 – 15:30 (GMT+8)", "Where:\tBoardroom 12A / Zoom link to follow",
         "Organiser:\tCarmen Yip", "Attendees:\tDerek Fong; Mei-Ling Ong; Patrick Doyle; Shanthi Raman", "",
         "Dear all,", "please join us to choose the two vendors who will be asked for a final offer.", "Agenda:", "1. Result of the scoring (Derek)", "2. Reference calls", "3. Short list and next steps", "",
         "Please read the scoring sheet beforehand and bring your own notes from the demos.", "Kind regards", "Carmen Yip")
    return truth("English invitation with tabbed labels: Subject, When, Where, Organiser; nothing in it is an item", form(
        "notice", project="Treasury Platform Renewal", dept="*", date="*",
        meeting=meet("Vendor selection workshop", "2026-01-22T13:30", "Boardroom 12A / Zoom link to follow", "Carmen Yip", "*",
                     "Derek Fong; Mei-Ling Ong; Patrick Doyle; Shanthi Raman", "",
                     ["Result of the scoring (Derek)", "Reference calls", "Short list and next steps"])))


# ---------------------------------------------------------------- second ten


@batch.writes("Line 4 Gantt rev C.xlsx")
def gantt(path):
    xlsx(path, "Vogt", Sheet("Schedule", """
Packaging Line 4 – Installation Schedule|||||||||||
Plant Engineering, Werk Emden||||Status as of: 20.03.2024|||||||
No.|Task|Responsible|Plan||Progress|CW 11|CW 12|CW 13|CW 14|CW 15|CW 16
|||Start|End|||||||
1|Civil works|||||||||||
1.1|Floor channel and drain|Habermann Bau GmbH|11.03.2024|15.03.2024|#1{0%}|█|||||
1.2|Epoxy coating|Habermann Bau GmbH|18.03.2024|22.03.2024|#0.4{0%}||█||||
2|Mechanical|||||||||||
2.1|Unload and position filler|Anke Vogt, Piotr Zielinski|25.03.2024|28.03.2024|#0{0%}|||█|||
2.2|Connect compressed air|Piotr Zielinski|02.04.2024|05.04.2024|#0{0%}||||█||
3|Electrical and controls|||||||||||
3.1|Cabinet wiring|Jens Uhl|02.04.2024|12.04.2024|#0.1{0%}||||█|█|
3.2|I/O check|Jens Uhl / supplier tbd|15.04.2024|17.04.2024|#0{0%}||||||█
3.3|Safety acceptance||18.04.2024|19.04.2024|#0{0%}||||||█
""", "A1:L1 A2:C2 D3:E3 A3:A4 B3:B4 C3:C4 F3:F4 B5:L5 B8:L8 B11:L11"))
    return truth("Gantt sheet: header over two rows, phase rows, German dates, percent as numbers, bars in week columns", form(
        "progress",
        task("Floor channel and drain", "Habermann Bau GmbH", "2024-03-15", "done"),
        task("Epoxy coating", "Habermann Bau GmbH", "2024-03-22", "in_progress"),
        task("Unload and position filler", "Anke Vogt; Piotr Zielinski", "2024-03-28", "not_started"),
        task("Connect compressed air", "Piotr Zielinski", "2024-04-05", "not_started"),
        task("Cabinet wiring", "Jens Uhl", "2024-04-12", "in_progress"),
        task("I/O check", "Jens Uhl", "2024-04-17", "not_started", owners_alt=["Jens Uhl; supplier tbd", "Jens Uhl; supplier"]),
        task("Safety acceptance", "", "2024-04-19", "not_started"),
        sheet="Schedule", project="Packaging Line 4", dept="*", date="2024-03-20"))


@batch.writes("SteerCo pack 2025-11.xlsx")
def steerco(path):
    xlsx(path, "R. Castellanos", Sheet("Cover", """
Steering Committee Pack|
Programme|Finance Core Renewal
Meeting date|27 November 2025
Prepared by|Rosa Castellanos, PMO
Classification|Internal
"""), Sheet("Milestones", """
Milestone|Planned|Actual|RAG|Owner|Comment
Chart of accounts frozen|@2025-09-30{d-mmm-yy}|@2025-10-14{d-mmm-yy}|Complete|Walter Engel|Two weeks late
Interface catalogue approved|@2025-11-14{d-mmm-yy}|@2025-11-12{d-mmm-yy}|Complete|Saskia Boon|
User acceptance test starts|@2026-01-19{d-mmm-yy}||Amber|Saskia Boon|Test data is the bottleneck
Data migration rehearsal|@2026-02-02{d-mmm-yy}||Red|Oluwaseun Bakare|Tool licence not ordered
Cut-over|@2026-04-03{d-mmm-yy}||Green|Walter Engel|
"""), Sheet("Actions", """
ID|Action|Owner|Due|Status
SC-31|Release budget for second test environment|Ingrid Solheim (CFO)|28-Nov|Open
SC-32|Nominate 12 key users|Heads of department|05-Dec|In progress
SC-33|Order migration tool licence|Oluwaseun Bakare|EOW|Overdue
SC-34|Legal view on archive retention|Legal|15-Jan|Not started
SC-30|Replace test manager|Walter Engel|14-Nov|Closed
"""), Sheet("Decisions", """
No.|Decision taken|Taken on|Owner|Implement by
D-12|Old ledger stays readable for ten years|30 Oct 2025|Walter Engel|31 Dec 2026
D-13|No interface to the travel tool before cut-over|30 Oct 2025|Saskia Boon|
"""), Sheet("Budget", """
Item|Budget kEUR|Actual kEUR|Forecast kEUR
Licences|#420|#388|#431
Consulting|#910|#655|#960
Hardware|#75|#75|#75
Total|=SUM(B2:B4)|=SUM(C2:C4)|=SUM(D2:D4)
"""))
    P = dict(project="Finance Core Renewal", date="2025-11-27", dept="*")
    ms = dict(kind_alt=["milestone"])
    return truth("steering pack: cover sheet gives project and date; milestones with RAG, actions, decisions; budget sheet is no form; EOW, 15-Jan, Heads of department, Overdue", form(
        "progress",
        task("Chart of accounts frozen", "Walter Engel", "2025-09-30", "done", done="2025-10-14", note="Two weeks late", **ms),
        task("Interface catalogue approved", "Saskia Boon", "2025-11-14", "done", done="2025-11-12", **ms),
        task("User acceptance test starts", "Saskia Boon", "2026-01-19", "*", "at_risk", note="Test data is the bottleneck", **ms),
        task("Data migration rehearsal", "Oluwaseun Bakare", "2026-02-02", "*", "delayed", note="Tool licence not ordered", **ms),
        task("Cut-over", "Walter Engel", "2026-04-03", "*", "normal", **ms), sheet="Milestones", **P), form(
        "progress",
        task("Release budget for second test environment", "Ingrid Solheim", "2025-11-28", "*", may=["unknown-status"]),
        task("Nominate 12 key users", "", "2025-12-05", "in_progress"),
        task("Order migration tool licence", "Oluwaseun Bakare", "2025-11-28", None, "delayed", due_alt=["2025-11-30"]),
        task("Legal view on archive retention", "Legal", "2026-01-15", "not_started", dept="*"),
        task("Replace test manager", "Walter Engel", "2025-11-14", "done"), sheet="Actions", **P), form(
        "*",
        item("*", "Old ledger stays readable for ten years", ["Walter Engel"], "2026-12-31", done="*"),
        item("*", "No interface to the travel tool before cut-over", ["Saskia Boon"], None, done="*"), sheet="Decisions", **P))


@batch.writes("Client weekly report_wk40.docx")
def consultancy(path):
    word(path, "Brandt & Hale", "^Weekly Progress Report", "Client engagement: Target Operating Model Finance", "Week ending: 6 October 2023", "Engagement lead: Lucas Hale",
         "# Accomplishments this week", "* Ran nine interviews in Accounts Payable (Lucas, Mina).", "* Baseline of process costs agreed with the client on 4 October.",
         "# Planned for next week", "* Draft target process for invoice entry (Mina Sadeghi, 11 Oct)", "* Benchmark of three shared service centres (Lucas Hale)", "* Prepare workshop with plant controllers – Tobias Rehn – Thursday",
         "# Risks and issues", T("""
Type|Description|Impact|Response|Owner|Due
Risk|Plant controllers may not be released for the workshop|H|Escalate to CFO office|Lucas Hale|10 Oct
Issue|Travel cost data incomplete for Q2|M|Request extract from payroll|Client finance|13 Oct
Risk|Works council not yet informed|H|Client HR to brief|tbd|before the workshop
"""), "Total hours this week: 142. Budget consumed: 38%.", footer="Confidential – prepared for the client only")
    return truth("consultancy weekly: past bullets are no items, next week's bullets are; owner and date in bracket or behind dashes; risk table; 'before the workshop'", form(
        "progress",
        task("Draft target process for invoice entry", "Mina Sadeghi", "2023-10-11", title_alt=["Draft target process for invoice entry (Mina Sadeghi, 11 Oct)"]),
        task("Benchmark of three shared service centres", "Lucas Hale", None, title_alt=["Benchmark of three shared service centres (Lucas Hale)"]),
        task("Prepare workshop with plant controllers", "Tobias Rehn", "2023-10-12", title_alt=["Prepare workshop with plant controllers – Tobias Rehn – Thursday"]),
        task("Plant controllers may not be released for the workshop", "Lucas Hale", "2023-10-10", note="Escalate to CFO office"),
        task("Travel cost data incomplete for Q2", "Client finance", "2023-10-13", dept="*", note="Request extract from payroll"),
        task("Works council not yet informed", "", None, note="Client HR to brief", vague=True),
        project="Target Operating Model Finance", date="2023-10-06"))


@batch.writes("notes pricing call.docx")
def mail_notes(path):
    word(path, "Tessa Quill", "From: Tessa Quill", "Sent: Wednesday, 8 November 2023 16:12", "To: pricing-core", "Subject: Notes – spring pricing call", "",
         "Hi all,", "quick notes from today's call. Shout if I got something wrong.", "",
         "Attendees: Tessa, John Mbeki, Rachel Stone, Arjun", "Absent: Willem (leave)", "",
         "We looked at the competitor lists that Rachel pulled. Two of the three big chains went up by about 4% in September. Arjun thinks that we can follow without losing the smaller shops, Rachel is less sure.", "",
         "Decisions", "- Garden range goes up by 3.5% from 1 March.", "- No change for paint.", "",
         "Action items", "- John to send the draft price list by Friday", "- Rachel: margin check for the top 50 articles, 20/11", "- Arjun and Tessa to talk to the three key accounts before end of November", "- Someone needs to update the web shop banner",
         "- Willem – approve list (Mon 27 Nov)", "", "Open questions", "- Do we still honour the autumn voucher?", "", "Next call: 22 November, same link.", "Cheers, Tessa")
    maybe = dict(may=["missing-owner", "missing-deadline"])
    act = lambda text, short, *a, **k: task(text, *a, title_alt=[short], **k)
    return truth("meeting notes as a pasted mail: first names, dash lines, 'X to …', 'X: …', 'X – … (date)', someone", form(
        "minutes",
        resolution("Garden range goes up by 3.5% from 1 March", "", None, due_alt=["2024-03-01"], **maybe), resolution("No change for paint", "", None, **maybe),
        act("John to send the draft price list by Friday", "send the draft price list", "John", "2023-11-10", owners_alt=["John Mbeki"]),
        act("margin check for the top 50 articles", "Rachel: margin check for the top 50 articles, 20/11", "Rachel", "2023-11-20", owners_alt=["Rachel Stone"]),
        act("Arjun and Tessa to talk to the three key accounts before end of November", "talk to the three key accounts", "Arjun; Tessa", "2023-11-30"),
        act("Someone needs to update the web shop banner", "update the web shop banner", "", None),
        act("approve list", "Willem – approve list (Mon 27 Nov)", "Willem", "2023-11-27"),
        pending("Do we still honour the autumn voucher?", note="*"),
        project="*", dept="*", date="2023-11-08",
        meeting=meet("*", "*", None, None, "*", "Tessa; John Mbeki; Rachel Stone; Arjun", "Willem", "*")))


@batch.writes("Brand refresh_PlannerExport.xlsx")
def planner(path):
    xlsx(path, "Microsoft Planner", Sheet("Tasks", """
Plan name|Brand Refresh 2026||||||||||||||
Plan ID|kX9_brQ2pUe1sLrVbWw8SGUAGh1T||||||||||||||
Date of export|02/06/2026||||||||||||||
|||||||||||||||
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start Date|Due Date|Late|Completed Date|Completed By|Completed Checklist Items|Labels|Description
a1Qe|Logo usage rules|Identity|Completed|Medium|Robin Achterberg|Petra Sund|12/15/2025|01/05/2026|01/16/2026|false|01/15/2026|Robin Achterberg|4/4||
b7Tr|Photo shoot in showroom|Content|In progress|Important|Petra Sund;Kofi Mensah-Bright|Petra Sund|01/05/2026|01/19/2026|02/13/2026|false|||1/3|External|Model releases still to be signed
c3Yu|Vehicle lettering|Rollout|Not started|Medium|Kofi Mensah-Bright|Robin Achterberg|01/05/2026||03/12/2026|false|||0/2||
d9Pl|Press kit|Content|In progress|Urgent|Robin Achterberg|Petra Sund|01/07/2026|01/12/2026|01/30/2026|true|||2/5||Waiting for quotes from two partners
e2Mn|Old stationery used up|Rollout|Not started|Low||Petra Sund|01/07/2026|||false||||
f6Ws|Intranet header|Rollout|Completed|Low|Petra Sund|Petra Sund|01/08/2026||01/23/2026|false|01/26/2026|Petra Sund|||
g4Hk|Trade fair banner|Content|Not started|Medium|Kofi Mensah-Bright|Robin Achterberg|01/08/2026||03/27/2026|false|||||
"""))
    return truth("Microsoft Planner export: three lines above the header, US dates as text, semicolon between assignees, creator and completer are no owners, Late flag", form(
        "progress",
        task("Logo usage rules", "Robin Achterberg", "01-16", "done", "*", done="01-15"),
        task("Photo shoot in showroom", "Petra Sund; Kofi Mensah-Bright", "02-13", "in_progress", note="Model releases still to be signed"),
        task("Vehicle lettering", "Kofi Mensah-Bright", "03-12", "not_started"),
        task("Press kit", "Robin Achterberg", "01-30", "in_progress", "*", note="Waiting for quotes from two partners"),
        task("Old stationery used up", "", None, "not_started"),
        task("Intranet header", "Petra Sund", "01-23", "done", "*", done="01-26"),
        task("Trade fair banner", "Kofi Mensah-Bright", "03-27", "not_started"),
        sheet="Tasks", project="Brand Refresh 2026", date="02-06"))


@batch.writes("Jira export 2024-09-20.csv")
def jira(path):
    text_table(path, """
Issue Type|Issue key|Summary|Assignee|Reporter|Priority|Status|Created|Due date|Resolved
Story|MOB-204|Login with passkey|Eszter Halasz|Quentin Rolfe|High|In Progress|02/Sep/24 9:14 AM|30/Sep/24 12:00 AM|
Bug|MOB-211|Crash when camera permission is denied|Dimitri Vassos|Eszter Halasz|Highest|Done|04/Sep/24 3:40 PM|13/Sep/24 12:00 AM|12/Sep/24 5:22 PM
Task|MOB-215|Update privacy text, all languages|Quentin Rolfe|Quentin Rolfe|Medium|To Do|05/Sep/24 10:02 AM|11/Oct/24 12:00 AM|
Story|MOB-219|Dark mode for order list|Dimitri Vassos|Quentin Rolfe|Low|To Do|09/Sep/24 8:55 AM||
Bug|MOB-222|Wrong currency symbol on receipts||Eszter Halasz|High|To Do|10/Sep/24 1:30 PM|27/Sep/24 12:00 AM|
Sub-task|MOB-204-1|Recovery flow copy|Hana Sato|Eszter Halasz|Medium|In Progress|11/Sep/24 11:11 AM|24/Sep/24 12:00 AM|
Task|MOB-198|Old SDK migration|Hana Sato|Quentin Rolfe|Low|Cancelled|20/Aug/24 4:05 PM|06/Sep/24 12:00 AM|
""", "utf-8-sig")
    return truth("Jira csv: day/Mon/yy with a time; unassigned row; reporter is no owner; date only in the file name", form(
        "progress",
        task("Login with passkey", "Eszter Halasz", "2024-09-30", "in_progress"),
        task("Crash when camera permission is denied", "Dimitri Vassos", "2024-09-13", "done", done="2024-09-12"),
        task("Update privacy text, all languages", "Quentin Rolfe", "2024-10-11", "not_started"),
        task("Dark mode for order list", "Dimitri Vassos", None, "not_started"),
        task("Wrong currency symbol on receipts", "", "2024-09-27", "not_started"),
        task("Recovery flow copy", "Hana Sato", "2024-09-24", "in_progress"),
        task("Old SDK migration", "Hana Sato", "2024-09-06", "cancelled"),
        project="*", date="2024-09-20"))


@batch.writes("press_shop_mpp.xlsx")
def msproject(path):
    lines = """
ID|Active|Task Mode|Task Name|Duration|Start_Date|Finish_Date|Predecessors|Outline_Level|Resource_Names|%_Complete|Summary
#1|Yes|Auto Scheduled|Press shop overhaul|60 days|@2025-03-03 08:00|@2025-05-28 17:00||#1||#0.31{0%}|Yes
#2|Yes|Auto Scheduled|Preparation|12 days|@2025-03-03 08:00|@2025-03-18 17:00||#2||#1{0%}|Yes
#3|Yes|Auto Scheduled|Order hydraulic seals|5 days|@2025-03-03 08:00|@2025-03-07 17:00||#3|Greta Lindqvist|#1{0%}|No
#4|Yes|Auto Scheduled|Isolation permit for press 2|2 days|@2025-03-17 08:00|@2025-03-18 17:00|#3|#3|Greta Lindqvist,Marek Dolezal[50%]|#1{0%}|No
#5|Yes|Auto Scheduled|Execution|39 days|@2025-03-19 08:00|@2025-05-14 17:00||#2||#0.2{0%}|Yes
#6|Yes|Auto Scheduled|Remove ram and cylinders|6 days|@2025-03-19 08:00|@2025-03-26 17:00|#4|#3|Marek Dolezal|#0.6{0%}|No
#7|Yes|Auto Scheduled|Machine the bolster plate|15 days|@2025-03-27 08:00|@2025-04-16 17:00|#6|#3|Falkenried Werkzeugbau|#0{0%}|No
#8|Yes|Manually Scheduled|Paint floor markings|3 days|@2025-05-12 08:00|@2025-05-14 17:00||#3||#0{0%}|No
#9|Yes|Auto Scheduled|Acceptance run|0 days|@2025-05-28 17:00|@2025-05-28 17:00|#7|#2|Greta Lindqvist|#0{0%}|No
"""
    xlsx(path, "MS Project", Sheet("Task_Table1", lines))
    return truth("MS Project export: summary rows are headings; Marek Dolezal[50%]; no date of the form anywhere", form(
        "progress",
        task("Order hydraulic seals", "Greta Lindqvist", "2025-03-07", "done"),
        task("Isolation permit for press 2", "Greta Lindqvist; Marek Dolezal", "2025-03-18", "done"),
        task("Remove ram and cylinders", "Marek Dolezal", "2025-03-26", "in_progress"),
        task("Machine the bolster plate", "Falkenried Werkzeugbau", "2025-04-16", "not_started"),
        task("Paint floor markings", "", "2025-05-14", "not_started"),
        task("Acceptance run", "Greta Lindqvist", "2025-05-28", "not_started"),
        sheet="Task_Table1", project="*", date=None))


@batch.writes("OPL Dachträger 28.05.2025.xlsx")
def opl(path):
    xlsx(path, "Pohl", Sheet("OPL", """
||Open Points List (LOP)||||||
||Roof rail series launch, plant Győr||||Rev. 28.05.2025||
||||||||
||Pos.|Topic|Action|Resp.|Due|Status|Remark
||1|Tooling|Polish cavity 3, sample to customer|Zoltán Baranyi|CW 22|●|
||2|Tooling|Spare inserts: obtain quotation|U. Brandt|CW 23|◑|2 of 3 suppliers answered
||3|Logistics|Return packaging trial, 200 pcs|Sandra Pohl / Zoltán Baranyi|13.06.2025|○|
||4|Quality|8D report for scratch complaint|Hr. Kessler|30.05.2025|◕|
||5|Quality|Update control plan|Sandra Pohl (QM)|06.06.2025|◔|
||6|Logistics|Second forklift|open|CW 26|○|depends on budget
||7|Production|Shift model from July|Plant management|immediately|○|
||||||||
||○ open   ◔ 25 %   ◑ 50 %   ◕ 75 %   ● done||||||
""", "C1:I1 C2:F2 C13:I13"))
    return truth("German plant's open points list from column C: calendar weeks, Harvey balls explained in a legend, Hr. Kessler, initials, 'open' as owner, immediately", form(
        "progress",
        task("Polish cavity 3, sample to customer", "Zoltán Baranyi", "2025-05-30", "done", due_alt=["2025-06-01"]),
        task("Spare inserts: obtain quotation", "U. Brandt", "2025-06-06", "in_progress", due_alt=["2025-06-08"], note="2 of 3 suppliers answered"),
        task("Return packaging trial, 200 pcs", "Sandra Pohl; Zoltán Baranyi", "2025-06-13", "*"),
        task("8D report for scratch complaint", "*", "2025-05-30", "in_progress"),
        task("Update control plan", "Sandra Pohl", "2025-06-06", "in_progress", dept="*"),
        task("Second forklift", "", "2025-06-27", "*", due_alt=["2025-06-29"], note="depends on budget", must=["missing-owner"]),
        task("Shift model from July", "Plant management", None, "*", dept="*", vague=True, must=["missing-deadline"]),
        sheet="OPL", project="*", dept="*", date="2025-05-28"))


@batch.writes("MoM weekly 14.02.2024.docx")
def plant_minutes(path):
    word(path, "Weber", "^Besprechungsprotokoll / Minutes of Meeting", T("""
Project / Projekt:|Paint shop exhaust air|Date / Datum:|14.02.2024, 10:00-11:30
Location / Ort:|Room Elbe, plant 2|Author / Verfasser:|Corinna Weber
Participants / Teilnehmer:|Corinna Weber (PL), Daniel Ostrowski (EHS), Milan Hrubý (Maintenance), Yusuf Aydin||
Excused / Entschuldigt:|Birgit Faber||
""", "B3:D3 B4:D4"), "A = action, D = decision", T("""
No.|Type|Topic / description|Responsible|Deadline
1|D|The new filter housing is placed on the roof, not in the hall.|–|–
2|A|Ask the structural engineer for the roof load.|D. Ostrowski|21.02.2024
3|A|Shutdown plan for the Easter week, including the night shift|Milan Hrubý|01.03.
4|D|Noise is measured by an outside laboratory.|–|–
5|A|Invite three laboratories to tender|Yusuf Aydin + Corinna Weber|CW 9
6|A|Inform the neighbours|Works council / EHS|as soon as possible
"""), "Distribution list: participants, B. Faber, plant manager")
    maybe = dict(may=["missing-owner", "missing-deadline"], kind_alt=["task"])
    act = dict(kind_alt=["resolution"])
    return truth("bilingual German-English minutes: type column tells action or decision; 01.03. without year; CW 9; plus between names; a dash as nobody", form(
        "minutes",
        resolution("The new filter housing is placed on the roof, not in the hall", "", None, **maybe),
        task("Ask the structural engineer for the roof load", "D. Ostrowski", "2024-02-21", **act),
        task("Shutdown plan for the Easter week, including the night shift", "Milan Hrubý", "2024-03-01", **act),
        resolution("Noise is measured by an outside laboratory", "", None, **maybe),
        task("Invite three laboratories to tender", "Yusuf Aydin; Corinna Weber", "2024-03-01", due_alt=["2024-03-03"], **act),
        task("Inform the neighbours", "Works council; EHS", None, dept="*", vague=True, **act),
        project="Paint shop exhaust air", date="2024-02-14",
        meeting=meet("*", "2024-02-14T10:00", "Room Elbe, plant 2", None, "Corinna Weber",
                     "Corinna Weber; Daniel Ostrowski; Milan Hrubý; Yusuf Aydin", "Birgit Faber", "*")))


@batch.writes("Weekly Report 周报 0417.xlsx")
def bilingual_week(path):
    xlsx(path, "Vivian Tong", Sheet("WK16", """
Weekly Report 周报|||||||
Project 项目|海外仓对接 Overseas Warehouse Link||Dept. 部门|供应链部 Supply Chain||Period 周期|2026.4.13-4.17
一、This week 本周工作|||||||
No.|Task 任务|Owner 负责人|Plan 计划完成|Actual 实际完成|Status 状态|Remarks 备注|
1|API field mapping 接口字段对照|Vivian Tong 童薇|4/15|4/15|Done 已完成||
2|Label format for Rotterdam 鹿特丹仓标签格式|Leo Qiu 邱立|4/16||Ongoing 进行中|等荷方确认 waiting for NL|
3|Customs code list 海关编码清单|Leo Qiu 邱立; Maggie 麦琪|4/17||Delayed 延迟|编码有12条查不到|
4|Insurance quote 保险报价|TBD 待定|4/24||Not started 未开始||
二、Next week 下周计划|||||||
No.|Task 任务|Owner 负责人|Plan 计划完成|||Remarks 备注|
1|End-to-end test order 全流程测试订单|Vivian Tong 童薇|4/22||||
2|Return address rules 退货地址规则|Maggie 麦琪|next Friday 下周五||||
3|Holiday cut-off notice 节假日截单通知|客服部 CS|4/30||||
""", "A1:H1 B2:C2 E2:F2 A3:H3 A9:H9"))
    return truth("bilingual weekly: values in two languages, this week and next week one form, names in two scripts, year only in the period", form(
        "progress",
        task("API field mapping 接口字段对照", "Vivian Tong 童薇", "04-15", "done", done="04-15"),
        task("Label format for Rotterdam 鹿特丹仓标签格式", "Leo Qiu 邱立", "04-16", "in_progress", note="等荷方确认 waiting for NL"),
        task("Customs code list 海关编码清单", "Leo Qiu 邱立; Maggie 麦琪", "04-17", "*", "delayed", note="编码有12条查不到"),
        task("Insurance quote 保险报价", "", "04-24", "not_started"),
        task("End-to-end test order 全流程测试订单", "Vivian Tong 童薇", "04-22"),
        task("Return address rules 退货地址规则", "Maggie 麦琪", "04-24"),
        task("Holiday cut-off notice 节假日截单通知", "客服部 CS", "04-30", dept="*"),
        sheet="WK16", project="海外仓对接 Overseas Warehouse Link", dept="供应链部 Supply Chain", date="04-17"))


@batch.writes("HK office move - kickoff minutes 搬遷會議.docx")
def bilingual_minutes(path):
    word(path, "Wendy Ho", "^Office Relocation Kick-off Meeting 辦公室搬遷啟動會議", "Date & Time 日期及時間: 3 Mar 2025 (Mon) 14:30 – 16:00", "Venue 地點: Conference Room B, 21/F", "Chairperson 主席: Raymond Szeto 司徒偉文",
         "Minutes taken by 紀錄: Wendy Ho 何詠詩", "Present 出席: Raymond Szeto 司徒偉文, Wendy Ho 何詠詩, Simon Lai 黎兆康 (IT), Doris Kwan 關美琪 (HR)", "Apologies 致歉: Kelvin Yuen 袁家樂",
         "Agenda 議程:", "1. Floor plan 平面圖", "2. IT cabling 網絡佈線", "3. Moving weekend 搬遷週末", "! Action Items 跟進事項", T("""
Item 項目|Action 跟進工作|PIC 負責人|Deadline 限期
1|Finalise floor plan with landlord 與業主落實平面圖|Raymond Szeto 司徒偉文|14/3
2|Cabling tender documents 佈線標書|Simon Lai 黎兆康|Next Wed 下星期三
3|Staff notice about parking 員工泊車通告|Doris Kwan 關美琪 / Wendy Ho 何詠詩|31/3/2025
4|Disposal of old furniture 舊傢俬棄置|TBC 待定|within April 四月內
"""), "Parking lot 待議事項:", "– Pantry operator to be discussed after the lease is signed. 茶水間營辦商待簽租約後再議。", "Next meeting 下次會議: 17 Mar 2025, 14:30")
    return truth("bilingual Hong Kong minutes: labels and values in two scripts, PIC, day first, Next Wed 下星期三, within April; parking lot as a pending matter", form(
        "minutes",
        task("Finalise floor plan with landlord 與業主落實平面圖", "Raymond Szeto 司徒偉文", "2025-03-14", kind_alt=["resolution"]),
        task("Cabling tender documents 佈線標書", "Simon Lai 黎兆康", "2025-03-12", kind_alt=["resolution"]),
        task("Staff notice about parking 員工泊車通告", "Doris Kwan 關美琪; Wendy Ho 何詠詩", "2025-03-31", kind_alt=["resolution"]),
        task("Disposal of old furniture 舊傢俬棄置", "", "2025-04-30", kind_alt=["resolution"], due_alt=[None], may=["missing-deadline"]),
        pending("Pantry operator to be discussed after the lease is signed. 茶水間營辦商待簽租約後再議", note="*", may=["missing-owner", "missing-deadline"]),
        project="*", date="2025-03-03",
        meeting=meet("*", "2025-03-03T14:30", "Conference Room B, 21/F", "Raymond Szeto 司徒偉文", "Wendy Ho 何詠詩",
                     "Raymond Szeto 司徒偉文; Wendy Ho 何詠詩; Simon Lai 黎兆康; Doris Kwan 關美琪", "Kelvin Yuen 袁家樂",
                     ["Floor plan 平面圖", "IT cabling 網絡佈線", "Moving weekend 搬遷週末"])))


@batch.writes("列管事項追蹤表1140620.xlsx")
def taiwan_tracker(path):
    xlsx(path, "總務課", Sheet("列管", """
廠區節能改善專案　列管事項追蹤表||||||||
製表日期：114年6月20日|||||||主辦單位：廠務課|
項次|列管事項|權責單位|承辦人|預定完成日|實際完成日|執行狀況|辦理情形說明|
一|空壓機變頻器汰換|廠務課|紀文彬|114/06/13|114/06/12|已完成||
二|冷卻水塔清洗發包|採購課|巫佳蓉|114/06/27||辦理中|第一次流標，6/24重新開標|
三|屋頂隔熱漆施工|廠務課|紀文彬、涂宗翰|114/07/18||尚未開始||
四|電表數據上傳平台|資訊課||114/07/31||落後|IP位址未核配|
五|照明改LED（B棟）|廠務課|涂宗翰|114/06/06||暫緩|預算移至下半年|
六|節能提案獎勵辦法|人事課|歐陽婉清|114/08/15||辦理中||
備註：列管案件完成後次月解除列管。||||||||
""", "A1:I1 A2:G2 A10:I10"))
    return truth("Taiwan tracker with years of the Republic (114 = 2025); 權責單位 beside 承辦人; 落後; empty owner beside a department; note under the table", form(
        "progress",
        task("空壓機變頻器汰換", "紀文彬", "2025-06-13", "done", done="2025-06-12", dept="廠務課"),
        task("冷卻水塔清洗發包", "巫佳蓉", "2025-06-27", "in_progress", dept="採購課", note="第一次流標，6/24重新開標"),
        task("屋頂隔熱漆施工", "紀文彬; 涂宗翰", "2025-07-18", "not_started", dept="廠務課"),
        task("電表數據上傳平台", "", "2025-07-31", "*", "delayed", dept="資訊課", note="IP位址未核配", must=["missing-owner"]),
        task("照明改LED（B棟）", "涂宗翰", "2025-06-06", "paused", dept="廠務課", note="預算移至下半年"),
        task("節能提案獎勵辦法", "歐陽婉清", "2025-08-15", "in_progress", dept="人事課"),
        sheet="列管", project="廠區節能改善專案", dept="廠務課", date="2025-06-20"))


# ---------------------------------------------------------------- third ten


@batch.writes("安衛會議紀錄.docx")
def taiwan_official(path):
    word(path, "古思妤", "^115年度第2次職業安全衛生委員會會議紀錄", "時間：115年3月18日（星期三）上午10時", "地點：行政大樓3樓會議室", "主席：詹志峰廠長　　　　紀錄：古思妤", "出席：詹志峰、古思妤、邱品潔、鍾承翰、盧美月", "請假：田佑誠",
         "壹、主席致詞：（略）", "貳、上次會議決議事項辦理情形", T("""
決議事項|主辦|辦理情形
堆高機倒車警示器更換|鍾承翰|已完成
洗眼器移位|邱品潔|辦理中，待管線圖
"""), "參、報告事項：2月份無失能傷害，虛驚事件2件。", "肆、討論事項",
         "案由一：護具庫存不足，提請討論。", "說明：近三個月安全鞋領用量增加四成。", "決議：", "（一）請採購課於4月10日前完成安全鞋及手套補充。", "（二）由盧美月重新訂定護具領用上限，提下次會議討論。",
         "案由二：局限空間作業許可改採線上簽核。", "決議：照案通過，自5月1日起實施。", "伍、臨時動議：無", "陸、散會：上午11時20分")
    free = dict(may=["missing-owner", "missing-deadline"])
    return truth("Taiwan official minutes: year of the Republic 115 = 2026, sections 壹貳參, last resolutions in a table, 案由/說明/決議, motions 無", form(
        "minutes",
        resolution("堆高機倒車警示器更換", "鍾承翰", None, "done"),
        resolution("洗眼器移位", "邱品潔", None, "in_progress", note="*", may=["missing-deadline"]),
        resolution("請採購課於4月10日前完成安全鞋及手套補充", "採購課", "04-10", dept="*", title_alt=["完成安全鞋及手套補充"]),
        resolution("由盧美月重新訂定護具領用上限，提下次會議討論", "盧美月", None, title_alt=["重新訂定護具領用上限"], vague=True),
        resolution("照案通過，自5月1日起實施", "", None, due_alt=["2026-05-01"], **free),
        project="*", dept="*", date="03-18",
        meeting=meet("*", "03-18T10:00", "行政大樓3樓會議室", "詹志峰", "古思妤", "詹志峰; 古思妤; 邱品潔; 鍾承翰; 盧美月", "田佑誠", "*")))


@batch.writes("會議通告_聖誕佈置.doc")
def hongkong_notice(path):
    convert(path, lambda draft: word(
        draft, "行政部", "^內部通告", "致：營運部、市場部、採購部同事", "發文部門：行政部", "發文日期：2024年9月2日", "檔號：ADM/24/118", "! 聖誕佈置籌備會議", "現定於下列日期舉行籌備會議，請依時出席：",
        T("""
會議名稱|2024聖誕佈置第一次籌備會議
日期及時間|2024年9月5日（星期四）下午3時正
地點|13樓大會議室
召集人|麥穎琳
出席者|麥穎琳、樊子軒、霍嘉欣、Jason Tse
議程|1. 去年檢討⏎2. 主題及預算⏎3. 供應商邀請名單
"""), "請各同事於9月4日中午前把意見電郵至行政部。", "> 行政部　謹啟"), "docx", "doc:MS Word 97")
    return truth("Hong Kong notice in .doc: issue date and meeting date; grid with agenda in one cell; a request for opinions is no item", form(
        "notice", project="*", dept="行政部", date="*",
        meeting=meet("2024聖誕佈置第一次籌備會議", "2024-09-05T15:00", "13樓大會議室", "麥穎琳", "*", "麥穎琳; 樊子軒; 霍嘉欣; Jason Tse", "", ["去年檢討", "主題及預算", "供應商邀請名單"])))


ISSUES = """
14/05/2023|Reception desk lacks cable ports|Sheila Corr|26/05/2023|Resolved|
15/05/2023|Lift 2 stops short of level 3|Otto Brenner|22/05/2023|Resolved|New encoder fitted
15/05/2023|Fire door 2.14 does not latch|Sheila Corr|19/05/2023|Resolved|
16/05/2023|Air handling noisy in room 3.02|Devi Nair|02/06/2023|In progress|Silencer on order
16/05/2023|Carpet tiles lifting by the stairs|Sheila Corr|09/06/2023|In progress|
17/05/2023|Blinds missing, south side|Harlow Interiors Ltd|16/06/2023|In progress|Fabric discontinued, sample sent
18/05/2023|Water pressure low on level 4|Devi Nair|30/05/2023|On hold|Landlord's pump
19/05/2023|Wi-Fi dead spot near kitchen|Otto Brenner|05/06/2023|Not started|
22/05/2023|Door access for cleaners|Otto Brenner / Sheila Corr|29/05/2023|Resolved|
22/05/2023|Paint scratches in corridor 1|||Not started|
23/05/2023|Meeting room screens show wrong clock|Otto Brenner|end of June|In progress|
23/05/2023|Dishwasher leaks|Devi Nair|31/05/2023|Resolved|
24/05/2023|Waste sorting labels|Sheila Corr|12/06/2023|Cancelled|Landlord supplies them
25/05/2023|Bike rack loose|tbc|14/06/2023|Not started|
26/05/2023|Smoke detector 4.07 dirty|Devi Nair|31/06/2023|Not started|
26/05/2023|Evac chair training|Sheila Corr|07/07/2023|Not started|Two sessions
"""


@batch.writes("Issues list post move (2).xls")
def issues(path):
    lines = ISSUES.strip("\n").split("\n")
    body = "\n".join(f"#{n}|{line}" for n, line in enumerate(lines, 1))
    xls(path, Sheet("Issues", f"""
Post-move issues - Canal Street||||||
Status at 26/05/2023||||||
No|Logged|Issue|Action owner|Target date|Status|Comment
{body}
#17||||||
#18||||||
""", "A1:G1"))
    state = {"Resolved": "done", "In progress": "in_progress", "On hold": "paused", "Not started": "not_started", "Cancelled": "cancelled"}
    told = []
    for line in lines:
        _, title, owner, due, status, note = line.split("|")
        owner = "" if owner == "tbc" else owner.replace(" / ", "; ")
        day = None if due in ("", "31/06/2023") else "2023-06-30" if due == "end of June" else "-".join(reversed(due.split("/")))
        told.append(task(title, owner, day, state[status], note=note or None, bad=due == "31/06/2023"))
    return truth("UK issue list in .xls, 16 rows and prefilled numbers: Logged is no deadline, day first, 31/06 is no day, tbc, end of June", form(
        "progress", *told, sheet="Issues", project="*", dept=None, date="2023-05-26"))


@batch.writes("fair to-do.ods")
def fair(path):
    ods(path, Sheet("Sheet1", """
Summer Fair - who does what
updated 12/05/2025
To do|Who|By when|Done?|Notes
Book the bouncy castle|Poppy Hart|24/05/2025|Y|deposit paid
Licence for the bar|Graham & Sue|@2025-05-30|N|
Posters in shop windows|Year 6 parents|Sat 7 June|N|
Sound system from the scouts|Neville Ash|14/06/2025|partly|cable missing
Raffle prizes|everyone|14/06/2025|N|
Float from the bank|Sue Pickering|Fri 13 June|N|£150 in coins
"""))
    n = dict(may=["unknown-status"])
    return truth("volunteers' list in .ods: Who, By when, Done? Y/N/partly; ampersand between first names; everyone", form(
        "progress",
        task("Book the bouncy castle", "Poppy Hart", "2025-05-24", "done", note="deposit paid"),
        task("Licence for the bar", "Graham; Sue", "2025-05-30", "*", **n),
        task("Posters in shop windows", "*", "2025-06-07", "*", **n),
        task("Sound system from the scouts", "Neville Ash", "2025-06-14", "in_progress", note="cable missing", **n),
        task("Raffle prizes", "", "2025-06-14", "*", must=["missing-owner"], **n),
        task("Float from the bank", "Sue Pickering", "2025-06-13", "*", note="£150 in coins", **n),
        sheet="Sheet1", project="*", date="2025-05-12"))


@batch.writes("On-call rota Q3.xlsx")
def rota(path):
    xlsx(path, "NOC", Sheet("Rota", """
On-call rota July 2025||||
Week|Primary|Secondary|Phone|Swap
30 Jun - 6 Jul|Idris Cole|Maeve Tully|x4471|
7 Jul - 13 Jul|Maeve Tully|Bodhi Rao|x4472|
14 Jul - 20 Jul|Bodhi Rao|Idris Cole|x4478|with Maeve 18th
21 Jul - 27 Jul|Idris Cole|Maeve Tully|x4471|
"""), Sheet("Contacts", "Name|Extension|Mobile\nIdris Cole|4471|07700 900118\nMaeve Tully|4472|07700 900164"))
    return truth("an on-call rota and a telephone list: no form", unreadable=True)


@batch.writes("Integration plan FINAL.xlsx")
def login_page(path):
    path.write_text("<!DOCTYPE html>\n<html><head><title>Sign in to your account</title></head><body><form method=\"post\" action=\"/login\">"
                    "<h1>Sign in</h1><p>Your session has expired. Sign in to open <b>Integration plan FINAL.xlsx</b>.</p>"
                    "<input name=\"user\"><input type=\"password\" name=\"pass\"></form></body></html>\n", encoding="utf-8")
    return truth("a sign-in page that the browser saved under the workbook's name", unreadable=True)


@batch.writes("Steering minutes Jan.docx")
def truncated(path):
    word(path, "A. Lind", "^Steering Committee Minutes", "Date: 15 January 2026", *["Discussion of the quarterly figures, item %d." % n for n in range(400)])
    settle(path)
    data = path.read_bytes()
    path.write_bytes(data[:len(data) * 3 // 5])
    return truth("a Word file cut off in the middle of a download", unreadable=True)


@batch.writes("Fleet app sync - running notes.docx")
def running(path):
    word(path, "Omar", "^Fleet app sync – running notes (newest on top)",
         "# 21 May 2024", "Attendees: Omar Haddad, Lotte Visser, Grace Kim", "Notes:", "Drivers like the new map. Battery use is still high on old phones.", "Actions:",
         "☐ Profile battery use on the two oldest models – Grace Kim – 28 May", "☐ Ask the insurer about location data – Lotte Visser – this week", "☑ Book test drivers for June – Omar Haddad – 20 May",
         "# 14 May 2024", "Attendees: Omar Haddad, Lotte Visser", "Notes:", "Grace on leave. We agreed to skip offline maps in the first release.", "Actions:",
         "☐ Write to the depot managers about the pilot – Lotte Visser – 17 May", "☐ Book test drivers for June – Omar Haddad – 20 May")
    one = lambda date, names: dict(project="*", dept="*", date=date, meeting=meet("*", "*", None, None, None, names, "", "*"))
    act = lambda short, tail, *a, **k: task(short, *a, title_alt=[f"{short} – {tail}"], **k)
    return truth("running log of two meetings, newest on top, date as heading, ticked and unticked boxes, – name – date", form(
        "minutes",
        act("Profile battery use on the two oldest models", "Grace Kim – 28 May", "Grace Kim", "2024-05-28", state_alt=["not_started"]),
        act("Ask the insurer about location data", "Lotte Visser – this week", "Lotte Visser", "2024-05-24", due_alt=["2024-05-26"], state_alt=["not_started"]),
        act("Book test drivers for June", "Omar Haddad – 20 May", "Omar Haddad", "2024-05-20", "done"),
        **one("2024-05-21", "Omar Haddad; Lotte Visser; Grace Kim")), form(
        "minutes",
        act("Write to the depot managers about the pilot", "Lotte Visser – 17 May", "Lotte Visser", "2024-05-17", state_alt=["not_started"]),
        act("Book test drivers for June", "Omar Haddad – 20 May", "Omar Haddad", "2024-05-20", state_alt=["not_started"]),
        **one("2024-05-14", "Omar Haddad; Lotte Visser")))


@batch.writes("Kickoff Summary.doc")
def us_doc(path):
    convert(path, lambda draft: word(
        draft, "Brooke", "^Meeting Summary", T("""
Meeting:|Lakeshore Clinic EHR Kickoff|Date:|April 8, 2025
Time:|1:00 PM - 2:30 PM CT|Location:|Teams
Facilitator:|Brooke Tandy|Note taker:|Luis Ocampo
Attendees:|Brooke Tandy, Luis Ocampo, Dr. Renee Falk, Chad Winslow, Mina Park||
"""), "! Agenda", "1. Scope and timeline", "2. Data conversion", "3. Training approach", "! Key decisions", "1. Go-live stays on September 8.", "2. Paper charts older than seven years will not be converted.",
        "! Action items", T("""
Action|Owner|Due date
Send interface inventory|Chad Winslow|4/15
Draft training calendar|Mina Park & Luis Ocampo|4/25/2025
Confirm provider champions per site|Dr. Falk|Next Tuesday
Set up shared drive|Luis Ocampo|EOD Thursday
Reserve the training room|TBD|Early May
"""), "! Parking lot", "* Kiosk check-in for the west site", "* Patient portal branding"), "docx", "doc:MS Word 97")
    free = dict(may=["missing-owner", "missing-deadline"])
    act = dict(kind_alt=["resolution"])
    return truth("US meeting summary in .doc: decisions numbered, action table, parking lot bullets; Dr. with surname only; Next Tuesday, EOD Thursday, Early May", form(
        "minutes",
        resolution("Go-live stays on September 8", "", None, due_alt=["2025-09-08"], **free),
        resolution("Paper charts older than seven years will not be converted", "", None, **free),
        task("Send interface inventory", "Chad Winslow", "2025-04-15", **act),
        task("Draft training calendar", "Mina Park; Luis Ocampo", "2025-04-25", **act),
        task("Confirm provider champions per site", "*", "2025-04-15", **act),
        task("Set up shared drive", "Luis Ocampo", "2025-04-10", **act),
        task("Reserve the training room", "", None, vague=True, **act),
        pending("Kiosk check-in for the west site", note="*"), pending("Patient portal branding", note="*"),
        project="*", dept="*", date="2025-04-08",
        meeting=meet("Lakeshore Clinic EHR Kickoff", "2025-04-08T13:00", "Teams", "Brooke Tandy", "Luis Ocampo", "*", "",
                     ["Scope and timeline", "Data conversion", "Training approach"])))


@batch.writes("Week 27 team update.xlsx")
def side_by_side(path):
    xlsx(path, "Noor", Sheet("Team update", """
Logistics Control Tower - weekly team update|||||||||
Week ending Friday 7 July 2023|||||||||
DONE THIS WEEK|||||PLANNED NEXT WEEK||||
Activity|Who|Finished|Remark||Activity|Who|Deadline|Remark|
Carrier portal logins for all sites|Noor Haddar|03/07||Hold|Dashboard for late trucks|Emil Strand|14/07||
Claims backlog below 50|Emil Strand|06/07|48 left||Tender for Baltic lanes|Ifeoma Obi, Noor Haddar|21/07|purchasing to join|
Pallet account with Vestergaard closed|Ifeoma Obi|07/07|||Summer driver shortage survey|Ifeoma Obi|Wed||
|||||New starter induction|team|10/07||
""".replace("|Hold|", "||"), "A1:J1 A2:J2 A3:D3 F3:I3"))
    return truth("two tables side by side: done this week (finish dates), planned next week; 'team' as owner; Wed", form(
        "progress",
        task("Carrier portal logins for all sites", "Noor Haddar", None, "*", done="2023-07-03", may=["missing-deadline"]),
        task("Claims backlog below 50", "Emil Strand", None, "*", done="2023-07-06", note="48 left", may=["missing-deadline"]),
        task("Pallet account with Vestergaard closed", "Ifeoma Obi", None, "*", done="2023-07-07", may=["missing-deadline"]),
        task("Dashboard for late trucks", "Emil Strand", "2023-07-14"),
        task("Tender for Baltic lanes", "Ifeoma Obi; Noor Haddar", "2023-07-21", note="purchasing to join"),
        task("Summer driver shortage survey", "Ifeoma Obi", "2023-07-12"),
        task("New starter induction", "", "2023-07-10"),
        sheet="Team update", project="*", dept="*", date="2023-07-07"))


@batch.writes("Lessons Learned Log.xlsx")
def lessons(path):
    xlsx(path, "Quality", Sheet("Lessons", """
Lessons Learned Log||||||
Project: Solar Roof Depot North||||Closed out: 30 April 2026||
Workshop held 5 May 2026, facilitated by Agnes Thorpe||||||
||||||
#|Category|What happened|Root cause|Recommendation|Owner|Due
1|Permits|Grid permit came nine weeks late|Form sent to the wrong office|Check the responsible grid office before ordering|Agnes Thorpe|29 May 2026
2|Supply|Inverters stored outdoors|No space booked|Book covered storage with every order|Purchasing|ongoing
3|Safety|No accidents at height|Rope training in week one|Keep the training in the standard plan|Ravi Pillay|end of May
4|Handover|Operators had no manual in Welsh|Not in the contract|Add languages to the contract checklist|Nia Bevan; Ravi Pillay|Q3 kick-off
5|Cost|Crane hired twice|Roof plan changed after booking|Freeze the roof plan two weeks before crane date|-|
""", "A1:G1 A2:D2 E2:G2 A3:G3"))
    s = lambda title, happened, *a, **k: suggestion(title, *a, title_alt=[happened], kind_alt=["task"], note="*", **k)
    free = ["missing-owner", "missing-deadline"]
    return truth("lessons learned log: the recommendation is the item, what happened and root cause are remarks; ongoing; Q3 kick-off", form(
        "review",
        s("Check the responsible grid office before ordering", "Grid permit came nine weeks late", "Agnes Thorpe", "05-29"),
        s("Book covered storage with every order", "Inverters stored outdoors", "Purchasing", None, dept="*"),
        s("Keep the training in the standard plan", "No accidents at height", "Ravi Pillay", "05-31"),
        s("Add languages to the contract checklist", "Operators had no manual in Welsh", "Nia Bevan; Ravi Pillay", None, vague=True),
        s("Freeze the roof plan two weeks before crane date", "Crane hired twice", "", None, may=free),
        sheet="Lessons", project="Solar Roof Depot North", dept=None, date="*"))


@batch.writes("RAID_log_v14.xlsx")
def raid(path):
    xlsx(path, "pmo", Sheet("Read me", """
RAID log – Billing Consolidation
Owner: Programme Office    Last review: 30/04/2025
Use one tab per type. Do not delete closed rows.
"""), Sheet("Risks", """
ID|Risk description|Prob.|Impact|Score|Mitigation|Risk owner|Target date|Status
R-01|Tariff tables differ between the two legacy systems|#4|#5|#20|Compare 500 invoices by hand|Tamsin Gale|16/05/2025|Open
R-02|Key developer may leave in summer|#3|#4|#12|Retention talk held; knowledge transfer started|Jonas Feld|30/05/2025|Open
R-03|Print vendor cannot take the new format|#2|#3|#6|Test file accepted|Tamsin Gale|25/04/2025|Closed
R-04|Regulator asks for a longer notice to customers|#3|#5|#15||Head of Legal|tbc|Open
"""), Sheet("Issues", """
ID|Issue|Raised by|Raised on|Action|Assigned to|Due|RAG|Status
I-07|Test environment down every Monday|Jonas Feld|14/04/2025|Move the backup window|Ewa Lis|09/05/2025|Amber|In progress
I-08|Address data of 2,100 customers incomplete|Tamsin Gale|22/04/2025|Mailing to customers|Customer Service – Bilal Shah|23/05/2025|Red|In progress
I-09|No approver for credit notes in May|Ewa Lis|28/04/2025|||asap|Red|Not started
"""), Sheet("Dependencies", """
ID|Dependency|On whom|Needed by|Contact|Status
D-03|New bank file interface|Treasury project|13/06/2025|Ewa Lis|On track
D-04|Archive access for call centre agents|Corporate IT|01/07/2025|Jonas Feld|At risk
"""), Sheet("Lists", "Open\nClosed\nIn progress\nNot started", hidden=True))
    P = dict(project="Billing Consolidation", dept="*", date="2025-04-30")
    o = dict(may=["unknown-status"])
    return truth("RAID workbook: a sheet per type, read-me sheet gives project and date, hidden list; Head of Legal; department – person; asap; 01/07 day first", form(
        "progress",
        task("Tariff tables differ between the two legacy systems", "Tamsin Gale", "2025-05-16", "*", note="Compare 500 invoices by hand", **o),
        task("Key developer may leave in summer", "Jonas Feld", "2025-05-30", "*", note="Retention talk held; knowledge transfer started", **o),
        task("Print vendor cannot take the new format", "Tamsin Gale", "2025-04-25", "done", note="Test file accepted"),
        task("Regulator asks for a longer notice to customers", "*", None, "*", must=["missing-deadline"], **o), sheet="Risks", **P), form(
        "progress",
        task("Test environment down every Monday", "Ewa Lis", "2025-05-09", "in_progress", "at_risk", note="Move the backup window", title_alt=["Move the backup window"], note_alt=["Test environment down every Monday"]),
        task("Address data of 2,100 customers incomplete", "Bilal Shah", "2025-05-23", "in_progress", "delayed", dept="Customer Service", note="Mailing to customers", title_alt=["Mailing to customers"], note_alt=["Address data of 2,100 customers incomplete"]),
        task("No approver for credit notes in May", "", None, "not_started", "delayed", vague=True), sheet="Issues", **P), form(
        "progress",
        task("New bank file interface", "*", "2025-06-13", None, "normal", dept="*"),
        task("Archive access for call centre agents", "*", "2025-07-01", None, "at_risk", dept="*"), sheet="Dependencies", **P))


# ---------------------------------------------------------------- the rest


@batch.writes("Highlight Report 06.docx")
def highlight(path):
    word(path, "Duncan", "^HIGHLIGHT REPORT", T("""
Project|Harbour Ferry Ticketing
Report period|1 – 31 July 2024
Author|Duncan Mackie
Overall status|Amber – supplier slipped once more
Products completed in this period|
Products to be completed in the next period|
Corrective actions|Weekly call with the supplier's managing director since 15 July.
Budget|£412k of £600k spent
"""
    , inside={"B5": T("Product|Owner|Planned|Actual\nGate firmware 2.1|Una Brady|19/07/2024|26/07/2024\nTariff table for islands|Callum Weir|12/07/2024|12/07/2024"),
              "B6": T("Product|Owner|Planned|RAG\nHandheld reader trial|Una Brady|16/08/2024|A\nStaff training pack|Callum Weir, Una Brady|30/08/2024|G\nRefund rules agreed with council|Council Transport Dept|23/08/2024|R\nSpare parts list|TBC|30/08/2024|G")}))
    return truth("highlight report as one two-column table with tables inside the cells; period instead of a date; letters A/G/R without legend", form(
        "progress",
        task("Gate firmware 2.1", "Una Brady", "2024-07-19", "*", "*", done="2024-07-26"),
        task("Tariff table for islands", "Callum Weir", "2024-07-12", "*", done="2024-07-12"),
        task("Handheld reader trial", "Una Brady", "2024-08-16", None, "at_risk"),
        task("Staff training pack", "Callum Weir; Una Brady", "2024-08-30", None, "normal"),
        task("Refund rules agreed with council", "Council Transport Dept", "2024-08-23", None, "delayed", dept="*"),
        task("Spare parts list", "", "2024-08-30", None, "normal"),
        project="Harbour Ferry Ticketing", dept="*", date="2024-07-31"))


@batch.writes("Action register (tracked).docx")
def tracked_register(path):
    word(path, "Paula", "^Action Register – Pension Scheme Transfer", "As of May 6, 2024",
         T("""
No.|Action|Responsible|Due date|Status
1|Collect consent forms from deferred members|Vera Holm|~April 30, 2024~ May 24, 2024|In progress
~2~|~Ask actuary for second opinion~|~Vera Holm~|~May 3, 2024~|~Not started~
3|Sign data transfer agreement|Paula Reyes, Legal Counsel|May 10, 2024|In progress
4|Publish Q&A on the intranet|~Ted Loomis~ Yara Nasser|May 17, 2024|Not started
5|Final trustee vote|Trustees|06/03/2024|Not started
"""), "Also agreed by phone on May 7:", tracked("6. Test payment run – Ted Loomis – ", "-May 20", "+May 28", who="Paula"), tracked("-7. Order letterhead – Vera Holm – May 21", who="Paula"))
    return truth("US register with struck-out dates, owner and row; tracked deletion of a date and of a whole line below the table; a title behind the name", form(
        "progress",
        task("Collect consent forms from deferred members", "Vera Holm", "2024-05-24", "in_progress"),
        task("Sign data transfer agreement", "*", "2024-05-10", "in_progress", dept="*"),
        task("Publish Q&A on the intranet", "Yara Nasser", "2024-05-17", "not_started"),
        task("Final trustee vote", "*", "2024-06-03", "not_started", dept="*"),
        task("Test payment run", "Ted Loomis", "2024-05-28", title_alt=["Test payment run – Ted Loomis – May 28"]),
        project="Pension Scheme Transfer", dept="*", date="2024-05-06"))


@batch.writes("Quayside progress mtg 21 Nov.xlsx")
def big_cell(path):
    xlsx(path, "site", Sheet("Minutes", """
SITE PROGRESS MEETING – MINUTES|||||
Project:|Quayside Block B|Date:|@2023-11-21{dd mmm yyyy}|Time:|8.00 am
Location:|Cabin 3|Chair:|Keith Rowe|Minutes:|Amara Diallo
Present:|Keith Rowe, Amara Diallo, Sean Boyle (groundworks), Petra Novak (cladding)||||
Apologies:|none||||
Discussed:|Scaffold is a week behind because of the wind. Sean expects to finish the drainage run by the weekend.⏎Petra asked for a second hoist; no agreement.||||
Actions agreed:|1. Send revised crane plan to all trades. Owner: Keith Rowe. Due: 24 Nov⏎2. Photograph and report damaged cladding panels. Owner: Petra Novak. Due: tomorrow⏎3. Chase the street closure permit. Owner: Amara Diallo. Due: 1 December⏎4. Second hoist - cost and programme effect. Owner: Keith Rowe/Petra Novak. Due: next meeting⏎5. Tidy compound. Owner: all trades. Due: ongoing||||
Next meeting:|28 Nov 2023, 8.00 am||||
""", "A1:F1 B4:F4 B5:F5 B6:F6 B7:F7 B8:F8"))
    act = lambda short, tail, *a, **k: task(short, *a, title_alt=[f"{short}. {tail}"], kind_alt=["resolution"], **k)
    return truth("minutes in a workbook: all actions numbered in one cell with Owner: … Due: …; tomorrow; next meeting", form(
        "minutes",
        act("Send revised crane plan to all trades", "Owner: Keith Rowe. Due: 24 Nov", "Keith Rowe", "2023-11-24"),
        act("Photograph and report damaged cladding panels", "Owner: Petra Novak. Due: tomorrow", "Petra Novak", "2023-11-22"),
        act("Chase the street closure permit", "Owner: Amara Diallo. Due: 1 December", "Amara Diallo", "2023-12-01"),
        act("Second hoist - cost and programme effect", "Owner: Keith Rowe/Petra Novak. Due: next meeting", "Keith Rowe; Petra Novak", "*"),
        act("Tidy compound", "Owner: all trades. Due: ongoing", "", None, recurring=True),
        sheet="Minutes", project="Quayside Block B", dept="*", date="2023-11-21",
        meeting=meet("*", "2023-11-21T08:00", "Cabin 3", "Keith Rowe", "Amara Diallo", "Keith Rowe; Amara Diallo; Sean Boyle; Petra Novak", "", "*")))


@batch.writes("Roles and goals sign-off.docx")
def signoff(path):
    word(path, "Mirjam", "^Project Goals and Responsibilities – Confirmation", "Project: Dealer App Scandinavia", "Date of issue: 9 March 2026", "Goals", "1. 120 dealers active by the end of June 2026", "2. Complaint rate below 1%",
         T("""
Area|Responsibility|Person in charge|Complete by|Acceptance criteria|Confirmed by
Sales|Dealer contracts in three languages|Mirjam Dahl|27 Mar 2026|Signed by Legal|M. Dahl, 10 Mar
||Dealer training|Mirjam Dahl / Aksel Berg|30 Apr 2026|90% attendance|
IT|App release to both stores|Noah Lindgren (lead)|17 Apr 2026|No severity-1 bugs|N. Lindgren, 10 Mar
|Interface to price list|Noah Lindgren|10 Apr 2026|Daily update|
After Sales|Hotline hours extended|to be named|1 May 2026||
Marketing|Launch kit for dealers|Ella Quist|when texts are final|Approved by brand team|
""".replace("||Dealer training", "|Dealer training"), "A2:A3 F2:F3 A4:A5 F4:F5"))
    d = dict(note="*")
    return truth("responsibility confirmation: merged area and signature cells, goals numbered above, 'to be named', 'when texts are final', two areas unsigned", form(
        "responsibility",
        duty("Dealer contracts in three languages", "Mirjam Dahl", "03-27", dept="Sales", **d),
        duty("Dealer training", "Mirjam Dahl; Aksel Berg", "04-30", dept="Sales", **d),
        duty("App release to both stores", "Noah Lindgren", "04-17", dept="IT", **d),
        duty("Interface to price list", "Noah Lindgren", "04-10", dept="IT", **d),
        duty("Hotline hours extended", "", "05-01", dept="After Sales", **d),
        duty("Launch kit for dealers", "Ella Quist", None, dept="Marketing", vague=True, **d),
        project="Dealer App Scandinavia", date="03-09", signed=["M. Dahl", "N. Lindgren"]))


@batch.writes("Delay register.xlsx")
def delay_register(path):
    xlsx(path, "planning", Sheet("Hamburg", """
Delay register – Cross-dock automation|||||||
Site: Hamburg|||Department: Warehouse Operations||||As at 12 Sep 2024|
|||||||
WBS|Delayed task|Responsible|Original finish|Days late|Cause|Countermeasure|Expected finish
3.2|Sorter chutes 1-8 installed|Jannik Thoma|30 Aug 2024|#14|Steel parts rejected at goods-in|Local workshop makes two chutes|13 Sep 2024
3.5|Scanner tunnel calibrated|Jannik Thoma, Rosie Quaye|6 Sep 2024|#10|Waits for 3.2|Night shift from 16 Sep|20 Sep 2024
4.1|Fire protection certificate|Brandschutz Nord GmbH|10 Sep 2024||Inspector ill|none yet|unknown
""", "A1:H1 A2:C2 D2:F2 G2:H2"), Sheet("Lyon", """
Delay register – Cross-dock automation|||||||
Site: Lyon|||Department: Site Engineering||||As at 13 Sep 2024|
|||||||
WBS|Delayed task|Responsible|Original finish|Days late|Cause|Countermeasure|Expected finish
2.4|Floor grinding hall C||16 Aug 2024|#28|Contractor insolvent|New tender is out|25 Oct 2024
""", "A1:H1 A2:C2 D2:F2 G2:H2"))
    P = "Cross-dock automation"
    one = dict(health="*")
    return truth("delay register, a sheet per site with its own department and date: original and expected finish, unknown, empty owner, 'none yet'", form(
        "delay",
        delay("Sorter chutes 1-8 installed", "Jannik Thoma", "*", note="Steel parts rejected at goods-in\nLocal workshop makes two chutes", **one),
        delay("Scanner tunnel calibrated", "Jannik Thoma; Rosie Quaye", "*", note="Waits for 3.2\nNight shift from 16 Sep", **one),
        delay("Fire protection certificate", "Brandschutz Nord GmbH", "*", note="Inspector ill", **one),
        sheet="Hamburg", project=P, dept="Warehouse Operations", date="2024-09-12"), form(
        "delay",
        delay("Floor grinding hall C", "", "*", note="Contractor insolvent\nNew tender is out", **one),
        sheet="Lyon", project=P, dept="Site Engineering", date="2024-09-13"))


@batch.writes("延誤說明書（物流部）.docx")
def hongkong_delay(path):
    word(path, "物流部", "^工作延誤說明書", T("""
項目名稱|跨境電商包裝線自動化
提交部門|物流部|提交日期|2025年10月8日
延誤工作|封箱機聯機調試||
負責人|莫偉業|職位|高級工程師
預計完成日期|10月24日||
延誤原因|1. 電控板在運送途中受潮，需要更換。⏎2. 國慶假期供應商停工七天。||
補救措施|先以人手封箱維持出貨；供應商派兩人駐場。||
部門主管簽署|樂永昌　2025年10月9日||
""", "B1:D1 B3:D3 B5:D5 B6:D6 B7:D7 B8:D8"))
    return truth("traditional Chinese delay statement: only the new date, numbered reasons are no items, position of the owner, signature with date", form(
        "delay",
        delay("封箱機聯機調試", "莫偉業", "2025-10-24", None, "*", note="電控板在運送途中受潮，需要更換\n國慶假期供應商停工七天\n先以人手封箱維持出貨；供應商派兩人駐場"),
        project="跨境電商包裝線自動化", dept="物流部", date="2025-10-08", signed=["樂永昌"]))


@batch.writes("Board minutes template 2-2026.docx")
def topic_blocks(path):
    word(path, "Secretariat", "^Innovation Board – Meeting Record", "Date: 10 February 2026, 14:00–16:00", "Venue: Zurich HQ, room Säntis and video", "Chair: Helene Aubry", "Secretary: Florian Egger", "Participants: Helene Aubry, Florian Egger, Tunde Bello, Xiomara Ruiz, Petr Havel", "Regrets: Ingmar Falk",
         T("""
Topic 1|Battery passport pilot
Discussion|Tunde showed the first data model. Petr doubts that suppliers will deliver the mine data.
Decision|The pilot is limited to two cell types.
Action|Ask five suppliers for sample data sets
Owner|Petr Havel
Due|27 February 2026
"""), "", T("""
Topic 2|Patent budget
Discussion|Spending is 8% above plan after the first month.
Decision|None
Action|Review the portfolio and propose ten patents to drop
Owner|Xiomara Ruiz, Tunde Bello
Due|End of Q1
"""), "", T("""
Topic 3|Any other business
Discussion|Helene will be on sabbatical from June.
Decision|Tunde Bello chairs the board from June to August.
Action|–
Owner|
Due|
"""), "Minutes confirmed: Helene Aubry, 12 Feb 2026")
    free = dict(may=["missing-owner", "missing-deadline"])
    act = dict(kind_alt=["resolution"])
    return truth("a small two-column table per topic with Decision, Action, Owner, Due; 'None' and a dash are no items; End of Q1; signed with date", form(
        "minutes",
        resolution("The pilot is limited to two cell types", "", None, owners_alt=["Petr Havel"], due_alt=["02-27"], **free),
        task("Ask five suppliers for sample data sets", "Petr Havel", "02-27", **act),
        task("Review the portfolio and propose ten patents to drop", "Xiomara Ruiz; Tunde Bello", "03-31", **act),
        resolution("Tunde Bello chairs the board from June to August", "*", None, **free),
        project="*", dept="*", date="02-10", signed=["Helene Aubry"],
        meeting=meet("*", "02-10T14:00", "Zurich HQ, room Säntis and video", "Helene Aubry", "Florian Egger",
                     "Helene Aubry; Florian Egger; Tunde Bello; Xiomara Ruiz; Petr Havel", "Ingmar Falk", "*")))


@batch.writes("Two rollouts status.xlsx")
def two_projects(path):
    xlsx(path, "helpdesk", Sheet("Status", """
IT Service Desk – project status|||||
Updated: 31-Jan-2024|||||
|||||
Project 1: Tablet Rollout Field Service|||||
Task|Responsible|Deadline|Progress|Traffic light|Comment
Device order, 240 pcs|Gwen Parry|12-Jan-2024|100%|🟢|
Enrolment profile|Aled Voyle|02-Feb-2024|80%|🟢|
Courier to depots|Gwen Parry, Aled Voyle|16-Feb-2024|0%|🟡|snow routes
Old devices returned|Depot leads|29-Feb-2024|0%||
|||||
Project 2: Badge Printing|||||
Task|Responsible|Deadline|Progress|Traffic light|Comment
Printer in reception|Rhian Sayer|26-Jan-2024|50%|🔴|wrong voltage delivered
Photo guideline|HR|09-Feb-2024|0%|🟢|
Retire old badges|Rhian Sayer|30-Feb-2024|0%||
""", "A1:F1 A2:F2 A4:F4 A11:F11"))
    c = dict(sheet="Status", dept="IT Service Desk", date="2024-01-31")
    return truth("two projects on one sheet, percent as text plus emoji traffic lights; 30-Feb; Depot leads; a department as owner", form(
        "progress",
        task("Device order, 240 pcs", "Gwen Parry", "2024-01-12", "*", "normal"),
        task("Enrolment profile", "Aled Voyle", "2024-02-02", "*", "normal"),
        task("Courier to depots", "Gwen Parry; Aled Voyle", "2024-02-16", "*", "at_risk", note="snow routes"),
        task("Old devices returned", "*", "2024-02-29", "not_started"), project="Tablet Rollout Field Service", **c), form(
        "progress",
        task("Printer in reception", "Rhian Sayer", "2024-01-26", "*", "delayed", note="wrong voltage delivered"),
        task("Photo guideline", "HR", "2024-02-09", "*", "normal", dept="*"),
        task("Retire old badges", "Rhian Sayer", None, "not_started", bad=True), project="Badge Printing", **c))


if __name__ == "__main__":
    batch.run()
