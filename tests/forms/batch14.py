#!/usr/bin/env python3
"""batch14: Chinese offices: private companies, state-owned groups, bureaus, hospitals, schools on Office and WPS. Usage: batch14.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

import kit
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch14")


def year(number):
    kit.YEAR = f"{number}-"


def converted(path, write, source, target):
    """Write a file of the new format and let LibreOffice save it as the old one; made once."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / f"x.{source}"
        write(first)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", target, "--outdir", folder, str(first)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        path.write_bytes((Path(folder) / f"x.{target.split(':')[0]}").read_bytes())


def shapes(*lines, **more):
    """Several alternative titles."""
    return {"title_alt": list(lines), **more}


# ---------------------------------------------------------------- 1-10

@batch.writes("总经理办公会议纪要〔2024〕5号.docx")
def gm_office(path):
    year(2024)
    word(path, "办公室", "^恒岭建设投资集团有限公司", "^总经理办公会议纪要", "^〔2024〕第5期", "恒岭建设投资集团办公室　　　　　　　　　　2024年3月14日",
         "2024年3月12日上午9:00，集团总经理章伯远在总部503会议室主持召开2024年第5次总经理办公会议，研究滨江水厂移交、应收账款清收等工作。现将会议议定事项纪要如下：",
         "! 一、关于滨江水厂二期移交工作",
         "会议听取了运营管理部关于移交准备情况的汇报。会议指出，二期工程自去年11月20日通水以来总体平稳，但资产账实不符问题突出，各有关部门要引起重视。会议议定：",
         "（一）由运营管理部牵头，3月22日前完成设备资产清册核对。",
         "（二）工程管理部于4月10日前督促总包单位消缺完毕。",
         "! 二、关于一季度应收账款清收工作",
         "会议强调，清收工作事关集团现金流安全，务必紧盯不放。会议议定：",
         "（一）财务部于3月底前逐笔建立欠款明细账。",
         "（二）三年以上欠款启动诉讼程序，由法务部阮青禾负责，4月15日前提出方案。",
         "（三）各子公司主要负责人对本单位清收工作负总责。",
         "! 三、关于职工体检安排",
         "会议议定：由集团工会组织实施本年度体检，6月底前结束。",
         "出席：章伯远、阮青禾、苗守诚、隋玉洁、褚亮", "请假：覃少华", "记录：邬梅",
         "分送：集团领导，各部室，各子公司。", "恒岭建设投资集团办公室　　2024年3月14日印发")
    return truth("official minutes: time, place and chair in the opening sentence; resolutions under 会议议定 of each topic, 会议指出/强调 is prose; issue date two days later; everybody as owner", form(
        "minutes",
        resolution("由运营管理部牵头，3月22日前完成设备资产清册核对", "运营管理部", "03-22", dept="*", **shapes("完成设备资产清册核对")),
        resolution("工程管理部于4月10日前督促总包单位消缺完毕", "工程管理部", "04-10", dept="*", **shapes("督促总包单位消缺完毕")),
        resolution("财务部于3月底前逐笔建立欠款明细账", "财务部", "03-31", dept="*", **shapes("逐笔建立欠款明细账")),
        resolution("三年以上欠款启动诉讼程序，由法务部阮青禾负责，4月15日前提出方案", "阮青禾", "04-15", dept="法务部", **shapes("三年以上欠款启动诉讼程序，提出方案", "三年以上欠款启动诉讼程序")),
        resolution("各子公司主要负责人对本单位清收工作负总责", "", None, dept="*", **shapes("对本单位清收工作负总责")),
        resolution("由集团工会组织实施本年度体检，6月底前结束", "集团工会", "06-30", dept="*", owners_alt=["工会"], **shapes("组织实施本年度体检，6月底前结束", "组织实施本年度体检")),
        project="*", dept="*", date="03-12",
        meeting=meeting("*", "03-12T09:00", "总部503会议室", "章伯远", "邬梅", "章伯远 阮青禾 苗守诚 隋玉洁 褚亮", "覃少华", "*")))


@batch.writes("督办通知单-路灯（督字17号）.doc")
def supervise_slip(path):
    year(2025)
    converted(path, lambda p: word(p, "督查室", "^临溪区城市管理局督办通知单", T("""
编　　号|督字〔2025〕17号|签发日期|2025年6月9日
督办事项|老城区三条背街小巷路灯修复||
事项来源|6月5日区长接待日交办||
承办单位|市政设施科|承 办 人|裘建平
协办单位|财务科、北门街道||
办结时限|2025年6月25日前||
督办要求|逐盏排查登记，每周五向督查室报送一次进度。||
办理情况|||
""", "B2:D2 B3:D3 B5:D5 B6:D6 B7:D7 B8:D8"), "注：逾期未办结的，请于到期前3个工作日书面说明原因。"), "docx", "doc:MS Word 97")
    return truth("binary Word; a supervision slip is a key-value block with a single task; dates of source and issue beside the limit", form(
        "progress",
        task("老城区三条背街小巷路灯修复", "裘建平", "06-25", dept="市政设施科", note="*"),
        project="*", dept="*", date="06-09"))


@batch.writes("2023督办台账（9月）.xls")
def supervise_ledger(path):
    year(2023)
    xls(path, Sheet("台账", """
2023年度重点工作督办台账
填报部门：党政办公室||||||截至：2023年9月28日
序号|督办事项|任务来源|责任主体||办结时限|进展情况|亮灯|备注
|||牵头部门|责任人||||
1|东校区学生公寓加固|校务会11次|后勤保障部|宁国梁|@2023-10-15{yyyy"年"m"月"d"日"}|进行中，已完工2栋|绿|
2|教工食堂外墙渗水治理|信访交办|后勤保障部|同上|@2023-10-31{yyyy"年"m"月"d"日"}|未启动|绿|
3|实验室危化品智能柜采购|校务会9次|国资处|邬晓岚、时嘉|10.20|进行中|黄|有供应商提出质疑
4|校友信息平台升级|年度要点|校友办|卓文渊|2023/8/31|已办结||8月29日通过验收
5|学科申报材料编制|年度要点|研究生院|各学院院长|12月底|推进中|绿|
6|图书馆借阅系统切换|校务会12次|图书馆|敖晓峰|11月31日|推进中|红|接口方迟迟未到场
7|校史馆布展|年度要点|宣传部|冉冰|待场馆交付后|暂缓||
8||||||||
9||||||||
""", "A1:I1 A2:C2 G2:I2 A3:A4 B3:B4 C3:C4 D3:E3 F3:F4 G3:G4 H3:H4 I3:I4"))
    return truth("two-row header, state and traffic light in two columns; 同上; an impossible date; 各学院院长; numbered empty rows", form(
        "progress",
        task("东校区学生公寓加固", "宁国梁", "10-15", "in_progress", "normal", dept="后勤保障部"),
        task("教工食堂外墙渗水治理", "宁国梁", "10-31", "not_started", "normal", dept="后勤保障部"),
        task("实验室危化品智能柜采购", "邬晓岚 时嘉", "10-20", "in_progress", "at_risk", dept="国资处", note="有供应商提出质疑"),
        task("校友信息平台升级", "卓文渊", "08-31", "done", dept="校友办", note="8月29日通过验收"),
        task("学科申报材料编制", "", "12-31", "in_progress", "normal", dept="研究生院"),
        task("图书馆借阅系统切换", "敖晓峰", None, "in_progress", "delayed", dept="图书馆", note="接口方迟迟未到场", bad=True),
        task("校史馆布展", "冉冰", None, "paused", dept="宣传部", vague=True),
        sheet="台账", project="*", dept="党政办公室", date="09-28"))


@batch.writes("产研周会0511.docx")
def saas_weekly(path):
    year(2026)
    word(path, "乐知遥", "^周会记录", T("""
会议名称|产研周会（第20周）|日期|2026/5/11 10:00-11:10
地点|飞书会议|主持|纪南星
记录|乐知遥|缺席|文澈（年假）
参会|纪南星 乐知遥 桑野 管思齐 Leo||
会议内容|【上周回顾】⏎管思齐：发票批量导出已上线，线上无报错⏎桑野：完成登录页走查⏎【本周安排】⏎1）登录页改版提测 @桑野 周三⏎2）计费对账差异排查 @管思齐 @Leo 5/15⏎3）自定义报表需求评审 @纪南星 本周内⏎4）灰度客户名单整理 @乐知遥⏎5）压测环境扩容（待认领）5/20⏎【遗留问题】⏎旧版导出接口是否下线，等客户成岳部统计完用量再议||
""", "B4:D4 B5:D5"))
    return truth("header grid and one big cell: past under 上周回顾, tasks with @names under 本周安排; a task nobody has claimed", form(
        "minutes",
        task("登录页改版提测", "桑野", "05-13", **shapes("登录页改版提测 @桑野 周三")),
        task("计费对账差异排查", "管思齐 Leo", "05-15", **shapes("计费对账差异排查 @管思齐 @Leo 5/15")),
        task("自定义报表需求评审", "纪南星", "05-15", due_alt=["05-17"], **shapes("自定义报表需求评审 @纪南星 本周内")),
        task("灰度客户名单整理", "乐知遥", None, **shapes("灰度客户名单整理 @乐知遥")),
        task("压测环境扩容", "", "05-20", **shapes("压测环境扩容（待认领）5/20", "压测环境扩容（待认领）")),
        pending("旧版导出接口是否下线，等客户成岳部统计完用量再议", "", None, owners_alt=["客户成岳部"], dept="*", note="*", **shapes("旧版导出接口是否下线")),
        project="*", dept="*", date="05-11",
        meeting=meeting("产研周会（第20周）", "05-11T10:00", "飞书会议", "纪南星", "乐知遥", "纪南星 乐知遥 桑野 管思齐 Leo", "文澈", "*")))


