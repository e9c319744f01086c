#!/usr/bin/env python3
"""batch22: a judge's mix: private offices, public bodies, wild files, international, tool exports. Usage: batch22.py [OUT_DIR]"""
import shutil
import subprocess
import sys
from pathlib import Path

from kit import (PROFILE, Batch, Raw, Sheet, T, channel, delay, duty, fill, form, item, meeting, milestone, ods, pending, resolution, settle, suggestion, task,
                 text_box, text_table, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch22")


def convert(source, target):
    """An office file into another format, once; target may have an extension LibreOffice does not know (.wps = .doc)."""
    if target.exists():
        source.unlink()
        return
    kind = {".wps": "doc", ".et": "xls"}.get(target.suffix, target.suffix[1:])
    subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", kind, "--outdir", str(source.parent / "_x"), str(source)],
                   check=True, capture_output=True, timeout=180)
    shutil.move(source.parent / "_x" / (source.stem + "." + kind), target)
    (source.parent / "_x").rmdir()
    source.unlink()


# ================================================================ 1 private offices

@batch.writes("E3试产周进度(0321).xlsx")
def bicycle(path):
    D = lambda md: f"@2025-{md}" + '{m"月"d"日"}'
    xlsx(path, "芮小川", Sheet("周进度", f"""
E3折叠电助力车试产  周进度表
项目经理：蔺宗||||制表日期：||{D('03-21')}||
阶段|工作明细||计划时间||实际完成|当前进度|遇到的问题|
|具体事项|担当|开始|截至||||
试装|车架焊接首件|邬建勋|{D('03-03')}|{D('03-14')}|{D('03-13')}|#1{{0%}}||
|电池仓开模|邬建勋、尉迟敏|{D('03-10')}|{D('03-28')}||#0.6{{0%}}|模具厂排期紧|
|折叠铰链疲劳测试|蔺宗|{D('03-17')}|{D('04-03')}||#0.25{{0%}}|样件只到了两套|
认证|电机EMC送检|宗政惠|{D('04-07')}|{D('04-18')}||#0{{0%}}||
|整车3C资料汇编|待定|{D('04-01')}|{D('04-25')}||#0{{0%}}||
包装|外箱跌落试验|芮小川|{D('04-08')}|{D('04-22')}||#0{{0%}}|与3C同步做|
合计||6项||||#0.31{{0%}}||
""", "A1:H1 E2:F2 G2:H2 A3:A4 B3:C3 D3:E3 F3:F4 G3:G4 H3:H4 A5:A7 A8:A9"), date58=True)
    return truth("two-row header; phases merged; built-in date format 58; percent column only; total row", form(
        "progress",
        task("车架焊接首件", "邬建勋", "2025-03-14", "done", done="2025-03-13"), task("电池仓开模", "邬建勋 尉迟敏", "2025-03-28", "in_progress", note="模具厂排期紧"),
        task("折叠铰链疲劳测试", "蔺宗", "2025-04-03", "in_progress", note="样件只到了两套"), task("电机EMC送检", "宗政惠", "2025-04-18", "not_started"),
        task("整车3C资料汇编", "", "2025-04-25", "not_started"), task("外箱跌落试验", "芮小川", "2025-04-22", "not_started", note="与3C同步做"),
        sheet="周进度", project="E3折叠电助力车试产", date="2025-03-21"))


@batch.writes("模块沙发立项书（报批稿）.docx")
def furniture(path):
    word(path, "裘真", "^“云栖”模块沙发开发项目立项说明书", T("""
项目名称|“云栖”模块沙发开发项目|立项日期|2024年9月2日
发起部门|产品企划部|发 起 人|裘真
立项背景|直营门店去年共流失约三成小户型客户，现有沙发最窄也要2.1米。|||
项目目标|1. 2025年春季家博会首发；⏎2. 首季出货1500套；⏎3. 单套包装体积下降20%。|||
""", "B3:D3 B4:D4"), "! 一、关键时间节点", T("""
序号|节点|时间要求|责任人|输出物
1|概念评审|2024年9月20日|裘真|效果图、成本估算
2|样品封样|2024.11.8|闵行舟|封样单
3|小批试制（30套）|12月中旬|戚木生|试制总结
4|家博会首发|2025年3月18日|裘真/展览公司|
"""), "! 二、职责分工", "* 设计部（闵行舟）：三款面料方案及拆装结构图", "* 生产部（戚木生）：工装夹具制作，11月底前就位", "* 采购部（申小满）：海绵、五金两家以上比价", "* 电商部：详情页与短视频拍摄",
         "! 三、审批", T("部门负责人|同意立项。 裘真 2024.9.2\n分管副总|同意，注意成本。樊致远 2024-9-4\n总经理|"), "备注：本说明书一式两份，企划、财务各留一份。")
    return truth("charter: key-value block, milestone table with 时间要求, duties as bullets 部门（姓名）：…; approval with remarks, one empty", form(
        "charter",
        milestone("概念评审", "裘真", "2024-09-20", note="*"), milestone("样品封样", "闵行舟", "2024-11-08", note="*"),
        milestone("小批试制（30套）", "戚木生", None, note="*", vague=True), milestone("家博会首发", "裘真 展览公司", "2025-03-18", note="*", dept="*"),
        duty("三款面料方案及拆装结构图", "闵行舟", None, dept="设计部", note="*", title_alt=["设计部（闵行舟）：三款面料方案及拆装结构图"]),
        duty("工装夹具制作，11月底前就位", "戚木生", "2024-11-30", dept="生产部", note="*", title_alt=["工装夹具制作", "生产部（戚木生）：工装夹具制作，11月底前就位"]),
        duty("海绵、五金两家以上比价", "申小满", None, dept="采购部", note="*"),
        duty("详情页与短视频拍摄", "电商部", None, dept="*", note="*"),
        project="“云栖”模块沙发开发项目", dept="产品企划部", date="2024-09-02", signed="裘真 樊致远", no="due"))


@batch.writes("影城周会2024-6-12  .docx")
def cinema(path):
    word(path, "步小棠", "^星河影城管理周会", T("""
会 议 时 间|2024年6月12日 10:00-11:20|会 议 地 点|3号厅
主  持  人|鄂立群|记  录  人|步小棠
参会人员|鄂立群、步小棠、国庆喜、滕一诺、寿春来||
缺席人员|桑梓（轮休）||
会议内容|一、上周工作情况⏎国庆喜：端午排片收尾，上座率42%。⏎滕一诺：会员日物料到店。⏎寿春来：2号厅灯泡更换完成。⏎二、本周工作安排⏎国庆喜：暑期档排片方案，周五前给出初稿⏎滕一诺、步小棠：毕业季套票上线，6月18日⏎寿春来：5号厅空调维修报价——3天内⏎桑梓：卖品盘点⏎三、提出的问题⏎爆米花机备件停产，是否整机更换||
""", "B3:D3 B4:D4 B5:D5"))
    return truth("header grid and one big cell: past by name, this week's by name, then a question; absent person has a task", form(
        "minutes",
        task("暑期档排片方案，周五前给出初稿", "国庆喜", "2024-06-14", title_alt=["暑期档排片方案", "国庆喜：暑期档排片方案，周五前给出初稿"]),
        task("毕业季套票上线", "滕一诺 步小棠", "2024-06-18", title_alt=["毕业季套票上线，6月18日"]),
        task("5号厅空调维修报价", "寿春来", "2024-06-15", title_alt=["5号厅空调维修报价——3天内"]),
        task("卖品盘点", "桑梓", None, title_alt=["桑梓：卖品盘点"]),
        pending("爆米花机备件停产，是否整机更换", "", None, note="*"),
        project="*", dept="*", date="2024-06-12",
        meeting=meeting("*", "2024-06-12T10:00", "3号厅", "鄂立群", "步小棠", "鄂立群 步小棠 国庆喜 滕一诺 寿春来", "桑梓", "*")))


@batch.writes("里程碑延期申请-明前茶礼盒线.docx")
def tea(path):
    word(path, "阚青", "> 编号：YQ-2026-004", "^里程碑延期申请单", T("""
项  目|明前茶礼盒自动包装线||
申请部门|包装车间|申请日期|2026年3月6日
任务主题|真空封口机联调||
责 任 人|阚青、池万里||
原定完成日期|2026.3.10|申请延至|2026.3.20
延误原因|封口机加热板到货时发现型号不符，已退回重发。||
补救措施|1、先用二号线旧机打样；⏎2、夜班加开两天。||
对后续的影响|礼盒首批交付顺延，不影响清明销售。||
审批意见|同意延期。||
部门主管签字|牧野 3.6|分管领导签字|
""", "B1:D1 B3:D3 B4:D4 B6:D6 B7:D7 B8:D8 B9:D9"))
    return truth("delay form as key-value block: numbered remedies are no items; one of two signatures", form(
        "delay", delay("真空封口机联调", "阚青 池万里", "*", health="*",
                       note="封口机加热板到货时发现型号不符，已退回重发。\n先用二号线旧机打样"),
        project="明前茶礼盒自动包装线", dept="包装车间", date="03-06", signed="牧野"))


@batch.writes("项目沟通计划v2.xlsx")
def drone(path):
    xlsx(path, "苍云", Sheet("沟通计划", """

|植保无人机V5量产导入——项目沟通管理计划||||||
|版本：v2|更新日期：2025/11/14||拟制人：苍云|||
|序号|沟通类型|沟通方式|沟通对象|时间/频次|沟通内容|责任人
|1|例行|飞书群日报|全体成员|每日18:00前|当日进展、卡点|苍云
|2||产线晨会|生产、品质|工作日8:15|昨日直通率|别小北
|3||量产周会|各部门负责人|每周二14:00，1小时|里程碑偏差|苍云、路遥之
|4|异常|质量快反会|品质、研发、供应商|发生后2小时内|8D第1-3步|谷雨生（品质部）
|5|文件|共享盘/BOM目录|研发、采购|变更当天|版本号与变更单|TBD
|6||||||
|7||||||
""", "B2:H2 C3:D3 C5:C7"), Sheet("Sheet2", ""), Sheet("Sheet3", ""))
    return truth("mechanism, starts in B2; types merged; prefilled numbers without a row; empty sheets; TBD", form(
        "mechanism",
        channel("飞书群日报", "苍云", note="*", title_alt=["例行 飞书群日报"]), channel("产线晨会", "别小北", note="*", title_alt=["例行 产线晨会"]),
        channel("量产周会", "苍云 路遥之", note="*", title_alt=["例行 量产周会"]),
        channel("质量快反会", "谷雨生", dept="品质部", note="*", title_alt=["异常 质量快反会"]), channel("共享盘/BOM目录", "", note="*", title_alt=["文件 共享盘/BOM目录"]),
        sheet="沟通计划", project="植保无人机V5量产导入", date="2025-11-14"))


