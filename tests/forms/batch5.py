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
from kit import PROFILE
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
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", "doc:MS Word 97",
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
          "! 　　二、关于职工食堂改造", "　　会议听取了综合管理部关于食堂改造方案的汇报。会议议定：", "　　1.改造预算控制在86万元以内。（责任单位：财务资产部）",
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
生态修复|4|退渔还湿1200亩|湖滨镇|县自然资源局|边小疆、巩立|2023年10月
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
        task("退渔还湿1200亩", "边小疆 巩立", "2023-10-31", dept="湖滨镇", due_alt=[None], may=["missing-deadline", "bad-date"], **no_note),
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
        sheet="第11周", project=None, dept="教务处", date="05-15"))


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


# ---------------------------------------------------------------- approvals, duties, channels, reviews

@batch.writes("智慧停车立项审批表.doc")
def parking_charter(path):
    doc97(path, "阎平川", "^项目立项审批表", T("""
项目名称|汽车北站智慧停车改造||项目编号|BZ-2025-09
申报部门|运营管理部||申报日期|2025年2月17日
立项背景|北站停车场现为人工收费，节假日排队超过40分钟，2024年投诉37起。|||
建设目标|1.入场通行时间由25秒降至5秒；⏎2.2025年底前停车收入提高12%。|||
进⏎度⏎安⏎排|关键节点|完成时间|责任人|备注
|方案评审|2025年3月7日|阎平川|外请专家3名
|设备招标|3月31日|采购中心|
|闸机安装调试|5月15日前|舒畅|夜间施工
|试运行|二季度末|阎平川、舒畅|
职⏎责⏎分⏎工|部门|姓名|职责|
|运营管理部|阎平川|总体协调、对外联络|
|信息技术部|舒畅|系统部署与接口|
|财务部|乐正阳|资金拨付|
|采购中心|—|招标文件编制|
申报部门意见|同意立项。　　签字：祖大成　2025.2.18|||
分管领导意见|同意。　　签字：薄明　2025年2月20日|||
总经理意见|　　　　　　签字：　　　　　年　月　日|||
""", "B1:C1 B2:C2 B3:E3 B4:E4 A5:A9 A10:A14 D10:E10 D11:E11 D12:E12 D13:E13 D14:E14 B15:E15 B16:E16 B17:E17"))
    return truth("binary .doc, whole form one table with vertical letter-by-letter labels; two lists inside it; opinions with signature and date in the running cell; 二季度末; goals with a date are no items", form(
        "charter",
        milestone("方案评审", "阎平川", "2025-03-07", note="外请专家3名"), milestone("设备招标", "采购中心", "2025-03-31", dept="*"),
        milestone("闸机安装调试", "舒畅", "2025-05-15", note="夜间施工"), milestone("试运行", "阎平川 舒畅", "2025-06-30"),
        duty("总体协调、对外联络", "阎平川", None, dept="运营管理部", note="*"), duty("系统部署与接口", "舒畅", None, dept="信息技术部", note="*"),
        duty("资金拨付", "乐正阳", None, dept="财务部", note="*"), duty("招标文件编制", "", None, dept="采购中心", note="*"),
        project="汽车北站智慧停车改造", dept="运营管理部", date="2025-02-17", signed="祖大成 薄明", no="due"))


@batch.writes("科技文化节责任确认单.docx")
def festival_duties(path):
    word(path, "校团委", "^第六届科技文化节筹备工作责任确认单", "主办单位：校团委　　　　　　　　　　确认时间：2024年4月8日", T("""
组　别|工 作 职 责|责 任 人|完 成 时 限|验 收 标 准|本 人 签 字
综合协调组|方案编制、经费审批|殷若水|4月15日|经分管校领导批准|殷若水
|嘉宾邀请与接待|殷若水 计然|4月底|回执率90%|计然　4.8
宣传推广组|海报、横幅及公众号推文|冷月|4月19号|不少于5篇|冷月
|活动摄影摄像|校记者站|活动期间|照片当日归档|
场地保障组|体育馆音响灯光调试|毕升阳师傅|2024/4/26|零故障|未签
|医疗急救点设置|校医院|2024/4/26||
志愿者组|志愿者招募培训（120人）|待团委会确定|4月20日|培训两次|
""", "A2:A3 A4:A5 A6:A7"), "备注：请各组对照职责于4月9日前签字确认并交团委办公室。")
    return truth("letter-spaced headers; groups merged; two full names parted by a blank; 师傅; an office as owner; 活动期间; a sentence that names nobody; 未签", form(
        "responsibility",
        duty("方案编制、经费审批", "殷若水", "2024-04-15", dept="*", note="*"), duty("嘉宾邀请与接待", "殷若水 计然", "2024-04-30", dept="*", note="*"),
        duty("海报、横幅及公众号推文", "冷月", "2024-04-19", dept="*", note="*"), duty("活动摄影摄像", "校记者站", None, dept="*", note="*", vague=True),
        duty("体育馆音响灯光调试", "毕升阳", "2024-04-26", dept="*", note="*"), duty("医疗急救点设置", "校医院", "2024-04-26", dept="*", note="*"),
        duty("志愿者招募培训（120人）", "", "2024-04-20", dept="*", note="*"),
        project="第六届科技文化节", dept="校团委", date="2024-04-08", signed="殷若水 计然 冷月"))


@batch.writes("征迁指挥部联络机制.xls")
def liaison(path):
    xls(path, Sheet("机制", """
|高铁新城片区征迁工作联络机制一览表
|制表单位：指挥部综合组|||||制表日期：2025年1月6日
|类别|联络形式|时间频次|参加单位|主要内容|召集人|成果
|日常调度|工作微信群|每日17:30前|各工作组|当日签约户数|蔺芳|日报
||晨会|工作日8:10|各工作组组长|前一日难点|闻人博|/
|会商研判|征迁例会|每周一14:30|指挥部成员单位|进度排名、问题会商|鞠远|会议纪要
||疑难户专题会|视情召开|司法局、街道、法律顾问|一户一策|鞠远、蔺芳|专题纪要
|资料共享|征迁管理系统|实时|各工作组|协议、影像资料|数据组|
""", "B1:H1 B2:F2 G2:H2 B4:B5 B6:B7"))
    return truth("channels: type merged, table from column B, times that recur or depend; 召集人 as the one in charge; a group as owner", form(
        "mechanism",
        channel("工作微信群", "蔺芳", None, note="*", title_alt=["日常调度 工作微信群"]), channel("晨会", "闻人博", None, note="*", title_alt=["日常调度 晨会"]),
        channel("征迁例会", "鞠远", None, note="*", title_alt=["会商研判 征迁例会"]), channel("疑难户专题会", "鞠远 蔺芳", None, note="*", title_alt=["会商研判 疑难户专题会"]),
        channel("征迁管理系统", "数据组", None, note="*", dept="*", title_alt=["资料共享 征迁管理系统"]),
        sheet="机制", project="*", dept="*", date="2025-01-06"))


