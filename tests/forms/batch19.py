#!/usr/bin/env python3
"""batch19: international offices, and what online task tools export. Usage: batch19.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch19")
RES = {"kind_alt": ["resolution"]}
ACT = {"kind_alt": ["task"]}


def converted(path, suffix, write):
    """Written as `suffix`, then turned by LibreOffice into what path says; once."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / (path.stem + suffix)
        write(source)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", path.suffix[1:],
                        "--outdir", str(path.parent), str(source)], check=True, capture_output=True)


# ---------------------------------------------------------------- international offices

@batch.writes("PCC minutes 11 March 2024.docx")
def parish(path):
    word(path, "W Craske", "^St Aldhelm's Parochial Church Council", "^Minutes of the meeting held in the Old Vestry on Monday 11 March 2024 at 7.30 pm",
         "Present: Colin Tasker (Chair), Judith Barrow, Derek Munnings, Hilary Voss, Peter Oddie, Wendy Craske",
         "Apologies: Neil Garrod, Anita Feltham",
         T("""
Min.|Item|Action
24/11|Opening. The Chair opened with prayer. The minutes of 8 January were agreed.|
24/12|North aisle gutter. Derek had spoken to the builder, who blamed the wind. The bucket is still in the pulpit.|DM to obtain a second quotation by 25 March
24/13|Finance. The account stands at £14,220. The new boiler reserve was discussed at length.|PO to circulate the draft accounts by 18 March⏎HV to ask the diocese about the heating grant
24/14|Safeguarding. Two members have yet to take the course.|All to complete the online module by the end of April
24/15|Churchyard wall. The bulge opposite the yew is worse than in the autumn.|WC and DM to meet the council's surveyor on Thurs 21 March
24/16|Any other business. There was none.|
"""), "Date of next meeting: Monday 13 May, 7.30 pm.", "Signed ______________________ (Chair)    Date ______________")

    def one(who, full, what, rest, due, **more):
        return task(what, who, due, title_alt=[f"{who.replace(' ', ' and ')} to {what}{rest}", f"{what}{rest}"], owners_alt=[full], **RES, **more)
    return truth("actions with initials in the third column of the minutes; two in a cell; All; text in the other columns is discussion", form(
        "minutes",
        one("DM", ["Derek Munnings"], "obtain a second quotation", " by 25 March", "2024-03-25"),
        one("PO", ["Peter Oddie"], "circulate the draft accounts", " by 18 March", "2024-03-18"),
        one("HV", ["Hilary Voss"], "ask the diocese about the heating grant", "", None),
        task("complete the online module", "", "2024-04-30", title_alt=["All to complete the online module by the end of April", "complete the online module by the end of April"], **RES),
        task("meet the council's surveyor", "WC DM", "2024-03-21", owners_alt=[["Wendy Craske", "Derek Munnings"]],
             title_alt=["WC and DM to meet the council's surveyor on Thurs 21 March", "meet the council's surveyor on Thurs 21 March"], **RES),
        project="*", dept="*", date="2024-03-11",
        meeting=meeting("*", "2024-03-11T19:30", "Old Vestry", "Colin Tasker", "*",
                        ["Colin Tasker", "Judith Barrow", "Derek Munnings", "Hilary Voss", "Peter Oddie", "Wendy Craske"], ["Neil Garrod", "Anita Feltham"], "*")))


@batch.writes("Governing Board action log (live).xlsx")
def governors(path):
    xlsx(path, "clerk", Sheet("2024-25", """
Oakhanger Federation – Governing Board ACTION LOG
Updated by the clerk: 16/06/2025
Ref|Raised|Minute|Action required|By whom|By when|Progress / comments|Status
GB/27|24/03/2025|4.1|Arrange safeguarding link visit|Farah Denning|02/05/2025|Visit held 30 April, report tabled|Complete
GB/28|24/03/2025|7|Three quotes for playground resurfacing|Ian Petchey|30/05/2025|Two received, chasing third|In progress
GB/29|12/05/2025|5.3|Pupil premium strategy to go to finance committee|Tom Ashgrove / Ngozi Eze|11/07/2025||Not started
GB/30|12/05/2025|8|Advertise governor vacancies in parish magazine|Farah Denning|06/06/2025|Copy deadline missed|Overdue
GB/31|12/05/2025|9.4|Add cyber incident to risk register||end of term||Not started
GB/32|09/06/2025|3|Induction pack for new parent governors|Mrs Lindqvist|04/07/2025|First draft circulated|In progress
GB/33|09/06/2025|5|Ask the LA about the catering contract|Ngozi Eze|ASAP|LA contact on leave|On hold
GB/34|09/06/2025|6|Repeat of staff wellbeing survey|N/A|18/07/2025|Head proposes to wait for autumn|Cancelled
""", "A1:H1 A2:H2"))
    return truth("a school board's action log: British dates in text, Raised before By when, a title with a surname only, end of term", form(
        "progress",
        task("Arrange safeguarding link visit", ["Farah Denning"], "2025-05-02", "done", note="Visit held 30 April, report tabled"),
        task("Three quotes for playground resurfacing", ["Ian Petchey"], "2025-05-30", "in_progress", note="Two received, chasing third"),
        task("Pupil premium strategy to go to finance committee", ["Tom Ashgrove", "Ngozi Eze"], "2025-07-11", "not_started"),
        task("Advertise governor vacancies in parish magazine", ["Farah Denning"], "2025-06-06", None, "delayed", note="Copy deadline missed"),
        task("Add cyber incident to risk register", "", None, "not_started", vague=True),
        task("Induction pack for new parent governors", "*", "2025-07-04", "in_progress", note="First draft circulated"),
        task("Ask the LA about the catering contract", ["Ngozi Eze"], None, "paused", note="LA contact on leave"),
        task("Repeat of staff wellbeing survey", "", "2025-07-18", "cancelled", note="Head proposes to wait for autumn"),
        sheet="2024-25", project="*", dept="*", date="2025-06-16"))


@batch.writes("NOD-07 Notice of Delay.docx")
def notice_of_delay(path):
    word(path, "S Kearns", "^NOTICE OF DELAY", T("""
Contract|Tidal Sluice Replacement Lot 2
Notice No.|NOD-07
Date of notice|3 September 2024
From|Mechanical & Electrical Section
Activity affected|Installation of lifting gear at gate 3
Person responsible|Siobhan Kearns (Site Agent)
Planned completion|13 September 2024
Now expected|11 October 2024
Cause of delay|Gearbox housings failed factory acceptance and are being recast
Recovery measures|Night shift from 23 September; gate 4 cabling brought forward
"""), "We trust the above is clear and remain available to discuss it at the next progress meeting.",
         "For the Engineer: received ____________________", header="Brackwater Civil Engineering Ltd – Works Office")
    return truth("a contractor's notice as a block of labels and values; planned and new date; the firm only in the page header", form(
        "delay",
        delay("Installation of lifting gear at gate 3", ["Siobhan Kearns"], "*", note="Gearbox housings failed factory acceptance and are being recast\nNight shift from 23 September; gate 4 cabling brought forward"),
        project="Tidal Sluice Replacement Lot 2", dept="Mechanical & Electrical Section", date="2024-09-03"))


@batch.writes("延長工期附表EOT-C3.xls")
def eot_hk(path):
    xls(path, Sheet("附表一", """
延長工期申請附表 Schedule of Extension of Time
合約名稱 Contract：|T9貨運站天橋加固工程||||日期 Date：|18-Nov-2025
提交 Submitted by：|地盤工程部|||||
項次|受影響工序 Affected works|負責 By|成因 Cause|補救 Mitigation|修訂完成日 Revised date|申請天數
1|東翼橋墩灌漿|蕭啟邦|黑雨停工兩天，基坑積水|加開夜班|2-Dec-25|4
2|臨時支撐拆除|Kwan Tat Ming|監督人員未能到場核實|改為兩日一次聯合檢查|2025年12月9日|6
3|伸縮縫更換|宏渠土木有限公司|物料滯留葵涌碼頭|改用空運首批|15/12/2025|10
4|行人通道照明|蕭啟邦／Dennis Wu|圖則C版遲發||12/01/2026|21
5|渠管改道||待渠務署批覆|每周致電跟進|待定|
合計||||||#41
備註：以上天數不包括公眾假期。
""", "A1:G1 B2:E2 B3:E3 A11:G11"))
    return truth("Hong Kong, traditional characters with English; only a revised date; day-month order from 15/12; a contractor as owner; a total row", form(
        "delay",
        delay("東翼橋墩灌漿", "蕭啟邦", "2025-12-02", note="黑雨停工兩天，基坑積水\n加開夜班"),
        delay("臨時支撐拆除", ["Kwan Tat Ming"], "2025-12-09", note="監督人員未能到場核實\n改為兩日一次聯合檢查"),
        delay("伸縮縫更換", "宏渠土木有限公司", "2025-12-15", note="物料滯留葵涌碼頭\n改用空運首批"),
        delay("行人通道照明", ["蕭啟邦", "Dennis Wu"], "2026-01-12", note="圖則C版遲發"),
        delay("渠管改道", "", None, note="待渠務署批覆\n每周致電跟進"),
        sheet="附表一", project="T9貨運站天橋加固工程", dept="地盤工程部", date="2025-11-18"))


@batch.writes("RACI textile store v0.3.xlsx")
def raci(path):
    xlsx(path, "I Brandt", Sheet("RACI", """
Textile Store Relocation – RACI matrix
v0.3, 7 Feb 2025
No.|Activity|Target|Ilse Brandt⏎(Collections)|Marek Dvorsky⏎(Conservation)|Yuki Tanabe⏎(Registrar)|Olu Bankole⏎(Facilities)
Prepare
1|Condition survey of hanging textiles|28 Feb|A|R|C|I
2|Pest treatment and quarantine plan|14 Mar|I|A/R||C
3|Location barcodes for new racking|21 Mar|I||R|R
4|Lift and loading bay certificate|mid-March|I||I|A
Move
5|Transit insurance schedule|31-Mar-25|A|C|R|
6|Packing of the lace collection|4 Apr|C|R|I|
7|Night guard during move weeks||I||C|C
After
8|Close-out report to trustees|9 May|R|C|C|I
||||||
R = responsible, A = accountable, C = consulted, I = informed
""", "A1:G1 A2:G2 A4:G4 A9:G9 A13:G13 A16:G16"))

    def one(title, owners, due, **more):
        return duty(title, owners, due, note="*", dept="*", **ACT, **more)
    return truth("names with a department in brackets head the columns of a RACI; A/R; two R; A where nobody has R; a row with neither", form(
        "responsibility",
        one("Condition survey of hanging textiles", ["Marek Dvorsky"], "2025-02-28"),
        one("Pest treatment and quarantine plan", ["Marek Dvorsky"], "2025-03-14"),
        one("Location barcodes for new racking", ["Yuki Tanabe", "Olu Bankole"], "2025-03-21"),
        one("Lift and loading bay certificate", ["Olu Bankole"], None, vague=True),
        one("Transit insurance schedule", ["Yuki Tanabe"], "2025-03-31"),
        one("Packing of the lace collection", ["Marek Dvorsky"], "2025-04-04"),
        one("Night guard during move weeks", "", None),
        one("Close-out report to trustees", ["Ilse Brandt"], "2025-05-09"),
        sheet="RACI", project="Textile Store Relocation", dept="*", date="2025-02-07"))


