#!/usr/bin/env python3
"""batch4: Chinese private companies (food, appliances, retail, logistics, bank branch, pharma, property …). Usage: batch4.py [OUT_DIR]"""
import shutil
import subprocess
import tempfile
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from kit import PROFILE
from kit import (Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, settle, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch4")


def convert(source, path):
    """A binary file, made once by LibreOffice and then kept."""
    with tempfile.TemporaryDirectory() as out:
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", path.suffix[1:], "--outdir", out, source],
                       check=True, capture_output=True)
        shutil.copy(Path(out) / (source.stem + path.suffix), path)


# ------------------------------------------------------------ charter, responsibility, communication, notice, delay

@batch.writes("NPD-2406 冻干咖啡立项审批表.xlsx")
def coffee_charter(path):
    xlsx(path, "邵可欣", Sheet("立项", """
新品立项审批表|||||
立项编号|NPD-2406|提报部门|研发中心|提报日期|2024年6月3日
项目名称|“晨屿”冻干咖啡粉上市项目|||项目经理|庄予宁
立项缘由|即饮线增速放缓，渠道反馈便携装需求明确，去年10月试销三周售罄。||||
要达成的目标|1、9月底前铺进1200个终端；⏎2、首季出货18万盒；⏎3、毛利率不低于46%。||||
参与部门|研发中心、品牌部、生产一部、品控部、渠道部||||
一、主要节点|||||
序号|节点|计划完成|牵头人|产出物|备注
#1|配方定版|@2024-06-28|庄予宁|配方单V1|
#2|中试放样（200kg）|7月19日|祁明哲|放样报告|排产要和月饼线错开
#3|包装打样确认|7.26|蓝小蝶、傅之恒||
#4|首批入仓|8月底|生产一部 祁明哲||
#5|渠道铺货启动|9月上旬|||等经销商大会定日子
二、部门分工|||||
部门|分工内容|||对接人|备注
研发中心|配方、工艺参数、感官评测|||庄予宁|
品牌部|命名、包装及上市传播|||蓝小蝶（主责）、傅之恒|
生产一部|设备改造与排产|||祁明哲|
品控部|企标备案、型式检验|||伍思齐 13700000000|
渠道部|终端谈判、首批订货|||待指派|
研发中心负责人签字|庄予宁||分管副总审批|同意，包装预算另报。贺鸣川 2024.6.5|
""", "A1:F1 B3:D3 B4:F4 B5:F5 B6:F6 A7:F7 A14:F14 B15:D15 B16:D16 B17:D17 B18:D18 B19:D19 B20:D20 B21:C21 E21:F21"))
    return truth("charter in other words: node table and division table on one sheet; output column; vague 上旬; 待指派 names nobody; approval with a remark", form(
        "charter",
        milestone("配方定版", "庄予宁", "2024-06-28", note="*"), milestone("中试放样（200kg）", "祁明哲", "2024-07-19", note="*"),
        milestone("包装打样确认", "蓝小蝶 傅之恒", "2024-07-26", note="*"), milestone("首批入仓", "祁明哲", "2024-08-31", dept="生产一部", note="*"),
        milestone("渠道铺货启动", "", None, vague=True, note="*"),
        duty("配方、工艺参数、感官评测", "庄予宁", dept="研发中心", note="*"),
        duty("命名、包装及上市传播", "蓝小蝶 傅之恒", dept="品牌部", note="*", owners_alt=["蓝小蝶"]),
        duty("设备改造与排产", "祁明哲", dept="生产一部", note="*"), duty("企标备案、型式检验", "伍思齐", dept="品控部", note="*"),
        duty("终端谈判、首批订货", "", dept="渠道部", note="*"),
        sheet="立项", project="“晨屿”冻干咖啡粉上市项目", dept="研发中心", date="2024-06-03", signed="庄予宁 贺鸣川", no="due"))


@batch.writes("RS7电动牙刷 项目任务书V1.2.docx")
def toothbrush_charter(path):
    word(path, "裴知秋", "^清瓷RS7声波电动牙刷开发项目", "^项目任务书", "编制部门：产品规划部", "编制日期：2025年3月18日", T("""
版本|修订日期|修订人|修订说明
V1.0|2025-03-03|裴知秋|首次编制
V1.1|2025-03-11|段西林|补充认证要求
V1.2|2025-03-18|裴知秋|节点顺延一周
|||
"""), "# 1 为什么做", "RS5已上市26个月，电商差评集中在续航和噪音。竞品3月1日已降价至199元档。", "# 2 做到什么程度",
         "（1）5月底前完成两轮样机；", "（2）上市后三个月累计出货6万支；", "（3）一年返修率≤1.2%。", "# 3 时间节点", T("""
阶段|里程碑|目标日期|责任部门
概念|ID方案冻结|2025-04-03|工业设计部
开发|T0试模|4月28日|模具部
|EVT样机交付（30台）|5/16|结构部/电子部
验证|3C及IPX7送检|5月26日-6月13日|品质部
量产|小批试产500台|6月底|制造部
|首单出货|7月18日|PMC
""", "A3:A4 A6:A7"), "# 4 谁来做", "* 工业设计部（裴知秋）：外观、配色及包装视觉", "* 结构部（段西林）：防水结构与模具跟进",
         "* 电子部（滕跃）：电机驱动与低功耗固件", "* 电商部（芮小满、聂然）：上架资料与首发活动", "# 5 会签", "产品总监：裴知秋　2025.3.19　　研发副总：段西林　2025.3.19", "财务经理：__________　　总经理：__________",
         header="清瓷家电 内部资料")
    return truth("cover with a version table that is no table of work; milestones owned by departments; range in a date; duties as bullets; signatures beside functions, two lines blank", form(
        "charter",
        milestone("ID方案冻结", "工业设计部", "2025-04-03", dept="*"), milestone("T0试模", "模具部", "2025-04-28", dept="*"),
        milestone("EVT样机交付（30台）", "结构部 电子部", "2025-05-16", dept="*"), milestone("3C及IPX7送检", "品质部", "2025-06-13", dept="*"),
        milestone("小批试产500台", "制造部", "2025-06-30", dept="*"), milestone("首单出货", "PMC", "2025-07-18", dept="*"),
        duty("外观、配色及包装视觉", "裴知秋", dept="工业设计部", note="*"), duty("防水结构与模具跟进", "段西林", dept="结构部", note="*"),
        duty("电机驱动与低功耗固件", "滕跃", dept="电子部", note="*"), duty("上架资料与首发活动", "芮小满 聂然", dept="电商部", note="*"),
        project="清瓷RS7声波电动牙刷开发项目", dept="产品规划部", date="2025-03-18", signed="裴知秋 段西林", no="due"))


@batch.writes("中秋会员日责任分解（市场中心）.xlsx")
def member_day(path):
    xlsx(path, "市场中心-阮", Sheet("责任分解", """
||“月圆有礼”中秋会员日|||||||
||责任分解表（经各部门经理确认后执行）||||||2023年9月4日|
||板块|工作内容|主责部门|主责人|配合部门|交付要求|最晚完成|主责人签名
||商品|会员价商品池锁定|商品部|向之远|采购部|不少于320个SKU|9.12|向之远
|||月饼券兑换规则上系统|信息部|阎朔|商品部|试跑两店无误|9月18日前|阎朔 9/5
||传播|门店堆头及吊旗|市场中心|阮青禾|各门店|到店率100%|@2023-09-20|阮青禾
|||社群预热文案|市场中心|同上||每日一条，共6条|下周五|
||门店|收银员话术培训|营运部|席慕白、区嘉怡|人资部|抽考90分|9/22|（未签）
|||停车及客流应急|营运部|区嘉怡、各店店长||预案一份|活动前|区嘉怡
||复盘|会员复购数据回收|信息部||市场中心|明细表|10月15号|
||注：1. 签名即视为确认；2. 交付要求如有调整，主责人当天在群里说明。|||||||
""", "C1:J1 C2:H2 I2:J2 C4:C5 C6:C7 C8:C9 C11:J11"))
    return truth("table from column C; block column merged; 同上; signature column with date, （未签）and blanks; cooperating departments; a note row; 活动前", form(
        "responsibility",
        duty("会员价商品池锁定", "向之远", "2023-09-12", dept="商品部", note="*"),
        duty("月饼券兑换规则上系统", "阎朔", "2023-09-18", dept="信息部", note="*"),
        duty("门店堆头及吊旗", "阮青禾", "2023-09-20", dept="市场中心", note="*"),
        duty("社群预热文案", "阮青禾", "2023-09-15", dept="市场中心", note="*"),
        duty("收银员话术培训", "席慕白 区嘉怡", "2023-09-22", dept="营运部", note="*"),
        duty("停车及客流应急", "区嘉怡", None, dept="营运部", note="*", owners_alt=[["区嘉怡", "各店店长"]], vague=True),
        duty("会员复购数据回收", "", "2023-10-15", dept="信息部", note="*"),
        sheet="责任分解", project="“月圆有礼”中秋会员日", dept="市场中心", date="2023-09-04", signed="向之远 阎朔 阮青禾 区嘉怡"))


@batch.writes("ERP二期RACI 20250217.xlsx")
def raci(path):
    xlsx(path, "陶景行", Sheet("RACI", """
ERP二期（财务供应链一体化）项目 职责矩阵|||||||
版本：1.0　　制表：陶景行　　日期：2025/2/17|||||||
工作包|陶景行⏎信息部|佘曼⏎财务部|谷雨生⏎仓储部|韦立群⏎采购部|金蝉⏎销售部|计划完成|说明
主数据清理|A|C|R|R|C|3月14日|物料、客户、供应商三套编码
总账科目映射|C|R|I|I|I|@2025-03-21|
接口开发（银企直连）|R|A|||I|4.18|
期初库存导入|C|A|R|C||2025-04-30|盘点后两天内
权限与岗位互斥检查|R|C|C|C|C|3月底|
用户手册与培训|A|I|I|I|I|5月9日|外部顾问执笔
上线后一个月驻场支持||C|C|C|C|5月|
图例：R＝动手做　A＝拍板　C＝要征求意见　I＝告知|||||||
""", "A1:H1 A2:H2 A11:H11"))
    return truth("RACI matrix: persons with department in the column heads; two R; only an A; neither R nor A; a legend row; month as a date", form(
        "responsibility",
        duty("主数据清理", "谷雨生 韦立群", "2025-03-14", dept="*", note="*"), duty("总账科目映射", "佘曼", "2025-03-21", dept="*", note="*"),
        duty("接口开发（银企直连）", "陶景行", "2025-04-18", dept="*", note="*"), duty("期初库存导入", "谷雨生", "2025-04-30", dept="*", note="*"),
        duty("权限与岗位互斥检查", "陶景行", "2025-03-31", dept="*", note="*"), duty("用户手册与培训", "陶景行", "2025-05-09", dept="*", note="*"),
        duty("上线后一个月驻场支持", "", "*", dept="*", note="*", may=["missing-deadline", "bad-date"]),
        sheet="RACI", project="ERP二期（财务供应链一体化）项目", dept=None, date="2025-02-17"))


