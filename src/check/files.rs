//! Files, and what could not be understood in them.

use std::collections::BTreeMap;

use super::context::{FileView, FormView, WeekView};
use super::fault::{Fault, say, short, spot};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use crate::config::{fold, nearest};
use crate::model::{Account, Field, Place, Severity};

pub(super) const RULES: &[Rule] = &[
    Rule {
        info: RuleInfo {
            name: "unreadable-file",
            topic: Topic::Files,
            severity: Severity::Error,
            summary: words(
                "文件打不开：损坏、加密，或不是表格和文档。",
                "A file cannot be read: damaged, encrypted, or no office file.",
            ),
            why: words(
                "读不了的文件等于没有交；其他文件照常汇总。",
                "A file that cannot be read counts as not sent; the others are merged all the same.",
            ),
            wrong: words("周报.xlsx 设了打开密码", "report.xlsx needs a password"),
            right: words("周报.xlsx 没有密码", "report.xlsx without a password"),
            mend: words(
                "用 Excel/WPS 打开，去掉密码，另存为 .xlsx 或 .docx 后重新发送。",
                "Open it in Excel or WPS, remove the password, save it as .xlsx or .docx and send it again.",
            ),
        },
        checks: &[Check::File(unreadable_file)],
    },
    Rule {
        info: RuleInfo {
            name: "no-form",
            topic: Topic::Files,
            severity: Severity::Info,
            summary: words(
                "文件能打开，但里面没有认出任何一种记录表。",
                "A file was read, but no form was found in it.",
            ),
            why: words(
                "以防漏掉：如果它本该是一张表，请改用标准表头。",
                "Lest something is missed: if it should have been a form, its headers were not understood.",
            ),
            wrong: words("通讯录.xlsx 放在了周报文件夹里", "contacts.xlsx lies among the weekly reports"),
            right: words("周报文件夹里只有各部门的表", "The folder holds the departments' forms only"),
            mend: words(
                "不是记录表就不用管；是的话请写明标题（如“进度跟踪表”）和列名。",
                "Ignore it if it is no form; else give it a title such as \"progress tracker\" and column headers.",
            ),
        },
        checks: &[Check::File(no_form)],
    },
    Rule {
        info: RuleInfo {
            name: "newer-version",
            topic: Topic::Files,
            severity: Severity::Info,
            summary: words(
                "同一份表有更新的版本，这一份没有计入。",
                "A newer version of the same file is in the batch; this one does not count.",
            ),
            why: words("同一份表交了几次时，以最新的为准。", "Where a form was sent several times the newest counts."),
            wrong: words(
                "周报.xlsx 和 周报（1）.xlsx 都在文件夹里",
                "report.xlsx and report (1).xlsx both lie in the folder",
            ),
            right: words("只留最新的一份", "Only the newest is kept"),
            mend: words(
                "核对以哪一份为准；旧的可以移走。",
                "Make sure that the right one counts; move the old one away.",
            ),
        },
        checks: &[Check::Week(newer_version)],
    },
    Rule {
        info: RuleInfo {
            name: "file-remark",
            topic: Topic::Files,
            severity: Severity::Info,
            summary: words(
                "读文件时需要知道的情况：扩展名不符、内容被截断等。",
                "Something to know about how a file was read: a wrong extension, a sheet cut off.",
            ),
            why: words(
                "不丢内容：凡是没有照单读进来的都要说明。",
                "Nothing is lost silently: what was not read as it stands is told.",
            ),
            wrong: words("周报.xls 其实是 .xlsx", "report.xls is really .xlsx"),
            right: words("周报.xlsx", "report.xlsx"),
            mend: words(
                "按提示处理；多数情况下另存一次即可。",
                "Do as the remark says; saving the file again mostly helps.",
            ),
        },
        checks: &[Check::File(file_remark)],
    },
    Rule {
        info: RuleInfo {
            name: "unmapped-cell",
            topic: Topic::Files,
            severity: Severity::Info,
            summary: words(
                "列名或标签没有认出来，下面的内容没有归到任何字段。",
                "A header or label was not understood; what stands under it belongs to no field.",
            ),
            why: words(
                "不丢内容：没有认出来的列要让人知道。",
                "Nothing is lost silently: a column that is not understood is told.",
            ),
            wrong: words("任务 | 负责人 | 督办口径", "Task | Owner | Supervision view"),
            right: words(
                "huizong.toml：[fields] note = [\"督办口径\"]",
                "huizong.toml: [fields] note = [\"Supervision view\"]",
            ),
            mend: words(
                "把列名加到 huizong.toml 的 [fields]，或改用常见的列名。",
                "Add the header under [fields] in huizong.toml, or use a common one.",
            ),
        },
        checks: &[Check::File(unmapped_cell)],
    },
    Rule {
        info: RuleInfo {
            name: "unknown-department",
            topic: Topic::Files,
            severity: Severity::Warning,
            summary: words(
                "表上的部门不在 huizong.toml 的部门名单里（只在列了名单时检查）。",
                "A department is not among those of huizong.toml (checked only where departments are listed).",
            ),
            why: words(
                "名称不一致会让同一个部门算成两个，也会误报没有交表。",
                "A department under two names counts twice, and seems to have sent nothing under its own.",
            ),
            wrong: words("部门：信息中心（名单里是“信息部”）", "Department: Info centre (the list has \"IT\")"),
            right: words("huizong.toml：aliases = [\"信息中心\"]", "huizong.toml: aliases = [\"Info centre\"]"),
            mend: words("改成名单里的名称，或把它加为别名。", "Use the name of the list, or add this one as an alias."),
        },
        checks: &[Check::Form(unknown_department)],
    },
];

