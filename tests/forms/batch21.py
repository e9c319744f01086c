#!/usr/bin/env python3
"""batch21: forms of unusual trades: zoo, orchestra, dentists, court, mine, kindergarten, shipyard, theatre, … Usage: batch21.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch21")


def converted(path, write, source):
    """Write with the source suffix, convert once with LibreOffice."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / (path.stem + source)
        write(first)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", path.suffix[1:],
                        "--outdir", str(path.parent), str(first)], check=True, capture_output=True, timeout=120)


# ================================================================ Chinese, Word

@batch.writes("云岭动物园园务例会纪要（第9期）.docx")
def zoo_minutes(path):
    word(path, "园办", "^云岭野生动物园园务例会纪要", "^（第9期）",
         "2025年6月9日14:30，园长闻人毅在科普馆二楼会议室主持召开园务例会，研究夏季夜游园筹备工作。会议听取了饲养科关于夜行动物应激观察的汇报，认为6月初的试开放总体平稳，但灯光偏亮、游客滞留时间偏长。现将有关事项纪要如下：",
         "! 一、会议议定事项",
         "（一）夜行动物馆灯光改造由工程科邬青禾负责，6月25日前完成安装调试。",
         "（二）分时预约由票务中心、信息室共同落实，6月18日前上线测试。",
         "（三）夜游讲解词由宗正蓝重新修订，本周五报园办。",
         "（四）各科室于月底前报送夜间值守方案。",
         "! 二、遗留问题", "大象馆是否纳入夜游线路，尚无结论。",
         "出席：闻人毅、邬青禾、宗正蓝、郎小北、桑榆", "请假：狄秋", "记录：桑榆", "> 二〇二五年六月十日印发")
    return truth("official prose minutes: time, place and host only in the opening sentence; owners as 由X负责; 各科室 is nobody", form(
        "minutes",
        resolution("夜行动物馆灯光改造由工程科邬青禾负责，6月25日前完成安装调试", "邬青禾", "2025-06-25", dept="工程科", title_alt=["夜行动物馆灯光改造", "完成安装调试"]),
        resolution("分时预约由票务中心、信息室共同落实，6月18日前上线测试", "票务中心 信息室", "2025-06-18", dept="*", title_alt=["分时预约", "分时预约上线测试"]),
        resolution("夜游讲解词由宗正蓝重新修订，本周五报园办", "宗正蓝", "2025-06-13", title_alt=["夜游讲解词重新修订", "重新修订夜游讲解词", "夜游讲解词"]),
        resolution("各科室于月底前报送夜间值守方案", "", "2025-06-30", dept="*", title_alt=["报送夜间值守方案"]),
        pending("大象馆是否纳入夜游线路，尚无结论", "", note="*", title_alt=["大象馆是否纳入夜游线路"]),
        project="*", dept="*", date="2025-06-09",
        meeting=meeting("*", "2025-06-09T14:30", "科普馆二楼会议室", "闻人毅", "桑榆", "闻人毅 邬青禾 宗正蓝 郎小北 桑榆", "狄秋", "*")))


@batch.writes("乐团行政碰头会1105.docx")
def orchestra(path):
    word(path, "晏然", T("""
会 议 记 录|||
时   间|2024年11月5日(周二) 10:00-11:40|地   点|排练厅休息室
召 集 人|厉 明|记   录|晏然
到   会|厉明，晏然，柴小麓，卓一帆，左丘雪|未   到|褚云（外出演出）
内⏎⏎容|一、上周工作⏎柴小麓：把租来的分谱核对了一遍，缺两份中提琴。⏎卓一帆：跟剧场要到了舞台图纸，10月31日已转灯光。⏎二、本周工作安排⏎柴小麓：补齐中提琴分谱并装订40套，周四前⏎晏然+卓一帆：新厅试音，11/8⏎厉明：预约钢琴调律，明天⏎左丘雪：节目单校对⏎全体乐手：熟悉返场曲目⏎三、待解决问题⏎巡演保险由谁投保没有定下来。
""", "A1:D1 B5:D5"))
    return truth("header grid, letter-spaced labels, one big cell with past and coming work by name", form(
        "minutes",
        task("补齐中提琴分谱并装订40套", "柴小麓", "2024-11-07", title_alt=["补齐中提琴分谱并装订40套，周四前", "柴小麓：补齐中提琴分谱并装订40套，周四前"]),
        task("新厅试音", "晏然 卓一帆", "2024-11-08", title_alt=["新厅试音，11/8", "晏然+卓一帆：新厅试音，11/8"]),
        task("预约钢琴调律", "厉明", "2024-11-06", title_alt=["预约钢琴调律，明天", "厉明：预约钢琴调律，明天"]),
        task("节目单校对", "左丘雪", None, title_alt=["左丘雪：节目单校对"]),
        task("熟悉返场曲目", "", None, title_alt=["全体乐手：熟悉返场曲目"]),
        pending("巡演保险由谁投保没有定下来", "", note="*"),
        project="*", dept="*", date="2024-11-05",
        meeting=meeting("*", "2024-11-05T10:00", "排练厅休息室", "厉明", "晏然", "厉明 晏然 柴小麓 卓一帆 左丘雪", "褚云", "*")))


@batch.writes("口腔门诊周会 - 副本.docx")
def dental(path):
    word(path, "前台", "^皓齿口腔城南门诊　周例会记录表", T("""
会议名称：门诊周例会|会议时间：2026年3月12日13:00
会议地点：二楼茶水间|主持人：蔺护士长
参加人员：蔺霜、戚医生、乜小虎、盛可|缺席人员：无
"""), "! 本周议定", "1、种植器械消毒流程图上墙", "责任人：盛可", "完成时间：3月16日", "2、洁牙套餐电话回访（约60人）", "责任人：乜小虎、盛可", "完成时间：本周日",
         "3、CBCT 机房门禁报修", "责任人：戚医生", "完成时间：3.13", "4、候诊区儿童书架", "责任人：待定", "完成时间：等装修队报价后", "下次会议：3月19日同一时间。")
    return truth("label and value in one cell; task line, 责任人 line, 完成时间 line; surname and title as owner; a condition instead of a day", form(
        "minutes",
        resolution("种植器械消毒流程图上墙", "盛可", "03-16", kind_alt=["task"]), resolution("洁牙套餐电话回访（约60人）", "乜小虎 盛可", "03-15", kind_alt=["task"]),
        resolution("CBCT 机房门禁报修", "*", "03-13", kind_alt=["task"]), resolution("候诊区儿童书架", "", None, kind_alt=["task"], vague=True),
        project="*", dept="*", date="03-12",
        meeting=meeting("门诊周例会", "03-12T13:00", "二楼茶水间", "*", None, "*", "", "*")))


@batch.writes("关于召开诉服中心改造协调会的通知.docx")
def court(path):
    word(path, "综合办", "^关于召开诉讼服务中心改造协调会的通知", "各庭、科、室：",
         "为加快推进诉讼服务中心改造项目，经院领导同意，定于2025年9月18日（星期四）上午9时30分在审判楼三层第二会议室召开协调会，会议由佘建章副院长主持。现将有关事项通知如下：",
         "! 一、会议议题", "（一）自助立案区与导诉台的布局", "（二）改造期间窗口临时搬迁方案", "（三）叫号系统与审判系统的对接",
         "! 二、参会人员", "立案庭阚明月、信息科祁志远、后勤科卜晓东、法警队谷梁勇", "! 三、有关要求", "1．请信息科准备接口清单，后勤科准备搬迁示意图，9月17日下班前发至综合办公室邮箱。", "2．不能到会的，须于会前向综合办公室请假。",
         "（联系人：鄢静，内线6127）", "> 综合办公室", "> 2025年9月15日")
    return truth("official notice; time as 9时30分, place and host in the sentence; material asked for with a date is no item; title of the chair behind the name", form(
        "notice", project="诉讼服务中心改造项目", dept="综合办公室", date="*",
        meeting=meeting("*", "2025-09-18T09:30", "审判楼三层第二会议室", "佘建章", "*", "阚明月 祁志远 卜晓东 谷梁勇", "",
                        ["自助立案区与导诉台的布局", "改造期间窗口临时搬迁方案", "叫号系统与审判系统的对接"])))


@batch.writes("机电队工期顺延报告.doc")
def mine_delay(path):
    converted(path, lambda p: word(p, "苗铁柱", "^工期顺延申请表", "申请日期：2025年7月22日　　　　编号：JD-25-014", T("""
项目名称|北翼回风系统改造||
申请单位|机电队|经办人|苗铁柱
延期任务|3号回风井绞车更换||
原定完成时间|2025年7月31日|申请延至|2025年8月20日
延期原因|减速机铸件探伤不合格，厂家重铸||
采取措施|先装电控柜，绞车房地坪同步施工||
队长（签字）|苗铁柱  7.22|机电矿长（签字）|
""", "B1:D1 B3:D3 B5:D5 B6:D6")), ".docx")
    return truth(".doc; a delay as key-value block; both dates; one of two signatures given", form(
        "delay", delay("3号回风井绞车更换", "苗铁柱", "*", None, "*", note="减速机铸件探伤不合格，厂家重铸\n先装电控柜，绞车房地坪同步施工"),
        project="北翼回风系统改造", dept="机电队", date="2025-07-22", signed="苗铁柱"))


@batch.writes("游园会复盘.docx")
def kindergarten(path):
    word(path, "秋老师", "^小月亮幼儿园“端午游园会”项目复盘", "复盘时间：2025.6.6（周五）放学后　　撰写：保教处", "! 一、整体完成情况", T("""
环节|负责老师|计划日期|实际日期|完成情况
家长志愿者招募|秋月明|5.20|5.19|提前完成
香包材料采购|苗苗、时珍|5.23|5.27|延期完成（快递停运）
摊位布置|时珍|5.30|5.30|完成
水上滑梯租赁|桂圆圆|5.28||取消
"""), "! 二、做得好的地方", "1、小班孩子全程有家长陪同；", "2、6月1日突然下雨，半小时内全部转到室内。", "! 三、不足", "1、香包材料晚到，秋月明临时改了两个摊位。",
         "! 四、改进建议", "1、采购清单提前三周给后勤室；", "2、下次由桂圆圆统一对接租赁公司，9月5日前建好联系表。", "3、增加一次带孩子的彩排")
    return truth("review of a kindergarten: 提前/延期完成, a cancelled task without actual date, suggestions with and without an owner", form(
        "review",
        task("家长志愿者招募", "秋月明", "2025-05-20", "done", "*", done="2025-05-19"),
        task("香包材料采购", "苗苗 时珍", "2025-05-23", "done", "delayed", done="2025-05-27", note="*"),
        task("摊位布置", "时珍", "2025-05-30", "done", done="2025-05-30"),
        task("水上滑梯租赁", "桂圆圆", "2025-05-28", "cancelled"),
        suggestion("采购清单提前三周给后勤室", "", may=["missing-owner"]),
        suggestion("下次由桂圆圆统一对接租赁公司，9月5日前建好联系表", "桂圆圆", "2025-09-05", title_alt=["统一对接租赁公司，建好联系表", "统一对接租赁公司"]),
        suggestion("增加一次带孩子的彩排", ""),
        project="*", dept="保教处", date="2025-06-06"))