@batch.writes("客诉专项-沟通约定.docx")
def complaint_channels(path):
    word(path, "屠月", "^“空净滤网异味”批量客诉处理专项", "^部门间沟通约定", "拟定：售后服务部　　2024年8月6日", T("""
层级|沟通形式|谁参加|什么时候|说什么|组织者
日常|企业微信群“滤网专班”|专班全体|每天下班前（17:30）|新增投诉、退换货数|屠月
|站立晨会|售后、品质、仓储|周一、三、五 8:50|昨日卡点，不超过15分钟|售后服务部 屠月
升级|电话会|部门经理以上|单日新增超20起时，2小时内召开|是否停售、是否公告|品质部龚北辰／法务部尤佳
资料|共享盘 \\\\nas\\客诉0805|专班全体|随时|检测报告、批次台账、话术|IT服务台
对外|统一口径邮件|客服、电商、经销商|口径变化当天|答复口径与补偿标准|
""", "A2:A3"), "以上约定请各部门经理确认：", T("""
部门|确认人|确认日期
售后服务部|屠月|8月6日
品质部|龚北辰|8月7日
法务部|尤佳|
电商部|辛怡|8/7
"""))
    return truth("communication agreement in colloquial headers; no owner; department as organizer; confirmation table where a name without a date has not confirmed", form(
        "mechanism",
        channel("企业微信群“滤网专班”", "屠月", note="*"), channel("站立晨会", "屠月", dept="售后服务部", note="*"),
        channel("电话会", "龚北辰 尤佳", dept="*", note="*"), channel("共享盘 \\\\nas\\客诉0805", ["IT服务台"], dept="*", note="*", title_alt=["共享盘"]),
        channel("统一口径邮件", "", note="*"),
        project="“空净滤网异味”批量客诉处理专项", dept="售后服务部", date="2024-08-06", signed="屠月 龚北辰 辛怡"))


@batch.writes("2026战略解码沟通计划.xlsx")
def strategy_channels(path):
    xlsx(path, "战略发展部", Sheet("沟通计划", """
2026年度战略解码项目沟通计划|||||||
制定人：容止||计划时间段：2026.1.5～2026.3.31|||填制时间：2025年12月29日||
序号|项目阶段|沟通内容|沟通渠道（方式）|沟通时间|沟通对象|输出文档|负责人
#1|启动|战略意图宣讲|总部现场会+直播|2026年1月8日 9:30|总部及四大区中层以上|宣讲PPT|容止
#2|解码|区域目标对齐|一对一视频会|每区两次，1月12日至1月23日|区域总经理|目标对齐表|容止、柏舟
#3||子公司指标申报|线上问卷（OA）|每周四下班前更新|各子公司|指标申报汇总|柏舟（战略部）
#4||争议指标裁定|经营委员会|按需|委员会成员|裁定纪要|秘书处
#5|宣贯|签订责任书|年度大会|2026/3/20|全体经营班子|责任书|
#6||日常答疑|飞书群|工作日随时|战略接口人|无|轮值
""", "A1:H1 A2:B2 C2:E2 F2:H2 B5:B7 B8:B9"))
    return truth("real communication-plan columns: content, channel, time, object, output; phase merged; date range beside the date of issue; 轮值 names nobody", form(
        "mechanism",
        channel("总部现场会+直播", "容止", "*", note="*", title_alt=["战略意图宣讲"]), channel("一对一视频会", "容止 柏舟", "*", note="*", title_alt=["区域目标对齐"]),
        channel("线上问卷（OA）", "柏舟", dept="*", note="*", title_alt=["子公司指标申报"]), channel("经营委员会", "秘书处", dept="*", note="*", title_alt=["争议指标裁定"]),
        channel("年度大会", "", "*", note="*", title_alt=["签订责任书"]), channel("飞书群", "", note="*", title_alt=["日常答疑"], owners_alt=[["轮值"]]),
        sheet="沟通计划", project="2026年度战略解码项目", dept=None, date="2025-12-29"))


@batch.writes("产销协调会通知单 9月.doc.docx")
def notice_form(path):
    word(path, "PMC 卢", "^会 议 通 知 单", "> 编号：PMC-HY-2409　　发出日期：2024-9-9", T("""
发出部门|PMC部||召 集 人|卢照宁
会议名称|九月下旬产销协调会||密级|内部
会议日期|2024年9月12日（周四）||起止时间|13:30～15:00
会议地点|办公楼二层 大会议室||记录|由PMC部指派
参加人员|销售部：苗雨田、冉东；⏎生产部：戚长青；⏎采购部：靳秋白；⏎品管部：应如是|||
主要议程|1）国庆前出货缺口；⏎2）RX-20机芯缺料替代；⏎3）加班及外协安排|||
需准备的资料|销售部带9月滚动预测；采购部带在途清单（9月11日下班前发PMC）|||
不能出席者请于9月11日17:00前向卢照宁请假。||||
""", "B1:C1 B2:C2 B3:C3 B4:C4 B5:E5 B6:E6 B7:E7 A8:E8"))
    return truth("notice as a form: date and time in two cells, issue date above, material with a deadline is no item", form(
        "notice", project="*", dept="PMC部", date="*",
        meeting=meeting("九月下旬产销协调会", "2024-09-12T13:30", "办公楼二层 大会议室", "卢照宁", "*", "苗雨田 冉东 戚长青 靳秋白 应如是", "",
                        ["国庆前出货缺口", "RX-20机芯缺料替代", "加班及外协安排"])))


@batch.writes("关于召开手机银行5.0推广部署会的通知.docx")
def notice_letter(path):
    word(path, "综合部", "^关于召开手机银行5.0推广动员部署会的通知", "各网点、机关各部室：", "为做好手机银行5.0版本推广活动，经支行研究，决定召开动员部署会。现将有关事项通知如下：",
         "一、会议时间", "4月11日（星期五）下午3:30，会期约1小时。", "二、会议地点", "支行三楼多功能厅；县域网点通过视频系统接入。", "三、主持人", "副行长池清和", "四、参会人员", "个金部濮阳静、科技部车前、运营部柯以南，各网点负责人。",
         "五、会议议程", "1.个金部解读推广方案；", "2.科技部演示新功能；", "3.池清和讲话。", "六、有关要求", "（一）请参会人员提前10分钟入场；（二）各网点4月10日中午前将客户清单报个金部（联系人：濮阳静，内线6021）。",
         "> 综合管理部", "> 2025年4月8日")
    return truth("official letter: values stand in the paragraph below the heading; 下午3:30; title before the host's name; attendees by department and a group; requirements are no items", form(
        "notice", project="*", dept="综合管理部", date="*",
        meeting=meeting("*", "2025-04-11T15:30", "*", "池清和", "*", "*", "", ["个金部解读推广方案", "科技部演示新功能", "池清和讲话"])))


@batch.writes("工装延误情况说明-0523.docx")
def delay_letter(path):
    word(path, "制造工程部", "^关于前保险杠检具未按期交付的情况说明", "项目管理部：", "我部承担的“领野SUV前保险杠总成”量产准备项目中，有一项工作未能按计划完成，特说明如下。",
         "延误事项：前保险杠总成检具制作及三坐标验收", "责任人：鄂长歌　　协助：班晓", "计划完成时间：2024年5月20日", "预计完成时间：2024年6月5日", "影响程度：一般（不影响6月18日PPAP提交）",
         "原因分析：", "（1）供应商宏拓精工铝材到料晚7天；", "（2）3月28日设计变更两次，定位块重做。", "补救措施：", "① 班晓5月24日起驻厂跟进；", "② 三坐标验收改为夜班进行，压缩两天。", "特此说明。", "> 制造工程部（经理签字）：司楠", "> 2024年5月23日")
    return truth("delay as a letter with labels in paragraphs; dates and names in the numbered reasons and remedies are no items; signature at the end beside the department", form(
        "delay",
        delay("前保险杠总成检具制作及三坐标验收", "鄂长歌", "*", health="*",
              note="供应商宏拓精工铝材到料晚7天\n3月28日设计变更两次，定位块重做\n班晓5月24日起驻厂跟进\n三坐标验收改为夜班进行，压缩两天"),
        project="“领野SUV前保险杠总成”量产准备项目", dept="制造工程部", date="2024-05-23", signed="司楠"))


@batch.writes("节点变更汇总（WMS切仓）.xlsx")
def delay_table(path):
    xlsx(path, "边渡", Sheet("节点变更", """
嘉运物流WMS切仓项目||||||||
节 点 变 更 申 请 汇 总||||||||
申报部门：运营管理部|||申报日期：2025.11.07|||||
No.|变更节点|责任人|原计划|调整后|差异（天）|为什么晚了|怎么补|审批签字
#1|华东一号仓货位数据核对|晏几何|11.3|@2025-11-12{m"月"d"日"}|#9|双人复盘发现A区2400个货位编码重复|夜班加两个小组|同意 荣启航
#2|RF枪到货验收|巫马亮、边渡|10月31日|11月14日|#14|海关查验||荣启航
#3|司机端小程序联调|明澈信息（外包）|11月5日|待定||外包方换人，接口文档未交|已发催告函|
#4|退货月台划线|公用工程组|11/6|11/8|#2|下雨，地坪漆干不了|改用贴线胶带|同意。荣启航 11.7
合计|4项|||||||
填报：边渡|||||||复核：|
""", "A1:I1 A2:I2 A3:C3 D3:I3"))
    return truth("delay table in plain words (为什么晚了, 怎么补); a contractor and a team as owners; new date 待定; signature column with 同意; total row", form(
        "delay",
        delay("华东一号仓货位数据核对", "晏几何", "*", health="*", note="双人复盘发现A区2400个货位编码重复\n夜班加两个小组"),
        delay("RF枪到货验收", "巫马亮 边渡", "*", health="*", note="海关查验"),
        delay("司机端小程序联调", "明澈信息", "*", health="*", note="外包方换人，接口文档未交\n已发催告函", owners_alt=[["明澈信息（外包）"]], may=["missing-deadline", "bad-date"]),
        delay("退货月台划线", "公用工程组", "*", health="*", dept="*", note="下雨，地坪漆干不了\n改用贴线胶带"),
        sheet="节点变更", project="嘉运物流WMS切仓项目", dept="运营管理部", date="2025-11-07", signed="荣启航"))


# ------------------------------------------------------------ minutes

@batch.writes("轻卡酸奶上市推进会（第6次）会议记录.docx")
def yoghurt_minutes(path):
    word(path, "计小雪", "^跨部门会议记录", T("""
会议名称|轻卡酸奶上市推进第6次会||所属项目|轻卡酸奶上市项目|
时 间|2025年7月15日 10:00-11:40||地 点|一号会议室|
主 持|师越||记 录|计小雪|
出 席|研发 宗如一、温顾；市场 柳叶；生产 铁新源；销售 乐游||||
缺 席|燕然（采购，供应商现场审核）||||
议 程|①灌装线改造进度 ②首发渠道与陈列 ③广告语合规||||
一、各部门通报|||||
部门|上次至今已完成||未完成||原因
研发|菌种稳定性第三批留样合格||货架期21天加速试验||恒温箱7月9日故障
市场|主视觉定稿||KV延展||广告语被法务退回
生产|2号灌装机拆检||换型件安装||配件7月18日才到
二、争议点|||||
销售要求8月8日先供华南600家门店，生产认为良率未到95%前不能放量；市场担心首发断货影响口碑。|||||
三、议定事项|||||
序号|内容||责任人||完成时限
#1|华南首发改为300家门店，乐游重排铺货名单||乐游||7.18
#2|换型件到货当晚装机，次日试灌||铁新源||本周六
#3|广告语备选三条送法务复核||柳叶、法务部施文静||7月17日12:00前
#4|货架期试验改外送检测||宗如一||明天
#5|首发门店冰柜贴位盘点||各区域经理||7月25日
四、未议定事项|||||
事项|分歧||下一步||跟进人
是否追加第二条灌装线|回收期算法不一致||财务部重算后报总经办||师越
首发价5.9元还是6.5元|看竞品7月20日调价||||
签字：|研发：宗如一|市场：柳叶|生产：铁新源|销售：（出差未签）|采购：
""", "B1:C1 E1:F1 B2:C2 E2:F2 B3:C3 E3:F3 B4:F4 B5:F5 B6:F6 A7:F7 B8:C8 D8:E8 B9:C9 D9:E9 B10:C10 D10:E10 B11:C11 D11:E11 A12:F12 A13:F13 A14:F14 "
               "B15:C15 D15:E15 B16:C16 D16:E16 B17:C17 D17:E17 B18:C18 D18:E18 B19:C19 D19:E19 B20:C20 D20:E20 A21:F21 B22:C22 D22:E22 B23:C23 D23:E23 B24:C24 D24:E24"))
    return truth("one six-column Word table holds everything: departments' reports and disputes are no items; attendees as 部门 姓名; group as owner; signatures as 部门：姓名 in one row, one denied", form(
        "minutes",
        resolution("华南首发改为300家门店，乐游重排铺货名单", "乐游", "2025-07-18"), resolution("换型件到货当晚装机，次日试灌", "铁新源", "2025-07-19"),
        resolution("广告语备选三条送法务复核", "柳叶 施文静", "2025-07-17", dept="*"), resolution("货架期试验改外送检测", "宗如一", "2025-07-16"),
        resolution("首发门店冰柜贴位盘点", "*", "2025-07-25", dept="*"),
        pending("是否追加第二条灌装线", "师越", note="*"), pending("首发价5.9元还是6.5元", "", note="*"),
        project="轻卡酸奶上市项目", dept=None, date="2025-07-15", signed="宗如一 柳叶 铁新源",
        meeting=meeting("轻卡酸奶上市推进第6次会", "2025-07-15T10:00", "一号会议室", "师越", "计小雪", "宗如一 温顾 柳叶 铁新源 乐游", "燕然",
                        ["灌装线改造进度", "首发渠道与陈列", "广告语合规"])))


