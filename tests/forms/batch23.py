#!/usr/bin/env python3
"""batch23: the wild, Chinese: student groups, labs, start-ups, volunteers, families. Usage: batch23.py [OUT_DIR]"""
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from kit import (PROFILE, Batch, Sheet, T, delay, duty, form, meeting, milestone, pending, resolution, suggestion, task, text_table, truth, word,
                 xls, xlsx)

batch = Batch(__file__, "batch23")
MAY = ("missing-owner", "missing-deadline")


def plain(path, text, encoding="utf-8", newline="\n"):
    text = text[1:] if text.startswith("\n") else text
    path.write_bytes(text.replace("\n", newline).encode(encoding))


def converted(path, write, suffix):
    """Written by Word or Excel once, kept afterwards."""
    if path.exists():
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / (path.stem + suffix)
        write(source)
        subprocess.run(["soffice", PROFILE, "--headless", "--convert-to", path.suffix[1:],
                        "--outdir", folder, str(source)], check=True, capture_output=True, timeout=180)
        shutil.copy(Path(folder) / path.name, path)


def alts(*texts):
    return {"title_alt": list(texts)}


# ---------------------------------------------------------------- minutes

@batch.writes("第5次组会-20240313.md")
def lab5(path):
    plain(path, """
# 第 5 次组会记录

- 时间：2024 年 3 月 13 日（周三）19:00-20:40
- 地点：信息楼 A417（线下）+ 腾讯会议（线上）
- 主持：尉迟越
- 记录：赖思源
- 到场：尉迟越、赖思源、暴雨辰、闵柔、阮小鹿（线上）
- 请假：车厘（校赛集训）

## 一、各人进展

### 赖思源

上周把抓取数据集清洗完了，去掉 312 条坏样本，但训练 loss 在 20 个 epoch 之后就不降。尉迟老师说先别动学习率，看看标签是不是有问题。

### 暴雨辰

三个对比方法里跑通了一个，另外两个代码没开源，在给作者写邮件（3.10 发的，没回）。

### 闵柔

投稿的 related work 写了一半，参考文献格式还是乱的。

## 二、下周任务

1. 赖思源：抽 200 条样本人工核对标签，3.19 之前给出错误率
2. 暴雨辰：按论文描述自己实现后两个对比方法，3 月 20 号之前把结果填到表里
3. 闵柔：改完 related work，周五发给尉迟老师
4. 阮小鹿、车厘：清理服务器账号和磁盘占用（周日前）
5. 尉迟越：联系合作医院要第二批数据（看对方时间）

## 三、杂事

- 打印机又没墨了，用的时候自己换。
- 下次组会：3 月 20 日，时间地点不变。
""")
    return truth("markdown group meeting; progress per person is discussion, 下周任务 are lines 姓名：任务，日期; dates with blanks, 周五, 看对方时间", form(
        "minutes",
        task("抽200条样本人工核对标签，3.19之前给出错误率", "赖思源", "2024-03-19", **alts("抽200条样本人工核对标签，给出错误率", "抽200条样本人工核对标签", "赖思源：抽 200 条样本人工核对标签，3.19 之前给出错误率")),
        task("按论文描述自己实现后两个对比方法，3 月 20 号之前把结果填到表里", "暴雨辰", "2024-03-20", **alts("按论文描述自己实现后两个对比方法，把结果填到表里", "按论文描述自己实现后两个对比方法", "暴雨辰：按论文描述自己实现后两个对比方法，3 月 20 号之前把结果填到表里")),
        task("改完 related work，周五发给尉迟老师", "闵柔", "2024-03-15", **alts("改完 related work，发给尉迟老师", "改完 related work", "闵柔：改完 related work，周五发给尉迟老师")),
        task("清理服务器账号和磁盘占用", "阮小鹿 车厘", "2024-03-17", **alts("清理服务器账号和磁盘占用（周日前）", "阮小鹿、车厘：清理服务器账号和磁盘占用（周日前）")),
        task("联系合作医院要第二批数据", "尉迟越", None, vague=True, **alts("联系合作医院要第二批数据（看对方时间）", "尉迟越：联系合作医院要第二批数据（看对方时间）")),
        project=None, dept=None, date="2024-03-13",
        meeting=meeting("*", "2024-03-13T19:00", "信息楼 A417（线下）+ 腾讯会议（线上）", "尉迟越", "赖思源", "尉迟越 赖思源 暴雨辰 闵柔 阮小鹿", "车厘", "*")))


@batch.writes("会议记录0918.txt")
def drift(path):
    plain(path, """
会议记录
2024/9/18 晚上8点半  图书馆二楼研讨间3
来了：文一宁 涂山 宁可 贝小北
记录：宁可

先对了下上周的：涂山登录页做完了但是没连后端，贝小北爬下来的数据有乱码要重来
选题最后定“书漂流”小程序，不改了！！
老师说中期答辩10月16号

分工（9月22号周日晚10点前传到群文件，过期不候）
文一宁：数据库表结构，顺便写字段说明
涂山：登录页接后端接口
宁可：需求文档第二、三章
贝小北——把爬虫乱码修了，补爬图书封面

没定的：PPT谁来做，下次抽签

下次还是周三老时间
""", "gb18030", "\r\n")
    due = "2024-09-22"
    return truth("a student's notepad file in GBK: date, time and place on one line without labels; one deadline in the heading for all lines; 姓名—— beside 姓名：", form(
        "minutes",
        task("数据库表结构，顺便写字段说明", "文一宁", due, **alts("数据库表结构", "文一宁：数据库表结构，顺便写字段说明"), kind_alt=["duty", "resolution"]),
        task("登录页接后端接口", "涂山", due, **alts("涂山：登录页接后端接口"), kind_alt=["duty", "resolution"]),
        task("需求文档第二、三章", "宁可", due, **alts("宁可：需求文档第二、三章"), kind_alt=["duty", "resolution"]),
        task("把爬虫乱码修了，补爬图书封面", "贝小北", due, **alts("贝小北——把爬虫乱码修了，补爬图书封面"), kind_alt=["duty", "resolution"]),
        pending("PPT谁来做，下次抽签", "", None, note="*", **alts("PPT谁来做")),
        project="*", dept=None, date="2024-09-18",
        meeting=meeting("*", "2024-09-18T20:30", "图书馆二楼研讨间3", None, "宁可", "文一宁 涂山 宁可 贝小北", "", "*")))


@batch.writes("20250611标注平台同步会.txt")
def annotation(path):
    plain(path, """
标注平台同步会 0611

现状：
  1，老标注工具8月停服，必须切
  2，数据接口这周冻结，不再加字段
  没必要：自研权限系统，先用统一登录

下周任务：
  1，何田：数据接口文档，6.17
  2，linxi、阿布：
    1，多人标注时的冲突提示
    2，快捷键方案，和老工具对齐
    3，导出COCO格式的测试
  3，qiuyue：
    训练任务排队改成按优先级；
    显存占用看板先出草图；
  4，zhf: 现场部署页面设计，6月18日给前端评审
  5，待定：agent部分调研

遗留问题：断网的时候标注结果怎么回传，何田和zhf再碰
""")
    return truth("indented list: a person and his tasks as a nested list below him; Chinese comma after the number; pinyin logins; 待定：as the person; year only in the file name", form(
        "minutes",
        task("数据接口文档", "何田", "2025-06-17", **alts("数据接口文档，6.17", "何田：数据接口文档，6.17")),
        task("多人标注时的冲突提示", "linxi 阿布", None), task("快捷键方案，和老工具对齐", "linxi 阿布", None, **alts("快捷键方案")),
        task("导出COCO格式的测试", "linxi 阿布", None),
        task("训练任务排队改成按优先级", "qiuyue", None), task("显存占用看板先出草图", "qiuyue", None),
        task("现场部署页面设计，6月18日给前端评审", "zhf", "2025-06-18", **alts("现场部署页面设计，给前端评审", "现场部署页面设计", "zhf: 现场部署页面设计，6月18日给前端评审")),
        task("agent部分调研", "", None, **alts("待定：agent部分调研")),
        pending("断网的时候标注结果怎么回传，何田和zhf再碰", "何田 zhf", None, note="*", owners_alt=[""], **alts("断网的时候标注结果怎么回传")),
        project="*", dept=None, date="2025-06-11",
        meeting=meeting("*", "*", None, None, None, "", "", "*")))


