//! Who has signed and who has to.

use chrono::NaiveDate;

use super::meeting::MeetingFacts;
use super::people::People;
use super::words;
use super::work::Work;
use crate::model::{Lang, Ledger, Signature};

/// A line of the signature block.
#[derive(Clone, Debug, PartialEq)]
pub struct SignatureLine {
    /// Department or function.
    pub role: String,
    /// Who signed, or has to.
    pub name: Option<String>,
    /// The minutes bear the signature.
    pub signed: bool,
    /// When.
    pub date: Option<NaiveDate>,
}

/// The signatures that the leading minutes bear, then the departments that have still to sign, with their heads; without
/// any, whoever attended.
pub fn lines(
    ledger: &Ledger,
    lead: Option<&MeetingFacts>,
    work: &Work,
    people: &People,
    lang: Lang,
) -> Vec<SignatureLine> {
    let mut lines: Vec<SignatureLine> = Vec::new();
    for signature in lead.into_iter().flat_map(MeetingFacts::signatures) {
        add(&mut lines, stated(signature, people));
    }
    let sent = ledger.submissions.iter().map(|submission| submission.department.as_str());
    let reported = work.reports.iter().flat_map(|group| group.rows.iter().filter_map(|report| report.department));
    for department in sent.chain(reported) {
        let has_signed = |line: &SignatureLine| {
            line.role.contains(department)
                || line.name.as_deref().and_then(|name| people.department_of(name)) == Some(department)
        };
        if !lines.iter().any(has_signed) {
            lines.push(blank(department, people.head(department).map(str::to_owned)));
        }
    }
    if lines.is_empty() {
        let attended = lead.map_or(&[][..], |meeting| meeting.attendees);
        lines.extend(attended.iter().map(|name| blank("", Some(name.clone()))));
    }
    // Whatever the week brings, host and recorder sign.
    if lines.is_empty() {
        lines.extend([words::HOST, words::RECORDER].map(|role| blank(role.get(lang), None)));
    }
    lines
}

/// A signature as the minutes bear it; where its label says only that here is to be signed, the department of the person
/// stands for it.
fn stated(signature: &Signature, people: &People) -> SignatureLine {
    let name = signature.name.clone().filter(|name| !name.trim().is_empty());
    let role = signature.role.as_deref().unwrap_or_default();
    let department = name.as_deref().and_then(|name| people.department_of(name));
    let says_who = !role.is_empty() && (people.department_in(role).is_some() || !words::is_call_to_sign(role));
    let role = if says_who { role } else { department.unwrap_or_default() };
    let signed = name.is_some();
    let name = name.or_else(|| people.head(people.department_in(role)?).map(str::to_owned));
    SignatureLine { role: role.to_owned(), name, signed, date: signature.date }
}

/// Adds a line; of an empty place and a signature for the same function the signature stays.
fn add(lines: &mut Vec<SignatureLine>, line: SignatureLine) {
    let known = lines.iter_mut().find(|known| {
        known.role == line.role && (known.name == line.name || !known.signed || !line.signed && !line.role.is_empty())
    });
    match known {
        Some(known) if line.signed && !known.signed => *known = line,
        Some(_) => {}
        None => lines.push(line),
    }
}

fn blank(role: &str, name: Option<String>) -> SignatureLine {
    SignatureLine { role: role.to_owned(), name, signed: false, date: None }
}
