#!/usr/bin/env python3
"""batch15: the wild: student teams, start-ups, clubs, labs, small IT departments. Usage: batch15.py [OUT_DIR]"""
import subprocess

from kit import (PROFILE, Batch, Sheet, T, channel, delay, duty, form, meeting, milestone, pending, repack, resolution, suggestion, task,
                 text_box, text_table, truth, word, xls, xlsx)

batch = Batch(__file__, "batch15")


def convert(path, source, kind):
    """path out of source by LibreOffice, once."""
    if not path.exists():
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", kind, "--outdir", str(path.parent), str(source)],
                       check=True, capture_output=True, timeout=180)
    source.unlink(missing_ok=True)


def todo(title, owners="", due=None, *lines, kinds=("resolution",), **more):
    """A task of minutes; lines: the whole line as another title."""
    if lines:
        more["title_alt"] = list(lines) + more.get("title_alt", [])
    return task(title, owners, due, kind_alt=list(kinds), **more)


# ---------------------------------------------------------------- software course teams

@batch.writes("第4次组会记录.docx")
def course_team(path):
    word(path, "缪思远", "^咕咕队第4次组会记录", T("""
小组名称|咕咕队|项目名称|校园失物招领小程序
会议时间|2024年4月14日 20:30-21:40|会议地点|腾讯会议 418-220-915
主持|邬梓轩|记录|缪思远
到会|邬梓轩、缪思远、冉可、佟皓、鄢雨桐|缺席|无
会议内容|【上周进度】⏎邬梓轩：后端框架搭好了，登录接口能跑通⏎冉可：首页和发布页静态页面写完⏎佟皓：ER图改到第三版⏎【讨论】⏎图片上传太慢，怀疑是没压缩，先不管。⏎大家对rebase不熟，统一用merge。⏎【本周任务】⏎1、失物发布接口联调 —— 邬梓轩、冉可⏎2、数据库建表脚本 —— 佟皓（周三前给后端）⏎3、消息通知模块调研，写成文档 —— 缪思远⏎4、测试用例第一版 —— 鄢雨桐⏎5、把自己负责的页面录屏发群里 —— 全体成员⏎以上任务截止：4月21日（周日）晚12点
""", "B5:D5"))
    shared = dict(due_alt=[None], may=["missing-deadline"])
    return truth("one big cell, sections in 【】; 任务 —— 姓名; one line of deadline for all tasks, one task with its own", form(
        "minutes",
        todo("失物发布接口联调", "邬梓轩 冉可", "2024-04-21", "失物发布接口联调 —— 邬梓轩、冉可", **shared),
        todo("数据库建表脚本", "佟皓", "2024-04-17", "数据库建表脚本 —— 佟皓（周三前给后端）"),
        todo("消息通知模块调研，写成文档", "缪思远", "2024-04-21", "消息通知模块调研，写成文档 —— 缪思远", **shared),
        todo("测试用例第一版", "鄢雨桐", "2024-04-21", "测试用例第一版 —— 鄢雨桐", **shared),
        todo("把自己负责的页面录屏发群里", "", "2024-04-21", "把自己负责的页面录屏发群里 —— 全体成员", **shared),
        project="校园失物招领小程序", dept="*", date="2024-04-14",
        meeting=meeting("*", "2024-04-14T20:30", "腾讯会议 418-220-915", "邬梓轩", "缪思远", "邬梓轩 缪思远 冉可 佟皓 鄢雨桐", "", "*")))


@batch.writes("会议记录（全）.md")
def running_md(path):
    path.write_text("""# 会议记录（全）

项目：流浪猫领养平台「有窝」

（按时间倒序，最新的在最上面）

---
## 第三次迭代会议

时间：2025.5.9 19:00  地点：图书馆研讨间3

会议决定，本次迭代的任务和分工如下：

- 领养申请流程页面：喻初夏
- 后台审核接口：柏一舟、訾文
- 宠物卡片样式统一：tobi
- 压测脚本：待定

DDL：5.16

记录：喻初夏

---
## 第二次迭代会议

时间：2025.4.25 19:00  地点：图书馆研讨间3

会议决定，本次迭代的任务和分工如下：

1. 用户登录与权限：訾文
2. 领养协议文本：喻初夏（先给老师看一眼，4.30前）
3. 图床迁移：柏一舟（5月2日）

### 未尽事宜

要不要接短信验证码，费用谁出，还没谈拢。

记录：tobi

---
## 启动会

时间：2025.4.11 20:00  地点：腾讯会议

### 启动文档分工

| 姓名   | 负责文档     | 交稿    |
| :----- | :----------- | :------ |
| 喻初夏 | 项目愿景     | 4.14    |
| 柏一舟 | 技术选型说明 | 4.16    |
| 訾文   | 竞品调研     | 4.16    |
| tobi   | 界面风格板   | 周日    |

记录：訾文
""", encoding="utf-8")
    P = "流浪猫领养平台「有窝」"
    one = lambda start, place, recorder: meeting("*", start, place, None, recorder, "", "", "*")
    shared = dict(due_alt=[None], may=["missing-deadline"])
    doc = dict(kinds=("resolution", "duty"))
    return truth("markdown running log, newest first: three meetings; 任务：姓名 bullets, a DDL line for all; a small pipe table; a nickname in Latin letters", form(
        "minutes",
        resolution("领养申请流程页面", "喻初夏", "2025-05-16", kind_alt=["task"], title_alt=["领养申请流程页面：喻初夏"], **shared),
        resolution("后台审核接口", "柏一舟 訾文", "2025-05-16", kind_alt=["task"], title_alt=["后台审核接口：柏一舟、訾文"], **shared),
        resolution("宠物卡片样式统一", "tobi", "2025-05-16", kind_alt=["task"], title_alt=["宠物卡片样式统一：tobi"], **shared),
        resolution("压测脚本", "", "2025-05-16", kind_alt=["task"], title_alt=["压测脚本：待定"], **shared),
        project=P, dept="*", date="2025-05-09", meeting=one("2025-05-09T19:00", "图书馆研讨间3", "喻初夏")), form(
        "minutes",
        resolution("用户登录与权限", "訾文", None, kind_alt=["task"], title_alt=["用户登录与权限：訾文"]),
        resolution("领养协议文本", "喻初夏", "2025-04-30", kind_alt=["task"], title_alt=["领养协议文本：喻初夏（先给老师看一眼，4.30前）", "领养协议文本（先给老师看一眼）"], note="*"),
        resolution("图床迁移", "柏一舟", "2025-05-02", kind_alt=["task"], title_alt=["图床迁移：柏一舟（5月2日）"]),
        pending("要不要接短信验证码，费用谁出，还没谈拢", "", note="*"),
        project=P, dept="*", date="2025-04-25", meeting=one("2025-04-25T19:00", "图书馆研讨间3", "tobi")), form(
        "minutes",
        todo("项目愿景", "喻初夏", "2025-04-14", **doc), todo("技术选型说明", "柏一舟", "2025-04-16", **doc),
        todo("竞品调研", "訾文", "2025-04-16", **doc), todo("界面风格板", "tobi", "2025-04-13", **doc),
        project=P, dept="*", date="2025-04-11", meeting=one("2025-04-11T20:00", "腾讯会议", "訾文")))


@batch.writes("【Alpha冲刺】Day6.docx")
def scrum(path):
    word(path, "祁安", "# 【Alpha冲刺】Day 6 站立会议", "团队：绿豆糕不加糖", "项目：一刻课表",
         "* 会议时间：2023年11月8日 21:30", "* 时长：20min", "* 会议地点：2号宿舍楼三楼自习室", "* 出席：祁安、司空朗、蔺一、娄晓、申屠鹤", "* 请假：无",
         "# 任务分配", T("""
成员|今日任务|预计完成|剩余工时(h)|困难
祁安|教务课表导入解析|11.9|3|教务系统有验证码
司空朗|周视图拖拽|11.10|6|无
蔺一|提醒推送（安卓）|明天中午|2|
娄晓|【#57】深色模式下文字看不清|今天|1|
申屠鹤|重写README、补截图|——|2|手上没有iOS设备
"""), "# 燃尽图", "（图片略）", "# 代码签入记录", T("""
姓名|签入说明
祁安|修复周次计算错一周的问题
蔺一|加上通知权限申请弹窗
"""))
    return truth("daily scrum: the member stands first; 明天中午, 今天; —— as deadline; an issue number before the title; a commit log as noise", form(
        "minutes",
        todo("教务课表导入解析", "祁安", "2023-11-09", note="教务系统有验证码"),
        todo("周视图拖拽", "司空朗", "2023-11-10"),
        todo("提醒推送（安卓）", "蔺一", "2023-11-09"),
        todo("深色模式下文字看不清", "娄晓", "2023-11-08", "【#57】深色模式下文字看不清"),
        todo("重写README、补截图", "申屠鹤", None, note="手上没有iOS设备"),
        project="一刻课表", dept="*", date="2023-11-08",
        meeting=meeting("*", "2023-11-08T21:30", "2号宿舍楼三楼自习室", None, None, "祁安 司空朗 蔺一 娄晓 申屠鹤", "", "*")))


# ---------------------------------------------------------------- robot teams

@batch.writes("机械组周报-第9周.docx")
def mech_week(path):
    word(path, "邝野", "^灰隼战队机械组周报（第9周）", "填写人：邝野　　　周期：2025.4.21~2025.4.27", "! 本周工作", T("""
序号|机器人|工作内容|负责人|完成度|备注
1|步兵|底盘轮组换橡胶轮|邝野|100%|
2|英雄|供弹拨盘第二版出图|宿丹阳|80%|等电机到货才能定孔位
3|哨兵|云台yaw轴限位|步非凡 郗望|60%|/
4|工程|机械爪试装|郗望|0%|3D打印件断了，重打
"""), "! 下周计划", T("""
序号|机器人|工作内容|负责人|DDL
1|英雄|拨盘加工下单|宿丹阳|4.29
2|工程|夹爪PA12件重打并试装|郗望|周三
3|步兵|整车称重|邝野/步非凡|5.1前
4|——|备件清点表|全员|5月初
"""), "! 需要协调", "视觉组的相机支架图纸一直没给，麻烦催一下。CNC只能约到周四下午。")
    weekly = dict(may=["missing-deadline"])
    return truth("Word weekly: percent column without a deadline this week, DDL next week; names parted by a blank; 5月初; requests in prose", form(
        "progress",
        task("底盘轮组换橡胶轮", "邝野", None, "done"),
        task("供弹拨盘第二版出图", "宿丹阳", None, "in_progress", note="等电机到货才能定孔位", **weekly),
        task("云台yaw轴限位", "步非凡 郗望", None, "in_progress", **weekly),
        task("机械爪试装", "郗望", None, "not_started", note="3D打印件断了，重打", **weekly),
        task("拨盘加工下单", "宿丹阳", "2025-04-29"), task("夹爪PA12件重打并试装", "郗望", "2025-04-30"),
        task("整车称重", "邝野 步非凡", "2025-05-01"), task("备件清点表", "", None, vague=True),
        project="*", dept="*", date="2025-04-27"))