@batch.writes("河西店开业筹备 职责确认.xlsx")
def yoga(path):
    xlsx(path, "巴音", Sheet("职责", """
河西店开业筹备 目标与职责确认表
项目名称|河西瑜伽馆开业筹备|||确认日期|2025.8.5|
开业目标|1、9月6日试营业；2、首月售卡120张||||||
部门|职责内容|谁负责|什么时间完成|做到什么程度|签字确认|
教务|课表编排及老师招募|冉冉|8月20日|每周不少于42节|冉冉|
|体验课流程培训|冉冉、麻小雪|8月28日|全员通过试讲|麻小雪 8/6|
市场|团购套餐上架|咸立|8.15前|三家平台同价|咸立（已阅）|
|开业海报投放|巴音|8/18-8/31|周边3公里||
工程|更衣室淋浴改造|扶风装饰公司|8月25号|闭水48小时|______|
|新风系统检测|同上|8月30号|出检测报告||
前台|会员系统数据迁移|/|8月底|零丢失||
填表人：巴音|||||||
""", "A1:F1 B2:C2 B3:F3 A5:A6 A7:A8 A9:A10"))
    P = dict(note="*")
    return truth("responsibility: spoken headers; department merged; a range; 同上; contractor; sign column with remarks and underscores", form(
        "responsibility",
        duty("课表编排及老师招募", "冉冉", "2025-08-20", dept="教务", **P), duty("体验课流程培训", "冉冉 麻小雪", "2025-08-28", dept="教务", **P),
        duty("团购套餐上架", "咸立", "2025-08-15", dept="市场", **P), duty("开业海报投放", "巴音", "2025-08-31", dept="市场", **P),
        duty("更衣室淋浴改造", "扶风装饰公司", "2025-08-25", dept="工程", **P), duty("新风系统检测", "扶风装饰公司", "2025-08-30", dept="工程", **P),
        duty("会员系统数据迁移", "", "2025-08-31", dept="前台", **P),
        sheet="职责", project="河西瑜伽馆开业筹备", date="2025-08-05", signed="冉冉 麻小雪 咸立"))


@batch.writes("采收季项目复盘.docx")
def vineyard(path):
    word(path, "麦田", "^2025采收季项目复盘报告", "项目：2025年赤霞珠采收与发酵保障", "编写部门：酿造中心　　编写日期：2025年11月3日", "# 一、整体完成情况",
         "本季计划采收412吨，实收398吨，酒罐周转一次未断。", T("""
任务|负责人|计划完成|实际完成|完成情况|说明
采收队招募及培训|麦田|2025-08-31|2025-08-29|提前完成|
除梗机大修|牟刚|2025-09-05|2025-09-12|已完成（延期7天）|配件从国外发
发酵罐温控校准|牟刚、习文|2025-09-10|2025-09-10|按期完成|
二区晚采试验|习文|2025-10-20||取消|连阴雨
榨季数据归档|（未定）|2025-11-15||进行中|
"""), "# 二、亮点", "（1）麦田牵头的夜间采收，果温平均下降6度；", "（2）9月18日一次调度解决了拖斗不足。", "# 三、不足", "1. 配件备库不足，除梗机停机7天。", "2. 过磅数据靠手抄。",
         "# 四、改进建议", "1. 每年5月底前由设备组完成关键配件清点", "2. 过磅系统联网，习文负责，2026年6月30日前上线", "3. 与气象站签订短时预报服务", "> 酿造中心", "> 2025年11月3日")
    return truth("review: task table, numbered highlights and shortcomings (no items), suggestions with owners in the sentence", form(
        "review",
        task("采收队招募及培训", "麦田", "2025-08-31", "done", "*", done="2025-08-29"), task("除梗机大修", "牟刚", "2025-09-05", "done", "delayed", done="2025-09-12", note="配件从国外发"),
        task("发酵罐温控校准", "牟刚 习文", "2025-09-10", "done", "*", done="2025-09-10"), task("二区晚采试验", "习文", "2025-10-20", "cancelled", note="连阴雨"),
        task("榨季数据归档", "", "2025-11-15", "in_progress"),
        suggestion("每年5月底前由设备组完成关键配件清点", "设备组", "*", dept="*", title_alt=["完成关键配件清点"]),
        suggestion("过磅系统联网，习文负责，2026年6月30日前上线", "习文", "2026-06-30", title_alt=["过磅系统联网"]),
        suggestion("与气象站签订短时预报服务", "", None),
        project="2025年赤霞珠采收与发酵保障", dept="酿造中心", date="2025-11-03"))


# ================================================================ 2 public bodies, legacy formats

@batch.writes("关于召开行李系统改造推进会的通知.doc")
def airport_notice(path):
    source = path.with_name("_n.docx")
    word(source, "综合办", "^关于召开T2航站楼行李系统改造项目推进会的通知", "各相关部门：", "为加快T2航站楼行李系统改造项目实施进度，经研究，定于近期召开项目推进会。现将有关事项通知如下：",
         "一、会议时间", "2025年4月17日（星期四）下午2:30，会期约1.5小时。", "二、会议地点", "航管楼五楼第二会议室", "三、会议主持", "钮祥林", "四、参会人员", "航站区管理部花培、行李保障中心符强、信息科技部游思远、机电公司雍和。",
         "五、会议议题", "（一）通报分拣机安装进度；", "（二）研究夜间停航施工窗口；", "（三）研究备用值机岛启用方案。", "六、有关要求", "请各部门于4月16日12:00前将汇报材料（PPT，5分钟以内）报综合办公室。请准时参会，不得代会。",
         "联系人：姬小柔，电话：6655-0123", "> 综合办公室", "> 2025年4月14日")
    convert(source, path)
    return truth("notice as an official letter, labels as numbered headings with the value in the next paragraph; binary .doc", form(
        "notice", project="T2航站楼行李系统改造项目", dept="综合办公室", date="*",
        meeting=meeting("*", "2025-04-17T14:30", "航管楼五楼第二会议室", "钮祥林", None, "花培 符强 游思远 雍和", "",
                        ["通报分拣机安装进度", "研究夜间停航施工窗口", "研究备用值机岛启用方案"])))


@batch.writes("支队督办台账（2024年第三季度）.xls")
def fire(path):
    xls(path, Sheet("督办台账", """
消防救援支队重点工作督办台账
填报单位：战勤保障科||||填报日期：2024年9月20日||||
序号|督办事项|事项来源|牵头科室|责任人|配合单位|完成时限|办理情况|办结日期|存在问题
一|装备采购类||||||||
1|高层供水器材采购|支队长办公会|战勤保障科|柏长青|财务科|2024年9月30日|推进中||首次招标流标
2|无人机侦察编队组建|支队长办公会|作战训练科|项东|信通科|2024年10月15日|推进中||
二|营房安全类||||||||
3|城南站车库门更换|安全检查|后勤科|凤鸣|城南站|2024年8月31日|已办结|@2024-08-27|
4|特勤站训练塔加固|安全检查|后勤科|凤鸣 项东||2024年9月15日|逾期||检测单位未进场
5|全员健康体检|党委会|政治处|各大队||2024年11月31日|未启动||
6|消防科普馆布展|共建协议|宣传科|隗小天（借调）|科技馆|持续推进|暂缓||经费未批复
7|微型消防站比武|共建协议|作战训练科|项东|街道办|2024年10月25日|未启动||
三|信息化类||||||||
8|接处警系统割接|党委会|信通科|郦道行|运营商|9月28日|推进中||备用链路未通
9|卫星便携站年检|部局通知|信通科|郦道行||2024年9月10日|已办结|@2024-09-09|
10|水源信息采集（1200处）|党委会|作战训练科|同上||10月底|推进中||
11|基层站视频会议终端|支队长办公会|信通科|昌平之||/|暂缓||厂家停产换型
12|执勤车定位补装|安全检查|信通科|昌平之、郦道行|车勤科|9.27前|推进中||
注：1.办理情况填已办结、推进中、逾期、未启动、暂缓。2.每月20日前报送。|||||||||
""", "A1:J1 B4:J4 B7:J7 B13:J13 A19:J19"))
    return truth("xls ledger: group rows with Chinese numerals, source and cooperating columns, an impossible date, 各大队, note row", form(
        "progress",
        task("高层供水器材采购", "柏长青", "2024-09-30", "in_progress", dept="战勤保障科", note="首次招标流标"),
        task("无人机侦察编队组建", "项东", "2024-10-15", "in_progress", dept="作战训练科"),
        task("城南站车库门更换", "凤鸣", "2024-08-31", "done", done="2024-08-27", dept="后勤科"),
        task("特勤站训练塔加固", "凤鸣 项东", "2024-09-15", None, "delayed", dept="后勤科", note="检测单位未进场"),
        task("全员健康体检", "", None, "not_started", dept="政治处", bad=True),
        task("消防科普馆布展", "隗小天", None, "paused", dept="宣传科", note="经费未批复"),
        task("微型消防站比武", "项东", "2024-10-25", "not_started", dept="作战训练科"), task("接处警系统割接", "郦道行", "2024-09-28", "in_progress", dept="信通科", note="备用链路未通"),
        task("卫星便携站年检", "郦道行", "2024-09-10", "done", done="2024-09-09", dept="信通科"), task("水源信息采集（1200处）", "郦道行", "2024-10-31", "in_progress", dept="作战训练科"),
        task("基层站视频会议终端", "昌平之", None, "paused", dept="信通科", note="厂家停产换型"), task("执勤车定位补装", "昌平之 郦道行", "2024-09-27", "in_progress", dept="信通科"),
        sheet="督办台账", project="*", dept="战勤保障科", date="2024-09-20"))


@batch.writes("汛前检查专题会议纪要〔2026〕3号.doc")
def hydrology(path):
    source = path.with_name("_h.docx")
    word(source, "办公室", "^专题会议纪要", "^〔2026〕3号", "青溪水文中心办公室　　　　　　　　2026年3月30日",
         "3月27日上午9时，中心主任冷寒松在三楼会议室主持召开汛前检查专题会议，就青溪流域水文站网汛前准备工作进行了研究。纪要如下：",
         "会议听取了各站汛前自查情况的汇报。会议认为，自查工作总体扎实，但水位计备件、缆道检修仍有缺口，去年7月暴露的通信中断问题尚未根治。",
         "会议议定以下事项：", "一、由测验科解鹏程牵头，4月10日前完成六处缆道的钢索探伤和润滑保养。", "二、信息科负责于4月15日前将全部遥测站切换为双信道，解决通信中断问题。", "三、铁岭渡站水尺零点高程复测由宿明亮、解鹏程共同完成，4月中旬完成。",
         "四、汛期应急监测预案的修订，尽快完成并印发各站。", "五、各站要加强值班值守，严格执行领导带班制度。",
         "遗留问题：双渡口站断面迁移的用地手续，待与镇政府协商后再议。",
         "出席：冷寒松、解鹏程、宿明亮、厉小江、晏清", "请假：木兰（培训）", "记录：晏清", "分送：各科室、各测站")
    convert(source, path)
    return truth("official minutes in prose, binary .doc: meeting time, host and place only in a sentence; resolutions 一、… with owners inside; 各站; 4月中旬; 尽快", form(
        "minutes",
        resolution("由测验科解鹏程牵头，4月10日前完成六处缆道的钢索探伤和润滑保养", "解鹏程", "04-10", dept="测验科", title_alt=["完成六处缆道的钢索探伤和润滑保养"]),
        resolution("信息科负责于4月15日前将全部遥测站切换为双信道，解决通信中断问题", "信息科", "04-15", dept="*", title_alt=["将全部遥测站切换为双信道，解决通信中断问题"]),
        resolution("铁岭渡站水尺零点高程复测由宿明亮、解鹏程共同完成，4月中旬完成", "宿明亮 解鹏程", None, title_alt=["铁岭渡站水尺零点高程复测"], vague=True),
        resolution("汛期应急监测预案的修订，尽快完成并印发各站", "", None, title_alt=["汛期应急监测预案的修订"], vague=True),
        resolution("各站要加强值班值守，严格执行领导带班制度", "*", None, dept="*"),
        pending("双渡口站断面迁移的用地手续，待与镇政府协商后再议", "", None, note="*"),
        project="*", dept="*", date="03-27",
        meeting=meeting("*", "03-27T09:00", "三楼会议室", "冷寒松", "晏清", "冷寒松 解鹏程 宿明亮 厉小江 晏清", "木兰", "*")))