@batch.writes("冷链干线周会1107.docx")
def cold_chain(path):
    word(path, "干线部", "^冷链干线提效项目周会记录", T("""
会议时间：2023年11月7日（周二）9:00||会议地点：  调度中心二楼
主 持 人：桑瑜||记 录 人：谈潇
参会人员：桑瑜、谈潇、车明远、单于飞、胡不晚||缺席人员：无
会议内容|一、上周情况⏎1、单于飞：西南线装载率由71%提到78%。⏎2、胡不晚：3台车温控探头更换完毕，11月3日验收。⏎3、成都场站夜间卸货排队仍超40分钟。⏎二、讨论⏎车明远认为应把到站窗口分成早中晚三段，桑瑜要求先拿数据。⏎三、本周工作安排⏎车明远：拉取10月到站时刻数据并做分段测算，11.9前⏎单于飞、胡不晚：与成都场站签订夜间卸货协议，周五⏎谈潇：温控异常月报发客户⏎西安线备用车2台落实——胡不晚（11月13日）⏎司机安全考试补考——各车队⏎四、遗留问题⏎1、返程空驶补贴由谁出，财务与干线部意见不一。|
下次会议：11月14日9:00，地点不变。||
""", "A1:B1 A2:B2 A3:B3 B4:C4 A5:C5"))
    return truth("label and value in one cell; one big cell: past work by name, discussion, then two ways of writing tasks; a pending line", form(
        "minutes",
        task("拉取10月到站时刻数据并做分段测算", "车明远", "2023-11-09", kind_alt=["resolution"], title_alt=["拉取10月到站时刻数据并做分段测算，11.9前", "车明远：拉取10月到站时刻数据并做分段测算，11.9前"]),
        task("与成都场站签订夜间卸货协议", "单于飞 胡不晚", "2023-11-10", kind_alt=["resolution"], title_alt=["与成都场站签订夜间卸货协议，周五", "单于飞、胡不晚：与成都场站签订夜间卸货协议，周五"]),
        task("温控异常月报发客户", "谈潇", None, kind_alt=["resolution"], title_alt=["谈潇：温控异常月报发客户"]),
        task("西安线备用车2台落实", "胡不晚", "2023-11-13", kind_alt=["resolution"], title_alt=["西安线备用车2台落实——胡不晚（11月13日）"]),
        task("司机安全考试补考", "", None, dept="*", kind_alt=["resolution"], title_alt=["司机安全考试补考——各车队"]),
        pending("返程空驶补贴由谁出，财务与干线部意见不一", "", note="*", title_alt=["返程空驶补贴由谁出"]),
        project="冷链干线提效项目", dept="*", date="2023-11-07",
        meeting=meeting("*", "2023-11-07T09:00", "调度中心二楼", "桑瑜", "谈潇", "桑瑜 谈潇 车明远 单于飞 胡不晚", "", "*")))


@batch.writes("专题会议纪要〔2024〕7号.docx")
def bank_minutes(path):
    word(path, "办公室", "^专题会议纪要", "^〔2024〕7号", "> 星汉银行云麓支行办公室　2024年4月17日",
         "2024年4月16日下午2点，行长助理闻人敬在支行五楼会议室主持召开专题会议，研究厅堂智能柜台升级改造项目推进事宜。现将会议议定事项纪要如下：",
         "会议听取了科技岗步青云关于机具到货情况的汇报。会议认为，升级改造涉及面广，五一假期前后客流集中，应当分批停机、错峰施工。会议指出，去年12月网点改造时告知不到位，造成客户投诉11起，要引以为戒。",
         "会议议定：", "（一）由运营管理部牵头，4月19日前拿出分批停机方案，报分管行领导审定。", "（二）步青云负责与厂商签订驻场协议，确保4月25日前工程师到位。",
         "（三）个人金融部、网点柜面人员分别做好客户短信告知和现场引导，4月22日起实施，4月底完成全覆盖。", "（四）安全保卫岗屈同光要在施工前完成动火作业审批。", "（五）改造期间各网点要加强舆情监测，遇有投诉第一时间上报。",
         "待定事项：对公机具是否一并更换，待省分行批复预算后另行研究。", "出席：闻人敬、步青云、屈同光、长孙越（运营管理部）、米万中（个人金融部）", "请假：南宫望（出差）", "记录：易水寒", "抄送：省分行渠道部。")
    return truth("official minutes: time, place, host in a sentence; resolutions in sentences with several dates or an acting department; people at the end; 待定事项：…on one line", form(
        "minutes",
        resolution("由运营管理部牵头，4月19日前拿出分批停机方案，报分管行领导审定", ["运营管理部"], "2024-04-19", dept="*", title_alt=["拿出分批停机方案，报分管行领导审定", "拿出分批停机方案"]),
        resolution("步青云负责与厂商签订驻场协议，确保4月25日前工程师到位", "步青云", "2024-04-25", title_alt=["与厂商签订驻场协议，确保工程师到位", "与厂商签订驻场协议"]),
        resolution("个人金融部、网点柜面人员分别做好客户短信告知和现场引导，4月22日起实施，4月底完成全覆盖", "*", "2024-04-30", dept="*",
                   title_alt=["分别做好客户短信告知和现场引导，完成全覆盖", "分别做好客户短信告知和现场引导"]),
        resolution("安全保卫岗屈同光要在施工前完成动火作业审批", "屈同光", None, dept="*", vague=True, title_alt=["在施工前完成动火作业审批", "完成动火作业审批"]),
        resolution("改造期间各网点要加强舆情监测，遇有投诉第一时间上报", "", None, dept="*", vague=True, title_alt=["加强舆情监测，遇有投诉第一时间上报"], owners_alt=["各网点"]),
        pending("对公机具是否一并更换，待省分行批复预算后另行研究", "", note="*", title_alt=["对公机具是否一并更换", "对公机具是否一并更换，待省分行批复预算"]),
        project="厅堂智能柜台升级改造项目", dept="*", date="2024-04-16",
        meeting=meeting("*", "2024-04-16T14:00", "支行五楼会议室", "闻人敬", "易水寒", "闻人敬 步青云 屈同光 长孙越 米万中", "南宫望", "*")))


@batch.writes("8D对策会记录_油封渗漏.xlsx")
def eight_d(path):
    xlsx(path, "品证课", Sheet("対策会", """
|客诉对策会议记录||||||
|客户：东岭农机　　件号：TS-4417油封　　投诉日：2026/2/26||||||
|开会时间：2026/3/2 13:00-14:20||||开会地点：品证课会议室||
|召集：品证课　冼东篱||||记录：邰一苇||
|到会|冼东篱、邰一苇、那日松、佟万里、敖立冬||||未到|农不为（休假）
|现象及调查结果||||||
|1. 2/27退回12件，唇口有毛边9件。⏎2. 那日松确认模具第3腔磨损0.08mm，上次保养为去年11月。⏎3. 出货检查只看外径，没有看唇口。||||||
|对策一览||||||
|No.|对策内容|种别|担当|完了预定|完了实绩|现状
|#1|在库及在途品全数选别（约8000件）|临时|物流课　佟万里|@2026-03-03{m/d}|@2026-03-03{m/d}|完了
|#2|向客户代替发货500件|临时|敖立冬|3/4|3/5|完了（迟1天）
|#3|第3腔型芯更换|恒久|制造课　那日松|3/13||着手
|#4|唇口检查追加进检查基准书|恒久|邰一苇|3/9||未着手
|#5|模具保养周期由6个月改3个月|恒久|那日松/设备课|3月20日||
|#6|同类模具横展开点检|横展|未定|3/27||未着手
|未解决||||||
|选别费用（约1.6万元）由谁承担，客户未回复，冼东篱3月6日前再联络||||||
|确认印|品证：冼|制造：那日松|物流：|||
""", "B1:H1 B2:H2 B3:E3 F3:H3 B4:E4 F4:H4 C5:F5 B6:H6 B7:H7 B8:H8 B16:H16 B17:H17"))
    return truth("Japanese-style words (担当, 完了预定, 着手, 横展); label and value in one cell; table in column B; due and actual columns; stamp with a surname only", form(
        "minutes",
        *[task(t, o, d, s, h, done=done, dept=dep, kind_alt=["resolution"], **more) for t, o, d, s, h, done, dep, more in (
            ("在库及在途品全数选别（约8000件）", "佟万里", "2026-03-03", "done", None, "2026-03-03", "物流课", {}),
            ("向客户代替发货500件", "敖立冬", "2026-03-04", "done", "*", "2026-03-05", None, {}),
            ("第3腔型芯更换", "那日松", "2026-03-13", "in_progress", None, None, "制造课", {}),
            ("唇口检查追加进检查基准书", "邰一苇", "2026-03-09", "not_started", None, None, None, {}),
            ("模具保养周期由6个月改3个月", "那日松 设备课", "2026-03-20", None, None, None, "*", {"owners_alt": ["那日松"]}),
            ("同类模具横展开点检", "", "2026-03-27", "not_started", None, None, None, {}))],
        pending("选别费用（约1.6万元）由谁承担，客户未回复，冼东篱3月6日前再联络", "冼东篱", "*", note="*", title_alt=["选别费用（约1.6万元）由谁承担", "选别费用（约1.6万元）由谁承担，客户未回复"]),
        sheet="対策会", project="*", dept="*", date="2026-03-02", signed="*",
        meeting=meeting("*", "2026-03-02T13:00", "品证课会议室", "冼东篱", "邰一苇", "冼东篱 邰一苇 那日松 佟万里 敖立冬", "农不为", "*")))