@batch.writes("第三次工務會議紀錄.docx")
def taiwan(path):
    word(path, "林宜蓁", "^鹿溪生態廊道工程　第三次工務會議紀錄", "開會時間：中華民國113年5月20日（星期一）上午9時30分", "開會地點：鎮公所二樓簡報室", "主持人：邱課長文彥　　　　紀錄：林宜蓁",
         "出席單位及人員：工務課：邱文彥、林宜蓁；農業課：涂博安；監造單位：曾郁涵；承攬廠商：溫家豪、Daniel Roth", "請假人員：財政課 尤詩涵",
         "壹、主席致詞：略。", "貳、報告事項：監造單位報告截至5月17日累計進度百分之三十八，較預定超前。", "參、討論與決議", T("""
案次|案由|決議內容|主辦|協辦|辦理期限
一|魚道坡度|魚道坡度改為一比十，重送設計圖|曾郁涵|工務課|113年5月31日
二|防汛缺口|梅雨季前完成右岸防汛缺口封堵|溫家豪|農業課|113.6.7
三|原生樹種|補植原生樹種改由苗圃代養|農業課 涂博安||6/14
四|噪音陳情|夜間停工並張貼公告|承攬廠商|工務課|即日起
五|用地協調|邀集地主現勘||財政課|113年6月中旬
"""), "肆、臨時動議：無。", "伍、散會：上午11時20分。")
    return truth("Taiwan: years of the Republic (113 = 2024), title between surname and given name, 主辦 and 協辦, 即日起, 中旬", form(
        "minutes",
        resolution("魚道坡度改為一比十，重送設計圖", "曾郁涵", "2024-05-31", note=None),
        resolution("梅雨季前完成右岸防汛缺口封堵", "溫家豪", "2024-06-07"),
        resolution("補植原生樹種改由苗圃代養", "涂博安", "2024-06-14", dept="農業課"),
        resolution("夜間停工並張貼公告", "承攬廠商", None, dept="*", vague=True, due_alt=["2024-05-20"], may=["missing-owner"]),
        resolution("邀集地主現勘", "", None, vague=True),
        project="鹿溪生態廊道工程", dept="*", date="2024-05-20",
        meeting=meeting("*", "2024-05-20T09:30", "鎮公所二樓簡報室", "*", "林宜蓁", ["邱文彥", "林宜蓁", "涂博安", "曾郁涵", "溫家豪", "Daniel Roth"], "尤詩涵", "*")))


@batch.writes("LUMEN-2 Communication Matrix v2.docx")
def trial(path):
    word(path, "P Raman", "^Communication and Escalation Matrix", "Study: LUMEN-2 Dry Eye Trial", "Version 2.0    Effective date: 15 January 2025", "Issued by: Clinical Operations", T("""
Purpose|Channel|Frequency|Audience|Owner|Content
Routine|Site call|every Tuesday 14:00 CET|all sites, CRAs|Priya Raman|Recruitment, queries, drug supply
Routine|Sponsor dashboard|updated daily|Sponsor, CRO leads|Joost Verhoef (Data Manager)|Screening and drop-out figures
Safety|SAE hotline|within 24 hours of awareness|Medical monitor|Dr Marta Szabo|Serious adverse events
Safety|DSMB closed session|twice a year|DSMB members|TBC|Unblinded safety tables
Documents|eTMF shared folder|continuous|Study team|Regulatory Affairs|Approved documents only
Escalation|Steering committee call|ad hoc|Chief investigator, sponsor|Priya Raman / Joost Verhoef|Issues open for more than 10 days
"""), "Please do not forward safety information by ordinary e-mail.", footer="LUMEN-2 Dry Eye Trial – confidential")

    def one(title, owners, **more):
        return channel(title, owners, None, note="*", **more)
    return truth("an English communications matrix: Channel is the title, not Purpose; Dr before a full name; TBC; a department as owner", form(
        "mechanism",
        one("Site call", ["Priya Raman"]), one("Sponsor dashboard", ["Joost Verhoef"]),
        one("SAE hotline", ["Marta Szabo"], owners_alt=[["Dr Marta Szabo"]]), one("DSMB closed session", ""),
        one("eTMF shared folder", ["Regulatory Affairs"], dept="*"), one("Steering committee call", ["Priya Raman", "Joost Verhoef"]),
        project="LUMEN-2 Dry Eye Trial", dept="Clinical Operations", date="2025-01-15"))


@batch.writes("Mandat de projet - Bibliobus Sahel.docx")
def mandate(path):
    word(path, "C Aubry", "^PROJECT MANDATE / MANDAT DE PROJET", T("""
Project / Projet|Bibliobus Sahel Phase 2
Sponsoring unit / Service|Programmes Afrique
Prepared by / Rédigé par|Nadège Roussin
Date|22.04.2025
"""), "# 1. Background / Contexte", "Phase 1 brought 9,000 books to 31 villages in 2024. Two vehicles out of three are still on the road.", "# 2. Objectives / Objectifs",
         "* Reach 60 villages by December 2025", "* Train 40 volunteer readers", "# 3. Milestones / Jalons", T("""
Milestone / Jalon|Target date / Échéance
Agreement with the ministry signed|16.05.2025
Third vehicle delivered|fin juin 2025
Volunteer training complete|11.07.2025
First tour starts|01.09.2025
Mid-term evaluation|Nov. 2025
"""), "# 4. Responsibilities / Responsabilités", "* Logistics (Amadou Keita): vehicles, customs, fuel", "* Collections (Nadège Roussin): selection and purchase of books", "* Local partners: contact with village heads",
         "# 5. Approval / Approbation", T("""
Name / Nom|Function / Fonction|Date & signature
Claire Aubry|Executive Director|25.04.2025
Bruno Haas|Treasurer|
"""))
    return truth("a bilingual mandate (English, French): milestones in a table, duties as bullets, one of two approvals dated; goals are no items", form(
        "charter",
        milestone("Agreement with the ministry signed", "", "2025-05-16"), milestone("Third vehicle delivered", "", "2025-06-30"),
        milestone("Volunteer training complete", "", "2025-07-11"), milestone("First tour starts", "", "2025-09-01"),
        milestone("Mid-term evaluation", "", "*"),
        duty("vehicles, customs, fuel", ["Amadou Keita"], None, dept="Logistics", note="*"),
        duty("selection and purchase of books", ["Nadège Roussin"], None, dept="Collections", note="*"),
        duty("contact with village heads", ["Local partners"], None, dept="*", note="*", may=["missing-owner"]),
        project="Bibliobus Sahel Phase 2", dept="Programmes Afrique", date="2025-04-22", signed=["Claire Aubry"], no="due"))


@batch.writes("Weekly Status Report WE 14-Nov-2025.docx")
def status(path):
    word(path, "T Okonjo", "^Weekly Status Report", T("""
Customer project:|Ferry Booking Portal Relaunch|Week ending:|Friday 14 November 2025
Reported by:|Tunde Okonjo|Overall RAG:|AMBER
"""), "! Accomplished this week", "* Seat map widget merged, 214 tests green", "* Workshop with harbour staff held on 12 November", "! Work packages", T("""
WP|Deliverable|Lead|Baseline|Forecast|RAG|Remarks
1.2|Payment gateway sandbox|Ewa Lis|21 Nov|21 Nov|Green|
1.3|Timetable import|Tunde Okonjo|14 Nov|28 Nov|Red|Operator still sends PDF
2.1|Accessibility audit|Clearsight Oy|5 Dec|5 Dec|Amber|Auditor short of staff
2.4|Data migration rehearsal|Ewa Lis & Ben Achterberg|12 Dec|12 Dec|Green|none
"""), "! Planned for next week", "* Sign off refund rules – Ewa Lis, Wed 19 Nov", "* Fix double booking on mobile – Ben Achterberg", "* Translate error texts – tbd, 21 Nov",
         "! Attention required", "The customer has not named a person to approve texts. Without approval the launch date of 15 January is at risk.")
    return truth("baseline beside forecast; bullets of the past are no items, those of next week are; a company as lead; the overall RAG is no item", form(
        "progress",
        task("Payment gateway sandbox", ["Ewa Lis"], "2025-11-21", None, "normal"),
        task("Timetable import", ["Tunde Okonjo"], "2025-11-14", None, "delayed", note="Operator still sends PDF"),
        task("Accessibility audit", ["Clearsight Oy"], "2025-12-05", None, "at_risk", note="Auditor short of staff"),
        task("Data migration rehearsal", ["Ewa Lis", "Ben Achterberg"], "2025-12-12", None, "normal"),
        task("Sign off refund rules", ["Ewa Lis"], "2025-11-19", title_alt=["Sign off refund rules – Ewa Lis, Wed 19 Nov"]),
        task("Fix double booking on mobile", ["Ben Achterberg"], None, title_alt=["Fix double booking on mobile – Ben Achterberg"]),
        task("Translate error texts", "", "2025-11-21", title_alt=["Translate error texts – tbd, 21 Nov"]),
        project="Ferry Booking Portal Relaunch", date="2025-11-14"))


@batch.writes("Post-project review - Night Market 2023.docx")
def review(path):
    word(path, "Goh P L", "^Post-Project Review Report", "Project: Punggol Night Market 2023", "Prepared by: Community Programmes Division", "Review date: 8 Dec 2023",
         "# A. Delivery against plan", T("""
S/N|Deliverable|In charge|Planned|Actual|Outcome
1|Stall licences for 64 vendors|Goh Pei Ling|29 Sep 2023|27 Sep 2023|Completed
2|Temporary power and water|Rashid Kamal|13 Oct 2023|20 Oct 2023|Completed, 1 week late
3|Crowd counter at four gates|Rashid Kamal|27 Oct 2023||Cancelled (no budget)
4|Vendor survey|Sarah Tan (Research)|30 Nov 2023||In progress
"""), "# B. What went well", "1) Waste bins were emptied hourly after Rashid Kamal rearranged the roster on 4 November.", "2) Footfall was 18% above target.",
         "# C. What could be better", "1) Power trips on the opening night left nine stalls in the dark.", "# D. Recommendations",
         "+ Sign the power contract at least eight weeks before opening.", "+ Programmes Division to keep a reserve list of vendors.", "+ Goh Pei Ling to share the survey results with all divisions by 15 Jan 2024.")
    return truth("a Singapore post-project review: planned and actual dates, outcome with lateness, what went well is no item", form(
        "review",
        task("Stall licences for 64 vendors", ["Goh Pei Ling"], "2023-09-29", "done", done="2023-09-27"),
        task("Temporary power and water", ["Rashid Kamal"], "2023-10-13", "done", "delayed", done="2023-10-20"),
        task("Crowd counter at four gates", ["Rashid Kamal"], "2023-10-27", "cancelled"),
        task("Vendor survey", ["Sarah Tan"], "2023-11-30", "in_progress", dept="*"),
        suggestion("Sign the power contract at least eight weeks before opening", "", None, note="*"),
        suggestion("Programmes Division to keep a reserve list of vendors", ["Programmes Division"], None, dept="*", note="*"),
        suggestion("Goh Pei Ling to share the survey results with all divisions by 15 Jan 2024", ["Goh Pei Ling"], "2024-01-15", note="*", dept="*",
                   title_alt=["share the survey results with all divisions"]),
        project="Punggol Night Market 2023", dept="Community Programmes Division", date="2023-12-08"))


