//! A plan with a column for each person (weeks down, names across), or a row for each person and a column for each
//! week or day: the cells are the work.

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Nature, of_cell};
use super::outline::Walker;
use super::page::{Page, Slot};
use super::raw::{Datum, RawItem};
use crate::lexicon::{Column, Lexicon};
use crate::model::{Stage, Use};
use crate::normalise::text::{is_nothing, split_list};

/// The header of such a plan that starts at a line.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    if filled.len() < 3 || filled.iter().any(|s| page.text(*s).chars().count() > 20) {
        return None;
    }
    let known = |slot: &usize| lexicon.fields.candidates(page.text(*slot)).iter().any(|c| c.score >= 0.7);
    let is_name = |slot: &usize| page.slots[*slot].nature() == Nature::People && !known(slot);
    let is_span = |slot: &usize| is_period(&page.slots[*slot]);
    let names = filled.iter().skip(1).filter(|s| is_name(s)).count();
    let spans = filled.iter().skip(1).filter(|s| is_span(s)).count();
    let across = if names >= 2 && names * 2 >= filled.len() - 1 {
        Nature::People
    } else if spans >= 2 && spans * 2 >= filled.len() - 1 {
        Nature::Dates
    } else {
        return None;
    };
    let body = Body::new(page, grid, line + 1);
    let mut columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    for (column, slot) in columns.iter_mut().zip(&filled) {
        column.field = match across {
            Nature::People if is_name(slot) => None,
            Nature::People if body.held(column).share(&[Nature::Dates]) >= 0.6 => Some(Column::Due),
            Nature::Dates if is_span(slot) => None,
            Nature::Dates if *slot == filled[0] => Some(Column::Owner),
            _ => Some(Column::Category),
        };
    }
    // 第3周 counts the weeks of a term: days beside it tell more.
    let dated = |c: &TableColumn| {
        body.all(c, |slot| page.text(slot).contains(['月', '.', '/', '-']) || page.slots[slot].is_typed())
    };
    if columns.iter().any(|c| c.field == Some(Column::Due) && dated(c)) {
        columns
            .iter_mut()
            .filter(|c| c.field == Some(Column::Due) && !dated(c))
            .for_each(|c| c.field = Some(Column::Category));
    }
    let fits = match across {
        Nature::People => columns.iter().any(|c| c.field.is_some() && body.all(c, |slot| is_span(&slot))),
        _ => body.held(columns.first()?).share(&[Nature::People]) >= 0.6,
    };
    // Names and days between labels (主持 | 王小明 | 记录 | 李华) are their values.
    let apart = filled.windows(2).any(|pair| {
        let value = |slot: &usize| if across == Nature::People { is_name(slot) } else { is_span(slot) };
        value(&pair[0]) && !value(&pair[1]) && !lexicon.labels.meanings(page.text(pair[1])).is_empty()
    });
    if apart {
        return None;
    }
    let is_work = columns.iter().filter(|c| c.field.is_none()).filter(|c| is_work(&body, c)).count();
    (body.len() >= 2 && fits && is_work * 3 >= names.max(spans) * 2 && is_work >= 2).then_some(Header {
        kind: TableKind::People,
        columns,
        lines: 1,
        confirmed: 2,
    })
}

/// A day, a range of days, or the name of a week, a month or a weekday.
fn is_period(slot: &Slot) -> bool {
    let text = slot.text.trim();
    let named = |c: char| "周月天日期旬".contains(c);
    slot.nature() == Nature::Dates
        || text.chars().count() <= 8
            && (text.starts_with('第') && text.contains(named)
                || text.starts_with(['周', 'W', 'w'])
                || text.starts_with("星期")
                || text.ends_with(['周', '月']))
}

/// The cells of a column tell of work: words of some length, hardly one twice. Shifts and marks are none.
fn is_work(body: &Body<'_>, column: &TableColumn) -> bool {
    let held = body.held(column);
    held.own > 0
        && held.mean_length() >= 3.0
        && held.distinct * 10 >= held.own * 7
        && held.share(&[Nature::People]) < 0.8
        && (held.own < 2 || held.share(&[Nature::Texts, Nature::People, Nature::Departments]) >= 0.6)
}

/// Reads a row: each cell is the work of whoever its column or its row names.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32, number: usize) -> bool {
    let page = walker.page;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    let named = |field: Column| header.column(field).and_then(cell).map(|s| Datum::of(&page.slots[s]));
    let who = named(Column::Owner);
    // A week may be told by its number and by its days; the days say more.
    let days = header.columns.iter().filter(|c| c.field == Some(Column::Due)).filter_map(cell);
    let days: Vec<Datum> = days.map(|s| Datum::of(&page.slots[s])).collect();
    for column in &header.columns {
        let Some(slot) = cell(column) else { continue };
        walker.usage.mark(slot, Use::Field, column.field.map_or("title", Column::id));
        let held = &page.slots[slot];
        if column.field.is_some() || is_nothing(&held.text) {
            continue;
        }
        let head = Datum::text(column.header.clone(), &held.at);
        let by_row = header.column(Column::Owner).is_some();
        let (owner, due) = if by_row { (who.clone(), vec![head]) } else { (Some(head), days.clone()) };
        let due: Vec<Datum> = due.into_iter().filter(|d| of_cell(&d.text, &d.value) == Nature::Dates).collect();
        for part in split_list(&held.text) {
            let mut item = RawItem::sentence(Datum::text(held.text[part.range].trim(), &held.at), Vec::new());
            item.kind = None;
            item.is_sentence = false;
            item.stage = Stage::Current;
            item.table = number;
            item.cells.insert(Column::Owner, owner.iter().cloned().collect());
            item.cells.insert(Column::Due, due.clone());
            walker.form.items.push(item);
        }
    }
    true
}
