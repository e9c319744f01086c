//! How each department and each project stands: counts, a light, and the reason for it in words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_xlsxwriter::{ConditionalFormatFormula, Format, Formula, XlsxError};

use super::book::Book;
use super::canvas::Canvas;
use super::cell::{Cached, Cell, Content};
use crate::write::figures::{Figures, Light};
use super::owners::is_plain;
use super::sheet::above_zero;
use super::style::{Look, Tone, conditional};
use super::submissions::is_missing;
use super::tally::Tally;
use super::text::LINE_HEIGHT;
use crate::model::LedgerItem;

/// Departments and projects beyond these are told by number, so that the page stays one page.
const MOST_DEPARTMENTS: usize = 12;
const MOST_PROJECTS: usize = 6;

/// Columns over which the name, the day of submission and the reason go.
const NAME: (u16, u16) = (0, 1);
const SENT: (u16, u16) = (8, 9);
const LIGHT: u16 = 10;
const REASON: (u16, u16) = (11, 14);

/// Columns that the tables take; the charts stand beside them.
pub(super) const WIDTH: u16 = REASON.1 + 1;

/// A line of the table.
struct Standing {
    name: Option<String>,
    figures: Figures,
    findings: usize,
    date: Option<NaiveDate>,
    missing: bool,
}

impl Standing {
    fn light(&self) -> Light {
        Light::of(self.figures, self.missing)
    }
}

/// The table of departments.
pub(super) fn departments(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    let mut standings: Vec<Standing> = book.departments().into_iter().map(|name| department(book, name)).collect();
    let empty = book.say("没有部门提交，也没有事项。", "No department sent anything, and there are no items.");
    table(canvas, "department", book.say("各部门", "Departments"), empty, &mut standings, MOST_DEPARTMENTS)?;
    if !standings.is_empty() {
        let rule = book.say(
            "红：逾期达 3 项，或逾期占未完成的四分之一；黄：有逾期、有风险或延迟、或本周未提交；绿：其余。",
            "Red: three or more overdue, or a quarter of what is open. Amber: something overdue, at risk or delayed, or nothing sent. Green: neither.",
        );
        canvas.line(rule, WIDTH, &book.styles.lead().set_font_size(9))?;
    }
    canvas.gap()
}

/// The table of projects.
pub(super) fn projects(canvas: &mut Canvas) -> Result<(), XlsxError> {
    let book = canvas.book;
    let projects = book.projects();
    if projects.iter().all(Option::is_none) {
        return Ok(());
    }
    let dates = file_dates(book);
    let mut standings: Vec<Standing> = projects.into_iter().map(|name| project(book, name, &dates)).collect();
    table(canvas, "project", book.say("各项目", "Projects"), "", &mut standings, MOST_PROJECTS)?;
    canvas.gap()
}

fn department(book: &Book, name: Option<String>) -> Standing {
    let figures = Figures::now(book.ledger, |item| item.department == name);
    let counted = book.ledger.findings.iter().filter(|finding| finding.waived.is_none() && finding.department == name);
    let submission = book.ledger.submissions.iter().find(|sent| Some(&sent.department) == name.as_ref());
    Standing {
        findings: if name.is_some() { counted.count() } else { 0 },
        date: submission.and_then(|sent| sent.date),
        missing: submission.is_some_and(is_missing),
        figures,
        name,
    }
}

fn project(book: &Book, name: Option<String>, dates: &BTreeMap<&str, NaiveDate>) -> Standing {
    let items: Vec<&LedgerItem> = book.ledger.items.iter().filter(|item| item.project == name).collect();
    let stated: BTreeSet<(&str, &str)> =
        items.iter().flat_map(|item| item.origins.iter().map(|origin| (&*origin.path, item.title.as_str()))).collect();
    let counted = book.ledger.findings.iter().filter(|finding| {
        let path = finding.path.as_deref().unwrap_or_default();
        finding.waived.is_none() && stated.contains(&(path, finding.title.as_str()))
    });
    let newest = items.iter().flat_map(|item| &item.origins).filter_map(|origin| dates.get(&*origin.path)).max();
    Standing {
        figures: Figures::now(book.ledger, |item| item.project == name),
        findings: counted.count(),
        date: newest.copied(),
        missing: false,
        name,
    }
}

/// Newest date that the forms of each file bear.
fn file_dates<'l>(book: &Book<'l>) -> BTreeMap<&'l str, NaiveDate> {
    let files = book.ledger.files.iter();
    files
        .filter_map(|file| {
            let newest = file.forms.iter().filter_map(|form| form.date.value()).max()?;
            Some((&*file.source.path, *newest))
        })
        .collect()
}

