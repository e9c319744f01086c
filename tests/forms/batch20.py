#!/usr/bin/env python3
"""batch20: a mixed batch as a judge would assemble it. Usage: batch20.py [OUT_DIR]"""
import shutil
import subprocess
import tempfile
from pathlib import Path

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, repack, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch20")
NO_DUE = ["missing-deadline"]
NO_OWNER = ["missing-owner"]
NEITHER = ["missing-owner", "missing-deadline"]
ZERO = ["bad-date"]
RT = {"kind_alt": ["resolution"]}
TR = {"kind_alt": ["task"]}


def via_office(path, write, source, target):
    """Write with `write` as `source`, let LibreOffice convert to `target`; once, since LibreOffice's bytes differ from run to run."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as place:
        first = Path(place) / f"x.{source}"
        write(first)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", target, "--outdir", place, str(first)],
                       check=True, capture_output=True, timeout=240)
        shutil.move(Path(place) / f"x.{target}", path)


def control(before, inside):
    """A paragraph with a content control behind a label."""
    def add(doc):
        para = doc.add_paragraph(before)._p
        para.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:date><w:dateFormat w:val="d MMMM yyyy"/></w:date></w:sdtPr>'
                              f'<w:sdtContent><w:r><w:t>{inside}</w:t></w:r></w:sdtContent></w:sdt>'))
    return Raw(add)


# ------------------------------------------------------------ private offices

@batch.writes("研发中心周会纪要 2025-03-11.docx")
def gateway(path):
    word(path, "柏小苒", "^研发中心周会纪要", T("""
会议主题|网关二期周会||
会议时间|2025年3月11日（周二）10:00-11:00|会议地点|B座三楼讨论区
主 持 人|闻人澈|记 录 人|柏小苒
参会人员|闻人澈、柏小苒、卓立群、邬晴、晏北|缺席人员|尉迟岚（外出）
会议内容|一、上周工作⏎卓立群：完成了鉴权模块重构⏎邬晴：压测环境已就绪⏎二、本周工作安排⏎1、卓立群：限流规则接入配置中心，周四前⏎2、邬晴、晏北：灰度方案评审稿，3月14日⏎3、柏小苒：整理接口变更清单并发给测试⏎4、晏北：值班手册更新（3/18前）⏎三、遗留问题⏎日志存储是否迁移，等运维报价后再定。||
""", "B1:D1 B5:D5"))
    return truth("header grid and one big cell: last week (discussion), this week's 姓名：任务 lines, one left-over matter", form(
        "minutes",
        task("限流规则接入配置中心", "卓立群", "2025-03-13", title_alt=["限流规则接入配置中心，周四前", "卓立群：限流规则接入配置中心，周四前"]),
        task("灰度方案评审稿", "邬晴 晏北", "2025-03-14", title_alt=["灰度方案评审稿，3月14日", "邬晴、晏北：灰度方案评审稿，3月14日"]),
        task("整理接口变更清单并发给测试", "柏小苒", None, title_alt=["柏小苒：整理接口变更清单并发给测试"]),
        task("值班手册更新", "晏北", "2025-03-18", title_alt=["值班手册更新（3/18前）", "晏北：值班手册更新（3/18前）"]),
        pending("日志存储是否迁移，等运维报价后再定", "*", None, note="*", title_alt=["日志存储是否迁移"], dept="*"),
        project="*", dept="研发中心", date="2025-03-11",
        meeting=meeting("网关二期周会", "2025-03-11T10:00", "B座三楼讨论区", "闻人澈", "柏小苒", "闻人澈 柏小苒 卓立群 邬晴 晏北", "尉迟岚", "*")))


@batch.writes("渠道部周报_第23周.xlsx")
def channel_weekly(path):
    xlsx(path, "蔺如枫", Sheet("周报", """
渠道部工作周报|||||||||
周期：2024.6.3-2024.6.7||||||填报人：蔺如枫|||
本周总结||||||下周计划|||
序号|工作内容|责任人|完成情况|备注||序号|工作内容|责任人|完成时间
#1|华东经销商返利对账|蔺如枫|已完成|||#1|第二季度返利公示|蔺如枫|6.12
#2|新签县级代理商3家|敖明远|完成2家|剩1家合同在法务||#2|堆头陈列巡检|各区域经理|6月8日-6月10日
#3|门头物料下发|纪小楼|进行中60%|||#3|县级代理商合同归档|敖明远|下周五
#4|窜货核查|敖明远、纪小楼|暂停|等仓库出库明细||#4|竞品价格调研|待定|月底
#5||||||#5|||
""", "A1:J1 A2:E2 G2:J2 A3:E3 G3:J3"))
    return truth("this week and next week side by side in one sheet; 完成2家; numbered empty rows; 各区域经理", form(
        "progress",
        task("华东经销商返利对账", "蔺如枫", None, "done"), task("新签县级代理商3家", "敖明远", None, "*", note="剩1家合同在法务", may=NO_DUE + ["unknown-status"]),
        task("门头物料下发", "纪小楼", None, "in_progress", may=NO_DUE), task("窜货核查", "敖明远 纪小楼", None, "paused", note="等仓库出库明细", may=NO_DUE),
        task("第二季度返利公示", "蔺如枫", "2024-06-12"), task("堆头陈列巡检", "", "2024-06-10"), task("县级代理商合同归档", "敖明远", "2024-06-14"),
        task("竞品价格调研", "", "2024-06-30"),
        sheet="周报", project=None, dept="渠道部", date="2024-06-07"))


@batch.writes("618年中大促工作计划-v4（终版）.xlsx")
def campaign(path):
    d = '{m"月"d"日"}'
    xlsx(path, "尚可心", Sheet("计划", f"""
618年中大促 工作计划表|||||||||
编制：尚可心||||更新日期：|@2025-05-12{d}||||
里程碑|模块|工作明细||计划时间||实际时间||状态|风险&问题
||具体事项|执行人员|开始时间|结束时间|开始时间|结束时间||
蓄水期|选品|爆款清单与毛利核算|尚可心|@2025-05-06{d}|@2025-05-14{d}|@2025-05-06{d}|@2025-05-13{d}|已完成|
||赠品打样|巫马青 & 戚薇薇|@2025-05-08{d}|@2025-05-16{d}|@2025-05-09{d}||进行中|打样厂档期紧
|内容|短视频脚本20条|戚薇薇|@2025-05-10{d}|@2025-05-20{d}|||进行中|
||直播间搭景|（待招标）|||||未开始|
爆发期|投放|信息流素材上新|穆云开|@2025-05-26{d}|@2025-06-17{d}|||未开始|
||达人排期确认|穆云开、柳一帆|@2025-05-19{d}|5月底|||排期中|2位达人未回签
|客服|大促话术与快捷回复|钟离岸|@2025-05-22{d}|@2025-05-28{d}|||未开始|/
收尾|复盘|数据复盘会|尚可心|@2025-06-23{d}|@2025-06-25{d}|||未开始|
||~用户调研问卷~|~戚薇薇~|~6月20日~|~6月27日~|||~未开始~|
||结案报告|同上|@2025-06-25{d}|@2025-06-30{d}|||未开始|
备注：节奏以平台招商公告为准，如有调整另行通知。|||||||||
""", "A1:J1 A2:D2 A3:A4 B3:B4 C3:D3 E3:F3 G3:H3 I3:I4 J3:J4 A5:A8 B5:B6 B7:B8 E7:E8 F7:F8 A9:A11 B9:B10 A12:A14 B12:B14 A15:J15", hide_rows=(7,), comments={"F6": "打样厂说可能要到5月19日"}), Sheet("Sheet2", ""), date58=True)
    return truth("two-row header; date format id 58; due date merged over two rows; a row struck out, one hidden by a filter, a comment with another date; 同上; 待招标 is nobody yet; 5月底; 排期中", form(
        "progress",
        task("爆款清单与毛利核算", "尚可心", "2025-05-14", "done", done="2025-05-13"), task("赠品打样", "巫马青 戚薇薇", "2025-05-16", "in_progress", note="打样厂档期紧"),
        task("短视频脚本20条", "戚薇薇", "2025-05-20", "in_progress"), task("直播间搭景", "", "2025-05-20", "not_started"),
        task("信息流素材上新", "穆云开", "2025-06-17", "not_started"),
        task("达人排期确认", "穆云开 柳一帆", "2025-05-31", "*", note="2位达人未回签", may=["unknown-status"]),
        task("大促话术与快捷回复", "钟离岸", "2025-05-28", "not_started"), task("数据复盘会", "尚可心", "2025-06-25", "not_started"),
        task("结案报告", "尚可心", "2025-06-30", "not_started", owners_alt=["戚薇薇"]),
        sheet="计划", project="618年中大促", dept=None, date="2025-05-12"))


@batch.writes("邻里优选小程序立项申请书.docx")
def mini_program(path):
    word(path, "洛清越", "^邻里优选小程序立项申请书", T("""
项目名称|邻里优选小程序|申请部门|电商事业部
项目发起人|洛清越|申请日期|2023年9月5日
涉及部门|电商事业部、技术中心、仓配部、财务部||
""", "B3:D3"), "# 一、立项背景", "今年4月起三个小区试行微信群接龙，8月单月订单突破6000单，人工统计已难以支撑。", "# 二、项目目标", "1、2023年12月上线，首月注册用户不少于2万；", "2、统计差错率降到0.5%以下。",
         "# 三、里程碑计划", T("""
阶段|里程碑|计划达成|责任人|交付物
立项|需求评审通过|9月底|洛清越|需求说明书
开发|下单与支付联调完成|2023-10-20|仲孙曜|联调报告
测试|自提点试运行|11月上旬|滑小舟、仲孙曜|试运行日报
上线|正式上线|12/1|洛清越|上线公告
结项|项目验收|2024年1月12日||验收单
"""), "# 四、部门职责", "* 电商事业部（洛清越）：统筹进度、对接平台审核", "* 技术中心（仲孙曜）：小程序开发与支付接入，11月10日前提测", "* 仓配部：自提点分拣与到货核对", "* 财务部（于飞扬）：分账规则与对账模板", "# 五、审批",
         T("部门负责人（签字）|＿＿＿＿＿＿\n总经理（签字）|同意立项。鄢怀瑾 2023.9.7"))
    return truth("milestones with a vague date and one without an owner; duties as bullets, one with a date, one a department alone; one of two has signed", form(
        "charter",
        milestone("需求评审通过", "洛清越", "2023-09-30", note="*"), milestone("下单与支付联调完成", "仲孙曜", "2023-10-20", note="*"),
        milestone("自提点试运行", "滑小舟 仲孙曜", None, note="*"), milestone("正式上线", "洛清越", "2023-12-01", note="*"), milestone("项目验收", "", "2024-01-12", note="*"),
        duty("统筹进度、对接平台审核", "洛清越", None, dept="电商事业部", note="*"),
        duty("小程序开发与支付接入，11月10日前提测", "仲孙曜", "2023-11-10", dept="技术中心", note="*", title_alt=["小程序开发与支付接入"]),
        duty("自提点分拣与到货核对", "仓配部", None, dept="*", note="*"), duty("分账规则与对账模板", "于飞扬", None, dept="财务部", note="*"),
        project="邻里优选小程序", dept="电商事业部", date="2023-09-05", signed="鄢怀瑾", no="due"))


@batch.writes("净水器客诉专项-目标与职责确认.xlsx")
def complaint(path):
    xlsx(path, "管若溪", Sheet("确认表", """