@batch.writes("浮船坞新能源改造立项书（终版）.docx")
def shipyard(path):
    word(path, "钟离岳", "^立项说明书", T("""
项目名称|浮船坞岸电改造工程|发起部门|设备动力部
立项日期|2024年3月4日|发起人|钟离岳
涉及部门|设备动力部、船坞部、安环部、采购部||
立项背景|靠坞修船期间柴油机供电噪声大、油耗高，2023年共烧油412吨。||
项目目标|1. 坞内修船岸电使用率达到80%；2. 年省燃油300吨以上。||
""", "B3:D3 B4:D4 B5:D5"), "! 关键时间节点", T("""
序号|节点|完成日期|牵头人
1|方案评审通过|3月29日|钟离岳
2|岸电箱到货|2024.5.31|匡玉
3|首艘船靠坞试供电|六月二十一日|步云帆
4|竣工验收|7月中旬|
"""), "! 职责分工", "* 设备动力部（钟离岳）：总体方案与供电容量核算", "* 船坞部（步云帆）：坞壁电缆槽施工配合", "* 采购部（匡玉、曲小洋）：岸电箱及电缆采购", "* 安环部：动火与受限空间作业监护",
         "发起人签字：钟离岳　2024.3.4　　　分管领导（签字）：")
    return truth("charter in Word: grid, milestone table with a Chinese-numeral and a vague date, duties as bullets 部门（姓名）：事项, one bullet a department alone", form(
        "charter",
        milestone("方案评审通过", "钟离岳", "2024-03-29"), milestone("岸电箱到货", "匡玉", "2024-05-31"), milestone("首艘船靠坞试供电", "步云帆", "2024-06-21"),
        milestone("竣工验收", "", None, may=["bad-date"]),
        duty("总体方案与供电容量核算", "钟离岳", None, dept="设备动力部", note="*"), duty("坞壁电缆槽施工配合", "步云帆", None, dept="船坞部", note="*"),
        duty("岸电箱及电缆采购", "匡玉 曲小洋", None, dept="采购部", note="*"), duty("动火与受限空间作业监护", "安环部", None, dept="*", note="*"),
        project="浮船坞岸电改造工程", dept="设备动力部", date="2024-03-04", signed="钟离岳", no="due"))


@batch.writes("理赔系统切换沟通计划.docx")
def insurance(path):
    word(path, "项目办", "^车险理赔系统切换项目　沟通管理计划", "编制：运营管理部　　编制日期：2025-04-08", T("""
沟通类别|沟通方式|频次/时间|参加人|沟通内容|责任人
日常|钉钉群接龙|每天17:30前|各机构联络员|当日赔案积压数|解语
日常|周例会|每周二 10:00|项目组全体|进度、风险|解语、车前
重大问题|升级电话会|发生后4小时内|业务、科技负责人|系统故障、监管报送|令狐敏
文档|共享盘“切换资料”|随时更新|项目组|版本清单、培训材料|车前
"""), "注：1. 电话会无法接通时由令狐敏指定代理人。2. 本计划4月15日起执行。", "会签：解语（4/8）　令狐敏（4/9）　信息科技部：＿＿＿＿")
    return truth("communication plan: times recur; a note with names and dates under the table; countersigned by two, one line left empty", form(
        "mechanism",
        channel("钉钉群接龙", "解语", note="*", title_alt=["日常 钉钉群接龙"]), channel("周例会", "解语 车前", note="*", title_alt=["日常 周例会"]),
        channel("升级电话会", "令狐敏", note="*", title_alt=["重大问题 升级电话会"]), channel("共享盘“切换资料”", "车前", note="*", title_alt=["文档 共享盘“切换资料”"]),
        project="车险理赔系统切换项目", dept="运营管理部", date="2025-04-08", signed="解语 令狐敏"))


@batch.writes("舞美部工作周报（10.13-10.17）.docx")
def theatre(path):
    word(path, "闵舟", "^舞美部工作周报", "剧目：《长亭外》复排　　　统计周期：2025年10月13日—10月17日　　　填报人：闵舟", "一、本周完成", T("""
序|工作内容|责任人|计划完成|完成情况|备注
1|旧景片清点|闵舟|10/14|已完成|报废6块
2|转台电机保养|路遥之|10/15|进行中70%|等碳刷
3|水袖道具返修|花满堂|10/16|未完成|缺真丝料
"""), "二、下周计划", T("""
序|工作内容|责任人|计划完成
1|第三幕亭子重制|路遥之、花满堂|10月24日
2|灯光走线|外聘灯光组|10/22
3|合成排练保障|舞美部全员|下周五
4|装台|闵舟|11.1-11.3
5||
"""), "三、需协调：请演出部尽快确认二道幕的颜色，另请票务10月20日前给出乐池座位图。")
    return truth("weekly report with this week's and next week's table; the play as project; 未完成 is neither state; 需协调 in a sentence; a numbered empty row", form(
        "progress",
        task("旧景片清点", "闵舟", "2025-10-14", "done", note="报废6块"), task("转台电机保养", "路遥之", "2025-10-15", "in_progress", note="等碳刷"),
        task("水袖道具返修", "花满堂", "2025-10-16", "*", "*", note="缺真丝料", may=["unknown-status"]),
        task("第三幕亭子重制", "路遥之 花满堂", "2025-10-24"), task("灯光走线", "外聘灯光组", "2025-10-22", dept="*"),
        task("合成排练保障", "*", "2025-10-24", dept="*"), task("装台", "闵舟", "2025-11-03"),
        project="*", dept="舞美部", date="2025-10-17"))


@batch.writes("业委会第七次会议.docx")
def housing(path):
    def strike(doc):  # a resolution row struck out whole, tracked deletion of another line
        table = doc.tables[0].cell(6, 1).tables[0]
        for cell in table.rows[3].cells:
            for run in cell.paragraphs[0].runs:
                run.font.strike = True
    word(path, "桂馥", "^青梧里小区业主委员会会议记录", T("""
会议|业委会第七次会议（电梯更新专题）
项目|3号楼电梯更新
时间地点|2024年8月17日 19:30，社区活动室
主持/记录|公西远／桂馥
与会人|公西远、桂馥、南荣（监事）、淳于静、物业 易水
讨论|淳于静认为维修资金表决率不够；易水说厂家8月20日来量井道。
决议|
备注|下次会议8月31日19:30
""", "", {"B7": T("""
决议内容|负责人|时限
张贴表决票并上门收集|淳于静、桂馥|8月28日
约三家电梯公司比价|物业 易水|9.5
临时爬楼机租赁|易水|8月22日
低层住户沟通|公西远（主任）|~8月24日~ 8月30日前
维修资金余额公示|物业公司|下周
""")}), Raw(strike), "委员签名：公西远　桂馥　＿＿＿＿")
    return truth("one two-column table with a nested table; one row struck out whole; an old deadline struck out; 时间地点 in one cell", form(
        "minutes",
        resolution("张贴表决票并上门收集", "淳于静 桂馥", "2024-08-28"), resolution("约三家电梯公司比价", "易水", "2024-09-05", dept="*"),
        resolution("低层住户沟通", "公西远", "2024-08-30"), resolution("维修资金余额公示", "物业公司", "2024-08-23", dept="*", due_alt=["2024-08-25"]),
        project="3号楼电梯更新", dept="*", date="2024-08-17", signed="公西远 桂馥",
        meeting=meeting("业委会第七次会议（电梯更新专题）", "2024-08-17T19:30", "社区活动室", "公西远", "桂馥", "公西远 桂馥 南荣 淳于静 易水", "", "*")))


# ================================================================ Chinese, Excel

@batch.writes("林场森林防火督办台账.xlsx")
def forest(path):
    xlsx(path, "场办", Sheet("台账", """
鹰嘴崖国有林场2025年秋冬防火重点工作督办台账|||||||||
填报单位：资源管理科|||||||更新至：2025.11.14||
编号|重点工作|承办||时限要求||办理进度||督办意见|
||责任科室|具体承办|交办|办结时限|当前情况|办结日期||
FH-01|清理林缘可燃物12公里|营林科|巩大山|@2025-10-09{m"月"d"日"}|@2025-10-31{m"月"d"日"}|已办结|@2025-10-29{m"月"d"日"}||
FH-02|更换瞭望塔云台摄像头||巫马驰|@2025-10-09{m"月"d"日"}|@2025-11-10{m"月"d"日"}|办理中||厂家缺货，催|
FH-03|修复7号防火道塌方段|工程队|巩大山、鲜于勇|10月9日|11月20日|办理中|||
FH-04|与邻县签联防协议|资源管理科||10月20日|11月底|未启动|||
FH-05|护林员巡护APP换机|信息站|段干晴|10月20日|年底|暂缓||经费未批|
FH-06|进山路口宣传牌|各管护站||10月20日|11月12日|已落实|11月11日||
说明：办结日期由场办核销后填写。|||||||||
""", "A1:J1 A2:D2 H2:J2 A3:A4 B3:B4 C3:D3 E3:F3 G3:H3 I3:J4 C5:C6 A11:J11"), date58=True)
    return truth("two-row header; department merged over two rows; East Asian built-in date format 58; 11月底, 年底; empty owner beside a department", form(
        "progress",
        task("清理林缘可燃物12公里", "巩大山", "2025-10-31", "done", dept="营林科", done="2025-10-29"),
        task("更换瞭望塔云台摄像头", "巫马驰", "2025-11-10", "in_progress", dept="营林科", note="厂家缺货，催"),
        task("修复7号防火道塌方段", "巩大山 鲜于勇", "2025-11-20", "in_progress", dept="工程队"),
        task("与邻县签联防协议", "", "2025-11-30", "not_started", dept="资源管理科"),
        task("护林员巡护APP换机", "段干晴", "2025-12-31", "paused", dept="信息站", note="经费未批"),
        task("进山路口宣传牌", "", "2025-11-12", "done", dept="*", done="2025-11-11"),
        sheet="台账", project="*", dept="资源管理科", date="2025-11-14"))


@batch.writes("酿造部双项目进度1024周.xls")
def brewery(path):
    xls(path, Sheet("酿造部", """
酿造部项目周进度||||||
填表：酿造部  颜开||||日期|@2024-10-25|
项目一：精酿罐装线扩能||||||
任务|负责人|计划完成|实际完成|进度|风险说明|
二手等压灌装机验机|颜开|10.16|10.18|完成，延迟2天|跨省运输|
CIP管路改造|毕方|10.30||正常||
试灌三批IPA|颜开/毕方|11.8||有风险|酵母扩培慢|
项目二：酒糟烘干外销||||||
任务|负责人|计划完成|实际完成|进度|风险说明|
烘干机安装|华阳设备公司|10.22||滞后|基础未养护|
饲料厂签约|计无双|11月||正常||
环评备案|（安环）吉人|10.25|10.25|√||
合计：6项，完成2项||||||
""", "A1:F1 A2:D2 A3:F3 A8:F8 A13:F13"))
    return truth("two projects with their own headers on one sheet; done + delayed in one cell; a firm as contractor; 11月 is a month only; role bracket before the name", form(
        "progress",
        task("二手等压灌装机验机", "颜开", "2024-10-16", "done", "delayed", done="2024-10-18", note="跨省运输"),
        task("CIP管路改造", "毕方", "2024-10-30", None, "normal"), task("试灌三批IPA", "颜开 毕方", "2024-11-08", None, "at_risk", note="酵母扩培慢"),
        sheet="酿造部", project="精酿罐装线扩能", dept="酿造部", date="2024-10-25"), form(
        "progress",
        task("烘干机安装", "华阳设备公司", "2024-10-22", None, "delayed", note="基础未养护", dept="*"),
        task("饲料厂签约", "计无双", "*", None, "normal"), task("环评备案", "吉人", "2024-10-25", "done", done="2024-10-25", dept="*"),
        sheet="酿造部", project="酒糟烘干外销", dept="酿造部", date="2024-10-25"))


