#!/usr/bin/env python3
"""batch12: shared folders of labs, course teams, hardware projects, a sub-district, a hospital, agencies, exporters, schools, a plant, a PMO.
Usage: batch12.py [OUT_DIR]"""
import subprocess
import tempfile
from pathlib import Path

from kit import PROFILE
from kit import (Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, ods, pending, repack, resolution, suggestion, task,
                 text_box, tracked, truth, word, xls, xlsx)

batch = Batch(__file__, "batch12")
TR = ["task", "resolution"]


def old_word(path, *blocks, author):
    """A binary .doc, made once."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / (path.stem + ".docx")
        word(source, author, *blocks)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", "doc:MS Word 97",
                        "--outdir", str(path.parent), str(source)], check=True, capture_output=True)


# ---------------------------------------------------------------- Word

@batch.writes("组会记录20240318.docx")
def sensor_lab(path):
    word(path, "纪小川", "^智能传感课题组组会记录（第4次）", T("""
时　间|2024 年 3 月 18  日 19:00|地　点|信工楼 617|主 持 人|裴骁
记 录 人|纪小川|参 会 人 员|裴骁、纪小川、尹若琳、褚  航、樊可|缺席人员|游子谦（出差）
会⏎议⏎内⏎容|一、上周工作情况⏎尹若琳：样机标定做完了，误差0.8%，3月15日的数据已传服务器。⏎褚  航：采集卡驱动装好，偶尔丢包。⏎讨论：恒温箱被隔壁组借走，估计月底才还。⏎二、本周工作⏎褚  航：查采集卡丢包原因，周四前给结论⏎尹若琳、樊可：补测低温段三组数据，3月24⏎纪小川：综述第2章初稿，两天内⏎樊可：跟隔壁组谈恒温箱借用⏎全组：补齐实验记录本||||
备　注|||||
""", "B3:F3 B4:F4"))
    return truth("six-column header grid with spaced labels and vertical 会议内容; one big cell; past and coming work by name; a spaced name; 3月24 without 日; 两天内; 全组", form(
        "minutes",
        task("查采集卡丢包原因，周四前给结论", "褚航", "2024-03-21", title_alt=["查采集卡丢包原因", "褚航：查采集卡丢包原因，周四前给结论"]),
        task("补测低温段三组数据", "尹若琳 樊可", "2024-03-24", title_alt=["补测低温段三组数据，3月24", "尹若琳、樊可：补测低温段三组数据，3月24"]),
        task("综述第2章初稿", "纪小川", "2024-03-20", title_alt=["综述第2章初稿，两天内", "纪小川：综述第2章初稿，两天内"]),
        task("跟隔壁组谈恒温箱借用", "樊可", None, title_alt=["樊可：跟隔壁组谈恒温箱借用"]),
        task("补齐实验记录本", "", None, title_alt=["全组：补齐实验记录本"]),
        date="2024-03-18", project="*", dept="*",
        meeting=meeting("*", "2024-03-18T19:00", "信工楼 617", "裴骁", "纪小川", "裴骁 纪小川 尹若琳 褚航 樊可", "游子谦", "*")))


@batch.writes("操作系统课程组研讨记录.docx")
def course_team(path):
    word(path, "申小曼", "^会 议 记 录", T("""
会议名称：操作系统课程组第1次教学研讨|会议时间：2023年9月6日（周三）下午4点半
会议地点：  主楼A座305|主持人：骆春来
记录人：  申小曼|参加人员：骆春来（教授）、申小曼、晏博文、房启明、钮晴（助教）
会议议题：1.实验平台更换 2.期末考核方式 3.助教安排|
会议内容：⏎骆春来介绍了新版实验指导书的思路，去年12月的评教里学生普遍反映实验二太难。⏎晏博文演示了QEMU环境，房启明担心机房旧电脑带不动。|
会议结论：⏎1．实验平台改用QEMU，由晏博文负责迁移五个实验，9月20日前完成。⏎2．期末笔试占比降到50%。⏎3．房启明、钮晴共同编写评分细则，10月8日前发课程群。⏎4．助教答疑时间表由申小曼于本周内公布。⏎5．请各位老师抽空核对题库。|
""", "A4:B4 A5:B5 A6:B6"))
    return truth("label and value in one cell throughout; topics on one line; conclusions as numbered sentences in one cell; owner acts in the sentence; 各位老师", form(
        "minutes",
        resolution("实验平台改用QEMU，由晏博文负责迁移五个实验，9月20日前完成", "晏博文", "2023-09-20", title_alt=["实验平台改用QEMU，迁移五个实验", "迁移五个实验"]),
        resolution("期末笔试占比降到50%", "", None, may=["missing-owner", "missing-deadline"]),
        resolution("房启明、钮晴共同编写评分细则，10月8日前发课程群", "房启明 钮晴", "2023-10-08", title_alt=["编写评分细则", "编写评分细则，发课程群"]),
        resolution("助教答疑时间表由申小曼于本周内公布", "申小曼", "2023-09-08", due_alt=["2023-09-10"], title_alt=["助教答疑时间表公布", "公布助教答疑时间表"]),
        resolution("请各位老师抽空核对题库", "", None, title_alt=["核对题库", "抽空核对题库"]),
        date="2023-09-06", project="*", dept="*",
        meeting=meeting("操作系统课程组第1次教学研讨", "2023-09-06T16:30", "主楼A座305", "骆春来", "申小曼", "骆春来 申小曼 晏博文 房启明 钮晴", "",
                        ["实验平台更换", "期末考核方式", "助教安排"])))


@batch.writes("gw-mini例会2025-06-07.docx")
def gateway(path):
    word(path, "kite_wu", "^gw-mini 开源网关 双周例会", "时间 | 2025-06-07 20:30", "地点 | 腾讯会议 532-118-907", "主持 | lin.rui", "记录 | kite_wu",
         "参会 | lin.rui, kite_wu, 郝东, m.seo, 庄梦", "缺席 | hex", "# 上次例会以来", "* v0.3 板子回来 20 片，郝东焊了 4 片，都能上电", "* m.seo 合并了 LoRa 驱动，6月2日发了 rc1",
         "# 决议", "* v0.4 改四层板，不再兼容旧外壳", "# 待办", "* 改原理图电源部分 @郝东 6.14", "* v0.4 BOM 比价——庄梦，6/18前", "* OTA 断点续传：lin.rui+m.seo，6月底",
         "* README 英文版（kite_wu，下周日）", "* 外壳开模报价——待认领", "* 申请 USB VID——hex，ASAP", "# 遗留问题", "* 要不要做 PoE 版本，没有结论", "下次例会：6.21 20:30")
    return truth("labels with a typed pipe; logins and nicknames as names; owner and date behind the task in five ways; 待认领 is nobody; next meeting is no item", form(
        "minutes",
        resolution("v0.4 改四层板，不再兼容旧外壳", "", None, may=["missing-owner", "missing-deadline"]),
        task("改原理图电源部分", "郝东", "2025-06-14", kind_alt=TR, title_alt=["改原理图电源部分 @郝东 6.14"]),
        task("v0.4 BOM 比价", "庄梦", "2025-06-18", kind_alt=TR, title_alt=["v0.4 BOM 比价——庄梦，6/18前"]),
        task("OTA 断点续传", "lin.rui m.seo", "2025-06-30", kind_alt=TR, title_alt=["OTA 断点续传：lin.rui+m.seo，6月底"]),
        task("README 英文版", "kite_wu", "2025-06-15", kind_alt=TR, title_alt=["README 英文版（kite_wu，下周日）"]),
        task("外壳开模报价", "", None, kind_alt=TR, title_alt=["外壳开模报价——待认领"]),
        task("申请 USB VID", "hex", None, kind_alt=TR, title_alt=["申请 USB VID——hex，ASAP"]),
        pending("要不要做 PoE 版本，没有结论", "", note="*", title_alt=["要不要做 PoE 版本"]),
        date="2025-06-07", project="*", dept=None,
        meeting=meeting("*", "2025-06-07T20:30", "腾讯会议 532-118-907", "lin.rui", "kite_wu", "lin.rui kite_wu 郝东 m.seo 庄梦", "hex", "*")))


@batch.writes("南塘河整治专题会议纪要.doc")
def subdistrict(path):
    old_word(path, "^平桥街道办事处专题会议纪要", "^〔2024〕9号", "> 平桥街道党政办　　　　2024年7月5日",
             "2024年7月3日上午，街道办事处副主任阎立群主持召开南塘河沿线环境整治专题会议。会议听取了城管办关于前期摸排情况的汇报，研究了下一步工作。现纪要如下：",
             "一、会议指出", "6月份摸排出沿河违建17处，群众反映强烈，部分点位存在消防隐患。", "二、会议议定",
             "（一）由城管办牵头，7月15日前完成沿河17处违建告知书送达。", "（二）社区办负责入户宣传，7月10日前覆盖两个社区。",
             "（三）滨水保洁公司负责河道清淤，7月底前完成。", "（四）各社区明确一名联络员，7月8日前报党政办。", "（五）财政所测算拆除费用，尽快报主任办公会。",
             "出席：阎立群、甘霖、卞国栋、路晓梅", "请假：时培", "记录：甘霖", "分送：街道各班子成员，各科室、各社区。", author="党政办")
    return truth("binary .doc; official minutes whose chair and day stand in the opening sentence; issue date beside the meeting's; departments and a contractor as owners; 各社区; 分送", form(
        "minutes",
        resolution("由城管办牵头，7月15日前完成沿河17处违建告知书送达", "城管办", "2024-07-15", dept="*", title_alt=["完成沿河17处违建告知书送达", "沿河17处违建告知书送达"]),
        resolution("社区办负责入户宣传，7月10日前覆盖两个社区", "社区办", "2024-07-10", dept="*", title_alt=["入户宣传，覆盖两个社区", "入户宣传"]),
        resolution("滨水保洁公司负责河道清淤，7月底前完成", "滨水保洁公司", "2024-07-31", dept="*", title_alt=["河道清淤"]),
        resolution("各社区明确一名联络员，7月8日前报党政办", "", "2024-07-08", dept="*", title_alt=["明确一名联络员，报党政办", "明确一名联络员"]),
        resolution("财政所测算拆除费用，尽快报主任办公会", "财政所", None, dept="*", title_alt=["测算拆除费用", "测算拆除费用，报主任办公会"]),
        date="2024-07-03", project="*", dept="*",
        meeting=meeting("*", "*", None, "阎立群", "甘霖", "阎立群 甘霖 卞国栋 路晓梅", "时培", "*")))


@batch.writes("质控例会.docx")
def hospital_quality(path):
    word(path, "安小楠", "^会议记录单", T("""