净水器漏水客诉专项 目标与职责确认表||||||
专项目标：1. 4月底前投诉量降到每周5单以内；2. 问题批次100%召回||||||
制表：管若溪||||制表日期|2026/4/2|
序号|部门|负责人|负责什么|何时完成|交付标准|确认签字
例|××部|张某某|写清一件事|×月×日|可量化|签名+日期
#1|客户服务部|管若溪|72小时内首次回访全部投诉用户|4月5日|回访率100%|管若溪 4.2
#2||祝小融|建立投诉分级台账|4月7日前|每日18点更新|
#3|技术支持部|尹师远|漏水件拆检及原因报告|4.10|报告经质量部会签|
#4|质量部|端木晓、阚小泽|批次追溯与隔离|@2026-04-08||阚小泽（已确认）
#5|售后管理部|各网点|上门更换密封圈|4月底|客户签收单|/
#6|法务部|待指派|赔付口径|尽快|经总办批准|
#7||||||
说明：确认签字须在表格下发后1个工作日内完成。||||||
""", "A1:G1 A2:G2 A3:D3 B6:B7 G6:G7 A13:G13"))
    return truth("department and signature merged over two rows; 各网点 and 待指派 name nobody; goals in one cell and a sample row are no items; signatures with date or bracket", form(
        "responsibility",
        duty("72小时内首次回访全部投诉用户", "管若溪", "04-05", dept="客户服务部", note="*"), duty("建立投诉分级台账", "祝小融", "04-07", dept="客户服务部", note="*"),
        duty("漏水件拆检及原因报告", "尹师远", "04-10", dept="技术支持部", note="*"), duty("批次追溯与隔离", "端木晓 阚小泽", "04-08", dept="质量部", note="*"),
        duty("上门更换密封圈", "", "04-30", dept="售后管理部", note="*"), duty("赔付口径", "", None, dept="法务部", note="*", vague=True),
        sheet="确认表", project="净水器漏水客诉专项", dept=None, date="04-02", signed="管若溪 阚小泽"))


@batch.writes("供应链延误说明0815.docx")
def lock_delay(path):
    word(path, "费小满", "^延误情况说明", T("""
项目|智能门锁G3量产
填报部门|采购与供应链中心
填报日期|2025/8/15
延误事项|锁体压铸模具验收
责 任 人|费小满（分机 8021）
原定完成|8月8日
现预计|8月29日
延误天数|21天
延误原因|1. 首次试模锁舌槽缩水超差；⏎2. 热流道返修占用9天
补救措施|驻厂跟修，二次试模前先用软模供30套样件
是否影响总体上市|□否　☑是（顺延约一周）
填报人|费小满
部门负责人签字|
"""))
    return truth("one delay as a key-value table in other words (延误事项, 原定完成, 现预计); extension in brackets; signature empty", form(
        "delay",
        delay("锁体压铸模具验收", "费小满", "*", None, "*", note="首次试模锁舌槽缩水超差\n热流道返修占用9天\n驻厂跟修，二次试模前先用软模供30套样件"),
        project="智能门锁G3量产", dept="采购与供应链中心", date="2025-08-15"))


@batch.writes("MES看板项目启动资料.xlsx")
def kickoff_pack(path):
    xlsx(path, "晁思远", Sheet("封面", """
|||
||车间MES看板改造项目|
||启动资料汇编|
||编制日期：2024年2月26日|
||版本：V1.1|
""", "C2:D2 C3:D3"), Sheet("1立项", """
立项说明||||
背景|目前各班组靠白板报产，数据滞后半天，2023年因此错排产11次。|||
目标|① 报产延迟≤5分钟 ② 5月10日前通过验收|||
||||
关键节点||||
序号|节点|日期|负责人|备注
#1|需求冻结|2024/3/8|花小容|
#2|样线看板上线|3月29日|竺可安|二线先行
#3|全车间推广|4月中旬|竺可安、花小容|
#4|项目验收|@2024-05-10|邢默|甲方到场
""", "A1:E1 B2:E2 B3:E3 A5:E5"), Sheet("2沟通计划", """
沟通计划||||||
类别|沟通渠道（方式）|沟通对象|沟通时间|沟通内容|负责人
日常|企业微信群|项目组全体|每天17:30前|当日进展|晁思远
|项目周例会|各组组长|每周二 14:00|进度、风险|邢默
重大问题|专题协调会|相关部门负责人|不定期|跨部门争议|邢默、花小容
资料|金山文档共享目录|全体|随时更新|图纸、接口文档|晁思远
""", "A1:F1 A3:A4"), Sheet("3人员分工", """
姓名|角色|负责内容|完成时间
邢默|项目经理|总体协调、周报审核|全程
花小容|业务代表|产线报工口径梳理|3.6
竺可安|技术负责人|看板开发及网络布点|2024年3月27日
晁思远|PMO|项目文档归档|验收后一周内
外协（蓝桉科技）|供应商|LED屏安装|3月22日（周五）
"""), Sheet("下拉", "状态\n未开始\n进行中\n已完成", hidden=True))
    return truth("cover sheet, charter, communication plan and duties in one workbook, hidden list; 全程, 验收后一周内 and 4月中旬 are no days; contractor as owner", form(
        "charter", milestone("需求冻结", "花小容", "2024-03-08"), milestone("样线看板上线", "竺可安", "2024-03-29", note="二线先行"),
        milestone("全车间推广", "竺可安 花小容", None), milestone("项目验收", "邢默", "2024-05-10", note="甲方到场"),
        sheet="1立项", project="车间MES看板改造项目", dept=None, date="2024-02-26"), form(
        "mechanism", channel("企业微信群", "晁思远", None, note="*", may=NO_DUE), channel("项目周例会", "邢默", None, note="*", may=NO_DUE),
        channel("专题协调会", "邢默 花小容", None, note="*", may=NO_DUE), channel("金山文档共享目录", "晁思远", None, note="*", may=NO_DUE),
        sheet="2沟通计划", project="车间MES看板改造项目", dept=None, date="2024-02-26"), form(
        "responsibility", duty("总体协调、周报审核", "邢默", None, note="*", vague=True), duty("产线报工口径梳理", "花小容", "2024-03-06", note="*"),
        duty("看板开发及网络布点", "竺可安", "2024-03-27", note="*"), duty("项目文档归档", "晁思远", None, note="*", vague=True, dept="*"),
        duty("LED屏安装", ["外协（蓝桉科技）"], "2024-03-22", note="*", dept="*", owners_alt=[["蓝桉科技"], ["外协"]]),
        sheet="3人员分工", project="车间MES看板改造项目", dept=None, date="2024-02-26"))


@batch.writes("收银系统升级总结复盘（定稿）.docx")
def pos_review(path):
    word(path, "关山晴", "^门店收银系统升级项目复盘报告", "项目名称：门店收银系统升级　　　编写部门：门店运营部　　　编写日期：2025年11月28日", "# 一、整体完成情况", "项目于9月1日启动，覆盖46家门店，总体按期完成，个别工作延后。", T("""
工作项|责任人|计划时间|实际时间|结果|说明
旧机具盘点回收|关山晴|9月12日|9月11日|完成|
收银软件适配|扈小三|10月10日|10月17日|完成，延期7天|税控接口改版
店员操作培训|解忧、扈小三|10.20|10.20|按期完成|
会员数据迁移|庄周舟|10月31日|11月6日|已完成（延迟）|历史卡号重复
自助收银试点|解忧|11.15||取消|场地不足
"""), "# 二、亮点", "（1）关山晴牵头的“老带新”培训法获区域通报表扬；", "（2）切换当晚零投诉。", "# 三、不足", "（1）税控接口改版未提前获知；", "（2）10月15日至17日三家门店断网。", "# 四、改进建议",
         "+ 信息部每季度向税控厂商确认接口变更计划", "+ 庄周舟于12月20日前完成会员卡号查重工具", "+ 今后同类项目应预留不少于10%的机动工期", "# 五、结论", "同意结项。")
    P = "门店收银系统升级"
    return truth("review: done and late in one cell; highlights and shortcomings with names and dates are no items; automatic numbers", form(
        "review",
        task("旧机具盘点回收", "关山晴", "2025-09-12", "done", done="2025-09-11"),
        task("收银软件适配", "扈小三", "2025-10-10", "done", "delayed", done="2025-10-17", note="税控接口改版"),
        task("店员操作培训", "解忧 扈小三", "2025-10-20", "done", "*", done="2025-10-20"),
        task("会员数据迁移", "庄周舟", "2025-10-31", "done", "delayed", done="2025-11-06", note="历史卡号重复"),
        task("自助收银试点", "解忧", "2025-11-15", "cancelled", note="场地不足"),
        suggestion("信息部每季度向税控厂商确认接口变更计划", "信息部", None, dept="*", title_alt=["每季度向税控厂商确认接口变更计划"]),
        suggestion("庄周舟于12月20日前完成会员卡号查重工具", "庄周舟", "2025-12-20", title_alt=["完成会员卡号查重工具"]),
        suggestion("今后同类项目应预留不少于10%的机动工期", "", None),
        project=P, dept="门店运营部", date="2025-11-28"))


@batch.writes("机房搬迁项目例会跟踪表.xlsx")
def server_room(path):
    head = "序号|任务项|责任方|主要负责人|截至时间|当前进度|延误原因"
    xlsx(path, "韶光", Sheet("7.21", f"""
{head}
#1|新机房承重检测|工程组|韶光远|7.18|完成|
#2|UPS电池采购|采购组|鄂小北|7.25|进行中|
#3|业务停机窗口确认|业务组|各业务线|本周四|未开始|
#4|线缆标签制作|网络组|芮明月 商小禾|7/24|进行中|
"""), Sheet("7.28", f"""
{head}
#1|UPS电池采购|采购组|鄂小北|~7.25~|延期|到货推迟，预计8.4
#2|业务停机窗口确认|业务组|广小川|7.31|进行中|
#3|线缆标签制作|网络组|芮明月 商小禾|7/24|完成|
#4|搬迁路线保险|行政组|鄂小北（兼）|8月1日|未开始|无
#5|回退方案演练|网络组|芮明月|8.9/8.10|未开始|
#6||||||
"""), Sheet("说明", "责任方填小组名称\n主要负责人只填一人\n更新于2025-07-28"))
    P = "*"
    return truth("a sheet a week whose name is the date, no title; the same tasks in both; whole due cell struck out; names by a blank; a.b/c.d is a range", form(
        "progress",
        task("新机房承重检测", "韶光远", "2025-07-18", "done", dept="工程组"), task("UPS电池采购", "鄂小北", "2025-07-25", "in_progress", dept="采购组"),
        task("业务停机窗口确认", "", "2025-07-24", "not_started", dept="业务组"), task("线缆标签制作", "芮明月 商小禾", "2025-07-24", "in_progress", dept="网络组"),
        sheet="7.21", project=P, date="2025-07-21"), form(
        "progress",
        task("UPS电池采购", "鄂小北", None, None, "delayed", dept="采购组", note="到货推迟，预计8.4"), task("业务停机窗口确认", "广小川", "2025-07-31", "in_progress", dept="业务组"),
        task("线缆标签制作", "芮明月 商小禾", "2025-07-24", "done", dept="网络组"), task("搬迁路线保险", "鄂小北", "2025-08-01", "not_started", dept="行政组"),
        task("回退方案演练", "芮明月", "2025-08-10", "not_started", dept="网络组"),
        sheet="7.28", project=P, date="2025-07-28"))


# ------------------------------------------------------------ state-owned and public bodies

@batch.writes("关于召开冬季安全生产大检查部署会的通知.doc")
def safety_notice(path):
    via_office(path, lambda to: word(
        to, "安环部", "^关于召开冬季安全生产大检查部署会的通知", "机关各部室、各二级单位：", "为做好今冬明春安全生产工作，经公司研究，决定召开冬季安全生产大检查部署会，现将有关事项通知如下。",
        "一、会议时间", "11月8日（星期五）上午9:00，会期半天。", "二、会议地点", "办公楼五楼第二会议室", "三、参会人员", "暨国栋、荀立诚、麻秀英、漆正阳、闾丘明",
        "四、会议议程", "（一）通报三季度隐患整改情况；", "（二）部署冬季大检查工作；", "（三）签订安全承诺书。", "五、有关要求", "1. 请参会人员提前10分钟入场，将手机调至静音。", "2. 请各单位于11月7日17:00前将自查表报安全环保部，联系人：漆正阳，电话：6621。",
        "特此通知。", "> 安全环保部", "> 2024年11月6日"), "docx", "doc")
    return truth("binary .doc; official letter with the value on the line below its heading; material and contact are no items", form(
        "notice", project="*", dept="安全环保部", date="*",
        meeting=meeting("*", "2024-11-08T09:00", "办公楼五楼第二会议室", None, None, "暨国栋 荀立诚 麻秀英 漆正阳 闾丘明", "",
                        ["通报三季度隐患整改情况", "部署冬季大检查工作", "签订安全承诺书"])))


@batch.writes("总经理办公会纪要〔2024〕7号.doc")
def office_meeting(path):
    via_office(path, lambda to: word(
        to, "综合办", "^江浦热电有限责任公司", "^总经理办公会会议纪要", "^〔2024〕7号", "时　　间：2024年11月18日（星期一）14:30", "地　　点：办公楼三楼会议室", "主 持 人：樊慎之", "记 录 人：令狐颖",
        "参会人员：樊慎之、骆宾武、柴静姝、佟大川、令狐颖", "请假人员：单于飞（出差）", "议　　题：1.二号锅炉环保改造；2.冬季检修用工", "会议决定：",
        "（一）由设备管理部牵头、安环部配合，12月15日前完成二号锅炉脱硝改造招标。", "（二）计划财务部于本月底前落实改造资金3200万元。", "（三）佟大川负责与热网公司协商限供方案，周五前形成书面意见。", "（四）人力资源部一周内报送冬季检修临时用工方案。",
        "（五）各部门要严格执行工作票制度。", "未决事项：", "柴静姝提出的班车线路调整，待征求职工意见后再议。", "主送：公司领导、各部门。", "> 综合办公室", "> 2024年11月20日印发"), "docx", "doc")
    return truth("binary .doc, official style: letter-spaced labels, owners as acting departments in sentences; 印发 date is not the meeting's", form(
        "minutes",
        resolution("由设备管理部牵头、安环部配合，12月15日前完成二号锅炉脱硝改造招标", "设备管理部", "2024-12-15", dept="*", title_alt=["完成二号锅炉脱硝改造招标"]),
        resolution("计划财务部于本月底前落实改造资金3200万元", "计划财务部", "2024-11-30", dept="*", title_alt=["落实改造资金3200万元"]),
        resolution("佟大川负责与热网公司协商限供方案，周五前形成书面意见", "佟大川", "2024-11-22", title_alt=["与热网公司协商限供方案，形成书面意见", "与热网公司协商限供方案"]),
        resolution("人力资源部一周内报送冬季检修临时用工方案", "人力资源部", "2024-11-25", dept="*", title_alt=["报送冬季检修临时用工方案"]),
        resolution("各部门要严格执行工作票制度", "", None, dept="*"),
        pending("柴静姝提出的班车线路调整，待征求职工意见后再议", "*", None, note="*", title_alt=["班车线路调整"]),
        project="*", dept="*", date="2024-11-18",
        meeting=meeting("*", "2024-11-18T14:30", "办公楼三楼会议室", "樊慎之", "令狐颖", "樊慎之 骆宾武 柴静姝 佟大川 令狐颖", "单于飞",
                        ["二号锅炉环保改造", "冬季检修用工"])))


@batch.writes("防汛工作调度会会议记录.wps")
def flood(path):
    def write(to):
        inner = to.with_name("y.docx")
        word(inner, "水务局办公室", "^防汛工作调度会会议记录", T("""