@batch.writes("产销协调会纪要20250806.docx")
def food_sales(path):
    year(2025)
    word(path, "孔令仪", "^八月第一次产销协调会纪要", "会议时间：2025年8月6日 13:30\t会议地点：二楼品评室", "召集人：蒲志刚（生产副总）\t整理：孔令仪",
         "与会：生产部 蒲志刚、柏松；品控部 孔令仪；销售部 郁晓彤、洪波；采购部 翁丽", "! 一、上期事项回顾", T("""
事项|责任人|原定完成|落实情况
低糖酱料试产批次留样|品控部 孔令仪|7.25|已落实
二号灌装线瓶盖扭矩整改|柏松|8月1日|进行中，备件12号到
华东仓临期品下架|洪波|7月30日|完成（延期2天）
"""), "! 二、本期决议", T("""
编号|决议内容|主办|协同|完成日期|验收方式
08-01|中秋礼盒A款排产提前到8月18日开线|生产部（柏松）|采购部|8月15日|排产单
08-02|礼盒内衬改用可降解材料，重新打样|翁丽|研发部|8/13|样品
08-03|经销商预订单汇总|郁晓彤、洪波|/|下周一|汇总表
08-04|辣酱系列保质期复验|品控部|生产部|9月5日前|检测报告
08-05|促销员培训教材更新||销售部|8月22日|
"""), "注：1. 验收由品控部统一组织。2. 未按期完成的在下期会议说明。", "会签：蒲志刚　　郁晓彤　　＿＿＿＿")
    return truth("last meeting's resolutions above this one's; a date inside a title; 主办/协同; 8月 day only in remark; one signature line empty", form(
        "minutes",
        resolution("低糖酱料试产批次留样", "孔令仪", "07-25", "done", dept="品控部"),
        resolution("二号灌装线瓶盖扭矩整改", "柏松", "08-01", "in_progress", note="*"),
        resolution("华东仓临期品下架", "洪波", "07-30", "done", "delayed"),
        resolution("中秋礼盒A款排产提前到8月18日开线", "柏松", "08-15", dept="生产部", note="*"),
        resolution("礼盒内衬改用可降解材料，重新打样", "翁丽", "08-13", note="*"),
        resolution("经销商预订单汇总", "郁晓彤 洪波", "08-11", note="*"),
        resolution("辣酱系列保质期复验", "品控部", "09-05", dept="*", note="*"),
        resolution("促销员培训教材更新", "", "08-22", note="*"),
        project="*", dept="*", date="08-06", signed="蒲志刚 郁晓彤",
        meeting=meeting("*", "08-06T13:30", "二楼品评室", "蒲志刚", "孔令仪", "蒲志刚 柏松 孔令仪 郁晓彤 洪波 翁丽", "", "*")))


@batch.writes("翠澜府项目周报2024.11.4-11.10.docx")
def property_weekly(path):
    year(2024)
    word(path, "费媛", "^翠澜府服务中心一周工作简报", "呈报：区域公司运营部　　报告人：费媛　　统计期间：2024年11月4日～11月10日", "（一）本周完成情况", T("""
条线|工作事项|经办人|计划完成|实际完成|完成度|未完成原因及对策
工程|消防水泵季度保养|粟师傅|11.6|11.6|100%|
|3栋电梯门机更换|冀永生 138-0000-2233|11.8||60%|配件未到，11.13前装完
|地库坡道防滑条|冀永生|11月9日||0%|等甲方确认颜色
客服|业主恳谈会|费媛、祝小满|11.7|11.8|100%|因雨推迟一天
|四季度物业费催缴|祝小满|11月30日||45%|
秩序|夜间岗位抽查|牛犇|每天||100%|
""", "A2:A4 A5:A6"), "（二）下周重点", T("""
事项|谁来做|什么时候|要什么支持
3栋电梯门机更换收尾|冀永生|11.13|无
园区绿化补种|外包单位（青禾园艺）|11/14-11/16|区域协调苗木车辆通行证
消防演练方案|牛犇|下周五|—
装修巡查|全员|持续|
"""), "（三）需区域协调：11月底前请明确地库充电桩的分成方案。")
    return truth("weekly report in Word: area merged to the left, percent beside actual dates, phone number, 师傅, a contractor; colloquial headers (谁来做, 什么时候)", form(
        "progress",
        task("消防水泵季度保养", "*", "11-06", "done", done="11-06", dept="*"),
        task("3栋电梯门机更换", "冀永生", "11-08", "in_progress", dept="*", note="配件未到，11.13前装完"),
        task("地库坡道防滑条", "冀永生", "11-09", "not_started", dept="*", note="等甲方确认颜色"),
        task("业主恳谈会", "费媛 祝小满", "11-07", "done", done="11-08", dept="*", note="因雨推迟一天"),
        task("四季度物业费催缴", "祝小满", "11-30", "in_progress", dept="*"),
        task("夜间岗位抽查", "牛犇", None, "done", dept="*", recurring=True),
        task("3栋电梯门机更换收尾", "冀永生", "11-13", note="*"),
        task("园区绿化补种", "*", "11-16", dept="*", note="*"),
        task("消防演练方案", "牛犇", "11-15", note="*"),
        task("装修巡查", "", None, note="*"),
        project="*", dept="*", date="11-10"))


@batch.writes("院长办公会纪要(9.25).wps")
def hospital(path):
    year(2023)
    converted(path, lambda p: word(p, "院办", "^院长办公会议纪要", "^（第14次）", "时　　间：2023年9月25日（星期一）下午3:30", "地　　点：行政楼四层小会议室",
        "主 持 人：向  阳", "参加人员：向  阳、诸葛云、计红梅、辛克俭、巩雪", "缺　　席：路明（外出学习）", "记　　录：尚可欣",
        "会议听取了信息科、总务科关于门诊流程优化的汇报，讨论了冬季呼吸道疾病应对准备。会议认为，近两个月门诊量上升较快，排队投诉集中在缴费和取药两个环节。",
        "! 议定事项：", "1．门诊一楼增设自助机8台（责任科室：信息科；完成时限：10月20日）", "2．发热门诊备班方案报审（责任人：诸葛云；完成时限：9月28日）",
        "3．病区被服周转量测算（责任人：总务科 辛克俭；完成时限：2周内）", "4．药房窗口弹性排班（责任人：计红梅、巩雪；完成时限：国庆节后）", "5．院内导诊标识更新（责任人：待定；完成时限：10月底）",
        "! 未决事项：", "1．停车场外包事宜待与街道沟通后再议。", "抄送：各科室。"), "docx", "doc:MS Word 97")
    return truth("binary Word with the ending .wps; letter-spaced labels and a letter-spaced name; owner and limit in brackets behind each resolution", form(
        "minutes",
        resolution("门诊一楼增设自助机8台（责任科室：信息科；完成时限：10月20日）", "信息科", "10-20", dept="*", **shapes("门诊一楼增设自助机8台")),
        resolution("发热门诊备班方案报审（责任人：诸葛云；完成时限：9月28日）", "诸葛云", "09-28", **shapes("发热门诊备班方案报审")),
        resolution("病区被服周转量测算（责任人：总务科 辛克俭；完成时限：2周内）", "辛克俭", "10-09", dept="总务科", **shapes("病区被服周转量测算")),
        resolution("药房窗口弹性排班（责任人：计红梅、巩雪；完成时限：国庆节后）", "计红梅 巩雪", None, vague=True, **shapes("药房窗口弹性排班")),
        resolution("院内导诊标识更新（责任人：待定；完成时限：10月底）", "", "10-31", **shapes("院内导诊标识更新")),
        pending("停车场外包事宜待与街道沟通后再议", "", None, note="*", **shapes("停车场外包事宜")),
        project="*", dept="*", date="09-25",
        meeting=meeting("*", "09-25T15:30", "行政楼四层小会议室", "向阳", "尚可欣", "向阳 诸葛云 计红梅 辛克俭 巩雪", "路明", "*")))


@batch.writes("关于召开秋季招生筹备会的通知.docx")
def school_notice(path):
    year(2025)
    word(path, "教务中心", "^启明树教育集团", "^关于召开2025年秋季招生筹备会的通知", "各校区、各中心：", "为做好秋季招生各项准备，集团决定召开招生筹备会。现将有关事项通知如下。",
         "一、会议时间", "2025年7月3日（星期四）上午9:30，会期半天", "二、会议地点", "集团总部三楼多功能厅（城南校区同步视频）", "三、主持人", "集团副校长 麦思琪",
         "四、参会人员", "麦思琪、樊立新、竺欣然、逄博、车小溪", "五、会议议程", "（一）各校区通报在读及续费情况", "（二）审议秋季班型与定价", "（三）部署暑期体验课",
         "六、有关要求", "（一）请各校区于7月1日18:00前将汇报材料发至jiaowu@example.com。", "（二）因故不能参会的，请提前向竺欣然请假。", "联系人：竺欣然　　电话：6600-1234", "> 启明树教育集团教务中心", "> 2025年6月27日")
    return truth("labels as headings with the value in the next paragraph; requests with dates are no items; issuer below", form(
        "notice", project="*", dept="教务中心", date="*",
        meeting=meeting("*", "07-03T09:30", "集团总部三楼多功能厅（城南校区同步视频）", "麦思琪", "*", "麦思琪 樊立新 竺欣然 逄博 车小溪", "",
                        ["各校区通报在读及续费情况", "审议秋季班型与定价", "部署暑期体验课"])))