@batch.writes("会议记录（业务科）.wps")
def weather(path):
    source = path.with_name("_w.docx")
    word(source, "邴霜", "^会  议  记  录", T("""
会议名称|冬季雷达维护碰头会|会议时间|2023年12月4日15:00
主持人|漆远帆|地点|气象台会商室
记录员|邴霜|请假|无
参加人|业务科：漆远帆、邴霜；保障科：仲秋实、茅以清；财务：车红||
议    题|一、雷达年度维护窗口⏎二、备品备件采购⏎三、观测场围栏||
""", "B4:D4 B5:D5"), "任务落实：", T("""
内容|承办人|时限|备注
雷达停机维护申请上报|邴霜|12月6日|需省局批复
天线罩清洗及紧固|仲秋实、茅以清|12.18-12.20|
备件采购询价|车  红|12月15日前|不少于三家
观测场围栏修补|保障科|下周五|
冬季巡检表更新|茅以清（保障科）|月底|
"""), "参会人员签字：漆远帆、仲秋实、茅以清")
    convert(source, path)
    return truth("a .wps file (binary); letter-spaced title and labels; departments before groups of names; blank inside a name; table of work under 任务落实", form(
        "minutes",
        *[resolution(t, o, d, dept=p, note=n, kind_alt=["task"]) for t, o, d, p, n in [
            ("雷达停机维护申请上报", "邴霜", "2023-12-06", None, "需省局批复"), ("天线罩清洗及紧固", "仲秋实 茅以清", "2023-12-20", None, None),
            ("备件采购询价", "车红", "2023-12-15", None, "不少于三家"), ("观测场围栏修补", "保障科", "2023-12-15", "*", None), ("冬季巡检表更新", "茅以清", "2023-12-31", "保障科", None)]],
        project="*", dept="业务科", date="2023-12-04", signed="漆远帆 仲秋实 茅以清",
        meeting=meeting("冬季雷达维护碰头会", "2023-12-04T15:00", "气象台会商室", "漆远帆", "邴霜", "漆远帆 邴霜 仲秋实 茅以清 车红", "",
                        ["雷达年度维护窗口", "备品备件采购", "观测场围栏"])))


@batch.writes("馆藏数字化计划-第三版(最终).xls")
def archive(path):
    xls(path, Sheet("计划", """
民国档案数字化加工项目 进度管理计划|||||||
|||||||
编制：档案保管处|||||更新时间：|@2025-06-13|
阶段|任务编号|任务名称|处理人|计划结束日期|完成度|状态|备注
前处理|A-01|拆卷编页（0301-0860卷）|荆楚、俟远|@2025-05-30|100%|完成|
|A-02|破损页修裱|俟远||80%|进行中|浆糊防霉配比调整
扫描|B-01|A3幅面扫描|外包单位（恒录公司）|@2025-07-31|45%|进行中|
|B-02|大幅地图拼接|杭一川||0|未开始|
著录|C-01|目录著录规则定稿|杭一川|@2025.6.20{@}|70%|滞后|与标准处口径不一
|C-02|著录质检|质检组||0|未开始|
验收|D-01|专家验收会||年底|0|未开始|
""".replace("@2025.6.20{@}", "2025.6.20"), "A1:H1 A5:A6 A7:A8 A9:A10 E5:E6 E7:E8"), Sheet("选项", "完成\n进行中\n未开始\n滞后", hidden=True))
    return truth("xls: due date merged over a phase (and not over another), percent as text beside a status; contractor in brackets; hidden list; 年底", form(
        "progress",
        task("拆卷编页（0301-0860卷）", "荆楚 俟远", "2025-05-30", "done"), task("破损页修裱", "俟远", "2025-05-30", "in_progress", note="浆糊防霉配比调整"),
        task("A3幅面扫描", "*", "2025-07-31", "in_progress", dept="*"), task("大幅地图拼接", "杭一川", "2025-07-31", "not_started"),
        task("目录著录规则定稿", "杭一川", "2025-06-20", "*", "delayed", note="与标准处口径不一"), task("著录质检", "质检组", None, "not_started", dept="*"),
        task("专家验收会", "", "2025-12-31", "not_started", due_alt=[None], may=["missing-deadline"]),
        sheet="计划", project="民国档案数字化加工项目", dept="档案保管处", date="2025-06-13"))


@batch.writes("运营公司周报汇总0322.xlsx")
def metro(path):
    xlsx(path, "管弦", Sheet("周报", """
运营事业部重点项目周报（2024.3.18-2024.3.22）||||||
填报部门：运营事业部||||||
项目一：3号线信号系统升级||||||
序号|工作内容|责任人|计划完成时间|状态|风险说明|
1|联锁软件V2.3现场烧录|佘晓峰|2024/3/20|已完成||
2|夜间动车调试（4次）|佘晓峰、巫山|2024/3/29|正常||
3|车载ATP换装|巫山|2024/4/12|风险|厂家只到2名督导|
项目二：人民广场站无障碍改造||||||
序号|工作内容|责任人|计划完成时间|状态|风险说明|
1|垂梯井道结构验算|从容|3月25日|延迟|原图纸缺页|
2|盲道铺设|土建分部|4/8|正常||
3|导向标识换版|??|4月3日|正常||
下周重点：抓好夜间调试组织。||||||
""", "A1:F1 A2:F2 A3:F3 A8:F8 A13:F13"))
    return truth("one sheet, two project headers with a table each: two forms; health words only; ?? as owner; closing sentence", form(
        "progress", task("联锁软件V2.3现场烧录", "佘晓峰", "2024-03-20", "done"), task("夜间动车调试（4次）", "佘晓峰 巫山", "2024-03-29", None, "normal"),
        task("车载ATP换装", "巫山", "2024-04-12", None, "at_risk", note="厂家只到2名督导"),
        sheet="周报", project="3号线信号系统升级", dept="运营事业部", date="2024-03-22"), form(
        "progress", task("垂梯井道结构验算", "从容", "2024-03-25", None, "delayed", note="原图纸缺页"), task("盲道铺设", "土建分部", "2024-04-08", None, "normal", dept="*"),
        task("导向标识换版", "", "2024-04-03", None, "normal"),
        sheet="周报", project="人民广场站无障碍改造", dept="运营事业部", date="2024-03-22"))


@batch.writes("网点转型例会纪要（第7期）.doc")
def bank(path):
    word(path, "湛蓝", T("""
网点转型工作例会纪要（第7期）|||
项目名称|智慧网点转型项目||
会议时间|2025年9月8日（周一）上午9:30|会议地点|分行1206会议室
主持/记录|尚武／湛蓝|会议类型|月度例会
出席|尚武、湛蓝、宣小禾、汲泉、浦江月||
缺席|卞之琳琅（出差）||
一、上期决议跟踪|||
事项|责任人|完成时间|落实情况
自助机具搬迁方案|汲泉|9月5日|已落实
厅堂动线图|宣小禾|9月5日|部分完成
二、本次决议|||
1、五家试点网点9月26日前完成弱电改造，由汲泉负责。⏎2、浦江月、宣小禾：编写厅堂服务手册，下周三提交。⏎3、启用新排队规则，客户投诉由个金部统一答复。|||
三、未决事项|||
1、夜间自助区安保外包费用由谁列支⏎2、老年专区面积标准|||
出席人员确认|尚武　湛蓝　汲泉||
抄送：分行办公室、各支行。|||
""", "A1:D1 B2:D2 B5:D5 B6:D6 A7:D7 A11:D11 A12:D12 A13:D13 A14:D14 B15:D15 A16:D16"))
    return truth("a docx named .doc; everything in one table: last resolutions as rows, this time's numbered in one cell, pending in one cell; host/recorder with a slash; confirmation row", form(
        "minutes",
        resolution("自助机具搬迁方案", "汲泉", "2025-09-05", "done"), resolution("厅堂动线图", "宣小禾", "2025-09-05", "in_progress"),
        resolution("五家试点网点9月26日前完成弱电改造，由汲泉负责", "汲泉", "2025-09-26", title_alt=["五家试点网点完成弱电改造"]),
        resolution("浦江月、宣小禾：编写厅堂服务手册，下周三提交", "浦江月 宣小禾", "2025-09-17", title_alt=["编写厅堂服务手册，下周三提交", "编写厅堂服务手册"]),
        resolution("启用新排队规则，客户投诉由个金部统一答复", "个金部", None, dept="*", owners_alt=[""], may=["missing-owner"]),
        pending("夜间自助区安保外包费用由谁列支", "", None, note="*"), pending("老年专区面积标准", "", None, note="*"),
        project="智慧网点转型项目", dept=None, date="2025-09-08", signed="尚武 湛蓝 汲泉",
        meeting=meeting("*", "2025-09-08T09:30", "分行1206会议室", "尚武", "湛蓝", "尚武 湛蓝 宣小禾 汲泉 浦江月", "卞之琳琅", "*")))

# ================================================================ 3 students, small companies, wild files