@batch.writes("26赛季进度总表.xlsx")
def season(path):
    xlsx(path, "申屠锐", Sheet("电控组", """
2026赛季备赛 进度总表
更新：2025年12月5日||||||||
兵种|任务|主负责|协助|开始|截止|状态|进度|说明
步兵|底盘功率控制|鹿野|钭川|@2025-11-10{m"月"d"日"}|@2025-11-28{m"月"d"日"}|完成|#1{0%}|
|超级电容驱动板v3|钭川||@2025-11-17{m"月"d"日"}|@2025-12-12{m"月"d"日"}|在做|#0.7{0%}|第二版烧过一次MOS
|自动小陀螺变速|鹿野||@2025-12-01{m"月"d"日"}|@2025-12-19{m"月"d"日"}|没开始|#0{0%}|
英雄|摩擦轮转速闭环|佘望舒|鹿野|@2025-11-10{m"月"d"日"}|@2025-12-10{m"月"d"日"}|在做|#0.9{0%}|初速还差0.3m/s
|拨弹卡弹反转|佘望舒||@2025-11-24{m"月"d"日"}|@2025-12-15{m"月"d"日"}|在做|#0.4{0%}|
|吊射云台限位|||@2025-12-08{m"月"d"日"}|寒假前|没开始|#0{0%}|等机械出件
哨兵|导航串口协议|南荣琪、佘望舒||@2025-11-20{m"月"d"日"}|@2025-12-20{m"月"d"日"}|在做|#0.5{0%}|
|双云台同步|南荣琪||@2025-12-01{m"月"d"日"}|@2026-01-10{m"月"d"日"}|暂停|#0.1{0%}|方案要改
|裁判系统UI绘制|||@2025-12-01{m"月"d"日"}|@2025-12-31{m"月"d"日"}|取消|#0{0%}|合到步兵里一起做
合计|9项||||||#0.4{0%}|
""", "A1:I1 A4:A6 A7:A9 A10:A12"), Sheet("视觉组", """
2026赛季备赛 进度总表
更新：2025年12月5日||||||
编号|内容|谁做|什么时候要|现在怎么样|问题|优先级
V01|新装甲板数据集标注3000张|厍一鸣 + 呼延葵|12.14|标了1800|宿舍电脑显卡不够|高
V02|自瞄延迟压到12ms|呼延葵|12/19|进行中|/|高
V03|能量机关识别重写|厍一鸣|1月10日|未开始||中
V04|雷达站标定工具|谈笑|下周|进行中|没有场地|低
V05|相机触发线改屏蔽线|电控组|12月8号|?||中
V06||||||
V07||||||
""", "A1:G1"))
    P = "2026赛季备赛"
    return truth("a sheet a group with other headers; robot merged to the left; real dates shown as m月d日; 寒假前; numbered empty rows; a department as owner; ? as status; percent beside the words", form(
        "progress",
        task("底盘功率控制", "鹿野", "2025-11-28", "done"),
        task("超级电容驱动板v3", "钭川", "2025-12-12", "in_progress", note="第二版烧过一次MOS"),
        task("自动小陀螺变速", "鹿野", "2025-12-19", "not_started"),
        task("摩擦轮转速闭环", "佘望舒", "2025-12-10", "in_progress", note="初速还差0.3m/s"),
        task("拨弹卡弹反转", "佘望舒", "2025-12-15", "in_progress"),
        task("吊射云台限位", "", None, "not_started", note="等机械出件", vague=True),
        task("导航串口协议", "南荣琪 佘望舒", "2025-12-20", "in_progress"),
        task("双云台同步", "南荣琪", "2026-01-10", "paused", note="方案要改"),
        task("裁判系统UI绘制", "", "2025-12-31", "cancelled", note="合到步兵里一起做"),
        sheet="电控组", project=P, dept="电控组", date="2025-12-05"), form(
        "progress",
        task("新装甲板数据集标注3000张", "厍一鸣 呼延葵", "2025-12-14", "*", note="宿舍电脑显卡不够", may=["unknown-status"]),
        task("自瞄延迟压到12ms", "呼延葵", "2025-12-19", "in_progress"),
        task("能量机关识别重写", "厍一鸣", "2026-01-10", "not_started"),
        task("雷达站标定工具", "谈笑", "2025-12-12", "in_progress", note="没有场地", due_alt=["2025-12-14"]),
        task("相机触发线改屏蔽线", "电控组", "2025-12-08", unknown=True, dept="*"),
        sheet="视觉组", project=P, dept="视觉组", date="2025-12-05"))


# ---------------------------------------------------------------- game studios

@batch.writes("任务看板导出_20240510.csv")
def board(path):
    text_table(path, """
任务名,状态,执行人,截止,优先级,标签,备注
""".replace(",", "|").strip("\n") + """
教程关引导文案|Done|水镜|May 6, 2024|P1|策划|
背包格子拖拽|In progress|叶惜时|May 10, 2024|P0|程序|拖出屏幕会丢道具
存档损坏回滚|In progress|叶惜时, 图南|May 13, 2024 → May 17, 2024|P0|程序|
村口场景植被替换|Done|麦穗|May 8, 2024|P2|美术|
雨天音效循环|Not started|外包-聆风工作室|May 20, 2024|P2|音频|合同已签
成就图标32枚|In progress|麦穗|May 24, 2024|P2|美术|完成14枚
钓鱼小游戏数值|Not started|水镜|May 31, 2024|P3|策划|
英文本地化一校|Not started|||P2|文案|找翻译中
Steam商店页截图|Not started|水镜, 麦穗|May 15, 2024|P1|市场|
手柄键位重绑定|Done|图南|Apr 30, 2024|P1|程序|
多人联机|Cancelled|图南||P3|程序|砍掉
NPC日程bug（半夜不睡觉）|In progress|图南|May 11, 2024|P1|程序|
试玩问卷|Not started||May 18, 2024|P1|市场|
预告片分镜|On hold|水镜|Jun 7, 2024|P2|市场|等作曲
崩溃上报SDK|Done|叶惜时|May 3, 2024|P0|程序|
字体授权确认|In progress|水镜|尽快|P0|法务|
""", encoding="utf-8-sig")
    return truth("csv out of a board tool, UTF-8 with a mark: May 6, 2024; a range with →; a studio as contractor; empty owner, empty date", form(
        "progress",
        task("教程关引导文案", "水镜", "2024-05-06", "done"),
        task("背包格子拖拽", "叶惜时", "2024-05-10", "in_progress", note="拖出屏幕会丢道具"),
        task("存档损坏回滚", "叶惜时 图南", "2024-05-17", "in_progress"),
        task("村口场景植被替换", "麦穗", "2024-05-08", "done"),
        task("雨天音效循环", "*", "2024-05-20", "not_started", note="合同已签", dept="*"),
        task("成就图标32枚", "麦穗", "2024-05-24", "in_progress", note="完成14枚"),
        task("钓鱼小游戏数值", "水镜", "2024-05-31", "not_started"),
        task("英文本地化一校", "", None, "not_started", note="找翻译中"),
        task("Steam商店页截图", "水镜 麦穗", "2024-05-15", "not_started"),
        task("手柄键位重绑定", "图南", "2024-04-30", "done"),
        task("多人联机", "图南", None, "cancelled", note="砍掉"),
        task("NPC日程bug（半夜不睡觉）", "图南", "2024-05-11", "in_progress"),
        task("试玩问卷", "", "2024-05-18", "not_started"),
        task("预告片分镜", "水镜", "2024-06-07", "paused", note="等作曲"),
        task("崩溃上报SDK", "叶惜时", "2024-05-03", "done"),
        task("字体授权确认", "水镜", None, "in_progress", vague=True),
        project="*", dept="*", date="2024-05-10"))


@batch.writes("周会 2025-06-22.docx")
def studio(path):
    word(path, "阿澄", "! Meeting - 6/22（周日）", "地点：Discord 语音", "参会：阿澄、Mako、康铭、葵、郁青山", "1. 新人介绍", "葵，之后负责场景美术", "2. Demo范围", "12月的Demo只做电梯复活到第一个小怪关卡，局外升级不进Demo。",
         "3. 进度同步", "局内升级设计 -> 框架完成", "小怪寻路 -> 还在改，敌人会卡门框", "角色概念图 -> 出了三版", "4. 下周任务",
         "程序：", "* 存档系统重构 -> 康铭 -> 6/29", "* 手柄震动 -> Mako -> 不急", "美术：", "* 电梯场景概念图2张 -> 葵 -> 周四", "* 主角跑步动画修帧 -> 郁青山 -> 6/30",
         "策划：", "* Boss二阶段数值表 -> 阿澄 -> 7.2", "* Steam页面文案 -> 阿澄&郁青山 -> TBD", "下次：6/29 晚上9点，老地方")
    line = lambda title, owners, due, who, when, **more: todo(title, owners, due, f"{title} -> {who} -> {when}", dept="*", **more)
    return truth("arrow notes 任务 -> 人 -> 日期 in bullets under 下周任务; progress written with the same arrows above is no item; 不急, TBD", form(
        "minutes",
        line("存档系统重构", "康铭", "2025-06-29", "康铭", "6/29"), line("手柄震动", "Mako", None, "Mako", "不急", vague=True),
        line("电梯场景概念图2张", "葵", "2025-06-26", "葵", "周四"), line("主角跑步动画修帧", "郁青山", "2025-06-30", "郁青山", "6/30"),
        line("Boss二阶段数值表", "阿澄", "2025-07-02", "阿澄", "7.2"), line("Steam页面文案", "阿澄 郁青山", None, "阿澄&郁青山", "TBD"),
        project="*", dept="*", date="2025-06-22",
        meeting=meeting("*", "*", "Discord 语音", None, None, "阿澄 Mako 康铭 葵 郁青山", "", "*")))