@batch.writes("云栖里二期 周例会 20250619.docx")
def property_minutes(path):
    word(path, "营销部", "^云栖里二期开盘营销项目 周例会", "会议日期：2025-06-19（周四）上午九点半", "会议地点：售楼处二楼签约室", "会议召集人：祝荣　　会议记录人：荆亭", "参加人：祝荣 荆亭 麦穗 关山越 鲜于康",
         "! 本次会议主题：6月28日开盘冲刺", "一、通报", "关山越通报认筹217组，距目标300组还差83组；6月17日竞品降价后到访减少三成。", "二、待办任务", "1. 样板间B户型软装补货", "责任人：麦穗", "截至时间：6.23晚八点",
         "2. 中介分销协议补签（共4家）", "责任人：关山越、鲜于康", "截至时间：6月20号、21号", "3. 开盘当天交通指引牌报批", "责任人：@荆亭", "截至时间：下周三前", "4. 抖音本地推投放加码", "责任人：广告公司（星火互动）", "截至时间：即日起",
         "5. 价格表终审", "责任人：祝总", "截至时间：6月31日", "三、还没定的", "· 开盘是否摇号，等房管局答复", "· 老带新奖励提到8000元，成本部有异议",
         "四、散会", "11:05结束。下次会议6月26日同一时间。")
    return truth("numbered task line followed by 责任人 and 截至时间 lines; impossible 6月31日; surname and title; contractor; 即日起 is no day; pending points with dots", form(
        "minutes",
        task("样板间B户型软装补货", "麦穗", "2025-06-23", kind_alt=["resolution"]), task("中介分销协议补签（共4家）", "关山越 鲜于康", "2025-06-21", kind_alt=["resolution"]),
        task("开盘当天交通指引牌报批", "荆亭", "2025-06-25", kind_alt=["resolution"]),
        task("抖音本地推投放加码", "*", None, kind_alt=["resolution"], vague=True, recurring=True, dept="*"),
        task("价格表终审", "*", None, kind_alt=["resolution"], bad=True),
        pending("开盘是否摇号，等房管局答复", "", note="*", title_alt=["开盘是否摇号"]), pending("老带新奖励提到8000元，成本部有异议", "", note="*"),
        project="云栖里二期开盘营销项目", dept="*", date="2025-06-19",
        meeting=meeting("6月28日开盘冲刺", "2025-06-19T09:30", "售楼处二楼签约室", "祝荣", "荆亭", "祝荣 荆亭 麦穗 关山越 鲜于康", "", "*")))


@batch.writes("GMP整改推进会纪要.doc")
def pharma_minutes(path):
    source = path.parent.parent / "batch4.src.docx"
    word(source, "质量保证部", "^固体制剂车间GMP整改项目推进会纪要", T("""
时间|2024-10-23　14:00|地点|综合楼405
主持|宇文昭|记录|冷月
参会部门及人员|质量保证部：宇文昭、冷月；生产部：淳于意；工程设备部：左丘宁；仓库：万俟雪||
请假|卓闻（注册部）||
""", "B3:D3 B4:D4"), "# 会议决议", "+ 淳于意于10月30日前完成清洁验证方案修订，交质量保证部审批。", "+ 左丘宁负责更换压差表12只，11月6日前报验。",
         "+ 仓库待验区标识由万俟雪重做，本周五完成。", "+ 冷月每周三汇总整改台账并通报。", "# 遗留问题", "+ 空调机组是否整体更换，待集团技改批复。", "> 质量保证部", "> 2024年10月24日")
    if not path.exists():
        convert(source, path)
    source.unlink()
    return truth("binary .doc: grid and automatically numbered resolutions with owner and deadline in the sentence; 每周三 recurs; issuer at the end", form(
        "minutes",
        resolution("淳于意于10月30日前完成清洁验证方案修订，交质量保证部审批", "淳于意", "2024-10-30", title_alt=["完成清洁验证方案修订，交质量保证部审批", "完成清洁验证方案修订"], dept="*"),
        resolution("左丘宁负责更换压差表12只，11月6日前报验", "左丘宁", "2024-11-06", title_alt=["更换压差表12只，报验", "更换压差表12只"]),
        resolution("仓库待验区标识由万俟雪重做，本周五完成", "万俟雪", "2024-10-25", title_alt=["仓库待验区标识重做", "仓库待验区标识由万俟雪重做"], dept="*"),
        resolution("冷月每周三汇总整改台账并通报", "冷月", None, recurring=True, title_alt=["汇总整改台账并通报", "每周三汇总整改台账并通报"]),
        pending("空调机组是否整体更换，待集团技改批复", "", note="*", title_alt=["空调机组是否整体更换"]),
        project="固体制剂车间GMP整改项目", dept="质量保证部", date="2024-10-23",
        meeting=meeting("*", "2024-10-23T14:00", "综合楼405", "宇文昭", "冷月", "宇文昭 冷月 淳于意 左丘宁 万俟雪", "卓闻", "*")))


@batch.writes("Sync meeting 同步会 2025-08-13.docx")
def bilingual(path):
    word(path, "Vivian Qiao", "^Project HARBOR 海港项目 – Weekly Sync 周同步会", T("""
Date & Time 日期时间|13-Aug-2025 16:00–17:00|Venue 地点|Teams
Chair 主持|Markus Feld|Minutes by 记录|乔薇 Vivian Qiao
Attendees 出席|Markus Feld, 乔薇 Vivian Qiao, 丘楚一, 祖向东, Lena Roth|Apologies 请假|Owen Tan
"""), "! Decisions 决定", "1. Freeze label artwork V7; no change after 20 Aug. 标签稿V7冻结。", "2. Pilot run stays in Suzhou plant. 试产仍在苏州工厂。", "! Action items 行动项", T("""
#|Action 行动|Owner 责任人|Due 期限|Status 状态|Remark 备注
#1|Send revised BOM to purchasing 更新物料清单|祖向东|15/08/2025|Done|
#2|Book reach truck for pilot 预订叉车|丘楚一 (Logistics)|22/08/2025|Open|Two quotes received
#3|Customs classification 归类预裁定|Lena Roth / 祖向东|05/09/2025|In progress|等海关答复
#4|Safety data sheet in Chinese 中文SDS|TBC|29/08/2025|Not started|N/A
#5|Cost walk for board 成本桥|Markus Feld|EOW|On hold|
"""), "! Open issues 未决", "- Who signs the quality agreement with the co-packer? 代工质量协议由谁签", "! Next meeting: 20 Aug, same time")
    return truth("bilingual minutes: Latin and Chinese names, day-first dates (15/08, 22/08, 05/09), Decisions and Action items, Open as a status", form(
        "minutes",
        resolution("Freeze label artwork V7; no change after 20 Aug. 标签稿V7冻结", "", "*", may=["missing-owner", "missing-deadline"]),
        resolution("Pilot run stays in Suzhou plant. 试产仍在苏州工厂", "", None, may=["missing-owner", "missing-deadline"]),
        task("Send revised BOM to purchasing 更新物料清单", "祖向东", "2025-08-15", "done"), task("Book reach truck for pilot 预订叉车", "丘楚一", "2025-08-22", "*", dept="*", note="Two quotes received", may=["unknown-status"]),
        task("Customs classification 归类预裁定", ["Lena Roth", "祖向东"], "2025-09-05", "in_progress", note="等海关答复"),
        task("Safety data sheet in Chinese 中文SDS", "", "2025-08-29", "not_started"),
        task("Cost walk for board 成本桥", ["Markus Feld"], "2025-08-15", "paused", due_alt=["2025-08-17"]),
        pending("Who signs the quality agreement with the co-packer? 代工质量协议由谁签", "", note="*"),
        project="*", dept=None, date="2025-08-13",
        meeting=meeting("*", "2025-08-13T16:00", "Teams", "Markus Feld", "乔薇 Vivian Qiao", ["Markus Feld", "乔薇 Vivian Qiao", "丘楚一", "祖向东", "Lena Roth"], ["Owen Tan"], "*")))


@batch.writes("618复盘前碰头-决议跟踪.docx")
def follow_up(path):
    word(path, "步摇", text_box("618大促项目例会纪要（第九次）"), "会议时间：2026年6月10日 15:30　会议主持：颜知玉　记录：步摇", "与会人员：颜知玉、步摇、钟知秋（技术）、苗甫（客服）、商羽（仓配）", "! 一、上次决议跟踪", T("""
决议|责任人|时限|落实情况|未完成原因
直播间库存锁定规则上线|钟知秋|6.5|已落实|
大促专席扩至40人|苗甫|6.8|部分完成|新人6人未通过考核
打包耗材备足20天|商羽|6月9日|未落实|气泡柱厂家限电
赠品错发赔付口径|颜知玉|6.6|作废|
"""), "! 二、本次决议", T("""
决议|责任人|时限
专席缺口由晚班主管顶岗至6月20日|苗甫|今天起
改用蜂窝纸替代气泡柱，先购5万米|商羽 / 采购部|后天
~6月12日前关闭跨店满减叠加入口~|~钟知秋~|~6.12~
零点流量演练|钟知秋、运维值班|6月15日 23:00
数据看板口径统一|数据组|6月16日前
"""), "! 三、遗留", tracked("海外仓是否参加返场，", "-颜知玉周五答复。", "+等货代报价后由颜知玉拍板。"), "签阅：颜知玉、钟知秋　苗甫（电子签）　商羽：同意")
    return truth("title in a text box; last resolutions with state and reasons above the new ones; a struck-out row; tracked changes in the pending line; 今天起; signatures in one line in three styles", form(
        "minutes",
        resolution("直播间库存锁定规则上线", "钟知秋", "2026-06-05", "done"), resolution("大促专席扩至40人", "苗甫", "2026-06-08", "in_progress", note="新人6人未通过考核"),
        resolution("打包耗材备足20天", "商羽", "2026-06-09", "*", "*", note="气泡柱厂家限电", may=["unknown-status"]), resolution("赠品错发赔付口径", "颜知玉", "2026-06-06", "cancelled"),
        resolution("专席缺口由晚班主管顶岗至6月20日", "苗甫", "*", may=["bad-date"]),
        resolution("改用蜂窝纸替代气泡柱，先购5万米", "商羽 采购部", "2026-06-12", dept="*", owners_alt=["商羽"]),
        resolution("零点流量演练", "*", "2026-06-15", dept="*"), resolution("数据看板口径统一", "数据组", "2026-06-16", dept="*"),
        pending("海外仓是否参加返场，等货代报价后由颜知玉拍板", "颜知玉", None, note="*", title_alt=["海外仓是否参加返场"]),
        project="618大促项目", dept=None, date="2026-06-10", signed="颜知玉 钟知秋 苗甫 商羽",
        meeting=meeting("*", "2026-06-10T15:30", None, "颜知玉", "步摇", "颜知玉 步摇 钟知秋 苗甫 商羽", "", [])))


@batch.writes("巡店小组会议记录.docx")
def shop_tour(path):
    word(path, "闵一", T("""
会 议 记 录|||
日    期|2025/12/1|时    间|下午四点半
地    点|总部茶水间旁|记 录 员|闵一
参 与 者|成蹊／闵一／伏念／计春华||
会议目的|圣诞主题陈列统一整改||
巡店情况|高新店橱窗灯带不亮；西津店堆头压住消防栓；三家店价签仍是双11版||
任务分配|伏念⏎1，高新店灯带报修，12.3⏎2，消防栓前堆头当天移走⏎成蹊⏎1，统一价签模板重发，12.2⏎2，抽查8家门店陈列照片，12.8/12.10⏎计春华⏎1，圣诞歌单和香氛到店，5号前||
遗留问题|1.灯带更换费用算门店还是算总部；2.西津店要不要换矮堆头||
备    注|未按时完成者，罚奶茶一轮。||
""", "A1:D1 B4:D4 B5:D5 B6:D6 B7:D7 B8:D8 B9:D9"))
    alt = dict(kind_alt=["resolution"])
    return truth("small-team minutes: letter-spaced labels; a name as a heading line with numbered tasks below, date behind the comma; what was seen in the shops is discussion; 12.8/12.10 a range", form(
        "minutes",
        task("高新店灯带报修", "伏念", "2025-12-03", title_alt=["高新店灯带报修，12.3"], **alt), task("消防栓前堆头当天移走", "伏念", "*", may=["bad-date"], **alt),
        task("统一价签模板重发", "成蹊", "2025-12-02", title_alt=["统一价签模板重发，12.2"], **alt),
        task("抽查8家门店陈列照片", "成蹊", "2025-12-10", title_alt=["抽查8家门店陈列照片，12.8/12.10"], **alt),
        task("圣诞歌单和香氛到店", "计春华", "2025-12-05", title_alt=["圣诞歌单和香氛到店，5号前"], **alt),
        pending("灯带更换费用算门店还是算总部", "", note="*"), pending("西津店要不要换矮堆头", "", note="*"),
        project="*", dept="*", date="2025-12-01",
        meeting=meeting("*", "2025-12-01T16:30", "总部茶水间旁", None, "闵一", "成蹊 闵一 伏念 计春华", "", "*")))


