//! Sentences that ask everybody, or nobody in particular.

use super::OwnerReading;
use super::shape::names_nobody;
use crate::lexicon::Words;
use crate::model::Trouble;

/// 各子公司主要负责人对……负总责, 全体成员完成……: everybody.
pub(super) fn everybody(line: &str) -> Option<OwnerReading> {
    let clause = line.split([',', '。', ';', ':']).next().unwrap_or(line);
    let begins = ["各", "全体", "所有", "全员", "每个", "每位", "每人"].iter().any(|word| clause.starts_with(word));
    begins.then(|| OwnerReading { trouble: Some(Trouble::Nobody), ..OwnerReading::default() })
}

/// Nobody: in so many words, or because no name stands there.
pub(super) fn nobody(line: &str, words: &Words) -> OwnerReading {
    let first: String = line.chars().take(4).collect();
    let everybody = ["各", "相关", "有关", "全体", "所有"].iter().any(|begin| first.starts_with(begin))
        || names_nobody(&first, words);
    OwnerReading { trouble: everybody.then_some(Trouble::Nobody), ..OwnerReading::default() }
}
