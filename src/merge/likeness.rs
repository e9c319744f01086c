//! How like two titles are, by their words alone.

use super::marks::Clash;
use super::title::{IDEOGRAPH, Phrase, Title, TitleReader, Token, weight};

/// What the words of two titles say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Likeness {
    /// 1 for the same words, 0 for none in common.
    pub score: f32,
    /// They differ in what tells one item from its likes: a number, a place, a step of the work.
    pub apart: bool,
    /// Something speaks against one item without proving it: a word in the place of another, an ordinal in one only.
    pub doubt: bool,
}

impl Likeness {
    const NONE: Self = Self { score: 0.0, apart: false, doubt: false };

    /// The same words and nothing against it.
    pub fn is_exact(self) -> bool {
        self.score > 0.995 && !self.apart && !self.doubt
    }

    /// Rather this one: not apart, no doubt, then by score.
    fn better(self, other: Self) -> Self {
        let rank = |l: Self| (!l.apart, l.score - if l.doubt { 0.2 } else { 0.0 });
        if rank(other) > rank(self) { other } else { self }
    }
}

/// Scores two containments: the shorter title stands in the longer one.
const CONTAINED: f32 = 0.55;
/// The same thing, the step named in one title only.
const STEP_LEFT_OUT: f32 = 0.92;
/// A clause of a sentence says less than a whole title.
const CLAUSE: f32 = 0.98;

impl TitleReader {
    /// Compares two titles in all their readings.
    pub fn likeness(&self, one: &Title, other: &Title) -> Likeness {
        if one == other {
            return Likeness { score: 1.0, ..Likeness::NONE };
        }
        let mut best = self.phrases(&one.whole, &other.whole);
        for reading in &one.readings {
            best = best.better(self.phrases(reading, &other.whole));
            for against in &other.readings {
                best = best.better(self.phrases(reading, against));
            }
        }
        for reading in &other.readings {
            best = best.better(self.phrases(&one.whole, reading));
        }
        best = match (one.clauses.first(), other.clauses.first()) {
            (Some(a), Some(b)) => best.better(scaled(self.phrases(a, b))),
            (Some(_), None) => self.best_clause(one, other, best),
            (None, Some(_)) => self.best_clause(other, one, best),
            (None, None) => best,
        };
        Self::with_remarks(one, other, best)
    }

    fn best_clause(&self, sentence: &Title, title: &Title, best: Likeness) -> Likeness {
        let readings = || std::iter::once(&title.whole).chain(&title.readings);
        // The whole sentence against a short title says nothing that its clauses do not say better.
        let apart_only = Likeness { score: best.score.min(0.5), ..best };
        sentence
            .clauses
            .iter()
            .flat_map(|clause| readings().map(move |reading| (clause, reading)))
            .fold(if best.is_exact() { best } else { apart_only }, |best, (clause, reading)| {
                best.better(scaled(self.phrases(clause, reading)))
            })
    }

    /// Different remarks in brackets part titles that say little else.
    fn with_remarks(one: &Title, other: &Title, likeness: Likeness) -> Likeness {
        if one.remark.len() < 2 || other.remark.len() < 2 || likeness.apart {
            return likeness;
        }
        let shared = one.remark.iter().filter(|token| other.remark.contains(token)).count();
        if shared * 2 >= one.remark.len().min(other.remark.len()) {
            return likeness;
        }
        let poor = one.whole.specific.min(other.whole.specific) < 3 * IDEOGRAPH;
        Likeness { apart: poor, doubt: true, ..likeness }
    }

    fn phrases(&self, one: &Phrase, other: &Phrase) -> Likeness {
        let clash = one.marks.clash(&other.marks);
        let full = self.align(&one.tokens, &other.tokens);
        let mut likeness = Likeness { score: full.score, apart: clash == Clash::Apart, doubt: full.replaced };
        likeness.doubt |= clash == Clash::OneSided;
        likeness.apart |= full.opposed || self.words_differ(one, other);
        let objects = || self.align(one.object(), other.object());
        let object_weight = weight(one.object()).min(weight(other.object()));
        if one.steps == other.steps {
            let object = objects();
            if object_weight >= 2 * IDEOGRAPH && object.score > likeness.score && !object.opposed {
                likeness.score = object.score;
                likeness.doubt = object.replaced || clash == Clash::OneSided;
            }
            return likeness;
        }
        let only_one: Vec<u32> = one.steps.difference(&other.steps).copied().collect();
        let only_other: Vec<u32> = other.steps.difference(&one.steps).copied().collect();
        let near = only_one.iter().all(|a| only_other.iter().any(|b| self.are_near(*a, *b)))
            && only_other.iter().all(|b| only_one.iter().any(|a| self.are_near(*a, *b)));
        if !only_one.is_empty() && !only_other.is_empty() && !near {
            return Likeness { apart: true, ..likeness };
        }
        if object_weight >= 3 * IDEOGRAPH && objects().score > 0.995 && likeness.score < STEP_LEFT_OUT {
            likeness.score = STEP_LEFT_OUT;
            likeness.doubt = clash == Clash::OneSided;
        }
        likeness
    }

