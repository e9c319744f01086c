//! What needs a decision, what has been late for longest, and who sent nothing.

use rust_xlsxwriter::{Format, FormatAlign, XlsxError};

use super::book::{Book, Tab};
use super::canvas::{COLUMNS, Canvas, RIGHT, RIGHT_COLUMNS};
use super::cell::Cell;
use super::items::conflicts;
use super::style::{Look, Tone};
use super::submissions;
use super::text;
use crate::model::{ItemKind, LedgerItem, Origin, SectionKind};
use crate::write::figures::days_late;

/// Matters and late items that the page has room for.
const MOST: usize = 8;
const MOST_LATE: usize = 6;

/// Text of a matter, in UTF-16 units: about four lines.
const MOST_TEXT: usize = 220;

/// Columns of the label, the text and the place of a matter.
const PARTS: [(u16, u16); 3] = [(RIGHT, RIGHT + 1), (RIGHT + 2, RIGHT + 15), (RIGHT + 16, COLUMNS - 1)];

/// Something that somebody has to decide or to do.
struct Matter {
    label: String,
    tone: Tone,
    text: String,
    place: Cell,
}

impl Matter {
    /// A matter for a decision.
    fn new(label: &str, text: String, place: Cell) -> Self {
        Self { label: label.to_owned(), tone: Tone::Amber, text, place }
    }
}

/// The section with what needs a decision.
pub(super) fn decisions(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    heading(canvas, book.say("需要决定", "Needs a decision"))?;
    let matters = matters(book);
    if matters.is_empty() {
        let none = book.say(
            "没有冲突、争议、未决事项或疑似重复需要决定。",
            "No conflict, dispute, pending matter or likely duplicate is waiting for a decision.",
        );
        line(canvas, none.to_owned(), &book.styles.empty())?;
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
        line(canvas, told, &book.styles.lead())?;
    }
    canvas.skip_beside(8.0)
}

/// The section with what has been late for longest.
pub(super) fn late(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    heading(canvas, book.say("逾期最久", "Longest overdue"))?;
    let mut items: Vec<&LedgerItem> =
        book.ledger.items.iter().filter(|item| item.overdue && item.kind.is_work()).collect();
    items.sort_by_key(|item| item.due);
    if items.is_empty() {
        line(canvas, book.say("本周没有逾期事项。", "Nothing is overdue.").to_owned(), &book.styles.empty())?;
    }
    for item in items.iter().take(MOST_LATE) {
        let days = days_late(item, book.calendar.today);
        let owner = if item.owners.is_empty() {
            book.say("无负责人", "nobody").to_owned()
        } else {
            book.join(&item.owners)
        };
        let department = item.department.as_deref().map_or_else(String::new, |name| format!(" · {name}"));
        let matter = Matter {
            label: book
                .tell(format!("逾期 {days} 天"), format!("{days} {} late", if days == 1 { "day" } else { "days" })),
            tone: Tone::Red,
            text: book.tell(
                format!("{}（{owner}{department}）", item.title),
                format!("{} ({owner}{department})", item.title),
            ),
            place: place(book, item),
        };
        row(canvas, &matter)?;
    }
    if items.len() > MOST_LATE {
        let (rest, due) = (items.len() - MOST_LATE, book.sheet_name(Tab::Due));
        let told = book.tell(format!("另有 {rest} 项，见“{due}”。"), format!("{rest} more: see \"{due}\"."));
        line(canvas, told, &book.styles.lead())?;
    }
    canvas.skip_beside(8.0)
}

/// The section with who sent nothing.
pub(super) fn missing(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    heading(canvas, book.say("未提交", "Sent nothing"))?;
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
    line(canvas, told, &format)
}

/// Heading of a section of the right block.
fn heading(canvas: &mut Canvas, said: &str) -> Result<(), XlsxError> {
    let format = canvas.book.styles.heading().set_align(FormatAlign::Bottom);
    let rows = canvas.rows_beside(20.0)?;
    canvas.area(rows, (RIGHT, COLUMNS - 1), &said.into(), &format)
}

/// A text over the right block.
fn line(canvas: &mut Canvas, said: String, format: &Format) -> Result<(), XlsxError> {
    let rows = canvas.rows_beside(Canvas::height(&said, RIGHT_COLUMNS, 10.0) + 4.0)?;
    canvas.area(rows, (RIGHT, COLUMNS - 1), &said.into(), format)
}

/// Label, text and place of a matter.
fn row(canvas: &mut Canvas, matter: &Matter) -> Result<(), XlsxError> {
    let book = canvas.book;
    let format = book.styles.cell(Look::Text, Tone::Plain);
    let shown = text::cut_units(matter.text.clone(), MOST_TEXT, "…");
    let [(label, to_label), (told, to_told), (place, to_place)] = PARTS;
    let height = Canvas::height(&shown, to_told + 1 - told, 10.0);
    let height = height.max(Canvas::height(matter.place.shown(), to_place + 1 - place, 10.0));
    let rows = canvas.rows_beside(height + 4.0)?;
    canvas.area(
        rows,
        (label, to_label),
        &matter.label.as_str().into(),
        &book.styles.cell(Look::Centre, matter.tone),
    )?;
    canvas.area(rows, (told, to_told), &shown.as_str().into(), &format)?;
    canvas.area(rows, (place, to_place), &matter.place, &format)
}

/// Where an item stands; for one that vanished, where it stood last week.
fn place(book: &Book, item: &LedgerItem) -> Cell {
    let before = || item.previous.as_ref().and_then(|before| before.origins.first());
    match item.origins.first() {
        Some(origin) => book.links.origin(origin),
        None => before()
            .map_or(Cell::BLANK, |origin| book.tell(format!("上周：{origin}"), format!("last week: {origin}")).into()),
    }
}

fn matters(book: &Book) -> Vec<Matter> {
    let mut matters = Vec::new();
    let items = &book.ledger.items;
    for item in items.iter().filter(|item| !item.conflicts.is_empty()) {
        let told = conflicts(book, &item.conflicts).replace('\n', book.say("；", "; "));
        let text = book.tell(format!("{}——{told}", item.title), format!("{} – {told}", item.title));
        matters.push(Matter::new(book.say("说法冲突", "Conflict"), text, place(book, item)));
    }
    matters.extend(disputes(book));
    for item in items.iter().filter(|item| item.kind == ItemKind::Pending && !item.is_closed()) {
        let next = item.next_step.as_deref().filter(|next| !next.trim().is_empty());
        let next = next.unwrap_or(book.say("未写", "not stated"));
        let text =
            book.tell(format!("{}（下一步：{next}）", item.title), format!("{} (next step: {next})", item.title));
        matters.push(Matter::new(book.say("未决事项", "Pending"), text, place(book, item)));
    }
    for (first, second) in &book.ledger.doubtful {
        let (Some(first), Some(second)) = (items.get(*first), items.get(*second)) else { continue };
        let text = book.tell(
            format!("“{}”与“{}”是否同一事项？", first.title, second.title),
            format!("Are \"{}\" and \"{}\" the same item?", first.title, second.title),
        );
        matters.push(Matter::new(book.say("疑似重复", "Duplicate?"), text, place(book, second)));
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
                let place = book.links.origin(&origin);
                matters.push(Matter::new(book.say("争议", "Dispute"), line.trim().to_owned(), place));
            }
        }
    }
    matters
}
