//! Who is responsible, who was there, who signed: names as people write them.

mod bracketed;
mod given;
mod nobody;
mod piece;
mod prose;
mod shape;
mod signed;
mod split;
mod subject;
mod taking;
mod title;

use crate::lexicon::in_simplified;
use crate::lexicon::words::{Words, key};
use crate::model::Trouble;

use super::text::is_nothing;
use piece::Named;
use split::{clean, pieces};

pub use given::{is_given_out, is_labelled, takes_on};
pub use shape::{
    Roster, is_company, is_department, is_full_department, is_office, looks_like_person, names_nobody,
    split_department_person, surname_with_title,
};
pub use signed::{Signed, signed, signed_all};

/// What a cell for the responsible ones says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnerReading {
    /// People, or departments and firms where no person is named.
    pub owners: Vec<String>,
    /// The department that the text states, if it is one.
    pub department: Option<String>,
    /// [`Trouble::Nobody`] where the text names nobody, [`Trouble::Incomplete`] for a surname with a title.
    pub trouble: Option<Trouble>,
    /// The text repeats the row above (同上).
    pub same_as_above: bool,
}

/// Longest text that is taken for names and not for a sentence, in characters.
const LONGEST_LIST: usize = 120;

/// Reads the text of an owner cell. An empty text gives an empty reading without trouble.
#[must_use]
pub fn read_owners(text: &str, roster: &Roster, words: &Words) -> OwnerReading {
    as_written(text, |text| owners_in_list(text, roster, words))
}

/// Who is to do what a sentence says (由X牵头, X于…前完成, X：…, （X，11月30日前）); not who receives it.
/// Nobody found: an empty reading, with [`Trouble::Nobody`] where the sentence says 各部门 or the like.
#[must_use]
pub fn actor_in(sentence: &str, roster: &Roster, words: &Words) -> OwnerReading {
    as_written(sentence, |sentence| prose::actor_in(sentence, roster, words))
}

/// Reads a text in simplified characters and gives the names back in the characters they were written in.
fn as_written(text: &str, read: impl Fn(&str) -> OwnerReading) -> OwnerReading {
    let simple = in_simplified(text);
    let mut reading = read(&simple);
    if simple != text {
        let names = reading.owners.iter_mut().chain(&mut reading.department);
        names.for_each(|name| spell_as(text, &simple, name));
    }
    reading
}

fn spell_as(text: &str, simple: &str, name: &mut String) {
    if let Some(written) = simple.find(name.as_str()).and_then(|at| text.get(at..at + name.len())) {
        *name = written.to_owned();
    }
}

fn owners_in_list(text: &str, roster: &Roster, words: &Words) -> OwnerReading {
    let folded = key(text);
    if folded.is_empty() {
        return OwnerReading::default();
    }
    if words.same_as_above.contains(folded.trim_matches(|c: char| "()（）。".contains(c))) {
        return OwnerReading { same_as_above: true, ..OwnerReading::default() };
    }
    let nobody = OwnerReading { trouble: Some(Trouble::Nobody), ..OwnerReading::default() };
    if is_nothing(text) || names_nobody_at_all(text, roster, words) {
        return nobody;
    }
    let line = clean(text);
    if is_sentence(&line, roster, words) {
        let acting = prose::actor_in(text, roster, words);
        if !acting.owners.is_empty() {
            return acting;
        }
    }
    let mut named = Named::default();
    let mut helpers = Named::default();
    let mut helping = false;
    let pieces = pieces(&line, roster, words);
    for piece in &pieces {
        // 项目经理；王芳: a label with the wrong mark behind it.
        if pieces.len() > 1 && words.lead_labels.contains(&key(piece)) && !is_department(piece, roster, words) {
            continue;
        }
        let (label, rest) = leading_label(piece, words);
        helping = match label {
            Some(Label::Helps) => true,
            Some(Label::Leads) => false,
            None => helping,
        };
        let (rest, helps) = without_duty(rest, roster, words);
        let helps = helping || helps || helps_in_bracket(rest, words);
        let target = if helps { &mut helpers } else { &mut named };
        let people = target.people.len();
        piece::read(rest, roster, words, target);
        // A department that stands by itself behind others is responsible beside them.
        if target.people.len() == people && people > 0 && stands_beside(&target.people, rest, roster, words) {
            target.people.push(rest.trim().to_owned());
        }
    }
    if named.people.is_empty() && named.departments.is_empty() && !named.nobody {
        named = helpers;
    }
    reading(named)
}

