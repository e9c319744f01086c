//! Words looked for in a title.

use std::collections::HashMap;

use super::title::Token;

/// Words as token sequences, found by their first token.
#[derive(Debug, Default)]
pub(super) struct Matcher {
    /// Words by first token, the longest first.
    by_first: HashMap<Token, Vec<(Vec<Token>, u32)>>,
}

impl Matcher {
    /// A matcher of words with their classes.
    pub fn new(words: impl IntoIterator<Item = (Vec<Token>, u32)>) -> Self {
        let mut by_first: HashMap<Token, Vec<(Vec<Token>, u32)>> = HashMap::new();
        for (word, class) in words {
            if let Some(first) = word.first() {
                by_first.entry(*first).or_default().push((word, class));
            }
        }
        // Order comes from the lists, never from the map.
        let sort =
            |list: &mut Vec<(Vec<Token>, u32)>| list.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        by_first.values_mut().for_each(sort);
        Self { by_first }
    }

    /// The longest word in front: its length and class.
    fn find(&self, tokens: &[Token]) -> Option<(usize, u32)> {
        let list = self.by_first.get(tokens.first()?)?;
        list.iter().find(|(word, _)| tokens.starts_with(word)).map(|(word, class)| (word.len(), *class))
    }

    /// Length of the longest word in front.
    pub fn at(&self, tokens: &[Token]) -> Option<usize> {
        self.find(tokens).map(|(length, _)| length)
    }

    /// Length of the longest word at the end.
    pub fn before(&self, tokens: &[Token]) -> Option<usize> {
        (1..=tokens.len().min(8)).rev().find(|n| {
            let tail = &tokens[tokens.len() - n..];
            self.by_first.get(&tail[0]).is_some_and(|list| list.iter().any(|(word, _)| word == tail))
        })
    }

    /// Every word in the tokens with its class, longest first, none inside another.
    pub fn all(&self, tokens: &[Token]) -> Vec<(std::ops::Range<usize>, u32)> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < tokens.len() {
            match self.find(&tokens[at..]) {
                Some((length, class)) => {
                    found.push((at..at + length, class));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }
}
