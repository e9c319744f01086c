//! Who does what by when, to which standard.

use chrono::NaiveDate;

use super::context::{FormView, ItemView};
use super::fault::{Fault, say, short, spot, stated};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use super::words::has_text;
use crate::model::{Field, FormKind, ItemKind, Severity, Trouble};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "missing-owner",
            topic: Topic::OwnersDeadlines,
            severity: Severity::Error,
            summary: words(
                "未完成的任务、决议、职责、延迟任务没有写明负责人（空着，或者写的是谁也不指的词）。",
                "An open task, resolution, duty or delayed task names nobody who is responsible: empty, or a word for nobody in particular.",
            ),
            why: words(
                "流程约定：每项职责、任务、决议都要有负责人。没有名字的事没有人做。",
                "The process promises an owner for every duty, task and resolution. What has no name is done by nobody.",
            ),
            wrong: words("样机测试 | 负责人：待定 | 6月30日", "Prototype test | Owner: TBD | 30 June"),
            right: words("样机测试 | 负责人：周宁 | 6月30日", "Prototype test | Owner: Zhou Ning | 30 June"),
            mend: words(
                "写一个具体的人；暂时没有人时写部门负责人。“待定、各部门、相关人员”都不算。",
                "Write one person; the head of the department while nobody else is known. \"TBD\", \"all\", \"everyone concerned\" do not count.",
            ),
        },
        checks: &[Check::Item(missing_owner)],
    },
    Rule {
        info: RuleInfo {
            name: "missing-deadline",
            topic: Topic::OwnersDeadlines,
            severity: Severity::Error,
            summary: words(
                "未完成的任务、决议、职责、延迟任务没有完成日期，或者只有“尽快”“长期”这类说不出哪一天的词。",
                "An open task, resolution, duty or delayed task has no deadline, or one that names no day (ASAP, long-term).",
            ),
            why: words(
                "流程约定：每项职责、任务、决议都要有完成时限，否则无法判断是否逾期。",
                "The process promises a deadline for every duty, task and resolution; without one nobody can tell whether it is late.",
            ),
            wrong: words("样机测试 | 周宁 | 计划完成：尽快", "Prototype test | Zhou Ning | Due: ASAP"),
            right: words("样机测试 | 周宁 | 计划完成：2026-06-30", "Prototype test | Zhou Ning | Due: 2026-06-30"),
            mend: words(
                "写一个日期。长期工作可以写下一个检查点的日期，或者在 huizong.toml 里豁免。",
                "Write a date. For work without end write the next check point, or waive it in huizong.toml.",
            ),
        },
        checks: &[Check::Item(missing_deadline)],
    },
    Rule {
        info: RuleInfo {
            name: "missing-deliverable",
            topic: Topic::OwnersDeadlines,
            severity: Severity::Warning,
            summary: words(
                "职责没有写交付标准，而表中有这一栏。",
                "A duty does not state its standard of delivery although the form asks for it.",
            ),
            why: words(
                "流程约定：每项职责都要说明交付标准，验收时才有依据。",
                "The process promises a standard of delivery for every duty, so that there is something to accept the work by.",
            ),
            wrong: words(
                "包装设计 | 林澈 | 5月20日 | 交付标准：（空）",
                "Packaging | Lin Che | 20 May | Standard: (empty)",
            ),
            right: words(
                "包装设计 | 林澈 | 5月20日 | 交付标准：三款打样，客户签样",
                "Packaging | Lin Che | 20 May | Standard: three samples, signed off by the customer",
            ),
            mend: words("写明交什么、达到什么程度算完成。", "State what is handed over, and when it counts as done."),
        },
        checks: &[Check::Item(missing_deliverable)],
    },
    Rule {
        info: RuleInfo {
            name: "missing-column",
            topic: Topic::OwnersDeadlines,
            severity: Severity::Warning,
            summary: words(
                "整张表没有负责人、完成日期（职责确认表还有交付标准）这一栏。每张表只报一次。",
                "The whole form has no place for owners or deadlines (responsibility sheets: nor for the standard of delivery). Raised once per form.",
            ),
            why: words(
                "流程约定每项工作都要有负责人和时限；表里没有这一栏，谁也填不了。",
                "The process promises an owner and a deadline for every piece of work; a form without such a column cannot state them.",
            ),
            wrong: words("序号 | 任务 | 状态", "No. | Task | Status"),
            right: words("序号 | 任务 | 负责人 | 计划完成 | 状态", "No. | Task | Owner | Due | Status"),
            mend: words(
                "补上这一栏，或改用 huizong forms 生成的空白表。如果有这一栏但名称特别，请把列名加到 huizong.toml 的 [fields]。",
                "Add the column, or use the blank form from `huizong forms`. If it is there under an unusual name, add that name under [fields] in huizong.toml.",
            ),
        },
        checks: &[Check::Form(missing_column)],
    },
    Rule {
        info: RuleInfo {
            name: "bad-date",
            topic: Topic::OwnersDeadlines,
            severity: Severity::Error,
            summary: words("写的是日期，但这一天不存在或无法辨认。", "A text that was meant as a date and is none."),
            why: words(
                "流程约定每项工作都要有时限；写错的日期等于没有时限，也会让催办落空。",
                "The process promises a deadline for all work; a date that does not exist is no deadline.",
            ),
            wrong: words("样机测试 | 计划完成：11月31日", "Prototype test | Due: 31 November"),
            right: words("样机测试 | 计划完成：11月30日", "Prototype test | Due: 30 November"),
            mend: words("改成存在的日期，最好写全：2026-11-30。", "Write a day that exists, best in full: 2026-11-30."),
        },
        checks: &[
            Check::Item(|view| bad_date(&view.item.due, ("计划完成日期", "planned completion"))),
            Check::Item(|view| bad_date(&view.item.original_due, ("原定日期", "original date"))),
            Check::Item(|view| bad_date(&view.item.start, ("开始日期", "start"))),
            Check::Item(|view| bad_date(&view.item.done, ("实际完成日期", "actual completion"))),
            Check::Form(bad_form_date),
        ],
    },
];

