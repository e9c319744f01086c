//! How each department and each project stands: counts, a light, and the reason for it in words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_xlsxwriter::{ConditionalFormatFormula, FormatAlign, FormatBorder, Formula, XlsxError};

use super::book::{Book, Tab};
use super::canvas::{Canvas, LEFT};
use super::cell::{Cached, Cell, Content};
use super::owners::is_plain;
use super::style::{Look, Tone, conditional, palette};
use super::submissions::is_missing;
use super::tally::Tally;
use super::text::LINE_HEIGHT;
use crate::model::{Lang, LedgerItem, Submission, column_name};
use crate::write::figures::{Figures, Light};

/// Departments and projects beyond these are told by number, so that the page stays one page.
const MOST_DEPARTMENTS: usize = 12;
const MOST_PROJECTS: usize = 6;

/// Columns of the light with the day of submission below it, of the name, of the counts, and of the reason below both.
const LIGHT: u16 = 0;
const NAME: (u16, u16) = (1, 2);
const FIRST_COUNT: u16 = NAME.1 + 1;
const REASON: (u16, u16) = (NAME.0, LEFT - 1);

/// Letters of the reason, in points.
const SMALL: f64 = 9.0;

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
    canvas.heading(heading)?;
    if standings.is_empty() {
        return canvas.line(empty, &book.styles.empty(), 10.0);
    }
    // The worst first: a manager reads from the top.
    standings.sort_by_key(|standing| {
        let Figures { overdue, open, .. } = standing.figures;
        (standing.light() as u8, std::cmp::Reverse((overdue, open)))
    });
    header(canvas, key)?;
    let first = canvas.row();
    for standing in standings.iter().take(most) {
        row(canvas, key, standing)?;
    }
    highlight(canvas, first)?;
    if let Some(rest) = standings.len().checked_sub(most).filter(|rest| *rest > 0) {
        let sheet = book.sheet_name(if key == "project" { Tab::Items } else { Tab::Standing });
        let told = book.tell(
            format!("另有 {rest} 个未列出，见“{sheet}”。"),
            format!("{rest} more are not listed here; see \"{sheet}\"."),
        );
        canvas.line(told, &book.styles.lead(), 10.0)?;
    }
    Ok(())
}

fn header(canvas: &mut Canvas, key: &str) -> Result<(), XlsxError> {
    let book = canvas.book;
    let format = book.styles.header().set_font_size(SMALL).set_align(FormatAlign::Center);
    let name = super::tally::header(book.lang, key);
    let sent = if key == "project" {
        book.say("状态\n表单", "Light\nforms")
    } else {
        book.say("状态\n提交", "Light\nsent on")
    };
    canvas.cell(LIGHT, LIGHT, &sent.into(), &format)?;
    let told = format!("{name}\n{}", book.say("原因（规则）", "Why (rule)"));
    canvas.cell(NAME.0, NAME.1, &told.into(), &book.styles.header().set_font_size(SMALL))?;
    let counts = match book.lang {
        Lang::Zh => ["未完成", "本周\n完成", "逾期", "风险或\n延迟", "检查\n发现"],
        Lang::En => ["Open", "Done", "Over-\ndue", "At risk", "Find-\nings"],
    };
    for (column, label) in (FIRST_COUNT..).zip(counts) {
        canvas.cell(column, column, &label.into(), &format)?;
    }
    canvas.end_row(30.0)
}

