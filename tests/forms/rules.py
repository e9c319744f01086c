#!/usr/bin/env python3
"""Write samples/rules/<rule>/{fires,near}: as small as can be, one that raises the rule and one that looks alike and does not.

Usage: rules.py [OUT_DIR]
"""
import sys
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.styles import PatternFill

from kit import Sheet, settle, text_table, xlsx

OUT = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "samples" / "rules"
P = "麦穗蒸烤箱上市项目"


def sample(rule, side, name, text):
    """A csv, or with a None text only the folder; returns the path."""
    path = OUT / rule / side / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if text is not None:
        text_table(path, text, encoding="utf-8")
    return path


def progress(*lines, dept="研发部", date="2026-05-22", head="任务|负责人|计划完成|实际完成|状态|风险说明"):
    return "\n".join([f"项目|{P}", f"部门|{dept}", f"填报日期|{date}", "", head, *lines])


def pair(rule, fires, near, **more):
    """One task line each."""
    sample(rule, "fires", "研发部周报.csv", progress(fires, **more))
    sample(rule, "near", "研发部周报.csv", progress(near, **more))


def tasks():
    pair("missing-owner", "门封条改模|待定|2026-05-29||进行中|", "门封条改模|采购部|2026-05-29||进行中|")
    pair("missing-deadline", "门封条改模|姚思齐|尽快||进行中|", "门封条改模|姚思齐|本月底||进行中|")
    pair("bad-date", "门封条改模|姚思齐|6月31日||进行中|", "门封条改模|姚思齐|6月30日||进行中|")
    pair("unknown-status", "门封条改模|姚思齐|2026-05-29||看情况|", "门封条改模|姚思齐|2026-05-29||部分完成|")
    pair("overdue", "门封条改模|姚思齐|2026-05-20||进行中|", "门封条改模|姚思齐|2026-05-22||进行中|")
    pair("status-contradiction", "门封条改模|姚思齐|2026-05-29|2026-05-21|未开始|", "门封条改模|姚思齐|2026-05-29|2026-05-21|已完成|")
    head = "任务|负责人|计划完成|状态|延迟原因|预计完成|补救措施"
    pair("delay-unexplained", "门封条改模|姚思齐|2026-05-20|延迟|||", "门封条改模|姚思齐|2026-05-20|延迟|模具超差|2026-05-29|夜班修模", head=head)
    pair("risk-undescribed", "门封条改模|姚思齐|2026-05-29||风险|", "门封条改模|姚思齐|2026-05-29||风险|模具厂排期紧")


def confirmations():
    for side, standard, signed in (("fires", "", "阮清"), ("near", "定型评审报告", "阮清")):
        sample("missing-deliverable", side, "职责确认表.csv", duties(standard, signed))
    for side, signed in (("fires", ""), ("near", "阮清（电子签）")):
        sample("missing-signature", side, "职责确认表.csv", duties("定型评审报告", signed))


def duties(standard, signed):
    return "\n".join(["项目目标与职责确认表", f"项目名称|{P}", "确认日期|2026-05-12", "", "部门|负责人|职责|完成时间|交付标准|签字确认",
                      f"研发部|陆知远|样机定型|2026-05-25|{standard}|陆知远", f"市场部|阮清|上市发布方案|2026-06-10|方案过会|{signed}"])


def meetings():
    for side, step in (("fires", ""), ("near", "周三前给出用户调研结论")):
        sample("missing-next-step", side, "会议纪要.csv", minutes("2026-05-18 11:00") + f"\n\n未决议事项\n事项|跟进人|下一步行动\n是否预装菜谱|阮清|{step}")
    for side, sent in (("fires", "2026-05-18 16:30"), ("near", "2026-05-18 11:30")):
        sample("late-minutes", side, "会议纪要.csv", minutes(sent))
    full = {"会议名称": "第2次周例会", "项目名称": P, "会议时间": "2026-05-18 9:00-10:00", "会议地点": "二楼多功能厅", "召集人": "陆知远", "会议议题": "节点确认",
            "参会人员": "陆知远、阮清、魏长河", "所需资料": "物料齐套表", "发布时间": "2026-05-15 15:00"}
    for rule, change in (("late-notice", {"发布时间": "2026-05-18 8:30"}), ("incomplete-notice", {"会议议题": "", "所需资料": ""})):
        for side, labels in (("fires", {**full, **change}), ("near", full)):
            sample(rule, side, "会议通知.csv", "\n".join(["会议通知", *(f"{label}|{text}" for label, text in labels.items())]))


def minutes(sent):
    return "\n".join(["会议纪要", "会议名称|第2次周例会", f"项目名称|{P}", "会议时间|2026-05-18 9:00-10:00", "会议地点|二楼多功能厅", "主持人|陆知远", "记录人|殷小满",
                      "参会人员|陆知远、阮清、魏长河", f"发出时间|{sent}", "签字|陆知远、阮清、魏长河", "", "决议事项", "序号|决议内容|责任人|完成时限", "1|彩箱打样|葛小棠|2026-05-20"])