@batch.writes("关于冷库扩建工程延期的说明函.docx")
def delay_letter(path):
    year(2024)
    word(path, "工程部", "^关于冷库扩建工程节点延期的说明", "致：瑞丰冷链物流有限公司项目管理办公室", "我部负责的冷库扩建工程，其中部分节点无法按原计划完成，现说明如下：",
         "延期事项：2号库制冷机组安装调试", "责任人：左丘林", "原计划完成时间：2024年5月31日", "预计完成时间：2024年6月28日",
         "延期原因：机组在港口清关时被抽检，晚到18天。", "补救措施：厂家增派一组安装人员，两班倒施工。", "特此说明。", "> 工程部", "> 2024年5月27日")
    return truth("a delay letter: label paragraphs instead of a table; original and new date; issuer and date below", form(
        "delay",
        delay("2号库制冷机组安装调试", "左丘林", "*", health="*", note="机组在港口清关时被抽检，晚到18天\n厂家增派一组安装人员，两班倒施工"),
        project="冷库扩建工程", dept="工程部", date="05-27"))


@batch.writes("任务延期申请单汇总.xlsx")
def delay_list(path):
    year(2026)
    xlsx(path, "PMO", Sheet("延期申请", """
任务延期申请单
项目名称：|全渠道会员打通||申请部门：|数据中台部|申请日期：|@2026-03-19{yyyy/m/d}
序号|申请延期的任务|任务负责人|原完成日|延期至|延期天数|延期理由|赶工措施
1|历史会员去重清洗|濮阳昊|@2026-03-20{m"月"d"日"}|@2026-03-27{m"月"d"日"}|=E4-D4|门店提供的手机号缺失率高|抽调两名实习生人工补录
2|积分规则引擎联调|云志霄、臧晓|@2026-03-25{m"月"d"日"}|@2026-04-03{m"月"d"日"}|=E5-D5|第三方支付通道证书过期|先走沙箱环境
3|会员等级看板||@2026-03-31{m"月"d"日"}|待评估||需求变更|
申请人：濮阳昊||部门负责人签字：||PMO意见：|同意第1、2项，第3项补充材料后再批
""", "A1:H1 B2:C2 G2:H2"))
    return truth("old and new date per row, formulas without result as day counts; an applicant is no signature", form(
        "delay",
        delay("历史会员去重清洗", "濮阳昊", "*", health="*", note="门店提供的手机号缺失率高\n抽调两名实习生人工补录"),
        delay("积分规则引擎联调", "云志霄 臧晓", "*", health="*", note="第三方支付通道证书过期\n先走沙箱环境"),
        delay("会员等级看板", "", "*", health="*", note="需求变更"),
        sheet="延期申请", project="全渠道会员打通", dept="数据中台部", date="03-19"))


# ---------------------------------------------------------------- 11-20

@batch.writes("智慧水务调度平台立项申请书.docx")
def charter(path):
    year(2023)
    word(path, "晏清", "^信息化项目立项申请书", T("""
项目名称|智慧水务调度平台（一期）||申报部门|信息中心|
项目负责人|晏清||申报日期|2023年11月6日|
立项背景|现有调度系统2017年9月投用，管网爆漏主要靠市民来电发现，平均到场时间超过90分钟。||||
建设目标|1. 2024年6月30日前实现全区供水调度一张图；⏎2. 漏损率由14%降至10%以内。||||
进度计划|||||
序号|关键节点||计划时间|责任单位|备注
1|需求调研与方案评审||2023年12月15日|信息中心|
2|招标采购完成||2024.1.31|招采部|
3|首批智能水表安装||2024年3月底|管网公司|200块
4|平台试运行||2024年5月10日前|信息中心、营业所|
5|竣工验收||待定|信息中心|
人员及职责|||||
姓名|所在部门||承担工作||
晏清|信息中心||总体协调与技术方案审定||
苍小燕|管网公司||水表安装与现场勘测||
厉行|营业所||用户档案核对、停水公告||
阚正|招采部||招标文件编制||
审批|申报人签字：晏清　2023.11.6||分管领导签字：||
""", "B1:C1 E1:F1 B2:C2 E2:F2 B3:F3 B4:F4 A5:F5 B6:C6 B7:C7 B8:C8 B9:C9 B10:C10 B11:C11 A12:F12 B13:C13 D13:F13 "
        "B14:C14 D14:F14 B15:C15 D15:F15 B16:C16 D16:F16 B17:C17 D17:F17 B18:C18 D18:F18"))
    return truth("a charter that is one grid: labels, a band, milestones with their header, another band, duties with theirs, signatures in one row", form(
        "charter",
        milestone("需求调研与方案评审", "信息中心", "2023-12-15", dept="*"), milestone("招标采购完成", "招采部", "2024-01-31", dept="*"),
        milestone("首批智能水表安装", "管网公司", "2024-03-31", dept="*", note="200块"), milestone("平台试运行", "信息中心 营业所", "2024-05-10", dept="*"),
        milestone("竣工验收", "信息中心", None, dept="*", vague=True),
        duty("总体协调与技术方案审定", "晏清", dept="信息中心", note="*"), duty("水表安装与现场勘测", "苍小燕", dept="管网公司", note="*"),
        duty("用户档案核对、停水公告", "厉行", dept="营业所", note="*"), duty("招标文件编制", "阚正", dept="招采部", note="*"),
        project="智慧水务调度平台（一期）", dept="信息中心", date="2023-11-06", signed="晏清", no="due"))


@batch.writes("南湖路店开业分工-0310版.xlsx")
def opening(path):
    year(2025)
    xlsx(path, "殷大海", Sheet("分工", """
小满仓零食 新店开业工作分工
项目：南湖路店开业||||制表日期：2025.3.10||
板块|要做的事|谁主责|谁配合|做到什么程度|几号前|本人确认
装修|门头灯箱安装验收|殷大海|物业|无色差、无频闪|3月20日|殷大海 3.11
|冷柜进场调试|游志刚|设备厂家|连续运行24小时|3/22|游志刚 3.11
商品|首批到货清点上架|简素芬|游志刚|上架率98%|3月24号|
|开业堆头陈列|简素芬 祝明远|美陈|按图陈列|25号|简素芬 3.12
人员|店员招聘8人|沐晴（人事部）||到岗6人可开业|本月18日|沐晴 3.12
|收银培训|沐晴||能独立上机|开业前|
营销|社群拉新500人|欧阳朵||||
|开业拱门布置|市场部+工程部||含拆除|3月27日|
证照|食品经营许可证办理|芮秋（外聘）||取得证件|3.25|
|店内消防自查|||拍照存档|3.26|
""", "B2:H2 B3:E3 F3:H3 B5:B6 B7:B8 B9:B10 B11:B12 B13:B14", at="B2"))
    D = dict(dept=None, note="*", kind_alt=["task"])
    return truth("division of duties in colloquial headers from column B; block merged; a plus between departments; signatures with date in a column, some rows unsigned", form(
        "responsibility",
        duty("门头灯箱安装验收", "殷大海", "03-20", **D), duty("冷柜进场调试", "游志刚", "03-22", **D), duty("首批到货清点上架", "简素芬", "03-24", **D),
        duty("开业堆头陈列", "简素芬 祝明远", "03-25", **D), duty("店员招聘8人", "沐晴", "03-18", **{**D, "dept": "人事部"}), duty("收银培训", "沐晴", None, vague=True, **D),
        duty("社群拉新500人", "欧阳朵", None, **D), duty("开业拱门布置", "市场部 工程部", "03-27", **{**D, "dept": "*"}),
        duty("食品经营许可证办理", "芮秋", "03-25", **D), duty("店内消防自查", "", "03-26", **D),
        sheet="分工", project="南湖路店开业", dept="*", date="03-10", signed="殷大海 游志刚 简素芬 沐晴"))


@batch.writes("冷链干线提速项目沟通计划.docx")
def comm_plan(path):
    year(2026)
    word(path, "霍志刚", "^冷链干线提速项目沟通计划", "编制部门：线路规划部　　编制日期：2026年1月8日", T("""
类别|沟通方式|频次|主要内容|参与对象|负责人|资料存放
日常同步|早班调度群（企业微信）|每天8:20|昨日到车准点率|各车队队长|阎小北|群公告
|周五视频碰头会|每周五16:30|线路调整、异常跟进|线路部、客服部、车队|霍志刚|腾讯会议录屏
专题|异常件分析会|3单以上异常时召集|原因与整改|线路部、质控部|霍志刚、阎小北|共享盘
汇报|项目双周报|双周一10:00前|进度、成本|公司领导|祖宁|邮件
资料|在线共享台账|随时|时效数据|项目组全体||腾讯文档
""", "A2:A3"), "各部门确认：线路规划部：霍志刚（1.9）　　客服部：祖宁（1.9）　　质控部：＿＿＿＿")
    return truth("a communication plan with seven columns; kind merged; recurring times; confirmations in one line, one blank", form(
        "mechanism",
        channel("早班调度群（企业微信）", "阎小北", note="*", **shapes("日常同步 早班调度群（企业微信）")), channel("周五视频碰头会", "霍志刚", note="*", **shapes("日常同步 周五视频碰头会")),
        channel("异常件分析会", "霍志刚 阎小北", note="*", **shapes("专题 异常件分析会")), channel("项目双周报", "祖宁", note="*", **shapes("汇报 项目双周报")),
        channel("在线共享台账", "", note="*", **shapes("资料 在线共享台账")),
        project="冷链干线提速项目", dept="线路规划部", date="01-08", signed="霍志刚 祖宁"))