# ---------------------------------------------------------------- open hardware

@batch.writes("hw-sync-2024-03-06.docx")
def hardware(path):
    word(path, "Tiago Brandt", "# Breath Sensor Board - weekly sync", "Date: Wed 6 March 2024, 17:00 UTC", "Location: Jitsi", "Chair: Noor Haddad", "Minutes by: Tiago Brandt",
         "Present: Noor Haddad, Tiago Brandt, Ilse Kroon, Pavel Zeman", "Apologies: Wim de Roos",
         "# Agenda", "1. Rev C bring-up", "2. Enclosure", "3. Docs sprint",
         "# Discussion", "Rev C boots, but the humidity reading drifts by 4% after ten minutes. Pavel suspects self-heating. The fab quoted 14 days on 2 March.",
         "# Decisions", "* We stay with the SHT41, the SHT45 is too expensive", "* Rev D goes to fab only after the EMC pre-scan",
         "# Action items", "[ ] Noor: order 20 Rev C boards by 11 March", "[ ] Tiago: write the calibration how-to, due Friday", "[x] Ilse: ask the fab for a panel quote",
         "[ ] Pavel, Ilse: redo the USB-C footprint (20/03)", "[ ] TBD: update the wiki front page", "[ ] Wim: enclosure print test, ASAP",
         "# Parking lot", "* Do we need a second I2C connector?", "* CE marking: who pays?", "Next meeting: 13 March, same time")
    act = lambda line, title, owners, due, state="*", **more: todo(title, owners, due, line, state=state, **more)
    return truth("English minutes in paragraphs; check boxes [ ] [x]; Name: task with the date in the tail; first names only; decisions without owner", form(
        "minutes",
        resolution("We stay with the SHT41, the SHT45 is too expensive", "", None, may=["missing-owner", "missing-deadline"]),
        resolution("Rev D goes to fab only after the EMC pre-scan", "", None, may=["missing-owner", "missing-deadline"]),
        act("Noor: order 20 Rev C boards by 11 March", "order 20 Rev C boards", "Noor", "2024-03-11", owners_alt=[["Noor Haddad"]]),
        act("Tiago: write the calibration how-to, due Friday", "write the calibration how-to", "Tiago", "2024-03-08", owners_alt=[["Tiago Brandt"]]),
        act("Ilse: ask the fab for a panel quote", "ask the fab for a panel quote", "Ilse", None, "done", owners_alt=[["Ilse Kroon"]]),
        act("Pavel, Ilse: redo the USB-C footprint (20/03)", "redo the USB-C footprint", "Pavel Ilse", "2024-03-20", owners_alt=[["Pavel Zeman", "Ilse Kroon"]]),
        act("TBD: update the wiki front page", "update the wiki front page", "", None, None, state_alt=["not_started"]),
        act("Wim: enclosure print test, ASAP", "enclosure print test", "Wim", None, None, state_alt=["not_started"], owners_alt=[["Wim de Roos"]]),
        pending("Do we need a second I2C connector?", "", note="*"), pending("CE marking: who pays?", "", note="*"),
        project="Breath Sensor Board", dept="*", date="2024-03-06",
        meeting=meeting("*", "2024-03-06T17:00", "Jitsi", "Noor Haddad", "Tiago Brandt", ["Noor Haddad", "Tiago Brandt", "Ilse Kroon", "Pavel Zeman"],
                        ["Wim de Roos"], ["Rev C bring-up", "Enclosure", "Docs sprint"])))


# ---------------------------------------------------------------- clubs, unions, volunteers

@batch.writes("辩论队赛前队会.doc")
def debate(path):
    source = path.with_suffix(".docx")
    word(source, "花满溪", "^校辩论队半决赛赛前队会记录", "时间：2024年10月16日晚八点半　　地点：综合楼B316", "主持：容恺　　记录：花满溪", "到会队员：容恺、花满溪、敖登、储晴、简宁、闻人越", "请假：佴小北（实习）",
         "辩题：人工智能写的诗是不是艺术（我方反方）", "一、上一场复盘", "1、立论没毛病，但是自由辩节奏被对面带走了。", "2、结辩超时12秒，下次提前两分钟给手势。",
         "二、论线讨论", "花满溪提出从创作主体切入，敖登认为容易被打成循环论证，最后倾向先定义“艺术意图”再讲标准。",
         "三、赛前分工", "储晴负责一辩稿，周五中午前出初稿发群里。", "敖登负责质询问题清单，不少于二十个问题，10月18日晚交给闻人越汇总。", "简宁、花满溪整理正方可能用到的案例，周六模辩前整理完。",
         "模辩场地申请：容恺，明天办掉。", "正装统一去借，找学生会外联部问，谁去先不定。",
         "四、遗留问题", "教练能不能到场还不确定。", "散会时间：22:10")
    convert(path, source, "doc")
    part = lambda title, owners, due, *alts, **more: todo(title, owners, due, *alts, kinds=("resolution", "duty"), **more)
    return truth("real .doc; labels two a line; 晚八点半; numbered review is no item; sentences X负责…，周五…; 交给…汇总 is the receiver; a sentence that names nobody", form(
        "minutes",
        part("储晴负责一辩稿，周五中午前出初稿发群里", "储晴", "2024-10-18", "一辩稿", "一辩稿，出初稿发群里", "一辩稿初稿", note="*"),
        part("敖登负责质询问题清单，不少于二十个问题，10月18日晚交给闻人越汇总", "敖登", "2024-10-18", "质询问题清单", "质询问题清单，不少于二十个问题，交给闻人越汇总", "质询问题清单，不少于二十个问题", note="*"),
        part("简宁、花满溪整理正方可能用到的案例，周六模辩前整理完", "简宁 花满溪", "2024-10-19", "整理正方可能用到的案例", "整理正方可能用到的案例，整理完"),
        part("模辩场地申请", "容恺", "2024-10-17", "模辩场地申请：容恺，明天办掉", "模辩场地申请，办掉"),
        part("正装统一去借，找学生会外联部问，谁去先不定", "", None, "正装统一去借", "正装统一去借，找学生会外联部问", dept="*"),
        pending("教练能不能到场还不确定", "", note="*"),
        project="*", dept="*", date="2024-10-16",
        meeting=meeting("*", "2024-10-16T20:30", "综合楼B316", "容恺", "花满溪", "容恺 花满溪 敖登 储晴 简宁 闻人越", "佴小北", "*")))


@batch.writes("迎新晚会筹备推进表(3).xlsx")
def gala(path):
    xlsx(path, "时知遥", Sheet("Sheet1", """
2023级迎新晚会——工作推进表|||||||||
制表单位：校学生会秘书处||||||制表时间：2023.9.8|||
阶段|工作事项|责任分工|||计划时间||完成情况|备注
||部门|负责人|联系方式|开始|结束||
前期筹备|场地审批|秘书处|时知遥|136 0000 2207|9.4|9.10|已完成|
|节目征集|文艺部|邢舟|137 0000 5512|9.4|9.15|进行中|已报18个
|赞助洽谈|外联部|仉诺、古月||9.6|9月20日|进行中，谈下两家|
宣传推广|海报和推文|宣传部|漆然|139 0000 1108|9.11|9.22|未开始|
|直播机位方案|新媒体中心|（待确认）||9.15|9.24|未开始|设备和校庆撞了
节目审核|初审|文艺部|邢舟||9.16|9.16|未开始|
|二审（带妆）|文艺部|||9.23|9月31日|未开始|
|主持人选拔|秘书处|时知遥||9.12|9.17|取消|学院指定
当天|检票引导|青协|各学院代表||9.28|9.28||
|后勤保障|生活部|宗小曼||9.28|9.28||矿泉水300瓶、对讲机12台
注：1. 各部门每周三晚10点前更新本表  2. 红色为本周必须完成||||||||
""", "B2:J2 B3:G3 H3:J3 B4:B5 C4:C5 D4:F4 G4:H4 I4:I5 J4:J5 B6:B8 B9:B10 B11:B13 B14:B15 B16:J16", at="B2"))
    return truth("table from B2, two-row header, phase merged; telephone column; 9月31日; （待确认）; 各学院代表; a cancelled row; status empty; note below", form(
        "progress",
        task("场地审批", "时知遥", "2023-09-10", "done", dept="秘书处"),
        task("节目征集", "邢舟", "2023-09-15", "in_progress", dept="文艺部", note="已报18个"),
        task("赞助洽谈", "仉诺 古月", "2023-09-20", "in_progress", dept="外联部"),
        task("海报和推文", "漆然", "2023-09-22", "not_started", dept="宣传部"),
        task("直播机位方案", "", "2023-09-24", "not_started", dept="新媒体中心", note="设备和校庆撞了"),
        task("初审", "邢舟", "2023-09-16", "not_started", dept="文艺部"),
        task("二审（带妆）", "", None, "not_started", dept="文艺部", bad=True),
        task("主持人选拔", "时知遥", "2023-09-17", "cancelled", dept="秘书处", note="学院指定"),
        task("检票引导", "", "2023-09-28", dept="青协"),
        task("后勤保障", "宗小曼", "2023-09-28", dept="生活部", note="矿泉水300瓶、对讲机12台"),
        sheet="Sheet1", project="2023级迎新晚会", dept="校学生会秘书处", date="2023-09-08"))


