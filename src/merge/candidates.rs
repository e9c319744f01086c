//! Which titles are worth comparing: an inverted index over pairs of neighbouring words, frequent pairs left out.

use std::collections::BTreeMap;

use super::title::{Phrase, Title, Token};

/// A pair of words that more titles than this share says nothing about any of them.
const FREQUENT: usize = 96;

type Key = (Token, Token);

/// Pairs of titles, by number, that share a good part of their rarer words. Each pair once, lower number first.
pub(super) fn alike_titles(titles: &[Title]) -> Vec<(usize, usize)> {
    let keys: Vec<Vec<Key>> = titles.iter().map(keys_of).collect();
    let mut postings: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (title, keys) in keys.iter().enumerate() {
        for key in keys {
            postings.entry(*key).or_default().push(title);
        }
    }
    let mut pairs = Vec::new();
    let mut shared = vec![0_usize; titles.len()];
    for (title, own) in keys.iter().enumerate() {
        let mut met = Vec::new();
        let rare = own.iter().filter_map(|key| postings.get(key)).filter(|list| list.len() <= FREQUENT);
        for list in rare {
            // Postings are ascending: only later titles, so that each pair comes once.
            for &other in &list[list.partition_point(|other| *other <= title)..] {
                if shared[other] == 0 {
                    met.push(other);
                }
                shared[other] += 1;
            }
        }
        met.sort_unstable();
        for other in met {
            let fewest = own.len().min(keys[other].len());
            if shared[other] * 4 >= fewest {
                pairs.push((title, other));
            }
            shared[other] = 0;
        }
    }
    pairs
}

/// Neighbouring words of every reading; a word of another script also stands for itself.
fn keys_of(title: &Title) -> Vec<Key> {
    let mut keys = Vec::new();
    for phrase in std::iter::once(&title.whole).chain(&title.clauses).chain(&title.readings) {
        push_keys(phrase, &mut keys);
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn push_keys(phrase: &Phrase, keys: &mut Vec<Key>) {
    let tokens = phrase.tokens.iter().filter(|(_, weight)| *weight > 0).map(|(token, _)| *token);
    let tokens: Vec<Token> = tokens.collect();
    keys.extend(tokens.windows(2).map(|pair| (pair[0], pair[1])));
    keys.extend(phrase.words.iter().map(|word| (*word, 0)));
    if let [only] = tokens[..] {
        keys.push((only, 0));
    }
}
