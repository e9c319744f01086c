//! Lists of people: roles in brackets, other labels inside the list, and tables of who was there.

use std::sync::LazyLock;

use regex::Regex;

use super::outline::Walker;
use super::page::Page;
use super::pairs;
use super::raw::Datum;
use crate::lexicon::{Label, Lexicon, Part};
use crate::model::Use;

/// A name with brackets behind it: 王芳（主持）, Ann Lee (Chair).
static BRACKETED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?P<name>[^、，,;；:：（(）)\n/／]{2,30}?)\s*[（(\[【](?P<role>[^（()）\]】]{1,24})[)）\]】]").ok()
});

/// What a list of those present says beside their names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Listed {
    /// The list without those who were absent and without other labels.
    pub present: String,
    pub host: Option<String>,
    pub recorder: Option<String>,
    pub absent: Vec<String>,
}

/// Takes a list of those present apart.
pub(super) fn listed(text: &str, lexicon: &Lexicon) -> Listed {
    let mut found = Listed::default();
    let (_, pairs) = pairs::in_text(text, lexicon);
    let mut present = text.to_owned();
    for pair in pairs {
        let label = [Label::Host, Label::Recorder, Label::Absentees, Label::Observers]
            .into_iter()
            .find(|label| pair.meanings.contains(label));
        let Some(label) = label else { continue };
        // The list ends where another begins.
        if let Some(at) = present.find(&pair.label) {
            let end = present[at..].find(pair.value.as_str()).map_or(present.len(), |v| at + v + pair.value.len());
            present.replace_range(at..end, "");
        }
        match label {
            Label::Host => {
                found.host = Some(pair.value.clone());
                present = format!("{present}、{}", pair.value);
            }
            Label::Recorder => {
                found.recorder = Some(pair.value.clone());
                present = format!("{present}、{}", pair.value);
            }
            Label::Absentees => found.absent.push(pair.value),
            _ => {}
        }
    }
    if let Some(pattern) = BRACKETED.as_ref() {
        for hit in pattern.captures_iter(&present.clone()) {
            let (name, role) = (hit["name"].trim(), &hit["role"]);
            for part in lexicon.meeting.parts(role) {
                match part {
                    Part::Host => found.host = found.host.or_else(|| Some(name.to_owned())),
                    Part::Recorder => found.recorder = found.recorder.or_else(|| Some(name.to_owned())),
                    Part::Absent => {
                        found.absent.push(hit[0].trim().to_owned());
                        present = present.replacen(&hit[0], "", 1);
                    }
                }
            }
        }
    }
    found.present = present.trim_matches(|c: char| c.is_whitespace() || "、，,；;。".contains(c)).to_owned();
    found
}

/// The columns of a table of who was there.
struct Columns {
    name: u32,
    mark: u32,
    role: Option<u32>,
}

impl Walker<'_> {
    /// Reads a table of who was there (姓名 | 出席), where the form tells of a meeting; the lines that it took.
    pub(super) fn attendance(&mut self, line: usize) -> Option<usize> {
        let page = self.page;
        let (grid, _) = page.row_of(line)?;
        let columns = self.attendance_columns(page, line)?;
        let words = &self.lexicon.meeting;
        let (mut present, mut absent): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        let (mut host, mut recorder) = (None, None);
        let mut taken = Vec::new();
        for below in line + 1..page.lines.len() {
            let Some((_, row)) = page.row_of(below).filter(|(held, _)| *held == grid) else { break };
            let cell = |col: u32| page.grids[grid].at(row, col).map(|slot| &page.slots[slot]);
            let Some(name) = cell(columns.name).filter(|slot| !slot.is_blank()) else { break };
            let mark = cell(columns.mark).map_or("", |slot| slot.text.trim());
            match words.was_there(mark) {
                Some(false) => absent.push(name.text.trim().to_owned()),
                // A name signed is a mark, too.
                _ if mark.chars().count() <= 12 => present.push(name.text.trim().to_owned()),
                _ => break,
            }
            for part in columns.role.and_then(cell).map(|slot| words.parts(&slot.text)).unwrap_or_default() {
                match part {
                    Part::Host => host = Some(name.text.trim().to_owned()),
                    Part::Recorder => recorder = Some(name.text.trim().to_owned()),
                    Part::Absent => {}
                }
            }
            taken.push(below);
        }
        if present.is_empty() || taken.len() < 2 {
            return None;
        }
        for slot in std::iter::once(line).chain(taken.iter().copied()).flat_map(|l| page.filled(l)) {
            self.usage.mark(slot, Use::Field, "attendance");
        }
        let at = page.slots[page.filled(line)[0]].at.clone();
        for (label, names) in [
            (Label::Attendees, present),
            (Label::Absentees, absent),
            (Label::Host, host.into_iter().collect()),
            (Label::Recorder, recorder.into_iter().collect()),
        ] {
            if !names.is_empty() && !self.form.has(label) {
                let value = Datum::text(names.join("\n"), &at);
                self.add_label(vec![label], Datum::text(label.id(), &at), vec![value]);
            }
        }
        Some(taken.len() + 1)
    }

    fn attendance_columns(&self, page: &Page, line: usize) -> Option<Columns> {
        let filled = page.filled(line);
        let tells_meeting = [Label::MeetingTime, Label::Host, Label::MeetingPlace, Label::Recorder, Label::Date]
            .into_iter()
            .any(|label| self.form.has(label));
        if filled.len() < 2 || !tells_meeting {
            return None;
        }
        let words = &self.lexicon.meeting;
        let find = |fits: &dyn Fn(&str) -> bool| {
            filled.iter().copied().find(|slot| fits(page.text(*slot))).map(|slot| page.slots[slot].col)
        };
        let name = find(&|text| words.heads_names(text))?;
        let mark = find(&|text| words.heads_attendance(text))?;
        let role = find(&|text| words.heads_roles(text));
        Some(Columns { name, mark, role })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_and_absentees_inside_a_list() {
        let lexicon = Lexicon::builtin().unwrap();
        let found = listed("王小明（主持）、李四（产品部）、赵六（请假）", lexicon);
        assert_eq!(found.host.as_deref(), Some("王小明"));
        assert_eq!(found.absent, ["赵六（请假）"]);
        assert_eq!(found.present, "王小明（主持）、李四（产品部）");
        let found = listed("Ann Lee (Chair), Bo Hart, Cy Dean (minutes)", lexicon);
        assert_eq!((found.host.as_deref(), found.recorder.as_deref()), (Some("Ann Lee"), Some("Cy Dean")));
        let found = listed("王小明、李四\n缺席：赵六（出差）\n记录：李四", lexicon);
        assert_eq!(found.absent, ["赵六（出差）"]);
        assert_eq!(found.recorder.as_deref(), Some("李四"));
        assert!(found.present.starts_with("王小明、李四"));
    }
}