# ------------------------------------------------------------ progress

@batch.writes("智造二厂MES总控计划V7.xlsx")
def mes(path):
    xlsx(path, "谌一鸣", Sheet("总控", """
智造二厂MES上线项目总控计划|||||||||||
项目经理：谌一鸣||||更新日期：2024-05-17|||||||版本：V7
阶段|编号|工作任务|责任部门|责任人|计划||实际||完成率|状态|风险及问题
|||||开始|完成|开始|完成|||
准备|1.1|产线网络改造|设备部|凌远志|@2024-03-11{m"月"d"日"}|@2024-04-12{m"月"d"日"}|@2024-03-11{m"月"d"日"}|@2024-04-10{m"月"d"日"}|#1.0{0%}|已完成|
|1.2|服务器与数据库部署|信息部|谌一鸣|@2024-03-18{m"月"d"日"}|@2024-03-29{m"月"d"日"}|@2024-03-18{m"月"d"日"}|@2024-04-03{m"月"d"日"}|#1.0{0%}|延期完成|机柜到货迟
实施|2.1|工艺路线录入（首批86条）|工艺部|车晚晴、别致远|@2024-04-08{m"月"d"日"}|@2024-05-10{m"月"d"日"}|@2024-04-08{m"月"d"日"}||#0.6{0%}|滞后|老图纸缺工时定额
|2.2|设备采集网关调试|设备部|凌远志|@2024-04-22{m"月"d"日"}|@2024-05-24{m"月"d"日"}|@2024-04-25{m"月"d"日"}||#0.45{0%}|进行中|
|2.3|ERP工单接口|信息部|喻颜（外协）|@2024-04-22{m"月"d"日"}|@2024-05-22{m"月"d"日"}|@2024-04-22{m"月"d"日"}||#0.8{0%}|进行中，有风险|返工单字段两边口径不一
|2.4|质检项目与缺陷代码|品管部||@2024-05-06{m"月"d"日"}|5月底||||未开始|品管主管空缺
上线|3.1|关键用户培训|人力资源部|车晚晴|@2024-05-27{m"月"d"日"}|@2024-06-07{m"月"d"日"}|||#0.0{0%}|未开始|
|3.2|装配二线试运行|制造二部|古澄|@2024-06-11{m"月"d"日"}|@2024-06-28{m"月"d"日"}|||#0.0{0%}|未开始|/
|3.3|纸质流转卡停用|制造二部|古澄|||||||
|3.4||||||||#0.0{0%}||
""", "A1:L1 A2:D2 E2:K2 A3:A4 B3:B4 C3:C4 D3:D4 E3:E4 F3:G3 H3:I3 J3:J4 K3:K4 L3:L4 A5:A6 A7:A10 A11:A14"), date58=True)
    return truth("two-row header plan/actual, East-Asian date format 58, percent beside status, phases merged, an empty numbered row", form(
        "progress",
        task("产线网络改造", "凌远志", "2024-04-12", "done", done="2024-04-10", dept="设备部"),
        task("服务器与数据库部署", "谌一鸣", "2024-03-29", "done", "delayed", done="2024-04-03", dept="信息部", note="机柜到货迟"),
        task("工艺路线录入（首批86条）", "车晚晴 别致远", "2024-05-10", "*", "delayed", dept="工艺部", note="老图纸缺工时定额"),
        task("设备采集网关调试", "凌远志", "2024-05-24", "in_progress", dept="设备部"),
        task("ERP工单接口", "喻颜", "2024-05-22", "in_progress", "at_risk", dept="信息部", note="返工单字段两边口径不一"),
        task("质检项目与缺陷代码", "", "2024-05-31", "not_started", dept="品管部", note="品管主管空缺"),
        task("关键用户培训", "车晚晴", "2024-06-07", "not_started", dept="人力资源部"), task("装配二线试运行", "古澄", "2024-06-28", "not_started", dept="制造二部"),
        task("纸质流转卡停用", "古澄", None, None, dept="制造二部"),
        sheet="总控", project="智造二厂MES上线项目", dept=None, date="2024-05-17"))


@batch.writes("小程序3.0每周跟进.xls")
def mini_program(path):
    head = "小程序3.0升级项目 每周跟进||||||\n填报部门：数字零售部||||||\n序|事项|谁在跟|要求上线|目前进度|实际上线|卡在哪\n"
    xls(path, Sheet("9月8日", head + """
1|会员码合一|江浸月|@2023-09-13|测试中||
2|门店自提|步云、江浸月|9.15|开发中||仓配接口没给
3|电子发票|税控供应商|9月底|排期中||
4|附近门店LBS|—|@2023-09-22|未启动||
""".strip("\n"), "A1:G1 A2:G2"), Sheet("9月15日", head + """
1|会员码合一|江浸月|@2023-09-13|已上线|@2023-09-14|
2|门店自提|步云、江浸月|9.15|开发中（延期）||仓配接口12号才给
3|电子发票|阙一|9月28号|测试中||
4|附近门店LBS|步云|@2023-09-22|开发中||
5|老版本下线公告|品牌部 席乐|国庆前|待启动||
""".strip("\n"), "A1:G1 A2:G2"), Sheet("列表", "状态\n排期中\n开发中\n测试中\n已上线", hidden=True))
    P = dict(project="小程序3.0升级项目", dept="数字零售部")
    return truth("a sheet per week, sheet name is the date, year only in real date cells; colloquial headers; 测试中, 排期中 as states; hidden list; 国庆前", form(
        "progress",
        task("会员码合一", "江浸月", "2023-09-13", "in_progress"), task("门店自提", "步云 江浸月", "2023-09-15", "in_progress", note="仓配接口没给"),
        task("电子发票", ["税控供应商"], "2023-09-30", "*", may=["unknown-status"], dept="*"), task("附近门店LBS", "", "2023-09-22", "not_started"),
        sheet="9月8日", date="2023-09-08", **P), form(
        "progress",
        task("会员码合一", "江浸月", "2023-09-13", "done", done="2023-09-14"), task("门店自提", "步云 江浸月", "2023-09-15", "in_progress", "delayed", note="仓配接口12号才给"),
        task("电子发票", "阙一", "2023-09-28", "in_progress"), task("附近门店LBS", "步云", "2023-09-22", "in_progress"),
        task("老版本下线公告", "席乐", None, "not_started", dept="品牌部", vague=True),
        sheet="9月15日", date="2023-09-15", **P))


@batch.writes("任务导出_春茶节_20260313.csv")
def teambition(path):
    text_table(path, """
标题,任务列表,执行者,参与者,开始时间,截止时间,完成时间,是否完成,优先级,任务进度,备注,创建者
""".strip().replace(",", "|") + """
明前茶礼盒打样|产品|苏沐|苏沐、池玉|2026-03-02|2026-03-10 18:00|2026-03-11 09:12|已完成|紧急|100%||宁媛
详情页拍摄|设计|池玉|池玉|2026-03-05|2026-03-14 18:00||未完成|较高|70%|模特改期到12日|宁媛
达人寄样（30份）|运营|茅小筠,苏沐||2026-03-09|2026-03-16 12:00||未完成|普通|20%||宁媛
茶园直播机位踩点|运营|||2026-03-16|2026-03-18 18:00||未完成|普通|0%|等茶园回复|苏沐
赠品杯招标|采购|滕石||2026-03-01|||未完成|较低|0%||宁媛
""" .rstrip("\n"), encoding="utf-8-sig")
    return truth("csv export of a task tool with BOM: group column, participants and creator are no owners, 未完成 with a percent, time of day", form(
        "progress",
        task("明前茶礼盒打样", "苏沐", "2026-03-10", "done", done="2026-03-11", dept="*"), task("详情页拍摄", "池玉", "2026-03-14", "*", dept="*", note="模特改期到12日"),
        task("达人寄样（30份）", "茅小筠 苏沐", "2026-03-16", "*", dept="*"), task("茶园直播机位踩点", "", "2026-03-18", "*", dept="*", note="等茶园回复", must=["missing-owner"]),
        task("赠品杯招标", "滕石", None, "*", dept="*", must=["missing-deadline"]),
        project="*", dept=None, date="2026-03-13"))


@batch.writes("品控部周报 第33周.docx")
def qc_weekly(path):
    word(path, "伍思远", "^工 作 周 报", T("""
部　　门|品控部|汇报人|伍思远
汇报周期|2025.8.11－2025.8.15|所属项目|低糖果酱新品导入项目
本周主要工作|||
事项|责任人|完成情况|未完成原因及对策
糖度在线仪校准|施南笙|√|
货架期第2批取样|伍思远|☑ 8月13日完成|
供应商覆盆子农残复检|伍思远、冷荃|×|样品丢件；8月18日补寄
HACCP计划书修订|何书远|80%|/
下周工作安排|||
事项|责任人|计划完成|备注
HACCP评审会|何书远|8月20日（周三）|
首批灌装驻线|施南笙 冷荃|8.18-8.22|两班倒
出厂检验规程报批|待分配|下周五前|
需要支持：请采购部8月19日前换一家快递。|||
""", "A3:D3 A9:D9 A14:D14"))
    return truth("one Word table: header grid, this week's and next week's table with other columns; ticks and a cross; percent; request with a date is no item", form(
        "progress",
        task("糖度在线仪校准", "施南笙", None, "done"), task("货架期第2批取样", "伍思远", None, "done", done="*"),
        task("供应商覆盆子农残复检", "伍思远 冷荃", None, "*", "*", note="样品丢件；8月18日补寄", may=["unknown-status"]), task("HACCP计划书修订", "何书远", None, "in_progress", may=["missing-deadline"]),
        task("HACCP评审会", "何书远", "2025-08-20"), task("首批灌装驻线", "施南笙 冷荃", "2025-08-22", note="两班倒"), task("出厂检验规程报批", "", "2025-08-22"),
        project="低糖果酱新品导入项目", dept="品控部", date="2025-08-15"))


@batch.writes("总经办督办台账10月.et")
def ledger(path):
    xls(path, Sheet("督办", """
重点工作督办台账||||||||
统计单位：总经理办公室|||||统计截至：2024年10月25日|||
序号|来源|督办事项|承办部门|承办人|办结时限|是否办结|办理情况|督办意见
#1|9月经营会|海外仓选址报告|国际业务部|仇久|9月30日|是|10月8日提交|
#2|总裁信箱|食堂外包重新招标|行政部|万世兴|10月20日|否|已发标，回标两家|延至11月5日
#3|年度战略会|华中区域分公司注册|法务部|景维|2024.11.15|否||
#4|年度战略会|五年产能规划初稿|战略部、生产中心||11月|否|待数据|请分管领导过问
#5|安委会|危化品库整改|EHS部|封以道（主责）、万世兴|10月31号前|是|10月22日验收|
#6|党群||工会|||||
填表：余茵|||||审核：|||
""", "A1:I1 A2:D2 F2:I2"))
    return truth("supervision ledger in old .et format: 是/否 as state; owner empty though departments stand beside; a month as deadline; a row without a matter", form(
        "progress",
        task("海外仓选址报告", "仇久", "2024-09-30", "done", "*", done="*", dept="国际业务部", note="*"), task("食堂外包重新招标", "万世兴", "2024-10-20", "*", "*", dept="行政部", note="*", may=["unknown-status"]),
        task("华中区域分公司注册", "景维", "2024-11-15", "*", "*", dept="法务部", may=["unknown-status"]),
        task("五年产能规划初稿", "", "*", "*", "*", dept="*", note="*", must=["missing-owner"], may=["unknown-status", "bad-date"]),
        task("危化品库整改", "封以道 万世兴", "2024-10-31", "done", "*", done="*", dept="EHS部", note="*", owners_alt=["封以道"]),
        sheet="督办", project=None, dept="总经理办公室", date="2024-10-25"))


