#!/usr/bin/env python3
"""batch5: state-owned groups, bureaus, universities, hospitals, builders and power companies on legacy Office and WPS. Usage: batch5.py [OUT_DIR]

Needs soffice for the .doc and .wps files; what is converted is made once and kept (delete the file to make it anew)."""
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from kit import (Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task, text_table,
                 tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch5")


def doc97(path, author, *blocks, **more):
    """A binary Word 97 file, whatever its extension says (WPS Writer saves the same under .wps)."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as place:
        source = Path(place) / "form.docx"
        word(source, author, *blocks, **more)
        subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo_batch5", "--headless", "--convert-to", "doc:MS Word 97",
                        "--outdir", place, str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
        path.write_bytes((Path(place) / "form.doc").read_bytes())


def numbered(*lines, shape="%1、", kind="chineseCountingThousand"):
    """Paragraphs with Word's automatic numbering in a Chinese format: the numbers are not in the text."""
    def add(doc):
        numbering = doc.part.numbering_part.element
        ident = 900 + len(numbering.findall(qn("w:abstractNum")))
        numbering.insert(0, parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{ident}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            f'<w:numFmt w:val="{kind}"/><w:lvlText w:val="{shape}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'))
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{ident}"><w:abstractNumId w:val="{ident}"/></w:num>'))
        for line in lines:
            para = doc.add_paragraph(line)._p
            para.get_or_add_pPr().append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{ident}"/></w:numPr>'))
    return Raw(add)


# ---------------------------------------------------------------- minutes and ledgers of the head offices

@batch.writes("南陵能源总办会纪要2024-12.doc")
def general_manager(path):
    doc97(path, "祝小舟", "^南陵能源集团有限公司", "^总经理办公会议纪要", "^〔2024〕12号",
          "　　5月13日上午9:00，集团公司总经理罗崇山在办公楼1206会议室主持召开2024年第12次总经理办公会议。现将会议议定事项纪要如下：",
          "! 　　一、关于二号主变大修事宜",
          "　　会议听取了生产技术部关于二号主变运行状况的汇报。会议指出，该变压器已运行二十一年，油色谱数据连续三个月偏高，必须在迎峰度夏前处理完毕。",
          "　　会议议定：", "　　1.由生产技术部牵头、物资供应部配合，于5月31日前完成检修单位比选。", "　　2.安全监察部负责审定停电施工方案，5月24日前报分管领导。",
          "! 　　二、关于职工食堂改造", "　　会议原则同意综合管理部提出的改造方案。会议议定：", "　　1.改造预算控制在86万元以内。（责任单位：财务资产部）",
          "　　2.过渡期就餐点选址，6月10日前落实。（责任单位：综合管理部、工会）",
          "! 　　三、关于安全月活动", "　　会议强调，要层层压实责任，杜绝走过场。", "　　会议决定，由安全监察部贺兰亭具体负责安全月活动方案，5月20日前印发各单位。",
          "　　出　席：罗崇山　闵思远　祁连生　阮　清", "　　列　席：贺兰亭（安全监察部）、匡小满（生产技术部）、纪如松（财务资产部）", "　　请　假：宫学文（出差）",
          "　　记　录：祝小舟", "　　签　发：罗崇山", "　　分送：集团公司领导，各部门、各单位。", "> 综合管理部　2024年5月15日印发")
    return truth("binary .doc in the style of a red-headed document; time, place and host in a sentence; sections 一、二、三、 that each have their own 会议议定; "
                 "owner in a bracket behind the full stop; 会议指出 and 会议强调 are no items; issue date is not the meeting's", form(
        "minutes",
        resolution("由生产技术部牵头、物资供应部配合，于5月31日前完成检修单位比选", "生产技术部", "2024-05-31", dept="*", title_alt=["完成检修单位比选"]),
        resolution("安全监察部负责审定停电施工方案，5月24日前报分管领导", "安全监察部", "2024-05-24", dept="*", title_alt=["审定停电施工方案"]),
        resolution("改造预算控制在86万元以内。（责任单位：财务资产部）", "财务资产部", None, dept="*", title_alt=["改造预算控制在86万元以内"]),
        resolution("过渡期就餐点选址，6月10日前落实。（责任单位：综合管理部、工会）", "综合管理部 工会", "2024-06-10", dept="*",
                   title_alt=["过渡期就餐点选址，6月10日前落实", "过渡期就餐点选址"]),
        resolution("会议决定，由安全监察部贺兰亭具体负责安全月活动方案，5月20日前印发各单位", "贺兰亭", "2024-05-20", dept="安全监察部",
                   title_alt=["由安全监察部贺兰亭具体负责安全月活动方案，5月20日前印发各单位", "安全月活动方案，印发各单位", "安全月活动方案"]),
        dept="*", date="2024-05-13", signed="*",
        meeting=meeting("*", "2024-05-13T09:00", "办公楼1206会议室", "罗崇山", "祝小舟", "*", "宫学文", "*")))