@batch.writes("净滩行动人员分工.docx")
def beach(path):
    word(path, "年若兰", "^“海岸线”净滩行动人员分工确认表", "活动时间：2026年4月18日（周六）　　集合：北门公交站 7:20", "填表：年若兰　　填表日期：2026年3月30日", T("""
组别|组长|组员|负责事项|最晚完成
物资组|段干红|毛乐、谷满|麻袋200个、手套、火钳采购|4月10日
交通组|年若兰|—|联系两辆大巴并签协议|4月8日前
宣传组|厉行舟|裴苒|招募推文和海报|3月31日
摄影组|裴苒|厉行舟|现场拍摄并出片|4月21号
安全组|（暂缺）|谷满|医药箱和应急预案|待定
联络组|段干红 年若兰||对接海滨街道办、拿到书面许可|下周五
"""), "说明：组员听组长安排，临时有事提前一天在群里说。", "组长签名确认：段干红　年若兰　厉行舟")
    one = lambda title, owners, due, **more: duty(title, owners, due, dept="*", note="*", kind_alt=["task"], **more)
    return truth("a duty table of volunteers: 组长 owns, 组员 do not; （暂缺）; names with a blank; 最晚完成; signatures in one line", form(
        "responsibility",
        one("麻袋200个、手套、火钳采购", "段干红", "2026-04-10"), one("联系两辆大巴并签协议", "年若兰", "2026-04-08"), one("招募推文和海报", "厉行舟", "2026-03-31"),
        one("现场拍摄并出片", "裴苒", "2026-04-21"), one("医药箱和应急预案", "", None), one("对接海滨街道办、拿到书面许可", "段干红 年若兰", "2026-04-10"),
        project="“海岸线”净滩行动", dept="*", date="2026-03-30", signed="段干红 年若兰 厉行舟"))


# ---------------------------------------------------------------- start-ups, IT departments

@batch.writes("周会跟进.xlsx")
def startup(path):
    xlsx(path, "车小米", Sheet("0312", """
P|事项|own|ddl|进展|卡点/需要支持
P0|门锁App 1.4.2热修包上架|臧子昂|@2024-03-13{m/d}|已上线|
P0|首批200台返修原因分析|贝尔|@2024-03-15{m/d}|进行中|等工厂寄回坏件
P1|官网FAQ改版|车小米|@2024-03-20{m/d}|还没开始|
P1|天使轮尽调材料|元总|3月底|进行中|审计报告缺一份
P2|办公室网线整理||有空就弄|未开始|
"""), Sheet("0319", """
序号|事项|负责人|DDL|状态|备注
#1|首批200台返修原因分析|贝尔、臧子昂|@2024-03-22{m/d}|进行中|坏件到了18台
#2|官网FAQ改版|车小米|@2024-03-20{m/d}|延期|文案没定
#3|天使轮尽调材料|元总|@2024-03-31{m/d}|进行中|
#4|NFC卡二供打样|闻人杰|3.28|未开始|
#5|展会报名费|财务|今天|已完成|
"""), Sheet("Sheet3", ""))
    return truth("a sheet a week, no title at all, the sheet name is the only date, the year only in real date cells; own, ddl; 元总; 有空就弄; 财务 as owner", form(
        "progress",
        task("门锁App 1.4.2热修包上架", "臧子昂", "2024-03-13", "done"), task("首批200台返修原因分析", "贝尔", "2024-03-15", "in_progress", note="等工厂寄回坏件"),
        task("官网FAQ改版", "车小米", "2024-03-20", "not_started"), task("天使轮尽调材料", "*", "2024-03-31", "in_progress", note="审计报告缺一份"),
        task("办公室网线整理", "", None, "not_started", vague=True), sheet="0312", project="*", dept="*", date="2024-03-12"), form(
        "progress",
        task("首批200台返修原因分析", "贝尔 臧子昂", "2024-03-22", "in_progress", note="坏件到了18台"), task("官网FAQ改版", "车小米", "2024-03-20", None, "delayed", note="文案没定"),
        task("天使轮尽调材料", "*", "2024-03-31", "in_progress"), task("NFC卡二供打样", "闻人杰", "2024-03-28", "not_started"),
        task("展会报名费", "财务", "2024-03-19", "done", dept="*"), sheet="0319", project="*", dept="*", date="2024-03-19"))


@batch.writes("信息化项目进度跟踪.xls")
def it_plan(path):
    xls(path, Sheet("进度", """
2023年度信息化建设任务进度跟踪表||||||||||
编制部门：信息中心|||||||||统计日期：2023-09-28|
序号|子系统|工作内容|责任人|计划时间||实际时间||完成比例|状态|未按时原因
||||开始时间|结束时间|开始时间|结束时间|||
#1|一卡通平台|身份中台接口梳理|甄立群|@2023-03-01{yyyy/m/d}|@2023-03-31{yyyy/m/d}|@2023-03-01{yyyy/m/d}|@2023-04-06{yyyy/m/d}|#1{0%}|超时完成|供应商给文档晚了
#2||消费机固件批量升级|甄立群、束海|@2023-04-03{yyyy/m/d}|@2023-04-28{yyyy/m/d}|@2023-04-03{yyyy/m/d}|@2023-04-27{yyyy/m/d}|#1{0%}|已完成|
#3||补卡自助机部署|束海|@2023-05-08{yyyy/m/d}|@2023-06-16{yyyy/m/d}|||#0.2{0%}|暂停|场地没批下来
#4|网络改造|图书馆AP点位勘测|国光|@2023-03-06{yyyy/m/d}|@2023-03-17{yyyy/m/d}|@2023-03-06{yyyy/m/d}|@2023-03-17{yyyy/m/d}|#1{0%}|已完成|/
#5||核心交换机割接|国光|@2023-07-24{yyyy/m/d}|@2023-08-04{yyyy/m/d}|@2023-08-01{yyyy/m/d}|@2023-08-12{yyyy/m/d}|#1{0%}|超时完成|暴雨停电两天
#6||宿舍区IPv6开通|国光/桂小军|@2023-09-01{yyyy/m/d}|@2023-10-13{yyyy/m/d}|@2023-09-01{yyyy/m/d}||#0.8{0%}|进行中|
#7||老旧光缆标签重打|桂小军|@2023-09-04{yyyy/m/d}|长期|@2023-09-04{yyyy/m/d}||#0.1{0%}|进行中|
#8|数据平台|学工数据接入|巫马青|@2023-05-04{yyyy/m/d}|@2023-06-30{yyyy/m/d}|@2023-05-04{yyyy/m/d}|@2023-07-03{yyyy/m/d}|#1{0%}|超时完成|字段口径反复改
#9||领导驾驶舱首版|巫马青|@2023-07-03{yyyy/m/d}|@2023-10-20{yyyy/m/d}|@2023-07-10{yyyy/m/d}||#0.9{0%}|进行中|等校办确认指标
#10||数据质量通报|巫马青|@2023-07-03{yyyy/m/d}|每周一|@2023-07-03{yyyy/m/d}||#0.5{0%}|进行中|
#11||历史档案OCR|云栖数科公司|@2023-10-09{yyyy/m/d}|@2023-12-29{yyyy/m/d}|||#0{0%}|未开始|招标中
#12|网络安全|等保测评整改|信息中心 甄立群|@2023-09-04{yyyy/m/d}|@2023-11-30{yyyy/m/d}|@2023-09-05{yyyy/m/d}||#0.3{0%}|进行中|
#13||弱口令清查|各部门信息员|@2023-09-11{yyyy/m/d}||@2023-09-11{yyyy/m/d}||#0.6{0%}|进行中|
#14||数据库审计上线|束海|@2023-09-18{yyyy/m/d}||||#0{0%}|未开始|license未到
#15||机房UPS更换电池|束海|@2023-08-14{yyyy/m/d}|9.31|||#0{0%}|未开始|
|合计||||||||||
""", "A1:K1 A2:D2 J2:K2 A3:A4 B3:B4 C3:C4 D3:D4 E3:F3 G3:H3 I3:I4 J3:J4 K3:K4 B5:B7 B8:B11 B12:B15 B16:B19 F16:F18"))
    return truth("xls, two-row header with planned and actual start and end; subsystem merged; a deadline merged over three rows; 超时完成; 长期, 每周一, 9.31; a contractor", form(
        "progress",
        task("身份中台接口梳理", "甄立群", "2023-03-31", "done", "delayed", done="2023-04-06", note="供应商给文档晚了"),
        task("消费机固件批量升级", "甄立群 束海", "2023-04-28", "done", done="2023-04-27"),
        task("补卡自助机部署", "束海", "2023-06-16", "paused", note="场地没批下来"),
        task("图书馆AP点位勘测", "国光", "2023-03-17", "done", done="2023-03-17"),
        task("核心交换机割接", "国光", "2023-08-04", "done", "delayed", done="2023-08-12", note="暴雨停电两天"),
        task("宿舍区IPv6开通", "国光 桂小军", "2023-10-13", "in_progress"),
        task("老旧光缆标签重打", "桂小军", None, "in_progress", vague=True),
        task("学工数据接入", "巫马青", "2023-06-30", "done", "delayed", done="2023-07-03", note="字段口径反复改"),
        task("领导驾驶舱首版", "巫马青", "2023-10-20", "in_progress", note="等校办确认指标"),
        task("数据质量通报", "巫马青", None, "in_progress", recurring=True),
        task("历史档案OCR", ["云栖数科公司"], "2023-12-29", "not_started", note="招标中", dept="*"),
        task("等保测评整改", "甄立群", "2023-11-30", "in_progress", dept="信息中心"),
        task("弱口令清查", "", "2023-11-30", "in_progress", dept="*"),
        task("数据库审计上线", "束海", "2023-11-30", "not_started", note="license未到"),
        task("机房UPS更换电池", "束海", None, "not_started", bad=True),
        sheet="进度", project="*", dept="信息中心", date="2023-09-28"))


# ---------------------------------------------------------------- labs, theses, innovation projects