@batch.writes("家教會第五次常務委員會會議記錄.doc")
def pta(path):
    converted(path, ".docx", lambda source: word(
        source, "麥詠琪", "^聖雅各中學家長教師會", "^二零二四至二零二五年度　第五次常務委員會會議記錄",
        "日期：2025年3月14日（星期五）", "時間：晚上七時正", "地點：本校圖書館", "主席：施綺雯", "記錄：麥詠琪",
        "出席：施綺雯、Peter Yau、麥詠琪、龔敬之、廖凱婷", "因事缺席：倫國豪", T("""
項目|內容|跟進
1. 通過上次會議記錄|上次會議記錄獲一致通過。|
2. 親子旅行|旅行日定於4月26日，目的地為西貢鹽田梓。旅遊巴士共三輛。|龔敬之於3月21日前訂妥旅遊巴士
3. 校服回收|去年收得校服二百餘件，家長反應良好。|廖凱婷負責設計宣傳海報，3月28日交印⏎Peter Yau聯絡洗衣公司報價
4. 小食部衞生|有家長投訴小食部地面濕滑。|校方總務處跟進
5. 其他事項|無其他事項。|
"""), "下次會議：2025年5月9日（星期五）晚上七時。", "會議於晚上八時四十分結束。", "主席簽署：__________　　　秘書簽署：__________"))
    return truth("Hong Kong parents' association, a .doc: what is to be followed up stands as sentences in the third column; signatures left blank", form(
        "minutes",
        resolution("龔敬之於3月21日前訂妥旅遊巴士", "龔敬之", "2025-03-21", title_alt=["訂妥旅遊巴士"], **ACT),
        resolution("廖凱婷負責設計宣傳海報，3月28日交印", "廖凱婷", "2025-03-28", title_alt=["設計宣傳海報", "設計宣傳海報，3月28日交印"], **ACT),
        resolution("Peter Yau聯絡洗衣公司報價", ["Peter Yau"], None, title_alt=["聯絡洗衣公司報價"], **ACT),
        resolution("校方總務處跟進", ["校方總務處"], None, dept="*", owners_alt=[["總務處"]], title_alt=["小食部衞生", "小食部衞生：校方總務處跟進", "跟進"], **ACT),
        project="*", dept="*", date="2025-03-14",
        meeting=meeting("*", "2025-03-14T19:00", "本校圖書館", "施綺雯", "麥詠琪", ["施綺雯", "Peter Yau", "麥詠琪", "龔敬之", "廖凱婷"], "倫國豪", "*")))


@batch.writes("Notice of 4th Council Meeting.docx")
def mcst(path):
    word(path, "R Menon", "^THE MANAGEMENT CORPORATION STRATA TITLE PLAN NO. 7781", "Our ref: MC/7781/CM4", "To: All council members", "^NOTICE OF COUNCIL MEETING",
         "Notice is hereby given that the next meeting of the Council will be held as follows:", T("""
Meeting|4th Council Meeting of the 11th term
Date & Time|Thursday, 21 May 2026, 7.45 p.m.
Venue|Function Room 1, Level 2
Convened by|Radhika Menon
Attendees|Radhika Menon, Benedict Seow, Lim Hui Min, Farid Osman
"""), "AGENDA", "+ Confirmation of minutes of the 3rd meeting", "+ Lift modernisation – tender report", "+ Arrears above 90 days", "+ Any other business",
         "Members are requested to bring the tender report sent on 11 May 2026. A member unable to attend may inform the managing agent by 19 May 2026.",
         "By order of the Council", "Clementi Ridge Property Services, Managing Agent")
    return truth("an invitation in English: agenda with Word's own numbers; material to bring and a reply date are no items", form(
        "notice", project="*", dept="*", date="*",
        meeting=meeting("4th Council Meeting of the 11th term", "2026-05-21T19:45", "Function Room 1, Level 2", "Radhika Menon", None,
                        ["Radhika Menon", "Benedict Seow", "Lim Hui Min", "Farid Osman"], "",
                        ["Confirmation of minutes of the 3rd meeting", "Lift modernisation – tender report", "Arrears above 90 days", "Any other business"])))


@batch.writes("Protokoll Jour fixe KW20.xlsx")
def jour_fixe(path):
    xlsx(path, "H Lindner", Sheet("Protokoll", """
Protokoll / Minutes – Jour fixe Werk 2||||||
Projekt / Project:||Umzug Lackierhalle||Datum / Date:||@2025-05-12{dd.mm.yyyy}
Ort / Place:||Besprechungsraum Elbe||Protokoll / Minutes by:||Hanna Lindner
Teilnehmer / Present:||Jürgen Pohl, Hanna Lindner, Wei Chen, Tomáš Beran||||
TOP|Typ|Was / What|Wer / Who|Bis wann / Due|Stand / Status|Bemerkung / Remark
1|A|Order replacement filters for cabin 3|Wei Chen|16.05.|erledigt / done|Lieferung avisiert
1|A|Confirm crane date with haulier|Tomáš Beran|23.5.2025|in Arbeit / in progress|
2|B|Two shifts stay in hall A until the test run is passed|Jürgen Pohl||–|
3|A|Floor load calculation for the new oven|Statikbüro Reuter|KW 22|in progress|Zeichnung fehlt
3|A|Fire brigade inspection|Pohl / Lindner|06.06.|not started|
4|A|Inform works council about noise|alle|30.05.|not started|
A = Aufgabe / action, B = Beschluss / decision||||||
""", "A1:G1 A2:B2 C2:D2 E2:F2 A3:B3 C3:D3 E3:F3 A4:B4 C4:G4 A12:G12"))
    return truth("German-English minutes in Excel: A and B for action and decision, 16.05. with a dot behind, KW 22, surnames as owners, alle", form(
        "minutes",
        task("Order replacement filters for cabin 3", ["Wei Chen"], "2025-05-16", "done", note="Lieferung avisiert", **RES),
        task("Confirm crane date with haulier", ["Tomáš Beran"], "2025-05-23", "in_progress", **RES),
        resolution("Two shifts stay in hall A until the test run is passed", ["Jürgen Pohl"], None, **ACT),
        task("Floor load calculation for the new oven", ["Statikbüro Reuter"], "2025-05-30", "in_progress", note="Zeichnung fehlt", due_alt=["2025-06-01"], **RES),
        task("Fire brigade inspection", ["Pohl", "Lindner"], "2025-06-06", "not_started", owners_alt=[["Jürgen Pohl", "Hanna Lindner"]], **RES),
        task("Inform works council about noise", "", "2025-05-30", "not_started", **RES),
        sheet="Protokoll", project="Umzug Lackierhalle", dept="*", date="2025-05-12",
        meeting=meeting("*", "*", "Besprechungsraum Elbe", None, "Hanna Lindner", ["Jürgen Pohl", "Hanna Lindner", "Wei Chen", "Tomáš Beran"], "", "*")))


@batch.writes("Steering pack Berth 9 - Sept.xlsx")
def pack(path):
    xlsx(path, "PMO", Sheet("Cover", """
||||
|HARBOUR AUTHORITY OF PORT ELLERY|||
|Steering Committee Pack|||
|Project:|Berth 9 Deepening||
|Status as of:|@2024-09-20{d mmm yyyy}||
"""), Sheet("Workstreams", """
ID|Workstream|Responsible|Finish (plan)|Finish (actual)|%|Status|Comments
W1|Bathymetric survey|Lars Holt|@2024-08-30|@2024-08-28|#1{0%}|Done|
W2|Dredging permit|Legal Affairs|@2024-09-13||#0.7{0%}|Delayed|Objection by anglers' club
W3|Quay wall monitoring|Ines Prata|@2024-11-29||#0.25{0%}|In progress|
W4|Tug simulator trials|Lars Holt, Moses Achieng|@2024-10-18||#0{0%}|Not started|Simulator booked
W5|Tenant relocation||@2024-12-20||#0{0%}|On hold|Awaiting board decision
"""), Sheet("Delays", """
Delay log – reported by Marine Works
Activity|Owner|New finish date|Reason|Corrective action
Silt curtain installation|Moses Achieng|@2024-10-11{d mmm yyyy}|Anchors damaged in the storm of 2 September|Divers to replace anchors
Sediment sampling round 2|Ines Prata|4 Oct|Laboratory backlog|Second laboratory contracted
""", "A1:E1"), Sheet("Comms plan", """
Means|How often|Participants|Led by
Workstream stand-up|Mon, Wed, Fri 08:30|workstream leads|Ines Prata
Community open house|quarterly|residents, anglers' club|Public Relations
Teams channel|as needed|all|
"""), Sheet("Contacts", """
Name|Phone|E-mail
Lars Holt|+00 555 0101|l.holt@ellery.example
Ines Prata|+00 555 0102|i.prata@ellery.example
Moses Achieng|+00 555 0103|m.achieng@ellery.example
"""))
    P = "Berth 9 Deepening"
    return truth("one workbook, a cover and three forms, and a telephone list that is none; the cover holds project and date for all", form(
        "progress",
        task("Bathymetric survey", ["Lars Holt"], "2024-08-30", "done", done="2024-08-28"),
        task("Dredging permit", ["Legal Affairs"], "2024-09-13", "*", "delayed", dept="*", note="Objection by anglers' club"),
        task("Quay wall monitoring", ["Ines Prata"], "2024-11-29", "in_progress"),
        task("Tug simulator trials", ["Lars Holt", "Moses Achieng"], "2024-10-18", "not_started", note="Simulator booked"),
        task("Tenant relocation", "", "2024-12-20", "paused", note="Awaiting board decision"),
        sheet="Workstreams", project=P, dept="*", date="2024-09-20"), form(
        "delay",
        delay("Silt curtain installation", ["Moses Achieng"], "2024-10-11", note="Anchors damaged in the storm of 2 September\nDivers to replace anchors"),
        delay("Sediment sampling round 2", ["Ines Prata"], "2024-10-04", note="Laboratory backlog\nSecond laboratory contracted"),
        sheet="Delays", project=P, dept="Marine Works", date="2024-09-20"), form(
        "mechanism",
        channel("Workstream stand-up", ["Ines Prata"], None, note="*"), channel("Community open house", ["Public Relations"], None, note="*", dept="*"),
        channel("Teams channel", "", None, note="*"),
        sheet="Comms plan", project=P, dept="*", date="2024-09-20"))