@batch.writes("供暖专题会纪要.wps")
def heating(path):
    doc97(path, "邰静", "^江左理工大学专题会议纪要", "^（第17期）", "党政办公室编　　　　　　　　　　　　二○二四年十月十六日",
          "时　　间：二○二四年十月十四日下午3时", "地　　点：行政楼三楼东会议室", "主 持 人：副校长  傅云起",
          "参加人员：傅云起、后勤管理处娄大川、保卫处聂鹏程、资产处荣桂枝、学工部程小雅、宿管中心常如意", "记 录 人：邰静",
          "　　会议专题研究了今冬供暖准备工作，现纪要如下：", "　　会议认为，今年供暖改由市热力公司直供，换热站设备更新较晚，时间紧、任务重，容不得半点松懈。",
          "　　会议要求：一是后勤管理处要在10月25日前完成三座换热站的单机调试；二是资产处尽快办理旧锅炉报废手续；三是学工部、宿管中心于11月1日前逐栋排查学生宿舍暖气片；四是保卫处负责施工期间的校内交通疏导。",
          "　　尚未议定的问题：超面积部分供暖费的分摊办法。", "　　发送：校领导，各有关单位。")
    return truth("binary Word file named .wps; letter-spaced labels; dates in Chinese numerals with ○; the department glued to each name; four obligations 一是…四是… in one paragraph; 尽快", form(
        "minutes",
        resolution("后勤管理处要在10月25日前完成三座换热站的单机调试", "后勤管理处", "2024-10-25", dept="*", title_alt=["完成三座换热站的单机调试"]),
        resolution("资产处尽快办理旧锅炉报废手续", "资产处", None, dept="*", vague=True, title_alt=["办理旧锅炉报废手续"]),
        resolution("学工部、宿管中心于11月1日前逐栋排查学生宿舍暖气片", "学工部 宿管中心", "2024-11-01", dept="*", title_alt=["逐栋排查学生宿舍暖气片"]),
        resolution("保卫处负责施工期间的校内交通疏导", "保卫处", None, dept="*", title_alt=["施工期间的校内交通疏导"]),
        pending("超面积部分供暖费的分摊办法", "", None, note="*"),
        project="*", dept="*", date="2024-10-14",
        meeting=meeting("*", "2024-10-14T15:00", "行政楼三楼东会议室", "傅云起", "邰静", "傅云起 娄大川 聂鹏程 荣桂枝 程小雅 常如意", "", "*")))