    /// Each has a word of another script that the other lacks (ERP接口, WMS接口). English titles are told by alignment.
    fn words_differ(&self, one: &Phrase, other: &Phrase) -> bool {
        let lacks = |a: &Phrase, b: &Phrase| a.words.iter().any(|word| !b.words.iter().any(|w| self.alike(*word, *w)));
        one.is_chinese() && other.is_chinese() && lacks(one, other) && lacks(other, one)
    }

    fn align(&self, one: &[(Token, u32)], other: &[(Token, u32)]) -> Alignment {
        let (long, short) = if weight(one) >= weight(other) { (one, other) } else { (other, one) };
        let (most, least) = (weight(long), weight(short));
        if least == 0 {
            return Alignment::default();
        }
        let pairs = self.common(long, short);
        let shared: u32 = pairs.iter().map(|(_, at)| short[*at].1).sum();
        let gaps = self.gaps(long, short, &pairs);
        let dice = 2.0 * shared as f32 / (most + least) as f32;
        let score = if shared == most {
            1.0
        } else if shared == least && least >= 3 * IDEOGRAPH && gaps.count <= 3 {
            CONTAINED + (1.0 - CONTAINED) * (least as f32 / most as f32)
        } else {
            dice
        };
        let typo = gaps.replaced <= IDEOGRAPH && gaps.characters && least >= 6 * IDEOGRAPH;
        Alignment { score, replaced: gaps.replaced > 0 && !typo, opposed: gaps.opposed }
    }

    /// Longest common subsequence by weight, as pairs of positions.
    fn common(&self, long: &[(Token, u32)], short: &[(Token, u32)]) -> Vec<(usize, usize)> {
        let width = short.len() + 1;
        let mut best = vec![0_u32; (long.len() + 1) * width];
        for (i, (a, _)) in long.iter().enumerate().rev() {
            for (j, (b, worth)) in short.iter().enumerate().rev() {
                let skip = best[(i + 1) * width + j].max(best[i * width + j + 1]);
                // A particle counts a little here, so that the alignment goes through it.
                let take = if self.alike(*a, *b) { best[(i + 1) * width + j + 1] + worth * 4 + 1 } else { 0 };
                best[i * width + j] = skip.max(take);
            }
        }
        let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
        while i < long.len() && j < short.len() {
            let here = best[i * width + j];
            if self.alike(long[i].0, short[j].0) && here == best[(i + 1) * width + j + 1] + short[j].1 * 4 + 1 {
                pairs.push((i, j));
                (i, j) = (i + 1, j + 1);
            } else if here == best[(i + 1) * width + j] {
                i += 1;
            } else {
                j += 1;
            }
        }
        pairs
    }

    fn gaps(&self, long: &[(Token, u32)], short: &[(Token, u32)], pairs: &[(usize, usize)]) -> Gaps {
        let mut gaps = Gaps { characters: true, ..Gaps::default() };
        let (mut i, mut j) = (0, 0);
        for &(a, b) in pairs.iter().chain(std::iter::once(&(long.len(), short.len()))) {
            let (left, right) = (&long[i..a], &short[j..b]);
            gaps.count += u32::from(weight(left) > 0);
            let replaced = weight(left).min(weight(right));
            gaps.replaced += replaced;
            if replaced > 0 {
                gaps.characters &= left.len() == 1 && right.len() == 1;
                gaps.opposed |=
                    left.len() == right.len() && left.iter().zip(right).any(|(x, y)| self.are_opposed(x.0, y.0));
            }
            (i, j) = (a + 1, b + 1);
        }
        gaps
    }
}

fn scaled(likeness: Likeness) -> Likeness {
    Likeness { score: likeness.score * CLAUSE, ..likeness }
}

#[derive(Clone, Copy, Debug, Default)]
struct Alignment {
    score: f32,
    /// Words stand in the place of other words.
    replaced: bool,
    /// A character stands in the place of one that excludes it.
    opposed: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Gaps {
    /// Places where the longer title has more.
    count: u32,
    /// Weight of what stands in the place of something else.
    replaced: u32,
    /// Every replacement is one character for another.
    characters: bool,
    opposed: bool,
}
