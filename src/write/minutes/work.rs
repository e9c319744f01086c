//! The work of the week as the minutes tell it: reports, resolutions, their follow-up, pending matters.

use std::collections::BTreeMap;

use super::meeting::{MeetingFacts, Sheet, is_of_week};
use crate::model::{FormKind, Item, ItemKind, Ledger, LedgerItem, Place, Stage, State};

/// Things of one project.
#[derive(Clone, Debug)]
pub struct Group<'a, T> {
    /// The project; `None` where none is stated.
    pub project: Option<&'a str>,
    /// The things, in order.
    pub rows: Vec<T>,
}

/// A department's report on one project.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// Department; `None` where none is stated.
    pub department: Option<&'a str>,
    /// Done or cancelled this week.
    pub done: Vec<&'a LedgerItem>,
    /// Not done.
    pub open: Vec<&'a LedgerItem>,
    /// Planned for next week and not begun.
    pub planned: Vec<&'a LedgerItem>,
}

/// A resolution of this week, or a matter that was left open.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Number in its part of the document, from 1.
    pub number: usize,
    /// The item.
    pub item: &'a LedgerItem,
    /// Index of the meeting that it comes from, in [`super::facts::Facts::meetings`].
    pub meeting: Option<usize>,
}

/// A resolution of last week.
#[derive(Clone, Debug)]
pub struct FollowUp<'a> {
    /// The item.
    pub item: &'a LedgerItem,
    /// Number of this week's resolution that takes it up again.
    pub restated: Option<usize>,
}

/// The items of the ledger, sorted into the parts of the minutes.
#[derive(Clone, Debug, Default)]
pub struct Work<'a> {
    /// Reports by project, then department.
    pub reports: Vec<Group<'a, Report<'a>>>,
    /// Resolutions of this week, numbered throughout.
    pub resolutions: Vec<Group<'a, Entry<'a>>>,
    /// Resolutions of last week.
    pub follow_up: Vec<Group<'a, FollowUp<'a>>>,
    /// Open matters, numbered throughout.
    pub pending: Vec<Group<'a, Entry<'a>>>,
}

/// A row of a form that states an item.
#[derive(Clone, Copy)]
struct Mention<'a> {
    sheet: Sheet<'a>,
    item: &'a Item,
    /// The form is minutes of this week.
    current: bool,
}

/// Where each mention of an item stands.
type Index<'a> = BTreeMap<(&'a str, &'a Place), Mention<'a>>;

/// Sorts the items. `meetings` are those of the week.
#[must_use]
pub fn sort<'a>(ledger: &'a Ledger, meetings: &[MeetingFacts<'a>]) -> Work<'a> {
    let index = index(ledger);
    let mut work = Work::default();
    for item in &ledger.items {
        let mentions: Vec<Mention> =
            item.origins.iter().filter_map(|origin| index.get(&(&*origin.path, &origin.at)).copied()).collect();
        if let Some(decided) = decided_now(item, &mentions) {
            let meeting = match decided {
                Decided::By(sheet) => meeting_of(meetings, sheet),
                Decided::Somewhere => None,
            };
            rows(&mut work.resolutions, item).push(Entry { number: 0, item, meeting });
        }
        if is_follow_up(item, &mentions) {
            rows(&mut work.follow_up, item).push(FollowUp { item, restated: None });
        }
        if item.kind == ItemKind::Pending && !item.is_closed() {
            let meeting =
                mentions.iter().find(|mention| mention.current).and_then(|mention| meeting_of(meetings, mention.sheet));
            rows(&mut work.pending, item).push(Entry { number: 0, item, meeting });
        }
        if is_report(item, &mentions) {
            let department = department_of(item, &mentions);
            report(rows(&mut work.reports, item), department).add(item);
        }
    }
    number(&mut work.pending);
    let numbers = number(&mut work.resolutions);
    for follow_up in work.follow_up.iter_mut().flat_map(|group| &mut group.rows) {
        follow_up.restated = numbers.get(follow_up.item.id.as_str()).copied();
    }
    let order = department_order(ledger);
    for group in &mut work.reports {
        let position = |name: Option<&str>| name.and_then(|name| order.get(name).copied()).unwrap_or(usize::MAX);
        group.rows.sort_by_key(|report| (report.department.is_none(), position(report.department), report.department));
    }
    work
}

/// Numbers the entries in the order in which they stand; gives the numbers by id of the item.
fn number<'a>(groups: &mut [Group<'a, Entry<'a>>]) -> BTreeMap<&'a str, usize> {
    let entries = groups.iter_mut().flat_map(|group| &mut group.rows);
    let number = |(at, entry): (usize, &mut Entry<'a>)| {
        entry.number = at + 1;
        (entry.item.id.as_str(), entry.number)
    };
    entries.enumerate().map(number).collect()
}

fn index(ledger: &Ledger) -> Index<'_> {
    let mut index = Index::new();
    for file in &ledger.files {
        for form in &file.forms {
            let sheet = Sheet { path: &file.source.path, form };
            let current = is_of_week(ledger, form);
            for item in &form.items {
                index.insert((sheet.path, &item.at), Mention { sheet, item, current });
            }
        }
    }
    index
}