@batch.writes("督办台账（9月）.xls")
def supervision(path):
    xls(path, Sheet("9月份", """
望江区住房城乡建设局重点事项督办台账
填报单位：局办公室|||||||截至日期：2025年9月30日
序号|督办事项|来源|责任分工|||完成时限|办理情况|||备注
|||责任领导|责任科室|承办人||目前进展|是否办结|办结日期|
1|老旧小区加装电梯补贴发放|区政府常务会|屈副局长|住房保障科|卓立新|9月30日|补贴已全部拨付至街道|是|9月26日|
2|城东污水泵站移交|局长办公会|屈副局长|市政科|卓立新、穆青山|10月20日|移交清单核对中|否||水务公司要求补竣工图
3|农民工工资保证金清退|信访件|蓝书记|建管科|宿明|2025.9.15|剩余3家企业账户信息有误|否||已去函催办
4|既有建筑幕墙安全排查|上级督查|蓝书记|质安站||11月底|已排查41栋|否||
5|物业专项维修资金新系统上线|区长热线|屈副局长|房管科|邴文、宿明|年底前|完成招标|否||
6|违法分包案件查处|信访件|蓝书记|执法大队|卜一帆|待定|调查取证|否||两名当事人未到案
7|建筑垃圾临时堆场选址|局长办公会|屈副局长|市政科|穆青山|9月10日|规划调整|已撤销||转自然资源局
""", "A1:K1 A2:D2 H2:K2 A3:A4 B3:B4 C3:C4 D3:F3 G3:G4 H3:J3 K3:K4"))
    return truth("two-row header; leader, section and handler side by side: the handler is the owner; 是/否 as state; progress as prose; 年底前; an empty handler beside a section", form(
        "progress",
        task("老旧小区加装电梯补贴发放", "卓立新", "2025-09-30", "done", done="2025-09-26", dept="住房保障科", note_alt=["补贴已全部拨付至街道"]),
        task("城东污水泵站移交", "卓立新 穆青山", "2025-10-20", "*", dept="市政科", note="水务公司要求补竣工图", may=["unknown-status"]),
        task("农民工工资保证金清退", "宿明", "2025-09-15", "*", dept="建管科", note="已去函催办", note_alt=["剩余3家企业账户信息有误\n已去函催办"], may=["unknown-status"]),
        task("既有建筑幕墙安全排查", "", "2025-11-30", "*", dept="质安站", note_alt=["已排查41栋"], must=["missing-owner"], may=["unknown-status"]),
        task("物业专项维修资金新系统上线", "邴文 宿明", "2025-12-31", "*", dept="房管科", note_alt=["完成招标"], may=["unknown-status"]),
        task("违法分包案件查处", "卜一帆", None, "*", dept="执法大队", note="两名当事人未到案", must=["missing-deadline"], may=["unknown-status", "bad-date"]),
        task("建筑垃圾临时堆场选址", "穆青山", "2025-09-10", "cancelled", dept="市政科", note="转自然资源局"),
        sheet="9月份", project="*", dept="局办公室", date="2025-09-30"))


@batch.writes("附件：任务分解表.docx")
def breakdown(path):
    word(path, "县治湖办", "附件1", "^白鹭湖流域综合治理攻坚行动任务分解表", T("""
任务类别|序号|主要任务|牵头单位|配合单位|责任人|完成时间
截污控源|1|沿湖12个排污口封堵|县生态环境局|湖滨镇|连城璧（副局长）|2023年6月底
|2|湖滨镇污水管网补短板3.2公里|县住建局|县水投公司|尚文轩|2023年9月30日
|3|规模养殖场粪污台账核查|县农业农村局|各乡镇|汲小舟|每季度末
生态修复|4|退渔还湿1200亩|湖滨镇|县自然资源局|边疆、巩固|2023年10月
|5|水生植物补植|县林业中心|||12月中旬
长效管护|6|湖长制巡查平台接入|县水利局|县数据局|向晨光|2024年1月15日
|7|巡护队伍组建及经费保障|县财政局⏎县水利局|沿湖各镇|温不凡/向晨光|2023年5月20日前
""", "A2:A4 A5:A6 A7:A8"), "注：1.各牵头单位于每月25日前报送进展。2.完成时间为最迟时间。")
    no_note = dict(note="*", kind_alt=["duty"])
    return truth("牵头单位, 配合单位 and 责任人 side by side; categories merged; a month as the deadline; every quarter; month only in the years; two lead units in one cell", form(
        "*",
        task("沿湖12个排污口封堵", "连城璧", "2023-06-30", dept="县生态环境局", **no_note),
        task("湖滨镇污水管网补短板3.2公里", "尚文轩", "2023-09-30", dept="县住建局", **no_note),
        task("规模养殖场粪污台账核查", "汲小舟", None, dept="县农业农村局", recurring=True, **no_note),
        task("退渔还湿1200亩", "边疆 巩固", "2023-10-31", dept="湖滨镇", due_alt=[None], may=["missing-deadline", "bad-date"], **no_note),
        task("水生植物补植", "", None, dept="县林业中心", vague=True, **no_note),
        task("湖长制巡查平台接入", "向晨光", "2024-01-15", dept="县水利局", **no_note),
        task("巡护队伍组建及经费保障", "温不凡 向晨光", "2023-05-20", dept="*", **no_note),
        project="白鹭湖流域综合治理攻坚行动", dept="*", date="*"))


