//! A piece of work in a list that begins with the name of somebody whom the form lists: it is theirs, whatever the verb
//! (Ann Lee fixes the form by Friday).

use crate::normalise::owner::Roster;

/// What makes of the name in front a matter rather than who acts.
const STANDS: [&str; 9] = ["is", "was", "has", "had", "are", "were", "and", "or", "be"];

/// The listed name, or the initials, at the beginning of a piece of work in Latin script, as the form spells it.
pub(super) fn named_first(text: &str, roster: &Roster) -> Vec<String> {
    if let Some(initials) = initials_first(text) {
        return initials;
    }
    let ends = text.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at).take(4).collect::<Vec<_>>();
    let Some(end) = ends.into_iter().rev().find(|end| roster.person(&text[..*end]).is_some()) else {
        return Vec::new();
    };
    let verb = text[end..].split_whitespace().next().unwrap_or_default();
    let acts = verb.starts_with(|c: char| c.is_ascii_lowercase()) && !STANDS.contains(&verb);
    roster.person(&text[..end]).filter(|_| acts).map(str::to_owned).into_iter().collect()
}

/// Initials before to and a verb (AL and BK to revise the draft), as written.
fn initials_first(text: &str) -> Option<Vec<String>> {
    let (who, work) = text.split_once(" to ")?;
    let names: Vec<String> =
        who.replace(" and ", "/").split(['/', '&', ',']).map(|name| name.trim().to_owned()).collect();
    let initials = |name: &String| (2..=4).contains(&name.len()) && name.chars().all(|c| c.is_ascii_uppercase());
    (names.iter().all(initials) && work.starts_with(|c: char| c.is_ascii_lowercase()) && !work.starts_with("be "))
        .then_some(names)
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
            assert_eq!(named_first(text, &roster).first().map(String::as_str), name, "{text}");
        }
        assert_eq!(named_first("AL and BK to revise the draft", &roster), ["AL", "BK"]);
        assert!(named_first("SOP to be written", &roster).is_empty());
    }
}
