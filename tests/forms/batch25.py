#!/usr/bin/env python3
"""batch25: a mixed batch as a judge would assemble it. Usage: batch25.py [OUT_DIR]"""
import subprocess

from kit import (PROFILE, Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch25")


def convert(path, target, write):
    """Write a docx/xlsx and convert it with LibreOffice, once."""
    if path.exists():
        return
    source = path.with_name("tmp25." + ("docx" if target == "doc" else "xlsx"))
    write(source)
    subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", target,
                    "--outdir", str(path.parent), str(source)], check=True, capture_output=True)
    source.unlink()
    source.with_suffix("." + target).rename(path)


# ---------------------------------------------------------------- private offices

@batch.writes("冰品研发周报-0614.xlsx")
def ice(path):
    xlsx(path, "祁月", Sheet("W24", """
轻乳冰棒上市项目　研发周报
部门|研发部|填报人|祁月|周期|2024.6.10-2024.6.14
本周完成情况
序号|工作内容|责任人|计划完成|完成率|状态|问题与措施
#1|第三轮打样|祁月|6.12|#1{0%}|已完成|
#2|稳定剂替换试验|罗一帆、祁月|6.14|#0.6{0%}|滞后|进口料到港晚，先用国产料顶上
#3|甜度盲测|罗一帆|6月13日|#1{0%}|完成|/
#4|包材跌落测试|包装组 柯敏|6/18|#0.3{0%}|正常|
#5|成本核算表|待定|6月20号|#0{0%}|未开始|等采购报价
下周计划
序号|工作内容|责任人|完成时限|备注
#1|第四轮打样|祁月|下周三|
#2|中试排产申请|柯敏|6月底|与工厂确认产线
#3|标签合规初审|法规部|下周五|/
#4|渠道试吃方案|罗一帆|尽快|
#5
""", "A1:G1 A3:G3 A10:G10"))
    return truth("this week and next week stacked, other columns; percent beside state; relative dates", form(
        "progress",
        task("第三轮打样", "祁月", "2024-06-12", "done"),
        task("稳定剂替换试验", "罗一帆 祁月", "2024-06-14", "*", "delayed", note="进口料到港晚，先用国产料顶上"),
        task("甜度盲测", "罗一帆", "2024-06-13", "done"),
        task("包材跌落测试", "柯敏", "2024-06-18", "*", "normal", dept="包装组"),
        task("成本核算表", "", "2024-06-20", "not_started", note="等采购报价"),
        task("第四轮打样", "祁月", "2024-06-19"),
        task("中试排产申请", "柯敏", "2024-06-30", note="与工厂确认产线"),
        task("标签合规初审", "法规部", "2024-06-21", dept="*"),
        task("渠道试吃方案", "罗一帆", None, vague=True),
        sheet="W24", project="轻乳冰棒上市项目", dept="研发部", date="2024-06-14"))


@batch.writes("中山路店翻新计划-第三版.xlsx")
def bakery(path):
    f = '{m"月"d"日"}'
    xlsx(path, "荀岚", Sheet("计划", f"""
麦浪烘焙中山路店翻新　进度计划表
制表：荀岚　　　　制表日期：2025年3月10日
阶段|工作明细||计划时间||实际时间||进展|备注
|具体事项|执行人|开始|结束|开始|结束||
拆除|旧展柜拆运|荀岚|@2025-03-03{f}|@2025-03-05{f}|@2025-03-03{f}|@2025-03-05{f}|完成|
|地面铲除|泰和装饰|@2025-03-05{f}|@2025-03-08{f}|@2025-03-06{f}|@2025-03-10{f}|完成，延迟2天|楼下投诉噪音
水电|烤炉专线增容|封子安|@2025-03-10{f}|@2025-03-18{f}|@2025-03-10{f}||办理中|供电所要现场勘查
|上下水改位||@2025-03-12{f}||||未开始|
装修|明档玻璃隔断|泰和装饰|@2025-03-19{f}|@2025-03-28{f}|||未开始|
|灯光与招牌||@2025-03-22{f}|@2025-03-30{f}|||未开始|字体待总部定
开业|试营业|荀岚、施若|@2025-04-02{f}|@2025-04-04{f}|||未开始|
合计|共7项
注：日期如遇雨天顺延。
""", "A1:I1 A2:I2 A3:A4 B3:C3 D3:E3 F3:G3 H3:H4 I3:I4 A5:A6 A7:A8 C7:C8 E7:E8 A9:A10 B12:C12 A13:I13"), date58=True)
    t = lambda title, who, due, state, **more: task(title, who, "2025-" + due, state, **more)
    return truth("two-row header; planned and actual; owner and due merged over rows; built-in date format 58; 合计 row", form(
        "progress",
        t("旧展柜拆运", "荀岚", "03-05", "done", done="2025-03-05"),
        t("地面铲除", "泰和装饰", "03-08", "done", health="delayed", done="2025-03-10", note="楼下投诉噪音"),
        t("烤炉专线增容", "封子安", "03-18", "in_progress", note="供电所要现场勘查"),
        t("上下水改位", "封子安", "03-18", "not_started"),
        t("明档玻璃隔断", "泰和装饰", "03-28", "not_started"),
        t("灯光与招牌", "", "03-30", "not_started", note="字体待总部定"),
        t("试营业", "荀岚 施若", "04-04", "not_started"),
        sheet="计划", project="麦浪烘焙中山路店翻新", date="2025-03-10"))


@batch.writes("订单延期说明 8.14.docx")
def jewels(path):
    word(path, "闵秋", "^订单延期说明", "项目名称：七夕定制系列　　　部门：金工部　　　填表日期：2023年8月14日",
         "因外协电镀厂限电停产，以下订单不能按原定日期交付，特此说明。", T("""
序号|订单/任务|经办人|原定交期|预计交期|延期原因|补救措施
1|并蒂莲对戒30对|闵秋|8月10日|8月18日|电镀厂限电|转到二厂电镀，夜班加急
2|鹊桥吊坠120件|闵秋、殷大海|2023-8-12|2023-8-20|石料到货有裂|向供应商换货
3|礼盒烫金|姚（包装）|8月11日|待定|模具返修|
"""), "部门负责人（签字）：葛文山　　2023.8.14", "抄送：销售部、客服部")
    return truth("delay table with old and new date; a surname as the owner; signed below", form(
        "delay",
        delay("并蒂莲对戒30对", "闵秋", "*", note="电镀厂限电\n转到二厂电镀，夜班加急", health="*"),
        delay("鹊桥吊坠120件", "闵秋 殷大海", "*", note="石料到货有裂\n向供应商换货", health="*"),
        delay("礼盒烫金", "*", "*", note="模具返修", health="*", dept="*"),
        project="七夕定制系列", dept="金工部", date="2023-08-14", signed="葛文山"))


