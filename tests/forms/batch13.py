#!/usr/bin/env python3
"""batch13: a judge's mixture: private offices, public bodies, international firms, exports, students. Usage: batch13.py [OUT_DIR]"""
import subprocess

from kit import PROFILE
from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch13")
SOFT = ["missing-owner", "missing-deadline"]


# ---- Chinese private offices

@batch.writes("售后履约组-节点顺延报备.docx")
def postponed(path):
    word(path, "丁若溪", "^节点顺延报备单", "所属项目：退换货自助通道", "报备部门：售后履约组　　报备人：丁若溪　　报备日期：2025年6月11日", T("""
涉及事项|经办|原定完成|拟顺延至|缘由|补救动作
逆向物流单号对接|丁若溪|6月6日|6月18日|承运商接口文档晚到一周|先用模拟报文联调
退款风控规则上线|付景行、柏舟|6.9|6.20|法务对免审额度有不同意见|200元以下先放开
自助换码页面|待指派|6/13|等人手到位再定|原开发已离职|向平台组借调一人
主管签批|同意。葛青崖 2025-06-11
""", "B5:F5"), "说明：顺延超过两周的事项须另行报项目办。")
    return truth("other words for delay (顺延报备, 经办, 拟顺延至); approval row inside the table; 待指派", form(
        "delay",
        delay("逆向物流单号对接", "丁若溪", "*", None, "*", note="承运商接口文档晚到一周\n先用模拟报文联调"),
        delay("退款风控规则上线", "付景行 柏舟", "*", None, "*", note="法务对免审额度有不同意见\n200元以下先放开"),
        delay("自助换码页面", "", "*", None, "*", note="原开发已离职\n向平台组借调一人", vague=True),
        project="退换货自助通道", dept="售后履约组", date="2025-06-11", signed="葛青崖"))


@batch.writes("会员成长体系立项书 V1.2(终版).docx")
def charter(path):
    word(path, "沈墨", "^项目立项书", "^会员成长体系重构", T("""
版本|修订日期|修订人|修订内容
V0.1|2024-08-19|沈墨|初稿
V1.2|2024-09-02|沈墨|补充预算
|||
"""), "# 1 概况", T("""
项目名称|会员成长体系重构|发起部门|增长运营部
项 目 发 起 人|沈墨|编制日期|2024年9月2日
立项背景|现有积分规则已用四年，高等级会员复购逐季走低。|预算|86万元
"""), "# 2 目标", "（1）12月31日前高等级会员复购率提升至38%；", "（2）积分投诉量下降一半。", "# 3 主要里程碑", T("""
阶段|里程碑|达成日期|验收口径
方案|等级权益方案定稿|~9月10日~9月13日|三部门会签
开发|积分引擎联调通过|10月8日-11日|压测2000TPS
灰度|华中区灰度放量|2024/11/15|投诉率低于万分之五
推广|全量切换|12月上旬|—
"""), "# 4 职责分工", "* 产品部（闻人静）：输出等级规则与权益清单，9月20日前", "* 数据部（萧河川）：清洗并迁移历史积分，10月底完成",
         "* 客服部：整理话术并培训坐席", "* 法务部（邢律师）：审定会员协议，11月8日前", "# 5 主要风险", "老会员等级下调可能引发集中投诉，需提前公示。", "发起人签字：______________　　日期：____年__月__日")
    return truth("charter with version table before it, goals with dates, duties as bullets, surname with a profession, unsigned", form(
        "charter",
        milestone("等级权益方案定稿", "", "2024-09-13", note="*"), milestone("积分引擎联调通过", "", "2024-10-11", note="*"),
        milestone("华中区灰度放量", "", "2024-11-15", note="*"), milestone("全量切换", "", None, note="*", vague=True),
        duty("输出等级规则与权益清单，9月20日前", "闻人静", "2024-09-20", dept="产品部", note="*", title_alt=["输出等级规则与权益清单"]),
        duty("清洗并迁移历史积分，10月底完成", "萧河川", "2024-10-31", dept="数据部", note="*", title_alt=["清洗并迁移历史积分"]),
        duty("整理话术并培训坐席", "客服部", None, dept="*", note="*", may=["missing-deadline"]),
        duty("审定会员协议，11月8日前", "*", "2024-11-08", dept="法务部", note="*", title_alt=["审定会员协议"]),
        project="会员成长体系重构", dept="增长运营部", date="2024-09-02"))


