//! Waivers: findings that are accepted for a reason, until a day.

use chrono::NaiveDate;

use super::context::WeekView;
use super::fault::{Fault, say};
use super::rule::{Check, Rule, RuleInfo, Topic, words};
use crate::config::{Config, FILE_NAME, Waiver, fold, same_name};
use crate::model::{Finding, Severity};

pub(super) const RULES: &[Rule] = &[Rule {
    info: RuleInfo {
        name: "expired-waiver",
        topic: Topic::Waivers,
        severity: Severity::Info,
        summary: words(
            "huizong.toml 里的豁免已经过期，不再起作用。",
            "A waiver in huizong.toml has ended and has no effect any more.",
        ),
        why: words("豁免有期限，到期要重新考虑。", "A waiver holds until a day, and is then to be thought over."),
        wrong: words("until = \"2026-06-30\"（今天 2026-07-03）", "until = \"2026-06-30\" (today is 2026-07-03)"),
        right: words("until = \"2026-12-31\"，或者删掉这一条", "until = \"2026-12-31\", or no such waiver"),
        mend: words("仍然需要就改 until；不需要就删掉。", "Set a later end if it is still wanted; else remove it."),
    },
    checks: &[Check::Week(expired)],
}];

/// The waiver still holds on that day; its last day counts.
fn holds(waiver: &Waiver, today: NaiveDate) -> bool {
    waiver.until.is_none_or(|until| today <= until)
}

/// The reason of the first waiver that covers a finding.
pub(super) fn reason(finding: &Finding, config: &Config, today: NaiveDate) -> Option<String> {
    let mut waivers = config.waivers.iter().filter(|waiver| holds(waiver, today));
    waivers.find(|waiver| covers(waiver, finding, config)).map(|waiver| waiver.reason.clone())
}

fn covers(waiver: &Waiver, finding: &Finding, config: &Config) -> bool {
    waiver.rule == finding.rule
        && waiver.title.as_deref().is_none_or(|title| same_title(title, &finding.title))
        && waiver.department.as_deref().is_none_or(|wanted| {
            finding.department.as_deref().is_some_and(|department| same_department(wanted, department, config))
        })
        && waiver.path.as_deref().is_none_or(|path| finding.path.as_deref().is_some_and(|found| ends_with(found, path)))
}

/// Titles without width, case, blanks and punctuation: a waiver outlives small changes of wording in a form.
fn same_title(one: &str, other: &str) -> bool {
    let letters = |title: &str| fold(title).chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (one_letters, other_letters) = (letters(one), letters(other));
    if one_letters.is_empty() { one == other } else { one_letters == other_letters }
}

fn same_department(wanted: &str, found: &str, config: &Config) -> bool {
    match (config.department(wanted), config.department(found)) {
        (Some(one), Some(other)) => one.name == other.name,
        _ => same_name(wanted, found),
    }
}

/// A path ends with whole components of another one.
fn ends_with(path: &str, end: &str) -> bool {
    let end = end.replace('\\', "/");
    let end = end.trim_start_matches("./");
    path.strip_suffix(end).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

/// A finding for every waiver that holds no more.
fn expired(view: &WeekView<'_>) -> Vec<Fault> {
    let waivers = view.ctx.config.waivers.iter().filter(|waiver| !holds(waiver, view.ctx.today));
    waivers
        .filter_map(|waiver| Some((waiver, waiver.until?)))
        .map(|(waiver, until)| {
            let (rule, line) = (&waiver.rule, waiver.line);
            let what = [&waiver.title, &waiver.department, &waiver.path].into_iter().flatten().next();
            let what = what.map(String::as_str).unwrap_or_default();
            let fault = Fault::new(
                say(
                    format!("{FILE_NAME} 第 {line} 行的豁免（{rule}「{what}」）已于 {until} 到期。"),
                    format!("The waiver in line {line} of {FILE_NAME} ({rule}, \"{what}\") ended on {until}."),
                ),
                say("仍然需要请改 until；不需要请删掉。", "Set a later end if it is still wanted; else remove it."),
            );
            fault.on(what).in_file(FILE_NAME).of(waiver.department.clone())
        })
        .collect()
}