@batch.writes("组会纪要20251113.docx")
def lab(path):
    word(path, "席若水", "^偏振成像课题组组会纪要", T("""
时 间|2025年11月13日 14:00-16:10|地 点|光学楼308
主 持|戎明远|记 录|席若水
参加人员|戎明远、席若水、冷杉、池鱼、郎一诺|缺 席|干越（出国）
"""), "! 席若水", "上周工作：", "1. 读了三篇偏振去雾综述", "2. 重装采集卡驱动", "存在问题：相机偶尔丢帧，换网线后好一些。", "下周计划：", "1. 用新驱动重采标定板数据（周二前）", "2. 写开题报告的国内外现状一节",
         "! 冷杉", "上周工作：", "1. 暗场实验做了一半，光源坏了", "下周计划：", "1. 补一组暗场对照实验，11月19日", "2. 把UNet换成轻量版，比较推理时间，11月20日",
         "! 池鱼", "上周工作：", "1. 修回意见看完，共17条", "下周计划：", "1. 修回意见逐条写回复，17号晚上发给戎老师", "! 戎老师总结", "会议截稿是12月5日，图要重画的抓紧。写论文先把故事讲顺，不要堆实验。")
    return truth("per-person headings in paragraphs: 上周工作 with numbered lines is past, the numbered lines under 下周计划 are tasks of that person; spaced labels; 17号", form(
        "minutes",
        todo("用新驱动重采标定板数据", "席若水", "2025-11-18", "用新驱动重采标定板数据（周二前）"),
        todo("写开题报告的国内外现状一节", "席若水", None),
        todo("补一组暗场对照实验", "冷杉", "2025-11-19", "补一组暗场对照实验，11月19日"),
        todo("把UNet换成轻量版，比较推理时间", "冷杉", "2025-11-20", "把UNet换成轻量版，比较推理时间，11月20日"),
        todo("修回意见逐条写回复，17号晚上发给戎老师", "池鱼", "2025-11-17", "修回意见逐条写回复", "修回意见逐条写回复，发给戎老师"),
        project="*", dept="*", date="2025-11-13",
        meeting=meeting("*", "2025-11-13T14:00", "光学楼308", "戎明远", "席若水", "戎明远 席若水 冷杉 池鱼 郎一诺", "干越", "*")))


@batch.writes("毕业设计进度安排-虞晚晴.docx")
def thesis(path):
    word(path, "虞晚晴", "^本科毕业设计（论文）进度安排表", T("""
学生姓名|虞晚晴|学　　号|2209131044
课题名称|基于毫米波雷达的跌倒检测系统|指导教师|应知秋
填表日期|2026年2月27日|班　　级|物联网2202
"""), T("""
起止日期|主要工作内容|完成情况|教师签字
2025.12.1-2025.12.21|查阅文献，完成开题报告|已完成|应知秋
2025.12.22-2026.1.18|需求分析与总体方案|已完成|应知秋
2026.1.19-2026.3.1|硬件选型与数据采集|部分完成|
2026.3.2-2026.4.12|算法实现与上位机编码|未开始|
2026.4.13-2026.5.3|撰写论文初稿||
2026.5.4-2026.5.24|修改定稿、准备答辩||
"""), "注：本表一式两份，学生与指导教师各存一份。")
    one = lambda title, due, state=None: task(title, "*", due, state)
    return truth("a thesis plan: ranges as deadline, no owner column (the student stands above), a column of signatures", form(
        "progress",
        one("查阅文献，完成开题报告", "2025-12-21", "done"), one("需求分析与总体方案", "2026-01-18", "done"), one("硬件选型与数据采集", "2026-03-01", "in_progress"),
        one("算法实现与上位机编码", "2026-04-12", "not_started"), one("撰写论文初稿", "2026-05-03"), one("修改定稿、准备答辩", "2026-05-24"),
        project="基于毫米波雷达的跌倒检测系统", dept="*", date="2026-02-27", signed="应知秋", no="owner"))


@batch.writes("里程碑延期申请单.docx")
def milestone_delay(path):
    word(path, "仰天明", "^里程碑延期申请单", T("""
项目名称|众包标注平台二期|申请小组|平台组
申请人|仰天明|申请时间|2025-07-14
任务主题|质检抽样模块上线|负责人|仰天明、晏子规
原定完成|2025-07-18|申请延至|2025-08-01
变更类型|☑延期　□范围调整　□取消|影响|验收顺延两周
延期理由|甲方7月10日临时改了质检口径，抽样规则要重写||
补救办法|1) 先上固定比例抽样　2) 借调一名后端||
审批意见|同意。桓温和 2025-07-15||
""", "B6:D6 B7:D7 B8:D8"))
    return truth("one delay as a four-column block; old and new date; check boxes; a date inside the reason; approval with a name and a date", form(
        "delay",
        delay("质检抽样模块上线", "仰天明 晏子规", "*", None, "*", note="甲方7月10日临时改了质检口径，抽样规则要重写\n1) 先上固定比例抽样　2) 借调一名后端"),
        project="众包标注平台二期", dept="*", date="2025-07-14", signed="桓温和"))


@batch.writes("黑客松复盘.docx")
def hackathon(path):
    word(path, "虎啸", "^「听见」字幕眼镜 黑客松复盘", "复盘时间：2023年11月20日　　参与：虎啸、麦冬青、龙井、郇美", "# 一、目标完成情况", T("""
目标|负责人|计划|实际|结果|说明
语音转字幕延迟<1.5s|虎啸|11.18 12:00|11.18 15:30|完成|比计划晚三个半小时
镜框外壳打印|龙井|11.17|11.17|完成|
手机端配网页面|郇美|11.18||未完成|最后用写死的WiFi顶上
演示视频|麦冬青|11.19|11.19|完成|剪到凌晨四点
多语种切换|郇美|11.18||取消|砍需求
"""), "# 二、做得好的", "1. 第一晚就跑通了最小链路", "2. 龙井提前打了备用外壳", "# 三、没做好的", "1. 分工表没人更新，11月18日下午两个人在修同一个bug", "2. 麦克风没有提前买",
         "# 四、改进建议", "1. 建立常用元件箱，由龙井12月10日前列清单", "2. 赛前一周定好演示脚本（麦冬青）", "3. 仓库加CI，push就跑冒烟测试")
    return truth("a retrospective: table with 计划 and 实际 as dates with a time, good and bad points are no items, suggestions in sentences", form(
        "review",
        task("语音转字幕延迟<1.5s", "虎啸", "2023-11-18", "done", done="2023-11-18", note="比计划晚三个半小时"),
        task("镜框外壳打印", "龙井", "2023-11-17", "done", done="2023-11-17"),
        task("手机端配网页面", "郇美", "2023-11-18", "*", note="最后用写死的WiFi顶上", may=["unknown-status"]),
        task("演示视频", "麦冬青", "2023-11-19", "done", done="2023-11-19", note="剪到凌晨四点"),
        task("多语种切换", "郇美", "2023-11-18", "cancelled", note="砍需求"),
        suggestion("建立常用元件箱，由龙井12月10日前列清单", "龙井", "2023-12-10", title_alt=["建立常用元件箱，列清单", "建立常用元件箱"]),
        suggestion("赛前一周定好演示脚本（麦冬青）", "麦冬青", None, title_alt=["赛前一周定好演示脚本"]),
        suggestion("仓库加CI，push就跑冒烟测试", "", None),
        project="「听见」字幕眼镜", dept="*", date="2023-11-20"))


@batch.writes("大创立项申请(节选).docx")
def charter(path):
    word(path, "宓紫菱", "^大学生创新创业训练计划项目立项申请书", T("""
项目名称|面向社区的智能药盒与用药提醒服务
项目类型|☑创新训练　□创业训练　□创业实践
项目负责人|宓紫菱（护理学院 2023级）
指导教师|言副教授
申报日期|2024年5月20日
"""), "# 一、立项背景", "社区里60岁以上独居老人漏服药比例高，2023年走访的三个社区里，约四成老人靠日历划勾记药。", "# 二、项目目标", "1. 做出可演示的药盒样机2台", "2. 申请软著1项，12月前提交", "# 三、进度安排", T("""
起止时间|阶段任务|预期成果
2024.6.1—2024.7.15|社区访谈与需求整理|访谈记录20份
2024.7.16—2024.9.30|药盒结构与电路设计|原理图、外壳STL
2024.10.1—2024.12.15|样机联调与小范围试用|样机2台、试用报告
2024.12.16—2025.4.30|结题、撰写论文|论文初稿
"""), "# 四、成员分工", "宓紫菱（护理学院）：统筹、访谈和用药知识库", "公冶长青（电子学院）：电路板与低功耗固件，2024年9月30日前出第一版", "百里香（设计学院）：外壳结构、界面和展板", "颛孙一（护理学院）：试用招募、数据整理", "# 五、经费预算", "元器件2800元，打样1500元，交通600元。")
    one = lambda title, owners, due, dept, *alts: duty(title, owners, due, dept=dept, note="*", title_alt=list(alts), may=["missing-deadline"])
    return truth("an application: milestones with ranges, goals are no items, duties as 姓名（学院）：… paragraphs without deadlines", form(
        "charter",
        milestone("社区访谈与需求整理", "", "2024-07-15", note="*"), milestone("药盒结构与电路设计", "", "2024-09-30", note="*"),
        milestone("样机联调与小范围试用", "", "2024-12-15", note="*"), milestone("结题、撰写论文", "", "2025-04-30", note="*"),
        one("统筹、访谈和用药知识库", "宓紫菱", None, "护理学院"), one("电路板与低功耗固件，2024年9月30日前出第一版", "公冶长青", "2024-09-30", "电子学院", "电路板与低功耗固件", "电路板与低功耗固件，出第一版"),
        one("外壳结构、界面和展板", "百里香", None, "设计学院"), one("试用招募、数据整理", "颛孙一", None, "护理学院"),
        project="面向社区的智能药盒与用药提醒服务", dept="*", date="2024-05-20"))


@batch.writes("骨干会通知.docx")
def notice(path):
    word(path, "社团联合会", "^关于召开2026年春季社团骨干会议的通知", "各社团负责人：", "为部署百团大战和社团年审工作，经研究决定召开本学期第一次骨干会议，现将有关事项通知如下：",
         "一、会议时间：2026年3月4日（星期三）19:00", "二、会议地点：大学生活动中心三楼报告厅", "三、主持人：司徒念", "四、参会人员：各社团社长、社联各部部长", "五、会议议题", "1. 通报寒假社团活动情况", "2. 布置百团大战摊位与物资", "3. 说明社团年审材料",
         "六、请各社团于3月2日17:00前将参会回执发至社联邮箱，并带齐上学期活动台账。", "> 校社团联合会", "> 2026年2月27日")
    return truth("a notice with numbered labels; what is asked for is no item; attendees are functions, not names", form(
        "notice", project="*", dept="校社团联合会", date="*",
        meeting=meeting("*", "2026-03-04T19:00", "大学生活动中心三楼报告厅", "司徒念", None, "*", "", ["通报寒假社团活动情况", "布置百团大战摊位与物资", "说明社团年审材料"])))