@batch.writes("迎峰度夏专项行动复盘.wps")
def summer_review(path):
    doc97(path, "习远航", "^迎峰度夏保供电专项行动复盘报告", "编制部门：电网调控中心　　　　编制日期：2025年9月22日", "! 一、总体情况",
          "　　今夏最大负荷214万千瓦，同比增长8.3%，未发生有序用电，专项行动四项任务基本完成。", "! 二、任务完成情况", T("""
序号|任务|负责人|计划完成|实际完成|完成情况
1|110kV线路通道清障|习远航|6月10日|6月8日|提前完成
2|重过载配变轮换（27台）|慕容朗|6月30日|7月5日|逾期完成
3|应急发电车接入点改造|习远航、巴图|7月15日|7月15日|按期完成
4|负荷侧响应协议签订|营销部|7月10日||未完成
"""), "! 三、主要做法", "　　（一）提前谋划，3月即完成负荷预测。", "　　（二）政企联动，与经信局建立日会商制度。", "! 四、存在不足", "　　1.配变负载监测滞后，7月3日城南三台配变过载后才发现。", "　　2.应急物资储备定额偏低。",
          "! 五、改进建议", "　　（一）建立配变负载月度预警机制（责任部门：运检部，10月31日前）。", "　　（二）由慕容朗牵头修订度夏应急物资储备定额。", "　　（三）争取明年3月底前完成城南片区线路切改。",
          "　　（四）加强与气象部门会商。")
    return truth("binary .wps review: task table, then numbered practices and shortcomings (no items), then suggestions （一）…（四）; 明年3月底; a department as owner; 未完成", form(
        "review",
        task("110kV线路通道清障", "习远航", "2025-06-10", "done", "*", done="2025-06-08"), task("重过载配变轮换（27台）", "慕容朗", "2025-06-30", "done", "delayed", done="2025-07-05"),
        task("应急发电车接入点改造", "习远航 巴图", "2025-07-15", "done", "*", done="2025-07-15"), task("负荷侧响应协议签订", "营销部", "2025-07-10", "*", dept="*", may=["unknown-status"]),
        suggestion("建立配变负载月度预警机制（责任部门：运检部，10月31日前）", "运检部", "2025-10-31", dept="*", title_alt=["建立配变负载月度预警机制"]),
        suggestion("由慕容朗牵头修订度夏应急物资储备定额", "慕容朗", None, title_alt=["修订度夏应急物资储备定额"]),
        suggestion("争取明年3月底前完成城南片区线路切改", "", "2026-03-31", title_alt=["完成城南片区线路切改"]),
        suggestion("加强与气象部门会商", "", None),
        project="迎峰度夏保供电专项行动", dept="电网调控中心", date="2025-09-22"))


@batch.writes("党政联席会议纪要（第8次）.doc")
def college_meeting(path):
    word(path.with_suffix(".tmp"), "糜晓", "^材料学院党政联席会议纪要", "^2025年第8次", T("""
时　间|2025年6月4日（周三）14:00-16:20
地　点|材料楼A301
主　持|靳天佑
出　席|靳天佑、柳青禾、戚继宗、岑岭
缺　席|无
记　录|糜晓
议　题|1.研究生招生指标分配；2.实验室安全整改；3.暑期值班
"""), "! 议题一：研究生招生指标分配", "　　会议听取了研究生办的汇报。戚继宗认为，5月20日公布的初步方案没有体现新进教师的需求。", "　　会议形成如下决议：",
         "　　（1）学硕指标向新进教师倾斜，具体方案由戚继宗牵头，6月13日前提交。", "　　（2）导师招生资格审核名单于6月9日公示。",
         "! 议题二：实验室安全整改", "　　会议决定：由岑岭负责气瓶间改造，6月底前完工。", "! 议题三：暑期值班", "　　会议决定：暑期值班表由学院办公室编排，下周三前报学校。",
         T("参会人员签字|靳天佑　柳青禾　戚继宗　岑岭"))
    path.with_suffix(".tmp").replace(path)
    return truth("a .doc that is really docx; key-value table of letter-spaced labels; each topic has its own 决议, as a list or behind the colon; 下周三; all signatures in one cell, parted by blanks", form(
        "minutes",
        resolution("学硕指标向新进教师倾斜，具体方案由戚继宗牵头，6月13日前提交", "戚继宗", "2025-06-13", title_alt=["学硕指标向新进教师倾斜，提交具体方案", "学硕指标向新进教师倾斜"]),
        resolution("导师招生资格审核名单于6月9日公示", "", "2025-06-09", title_alt=["导师招生资格审核名单公示"]),
        resolution("由岑岭负责气瓶间改造，6月底前完工", "岑岭", "2025-06-30", title_alt=["会议决定：由岑岭负责气瓶间改造，6月底前完工", "气瓶间改造", "气瓶间改造，完工"]),
        resolution("暑期值班表由学院办公室编排，下周三前报学校", "学院办公室", "2025-06-11", dept="*", title_alt=["会议决定：暑期值班表由学院办公室编排，下周三前报学校", "暑期值班表编排，报学校", "暑期值班表编排"]),
        project="*", dept="材料学院", date="2025-06-04", signed="靳天佑 柳青禾 戚继宗 岑岭",
        meeting=meeting("*", "2025-06-04T14:00", "材料楼A301", "靳天佑", "糜晓", "靳天佑 柳青禾 戚继宗 岑岭", "", ["研究生招生指标分配", "实验室安全整改", "暑期值班"])))


@batch.writes("附件2 重点任务推进表.xlsx")
def cost_cutting(path):
    xlsx(path, "规划发展部", Sheet("二季度", """
附件2
临江化工集团降本增效专项行动重点任务推进情况表（二季度）
填报单位：规划发展部|||||||||填报时间：2025.6.27
序号|工作任务||责任体系|||时间要求||完成进度|状态|存在困难
|一级任务|具体举措|牵头部门|责任人|配合部门|启动时间|完成时间|||
1|采购降本|大宗原料集中招采|物资中心|羿一鸣|财务部|2025.3|6月30日|100%|★|
2||包装物以旧换新|物资中心|羿一鸣、卫青禾|各分厂|4.1|7.31|60%|●|
3|能源降耗|循环水泵变频改造|动力分厂|隆泰|设备部|4.10|8月中旬|40%|▲|电机到货晚20天
4||蒸汽管网保温修复|动力分厂|隆泰|安环部|5.12|9.30|15%|●|
5||空压站余热回收|能源办|||—|三季度末|0%|○|待立项批复
6|人工提效|三班改两班试点|人力资源部|郁离|二分厂|6.3|12月31日前|#0.3{0%}|●|
7||外委保洁自营|行政部|宁缺|工会|5.6|10月底|20%|暂停|合同未到期
合计|||||||||
图例：★已完成　●正常推进　▲滞后　○未启动
""", "A2:K2 A3:E3 J3:K3 A4:A5 B4:C4 D4:F4 G4:H4 I4:I5 J4:J5 K4:K5 B6:B7 B8:B10 B11:B12 A14:K14"))
    return truth("two-row header in three groups; first-level task merged; symbols with a legend below; start column before the due one; 配合部门 is no owner; a percent that is a number; 三季度末; 8月中旬; total row", form(
        "progress",
        task("大宗原料集中招采", "羿一鸣", "2025-06-30", "done", dept="物资中心"), task("包装物以旧换新", "羿一鸣 卫青禾", "2025-07-31", "*", "normal", dept="物资中心"),
        task("循环水泵变频改造", "隆泰", None, "*", "delayed", dept="动力分厂", note="电机到货晚20天", vague=True, must=["missing-deadline"]),
        task("蒸汽管网保温修复", "隆泰", "2025-09-30", "*", "normal", dept="动力分厂"), task("空压站余热回收", "", "2025-09-30", "not_started", dept="能源办", note="待立项批复"),
        task("三班改两班试点", "郁离", "2025-12-31", "*", "normal", dept="人力资源部"), task("外委保洁自营", "宁缺", "2025-10-31", "paused", dept="行政部", note="合同未到期"),
        sheet="二季度", project="*", dept="规划发展部", date="2025-06-27"))


