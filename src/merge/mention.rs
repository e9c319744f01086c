//! Mentions: every row of every form, and every item of last week, with what the merge has to know of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::around::Around;
use super::rules::{Names, department_key};
use super::text::squeeze;
use super::title::{Title, TitleReader, number_titles};
use crate::model::{FileRecord, FormKind, Item, ItemKind, PreviousItem, PreviousWeek, Stage, WeekId};

/// Where a mention comes from: a form of this batch, or last week's ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sheet {
    /// (file, form) in the sorted batch.
    Form(usize, usize),
    /// Last week's ledger.
    Previous,
}

/// One row of a form, or one item of last week's ledger.
#[derive(Clone, Debug)]
pub(super) struct Mention<'a> {
    pub sheet: Sheet,
    /// Position in the form or in last week's ledger.
    pub row: usize,
    pub source: Source<'a>,
    pub form: Option<FormKind>,
    pub kind: ItemKind,
    pub stage: Stage,
    pub project: Option<String>,
    /// Stated by the row, or by a list that a department keeps of its own work; charters and minutes are about all.
    pub department: Option<String>,
    pub form_department: Option<String>,
    pub owners: Vec<String>,
    pub due: Option<NaiveDate>,
    /// Date of the form; of an undated one, the day of the job.
    pub date: NaiveDate,
    pub closed: bool,
    /// A newer version of the form replaces it.
    pub superseded: bool,
    /// Number of the title in [`Batch::titles`].
    pub title: usize,
}

/// What a mention was read from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    Item(&'a Item),
    Previous(&'a PreviousItem),
}

impl<'a> Mention<'a> {
    /// The row of a form; `None` for last week's ledger.
    pub fn item(&self) -> Option<&'a Item> {
        match self.source {
            Source::Item(item) => Some(item),
            Source::Previous(_) => None,
        }
    }

    /// The item of last week's ledger.
    pub fn previous(&self) -> Option<&'a PreviousItem> {
        match self.source {
            Source::Item(_) => None,
            Source::Previous(item) => Some(item),
        }
    }

    /// It stands in a list that a department keeps of its work.
    pub fn in_tracker(&self) -> bool {
        matches!(self.form, Some(FormKind::Progress | FormKind::Other))
    }

    /// It may lead an item: a row of this week that no newer version replaces.
    pub fn is_current(&self) -> bool {
        !self.superseded && self.item().is_some()
    }
}

/// All mentions with what is known around them.
#[derive(Debug)]
pub(super) struct Batch<'a> {
    pub mentions: Vec<Mention<'a>>,
    pub titles: Vec<Title>,
    pub reader: TitleReader,
    /// Person → departments in whose own forms he or she is an owner.
    pub homes: BTreeMap<String, BTreeSet<String>>,
    /// Every department known, by key.
    pub departments: BTreeSet<String>,
    /// Departments by title, where several keep the same one.
    pub spread: BTreeMap<usize, BTreeSet<String>>,
}

impl<'a> Batch<'a> {
    /// Reads the mentions of sorted files and of last week, in that order.
    pub fn new(files: &'a [FileRecord], previous: Option<&'a PreviousWeek>, names: &Names, date: NaiveDate) -> Self {
        let mut mentions = form_mentions(files, names, date);
        mentions.extend(previous.into_iter().flat_map(|week| previous_mentions(week, names, date)));
        unite_projects(&mut mentions);
        unite_departments(&mut mentions);
        let homes = homes(&mentions, names);
        let departments: BTreeSet<String> = mentions
            .iter()
            .flat_map(|m| m.department.iter().chain(&m.form_department))
            .map(|name| department_key(name))
            .chain(names.department_keys())
            .collect();
        let mut reader = TitleReader::new();
        let read = mentions.iter().map(|m| {
            let written = m.item().map_or(&[][..], Item::owners);
            let owners: Vec<String> = m.owners.iter().chain(written).cloned().collect();
            let around = Around { owners: &owners, departments: Some(&departments), project: m.project.as_deref() };
            reader.read(m.raw_title(), around)
        });
        let (titles, numbers) = number_titles(&read.collect::<Vec<Title>>());
        for (mention, number) in mentions.iter_mut().zip(numbers) {
            mention.title = number;
        }
        let spread = spread(&mentions);
        Self { mentions, titles, reader, homes, departments, spread }
    }

    /// Whether a name that stands as an owner is a department's.
    pub fn is_department(&self, name: &str) -> bool {
        self.departments.contains(&department_key(name))
    }

    /// Whether a person belongs to a department, by the configuration or by its own forms.
    pub fn belongs(&self, person: &str, department: &str) -> bool {
        let key = department_key(department);
        self.homes.get(person).is_some_and(|homes| homes.iter().any(|home| department_key(home) == key))
    }
}

impl Mention<'_> {
    /// The title as written.
    pub fn raw_title(&self) -> &str {
        match self.source {
            Source::Item(item) => &item.title,
            Source::Previous(item) => &item.title,
        }
    }

    /// Its week.
    pub fn week(&self) -> WeekId {
        WeekId::of(self.date)
    }
}