会议主题|病案首页质量八月例会
时间地点|2025.8.22 15:00-16:20　行政楼二楼小会议室
主持/记录|计明远 / 郁诚
与会人|病案室：郁诚、安小楠⏎医务科：计明远⏎信息中心：柏松⏎骨科：祁玉兰
请假|闻捷（学术会议）
汇报情况|郁诚通报七月首页缺陷率3.1%，比六月降0.6个百分点。⏎骨科、产科缺项最多，柏松解释8月12日接口升级造成一批空值。
议定事项|
遗留事项|1）编码员加班补贴标准；2）是否引进第三方质控软件，由计明远向分管院长请示
下次会议|9月19日15:00，地点另行通知
""", inside={"B7": T("""
事项|责任人|时限
主要诊断选择培训讲义修订|郁诚|8.29
首页校验规则上线（12条）|信息中心 柏松|9月5日下班前
骨科缺项病历返修|祁玉兰 138-2200-7744|3个工作日内
产科缺项病历返修|待定|8.29
~质控简报改版~|~安小楠~|~9.10~
""")}))
    return truth("the record is one two-column table with a nested task table; time and place, chair and recorder share cells; attendees by department; a row struck out; pending matters on one line", form(
        "minutes",
        resolution("主要诊断选择培训讲义修订", "郁诚", "2025-08-29"),
        resolution("首页校验规则上线（12条）", "柏松", "2025-09-05", dept="信息中心"),
        resolution("骨科缺项病历返修", "祁玉兰", "2025-08-27"),
        resolution("产科缺项病历返修", "", "2025-08-29"),
        pending("编码员加班补贴标准", "", note="*"),
        pending("是否引进第三方质控软件，由计明远向分管院长请示", "计明远", note="*", title_alt=["是否引进第三方质控软件"]),
        date="2025-08-22", project="*", dept=None,
        meeting=meeting("病案首页质量八月例会", "2025-08-22T15:00", "行政楼二楼小会议室", "计明远", "郁诚", "郁诚 安小楠 计明远 柏松 祁玉兰", "闻捷", "*")))


@batch.writes("影像楼机房-进度变更.docx")
def machine_room(path):
    word(path, "湛鑫", text_box("工程进度变更（延期）申请表"), T("""
项目名称|影像楼配电与机房改造|申请部门|总务处
申请人|湛鑫|申请时间|2024年11月12日
变更类型|☑ 工期延期　☐ 范围变更　☐ 费用变更||
""", "B3:D3"), "", T("""
延期事项|责任人|原定完成|拟调整至|延误天数|延误原因|杜绝方案
UPS就位与并网|湛鑫|11.8|11.22|14|厂家排产晚两周|合同增加到货违约条款
防静电地板铺设|永固装饰|11月15日|11月29日|14|等UPS就位后才能铺|/
精密空调调试|湛鑫、岳丘|11.20|待定||楼顶吊装审批未下|每日催办，先接临时空调
"""), "部门负责人意见：同意。焦海 2024.11.13", "分管院领导（签字）：____________")
    return truth("title in a text box; check boxes; original and new date; a contractor as owner; 待定 as the new date; approval sentence with a name is a signature, underscores are none", form(
        "delay",
        delay("UPS就位与并网", "湛鑫", "*", health="*", note="厂家排产晚两周\n合同增加到货违约条款"),
        delay("防静电地板铺设", "永固装饰", "*", health="*", note="等UPS就位后才能铺"),
        delay("精密空调调试", "湛鑫 岳丘", "*", health="*", note="楼顶吊装审批未下\n每日催办，先接临时空调"),
        project="影像楼配电与机房改造", dept="总务处", date="2024-11-12", signed="焦海"))


@batch.writes("发布会碰头记录（流水）.docx")
def launch_log(path):
    word(path, "苗苗", "^秋日市集发布会 筹备碰头记录（2025）", "! 9.3  14:00  二楼会客区    记录：苗苗", "到场：曲悠、苗苗、钱多米、冉冉", "先过了一遍预算，舞美超了一点，甲方9月1日口头同意加八千。",
         "1、舞美方案二稿", "负责人：曲悠", "截止日期：9.8星期一晚八点", "2、主持人敲定", "负责人：钱多米", "截止日期：9.9", "3、摄影摄像报价", "负责人：冉冉/苗苗", "截止日期：9.10",
         "! 9.10  10:00  线上（飞书会议）    记录：冉冉", "到场：曲悠、苗苗、冉冉", "缺席：钱多米", "舞美二稿甲方过了，主持人还在谈档期。",
         "1、签到物料下单", "负责人：苗苗", "截止日期：9.12", "2、备用电源确认", "负责人：未定", "截止日期：9.15", "3、嘉宾座次表", "负责人：曲悠", "截止日期：等嘉宾名单出来")
    P = "秋日市集发布会"
    return truth("two meetings in one file, each headed by a date line without labels; every task a line, then 负责人 and 截止日期 lines; 未定; a deadline that waits for something", form(
        "minutes",
        task("舞美方案二稿", "曲悠", "2025-09-08", kind_alt=TR), task("主持人敲定", "钱多米", "2025-09-09", kind_alt=TR),
        task("摄影摄像报价", "冉冉 苗苗", "2025-09-10", kind_alt=TR), project=P, dept=None, date="2025-09-03",
        meeting=meeting("*", "2025-09-03T14:00", "二楼会客区", None, "苗苗", "曲悠 苗苗 钱多米 冉冉", "", "*")), form(
        "minutes",
        task("签到物料下单", "苗苗", "2025-09-12", kind_alt=TR), task("备用电源确认", "", "2025-09-15", kind_alt=TR),
        task("嘉宾座次表", "曲悠", None, kind_alt=TR, vague=True), project=P, dept=None, date="2025-09-10",
        meeting=meeting("*", "2025-09-10T10:00", "线上（飞书会议）", None, "冉冉", "曲悠 苗苗 冉冉", "钱多米", "*")))


@batch.writes("外贸二部周例会0415.docx")
def exporters(path):
    word(path, "花晓", T("""
会议名称|外贸二部周例会|日期|2024/4/15
主持|龙锦程|记录员|花晓
出席人员|龙锦程 花晓 武思远 潘朵|缺席人员|无
会议内容|花晓⏎上周工作：1，跟进阿联酋客户样品，已签收 2，办完两单退税⏎本周工作：1，催孟买客户付30%定金，4.17前 2，阿联酋正式报价⏎⏎武思远⏎上周工作：1，4月10日订舱 2，核对唛头⏎本周工作：1，5月船期表更新，周五 2，与货代对账 3，展会海报终稿，22号⏎⏎潘朵⏎上周工作：休假⏎本周工作：1，熟悉新ERP下单流程||
""", "B4:D4"), header="澜渡进出口 内部资料")
    return truth("no title; big cell with a heading line per person, then 上周工作 and 本周工作 with several numbered tasks on one line", form(
        "minutes",
        task("催孟买客户付30%定金", "花晓", "2024-04-17", title_alt=["催孟买客户付30%定金，4.17前"]),
        task("阿联酋正式报价", "花晓", None),
        task("5月船期表更新", "武思远", "2024-04-19", title_alt=["5月船期表更新，周五"]),
        task("与货代对账", "武思远", None),
        task("展会海报终稿", "武思远", "2024-04-22", title_alt=["展会海报终稿，22号"]),
        task("熟悉新ERP下单流程", "潘朵", None),
        date="2024-04-15", project=None, dept="外贸二部",
        meeting=meeting("外贸二部周例会", "*", None, "龙锦程", "花晓", "龙锦程 花晓 武思远 潘朵", "", "*")))


@batch.writes("第12周工作安排.docx")
def school_week(path):
    word(path, "教导处", "^明溪中学第12周工作安排（2024.11.18-11.22）", T("""