@batch.writes("协作约定.docx")
def mechanism(path):
    word(path, "贝小贝", "^「云灌溉」项目沟通机制", "更新：2025/9/1　　维护：贝小贝", "大家分散在四个城市，靠文字协作为主，下面这些说好了就照做。", T("""
场合|什么时候|谁参加|谁组织|聊什么|在哪
站会|周一至周五 9:50，不超过15分钟|全体研发|当周值班|昨天、今天、卡点|飞书会议
迭代评审|隔周周四15:00|研发、农技、两位试点农场主|贝小贝|演示和验收|腾讯会议
故障复盘|故障恢复后48小时内|相关同学|岑参商|时间线、根因、改进|飞书文档
田间回访|每月10号|农技|上官稻|传感器存活率|试点现场
代码评审|随时|两名以上|各模块负责人|PR|Gitea
"""), "补充：凌晨的告警先看值班表，不要直接打电话给贝小贝。")
    return truth("a mechanism in plain words (谁组织, 聊什么); recurring times; 当周值班, 各模块负责人", form(
        "mechanism",
        channel("站会", "*", None, note="*"), channel("迭代评审", "贝小贝", None, note="*"),
        channel("故障复盘", "岑参商", None, note="*"), channel("田间回访", "上官稻", None, note="*"), channel("代码评审", "", None, note="*"),
        project="*", dept="*", date="2025-09-01"))


# ---------------------------------------------------------------- trackers in English, exports, plans

@batch.writes("Rover issue log.xlsx")
def issue_log(path):
    xlsx(path, "Maren Holt", Sheet("Issues", """
Mars Rover Student Team - Issue Log
Last updated: 14/11/2025||||||||
#|Issue|Raised by|Assigned to|Raised on|Target date|Closed on|Status|Resolution / comments
#1|Arm joint 3 overheats after 5 min|Sana|Maren Holt|01/11/2025|21/11/2025||In progress|Bigger heatsink ordered
#2|GPS drops out near the gym|Maren Holt|Jonas P.|28/10/2025|07/11/2025|06/11/2025|Closed|Antenna moved to the mast
#3|Wheel hub bolts loosen|Ife|Ife, Jonas P.|03/11/2025|12/12/2025||In progress|
#4|E-stop range only 20 m|Safety lead|Unassigned|05/11/2025|28/11/2025||Not started|Needs a 433 MHz module
#5|Science bay leaks|Sana|Tomasz Lis|10/11/2025|End of November||On hold|Waiting for gasket
#6|Base station laptop fan noise|Ife||11/11/2025|N/A||Cancelled|New laptop donated
#7|Camera latency 400 ms|Jonas P.|Sana|12/11/2025|before CDR||Not started|
"""), Sheet("Tasks", """
Task|Owner|Start|Due|% complete|RAG|Notes
CDR slides|Ife (systems)|10/11/2025|24/11/2025|40%|G|
Order spare motors|Tomasz Lis|12/11/2025|17/11/2025|0%|R|Supplier is out of stock
Field test at quarry|Maren Holt & Sana|06/12/2025|06/12/2025|0%|A|Permit still missing
Team shirts|Everyone|||0%||
"""), Sheet("Lists", "In progress\nClosed\nNot started\nOn hold", hidden=True))
    return truth("English log: DD/MM, Raised by is no owner; Unassigned, Everyone, before CDR; RAG letters without a legend; a hidden sheet of lists", form(
        "progress",
        task("Arm joint 3 overheats after 5 min", ["Maren Holt"], "2025-11-21", "in_progress", note="Bigger heatsink ordered"),
        task("GPS drops out near the gym", ["Jonas P."], "2025-11-07", "done", done="2025-11-06", note="Antenna moved to the mast"),
        task("Wheel hub bolts loosen", ["Ife", "Jonas P."], "2025-12-12", "in_progress"),
        task("E-stop range only 20 m", "", "2025-11-28", "not_started", note="Needs a 433 MHz module"),
        task("Science bay leaks", ["Tomasz Lis"], "2025-11-30", "paused", note="Waiting for gasket"),
        task("Base station laptop fan noise", "", None, "cancelled", note="New laptop donated"),
        task("Camera latency 400 ms", "Sana", None, "not_started", vague=True),
        sheet="Issues", project="*", dept="*", date="2025-11-14"), form(
        "progress",
        task("CDR slides", "Ife", "2025-11-24", "*", "normal"), task("Order spare motors", ["Tomasz Lis"], "2025-11-17", "*", "delayed", note="Supplier is out of stock"),
        task("Field test at quarry", ["Maren Holt", "Sana"], "2025-12-06", "*", "at_risk", note="Permit still missing"),
        task("Team shirts", "", None, "not_started", state_alt=[None]), sheet="Tasks", project="*", dept="*", date="*"))


@batch.writes("zentao-任务导出.xls")
def zentao(path):
    head = "编号 所属项目 所属模块 任务名称 优先级 任务状态 指派给 由谁创建 截止日期 最初预计 总计消耗".split()
    lines = """
1182|智能快递柜V2|柜控固件|开柜超时重试三次后告警|1|进行中|覃天佑|项目经理|2024-08-30|16|9.5
1183|智能快递柜V2|柜控固件|低温下屏幕残影|2|未开始|覃天佑|测试|2024-09-06|8|0
1185|智能快递柜V2|小程序|取件码支持离线校验|1|已完成|淳于静|项目经理|2024-08-20|24|26
1186|智能快递柜V2|小程序|寄件页面适配大字模式|3|已暂停|淳于静|产品|2024-09-13|12|3
1190|智能快递柜V2|后台|格口占用统计报表|2|进行中|岳不凡|产品|2024-08-28|20|14
1191|智能快递柜V2|后台|运营账号权限拆分|2|未开始||产品|2024-09-10|16|0
1194|智能快递柜V2|后台|短信通道切换|1|已关闭|岳不凡|项目经理|2024-08-16|6|5
1197|智能快递柜V2|结构|防水胶条选型|3|已取消|尉迟岭|项目经理|2024-08-23|10|2
1199|智能快递柜V2|结构|顶棚加固图纸|2|未开始|尉迟岭|项目经理|0000-00-00|8|0
"""
    cells = lambda tag, row: "<tr>" + "".join(f"<{tag}>{c}</{tag}>" for c in row) + "</tr>\n"
    body = cells("th", head) + "".join(cells("td", line.split("|")) for line in lines.strip().split("\n"))
    path.write_text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /></head>\n'
                    f'<body><table border="1">\n{body}</table></body></html>\n', encoding="utf-8")
    one = lambda *args, **more: task(*args, dept=None, **more)
    return truth("an .xls that is an HTML table, as web tools export; 指派给 owns, 由谁创建 does not; 0000-00-00", form(
        "progress",
        one("开柜超时重试三次后告警", "覃天佑", "2024-08-30", "in_progress"), one("低温下屏幕残影", "覃天佑", "2024-09-06", "not_started"),
        one("取件码支持离线校验", "淳于静", "2024-08-20", "done"), one("寄件页面适配大字模式", "淳于静", "2024-09-13", "paused"),
        one("格口占用统计报表", "岳不凡", "2024-08-28", "in_progress"), one("运营账号权限拆分", "", "2024-09-10", "not_started"),
        one("短信通道切换", "岳不凡", "2024-08-16", "done"), one("防水胶条选型", "尉迟岭", "2024-08-23", "cancelled"),
        one("顶棚加固图纸", "尉迟岭", None, "not_started", vague=True),
        sheet="*", project="智能快递柜V2", dept="*", date="*"))


@batch.writes("小程序2.0开发计划-v7.xlsx")
def dev_plan(path):
    def block(rows):
        return "\n".join(f"|{r}" for r in rows.strip("\n").split("\n"))
    xlsx(path, "池大仙", Sheet("开发计划", """
|「邻里菜篮」小程序2.0开发计划||||||||
|产品：池大仙　　版本：v7　　更新日期：2026-01-09||||||||

|模块|功能点|人天|开发人员|开始时间|计划完成|当前状态|备注|
""" + block("""
一、基础（里程碑M1：1月16日提测）||||||||
账号|微信一键登录|#2|冀北|@2026-01-05|@2026-01-06|已完成||
|手机号换绑|#1.5|冀北|@2026-01-07|@2026-01-08|已完成||
|注销与数据清除|#2|冀北|@2026-01-09|@2026-01-12|开发中|法务要求保留30天|
商品|分类与搜索|#4|宰父明|@2026-01-05|@2026-01-09|测试中||
|商品详情、规格选择|#3|宰父明|@2026-01-12|@2026-01-14|未开始||
|次日达库存锁定|#3|后端待招||@2026-01-16|未开始||
团长|团长申请审核|#2|关山月|@2026-01-06|@2026-01-07|已完成||
|提货点地图|#3|关山月|@2026-01-08|@2026-01-13|开发中|地图key额度不够|
|佣金明细|#3|关山月、冀北|@2026-01-14|@2026-01-16|未开始||
二、交易（里程碑M2：2月6日提测）||||||||
购物车|多提货点拆单|#4|宰父明|@2026-01-19|@2026-01-22|未开始||
|失效商品处理|#1|宰父明|@2026-01-23|@2026-01-23|未开始||
支付|微信支付|#3|冀北|@2026-01-19|@2026-01-21|未开始|商户号审核中|
|退款与部分退款|#4|冀北|@2026-01-22|@2026-01-27|未开始||
|余额支付|#3||||砍掉，放到2.1||
售后|坏果赔付（拍照上传）|#3|关山月|@2026-01-26|1/28|未开始||
|客服会话|#5|外包|@2026-01-26|2月初|未开始|比价中|
三、上线||||||||
测试|全链路回归|#5|商羊|@2026-02-02|@2026-02-06|未开始||
发布|灰度10%|#1|冀北 商羊||@2026-02-09|未开始||
|全量||冀北||春节后|未开始||
""") + "\n" + """
|总人天||=SUM(D6:D26)||||||
|备注：1、人天含自测；2、状态每天下班前更新；3、测试中由商羊跟进。||||||||
""".strip("\n"), "B1:I1 B2:I2 B5:I5 B6:B8 B9:B11 B12:B14 B15:I15 B16:B17 B18:B20 B21:B22 B23:I23 B25:B26 B28:I28"))
    return truth("a development plan from column B with the header in row 4, milestone bars, modules merged; 外包, 后端待招, 春节后, 2月初; 砍掉，放到2.1 as status; a formula without result", form(
        "progress",
        task("微信一键登录", "冀北", "2026-01-06", "done"), task("手机号换绑", "冀北", "2026-01-08", "done"), task("注销与数据清除", "冀北", "2026-01-12", "in_progress", note="法务要求保留30天"),
        task("分类与搜索", "宰父明", "2026-01-09", "*"), task("商品详情、规格选择", "宰父明", "2026-01-14", "not_started"),
        task("次日达库存锁定", "", "2026-01-16", "not_started"),
        task("团长申请审核", "关山月", "2026-01-07", "done"), task("提货点地图", "关山月", "2026-01-13", "in_progress", note="地图key额度不够"), task("佣金明细", "关山月 冀北", "2026-01-16", "not_started"),
        task("多提货点拆单", "宰父明", "2026-01-22", "not_started"), task("失效商品处理", "宰父明", "2026-01-23", "not_started"),
        task("微信支付", "冀北", "2026-01-21", "not_started", note="商户号审核中"), task("退款与部分退款", "冀北", "2026-01-27", "not_started"),
        task("余额支付", "", None, "*", may=["missing-owner", "missing-deadline", "unknown-status"]),
        task("坏果赔付（拍照上传）", "关山月", "2026-01-28", "not_started"), task("客服会话", "*", None, "not_started", note="比价中", vague=True, dept="*"),
        task("全链路回归", "商羊", "2026-02-06", "not_started"), task("灰度10%", "冀北 商羊", "2026-02-09", "not_started"), task("全量", "冀北", None, "not_started", vague=True),
        sheet="开发计划", project="「邻里菜篮」小程序2.0", dept="*", date="2026-01-09"))