@batch.writes("干线运力组-里程碑延期.xlsx")
def logistics(path):
    xlsx(path, "运力组", Sheet("延期", """
|冷链干线二期　延期说明||||||||
|部门：干线运力组||制表：施然||2023/12/08||||
|#|延误事项|当事责任人|原计划|新计划|延误天数|延误原因|杜绝方案|审批
|1|合肥仓月台改造|施然|12/1|12/20|#19|消防图审退回|先报审再进场|
|2|车载温度探头安装（86台）|宿迁、海生|2023-11-30|2023-12-31|#31|芯片断供|备用型号先装30台|同意 石青
|3|司机冷链资格考试|海生|12/6|待定|—|考点停考|/|
""", "B1:J1 B2:C2 D2:E2"))
    return truth("delay table starting in column B; two dates a row; one new date open; an approval column with one name", form(
        "delay",
        delay("合肥仓月台改造", "施然", "*", None, "*", note="消防图审退回\n先报审再进场"),
        delay("车载温度探头安装（86台）", "宿迁 海生", "*", None, "*", note="芯片断供\n备用型号先装30台"),
        delay("司机冷链资格考试", "海生", "*", None, "*", note="考点停考"),
        sheet="延期", project="冷链干线二期", dept="干线运力组", date="2023-12-08", signed="*"))


@batch.writes("图书馆闭馆搬迁-职责确认.xlsx")
def library(path):
    xlsx(path, "馆办", Sheet("职责确认", """
老馆闭馆搬迁　目标与职责确认表||||||
搬迁目标：8月25日前12万册图书全部到新馆并可借还；不丢书、不乱架。||||||
编制：馆办公室|||日期：2025年6月27日|||
部门|职责内容|责任人|交付标准|完成时限|确认签字|
流通部|图书下架打包并贴箱号|尉迟琳|每箱≤30册，一箱一单|7月20日前|尉迟琳|
|新馆上架整序|尉迟琳、相里|错架率<1%|@2025-08-22||
技术部|RFID门禁与自助机安装|慕容晓|连续运行72小时|8/15|慕容晓 6.28|
|目录馆藏地批量修改|同上|抽检500条无误|8月18日||
古籍部|善本押运|瞿塘（副研究馆员）|双人押运|另行通知|（待签）|
后勤|新馆电梯开通||电梯合格证|7月31日||
示例：XX部|示例：完成××|张三|可量化|8月1日||
""", "A1:G1 A2:G2 A3:C3 D3:G3 A5:A6 A7:A8"))
    return truth("duties with department merged, 同上, a sample row, sign-off column with one 待签; goal with a date is no item", form(
        "responsibility",
        duty("图书下架打包并贴箱号", "尉迟琳", "2025-07-20", dept="流通部", note="*"), duty("新馆上架整序", "尉迟琳 相里", "2025-08-22", dept="流通部", note="*"),
        duty("RFID门禁与自助机安装", "慕容晓", "2025-08-15", dept="技术部", note="*"), duty("目录馆藏地批量修改", "慕容晓", "2025-08-18", dept="技术部", note="*"),
        duty("善本押运", "瞿塘", None, dept="古籍部", note="*", vague=True), duty("新馆电梯开通", "", "2025-07-31", dept="后勤", note="*"),
        sheet="职责确认", project="老馆闭馆搬迁", dept="馆办公室", date="2025-06-27", signed="尉迟琳 慕容晓"))


@batch.writes("割接实施计划-第三版.xlsx")
def telecom(path):
    xlsx(path, "网维", Sheet("实施计划", """
||||||||
||城东汇聚机房割接工程 实施计划（V3）||||||
||阶段|任务项|执行人|开始日期|结束日期|完成率|说明
||准备|光缆纤芯测试|申小雅|@2026-01-12{yyyy/m/d}|@2026-01-16{yyyy/m/d}|#1{0%}|
|||割接脚本评审|东方朗、申小雅|@2026-01-15{yyyy/m/d}|@2026-01-20{yyyy/m/d}|#0.8{0%}|差回退步骤
|||客户告知（政企38家）|客户经理组|@2026-01-19{yyyy/m/d}|@2026-01-23{yyyy/m/d}|#0{0%}|
||割接|OLT上联割接|东方朗|@2026-01-27{yyyy/m/d}|@2026-01-28{yyyy/m/d}|#0{0%}|0:00-5:00
|||业务拨测|申小雅⏎闾丘|@2026-01-28{yyyy/m/d}|@2026-01-28{yyyy/m/d}|#0{0%}|
||收尾|旧设备下电退网|闾丘（13588880000）|@2026-02-09{yyyy/m/d}||#0{0%}|春节封网后
||||||制表时间：2026-01-19||
""", "C2:I2 C4:C6 C7:C8"), Sheet("脚本检查", "项|数\n端口数|#64\n板卡|#8\n合计|=B2+B3"))
    return truth("table from column C, row 3; phases merged; percent column only; a group as owner; an empty end date; 制表时间 below the table; a scratch sheet", form(
        "progress",
        task("光缆纤芯测试", "申小雅", "01-16", "done"), task("割接脚本评审", "东方朗 申小雅", "01-20", "in_progress", note="差回退步骤"),
        task("客户告知（政企38家）", "客户经理组", "01-23", "not_started", dept="*"), task("OLT上联割接", "东方朗", "01-28", "not_started", note="0:00-5:00"),
        task("业务拨测", "申小雅 闾丘", "01-28", "not_started"), task("旧设备下电退网", "闾丘", None, "not_started", note="春节封网后"),
        sheet="实施计划", project="城东汇聚机房割接工程", dept=None, date="01-19"))


@batch.writes("辖区赛事安保沟通机制.xlsx")
def police(path):
    xlsx(path, "指挥室", Sheet("沟通机制", """
环湖骑行赛安保 沟通机制||||||
制定单位：治安大队|||制定日期：2026.4.20|||
类型|沟通形式|对象|频率|主要内容|牵头人|适用阶段
常规进度同步|早间碰头会|各所带班领导|每日8:15|前一日警情、当日岗位|阳旭|筹备—赛前
|电台点名|全体执勤警力|比赛日每小时|在岗情况|指挥室值班长|赛中
重大问题讨论|联席会议|体育局、交警、医疗|视情|封路、极端天气|阳旭、端木凯|全程
文档共享|警务通工作群文件夹|内部|即时|岗位图、预案|羊舌小燕|全程
""", "A1:G1 A2:C2 D2:G2 A4:A5"), Sheet("值班表", """
日期|带班|值班员
5月1日|阳旭|甲组
5月2日|端木凯|乙组
"""))
    return truth("channels with a merged type; a post instead of a name; a roster on the second sheet is no form", form(
        "mechanism",
        channel("早间碰头会", "阳旭", note="*", title_alt=["常规进度同步 早间碰头会"]), channel("电台点名", "*", note="*", dept="*", title_alt=["常规进度同步 电台点名"]),
        channel("联席会议", "阳旭 端木凯", note="*", title_alt=["重大问题讨论 联席会议"]), channel("警务通工作群文件夹", "羊舌小燕", note="*", title_alt=["文档共享 警务通工作群文件夹"]),
        sheet="沟通机制", project="环湖骑行赛安保", dept="治安大队", date="04-20"))


@batch.writes("印务车间生产调度会.xlsx")
def printer(path):
    xlsx(path, "调度", Sheet("0512", """
会议记录||||
会议主题|教辅秋季用书印制调度|||
会议时间|2025.5.12 下午4点|会议地点|调度室|
主持|康平|记录|米粟|
出席|康平 米粟 伏龙 湛蓝 ⏎谷雨（质检）|缺席|阴山（送版）|
议题|1、纸张到库 2、胶订线排产 3、封面覆膜外协|||
会议内容|伏龙：5号机换橡皮布，停一天。⏎湛蓝：上周外协覆膜起泡200张，已退。⏎康平：秋季书不能晚于7月10日出厂。|||
会议决议|1. 52克轻型纸缺口18吨，由湛蓝负责5月16日前到库；⏎2. 胶订二线改两班，伏龙排出班表，周三交调度室；⏎3. 覆膜外协换厂，谷雨、湛蓝三天内看样；⏎4. 废纸打包尽快清运|||
遗留问题|封面烫金版费由谁承担？|||
与会人员签字|康平、伏龙、湛蓝|||
""", "A1:E1 B2:E2 B6:E6 B7:E7 B8:E8 B9:E9 B10:E10"))
    return truth("minutes on an Excel sheet: resolutions numbered in one cell, with owner and relative dates in the sentence; discussion by name above; 尽快", form(
        "minutes",
        resolution("52克轻型纸缺口18吨，由湛蓝负责5月16日前到库", "湛蓝", "2025-05-16", title_alt=["52克轻型纸缺口18吨", "52克轻型纸缺口18吨到库"]),
        resolution("胶订二线改两班，伏龙排出班表，周三交调度室", "伏龙", "2025-05-14", title_alt=["胶订二线改两班，排出班表", "胶订二线改两班，伏龙排出班表"]),
        resolution("覆膜外协换厂，谷雨、湛蓝三天内看样", "谷雨 湛蓝", "2025-05-15", title_alt=["覆膜外协换厂，看样"]),
        resolution("废纸打包尽快清运", "", None, title_alt=["废纸打包清运"]),
        pending("封面烫金版费由谁承担", "", note="*"),
        sheet="0512", project="*", dept="*", date="2025-05-12", signed="康平 伏龙 湛蓝",
        meeting=meeting("教辅秋季用书印制调度", "2025-05-12T16:00", "调度室", "康平", "米粟", "康平 米粟 伏龙 湛蓝 谷雨", "阴山",
                        ["纸张到库", "胶订线排产", "封面覆膜外协"])))


@batch.writes("环卫清运台帐W23.xls")
def waste(path):
    xls(path, Sheet("W23", """
环卫一所 垃圾分类提升 周台帐（第23周 2024.6.3-6.9）||||||
图例：◎按期　△可能拖期　×已拖期　★办完||||||
||||||
片区|工作|谁办|啥时候办完|目前|卡在哪|
河东|撤并桶点17处|老潘、池小满|6.7|★||
|厨余直运车加装称重|池小满|6.14|△|等车管所|
河西|玻璃回收箱铺设|池小满|6月31日|×|选址居民反对|
|渗滤液管更换|井泉|6.12|◎||
中转站|除臭风机大修|井泉/外协|第24周|×|轴承断货|
|夜间噪声投诉回访|站长|天天|◎||
""", "A1:G1 A2:G2 A5:A6 A7:A8 A9:A10"))
    return truth("legend symbols; spoken header words; an impossible date; a week number; a nickname and a post as owners; 天天 recurs", form(
        "progress",
        task("撤并桶点17处", "*", "2024-06-07", "done", None, dept="*"), task("厨余直运车加装称重", "池小满", "2024-06-14", None, "at_risk", dept="*", note="等车管所"),
        task("玻璃回收箱铺设", "池小满", None, None, "delayed", dept="*", note="选址居民反对", bad=True), task("渗滤液管更换", "井泉", "2024-06-12", None, "normal", dept="*"),
        task("除臭风机大修", "*", "2024-06-14", None, "delayed", dept="*", note="轴承断货", due_alt=["2024-06-16"]),
        task("夜间噪声投诉回访", "*", None, None, "normal", dept="*", recurring=True),
        sheet="W23", project="*", dept="环卫一所", date="2024-06-09"))