会议名称|城区防汛第2次调度会||
会议时间|2025年7月14日15时30分|会议地点|防汛指挥部会商室
主持人|卜昌明|记录人|戈小雨
出席人员|卜昌明、戈小雨、岳峰山（排水公司）、阎立春（市政中心）、应采薇（气象站）||
缺席人员|无||
会议议题|一、通报7月12日强降雨处置情况⏎二、研究下一轮降雨应对措施||
议定事项|||
序号|具体事项|责任单位/责任人|完成时限
1|清掏解放路沿线雨水井86座|排水公司 岳峰山|7月16日18时前
2|下穿隧道加装水位标尺和警示灯|市政中心（阎立春）|7月20日前
3|滚动发布3小时短临预报|气象站|汛期持续
4|储备编织袋5000条、抽水泵4台|岳峰山、阎立春|3日内
5|对低洼小区逐户发放明白纸|各街道|本周五前
待研究事项|沿河路泵站扩容资金渠道尚未明确||
记录人签字|戈小雨|主持人签字|
""", "B1:D1 B4:D4 B5:D5 B6:D6 A7:D7 B14:D14"))
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", "doc:MS Word 97", "--outdir", str(to.parent), str(inner)],
                       check=True, capture_output=True, timeout=240)
        (to.parent / "y.doc").rename(to)
    if not path.exists():
        with tempfile.TemporaryDirectory() as place:
            write(Path(place) / "z.wps")
            shutil.move(Path(place) / "z.wps", path)
    return truth("WPS Writer file (an OLE .doc); all in one table: labels, bar, task rows, pending row, signature row; unit and person in one cell; 汛期持续", form(
        "minutes",
        resolution("清掏解放路沿线雨水井86座", "岳峰山", "2025-07-16", dept="排水公司", **TR),
        resolution("下穿隧道加装水位标尺和警示灯", "阎立春", "2025-07-20", dept="市政中心", **TR),
        resolution("滚动发布3小时短临预报", "气象站", None, dept="*", **TR),
        resolution("储备编织袋5000条、抽水泵4台", "岳峰山 阎立春", "2025-07-17", dept="*", **TR),
        resolution("对低洼小区逐户发放明白纸", "", "2025-07-18", dept="*", **TR),
        pending("沿河路泵站扩容资金渠道尚未明确", "", None, note="*", dept="*"),
        project="*", dept="*", date="2025-07-14", signed="戈小雨",
        meeting=meeting("城区防汛第2次调度会", "2025-07-14T15:30", "防汛指挥部会商室", "卜昌明", "戈小雨", "卜昌明 戈小雨 岳峰山 阎立春 应采薇", "",
                        ["通报7月12日强降雨处置情况", "研究下一轮降雨应对措施"])))


@batch.writes("2026年重点工作督办台账(4月).xls")
def supervision(path):
    xls(path, Sheet("台账", """
2026年重点工作督办台账|||||||||
填报单位：党政办公室||||||填报日期：2026年4月24日|||
序号|类别|督办事项|牵头单位|责任人|配合单位|办结时限|办理状态|办结日期|备注
#1|民生实事|完成滨湖小学塑胶跑道改造|教育科|贲学文|财政所|4月15日|已办结|@2026-04-14{yyyy/m/d}|
#2||新建口袋公园2处|建设科|隗小军|绿化所|6月30日|正在办理||二处选址待定
#3||老旧电梯更新12台|建设科|隗小军、慎思源|房管站|2026.5.31|滞后||补充协议未签，影响约10天
#4|营商环境|“一窗通办”窗口改造|便民中心|养浩然|党政办|4月底|正在办理||
#5||企业走访全覆盖|经发科||各科室|全年|正在办理||每季度一轮
#6|基层治理|网格员培训两期|平安办|郁文心同志|司法所|5月8日|尚未启动||
#7||撤销闲置治安岗亭|平安办|殳建业|城管队|4.20|暂缓||居民有异议
#8||修订村规民约|司法所|相关科室||@2026-05-20{yyyy/m/d}|待定||
#9|生态环境|河道清漂外包招标|农水科|稽小满|财政所|4月28日|正在办理||公告已挂网
#10||裸土覆盖整治|综合执法队|仉伟业|各村（社区）|5.15|正在办理||
#11||秸秆禁烧宣传|农水科|同上|党政办|5月下旬|尚未启动||
#12||餐饮油烟净化器抽查40家|综合执法队|仉伟业、郏晓丹|市场所|@2026-04-22{yyyy/m/d}|已办结|@2026-04-21{yyyy/m/d}|
#13|党建引领|“七一”系列活动方案|党建办|召小棠||6月15日前|尚未启动||
#14||党员积分系统上线|党建办|召小棠、蒯书语|信息中心|4月31日|正在办理||供应商测试中
#15||离任村干部走访|组织科|各支部||持续|正在办理||
#16|安全稳定|燃气软管更换1200户|应急办|逯振国|燃气公司|2026年5月底|正在办理||已换860户
#17||信访积案化解2件|信访办|逯振国|司法所|6.30|已销号|4.17|
#18||防汛物资补库|应急办|（待明确）|农水科|5月1日前|尚未启动||
合计：18项，办结3项|||||||||
""", "A1:J1 A2:F2 G2:J2 B4:B6 B7:B8 B9:B11 B12:B15 B16:B18 B19:B21 A22:J22"))
    return truth("xls ledger: class column merged, lead unit beside person and assisting unit; empty owner; 全年; 相关科室, 各支部, （待明确); 同上; 4月31日; 待定 as a state; total row", form(
        "progress",
        task("完成滨湖小学塑胶跑道改造", "贲学文", "04-15", "done", done="04-14", dept="教育科"),
        task("新建口袋公园2处", "隗小军", "06-30", "in_progress", dept="建设科", note="二处选址待定"),
        task("老旧电梯更新12台", "隗小军 慎思源", "05-31", None, "delayed", dept="建设科", note="补充协议未签，影响约10天"),
        task("“一窗通办”窗口改造", "养浩然", "04-30", "in_progress", dept="便民中心"),
        task("企业走访全覆盖", "", None, "in_progress", dept="经发科", note="每季度一轮", due_alt=["2026-12-31"], may=NO_DUE),
        task("网格员培训两期", "郁文心", "05-08", "not_started", dept="平安办"),
        task("撤销闲置治安岗亭", "殳建业", "04-20", "paused", dept="平安办", note="居民有异议"),
        task("修订村规民约", "", "05-20", "*", "*", dept="司法所", may=["unknown-status"], must=["missing-owner"]),
        task("河道清漂外包招标", "稽小满", "04-28", "in_progress", dept="农水科", note="公告已挂网"), task("裸土覆盖整治", "仉伟业", "05-15", "in_progress", dept="综合执法队"),
        task("秸秆禁烧宣传", "仉伟业", None, "not_started", dept="农水科", vague=True),
        task("餐饮油烟净化器抽查40家", "仉伟业 郏晓丹", "04-22", "done", done="04-21", dept="综合执法队"),
        task("“七一”系列活动方案", "召小棠", "06-15", "not_started", dept="党建办"),
        task("党员积分系统上线", "召小棠 蒯书语", None, "in_progress", dept="党建办", note="供应商测试中", bad=True),
        task("离任村干部走访", "", None, "in_progress", dept="组织科", vague=True), task("燃气软管更换1200户", "逯振国", "05-31", "in_progress", dept="应急办", note="已换860户"),
        task("信访积案化解2件", "逯振国", "06-30", "done", done="04-17", dept="信访办"), task("防汛物资补库", "", "05-01", "not_started", dept="应急办"),
        sheet="台账", project="*", dept="党政办公室", date="04-24"))


@batch.writes("技改项目进度月报202409.xls")
def monthly(path):
    head = "序号|主要工作内容|负责人员|计划开始日期|计划完成日期|实际完成日期|完成率|存在问题及措施"
    xls(path, Sheet("轧机改造", f"""
