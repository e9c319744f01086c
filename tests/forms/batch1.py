#!/usr/bin/env python3
"""batch1: a state-owned port group on old Office and WPS. Usage: batch1.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

from kit import (Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, resolution, settle, suggestion,
                 task, text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch1")
GATE, SAFE = "东港区智慧闸口改造工程", "安全生产三年行动"


@batch.writes("督办事项台账（截至3月13日）.xls")
def ledger(path):
    xls(path, Sheet("台账", f"""
集团公司重点督办事项台账
统计单位：办公室||||截至2026年3月13日||||
序号|督办事项|来源|时间要求||承办单位|承办人|办理情况|督办意见
|||交办|办结时限||||
1|闸口车牌识别设备招标文件审查|总经理办公会第4次|@2026-02-24{{yyyy-mm-dd}}|@2026-03-10{{yyyy-mm-dd}}|工程管理部|郝志刚总工|已办结|
2|2号堆场消防管网改造|安委会|2.26|3月20日前|安全环保部|庞海、宁静|正在办理|请加快材料进场
3|职工食堂外包合同续签|职代会|3.2|3月底|办公室|伍晓敏|未启动|合同已到期
4|闲置岸桥处置方案|党委会|3.2|尽快|计划财务部|佟刚|正在办理|
5|港区道路标线恢复|现场办公会|3.4|3.18|工程管理部||正在办理|明确到人
6|防台物资采购|安委会|3.4|4.10|物资公司|柏松 0598-555010|暂缓|
合计：6项，办结1项
""", "A1:I1 A2:C2 E2:G2 A3:A4 B3:B4 C3:C4 D3:E3 F3:F4 G3:G4 H3:H4 I3:I4 A11:I11"))
    return truth("xls ledger; two-row header where only the second sub-column is the deadline; title after a name; landline number", form(
        "progress",
        task("闸口车牌识别设备招标文件审查", "郝志刚", "03-10", "done", dept="工程管理部"),
        task("2号堆场消防管网改造", "庞海 宁静", "03-20", "in_progress", dept="安全环保部", note="请加快材料进场"),
        task("职工食堂外包合同续签", "伍晓敏", "03-31", "not_started", dept="办公室", note="合同已到期"),
        task("闲置岸桥处置方案", "佟刚", None, "in_progress", dept="计划财务部"),
        task("港区道路标线恢复", "", "03-18", "in_progress", dept="工程管理部", note="明确到人"),
        task("防台物资采购", "柏松", "04-10", "paused", dept="物资公司"),
        sheet="台账", dept="办公室", date="03-13"))


@batch.writes("2026年重点工作任务分解表.docx")
def breakdown(path):
    word(path, "伍晓敏", "^2026年一季度重点工作任务分解表", "> 制表日期：2026年3月2日", T("""
