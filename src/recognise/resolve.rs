//! An outlined form → [`Form`]: its date first, since every date without a year hangs on it, then everything else.

use chrono::NaiveDate;

use super::day_order::leans_day_first;
use super::raw::{RawForm, RawItem, RawSignature};
use super::{Recogniser, opening, plan_year};
use crate::lexicon::{Column, FormDef, Label};
use crate::model::{Account, Field, Form, FormKind, Item, Place, Use, Used};
use crate::normalise::date::DateContext;
use crate::normalise::owner::{self, Roster};
use crate::normalise::status::{is_legend, read_legend};
use crate::normalise::text::join_lines;

/// What a file says beside one form: its cover, its name, its other dates.
pub(super) struct Surroundings<'a> {
    /// File name without folder and extension.
    pub file_name: &'a str,
    /// A cover sheet.
    pub cover: Option<&'a RawForm>,
    /// The first form of the same sheet, where a sheet holds several.
    pub sheet_mate: Option<&'a RawForm>,
    /// Day before month in this file's dates, where they tell.
    pub day_first: Option<bool>,
}

/// Resolves forms with the words and rosters of a run.
pub(super) struct Resolver<'a> {
    pub recogniser: &'a Recogniser<'a>,
    pub around: Surroundings<'a>,
    /// Known departments and people, and those whom the form itself names.
    pub roster: Roster,
    /// For dates without a year before the form's own date is known.
    pub hint: NaiveDate,
}

impl Resolver<'_> {
    pub fn context(&self, anchor: NaiveDate) -> DateContext<'_> {
        let day_first = self.around.day_first.unwrap_or(false);
        DateContext { anchor, day_first, calendar: self.recogniser.calendar, plan_year: None }
    }

    /// Notes the people that the form lists, so that sentences about them are understood; Latin names also by their first.
    pub fn learn_names(&mut self, raw: &RawForm) {
        let words = self.recogniser.words;
        let listed = [Label::Attendees, Label::Absentees, Label::Host, Label::Recorder];
        let texts = raw.labels.iter().filter(|l| listed.iter().any(|label| l.meanings.contains(label)));
        let told = raw.titles.iter().chain(raw.prose.iter().map(|told| &told.text)).take(5);
        let told = told.filter_map(|told| opening::people(&told.text));
        let texts: Vec<String> = texts.flat_map(|l| &l.values).map(|value| value.text.clone()).chain(told).collect();
        for text in texts {
            for name in owner::read_names(&text, &self.roster, words) {
                let first = name.split_whitespace().next().filter(|first| first.len() < name.len() && first.is_ascii());
                // Who is listed as present is somebody, whatever the name looks like.
                let listed = name.chars().count() <= 4 && name.chars().all(char::is_alphabetic)
                    || name.split_whitespace().count() == 1 && name.starts_with(|c: char| c.is_ascii_uppercase());
                // Logins of online teams: kite_wu, m.seo
                let login = (2..=20).contains(&name.len())
                    && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
                    && name.starts_with(|c: char| c.is_ascii_lowercase());
                let is_office = owner::is_department(&name, &self.roster, words) || owner::names_nobody(&name, words);
                if first.is_some()
                    || login
                    || (listed && !is_office)
                    || owner::looks_like_person(&name, &self.roster, words)
                {
                    self.roster.add_person(&name, first);
                }
            }
        }
    }

    /// Reads every value of a form.
    pub fn form(&mut self, mut raw: RawForm, def: &FormDef) -> Form {
        self.learn_names(&raw);
        let date = self.date(&raw, def.kind);
        let anchor = date.value().copied().unwrap_or(self.hint);
        if self.around.day_first.is_none() && date.value().is_some() {
            self.around.day_first = Some(leans_day_first(&raw, anchor));
        }
        let project = self.project(&raw, def.kind);
        let department = self.department(&raw, project.value().map(String::as_str));
        // The form's own department is known where it stands beside a name.
        if let Some(name) = department.value().filter(|name| name.chars().count() >= 3) {
            self.roster.add_department(name, None);
        }
        let ctx = self.context(anchor);
        let titled = raw.used.iter().map(|used| &used.text).filter(|text| is_legend(text));
        let legend = raw.legends.iter().chain(titled).find_map(|text| read_legend(text, self.recogniser.words));
        let meeting = matches!(def.kind, FormKind::Minutes | FormKind::Notice).then(|| self.meeting(&raw, &ctx));
        let signature_cells: Vec<RawSignature> = raw.items.iter().filter_map(signature_cell).collect();
        let names = raw.titles.iter().map(|t| t.text.as_str()).chain([self.around.file_name]);
        let plan_year = plan_year::of_plan(names);
        let ctx = DateContext { plan_year, ..ctx };
        for name in raw.people.clone().into_iter().chain(self.named_by_shape(&raw, &ctx)) {
            self.roster.add_person(&name, None);
        }
        let ctx = DateContext { plan_year, ..self.context(anchor) };
        let mut items = self.items(&mut raw, def, &ctx, legend.as_ref());
        if def.kind == FormKind::Delay {
            items.splice(0..0, self.delay_blocks(&raw, &ctx));
        }
        if def.kind == FormKind::Delay && items.is_empty() {
            items.extend(self.delay_in_prose(&raw, &ctx));
        }
        if matches!(def.kind, FormKind::Charter | FormKind::Responsibility) {
            self.add_duties(&raw, def, &ctx, &mut items);
        }
        if matches!(def.kind, FormKind::Minutes | FormKind::Progress | FormKind::Other) {
            self.add_assigned(&raw, def, &ctx, &mut items);
        }
        if def.kind == FormKind::Notice {
            items.clear();
        }
        let project = if project.value().is_some() { project } else { project_of_rows(&items).unwrap_or(project) };
        raw.signatures.extend(signature_cells);
        let signatures = self.signatures(&raw, &ctx);
        let mut told: Vec<(&str, Option<&Place>)> =
            vec![("project", project.at()), ("department", department.at()), ("date", date.at())];
        if let Some(meeting) = &meeting {
            told.extend([
                ("meeting", meeting.start.at()),
                ("meeting", meeting.place.at()),
                ("meeting", meeting.host.at()),
            ]);
        }
        told.extend(items.iter().map(|item| ("item", Some(&item.at))));
        take_from_account(&mut raw.used, &told);
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
}

/// What a fact was taken from is used, also where it stands in prose (the issuer and the date at the end of a letter).
fn take_from_account(account: &mut [Used], told: &[(&str, Option<&Place>)]) {
    for used in account.iter_mut().filter(|used| used.how == Use::Unmapped) {
        if let Some((fact, _)) = told.iter().find(|(_, at)| *at == Some(&used.at)) {
            used.how = Use::Field;
            used.for_what = (*fact).to_owned();
        }
    }
}

/// The project that every row of a form names in its own column.
fn project_of_rows(items: &[Item]) -> Option<Field<String>> {
    let first = items.first()?.project.clone();
    let name = first.value()?;
    items.iter().all(|item| item.project.value() == Some(name)).then_some(first.clone())
}

/// The place for a signature in a row of work.
fn signature_cell(item: &RawItem) -> Option<RawSignature> {
    let text = item.cells.get(&Column::Signature)?.first()?.clone();
    let date = item.cells.get(&Column::SignDate).and_then(|c| c.first()).cloned();
    let role = item.cells.get(&Column::Department).or_else(|| item.cells.get(&Column::Owner)).and_then(|c| c.first());
    Some(RawSignature { text, role: role.map(|d| d.text.trim().to_owned()), needs_date: date.is_some(), date })
}
