#!/usr/bin/env python3
"""batch9: Chinese firms, state bodies, tool exports, student teams, small shops. Usage: batch9.py [OUT_DIR]"""
import shutil
import subprocess
import tempfile
from pathlib import Path

from kit import PROFILE
from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch9")


def binary(path, author, *blocks, **more):
    """A binary Word file (.doc, or .wps, which is the same container): made once by LibreOffice, kept in the folder."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "source.docx"
        word(source, author, *blocks, **more)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", "doc:MS Word 97",
                        "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.move(source.with_suffix(".doc"), path)


# ================================================================ (a) private firms

@batch.writes("龙门铣大修_进度（9月6日更新）.xlsx")
def milling(path):
    xlsx(path, "蒲红", Sheet("总表", """
五号龙门铣床大修 计划与进度|||||||||
填报单位：机修分厂|||编制：蒲红|||更新日期：2024/9/6|||
序号|工序|作业内容|作业人|计划||实际||状态|异常说明
||||开工|完工|开工|完工||
#1|拆解|拆除防护罩与排屑器|岳大柱|@2024-08-26{m/d}|@2024-08-28{m/d}|@2024-08-26{m/d}|@2024-08-28{m/d}|完|
#2||主轴箱吊离|岳大柱/葛顺|@2024-08-29{m/d}|@2024-08-30{m/d}|@2024-08-29{m/d}|@2024-09-02{m/d}|完|行车故障，拖了3天
#3|修复|导轨磨削（外协）|恒锐机床维修公司|@2024-09-02{m/d}|@2024-09-13{m/d}|@2024-09-03{m/d}||在干|
#4||丝杠预拉伸检测|卜建新|@2024-09-09{m/d}|@2024-09-12{m/d}|||待|
#5||液压站清洗换油||@2024-09-09{m/d}|@2024-09-11{m/d}|||待|油品型号未确认
#6|装配|主轴箱回装|葛顺、岳大柱|@2024-09-16{m/d}|@2024-09-19{m/d}|||待|
#7||几何精度检测|质检科 倪霜|@2024-09-20{m/d}|9月31日|||待|
#8|||||||||
#9|||||||||
图例：完=已结束；在干=正在进行；待=还没开始|||||||||
""", "A1:J1 A2:C2 D2:F2 G2:J2 A3:A4 B3:B4 C3:C4 D3:D4 E3:F3 G3:H3 I3:I4 J3:J4 B5:B6 B7:B9 B10:B11 A14:J14"), Sheet("Sheet2", ""))
    return truth("two-row header with 计划/实际 merged; 作业人; legend of home-made words at the foot; impossible day; a contractor as owner; numbered empty rows", form(
        "progress",
        task("拆除防护罩与排屑器", "岳大柱", "2024-08-28", "done", done="2024-08-28"),
        task("主轴箱吊离", "岳大柱 葛顺", "2024-08-30", "done", done="2024-09-02", note="行车故障，拖了3天"),
        task("导轨磨削（外协）", "恒锐机床维修公司", "2024-09-13", "in_progress", department_alt=["恒锐机床维修公司"]),
        task("丝杠预拉伸检测", "卜建新", "2024-09-12", "not_started"),
        task("液压站清洗换油", "", "2024-09-11", "not_started", note="油品型号未确认"),
        task("主轴箱回装", "葛顺 岳大柱", "2024-09-19", "not_started"),
        task("几何精度检测", "倪霜", None, "not_started", dept="质检科", bad=True),
        sheet="总表", project="五号龙门铣床大修", dept="机修分厂", date="2024-09-06"))


@batch.writes("秋冬大货交期延误说明-1109.docx")
def garment(path):
    word(path, "宣玉梅", "^交期延误情况说明", "致：商品中心", "发文部门：生产计划部", "涉及项目：2023秋冬二期大货", "日期：2023年11月9日",
         "贵中心10月25日来函收悉，现将三款延误情况说明如下：", T("""
款号|延误工序|跟单负责人|合同交期|现预计交期|延误原因|补救办法
K2307|双面呢大衣大货缝制|宣玉梅|11月6日|11月14日|面料缩水率超标，退染整厂返工|分两批交，首批200件11月11日发出
K2311|羽绒短款充绒|宣玉梅、敖强|11月10号|11/17|绒子含量复检不合格|更换供应商；夜班加一组
K2319|针织连衣裙包装|跟单组|11.8|待定|吊牌英文印错|重印吊牌
"""), "以上情况给贵中心上新造成影响，深表歉意。", "生产总监签字：牧云龙", "品控签字：")
    return truth("delay letter: 致/发文部门; a table with contract date and new date, code column; a group as owner; one of two signature lines empty; dates in reasons and prose", form(
        "delay",
        delay("双面呢大衣大货缝制", "宣玉梅", "*", None, "*", note="面料缩水率超标，退染整厂返工\n分两批交，首批200件11月11日发出"),
        delay("羽绒短款充绒", "宣玉梅 敖强", "*", None, "*", note="绒子含量复检不合格\n更换供应商；夜班加一组"),
        delay("针织连衣裙包装", "跟单组", "*", None, "*", dept="*", note="吊牌英文印错\n重印吊牌"),
        project="2023秋冬二期大货", dept="生产计划部", date="2023-11-09", signed="牧云龙"))


@batch.writes("碰头会纪要(3月11日).docx")
def hotel(path):
    word(path, "柏翠翠", "^栖云大酒店开业筹备周碰头会纪要", T("""
会议时间|2024年3月11日（星期一）8:40|会议地点|二楼行政会议室|主持|池望舒（总经理）
参会人员|池望舒、费小婵、鄢立、柏翠翠、戎军||||
缺席人员|糜阳（外出培训）|||整 理 人|柏翠翠
会⏎议⏎内⏎容|一、上周情况⏎1、客房部样板间软装到位。⏎2、餐饮部菜单试味两轮，3月8日完成。⏎二、本周安排⏎1、客房部：3月15日前完成6-8层开荒保洁⏎2、餐饮部鄢立：周三把试菜名单报总办⏎3、工程部：联系市特检所做锅炉年检，本周内⏎4、人力资源部：开业用工缺口表，尽快⏎5、各部门：物资申购单统一走系统⏎三、遗留问题⏎1、婚宴厅灯光是否更换，等业主方回复
""", "B2:F2 B3:D3 B4:F4"))
    return truth("header grid and one big cell with a vertical label; departments as owners before a colon; past and coming work; 各部门", form(
        "minutes",
        task("3月15日前完成6-8层开荒保洁", "客房部", "2024-03-15", dept="*", kind_alt=["resolution"], title_alt=["完成6-8层开荒保洁", "客房部：3月15日前完成6-8层开荒保洁"]),
        task("把试菜名单报总办", "鄢立", "2024-03-13", dept="餐饮部", kind_alt=["resolution"], title_alt=["餐饮部鄢立：周三把试菜名单报总办", "周三把试菜名单报总办", "试菜名单报总办"]),
        task("联系市特检所做锅炉年检", "工程部", "2024-03-15", due_alt=["2024-03-17"], dept="*", kind_alt=["resolution"], title_alt=["联系市特检所做锅炉年检，本周内", "工程部：联系市特检所做锅炉年检，本周内"]),
        task("开业用工缺口表", "人力资源部", None, dept="*", vague=True, kind_alt=["resolution"], title_alt=["开业用工缺口表，尽快", "人力资源部：开业用工缺口表，尽快"]),
        task("物资申购单统一走系统", "", None, dept="*", kind_alt=["resolution"], title_alt=["各部门：物资申购单统一走系统"]),
        pending("婚宴厅灯光是否更换，等业主方回复", "", note="*", owners_alt=["业主方"], title_alt=["婚宴厅灯光是否更换"]),
        project="*", dept=None, date="2024-03-11",
        meeting=meeting("*", "2024-03-11T08:40", "二楼行政会议室", "池望舒", "柏翠翠", "池望舒 费小婵 鄢立 柏翠翠 戎军", "糜阳", "*")))


@batch.writes("理赔提速专项-信息沟通安排.xlsx")
def insurance(path):
    xlsx(path, "纪茗", Sheet("沟通安排", """
