#!/usr/bin/env python3
"""batch24: published papers of councils, agencies, standards bodies and firms abroad; official papers of state-owned firms and bureaus. Usage: batch24.py [OUT_DIR]"""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch24")


def converted(path, kind, write, source="docx"):
    """An old format that LibreOffice writes; made once. kind: doc, xls; the name may say wps or et."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / f"in.{source}"
        write(first)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", kind, "--outdir", folder, str(first)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(str(Path(folder) / f"in.{kind.split(':')[0]}"), path)


# ---------------------------------------------------------------- abroad

@batch.writes("Minutes PC 12 March 2024 DRAFT.docx")
def parish(path):
    word(path, "Parish Clerk", "^BRACKENFOLD PARISH COUNCIL",
         "^Minutes of the Parish Council Meeting held on Tuesday 12th March 2024 at 7.30 pm",
         "Venue: Reading Room, Mill Lane",
         "Present: Cllrs H Pendlebury (Chairman), J Marchetti, S Okonedo, R Thwaite and P Vance",
         "Apologies: Cllr D Ashworth (family illness)",
         "Minutes taken by: L Garside",
         "! 24/031 Declarations of interest", "None received.",
         "! 24/032 Public participation", "A resident of Tanyard Close asked whether the footpath would be reopened before Easter.",
         "! 24/033 Trees on the Green",
         "Three quotations had been circulated on 4th March. Members felt that the oak needed a survey first.",
         "RESOLVED to accept the quotation of £1,140 from Hollin Tree Care for the crown lift of the two limes (proposed Cllr Vance, seconded Cllr Thwaite).",
         "! 24/034 Bus shelter",
         "The roof felt is lifting. The insurers had been informed in January.",
         "RESOLVED to defer the replacement of the shelter to the 2025/26 budget.",
         "! 24/035 Actions arising",
         T("""
Minute|Action|By whom|By when
24/033|Ask the county arboriculturist to inspect the oak|S Okonedo|29th March
24/033|Confirm order with Hollin Tree Care|L Garside|15/03/24
24/034|Temporary patch to the shelter roof|R Thwaite / P Vance|before Easter
24/032|Chase the Highways officer about the footpath closure|J Marchetti|Next meeting (9th April)
24/029|Renew the playground inspection contract||31/03/24
"""),
         "Meeting closed at 8.47 pm.", "Signed ................................ Chairman     Date ....................")
    two = dict(may=["missing-owner", "missing-deadline"])
    return truth("parish minutes: RESOLVED sentences within the items, then an action table; a movable feast as deadline; dotted signature line", form(
        "minutes",
        resolution("RESOLVED to accept the quotation of £1,140 from Hollin Tree Care for the crown lift of the two limes (proposed Cllr Vance, seconded Cllr Thwaite)", "", None,
                   title_alt=["accept the quotation of £1,140 from Hollin Tree Care for the crown lift of the two limes", "to accept the quotation of £1,140 from Hollin Tree Care for the crown lift of the two limes (proposed Cllr Vance, seconded Cllr Thwaite)"], **two),
        resolution("RESOLVED to defer the replacement of the shelter to the 2025/26 budget", "", None,
                   title_alt=["defer the replacement of the shelter to the 2025/26 budget", "to defer the replacement of the shelter to the 2025/26 budget"], **two),
        task("Ask the county arboriculturist to inspect the oak", ["S Okonedo"], "2024-03-29"),
        task("Confirm order with Hollin Tree Care", ["L Garside"], "2024-03-15"),
        task("Temporary patch to the shelter roof", ["R Thwaite", "P Vance"], "*"),
        task("Chase the Highways officer about the footpath closure", ["J Marchetti"], "2024-04-09"),
        task("Renew the playground inspection contract", "", "2024-03-31"),
        project="*", dept="*", date="2024-03-12",
        meeting=meeting("*", "2024-03-12T19:30", "Reading Room, Mill Lane", "*", "L Garside",
                        ["H Pendlebury", "J Marchetti", "S Okonedo", "R Thwaite", "P Vance"], ["D Ashworth"], "*")))


@batch.writes("OKD-WG telecon 2025-02-06.docx")
def standards(path):
    word(path, "twrona", "^Open Kerbside Data Working Group", "^Teleconference minutes – 6 February 2025",
         "Time: 15:00–16:00 UTC", "Chair: Ingrid Solheim", "Scribe: Tomasz Wrona",
         "Present: Ingrid Solheim, Tomasz Wrona, Amara Nwosu, Kenji Morita, Lucía Ferrán", "Regrets: Pavel Dvořák",
         "Agenda:", "1. Review of open actions", "2. Issue 148, time zones in loading-bay schedules", "3. Publication of the next draft",
         "# 1. Review of open actions",
         T("""
ID|Action item|Assigned to|Due|Status
A-71|Draft use-case note on night deliveries|Amara Nwosu|2025-01-30|Closed
A-73|Ask the liaison group about sign codes|Pavel Dvořák|2025-01-23|Open
A-74|Tidy the glossary|Lucía Ferrán|2025-02-27|In progress
"""),
         "# 2. Issue 148, time zones in loading-bay schedules",
         "Kenji: implementers disagree about schedules that cross midnight.",
         "Amara: two cities publish local time only; they would need until summer.",
         "RESOLUTION: Schedules shall carry an explicit UTC offset; local time alone is deprecated.",
         "ACTION: Kenji Morita to write the pull request for section 6.2 – due 2025-02-13",
         "ACTION: Lucía Ferrán and Amara Nwosu to prepare test vectors for the DST change-over – due 2025-02-20",
         "# 3. Publication of the next draft",
         "Ingrid: no formal objection was received on the list.",
         "RESOLUTION: Publish draft 3 after a ten-day call for consensus.",
         "ACTION: Ingrid Solheim to start the call for consensus – due 2025-02-10",
         "ACTION: TBD to find a host for the June face-to-face",
         "Adjourned 15:52 UTC. Next call: 2025-02-20.")
    two = dict(may=["missing-owner", "missing-deadline"])
    line = lambda text, owners, due, short: task(text, owners, due, title_alt=[short, f"ACTION: {text}", f"{text} – due {due}" if due else text], kind_alt=["resolution"])
    return truth("standards body: ACTION: and RESOLUTION: lines scattered through the discussion, an action table on top; Scribe, Regrets; TBD as the actor", form(
        "minutes",
        task("Draft use-case note on night deliveries", ["Amara Nwosu"], "2025-01-30", "done", kind_alt=["resolution"]),
        task("Ask the liaison group about sign codes", ["Pavel Dvořák"], "2025-01-23", "*", kind_alt=["resolution"], may=["unknown-status"]),
        task("Tidy the glossary", ["Lucía Ferrán"], "2025-02-27", "in_progress", kind_alt=["resolution"]),
        resolution("Schedules shall carry an explicit UTC offset; local time alone is deprecated", "", None, **two),
        line("Kenji Morita to write the pull request for section 6.2", ["Kenji Morita"], "2025-02-13", "write the pull request for section 6.2"),
        line("Lucía Ferrán and Amara Nwosu to prepare test vectors for the DST change-over", ["Lucía Ferrán", "Amara Nwosu"], "2025-02-20", "prepare test vectors for the DST change-over"),
        resolution("Publish draft 3 after a ten-day call for consensus", "", None, due_alt=["2025-02-16"], **two),
        line("Ingrid Solheim to start the call for consensus", ["Ingrid Solheim"], "2025-02-10", "start the call for consensus"),
        line("TBD to find a host for the June face-to-face", "", None, "find a host for the June face-to-face"),
        project="*", dept="*", date="2025-02-06",
        meeting=meeting("*", "2025-02-06T15:00", None, "Ingrid Solheim", "Tomasz Wrona",
                        ["Ingrid Solheim", "Tomasz Wrona", "Amara Nwosu", "Kenji Morita", "Lucía Ferrán"], ["Pavel Dvořák"],
                        ["Review of open actions", "Issue 148, time zones in loading-bay schedules", "Publication of the next draft"])))


@batch.writes("DESG rolling action log.xlsx")
def action_log(path):
    xlsx(path, "Secretariat", Sheet("Open actions", """
Digital Education Sub-Group – Rolling action log
Position as at|@2025-05-09{dd/mm/yyyy}
Ref|Meeting|Minute|Action|Lead|Target date|BRAG|Update
DE-41|13/02/2025|5.2|Circulate the lecture capture policy to Faculties for comment|Professor Hester Quayle|30/04/2025|R|Two Faculties have not replied; chased 06/05
DE-44|13/02/2025|7|Cost a second exam-invigilation pilot|Rafi Demir (Finance)|@2025-05-30{dd/mm/yyyy}|A|Supplier quote outstanding
DE-46|03/04/2025|3.1|Paper on accessible maths notation|Dr Siân Prosser, Noor Haddad|12/06/2025|G|
DE-47|03/04/2025|4|Student representatives to be consulted on drop-in hours|TBC|@2025-06-12{dd/mm/yyyy}|G|N/A
DE-48|03/04/2025|4|Remove legacy quiz tool from the module template|Noor Haddad|@2025-05-01{dd/mm/yyyy}|B|Removed 28 April
DE-49|03/04/2025|9|Agree data retention for chat transcripts|Registry|Following ICO guidance|A|
|||||||
B: complete    R: overdue    A: at risk    G: on course|||||||
""", "A1:H1 A11:H11"), Sheet("Closed", """
Ref|Action|Lead|Target date|Date closed
DE-36|Publish VLE uptime figures|Marek Sobol|@2025-01-31{dd/mm/yyyy}|@2025-01-29{dd/mm/yyyy}
DE-38|Nominate two members for the procurement panel|Professor Hester Quayle|28/02/2025|03/03/2025
DE-39|Write to Estates about the plug sockets in Hall B|Secretary|28/02/2025|14/02/2025
"""), Sheet("Lists", "BRAG\nB\nR\nA\nG", hidden=True))
    name = dict(project="*", dept="*")
    hq = dict(owners_alt=[["Professor Hester Quayle"]])
    return truth("BRAG letters explained by a legend below; real dates and d/m/y text mixed; a second sheet with closed actions, no status column; hidden list", form(
        "progress",
        task("Circulate the lecture capture policy to Faculties for comment", ["Hester Quayle"], "2025-04-30", None, "delayed", note="Two Faculties have not replied; chased 06/05", **hq),
        task("Cost a second exam-invigilation pilot", ["Rafi Demir"], "2025-05-30", None, "at_risk", dept="Finance", note="Supplier quote outstanding"),
        task("Paper on accessible maths notation", ["Siân Prosser", "Noor Haddad"], "2025-06-12", None, "normal", owners_alt=[["Dr Siân Prosser", "Noor Haddad"]]),
        task("Student representatives to be consulted on drop-in hours", "", "2025-06-12", None, "normal"),
        task("Remove legacy quiz tool from the module template", ["Noor Haddad"], "2025-05-01", "done", None, note="Removed 28 April"),
        task("Agree data retention for chat transcripts", ["Registry"], None, None, "at_risk", dept="*", vague=True),
        sheet="Open actions", date="2025-05-09", **name), form(
        "progress",
        task("Publish VLE uptime figures", ["Marek Sobol"], "2025-01-31", "*", done="2025-01-29"),
        task("Nominate two members for the procurement panel", ["Hester Quayle"], "2025-02-28", "*", done="2025-03-03", **hq),
        task("Write to Estates about the plug sockets in Hall B", "*", "2025-02-28", "*", done="2025-02-14"),
        sheet="Closed", date="*", **name))


@batch.writes("WASH coordination meeting - Tamba - 160524.docx")
def cluster(path):
    word(path, "mtolliver", "^Tamba District – WASH Sector Coordination Meeting", T("""