def weeks():
    """Two weeks of one department in one folder; two departments in one week."""
    first = "门封条改模|姚思齐|2026-05-29||进行中|"
    other = "老化测试|程可|2026-05-29||进行中|"
    for rule, side, second in (
        ("dropped-item", "fires", [other]), ("dropped-item", "near", [first.replace("进行中", "取消"), other]),
        ("deadline-slipped", "fires", [first.replace("05-29", "06-05")]), ("deadline-slipped", "near", [first.replace("05-29", "05-27")]),
    ):
        sample(rule, side, "研发部周报0515.csv", progress(first, other, date="2026-05-15"))
        sample(rule, side, "研发部周报0522.csv", progress(*second, *([other] if rule == "deadline-slipped" else [])))
    for side, titles in (("fires", ("温控器第二供应商认证", "温控器第二家供应商认证工作")), ("near", ("温控器第一批认证", "温控器第二批认证"))):
        sample("duplicate-item", side, "采购部周报.csv", progress(*(f"{title}|牛莉|2026-05-28||进行中|" for title in titles), dept="采购部"))
    for side, monday in (("fires", "2026-05-22"), ("near", "2026-05-18")):
        sample("conflicting-item", side, "市场部周报.csv", progress("彩箱打样|葛小棠|2026-05-25||进行中|", dept="市场部", date=monday))
        sample("conflicting-item", side, "采购部周报.csv", progress("彩箱打样|葛小棠|2026-05-29||进行中|", dept="采购部"))


def departments():
    toml = '[[departments]]\nname = "研发部"\naliases = ["R&D"]\nexpected = true\n\n[[departments]]\nname = "采购部"\nexpected = true\n'
    line = "门封条改模|姚思齐|2026-05-29||进行中|"
    for side, dept in (("fires", "技术中心"), ("near", "R&D")):
        sample("unknown-department", side, "周报.csv", progress(line, dept=dept))
    sample("missing-submission", "fires", "研发部周报.csv", progress(line))
    sample("missing-submission", "near", "研发部周报.csv", progress(line))
    sample("missing-submission", "near", "采购部周报.csv", progress("发热管到货|牛莉|2026-05-27||进行中|", dept="采购部"))
    for rule in ("unknown-department", "missing-submission"):
        for side in ("fires", "near"):
            text = toml if rule == "missing-submission" else toml.replace("expected = true\n", "")
            (OUT / rule / side / "huizong.toml").write_text(text, encoding="utf-8")


def files():
    plain = "任务|负责人|计划完成|状态\n门封条改模|姚思齐|@2026-05-29|进行中\n"
    more = "任务|负责人|计划完成|状态|口径\n门封条改模|姚思齐|@2026-05-29|进行中|A类\n"
    for side, table, extra in (("fires", more, ""), ("near", plain, "\n注：本表每周五17:00前发项目办。")):
        path = sample("unmapped-cell", side, "研发部周报.xlsx", None)
        xlsx(path, "程可", Sheet("进度", f"{P} 进度跟踪表\n部门：研发部||填报日期：2026-05-22\n{table}{extra}", "A1:D1"))
        settle(path)
    whole = (OUT / "unmapped-cell" / "near" / "研发部周报.xlsx").read_bytes()
    sample("unreadable-file", "fires", "研发部周报.xlsx", None).write_bytes(whole[:2000])
    sample("unreadable-file", "fires", "采购部周报.csv", progress("发热管到货|牛莉|2026-05-27||进行中|", dept="采购部"))
    # a workbook under another program's extension can still be read
    sample("unreadable-file", "near", "研发部周报.xls", None).write_bytes(whole)


def colours():
    """Statuses that are only painted; the near miss has the words beside the colours."""
    text = f"{P} 进度跟踪表\n部门：研发部||填报日期：2026-05-22\n任务|负责人|计划完成|状态\n"
    rows = ("门封条改模|姚思齐|@2026-05-29|{}\n", "样机跌落试验|程可|@2026-06-05|{}\n")
    for side, words in (("fires", ("", "")), ("near", ("正常", "延迟"))):
        path = sample("colour-only", side, "研发部周报.xlsx", None)
        table = "".join(row.format(word) for row, word in zip(rows, words))
        xlsx(path, "程可", Sheet("进度", text + table, "A1:D1"))
        book = load_workbook(path)
        for ref, colour in (("D4", "92D050"), ("D5", "FF0000")):
            book["进度"][ref].fill = PatternFill("solid", fgColor=colour)
        book.save(path)
        settle(path)


def main():
    for write in (tasks, confirmations, meetings, weeks, departments, files, colours):
        write()
    print(len(list(OUT.iterdir())), "rules")


if __name__ == "__main__":
    main()
