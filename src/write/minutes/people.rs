//! Who belongs to which department, and who heads it.

use std::collections::BTreeMap;

use super::words;
use crate::model::Lang;

/// The people of the company as the configuration names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    departments: Vec<Department>,
    /// Department of a person, by every spelling of the name.
    of: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Department {
    name: String,
    aliases: Vec<String>,
    head: Option<String>,
}

impl People {
    /// Adds a department with its head, who belongs to it.
    pub fn add_department(&mut self, name: &str, aliases: &[String], head: Option<&str>) {
        if let Some(head) = head {
            self.add_person(head, &[], name);
        }
        let head = head.map(str::to_owned);
        self.departments.push(Department { name: name.to_owned(), aliases: aliases.to_vec(), head });
    }

    /// Adds a person of a department.
    pub fn add_person(&mut self, name: &str, aliases: &[String], department: &str) {
        let department = self.department_in(department).unwrap_or(department).to_owned();
        for spelling in aliases.iter().map(String::as_str).chain([name]) {
            self.of.insert(spelling.to_owned(), department.clone());
        }
    }

    /// Who heads a department.
    #[must_use]
    pub fn head(&self, department: &str) -> Option<&str> {
        self.departments.iter().find(|known| known.name == department)?.head.as_deref()
    }

    /// The department of a person.
    #[must_use]
    pub fn department_of(&self, person: &str) -> Option<&str> {
        self.of.get(person.trim()).map(String::as_str)
    }

    /// The department that a text names (生产部负责人).
    #[must_use]
    pub fn department_in(&self, text: &str) -> Option<&str> {
        let names = |known: &&Department| {
            std::iter::once(&known.name).chain(&known.aliases).any(|name| text.contains(name.as_str()))
        };
        self.departments.iter().find(names).map(|known| known.name.as_str())
    }

    /// Names by department, in the order in which they come (市场部白露、唐宁；生产部江一帆); where a department is not
    /// known, the names alone: their order is one of rank.
    #[must_use]
    pub fn together(&self, names: &[String], lang: Lang) -> String {
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for name in names {
            let Some(department) = self.department_of(name) else { return words::names(names, lang) };
            match groups.iter_mut().find(|(known, _)| *known == department) {
                Some((_, members)) => members.push(name),
                None => groups.push((department, vec![name])),
            }
        }
        let group = |(department, members): &(&str, Vec<&str>)| {
            let members = words::names(members, lang);
            match lang {
                Lang::Zh => format!("{department}{members}"),
                Lang::En => format!("{members} ({department})"),
            }
        };
        groups.iter().map(group).collect::<Vec<_>>().join(words::marks(lang).parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_by_department() {
        let mut people = People::default();
        people.add_department("市场部", &["Marketing".to_owned()], Some("白露"));
        people.add_person("唐宁", &["Tang Ning".to_owned()], "Marketing");
        people.add_person("江一帆", &[], "生产部");
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        for (given, zh, en) in [
            (
                names(&["白露", "江一帆", "唐宁"]),
                "市场部白露、唐宁；生产部江一帆",
                "白露, 唐宁 (市场部); 江一帆 (生产部)",
            ),
            (names(&["陆远", "Tang Ning"]), "陆远、Tang Ning", "陆远, Tang Ning"),
            (names(&["陆远", "苏宛"]), "陆远、苏宛", "陆远, 苏宛"),
            (names(&[]), "", ""),
        ] {
            assert_eq!(people.together(&given, Lang::Zh), zh);
            assert_eq!(people.together(&given, Lang::En), en);
        }
        assert_eq!((people.head("市场部"), people.department_in("Marketing 负责人")), (Some("白露"), Some("市场部")));
    }
}