Date and time|Thursday 16 May 2024, 10:00 – 11:30|Location|District Water Office, Tamba
Chaired by|Ibrahim Saleki|Minutes by|Miriam Tolliver
Participants|Ibrahim Saleki (District Water Office), Miriam Tolliver (Havnar Relief), Yusra Bell (Clearwell), Otieno Mbaru (Northlight Aid)
Apologies|Jeanne Fabre (Mission Sud)
""", "B3:D3 B4:D4"), "", T("""
Agenda item|Discussion|Action points
1. Previous action points|Three of the four points from 2 May are closed. Borehole data arrived without coordinates.|Northlight Aid to resend the borehole data with coordinates by 20 May
2. Cholera preparedness|Two suspected cases reported in Oro on 11 May, both negative. Stocks would cover ten days.|• Havnar Relief and Clearwell to pre-position 400 kits in Oro by end of May⏎• Yusra Bell to circulate the response matrix by 22 May⏎• All partners to update their stock figures by 24 May
3. Rainy season|Access to the northern road is expected to close from mid-June.|• Clearwell to share trucking options as soon as possible
4. AOB|Donor visit on 6 June, programme not yet known.|None
"""), "Next meeting: Thursday 30 May 2024, same place.")
    act = lambda text, owners, due, short, **more: task(text, owners, due, title_alt=[short], kind_alt=["resolution"], note="*", **more)
    org = dict(dept="*")
    return truth("NGO sector meeting: actions as bullets in the third column of an agenda table, organisations act; All partners; as soon as possible; None", form(
        "minutes",
        act("Northlight Aid to resend the borehole data with coordinates by 20 May", ["Northlight Aid"], "2024-05-20", "resend the borehole data with coordinates", **org),
        act("Havnar Relief and Clearwell to pre-position 400 kits in Oro by end of May", ["Havnar Relief", "Clearwell"], "2024-05-31", "pre-position 400 kits in Oro", **org),
        act("Yusra Bell to circulate the response matrix by 22 May", ["Yusra Bell"], "2024-05-22", "circulate the response matrix"),
        act("All partners to update their stock figures by 24 May", "", "2024-05-24", "update their stock figures", **org),
        act("Clearwell to share trucking options as soon as possible", ["Clearwell"], None, "share trucking options", vague=True, **org),
        project="*", dept="*", date="2024-05-16",
        meeting=meeting("*", "2024-05-16T10:00", "District Water Office, Tamba", "Ibrahim Saleki", "Miriam Tolliver",
                        ["Ibrahim Saleki", "Miriam Tolliver", "Yusra Bell", "Otieno Mbaru"], ["Jeanne Fabre"], "*")))


@batch.writes("Project_Charter_Curbside_Permit_v1.2.docx")
def city_charter(path):
    word(path, "ocastellano", "^City of Larkmoor", "^PROJECT CHARTER", T("""
Project Name|Curbside Permit Portal
Department|Office of Street Services
Executive Sponsor|Dana Whitfield
Project Manager|Oren Castellano
Date Prepared|09/18/2024
"""), "# 1. Business need", "Paper permits take 19 days on average. The 2023 audit asked the City to move to online permitting by June 2025.",
         "# 2. Objectives", "* Cut the turnaround from 19 days to 5 by 06/30/2025", "* Retire the two paper forms", "* Keep the one-time cost under $240,000",
         "# 3. Milestones", T("""
Milestone|Target Date
Vendor contract executed|10/31/2024
Requirements signed off|12/06/2024
Pilot in the Harbor district|End of Q1 2025
City-wide launch|05/12/2025
Paper forms retired|Summer 2025
"""), "# 4. Roles and responsibilities", T("""
Name|Role|Responsibilities
Dana Whitfield|Executive Sponsor|Approve scope, budget and changes above $10,000
Oren Castellano|Project Manager|Run the schedule and report to the steering committee
Priya Ramaswamy|IT Applications Lead|Integrate the portal with the payment gateway
TBD|Data Analyst|Migrate ten years of permit records
"""), "# 5. Assumptions", "Funding is approved in the FY25 budget; no rate increase before July.",
         "# 6. Approval", T("""
Name|Title|Signature|Date
Dana Whitfield|Deputy Director|/s/ Dana Whitfield|09/20/2024
Marcus Lindqvist|Chief Information Officer||
"""), header="Project Charter – Curbside Permit Portal")
    D = dict(note="*")
    return truth("US city charter: m/d/y dates, objectives with dates are no items, milestones without owners, a role table, one of two signed", form(
        "charter",
        milestone("Vendor contract executed", "", "2024-10-31"), milestone("Requirements signed off", "", "2024-12-06"),
        milestone("Pilot in the Harbor district", "", "2025-03-31"), milestone("City-wide launch", "", "2025-05-12"),
        milestone("Paper forms retired", "", None, vague=True),
        duty("Approve scope, budget and changes above $10,000", ["Dana Whitfield"], None, **D),
        duty("Run the schedule and report to the steering committee", ["Oren Castellano"], None, **D),
        duty("Integrate the portal with the payment gateway", ["Priya Ramaswamy"], None, **D),
        duty("Migrate ten years of permit records", "", None, **D),
        project="Curbside Permit Portal", dept="Office of Street Services", date="2024-09-18", signed=["Dana Whitfield"], no=("due",)))


@batch.writes("Lessons Learned - clinic kiosks FINAL.docx")
def lessons(path):
    word(path, "PMO", "^Lessons Learned Report", T("""
Project|Self check-in kiosks for Riverside Clinics|Report date|14-Nov-2025
Prepared by|Helen Strand, Programme Office|Project closed|31-Oct-2025
"""), "# Delivery against plan", T("""
Deliverable|Lead|Planned|Actual|Outcome|Comment
Kiosk hardware in 12 clinics|Tobias Krenn|18-Jul-2025|15-Aug-2025|Delivered late|Customs hold of three weeks
Patient record interface|Wanjiru Achieng|29-Aug-2025|27-Aug-2025|Delivered|
Staff training|Helen Strand|12-Sep-2025|12-Sep-2025|Delivered|94% attended
Wayfinding module|Tobias Krenn|26-Sep-2025||Cancelled|Budget cut
"""), "# What went well", "1. Daily stand-ups with the vendor from 4 August kept the interface on track.", "2. Clinic champions answered most questions on site.",
         "# What could have gone better", "1. The hardware was ordered before the power audit.", "2. Maria Lund joined four weeks late.",
         "# Recommendations", T("""
No.|Recommendation|Owner|By when
R1|Complete the power audit before any hardware order|Estates|31-Jan-2026
R2|Name a champion for each clinic at project start|Helen Strand|end of December 2025
R3|Keep a customs broker on call-off contract|Procurement (Ilse Vogt)|Q1
R4|Share the interface test data with the regional hub||Ongoing
"""), "Distribution: steering group members")
    return truth("lessons learned: deliverables with planned and actual, outcome words, numbered lessons are no items, recommendation table; Q1, Ongoing", form(
        "review",
        task("Kiosk hardware in 12 clinics", ["Tobias Krenn"], "2025-07-18", "done", "delayed", done="2025-08-15", note="Customs hold of three weeks"),
        task("Patient record interface", ["Wanjiru Achieng"], "2025-08-29", "done", done="2025-08-27"),
        task("Staff training", ["Helen Strand"], "2025-09-12", "done", done="2025-09-12", note="94% attended"),
        task("Wayfinding module", ["Tobias Krenn"], "2025-09-26", "cancelled", note="Budget cut"),
        suggestion("Complete the power audit before any hardware order", ["Estates"], "2026-01-31", dept="*"),
        suggestion("Name a champion for each clinic at project start", ["Helen Strand"], "2025-12-31"),
        suggestion("Keep a customs broker on call-off contract", ["Ilse Vogt"], "*", dept="Procurement"),
        suggestion("Share the interface test data with the regional hub", "", None, vague=True),
        project="Self check-in kiosks for Riverside Clinics", dept="Programme Office", date="2025-11-14"))


@batch.writes("RACI – ERP cutover.xlsx")
def raci(path):
    xlsx(path, "fokonkwo", Sheet("RACI", """
|Responsibility assignment matrix (RACI)||||||
|Project:|Finance ERP cut-over||||Version date:|@2026-02-11{d mmm yyyy}
||||||||
|Ref|Activity|Fola Okonkwo|Birgit Hansen|Luis Carrera|Mei-Ling Tay|Sanjay Rao
|Data|||||||
|1.1|Extract and reconcile opening balances|A|R|C|I|
|1.2|Cleanse vendor master|A|C|R|R|I
|1.3|Sign off trial load|A|I|C|I|I
|Infrastructure|||||||
|2.1|Freeze legacy system|I|I|A/R|C|C
|2.2|Provision production environment|I||C||A/R
|Change|||||||
|3.1|Train key users in five sites|C|A|I|R|
|3.2|Update authority matrix|C|I|C|I|
||||||||
|R = Responsible, A = Accountable, C = Consulted, I = Informed|||||||
""", "B1:H1 C2:E2 B5:H5 B9:H9 B12:H12 B16:H16"))
    D = dict(note="*", dept="*")
    return truth("RACI by person, table from column B, group rows; two R in a row, A/R, only A, and a row with neither", form(
        "responsibility",
        duty("Extract and reconcile opening balances", ["Birgit Hansen"], None, **D), duty("Cleanse vendor master", ["Luis Carrera", "Mei-Ling Tay"], None, **D),
        duty("Sign off trial load", ["Fola Okonkwo"], None, **D), duty("Freeze legacy system", ["Luis Carrera"], None, **D),
        duty("Provision production environment", ["Sanjay Rao"], None, **D), duty("Train key users in five sites", ["Mei-Ling Tay"], None, **D),
        duty("Update authority matrix", "", None, **D),
        sheet="RACI", project="Finance ERP cut-over", dept=None, date="2026-02-11", no=("due",)))


@batch.writes("Comms plan library refurbishment.xlsx")
def comms(path):
    xlsx(path, "Comms team", Sheet("Plan", """