# ---------------------------------------------------------------- exports of online tools

@batch.writes("Lantern_Walk_2025_asana_20250905.csv")
def asana(path):
    text_table(path, """
Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task|Blocked By (Dependencies)|Blocking (Dependencies)
1208114020331107|2025-08-04|2025-08-29|2025-08-29|Book the brass band|Programme|Marit Solheim|marit@lanternwalk.example||2025-08-29|music||Lantern Walk 2025||||
1208114020331109|2025-08-04||2025-09-02|Road closure application|Permits|Gideon Frame|gideon@lanternwalk.example|2025-08-11|2025-09-12|council|"Form TC-4, needs the police stamp"|Lantern Walk 2025|||First-aid plan|
1208114020331111|2025-08-04||2025-08-20|First-aid plan|Permits|||||||Lantern Walk 2025||Road closure application||
1208114020331113|2025-08-12||2025-08-12|Print 400 song sheets|Programme|Marit Solheim|marit@lanternwalk.example||2025-09-26||Recycled paper⏎A5, two sides|Lantern Walk 2025||||
1208114020331118|2025-08-12||2025-08-30|Proofread verse three|Programme|Oskar Dahl|oskar@lanternwalk.example||2025-09-19|||Lantern Walk 2025|Print 400 song sheets|||
1208114020331125|2025-08-19||2025-09-05|Hire generators|Logistics|Gideon Frame|gideon@lanternwalk.example||2025-10-03||Quote from two firms|Lantern Walk 2025||||
1208114020331130|2025-08-19|2025-09-03|2025-09-03|Volunteer sign-up page|Logistics|Oskar Dahl|oskar@lanternwalk.example||2025-09-05|||Lantern Walk 2025||||
""".replace('"', ""), "utf-8")
    return truth("Asana: no status column but Completed At; Created At and Last Modified are no deadlines; a sub-task; line break in a quoted cell; the name of the file has the date", form(
        "progress",
        task("Book the brass band", ["Marit Solheim"], "2025-08-29", "*", done="2025-08-29"),
        task("Road closure application", ["Gideon Frame"], "2025-09-12", None, note="Form TC-4, needs the police stamp"),
        task("First-aid plan", "", None, None),
        task("Print 400 song sheets", ["Marit Solheim"], "2025-09-26", None, note="Recycled paper\nA5, two sides"),
        task("Proofread verse three", ["Oskar Dahl"], "2025-09-19", None),
        task("Hire generators", ["Gideon Frame"], "2025-10-03", None, note="Quote from two firms"),
        task("Volunteer sign-up page", ["Oskar Dahl"], "2025-09-05", "*", done="2025-09-03"),
        project="Lantern Walk 2025", dept="*", date="2025-09-05"))


JIRA = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>Jira</title>
<style>td {{ mso-number-format:"\\@"; }}</style></head><body>
<table border="0" cellpadding="0" cellspacing="0"><tr><td colspan="11"><b>Toll Gantry Rollout</b></td></tr>
<tr><td colspan="11">Displaying <strong>{count}</strong> issues at 21/Mar/25 9:31 AM.</td></tr></table>
<table id="issuetable" border="1"><thead><tr>{head}</tr></thead><tbody>
{body}
</tbody></table>
<table><tr><td colspan="11">Generated at Fri Mar 21 09:31:22 CET 2025 by Nora Vidal using Jira 9.12.5.</td></tr></table></body></html>
"""


@batch.writes("Toll Gantry Rollout (Jira) 2025-03-21.xls")
def jira(path):
    head = "Issue Type|Key|Summary|Assignee|Reporter|Priority|Status|Resolution|Created|Updated|Due".split("|")
    lines = """Task|TGR-118|Calibrate axle sensors at gantry 4|Emil Brandvold|Nora Vidal|High|In Progress|Unresolved|03/Mar/25 8:12 AM|20/Mar/25 4:40 PM|28/Mar/25 12:00 AM
Bug|TGR-121|Licence plate camera &amp; flash out of sync|Unassigned|Emil Brandvold|Highest|To Do|Unresolved|05/Mar/25 2:03 PM|19/Mar/25 9:15 AM|26/Mar/25 12:00 AM
Task|TGR-97|Spare parts list for maintenance depot|Pilar Ocampo|Nora Vidal|Medium|Done|Done|17/Feb/25 10:30 AM|12/Mar/25 11:02 AM|14/Mar/25 12:00 AM
Story|TGR-125|As a driver I see the toll before the lane splits|Jun Watanabe|Nora Vidal|Medium|In Review|Unresolved|10/Mar/25 9:00 AM|20/Mar/25 1:22 PM|04/Apr/25 12:00 AM
Task|TGR-130|Penetration test of roadside units|Pilar Ocampo|Jun Watanabe|High|To Do|Unresolved|18/Mar/25 3:45 PM|18/Mar/25 3:45 PM|&nbsp;
Task|TGR-88|Second power feed at gantry 2|Emil Brandvold|Nora Vidal|Low|On Hold|Unresolved|06/Feb/25 1:10 PM|03/Mar/25 8:55 AM|30/Apr/25 12:00 AM
Bug|TGR-131|Receipt shows wrong lane number|Jun Watanabe|Pilar Ocampo|Low|Cancelled|Won't Do|19/Mar/25 7:58 AM|20/Mar/25 8:00 AM|&nbsp;""".split("\n")
    body = "\n".join('<tr class="issuerow">' + "".join(f"<td>{cell}</td>" for cell in line.split("|")) + "</tr>" for line in lines)
    path.write_text(JIRA.format(count=len(lines), head="".join(f"<th>{h}</th>" for h in head), body=body), encoding="utf-8")
    P = "Toll Gantry Rollout"
    return truth("Jira's Excel export: HTML named .xls, title and count above, a line below; Unassigned; Created, Updated, Due; Resolution beside Status", form(
        "progress",
        task("Calibrate axle sensors at gantry 4", ["Emil Brandvold"], "2025-03-28", "in_progress"),
        task("Licence plate camera & flash out of sync", "", "2025-03-26", "not_started"),
        task("Spare parts list for maintenance depot", ["Pilar Ocampo"], "2025-03-14", "done"),
        task("As a driver I see the toll before the lane splits", ["Jun Watanabe"], "2025-04-04", "*", may=["unknown-status"]),
        task("Penetration test of roadside units", ["Pilar Ocampo"], None, "not_started"),
        task("Second power feed at gantry 2", ["Emil Brandvold"], "2025-04-30", "paused"),
        task("Receipt shows wrong lane number", ["Jun Watanabe"], None, "cancelled"),
        sheet="*", project=P, dept="*", date="2025-03-21"))


@batch.writes("redmine_demandes.csv")
def redmine(path):
    text_table(path, """
#|Projet|Tracker|Statut|Priorité|Sujet|Auteur|Assigné à|Mis-à-jour|Début|Échéance|% réalisé
642|Médiathèque Numérique|Tâche|En cours|Normal|Nettoyer les notices en double|Agathe Périer|Rémi Castan|17/06/2024 16:02|03/06/2024|28/06/2024|60
645|Médiathèque Numérique|Anomalie|Nouveau|Haut|Accents illisibles dans la recherche|Rémi Castan||18/06/2024 09:40||21/06/2024|0
631|Médiathèque Numérique|Tâche|Fermé|Normal|Charte graphique de la page d'accueil|Agathe Périer|Solène Guivarch|12/06/2024 11:15|20/05/2024|14/06/2024|100
650|Médiathèque Numérique|Évolution|En cours|Bas|Prêt de liseuses : règles d'emprunt|Solène Guivarch|Agathe Périer|18/06/2024 17:20|17/06/2024|05/07/2024|30
651|Médiathèque Numérique|Tâche|Nouveau|Normal|Formation des bénévoles|Agathe Périer|Rémi Castan|18/06/2024 17:25|||0
""", "cp1252", ";")
    return truth("Redmine in French, semicolons, Windows-1252: Sujet, Assigné à, Échéance; Début and Mis-à-jour are no deadlines; the project in a column; no date but the updates", form(
        "progress",
        task("Nettoyer les notices en double", ["Rémi Castan"], "2024-06-28", "in_progress"),
        task("Accents illisibles dans la recherche", "", "2024-06-21", "not_started"),
        task("Charte graphique de la page d'accueil", ["Solène Guivarch"], "2024-06-14", "done"),
        task("Prêt de liseuses : règles d'emprunt", ["Agathe Périer"], "2024-07-05", "in_progress"),
        task("Formation des bénévoles", ["Rémi Castan"], None, "not_started"),
        project="Médiathèque Numérique", dept="*", date="*"))


@batch.writes("Backlog-Issues-20251107.csv")
def nulab(path):
    text_table(path, """
キー|種別|件名|状態|優先度|担当者|登録者|登録日|開始日|期限日|完了理由|マイルストーン
KOJO-41|タスク|第2ライン搬送ベルト交換|処理中|高|田中 修一|Mai Kuroda|2025/10/14|2025/10/20|2025/11/14||11月定修
KOJO-42|タスク|安全カバーの図面修正|完了|中|Mai Kuroda|田中 修一|2025/10/14|2025/10/15|2025/10/31|対応済み|11月定修
KOJO-45|課題|予備モーターの在庫確認|未対応|中||Mai Kuroda|2025/10/27||2025/11/10||11月定修
KOJO-46|タスク|夜勤者向け再教育資料|処理中|低|Vo Thi Lan|田中 修一|2025/10/30|2025/11/04|2025/11/21||11月定修
KOJO-48|タスク|停電時の復旧手順書|未対応|高|田中 修一|Vo Thi Lan|2025/11/05||||11月定修
""", "cp932")
    return truth("Nulab Backlog in Japanese, Shift_JIS: 件名, 担当者, 期限日; 処理中, 未対応, 完了; 登録日 is no deadline; a blank inside a Japanese name", form(
        "progress",
        task("第2ライン搬送ベルト交換", ["田中修一"], "2025-11-14", "in_progress"),
        task("安全カバーの図面修正", ["Mai Kuroda"], "2025-10-31", "done", note="*"),
        task("予備モーターの在庫確認", "", "2025-11-10", "not_started"),
        task("夜勤者向け再教育資料", ["Vo Thi Lan"], "2025-11-21", "in_progress"),
        task("停電時の復旧手順書", ["田中修一"], None, "not_started"),
        project="*", dept="*", date="2025-11-07"))