类别|序号|重点任务|责任领导|牵头部门|配合部门|完成时限
一、工程建设|1|完成闸口土建施工|贺立群|工程管理部|安全环保部|3月31日前
|2|完成视频联网调试||信息中心|工程管理部|4月15日
|3|编制竣工资料||工程管理部|办公室|二季度末
二、安全环保|4|开展有限空间专项检查|盛利|安全环保部|各单位|每月25日前
|5|完成应急预案修订||安全环保部||3月中旬
""", "A2:A4 A5:A6 D2:D4 D5:D6"))
    return truth("group column merged to the left; lead and supporting departments; a leader column; recurring date; end of quarter", form(
        "progress",
        task("完成闸口土建施工", "*", "03-31", dept="*"), task("完成视频联网调试", "*", "04-15", dept="*"),
        task("编制竣工资料", "*", "06-30", dept="*"),
        task("开展有限空间专项检查", "*", None, dept="*", recurring=True),
        task("完成应急预案修订", "*", None, dept="*", vague=True), date="03-02", project="*", dept="*"))


@batch.writes("会议纪要〔2026〕7号.docx")
def official_minutes(path):
    word(path, "伍晓敏", "^东港港务集团有限公司会议纪要", "^〔2026〕7号", "^总经理办公会议纪要",
         f"2026年3月9日下午14:30，贺立群总经理在集团三楼会议室主持召开总经理办公会议，专题研究{GATE}有关工作。现将会议议定事项纪要如下：",
         "一、关于闸口施工组织", "会议听取了工程管理部汇报。会议认为，一期土建进度总体可控，但夜间施工扰民问题突出。会议议定：",
         "（一）优化夜间施工方案，严格控制噪声。（责任单位：工程管理部；责任人：郝志刚；完成时限：3月16日）",
         "（二）开展施工现场安全大检查。（责任单位：安全环保部；完成时限：3月20日前）",
         "二、关于设备采购资金", "会议同意设备采购预算2860万元。会议议定：",
         "（一）落实首笔预付款资金计划。（责任单位：计划财务部；责任人：佟刚、宁静；完成时限：3月底前）",
         "（二）及时跟踪设备出厂检验。（责任单位：物资公司；完成时限：待定）",
         "出席：贺立群、郝志刚、盛利、佟刚、柏松", "列席：宁静、纪春生", "缺席：尚文（出差）", "记录：伍晓敏",
         "抄送：集团领导，各部门、各所属单位。", "> 东港港务集团办公室　　2026年3月10日印发")
    sentence = lambda body, tail, owners, due, **more: resolution(body + tail, owners, due, title_alt=[body], **more)
    return truth("official minutes: 议定事项 with the trio 责任单位/责任人/完成时限 in brackets; chair and time in the opening sentence; printed a day later", form(
        "minutes",
        sentence("优化夜间施工方案，严格控制噪声。", "（责任单位：工程管理部；责任人：郝志刚；完成时限：3月16日）", "郝志刚", "03-16", dept="工程管理部"),
        sentence("开展施工现场安全大检查。", "（责任单位：安全环保部；完成时限：3月20日前）", "安全环保部", "03-20", dept="*"),
        sentence("落实首笔预付款资金计划。", "（责任单位：计划财务部；责任人：佟刚、宁静；完成时限：3月底前）", "佟刚 宁静", "03-31", dept="计划财务部"),
        sentence("及时跟踪设备出厂检验。", "（责任单位：物资公司；完成时限：待定）", "物资公司", None, dept="*"),
        project=GATE, dept="*", date="03-09",
        meeting=meeting("*", "03-09T14:30", "*", "*", "伍晓敏", "*", "尚文", "*")))


@batch.writes("安全例会纪要0311.doc")
def old_word(path):
    docx = Path(tempfile.mkdtemp()) / "安全例会纪要0311.docx"
    word(docx, "宁静", "^安 全 生 产 例 会 记 录", T("""
会议时间|2026年3月11日 8:30|地    点|调度楼二楼
主 持 人|盛利|记 录 人|宁静
参加人员|盛利、庞海、郝志刚、柏松、尚文
缺席人员|无
""", "B3:D3 B4:D4"), "! 会议决定事项", T("""
序号|事项|责任人|完成时间
1|清理2号堆场消防通道|庞海|3月13日
2|流动机械司机再培训|盛利、庞海|本周五
3|岸桥防风装置检查|相关单位|3.20
4|更换失效灭火器12具|柏松|4月31日
"""))
    if not path.exists():  # converted: it would differ at every run
        subprocess.run(["soffice", "--headless", "--convert-to", "doc", "--outdir", str(path.parent), str(docx)], check=True, capture_output=True)
    return truth("old binary Word; letter-spaced title and labels; 相关单位; impossible date", form(
        "minutes",
        resolution("清理2号堆场消防通道", "庞海", "03-13"), resolution("流动机械司机再培训", "盛利 庞海", "03-13"),
        resolution("岸桥防风装置检查", "", "03-20"), resolution("更换失效灭火器12具", "柏松", None, bad=True),
        date="03-11", meeting=meeting("*", "03-11T08:30", "调度楼二楼", "盛利", "宁静", "盛利 庞海 郝志刚 柏松 尚文", "", "*")))


@batch.writes("关于召开智慧闸口推进会的通知.docx")
def notice(path):
    word(path, "伍晓敏", text_box("东港港务集团有限公司文件"), "^关于召开智慧闸口改造推进会的通知", "工程管理部、信息中心、物资公司：",
         f"    为加快{GATE}建设进度，经研究，决定召开推进会。现将有关事项通知如下：",
         "    一、会议时间：2026年3月17日（星期二）上午9时", "    二、会议地点：集团301会议室", "    三、参会人员：郝志刚、尚文、柏松、纪春生",
         "    四、会议内容", "    （一）设备到货情况；", "    （二）系统割接方案。",
         "    五、有关要求", "    请工程管理部于3月16日17时前报送汇报材料。联系人：伍晓敏，电话0598-555012。", "> 办公室", "> 2026年3月13日")
    return truth("official notice: topics as bracketed paragraphs under 会议内容; contact person; a date in the demands", form(
        "notice", project=GATE, dept="办公室", date="*",
        meeting=meeting("*", "03-17T09:00", "集团301会议室", None, None, "郝志刚 尚文 柏松 纪春生", "", ["设备到货情况", "系统割接方案"])))


@batch.writes("信息中心周工作情况表.xlsx")
def side_by_side(path):
    xlsx(path, "纪春生", Sheet("第11周", f"""