车险理赔提速专项信息沟通安排表|||||||
编制部门：理赔管理部||||编制日期：2025年6月3日|||
时期|形式|频次|具体时间|谁参加|沟通什么|组织者|输出材料
推进期|晨间站会|每个工作日|8:45|各片区查勘组长|当日堵点|纪茗|无
|周调度会|每周二|15:30|专项组成员|周指标通报、难点协调|纪茗、佟海|会议纪要
|疑难案件会商|按需|提前半天约|核损、医审、法务|大额及争议案件|佟海（核损经理）|会商单
|企业微信群“提速群”|每天|17:30前|全体|日报接龙|各机构联络人|
|共享盘（指标台账）|每周|周五12点前|专项组成员|指标台账更新|客服部 苑丽|台账
收尾期|总结会|一次|另行通知|公司分管领导|成效、经验||总结材料
会签：理赔管理部 佟海　　客服部 闵秋　　信息技术部 ________|||||||
""", "A1:H1 A2:D2 E2:H2 A4:A8 A10:H10"))
    return truth("form/frequency/time in three columns; period merged to the left; one channel is a chat group, one a shared drive; nobody in particular as organiser; signatures in one merged line, one blank", form(
        "mechanism",
        channel("晨间站会", "纪茗", note="*"), channel("周调度会", "纪茗 佟海", note="*"), channel("疑难案件会商", "佟海", note="*"),
        channel("企业微信群“提速群”", "", note="*", dept="*"), channel("共享盘（指标台账）", "苑丽", note="*", dept="客服部"), channel("总结会", "", note="*"),
        sheet="沟通安排", project="车险理赔提速专项", dept="理赔管理部", date="2025-06-03", signed="佟海 闵秋"))


@batch.writes("新店开业立项（城南店）.docx")
def dental(path):
    word(path, "冷千寻", "^立项说明书", T("""
项目名称|城南门诊店筹建||
发起部门|拓展部|提出日期|2025-2-18
项目经理|冷千寻|预算|180万元
背景|城南片区三公里内无连锁口腔机构，2024年12月的问卷显示七成住户愿意就近看牙。||
目标|1. 5月底前取得执业许可；2. 首月接诊600人次；3. 半年内盈亏平衡。||
""", "B1:D1 B4:D4 B5:D5"), "! 一、关键节点", T("""
节点|完成时间|责任人
选址签约|3月上旬|冷千寻
装修进场|3/17|施工方：筑和装饰公司
设备到货安装|4月21日—4月25日|宗政敏
执业登记受理|2025.5.9|冷千寻、隋玉
试营业|6月1日|隋玉
"""), "! 二、各部门分工", "· 拓展部（冷千寻）：选址、租约与证照", "· 采购部（宗政敏）：牙椅及CT设备采购", "· 医务部（隋玉/安小满）：医护招聘与带教",
         "· 市场部（古兰）：开业推广", "· 财务部：预算与付款", "发起人签字：冷千寻　　　　分管副总签字：")
    return truth("key-value block, milestone table, duties as typed bullets 部门（姓名）：…, one without a name; 3月上旬, a range; role before a company; second signature missing", form(
        "charter",
        milestone("选址签约", "冷千寻", None, vague=True), milestone("装修进场", "筑和装饰公司", "2025-03-17", department_alt=["筑和装饰公司"]),
        milestone("设备到货安装", "宗政敏", "2025-04-25"), milestone("执业登记受理", "冷千寻 隋玉", "2025-05-09"), milestone("试营业", "隋玉", "2025-06-01"),
        duty("选址、租约与证照", "冷千寻", dept="拓展部", note="*"), duty("牙椅及CT设备采购", "宗政敏", dept="采购部", note="*"),
        duty("医护招聘与带教", "隋玉 安小满", dept="医务部", note="*"), duty("开业推广", "古兰", dept="市场部", note="*"),
        duty("预算与付款", "财务部", dept="*", note="*"),
        project="城南门诊店筹建", dept="拓展部", date="2025-02-18", signed="冷千寻", no="due"))


@batch.writes("滨江站周报W23.xlsx")
def riders(path):
    xlsx(path, "阚小玲", Sheet("滨江站", """
滨江站周报（2026.6.1-6.7）|||||||||
本周工作||||||下周计划|||
事项|谁做|几号前|完成没|说明||事项|谁做|几号前|备注
新骑手岗前培训|仲飞|6.3|✔|12人||高温补贴发放表|仲飞|6.10|
充电柜扩容报装|雍磊|6.5|进行中|供电所未批||充电柜送电|雍磊、仲飞|6月12日|
超时单回访|阚小玲|每天|✔|||晚高峰排班调整|阚小玲|周三前|先报城市经理
头盔更换|站长|6.6|部分完成|缺XL码||路演招聘|还没定人|6.14|
""", "A1:J1 A2:E2 G2:J2"), Sheet("骑手电话", """
姓名|手机|班次
仲飞|13700001234|早
雍磊|13700004321|晚
"""))
    return truth("this week and next week side by side; 谁做/几号前/完成没; a role instead of a name; 还没定人; a telephone list on the second sheet", form(
        "progress",
        task("新骑手岗前培训", "仲飞", "06-03", "done", note="12人"), task("充电柜扩容报装", "雍磊", "06-05", "in_progress", note="供电所未批"),
        task("超时单回访", "阚小玲", None, "done", recurring=True), task("头盔更换", "*", "06-06", "in_progress", note="缺XL码"),
        task("高温补贴发放表", "仲飞", "06-10"), task("充电柜送电", "雍磊 仲飞", "06-12"),
        task("晚高峰排班调整", "阚小玲", "06-10", note="先报城市经理"), task("路演招聘", "", "06-14"),
        sheet="滨江站", project=None, dept="滨江站", date="06-07"))


# ================================================================ (b) state bodies

@batch.writes("专题会议纪要〔2025〕12号.doc")
def waterworks(path):
    binary(path, "邸娜", "^专 题 会 议 纪 要", "^〔2025〕12号", "澄江水务集团有限公司办公室　　　　　　　　2025年7月18日", "^关于北岸泵站汛期改造有关问题的会议纪要",
           "2025年7月16日下午，集团副总经理钟离岳主持召开专题会议，研究北岸泵站汛期改造有关问题。会议听取了工程建设部关于2号机组基础沉降情况的汇报，与会人员进行了充分讨论。现纪要如下：",
           "一、会议认为，北岸泵站承担城区三分之一排涝任务，6月下旬以来超警戒水位运行12天，改造必须抢在主汛期前完成。", "二、会议议定以下事项：",
           "（一）由工程建设部牵头，设计院配合，7月25日前提交2号机组基础加固方案。", "（二）物资公司负责水泵电机催货，确保8月10日前到场。",
           "（三）安全监察部于7月22日前组织一次防汛应急演练。", "（四）施工期临时用电由运行分公司长期保障。",
           "（五）参建单位要加强现场值守，严肃劳动纪律。",
           "三、遗留问题：管线迁改费用分担比例尚未谈妥，由工程建设部继续与市政公司对接。",
           "出席：钟离岳、项明远（工程建设部）、蔺晓晨（物资公司）、蒙志刚（安全监察部）、国伟（运行分公司）", "记录：邸娜", "发：集团领导，各部门、各分子公司。")
    return truth("binary .doc in official style: resolutions as sentences （一）…, 由…牵头/负责/于…前; 长期; the circulation line; issue date beside the meeting date", form(
        "minutes",
        resolution("由工程建设部牵头，设计院配合，7月25日前提交2号机组基础加固方案", "工程建设部", "2025-07-25", dept="*", title_alt=["提交2号机组基础加固方案"]),
        resolution("物资公司负责水泵电机催货，确保8月10日前到场", "物资公司", "2025-08-10", dept="*", title_alt=["水泵电机催货，确保到场", "水泵电机催货"]),
        resolution("安全监察部于7月22日前组织一次防汛应急演练", "安全监察部", "2025-07-22", dept="*", title_alt=["组织一次防汛应急演练"]),
        resolution("施工期临时用电由运行分公司长期保障", "运行分公司", None, dept="*", vague=True, title_alt=["施工期临时用电保障", "施工期临时用电长期保障"]),
        resolution("参建单位要加强现场值守，严肃劳动纪律", "", None, dept="*", owners_alt=["参建单位"], may=["missing-owner"]),
        pending("管线迁改费用分担比例尚未谈妥，由工程建设部继续与市政公司对接", "工程建设部", dept="*", note="*", title_alt=["管线迁改费用分担比例尚未谈妥", "管线迁改费用分担比例"]),
        project="*", dept="*", date="2025-07-16",
        meeting=meeting("*", "*", "*", "*", "邸娜", "钟离岳 项明远 蔺晓晨 蒙志刚 国伟", "", "*")))


@batch.writes("督查督办事项台账（四季度）.xls")
def road_bureau(path):
    xls(path, Sheet("Sheet1", """