@batch.writes("产品组周报20250725.xlsx")
def side_by_side(path):
    xlsx(path, "郏如意", Sheet("本周", """
产品组周报（7.21-7.25）||||||||||
本周总结|||||||下周计划|||
序号|事项|负责人|完成情况|截止|问题||事项|负责人|预计完成|优先级
#1|会员等级规则评审|郏如意|已完成|7.22|无||会员等级埋点方案|郏如意|7.29|高
#2|退货地址簿原型|查理|80%|7.25|交互改了两轮||退货地址簿交付研发|查理|下周三|高
#3|竞品拆解（三家）|米月|完成|7.24|||用户访谈5人|米月、查理|8.1|中
#4|后台字段整理|米月|未完成|7.25|临时支援客服||Q3数据看板需求|待定|8月上旬|低
#5||||||||||
""", "A1:K1 A2:F2 H2:K2"), Sheet("Sheet2", ""))
    return truth("two tables side by side, this week's and next week's; percent and words in one column; file name has the year; numbered empty row", form(
        "progress",
        task("会员等级规则评审", "郏如意", "2025-07-22", "done"), task("退货地址簿原型", "查理", "2025-07-25", "in_progress", note="交互改了两轮"),
        task("竞品拆解（三家）", "米月", "2025-07-24", "done"), task("后台字段整理", "米月", "2025-07-25", "*", note="临时支援客服", may=["unknown-status"]),
        task("会员等级埋点方案", "郏如意", "2025-07-29"), task("退货地址簿交付研发", "查理", "2025-07-30"), task("用户访谈5人", "米月 查理", "2025-08-01"),
        task("Q3数据看板需求", "", None, vague=True),
        sheet="本周", project="*", dept="产品组", date="2025-07-25"))


# ---------------------------------------------------------------- more minutes

@batch.writes("小组会议记录表(第1-3次).docx")
def three_meetings(path):
    def table(number, day, place, recorder, present, absent, content, tasks, sign):
        return T(f"""
会议次数|{number}|日　　期|{day}
地　　点|{place}|记 录 人|{recorder}
到会成员|{present}|缺席人员|{absent}
会议内容|{content}||
任务分配|{tasks}||
组员签字|{sign}||
""", "B4:D4 B5:D5 B6:D6")
    word(path, "施然", "^软件工程课程设计小组会议记录表", "组名：404小组　　　课题：实验室设备预约系统",
         table("第1次", "2025年3月7日", "三教211", "施然", "施然、卜凡、南宫雪、尤里", "无", "讨论选题，一致同意做设备预约，不做二手书。", "1. 调研现有预约系统：施然⏎2. 画用例图：南宫雪⏎3. 建仓库并拉大家进组：卜凡⏎完成时间：3月12日", ""), "",
         table("第2次", "2025年3月12日", "线上", "卜凡", "施然、卜凡、南宫雪", "尤里（发烧）", "用例图过了一遍，预约冲突的情况漏画。老师要求19日交需求。", "1. 补预约冲突用例：南宫雪（3.14）⏎2. 需求文档第1-3章：施然（3.17）⏎3. 需求文档第4章：卜凡、尤里（3.17）⏎4. 排版合并：待定", ""), "",
         table("第3次", "2025年3月19日", "三教211", "南宫雪", "施然、卜凡、南宫雪、尤里", "无", "需求文档已交，老师说非功能需求太空。确定用Spring Boot + Vue。", "尤里：数据库表设计，周六前⏎卜凡：登录和权限接口，3月26日⏎南宫雪、施然：前端首页和日历页，3月26日", "施然、卜凡、南宫雪、尤里"))
    shared = dict(due_alt=[None], may=["missing-deadline"])
    P = "实验室设备预约系统"
    one = lambda day, place, recorder, present, absent="": meeting("*", "*", place, None, recorder, present, absent, "*")
    return truth("the same table three times in one file; tasks in their own cell: 任务：姓名, a date for all or in brackets, 姓名：任务，日期; signatures only in the last", form(
        "minutes",
        todo("调研现有预约系统", "施然", "2025-03-12", "调研现有预约系统：施然", **shared), todo("画用例图", "南宫雪", "2025-03-12", "画用例图：南宫雪", **shared),
        todo("建仓库并拉大家进组", "卜凡", "2025-03-12", "建仓库并拉大家进组：卜凡", **shared),
        project=P, dept="*", date="2025-03-07", meeting=one("03-07", "三教211", "施然", "施然 卜凡 南宫雪 尤里")), form(
        "minutes",
        todo("补预约冲突用例", "南宫雪", "2025-03-14", "补预约冲突用例：南宫雪（3.14）"), todo("需求文档第1-3章", "施然", "2025-03-17", "需求文档第1-3章：施然（3.17）"),
        todo("需求文档第4章", "卜凡 尤里", "2025-03-17", "需求文档第4章：卜凡、尤里（3.17）"), todo("排版合并", "", None, "排版合并：待定"),
        project=P, dept="*", date="2025-03-12", meeting=one("03-12", "线上", "卜凡", "施然 卜凡 南宫雪", "尤里")), form(
        "minutes",
        todo("数据库表设计", "尤里", "2025-03-22", "尤里：数据库表设计，周六前"), todo("登录和权限接口", "卜凡", "2025-03-26", "卜凡：登录和权限接口，3月26日"),
        todo("前端首页和日历页", "南宫雪 施然", "2025-03-26", "南宫雪、施然：前端首页和日历页，3月26日"),
        project=P, dept="*", date="2025-03-19", signed="施然 卜凡 南宫雪 尤里", meeting=one("03-19", "三教211", "南宫雪", "施然 卜凡 南宫雪 尤里")))


@batch.writes("SIG-存储 双周例会 2024-06-12.docx")
def sig(path):
    word(path, "lumen", "# SIG-Storage 双周例会纪要", "会议时间：2024/6/12（周三） 20:00-21:10", "会议形式：线上，腾讯会议", "主持人：@lumen", "记录：@kexin_w", "参会人：@lumen、@kexin_w、@marsh、@路远、@tuzi", "! 一、议题",
         "1、1.8版本发布节奏", "2、S3网关性能回退", "3、新人任务（good first issue）", "! 二、讨论",
         "议题1：@marsh 认为RC期太短，去年1.6就是RC只留5天，上线后补了三个补丁。", "议题2：@路远 用火焰图定位到元数据锁，8并发以上吞吐掉三成。6月5日的补丁没有覆盖到。", "议题3：@tuzi 建议先把文档类的issue挑出来。",
         "! 三、会议结论", "1、1.8.0于6月20日发RC1，7月4日发正式版，由@marsh负责。", "2、S3网关回退修复必须进1.8.0，否则不发版。",
         "! 四、AP", "AP1：补齐1.7到1.8的迁移指南 —— @kexin_w，6月18日前", "AP2：元数据锁拆分PR提交评审 —— @路远，6/17", "AP3：整理10个新人任务并打标签 —— @tuzi，本周内", "AP4：CI机器续费 —— 待认领",
         "! 五、遗留问题", "1、是否放弃对旧内核（4.19）的支持，等邮件列表投票结果。", "下次例会：6月26日20:00，主持@路远")
    ap = lambda title, owners, due, who, n, **more: todo(title, owners, due, f"{title} —— {who}", f"AP{n}：{title} —— {who}", **more)
    return truth("open-source interest group: handles with @; discussion per topic with dates is no item; conclusions, AP1：… —— @x，日期; 待认领; two dates in a sentence", form(
        "minutes",
        resolution("1.8.0于6月20日发RC1，7月4日发正式版，由@marsh负责", "marsh", "2024-07-04", due_alt=["2024-06-20"], title_alt=["1.8.0于6月20日发RC1，7月4日发正式版", "1.8.0发RC1，发正式版"]),
        resolution("S3网关回退修复必须进1.8.0，否则不发版", "", None),
        ap("补齐1.7到1.8的迁移指南", "kexin_w", "2024-06-18", "@kexin_w，6月18日前", 1), ap("元数据锁拆分PR提交评审", "路远", "2024-06-17", "@路远，6/17", 2),
        ap("整理10个新人任务并打标签", "tuzi", "2024-06-14", "@tuzi，本周内", 3, due_alt=["2024-06-16"]), ap("CI机器续费", "", None, "待认领", 4),
        pending("是否放弃对旧内核（4.19）的支持，等邮件列表投票结果", "", note="*", title_alt=["是否放弃对旧内核（4.19）的支持"]),
        project="*", dept="*", date="2024-06-12",
        meeting=meeting("*", "2024-06-12T20:00", "*", "lumen", "kexin_w", "lumen kexin_w marsh 路远 tuzi", "", ["1.8版本发布节奏", "S3网关性能回退", "新人任务（good first issue）"])))