Communications plan
Project|Central Library refurbishment||Prepared by|Corporate Communications
Updated|3 June 2025||Contact|Greta Lindholm, ext. 4410
Audience|What they need to know|How (channel)|How often|Lead|Feedback route
Library members|Opening hours, temporary branch|E-mail newsletter|Monthly, first Tuesday|Greta Lindholm|reply address
Elected members|Budget and risks|Members' briefing note|Every six weeks|Councillor liaison: Abel Ruiz|via group offices
Neighbours and traders|Noise, deliveries, road closures|Letter drop|Two weeks before each closure|Abel Ruiz / site manager|site hotline
Staff|Moves, rotas, training|Stand-up in the staff room|Mondays 8:45|Petra Nowak|
Local press|Milestones, opening day|Press release|As required||press office inbox
All of the above|Everything|Project web page|Updated weekly|Jonas Ek|web form
""", "A1:F1"))
    C = dict(note="*")
    return truth("communications plan: audience first, the channel in the third column; role before the name; a name with a nameless role; no lead", form(
        "mechanism",
        channel("E-mail newsletter", ["Greta Lindholm"], **C), channel("Members' briefing note", ["Abel Ruiz"], **C),
        channel("Letter drop", ["Abel Ruiz", "site manager"], owners_alt=[["Abel Ruiz"]], **C), channel("Stand-up in the staff room", ["Petra Nowak"], **C),
        channel("Press release", "", **C), channel("Project web page", ["Jonas Ek"], **C),
        sheet="Plan", project="Central Library refurbishment", dept="Corporate Communications", date="2025-06-03"))


@batch.writes("CVC-LTR-0137 Notice of delay.docx")
def delay_letter(path):
    word(path, "N Corrigan", "Corrigan Vale Civils Ltd", "Unit 4, Quarry Road", "27 August 2025", "Our ref: CVC-LTR-0137",
         "The Engineer", "Hallam Water Partnership", "Dear Sir,",
         "! Contract HW/22: Eastbrook Pumping Station Upgrade – Notice of delay under clause 8.4",
         "In accordance with clause 20.1 we hereby give notice that the activities below have been or will be delayed. We became aware of the circumstances on 18 August 2025.",
         T("""
Activity|Person in charge|Programme date|Revised date|Cause of delay|Mitigation
Wet well roof slab|Declan Moody|29/08/2025|12/09/2025|Late issue of drawing 2107 rev C|Night shift for rebar fixing
MV cable termination|Asha Menon|08/09/2025|26/09/2025|Network operator moved the outage|Second jointing crew
Access road surfacing|Declan Moody|19/09/2025|To be advised|Depends on cable trench|
"""),
         "We reserve our entitlement to an extension of time and will submit particulars within 28 days.", "Yours faithfully,", "Niall Corrigan", "Contracts Manager", "For Corrigan Vale Civils Ltd")
    D = dict(health="*")
    return truth("contractor's letter with a delay table; programme and revised date; To be advised; clause numbers and 28 days in the prose", form(
        "delay",
        delay("Wet well roof slab", ["Declan Moody"], "*", note="Late issue of drawing 2107 rev C\nNight shift for rebar fixing", **D),
        delay("MV cable termination", ["Asha Menon"], "*", note="Network operator moved the outage\nSecond jointing crew", **D),
        delay("Access road surfacing", ["Declan Moody"], "*", note="Depends on cable trench", **D),
        project="Eastbrook Pumping Station Upgrade", dept="Corrigan Vale Civils Ltd", date="2025-08-27", signed="*"))



@batch.writes("會議通告 Notice of Meeting 18Sep2025.docx")
def hk_notice(path):
    word(path, "何詠詩", "^海濱文化學會 Harbourside Heritage Society", "^會議通告 Notice of Meeting", T("""
計劃 Project|漁港口述歷史展 Fishing Port Oral History Exhibition
會議 Meeting|籌備委員會第三次會議 3rd Organising Committee Meeting
日期及時間 Date & Time|2025年9月18日（星期四）下午3時30分至5時
地點 Venue|灣畔活動中心二樓會議室 Room 2B
召集人 Convenor|凌嘉敏
邀請出席 To attend|凌嘉敏、歐陽柏 Peter Auyeung、何詠詩、區俊彥
議程 Agenda|1. 通過上次會議紀錄 Confirmation of last minutes⏎2. 展品借用 Loan of exhibits⏎3. 開幕禮安排 Opening ceremony⏎4. 其他事項 A.O.B.
會前準備 Papers|請區俊彥於9月16日前提交展品清單
"""), "敬請準時出席。未能出席者請於9月15日前電郵回覆秘書處。", "> 秘書處　謹啟", "> 2025年9月8日")
    return truth("bilingual notice in traditional Chinese; a name in two scripts; material asked for with a name and a date is no item", form(
        "notice", project="漁港口述歷史展 Fishing Port Oral History Exhibition", dept="*", date="*",
        meeting=meeting("籌備委員會第三次會議 3rd Organising Committee Meeting", "2025-09-18T15:30", "灣畔活動中心二樓會議室 Room 2B", "凌嘉敏", None,
                        ["凌嘉敏", "歐陽柏 Peter Auyeung", "何詠詩", "區俊彥"], "",
                        ["通過上次會議紀錄 Confirmation of last minutes", "展品借用 Loan of exhibits", "開幕禮安排 Opening ceremony", "其他事項 A.O.B."])))


@batch.writes("溪岸步道第2次工作會議紀錄.docx")
def taiwan(path):
    word(path, "曾雅筑", "^環境資源處「溪岸步道改善計畫」第2次工作會議紀錄",
         "壹、時間：114年3月12日（星期三）上午10時", "貳、地點：本處401會議室", "參、主席：簡副處長志恆　　　　紀錄：曾雅筑",
         "肆、出席人員：施文彬、羅珮瑜、蔡承翰、曾雅筑", "伍、請假：游淑惠",
         "陸、上次會議決議辦理情形", T("""
項次|決議事項|承辦人|預定完成日|辦理情形
1|完成土地鑑界|施文彬|114年2月28日|已於2月26日完成鑑界，建議解除列管。
2|里民說明會場地洽借|蔡承翰|114年3月20日|活動中心檔期待確認，繼續列管。
"""), "柒、討論事項", "案由一：步道鋪面材質選定案。", "說明：設計單位提出三種材質，單價差異約兩成，詳附件。",
         "決議：", "（一）採透水磚，請羅珮瑜於114年3月28日前完成單價分析。", "（二）請蔡承翰於下次會議前洽台電確認路燈遷移期程。",
         "案由二：施工期間交通維持案。", "說明：施工範圍鄰近國小，上下學時段車流大。", "決議：",
         "（一）請施文彬於114年4月15日前提送交通維持計畫。", "（二）各科室應加強橫向聯繫。",
         "捌、臨時動議：無。", "玖、散會：上午11時40分。")
    rs = lambda text, owners, due, short, **more: resolution(text, owners, due, title_alt=short, **more)
    return truth("Taiwan: ROC years (114 = 2025), the chair as 簡副處長志恆, last meeting's resolutions as a table, 決議 under each 案由 in the discussion", form(
        "minutes",
        resolution("完成土地鑑界", "施文彬", "2025-02-28", "*", done="*", note="已於2月26日完成鑑界，建議解除列管", kind_alt=["task"]),
        resolution("里民說明會場地洽借", "蔡承翰", "2025-03-20", "*", note="活動中心檔期待確認，繼續列管", kind_alt=["task"], may=["unknown-status"]),
        rs("採透水磚，請羅珮瑜於114年3月28日前完成單價分析", "羅珮瑜", "2025-03-28", ["完成單價分析", "採透水磚，完成單價分析"]),
        rs("請蔡承翰於下次會議前洽台電確認路燈遷移期程", "蔡承翰", None, ["洽台電確認路燈遷移期程"], vague=True),
        rs("請施文彬於114年4月15日前提送交通維持計畫", "施文彬", "2025-04-15", ["提送交通維持計畫"]),
        rs("各科室應加強橫向聯繫", "", None, ["應加強橫向聯繫"], dept="*"),
        project="溪岸步道改善計畫", dept="環境資源處", date="2025-03-12",
        meeting=meeting("*", "2025-03-12T10:00", "本處401會議室", "簡志恆", "曾雅筑", "施文彬 羅珮瑜 蔡承翰 曾雅筑", "游淑惠", "*")))


@batch.writes("Highlight Report 07 - Tidal Gauge Renewal.docx")
def highlight(path):
    word(path, "r.fenwick", "^HIGHLIGHT REPORT", T("""
Project:|Tidal Gauge Network Renewal|Report no.:|07
Project manager:|Rowan Fenwick|Directorate:|Coastal Monitoring
Period covered:|1 September – 30 September 2024|Overall status:|AMBER
"""), "# Summary", "The mast contractor recovered a week in September. Two sites still lack landowner consent; Rowan Fenwick met the estate on 19 September.",
         "# Products completed or in work this period", T("""
Product|Owner|Planned date|Actual date|RAG|Remarks
Site survey, 14 stations|Ewan Tait|06/09/2024|04/09/2024|Green|
Telemetry specification|Nadia Kerr|20/09/2024|27/09/2024|Green|Second review round
Mast foundations, lots 1-3|Brightwater Masts Ltd|30/09/2024||Amber|Lot 3 waits for consent
Landowner consents|Rowan Fenwick|13/09/2024||Red|2 of 14 outstanding
"""), "# Products to be started next period", T("""
Product|Owner|Planned date
Telemetry tender issued|Nadia Kerr|18/10/2024
Factory test of gauges|Ewan Tait & Nadia Kerr|w/c 21 October
Data portal wireframes|tbc|31/10/2024
"""), "# Key risks", "* Winter storms may close the western sites from November.", "* Exchange rate: 60% of the gauges are priced in euro.")
    return truth("PRINCE2 highlight report: two product tables are one form; period as date; w/c; tbc; a company as owner; RAG beside an actual date", form(
        "progress",
        task("Site survey, 14 stations", ["Ewan Tait"], "2024-09-06", "*", "normal", done="2024-09-04"),
        task("Telemetry specification", ["Nadia Kerr"], "2024-09-20", "*", "normal", done="2024-09-27", note="Second review round"),
        task("Mast foundations, lots 1-3", ["Brightwater Masts Ltd"], "2024-09-30", "*", "at_risk", note="Lot 3 waits for consent"),
        task("Landowner consents", ["Rowan Fenwick"], "2024-09-13", "*", "delayed", note="2 of 14 outstanding"),
        task("Telemetry tender issued", ["Nadia Kerr"], "2024-10-18"),
        task("Factory test of gauges", ["Ewan Tait", "Nadia Kerr"], "2024-10-25", due_alt=["2024-10-27", "2024-10-21"]),
        task("Data portal wireframes", "", "2024-10-31"),
        project="Tidal Gauge Network Renewal", dept="Coastal Monitoring", date="2024-09-30"))


@batch.writes("AID log_Harbour Shuttle.xlsx")
def aid_log(path):
    xlsx(path, "K. Adeyemi", Sheet("Actions", """