@batch.writes("门店拓展部推进表.xlsx")
def stores(path):
    xlsx(path, "聂一诺", Sheet("0822", """
门店拓展部工作推进表（8月18日—8月22日）
片区|推进事项|跟进人|计划||实际办完|进展|卡点
|||启动|截至|||
华南|滨江路店租约复签|卓亚楠|@2025-08-11{m"月"d"日"}|@2025-08-20{m"月"d"日"}|@2025-08-21{m"月"d"日"}|已完成（延期1天）|房东临时出国
|明湖天地店消防报审|卓亚楠 郎月白|@2025-08-15{m"月"d"日"}|@2025-08-27{m"月"d"日"}||进行中70%|图纸被退回一次
华东|城东仓改前置仓踏勘|聂一诺|@2025-08-18{m"月"d"日"}|@2025-08-22{m"月"d"日"}||暂缓|业主变卦
|导视招牌打样|同上|@2025-08-18{m"月"d"日"}|8月29号||未动工|无
小计|4项||||||
下周安排
片区|推进事项|跟进人|计划||实际办完|进展|卡点
|||启动|截至|||
华东|二期加盟商名单初筛|聂一诺|@2025-08-25{m"月"d"日"}|@2025-08-29{m"月"d"日"}|||
华南|滨江路店竣工走查|卓亚楠|@2025-08-25{m"月"d"日"}|下周四|||
|店长面试|—||月底|||
""", "C2:J2 C3:C4 D3:D4 E3:E4 F3:G3 H3:H4 I3:I4 J3:J4 C5:C6 C7:C8 C10:J10 C11:C12 D11:D12 E11:E12 F11:G11 H11:H12 I11:I12 J11:J12 C14:C15", at="C2"),
         Sheet("Sheet2", ""), date58=True)
    return truth("table from C2, two-row header repeated per block, dates with built-in format 58, 同上, 小计 row", form(
        "progress",
        task("滨江路店租约复签", "卓亚楠", "2025-08-20", "done", "delayed", done="2025-08-21", dept="*", note="房东临时出国"),
        task("明湖天地店消防报审", "卓亚楠 郎月白", "2025-08-27", "in_progress", dept="*", note="图纸被退回一次"),
        task("城东仓改前置仓踏勘", "聂一诺", "2025-08-22", "paused", dept="*", note="业主变卦"),
        task("导视招牌打样", "聂一诺", "2025-08-29", "not_started", dept="*"),
        task("二期加盟商名单初筛", "聂一诺", "2025-08-29", dept="*"), task("滨江路店竣工走查", "卓亚楠", "2025-08-28", dept="*"),
        task("店长面试", "", "2025-08-31", dept="*"),
        sheet="0822", project=None, dept="门店拓展部", date="2025-08-22"))


# ---- public bodies

@batch.writes("背街小巷整治专题会议纪要〔2023〕7号.doc")
def lanes(path):
    if not path.exists():
        draft = path.with_suffix(".docx")
        word(draft, "虞欣", "^专 题 会 议 纪 要", "^〔2023〕7号", "^青石街道党政办公室　　　　2023年6月16日", "时　间：2023年6月15日（星期四）上午9：30", "地　点：街道三楼会议室", "主　持：靳同和",
             "出　席：靳同和、巩卫东（城建科）、柴丽萍（市容所）、计晓峰（财政所）", "请　假：项思远（外出培训）", "记　录：虞欣",
             "会议听取了城建科关于背街小巷整治前期情况的汇报，指出部分点位5月底前应拆未拆，须引起重视。", "! 会议议定：", "一是由城建科牵头，6月30日前完成沿街雨污管线摸排。", "二是市容所负责拟订占道摊点疏导方案，6月20日前报送办公室。",
             "三是财政所、城建科共同核定整治预算，于7月10日前提交审议。", "四是由柴丽萍负责做好商户解释工作，长期坚持。", "! 遗留问题：", "梧桐里12号违建产权尚不清晰。", "抄送：区城市管理局，各社区居委会。")
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", "doc", "--outdir", str(path.parent), str(draft)],
                       check=True, capture_output=True, timeout=180)
        draft.unlink()
    return truth("binary .doc, official style; 一是… sentences with departments that act; a past date in the discussion; letter-spaced labels", form(
        "minutes",
        resolution("由城建科牵头，6月30日前完成沿街雨污管线摸排", "城建科", "2023-06-30", dept="*", note=None, title_alt=["一是由城建科牵头，6月30日前完成沿街雨污管线摸排", "完成沿街雨污管线摸排"]),
        resolution("市容所负责拟订占道摊点疏导方案，6月20日前报送办公室", "市容所", "2023-06-20", dept="*", title_alt=["二是市容所负责拟订占道摊点疏导方案，6月20日前报送办公室", "拟订占道摊点疏导方案"]),
        resolution("财政所、城建科共同核定整治预算，于7月10日前提交审议", "财政所 城建科", "2023-07-10", dept="*", title_alt=["三是财政所、城建科共同核定整治预算，于7月10日前提交审议", "核定整治预算"]),
        resolution("由柴丽萍负责做好商户解释工作，长期坚持", "柴丽萍", None, vague=True, title_alt=["四是由柴丽萍负责做好商户解释工作，长期坚持", "做好商户解释工作"]),
        pending("梧桐里12号违建产权尚不清晰", "", note="*"),
        project="*", dept="*", date="2023-06-15",
        meeting=meeting("*", "2023-06-15T09:30", "街道三楼会议室", "靳同和", "虞欣", "靳同和 巩卫东 柴丽萍 计晓峰", "项思远", "*")))