/// Who decided on an item this week.
enum Decided<'a> {
    /// Minutes that are at hand.
    By(Sheet<'a>),
    /// A meeting whose minutes are not at hand: the ledger alone says so.
    Somewhere,
}

/// Whether, and by whom, an item was decided on this week.
fn decided_now<'a>(item: &LedgerItem, mentions: &[Mention<'a>]) -> Option<Decided<'a>> {
    let decides = |mention: &&Mention| {
        mention.current && mention.item.kind.is_commitment() && mention.item.stage != Stage::Previous
    };
    if let Some(mention) = mentions.iter().find(decides) {
        return Some(Decided::By(mention.sheet));
    }
    let unknown = mentions.is_empty() && item.kind == ItemKind::Resolution;
    (unknown && item.stage != Stage::Previous && item.previous.is_none()).then_some(Decided::Somewhere)
}

/// A resolution that last week knew, that minutes list as an earlier one, or that only earlier minutes took.
fn is_follow_up(item: &LedgerItem, mentions: &[Mention]) -> bool {
    let resolved = |mention: &&Mention| mention.item.kind == ItemKind::Resolution;
    let was = item.previous.as_ref().is_some_and(|previous| previous.kind == ItemKind::Resolution);
    if item.kind != ItemKind::Resolution && !was && !mentions.iter().any(|mention| resolved(&mention)) {
        return false;
    }
    let earlier =
        mentions.iter().filter(resolved).any(|mention| mention.item.stage == Stage::Previous || !mention.current);
    earlier || item.stage == Stage::Previous || item.previous.is_some()
}

/// Work that departments report on: what stands in a form that is no minutes, or in none at hand; duties and milestones
/// only where a form says how they stand.
fn is_report(item: &LedgerItem, mentions: &[Mention]) -> bool {
    let reported = mentions.is_empty() || mentions.iter().any(|mention| mention.sheet.form.kind != FormKind::Minutes);
    let told = item.state.is_some() || item.health.is_some() || item.done.is_some();
    let kind = match item.kind {
        ItemKind::Task | ItemKind::Delay => true,
        ItemKind::Duty | ItemKind::Milestone => told,
        ItemKind::Resolution | ItemKind::Pending => told && !mentions.is_empty(),
        ItemKind::Channel | ItemKind::Suggestion => false,
    };
    // What was closed before this week was reported then.
    let news = !(item.is_closed()
        && item.previous.as_ref().is_some_and(|previous| previous.state.is_some_and(State::is_closed)));
    reported && kind && news
}

impl<'a> Report<'a> {
    fn add(&mut self, item: &'a LedgerItem) {
        let past = item.stage == Stage::Previous && item.state.is_none() && !item.overdue;
        if item.is_closed() || past {
            self.done.push(item);
        } else if item.stage == Stage::Next && !item.overdue {
            self.planned.push(item);
        } else {
            self.open.push(item);
        }
    }
}

/// The department that answers for it: as the item says, else the one that sent the form.
fn department_of<'a>(item: &'a LedgerItem, mentions: &[Mention<'a>]) -> Option<&'a str> {
    let sender = || mentions.iter().find_map(|mention| mention.sheet.form.department.value());
    item.department.as_ref().or_else(sender).map(String::as_str)
}

/// The report of a department, begun where there is none. Linear in departments, of which there are few.
fn report<'a, 'r>(reports: &'r mut Vec<Report<'a>>, department: Option<&'a str>) -> &'r mut Report<'a> {
    let at = reports.iter().position(|report| report.department == department).unwrap_or_else(|| {
        reports.push(Report { department, done: Vec::new(), open: Vec::new(), planned: Vec::new() });
        reports.len() - 1
    });
    &mut reports[at]
}

fn meeting_of(meetings: &[MeetingFacts], sheet: Sheet) -> Option<usize> {
    meetings.iter().position(|meeting| meeting.sheets.iter().any(|known| std::ptr::eq(known.form, sheet.form)))
}

/// The rows of the item's project; projects in the order of the ledger, items without one last.
fn rows<'a, 'g, T>(groups: &'g mut Vec<Group<'a, T>>, item: &'a LedgerItem) -> &'g mut Vec<T> {
    let at = place(groups, item);
    &mut groups[at].rows
}

fn place<'a, T>(groups: &mut Vec<Group<'a, T>>, item: &'a LedgerItem) -> usize {
    let project = item.project.as_deref();
    if let Some(found) = groups.iter().position(|group| group.project == project) {
        return found;
    }
    let nameless = groups.last().is_some_and(|group| group.project.is_none());
    let at = groups.len() - usize::from(nameless);
    groups.insert(at, Group { project, rows: Vec::new() });
    at
}

/// Position of each department in the list of submissions.
fn department_order(ledger: &Ledger) -> BTreeMap<&str, usize> {
    ledger.submissions.iter().enumerate().map(|(at, submission)| (submission.department.as_str(), at)).collect()
}