序号|工作内容|完成时间|责任部门|责任人|备注
一、教学|||||
1|期中试卷分析表上交|11.19|教导处|各备课组长|电子版发邮箱
2|七年级语文公开课|11.20第3节|语文组|邬丽华|录像
二、德育|||||
3|家长会邀请函发放|11月21日|七年级组|金戈、邬丽华|无
4|心理筛查数据汇总|本周五|德育处|窦芳|
三、后勤|||||
5|食堂燃气报警器更换|11.22 16:00前|总务处|洪武|
6|操场塑胶修补|天晴后|总务处|洪武|厂家已看过现场
7|||||
""", "A2:F2 A5:F5 A8:F8"), "请各部门对照落实，如有冲突及时与教导处联系。", "> 教导处")
    return truth("a school's weekly plan: group bars across the table, 各备课组长 as owner, a lesson behind the date, 天晴后, an empty numbered row; issuer at the end", form(
        "progress",
        task("期中试卷分析表上交", "", "2024-11-19", dept="教导处", note="电子版发邮箱"),
        task("七年级语文公开课", "邬丽华", "2024-11-20", dept="语文组", note="录像"),
        task("家长会邀请函发放", "金戈 邬丽华", "2024-11-21", dept="七年级组"),
        task("心理筛查数据汇总", "窦芳", "2024-11-22", dept="德育处"),
        task("食堂燃气报警器更换", "洪武", "2024-11-22", dept="总务处"),
        task("操场塑胶修补", "洪武", None, dept="总务处", note="厂家已看过现场", vague=True),
        date="2024-11-22", project=None, dept="教导处"))


@batch.writes("锦湖花园月度例会纪要  .doc")
def property_office(path):
    old_word(path, "^锦湖花园物业服务中心月度工作例会纪要", T("""
会议时间|2026年2月5日 9:00|会议地点|物业会议室
主 持 人|康胜利|记 录 人|袁媛
参会人员|康胜利、袁媛、纪刚、左欣、保安队长蒲志强|缺席|无
"""), "一、上月事项跟踪", T("""
序号|事项|责任人|完成期限|完成情况
1|3号楼消防泵更换|纪刚|1.25|已完成
2|地库标线重划|工程组|1.30|暂停，等天气转暖
3|电梯年检资料报送|袁媛、纪刚|2.10|办理中
"""), "二、本次会议决定", T("""
事项|责任部门|责任人|时限
春节值班物资采购|客服前台|袁媛|2月12日
12栋外墙渗水查勘|工程组|纪刚|两周内
业主满意度回访|客服前台||2月底
充电桩电费公示|财务|左欣|每月5日
"""), "三、其他", "蒲志强反映东门夜间人手紧，康胜利表示向公司申请。", "签阅：康胜利 2026.2.6", author="袁媛")
    return truth("binary .doc; last month's matters with a state above this meeting's decisions; department alone as owner, owner left empty, every 5th of the month; 签阅", form(
        "minutes",
        resolution("3号楼消防泵更换", "纪刚", "01-25", "done"),
        resolution("地库标线重划", "工程组", "01-30", "paused", dept="*", note="*"),
        resolution("电梯年检资料报送", "袁媛 纪刚", "02-10", "in_progress"),
        resolution("春节值班物资采购", "袁媛", "02-12", dept="客服前台"),
        resolution("12栋外墙渗水查勘", "纪刚", "02-19", dept="工程组"),
        resolution("业主满意度回访", "", "02-28", dept="客服前台"),
        resolution("充电桩电费公示", "左欣", None, dept="财务", recurring=True),
        date="02-05", project="*", dept="*", signed="康胜利",
        meeting=meeting("*", "02-05T09:00", "物业会议室", "康胜利", "袁媛", "康胜利 袁媛 纪刚 左欣 蒲志强", "", "*")))


@batch.writes("SteerCo Minutes 14-Mar-2024.docx")
def steering(path):
    word(path, "T. Okafor", "^Brackenfield Finance Transformation – Steering Committee Minutes", T("""
Date and Time|14/03/2024, 10:30 – 11:45|Venue|Room 4.2 / Teams
Chaired by|Helen Marsh|Minutes by|Tunde Okafor
Present|Helen Marsh (CFO), Tunde Okafor (PMO), Dan Whitlock, Priya Sethi|Apologies|Jonas Berg
"""), "# Agenda", "+ Go-live date", "+ Change request CR-014", "+ Resourcing for parallel run", "# Discussion",
         "Dan reported that the mock cut-over on 02/03/2024 took 31 hours instead of 20. Priya asked whether the bank can mirror the files earlier.",
         "# Decisions", "* Go-live moves from 1 April to 6 May 2024.", "* CR-014 is approved at GBP 40k.", "# Action items", T("""
Ref|Action|Owner|Due Date|Status
A1|Reissue cut-over plan with new dates|Dan Whitlock|22/03/2024|Not started
A2|Agree parallel-run staffing with the bank team|Priya Sethi & Dan Whitlock|05/04/2024|In progress
A3|Update the risk register|PMO|next Friday|In progress
A4|Legal review of vendor addendum|TBC|31/03/2024|On hold
A5|Archive phase 1 documents|Tunde Okafor|12/03/2024|Closed
A6|Nominate deputy for each workstream|All workstream leads|ASAP|Open
"""), "# Parking lot", "* Whether hypercare should run eight weeks – Helen Marsh to raise with the board", "* Single sign-on for contractors",
         "Next meeting: 28/03/2024, 10:30, same venue.", footer="Confidential – distribution limited to SteerCo members")
    return truth("English minutes; day before month; decisions as bullets with dates that are described; action table with states; Open as a state; parking lot", form(
        "minutes",
        resolution("Go-live moves from 1 April to 6 May 2024", "", "*", may=["missing-owner"]),
        resolution("CR-014 is approved at GBP 40k", "", None, may=["missing-owner", "missing-deadline"]),
        task("Reissue cut-over plan with new dates", ["Dan Whitlock"], "2024-03-22", "not_started"),
        task("Agree parallel-run staffing with the bank team", ["Priya Sethi", "Dan Whitlock"], "2024-04-05", "in_progress"),
        task("Update the risk register", ["PMO"], "2024-03-22", "in_progress", dept="*"),
        task("Legal review of vendor addendum", "", "2024-03-31", "paused"),
        task("Archive phase 1 documents", ["Tunde Okafor"], "2024-03-12", "done"),
        task("Nominate deputy for each workstream", "", None, "*", must=["missing-owner", "missing-deadline"], may=["unknown-status"]),
        pending("Whether hypercare should run eight weeks – Helen Marsh to raise with the board", ["Helen Marsh"], note="*",
                title_alt=["Whether hypercare should run eight weeks"]),
        pending("Single sign-on for contractors", "", note="*"),
        project="Brackenfield Finance Transformation", dept=None, date="2024-03-14",
        meeting=meeting("*", "2024-03-14T10:30", "Room 4.2 / Teams", "Helen Marsh", "Tunde Okafor",
                        ["Helen Marsh", "Tunde Okafor", "Dan Whitlock", "Priya Sethi"], ["Jonas Berg"],
                        ["Go-live date", "Change request CR-014", "Resourcing for parallel run"])))


@batch.writes("EX-7试产周报 Weekly Report WK21.docx")
def pilot_run(path):
    word(path, "穆青", "^试产项目周报 / Pilot Run Weekly Report", "项目 Project：EX-7电子水泵", "部门 Dept.：工程部", "周期 Period：2025.05.19～2025.05.23　　编制 Prepared by：穆青 Mu Qing",
         "! 1. 本周完成 This week", T("""