云岭公路管理局重点工作督查督办台账||||||||
填报处室：局办公室||||||统计日期：2025年12月31日||
序号|督办来源|督办事项|责任处室|责任人|办结时限|完成情况|办理进展及存在问题|备注
#1|局长办公会|国道改线段交工验收|建设处|茅海峰|#20251220|办结||
#2|局长办公会|冬季除雪物资储备|养护处|印志强|12月10日|办结|融雪剂到库300吨|
#3|厅督查室转办|桥梁定期检查报告|养护处|同上|1月15日|正在办理|外业完成八成|
#4|厅督查室转办|超限检测站抓拍设备联网|路政处|涂国庆（电话 0871-3330001）|11月30日|超期|设备招标流标|已发催办单
#5|信访件|K128段群众出行便道|建设处|—|尽快|未启动|现场已踏勘|
#6|领导批示|机关食堂外包比选|后勤中心|薄晓燕 嵇伟|2026.2.28|暂缓|等上级文件|
#7|年度要点|干部职工体检|工会|各处室|2025-12-25|已办结||
#8|年度要点|在建项目审计整改|财务审计处|茹静处长|#46022|办理中|剩3个问题|每周一报
#9|年度要点|应急抢险预案修订|安全监督处||12月底|办理中||
#10|市长热线|收费站亮化投诉答复|收费处|明子轩|已答复|办结||
合计||10项||||办结4项||
注：1.超过时限未办结的填“超期”；2.本表每季度末月25日前报局办公室。||||||||
""", "A1:I1 A2:F2 G2:I2 A15:I15"), Sheet("Sheet2", ""), Sheet("Sheet3", ""))
    return truth("binary .xls: dates as 20251220 and as a bare serial number, next January without a year, 同上, a status in the date column, phone in the owner cell, total and notes below", form(
        "progress",
        task("国道改线段交工验收", "茅海峰", "2025-12-20", "done", dept="建设处"), task("冬季除雪物资储备", "印志强", "2025-12-10", "done", dept="养护处", note="融雪剂到库300吨"),
        task("桥梁定期检查报告", "印志强", "2026-01-15", "in_progress", dept="养护处", note="外业完成八成"),
        task("超限检测站抓拍设备联网", "涂国庆", "2025-11-30", None, "delayed", dept="路政处", note="设备招标流标\n已发催办单"),
        task("K128段群众出行便道", "", None, "not_started", dept="建设处", note="现场已踏勘"),
        task("机关食堂外包比选", "薄晓燕 嵇伟", "2026-02-28", "paused", dept="后勤中心", note="等上级文件"),
        task("干部职工体检", "", "2025-12-25", "done", dept="工会"), task("在建项目审计整改", "茹静", "2025-12-31", "in_progress", dept="财务审计处", note="剩3个问题\n每周一报"),
        task("应急抢险预案修订", "", "2025-12-31", "in_progress", dept="安全监督处"), task("收费站亮化投诉答复", "明子轩", None, "done", dept="收费处", may=["bad-date"]),
        sheet="Sheet1", project="*", dept="局办公室", date="2025-12-31"))


@batch.writes("关于召开一季度安全生产分析会的通知.wps")
def safety_notice(path):
    binary(path, "翟萌", "安环〔2026〕3号", "^关于召开一季度安全生产分析会的通知", "各分公司、机关各部门：", "为总结一季度安全生产工作，经公司研究，决定召开一季度安全生产分析会。现将有关事项通知如下：",
           "一、会议时间", "2026年4月9日（星期四）上午9:00，会期半天。", "二、会议地点", "调度大楼七楼视频会议室", "三、会议议程", "（一）通报一季度安全生产情况；", "（二）部署汛前隐患排查；", "（三）各分公司交流发言。",
           "四、主持人", "欧阳建业", "五、参会人员", "公司分管领导，各分公司经理、安全员。", "六、有关要求", "请各单位于4月7日前将书面材料报安全环保部，联系人：翟萌，电话8812345。", "> 安全环保部", "> 2026年4月3日")
    return truth("a .wps file (the binary Word container); labels as numbered headings, their values in the next paragraph; no names among the attendees; contact person and material are no items", form(
        "notice", project="*", dept="安全环保部", date="*",
        meeting=meeting("*", "04-09T09:00", "调度大楼七楼视频会议室", "欧阳建业", None, "*", "", "通报一季度安全生产情况 部署汛前隐患排查 各分公司交流发言")))


@batch.writes("数字档案馆项目复盘总结.docx")
def archive(path):
    word(path, "国振华", "^项目复盘总结", T("""
项目名称|数字档案馆建设|编制科室|信息技术科
起止时间|2023年3月—2024年3月|编制日期|2024年4月26日
"""), "# 一、任务完成情况", T("""
任务|责任科室|计划完成|实际完成|评价
馆藏扫描120万页|收集整理科|2023-12-31|2024-01-19|完成（延期19天）
目录数据库挂接|信息技术科|2024-02-29|2024-02-27|完成
异地备份|信息技术科|2024-03-15||转入二期，进行中
涉密件甄别|保密办|2024-03-31|2024-03-28|完成
"""), "# 二、好的做法", "1.扫描与著录流水作业，日均4200页。", "2.每周五晒进度，科室之间比着干。", "# 三、不足之处", "1.前期对脆弱页估计不足，返工两次。", "2.备份介质采购晚于11月才启动。",
         "# 四、改进建议", "1.扫描前先做脆弱页评估，由收集整理科牵头，9月底前出标准。", "2.建立外包人员保密台账（保密办）。", "3.年度预算中单列备份介质费用。", "审核签字：国振华　2024.4.28", "科室负责人签字：")
    return truth("only departments as owners; highlights and shortcomings numbered like the suggestions; 完成（延期19天）; a date beside the signature", form(
        "review",
        task("馆藏扫描120万页", "收集整理科", "2023-12-31", "done", "delayed", done="2024-01-19", dept="*"), task("目录数据库挂接", "信息技术科", "2024-02-29", "done", done="2024-02-27", dept="*"),
        task("异地备份", "信息技术科", "2024-03-15", "in_progress", dept="*", note="*"), task("涉密件甄别", "保密办", "2024-03-31", "done", done="2024-03-28", dept="*"),
        suggestion("扫描前先做脆弱页评估，由收集整理科牵头，9月底前出标准", "收集整理科", "2024-09-30", dept="*", title_alt=["扫描前先做脆弱页评估，出标准", "扫描前先做脆弱页评估"]),
        suggestion("建立外包人员保密台账（保密办）", "保密办", None, dept="*", title_alt=["建立外包人员保密台账"]), suggestion("年度预算中单列备份介质费用", "", None),
        project="数字档案馆建设", dept="信息技术科", date="2024-04-26", signed="国振华"))


@batch.writes("漆器特展责任清单（定稿）.xlsx")
def museum(path):
    xlsx(path, "闻人杰", Sheet("封面", """
江州市博物馆

项目名称：汉代漆器特展筹备