@batch.writes("国企改革攻坚任务督办.xls")
def reform(path):
    xls(path, Sheet("督办", """
国企改革攻坚重点任务督办台账
填报单位：改革工作专班　　　更新日期：2026年5月8日　　　填表人：甘露
灯号：绿=按序时推进 黄=存在风险 红=已逾期
序号|任务事项|主办单位|主办人|协办单位|办结时限|办结日期|办理情况|灯号|备注
一、结构优化
#1|编制三家子公司吸收合并方案|战略投资部|申屠敏|法务风控部|@2026-04-30{yyyy/m/d}|@2026-04-28{yyyy/m/d}|办结|绿|
#2|存量参股股权清理退出||葛天朗|财务部|#20260630||推进中|黄|两户小股东未联系上
#3|非主业酒店资产挂牌转让||申屠敏、于谦益|财务部|5月底||推进中|红|评估报告过期
#4|压减管理层级至三级|||人力资源部|2026.6.15||未启动||
二、三项制度
#5|中层竞聘上岗实施办法|人力资源部|边若水|工会|5.12||推进中|绿|
#6|绩效合同签订||边若水 8802-115|各子公司|2026年5月20日前||推进中（完成83%）|绿|
#7|外派董事履职考核||庄亦谐处长|战略投资部|6月31日||未启动||
#8|薪酬总额清算||同上|财务部|4月30日|5月6日|办结，逾期|红|社保数据回传晚
三、资产盘活
#9|闲置厂房招租|资产运营公司|茅盈||长期||推进中||
#10|老旧设备集中处置||路知遥/茅盈|纪检室|5月18日-22日||推进中|黄|起拍价待审批
#11|租金欠缴催收||待明确|法务风控部|每月25日||推进中|红|两户已起诉
#12|地块确权补证||翁秉文||2026/7/31||挂起||等规划调整
四、合规建设
#13|合同范本修订|法务风控部|薛令仪|各部门|5/29||推进中|绿|/
#14|诉讼案件专报||薛令仪||5月8日|5月8日|办结|绿|
#15|境外投资备案自查||全体法务人员||6月上旬||未启动||
#16|商标续展||薛令仪||—||取消||并入集团统一办理
#17
#18
注：1.逾期事项须附情况说明。2.本台账每周五更新。
分管领导签字：
""", "A1:J1 A2:J2 A3:J3 A5:J5 C6:C9 A10:J10 C11:C14 A15:J15 C16:C19 A20:J20 C21:C24 A27:J27 A28:J28"))
    S, H, A, L = "战略投资部", "人力资源部", "资产运营公司", "法务风控部"
    return truth("16 rows in four groups, merged unit column, lamps with a legend, number 20260630 as date, 6月31日, numbered empty rows", form(
        "progress",
        task("编制三家子公司吸收合并方案", "申屠敏", "04-30", "done", "normal", done="04-28", dept=S),
        task("存量参股股权清理退出", "葛天朗", "06-30", "in_progress", "at_risk", dept=S, note="两户小股东未联系上"),
        task("非主业酒店资产挂牌转让", "申屠敏 于谦益", "05-31", "in_progress", "delayed", dept=S, note="评估报告过期"),
        task("压减管理层级至三级", "", "06-15", "not_started", dept=S),
        task("中层竞聘上岗实施办法", "边若水", "05-12", "in_progress", "normal", dept=H),
        task("绩效合同签订", "边若水", "05-20", "in_progress", "normal", dept=H),
        task("外派董事履职考核", "庄亦谐", None, "not_started", dept=H, bad=True),
        task("薪酬总额清算", "庄亦谐", "04-30", "done", "delayed", done="05-06", dept=H, note="社保数据回传晚"),
        task("闲置厂房招租", "茅盈", None, "in_progress", dept=A, vague=True),
        task("老旧设备集中处置", "路知遥 茅盈", "05-22", "in_progress", "at_risk", dept=A, note="起拍价待审批"),
        task("租金欠缴催收", "", None, "in_progress", "delayed", dept=A, note="两户已起诉", recurring=True),
        task("地块确权补证", "翁秉文", "07-31", "paused", dept=A, note="等规划调整"),
        task("合同范本修订", "薛令仪", "05-29", "in_progress", "normal", dept=L),
        task("诉讼案件专报", "薛令仪", "05-08", "done", "normal", done="05-08", dept=L),
        task("境外投资备案自查", "", None, "not_started", dept=L, vague=True),
        task("商标续展", "薛令仪", None, "cancelled", dept=L, note="并入集团统一办理"),
        sheet="督办", project="*", dept="改革工作专班", date="05-08"))