@batch.writes("积木火车立项书(终版).docx")
def toys(path):
    word(path, "卜庭", "^木制积木火车开发立项书", T("""
项目名称|木制积木火车开发|发起部门|产品中心
项目经理|卜庭|编制日期|2026年1月12日
项目背景|幼教渠道反馈缺少磁吸车厢类产品，竞品去年11月已上市。
项目目标|（1）2026年6月1日前上市；⏎（2）首季销量2万套。
涉及部门|产品中心、模具部、质检部、渠道部
""", "B3:D3 B4:D4 B5:D5"), "# 一、关键节点", T("""
节点|交付物|完成日期
外观评审通过|评审单|2026.2.6
开模完成|T0样件|3月20日
安全检测报告|检测报告|4月中旬
首批入库|入库单|2026年5月20日
"""), "# 二、职责分工", "* 产品中心（卜庭）：总体进度与外观定稿，1月30日前出效果图", "* 模具部（解放）：开模与试模", "* 质检部（毕诗雨）：送检并跟踪报告",
         "* 渠道部：预售页面与幼教渠道铺货", "# 三、风险", "磁铁供应商只有一家，需备选。", "发起人签字：卜庭　　　　批准：__________")
    return truth("charter: goals with dates are no items; milestones by table, duties as bullets 部门（姓名）：…", form(
        "charter",
        milestone("外观评审通过", "", "2026-02-06", note="*"), milestone("开模完成", "", "2026-03-20", note="*"),
        milestone("安全检测报告", "", None, note="*", vague=True), milestone("首批入库", "", "2026-05-20", note="*"),
        duty("总体进度与外观定稿，1月30日前出效果图", "卜庭", "2026-01-30", dept="产品中心", note="*", due_alt=[None], title_alt=["总体进度与外观定稿"], may=["missing-deadline"]),
        duty("开模与试模", "解放", None, dept="模具部", note="*"), duty("送检并跟踪报告", "毕诗雨", None, dept="质检部", note="*"),
        duty("预售页面与幼教渠道铺货", "渠道部", None, dept="*", note="*"),
        project="木制积木火车开发", dept="产品中心", date="2026-01-12", signed="卜庭", no="due"))


@batch.writes("镜头项目责任确认.xlsx")
def optics(path):
    xlsx(path, "尚云", Sheet("确认表", """

|车载广角镜头量产 目标与职责确认表
|目标：2025年12月良率达到92%|||||||
|编制：项目办 尚云||||确认日期：2025/8/29
|No.|部门|谁负责|负责什么|何时完成|交付标准|确认（签字）
|1|光学设计部|江照|公差分析定版|9月12日|MTF曲线报告|江照
|2||邬小满、江照|杂散光仿真|9/19下班前|仿真报告|邬小满
|3|工艺部|翁师傅|胶合工装验收|2025.9.26|CPK≥1.33|
|4|品质部|商陆 138-1234-0000|来料抽检标准|本月底|受控文件|商陆 8/29
|5|采购部||滤光片二供导入|十月三十一日|合格供方名录|
|6|生产部|各班组|培训上岗|待定|人员考核表|____
""", "B2:H2 B3:H3 B4:D4 F4:H4 C6:C7"))
    d = lambda title, who, due, dept, **more: duty(title, who, due and "2025-" + due, dept=dept, note="*", **more)
    return truth("table from column B, row 5; merged department; signatures in a column, some not signed; telephone in the owner cell", form(
        "responsibility",
        d("公差分析定版", "江照", "09-12", "光学设计部"), d("杂散光仿真", "邬小满 江照", "09-19", "光学设计部"),
        d("胶合工装验收", "*", "09-26", "工艺部"), d("来料抽检标准", "商陆", "08-31", "品质部"),
        d("滤光片二供导入", "", "10-31", "采购部"), d("培训上岗", "", None, "生产部"),
        sheet="确认表", project="车载广角镜头量产", dept="*", date="2025-08-29", signed="江照 邬小满 商陆"))


# ---------------------------------------------------------------- state-owned and public bodies

@batch.writes("专题会议纪要〔2024〕7期.doc")
def ferry(path):
    convert(path, "doc", lambda p: word(p, "章小禾", "^银沙轮渡有限公司专题会议纪要", "^〔2024〕第7期", "会议名称：冬季航线安全整治专题会", "时  间：2024年11月5日（周二）下午2:30", "地  点：渡口办公楼三楼会议室",
         "主 持 人：邵长河　　　　记 录 人：章小禾", "出  席：航运部池大勇、谈笑；安全部窦建民；机务部花敏；票务中心阮小青", "请  假：古月（出差）", "! 一、有关情况", "池大勇汇报了10月航班执行情况，因大雾停航3天。花敏通报2号轮主机振动偏大。",
         "! 二、会议议定事项", "（一）由安全部窦建民牵头，11月15日前完成全部趸船缆绳更换。", "（二）机务部花敏负责2号轮主机检修，11月底前恢复投运。", "（三）航运部、票务中心共同制定大雾停航告知流程，下周五前报办公室。",
         "（四）救生衣按客位105%配备，谈笑于11月20日前清点补齐。", "（五）各部门要加强值班值守。", "! 三、遗留问题", "旧码头产权手续仍需与港务局协商。", "> 银沙轮渡有限公司办公室", "> 2024年11月6日", "抄送：公司领导，各部门。"))
    return truth("binary .doc in official style; letter-spaced labels; resolutions as sentences; departments together; issuer and issue date below", form(
        "minutes",
        resolution("由安全部窦建民牵头，11月15日前完成全部趸船缆绳更换", "窦建民", "2024-11-15", dept="安全部", title_alt=["完成全部趸船缆绳更换"]),
        resolution("机务部花敏负责2号轮主机检修，11月底前恢复投运", "花敏", "2024-11-30", dept="机务部", title_alt=["2号轮主机检修，恢复投运", "2号轮主机检修"]),
        resolution("航运部、票务中心共同制定大雾停航告知流程，下周五前报办公室", "航运部 票务中心", "2024-11-15", dept="*", title_alt=["制定大雾停航告知流程"]),
        resolution("救生衣按客位105%配备，谈笑于11月20日前清点补齐", "谈笑", "2024-11-20", title_alt=["救生衣按客位105%配备，清点补齐"]),
        resolution("各部门要加强值班值守", "", None, dept="*"),
        pending("旧码头产权手续仍需与港务局协商", "", note="*"),
        project="*", dept="*", date="2024-11-05",
        meeting=meeting("冬季航线安全整治专题会", "2024-11-05T14:30", "渡口办公楼三楼会议室", "邵长河", "章小禾", "池大勇 谈笑 窦建民 花敏 阮小青", "古月")))


@batch.writes("专班督办台账20260416.xls")
def customs(path):
    xls(path, Sheet("台账", """
北港海关跨境电商通关提速专班督办台账
填报单位：监管一科|||||||更新日期：|@2026-04-16{yyyy/m/d}
编号|督办事项|牵头单位|承办人|配合单位|办结时限|办结日期|办理状态|存在问题
一、制度建设
DB-01|修订查验作业指引|监管一科|欧阳静|法规科|@2026-03-31{yyyy/m/d}|@2026-03-30{yyyy/m/d}|办结|
DB-02|制定退货中心仓细则|法规科|万里|监管一科|20260420|| 办理中|总署意见未到
二、系统建设
DB-03|X光机图像联网|技术科|岑山、戚明月|监管二科|4月25日前||推进中|网闸策略待批
DB-04|企业申报端升级|技术科|同上||5月上旬||未启动|
DB-05|智能卡口改造|后勤中心|||@2026-06-30{yyyy/m/d}||暂缓|预算未批复
三、队伍建设
DB-06|查验岗位轮训|人事科|卫兰|各科室|2026.4.10|2026.4.14|已完成（逾期）|
DB-07|党员先锋岗评选|机关党办|赖小军||4月31日||已报方案|
小计：7项，办结2项
""", "A1:I1 A2:D2 A4:I4 A7:I7 A11:I11 A14:I14"))
    t = task
    return truth("legacy .xls, group rows, 同上, 配合单位 is no owner, impossible date, a state nobody knows", form(
        "progress",
        t("修订查验作业指引", "欧阳静", "2026-03-31", "done", done="2026-03-30", dept="监管一科"),
        t("制定退货中心仓细则", "万里", "2026-04-20", "in_progress", dept="法规科", note="总署意见未到"),
        t("X光机图像联网", "岑山 戚明月", "2026-04-25", "in_progress", dept="技术科", note="网闸策略待批"),
        t("企业申报端升级", "岑山 戚明月", None, "not_started", dept="技术科", vague=True),
        t("智能卡口改造", "", "2026-06-30", "paused", dept="后勤中心", note="预算未批复"),
        t("查验岗位轮训", "卫兰", "2026-04-10", "done", "delayed", done="2026-04-14", dept="人事科"),
        t("党员先锋岗评选", "赖小军", None, None, dept="机关党办", bad=True, unknown=True),
        sheet="台账", project="*", dept="监管一科", date="2026-04-16"))