编制日期：2025年8月15日
版本：V3.0
""", at="C4"), Sheet("责任清单", """
牵头部门|配合部门|责任事项|责任人|完成期限|达标要求|负责人签认
陈列部|保管部|展陈大纲与版面定稿|班婕|8月底|专家会通过|班婕
|技术部|展柜恒湿改造|班婕、闻人杰|9月12日|湿度55±3%|
保管部||文物出库点交|车晚晴|布展前|一物一单|车晚晴
|陈列部|借展协议签订|/|9月5日|法务审过|
宣教部||讲解词与研学课程|权小北（组长）|@2025-09-20|三个年龄段|（未签）
安保部|保管部|布撤展押运|东方锐|持续|零事故|东方锐
办公室||经费报批||2025-08-29||同意，米乐
""", "A2:A3 G2:G3 A4:A5 G4:G5"), Sheet("填表说明", """
1.牵头部门对事项负总责。
2.签认后一个工作日内交办公室。
"""))
    return truth("project and date only on a cover sheet; leading and helping department; merged sign-off column, one denied, one 同意，…; an instructions sheet", form(
        "responsibility",
        duty("展陈大纲与版面定稿", "班婕", "2025-08-31", dept="陈列部", note="*"), duty("展柜恒湿改造", "班婕 闻人杰", "2025-09-12", dept="陈列部", note="*"),
        duty("文物出库点交", "车晚晴", None, dept="保管部", note="*", vague=True), duty("借展协议签订", "", "2025-09-05", dept="保管部", note="*"),
        duty("讲解词与研学课程", "权小北", "2025-09-20", dept="宣教部", note="*"), duty("布撤展押运", "东方锐", None, dept="安保部", note="*", vague=True),
        duty("经费报批", "", "2025-08-29", dept="办公室", note="*"),
        sheet="责任清单", project="汉代漆器特展筹备", dept="*", date="2025-08-15", signed="班婕 车晚晴 东方锐 米乐"))



@batch.writes("迎检重点任务推进表（5.22）.docx")
def street(path):
    head = "类别|任务|牵头科室|责任人|完成时限|进度|存在问题"
    word(path, "符晓", "^创建文明城市迎检重点任务推进表", "填报部门：松陵街道综合办　　　　　　　　　　统计截至：2026年5月22日", T(f"""
{head}
市容环境|主次干道立面清洗|城管办|敬文山|5月31日|已完成|
|占道经营专项整治|城管办|敬文山、郝连城|长期坚持|推进中|夜市反弹
|背街小巷破损路面修补|城建办|柯以宁|6月5日|滞后|雨天多，沥青没法摊铺
|公共厕所除臭改造|城建办|同上|6.10|进行中|
|建筑垃圾临时堆点清零|城管办||5月25日前|未启动|
社区氛围|公益广告更新120处|宣传办|鲜于静|5月28日|进行中（已换90处）|
|楼道小广告清理|社区办|各社区书记|每周五|按计划|
|文明实践站台账整理|宣传办|鲜于静 符晓|6月中旬|未开始|
|志愿服务积分兑换|团工委|杭小鹿|2026-06-01|已完成|
""", "A2:A6 A7:A10"), "> （续表）", T(f"""
{head}
交通秩序|非机动车停车线补划|综合执法队|乐正勇|5月底|正常|
|学校周边接送区疏导|综合执法队|乐正勇|6月7、8日|未开始|高考期间人手紧
|僵尸车清理|派出所、城管办|阳鸣|5月26日|有风险|3辆联系不上车主
民生设施|小区充电桩增设|社区办|麦穗|6月30日|暂停|电力增容没批
|窨井盖排查|城建办|柯以宁|3天内|进行中|
|适老化扶手安装|民政办|戴望云|6月15号|40%|
|农贸市场明厨亮灶|市监所|容桂芳|6月31日|进行中|
|健身器材维修|文体站|易水清|下周三|见附件|
""", "A2:A4 A5:A9"), "注：进度滞后的须在“存在问题”栏说明原因。", "审核：敬文山　　制表：符晓")
    return truth("17 rows in Word over two tables (续表) with a repeated header; category merged; state, health, percent and 见附件 in one column; 同上, 各社区书记, two departments; 3天内, 6月7、8日, 6月31日", form(
        "progress",
        task("主次干道立面清洗", "敬文山", "05-31", "done", dept="城管办"), task("占道经营专项整治", "敬文山 郝连城", None, "in_progress", dept="城管办", note="夜市反弹", vague=True),
        task("背街小巷破损路面修补", "柯以宁", "06-05", None, "delayed", dept="城建办", note="雨天多，沥青没法摊铺"), task("公共厕所除臭改造", "柯以宁", "06-10", "in_progress", dept="城建办"),
        task("建筑垃圾临时堆点清零", "", "05-25", "not_started", dept="城管办"), task("公益广告更新120处", "鲜于静", "05-28", "in_progress", dept="宣传办", note_alt=["已换90处"]),
        task("楼道小广告清理", "", None, None, "normal", dept="社区办", recurring=True), task("文明实践站台账整理", "鲜于静 符晓", None, "not_started", dept="宣传办", vague=True),
        task("志愿服务积分兑换", "杭小鹿", "06-01", "done", dept="团工委"),
        task("非机动车停车线补划", "乐正勇", "05-31", None, "normal", dept="综合执法队"), task("学校周边接送区疏导", "乐正勇", "06-08", "not_started", dept="综合执法队", note="高考期间人手紧"),
        task("僵尸车清理", "阳鸣", "05-26", None, "at_risk", dept="*", note="3辆联系不上车主"),
        task("小区充电桩增设", "麦穗", "06-30", "paused", dept="社区办", note="电力增容没批"), task("窨井盖排查", "柯以宁", "05-25", "in_progress", dept="城建办"),
        task("适老化扶手安装", "戴望云", "06-15", "in_progress", state_alt=[None], dept="民政办"), task("农贸市场明厨亮灶", "容桂芳", None, "in_progress", dept="市监所", bad=True),
        task("健身器材维修", "易水清", "05-27", None, dept="文体站", unknown=True),
        project="*", dept="松陵街道综合办", date="05-22", signed="*"))


# ================================================================ (c) exports of online tools

@batch.writes("护发新品上市作战表_全部任务_20250314.xlsx")
def feishu(path):
    xlsx(path, "贝小北", Sheet("全部任务", """
任务描述|进展|负责人|所属模块|优先级|预计完成日期|实际完成日期|最新进展记录|父记录|创建人|最后更新时间
包装改版|进行中|贝小北|产品|P0|@2025-03-28{yyyy/mm/dd}|||  |尚一诺|2025/03/14 16:20
瓶型打样确认|已完成|贝小北,时雨|产品|P0|@2025-03-07{yyyy/mm/dd}|@2025-03-06{yyyy/mm/dd}|选了2号瓶|包装改版|尚一诺|2025/03/06 18:01
外盒印刷稿|进行中|时雨|产品|P1|@2025-03-21{yyyy/mm/dd}||法规备注页待补|包装改版|尚一诺|2025/03/13 09:44
条码申请|待开始||产品|P2|@2025-03-25{yyyy/mm/dd}|||包装改版|贝小北|2025/03/10 11:30
备案资料|已停滞|晋思远|法规|P0|@2025-03-10{yyyy/mm/dd}||检测机构排期未出||尚一诺|2025/03/12 17:26
功效测试报告|进行中|晋思远|法规|P0|@2025-04-11{yyyy/mm/dd}||受试者招募60%|备案资料|晋思远|2025/03/14 10:02
首批生产5万支|待开始|骆宾,晋思远|供应链|P0|@2025-04-18{yyyy/mm/dd}|||  |尚一诺|2025/03/03 14:15
香精到货|已完成|骆宾|供应链|P1|@2025-03-12{yyyy/mm/dd}|@2025-03-14{yyyy/mm/dd}||首批生产5万支|骆宾|2025/03/14 15:40
旗舰店详情页|待开始|温知夏|电商|P1|@2025-04-08{yyyy/mm/dd}||||温知夏|2025/03/11 13:33
种草达人名单|进行中|温知夏,尤可可|品牌|P1|||先锁30位||温知夏|2025/03/14 11:18
线下路演|已取消|尤可可|品牌|P2|@2025-04-26{yyyy/mm/dd}||预算砍了||尚一诺|2025/03/05 19:50
经销商订货会|待开始|尚一诺|渠道|P1|@2025-04-15{yyyy/mm/dd}||||尚一诺|2025/03/02 10:00
定价审批|已完成|尚一诺|渠道|P0|@2025-02-28{yyyy/mm/dd}|@2025-02-27{yyyy/mm/dd}|||尚一诺|2025/02/27 20:12
""", hide_rows=(3, 9, 14)), Sheet("选项", """
待开始
进行中
已完成
已停滞
已取消
""", hidden=True))
    t = task
    return truth("Feishu Base export: several owners by comma, parent records that are tasks themselves, done rows hidden by a filter, creator and update columns, the date only in the file name", form(
        "progress",
        t("包装改版", "贝小北", "2025-03-28", "in_progress"), t("瓶型打样确认", "贝小北 时雨", "2025-03-07", "done", done="2025-03-06", note="选了2号瓶"),
        t("外盒印刷稿", "时雨", "2025-03-21", "in_progress", note="法规备注页待补"), t("条码申请", "", "2025-03-25", "not_started"),
        t("备案资料", "晋思远", "2025-03-10", "paused", state_alt=[None], note="检测机构排期未出", may=["unknown-status"]),
        t("功效测试报告", "晋思远", "2025-04-11", "in_progress", note="受试者招募60%"), t("首批生产5万支", "骆宾 晋思远", "2025-04-18", "not_started"),
        t("香精到货", "骆宾", "2025-03-12", "done", done="2025-03-14"), t("旗舰店详情页", "温知夏", "2025-04-08", "not_started"),
        t("种草达人名单", "温知夏 尤可可", None, "in_progress", note="先锁30位"), t("线下路演", "尤可可", "2025-04-26", "cancelled", note="预算砍了"),
        t("经销商订货会", "尚一诺", "2025-04-15", "not_started"), t("定价审批", "尚一诺", "2025-02-28", "done", done="2025-02-27"),
        sheet="全部任务", project="*", dept=None, date="2025-03-14"))


@batch.writes("任务列表-20240621.csv")
def zentao(path):
    text_table(path, """