@batch.writes("麦穗助学社第八次例会.doc")
def grain(path):
    converted(path, lambda p: word(
        p, "半夏", "^麦穗助学社管理组第八次例会", "会议时间：2023年9月14日晚19:30", "会议地点：老城区漫时光茶座", "参会人员：石榴、半夏、阿木、老船长、冬瓜、蓝鲸",
        "会议主持：石榴　　会议记录：半夏", "会议议题：中秋走访及图书角建设安排", "纪要：", "1、近期任务安排",
        "（1）由阿木负责联系走访车辆，9月20日前定下来。", "（2）冬瓜整理仓库里的文具和旧书，分类登记成EXCEL表，9月底完成。",
        "（3）石门小学图书角的书架，由老船长、蓝鲸上门量尺寸，本周六。", "（4）中秋月饼和灯笼由半夏采购，预算600元以内，9.22之前。",
        "（5）账号交接要尽快完成，支付宝和公众号都换成新召集人的。", "2、对团队的几点要求",
        "（1）活动当天一律穿队服、戴工作牌，保持队伍整齐。", "（2）每个月要主动到群里签到，以后的活动优先安排签到的志愿者。",
        "3、石榴最后说，图书角是去年11月答应石门小学的，今年一定要兑现，希望大家多出力。"), ".docx")
    return truth("volunteers with nicknames; two labels a line; (1)… tasks with the deadline in the sentence; 几点要求 and closing words are no items; old .doc", form(
        "minutes",
        task("由阿木负责联系走访车辆，9月20日前定下来", "阿木", "2023-09-20", kind_alt=["resolution"], **alts("联系走访车辆", "联系走访车辆，定下来")),
        task("冬瓜整理仓库里的文具和旧书，分类登记成EXCEL表，9月底完成", "冬瓜", "2023-09-30", kind_alt=["resolution"], **alts("整理仓库里的文具和旧书，分类登记成EXCEL表", "整理仓库里的文具和旧书")),
        task("石门小学图书角的书架，由老船长、蓝鲸上门量尺寸，本周六", "老船长 蓝鲸", "2023-09-16", kind_alt=["resolution"], **alts("石门小学图书角的书架，上门量尺寸", "石门小学图书角的书架上门量尺寸")),
        task("中秋月饼和灯笼由半夏采购，预算600元以内，9.22之前", "半夏", "2023-09-22", kind_alt=["resolution"], **alts("中秋月饼和灯笼采购，预算600元以内", "中秋月饼和灯笼采购")),
        task("账号交接要尽快完成，支付宝和公众号都换成新召集人的", "", None, kind_alt=["resolution"], vague=True, **alts("账号交接，支付宝和公众号都换成新召集人的")),
        project="*", dept="*", date="2023-09-14",
        meeting=meeting("*", "2023-09-14T19:30", "老城区漫时光茶座", "石榴", "半夏", "石榴 半夏 阿木 老船长 冬瓜 蓝鲸", "", ["中秋走访及图书角建设安排"])))


@batch.writes("星桥馆第三届理事会第二次会议纪要.docx")
def library(path):
    word(path, "阿棠", "! 星桥社区图书馆第三届理事会第二次会议纪要", "# 一、会议信息", "* 会议主题：第三届理事会第二次会议", "* 会议地点：腾讯会议", "* 会议时间：2023年12月9日 20:00~21:10",
         "* 参会人员：大雁、松鼠、阿棠、项小川、白桦", "* 会议纪要整理人：阿棠", "# 二、会议议题", "议题1：新增理事表决", "自我介绍：项小川在附近中学教书，每周可以值班一次，愿意带伴读。",
         "大家发言：松鼠说他做的分类卡片孩子们很喜欢；阿棠表示非常认可。", "结论：一致同意项小川加入第三届理事会。", "议题2：寒假开放安排", "讨论：去年寒假开馆十天，来的人很少；白桦建议今年1月20日以后就不开了。",
         "结论：由白桦在1月10日前发布寒假闭馆公告。", "结论：松鼠1月15日前和物业谈好假期断电的事", "议题3：新书采购", "结论：阿棠汇总各班书单，12月22日之前发给大雁审核。",
         "# 三、值班要求宣导", "1. 流感高发，身体不舒服的志愿者不要勉强到馆。", "2. 借还登记本不要空着，12月8日那天又漏登了三本。")
    return truth("nicknames; per-topic 讨论 and 结论: only the conclusions are items; a decision without action; last section with numbers is talk", form(
        "minutes",
        resolution("一致同意项小川加入第三届理事会", "", None, may=MAY, owners_alt=["项小川"]),
        resolution("由白桦在1月10日前发布寒假闭馆公告", "白桦", "2024-01-10", **alts("发布寒假闭馆公告")),
        resolution("松鼠1月15日前和物业谈好假期断电的事", "松鼠", "2024-01-15", **alts("和物业谈好假期断电的事")),
        resolution("阿棠汇总各班书单，12月22日之前发给大雁审核", "阿棠", "2023-12-22", **alts("汇总各班书单", "汇总各班书单，发给大雁审核")),
        project="*", dept="*", date="2023-12-09",
        meeting=meeting("第三届理事会第二次会议", "2023-12-09T20:00", "腾讯会议", None, "阿棠", "大雁 松鼠 阿棠 项小川 白桦", "", ["新增理事表决", "寒假开放安排", "新书采购"])))


@batch.writes("家庭会议记录 奶奶八十大寿.txt")
def birthday(path):
    plain(path, """
家庭会议记录（奶奶八十大寿）

时间：2025年2月3号（初六）下午3点
地点：大伯家
在场：展建国、展丽华、展丽萍、展小帆、贺鹏、展小舟
记录：展小帆

大家先说了各自的想法，展丽华想简单点，展建国觉得八十是整寿，要办就办好。展小舟说他4月3号才能回国。

商量结果：
1. 酒店展建国去订，临江楼，10桌，2月12号前付定金
2. 请柬展小帆来写，展丽华核对亲戚名单，2月底前弄完
3. 录像找贺鹏的同学，贺鹏去谈价钱，3月15号之前
4. 蛋糕、寿桃、寿面：展丽萍
5. 奶奶的新衣服——展丽华，等天暖和了带去量
6. 外地亲戚接站还没人管，回头再安排

还没说好的：大舅公那边请不请，问过奶奶再定
""", "utf-8-sig", "\r\n")
    return truth("a family's notes: 商量结果 instead of resolutions, 还没说好的 instead of pending; owners inside, in front of and behind the matter; nobody named", form(
        "minutes",
        resolution("酒店展建国去订，临江楼，10桌，2月12号前付定金", "展建国", "2025-02-12", **alts("酒店去订，临江楼，10桌，付定金")),
        resolution("请柬展小帆来写，展丽华核对亲戚名单，2月底前弄完", "展小帆 展丽华", "2025-02-28", **alts("请柬，核对亲戚名单")),
        resolution("录像找贺鹏的同学，贺鹏去谈价钱，3月15号之前", "贺鹏", "2025-03-15", **alts("录像找贺鹏的同学，去谈价钱")),
        resolution("蛋糕、寿桃、寿面", "展丽萍", None, **alts("蛋糕、寿桃、寿面：展丽萍")),
        resolution("奶奶的新衣服——展丽华，等天暖和了带去量", "展丽华", None, vague=True, **alts("奶奶的新衣服", "奶奶的新衣服，等天暖和了带去量")),
        resolution("外地亲戚接站还没人管，回头再安排", "", None, vague=True, **alts("外地亲戚接站")),
        pending("大舅公那边请不请，问过奶奶再定", "", None, note="*", **alts("大舅公那边请不请")),
        project="*", dept=None, date="2025-02-03",
        meeting=meeting("*", "2025-02-03T15:00", "大伯家", None, "展小帆", "展建国 展丽华 展丽萍 展小帆 贺鹏 展小舟", "", "*")))


@batch.writes("锦园小区联席会议纪要（9）.docx")
def estate(path):
    word(path, "苗翠", "^锦园小区业主委员会与物业公司第9次联席会议纪要", "^锦业委〔2025〕11号",
         "2025年10月13日（星期一）20:00，业委会与物业公司在小区党群服务站召开联席会议，就车库渗水、电梯年检、绿化补种等事项进行沟通。", "主 持 人：晁建平", "记 录 人：苗翠",
         "出席人员：业委会：晁建平、缪淑珍、宗政宏；物业公司：蔺志强、苗翠", "物业公司通报，9月收缴率86%，10月8日B区车库再次渗水，已临时导流。业委会指出绿化补种拖了两个月。", "经讨论，会议议定：",
         "1、地下车库B区渗水，由蔺志强负责联系防水单位出具维修方案，10月31日前提交业委会审议。", "2、电梯年检报告由物业公司于下周三前张贴公示。", "3、绿化补种由缪淑珍、苗翠共同验收，11月15日前完成。",
         "4、楼道堆物清理持续开展。", "5、宗政宏复核第三季度公共收益账目，10月25日前在公告栏公示。", "未决事项：充电桩电价是否下调，待街道协调后再议。", "下次会议定于11月10日20:00，地点不变。", "抄送：社区居委会",
         "> 锦园小区业主委员会", "> 2025年10月14日")
    return truth("date and place in the opening sentence, letter-spaced labels, attendees by party; 会议议定 with sentences; a party as owner; 持续; issue date behind the meeting's; cc", form(
        "minutes",
        resolution("地下车库B区渗水，由蔺志强负责联系防水单位出具维修方案，10月31日前提交业委会审议", "蔺志强", "2025-10-31", **alts("地下车库B区渗水，联系防水单位出具维修方案，提交业委会审议", "联系防水单位出具维修方案")),
        resolution("电梯年检报告由物业公司于下周三前张贴公示", "物业公司", "2025-10-22", dept="*", **alts("电梯年检报告张贴公示")),
        resolution("绿化补种由缪淑珍、苗翠共同验收，11月15日前完成", "缪淑珍 苗翠", "2025-11-15", **alts("绿化补种共同验收", "绿化补种验收")),
        resolution("楼道堆物清理持续开展", "", None, vague=True),
        resolution("宗政宏复核第三季度公共收益账目，10月25日前在公告栏公示", "宗政宏", "2025-10-25", **alts("复核第三季度公共收益账目，在公告栏公示", "复核第三季度公共收益账目")),
        pending("充电桩电价是否下调，待街道协调后再议", "", None, note="*", **alts("充电桩电价是否下调")),
        project=None, dept="*", date="2025-10-13",
        meeting=meeting("*", "2025-10-13T20:00", "小区党群服务站", "晁建平", "苗翠", "晁建平 缪淑珍 宗政宏 蔺志强 苗翠", "", "*")))