@batch.writes("非遗研学线路（通知、纪要）.xlsx")
def tourism(path):
    xlsx(path, "产品中心", Sheet("会议通知", """
会 议 通 知||
会议名称：|非遗研学线路踩线总结会|
项目：|江南非遗研学线路|
时间：|2026年5月6日（周三）15:30|
地点：|线上（钉钉）|
召集人：|产品中心 娄小满|
参加人员：|娄小满、焦尾、导服部 万俟青、采购部 麻黄|
议程：|①踩线情况 ②酒店与用车报价 ③安全预案|
请带材料：|踩线照片、用车报价单（5月5日前传群里）|
发布：产品中心　2026-04-29||
""", "A1:C1 A10:C10"), Sheet("会议纪要", """
会 议 纪 要|||||
会议名称|非遗研学线路踩线总结会||时间|2026年5月6日 15:30-16:50|
主持|娄小满||记录|焦尾|
参会|娄小满、焦尾、万俟青、麻黄||请假|无|
上次决议跟踪|||||
序|事项|责任人|时限|完成情况|
1|踩线三条备选线路|焦尾|4.28|已完成|
2|手艺人课酬谈定|麻黄|4.30|未完成，差竹编一家|
本次决议|||||
序|事项|责任人|时限|备注|
1|竹编改为蓝印花布|麻黄|5.9||
2|安全预案送审|导服部（万俟青）|5月11日下班前|含溺水|
3|定价表|焦尾|下周二||
未决事项|||||
1|是否接待低年级|娄小满|5月底|问校方|
""", "A1:F1 A5:F5 A9:F9 A14:F14"))
    P, M = "江南非遗研学线路", "非遗研学线路踩线总结会"
    return truth("notice and minutes on two sheets; last meeting's resolutions above; pending rows in the columns of the resolutions; ①②③ topics in one line", form(
        "notice", sheet="会议通知", project=P, dept="产品中心", date="*",
        meeting=meeting(M, "05-06T15:30", "线上（钉钉）", "娄小满", None, "娄小满 焦尾 万俟青 麻黄", "", "踩线情况 酒店与用车报价 安全预案")), form(
        "minutes",
        resolution("踩线三条备选线路", "焦尾", "04-28", "done"), resolution("手艺人课酬谈定", "麻黄", "04-30", "*", "*", may=["unknown-status"], note="*"),
        resolution("竹编改为蓝印花布", "麻黄", "05-09"), resolution("安全预案送审", "万俟青", "05-11", dept="导服部", note="含溺水"), resolution("定价表", "焦尾", "05-12"),
        pending("是否接待低年级", "娄小满", "05-31", note="*"),
        sheet="会议纪要", project="*", dept="*", date="05-06",
        meeting=meeting(M, "05-06T15:30", None, "娄小满", "焦尾", "娄小满 焦尾 万俟青 麻黄", "", "*")))


@batch.writes("青训营值班表.xlsx")
def sports_roster(path):
    xlsx(path, "俱乐部", Sheet("值班", """
蓝鲸足球俱乐部青训营宿舍值班表（7月）|||
日期|白班|夜班|电话
7月1日|桑教练|计姐|6601
7月2日|桑教练|老毕|6601
7月3日|葛教练|计姐|6602
""", "A1:D1"))
    return truth("a roster with names and dates is no form", unreadable=True)


@batch.writes("药房盘点会（损坏）.docx")
def broken(path):
    word(path, "药房", "^药房盘点协调会纪要", "时间：2026-02-03", T("事项|负责人|时限\n效期品种下架|仲孙|2.6"))
    path.write_bytes(path.read_bytes()[:9000])
    return truth("a docx cut off in the middle: damaged", unreadable=True)


# ================================================================ international

@batch.writes("Ground Ops Sync 07-02-2025.docx")
def airline(path):
    word(path, "R. Halvorsen", "^Ground Operations Sync – Winter De-icing Readiness", T("""
Date / Time:|7 February 2025, 13:30–14:15|Location:|Stand Control, Pier C
Chair:|Runa Halvorsen|Notes:|Pieter Dijk
Present:|Runa Halvorsen, Pieter Dijk, Amal Haddad (Fuel), Tove Lind, Jonas Reke|Apologies:|Sam Okoro – on leave
"""), "! Discussion", "Type IV fluid deliveries were two days late in January. Tove reported that truck 6 failed its nozzle test on 31/01/2025.", "! Actions", T("""
Ref|Action|By whom|By when|Status
A1|Replace nozzle on truck 6|Tove Lind|10/02/2025|Open
A2|Second supplier quote for Type IV fluid|Amal Haddad / Pieter Dijk|21/02/2025|In progress
A3|Refresher for night shift crews|All team leads|28/02/2025|Not started
A4|Update holdover time cards|Jonas Reke (Stn Control)|12/02/2025|Closed 05/02/2025
A5|De-icing pad lighting survey|Sam Okoro|tbc|Open
"""), "Next meeting: 21 February, 13:30.")
    return truth("day-first dates shown by 21/02; file name is day-month-year; Open is not a listed state; Closed with a date; everybody as owner; apologies with a reason", form(
        "minutes",
        task("Replace nozzle on truck 6", ["Tove Lind"], "2025-02-10", "*", may=["unknown-status"]), task("Second supplier quote for Type IV fluid", ["Amal Haddad", "Pieter Dijk"], "2025-02-21", "in_progress"),
        task("Refresher for night shift crews", [], "2025-02-28", "not_started", dept="*"), task("Update holdover time cards", ["Jonas Reke"], "2025-02-12", "done", dept="*", done="*"),
        task("De-icing pad lighting survey", ["Sam Okoro"], None, "*", must=["missing-deadline"], may=["unknown-status"]),
        project="*", dept="*", date="2025-02-07",
        meeting=meeting("*", "2025-02-07T13:30", "Stand Control, Pier C", "Runa Halvorsen", "Pieter Dijk",
                        ["Runa Halvorsen", "Pieter Dijk", "Amal Haddad", "Tove Lind", "Jonas Reke"], ["Sam Okoro"], "*")))


@batch.writes("Choir committee 14 Jan.docx")
def choir(path):
    word(path, "Secretary", "^Riverbank Community Choir", "^Committee Meeting Minutes", "Date: Tuesday 14 January 2025", "Venue: St Olave's vestry", "Present: Imogen Farrow (chair), Dilys Pugh, Karim Saleh, Bron Tully", "Apologies: Hector Vane",
         "Spring concert", "Ticket sales for the carol evening covered the hire of the hall. Dilys felt the new seating helped.", "Action: Karim to book the tuner for 22 February", "Action: Dilys Pugh to send the poster to the printer by 31 January",
         "Membership", "Four people are on the waiting list for altos.", "Action: Imogen and Bron to audition the altos before the end of February", "Action: Hector to update the subs spreadsheet – ASAP", "Action: someone to look after the tea urn",
         "AOB", "None. The meeting closed at 9.10 pm.", "Date of next meeting: 11 February")
    return truth("paragraph minutes with lines Action: X to …, first names only; a date that describes the work; ASAP; someone is nobody", form(
        "minutes",
        task("Karim to book the tuner for 22 February", ["Karim"], "*", title_alt=["book the tuner for 22 February", "book the tuner"], owners_alt=[["Karim Saleh"]], may=["missing-deadline"]),
        task("Dilys Pugh to send the poster to the printer by 31 January", ["Dilys Pugh"], "2025-01-31", title_alt=["send the poster to the printer by 31 January", "send the poster to the printer"]),
        task("Imogen and Bron to audition the altos before the end of February", ["Imogen", "Bron"], "2025-02-28", title_alt=["audition the altos before the end of February", "audition the altos"], owners_alt=[["Imogen Farrow", "Bron Tully"]]),
        task("Hector to update the subs spreadsheet – ASAP", ["Hector"], None, title_alt=["update the subs spreadsheet – ASAP", "update the subs spreadsheet"], owners_alt=[["Hector Vane"]], vague=True),
        task("someone to look after the tea urn", [], None, title_alt=["look after the tea urn"]),
        project="*", dept="*", date="2025-01-14",
        meeting=meeting("*", "*", "St Olave's vestry", "*", None, ["Imogen Farrow", "Dilys Pugh", "Karim Saleh", "Bron Tully"], ["Hector Vane"], "*")))


@batch.writes("Milestone tracker - Hollow Tide (vertical slice).xlsx")
def game(path):
    xlsx(path, "producer", Sheet("Tracker", """
Hollow Tide – Vertical Slice Status Report||||||||
Team: Gameplay|||||Updated: 2024-09-20|||
Discipline|Feature|Owner|Start|Target date|Status|RAG|Actual|Comments
Design|Grapple hook tuning|Zofia W.|@2024-09-02{dd-mmm-yy}|@2024-09-13{dd-mmm-yy}|Done|Green|@2024-09-12{dd-mmm-yy}|
|Tutorial island blockout|Marek Lis|@2024-09-09{dd-mmm-yy}|@2024-09-27{dd-mmm-yy}|In progress|Amber||Waiting for cave kit
Art|Cave kit – 24 modular pieces|Ines Duarte, Bo Achterberg|@2024-09-02{dd-mmm-yy}|@2024-09-18{dd-mmm-yy}|WIP|Red||Lightmap UVs redone
|Boss concept sheet|Ines Duarte|@2024-09-16{dd-mmm-yy}|@2024-10-04{dd-mmm-yy}|On hold|||Scope review
Audio|Surf ambience loops||@2024-09-23{dd-mmm-yy}|@2024-10-02{dd-mmm-yy}|Not started|Green||
Tech|Console frame-rate pass|Marek Lis|@2024-09-23{dd-mmm-yy}|EOM|Not started|Amber||N/A
|Photo mode|TBD||TBD|Cancelled|||Cut at gate 2
||||||||
Key: Green = on plan, Amber = at risk, Red = late||||||||
""", "A1:I1 A2:C2 F2:I2 A4:A5 A6:A7 A9:A10 A12:I12"))
    return truth("status and RAG in two columns; discipline merged; an actual date; EOM; cancelled row with TBD; a key below", form(
        "progress",
        task("Grapple hook tuning", ["Zofia W."], "2024-09-13", "done", "normal", done="2024-09-12", dept="*"),
        task("Tutorial island blockout", ["Marek Lis"], "2024-09-27", "in_progress", "at_risk", note="Waiting for cave kit", dept="*"),
        task("Cave kit – 24 modular pieces", ["Ines Duarte", "Bo Achterberg"], "2024-09-18", "in_progress", "delayed", note="Lightmap UVs redone", dept="*"),
        task("Boss concept sheet", ["Ines Duarte"], "2024-10-04", "paused", note="Scope review", dept="*"),
        task("Surf ambience loops", [], "2024-10-02", "not_started", "normal", dept="*"),
        task("Console frame-rate pass", ["Marek Lis"], "2024-09-30", "not_started", "at_risk", dept="*"),
        task("Photo mode", [], None, "cancelled", note="Cut at gate 2", dept="*"),
        sheet="Tracker", project="Hollow Tide – Vertical Slice", dept="Gameplay", date="2024-09-20"))


@batch.writes("Produktionsbesprechung_KW19.docx")
def film(path):
    word(path, "Aufnahmeleitung", "^Protokoll Produktionsbesprechung", T("""
Projekt|Spielfilm „Nordlicht im Keller“
Datum|06.05.2025, 10:00 Uhr
Ort|Produktionsbüro, 3. OG
Leitung|Wiebke Petersen
Protokoll|Cem Aydin
Teilnehmer|Wiebke Petersen, Cem Aydin, Lutz Brandner, Frauke Ohm
Entschuldigt|Jule Kern
"""), "Aufgaben", T("""
Nr.|Aufgabe|Verantwortlich|Bis|Status|Bemerkung
1|Drehgenehmigung Hafen einholen|Cem Aydin|16.05.2025|in Arbeit|Ordnungsamt rief zurück
2|Lichtpark bestellen|Lutz Brandner|09.05.2025|erledigt|
3|Kostüme Szene 14 anpassen|Frauke Ohm|20.05.2025|offen|
4|Ersatzmotiv für Kellerbar suchen|offen|23.05.2025|offen|
"""), "Nächste Sitzung: 13.05.2025, 10:00 Uhr")
    return truth("German minutes: labels, statuses and day.month dates in German; offen as owner is nobody", form(
        "minutes",
        task("Drehgenehmigung Hafen einholen", ["Cem Aydin"], "2025-05-16", "in_progress", note="Ordnungsamt rief zurück", kind_alt=["resolution"]),
        task("Lichtpark bestellen", ["Lutz Brandner"], "2025-05-09", "done", kind_alt=["resolution"]), task("Kostüme Szene 14 anpassen", ["Frauke Ohm"], "2025-05-20", "*", may=["unknown-status"], kind_alt=["resolution"]),
        task("Ersatzmotiv für Kellerbar suchen", "*", "2025-05-23", "*", may=["unknown-status"], kind_alt=["resolution"]),
        project="Spielfilm „Nordlicht im Keller“", dept="*", date="2025-05-06",
        meeting=meeting("*", "2025-05-06T10:00", "Produktionsbüro, 3. OG", "Wiebke Petersen", "Cem Aydin", ["Wiebke Petersen", "Cem Aydin", "Lutz Brandner", "Frauke Ohm"], ["Jule Kern"], "*")))


