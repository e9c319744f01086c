//! What labels add to a form, and where one opens the next form.

use super::outline::Walker;
use super::page::Shape;
use super::pairs::{self, strip_heading_number};
use super::raw::{Datum, RawLabel, RawSignature};
use crate::lexicon::{Label, Lexicon, key};
use crate::model::{SectionKind, Use};
use crate::normalise::date::full_dates;

impl Walker<'_> {
    /// Labels with values inside one text.
    pub(super) fn labels_in_text(&mut self, slot: usize, text: &str) -> bool {
        let spaced = spaced_label(text, self.lexicon).filter(|_| self.labels_are_spaced());
        let text = spaced.as_deref().unwrap_or(text);
        let (lead, found) = pairs::in_text(text, self.lexicon);
        // In a section of items, a colon behind other text belongs to the sentence.
        // （责任人：X） behind a sentence belongs to it as well.
        let bracketed = found.first().is_some_and(|p| p.label.starts_with(['（', '(', '【', '[']));
        let in_sentence = !lead.is_empty() && (bracketed || self.section.is_some_and(|s| s.item.is_some()));
        // 工程：完成水泵更换；…… tells of a trade, 更新台账，责任人：X of a piece of work.
        let first = found.first();
        let is_trade = first.is_some_and(|p| {
            p.meanings.contains(&Label::Project) && lead.is_empty() && p.value.contains(['；', '。', ';'])
        });
        let of_work = first.is_some_and(|p| {
            p.meanings.iter().all(|l| matches!(l, Label::DelayOwner | Label::DelayNew | Label::DelayOriginal))
        });
        let in_sentence = in_sentence || is_trade || of_work && lead.ends_with(['，', ',', '；', ';', '。']);
        // A label behind a whole sentence belongs to the prose.
        if found.is_empty()
            || in_sentence
            || lead.contains('。') && !counts_people(&lead)
            || lead.chars().count() > 24
            || lead.ends_with(['（', '('])
        {
            return false;
        }
        let at = self.page.slots[slot].at.clone();
        if !lead.is_empty() && self.form.titles.is_empty() {
            self.form.titles.push(Datum::text(lead.as_str(), &at));
        } else if !lead.is_empty() {
            let under = self.under.clone();
            self.form.tell(Datum::text(lead.as_str(), &at), under.as_ref());
        }
        let mut after_signature = false;
        let found: Vec<pairs::InText> = found.into_iter().map(|pair| self.who_wrote(pair)).collect();
        for pair in found.into_iter().filter(|pair| !pair.meanings.is_empty()) {
            let (value, behind) = cut_at_gap(&pair.meanings, &pair.value);
            if let Some(behind) = behind {
                self.form.closing.push(Datum::text(behind, &at));
            }
            let value = Datum::text(value, &at);
            after_signature = self.sign(&pair.meanings, &pair.label, &value, after_signature);
            if !after_signature {
                self.add_label(pair.meanings, Datum::text(pair.label, &at), vec![value]);
            }
        }
        self.usage.mark(slot, Use::Field, "label");
        true
    }

    /// At least two lines of the page are a label, a blank and a value (时间 4月18日 / 地点 三楼).
    fn labels_are_spaced(&self) -> bool {
        let lines = self.page.lines.iter().filter(|line| matches!(line.shape, Shape::Paragraph { .. }));
        let texts = lines.filter_map(|line| line.slots.first()).map(|slot| self.page.text(*slot).trim());
        texts.filter(|text| spaced_label(text, self.lexicon).is_some()).count() >= 2
    }

    /// 会议主持：甲　　会议记录：乙: beside other labels the name of the record names who wrote it.
    fn who_wrote(&self, pair: pairs::InText) -> pairs::InText {
        let record = self.lexicon.sections.exact(&pair.label).is_some_and(|def| def.id == "discussion");
        let brief = (2..=8).contains(&pair.value.chars().count()) && pair.value.chars().all(char::is_alphabetic);
        if pair.meanings.is_empty() && record && brief && pair.label.ends_with(['录', '要']) {
            return pairs::InText { meanings: vec![Label::Recorder], ..pair };
        }
        pair
    }

    /// A line without a colon that tells who did what with the paper (Recorded by Ann Lee).
    pub(super) fn signed_line(&mut self, line: usize, slot: usize) -> bool {
        if !matches!(self.page.lines[line].shape, Shape::Paragraph { listed: false, .. }) {
            return false;
        }
        let text = self.page.slots[slot].text.trim();
        let Some((label, name)) = done_by(text).or_else(|| done_on(text)) else { return false };
        let meanings = self.lexicon.labels.meanings(label);
        let dated = meanings.iter().any(|l| matches!(l, Label::Date | Label::Issued | Label::Period));
        if meanings.is_empty() || !dated && !label.ends_with("by") {
            return false;
        }
        let at = self.page.slots[slot].at.clone();
        let value = Datum::text(name, &at);
        if !self.sign(&meanings, label, &value, false) {
            self.add_label(meanings, Datum::text(label, &at), vec![value]);
        }
        self.usage.mark(slot, Use::Field, "label");
        true
    }

    /// Takes a label as a place for a signature, or as the date of the signature before it; `false` where it is neither.
    pub(super) fn sign(&mut self, meanings: &[Label], label: &str, value: &Datum, after_signature: bool) -> bool {
        if meanings.contains(&Label::Signature) {
            let role = Some(label.trim().trim_end_matches(['：', ':']).to_owned());
            self.form.signatures.push(RawSignature { text: value.clone(), role, date: None, needs_date: false });
            return true;
        }
        // 编制日期 beside a signature dates the form, 日期 dates the signature.
        let plain = matches!(key(label).as_str(), "日期" | "时间" | "date" | "日期及时间" | "年月日");
        let is_date =
            meanings.contains(&Label::SignDate) || after_signature && plain && meanings.contains(&Label::Date);
        if is_date && let Some(last) = self.form.signatures.last_mut() {
            last.date = Some(value.clone());
            last.needs_date = true;
            return true;
        }
        false
    }

    /// Notes a label; a label that can open a form of its own opens one when it comes again.
    /// A grid whose labels the form has already had, in most of its labels: the record of the next meeting.
    pub(super) fn repeats_grid(&mut self, line: usize) -> bool {
        let page = self.page;
        let Some((grid, _)) = page.row_of(line) else { return false };
        let begins = (0..line).all(|above| page.row_of(above).is_none_or(|(held, _)| held != grid));
        let told = !self.form.items.is_empty() || !self.form.sections.is_empty();
        if !begins || !told || self.form.labels.len() < 3 {
            return false;
        }
        let labels: Vec<Label> = (line..page.lines.len())
            .take_while(|l| page.row_of(*l).is_some_and(|(held, _)| held == grid))
            .flat_map(|l| page.filled(l))
            .filter(|slot| !page.slots[*slot].is_typed())
            .filter_map(|slot| self.lexicon.labels.meanings(strip_heading_number(page.text(slot))).first().copied())
            .filter(|label| *label != Label::Signature)
            .collect();
        let facts = [Label::MeetingTime, Label::Date, Label::TimePlace, Label::RecordNumber];
        let dated = labels.iter().any(|label| facts.contains(label) && self.form.has(*label));
        let again = labels.iter().filter(|label| self.form.has(**label)).count();
        dated && again >= 3 && again * 4 >= labels.len() * 3
    }

    pub(super) fn add_label(&mut self, meanings: Vec<Label>, label: Datum, mut values: Vec<Datum>) {
        // What a template asks for is not yet told.
        for value in values.iter_mut().filter(|value| self.lexicon.noise.is_unfilled(&value.text)) {
            *value = Datum::text("", &value.at);
        }
        let has_items = !self.form.items.is_empty();
        let another_project = meanings == [Label::Project] && has_items && self.form.has(Label::Project);
        let opens_meeting =
            [Label::MeetingTime, Label::TimePlace, Label::MeetingTitle].iter().any(|l| meanings.contains(l));
        let has_discussion = self.form.sections.iter().any(|s| s.kind == SectionKind::Discussion);
        let repeated = meanings.first().is_some_and(|label| self.form.has(*label));
        if another_project || opens_meeting && repeated && (has_items || has_discussion) {
            self.split();
        }
        if meanings.contains(&Label::DelayTask)
            && self.form.labels.iter().any(|l| l.meanings.contains(&Label::DelayTask) && l.block == self.block)
        {
            self.block += 1;
        }
        if !meanings.contains(&Label::Signature) && !meanings.contains(&Label::SignDate) {
            self.section = self.section.filter(|s| {
                s.item.is_none()
                    && s.prose.is_some()
                    && meanings.iter().any(|l| matches!(l, Label::Preparer | Label::RecordNumber))
            });
        }
        self.form.labels.push(RawLabel { meanings, label, values, block: self.block });
    }
}