No.|任务 Task|负责人 Owner|计划完成 Due|实际完成 Actual|状态 Status|备注 Remark
1|叶轮模具修模 Impeller tool rework|罗森 Luo Sen|5/20|5/21|完成 Done|客户已看样 Sample seen by customer
2|泄漏测试台校准 Leak tester calibration|Anna Vogt|5/22||进行中 In progress / 🟡|标准件未到 Master part missing
3|PPAP文件第3级 PPAP level 3 file|罗森 Luo Sen／穆青 Mu Qing|5/23||延期 Delayed|缺材质报告
4|包装跌落试验 Drop test|质量部|5/23|5/23|完成 Done|
"""), "! 2. 下周计划 Next week", T("""
No.|任务 Task|负责人 Owner|完成时间 Due
1|200件小批试产 200-pc pilot build|罗森 Luo Sen|5/29
2|客户审核准备 Customer audit prep|All 全员|5/30
3|泄漏测试MSA分析 Leak test MSA|Anna Vogt|CW22
4||　|
"""), "! 3. 需要支持 Support needed", "请采购确认轴承交期。 Purchasing please confirm the bearing ETA by 5/26.")
    L, M = "罗森 Luo Sen", "穆青 Mu Qing"
    return truth("bilingual weekly report; this and next week are one form; names in two scripts; state and traffic light in one cell; CW22; request to another department in prose", form(
        "progress",
        task("叶轮模具修模 Impeller tool rework", [L], "2025-05-20", "done", done="2025-05-21", note="客户已看样 Sample seen by customer"),
        task("泄漏测试台校准 Leak tester calibration", ["Anna Vogt"], "2025-05-22", "in_progress", "at_risk", note="标准件未到 Master part missing"),
        task("PPAP文件第3级 PPAP level 3 file", [L, M], "2025-05-23", None, "delayed", note="缺材质报告"),
        task("包装跌落试验 Drop test", ["质量部"], "2025-05-23", "done", done="2025-05-23", dept="*"),
        task("200件小批试产 200-pc pilot build", [L], "2025-05-29"),
        task("客户审核准备 Customer audit prep", "", "2025-05-30"),
        task("泄漏测试MSA分析 Leak test MSA", ["Anna Vogt"], "2025-05-30", due_alt=["2025-06-01"]),
        project="EX-7电子水泵", dept="工程部", date="2025-05-23"))


@batch.writes("通知-门急诊协调会.docx")
def outpatients(path):
    word(path, "门诊部", "^关于召开门急诊流程优化协调会的通知", "各有关科室：", "为缩短患者候诊时间，经分管院长同意，定于近期召开协调会。现将有关事项通知如下：",
         "一、会议时间：5月16日（星期二）14:30，会期一小时", "二、会议地点：门诊四楼示教室", "三、主 持 人：裘敏", "四、参会人员：急诊科史泽、信息科童欣、护理部万晓云、裘敏",
         "五、会议议题：", "1. 高峰时段分诊台增设", "2. 自助机报到流程调整", "3. 检验结果推送",
         "六、有关要求：请信息科于5月15日前准备自助机使用率数据，与会人员不得无故缺席。", "联系人：裘敏，电话：内线 6120", "> 门诊部", "> 2023年5月11日")
    return truth("official notice; the year stands only in the issue date; labels numbered with 一、二、; department before each name; material asked for is no item", form(
        "notice", project="*", dept="门诊部", date="*",
        meeting=meeting("*", "2023-05-16T14:30", "门诊四楼示教室", "裘敏", None, "史泽 童欣 万晓云 裘敏", "",
                        ["高峰时段分诊台增设", "自助机报到流程调整", "检验结果推送"])))


@batch.writes("嵌入式课程设计周总结.docx")
def course_review(path):
    word(path, "宁可为", "^《嵌入式系统》课程设计周 总结报告", "课程组：电子工程系嵌入式课程组　　编写：宁可为　　日期：2023年12月29日", "# 一、整体完成情况",
         "本次课程设计历时两周，共48名学生、16个小组参加，15组通过验收。", T("""
工作项|主要负责人|计划完成|实际完成|完成度|说明
选题与分组|宁可为|12月11日|12月11日|100%|
开发板采购与发放|实验中心 廖凯|12.13|12.15|100%|快递晚到两天
中期检查|宁可为、廖凯|12.20||50%|仅查了8组
验收与答辩|宁可为|12.28|2023/12/28|100%|
"""), "# 二、亮点", "1. 三个小组自己画板打样；2. 首次使用在线评测。", "# 三、不足", "1. 发放开发板晚了两天，12月15日才开工。", "2. 评分标准口头传达，尺度不一。",
         "# 四、改进建议", "1. 开发板提前四周下单（廖凯，2024年10月底前）", "2. 由宁可为统稿评分细则，开课前一周发布", "3. 把示波器借用改为线上预约", "4. 每周三由廖凯在群里答疑")
    return truth("review: table of work with percent column and actual dates; numbered highlights and shortcomings; suggestions with owner and date in brackets, in the sentence, or without", form(
        "review",
        task("选题与分组", "宁可为", "2023-12-11", "done", done="2023-12-11"),
        task("开发板采购与发放", "廖凯", "2023-12-13", "done", "*", done="2023-12-15", dept="实验中心", note="快递晚到两天"),
        task("中期检查", "宁可为 廖凯", "2023-12-20", "in_progress", note="仅查了8组"),
        task("验收与答辩", "宁可为", "2023-12-28", "done", done="2023-12-28"),
        suggestion("开发板提前四周下单（廖凯，2024年10月底前）", "廖凯", "2024-10-31", title_alt=["开发板提前四周下单"]),
        suggestion("由宁可为统稿评分细则，开课前一周发布", "宁可为", None, title_alt=["统稿评分细则"]),
        suggestion("把示波器借用改为线上预约", "", None),
        suggestion("每周三由廖凯在群里答疑", "廖凯", None, title_alt=["在群里答疑"]),
        project="*", dept="*", date="2023-12-29"))


@batch.writes("清明放假安排.docx")
def holiday(path):
    word(path, "行政", "^关于2025年清明节放假的通知", "各部门：", "根据有关规定，4月4日至4月6日放假，共3天。请做好安全防护，离开前关好门窗电源。", "值班安排如下：", T("""
日期|值班人员|带班领导|电话
4月4日|柯以南|祝总|8021
4月5日|狄秋|祝总|8021
4月6日|严小武|汪主任|8021
"""), "> 行政人事部", "> 2025年3月28日")
    return truth("a holiday notice with a duty roster: no form of ours", unreadable=True)


# ---------------------------------------------------------------- spreadsheets

@batch.writes("ERP二期实施计划v10.xlsx")
def erp_plan(path):
    xlsx(path, "蓝天海", Sheet("封面", """

|||ERP二期升级项目
|||实施计划
||文档编号|XXZX-2024-17
||编制部门|信息中心
||编制日期|@2024-05-20
|||
||版本|日期|修改人|修改内容
||V9|@2024-05-06|蓝天海|调整测试阶段
||V10|@2024-05-20|蓝天海|割接推迟一周
""", "D2:F2 D3:F3"), Sheet("实施计划", f"""
ERP二期实施计划
里程碑|模块|工作明细||计划时间||实际时间||进度|备注
||具体事项|执行人员|开始时间|结束时间|开始时间|结束时间||
M1 蓝图确认|财务|科目体系调整方案|蓝天海、戈薇|@2024-04-08|@2024-04-30|@2024-04-08|@2024-04-28|#1{{0%}}|
||成本中心映射|戈薇|@2024-04-15||@2024-04-16|@2024-05-06|#1{{0%}}|等财务确认口径
|采购|供应商主数据清洗|谈小川|@2024-04-15||@2024-04-22||#0.8{{0%}}|重复3200条
M2 开发测试|接口|WMS接口改造|谈小川／外包：鼎岳软件|@2024-05-06|@2024-06-14|@2024-05-08||#0.4{{0%}}|
||银企直连联调|戈薇|@2024-05-20||||#0{{0%}}|银行证书未下发
|报表|管报模板12张|凤鸣|@2024-05-13||@2024-05-13||#0.5{{0%}}|
||移动审批|待定|@2024-06-03||||#0{{0%}}|
M3 割接上线|切换|割接方案评审|蓝天海|@2024-06-10|@2024-06-21|||#0{{0%}}|
||期初数据导入|戈薇、谈小川|@2024-06-17|@2024-06-28|||#0{{0%}}|
||关键用户培训|各业务部门|@2024-06-17|@2024-06-28|||#0{{0%}}|
||旧系统停机|凤鸣|@2024-07-01||||#0{{0%}}|日期看财务关账
||||||||
V1.0版本实际交付时间：
""", "A1:J1 A2:A3 B2:B3 C2:D2 E2:F2 G2:H2 I2:I3 J2:J3 A4:A6 B4:B5 F4:F6 A7:A10 B7:B8 F7:F10 B9:B10 A11:A14 B11:B14"), Sheet("Sheet3", ""), date58=True)
    return truth("cover with version table; two-row header with plan and actual times; milestone, module and due date merged over rows; dates in built-in format 58; percent column; contractor beside a name", form(
        "progress",
        task("科目体系调整方案", "蓝天海 戈薇", "2024-04-30", "done", dept="*", done="2024-04-28"),
        task("成本中心映射", "戈薇", "2024-04-30", "done", "*", dept="*", done="2024-05-06", note="等财务确认口径"),
        task("供应商主数据清洗", "谈小川", "2024-04-30", "in_progress", dept="*", note="重复3200条"),
        task("WMS接口改造", "谈小川 鼎岳软件", "2024-06-14", "in_progress", owners_alt=["谈小川"]),
        task("银企直连联调", "戈薇", "2024-06-14", "not_started", note="银行证书未下发"),
        task("管报模板12张", "凤鸣", "2024-06-14", "in_progress"),
        task("移动审批", "", "2024-06-14", "not_started"),
        task("割接方案评审", "蓝天海", "2024-06-21", "not_started"),
        task("期初数据导入", "戈薇 谈小川", "2024-06-28", "not_started"),
        task("关键用户培训", "", "2024-06-28", "not_started", dept="*"),
        task("旧系统停机", "凤鸣", None, "not_started", note="日期看财务关账"),
        sheet="实施计划", project="ERP二期升级项目", dept="信息中心", date="2024-05-20"))


@batch.writes("实验室搬迁任务分解 - 副本.xlsx")
def lab_move(path):
    xlsx(path, "简宁", Sheet("任务分解", """
