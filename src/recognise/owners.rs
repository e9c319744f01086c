//! Who is responsible for an item and for which department: told by its cells, else by its sentence, else by the heading above.

use super::named_first::named_first;
use super::raw::{Datum, RawItem};
use super::resolve::Resolver;
use super::values;
use crate::lexicon::{Column, without_brackets};
use crate::model::{Field, Item, ItemKind, Trouble};
use crate::normalise::owner;
use crate::normalise::text::{clean_title, is_nothing, join_lines, strip_number};

impl Resolver<'_> {
    /// Owners and department of an item: its cells, else its sentence.
    pub(super) fn owners_of(
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
        let (outer, inner) = without_brackets(&clean_title(&group.text));
        // 秩序（宫某）
        let name = if self.are_people(outer.trim()) { outer } else { inner };
        if self.are_people(name.trim()) && !owner::names_nobody(name.trim(), self.recogniser.words) {
            let said = Datum::text(name.trim(), &group.at);
            item.owners = values::owner_field(&values::owners(&said, &self.roster, self.recogniser.words), &said);
        }
    }

    /// 写推送（甲），周五: somebody of the office is named.
    pub(super) fn names_in_brackets(&self, work: &str) -> bool {
        let inner =
            work.split_once(['（', '(']).and_then(|(_, rest)| rest.split_once(['）', ')'])).map(|(inner, _)| inner);
        inner.is_some_and(|inner| self.are_people(inner) && !owner::names_nobody(inner, self.recogniser.words))
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
        let mut reading = owner::actor_in(strip_number(&text).1, roster, words);
        if reading.owners.is_empty() && kind == ItemKind::Task {
            reading.owners.extend(named_first(&text, roster));
        }
        item.owners = if reading.owners.is_empty() {
            Field::Blank { at: raw.title.at.clone() }
        } else {
            Field::Known { value: reading.owners.clone(), raw: text.clone(), at: raw.title.at.clone() }
        };
        if let Some(name) = reading.department.filter(|_| !item.department.is_present()) {
            item.department = Field::Known { value: name, raw: text, at: raw.title.at.clone() };
        }
    }
}