信息中心一周工作情况表
（2026年3月9日至3月13日）
本周工作完成情况||||下周工作安排|||
序号|工作内容|责任人|完成情况|序号|工作内容|责任人|完成时间
1|闸口网络布线验收|纪春生|完成|1|堡垒机上线|尚文|3.18
2|机房UPS更换|尚文|推进中|2|视频联网调试|纪春生/尚文|3月19-20日
3|等保测评整改|尚文、纪春生|未完成|3|机房消防联动测试|另行安排|下周五
||||4|||
部门负责人：尚文|||||||
""", "A1:H1 A2:H2 A3:D3 E3:H3 A9:H9"))
    return truth("two tables side by side (this week | next week); 未完成; a numbered empty row; span as date", form(
        "progress",
        task("闸口网络布线验收", "纪春生", None, "done"), task("机房UPS更换", "尚文", None, "in_progress", may=["missing-deadline"]),
        task("等保测评整改", "尚文 纪春生", None, "*", may=["missing-deadline", "unknown-status"]),
        task("堡垒机上线", "尚文", "03-18"), task("视频联网调试", "纪春生 尚文", "03-20"), task("机房消防联动测试", "*", "03-20"),
        sheet="第11周", dept="信息中心", date="03-13", signed="*"))


@batch.writes("隐患整改台账3月.xlsx")
def hazards(path):
    xlsx(path, "庞海", Sheet("隐患整改", """
东港区安全隐患排查整改台账||||||||
填报单位：安全环保部（盖章）|||||填报时间：2026.3.13|||
序号|隐患部位|隐患描述|整改措施|整改责任人|整改期限|整改完成情况|完成日期|验收人
1|1号门机|钢丝绳断丝超标|立即更换|庞 海|@2026-03-06{m"月"d"日"}|已整改|@2026-03-05{m"月"d"日"}|宁静
2|油库|静电接地线脱落|重新焊接，加挂标识|宁静|@2026-03-12{m"月"d"日"}|整改中||盛利
3|宿舍楼|违规使用大功率电器|没收并教育|宿管站|@2026-03-20{m"月"d"日"}|整改中||宁静
4|二号泊位|护舷老化开裂|列入年度维修计划|庞海|@2026-06-30{m"月"d"日"}|未整改||盛利
""", "A1:I1 A2:D2 F2:I2"), date58=True)
    return truth("hazard ledger: built-in date format 58; the acceptor is no owner; 整改中; done column", form(
        "progress",
        task("钢丝绳断丝超标", "庞海", "03-06", "done", done="03-05", note="*", title_alt=["立即更换"]), task("静电接地线脱落", "宁静", "03-12", "in_progress", note="*", title_alt=["重新焊接，加挂标识"]),
        task("违规使用大功率电器", "宿管站", "03-20", "in_progress", note="*", dept="*", title_alt=["没收并教育"]), task("护舷老化开裂", "庞海", "06-30", "*", note="*", title_alt=["列入年度维修计划"]),
        sheet="隐患整改", dept="安全环保部", date="03-13"))


@batch.writes("职责分工及确认.xls")
def responsibility(path):
    xls(path, Sheet("Sheet1", f"""