@batch.writes("OA督办事项导出20250918.csv")
def oa_export(path):
    text_table(path, """
事项编号,督办事项,立项时间,主办部门,主办人,协办部门,要求办结时间,实际办结时间,办理状态,最新反馈
DB2025-041,调度大楼消防验收整改,2025-07-02,后勤服务中心,巩俐华,基建部,2025-08-31,2025-08-29,已办结,
DB2025-044,"配网抢修驻点标准化建设（城北、河西）",2025-07-10,配电部,屠苏,,2025-09-30,,办理中,"城北点已挂牌,河西点等房屋移交"
DB2025-047,职工疗养基地租赁合同续签,2025-07-21,工会,"费扬,兰亭",法务部,2025-09-10,,暂缓,出租方变更
DB2025-050,营业厅无障碍设施改造,2025-08-04,营销部,,后勤服务中心,2025-10-15,,待启动,
DB2025-052,车辆北斗终端加装,2025-08-11,安监部,席慕,物资部,2025/9/12,,已逾期,厂家缺货
DB2025-053,档案室恒温改造,2025-08-11,综合部,郎坤,,,,办理中,未定时限
DB2025-055,内网邮箱实名清理,2025-08-20,数字化部,郎坤、席慕,各部门,2025-09-20,,已取消,并入身份治理项目
DB2025-056,冬季工作服招标,2025-08-25,物资部,全体采购专责,,2025-10-10,,办理中,
""".replace(",", "|").replace('"配网', "配网").replace('）"', "）").replace('"城北点已挂牌|', "城北点已挂牌,").replace('移交"', "移交").replace('"费扬|兰亭"', "费扬,兰亭"))
    return truth("GB18030 csv out of an OA system, header in the first line; project, department nowhere; date only in the file name; names with an ASCII comma in quotes; 全体采购专责; 已逾期; cancelled", form(
        "progress",
        task("调度大楼消防验收整改", "巩俐华", "2025-08-31", "done", done="2025-08-29", dept="后勤服务中心"),
        task("配网抢修驻点标准化建设（城北、河西）", "屠苏", "2025-09-30", "in_progress", dept="配电部", note="城北点已挂牌,河西点等房屋移交"),
        task("职工疗养基地租赁合同续签", "费扬 兰亭", "2025-09-10", "paused", dept="工会", note="出租方变更"),
        task("营业厅无障碍设施改造", "", "2025-10-15", "not_started", dept="营销部"), task("车辆北斗终端加装", "席慕", "2025-09-12", None, "delayed", dept="安监部", note="厂家缺货"),
        task("档案室恒温改造", "郎坤", None, "in_progress", dept="综合部", note="未定时限"),
        task("内网邮箱实名清理", "郎坤 席慕", "2025-09-20", "cancelled", dept="数字化部", note="并入身份治理项目"),
        task("冬季工作服招标", "", "2025-10-10", "in_progress", dept="物资部"),
        project=None, dept=None, date="2025-09-18"))


@batch.writes("基建例会纪要0612.docx")
def infrastructure_office(path):
    word(path, "扈晴", "^基建处工作例会纪要", T("""
时　间|2024.6.12|地　点|基建处小会议室
主　持|公冶明|记　录|扈晴
参　加|公冶明、扈晴、麻小军、敬之远、逄涛|缺　席|苑杰（外出培训）
会议内容|一、上周工作⏎麻小军：完成图书馆屋面防水招标文件初稿。⏎敬之远：6号宿舍楼竣工资料收齐80%。⏎二、本周工作安排⏎麻小军：图书馆屋面防水招标文件送审，6月14日前⏎敬之远、逄涛：6号宿舍楼消防验收资料交住建局，周五⏎逄涛：体育场看台裂缝检测单位询价（至少3家）⏎处办公室：新进人员办公设备申领，6.20⏎扈晴：例会纪要发出，今天⏎三、需协调事项⏎请财务处尽快支付设计费尾款。
""", "B4:D4"))
    return truth("header grid and one big cell; past work and work to come by name; a bare weekday; 今天; an office among the names; a request to others is no item", form(
        "minutes",
        task("图书馆屋面防水招标文件送审", "麻小军", "2024-06-14", title_alt=["图书馆屋面防水招标文件送审，6月14日前", "麻小军：图书馆屋面防水招标文件送审，6月14日前"]),
        task("6号宿舍楼消防验收资料交住建局", "敬之远 逄涛", "2024-06-14", title_alt=["6号宿舍楼消防验收资料交住建局，周五", "敬之远、逄涛：6号宿舍楼消防验收资料交住建局，周五"]),
        task("体育场看台裂缝检测单位询价（至少3家）", "逄涛", None, title_alt=["逄涛：体育场看台裂缝检测单位询价（至少3家）"]),
        task("新进人员办公设备申领", "处办公室", "2024-06-20", dept="*", title_alt=["新进人员办公设备申领，6.20", "处办公室：新进人员办公设备申领，6.20"]),
        task("例会纪要发出", "扈晴", "2024-06-12", title_alt=["例会纪要发出，今天", "扈晴：例会纪要发出，今天"]),
        project="*", dept="基建处", date="2024-06-12",
        meeting=meeting("*", "*", "基建处小会议室", "公冶明", "扈晴", "公冶明 扈晴 麻小军 敬之远 逄涛", "苑杰", "*")))


@batch.writes("检修公司生产周报汇总0424.xls")
def weekly_pack(path):
    xls(path, Sheet("封面", """
||
|青川供电检修公司|
|生　产　周　报|
|统计周期：2026年4月20日至4月24日|
|汇总部门：生产计划科|
"""), Sheet("变电检修室", """
一、本周工作||||
工作内容|工作负责人|计划时间|完成情况|备注
城西变2号主变冷却器更换|花木青|4月21日|完成|
石桥变开关柜局放测试|花木青、秦岭|4月23日|完成|发现3面柜异常
望江变直流蓄电池核对性放电|秦岭|4月24日|未完成|天气原因顺延
二、下周工作||||
工作内容|工作负责人|计划时间|备注|
望江变直流蓄电池核对性放电|秦岭|4月28日||
石桥变异常柜停电处理|花木青|4.29～4.30|需办两种票|
春检缺陷消缺|班组|五一前||
""", "A1:E1 A6:E6"), Sheet("输电运检室", """
序号|工作任务|班组|责任人|计划完成|进度|未完成原因
1|青石线23号塔基护坡|运维一班|上官云|4.22|100%|
2|山火特巡|运维二班|端木青（班长）|4.20-4.24|100%|
3|鸟害防治装置加装（58套）|运维一班|上官云⏎端木青|4.30|70%|登塔车检修
4|无人机机巢选址|运维三班|＿＿|5月15号|0|
5|||||
""".replace("|0|", "|#0{0%}|")), Sheet("物资组", """
物资名称|申请单位|采购经办人|要求到货时间|状态
SF6气体（40瓶）|变电检修室|敖雪|@2026-04-27{m"月"d"日"}|已到货
绝缘子串|输电运检室|敖雪、费明|@2026-05-08{m"月"d"日"}|生产中
试验变压器|变电检修室|费明|@2026-06-30{m"月"d"日"}|已挂起
"""), Sheet("电话表", "单位|电话\n变电检修室|8801\n输电运检室|8802"))
    return truth("xls: cover with the period, then a sheet a department, each with other columns; this week and next week on one sheet; a bare 班组; telephone list", form(
        "progress",
        task("城西变2号主变冷却器更换", "花木青", "04-21", "done"), task("石桥变开关柜局放测试", "花木青 秦岭", "04-23", "done", note="发现3面柜异常"),
        task("望江变直流蓄电池核对性放电", "秦岭", "04-24", "*", note="天气原因顺延", may=["unknown-status"]),
        task("望江变直流蓄电池核对性放电", "秦岭", "04-28"), task("石桥变异常柜停电处理", "花木青", "04-30", note="需办两种票"),
        task("春检缺陷消缺", "*", "*", dept="*"),
        sheet="变电检修室", project=None, dept="变电检修室", date="04-24"), form(
        "progress",
        task("青石线23号塔基护坡", "上官云", "04-22", "done", dept="*"), task("山火特巡", "端木青", "04-24", "done", dept="*"),
        task("鸟害防治装置加装（58套）", "上官云 端木青", "04-30", "in_progress", dept="*", note="登塔车检修"),
        task("无人机机巢选址", "", "05-15", "not_started", dept="*"),
        sheet="输电运检室", project=None, dept="输电运检室", date="04-24"), form(
        "progress",
        task("SF6气体（40瓶）", "敖雪", "04-27", "done", dept="*"), task("绝缘子串", "敖雪 费明", "05-08", "in_progress", dept="*"), task("试验变压器", "费明", "06-30", "paused", dept="*"),
        sheet="物资组", project=None, dept="物资组", date="04-24"))


