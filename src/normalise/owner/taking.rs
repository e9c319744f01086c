//! People of the meeting who are sent to do something inside clauses (酒店甲去订，请柬乙来写，丙核对名单).

use super::shape::Roster;
use super::subject::acts;
use crate::lexicon::Words;

/// What stands between a name and what that person goes or comes to do.
const GOES: [char; 2] = ['去', '来'];
/// What follows them where it is over, or is no deed.
const OVER: [&str; 12] = ["了", "过", "年", "的", "自", "不", "得", "没", "世", "信", "电", "说"];

/// The known people who take on something in the clauses of a line; none where nobody goes or comes to do it.
pub(super) fn taking(line: &str, roster: &Roster, words: &Words) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut goes = false;
    for clause in line.split([',', '，', ';', '；', '。']).map(str::trim) {
        let hit = roster.people().filter(|name| name.chars().count() > 1).find_map(|name| {
            let at = clause.find(name).filter(|at| clause[..*at].chars().count() <= 8)?;
            Some((name, at, &clause[at + name.len()..]))
        });
        let Some((name, at, after)) = hit else { continue };
        let sent = after.strip_prefix(GOES).is_some_and(|deed| {
            !deed.is_empty() && !OVER.iter().any(|word| deed.starts_with(word)) && !deed.ends_with('了')
        });
        let receives = words.receivers.iter().any(|word| !word.is_ascii() && clause[..at].ends_with(word.as_str()));
        if !receives && (sent || at == 0 && acts(after, words) > 0) {
            goes |= sent;
            found.extend((!found.iter().any(|one| one == name)).then(|| name.to_owned()));
        }
    }
    if goes { found } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_who_go_and_come() {
        let mut roster = Roster::default();
        ["王小明", "李四光"].iter().for_each(|name| roster.add_person(name, []));
        for (line, expected) in [
            ("酒店王小明去订,10桌", vec!["王小明"]),
            ("请柬王小明来写,李四光核对名单", vec!["王小明", "李四光"]),
            ("录像找王小明的同学,李四光去谈价钱", vec!["李四光"]),
            ("王小明去年办过", vec![]),
            ("王小明去了", vec![]),
            ("王小明核对名单", vec![]),
        ] {
            assert_eq!(taking(line, &roster, Words::builtin()), expected, "{line}");
        }
    }
}