fn form_mentions<'a>(files: &'a [FileRecord], names: &Names, date: NaiveDate) -> Vec<Mention<'a>> {
    let mut mentions = Vec::new();
    for (at, file) in files.iter().enumerate() {
        for (number, form) in file.forms.iter().enumerate() {
            let form_department = form.department.value().map(|name| names.department(name));
            let own = matches!(form.kind, FormKind::Progress | FormKind::Delay | FormKind::Other);
            for (row, item) in form.items.iter().enumerate() {
                let stated = item.department.value().map(|name| names.department(name));
                let project = item.project.value().or(form.project.value());
                mentions.push(Mention {
                    sheet: Sheet::Form(at, number),
                    row,
                    source: Source::Item(item),
                    form: Some(form.kind),
                    kind: item.kind,
                    stage: item.stage,
                    project: project.map(|name| names.project(name)).filter(|name| !name.is_empty()),
                    department: stated.or_else(|| form_department.clone().filter(|_| own)),
                    form_department: form_department.clone(),
                    owners: canonical(item.owners(), names),
                    due: item.due.value().copied(),
                    date: form.date.value().copied().unwrap_or(date),
                    closed: item.is_closed() || (item.state.value().is_none() && item.done.value().is_some()),
                    superseded: false,
                    title: 0,
                });
            }
        }
    }
    mentions
}

fn previous_mentions<'a>(week: &'a PreviousWeek, names: &Names, date: NaiveDate) -> Vec<Mention<'a>> {
    let date = week.date.or_else(|| date.checked_sub_days(chrono::Days::new(7))).unwrap_or(date);
    let mention = |(row, item): (usize, &'a PreviousItem)| Mention {
        sheet: Sheet::Previous,
        row,
        source: Source::Previous(item),
        form: None,
        kind: item.kind,
        stage: Stage::Current,
        project: item.project.as_deref().map(|name| names.project(name)).filter(|name| !name.is_empty()),
        department: item.department.as_deref().map(|name| names.department(name)),
        form_department: None,
        owners: canonical(&item.owners, names),
        due: item.due,
        date,
        closed: item.state.map_or(item.done.is_some(), crate::model::State::is_closed),
        superseded: false,
        title: 0,
    };
    week.items.iter().enumerate().map(mention).collect()
}

fn canonical(owners: &[String], names: &Names) -> Vec<String> {
    let mut seen = BTreeSet::new();
    owners.iter().map(|name| names.owner(name)).filter(|name| !name.is_empty() && seen.insert(name.clone())).collect()
}

/// One spelling per project: width and blanks do not count, and a shorter name that stands in one longer name only is
/// that project (旗舰店改造 in 旗舰店改造项目一组).
fn unite_projects(mentions: &mut [Mention<'_>]) {
    let mut counts: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for name in mentions.iter().filter_map(|m| m.project.as_ref()) {
        *counts.entry(project_stem(name)).or_default().entry(name.clone()).or_default() += 1;
    }
    let stems: Vec<String> = counts.keys().cloned().collect();
    let spelling = |stem: &String| {
        let names = counts.get(stem)?;
        names
            .iter()
            .max_by_key(|(name, count)| (**count, name.chars().count(), std::cmp::Reverse(*name)))
            .map(|(name, _)| name.clone())
    };
    let mut chosen: BTreeMap<String, String> = BTreeMap::new();
    for stem in &stems {
        let mut longer = stems.iter().filter(|other| *other != stem && other.starts_with(stem.as_str()));
        let home = match (longer.next(), longer.next()) {
            (Some(only), None) if stem.chars().count() >= 3 && !tells_apart(&only[stem.len()..]) => only,
            _ => stem,
        };
        if let Some(name) = spelling(home) {
            chosen.insert(stem.clone(), name);
        }
    }
    for project in mentions.iter_mut().filter_map(|m| m.project.as_mut()) {
        if let Some(name) = chosen.get(&project_stem(project)) {
            project.clone_from(name);
        }
    }
}

/// One spelling per department: the longest (物流部, not 物流).
fn unite_departments(mentions: &mut [Mention<'_>]) {
    let mut chosen: BTreeMap<String, String> = BTreeMap::new();
    for name in mentions.iter().flat_map(|m| m.department.iter().chain(&m.form_department)) {
        let known = chosen.entry(department_key(name)).or_default();
        if (name.chars().count(), name.as_str()) > (known.chars().count(), known.as_str()) {
            known.clone_from(name);
        }
    }
    for name in mentions.iter_mut().flat_map(|m| m.department.iter_mut().chain(&mut m.form_department)) {
        if let Some(spelling) = chosen.get(&department_key(name)) {
            name.clone_from(spelling);
        }
    }
}

fn project_stem(name: &str) -> String {
    let key = squeeze(name);
    let bare = ["项目", "活动", "工程", "专项", "project"].iter().find_map(|suffix| key.strip_suffix(suffix));
    bare.filter(|bare| bare.chars().count() >= 2).map_or(key.clone(), str::to_owned)
}

/// 二期 or 2.0 behind a name makes another project of it.
fn tells_apart(rest: &str) -> bool {
    let mut marks = super::marks::Marks::default();
    super::marks::extract(rest, false, &mut marks);
    marks != super::marks::Marks::default() || rest.contains(|c: char| c.is_ascii_digit())
}

fn homes(mentions: &[Mention<'_>], names: &Names) -> BTreeMap<String, BTreeSet<String>> {
    let mut homes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for mention in mentions {
        let Some(department) = &mention.department else { continue };
        for owner in mention.owners.iter().filter(|owner| !names.is_department(owner)) {
            let home = names.home(owner).unwrap_or(department);
            homes.entry(owner.clone()).or_default().insert(home.clone());
        }
    }
    for mention in mentions {
        for (owner, home) in mention.owners.iter().filter_map(|owner| Some((owner, names.home(owner)?))) {
            homes.insert(owner.clone(), BTreeSet::from([home.clone()]));
        }
    }
    homes
}

fn spread(mentions: &[Mention<'_>]) -> BTreeMap<usize, BTreeSet<String>> {
    let mut spread: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for mention in mentions.iter().filter(|m| m.in_tracker()) {
        if let Some(department) = &mention.department {
            spread.entry(mention.title).or_default().insert(department_key(department));
        }
    }
    spread.retain(|_, departments| departments.len() > 1);
    spread
}
