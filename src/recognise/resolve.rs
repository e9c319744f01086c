//! An outlined form → [`Form`]: its date first, since every date without a year hangs on it, then everything else.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::naming::{department_in, project_in_prose, project_in_title};
use super::raw::{Datum, RawForm, RawItem, RawSignature};
use super::{Recogniser, kind, values};
use crate::lexicon::{Column, FormDef, Label};
use crate::model::{Account, Field, Form, FormKind, Item, ItemKind, Place, Stage, Trouble};
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner;
use crate::normalise::status::{Legend, read_legend};
use crate::normalise::text::{clean_title, is_nothing, join_lines};

/// What a file says beside one form: its cover, its name, its other dates.
pub(super) struct Surroundings<'a> {
    /// File name without folder and extension.
    pub file_name: &'a str,
    /// A cover sheet.
    pub cover: Option<&'a RawForm>,
    /// The first form of the same sheet, where a sheet holds several.
    pub sheet_mate: Option<&'a RawForm>,
    /// Full dates of the form, then of the file; newest last.
    pub dates: &'a [NaiveDate],
    /// Day before month in this file's dates.
    pub day_first: bool,
    /// The sheet stands alone in its file.
    pub only_form: bool,
}

/// Resolves forms with the words and rosters of a run.
pub(super) struct Resolver<'a> {
    pub recogniser: &'a Recogniser<'a>,
    pub around: Surroundings<'a>,
    /// For dates without a year before the form's own date is known.
    pub hint: NaiveDate,
    /// The hint comes from the clock or the batch, not from this file.
    pub hint_is_weak: bool,
}