@batch.writes("安委会季度例会材料.xlsx")
def safety_committee(path):
    xlsx(path, "安环部", Sheet("封面", """
鼎盛矿业安全生产委员会
2025年第三季度例会材料
项目：尾矿库安全提升工程
2025年10月
""", "A1:D1 A2:D2 A3:D3 A4:D4"), Sheet("通知", """
会 议 通 知
会议名称|安委会三季度例会
会议时间|2025年10月16日下午2:30
会议地点|矿部二楼会议室
召集人|东方朗
参会人员|东方朗、呼延庆、乔木、申屠敏、万俟雪、靳玉
会议议题|1、三季度隐患通报⏎2、尾矿库在线监测系统验收⏎3、冬季四防安排
会前准备|各单位10月14日前报送隐患清单
""", "A1:B1"), Sheet("纪要", """
会 议 纪 要
会议名称|安委会三季度例会|时间|2025年10月16日14:30
主持人|东方朗|记录人|靳玉
出席|东方朗、呼延庆、乔木、万俟雪、靳玉|请假|申屠敏（省里开会）
议定事项
序号|事项|责任单位|责任人|时限
1|尾矿库在线监测系统补装2个位移测点|选矿厂|乔木|11月5日
2|冬季四防方案报安环部备案|各单位|各单位主要负责人|10月24日
3|高边坡雷达租赁合同签订|生产部|呼延庆/万俟雪|下周五
4|应急演练改为夜间无脚本|安环部|万俟雪|四季度
未决事项
1|在线监测系统运维费由谁承担|财务部||
签字：东方朗　　呼延庆　　乔木
""", "A1:E1 A5:E5 A11:E11 A13:E13"), Sheet("隐患整改", """
尾矿库隐患整改跟踪（截至10月15日）
隐患部位|隐患描述|整改措施|整改责任人|整改期限|销号情况
子坝|三号排渗井堵塞|高压清洗|乔木|9月30日|已销号
库尾|警示牌缺失6块|补装|乔木、佘赛|10月10日|已销号
值班室|监控画面缺两路|更换硬盘录像机|佘赛|10月20日|整改中
排洪隧洞|衬砌渗水|注浆处理|施工队|2025年12月|未启动，待枯水期
""", "A1:F1"), Sheet("签到表", "姓名|单位|签名\n东方朗|矿部|\n乔木|选矿厂|"))
    meet = "安委会三季度例会"
    return truth("cover, notice, minutes, ledger and sign-in list as sheets of one file; project only on the cover; department and person columns; 各单位主要负责人; 四季度; pending bar under the same columns; month as deadline", form(
        "notice", sheet="通知", project="尾矿库安全提升工程", dept="*", date="*",
        meeting=meeting(meet, "2025-10-16T14:30", "矿部二楼会议室", "东方朗", None, "东方朗 呼延庆 乔木 申屠敏 万俟雪 靳玉", "", ["三季度隐患通报", "尾矿库在线监测系统验收", "冬季四防安排"])), form(
        "minutes",
        resolution("尾矿库在线监测系统补装2个位移测点", "乔木", "2025-11-05", dept="选矿厂"), resolution("冬季四防方案报安环部备案", "", "2025-10-24", dept="*"),
        resolution("高边坡雷达租赁合同签订", "呼延庆 万俟雪", "2025-10-24", dept="生产部"),
        resolution("应急演练改为夜间无脚本", "万俟雪", "2025-12-31", dept="安环部", due_alt=[None], may=["missing-deadline", "bad-date"]),
        pending("在线监测系统运维费由谁承担", "", None, dept="财务部", note="*", owners_alt=[["财务部"]], department_alt=[None]),
        sheet="纪要", project="尾矿库安全提升工程", dept="*", date="2025-10-16", signed="东方朗 呼延庆 乔木",
        meeting=meeting(meet, "2025-10-16T14:30", None, "东方朗", "靳玉", "东方朗 呼延庆 乔木 万俟雪 靳玉", "申屠敏", "*")), form(
        "progress",
        task("三号排渗井堵塞", "乔木", "2025-09-30", "done", note="高压清洗", note_alt=["三号排渗井堵塞"], title_alt=["高压清洗"]),
        task("警示牌缺失6块", "乔木 佘赛", "2025-10-10", "done", note="补装", note_alt=["警示牌缺失6块"], title_alt=["补装"]),
        task("监控画面缺两路", "佘赛", "2025-10-20", "in_progress", note="更换硬盘录像机", note_alt=["监控画面缺两路"], title_alt=["更换硬盘录像机"]),
        task("衬砌渗水", "施工队", "2025-12-31", "not_started", dept="*", note="注浆处理", note_alt=["衬砌渗水"], title_alt=["注浆处理"], due_alt=[None], may=["missing-deadline", "bad-date"]),
        sheet="隐患整改", project="*", dept="*", date="2025-10-15"))


# ---------------------------------------------------------------- plants, bureaus, audits, exports

@batch.writes("2号机组C修工作计划.doc")
def overhaul(path):
    doc97(path, "计划科", "^2号机组C级检修工作计划表", "编制：设备部　　　批准：　　　　　编制日期：2026年3月2日", T("""
专业|检修项目|起止时间|工作负责人|质检点|验收人
汽机|3号轴承解体检查|3月16日～3月22日|晁盖天 139-0000-1212|H点|闻仲
|凝汽器水侧清洗|3.17-3.20|外委（净源公司）|W点|闻仲
|高加疏水阀更换|3.18—3.25|晁盖天、梅长青|W点|
锅炉|省煤器防磨检查|3月16日-24日|展昭明|H点|韩非烟
|空预器密封片调整|3月下旬|展昭明|W点|韩非烟
电气|发电机转子绝缘测试|2026/3/19|屈灵均|H点|
|~6kV母线清扫~|~3月21日~|~屈灵均~||
热控|DCS卡件除尘|3.24||W点|
""", "A2:A4 A5:A6 A7:A8"), "说明：H点为停工待检点，W点为见证点；标准项目未列出。")
    return truth("binary .doc plan: profession merged; start and end in one cell in four spellings; telephone behind a name; 外委（…公司）; 验收人 is no owner; a row struck out; 3月下旬; an empty owner", form(
        "progress",
        task("3号轴承解体检查", "晁盖天", "03-22", dept="*", note="*"),
        task("凝汽器水侧清洗", ["净源公司"], "03-20", dept="*", note="*", owners_alt=["外委（净源公司）", "外委"]),
        task("高加疏水阀更换", "晁盖天 梅长青", "03-25", dept="*", note="*"),
        task("省煤器防磨检查", "展昭明", "03-24", dept="*", note="*"), task("空预器密封片调整", "展昭明", None, dept="*", note="*", vague=True),
        task("发电机转子绝缘测试", "屈灵均", "03-19", dept="*", note="*"), task("DCS卡件除尘", "", "03-24", dept="*", note="*"),
        project="*", dept="设备部", date="03-02"))