fn table(
    canvas: &mut Canvas,
    key: &str,
    heading: &str,
    empty: &str,
    standings: &mut [Standing],
    most: usize,
) -> Result<(), XlsxError> {
    let book = canvas.book;
    canvas.heading(heading, WIDTH)?;
    if standings.is_empty() {
        return canvas.line(empty, WIDTH, &book.styles.empty());
    }
    // The worst first: a manager reads from the top.
    standings.sort_by_key(|standing| {
        let Figures { overdue, open, .. } = standing.figures;
        (standing.light() as u8, std::cmp::Reverse((overdue, open)))
    });
    header(canvas, key)?;
    let first = canvas.row;
    for standing in standings.iter().take(most) {
        row(canvas, key, standing)?;
    }
    highlight(canvas, first)?;
    if let Some(rest) = standings.len().checked_sub(most).filter(|rest| *rest > 0) {
        let told = book.tell(
            format!("另有 {rest} 个未列出，见“部门统计”与“全部事项”。"),
            format!("{rest} more are not listed here; see the sheets behind."),
        );
        canvas.line(told, WIDTH, &book.styles.lead())?;
    }
    Ok(())
}

fn header(canvas: &mut Canvas, key: &str) -> Result<(), XlsxError> {
    let book = canvas.book;
    let format = book.styles.header().set_align(rust_xlsxwriter::FormatAlign::Center);
    let name = super::tally::header(book.lang, key);
    canvas.cell(NAME.0, NAME.1, &name.into(), &book.styles.header())?;
    let counts = match book.lang {
        crate::model::Lang::Zh => ["未完成", "本周完成", "逾期", "风险延迟", "下周到期", "检查发现"],
        crate::model::Lang::En => ["Open", "Done", "Overdue", "At risk", "Due next", "Findings"],
    };
    for (column, label) in (2u16..).zip(counts) {
        canvas.cell(column, column, &label.into(), &format)?;
    }
    let sent = if key == "project" { book.say("最新表单", "Newest form") } else { book.say("提交", "Sent on") };
    canvas.cell(SENT.0, SENT.1, &sent.into(), &format)?;
    canvas.cell(LIGHT, LIGHT, &book.say("状态", "Light").into(), &format)?;
    canvas.cell(REASON.0, REASON.1, &book.say("原因", "Why").into(), &book.styles.header())?;
    canvas.end_row(22.0)
}

fn row(canvas: &mut Canvas, key: &str, standing: &Standing) -> Result<(), XlsxError> {
    let book = canvas.book;
    let number = canvas.row + 1;
    let unnamed = if key == "project" { book.no_project() } else { book.no_department() };
    let name = standing.name.as_deref().unwrap_or(unnamed);
    let tally = match standing.name.as_deref() {
        _ if book.ledger.items.is_empty() => None,
        None => Some(Tally::only(book.lang, key, "\"\"")),
        Some(name) => is_plain(name).then(|| Tally::only(book.lang, key, &format!("$A{number}"))),
    };
    let count = |formula: fn(&Tally) -> String, value: usize| match &tally {
        Some(tally) => Cell::counted(formula(tally), value),
        None => Content::Number(value as f64).into(),
    };
    let text = book.styles.cell(Look::Text, Tone::Plain);
    canvas.cell(NAME.0, NAME.1, &name.into(), &text)?;
    let figures = standing.figures;
    let counts = [
        count(Tally::open, figures.open),
        count(Tally::done, figures.done),
        count(Tally::overdue, figures.overdue),
        count(Tally::at_risk, figures.at_risk),
        count(Tally::due_next, figures.due_next),
        standing.findings.into(),
    ];
    // A zero is told: an empty cell would leave open whether anybody counted.
    let format = book.styles.cell(Look::Centre, Tone::Plain).set_num_format("#,##0");
    for (column, cell) in (2u16..).zip(&counts) {
        canvas.cell(column, column, cell, &format)?;
    }
    let (sent, format) = sent(book, key, standing);
    canvas.cell(SENT.0, SENT.1, &sent, &format)?;
    canvas.cell(
        LIGHT,
        LIGHT,
        &light(book, standing, number),
        &book.styles.cell(Look::Centre, Tone::Plain).set_bold(),
    )?;
    let reason = reason(book, standing, number);
    canvas.cell(REASON.0, REASON.1, &reason, &text)?;
    let height = Canvas::height(name, 2).max(Canvas::height(reason.shown(), 4)).max(LINE_HEIGHT);
    canvas.end_row(height + 5.0)
}

