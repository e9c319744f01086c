//! How far the work is and how it stands, as people write it.

mod legend;
mod share;

use std::sync::LazyLock;

use regex::Regex;

use crate::lexicon::in_simplified;
use crate::lexicon::words::{StatusWord, Words, key};
use crate::model::{Health, State};

use super::text::is_nothing;
use super::width::is_cjk;

pub use legend::{Legend, is_legend, read_legend};
use share::percent;

/// What a cell for a status says.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StatusReading {
    /// How far the work is.
    pub state: Option<State>,
    /// How it stands against its plan.
    pub health: Option<Health>,
    /// Share done in percent, 0 to 100.
    pub percent: Option<f64>,
    /// The text says something that is known, or nothing at all; otherwise it is an unknown status.
    pub known: bool,
}

/// A box and its label, up to the next box.
static BOXES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"([□☐○◯☑✓✔√■☒⊠✅☛●]|[(（\[【]\s*[√✓✔xX×]?\s*[)）\]】])\s*([^□☐○◯☑✓✔√■☒⊠✅●(（\[【\s]+)").ok()
});

const EMPTY_BOXES: &str = "□☐○◯";

/// Reads a status; a legend of the form goes before the built-in meaning of marks and colours.
#[must_use]
pub fn read_status(text: &str, legend: Option<&Legend>, words: &Words) -> StatusReading {
    let text = in_simplified(text.trim());
    let text = text.as_str();
    // A legend may explain even a dash.
    if let Some(says) = legend.and_then(|legend| legend.meaning(text)) {
        return reading(says, percent(text));
    }
    if is_nothing(text) {
        return StatusReading { known: true, ..StatusReading::default() };
    }
    match boxes(text) {
        Boxes::Ticked(label) => return read_status(&label, legend, words),
        Boxes::Unticked => return StatusReading { known: true, ..StatusReading::default() },
        Boxes::Absent => {}
    }
    let percent = percent(text);
    let mut says = stated(text, words);
    if let Some(share) = percent {
        // 完成80% is on the way; a share alone says how far.
        match says.and_then(|says| says.state) {
            Some(State::Done) if share < 100.0 => {
                says = says.map(|says| StatusWord { state: Some(State::InProgress), ..says });
            }
            None => {
                let health = says.and_then(|says| says.health);
                says = Some(StatusWord { state: Some(state_of(share)), health });
            }
            _ => {}
        }
    }
    says.map_or(StatusReading { percent, ..StatusReading::default() }, |says| reading(says, percent))
}

fn reading(says: StatusWord, percent: Option<f64>) -> StatusReading {
    StatusReading { state: says.state, health: says.health, percent, known: true }
}

fn state_of(share: f64) -> State {
    if share >= 100.0 {
        State::Done
    } else if share <= 0.0 {
        State::NotStarted
    } else {
        State::InProgress
    }
}

/// A group of boxes (`□提前 √按进度 □滞后`).
enum Boxes {
    /// The label of the ticked one.
    Ticked(String),
    /// None is ticked.
    Unticked,
    /// There are no boxes.
    Absent,
}

fn boxes(text: &str) -> Boxes {
    let Some(pattern) = BOXES.as_ref() else { return Boxes::Absent };
    let boxes: Vec<(bool, String)> = pattern
        .captures_iter(text)
        .filter_map(|found| {
            let mark = found.get(1)?.as_str();
            let bare = mark.trim_matches(|c: char| "()（）[]【】".contains(c) || c.is_whitespace());
            let empty = bare.is_empty() || bare.chars().all(|c| EMPTY_BOXES.contains(c));
            Some((!empty, found.get(2)?.as_str().to_owned()))
        })
        .collect();
    let group = boxes.len() > 1 && boxes.iter().any(|(ticked, _)| !ticked);
    let alone = boxes.len() == 1 && boxes.iter().all(|(ticked, _)| !ticked) && text.starts_with(['□', '☐']);
    if !group && !alone {
        return Boxes::Absent;
    }
    boxes.into_iter().find(|(ticked, _)| *ticked).map_or(Boxes::Unticked, |(_, label)| Boxes::Ticked(label))
}

/// What the words say: the first statement of each question.
fn stated(text: &str, words: &Words) -> Option<StatusWord> {
    let folded = key(text);
    if let Some(says) = words.status.get(&folded).or_else(|| words.symbols.get(&folded)) {
        return Some(*says);
    }
    let (symbol, rest) = leading_symbol(text, words);
    let (symbol, rest) = (symbol, rest.trim_end_matches(|c: char| !c.is_alphanumeric() && !")）%％".contains(c)));
    let joined = rest.replace(" but ", ", ").replace(" and ", ", ");
    let segments = segments(&joined);
    let mut says = symbol.unwrap_or_default();
    // ✅ 正常, ❌ 未做，取消: the picture repeats the words behind it.
    if text.starts_with(['✅', '❌', '❎'])
        && let Some(words) = stated(rest, words)
    {
        return Some(words);
    }
    for (at, segment) in segments.iter().enumerate() {
        let first = at == 0 && symbol.is_none();
        let found = if first {
            [exact, leading, confused, contained, mistyped].into_iter().find_map(|read| read(segment, words))
        } else {
            exact(segment, words).or_else(|| leading(segment, words).map(|found| StatusWord { state: None, ..found }))
        };
        let Some(found) = found else { continue };
        says.state = says.state.or(found.state);
        says.health = says.health.or(found.health);
    }
    (says != StatusWord::default()).then_some(says)
}