工程项目职责确认表
工程名称：{GATE}
编制单位：工程管理部|||编制日期：2026年3月3日||
序号|职责事项|责任部门|责任人|完成期限|成果要求|确认签字
1|土建施工管理|工程管理部|郝志刚|3月31日|分部验收单|郝志刚
2|设备及材料供应|物资公司|柏松|4月10日|到货验收单|柏松　3.4
3|系统开发与联调|信息中心|尚文、纪春生|@2026-04-15{{YYYY-MM-DD}}|测试报告|
4|施工安全监督|安全环保部|安全环保部|全过程||盛利
5|资金保障|计划财务部||4.1|付款计划|佟刚
""", "A1:G1 A2:G2 A3:C3 D3:G3"), Sheet("Sheet2", ""), Sheet("Sheet3", ""))
    return truth("xls responsibility with empty Sheet2/3; project under 工程名称; a department as its own person; 全过程; signature with a date", form(
        "responsibility",
        duty("土建施工管理", "郝志刚", "03-31", dept="工程管理部", note="*"), duty("设备及材料供应", "柏松", "04-10", dept="物资公司", note="*"),
        duty("系统开发与联调", "尚文 纪春生", "04-15", dept="信息中心", note="*"), duty("施工安全监督", "安全环保部", None, dept="安全环保部", note="*"),
        duty("资金保障", "", "04-01", dept="计划财务部", note="*"),
        sheet="Sheet1", project=GATE, dept="工程管理部", date="03-03", signed="郝志刚 柏松 盛利 佟刚"))


@batch.writes("立项审批表.docx")
def charter(path):
    word(path, "纪春生", "^项目立项审批表", T("""
项目名称|港机远程监控平台建设项目|||
申报部门|信息中心||申报日期|2026-03-04
项目概述|对12台岸桥、30台场桥实现远程监测，计划投资680万元。|||
建设目标|1.故障响应时间缩短至15分钟；2.非计划停机下降20%。|||
实施计划|阶段|完成时间|责任人|
|方案设计|3月28日|尚文|
|设备安装|5月中旬|纪春生|
|试运行|2026年6月30日|尚文、纪春生|
|竣工验收|2026年第三季度|尚文|
分管领导意见|同意立项。盛利　2026.3.6|||
总经理意见|||　　年　　月　　日|
""", "B1:E1 B2:C2 B3:E3 B4:E4 A5:A9 B10:E10 B11:C11"))
    return truth("approval sheet: milestone table inside the form under a vertically merged label; opinion with a name; empty opinion with a date blank", form(
        "charter",
        milestone("方案设计", "尚文", "03-28"), milestone("设备安装", "纪春生", None, vague=True), milestone("试运行", "尚文 纪春生", "06-30"),
        milestone("竣工验收", "尚文", "*"), project="港机远程监控平台建设项目", dept="信息中心", date="03-04", signed="盛利"))


@batch.writes("协调机制.xlsx")
def mechanism(path):
    xlsx(path, "伍晓敏", Sheet("协调机制", f"""
{GATE}沟通协调机制表
序号|沟通方式|沟通对象|频次|沟通内容|责任人|记录形式
1|现场碰头会|施工、监理、业主|每日17:00|当日进度及安全|纪春生|微信群
2|周调度会|各部门|每周二8:30|节点完成情况|郝志刚|会议纪要
3|专题协调会|相关方|视情况召开|重大技术问题|贺立群总经理|会议纪要
4|工程简报|集团领导|半月一期|总体进展|伍晓敏|电子版
"""))
    return truth("mechanism under another name; six columns; a leader with title", form(
        "mechanism",
        channel("现场碰头会", "纪春生", note="*"), channel("周调度会", "郝志刚", note="*"),
        channel("专题协调会", "贺立群", note="*"), channel("工程简报", "伍晓敏", note="*"),
        sheet="协调机制", project=GATE))


@batch.writes("里程碑延期申请.docx")
def postponement(path):
    word(path, "纪春生", "^里程碑节点延期申请表", T(f"""