@batch.writes("端午会员周总结.docx")
def retail_review(path):
    year(2025)
    word(path, "尉迟敏", "^端午会员周活动总结", "> 会员运营部　2025年6月9日", "# 一 总体情况", "活动5月29日开始、6月2日结束，28家门店参加，会员销售占比61%，新增会员4300人，比目标多300人。",
         T("""
工作项|主责人|计划时间|实际时间|结果|偏差原因
券包配置与测试|尉迟敏|5.22|5.21|提前完成|
门店物料配送|乌兰|5月26日|5月28日|完成，延期2天|印刷厂停电
企微群发话术|闻人雪、尉迟敏|5/27|5/27|已完成|/
赠品分仓|毛晓冬|5.25||部分完成|西区两仓缺货
线下路演|乌兰|5月30日||取消|暴雨
"""), "# 二 值得保留的做法", "1. 店长群每晚十点报数，问题当晚关掉。", "2. 券包提前一周内测，没有出现叠加漏洞。", "# 三 存在的问题", "1. 赠品没有预留安全库存，5月31日起断货。", "2. 价签更换占用营业时间。",
         "# 四 下一步改进", "1. 赠品库存提前锁定，由毛晓冬在7月15日前拿出规则；", "2. 价签更换改到闭店后进行（营运部，6月底）；", "3. 物料供应商增加一家备选，乌兰负责；", "4. 县域门店单独做预算。")
    return truth("a review called 总结: table with planned and actual, numbered good and bad points with dates, numbered improvements with owner and date in the sentence", form(
        "review",
        task("券包配置与测试", "尉迟敏", "05-22", "done", done="05-21"), task("门店物料配送", "乌兰", "05-26", "done", "delayed", done="05-28", note="印刷厂停电"),
        task("企微群发话术", "闻人雪 尉迟敏", "05-27", "done", done="05-27"), task("赠品分仓", "毛晓冬", "05-25", "in_progress", note="西区两仓缺货"),
        task("线下路演", "乌兰", "05-30", "cancelled", note="暴雨"),
        suggestion("赠品库存提前锁定，由毛晓冬在7月15日前拿出规则", "毛晓冬", "07-15", **shapes("赠品库存提前锁定，拿出规则", "赠品库存提前锁定")),
        suggestion("价签更换改到闭店后进行（营运部，6月底）", "营运部", "06-30", dept="*", **shapes("价签更换改到闭店后进行")),
        suggestion("物料供应商增加一家备选，乌兰负责", "乌兰", **shapes("物料供应商增加一家备选")),
        suggestion("县域门店单独做预算", ""),
        project="*", dept="会员运营部", date="06-09"))


@batch.writes("2023年重点任务分解表.et")
def breakdown(path):
    year(2023)
    xls(path, Sheet("Sheet1", """
2023年度重点任务分解表
填表部门：战略发展部|||||||填表日期：2023年2月17日|
序号|重点任务|具体举措|分管领导|责任分工|||完成时限|目标成果
||||牵头部门|责任人|配合部门||
1|深化改革|三家空壳子公司清算注销|房志刚|企业管理部|单于波|法务部|6月底|取得注销证明
2||市场化选聘管理办法制定|房志刚|人力资源部|瞿薇|企业管理部|3月31日|办法印发
3||决策事项清单修订|尹伯庸|综合办公室|班小川|企业管理部|2023/4/28|清单2.0
4|降本增效|集采目录扩至120项|尹伯庸|采购中心|茅一舟、嵇康宁|各子公司|二季度末|目录发布
5||融资成本压降30个基点|舒婉|财务部|/|各子公司|全年|
6||闲置房产出租率提到85%|舒婉|资产部|和瑾|法务部|@2023-09-30|台账
7|安全生产|重大隐患动态清零|房志刚|安监部|佟铁军||每季度末|零事故
8||危化品仓库智能监控上线|房志刚|安监部|佟铁军、班小川|信息部|2023-11-15|验收报告
9||应急预案修编|房志刚|安监部|佟铁军|各项目部|8月中旬|预案备案
合计|9项|||||||
""", "A1:I1 A2:D2 H2:I2 A3:A4 B3:B4 C3:C4 D3:D4 E3:G3 H3:H4 I3:I4 B5:B7 B8:B10 B11:B13"))
    D = lambda title, who, due, dept, group, **more: duty(title, who, due, dept=dept, note="*", kind_alt=["task"], title_alt=[f"{group} {title}"], **more)
    return truth("BIFF file with the ending .et; two-row header; task and measure; leader, lead department, person and supporting departments; quarter end, recurring, vague; a total row; the kind of form is open", form(
        "*",
        D("三家空壳子公司清算注销", "单于波", "06-30", "企业管理部", "深化改革"), D("市场化选聘管理办法制定", "瞿薇", "03-31", "人力资源部", "深化改革"),
        D("决策事项清单修订", "班小川", "04-28", "综合办公室", "深化改革"), D("集采目录扩至120项", "茅一舟 嵇康宁", "06-30", "采购中心", "降本增效"),
        D("融资成本压降30个基点", "", "*", "财务部", "降本增效"), D("闲置房产出租率提到85%", "和瑾", "09-30", "资产部", "降本增效"),
        D("重大隐患动态清零", "佟铁军", None, "安监部", "安全生产", recurring=True), D("危化品仓库智能监控上线", "佟铁军 班小川", "11-15", "安监部", "安全生产"),
        D("应急预案修编", "佟铁军", None, "安监部", "安全生产", vague=True),
        sheet="Sheet1", project="*", dept="战略发展部", date="02-17"))


@batch.writes("加装电梯项目4月月报.xls")
def monthly(path):
    year(2025)
    xls(path, Sheet("进度", """
老旧小区加装电梯项目月报
统计日期：2025年4月30日||||图例：●正常　▲预警　■滞后　★完成|
分项工程|责任人|计划起止|累计完成|状态|情况说明
一标段（望江苑）|||||
井道基础浇筑|石立军|3.1-4.10|#1{0%}|★|
钢结构吊装|石立军|4.11-5.20|#0.45{0%}|●|
电梯设备到货|钱敏、闫妍|4.1~4.25|#0.3{0%}|■|厂家排产靠后，5月6日发货
二标段（工人新村）|||||
管线迁改|符彬|2025/3/15-2025/4/30|#0.8{0%}|▲|燃气公司审批未批
住户协议补签|街道办|3.10-4.30|#0.92{0%}|▲|3户反对
临时通道搭设|闫妍|5.5-5.12|#0{0%}||
制表：闫妍|||||
""", "A1:F1 A2:B2 E2:F2 A4:F4 A8:F8"), Sheet("问题清单", """
编号|问题描述|责任单位|跟进人|要求解决时间|是否解决|处理措施
W-01|望江苑7栋地下电缆图纸缺失|供电所|符彬|4.18|已解决|现场探测
W-02|施工噪声投诉|施工单位|石立军|4月22日|已解决|午间停工
W-03|燃气管线迁改审批|燃气公司|符彬|5月9日|处理中|已上报住建局
W-04|业委会要求更换轿厢品牌|||5.15|未处理|
"""), Sheet("Sheet3", ""))
    P = "老旧小区加装电梯项目"
    return truth("two sheets: progress with symbols explained by a legend, percent numbers, ranges as plan, section bands; a list of problems", form(
        "progress",
        task("井道基础浇筑", "石立军", "04-10", "done"), task("钢结构吊装", "石立军", "05-20", "*", "normal"),
        task("电梯设备到货", "钱敏 闫妍", "04-25", "*", "delayed", note="厂家排产靠后，5月6日发货"), task("管线迁改", "符彬", "04-30", "*", "at_risk", note="燃气公司审批未批"),
        task("住户协议补签", "街道办", "04-30", "*", "at_risk", dept="*", note="3户反对"), task("临时通道搭设", "闫妍", "05-12", "not_started"),
        sheet="进度", project=P, dept=None, date="04-30"), form(
        "progress",
        task("望江苑7栋地下电缆图纸缺失", "符彬", "04-18", "done", dept="供电所", note="现场探测"), task("施工噪声投诉", "石立军", "04-22", "done", dept="*", note="午间停工"),
        task("燃气管线迁改审批", "符彬", "05-09", "in_progress", dept="燃气公司", note="已上报住建局"), task("业委会要求更换轿厢品牌", "", "05-15", "not_started", may=["unknown-status"]),
        sheet="问题清单", project="*", dept=None, date="*"))