@batch.writes("Board minutes Lindenhof Co-op 2026-03-04.docx")
def coop(path):
    word(path, "M. Castellano", "^LINDENHOF HOUSING CO-OPERATIVE", "^Minutes of the Board Meeting", "Date and Time: Wednesday, 4 March 2026 at 6:30 pm", "Location: Laundry house, ground floor", "Chaired by: Marta Castellano", "Minutes taken by: Ivor Penhale",
         "Attendees: Marta Castellano, Ivor Penhale, Dee Nwosu, Anselm Roth", "Absent: Goran Filip", "# Agenda", "+ Roof repair block B", "+ Bicycle cellar", "+ Arrears", "# Decisions",
         "+ The tender of the lowest bidder for the roof is accepted.", "+ Bicycles without a tag will be removed after 30 April 2026.", "# Action items", T("""
What|Who|Deadline
Sign roofing contract|Marta Castellano|6 March
Print and hand out bicycle tags|Dee Nwosu & Anselm Roth|Mar 27
Write to the three tenants in arrears|Ivor Penhale|within 10 days
Ask the insurer about storm damage|The board|—
"""), "# Parking lot", "* Solar panels on block C", "* Guest flat booking rules (Goran Filip)", "Meeting adjourned at 8:05 pm. Next meeting 1 April.")
    return truth("Word headings and automatic numbers; Decisions are resolutions, Action items tasks, Parking lot pending; a sentence with a date that is no deadline", form(
        "minutes",
        resolution("The tender of the lowest bidder for the roof is accepted", [], None, may=["missing-owner", "missing-deadline"]),
        resolution("Bicycles without a tag will be removed after 30 April 2026", [], "*", may=["missing-owner", "missing-deadline"]),
        task("Sign roofing contract", ["Marta Castellano"], "03-06"), task("Print and hand out bicycle tags", ["Dee Nwosu", "Anselm Roth"], "03-27"),
        task("Write to the three tenants in arrears", ["Ivor Penhale"], "03-14"), task("Ask the insurer about storm damage", "*", None, dept="*"),
        pending("Solar panels on block C", [], note="*"), pending("Guest flat booking rules (Goran Filip)", ["Goran Filip"], note="*", title_alt=["Guest flat booking rules"]),
        project=None, dept="*", date="03-04",
        meeting=meeting("*", "03-04T18:30", "Laundry house, ground floor", "Marta Castellano", "Ivor Penhale", ["Marta Castellano", "Ivor Penhale", "Dee Nwosu", "Anselm Roth"], ["Goran Filip"],
                        ["Roof repair block B", "Bicycle cellar", "Arrears"])))


@batch.writes("RACI new surgery wing.xlsx")
def vet(path):
    xlsx(path, "practice manager", Sheet("RACI", """
Meadowbank Veterinary Hospital – New Surgery Wing|||||
RACI matrix, issued 11 June 2025|||||
Activity|Petra Nolan|Owen Sykes|Lalita Rao|Fergus Boyd|Complete by
Scrub room plumbing|A|R|C|I|30 June 2025
Anaesthetic machine commissioning|I|C|A/R||14 July 2025
Controlled drugs cabinet licence|R|I|A|C|4 July 2025
Staff rota for the move weekend|A||R|R|18 July 2025
Client letter|A|I|C||
R = responsible, A = accountable, C = consulted, I = informed|||||
""", "A1:F1 A2:F2 A9:F9"))
    return truth("RACI matrix with names as column heads; A/R in one cell, two R in one row, no R in one row; a legend", form(
        "responsibility",
        duty("Scrub room plumbing", ["Owen Sykes"], "2025-06-30", note="*"), duty("Anaesthetic machine commissioning", ["Lalita Rao"], "2025-07-14", note="*"),
        duty("Controlled drugs cabinet licence", ["Petra Nolan"], "2025-07-04", note="*"), duty("Staff rota for the move weekend", ["Lalita Rao", "Fergus Boyd"], "2025-07-18", note="*"),
        duty("Client letter", ["Petra Nolan"], None, note="*"),
        sheet="RACI", project="*", dept="*", date="2025-06-11"))


@batch.writes("Schedule slip notice - dispensing robot.docx")
def pharmacy(path):
    word(path, "pharmacy", "^SCHEDULE DELAY NOTICE", T("""
Project|Dispensing robot, outpatient pharmacy
Submitted by|Outpatient Pharmacy
Report date|Oct 3, 2025
Delayed task|Robot channel calibration
Owner|Noor Beckett (lead technician)
Original due date|Sep 26, 2025
Revised date|Oct 17, 2025
Reason for delay|Vendor engineer refused entry without vaccination record
Recovery plan|Calibrate the two small carousels with remote support first
Approved by|
"""))
    return truth("English delay notice as a key-value table, role in brackets, approval left empty", form(
        "delay", delay("Robot channel calibration", ["Noor Beckett"], "*", None, "*", note="Vendor engineer refused entry without vaccination record\nCalibrate the two small carousels with remote support first"),
        project="Dispensing robot, outpatient pharmacy", dept="Outpatient Pharmacy", date="2025-10-03"))


@batch.writes("Project Charter_Open Lab Week_v4 FINAL.docx")
def university(path):
    word(path, "Office of Outreach", "^Project Charter", "Project name: Open Lab Week 2024", "Sponsor: Prof. Adaeze Munro", "Department: Office of Outreach", "Date: 5 April 2024", "# Background", "Last year 900 pupils came; queues at the laser lab were too long.",
         "# Objectives", "1. 1,500 visitors in five days. 2. No queue longer than 15 minutes by the second day.", "# Key milestones", T("""
Milestone|Target date|Owner
Lab list frozen|19 April 2024|Bryn Castell
Booking site live|13 May 2024|Yuki Tanabe
Volunteer training|first half of June|Bryn Castell
Open Lab Week starts|17 June 2024|
"""), "# Roles and responsibilities", T("""
Unit|Responsible|Duty
Office of Outreach|Bryn Castell|Overall coordination and school contacts
IT Services|Yuki Tanabe|Booking site and badge printing
Estates|Rosa Ilves, Dov Marek|Signposting, barriers, cleaning
Safety Office||Risk assessments of all labs
"""), "# Approval", "Signed: Adaeze Munro, 8 April 2024")
    return truth("English charter: objectives with numbers are no items, a vague milestone date, a duty whose person is empty beside a unit", form(
        "charter",
        milestone("Lab list frozen", ["Bryn Castell"], "2024-04-19"), milestone("Booking site live", ["Yuki Tanabe"], "2024-05-13"), milestone("Volunteer training", ["Bryn Castell"], None, may=["bad-date"]),
        milestone("Open Lab Week starts", [], "2024-06-17"),
        duty("Overall coordination and school contacts", ["Bryn Castell"], None, dept="Office of Outreach", note="*"), duty("Booking site and badge printing", ["Yuki Tanabe"], None, dept="IT Services", note="*"),
        duty("Signposting, barriers, cleaning", ["Rosa Ilves", "Dov Marek"], None, dept="Estates", note="*"), duty("Risk assessments of all labs", [], None, dept="Safety Office", note="*"),
        project="Open Lab Week 2024", dept="Office of Outreach", date="2024-04-05", signed=["Adaeze Munro"], no="due"))


@batch.writes("Post-mortem Winter Panto.docx")
def panto(path):
    word(path, "stage", "^Post-Project Review: Winter Panto 2025/26", "Date of review: 2026-01-29    Prepared by: Stage Management", "! Overall completion", T("""
Work package|Responsible|Planned|Actual|Result
Flying rig certification|Gwen Tarrant|2025-11-14|2025-11-13|Completed
Beanstalk automation|Luca Ferri|2025-11-21|2025-12-02|Completed late
Matinee surtitles|Luca Ferri / Ana Sou|2025-12-05||Cancelled
"""), "! What went well", "- Understudies were ready on 12 December.", "- No injuries.", "! What went wrong", "- Luca had no spare motor until 1 December.", "! Recommendations",
         "1. Order spare motors before rehearsals start (Gwen Tarrant, by 30 September 2026).", "2. Move the band call to the morning.", "3. Ana Sou to write a surtitle guide.")
    return truth("English review: Completed late; bullets with names and dates that are no items; recommendations with owner in a bracket and as X to …", form(
        "review",
        task("Flying rig certification", ["Gwen Tarrant"], "2025-11-14", "done", "*", done="2025-11-13"), task("Beanstalk automation", ["Luca Ferri"], "2025-11-21", "done", "delayed", done="2025-12-02"),
        task("Matinee surtitles", ["Luca Ferri", "Ana Sou"], "2025-12-05", "cancelled"),
        suggestion("Order spare motors before rehearsals start (Gwen Tarrant, by 30 September 2026)", ["Gwen Tarrant"], "2026-09-30", title_alt=["Order spare motors before rehearsals start"]),
        suggestion("Move the band call to the morning", []), suggestion("Ana Sou to write a surtitle guide", ["Ana Sou"], title_alt=["write a surtitle guide"]),
        project="Winter Panto 2025/26", dept="Stage Management", date="2026-01-29"))


@batch.writes("Comms plan penguin house.ods")
def zoo_comms(path):
    ods(path, Sheet("Communications", """
Penguin House Rebuild - Communication Plan|||||
Prepared by: Visitor Experience||Date:|@2025-02-17||
Type|Channel|Audience|Frequency|Content|Owner
Routine|Stand-up at the pool gate|Keepers, contractor|Daily 07:45|Access, noise hours|Hanna Vogt
|Steering group|Directors|First Monday of the month|Budget, risks|Idris Cole
Escalation|Phone tree|On-call managers|When needed|Animal welfare incidents|Idris Cole, Hanna Vogt
Documents|SharePoint folder|Everyone|Ongoing|Drawings, permits|—
""", "A1:F1 A4:A5"))
    return truth("ods; English communication plan with a merged type; an owner dash; times recur", form(
        "mechanism",
        channel("Stand-up at the pool gate", ["Hanna Vogt"], note="*", title_alt=["Routine Stand-up at the pool gate"]), channel("Steering group", ["Idris Cole"], note="*", title_alt=["Routine Steering group"]),
        channel("Phone tree", ["Idris Cole", "Hanna Vogt"], note="*", title_alt=["Escalation Phone tree"]), channel("SharePoint folder", [], note="*", title_alt=["Documents SharePoint folder"]),
        sheet="Communications", project="Penguin House Rebuild", dept="Visitor Experience", date="2025-02-17"))


