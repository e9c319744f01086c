//! A piece of work in a list that begins with the name of somebody whom the form lists: it is theirs, whatever the verb
//! (Ann Lee fixes the form by Friday).

use crate::normalise::owner::Roster;

/// What makes of the name in front a matter rather than who acts.
const STANDS: [&str; 9] = ["is", "was", "has", "had", "are", "were", "and", "or", "be"];

/// The listed name at the beginning of a piece of work in Latin script, as the form spells it.
pub(super) fn named_first(text: &str, roster: &Roster) -> Option<String> {
    let ends = text.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at).take(4).collect::<Vec<_>>();
    let end = ends.into_iter().rev().find(|end| roster.person(&text[..*end]).is_some())?;
    let verb = text[end..].split_whitespace().next()?;
    let acts = verb.starts_with(|c: char| c.is_ascii_lowercase()) && !STANDS.contains(&verb);
    if acts { roster.person(&text[..end]).map(str::to_owned) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_name_stands_first() {
        let mut roster = Roster::default();
        roster.add_person("Ann van Berg", Some("Ann"));
        for (text, name) in [
            ("Ann van Berg fixes the form by Friday", Some("Ann van Berg")),
            ("Ann translate the annex", Some("Ann van Berg")),
            ("Ann is on leave", None),
            ("Annex to be printed", None),
            ("Bob fixes the form", None),
        ] {
            assert_eq!(named_first(text, &roster).as_deref(), name, "{text}");
        }
    }
}