/// `Recorded by Ann Lee`: the words up to by, and the name behind them.
fn done_by(text: &str) -> Option<(&str, &str)> {
    let at = text.find(" by ")? + " by".len();
    let (label, name) = (&text[..at], text[at..].trim().trim_end_matches('.'));
    let words = name.split_whitespace().count();
    let capital = |word: &str| {
        word.starts_with(char::is_uppercase) || matches!(word, "van" | "von" | "de" | "der" | "den" | "bin" | "al")
    };
    let is_name = (1..=5).contains(&words) && name.split_whitespace().all(|word| capital(word.trim_start_matches('(')));
    (label.split_whitespace().count() <= 4 && is_name && label.starts_with(char::is_uppercase)).then_some((label, name))
}

/// `Printed on Wed, 2 April 2025`: the words up to on, and nothing but a whole date behind them.
fn done_on(text: &str) -> Option<(&str, &str)> {
    let joints = [" on ", " as of ", " as at ", " at "];
    let end = joints.iter().find_map(|joint| Some(text.find(joint)? + joint.trim_end().len()))?;
    let (label, day) = (&text[..end], text[end..].trim());
    let is_day = day.chars().count() <= 32 && !full_dates(day).is_empty();
    (is_day && label.is_ascii() && label.split_whitespace().count() <= 3).then_some((label, day))
}