/// Two rows: light, name and counts; below them the day of submission and the reason.
fn row(canvas: &mut Canvas, key: &str, standing: &Standing) -> Result<(), XlsxError> {
    let book = canvas.book;
    let number = canvas.row() + 1;
    let unnamed = if key == "project" { book.no_project() } else { book.no_department() };
    let name = standing.name.as_deref().unwrap_or(unnamed);
    let upper = |look| book.styles.cell(look, Tone::Plain).set_border_bottom(FormatBorder::None);
    let lower = |look, tone| {
        let format = book.styles.cell(look, tone).set_font_size(SMALL).set_border_top(FormatBorder::None);
        if tone == Tone::Plain { format.set_font_color(palette::MUTED) } else { format }
    };
    canvas.cell(LIGHT, LIGHT, &light(book, standing, number), &upper(Look::Centre).set_bold())?;
    canvas.cell(NAME.0, NAME.1, &name.into(), &upper(Look::Text).set_bold())?;
    // A zero is told: an empty cell would leave open whether anybody counted.
    let format = upper(Look::Centre).set_num_format("#,##0");
    for (column, cell) in (FIRST_COUNT..).zip(counts(book, key, standing, number)) {
        canvas.cell(column, column, &cell, &format)?;
    }
    canvas.end_row(Canvas::height(name, NAME.1 + 1 - NAME.0, 10.0).max(LINE_HEIGHT) + 4.0)?;
    let (sent, tone) = sent(book, standing);
    canvas.cell(LIGHT, LIGHT, &sent, &lower(Look::Date, tone).set_num_format(book.styles.short_date_format()))?;
    let reason = reason(book, standing, number);
    canvas.cell(REASON.0, REASON.1, &reason, &lower(Look::Text, Tone::Plain))?;
    canvas.end_row(Canvas::height(reason.shown(), REASON.1 + 1 - REASON.0, SMALL) + 4.0)
}

fn counts(book: &Book, key: &str, standing: &Standing, number: u32) -> [Cell; 5] {
    let tally = match standing.name.as_deref() {
        _ if book.ledger.items.is_empty() => None,
        None => Some(Tally::only(book.lang, key, "\"\"")),
        Some(name) => is_plain(name).then(|| Tally::only(book.lang, key, &format!("$B{number}"))),
    };
    let count = |formula: fn(&Tally) -> String, value: usize| match &tally {
        Some(tally) => Cell::counted(formula(tally), value),
        None => Content::Number(value as f64).into(),
    };
    let figures = standing.figures;
    [
        count(Tally::open, figures.open),
        count(Tally::done, figures.done),
        count(Tally::overdue, figures.overdue),
        count(Tally::at_risk, figures.at_risk),
        standing.findings.into(),
    ]
}

fn sent(book: &Book, standing: &Standing) -> (Cell, Tone) {
    match standing.date {
        _ if standing.missing => (not_sent(book).into(), Tone::Red),
        Some(date) => (Some(date).into(), Tone::Plain),
        None => {
            let sent = |submission: &&Submission| Some(&submission.department) == standing.name.as_ref();
            let came = book.ledger.submissions.iter().find(sent).is_some_and(|sent| !sent.paths.is_empty());
            ((if came { book.say("已交", "sent") } else { "—" }).into(), Tone::Muted)
        }
    }
}

const fn not_sent(book: &Book) -> &'static str {
    book.say("未交", "none")
}