||材料学院公共实验平台搬迁 任务分解（2025）||||
||一区（旧楼拆卸）||||
||事项|何人|何时|进展|说明
||扫描电镜断电封存|简宁、厂家工程师|3.10/3.11|完成|
||气瓶清退|尤佳（安全员）|3.12|完成|还剩2瓶氩气
||旧家具报废|后勤|~3.14~|因故取消|
||||||
||二区（新楼安装）||||
||事项|何人|何时|进展|说明
||水电点位复核|简宁|3.17|进行中|
||通风柜安装|诚远实验设备|3.20/3.28|未开始|风管没到
||电镜就位调平|简宁 尤佳|3月30号|未开始|
||门禁录入|学生：莫离，童谣|31号|未开始|
||防震台验收||4.2|暂停|供应商质检报告缺页
||||||
||三区（收尾）||||
||事项|何人|何时|进展|说明
||搬迁费用报销|简宁|4月底之前||
||老师办公室搬迁|全体教师|不定期||
||制作人：简宁||建表时间：2025.3.13||
""", "C1:G1 C2:G2 C8:G8 C16:G16", comments={"E11": "设备商说可能再晚两天"}), Sheet("Sheet2", ""))
    return truth("table from column C in three blocks, header repeated; a.b/c.d is a range; a deadline struck out; roles before and behind names; 31号; footer with the date", form(
        "progress",
        task("扫描电镜断电封存", "*", "2025-03-11", "done"),
        task("气瓶清退", "尤佳", "2025-03-12", "done", note="还剩2瓶氩气"),
        task("旧家具报废", "后勤", None, "cancelled", dept="*"),
        task("水电点位复核", "简宁", "2025-03-17", "in_progress"),
        task("通风柜安装", "诚远实验设备", "2025-03-28", "not_started", note="风管没到"),
        task("电镜就位调平", "简宁 尤佳", "2025-03-30", "not_started"),
        task("门禁录入", "莫离 童谣", "2025-03-31", "not_started"),
        task("防震台验收", "", "2025-04-02", "paused", note="供应商质检报告缺页"),
        task("搬迁费用报销", "简宁", "2025-04-30"),
        task("老师办公室搬迁", "", None, recurring=True),
        sheet="任务分解", project="*", dept="*", date="2025-03-13"))


@batch.writes("出货异常跟进表.xls")
def shipping(path):
    ods(path, Sheet("异常跟进", """
海外订单出货异常跟进表
填表部门：|船务部|||更新日期：|@2025-11-14|||
编号|异常描述|提出人|处理人|要求完成|实际关闭|目前状态|原因|解决办法
YC-31|孟加拉订单短装2托|客户Rahim|夏侯琳|2025.11.7|2025.11.6|已关闭|装柜漏扫码|补空运，费用仓库担
YC-32|提单收货人名称拼错|邢悦|邢悦|11月12日|11-13|已关闭|系统旧抬头|
YC-33|智利柜被抽检|货代|夏侯琳／邢悦|11.18||处理中|熏蒸章不清晰|重盖章后补件
YC-34|纸箱抗压不合格|QC|采购 殷实|11/20||处理中||换AAA纸
YC-35|西非订单信用证改期|客户|财务|11月底||等待客户回复||
YC-36|样品柜丢失一箱|邢悦|TBD|11月31日||待处理|/|/
YC-37|木托热处理证书过期|QC|殷实|20251121||取消|无|
合计|7||||2||
"""))
    return truth("an .ods named .xls; requester column beside the handler; Closed dates; 等待客户回复; 11月31日; total row; department before a name, department alone", form(
        "progress",
        task("孟加拉订单短装2托", "夏侯琳", "2025-11-07", "done", done="2025-11-06", note="装柜漏扫码\n补空运，费用仓库担"),
        task("提单收货人名称拼错", "邢悦", "2025-11-12", "done", done="2025-11-13", note="系统旧抬头"),
        task("智利柜被抽检", "夏侯琳 邢悦", "2025-11-18", "in_progress", note="熏蒸章不清晰\n重盖章后补件"),
        task("纸箱抗压不合格", "殷实", "2025-11-20", "in_progress", dept="采购", note="换AAA纸"),
        task("西非订单信用证改期", "财务", "2025-11-30", "*", dept="*", may=["unknown-status"]),
        task("样品柜丢失一箱", "", None, "not_started", bad=True),
        task("木托热处理证书过期", "殷实", "2025-11-21", "cancelled"),
        sheet="异常跟进", project=None, dept="船务部", date="2025-11-14"))


@batch.writes("安全隐患整改台账2025.xls")
def hazards(path):
    head = "序号|检查部位|隐患内容|整改责任部门|整改责任人|整改期限|是否完成|未完成原因"
    xls(path, Sheet("202503", f"""
悦澜广场物业安全隐患整改台账|||||||
填报单位：工程部|||||填报日期：2025年3月28日||
{head}
1|B1车库|防火卷帘下堆放杂物|秩序部|巩志强|@2025-03-10{{m"月"d"日"}}|是|
2|2F电井|桥架封堵缺失|工程部|米勒|#3.20{{0.00}}|是|
3|屋面|女儿墙压顶开裂|工程部|万隆防水公司|4月15日||雨季前处理
""", "A1:H1 A2:E2 F2:H2"), Sheet("202504", f"""
悦澜广场物业安全隐患整改台账|||||||
填报单位：工程部|||||填报日期：2025年4月28日||
{head}
1|屋面|女儿墙压顶开裂|工程部|万隆防水公司|4月15日|是|
2|3F中庭|玻璃栏板松动|工程部|米勒 13700001234|立即|进行中|夹具定制中
3|B2水泵房|应急照明不亮|工程部|同上|4.30|进行中|待采购
4|餐饮区|商户灭火器过期12具|招商部||5月10日前|未启动|
5|外立面|广告灯箱接线裸露|秩序部、工程部|巩志强、米勒|#45782|未启动|等登高车
""", "A1:H1 A2:E2 F2:H2"), Sheet("整改率", """
月份|隐患数|完成数|整改率
3月|3|2|#0.67
4月|5|1|#0.2
"""))
    P = "悦澜广场"
    return truth("binary .xls, a sheet a month, a sheet of sums; 是 as state; date typed as 3.20, a serial without format, 立即; 同上 as owner; owner left empty; a contractor; two departments", form(
        "progress",
        task("防火卷帘下堆放杂物", "巩志强", "2025-03-10", "done", dept="秩序部"),
        task("桥架封堵缺失", "米勒", "2025-03-20", "done", dept="工程部"),
        task("女儿墙压顶开裂", "万隆防水公司", "2025-04-15", dept="工程部", note="雨季前处理"),
        sheet="202503", project="*", dept="工程部", date="2025-03-28"), form(
        "progress",
        task("女儿墙压顶开裂", "万隆防水公司", "2025-04-15", "done", dept="工程部"),
        task("玻璃栏板松动", "米勒", None, "in_progress", dept="工程部", note="夹具定制中", vague=True),
        task("应急照明不亮", "米勒", "2025-04-30", "in_progress", dept="工程部", note="待采购"),
        task("商户灭火器过期12具", "", "2025-05-10", "not_started", dept="招商部"),
        task("广告灯箱接线裸露", "巩志强 米勒", "2025-05-05", "not_started", dept="*", note="等登高车"),
        sheet="202504", project="*", dept="工程部", date="2025-04-28"))


@batch.writes("美妆展展台搭建倒排表(1)(1).xlsx")
def booth(path):
    xlsx(path, "齐朗", Sheet("倒排", """
