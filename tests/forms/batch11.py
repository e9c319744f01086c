#!/usr/bin/env python3
"""batch11: a mixed batch: private offices, public bodies, international offices, exports of tools, students. Usage: batch11.py [OUT_DIR]"""
import io
import quopri
import shutil
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from kit import PROFILE
from kit import (Batch, Raw, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch11")


def converted(path, kind, write):
    """Write a file of another format in a scratch folder, let LibreOffice convert it, keep the result under the name of path."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / ("source.docx" if kind == "doc" else "source.xlsx")
        write(source)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", kind, "--outdir", scratch, str(source)],
                       check=True, capture_output=True, timeout=180)
        shutil.move(source.with_suffix("." + kind), path)


# ---------------------------------------------------------------- private offices

@batch.writes("桂花米酿气泡饮立项书V3.docx")
def charter_drink(path):
    word(path, "屠小舟", "^新品立项报批表", T("""
项目名称|桂花米酿气泡饮上市项目|立项编号|NP-25-07
发起部门|新品研发中心|发起人|屠小舟
编制日期|2025年2月14日|预计投入|86万元
立项背景|2024年11月起江浙区域低度米酒饮料复购率连续三个月走高，竞品已于1月20日铺货，渠道部多次反映缺少桂花口味。
立项目标|1、5月底前进驻华东1200家便利店；⏎2、首季销售30万罐；⏎3、毛利率不低于42%。
关键节点|
参与部门|新品研发中心、品质部、生产部、渠道部、品牌部
分工|研发中心（屠小舟）：配方、包材及标签合规⏎品质部（骆宾）：送检及首件确认⏎生产部（冯岩）：排产与产线改造⏎渠道部（商璐）：客户进场谈判、堆头费用申请⏎品牌部：上市传播及样品派发
风险提示|桂花干花供应受天气影响，需提前锁价。
审批|发起人签字：屠小舟 2025.2.14　　分管副总签字：同意。蔺文博 2025.2.17　　总经理签字：__________
""", "B4:D4 B5:D5 B6:D6 B7:D7 B8:D8 B9:D9 B10:D10", inside={"B6": T("""
节点|计划时间|负责人|备注
配方及包材定版|3月7日|屠小舟|
三方检测报告|3月21日前|骆宾|送两家机构
首批试产1万罐|4/11|冯岩、骆宾|
渠道铺货启动|4月下旬|商璐|以试产合格为前提
上市发布会|2025.5.16|商璐|
""")}))
    return truth("whole charter is one four-column table; milestones in a nested table; duties as lines 部门（姓名）：事项 in a cell; approvals in one line, one blank; 4月下旬", form(
        "charter",
        milestone("配方及包材定版", "屠小舟", "2025-03-07"), milestone("三方检测报告", "骆宾", "2025-03-21", note="送两家机构"),
        milestone("首批试产1万罐", "冯岩 骆宾", "2025-04-11"),
        milestone("渠道铺货启动", "商璐", None, note="以试产合格为前提", vague=True), milestone("上市发布会", "商璐", "2025-05-16"),
        duty("配方、包材及标签合规", "屠小舟", None, dept="研发中心", note="*"), duty("送检及首件确认", "骆宾", None, dept="品质部", note="*"),
        duty("排产与产线改造", "冯岩", None, dept="生产部", note="*"), duty("客户进场谈判、堆头费用申请", "商璐", None, dept="渠道部", note="*"),
        duty("上市传播及样品派发", "品牌部", None, dept="*", note="*"),
        project="桂花米酿气泡饮上市项目", dept="新品研发中心", date="2025-02-14", signed="屠小舟 蔺文博", no="due"))


@batch.writes("春茶节推进表-0411.xlsx")
def tea_festival(path):
    xlsx(path, "苗苗", Sheet("Sheet1", """
「头采上新」春茶节 推进表
更新：4/11 18:00　苗苗整理||||||||
板块|序|要做的事|谁盯|搭把手|最晚哪天|实际弄完|啥情况|碎碎念
内容|1|头采溯源短片剪辑|池欣|毕卓|@2025-04-03{m"月"d"日"}|@2025-04-02{m"月"d"日"}|搞定✔|
|2|达人寄样（第二批48份）|郎月、池欣|仓库|4/9|4/10|完成（延期1天）|快递爆仓
|3|小红书笔记排期|郎月||4/15||在做|
|4|直播间口播稿|待认领||4/16||没开始|
会员|5|老客唤醒短信|奚佳||4月12日||进行中，文案审核中|
|~6~|~积分换茶具~|~奚佳~||~4/13~||~未开始~|~并到会员日~
|7|会员日专属券|奚佳/施南||@2025-04-14{m"月"d"日"}||有风险|预算还差2万没批
货品|8|礼盒到仓验收|仇师傅||本周六||未开始|
|9|详情页换新图|施南|毕卓|周一||返工中|
|10|价格带上限报备|商务部||4.18||√|
投放|11|信息流素材AB组|毕卓||4.10||延期|模特档期撞了⏎换人重拍
|12|搜索词包采买|毕卓、郎月||4.20||正常|
|13|快闪点位签约|华梓涵|法务|下周五||洽谈中|
|14|电梯广告|华梓涵||4月30日||取消|预算砍了
收口|15|客服快捷语更新|邓晓岚 奚佳||4/13||进行中80%|
|16|换货绿色通道|邓晓岚|仓库|活动结束后||未开始|
|17|数据看板|阮一诺||每天||再说吧|
|18|复盘会场地|-||4.28||未开始|
|19|||||||
小计||17件|||||已完成3件|
""", "A1:I1 A2:I2 A4:A7 A8:A10 A11:A13 A14:A17 A18:A22"), Sheet("下拉", "未开始\n进行中\n完成", hidden=True), date58=True)
    return truth("spoken header words; group column merged; a struck-out row, a numbered empty row, a subtotal row; year only in real date cells (number format 58); weekday words; blank between two owners", form(
        "progress",
        task("头采溯源短片剪辑", "池欣", "2025-04-03", "done", done="2025-04-02"),
        task("达人寄样（第二批48份）", "郎月 池欣", "2025-04-09", "done", "delayed", done="2025-04-10", note="快递爆仓"),
        task("小红书笔记排期", "郎月", "2025-04-15", "in_progress"), task("直播间口播稿", "", "2025-04-16", "not_started"),
        task("老客唤醒短信", "奚佳", "2025-04-12", "in_progress"),
        task("会员日专属券", "奚佳 施南", "2025-04-14", None, "at_risk", note="预算还差2万没批"),
        task("礼盒到仓验收", "*", "2025-04-12", "not_started"), task("详情页换新图", "施南", "2025-04-14", "in_progress"),
        task("价格带上限报备", "商务部", "2025-04-18", "done", dept="*"),
        task("信息流素材AB组", "毕卓", "2025-04-10", None, "delayed", note="模特档期撞了\n换人重拍"),
        task("搜索词包采买", "毕卓 郎月", "2025-04-20", None, "normal"), task("快闪点位签约", "华梓涵", "2025-04-18", "in_progress"),
        task("电梯广告", "华梓涵", "2025-04-30", "cancelled", note="预算砍了"), task("客服快捷语更新", "邓晓岚 奚佳", "2025-04-13", "in_progress"),
        task("换货绿色通道", "邓晓岚", None, "not_started", vague=True),
        task("数据看板", "阮一诺", None, None, recurring=True, unknown=True), task("复盘会场地", "", "2025-04-28", "not_started"),
        sheet="Sheet1", project="「头采上新」春茶节", dept=None, date="2025-04-11"))


@batch.writes("ERP换版专题会(3.6).docx")
def erp_meeting(path):
    word(path, "柏松", "^会 议 记 录", T("""
会议主题|ERP换版割接准备会|会议日期|2024.3.6 下午2点半
地    点|B座7层大会议室|主    持|訾海涛
参会人员|信息部：訾海涛、柏松；财务部：容雪；人事行政部：裴晓峰；供应链：时伟、管彤|记    录|柏松
未 到|耿亮（出差）|抄    送|总经办
会议内容|一、情况通报⏎柏松介绍了第一轮数据迁移，3月1日跑完，差错率0.7%，主要是物料单位不统一。⏎容雪提出3月8日前在做月结，不能停机。⏎二、讨论⏎1. 单据编码是否沿用旧规则，采购与仓库意见不一。⏎2. 培训要分两批，3月18日开始比较合适。⏎三、会议结论⏎1. 柏松3月12日前完成第二轮迁移并给出差异清单⏎2. 期初余额核对由容雪、管彤负责，3.15下班前⏎3. 各部门权限申请表由裴晓峰收齐，下周三之前⏎4. 打印模板（送货单、入库单）改版——时伟——3月20日⏎5. 旧系统只读账号保留，期限另定⏎四、待定事项⏎割接窗口放周末还是清明假期，訾海涛请示集团后答复
""", "B5:D5"))
    return truth("letter-spaced labels; all in one big cell, only the sections 会议结论 and 待定事项 hold items; numbered discussion with names and dates; 下午2点半; four ways to name owner and day in a sentence", form(
        "minutes",
        resolution("柏松3月12日前完成第二轮迁移并给出差异清单", "柏松", "2024-03-12", title_alt=["完成第二轮迁移并给出差异清单"]),
        resolution("期初余额核对由容雪、管彤负责，3.15下班前", "容雪 管彤", "2024-03-15", title_alt=["期初余额核对"]),
        resolution("各部门权限申请表由裴晓峰收齐，下周三之前", "裴晓峰", "2024-03-13", title_alt=["各部门权限申请表收齐", "收齐各部门权限申请表", "各部门权限申请表"]),
        resolution("打印模板（送货单、入库单）改版——时伟——3月20日", "时伟", "2024-03-20", title_alt=["打印模板（送货单、入库单）改版"]),
        resolution("旧系统只读账号保留，期限另定", "", None, title_alt=["旧系统只读账号保留"], vague=True),
        pending("割接窗口放周末还是清明假期，訾海涛请示集团后答复", "訾海涛", None, note="*", title_alt=["割接窗口放周末还是清明假期"]),
        project="*", dept=None, date="2024-03-06",
        meeting=meeting("ERP换版割接准备会", "2024-03-06T14:30", "B座7层大会议室", "訾海涛", "柏松", "訾海涛 柏松 容雪 裴晓峰 时伟 管彤", "耿亮", "*")))


@batch.writes("空气炸锅客诉_跟踪与延误.xlsx")
def complaint(path):
    xlsx(path, "乜琳", Sheet("8D跟踪", """
项目：空气炸锅K2507批次客诉处理||||||
牵头部门：售后服务部||||截至：2025年8月22日||
步骤|措施|责任人|要求日期|完成日期|进展|备注
D1|组建处理小组|卞涛|8/11|8/11|已关闭|
D3|在库2300台封存|仓储部 柯敏|8/12|8/12|已关闭|
D3|门店退换话术|乜琳|8/14|8/15|已关闭|法务改稿，晚一天
D4|温控器拆解分析|苑博 138-0000-4521|8/20||进行中|等供方样件
D5|供方整改报告|苑博、柳絮|8/20||逾期|供方停产检修
D6|整改件小批验证|技术部|8/29||未启动|
D7|更新来料检验规程|凤鸣|||未启动|
D8|结案回访26户|乜琳|9月5日||未启动|/
""", "A1:G1 A2:D2 E2:G2", comments={"D8": "供方说月底"}), Sheet("延误说明", """
|空气炸锅K2507批次客诉处理 延误情况|||||
|填报部门：技术部|||填报日期：8.22||
|延误事项|责任人|原定日期|调整后日期|延误原因|补救办法|部门经理确认
|温控器拆解分析|苑博|8月20日|8月27日|供方样件8月19日才寄出|借实验室X光机，压缩分析周期|卞涛 8/22
|供方整改报告|苑博、柳絮|8月20日|待定|供方停产检修|采购驻厂催办|
""", "B1:H1 B2:D2 E2:H2"), Sheet("联系方式", """
姓名|部门|电话
卞涛|售后服务部|135-0000-1208
苑博|技术部|138-0000-4521
柯敏|仓储部|139-0000-3310
"""))
    P = "空气炸锅K2507批次客诉处理"
    return truth("8D steps; a tracker and a delay sheet of another department in one workbook, and a telephone list; a comment; telephone behind a name; year only on the first sheet", form(
        "progress",
        task("组建处理小组", "卞涛", "2025-08-11", "done", done="2025-08-11"), task("在库2300台封存", "柯敏", "2025-08-12", "done", done="2025-08-12", dept="仓储部"),
        task("门店退换话术", "乜琳", "2025-08-14", "done", done="2025-08-15", note="法务改稿，晚一天"),
        task("温控器拆解分析", "苑博", "2025-08-20", "in_progress", note="等供方样件"),
        task("供方整改报告", "苑博 柳絮", "2025-08-20", None, "delayed", note="供方停产检修"),
        task("整改件小批验证", "技术部", "2025-08-29", "not_started", dept="*"), task("更新来料检验规程", "凤鸣", None, "not_started"),
        task("结案回访26户", "乜琳", "2025-09-05", "not_started"),
        sheet="8D跟踪", project=P, dept="售后服务部", date="2025-08-22"), form(
        "delay",
        delay("温控器拆解分析", "苑博", "*", None, "*", note="供方样件8月19日才寄出\n借实验室X光机，压缩分析周期"),
        delay("供方整改报告", "苑博 柳絮", "*", None, "*", note="供方停产检修\n采购驻厂催办"),
        sheet="延误说明", project=P, dept="技术部", date="2025-08-22", signed="卞涛"))


@batch.writes("华中大区2026目标分解.xlsx")
def strategy(path):
    xlsx(path, "丘岚", Sheet("责任分解", """
|华中大区2026年度经营目标责任分解确认表|||||||
|填报单位：华中大区||||制表日期：2026年1月8日|||
|年度目标：1. 营收9.6亿元；2. 新开渠道12家；3. 仓配费率降到4.8%。|||||||
|维度|行动举措|责任分工||完成节点|交付标准|签认
|||主责人|协同||
|增长|武汉重点客户年框续签|阙明|法务部|1月31日|签约率90%|阙明 1.9
||重点客户年度对账|同上|财务部||对账单回签|
||经销商分级政策发布|阙明、丘岚|市场部|2月中旬|政策文件及宣讲记录|丘岚（电子签）1.12
||新零售渠道开拓12家|蒙晓|市场部|二季度末|合同及首单|未签
|组织|区域销售编制补齐18人|人力资源部|各城市公司|3月底|到岗|
||营销例会机制落地|各城市经理|—|长期|会议纪要存档|
|效率|仓配费率压降|戚大鹏（物流）|采购部|2026-12-31|费率4.8%|戚大鹏 1.9
||闲置样机处置||财务部|6月15日前|处置清单|
|大区总经理签字|公孙毅 2026.1.12|||集团分管领导签字|||
""", "B1:I1 B2:E2 F2:I2 B3:I3 B4:B5 C4:C5 D4:E4 F4:F5 G4:G5 H4:H5 B6:B9 B10:B11 B12:B13 F6:F7 C14:E14 F14:G14"))
    return truth("table from column B; two-row header; deadline merged over two rows; 同上; numbered goals above; signature column with 未签; signature row, one blank; 各城市经理; end of quarter", form(
        "responsibility",
        duty("武汉重点客户年框续签", "阙明", "01-31", note="*"), duty("重点客户年度对账", "阙明", "01-31", note="*"),
        duty("经销商分级政策发布", "阙明 丘岚", None, note="*", vague=True), duty("新零售渠道开拓12家", "蒙晓", "06-30", note="*"),
        duty("区域销售编制补齐18人", "人力资源部", "03-31", dept="*", note="*"), duty("营销例会机制落地", "", None, dept="*", note="*", vague=True),
        duty("仓配费率压降", "戚大鹏", "12-31", dept="*", note="*"), duty("闲置样机处置", "", "06-15", note="*"),
        sheet="责任分解", project="*", dept="华中大区", date="01-08", signed="阙明 丘岚 戚大鹏 公孙毅"))


# ---------------------------------------------------------------- state-owned groups, public bodies

@batch.writes("专题会议纪要第9期（岸电改造）.doc")
def port_minutes(path):
    converted(path, "doc", lambda source: word(source, "蒲洪", "^澜江港务集团有限公司", "^专 题 会 议 纪 要", "^第9期", "集团办公室　　　　　　　　　　　　　　　　　　2023年11月3日",
         "^关于3号泊位岸电改造有关事项的会议纪要",
         "2023年11月2日下午，集团副总经理宫立新在机关六楼会议室主持召开专题会议，研究3号泊位岸电改造有关事项。现纪要如下：",
         "会议听取了基建部关于改造进度的汇报。会议认为，10月底前完成的高压柜基础施工质量可控，但设备到货存在不确定性，必须提前谋划。",
         "会议议定以下事项：",
         "（一）设备采购方案由物资部牵头修订，11月10日前报集团审定。",
         "（二）泊位停靠计划由生产业务部（尉迟静）负责调整，11月15日前完成。",
         "（三）安全环保部、基建部共同做好动火作业监管，每周五报送检查情况。",
         "（四）基建部漆志远负责办理施工许可变更，确保11月底前取得批复。",
         "（五）各有关单位要加强协调配合，重大问题及时上报。",
         "会议强调，岸电改造是集团年度重点工程，务必抓紧抓实。",
         "出席：宫立新、漆志远、尉迟静、蒲洪、容嘉",
         "请假：敖东",
         "记录：蒲洪",
         "抄送：集团各部门、所属各公司。"))
    return truth("binary .doc; official minutes in prose: time, place and chair inside a sentence, 会议议定 with （一）…; issue date differs from the meeting's; closing paragraph 会议强调 is no item", form(
        "minutes",
        resolution("设备采购方案由物资部牵头修订，11月10日前报集团审定", "物资部", "2023-11-10", dept="*", title_alt=["修订设备采购方案", "设备采购方案由物资部牵头修订", "设备采购方案修订"]),
        resolution("泊位停靠计划由生产业务部（尉迟静）负责调整，11月15日前完成", "尉迟静", "2023-11-15", dept="生产业务部",
                   title_alt=["泊位停靠计划由生产业务部（尉迟静）负责调整", "泊位停靠计划调整", "调整泊位停靠计划"]),
        resolution("安全环保部、基建部共同做好动火作业监管，每周五报送检查情况", "安全环保部 基建部", None, dept="*", recurring=True, title_alt=["做好动火作业监管", "做好动火作业监管，每周五报送检查情况"]),
        resolution("基建部漆志远负责办理施工许可变更，确保11月底前取得批复", "漆志远", "2023-11-30", dept="基建部", title_alt=["办理施工许可变更"]),
        resolution("各有关单位要加强协调配合，重大问题及时上报", "", None, dept="*", may=["bad-date"]),
        project="*", dept="*", date="2023-11-02",
        meeting=meeting("*", "*", "机关六楼会议室", "宫立新", "蒲洪", "宫立新 漆志远 尉迟静 蒲洪 容嘉", "敖东", "*")))


@batch.writes("供水提升工程月调度（6月）.xls")
def water(path):
    xls(path, Sheet("6月", """
澧源供水保障提升工程 重点事项月调度表
填报单位：县水务局|||||||||调度日期：2024年6月28日
序号|重点事项|责任落实||时间安排|||进展情况|存在问题
||责任单位|责任人|计划开工|计划完工|实际完工||
一、水源工程
1|石门水库取水口改造|水利建设股|闵涛|#45323|#45443|#45440|已完工|
2|黄陂应急水源井3眼|水利建设股|闵涛、隆青|2024.4.1|2024.6.20||滞后|用地未批复
3|水源地围网|河湖中心|虞敏|5月6日|7月31日||正在施工|无
4|水质在线监测点|水质中心|司马瑞|6月20日|2024-08-15||正在招标|
5|备用电源|县供电公司|—|7.1|7.15||未开工|
二、管网工程
6|城东主管网12公里|工程指挥部|呼延斌|2024.3.1|9月底||完成60%|阀门供货慢
7|南坪支管入户|南坪乡政府|荀乡长|4月10日|8月31日||完成35%|
8|老旧水表更换6400只|供水公司|宁远|5月|10月20日||正常推进|
9|过河管修复|工程指挥部|呼延斌|6月|汛期后||暂停|水位过高
10|路面恢复|南坪乡政府|呼延斌|9月1日|9月31日||未开工|
三、运行管理
11|水价成本监审|发改局|阴婷|5.20|2024/7/20|2024/6/25|已办结|
12|水费收缴方案|供水公司|宁远|6.3|6.30||征求意见中|
13|管护员培训|供水公司|侍晓云||7月5日至7月6日||未启动|
14|智慧水务平台二期|信息中心|乐正阳||@2024-09-30||取消|省级统建
15|年度考核办法|办公室|全体||年底||未启动|
合计|15项||||||完工2项|
填表人：宁小桐||||审核人：虞敏
""", "A1:I1 A2:F2 A3:A4 B3:B4 C3:D3 E3:G3 H3:H4 I3:I4 A5:I5 A11:I11 A17:I17"))
    return truth("binary xls; two-row header; serial numbers without date format; group rows; owner — though a unit stands beside; township head by surname; 9月31日; 汛期后; 年底; filled-in-by is no signature", form(
        "progress",
        task("石门水库取水口改造", "闵涛", "2024-05-31", "done", done="2024-05-28", dept="水利建设股"),
        task("黄陂应急水源井3眼", "闵涛 隆青", "2024-06-20", None, "delayed", dept="水利建设股", note="用地未批复"),
        task("水源地围网", "虞敏", "2024-07-31", "in_progress", dept="河湖中心"), task("水质在线监测点", "司马瑞", "2024-08-15", "in_progress", dept="水质中心"),
        task("备用电源", "", "2024-07-15", "not_started", dept="县供电公司"),
        task("城东主管网12公里", "呼延斌", "2024-09-30", "in_progress", dept="工程指挥部", note="阀门供货慢"),
        task("南坪支管入户", "*", "2024-08-31", "in_progress", dept="南坪乡政府"),
        task("老旧水表更换6400只", "宁远", "2024-10-20", "*", "normal", dept="供水公司"),
        task("过河管修复", "呼延斌", None, "paused", dept="工程指挥部", note="水位过高", vague=True),
        task("路面恢复", "呼延斌", None, "not_started", dept="南坪乡政府", bad=True),
        task("水价成本监审", "阴婷", "2024-07-20", "done", done="2024-06-25", dept="发改局"),
        task("水费收缴方案", "宁远", "2024-06-30", "in_progress", dept="供水公司"), task("管护员培训", "侍晓云", "2024-07-06", "not_started", dept="供水公司"),
        task("智慧水务平台二期", "乐正阳", "2024-09-30", "cancelled", dept="信息中心", note="省级统建"),
        task("年度考核办法", "", "2024-12-31", "not_started", dept="办公室"),
        sheet="6月", project="澧源供水保障提升工程", dept="县水务局", date="2024-06-28"))


@batch.writes("关于召开地质资料数字化推进会的通知.wps")
def notice_archive(path):
    converted(path, "doc", lambda source: word(source, "农雪", "^关于召开馆藏地质资料数字化工程推进会的通知", "机关各科室、所属各单位：",
         "为加快推进馆藏地质资料数字化工程，经研究，决定召开推进会。现将有关事项通知如下：",
         "! 一、会议时间", "6月12日（星期四）上午9:30，会期半天。",
         "! 二、会议地点", "机关附楼二楼会议室",
         "! 三、会议议题", "（一）通报第一批扫描质量抽检情况；", "（二）研究涉密图件脱密流程；", "（三）部署第二批外包进场工作。",
         "! 四、主持人", "查敏",
         "! 五、参会人员", "办公室：农雪、晏清；信息科：蒯刚；财务科：谷秋；保管科：宿怀远、查敏",
         "! 六、有关要求", "1.请信息科准备抽检通报材料，于6月11日17时前报办公室。", "2.请参会人员提前10分钟入场，原则上不得请假。",
         "特此通知。", "> 资料馆办公室", "> 2025年6月9日"))
    return truth("Word 97 file under the name .wps: notice with labels as bold headings and the value in the next paragraph; requests are no items; year only in the closing date", form(
        "notice", project="馆藏地质资料数字化工程", dept="资料馆办公室", date="*",
        meeting=meeting("*", "2025-06-12T09:30", "机关附楼二楼会议室", "查敏", "*", "农雪 晏清 蒯刚 谷秋 宿怀远 查敏", "",
                        ["通报第一批扫描质量抽检情况", "研究涉密图件脱密流程", "部署第二批外包进场工作"])))


@batch.writes("热线工单系统升级总结评估.docx")
def hotline_review(path):
    word(path, "勾晓芸", "^政务热线工单系统升级项目总结评估报告", "编制部门：热线运行科", "编制日期：2024年12月20日",
         "# 一、项目概况", "项目于2024年5月6日启动，11月29日通过初验，历时约七个月，涉及热线运行科、技术保障科和三家承办单位。",
         "# 二、各项任务完成情况", T("""
任务|责任人|计划完成|实际完成|完成情况|未完成原因
知识库迁移|勾晓芸|8月30日|8月28日|按期完成|
派单规则重构|于文昊、贲亮|9月20日|10月12日|完成（延期22天）|规则口径反复
回访语音机器人|技术保障科 贲亮|10月31日||未完成，推进中|语料不足
承办端移动应用|于文昊|11月15日|2024-11-15|按期完成|
历史录音转写|外包单位|11月29日||终止|经费核减
"""), "# 三、主要成效", "1．平均办理时长由5.2天降至3.6天。", "2．勾晓芸牵头建立的错派周通报制度，自9月起被三个区借鉴。",
         "# 四、存在不足", "（1）需求冻结偏晚，派单规则三次返工；", "（2）验收标准不统一。",
         "# 五、意见建议", T("""
序号|建议|牵头科室|建议完成时间
1|把派单规则变更纳入月度评审|热线运行科|2025年1月底
2|由贲亮继续补充方言语料，明年一季度复测机器人识别率|技术保障科|2025年3月31日
3|完善承办单位考核办法|相关科室|适时
"""), "附件：1.初验报告 2.用户满意度问卷")
    return truth("review whose suggestions stand in a table; numbered results with a name are no items; state and delay in one cell; 终止; year from the heading date", form(
        "review",
        task("知识库迁移", "勾晓芸", "2024-08-30", "done", "*", done="2024-08-28"),
        task("派单规则重构", "于文昊 贲亮", "2024-09-20", "done", "delayed", done="2024-10-12", note="规则口径反复"),
        task("回访语音机器人", "贲亮", "2024-10-31", "in_progress", dept="技术保障科", note="语料不足"),
        task("承办端移动应用", "于文昊", "2024-11-15", "done", "*", done="2024-11-15"),
        task("历史录音转写", "外包单位", "2024-11-29", "cancelled", note="经费核减", dept="*"),
        suggestion("把派单规则变更纳入月度评审", "热线运行科", "2025-01-31", dept="*"),
        suggestion("由贲亮继续补充方言语料，明年一季度复测机器人识别率", "贲亮", "2025-03-31", dept="*", owners_alt=["技术保障科"], title_alt=["继续补充方言语料，明年一季度复测机器人识别率"]),
        suggestion("完善承办单位考核办法", "", None, dept="*", vague=True),
        project="政务热线工单系统升级项目", dept="热线运行科", date="2024-12-20"))


@batch.writes("附件2  联络沟通安排.doc")
def liaison(path):
    converted(path, "doc", lambda source: word(source, "茹芳", "附件2", "^老旧小区加装电梯专项工作联络沟通安排", "（2023年5月8日专班第一次会议通过）", T("""
类型|沟通方式|参加人员|时间安排|沟通内容|牵头人
日常联络|工作微信群|专班全体成员|工作日随时|进度、问题即时通报|茹芳
|周调度视频会|各街道分管领导、施工单位|每周四15:00|上周进展、下周计划|区住建局 祁正
重大问题会商|现场协调会|区住建局、区城管局、街道|出现阻工等情形24小时内|阻工、管线迁改|祁正、路宽
信息共享|政务云盘共享目录|各成员单位联络员|每月25日前更新|图纸、批件、台账|待明确
|工作简报|区领导、成员单位|每月一期|阶段成效|卓文
""", "A2:A3 A5:A6"), T("""
成员单位|区住建局|区城管局|区财政局
确认签字|祁正 5月8日|　|卓文 5月9日
"""), "注：1.联络员变动应在2日内报专班。2.简报由住建局统一编印。"))
    return truth("binary .doc, two blanks in its name; channels whose times recur; type merged vertically; 待明确 as person; signature row under the units, one holds only a wide blank; date in brackets under the title", form(
        "mechanism",
        channel("工作微信群", "茹芳", None, note="*", title_alt=["日常联络 工作微信群"]), channel("周调度视频会", "祁正", None, dept="区住建局", note="*"),
        channel("现场协调会", "祁正 路宽", None, note="*"), channel("政务云盘共享目录", "", None, note="*"), channel("工作简报", "卓文", None, note="*"),
        project="老旧小区加装电梯专项工作", dept=None, date="2023-05-08", signed="祁正 卓文"))


# ---------------------------------------------------------------- international offices

@batch.writes("SteerCo minutes 17-09-2024.docx")
def steerco(path):
    word(path, "Ingrid Vollmer", "^Dealer Ordering Platform – Steering Committee Minutes", T("""
Date / time|17/09/2024, 10:00 – 11:15 CET
Held at|MS Teams
Chaired by|Henrik Aasen
Minutes taken by|Ingrid Vollmer
Present|Henrik Aasen; Ingrid Vollmer (PMO); Marta Lindqvist (Procurement); Tomasz Wrona (Sales Ops)
Apologies|Yves Carpentier
"""), "# 1. Actions carried over", T("""
Ref|Action|Owner|Due|Status
A-07|Sign hosting contract amendment|Marta Lindqvist|06/09/2024|Closed
A-09|Collect dealer master data|Tomasz Wrona|13/09/2024|Overdue
"""), "# 2. Discussion", "Tomasz reported that two of five countries have not delivered their master data. The data freeze planned for 27 September cannot be held without them.", "Marta noted the hosting fee rises by 4% in January.",
         "# 3. Decisions", "* Go-live moves to 4 November 2024; legacy ordering stays read-only until year end.", "* Change request CR-12 (EUR 38k) is approved.",
         "# 4. New action items", T("""
#|What|By whom|By when
1|Share revised cut-over calendar|Ingrid Vollmer|Fri 20 Sep
2|Confirm freeze dates with plant managers|Tomasz Wrona / Marta Lindqvist|EOW
3|Draft dealer FAQ|Comms team|end of September
4|Cost estimate for a second test site|TBC|04/10/2024
5|Nominate super users|All workstream leads|ASAP
"""), "# 5. Parking lot", "* Who pays for travel to dealer trainings?", "* Single sign-on for independent workshops",
         "# 6. Next meeting", "1 October 2024, 10:00, same link.")
    same = {"kind_alt": ["resolution"]}
    return truth("English: actions carried over with status, new ones under What/By whom/By when; decisions without owner; day first (17/09); EOW, ASAP, TBC, All workstream leads; dates in the discussion", form(
        "minutes",
        task("Sign hosting contract amendment", ["Marta Lindqvist"], "2024-09-06", "done", **same),
        task("Collect dealer master data", ["Tomasz Wrona"], "2024-09-13", None, "delayed", **same),
        resolution("Go-live moves to 4 November 2024; legacy ordering stays read-only until year end", "", "*", may=["missing-owner"]),
        resolution("Change request CR-12 (EUR 38k) is approved", "", None, may=["missing-owner", "missing-deadline"]),
        task("Share revised cut-over calendar", ["Ingrid Vollmer"], "2024-09-20", **same),
        task("Confirm freeze dates with plant managers", ["Tomasz Wrona", "Marta Lindqvist"], "2024-09-20", due_alt=["2024-09-22"], **same),
        task("Draft dealer FAQ", ["Comms team"], "2024-09-30", dept="*", **same), task("Cost estimate for a second test site", "", "2024-10-04", **same),
        task("Nominate super users", "", None, dept="*", vague=True, **same),
        pending("Who pays for travel to dealer trainings?", "", None, note="*"), pending("Single sign-on for independent workshops", "", None, note="*"),
        project="Dealer Ordering Platform", dept=None, date="2024-09-17",
        meeting=meeting("*", "2024-09-17T10:00", "MS Teams", "Henrik Aasen", "Ingrid Vollmer", ["Henrik Aasen", "Ingrid Vollmer", "Marta Lindqvist", "Tomasz Wrona"], ["Yves Carpentier"], "*")))


@batch.writes("Issues & Actions Log - Northgate depot.xlsx")
def depot_log(path):
    xlsx(path, "Farah Iqbal", Sheet("Log", """
Northgate Depot Relocation - Issues & Actions Log
Last updated: 28-Feb-2025||||Maintained by: Farah Iqbal
Ref|Type|Description|Raised by|Raised on|Assigned to|Target date|Date closed|Status|RAG|Latest update
I-01|Issue|Racking supplier invoice mismatch|Noor Haddad|03/02/2025|Owen Pritchard|14/02/2025|13/02/2025|Closed|Green|Credit note received
A-02|Action|Renew dock leveller permits|Owen Pritchard|03/02/2025|Farah Iqbal|@2025-03-07{dd/mm/yyyy}||In progress|Amber|Council backlog of 3 weeks
A-03|Action|Move plan for chilled stock|Noor Haddad|10/02/2025|Owen Pritchard & Farah Iqbal|21/03/2025||Not started|Green|
A-04|Action|Forklift lease overlap|Farah Iqbal|10/02/2025|Finance|end of March||On hold|Amber|
A-05|Action|Staff shuttle tender|Noor Haddad|17/02/2025||17/03/2025||In progress|Red|Only one bid so far
A-06|Action|Update evacuation drawings|Farah Iqbal|17/02/2025|Lukas Brandt (H&S)|ASAP||Not started||N/A
A-07|Issue|Close old alarm contract|Owen Pritchard|24/02/2025|Noor Haddad|31/04/2025||Not started|Green|
A-08|Action|Wi-Fi heat map|Lukas Brandt|24/02/2025|IT Service Desk|10/03/2025||Cancelled||Covered by landlord
A-09|Action|Signage order|Noor Haddad|17/02/2025|Lukas Brandt|05/03/2025|27/02/2025|Done|Green|
A-10||||||||||
""", "A1:K1 A2:D2 E2:H2", hide_rows=(12,)), Sheet("Lists", "Not started\nIn progress\nOn hold\nClosed"))
    return truth("English action log, day first; Raised by is no owner; real dates beside text dates; a row hidden by the filter, a numbered empty row; 31/04/2025; RAG column; drop-down list on a visible sheet", form(
        "progress",
        task("Racking supplier invoice mismatch", ["Owen Pritchard"], "2025-02-14", "done", "normal", done="2025-02-13", note="Credit note received"),
        task("Renew dock leveller permits", ["Farah Iqbal"], "2025-03-07", "in_progress", "at_risk", note="Council backlog of 3 weeks"),
        task("Move plan for chilled stock", ["Owen Pritchard", "Farah Iqbal"], "2025-03-21", "not_started", "normal"),
        task("Forklift lease overlap", "Finance", "2025-03-31", "paused", "at_risk", dept="*"),
        task("Staff shuttle tender", "", "2025-03-17", "in_progress", "delayed", note="Only one bid so far"),
        task("Update evacuation drawings", ["Lukas Brandt"], None, "not_started", dept="*", vague=True),
        task("Close old alarm contract", ["Noor Haddad"], None, "not_started", "normal", bad=True),
        task("Wi-Fi heat map", ["IT Service Desk"], "2025-03-10", "cancelled", dept="*", note="Covered by landlord"),
        task("Signage order", ["Lukas Brandt"], "2025-03-05", "done", "normal", done="2025-02-27"),
        sheet="Log", project="Northgate Depot Relocation", dept=None, date="2025-02-28"))


@batch.writes("會員App改版專案週報_0524.docx")
def taiwan(path):
    word(path, "簡郁庭", text_box("專 案 週 報"), T("""
專案名稱|會員App改版專案|報告期間|2024/05/20～2024/05/24
提報單位|數位發展處|填表人|簡郁庭
"""), "一、本週工作進度", T("""
項次|工作項目|負責人|預計完成日|實際完成日|進度|狀態|說明
1|點數兌換頁原型|卓芷晴|5/20|5/21|100%|已完成|客戶加一輪訪談
2|推播權限流程調整|簡郁庭、柯宥廷|5/24||80%|落後|等法遵回覆
3|舊會員資料比對|倪承翰|~5/28~ 5/31||40%|進行中|
4|iOS 上架素材|委外廠商|6月初||0%|未開始|
5|客服教育訓練|待確認|6/7||0%|未開始|—
"""), "二、下週預定工作", T("""
項次|工作項目|負責人|預計完成日
1|壓力測試環境申請|倪承翰|下週三
2|隱私權條款送審|柯宥廷（法遵室）|5/30前
3|首頁動線易用性測試|卓芷晴 簡郁庭|月底
"""), "三、風險與議題", "1. 推播權限若於5/27前未取得法遵回覆，將影響送測時程。", "四、需協助事項：請資訊處提供測試機兩台。")
    return truth("traditional characters; title in a text box; an old date struck out before the new one; this week and next week are one form; percent and state in two columns; 落後; risks as numbered prose are no items; 6月初; 待確認; contractor without a name", form(
        "progress",
        task("點數兌換頁原型", "卓芷晴", "2024-05-20", "done", done="2024-05-21", note="客戶加一輪訪談"),
        task("推播權限流程調整", "簡郁庭 柯宥廷", "2024-05-24", "*", "delayed", note="等法遵回覆"),
        task("舊會員資料比對", "倪承翰", "2024-05-31", "in_progress"), task("iOS 上架素材", "委外廠商", None, "not_started", dept="*", vague=True),
        task("客服教育訓練", "", "2024-06-07", "not_started"),
        task("壓力測試環境申請", "倪承翰", "2024-05-29"), task("隱私權條款送審", "柯宥廷", "2024-05-30", dept="法遵室"),
        task("首頁動線易用性測試", "卓芷晴 簡郁庭", "2024-05-31"),
        project="會員App改版專案", dept="數位發展處", date="2024-05-24"))


@batch.writes("Line 3 Retrofit - 职责确认 Responsibility sign-off.docx")
def bilingual_duties(path):
    word(path, "Greta Holm", "^Responsibility Confirmation 职责确认", "Project 项目: Line 3 Retrofit 三号线改造", "Issued 编制日期: 16-Oct-2023    Version 版本: 1.2", T("""
No.|Responsibility 职责|Owner 负责人|Dept 部门|Due 完成时间|Deliverable 交付标准|Signature 签字
1|Mechanical layout 机械布局图|陆思远 Simon Lu|Engineering 工程部|30 Oct 2023|DWG issued for review|陆思远 Simon Lu, 17 Oct
2|PLC migration plan 控制系统迁移方案|Greta Holm|Automation 自动化部|11/17 Fri|Plan + rollback steps|Greta Holm 18-Oct
3|Spare parts list 备件清单|费明 / Greta Holm|Maintenance 设备部|W47|Excel list with lead times|
4|Operator training 操作工培训|TBD 待定|Production 生产部|2023-12-08|Sign-off of 3 shifts|pending
5|Safety assessment 安全评估|芮安 Anne Rui (EHS lead)|EHS|mid-November 11月中旬|Report|芮安 Anne Rui 19-Oct
6|Daily 5S during shutdown 停机期间5S|费明|Production 生产部|ongoing 持续|Checklist|费明 19 Oct
"""), "Note 备注: Changes after sign-off need written approval. 签字后如需变更须书面批准。")
    return truth("bilingual labels, names in two scripts; signature with day; pending as signature; W47; mid-November; ongoing", form(
        "responsibility",
        duty("Mechanical layout 机械布局图", ["陆思远 Simon Lu"], "2023-10-30", dept="Engineering 工程部", note="*"),
        duty("PLC migration plan 控制系统迁移方案", ["Greta Holm"], "2023-11-17", dept="Automation 自动化部", note="*"),
        duty("Spare parts list 备件清单", ["费明", "Greta Holm"], "2023-11-24", dept="Maintenance 设备部", note="*", due_alt=["2023-11-26"]),
        duty("Operator training 操作工培训", "", "2023-12-08", dept="Production 生产部", note="*"),
        duty("Safety assessment 安全评估", ["芮安 Anne Rui"], None, dept="EHS", note="*", vague=True),
        duty("Daily 5S during shutdown 停机期间5S", "费明", None, dept="Production 生产部", note="*", vague=True),
        project="Line 3 Retrofit 三号线改造", dept=None, date="2023-10-16", signed=["陆思远 Simon Lu", "Greta Holm", "芮安 Anne Rui", "费明"]))


@batch.writes("Lessons learned_Robot picking pilot_v2.docx")
def lessons(path):
    word(path, "Paula Okoye", "^Post-Project Review", T("""
Project|Robot Picking Pilot, Hall 7
Prepared by|Paula Okoye, Operations Excellence
Date of review|12 February 2026
Sponsor|Dietmar Kuhl
"""), "# Overall result", "The pilot met its throughput target in week 9 but overran the schedule by 19 days. Pick errors fell from 1.8% to 0.6%.",
         "# Delivery against plan", T("""
Deliverable|Lead|Planned|Actual|Outcome
Cell layout and guarding|Sanne Visser|14 Nov 2025|12 Nov 2025|Delivered
WMS interface|Rohan Mehta & Sanne Visser|28 Nov 2025|17 Dec 2025|Delivered, late
Operator training|Paula Okoye|12 Dec 2025|12 Dec 2025|Delivered
Night-shift trial|Rohan Mehta|16 Jan 2026||Cancelled
"""), "# What went well", "+ Daily ten-minute stand-up chaired by Sanne Visser kept the vendor honest.", "+ Spare grippers were ordered before kick-off.",
         "# What could have gone better", "* Interface specification was signed on 5 December, two weeks after coding had started.", "* Night shift heard about the trial from the notice board.",
         "# Recommendations", "1. Paula Okoye to involve the night shift in design reviews by 31 March 2026", tracked("2. Agree spare-part stock with the vendor before kick-off (owner: ", "-Sanne Visser", "+Rohan Mehta", ", 15 Mar)"),
         "3. Publish a one-page safety card for visitors")
    return truth("English lessons learned: automatic numbers under What went well are no items; Planned/Actual; Delivered, late; recommendation as 'X to … by …', with owner in brackets (replaced with change tracking), and with neither", form(
        "review",
        task("Cell layout and guarding", ["Sanne Visser"], "2025-11-14", "done", done="2025-11-12"),
        task("WMS interface", ["Rohan Mehta", "Sanne Visser"], "2025-11-28", "done", "delayed", done="2025-12-17"),
        task("Operator training", ["Paula Okoye"], "2025-12-12", "done", done="2025-12-12"),
        task("Night-shift trial", ["Rohan Mehta"], "2026-01-16", "cancelled"),
        suggestion("Paula Okoye to involve the night shift in design reviews by 31 March 2026", ["Paula Okoye"], "2026-03-31", title_alt=["involve the night shift in design reviews"]),
        suggestion("Agree spare-part stock with the vendor before kick-off (owner: Rohan Mehta, 15 Mar)", ["Rohan Mehta"], "2026-03-15", title_alt=["Agree spare-part stock with the vendor before kick-off"]),
        suggestion("Publish a one-page safety card for visitors", "", None),
        project="Robot Picking Pilot, Hall 7", dept="*", date="2026-02-12"))


# ---------------------------------------------------------------- exports of online tools

@batch.writes("Office move 2026.xlsx")
def planner(path):
    xlsx(path, "Planner", Sheet("Tasks", """
Plan name|Office move 2026
Plan ID|k3Jq0PzWx0uB7t
Date of export|03/05/2026

Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels|Description
aX1|Sign lease addendum|Landlord|Completed|Important|Gwen Abara|Gwen Abara|01/12/2026||02/20/2026|false|02/18/2026|Gwen Abara||||
aX2|Floor plan final version|Fit-out|In progress|Urgent|Hugo Stein;Gwen Abara|Gwen Abara|01/12/2026|02/02/2026|02/27/2026|true|||1/3|Desks;Meeting rooms;Pantry|Design|Fire exit width still open
aX3|Order height-adjustable desks|Fit-out|Not started|Medium|Hugo Stein|Gwen Abara|01/19/2026||04/03/2026|false||||||
aX4|Network cabling quote|IT|In progress|Important|Mina Farrokh|Hugo Stein|01/19/2026||03/13/2026|false||||||Two of three vendors answered
aX5|Move badge system|IT|Not started|Medium||Hugo Stein|02/09/2026||04/17/2026|false||||||
aX6|Staff survey on parking|People|Not started|Low|Mina Farrokh|Gwen Abara|02/09/2026|||false||||||
aX7|Farewell party old office|People|Not started|Low|Hugo Stein;Mina Farrokh|Mina Farrokh|02/16/2026||05/29/2026|false||||||
"""))
    star = {"health": "*"}
    return truth("Planner export: plan name and export date above the header, month first; Created By and Completed By are no owners; owners by semicolon; check list column", form(
        "progress",
        task("Sign lease addendum", ["Gwen Abara"], "02-20", "done", done="02-18", **star),
        task("Floor plan final version", ["Hugo Stein", "Gwen Abara"], "02-27", "in_progress", note="Fire exit width still open", **star),
        task("Order height-adjustable desks", ["Hugo Stein"], "04-03", "not_started", **star),
        task("Network cabling quote", ["Mina Farrokh"], "03-13", "in_progress", note="Two of three vendors answered", **star),
        task("Move badge system", "", "04-17", "not_started", **star), task("Staff survey on parking", ["Mina Farrokh"], None, "not_started", **star),
        task("Farewell party old office", ["Hugo Stein", "Mina Farrokh"], "05-29", "not_started", **star),
        sheet="Tasks", project="Office move 2026", dept=None, date="03-05"))


@batch.writes("自助点餐机上线_任务总表_20250613.xlsx")
def base_export(path):
    xlsx(path, "Feishu", Sheet("任务总表", """
任务描述|状态|任务执行人|所属阶段|开始日期|截止日期|实际完成日期|是否延期|最新进展记录|创建人|父记录
点餐机选型|已完成|饶星宇|准备|2025/05/06|2025/05/23|2025/05/22|否|选定竖屏款，整机含打印|麻青|
菜单图片重拍|进行中|扈嘉,饶星宇|准备|2025/05/26|2025/06/11||是|6/12：凉菜类还差14张⏎6/10：摄影棚改期|麻青|
收银系统接口联调|进行中|麻青|实施|2025/06/03|2025/06/20|||第三方给了测试号|饶星宇|
退款接口|待启动|麻青|实施||2025/06/24||||饶星宇|收银系统接口联调
门店电源改造（3家）|已停滞|工程部|实施|2025/06/09|2025/06/27|||商场不批动火|麻青|
店员培训|待启动||推广||2025/07/04||||麻青|
开机海报|待启动|扈嘉|推广|||||尺寸待确认|扈嘉|
首周驻店支持|待启动|饶星宇,麻青,扈嘉|推广|2025/07/07|2025/07/11||||麻青|
"""))
    return truth("export of an online table: no title, date only in the file name; creator is no owner; 是否延期; progress log of two lines with dates; sub-task row with its parent in a column; 已停滞", form(
        "progress",
        task("点餐机选型", "饶星宇", "2025-05-23", "done", "*", done="2025-05-22", note="选定竖屏款，整机含打印"),
        task("菜单图片重拍", "扈嘉 饶星宇", "2025-06-11", "in_progress", "delayed", note="6/12：凉菜类还差14张\n6/10：摄影棚改期"),
        task("收银系统接口联调", "麻青", "2025-06-20", "in_progress", note="第三方给了测试号"), task("退款接口", "麻青", "2025-06-24", "not_started", note="*"),
        task("门店电源改造（3家）", "工程部", "2025-06-27", "paused", dept="*", note="商场不批动火"), task("店员培训", "", "2025-07-04", "not_started"),
        task("开机海报", "扈嘉", None, "not_started", note="尺寸待确认"), task("首周驻店支持", "饶星宇 麻青 扈嘉", "2025-07-11", "not_started"),
        sheet="任务总表", project="*", dept=None, date="2025-06-13"))


@batch.writes("Checkout+redesign+sync.doc")
def confluence(path):
    html = """<html xmlns:o='urn:schemas-microsoft-com:office:office' xmlns:w='urn:schemas-microsoft-com:office:word'>
<head><title>2025-09-03 Checkout redesign sync</title><meta charset="utf-8"/><style>td {border: 1px solid #ccc;}</style></head><body>
<h1>2025-09-03 Checkout redesign sync</h1>
<h2>Date</h2><p><time datetime="2025-09-03" class="date-past">03 Sep 2025</time></p>
<h2>Participants</h2><ul><li><p><a class="confluence-userlink user-mention">Priya Raman</a></p></li><li><p><a class="confluence-userlink user-mention">Colm Whelan</a></p></li><li><p><a class="confluence-userlink user-mention">Asta Nygaard</a></p></li></ul>
<h2>Goals</h2><ul><li><p>Agree scope of the September release</p></li></ul>
<h2>Discussion topics</h2><table class="confluenceTable"><tbody><tr><th>Item</th><th>Presenter</th><th>Notes</th></tr>
<tr><td>Guest checkout</td><td>Asta Nygaard</td><td><ul><li>Drop-off 31% on the address step</li><li>Variant B ready since 29 Aug</li></ul></td></tr>
<tr><td>Consent text</td><td>Priya Raman</td><td>Legal asks for a shorter version</td></tr></tbody></table>
<h2>Action items</h2><ul class="inline-task-list"><li data-inline-task-id="11"><span><a class="confluence-userlink user-mention">Priya Raman</a> sends consent wording to Legal by <time datetime="2025-09-08">08 Sep 2025</time></span></li>
<li data-inline-task-id="12"><span><a class="confluence-userlink user-mention">Colm Whelan</a> fixes the address autocomplete by <time datetime="2025-09-12">12 Sep 2025</time></span></li>
<li data-inline-task-id="13"><span>Book usability lab <time datetime="2025-09-15">15 Sep 2025</time></span></li></ul>
<h2>Decisions</h2><ul class="decision-list"><li>Variant B goes live for 20% of guests</li></ul>
</body></html>"""
    head = ("Date: Wed, 3 Sep 2025 14:12:09 +0000 (UTC)\r\nMessage-ID: <110.3.1756908729@wiki>\r\nSubject: Exported From Confluence\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/related; boundary=\"----=_Part_42_7781.1756908729\"\r\n\r\n------=_Part_42_7781.1756908729\r\n"
            "Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: file:///C:/exported.html\r\n\r\n")
    body = quopri.encodestring(html.encode()).decode().replace("\n", "\r\n")
    path.write_bytes((head + body + "\r\n------=_Part_42_7781.1756908729--\r\n").encode())
    return truth("wiki page exported to Word: MHTML under the name .doc; task list with mentions and dates in the sentence; participants as bullets under a heading", form(
        "minutes",
        task("Priya Raman sends consent wording to Legal by 08 Sep 2025", ["Priya Raman"], "2025-09-08", title_alt=["sends consent wording to Legal", "sends consent wording to Legal by 08 Sep 2025"], kind_alt=["resolution"]),
        task("Colm Whelan fixes the address autocomplete by 12 Sep 2025", ["Colm Whelan"], "2025-09-12", title_alt=["fixes the address autocomplete", "fixes the address autocomplete by 12 Sep 2025"], kind_alt=["resolution"]),
        task("Book usability lab 15 Sep 2025", "", "2025-09-15", title_alt=["Book usability lab"], kind_alt=["resolution"]),
        resolution("Variant B goes live for 20% of guests", "", None, may=["missing-owner", "missing-deadline"]),
        project="*", dept=None, date="2025-09-03",
        meeting=meeting("*", "*", None, None, None, ["Priya Raman", "Colm Whelan", "Asta Nygaard"], "", "*")))


@batch.writes("P1投影仪主计划_20251128.xlsx")
def msproject(path):
    lines, n, expected = [], 0, []
    plan = [("立项与定义", 1, None), ("用户访谈与竞品拆机", "10-13", "10-24", "解思齐,巫青[50%]", 1), ("产品规格书评审", "10-27", "10-31", "解思齐", 1), ("立项批准", "10-31", "10-31", "", 1),
            ("硬件设计", 1, None), ("光机选型与打样", "11-03", "11-28", "瞿牧", 0.9), ("主板原理图", "11-03", "11-21", "缪俊[80%]", 1), ("主板布局布线", "11-24", "12-12", "缪俊", 0.3),
            ("散热仿真", "11-17", "12-05", "瞿牧,缪俊", 0.6), ("电源适配器认证", "12-01", "12-31", "外协实验室", 0),
            ("结构与外观", 1, None), ("外观手板两套", "11-10", "11-25", "暴雨桐", 1), ("模具开模评审", "12-08", "12-10", "暴雨桐,解思齐", 0), ("模具制作T0", "12-11", "2026-01-20", "恒拓模具厂", 0),
            ("包装设计", "2026-01-05", "2026-01-16", "", 0),
            ("软件", 1, None), ("系统移植", "11-10", "12-19", "丰一凡", 0.45), ("自动对焦算法", "11-17", "2026-01-09", "丰一凡,桑榆", 0.2), ("投屏协议适配", "12-15", "2026-01-15", "桑榆", 0), ("OTA升级", "2026-01-12", "2026-01-23", "桑榆", 0),
            ("验证与试产", 1, None), ("工程样机20台装配", "2026-01-26", "2026-02-04", "缪俊,暴雨桐", 0), ("可靠性测试", "2026-02-05", "2026-03-06", "品质部", 0), ("用户内测50人", "2026-03-02", "2026-03-20", "巫青", 0),
            ("试产总结会", "2026-03-27", "2026-03-27", "解思齐", 0), ("量产放行", "2026-03-31", "2026-03-31", "", 0)]
    full = lambda text: text if len(text) > 5 else f"2025-{text}"
    for n, one in enumerate(plan, 1):
        if one[1] == 1:
            lines.append(f"{n}|是|自动计划|{one[0]}|60 个工作日|||||是|否|#0.4{{0%}}|")
            continue
        name, start, end, who, share = one
        mile = "是" if start == end and not who else "否"
        note = {"散热仿真": "风扇噪音超标2dB", "模具制作T0": "春节前必须出样"}.get(name, "")
        lines.append(f"{n}|是|自动计划|   {name}|{'0' if mile == '是' else '10'} 个工作日|@{full(start)} 08:00|@{full(end)} 17:00|{n - 1}|{who}|否|{mile}|#{share}{{0%}}|{note}")
        owners = who.replace("[50%]", "").replace("[80%]", "").replace(",", " ")
        expected.append(task(name, owners, full(end), "done" if share == 1 else "in_progress" if share else "not_started", note=note or None,
                             dept="*" if who in ("外协实验室", "恒拓模具厂", "品质部") else None, may=["missing-owner"] if mile == "是" else ()))
    xlsx(path, "解思齐", Sheet("任务_表1", "标识号|活动|任务模式|名称|工期|开始时间|完成时间|前置任务|资源名称|摘要|里程碑|完成百分比|备注\n" + "\n".join(lines)))
    return truth("MS Project export in Chinese: summary rows are headings, names indented, resources with [50%], percent only, 完成时间 is the planned finish; milestones without resource; date only in the file name", form(
        "progress", *expected, sheet="任务_表1", project="*", dept=None, date="2025-11-28"))


@batch.writes("Jira 2026-01-30T09_12_44+0000.csv")
def jira(path):
    text_table(path, """
Summary,Issue key,Issue id,Issue Type,Status,Project key,Project name,Priority,Assignee,Reporter,Created,Due date,Resolved,Labels,Description
Offline balance view,MPB-41,20411,Story,In Progress,MPB,Mobile Passbook,High,Anita Desrosiers,Karim Soltani,05/Jan/26 9:12 AM,06/Feb/26 12:00 AM,,cache,
Fingerprint login fails on older phones,MPB-44,20414,Bug,Done,MPB,Mobile Passbook,Highest,Yuto Hamada,Anita Desrosiers,07/Jan/26 4:40 PM,23/Jan/26 12:00 AM,22/Jan/26 6:03 PM,,
Statement PDF in two languages,MPB-45,20415,Story,To Do,MPB,Mobile Passbook,Medium,Yuto Hamada,Karim Soltani,07/Jan/26 4:55 PM,13/Feb/26 12:00 AM,,,Waiting for translations⏎see mail of Monday
Accessibility audit,MPB-48,20418,Task,To Do,MPB,Mobile Passbook,Medium,,Karim Soltani,12/Jan/26 10:00 AM,27/Feb/26 12:00 AM,,audit,
Rotate API keys,MPB-50,20420,Task,In Review,MPB,Mobile Passbook,High,Anita Desrosiers,Yuto Hamada,14/Jan/26 2:21 PM,30/Jan/26 12:00 AM,,security,
Widget for home screen,MPB-51,20421,Story,Won't Do,MPB,Mobile Passbook,Low,Karim Soltani,Karim Soltani,14/Jan/26 2:30 PM,20/Feb/26 12:00 AM,,,
Push consent banner,MPB-53,20423,Story,To Do,MPB,Mobile Passbook,Medium,Anita Desrosiers,Karim Soltani,19/Jan/26 8:45 AM,,,,
""".replace(",", "|"), "utf-8-sig")
    P = "Mobile Passbook"
    return truth("Jira csv: dates as 06/Feb/26 12:00 AM; reporter is no owner; project only as a column; line break in a quoted cell; Won't Do; UTF-8 with mark", form(
        "progress",
        task("Offline balance view", ["Anita Desrosiers"], "02-06", "in_progress"), task("Fingerprint login fails on older phones", ["Yuto Hamada"], "01-23", "done", done="01-22"),
        task("Statement PDF in two languages", ["Yuto Hamada"], "02-13", "not_started", note="Waiting for translations\nsee mail of Monday"),
        task("Accessibility audit", "", "02-27", "not_started"), task("Rotate API keys", ["Anita Desrosiers"], "01-30", "in_progress"),
        task("Widget for home screen", ["Karim Soltani"], "02-20", "cancelled"), task("Push consent banner", ["Anita Desrosiers"], None, "not_started"),
        project=P, dept=None, date="01-30"))


@batch.writes("督办任务导出.xls")
def oa_html(path):
    table = [["1", "DB2024-0631", "办公楼空调节能改造招标", "2024-09-02", "后勤服务中心", "端木琪", "财务部", "2024-10-15", "2024-10-14", "已办结", "已公示"],
             ["2", "DB2024-0638", "修订因公出差管理办法", "2024-09-09", "财务部", "颜北", "人力资源部", "2024-10-11", "", "办理中（已超期）", "征求意见未收齐"],
             ["3", "DB2024-0640", "老干部活动室开放方案", "2024-09-14", "离退休办", "符小兰,汲正", "", "2024-10-31", "", "办理中", ""],
             ["4", "DB2024-0645", "子公司印章集中保管", "2024-09-20", "法务合规部", "", "各子公司", "2024-11-08", "", "未开始", "待明确承办人"],
             ["5", "DB2024-0649", "厂史馆布展", "2024-09-27", "党群工作部", "汲正", "", "2024-12-20", "", "暂缓", "经费未落实"],
             ["6", "DB2024-0652", "职工体检供应商变更", "2024-10-08", "工会", "符小兰", "", "2024-10-25", "", "已取消", "续用原供应商"]]
    head = ["序号", "督办编号", "督办事项", "立项日期", "主办部门", "主办人", "协办部门", "办理期限", "办结日期", "办理状态", "最新反馈"]
    html = ('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"/></head><body>\r\n<table border="1">\r\n'
            '<tr><td colspan="11" align="center"><b>督办任务列表</b></td></tr>\r\n<tr><td colspan="11">导出人：汲正&nbsp;&nbsp;&nbsp;导出时间：2024-10-18 16:20:05</td></tr>\r\n'
            + "<tr>" + "".join(f"<th>{h}</th>" for h in head) + "</tr>\r\n"
            + "".join("<tr>" + "".join(f'<td style="mso-number-format:\'\\@\'">{c or "&nbsp;"}</td>' for c in line) + "</tr>\r\n" for line in table) + "</table></body></html>")
    path.write_bytes(html.encode("gb18030"))
    return truth("an HTML table in GB2312 under the name .xls, as an office system exports it; 办理期限 and 办结日期; who exported is nobody's owner; state and delay in one cell", form(
        "progress",
        task("办公楼空调节能改造招标", "端木琪", "2024-10-15", "done", done="2024-10-14", dept="后勤服务中心", note="已公示"),
        task("修订因公出差管理办法", "颜北", "2024-10-11", "in_progress", "delayed", dept="财务部", note="征求意见未收齐"),
        task("老干部活动室开放方案", "符小兰 汲正", "2024-10-31", "in_progress", dept="离退休办"),
        task("子公司印章集中保管", "", "2024-11-08", "not_started", dept="法务合规部", note="待明确承办人"),
        task("厂史馆布展", "汲正", "2024-12-20", "paused", dept="党群工作部", note="经费未落实"),
        task("职工体检供应商变更", "符小兰", "2024-10-25", "cancelled", dept="工会", note="续用原供应商"),
        project=None, dept=None, date="2024-10-18"))


# ---------------------------------------------------------------- students, small companies

@batch.writes("创业队碰头记录（4月） .docx")
def startup_team(path):
    blank = T("""
时间||地点|
出席||缺席|
记录||主持|
讨论|
任务分配|
""", "B4:D4 B5:D5")
    word(path, "漆杏", "^碰 头 记 录", T("""
时间|2023年4月7日 19:30-21:00|地点|创客空间
出席|乐知远 满小夏 暨白 漆杏|缺席|都柯（家教）
记录|漆杏|主持|乐知远
讨论|1、问卷回收212份，有效187份。⏎2、路演顺序抽到第5个，4月20日上场。
任务分配|乐知远：商业计划书第三章，下周三⏎满小夏+暨白：原型页面6张，4.12晚⏎漆杏：找法学院老师看股权条款⏎都柯：财务测算表，4月13号前
""", "B4:D4 B5:D5"), "", T("""
时间|4月14日 19:30|地点|线上（腾讯会议）
出席|乐知远 满小夏 暨白 漆杏 都柯|缺席|无
记录|暨白|主持|乐知远
讨论|财务测算毛利率偏高，漆杏觉得成本漏了包装。
任务分配|都柯：重算毛利率，两天内⏎满小夏：路演PPT定稿（4.18）⏎全体：每天练一遍讲稿⏎待定：打印展板
""", "B4:D4 B5:D5"), "", blank)
    k = {"kind_alt": ["resolution"]}
    return truth("two meetings as two tables and an unused third one; 姓名：任务 lines, 甲+乙; 下周三, 两天内 against each meeting's date; year only in the first; a name of the group missing that day has a task", form(
        "minutes",
        task("商业计划书第三章", "乐知远", "2023-04-12", title_alt=["商业计划书第三章，下周三", "乐知远：商业计划书第三章，下周三"], **k),
        task("原型页面6张", "满小夏 暨白", "2023-04-12", title_alt=["原型页面6张，4.12晚", "满小夏+暨白：原型页面6张，4.12晚"], **k),
        task("找法学院老师看股权条款", "漆杏", None, title_alt=["漆杏：找法学院老师看股权条款"], **k),
        task("财务测算表", "都柯", "2023-04-13", title_alt=["财务测算表，4月13号前", "都柯：财务测算表，4月13号前"], **k),
        project="*", dept="*", date="2023-04-07",
        meeting=meeting("*", "2023-04-07T19:30", "创客空间", "乐知远", "漆杏", "乐知远 满小夏 暨白 漆杏", "都柯", "*")), form(
        "minutes",
        task("重算毛利率", "都柯", "2023-04-16", title_alt=["重算毛利率，两天内", "都柯：重算毛利率，两天内"], **k),
        task("路演PPT定稿", "满小夏", "2023-04-18", title_alt=["路演PPT定稿（4.18）", "满小夏：路演PPT定稿（4.18）"], **k),
        task("每天练一遍讲稿", "", None, recurring=True, title_alt=["全体：每天练一遍讲稿", "练一遍讲稿"], **k), task("打印展板", "", None, title_alt=["待定：打印展板"], **k),
        project="*", dept="*", date="2023-04-14",
        meeting=meeting("*", "2023-04-14T19:30", "线上（腾讯会议）", "乐知远", "暨白", "乐知远 满小夏 暨白 漆杏 都柯", "", "*")))


@batch.writes("第8周周报_第7组.docx")
def course_report(path):
    word(path, "解语晨", "^嵌入式系统综合设计 周报（第8周）", "课题：智能药盒　　组号：7", "周期：2024年4月15日-4月21日", T("""
姓名|学号|本周完成|下周计划|遇到的问题
解语晨|2021030501|1. 画完主控原理图⏎2. 焊接传感器小板|1. PCB投板⏎2. 写蓝牙收发程序|
牧原|2021030517|小程序首页|1、提醒设置页面 2、联调接口|接口文档总在变
鄂知行|2021030522|/|补做外壳建模，4月25日前|感冒请假三天
"""), "指导教师意见：")
    s = {"state": "*", "note": "*"}
    n = {"note": "*"}
    return truth("a row a person, this week's and next week's work as numbered lists in two cells of the row; numbers on one line; / is no work; no deadline column", form(
        "progress",
        task("画完主控原理图", "解语晨", None, **s), task("焊接传感器小板", "解语晨", None, **s), task("PCB投板", "解语晨", None, **n), task("写蓝牙收发程序", "解语晨", None, **n),
        task("小程序首页", "牧原", None, **s), task("提醒设置页面", "牧原", None, **n), task("联调接口", "牧原", None, **n),
        task("补做外壳建模，4月25日前", "鄂知行", "2024-04-25", title_alt=["补做外壳建模"], **n),
        project="智能药盒", dept="*", date="2024-04-21", no="due"))


@batch.writes("七夕备货2024.xlsx")
def flower_shop(path):
    xlsx(path, "小满", Sheet("Sheet1", """
七夕档 店里要办的事
8月5日（周一）晨会定
事情|谁|几号前|好了没|备注||七夕后的事|谁|几号前
玫瑰订货300扎|小满|5号|√|||清库存打折|小满|12号
包装纸补货|阿杰|周三|×|供货商缺浅粉||会员回访|阿杰、桃子|下周五
花束样品拍照|桃子|8.7|√|||教师节样品|老板娘|月底
外卖平台上架|阿杰|明天|弄了一半||||
临时配送员2个|老板娘|周五||||
橱窗布置|大家|8号晚上|×||||
""", "A1:I1 A2:I2"), Sheet("Sheet2", "玫瑰|300|#6.5\n满天星|40|#12\n合计|#340|"), Sheet("Sheet3", ""))
    q = {"may": ["unknown-status"]}
    return truth("two tables side by side with the same words; 几号前 holds day only, weekdays, 明天; √ and ×; year only in the file name; 大家; owner as 老板娘; a scratch sheet", form(
        "progress",
        task("玫瑰订货300扎", "小满", "2024-08-05", "done"), task("包装纸补货", "阿杰", "2024-08-07", "*", note="供货商缺浅粉", **q), task("花束样品拍照", "桃子", "2024-08-07", "done"),
        task("外卖平台上架", "阿杰", "2024-08-06", "*", **q), task("临时配送员2个", "*", "2024-08-09"), task("橱窗布置", "", "2024-08-08", "*", **q),
        task("清库存打折", "小满", "2024-08-12"), task("会员回访", "阿杰 桃子", "2024-08-16"), task("教师节样品", "*", "2024-08-31"),
        sheet="Sheet1", project="*", dept=None, date="2024-08-05"))


@batch.writes("样衣交期延后说明.docx")
def garment_delay(path):
    word(path, "郝星", "^关于第二批样衣交期延后的说明", "商品部：", "项目名称：拾野25春夏首单", "延误事项：第二批样衣12款", "经手人：郝星、米可", "原定交付：2024年11月5日　　　现预计交付：11月16日（周六）",
         "延误原因：", "1. 面料缸差，退染两次；", "2. 版师请假一周。", "补救措施：外发两款给合作版房，先交主推5款。", "影响：拍摄顺延到11月19日。", "> 打样部", "> 2024年10月29日")
    return truth("a delay as a letter: labels as paragraphs, two dates a line, numbered reasons under their label; addressee above, issuer below", form(
        "delay", delay("第二批样衣12款", "郝星 米可", "*", None, "*", note="面料缸差，退染两次\n版师请假一周\n外发两款给合作版房，先交主推5款"),
        project="拾野25春夏首单", dept="打样部", date="2024-10-29"))


@batch.writes("冬日义卖复盘.xlsx")
def bazaar_review(path):
    xlsx(path, "宁泽", Sheet("复盘", """
冬日义卖 复盘报告
复盘部门：外联部||复盘日期：2023.12.10||
一、任务完成情况
环节|负责|计划时间|实际时间|完成情况
进货选品|闻人悦|11/20|11/19|已完成
摊位申请|宁泽|11.24|11.28|已完成（延期4天）
海报|戎小雨|11/25|11/25|已完成
公用收款码|/|12/1||取消
二、亮点
1|闻人悦谈下供货商8折，成本省了420元
2|11月30日的预热推文阅读量破千
三、不足
1|12月2日下雨，没有备用场地
四、改进建议
建议|谁来跟|什么时候
提前订室内备用场地|宁泽|下次开摊前
收款码提前一周测试|戎小雨|2024-03-01
做一份物资清单模板|闻人悦、戎小雨|2月底
""", "A1:E1 A2:B2 C2:E2 A3:E3 A9:E9 B10:E10 B11:E11 A12:E12 B13:E13 A14:E14"))
    return truth("review on one sheet: four sections with other columns; numbered highlights with names and dates are no items; suggestions under 谁来跟/什么时候; 2月底 is next year's", form(
        "review",
        task("进货选品", "闻人悦", "2023-11-20", "done", done="2023-11-19"), task("摊位申请", "宁泽", "2023-11-24", "done", "delayed", done="2023-11-28"),
        task("海报", "戎小雨", "2023-11-25", "done", done="2023-11-25"), task("公用收款码", "", "2023-12-01", "cancelled"),
        suggestion("提前订室内备用场地", "宁泽", None, vague=True), suggestion("收款码提前一周测试", "戎小雨", "2024-03-01"), suggestion("做一份物资清单模板", "闻人悦 戎小雨", "2024-02-29"),
        sheet="复盘", project="冬日义卖", dept="外联部", date="2023-12-10"))


@batch.writes("二手书漂流角立项.xlsx")
def book_charter(path):
    xlsx(path, "厉晴", Sheet("申请表", """
学生公益项目立项申请表
项目名称|二手书漂流角||申请部门|青年志愿者协会
发起人|厉晴||申请日期|2025/9/12
项目背景|每年6月毕业季约有3吨旧书被当废纸卖掉。
预期目标|①募集图书800册；②覆盖6栋宿舍楼；③学期末流转率超过40%。
重要节点|节点|起止时间|牵头|说明
|募书|9.15-9.30|厉晴|每栋楼设一个箱
|分类编码|10月8日前|边野|
|书架进楼|国庆后|后勤处|
|开放借阅|10.20|厉晴/边野|
任务分工|组别|负责人|职责|
|宣传组|臧云|海报、推文及现场布置|
|登记组|边野|编码录入与借还登记|
|场地组|—|书架搬运与看护|
指导教师签字|危静 9月15日||协会主席签字|
""", "A1:E1 B2:C2 B3:C3 B4:E4 B5:E5 A6:A10 A11:A14 D11:E11 D12:E12 D13:E13 D14:E14 B15:C15"))
    return truth("charter on one sheet: the label 重要节点 / 任务分工 merged to the left of its table; groups as departments; range; 国庆后; — as owner; one of two signed", form(
        "charter",
        milestone("募书", "厉晴", "2025-09-30", note="每栋楼设一个箱"), milestone("分类编码", "边野", "2025-10-08"), milestone("书架进楼", "后勤处", None, dept="*", vague=True),
        milestone("开放借阅", "厉晴 边野", "2025-10-20"),
        duty("海报、推文及现场布置", "臧云", None, dept="宣传组", note="*"), duty("编码录入与借还登记", "边野", None, dept="登记组", note="*"), duty("书架搬运与看护", "", None, dept="场地组", note="*"),
        sheet="申请表", project="二手书漂流角", dept="青年志愿者协会", date="2025-09-12", signed="危静", no="due"))


@batch.writes("会议通知单-口味盲测复核.docx")
def tasting_notice(path):
    word(path, "云舒", "^会 议 通 知 单", T("""
会议名称|冻干酸奶块口味盲测复核会|编号|TZ-026
所属项目|冻干酸奶块上市项目|召集部门|产品部
会议时间|4月29日（周三）14:00-15:30|会议地点|研发楼一层品评室
召 集 人|云舒|记 录 人|覃可
参会人员|产品部：云舒、覃可⏎研发部：司徒朗⏎采购部：冀小满⏎渠道部：全芷（线上）
会议议题|1) 三款配方盲测得分复核⏎2) 草莓味减糖版是否保留⏎3) 首批排产数量
所需资料|研发部带配方成本表；渠道部带经销商反馈。
发出日期|2026年4月27日
""", "B5:D5 B6:D6 B7:D7 B8:D8"))
    return truth("notice as a four-column table; attendees by department on lines, one with 线上 in brackets; material asked for is no item", form(
        "notice", project="冻干酸奶块上市项目", dept="产品部", date="*",
        meeting=meeting("冻干酸奶块口味盲测复核会", "04-29T14:00", "研发楼一层品评室", "云舒", "覃可", "云舒 覃可 司徒朗 冀小满 全芷", "",
                        ["三款配方盲测得分复核", "草莓味减糖版是否保留", "首批排产数量"])))


@batch.writes("仓库搬迁_约定与分工(最终)(1).xlsx")
def move_rules(path):
    xlsx(path, "麦子", Sheet("封面", """
