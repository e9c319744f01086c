//! Text of `huizong.toml` → [`Config`]: shape by serde, sense by hand.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

use super::error::{Fault, Problem, position};
use super::vocabulary::field;
use super::{CalendarOverrides, Company, Config, Department, FIELDS, MinutesLook, Person, Project, RULES, RuleLevel};
use super::{OwnWords, Waiver, fold, nearest};
use crate::model::{Health, Severity, State};

type Text = Spanned<String>;
type WordLists = BTreeMap<Text, Vec<Text>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawConfig {
    #[serde(default)]
    company: RawCompany,
    #[serde(default)]
    minutes: RawMinutes,
    #[serde(default)]
    departments: Vec<RawDepartment>,
    #[serde(default)]
    projects: Vec<RawProject>,
    #[serde(default)]
    people: Vec<RawPerson>,
    #[serde(default)]
    fields: WordLists,
    #[serde(default)]
    words: RawWords,
    #[serde(default)]
    rules: BTreeMap<Text, Text>,
    #[serde(default)]
    waivers: Vec<Spanned<RawWaiver>>,
    #[serde(default)]
    calendar: RawCalendar,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCompany {
    name: Option<Text>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMinutes {
    line_pitch: Option<Spanned<f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDepartment {
    name: Text,
    #[serde(default)]
    aliases: Vec<Text>,
    head: Option<String>,
    email: Option<String>,
    #[serde(default)]
    expected: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawProject {
    name: Text,
    #[serde(default)]
    aliases: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPerson {
    name: Text,
    #[serde(default)]
    aliases: Vec<Text>,
    department: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWords {
    #[serde(default)]
    state: WordLists,
    #[serde(default)]
    health: WordLists,
    #[serde(default)]
    nobody: Vec<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWaiver {
    rule: Text,
    title: Option<String>,
    department: Option<String>,
    path: Option<String>,
    reason: Option<String>,
    until: Option<Spanned<RawDay>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCalendar {
    #[serde(default)]
    holidays: Vec<Spanned<RawDay>>,
    #[serde(default)]
    workdays: Vec<Spanned<RawDay>>,
}

/// A day, with or without quotes.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawDay {
    Text(String),
    Toml(toml::value::Datetime),
}

/// The configuration that a text holds.
pub(super) fn config(text: &str) -> Result<Config, Fault> {
    let raw: RawConfig = toml::from_str(text).map_err(|error| shape_fault(&error))?;
    Ok(Config {
        company: Company { name: raw.company.name.map(|name| filled(&name)).transpose()? },
        minutes: MinutesLook { line_pitch: raw.minutes.line_pitch.map(line_pitch).transpose()? },
        departments: departments(raw.departments)?,
        projects: projects(raw.projects)?,
        people: people(raw.people)?,
        fields: fields(&raw.fields)?,
        words: own_words(&raw.words)?,
        rules: rules(&raw.rules)?,
        waivers: raw.waivers.into_iter().map(|waiver| self::waiver(waiver, text)).collect::<Result<_, _>>()?,
        calendar: calendar(&raw.calendar)?,
    })
}

fn fault(problem: Problem, span: Range<usize>) -> Fault {
    Fault { problem, span }
}

/// What serde has to say, told apart by its (stable) wording so that it can be said in Chinese.
fn shape_fault(error: &toml::de::Error) -> Fault {
    let message = error.message();
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let first = quoted.first().copied().unwrap_or_default();
    let problem = if message.starts_with("unknown field") {
        let known = quoted.get(1..).unwrap_or_default();
        Problem::UnknownKey {
            key: first.to_owned(),
            suggestion: nearest(first, known.iter().copied()).map(str::to_owned),
            known: known.iter().map(|&key| key.to_owned()).collect(),
        }
    } else if message.starts_with("missing field") {
        Problem::MissingKey(first.to_owned())
    } else if message.starts_with("duplicate") {
        Problem::RepeatedKey(first.to_owned())
    } else if message.starts_with("invalid type") || message.starts_with("data did not match") {
        Problem::WrongType(message.to_owned())
    } else {
        Problem::Syntax(message.to_owned())
    };
    fault(problem, error.span().unwrap_or_default())
}

/// A text that may not be empty, without blanks around it.
fn filled(text: &Text) -> Result<String, Fault> {
    match text.get_ref().trim() {
        "" => Err(fault(Problem::Empty, text.span())),
        name => Ok(name.to_owned()),
    }
}

/// Names that are taken, and by whom.
#[derive(Default)]
struct Taken(BTreeMap<String, String>);

impl Taken {
    /// Takes a name and its aliases for one owner. An owner may repeat its own name in another spelling.
    fn take(&mut self, owner: &str, words: &[Text]) -> Result<Vec<String>, Fault> {
        let mut all = Vec::new();
        for word in words {
            let name = filled(word)?;
            match self.0.get(&fold(&name)) {
                Some(other) if other != owner => {
                    return Err(fault(Problem::Duplicate { name, owner: other.clone() }, word.span()));
                }
                _ => drop(self.0.insert(fold(&name), owner.to_owned())),
            }
            all.push(name);
        }
        Ok(all)
    }

    /// Takes a name that nobody may bear yet, and its aliases.
    fn take_new(&mut self, name: &Text, aliases: &[Text]) -> Result<(String, Vec<String>), Fault> {
        let owner = filled(name)?;
        if let Some(other) = self.0.get(&fold(&owner)) {
            return Err(fault(Problem::Duplicate { name: owner, owner: other.clone() }, name.span()));
        }
        self.0.insert(fold(&owner), owner.clone());
        let aliases = self.take(&owner, aliases)?;
        Ok((owner, aliases))
    }
}

fn departments(raw: Vec<RawDepartment>) -> Result<Vec<Department>, Fault> {
    let mut taken = Taken::default();
    raw.into_iter()
        .map(|d| {
            let (name, aliases) = taken.take_new(&d.name, &d.aliases)?;
            Ok(Department { name, aliases, head: d.head, email: d.email, expected: d.expected })
        })
        .collect()
}

fn projects(raw: Vec<RawProject>) -> Result<Vec<Project>, Fault> {
    let mut taken = Taken::default();
    raw.into_iter()
        .map(|p| {
            let (name, aliases) = taken.take_new(&p.name, &p.aliases)?;
            Ok(Project { name, aliases })
        })
        .collect()
}

fn people(raw: Vec<RawPerson>) -> Result<Vec<Person>, Fault> {
    let mut taken = Taken::default();
    raw.into_iter()
        .map(|p| {
            let (name, aliases) = taken.take_new(&p.name, &p.aliases)?;
            Ok(Person { name, aliases, department: p.department })
        })
        .collect()
}

fn fields(raw: &WordLists) -> Result<BTreeMap<String, Vec<String>>, Fault> {
    let mut taken = Taken::default();
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, words) in raw {
        let Some(name) = field(key.get_ref()) else {
            let suggestion = nearest(key.get_ref(), FIELDS).map(str::to_owned);
            return Err(fault(Problem::UnknownField { field: key.get_ref().clone(), suggestion }, key.span()));
        };
        all.entry(name.to_owned()).or_default().extend(taken.take(name, words)?);
    }
    Ok(all)
}

fn own_words(raw: &RawWords) -> Result<OwnWords, Fault> {
    Ok(OwnWords {
        state: words_by(&raw.state, State::from_id, &State::ALL.map(State::id))?,
        health: words_by(&raw.health, Health::from_id, &Health::ALL.map(Health::id))?,
        nobody: Taken::default().take("nobody", &raw.nobody)?,
    })
}

/// Words by the value that they stand for.
fn words_by<T: Ord>(
    raw: &WordLists,
    from_id: fn(&str) -> Option<T>,
    ids: &[&str],
) -> Result<BTreeMap<T, Vec<String>>, Fault> {
    let mut taken = Taken::default();
    raw.iter()
        .map(|(id, words)| {
            let value = from_id(id.get_ref()).ok_or_else(|| {
                let problem = Problem::UnknownKey {
                    key: id.get_ref().clone(),
                    suggestion: nearest(id.get_ref(), ids.iter().copied()).map(str::to_owned),
                    known: ids.iter().map(|&id| id.to_owned()).collect(),
                };
                fault(problem, id.span())
            })?;
            Ok((value, taken.take(id.get_ref(), words)?))
        })
        .collect()
}

fn known_rule(rule: &Text) -> Result<String, Fault> {
    let name = rule.get_ref();
    if RULES.contains(&name.as_str()) {
        return Ok(name.clone());
    }
    let suggestion = nearest(name, RULES).map(str::to_owned);
    Err(fault(Problem::UnknownRule { rule: name.clone(), suggestion }, rule.span()))
}

fn rules(raw: &BTreeMap<Text, Text>) -> Result<BTreeMap<String, RuleLevel>, Fault> {
    raw.iter()
        .map(|(rule, level)| {
            let name = known_rule(rule)?;
            let level = match level.get_ref().as_str() {
                "off" => RuleLevel::Off,
                "info" => RuleLevel::At(Severity::Info),
                "warning" => RuleLevel::At(Severity::Warning),
                "error" => RuleLevel::At(Severity::Error),
                other => return Err(fault(Problem::UnknownSeverity(other.to_owned()), level.span())),
            };
            Ok((name, level))
        })
        .collect()
}

fn waiver(raw: Spanned<RawWaiver>, text: &str) -> Result<Waiver, Fault> {
    let span = raw.span();
    let raw = raw.into_inner();
    let rule = known_rule(&raw.rule)?;
    let given = |text: Option<String>| text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
    let (title, department, path) = (given(raw.title), given(raw.department), given(raw.path));
    let Some(reason) = given(raw.reason) else {
        return Err(fault(Problem::WaiverWithoutReason, span));
    };
    if title.is_none() && department.is_none() && path.is_none() {
        return Err(fault(Problem::WaiverOfAll { rule }, span));
    }
    let until = raw.until.as_ref().map(day).transpose()?;
    Ok(Waiver { rule, title, department, path, reason, until, line: position(text, span.start).0 })
}

fn day(raw: &Spanned<RawDay>) -> Result<NaiveDate, Fault> {
    let written = match raw.get_ref() {
        RawDay::Text(text) => text.trim().to_owned(),
        RawDay::Toml(day) => day.to_string(),
    };
    NaiveDate::parse_from_str(&written, "%Y-%m-%d").map_err(|_| fault(Problem::BadDate(written), raw.span()))
}

/// Points between which 16-point lines neither overlap nor fall apart.
const LINE_PITCHES: std::ops::RangeInclusive<f64> = 18.0..=60.0;

fn line_pitch(raw: Spanned<f64>) -> Result<f64, Fault> {
    let points = *raw.get_ref();
    if LINE_PITCHES.contains(&points) { Ok(points) } else { Err(fault(Problem::BadLinePitch, raw.span())) }
}

fn calendar(raw: &RawCalendar) -> Result<CalendarOverrides, Fault> {
    let days = |list: &[Spanned<RawDay>]| -> Result<Vec<NaiveDate>, Fault> {
        let mut days = list.iter().map(day).collect::<Result<Vec<_>, _>>()?;
        days.sort_unstable();
        days.dedup();
        Ok(days)
    };
    let holidays = days(&raw.holidays)?;
    for entry in &raw.workdays {
        let worked = day(entry)?;
        if holidays.contains(&worked) {
            return Err(fault(Problem::OffAndWorked(worked.to_string()), entry.span()));
        }
    }
    Ok(CalendarOverrides { holidays, workdays: days(&raw.workdays)? })
}