fn unreadable_file(view: &FileView<'_>) -> Vec<Fault> {
    let Some(error) = &view.record.error else { return Vec::new() };
    let name = view.name();
    let fault = Fault::new(
        say(format!("{name} 无法读取：{}", error.zh), format!("{name} cannot be read: {}", error.en)),
        say(
            "请用 Excel/WPS 打开检查，去掉密码，另存为 .xlsx 或 .docx 后重新发送。",
            "Open it in Excel or WPS, remove any password, save it as .xlsx or .docx and send it again.",
        ),
    );
    vec![fault]
}

fn no_form(view: &FileView<'_>) -> Vec<Fault> {
    let record = view.record;
    if record.error.is_some() || !record.forms.is_empty() {
        return Vec::new();
    }
    let name = view.name();
    let fault = Fault::new(
        say(format!("{name} 里没有认出任何记录表。"), format!("No form was found in {name}.")),
        say(
            "不是记录表就不用管；是的话请写明标题和列名。",
            "Ignore it if it is no form; else give it a title and column headers.",
        ),
    );
    vec![fault]
}

fn newer_version(view: &WeekView<'_>) -> Vec<Fault> {
    let pairs = view.ledger.superseded.iter();
    pairs
        .map(|(older, newer)| {
            let name = older.rsplit('/').next().unwrap_or(older);
            let fault = Fault::new(
                say(
                    format!("{name} 有更新的版本 {newer}，以新的为准。"),
                    format!("{name} is replaced by the newer {newer}."),
                ),
                say(
                    "请核对以哪一份为准；旧的可以移走。",
                    "Make sure that the right one counts; move the old one away.",
                ),
            );
            fault.on(name).in_file(older)
        })
        .collect()
}

fn file_remark(view: &FileView<'_>) -> Vec<Fault> {
    let remarks = view.record.notes.iter();
    remarks
        .map(|note| {
            let advice =
                say("请核对；必要时另存后重新发送。", "Check it; save it again and send it anew where needed.");
            Fault::new(note.message.clone(), advice).at(note.at.as_ref())
        })
        .collect()
}

/// What the account says of a cell that looks like a header or label and is none that is known.
const HEADER: &str = "header";

fn unmapped_cell(view: &FileView<'_>) -> Vec<Fault> {
    let accounts = view.record.forms.iter().map(|form| &form.account).chain([&view.record.outside]);
    let headers = accounts.flat_map(Account::unmapped).filter(|used| used.for_what == HEADER);
    headers
        .map(|used| {
            let (text, spot) = (short(&used.text), spot(&used.at));
            let fault = Fault::new(
                say(
                    format!("{} 的列名或标签“{text}”没有认出来。", spot.zh),
                    format!("The header or label \"{text}\" in {} is not understood.", spot.en),
                ),
                say(
                    format!("请在 huizong.toml 的 [fields] 里加上它，例如 note = [\"{text}\"]。"),
                    format!("Add it under [fields] in huizong.toml, such as note = [\"{text}\"]."),
                ),
            );
            fault.on(text).at(Some(&used.at))
        })
        .collect()
}

/// Once per name and form, at its first place.
fn unknown_department(view: &FormView<'_>) -> Vec<Fault> {
    let config = view.file.ctx.config;
    if config.departments.is_empty() {
        return Vec::new();
    }
    let fields = [&view.form.department].into_iter().chain(view.form.items.iter().map(|item| &item.department));
    let mut unknown: BTreeMap<String, (&str, Option<&Place>)> = BTreeMap::new();
    for name in fields.clone().filter_map(Field::value).filter(|name| config.department(name).is_none()) {
        let at = fields.clone().find(|field| field.value() == Some(name)).and_then(Field::at);
        unknown.entry(fold(name)).or_insert((name, at));
    }
    let known = config.departments.iter().flat_map(|d| std::iter::once(&d.name).chain(&d.aliases));
    unknown
        .into_values()
        .map(|(name, at)| {
            let meant = nearest(name, known.clone().map(String::as_str)).and_then(|word| config.department(word));
            let (zh, en) = meant.map_or_else(
                || {
                    (
                        "请改成名单里的名称，或把它加进 huizong.toml。".into(),
                        "Use a name of the list, or add this one to huizong.toml.".into(),
                    )
                },
                |d| {
                    (
                        format!("如果是“{0}”，请改成“{0}”，或在 huizong.toml 里加为它的别名。", d.name),
                        format!("If \"{0}\" is meant, write \"{0}\", or add this as an alias in huizong.toml.", d.name),
                    )
                },
            );
            let fault = Fault::new(
                say(
                    format!("部门“{name}”不在 huizong.toml 的名单里。"),
                    format!("The department \"{name}\" is not listed in huizong.toml."),
                ),
                say(zh, en),
            );
            fault.on(name).at(at)
        })
        .collect()
}