@batch.writes("棋社理事会记录(持续更新).docx")
def chess(path):
    word(path, "水清浅", "^城南棋社理事会记录", "! 2026.1.10 第一次理事会", "时间：2026.1.10 15:00　地点：社区活动室二楼", "到会：翁同舟、盛况、水清浅、倪欢", "记录：水清浅",
         "聊了一下去年联赛的账目，结余1260元，翁同舟说奖杯买贵了。", "会议决定：", "1、由翁同舟搭报名小程序，1月20号前能试用。", "2、盛况、水清浅：谈下两家赞助", "3、棋钟检修——倪欢（下周六）", "",
         "! 2026.1.24 第二次理事会", "时间：2026.1.24 15:00　地点：倪欢家", "到会：翁同舟、盛况、水清浅", "请假：倪欢（发烧）", "记录：盛况",
         "会议决定：", "1、裁判由水清浅联系区棋协，月底前定三人。", "2、秩序册印80本，盛况负责，2.10前。", "3、大家都转发海报。", "遗留问题：比赛场地周日能不能用还没回复")
    m = lambda d, place, people, recorder, away="": meeting("*", d, place, None, recorder, people, away, "*")
    return truth("a running log with two meetings, each headed by a date paragraph; three styles of resolution; talk about the past; 大家", form(
        "minutes",
        resolution("由翁同舟搭报名小程序，1月20号前能试用", "翁同舟", "01-20", title_alt=["搭报名小程序"]),
        resolution("盛况、水清浅：谈下两家赞助", "盛况 水清浅", None, title_alt=["谈下两家赞助"]),
        resolution("棋钟检修——倪欢（下周六）", "倪欢", "01-17", title_alt=["棋钟检修"]),
        project="*", dept="*", date="01-10", meeting=m("01-10T15:00", "社区活动室二楼", "翁同舟 盛况 水清浅 倪欢", "水清浅")), form(
        "minutes",
        resolution("裁判由水清浅联系区棋协，月底前定三人", "水清浅", "01-31", title_alt=["联系区棋协，定三人"]),
        resolution("秩序册印80本，盛况负责，2.10前", "盛况", "02-10", title_alt=["秩序册印80本"]),
        resolution("大家都转发海报", "", None),
        pending("比赛场地周日能不能用还没回复", "", None, note="*"),
        project="*", dept="*", date="01-24", meeting=m("01-24T15:00", "倪欢家", "翁同舟 盛况 水清浅", "盛况", "倪欢")))


@batch.writes("课题周报-第9周.docx")
def observatory_weekly(path):
    word(path, "邝星野", "周期：2026.4.27～2026.5.1　　小组：巡天软件组", "本周主要完成了平场改正的重写，观测三晚，有效一晚。", "! 本周完成主要工作", T("""
序号|工作内容|成员|完成情况|遇到的问题
1|平场改正模块重写|邝星野|完成|无
2|变星光变曲线批量出图|花月明、覃朗|完成80%|内存不够
3|圆顶联动脚本测试|覃朗|未完成|风大未开顶
"""), "! 下周工作计划", T("""
序号|工作内容|成员|预计完成时间
1|圆顶联动脚本测试|覃朗|5月6日
2|变星星表交叉证认|花月明|5.8
3|中期答辩PPT|邝星野 花月明|周四
4|服务器续费||
5|||
"""), "需要的支持：请老师帮忙申请5月中旬的观测时间。", header="“暗夜”小望远镜巡天课题 周报")
    return truth("weekly report whose title stands in the page header; this week's and next week's table are one form; an owner missing, an empty numbered row", form(
        "progress",
        task("平场改正模块重写", "邝星野", None, "done"), task("变星光变曲线批量出图", "花月明 覃朗", None, "in_progress", note="内存不够", may=["missing-deadline", "unknown-status"]),
        task("圆顶联动脚本测试", "覃朗", None, "*", note="风大未开顶", may=["missing-deadline", "unknown-status"]),
        task("圆顶联动脚本测试", "覃朗", "05-06"), task("变星星表交叉证认", "花月明", "05-08"), task("中期答辩PPT", "邝星野 花月明", "05-07"), task("服务器续费", "", None),
        project="“暗夜”小望远镜巡天课题", dept="巡天软件组", date="05-01"))


@batch.writes("Book1.xlsx")
def nursery(path):
    xlsx(path, "lenovo", Sheet("3-15", """
要干的活|谁干|哪天干完|干到哪了|备注
大棚揭膜通风|老秦|@2025-03-10{yyyy/m/d}|完成|
月季扦插 2000株|卓玛、平措|@2025-03-22{yyyy/m/d}|在做|沙子不够
滴灌管换接头|平措|3.20|未开始|
樱花苗起苗打包|卓玛|@2025-03-28{yyyy/m/d}|看天|客户要带土球
营养土消毒|无|下雨前|未开始|
网店上新拍照|葛小妹|3/18|完成|
""", ""), Sheet("Sheet2", ""))
    return truth("no title, header in row 1, spoken headers; sheet name is the only date, year from the real date cells; 看天 as a status; 下雨前", form(
        "progress",
        task("大棚揭膜通风", "*", "2025-03-10", "done"), task("月季扦插 2000株", "卓玛 平措", "2025-03-22", "in_progress", note="沙子不够"), task("滴灌管换接头", "平措", "2025-03-20", "not_started"),
        task("樱花苗起苗打包", "卓玛", "2025-03-28", None, None, note="客户要带土球", unknown=True), task("营养土消毒", "", None, "not_started", vague=True),
        task("网店上新拍照", "葛小妹", "2025-03-18", "done"),
        sheet="3-15", project=None, dept=None, date="2025-03-15"))


@batch.writes("刺绣展排期 - 副本.xlsx")
def embroidery_broken(path):
    xlsx(path, "绣坊", Sheet("排期", "任务|负责人|截止\n绣架搬运|安小绣|5.3\n展签打印|宁采|5.6"))
    settle(path)
    path.write_bytes(path.read_bytes()[:2600])
    return truth("truncated package", unreadable=True)


@batch.writes("矿区五月值班及通讯录.xlsx")
def quarry_roster(path):
    xlsx(path, "调度室", Sheet("值班表", """
石料厂2026年5月值班安排||||
日期|星期|带班领导|值班员|电话
5月1日|五|阎正|过江|13800000001
5月2日|六|仝山|敬亭|13800000002
5月3日|日|阎正|勾月|13800000003
5月4日|一|仝山|过江|13800000001
注：值班时间8:00至次日8:00，不得脱岗。||||
""", "A1:E1 A7:E7"), Sheet("通讯录", "姓名|岗位|手机\n阎正|厂长|13800000009\n仝山|副厂长|13800000008\n过江|爆破员|13800000001"))
    return truth("a roster and a telephone list: no form", unreadable=True)


@batch.writes("节目改版_0516.csv")
def radio(path):
    text_table(path, """
晚高峰《回家路上》改版进度  2024年5月16日
编号,栏目,要做什么,谁来做,啥时候要,咋样了,说明
1,片头,新片头配乐小样,晏九,5月14日,已完成,用了第二版
2,片头,主持人口播录制,晏九/路小满,5月20日,进行中,
3,互动,听众语音墙小程序测试,技术部 安澜,5.24,有风险,审核排队
4,互动,热线电话改号公告,,5.22,未开始,
5,广告,口播广告位报价单,经营中心,ASAP,进行中,
6,,全员试播一次,全体,5月29日,未开始,
7,广告,旧合同收尾,路小满,5-17,暂停,等法务
""".replace(",", "|"))
    return truth("csv in GBK with a title line; spoken headers; ASAP; 全体; department and person in a cell", form(
        "progress",
        task("新片头配乐小样", "晏九", "2024-05-14", "done", note="用了第二版"), task("主持人口播录制", "晏九 路小满", "2024-05-20", "in_progress"),
        task("听众语音墙小程序测试", "安澜", "2024-05-24", None, "at_risk", dept="技术部", note="审核排队"), task("热线电话改号公告", "", "2024-05-22", "not_started"),
        task("口播广告位报价单", "经营中心", None, "in_progress", dept="*"), task("全员试播一次", "", "2024-05-29", "not_started"),
        task("旧合同收尾", "路小满", "2024-05-17", "paused", note="等法务"),
        project="晚高峰《回家路上》改版", dept=None, date="2024-05-16"))


@batch.writes("雪季准备周报(1)(1).xlsx")
def ski(path):
    xlsx(path, "场务", Sheet("11月第2周", """
北岭雪场 雪季开板准备 工作周报||||||||||
部门：场务部|||||||统计日期：2025-11-14|||
本周工作|||||||下周计划|||
事项|责任人|完成时间|状态|问题|||事项|责任人|截至时间|备注
造雪机试喷（6台）|皮大勇|11月12日|完成||||初级道铺雪|皮大勇、殳林|11/20|气温低于-4度
缆椅抱索器探伤|殳林||进行中|探伤仪借用中|||魔毯调试|殳林|11月19日|
雪具大厅地胶|红石装修队|11月13日|完成||||开板仪式彩排|市场部|11/21|
~雪道灯杆编号~|~皮大勇~||~未开始~||||缆车应急演练|各班组|下周五|
巡逻队招募|阿尔曼||进行中|还差2人|||夜场灯光测试|阿尔曼|11月31日|
||||||||||
安全提示：造雪区禁止行人入内。||||||||||
""", "A1:K1 A3:E3 H3:K3 A11:K11"))
    return truth("two tables side by side (this week, next week); 完成时间 is the actual date; a row struck out; an impossible date; 各班组", form(
        "progress",
        task("造雪机试喷（6台）", "皮大勇", None, "done", done="2025-11-12", due_alt=["2025-11-12"], done_alt=[None]),
        task("缆椅抱索器探伤", "殳林", None, "in_progress", note="探伤仪借用中", may=["missing-deadline"]),
        task("雪具大厅地胶", "红石装修队", None, "done", done="2025-11-13", due_alt=["2025-11-13"], done_alt=[None]),
        task("巡逻队招募", "阿尔曼", None, "in_progress", note="还差2人", may=["missing-deadline"]),
        task("初级道铺雪", "皮大勇 殳林", "2025-11-20", note="气温低于-4度"), task("魔毯调试", "殳林", "2025-11-19"), task("开板仪式彩排", "市场部", "2025-11-21", dept="*"),
        task("缆车应急演练", "", "2025-11-21"), task("夜场灯光测试", "阿尔曼", None, bad=True),
        sheet="11月第2周", project="*", dept="场务部", date="2025-11-14"))


# ================================================================ 4 international