@batch.writes("产品周会.xlsx")
def startup(path):
    xlsx(path, "戚薇", Sheet("11.6", """
产品周会|||
日期|@2025-11-06{yyyy/m/d}|主持|戚薇
参会|戚薇、班小松、喻言、来福、乐正云|缺席|无
内容|一、数据⏎上周新增1.2万，次留掉到31%，主要是安卓启动闪退⏎⏎二、讨论⏎喻言：活动页要不要做两版？结论先做一版⏎班小松：支付渠道11月20日会停机两小时⏎⏎三、待办⏎1、@班小松 支付失败重试逻辑，周五提测⏎2、@喻言 年货节活动页视觉稿 11.12⏎3、@来福 @乐正云 用户访谈5个，下周内⏎4、客服话术更新 @待定 11月10日⏎5、@戚薇 退款规则和法务过一遍，ASAP||
""", "A1:D1 B4:D4"))
    return truth("minutes in Excel: everything in one big cell; 姓名：… in the discussion is talk, only 三、待办 are items with @name; next week as 下周内, ASAP", form(
        "minutes",
        task("支付失败重试逻辑，周五提测", "班小松", "2025-11-07", **alts("支付失败重试逻辑", "支付失败重试逻辑，提测", "@班小松 支付失败重试逻辑，周五提测")),
        task("年货节活动页视觉稿", "喻言", "2025-11-12", **alts("年货节活动页视觉稿 11.12", "@喻言 年货节活动页视觉稿 11.12")),
        task("用户访谈5个", "来福 乐正云", "2025-11-14", due_alt=["2025-11-16"], **alts("用户访谈5个，下周内", "@来福 @乐正云 用户访谈5个，下周内")),
        task("客服话术更新", "", "2025-11-10", **alts("客服话术更新 @待定 11月10日")),
        task("退款规则和法务过一遍", "戚薇", None, vague=True, **alts("退款规则和法务过一遍，ASAP", "@戚薇 退款规则和法务过一遍，ASAP")),
        sheet="11.6", project=None, dept="*", date="2025-11-06",
        meeting=meeting("*", "*", None, "戚薇", None, "戚薇 班小松 喻言 来福 乐正云", "", "*")))


@batch.writes("智能纪要：结题材料对齐 2025年4月22日.docx")
def ai_notes(path):
    word(path, "水淼", "! 智能纪要：结题材料对齐 2025年4月22日", "会议主题：结题材料对齐", "会议时间：2025年4月22日（周二）15:00 - 15:46 (GMT+08)", "参会人：覃朗 蔚小蓝 焦阳 水淼", "智能纪要由 AI 生成，可能不准确，请谨慎甄别后使用",
         "# 总结", "* 经费决算：焦阳提到设备费超支约3%，需要在4月30日系统关闭前调整科目；", "* 指标完成：论文6篇已满足任务书，专利差1件，覃朗认为可以用受理通知书代替；", "* 风险：第三方检测报告只拿到一份。",
         "# 待办", "☐ 补齐第二份第三方检测报告 @蔚小蓝（截止 4月28日）", "☐ 汇总专利与论文清单，统一成附件三的格式 @覃朗 @水淼", "☑ 向财务处要三年的支出明细 @焦阳", "☐ 答辩PPT初稿 @水淼 4月25日18:00前", "☐ 约评审专家的时间",
         "# 智能章节", "00:00 开场，覃朗介绍结题时间表", "06:12 焦阳讲解经费决算与5月6日的审计安排", "21:40 水淼确认PPT分工")
    return truth("export of an AI note taker: 总结 and 智能章节 full of names and dates are no items; 待办 with tick boxes and @names", form(
        "minutes",
        task("补齐第二份第三方检测报告", "蔚小蓝", "2025-04-28", state_alt=["not_started"], **alts("补齐第二份第三方检测报告 @蔚小蓝（截止 4月28日）")),
        task("汇总专利与论文清单，统一成附件三的格式", "覃朗 水淼", None, state_alt=["not_started"], **alts("汇总专利与论文清单，统一成附件三的格式 @覃朗 @水淼")),
        task("向财务处要三年的支出明细", "焦阳", None, "done", **alts("向财务处要三年的支出明细 @焦阳")),
        task("答辩PPT初稿", "水淼", "2025-04-25", state_alt=["not_started"], **alts("答辩PPT初稿 @水淼 4月25日18:00前")),
        task("约评审专家的时间", "", None, state_alt=["not_started"]),
        project=None, dept=None, date="2025-04-22",
        meeting=meeting("结题材料对齐", "2025-04-22T15:00", None, None, None, "覃朗 蔚小蓝 焦阳 水淼", "", "*")))


@batch.writes("站会流水.md")
def standup(path):
    plain(path, """
# “拾光”小程序冲刺站会（2025 秋 软件工程实践）

## 11月3日（周一）21:30 七舍301

人员：邰安、时雨、国栋、咸鱼

时雨昨天把地图组件跑起来了，国栋的云函数还在报 502。

| 队员 | 接下来做 | ddl | 卡在哪 |
| :--: | :-- | :--: | :-- |
| 邰安 | 首页瀑布流，<br>带骨架屏 | 11.5 | 无 |
| 时雨 | 地图打点的点击事件 | 明天 | 真机上定位偏 |
| 国栋 | 修云函数超时 | 周三 | - |
| 咸鱼 | 写测试用例 | | 需求文档没更新 |

![站会照片](img/1103.jpg)

## 11月5日（周三）21:30 七舍301

人员：邰安、时雨、国栋
请假：咸鱼

| 队员 | 接下来做 | ddl | 卡在哪 |
| :--: | :-- | :--: | :-- |
| 邰安 | 发布页图片压缩 | 11/8 | |
| 时雨、国栋 | 前后端联调 | 11.9-11.10 | 接口字段大小写不一致 |
| 咸鱼 | 写测试用例 | 周日 | |

燃尽图见仓库 docs/burndown.png
""")
    day = lambda d, absent: meeting("*", d, "七舍301", None, None, "邰安 时雨 国栋 咸鱼" if not absent else "邰安 时雨 国栋", absent, "*")
    return truth("two stand-ups in one markdown file, each with the same table; name first; 明天, 周三, range; <br> in a cell; 无/- as no obstacle", form(
        "minutes",
        task("首页瀑布流，带骨架屏", "邰安", "2025-11-05", **alts("首页瀑布流，<br>带骨架屏")), task("地图打点的点击事件", "时雨", "2025-11-04", note="真机上定位偏"),
        task("修云函数超时", "国栋", "2025-11-05"), task("写测试用例", "咸鱼", None, note="需求文档没更新"),
        project="*", dept=None, date="2025-11-03", meeting=day("2025-11-03T21:30", "")), form(
        "minutes",
        task("发布页图片压缩", "邰安", "2025-11-08"), task("前后端联调", "时雨 国栋", "2025-11-10", note="接口字段大小写不一致"), task("写测试用例", "咸鱼", "2025-11-09"),
        project="*", dept=None, date="2025-11-05", meeting=day("2025-11-05T21:30", "咸鱼")))


@batch.writes("第7周周报（池念）.docx")
def thesis_week(path):
    word(path, "池念", "^毕业设计（论文）周报", T("""
姓    名|池念|学    号|20200417
课题名称|基于无人机影像的果树识别与计数||
周    次|第7周（2024.4.8-2024.4.14）|指导教师|闻人岚
本周工作小结|本周把标注框从水平框改成旋转框，重新训练了一遍，mAP从0.71提到0.76。4月10日去果园补拍了40分钟视频，电池掉电快，只拍完东边两块地。||
存在问题|树冠重叠的地方漏检严重；老师提供的旧影像没有坐标。||
下周工作计划|1. 补拍西边地块，4月17日前⏎2. 加入注意力模块做对比实验⏎3. 写完第三章初稿，周五给老师||
指导教师意见|进度正常，注意和开题报告的指标对应。⏎签字：闻人岚    2024年4月15日||
""", "B2:D2 B4:D4 B5:D5 B6:D6 B7:D7"))
    return truth("a student's own weekly report: nobody is named with the plans (the writer is meant); 小结 is prose; the teacher's signature is later than the period", form(
        "progress",
        task("补拍西边地块", "", "2024-04-17", owners_alt=["池念"], **alts("补拍西边地块，4月17日前")),
        task("加入注意力模块做对比实验", "", None, owners_alt=["池念"]),
        task("写完第三章初稿，周五给老师", "", "2024-04-19", owners_alt=["池念"], **alts("写完第三章初稿", "写完第三章初稿，给老师")),
        project="基于无人机影像的果树识别与计数", dept=None, date="2024-04-14", signed="闻人岚", no=("owner", "due")))


@batch.writes("周报 0609-0615.md")
def lab_week(path):
    plain(path, """
# 周报 2025.6.9 ~ 2025.6.15

> 周日晚 12 点前自己填，别删别人的！

### 仇北

本周：三组消融跑完两组，第三组显存爆了，师兄说把 batch 减半。

下周：

- 跑完第三组消融
- 画图（折线+热力图），6.20 给穆老师看

### 屠苏（请假到周三）

本周：看论文 3 篇，没做实验。

下周：

- 补实验记录本
- 和仇北对一下数据划分，周四

### 邬童

本周：期末考试，6.18 考完。

下周：

- 无

### 穆老师的话

数据要留备份，7 月 1 号组里统一检查硬盘。
""")
    return truth("a shared markdown report with a heading per person, tasks below 下周：; 无 as a task; another person named inside a task; the teacher's words with a date", form(
        "progress",
        task("跑完第三组消融", "仇北", None), task("画图（折线+热力图），6.20 给穆老师看", "仇北", "2025-06-20", **alts("画图（折线+热力图）", "画图（折线+热力图），给穆老师看")),
        task("补实验记录本", "屠苏", None), task("和仇北对一下数据划分，周四", "屠苏", "2025-06-19", **alts("和仇北对一下数据划分")),
        project=None, dept=None, date="2025-06-15", no="due"))