@batch.writes("远传抄表改造总结评价.docx")
def meters(path):
    word(path, "栾凤", "^项目总结评价报告", T("""
项目名称|远传抄表改造|编制单位|营业管理所
编 制 人|栾凤|编制日期|2024年12月6日
"""), "! 一、任务完成情况", T("""
工作内容|责任人|计划完成|实际完成|评价|说明
DN15水表换装9600只|屠学礼、贝明远|2024.10.31|2024.11.8|已完成，延期|雨天停工五天
集中器布点调试|贝明远|10.20|10.18|提前完成|/
抄表员转岗培训|栾 凤|11月15日|11月15日|按期完成|
旧表回收处置|物资科|１１月３０日||进行中|回收价未谈妥
"""), "总体看，项目较批复工期晚8天，投资节约3.2%。", "! 二、亮点", "1. 栾凤牵头试点的夜间换表法10月起推广到全部片区。", "2. 零安全事故。", "! 三、不足", "1. 物资科与施工队交接不清，11月曾丢失旧表27只。",
         "! 四、改进建议", "1. 今后同类改造应提前一个月锁定施工队伍。", "2. 由物资科建立旧表台账，2025年1月底前启用。", "3. 热线增设改造专席，避免居民多头投诉。", "审核：　　　　　　　批准：")
    return truth("review: table of results with 评价, numbered highlights and shortcomings with names and dates that are no items", form(
        "review",
        task("DN15水表换装9600只", "屠学礼 贝明远", "2024-10-31", "done", "delayed", done="2024-11-08", note="雨天停工五天"),
        task("集中器布点调试", "贝明远", "2024-10-20", "done", done="2024-10-18"),
        task("抄表员转岗培训", "栾凤", "2024-11-15", "done", done="2024-11-15"),
        task("旧表回收处置", "物资科", "2024-11-30", "in_progress", dept="*", note="回收价未谈妥"),
        suggestion("今后同类改造应提前一个月锁定施工队伍", ""),
        suggestion("由物资科建立旧表台账，2025年1月底前启用", "物资科", "2025-01-31", dept="*", title_alt=["建立旧表台账"]),
        suggestion("热线增设改造专席，避免居民多头投诉", ""),
        project="远传抄表改造", dept="营业管理所", date="2024-12-06"))


# ---- international