|a=按时完成　b=超时完成　c=未完成|||||||
||||||||
|华东美妆展A12展台搭建倒排表|||||||
|更新：2025-04-18|||||||
|阶段|事项|天数|负责人|开始|截至时间|完成？|备注
|设计|效果图定稿|5|设计：齐朗|4.7|4.11|a|
||施工图|4||4.12|4.15|b|主办方改限高
|物料|亚克力道具打样|3|顾小禾|4.14|@2025-04-18|c|样品颜色偏黄
||试用装、手提袋到货|—|顾小禾+丹丹|4.16|4.28|c|
||礼仪服装|2|服务商|4.20|||
|报馆|特装报馆资料|3|丹丹|4.14|4月18号|a|
||用电申请|1|丹丹（兼）|4.18|4.22 / 12：00|c|
||施工人员保险|1|||4.22|c|
|现场|进馆搭建|2|齐朗、顾小禾、丹丹|4.29|4.29-4.30|c|
||撤展|1|全组|5.5|5月5日晚|c|
""", "B1:I1 B3:I3 B4:I4 B6:B7 E6:E7 B8:B10 B11:B13 B14:B15"))
    return truth("starts in B5 under a legend; letters as states, the legend explains them; owner merged, with a role before; durations; range; time behind a slash; whole crew", form(
        "progress",
        task("效果图定稿", "齐朗", "2025-04-11", "done"),
        task("施工图", "齐朗", "2025-04-15", "done", "delayed", note="主办方改限高", health_alt=[None]),
        task("亚克力道具打样", "顾小禾", "2025-04-18", "*", note="样品颜色偏黄", may=["unknown-status"]),
        task("试用装、手提袋到货", "顾小禾 丹丹", "2025-04-28", "*", may=["unknown-status"]),
        task("礼仪服装", "*", None, must=["missing-deadline"]),
        task("特装报馆资料", "丹丹", "2025-04-18", "done"),
        task("用电申请", "丹丹", "2025-04-22", "*", may=["unknown-status"]),
        task("施工人员保险", "", "2025-04-22", "*", must=["missing-owner"], may=["unknown-status"]),
        task("进馆搭建", "齐朗 顾小禾 丹丹", "2025-04-30", "*", may=["unknown-status"]),
        task("撤展", "", "2025-05-05", "*", must=["missing-owner"], may=["unknown-status"]),
        sheet="倒排", project="*", dept=None, date="2025-04-18"))


@batch.writes("固件组周报.xlsx")
def firmware_weekly(path):
    xlsx(path, "辛愿", Sheet("W36", """
固件组周报 2024.9.2-2024.9.6|||||||||
本周总结||||||下周计划|||
事项|人员|截止|进展|问题||事项|人员|截止|说明
BLE配网重写|辛愿|9/4|测试完成|||产测工具2.0|石一|9/11|配合产线
看门狗误复位定位|石一、辛愿|9/6|进行中|只在低温出现||看门狗误复位修复|石一|下周三|
Flash磨损均衡|池骋|9/5|暂停|等芯片勘误表||量产固件封版|辛愿|9/13|封版后只修P0
日志压缩|池骋|9/6|已上线|||Flash磨损均衡|池骋|视勘误表|
|||||||||
备注：封版日期与产品经理对齐过。|||||||||
""", "A1:J1 A2:E2 G2:J2"), Sheet("Sheet2", ""), Sheet("Sheet3", ""))
    return truth("two tables side by side, this week and next week, one form; 测试完成 and 已上线; 下周三; 视勘误表 is no day; the same task in both", form(
        "progress",
        task("BLE配网重写", "辛愿", "2024-09-04", "*", may=["unknown-status"]),
        task("看门狗误复位定位", "石一 辛愿", "2024-09-06", "in_progress", note="只在低温出现"),
        task("Flash磨损均衡", "池骋", "2024-09-05", "paused", note="等芯片勘误表"),
        task("日志压缩", "池骋", "2024-09-06", "done"),
        task("产测工具2.0", "石一", "2024-09-11", note="配合产线"),
        task("看门狗误复位修复", "石一", "2024-09-11"),
        task("量产固件封版", "辛愿", "2024-09-13", note="封版后只修P0"),
        task("Flash磨损均衡", "池骋", None, vague=True),
        sheet="W36", project=None, dept="固件组", date="2024-09-06"))


@batch.writes("Harbour PMO Action Log 16 Jan 2026.xlsx")
def action_log(path):
    xlsx(path, "R. Adeyemi", Sheet("Action Log", """
Project Harbour – Action Log||||||||||
Prepared by: Ruth Adeyemi, PMO||||As of:|@2026-01-16{dd-mmm-yyyy}|||||
RAG: Green = on track, Amber = at risk, Red = late||||||||||
||||||||||
ID|Workstream|Action|Raised by|Date Raised|Owner|Due Date|RAG|Status|Closure Date|Comments
1|Data|Sign off mapping of customer master|Ivan Petrov|@2025-12-08{dd-mmm-yyyy}|Lena Fischer|@2026-01-09{dd-mmm-yyyy}|Green|Complete|@2026-01-08{dd-mmm-yyyy}|
2|Data|Cleanse duplicate supplier records|Ivan Petrov|@2025-12-08{dd-mmm-yyyy}|Lena Fischer, Omar Said|@2026-01-23{dd-mmm-yyyy}|Amber|In progress||2,100 of 3,400 done
3|Data|Define archive rules for closed orders|Lena Fischer|@2025-12-15{dd-mmm-yyyy}|Omar Said|31 Jan|Green|Not started||
4|Testing|Book UAT rooms for February|Ruth Adeyemi|@2025-12-15{dd-mmm-yyyy}|Facilities|@2026-01-14{dd-mmm-yyyy}|Red|In progress||Only one room left in week 6
5|Testing|Write negative test cases for refunds|Mei Tan|@2025-12-15{dd-mmm-yyyy}|Mei Tan|Fri 23 Jan|Green|In progress||
6|Testing|Restore test environment from backup|Mei Tan|@2026-01-05{dd-mmm-yyyy}|ARGO Hosting|@2026-01-07{dd-mmm-yyyy}|Green|Complete|@2026-01-09{dd-mmm-yyyy}|Two days late, no impact
7|Training|Draft quick reference cards|Ruth Adeyemi|@2026-01-05{dd-mmm-yyyy}|Carla Nunes / Mei Tan|EOW|Amber|In progress||Screens still changing
8|Training|Nominate super users per site|Carla Nunes|@2026-01-05{dd-mmm-yyyy}|All|@2026-01-30{dd-mmm-yyyy}||Not started||
9|Training|Translate e-learning into Polish|Carla Nunes|@2026-01-05{dd-mmm-yyyy}||TBD||On hold||Budget not released
10|Cutover|Agree stock freeze window|Omar Said|@2026-01-12{dd-mmm-yyyy}|Ivan Petrov (Logistics lead)|end of January|Red|In progress||Carrier wants 10 days' notice
11|Cutover|Draft rollback procedure|Omar Said|@2026-01-12{dd-mmm-yyyy}|Omar Said|@2026-02-06{dd-mmm-yyyy}|Green|Not started||N/A
12|Cutover|Rehearse label printing at site 3|Ivan Petrov|@2026-01-12{dd-mmm-yyyy}|Ivan Petrov|within 2 weeks||Not started||
13|Cutover|Extra night shift for cutover|Ivan Petrov|@2026-01-12{dd-mmm-yyyy}|Ivan Petrov|@2026-02-13{dd-mmm-yyyy}||Cancelled||Union declined
14|PMO|Send status deck to sponsor|Ruth Adeyemi|@2026-01-12{dd-mmm-yyyy}|Ruth Adeyemi|every Friday|Green|In progress||
15|PMO|Confirm lessons-learned workshop|Ruth Adeyemi|@2026-01-16{dd-mmm-yyyy}|TBC|@2026-03-20{dd-mmm-yyyy}||See e-mail||
""", "A1:K1 A2:D2 A3:K3", hide_rows=(6,)), Sheet("Dashboard", """
Status|Count
Complete|2
In progress|6
Not started|4
On hold|1
Cancelled|1
"""), Sheet("Lists", "Status|RAG\nNot started|Green\nIn progress|Amber\nComplete|Red\nOn hold|\nCancelled|", hidden=True))
    return truth("English action log of 15 rows, title and legend above; requester and two other dates beside owner and due date; RAG and status; a row hidden by a filter; every Friday, EOW, within 2 weeks; See e-mail", form(
        "progress",
        task("Sign off mapping of customer master", ["Lena Fischer"], "01-09", "done", "normal", done="01-08", dept="*"),
        task("Cleanse duplicate supplier records", ["Lena Fischer", "Omar Said"], "01-23", "in_progress", "at_risk", dept="*", note="2,100 of 3,400 done"),
        task("Define archive rules for closed orders", ["Omar Said"], "01-31", "not_started", "normal", dept="*"),
        task("Book UAT rooms for February", ["Facilities"], "01-14", "in_progress", "delayed", dept="*", note="Only one room left in week 6"),
        task("Write negative test cases for refunds", ["Mei Tan"], "01-23", "in_progress", "normal", dept="*"),
        task("Restore test environment from backup", ["ARGO Hosting"], "01-07", "done", "normal", done="01-09", dept="*", note="Two days late, no impact"),
        task("Draft quick reference cards", ["Carla Nunes", "Mei Tan"], "01-16", "in_progress", "at_risk", dept="*", note="Screens still changing", due_alt=["01-18"]),
        task("Nominate super users per site", "", "01-30", "not_started", dept="*"),
        task("Translate e-learning into Polish", "", None, "paused", dept="*", note="Budget not released"),
        task("Agree stock freeze window", ["Ivan Petrov"], "01-31", "in_progress", "delayed", dept="*", note="Carrier wants 10 days' notice"),
        task("Draft rollback procedure", ["Omar Said"], "02-06", "not_started", "normal", dept="*"),
        task("Rehearse label printing at site 3", ["Ivan Petrov"], "01-30", "not_started", dept="*"),
        task("Extra night shift for cutover", ["Ivan Petrov"], "02-13", "cancelled", dept="*", note="Union declined"),
        task("Send status deck to sponsor", ["Ruth Adeyemi"], None, "in_progress", "normal", dept="*", recurring=True),
        task("Confirm lessons-learned workshop", "", "03-20", dept="*", unknown=True),
        sheet="Action Log", project="Project Harbour", dept="*", date="01-16"))


@batch.writes("任务列表_20250228.csv")
def board_export(path):
    path.write_bytes(CSV.replace("\n", "\r\n").encode("utf-8-sig"))
    return truth("export of a task tool as UTF-8 csv with BOM: helper and creator beside the owner, logins, quoted line break and comma, time of day, the date only in the file name", form(
        "progress",
        task("电机驱动板 v2 layout", "wei.han", "2025-03-05", "in_progress"),
        task("限位开关误触发（热床侧）", "zoe", "2025-02-20", "done", done="2025-02-19"),
        task("切片参数文档中文化", "青团", "2025-03-16", "not_started"),
        task("外壳 STL 上传", "wei.han 青团", "2025-02-21", "done", done="2025-02-25"),
        task("CI 自动编译固件", "", None, "not_started"),
        task("社区试用机回访", "青团", "2025-03-10", "paused"),
        task("旧版主控停售公告", "zoe", "2025-02-28", "cancelled"),
        project=None, dept=None, date="2025-02-28"))


CSV = """编号,标题,负责人,协作者,状态,优先级,计划开始日期,计划截止日期,实际完成日期,标签,创建人
#118,电机驱动板 v2 layout,wei.han,zoe,进行中,高,2025-02-17,2025-03-05,,硬件,bot
#119,"限位开关误触发
（热床侧）",zoe,,已完成,紧急,2025-02-10,2025-02-20,2025-02-19 22:41,"bug,硬件",wei.han
#121,切片参数文档中文化,青团,zoe,未开始,低,2025-03-01,2025/03/16 23:59,,文档,zoe
#123,外壳 STL 上传,wei.han;青团,,已完成,中,,2025-02-21,2025-02-25 09:10,结构,青团
#126,CI 自动编译固件,,,未开始,中,,,,,bot
#127,社区试用机回访,青团,,挂起,中,2025-02-24,2025-03-10,,社区,zoe
#130,旧版主控停售公告,zoe,,已取消,低,,2025-02-28,,社区,wei.han
"""


@batch.writes("横向课题立项表.xlsx")
def research_charter(path):
    xlsx(path, "邹野", Sheet("立项", """