@batch.writes("关于召开卤水管网改造协调会的通知.wps")
def salt(path):
    convert(path, "doc", lambda p: word(p, "耿直", "^关于召开卤水管网改造项目第二次协调会的通知", "机关各部室、各制盐车间：", "为推进卤水管网改造项目，经研究，定于近期召开第二次协调会。现将有关事项通知如下：", "一、会议时间", "2025年3月13日（星期四）上午9:00", "二、会议地点",
         "场部二楼东会议室", "三、参会人员", "设备部游大年、生产部牧歌、财务部计芸、一车间龙霁", "四、会议议题", "1. 通报一期管线试压结果；", "2. 研究二期停产窗口；", "3. 审定工程款支付计划。", "五、会议由副场长鄂宏主持。", "六、有关要求", "请设备部会前准备试压记录，不能参会的请于3月12日前向办公室请假。",
         "> 东滩盐场办公室", "> 2025年3月10日"))
    return truth("a notice as .wps; labels as numbered headings with the value in the next paragraph; host in a sentence", form(
        "notice", project="卤水管网改造项目", dept="*", date="*",
        meeting=meeting("*", "2025-03-13T09:00", "场部二楼东会议室", "*", None, "游大年 牧歌 计芸 龙霁", "", ["通报一期管线试压结果", "研究二期停产窗口", "审定工程款支付计划"])))


@batch.writes("全媒体采编系统沟通机制.docx")
def press(path):
    word(path, "裴晚", "^全媒体采编系统项目沟通机制确认表", "填报部门：编辑部技术组　　　填报时间：2024 年 5 月 7  日", T("""
类别|沟通方式|频次|参加对象|主要内容|责任人
常规进度同步|企业微信群日报|每天18:00|项目组全体|当日进展|裴晚
|周例会|每周二9:30|各部门联络人|进度、问题|应天成（组长）
重大问题讨论|专题会|不定期|相关部门负责人|争议事项|应天成、裴晚
文档共享|腾讯文档|实时|项目组|需求清单、会议纪要|技术组
突发情况|电话会|2小时内|值班编委|故障处置|
""", "A2:A3"), "会签：编辑部 应天成　　　发行部 ________　　　广告部 阴小雨")
    return truth("mechanism; merged kind; 2小时内 is no deadline; countersigned by two of three", form(
        "mechanism",
        channel("企业微信群日报", "裴晚", None, dept="*", note="*"), channel("周例会", "应天成", None, dept="*", note="*"),
        channel("专题会", "应天成 裴晚", None, dept="*", note="*"), channel("腾讯文档", "技术组", None, dept="*", note="*"),
        channel("电话会", "", None, dept="*", note="*", may=["bad-date"]),
        project="全媒体采编系统项目", dept="编辑部技术组", date="2024-05-07", signed="应天成 阴小雨"))


@batch.writes("荣军院适老化改造复盘.docx")
def veterans(path):
    word(path, "褚红", "^松岭荣军休养院三号楼适老化改造项目复盘报告", "编写部门：基建科　　编写人：褚红　　编写日期：2023年12月20日", "# 一、项目概况", "项目于2023年4月启动，11月30日竣工，共改造居室46间。",
         "# 二、完成情况", T("""
任务|责任人|计划完成时间|实际完成时间|完成情况|说明
电梯加装|成大器|2023.8.31|2023.9.20|延期完成|井道尺寸返工
卫生间扶手安装|褚红|2023.9.30|2023.9.26|提前完成|
走廊防滑地胶|姬远、成大器|2023.10.20|2023.10.20|按期完成|
紧急呼叫系统|信息科 庄一|2023.11.15||未完成|设备缺货，转入二期
"""), "# 三、亮点", "1. 分层施工，老同志不用搬离。", "2. 志愿者驻场，投诉为零。", "# 四、不足", "1. 前期勘察不细，井道返工20天。", "# 五、改进建议",
         "1. 由基建科牵头，2024年1月15日前建立老楼勘察清单。", "2. 设备采购应在开工前两个月下单，姬远负责。", "3. 建议竣工验收邀请老同志代表参加。", "审核：院领导（签字）")
    return truth("review: tasks of a table, suggestions as sentences; 延期完成; unsigned", form(
        "review",
        task("电梯加装", "成大器", "2023-08-31", "done", "delayed", done="2023-09-20", note="井道尺寸返工"),
        task("卫生间扶手安装", "褚红", "2023-09-30", "done", done="2023-09-26"),
        task("走廊防滑地胶", "姬远 成大器", "2023-10-20", "done", done="2023-10-20"),
        task("紧急呼叫系统", "庄一", "2023-11-15", "*", "*", dept="信息科", note="设备缺货，转入二期", may=["unknown-status"]),
        suggestion("由基建科牵头，2024年1月15日前建立老楼勘察清单", "基建科", "2024-01-15", dept="*", title_alt=["建立老楼勘察清单"]),
        suggestion("设备采购应在开工前两个月下单，姬远负责", "姬远", None, title_alt=["设备采购应在开工前两个月下单"]),
        suggestion("建议竣工验收邀请老同志代表参加", "", None, title_alt=["竣工验收邀请老同志代表参加"]),
        project="松岭荣军休养院三号楼适老化改造项目", dept="基建科", date="2023-12-20"))

@batch.writes("货运中心在建项目周报6.20.xlsx")
def freight(path):
    xlsx(path, "路萤", Sheet("第25周", """
货运中心在建项目进度周报
填报部门：货运营销部|||填报人：路萤||制表日期：2025年6月20日
项目一：散改集装箱作业区
工作事项|责任人|截至时间|实际完成|进度状态|备注
龙门吊基础浇筑|蓝天宇|@2025-06-18{yyyy.m.d}|@2025-06-17{yyyy.m.d}|已完成|
轨道铺设|蓝天宇、温良|#45831||正常|
装卸工安全培训|安监室|#6.3{0.00}||未开始|教材在印
项目二：冷链专列开行准备
工作事项|责任人|截至时间|实际完成|进度状态|备注
冷藏箱租赁合同|路萤|6月13日||延期|法务退回两次
电源车调试|温良15900001111|6月27日||有风险|配件在途
运价批复|见批文|7月上旬||等上级消息|
""", "A1:F1 A2:C2 D2:E2 A3:F3 A8:F8"), Sheet("Sheet2", ""))
    return truth("two projects with own tables on a sheet; serial number and 6.30 typed as a number; owner cell names nobody; unknown state", form(
        "progress",
        task("龙门吊基础浇筑", "蓝天宇", "2025-06-18", "done", done="2025-06-17"),
        task("轨道铺设", "蓝天宇 温良", "2025-06-23", None, "normal"),
        task("装卸工安全培训", "安监室", "2025-06-30", "not_started", dept="*", note="教材在印"),
        sheet="第25周", project="散改集装箱作业区", dept="货运营销部", date="2025-06-20"), form(
        "progress",
        task("冷藏箱租赁合同", "路萤", "2025-06-13", None, "delayed", note="法务退回两次"),
        task("电源车调试", "温良", "2025-06-27", None, "at_risk", note="配件在途"),
        task("运价批复", "", None, None, vague=True, unknown=True),
        sheet="第25周", project="冷链专列开行准备", dept="货运营销部", date="2025-06-20"))