@batch.writes("Notes_weekly sync (final).docx")
def sync(path):
    word(path, "Tom Okafor", "^Meeting Notes", T("""
Project|Checkout Revamp|Meeting|Weekly sync
Date & Time|Tuesday, 14 May 2024, 10:30 – 11:15|Venue|Room Kestrel / Zoom
Chair|Priya Raman (Product)|Minutes by|Tom Okafor
Present|Priya Raman, Tom Okafor, Ingrid Solheim (Design), Bao Tran
Apologies|Marek Dudek (annual leave)
Agenda|1. Payment retries⏎2. Address form⏎3. Release window
""", "B4:D4 B5:D5 B6:D6"), "# Discussion", "Bao reported that the sandbox was down from 9 May to 11 May. Ingrid showed two variants of the form.", "# Decisions",
         "* Guest checkout stays behind a flag until the summer release.", "* The legacy address form will be removed on 28 June 2024.", "# Action items", T("""
#|Action|Owner|Due|Status|Comments
1|Ship retry logic for declined cards|Bao Tran|17/05/2024|In progress|Waiting on sandbox keys
2|Redraw the address form for small screens|Ingrid Solheim & Tom Okafor|next Tuesday|Not started|
3|Write the rollback runbook|TBC|Fri 24 May|Not started|
4|Close out the Q1 refund tickets|Marek Dudek|07/06/2024|Done|-
5|Confirm tax rounding with the auditors|Priya Raman (Product)|ASAP|On hold|Auditors busy until July
"""), "# Parking lot", "* Loyalty points at checkout", "* Ownership of the sandbox accounts is unclear", "Next meeting: Tuesday 21 May, 10:30, same room")
    return truth("English minutes: decisions, actions with day-first dates (17/05 proves 07/06), parking lot", form(
        "minutes",
        resolution("Guest checkout stays behind a flag until the summer release", "", None, may=SOFT),
        resolution("The legacy address form will be removed on 28 June 2024", "", "2024-06-28", may=SOFT, due_alt=[None]),
        task("Ship retry logic for declined cards", ["Bao Tran"], "2024-05-17", "in_progress", note="Waiting on sandbox keys"),
        task("Redraw the address form for small screens", ["Ingrid Solheim", "Tom Okafor"], "2024-05-21", "not_started"),
        task("Write the rollback runbook", "", "2024-05-24", "not_started"),
        task("Close out the Q1 refund tickets", ["Marek Dudek"], "2024-06-07", "done"),
        task("Confirm tax rounding with the auditors", ["Priya Raman"], None, "paused", dept="*", note="Auditors busy until July", vague=True),
        pending("Loyalty points at checkout", "", note="*"), pending("Ownership of the sandbox accounts is unclear", "", note="*"),
        project="Checkout Revamp", dept=None, date="2024-05-14",
        meeting=meeting("Weekly sync", "2024-05-14T10:30", "Room Kestrel / Zoom", "Priya Raman", "Tom Okafor",
                        ["Priya Raman", "Tom Okafor", "Ingrid Solheim", "Bao Tran"], ["Marek Dudek"], ["Payment retries", "Address form", "Release window"])))


@batch.writes("權責確認表_沙田倉.xlsx")
def hongkong(path):
    xlsx(path, "區柏霖", Sheet("權責", """
項目目標與權責確認表
項目名稱|沙田倉自動分揀系統更換|||提交部門|物流規劃部
確認日期|@2026-01-12{dd/mm/yyyy}|||版本|第二版
目標：1. 二月底前完成主線更換；2. 錯分率低於萬分之三
項次|權責事項|主責人|協作單位|完成期限|交付準則|簽署
#1|梳理現行分揀流程及瓶頸|區柏霖（物流規劃部）|資訊科技部|1月16日|流程圖一份|區柏霖 13/1
#2|供應商技術評標|鄺穎琳經理、歐陽樂|採購部|23/1或之前|評分表經雙方覆核|鄺穎琳
#3|控制系統介面測試|劉詠詩 Winnie Lau|供應商|30/1|測試報告|
#4|停機期間人手調配|各組組長|人力資源部|農曆年前|更表|
#5|舊機拆卸及報廢|甄家豪|行政部|@2026-02-13{dd/mm/yyyy}|報廢單|未簽
備註：未能如期者請於三天內通知項目組。
""", "A1:G1 B2:D2 F2:G2 B3:D3 F3:G3 A4:G4 A11:G11"))
    return truth("traditional Chinese; day-first dates; sign column with 未簽; a name in two scripts; 各組組長, 農曆年前", form(
        "responsibility",
        duty("梳理現行分揀流程及瓶頸", "區柏霖", "2026-01-16", dept="物流規劃部", note="*"),
        duty("供應商技術評標", "鄺穎琳 歐陽樂", "2026-01-23", note="*"),
        duty("控制系統介面測試", ["劉詠詩 Winnie Lau"], "2026-01-30", note="*"),
        duty("停機期間人手調配", "", None, dept="*", note="*", vague=True),
        duty("舊機拆卸及報廢", "甄家豪", "2026-02-13", note="*"),
        sheet="權責", project="沙田倉自動分揀系統更換", dept="物流規劃部", date="2026-01-12", signed="區柏霖 鄺穎琳"))