@batch.writes("Committee minutes March.docx")
def lighthouse(path):
    word(path, "T. Geddes", "^Stagsholm Lighthouse Preservation Trust", "^Minutes of the Committee Meeting", "Date & time: Thursday 12 March 2026, 7.30 pm", "Venue: Keeper's Cottage, upper room", "Chair: Moira Lennox",
         "Minutes by: Tam Geddes", "Present: Moira Lennox, Tam Geddes, Isla Rennick, Olaf Brandt, Priya Sund", "Apologies: Hugh Carrick (at sea), Fenella Moss",
         "# 1. Minutes of the last meeting", "Accepted as a true record. Proposed by Isla Rennick, seconded by Olaf Brandt.", "# 2. Lamp room glazing", "Olaf reported that two panes cracked in the January gale. The insurer will inspect on 19 March.",
         "# 3. Open day", "Last year's open day brought in 640 visitors; parking was the weak point.", "# Decisions", "* The open day is held on Saturday 20 June 2026.", "* Members' subscription stays at £15.",
         "# Action points", T("""
No.|Action|By whom|By when
1|Get two quotes for replacement panes|Olaf Brandt|27 March
2|Book the field next to the slipway for parking|Isla Rennick & Priya Sund|end of April
3|Renew the boat licence|Hugh Carrick|ASAP
4|Draft the volunteers' rota|Tam Geddes (Secretary)|within two weeks
5|Repaint the gallery railings|tbc|31 May 2026
"""), "# Open issues", "* Who pays for the fog-horn battery", "Next meeting: Thursday 9 April, 7.30 pm, same place.", "The meeting closed at 9.05 pm.")
    return truth("English club minutes: labels in paragraphs, decisions as bullets, action points in a table; tbc; within two weeks; a date that describes", form(
        "minutes",
        resolution("The open day is held on Saturday 20 June 2026", "", "*", may=["missing-owner"]), resolution("Members' subscription stays at £15", "", None, may=["missing-owner", "missing-deadline"]),
        task("Get two quotes for replacement panes", ["Olaf Brandt"], "03-27"), task("Book the field next to the slipway for parking", ["Isla Rennick", "Priya Sund"], "04-30"),
        task("Renew the boat licence", ["Hugh Carrick"], None), task("Draft the volunteers' rota", ["Tam Geddes"], "03-26"), task("Repaint the gallery railings", "", "05-31"),
        pending("Who pays for the fog-horn battery", "", None, note="*"),
        project="*", dept="*", date="03-12",
        meeting=meeting("*", "03-12T19:30", "Keeper's Cottage, upper room", "Moira Lennox", "Tam Geddes", ["Moira Lennox", "Tam Geddes", "Isla Rennick", "Olaf Brandt", "Priya Sund"],
                        ["Hugh Carrick", "Fenella Moss"], "*")))


@batch.writes("Apron Resurfacing - weekly status wk7.xlsx")
def airport_status(path):
    xlsx(path, "Lucia Ferrand", Sheet("Status", """
Weekly Status Report||||||||
Project:|Apron 4 Resurfacing|||Department:|Airfield Engineering|||
Reporting period:|09/02/2026 - 13/02/2026|||Prepared by:|Lucia Ferrand|||
||||||||
Ref|Workstream|Activity|Lead|Target date|Actual date|RAG|Status|Comments
1.1|Civils|Milling of stands 41-44|Dougal Petrie|06/02/2026|05/02/2026|G|Complete|
1.2|Civils|Base course stands 41-44|Dougal Petrie|18/02/2026||A|In progress|Overnight frost limits laying hours
1.3|Civils|Joint sealing|Asfalta Ltd|05/03/2026||G|Not started|
2.1|Lighting|Replace edge light pits|Nadia Osei, Rune Halvard|20/02/2026||R|In progress|Pits delivered in wrong diameter
2.2|Lighting|Circuit tests|Nadia Osei|12/03/2026||G|Not started|
3.1|Ops|NOTAM for night closure|Ops duty team|10/02/2026|10/02/2026|G|Complete|
3.2|Ops|Stakeholder newsletter||20/02/2026|||On hold|
3.3|Ops|Tow-road diversion plan|Rune Halvard|TBC||A|Not started|Waits for security
Key: G = on track, A = at risk, R = behind schedule||||||||
""", "A1:I1 B2:D2 B3:D3 A14:I14"))
    return truth("English status report with RAG letters and a legend plus a status column; DD/MM/YYYY (13 and 18 show it); period's last day", form(
        "progress",
        *[task(t, o, d, s, h, done=x, note=n, dept=p) for t, o, d, x, h, s, n, p in [
            ("Milling of stands 41-44", ["Dougal Petrie"], "02-06", "02-05", "normal", "done", None, None),
            ("Base course stands 41-44", ["Dougal Petrie"], "02-18", None, "at_risk", "in_progress", "Overnight frost limits laying hours", None),
            ("Joint sealing", ["Asfalta Ltd"], "03-05", None, "normal", "not_started", None, None),
            ("Replace edge light pits", ["Nadia Osei", "Rune Halvard"], "02-20", None, "delayed", "in_progress", "Pits delivered in wrong diameter", None),
            ("Circuit tests", ["Nadia Osei"], "03-12", None, "normal", "not_started", None, None),
            ("NOTAM for night closure", ["Ops duty team"], "02-10", "02-10", "normal", "done", None, "*"),
            ("Stakeholder newsletter", "", "02-20", None, None, "paused", None, None),
            ("Tow-road diversion plan", ["Rune Halvard"], None, None, "at_risk", "not_started", "Waits for security", None)]],
        sheet="Status", project="Apron 4 Resurfacing", dept="Airfield Engineering", date="02-13"))


@batch.writes("1131015苗圃合作會議紀錄.docx")
def taiwan_minutes(path):
    word(path, "簡毓", "^原生樹種育苗合作計畫　第二次工作會議紀錄", "時　　間：中華民國113年10月15日（星期二）下午2時", "地　　點：本場育苗中心簡報室", "主　　席：游場長秉文　　　　紀錄：簡毓庭",
         "出席人員：游秉文、簡毓庭、巫啟航、葉于真", "請　　假：甘若望", "壹、主席致詞：略。", "貳、討論事項：", "案由一：種子儲藏庫除濕設備汰換案。", "說明：現有設備使用逾12年，9月曾兩度故障。", "決議：照案通過，由巫啟航於10月底前完成請購。",
         "案由二：山區採種路線調整案。", "說明：原路線坍方，林道預計明年1月搶通。", "決議：採替代路線，請葉于真於11月5日前提送申請。",
         "參、待辦事項", T("""
項次|工作項目|承辦人|期限|備註
1|青剛櫟幼苗換盆3000株|葉于真|10/25|
2|育苗紀錄表電子化|簡毓庭、甘若望|113/11/15|先做兩樹種
3|志工訓練課程|推廣股|下週五|
4|灑水系統保養|未定|11月底|
"""), "肆、臨時動議：無。", "伍、散會：下午3時40分。")
    return truth("Taiwanese minutes: 民國 years, title between surname and given name (游場長秉文), 案由/說明/決議, table of 待辦事項; traditional characters", form(
        "minutes",
        resolution("照案通過，由巫啟航於10月底前完成請購", "巫啟航", "2024-10-31", title_alt=["種子儲藏庫除濕設備汰換案", "完成請購"]),
        resolution("採替代路線，請葉于真於11月5日前提送申請", "葉于真", "2024-11-05", title_alt=["山區採種路線調整案", "提送申請"]),
        *[task(t, o, d, note=n, dept=p, kind_alt=["resolution", "pending"]) for t, o, d, n, p in [
            ("青剛櫟幼苗換盆3000株", "葉于真", "2024-10-25", None, None), ("育苗紀錄表電子化", "簡毓庭 甘若望", "2024-11-15", "先做兩樹種", None),
            ("志工訓練課程", "推廣股", "2024-10-25", None, "*"), ("灑水系統保養", "", "2024-11-30", None, None)]],
        project="原生樹種育苗合作計畫", dept="*", date="2024-10-15",
        meeting=meeting("*", "2024-10-15T14:00", "本場育苗中心簡報室", "*", "簡毓庭", "游秉文 簡毓庭 巫啟航 葉于真", "甘若望", "*")))


@batch.writes("Deep Sea Hall RACI v3.xlsx")
def museum_raci(path):
    xlsx(path, "Ines Valcourt", Sheet("RACI", """
Deep Sea Hall Refit - Responsibility Matrix|||||||
Issued:|6 May 2025||||||
|||||||
Deliverable / Task|Ines Valcourt|Bram de Wit|Soraya Khan|Theo Lund|Graphics Studio Nine|Due|Remarks
Exhibit narrative|A|R|C|I|I|30 May 2025|
Pressure-chamber demo|I|A/R|C|R||27 Jun 2025|Needs safety sign-off
Label texts (EN/FR)|A|C|R||I|13 Jun 2025|
Touch-table software|A|I|C|C||TBD|Supplier not chosen
Floor graphics|I||A||R|18 Jul 2025|
School workshop pack|C||R|R||mid-August|
||||||||
R = Responsible, A = Accountable, C = Consulted, I = Informed|||||||
""", "A1:H1 A12:H12"))
    return truth("RACI matrix with person columns: owner is R, else A; two Rs; A/R; a company column; TBD, mid-August", form(
        "responsibility",
        duty("Exhibit narrative", ["Bram de Wit"], "2025-05-30", note="*"), duty("Pressure-chamber demo", ["Bram de Wit", "Theo Lund"], "2025-06-27", note="*"),
        duty("Label texts (EN/FR)", ["Soraya Khan"], "2025-06-13", note="*"), duty("Touch-table software", ["Ines Valcourt"], None, note="*"),
        duty("Floor graphics", ["Graphics Studio Nine"], "2025-07-18", note="*"), duty("School workshop pack", ["Soraya Khan", "Theo Lund"], None, note="*", vague=True),
        sheet="RACI", project="Deep Sea Hall Refit", date="2025-05-06"))


@batch.writes("養殖場升級進度追蹤0718.ods")
def taiwan_progress(path):
    ods(path, Sheet("進度", """
專案名稱|石斑魚室內循環水養殖升級||||||
填表單位|繁養殖課|||填表日期|@2025-07-18||
項次|工作項目|承辦人|預計完成日|實際完成日|狀態|落後原因／說明|
1|蛋白除沫機安裝|施丞佑|@2025-07-10|@2025-07-11|已完成||
2|水質監測軟體串接|施丞佑、鍾愛玲|@2025-07-31||進行中|感測器通訊協定待確認|
3|備援發電機負載測試|鍾愛玲|7/25||落後|租賃車輛調度困難|
4|魚苗檢疫|檢疫站|8月1日||未開始||
5|操作手冊撰寫|待派|8/15||未開始||
6|廢水許可展延|范姜凱（行政課）|@2025-09-30||暫停|法規修正中|
""", "B1:G1 B2:D2"))
    return truth("ods in traditional Chinese; two-line header block; 落後; 待派; department in a bracket", form(
        "progress",
        task("蛋白除沫機安裝", "施丞佑", "2025-07-10", "done", done="2025-07-11"), task("水質監測軟體串接", "施丞佑 鍾愛玲", "2025-07-31", "in_progress", note="感測器通訊協定待確認"),
        task("備援發電機負載測試", "鍾愛玲", "2025-07-25", None, "delayed", note="租賃車輛調度困難"), task("魚苗檢疫", "檢疫站", "2025-08-01", "not_started", dept="*"),
        task("操作手冊撰寫", "", "2025-08-15", "not_started"), task("廢水許可展延", "范姜凱", "2025-09-30", "paused", dept="行政課", note="法規修正中"),
        sheet="進度", project="石斑魚室內循環水養殖升級", dept="繁養殖課", date="2025-07-18"))


