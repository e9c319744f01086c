//! Who has confirmed, and when.

use std::collections::BTreeSet;

use super::context::FormView;
use super::fault::{Fault, say, short, spot};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use crate::config::{fold, same_name};
use crate::model::{FormKind, ItemKind, Severity};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "missing-signature",
            topic: Topic::Signatures,
            severity: Severity::Warning,
            summary: words(
                "签字处空着；或职责确认表没有签字处，或少了承担职责的部门。",
                "A place for a signature is empty; or a responsibility sheet has none, or leaves out a department that has duties.",
            ),
            why: words(
                "流程约定：职责确认表由每个部门负责人签字，纪要在 24 小时内签字。",
                "The process promises that every department head signs the responsibility sheet, and that minutes are signed within 24 hours.",
            ),
            wrong: words("生产部签字：________", "Production: ________"),
            right: words("生产部签字：何舟 2026-05-12", "Production: He Zhou 2026-05-12"),
            mend: words(
                "请负责人签字（电子签名也可以）并写日期。",
                "Have the head sign, electronically if you like, with the date.",
            ),
        },
        checks: &[Check::Form(empty_places), Check::Form(no_places), Check::Form(departments_without_place)],
    },
    Rule {
        info: RuleInfo {
            name: "late-confirmation",
            topic: Topic::Signatures,
            severity: Severity::Warning,
            summary: words(
                "职责确认表在启动会后超过 1 个工作日才签字。",
                "A responsibility sheet was signed more than 1 working day after the kick-off.",
            ),
            why: words(
                "流程约定：启动会后 1 个工作日内，各部门负责人确认职责。",
                "The process promises that responsibilities are confirmed within 1 working day of the kick-off.",
            ),
            wrong: words("启动会 5月11日（周一）；何舟 5月14日 签字", "Kick-off Monday 11 May; signed on 14 May"),
            right: words("启动会 5月11日（周一）；何舟 5月12日 签字", "Kick-off Monday 11 May; signed on 12 May"),
            mend: words(
                "已经晚了就在会上说明；下次当天发出、次日催签。",
                "Explain it at the meeting; next time send the sheet at once and remind the next day.",
            ),
        },
        checks: &[Check::Form(late_confirmation)],
    },
];

fn empty_places(view: &FormView<'_>) -> Vec<Fault> {
    let config = view.file.ctx.config;
    let empty = view.form.signatures.iter().filter(|signature| signature.name.is_none());
    empty
        .map(|signature| {
            let spot = spot(&signature.at);
            let (zh, en) = signature.role.as_deref().map_or_else(
                || (String::new(), String::new()),
                |role| (format!("“{}”", short(role)), format!(" of \"{}\"", short(role))),
            );
            let fault = Fault::new(
                say(
                    format!("「{}」{zh}还没有签字（{}）。", short(view.title()), spot.zh),
                    format!("\"{}\": the signature{en} is missing ({}).", short(view.title()), spot.en),
                ),
                say("请负责人签字并写日期。", "Have it signed and dated."),
            );
            let department = signature.role.as_deref().and_then(|role| config.department(role));
            fault.at(Some(&signature.at)).of(department.map(|department| department.name.clone()))
        })
        .collect()
}

fn no_places(view: &FormView<'_>) -> Vec<Fault> {
    let form = view.form;
    if form.kind != FormKind::Responsibility || !form.signatures.is_empty() || form.items.is_empty() {
        return Vec::new();
    }
    let fault = Fault::new(
        say(
            format!("「{}」没有部门负责人签字的地方。", short(view.title())),
            format!("\"{}\" has no place for the signatures of the department heads.", short(view.title())),
        ),
        say("请加上签字栏，由每个部门负责人签字。", "Add one, and have every department head sign."),
    );
    vec![fault.at(view.top())]
}

/// Departments with duties that no signature names, where signatures are given by department.
fn departments_without_place(view: &FormView<'_>) -> Vec<Fault> {
    let form = view.form;
    if form.kind != FormKind::Responsibility {
        return Vec::new();
    }
    let duties = form.items.iter().filter(|item| item.kind == ItemKind::Duty);
    let departments: BTreeSet<&str> = duties.filter_map(|item| item.department.value()).map(String::as_str).collect();
    let signs = |department: &str| {
        let names = view.file.ctx.config.department(department);
        let names = names.into_iter().flat_map(|d| std::iter::once(&d.name).chain(&d.aliases)).map(String::as_str);
        let names: Vec<String> = names.chain([department]).map(fold).collect();
        let mut roles = form.signatures.iter().filter_map(|signature| signature.role.as_deref()).map(fold);
        roles.any(|role| names.iter().any(|name| role.contains(name.as_str())))
    };
    let (signing, missing): (Vec<_>, Vec<_>) = departments.into_iter().partition(|department| signs(department));
    // Signatures that name people only cannot be told apart by department.
    if signing.is_empty() {
        return Vec::new();
    }
    missing
        .into_iter()
        .map(|department| {
            let title = short(view.title());
            let fault = Fault::new(
                say(
                    format!("「{title}」里{department}承担职责，但没有它的签字处。"),
                    format!("\"{title}\": {department} has duties, but no place to sign."),
                ),
                say(
                    format!("请加上{department}，由负责人签字。"),
                    format!("Add {department}, and have its head sign."),
                ),
            );
            fault.at(form.signatures.first().map(|signature| &signature.at)).of(Some(department.to_owned()))
        })
        .collect()
}

/// The kick-off: the start of its meeting where the form tells it, else the form's own date.
fn late_confirmation(view: &FormView<'_>) -> Vec<Fault> {
    let form = view.form;
    let kick_off = form.meeting.as_ref().and_then(|meeting| meeting.start.value()).map(chrono::NaiveDateTime::date);
    let Some(kick_off) = kick_off.or(form.date.value().copied()) else { return Vec::new() };
    if form.kind != FormKind::Responsibility {
        return Vec::new();
    }
    let ctx = view.file.ctx;
    let limit = ctx.workday_limit(kick_off, 1);
    let (remark_zh, remark_en) = ctx.calendar_remark(kick_off);
    let signed = form.signatures.iter().filter_map(|s| Some((s, s.name.as_deref()?, s.date?)));
    signed
        .filter(|(_, _, date)| *date > limit)
        .map(|(signature, name, date)| {
            let who = signature.role.as_deref().filter(|role| !same_name(role, name));
            let who = who.map_or_else(|| name.to_owned(), |role| format!("{} {name}", short(role)));
            let fault = Fault::new(
                say(
                    format!("{who} 于 {date} 签字，晚于启动会（{kick_off}）后 1 个工作日，即 {limit}{remark_zh}。"),
                    format!("{who} signed on {date}, later than 1 working day after the kick-off ({kick_off}), which was {limit}{remark_en}."),
                ),
                say("请在会上说明；下次当天发出、次日催签。", "Explain it at the meeting; next time remind the next day."),
            );
            fault.at(Some(&signature.at))
        })
        .collect()
}