@batch.writes("Seabreeze comms+RAID v4.xlsx")
def seabreeze(path):
    xlsx(path, "Lena Vogt", Sheet("Cover", """
||
|Seabreeze Terminal Expansion|
|Project governance pack 项目治理文件包|
|Issued 编制日期|@2025-11-03{d mmm yyyy}
|Version 版本|4
"""), Sheet("Comms plan", """
Communication Plan 沟通计划
Project 项目|Seabreeze Terminal Expansion
Type 类型|Channel 沟通方式|Participants 参与人|Frequency 频率|Content 内容|Lead 负责人
Routine 常规|Site stand-up 现场晨会|All trades 各工种|daily 07:15 每天|Safety, crew numbers 安全与人数|Arjun Mehta
Routine 常规|Steering call 指导会电话|Sponsor, PMO|1st Thursday 每月首个周四|Budget, scope 预算与范围|Lena Vogt / 柯子安
Escalation 重大问题|Hotline bridge 应急会议桥|on call 值班|as needed 按需|Incidents 事故|TBC 待定
Documents 文档|Shared drive 共享盘|All 全体|ongoing 随时|Drawings, RFIs 图纸与答疑|柯子安
""", "A1:F1"), Sheet("RAID", """
RAID log
As of|@2025-11-14{d mmm yyyy}
ID|Type|Description|Owner|Target date|Status|RAG|Comments
R-03|Risk|Crane permit may slip past the wind season|Arjun Mehta|28-Nov|In progress|Amber|Second inspector requested
I-07|Issue|Baggage belt drawings do not match site survey|柯子安|@2025-11-21{d mmm yyyy}|In progress|Red|Re-survey on Monday
A-02|Assumption|Night works stay allowed until year end|N/A|31 Dec|Not started|Green|n/a
D-05|Dependency|Power company energises substation|Lena Vogt; Arjun Mehta|W48|Not started||
I-04|Issue|Temporary fence blocks fire lane|Arjun Mehta|10 Nov 2025|Closed|Green|
""", "A1:H1", hide_rows=[8]), Sheet("lists", "Open\nIn progress\nClosed", hidden=True))
    P = "Seabreeze Terminal Expansion"
    return truth("cover, a filtered (hidden) row, bilingual comms plan and English RAID log as two forms, hidden list sheet; the log has its own date", form(
        "mechanism",
        channel("Site stand-up 现场晨会", ["Arjun Mehta"], note="*"), channel("Steering call 指导会电话", ["Lena Vogt", "柯子安"], note="*"),
        channel("Hotline bridge 应急会议桥", "", note="*"), channel("Shared drive 共享盘", "柯子安", note="*"),
        sheet="Comms plan", project=P, date="2025-11-03"), form(
        "progress",
        task("Crane permit may slip past the wind season", ["Arjun Mehta"], "2025-11-28", "in_progress", "at_risk", note="Second inspector requested"),
        task("Baggage belt drawings do not match site survey", "柯子安", "2025-11-21", "in_progress", "delayed", note="Re-survey on Monday"),
        task("Night works stay allowed until year end", "", "2025-12-31", "not_started", "normal"),
        task("Power company energises substation", ["Lena Vogt", "Arjun Mehta"], "2025-11-28", "not_started", due_alt=["2025-11-30"]),
        task("Temporary fence blocks fire lane", ["Arjun Mehta"], "2025-11-10", "done", "normal"),
        sheet="RAID", project=P, date="2025-11-14"))


# ---- exports of online tools