@batch.writes("社区团购二期-任务-20240614.csv")
def zentao(path):
    text_table(path, """
编号|所属项目|所属执行|所属模块|任务名称|任务类型|优先级|预计开始|实际开始|截止日期|任务状态|最初预计|总计消耗|预计剩余|由谁创建|创建日期|指派给|由谁完成|实际完成|由谁取消|最后修改日期
3391|社区团购二期(#58)|六月迭代(#91)|/订单(#12)|拼单超时自动退款|开发|1|2024-06-03|2024-06-04|2024-06-19|进行中|16|10|6|钮嘉禾|2024-05-30 10:21:07|狄云帆||0000-00-00||2024-06-13 18:40:11
3392|社区团购二期(#58)|六月迭代(#91)|/订单(#12)|团长佣金对账页|开发|2|2024-06-03|2024-06-03|2024-06-12|已完成|12|15|0|钮嘉禾|2024-05-30 10:22:40|钮嘉禾|阙小舟|2024-06-13||2024-06-13 20:02:55
3395|社区团购二期(#58)|六月迭代(#91)|/站点(#15)|自提点地图偏移修正|开发|3|2024-06-10|0000-00-00|2024-06-21|未开始|8|0|8|狄云帆|2024-06-05 09:12:33|阙小舟||0000-00-00||2024-06-05 09:12:33
3397|社区团购二期(#58)|六月迭代(#91)|/(#0)|压测脚本与数据准备|测试|2|0000-00-00|0000-00-00|0000-00-00|未开始|6|0|6|钮嘉禾|2024-06-06 14:00:01|||0000-00-00||2024-06-06 14:00:01
3398|社区团购二期(#58)|六月迭代(#91)|/站点(#15)|小票打印机适配|开发|4|2024-06-10|2024-06-11|2024-06-18|已暂停|10|3|7|狄云帆|2024-06-06 14:05:48|狄云帆||0000-00-00||2024-06-12 11:31:20
3401|社区团购二期(#58)|六月迭代(#91)|/订单(#12)|旧版活动页迁移|设计|3|2024-06-12|0000-00-00|2024-06-20|已取消|4|0|4|钮嘉禾|2024-06-07 16:44:09|钮嘉禾||0000-00-00|钮嘉禾|2024-06-11 15:15:15
""", "gb18030")
    return truth("禅道: GB18030, 0000-00-00 for no date, 指派给 beside 由谁完成 and 由谁创建, 截止日期 among nine dates, the project with (#58)", form(
        "progress",
        task("拼单超时自动退款", "狄云帆", "2024-06-19", "in_progress"),
        task("团长佣金对账页", "*", "2024-06-12", "done", done="2024-06-13"),
        task("自提点地图偏移修正", "阙小舟", "2024-06-21", "not_started"),
        task("压测脚本与数据准备", "", None, "not_started", vague=True),
        task("小票打印机适配", "狄云帆", "2024-06-18", "paused"),
        task("旧版活动页迁移", "钮嘉禾", "2024-06-20", "cancelled"),
        project="社区团购二期", dept="*", date="2024-06-14"))



@batch.writes("tapd_任务列表_20260313.xlsx")
def tapd(path):
    head = "ID|标题|状态|优先级|迭代|处理人|抄送人|预计开始|预计结束|完成时间|预估工时|进度|创建人|创建时间"
    table, items = [head], []
    for number, line in enumerate("""
挂号短信改走新通道;已完成;High;裘思远;2026-03-02;2026-03-06;2026-03-05
医保刷脸页面改版;已完成;High;黎非凡;2026-03-02;2026-03-06;2026-03-09
候诊大屏字号放大;已完成;Middle;宓雪;2026-03-03;2026-03-05;2026-03-05
处方流转接口文档;进行中;High;裘思远;2026-03-05;2026-03-17;
退号规则配置化;进行中;Middle;黎非凡,东方晓;2026-03-09;2026-03-18;
检验报告PDF水印;进行中;Low;东方晓;2026-03-10;2026-03-16;
体检套餐下架提示;未开始;Low;宓雪;2026-03-16;2026-03-19;
夜间压测环境申请;未开始;Middle;;2026-03-16;2026-03-20;
排班日历按科室筛选;进行中;Middle;黎非凡;2026-03-09;2026-03-13;
停诊通知重复推送;未开始;High;裘思远;;;
儿科就诊人身份校验;未开始;High;东方晓;2026-03-17;2026-03-24;
住院押金在线补缴;未开始;Middle;裘思远,宓雪;2026-03-18;2026-03-27;
电子发票抬头记忆;已完成;Low;宓雪;2026-03-02;2026-03-04;2026-03-04
导诊机器人问答语料;未开始;Low;;;;
""".strip().split("\n")):
        title, state, level, who, start, end, done = line.split(";")
        shown = "".join(f"{one};" for one in who.split(",")) if who else ""
        table.append(f"11580317510010{41207 + number}|{title}|{state}|{level}|V3.8|{shown}|靳主编;|{start}|{end}|{done}|8||闻人杰|2026-02-27 1{number % 9}:05:33")
        items.append(task(title, who.split(",") if who else "", end or None,
                          {"已完成": "done", "进行中": "in_progress", "未开始": "not_started"}[state], done=done or None))
    xlsx(path, "tapd", Sheet("任务", "\n".join(table)))
    return truth("TAPD: fourteen rows, the handler's name with a semicolon behind, long numbers, 抄送人 and 创建人 are no owners, an empty 进度 column beside 状态", form(
        "progress", *items, sheet="任务", project="*", dept="*", date="2026-03-13"))


OA = """<html><head><meta http-equiv=Content-Type content="text/html; charset=gb2312"></head><body>
<table border=1><tr><td colspan=9 align=center><b>市水务投资集团重点工作督办台账</b></td></tr>
<tr><td colspan=5>填报部门：集团办公室</td><td colspan=4>导出时间：2025-04-30 17:22</td></tr>
<tr><th>序号</th><th>主办部门</th><th>督办事项</th><th>主办人</th><th>协办人</th><th>要求办结日期</th><th>实际办结日期</th><th>办理状态</th><th>最新反馈</th></tr>
{body}
<tr><td colspan=2>合计</td><td colspan=7>7项，办结2项</td></tr></table></body></html>
"""


@batch.writes("督办台账导出.xls")
def oa(path):
    lines = """
1|工程部^2|北岸水厂二期围堰拆除|濮阳策|&nbsp;|2025-04-25|2025-04-24|已办结|现场已移交航道
2||老城区供水管网图纸入库|鄂晓棠|档案室 寿眉|2025-05-09|&nbsp;|办理中|已扫描六成
3|营业部^3|阶梯水价短信告知|司空远|&nbsp;|2025-04-18|2025-04-23|已办结（超期5天）|&nbsp;
4||智能水表更换一万只|司空远、宿小北|&nbsp;|2025-06-30|&nbsp;|办理中|&nbsp;
5||大用户欠费清收|&nbsp;|法务部|2025-05-31|&nbsp;|未启动|待移交名单
6|安监部|加氯间泄漏报警联动|蔺如是|&nbsp;|五一节前|&nbsp;|办理中|厂家4月29日到场
7|人力资源部|抢修班组夜班津贴方案|薄云|&nbsp;|2025-05-16|&nbsp;|暂缓|待集团薪酬办法
""".strip().split("\n")
    rows = []
    for line in lines:
        cells = line.split("|")
        html = "".join(f"<td rowspan={c.split('^')[1]}>{c.split('^')[0]}</td>" if "^" in c else f"<td>{c}</td>" for n, c in enumerate(cells) if not (n == 1 and c == ""))
        rows.append(f"<tr>{html}</tr>")
    path.write_bytes(OA.format(body="\n".join(rows)).encode("gbk"))
    return truth("an office system's list: HTML in GBK named .xls, rowspan over departments, &nbsp; for empty, 五一节前 as a day, a total row", form(
        "progress",
        task("北岸水厂二期围堰拆除", "濮阳策", "2025-04-25", "done", done="2025-04-24", dept="工程部", note="现场已移交航道"),
        task("老城区供水管网图纸入库", "鄂晓棠", "2025-05-09", "in_progress", dept="工程部", note="已扫描六成"),
        task("阶梯水价短信告知", "司空远", "2025-04-18", "done", "delayed", done="2025-04-23", dept="营业部"),
        task("智能水表更换一万只", "司空远 宿小北", "2025-06-30", "in_progress", dept="营业部"),
        task("大用户欠费清收", "", "2025-05-31", "not_started", dept="营业部", note="待移交名单"),
        task("加氯间泄漏报警联动", "蔺如是", "*", "in_progress", dept="安监部", note="厂家4月29日到场", vague=True),
        task("抢修班组夜班津贴方案", "薄云", "2025-05-16", "paused", dept="人力资源部", note="待集团薪酬办法"),
        sheet="*", project="*", dept="集团办公室", date="2025-04-30"))


@batch.writes("智能纪要：展厅改造周会 2026年1月9日.docx")
def recorded(path):
    word(path, "飞书", "# 智能纪要：展厅改造周会 2026年1月9日", "录制时间：2026年1月9日（周五）10:02 - 11:15 (GMT+08)", "会议主题：展厅改造周会", "参会人：向北川、祁小满、沃若、贝宁、Alan Pohl",
         "智能纪要由 AI 生成，可能不准确，请谨慎甄别后使用", "# 总结", "本次会议围绕灯光、预算与开放时间展开。祁小满介绍了两家灯光厂家的样品差异，沃若认为首批展柜可在1月20日前到货。",
         "* 灯光方案：向北川提出入口区照度偏低，需厂家复测。", "* 预算：贝宁说明目前已使用六成，余额用于互动装置。",
         "# 待办", "☐ 联系灯光厂家确认色温参数，1月14日前回复 @祁小满", "☐ 更新展柜到货清单并发群里 @沃若 @向北川 下周三", "☐ 核对互动装置报价 @贝宁", "☐ 向物业申请周末施工许可", "☑ 补发上周会议录像链接 @Alan Pohl",
         "# 智能章节", "00:03:12　灯光样品对比", "讨论两家厂家的色温、价格与交期，倾向于第二家。", "00:31:40　展柜到货", "沃若介绍物流安排，预计分两批到达。")

    def one(title, owners, due, state=None, tail="", **more):
        return task(title, owners, due, state, title_alt=[title + tail], **RES, **more)
    return truth("minutes written by a machine: to-dos with @ behind and check boxes; names and dates in the summary are no items", form(
        "minutes",
        one("联系灯光厂家确认色温参数", "祁小满", "2026-01-14", "*", "，1月14日前回复"), one("更新展柜到货清单并发群里", "沃若 向北川", "2026-01-14", "*"),
        one("核对互动装置报价", "贝宁", None, "*", must=["missing-deadline"]), one("向物业申请周末施工许可", "", None, "*", must=["missing-owner", "missing-deadline"]),
        one("补发上周会议录像链接", ["Alan Pohl"], None, "done"),
        project="*", dept="*", date="2026-01-09",
        meeting=meeting("展厅改造周会", "2026-01-09T10:02", None, None, None, ["向北川", "祁小满", "沃若", "贝宁", "Alan Pohl"], "", "*")))


