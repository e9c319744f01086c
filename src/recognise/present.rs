//! Lists of people: roles in brackets, other labels inside the list.

use std::sync::LazyLock;

use regex::Regex;

use super::pairs;
use crate::lexicon::{Label, Lexicon, Part, is_han};

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
    // 主席 何国华先生、秘书 梁淑仪女士
    for piece in present.split(['、', '，', ',', ';', '；', '\n']) {
        let Some((role, name)) = piece.trim().split_once([' ', '\u{3000}']) else { continue };
        if !role.chars().all(is_han) || name.trim().is_empty() {
            continue;
        }
        for part in lexicon.meeting.parts(role) {
            let field = match part {
                Part::Host => &mut found.host,
                Part::Recorder => &mut found.recorder,
                Part::Absent => continue,
            };
            field.get_or_insert_with(|| name.trim().to_owned());
        }
    }
    let rest = present.trim_matches(|c: char| c.is_whitespace() || "、，,；;。".contains(c));
    Listed { present: rest.to_owned(), ..found }
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
        let found = listed("主席 王小明先生、秘书 李四女士、委员 赵六先生", lexicon);
        assert_eq!(found.host.as_deref(), Some("王小明先生"));
        let found = listed("王小明、李四\n缺席：赵六（出差）\n记录：李四", lexicon);
        assert_eq!(found.absent, ["赵六（出差）"]);
        assert_eq!(found.recorder.as_deref(), Some("李四"));
        assert!(found.present.starts_with("王小明、李四"));
    }
}