@batch.writes("日报1022.txt")
def daily(path):
    plain(path, """
【电控组日报】2024.10.22 周二

今日：云台电机换了新编码器，线序接反烧了一个；底盘PID还是抖，怀疑是轮子磨损。

明日：
  1 重做编码器转接板  穆阳
  2 底盘换里程计再测  项北/房小川
  3 走采购单，电机2个编码器3个

问题：示波器探头是借电子楼的，10月25日要还
""", "gb18030", "\r\n")
    return truth("a daily report pasted from a chat: number without a mark, the owner two blanks behind the task; nobody for the third; a date among the problems", form(
        "progress",
        task("重做编码器转接板", "穆阳", None, due_alt=["2024-10-23"]), task("底盘换里程计再测", "项北 房小川", None, due_alt=["2024-10-23"]),
        task("走采购单，电机2个编码器3个", "", None, due_alt=["2024-10-23"], must=["missing-owner"]),
        project=None, dept="电控组", date="2024-10-22", no="due"))


@batch.writes("毕业设计指导记录（六）.docx")
def guidance(path):
    word(path, "柏舟", "^本科毕业设计指导记录表", "^（第六次）", T("""
学生姓名|柏舟|班级|环工2102
指导时间|2025年3月18日 14:30-15:20|指导地点|实验中心316
指导教师|解语|指导方式|☑当面 □线上 □电话
指导内容|解语老师看了第二章的实验数据，认为空白样重复次数不够，3月5日那批要作废。柏舟提出恒温箱下周要检修，老师同意先做理论部分。||
布置任务|（1）空白样补做三次平行，3月28日前⏎（2）两周内把模型推导整理成文⏎（3）外文翻译改格式，4.10交教务||
学生签名|柏舟  2025.3.18|教师签名|（签字）
""", "B4:D4 B5:D5"))
    return truth("guidance record of a thesis: tasks set in one cell without names; within two weeks; the student has signed, the teacher has not", form(
        "minutes",
        task("空白样补做三次平行", "", "2025-03-28", owners_alt=["柏舟"], kind_alt=["resolution"], **alts("空白样补做三次平行，3月28日前")),
        task("两周内把模型推导整理成文", "", "2025-04-01", owners_alt=["柏舟"], kind_alt=["resolution"], **alts("把模型推导整理成文")),
        task("外文翻译改格式，4.10交教务", "", "2025-04-10", owners_alt=["柏舟"], kind_alt=["resolution"], **alts("外文翻译改格式", "外文翻译改格式，交教务")),
        project=None, dept=None, date="2025-03-18", signed="柏舟", no="owner",
        meeting=meeting("*", "2025-03-18T14:30", "实验中心316", "*", None, "*", "", "*")))


@batch.writes("学生会第4周例会纪要  .docx")
def union(path):
    word(path, "卞一诺", "^经管学院学生会例会纪要", "时间：2024年3月18日（周一）中午12:30\t地点：大活208", "主持：桑榆\t记录：卞一诺", "应到14人，实到12人。请假：封小满（实习）、于归", "! 办公室",
         "上周：整理换届材料，已交团委。", "下周：1、借教室和音响，21号前；2、公示例会考勤", "! 宣传部", "上周：发推送1篇，阅读量600多。", "下周：1、辩论赛海报（温迎），周三前；2、推送两篇（卞一诺、桑榆）", "! 外联部",
         "上周：跑了三家奶茶店。", "下周：落实赞助合同，月底前（骆冰）", "! 主席团", "桑榆强调：4月是活动月，各部门不要互相推，3月25日开始查岗。")
    return truth("student union: a section per department, 上周 is past, 下周 one line with several numbered tasks, owner in brackets before or behind the date; nobody named where the department does it", form(
        "minutes",
        task("借教室和音响", "", "2024-03-21", dept="办公室", owners_alt=["办公室"], may=["missing-owner"], **alts("借教室和音响，21号前")),
        task("公示例会考勤", "", None, dept="办公室", owners_alt=["办公室"], may=["missing-owner"]),
        task("辩论赛海报", "温迎", "2024-03-20", dept="宣传部", **alts("辩论赛海报（温迎），周三前")),
        task("推送两篇", "卞一诺 桑榆", None, dept="宣传部", **alts("推送两篇（卞一诺、桑榆）")),
        task("落实赞助合同", "骆冰", "2024-03-31", dept="外联部", **alts("落实赞助合同，月底前（骆冰）", "落实赞助合同，月底前")),
        project=None, dept="*", date="2024-03-18",
        meeting=meeting("*", "2024-03-18T12:30", "大活208", "桑榆", "卞一诺", "", "封小满 于归", "*")))


@batch.writes("秋季骨干会通知.md")
def call(path):
    plain(path, """
# 关于召开秋季骨干会的通知

各小组：

“银龄课堂”九月下旬开班，为把分工定下来，现召开骨干会，有关事项如下。

**会议时间**：2024年9月10日（周二）18:30
**会议地点**：青年之家二楼
**召集人**：严冬
**参会人员**：严冬、乐嘉怡、支宁、哈小北

**会议议题**

1. 课表和教室分配
2. 助教招募
3. 手机教材选用

请带好各组报名表，9月9日前把缺的教具清单发到群里。

青松志愿服务队
2024年9月6日
""")
    return truth("a notice in markdown with bold labels; issue date and meeting date; a request with a date is no item", form(
        "notice", project="*", dept="青松志愿服务队", date="*",
        meeting=meeting("*", "2024-09-10T18:30", "青年之家二楼", "严冬", None, "严冬 乐嘉怡 支宁 哈小北", "", ["课表和教室分配", "助教招募", "手机教材选用"])))


@batch.writes("课设延期说明（第三组）.docx")
def late(path):
    word(path, "竺青", "^课程设计延期说明", T("""
小组|第三组|填写日期|2026年6月8日
项目名称|校园共享雨伞借还系统||
延期任务|柜机通信模块联调||
负责人|冉冉、竺青||
原计划完成|6月5日|预计完成|6月15日
延期原因|开发板到货晚了一周，6月1日才到，串口协议又和文档对不上||
补救措施|先用模拟器联调，周末加两次班||
组员签名|冉冉  竺青  步云飞||
""", "B2:D2 B3:D3 B4:D4 B6:D6 B7:D7 B8:D8"))
    return truth("a delay form as a key-value block with an old and a new date side by side; names signed apart by blanks", form(
        "delay", delay("柜机通信模块联调", "冉冉 竺青", "*", note="开发板到货晚了一周，6月1日才到，串口协议又和文档对不上\n先用模拟器联调，周末加两次班"),
        project="校园共享雨伞借还系统", dept="*", date="2026-06-08", signed="冉冉 竺青 步云飞"))


@batch.writes("迎新晚会复盘.md")
def gala(path):
    plain(path, """
# “初见”迎新晚会复盘

复盘日期：2023-10-15　　整理：楚辞

## 完成情况

| 事项 | 负责 | 原定 | 实际 | 结果 |
|---|---|---|---|---|
| 节目二审 | 楚辞 | 9.20 | 9.22 | 完成，延迟2天 |
| 赞助洽谈 | 毕方 | 9.25 | 9.24 | 完成 |
| 直播推流 | 苏木、毕方 | 10.10 | - | 取消 |
| 观众退场方案 | | 10.8 | 10.13 | 已完成 |

## 做得好的

1. 10月14日当晚零事故，退场只用了12分钟
2. 主持人串词提前背完

## 不足

1. 灯光合同签得太晚，苏木一个人扛
2. 盒饭多订了40份

## 改进建议

1. 灯光合同明年提前一个月签，毕方跟进
2. 彩排至少留两次完整联排
3. 志愿者盒饭按实到人数订
""")
    return truth("retrospect in markdown: planned and actual dates under 原定/实际, state in 结果; highlights and shortcomings with names and dates are no items", form(
        "review",
        task("节目二审", "楚辞", "2023-09-20", "done", "delayed", done="2023-09-22"), task("赞助洽谈", "毕方", "2023-09-25", "done", done="2023-09-24"),
        task("直播推流", "苏木 毕方", "2023-10-10", "cancelled"), task("观众退场方案", "", "2023-10-08", "done", done="2023-10-13"),
        suggestion("灯光合同明年提前一个月签，毕方跟进", "毕方", None, **alts("灯光合同明年提前一个月签")),
        suggestion("彩排至少留两次完整联排", "", None), suggestion("志愿者盒饭按实到人数订", "", None),
        project="“初见”迎新晚会", dept=None, date="2023-10-15"))


