//! Whether two mentions are one item: the words of their titles, weighed with who, for whom, where and when.

use std::collections::BTreeSet;

use super::likeness::Likeness;
use super::mention::{Batch, Mention};
use super::rules::department_key;
use super::title::{IDEOGRAPH, Title};
use crate::model::{ItemKind, Stage};

/// Whether two mentions are one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Verdict {
    /// One item; how sure.
    Same(f32),
    /// Perhaps one item; somebody has to look.
    Doubtful,
    /// Nothing to say: too little in common.
    Unlike,
    /// Two items, whatever else speaks for one.
    Apart,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bond {
    Shared,
    Unknown,
    Disjoint,
}

/// A title with less than this of its own names no particular task (安全培训, 月度总结).
const NAMES_A_TASK: u32 = 2 * IDEOGRAPH;
/// With this much of its own, departments that keep the same title in one project mean the same task.
const NAMES_THE_TASK: u32 = 4 * IDEOGRAPH;
/// A title that this many departments keep, each with its own people, is each department's own.
const EVERYBODYS: usize = 3;

impl Batch<'_> {
    /// Judges two mentions whose titles are as like as `likeness` says.
    pub fn judge(&self, one: &Mention<'_>, other: &Mention<'_>, likeness: Likeness) -> Verdict {
        if likeness.apart || !kinds_agree(one.kind, other.kind, likeness) {
            return Verdict::Apart;
        }
        let project = match (&one.project, &other.project) {
            (Some(a), Some(b)) if a != b => return Verdict::Apart,
            (Some(_), Some(_)) => Bond::Shared,
            _ => Bond::Unknown,
        };
        if one.sheet == other.sheet {
            return self.judge_one_form(one, other, likeness);
        }
        let owners = self.owners_bond(one, other);
        let departments = self.departments_bond(one, other);
        if likeness.is_exact() {
            self.judge_exact(one, other, owners, departments, project)
        } else {
            self.judge_alike(one, other, likeness, (owners, departments, project))
        }
    }

    /// Rows of one form are different items, but for the same title in two of its parts (this week's and next week's
    /// table, decisions and actions). The same row twice is worth a look.
    fn judge_one_form(&self, one: &Mention<'_>, other: &Mention<'_>, likeness: Likeness) -> Verdict {
        let bond = self.owners_bond(one, other);
        let nearly = likeness.score >= 0.93 && !likeness.doubt && one.owners == other.owners && one.due == other.due;
        if !likeness.is_exact() && nearly && bond == Bond::Shared && one.due.is_some() && one.kind == other.kind {
            return Verdict::Doubtful;
        }
        if !likeness.is_exact() || bond == Bond::Disjoint || one.previous().is_some() {
            return Verdict::Apart;
        }
        if one.stage == other.stage && one.kind == other.kind {
            let same_extra = one.item().map(|item| &item.extra) == other.item().map(|item| &item.extra);
            let twice = one.owners == other.owners && one.due == other.due && same_extra;
            return if twice && one.kind.is_commitment() { Verdict::Doubtful } else { Verdict::Apart };
        }
        let ended = |a: &Mention<'_>, b: &Mention<'_>| a.closed && b.stage == Stage::Next && !b.closed;
        if ended(one, other) || ended(other, one) { Verdict::Doubtful } else { Verdict::Same(1.0) }
    }

    fn judge_exact(
        &self,
        one: &Mention<'_>,
        other: &Mention<'_>,
        owners: Bond,
        departments: Bond,
        project: Bond,
    ) -> Verdict {
        let specific = specific(&self.titles[one.title]).min(specific(&self.titles[other.title]));
        let generic = specific < NAMES_A_TASK;
        let same_day = one.date == other.date;
        match (owners, departments) {
            (Bond::Shared, _) | (Bond::Unknown, Bond::Shared) => Verdict::Same(1.0),
            (Bond::Unknown, Bond::Unknown) if generic && project == Bond::Unknown => Verdict::Doubtful,
            (Bond::Unknown, Bond::Unknown) => Verdict::Same(0.97),
            (Bond::Disjoint, Bond::Shared) if !generic => Verdict::Same(0.96),
            (Bond::Disjoint, Bond::Shared | Bond::Unknown) if generic && same_day => Verdict::Apart,
            // Another week, another owner.
            (Bond::Disjoint, Bond::Shared) if one.week() != other.week() => Verdict::Same(0.9),
            (_, Bond::Disjoint) if generic => Verdict::Apart,
            (_, Bond::Disjoint) if self.is_everybodys(one) || self.is_everybodys(other) => Verdict::Apart,
            (_, Bond::Disjoint) if project == Bond::Shared && specific >= NAMES_THE_TASK => Verdict::Same(0.95),
            (Bond::Disjoint, Bond::Unknown) if project == Bond::Shared && !generic => Verdict::Same(0.95),
            _ => Verdict::Doubtful,
        }
    }

    fn judge_alike(
        &self,
        one: &Mention<'_>,
        other: &Mention<'_>,
        likeness: Likeness,
        bonds: (Bond, Bond, Bond),
    ) -> Verdict {
        let (owners, departments, project) = bonds;
        let mut need = match (owners, departments) {
            (Bond::Shared, _) => 0.80,
            (Bond::Unknown, Bond::Shared) => 0.82,
            (Bond::Unknown, Bond::Unknown) => 0.90,
            (Bond::Unknown, Bond::Disjoint) => 0.95,
            (Bond::Disjoint, Bond::Shared | Bond::Unknown) => 0.94,
            (Bond::Disjoint, Bond::Disjoint) => 0.96,
        };
        if let (Some(a), Some(b)) = (one.due, other.due) {
            match (a - b).num_days().abs() {
                0 => need -= 0.06,
                61.. => need += 0.10,
                _ => {}
            }
        }
        if specific(&self.titles[one.title]).min(specific(&self.titles[other.title])) < NAMES_A_TASK {
            need += 0.15;
        }
        if project == Bond::Unknown {
            need += 0.04;
        }
        // A question about a thing is not the work on it.
        if (one.kind == ItemKind::Pending) != (other.kind == ItemKind::Pending) {
            need = f32::max(need + 0.1, 0.9);
        }
        let knows_nothing = owners == Bond::Unknown && departments == Bond::Unknown;
        match likeness.score {
            score if score < need - 0.12 || (likeness.doubt && score < need) => Verdict::Unlike,
            _ if owners == Bond::Disjoint && (likeness.doubt || departments == Bond::Disjoint) => Verdict::Unlike,
            _ if likeness.doubt && knows_nothing => Verdict::Unlike,
            score if score >= need && !likeness.doubt => Verdict::Same(score.min(0.94)),
            _ if owners == Bond::Shared || likeness.score >= 0.8 => Verdict::Doubtful,
            _ => Verdict::Unlike,
        }
    }

    /// Many departments keep a row of this title, each for itself.
    fn is_everybodys(&self, mention: &Mention<'_>) -> bool {
        self.spread.get(&mention.title).is_some_and(|departments| departments.len() >= EVERYBODYS)
    }

    /// Whether two mentions name a person in common; a department stands for its own people.
    fn owners_bond(&self, one: &Mention<'_>, other: &Mention<'_>) -> Bond {
        if one.owners.is_empty() || other.owners.is_empty() {
            return Bond::Unknown;
        }
        if one.owners.iter().any(|owner| other.owners.contains(owner))
            || self.stands_for(one, other)
            || self.stands_for(other, one)
        {
            return Bond::Shared;
        }
        Bond::Disjoint
    }

    /// An owner of `one` is a department to which `other` or one of its owners belongs.
    pub fn stands_for(&self, one: &Mention<'_>, other: &Mention<'_>) -> bool {
        one.owners.iter().filter(|owner| self.is_department(owner)).any(|department| {
            let key = department_key(department);
            other.department.as_deref().is_some_and(|name| department_key(name) == key)
                || other.owners.iter().any(|person| department_key(person) == key || self.belongs(person, department))
        })
    }

    fn departments_bond(&self, one: &Mention<'_>, other: &Mention<'_>) -> Bond {
        let (one, other) = (self.departments_of(one), self.departments_of(other));
        if one.is_empty() || other.is_empty() {
            Bond::Unknown
        } else if one.is_disjoint(&other) {
            Bond::Disjoint
        } else {
            Bond::Shared
        }
    }

    /// The department of a mention, else those of its owners.
    fn departments_of(&self, mention: &Mention<'_>) -> BTreeSet<String> {
        match &mention.department {
            Some(name) => BTreeSet::from([department_key(name)]),
            None => mention
                .owners
                .iter()
                .flat_map(|owner| {
                    let own = self.is_department(owner).then(|| department_key(owner));
                    let homes = self.homes.get(owner).into_iter().flatten().map(|home| department_key(home));
                    own.into_iter().chain(homes)
                })
                .collect(),
        }
    }
}

/// What of a title names this task, in its fullest reading.
fn specific(title: &Title) -> u32 {
    title.whole.specific
}

/// A task, its resolution and its delay are one item; duties, channels and suggestions only meet their like.
fn kinds_agree(one: ItemKind, other: ItemKind, likeness: Likeness) -> bool {
    use ItemKind::{Delay, Milestone, Pending, Resolution, Task};
    let work = |kind| matches!(kind, Task | Resolution | Delay | Pending);
    one == other
        || (work(one) && work(other))
        || ((work(one) || work(other)) && (one == Milestone || other == Milestone) && likeness.is_exact())
}

#[cfg(test)]
mod tests;