Harbour Shuttle e-ferry pilot|||||||||
ACTION LOG||||||||As of 7-Mar-2025|
ID|Raised on|Raised by|Action description|Assigned to|Priority|Due date|Closed on|Status|Comments
A01|@2025-01-14{d-mmm-yy}|Kemi Adeyemi|Obtain class approval for battery room|Stellan Voss|High|@2025-02-28{d-mmm-yy}||Overdue|Surveyor ill, new visit 12-Mar
A02|@2025-01-14{d-mmm-yy}|Port Authority|Relocate shore-power pedestal|Ana Lima / Joris Kuipers|Med|@2025-03-21{d-mmm-yy}||In progress|
A03|@2025-01-28{d-mmm-yy}|Kemi Adeyemi|Crew familiarisation plan|Joris Kuipers|Low|14-Mar-25||Not started|none
A04|@2025-02-11{d-mmm-yy}|Stellan Voss|Spare inverter on consignment|Ana Lima|High|@2025-02-25{d-mmm-yy}|@2025-02-24{d-mmm-yy}|Closed|
A05|@2025-02-11{d-mmm-yy}|Ana Lima|Passenger count data feed|unassigned|Low|Q2||On hold|After timetable change
A06|@2025-03-04{d-mmm-yy}|Kemi Adeyemi|Press ride for local radio|Kemi Adeyemi|Low|28-Mar-25||Cancelled|
A07|||||||||
A08|||||||||
""", "A1:J1 A2:H2"), Sheet("Issues", """
ISSUE LOG|||||||
ID|Issue|Reported by|Owner|Target resolution|State|Resolution / next step|Impact
I01|Charging drops out below 4 °C|Crew|Stellan Voss|@2025-03-14{d-mmm-yy}|In progress|Heater mat ordered|High
I02|Ticket reader loses time zone|Ticket office|Rahel Okello|3/21/2025|Resolved|Firmware 2.4|Low
I03|Gangway alarm at spring tide|Crew|Port Authority|@2025-04-04{d-mmm-yy}|Awaiting reply|Letter sent 3-Mar|Medium
""", "A1:H1"), Sheet("Lookups", "Priority|Status\nHigh|Not started\nMed|In progress\nLow|On hold\n|Overdue\n|Closed\n|Cancelled"))
    name = dict(project="Harbour Shuttle e-ferry pilot", date="2025-03-07")
    return truth("action and issue log on two sheets, the date only on the first; Raised by is no owner; unassigned; Overdue; numbered empty rows; a visible sheet of list values", form(
        "progress",
        task("Obtain class approval for battery room", ["Stellan Voss"], "2025-02-28", None, "delayed", note="Surveyor ill, new visit 12-Mar"),
        task("Relocate shore-power pedestal", ["Ana Lima", "Joris Kuipers"], "2025-03-21", "in_progress"),
        task("Crew familiarisation plan", ["Joris Kuipers"], "2025-03-14", "not_started"),
        task("Spare inverter on consignment", ["Ana Lima"], "2025-02-25", "done", done="2025-02-24"),
        task("Passenger count data feed", "", "*", "paused", note="After timetable change"),
        task("Press ride for local radio", ["Kemi Adeyemi"], "2025-03-28", "cancelled"),
        sheet="Actions", **name), form(
        "progress",
        task("Charging drops out below 4 °C", ["Stellan Voss"], "2025-03-14", "in_progress", note="Heater mat ordered"),
        task("Ticket reader loses time zone", ["Rahel Okello"], "2025-03-21", "done", note="Firmware 2.4"),
        task("Gangway alarm at spring tide", ["Port Authority"], "2025-04-04", "*", dept="*", note="Letter sent 3-Mar", may=["unknown-status"]),
        sheet="Issues", **name))


@batch.writes("Donor_CRM_migration 2026-01-19.csv")
def asana(path):
    text_table(path, """
Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task
1209334500117|2025-12-01|2026-01-09|2026-01-09|Map legacy fields to new schema|Done|Tamsin Brody|tbrody@example.org|2025-12-03|2026-01-10|data||Donor CRM migration|
1209334500124|2025-12-01||2026-01-16|De-duplicate household records|Doing|Emeka Duru|eduru@example.org|2026-01-05|2026-01-23|data|About 3,100 pairs left, see sheet "Pairs"|Donor CRM migration|
1209334500131|2025-12-01||2026-01-12|Manual merge of VIP donors|Doing|Tamsin Brody|tbrody@example.org||2026-01-21|data||Donor CRM migration|De-duplicate household records
1209334500148|2025-12-08||2025-12-08|Consent wording for the web form|To do|Lena Fischbach|lfischbach@example.org||2026-02-06|legal|Ask the DPO first⏎then design|Donor CRM migration|
1209334500155|2025-12-15||2025-12-15|Training for regional fundraisers|To do||||2026-02-20|||Donor CRM migration|
1209334500162|2025-12-15||2026-01-14|Decommission the Access database|To do|Emeka Duru|eduru@example.org|||||Donor CRM migration|
""", "utf-8-sig")
    S = dict(may=["unknown-status"])
    return truth("csv export of a task tool: sections as columns, Completed At beside Created At, quoted comma and line break, a subtask, no assignee, no date", form(
        "progress",
        task("Map legacy fields to new schema", ["Tamsin Brody"], "2026-01-10", "*", done="2026-01-09", **S),
        task("De-duplicate household records", ["Emeka Duru"], "2026-01-23", "*", note='About 3,100 pairs left, see sheet "Pairs"', **S),
        task("Manual merge of VIP donors", ["Tamsin Brody"], "2026-01-21", "*", **S),
        task("Consent wording for the web form", ["Lena Fischbach"], "2026-02-06", "*", note="Ask the DPO first\nthen design", **S),
        task("Training for regional fundraisers", "", "2026-02-20", "not_started", state_alt=[None], **S),
        task("Decommission the Access database", ["Emeka Duru"], None, "not_started", state_alt=[None], **S),
        project="Donor CRM migration", date="2026-01-19"))


@batch.writes("PV-Minutes_2023-11-02_EN-FR.docx")
def canada(path):
    word(path, "C. Gauthier-Roy", "^Ice Services Coordination Committee / Comité de coordination des services de glace", "^Minutes / Procès-verbal", T("""
Date|November 2, 2023 / Le 2 novembre 2023|Time / Heure|13:30–15:00
Location / Lieu|Salle Pingo, 3rd floor / 3e étage|Chair / Président|Étienne Bouchard
Minutes / Rédaction|Chloé Gauthier-Roy|Regrets / Absences|Walter Simms
Present / Présences|Étienne Bouchard; Chloé Gauthier-Roy; Nils Aglukark; Farida Benali|
""", "B4:D4"),
         "# Agenda / Ordre du jour", "1. Vessel schedule / Horaire des navires", "2. Winter charts / Cartes d'hiver",
         "# Discussion", "Nils Aglukark reported that the October flights were cancelled twice. / Les vols d'octobre ont été annulés deux fois.",
         "# Decisions / Décisions", "* Charts are published daily from December 1. / Les cartes paraissent chaque jour dès le 1er décembre.",
         "# Follow-up / Suivi", T("""
No.|Action / Mesure|Lead / Responsable|Due / Échéance|Status / État
1|Revised vessel schedule / Horaire révisé des navires|Chloé Gauthier-Roy|2023-11-17|In progress / En cours
2|Buoy maintenance quote / Devis d'entretien des bouées|Finance Branch / Direction des finances|Nov. 30|Not started / Non commencé
3|Radar imagery licence / Licence d'imagerie radar|TBD / À déterminer|2023-12-08|On hold / En attente
4|French glossary of ice terms / Glossaire français des glaces|Farida Benali|27-Oct-2023|Completed / Terminé
5|Notice to mariners / Avis aux navigateurs|Nils Aglukark|ASAP / dès que possible|
"""), "Next meeting / Prochaine réunion : December 7, 2023 / le 7 décembre 2023")
    K = dict(kind_alt=["resolution"])
    return truth("bilingual English and French minutes: labels, titles, departments and states in two languages with a slash between", form(
        "minutes",
        resolution("Charts are published daily from December 1. / Les cartes paraissent chaque jour dès le 1er décembre", "", "*", may=["missing-owner", "missing-deadline"]),
        task("Revised vessel schedule / Horaire révisé des navires", ["Chloé Gauthier-Roy"], "2023-11-17", "in_progress", **K),
        task("Buoy maintenance quote / Devis d'entretien des bouées", "*", "2023-11-30", "not_started", dept="*", **K),
        task("Radar imagery licence / Licence d'imagerie radar", "", "2023-12-08", "paused", **K),
        task("French glossary of ice terms / Glossaire français des glaces", ["Farida Benali"], "2023-10-27", "done", **K),
        task("Notice to mariners / Avis aux navigateurs", ["Nils Aglukark"], None, **K),
        project="*", dept="*", date="2023-11-02",
        meeting=meeting("*", "2023-11-02T13:30", "Salle Pingo, 3rd floor / 3e étage", "Étienne Bouchard", "Chloé Gauthier-Roy",
                        ["Étienne Bouchard", "Chloé Gauthier-Roy", "Nils Aglukark", "Farida Benali"], ["Walter Simms"],
                        ["Vessel schedule / Horaire des navires", "Winter charts / Cartes d'hiver"])))


@batch.writes("進度會議紀錄 No.14.xlsx")
def hk_site(path):
    xlsx(path, "冼靜儀", Sheet("MoM14", """