fn leading_symbol<'t>(text: &'t str, words: &Words) -> (Option<StatusWord>, &'t str) {
    let Some(first) = text.chars().next().filter(|c| !c.is_alphanumeric()) else { return (None, text) };
    match words.symbols.get(&key(&first.to_string())) {
        Some(says) => (Some(*says), text[first.len_utf8()..].trim_start_matches(['\u{fe0f}', '\u{fe0e}', ' '])),
        None => (None, text.trim_start_matches(|c: char| !c.is_alphanumeric())),
    }
}

/// The statements of a cell: cut at punctuation, at a dash between blanks, and at blanks between Chinese words.
fn segments(text: &str) -> Vec<&str> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut cuts = vec![];
    let mut start = 0;
    for (i, (at, c)) in chars.iter().enumerate() {
        let neighbour = |step: usize| chars.get(i.wrapping_add(step)).map(|(_, c)| *c);
        let (before, after) = (neighbour(usize::MAX), neighbour(1));
        let cut = match c {
            '，' | ',' | '/' | '／' | '（' | '(' | ')' | '）' | '；' | ';' | '。' | '、' | '\n' | '|' | '+' | '：'
            | ':' | '!' | '！' | '&' | '【' | '】' => true,
            '-' | '–' | '—' => {
                before.is_none_or(|c| !c.is_ascii_alphabetic()) || after.is_none_or(|c| !c.is_ascii_alphabetic())
            }
            _ if c.is_whitespace() => before.is_some_and(is_cjk) || after.is_some_and(is_cjk),
            _ => false,
        };
        if cut {
            cuts.push(&text[start..*at]);
            start = at + c.len_utf8();
        }
    }
    cuts.push(&text[start..]);
    cuts.into_iter().map(str::trim).filter(|segment| !segment.is_empty()).collect()
}

fn exact(segment: &str, words: &Words) -> Option<StatusWord> {
    words.status.get(&key(segment)).or_else(|| words.symbols.get(&key(segment))).copied()
}

/// The longest known word that a segment begins with.
fn leading(segment: &str, words: &Words) -> Option<StatusWord> {
    let tokens: Vec<&str> = segment.split_whitespace().collect();
    if segment.is_ascii() {
        let count = tokens.len();
        // no issue yet: a denial alone says nothing.
        let denies = count > 1 && ["no", "not", "n"].contains(&tokens[0].to_lowercase().as_str());
        let shortest = if denies { 2 } else { 1 };
        let begins = (shortest..=count.min(4)).rev().find_map(|n| exact(&tokens[..n].concat(), words));
        // 2 days late, kick-off done
        let ends = exact(tokens.last()?, words)
            .filter(|says| says.health.is_some() || says.state == Some(State::Done) && count <= 3 && !denies);
        return match (begins, ends) {
            (Some(begins), Some(ends)) => {
                Some(StatusWord { state: begins.state.or(ends.state), health: begins.health.or(ends.health) })
            }
            (begins, ends) => begins.or(ends),
        };
    }
    let folded = key(segment);
    let ends: Vec<usize> = folded.char_indices().skip(2).map(|(at, _)| at).chain([folded.len()]).collect();
    let begins = ends.into_iter().rev().find_map(|end| {
        let (word, rest) = folded.split_at(end);
        words.status.get(word).copied().filter(|_| !word.is_ascii() && word.chars().count() > 1 && goes_on(word, rest))
    });
    if let Some(says) = under_way(&folded) {
        return Some(StatusWord { health: begins.and_then(|begins| begins.health), ..says });
    }
    let says = begins?;
    // 提前2天完成, 延期3天完成: the end decides how far, the beginning how it stood.
    if says.state.is_none() && folded.ends_with("完成") && !folded.contains(['未', '没', '待', '可']) {
        return Some(StatusWord {
            state: Some(State::Done),
            health: says.health.filter(|health| *health == Health::Delayed),
        });
    }
    Some(says)
}

/// Whether a word keeps its meaning before what follows it: 上线准备 is not 上线, 完成率 not 完成.
fn goes_on(word: &str, rest: &str) -> bool {
    let next = rest.chars().next();
    // 推进期, 试运行阶段: a part of the plan.
    if rest.starts_with('期') || rest.starts_with("阶段") {
        return false;
    }
    if word == "完成" {
        return next.is_none_or(|c| !"度率情比时部一后前初".contains(c));
    }
    let weak = word.chars().count() == 2
        && !word
            .starts_with(['已', '未', '有', '延', '滞', '逾', '超', '正', '暂', '取', '搁', '风', '推', '待', '等']);
    !weak || next.is_none_or(|c| c == '了' || c.is_ascii_digit())
}

