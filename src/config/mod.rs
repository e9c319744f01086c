//! `huizong.toml`: the departments, projects and people of a company, its own header and status words, the severity of
//! rules, waivers, and holidays. Everything works without one.
//!
//! The file is written by assistants, so whatever is wrong in it is told with line, column and the nearest right word.

mod error;
mod names;
mod parse;
mod vocabulary;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::model::{Health, Severity, State};

pub use error::{ConfigError, Problem};
pub use names::same_name;
pub use vocabulary::{FIELDS, RULES, nearest};

pub(crate) use names::fold;

/// Name of the configuration file.
pub const FILE_NAME: &str = "huizong.toml";

/// What a company tells the program about itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// The company, for the heads of documents.
    pub company: Company,
    /// How the Word minutes look.
    pub minutes: MinutesLook,
    /// Departments, in the order of the file.
    pub departments: Vec<Department>,
    /// Projects, in the order of the file.
    pub projects: Vec<Project>,
    /// People, in the order of the file.
    pub people: Vec<Person>,
    /// Header words beside the built-in ones, by field (one of [`FIELDS`]; `state` and `extra` of the file are `status` and `category` here).
    pub fields: BTreeMap<String, Vec<String>>,
    /// Words inside cells beside the built-in ones.
    pub words: OwnWords,
    /// Severities other than the default, by rule (one of [`RULES`]).
    pub rules: BTreeMap<String, RuleLevel>,
    /// Findings that are accepted, with the reason.
    pub waivers: Vec<Waiver>,
    /// Days off and days worked beside the built-in calendar.
    pub calendar: CalendarOverrides,
}

/// The company.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Company {
    /// Its name as documents bear it.
    pub name: Option<String>,
}

/// What the company has settled about the look of its minutes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MinutesLook {
    /// Line pitch of the official document in points, where it is not that of the standard.
    pub line_pitch: Option<f64>,
}

/// A department.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Department {
    /// Its name as documents show it.
    pub name: String,
    /// Other names that forms use for it.
    pub aliases: Vec<String>,
    /// Its head.
    pub head: Option<String>,
    /// Where reminders go.
    pub email: Option<String>,
    /// It must send a form every week.
    pub expected: bool,
}

/// A project.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Project {
    /// Its name as documents show it.
    pub name: String,
    /// Other names that forms use for it.
    pub aliases: Vec<String>,
}

/// A person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name as documents show it.
    pub name: String,
    /// Other spellings that forms use.
    pub aliases: Vec<String>,
    /// The person's department.
    pub department: Option<String>,
}

/// Words of the company inside cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// Words that say how far the work is.
    pub state: BTreeMap<State, Vec<String>>,
    /// Words that say how it stands against its plan.
    pub health: BTreeMap<Health, Vec<String>>,
    /// Words in a place for owners that name nobody.
    pub nobody: Vec<String>,
}

/// How a rule is to be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleLevel {
    /// Not checked.
    Off,
    /// Checked, with this severity.
    At(Severity),
}

/// A finding that is accepted. At least one of title, department and path is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// The rule, one of [`RULES`].
    pub rule: String,
    /// Title of the item (or form, file, department) as the finding bears it.
    pub title: Option<String>,
    /// Only findings of this department.
    pub department: Option<String>,
    /// Only findings of this file: a path, or the end of one.
    pub path: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// Last day on which it holds; `None` for always.
    pub until: Option<NaiveDate>,
    /// Line of the waiver in the file, from 1.
    pub line: usize,
}

/// Days that differ from the built-in calendar, ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarOverrides {
    /// Days off.
    pub holidays: Vec<NaiveDate>,
    /// Days worked, weekends included.
    pub workdays: Vec<NaiveDate>,
}

impl Config {
    /// Reads a configuration file.
    ///
    /// # Errors
    /// When the file cannot be read or is wrong; the error names the line, the column and what to write instead.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let bytes = std::fs::read(path).map_err(|source| ConfigError::Unreadable { path: path.to_owned(), source })?;
        // Notepad on Chinese Windows saves with a byte-order mark, or in GBK.
        let text = if let Ok(text) = std::str::from_utf8(&bytes) {
            text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()
        } else {
            encoding_rs::GB18030.decode(&bytes).0.into_owned()
        };
        Self::parse(&text, path)
    }

    /// Reads a configuration from its text; `path` serves the messages.
    ///
    /// # Errors
    /// When the text is wrong; see [`Self::load`].
    pub fn parse(text: &str, path: &Path) -> Result<Self, ConfigError> {
        parse::config(text).map_err(|fault| fault.in_file(text, path))
    }

    /// The configuration file that belongs to some inputs: in a folder given, beside a folder or file given, or in the
    /// current folder; the first that exists.
    #[must_use]
    pub fn find(inputs: &[PathBuf]) -> Option<PathBuf> {
        let inside = inputs.iter().filter(|input| input.is_dir()).cloned();
        let beside = inputs.iter().filter_map(|input| input.parent().map(Path::to_owned));
        inside.chain(beside).chain([PathBuf::new()]).map(|dir| dir.join(FILE_NAME)).find(|path| path.is_file())
    }

    /// The department that bears a name or alias; width, case and blanks do not count.
    #[must_use]
    pub fn department(&self, name: &str) -> Option<&Department> {
        let wanted = fold(name);
        self.departments.iter().find(|d| names::bears(&d.name, &d.aliases, &wanted))
    }

    /// The project that bears a name or alias; width, case and blanks do not count.
    #[must_use]
    pub fn project(&self, name: &str) -> Option<&Project> {
        let wanted = fold(name);
        self.projects.iter().find(|p| names::bears(&p.name, &p.aliases, &wanted))
    }

    /// The person who bears a name or alias; width, case and blanks do not count.
    #[must_use]
    pub fn person(&self, name: &str) -> Option<&Person> {
        let wanted = fold(name);
        self.people.iter().find(|p| names::bears(&p.name, &p.aliases, &wanted))
    }

    /// How a rule is to be taken, where the configuration says so.
    #[must_use]
    pub fn rule(&self, name: &str) -> Option<RuleLevel> {
        self.rules.get(name).copied()
    }
}

#[cfg(test)]
mod tests;