東灣道排水改善工程 Tung Wan Road Drainage Improvement Works|||||
第14次工程進度會議紀錄 Minutes of Progress Meeting No. 14|||||
日期 Date|@2026-04-16{d/m/yyyy}|時間 Time|上午10時|地點 Place|地盤辦公室
主席 Chairman|駱永健|紀錄 Recorder|冼靜儀|缺席 Absent|無
出席 Present|駱永健（顧問公司）、冼靜儀（顧問公司）、鄧啟峰（承建商）、麥樂文（承建商）||||
項目 Item|內容 Matters discussed|跟進者 Action by|目標日期 Target date|狀況 Status|備註 Remarks
甲、上次會議事項 Matters arising|||||
13.2|提交臨時交通安排第三版 Submit TTA scheme rev. 3|鄧啟峰|24/4/2026|進行中 Ongoing|警方意見4月14日收到
13.5|清理沙井 Desilt catchpits|麥樂文|10/4/2026|完成 Completed|
乙、新事項 New items|||||
14.1|更換破損水馬 Replace damaged water barriers|承建商 Contractor|即時 Immediate|未開始 Not started|
14.2|夜間施工噪音監察 Night-work noise monitoring|冼靜儀|8/5/2026||
14.3|樹木移植報告 Tree transplant report|麥樂文、鄧啟峰|五月底 End of May||需園境師簽核
下次會議 Next meeting：14/5/2026|||||
""", "A1:F1 A2:F2 B5:F5 A7:F7 A10:F10 A14:F14"))
    K = dict(kind_alt=["task"])
    return truth("Hong Kong site meeting in a sheet, bilingual labels; section bars for old and new matters; d/m/y; 即時 Immediate; a contractor as role", form(
        "minutes",
        resolution("提交臨時交通安排第三版 Submit TTA scheme rev. 3", "鄧啟峰", "2026-04-24", "in_progress", note="警方意見4月14日收到", **K),
        resolution("清理沙井 Desilt catchpits", "麥樂文", "2026-04-10", "done", **K),
        resolution("更換破損水馬 Replace damaged water barriers", ["承建商 Contractor"], None, "not_started", dept="*", owners_alt=[["承建商"]], vague=True, may=["missing-deadline"], due_alt=["2026-04-16"], **K),
        resolution("夜間施工噪音監察 Night-work noise monitoring", "冼靜儀", "2026-05-08", **K),
        resolution("樹木移植報告 Tree transplant report", "麥樂文 鄧啟峰", "2026-05-31", note="需園境師簽核", **K),
        sheet="MoM14", project="東灣道排水改善工程 Tung Wan Road Drainage Improvement Works", dept="*", date="2026-04-16",
        meeting=meeting("*", "2026-04-16T10:00", "地盤辦公室", "駱永健", "冼靜儀", "駱永健 冼靜儀 鄧啟峰 麥樂文", "", "*")))


@batch.writes("Board pack annex B.docx")
def broken(path):
    word(path, "x", "^Annex B", T("Action|Owner|Due\nRenew the lease|Ada Quist|1 May 2025"))
    data = path.read_bytes()
    path.write_bytes(data[:len(data) * 11 // 20])
    return truth("corrupt: the download of a Word file broke off half way", unreadable=True)


# ---------------------------------------------------------------- official papers

@batch.writes("红石水务会议纪要〔2025〕7号.docx")
def water_minutes(path):
    word(path, "办公室", "^会 议 纪 要", "^〔2025〕7号", "红石水务集团有限公司办公室　　　　　　　　　　2025年5月14日", "^城东水厂扩建项目推进专题会议纪要",
         "2025年5月12日上午9:00，集团公司副总经理符建中在三楼东会议室主持召开城东水厂扩建项目推进专题会议，听取工程管理部关于前期工作情况的汇报，研究了存在的问题。现纪要如下：",
         "会议指出，城东水厂扩建是今年保供水的一号工程，前期工作虽有进展，但用地、管线两块“硬骨头”尚未啃下来。",
         "会议强调，各有关部门要切实增强紧迫感，倒排工期、挂图作战，确保6月底具备开工条件。",
         "会议议定以下事项：",
         "一、由规划发展部负责，于5月30日前完成用地预审材料补正并报市自然资源局。",
         "二、工程管理部牵头，运营公司配合，5月20日前摸清厂区外管线现状，形成物探成果。",
         "三、财务部抓紧落实项目资本金，6月10日前到位不低于30%。",
         "四、施工临时用电由工程管理部甘霖负责对接供电公司，时间另行通知。",
         "五、各部门要加强信息报送。",
         "出　席：符建中、黎国梁、甘霖、祝晓燕、单海波", "请　假：温立群", "记　录：祝晓燕", "分送：集团公司领导，各部门、各子公司。")
    rs = lambda text, owners, due, short, **more: resolution(text, owners, due, title_alt=short, **more)
    return truth("official minutes: host, place and hour in the opening sentence; 指出/强调 are no items, 议定 paragraphs are; 配合 is no owner; 时间另行通知", form(
        "minutes",
        rs("由规划发展部负责，于5月30日前完成用地预审材料补正并报市自然资源局", "规划发展部", "2025-05-30", ["完成用地预审材料补正并报市自然资源局"], dept="*"),
        rs("工程管理部牵头，运营公司配合，5月20日前摸清厂区外管线现状，形成物探成果", "工程管理部", "2025-05-20", ["摸清厂区外管线现状，形成物探成果"], dept="*"),
        rs("财务部抓紧落实项目资本金，6月10日前到位不低于30%", "财务部", "2025-06-10", ["抓紧落实项目资本金，到位不低于30%", "抓紧落实项目资本金"], dept="*"),
        rs("施工临时用电由工程管理部甘霖负责对接供电公司，时间另行通知", "甘霖", None, ["施工临时用电对接供电公司", "对接供电公司"], dept="工程管理部", vague=True),
        rs("各部门要加强信息报送", "", None, ["加强信息报送"], dept="*"),
        project="城东水厂扩建项目", dept="*", date="2025-05-12",
        meeting=meeting("*", "2025-05-12T09:00", "三楼东会议室", "符建中", "祝晓燕", "符建中 黎国梁 甘霖 祝晓燕 单海波", "温立群", "*")))


@batch.writes("总经理办公会纪要（2024年第6次）.doc")
def office_minutes(path):
    def write(first):
        word(first, "综合办", "^总经理办公会议纪要", "^（2024年第6次）", T("""
会议时间|2024年4月11日（周四）15:00|会议地点|综合楼二楼第一会议室
主 持 人|边志远|记 录 人|宁可心
出席人员|边志远、汤怀民、佟丽、储卫东、宁可心
列席人员|物资公司计翔、安环部左峰
会议议题|1.听取一季度安全生产工作汇报；2.研究备用锅炉大修方案
""", "B3:D3 B4:D4 B5:D5"),
             "一、听取一季度安全生产工作汇报", "会议听取了安环部关于一季度安全生产情况的汇报。会议认为，一季度安全形势总体平稳，但3月17日发生的高处坠物未遂事件暴露出现场管理仍有漏洞。",
             "会议要求：", "1.安环部牵头，4月25日前完成高处作业专项检查；", "2.储卫东负责修订《检修现场管理办法》，5月10日前报办公会审议；", "3.各车间要认真开展班前会。",
             "二、研究备用锅炉大修方案", "会议听取了生产技术部关于大修方案的说明，概算180万元，备件到货周期是工期的关键。", "会议决定：",
             "1.由物资公司计翔组织大修备件采购，5月31日前到货；", "2.佟丽负责落实大修资金，下周五前完成审批；", "3.大修工期由生产技术部与调度中心协商确定。",
             "发：公司领导，各部门、车间。", "综合办公室　　　　2024年4月12日印发")
    converted(path, "doc", write)
    rs = lambda text, owners, due, short, **more: resolution(text, owners, due, title_alt=short, **more)
    return truth("doc; header grid with letter-spaced labels and 列席; 会议要求 and 会议决定 under two topics; 下周五; 会议认为 with a date is no item; issued a day later", form(
        "minutes",
        rs("安环部牵头，4月25日前完成高处作业专项检查", "安环部", "2024-04-25", ["完成高处作业专项检查"], dept="*"),
        rs("储卫东负责修订《检修现场管理办法》，5月10日前报办公会审议", "储卫东", "2024-05-10", ["修订《检修现场管理办法》", "修订《检修现场管理办法》，报办公会审议"]),
        rs("各车间要认真开展班前会", "", None, ["认真开展班前会"], dept="*", owners_alt=[["各车间"]], may=["missing-owner"]),
        rs("由物资公司计翔组织大修备件采购，5月31日前到货", "计翔", "2024-05-31", ["组织大修备件采购", "组织大修备件采购，到货"], dept="物资公司"),
        rs("佟丽负责落实大修资金，下周五前完成审批", "佟丽", "2024-04-19", ["落实大修资金", "落实大修资金，完成审批"]),
        rs("大修工期由生产技术部与调度中心协商确定", "生产技术部 调度中心", None, ["大修工期协商确定", "大修工期"], dept="*"),
        project="*", dept="*", date="2024-04-11",
        meeting=meeting("*", "2024-04-11T15:00", "综合楼二楼第一会议室", "边志远", "宁可心", "*", "", ["听取一季度安全生产工作汇报", "研究备用锅炉大修方案"])))


@batch.writes("督办通知单 后督〔2024〕31号.docx")
def supervise(path):
    word(path, "党政办", "^督 办 通 知 单", "> 后督〔2024〕31号", T("""
督办事项|家属区供暖管网漏损治理
承办单位|后勤服务中心|责 任 人|阮志成
交办日期|2024年10月21日|办理时限|2024年11月8日前
督办依据|10月18日校长办公会第三项议题
办理要求|1.逐栋排查漏点，建立台账；⏎2.供暖前完成阀门更换；⏎3.每周三报送进展。
办理进度|□未启动　☑办理中　□已办结
备　　注|3号楼住户入户难
""", "B1:D1 B4:D4 B5:D5 B6:D6 B7:D7"), "党委（校长）办公室督办科")
    return truth("one supervised matter as a key-value slip: ticked box as state; numbered requirements are no items; the basis has a date too", form(
        "progress",
        task("家属区供暖管网漏损治理", "阮志成", "2024-11-08", "in_progress", dept="后勤服务中心", note="*"),
        project="*", dept="*", date="2024-10-21"))


@batch.writes("督办台账0628.et")
def ledger(path):
    def write(first):
        xlsx(first, "督查室", Sheet("台账", """
