//! `check --format sarif`: SARIF 2.1.0, which code hosts and editors show.

use serde_json::{Value, json};

use crate::model::{Finding, Lang, Severity};

/// The findings as one run.
#[must_use]
pub fn log(findings: &[Finding], lang: Lang) -> Value {
    let mut rules: Vec<&str> = findings.iter().map(|f| f.rule).collect();
    rules.sort_unstable();
    rules.dedup();
    let rule_list: Vec<Value> = rules.iter().map(|rule| json!({ "id": rule })).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "huizong", "version": env!("CARGO_PKG_VERSION"), "rules": rule_list } },
            "results": findings.iter().map(|finding| result(finding, lang)).collect::<Vec<_>>(),
        }],
    })
}

fn result(finding: &Finding, lang: Lang) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut object = json!({
        "ruleId": finding.rule,
        "level": level,
        "message": { "text": format!("{} {}", finding.message.get(lang), finding.advice.get(lang)).trim() },
    });
    if let Some(path) = &finding.path {
        let place = finding.at.as_ref().map(ToString::to_string).unwrap_or_default();
        object["locations"] = json!([{
            "physicalLocation": { "artifactLocation": { "uri": uri(path) } },
            "logicalLocations": [{ "fullyQualifiedName": place }],
        }]);
    }
    if let Some(reason) = &finding.waived {
        object["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    object
}

/// A relative path as a URI reference: every byte outside the unreserved characters and `/` is percent-encoded.
fn uri(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_become_uri_references() {
        assert_eq!(super::uri("周报/a b.xlsx"), "%E5%91%A8%E6%8A%A5/a%20b.xlsx");
    }
}
