//! A deadline told in the heading of a list: 分工（DDL 周四晚10:00）, 本周任务（12月8日前完成）, Actions (by Friday).

use super::outline::Walker;
use super::raw::Datum;
use crate::lexicon::{Column, Lexicon};
use crate::model::Place;

/// What stands at the end of a deadline.
const ENDS: [&str; 12] = ["前", "内", "截止", "完成", "提交", "交齐", "上交", "给出", "截止日", "到期", "做完", "交稿"];
/// What stands before one in English.
const STARTS: [&str; 6] = ["by ", "due ", "before ", "until ", "no later than ", "for "];

/// The deadline in the brackets of a heading, or behind a label at its end.
fn deadline(heading: &str, lexicon: &Lexicon) -> Option<String> {
    let at = heading.find(['（', '(', '【', '['])?;
    let inner = heading[at..].trim_start_matches(['（', '(', '【', '[']).split(['）', ')', '】', ']']).next()?.trim();
    let tells_time =
        |text: &str| text.contains(|c: char| c.is_ascii_digit() || "周月日天晚".contains(c)) || text.is_ascii();
    let simple = inner.to_lowercase();
    if let Some(rest) = STARTS.iter().find_map(|start| simple.strip_prefix(start)) {
        return inner.get(inner.len() - rest.len()..).map(|day| day.trim().to_owned());
    }
    let cut = inner.find(|c: char| c.is_whitespace() || "：:".contains(c) || c.is_ascii_digit()).unwrap_or(0);
    let label = inner[..cut].trim_end_matches(['于', '在', '为']);
    let value = inner[cut..].trim_start_matches(['：', ':', ' ', '　']).trim();
    let best = lexicon.fields.candidates(label).first().copied();
    if !label.is_empty() && best.is_some_and(|c| c.score >= 0.85 && c.column == Column::Due) && tells_time(value) {
        return Some(value.to_owned());
    }
    (ENDS.iter().any(|end| inner.ends_with(end)) && tells_time(inner) && inner.chars().count() <= 20)
        .then(|| inner.to_owned())
}

impl Walker<'_> {
    /// Notes the deadline that the heading of a list tells.
    pub(super) fn note_list_due(&mut self, heading: &str, at: &Place) {
        if self.section.is_some_and(|section| section.item.is_some())
            && let Some(due) = deadline(heading, self.lexicon)
        {
            self.list_due = Some(Datum::text(due, at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deadlines_in_headings() {
        let lexicon = Lexicon::builtin().unwrap();
        for (heading, due) in [
            ("分工（DDL 周四晚10:00）", Some("周四晚10:00")),
            ("三、本周分工（DDL：12月8日 周日 22:00）", Some("12月8日 周日 22:00")),
            ("任务安排（下周三前完成）", Some("下周三前完成")),
            ("Actions (by Friday)", Some("Friday")),
            ("任务（第二轮）", None),
            ("分工（3人）", None),
            ("本周任务", None),
        ] {
            assert_eq!(deadline(heading, lexicon).as_deref(), due, "{heading}");
        }
    }
}
