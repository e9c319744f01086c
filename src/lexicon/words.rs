//! The words by which values are read. Data in `templates/words.toml`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::script::simplified;
use crate::model::{Health, State};

static BUILTIN: LazyLock<Words> = LazyLock::new(|| {
    // A broken file is caught by the test below; at run time nothing is known.
    Words::parse(include_str!("../../templates/words.toml")).unwrap_or_default()
});

/// What a status word says: how far the work is, how it stands against its plan, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StatusWord {
    /// How far.
    pub state: Option<State>,
    /// How it stands.
    pub health: Option<Health>,
}

/// Every list of `templates/words.toml`, keyed by [`key`] and ready to look up.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// Texts that stand for an empty cell.
    pub nothing: HashSet<String>,
    /// Texts that repeat the row above.
    pub same_as_above: HashSet<String>,
    /// Nobody yet, or nobody in particular.
    pub nobody: HashSet<String>,
    /// Everybody.
    pub everybody: HashSet<String>,
    /// Beginnings of texts that name nobody.
    pub nobody_prefixes: Vec<String>,
    /// Ends of texts that name nobody.
    pub nobody_suffixes: Vec<String>,
    /// Titles behind a name, longest first.
    pub titles: Vec<String>,
    /// 小, 老, 阿 before a surname.
    pub familiar: HashSet<char>,
    /// Labels before who is responsible, longest first.
    pub lead_labels: Vec<String>,
    /// Labels before who only helps, longest first.
    pub help_labels: Vec<String>,
    /// Functions in brackets behind a name.
    pub functions: HashSet<String>,
    /// Endings of departments, longest first.
    pub department_suffixes: Vec<String>,
    /// Single characters that end a department.
    pub weak_suffixes: HashSet<char>,
    /// Departments without such an ending.
    pub bare_departments: HashSet<String>,
    /// Words that only end like a department.
    pub not_departments: HashSet<String>,
    /// Last words of offices in English, where a label says that an office is meant.
    pub offices: HashSet<String>,
    /// Departments without such an ending, longest first.
    pub bare_departments_by_length: Vec<String>,
    /// Endings of firms, longest first.
    pub companies: Vec<String>,
    /// Surnames of one character.
    pub surnames: HashSet<char>,
    /// Surnames of two characters.
    pub compound_surnames: HashSet<String>,
    /// Words that look like a name and are none.
    pub not_names: HashSet<String>,
    /// Words for no day in particular, longest first.
    pub vague: Vec<String>,
    /// Words for again and again, longest first.
    pub recurring: Vec<String>,
    /// What follows a deadline, longest first.
    pub before: Vec<String>,
    /// What leads to a deadline, longest first.
    pub lead_in: Vec<String>,
    /// What announces the date that replaces another, longest first.
    pub moved_to: Vec<String>,
    /// What leads to a date that only describes, longest first.
    pub describing_before: Vec<String>,
    /// What follows a date that only describes, longest first.
    pub describing_after: Vec<String>,
    /// Verbs of responsibility, longest first.
    pub responsible: Vec<String>,
    /// Verbs of work, longest first.
    pub actions: Vec<String>,
    /// What stands before who acts, longest first.
    pub agents: Vec<String>,
    /// What stands before who receives, longest first.
    pub receivers: Vec<String>,
    /// Beginnings of sentences by which a meeting decides, longest first.
    pub rulings: Vec<String>,
    /// Words before what a meeting decided (RESOLVED: …).
    pub decided: Vec<String>,
    /// Beginnings of sentences by which minutes report, longest first.
    pub reports: Vec<String>,
    /// What marks a line as work to do, longest first.
    pub markers: Vec<String>,
    /// What follows a name in a report, longest first.
    pub told: Vec<String>,
    /// Status words.
    pub status: HashMap<String, StatusWord>,
    /// Status words, longest first.
    pub status_by_length: Vec<(String, StatusWord)>,
    /// Pictures and ticks that state a status.
    pub symbols: HashMap<String, StatusWord>,
    /// Characters typed for one another: (typed, meant).
    pub confused: Vec<(char, char)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    nothing: Vec<String>,
    same_as_above: Vec<String>,
    owner: OwnerTable,
    department: DepartmentTable,
    name: NameTable,
    date: DateTable,
    prose: ProseTable,
    status: Vec<StatusTable>,
    status_symbols: BTreeMap<String, Vec<String>>,
    typing: TypingTable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnerTable {
    nobody: Vec<String>,
    everybody: Vec<String>,
    nobody_prefixes: Vec<String>,
    nobody_suffixes: Vec<String>,
    titles: Vec<String>,
    familiar: Vec<String>,
    lead_labels: Vec<String>,
    help_labels: Vec<String>,
    functions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DepartmentTable {
    suffixes: Vec<String>,
    weak_suffixes: String,
    offices: Vec<String>,
    bare: Vec<String>,
    not_departments: Vec<String>,
    companies: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NameTable {
    surnames: String,
    compound: Vec<String>,
    not_names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DateTable {
    vague: Vec<String>,
    recurring: Vec<String>,
    before: Vec<String>,
    lead_in: Vec<String>,
    moved_to: Vec<String>,
    describing_before: Vec<String>,
    describing_after: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProseTable {
    responsible: Vec<String>,
    actions: Vec<String>,
    agents: Vec<String>,
    receivers: Vec<String>,
    rulings: Vec<String>,
    decided: Vec<String>,
    reports: Vec<String>,
    markers: Vec<String>,
    told: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatusTable {
    state: Option<String>,
    health: Option<String>,
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypingTable {
    confused: Vec<(char, char)>,
}

/// How words are compared: without width, case, blanks and variation selectors.
#[must_use]
pub fn key(text: &str) -> String {
    // Nearly every cell is plain ASCII or ideographs, which need no folding of width.
    let plain = |c: char| c.is_ascii() || matches!(c, '\u{4e00}'..='\u{9fff}');
    if text.chars().all(plain) {
        return text.chars().filter(|c| !c.is_whitespace()).map(|c| simplified(c.to_ascii_lowercase())).collect();
    }
    let ignored = |c: &char| c.is_whitespace() || matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{200b}');
    text.nfkc().filter(|c| !ignored(c)).map(simplified).collect::<String>().to_lowercase()
}

impl Words {
    /// The words of `templates/words.toml`.
    #[must_use]
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The built-in words with a company's own: status words with what they say, and words that name nobody.
    #[must_use]
    pub fn extended(status: &[(String, StatusWord)], nobody: &[String]) -> Self {
        let mut words = BUILTIN.clone();
        for (word, says) in status {
            words.status.insert(key(word), *says);
        }
        words.status_by_length = by_length(words.status.iter().map(|(word, says)| (word.clone(), *says)).collect());
        words.nobody.extend(nobody.iter().map(|word| key(word)));
        words
    }

    fn parse(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|fault| fault.to_string())?;
        let status = status_words(&file.status)?;
        let symbols = symbol_words(&file.status_symbols)?;
        Ok(Self {
            nothing: keys(&file.nothing),
            same_as_above: keys(&file.same_as_above),
            nobody: keys(&file.owner.nobody),
            everybody: keys(&file.owner.everybody),
            nobody_prefixes: longest_first(&file.owner.nobody_prefixes),
            nobody_suffixes: longest_first(&file.owner.nobody_suffixes),
            titles: longest_first(&file.owner.titles),
            familiar: file.owner.familiar.iter().flat_map(|word| word.chars()).collect(),
            lead_labels: longest_first(&file.owner.lead_labels),
            help_labels: longest_first(&file.owner.help_labels),
            functions: keys(&file.owner.functions),
            department_suffixes: longest_first(&file.department.suffixes),
            weak_suffixes: file.department.weak_suffixes.chars().collect(),
            bare_departments: keys(&file.department.bare),
            bare_departments_by_length: longest_first(&file.department.bare),
            offices: keys(&file.department.offices),
            not_departments: keys(&file.department.not_departments),
            companies: longest_first(&file.department.companies),
            surnames: file.name.surnames.chars().filter(|c| !c.is_whitespace()).collect(),
            compound_surnames: keys(&file.name.compound),
            not_names: keys(&file.name.not_names),
            vague: longest_first(&file.date.vague),
            recurring: longest_first(&file.date.recurring),
            before: longest_first(&file.date.before),
            lead_in: longest_first(&file.date.lead_in),
            moved_to: longest_first(&file.date.moved_to),
            describing_before: longest_first(&file.date.describing_before),
            describing_after: longest_first(&file.date.describing_after),
            responsible: longest_first(&file.prose.responsible),
            actions: longest_first(&file.prose.actions),
            agents: longest_first(&file.prose.agents),
            receivers: longest_first(&file.prose.receivers),
            rulings: longest_first(&file.prose.rulings),
            decided: longest_first(&file.prose.decided),
            reports: longest_first(&file.prose.reports),
            markers: longest_first(&file.prose.markers),
            told: longest_first(&file.prose.told),
            status_by_length: by_length(status.iter().map(|(word, says)| (word.clone(), *says)).collect()),
            status,
            symbols,
            confused: file.typing.confused,
        })
    }
}

fn keys(words: &[String]) -> HashSet<String> {
    words.iter().map(|word| key(word)).collect()
}

fn longest_first(words: &[String]) -> Vec<String> {
    let mut sorted: Vec<String> = keys(words).into_iter().collect();
    sorted.sort_by_key(|word| std::cmp::Reverse(word.len()));
    sorted
}

fn by_length(mut words: Vec<(String, StatusWord)>) -> Vec<(String, StatusWord)> {
    words.sort_by(|(a, _), (b, _)| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    words
}

fn status_words(tables: &[StatusTable]) -> Result<HashMap<String, StatusWord>, String> {
    let mut status = HashMap::new();
    for table in tables {
        let says = StatusWord {
            state: table.state.as_deref().map(|id| State::from_id(id).ok_or(format!("state {id}"))).transpose()?,
            health: table.health.as_deref().map(|id| Health::from_id(id).ok_or(format!("health {id}"))).transpose()?,
        };
        for word in &table.words {
            if status.insert(key(word), says).is_some_and(|other| other != says) {
                return Err(format!("the status word {word} says two things"));
            }
        }
    }
    Ok(status)
}

fn symbol_words(table: &BTreeMap<String, Vec<String>>) -> Result<HashMap<String, StatusWord>, String> {
    let mut symbols = HashMap::new();
    for (id, marks) in table {
        // A cross denies that the work is finished.
        let state = if id == "unfinished" { Some(State::InProgress) } else { State::from_id(id) };
        let says = StatusWord { state, health: Health::from_id(id) };
        if says == StatusWord::default() {
            return Err(format!("symbols for {id}"));
        }
        for mark in marks {
            if symbols.insert(key(mark), says).is_some() {
                return Err(format!("the symbol {mark} says two things"));
            }
        }
    }
    Ok(symbols)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_sound() {
        let words = Words::parse(include_str!("../../templates/words.toml")).unwrap();
        assert!(words.nobody.is_disjoint(&words.everybody));
        assert!(words.nobody.is_disjoint(&words.bare_departments), "a department is nobody");
        assert!(words.everybody.is_disjoint(&words.bare_departments), "a department is everybody");
        assert!(words.nothing.iter().all(|word| !words.status.contains_key(word)), "an empty marker is a status");
        assert!(words.lead_labels.iter().all(|label| !words.help_labels.contains(label)), "a label leads and helps");
        assert!(words.vague.iter().all(|word| !words.recurring.contains(word)), "a date word is vague and recurs");
        assert!(words.lead_in.iter().all(|word| !words.describing_before.contains(word)), "leads in and describes");
        assert!(words.surnames.len() > 300);
        assert!(words.compound_surnames.iter().all(|name| name.chars().count() == 2));
        assert!(words.not_names.iter().all(|word| word.chars().count() >= 2), "one character would hide a surname");
    }

    #[test]
    fn keys_fold_width_case_and_blanks() {
        for (text, folded) in [("Ｎ／Ａ", "n/a"), (" In  Progress ", "inprogress"), ("⚠️", "⚠"), ("已 完 成", "已完成")]
        {
            assert_eq!(key(text), folded);
        }
    }

    #[test]
    fn a_company_has_its_own_words() {
        let says = StatusWord { state: Some(State::Paused), health: None };
        let words = Words::extended(&[("躺平".to_owned(), says)], &["虚位".to_owned()]);
        assert_eq!(words.status.get("躺平"), Some(&says));
        assert!(words.status_by_length.iter().any(|(word, _)| word == "躺平"));
        assert!(words.nobody.contains("虚位"));
    }
}