/// The place for owners is empty, or its text names nobody. A surname with a title (顾工) is somebody.
fn names_nobody(owners: &Field<Vec<String>>) -> bool {
    match owners {
        Field::Absent => false,
        Field::Blank { .. } => true,
        Field::Unreadable { why, .. } => *why != Trouble::Incomplete,
        Field::Known { value, .. } => value.is_empty(),
    }
}

/// The place for the deadline is empty, or its text names no day. A date that does not exist is `bad-date`.
fn names_no_day(due: &Field<NaiveDate>) -> bool {
    match due {
        Field::Absent | Field::Known { .. } => false,
        Field::Blank { .. } => true,
        Field::Unreadable { why, .. } => *why != Trouble::Impossible,
    }
}

fn missing_owner(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    if !view.is_open_commitment() || !names_nobody(&item.owners) {
        return None;
    }
    let (title, stated) = (short(&item.title), stated(&item.owners));
    let fault = Fault::new(
        say(format!("「{title}」没有负责人（{}）。", stated.zh), format!("\"{title}\" has no owner ({}).", stated.en)),
        say("请写明具体的人。", "Name the person who is responsible."),
    );
    Some(fault.at(Some(item.owners.at().unwrap_or(&item.at))))
}

fn missing_deadline(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    if !view.is_open_commitment() || !names_no_day(&item.due) {
        return None;
    }
    let (title, stated) = (short(&item.title), stated(&item.due));
    let advice = if item.due.trouble() == Some(Trouble::Recurring) {
        say(
            "请写下一次完成的日期；长期例行的工作可以在 huizong.toml 里豁免。",
            "Write the next day on which it is done; routine work can be waived in huizong.toml.",
        )
    } else {
        say("请写一个具体的日期，例如 2026-06-30。", "Write a day, such as 2026-06-30.")
    };
    let what = if item.kind == ItemKind::Delay {
        ("新的预计完成日期", "new date")
    } else {
        ("完成日期", "deadline")
    };
    let fault = Fault::new(
        say(
            format!("「{title}」没有{}（{}）。", what.0, stated.zh),
            format!("\"{title}\" has no {} ({}).", what.1, stated.en),
        ),
        advice,
    );
    Some(fault.at(Some(item.due.at().unwrap_or(&item.at))))
}