# ---------------------------------------------------------------- students, small companies, the wild

@batch.writes("皮划艇社例会记录 2023-9-18  .docx")
def kayak(path):
    word(path, "元野", "^校皮划艇社例会记录", T("""
会议时间|2023年9月18日晚8：00|会议地点|体育馆二层会议角
主持人|元野|记录人|辛 夷
参与人员|元野、卞晴、骆羽、辛夷、郗佳|缺席人员|寇明（上课）
会议内容|一、上周工作情况⏎卞晴：桨叶清点完毕，缺2支⏎骆羽：修好了拖车灯⏎二、本周工作安排⏎1. 卞晴：采购桨叶2支，周四前⏎2. 骆羽+辛夷：联系水上中心订场地，9.22⏎3. 救生衣晾晒登记⏎负责人：元野⏎截止日期：9.23星期六⏎4. 招新推文——郗佳⏎5. 全员：交体检表，月底前⏎三、遗留问题⏎外租皮艇的押金由谁垫付未定。
""", "B4:D4"))
    t = lambda title, who, due, *alts, **more: task(title, who, due and "2023-" + due, title_alt=list(alts), kind_alt=["resolution"], **more)
    return truth("one big cell with past and coming work, four styles of naming the owner; a blank inside a name", form(
        "minutes",
        t("采购桨叶2支", "卞晴", "09-21", "采购桨叶2支，周四前", "卞晴：采购桨叶2支，周四前"),
        t("联系水上中心订场地", "骆羽 辛夷", "09-22", "联系水上中心订场地，9.22", "骆羽+辛夷：联系水上中心订场地，9.22"),
        t("救生衣晾晒登记", "元野", "09-23"), t("招新推文", "郗佳", None, "招新推文——郗佳"),
        t("交体检表", "", "09-30", "交体检表，月底前", "全员：交体检表，月底前"),
        pending("外租皮艇的押金由谁垫付未定", "", note="*"),
        project="*", dept="*", date="2023-09-18",
        meeting=meeting("*", "2023-09-18T20:00", "体育馆二层会议角", "元野", "辛夷", "元野 卞晴 骆羽 辛夷 郗佳", "寇明", "*")))


@batch.writes("教学组碰头流水（11月）.docx")
def dance(path):
    word(path, "简宁", "^足尖舞蹈工作室　教学组碰头流水", "时间：2025年11月3日 13:00　地点：小教室", "到会：康乐、水灵、简宁", "记录：简宁", "本周工作：", "康乐：定下儿童班汇演曲目，11.8前", "水灵——统计服装尺码（周五）", "简宁——通知补课名单，明天",
         "时间：2025年11月10日 13:00　地点：二楼大教室", "到会：康乐、水灵、简宁、石榴", "记录：水灵", "本周工作：", "石榴：联系剧场走台时间，11月14号", "康乐、简宁：排出汇演节目单，本周内", "水灵——租爵士班道具")
    t = lambda title, who, due, line, **more: task(title, who, due and "2025-" + due, title_alt=[line], kind_alt=["resolution"], **more)
    return truth("running log: two meetings in one file by paragraphs; dates in brackets or behind", form(
        "minutes", t("定下儿童班汇演曲目", "康乐", "11-08", "康乐：定下儿童班汇演曲目，11.8前"), t("统计服装尺码", "水灵", "11-07", "水灵——统计服装尺码（周五）"),
        t("通知补课名单", "简宁", "11-04", "简宁——通知补课名单，明天"),
        project="*", dept="*", date="2025-11-03", meeting=meeting("*", "2025-11-03T13:00", "小教室", None, "简宁", "康乐 水灵 简宁")), form(
        "minutes", t("联系剧场走台时间", "石榴", "11-14", "石榴：联系剧场走台时间，11月14号"),
        t("排出汇演节目单", "康乐 简宁", "11-14", "康乐、简宁：排出汇演节目单，本周内", due_alt=["2025-11-16"]), t("租爵士班道具", "水灵", None, "水灵——租爵士班道具"),
        project="*", dept="*", date="2025-11-10", meeting=meeting("*", "2025-11-10T13:00", "二楼大教室", None, "水灵", "康乐 水灵 简宁 石榴")))


@batch.writes("巡演待办(1)(1).xlsx")
def choir(path):
    xlsx(path, "庞琳", Sheet("3.8", """
云雀合唱团　2024春季巡演待办
何事|何人|何时|完成？|说明
大巴预订|庞琳|3.15|√|45座
谱夹补印20本|庞琳 纪川|3月12日||
演出服干洗|于蓝（女声部）|3/20|在做|
赞助横幅||3.18|差不多了|
请录音师|未定|3.22||
草坪音乐会|纪川|4.6|取消|场地不批
彩排|全团|每周三|在做|
退票登记|于蓝|下周一前||
""", "C4:G4", at="C4"))
    t = task
    return truth("a list from C4 with 何事/何人/何时; date by sheet name, year by title; everybody; unknown state", form(
        "progress",
        t("大巴预订", "庞琳", "2024-03-15", "done", note="45座"), t("谱夹补印20本", "庞琳 纪川", "2024-03-12"),
        t("演出服干洗", "于蓝", "2024-03-20", "in_progress", dept="女声部"), t("赞助横幅", "", "2024-03-18", None, unknown=True),
        t("请录音师", "", "2024-03-22"), t("草坪音乐会", "纪川", "2024-04-06", "cancelled", note="场地不批"),
        t("彩排", "", None, "in_progress", recurring=True), t("退票登记", "于蓝", "2024-03-11"),
        sheet="3.8", project="*", dept="*", date="2024-03-08"))


@batch.writes("救援队8月值班.xlsx")
def rescue(path):
    xlsx(path, "边城", Sheet("8月", """
青岩山地救援队值班表（2025年8月）
日期|白班|夜班|车辆|电话
@2025-08-01|边城|聂沣|越野1号|13800001234
@2025-08-02|聂沣|索朗|越野1号|13800001234
@2025-08-03|索朗|宁岚|越野2号|13800001234
@2025-08-04|宁岚|边城|越野2号|13800001234
注：换班须提前一天告知队长。
""", "A1:E1 A7:E7"))
    return truth("a roster: no form", unreadable=True)


@batch.writes("滑索碰头会20241016.docx")
def zipline(path):
    word(path, "杭小满", "滑索碰头会", "时间：10月16日下午四点半", "地点：山顶售票亭", "参加：宋恬、车一川、Allen、杭小满", "上周情况：塔架检测报告出来了，没问题，车一川已归档。国庆七天接待3100人。", "近期工作安排：",
         "宋恬负责夜滑灯带打样，这周五前给效果图。", "由车一川负责办理设备保险续保，10月31日前办好。", "Allen、杭小满：重拍宣传短片，下周三发布", "检修二号滑轮组——车一川（3天内）", "更换等候区遮阳棚，负责人待定", "待解决问题：", "雨天退票比例没有定下来。", "下次碰头：10月23日")
    t = lambda title, who, due, *alts, **more: task(title, who, due and "2024-" + due, title_alt=list(alts), kind_alt=["resolution"], **more)
    return truth("prose minutes; year only in the file name; 下午四点半; relative dates; 负责人待定 in the sentence", form(
        "minutes",
        t("宋恬负责夜滑灯带打样，这周五前给效果图", "宋恬", "10-18", "夜滑灯带打样", "夜滑灯带打样，给效果图"),
        t("由车一川负责办理设备保险续保，10月31日前办好", "车一川", "10-31", "办理设备保险续保"),
        t("重拍宣传短片", "Allen 杭小满", "10-23", "Allen、杭小满：重拍宣传短片，下周三发布", "重拍宣传短片，下周三发布"),
        t("检修二号滑轮组", "车一川", "10-19", "检修二号滑轮组——车一川（3天内）"),
        t("更换等候区遮阳棚", "", None, "更换等候区遮阳棚，负责人待定"),
        pending("雨天退票比例没有定下来", "", note="*"),
        project="*", dept="*", date="2024-10-16",
        meeting=meeting("*", "2024-10-16T16:30", "山顶售票亭", None, None, "宋恬 车一川 Allen 杭小满")))