/// Works council, EHS; 王芳、安装队: a group named after groups, or a crew named after a person.
fn stands_beside(people: &[String], piece: &str, roster: &Roster, words: &Words) -> bool {
    let groups = people.iter().all(|name| {
        let lower =
            name.split_whitespace().nth(1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
        lower || is_company(name, words)
    });
    let crew = piece.trim().ends_with(['队', '班', '厂', '方']);
    is_department(piece, roster, words) && (groups || crew)
}

/// What people write behind a name of what it does: 王芳负责, 李四配合; and whether that is only help.
const DUTIES: [(&str, bool); 14] = [
    ("负责", false),
    ("牵头", false),
    ("主责", false),
    ("主办", false),
    ("统筹", false),
    ("跟进", false),
    ("带队", false),
    ("落实", false),
    ("执行", false),
    ("主导", false),
    ("配合", true),
    ("协助", true),
    ("协办", true),
    ("支持", true),
];

/// 由王芳负责 → 王芳
fn without_duty<'t>(piece: &'t str, roster: &Roster, words: &Words) -> (&'t str, bool) {
    let text = piece.trim();
    let bare = text.strip_prefix(['由', '请']).unwrap_or(text);
    let is_name = |name: &str| looks_like_person(name, roster, words) || is_department(name, roster, words);
    for (duty, helps) in DUTIES {
        if let Some(name) = bare.strip_suffix(duty).map(str::trim_end).filter(|name| is_name(name)) {
            return (name, helps);
        }
    }
    if bare.len() < text.len() && is_name(bare) && !is_name(text) { (bare, false) } else { (piece, false) }
}

fn reading(named: Named) -> OwnerReading {
    let Named { people, departments, nobody, incomplete } = named;
    let department = if let [only] = departments.as_slice() { Some(only.clone()) } else { None };
    let owners = if people.is_empty() { departments } else { people };
    let trouble = match (owners.is_empty(), incomplete) {
        (true, _) => Some(Trouble::Nobody),
        (false, true) if !nobody || owners.len() == 1 => Some(Trouble::Incomplete),
        _ => None,
    };
    OwnerReading { owners, department, trouble, same_as_above: false }
}

/// 待IT部、财务部确认: words that defer the whole answer.
fn names_nobody_at_all(text: &str, roster: &Roster, words: &Words) -> bool {
    let trimmed = text.trim();
    // 张三（待确认）: the bracket is not the answer.
    let trimmed = trimmed.split(['（', '(']).next().map(str::trim).filter(|outer| !outer.is_empty()).unwrap_or(trimmed);
    let whole =
        !trimmed.contains(['、', '，', ',', '/', '\n', ';', '；', '和', '及', '与']) && names_nobody(trimmed, words);
    let deferred = ["待", "见", "详见", "参见", "等待"].iter().any(|begin| trimmed.starts_with(begin));
    let named =
        trimmed.split(['、', '，', ',', '/', '\n', ';', '；']).any(|part| looks_like_person(part, roster, words));
    whole || (deferred && !named)
}

/// 采购部催促厂商增派接口人: words that act, no list of names.
fn is_sentence(line: &str, roster: &Roster, words: &Words) -> bool {
    let longest = line.split(['、', ',', ';', '/', '\n', ' ', '(']).map(|part| part.chars().count()).max().unwrap_or(0);
    let named = is_department(line, roster, words) || is_company(line, words);
    !named
        && !line.is_ascii()
        && (longest >= 8 || line.chars().count() > LONGEST_LIST)
        && words
            .actions
            .iter()
            .chain(&words.responsible)
            .any(|verb| verb.chars().count() > 1 && !verb.is_ascii() && line.contains(verb.as_str()))
}

enum Label {
    Leads,
    Helps,
}

/// The label before a name, with a colon, or without where it is unmistakable (配合李四).
fn leading_label<'t>(piece: &'t str, words: &Words) -> (Option<Label>, &'t str) {
    if let Some((label, rest)) = piece.split_once(':') {
        let folded = key(label);
        if words.help_labels.contains(&folded) {
            return (Some(Label::Helps), rest);
        }
        if words.lead_labels.contains(&folded) || words.titles.contains(&folded) {
            return (Some(Label::Leads), cut_helpers(rest, words));
        }
        // Another label ends the helpers, too.
        return (Some(Label::Leads), cut_helpers(piece, words));
    }
    (None, cut_helpers(piece, words))
}