@batch.writes("Cafe kiosk board (printed).docx")
def kanban(path):
    word(path, "Rhea", "! Café Kiosk Opening", "Board printed on 3 April 2023 by Rhea Nair", T("""
To do|Doing|Done
Order menu boards⏎@Rhea Nair⏎Due: 14 Apr|Train two weekend baristas⏎@Callum Reid⏎Due: 21 Apr|Sign lease addendum⏎@Rhea Nair⏎Due: 31 Mar
Book food hygiene visit⏎@Callum Reid⏎Due: 18 Apr|Card terminal contract⏎@Rhea Nair @Sunil Mehta⏎Due: 11 Apr|
Opening day playlist||
"""))
    return truth("a printed card board: states head the columns, each cell a card of title, @owner, due; an empty card slot", form(
        "progress",
        task("Order menu boards", ["Rhea Nair"], "2023-04-14", "not_started"), task("Train two weekend baristas", ["Callum Reid"], "2023-04-21", "in_progress"),
        task("Sign lease addendum", ["Rhea Nair"], "2023-03-31", "done"), task("Book food hygiene visit", ["Callum Reid"], "2023-04-18", "not_started"),
        task("Card terminal contract", ["Rhea Nair", "Sunil Mehta"], "2023-04-11", "in_progress"), task("Opening day playlist", "", None, "not_started"),
        project="Café Kiosk Opening", date="2023-04-03"))


@batch.writes("Regional_Science_Fair_1770105600.xlsx")
def monday(path):
    xlsx(path, "monday.com", Sheet("regional science fair 2026", """
Regional Science Fair 2026
|
This month
Name|Subitems|Owner|Status|Due date|Notes|Last Updated
Judges' handbook||Imke de Vries|Working on it|@2026-02-13|Second proof at the printer|Imke de Vries Feb 2, 2026 9:14 AM
Sports hall booking|Fire plan, Key handover|Kofi Mensah|Done|@2026-02-06||Kofi Mensah Feb 1, 2026 4:02 PM
Subitems|Name|Owner|Status|Date||
|Fire plan|Kofi Mensah|Done|@2026-02-04||
|Key handover|Anouk Baptiste|Working on it|@2026-02-20||
Sponsor letters||Anouk Baptiste, Imke de Vries|Not Started|@2026-02-18|Use the new logo|Anouk Baptiste Jan 29, 2026 11:40 AM
|||||
Next month
Name|Subitems|Owner|Status|Due date|Notes|Last Updated
Trophy engraving||Kofi Mensah|On hold|@2026-03-06|Engraver moves premises|Kofi Mensah Jan 30, 2026 2:21 PM
Bus from the station|||Not Started|||Imke de Vries Jan 30, 2026 2:25 PM
Press invitation||Imke de Vries|Not Started|@2026-03-12||Imke de Vries Jan 30, 2026 2:26 PM
"""))
    return truth("monday.com: board name, group names, the header again for each group, sub-items with a header of their own shifted by a column", form(
        "progress",
        task("Judges' handbook", ["Imke de Vries"], "2026-02-13", "in_progress", note="Second proof at the printer"),
        task("Sports hall booking", ["Kofi Mensah"], "2026-02-06", "done"), task("Fire plan", ["Kofi Mensah"], "2026-02-04", "done"),
        task("Key handover", ["Anouk Baptiste"], "2026-02-20", "in_progress"),
        task("Sponsor letters", ["Anouk Baptiste", "Imke de Vries"], "2026-02-18", "not_started", note="Use the new logo"),
        task("Trophy engraving", ["Kofi Mensah"], "2026-03-06", "paused", note="Engraver moves premises"),
        task("Bus from the station", "", None, "not_started"), task("Press invitation", ["Imke de Vries"], "2026-03-12", "not_started"),
        sheet="regional science fair 2026", project="Regional Science Fair 2026", dept="*", date="*"))


@batch.writes("Cold Chain Audit Prep.xlsx")
def planner(path):
    xlsx(path, "planner", Sheet("Plan", """
Plan name|Cold Chain Audit Prep
Plan ID|xq7TzWm3kEKpYd0aLr2VZJcAD1fN
Date of export|06/02/2025
"""), Sheet("Tasks", """
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels|Description
aB3kQ1|Calibrate loggers in store 2|Equipment|In progress|Urgent|Dagny Thorsen;Paulo Reis|Dagny Thorsen|05/12/2025|05/19/2025|06/06/2025|false|false|||1/3|Logger 11;Logger 12;Logger 13|Pharma|Certificates to the shared folder
cD8mW2|SOP for power failure|Documents|Completed|Important|Hallie Brunt|Dagny Thorsen|05/12/2025||05/23/2025|false|false|05/21/2025|Hallie Brunt|||Quality|
eF5nR7|Mock recall exercise|Training|Not started|Medium||Dagny Thorsen|05/14/2025||06/13/2025|false|false||||||
gH2pT4|Door seals of truck 7|Equipment|In progress|Important|Paulo Reis|Hallie Brunt|05/15/2025|05/16/2025|05/30/2025|false|true|||||Fleet|Supplier promised delivery on 3 June
jK9qV6|Driver refresher course|Training|Not started|Low|Hallie Brunt|Dagny Thorsen|05/16/2025|||false|false||||||
"""))
    return truth("Microsoft Planner: the plan's name and the export day on a sheet of their own; eighteen columns, month first, names parted by semicolons", form(
        "progress",
        task("Calibrate loggers in store 2", ["Dagny Thorsen", "Paulo Reis"], "2025-06-06", "in_progress", note="*"),
        task("SOP for power failure", ["Hallie Brunt"], "2025-05-23", "done", done="2025-05-21"),
        task("Mock recall exercise", "", "2025-06-13", "not_started"),
        task("Door seals of truck 7", ["Paulo Reis"], "2025-05-30", "in_progress", "*", note="Supplier promised delivery on 3 June"),
        task("Driver refresher course", ["Hallie Brunt"], None, "not_started"),
        sheet="Tasks", project="Cold Chain Audit Prep", dept="*", date="2025-06-02"))


@batch.writes("Observatory ticketing weekly 8f3c2a.md")
def notion(path):
    path.write_text("""# Observatory ticketing weekly

Date: March 4, 2026
Type: Weekly sync
Attendees: Lena Fischbach, Samir Haddad, Odette Marsh
Note taker: Odette Marsh

## Notes

- Samir showed the load test from 27 February; the queue page holds 900 visitors.
- Lena reported that school groups still phone instead of booking online.

## Decisions

- Dome evenings are sold in blocks of ten seats.
- Refunds are possible until 24 hours before the show.

## Action items

- [ ] Draft the refund text – Lena Fischbach – due March 11
- [ ] Second load test with 2,000 visitors – Samir Haddad – due March 18
- [x] Send price list to the museum shop – Odette Marsh
- [ ] Find a printer for season cards

## Next meeting

March 11, 2026
""", encoding="utf-8")

    def one(title, owners, due, state="*", rest="", **more):
        return task(title, owners, due, state, title_alt=[title + rest], **RES, **more)
    return truth("a page of notes exported as Markdown: decisions as bullets, check boxes with owner and day behind dashes", form(
        "minutes",
        resolution("Dome evenings are sold in blocks of ten seats", "", None, may=["missing-owner", "missing-deadline"]),
        resolution("Refunds are possible until 24 hours before the show", "", None, due_alt=["2026-03-05"], may=["missing-owner", "missing-deadline"]),
        one("Draft the refund text", ["Lena Fischbach"], "2026-03-11", rest=" – Lena Fischbach – due March 11"),
        one("Second load test with 2,000 visitors", ["Samir Haddad"], "2026-03-18", rest=" – Samir Haddad – due March 18"),
        one("Send price list to the museum shop", ["Odette Marsh"], None, "done", rest=" – Odette Marsh"),
        one("Find a printer for season cards", "", None, must=["missing-owner", "missing-deadline"]),
        project="*", dept="*", date="2026-03-04",
        meeting=meeting("*", "*", None, None, "Odette Marsh", ["Lena Fischbach", "Samir Haddad", "Odette Marsh"], "", "*")))


@batch.writes("roadmap-view.tsv")
def github(path):
    text_table(path, """
Title|URL|Assignees|Status|Priority|Target date|Labels|Repository
Replace map tiles before contract ends|https://git.example/tidewatch/app/issues/214|mkessler|In Progress|P0|Jun 20, 2025|maps|tidewatch/app
Offline mode loses last reading|https://git.example/tidewatch/app/issues/221|t-okafor, mkessler|Todo|P1|Jun 27, 2025|bug|tidewatch/app
Dark theme for chart screen|https://git.example/tidewatch/app/issues/190|junipero|Done|P2|Jun 6, 2025|ui|tidewatch/app
Alert sound on iOS 18|https://git.example/tidewatch/app/issues/226||Todo|P1||bug|tidewatch/app
Write privacy notice for beta|https://git.example/tidewatch/app/issues/230|junipero|Blocked|P1|Jul 4, 2025|docs|tidewatch/app
""", "utf-16", "\t")
    return truth("a project view as UTF-16 with tabs: logins as owners, Jun 20, 2025, Todo, Blocked; no date of its own, no project but the repository", form(
        "progress",
        task("Replace map tiles before contract ends", ["mkessler"], "2025-06-20", "in_progress"),
        task("Offline mode loses last reading", ["t-okafor", "mkessler"], "2025-06-27", "not_started"),
        task("Dark theme for chart screen", ["junipero"], "2025-06-06", "done"),
        task("Alert sound on iOS 18", "", None, "not_started"),
        task("Write privacy notice for beta", ["junipero"], "2025-07-04", "*", "*", may=["unknown-status"]),
        project="*", dept="*", date="*"))


@batch.writes("Work items 2024-10-11.csv")
def azure(path):
    text_table(path, """
ID|Work Item Type|Title|Assigned To|State|Area Path|Tags|Created Date|Target Date
5120|Feature|Meter reading by photo|Lena Ortiz <lena.ortiz@northquay.example>|Active|Northquay\\Customer App|release 7|9/16/2024 10:02:11 AM|10/25/2024 12:00:00 AM
5121|User Story|Warn when photo is blurred|Hugh Prentice <hugh.prentice@northquay.example>|New|Northquay\\Customer App|release 7|9/16/2024 10:05:40 AM|11/8/2024 12:00:00 AM
5126|Bug|Bill total rounds down|Lena Ortiz <lena.ortiz@northquay.example>|Closed|Northquay\\Billing||9/24/2024 3:31:02 PM|10/4/2024 12:00:00 AM
5130|Task|Load tariff table for 2025||New|Northquay\\Billing|release 7|10/1/2024 8:47:19 AM|11/22/2024 12:00:00 AM
5133|Bug|Meter swap creates two accounts|Hugh Prentice <hugh.prentice@northquay.example>|Active|Northquay\\Billing||10/7/2024 1:12:55 PM|
""", "utf-8-sig")
    return truth("Azure DevOps: names with mail addresses, State New/Active/Closed, Created before Target Date, times behind the days, month first", form(
        "progress",
        task("Meter reading by photo", ["Lena Ortiz"], "2024-10-25", "in_progress"), task("Warn when photo is blurred", ["Hugh Prentice"], "2024-11-08", "not_started"),
        task("Bill total rounds down", ["Lena Ortiz"], "2024-10-04", "done"), task("Load tariff table for 2025", "", "2024-11-22", "not_started"),
        task("Meter swap creates two accounts", ["Hugh Prentice"], None, "in_progress"),
        project="*", dept="*", date="2024-10-11"))