编号,所属模块,所属执行,任务名称,任务类型,优先级,预计开始,实际开始,截止日期,任务状态,最初预计,总计消耗,预计剩余,进度,由谁创建,指派给,实际完成
#1207,/订单(#31),点餐小程序二期(#12),退款流程改造,开发,1,2024-06-03,2024-06-03 09:30:00,2024-06-14,已完成,24,26,0,100%,云起,苗可,2024-06-13 18:22:41
#1208,/订单(#31),点餐小程序二期(#12),">退款接口联调",开发,1,2024-06-12,2024-06-13 10:05:00,2024-06-21,进行中,16,10,4,71%,云起,"苗可",
#1209,/订单(#31),点餐小程序二期(#12),">退款异常用例",测试,2,2024-06-17,,2024-06-24,未开始,8,0,8,0%,云起,池小满,
#1213,/会员(#33),点餐小程序二期(#12),积分兑换页,开发,2,2024-06-10,2024-06-11 14:00:00,2024-06-19,进行中,20,12,9,57%,云起,邬凡,
#1215,/会员(#33),点餐小程序二期(#12),储值卡对账,开发,3,2024-06-24,,0000-00-00,未开始,16,0,16,0%,云起,,
#1216,/(#0),点餐小程序二期(#12),压测环境扩容,事务,2,2024-06-05,2024-06-06 11:00:00,2024-06-12,已暂停,6,3,3,50%,邬凡,池小满,
#1219,/(#0),点餐小程序二期(#12),埋点方案评审,讨论,3,2024-06-18,,2024-06-20,已取消,2,0,2,0%,云起,云起,
""".replace(",", "|").replace('"', ""), encoding="utf-8-sig")
    return truth("ZenTao export (UTF-8 BOM): 17 columns, child tasks marked with >, 0000-00-00 as no date, percent beside the state, creator beside the assignee", form(
        "progress",
        task("退款流程改造", "苗可", "2024-06-14", "done", done="2024-06-13"), task("退款接口联调", "苗可", "2024-06-21", "in_progress"), task("退款异常用例", "池小满", "2024-06-24", "not_started"),
        task("积分兑换页", "邬凡", "2024-06-19", "in_progress"), task("储值卡对账", "", None, "not_started", may=["missing-deadline", "bad-date"], must=["missing-owner"]),
        task("压测环境扩容", "池小满", "2024-06-12", "paused"), task("埋点方案评审", "云起", "2024-06-20", "cancelled"),
        project="*", dept=None, date="2024-06-21"))


@batch.writes("智能纪要-春季直播选品对接会.docx")
def ai_minutes(path):
    word(path, "腾讯会议", "! 智能纪要", "会议主题：春季直播选品对接会", "会议时间：2026/03/12 14:02 - 15:10", "会议号：321 654 987", "主持人：上官雪", "参会人：上官雪、庾亮、南宫琪、粟米", "本内容由 AI 生成，仅供参考",
         "# 会议总结", "会议围绕3月28日首播的货盘展开。南宫琪认为零食类目占比过高，建议压到四成以内；庾亮说明两家品牌仍未签破价协议。",
         "# 分段章节", "00:03:12 货盘结构讨论", "00:21:45 破价机制", "00:48:09 样品与场景", "# 会议决策", "1. 零食类目占比压缩到四成以内。", "2. 取消3月21日的预热直播。",
         "# 会议待办", "☐ 粟米：整理30款货盘表，3月16日前给到运营", "☐ @庾亮 与品牌方确认破价机制，截止时间：03-18", "☐ 南宫琪、庾亮跟进样品寄送，下周一之前到样", "☑ 上官雪 预订直播间 3/13", "☐ 更换直播间背景（负责人未指定）")
    return truth("Tencent Meeting AI notes: to-dos as check-box lines with four ways to name the owner, one ticked; decisions without owner; summary and chapters with times and dates are no items", form(
        "minutes",
        resolution("零食类目占比压缩到四成以内", "", None, may=["missing-owner", "missing-deadline"]),
        resolution("取消3月21日的预热直播", "", "*", may=["missing-owner", "missing-deadline"], state="*"),
        task("整理30款货盘表", "粟米", "03-16", state_alt=["not_started"], kind_alt=["resolution"], title_alt=["粟米：整理30款货盘表，3月16日前给到运营", "整理30款货盘表，3月16日前给到运营", "整理30款货盘表，给到运营"]),
        task("与品牌方确认破价机制", "庾亮", "03-18", state_alt=["not_started"], kind_alt=["resolution"], title_alt=["@庾亮 与品牌方确认破价机制，截止时间：03-18", "与品牌方确认破价机制，截止时间：03-18"]),
        task("跟进样品寄送", "南宫琪 庾亮", "03-16", state_alt=["not_started"], kind_alt=["resolution"], title_alt=["南宫琪、庾亮跟进样品寄送，下周一之前到样", "跟进样品寄送，到样"]),
        task("预订直播间", "上官雪", "03-13", "done", kind_alt=["resolution"], title_alt=["上官雪 预订直播间 3/13", "预订直播间 3/13"], state_alt=[None]),
        task("更换直播间背景", "", None, state_alt=["not_started"], kind_alt=["resolution"], title_alt=["更换直播间背景（负责人未指定）"]),
        project=None, dept=None, date="03-12",
        meeting=meeting("春季直播选品对接会", "03-12T14:02", "*", "上官雪", None, "上官雪 庾亮 南宫琪 粟米", "", "*")))


@batch.writes("知识库重建-任务导出.xlsx")
def teambition(path):
    xlsx(path, "蔚然", Sheet("任务", """
所在项目|任务列表|标题|执行者|参与者|开始时间|截止时间|是否完成|完成时间|优先级|标签|备注|创建者
客服知识库重建|待处理|梳理TOP200问法|狄青青|狄青青,蔚然|2026-02-02 09:00|2026-02-13 18:00|未完成||普通||缺售后口径|蔚然
客服知识库重建|待处理|机器人意图训练|待认领|蔚然||2026-03-06 18:00|未完成||紧急|算法||蔚然
客服知识库重建|待处理|旧文档下架|||||未完成||普通||先别删附件|蔚然
客服知识库重建|进行中|售后政策重写|车敏|车敏,狄青青|2026-01-26 09:00|2026-02-10 18:00|未完成||紧急|||车敏
客服知识库重建|进行中|图文模板统一|隆安安|隆安安|2026-02-01 00:00|2026-02-28 18:00|未完成||普通|设计||蔚然
客服知识库重建|进行中|第三方接口选型|尉迟磊|尉迟磊,蔚然||2026-02-20 18:00|未完成||非常紧急||报价差两家|蔚然
客服知识库重建|已完成|现状盘点|蔚然|蔚然|2026-01-12 09:00|2026-01-16 18:00|已完成|2026-01-16 17:42|普通|||蔚然
客服知识库重建|已完成|分类目录评审|狄青青|狄青青,车敏,隆安安|2026-01-19 09:00|2026-01-23 18:00|已完成|2026-01-26 10:15|普通||评审两轮|狄青青
"""))
    more = dict(may=["unknown-status"])
    return truth("Teambition export: project in a column, kanban list beside 是否完成, 待认领, participants beside the assignee, dates as text with a time; no form date", form(
        "progress",
        task("梳理TOP200问法", "狄青青", "02-13", "*", note="缺售后口径", **more), task("机器人意图训练", "", "03-06", "*", must=["missing-owner"], **more),
        task("旧文档下架", "", None, "*", note="先别删附件", must=["missing-owner", "missing-deadline"], **more), task("售后政策重写", "车敏", "02-10", "*", **more),
        task("图文模板统一", "隆安安", "02-28", "*", **more), task("第三方接口选型", "尉迟磊", "02-20", "*", note="报价差两家", **more),
        task("现状盘点", "蔚然", "01-16", "done", done="01-16"), task("分类目录评审", "狄青青", "01-23", "done", done="01-26", note="评审两轮"),
        sheet="任务", project="客服知识库重建", dept=None, date="*"))


@batch.writes("延期报备（收集结果）.xlsx")
def collected(path):
    xlsx(path, "腾讯文档", Sheet("收集结果", """