@batch.writes("内容组例会纪要.xlsx")
def one_big_cell(path):
    xlsx(path, "阮弦歌", Sheet("1.15", """
内容运营小组例会纪要|||
会议时间|2026/1/15 10:30|会议地点|二楼小黑屋
主持人|阮弦歌|记录人|夙夜
参会人|阮弦歌，夙夜，丁小丙，鱼非鱼|请假|莫问（年假）
会议纪要|一、上期回顾⏎1、年终盘点专题阅读量21万，丁小丙超额完成。⏎2、直播脚本拖到1月9日才定，原因是嘉宾档期。⏎⏎二、本期任务⏎1、春节专题策划案（负责人：阮弦歌，截止：1月22日）⏎2、短视频《年味地图》拍6条（负责人：丁小丙、鱼非鱼，截止：2月5日）⏎3、评论区抽奖奖品采购（负责人：夙夜，截止：本周五）⏎4、合作博主名单更新（负责人：莫问，截止：节前）⏎5、公众号菜单栏改版（负责人：，截止：1/30）⏎⏎三、遗留问题⏎1、视频号和公众号要不要合并成一个账号主体，等老板拍板。||
""", "A1:D1 B5:D5"))
    def one(title, owners, due, who, when, **more):
        return todo(title, owners, due, f"{title}（负责人：{who}，截止：{when}）", **more)
    return truth("minutes in Excel, everything in one merged cell; （负责人：…，截止：…） behind the task, once empty; 节前; last period's numbered lines are no items", form(
        "minutes",
        one("春节专题策划案", "阮弦歌", "2026-01-22", "阮弦歌", "1月22日"), one("短视频《年味地图》拍6条", "丁小丙 鱼非鱼", "2026-02-05", "丁小丙、鱼非鱼", "2月5日"),
        one("评论区抽奖奖品采购", "夙夜", "2026-01-16", "夙夜", "本周五"), one("合作博主名单更新", "莫问", None, "莫问", "节前", vague=True), one("公众号菜单栏改版", "", "2026-01-30", "", "1/30"),
        pending("视频号和公众号要不要合并成一个账号主体，等老板拍板", "", note="*", title_alt=["视频号和公众号要不要合并成一个账号主体"]),
        sheet="1.15", project="*", dept="*", date="2026-01-15",
        meeting=meeting("*", "2026-01-15T10:30", "二楼小黑屋", "阮弦歌", "夙夜", "阮弦歌 夙夜 丁小丙 鱼非鱼", "莫问", "*")))


@batch.writes("會議紀錄_1130.docx")
def traditional(path):
    word(path, "簡書涵", "^創客社 × 電機系 聯合專題 會議紀錄", T("""
會議名稱|第三次聯合專題會議|日期|2024年11月30日
時間|14:00-15:40|地點|工程二館 302
主席|邱靖堯|紀錄|簡書涵
出席人員|邱靖堯、簡書涵、歐陽立、湯以晴、廖克勤|缺席人員|連慧（返鄉）
"""), "! 一、討論事項", "歐陽立說明馬達選型，目前兩款扭力都夠，差在價格。", "! 二、決議事項", T("""
項次|決議內容|負責人|期限|備註
1|改用無刷馬達，下單兩組|歐陽立|12/4|走系上經費
2|外殼改三段式，重畫圖面|湯以晴、廖克勤|12月9日前|
3|期末展示攤位登記|簡書涵|下週二|
"""), "! 三、待辦事項", T("""
項目|負責人|預定完成時間|狀態
藍牙連線測試|廖克勤|2024/12/6|進行中
報帳單據彙整|連慧|12/13|未開始
採購電池保護板|歐陽立|11/29|已完成
展示海報|大家|12/20|未開始
"""), "! 四、臨時動議", "無", "散會：15:40　　下次會議：12/14 14:00")
    return truth("traditional characters throughout; resolutions and a to-do table with a state; 下週二; 大家; 臨時動議 無; apart date and time", form(
        "minutes",
        resolution("改用無刷馬達，下單兩組", "歐陽立", "2024-12-04", note="走系上經費"), resolution("外殼改三段式，重畫圖面", "湯以晴 廖克勤", "2024-12-09"), resolution("期末展示攤位登記", "簡書涵", "2024-12-03"),
        todo("藍牙連線測試", "廖克勤", "2024-12-06", state="in_progress"), todo("報帳單據彙整", "連慧", "2024-12-13", state="not_started"),
        todo("採購電池保護板", "歐陽立", "2024-11-29", state="done"), todo("展示海報", "", "2024-12-20", state="not_started"),
        project="*", dept="*", date="2024-11-30",
        meeting=meeting("第三次聯合專題會議", "2024-11-30T14:00", "工程二館 302", "邱靖堯", "簡書涵", "邱靖堯 簡書涵 歐陽立 湯以晴 廖克勤", "連慧", "*")))


@batch.writes("新建 DOCX 文档.docx")
def prose(path):
    word(path, "admin", text_box("极光天文摄影俱乐部 设备组碰头会"), "2023年12月6号下午四点半，设备组在器材室开了个短会，到场的有诸葛晴、东方朔朗、微生一木、令狐谦，钟离请假。诸葛晴主持，令狐谦记录。",
         "先说了双子座流星雨的拍摄点，原定的水库边今年修路，改去云顶牧场，12月14号晚上集合。上个月借出去的两支镜头已经收回，其中一支有划痕。", "会议决定：",
         "1. 由东方朔朗联系云顶牧场，12月9日前确认能否过夜。", "2. 微生一木负责检修赤道仪，本周日前完成。", "3. 令狐谦、钟离：统计参加人数和保险，周五收齐。", "4. 镜头划痕的维修费从会费出。", "待解决问题：第二台发电机还没借到。")
    return truth("title in a text box, the head of the minutes is prose (date, people, chair); numbered decisions in sentences; a decision with neither owner nor date; 待解决问题 on one line", form(
        "minutes",
        resolution("由东方朔朗联系云顶牧场，12月9日前确认能否过夜", "东方朔朗", "2023-12-09", title_alt=["联系云顶牧场，确认能否过夜", "联系云顶牧场"]),
        resolution("微生一木负责检修赤道仪，本周日前完成", "微生一木", "2023-12-10", title_alt=["检修赤道仪"]),
        resolution("令狐谦、钟离：统计参加人数和保险，周五收齐", "令狐谦 钟离", "2023-12-08", title_alt=["统计参加人数和保险", "统计参加人数和保险，收齐"]),
        resolution("镜头划痕的维修费从会费出", "", None, may=["missing-owner", "missing-deadline"]),
        pending("第二台发电机还没借到", "", note="*"),
        project="*", dept="*", date="2023-12-06", meeting=meeting("*", "*", "*", "*", "*", "*", "*", "*")))


@batch.writes("TODO.md")
def checklist(path):
    path.write_text("""# 校园导航AR 第三周计划

更新日期：2024-03-18

## 本周任务

- [x] 采集北区路网数据（虞姬）
- [x] 后台接口文档（完颜）（至3.17）
- [ ] 室内定位精度测试（萧何、虞姬）（至3.22）
- [ ] 箭头模型换成低面数版本（上官小楼）（至3月24日）
- [ ] 申请图书馆拍摄许可（未定）（至3.20）

## 长期任务

- [ ] 维护看板（完颜）（每周日）
- [ ] 撰写软著材料（上官小楼）（至4月底）

## 说明

- 完成后自己打勾，别删行
- 会议时间改到每周一11:40
""", encoding="utf-8")
    def one(title, owners, due, who, when, state="*", **more):
        tail = f"（{when}）" if when else ""
        return task(title, owners, due, state, title_alt=[f"{title}（{who}）", f"{title}（{who}）{tail}"], **more)
    return truth("a markdown check list: [x] done, [ ] open, the name and the day in brackets behind; remarks with bullets are no items", form(
        "progress",
        one("采集北区路网数据", "虞姬", None, "虞姬", "", "done"), one("后台接口文档", "完颜", "2024-03-17", "完颜", "至3.17", "done"),
        one("室内定位精度测试", "萧何 虞姬", "2024-03-22", "萧何、虞姬", "至3.22"), one("箭头模型换成低面数版本", "上官小楼", "2024-03-24", "上官小楼", "至3月24日"),
        one("申请图书馆拍摄许可", "", "2024-03-20", "未定", "至3.20", must=["missing-owner"]),
        one("维护看板", "完颜", None, "完颜", "每周日", recurring=True), one("撰写软著材料", "上官小楼", "2024-04-30", "上官小楼", "至4月底"),
        project="*", dept="*", date="2024-03-18"))


# ---------------------------------------------------------------- no form

@batch.writes("元件采购清单.xlsx")
def parts(path):
    xlsx(path, "龙井", Sheet("清单", """
名称|型号|数量|单价|小计|购买链接
步进电机|42BYGH34|#2|#38|=C2*D2|店铺A
驱动板|TMC2209|#3|#12.5|=C3*D3|店铺A
限位开关|KW12|#6|#0.8|=C4*D4|店铺B
热敏电阻|100K|#5|#1.2|=C5*D5|店铺B
合计||||=SUM(E2:E5)|
"""))
    return truth("a list of parts with prices: no form", unreadable=True)


@batch.writes("组会_备份.docx")
def broken(path):
    word(path, "admin", "^组会记录", "时间：2024年9月2日", "参会：某某")
    repack(path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 5])
    return truth("a zip that broke off", unreadable=True)


@batch.writes("实验室值日表.docx")
def roster(path):
    word(path, "席若水", "^光学楼308值日安排", T("""
星期|值日生|电话
周一|冷杉|1310000****
周二|池鱼|1320000****
周三|郎一诺|1330000****
周四|席若水|1340000****
周五|大扫除（所有人）|
"""), "离开前检查：激光器钥匙、空调、门窗。")
    return truth("a cleaning roster: no form", unreadable=True)

if __name__ == "__main__":
    batch.run()