@batch.writes("四号窑技改会议资料.xlsx")
def ceramics(path):
    xlsx(path, "屠苏", Sheet("封面", """

||四号梭式窑节能技改项目
||会议资料
||部门：技术中心
||2023年5月
"""), Sheet("会议通知", """
会 议 通 知
会议名称|窑改方案评审会
会议时间|2023年5月18日（周四）14:00
会议地点|釉料楼201
召集人|屠苏
参会人员|屠苏、向晚、邝师（烧成车间）、幸福
会议议题|1.评审燃烧器方案⏎2.确定停窑时间
需准备资料|近三月能耗表（烧成车间提供）
发布日期|5月15日
""", "A1:D1 B2:D2 B3:D3 B4:D4 B5:D5 B6:D6 B7:D7 B8:D8 B9:D9"), Sheet("会议纪要", """
窑改方案评审会纪要
时间|2023-5-18 14:00-16:00|地点|釉料楼201
主持|屠苏|记录|向晚
到会|屠苏、向晚、幸福|未到|邝良（检修）
讨论：两家燃烧器报价相差18%，向晚认为国产件已够用。
决议事项
序号|决议|责任部门|责任人|时限
1|选用国产燃烧器并签技术协议|技术中心|屠苏|5.26
2|六月停窑7天|烧成车间|邝良|6月5日-6月11日
3|窑车耐火砖备货|供应科||2周内
4|能耗在线监测|技术中心|向晚、幸福|ASAP
未决事项
1|余热回收是否同步上||屠苏|下次会前
""", "A1:E1 A5:E5 A6:E6 A12:E12"), Sheet("下拉", "已完成\n进行中\n未开始", hidden=True))
    P = "四号梭式窑节能技改项目"
    return truth("cover, notice and minutes on three sheets; the cover's project and department hold for both; hidden list", form(
        "notice", sheet="会议通知", project=P, dept="技术中心", date="*",
        meeting=meeting("窑改方案评审会", "2023-05-18T14:00", "釉料楼201", "屠苏", None, "*", "", ["评审燃烧器方案", "确定停窑时间"])), form(
        "minutes",
        resolution("选用国产燃烧器并签技术协议", "屠苏", "2023-05-26", dept="技术中心"), resolution("六月停窑7天", "邝良", "2023-06-11", dept="烧成车间"),
        resolution("窑车耐火砖备货", "", "2023-06-01", dept="供应科"), resolution("能耗在线监测", "向晚 幸福", None, dept="技术中心", vague=True),
        pending("余热回收是否同步上", "屠苏", None, note="*", may=["bad-date"]),
        sheet="会议纪要", project=P, dept="技术中心", date="2023-05-18",
        meeting=meeting("*", "2023-05-18T14:00", "釉料楼201", "屠苏", "向晚", "屠苏 向晚 幸福", "邝良")))


# ---------------------------------------------------------------- international

@batch.writes("Weekly status - Harbour Tower lifts.docx")
def lifts(path):
    word(path, "R. Pell", "^Harbour Tower Lift Modernisation – Weekly Status Report", T("""
Project|Harbour Tower Lift Modernisation|Department|Field Engineering
Prepared by|Rowan Pell|Reporting period|9 February 2026 - 13 February 2026
"""), "! Summary", "Car 2 is back in service. The escalator at level 3 remains out of order until the comb plates arrive.", "! Work this week", T("""
Ref|Task|Owner|Due|RAG|Status|Comments
L1|Replace traction sheave, car 2|Rowan Pell|11 Feb|Green|Complete|
L2|Rewire landing panels|Siobhan Achter (lead)|Fri 20 Feb|Amber|In progress|Two cables missing from delivery
L3|Escalator comb plates|Lorne & Vick Ltd|13-Feb-2026|Red|On hold|Supplier backlog
L4|Door edge sensors|TBC|27/02/2026||Not started|
"""), "! Planned for next week", T("""
Task|Owner|Target date
Load test car 2|Rowan Pell, Anouk Brandl|Tuesday
Update O&M manual|Anouk Brandl|end of month
Resident notices|Building management|W8
"""), "R = delayed, A = at risk, G = on track")
    return truth("English weekly report with RAG and status columns; a firm as owner; weekday and week number", form(
        "progress",
        task("Replace traction sheave, car 2", ["Rowan Pell"], "02-11", "done", "normal"),
        task("Rewire landing panels", ["Siobhan Achter"], "02-20", "in_progress", "at_risk", note="Two cables missing from delivery"),
        task("Escalator comb plates", ["Lorne & Vick Ltd"], "02-13", "paused", "delayed", note="Supplier backlog"),
        task("Door edge sensors", "", "02-27", "not_started"),
        task("Load test car 2", ["Rowan Pell", "Anouk Brandl"], "02-17"), task("Update O&M manual", ["Anouk Brandl"], "02-28"),
        task("Resident notices", ["Building management"], "02-20", due_alt=["02-22"], dept="*"),
        project="Harbour Tower Lift Modernisation", dept="Field Engineering", date="02-13"))


@batch.writes("WPC committee minutes Sept.docx")
def polo(path):
    word(path, "Marta Quill", "^Eastmere Water Polo Club", "^Committee Meeting Minutes", "Date: 04/09/2025, 7:30 pm", "Venue: Clubroom, Eastmere Baths", "Chair: Desmond Fairley", "Minutes by: Marta Quill",
         "Present: Desmond Fairley, Marta Quill, Kofi Aduan, Lise Torvald", "Apologies: Greta Holmby (work)", "! Agenda", "1. Pool hire", "2. Junior tournament", "3. Kit order",
         "! Discussion", "Kofi reported that the council will raise lane hire by 8% from January.", "! Decisions", "* Accept the new lane hire rate for one season.", "* Move junior training to Mondays.",
         "! Action items", T("""
#|Action|Who|By when
1|Sign lane hire contract|Desmond Fairley|25/09/2025
2|Book referees for junior tournament|Kofi Aduan & Lise Torvald|11/10/2025
3|Collect kit sizes|All|EOW
4|Quote for new goals|Lise Torvald|ASAP
5|Update website training times|Marta Quill|next Tuesday
"""), "! Parking lot", "* Floodlights for the outdoor pool", "Next meeting: 02/10/2025")
    a = lambda title, who, due, **more: task(title, who, due and "2025-" + due, kind_alt=["resolution"], **more)
    return truth("English minutes; day-first dates shown by 25/09; decisions without owner; All; parking lot", form(
        "minutes",
        resolution("Accept the new lane hire rate for one season", "", None), resolution("Move junior training to Mondays", "", None, recurring=True, may=["bad-date"]),
        a("Sign lane hire contract", ["Desmond Fairley"], "09-25"), a("Book referees for junior tournament", ["Kofi Aduan", "Lise Torvald"], "10-11"),
        a("Collect kit sizes", "", "09-05", due_alt=["2025-09-07"]), a("Quote for new goals", ["Lise Torvald"], None, vague=True), a("Update website training times", ["Marta Quill"], "09-09"),
        pending("Floodlights for the outdoor pool", "", note="*"),
        project="*", dept="*", date="2025-09-04",
        meeting=meeting("*", "2025-09-04T19:30", "Clubroom, Eastmere Baths", "Desmond Fairley", "Marta Quill",
                        ["Desmond Fairley", "Marta Quill", "Kofi Aduan", "Lise Torvald"], ["Greta Holmby"], ["Pool hire", "Junior tournament", "Kit order"])))


