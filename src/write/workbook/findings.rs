//! What the checks found: which rule, where, what is wrong and what to do.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::book::Book;
use super::cell::Cell;
use super::links::{name_of, short};
use super::sheet::{Column, Listing, Page};
use super::style::{Look, Tone};
use super::tally::header;
use crate::model::{Finding, Severity};

/// Writes the sheet.
pub(super) fn write(book: &Book, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let page = Page {
        title: book.say("检查发现", "Findings").to_owned(),
        lead: lead(book),
        listings: vec![listing(book, "Findings".to_owned(), None, |_| true)],
        frozen: 0,
        printed: None,
    };
    page.write(sheet, &book.styles, book.lang)?;
    Ok(())
}

/// The findings that `keep` lets through, as a table.
pub(super) fn listing(book: &Book, name: String, heading: Option<String>, keep: impl Fn(&Finding) -> bool) -> Listing {
    let mut findings: Vec<&Finding> = book.ledger.findings.iter().filter(|finding| keep(finding)).collect();
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    Listing {
        name,
        heading,
        columns: columns(book),
        rows: findings.into_iter().map(|finding| row(book, finding)).collect(),
        empty: book.say("检查没有发现问题。", "The checks found nothing wrong.").to_owned(),
        groups: vec![0],
        cut: true,
    }
}

/// What counts first, the worst first, then by whom it concerns.
fn order(finding: &Finding) -> impl Ord + '_ {
    (
        finding.waived.is_some(),
        std::cmp::Reverse(finding.severity),
        finding.department.is_none(),
        &finding.department,
        &finding.path,
        &finding.at,
        finding.rule,
    )
}

fn lead(book: &Book) -> String {
    let count = |severity| {
        book.ledger.findings.iter().filter(|finding| finding.waived.is_none() && finding.severity == severity).count()
    };
    let (errors, warnings, infos) = (count(Severity::Error), count(Severity::Warning), count(Severity::Info));
    let waived = book.ledger.findings.iter().filter(|finding| finding.waived.is_some()).count();
    book.tell(
        format!("错误 {errors} 项，提醒 {warnings} 项，提示 {infos} 项；另有 {waived} 项已豁免。点击位置可打开原文件。"),
        format!("Errors: {errors} · warnings: {warnings} · notes: {infos} · waived: {waived}. Click a place to open the source."),
    )
}

fn columns(book: &Book) -> Vec<Column> {
    let say = |zh, en| book.say(zh, en);
    vec![
        Column::new(say("级别", "Level"), Look::Centre, 8.0, 11.0),
        Column::new(header(book.lang, "department"), Look::Text, 10.0, 16.0),
        Column::new(say("事项或表单", "Item or form"), Look::Text, 20.0, 30.0),
        Column::new(say("问题", "What is wrong"), Look::Text, 24.0, 34.0),
        Column::new(say("怎么办", "What to do"), Look::Text, 22.0, 32.0),
        Column::new(say("位置", "Place"), Look::Text, 16.0, 42.0),
        Column::new(say("相关位置", "Related places"), Look::Text, 10.0, 22.0),
        Column::new(say("规则", "Rule"), Look::Text, 12.0, 19.0),
        Column::new(say("豁免原因", "Waived because"), Look::Text, 10.0, 18.0),
    ]
}

fn row(book: &Book, finding: &Finding) -> Vec<Cell> {
    let (level, tone) = match finding.severity {
        _ if finding.waived.is_some() => (book.say("豁免", "Waived"), Tone::Muted),
        Severity::Error => (book.say("错误", "Error"), Tone::Red),
        Severity::Warning => (book.say("提醒", "Warning"), Tone::Amber),
        Severity::Info => (book.say("提示", "Note"), Tone::Plain),
    };
    let related: Vec<String> = finding.related.iter().map(short).collect();
    vec![
        Cell::from(level).toned(tone),
        finding.department.as_deref().into(),
        finding.title.as_str().into(),
        finding.message.get(book.lang).into(),
        finding.advice.get(book.lang).into(),
        place(book, finding),
        related.join("\n").into(),
        finding.rule.into(),
        finding.waived.as_deref().into(),
    ]
}

fn place(book: &Book, finding: &Finding) -> Cell {
    let Some(path) = finding.path.as_deref() else { return Cell::BLANK };
    let text = finding.at.as_ref().map_or_else(|| path.to_owned(), |at| format!("{} · {at}", name_of(path)));
    book.links.cell(text, path, finding.at.as_ref())
}