@batch.writes("防汛专班碰头会记录.wps")
def flood_team(path):
    doc97(path, "水务专班", "^防汛专班碰头会记录", T("""
时⏎间|2026年6月8日晚8点半|地⏎点|应急局指挥中心
主⏎持|顾盼生|记⏎录|竺可
参⏎会⏎人⏎员|顾盼生　竺可　滕云龙⏎伊人　巴山夜|缺⏎席|暂无
会⏎议⏎内⏎容|各组汇报：水库水位均在汛限以下，6月5日降雨造成两处塌方已抢通。||
下⏎步⏎工⏎作|1.城区易涝点水泵架设——滕云龙，6月10号之前；⏎2.伊人+巴山夜：核对转移人员名册（6.11）；⏎3.冲锋舟试水，责任人：滕云龙，时限：3天内；⏎4.沙袋补充2000条　　负责：物资保障组　　6/12前；⏎5.汛情短信模板尽快报宣传部；⏎6.||
""", "B4:D4 B5:D5"))
    return truth("binary .wps: labels written downwards, names parted by blanks and a line break; six numbered lines in one cell, each owner and deadline written another way; one bare number; 3天内; 暂无", form(
        "minutes",
        task("城区易涝点水泵架设", "滕云龙", "06-10", kind_alt=["resolution"], title_alt=["城区易涝点水泵架设——滕云龙，6月10号之前"]),
        task("核对转移人员名册", "伊人 巴山夜", "06-11", kind_alt=["resolution"], title_alt=["核对转移人员名册（6.11）", "伊人+巴山夜：核对转移人员名册（6.11）"]),
        task("冲锋舟试水", "滕云龙", "06-11", kind_alt=["resolution"], title_alt=["冲锋舟试水，责任人：滕云龙，时限：3天内"]),
        task("沙袋补充2000条", "物资保障组", "06-12", dept="*", kind_alt=["resolution"], title_alt=["沙袋补充2000条 负责：物资保障组 6/12前"]),
        task("汛情短信模板尽快报宣传部", "", None, kind_alt=["resolution"], vague=True, title_alt=["汛情短信模板报宣传部", "汛情短信模板"]),
        project="*", dept="*", date="06-08",
        meeting=meeting("*", "06-08T20:30", "应急局指挥中心", "顾盼生", "竺可", "顾盼生 竺可 滕云龙 伊人 巴山夜", "", "*")))


@batch.writes("督办通知单〔2025〕31号.doc")
def supervision_slip(path):
    doc97(path, "督查室", "^督　办　通　知　单", "编号：督〔2025〕31号　　　　　　签发日期：2025年8月4日", T("""
督办事项|滨河路人行天桥照明设施损坏问题
事项来源|市长信箱第2025-0713号
承办单位|市城管局路灯所|承 办 人|苗青青
协办单位|市交警支队|办理时限|2025年8月15日前
办理要求|一、立即组织抢修，8月6日前恢复主桥照明；⏎二、举一反三排查同类设施。||
进展情况|　|领导批示|请路灯所抓紧办理。邵阳平　8.4
""", "B1:D1 B2:D2 B5:D5"), "承办单位签收：苗青青　2025年8月5日", "> 市政府督查室")
    return truth("binary .doc: one supervised matter as a key-value slip; handler and handling unit; dates in the requirements; a written instruction with name and date; issuer at the end", form(
        "progress",
        task("滨河路人行天桥照明设施损坏问题", "苗青青", "2025-08-15", dept="市城管局路灯所", department_alt=[None, "路灯所"], note="*"),
        project=None, dept="市政府督查室", date="2025-08-04", signed="*"))


@batch.writes("公务用车登记2025.xls")
def car_log(path):
    xls(path, Sheet("8月", """
公务用车使用登记表（8月）
用车日期|车号|用车人|事由|目的地|驾驶员|出车里程|回车里程
8月4日|A·3306|计无施|开会|市政府|老韩|#20331|#20347
8月5日|A·3306|司空|接站|高铁站|老韩|#20347|#20401
8月7日|A·5518|计无施|下乡|柳湾镇|小褚|#88012|#88109
""", "A1:H1"), Sheet("油费", "日期|金额\n8月4日|#300\n8月9日|#280\n合计|=SUM(B2:B3)".replace("=SUM(B2:B3)", "#580")))
    return truth("a log of cars and a sheet of fuel sums: no form, though it has dates and names", unreadable=True)


def grey_png(width=210, height=297):
    """A scanned page: grey noise without text."""
    lines = b"".join(b"\0" + bytes((x * y * 7 + x) % 61 + 190 for x in range(width)) for y in range(height))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")


@batch.writes("党委会纪要扫描件.doc")
def scan(path):
    path.write_bytes(grey_png())
    return truth("a scanned page: a picture named .doc", unreadable=True)


@batch.writes("4月生产经营调度会纪要.docx")
def dispatch_meeting(path):
    word(path, "总调度室", "^恒岳水泥有限公司", "^四月份生产经营调度会纪要", "时间：2026年4月2日上午8:30　　　　地点：公司第一会议室", "主持人：司徒南　　　　记录人：虞美", "与会人员：司徒南、虞美、管夷吾、郭采薇、轩辕青、季无忧",
         "! 会议议题", numbered("一季度产销情况通报", "二线窑大修", "环保绩效评级"), "! 讨论情况", "郭采薇介绍，3月28日窑尾风机振动值再次报警。与会人员一致认为大修不宜再拖。", "! 会议议定事项",
         numbered("二线窑4月20日停窑大修，管夷吾任现场总指挥", "大修备件到货情况由郭采薇逐日跟踪，4月15日前全部到位", "销售部提前备足熟料库存12万吨"),
         tracked("环保绩效A级申报材料由轩辕青组织编写，", "-4月30日", "+5月10日", "前报省厅", who="虞美"),
         "! 附：责任清单", T("""
序号|重点事项|牵头部门|责任人|完成节点|备注
1|停窑期间员工轮训|人力资源部|季无忧|4.25|安全类不少于16学时
2|石灰石长皮带改造立项|技术中心|管夷吾|两周内|
3|清库外包合同|物资部|/|4月10日|
"""), header="恒岳水泥　内部资料", footer="报：董事长　送：各部门")
    return truth("automatic Chinese numbering for topics and resolutions (not in the text); one more paragraph with a tracked deadline; then a list as a table; two labels a line; page header and footer; 两周内", form(
        "minutes",
        resolution("二线窑4月20日停窑大修，管夷吾任现场总指挥", "管夷吾", "04-20", may=["missing-deadline"], due_alt=[None]),
        resolution("大修备件到货情况由郭采薇逐日跟踪，4月15日前全部到位", "郭采薇", "04-15", title_alt=["大修备件到货情况逐日跟踪，全部到位", "大修备件到货情况逐日跟踪"]),
        resolution("销售部提前备足熟料库存12万吨", "销售部", None, dept="*", title_alt=["提前备足熟料库存12万吨"]),
        resolution("环保绩效A级申报材料由轩辕青组织编写，5月10日前报省厅", "轩辕青", "05-10", title_alt=["环保绩效A级申报材料组织编写，报省厅", "环保绩效A级申报材料组织编写"]),
        resolution("停窑期间员工轮训", "季无忧", "04-25", dept="人力资源部", note="安全类不少于16学时", kind_alt=["task"]),
        resolution("石灰石长皮带改造立项", "管夷吾", "04-16", dept="技术中心", kind_alt=["task"]),
        resolution("清库外包合同", "", "04-10", dept="物资部", kind_alt=["task"]),
        project="*", dept="*", date="04-02",
        meeting=meeting("*", "04-02T08:30", "公司第一会议室", "司徒南", "虞美", "司徒南 虞美 管夷吾 郭采薇 轩辕青 季无忧", "", ["一季度产销情况通报", "二线窑大修", "环保绩效评级"])))


