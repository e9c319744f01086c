//! [`Document`] → forms: regions, headers, fields, items.
//!
//! A sheet or a Word body becomes a run of lines (`page`); a walk over them (`outline`) finds titles, labels (`pairs`),
//! headings, tables (`header`, `table`) and prose (`prose`); `kind` tells which form it is; `resolve` reads the values.
//! Every non-empty cell and paragraph ends in the account, once.

mod abreast;
mod agenda;
mod assigned;
mod assignment;
mod attendance;
mod below;
mod block;
mod board;
mod colons;
mod columns;
mod content;
mod crossed;
mod day_order;
mod delays;
mod duties;
mod facts;
mod header;
mod headings;
mod items;
mod judge;
mod kind;
mod label_row;
mod labels;
mod log;
mod loose;
mod marked;
mod marks;
mod matrix;
mod meeting;
mod minuted;
mod named_first;
mod naming;
mod nature;
mod nested;
mod opening;
mod outline;
mod owners;
mod page;
mod pairs;
mod passage;
mod people;
mod plan;
mod plan_year;
mod present;
mod raw;
mod remarks;
mod resolve;
mod rows;
mod sentences;
mod shared_due;
mod sideways;
mod signing;
mod sittings;
mod slip;
mod stacked;
mod table;
mod table_end;
mod tables;
mod tail;
mod tint;
mod titles;
mod told_work;
mod topics;
mod values;
mod work;

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use crate::lexicon::{Calendar, FormDef, Label, Lexicon, Words};
use crate::model::{Account, Document, FileRecord, Form, FormKind, Format, PartRole, ReadNote, Source, Value};
use crate::normalise::date::full_dates;
use crate::normalise::owner::Roster;
use day_order::DayOrder;
use outline::outline;
use page::Page;
use raw::{Datum, RawForm};
use resolve::{Resolver, Surroundings};

/// What recognition needs to know.
pub struct Recogniser<'a> {
    /// Words of headers, labels, headings and forms.
    pub lexicon: &'a Lexicon,
    /// Words of values.
    pub words: &'a Words,
    /// Known departments and people.
    pub roster: Roster,
    /// Working days.
    pub calendar: &'a Calendar,
}

/// A file outlined: its forms with their texts in fields, before dates are read.
pub struct Draft {
    source: Source,
    format: Format,
    notes: Vec<ReadNote>,
    forms: Vec<DraftForm>,
    cover: Option<RawForm>,
    outside: Account,
    dates: Vec<NaiveDate>,
    order: DayOrder,
}

struct DraftForm {
    raw: RawForm,
    kind: crate::model::FormKind,
    part: usize,
    dates: Vec<NaiveDate>,
}

impl Draft {
    /// Full dates (with a year) that the file bears, ascending.
    #[must_use]
    pub fn dates(&self) -> &[NaiveDate] {
        &self.dates
    }
}