横 向 课 题 立 项 表|||||
课题名称|废水在线监测装置开发|||申报单位|化工学院
课题负责人|邹野|||立项日期|2023年10月16日
合作单位|碧澄环保科技有限公司|||经费|28万元
研究背景|合作企业现有装置每4小时取样一次，2022年8月曾因漏报被处罚。|||||
研究目标|1. 取样间隔缩短到15分钟⏎2. 氨氮误差不超过5%⏎3. 2024年10月前通过第三方检测|||||
进度安排|序号|阶段节点|完成时间|交付物|备注
|1|传感器选型报告|2023年11月|报告|
|2|原理样机|2024.1.31|样机1台|寒假留人
|3|现场中试|2024年5月至2024年7月|中试数据|合作单位提供场地
|4|验收|2024年10月16日|验收报告|/
成员分工|姓名|承担工作|||
|邹野|总体方案、对接企业|||
|涂蒙|光学传感与标定|||
|康桥（博士生）|嵌入式软件|||
|碧澄环保|现场安装|||
课题负责人签字：邹野||||学院意见：同意立项　（盖章）|
""", "A1:F1 B2:D2 B3:D3 B4:D4 B5:F5 B6:F6 A7:A11 A12:A16 C12:F12 C13:F13 C14:F14 C15:F15 C16:F16 A17:D17 E17:F17"))
    return truth("one grid holds key-value rows, milestones and the division of work, the group label merged at the left; month only as a milestone's date; a range; numbered goals; partner company", form(
        "charter",
        milestone("传感器选型报告", "", "*", note="*", may=["bad-date"]),
        milestone("原理样机", "", "2024-01-31", note="*"),
        milestone("现场中试", "", "*", note="*"),
        milestone("验收", "", "2024-10-16", note="*"),
        duty("总体方案、对接企业", "邹野", None, note="*"), duty("光学传感与标定", "涂蒙", None, note="*"),
        duty("嵌入式软件", "康桥", None, note="*"), duty("现场安装", "碧澄环保", None, dept="*", note="*"),
        sheet="立项", project="废水在线监测装置开发", dept="化工学院", date="2023-10-16", signed="邹野", no=("due",)))


@batch.writes("Line B transfer RACI + Comm plan.xlsx")
def line_transfer(path):
    xlsx(path, "尚可", Sheet("RACI", """
B线转移 责任矩阵 Line B Transfer – RACI||||||
项目 Project：|B线转移 Line B Transfer|||版本日期 Rev. date：|@2025-02-21{yyyy/m/d}|
R=Responsible 执行  A=Accountable 负责  C=Consulted 咨询  I=Informed 知会||||||
活动 Activity|白帆 Bai Fan|Lars Holm|钱意 Qian Yi|尚可 Shang Ke|完成日期 Target|备注 Remark
设备拆装 Dismantling of equipment|A|C|R|I|2025/3/14|
地基与管线 Foundation and utilities|I|A|R|R|2025/3/7|
安全库存 Safety stock|A||C|I|2025/2/28|3 weeks of cover
首件确认 First article approval|C|A/R|I|R|W13|
操作工培训 Operator training|I|C|C|I|3月底|
""", "A1:G1 B2:D2 A3:G3"), Sheet("沟通 Comm", """
沟通计划 Communication plan|||||
沟通方式 Channel|频率 Frequency|内容 Content|参与人 Participants|负责人 Owner|语言 Language
每日站会 Daily stand-up|工作日 8:15|前一天进度|现场各组|钱意 Qian Yi|中文
转移周会 Weekly transfer call|每周四 16:00|风险与节点|核心小组|尚可 Shang Ke|English
SharePoint 文档库|随时更新|图纸、清单|All|尚可 Shang Ke|中/EN
升级汇报 Escalation mail|24小时内|停线、安全问题|工厂总经理|白帆 Bai Fan／Lars Holm|English
""", "A1:F1"))
    F, L, Q, S = "白帆 Bai Fan", "Lars Holm", "钱意 Qian Yi", "尚可 Shang Ke"
    return truth("a bilingual RACI matrix (people as column heads, A where there is no R, a row with neither) and a communication plan on the second sheet without project or date", form(
        "responsibility",
        duty("设备拆装 Dismantling of equipment", [Q], "2025-03-14", note="*"),
        duty("地基与管线 Foundation and utilities", [Q, S], "2025-03-07", note="*"),
        duty("安全库存 Safety stock", [F], "2025-02-28", note="*"),
        duty("首件确认 First article approval", [L, S], "2025-03-28", note="*", due_alt=["2025-03-30"]),
        duty("操作工培训 Operator training", "", "2025-03-31", note="*"),
        sheet="RACI", project="B线转移 Line B Transfer", dept=None, date="2025-02-21"), form(
        "mechanism",
        channel("每日站会 Daily stand-up", [Q], note="*"), channel("转移周会 Weekly transfer call", [S], note="*"),
        channel("SharePoint 文档库", [S], note="*"), channel("升级汇报 Escalation mail", [F, L], note="*"),
        sheet="沟通 Comm", project="*", dept=None, date="*"))


@batch.writes("教学督导计划(最终).xlsx")
def broken(path):
    xlsx(path, "教务", Sheet("计划", "督导计划|||\n任务|负责人|截止|状态\n听课安排|芮欣|3.8|进行中\n试卷抽查|芮欣|3.22|未开始"))
    repack(path)
    data = path.read_bytes()
    path.write_bytes(data[:int(len(data) * .6)])
    return truth("a half-copied .xlsx: the zip directory is missing", unreadable=True)


@batch.writes("场馆通讯录及车辆安排.xlsx")
def phone_list(path):
    xlsx(path, "行政", Sheet("通讯录", """
