//! Whether columns are the header of a table: by their words, or by what stands below them.

use super::columns::assign;
use super::content;
use super::header::{Header, Headers, TableColumn, TableKind};
use super::nature::{Body, Nature};
use super::pairs::strip_heading_number;
use super::work;
use crate::lexicon::Column;

/// What the words of a header say together.
struct Said {
    /// Headers with letters: dates and numbers are the time scale of a bar chart, which neither speaks for a table nor against.
    total: usize,
    /// Headers whose words are known.
    count: usize,
    /// One of them is known for sure.
    sure: bool,
    /// Headers that are surely words of headers.
    known: usize,
    /// A cell is a date or a number, as in a row of values.
    valued: bool,
    /// Headers of a roster or a telephone list.
    roster: usize,
    /// Labels and values take turns (任务 | 样机测试 | 负责人 | 张三).
    turns: bool,
}

impl Said {
    /// Inside a table only a row that is all header words begins another.
    fn is_plain_header(&self) -> bool {
        !self.valued && self.known >= 2 && self.known * 2 >= self.total
    }
}

/// Rows below a would-be header in which labels are looked for.
const LABELS_DOWN: usize = 5;

impl Headers<'_> {
    /// Decides whether columns are the header of a table, and which field each holds.
    pub(super) fn judge(&mut self, body: &Body<'_>, mut columns: Vec<TableColumn>, lines: usize) -> Option<Header> {
        let said = self.said(body, &columns, lines);
        let few = said.count * 2 < said.total && !(said.count >= 3 && said.count * 3 >= said.total);
        if said.turns || self.reading && !said.is_plain_header() || self.stands_over_labels(body, &columns) {
            return None;
        }
        if few && said.roster > 0 && (said.count + said.roster) * 2 >= said.total {
            return Some(Header { kind: TableKind::Roster, columns, lines, confirmed: 0 });
        }
        let by_words = !few && (said.roster > 0 || said.count >= 2 && said.sure);
        if !by_words && (self.reading || said.count == 0 || body.len() < 2) {
            return None;
        }
        assign(&mut columns);
        for column in columns.iter_mut().filter(|c| c.field.is_none() && c.candidates.is_empty()) {
            if let Some(hit) = self.lexicon.fields.misspelt(&column.header) {
                column.candidates.push(hit);
            }
        }
        assign(&mut columns);
        if content::is_agenda(body, &columns) {
            return Some(Header { kind: TableKind::Roster, columns, lines, confirmed: 0 });
        }
        content::unseat(body, &mut columns);
        content::fill_roles(body, &mut columns, &self.lexicon.noise);
        content::number(body, &mut columns);
        content::fill(body, &mut columns);
        settle_people(&mut columns);
        content::settle_status(body, &mut columns);
        work::choose(body, &mut columns);
        work::skip_templated(body, &mut columns);
        work::finest(body, &mut columns);
        content::fill_note(body, &mut columns);
        content::ticks(body, &mut columns);
        let confirmed = content::confirmed(body, &columns);
        let header = Header { kind: TableKind::Work, columns, lines, confirmed };
        let named = header.column(Column::Title).is_some();
        if by_words {
            by_its_words(header, &said)
        } else {
            (confirmed >= 2 && named && said.roster == 0).then_some(header)
        }
    }

    /// Labels go on down the first column, and their values beside them: a block of labels and values, no table.
    fn stands_over_labels(&mut self, body: &Body<'_>, columns: &[TableColumn]) -> bool {
        let [first, second, ..] = columns else { return false };
        let below: Vec<&str> = body.texts(first).into_iter().take(LABELS_DOWN).collect();
        let labels = below.iter().filter(|text| self.is_label(text)).count();
        let beside = body.texts(second);
        let values = beside.iter().take(LABELS_DOWN).filter(|text| !self.is_label(text)).count();
        let told = second.candidates.first().is_some_and(|c| c.score >= 0.75);
        let heads = self.is_label(&first.header) && !told && !self.is_label(&second.header);
        heads && labels >= 2 && labels * 5 >= below.len() * 3 && values * 2 > below.len()
    }

    fn is_label(&mut self, text: &str) -> bool {
        let text = strip_heading_number(text);
        !self.lexicon.labels.meanings(text).is_empty() || self.candidates(text).first().is_some_and(|c| c.score >= 0.9)
    }

    fn said(&self, body: &Body<'_>, columns: &[TableColumn], lines: usize) -> Said {
        let known: Vec<bool> = columns.iter().map(|c| c.candidates.first().is_some_and(|c| c.score >= 0.6)).collect();
        let total = columns.iter().filter(|c| c.header.chars().any(char::is_alphabetic)).count();
        let count = known.iter().filter(|k| **k).count();
        // A name that is no word of headers is a value, too.
        let valued = |c: &&TableColumn| match body.nature_of_header(c) {
            Nature::Dates | Nature::Percents | Nature::Numbers => true,
            Nature::People => self.reading && c.candidates.first().is_none_or(|c| c.score < 0.6),
            _ => false,
        };
        // 姓名 | 甲 | 学号 | 2020: words of rosters are labels as well.
        // （签字） marks a place that nobody filled in.
        let framed = |text: &str| text.starts_with(['（', '(']) && text.ends_with(['）', ')']);
        let heads = |at: usize| {
            let text = columns[at].header.trim();
            !framed(text) && (known[at] || self.lexicon.noise.is_roster_column(text))
        };
        // 渠道部 beside 部门 is its value, whatever its words mean elsewhere.
        let value = |c: &TableColumn| {
            let weak = c.candidates.first().is_none_or(|c| c.score < 0.75);
            weak && matches!(body.nature_of_header(c), Nature::Departments | Nature::People | Nature::Dates)
        };
        let turn = |at: usize| if at.is_multiple_of(2) { heads(at) } else { !heads(at) || value(&columns[at]) };
        let alternate = (0..columns.len()).all(turn);
        Said {
            total,
            count,
            sure: columns.iter().any(|c| c.candidates.first().is_some_and(|c| c.score >= 0.9)),
            roster: columns.iter().filter(|c| self.lexicon.noise.is_roster_column(&c.header)).count(),
            known: columns.iter().filter(|c| c.candidates.first().is_some_and(|c| c.score >= 0.7)).count(),
            valued: columns.iter().any(|c| valued(&c)),
            turns: alternate && count < columns.len() && columns.len().is_multiple_of(2) && lines == 1,
        }
    }
}

