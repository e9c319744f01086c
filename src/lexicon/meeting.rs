//! What lists of people say of a meeting beside names: who led it, who wrote, who was there.

use serde::Deserialize;

use super::key::{is_han, key};

/// Words of `meeting.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeetingWords {
    roles: Roles,
    attendance: Attendance,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Roles {
    host: Vec<String>,
    recorder: Vec<String>,
    absent: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Attendance {
    names: Vec<String>,
    columns: Vec<String>,
    roles: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
}

/// What a word beside a name says of somebody's part in a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Led it.
    Host,
    /// Wrote the minutes.
    Recorder,
    /// Was not there.
    Absent,
}

impl MeetingWords {
    /// Reads `meeting.toml`.
    ///
    /// # Errors
    /// The file is no TOML.
    pub fn load(text: &str) -> Result<Self, String> {
        let mut words: Self = toml::from_str(text).map_err(|e| e.to_string())?;
        let (roles, table) = (&mut words.roles, &mut words.attendance);
        let lists = [
            &mut roles.host,
            &mut roles.recorder,
            &mut roles.absent,
            &mut table.names,
            &mut table.columns,
            &mut table.roles,
            &mut table.yes,
            &mut table.no,
        ];
        for word in lists.into_iter().flatten() {
            *word = key(word);
        }
        words.attendance.no.push(String::new());
        Ok(words)
    }

    /// The parts in a meeting that a text names: the text of brackets behind a name, a cell in a column of roles.
    #[must_use]
    pub fn parts(&self, text: &str) -> Vec<Part> {
        let mut found = Vec::new();
        for piece in text.split(['、', '，', ',', ';', '；', '/', '／', '兼', '&', '\n', '+']) {
            let piece = key(piece);
            for (part, words) in [
                (Part::Absent, &self.roles.absent),
                (Part::Host, &self.roles.host),
                (Part::Recorder, &self.roles.recorder),
            ] {
                if words.iter().any(|word| says(&piece, word)) && !found.contains(&part) {
                    found.push(part);
                }
            }
        }
        found
    }

    /// A header over names.
    #[must_use]
    pub fn heads_names(&self, header: &str) -> bool {
        self.attendance.names.contains(&key(header))
    }

    /// A header over marks of who was there.
    #[must_use]
    pub fn heads_attendance(&self, header: &str) -> bool {
        self.attendance.columns.contains(&key(header))
    }

    /// A header over roles or remarks.
    #[must_use]
    pub fn heads_roles(&self, header: &str) -> bool {
        self.attendance.roles.contains(&key(header))
    }

    /// Whether a cell of attendance says that somebody was there; `None` where it says neither.
    #[must_use]
    pub fn was_there(&self, text: &str) -> Option<bool> {
        let bare = text.split(['(', '（', ',', '，']).next().unwrap_or(text);
        let plain: String = text.trim().to_lowercase();
        // Ticks are outer punctuation to a key.
        let has = |words: &[String]| {
            words.iter().any(|word| *word == key(bare) || *word == key(text) || (*word == plain && !plain.is_empty()))
        };
        if self.parts(text).contains(&Part::Absent)
            || self.parts(bare).contains(&Part::Absent)
            || has(&self.attendance.no)
        {
            return Some(false);
        }
        has(&self.attendance.yes).then_some(true)
    }
}

/// The word itself, or a longer one that begins or ends with it (会议主持, 请假半天).
fn says(piece: &str, word: &str) -> bool {
    piece == word
        || word.chars().count() >= 2
            && word.chars().all(is_han)
            && piece.chars().count() <= word.chars().count() + 6
            && (piece.starts_with(word) || piece.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_marks() {
        let words = MeetingWords::load(include_str!("../../templates/meeting.toml")).unwrap();
        for (text, parts) in [
            ("主持", vec![Part::Host]),
            ("项目经理，会议主持", vec![Part::Host]),
            ("组长兼记录", vec![Part::Recorder]),
            ("Chair", vec![Part::Host]),
            ("minutes", vec![Part::Recorder]),
            ("产品部，请假", vec![Part::Absent]),
            ("出差请假", vec![Part::Absent]),
            ("财务部", vec![]),
            ("Treasurer", vec![]),
        ] {
            assert_eq!(words.parts(text), parts, "{text}");
        }
        for (text, there) in [
            ("√", Some(true)),
            ("Yes", Some(true)),
            ("No (sick)", Some(false)),
            ("请假", Some(false)),
            ("", Some(false)),
            ("张三", None),
        ] {
            assert_eq!(words.was_there(text), there, "{text}");
        }
    }
}