会展中心活动期间通讯录||||
序号|姓名|部门|电话|备注
1|车前|安保|6011|夜班
2|沙沙|保洁|6023|
3|饶子健|强电|6035|
"""), Sheet("车辆", """
日期|车牌|司机|路线
4月29日|A-1001|马师傅|酒店—场馆
4月30日|A-1001|马师傅|场馆—机场
"""))
    return truth("a telephone list and a car roster: no form", unreadable=True)


@batch.writes("科技节分工会记录.docx")
def science_fair(path):
    word(path, "沐阳", "^科技节第二次分工会", "地    点：行知楼二楼录播室", "日    期：2025年11月5号 16：10", "召 集 人：郁金铭（副校长）", "记    录：沐阳", "参与人员：郁金铭、沐阳、池小满、高欣、谷雨轩；缺席：霍然（带队比赛）",
         "会议目的：定下开幕式与展区分工", "本次会议主要讨论了展区划分，10月30日初稿中的动线被否，改为单向环形。", "会议决定：",
         tracked("展区地贴与导览图由池小满负责，", "-11月10日", "+11月12日", "前出样。"),
         "高欣负责采购3D打印耗材，谷雨轩负责借调校外评委。", tracked("-机器人表演改到周四下午，由霍然联系。"),
         tracked("开幕式主持稿", "+初稿", "由沐阳撰写，下周一交郁金铭审定。"), "各班班主任组织学生报名，11月14日截止。", "未决事项：奖品预算是否追加，由郁金铭报校务会。", "散会：17：20")
    return truth("plain paragraphs with spaced labels, two labels on one line; tracked changes in the decisions, one deleted whole; two people and two matters in one sentence; who receives is no owner", form(
        "minutes",
        resolution("展区地贴与导览图由池小满负责，11月12日前出样", "池小满", "2025-11-12", title_alt=["展区地贴与导览图", "展区地贴与导览图出样"]),
        resolution("高欣负责采购3D打印耗材，谷雨轩负责借调校外评委", "高欣 谷雨轩", None, owners_alt=["高欣", "谷雨轩"], title_alt=["采购3D打印耗材，借调校外评委"]),
        resolution("开幕式主持稿初稿由沐阳撰写，下周一交郁金铭审定", "沐阳", "2025-11-10", title_alt=["开幕式主持稿初稿撰写", "开幕式主持稿初稿", "撰写开幕式主持稿初稿"]),
        resolution("各班班主任组织学生报名，11月14日截止", "", "2025-11-14", dept="*", title_alt=["组织学生报名"]),
        pending("奖品预算是否追加，由郁金铭报校务会", "郁金铭", note="*", title_alt=["奖品预算是否追加"]),
        date="2025-11-05", project="*", dept=None,
        meeting=meeting("*", "2025-11-05T16:10", "行知楼二楼录播室", "郁金铭", "沐阳", "郁金铭 沐阳 池小满 高欣 谷雨轩", "霍然", "*")))


@batch.writes("70周年院庆筹备任务总表（第6版）.xlsx")
def anniversary(path):
    xlsx(path, "院庆办", Sheet("总表", """
建院70周年庆祝活动筹备任务总表|||||||
制表：院庆办||||截至2023年9月15日|||
专班|序号|工作内容|牵头科室|承办人|完成时限|当前进度|存在问题
宣传专班|1|院史画册编撰|党办|花想容|9月30日|进行中，已排版80页|老照片版权待确认
|2|宣传片脚本定稿|宣传科|查理想|9.8|已完成|
|3|宣传片拍摄剪辑|宣传科|查理想、外聘团队|10月20日前|进行中|
|4|院庆标识征集评选|宣传科|花想容|8月底|已完成（延期5天）|投稿不足
|5|公众号倒计时专栏|宣传科|小鹿|每周五|进行中|
学术专班|6|学术论坛嘉宾邀约|科教科|桂英杰|9月25日|滞后|3位嘉宾行程冲突
|7|论文汇编征稿|科教科|桂英杰|2023/10/8|正常|
|8|名医讲堂排期|医务科||10月10日|未启动|
|9|学术海报评选|研究生办|梅映雪（兼）|10/16-10/18|未启动|
活动专班|10|文艺汇演节目初审|工会|仲夏、桑榆|9月20日|正常|
|11|文艺汇演彩排|工会|仲夏、桑榆|10.24、10.25|未启动|
|12|院友返院登记系统|信息科|鲁明辉|9.10|已完成|
|13|院友座谈会|人事科|各支部书记|10月27日|未启动|
|14|义诊进社区|门诊部|敖登|10月中旬|有风险|街道场地未批
|15|职工趣味运动会|工会|桑榆|9月23日|取消|
保障专班|16|门诊楼外立面亮化|后勤科|丁香园林公司|10月15日|进行中|
|17|庆典当日交通疏导方案|保卫科|铁山|10月9日|进行中|等交警回函
|18|应急医疗保障预案|急诊科|秋原|国庆节后|未启动|
|19|礼品采购|采购办|待定|10月12日|暂停|预算下调后重做
|20|来宾住宿协议酒店|院办|容与|9月18日|√|
|21|用电负荷核算|后勤科|同上|9月22日|进行中|
合计|21|||||已完成4项|
备注：1.每周五下班前各专班报进度。2.红头文件统一由院办印发。|||||||
""", "A1:H1 A2:D2 E2:H2 A4:A8 A9:A12 A13:A18 A19:A24 A26:H26", hide_rows=(5, 15)))
    return truth("21 rows under merged task groups beside a column of leading departments; 截至 in the subtitle is the date; two hidden rows; done and delayed in one cell; holidays and 中旬; 同上; total row that carries a number", form(
        "progress",
        task("院史画册编撰", "花想容", "2023-09-30", "in_progress", dept="党办", note="老照片版权待确认"),
        task("宣传片脚本定稿", "查理想", "2023-09-08", "done", dept="宣传科"),
        task("宣传片拍摄剪辑", "*", "2023-10-20", "in_progress", dept="宣传科"),
        task("院庆标识征集评选", "花想容", "2023-08-31", "done", "delayed", dept="宣传科", note="投稿不足"),
        task("公众号倒计时专栏", "小鹿", None, "in_progress", dept="宣传科", recurring=True),
        task("学术论坛嘉宾邀约", "桂英杰", "2023-09-25", None, "delayed", dept="科教科", note="3位嘉宾行程冲突"),
        task("论文汇编征稿", "桂英杰", "2023-10-08", None, "normal", dept="科教科"),
        task("名医讲堂排期", "", "2023-10-10", "not_started", dept="医务科"),
        task("学术海报评选", "梅映雪", "2023-10-18", "not_started", dept="研究生办"),
        task("文艺汇演节目初审", "仲夏 桑榆", "2023-09-20", None, "normal", dept="工会"),
        task("文艺汇演彩排", "仲夏 桑榆", "2023-10-25", "not_started", dept="工会"),
        task("院友返院登记系统", "鲁明辉", "2023-09-10", "done", dept="信息科"),
        task("院友座谈会", "", "2023-10-27", "not_started", dept="人事科"),
        task("义诊进社区", "敖登", None, None, "at_risk", dept="门诊部", note="街道场地未批", vague=True),
        task("职工趣味运动会", "桑榆", "2023-09-23", "cancelled", dept="工会"),
        task("门诊楼外立面亮化", "丁香园林公司", "2023-10-15", "in_progress", dept="后勤科"),
        task("庆典当日交通疏导方案", "铁山", "2023-10-09", "in_progress", dept="保卫科", note="等交警回函"),
        task("应急医疗保障预案", "秋原", None, "not_started", dept="急诊科", vague=True),
        task("礼品采购", "", "2023-10-12", "paused", dept="采购办", note="预算下调后重做"),
        task("来宾住宿协议酒店", "容与", "2023-09-18", "done", dept="院办"),
        task("用电负荷核算", "容与", "2023-09-22", "in_progress", dept="后勤科"),
        sheet="总表", project="*", dept="*", date="2023-09-15"))


if __name__ == "__main__":
    batch.run()