@batch.writes("生产调度会纪要.docx")
def dispatch(path):
    year(2023)
    word(path, "综合办", text_box("华川路桥第三项目部生产调度会纪要"), "时间：5月22日19:00　地点：项目部二号板房", "主持：连志城　　参加：连志城 公孙岳 麻志军 甄玉真 蔺大川", "（一）上周调度事项办理情况：K12+300涵洞已封顶，拌合站除尘改造完成验收。",
         "（二）本次调度事项", T("""
序号|调度事项|责任部门|责任人|时限|要求
1|K15段路基填筑追回3天工期|工程部|公孙岳|2023年5月31日|每日报方量
2|外购碎石复检|试验室|甄玉真|5.24|不合格批次清场
3|便道洒水车增配1台|物资部|麻志军|明天|
4|民工工资专户核对|财务部|蔺大川/甄玉真|25号前|
5|雨季防汛物资清点|安全部||5月底|沙袋、水泵
"""), "（三）连志城要求：各部门要把工期意识立起来，不得以天气为由拖延。", header="第11期　　2023年5月23日印发")
    return truth("title in a text box; year only in the page header (issue date) and one cell; past matters as prose above; closing exhortation is no item; 明天", form(
        "minutes",
        *[resolution(title, who, due, dept=dept, note=note, kind_alt=["task"]) for title, who, due, dept, note in (
            ("K15段路基填筑追回3天工期", "公孙岳", "05-31", "工程部", "每日报方量"), ("外购碎石复检", "甄玉真", "05-24", "试验室", "不合格批次清场"),
            ("便道洒水车增配1台", "麻志军", "05-23", "物资部", None), ("民工工资专户核对", "蔺大川 甄玉真", "05-25", "财务部", None), ("雨季防汛物资清点", "", "05-31", "安全部", "沙袋、水泵"))],
        project="*", dept="*", date="05-22",
        meeting=meeting("*", "05-22T19:00", "项目部二号板房", "连志城", None, "连志城 公孙岳 麻志军 甄玉真 蔺大川", "", "*")))


@batch.writes("中央厨房碰头会1229.xlsx")
def kitchen(path):
    year(2025)
    xlsx(path, "郗望", Sheet("碰头会", """
年前备货碰头会
时间：2025年12月29日 16:30|地点：中央厨房品控间
主持：宰父峰|记录：郗望
到场：宰父峰、郗望、钟离燕、盛佳怡、查文斌
讨论：去年腊月廿三爆单，冷藏车不够，甜品断货两天。
最近安排：
冷藏车排线重做——郗望，1月5日前
年夜饭礼盒试装——钟离燕、盛佳怡，本周三
临时工协议准备30份——盛佳怡，1月8号
供应商春节放假时间表——查文斌，下周一
甜品线夜班排班——待定，1月中旬
没谈拢：要不要停掉外卖小份菜，宰父峰再算一次毛利
""", "A1:D1 A4:D4 A5:D5 A6:D6 A7:D7 A8:D8 A9:D9 A10:D10 A11:D11 A12:D12"))
    return truth("minutes as lines of text in Excel: label and value in one cell, 任务——姓名，日期; the year turns; a pending line under a homely label; an unusual compound surname", form(
        "minutes",
        task("冷藏车排线重做", "郗望", "2026-01-05", **shapes("冷藏车排线重做——郗望，1月5日前", "冷藏车排线重做，1月5日前")),
        task("年夜饭礼盒试装", "钟离燕 盛佳怡", "2025-12-31", **shapes("年夜饭礼盒试装——钟离燕、盛佳怡，本周三")),
        task("临时工协议准备30份", "盛佳怡", "2026-01-08", **shapes("临时工协议准备30份——盛佳怡，1月8号")),
        task("供应商春节放假时间表", "查文斌", "2026-01-05", **shapes("供应商春节放假时间表——查文斌，下周一")),
        task("甜品线夜班排班", "", None, vague=True, **shapes("甜品线夜班排班——待定，1月中旬")),
        pending("要不要停掉外卖小份菜，宰父峰再算一次毛利", "宰父峰", None, note="*", owners_alt=[""], **shapes("没谈拢：要不要停掉外卖小份菜，宰父峰再算一次毛利", "要不要停掉外卖小份菜"), may=["missing-owner"]),
        sheet="碰头会", project="*", dept="*", date="12-29",
        meeting=meeting("*", "12-29T16:30", "中央厨房品控间", "宰父峰", "郗望", "宰父峰 郗望 钟离燕 盛佳怡 查文斌", "", "*")))


@batch.writes("干线车队周跟进.xlsx")
def fleet(path):
    year(2025)
    head = "线路/车队|跟进内容|跟进人|启动日|截至日期|目前情况|卡点"
    xlsx(path, "tencent", Sheet("12.05", f"""
{head}
西南线|返程空驶率统计口径统一|沙小舟|@2025-12-01{{m"月"d"日"}}|@2025-12-05{{m"月"d"日"}}|完成|
|油卡限额调整|沙小舟、浦国江|@2025-12-02{{m"月"d"日"}}|@2025-12-10{{m"月"d"日"}}|进行中50%|财务审批慢
华北线|冬季防滑链采购|浦国江|@2025-12-03{{m"月"d"日"}}|@2025-12-08{{m"月"d"日"}}|已逾期|供应商断货
全线|驾驶员体检|车队长|@2025-12-08{{m"月"d"日"}}|@2025-12-31{{m"月"d"日"}}|未开始|
""", "A2:A3"), Sheet("12.12", f"""
{head}
西南线|油卡限额调整|浦国江|@2025-12-02{{m"月"d"日"}}|@2025-12-10{{m"月"d"日"}}|完成|
华北线|冬季防滑链采购|浦国江|@2025-12-03{{m"月"d"日"}}|@2025-12-19{{m"月"d"日"}}|进行中|改为本地采购
|卸货口扩宽申请|沙小舟|@2025-12-15{{m"月"d"日"}}|@2025-12-26{{m"月"d"日"}}|看园区|
全线|驾驶员体检|项阳阳|@2025-12-08{{m"月"d"日"}}|@2026-01-09{{m"月"d"日"}}|有风险|体检机构约满
""", "A3:A4"), Sheet("选项", "状态\n未开始\n进行中\n完成\n已逾期", hidden=True), date58=True)
    return truth("export of a shared table: a sheet a week whose name is the date, built-in East Asian date formats, hidden option list, 车队长 as owner, a status that says nothing", form(
        "progress",
        task("返程空驶率统计口径统一", "沙小舟", "12-05", "done", dept="*"), task("油卡限额调整", "沙小舟 浦国江", "12-10", "in_progress", dept="*", note="财务审批慢"),
        task("冬季防滑链采购", "浦国江", "12-08", None, "delayed", dept="*", note="供应商断货"), task("驾驶员体检", "*", "12-31", "not_started", dept="*"),
        sheet="12.05", project="*", dept="*", date="12-05"), form(
        "progress",
        task("油卡限额调整", "浦国江", "12-10", "done", dept="*"), task("冬季防滑链采购", "浦国江", "12-19", "in_progress", dept="*", note="改为本地采购"),
        task("卸货口扩宽申请", "沙小舟", "12-26", None, dept="*", unknown=True), task("驾驶员体检", "项阳阳", "2026-01-09", None, "at_risk", dept="*", note="体检机构约满"),
        sheet="12.12", project="*", dept="*", date="12-12"))


@batch.writes("城西片区周报8.5-8.11.xlsx")
def stores(path):
    year(2024)
    xlsx(path, "靳夏", Sheet("周报", """
城西片区门店周报|||||||||
周期：2024.8.5-2024.8.11||||||填报人：靳夏|||
本周工作总结|||||||下周工作计划||
序号|内容|经手人|应完成|实际|情况||内容|经手人|截止
1|夏凉被换季陈列|靳夏|8.6|8.6|√||中秋月饼预售上架|水玉玲、靳夏|8.16
2|滞销内衣退仓|水玉玲|8.8||延迟，系统退货单卡住||夜间盘点|池小鱼|周三晚
3|收银机换键盘|池小鱼（IT支援）|8月9日|8.10|√||导购排班优化|各店店长|8/14
4|会员投诉回访|水玉玲|@2024-08-11{m/d}|||||
5|导购话术抽查||8.7|8.7|√||||
""", "A1:J1 A2:F2 H2:J2 A3:F3 H3:J3"))
    return truth("side-by-side tables: this week's results and next week's plan; ticks; health and remark in one cell; an empty status; 各店店长", form(
        "progress",
        task("夏凉被换季陈列", "靳夏", "08-06", "done", done="08-06"), task("滞销内衣退仓", "水玉玲", "08-08", None, "delayed", note="*"),
        task("收银机换键盘", "池小鱼", "08-09", "done", done="08-10", dept="*"), task("会员投诉回访", "水玉玲", "08-11"),
        task("导购话术抽查", "", "08-07", "done", done="08-07", may=["missing-owner"]),
        task("中秋月饼预售上架", "水玉玲 靳夏", "08-16"), task("夜间盘点", "池小鱼", "08-14"), task("导购排班优化", "", "08-14", dept="*"),
        sheet="周报", project="*", dept="*", date="08-11"))


# ---------------------------------------------------------------- 21-32