二轧厂技改项目进度月报|||||||
项目名称：|1号轧机主电机改造|||||报告日期：|@2024-09-27{{yyyy-mm-dd}}
{head}
#1|基础复核与放线|车前明|#45505|#45513|#45512|#1.0{{0%}}|
#2|主电机返厂大修|容止水|@2024-08-05{{yyyy-mm-dd}}|@2024-10-10{{yyyy-mm-dd}}||#0.65{{0%}}|轴瓦备件紧张，已联系兄弟厂借用
#3|电缆桥架敷设|车前明、东方启|9.16|9.30||#0.8{{0%}}|/
#4|变频柜联调|东方启|10.8|10.20||#0{{0%}}|
#5|试轧及性能考核|生产技术科|10.21|11月初||#0{{0%}}|
""", "A1:H1 B2:F2"), Sheet("除尘", f"""
二轧厂技改项目进度月报|||||||
项目名称：|塑烧板除尘器更换|||||报告日期：|@2024-09-27{{yyyy-mm-dd}}
{head}
#1|旧设备拆除|宰父良|9.2|9.10|9.12|100%|
#2|钢结构制作|宰父良|9.9|2024.9.25||70%|板材晚到3天，周末加班追赶
#3|滤板安装|微生慧|9.26|10.9||0|
#4|环保监测报告|微生慧|10.10|2024年9月31日||0|
""", "A1:H1 B2:F2"), Sheet("Sheet3", ""))
    return truth("xls: a sheet a project; serial numbers without date format; percent column alone as number or text; 9月31日 does not exist", form(
        "progress",
        task("基础复核与放线", "车前明", "2024-08-09", "done", done="2024-08-08"),
        task("主电机返厂大修", "容止水", "2024-10-10", "in_progress", note="轴瓦备件紧张，已联系兄弟厂借用"),
        task("电缆桥架敷设", "车前明 东方启", "2024-09-30", "in_progress"), task("变频柜联调", "东方启", "2024-10-20", "not_started"),
        task("试轧及性能考核", "生产技术科", None, "not_started", dept="*", vague=True),
        sheet="轧机改造", project="1号轧机主电机改造", dept="二轧厂", date="2024-09-27"), form(
        "progress",
        task("旧设备拆除", "宰父良", "2024-09-10", "done", done="2024-09-12"),
        task("钢结构制作", "宰父良", "2024-09-25", "in_progress", note="板材晚到3天，周末加班追赶"),
        task("滤板安装", "微生慧", "2024-10-09", "not_started"), task("环保监测报告", "微生慧", None, "not_started", bad=True),
        sheet="除尘", project="塑烧板除尘器更换", dept="二轧厂", date="2024-09-27"))


@batch.writes("里程碑延期申请表（信息中心）.docx")
def postpone(path):
    word(path, "左思源", "> 编号：XX-2026-03", "^信息化建设项目里程碑延期申请表", T("""
项目名称|智慧食堂结算平台||申请部门|信息中心|
申请人|左思源||申请时间|2026年3月5日|
里程碑|承办人|原定时间|拟延期至|延期理由|应对措施
硬件到货验收|左思源|2月28日|~3月18日~3月20日|人脸终端缺货|先行部署后台
数据接口联调|江心月（信息中心）|3月10日|3月27日|一卡通厂商更换驻场人员|每日17点碰头
试点食堂上线||3月31日|视到货情况而定|受前两项影响|无
部门意见|同意延期。左丘明轩 2026年3月6日
分管领导意见|
""", "B1:C1 E1:F1 B2:C2 E2:F2 B7:F7 B8:F8"), "注：本表一式两份，延期超过30天的须报院长办公会。")
    return truth("delay rows in the same grid as the header pairs; other words; one new date is no day, its owner empty; one of two has signed", form(
        "delay",
        delay("硬件到货验收", "左思源", "*", None, "*", note="人脸终端缺货\n先行部署后台"),
        delay("数据接口联调", "江心月", "*", None, "*", dept="信息中心", note="一卡通厂商更换驻场人员\n每日17点碰头"),
        delay("试点食堂上线", "", "*", None, "*", note="受前两项影响"),
        project="智慧食堂结算平台", dept="信息中心", date="03-05", signed="左丘明轩"))


@batch.writes("文明创建重点任务分工方案  .doc")
def division(path):
    to = path.with_suffix(".tmp.docx")
    word(to, "办公室", "^2025年文明创建重点任务分工方案", "^（2025年3月18日）", "为确保文明单位复查顺利通过，现将重点任务分工明确如下。", "# 一、重点任务分工", T("""
序号|任务内容|牵头科室|责任人|配合科室|完成时间|标准要求
1|更新办公楼公益宣传栏12块|宣传科|亓官雪|后勤科|~4月3日~4月10日前|画面无破损
2|组织志愿服务活动4次|团委|公冶涵|各科室|每季度1次|有照片有签到
3|开展“光盘行动”检查|后勤科|宗政勤（13900000000）|工会|长期坚持|日查日清
4|完善档案资料并装订成册|办公室|赫连青、亓官雪||5月底|按测评条目分盒
5|无障碍设施排查整改|后勤科||基建办|四月二十五日|台账销号
"""), "# 二、工作要求", "各科室要提高认识，主要负责人亲自抓；每月25日前向办公室报送进展。", "> 办公室")
    to.replace(path)
    return truth(".doc that is a docx, blanks before the dot; a date struck out before the new one; date in Chinese numerals; public body: duties with lead section and person, assisting section; recurring and endless times; telephone in the name; empty owner", form(
        "responsibility",
        duty("更新办公楼公益宣传栏12块", "亓官雪", "2025-04-10", dept="宣传科", note="*"),
        duty("组织志愿服务活动4次", "公冶涵", None, dept="团委", note="*", recurring=True),
        duty("开展“光盘行动”检查", "宗政勤", None, dept="后勤科", note="*", vague=True),
        duty("完善档案资料并装订成册", "赫连青 亓官雪", "2025-05-31", dept="办公室", note="*"),
        duty("无障碍设施排查整改", "", "2025-04-25", dept="后勤科", note="*"),
        project="*", dept="办公室", date="2025-03-18"))


@batch.writes("数据治理专班例会纪要（修订稿）.docx")
def data_task_force(path):
    word(path, "澹台小雪", "时间：2023年11月15日（周三）下午2:30　　地点：行政楼408", "主持：上官若云　　记录：澹台小雪", "出席：上官若云、澹台小雪、呼延川、皇甫静　　请假：无",
         "会议通报了数据底数摸排情况，11月10日前已有21个系统填报，仍有6个系统未报。", "会议议定以下事项：", "一是由呼延川牵头，11月30日前完成各系统数据目录梳理。",
         tracked("二是皇甫静负责起草数据共享管理办法，", "-11月20日前", "+11月27日前", "报送征求意见稿。", who="上官若云"), "三是信息中心于12月上旬启动数据中台招标。",
         tracked("-四是澹台小雪每周通报数据质量。", who="上官若云"), tracked("+四是澹台小雪三个工作日内补齐未报系统联系人。", who="上官若云"), "下次会议：11月29日（周三）下午2:30",
         header="数据治理专班第5次例会纪要")
    return truth("title only in the page header; resolutions as 一是…; tracked deletion of a date and of a whole paragraph, tracked insertion", form(
        "minutes",
        resolution("由呼延川牵头，11月30日前完成各系统数据目录梳理", "呼延川", "2023-11-30", title_alt=["完成各系统数据目录梳理"]),
        resolution("皇甫静负责起草数据共享管理办法，11月27日前报送征求意见稿", "皇甫静", "2023-11-27", title_alt=["起草数据共享管理办法，报送征求意见稿", "起草数据共享管理办法"]),
        resolution("信息中心于12月上旬启动数据中台招标", "信息中心", None, dept="*", vague=True, title_alt=["启动数据中台招标"]),
        resolution("澹台小雪三个工作日内补齐未报系统联系人", "澹台小雪", "2023-11-20", title_alt=["补齐未报系统联系人"]),
        project="*", dept="*", date="2023-11-15",
        meeting=meeting("*", "2023-11-15T14:30", "行政楼408", "上官若云", "澹台小雪", "上官若云 澹台小雪 呼延川 皇甫静", "", "*")))


@batch.writes("五一假期值班安排表.xlsx")
def roster(path):
    xlsx(path, "综合科", Sheet("值班", """
2025年五一假期值班安排表||||
日期|星期|带班领导|值班人员|联系电话
5月1日|星期四|鲜于志|阳小曼、库文博|8812-01
5月2日|星期五|鲜于志|边晓彤、符佳|8812-01
5月3日|星期六|农建国|阳小曼、苗壮|8812-01
5月4日|星期日|农建国|库文博、符佳|8812-01
注：值班人员须24小时在岗，换班须报综合科。||||
""", "A1:E1 A7:E7"))
    return truth("a duty roster: no form", unreadable=True)


# ------------------------------------------------------------ students, small firms, wild

@batch.writes("毕设小组会议记录.docx")
def thesis_group(path):
    word(path, "晋小满", text_box("毕业设计小组会议记录"), "课题：校园垃圾分拣小车", "! 2024/3/8 第一次会议", "时间：2024/3/8 19:00    地点：图书馆研讨间3", "参加人：晋小满 逄博文 依努尔 佘小磊    记录：晋小满",
         "任务分配：", "逄博文——底盘选型与采购清单", "依努尔——收集2000张垃圾图片，3.15前", "佘小磊+晋小满——机械臂资料调研，下周三", "",
         "! 2024/3/15 第二次会议", "时间：2024/3/15 晚7:30    地点：线上（QQ群通话）", "参加人：晋小满 逄博文 依努尔    请假：佘小磊    记录：逄博文", "上周完成情况：", "图片已收集1600张，采购清单交给了导师。",
         "本周任务：", "逄博文——装配底盘，下周五", "依努尔——标注图片，3.21晚八点前", "全体成员——准备中期答辩PPT", "遗留问题：摄像头支架谁来打印还没定")
    P = "校园垃圾分拣小车"
    one = lambda when, place, rec, who, away="": meeting("*", when, place, None, rec, who, away, "*")
    return truth("title in a text box; two meetings in one running log; 姓名——任务 lines; 张三+李四; 全体成员", form(
        "minutes",
        task("底盘选型与采购清单", "逄博文", None, title_alt=["逄博文——底盘选型与采购清单"], **RT),
        task("收集2000张垃圾图片", "依努尔", "2024-03-15", title_alt=["收集2000张垃圾图片，3.15前", "依努尔——收集2000张垃圾图片，3.15前"], **RT),
        task("机械臂资料调研", "佘小磊 晋小满", "2024-03-13", title_alt=["机械臂资料调研，下周三", "佘小磊+晋小满——机械臂资料调研，下周三"], **RT),
        project=P, dept="*", date="2024-03-08", meeting=one("2024-03-08T19:00", "图书馆研讨间3", "晋小满", "晋小满 逄博文 依努尔 佘小磊")), form(
        "minutes",
        task("装配底盘", "逄博文", "2024-03-22", title_alt=["装配底盘，下周五", "逄博文——装配底盘，下周五"], **RT),
        task("标注图片", "依努尔", "2024-03-21", title_alt=["标注图片，3.21晚八点前", "依努尔——标注图片，3.21晚八点前"], **RT),
        task("准备中期答辩PPT", "", None, title_alt=["全体成员——准备中期答辩PPT"], **RT),
        pending("摄像头支架谁来打印还没定", "", None, note="*"),
        project=P, dept="*", date="2024-03-15", meeting=one("2024-03-15T19:30", "线上（QQ群通话）", "逄博文", "晋小满 逄博文 依努尔", "佘小磊")))


@batch.writes("新建 Microsoft Word 文档 (2).docx")
def small_firm(path):
    word(path, "admin", "会议记录", "时间 | 2025年10月20日 下午3点", "地点 | 公司小会议室", "与会人员 | 温时雨、祁连山、石小榴、乔小麦", "记录人 | 乔小麦", "",
         "会议结论", "1. 样册改版", "负责人：温时雨", "截止日期：10.24星期五", "2. 展会摊位搭建报价", "负责人：祁连山、石小榴", "截止日期：下周三晚八点", "3. 老客户回访名单", "负责人：乔小麦", "截止日期：不急",
         "4. 换打印机耗材", "负责人：谁有空谁去", "截止日期：本周内", "", "下次会议：10月27日下午3点")
    return truth("typed pipe between label and value; task, 负责人 and 截止日期 on three lines; 不急 and 谁有空谁去", form(
        "minutes",
        resolution("样册改版", "温时雨", "2025-10-24", **TR), resolution("展会摊位搭建报价", "祁连山 石小榴", "2025-10-29", **TR),
        resolution("老客户回访名单", "乔小麦", None, vague=True, **TR), resolution("换打印机耗材", "", "2025-10-24", due_alt=["2025-10-26"], **TR),
        project=None, dept=None, date="2025-10-20",
        meeting=meeting("*", "2025-10-20T15:00", "公司小会议室", None, "乔小麦", "温时雨 祁连山 石小榴 乔小麦", "", ())))


@batch.writes("开业筹备 9.1.xlsx")
def bakery(path):
    xlsx(path, "米多多", Sheet("开业倒计时", """