提交者（自动）|提交时间（自动）|你所在的部门（必填）|要延期的工作（必填）|这项工作的负责人（必填）|原定完成日期（必填）|预计什么时候能完成（必填）|延期的原因（必填）|接下来怎么补（必填）
辛夷|2026年5月11日 09:12|品宣部|企业公众号改版上线|辛夷|2026年5月8日|2026年5月20日|供应商换了对接人|先上首页和菜单
郜阳|2026年5月11日 10:40|行政部|新园区工位搬迁|郜阳、简一|2026年5月15日|2026年5月29日|弱电验收没过|分两批搬
微信用户|2026年5月11日 18:55|信息部|门禁系统切换|巩立（信息部）|2026年5月10日|说不准|老卡库导不出来|找原厂要工具
"""))
    return truth("Tencent form results: questions as headers with （必填）/（自动）, submitter beside owner, new date 说不准", form(
        "delay",
        delay("企业公众号改版上线", "辛夷", "*", None, "*", dept="品宣部", note="供应商换了对接人\n先上首页和菜单"),
        delay("新园区工位搬迁", "郜阳 简一", "*", None, "*", dept="行政部", note="弱电验收没过\n分两批搬"),
        delay("门禁系统切换", "巩立", "*", None, "*", dept="信息部", note="老卡库导不出来\n找原厂要工具", may=["bad-date"]),
        sheet="收集结果", project=None, dept="*", date="*"))


# ================================================================ (d) students

@batch.writes("电赛队开会记录.docx")
def contest(path):
    word(path, "翁小虎", "^电赛二队 开会记录", "! 第一次 2024.5.12 周日 晚7:30", "地点：创新楼312　　到场：夏侯琳、谷一帆、翁小虎", "聊了啥：选题定小车循迹，谷一帆上周把摄像头例程跑通了，5月10日还烧了一块板子。",
         "接下来：", "夏侯琳——电机驱动板打样（周三前）", "谷一帆+翁小虎——循迹算法调到20帧，5.18", "翁小虎——买航模电池", "大家——看完去年国一论文",
         "! 第二次 2024.5.19 周日 晚7:30", "地点：创新楼312　　到场：夏侯琳、翁小虎　　请假：谷一帆（考驾照）", "聊了啥：驱动板已到，少了两个电容。", "接下来：", "夏侯琳——驱动板补件并上电测试，5月22号", "翁小虎——3D打印车架，5.24晚十点前", "还没定——报销单")
    one = lambda day, present, absent="": meeting("*", day, "创新楼312", None, None, present, absent, "*")
    return truth("two meetings in one document, each under a date line; past work under 聊了啥, tasks under 接下来 as 姓名——任务; A+B; 大家 and 还没定 name nobody", form(
        "minutes",
        task("电机驱动板打样", "夏侯琳", "2024-05-15", title_alt=["夏侯琳——电机驱动板打样（周三前）", "电机驱动板打样（周三前）"]),
        task("循迹算法调到20帧", "谷一帆 翁小虎", "2024-05-18", title_alt=["谷一帆+翁小虎——循迹算法调到20帧，5.18", "循迹算法调到20帧，5.18"]),
        task("买航模电池", "翁小虎", None, title_alt=["翁小虎——买航模电池"]),
        task("看完去年国一论文", "", None, title_alt=["大家——看完去年国一论文"]),
        project="*", dept="*", date="2024-05-12", meeting=one("2024-05-12T19:30", "夏侯琳 谷一帆 翁小虎")), form(
        "minutes",
        task("驱动板补件并上电测试", "夏侯琳", "2024-05-22", title_alt=["夏侯琳——驱动板补件并上电测试，5月22号", "驱动板补件并上电测试，5月22号"]),
        task("3D打印车架", "翁小虎", "2024-05-24", title_alt=["翁小虎——3D打印车架，5.24晚十点前", "3D打印车架，5.24晚十点前"]),
        task("报销单", "", None, title_alt=["还没定——报销单"]),
        project="*", dept="*", date="2024-05-19", meeting=one("2024-05-19T19:30", "夏侯琳 翁小虎", "谷一帆")))


@batch.writes("《夜航》公演分工.xlsx")
def drama(path):
    xlsx(path, "戚梦", Sheet("分工", """
话剧《夜航》毕业公演分工确认||||
项目：话剧《夜航》毕业公演|||填表日期：2025.10.29|
台前||||
组|干什么|谁负责|什么时候前|做到什么程度
导演组|全剧连排三遍|戚梦（21级）|11.3|不看本
|谢幕走位|戚梦+祝子航|11.6|
演员组|脱稿|各角色|10.31|一字不差
幕后||||
组|干什么|谁负责|什么时候前|做到什么程度
舞美组|船舱布景搭建|屠苏|11/8-11/9|能拆能装
灯音组|灯光cue表|项羽飞、燕小七|11月5号|对应台词页码
|麦克风借用|||够6个
宣传组|推送三篇|燕小七|演出前一天|
备注：有事在群里说，别私聊||||
""", "B2:F2 B3:D3 E3:F3 B4:F4 B6:B7 B9:F9 B12:B13 B15:F15", at="B2"))
    return truth("two blocks with a repeated header under bar rows, table from column B; group merged; grade in brackets, A+B, 各角色; range; 演出前一天; footer note", form(
        "responsibility",
        duty("全剧连排三遍", "戚梦", "2025-11-03", dept="*", note="*", kind_alt=["task"]), duty("谢幕走位", "戚梦 祝子航", "2025-11-06", dept="*", note="*", kind_alt=["task"]),
        duty("脱稿", "", "2025-10-31", dept="*", note="*", kind_alt=["task"]), duty("船舱布景搭建", "屠苏", "2025-11-09", dept="*", note="*", kind_alt=["task"]),
        duty("灯光cue表", "项羽飞 燕小七", "2025-11-05", dept="*", note="*", kind_alt=["task"]), duty("麦克风借用", "", None, dept="*", note="*", kind_alt=["task"]),
        duty("推送三篇", "燕小七", None, dept="*", note="*", vague=True, kind_alt=["task"]),
        sheet="分工", project="话剧《夜航》毕业公演", dept=None, date="2025-10-29"))


@batch.writes("开会通知!!招新总结.docx")
def union(path):
    word(path, "秘书处", "【会议通知】", "各部门小伙伴：", "秋季招新告一段落，秘书处拟召开招新总结会，安排如下——", "主题｜2025秋季招新总结会", "时间｜10月16日（周四）晚18:30", "地点｜大学生活动中心203（暂定）", "主持｜池瑶", "参会｜池瑶、屈一诺（外联部）、禹小鹏（体育部）、覃欢（宣传部）、明月朗（组织部）",
         "要聊的议题｜①招新数据复盘 ②面试流程问题 ③新生破冰团建", "记得带｜各部门面试评分表，10月15日前先发秘书处邮箱", "收到请回复～不能来的提前找秘书处请假", "> 校学生会秘书处", "> 2025年10月14日")
    return truth("informal notice: label and value parted by a full-width bar, circled numbers on one line, year only at the foot, department in brackets behind the names; material asked for", form(
        "notice", project="*", dept="校学生会秘书处", date="*",
        meeting=meeting("2025秋季招新总结会", "2025-10-16T18:30", "大学生活动中心203（暂定）", "池瑶", None, "池瑶 屈一诺 禹小鹏 覃欢 明月朗", "", "招新数据复盘 面试流程问题 新生破冰团建")))


@batch.writes("荧光夜跑复盘.xlsx")
def night_run(path):
    xlsx(path, "秋小雁", Sheet("复盘", """
