//! What the configuration says about names, and the names as they are written in the ledger.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::text::squeeze;

/// A name and other ways to write it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alias {
    /// The name as the ledger writes it.
    pub name: String,
    /// Other spellings.
    pub aliases: Vec<String>,
}

/// A department of the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DepartmentRule {
    /// The name as the ledger writes it.
    pub name: String,
    /// Other names and spellings.
    pub aliases: Vec<String>,
    /// It has to send a form every week.
    pub expected: bool,
}

/// A person and the department that he or she belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonRule {
    /// The name as the ledger writes it.
    pub name: String,
    /// Other spellings (王 芳, Fang Wang).
    pub aliases: Vec<String>,
    /// Department, where known.
    pub department: Option<String>,
}

/// What the merge has to know besides the forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeRules {
    /// The day the job is done for.
    pub date: NaiveDate,
    /// Departments.
    pub departments: Vec<DepartmentRule>,
    /// Projects.
    pub projects: Vec<Alias>,
    /// People.
    pub people: Vec<PersonRule>,
}

/// Every known spelling of departments, projects and people, folded, with the name that the ledger writes.
#[derive(Debug, Default)]
pub(super) struct Names {
    departments: BTreeMap<String, String>,
    projects: BTreeMap<String, String>,
    people: BTreeMap<String, String>,
    /// Person → department, as configured.
    homes: BTreeMap<String, String>,
}

impl Names {
    pub fn new(rules: &MergeRules) -> Self {
        let mut names = Self::default();
        for rule in &rules.departments {
            for spelling in std::iter::once(&rule.name).chain(&rule.aliases) {
                names.departments.insert(department_key(spelling), rule.name.clone());
            }
        }
        for rule in &rules.projects {
            for spelling in std::iter::once(&rule.name).chain(&rule.aliases) {
                names.projects.insert(squeeze(spelling), rule.name.clone());
            }
        }
        for rule in &rules.people {
            for spelling in std::iter::once(&rule.name).chain(&rule.aliases) {
                names.people.insert(squeeze(spelling), rule.name.clone());
            }
            if let Some(department) = &rule.department {
                names.homes.insert(rule.name.clone(), names.department(department));
            }
        }
        names
    }

    /// The department as the ledger writes it; an unknown one stays as it is.
    pub fn department(&self, name: &str) -> String {
        self.departments.get(&department_key(name)).cloned().unwrap_or_else(|| name.trim().to_owned())
    }

    /// The project as the ledger writes it; an unknown one stays as it is.
    pub fn project(&self, name: &str) -> String {
        self.projects.get(&squeeze(name)).cloned().unwrap_or_else(|| name.trim().to_owned())
    }

    /// A responsible person, or a department that stands in a person's place.
    pub fn owner(&self, name: &str) -> String {
        let key = squeeze(name);
        if let Some(person) = self.people.get(&key) {
            return person.clone();
        }
        self.departments.get(&department_key(name)).cloned().unwrap_or_else(|| name.trim().to_owned())
    }

    /// The department that the configuration gives a person.
    pub fn home(&self, person: &str) -> Option<&String> {
        self.homes.get(person)
    }

    /// Keys of the configured departments.
    pub fn department_keys(&self) -> impl Iterator<Item = String> {
        self.departments.keys().cloned()
    }

    /// Whether the configuration knows a department under this name.
    pub fn is_department(&self, name: &str) -> bool {
        self.departments.contains_key(&department_key(name))
    }
}

/// What two spellings of one department share: 物流 and 物流部 are one.
pub(super) fn department_key(name: &str) -> String {
    let key = squeeze(name);
    let bare = key.strip_suffix("部门").or_else(|| key.strip_suffix('部')).unwrap_or(&key);
    if bare.chars().count() >= 2 { bare.to_owned() } else { key }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_department_keeps_its_key_through_width_and_suffix() {
        for (one, other, same) in
            [("物流部", "物流", true), ("ＩＴ部", "it 部", true), ("市场部", "市场中心", false), ("部", "部门", false)]
        {
            assert_eq!(department_key(one) == department_key(other), same, "{one} {other}");
        }
    }

    #[test]
    fn aliases_give_the_configured_name_and_others_stay() {
        let rules = MergeRules {
            departments: vec![DepartmentRule {
                name: "信息部".into(), aliases: vec!["IT部".into()], expected: true
            }],
            people: vec![PersonRule {
                name: "王芳".into(),
                aliases: vec!["Fang Wang".into()],
                department: Some("it".into()),
            }],
            ..MergeRules::default()
        };
        let names = Names::new(&rules);
        assert_eq!(names.department("ＩＴ部"), "信息部");
        assert_eq!(names.department(" 法务部 "), "法务部");
        assert_eq!(names.owner("fang  wang"), "王芳");
        assert_eq!(names.owner("王 芳"), "王芳");
        assert_eq!(names.owner("IT部"), "信息部");
        assert_eq!(names.home("王芳").map(String::as_str), Some("信息部"));
    }
}