@batch.writes("等级评审问题整改台账.et")
def hospital_ledger(path):
    xls(path, Sheet("台账", """
仁泽医院三级复审存在问题整改台账（第三版）
制表部门：质控办||||||||更新时间：2025.7.11
序号|条款|存在问题|整改措施|责任科室||整改责任人|整改时限|整改进展|复核人
||||主责|协作||||
1|2.3.1|抢救车药品清点记录不全|统一登记本，每班交接签字|护理部|药学部|樊若琳|7月18日|已整改|岳红
2|2.4.6|手术安全核查第三步执行率低|纳入科室质控月考核|医务部|麻醉科|司徒凯|7/25|整改中|岳红
3|3.1.2|危急值回报超时2例|升级LIS弹窗提醒|检验科|信息科|湛蓝|2025-08-01|整改中，厂家已报价|
4|3.5.4|病案首页主诊断编码错误率3.7%|编码员复训、增加终末复核|病案室||花满枝、樊若琳|7月28号|整改中|
5|4.2.2|消毒供应中心分区标识缺失|重做地面标识|院感办|总务科|司徒凯|7.4|已整改|岳红
6|4.4.1|医疗设备三级保养记录缺项|补录并纳入巡检APP|设备科||待明确|7月底|未整改|
7|5.1.3|手卫生培训覆盖率不足|分批集中培训|院感办|各科室|倪可|长期坚持|持续推进|
8|6.2.5|后勤楼消防通道占用||保卫科|总务科|柏松|6月31日|已整改|岳红
""", "A1:J1 A2:D2 I2:J2 A3:A4 B3:B4 C3:C4 D3:D4 E3:F3 G3:G4 H3:H4 I3:I4 J3:J4"))

    def row(problem, remedy, *args, **more):
        return task(problem, *args, note=remedy, title_alt=[remedy] if remedy else [], note_alt=[problem], **more)
    return truth("binary .xls named .et; the title is the problem, the remedy its note; main and assisting section under one header; 复核人 is no owner; 已整改, 整改中, 未整改; 待明确; 长期坚持; 6月31日", form(
        "progress",
        row("抢救车药品清点记录不全", "统一登记本，每班交接签字", "樊若琳", "2025-07-18", "done", dept="护理部"),
        row("手术安全核查第三步执行率低", "纳入科室质控月考核", "司徒凯", "2025-07-25", "in_progress", dept="医务部"),
        row("危急值回报超时2例", "升级LIS弹窗提醒", "湛蓝", "2025-08-01", "in_progress", dept="检验科"),
        row("病案首页主诊断编码错误率3.7%", "编码员复训、增加终末复核", "花满枝 樊若琳", "2025-07-28", "in_progress", dept="病案室"),
        row("消毒供应中心分区标识缺失", "重做地面标识", "司徒凯", "2025-07-04", "done", dept="院感办"),
        row("医疗设备三级保养记录缺项", "补录并纳入巡检APP", "", "2025-07-31", "not_started", dept="设备科"),
        row("手卫生培训覆盖率不足", "分批集中培训", "倪可", None, "in_progress", state_alt=[None], dept="院感办", may=["unknown-status"], vague=True),
        row("后勤楼消防通道占用", None, "柏松", None, "done", dept="保卫科", bad=True, may=["missing-deadline"]),
        sheet="台账", project="*", dept="质控办", date="2025-07-11"))