/// 张三 配合:李四 → 张三
fn cut_helpers<'t>(piece: &'t str, words: &Words) -> &'t str {
    let cut =
        words.help_labels.iter().filter(|label| !label.is_ascii() && label.chars().count() > 1).filter_map(|label| {
            let at = piece.find(&format!("{label}:"))?;
            (at > 0).then_some(at)
        });
    cut.min().map_or(piece, |at| &piece[..at])
}

/// 李四(配合)
fn helps_in_bracket(piece: &str, words: &Words) -> bool {
    let inner = piece.split_once('(').and_then(|(_, rest)| rest.split(')').next());
    inner.is_some_and(|inner| {
        key(inner).chars().count() > 1 && words.help_labels.contains(&key(inner)) && inner != "支持" && inner != "备份"
    })
}

/// The names of a list of people present, absent or signing: without departments, functions and counts.
#[must_use]
pub fn read_names(text: &str, roster: &Roster, words: &Words) -> Vec<String> {
    let simple = in_simplified(text);
    let mut names = names_in_list(&simple, roster, words);
    names.iter_mut().for_each(|name| spell_as(text, &simple, name));
    names
}

fn names_in_list(text: &str, roster: &Roster, words: &Words) -> Vec<String> {
    let mut named = Named::default();
    if is_nothing(text) {
        return named.people;
    }
    let line = clean(text);
    for part in line.split(['。', '\n']) {
        let squeezed = one_spaced_name(part);
        let part = squeezed.as_deref().unwrap_or(part);
        for piece in pieces(part, roster, words) {
            let text = piece.trim_start_matches(|c: char| c.is_ascii_digit() || ".) ".contains(c));
            // A label that the lexicon does not know stands before names, too: 嘉宾：甲.
            let text = match text.split_once(':') {
                // 凤鸣：生病 gives a reason.
                Some((name, reason))
                    if looks_like_person(name.trim(), roster, words)
                        && !looks_like_person(reason.trim(), roster, words) =>
                {
                    name
                }
                Some((label, rest)) if !rest.trim().is_empty() && !label.contains('(') => rest,
                _ => text,
            };
            piece::read(text, roster, words, &mut named);
        }
    }
    named.people.retain(|name| !name.chars().all(|c| c.is_ascii_digit() || c == '人') && name.chars().count() <= 40);
    named.people
}

/// 贡 布: one name with blanks between its characters.
fn one_spaced_name(text: &str) -> Option<String> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let single = |token: &&str| token.chars().count() == 1 && token.chars().all(crate::lexicon::is_han);
    ((2..=3).contains(&tokens.len()) && tokens.iter().all(single)).then(|| tokens.concat())
}

/// One name, cleaned like an owner; a department or firm where no person is named.
#[must_use]
pub fn read_person(text: &str, roster: &Roster, words: &Words) -> Option<String> {
    if is_nothing(text) || names_nobody_at_all(text, roster, words) {
        return None;
    }
    if let Some(name) = one_spaced_name(text) {
        return Some(name);
    }
    if let Some(name) = title::around(text, words).or_else(|| before_title(text, roster, words)) {
        return Some(name);
    }
    if let Some(name) = after_title(text, roster, words) {
        return Some(name);
    }
    let reading = read_owners(text, roster, words);
    reading.owners.into_iter().next()
}

/// A name of two or three characters before a title, whatever its surname (海小川副段长).
fn before_title(text: &str, roster: &Roster, words: &Words) -> Option<String> {
    let text = text.trim();
    let titles = words.titles.iter().filter(|title| title.chars().count() > 1 && !title.is_ascii());
    let name = titles.filter_map(|title| text.strip_suffix(title.as_str())).min_by_key(|name| name.len())?;
    let han = (2..=3).contains(&name.chars().count()) && name.chars().all(crate::lexicon::is_han);
    let office =
        is_department(name, roster, words) || words.bare_departments.contains(name) || words.not_names.contains(name);
    (han && name.chars().count() == 3 && !office).then(|| name.to_owned())
}

/// The person behind a title (副县长麦小勤, 集团公司总经理罗小川).
fn after_title(text: &str, roster: &Roster, words: &Words) -> Option<String> {
    let text = text.trim();
    let simple = in_simplified(text);
    let titles = words.titles.iter().filter(|title| title.chars().count() > 1);
    let starts = titles.filter_map(|title| simple.rfind(title.as_str()).map(|at| at + title.len()));
    let name = text.get(starts.max()?..)?.trim();
    looks_like_person(name, roster, words).then(|| name.to_owned())
}

#[cfg(test)]
mod tests;
