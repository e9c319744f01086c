//! What stands around the task in a title: brackets, `部门：`, the owners' names.

use std::collections::BTreeSet;

use super::rules::department_key;
use super::text::{fold, squeeze};

/// Who is around a title: what of it names people, departments and the project and not the task.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around<'a> {
    /// Owners of the item, as written and as the ledger writes them.
    pub owners: &'a [String],
    /// Department keys known in the batch.
    pub departments: Option<&'a BTreeSet<String>>,
    /// Project of the item.
    pub project: Option<&'a str>,
}

/// The text outside brackets, and what stood inside them. A title in book marks stays.
pub(super) fn split_brackets(text: &str) -> (String, String) {
    let (mut outside, mut inside, mut depth) = (String::new(), String::new(), 0_u32);
    for c in text.chars() {
        match c {
            '(' | '[' | '【' | '〔' | '{' => depth += 1,
            ')' | ']' | '】' | '〕' | '}' => {
                depth = depth.saturating_sub(1);
                inside.push(' ');
                if depth == 0 {
                    outside.push(' ');
                }
            }
            _ if depth > 0 => inside.push(c),
            _ => outside.push(c),
        }
    }
    (outside, inside)
}

/// Without `部门：` or `姓名：` in front.
pub(super) fn without_label(text: &str, around: Around<'_>) -> String {
    let Some((label, rest)) = text.split_once(':') else { return text.to_owned() };
    let key = squeeze(label);
    let known = around.departments.is_some_and(|known| known.contains(&department_key(label)))
        || around.owners.iter().any(|owner| squeeze(owner) == key)
        || ["部", "部门", "中心", "处", "科", "室"].iter().any(|suffix| key.ends_with(suffix));
    if known && key.chars().count() <= 10 && !squeeze(rest).is_empty() { rest.to_owned() } else { text.to_owned() }
}

/// Without the owners' names, and without a department in front (also behind 由 or 请).
pub(super) fn without_names(text: &str, around: Around<'_>) -> String {
    let mut left = text.trim().to_owned();
    for owner in around.owners {
        let name = fold(owner);
        if name.chars().count() >= 2 && left.contains(&name) {
            left = left.replace(&name, " ");
        }
    }
    let left = left.trim_start_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let Some(known) = around.departments else { return left };
    let (lead, rest) = match left.strip_prefix(['由', '请']) {
        Some(rest) => (&left[..left.len() - rest.len()], rest),
        None => ("", left.as_str()),
    };
    // A department's name in front ends at a `部`, or is as long as a known name.
    let cut = rest
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take(10)
        .filter(|end| known.contains(&department_key(&rest[..*end])))
        .last();
    match cut {
        Some(end) if !squeeze(&rest[end..]).is_empty() && ends_name(&rest[..end], &rest[end..]) => {
            format!("{lead}{}", &rest[end..])
        }
        _ => left,
    }
}

/// Only a full name is taken off: 物流部完成… but not 物流费结算.
fn ends_name(name: &str, rest: &str) -> bool {
    let name = name.trim_end();
    name.ends_with('部') || name.ends_with("中心") || rest.starts_with(|c: char| !c.is_alphanumeric())
}