@batch.writes("第23次监理例会纪要.doc")
def supervisor_meeting(path):
    doc97(path, "桑榆", "^监 理 例 会 纪 要", T("""
工程名称|青禾职业学院实训楼工程|编　号|JL-HY-023
会议时间|2024年9月12日 下午14：30|会议地点|现场监理部会议室
主 持 人|总监  苗守信|记 录 人|桑榆
参加单位及人员|建设单位：车凌云、蒲松⏎监理单位：苗守信、桑榆⏎施工单位：陶行、雍正明、关小刀⏎幕墙分包单位：邬大年
""", "B4:D4"), "! 一、上次例会问题落实情况", T("""
序号|问题|责任单位|要求完成|落实情况
1|五层外架连墙件缺失|施工单位|9月9日|已落实
2|临时配电箱未上锁|施工单位|9月8日|已落实
3|幕墙预埋件偏位处理方案报审|幕墙分包单位|9月11日|未落实
"""), "! 二、施工单位汇报", "目前六层梁板钢筋绑扎完成70%，现场劳动力126人，9月10日因停电窝工半天。", "! 三、会议议定事项",
          "1、六层梁板混凝土于9月16日前浇筑完成，由施工单位雍正明负责。", "2、幕墙分包单位9月14日前重新提交预埋件偏位处理方案。", "3、建设单位协调变压器增容手续，一周内有结果。",
          "4、施工现场每日安排专人对深基坑进行监测。", "5、塔吊司机持证情况由关小刀核实，明日下班前报监理。", "! 四、遗留问题", "甲供电缆规格变更的费用归属。",
          "下次例会时间：2024年9月19日下午14：30。", T("建设单位（签字）：|监理单位（签字）：|施工单位（签字）："))
    return truth("binary .doc of a site supervisor: header grid, last meeting's matters as a table with units as owners, reported prose, numbered resolutions, 一周内, 明日; three empty signatures", form(
        "minutes",
        resolution("五层外架连墙件缺失", "施工单位", "2024-09-09", "done", dept="*"),
        resolution("临时配电箱未上锁", "施工单位", "2024-09-08", "done", dept="*"),
        resolution("幕墙预埋件偏位处理方案报审", "幕墙分包单位", "2024-09-11", "*", dept="*", may=["unknown-status"]),
        resolution("六层梁板混凝土于9月16日前浇筑完成，由施工单位雍正明负责", "雍正明", "2024-09-16", dept="施工单位", department_alt=[None], title_alt=["六层梁板混凝土浇筑完成"]),
        resolution("幕墙分包单位9月14日前重新提交预埋件偏位处理方案", "幕墙分包单位", "2024-09-14", dept="*", title_alt=["重新提交预埋件偏位处理方案"]),
        resolution("建设单位协调变压器增容手续，一周内有结果", "建设单位", "2024-09-19", dept="*", title_alt=["协调变压器增容手续", "协调变压器增容手续，有结果"]),
        resolution("施工现场每日安排专人对深基坑进行监测", "*", None, dept="*", recurring=True),
        resolution("塔吊司机持证情况由关小刀核实，明日下班前报监理", "关小刀", "2024-09-13", title_alt=["塔吊司机持证情况核实，报监理", "塔吊司机持证情况核实"]),
        pending("甲供电缆规格变更的费用归属", "", None, note="*"),
        project="青禾职业学院实训楼工程", dept="*", date="2024-09-12",
        meeting=meeting("*", "2024-09-12T14:30", "现场监理部会议室", "苗守信", "桑榆", "车凌云 蒲松 苗守信 桑榆 陶行 雍正明 关小刀 邬大年", "", "*")))