/// 撰写中, 正在协商: whatever is being done.
fn under_way(folded: &str) -> Option<StatusWord> {
    const OTHERS: [&str; 7] = ["集中", "其中", "年中", "月中", "暂停中", "期中", "延期中"];
    let count = folded.chars().count();
    let ends = folded.ends_with('中') && count >= 3 && !OTHERS.iter().any(|end| folded.ends_with(end));
    let begins = ["正在", "仍在", "还在", "尚在", "在弄", "在搞", "在等", "在催", "在改"]
        .iter()
        .any(|begin| folded.starts_with(begin));
    // 弄着呢, 催着
    let ends = ends || count <= 6 && (folded.ends_with("着呢") || count <= 3 && folded.ends_with('着'));
    ((ends || begins) && count <= 10 && !folded.starts_with(['未', '待']))
        .then_some(StatusWord { state: Some(State::InProgress), health: None })
}

/// The parts of a text of at least so many characters, longest first, with their places.
fn parts(text: &str, least: usize) -> impl Iterator<Item = (usize, &str)> {
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let count = ends.len() - 1;
    (least..=count)
        .rev()
        .flat_map(move |length| (0..=count - length).map(move |from| (from, from + length)))
        .map(move |(from, to)| (ends[from], &text[ends[from]..ends[to]]))
}

/// A known word inside a short statement (本周已完成), unless it is denied; then 已…, 未…, 待… in general.
fn contained(segment: &str, words: &Words) -> Option<StatusWord> {
    let folded = key(segment);
    let count = folded.chars().count();
    if count > 12 || segment.is_ascii() {
        return None;
    }
    for (at, word) in parts(&folded, 2) {
        let Some(says) = words.status.get(word).filter(|_| at > 0 && !word.is_ascii()) else { continue };
        let before = folded[..at].chars().next_back();
        let denied = before.is_some_and(|c| "未不没无待非否难".contains(c));
        if !denied && goes_on(word, &folded[at + word.len()..]) {
            return Some(*says);
        }
    }
    let state = match folded.chars().next()? {
        '已' if count <= 6 => State::Done,
        '未' | '没' if count <= 6 && !["未知", "未定", "没定"].contains(&folded.as_str()) => State::NotStarted,
        '待' if count <= 8 && folded != "待定" => State::NotStarted,
        // 不弄了
        '不' if count <= 6 && folded.ends_with('了') => State::Cancelled,
        // 签了, 材料已交
        _ if count <= 5
            && folded.ends_with('了')
            && !folded.contains(['未', '没', '快', '差', '要', '不', '卡', '停']) =>
        {
            State::Done
        }
        _ if count <= 8
            && folded.rsplit_once('已').is_some_and(|(_, done)| (1..=3).contains(&done.chars().count())) =>
        {
            State::Done
        }
        '等' if count >= 2 => State::InProgress,
        _ if folded.starts_with("尚未")
            || folded.starts_with("还未")
            || folded.starts_with("还没")
            || folded.starts_with("暂未") =>
        {
            State::NotStarted
        }
        _ => return None,
    };
    Some(StatusWord { state: Some(state), health: None })
}

/// 己完成, 末开始: characters that are typed for one another, put right.
fn confused(segment: &str, words: &Words) -> Option<StatusWord> {
    let folded = key(segment);
    let meant = |c: char| words.confused.iter().find(|(typed, _)| *typed == c).map_or(c, |(_, meant)| *meant);
    let mended: String = folded.chars().map(meant).collect();
    if mended == folded {
        return None;
    }
    words.status.get(&mended).copied().or_else(|| leading(&mended, words))
}

/// A word of at least three characters with one typed wrong; only where a single meaning is that near.
fn mistyped(segment: &str, words: &Words) -> Option<StatusWord> {
    let folded = key(segment);
    // 推进期 is no 推进中.
    if folded.chars().count() < 3 || folded.ends_with(['期', '段']) {
        return None;
    }
    let count = folded.chars().count();
    let mut near: Option<StatusWord> = None;
    for (word, says) in &words.status_by_length {
        // Bytes first: counting characters of every word is what takes the time.
        if word.len().abs_diff(folded.len()) > 4 {
            continue;
        }
        let length = word.chars().count();
        let enough = if word.is_ascii() { length >= 5 } else { length >= 3 };
        // What comes before 完成 decides: 已, 未 and 半 are no typing errors of one another.
        if !enough
            || length.abs_diff(count) > 1
            || word.starts_with(['未', '没', '待']) != folded.starts_with(['未', '没', '待'])
        {
            continue;
        }
        if strsim::levenshtein(word, &folded) == 1 {
            if near.is_some_and(|other| other != *says) {
                return None;
            }
            near = Some(*says);
        }
    }
    near
}

#[cfg(test)]
mod tests;