荧光夜跑活动复盘||||||
项目名称|荧光夜跑||主办|体育部|复盘日期|@2023-11-20{yyyy"年"m"月"d"日"}
一、完成情况||||||
任务|负责人|计划时间|实际时间|结果|说明|
场地审批|农小禾|11.6|11.3|完成||
荧光手环采购|秋小雁|11.10|11.13|完成，延迟|快递卡在站点|
报名系统|鱼乐|11.8|11.8|完成||
志愿者培训|农小禾、暴雪|11.15||取消|改成群里发视频|
二、亮点||||||
1、报名487人，比去年翻倍||||||
2、补给站由赞助商承担，省了800元||||||
三、不足||||||
1、11月17日检录时只开了一个口，排队40分钟||||||
四、改进建议||||||
序号|建议|谁来跟||什么时候||
1|检录口按学院分开设|农小禾||下次活动前||
2|物资提前两周下单|秋小雁、鱼乐||每次活动||
3|建赞助商联系表|||12月底||
""", "A1:G1 B2:C2 A3:G3 A9:G9 A10:G10 A11:G11 A12:G12 A13:G13 A14:G14 C15:D15 E15:F15 C16:D16 E16:F16 C17:D17 E17:F17 C18:D18 E18:F18"))
    return truth("review on one sheet: task table, numbered highlights and shortcomings as merged rows, suggestions as a second table with merged columns; 取消; a date in a display format", form(
        "review",
        task("场地审批", "农小禾", "2023-11-06", "done", done="2023-11-03"), task("荧光手环采购", "秋小雁", "2023-11-10", "done", "delayed", done="2023-11-13", note="快递卡在站点"),
        task("报名系统", "鱼乐", "2023-11-08", "done", done="2023-11-08"), task("志愿者培训", "农小禾 暴雪", "2023-11-15", "cancelled", note="改成群里发视频"),
        suggestion("检录口按学院分开设", "农小禾", None), suggestion("物资提前两周下单", "秋小雁 鱼乐", None), suggestion("建赞助商联系表", "", "2023-12-31"),
        sheet="复盘", project="荧光夜跑", dept="体育部", date="2023-11-20"))


@batch.writes("大创组沟通约定.docx")
def bees(path):
    word(path, "狄奥", "^沟通机制约定", "项目：蜂群声学健康监测", "日期：2024年3月2日", "为避免上学期“谁也不知道谁在干嘛”的情况，组内约定如下：", T("""
渠道|多久一次|说什么|谁管|谁参加
组会（实验楼401）|每周三 19:00|上周数据、卡点|闻雪|全组
导师面谈|双周一次|路线调整|闻雪、狄奥|全组+导师
QQ群打卡|每天22点前|一句话进展|冼一帆|全组
坚果云共享文件夹|随时|数据、论文|狄奥（数据管理员）|全组
蜂场实地采集碰头|看天气|排班、设备|待定|当次采集的人
"""), "要求：迟到超过10分钟的请喝奶茶。", "全组签名：闻雪　狄奥　冼一帆")
    return truth("mechanism in everyday words (渠道/多久一次/说什么/谁管); role in brackets; 待定; a signature line", form(
        "mechanism",
        channel("组会（实验楼401）", "闻雪", note="*", title_alt=["组会"]), channel("导师面谈", "闻雪 狄奥", note="*"), channel("QQ群打卡", "冼一帆", note="*"),
        channel("坚果云共享文件夹", "狄奥", note="*"), channel("蜂场实地采集碰头", "", note="*"),
        project="蜂群声学健康监测", dept=None, date="2024-03-02", signed="闻雪 狄奥 冼一帆"))


# ================================================================ (e) small shops, start-ups, NGOs

@batch.writes("开业倒计时.xlsx")
def bakery(path):
    xlsx(path, "小敏", Sheet("4.12版", """
要干的活|谁弄|最晚|弄完没|花了多少|备注
办食品经营许可|小敏|#4.1{0.00}|✓|0|
烤箱进店|老板娘|#4.15{0.00}|✓|#23800|
招牌制作安装|卓文博|#4.2{0.00}|弄着呢||城管要重新备案
试烤菜单定价|小敏 卓文博|#4.25{0.00}||  |
外卖平台上店||#4.18{0.00}|||
开业花篮|卓文博|@2026-04-28{m"月"d"日"}|不弄了||省钱
员工健康证|阿豪|4.22前|✓|#270|共3人
会员储值活动|小敏|开业后||||
一共||||#24070|
""", "A10:D10"), Sheet("4.5版", """
要干的活|谁弄|最晚|弄完没|花了多少|备注
办食品经营许可|小敏|#4.1{0.00}|弄着呢||等现场核查
招牌制作安装|卓文博|#4.15{0.00}||  |
"""))
    return truth("no title, everyday headers, two versions as sheets whose names are the only date; dates typed as numbers (4.20 as 4.2); year only from one real date; a role as owner; not needed any more; sum row", form(
        "progress",
        task("办食品经营许可", "小敏", "04-10", "done"), task("烤箱进店", "*", "04-15", "done"), task("招牌制作安装", "卓文博", "04-20", "in_progress", note="城管要重新备案"),
        task("试烤菜单定价", "小敏 卓文博", "04-25"), task("外卖平台上店", "", "04-18"), task("开业花篮", "卓文博", "04-28", "cancelled", note="省钱"),
        task("员工健康证", "阿豪", "04-22", "done", note="共3人"), task("会员储值活动", "小敏", None, vague=True),
        sheet="4.12版", project="*", dept=None, date="04-12"), form(
        "progress",
        task("办食品经营许可", "小敏", "04-10", "in_progress", note="等现场核查"), task("招牌制作安装", "卓文博", "04-15"),
        sheet="4.5版", project="*", dept=None, date="04-05"))


@batch.writes("立项表-乡村图书角.xlsx")
def library_corner(path):
    xlsx(path, "濮小满", Sheet("立项", """
公益项目立项表||||
项目名称|山里的图书角（二期）||申请部门|项目部
申请日期|2024/1/8||项目负责人|濮小满
受益对象|三县12所村小||资助方|青禾基金会
背景|一期回访显示，2023年11月图书外借率只有三成，缺少带读老师。||||
目标|1）新建12个图书角 2）培训24名带读老师 3）外借率到六成||||
重要时间点|||||
节点|时间|牵头人|备注||
选校公示|1月31日|濮小满|||
图书采购到校|开学前|仉晨、牟伟|||
带读老师培训|3.16-3.17|逄然|县城集中|
~媒体探访~|~4.20~|~牟伟~|||
结项评估|2024年12月|濮小满|第三方|
谁负责什么|||||
部门|负责人|内容||||
项目部|濮小满|对接教育局与学校||||
资源部|仉晨|图书与书架募集||||
志愿者部||带读老师招募培训||||
传播部|牟伟|月度公众号推文||||
部门意见|同意 濮小满||秘书长意见||
""", "A1:E1 B5:E5 B6:E6 A7:E7 A14:E14 C15:E15 C16:E16 C17:E17 C18:E18 C19:E19"))
    return truth("NGO charter: key-value block, milestones and duties in own words; a struck-out row; 开学前; a month without a day; a range; a duty without a person; one approval empty", form(
        "charter",
        milestone("选校公示", "濮小满", "2024-01-31"), milestone("图书采购到校", "仉晨 牟伟", None, vague=True), milestone("带读老师培训", "逄然", "2024-03-17", note="县城集中"),
        milestone("结项评估", "濮小满", "*", note="第三方"),
        duty("对接教育局与学校", "濮小满", dept="项目部", note="*"), duty("图书与书架募集", "仉晨", dept="资源部", note="*"),
        duty("带读老师招募培训", "", dept="志愿者部", note="*"), duty("月度公众号推文", "牟伟", dept="传播部", note="*"),
        sheet="立项", project="山里的图书角（二期）", dept="项目部", date="2024-01-08", signed="*", no="due"))


@batch.writes("硬件组周报0825-0829.docx")
def startup(path):
    word(path, "轩辕朗", "智能花盆项目 周报", "小组：硬件组　　填报人：轩辕朗　　周期：2025/8/25 - 8/29", "! 本周进展", T("""