@batch.writes("锦棠路店开业筹备进度（9.12更新）.xlsx")
def new_store(path):
    lines = [
        ("证照", None), ("营业执照变更", "拓展部", "谷一白", "8.20", "8.19", "★", ""), ("食品经营许可证", "拓展部", "谷一白", "9.10", "", "✖", "现场核查改到16号"), ("消防备案", "工程部", "钮谷", "9.15", "", "◎", ""),
        ("招牌设置许可", "拓展部", "谷一白/商璐", "9月17日", "", "☆", ""),
        ("工程", None), ("水电隐蔽验收", "工程部", "钮谷", "8.25", "8.25", "★", ""), ("冷库安装调试", "工程部", "钮谷", "9.13", "", "▲", "压缩机缺一台"), ("收银台及货架进场", "工程部", "翟一鸣", "9.14", "", "◎", ""),
        ("卖场灯光调试", "工程部", "翟一鸣", "9月18日前", "", "☆", ""), ("开荒保洁", "行政部", "物业", "9.22-9.23", "", "☆", ""),
        ("商品", None), ("品类陈列图", "商品部", "燕归", "9.5", "9.8", "★", "晚3天"), ("首批订单下达", "商品部", "燕归", "9.10", "9.10", "★", ""), ("生鲜供应商签约", "商品部", "商璐、燕归", "9.12", "", "◎", "剩水产一家"),
        ("价签打印", "商品部", "闻艺", "9.21", "", "☆", ""), ("自有品牌专架", "商品部", "", "9.20", "", "☆", "方案未批"),
        ("人员", None), ("店长及主管到岗", "人资部", "湛岚", "8.31", "8.31", "★", ""), ("收银员招聘（12人）", "人资部", "湛岚", "9.8", "", "✖", "到岗9人"), ("岗前培训", "营运部", "靳松", "9.15~9.20", "", "☆", ""),
        ("健康证办理", "人资部", "湛岚 靳松", "@2025-09-19", "", "◎", ""),
        ("营销", None), ("开业海报与DM单", "企划部", "花忆", "9.11", "9.11", "★", ""), ("周边社区地推", "企划部", "花忆、兼职", "9月24日", "", "☆", "3个小区未谈下"), ("会员储值预热", "企划部", "花忆", "待定", "", "☆", ""),
        ("抽奖道具租赁", "企划部", "同上", "9.24", "", "取消", "改线上"),
        ("系统", None), ("POS机及电子秤联网", "信息部", "计冉", "9.16", "", "◎", ""), ("监控上墙", "信息部", "计冉", "9.16", "", "暂停", "等弱电报价"), ("线上门店开通", "信息部", "计冉", "下周二", "", "☆", "")]
    body, merges, number, row = [], [], 0, 5
    for line in lines:
        row += 1
        if line[1] is None:
            body.append(f"▍{line[0]}")
            merges.append(f"A{row}:H{row}")
        else:
            number += 1
            body.append(f"#{number}|" + "|".join(line))
    xlsx(path, "营运-靳松", Sheet("筹备表", "锦棠路店开业筹备项目　进度总表\n更新：2025年9月12日（周五）　开业日：9月26日\n图例：★完成　◎进行中　▲有风险　✖延误　☆未启动\n\n序号|筹备事项|部门|责任人|要求完成|实际完成|状态|说明\n" + "\n".join(body) +
                                       "\n合计|25项|||||完成6项|", "A1:H1 A2:H2 A3:H3 " + " ".join(merges)))
    words = {"★": ("done", None), "◎": ("in_progress", None), "▲": (None, "at_risk"), "✖": (None, "delayed"), "☆": ("not_started", None), "取消": ("cancelled", None), "暂停": ("paused", None)}
    who = {"谷一白/商璐": "谷一白 商璐", "商璐、燕归": "商璐 燕归", "花忆、兼职": "*", "同上": "花忆", "物业": "*"}
    special = {"9.22-9.23": "2025-09-23", "9.15~9.20": "2025-09-20", "下周二": "2025-09-16", "待定": None, "9月17日": "2025-09-17", "9月18日前": "2025-09-18", "9月24日": "2025-09-24", "@2025-09-19": "2025-09-19"}
    iso = lambda text: special[text] if text in special else "2025-%02d-%02d" % tuple(map(int, text.split("."))) if text else None
    items = []
    for line in lines:
        if line[1] is None:
            continue
        title, dept, owner, due, real, mark, note = line
        state, health = words[mark]
        # a risk or delay mark beside a column of actual dates leaves the state open
        items.append(task(title, who.get(owner, owner), iso(due), "*" if health else state, "*" if "晚" in note else health, done=iso(real), dept=dept if owner != "物业" else "*", note=note or None))
    return truth("25 rows under group bars; a legend defines the marks; state words among the marks; contractor or 兼职 among the owners; 同上; total row", form(
        "progress", *items, sheet="筹备表", project="锦棠路店开业筹备项目", dept=None, date="2025-09-12"))


@batch.writes("渠道部一周工作（左总结右计划）.xlsx")
def side_by_side(path):
    xlsx(path, "龙季", Sheet("1.6-1.10", """
渠道部一周工作||||||||||
项目：县域经销商拓展计划|||||||2025年1月6日—1月10日|||
本周总结|||||||下周计划|||
工作内容|担当人|完成情况|存在问题||||工作内容|担当人|截至时间|
与三县代理商签年框|龙季|完成||||#1|年框合同盖章归档|龙季、严午|1.15|
样品车巡展路线|严午|未完成|车辆年检|||#2|样品车年检及路线报备|严午|周四|
滞销库存调拨|阿木尔|进行中|物流报价偏高|||#3|窜货处罚通知下发|销售管理部|1月14号前|
|||||||||
|||||||2024年返利核对|阿木尔、财务 辛思|1月17日 17:00|
""", "A1:J1 A2:D2 H2:J2 A3:D3 H3:J3"))
    return truth("side by side: this week on the left, next week on the right with other columns; a year inside a title; an empty row", form(
        "progress",
        task("与三县代理商签年框", "龙季", None, "done"), task("样品车巡展路线", "严午", None, "*", note="车辆年检", may=["unknown-status", "missing-deadline"]), task("滞销库存调拨", "阿木尔", None, "in_progress", note="物流报价偏高", may=["missing-deadline"]),
        task("年框合同盖章归档", "龙季 严午", "2025-01-15"), task("样品车年检及路线报备", "严午", "2025-01-16"), task("窜货处罚通知下发", "销售管理部", "2025-01-14", dept="*"),
        task("2024年返利核对", "阿木尔 辛思", "2025-01-17", dept="*"),
        sheet="1.6-1.10", project="县域经销商拓展计划", dept="渠道部", date="2025-01-10"))


@batch.writes("智慧社区项目周报-信息部-26W11.docx")
def list_weekly(path):
    word(path, "信息部", "^智慧社区平台升级项目周报", "报告部门：信息部　　报告周期：2026年3月9日至3月13日　　编写：柏杨舟", "! 一、本周进展", "1. 车牌识别相机完成12个道口更换，3月11日通过验收；", "2. 业主App 4.2版提交应用市场审核；",
         "3. 访客二维码因短信通道欠费停用一天，已恢复。", "! 二、风险与问题", "短信通道合同3月底到期，续签尚未走完流程，法务余娴说下周给意见。", "! 三、下周计划",
         "1. 完成楼栋门禁接口联调（柏杨舟，3月18日）", "2. 缴费对账差异清零——柯延、财务共享中心米莉，周五前", "3. 由余娴跟进短信通道续签，3月20日前完成", "4. 物业管家培训两场（负责人：柯延；时间：3.17、3.19）", "5. 旧平台数据归档方案讨论",
         "! 四、需协调", "请采购部尽快确认门禁读头备件。", "报送：分管副总、各区域公司")
    t = lambda *a, **k: task(*a, **k)
    return truth("weekly report without tables: past as list is no item, next week's list in four ways of naming owner and date; a line with neither; risk prose", form(
        "progress",
        t("完成楼栋门禁接口联调", "柏杨舟", "2026-03-18", title_alt=["完成楼栋门禁接口联调（柏杨舟，3月18日）"]),
        t("缴费对账差异清零", "柯延 米莉", "2026-03-20", dept="*", title_alt=["缴费对账差异清零——柯延、财务共享中心米莉，周五前"], due_alt=["2026-03-13"]),
        t("由余娴跟进短信通道续签，3月20日前完成", "余娴", "2026-03-20", title_alt=["跟进短信通道续签", "跟进短信通道续签，3月20日前完成", "短信通道续签"]),
        t("物业管家培训两场", "柯延", "2026-03-19", title_alt=["物业管家培训两场（负责人：柯延；时间：3.17、3.19）"]), t("旧平台数据归档方案讨论", "", None),
        project="智慧社区平台升级项目", dept="信息部", date="2026-03-13"))


@batch.writes("OA导出-客诉整改任务.xls")
def oa_export(path):
    head = ["流程编号", "整改事项", "责任部门", "当前处理人", "发起人", "要求完成日期", "办结日期", "流程状态", "退回原因"]
    lines = [["KS20240611-01", "充电桩误报漏电批次排查", "品质部", "路知遥", "客服-小满", "2024-06-18", "2024-06-17", "已办结", ""], ["KS20240611-02", "固件V2.3.1回滚方案", "软件部", "欧野", "客服-小满", "2024-06-14", "", "办理中", "缺测试记录"],
             ["KS20240611-03", "已售3200台远程升级通知", "客服部", "", "客服-小满", "2024-06-21", "", "待办", ""], ["KS20240611-04", "漏保采样电路改版", "硬件部", "欧野;谢晴", "品质-路", "2024-07-05", "", "挂起", "等样件"]]
    body = "".join("<tr>" + "".join(f"<td style=\"mso-number-format:'\\@'\">{cell or '&nbsp;'}</td>" for cell in line) + "</tr>\n" for line in lines)
    path.write_bytes(('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>\n'
                      '<table border="1"><tr><td colspan="9" align="center"><b>家用充电桩误报客诉整改项目 任务清单（导出时间：2024-06-19 08:30）</b></td></tr>\n<tr>' +
                      "".join(f"<th>{cell}</th>" for cell in head) + "</tr>\n" + body + "</table></body></html>").encode("gb18030"))
    return truth("HTML with the extension .xls as OA systems export it, in GBK; initiator is no owner; 当前处理人 is; &nbsp; as an empty owner", form(
        "progress",
        task("充电桩误报漏电批次排查", "路知遥", "2024-06-18", "done", done="2024-06-17", dept="品质部"), task("固件V2.3.1回滚方案", "欧野", "2024-06-14", "in_progress", dept="软件部", note="缺测试记录"),
        task("已售3200台远程升级通知", "", "2024-06-21", "not_started", dept="客服部"), task("漏保采样电路改版", "欧野 谢晴", "2024-07-05", "paused", dept="硬件部", note="等样件"),
        sheet="*", project="家用充电桩误报客诉整改项目", dept=None, date="2024-06-19"))