@batch.writes("RAID log hull 227.xlsx")
def raid(path):
    xlsx(path, "PMO", Sheet("RAID", """
Hull 227 Ferry Conversion|||||||||
RAID log|||As of|@2023-10-16{mm/dd/yyyy}|||||
ID|Type|Description|Raised by|Raised on|Owner|Due|Status|RAG|Response
R-01|Risk|Shaft seals may arrive after undocking|Viggo Strand|09/18/2023|Elena Costa|10/27/2023|In progress|Amber|Air freight quoted
I-02|Issue|Paint shop ventilation fails inspection|Elena Costa|10/02/2023|Yard Facilities|10/20/2023|In progress|Red|Rent two fans
A-03|Assumption|Class surveyor available in week 45|Viggo Strand|10/05/2023|Viggo Strand||Not started||
D-04|Dependency|Owner-supplied galley equipment delivered|Tomas Brek|10/09/2023|TBA|11/06/2023|On hold|Amber|Waiting for owner's PO
I-05|Issue|Cable tray clash on deck 4|Tomas Brek|09/25/2023|Tomas Brek|10/11/2023|Closed|Green|Rerouted 10/10
""", "A1:J1 A2:C2"))
    return truth("RAID log: Raised by is no owner, Raised on no deadline; month-first dates; TBA; Closed with a remark date", form(
        "progress",
        task("Shaft seals may arrive after undocking", ["Elena Costa"], "2023-10-27", "in_progress", "at_risk", note="Air freight quoted"),
        task("Paint shop ventilation fails inspection", ["Yard Facilities"], "2023-10-20", "in_progress", "delayed", note="Rent two fans", dept="*"),
        task("Class surveyor available in week 45", ["Viggo Strand"], None, "not_started"),
        task("Owner-supplied galley equipment delivered", [], "2023-11-06", "paused", "at_risk", note="Waiting for owner's PO"),
        task("Cable tray clash on deck 4", ["Tomas Brek"], "2023-10-11", "done", "normal", note="Rerouted 10/10"),
        sheet="RAID", project="Hull 227 Ferry Conversion", dept=None, date="2023-10-16"))


@batch.writes("Invitation claims portal go-live review.docx")
def invitation(path):
    word(path, "claims", "^Meeting Notice", "To: Claims Operations, IT Delivery, Legal", "From: Claims Operations", "Issued: 2 June 2025", T("""
Meeting|Go-live readiness review
Project|Claims portal relaunch
When|Thursday, 5 June 2025, 2:00 pm – 3:30 pm
Where|Room Aldgate / Teams
Called by|Beatrix Kwan
Agenda|1. Open defects⏎2. Fallback plan⏎3. Letter to brokers
Invitees|Beatrix Kwan; Samir Gill (IT); Lotte Ahlers (Legal); Pim de Boer
Please bring|Defect list as of 4 June; draft broker letter
"""), "Please confirm attendance to Beatrix Kwan by 4 June.")
    return truth("English notice with To/From/Issued lines above a table; When/Where/Called by; material asked for is no item", form(
        "notice", project="Claims portal relaunch", dept="Claims Operations", date="*",
        meeting=meeting("Go-live readiness review", "2025-06-05T14:00", "Room Aldgate / Teams", "Beatrix Kwan", None, ["Beatrix Kwan", "Samir Gill", "Lotte Ahlers", "Pim de Boer"], [],
                        ["Open defects", "Fallback plan", "Letter to brokers"])))


# ================================================================ exports of tools

@batch.writes("jira_export_CORECUT_2025-03-10.csv")
def jira(path):
    path.write_text("\ufeff" + "\r\n".join("""
Issue key,Issue Type,Summary,Assignee,Reporter,Priority,Status,Created,Resolved,Due date,Project name,Labels
CC-11,Task,Fibre patch list for rack 14,Yusuf Demir,Greta Holm,High,Done,03/Feb/25 9:12 AM,27/Feb/25 4:40 PM,28/Feb/25 12:00 AM,Core Router Cutover,field
CC-12,Task,"Rollback script, dry run",Mina Carrow,Greta Holm,Highest,In Progress,04/Feb/25 10:01 AM,,14/Mar/25 12:00 AM,Core Router Cutover,
CC-15,Story,Customer SMS for maintenance window,,Greta Holm,Medium,To Do,11/Feb/25 2:30 PM,,12/Mar/25 12:00 AM,Core Router Cutover,comms
CC-16,Bug,SNMP traps lost after failover,Yusuf Demir,Mina Carrow,High,In Progress,18/Feb/25 8:45 AM,,,Core Router Cutover,
CC-19,Sub-task,Print site access passes,Odile Bren,Yusuf Demir,Low,To Do,24/Feb/25 11:20 AM,,17/Mar/25 12:00 AM,Core Router Cutover,field
CC-20,Task,Old chassis disposal quote,Odile Bren,Greta Holm,Low,Cancelled,25/Feb/25 3:02 PM,07/Mar/25 1:15 PM,31/Mar/25 12:00 AM,Core Router Cutover,
""".strip().split("\n")) + "\r\n", encoding="utf-8")
    return truth("Jira csv: Reporter, Created, Issue key are none; dates like 14/Mar/25 12:00 AM; project in a column; date only in the file name", form(
        "progress",
        task("Fibre patch list for rack 14", ["Yusuf Demir"], "2025-02-28", "done", done="2025-02-27"), task("Rollback script, dry run", ["Mina Carrow"], "2025-03-14", "in_progress"),
        task("Customer SMS for maintenance window", [], "2025-03-12", "not_started"), task("SNMP traps lost after failover", ["Yusuf Demir"], None, "in_progress"),
        task("Print site access passes", ["Odile Bren"], "2025-03-17", "not_started"), task("Old chassis disposal quote", ["Odile Bren"], "2025-03-31", "cancelled", done="*"),
        project="Core Router Cutover", date="2025-03-10"))


@batch.writes("Saltmarsh_Short_Film.csv")
def asana(path):
    path.write_text("\n".join("""
Task ID,Created At,Completed At,Last Modified,Name,Section/Column,Assignee,Assignee Email,Start Date,Due Date,Tags,Notes,Projects,Parent task
120844001,2025-08-04,2025-08-15,2025-08-15,Lock the marsh location,Pre-production,Orla Finch,orla@example.org,2025-08-05,2025-08-18,,Landowner signed,Saltmarsh Short Film,
120844002,2025-08-04,,2025-08-20,Insurance certificate,Pre-production,Deniz Kaya,deniz@example.org,,2025-08-29,,,Saltmarsh Short Film,
120844003,2025-08-06,,2025-08-06,Tide table for shoot days,Pre-production,Deniz Kaya,deniz@example.org,,2025-08-27,,Low water 06:40,Saltmarsh Short Film,Insurance certificate
120844004,2025-08-06,,2025-08-06,Hire two waterproof mics,Shoot,,,,2025-09-01,sound,,Saltmarsh Short Film,
120844005,2025-08-11,,2025-08-19,Rough cut,Post,Mab Ellery,mab@example.org,2025-09-15,2025-10-03,,"Two versions, ask composer",Saltmarsh Short Film,
120844006,2025-08-11,,2025-08-11,Festival list,Post,Mab Ellery,mab@example.org,,,,,Saltmarsh Short Film,
""".strip().split("\n")) + "\n", encoding="utf-8")
    return truth("Asana csv: no status column, Completed At tells; assignee e-mail beside the name; no date of the form", form(
        "progress",
        task("Lock the marsh location", ["Orla Finch"], "2025-08-18", "*", done="2025-08-15", note="Landowner signed", dept="*"), task("Insurance certificate", ["Deniz Kaya"], "2025-08-29", dept="*"),
        task("Tide table for shoot days", ["Deniz Kaya"], "2025-08-27", note="Low water 06:40", dept="*"), task("Hire two waterproof mics", [], "2025-09-01", dept="*"),
        task("Rough cut", ["Mab Ellery"], "2025-10-03", note="Two versions, ask composer", dept="*"), task("Festival list", ["Mab Ellery"], None, dept="*"),
        project="Saltmarsh Short Film", date="*"))


@batch.writes("Tailings dam raise.xlsx")
def msproject(path):
    xlsx(path, "planner", Sheet("Task_Table1", """
ID|Active|Task Mode|Name|Duration|Start|Finish|Predecessors|Resource Names|% Complete|Summary|Actual Finish|Notes
#1|Yes|Auto Scheduled|Tailings Dam Raise Stage 3|86 days|Mon 2/5/24|Mon 6/3/24|||#0.22{0%}|Yes|NA|
#2|Yes|Auto Scheduled|Geotechnical|30 days|Mon 2/5/24|Fri 3/15/24|||#0.7{0%}|Yes|NA|
#3|Yes|Auto Scheduled|Drill six piezometers|15 days|Mon 2/5/24|Fri 2/23/24||Nils Aaberg|#1{0%}|No|Tue 2/27/24|Rig breakdown 2 days
#4|Yes|Manually Scheduled|Stability report|15 days|Mon 2/26/24|Fri 3/15/24|3|Carla Mwangi[50%],Nils Aaberg|#0.4{0%}|No|NA|
#5|Yes|Auto Scheduled|Earthworks|50 days|Mon 3/18/24|Fri 5/24/24|||#0{0%}|Yes|NA|
#6|Yes|Auto Scheduled|Strip and stockpile topsoil|10 days|Mon 3/18/24|Fri 3/29/24|4|Braddock Civil Ltd|#0{0%}|No|NA|
#7|Yes|Auto Scheduled|Place filter zone|25 days|Mon 4/1/24|Fri 5/3/24|6||#0{0%}|No|NA|
#8|Yes|Auto Scheduled|Regulator hand-over|0 days|Mon 6/3/24|Mon 6/3/24|7|Carla Mwangi|#0{0%}|No|NA|Bring as-built drawings
"""))
    return truth("MS Project export: Summary = Yes are headings; [50%] behind a name; NA; weekday and month first; percent only", form(
        "progress",
        task("Drill six piezometers", ["Nils Aaberg"], "2024-02-23", "done", done="2024-02-27", note="Rig breakdown 2 days", dept="*"),
        task("Stability report", ["Carla Mwangi", "Nils Aaberg"], "2024-03-15", "in_progress", dept="*"),
        task("Strip and stockpile topsoil", ["Braddock Civil Ltd"], "2024-03-29", "not_started", dept="*"), task("Place filter zone", [], "2024-05-03", "not_started", dept="*"),
        task("Regulator hand-over", ["Carla Mwangi"], "2024-06-03", "not_started", note="Bring as-built drawings", dept="*"),
        sheet="Task_Table1", project="*", dept=None, date="*"))


@batch.writes("手游周年庆版本_需求与任务_表格 2025-11-21.xlsx")
def feishu(path):
    xlsx(path, "飞书", Sheet("任务管理", """
任务描述|任务执行人|进展|优先级|开始日期|预计完成日期|是否延期|实际完成日期|最新进展记录|父记录
周年庆主界面换皮|贺兰山雪|已完成|P0|@2025-11-03{yyyy/mm/dd}|@2025-11-14{yyyy/mm/dd}|✅ 正常|@2025-11-13{yyyy/mm/dd}|三套切图已入库|
抽卡概率公示页|佟乐, 车厘|进行中|P0|@2025-11-10{yyyy/mm/dd}|@2025-11-19{yyyy/mm/dd}|🔴 已延期||法务改了两次措辞|
服务器压测（5万并发）|佟乐|待开始|P1|@2025-11-24{yyyy/mm/dd}|@2025-11-28{yyyy/mm/dd}|✅ 正常|||
压测脚本编写|车厘|进行中|P1|@2025-11-17{yyyy/mm/dd}|@2025-11-25{yyyy/mm/dd}|✅ 正常|||服务器压测（5万并发）
老玩家回归礼包配置||已停滞|P2|@2025-11-10{yyyy/mm/dd}|@2025-11-21{yyyy/mm/dd}||||
渠道包提审|商羽|待开始|P0||||||
"""))
    return truth("Feishu table export: 是否延期 as health beside 进展 as state; 已停滞; the parent record is no item; date in the file name only", form(
        "progress",
        task("周年庆主界面换皮", "贺兰山雪", "2025-11-14", "done", "normal", done="2025-11-13", note="三套切图已入库"),
        task("抽卡概率公示页", "佟乐 车厘", "2025-11-19", "in_progress", "delayed", note="法务改了两次措辞"),
        task("服务器压测（5万并发）", "佟乐", "2025-11-28", "not_started", "normal"), task("压测脚本编写", "车厘", "2025-11-25", "in_progress", "normal", note="*"),
        task("老玩家回归礼包配置", "", "2025-11-21", "*", must=["missing-owner"], may=["unknown-status"]), task("渠道包提审", "商羽", None, "not_started"),
        sheet="任务管理", project="*", date="2025-11-21"))