/// A value that names one thing ends at a wide blank; what stands behind it is told apart (项目：采购系统　　更新于 1月16日).
fn cut_at_gap<'t>(meanings: &[Label], value: &'t str) -> (&'t str, Option<&'t str>) {
    let one = [Label::Project, Label::Department, Label::Leader, Label::MeetingPlace, Label::MeetingTitle];
    let gap = ["\u{3000}\u{3000}", "\t", "   "].iter().filter_map(|gap| value.find(gap)).min();
    match gap.filter(|_| one.iter().any(|label| meanings.contains(label))) {
        Some(at) if !value[..at].trim().is_empty() => {
            (value[..at].trim(), Some(value[at..].trim()).filter(|rest| !rest.is_empty()))
        }
        _ => (value, None),
    }
}

/// A line that is a fact of a meeting behind a blank, with a colon instead (地点 三楼 → 地点：三楼).
fn spaced_label(text: &str, lexicon: &Lexicon) -> Option<String> {
    let (word, value) = text.split_once([' ', '\u{3000}', '\t'])?;
    let value = value.trim();
    let plain = !text.contains(['：', ':', '。', '；']) || value.starts_with(|c: char| c.is_ascii_digit());
    let facts =
        [Label::MeetingTime, Label::MeetingPlace, Label::Attendees, Label::Absentees, Label::Host, Label::Recorder];
    let known = lexicon.labels.meanings(word).into_iter().chain(lexicon.labels.before_colon(word));
    let fits = word.chars().count() <= 4 && !word.is_ascii() && !value.is_empty() && value.chars().count() <= 60;
    (plain && fits && !word.contains(['：', ':']) && known.into_iter().any(|label| facts.contains(&label)))
        .then(|| format!("{word}：{value}"))
}

/// 应到14人，实到12人。: how many were there, before who was not.
fn counts_people(lead: &str) -> bool {
    let counted = ["应到", "实到", "到会", "出席", "参会", "应出席", "实出席", "应参会", "实参会"];
    lead.chars().any(|c| c.is_ascii_digit()) && lead.contains('人') && counted.iter().any(|word| lead.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::{done_by, done_on};

    #[test]
    fn who_did_what_with_the_paper() {
        for (text, expected) in [
            ("Recorded by Ann Lee", Some(("Recorded by", "Ann Lee"))),
            ("Minutes taken by Ann van Berg.", Some(("Minutes taken by", "Ann van Berg"))),
            ("Approved by the board on 3 May", None),
            ("Report by 12 May", None),
        ] {
            assert_eq!(done_by(text), expected, "{text}");
        }
        assert_eq!(done_on("Printed on Wed, April 2, 2025"), Some(("Printed on", "Wed, April 2, 2025")));
        assert_eq!(done_on("Meet on site"), None);
    }
}