全区重点督办事项台账|||||||||
统计截止：2024年6月28日||||||||填报单位：区府办督查室|
序号|督办事项|事项来源|主办单位|经办人|协办单位|办结时限|进展情况|办理状态|销号时间
1|老旧小区加装电梯试点|区长批示|住建局|邹启明|各街道|2024年6月20日|12台已验收|已办结|6月18日
2|北环路积水点改造|常务会|城管局|蒲建|住建局、水务局|6月30日|完成管道铺设，路面恢复中|推进中|
3|农贸市场明码标价|热线反映|市场监管局|乔安琪 138-0000-2211|商务局|2024.7.15||推进中|
4|社区食堂补贴发放|人大建议|民政局|陆菲、洪亮|财政局|5月31日|资金已拨付|已办结|2024/6/3
5|公园夜间照明不足|热线反映|城管局|蒲建|供电公司|2024年6月15日|灯具招标流标一次|逾期|
6|校门口护学岗增设|政协提案|教育局|段小雨|公安分局|8月25日前||未启动|
7|河道清障|常务会|水务局||各镇|7月底|已清3.2公里|推进中|
8|电动车充电棚选址|热线反映|住建局|邹启明|各街道|待定|部分小区业主意见不一|暂缓|
9|招商项目落地协调|区长批示|投促局|洪亮|发改局|长期|　|推进中|
10|政务大厅延时服务|区长批示|数据局|解冰|/|2024年7月1日|/|未启动|
11|旧厂房消防隐患|常务会|应急局|闻达|消防大队|6月31日|3处未闭环|推进中|
12|农村厕改回头看|审计整改|农业农村局|骆丹|各镇|2024年6月10日||撤销|
合计|12项|||||||已办结2项|
备注：1.办理状态分未启动、推进中、已办结、暂缓、撤销；2.每月28日更新。|||||||||
""", "A1:J1 A2:H2 I2:J2 A17:J17"))
    converted(path, "xls", lambda first: write(first), "xlsx")
    return truth("et (xls of WPS): supervision ledger, 12 rows, 协办单位 is no owner; telephone, empty owner, 长期, 6月31日; total row and note below", form(
        "progress",
        task("老旧小区加装电梯试点", "邹启明", "2024-06-20", "done", done="2024-06-18", dept="住建局", note="12台已验收"),
        task("北环路积水点改造", "蒲建", "2024-06-30", "in_progress", dept="城管局", note="完成管道铺设，路面恢复中"),
        task("农贸市场明码标价", "乔安琪", "2024-07-15", "in_progress", dept="市场监管局"),
        task("社区食堂补贴发放", "陆菲 洪亮", "2024-05-31", "done", done="2024-06-03", dept="民政局", note="资金已拨付"),
        task("公园夜间照明不足", "蒲建", "2024-06-15", None, "delayed", dept="城管局", note="灯具招标流标一次"),
        task("校门口护学岗增设", "段小雨", "2024-08-25", "not_started", dept="教育局"),
        task("河道清障", "", "2024-07-31", "in_progress", dept="水务局", note="已清3.2公里"),
        task("电动车充电棚选址", "邹启明", None, "paused", dept="住建局", note="部分小区业主意见不一"),
        task("招商项目落地协调", "洪亮", None, "in_progress", dept="投促局"),
        task("政务大厅延时服务", "解冰", "2024-07-01", "not_started", dept="数据局"),
        task("旧厂房消防隐患", "闻达", None, "in_progress", dept="应急局", note="3处未闭环", bad=True),
        task("农村厕改回头看", "骆丹", "2024-06-10", "cancelled", dept="农业农村局"),
        sheet="台账", project="*", dept="区府办督查室", date="2024-06-28"))


@batch.writes("关于印发《基层卫生服务能力提升行动方案》的通知.docx")
def plan(path):
    word(path, "卫健局办公室", "^云溪区卫生健康局文件", "^云卫健〔2025〕16号", "^关于印发《基层卫生服务能力提升行动方案》的通知", "各社区卫生服务中心，局机关各科室：",
         "现将《基层卫生服务能力提升行动方案》印发给你们，请认真贯彻执行。", "> 云溪区卫生健康局", "> 2025年3月6日",
         "^基层卫生服务能力提升行动方案", "! 一、工作目标", "到2025年12月底，全区社区卫生服务中心标准化达标率达到95%，家庭医生签约居民满意度不低于90%。",
         "! 二、工作要求", "（一）提高思想认识。各单位要把能力提升行动摆上重要位置。", "（二）强化督导检查。局办公室每季度通报一次。",
         "附件：任务分工表", "^任务分工表", T("""
类别|序号|工作任务|责任科室|责任人|配合单位|完成时限
硬件提升|1|完成6家中心发热诊室改造|规划财务科|樊志刚|区医院|2025年6月30日前
|2|更新心电远程诊断设备|医政科|郁青|信息中心|9月底前
人才培养|3|选派20名骨干到三级医院进修|人事科|柏云|区医院|2025年4—10月
|4|全科医生转岗培训|人事科|　|市医师协会|11月15日前
服务优化|5|推行家庭医生签约线上续签|基层卫生科|宓敏、池小冬|信息中心|~2025.4.30~2025.5.20
|6|开展“优质服务基层行”自评|基层卫生科|宓敏|各中心|持续开展
""", "A2:A3 A4:A5 A6:A7"), "抄送：区政府办公室。")
    D = dict(note="*", kind_alt=["task"])
    return truth("official notice that issues a plan; goals and requirements as prose, the annexed division-of-duties table counts; group column merged; 4—10月; blank owner; one date struck through", form(
        "responsibility",
        duty("完成6家中心发热诊室改造", "樊志刚", "2025-06-30", dept="规划财务科", **D),
        duty("更新心电远程诊断设备", "郁青", "2025-09-30", dept="医政科", **D),
        duty("选派20名骨干到三级医院进修", "柏云", "2025-10-31", dept="人事科", due_alt=[None], may=["missing-deadline"], **D),
        duty("全科医生转岗培训", "", "2025-11-15", dept="人事科", **D),
        duty("推行家庭医生签约线上续签", "宓敏 池小冬", "2025-05-20", dept="基层卫生科", **D),
        duty("开展“优质服务基层行”自评", "宓敏", None, dept="基层卫生科", recurring=False, **D),
        project="*", dept="云溪区卫生健康局", date="2025-03-06"))


@batch.writes("关于商请延期交付轨道检测车的函.wps")
def delay_official(path):
    def write(first):
        word(first, "石岭装备", "^石岭轨道装备有限公司", "^关于商请延期交付轨道检测车的函", "北塬铁路工务段：",
             "根据双方2025年7月签订的《轨道综合检测车采购项目》合同，我公司应于2026年1月31日前完成首批交付。现因下列原因，部分设备不能按期交付，商请调整如下：",
             T("""
延期内容|责任人|原定交付时间|调整后时间|延期原因|采取措施
检测车本体1台|艾国栋|2026年1月31日|2026年3月15日|车轴探伤不合格，需返厂|协调第二供应商同步生产
惯性测量单元2套|谈雪|2026年1月31日|2026年2月28日|进口许可审批时间延长|
"""), "由此给贵单位造成的不便，我公司深表歉意，并愿按合同第九条承担责任。妥否，请函复。",
             "联系人：谈雪，电话：0000-5550101", "> 石岭轨道装备有限公司", "> 2026年1月9日")
    converted(path, "doc", write)
    D = dict(health="*")
    return truth("wps (doc): official letter asking for later delivery, a table in the letter; the contact is no owner", form(
        "delay",
        delay("检测车本体1台", "艾国栋", "*", note="车轴探伤不合格，需返厂\n协调第二供应商同步生产", **D),
        delay("惯性测量单元2套", "谈雪", "*", note="进口许可审批时间延长", **D),
        project="轨道综合检测车采购项目", dept="石岭轨道装备有限公司", date="2026-01-09"))


@batch.writes("关于智慧食堂建设项目立项的请示.docx")
def request(path):
    word(path, "后勤保障部", "^关于智慧食堂建设项目立项的请示", "院领导：",
         "为提升职工就餐体验、减少浪费，后勤保障部拟启动智慧食堂建设项目，现将有关情况请示如下。",
         "! 一、项目背景", "现有食堂2016年投用，刷卡系统已停止维护，2025年9月曾两次宕机。", "! 二、建设目标", "1.高峰期排队时间由12分钟缩短到5分钟以内；", "2.餐余浪费下降20%。",
         "! 三、关键时间节点", T("""
序号|节点|完成时间|责任部门
1|完成招标|2026年4月底|招标采购中心
2|设备进场安装|5月25日|后勤保障部
3|试运行|6月下旬|后勤保障部、信息中心
4|竣工验收|2026年8月31日|审计处
"""), "! 四、职责分工", "+ 后勤保障部（卓永航）：负责需求确认和现场改造；", "+ 信息中心（臧文）：负责支付接口与数据安全；", "+ 计划财务处：负责资金落实；",
         "! 五、经费预算", "项目总投资预计86万元，其中设备61万元。", "妥否，请批示。", "> 后勤保障部", "> 2026年3月5日")
    D = dict(note="*")
    return truth("request for approval as charter: node table with departments, automatically numbered duties 部门（姓名）：…, one by a department alone; 6月下旬", form(
        "charter",
        milestone("完成招标", "招标采购中心", "04-30", dept="*"), milestone("设备进场安装", "后勤保障部", "05-25", dept="*"),
        milestone("试运行", "后勤保障部 信息中心", None, dept="*", vague=True), milestone("竣工验收", "审计处", "08-31", dept="*"),
        duty("负责需求确认和现场改造", "卓永航", None, dept="后勤保障部", title_alt=["需求确认和现场改造"], **D),
        duty("负责支付接口与数据安全", "臧文", None, dept="信息中心", title_alt=["支付接口与数据安全"], **D),
        duty("负责资金落实", "计划财务处", None, dept="*", title_alt=["资金落实"], **D),
        project="智慧食堂建设项目", dept="后勤保障部", date="03-05", no=("due",)))


@batch.writes("关于一季度重点工作完成情况的通报.docx")
def circular(path):
    word(path, "企管部", "^关于2025年一季度重点工作完成情况的通报", "各部门、各分公司：",
         "现将2025年一季度重点工作完成情况通报如下。", "! 一、总体情况", "一季度列入督办的重点工作共9项，完成4项，整体进度符合预期。",
         "! 二、存在的主要问题", "一是部分单位主动性不够。二是跨部门协同不畅，西区分公司3月份两次未按时报送材料。",
         "! 三、完成情况明细", T("""
责任单位|序号|重点工作|计划完成时间|实际完成时间|完成情况|情况说明
市场部|1|三家重点客户年度框架签约|2025-03-31|2025-03-28|已完成|
|2|渠道价格体系调整|2025-03-20|2025-03-27|逾期完成|审批流程长
技术中心|3|新牌号试制|2025-03-31||进行中|第二炉次成分偏差
|4|检测实验室复评审|2025-04-15||按计划推进|
西区分公司|5|库区雨棚加固|2025-02-28||未启动|资金未批
|6|闲置设备处置|3月中旬||正在评估|无
""", "A2:A3 A4:A5 A6:A7"), "! 四、有关要求", "各单位要对照目标，补短板、强弱项，确保半年目标“双过半”。", "> 企业管理部", "> 2025年4月8日")
    K = dict(dept="*")
    return truth("circular with a table: merged units as owners, planned and actual date; 逾期完成, 按计划推进, 正在评估; problems as 一是… are no items", form(
        "progress",
        task("三家重点客户年度框架签约", "市场部", "2025-03-31", "done", done="2025-03-28", **K),
        task("渠道价格体系调整", "市场部", "2025-03-20", "done", "delayed", done="2025-03-27", note="审批流程长", **K),
        task("新牌号试制", "技术中心", "2025-03-31", "in_progress", note="第二炉次成分偏差", **K),
        task("检测实验室复评审", "技术中心", "2025-04-15", "*", "normal", **K),
        task("库区雨棚加固", "西区分公司", "2025-02-28", "not_started", note="资金未批", **K),
        task("闲置设备处置", "西区分公司", None, "*", health=None, vague=True, may=["unknown-status"], **K),
        project="*", dept="企业管理部", date="2025-04-08"))



@batch.writes("2026年工作要点分解.xls")
def key_points(path):
    xls(path, Sheet("分解表", """