impl Resolver<'_> {
    pub fn context(&self, anchor: NaiveDate) -> DateContext<'_> {
        DateContext { anchor, day_first: self.around.day_first, calendar: self.recogniser.calendar }
    }

    /// Reads every value of a form.
    pub fn form(&self, mut raw: RawForm, def: &FormDef) -> Form {
        let date = self.date(&raw, def.kind);
        let anchor = date.value().copied().unwrap_or(self.hint);
        let ctx = self.context(anchor);
        let project = self.project(&raw);
        let department = self.department(&raw, project.value().map(String::as_str));
        let legend = raw.legends.iter().find_map(|text| read_legend(text, self.recogniser.words));
        let meeting = matches!(def.kind, FormKind::Minutes | FormKind::Notice).then(|| self.meeting(&raw, &ctx));
        let signature_cells: Vec<RawSignature> = raw.items.iter().flat_map(signature_cell).collect();
        let mut items = self.items(&mut raw, def, &ctx, legend.as_ref());
        if def.kind == FormKind::Delay {
            items.splice(0..0, self.delay_blocks(&raw, &ctx));
        }
        if def.kind == FormKind::Notice {
            items.clear();
        }
        raw.signatures.extend(signature_cells);
        let signatures = self.signatures(&raw, &ctx);
        Form {
            kind: def.kind,
            sheet: raw.sheet,
            title: raw.titles.first().map(|t| join_lines(&t.text)),
            project,
            department,
            date,
            meeting,
            items,
            signatures,
            sections: raw.sections,
            account: Account(raw.used),
            why: raw.why,
        }
    }

    /// The form's own date; see TRUTH: stated, of the meeting, of the period, of the title, the letter, the cover, the file name.
    fn date(&self, raw: &RawForm, kind: FormKind) -> Field<NaiveDate> {
        let ctx = self.context(self.hint);
        let meets = matches!(kind, FormKind::Minutes | FormKind::Notice);
        let order: &[Label] = if meets {
            &[Label::MeetingTime, Label::TimePlace, Label::Date, Label::Period]
        } else {
            &[Label::Date, Label::Period, Label::Issued, Label::MeetingTime]
        };
        for source in [Some(raw), self.around.sheet_mate] {
            let Some(source) = source else { continue };
            for label in order {
                let mut stated = source.labels.iter().filter(|l| l.meanings.contains(label)).flat_map(|l| &l.values);
                if let Some(found) = stated.find_map(|datum| self.stated_day(datum, *label, &ctx)) {
                    return found;
                }
            }
            if let Some(found) = source.titles.iter().filter(|t| !names_week(&t.text)).find_map(|t| title_day(t, &ctx))
            {
                return found;
            }
        }
        if meets && let Some(found) = self.day_in_prose(raw, &ctx) {
            return found;
        }
        let sheet = raw.sheet.as_deref().and_then(|name| self.name_day(name, raw));
        sheet
            .or_else(|| raw.closing.iter().chain(&raw.loose).find_map(|datum| bare_day(datum, &ctx)))
            .or_else(|| {
                let cover = self.around.cover?;
                let labelled = [Label::Date, Label::Period]
                    .into_iter()
                    .find_map(|l| cover.label(l).and_then(|d| self.stated_day(d, l, &ctx)));
                labelled.or_else(|| cover.titles.iter().chain(&cover.closing).find_map(|d| title_day(d, &ctx)))
            })
            .or_else(|| self.name_day(self.around.file_name, raw))
            .or_else(|| raw.titles.iter().find_map(|t| title_day(t, &ctx)))
            .unwrap_or_default()
    }

    fn stated_day(&self, datum: &Datum, label: Label, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
        let known = |value| Some(Field::Known { value, raw: datum.text.trim().to_owned(), at: datum.at.clone() });
        if let DateReading::Day { day, .. } = values::day(datum, ctx)
            && !matches!(label, Label::Period | Label::MeetingTime | Label::TimePlace)
        {
            return known(day);
        }
        match label {
            Label::Period => date::period_end(&datum.text, ctx)
                .or_else(|| match values::day(datum, ctx) {
                    DateReading::Day { day, .. } => Some(day),
                    _ => None,
                })
                .and_then(known),
            Label::MeetingTime | Label::TimePlace => match &datum.value {
                crate::model::Value::Date(at) => known(at.date()),
                _ => date::meeting_time(&datum.text, ctx).and_then(|m| known(m.start.date())),
            },
            _ => date::meeting_time(&datum.text, ctx).and_then(|m| known(m.start.date())),
        }
    }

    /// A date in the name of a sheet or a file.
    fn name_day(&self, name: &str, raw: &RawForm) -> Option<Field<NaiveDate>> {
        let found = date::file_name_date(name, None)?;
        let year = found.year.unwrap_or_else(|| self.hint.year());
        let day = NaiveDate::from_ymd_opt(year, found.month, found.day)?;
        let day = if found.year.is_none() { nearest_year(day, self.hint) } else { day };
        let at = raw
            .titles
            .first()
            .map(|t| t.at.clone())
            .or_else(|| raw.used.first().map(|u| u.at.clone()))
            .unwrap_or(Place::Paragraph(1));
        Some(Field::Known { value: day, raw: name.to_owned(), at })
    }

    fn project(&self, raw: &RawForm) -> Field<String> {
        let known = |value: String, datum: &Datum| Field::Known {
            raw: datum.text.trim().to_owned(),
            at: datum.at.clone(),
            value,
        };
        let lexicon = self.recogniser.lexicon;
        let labelled = |form: &RawForm| {
            form.labels
                .iter()
                .filter(|l| l.meanings.contains(&Label::Project) && l.meanings.first() == Some(&Label::Project))
                .flat_map(|l| l.values.first())
                .find(|d| !is_nothing(&d.text))
                .map(|d| known(join_lines(&d.text), d))
        };
        let titled =
            |form: &RawForm| form.titles.iter().find_map(|t| project_in_title(&t.text, lexicon).map(|p| known(p, t)));
        let prose = || raw.prose.iter().find_map(|d| project_in_prose(&d.text, lexicon).map(|p| known(p, d)));
        let from_title = || {
            let title = titled(raw)?;
            // A title shortens what the text spells out.
            let longer = prose().filter(
                |p| matches!((p.value(), title.value()), (Some(long), Some(short)) if long.contains(short.as_str())),
            );
            Some(longer.unwrap_or(title))
        };
        labelled(raw)
            .or_else(from_title)
            .or_else(|| self.around.sheet_mate.and_then(|mate| labelled(mate).or_else(|| titled(mate))))
            .or_else(|| self.around.cover.and_then(|cover| labelled(cover).or_else(|| titled(cover))))
            .or_else(prose)
            .or_else(|| {
                let name = project_in_title(self.around.file_name, lexicon)?;
                let at = raw.titles.first().map(|t| t.at.clone()).or_else(|| raw.used.first().map(|u| u.at.clone()))?;
                Some(Field::Known { value: name, raw: self.around.file_name.to_owned(), at })
            })
            .or_else(|| {
                raw.sections.iter().flat_map(|s| &s.lines).find_map(|(text, at)| {
                    project_in_prose(text, lexicon).map(|p| known(p, &Datum::text(text.as_str(), at)))
                })
            })
            .unwrap_or_default()
    }

    fn department(&self, raw: &RawForm, project: Option<&str>) -> Field<String> {
        let is_department = |text: &str| owner::is_department(text, &self.recogniser.roster, self.recogniser.words);
        let known = |value: String, datum: &Datum| Field::Known {
            raw: datum.text.trim().to_owned(),
            at: datum.at.clone(),
            value,
        };
        let labelled = |form: &RawForm| {
            form.label(Label::Department)
                .filter(|d| !is_nothing(&d.text) && d.text.trim().chars().count() >= 2)
                .map(|d| known(self.department_name(&d.text), d))
        };
        let titled = |form: &RawForm| {
            form.titles.iter().find_map(|t| department_in(&t.text, project, is_department).map(|d| known(d, t)))
        };
        let place = || {
            raw.titles
                .first()
                .cloned()
                .unwrap_or_else(|| Datum::text("", &raw.used.first().map_or(Place::Paragraph(1), |u| u.at.clone())))
        };
        let named = |name: &str| {
            let datum = Datum { text: name.to_owned(), ..place() };
            department_in(name, project, is_department).map(|d| known(d, &datum))
        };
        labelled(raw)
            .or_else(|| titled(raw))
            .or_else(|| raw.sheet.as_deref().and_then(named))
            .or_else(|| self.around.sheet_mate.and_then(|mate| labelled(mate).or_else(|| titled(mate))))
            .or_else(|| {
                // The issuer at the end of a letter, alone or before its date (体育组 2026年4月10日).
                let issuer = |d: &Datum| {
                    d.text.split_whitespace().next().filter(|first| is_department(first)).map(str::to_owned)
                };
                raw.closing.iter().rev().find_map(|d| issuer(d).map(|name| known(name, d)))
            })
            .or_else(|| self.around.cover.and_then(&labelled))
            .or_else(|| named(self.around.file_name))
            .unwrap_or_default()
    }

    fn department_name(&self, text: &str) -> String {
        let (plain, _) = crate::lexicon::without_brackets(&join_lines(text));
        let plain = plain.trim();
        if plain.is_empty() { join_lines(text) } else { plain.to_owned() }
    }

    fn items(&self, raw: &mut RawForm, def: &FormDef, ctx: &DateContext<'_>, legend: Option<&Legend>) -> Vec<Item> {
        let mut above: Option<(usize, Field<Vec<String>>)> = None;
        let headers: BTreeMap<usize, (String, std::collections::BTreeSet<Column>)> =
            raw.tables.iter().enumerate().map(|(i, t)| (i, (t.title_header.clone(), t.columns.clone()))).collect();
        let mut order: Vec<usize> = Vec::new();
        let mut items = Vec::new();
        self.drop_false_status(raw, legend);
        for item in std::mem::take(&mut raw.items) {
            if item.table != 0 && !order.contains(&item.table) {
                order.push(item.table);
            }
            let fallback = order.iter().position(|t| *t == item.table).and_then(|at| headers.get(&at));
            let columns: std::collections::BTreeSet<Column> =
                item.cells.keys().copied().chain([Column::Title]).collect();
            let title_header = fallback.map_or("", |(header, _)| header);
            let kind = item.kind.unwrap_or_else(|| {
                kind::default_kind(def, item.is_sentence, title_header, &columns, self.recogniser.lexicon)
            });
            if let Some(item) = self.item(&item, kind, def, ctx, legend, &mut above) {
                items.push(item);
            }
        }
        items
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

    fn item(
        &self,
        raw: &RawItem,
        kind: ItemKind,
        def: &FormDef,
        ctx: &DateContext<'_>,
        legend: Option<&Legend>,
        above: &mut Option<(usize, Field<Vec<String>>)>,
    ) -> Option<Item> {
        let title = clean_title(&raw.title.text);
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
        item.health = standing.health;
        item.percent = standing.percent;
        item.risk = values::text_field(raw.cells.get(&Column::Risk));
        item.reason = values::text_field(raw.cells.get(&Column::Reason));
        item.remedy = values::text_field(raw.cells.get(&Column::Remedy));
        item.deliverable = values::text_field(raw.cells.get(&Column::Deliverable));
        item.next_step = values::text_field(raw.cells.get(&Column::NextStep));
        item.note = note(raw);
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
        let (roster, words) = (&self.recogniser.roster, self.recogniser.words);
        let is_department = |text: &str| owner::is_department(text, roster, words);
        let department = raw.cells.get(&Column::Department).and_then(|c| c.first());
        if let Some(cell) = department
            && !is_nothing(&cell.text)
        {
            let name = join_lines(&cell.text);
            item.department = if owner::names_nobody(&name, words) {
                Field::Unreadable { raw: name, at: cell.at.clone(), why: Trouble::Nobody }
            } else {
                Field::Known { value: self.department_name(&name), raw: name, at: cell.at.clone() }
            };
        } else if let Some(group) = raw.groups.last().filter(|g| is_department(clean_title(&g.text).as_str())) {
            item.department =
                Field::Known { value: clean_title(&group.text), raw: group.text.clone(), at: group.at.clone() };
        }
        let column = raw.cells.get(&Column::Owner).or_else(|| {
            if raw.is_sentence || department.is_some() {
                None
            } else {
                raw.cells.get(&Column::Participants).filter(|_| false)
            }
        });
        if let Some(cells) = column {
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
        if let Some(cell) = department {
            // 责任部门 alone: the department is responsible.
            let reading = values::owners(cell, roster, words);
            item.owners = values::owner_field(&reading, cell);
            return;
        }
        if raw.is_sentence {
            self.owners_in_sentence(raw, kind, item);
        }
    }

    fn owners_in_sentence(&self, raw: &RawItem, kind: ItemKind, item: &mut Item) {
        let (roster, words) = (&self.recogniser.roster, self.recogniser.words);
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
        } else {
            if !item.due.is_present() {
                item.due = if original.is_present() { original } else { new };
            } else if original.is_present() {
                item.original_due = original;
            }
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
                None if item.kind == ItemKind::Duty && def.kind == FormKind::Charter => Field::Absent,
                None => Field::Blank { at: raw.title.at.clone() },
            };
        }
    }

    /// The delays that a block of labels states.
    fn delay_blocks(&self, raw: &RawForm, ctx: &DateContext<'_>) -> Vec<Item> {
        let blocks = raw.labels.iter().map(|l| l.block).max().map_or(0, |last| last + 1);
        (0..blocks).filter_map(|block| self.delay_block(raw, block, ctx)).collect()
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
        let raw_item = RawItem {
            kind: Some(ItemKind::Delay),
            stage: Stage::Current,
            title,
            is_sentence: false,
            cells,
            extra: Vec::new(),
            groups: Vec::new(),
            table: 0,
        };
        let def = self.recogniser.lexicon.forms.iter().find(|d| d.kind == FormKind::Delay)?;
        self.item(&raw_item, ItemKind::Delay, def, ctx, None, &mut None)
    }
}