/// Who fills in a row is who does it where nobody else is named; who confirms with a date signs.
fn settle_people(columns: &mut [TableColumn]) {
    let has = |columns: &[TableColumn], field| columns.iter().any(|c| c.field == Some(field));
    let may_be = |c: &TableColumn, field| c.candidates.iter().any(|hit| hit.column == field);
    if !has(columns, Column::Owner)
        && let Some(column) = columns
            .iter_mut()
            .find(|c| matches!(c.field, Some(Column::Requester | Column::Support)) && may_be(c, Column::Owner))
    {
        column.field = Some(Column::Owner);
    }
    if has(columns, Column::SignDate)
        && !has(columns, Column::Signature)
        && let Some(column) = columns.iter_mut().find(|c| c.field == Some(Column::Requester))
    {
        column.field = Some(Column::Signature);
    }
}

/// The kind of a table whose header words are known.
fn by_its_words(mut header: Header, said: &Said) -> Option<Header> {
    let has = |field| header.column(field).is_some();
    let work = header.column(Column::Title).is_some_and(|c| c.score >= 0.9);
    // A plain Date beside a signature is its own day, no deadline.
    let dated = header.column(Column::Due).is_some_and(|c| c.score >= 0.8);
    let planned = dated || has(Column::OriginalDue) || has(Column::NewDue);
    // Role | Name | Signature | Date: the name is who signs, no work.
    let people =
        header.column(Column::Title).is_some_and(|c| c.candidates.iter().any(|hit| hit.column == Column::Owner));
    let people = people && !has(Column::Owner);
    if has(Column::Signature) && !work && (people || !(has(Column::Title) && planned)) {
        header.kind = TableKind::Signatures;
    } else if said.roster > 2 || said.roster > 0 && !(has(Column::Title) && (has(Column::Due) || has(Column::Status))) {
        header.kind = TableKind::Roster;
    } else {
        let tracked = has(Column::Due) || has(Column::Status) || has(Column::Deliverable) || said.count >= 4;
        let is_work = has(Column::Title) || has(Column::Owner) && tracked;
        let sure_pair = has(Column::Title) && header.strength() > 0.6;
        let is_sure = said.count > 2 || said.total <= 2 || sure_pair || header.confirmed >= 2;
        return (is_work && is_sure).then_some(header);
    }
    Some(header)
}
