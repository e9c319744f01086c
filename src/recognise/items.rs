//! Rows and sentences → items: owners, dates, standing and remarks.

use std::collections::BTreeMap;

use super::assignment::boxed;
use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use super::{kind, remarks, values};
use crate::lexicon::{Column, FormDef};
use crate::model::{Field, FormKind, Item, ItemKind, Stage};
use crate::normalise::date::{self, DateContext};
use crate::normalise::status::Legend;
use crate::normalise::text::{clean_title, is_nothing, join_lines};

impl Resolver<'_> {
    /// The items of a form, in the order of the file.
    pub(super) fn items(
        &self,
        raw: &mut RawForm,
        def: &FormDef,
        ctx: &DateContext<'_>,
        legend: Option<&Legend>,
    ) -> Vec<Item> {
        let mut above: Option<(usize, Field<Vec<String>>)> = None;
        let headers: BTreeMap<usize, (String, std::collections::BTreeSet<Column>)> =
            raw.tables.iter().enumerate().map(|(i, t)| (i, (t.title_header.clone(), t.columns.clone()))).collect();
        let mut order: Vec<usize> = Vec::new();
        let mut items = Vec::new();
        self.drop_false_status(raw, legend);
        self.colon_owners(&mut raw.items);
        for item in std::mem::take(&mut raw.items).into_iter().flat_map(|item| self.taken_apart(item, def, ctx)) {
            if item.table != 0 && !order.contains(&item.table) {
                order.push(item.table);
            }
            let fallback = order.iter().position(|t| *t == item.table).and_then(|at| headers.get(&at));
            let columns: std::collections::BTreeSet<Column> =
                item.cells.keys().copied().chain([Column::Title]).collect();
            let title_header = fallback.map_or("", |(header, _)| header);
            let kind = match item.kind {
                Some(kind) => kind::of_sentence(def, kind, item.is_sentence),
                None => kind::default_kind(def, item.is_sentence, title_header, &columns, self.recogniser.lexicon),
            };
            if let Some(item) = self.item(&item, kind, def, ctx, legend, &mut above) {
                items.push(item);
            }
        }
        items
    }

    /// A line of work as its parts, where its shape tells them (任务——姓名，日期); a line may hold several.
    pub(super) fn taken_apart(&self, item: RawItem, def: &FormDef, ctx: &DateContext<'_>) -> Vec<RawItem> {
        let is_work = matches!(item.kind, Some(ItemKind::Task | ItemKind::Duty))
            || item.kind == Some(ItemKind::Resolution) && def.kind == FormKind::Minutes;
        if !item.is_sentence || !is_work {
            return vec![item];
        }
        let done = boxed(&item.title.text).is_some_and(|(_, done)| done);
        // The sentence of a resolution stands whole; lists of work are lines with a shape.
        let found = if item.kind == Some(ItemKind::Resolution) {
            self.shaped(&clean_title(&item.title.text), ctx).into_iter().filter(|one| one.who.is_some()).collect()
        } else {
            self.assignments(&clean_title(&item.title.text), ctx)
        };
        if found.is_empty() {
            // ACTION: … without the word that marks it.
            let mut item = item;
            let plain = self.without_marker(&item.title.text).to_owned();
            item.title.text = plain;
            if done {
                item.cells.entry(Column::Status).or_insert_with(|| vec![Datum::text("☑", &item.title.at)]);
            }
            return vec![item];
        }
        found
            .into_iter()
            .map(|part| {
                let mut one = item.clone();
                let at = item.title.at.clone();
                one.title = Datum::text(part.title, &at);
                if let Some(who) = part.who {
                    // The name in the line says more than the row or the heading that it stands under.
                    one.cells.insert(Column::Owner, vec![Datum::text(who, &at)]);
                }
                if part.done || done {
                    one.cells.entry(Column::Status).or_insert_with(|| vec![Datum::text("☑", &at)]);
                }
                if let Some(due) = part.due {
                    one.cells.entry(Column::Due).or_insert_with(|| vec![Datum::text(due, &at)]);
                }
                one
            })
            .collect()
    }

    /// A column of which not one value is a status is none, whatever its header says (阶段: 筹备, 预热); its texts are kept.
    fn drop_false_status(&self, raw: &mut RawForm, legend: Option<&Legend>) {
        let mut says: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for item in raw.items.iter().filter(|i| !i.is_sentence) {
            let Some(cell) = item.cells.get(&Column::Status).and_then(|c| c.first()).filter(|d| !is_nothing(&d.text))
            else {
                continue;
            };
            let read = values::standing(Some(cell), None, None, legend, self.recogniser.words);
            let known = read.state.value().is_some() || read.health.value().is_some();
            let (seen, understood) = says.entry(item.table).or_default();
            *seen += 1;
            *understood += usize::from(known);
        }
        for item in &mut raw.items {
            if says.get(&item.table).is_some_and(|(seen, understood)| *seen >= 2 && *understood == 0)
                && let Some(cell) =
                    item.cells.remove(&Column::Status).and_then(|mut cells| cells.pop()).filter(|d| !d.is_blank())
            {
                item.extra.push(("status".to_owned(), cell.text));
            }
        }
    }

    pub(super) fn item(
        &self,
        raw: &RawItem,
        kind: ItemKind,
        def: &FormDef,
        ctx: &DateContext<'_>,
        legend: Option<&Legend>,
        above: &mut Option<(usize, Field<Vec<String>>)>,
    ) -> Option<Item> {
        let title = clean_title(boxed(&raw.title.text).map_or(raw.title.text.as_str(), |(rest, _)| rest));
        if title.is_empty() || is_nothing(&title) {
            return None;
        }
        let mut item = Item::new(kind, title, raw.title.at.clone());
        item.stage = raw.stage;
        self.owners_of(raw, kind, above, &mut item);
        self.dates_of(raw, def, ctx, &mut item);
        let first = |column: Column| raw.cells.get(&column).and_then(|c| c.first());
        let standing = values::standing(
            first(Column::Status),
            first(Column::Health),
            first(Column::Percent),
            legend,
            self.recogniser.words,
        );
        item.state = standing.state;
        let told = remarks::take_prose(&mut item.state);
        item.health = match first(Column::Overdue).and_then(|cell| values::lateness(cell, self.recogniser.words)) {
            Some(late) if standing.health.value().is_none() => late,
            _ => standing.health,
        };
        item.percent = standing.percent;
        item.risk = values::text_field(raw.cells.get(&Column::Risk));
        item.reason = values::text_field(raw.cells.get(&Column::Reason));
        item.remedy = values::text_field(raw.cells.get(&Column::Remedy));
        item.deliverable = values::text_field(raw.cells.get(&Column::Deliverable));
        item.next_step = values::text_field(raw.cells.get(&Column::NextStep));
        item.note = remarks::note(raw, told);
        if let Field::Known { value, raw: text, at } = values::text_field(raw.cells.get(&Column::Project)) {
            item.project = Field::Known { value: join_lines(&value), raw: text, at };
        }
        item.extra.extend(raw.extra.iter().map(|(header, text)| (join_lines(header), text.clone())));
        for (column, name) in [
            (Column::Number, "number"),
            (Column::Support, "support"),
            (Column::Participants, "participants"),
            (Column::Frequency, "frequency"),
            (Column::Content, "content"),
            (Column::Requester, "requester"),
        ] {
            if let Some(text) = first(column).map(|d| d.text.trim()).filter(|t| !is_nothing(t)) {
                item.extra.insert(name.to_owned(), text.to_owned());
            }
        }
        if let Some(group) = raw.groups.last() {
            item.extra.insert("group".to_owned(), join_lines(&group.text));
        }
        Some(item)
    }

    fn dates_of(&self, raw: &RawItem, def: &FormDef, ctx: &DateContext<'_>, item: &mut Item) {
        let cell = |column: Column| values::date_field(raw.cells.get(&column), ctx);
        item.start = cell(Column::Start);
        item.done = match cell(Column::Done) {
            // 未完成 or a remark in the column of actual dates is no broken date.
            Field::Unreadable { at, .. } => Field::Blank { at },
            other => other,
        };
        item.due = cell(Column::Due);
        let (new, original) = (cell(Column::NewDue), cell(Column::OriginalDue));
        if item.kind == ItemKind::Delay || def.kind == FormKind::Delay {
            item.original_due = if original.is_present() {
                original
            } else if new.is_present() {
                item.due.clone()
            } else {
                Field::Absent
            };
            if new.is_present() {
                item.due = new;
            }
        } else if !item.due.is_present() {
            item.due = if original.is_present() { original } else { new };
        } else if original.is_present() {
            item.original_due = original;
        }
        if item.kind == ItemKind::Channel {
            item.due = Field::Absent;
        }
        if raw.is_sentence && !item.due.is_present() {
            let text = join_lines(&raw.title.text);
            item.due = match date::deadline_in(&text, ctx) {
                Some(found) => Field::Known {
                    value: found.day,
                    raw: text.get(found.range).unwrap_or_default().to_owned(),
                    at: raw.title.at.clone(),
                },
                // A charter's first division of duties states no days; there is no place for one.
                // The deadline of the whole list.
                None if raw.shared_due.is_some() && date::deadline_phrase(&text, ctx).is_none() => {
                    let shared: Vec<Datum> = raw.shared_due.iter().cloned().collect();
                    values::date_field(Some(&shared), ctx)
                }
                None if item.kind == ItemKind::Duty && def.kind == FormKind::Charter => Field::Absent,
                // What is told as done this week needs no day any more.
                None if item.kind == ItemKind::Task && item.stage == Stage::Previous => Field::Absent,
                None => Field::Blank { at: raw.title.at.clone() },
            };
        }
    }
}