麦香里烘焙·开业筹备||||||
开业日：|@2025-09-20|||||
||||||
|要做的事|谁|几号前|搞定没|花了多少|碎碎念
装修|招牌安装|老板娘 米多多|8/28|√|#2600|
|二次消防检查|米多多|5号|||物业说要提前预约
设备|烤箱调试|厂家师傅|9.3||#0|
|收银机开通扫码|辛小柠|９月１２日|||
人|招2个店员|米多多、辛小柠|12号前|||已面试5个
|办健康证|新店员|开业前一天||#260|
宣传|朋友圈集赞海报|辛小柠|9.10|√|#150|
|抖音团购页|||||
|||||#3010|
""", "C2:I2 C6:C7 C8:C9 C10:C11 C12:C13", at="C2"), Sheet("报价", "面粉|#185\n黄油|#420\n奶油|#398\n合计|=SUM(B1:B3)"))
    return truth("small shop: table in column C, row 5, colloquial header words, tick or nothing as state, 5号, year only from a real date, sum row", form(
        "progress",
        task("招牌安装", "米多多", "2025-08-28", "done", owners_alt=["老板娘米多多"]), task("二次消防检查", "米多多", "2025-09-05", note="物业说要提前预约"),
        task("烤箱调试", "*", "2025-09-03"), task("收银机开通扫码", "辛小柠", "2025-09-12"),
        task("招2个店员", "米多多 辛小柠", "2025-09-12", note="已面试5个"), task("办健康证", "*", None, vague=True),
        task("朋友圈集赞海报", "辛小柠", "2025-09-10", "done"), task("抖音团购页", "", None),
        sheet="开业倒计时", project="*", dept=None, date="2025-09-01"))


@batch.writes("招新任务分工.ods")
def recruit(path):
    ods(path, Sheet("Sheet1", """
街舞社2023秋季招新任务分工表||||
更新时间：2023.9.4||||
组别|谁|干啥|啥时候弄完|备注
外联组|相里晴|借两顶帐篷和音响|9月8日|找后勤处张贴栏借条
|闾小北|拉奶茶赞助|9.7-9.9|
宣传组|续航、别小枝|推文和海报|@2023-09-06|
|别小枝|拍路演视频|待商定|
表演组|全体队员|排15分钟快闪|9.9前|
后勤组|农小夏（组长）|现场报名表、收款码|周五|打印50份
""", "A1:E1 A2:E2 A4:A5 A6:A7"))
    return truth("ods; student words in the header (谁, 干啥, 啥时候弄完); range; 待商定; 全体队员; 周五", form(
        "responsibility",
        duty("借两顶帐篷和音响", "相里晴", "2023-09-08", dept="*", note="*", **TR), duty("拉奶茶赞助", "闾小北", "2023-09-09", dept="*", note="*", **TR),
        duty("推文和海报", "续航 别小枝", "2023-09-06", dept="*", note="*", **TR), duty("拍路演视频", "别小枝", None, dept="*", note="*", vague=True, **TR),
        duty("排15分钟快闪", "", "2023-09-09", dept="*", note="*", **TR), duty("现场报名表、收款码", "农小夏", "2023-09-08", dept="*", note="*", **TR),
        sheet="Sheet1", project="*", dept="*", date="2023-09-04"))


@batch.writes("技术部周报-1月第2周.docx")
def tech_weekly(path):
    word(path, "阮小川", "^技术部周报", "汇报周期：2026.1.12-2026.1.16　　　汇报人：阮小川", "# 一、本周工作情况", "1、阮小川：修复支付回调重复入账问题，已于1月14日上线；", "2、戎一鸣：完成服务器迁移，停机18分钟。",
         "# 二、存在问题", "短信通道费用1月20日到期，财务尚未续费。", "# 三、下周工作计划", "1、订单导出改为异步（阮小川，1月21日）", "2、后台权限重构第一期（戎一鸣、宓小路，1.23）", "3、历史日志归档脚本（宓小路）", "4、年会抽奖小程序（待分配，1月底）", "5、线上告警值守（全组，每天）",
         "# 四、需协调事项", "请财务部于1月20日前完成短信通道续费。")
    return truth("Word weekly report without a table: past work and problems are no items, next week's lines with (owner, date) in a bracket are; 待分配; 全组 and every day", form(
        "progress",
        task("订单导出改为异步", "阮小川", "01-21", title_alt=["订单导出改为异步（阮小川，1月21日）"]),
        task("后台权限重构第一期", "戎一鸣 宓小路", "01-23", title_alt=["后台权限重构第一期（戎一鸣、宓小路，1.23）"]),
        task("历史日志归档脚本", "宓小路", None, title_alt=["历史日志归档脚本（宓小路）"]),
        task("年会抽奖小程序", "", "01-31", title_alt=["年会抽奖小程序（待分配，1月底）"]),
        task("线上告警值守", "", None, recurring=True, title_alt=["线上告警值守（全组，每天）"]),
        project=None, dept="技术部", date="01-16"))


@batch.writes("进度.xlsx")
def gantt(path):
    xlsx(path, "user", Sheet("Sheet1", """
项目名称：会员小程序外包　　　更新于 2026/1/16||||||||||
任务|负责|开始|结束|完成度|1/5|1/12|1/19|1/26|2/2|2/9
UI设计|褚小楼|@2026-01-05{m/d}|@2026-01-14{m/d}|#1.0{0%}|■|■||||
前端页面|冷一凡|@2026-01-12{m/d}|@2026-01-30{m/d}|#0.3{0%}||■|■|■||
后台接口|冷一凡/左手|@2026-01-12{m/d}|@2026-02-04{m/d}|#0.25{0%}||■|■|■|■|
联调测试|褚小楼|@2026-02-02{m/d}|@2026-02-10{m/d}|#0{0%}|||||■|■
提交审核||@2026-02-11{m/d}|@2026-02-13{m/d}|#0{0%}||||||■
""", "A1:K1"), Sheet("Sheet2", ""))
    return truth("a Gantt chart of squares beside the table; percent alone; 负责 / 结束 as header; nick name after a slash; empty owner", form(
        "progress",
        task("UI设计", "褚小楼", "01-14", "done"), task("前端页面", "冷一凡", "01-30", "in_progress"), task("后台接口", "冷一凡 左手", "02-04", "in_progress"),
        task("联调测试", "褚小楼", "02-10", "not_started"), task("提交审核", "", "02-13", "not_started"),
        sheet="Sheet1", project="会员小程序外包", dept=None, date="01-16"))


@batch.writes("部门例会纪要0425(未传完).docx")
def broken(path):
    word(path, "x", "^部门例会纪要", "时间：2025年4月25日", T("事项|负责人|时限\n" + "更换门禁卡|岑小溪|4月30日\n" * 12))
    repack(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 45 // 100])
    return truth("a docx whose transfer broke off", unreadable=True)


# ------------------------------------------------------------ international

@batch.writes("SteerCo Minutes 14-03-2024.docx")
def steerco(path):
    word(path, "H. Lindqvist", "^Payroll Platform Replacement – Steering Committee Minutes", T("""
Date|14/03/2024|Time|10:00 – 11:15
Venue|Room Alder, 4th floor / Teams|Chaired by|Marisol Quandt
Recorded by|Henrik Lindqvist|Apologies|Tobias Eckel (annual leave)
Present|Marisol Quandt, Henrik Lindqvist, Dipa Raman, Owen Fairleigh, Zofia Kral||
Agenda|1. Parallel run results⏎2. Cut-over date⏎3. Data retention||
""", "B4:D4 B5:D5"), "# Discussion", "Dipa reported 14 mismatches out of 3,120 payslips, down from 96 in February. Owen expects the vendor fix by 22 March.",
         "# Decisions Made", "+ Cut-over moves to the May payroll.", "+ Legacy system stays read-only for 24 months.", "# Action Items", T("""
#|Action|Owner|Due date|Status
A1|Close the remaining 14 payslip mismatches|Dipa Raman|28/03/2024|In progress
A2|Re-plan cut-over weekend with Facilities|Owen Fairleigh & Zofia Kral|05/04/2024|Open
A3|Issue revised communication to employees|HR Comms|next Friday|Not started
A4|Obtain DPO sign-off on retention rule|TBD|end of March|Open
A5|Book hypercare room|Henrik Lindqvist|12/03/2024|Closed
A6|Draft rollback plan|Zofia Kral|ASAP|Blocked
"""), "# Parking lot", "* Should contractors be paid through the new platform?", "* Renaming of cost centres (Owen Fairleigh)", "Next meeting: 11/04/2024, 10:00.")
    none = dict(may=NEITHER)
    return truth("English minutes: decisions, action table with DD/MM dates (one part above 12), parking lot; Open/Blocked; TBD; ASAP", form(
        "minutes",
        resolution("Cut-over moves to the May payroll", "", None, **none), resolution("Legacy system stays read-only for 24 months", "", None, **none),
        task("Close the remaining 14 payslip mismatches", ["Dipa Raman"], "2024-03-28", "in_progress"),
        task("Re-plan cut-over weekend with Facilities", ["Owen Fairleigh", "Zofia Kral"], "2024-04-05", "*"),
        task("Issue revised communication to employees", ["HR Comms"], "2024-03-22", "not_started", dept="*"),
        task("Obtain DPO sign-off on retention rule", "", "2024-03-31", "*", must=["missing-owner"]),
        task("Book hypercare room", ["Henrik Lindqvist"], "2024-03-12", "done"),
        task("Draft rollback plan", ["Zofia Kral"], None, "*", "*", must=["missing-deadline"], may=["unknown-status"]),
        pending("Should contractors be paid through the new platform?", "", None, note="*"),
        pending("Renaming of cost centres", ["Owen Fairleigh"], None, note="*", title_alt=["Renaming of cost centres (Owen Fairleigh)"]),
        project="Payroll Platform Replacement", dept=None, date="2024-03-14",
        meeting=meeting("*", "2024-03-14T10:00", "Room Alder, 4th floor / Teams", "Marisol Quandt", "Henrik Lindqvist",
                        ["Marisol Quandt", "Henrik Lindqvist", "Dipa Raman", "Owen Fairleigh", "Zofia Kral"], ["Tobias Eckel"],
                        ["Parallel run results", "Cut-over date", "Data retention"])))


@batch.writes("Status report wk31 - Depot Solar.xlsx")
def solar(path):
    xlsx(path, "PMO", Sheet("Wk31", """
