//! A deadline told once for a whole list: `DDL：5.16` below it, `完成时间：3月12日` above it, `以上任务截止：4月21日`, or in the
//! brackets of its heading (分工（DDL 周四晚10:00）, Actions (by Friday)).

use super::outline::Walker;
use super::raw::Datum;
use crate::lexicon::{Column, Lexicon};
use crate::model::{Place, Use};
use crate::normalise::text::strip_number;

/// Words that say that the whole list is meant …
const WHOLE: [&str; 9] = ["以上", "上述", "所有", "全部", "各项", "统一", "本次", "均", "都"];
/// … and what may follow them.
const NOUNS: [&str; 7] = ["任务", "事项", "工作", "内容", "分工", "作业", "的"];
/// What stands at the end of a deadline.
const ENDS: [&str; 12] = ["前", "内", "截止", "完成", "提交", "交齐", "上交", "给出", "截止日", "到期", "做完", "交稿"];
/// How a day begins that no digit begins.
const DAYS: [&str; 14] =
    ["周", "本周", "下周", "这周", "星期", "礼拜", "今天", "今晚", "明天", "明晚", "后天", "本月", "月底", "下个月"];
/// What stands before one in English.
const STARTS: [&str; 6] = ["by ", "due ", "before ", "until ", "no later than ", "for "];

/// Longest line that is nothing but a deadline, in characters.
const LONGEST: usize = 40;

/// What a line that only states a deadline says of it, and whether it says that it holds for the whole list.
fn deadline(line: &str, lexicon: &Lexicon) -> Option<(String, bool)> {
    let text = line.trim().trim_start_matches(['（', '(', '【', '*', '※']);
    if text.chars().count() > LONGEST || strip_number(text).0.is_some() {
        return None;
    }
    let mut bare = text;
    let mut whole = false;
    while let Some(rest) = WHOLE.iter().find_map(|word| bare.strip_prefix(word)) {
        (bare, whole) = (rest, true);
        while let Some(rest) = NOUNS.iter().find_map(|noun| bare.strip_prefix(noun)) {
            bare = rest;
        }
    }
    let tells_time = |text: &str| text.contains(|c: char| c.is_ascii_digit() || "周月日天".contains(c));
    if let Some((label, value)) = bare.split_once(['：', ':']) {
        let best = lexicon.fields.candidates(label.trim()).first().copied();
        let is_due = best.is_some_and(|c| c.score >= 0.85 && matches!(c.column, Column::Due | Column::Done));
        let value = value.trim().trim_end_matches(['。', '；', ';', '）', ')', '】']);
        return (is_due && tells_time(value)).then(|| (value.to_owned(), whole));
    }
    let ends = ["前", "内", "完成", "截止", "提交", "交齐", "做完", "弄完"].iter().any(|word| bare.contains(word));
    (whole && ends && tells_time(bare)).then(|| (bare.to_owned(), true))
}

/// The deadline in the brackets of a heading, or behind a label at its end.
pub(super) fn in_heading(heading: &str, lexicon: &Lexicon) -> Option<String> {
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
    if ENDS.iter().any(|end| inner.ends_with(end)) && tells_time(inner) && inner.chars().count() <= 20 {
        return Some(inner.to_owned());
    }
    until(inner).map(str::to_owned)
}

/// 周日晚10点前 of 周日晚10点前传到群里，过期不候: a day at the beginning, and by when it is.
fn until(text: &str) -> Option<&str> {
    let clause = text.split(['，', ',', '；', ';', '。']).next()?;
    let day = clause.starts_with(|c: char| c.is_ascii_digit()) || DAYS.iter().any(|word| clause.starts_with(word));
    let end = clause.find('前').map(|at| at + '前'.len_utf8()).filter(|end| clause[..*end].chars().count() <= 18)?;
    (day && clause.contains(|c: char| c.is_ascii_digit() || "周期拜天底末".contains(c))).then(|| &clause[..end])
}

impl Walker<'_> {
    /// The text of a list without the lines that only state its deadline, and that deadline.
    pub(super) fn without_shared_due(&self, text: &str, at: &Place) -> (String, Option<Datum>) {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        if lines.len() < 3 {
            return (text.to_owned(), None);
        }
        // A deadline below each of several items is no deadline of all of them.
        let told: Vec<usize> = (0..lines.len()).filter(|l| deadline(lines[*l], self.lexicon).is_some()).collect();
        let [only] = told[..] else { return (text.to_owned(), None) };
        let Some((due, whole)) = deadline(lines[only], self.lexicon) else { return (text.to_owned(), None) };
        if !(whole || only == 0 || only + 1 == lines.len()) {
            return (text.to_owned(), None);
        }
        let rest: Vec<&str> = lines.into_iter().enumerate().filter(|(l, _)| *l != only).map(|(_, line)| line).collect();
        (rest.join("\n"), Some(Datum::text(due, at)))
    }

    /// Takes a line of a section of work that states the deadline of the list below or above it.
    pub(super) fn shares_due(&mut self, slot: usize, text: &str) -> bool {
        if self.section.is_none_or(|section| section.item.is_none()) {
            return false;
        }
        let Some((due, whole)) = deadline(text, self.lexicon) else { return false };
        let due = Datum::text(due, &self.page.slots[slot].at);
        let list = self.section_from.min(self.form.items.len())..;
        let items = &mut self.form.items[list];
        let each_has_its_own = items.iter().any(|item| item.cells.contains_key(&Column::Due));
        let follows_fields = slot > 0 && self.attached == Some(slot - 1);
        if items.is_empty() {
            self.list_due = Some(due);
        } else if whole || items.len() >= 2 && !each_has_its_own && !follows_fields {
            items.iter_mut().filter(|item| item.is_sentence).for_each(|item| item.shared_due = Some(due.clone()));
        } else {
            return false;
        }
        self.usage.mark(slot, Use::Field, "due");
        true
    }

    /// Notes the deadline that the heading of a list tells.
    pub(super) fn note_list_due(&mut self, heading: &str, at: &Place) {
        if self.section.is_some_and(|section| section.item.is_some())
            && let Some(due) = in_heading(heading, self.lexicon)
        {
            self.list_due = Some(Datum::text(due, at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_are_a_deadline() {
        let lexicon = Lexicon::builtin().unwrap();
        for (line, due) in [
            ("DDL：5.16", Some(("5.16", false))),
            ("完成时间：3月12日", Some(("3月12日", false))),
            ("以上任务截止：4月21日（周日）晚12点", Some(("4月21日（周日）晚12点", true))),
            ("以上均于本周日前完成", Some(("于本周日前完成", true))),
            ("1. 登录接口：3月12日", None),
            ("截止：待定", None),
            ("负责人：王小明", None),
        ] {
            let found = deadline(line, lexicon);
            assert_eq!(found.as_ref().map(|(text, whole)| (text.as_str(), *whole)), due, "{line}");
        }
    }

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
            assert_eq!(in_heading(heading, lexicon).as_deref(), due, "{heading}");
        }
    }
}