fn sent(book: &Book, key: &str, standing: &Standing) -> (Cell, Format) {
    let format = |tone| book.styles.cell(Look::Date, tone);
    match standing.date {
        _ if standing.missing => (not_sent(book).into(), format(Tone::Red)),
        Some(date) => (Some(date).into(), format(Tone::Plain)),
        None if key == "project" || standing.name.is_none() => ("—".into(), format(Tone::Muted)),
        None => {
            let submission =
                book.ledger.submissions.iter().find(|sent| Some(&sent.department) == standing.name.as_ref());
            let came = submission.is_some_and(|sent| !sent.paths.is_empty());
            ((if came { book.say("已提交", "sent") } else { "—" }).into(), format(Tone::Muted))
        }
    }
}

fn not_sent(book: &Book) -> &'static str {
    match book.lang {
        crate::model::Lang::Zh => "未提交",
        crate::model::Lang::En => "nothing sent",
    }
}

fn light_words(book: &Book) -> [(&'static str, Tone); 3] {
    match book.lang {
        crate::model::Lang::Zh => [("● 红", Tone::Red), ("● 黄", Tone::Amber), ("● 绿", Tone::Green)],
        crate::model::Lang::En => [("● Red", Tone::Red), ("● Amber", Tone::Amber), ("● Green", Tone::Green)],
    }
}

/// The light by formula, so that it follows edits.
fn light(book: &Book, standing: &Standing, number: u32) -> Cell {
    let [(red, _), (amber, _), (green, _)] = light_words(book);
    let missing = not_sent(book);
    let n = number;
    let formula = format!(
        "IF(OR(E{n}>=3,AND(E{n}>0,E{n}*4>=C{n})),\"{red}\",IF(OR(E{n}>0,F{n}>0,I{n}=\"{missing}\"),\"{amber}\",\"{green}\"))"
    );
    let word = match standing.light() {
        Light::Red => red,
        Light::Amber => amber,
        Light::Green => green,
    };
    Cell::formula(formula, Cached::Text(word.to_owned()))
}

/// The reason by formula, in words.
fn reason(book: &Book, standing: &Standing, number: u32) -> Cell {
    let (n, missing) = (number, not_sent(book));
    let Figures { overdue, at_risk, open, .. } = standing.figures;
    let comma = book.say("；", "; ");
    let skip = comma.chars().count() + 1;
    let (late, risk) = (book.say("项逾期", "overdue"), book.say("项风险或延迟", "at risk or delayed"));
    let unsent = book.say("本周未提交", "nothing sent this week");
    let (idle, fine) = (book.say("没有未完成事项", "nothing open"), book.say("按计划推进", "on schedule"));
    let formula = format!(
        "IF(AND(E{n}=0,F{n}=0,I{n}<>\"{missing}\"),IF(C{n}=0,\"{idle}\",\"{fine}\"),MID(\
         IF(E{n}>0,\"{comma}\"&E{n}&\" {late}\",\"\")&IF(F{n}>0,\"{comma}\"&F{n}&\" {risk}\",\"\")\
         &IF(I{n}=\"{missing}\",\"{comma}{unsent}\",\"\"),{skip},200))"
    );
    let mut parts = Vec::new();
    if overdue > 0 {
        parts.push(format!("{overdue} {late}"));
    }
    if at_risk > 0 {
        parts.push(format!("{at_risk} {risk}"));
    }
    if standing.missing {
        parts.push(unsent.to_owned());
    }
    let said = match (parts.is_empty(), open) {
        (true, 0) => idle.to_owned(),
        (true, _) => fine.to_owned(),
        _ => parts.join(comma),
    };
    Cell::formula(formula, Cached::Text(said))
}

fn highlight(canvas: &mut Canvas, first: u32) -> Result<(), XlsxError> {
    let last = canvas.row - 1;
    above_zero(canvas.sheet, (first, 4, last, 4), Tone::Red)?;
    above_zero(canvas.sheet, (first, 5, last, 5), Tone::Amber)?;
    for (word, tone) in light_words(canvas.book) {
        let rule = Formula::new(format!("$K{}=\"{word}\"", first + 1));
        let format = ConditionalFormatFormula::new().set_rule(rule).set_format(conditional(tone));
        canvas.sheet.add_conditional_format(first, LIGHT, last, LIGHT, &format)?;
    }
    Ok(())
}