@batch.writes("2026年党政工作要点任务分工.xlsx")
def key_points(path):
    xlsx(path, "学校办公室", Sheet("任务分工", """
东陵师范学院2026年党政工作要点任务分工一览表
序号|任务内容|分管校领导|牵头部门|协同部门|完成时间
一、党建与思想政治工作|||||
1|修订党委会议事规则|于谦之|党委办公室|学校办公室|2026年3月底
2|选优配强教研室党小组长|于谦之|组织部|各学院党总支|2026年6月底
3|开展新学期师德集中学习|秦观海|教师工作部|人事处|2026年3月15日前
4|心理危机三级预警平台建设|秦观海|学生工作部、网络中心|各学院|2026年9月
二、教育教学|||||
5|申报新增数字人文本科专业|柳永泽|教务处|文学院|2026年7月31日
6|完成12门一流课程结题|柳永泽|教务处|各学院|2026年11月底
7|师范专业三级认证自评|柳永泽|评估中心|教育学院|2026年10月20日前
8|实习支教协议续签|柳永泽|教务处||2026年5月
9|外语类课程分级教学|柳永泽|外国语学院|教务处|持续推进
三、科研与人才|||||
10|柔性引进学科带头人5名|晏几何|人事处|各学院|2026年12月
11|横向经费管理办法修订|晏几何|科研处|财务处|2026年4月30日
12|学报数字化平台上线|晏几何|学报编辑部|网络中心|6月底
四、条件保障|||||
13|南校区食堂改扩建竣工|欧阳秋|基建处|后勤处|2026年8月20日
14|实验室危化品智能柜配置|欧阳秋|国资处||2026/4/15
15|公寓直饮水全覆盖|欧阳秋|后勤处|学生工作部|9月1日前
16|校园一卡通换卡|欧阳秋|网络中心|各部门|待定
17|智慧安防二期验收|欧阳秋|保卫处、基建处||12月10日
18|预算绩效全过程管理|欧阳秋|财务处|各部门|全年
19|档案馆搬迁|||| 2026年10月底
""", "A1:F1 A3:F3 A8:F8 A14:F14 A18:F18"))
    def row(title, who, due, chief, section=None, **more):
        return task(title, who, due, dept="*", owners_alt=[chief], note="*", kind_alt=["duty"], **more)
    month = dict(due_alt=[None], may=["missing-deadline", "bad-date"])
    return truth("nineteen rows under four group bars; lead departments as owners beside a school leader in charge; two leads in one cell; months, ends of month, 全年, 待定; one row whose owner cells are all empty", form(
        "*",
        row("修订党委会议事规则", "党委办公室", "03-31", "于谦之"), row("选优配强教研室党小组长", "组织部", "06-30", "于谦之"), row("开展新学期师德集中学习", "教师工作部", "03-15", "秦观海"),
        row("心理危机三级预警平台建设", "学生工作部 网络中心", "09-30", "秦观海", **month),
        row("申报新增数字人文本科专业", "教务处", "07-31", "柳永泽"), row("完成12门一流课程结题", "教务处", "11-30", "柳永泽"), row("师范专业三级认证自评", "评估中心", "10-20", "柳永泽"),
        row("实习支教协议续签", "教务处", "05-31", "柳永泽", **month), row("外语类课程分级教学", "外国语学院", None, "柳永泽", vague=True),
        row("柔性引进学科带头人5名", "人事处", "12-31", "晏几何", **month), row("横向经费管理办法修订", "科研处", "04-30", "晏几何"), row("学报数字化平台上线", "学报编辑部", "06-30", "晏几何"),
        row("南校区食堂改扩建竣工", "基建处", "08-20", "欧阳秋"), row("实验室危化品智能柜配置", "国资处", "04-15", "欧阳秋"), row("公寓直饮水全覆盖", "后勤处", "09-01", "欧阳秋"),
        row("校园一卡通换卡", "网络中心", None, "欧阳秋", vague=True), row("智慧安防二期验收", "保卫处 基建处", "12-10", "欧阳秋"),
        row("预算绩效全过程管理", "财务处", None, "欧阳秋", vague=True, due_alt=["12-31"]), task("档案馆搬迁", "", "10-31", note="*", kind_alt=["duty"]),
        sheet="任务分工", project="*", dept="*", date="*"))


@batch.writes("审计发现问题整改清单.docx")
def audit(path):
    word(path, "审计处", "^云阳市交通投资集团有限公司", "^经济责任审计发现问题整改清单", "（截至2024年11月15日）", T("""
编号|审计发现问题|整改措施|整改责任|||整改结果
|||责任单位|责任人|整改时限|
1-1|三项工程未按规定公开招标|1.修订招标管理办法；⏎2.对相关责任人提醒谈话|工程管理部|苏木槿|2024.12.31|正在整改
1-2|往来款长期挂账312万元|逐笔发函核对，无法收回的按程序核销|计划财务部|言午、苏木槿|2024.10.31|已完成整改
2-1|公务接待费超标准报销1.4万元|责令退还超标准部分|党群工作部|谌默|立行立改|完成（款项已退回）
2-2|固定资产盘点账实不符|开展全面清查|综合管理部|言午|2024-11-30|部分完成
3-1|子公司资金未归集|制定归集方案|计划财务部||明年1月20日前|尚未启动
3-2|信息系统重复建设||待定|待定|另行研究|暂缓整改
""", "A1:A2 B1:B2 C1:C2 D1:F1 G1:G2"), T("整改单位主要负责人（签字）|章句|2024年11月18日\n审计部门复核（签字）||"))
    def row(problem, remedy, *args, **more):
        return task(problem, *args, note=remedy, title_alt=[remedy] if remedy else [], note_alt=[problem], **more)
    return truth("two-row header; one cell with two numbered remedies of one problem; 立行立改; 明年1月; 正在整改, 尚未启动, 部分完成, 暂缓整改; one of two signatures, its date in the next cell", form(
        "progress",
        row("三项工程未按规定公开招标", "1.修订招标管理办法；\n2.对相关责任人提醒谈话", "苏木槿", "2024-12-31", "in_progress", dept="工程管理部"),
        row("往来款长期挂账312万元", "逐笔发函核对，无法收回的按程序核销", "言午 苏木槿", "2024-10-31", "done", dept="计划财务部"),
        row("公务接待费超标准报销1.4万元", "责令退还超标准部分", "谌默", None, "done", dept="党群工作部"),
        row("固定资产盘点账实不符", "开展全面清查", "言午", "2024-11-30", "in_progress", dept="综合管理部"),
        row("子公司资金未归集", "制定归集方案", "", "2025-01-20", "not_started", dept="计划财务部"),
        row("信息系统重复建设", None, "", None, "paused", dept="*", vague=True),
        project="*", dept="*", date="2024-11-15", signed="章句"))


@batch.writes("项目部进度计划（3月版）.xls")
def site_plan(path):
    serial = lambda text: "#" + str((__import__("datetime").date.fromisoformat(text) - __import__("datetime").date(1899, 12, 30)).days)
    xls(path, Sheet("Sheet1", f"""
||中路六局滨江隧道项目部
||2025年3月施工进度计划与实际对照表
||分部工程|分项|计划||实际||完成比例|工区长|偏差原因
||||开始|完成|开始|完成|||
||始发井|地连墙|{serial("2025-02-10")}|{serial("2025-03-05")}|{serial("2025-02-10")}|{serial("2025-03-03")}|#1{{0%}}|仇万钧|
|||冠梁|{serial("2025-03-04")}|{serial("2025-03-18")}|{serial("2025-03-04")}|{serial("2025-03-20")}|#1{{0%}}|仇万钧|雨天停工2天
|||土方开挖|{serial("2025-03-16")}|{serial("2025-04-12")}|{serial("2025-03-22")}||#0.35{{0%}}|澹台明|渣土消纳场限行
||接收井|管线迁改|{serial("2025-02-20")}|{serial("2025-03-25")}|{serial("2025-02-24")}||#0.8{{0%}}|殳青|
|||围护桩|{serial("2025-03-26")}|{serial("2025-05-08")}|||#0{{0%}}|殳青|
||盾构|管片预制（120环）|{serial("2025-03-01")}|{serial("2025-04-30")}|{serial("2025-03-01")}||#0.42{{0%}}|构件厂|
|||小计||||||||
||制表：仇万钧|||审核：|||2025.3.28
""", "C1:K1 C2:K2 C3:C4 D3:D4 E3:F3 G3:H3 I3:I4 J3:J4 K3:K4 C5:C7 C8:C9 C10:C11"))
    return truth("xls from column C; plan and actual each with start and end; dates as bare serial numbers; percent numbers; a works as owner; subtotal; date only in the footer", form(
        "progress",
        task("地连墙", "仇万钧", "2025-03-05", "done", done="2025-03-03", title_alt=["始发井 地连墙"]),
        task("冠梁", "仇万钧", "2025-03-18", "done", done="2025-03-20", note="雨天停工2天", title_alt=["始发井 冠梁"]),
        task("土方开挖", "澹台明", "2025-04-12", "*", note="渣土消纳场限行", title_alt=["始发井 土方开挖"]),
        task("管线迁改", "殳青", "2025-03-25", "*", title_alt=["接收井 管线迁改"]), task("围护桩", "殳青", "2025-05-08", "not_started", title_alt=["接收井 围护桩"]),
        task("管片预制（120环）", "构件厂", "2025-04-30", "*", dept="*", title_alt=["盾构 管片预制（120环）"]),
        sheet="Sheet1", project="*", dept="*", date="2025-03-28"))