/// The place for a signature in a row of work.
fn signature_cell(item: &RawItem) -> Option<RawSignature> {
    let text = item.cells.get(&Column::Signature)?.first()?.clone();
    let date = item.cells.get(&Column::SignDate).and_then(|c| c.first()).cloned();
    let role = item.cells.get(&Column::Department).or_else(|| item.cells.get(&Column::Owner)).and_then(|c| c.first());
    Some(RawSignature { text, role: role.map(|d| d.text.trim().to_owned()), needs_date: date.is_some(), date })
}

/// Remarks of all columns of remarks, a line each.
fn note(raw: &RawItem) -> Field<String> {
    let columns = [Column::Risk, Column::Reason, Column::Remedy, Column::Note];
    let cells: Vec<&Datum> = columns.iter().filter_map(|c| raw.cells.get(c)).flatten().collect();
    let Some(first) = cells.first() else { return Field::Absent };
    let said: Vec<&&Datum> = cells.iter().filter(|d| !is_nothing(&d.text)).collect();
    match said.first() {
        None => Field::Blank { at: first.at.clone() },
        Some(start) => {
            let value = said.iter().map(|d| d.text.trim()).collect::<Vec<_>>().join("\n");
            Field::Known { raw: value.clone(), value, at: start.at.clone() }
        }
    }
}