@batch.writes("Jira_export_2025-03-28.csv")
def jira(path):
    rows = [("Rotate the push certificate", "201", "Task", "Done", "Noor Abara", "24/Mar/25", "21/Mar/25"),
            ("Points balance wrong after refund", "204", "Bug", "In Progress", "Noor Abara", "31/Mar/25", ""),
            ("Dark mode for the reward list", "207", "Story", "To Do", "Felix Brandt", "11/Apr/25", ""),
            ("Crash on launch, Android 9", "208", "Bug", "Done", "Sina Keller", "14/Mar/25", "17/Mar/25"),
            ("Translate the FAQ into Polish", "210", "Task", "To Do", "", "04/Apr/25", ""),
            ("Partner voucher import", "211", "Story", "In Progress", "Felix Brandt", "", ""),
            ("Remove the old barcode library", "213", "Task", "Cancelled", "Sina Keller", "", ""),
            ("Login e-mail is sent twice", "215", "Bug", "In Progress", "Sina Keller", "02/Apr/25", ""),
            ("Consent banner wording", "216", "Task", "On hold", "Olga Petrenko", "28/Mar/25", ""),
            ("Store finder: opening hours, holidays", "219", "Story", "To Do", "Unassigned", "", ""),
            ("Load test of the coupon service", "221", "Task", "In Progress", "Olga Petrenko", "09/Apr/25", ""),
            ("Accessibility audit of the sign-up form", "222", "Task", "To Do", "Noor Abara", "30/Apr/25", "")]
    head = "Summary|Issue key|Issue Type|Status|Project name|Priority|Assignee|Reporter|Created|Due date|Resolved|Labels|Labels"
    stamp = lambda day: day and day + " 12:00 AM"
    text_table(path, "\n".join([head] + [f"{s}|HLA-{k}|{t}|{st}|Harbor Loyalty App|Medium|{who}|Greta Lindqvist|03/Mar/25 9:12 AM|{stamp(due)}|{stamp(end).replace('12:00 AM', '4:47 PM')}|app|"
                                         for s, k, t, st, who, due, end in rows]), encoding="utf-8-sig")
    states = {"Done": "done", "In Progress": "in_progress", "To Do": "not_started", "Cancelled": "cancelled", "On hold": "paused"}
    months = {"Mar": "03", "Apr": "04"}
    iso = lambda d: f"20{d[7:]}-{months[d[3:6]]}-{d[:2]}" if d else None
    return truth("Jira csv: Reporter and Created are decoys, two Labels columns, dd/Mon/yy with a time, Unassigned, empty cells", form(
        "progress",
        *[task(s, [] if who in ("", "Unassigned") else [who], iso(due), states[st], done=iso(end)) for s, k, t, st, who, due, end in rows],
        project="Harbor Loyalty App", dept=None, date="2025-03-28"))


@batch.writes("钉钉AI听记_仓配周例会.docx")
def dingtalk(path):
    word(path, "盛夏", "^仓配周例会 智能纪要", "会议主题：仓配周例会", "会议时间：2026年4月9日 16:00-16:52", "会议地点：线上（钉钉会议）", "参会人：盛夏、叶知秋、裴松、戚雨、桑榆", "创建人：盛夏",
         "# 关键词", "滞留单　夜间提货　账号", "# 全文摘要", "会议回顾了清明假期后的出库情况，华北仓滞留单4月5日达到峰值，目前已回落。",
         "# 章节速览", "00:03:12　出库情况回顾", "00:21:40　夜间提货费率", "# 发言人小结", "裴松：华东分拨线路已于4月7日恢复。", "戚雨：承运商对夜间费率仍有异议。",
         "# 待办事项", "☐ 补齐华北仓滞留单清单 @叶知秋 4月13日前", "☐ 与承运商谈夜间提货费率 @裴松 @戚雨 下周三", "☐ 更新异常件处理话术 @桑榆", "☐ 复核四月仓租账单 待分配 4月20日", "以上内容由AI生成，仅供参考")
    return truth("export of a meeting assistant: speakers' summaries are discussion, to-do lines with ☐ and @names, 待分配", form(
        "minutes",
        task("补齐华北仓滞留单清单", "叶知秋", "04-13", kind_alt=["resolution"], state_alt=["not_started"], title_alt=["补齐华北仓滞留单清单 @叶知秋 4月13日前"]),
        task("与承运商谈夜间提货费率", "裴松 戚雨", "04-15", kind_alt=["resolution"], state_alt=["not_started"], title_alt=["与承运商谈夜间提货费率 @裴松 @戚雨 下周三"]),
        task("更新异常件处理话术", "桑榆", None, kind_alt=["resolution"], state_alt=["not_started"], title_alt=["更新异常件处理话术 @桑榆"]),
        task("复核四月仓租账单", "", "04-20", kind_alt=["resolution"], state_alt=["not_started"], title_alt=["复核四月仓租账单 待分配 4月20日"]),
        project="*", dept="*", date="04-09",
        meeting=meeting("仓配周例会", "04-09T16:00", "线上（钉钉会议）", None, "*", "盛夏 叶知秋 裴松 戚雨 桑榆", "", "*")))