@batch.writes("合唱团会议记录5.6.docx")
def choir(path):
    word(path, "苗圃", T("""
会 议 记 录|||
会议名称|春季专场第二次筹备会|日    期|2023.5.6
地    点|艺术楼排练厅|主 持 人|苗圃
参会人员|苗圃 柯南星 黎歌 向晚 游乐||
缺席人员|谷雨（感冒）||
会⏎议⏎内⏎容|一、上次安排检查⏎柯南星：曲目单定了，还少一首⏎游乐：场地批下来了，5月27日晚⏎二、近期安排⏎柯南星 黎歌：补选一首外文歌，谱子发群里，5.10⏎向晚：联系服装租赁，至少比三家⏎苗圃+游乐：节目单设计，5月15号⏎全团：每周二、四晚排练，不许无故缺席⏎三、其他⏎黎歌提出加一个钢伴，大家觉得可以，下次再说||
""", "A1:D1 B4:D4 B5:D5 B6:D6"))
    return truth("title inside the table, vertical label, one big cell: 上次 checked, 近期安排 to do; names apart by a blank or +; 全团", form(
        "minutes",
        task("补选一首外文歌，谱子发群里", "柯南星 黎歌", "2023-05-10", **alts("补选一首外文歌，谱子发群里，5.10", "柯南星 黎歌：补选一首外文歌，谱子发群里，5.10")),
        task("联系服装租赁，至少比三家", "向晚", None, **alts("联系服装租赁", "向晚：联系服装租赁，至少比三家")),
        task("节目单设计", "苗圃 游乐", "2023-05-15", **alts("节目单设计，5月15号", "苗圃+游乐：节目单设计，5月15号")),
        task("每周二、四晚排练，不许无故缺席", "", None, recurring=True, **alts("全团：每周二、四晚排练，不许无故缺席", "排练，不许无故缺席")),
        project="*", dept=None, date="2023-05-06",
        meeting=meeting("春季专场第二次筹备会", "*", "艺术楼排练厅", "苗圃", None, "苗圃 柯南星 黎歌 向晚 游乐", "谷雨", "*")))


@batch.writes("周报-W27.md")
def w27(path):
    plain(path, """
# 青鹿充电 周报 W27（2025.06.30 - 2025.07.04）

## 本周

| # | 事项 | Owner | DDL | 状态 | 备注 |
|--|--|--|--|--|--|
| 1 | 充电桩协议 v2 解析 | @聂长风 | 7/2 | ✅ 已完成 | 提前一天 |
| 2 | 告警推送去重 | @顾盼 | 7/4 | 🚧 进行中 80% | |
| 3 | 运维后台权限 | @聂长风 @盛夏 | 7/3 | ⏸ 暂停 | 等产品定角色 |
| 4 | 大屏改版 | — | TBD | ❌ 取消 | 客户不要了 |
| 5 | 海外短信通道 | @顾盼 | 6/27 | 🔴 延期 | 供应商资质没下来 |

## 下周

- [ ] 协议 v2 灰度 @聂长风 7/9
- [ ] 权限角色表评审 @盛夏 下周二
- [ ] 压测报告 @顾盼 @盛夏 7/11
- [ ] 桩端固件回滚方案 @

## 需要支持

请采购 7/7 前催一下短信供应商。
""")
    soft = {"state_alt": ["not_started"]}
    return truth("start-up's markdown report: this week as a table with emoji states, next week as tick boxes with @name and date; @ without a name; a request is no item", form(
        "progress",
        task("充电桩协议 v2 解析", "聂长风", "2025-07-02", "done", note="提前一天"), task("告警推送去重", "顾盼", "2025-07-04", "in_progress"),
        task("运维后台权限", "聂长风 盛夏", "2025-07-03", "paused", note="等产品定角色"), task("大屏改版", "", None, "cancelled", note="客户不要了"),
        task("海外短信通道", "顾盼", "2025-06-27", None, "delayed", note="供应商资质没下来"),
        task("协议 v2 灰度", "聂长风", "2025-07-09", **soft, **alts("协议 v2 灰度 @聂长风 7/9")), task("权限角色表评审", "盛夏", "2025-07-08", **soft, **alts("权限角色表评审 @盛夏 下周二")),
        task("压测报告", "顾盼 盛夏", "2025-07-11", **soft, **alts("压测报告 @顾盼 @盛夏 7/11")), task("桩端固件回滚方案", "", None, **soft),
        project="*", dept=None, date="2025-07-04"))


@batch.writes("0302碰头会.txt")
def huddle(path):
    plain(path, """
2026年3月2日上午在工作室碰了个头，到的有路遥知、万山、牧云。
万山说去年11月的展位太偏，这次要靠近入口。
定下三件事：一是万山3月6日前把展位费交了；二是由牧云负责样品打包，周四发快递；三是宣传册先不印，路遥知再问一家报价。
悬而未决：要不要带投影仪，等展会方回复。
""")
    return truth("four lines of prose: date, place and people in the first sentence; three resolutions in one sentence (一是…；二是…；三是…); 悬而未决", form(
        "minutes",
        resolution("万山3月6日前把展位费交了", "万山", "2026-03-06", **alts("把展位费交了", "一是万山3月6日前把展位费交了")),
        resolution("由牧云负责样品打包，周四发快递", "牧云", "2026-03-05", **alts("样品打包，发快递", "样品打包", "二是由牧云负责样品打包，周四发快递")),
        resolution("宣传册先不印，路遥知再问一家报价", "路遥知", None, **alts("再问一家报价", "三是宣传册先不印，路遥知再问一家报价")),
        pending("要不要带投影仪，等展会方回复", "", None, note="*", **alts("要不要带投影仪")),
        project=None, dept=None, date="2026-03-02",
        meeting=meeting("*", "*", "工作室", None, None, "路遥知 万山 牧云", "", "*")))


# ---------------------------------------------------------------- plans and lists

@batch.writes("大创项目管理（雨水回收）.xlsx")
def innovation(path):
    xlsx(path, "邵南飞", Sheet("封面", """
大学生创新训练项目
项目名称：|城市屋顶雨水回收装置
负责人：|邵南飞
填表日期：|@2024-11-15
""", "A1:B1"), Sheet("立项", """
项目立项说明书|
项目名称|城市屋顶雨水回收装置
发起人|邵南飞
背景|学校三号楼楼顶2023年7月积水漏到机房，想把水收集起来浇绿化
目标|2025年5月前做出1:2样机，回收率不低于70%
关键时间节点|
节点|时间
方案定稿|2024.12.10
样机装配完成|2025年3月31日
中期答辩|2025年4月中旬
""", "A1:B1 A6:B6"), Sheet("分工", """
职责分工确认表|||||
序号|负责内容|负责人|完成时间|交付要求|本人签字
1|结构设计和出图|邵南飞|2024.12.5|图纸全套|邵南飞
2|滤芯选型与水质检测|郁金、成蹊|12月20日|三组数据|郁金 成蹊
3|单片机控制|卓不凡|@2025-01-15|能自动排空|
4|材料采购与报销|成蹊|随用随报|发票齐全|成蹊
5|论文与专利|待定|2025.6.30||
6|||||
""", "A1:F1"), Sheet("进度12.13", """
任务|谁|计划|实际|完成度|问题
结构图第一版|邵南飞|12.1|12.3|100%|
滤芯打样|郁金|12.10||60%|厂家起订量太大
水泵测试|卓不凡|12.15||#0{0%}|
开题PPT|成蹊、邵南飞|11.30|11.29|#1{0%}|
买流量计|成蹊|12月12日||#0.5{0%}|/
"""), Sheet("下拉", "100%\n60%\n0%", hidden=True))
    P = "城市屋顶雨水回收装置"
    return truth("cover, charter, duties and progress in one workbook with a hidden list: the cover's project and date hold, the last sheet's name has a later date; signature column; percent as text and number", form(
        "charter", milestone("方案定稿", "", "2024-12-10"), milestone("样机装配完成", "", "2025-03-31"), milestone("中期答辩", "", None, vague=True),
        sheet="立项", project=P, dept="*", date="2024-11-15"), form(
        "responsibility",
        duty("结构设计和出图", "邵南飞", "2024-12-05", note="*"), duty("滤芯选型与水质检测", "郁金 成蹊", "2024-12-20", note="*"), duty("单片机控制", "卓不凡", "2025-01-15", note="*"),
        duty("材料采购与报销", "成蹊", None, note="*", vague=True), duty("论文与专利", "", "2025-06-30", note="*"),
        sheet="分工", project=P, dept="*", date="2024-11-15", signed="邵南飞 郁金 成蹊"), form(
        "progress",
        task("结构图第一版", "邵南飞", "2024-12-01", "done", done="2024-12-03"), task("滤芯打样", "郁金", "2024-12-10", "in_progress", note="厂家起订量太大"),
        task("水泵测试", "卓不凡", "2024-12-15", "not_started"), task("开题PPT", "成蹊 邵南飞", "2024-11-30", "done", done="2024-11-29"), task("买流量计", "成蹊", "2024-12-12", "in_progress"),
        sheet="进度12.13", project=P, dept="*", date="2024-12-13"))