@batch.writes("第11周工作安排.xls")
def week_plan(path):
    xls(path, Sheet("第11周", """
教务处2025-2026学年第二学期第11周工作安排
（2026年5月11日—5月15日）
科室|主要工作|责任人|时间安排|协同单位|备注
教学运行科|期中教学检查材料汇总|冉冬|本周三|各学院|
|补考试卷印制（18门）|冉冬、晏同叔|5月14日|印刷厂|已送样
实践教学科|毕业论文查重抽检|储良|本周五下班前||抽10%
|实习基地回访|储良|5.11-5.15|校企办|
考试中心|英语四六级考场编排|鹿鸣|5月13日至15日||共62个考场
质量科|评教系统参数设置|—|5月12日|信息中心|
综合科|处务会|全体人员|5月11日上午9:00||在203
""", "A1:F1 A2:F2 A4:A5 A6:A7"))
    return truth("the department only in the title, the date only as the week in brackets; section merged; 协同单位 is no owner; ranges; — and 全体人员 as owners", form(
        "progress",
        task("期中教学检查材料汇总", "冉冬", "05-13", dept="教学运行科"), task("补考试卷印制（18门）", "冉冬 晏同叔", "05-14", dept="教学运行科", note="已送样"),
        task("毕业论文查重抽检", "储良", "05-15", dept="实践教学科", note="抽10%"), task("实习基地回访", "储良", "05-15", dept="实践教学科"),
        task("英语四六级考场编排", "鹿鸣", "05-15", dept="考试中心", note="共62个考场"), task("评教系统参数设置", "", "05-12", dept="质量科"),
        task("处务会", "", "05-11", dept="综合科", note="在203"),
        sheet="第11周", project="*", dept="教务处", date="05-15"))


@batch.writes("关于召开迎峰度冬保供电会议的通知.doc")
def html_notice(path):
    lines = ["各供电所、机关各部门：", "为做好今冬明春电力保供工作，经公司研究，决定召开2025年迎峰度冬保供电工作推进会。现将有关事项通知如下：",
             "<b>一、会议时间</b>", "2025年11月14日（星期五）上午9:00，会期半天", "<b>二、会议地点</b>", "公司调度大楼五楼多功能厅", "<b>三、会议议程</b>",
             "（一）通报夏季保供电情况；", "（二）部署迎峰度冬重点任务；", "（三）签订责任书。", "<b>四、参会人员</b>", "温知夏、司马越、谷雨、尉迟明、符晓、罗敷",
             "<b>五、会议主持</b>", "副总经理　司马越", "<b>六、有关要求</b>", "1.请各供电所于11月12日前将书面材料（一式三份）报运维检修部，联系人：符晓，电话：0556-7700112。", "2.参会人员着工装，提前10分钟入场。",
             "附件：参会回执"]
    tail = "".join(f'<p class=MsoNormal align=right style="text-align:right">{line}</p>' for line in ("运维检修部", "2025年11月10日"))
    body = "".join(f'<p class=MsoNormal style="text-indent:32.0pt"><span style="font-family:仿宋_GB2312">{line}</span></p>\n' for line in lines)
    path.write_bytes(('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>'
                      '<meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 11">'
                      "<style>p.MsoNormal {margin:0cm;font-size:16.0pt}</style></head>\n<body lang=ZH-CN>"
                      '<p class=MsoNormal align=center><b><span style="font-size:22.0pt">关于召开2025年迎峰度冬保供电<br>工作推进会的通知</span></b></p>\n'
                      + body + tail + "</body></html>").encode("gb18030"))
    return truth("a .doc that is HTML in GB2312; the value of each label is the paragraph below its heading; a line break inside the title; request for material is no item", form(
        "notice", project="*", dept="运维检修部", date="*",
        meeting=meeting("*", "2025-11-14T09:00", "公司调度大楼五楼多功能厅", "司马越", None, "温知夏 司马越 谷雨 尉迟明 符晓 罗敷", "",
                        ["通报夏季保供电情况", "部署迎峰度冬重点任务", "签订责任书"])))