@batch.writes("1150306 會議紀錄.docx")
def glass(path):
    word(path, "簡雅筑", "^晶瀧玻璃工坊　會議紀錄", T("""
會議名稱|燈飾新線量產協調會|專案名稱|琉光燈飾量產
會議時間|2026年3月6日（五）上午10:00|會議地點|窯務室
主席|紀文瑄|紀錄|簡雅筑
出席人員|紀文瑄、簡雅筑、塗國豪、游采潔|請假人員|無
議題|一、模具交期⏎二、包裝破損率
決議事項||
項次|決議內容|負責人|完成期限
1|模具改由二廠開製|塗國豪|3月20日
2|包裝改用蜂巢紙板並試摔|游采潔、塗國豪|下週三
3|客訴樣品退換流程|業務部|3/13前
4|展場燈具調光|未定|儘快
待決事項||
1|是否增聘吹製師傅|紀文瑄|
""", "B5:D5 A6:D6 A12:D12"), "出席者簽名：＿＿＿＿")
    return truth("traditional Chinese minutes in one table; ROC year in the file name; 儘快; unsigned", form(
        "minutes",
        resolution("模具改由二廠開製", "塗國豪", "03-20"), resolution("包裝改用蜂巢紙板並試摔", "游采潔 塗國豪", "03-11"),
        resolution("客訴樣品退換流程", "業務部", "03-13", dept="*"), resolution("展場燈具調光", "", None, vague=True),
        pending("是否增聘吹製師傅", "紀文瑄", None, note="*"),
        project="琉光燈飾量產", dept="*", date="03-06",
        meeting=meeting("燈飾新線量產協調會", "03-06T10:00", "窯務室", "紀文瑄", "簡雅筑", "紀文瑄 簡雅筑 塗國豪 游采潔", "", ["模具交期", "包裝破損率"])))


@batch.writes("RAID log 28 Nov.xlsx")
def raid(path):
    xlsx(path, "Lin Qiao", Sheet("RAID", """
Inland Port Rail Link 内陆港铁路专线 – RAID log
As at 截至日期：|28-Nov-2024
ID|Type 类型|Description 描述|Raised by 提出人|Owner 负责人|Due date 截止日期|Status 状态|RAG|Response 应对措施
R-01|Risk|Signalling cutover slips 信号割接延后|Piet Osmer|Lin Qiao 林乔|13/12/2024|In progress 进行中|Amber|Weekend possession booked
R-02|Risk|Crane power shortage 吊机供电不足|Lin Qiao 林乔|Piet Osmer|05/12/2024|Closed 已关闭|Green|
I-01|Issue|Wagon brake defects 车辆制动缺陷|Depot|Hana Weiss, Lin Qiao 林乔|02/12/2024|In progress 进行中|Red|Third-party inspection
A-01|Action|Noise permit 噪声许可|Piet Osmer|TBD|20/01/2025|Not started 未开始||N/A
D-01|Dependency|Customs bonded yard 保税场站|Hana Weiss|Hana Weiss|Q1 2025|On hold 挂起|Amber|Waiting for approval 待批
""", "A1:I1"))
    return truth("bilingual RAID log; Raised by is no owner; day-first dates; name in two scripts; a quarter as deadline", form(
        "progress",
        task("Signalling cutover slips 信号割接延后", ["Lin Qiao 林乔"], "2024-12-13", "in_progress", "at_risk", note="Weekend possession booked"),
        task("Crane power shortage 吊机供电不足", ["Piet Osmer"], "2024-12-05", "done", "normal"),
        task("Wagon brake defects 车辆制动缺陷", ["Hana Weiss", "Lin Qiao 林乔"], "2024-12-02", "in_progress", "delayed", note="Third-party inspection"),
        task("Noise permit 噪声许可", "", "2025-01-20", "not_started"),
        task("Customs bonded yard 保税场站", ["Hana Weiss"], "*", "paused", "at_risk", note="Waiting for approval 待批", may=["bad-date"]),
        sheet="RAID", project="Inland Port Rail Link 内陆港铁路专线", date="2024-11-28"))


@batch.writes("Glasshouse RACI v2.xlsx")
def raci(path):
    xlsx(path, "I. Corbel", Sheet("RACI", """
Palm Glasshouse Restoration - RACI matrix
Updated:|16 May 2025
Deliverable|Ines Corbel|Tom Wexley|Priya Nandal|Lowri Beddoe
Planting plan|R|A|C|I
Heating survey|A|R|I|C
Visitor signage|I|A|C|
Seed bank transfer|R|I|A|R
Press launch|I||A/R|
R = Responsible, A = Accountable, C = Consulted, I = Informed
""", "A1:E1 A9:E9"))
    d = lambda title, *who: duty(title, list(who), None, note="*")
    return truth("RACI matrix: R, else A; two R; A/R in one cell", form(
        "responsibility", d("Planting plan", "Ines Corbel"), d("Heating survey", "Tom Wexley"), d("Visitor signage", "Tom Wexley"),
        d("Seed bank transfer", "Ines Corbel", "Lowri Beddoe"), d("Press launch", "Priya Nandal"),
        sheet="RACI", project="Palm Glasshouse Restoration", date="2025-05-16", no="due"))


# ---------------------------------------------------------------- exports of online tools

@batch.writes("宠物店会员小程序_任务表_表格视图.csv")
def pets(path):
    text_table(path, """
任务描述,任务执行人,优先级,进展,开始日期,截止日期,实际完成日期,最新进展记录,创建人
""".replace(",", "|") + """会员等级规则梳理|慕容雪|P0|已完成|2026/04/20|2026/04/24|2026/04/23||车小棠
储值卡支付接口|车小棠,荆楚|P0|进行中|2026/04/27|2026/05/15||沙箱已通，待申请正式商户号|车小棠
洗护预约日历|荆楚|P1|进行中|2026/05/04|2026/05/22|||慕容雪
疫苗提醒推送||P1|未开始||2026/05/29||短信模板审核未过|慕容雪
门店二维码物料|慕容雪|P2|未开始||||等设计⏎先出一版A4|车小棠
寄养直播|荆楚|P2|已停滞|2026/04/27|2026/05/08||摄像头缺货|车小棠
积分商城|车小棠|P2|待启动||2026/06/30|||车小棠
""", encoding="utf-8-sig")
    return truth("Feishu base export as csv; 创建人 is no owner; 已停滞; line break in a remark; no date of its own", form(
        "progress",
        task("会员等级规则梳理", "慕容雪", "2026-04-24", "done", done="2026-04-23"), task("储值卡支付接口", "车小棠 荆楚", "2026-05-15", "in_progress", note="沙箱已通，待申请正式商户号"),
        task("洗护预约日历", "荆楚", "2026-05-22", "in_progress"), task("疫苗提醒推送", "", "2026-05-29", "not_started", note="短信模板审核未过"),
        task("门店二维码物料", "慕容雪", None, "not_started", note="等设计\n先出一版A4"),
        task("寄养直播", "荆楚", "2026-05-08", "*", "*", note="摄像头缺货", may=["unknown-status"]),
        task("积分商城", "车小棠", "2026-06-30", "not_started"),
        project="*", dept=None, date=None))