impl Recogniser<'_> {
    /// Finds the forms of a document. Cannot fail: what is not understood is in the account.
    #[must_use]
    pub fn draft(&self, document: Document) -> Draft {
        let Document { source, format, parts, notes } = document;
        let name = file_stem(&source.path);
        let mut draft = Draft {
            source,
            format,
            notes,
            forms: Vec::new(),
            cover: None,
            outside: Account::default(),
            dates: Vec::new(),
            order: DayOrder::default(),
        };
        for (part, content) in parts.into_iter().enumerate() {
            let page = Page::new(content);
            let dates = page_dates(&page, &mut draft.order);
            draft.dates.extend(&dates);
            let found = outline(&page, self.lexicon);
            let is_body = matches!(page.role, PartRole::Sheet | PartRole::Body);
            let is_cover = page.name.as_deref().is_some_and(|n| self.lexicon.noise.is_cover(n));
            let mut meetings = false;
            let mates: Vec<Datum> = found.forms.first().map(|first| first.titles.clone()).unwrap_or_default();
            for mut raw in found.forms {
                let has_content = !raw.items.is_empty()
                    || raw.labels.len() >= 2
                    || !raw.sections.is_empty()
                    || !raw.titles.is_empty() && raw.prose.len() >= 2;
                let def = if found.is_no_form || !is_body || is_cover || !has_content || raw.states_nothing() {
                    None
                } else {
                    kind::decide(&mut raw, &mates, &name, self.lexicon)
                };
                // The meetings of a log are minutes, however little one of them tells.
                let of_log = (meetings || found.is_log) && raw.has(Label::MeetingTime) && !found.is_no_form && is_body;
                let def = match def {
                    Some(def) if of_log && def.kind == FormKind::Other => self.definition(FormKind::Minutes),
                    None if of_log && found.is_log && has_content => self.definition(FormKind::Minutes),
                    other => other,
                };
                match def {
                    Some(def) => {
                        meetings |= def.kind == FormKind::Minutes;
                        draft.notes.extend(tint::remark(&raw));
                        draft.forms.push(DraftForm { raw, kind: def.kind, part, dates: dates.clone() });
                    }
                    None => {
                        draft.outside.0.append(&mut raw.used);
                        let states = !raw.labels.is_empty() || !raw.titles.is_empty();
                        if is_body
                            && states
                            && !page.hidden
                            && draft.cover.is_none()
                            && (is_cover || raw.items.is_empty() && draft.forms.is_empty())
                            && (is_cover || !self.lexicon.noise.is_no_form(page.name.as_deref().unwrap_or_default()))
                        {
                            draft.cover = Some(raw);
                        }
                    }
                }
            }
        }
        draft.dates.sort_unstable();
        draft.dates.dedup();
        draft
    }

    /// Reads the values of an outlined file. `hint` stands in for the year where the file states none: the date of the
    /// batch, or the day of the job.
    #[must_use]
    pub fn resolve(&self, draft: Draft, hint: NaiveDate) -> FileRecord {
        let Draft { source, format, notes, forms, cover, outside, dates, order } = draft;
        let name = file_stem(&source.path);
        let mut resolved: Vec<Form> = Vec::new();
        let mates: Vec<Option<usize>> = forms
            .iter()
            .enumerate()
            .map(|(at, form)| forms.iter().position(|f| f.part == form.part).filter(|first| *first < at))
            .collect();
        let heads: Vec<RawForm> = forms
            .iter()
            .map(|f| RawForm {
                titles: f.raw.titles.clone(),
                labels: f.raw.labels.clone(),
                sheet: f.raw.sheet.clone(),
                ..RawForm::default()
            })
            .collect();
        for (at, form) in forms.into_iter().enumerate() {
            let DraftForm { raw, kind, dates: own, .. } = form;
            let Some(def) = self.lexicon.forms.iter().find(|def| def.kind == kind) else { continue };
            let titles = || raw.titles.iter().chain(heads.iter().flat_map(|h| &h.titles)).map(|t| t.text.as_str());
            let near = year_hint(&own)
                .or_else(|| plan_year::month(titles()))
                .or_else(|| year_hint(&dates))
                .or_else(|| year_in_name(&name))
                .or_else(|| plan_year::month(std::iter::once(name.as_str())))
                .or_else(|| titles().find_map(year_in_title))
                .or_else(|| year_in_title(&name).map(|day| if day.year() == hint.year() { hint } else { day }));
            let mut resolver = Resolver {
                recogniser: self,
                roster: self.roster.clone(),
                around: Surroundings {
                    file_name: &name,
                    cover: cover.as_ref(),
                    sheet_mate: mates[at].and_then(|mate| heads.get(mate)),
                    day_first: order.told(),
                },
                hint: near.unwrap_or(hint),
            };
            // A page that tells of several meetings names its people once.
            heads.iter().for_each(|head| resolver.learn_names(head));
            resolved.push(resolver.form(raw, def));
        }
        FileRecord { source, format: Some(format), error: None, forms: resolved, outside, notes, findings: Vec::new() }
    }

    /// The definition of a form.
    #[must_use]
    pub fn definition(&self, kind: crate::model::FormKind) -> Option<&FormDef> {
        self.lexicon.forms.iter().find(|def| def.kind == kind)
    }
}

/// File name without folders and extension.
fn file_stem(path: &Arc<str>) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim().to_owned()
}

/// Full dates of a page, ascending; counts dates that are surely day-first or month-first.
fn page_dates(page: &Page, order: &mut DayOrder) -> Vec<NaiveDate> {
    let mut found = Vec::new();
    for slot in &page.slots {
        match slot.value {
            Value::Date(at) => found.push(at.date()),
            Value::Text => {
                order.count(&slot.text);
                if may_hold_year(&slot.text) {
                    found.extend(full_dates(&slot.text));
                }
            }
            _ => {}
        }
    }
    // Years far from every office form are typing errors, not hints.
    found.retain(|day| (1990..2100).contains(&day.year()));
    found.sort_unstable();
    found
}

/// A quick look before the search for full dates: a year of this or the last century, in digits of any width, 年, or 114/.
fn may_hold_year(text: &str) -> bool {
    ["年", "20", "19", "２０", "１９"].iter().any(|mark| text.contains(mark))
        || text.as_bytes().windows(4).any(|w| w[0] == b'1' && w[3] == b'/' && w[1..3].iter().all(u8::is_ascii_digit))
}

/// The day that dates without a year are nearest to: the middle one of the year most often stated.
fn year_hint(dates: &[NaiveDate]) -> Option<NaiveDate> {
    let mut counts: std::collections::BTreeMap<i32, usize> = std::collections::BTreeMap::new();
    for day in dates {
        *counts.entry(day.year()).or_default() += 1;
    }
    let year = counts.iter().max_by_key(|(year, count)| (**count, **year)).map(|(year, _)| *year)?;
    let of_year: Vec<&NaiveDate> = dates.iter().filter(|d| d.year() == year).collect();
    of_year.get(of_year.len() / 2).map(|d| **d)
}

/// The middle of the year, or of the month, that a title names (……任务登记（2026年2月）).
fn year_in_title(title: &str) -> Option<NaiveDate> {
    let at = title.find("20")?;
    let digits: String = title[at..].chars().take_while(char::is_ascii_digit).collect();
    let year: i32 = digits.parse().ok().filter(|year| digits.len() == 4 && (1990..2100).contains(year))?;
    let rest = title[at + 4..].trim_start_matches(['年', '.', '-', '/', ' ']);
    let month: Option<u32> =
        rest.split_once('月').and_then(|(month, _)| month.trim().parse().ok()).filter(|month| (1..=12).contains(month));
    NaiveDate::from_ymd_opt(year, month.unwrap_or(7), if month.is_some() { 15 } else { 1 })
}

fn year_in_name(name: &str) -> Option<NaiveDate> {
    let found = crate::normalise::date::file_name_date(name, None)?;
    NaiveDate::from_ymd_opt(found.year?, found.month, found.day)
}