@batch.writes("新房装修进度.xls")
def renovation(path):
    xls(path, Sheet("总表", """
锦华苑2-1101装修进度（6月5日更新）|||||||
工序|谁盯着|计划开始|计划完成|实际完成|现在情况|花费|说明
拆旧|沈知行|@2026-05-06{yyyy-mm-dd}|@2026-05-10{yyyy-mm-dd}|@2026-05-09{yyyy-mm-dd}|完成|#4200|
水电改造|沈知行|@2026-05-11{yyyy-mm-dd}|@2026-05-20{yyyy-mm-dd}|@2026-05-23{yyyy-mm-dd}|完成，延期3天|#18600|厨房多加了两个插座
防水|舒云、沈知行|5.24|5.28|6.1|完成|#5300|闭水试验做了两天
贴砖|洪师傅|6.2|6.18||在做|#0|卫生间砖到了，客厅砖7号到
橱柜定制|舒云||6月25日||暂停|#3000|等量尺寸
美缝||6.20|6.22||未开始||
开荒保洁|洪都家政|7.1|7.2||没开始||
散味检测|舒云|7月下旬|8月底||没开始||约的检测公司
合计||||||#31100|
""", "A1:H1"))
    return truth("a family's renovation list in .xls: 谁盯着, 现在情况, a master craftsman as owner, a firm as owner, money column, total row; year only in real dates", form(
        "progress",
        task("拆旧", "沈知行", "2026-05-10", "done", done="2026-05-09"), task("水电改造", "沈知行", "2026-05-20", "done", "delayed", done="2026-05-23", note="厨房多加了两个插座"),
        task("防水", "舒云 沈知行", "2026-05-28", "done", done="2026-06-01", note="闭水试验做了两天"), task("贴砖", "*", "2026-06-18", "in_progress", note="卫生间砖到了，客厅砖7号到"),
        task("橱柜定制", "舒云", "2026-06-25", "paused", note="等量尺寸"), task("美缝", "", "2026-06-22", "not_started"), task("开荒保洁", "洪都家政", "2026-07-02", "not_started", dept="*"),
        task("散味检测", "舒云", "2026-08-31", "not_started", note="约的检测公司"),
        sheet="总表", project="*", dept=None, date="2026-06-05"))


@batch.writes("毕业大戏分工.xlsx")
def drama(path):
    xlsx(path, "谈笑", Sheet("总分工", """
毕业大戏《长夜》分工|||||||
制表：谈笑  2023.4.20|||||||
||||||
组别|要做的事|人|截至|进度|备注||√ 搞定
导演组|剧本二稿|谈笑|4.25|√|||○ 在弄
|联排计划|谈笑+安生|4/28|○|等场地表||× 不做了
|旁白录音|文鸢|5月3号|○||
舞美组|景片喷绘|靳墨|5.8|×|改用投影|
|道具清单|靳墨+乌恩其|4.24|√|差一把椅子|
|服装租借||5.5||预算没批|
灯光音响|灯位图|雷一鹏|周五|○||
|试音|同上|演出前一天|||
宣传组|海报|各组|ASAP|○||
""", "B2:G2 B3:G3 B6:B8 B9:B11 B12:B13", at="B2"))
    soft = {"kind_alt": ["duty"], "dept": "*"}
    return truth("table from B5, group column merged, owners joined by +, signs explained by a legend beside the table (× = not done at all), 同上, 各组, 演出前一天", form(
        "*",
        task("剧本二稿", "谈笑", "2023-04-25", "done", **soft), task("联排计划", "谈笑 安生", "2023-04-28", "in_progress", note="等场地表", **soft), task("旁白录音", "文鸢", "2023-05-03", "in_progress", **soft),
        task("景片喷绘", "靳墨", "2023-05-08", "cancelled", note="改用投影", **soft), task("道具清单", "靳墨 乌恩其", "2023-04-24", "done", note="差一把椅子", **soft), task("服装租借", "", "2023-05-05", note="预算没批", **soft),
        task("灯位图", "雷一鹏", "2023-04-21", "in_progress", **soft), task("试音", "雷一鹏", None, vague=True, **soft), task("海报", "", None, "in_progress", vague=True, **soft),
        sheet="总分工", project="*", dept="*", date="2023-04-20"))


@batch.writes("门店小程序改版排期.xlsx")
def gantt(path):
    xlsx(path, "纪晓", Sheet("排期", """
门店小程序改版排期||||||||
更新日期：2026-01-09||||||||
序号|任务|责任人|计划时间||1月|||
|||起|止|W2|W3|W4|W5
一、设计||||||||
1|首页改版视觉|简宁|@2026-01-05|@2026-01-09|■|||
2|会员卡动效|简宁、庄生|1.8|1.14|■|■||
二、开发||||||||
3|卡券接口|路平|@2026-01-12|@2026-01-23||■|■|
4|门店定位|路平/纪晓|1/19|1/28|||■|■
5|埋点|数据组|1.26|1.30||||■
三、上线||||||||
6|灰度发布|纪晓|2.2|2月30日||||
7|全量||节后|节后||||
备注：■为投入周，遇客户变更顺延||||||||
""", "A1:I1 A2:I2 A3:A4 B3:B4 C3:C4 D3:E3 F3:I3 A5:I5 A8:I8 A12:I12 A15:I15"))
    return truth("Gantt chart with a two-row header (计划时间: 起|止; weeks), group rows, squares as bars, an impossible date, 节后, a team as owner, footnote", form(
        "progress",
        task("首页改版视觉", "简宁", "2026-01-09"), task("会员卡动效", "简宁 庄生", "2026-01-14"), task("卡券接口", "路平", "2026-01-23"), task("门店定位", "路平 纪晓", "2026-01-28"),
        task("埋点", "数据组", "2026-01-30", dept="*"), task("灰度发布", "纪晓", None, bad=True), task("全量", "", None, vague=True),
        sheet="排期", project="门店小程序改版", dept=None, date="2026-01-09"))


@batch.writes("轻诺记账_issues_20250310.csv")
def issues(path):
    text_table(path, """
编号|标题|类型|状态|负责人|协作者|优先级|截止日期|创建人|所属项目|备注
I8K2A|验证码图片刷新不了|缺陷|已完成|mo_ran||高|2025-03-05|xu.li|轻诺记账|
I8K2B|账单导出支持Excel|需求|进行中|tangbao,mo_ran|xu.li|中|2025-03-14|xu.li|轻诺记账|先做xlsx，pdf以后再说
I8K2F|分类图标换新|任务|待办|yeshu||低||tangbao|轻诺记账|
I8K31|深色模式|需求|已取消|yeshu|tangbao|低|2025-03-31|yeshu|轻诺记账|合并到4月的改版
I8K33|夜里12点记账日期错一天|缺陷|挂起|mo_ran||高|2025-03-11|tangbao|轻诺记账|复现不了
I8K40|隐私政策更新|任务|待办|||高|2025-03-20|xu.li|轻诺记账|应用商店要求
I8K41|首页加载慢|缺陷|看情况|xu.li||中|2025-03-18|mo_ran|轻诺记账|
""", "utf-8-sig")
    return truth("export of an issue tracker: 创建人 and 协作者 are no owners; logins; project only in a column; date only in the file name; a state that says nothing", form(
        "progress",
        task("验证码图片刷新不了", "mo_ran", "2025-03-05", "done"), task("账单导出支持Excel", "tangbao mo_ran", "2025-03-14", "in_progress", note="先做xlsx，pdf以后再说"),
        task("分类图标换新", "yeshu", None, "not_started"), task("深色模式", "yeshu", "2025-03-31", "cancelled", note="合并到4月的改版"),
        task("夜里12点记账日期错一天", "mo_ran", "2025-03-11", "paused", note="复现不了"), task("隐私政策更新", "", "2025-03-20", "not_started", note="应用商店要求"),
        task("首页加载慢", "xu.li", "2025-03-18", unknown=True),
        project="轻诺记账", dept=None, date="2025-03-10"))


@batch.writes("婚礼清单.xlsx")
def wedding(path):
    xlsx(path, "凌波", Sheet("Sheet1", """
婚礼筹备清单（10月2日）||||||||
更新：2024.9.9||||||||
男方|||||女方|||
事项|谁去办|几号前|办好没||事项|谁去办|几号前|办好没
定婚车6辆|莫问|9.12|✓||试妆|凌波|9月14日|✓
酒店尾款|莫大海|9.20|||伴娘服|童谣、凌波|9.18|
喜糖装盒|莫问 童谣|9/28|||和司仪对流程|凌波|本周日|
接亲路线图|沙鸥|9月底|||回礼||9.25|进行中
备用雨伞||待定||||||
""", "A1:I1 A2:I2 A3:D3 F3:I3"), Sheet("Sheet2", ""))
    return truth("two tables side by side (groom's and bride's side) under one title; 谁去办, 几号前, 办好没 with ticks; 本周日, 9月底", form(
        "progress",
        task("定婚车6辆", "莫问", "2024-09-12", "done"), task("酒店尾款", "莫大海", "2024-09-20"), task("喜糖装盒", "莫问 童谣", "2024-09-28"), task("接亲路线图", "沙鸥", "2024-09-30"),
        task("备用雨伞", "", None), task("试妆", "凌波", "2024-09-14", "done"), task("伴娘服", "童谣 凌波", "2024-09-18"), task("和司仪对流程", "凌波", "2024-09-15"),
        task("回礼", "", "2024-09-25", "in_progress"),
        sheet="Sheet1", project="*", dept=None, date="2024-09-09"))