@batch.writes("督查督办系统导出.xls")
def html_export(path):
    head = "序号|任务名称|任务来源|主办处室|经办人|交办日期|办结期限|办结日期|状态灯|办理状态|最新进展"
    lines = """1|数据资源目录梳理|厅务会|信息处|薛涛声|2026-01-12|2026-03-31|2026-03-27|绿灯|已办结|目录共1126项
2|政务大厅延时服务方案|厅长批示|审批办|东方既白|2026-02-02|2026-04-10||黄灯|办理中|人员轮岗未定
3|涉企检查计划公示|国办督查|法规处|诸葛亮星、薛涛声|2026-02-20|2026-03-20||红灯|办理中|三个市州未报
4|老旧法规清理|厅务会|法规处||2026-03-01|2026-06-30||绿灯|未签收|
5|驻村干部调整|厅党组会|人事处|公羊白|2026-03-05|2026-04-30||绿灯|中止|待省委组织部批复""".split("\n")
    cells = lambda line, tag: "<tr>" + "".join(f"<{tag}>{cell or '&nbsp;'}</{tag}>" for cell in line.split("|")) + "</tr>\n"
    path.write_bytes(('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
                      "<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>督办列表</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->"
                      '<style>td{mso-number-format:"\\@"}</style></head><body>\n<table border="1">\n<tr><td colspan="11" align="center"><b>督查督办任务清单</b></td></tr>\n'
                      '<tr><td colspan="11">导出时间：2026-04-03 10:22:41</td></tr>\n' + cells(head, "th") + "".join(cells(line, "td") for line in lines) + "</table></body></html>").encode("utf-8"))
    return truth("an .xls that is an HTML table, out of a supervision system; &nbsp; as empty cells; lamps beside the state; 中止; 未签收", form(
        "progress",
        task("数据资源目录梳理", "薛涛声", "03-31", "done", "normal", done="03-27", dept="信息处", note="目录共1126项"),
        task("政务大厅延时服务方案", "东方既白", "04-10", "in_progress", "at_risk", dept="审批办", note="人员轮岗未定"),
        task("涉企检查计划公示", "诸葛亮星 薛涛声", "03-20", "in_progress", "delayed", dept="法规处", note="三个市州未报"),
        task("老旧法规清理", "", "06-30", "*", "normal", dept="法规处", must=["missing-owner"], may=["unknown-status"]),
        task("驻村干部调整", "公羊白", "04-30", "paused", "normal", dept="人事处", note="待省委组织部批复", state_alt=["cancelled"]),
        sheet="*", project=None, dept=None, date="04-03"))


@batch.writes("县政府专题会议纪要（管网）.doc")
def county(path):
    doc97(path, "县府办", "^沅水县人民政府", "^专 题 会 议 纪 要", "^（2023）9", "沅水县人民政府办公室　　　　　　　　　　2023年7月11日",
          "　　7月7日下午，副县长麦克勤在县政府三楼会议室主持召开城区供水管网改造专题会议，县住建局雷万钧、县财政局梅若华、县水务公司谷满仓、城关镇安如山参加会议。会议纪要如下：",
          "　　会议听取了县水务公司关于管网改造进展情况的汇报，分析了当前存在的困难和问题。", "　　会议认为，供水管网改造事关群众切身利益，各有关单位要提高认识、压茬推进。", "　　会议议定以下事项：",
          "　　一、关于资金筹措。由县财政局牵头、县住建局配合，7月20日前完成专项债资金拨付。", "　　二、关于施工组织。由县水务公司负责，倒排工期，确保9月30日前完成主管网12公里铺设。",
          "　　三、关于道路恢复。由城关镇会同县水务公司，做到开挖一段、恢复一段。", "　　四、关于水质检测。县疾控中心每月检测一次并公示。", "　　五、关于入户改造费用。由梅若华、谷满仓研究提出减免意见，一个月内报县政府。",
          "　　出席：麦克勤、雷万钧、梅若华、谷满仓、安如山", "　　记录：巩月", "　　抄送：县委办、县人大办、县政协办。")
    return truth("binary .doc of a county: everything about the meeting in one sentence, resolutions 一、关于…。由X牵头、Y配合 after 会议议定以下事项; 会同; every month; 一个月内; print date and meeting date differ", form(
        "minutes",
        resolution("关于资金筹措。由县财政局牵头、县住建局配合，7月20日前完成专项债资金拨付", "县财政局", "2023-07-20", dept="*", title_alt=["关于资金筹措", "完成专项债资金拨付"]),
        resolution("关于施工组织。由县水务公司负责，倒排工期，确保9月30日前完成主管网12公里铺设", "县水务公司", "2023-09-30", dept="*", title_alt=["关于施工组织", "倒排工期，完成主管网12公里铺设", "完成主管网12公里铺设"]),
        resolution("关于道路恢复。由城关镇会同县水务公司，做到开挖一段、恢复一段", "城关镇", None, dept="*", owners_alt=[["城关镇", "县水务公司"]], title_alt=["关于道路恢复", "做到开挖一段、恢复一段"]),
        resolution("关于水质检测。县疾控中心每月检测一次并公示", "县疾控中心", None, dept="*", recurring=True, title_alt=["关于水质检测", "每月检测一次并公示"]),
        resolution("关于入户改造费用。由梅若华、谷满仓研究提出减免意见，一个月内报县政府", "梅若华 谷满仓", "2023-08-07", due_alt=["2023-08-06"], title_alt=["关于入户改造费用", "研究提出减免意见，报县政府", "研究提出减免意见"]),
        project="*", dept="*", date="2023-07-07",
        meeting=meeting("*", "*", "县政府三楼会议室", "麦克勤", "巩月", "麦克勤 雷万钧 梅若华 谷满仓 安如山", "", "*")))


@batch.writes("采购信息化双周报-第6期.docx")
def procurement(path):
    word(path, "翟小川", "^招标采购全流程电子化项目双周报", "^第6期", "报告周期：2025年12月15日至12月28日　　填报：物流服务中心　翟小川", "! 一、本期工作完成情况", T("""
工作项|经办|计划|实际|进度
供应商库迁移（3.6万家）|翟小川|12.20|12.24|完成，滞后
电子保函接口联调|易水寒 （技术）|12.26||进行中85%
评标专家抽取模块验收|上官飞燕|12.28|12.26|√
CA证书互认测试|省公司数字化部|12.25||受阻
"""), "! 二、下期工作安排", T("""
工作项|经办|计划|配合
电子保函接口联调|易水寒、翟小川|1月8日|银行科技部
首批200家供应商培训|翟小川|1.5-1.9|
历史合同电子归档|档案室|次月底|
等保三级测评|待招标确定|2月上旬|
"""), "! 三、需领导协调事项", "请省公司数字化部于1月5日前开放测试环境。")
    return truth("fortnightly report over the turn of the year: dates of January belong to the next year; this and the next period; two words in a status cell; 受阻; 次月底; role in a bracket; request to others in prose", form(
        "progress",
        task("供应商库迁移（3.6万家）", "翟小川", "2025-12-20", "done", "delayed", done="2025-12-24"), task("电子保函接口联调", "易水寒", "2025-12-26", "in_progress"),
        task("评标专家抽取模块验收", "上官飞燕", "2025-12-28", "done", done="2025-12-26"),
        task("CA证书互认测试", "省公司数字化部", "2025-12-25", "*", "*", dept="*", may=["unknown-status"]),
        task("电子保函接口联调", "易水寒 翟小川", "2026-01-08", note="*"), task("首批200家供应商培训", "翟小川", "2026-01-09", note="*"),
        task("历史合同电子归档", "档案室", "2026-01-31", dept="*", note="*"), task("等保三级测评", "", None, vague=True, note="*"),
        project="招标采购全流程电子化项目", dept="物流服务中心", date="2025-12-28"))