@batch.writes("PM3 Rebuild Delay Notice 延期说明.docx")
def paper_mill(path):
    word(path, "Kari Nuutti", "^Schedule Delay Statement  进度延期说明", T("""
Project 项目|PM3 Press Section Rebuild 三号纸机压榨部改造|Date 日期|2025-06-20
Submitted by 填报部门|Mechanical 机械部|Prepared by 填表人|Kari Nuutti
"""), "", T("""
No. 序号|Activity 工作项|Responsible 负责人|Planned finish 原计划完成|New finish 新完成日期|Reason 原因|Corrective action 补救措施
1|Press roll grinding 压辊磨削|白砚秋|2025-06-16|2025-06-27|Grinder spindle failure 磨床主轴故障|Send one roll to outside shop 外协一根
2|Felt guide installation 毛布校正器安装|Kari Nuutti / 白砚秋|2025-06-24|2025-07-02|Depends on item 1 受第1项影响|Night shift 加夜班
3|Hydraulic flushing 液压管路冲洗||2025-06-27|TBD 待定|Oil not delivered 油品未到|Chase supplier 催货
"""), tracked("Remark: items 1 and 2 do not change the start-up date", "- of 15 July", "+ of 18 July", "."), "Confirmed by 确认：闻人樵（2025-06-20）　　Mill manager 厂长：________")
    return truth("bilingual delay form, labels and values in two languages in one cell; a missing owner; tracked change in a remark; one confirmation, one line", form(
        "delay",
        delay("Press roll grinding 压辊磨削", "白砚秋", "*", health="*", note="Grinder spindle failure 磨床主轴故障\nSend one roll to outside shop 外协一根"),
        delay("Felt guide installation 毛布校正器安装", ["Kari Nuutti", "白砚秋"], "*", health="*", note="Depends on item 1 受第1项影响\nNight shift 加夜班"),
        delay("Hydraulic flushing 液压管路冲洗", "", "*", health="*", note="Oil not delivered 油品未到\nChase supplier 催货"),
        project="PM3 Press Section Rebuild 三号纸机压榨部改造", dept="Mechanical 机械部", date="2025-06-20", signed="闻人樵"))


@batch.writes("Project Charter - Robotic Dome.docx")
def observatory_charter(path):
    word(path, "Elke Thoma", "^PROJECT CHARTER", T("""
Project name|Robotic Dome Retrofit, 1.2 m telescope
Sponsoring department|Instrumentation Group
Initiator|Elke Thoma
Date|3 September 2024
Background|The dome is turned by hand; 18 % of clear nights are lost to staffing.
"""), "# Objectives", "1. Unattended observing by 1 March 2025", "2. Less than 2 % of nights lost to dome faults", "# Key milestones", T("""
Milestone|Target date|Owner
Design review|27 September 2024|Elke Thoma
Drive units delivered|Nov 15, 2024|Procurement
First remote opening|17 January 2025|Mats Oriel
Hand-over to operations|Q1 2025|
"""), "# Roles and responsibilities", T("""
Area|Responsibility|Responsible person
Mechanics|Drive units and encoders|Mats Oriel
Software|Dome control daemon and weather interlock|Yuki Tanabe (lead), Ferran Puig
Safety|Risk assessment|Elke Thoma
Documentation|Operator manual|TBD
"""), "# Approval", T("Name|Function|Signature|Date\nElke Thoma|Head of Instrumentation|Elke Thoma|03/09/2024\nGustav Ahlberg|Director||\nMats Oriel|Mechanics|Mats Oriel|04/09/2024"))
    return truth("English charter: key-value block, milestone and responsibility tables, approval table where one has no date; Q1 2025", form(
        "charter",
        milestone("Design review", ["Elke Thoma"], "2024-09-27"), milestone("Drive units delivered", ["Procurement"], "2024-11-15", dept="*"),
        milestone("First remote opening", ["Mats Oriel"], "2025-01-17"), milestone("Hand-over to operations", "", "2025-03-31", due_alt=[None], may=["missing-deadline"]),
        duty("Drive units and encoders", ["Mats Oriel"], None, dept="*", note="*"), duty("Dome control daemon and weather interlock", ["Yuki Tanabe", "Ferran Puig"], None, dept="*", note="*", owners_alt=[["Yuki Tanabe"]]),
        duty("Risk assessment", ["Elke Thoma"], None, dept="*", note="*"), duty("Operator manual", "", None, dept="*", note="*"),
        project="Robotic Dome Retrofit, 1.2 m telescope", dept="Instrumentation Group", date="2024-09-03", signed=["Elke Thoma", "Mats Oriel"], no="due"))


@batch.writes("Open-Air Cinema 2023 - lessons learned.docx")
def cinema_review(path):
    word(path, "Petra Holub", "^Open-Air Cinema Festival 2023 – Project Review Report", "Department: Events Office", "Date: 29 September 2023", "# Completion", T("""
Task|Owner|Planned|Actual|Status|Comments
Screen and projector hire|Jonas Weil|1 Jul 2023|28 Jun 2023|Completed|
Noise permit|Petra Holub|15 Jun 2023|4 Jul 2023|Completed, late|City office short of staff
Food stall contracts|Petra Holub, Amira Said|30 Jun 2023|30 Jun 2023|Completed|
Film quiz app|Jonas Weil|20 Jul 2023||Cancelled|No budget
Final accounts|Finance|31 Oct 2023||In progress|
"""), "# What went well", "1. 11 of 12 nights took place.", "2. Amira Said found two new sponsors by 1 July.", "# What could be improved", "1. Rain plan came too late.", "2. Queues at the bar.", "# Recommendations", "1. Apply for the noise permit by 31 March 2024 (Petra Holub)", "2. Jonas Weil to buy an own projector",
         "3. Train volunteers before opening night")
    return truth("English review: task table, two numbered lists that are no items, recommendations with owner in bracket or sentence", form(
        "review",
        task("Screen and projector hire", ["Jonas Weil"], "2023-07-01", "done", done="2023-06-28"), task("Noise permit", ["Petra Holub"], "2023-06-15", "done", "delayed", done="2023-07-04", note="City office short of staff"),
        task("Food stall contracts", ["Petra Holub", "Amira Said"], "2023-06-30", "done", done="2023-06-30"), task("Film quiz app", ["Jonas Weil"], "2023-07-20", "cancelled", note="No budget"),
        task("Final accounts", ["Finance"], "2023-10-31", "in_progress", dept="*"),
        suggestion("Apply for the noise permit by 31 March 2024 (Petra Holub)", ["Petra Holub"], "2024-03-31", title_alt=["Apply for the noise permit", "Apply for the noise permit by 31 March 2024"]),
        suggestion("Jonas Weil to buy an own projector", ["Jonas Weil"], None, title_alt=["buy an own projector"]), suggestion("Train volunteers before opening night", "", None),
        project="Open-Air Cinema Festival 2023", dept="Events Office", date="2023-09-29"))


# ================================================================ 5 exports of online tools

@batch.writes("Jira 2025-11-07T09_14_22+0100.csv")
def jira(path):
    text_table(path, """
Summary|Issue key|Issue id|Issue Type|Status|Project key|Project name|Priority|Assignee|Reporter|Creator|Created|Updated|Due date|Resolved|Labels
Ticket gate firmware 4.2 rollout|GATE-118|20418|Task|In Progress|GATE|Fare Gate Renewal|High|Rosalind Achebe|Piet Kramer|Piet Kramer|20/Oct/25 9:12 AM|06/Nov/25 4:40 PM|14/Nov/25 12:00 AM||firmware
Replace flap sensors at Harbour station|GATE-121|20433|Task|To Do|GATE|Fare Gate Renewal|Medium|Teun Visser|Piet Kramer|Piet Kramer|21/Oct/25 10:01 AM|03/Nov/25 8:15 AM|28/Nov/25 12:00 AM||
Gate does not open for child tickets|GATE-125|20460|Bug|Done|GATE|Fare Gate Renewal|Highest|Rosalind Achebe|Control room|Piet Kramer|27/Oct/25 7:55 AM|04/Nov/25 2:20 PM|05/Nov/25 12:00 AM|04/Nov/25 2:19 PM|bug
Spare parts list for depot|GATE-130|20477|Task|To Do|GATE|Fare Gate Renewal|Low||Teun Visser|Teun Visser|30/Oct/25 1:30 PM|30/Oct/25 1:30 PM|||
Passenger leaflet in four languages|GATE-131|20481|Story|In Review|GATE|Fare Gate Renewal|Medium|Mirella Conti|Piet Kramer|Piet Kramer|31/Oct/25 11:05 AM|06/Nov/25 9:00 AM|21/Nov/25 12:00 AM||comms
""", encoding="utf-8", delimiter=",")
    return truth("Jira export: 16 columns, dd/Mon/yy with time, reporter and creator are not owners; unassigned without due date", form(
        "progress",
        task("Ticket gate firmware 4.2 rollout", ["Rosalind Achebe"], "2025-11-14", "in_progress"), task("Replace flap sensors at Harbour station", ["Teun Visser"], "2025-11-28", "not_started"),
        task("Gate does not open for child tickets", ["Rosalind Achebe"], "2025-11-05", "done", done="2025-11-04"), task("Spare parts list for depot", "", None, "not_started"),
        task("Passenger leaflet in four languages", ["Mirella Conti"], "2025-11-21", "*", may=["unknown-status"]),
        project="Fare Gate Renewal", date="2025-11-07"))


@batch.writes("North face reclamation.xlsx")
def planner(path):
    xlsx(path, "Planner", Sheet("Tasks", """
Plan name|North face reclamation
Plan ID|xk2LQmTz9kGk
Date of export|05/21/2025

Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Created Date|Start date|Due date|Is Recurring|Late|Completed Date|Completed By|Completed Checklist Items|Checklist Items|Labels|Description
aB1x|Order 40 t of topsoil|Materials|Completed|Medium|Gwen Tully|Gwen Tully|04/28/2025||05/16/2025|false|false|05/15/2025|Gwen Tully|||Cost|
aB2x|Move haul road 30 m east|Earthworks|In progress|Urgent|Ossian Reid;Gwen Tully|Gwen Tully|04/28/2025|05/05/2025|05/30/2025|false|false|||1/3|Survey;Cut;Fill||Keep clear of the badger sett
aB3x|Hydroseed bench 2|Planting|Not started|Medium|Lorna Pike|Gwen Tully|05/02/2025||06/13/2025|false|false||||||
aB4x|Blast vibration letter to neighbours|Permits|In progress|Important|Ossian Reid|Gwen Tully|05/02/2025||05/09/2025|false|true||||||
aB5x|Find water tanker|Planting|Not started|Low||Lorna Pike|05/19/2025|||false|false||||||
""", ""))
    return truth("MS Planner export: plan block above the table, MM/DD/YYYY, ';' between assignees, Completed By is no owner", form(
        "progress",
        task("Order 40 t of topsoil", ["Gwen Tully"], "2025-05-16", "done", "*", done="2025-05-15"),
        task("Move haul road 30 m east", ["Ossian Reid", "Gwen Tully"], "2025-05-30", "in_progress", "*", note="*"), task("Hydroseed bench 2", ["Lorna Pike"], "2025-06-13", "not_started", "*"),
        task("Blast vibration letter to neighbours", ["Ossian Reid"], "2025-05-09", "in_progress", "*"), task("Find water tanker", "", None, "not_started", "*"),
        sheet="Tasks", project="North face reclamation", date="2025-05-21"))