青屏山国有林场2026年工作要点任务分解表||||||
制表：场办公室||||||2026年1月20日
板块|序号|重点任务|责任科室|责任人|完成时间|备注
资源保护|1|完成林地“一张图”年度更新|资源科|苗振|3月底|
|2|松材线虫病春季普查|资源科|苗振、尹晓荷|@2026-04-20{m"月"d"日"}|与县林业站联合
|3|修复3处防火瞭望塔|防火办|丛大海|汛期前|
|4|防火道清理18公里|防火办|丛大海、各管护站|2026.3.10|
|5|野生动物致害补偿受理|资源科||全年|
产业发展|6|林下黄精基地扩种120亩|产业科|乌兰|#46142{General}|苗木已订
|7|森林步道二期招标|产业科|乌兰（副科长）|5月15日前|
|8|游客中心试营业|旅游公司|简一帆|国庆节前|待消防验收
|9|碳汇项目备案|产业科|外聘机构|第三季度末|
民生保障|10|职工危旧房加固（12户）|基建科|祁铁生|10月31日|
|11|退休职工体检|工会|待定|6月|
|12|管护站安装净水设备|基建科|祁铁生、闵慧|2026年8月1日至8月20日|
基础管理|13|修订考勤制度|人事科|闵慧|2月份内|
|14|档案数字化扫描2万页|办公室|尹晓荷|12月20日|委托县档案馆
|15|经济责任审计整改|财务科|柴静怡|2026/02/30|共7项
""", "A1:G1 A2:F2 A4:A8 A9:A12 A13:A15 A16:A18"))
    n = lambda title, owners, due, dept, note=None, **more: duty(title, owners, due, dept=dept, note="*", kind_alt=["task"], **more)
    return truth("annual key points split into tasks: group column merged, date serial without format, 汛期前, 国庆节前, 2月份内, 30 February, 各管护站 beside a name", form(
        "*",
        n("完成林地“一张图”年度更新", "苗振", "03-31", "资源科"), n("松材线虫病春季普查", "苗振 尹晓荷", "04-20", "资源科", "与县林业站联合"),
        n("修复3处防火瞭望塔", "丛大海", None, "防火办", vague=True), n("防火道清理18公里", "丛大海 各管护站", "03-10", "防火办", owners_alt=["丛大海"]),
        n("野生动物致害补偿受理", "", None, "资源科", recurring=True), n("林下黄精基地扩种120亩", "乌兰", "04-30", "产业科", "苗木已订"),
        n("森林步道二期招标", "乌兰", "05-15", "产业科"), n("游客中心试营业", "简一帆", "*", "旅游公司", "待消防验收"),
        n("碳汇项目备案", "*", "09-30", "产业科"), n("职工危旧房加固（12户）", "祁铁生", "10-31", "基建科"),
        n("退休职工体检", "", "*", "工会"), n("管护站安装净水设备", "祁铁生 闵慧", "08-20", "基建科"),
        n("修订考勤制度", "闵慧", "02-28", "人事科"), n("档案数字化扫描2万页", "尹晓荷", "12-20", "办公室", "委托县档案馆"),
        n("经济责任审计整改", "柴静怡", None, "财务科", "共7项", bad=True),
        sheet="分解表", project="*", dept="*", date="01-20"))


@batch.writes("周调度表（第33周）.xls")
def dispatch(path):
    xls(path, Sheet("8.15", """
||高桥煤矿井下智能化改造项目周调度表||||||||
||调度日期：2025年8月15日||||||填报单位：机电部||
||图例：★已完成　●正常　▲有风险　■滞后||||||||
||序号|工程内容|责任人|计划||实际||状态|存在问题及纠偏措施
|||||开工|完工|开工|完工||
||（一）井下部分||||||||
||1|主运皮带集控改造|车前进|7.14|8.20|7.14||●|
||2|综采面视频监控|薄荷、向阳|7.21|8.8|7.25|8.13|★|晚5天，交换机到货迟
||3|人员定位基站安装|向阳|@2025-08-04{m"月"d"日"}|@2025-08-29{m"月"d"日"}|@2025-08-06{m"月"d"日"}||▲|二采区供电未通，已协调检修班
||4|水泵房无人值守|甄诚（机电队）|8.11|9.5|||■|设计变更未批
||（二）地面部分||||||||
||5|调度大屏更换|华岳公司|7.28|8.15|7.28|8.14|★|
||6|光纤环网敷设|车前进|8.1|8.22|8.1||●|/
||7|机房空调扩容|同上|8.18|8.30||||
||8|||||||||
||9|||||||||
||填表人：甄诚||||||审核：||
""", "C1:K1 C2:H2 I2:K2 C3:K3 C4:C5 D4:D5 E4:E5 F4:G4 H4:I4 J4:J5 K4:K5 C6:K6 C11:K11 C17:H17 I17:K17"))
    return truth("xls from column C: two-row header with planned and actual start and end, symbols explained by a legend, group bars, 同上, numbered empty rows", form(
        "progress",
        task("主运皮带集控改造", "车前进", "2025-08-20", "*", "normal"),
        task("综采面视频监控", "薄荷 向阳", "2025-08-08", "done", "*", done="2025-08-13", note="晚5天，交换机到货迟"),
        task("人员定位基站安装", "向阳", "2025-08-29", "*", "at_risk", note="二采区供电未通，已协调检修班"),
        task("水泵房无人值守", "甄诚", "2025-09-05", "*", "delayed", note="设计变更未批", dept="机电队"),
        task("调度大屏更换", "华岳公司", "2025-08-15", "done", done="2025-08-14", dept="*"),
        task("光纤环网敷设", "车前进", "2025-08-22", "*", "normal"),
        task("机房空调扩容", "车前进", "2025-08-30"),
        sheet="8.15", project="高桥煤矿井下智能化改造项目", dept="机电部", date="2025-08-15"))


@batch.writes("审计整改简报第12期.docx")
def bulletin(path):
    word(path, "整改办", "^工 作 简 报", "^第12期", "集团审计整改工作专班　　　　　　　　　　　　　2025年10月31日", "! 【本周动态】",
         "10月28日，专班到南屏公司现场核查固定资产盘点情况，抽查资产46项，账实相符率93.5%。", "10月30日，财务共享中心完成往来款第一轮函证，发函112份，回函87份。",
         "! 【问题提示】", "部分单位整改佐证材料不完整，北岭公司仍有2项制度未修订。", "! 【下周工作安排】",
         "1.完成南屏公司盘亏资产责任认定（责任人：满江，11月5日前）；", "2.催收未回函25份（责任人：花晓、鲍静，11月7日前）；",
         "3.修订《招标采购管理细则》（责任部门：法务合规部，下周四前）；", "4.起草专班十一月工作计划（责任人：待定，尽快）。",
         "报：集团领导。送：各二级单位。", "编辑：花晓　　审核：满江")
    n = lambda text, owners, due, tail, **more: task(text, owners, due, title_alt=[text + tail], **more)
    return truth("bulletin: past events in prose are no items, numbered lines under 下周工作安排 with owner and date in brackets; 下周四; 待定 and 尽快", form(
        "progress",
        n("完成南屏公司盘亏资产责任认定", "满江", "2025-11-05", "（责任人：满江，11月5日前）"), n("催收未回函25份", "花晓 鲍静", "2025-11-07", "（责任人：花晓、鲍静，11月7日前）"),
        n("修订《招标采购管理细则》", "法务合规部", "2025-11-06", "（责任部门：法务合规部，下周四前）", dept="*"), n("起草专班十一月工作计划", "", None, "（责任人：待定，尽快）"),
        project="*", dept="*", date="2025-10-31", signed="*"))


@batch.writes("重点项目月报202508.xlsx")
def monthly(path):
    xlsx(path, "计划发展部", Sheet("封面", """