fn missing_deliverable(view: &ItemView<'_>) -> Option<Fault> {
    let item = view.item;
    let field = &item.deliverable;
    if item.kind != ItemKind::Duty || !view.is_open() || !field.is_present() || has_text(field) {
        return None;
    }
    let (title, stated) = (short(&item.title), stated(field));
    let fault = Fault::new(
        say(
            format!("职责「{title}」没有写交付标准（{}）。", stated.zh),
            format!("The duty \"{title}\" states no standard of delivery ({}).", stated.en),
        ),
        say("请写明交付什么、达到什么标准。", "State what is delivered, and to which standard."),
    );
    Some(fault.at(field.at()))
}

fn missing_column(view: &FormView<'_>) -> Vec<Fault> {
    use FormKind::{Delay, Minutes, Progress, Responsibility};
    let form = view.form;
    let work: Vec<_> = view.items().filter(|view| view.is_open_commitment()).map(|view| view.item).collect();
    if work.is_empty() || !matches!(form.kind, Progress | Minutes | Delay | Responsibility) {
        return Vec::new();
    }
    let mut lacking = Vec::new();
    if work.iter().all(|item| !item.owners.is_present()) {
        lacking.push(("负责人", "owners"));
    }
    // A delay form that tells the original date alone is a matter for delay-unexplained.
    if work.iter().all(|item| !item.due.is_present() && !item.original_due.is_present()) {
        lacking.push(("完成日期", "deadlines"));
    }
    if form.kind == Responsibility && work.iter().all(|item| !item.deliverable.is_present()) {
        lacking.push(("交付标准", "standards of delivery"));
    }
    lacking
        .into_iter()
        .map(|(zh, en)| {
            let fault = Fault::new(
                say(
                    format!("「{}」没有“{zh}”这一栏，{} 项工作都无法填写。", short(view.title()), work.len()),
                    format!("\"{}\" has no column for {en}; none of its {} items can state them.", short(view.title()), work.len()),
                ),
                say(
                    "请补上这一栏；如果有但列名特别，请把列名加到 huizong.toml 的 [fields]。",
                    "Add the column; if it is there under an unusual name, add that name under [fields] in huizong.toml.",
                ),
            );
            fault.at(view.top())
        })
        .collect()
}

fn bad_date(field: &Field<NaiveDate>, what: (&str, &str)) -> Option<Fault> {
    let Field::Unreadable { raw, at, why: Trouble::Impossible } = field else { return None };
    let (raw, spot) = (short(raw), spot(at));
    let fault = Fault::new(
        say(
            format!("{} 的{}“{raw}”不是有效的日期。", spot.zh, what.0),
            format!("The {} \"{raw}\" in {} is no valid date.", what.1, spot.en),
        ),
        say("请改成存在的日期，最好写全，例如 2026-11-30。", "Write a day that exists, best in full: 2026-11-30."),
    );
    Some(fault.at(Some(at)))
}

fn bad_form_date(view: &FormView<'_>) -> Vec<Fault> {
    let date = bad_date(&view.form.date, ("填表日期", "date of the form"));
    let start = view.form.meeting.as_ref().and_then(|meeting| match &meeting.start {
        Field::Unreadable { raw, at, why: Trouble::Impossible } => {
            let field = Field::Unreadable { raw: raw.clone(), at: at.clone(), why: Trouble::Impossible };
            bad_date(&field, ("会议时间", "time of the meeting"))
        }
        _ => None,
    });
    // One cell may be both.
    if date.is_some() && view.form.meeting.as_ref().is_some_and(|meeting| meeting.start.at() == view.form.date.at()) {
        return date.into_iter().collect();
    }
    date.into_iter().chain(start).collect()
}