|Weekly Status Report|||||||
|Project:|Depot Solar Roof Retrofit|||Report date:|@2025-08-01{dd-mmm-yy}||
|Prepared by:|J. Abernathy|||Department:|Facilities Engineering||
|||||||| 
|Activities In Progress|||||||
|Ref|Activity|Responsible|Planned finish|Actual finish|Status|RAG|Comments
|1.1|Structural survey, sheds A–C|Ines Carvalho|@2025-07-25{dd-mmm-yy}|@2025-07-24{dd-mmm-yy}|Complete|G|
|1.2|Grid connection application|Noor Haddad|@2025-08-08{dd-mmm-yy}||In progress|A|Utility asked for single-line diagram
|1.3|Inverter procurement|Noor Haddad (lead), Petr Vanek|@2025-08-22{dd-mmm-yy}||In progress|R|Lead time slipped to 11 weeks
|1.4|Roof coating shed B|Contractor: Halden Roofing|EOW||On hold|A|Waiting for dry weather
|1.5|Asbestos register update|All|31-Jul||Not started|R|n/a
|||||||| 
|Activities Planned for Next Week|||||||
|Ref|Activity|Responsible|Target date|||| 
|2.1|Scaffold tender clarification|Petr Vanek|Wed 6 Aug|||| 
|2.2|Toolbox talk on fragile roofs|Ines Carvalho|7 Aug|||| 
|2.3|Noise notice to neighbours|TBC|mid-August|||| 
|||||||| 
|Key: G = on track, A = at risk, R = delayed|||||||
""".replace("| \n", "|\n"), "B1:I1 B5:I5 B13:I13 B19:I19"))
    return truth("starts in column B; status and RAG letter columns with a key; EOW on a Friday; two tables; All, TBC; mid-August", form(
        "progress",
        task("Structural survey, sheds A–C", ["Ines Carvalho"], "2025-07-25", "done", "normal", done="2025-07-24"),
        task("Grid connection application", ["Noor Haddad"], "2025-08-08", "in_progress", "at_risk", note="Utility asked for single-line diagram"),
        task("Inverter procurement", ["Noor Haddad", "Petr Vanek"], "2025-08-22", "in_progress", "delayed", note="Lead time slipped to 11 weeks", owners_alt=[["Noor Haddad"]]),
        task("Roof coating shed B", ["Halden Roofing"], "2025-08-01", "paused", "at_risk", note="Waiting for dry weather", due_alt=["2025-08-03"], owners_alt=[["Contractor: Halden Roofing"]], dept="*"),
        task("Asbestos register update", "", "2025-07-31", "not_started", "delayed"),
        task("Scaffold tender clarification", ["Petr Vanek"], "2025-08-06"), task("Toolbox talk on fragile roofs", ["Ines Carvalho"], "2025-08-07"),
        task("Noise notice to neighbours", "", None, vague=True),
        sheet="Wk31", project="Depot Solar Roof Retrofit", dept="Facilities Engineering", date="2025-08-01"))


@batch.writes("RACI - CRM data migration.xlsx")
def raci(path):
    xlsx(path, "Amara Nwosu", Sheet("RACI", """
RACI Matrix||||||
Project|CRM Data Migration||||Version date|2025-02-17
||||||
Activity / Deliverable|Amara Nwosu|Pieter Vos|Li Jia 李佳|Sunita Rao|Gwen Tully|Notes
Data profiling|A|R|C|I|I|sample 5% first
Mapping specification|A|C|R|C|I|
Cleansing of duplicates|I|A/R|C||I|
Cut-over rehearsal|A|R|R|C|C|two rounds
User acceptance|A|I||C|C|
Legend: R = Responsible, A = Accountable, C = Consulted, I = Informed||||||
""", "A1:G1 A10:G10"))
    return truth("RACI matrix with one column a person; two R; A/R; a row without R (then A); no dates", form(
        "responsibility",
        duty("Data profiling", ["Pieter Vos"], None, note="*"), duty("Mapping specification", ["Li Jia 李佳"], None, note="*"),
        duty("Cleansing of duplicates", ["Pieter Vos"], None, note="*"), duty("Cut-over rehearsal", ["Pieter Vos", "Li Jia 李佳"], None, note="*"),
        duty("User acceptance", ["Amara Nwosu"], None, note="*"),
        sheet="RACI", project="CRM Data Migration", dept=None, date="2025-02-17", no="due"))


@batch.writes("專案週會紀錄_20250612.docx")
def taiwan_minutes(path):
    word(path, "游品妍", "^會員系統改版專案　週會紀錄", T("""
會議名稱|會員系統改版第五次週會|會議日期|2025/06/12（四）14:00~15:30
會議地點|11F 大會議室|主席|翁啟銘
紀錄|游品妍|請假人員|施雅筑（特休）
出席人員|翁啟銘、游品妍、古振宇、溫子晴、卓彥廷||
討論議題|1. 點數折抵規則⏎2. 舊會員資料匯入||
上次決議追蹤|||
決議事項|1. 點數折抵上限訂為訂單金額20%，由古振宇於6/18前更新規格書。⏎2. 舊會員資料分兩批匯入，溫子晴負責，6月20日完成第一批。||
待辦事項|||
未決事項|是否保留實體會員卡，待行銷部評估後下次再議。||
""", "B4:D4 B5:D5 B6:D6 B7:D7 B8:D8 B9:D9", inside={"B6": T("決議|負責人|期限|狀態\n報價單重新議價|翁啟銘|6/10|已完成\n客訴分類表更新|溫子晴|6/11|進行中，剩物流類"),
         "B8": T("""
項次|待辦內容|負責人|預計完成日|狀態
1|簡訊OTP費用試算|卓彥廷|6/17|進行中
2|隱私權條款更新送法務|游品妍、施雅筑|下週五|未開始
3|App Store 截圖重製|外包（晨曦設計）|6月底|未開始
4|客服教戰手冊|待確認|7/4|未開始
5|測試機借用|古振宇|6/11|已完成
""")}), "下次會議：2025/06/19（四）14:00")
    return truth("traditional Chinese: the record is one table with two tables nested in cells (last resolutions, to-do), resolutions as sentences in a cell; 待確認; contractor in brackets", form(
        "minutes",
        resolution("報價單重新議價", "翁啟銘", "2025-06-10", "done", **TR), resolution("客訴分類表更新", "溫子晴", "2025-06-11", "in_progress", note="*", **TR),
        resolution("點數折抵上限訂為訂單金額20%，由古振宇於6/18前更新規格書", "古振宇", "2025-06-18"),
        resolution("舊會員資料分兩批匯入，溫子晴負責，6月20日完成第一批", "溫子晴", "2025-06-20"),
        task("簡訊OTP費用試算", "卓彥廷", "2025-06-17", "in_progress", **RT), task("隱私權條款更新送法務", "游品妍 施雅筑", "2025-06-20", "not_started", **RT),
        task("App Store 截圖重製", ["外包（晨曦設計）"], "2025-06-30", "not_started", dept="*", owners_alt=[["晨曦設計"], ["外包"]], **RT),
        task("客服教戰手冊", "", "2025-07-04", "not_started", **RT), task("測試機借用", "古振宇", "2025-06-11", "done", **RT),
        pending("是否保留實體會員卡，待行銷部評估後下次再議", "*", None, note="*", dept="*", title_alt=["是否保留實體會員卡"]),
        project="會員系統改版專案", dept=None, date="2025-06-12",
        meeting=meeting("會員系統改版第五次週會", "2025-06-12T14:00", "11F 大會議室", "翁啟銘", "游品妍", "翁啟銘 游品妍 古振宇 溫子晴 卓彥廷", "施雅筑",
                        ["點數折抵規則", "舊會員資料匯入"])))


@batch.writes("工程進度追蹤表-114年5月.xlsx")
def taiwan_tracker(path):
    xlsx(path, "工務課", Sheet("5月", """
社區活動中心整修工程 進度追蹤表|||||||
填表單位：工務課||||填表日期：114年5月23日|||
項次|工作項目|承辦人|預定完成日|實際完成日|目前進度|燈號|說明
1|屋頂防水|簡志豪|114/05/10|114/05/12|已完成|綠|
2|空調主機汰換|涂婉如|114/06/05||施作中|黃|冷媒管待到料
3|無障礙坡道|簡志豪、涂婉如|114年6月20日||未施作|綠|
4|消防圖說送審|消防技師||退件補正|紅|缺結構簽證
5|室內粉刷|（未發包）|7月中||未施作||
""".replace("消防技師||退件", "消防技師|5/30||退件"), "A1:H1 A2:D2 E2:H2"))
    return truth("Taiwan: years of the Republic (114 = 2025), light colours as health, 未發包 is nobody yet, 7月中", form(
        "progress",
        task("屋頂防水", "簡志豪", "2025-05-10", "done", "normal", done="2025-05-12"), task("空調主機汰換", "涂婉如", "2025-06-05", "in_progress", "at_risk", note="冷媒管待到料"),
        task("無障礙坡道", "簡志豪 涂婉如", "2025-06-20", "not_started", "normal"),
        task("消防圖說送審", "*", "2025-05-30", "*", "delayed", note="缺結構簽證", may=["unknown-status"]),
        task("室內粉刷", "", None, "not_started", vague=True),
        sheet="5月", project="社區活動中心整修工程", dept="工務課", date="2025-05-23"))


@batch.writes("RAID log 風險問題清單 HK.xlsx")
def raid(path):
    xlsx(path, "Candy Mok", Sheet("RAID", """
