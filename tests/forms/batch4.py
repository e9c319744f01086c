#!/usr/bin/env python3
"""batch4: Chinese private companies (food, appliances, retail, logistics, bank branch, pharma, property …). Usage: batch4.py [OUT_DIR]"""
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from kit import (Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch4")


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
        sheet="责任分解", project="*", dept="*", date="2023-09-04", signed="向之远 阎朔 阮青禾 区嘉怡"))


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
资料|共享盘 \\\\\\\\nas\\\\客诉0805|专班全体|随时|检测报告、批次台账、话术|IT服务台
对外|统一口径邮件|客服、电商、经销商|口径变化当天|答复口径与补偿标准|
""", "A2:A3"), "以上约定请各部门经理确认：", T("""
部门|确认人|确认日期
售后服务部|屠月|8月6日
品质部|龚北辰|8月7日
法务部|尤佳|
电商部|辛夷|8/7
"""))
    return truth("communication agreement in colloquial headers; no owner; department as organizer; confirmation table where a name without a date has not confirmed", form(
        "mechanism",
        channel("企业微信群“滤网专班”", "屠月", note="*"), channel("站立晨会", "屠月", dept="售后服务部", note="*"),
        channel("电话会", "龚北辰 尤佳", dept="*", note="*"), channel("共享盘 \\\\nas\\客诉0805", ["IT服务台"], dept="*", note="*", title_alt=["共享盘"]),
        channel("统一口径邮件", "", note="*"),
        project="“空净滤网异味”批量客诉处理专项", dept="售后服务部", date="2024-08-06", signed="屠月 龚北辰 辛夷"))


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
发出部门|PMC部||召 集 人|卢照邻
会议名称|九月下旬产销协调会||密级|内部
会议日期|2024年9月12日（周四）||起止时间|13:30～15:00
会议地点|办公楼二层 大会议室||记录|由PMC部指派
参加人员|销售部：苗雨田、冉东；⏎生产部：戚长青；⏎采购部：靳秋白；⏎品管部：应如是|||
主要议程|1）国庆前出货缺口；⏎2）RX-20机芯缺料替代；⏎3）加班及外协安排|||
需准备的资料|销售部带9月滚动预测；采购部带在途清单（9月11日下班前发PMC）|||
不能出席者请于9月11日17:00前向卢照邻请假。||||
""", "B1:C1 B2:C2 B3:C3 B4:C4 B5:E5 B6:E6 B7:E7 A8:E8"))
    return truth("notice as a form: date and time in two cells, issue date above, material with a deadline is no item", form(
        "notice", project="*", dept="PMC部", date="*",
        meeting=meeting("九月下旬产销协调会", "2024-09-12T13:30", "办公楼二层 大会议室", "卢照邻", "*", "苗雨田 冉东 戚长青 靳秋白 应如是", "",
                        ["国庆前出货缺口", "RX-20机芯缺料替代", "加班及外协安排"])))


@batch.writes("关于召开手机银行5.0推广部署会的通知.docx")
def notice_letter(path):
    word(path, "综合部", "^关于召开手机银行5.0推广动员部署会的通知", "各网点、机关各部室：", "为做好手机银行5.0版本推广活动，经支行研究，决定召开动员部署会。现将有关事项通知如下：",
         "一、会议时间", "4月11日（星期五）下午3:30，会期约1小时。", "二、会议地点", "支行三楼多功能厅；县域网点通过视频系统接入。", "三、主持人", "副行长池清和", "四、参会人员", "个金部濮阳静、科技部车前、运营部柯以南，各网点负责人。",
         "五、会议议程", "1.个金部解读推广方案；", "2.科技部演示新功能；", "3.池清和讲话。", "六、有关要求", "（一）请参会人员提前10分钟入场；（二）各网点4月10日中午前将客户清单报个金部（联系人：濮阳静，内线6021）。",
         "> 滨湖支行综合管理部", "> 2025年4月8日")
    return truth("official letter: values stand in the paragraph below the heading; 下午3:30; title before the host's name; attendees by department and a group; requirements are no items", form(
        "notice", project="*", dept="*", date="*",
        meeting=meeting("*", "2025-04-11T15:30", "*", "池清和", "*", "*", "", ["个金部解读推广方案", "科技部演示新功能", "池清和讲话"])))


@batch.writes("工装延误情况说明-0523.docx")
def delay_letter(path):
    word(path, "制造工程部", "^关于前保险杠检具未按期交付的情况说明", "项目管理部：", "我部承担的“领野SUV前保险杠总成”量产准备项目中，有一项工作未能按计划完成，特说明如下。",
         "延误事项：前保险杠总成检具制作及三坐标验收", "责任人：鄂长歌　　协助：班晓", "计划完成时间：2024年5月20日", "预计完成时间：2024年6月5日", "影响程度：一般（不影响6月18日PPAP提交）",
         "原因分析：", "（1）供应商宏拓精工铝材到料晚7天；", "（2）3月28日设计变更两次，定位块重做。", "补救措施：", "① 班晓5月24日起驻厂跟进；", "② 三坐标验收改为夜班进行，压缩两天。", "特此说明。", "> 制造工程部（经理签字）：司南", "> 2024年5月23日")
    return truth("delay as a letter with labels in paragraphs; dates and names in the numbered reasons and remedies are no items; signature at the end beside the department", form(
        "delay",
        delay("前保险杠总成检具制作及三坐标验收", "鄂长歌", "*", health="*", note="*"),
        project="*", dept="制造工程部", date="2024-05-23", signed="司南"))


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


if __name__ == "__main__":
    batch.run()
