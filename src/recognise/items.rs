//! Rows and sentences → items: owners, dates, standing and remarks.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::assignment::boxed;
use super::raw::{Datum, RawForm, RawItem};
use super::resolve::Resolver;
use super::{kind, remarks, values};
use crate::lexicon::{Column, FormDef, Label, key, without_brackets};
use crate::model::{Field, FormKind, Item, ItemKind, Stage, Trouble};
use crate::normalise::date::{self, DateContext};
use crate::normalise::owner;
use crate::normalise::status::Legend;
use crate::normalise::text::{clean_title, is_nothing, join_lines};

/// A delay told in a sentence: task in quotes, original and new day.
static DELAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?:(?:因|由于)(?P<reason>[^，。；]{2,40})[，,])?[^。]*?[“「"《](?P<task>[^”」"》]{2,30})[”」"》][^。]{0,20}?(?:原定|原计划|计划)(?:于)?(?P<old>[^，。；]{2,20}?)(?:前)?(?:完成|上线|交付|结束)[^。]{0,16}?(?:延期至|延期到|延至|推迟至|推迟到|顺延至|延后至|调整至|调整为|预计)(?P<new>[^，。；]{2,20})"#).ok()
});

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
        // The sentence of a resolution stands whole; lists of work are lines with a shape.
        let found = if item.kind == Some(ItemKind::Resolution) {
            self.shaped(&clean_title(&item.title.text), ctx).into_iter().filter(|one| one.who.is_some()).collect()
        } else {
            self.assignments(&clean_title(&item.title.text), ctx)
        };
        if found.is_empty() {
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
                if part.done {
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

    /// Owners and department of an item: its cells, else its sentence.
    fn owners_of(
        &self,
        raw: &RawItem,
        kind: ItemKind,
        above: &mut Option<(usize, Field<Vec<String>>)>,
        item: &mut Item,
    ) {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let is_department = |text: &str| owner::is_full_department(text, roster, words);
        let department = raw.cells.get(&Column::Department).and_then(|c| c.first());
        if let Some(cell) = department
            && !is_nothing(&cell.text)
        {
            let name = join_lines(&cell.text);
            // 信息中心 王芳 under 责任部门
            let both = owner::read_owners(&name, roster, words);
            let name = match both.department {
                Some(department) if !both.owners.contains(&department) => department,
                _ => name,
            };
            item.department = if owner::names_nobody(&name, words) {
                Field::Unreadable { raw: name, at: cell.at.clone(), why: Trouble::Nobody }
            } else {
                Field::Known { value: self.department_name(&name), raw: name, at: cell.at.clone() }
            };
        } else if let Some(group) =
            raw.groups.last().filter(|g| is_department(clean_title(&g.text).as_str()) && !values::is_phase(&g.text))
        {
            item.department =
                Field::Known { value: clean_title(&group.text), raw: group.text.clone(), at: group.at.clone() };
        }
        if let Some(cells) = raw.cells.get(&Column::Owner) {
            let joined = cells.iter().map(|d| d.text.trim()).filter(|t| !t.is_empty()).collect::<Vec<_>>().join("\n");
            let at = cells.first().map_or_else(|| raw.title.at.clone(), |d| d.at.clone());
            let datum = Datum::text(joined, &at);
            let reading = values::owners(&datum, roster, words);
            item.owners = if reading.same_as_above
                && let Some((table, field)) = above.as_ref().filter(|(table, _)| *table == raw.table)
            {
                let _ = table;
                field.clone()
            } else {
                values::owner_field(&reading, &datum)
            };
            if !item.department.is_present()
                && let Some(name) = &reading.department
            {
                item.department = Field::Known { value: name.clone(), raw: datum.text.clone(), at };
            }
            *above = Some((raw.table, item.owners.clone()));
            return;
        }
        if raw.is_sentence {
            self.owners_in_sentence(raw, kind, item);
        }
        if raw.is_sentence && item.owners.value().is_none() {
            self.owner_above(raw, item);
        }
        // 责任部门 alone is responsible; what a sentence calls a department beside it is none (完成街道办摸底).
        let person = |name: &String| owner::looks_like_person(name, roster, words);
        let named = item.owners.value().is_some_and(|names| names.iter().any(person));
        if let Some(cell) = department.filter(|_| !named) {
            let reading = values::owners(cell, roster, words);
            item.owners = values::owner_field(&reading, cell);
        }
    }

    /// The person whose name heads the lines (张三, then what 张三 is to do).
    fn owner_above(&self, raw: &RawItem, item: &mut Item) {
        let Some(group) = raw.groups.last() else { return };
        let (name, _) = without_brackets(&clean_title(&group.text));
        if self.are_people(name.trim()) && !owner::names_nobody(name.trim(), self.recogniser.words) {
            let said = Datum::text(name.trim(), &group.at);
            item.owners = values::owner_field(&values::owners(&said, &self.roster, self.recogniser.words), &said);
        }
    }

    fn owners_in_sentence(&self, raw: &RawItem, kind: ItemKind, item: &mut Item) {
        let (roster, words) = (&self.roster, self.recogniser.words);
        let text = join_lines(&raw.title.text);
        if kind == ItemKind::Duty
            && let Some((who, what)) = text.split_once(['：', ':'])
        {
            let reading = owner::read_owners(&clean_title(who), roster, words);
            let title = clean_title(what);
            if !reading.owners.is_empty() && !title.is_empty() {
                item.owners = values::owner_field(&reading, &raw.title);
                if let Some(name) = reading.department {
                    item.department = Field::Known { value: name, raw: text.clone(), at: raw.title.at.clone() };
                }
                item.title = title;
                return;
            }
        }
        let reading = owner::actor_in(&text, roster, words);
        item.owners = if reading.owners.is_empty() {
            Field::Blank { at: raw.title.at.clone() }
        } else {
            Field::Known { value: reading.owners.clone(), raw: text.clone(), at: raw.title.at.clone() }
        };
        if let Some(name) = reading.department.filter(|_| !item.department.is_present()) {
            item.department = Field::Known { value: name, raw: text, at: raw.title.at.clone() };
        }
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

    /// The delays that a block of labels states.
    pub(super) fn delay_blocks(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Vec<Item> {
        let blocks = raw.labels.iter().map(|l| l.block).max().map_or(0, |last| last + 1);
        (0..blocks).filter_map(|block| self.delay_block(raw, block, ctx)).collect()
    }

    /// A delay told in a sentence (“会员登录模块”原定3月20日完成，现申请延期至4月10日), with the labels around it.
    pub(super) fn delay_in_prose(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Option<Item> {
        let pattern = DELAY.as_ref()?;
        let (told, hit) =
            raw.prose.iter().map(|d| &d.text).find_map(|d| pattern.captures(&d.text).map(|hit| (d, hit)))?;
        let part = |name: &str| hit.name(name).map(|m| Datum::text(m.as_str(), &told.at));
        let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
        cells.insert(Column::OriginalDue, part("old").into_iter().collect());
        cells.insert(Column::NewDue, part("new").into_iter().collect());
        if let Some(reason) = hit.name("reason") {
            cells.insert(Column::Reason, vec![Datum::text(reason.as_str(), &told.at)]);
        }
        for (label, column) in [
            (Label::DelayOwner, Column::Owner),
            (Label::DelayReason, Column::Reason),
            (Label::DelayRemedy, Column::Remedy),
        ] {
            if let Some(datum) = raw.label(label) {
                cells.insert(column, vec![datum.clone()]);
            }
        }
        self.delay(part("task")?, cells, ctx)
    }

    fn delay_block(&self, raw: &RawForm, block: usize, ctx: &DateContext<'_>) -> Option<Item> {
        let find = |wanted: Label| -> Option<Vec<Datum>> {
            raw.labels
                .iter()
                .find(|l| l.block == block && l.meanings.contains(&wanted))
                .map(|l| if l.values.is_empty() { vec![Datum::text("", &l.label.at)] } else { l.values.clone() })
        };
        let title = find(Label::DelayTask)?.into_iter().find(|d| !is_nothing(&d.text))?;
        let mut cells: BTreeMap<Column, Vec<Datum>> = BTreeMap::new();
        for (label, column) in [
            (Label::DelayOwner, Column::Owner),
            (Label::DelayNew, Column::NewDue),
            (Label::DelayOriginal, Column::OriginalDue),
            (Label::DelayReason, Column::Reason),
            (Label::DelayRemedy, Column::Remedy),
        ] {
            if let Some(data) = find(label) {
                cells.insert(column, data);
            }
        }
        // Who leads the project answers for what is late where the form names nobody else.
        let leads = |text: &str| ["项目", "课题", "project", "负责人"].iter().any(|word| key(text).starts_with(word));
        let leader = raw.labels.iter().find(|l| l.meanings.contains(&Label::Leader) && leads(&l.label.text));
        if let Some(leader) = leader.filter(|_| !cells.contains_key(&Column::Owner)) {
            cells.insert(Column::Owner, leader.values.clone());
        }
        self.delay(title, cells, ctx)
    }

    fn delay(&self, title: Datum, cells: BTreeMap<Column, Vec<Datum>>, ctx: &DateContext<'_>) -> Option<Item> {
        let raw_item = RawItem {
            kind: Some(ItemKind::Delay),
            stage: Stage::Current,
            title,
            is_sentence: false,
            cells,
            extra: Vec::new(),
            groups: Vec::new(),
            table: 0,
            shared_due: None,
        };
        let def = self.recogniser.lexicon.forms.iter().find(|d| d.kind == FormKind::Delay)?;
        self.item(&raw_item, ItemKind::Delay, def, ctx, None, &mut None)
    }
}