Project 項目: Kwun Tong Office Relocation 觀塘辦公室搬遷|||||||||
Last updated 更新日期: 16/Aug/2024|||||||||
ID|Type 類型|Description 描述|Raised by 提出人|Raised on 提出日期|Owner 負責人|Mitigation / Action 應對措施|Target date 目標日期|Status 狀態|Closure Date 關閉日期
R-01|Risk|Landlord may not approve night works 業主未必批准夜間施工|Candy Mok|02/Aug/2024|Jason Yip 葉俊軒|Submit method statement|23/Aug/2024|Open|
R-02|Risk|Fibre line not ready on move-in 光纖未能如期接通|IT|05/Aug/2024|Ringo Szeto|4G backup router|30/Aug/2024|Monitoring 監控中|
I-01|Issue|Fire door delivery short by two 防火門少兩扇|Jason Yip|07/Aug/2024|Candy Mok / Jason Yip 葉俊軒|Chase supplier daily|19/Aug/2024|In Progress 處理中|
I-02|Issue|Access cards wrong format 門禁卡格式不符|Reception|08/Aug/2024|Ringo Szeto|Re-encoded|12/Aug/2024|Closed 已關閉|13/Aug/2024
A-01|Assumption|Existing furniture can be reused 舊家具可再用|Candy Mok|01/Aug/2024|N/A||TBC|Open|
D-01|Dependency|Lift reservation confirmed by management office 管理處確認升降機|Candy Mok|09/Aug/2024|Mgmt Office|Call on Monday|next Wednesday|Pending 待辦|
""", "A1:J1 A2:J2"), Sheet("Lists", "Risk\nIssue\nAssumption\nDependency", hidden=True))
    return truth("bilingual RAID log; Raised by is no owner; DD/Mon/YYYY text; Open and Monitoring; owner N/A; closed on", form(
        "progress",
        task("Landlord may not approve night works 業主未必批准夜間施工", ["Jason Yip 葉俊軒"], "2024-08-23", "*", note="Submit method statement"),
        task("Fibre line not ready on move-in 光纖未能如期接通", ["Ringo Szeto"], "2024-08-30", "*", "*", note="4G backup router", may=["unknown-status"]),
        task("Fire door delivery short by two 防火門少兩扇", ["Candy Mok", "Jason Yip 葉俊軒"], "2024-08-19", "in_progress", note="Chase supplier daily"),
        task("Access cards wrong format 門禁卡格式不符", ["Ringo Szeto"], "2024-08-12", "done", note="Re-encoded", done="2024-08-13"),
        task("Existing furniture can be reused 舊家具可再用", "", None, "*", must=NEITHER),
        task("Lift reservation confirmed by management office 管理處確認升降機", ["Mgmt Office"], "2024-08-21", "*", note="Call on Monday", dept="*"),
        sheet="RAID", project="Kwun Tong Office Relocation 觀塘辦公室搬遷", dept=None, date="2024-08-16"))


@batch.writes("Meeting Notice 會議通知 (Safety Committee).docx")
def bilingual_notice(path):
    word(path, "Admin", "^MEETING NOTICE 會議通知", T("""
Subject 主題|Q1 Workplace Safety Committee 第一季職安委員會
Date & Time 日期時間|20 January 2026 (Tue) 2:30 pm – 4:00 pm
Venue 地點|Conference Room 3 / Zoom
Convener 召集人|Winnie Lau
Attendees 出席人員|Winnie Lau; Marco Tse; Priya Nair; Ho Man Kit; Stella Fung
Agenda 議程|1. Review of 2025 incidents 事故檢討⏎2. Forklift lane repainting 叉車道重劃⏎3. AOB 其他事項
Materials 請備資料|Each department to bring its near-miss log by 19 Jan
"""), "Please confirm attendance by 16 January 2026.", "Issued by: Admin Department, 13 January 2026")
    return truth("bilingual notice; 2:30 pm; names by semicolon; material and reply date are no items", form(
        "notice", project="*", dept="Admin Department", date="*",
        meeting=meeting("Q1 Workplace Safety Committee 第一季職安委員會", "2026-01-20T14:30", "Conference Room 3 / Zoom", "Winnie Lau", None,
                        ["Winnie Lau", "Marco Tse", "Priya Nair", "Ho Man Kit", "Stella Fung"], "",
                        ["Review of 2025 incidents 事故檢討", "Forklift lane repainting 叉車道重劃", "AOB 其他事項"])))


@batch.writes("Post-project review - Helpdesk chatbot.docx")
def chatbot_review(path):
    word(path, "Elin Sorby", "^Helpdesk Chatbot – Post-Project Review", "Prepared by: Digital Services", control("Date: ", "9 December 2025"), "# 1. Overall completion", T("""
Task|Owner|Planned|Actual|Result
Intent catalogue (120 intents)|Elin Sorby|30 Sep 2025|26 Sep 2025|Done
Knowledge base clean-up|Rafael Duarte|15 Oct 2025|3 Nov 2025|Done, delayed
Handover to live agents|Rafael Duarte, Mei Tan|31 Oct 2025|31 Oct 2025|Completed
Voice channel|Mei Tan|Nov. 28, 2025||Cancelled
"""), "# 2. What went well", "1. First-contact resolution rose from 41% to 58%.", "2. Rafael Duarte trained 35 agents in two weeks.", "# 3. What did not go well", "1. Content owners were named only on 20 October.", "# 4. Recommendations",
         "1. Appoint a content owner per service before kick-off (Digital Services, by 31 January 2026)", "2. Mei Tan to set up a monthly intent review", "3. Keep a two-week buffer for knowledge base work")
    return truth("English review: date in a content control; Done, delayed in one cell; wins and failures with names and dates are no items; recommendations with owner in a bracket or as subject", form(
        "review",
        task("Intent catalogue (120 intents)", ["Elin Sorby"], "2025-09-30", "done", done="2025-09-26"),
        task("Knowledge base clean-up", ["Rafael Duarte"], "2025-10-15", "done", "delayed", done="2025-11-03"),
        task("Handover to live agents", ["Rafael Duarte", "Mei Tan"], "2025-10-31", "done", done="2025-10-31"), task("Voice channel", ["Mei Tan"], "2025-11-28", "cancelled"),
        suggestion("Appoint a content owner per service before kick-off (Digital Services, by 31 January 2026)", ["Digital Services"], "2026-01-31", dept="*",
                   title_alt=["Appoint a content owner per service before kick-off"]),
        suggestion("Mei Tan to set up a monthly intent review", ["Mei Tan"], None, title_alt=["set up a monthly intent review"]),
        suggestion("Keep a two-week buffer for knowledge base work", "", None),
        project="Helpdesk Chatbot", dept="Digital Services", date="2025-12-09"))


# ------------------------------------------------------------ exports of tools

@batch.writes("任务管理_全部任务_20250613.xlsx")
def feishu(path):
    xlsx(path, "feishu", Sheet("任务管理", """
任务描述|所属模块|任务执行人|任务状态|重要紧急程度|开始日期|预计完成日期|实际完成日期|最新进展记录|是否延期|创建人|父记录
拟定分会场嘉宾名单|会务|盛夏阳|已完成|重要紧急|2025/05/20|2025/05/30|2025/05/29|名单已回传主办方|否|简宁宁|
主视觉三版提案|设计|荆小楚,盛夏阳|进行中|重要不紧急|2025/06/03|2025/06/16||甲方倾向B版|否|简宁宁|
签到小程序|技术|甘霖霖|进行中|重要紧急|2025/05/28|2025/06/10||人脸接口没批下来|是|简宁宁|
酒店协议房谈判|会务|简宁宁|待开始||2025/06/16|2025/06/20|||否|简宁宁|
拍摄执行团队比价|宣传||待开始||||||否|荆小楚|
嘉宾接送排班表|会务|盛夏阳|已停滞|紧急不重要|2025/06/09|2025/06/25||等航班信息|否|简宁宁|拟定分会场嘉宾名单
"""))
    return truth("Feishu table export without title: 是否延期 column, 已停滞, 创建人 is no owner, parent column, rows without owner and date", form(
        "progress",
        task("拟定分会场嘉宾名单", "盛夏阳", "2025-05-30", "done", "*", done="2025-05-29", note="名单已回传主办方"),
        task("主视觉三版提案", "荆小楚 盛夏阳", "2025-06-16", "in_progress", "*", note="甲方倾向B版"),
        task("签到小程序", "甘霖霖", "2025-06-10", "in_progress", "*", note="人脸接口没批下来"),
        task("酒店协议房谈判", "简宁宁", "2025-06-20", "not_started", "*"), task("拍摄执行团队比价", "", None, "not_started", "*"),
        task("嘉宾接送排班表", "盛夏阳", "2025-06-25", "paused", "*", note="等航班信息"),
        sheet="任务管理", project=None, dept=None, date="2025-06-13"))


@batch.writes("车联网平台-任务.csv")
def zentao(path):
    text_table(path, """