@batch.writes("jira_export_2025-03-14.csv")
def jira(path):
    text_table(path, """
Issue key|Issue Type|Summary|Project name|Status|Priority|Assignee|Reporter|Created|Due date|Resolved
LENS-41|Story|Import centring data from bench|Lens Bench Software|Done|High|Oskar Vint|Mei Talbot|03/Mar/25 9:12 AM|10/Mar/25 12:00 AM|11/Mar/25 4:40 PM
LENS-42|Bug|Zernike plot flips axis|Lens Bench Software|In Progress|Medium|Mei Talbot|Oskar Vint|04/Mar/25 10:01 AM|18/Mar/25 12:00 AM|
LENS-43|Task|Write calibration help page|Lens Bench Software|To Do|Low|Unassigned|Mei Talbot|05/Mar/25 2:30 PM|21/Mar/25 12:00 AM|
LENS-44|Story|Export report as PDF|Lens Bench Software|To Do|Medium|Jarno Pihl|Mei Talbot|06/Mar/25 11:11 AM||
LENS-45|Bug|Crash on empty spectrum|Lens Bench Software|Cancelled|Low|Oskar Vint|Jarno Pihl|07/Mar/25 8:45 AM||12/Mar/25 9:00 AM
LENS-46|Task|Renew code signing certificate|Lens Bench Software|On Hold|High|Jarno Pihl|Mei Talbot|10/Mar/25 1:20 PM|31/Mar/25 12:00 AM|
""", encoding="utf-8")
    t = lambda title, who, due, state, **more: task(title, [who] if who else [], due and "2025-03-" + due, state, **more)
    return truth("Jira csv; Reporter is no owner; Unassigned; 18/Mar/25 12:00 AM; date in the file name", form(
        "progress", t("Import centring data from bench", "Oskar Vint", "10", "done", done="2025-03-11"), t("Zernike plot flips axis", "Mei Talbot", "18", "in_progress"),
        t("Write calibration help page", "", "21", "not_started"), t("Export report as PDF", "Jarno Pihl", None, "not_started"),
        t("Crash on empty spectrum", "Oskar Vint", None, "cancelled", done="*"), t("Renew code signing certificate", "Jarno Pihl", "31", "paused"),
        project="Lens Bench Software", date="2025-03-14"))


@batch.writes("Carousel refurbishment.mpp export.xlsx")
def carousel(path):
    xlsx(path, "Project", Sheet("Task_Table1", """
ID|Name|Duration|Start|Finish|% Complete|Actual Finish|Resource Names|Summary|Notes
#1|Carousel refurbishment|52 days|@2024-02-05 08:00|@2024-04-16 17:00|#0.45{0%}|NA||Yes|
#2|Workshop|30 days|@2024-02-05 08:00|@2024-03-15 17:00|#0.7{0%}|NA||Yes|
#3|Strip and sand twelve horses|10 days|@2024-02-05 08:00|@2024-02-16 17:00|#1{0%}|@2024-02-19 17:00|Edda Krol|No|
#4|Carve replacement legs|8 days|@2024-02-19 08:00|@2024-02-28 17:00|#1{0%}|@2024-02-28 17:00|Edda Krol;Milo Sands|No|
#5|Paint and gild|12 days|@2024-02-29 08:00|@2024-03-15 17:00|#0.25{0%}|NA|Milo Sands|No|Gold leaf on back order
#6|Site|22 days|@2024-03-18 08:00|@2024-04-16 17:00|#0{0%}|NA||Yes|
#7|Refit centre pole|5 days|@2024-03-18 08:00|@2024-03-22 17:00|#0{0%}|NA|Ruben Haas|No|
#8|Electrical test|2 days|@2024-04-11 08:00|@2024-04-12 17:00|#0{0%}|NA||No|Inspector to be booked
#9|Handover|0 days|@2024-04-16 17:00|@2024-04-16 17:00|#0{0%}|NA|Ruben Haas|No|
"""))
    t = lambda title, who, due, state, **more: task(title, who, "2024-" + due, state, **more)
    return truth("MS Project export; Summary = Yes are headings; percent column alone; NA as actual date", form(
        "progress", t("Strip and sand twelve horses", ["Edda Krol"], "02-16", "done", done="2024-02-19"), t("Carve replacement legs", ["Edda Krol", "Milo Sands"], "02-28", "done", done="2024-02-28"),
        t("Paint and gild", ["Milo Sands"], "03-15", "in_progress", note="Gold leaf on back order"), t("Refit centre pole", ["Ruben Haas"], "03-22", "not_started"),
        t("Electrical test", [], "04-12", "not_started", note="Inspector to be booked"), t("Handover", ["Ruben Haas"], "04-16", "not_started"),
        sheet="Task_Table1", project="*", date=None))


@batch.writes("马术俱乐部工作收集（收集结果）.xlsx")
def riding(path):
    xlsx(path, "腾讯文档", Sheet("收集结果", """
提交者（自动）|提交时间（自动）|1.所在部门（必填）|2.工作事项（必填）|3.负责人|4.计划完成日期|5.目前状态（单选）|6.备注
骑士小马|2025-10-13 09:02:11|教练部|秋季考级报名汇总|米粒|2025-10-20|进行中|
风|2025-10-13 09:40:55|马房|马匹疫苗加强针|祖明,苗苗|2025-10-18|未开始|兽医约在周末
Cathy|2025-10-13 10:15:30|会员部|年卡续费回访|戚欢欢|2025-10-31|进行中|无
骑士小马|2025-10-13 11:20:08|教练部|障碍杆更换|暂无|2025-11-05|未开始|等报价
老蹄|2025-10-13 14:05:47|马房|草料入库|祖明|2025-10-10|已完成|
老蹄|2025-10-14 08:31:02|马房|南围栏修补|苗苗|2025-10-12|已逾期|木料没到
"""))
    t = lambda title, who, due, state, health, dept, **more: task(title, who, "2025-" + due, state, health, dept=dept, **more)
    return truth("Tencent Docs collection: numbered questions as headers; the submitter is no owner", form(
        "progress", t("秋季考级报名汇总", "米粒", "10-20", "in_progress", None, "教练部"), t("马匹疫苗加强针", "祖明 苗苗", "10-18", "not_started", None, "马房", note="兽医约在周末"),
        t("年卡续费回访", "戚欢欢", "10-31", "in_progress", None, "会员部"), t("障碍杆更换", "", "11-05", "not_started", None, "教练部", note="等报价"),
        t("草料入库", "祖明", "10-10", "done", None, "马房"), t("南围栏修补", "苗苗", "10-12", None, "delayed", "马房", note="木料没到"),
        sheet="收集结果", project="*", dept=None, date="*"))


@batch.writes("喷釉线周计划(2).xlsx")
def broken(path):
    xlsx(path, "x", Sheet("计划", "事项|负责人|截止\n清洗喷枪|向晚|5.20"))
    path.write_bytes(path.read_bytes()[:700])
    return truth("cut off while it was copied: no readable package", unreadable=True)