@batch.writes("各科室近期工作安排0316.doc")
def sections(path):
    doc97(path, "齐物", "^青禾街道办事处近期重点工作安排", "（2026年3月16日主任办公会研究）", "一、党政办公室", "1.筹备街道人大代表视察活动，3月20日前拿出方案。（责任人：齐物）", "2.公文交换系统迁移，3月底前完成。（责任人：齐物、冉再思）",
          "二、城市管理办", "3.海棠路占道摊点清理，本周内完成。（责任人：石敢当）", "4.老旧空调外机支架排查，3.16—4.10，分三批进行。（责任人：石敢当、各社区）", "三、平安法治办", "5.出租房屋消防夜查，每周二、五晚。（责任人：雷霆）",
          "6.陈年积案“路灯电费”问题，下周四前会同供电所拿出意见。（责任人：班超群）", "四、社区服务中心", "7.养老餐厅试运营。（责任人待明确；4月1日）", "8.适老化改造项目结算审计，尽快。（责任人：班超群、雷霆）",
          "以上工作请各科室认真抓好落实，党政办公室适时督办。")
    def row(title, full, who, due, dept, **more):
        return task(title, who, due, dept=dept, title_alt=[full], kind_alt=["resolution"], **more)
    return truth("binary .doc: headings name the section of the lines below, numbers run on through them; owner in brackets behind the full stop; a quoted phrase; twice a week; 各社区 beside a name; nobody yet", form(
        "progress",
        row("筹备街道人大代表视察活动，3月20日前拿出方案", "筹备街道人大代表视察活动，3月20日前拿出方案。（责任人：齐物）", "齐物", "03-20", "党政办公室"),
        row("公文交换系统迁移，3月底前完成", "公文交换系统迁移，3月底前完成。（责任人：齐物、冉再思）", "齐物 冉再思", "03-31", "党政办公室"),
        row("海棠路占道摊点清理，本周内完成", "海棠路占道摊点清理，本周内完成。（责任人：石敢当）", "石敢当", "03-20", "城市管理办", due_alt=["03-22"]),
        row("老旧空调外机支架排查，3.16—4.10，分三批进行", "老旧空调外机支架排查，3.16—4.10，分三批进行。（责任人：石敢当、各社区）", "石敢当", "04-10", "城市管理办", owners_alt=["石敢当 各社区"]),
        row("出租房屋消防夜查，每周二、五晚", "出租房屋消防夜查，每周二、五晚。（责任人：雷霆）", "雷霆", None, "平安法治办", recurring=True),
        row("陈年积案“路灯电费”问题，下周四前会同供电所拿出意见", "陈年积案“路灯电费”问题，下周四前会同供电所拿出意见。（责任人：班超群）", "班超群", "03-26", "平安法治办"),
        row("养老餐厅试运营", "养老餐厅试运营。（责任人待明确；4月1日）", "", "04-01", "社区服务中心"),
        row("适老化改造项目结算审计，尽快", "适老化改造项目结算审计，尽快。（责任人：班超群、雷霆）", "班超群 雷霆", None, "社区服务中心", vague=True),
        project=None, dept="*", date="03-16"))


@batch.writes("医保飞检迎检协调会通知.wps")
def inspection_notice(path):
    doc97(path, "医保办", "^关于召开医保飞行检查迎检工作协调会的通知", "各有关科室：", "　　根据市医保局安排，定于2024年8月下旬对我院开展飞行检查。经院领导同意，召开迎检工作协调会，具体通知如下：",
          "　　时间：2024年8月9日（星期五）下午4点", "　　地点：门诊综合楼六楼第三会议室", "　　主持：欧冶子墨", "　　参加人员：欧冶子墨、茅以恒、莫愁湖、段誉之、雁南飞", "　　议题：1.通报自查自纠情况；2.明确迎检分工；3.其他事项。",
          "　　要求：请各科室于8月8日下班前报送自查表，不得缺席。", "> 医疗保险管理办公室", "> 2024年8月6日", "---------------------------------------------", "^回　执", T("科室|姓名|职务|联系电话\n|||\n|||"))
    return truth("binary .wps notice with its labels in indented lines; the dates of the inspection and of the material are not the meeting's; an empty slip to return below", form(
        "notice", project="*", dept="医疗保险管理办公室", date="*",
        meeting=meeting("*", "2024-08-09T16:00", "门诊综合楼六楼第三会议室", "欧冶子墨", None, "欧冶子墨 茅以恒 莫愁湖 段誉之 雁南飞", "",
                        ["通报自查自纠情况", "明确迎检分工", "其他事项"])))


@batch.writes("净水厂扩建专题会（二次）.xlsx")
def waterworks(path):
    xlsx(path, "清源水务", Sheet("会议纪要", """
清源水务集团第二净水厂扩建工程专题会会议纪要（二次）
时间：2023年11月21日（周二）9:30-11:40|||地点：集团四楼A会议室||
主持：尚可为　　记录：时雨|||出席：尚可为、时雨、江上青、竹影、贾思道||
序号|议题|讨论情况|会议决定|牵头部门|经办人|完成时限
1|取水泵房改造|江上青汇报：10月15日完成的水下探摸显示吸水井淤积1.2米|先清淤后改造，清淤方案重新报审|工程部|江上青|11月28日
2|臭氧系统选型|两家厂商报价相差17%，竹影建议采用液氧方案|采用液氧源臭氧系统|技术部|竹影|12月5日前
3|征地补偿|尚有3户未签|请镇政府协调，未签户补偿标准不变|征拆办||春节前
4|临时用电|报装已受理|变更为两路10kV供电并补充申请|工程部|江上青 贾思道|11.30
5|施工许可|材料齐全，11月20日已受理|取得施工许可证后方可进场|工程部|同上|12月1日
待议事项：
1.概算超支部分的资金来源；2.老厂区停运时间
与会人员会签：|尚可为|江上青|竹影|（出差未签）||
""", "A1:G1 A2:C2 D2:G2 A3:C3 D3:G3 A10:G10 A11:G11"))
    return truth("topic, discussion and decision as columns: the decision is the title; a date in the discussion is none; 春节前; 同上; two pending matters on one line; two labels in a cell; countersigned, one absent", form(
        "minutes",
        resolution("先清淤后改造，清淤方案重新报审", "江上青", "2023-11-28", dept="工程部", note="*", title_alt=["取水泵房改造"]),
        resolution("采用液氧源臭氧系统", "竹影", "2023-12-05", dept="技术部", note="*", title_alt=["臭氧系统选型"]),
        resolution("请镇政府协调，未签户补偿标准不变", "", "*", dept="征拆办", note="*", title_alt=["征地补偿"], must=["missing-owner"]),
        resolution("变更为两路10kV供电并补充申请", "江上青 贾思道", "2023-11-30", dept="工程部", note="*", title_alt=["临时用电"]),
        resolution("取得施工许可证后方可进场", "江上青 贾思道", "2023-12-01", dept="工程部", note="*", title_alt=["施工许可"]),
        pending("概算超支部分的资金来源", "", None, note="*"), pending("老厂区停运时间", "", None, note="*"),
        sheet="会议纪要", project="*", dept="*", date="2023-11-21", signed="尚可为 江上青 竹影",
        meeting=meeting("*", "2023-11-21T09:30", "集团四楼A会议室", "尚可为", "时雨", "尚可为 时雨 江上青 竹影 贾思道", "", ["取水泵房改造", "臭氧系统选型", "征地补偿", "临时用电", "施工许可"])))


if __name__ == "__main__":
    batch.run()