@batch.writes("在线表格导出_任务看板.xlsx")
def login_page(path):
    path.write_text('<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>登录</title></head>\n<body><h1>登录已过期</h1>'
                    "<p>请扫码登录后再下载该文档。</p><p>如有疑问请联系文档所有者。</p></body></html>\n", encoding="utf-8")
    return truth("the download is the tool's login page saved as xlsx", unreadable=True)


# ---- students, a small company

@batch.writes("读书会筹备会通知和记录.docx")
def club(path):
    word(path, "席梦", "^关于召开旧书漂流第二次筹备会的通知", "各位干事：", "为做好旧书漂流活动，定于本周五召开第二次筹备会，安排如下：", "时间：2023年10月20日（周五）19:00", "地点：图书馆负一层研讨间3",
         "召集人：卞小鹿", "参会人员：卞小鹿、宁可、席梦、牧野、巫小满", "议题：1.摊位布置 2.收书登记办法 3.志愿者排班", "所需资料：上次的收书清单", "请大家准时参加。", "> 青柚读书会", "> 2023年10月18日",
         "^旧书漂流第二次筹备会会议记录", T("""
会议时间|2023年10月20日 晚7:05|会议地点|研讨间3
主持人|卞小鹿|记录人|席 梦
出席人员|卞小鹿 宁可 席梦 牧野|缺席人员|巫小满（有课）
会议内容|一、前期工作情况⏎宁可：已借到帐篷两顶。⏎牧野：10月15日发过推送，阅读量一般。⏎二、接下来的工作安排⏎宁可+席梦：做收书登记小程序，10.25⏎牧野：重新写一版推送，下周二⏎卞小鹿：找后勤批摊位，23号之前⏎全体成员：每人至少捐两本书
""", "B4:D4"))
    return truth("a notice and the minutes of the same meeting in one Word file; one big cell; 名+名; 23号; 全体成员", form(
        "notice", project="*", dept="青柚读书会", date="*",
        meeting=meeting("*", "2023-10-20T19:00", "图书馆负一层研讨间3", "卞小鹿", None, "卞小鹿 宁可 席梦 牧野 巫小满", "", ["摊位布置", "收书登记办法", "志愿者排班"])), form(
        "minutes",
        task("做收书登记小程序", "宁可 席梦", "2023-10-25", title_alt=["宁可+席梦：做收书登记小程序，10.25", "做收书登记小程序，10.25"]),
        task("重新写一版推送", "牧野", "2023-10-24", title_alt=["牧野：重新写一版推送，下周二", "重新写一版推送，下周二"]),
        task("找后勤批摊位", "卞小鹿", "2023-10-23", title_alt=["卞小鹿：找后勤批摊位，23号之前", "找后勤批摊位，23号之前"]),
        task("每人至少捐两本书", "", None, title_alt=["全体成员：每人至少捐两本书"]),
        project="*", dept="*", date="2023-10-20",
        meeting=meeting("*", "2023-10-20T19:05", "研讨间3", "卞小鹿", "席梦", "卞小鹿 宁可 席梦 牧野", "巫小满", "*")))


@batch.writes("新建 XLSX 工作表 (2).xlsx")
def roster(path):
    xlsx(path, "店里", Sheet("国庆值班", """
国庆节值班表
日期|早班|晚班|备注
@2025-10-01|柳依|马小川|
@2025-10-02|马小川|钟毓|
@2025-10-03|钟毓|柳依|盘点
""", "A1:D1"), Sheet("电话", """
姓名|电话|住址
柳依|13700001122|北苑
马小川|13700003344|
"""), Sheet("Sheet3", """
#120|#35.5
#80|#12
=SUM(A1:A2)|=SUM(B1:B2)
"""))
    return truth("a small shop's roster, telephone list and scratch sums: no form", unreadable=True)


if __name__ == "__main__":
    batch.run()
