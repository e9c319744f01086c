//! Every rule fires on one form and is silent on its near miss.

mod apply;
mod builder;
mod forms;
mod items;
mod week;

use std::collections::BTreeSet;

use super::*;
use crate::config::RULES;

#[test]
fn the_configuration_knows_exactly_the_rules_that_exist() {
    let known: BTreeSet<&str> = RULES.into_iter().collect();
    let existing: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
    assert_eq!(known, existing);
    assert_eq!(rules().count(), existing.len(), "a rule stands in two tables");
}

#[test]
fn every_rule_is_explained_in_both_languages() {
    for rule in rules() {
        let page = rule.explanation();
        for (lang, waive) in [(Lang::Zh, "怎么豁免"), (Lang::En, "How to waive it")] {
            let text = page.get(lang);
            for part in [rule.summary, rule.why, rule.wrong, rule.right, rule.mend] {
                assert!(!part.get(lang).is_empty() && text.contains(part.get(lang)), "{} {text}", rule.name);
            }
            assert!(text.contains(waive) && text.contains(&format!("rule = \"{}\"", rule.name)), "{text}");
        }
        assert_ne!(rule.wrong, rule.right, "{}", rule.name);
        assert!(!page.en.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{}", page.en);
    }
}

#[test]
fn a_rule_is_found_by_name_or_the_nearest_is_suggested() {
    assert_eq!(find_rule("overdue").map(|rule| rule.name), Ok("overdue"));
    let error = find_rule("mising-owner").expect_err("misspelt");
    assert_eq!(error.suggestion, Some("missing-owner"));
    assert!(error.message().zh.contains("missing-owner") && error.to_string().contains("missing-owner"));
    assert_eq!(find_rule("xyz").expect_err("nothing near").suggestion, None);
}