@batch.writes("客户端3.2-任务导出-20251017.csv")
def task_export(path):
    year(2025)
    text_table(path, """
任务标题,任务类型,执行者,创建者,任务状态,优先级,开始时间,截止时间,完成时间,备注
""".strip().replace(",", "|") + """
支付页支持数字人民币|需求|仲孙锐|毕佳|进行中|P0|2025-10-09 09:00|2025-10-24 18:00||依赖清算联调
首页骨架屏|需求|凤娟|毕佳|已完成|P1|2025-10-09 09:00|2025-10-14 18:00|2025-10-13 17:22|
iOS 启动白屏|缺陷|凤娟|路晓|已关闭|P0||2025-10-10 18:00|2025-10-11 10:05|低内存机型
订单列表下拉卡顿|缺陷|仲孙锐,凤娟|路晓|进行中|P1||2025-10-17 18:00||
深色模式适配|需求||毕佳|未开始|P2||||
隐私协议弹窗改版|需求|谭佳颖|毕佳|已取消|P2||2025-10-20 18:00||法务改为线下签
埋点字段核对|子任务|谭佳颖|毕佳|进行中|P1||2025-10-16 12:00||
优惠券叠加规则文案|需求|展丽颜|毕佳|已完成|P1||2025-10-15 18:00|2025-10-15 11:30|
灰度5%发布|任务|仲孙锐|毕佳|未开始|P0|2025-10-27 09:00|2025-10-28 20:00||
应用商店截图更新|任务|展丽颜|展丽颜|未开始|P2||2025-10-30 18:00||等设计稿⏎横竖各五张
推送通道切换|任务|公良辰|毕佳|挂起|P1||2025-11-05 18:00||厂商合同未签
崩溃率统计口径|任务|公良辰|毕佳|进行中|P2||||
接口限流策略|需求|公良辰|毕佳|已完成|P0||2025-10-08 18:00|2025-10-08 15:40|
无障碍朗读|需求|谭佳颖|路晓|未开始|P3||2025-12-31 18:00||
""")
    return truth("export of a task tool as csv in GB 18030: creator beside executor, times of day, a line break in a cell, empty fields", form(
        "progress",
        task("支付页支持数字人民币", "仲孙锐", "10-24", "in_progress", note="依赖清算联调"), task("首页骨架屏", "凤娟", "10-14", "done", done="10-13"),
        task("iOS 启动白屏", "凤娟", "10-10", "done", done="10-11", note="低内存机型"), task("订单列表下拉卡顿", "仲孙锐 凤娟", "10-17", "in_progress"),
        task("深色模式适配", "", None, "not_started"), task("隐私协议弹窗改版", "谭佳颖", "10-20", "cancelled", note="法务改为线下签"),
        task("埋点字段核对", "谭佳颖", "10-16", "in_progress"), task("优惠券叠加规则文案", "展丽颜", "10-15", "done", done="10-15"),
        task("灰度5%发布", "仲孙锐", "10-28", "not_started"), task("应用商店截图更新", "展丽颜", "10-30", "not_started", note="等设计稿\n横竖各五张"),
        task("推送通道切换", "公良辰", "11-05", "paused", note="厂商合同未签"), task("崩溃率统计口径", "公良辰", None, "in_progress"),
        task("接口限流策略", "公良辰", "10-08", "done", done="10-08"), task("无障碍朗读", "谭佳颖", "12-31", "not_started"),
        project="*", dept=None, date="10-17"))


@batch.writes("农村饮水整改专题会纪要 .doc")
def water(path):
    year(2024)
    converted(path, lambda p: word(p, "局办", "^安屏县水务局专题会议纪要", "^（2024年第21期）", "时间：2024年8月19日15:00", "地点：局三楼会议室", "主持人：司徒健（副局长）",
        "参加人员：建管股鄢志宏、规财股农晓霞、检测中心米丽、供水公司柯大成", "记录人：米丽", "会议听取了建管股关于省级暗访反馈问题的情况说明。会议指出，饮水安全是民生底线，7月以来群众投诉17件，反映出管护责任没有压实。",
        "会议研究，确定以下事项：", "+ 苏坪水厂滤料更换由建管股牵头，供水公司配合，9月10日前完成。", "+ 由鄢志宏于8月26日前将17个投诉点位列成清单。",
        "+ 赵家沟管线改线资金由规财股农晓霞落实，8月底前到位。", "+ 柯大成负责抢修电话24小时值守，即日起执行。", "+ 水费收缴改革方案由供水公司、规财股共同起草，9月中旬提交局务会。",
        "抄送：县委办、县政府办。"), "docx", "doc:MS Word 97")
    return truth("binary Word with automatic numbering after 确定以下事项; lead and supporting departments in the sentence; 即日起; 9月中旬; department glued before the names of those present", form(
        "minutes",
        resolution("苏坪水厂滤料更换由建管股牵头，供水公司配合，9月10日前完成", "建管股", "09-10", dept="*", **shapes("苏坪水厂滤料更换")),
        resolution("由鄢志宏于8月26日前将17个投诉点位列成清单", "鄢志宏", "08-26", **shapes("将17个投诉点位列成清单")),
        resolution("赵家沟管线改线资金由规财股农晓霞落实，8月底前到位", "农晓霞", "08-31", dept="规财股", **shapes("赵家沟管线改线资金落实", "赵家沟管线改线资金")),
        resolution("柯大成负责抢修电话24小时值守，即日起执行", "柯大成", None, vague=True, **shapes("抢修电话24小时值守")),
        resolution("水费收缴改革方案由供水公司、规财股共同起草，9月中旬提交局务会", "供水公司 规财股", None, dept="*", vague=True, **shapes("水费收缴改革方案")),
        project="*", dept="*", date="08-19",
        meeting=meeting("*", "08-19T15:00", "局三楼会议室", "司徒健", "米丽", "鄢志宏 农晓霞 米丽 柯大成", "", "*")))


@batch.writes("社区食堂数字化试点（资料汇编）.xlsx")
def compendium(path):
    year(2024)
    xlsx(path, "文印室", Sheet("封面", """
||
|社区食堂数字化试点|
|会议及进度资料|
|编制单位：|民政事务中心
|编制日期：|2024年5月27日
"""), Sheet("通知", """
会议通知|
会议名称|试点第三次推进会
会议时间|5月22日（周三）14:30
会议地点|街道综合服务楼201
召集人|侯晓梅
与会人员|侯晓梅、阴丽、国维民、禚思远
会议议程|1.刷脸结算设备安装情况⏎2.老年人补贴核销流程⏎3.试营业时间
携带材料|各点位照片、补贴名册
""", "A1:B1"), Sheet("纪要", """
推进会会议纪要||||
会议名称|试点第三次推进会|时间|2024-05-22 14:30|
地点|街道综合服务楼201|主持人|侯晓梅|
与会人|侯晓梅、阴丽、国维民|请假|禚思远（下社区）|
记录人|阴丽|||
序号|会议定下的事|谁办|何时办完|备注
1|刷脸设备补装6台|国维民|5.29|含备用电源
2|补贴核销流程图上墙|阴丽、禚思远|6月3日前|
3|试营业公告|民政事务中心|本周五|
4|菜品价格公示||5月底|
还没定下来的||||
1|周末是否供餐|侯晓梅||征求居民意见
签字|侯晓梅|国维民||
""", "A1:E1 A11:E11"), Sheet("进度", """
点位|工作|负责|计划|实际|状态
东风社区|刷脸设备安装|国维民|@2024-05-15|@2024-05-16|完成
|就餐卡数据迁移|禚思远|@2024-05-24||滞后
桥头社区|网络布线|国维民|@2024-05-31||正常
|后厨摄像头|外协单位|@2024-06-07||待启动
全部|操作培训|阴丽|6月||未开始
""", "A2:A3 A4:A5"), Sheet("字典", "状态\n完成\n正常\n滞后", hidden=True))
    P, place = "社区食堂数字化试点", "街道综合服务楼201"
    return truth("cover, notice, minutes and progress on four sheets and a hidden list; the cover's project and department hold for all; homely headers; 还没定下来的 as the bar of pending matters; the month alone as a date", form(
        "notice", sheet="通知", project=P, dept="民政事务中心", date="*",
        meeting=meeting("试点第三次推进会", "05-22T14:30", place, "侯晓梅", "*", "侯晓梅 阴丽 国维民 禚思远", "", ["刷脸结算设备安装情况", "老年人补贴核销流程", "试营业时间"])), form(
        "minutes",
        resolution("刷脸设备补装6台", "国维民", "05-29", note="含备用电源"), resolution("补贴核销流程图上墙", "阴丽 禚思远", "06-03"),
        resolution("试营业公告", "民政事务中心", "05-24", dept="*"), resolution("菜品价格公示", "", "05-31"), pending("周末是否供餐", "侯晓梅", None, note="*"),
        sheet="纪要", project=P, dept="民政事务中心", date="05-22", signed="侯晓梅 国维民",
        meeting=meeting("试点第三次推进会", "05-22T14:30", place, "侯晓梅", "阴丽", "侯晓梅 阴丽 国维民", "禚思远", "*")), form(
        "progress",
        task("刷脸设备安装", "国维民", "05-15", "done", done="05-16", dept="*"), task("就餐卡数据迁移", "禚思远", "05-24", None, "delayed", dept="*"),
        task("网络布线", "国维民", "05-31", None, "normal", dept="*"), task("后厨摄像头", "*", "06-07", "not_started", dept="*"), task("操作培训", "阴丽", "*", "not_started", dept="*", vague=True),
        sheet="进度", project=P, dept="民政事务中心", date="05-27"))


@batch.writes("2026年2月值班表.xlsx")
def roster(path):
    xlsx(path, "后勤", Sheet("春节值班", """
2026年春节值班安排表|||
日期|星期|带班领导|值班人员
2月15日|日|向阳|申晴、柏舟
2月16日|一|诸葛云|丁冬、申晴
2月17日|二|巩雪|柏舟、牧歌
值班电话：6600-0000|||
""", "A1:D1 A6:D6"))
    return truth("a duty roster is no form", unreadable=True)


@batch.writes("资产盘点协调会纪要（恢复）.docx")
def broken(path):
    word(path, "x", "^资产盘点协调会纪要", "时间：2024年6月3日", "主持：简素芬", "会议决定：", "1、由简素芬负责6月20日前完成盘点。")
    path.write_bytes(path.read_bytes()[:9000])
    return truth("a Word file cut off in the middle", unreadable=True)