@batch.writes("Organ Restoration Plan - Smartsheet.xlsx")
def smartsheet(path):
    xlsx(path, "smartsheet", Sheet("Organ Restoration Plan", """
RYG|Task Name|Assigned To|Start|Finish|% Complete|Status|Latest Comment
Green|Dismantle pedal pipes|Aurel Marin|@2024-04-02{mm/dd/yy}|@2024-04-19{mm/dd/yy}|#1{0%}|Complete|
Yellow|Releather wind chests|Aurel Marin, Greta Holm|@2024-04-22{mm/dd/yy}|@2024-05-31{mm/dd/yy}|#0.45{0%}|In Progress|Leather lot two is thinner than agreed
Red|Scaffold for north case|Nordic Stillas AB|@2024-05-06{mm/dd/yy}|@2024-05-10{mm/dd/yy}|#0{0%}|Not Started|Permit still missing
Green|Tuning weekend|Greta Holm|@2024-06-15{mm/dd/yy}|@2024-06-16{mm/dd/yy}|#0{0%}|Not Started|
|Case painting|||||On Hold|Donor undecided
"""), Sheet("Comments", """
Row 2||
Leather lot two is thinner than agreed|Greta Holm|05/14/24 8:20 AM
Row 3||
Permit still missing|Aurel Marin|05/15/24 4:41 PM
City office opens on Tuesday|Greta Holm|05/15/24 5:02 PM
"""))
    return truth("Smartsheet: red, yellow, green beside a status and a percentage; real dates; a second sheet of comments that is no form", form(
        "progress",
        task("Dismantle pedal pipes", ["Aurel Marin"], "2024-04-19", "done", "normal"),
        task("Releather wind chests", ["Aurel Marin", "Greta Holm"], "2024-05-31", "in_progress", "at_risk", note="Leather lot two is thinner than agreed"),
        task("Scaffold for north case", ["Nordic Stillas AB"], "2024-05-10", "not_started", "delayed", note="Permit still missing"),
        task("Tuning weekend", ["Greta Holm"], "2024-06-16", "not_started", "normal"),
        task("Case painting", "", None, "paused", note="Donor undecided"),
        sheet="Organ Restoration Plan", project="*", dept="*", date="*"))


MHT = """Date: Tue, 18 Feb 2025 08:11:42 +0000 (UTC)
Message-ID: <1201337.7.1739866302@wiki.glasshouse.example>
Subject: Exported From Confluence
MIME-Version: 1.0
Content-Type: multipart/related; boundary="----=_Part_6_19"

------=_Part_6_19
Content-Type: text/html; charset=UTF-8
Content-Transfer-Encoding: quoted-printable
Content-Location: file:///C:/exported.html

{body}
------=_Part_6_19--
"""


@batch.writes("2025-02-17+Greenhouse+heating+meeting+notes.doc")
def confluence(path):
    import quopri
    html = """<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><title>2025-02-17 Greenhouse heating meeting notes</title></head><body>
<h1>2025-02-17 Greenhouse heating meeting notes</h1>
<h2>Date</h2><p>17 Feb 2025</p>
<h2>Participants</h2><ul><li>Elspeth Crane</li><li>Bo Lindqvist</li><li>Nadia Farouk</li></ul>
<h2>Goals</h2><ul><li>Choose between heat pump and biomass</li></ul>
<h2>Discussion topics</h2>
<table><tr><th>Time</th><th>Item</th><th>Presenter</th><th>Notes</th></tr>
<tr><td>10 min</td><td>Gas bills of the winter</td><td>Bo Lindqvist</td><td>Up by a third</td></tr>
<tr><td>20 min</td><td>Offers received</td><td>Nadia Farouk</td><td>Two of three are complete</td></tr></table>
<h2>Action items</h2>
<table><tr><th>Action</th><th>Owner</th><th>Due</th></tr>
<tr><td>Ask the third bidder for the missing pages</td><td>Nadia Farouk</td><td>21 Feb 2025</td></tr>
<tr><td>Measure the boiler room door</td><td>Bo Lindqvist</td><td>24 Feb 2025</td></tr>
<tr><td>Grant application for the heat pump</td><td>TBD</td><td>end of March</td></tr></table>
<h2>Decisions</h2><ul><li>The palm house keeps its old boiler until May 2026</li></ul>
</body></html>"""
    path.write_bytes(MHT.format(body=quopri.encodestring(html.encode("utf-8")).decode("ascii")).replace("\n", "\r\n").encode("ascii"))
    return truth("a wiki page exported to Word: MIME HTML named .doc, plus signs in its name; labels are headings; a table of topics with presenters is no work", form(
        "minutes",
        task("Ask the third bidder for the missing pages", ["Nadia Farouk"], "2025-02-21", **RES), task("Measure the boiler room door", ["Bo Lindqvist"], "2025-02-24", **RES),
        task("Grant application for the heat pump", "", "2025-03-31", **RES),
        resolution("The palm house keeps its old boiler until May 2026", "", None, due_alt=["2026-05-31"], may=["missing-owner", "missing-deadline"]),
        project="*", dept="*", date="2025-02-17",
        meeting=meeting("*", "*", None, None, None, ["Elspeth Crane", "Bo Lindqvist", "Nadia Farouk"], "", "*")))


@batch.writes("门店陈列整改周报收集（收集结果）.xlsx")
def collected(path):
    xlsx(path, "腾讯文档", Sheet("收集结果", """
编号|提交时间（自动）|提交者（自动）|姓名（必填）|所在门店（必填）|本周整改事项（必填）|计划完成日期（必填）|当前进展（必填）|遇到的困难
1|2025年8月22日 09:14|小鱼儿|步惊鸿|河滨店|端架灯带重新布线|2025年8月27日|进行中|
2|2025年8月22日 09:40|A-店长老滕|滕王阁|河滨店|收银台小货架换新|2025年8月20日|已完成|
3|2025年8月22日 11:03|cici|仲夏夜|城南店|冷柜价签全部补齐|2025年8月29日|未开始|打印机缺纸
4|2025年8月22日 14:27|风轻云淡|宰予归|大学城店|试吃台移到主通道|2025年8月25日|已延期|商场不同意占道
5|2025年8月22日 17:55|cici|仲夏夜|城南店|地贴破损更换|2025年9月1日|进行中|无
"""))
    return truth("results of an online questionnaire: the name is asked beside the nickname of who sent it; each answer is a task; the shop is the department", form(
        "progress",
        task("端架灯带重新布线", "步惊鸿", "2025-08-27", "in_progress", dept="*"), task("收银台小货架换新", "滕王阁", "2025-08-20", "done", dept="*"),
        task("冷柜价签全部补齐", "仲夏夜", "2025-08-29", "not_started", dept="*", note="打印机缺纸"),
        task("试吃台移到主通道", "宰予归", "2025-08-25", None, "delayed", dept="*", note="商场不同意占道"),
        task("地贴破损更换", "仲夏夜", "2025-09-01", "in_progress", dept="*"),
        sheet="收集结果", project="*", dept="*", date="*"))


@batch.writes("民宿联盟6月碰头会.md")
def yuque(path):
    path.write_text("""# 民宿联盟6月碰头会

> 时间：2023年6月8日 15:00　地点：青禾茶室
> 主持：车前子　记录：白术

**与会**：车前子、白术、佟佳、罗汉松

## 讨论要点

1. 佟佳介绍五月入住率，平均七成二。
2. 罗汉松反映布草洗涤价格上涨，想另找厂家。

## 决议事项

| 序号 | 事项 | 负责人 | 截止日期 | 备注 |
| --- | --- | --- | --- | --- |
| 1 | 统一暑期退改规则 | 佟佳 | 6月15日 | 法务看过再发 |
| 2 | 联合采购布草询价 | 罗汉松、白术 | 6月底 | |
| 3 | 拍摄联盟宣传短片 | 待定 | 7月上旬 | 预算未定 |
| 4 | ~~印制纸质地图~~ | ~~白术~~ | ~~6月20日~~ | |

## 遗留问题

- 停车场收费标准各家不一，下次再议
""", encoding="utf-8")
    return truth("a Chinese page exported as Markdown: labels in a quotation, a pipe table, a row struck out with tildes", form(
        "minutes",
        resolution("统一暑期退改规则", "佟佳", "2023-06-15", note="法务看过再发"), resolution("联合采购布草询价", "罗汉松 白术", "2023-06-30"),
        resolution("拍摄联盟宣传短片", "", None, note="预算未定", vague=True),
        pending("停车场收费标准各家不一，下次再议", "", None, note="*", title_alt=["停车场收费标准各家不一"]),
        project="*", dept="*", date="2023-06-08",
        meeting=meeting("*", "2023-06-08T15:00", "青禾茶室", "车前子", "白术", "车前子 白术 佟佳 罗汉松", "", "*")))


@batch.writes("TickTick-backup-2024-11-30.csv")
def ticktick(path):
    path.write_text('''"Date: 2024-11-30+0000"
"Version: 7.1"
"Status: 
0 Normal
1 Completed
2 Archived"
"Folder Name","List Name","Title","Kind","Tags","Content","Is Check list","Start Date","Due Date","Reminder","Repeat","Priority","Status","Created Time","Completed Time","Order","Timezone","Is All Day"
"Choir","Christmas concert","Collect robes from the cleaner","TEXT","","","N","2024-12-06T00:00:00+0000","2024-12-06T00:00:00+0000","","","3","0","2024-11-18T19:02:11+0000","","-1099511627776","Europe/London","true"
"Choir","Christmas concert","Print programmes","TEXT","","120 copies, folded","N","2024-12-10T00:00:00+0000","2024-12-10T00:00:00+0000","","","5","0","2024-11-18T19:03:40+0000","","-1099511627775","Europe/London","true"
"Choir","Christmas concert","Ask the verger about candles","TEXT","","","N","","","","","0","0","2024-11-20T08:15:09+0000","","-1099511627774","Europe/London",""
"Choir","Christmas concert","Reserve parking for the harp","TEXT","","","N","2024-11-27T00:00:00+0000","2024-11-27T00:00:00+0000","","","3","2","2024-11-20T08:16:30+0000","2024-11-26T12:44:58+0000","-1099511627773","Europe/London","true"
''', encoding="utf-8")
    return truth("a to-do app's backup: three lines above the header, one broken over four lines; states as numbers with a legend; nobody is named", form(
        "progress",
        task("Collect robes from the cleaner", "", "2024-12-06", "*", note="*", may=["unknown-status"]), task("Print programmes", "", "2024-12-10", "*", note="*", may=["unknown-status"]),
        task("Ask the verger about candles", "", None, "*", note="*", may=["unknown-status"]),
        task("Reserve parking for the harp", "", "2024-11-27", "*", done="2024-11-26", note="*", may=["unknown-status"]),
        project="*", dept="*", date="2024-11-30", no="owner"))