丰禾五金
南仓搬迁项目
编制：2024年7月1日
"""), Sheet("怎么沟通", """
沟通约定
啥情况|用啥方式|谁参加|多久一次|说啥|谁牵头
日常|钉钉群接龙|所有人|每天17:30前|当天装箱数|麦子
日常|早会|仓库、司机班|工作日8:10|派车和人手|罗师傅
出岔子|电话拉会|相关负责人|随时|丢货、破损|原野
存档|共享表格|老板、财务|每周六更新|搬运台账|/
"""), Sheet("谁干啥", """
分工确认
序号|干啥|谁负责|啥时候干完|干到啥样|本人确认
1|货架拆装|原野|7月12日|螺丝齐全，不缺件|原野 7.2
2|贵重件清点封箱|麦子、原野|7/10|双人签封条|麦子 7.2
3|新仓网络和监控|王工|7月8号|能远程看|
4|老仓退租交接|财务|7月31日|押金退回|
5|快递揽收点变更|待安排|搬家前|三家都改|
6|||||
""", "A1:F1"))
    P = "南仓搬迁项目"
    return truth("cover sheet with project and date for two forms in everyday words: channels and duties; surname with 工; 财务 alone as owner; 待安排; 搬家前; own confirmation with day", form(
        "mechanism",
        channel("钉钉群接龙", "麦子", None, note="*"), channel("早会", "*", None, note="*"), channel("电话拉会", "原野", None, note="*"), channel("共享表格", "", None, note="*"),
        sheet="怎么沟通", project=P, dept=None, date="2024-07-01"), form(
        "responsibility",
        duty("货架拆装", "原野", "2024-07-12", note="*"), duty("贵重件清点封箱", "麦子 原野", "2024-07-10", note="*"), duty("新仓网络和监控", "*", "2024-07-08", note="*"),
        duty("老仓退租交接", "财务", "2024-07-31", dept="*", note="*"), duty("快递揽收点变更", "", None, note="*", vague=True),
        sheet="谁干啥", project=P, dept=None, date="2024-07-01", signed="原野 麦子"))


# ---------------------------------------------------------------- no forms

@batch.writes("办公用品领用登记.xlsx")
def register(path):
    xlsx(path, "行政", Sheet("11月", """