工程名称|{GATE}
申请部门|信息中心
申请日期|2026年3月12日
延期节点|视频联网调试
原定完成时间|2026年3月20日
申请延至|2026年4月3日
经办人|纪春生
延期原因|运营商光缆割接推迟，不具备联网条件。
拟采取措施|先完成本地录像调试，增加夜间割接窗口。
部门负责人意见|同意。尚文 3.12
分管领导意见|
"""))
    return truth("postponement request as one key-value table: 经办人 as owner, 申请延至 as new date, opinion with signature", form(
        "delay", delay("视频联网调试", "纪春生", "*", health="*", note="运营商光缆割接推迟，不具备联网条件\n先完成本地录像调试，增加夜间割接窗口"),
        project=GATE, dept="信息中心", date="03-12", signed="尚文"))


@batch.writes("项目后评价报告.docx")
def review(path):
    word(path, "佟刚", "^集装箱空箱堆场扩建项目后评价报告", "编制部门：计划财务部", "编制日期：2026年3月6日",
         "# 一、目标完成情况", T("""
任务内容|责任单位|计划完成时间|实际完成时间|评价
地基处理|工程管理部|2025.9.30|2025.9.28|提前完成
照明系统安装|物资公司|2025.11.15|2025.12.5|延期完成
竣工决算|计划财务部|2026.1.31|2026.2.10|延期完成
"""), "# 二、主要成效", "（一）堆存能力提高1.2万TEU。", "（二）投资控制在概算以内。", "# 三、存在问题", "（一）设计变更多，签证滞后。",
         "# 四、对策建议", "（一）建立设计变更限额审批制度，由工程管理部牵头，4月30日前出台。", "（二）物资公司应提前锁定长周期设备。", "（三）佟刚每季度通报一次投资完成情况。")
    return truth("post-evaluation: departments as owners; suggestions as bracketed paragraphs under 对策建议; dates of two years", form(
        "review",
        task("地基处理", "工程管理部", "2025-09-30", "done", done="2025-09-28", health="*", dept="*"),
        task("照明系统安装", "物资公司", "2025-11-15", "done", "delayed", done="2025-12-05", dept="*"),
        task("竣工决算", "计划财务部", "2026-01-31", "done", "delayed", done="2026-02-10", dept="*"),
        suggestion("建立设计变更限额审批制度，由工程管理部牵头，4月30日前出台", "工程管理部", "04-30", dept="*", title_alt=["建立设计变更限额审批制度", "建立设计变更限额审批制度，出台"]),
        suggestion("物资公司应提前锁定长周期设备", "物资公司", None, dept="*", owners_alt=[""]),
        suggestion("佟刚每季度通报一次投资完成情况", "佟刚", None, title_alt=["每季度通报一次投资完成情况"]),
        project="集装箱空箱堆场扩建项目", dept="计划财务部", date="03-06"))


@batch.writes("人力资源部工作计划（3月、4月）.xlsx")
def monthly(path):
    head = "序号|工作事项|责任人|截至时间|完成情况|备注"
    xlsx(path, "乔玉梅", Sheet("3月", f"""
人力资源部2026年3月工作计划
更新日期：2026年3月13日
{head}
1|中层干部述职考核|乔玉梅|3.12|按时完成|
2|校园招聘签约|柳岸|3月18号|正在推进|已签7人
3|薪酬套改测算|乔玉梅、柳岸|3.20|滞后|等集团批复
4|特种作业证复审|各单位|3月底|正在推进|
制表人：柳岸
"""), Sheet("4月", f"""
人力资源部2026年4月工作计划
更新日期：2026年3月13日
{head}
1|劳动合同续签|柳岸|4.10|
2|职称评审组织|乔玉梅|4月中旬|
3|师带徒协议签订|柳 岸|清明节后|
"""), Sheet("Sheet3", ""))
    return truth("a sheet a month; 截至 for 截止; 按时完成; 各单位; 清明节后 is no date", form(
        "progress",
        task("中层干部述职考核", "乔玉梅", "03-12", "done", "*"), task("校园招聘签约", "柳岸", "03-18", "in_progress", note="已签7人"),
        task("薪酬套改测算", "乔玉梅 柳岸", "03-20", health="delayed", note="等集团批复"), task("特种作业证复审", "", "03-31", "in_progress", dept="*"),
        sheet="3月", dept="人力资源部", date="03-13"), form(
        "progress",
        task("劳动合同续签", "柳岸", "04-10"), task("职称评审组织", "乔玉梅", None, vague=True), task("师带徒协议签订", "柳岸", None, vague=True),
        sheet="4月", dept="人力资源部", date="03-13"))


@batch.writes("导出的督办任务.csv")
def export(path):
    text_table(path, """