@batch.writes("客服中心两项目周进度1129.xlsx")
def two_projects(path):
    xlsx(path, "成蹊", Sheet("第48周", """
客服中心周进度表|||||
截止日期：2024/11/29|||||
项目一：智能外呼机器人上线|||||
任务|负责人|完成期限|进度情况|红绿灯|备注
催缴场景话术训练|阮籍安|11月27日|完成|绿|
投诉转人工阈值调优|阮籍安/丛容|12月4日|进行中60%|黄|误转率9%
录音质检抽样规则|丛容|12.6|未开始|绿|
|||||
项目二：年终回馈客户专线|||||
任务|负责人|完成期限|进度情况|红绿灯|备注
临时坐席招募20人|薄禾|11月25日|部分完成|红|到岗13人
话务高峰排班|薄禾|11月30日|完成||
礼品兑换FAQ|丛容、市场部 戴岚|下周一|看邮件||
夜班津贴申请|主管|12月2日|审批中||
""", "A1:F1 A2:F2 A3:F3 A9:F9"))
    return truth("two project bars with a table each on one sheet; two columns for state and health; 看邮件 says nothing; 主管 as owner", form(
        "progress",
        task("催缴场景话术训练", "阮籍安", "2024-11-27", "done", "normal"), task("投诉转人工阈值调优", "阮籍安 丛容", "2024-12-04", "in_progress", "at_risk", note="误转率9%"),
        task("录音质检抽样规则", "丛容", "2024-12-06", "not_started", "normal"),
        sheet="第48周", project="智能外呼机器人上线", dept="客服中心", date="2024-11-29"), form(
        "progress",
        task("临时坐席招募20人", "薄禾", "2024-11-25", "in_progress", "delayed", note="到岗13人"), task("话务高峰排班", "薄禾", "2024-11-30", "done"),
        task("礼品兑换FAQ", "丛容 戴岚", "2024-12-02", None, dept="*", unknown=True), task("夜班津贴申请", "*", "2024-12-02", "in_progress", may=["unknown-status"], state_alt=[None]),
        sheet="第48周", project="年终回馈客户专线", dept="客服中心", date="2024-11-29"))


@batch.writes("SAP切换 Project导出.xlsx")
def ms_project(path):
    xlsx(path, "pmo", Sheet("任务_数据", """
标识号|任务名称|摘要|工期|开始时间|完成时间|实际完成时间|前置任务|资源名称|完成百分比|备注
#1|SAP S/4切换|是|61 个工作日|2025年2月10日 8:00|2025年5月9日 17:00|NA|||#0.38{0%}|
#2|  数据准备|是|25 个工作日|2025年2月10日 8:00|2025年3月14日 17:00|NA|||#0.8{0%}|
#3|    物料主数据清洗|否|15 个工作日|2025年2月10日 8:00|2025年2月28日 17:00|2025年2月28日 17:00||蒲韦,潘石[50%]|#1{0%}|
#4|    BOM比对|否|10 个工作日|2025年3月3日 8:00|2025年3月14日 17:00|NA|3|潘石|#0.6{0%}|三层以下未比
#5|  切换演练|是|20 个工作日|2025年3月17日 8:00|2025年4月11日 17:00|NA|2||#0{0%}|
#6|    第一轮演练|否|10 个工作日|2025年3月17日 8:00|2025年3月28日 17:00|NA|4|蒲韦,顾问公司|#0{0%}|
#7|    第二轮演练|否|10 个工作日|2025年3月31日 8:00|2025年4月11日 17:00|NA|6||#0{0%}|
#8|  停机切换窗口|否|3 个工作日|2025年5月1日 8:00|2025年5月5日 17:00|NA|7|蒲韦|#0{0%}|五一假期
"""))
    return truth("MS Project export in Chinese: summary rows, indented names, planned 完成时间 beside 实际完成时间, NA, units in brackets, percent only", form(
        "progress",
        task("物料主数据清洗", "蒲韦 潘石", "2025-02-28", "done", done="2025-02-28", dept="*"), task("BOM比对", "潘石", "2025-03-14", "in_progress", dept="*", note="三层以下未比", state_alt=[None]),
        task("第一轮演练", "蒲韦 顾问公司", "2025-03-28", "not_started", dept="*"), task("第二轮演练", "", "2025-04-11", "not_started", dept="*"),
        task("停机切换窗口", "蒲韦", "2025-05-05", "not_started", dept="*", note="五一假期"),
        sheet="任务_数据", project="*", dept=None, date=None))


@batch.writes("注塑降本跟踪（勿外传）最终.xlsx")
def moulding(path):
    xlsx(path, "工艺-夏侯", Sheet("跟踪", """
注塑车间降本增效项目||||||||
制表部门：工艺部||||制表日期：2023/11/10||||
项次|措施|主导|协助|预定完成|实际完成|目前状况|剩余天数|备注
#1|水口料回用比例提到15%|夏侯明|仓库|@2023-10-31|@2023-10-30|已关闭|=E4-TODAY()|
#2|3#机伺服改造|宫羽（设备科）|外协|#45255|||=E5-TODAY()|等预付款
#3|模温机保温棉|宫羽|夏侯明|#10.2{0.00}|11.3|完成，延迟|=E6-TODAY()|
#4|机械手取件节拍优化|谷梁月|宫羽||||=E7-TODAY()|周期31秒，目标26秒
#5|夜班照明分区|电工班|夏侯明|20231130||未启动|=E8-TODAY()|
#6|色母集中采购议价|采购部 桂华|夏侯明|11月31日||进行中|=E9-TODAY()|供应商要求年量承诺
~7~|~旧空压机变卖~|~宫羽~||~12.1~||~取消~||
#8|周转箱统一规格|夏侯明、桂华|生产|12月初||On hold||
#9|模具间恒温改造|宫羽|行政|2023年12月15日||在做|=E12-TODAY()|
备注：1、预定完成变更须车间主任同意；2、每周五更新。||||||||
""", "A1:I1 A2:D2 E2:I2 A13:I13", hide_rows=(8, 11), comments={"E12": "可能要到12月25日"}))
    book = load_workbook(path)
    page = book.active
    page["E7"] = CellRichText(TextBlock(InlineFont(strike=True), "11月10日"), " 11月24日")
    page["G7"] = "延期"
    book.save(path)
    return truth("messy tracker: serial number without format, 10.20 as a number, a struck-out date before the valid one, a struck-out row, rows hidden by a filter, 20231130, 11月31日, formulas without result, a comment with a date", form(
        "progress",
        task("水口料回用比例提到15%", "夏侯明", "2023-10-31", "done", done="2023-10-30"), task("3#机伺服改造", "宫羽", "2023-11-25", None, note="等预付款", dept="设备科"),
        task("模温机保温棉", "宫羽", "2023-10-20", "done", "delayed", done="2023-11-03"), task("机械手取件节拍优化", "谷梁月", "2023-11-24", "*", "delayed", note="周期31秒，目标26秒"),
        task("夜班照明分区", "电工班", "2023-11-30", "not_started", dept="*"), task("色母集中采购议价", "桂华", None, "in_progress", dept="采购部", note="供应商要求年量承诺", bad=True),
        task("周转箱统一规格", "夏侯明 桂华", None, "paused", vague=True), task("模具间恒温改造", "宫羽", "2023-12-15", "in_progress"),
        sheet="跟踪", project="注塑车间降本增效项目", dept="工艺部", date="2023-11-10"))


@batch.writes("精装交付投诉专项 责任书.docx")
def complaint_duties(path):
    word(path, "客户关系部", "^澜岸花园精装交付群诉处理专项", "^目标责任确认书", "制定部门：客户关系部　　　确认日期：2024 年 7 月 8  日", "一、目标", "1、7月底前群诉户数由86户降到10户以内；", "2、维修一次合格率不低于90%，由客户关系部逐户回访。", "二、责任清单", T("""
责任主体|承担的事|到什么时候|做到什么程度算完
工程部⏎石予|墙地砖空鼓逐户排查并出台账|7月12日|86户全覆盖，业主签字
工程部⏎郎宁|返修队伍进场（不少于6组）|7/15|每组配一名管家
设计部⏎尹川|柜门色差替换方案|三个工作日内|两种色板可选
成本部⏎|向总包扣款及索赔|7月31日之前|发函并收到签收回执
法务部⏎国峰|答复业主代表律师函|本周四|
物业公司|临时安置与搬运|入住为止|无二次投诉
"""), "三、确认", T("""
工程部|设计部|成本部|法务部|客户关系部
石予（电子签）|尹川 7/8|拒签，意见另附||已阅。花予
"""))
    return truth("Word responsibility form: department and name in one cell on two lines, the name missing once; plain-language headers; goals with a date; blanks in the date; a refused signature", form(
        "responsibility",
        duty("墙地砖空鼓逐户排查并出台账", "石予", "2024-07-12", dept="工程部", note="*"), duty("返修队伍进场（不少于6组）", "郎宁", "2024-07-15", dept="工程部", note="*"),
        duty("柜门色差替换方案", "尹川", "2024-07-11", dept="设计部", note="*"), duty("向总包扣款及索赔", "成本部", "2024-07-31", dept="*", note="*"),
        duty("答复业主代表律师函", "国峰", "2024-07-11", dept="法务部", note="*"), duty("临时安置与搬运", "物业公司", None, dept="*", note="*", vague=True),
        project="澜岸花园精装交付群诉处理专项", dept="客户关系部", date="2024-07-08", signed="石予 尹川 花予"))


@batch.writes("预算系统上线-会议通知及签到.xlsx")
def notice_sheet(path):
    xlsx(path, "财务共享中心", Sheet("通知", """
|||||
|会议安排|||
|关于什么|预算系统UAT问题清零会（第3次）||
|项目|全面预算系统上线项目||
|哪天|@2026-04-09{yyyy"年"m"月"d"日"}|几点|10:30
|在哪|B座12层银杏厅，腾讯会议同步|谁主持|谢语
|谁参加|谢语、隋毅、尉迟礼；⏎信息部：沙欧、步悦⏎实施方：高远（外部顾问）||
|谁可不来|步悦（值班）||
|谈什么|一 未关闭缺陷逐条过⏎二 期初余额口径⏎三 上线切换排期||
|请带来|各自缺陷清单，4月8日下班前更新到共享表||
|发通知的|财务共享中心||
""", "B2:E2 C3:E3 C4:E4 C7:E7 C8:E8 C9:E9 C10:E10 C11:E11"), Sheet("签到", """
预算系统UAT问题清零会 签到表|||
序号|姓名|部门|签名
1|谢语|财务共享中心|
2|沙欧|信息部|沙欧
""", "A1:D1"))
    return truth("notice on a sheet with question-like labels (哪天, 在哪, 谈什么); date cell and time in two cells; sign-in sheet beside it", form(
        "notice", sheet="通知", project="全面预算系统上线项目", dept="财务共享中心", date="*",
        meeting=meeting("预算系统UAT问题清零会（第3次）", "2026-04-09T10:30", "B座12层银杏厅，腾讯会议同步", "谢语", "*", "谢语 隋毅 尉迟礼 沙欧 步悦 高远", "*",
                        ["未关闭缺陷逐条过", "期初余额口径", "上线切换排期"])))


# ------------------------------------------------------------ review, several forms, no form