办公用品领用登记表
日期|品名|规格|数量|领用人|经手
11/4|复印纸|A4 70g|#2|葛小川|行政前台
11/5|签字笔|0.5黑|#12|盛晚晴|行政前台
11/11|白板笔|红|#4|葛小川|行政前台
11/18|硒鼓|388A|#1|万俟青|行政前台
""", "A1:F1"))
    return truth("a register of stationery handed out: dates and names, but no work", unreadable=True)


@batch.writes("会议纪要（扫描）.docx")
def scan(path):
    def picture(doc):
        width, height = 420, 594
        line = lambda y: b"\0" + bytes(40 if 60 < x < 360 and y % 28 < 5 and y > 80 else 245 for x in range(width))
        chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        png = (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
               + chunk(b"IDAT", zlib.compress(b"".join(line(y) for y in range(height)))) + chunk(b"IEND", b""))
        doc.add_picture(io.BytesIO(png))
    word(path, "前台", Raw(picture))
    return truth("a scanned page as a picture, no text at all", unreadable=True)


@batch.writes("设备部月报9月（附件损坏）.xls")
def broken(path):
    xls(path, Sheet("9月", "任务|负责人|完成时间|状态\n" + "\n".join(f"设备点检{n}|厉锋|9月{n}日|进行中" for n in range(1, 25))))
    path.write_bytes(path.read_bytes()[:2300])
    return truth("binary xls broken off in the middle of the first stream, without its directory", unreadable=True)

if __name__ == "__main__":
    batch.run()