/// A title that names a week and no day; any day stated elsewhere is better.
fn names_week(title: &str) -> bool {
    title.contains('周') && !title.contains(['月', '/', '.', '-']) && !title.contains("20")
}

/// A date inside a title; of a range the end.
fn title_day(datum: &Datum, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    let day = date::period_end(&datum.text, ctx).filter(|_| {
        datum
            .text
            .chars()
            .any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c) || "一二三四五六七八九十".contains(c))
    })?;
    Some(Field::Known { value: day, raw: datum.text.trim().to_owned(), at: datum.at.clone() })
}

/// A short text that is a full date and little else.
fn bare_day(datum: &Datum, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    let tail = datum.text.trim().split_once(char::is_whitespace).map(|(_, tail)| Datum::text(tail, &datum.at));
    [Some(datum), tail.as_ref()].into_iter().flatten().find_map(|text| match values::day(text, ctx) {
        DateReading::Day { day, year_stated: true, .. } => {
            Some(Field::Known { value: day, raw: datum.text.trim().to_owned(), at: datum.at.clone() })
        }
        _ => None,
    })
}

/// The same day and month in the year that brings it nearest to a day.
fn nearest_year(day: NaiveDate, to: NaiveDate) -> NaiveDate {
    [-1, 0, 1]
        .into_iter()
        .filter_map(|shift| day.with_year(to.year() + shift))
        .min_by_key(|d| (*d - to).num_days().abs())
        .unwrap_or(day)
}