@batch.writes("Cabin Refit A320.xlsx")
def ms_planner(path):
    xlsx(path, "planner", Sheet("Tasks", """
Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels|Description
kQ2x01|Seat fabric burn certificates|Suppliers|Completed|Urgent|Nadia Oyelaran|Tom Birk|04/02/2026|04/06/2026|04/17/2026|false|false|04/16/2026|Nadia Oyelaran|2/2|scan;file|Red|
kQ2x02|Galley curtain mock-up|Suppliers|In progress|Medium|Tom Birk;Saskia Uhl|Tom Birk|04/02/2026||04/24/2026|false|true|||1/3|cut;hang;photo||
kQ2x03|Crew briefing sheet|Training|Not started|Medium||Nadia Oyelaran|04/13/2026||05/08/2026|false|false||||||
kQ2x04|Check wifi antenna fairing|Engineering|Not started|Important|Saskia Uhl|Nadia Oyelaran|04/14/2026|||false|false||||||
kQ2x05|Weight and balance re-weigh|Engineering|Not started|Urgent|Elif Brandao|Tom Birk|04/14/2026|05/04/2026|05/12/2026|false|false||||||
"""), Sheet("Plan name", "Plan name|Cabin Refit A320\nPlan ID|b7Yt-0091\nDate of export|04/27/2026"))
    return truth("Planner export: plan name and date of export on a second sheet; Created By/Completed By are no owners; Late true/false; month first", form(
        "progress",
        task("Seat fabric burn certificates", ["Nadia Oyelaran"], "04-17", "done", "*", done="04-16", dept="*", note="*"),
        task("Galley curtain mock-up", ["Tom Birk", "Saskia Uhl"], "04-24", "in_progress", "*", dept="*", note="*"), task("Crew briefing sheet", [], "05-08", "not_started", "*", dept="*"),
        task("Check wifi antenna fairing", ["Saskia Uhl"], None, "not_started", "*", dept="*"), task("Weight and balance re-weigh", ["Elif Brandao"], "05-12", "not_started", "*", dept="*"),
        sheet="Tasks", project="Cabin Refit A320", date="04-27"))


@batch.writes("景区票务升级_Teambition导出.xlsx")
def teambition(path):
    xlsx(path, "tb", Sheet("任务列表", """
任务ID|标题|任务分组|任务列表|执行者|参与者|创建者|优先级|任务状态|开始时间|截止时间|完成时间|备注
PW-3|闸机扫码头更换|第一期|硬件|酆都|酆都,谈笑|谈笑|非常紧急|已完成|2025-05-06 09:00|2025-05-16 18:00|2025-05-15 16:22|
PW-4|分时预约接口联调|第一期|软件|谈笑|谈笑|谈笑|普通|进行中|2025-05-12 09:00|2025-05-23 18:00||对方接口人休假
PW-7|老年票线下窗口流程|第一期|运营|待认领||谈笑|普通|未开始||2025-05-28 18:00||
PW-8|公众号购票页文案|第一期|运营|仇小甜|仇小甜,酆都|酆都|较低|未开始||||
PW-9|索道联票结算规则|第二期|财务|司空见|司空见|谈笑|普通|搁置||2025-06-30 18:00||等集团批
"""), Sheet("导出说明", "项目：景区票务升级\n导出时间：2025-05-19 10:02\n导出人：谈笑"))
    return truth("Teambition export: 参与者 and 创建者 are no owners; 待认领 is nobody yet; project and export time on a second sheet", form(
        "progress",
        task("闸机扫码头更换", "酆都", "2025-05-16", "done", done="2025-05-15", dept="*"), task("分时预约接口联调", "谈笑", "2025-05-23", "in_progress", note="对方接口人休假", dept="*"),
        task("老年票线下窗口流程", "", "2025-05-28", "not_started", dept="*"), task("公众号购票页文案", "仇小甜", None, "not_started", dept="*"),
        task("索道联票结算规则", "司空见", "2025-06-30", "paused", note="等集团批", dept="*"),
        sheet="任务列表", project="景区票务升级", date="2025-05-19"))


@batch.writes("校庆筹备进展收集（收集结果）.csv")
def tencent(path):
    text_table(path, """
编号|提交时间|提交者|1.所在单位（必填）|2.牵头事项（必填）|3.负责人姓名|4.计划完成日期|5.目前状态|6.困难与风险
1|2024/09/27 08:51|微信用户|校友办|校友返校路线设计|席慕枫|2024/10/12|推进中|无
2|2024/09/27 09:30|麻姑|档案馆|校史长廊展板|麻姑|2024年10月8日|推进中，有风险|老照片版权未清
3|2024/09/27 10:02|小鹿|信息化办|直播带宽扩容|尉安|10.15|未开始|
4|2024/09/27 11:15|微信用户|后勤处|宿舍区彩灯安装|后勤处维修中心|9月30日|已完成|
5|2024/09/27 15:48|裘真|艺术学院|交响合唱排练|裘真、诸葛晴|10月中旬|正常|缺男高音
""", encoding="utf-8-sig")
    return truth("Tencent collection as csv: numbered questions as headers; submitter and time of submission are not owner and due; 推进中，有风险", form(
        "progress",
        task("校友返校路线设计", "席慕枫", "2024-10-12", "in_progress", dept="校友办"), task("校史长廊展板", "麻姑", "2024-10-08", "in_progress", "at_risk", dept="档案馆", note="老照片版权未清"),
        task("直播带宽扩容", "尉安", "2024-10-15", "not_started", dept="信息化办"), task("宿舍区彩灯安装", "后勤处维修中心", "2024-09-30", "done", dept="*"),
        task("交响合唱排练", "裘真 诸葛晴", None, None, "normal", dept="艺术学院", note="缺男高音", vague=True),
        project="*", dept="*", date="*"))


@batch.writes("Harbour_Museum_Reopening_1742811.xlsx")
def monday(path):
    xlsx(path, "monday", Sheet("harbour museum reopening", """
Harbour Museum Reopening|||||||
Board for the April reopening. Export of Mar 24, 2025|||||||
|||||||
Exhibits|||||||
Name|Subitems|Person|Status|Due date|Timeline - Start|Timeline - End|Notes
Diving bell restoration|Rust removal, New rope|Ingrid Falk|Working on it|2025-04-11|2025-03-03|2025-04-11|
Subitems|Name|Owner|Status|Date|||
|Rust removal|Ingrid Falk|Done|2025-03-20|||
|New rope|Paolo Renz|Working on it|2025-04-04|||
Lighthouse lens lighting||Paolo Renz|Stuck|2025-04-02|||Electrician ill
|||||||
Visitors|||||||
Name|Subitems|Person|Status|Due date|Timeline - Start|Timeline - End|Notes
Audio guide in Sami||Aila Nuorgam, Ingrid Falk|Not started|2025-04-18|||
Cafe counter delivery|||Done|2025-03-21|||
"""))
    return truth("monday.com export: board name, groups with the header repeated, an indented block of sub-items; Stuck; Timeline beside the due date", form(
        "progress",
        task("Diving bell restoration", ["Ingrid Falk"], "2025-04-11", "in_progress", dept="*", note="*"), task("Rust removal", ["Ingrid Falk"], "2025-03-20", "done", dept="*", note="*"),
        task("New rope", ["Paolo Renz"], "2025-04-04", "in_progress", dept="*", note="*"), task("Lighthouse lens lighting", ["Paolo Renz"], "2025-04-02", "*", "*", dept="*", note="Electrician ill", may=["unknown-status"]),
        task("Audio guide in Sami", ["Aila Nuorgam", "Ingrid Falk"], "2025-04-18", "not_started", dept="*"), task("Cafe counter delivery", [], "2025-03-21", "done", dept="*"),
        sheet="harbour museum reopening", project="Harbour Museum Reopening", date="2025-03-24"))


# ================================================================ longer and nastier

@batch.writes("童声合唱节总任务表v6.xlsx")
def festival(path):
    head = "序|要办的事|谁负责|截至时间|现状|备注"
    xlsx(path, "组委会", Sheet("总表", f"""
第三届“湖畔童声”合唱节　任务总表|||||
组委会办公室　　更新日期：2025年4月25日（周五）|||||
一、艺术组|||||
{head}
1|评委邀请函|言午|4.18|√|来函5份
2|曲目审查|言午、鹿鸣|4月30日|在做|还差2队没交谱
3|合排日程|鹿鸣|5/6|未开始|
4|钢琴租赁|南山琴行|5.14|未开始|
5|主持词|夏至（主笔）、言午|5.9|在做|
6|颁奖音乐|——|5.16|未开始|
二、场务组|||||
{head}
7|合唱台阶租赁|柏舟|4.22|完成|比原计划晚3天到货
8|候场区分区图|柏舟|4月28号|在做|
9|医疗点|区医院|5.16|未开始|
10|停车引导|安保公司、柏舟|5.17|未开始|
11|雨天备用方案|柏舟|下周三|未开始|
12|失物招领|志愿者|当天|未开始|
三、宣传票务组|||||
{head}
13|主视觉海报|苑小夏|4.15|√|
14|推文三篇|苑小夏|5.1-5.12|在做|已发1篇
15|赠票分配|钱多（13700001111）|5月8日|在做|
16|场刊印刷|同上|5月32日|未开始|
17|短视频拍摄|苑小夏／木子青|本月底|暂缓|等手持稳定器
18|媒体签到|各媒体|5.17|未开始|
19|~退票规则公示~|~钱多~|~4.20~||
20|官网倒计时|网站外包|4.20|取消|
21|||||
22|||||
小计：20项，完成3项|||||
""", "A1:F1 A2:F2 A3:F3 A11:F11 A19:F19 A31:F31", hide_rows=(6, 14)), Sheet("数据", "√\n在做\n未开始\n暂缓\n取消", hidden=True))
    sheet = dict(dept="*")
    return truth("22 rows in three blocks with the header repeated; two rows hidden by a filter; one row struck out; 5月32日; a hidden list sheet; — and 各媒体 name nobody", form(
        "progress",
        task("评委邀请函", "言午", "2025-04-18", "done", note="来函5份", **sheet), task("曲目审查", "言午 鹿鸣", "2025-04-30", "in_progress", note="还差2队没交谱", **sheet),
        task("合排日程", "鹿鸣", "2025-05-06", "not_started", **sheet), task("钢琴租赁", "南山琴行", "2025-05-14", "not_started", **sheet),
        task("主持词", "夏至 言午", "2025-05-09", "in_progress", owners_alt=["夏至"], **sheet), task("颁奖音乐", "", "2025-05-16", "not_started", **sheet),
        task("合唱台阶租赁", "柏舟", "2025-04-22", "done", note="比原计划晚3天到货", **sheet), task("候场区分区图", "柏舟", "2025-04-28", "in_progress", **sheet),
        task("医疗点", "区医院", "2025-05-16", "not_started", **sheet), task("停车引导", "安保公司 柏舟", "2025-05-17", "not_started", **sheet),
        task("雨天备用方案", "柏舟", "2025-04-30", "not_started", **sheet), task("失物招领", "*", "*", "not_started", **sheet),
        task("主视觉海报", "苑小夏", "2025-04-15", "done", **sheet), task("推文三篇", "苑小夏", "2025-05-12", "in_progress", note="已发1篇", **sheet),
        task("赠票分配", "钱多", "2025-05-08", "in_progress", **sheet), task("场刊印刷", "钱多", None, "not_started", bad=True, **sheet),
        task("短视频拍摄", "苑小夏 木子青", "2025-04-30", "paused", note="等手持稳定器", **sheet), task("媒体签到", "", "2025-05-17", "not_started", **sheet),
        task("官网倒计时", "网站外包", "2025-04-20", "cancelled", **sheet),
        sheet="总表", project="第三届“湖畔童声”合唱节", dept="组委会办公室", date="2025-04-25"))