编号,所属项目,所属执行,任务名称,优先级,任务类型,任务状态,指派给,由谁创建,创建日期,预计开始,截止日期,实际完成,由谁完成,最初预计,总计消耗,抄送给
201,车联网平台(#8),迭代3,T-Box心跳协议对接,1,开发,已完成,Closed,骆驼峰(#3),2024-09-02,2024-09-03,2024-09-13,2024-09-12,车小骐,24,22,
202,车联网平台(#8),迭代3,围栏告警规则引擎,2,开发,进行中,车小骐,骆驼峰(#3),2024-09-02,2024-09-09,2024-09-20,0000-00-00,,40,18,
203,车联网平台(#8),迭代3,大屏轨迹回放,3,开发,未开始,钟小表,骆驼峰(#3),2024-09-04,2024-09-18,2024-09-27,0000-00-00,,32,0,
204,车联网平台(#8),迭代3,压测脚本,3,测试,已暂停,步惊鸿,骆驼峰(#3),2024-09-04,0000-00-00,0000-00-00,0000-00-00,,16,4,
205,车联网平台(#8),迭代3,OTA差分包验证,2,测试,未开始,,骆驼峰(#3),2024-09-05,2024-09-23,2024-09-30,0000-00-00,,20,0,
206,车联网平台(#8),迭代3,旧版告警短信下线,4,事务,已取消,步惊鸿,骆驼峰(#3),2024-09-05,0000-00-00,2024-09-18,0000-00-00,,4,0,
""".replace(",", "|"))
    return truth("ZenTao csv in GB18030: 0000-00-00 is an empty date; 指派给 Closed; creator is no owner; project in a column with its id", form(
        "progress",
        task("T-Box心跳协议对接", "*", "2024-09-13", "done", done="2024-09-12"), task("围栏告警规则引擎", "车小骐", "2024-09-20", "in_progress", may=ZERO),
        task("大屏轨迹回放", "钟小表", "2024-09-27", "not_started", may=ZERO), task("压测脚本", "步惊鸿", None, "paused", may=ZERO + NO_DUE),
        task("OTA差分包验证", "", "2024-09-30", "not_started", may=ZERO), task("旧版告警短信下线", "步惊鸿", "2024-09-18", "cancelled", may=ZERO),
        project="*", dept=None, date="*"))


@batch.writes("Jira 2025-09-19T10_12_33+0200.csv")
def jira(path):
    text_table(path, """
Summary|Issue key|Issue Type|Status|Project name|Priority|Assignee|Reporter|Created|Due date|Resolved|Comment
Consent banner ignores dark mode|WEB-412|Bug|Done|Customer Portal|High|Tilda Brandt|Kojo Mensah|01/Sep/25 9:14 AM|12/Sep/25 12:00 AM|11/Sep/25 4:02 PM|
Migrate search to new index|WEB-398|Story|In Progress|Customer Portal|Highest|Kojo Mensah|Tilda Brandt|20/Aug/25 2:30 PM|26/Sep/25 12:00 AM||Waiting for ops to size the cluster, see thread
Password reset mail in Dutch|WEB-420|Task|To Do|Customer Portal|Low|Saar de Wit|Kojo Mensah|08/Sep/25 11:05 AM|03/Oct/25 12:00 AM||
Rate limiting for public API|WEB-405|Story|In Review|Customer Portal|High|Arvid Holm|Tilda Brandt|28/Aug/25 8:47 AM|19/Sep/25 12:00 AM||
Upgrade Node to LTS|WEB-377|Task|Closed|Customer Portal|Medium|Arvid Holm|Arvid Holm|01/Aug/25 10:00 AM|29/Aug/25 12:00 AM|02/Sep/25 1:15 PM|
Broken link in footer (EN)|WEB-433|Bug|To Do|Customer Portal|Low|Saar de Wit|Tilda Brandt|16/Sep/25 9:40 AM|||
Invoice download as PDF|WEB-389|Story|In Progress|Customer Portal|High|Tilda Brandt|Kojo Mensah|12/Aug/25 4:45 PM|30/Sep/25 12:00 AM||
Session timeout warning|WEB-415|Story|Blocked|Customer Portal|Medium|Kojo Mensah|Saar de Wit|04/Sep/25 8:02 AM|24/Sep/25 12:00 AM||"SSO team on leave"
Remove legacy tracking pixel|WEB-362|Task|Won't Do|Customer Portal|Lowest|Arvid Holm|Saar de Wit|22/Jul/25 2:12 PM|15/Aug/25 12:00 AM|14/Aug/25 9:09 AM|
Load test with 5k users|WEB-428|Task|To Do|Customer Portal|High||Kojo Mensah|12/Sep/25 10:30 AM|10/Oct/25 12:00 AM||
Accessibility audit findings|WEB-431|Epic|Backlog|Customer Portal|Medium||Saar de Wit|15/Sep/25 3:21 PM|||
""", "utf-8-sig")
    return truth("Jira csv (UTF-8 with BOM): DD/Mon/YY h:mm, In Review and Backlog, Reporter is no owner, date only in the file name", form(
        "progress",
        task("Consent banner ignores dark mode", ["Tilda Brandt"], "2025-09-12", "done", done="2025-09-11"),
        task("Migrate search to new index", ["Kojo Mensah"], "2025-09-26", "in_progress", note="Waiting for ops to size the cluster, see thread"),
        task("Password reset mail in Dutch", ["Saar de Wit"], "2025-10-03", "not_started"), task("Rate limiting for public API", ["Arvid Holm"], "2025-09-19", "*", may=["unknown-status"]),
        task("Upgrade Node to LTS", ["Arvid Holm"], "2025-08-29", "done", done="2025-09-02"), task("Broken link in footer (EN)", ["Saar de Wit"], None, "not_started"),
        task("Invoice download as PDF", ["Tilda Brandt"], "2025-09-30", "in_progress"),
        task("Session timeout warning", ["Kojo Mensah"], "2025-09-24", "*", "*", note="SSO team on leave", may=["unknown-status"]),
        task("Remove legacy tracking pixel", ["Arvid Holm"], "2025-08-15", "cancelled", done="*", state_alt=["done"]),
        task("Load test with 5k users", "", "2025-10-10", "not_started"), task("Accessibility audit findings", "", None, "*", must=NEITHER),
        project="Customer Portal", dept=None, date="2025-09-19"))


@batch.writes("Packaging line move.xlsx")
def planner(path):
    xlsx(path, "Planner", Sheet("Plan name", """
Plan name|Packaging line move
Plan ID|k3Zt_uWq0UO
Date of export|11/14/2025
"""), Sheet("Tasks", """
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels|Description
aX1|Drain and flush conveyor 2|Decommission|Completed|Medium|Lorna Baptiste|Viktor Sand|10/20/2025|10/27/2025|10/31/2025|false|false|10/30/2025|Lorna Baptiste|3/3|Isolate;Drain;Flush|Site A|
aX2|Hire 25 t crane|Transport|In progress|Important|Viktor Sand;Lorna Baptiste|Viktor Sand|10/20/2025|11/03/2025|11/12/2025|false|true||||Quote;Permit||Permit office closed until Thursday
aX3|Mark floor bolts in hall C|Install|In progress|Medium|Yusuf Demir|Viktor Sand|10/22/2025||11/18/2025|false|false||||||
aX4|Update risk assessment|Install|Not started|Urgent||Viktor Sand|10/22/2025||11/21/2025|false|false||||||
aX5|Order replacement drive belts|Install|Not started|Medium|Yusuf Demir|Lorna Baptiste|11/05/2025|||false|false||||||
"""))
    return truth("MS Planner export: plan name and export date on another sheet, MM/DD dates, names by semicolon, Late column, creator is no owner", form(
        "progress",
        task("Drain and flush conveyor 2", ["Lorna Baptiste"], "2025-10-31", "done", "*", done="2025-10-30", note="*"),
        task("Hire 25 t crane", ["Viktor Sand", "Lorna Baptiste"], "2025-11-12", "in_progress", "*", note="Permit office closed until Thursday"),
        task("Mark floor bolts in hall C", ["Yusuf Demir"], "2025-11-18", "in_progress", "*"), task("Update risk assessment", "", "2025-11-21", "not_started", "*"),
        task("Order replacement drive belts", ["Yusuf Demir"], None, "not_started", "*"),
        sheet="Tasks", project="Packaging line move", dept=None, date="2025-11-14"))


@batch.writes("Brand_refresh_1718000000.xlsx")
def monday(path):
    head = "Name|Subitems|Person|Status|Due date|Timeline - Start|Timeline - End|Notes"
    xlsx(path, "monday", Sheet("Brand refresh", f"""
Brand refresh|||||||
Rollout of the new identity, board exported on 2024-06-10|||||||
|||||||
This month|||||||
{head}
Logo usage guide||Carys Pugh|Done|2024-06-05|2024-05-20|2024-06-05|
Shop-front signage quotes||Denholm Frith, Carys Pugh|Working on it|2024-06-21|2024-06-03|2024-06-21|two of five shops quoted
Van livery artwork||Odile Marchetti|Stuck|2024-06-14|||printer profile missing
||||2024-06-05 to 2024-06-21|||
|||||||
Next month|||||||
{head}
Email signature roll-out||||2024-07-12|||
Uniform order||Denholm Frith|||2024-07-01|2024-07-19|sizes by store managers
||||2024-07-12|||
"""))
    return truth("monday.com export: group titles, header repeated per group, summary rows with a range, Working on it / Stuck, empty status", form(
        "progress",
        task("Logo usage guide", ["Carys Pugh"], "2024-06-05", "done"),
        task("Shop-front signage quotes", ["Denholm Frith", "Carys Pugh"], "2024-06-21", "in_progress", note="two of five shops quoted"),
        task("Van livery artwork", ["Odile Marchetti"], "2024-06-14", "*", "*", note="printer profile missing", may=["unknown-status"]),
        task("Email signature roll-out", "", "2024-07-12"), task("Uniform order", ["Denholm Frith"], "2024-07-19", note="sizes by store managers", due_alt=[None], may=NO_DUE),
        sheet="Brand refresh", project="Brand refresh", dept=None, date="2024-06-10"))


@batch.writes("每周任务收集（收集结果）.xlsx")
def collect(path):
    xlsx(path, "腾讯文档", Sheet("收集结果", """
提交时间（自动）|提交者（自动）|所属部门（必填）|任务内容（必填）|责任人（必填）|计划完成时间（必填）|当前状态（必填）|遇到的问题（选填）
2024年4月12日 16:02|小鱼干|行政部|春游大巴及保险|殷如是|2024年4月19日|进行中|
2024年4月12日 16:10|Felix|财务部|一季度税务申报|冉小冉|2024年4月15日|已完成|
2024年4月12日 16:31|Felix|财务部|固定资产盘点|冉小冉、别亦安|2024年4月30日|未开始|仓库钥匙在行政
2024年4月12日 17:05|山海|人力资源部|校招复试排期|贝小宁|下周三|进行中|面试官时间冲突
2024年4月12日 17:48|老K|市场部|公众号改版|全员|2024年5月10日|见群公告|无
2024年4月13日 09:20|山海|人力资源部|社保基数核对|贝小宁|看社保局通知|未开始|
"""))
    return truth("Tencent Docs collection: submitter is no owner, submission times as the only date; 见群公告 as a state; 全员; 看社保局通知", form(
        "progress",
        task("春游大巴及保险", "殷如是", "2024-04-19", "in_progress", dept="行政部"), task("一季度税务申报", "冉小冉", "2024-04-15", "done", dept="财务部"),
        task("固定资产盘点", "冉小冉 别亦安", "2024-04-30", "not_started", dept="财务部", note="仓库钥匙在行政"),
        task("校招复试排期", "贝小宁", "*", "in_progress", dept="人力资源部", note="面试官时间冲突"),
        task("公众号改版", "", "2024-05-10", None, None, dept="市场部", unknown=True),
        task("社保基数核对", "贝小宁", None, "not_started", dept="人力资源部", vague=True),
        sheet="收集结果", project=None, dept=None, date="*"))


@batch.writes("变电站扩建计划-project导出.xlsx")
def msproject(path):
    xlsx(path, "Project", Sheet("Task_Table1", """
标识号|WBS|任务模式|任务名称|工期|开始时间|完成时间|前置任务|资源名称|完成百分比|摘要|里程碑|备注
#1|1|自动计划|西郊变电站扩建|92 个工作日|2025年3月3日 8:00|2025年7月11日 17:00|||#0.38{0%}|是|否|
#2|1.1|自动计划|土建|45 个工作日|2025年3月3日 8:00|2025年5月7日 17:00|||#0.8{0%}|是|否|
#3|1.1.1|自动计划|主变基础开挖|10 个工作日|2025年3月3日 8:00|2025年3月14日 17:00||阴山川|#1.0{0%}|否|否|
#4|1.1.2|自动计划|基础浇筑与养护|28 个工作日|2025年3月17日 8:00|2025年4月24日 17:00|3|阴山川,水长东|#0.9{0%}|否|否|
#5|1.1.3|自动计划|电缆沟砌筑|15 个工作日|2025年4月14日 8:00|2025年5月7日 17:00|4SS+5|水长东[50%]|#0.2{0%}|否|否|砖料涨价待确认
#10|1.1.4|自动计划|事故油池|12 个工作日|2025年4月7日 8:00|2025年4月22日 17:00||阴山川|#1.0{0%}|否|否|
#11|1.1.5|自动计划|围墙加高|8 个工作日|2025年4月21日 8:00|2025年4月30日 17:00||外委-恒筑建工|#0.5{0%}|否|否|
#6|1.2|自动计划|电气安装|40 个工作日|2025年5月8日 8:00|2025年7月2日 17:00|||#0{0%}|是|否|
#7|1.2.1|自动计划|主变就位|5 个工作日|2025年5月8日 8:00|2025年5月14日 17:00|4|鹿鸣野|#0{0%}|否|否|吊车须提前一周预约
#8|1.2.2|自动计划|二次接线及保护调试|25 个工作日|2025年5月29日 8:00|2025年7月2日 17:00|7||#0{0%}|否|否|
#9|1.3|手动计划|送电|0 个工作日|2025年7月11日 17:00|2025年7月11日 17:00|8|鹿鸣野|#0{0%}|否|是|
"""))
    return truth("Chinese MS Project export: summary rows are headings, text dates with time, resource with percent, percent only, milestone row", form(
        "progress",
        task("主变基础开挖", "阴山川", "2025-03-14", "done"), task("基础浇筑与养护", "阴山川 水长东", "2025-04-24", "in_progress"),
        task("电缆沟砌筑", "水长东", "2025-05-07", "in_progress", note="砖料涨价待确认"),
        task("事故油池", "阴山川", "2025-04-22", "done"), task("围墙加高", ["外委-恒筑建工"], "2025-04-30", "in_progress", owners_alt=[["恒筑建工"]], dept="*"), task("主变就位", "鹿鸣野", "2025-05-14", "not_started", note="吊车须提前一周预约"),
        task("二次接线及保护调试", "", "2025-07-02", "not_started"), task("送电", "鹿鸣野", "2025-07-11", "not_started", kind_alt=["milestone"]),
        sheet="Task_Table1", project="*", dept=None, date="*"))


@batch.writes("共享文档_门店巡检进度.xlsx")
def login_page(path):
    path.write_bytes("""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>登录 - 在线文档</title></head>
<body><div id="app"><h1>您还没有登录</h1><p>请登录后查看或下载该文档。</p>
<form action="/signin"><input name="phone" placeholder="手机号"><input name="code" placeholder="验证码"><button>登录</button></form>
</div></body></html>
""".encode())
    return truth("the login page of an online office saved under the name of the workbook", unreadable=True)


if __name__ == "__main__":
    batch.run()
