//! Minutes as a table of which one column says what is to be done (Item | Discussion | Action; 項目 | 內容 | 跟進): its
//! lines are the work, the other columns tell how it came to that.

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Nature};
use super::outline::Walker;
use super::page::Page;
use crate::lexicon::{Column, Lexicon, key};
use crate::model::{ItemKind, SectionKind, Use};

/// The header of such a table that starts at a line.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    if !(2..=4).contains(&filled.len()) || filled.iter().any(|s| page.slots[*s].is_typed()) {
        return None;
    }
    let mut columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    let (last, before) = columns.split_last_mut()?;
    if !lexicon.noise.is_action_column(&last.header) {
        return None;
    }
    // Another column that says who, by when or how far makes it a table of work like any other.
    let tracked = before.iter().any(|c| {
        let best = lexicon.fields.candidates(&c.header).first().copied();
        let field = |f| matches!(f, Column::Owner | Column::Due | Column::Status | Column::Department | Column::Reason);
        best.is_some_and(|c| c.score >= 0.7 && field(c.column))
    });
    let body = Body::new(page, grid, line + 1);
    let (acts, told) = (body.held(last), before.last().map(|c| body.held(c))?);
    let sentences = acts.own >= 1
        && acts.share(&[Nature::People, Nature::Dates, Nature::Departments]) < 0.3
        && acts.mean_length() > 8.0;
    // How it came to that is told in sentences, and not every row leads to work.
    let is_talk = told.mean_length() > 20.0 || told.mean_length() > 8.0 && !last.header.is_ascii();
    if tracked || !sentences || !is_talk || acts.own > told.own {
        return None;
    }
    last.field = Some(Column::Title);
    Some(Header { kind: TableKind::Followed, columns, lines: 1, confirmed: 2 })
}

/// Reads a row: the lines of the last column are work, everything else is discussion.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    for column in &header.columns {
        let Some(slot) = index.at(row, column.from).filter(|s| !page.slots[*s].is_blank()) else { continue };
        let text = page.text(slot).trim().to_owned();
        let at = page.slots[slot].at.clone();
        if column.field != Some(Column::Title) {
            walker.form.add_prose(SectionKind::Remarks, &text, &at);
            walker.usage.mark(slot, Use::Field, "discussion");
            continue;
        }
        let Some(action) = walker.lexicon.sections.by_id("action") else { continue };
        walker.numbered = false;
        text.lines().for_each(|line| walker.sentences(action, ItemKind::Task, line, &at));
        walker.usage.mark(slot, Use::Field, "item");
    }
    true
}

/// The header of a board of cards printed as a table: every column is headed by a state (To do | Doing | Done).
pub(super) fn board(page: &Page, line: usize) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    let states = [
        "todo",
        "doing",
        "done",
        "inprogress",
        "backlog",
        "blocked",
        "review",
        "onhold",
        "待办",
        "进行中",
        "已完成",
        "未开始",
        "完成",
        "测试中",
        "暂停",
        "搁置",
    ];
    let is_state = |slot: &usize| {
        let bare = page.text(*slot).split(['(', '（']).next().unwrap_or_default();
        states.contains(&key(bare).replace('-', "").as_str())
    };
    let columns: Vec<TableColumn> =
        filled.iter().map(|slot| TableColumn::named(page, *slot, Some(Column::Content))).collect();
    let body = Body::new(page, grid, line + 1);
    let cards = columns.iter().map(|c| body.held(c)).filter(|held| held.own == 0 || held.mean_length() > 8.0).count();
    (filled.len() >= 3 && filled.iter().all(is_state) && cards == columns.len()).then_some(Header {
        kind: TableKind::Board,
        columns,
        lines: 1,
        confirmed: 2,
    })
}

/// Reads a row of cards: the first line is the work, `@` stands before who does it, a label before the day.
pub(super) fn cards(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32, table: usize) -> bool {
    use super::raw::{Datum, RawItem};
    let page = walker.page;
    let index = &page.grids[grid];
    for column in &header.columns {
        let Some(slot) = index.at(row, column.from).filter(|s| !page.slots[*s].is_blank()) else { continue };
        let at = page.slots[slot].at.clone();
        let mut lines = page.text(slot).lines().map(str::trim).filter(|line| !line.is_empty());
        let Some(title) = lines.next() else { continue };
        let mut item = RawItem { is_sentence: false, table, ..RawItem::sentence(Datum::text(title, &at), Vec::new()) };
        item.cells.insert(Column::Status, vec![Datum::text(column.header.as_str(), &at)]);
        item.cells.insert(Column::Owner, Vec::new());
        item.cells.insert(Column::Due, Vec::new());
        for line in lines {
            let (rest, found) = walker.attributes(line);
            let names = line.split('@').skip(1).map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>();
            if !names.is_empty() {
                item.cells.entry(Column::Owner).or_default().push(Datum::text(names.join("、"), &at));
            } else if found.is_empty() {
                item.cells.entry(Column::Note).or_default().push(Datum::text(rest, &at));
            }
            for (field, value) in found {
                item.cells.entry(field).or_default().push(Datum::text(value, &at));
            }
        }
        walker.form.items.push(item);
        walker.usage.mark(slot, Use::Field, "item");
    }
    true
}