@batch.writes("SteerCo 6 minutes (tracked).docx")
def steerco(path):
    word(path, "M Rocha", "^Steering Committee Minutes", T("""
Meeting|Steering Committee no. 6|Project|Payroll Harmonisation
Date & Time|Tue 30 Sep 2025, 10:00-11:15|Venue|MS Teams
Chair|Olivia Strand|Minutes by|Mateus Rocha
Present|Olivia Strand, Mateus Rocha, Keiko Arai, Graham Tully|Apologies|Zanele Dube (on leave)
Agenda|1. Review of actions⏎2. Parallel run results⏎3. Cut-over date||
""", "B5:D5"), "! 1. Review of actions from meeting no. 5", T("""
No.|Action|Owner|Due|Status
5.1|Reconcile Danish pension codes|Keiko Arai|19 Sep|Closed
5.4|Second approver for bank files|Graham Tully|26 Sep|Delayed
"""), "! 2. Discussion", "Keiko reported that 31 of 4,200 payslips differed in the August run; all by less than one euro. Graham asked for another run before 15 October.",
         "! 3. Decisions", "D1: Cut-over moves to 1 December 2025.", tracked("D2: Payslips are sent ", "-by post", "+through the staff portal only", ".", who="Mateus Rocha"),
         "! 4. New actions", T("""
No.|Action|Owner|Due|Status
6.1|Repeat parallel run with September data|Keiko Arai|~10 Oct~14 Oct|Open
~6.2~|~Translate the payslip into Welsh~|~Graham Tully~|~31 Oct~|~Open~
6.3|Tell works councils about the new date|O. Strand / Z. Dube|EOW|Open
6.4|Freeze window for bank holidays|all PMs|31 Oct|Open
"""), "! 5. Parking lot", "* Who pays for the Lisbon consultants?", "Distribution: those present, HR directors", "Next meeting: Tue 28 Oct 2025, 10:00")
    more = dict(RES, may=["unknown-status"])
    return truth("English minutes: last meeting's actions above the new ones, decisions with codes, a tracked change, a struck date and a struck row, EOW, parking lot", form(
        "minutes",
        task("Reconcile Danish pension codes", ["Keiko Arai"], "2025-09-19", "done", **RES),
        task("Second approver for bank files", ["Graham Tully"], "2025-09-26", None, "delayed", **RES),
        resolution("Cut-over moves to 1 December 2025", "", None, due_alt=["2025-12-01"], title_alt=["D1: Cut-over moves to 1 December 2025"], may=["missing-owner", "missing-deadline"]),
        resolution("Payslips are sent through the staff portal only", "", None, title_alt=["D2: Payslips are sent through the staff portal only"], may=["missing-owner", "missing-deadline"]),
        task("Repeat parallel run with September data", ["Keiko Arai"], "2025-10-14", "*", **more),
        task("Tell works councils about the new date", ["O. Strand", "Z. Dube"], "2025-10-03", "*", due_alt=["2025-10-05"], owners_alt=[["Olivia Strand", "Zanele Dube"]], **more),
        task("Freeze window for bank holidays", "", "2025-10-31", "*", must=["missing-owner"], **more),
        pending("Who pays for the Lisbon consultants?", "", None, note="*"),
        project="Payroll Harmonisation", dept="*", date="2025-09-30",
        meeting=meeting("Steering Committee no. 6", "2025-09-30T10:00", "MS Teams", "Olivia Strand", "Mateus Rocha",
                        ["Olivia Strand", "Mateus Rocha", "Keiko Arai", "Graham Tully"], ["Zanele Dube"], ["Review of actions", "Parallel run results", "Cut-over date"])))


@batch.writes("Accountability Table - Gate 4.docx")
def accountability(path):
    word(path, "PMO", "^Accountability Table", "Project: Container Gate 4 Automation", "Issued by: Terminal Projects Office    Issue date: 6 Jan 2026", T("""
Unit|Accountable officer|Responsibility|Acceptance standard|Complete by|Confirmed (name, date)
Gate Operations|Ravi Pillai|Lane closure plan for civil works|endorsed by traffic police|20 Jan 2026|Ravi Pillai, 7 Jan
|Joyce Ngiam|Retraining of 36 gate clerks|all clerks certified|27 Feb 2026|
IT Infrastructure|Hafiz Rahim|Fibre to lanes 7 to 12|loss below 0.3 dB|13 Feb|Hafiz Rahim, 8 Jan
|to be appointed|Interface to customs system|200 test messages|31 Mar|pending
Finance|Joyce Ngiam (acting)|Retention money tracking||quarterly|Joyce Ngiam, 8 Jan
""", "A2:A3 A4:A5"), "Goals: truck turn-round below 18 minutes by June 2026; no lost-time injury.")

    def one(title, owners, due, dept, **more):
        return duty(title, owners, due, dept=dept, note="*", **ACT, **more)
    return truth("an accountability table in English: unit merged downward, acceptance standard, typed confirmation with date in the last column, 'pending' denies it", form(
        "responsibility",
        one("Lane closure plan for civil works", ["Ravi Pillai"], "2026-01-20", "Gate Operations"), one("Retraining of 36 gate clerks", ["Joyce Ngiam"], "2026-02-27", "Gate Operations"),
        one("Fibre to lanes 7 to 12", ["Hafiz Rahim"], "2026-02-13", "IT Infrastructure"), one("Interface to customs system", "", "2026-03-31", "IT Infrastructure"),
        one("Retention money tracking", ["Joyce Ngiam"], None, "Finance", recurring=True),
        project="Container Gate 4 Automation", dept="Terminal Projects Office", date="2026-01-06", signed=["Ravi Pillai", "Hafiz Rahim", "Joyce Ngiam"]))


@batch.writes("clickup_export_dock_cranes.csv")
def clickup(path):
    text_table(path, """
Task ID|Task Name|Task Content|Status|Date Created|Date Created Text|Due Date|Due Date Text|Parent ID|Assignees|Tags|Priority|List Name|Space Name
86c1x0aa1|Replace spreader twistlocks||in progress|1739779200000|2/17/2025, 8:00:00 AM GMT+0|1741348800000|3/7/2025, 12:00:00 PM GMT+0|null|[Anselm Roy,Beatriz Lobo]|[]|2|Crane 3 overhaul|Maintenance
86c1x0aa4|Ultrasonic test of boom welds|Report goes to the insurer|to do|1739779260000|2/17/2025, 8:01:00 AM GMT+0|1742212800000|3/17/2025, 12:00:00 PM GMT+0|null|[Yusra Hamdi]|[ndt]|1|Crane 3 overhaul|Maintenance
86c1x0ab2|Order hoist ropes||complete|1739865600000|2/18/2025, 8:00:00 AM GMT+0|1740744000000|2/28/2025, 12:00:00 PM GMT+0|null|[Beatriz Lobo]|[]|3|Crane 3 overhaul|Maintenance
86c1x0ac9|Repaint cabin access||to do|1740038400000|2/20/2025, 8:00:00 AM GMT+0|||null|[]|[]|null|Crane 3 overhaul|Maintenance
""", "utf-8")
    return truth("ClickUp: each date twice (milliseconds and text), owners in square brackets, [] for nobody, null", form(
        "progress",
        task("Replace spreader twistlocks", ["Anselm Roy", "Beatriz Lobo"], "2025-03-07", "in_progress"),
        task("Ultrasonic test of boom welds", ["Yusra Hamdi"], "2025-03-17", "not_started", note="*"),
        task("Order hoist ropes", ["Beatriz Lobo"], "2025-02-28", "done"), task("Repaint cabin access", "", None, "not_started"),
        project="*", dept="*", date="*"))


@batch.writes("冬季供暖保障_任务导出.xlsx")
def teambition(path):
    xlsx(path, "协作平台", Sheet("Sheet1", """
冬季供暖保障 任务导出|||||||||||
导出人：逄晓|导出时间：2023/10/27 09:05||||||||||
标题|任务分组|任务列表|执行者|参与者|开始时间|截止时间|是否完成|完成时间|优先级|标签|备注
一次网阀门逐个试漏|筹备|换热站|郎霁|郎霁、逄晓|2023/10/09 09:00|2023/10/25 18:00|是|2023/10/24 16:31|紧急|巡检|
二号锅炉烘炉|筹备|锅炉房|计无施|计无施、车辙|2023/10/16 09:00|2023/10/28 18:00|否||非常紧急||油枪点火两次失败
老旧小区立管更换|筹备|入户|待认领|逄晓|2023/10/18 09:00|2023/11/03 18:00|否||普通||
客服话务临时增员|客服|热线||逄晓||2023/11/08 18:00|否||普通||人力公司报价中
供热日测温点复核|客服|热线|车辙|||| 否||较低||
""", "A1:L1"))
    return truth("a task platform's export: title and export time above, 执行者 beside 参与者, 是否完成 with 是 and 否, 待认领", form(
        "progress",
        task("一次网阀门逐个试漏", "郎霁", "2023-10-25", "done", done="2023-10-24"),
        task("二号锅炉烘炉", "计无施", "2023-10-28", "*", note="油枪点火两次失败"),
        task("老旧小区立管更换", "", "2023-11-03", "*", must=["missing-owner"]),
        task("客服话务临时增员", "", "2023-11-08", "*", note="人力公司报价中", must=["missing-owner"]),
        task("供热日测温点复核", "车辙", None, "*", must=["missing-deadline"]),
        sheet="Sheet1", project="冬季供暖保障", dept="*", date="2023-10-27"))


# ---------------------------------------------------------------- no forms

@batch.writes("SearchRequest-10412.xls")
def login(path):
    path.write_text("""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Log in - Issue Navigator</title></head><body>
<h1>Log in</h1><p>Your session has expired. Please log in to continue.</p>
<form action="/login" method="post"><label>Username</label><input name="u"><label>Password</label><input type="password" name="p"><button>Log In</button></form>
<p>Not a member? To request an account, please contact your administrators.</p></body></html>
""", encoding="utf-8")
    return truth("the session had expired, so the download is a login page named .xls", unreadable=True)


@batch.writes("Minutes 22 May (partial download).docx")
def partial(path):
    word(path, "x", "^Minutes of the User Group", "Date: 22 May 2025", T("Action|Owner|Due\n" + "\n".join(f"Check valve {n}|Ida Moss|30 May" for n in range(40))))
    path.write_bytes(path.read_bytes()[:9000])
    return truth("a download that broke off: the archive has no end", unreadable=True)


@batch.writes("extension list.csv")
def directory(path):
    text_table(path, """
Surname|First name|Room|Extension|Office hours
Abara|Chidi|2.14|4471|Mon-Thu
Brix|Helle|1.03|4402|Mon-Fri
Castellan|Noor|0.09|4460|mornings
""", "latin-1", ";")
    return truth("a telephone list: no form", unreadable=True)


if __name__ == "__main__":
    batch.run()