@batch.writes("兰展筹备任务分解表v10.xlsx")
def orchids(path):
    xlsx(path, "晏茹", Sheet("总表", """
翠屿植物园第九届兰展筹备任务分解表
统计日期：2025年2月17日（周一）　　　　图例：●按计划　▲有风险　■滞后　★完成
组别|序号|任务说明|负责人|协助|计划时间||标识|情况说明
|||||开始|结束||
展陈组|1|温室降温设备检修|牟春生|后勤组|2.5|2.12|★|
|2|主景假山骨架焊接|牟春生、霍青|花境公司|2.10|2.21|●|
|3|附生兰上板|霍青||2.17|2.28|▲|苔藓到货少一半
|4|品种牌印制|晏茹||2.12|2.19|■|学名还在校对
|5|夜间灯光调试|外包（待招标）||3.1|3.5||
引种组|6|跨省调运检疫证|滕越|林业局|2.8|2.14|★|
|7|珍稀种借展协议|滕越||2.10|2.25|●|三家已签两家
|8|开花期调控|白芷 滕越||1.20|3.6|▲|蝴蝶兰偏早一周
|9|备份苗盘点||||2月底||
宣传组|10|主视觉海报|季遥||2.10|2.18|●|
|11|公众号预热推文3篇|季遥||2.17|3.7|●|
|12|~电视台专访联系~|~季遥~||~2.20~|~2.24~|~●~|
|13|儿童自然课堂招募|季遥、褟小慧||2.24|3.3||
票务组|14|预约系统扩容|技术部||2.17|2.26|●|
|15|优惠票政策报批|闻人杰||2.10|下周二|■|局里要求补材料
|16|检票口改道|闻人杰||3.3|3.7||
安保组|17|客流应急预案|慎行||2.17|本周五|●|
|18|消防联合检查|慎行、消防大队||3.6|3月6日||
|19|志愿者排班|全体组长||2.24|3.2||
|20|停车场导引牌|慎行||2.20|30天内|●|
|21||||||
制表：晏茹　审核：
""", "A1:I1 A2:I2 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:G3 H3:H4 I3:I4 A5:A9 A10:A13 A14:A17 A18:A20 A21:A25"))
    t = lambda title, who, due, state=None, health=None, note=None, g="", **more: task(title, who, due and "2025-" + due, state, health, note=note, dept=g, **more)
    a, b, c, d, e = "展陈组", "引种组", "宣传组", "票务组", "安保组"
    return truth("twenty rows, two-row header, groups merged to the left, legend of symbols in a line above, one row struck out, 协助 is no owner", form(
        "progress",
        t("温室降温设备检修", "牟春生", "02-12", "done", g=a), t("主景假山骨架焊接", "牟春生 霍青", "02-21", None, "normal", g=a),
        t("附生兰上板", "霍青", "02-28", None, "at_risk", "苔藓到货少一半", a), t("品种牌印制", "晏茹", "02-19", None, "delayed", "学名还在校对", a),
        t("夜间灯光调试", "*", "03-05", g=a), t("跨省调运检疫证", "滕越", "02-14", "done", g=b), t("珍稀种借展协议", "滕越", "02-25", None, "normal", "三家已签两家", b),
        t("开花期调控", "白芷 滕越", "03-06", None, "at_risk", "蝴蝶兰偏早一周", b), t("备份苗盘点", "", "02-28", g=b),
        t("主视觉海报", "季遥", "02-18", None, "normal", g=c), t("公众号预热推文3篇", "季遥", "03-07", None, "normal", g=c), t("儿童自然课堂招募", "季遥 褟小慧", "03-03", g=c),
        t("预约系统扩容", "技术部", "02-26", None, "normal", g="*"), t("优惠票政策报批", "闻人杰", "02-25", None, "delayed", "局里要求补材料", d), t("检票口改道", "闻人杰", "03-07", g=d),
        t("客流应急预案", "慎行", "02-21", None, "normal", g=e), t("消防联合检查", "慎行 消防大队", "03-06", g=e, owners_alt=["慎行"]),
        t("志愿者排班", "", "03-02", g=e), t("停车场导引牌", "慎行", "03-19", None, "normal", g=e),
        sheet="总表", project="*", dept="*", date="2025-02-17"))


@batch.writes("Bakery chain rollout - action log.docx")
def rollout(path):
    word(path, "T. Oakes", "Crumb & Kettle – new ordering tablets, all shops", "Action log as of 23 June 2023", T("""
No|Action|Responsible|Target|Status|Closure date|Notes
1|Agree tablet model|Tilda Oakes|2 June|Closed|1 June|
2|Run cabling, Mill Lane|Bruno Haske|9 June|Completed|14 June|Landlord keys late
3|Run cabling, Station Road|Bruno Haske|16 June|Completed|16 June|
4|Run cabling, Fish Quay|Bruno Haske / Wim Adler|30 June|In progress||
5|Load product list|Noor Sandhu|26th June 2023|In progress||Seeded rolls missing
6|Allergen texts|Noor Sandhu, Tilda Oakes|28 June|On track||
7|Train Mill Lane staff|Shop managers|3 July|Not started||
8|Train Station Road staff||5 July|Not started||
9|Card reader contract|Finance|Friday|At risk||Bank wants two signatures
10|Spare tablets|Wim Adler|tbd|On hold||
11|Old tills collected|N/A|14 July|Not started||Ask recycler
12|Loyalty cards|Tilda Oakes|-|Cancelled||Moved to phase 2
13|Wi-Fi survey|Wim Adler|20 June|Delayed||Access refused at Fish Quay
14|Price check against web shop|Noor Sandhu|within 5 days|Not started||
15|Go-live checklist|Tilda Oakes|31 June|Not started||
16|Night-shift support rota|Bruno Haske|10 July|see mail||
"""), "Circulation: all shop managers")
    t = lambda title, who, due, state, health=None, note=None, **more: task(title, [w for w in who.split(", ") if w], due and "2023-" + due, state, health, note=note, **more)
    return truth("sixteen rows in Word, no label 'project'; closure dates; 31 June; N/A and empty owner; unknown state", form(
        "progress",
        t("Agree tablet model", "Tilda Oakes", "06-02", "done", done="2023-06-01"), t("Run cabling, Mill Lane", "Bruno Haske", "06-09", "done", note="Landlord keys late", done="2023-06-14"),
        t("Run cabling, Station Road", "Bruno Haske", "06-16", "done", done="2023-06-16"), t("Run cabling, Fish Quay", "Bruno Haske, Wim Adler", "06-30", "in_progress"),
        t("Load product list", "Noor Sandhu", "06-26", "in_progress", note="Seeded rolls missing"), t("Allergen texts", "Noor Sandhu, Tilda Oakes", "06-28", None, "normal"),
        task("Train Mill Lane staff", "*", "2023-07-03", "not_started", dept="*"), t("Train Station Road staff", "", "07-05", "not_started"),
        t("Card reader contract", "Finance", "06-23", None, "at_risk", "Bank wants two signatures", dept="*", due_alt=["2023-06-30"]), t("Spare tablets", "Wim Adler", None, "paused", vague=True),
        t("Old tills collected", "", "07-14", "not_started", note="Ask recycler"), t("Loyalty cards", "Tilda Oakes", None, "cancelled", note="Moved to phase 2"),
        t("Wi-Fi survey", "Wim Adler", "06-20", None, "delayed", "Access refused at Fish Quay"), t("Price check against web shop", "Noor Sandhu", "06-28", "not_started"),
        t("Go-live checklist", "Tilda Oakes", None, "not_started", bad=True), t("Night-shift support rota", "Bruno Haske", "07-10", None, unknown=True),
        project="*", dept=None, date="2023-06-23"))


if __name__ == "__main__":
    batch.run()