@batch.writes("Cable tunnel schedule 2026-01-30.xlsx")
def ms_project(path):
    d = lambda x: f"@2026-{x}" + "{mm/dd/yyyy hh:mm}"
    xlsx(path, "MS Project", Sheet("Task_Table1", f"""
ID|Active|Task Mode|Name|Duration|Start|Finish|Predecessors|Outline Level|Resource Names|Percent Complete|Summary
1|Yes|Auto Scheduled|Line 2 cable tunnel renewal|60 days|{d('01-12 08:00')}|{d('04-03 17:00')}||1||#0.22{{0%}}|Yes
2|Yes|Auto Scheduled|Enabling works|14 days|{d('01-12 08:00')}|{d('01-29 17:00')}||2||#0.9{{0%}}|Yes
3|Yes|Auto Scheduled|Asbestos survey|5 days|{d('01-12 08:00')}|{d('01-16 17:00')}||3|Greta Moll|#1{{0%}}|No
4|Yes|Auto Scheduled|Temporary ventilation|9 days|{d('01-19 08:00')}|{d('01-29 17:00')}|3|3|Ventair GmbH,Sunil Rao[50%]|#0.8{{0%}}|No
5|Yes|Auto Scheduled|Cable works|40 days|{d('02-02 08:00')}|{d('03-27 17:00')}||2||#0{{0%}}|Yes
6|Yes|Auto Scheduled|Pull 10 kV cable|25 days|{d('02-02 08:00')}|{d('03-06 17:00')}|4|3|Sunil Rao|#0{{0%}}|No
7|Yes|Auto Scheduled|Joint and test|15 days|{d('03-09 08:00')}|{d('03-27 17:00')}|6|3||#0{{0%}}|No
8|Yes|Auto Scheduled|Fire-stop inspection|5 days|{d('03-30 08:00')}|{d('04-03 17:00')}|7|3|Greta Moll|#0{{0%}}|No
"""))
    return truth("MS Project export: summary rows are headings, Start/Finish with time, resources with units, percent only", form(
        "progress",
        task("Asbestos survey", ["Greta Moll"], "01-16", "done"), task("Temporary ventilation", ["Ventair GmbH", "Sunil Rao"], "01-29", "in_progress"),
        task("Pull 10 kV cable", ["Sunil Rao"], "03-06", "not_started"), task("Joint and test", "", "03-27", "not_started"), task("Fire-stop inspection", ["Greta Moll"], "04-03", "not_started"),
        sheet="Task_Table1", project="*", date="01-30"))


@batch.writes("海参育苗车间改造_任务表_20260410.xlsx")
def feishu(path):
    xlsx(path, "飞书", Sheet("任务表", """
任务描述|任务执行人|进展|是否延期|重要紧急程度|开始日期|预计完成日期|实际完成日期|最新进展记录|附件|创建人
沉淀池清淤防渗|贝小宁|已完成|✅ 正常|重要紧急|2026/03/16|2026/03/31|2026/03/30|验收通过|验收单.pdf|宋海
锅炉换热管更换|贝小宁,宋海|进行中|🔴 已延期|重要紧急|2026/03/20|2026/04/05||厂家少发两根管||宋海
保苗池水温探头加装|曲浪|进行中|✅ 正常|重要不紧急|2026/04/01|2026/04/18||||宋海
饵料房电路排查|曲浪|待开始|✅ 正常|紧急不重要||2026/04/24||||曲浪
苗种生产许可证换证||待开始||重要紧急||2026/05/15||||宋海
监控大屏安装|宋海|已停滞|🔴 已延期|不重要不紧急|2026/03/01|2026/03/20||预算冻结||宋海
""", hide_rows=(2,)))
    return truth("Feishu base export: state and delay in two columns with emoji, a finished row hidden by a filter, creator is no owner; 已停滞", form(
        "progress",
        task("沉淀池清淤防渗", "贝小宁", "03-31", "done", "normal", done="03-30", note="验收通过"), task("锅炉换热管更换", "贝小宁 宋海", "04-05", "in_progress", "delayed", note="厂家少发两根管"),
        task("保苗池水温探头加装", "曲浪", "04-18", "in_progress", "normal"), task("饵料房电路排查", "曲浪", "04-24", "not_started", "normal"), task("苗种生产许可证换证", "", "05-15", "not_started"),
        task("监控大屏安装", "宋海", "03-20", "*", "delayed", note="预算冻结", may=["unknown-status"]),
        sheet="任务表", project="*", date="04-10"))


@batch.writes("科普季工作周报（收集结果）20241018.xlsx")
def tencent(path):
    xlsx(path, "腾讯文档", Sheet("收集结果", """
提交者（自动）|提交时间（自动）|1.所属部门（必填）|2.本周工作事项（必填）|3.负责人（必填）|4.截止日期（必填）|5.当前状态（必填）|6.遇到的困难（选填）
小鹿|2024年10月18日 09:12|展教部|恐龙骨架灯光重排|鹿呦呦|2024年10月23日|进行中|灯具缺两盏
小鹿|2024年10月18日 09:15|展教部|周末科学秀排练|鹿呦呦、甄可|2024年10月19日|进行中|
阿木|2024年10月18日 10:02|设备部|球幕投影机保养|木易|2024年10月16日|已完成|无
Q.|2024年10月18日 11:40|票务部|研学团预约系统限流|祁连|2024年10月25日|未开始|
Q.|2024年10月18日 11:42|票务部|检票口闸机故障|祁连|2024年10月18日|已延期|等厂家上门
大白|2024年10月18日 16:55|志愿者中心|十一月志愿者招募推文|志愿者中心|2024年10月31日|未开始|无
"""))
    return truth("Tencent form results: nicknames of the submitters are no owners, numbered headers with （必填）, a department per row; 已延期 alone", form(
        "progress",
        task("恐龙骨架灯光重排", "鹿呦呦", "2024-10-23", "in_progress", dept="展教部", note="灯具缺两盏"), task("周末科学秀排练", "鹿呦呦 甄可", "2024-10-19", "in_progress", dept="展教部"),
        task("球幕投影机保养", "木易", "2024-10-16", "done", dept="设备部"), task("研学团预约系统限流", "祁连", "2024-10-25", "not_started", dept="票务部"),
        task("检票口闸机故障", "祁连", "2024-10-18", None, "delayed", dept="票务部", note="等厂家上门"), task("十一月志愿者招募推文", "志愿者中心", "2024-10-31", "not_started", dept="志愿者中心"),
        sheet="收集结果", project="*", date="2024-10-18"))


@batch.writes("瑜伽垫新品上市-Teambition导出.csv")
def teambition(path):
    text_table(path, """
任务ID|标题|父任务|任务列表|执行者|参与者|开始时间|截止时间|完成时间|任务状态|优先级|标签|备注|创建者|创建时间
YJ-1|天然橡胶垫打样||产品|茹果|茹果,常笑|2025-02-17 09:00|2025-02-28 18:00|2025-02-27 17:21|已完成|紧急||第三版通过|常笑|2025-02-14 10:00
YJ-2|详情页拍摄||市场|伊小白|伊小白,茹果|2025-03-03 09:00|2025-03-07 18:00||进行中|普通|||常笑|2025-02-14 10:03
YJ-3|模特预约|详情页拍摄|市场|伊小白|伊小白||2025-03-01 18:00|2025-03-01 11:00|已完成|普通|||伊小白|2025-02-20 15:30
YJ-4|首批1000条备货||供应链|待认领|常笑||2025-03-20 18:00||待处理|紧急||等打样结果|常笑|2025-02-14 10:05
YJ-5|达人寄样名单||市场|常笑|常笑,伊小白||||待处理|较低|||伊小白|2025-02-26 09:00
YJ-6|REACH检测报告||产品|茹果|茹果||2025-03-14 18:00||进行中|紧急|认证|检测院排期到3月12日|常笑|2025-02-14 10:09
""", encoding="utf-8-sig", delimiter=",")
    return truth("Teambition export, utf-8 with BOM: a subtask, 执行者/参与者/创建者, planned and actual end, 待认领 as the name", form(
        "progress",
        task("天然橡胶垫打样", "茹果", "2025-02-28", "done", done="2025-02-27", note="第三版通过"), task("详情页拍摄", "伊小白", "2025-03-07", "in_progress"),
        task("模特预约", "伊小白", "2025-03-01", "done", done="2025-03-01"), task("首批1000条备货", "", "2025-03-20", "not_started", note="等打样结果"),
        task("达人寄样名单", "常笑", None, "not_started"), task("REACH检测报告", "茹果", "2025-03-14", "in_progress", note="检测院排期到3月12日"),
        project="*", date=None))


@batch.writes("Bike_Fair_Stand (asana).csv")
def asana(path):
    text_table(path, """
Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date|Due Date|Tags|Notes|Projects|Parent task
1209001|2024-01-08|2024-02-02|2024-02-02|Rent 36 sqm corner stand|Done|Hedda Lindqvist|hedda@example.org||2024-02-05||Hall 7|Bike Fair Stand 2024|
1209002|2024-01-08||2024-02-12|Print cargo bike posters|Doing|Milo Farkas|milo@example.org||2024-02-29|||Bike Fair Stand 2024|
1209003|2024-01-10||2024-02-10|Ship demo bikes to venue|To do|Hedda Lindqvist|hedda@example.org|2024-03-04|2024-03-08||Customs carnet needed|Bike Fair Stand 2024|
1209004|2024-01-10||2024-01-10|Book hotel rooms|To do||||2024-02-20|||Bike Fair Stand 2024|
1209005|2024-02-01||2024-02-01|Insurance for demo bikes|To do|Milo Farkas|milo@example.org|||||Bike Fair Stand 2024|Ship demo bikes to venue
""", encoding="utf-8", delimiter=",")
    return truth("Asana export: no status column but Section/Column; Completed At; e-mail beside the name; subtask", form(
        "progress",
        task("Rent 36 sqm corner stand", ["Hedda Lindqvist"], "2024-02-05", "done", done="2024-02-02", note="Hall 7", state_alt=[None]), task("Print cargo bike posters", ["Milo Farkas"], "2024-02-29", "in_progress", state_alt=[None]),
        task("Ship demo bikes to venue", ["Hedda Lindqvist"], "2024-03-08", "not_started", note="Customs carnet needed", state_alt=[None]), task("Book hotel rooms", "", "2024-02-20", "not_started", state_alt=[None]),
        task("Insurance for demo bikes", ["Milo Farkas"], None, "not_started", state_alt=[None]),
        project="Bike Fair Stand 2024", date=None))