@batch.writes("电赛备赛任务清单 - 副本.xlsx")
def contest(path):
    day = lambda d: f'@2025-{d}' + '{m"月"d"日"}'
    xlsx(path, "晏清", Sheet("清单", f"""
电赛备赛任务清单|||||||||
更新：2025/7/12||||||||共22项
编号|模块|任务|负责|配合|开始|预计完成|实际|状态|备注
T01|电源|画Buck原理图|晏清|樊星|{day('07-01')}|{day('07-05')}|{day('07-05')}|完成|
T02||打板焊接|晏清、樊星||{day('07-06')}|{day('07-12')}||进行中|板厂说13号发货
T03||纹波测试|同上||{day('07-13')}|{day('07-16')}||未开始|
T04||备用电源模块|樊星||7.10|#7.2{{0.00}}||未开始|
T05|采样|ADC驱动|霍青||{day('07-01')}|{day('07-04')}|{day('07-06')}|完成（延期2天）|芯片手册看错了
T06||FFT精度验证|霍青|晏清|{day('07-07')}|{day('07-11')}||进行中|
T07||量程自动切换|霍青 洛川||{day('07-10')}|{day('07-18')}||未开始|
T08||校准曲线|洛川|||下周三||未开始|
~T09~||~无线传数据~|~洛川~||~7.8~|~7.15~||~未开始~|
T10|控制|电机PID|关山||{day('07-02')}|{day('07-09')}|{day('07-09')}|完成|
T11||循迹算法|关山||{day('07-08')}|{day('07-15')}||进行中 50%|十字路口会丢线
T12||避障|关山、霍青||{day('07-12')}|{day('07-19')}||搁置|题目可能不考
T13||蓝牙遥控|||{day('07-14')}|{day('07-17')}||未开始|
T14|显示|OLED菜单|洛川||{day('07-03')}|{day('07-08')}|{day('07-08')}|完成|
T15||波形显示|洛川||{day('07-09')}|{day('07-14')}||进行中|刷新慢
T16||串口屏备选方案|待定|||待定||未开始|
T17|报告|报告模板|樊星|||7.11|7.10|完成|
T18||往年题目整理|全队|||长期||进行中|
T19||器件清单核对|樊星、晏清|||7月25号前||未开始|去年缺电位器
T20|杂项|实验室门禁延长|晏清|||7.9|7.7|完成|
T21||比赛四天订饭|樊星|||7.28||未开始|
T22||队服|关山|||7/20||取消|经费不够
""", "A1:J1 B4:B7 B8:B11 B13:B16 B17:B19 B20:B22 B23:B25", hide_rows=(4, 8, 13, 17)), date58=True)
    return truth("22 rows: finished rows hidden by a filter, a row struck out, built-in date format 58, a number that shows 7.20, 同上, 全队, 长期, merged module column that is no department", form(
        "progress",
        task("画Buck原理图", "晏清", "2025-07-05", "done", done="2025-07-05"), task("打板焊接", "晏清 樊星", "2025-07-12", "in_progress", note="板厂说13号发货"), task("纹波测试", "晏清 樊星", "2025-07-16", "not_started"),
        task("备用电源模块", "樊星", "2025-07-20", "not_started"), task("ADC驱动", "霍青", "2025-07-04", "done", "delayed", done="2025-07-06", note="芯片手册看错了"), task("FFT精度验证", "霍青", "2025-07-11", "in_progress"),
        task("量程自动切换", "霍青 洛川", "2025-07-18", "not_started"), task("校准曲线", "洛川", "2025-07-16", "not_started"), task("电机PID", "关山", "2025-07-09", "done", done="2025-07-09"),
        task("循迹算法", "关山", "2025-07-15", "in_progress", note="十字路口会丢线"), task("避障", "关山 霍青", "2025-07-19", "paused", note="题目可能不考"), task("蓝牙遥控", "", "2025-07-17", "not_started"),
        task("OLED菜单", "洛川", "2025-07-08", "done", done="2025-07-08"), task("波形显示", "洛川", "2025-07-14", "in_progress", note="刷新慢"), task("串口屏备选方案", "", None, "not_started"),
        task("报告模板", "樊星", "2025-07-11", "done", done="2025-07-10"), task("往年题目整理", "", None, "in_progress", vague=True), task("器件清单核对", "樊星 晏清", "2025-07-25", "not_started", note="去年缺电位器"),
        task("实验室门禁延长", "晏清", "2025-07-09", "done", done="2025-07-07"), task("比赛四天订饭", "樊星", "2025-07-28", "not_started"), task("队服", "关山", "2025-07-20", "cancelled", note="经费不够"),
        sheet="清单", project="*", dept=None, date="2025-07-12"))


@batch.writes("菌种保藏实验排期.xls")
def experiment(path):
    def write(target):
        xlsx(target, "屠苏", Sheet("排期", """
菌种保藏条件实验排期|||||
步骤|做的人|天数|开始|结束|做完没
种子液培养|苗青|#2|@2023-11-06|=D3+C3{yyyy-mm-dd}|是
离心收集|苗青|#1|=E3{yyyy-mm-dd}|=D4+C4{yyyy-mm-dd}|是
冻干预实验|苗青，巩固|#3|=E4{yyyy-mm-dd}|=D5+C5{yyyy-mm-dd}|否
-80度存放对照|巩固|#14|=E5{yyyy-mm-dd}|=D6+C6{yyyy-mm-dd}|否
存活率统计|严老师、苗青|#2|=E6{yyyy-mm-dd}|=D7+C7{yyyy-mm-dd}|否
""", "A1:F1"))
    converted(path, write, ".xlsx")
    return truth("end dates are formulas with results; 做的人, 做完没 with 是/否; a teacher by surname beside a full name; no date of its own", form(
        "progress",
        task("种子液培养", "苗青", "2023-11-08", "done"), task("离心收集", "苗青", "2023-11-09", "done"), task("冻干预实验", "苗青 巩固", "2023-11-12", "*", may=["unknown-status"]),
        task("-80度存放对照", "巩固", "2023-11-26", "*", may=["unknown-status"]), task("存活率统计", "*", "2023-11-28", "*", may=["unknown-status"]),
        sheet="排期", project="*", dept=None, date="*"))


@batch.writes("茶山支教队例会.xlsx")
def teaching(path):
    xlsx(path, "平川", Sheet("第3次", """
茶山支教队例会记录|||
时间|2026年4月11日 20:00|地点|QQ语音
主持|平川|记录|檀香
参加|平川、檀香、游方、纪念、米粒|没来|石头（发烧）
议题|1、教具采购 2、家访名单||
定下来的事|谁负责|什么时候|
采购跳绳和彩纸|游方|4.16|
家访名单和村小校长核对|檀香、纪念|下周三|
保险名单|米粒|4月15号|
""", "A1:D1 B5:D5"), Sheet("第4次", """
茶山支教队例会记录|||
时间|2026年4月18日 20:00|地点|QQ语音
主持|平川|记录|米粒
参加|平川、檀香、游方、米粒、石头|没来|纪念
议题|1、上次事项检查 2、出发安排||
上次定的事|谁负责|什么时候|办了没
采购跳绳和彩纸|游方|4.16|已完成
家访名单和村小校长核对|檀香、纪念|4.15|未完成
定下来的事|谁负责|什么时候|
车票统一订|石头|4月20日|
课表排到人|檀香、平川|4.22|
行前安全承诺书|每个人|4.24|
还没定：晚上住村小还是住镇上||
""", "A1:D1 B5:D5 A13:D13"))
    head = lambda d, rec, who, absent, topics: meeting("*", d, "QQ语音", "平川", rec, who, absent, topics)
    return truth("a sheet a meeting; labels 参加/没来, 定下来的事|谁负责|什么时候; the second sheet checks last time's first; 每个人; 还没定：… on one line", form(
        "minutes",
        resolution("采购跳绳和彩纸", "游方", "2026-04-16", kind_alt=["task"]), resolution("家访名单和村小校长核对", "檀香 纪念", "2026-04-15", kind_alt=["task"]), resolution("保险名单", "米粒", "2026-04-15", kind_alt=["task"]),
        sheet="第3次", project="*", dept="*", date="2026-04-11", meeting=head("2026-04-11T20:00", "檀香", "平川 檀香 游方 纪念 米粒", "石头", ["教具采购", "家访名单"])), form(
        "minutes",
        resolution("采购跳绳和彩纸", "游方", "2026-04-16", "done", kind_alt=["task"]), resolution("家访名单和村小校长核对", "檀香 纪念", "2026-04-15", "*", kind_alt=["task"], may=["unknown-status"]),
        resolution("车票统一订", "石头", "2026-04-20", kind_alt=["task"]), resolution("课表排到人", "檀香 平川", "2026-04-22", kind_alt=["task"]), resolution("行前安全承诺书", "", "2026-04-24", kind_alt=["task"]),
        pending("晚上住村小还是住镇上", "", None, note="*", **alts("还没定：晚上住村小还是住镇上")),
        sheet="第4次", project="*", dept="*", date="2026-04-18", meeting=head("2026-04-18T20:00", "米粒", "平川 檀香 游方 米粒 石头", "纪念", ["上次事项检查", "出发安排"])))


@batch.writes("任务认领.csv")
def claim(path):
    text_table(path, """
事项,认领人,ddl,进展,补充
（示例）写第1章,小明,5.1,完成,
翻译第2章,楼兰,2023-05-12,已完成,
翻译第3章,楼兰、阿依,2023-05-19,在做,术语表还没统一
校对1-3章,,5月26日,没开始,
封面,戈壁,尽快,在做,
""".replace(",", "|"), "gb18030")
    return truth("a small csv in GBK: sample row, 认领人, ddl, in-between words for the state; no date of its own", form(
        "progress",
        task("翻译第2章", "楼兰", "2023-05-12", "done"), task("翻译第3章", "楼兰 阿依", "2023-05-19", "in_progress", note="术语表还没统一"), task("校对1-3章", "", "*", "not_started", may=["missing-deadline"]),
        task("封面", "戈壁", None, "in_progress", vague=True),
        project=None, dept=None, date=None))