@batch.writes("国庆节值班工作通知.docx")
def roster(path):
    word(path, "局办", "^关于做好2025年国庆节期间值班工作的通知", "各科室、局属各单位：", "　　国庆节将至，为确保节日期间政令畅通，现将有关事项通知如下：", "　　一、值班人员要坚守岗位，严格执行24小时值班和领导带班制度。",
         "　　二、遇有突发事件，须在30分钟内电话报告、1小时内书面报告。", "> 望江区水务局办公室", "> 2025年9月28日", "附件：值班表",
         T("日期|带班领导|值班人员|值班电话\n10月1日|郝平凡|秋实、叶知秋|5550101\n10月2日|郝平凡|毛豆|5550101\n10月3日|钮建军|秋实、屠苏|5550101\n10月4日|钮建军|毛豆、叶知秋|5550101"))
    return truth("a notice that calls no meeting, with a duty roster: no form", unreadable=True)


@batch.writes("关于东线道路硬化延期的情况说明.doc")
def road_delay(path):
    doc97(path, "邸长河", "^关于厂区东线道路硬化工程延期的情况说明", "公司领导：",
          "　　由我部承担的厂区东线道路硬化工程，原定2023年8月25日全部完工。7月下旬以来连续降雨，加之商砼供应中断，未能按期完成，具体情况如下：", T("""
序号|延期事项|责任人|原定时间|调整时间|延期原因|采取措施
1|路基压实及垫层|邸长河|8月5日|8月28日|连续降雨19天，含水率超标|掺灰改良，抽排积水
2|面层浇筑|邸长河、万重山|8月20日|9月15日|商砼站环保停产|联系备用商砼站两家
3|标线施划|禾硕交通设施公司|8月25日|待定|受前道工序影响|
"""), "　　特此说明，请予批准。", "> 工程管理部", "> 2023年8月11日", "部门负责人（签字）：邸长河", "分管领导（签字）：")
    return truth("binary .doc: a letter with a table of three delays; a contractor as owner; new date 待定; one of two signatures", form(
        "delay",
        delay("路基压实及垫层", "邸长河", "*", health="*", note="连续降雨19天，含水率超标\n掺灰改良，抽排积水"),
        delay("面层浇筑", "邸长河 万重山", "*", health="*", note="商砼站环保停产\n联系备用商砼站两家"),
        delay("标线施划", "禾硕交通设施公司", "*", health="*", dept="*", note="受前道工序影响"),
        project="厂区东线道路硬化工程", dept="工程管理部", date="2023-08-11", signed="邸长河"))


@batch.writes("工期延期审批单.xlsx")
def delay_approval(path):
    xlsx(path, "项目三部", Sheet("审批单", """
合同工期延期审批单
申请部门|项目管理三部|申请日期|2026年3月9日
项目名称|110kV柳湾变电站增容工程|合同编号|LW-2025-078
延期内容|GIS设备基础验收|责 任 人|焦　阳
原计划完成日期|@2026-03-06{yyyy"年"m"月"d"日"}|申请延至|@2026-03-27{yyyy"年"m"月"d"日"}
延期原因|地下电缆与图纸不符，改线耽误12天
补救措施|增加一个夜班；与厂家商定到货顺延
会⏎签⏎栏|部门|意见|签字
|物资部|同意|闻海　3月10日
|安监部|同意，注意夜间施工许可|洛川（2026-3-10）
|财务部||
|分管领导|请总经理审定|　　　年　月　日
""", "A1:D1 B6:D6 B7:D7 A8:A12"))
    return truth("one delay as a four-column key-value block with a countersigning panel; a blank inside the name; two of four have signed; a date template as the last signature", form(
        "delay", delay("GIS设备基础验收", "焦阳", "*", health="*", note="地下电缆与图纸不符，改线耽误12天\n增加一个夜班；与厂家商定到货顺延"),
        sheet="审批单", project="110kV柳湾变电站增容工程", dept="项目管理三部", date="03-09", signed="闻海 洛川"))


#NEXT

if __name__ == "__main__":
    batch.run()