@batch.writes("年货节复盘报告-电商事业部.docx")
def festival_review(path):
    word(path, "电商事业部", "^2024年货节营销项目复盘", "编写：电商事业部　　复盘会时间：2024年2月27日", "一、结果回顾", T("""
指标|目标|实际|达成率
GMV（万元）|1800|1652|92%
新客数|45000|51200|114%
"""), "二、重点工作完成情况", T("""
工作项|责任人|计划完成|实际完成|结果
坚果礼盒备货|海若|2024-01-08|2024-01-12|延期完成
直播专场8场|虞归晚、程砚|1月31日|1月30日|提前完成
社区团购联动|程砚|1月25日|—|取消
售后专班|虞归晚|2月15日|2月15日|按期完成
"""), "三、做得好的", "1、虞归晚团队在1月20日断播后40分钟恢复；", "2、新客成本降到31元。", "四、不足与原因", "1、备货预测偏保守，爆款断货4天；", "2、快递停运时间未提前告知客户。", "五、改进措施", T("""
序号|改进建议|责任部门|责任人|完成时间
1|建立爆款安全库存预警|供应链部|海若|2024年3月29日
2|停运公告模板纳入大促清单|客服部|程砚、柏筱|4月中旬
3|主播备班制度|直播组||下次大促前
4|大促复盘结论共享到知识库|全员||长期
"""), "复盘小组成员签名：海若、虞归晚　程砚")
    return truth("a table of figures that is no table of work; task table with closed states; suggestions as a table; good and bad points with dates and names are no items", form(
        "review",
        task("坚果礼盒备货", "海若", "2024-01-08", "done", "delayed", done="2024-01-12"), task("直播专场8场", "虞归晚 程砚", "2024-01-31", "done", done="2024-01-30", health="*"),
        task("社区团购联动", "程砚", "2024-01-25", "cancelled"), task("售后专班", "虞归晚", "2024-02-15", "done", done="2024-02-15", health="*"),
        suggestion("建立爆款安全库存预警", "海若", "2024-03-29", dept="供应链部"), suggestion("停运公告模板纳入大促清单", "程砚 柏筱", None, dept="客服部", vague=True),
        suggestion("主播备班制度", "", None, dept="直播组", vague=True), suggestion("大促复盘结论共享到知识库", "", None, dept="*", recurring=True),
        project="2024年货节营销项目", dept="电商事业部", date="2024-02-27", signed="海若 虞归晚 程砚"))


@batch.writes("批量退货客诉复盘.xlsx")
def complaint_review(path):
    xlsx(path, "越仁格", Sheet("复盘", """
项目复盘表|||
项目名称|儿童餐椅卡扣批量退货处理项目|复盘部门|售后部
复盘时间|2025.11.28|参加人|越仁格、唐千、单小燕
整体完成情况|应召回1460件，实收1388件，召回率95.1%；赔付在11月21日全部到账。||
亮点|① 客诉48小时内首次回应率100%⏎② 唐千提出的“以换代修”节省约9万元||
不足|① 10月30日的检测报告口径不清，被媒体误读⏎② 备件库存没有预警||
改进建议|1、品质部修订卡扣拉力标准，12月15日前发布；⏎2、单小燕牵头做一次全系列餐椅隐患排查，2026年1月20日完成；⏎3、备件安全库存写入ERP（仓储部，年底）；⏎4、重大客诉统一由品牌部对外发声||
编制|越仁格|部门负责人（签字）|唐千 11/28
""", "A1:D1 B4:D4 B5:D5 B6:D6 B7:D7"))
    return truth("review as key-value block; suggestions as one numbered cell with owner and date in three ways; years change; who wrote it has not signed", form(
        "review",
        suggestion("品质部修订卡扣拉力标准，12月15日前发布", "品质部", "2025-12-15", dept="*", title_alt=["修订卡扣拉力标准", "修订卡扣拉力标准，发布"]),
        suggestion("单小燕牵头做一次全系列餐椅隐患排查，2026年1月20日完成", "单小燕", "2026-01-20", title_alt=["做一次全系列餐椅隐患排查", "全系列餐椅隐患排查"]),
        suggestion("备件安全库存写入ERP（仓储部，年底）", "仓储部", "2025-12-31", dept="*", title_alt=["备件安全库存写入ERP"]),
        suggestion("重大客诉统一由品牌部对外发声", "品牌部", None, dept="*"),
        sheet="复盘", project="儿童餐椅卡扣批量退货处理项目", dept="售后部", date="2025-11-28", signed="唐千"))


@batch.writes("区域深耕三年规划-项目文件包.xlsx")
def package(path):
    xlsx(path, "总部战略办", Sheet("封面", """
||||
||华衡置业集团||
||区域深耕三年规划项目||
||项目文件包||
||编制部门：总部战略办||
||编制日期：2025年12月1日||
""", "C2:D2 C3:D3 C4:D4 C5:D5 C6:D6"), Sheet("1立项", """
立项说明|||
规划目标|2028年区域市占率进前三；回款率不低于92%||
涉及单位|总部战略办、苏南区域、皖中区域、财务资金部||
关键节点|||
节点|时间|牵头|备注
区域摸底报告|12月19日|苏南区域 凤鸣岐、皖中区域 麻宜|
规划初稿评审|2026年1月16日|迟暮云|
董事会审定|2月下旬||以董事会日程为准
职责分工|||
单位|主要职责|牵头|
总部战略办|框架、模型与统稿|迟暮云|
财务资金部|投融资测算|钱棠|
""", "A1:D1 B2:D2 B3:D3 A4:D4 A9:D9"), Sheet("2责任确认", """
目标与责任确认|||||
单位|责任事项|责任人|完成节点|成果要求|确认签字
苏南区域|土地储备清单核实|凤鸣岐|12月12日|含权属瑕疵说明|凤鸣岐
皖中区域|竞品去化数据|麻宜|12.12|近24个月|
|存量项目退出建议|麻宜、柯清|12月31日前|逐盘一页|麻宜
财务资金部|三年现金流模型|钱棠|1/9|三种情景|钱棠 12.3
总部战略办|标杆企业访谈|/|12月25日|不少于5家|迟暮云
""", "A1:F1 A4:A5"), Sheet("3沟通", """
沟通安排|||||
方式|频次|主题|参加|召集
双周视频会|隔周周三14:00|区域进展|各区域|迟暮云
高层质询会|每月末|重大分歧|总裁办公会成员|总裁办
飞书知识库|随时|模型、底稿|项目组|柯清
""", "A1:E1"), Sheet("4跟踪1205", """
进展跟踪（截至12月5日）||||||
事项|责任单位|责任人|计划|实际|状态|说明
土地储备清单核实|苏南区域|凤鸣岐|12月12日||正常|已核31宗
竞品去化数据|皖中区域|麻宜|12月12日||风险|数据商报价超预算
标杆企业访谈|总部战略办|待定|12月25日||正常|
启动会|总部战略办|迟暮云|12月2日|12月2日|已完成|
""", "A1:G1"), Sheet("Sheet6", ""))
    P = dict(project="区域深耕三年规划项目", dept="总部战略办")
    return truth("cover and four forms in one workbook; project, department and date only on the cover; health words with an actual column; empty last sheet", form(
        "charter",
        milestone("区域摸底报告", "凤鸣岐 麻宜", "2025-12-19", dept="*"), milestone("规划初稿评审", "迟暮云", "2026-01-16"), milestone("董事会审定", "", None, note="以董事会日程为准", vague=True),
        duty("框架、模型与统稿", "迟暮云", dept="总部战略办", note="*"), duty("投融资测算", "钱棠", dept="财务资金部", note="*"),
        sheet="1立项", date="2025-12-01", no="due", **P), form(
        "responsibility",
        duty("土地储备清单核实", "凤鸣岐", "2025-12-12", dept="苏南区域", note="*"), duty("竞品去化数据", "麻宜", "2025-12-12", dept="皖中区域", note="*"),
        duty("存量项目退出建议", "麻宜 柯清", "2025-12-31", dept="皖中区域", note="*"), duty("三年现金流模型", "钱棠", "2026-01-09", dept="财务资金部", note="*"),
        duty("标杆企业访谈", "", "2025-12-25", dept="总部战略办", note="*"),
        sheet="2责任确认", date="2025-12-01", signed="凤鸣岐 麻宜 钱棠 迟暮云", **P), form(
        "mechanism",
        channel("双周视频会", "迟暮云", note="*"), channel("高层质询会", "总裁办", dept="*", note="*"), channel("飞书知识库", "柯清", note="*"),
        sheet="3沟通", date="2025-12-01", **P), form(
        "progress",
        task("土地储备清单核实", "凤鸣岐", "2025-12-12", "*", "normal", dept="苏南区域", note="已核31宗"), task("竞品去化数据", "麻宜", "2025-12-12", "*", "at_risk", dept="皖中区域", note="数据商报价超预算"),
        task("标杆企业访谈", "", "2025-12-25", "*", "normal", dept="总部战略办", must=["missing-owner"]), task("启动会", "迟暮云", "2025-12-02", "done", done="2025-12-02", dept="总部战略办"),
        sheet="4跟踪1205", date="2025-12-05", **P))


@batch.writes("仿制药申报专题会纪要及附件.docx")
def two_in_one(path):
    word(path, "注册部", "^缬沙片仿制药申报项目专题会纪要", "时间：2023年5月22日（周一）10:00　　地点：研发楼三层小会议室", "主持：钟离素　　记录：花向荣", "出席：钟离素、花向荣、公输衡、荀采", "决议：", "1、公输衡负责补做0.1mol/L盐酸溶出曲线，5月31日前出数据；",
         "2、荀采6月2日前把原料药DMF授权函催回；", "3、申报资料M3部分由注册部统稿，6月9日定稿。", "未决：BE备案是否同步提交，钟离素请示后6月1日前答复。", "签字：钟离素　荀采", "附件", "^研发任务延期说明", T("""
申请部门|分析研究室|填报日期|2023年5月22日
延期任务|有关物质方法学验证||
任务负责人|公输衡|新的完成日期|2023-06-06
延期理由|杂质C对照品海关清关慢||
赶工措施|先做专属性与线性，其余项目并行||
部门负责人签字|（签字）||
""", "B2:D2 B4:D4 B5:D5 B6:D6"))
    return truth("one Word file holds minutes and, as an annex, a delay form of another department; 决议：/未决： as labels; only a new date", form(
        "minutes",
        resolution("公输衡负责补做0.1mol/L盐酸溶出曲线，5月31日前出数据", "公输衡", "2023-05-31", title_alt=["补做0.1mol/L盐酸溶出曲线，出数据", "补做0.1mol/L盐酸溶出曲线"]),
        resolution("荀采6月2日前把原料药DMF授权函催回", "荀采", "2023-06-02", title_alt=["把原料药DMF授权函催回"]),
        resolution("申报资料M3部分由注册部统稿，6月9日定稿", "注册部", "2023-06-09", dept="*", title_alt=["申报资料M3部分统稿，定稿", "申报资料M3部分由注册部统稿"]),
        pending("BE备案是否同步提交，钟离素请示后6月1日前答复", "钟离素", "2023-06-01", note="*", title_alt=["BE备案是否同步提交", "BE备案是否同步提交，钟离素请示后"]),
        project="缬沙片仿制药申报项目", dept="*", date="2023-05-22", signed="钟离素 荀采",
        meeting=meeting("*", "2023-05-22T10:00", "研发楼三层小会议室", "钟离素", "花向荣", "钟离素 花向荣 公输衡 荀采", "", "*")), form(
        "delay",
        delay("有关物质方法学验证", "公输衡", "2023-06-06", health="*", note="杂质C对照品海关清关慢\n先做专属性与线性，其余项目并行"),
        project="*", dept="分析研究室", date="2023-05-22"))


@batch.writes("配送中心排班及通讯录2024.xlsx")
def no_form(path):
    xlsx(path, "行政", Sheet("11月排班", """
配送中心11月排班表||||
姓名|周一|周二|周三|周四
汪一苇|早|早|休|晚
封小雨|晚|晚|早|休
""", "A1:E1"), Sheet("通讯录", """
姓名|部门|手机|邮箱
汪一苇|配送部|13800000001|wyw@example.com
封小雨|配送部|13800000002|fxy@example.com
"""))
    return truth("a roster and a telephone list: no form", unreadable=True)


@batch.writes("新品评审纪要（损坏）.docx")
def broken(path):
    word(path, "研发", "^新品评审纪要", "决议：柳叶7月1日前提交样品。")
    settle(path)
    path.write_bytes(path.read_bytes()[:9000])
    return truth("a Word file cut off in transfer", unreadable=True)


if __name__ == "__main__":
    batch.run()
