//! Numbers of items: short hashes of what an item is, so that they are the same next week.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::text::squeeze;

/// Characters of an id.
const LENGTH: usize = 10;

/// Gives out ids, none twice.
#[derive(Debug, Default)]
pub(super) struct Ids {
    used: BTreeSet<String>,
}

impl Ids {
    /// Takes an id that an item had last week; `false` if it is empty or given already.
    pub fn take(&mut self, id: &str) -> bool {
        !id.is_empty() && self.used.insert(id.to_owned())
    }

    /// An id for an item of a project, told from its likes by its department where need be.
    pub fn give(&mut self, project: Option<&str>, title: &str, department: Option<&str>) -> String {
        let base = format!("{}\n{}", squeeze(project.unwrap_or_default()), squeeze(title));
        let mut id = hash(&base);
        let apart = format!("{base}\n{}", squeeze(department.unwrap_or_default()));
        let mut turn = 0_u32;
        while !self.used.insert(id.clone()) {
            id = if turn == 0 { hash(&apart) } else { hash(&format!("{apart}\n{turn}")) };
            turn += 1;
        }
        id
    }
}

fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .take(LENGTH)
        .filter_map(|n| char::from_digit(u32::from(n), 16))
        .collect()
}

/// Whether a text can be an id that was given.
pub(super) fn is_id(text: &str) -> bool {
    text.len() == LENGTH && text.chars().all(|c| c.is_ascii_hexdigit() && !c.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_stable_and_unique() {
        let mut ids = Ids::default();
        let first = ids.give(Some("新品上市"), "包装打样", Some("设计部"));
        assert!(is_id(&first));
        assert_eq!(
            first,
            Ids::default().give(Some("新品 上市"), "包装打样。", None),
            "width and punctuation do not count"
        );
        let second = ids.give(Some("新品上市"), "包装打样", Some("采购部"));
        let third = ids.give(Some("新品上市"), "包装打样", Some("采购部"));
        assert!(first != second && second != third && first != third);
        assert!(!ids.take(&third) && !ids.take("") && ids.take("0123456789"));
    }
}