任务编号|任务内容|主办部门|协办部门|主办人|下达日期|要求办结日期|实际办结日期|督办状态|反馈情况
DB-0031|航道疏浚维护招标|工程管理部|计划财务部|郝志刚|2026-02-02|2026-03-06|2026-03-05|已办结|已公示
DB-0034|租户安全协议清理|安全环保部|法务审计部|庞海,宁静|2026-02-09|2026-03-13||办理中|剩余11户⏎含2户拒签
DB-0035|诉讼案件应诉准备|法务审计部||闻涛|2026-02-10|2026-03-31||办理中|
DB-0036|绿化补植|办公室|工程管理部|待明确|2026-02-25|||未开始|
""")
    return truth("GB18030 export: supporting departments; issued, demanded and actual dates; quoted line break; 待明确", form(
        "progress",
        task("航道疏浚维护招标", "郝志刚", "03-06", "done", done="03-05", dept="工程管理部", note="已公示"),
        task("租户安全协议清理", "庞海 宁静", "03-13", "in_progress", dept="安全环保部", note="剩余11户含2户拒签"),
        task("诉讼案件应诉准备", "闻涛", "03-31", "in_progress", dept="法务审计部"),
        task("绿化补植", "", None, "not_started", dept="办公室"), dept=None, date=None))


@batch.writes("工程部周报（第10期）.doc")
def lying_doc(path):
    docx = path.with_suffix(".docx")
    word(docx, "郝志刚", "^工程管理部周报", "^（第10期）", f"工程名称：{GATE}", "报告期：2026年3月2日—3月6日　　　　编写：纪红", "! 一、本周完成情况", T("""
序号|工作项目|负责人|计划完成日期|完成情况
1|闸口基础浇筑|郝志刚|3.5|完成100%
2|雨棚钢结构加工|纪红|3.13|完成60%
3|管沟开挖|纪红、郝志刚|3.6|因雨停工
"""), "! 二、下周工作计划", T("""
序号|工作项目|负责人|计划完成日期
1|岗亭基础浇筑|纪红|3.12
2|弱电预埋|纪红|3月13日（周五）
"""), "! 三、需集团协调解决的问题", "1、施工用电增容手续办理缓慢。")
    docx.rename(path)
    return truth("a docx named .doc; percent inside the status; a reason in the status column; needs as prose", form(
        "progress",
        task("闸口基础浇筑", "郝志刚", "03-05", "done"), task("雨棚钢结构加工", "纪红", "03-13", "in_progress"),
        task("管沟开挖", "纪红 郝志刚", "03-06", "*", "*", may=["unknown-status"]),
        task("岗亭基础浇筑", "纪红", "03-12"), task("弱电预埋", "纪红", "03-13"),
        project=GATE, dept="工程管理部", date="03-06"))


@batch.writes("专题会议纪要（闸口切换）.docx")
def one_cell(path):
    word(path, "伍晓敏", "^专 题 会 议 纪 要", T(f"""