@batch.writes("Embroidery workshop relaunch 3f9a2c.csv")
def notion(path):
    text_table(path, """
Task name|Assign|Due|Status|Priority|Comments
Restore two hoop machines|Beatriz Lomas|March 14, 2025|In progress|High|Needle bars on back order
Thread supplier comparison|Beatriz Lomas, Kim Sorel|March 7, 2025|Done|Medium|
Sample sheet for the spring class|Kim Sorel|March 21, 2025 → March 28, 2025|Not started|Medium|
Website photos||March 31, 2025|Not started|Low|
Sign writer for shop front|Ada Quill||On hold|Low|Landlord has to agree
""", encoding="utf-8-sig", delimiter=",")
    return truth("Notion export: hash in the file name, a date range with an arrow, month names", form(
        "progress",
        task("Restore two hoop machines", ["Beatriz Lomas"], "2025-03-14", "in_progress", note="Needle bars on back order"), task("Thread supplier comparison", ["Beatriz Lomas", "Kim Sorel"], "2025-03-07", "done"),
        task("Sample sheet for the spring class", ["Kim Sorel"], "2025-03-28", "not_started"), task("Website photos", "", "2025-03-31", "not_started"), task("Sign writer for shop front", ["Ada Quill"], None, "paused", note="Landlord has to agree"),
        project="*", date=None))

# ================================================================ 6 more from the same offices: a long list, a workbook of several forms, a nested table

@batch.writes("气象局重点任务分解表2023Q4.xlsx")
def weather_plan(path):
    d = lambda md: f"@2023-{md}" + "{yyyy/m/d}"
    xlsx(path, "督查办", Sheet("分解表", f"""
||||||||
2023年四季度重点任务分解及进展表||||||||
填表单位：督查办|||||填表时间：2023年10月13日|||
序号|重点任务|工作举措|责任科室|责任人|配合科室|时间节点|进展|备注
1|智能网格预报业务升级|数值模式后处理算法替换|预报科|易水寒|信息科|#10.20{{0.00}}|进行中|
2||历史个例回算|预报科|易水寒、宫羽|信息科|{d('11-10')}|进行中|算力不足
3||检验评估报告|预报科|宫羽||#45230|未启动|
4||业务切换|预报科|||12.1|未启动|
5|地面观测站标准化改造|北屏站避雷针更换|保障科|耿直|财务科|{d('10-12')}|已完成|
6||八个站点围栏刷漆|保障科|耿直||10月底|进行中|雨天多
7||能见度仪标定|保障科|耿直、尚可||10月25日|滞后|标定板送检未回
8||站房漏水处理|保障科|青山防水公司||10/18|已完成|
9||备份站选址论证|保障科|同上||{d('12-20')}|未启动|
10|突发预警信息发布能力提升|预警短信白名单清理|减灾科|步云|三大运营商|10月16日|进行中|
11||农村大喇叭点位普查|减灾科|步云、各乡镇信息员||2023年11月|进行中|已回收11个乡镇
12||预警信号发布办法修订|减灾科|厉行||年底前|未启动|等上级新版
13||应急演练|减灾科|待明确||11月下旬|未启动|
14|冬季安全生产|制氢室年检|保障科|尚可|质监所|{d('11-30')}|未启动|
15||供暖管道试压|后勤中心|方圆||10.27|正常推进|
16||公务车轮胎更换|后勤中心|方圆||/|取消|改为公车平台统一更换
17||||||||
18||||||||
|小计|16项||||||
""", "A2:I2 A3:C3 G3:I3 B5:B8 B9:B13 B14:B17 B18:B20", at="A1", comments={"G11": "已与厂家约10月30日"}))
    P = lambda *a, **k: task(*a, **k)
    return truth("long list: group column merged, cooperating column, dates as number 10.20, serial without format, real dates and text; contractor and 同上; comment; numbered empty rows; 小计", form(
        "progress",
        P("数值模式后处理算法替换", "易水寒", "2023-10-20", "in_progress", dept="预报科"), P("历史个例回算", "易水寒 宫羽", "2023-11-10", "in_progress", dept="预报科", note="算力不足"),
        P("检验评估报告", "宫羽", "2023-10-31", "not_started", dept="预报科"), P("业务切换", "", "2023-12-01", "not_started", dept="预报科"),
        P("北屏站避雷针更换", "耿直", "2023-10-12", "done", dept="保障科"), P("八个站点围栏刷漆", "耿直", "2023-10-31", "in_progress", dept="保障科", note="雨天多"),
        P("能见度仪标定", "耿直 尚可", "2023-10-25", None, "delayed", dept="保障科", note="标定板送检未回"), P("站房漏水处理", "青山防水公司", "2023-10-18", "done", dept="保障科"),
        P("备份站选址论证", "青山防水公司", "2023-12-20", "not_started", dept="保障科"),
        P("预警短信白名单清理", "步云", "2023-10-16", "in_progress", dept="减灾科"), P("农村大喇叭点位普查", "步云 各乡镇信息员", "2023-11-30", "in_progress", dept="减灾科", note="已回收11个乡镇", owners_alt=["步云"], due_alt=[None], may=["missing-deadline"]),
        P("预警信号发布办法修订", "厉行", "2023-12-31", "not_started", dept="减灾科", note="等上级新版", due_alt=[None], may=["missing-deadline"]), P("应急演练", "", None, "not_started", dept="减灾科", vague=True),
        P("制氢室年检", "尚可", "2023-11-30", "not_started", dept="保障科"), P("供暖管道试压", "方圆", "2023-10-27", "*", "normal", dept="后勤中心"),
        P("公务车轮胎更换", "方圆", None, "cancelled", dept="后勤中心", note="改为公车平台统一更换"),
        sheet="分解表", project="*", dept="督查办", date="2023-10-13"))


@batch.writes("穹幕影厅更新（通知+纪要）.xls")
def museum_book(path):
    xls(path, Sheet("封面", """
||||
|科学馆穹幕影厅更新项目|||
|会议资料|||
|2024年4月||
"""), Sheet("通知", """
会议通知|||
会议名称|穹幕影厅更新方案评审会||
时间|2024年4月9日 14:00-16:00|地点|科学馆B1报告厅
召集人|缪斯年|发通知日期|2024年4月3日
参会人员|展陈部：缪斯年、苗青；工程部：国强生；财务部：安宁远||
议题|1、投影系统选型⏎2、座椅改造范围⏎3、闭厅时间||
需准备资料|工程部带现场测绘图，财务部带年度预算表||
联系人：苗青 8123||
""", "A1:D1 B2:D2 B5:D5 B6:D6 B7:D7 A8:D8"), Sheet("纪要", """
会议纪要|||||
会议名称|穹幕影厅更新方案评审会||会议时间|@2024-04-09 14:00{yyyy-mm-dd hh:mm}|
主持人|缪斯年||记录人|苗青|
出席|缪斯年、苗青、国强生||缺席|安宁远（外出审计）|
序号|决议事项|责任部门|责任人|完成时限|备注
1|选用激光六通道投影方案|展陈部|缪斯年|4月12日|
2|座椅骨架利旧，仅换面料|工程部|国强生|4月底|需防火检测
3|闭厅公告发布|展陈部|苗青、公众号编辑部|本周五|
4|结算口径书面确认|财务部||两周内|
未决事项|||||
1|旧胶片放映机去留|展陈部|苗青||征求老馆员意见
会签：缪斯年　国强生|||||
""", "A1:F1 B2:C2 B3:C3 B4:C4 E2:F2 E3:F3 E4:F4 A10:F10 A12:F12"), Sheet("签到", "序号|姓名|签名\n1|缪斯年|缪斯年\n2|苗青|苗青\n3|国强生|国强生"))
    P = "科学馆穹幕影厅更新项目"
    return truth("xls with cover, notice, minutes and sign-in sheet: the cover's project holds for both; pending bar inside the table; real date with time", form(
        "notice", sheet="通知", project=P, dept="*", date="*",
        meeting=meeting("穹幕影厅更新方案评审会", "2024-04-09T14:00", "科学馆B1报告厅", "缪斯年", None, "缪斯年 苗青 国强生 安宁远", "", ["投影系统选型", "座椅改造范围", "闭厅时间"])), form(
        "minutes",
        resolution("选用激光六通道投影方案", "缪斯年", "2024-04-12", dept="展陈部"), resolution("座椅骨架利旧，仅换面料", "国强生", "2024-04-30", dept="工程部", note="需防火检测"),
        resolution("闭厅公告发布", "苗青 公众号编辑部", "2024-04-12", dept="展陈部", owners_alt=["苗青"]), resolution("结算口径书面确认", "", "2024-04-23", dept="财务部"),
        pending("旧胶片放映机去留", "苗青", None, dept="展陈部", note="*"),
        sheet="纪要", project=P, dept="*", date="2024-04-09", signed="缪斯年 国强生",
        meeting=meeting("穹幕影厅更新方案评审会", "2024-04-09T14:00", "*", "缪斯年", "苗青", "缪斯年 苗青 国强生", "安宁远", "*")))


@batch.writes("新建 Microsoft Word 文档 (2).docx")
def quarry_minutes(path):
    inner = T("""
事项|责任人|完成期限
破碎机衬板更换|全兴|8月22日
皮带廊除尘喷淋恢复|相里安、全兴|8.25
边坡位移监测点加密|南宫测绘院|九月十日
生活区排水沟清理|工会|8月20号前
""")
    word(path, "暨青", text_box("三采区扬尘整治专题会会议纪要"), T("""
会议时间|2025年8月18日（星期一）16时30分
会议地点|采场调度室
主 持 人|慕容致
记 录 人|暨青
参会人员|慕容致、暨青、全兴、相里安⏎工会　步登高
缺席人员|无
会议内容|慕容致通报了8月15日环保抽查情况，料场东侧PM10超标1.6倍。⏎全兴说明衬板老化是扬尘主因，备件8月10日已到货。
会议决定|
遗留问题|洒水车租还是买，等成本测算后再定。
签阅|慕容致　2025.8.19
""", inside={"B8": inner}))
    return truth("the whole record is a two-column table with a nested table in a cell; title in a text box; file name says nothing; dates in the discussion", form(
        "minutes",
        resolution("破碎机衬板更换", "全兴", "2025-08-22", kind_alt=["task"]), resolution("皮带廊除尘喷淋恢复", "相里安 全兴", "2025-08-25", kind_alt=["task"]),
        resolution("边坡位移监测点加密", "南宫测绘院", "2025-09-10", kind_alt=["task"], dept="*"), resolution("生活区排水沟清理", "工会", "2025-08-20", kind_alt=["task"], dept="*"),
        pending("洒水车租还是买，等成本测算后再定", "", None, note="*"),
        project="*", dept=None, date="2025-08-18", signed="慕容致",
        meeting=meeting("*", "2025-08-18T16:30", "采场调度室", "慕容致", "暨青", "慕容致 暨青 全兴 相里安 步登高", "", "*")))


if __name__ == "__main__":
    batch.run()