@batch.writes("Arena relocation action log (rev 9).xlsx")
def arena(path):
    xlsx(path, "club", Sheet("Log", """
Rev|#9||Ice Arena Relocation|||||
Issued|@2023-11-13{d mmm yyyy}||Prepared by|Facilities||||
||||||||
No|Action item|Raised at|Assigned to|Department|Required by|Completion date|Status|Remarks
Ice plant||||||||
#1|Order ammonia sensors|Site walk 1|Kenji Alder|Plant|@2023-10-20{d mmm}|@2023-10-18{d mmm}|Complete|
#2|Hire crane for chillers|Site walk 1|Kenji Alder|Plant|@2023-11-10{d mmm}||Overdue|Permit missing
#3|Brine disposal licence|Site walk 2|Mireille Sand|Compliance|@2023-12-01{d mmm}||In progress|
#4|Pipe labels in two languages|Site walk 2||Plant|@2023-12-15{d mmm}||Not started|
Spectator areas||||||||
#5|Seat numbering plan|Mtg 3|Obi Laurent / Kenji Alder|Operations|@2023-11-24{d mmm}||In progress|60 %
#6|Accessible ramp drawings|Mtg 3|Stoneway Architects|Facilities|30-Nov||At risk|Second reviewer ill
#7|Kiosk tender|Mtg 3|Priya Holt|Commercial|mid December||Not started|
#8|Ban list transfer|Mtg 4|Priya Holt|Commercial|@2023-11-17{d mmm}||On hold|Legal asked to wait
#9|Season ticket mailing|Mtg 4|Ticket office|Ticketing|Fri 24 Nov||On track|
Move week||||||||
#10|Zamboni transport|Mtg 4|Kenji Alder|Plant|@2023-12-18{d mmm}||Not started|
#11|Insurance cover in transit|Mtg 4|Mireille Sand (broker call)|Compliance|EOW||In progress|
#12|Keys and alarm codes|Mtg 5|TBD|Operations|@2023-12-20{d mmm}||Not started|
#13|Old scoreboard auction|Mtg 5|Obi Laurent|Operations|31/11/2023||Not started|
#14|Move of trophy cabinet|Mtg 5|All|Operations|@2023-12-19{d mmm}||Not started|
#15|Farewell skate|Mtg 5|Priya Holt|Commercial|@2023-12-16{d mmm}||Cancelled|Ice already off
||||||||
Total open|#12|||||||
""", "A5:I5 A10:I10 A16:I16", hide_rows=(6,)))
    return truth("15 rows under merged group bars; head block beside the title; Completion date, Overdue, EOW, mid December, 31/11; one row hidden by a filter", form(
        "progress",
        task("Order ammonia sensors", ["Kenji Alder"], "2023-10-20", "done", done="2023-10-18", dept="Plant"), task("Hire crane for chillers", ["Kenji Alder"], "2023-11-10", None, "delayed", note="Permit missing", dept="Plant"),
        task("Brine disposal licence", ["Mireille Sand"], "2023-12-01", "in_progress", dept="Compliance"), task("Pipe labels in two languages", [], "2023-12-15", "not_started", dept="Plant"),
        task("Seat numbering plan", ["Obi Laurent", "Kenji Alder"], "2023-11-24", "in_progress", note="*", dept="Operations"),
        task("Accessible ramp drawings", ["Stoneway Architects"], "2023-11-30", None, "at_risk", note="Second reviewer ill", dept="Facilities"),
        task("Kiosk tender", ["Priya Holt"], None, "not_started", dept="Commercial", vague=True), task("Ban list transfer", ["Priya Holt"], "2023-11-17", "paused", note="Legal asked to wait", dept="Commercial"),
        task("Season ticket mailing", ["Ticket office"], "2023-11-24", None, "normal", dept="*"), task("Zamboni transport", ["Kenji Alder"], "2023-12-18", "not_started", dept="Plant"),
        task("Insurance cover in transit", ["Mireille Sand"], "2023-11-17", "in_progress", dept="Compliance", due_alt=["2023-11-19"]), task("Keys and alarm codes", [], "2023-12-20", "not_started", dept="Operations"),
        task("Old scoreboard auction", ["Obi Laurent"], None, "not_started", dept="Operations", bad=True), task("Move of trophy cabinet", [], "2023-12-19", "not_started", dept="Operations"),
        task("Farewell skate", ["Priya Holt"], "2023-12-16", "cancelled", note="Ice already off", dept="Commercial"),
        sheet="Log", project="Ice Arena Relocation", dept="Facilities", date="2023-11-13"))


@batch.writes("兽医站例会记录本.doc")
def vets(path):
    word(path.with_suffix(".docx"), "站里", "^乡兽医站例会记录本（2024年）",
         "3月1日（周五）　地点：站里会议室　主持：储林　记录：蓝田", "到会：储林、蓝田、牛犇、鱼跃", "任务安排：", "1、春防疫苗领取——牛犇，3月5日", "2、耳标补订2000枚——蓝田",
         "3月8日（周五）　地点：站里会议室　主持：储林　记录：牛犇", "到会：储林、牛犇、鱼跃　　缺席：蓝田（下村）", "任务安排：", "1、河西三村羊群布病采样——鱼跃、牛犇，3月15日前", "2、冷库温度计校准——储林，下周二", "3、养殖户微信群清理——谁有空谁弄")
    path.with_suffix(".docx").rename(path)
    one = lambda day, recorder, there, absent="": meeting("*", day, "站里会议室", "储林", recorder, there, absent, "*")
    more = dict(kind_alt=["resolution"])
    return truth("a .doc that is really docx; a running log of two meetings headed by date lines; 事——人，日期 lines; 谁有空谁弄 is nobody", form(
        "minutes",
        task("春防疫苗领取", "牛犇", "2024-03-05", title_alt=["春防疫苗领取——牛犇，3月5日"], **more), task("耳标补订2000枚", "蓝田", None, title_alt=["耳标补订2000枚——蓝田"], **more),
        project="*", dept="*", date="2024-03-01", meeting=one("*", "蓝田", "储林 蓝田 牛犇 鱼跃")), form(
        "minutes",
        task("河西三村羊群布病采样", "鱼跃 牛犇", "2024-03-15", title_alt=["河西三村羊群布病采样——鱼跃、牛犇，3月15日前"], **more),
        task("冷库温度计校准", "储林", "2024-03-12", title_alt=["冷库温度计校准——储林，下周二"], **more),
        task("养殖户微信群清理", "", None, title_alt=["养殖户微信群清理——谁有空谁弄"], **more),
        project="*", dept="*", date="2024-03-08", meeting=one("*", "牛犇", "储林 牛犇 鱼跃", "蓝田")))


@batch.writes("物流园叉车电动化周报 W03.xlsx")
def forklift(path):
    xlsx(path, "车队", Sheet("周报", """
物流园叉车电动化——车队周报||||||||||
填报：车队　路平|||||2026年1月16日|||||
本周总结||||||下周计划||||
工作内容|责任人|计划完成|状态|说明||工作内容|责任人|完成时间|所需支持|
旧叉车残值评估|路平|1.14|完成|||充电桩基础开挖|广厦建安|1月23日|断路施工许可|
充电桩选址|路平、辛夷|1.16|延期|消防间距不够||司机充电培训|辛夷|1.21|/|
电池租赁比价|辛夷|1/16|完成（提前2天）|||旧电瓶回收合同|路平|下周内||
调度系统字段增加|信息部||进行中||||||||
""", "A1:K1 A2:E2 G2:J2 A3:E3 G3:J3"))
    return truth("this week and next week side by side with a gap column; 完成（提前2天）; a department as owner; missing date", form(
        "progress",
        task("旧叉车残值评估", "路平", "01-14", "done"), task("充电桩选址", "路平 辛夷", "01-16", None, "delayed", note="消防间距不够"),
        task("电池租赁比价", "辛夷", "01-16", "done"), task("调度系统字段增加", "信息部", None, "in_progress", dept="*"),
        task("充电桩基础开挖", "广厦建安", "01-23", note="*", dept="*"), task("司机充电培训", "辛夷", "01-21", note="*"),
        task("旧电瓶回收合同", "路平", "01-23", due_alt=["01-25"], note="*"),
        sheet="周报", project="物流园叉车电动化", dept="车队", date="01-16"))


@batch.writes("剧组筹备会(最终)(1).docx")
def crew(path):
    word(path, "统筹", text_box("电视剧《晒盐人》筹备协调会纪要"), "时间｜2025年12月3日　上午9:30".replace("｜", " | "), "地点 | 盐场招待所 餐厅", "召集人 | 制片主任 庾亮节", "参加人 | 庾亮节、桓小满、谷雨声、滕王阁、外联 席小宝", "请假 | 导演组 两人",
         "一、通报情况", "桓小满通报了盐田租用谈判，村里要求12月20日前付定金。", "二、会议决定",
         tracked("1．盐田租用合同由席小宝负责，", "-12月8日", "+12月12日", "前签订。"), "2．群众演员服装改为租借，桓小满、滕王阁负责，下周三前看样。", tracked("-3．航拍设备由公司统一调配。"), "3．剧照摄影师人选报制片人定，最迟12月10日。",
         "三、未决事项", "1．盐工号子是否现场收音；", "2．雨戏用水从哪里拉（外联再问村里）。", "抄送：制片人、财务", header="晒盐人剧组　筹备字〔2025〕4号")
    return truth("title in a text box; typed pipes as separators; tracked changes: a new deadline and a whole paragraph deleted; cc line", form(
        "minutes",
        resolution("盐田租用合同由席小宝负责，12月12日前签订", "席小宝", "2025-12-12", title_alt=["盐田租用合同", "盐田租用合同签订"]),
        resolution("群众演员服装改为租借，桓小满、滕王阁负责，下周三前看样", "桓小满 滕王阁", "2025-12-10", title_alt=["群众演员服装改为租借", "群众演员服装改为租借，看样"]),
        resolution("剧照摄影师人选报制片人定，最迟12月10日", "*", "2025-12-10", title_alt=["剧照摄影师人选报制片人定"]),
        pending("盐工号子是否现场收音", "", note="*"), pending("雨戏用水从哪里拉（外联再问村里）", "*", note="*", title_alt=["雨戏用水从哪里拉"], dept="*"),
        project="*", dept="*", date="2025-12-03",
        meeting=meeting("*", "2025-12-03T09:30", "盐场招待所 餐厅", "庾亮节", None, "庾亮节 桓小满 谷雨声 滕王阁 席小宝", "*", "*")))


if __name__ == "__main__":
    batch.run()