#|事情|Owner|DDL|完成度|卡点
1|V3主板回板调试|轩辕朗|8/27|100%|
2|土壤探头防腐测试|檀溪|8/29|60%，进行中|盐雾箱排队
3|充电座开模|檀溪 / 韶华|8月26日|未开始|模厂报价超预算
4|水泵异响排查|@韶华|8/28|已完成|
"""), "! 下周计划", T("""
事情|Owner|DDL
V3主板小批10套贴片|轩辕朗|9/3
探头防腐测试收尾|檀溪|下周五
跌落试验|TBD|9/5
模厂二轮询价|韶华|ASAP
"""), "! 风险与求助", "盐雾箱需要请实验室协调，最好9月1日前排上。", tracked("云端协议冻结时间", "-9月1日", "+9月8日", "，请软件组确认。"))
    return truth("weekly report of a start-up: this week's and next week's tables with other columns, 完成度 as percent, percent with word, or word; @name, TBD, ASAP; risks as prose with tracked changes", form(
        "progress",
        task("V3主板回板调试", "轩辕朗", "2025-08-27", "done"), task("土壤探头防腐测试", "檀溪", "2025-08-29", "in_progress", note="盐雾箱排队"),
        task("充电座开模", "檀溪 韶华", "2025-08-26", "not_started", note="模厂报价超预算"), task("水泵异响排查", "韶华", "2025-08-28", "done"),
        task("V3主板小批10套贴片", "轩辕朗", "2025-09-03"), task("探头防腐测试收尾", "檀溪", "2025-09-05"), task("跌落试验", "", "2025-09-05"),
        task("模厂二轮询价", "韶华", None, vague=True),
        project="智能花盆项目", dept="硬件组", date="2025-08-29"))


@batch.writes("店务会0620.docx")
def pet_shop(path):
    word(path, "阮小陶", text_box("毛球宠物生活馆 店务会会议记录"), "时间：2023年6月20日 下午3点半　　地点：一店洗护间旁休息区", "主持：阮小陶　　记录：敬一凡", "参加：阮小陶，敬一凡，应晓晓，璩亮", "未到：海棠（带狗看病）",
         "会议主题：暑期寄养准备", "【讨论】", "1、去年8月有3起磕碰，客户要求看监控。", "2、璩亮觉得一店笼位不够，二店能分20个。", "【决定】",
         "事项：安装寄养区摄像头", "负责人：璩亮", "截止：6月25日前", "事项：寄养协议增加监控条款", "负责人：阮小陶、应晓晓", "截止：周五", "事项：暑期兼职招2人", "负责人：待定", "截止：月底",
         "事项：寄养价目表上墙", "负责人：敬一凡", "截止：", "【没定下来的】", "要不要做上门喂养，下次再说")
    return truth("title only in a text box; each decision as three lines 事项/负责人/截止; empty deadline line; home-made section names in 【】", form(
        "minutes",
        resolution("安装寄养区摄像头", "璩亮", "2023-06-25", kind_alt=["task"]), resolution("寄养协议增加监控条款", "阮小陶 应晓晓", "2023-06-23", kind_alt=["task"]),
        resolution("暑期兼职招2人", "", "2023-06-30", kind_alt=["task"]), resolution("寄养价目表上墙", "敬一凡", None, kind_alt=["task"]),
        pending("要不要做上门喂养，下次再说", "", note="*", title_alt=["要不要做上门喂养"]),
        project="*", dept="*", date="2023-06-20",
        meeting=meeting("暑期寄养准备", "2023-06-20T15:30", "一店洗护间旁休息区", "阮小陶", "敬一凡", "阮小陶 敬一凡 应晓晓 璩亮", "海棠", "*")))


@batch.writes("民宿联合社-8月.xlsx")
def homestays(path):
    xlsx(path, "麻晓晨", Sheet("会议", """
云溪谷民宿联合社理事会议记录|||||
会议名称|8月理事会||会议日期|2025-08-18 19:30||
会议地点|揽月小院茶室||主持人|郗望||
记录人|麻晓晨||缺席|无||
出席|郗望、麻晓晨、贡布、连翘（竹里）、卜一川（半山）||||||
议题|1.国庆统一房价 2.垃圾清运分摊||||||
决议事项|||||
#1|国庆房价上浮不超过50%，写入公约|贡布|2025.8.31|同意5票|
#2|垃圾清运改为隔天一次|连翘|下周一||
#3|国庆接驳车方案|卜一川/贡布|9月10日|先问村委|
未决事项|||||
#1|布草集中洗涤用哪家|郗望|下次会||
与会人签字：郗望　麻晓晨　贡布　　　　卜一川|||||
""", "A1:F1 B5:F5 B6:F6 A7:F7 A11:F11 A13:F13"), Sheet("整改进度", """
项目：消防整改提升||||更新：8月18日|
民宿|整改内容|责任人|限期|目前情况|红黄绿
揽月小院|加装烟感12个|郗望|8.15|已完成|绿
竹里|疏散楼梯防滑条|连翘|8.22|进行中|黄
半山|厨房燃气报警器|卜一川|8.10|未开始|红
云上|灭火器年检|贡布||进行中|绿
""", "A1:D1 E1:F1"), Sheet("通讯录", """
民宿|联系人|电话
揽月小院|郗望|13611112222
竹里|连翘|13633334444
"""))
    return truth("minutes without column headers (number, matter, person, day) and a progress sheet of another project; state and traffic light in two columns; brand in brackets behind the names; one attendee has not signed; telephone list", form(
        "minutes",
        resolution("国庆房价上浮不超过50%，写入公约", "贡布", "2025-08-31", note="*"), resolution("垃圾清运改为隔天一次", "连翘", "2025-08-25"),
        resolution("国庆接驳车方案", "卜一川 贡布", "2025-09-10", note="先问村委", note_alt=[None]),
        pending("布草集中洗涤用哪家", "郗望", None, note="*", may=["bad-date"]),
        sheet="会议", project="*", dept="*", date="2025-08-18", signed="郗望 麻晓晨 贡布 卜一川",
        meeting=meeting("8月理事会", "2025-08-18T19:30", "揽月小院茶室", "郗望", "麻晓晨", "郗望 麻晓晨 贡布 连翘 卜一川", "", "国庆统一房价 垃圾清运分摊")), form(
        "progress",
        task("加装烟感12个", "郗望", "2025-08-15", "done", "normal", dept="*"), task("疏散楼梯防滑条", "连翘", "2025-08-22", "in_progress", "at_risk", dept="*"),
        task("厨房燃气报警器", "卜一川", "2025-08-10", "not_started", "delayed", dept="*"), task("灭火器年检", "贡布", None, "in_progress", "normal", dept="*"),
        sheet="整改进度", project="消防整改提升", dept=None, date="2025-08-18"))


# ================================================================ no form, unreadable

@batch.writes("8月护士排班（门诊）.xlsx")
def roster(path):
    xlsx(path, "安小满", Sheet("排班", """
门诊护士排班表 2025年8月第3周|||||||
姓名|8/11|8/12|8/13|8/14|8/15|8/16|8/17
安小满|早|早|休|晚|晚|早|休
古兰|晚|休|早|早|休|晚|晚
隋玉|休|晚|晚|休|早|早|早
备注：早班8:00-16:00，晚班12:00-20:00，换班提前一天报护士长
""", "A1:H1 A6:H6"))
    return truth("a roster: names against days, no form", unreadable=True)


@batch.writes("任务明细导出(2).xls")
def login_page(path):
    path.write_text("""<!DOCTYPE html><html><head><meta charset="utf-8"><title>登录</title></head><body>
<form action="/login" method="post"><h3>会话已超时，请重新登录后再导出</h3>
<p>账号 <input name="u"></p><p>密码 <input type="password" name="p"></p><button>登录</button></form>
<p>建议使用 Chrome 80 以上版本浏览器</p></body></html>
""", encoding="utf-8")
    return truth("an export that is the login page of the OA system, saved as .xls", unreadable=True)


@batch.writes("季度例会纪要（未传完）.docx")
def cut_off(path):
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.docx"
        word(whole, "敬一凡", "^季度例会纪要", "时间：2025年7月3日", T("事项|负责人|时限\n二店装修|璩亮|7月20日"))
        import kit
        kit.settle(whole)
        data = whole.read_bytes()
    path.write_bytes(data[:len(data) * 3 // 5])
    return truth("a .docx whose upload broke off: no central directory", unreadable=True)


if __name__ == "__main__":
    batch.run()
