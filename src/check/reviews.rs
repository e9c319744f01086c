//! The review at the end of a project.

use super::context::FormView;
use super::fault::{Fault, say, short};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use crate::model::{FormKind, ItemKind, Severity};

pub(super) const RULES: &[Rule] = &[Rule {
    info: RuleInfo {
        name: "late-review",
        topic: Topic::Reviews,
        severity: Severity::Warning,
        summary: words(
            "复盘在项目结束（最后一项工作的实际完成日期）3 个工作日之后才做。",
            "The review was held more than 3 working days after the end of the project (the actual completion of its last task).",
        ),
        why: words(
            "流程约定：项目结束后 3 个工作日内复盘。",
            "The process promises a review within 3 working days of the end of the project.",
        ),
        wrong: words("最后一项工作 6月5日 完成；复盘 6月20日", "The last task was done on 5 June; review on 20 June"),
        right: words("最后一项工作 6月5日 完成；复盘 6月9日", "The last task was done on 5 June; review on 9 June"),
        mend: words(
            "在报告里说明推迟的原因；下次收尾时就定好复盘时间。",
            "Explain it in the report; next time fix the day of the review before the end.",
        ),
    },
    checks: &[Check::Form(late_review)],
}];

/// Only where every task of the report is done with a date: else the end of the project is not stated.
fn late_review(view: &FormView<'_>) -> Vec<Fault> {
    let form = view.form;
    let Some(held) = view.dated().filter(|_| form.kind == FormKind::Review) else { return Vec::new() };
    let tasks = form.items.iter().filter(|item| matches!(item.kind, ItemKind::Task | ItemKind::Milestone));
    let Some(dates) = tasks.map(|item| item.done.value().copied()).collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let Some(end) = dates.into_iter().max() else { return Vec::new() };
    let ctx = view.file.ctx;
    let limit = ctx.workday_limit(end, 3);
    if held <= limit {
        return Vec::new();
    }
    let title = short(view.title());
    let (remark_zh, remark_en) = ctx.calendar_remark(end);
    let fault = Fault::new(
        say(
            format!("「{title}」的日期是 {held}；项目 {end} 结束，应在 {limit} 前复盘{remark_zh}。"),
            format!("\"{title}\" is of {held}; the project ended on {end}, so it was due by {limit}{remark_en}."),
        ),
        say("请在报告里说明推迟的原因。", "Explain the delay in the report."),
    );
    vec![fault.at(form.date.at().or(view.top()))]
}
