//! What needs a decision, and who sent nothing.

use rust_xlsxwriter::XlsxError;

use super::book::{Book, Tab};
use super::canvas::{COLUMNS, Canvas};
use super::cell::Cell;
use super::items::conflicts;
use super::style::{Look, Tone};
use super::submissions;
use super::text;
use crate::model::{ItemKind, Origin, SectionKind};

/// Matters that the page has room for.
const MOST: usize = 8;

/// Text of a matter, in UTF-16 units: about four lines.
const MOST_TEXT: usize = 220;

/// Something that somebody has to decide.
struct Matter {
    label: &'static str,
    text: String,
    origin: Option<Origin>,
}

/// The section with what needs a decision.
pub(super) fn decisions(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    canvas.heading(book.say("需要决定", "Needs a decision"), COLUMNS)?;
    let matters = matters(book);
    if matters.is_empty() {
        let none = book.say(
            "没有冲突、争议、未决事项或疑似重复需要决定。",
            "No conflict, dispute, pending matter or likely duplicate is waiting for a decision.",
        );
        canvas.line(none, COLUMNS, &book.styles.empty())?;
    }
    for matter in matters.iter().take(MOST) {
        row(canvas, matter)?;
    }
    if matters.len() > MOST {
        let (rest, findings) = (matters.len() - MOST, book.sheet_name(Tab::Findings));
        let resolutions = book.sheet_name(Tab::Resolutions);
        let told = book.tell(
            format!("另有 {rest} 项，见“{resolutions}”与“{findings}”。"),
            format!("{rest} more: see \"{resolutions}\" and \"{findings}\"."),
        );
        canvas.line(told, COLUMNS, &book.styles.lead())?;
    }
    canvas.gap()
}

/// The section with who sent nothing.
pub(super) fn missing(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    canvas.heading(book.say("未提交", "Sent nothing"), COLUMNS)?;
    let missing = submissions::missing(book);
    let told = match missing.as_slice() {
        [] if book.ledger.submissions.is_empty() => {
            book.say("没有登记应交部门。", "No department is registered as having to send forms.").to_owned()
        }
        [] => book.say("应交的部门都已提交。", "Every department that has to send forms did.").to_owned(),
        names => {
            let (count, names) = (names.len(), book.join(names));
            book.tell(format!("{count} 个部门：{names}"), names)
        }
    };
    let format = if missing.is_empty() { book.styles.empty() } else { book.styles.cell(Look::Text, Tone::Red) };
    canvas.line(told, COLUMNS, &format)
}

fn row(canvas: &mut Canvas, matter: &Matter) -> Result<(), XlsxError> {
    let book = canvas.book;
    let text = book.styles.cell(Look::Text, Tone::Plain);
    let shown = text::cut_units(matter.text.clone(), MOST_TEXT, "…");
    let origin = matter.origin.as_ref().map_or(Cell::BLANK, |origin| book.links.origin(origin));
    canvas.cell(0, 1, &matter.label.into(), &book.styles.cell(Look::Centre, Tone::Amber))?;
    canvas.cell(2, 14, &shown.as_str().into(), &text)?;
    canvas.cell(15, COLUMNS - 1, &origin, &text)?;
    let height = Canvas::height(&shown, 13).max(Canvas::height(origin.shown(), 6));
    canvas.end_row(height + 5.0)
}

fn matters(book: &Book) -> Vec<Matter> {
    let mut matters = Vec::new();
    let items = &book.ledger.items;
    for item in items.iter().filter(|item| !item.conflicts.is_empty()) {
        let told = conflicts(book, &item.conflicts).replace('\n', book.say("；", "; "));
        matters.push(Matter {
            label: book.say("说法冲突", "Conflict"),
            text: book.tell(format!("{}——{told}", item.title), format!("{} – {told}", item.title)),
            origin: item.origins.first().cloned(),
        });
    }
    matters.extend(disputes(book));
    for item in items.iter().filter(|item| item.kind == ItemKind::Pending && !item.is_closed()) {
        let next = item.next_step.as_deref().filter(|next| !next.trim().is_empty());
        let next = next.unwrap_or(book.say("未写", "not stated"));
        matters.push(Matter {
            label: book.say("未决事项", "Pending"),
            text: book.tell(format!("{}（下一步：{next}）", item.title), format!("{} (next step: {next})", item.title)),
            origin: item.origins.first().cloned(),
        });
    }
    for (first, second) in &book.ledger.doubtful {
        let (Some(first), Some(second)) = (items.get(*first), items.get(*second)) else { continue };
        matters.push(Matter {
            label: book.say("疑似重复", "Duplicate?"),
            text: book.tell(
                format!("“{}”与“{}”是否同一事项？", first.title, second.title),
                format!("Are \"{}\" and \"{}\" the same item?", first.title, second.title),
            ),
            origin: second.origins.first().cloned(),
        });
    }
    matters
}

/// Points of dispute as the minutes record them; a word alone says that there was none.
fn disputes(book: &Book) -> Vec<Matter> {
    let mut matters = Vec::new();
    for file in &book.ledger.files {
        let sections = file.forms.iter().flat_map(|form| &form.sections);
        for (line, at) in sections.filter(|section| section.kind == SectionKind::Dispute).flat_map(|s| &s.lines) {
            if line.trim().chars().count() > 4 {
                let origin = Origin { path: file.source.path.clone(), at: at.clone() };
                let label = book.say("争议", "Dispute");
                matters.push(Matter { label, text: line.trim().to_owned(), origin: Some(origin) });
            }
        }
    }
    matters
}