@batch.writes("督查事项导出20240613.xls")
def oa_export(path):
    year(2024)
    lines = """
事项名称|批示领导|主办处室|经办人|交办日期|限办日期|办结日期|办理状态|反馈情况
养老机构消防隐患整改|邝局长|养老服务处|谷雨桐|2024-05-06|2024-06-06|2024-06-05|已办结|12家全部复查
殡葬收费公示|邝局长|社会事务处|冷秀梅|2024-05-13|2024-06-14||办理中|
流浪人员救助站迁址|何副局长|社会事务处|冷秀梅、谷雨桐|2024-04-22|2024-05-31||逾期|新址租约未签
社工站督导合同续签|何副局长|慈善社工处||2024-05-20|2024-06-20||办理中|
地名牌更换二期|邝局长|区划地名处|应晴|2024-03-18|2024-06-30||暂缓|预算调剂中
低保数据比对|何副局长|社会救助处|骆祥|2024-06-03|||办理中|
""".strip().split("\n")
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line.split("|")) + "</tr>\n" for line in lines)
    html = ('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>'
            f'<table border="1"><tr><td colspan="9"><b>民政局督查事项办理情况（2024年6月13日导出）</b></td></tr>\n{body}</table></body></html>')
    path.write_bytes(html.encode("gbk"))
    return truth("the OA system's .xls is an HTML table in GB 2312; the leader who gave the order is no owner; dates of order, limit and completion", form(
        "progress",
        task("养老机构消防隐患整改", "谷雨桐", "06-06", "done", done="06-05", dept="养老服务处", note="12家全部复查"), task("殡葬收费公示", "冷秀梅", "06-14", "in_progress", dept="社会事务处"),
        task("流浪人员救助站迁址", "冷秀梅 谷雨桐", "05-31", None, "delayed", dept="社会事务处", note="新址租约未签"), task("社工站督导合同续签", "", "06-20", "in_progress", dept="慈善社工处"),
        task("地名牌更换二期", "应晴", "06-30", "paused", dept="区划地名处", note="预算调剂中"), task("低保数据比对", "骆祥", None, "in_progress", dept="社会救助处"),
        sheet=None, project="*", dept="*", date="06-13"))


@batch.writes("新建 DOCX 文档 (2).docx")
def nested(path):
    year(2025)
    word(path, "左丘月", T("""
所属项目|海外仓退货逆向物流
会议主题|退货质检口径对齐
时间/地点|2025年11月18日 15:00 / 腾讯会议
主持／记录|左丘月／宁采薇
参加人|左丘月（仓储）、宁采薇（仓储）、东方敏（客服）、Marco、辛薇（财务）
议题|1、破损判责口径；2、二次上架标准
讨论|客服认为照片就能判责，仓储坚持开箱录像；双方各退一步。
结论|
遗留|1、税费能否抵扣，辛薇问过事务所再定⏎2、德国仓是否同步执行
备注|下次会议11月25日同一时间。
""", inside={"B8": T("""
做什么|谁|什么时候前|进度
开箱录像规范成文|宁采薇|11/21|写作中
二次上架标准试跑一周|左丘月 & Marco|11/24-11/28|
客服话术同步|东方敏|明天下班前|未开始
判责看板|数据组|月底|
""")}))
    return truth("no title; the file name says nothing; one two-column table with the table of results nested in a cell; slash labels; an open-matters cell with two numbers", form(
        "minutes",
        resolution("开箱录像规范成文", "宁采薇", "11-21", "in_progress", kind_alt=["task"]), resolution("二次上架标准试跑一周", "左丘月 Marco", "11-28", kind_alt=["task"]),
        resolution("客服话术同步", "东方敏", "11-19", "not_started", kind_alt=["task"]), resolution("判责看板", "数据组", "11-30", None, dept="*", kind_alt=["task"]),
        pending("税费能否抵扣，辛薇问过事务所再定", "辛薇", None, note="*", owners_alt=[""], may=["missing-owner"], **shapes("税费能否抵扣")),
        pending("德国仓是否同步执行", "", None, note="*"),
        project="海外仓退货逆向物流", dept="*", date="11-18",
        meeting=meeting("退货质检口径对齐", "11-18T15:00", "腾讯会议", "左丘月", "宁采薇", "左丘月 宁采薇 东方敏 Marco 辛薇", "", ["破损判责口径", "二次上架标准"])))


@batch.writes("剧目组例会记录（7月）.docx")
def troupe(path):
    year(2024)
    word(path, "令狐苗", "^新编剧目组例会记录", "2024年7月8日 上午9:30　地点：排练厅二层", "到会：令狐苗、裴晴、成岳、毕扬", "记录：令狐苗", "本周安排：",
         "令狐苗：演出批文补件，7月12日前", tracked("裴晴：票务系统测试，", "-7月11日前", "+7月15日前"), "成岳、毕扬：道具清单定稿，周四", "",
         "2024年7月15日 上午9:30　地点：排练厅一层", "到会：令狐苗、裴晴、毕扬　　请假：成岳", "记录：裴晴", "本周安排：",
         tracked("-成岳：联系巡演车辆，7月18日前"), "毕扬：联系巡演车辆，7月19日前", "裴晴：首演海报送审，后天", tracked("+令狐苗：媒体邀请名单，下周一"), "灯光组：连排灯位复核，20号", "下次例会7月22日。")
    one = lambda when, place, recorder, who, away="": meeting("*", when, place, None, recorder, who, away, "*")
    return truth("a running log of two meetings; tracked deletion of a date and of a whole line, tracked insertion of a date and of a line", form(
        "minutes",
        task("演出批文补件", "令狐苗", "07-12", **shapes("令狐苗：演出批文补件，7月12日前")), task("票务系统测试", "裴晴", "07-15", **shapes("裴晴：票务系统测试，7月15日前")),
        task("道具清单定稿", "成岳 毕扬", "07-11", **shapes("成岳、毕扬：道具清单定稿，周四")),
        project="*", dept="*", date="07-08", meeting=one("07-08T09:30", "排练厅二层", "令狐苗", "令狐苗 裴晴 成岳 毕扬")), form(
        "minutes",
        task("联系巡演车辆", "毕扬", "07-19", **shapes("毕扬：联系巡演车辆，7月19日前")), task("首演海报送审", "裴晴", "07-17", **shapes("裴晴：首演海报送审，后天")),
        task("媒体邀请名单", "令狐苗", "07-22", **shapes("令狐苗：媒体邀请名单，下周一")), task("连排灯位复核", "灯光组", "07-20", dept="*", **shapes("灯光组：连排灯位复核，20号")),
        project="*", dept="*", date="07-15", meeting=one("07-15T09:30", "排练厅一层", "裴晴", "令狐苗 裴晴 毕扬", "成岳")))


PORT = """
编码|攻坚事项|牵头单位|责任人|完成节点|实际完成|灯号|推进状态|存在问题|下步措施
一、设备改造|||||||||
A1|3号岸桥起升电机更换|机电公司|鲍大维|@2025-08-20{m"月"d"日"}|@2025-08-18{m"月"d"日"}|绿|已完成||
A2|场桥远控改造首台联调|机电公司|鲍大维、石桂兰|@2025-09-15{m"月"d"日"}||黄|进行中|激光雷达缺货|协调厂家先发2套
A3|岸电桩扩容|供电所|曾庆余|9.30||绿|进行中||
A4|皮带机除尘升级|机电公司|石桂兰|@2025-09-05{m"月"d"日"}||红|滞后|喷淋管冻裂遗留|9月18日复工
A5|~旧门机拆除~|~机电公司~|~鲍大维~|~9.20~|||~取消~||
二、堆场扩建|||||||||
B1|东堆场地基检测|工程部|万俟宁|2025/8/31|2025/9/2|绿|已完成（超期2天）||
B2|排水沟盖板更换|工程部|万俟宁|9月12日||黄|进行中70%|雨天停工3天|
B3|围网及照明|工程部|同上|10月上旬||绿|未开始||
B4|堆场划线|操作部|待明确|9.28||绿|未开始||
三、信息化|||||||||
C1|闸口车牌识别率提升到99%|信息公司|仲继平|@2025-09-26{m"月"d"日"}||绿|进行中||
C2|船期预报接口|信息公司|仲继平 叶知秋|10/10||绿|待启动||
C3|理货照片归档|信息公司|叶知秋|持续||绿|进行中||
C4|电子放行单推广|业务部|全体业务员|9月底||黄|推广中|货代不配合|上门培训
C5|数据中心UPS更换|信息公司|仲继平|@2025-08-29{m"月"d"日"}|@2025-08-29{m"月"d"日"}|绿|已完成||
四、安全环保|||||||||
D1|危货堆场监测探头补点|安环部|荆文涛|9.19||黄|进行中|审批慢|
D2|码头救生设施更新|安环部|荆文涛、曾庆余|2025.9.10||红|暂停|供应商被列入黑名单|重新询价
D3|雨污分流排查|安环部|毋建华|9月31日||绿|进行中||
D4|防台物资补充|安环部|毋建华||2025.7.30|绿|已完成||
合计|17项，完成4项|||||||||
"""