|
|北江港集装箱堆场智能化改造项目
|月 度 报 告
|（2025年8月）
|
|填报日期：2025年8月31日
"""), Sheet("工程部", """
工程部本月工作
序号|工作内容|负责人|计划完成|完成比例|备注
1|堆场地坪修补|秋实|8月25日|#1{0%}|
2|轨道吊基础浇筑|秋实、严谨|9月10日|#0.65{0%}|雨天影响两天
3|门禁岗亭拆除|严谨|@2025-08-29{m"月"d"日"}|#0{0%}|等交通疏导方案
"""), Sheet("信息部", """
任务|主办人|协助人|截至日期|当前状态|问题与风险|需集团协调
闸口OCR识别联调|游思齐|卞亮|20250905|进行中，误识率3%|夜间照度不足|
堆场数字孪生建模|卞亮|游思齐|9.30|滞后|激光扫描数据缺一块|请协调港机厂提供图纸
5G专网验收|游思齐||8/28|已验收|无|
老系统停机切换方案|卞亮、运维商||中秋后|尚未开展||
"""), Sheet("采购部", """
采购部8月进展情况（填报人：巫小云）||||
采购项|经办|合同约定到货|实际到货|进展
无人集卡2台|巫小云|2025年9月20日||在途
激光雷达12套|巫小云|8月20日|8月22日|已到货，完成
监控立杆|江鹤|8月31号||供货商违约，拟重新询价
|||
本月合计|||3项|
""", "A1:E1"))
    return truth("monthly report: cover with project and date, one sheet per department with other headers each; percent, 截至日期, date as digits, 中秋后; state words in sentences", form(
        "progress",
        task("堆场地坪修补", "秋实", "2025-08-25", "done"), task("轨道吊基础浇筑", "秋实 严谨", "2025-09-10", "in_progress", state_alt=[None], note="雨天影响两天"),
        task("门禁岗亭拆除", "严谨", "2025-08-29", "not_started", state_alt=[None], note="等交通疏导方案"),
        sheet="工程部", project="北江港集装箱堆场智能化改造项目", dept="工程部", date="2025-08-31"), form(
        "progress",
        task("闸口OCR识别联调", "游思齐", "2025-09-05", "in_progress", note="夜间照度不足"), task("堆场数字孪生建模", "卞亮", "2025-09-30", None, "delayed", note="*"),
        task("5G专网验收", "游思齐", "2025-08-28", "*", may=["unknown-status"]), task("老系统停机切换方案", "*", None, "not_started", vague=True),
        sheet="信息部", project="北江港集装箱堆场智能化改造项目", dept="信息部", date="2025-08-31"), form(
        "progress",
        task("无人集卡2台", "巫小云", "2025-09-20", "*", note="*", may=["unknown-status"]), task("激光雷达12套", "巫小云", "2025-08-20", "done", done="2025-08-22"),
        task("监控立杆", "江鹤", "2025-08-31", "*", health="*", may=["unknown-status"], note="*"),
        sheet="采购部", project="北江港集装箱堆场智能化改造项目", dept="采购部", date="2025-08-31"))


@batch.writes("会议通知-安委会.wps")
def notice(path):
    def write(first):
        word(first, "安委办", "^关于召开智慧矿灯房建设推进会的通知", "机电部、安全部、物资科、信息中心：",
             "为加快推进智慧矿灯房建设项目，经研究，定于近期召开推进会，现将有关事项通知如下：",
             "一、会议时间", "2026年4月23日（星期四）下午14:30", "二、会议地点", "矿部办公楼四楼调度会议室", "三、参会人员", "房玄清、尤佳、印晓、班超群、蒲苇",
             "四、会议议程", "1．通报一期建设进展；", "2．讨论灯架采购方案；", "3．安排二期施工配合。", "五、有关要求",
             "1．请尤佳于4月22日下班前将汇报材料报送安委办；", "2．参会人员请提前10分钟入场。", "会议由房玄清主持。",
             "> 安全生产委员会办公室", "> 2026年4月20日")
    converted(path, "doc", write)
    return truth("wps (doc): official notice, the heading on one line and its value on the next; the host in a closing sentence; material with name and date is no item", form(
        "notice", project="智慧矿灯房建设项目", dept="安全生产委员会办公室", date="*",
        meeting=meeting("*", "04-23T14:30", "矿部办公楼四楼调度会议室", "房玄清", None, "房玄清 尤佳 印晓 班超群 蒲苇", "",
                        ["通报一期建设进展", "讨论灯架采购方案", "安排二期施工配合"])))


@batch.writes("老旧管网改造二期总结评价报告.docx")
def evaluation(path):
    word(path, "项目管理科", "^老旧管网改造（二期）项目总结评价报告", "编制单位：项目管理科　　编制日期：2023年12月22日", "! 一、项目概况",
         "项目于2023年3月15日开工，概算4260万元，涉及7个片区。", "! 二、任务完成情况", T("""
分项任务|牵头人|计划完工|实际完工|完成情况|偏差说明
银杏里片区管网更换|詹立|2023.6.30|2023.6.21|完成|
柳荫街片区管网更换|詹立、糜方|2023.8.31|2023.9.28|完成，延期|地下障碍物多
泵站自控升级|明珠|2023.10.15|2023.10.15|完成|—
路面恢复（第三标段）|糜方|2023.11.30||部分完成|冬季停工
二次供水监测点|明珠|2023.9.30||取消|并入三期
"""), "! 三、主要做法和经验", "（一）实行“日碰头、周调度”，10月起每周五现场办公。", "（二）提前告知居民，投诉量同比下降37%。",
         "! 四、存在不足", "（一）前期物探深度不够。", "（二）个别标段资料归档滞后，詹立组织补交两次。",
         "! 五、改进建议", "（一）建议由勘测室牵头，三期开工前补做地下障碍物探测。", "（二）建议明珠于2024年1月31日前整理泵站自控参数手册。", "（三）建立施工影响居民告知模板。",
         "主送：局领导")
    sg = lambda text, owners, due, short, **more: suggestion(text, owners, due, title_alt=short, **more)
    return truth("closing evaluation in official numbering （一）（二）: done with delay in one cell, cancelled part, experiences and shortcomings with names are no items, suggestions as sentences", form(
        "review",
        task("银杏里片区管网更换", "詹立", "2023-06-30", "done", done="2023-06-21"),
        task("柳荫街片区管网更换", "詹立 糜方", "2023-08-31", "done", "delayed", done="2023-09-28", note="地下障碍物多"),
        task("泵站自控升级", "明珠", "2023-10-15", "done", done="2023-10-15"),
        task("路面恢复（第三标段）", "糜方", "2023-11-30", "in_progress", note="冬季停工"),
        task("二次供水监测点", "明珠", "2023-09-30", "cancelled", note="并入三期"),
        sg("建议由勘测室牵头，三期开工前补做地下障碍物探测", "勘测室", None, ["补做地下障碍物探测", "由勘测室牵头，三期开工前补做地下障碍物探测"], dept="*", vague=True),
        sg("建议明珠于2024年1月31日前整理泵站自控参数手册", "明珠", "2024-01-31", ["整理泵站自控参数手册"]),
        sg("建立施工影响居民告知模板", "", None, []),
        project="老旧管网改造（二期）项目", dept="项目管理科", date="2023-12-22"))


@batch.writes("专班例会记录汇总.xlsx")
def two_meetings(path):
    xlsx(path, "专班秘书", Sheet("第5次", """
湖滨片区征收工作专班例会记录|||
时间|2024年12月3日 9:30|地点|街道三楼会议室
主持|柯景明|记录|束小鱼
出席|柯景明、束小鱼、易安、翟亮|缺席|侬丽（公差）
讨论情况|易安：未签约还有14户，其中3户在外地。⏎翟亮：评估报告12月1日已送达。||
议定事项|1、易安负责联系外地3户，12月10日前反馈意向；⏎2、翟亮12月6日前完成评估复核；⏎3、束小鱼起草周转房分配办法，本周五前送审。||
未决事项|沿街商铺停业补偿标准，待区征收办明确||
签字|柯景明　束小鱼||
""", "A1:D1 B5:D5 B6:D6 B7:D7 B8:D8"), Sheet("第6次", """
湖滨片区征收工作专班例会记录|||
时间|2024年12月10日 9:30|地点|街道三楼会议室
主持|柯景明|记录|束小鱼
出席|柯景明、束小鱼、易安、翟亮、侬丽|缺席|无
讨论情况|易安：2户已同意，1户要求产权调换。||
议定事项|1、侬丽牵头，12月20日前核定产权调换面积；⏎2、翟亮、易安共同完成水电报停，月底前；⏎3、春节前慰问困难户。||
未决事项|无||
签字|||
""", "A1:D1 B5:D5 B6:D6 B7:D7 B8:D8"))
    rs = lambda text, owners, due, *short, **more: resolution(text, owners, due, title_alt=list(short), **more)
    name = dict(project="*", dept="*")
    return truth("two meetings of one task force on two sheets: resolutions numbered in one cell, discussion by name, 未决 with text and 无, signatures on one only", form(
        "minutes",
        rs("易安负责联系外地3户，12月10日前反馈意向", "易安", "2024-12-10", "联系外地3户，反馈意向", "联系外地3户"),
        rs("翟亮12月6日前完成评估复核", "翟亮", "2024-12-06", "完成评估复核"),
        rs("束小鱼起草周转房分配办法，本周五前送审", "束小鱼", "2024-12-06", "起草周转房分配办法", "起草周转房分配办法，送审"),
        pending("沿街商铺停业补偿标准，待区征收办明确", "*", note="*", title_alt=["沿街商铺停业补偿标准"]),
        sheet="第5次", date="2024-12-03", signed="柯景明 束小鱼", **name,
        meeting=meeting("*", "2024-12-03T09:30", "街道三楼会议室", "柯景明", "束小鱼", "柯景明 束小鱼 易安 翟亮", "侬丽", "*")), form(
        "minutes",
        rs("侬丽牵头，12月20日前核定产权调换面积", "侬丽", "2024-12-20", "核定产权调换面积"),
        rs("翟亮、易安共同完成水电报停，月底前", "翟亮 易安", "2024-12-31", "完成水电报停", "共同完成水电报停"),
        rs("春节前慰问困难户", "", None, "慰问困难户", vague=True),
        sheet="第6次", date="2024-12-10", **name,
        meeting=meeting("*", "2024-12-10T09:30", "街道三楼会议室", "柯景明", "束小鱼", "柯景明 束小鱼 易安 翟亮 侬丽", "", "*")))


@batch.writes("工作专班协调联络机制.docx")
def liaison(path):
    word(path, "专班办公室", "^跨江通道前期工作专班协调联络机制", "牵头单位：市交通运输局　　　制定时间：2025年2月18日", T("""
类别|协调方式|召开（报送）频次|参加人员|主要内容|责任人
会商类|专班周例会|每周二上午9:00|各成员单位联络员|通报进展、协调卡点|步云帆
|专题协调会|视需要召开|涉及单位分管领导|征地、航道等重大问题|秋水、步云帆
信息类|工作日报|工作日17:30前|联络员|当日进展、次日安排|蔚蓝
|粤政通工作群|实时|全体成员|通知、答疑|蔚蓝
督导类|月度现场督导|每月25日前后|专班领导|核查形象进度|待定
""", "A2:A3 A4:A5"), "注：联络员变动须于2个工作日内报专班办公室。")
    C = dict(note="*")
    return truth("liaison mechanism: type column merged, 频次 with times that recur, participants before the person in charge; 待定", form(
        "mechanism",
        channel("专班周例会", "步云帆", **C), channel("专题协调会", "秋水 步云帆", **C), channel("工作日报", "蔚蓝", **C),
        channel("粤政通工作群", "蔚蓝", **C), channel("月度现场督导", "", **C),
        project="*", dept="*", date="2025-02-18"))


@batch.writes("国庆值班安排.xls")
def roster(path):
    xls(path, Sheet("值班", """
集团总部2025年国庆中秋假期值班安排表||||
日期|星期|带班领导|值班人员|值班电话
10月1日|三|卢照|程小满|8001
10月2日|四|尹正|米乐|8001
10月3日|五|梁栋|柳叶|8001
10月4日|六|卢照|程小满|8001
备注：值班人员请坚守岗位，遇突发情况第一时间报告。||||
""", "A1:E1 A7:E7"))
    return truth("a duty roster is no form")


@batch.writes("督办事项导出.xls")
def login_page(path):
    path.write_text("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>统一身份认证</title></head>\n<body><h2>登录超时</h2>"
                    "<p>您的会话已失效，请重新登录后再次导出。</p><form action=\"/cas/login\"><input name=\"username\"><input type=\"password\" name=\"password\">"
                    "<button>登录</button></form></body></html>\n", encoding="utf-8")
    return truth("the export holds the portal's login page: html with the name of an xls", unreadable=True)


if __name__ == "__main__":
    batch.run()
