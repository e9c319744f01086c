//! Who sent what, and what became of each file.

use std::collections::BTreeSet;

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::{FileRecord, Submission};

/// Name of the table of departments, and of what a formula asks it for.
const TABLE: &str = "Submissions";
const SENT: (&str, &str) = ("提交", "Sent");
const EXPECTED: (&str, &str) = ("是否应交", "Has to send");
const NOTHING: (&str, &str) = ("未提交", "Nothing");
const HAS_TO: (&str, &str) = ("应交", "Yes");

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let files = Listing {
        name: "Files".to_owned(),
        heading: Some(book.say("收到的文件", "Files received").to_owned()),
        columns: file_columns(book),
        rows: book.ledger.files.iter().map(|file| file_row(book, file)).collect(),
        empty: book.say("本周没有收到文件。", "No file was received this week.").to_owned(),
        groups: Vec::new(),
        cut: true,
    };
    let page = Page {
        title: book.say("提交情况", "Submissions").to_owned(),
        lead: lead(book),
        listings: vec![departments(book), files],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

/// Sent nothing although it has to.
pub(super) fn is_missing(submission: &Submission) -> bool {
    submission.expected && submission.paths.is_empty()
}

fn lead(book: &Book) -> String {
    let missing: Vec<&str> = missing(book);
    let sent = book.ledger.submissions.iter().filter(|submission| !submission.paths.is_empty()).count();
    if missing.is_empty() {
        return book.tell(
            format!("{sent} 个部门已提交，没有缺交。"),
            format!("Departments that sent their forms: {sent}; none is missing."),
        );
    }
    let names = book.join(&missing);
    book.tell(
        format!("{sent} 个部门已提交；{} 个部门未提交：{names}。", missing.len()),
        format!("Departments that sent their forms: {sent}; that sent nothing: {} ({names}).", missing.len()),
    )
}

/// Departments that sent nothing although they have to.
pub(super) fn missing<'l>(book: &Book<'l>) -> Vec<&'l str> {
    let missing = book.ledger.submissions.iter().filter(|submission| is_missing(submission));
    missing.map(|submission| submission.department.as_str()).collect()
}

/// Counts them in the table of the sheet; `None` where there is no table.
pub(super) fn missing_formula(book: &Book) -> Option<String> {
    let [sent, expected] = [SENT, EXPECTED].map(|(zh, en)| book.say(zh, en));
    let [nothing, has_to] = [NOTHING, HAS_TO].map(|(zh, en)| book.say(zh, en));
    let formula = format!("COUNTIFS({TABLE}[{sent}],\"{nothing}\",{TABLE}[{expected}],\"{has_to}\")");
    (!book.ledger.submissions.is_empty()).then_some(formula)
}

fn departments(book: &Book) -> Listing {
    let mut submissions: Vec<&Submission> = book.ledger.submissions.iter().collect();
    submissions.sort_by(|a, b| (!is_missing(a), &a.department).cmp(&(!is_missing(b), &b.department)));
    Listing {
        name: TABLE.to_owned(),
        heading: None,
        columns: vec![
            Column::new(header(book.lang, "department"), Look::Text, 16.0, 40.0),
            Column::new(book.say(SENT.0, SENT.1), Look::Centre, 10.0, 14.0),
            Column::new(book.say("表单日期", "Date of the forms"), Look::Date, 13.0, 14.0),
            Column::new(book.say(EXPECTED.0, EXPECTED.1), Look::Centre, 12.0, 14.0),
            Column::new(book.say("文件", "Files"), Look::Text, 24.0, 44.0),
        ],
        rows: submissions.into_iter().map(|submission| department_row(book, submission)).collect(),
        empty: book
            .say("没有登记应交部门，也没有部门提交。", "No department has to send forms, and none did.")
            .to_owned(),
        groups: Vec::new(),
        cut: true,
    }
}

fn department_row(book: &Book, submission: &Submission) -> Vec<Cell> {
    let (sent, tone) = match (submission.paths.is_empty(), submission.expected) {
        (false, _) => (book.say("已提交", "Yes"), Tone::Green),
        (true, true) => (book.say(NOTHING.0, NOTHING.1), Tone::Red),
        (true, false) => (book.say("无", "Nothing"), Tone::Plain),
    };
    let files = match submission.paths.first() {
        Some(only) if submission.paths.len() == 1 => book.links.cell(only.clone(), only, None),
        _ => submission.paths.join("\n").into(),
    };
    vec![
        submission.department.as_str().into(),
        Cell::from(sent).toned(tone),
        submission.date.into(),
        (if submission.expected { book.say(HAS_TO.0, HAS_TO.1) } else { book.say("自愿", "No") }).into(),
        files,
    ]
}

fn file_columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    vec![
        Column::new(say("文件名", "File"), Look::Text, 28.0, 40.0),
        Column::new(say("读取", "Read"), Look::Centre, 10.0, 14.0),
        Column::new(say("表单数", "Forms"), Look::Count, 13.0, 14.0),
        Column::new(say("事项数", "Items"), Look::Count, 12.0, 14.0),
        Column::new(say("内容", "Content"), Look::Text, 24.0, 44.0),
        Column::new(say("备注", "Remarks"), Look::Text, 30.0, 50.0),
    ]
}

fn file_row(book: &Book, file: &FileRecord) -> Vec<Cell> {
    let path: &str = &file.source.path;
    let newer = book.ledger.superseded.iter().find(|(older, _)| older == path).map(|(_, newer)| newer);
    let (read, tone) = match (&file.error, newer) {
        (Some(_), _) => (book.say("无法读取", "Unreadable"), Tone::Red),
        (None, Some(_)) => (book.say("旧版本", "Superseded"), Tone::Muted),
        (None, None) => (book.say("已读取", "Read"), Tone::Plain),
    };
    let kinds: BTreeSet<_> = file.forms.iter().map(|form| form.kind).collect();
    let kinds: Vec<&str> = kinds.into_iter().map(|kind| kind.label(book.lang)).collect();
    let items: usize = file.forms.iter().map(|form| form.items.len()).sum();
    vec![
        book.links.cell(path.to_owned(), path, None),
        Cell::from(read).toned(tone),
        file.forms.len().into(),
        items.into(),
        book.join(&kinds).into(),
        remarks(book, file, newer).into(),
    ]
}

fn remarks(book: &Book, file: &FileRecord, newer: Option<&String>) -> String {
    let error = file.error.iter().map(|error| error.get(book.lang).to_owned());
    let replaced = newer
        .iter()
        .map(|newer| book.tell(format!("以新版本“{newer}”为准"), format!("replaced by the newer version \"{newer}\"")));
    let notes = file.notes.iter().map(|note| note.message.get(book.lang).to_owned());
    error.chain(replaced).chain(notes).collect::<Vec<_>>().join("\n")
}