# ---------------------------------------------------------------- none

@batch.writes("寝室值日表.xlsx")
def roster(path):
    xlsx(path, "咸鱼", Sheet("Sheet1", """
七舍301值日表|||||||
|周一|周二|周三|周四|周五|周六|周日
扫地|邰安|时雨|国栋|咸鱼|邰安|时雨|国栋
倒垃圾|时雨|国栋|咸鱼|邰安|时雨|国栋|咸鱼
水电费|咸鱼收，每月5号||||||
""", "A1:H1 B5:H5"))
    return truth("a roster, no form", unreadable=True)


@batch.writes("组会记录0426.docx")
def broken(path):
    word(path, "闵柔", "组会记录", "时间：2024年4月26日", "下周任务：", "闵柔：改图")
    path.write_bytes(path.read_bytes()[:9000])
    return truth("upload broke off: the zip has no directory", unreadable=True)


@batch.writes("README.md")
def readme(path):
    plain(path, """
# 书漂流

一个校园二手书小程序（软件工程课程作业）。

## 目录结构

- `server/` 后端，Spring Boot
- `mini/` 小程序
- `docs/` 会议记录和周报

## 怎么跑起来

1. 装 JDK 17
2. `mvn spring-boot:run`
3. 用开发者工具打开 `mini/`

## License

MIT
""")
    return truth("a repository's README, no form", unreadable=True)


@batch.writes("夏令营筹备会2.docx")
def camp(path):
    word(path, "云朵", "^“萤火”乡村夏令营第二次筹备会记录", "时间：2026年6月14日 14:00-16:30", "地点：图书馆咖啡角", "主持：柴米　　记录：云朵", "与会：柴米、云朵、葛根、老K、阿楠、向南、许愿", "请假：小满（考试）",
         "一、上次遗留", "大巴问了两家，6月10日给的报价，均价1800，老K觉得可以再砍。", "二、接下来的分工", "! 【教案组】", "1）科学课教案3份——葛根，6.20", "2）绘本课教案2份——阿楠、许愿，6.20", "3）教案统一排版打印——云朵，6月25日前", "4）试讲——全组，6月21日晚",
         "! 【物资组】", "1）采购清单定稿——老K，周三", "2）文具下单——老K，6.22", "3）T恤打样——向南，6/19", "4）药箱检查补货——向南 许愿，出发前3天",
         "! 【外联组】", "1）和村委会确认住宿水电——柴米，下周内", "2）大巴签合同——柴米，6月18号", "3）保险名单收集——各组组长，6.23", "4）家长知情书回收——待定，6月底",
         "! 【宣传组】", "1）推文第一篇——云朵，明天", "2）短视频账号——还没人，再说", "三、其他", "7月4日出发前再碰一次，时间群里通知。柴米提醒大家别在群里刷屏。")
    def one(title, owners, due, tail, **more):
        return task(title, owners, due, dept="*", kind_alt=["duty", "resolution"], **alts(f"{title}——{tail}"), **more)
    return truth("fourteen lines 任务——姓名，日期 under groups in 【】; 全组, 各组组长, 待定, 还没人 as nobody; 明天, 周三, 下周内, 6月底, 出发前3天", form(
        "minutes",
        one("科学课教案3份", "葛根", "2026-06-20", "葛根，6.20"), one("绘本课教案2份", "阿楠 许愿", "2026-06-20", "阿楠、许愿，6.20"), one("教案统一排版打印", "云朵", "2026-06-25", "云朵，6月25日前"), one("试讲", "", "2026-06-21", "全组，6月21日晚"),
        one("采购清单定稿", "老K", "2026-06-17", "老K，周三"), one("文具下单", "老K", "2026-06-22", "老K，6.22"), one("T恤打样", "向南", "2026-06-19", "向南，6/19"), one("药箱检查补货", "向南 许愿", None, "向南 许愿，出发前3天", vague=True),
        one("和村委会确认住宿水电", "柴米", "2026-06-19", "柴米，下周内", due_alt=["2026-06-21"]), one("大巴签合同", "柴米", "2026-06-18", "柴米，6月18号"), one("保险名单收集", "", "2026-06-23", "各组组长，6.23"), one("家长知情书回收", "", "2026-06-30", "待定，6月底"),
        one("推文第一篇", "云朵", "2026-06-15", "云朵，明天"), one("短视频账号", "", None, "还没人，再说", vague=True),
        project="*", dept=None, date="2026-06-14",
        meeting=meeting("*", "2026-06-14T14:00", "图书馆咖啡角", "柴米", "云朵", "柴米 云朵 葛根 老K 阿楠 向南 许愿", "小满", "*")))


@batch.writes("周报-海蓝.xlsx")
def channel_week(path):
    xlsx(path, "海蓝", Sheet("0523", """
个人工作周报|||||
姓名|海蓝|部门|渠道部|周期|2025.5.19-5.23
本周工作|||||
序号|工作内容|计划完成|实际完成|完成情况|说明
1|华东经销商对账|5.20|5.20|已完成|
2|样机寄送3家|5.21|5.22|已完成|快递晚了一天
3|门店陈列手册|5.23||部分完成|还差两张图
4|老客户回访|每天||进行中|
下周计划|||||
序号|工作内容|计划完成|协助人||说明
1|陈列手册定稿|5.27|顾欢||
2|六月促销报价|下周五|||等总部价格
3|南京出差|5.28-5.30|||
自我评价：陈列手册拖得太久，下次先定图再写字。|||||
""", "A1:F1 A3:F3 A9:F9 A14:F14"))
    mine = {"owners_alt": ["海蓝"]}
    return truth("an employee's weekly report: no owner column (the writer is meant), this week and next week stacked with different columns, helper column, 每天, range, self-assessment at the foot", form(
        "progress",
        task("华东经销商对账", "", "2025-05-20", "done", done="2025-05-20", **mine), task("样机寄送3家", "", "2025-05-21", "done", done="2025-05-22", note="快递晚了一天", **mine),
        task("门店陈列手册", "", "2025-05-23", "in_progress", note="还差两张图", **mine), task("老客户回访", "", None, "in_progress", recurring=True, **mine),
        task("陈列手册定稿", "", "2025-05-27", **mine), task("六月促销报价", "", "2025-05-30", note="等总部价格", **mine), task("南京出差", "", "2025-05-30", **mine),
        sheet="0523", project=None, dept="渠道部", date="2025-05-23", no="owner"))


@batch.writes("对接会-20260518.md")
def integration(path):
    plain(path, """
# 会议记录：小程序商城对接会

**会议主题**: 小程序商城对接
**日期**: 2026-05-18
**时间**: 10:00 - 11:20
**地点**: 线上（飞书）
**主持人**: 申屠亮
**记录人**: 花满

## 参会人员

- 申屠亮（项目经理）
- 花满
- 郝运（后端）
- 温如言（甲方）

## 会议议程

1. 接口清单确认
2. 支付资质

## 讨论内容

### 接口清单确认

郝运过了一遍接口，温如言表示 5 月 25 日前不能给测试账号。

### 支付资质

甲方商户号审核还要 3 天。

## 决策事项

| 决策项 | 决策内容 | 负责人 | 截止日期 |
|--------|----------|--------|----------|
| 鉴权方式 | 统一走网关签名，不再发固定 token | 郝运 | 2026-05-22 |
| 支付主体 | 用甲方商户号，服务费另签补充协议 | 温如言 | 5月29日 |

## 行动项

- [ ] 出接口文档第一版 - 负责人: 郝运 - 截止: 2026-05-20
- [ ] 提供门店主数据 - 负责人: 温如言、花满 - 截止: 下周一
- [x] 建对接群 - 负责人: 花满 - 截止: 今天
- [ ] 准备压测环境 - 负责人: 待定 - 截止: 待定

## 后续会议

- 下次会议时间: 2026-05-25 10:00
- 下次会议议题: 联调排期
""")
    soft = {"state_alt": ["not_started"]}
    return truth("the minutes template of many repositories, filled in: attendees as a list, date and time apart, decisions as a table with two text columns, actions as - [ ] … - 负责人: … - 截止: …", form(
        "minutes",
        resolution("鉴权方式", "郝运", "2026-05-22", note="*", **alts("统一走网关签名，不再发固定 token", "鉴权方式：统一走网关签名，不再发固定 token")),
        resolution("支付主体", "温如言", "2026-05-29", note="*", **alts("用甲方商户号，服务费另签补充协议", "支付主体：用甲方商户号，服务费另签补充协议")),
        task("出接口文档第一版", "郝运", "2026-05-20", **soft, **alts("出接口文档第一版 - 负责人: 郝运 - 截止: 2026-05-20")), task("提供门店主数据", "温如言 花满", "2026-05-25", **soft, **alts("提供门店主数据 - 负责人: 温如言、花满 - 截止: 下周一")),
        task("建对接群", "花满", "2026-05-18", "done", **alts("建对接群 - 负责人: 花满 - 截止: 今天")), task("准备压测环境", "", None, **soft, **alts("准备压测环境 - 负责人: 待定 - 截止: 待定")),
        project="*", dept=None, date="2026-05-18",
        meeting=meeting("小程序商城对接", "2026-05-18T10:00", "线上（飞书）", "申屠亮", "花满", "申屠亮 花满 郝运 温如言", "", ["接口清单确认", "支付资质"])))



if __name__ == "__main__":
    os.chdir(Path(__file__).resolve().parent)
    batch.run()