@batch.writes("三季度攻坚清单（0912更新）.xlsx")
def port(path):
    year(2025)
    xlsx(path, "督办室", Sheet("清单", "\n三季度攻坚任务清单|||||||||\n制表：企管部督办室　更新日期：2025-09-12|||||||||" + PORT.rstrip("\n"),
                            "A1:J1 A2:J2 A4:J4 A10:J10 A15:J15 A21:J21", hide_rows=(5, 11, 20), comments={"E8": "口头说要延到9月底"}))
    t = lambda title, who, due, state, health, dept, note=None, **more: task(title, who, due, state, health, dept=dept, note=note, **more)
    return truth("twenty rows with bands, rows hidden by a filter, a struck-out row, traffic light and state in two columns, comment with another date; 同上, 待明确, 全体业务员, an impossible date", form(
        "progress",
        t("3号岸桥起升电机更换", "鲍大维", "08-20", "done", "normal", "机电公司", done="08-18"), t("场桥远控改造首台联调", "鲍大维 石桂兰", "09-15", "in_progress", "at_risk", "机电公司", "激光雷达缺货\n协调厂家先发2套"),
        t("岸电桩扩容", "曾庆余", "09-30", "in_progress", "normal", "供电所"), t("皮带机除尘升级", "石桂兰", "09-05", None, "delayed", "机电公司", "喷淋管冻裂遗留\n9月18日复工"),
        t("东堆场地基检测", "万俟宁", "08-31", "done", "*", "工程部", done="09-02"), t("排水沟盖板更换", "万俟宁", "09-12", "in_progress", "at_risk", "工程部", "雨天停工3天"),
        t("围网及照明", "万俟宁", None, "not_started", "normal", "工程部", vague=True), t("堆场划线", "", "09-28", "not_started", "normal", "操作部"),
        t("闸口车牌识别率提升到99%", "仲继平", "09-26", "in_progress", "normal", "信息公司"), t("船期预报接口", "仲继平 叶知秋", "10-10", "not_started", "normal", "信息公司"),
        t("理货照片归档", "叶知秋", None, "in_progress", "normal", "信息公司"), t("电子放行单推广", "", "09-30", "*", "at_risk", "业务部", "货代不配合\n上门培训", must=["missing-owner"], may=["unknown-status"]),
        t("数据中心UPS更换", "仲继平", "08-29", "done", "normal", "信息公司", done="08-29"),
        t("危货堆场监测探头补点", "荆文涛", "09-19", "in_progress", "at_risk", "安环部", "审批慢"), t("码头救生设施更新", "荆文涛 曾庆余", "09-10", "paused", "delayed", "安环部", "供应商被列入黑名单\n重新询价"),
        t("雨污分流排查", "毋建华", None, "in_progress", "normal", "安环部", bad=True), t("防台物资补充", "毋建华", None, "done", "normal", "安环部", done="07-30"),
        sheet="清单", project="*", dept="*", date="09-12"))


@batch.writes("仓配安全例会10.13.docx")
def safety(path):
    year(2025)
    word(path, "禹欣", "^仓配中心安全例会记录表", T("""
日　期|2025年10月13日|时　间|8:40-9:20
地　点|二号库月台|主　持|蓝天宇
出席人员|蓝天宇，禹欣，扈三川，莘莘||
记　录|禹欣|缺席人员|无
会议内容：⏎一、上周情况⏎蓝天宇⏎1，完成消防栓点检。⏎2，夜班巡查发现1起叉车超速。⏎二、本周计划⏎蓝天宇⏎1，叉车年检报名（10.20前）⏎2，二号库货架限载牌补贴，周五⏎禹欣⏎1，新员工三级安全教育，10月16号⏎2，应急照明更换，本月底⏎扈三川、莘莘⏎1，月台防撞条采购询价，三天内|||
""", "B3:D3 A5:D5"))
    return truth("one big cell: a line with the person's name, numbered tasks below, for the past and for the week to come", form(
        "minutes",
        task("叉车年检报名", "蓝天宇", "10-20", **shapes("叉车年检报名（10.20前）")), task("二号库货架限载牌补贴", "蓝天宇", "10-17", **shapes("二号库货架限载牌补贴，周五")),
        task("新员工三级安全教育", "禹欣", "10-16", **shapes("新员工三级安全教育，10月16号")), task("应急照明更换", "禹欣", "10-31", **shapes("应急照明更换，本月底")),
        task("月台防撞条采购询价", "扈三川 莘莘", "10-16", **shapes("月台防撞条采购询价，三天内")),
        project="*", dept="*", date="10-13",
        meeting=meeting("*", "10-13T08:40", "二号库月台", "蓝天宇", "禹欣", "蓝天宇 禹欣 扈三川 莘莘", "", "*")))


@batch.writes("智慧停车项目快报第8期.docx")
def bulletin(path):
    year(2026)
    word(path, "郝运", "^工作快报", "^第8期", "项目名称：城区智慧停车改造　　编报：城投停管公司　　报告日期：2026年10月23日", "! 一、本周进展", "1. 中山路段地磁安装完成120个，占计划的六成；",
         "2. 10月21日与交警支队召开对接会，违停数据接口方案基本达成一致。", "! 二、存在问题", "1. 老城区弱电管道堵塞，约800米需要疏通。", "! 三、下周工作安排",
         "1. 完成中山路段剩余80个地磁安装，责任人：郝运，10月31日前。", "2. 违停数据接口联调，责任人：花振国、安玉宁，10.28。", "3. 收费公示牌制作，责任人：市场部，下周四。", "4. 停车月卡用户回访，责任人：客服班，10月30日-11月2日。", "5. 冬季巡检方案，责任人：，11月6日前。",
         "报：集团分管领导")
    return truth("a bulletin in prose: numbered progress and problems with dates are no items, the plan for next week is, with 责任人： inside the sentence, once empty", form(
        "progress",
        *[task(title, who, due, dept=dept, **shapes(long)) for title, who, due, dept, long in (
            ("完成中山路段剩余80个地磁安装", "郝运", "10-31", None, "完成中山路段剩余80个地磁安装，责任人：郝运，10月31日前"), ("违停数据接口联调", "花振国 安玉宁", "10-28", None, "违停数据接口联调，责任人：花振国、安玉宁，10.28"),
            ("收费公示牌制作", "市场部", "10-29", "*", "收费公示牌制作，责任人：市场部，下周四"), ("停车月卡用户回访", "客服班", "11-02", "*", "停车月卡用户回访，责任人：客服班，10月30日-11月2日"),
            ("冬季巡检方案", "", "11-06", None, "冬季巡检方案，责任人：，11月6日前"))],
        project="城区智慧停车改造", dept="城投停管公司", date="10-23"))


@batch.writes("培训签到表.docx")
def sign_in(path):
    word(path, "人事", "^新制度宣贯培训签到表", "培训时间：2025年4月17日　　地点：报告厅", T("序号|部门|姓名|签到|电话\n1|财务部|舒婉|舒婉|8001\n2|资产部|和瑾|和瑾|8002\n3|安监部|佟铁军||8003"))
    return truth("a sign-in list is no form", unreadable=True)


@batch.writes("优化营商环境专题会议纪要.docx")
def service_bureau(path):
    year(2025)
    word(path, "滕岚", "^市政务服务管理局", "^关于优化营商环境工作的专题会议纪要", "会议时间：2025年4月28日上午10时", "会议地点：政务大厅五楼", "会议主持：局长　农立文", "参会人员：农立文、滕岚、席望舒、空志坚、厍春来", "会议记录：席望舒",
         "会议传达了全市营商环境大会精神，通报了3月下旬暗访情况。会议指出，4月以来平均等候时间仍有26分钟，与先进地区差距明显；会议强调，要把群众满意作为唯一标准。",
         "会议要求：", "一是由审批一科滕岚负责，5月15日前梳理出高频事项清单。", "二是信息科要抓紧打通公积金数据接口，6月10日前上线测试版。", "三是人事科、办公室要共同做好窗口人员轮训，5月底前完成第一轮。", "四是空志坚要跟进自助区改造招标，一周内报局党组。", "五是各窗口要落实首问负责。",
         "未尽事宜：自助区夜间开放的安保费用，待与财政局沟通后再定。", "> 局办公室", "> 2025年4月30日印")
    return truth("会议要求 as the heading of the resolutions (一是… 二是…), 会议指出 and 会议强调 as prose; 未尽事宜 on one line; printed two days later", form(
        "minutes",
        resolution("由审批一科滕岚负责，5月15日前梳理出高频事项清单", "滕岚", "05-15", dept="审批一科", **shapes("梳理出高频事项清单")),
        resolution("信息科要抓紧打通公积金数据接口，6月10日前上线测试版", "信息科", "06-10", dept="*", **shapes("抓紧打通公积金数据接口，上线测试版", "打通公积金数据接口")),
        resolution("人事科、办公室要共同做好窗口人员轮训，5月底前完成第一轮", "人事科 办公室", "05-31", dept="*", **shapes("共同做好窗口人员轮训，完成第一轮", "做好窗口人员轮训")),
        resolution("空志坚要跟进自助区改造招标，一周内报局党组", "空志坚", "05-05", **shapes("跟进自助区改造招标")),
        resolution("各窗口要落实首问负责", "", None, dept="*", **shapes("落实首问负责")),
        pending("自助区夜间开放的安保费用，待与财政局沟通后再定", "", None, note="*", dept="*", **shapes("自助区夜间开放的安保费用")),
        project="*", dept="*", date="04-28",
        meeting=meeting("*", "04-28T10:00", "政务大厅五楼", "农立文", "席望舒", "农立文 滕岚 席望舒 空志坚 厍春来", "", "*")))


if __name__ == "__main__":
    batch.run()
