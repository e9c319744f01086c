//! Mentions that are one item, put together: the surest pairs first, and never against a proof that they are two.

use std::collections::{BTreeMap, BTreeSet};

use super::candidates::alike_titles;
use super::identity::Verdict;
use super::likeness::Likeness;
use super::mention::{Batch, Mention, Sheet};

/// Mentions by item, and pairs of mentions that may be one item.
#[derive(Debug, Default)]
pub(super) struct Clusters {
    /// Mentions of each item, ascending; items by their first mention.
    pub items: Vec<Vec<usize>>,
    /// Pairs of mentions that stayed apart and look alike.
    pub doubtful: Vec<(usize, usize)>,
}

/// Of mentions with the same title, each is compared with this many neighbours in the order of project, department, owner.
const NEIGHBOURS: usize = 48;
/// Of two titles, this many mentions each are compared.
const MENTIONS: usize = 24;

impl Batch<'_> {
    /// Puts the mentions together. `known` are pairs that are one item by their number.
    pub fn cluster(&self, known: &[(usize, usize)]) -> Clusters {
        let mut same: Vec<(f32, usize, usize)> = known.iter().map(|&(a, b)| (2.0, a.min(b), a.max(b))).collect();
        let mut doubtful = Vec::new();
        for (one, other, likeness) in self.pairs() {
            match self.judge(&self.mentions[one], &self.mentions[other], likeness) {
                Verdict::Same(score) => same.push((score + self.nearness(one, other), one, other)),
                Verdict::Doubtful => doubtful.push((one, other)),
                Verdict::Unlike | Verdict::Apart => {}
            }
        }
        same.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
        let mut groups = Groups::new(self.mentions.len());
        for (score, one, other) in same {
            let (a, b) = (groups.find(one), groups.find(other));
            if a == b {
                continue;
            }
            // A number that both bear outweighs their words.
            if score > 1.5 || self.may_join(groups.members(a), groups.members(b)) {
                groups.join(a, b);
            } else {
                doubtful.push((one, other));
            }
        }
        doubtful.retain(|&(one, other)| {
            let (a, b) = (groups.find(one), groups.find(other));
            a != b && !self.one_form_lists_both(groups.members(a), groups.members(b), (one, other))
        });
        doubtful.sort_unstable();
        doubtful.dedup();
        Clusters { items: groups.into_items(), doubtful }
    }

    /// Among equally like titles the one of the same people and the same day goes first.
    fn nearness(&self, one: usize, other: usize) -> f32 {
        let (one, other) = (&self.mentions[one], &self.mentions[other]);
        let mut score = 0.0;
        if one.owners.iter().any(|owner| other.owners.contains(owner)) {
            score += 0.02;
        }
        if one.department.is_some() && one.department == other.department {
            score += 0.01;
        }
        if one.due.is_some() && one.due == other.due {
            score += 0.01;
        }
        score
    }

    fn pairs(&self) -> Vec<(usize, usize, Likeness)> {
        let mut by_title: Vec<Vec<usize>> = vec![Vec::new(); self.titles.len()];
        for (at, mention) in self.mentions.iter().enumerate() {
            by_title[mention.title].push(at);
        }
        for list in &mut by_title {
            list.sort_by_key(|&at| self.neighbourhood(at));
        }
        let exact = |title: usize| self.reader.likeness(&self.titles[title], &self.titles[title]);
        let mut pairs = Vec::new();
        for (title, list) in by_title.iter().enumerate().filter(|(_, list)| list.len() > 1) {
            for (at, &one) in list.iter().enumerate() {
                let near = list[at + 1..].iter().take(NEIGHBOURS);
                pairs.extend(near.map(|&other| (one.min(other), one.max(other), exact(title))));
            }
        }
        for (one, other) in alike_titles(&self.titles) {
            let likeness = self.reader.likeness(&self.titles[one], &self.titles[other]);
            if likeness.apart || likeness.score < 0.5 {
                continue;
            }
            for &a in by_title[one].iter().take(MENTIONS) {
                pairs.extend(by_title[other].iter().take(MENTIONS).map(|&b| (a.min(b), a.max(b), likeness)));
            }
        }
        pairs
    }

    fn neighbourhood(&self, at: usize) -> (&Option<String>, &Option<String>, Option<&String>, usize) {
        let mention = &self.mentions[at];
        (&mention.project, &mention.department, mention.owners.first(), at)
    }

    /// Nothing proves that a mention of one group and a mention of the other are two items.
    fn may_join(&self, one: &[usize], other: &[usize]) -> bool {
        let lists = |group: &[usize]| -> BTreeSet<(Sheet, crate::model::Stage, crate::model::ItemKind)> {
            group.iter().map(|&at| &self.mentions[at]).map(|m| (m.sheet, m.stage, m.kind)).collect()
        };
        lists(one).is_disjoint(&lists(other))
            && self.samples(one).iter().all(|a| self.samples(other).iter().all(|b| !self.proves_two(a, b)))
    }

    fn proves_two(&self, one: &Mention<'_>, other: &Mention<'_>) -> bool {
        let likeness = self.reader.likeness(&self.titles[one.title], &self.titles[other.title]);
        // Unlike wording alone proves nothing: a third wording may stand between the two.
        let two = likeness.apart && likeness.score > 0.6;
        let certain = if likeness.is_exact() { likeness } else { Likeness { score: 1.0, apart: two, doubt: false } };
        one.sheet != other.sheet && self.judge(one, other, certain) == Verdict::Apart
    }

    /// One mention per title, project and department.
    fn samples(&self, group: &[usize]) -> Vec<&Mention<'_>> {
        let mut seen = BTreeMap::new();
        for &at in group {
            let mention = &self.mentions[at];
            seen.entry((mention.title, &mention.project, &mention.department, &mention.owners)).or_insert(mention);
        }
        seen.into_values().take(MENTIONS).collect()
    }

    /// A form that lists both as rows of its own says that they are two, unless those rows are the pair in doubt.
    fn one_form_lists_both(&self, one: &[usize], other: &[usize], pair: (usize, usize)) -> bool {
        if self.mentions[pair.0].sheet == self.mentions[pair.1].sheet {
            return false;
        }
        let sheets = |group: &[usize]| -> BTreeSet<Sheet> { group.iter().map(|&at| self.mentions[at].sheet).collect() };
        !sheets(one).is_disjoint(&sheets(other))
    }
}

/// Union-find that keeps its members.
#[derive(Debug)]
struct Groups {
    parent: Vec<usize>,
    members: Vec<Vec<usize>>,
}

impl Groups {
    fn new(count: usize) -> Self {
        Self { parent: (0..count).collect(), members: (0..count).map(|at| vec![at]).collect() }
    }

    fn find(&mut self, at: usize) -> usize {
        let mut root = at;
        while self.parent[root] != root {
            root = self.parent[root];
        }
        let mut walk = at;
        while self.parent[walk] != root {
            walk = std::mem::replace(&mut self.parent[walk], root);
        }
        root
    }

    fn members(&self, root: usize) -> &[usize] {
        &self.members[root]
    }

    fn join(&mut self, one: usize, other: usize) {
        let (stay, go) = if self.members[one].len() >= self.members[other].len() { (one, other) } else { (other, one) };
        let moved = std::mem::take(&mut self.members[go]);
        self.members[stay].extend(moved);
        self.parent[go] = stay;
    }

    fn into_items(self) -> Vec<Vec<usize>> {
        let mut items: Vec<Vec<usize>> = self.members.into_iter().filter(|members| !members.is_empty()).collect();
        for members in &mut items {
            members.sort_unstable();
        }
        items.sort_unstable();
        items
    }
}
