//! The words that `huizong.toml` may use, and the nearest of them to a misspelt one.

/// Fields that header words can be given for, as the lexicon calls them.
pub const FIELDS: [&str; 28] = [
    "title",
    "owner",
    "department",
    "start",
    "due",
    "done",
    "status",
    "health",
    "percent",
    "note",
    "risk",
    "reason",
    "remedy",
    "new_due",
    "original_due",
    "deliverable",
    "next_step",
    "project",
    "number",
    "support",
    "requester",
    "actual_start",
    "category",
    "participants",
    "frequency",
    "content",
    "signature",
    "sign_date",
];

/// Other names for fields: as JSON calls them, and for columns that are kept by their own header.
const FIELD_ALIASES: [(&str, &str); 2] = [("state", "status"), ("extra", "category")];

/// The field of that name or alias.
pub(super) fn field(name: &str) -> Option<&'static str> {
    let name = FIELD_ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name, |(_, field)| field);
    FIELDS.into_iter().find(|field| *field == name)
}

/// Names of the rules. They stand here because the configuration is read before any rule is known; a test in `check`
/// keeps them and the rules the same.
pub const RULES: [&str; 32] = [
    "missing-owner",
    "missing-deadline",
    "missing-deliverable",
    "missing-column",
    "bad-date",
    "unknown-status",
    "colour-only",
    "status-contradiction",
    "risk-undescribed",
    "overdue",
    "delay-unexplained",
    "carried-without-reason",
    "deadline-slipped",
    "missing-signature",
    "late-confirmation",
    "late-notice",
    "incomplete-notice",
    "late-minutes",
    "missing-next-step",
    "unescalated-dispute",
    "late-review",
    "missing-submission",
    "dropped-item",
    "duplicate-item",
    "conflicting-item",
    "unknown-department",
    "unmapped-cell",
    "unreadable-file",
    "no-form",
    "newer-version",
    "file-remark",
    "expired-waiver",
];

/// The candidate that a misspelt word was most likely meant to be; `None` where nothing comes near.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = super::fold(word).replace('_', "-");
    let mut best: Option<(&str, f64)> = None;
    for candidate in candidates {
        let other = super::fold(candidate).replace('_', "-");
        // Typing errors keep the order of letters, words remembered wrongly do not: owner-missing.
        let score = strsim::normalized_damerau_levenshtein(&word, &other).max(strsim::sorensen_dice(&word, &other));
        if score >= 0.5 && best.is_none_or(|(_, top)| score > top) {
            best = Some((candidate, score));
        }
    }
    best.map(|(candidate, _)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{RULES, nearest};

    #[test]
    fn nearest_rule() {
        for (word, rule) in [
            ("missing-ower", Some("missing-owner")),
            ("missing_deadline", Some("missing-deadline")),
            ("owner-missing", Some("missing-owner")),
            ("overdu", Some("overdue")),
            ("weather", None),
        ] {
            assert_eq!(nearest(word, RULES), rule, "{word}");
        }
    }
}