const fn light_words(book: &Book) -> [(&'static str, Tone); 3] {
    match book.lang {
        Lang::Zh => [("● 红", Tone::Red), ("● 黄", Tone::Amber), ("● 绿", Tone::Green)],
        Lang::En => [("Red", Tone::Red), ("Amber", Tone::Amber), ("Green", Tone::Green)],
    }
}

/// The light by formula, so that it follows edits.
fn light(book: &Book, standing: &Standing, number: u32) -> Cell {
    let [(red, _), (amber, _), (green, _)] = light_words(book);
    let (n, below, missing) = (number, number + 1, not_sent(book));
    let formula = format!(
        "IF(OR(F{n}>=3,AND(F{n}>0,F{n}*4>=D{n})),\"{red}\",IF(OR(F{n}>0,G{n}>0,A{below}=\"{missing}\"),\"{amber}\",\"{green}\"))"
    );
    let word = match standing.light() {
        Light::Red => red,
        Light::Amber => amber,
        Light::Green => green,
    };
    Cell::formula(formula, Cached::Text(word.to_owned()))
}

/// The words of a reason, and of the rule that gave the light.
struct Wording {
    late: &'static str,
    risk: &'static str,
    unsent: &'static str,
    idle: &'static str,
    fine: &'static str,
    comma: &'static str,
    /// Rules in the order in which they are asked: three late, a quarter late, one late, at risk, nothing sent, none of these.
    rules: [&'static str; 6],
}

const ZH: Wording = Wording {
    late: "项逾期",
    risk: "项风险或延迟",
    unsent: "本周未提交",
    idle: "没有未完成事项",
    fine: "按计划推进",
    comma: "；",
    rules: [
        "（逾期达 3 项为红）",
        "（逾期占未完成四分之一以上为红）",
        "（有逾期为黄）",
        "（有风险或延迟为黄）",
        "（未提交为黄）",
        "（无逾期、无风险为绿）",
    ],
};

const EN: Wording = Wording {
    late: "overdue",
    risk: "at risk or delayed",
    unsent: "nothing sent this week",
    idle: "nothing open",
    fine: "on schedule",
    comma: "; ",
    rules: [
        " (red: three or more overdue)",
        " (red: a quarter of the open overdue)",
        " (amber: something overdue)",
        " (amber: something at risk)",
        " (amber: nothing sent)",
        " (green: nothing late or at risk)",
    ],
};

/// The reason and the rule in words, by formula.
fn reason(book: &Book, standing: &Standing, number: u32) -> Cell {
    let Wording { late, risk, unsent, idle, fine, comma, rules } = match book.lang {
        Lang::Zh => ZH,
        Lang::En => EN,
    };
    let (n, below, missing) = (number, number + 1, not_sent(book));
    let skip = comma.chars().count() + 1;
    let [three, quarter, one, risky, silent, none] = rules;
    let formula = format!(
        "IF(AND(F{n}=0,G{n}=0,A{below}<>\"{missing}\"),IF(D{n}=0,\"{idle}\",\"{fine}\"),MID(\
         IF(F{n}>0,\"{comma}\"&F{n}&\" {late}\",\"\")&IF(G{n}>0,\"{comma}\"&G{n}&\" {risk}\",\"\")\
         &IF(A{below}=\"{missing}\",\"{comma}{unsent}\",\"\"),{skip},200))\
         &IF(F{n}>=3,\"{three}\",IF(AND(F{n}>0,F{n}*4>=D{n}),\"{quarter}\",IF(F{n}>0,\"{one}\",\
         IF(G{n}>0,\"{risky}\",IF(A{below}=\"{missing}\",\"{silent}\",\"{none}\")))))"
    );
    let Figures { overdue, at_risk, open, .. } = standing.figures;
    let told = [(overdue, late), (at_risk, risk)].into_iter().filter(|(count, _)| *count > 0);
    let mut parts: Vec<String> = told.map(|(count, what)| format!("{count} {what}")).collect();
    parts.extend(standing.missing.then(|| unsent.to_owned()));
    let said = match (parts.is_empty(), open) {
        (true, 0) => idle.to_owned(),
        (true, _) => fine.to_owned(),
        _ => parts.join(comma),
    };
    let rule = match standing.light() {
        Light::Red if overdue >= 3 => three,
        Light::Red => quarter,
        Light::Amber if overdue > 0 => one,
        Light::Amber if at_risk > 0 => risky,
        Light::Amber => silent,
        Light::Green => none,
    };
    Cell::formula(formula, Cached::Text(said + rule))
}

fn highlight(canvas: &mut Canvas, first: u32) -> Result<(), XlsxError> {
    let last = canvas.row() - 1;
    let (late, risky) = (FIRST_COUNT + 2, FIRST_COUNT + 3);
    // Below the counts stands the reason, over which these columns are merged: only numbers are looked at.
    for (column, tone) in [(late, Tone::Red), (risky, Tone::Amber)] {
        let cell = format!("{}{}", column_name(column.into()), first + 1);
        let rule = Formula::new(format!("AND(ISNUMBER({cell}),{cell}>0)"));
        let format = ConditionalFormatFormula::new().set_rule(rule).set_format(conditional(tone));
        canvas.sheet.add_conditional_format(first, column, last, column, &format)?;
    }
    for (word, tone) in light_words(canvas.book) {
        let rule = Formula::new(format!("$A{}=\"{word}\"", first + 1));
        let format = ConditionalFormatFormula::new().set_rule(rule).set_format(conditional(tone));
        canvas.sheet.add_conditional_format(first, LIGHT, last, LIGHT, &format)?;
    }
    Ok(())
}