会议名称|闸口系统切换专题会
时　　间|2026年3月12日15:00—16:30
地　　点|信息中心机房会商室
主 持 人|郝志刚
参加人员|郝志刚、尚文、纪春生、柏松、庞海
会议内容|一、会议听取了信息中心关于切换方案的汇报。⏎二、会议要求，严肃施工纪律，确保安全。⏎三、会议议定以下事项：⏎1.由信息中心负责编制切换方案，3月18日前报审；⏎2.物资公司于3月20日前完成道闸备件到货；⏎3.尚文牵头组织一次桌面推演，下周四前完成；⏎4.各参建单位切实提高认识。
备　　注|与会人员会签：郝志刚、尚文、柏松
""", "B1:B1"))
    r = resolution
    return truth("one big cell: past, demands and 议定 items under each other; letter-spaced labels with full-width blanks; signatures in the remark", form(
        "minutes",
        r("由信息中心负责编制切换方案，3月18日前报审", "信息中心", "03-18", dept="*", title_alt=["编制切换方案", "编制切换方案，报审"]),
        r("物资公司于3月20日前完成道闸备件到货", "物资公司", "03-20", dept="*", title_alt=["完成道闸备件到货"]),
        r("尚文牵头组织一次桌面推演，下周四前完成", "尚文", "03-19", title_alt=["组织一次桌面推演"]),
        r("各参建单位切实提高认识", "", None, owners_alt=["各参建单位"], may=["missing-owner"]),
        project="*", date="03-12", dept="*", signed="郝志刚 尚文 柏松",
        meeting=meeting("闸口系统切换专题会", "03-12T15:00", "信息中心机房会商室", "郝志刚", None, "郝志刚 尚文 纪春生 柏松 庞海", "", "*")))


@batch.writes("财务部3月资金计划执行.ods")
def finance(path):
    ods(path, Sheet("执行", f"""
{SAFE}资金执行进度表
编报部门：计划财务部|||编报日期：|@2026-03-13||
事项|经办人|应完成日|实际完成日|状态|差异说明
应急物资专项资金拨付|宁静|@2026-03-06|@2026-03-06|正常|
防风锚定改造预付款|佟刚|@2026-03-20||风险|发票未到
教育培训经费结算|宁 静|4.7|／|延迟|凭证缺失两张
安措费专户开设|佟刚、宁静|3月27日前||正常|／
小计|||||本月计划4项
""", "A1:F1 A2:C2"))
    return truth("ods; the template's 正常/风险/延迟; full-width slash as nothing; subtotal row", form(
        "progress",
        task("应急物资专项资金拨付", "宁静", "03-06", "*", "normal", done="03-06"), task("防风锚定改造预付款", "佟刚", "03-20", health="at_risk", note="发票未到"),
        task("教育培训经费结算", "宁静", "04-07", health="delayed", note="凭证缺失两张"), task("安措费专户开设", "佟刚 宁静", "03-27", health="normal"),
        sheet="执行", project=SAFE, dept="计划财务部", date="03-13"))


@batch.writes("党政联席会议题落实.docx")
def nested(path):
    word(path, "伍晓敏", "^党政联席会议题落实情况", "汇总部门：办公室　　　　日期：2026-03-13", T("""
议题|落实情况
民生实事项目|
三公经费管控|已传达。
""", inside={"B2": T("""
具体事项|责任人|时限|进展
职工浴室改造|伍晓敏|3月27日|已完工
通勤班车调整|庞海|3月16日|正在协商
停车棚扩建|无|待预算下达|未动工
""")}), tracked("注：落实情况", "-每月", "+每周", "更新一次。"))
    return truth("table nested in a cell; 已完工, 正在协商, 未动工 as states; a tracked change in a note; 无 as owner", form(
        "progress",
        task("职工浴室改造", "伍晓敏", "03-27", "done"), task("通勤班车调整", "庞海", "03-16", "in_progress"),
        task("停车棚扩建", "", None, "not_started"), dept="办公室", date="03-13", project="*"))


@batch.writes("3月值班表.xlsx")
def roster(path):
    xlsx(path, "伍晓敏", Sheet("值班表", """
集团总值班表（2026年3月）
日期|带班领导|值班员|联系电话
@2026-03-14|贺立群|宁静|555001
@2026-03-15|盛利|纪春生|555002
@2026-03-16|佟刚|柳岸|555003
""", "A1:D1"))
    return truth("a duty roster is no form")


@batch.writes("工程部进度（上传失败）.docx")
def broken(path):
    word(path, "纪红", "^进度", "内容", T("任务|负责人\n土建|纪红"))
    settle(path)
    path.write_bytes(path.read_bytes()[:15000])
    return truth("a docx cut off in the middle", unreadable=True)


if __name__ == "__main__":
    batch.run()
