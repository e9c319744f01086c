//! A title taken apart for comparison: what it is about, the step of the work, the marks that tell it from its likes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::around::{Around, split_brackets, without_label, without_names};
use super::marks::{Marks, extract};
use super::matcher::Matcher;
use super::rules::department_key;
use super::text::{fold, is_ideograph, squeeze};
use super::words::{IdentityWords, WORDS};

/// An ideograph, or a word of another script by its number in the [`TitleReader`].
pub(super) type Token = u32;

const FIRST_WORD: Token = 0x11_0000;
/// Weight of an ideograph; a word of another script says as much as two of them.
pub(super) const IDEOGRAPH: u32 = 2;
const WORD: u32 = 4;

/// One reading of a title: the whole, a clause of a sentence, one language of two.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Phrase {
    /// What is left without the words around the task, with the weight of each.
    pub tokens: Vec<(Token, u32)>,
    /// The range of `tokens` without steps at both ends.
    pub object: (usize, usize),
    /// Steps of the work that it names.
    pub steps: BTreeSet<u32>,
    /// Marks that tell it from its likes.
    pub marks: Marks,
    /// Words of another script in it.
    pub words: BTreeSet<Token>,
    /// Weight of what names this task rather than any.
    pub specific: u32,
}

impl Phrase {
    /// The tokens without steps at the ends.
    pub fn object(&self) -> &[(Token, u32)] {
        &self.tokens[self.object.0..self.object.1]
    }

    /// It is written in Chinese, words of other scripts in between or not.
    pub fn is_chinese(&self) -> bool {
        self.tokens.iter().any(|(token, _)| *token < FIRST_WORD)
    }
}

/// A title in all its readings; equal titles are equal for the merge.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Title {
    /// The whole title.
    pub whole: Phrase,
    /// Its clauses, where it is a sentence of several.
    pub clauses: Vec<Phrase>,
    /// Other readings of the whole: without the name of the project, in one language.
    pub readings: Vec<Phrase>,
    /// What stands in brackets, without dates, names and amounts.
    pub remark: Vec<Token>,
}

/// Takes titles apart. Words of other scripts are numbered in the order in which they come.
#[derive(Debug)]
pub(super) struct TitleReader {
    numbers: HashMap<String, Token>,
    spelled: Vec<String>,
    leading: Matcher,
    trailing: Matcher,
    particles: Matcher,
    generic: Matcher,
    steps: Matcher,
    contrasts: Matcher,
    stages: Matcher,
    near: BTreeSet<(u32, u32)>,
    opposed: HashMap<Token, Vec<usize>>,
    spellings: Vec<(String, String)>,
}

impl TitleReader {
    pub fn new() -> Self {
        let words: &IdentityWords = &WORDS;
        let mut reader = Self {
            numbers: HashMap::new(),
            spelled: Vec::new(),
            leading: Matcher::default(),
            trailing: Matcher::default(),
            particles: Matcher::default(),
            generic: Matcher::default(),
            steps: Matcher::default(),
            contrasts: Matcher::default(),
            stages: Matcher::default(),
            near: BTreeSet::new(),
            opposed: HashMap::new(),
            spellings: Vec::new(),
        };
        reader.leading = reader.matcher(words.leading.iter().map(|word| (word, 0)));
        reader.trailing = reader.matcher(words.trailing.iter().map(|word| (word, 0)));
        reader.particles = reader.matcher(words.particles.iter().map(|word| (word, 0)));
        reader.generic = reader.matcher(words.generic.iter().map(|word| (word, 0)));
        let steps: Vec<Vec<String>> = words.steps.values().cloned().collect();
        reader.steps = reader.matcher(numbered(&steps));
        reader.contrasts = reader.matcher(numbered(&words.contrasts));
        reader.stages = reader.matcher(numbered(&words.stages));
        let number = |name: &String| words.steps.keys().position(|step| step == name).map(|at| at as u32);
        for (one, other) in &words.near {
            if let (Some(one), Some(other)) = (number(one), number(other)) {
                reader.near.extend([(one, other), (other, one)]);
            }
        }
        for (group, characters) in words.contrast_characters.iter().enumerate() {
            for character in characters.chars() {
                reader.opposed.entry(character as Token).or_default().push(group);
            }
        }
        for list in &words.synonyms {
            if let Some((first, others)) = list.split_first() {
                reader.spellings.extend(others.iter().map(|other| (other.clone(), first.clone())));
            }
        }
        reader
    }

    fn matcher<'w>(&mut self, words: impl Iterator<Item = (&'w String, u32)>) -> Matcher {
        Matcher::new(words.map(|(word, class)| (self.tokens(&fold(word), None), class)))
    }

    /// Two steps that people do not keep apart.
    pub fn are_near(&self, one: u32, other: u32) -> bool {
        self.near.contains(&(one, other))
    }

    /// Two characters that exclude each other where one stands in the place of the other (东 and 西).
    pub fn are_opposed(&self, one: Token, other: Token) -> bool {
        let groups = |token| self.opposed.get(&token).map_or(&[][..], Vec::as_slice);
        groups(one).iter().any(|group| groups(other).contains(group))
    }

    /// The same token, or a word of another script with a slip of the keyboard in it.
    pub fn alike(&self, one: Token, other: Token) -> bool {
        if one == other {
            return true;
        }
        let (Some(one), Some(other)) = (self.word(one), self.word(other)) else { return false };
        one.len().min(other.len()) >= 5
            && !one.contains(|c: char| c.is_ascii_digit())
            && strsim::osa_distance(one, other) <= 1
    }

    fn word(&self, token: Token) -> Option<&str> {
        self.spelled.get(token.checked_sub(FIRST_WORD)? as usize).map(String::as_str)
    }

    /// Takes a title apart.
    pub fn read(&mut self, raw: &str, around: Around<'_>) -> Title {
        let mut folded = fold(raw);
        for (written, standard) in &self.spellings {
            if folded.contains(written.as_str()) && !folded.contains(standard.as_str()) {
                folded = folded.replace(written.as_str(), standard);
            }
        }
        let (text, remark) = split_brackets(&folded);
        let text = if squeeze(&text).is_empty() { folded } else { text };
        let mut marks = Marks::default();
        let remark = self.remark(&remark, around, &mut marks);

        let text = without_label(&text, around);
        let parts: Vec<&str> =
            text.split([',', '。', ';', '!', '?', '\n', '→']).filter(|part| !squeeze(part).is_empty()).collect();
        let mut clauses: Vec<Phrase> = parts.iter().map(|part| self.phrase(part, around, &marks)).collect();
        let whole = match clauses.len() {
            1 => clauses.remove(0),
            _ => join(&clauses, marks),
        };
        clauses.retain(|clause| weight(&clause.tokens) >= 3 * IDEOGRAPH);
        let readings = self.readings(&whole, around);
        Title { whole, clauses, readings, remark }
    }

    fn remark(&mut self, remark: &str, around: Around<'_>, marks: &mut Marks) -> Vec<Token> {
        let mut own = Marks::default();
        let left = extract(&without_names(remark, around), true, &mut own);
        // (第二批) tells which one; in (三层已完) the number is part of a remark.
        let told = if squeeze(&left).is_empty() { &mut marks.hard } else { &mut marks.amounts };
        told.append(&mut own.hard);
        marks.soft.append(&mut own.soft);
        marks.amounts.append(&mut own.amounts);
        if around.departments.is_some_and(|known| known.contains(&department_key(&left))) {
            return Vec::new();
        }
        self.tokens(&left, None)
    }

    fn phrase(&mut self, part: &str, around: Around<'_>, outer: &Marks) -> Phrase {
        let mut marks = outer.clone();
        let named = without_names(part, around);
        let named = if squeeze(&named).is_empty() { part.to_owned() } else { named };
        let left = extract(&named, false, &mut marks);
        let mut tokens = self.tokens(&left, Some(&mut marks));
        if tokens.is_empty() {
            tokens = self.tokens(&named, None);
        }
        self.assemble(&tokens, marks)
    }

    /// Weighs the tokens, names steps and contrasts, and takes off the words around the task.
    fn assemble(&self, tokens: &[Token], mut marks: Marks) -> Phrase {
        let (start, end) = self.core(tokens);
        let tokens = &tokens[start..end];
        let mut weights: Vec<u32> =
            tokens.iter().map(|token| if *token < FIRST_WORD { IDEOGRAPH } else { WORD }).collect();
        let mut specific = weights.clone();
        let mut steps = BTreeSet::new();
        for (range, _) in self.generic.all(tokens) {
            weights[range.clone()].iter_mut().for_each(|weight| *weight /= 2);
            specific[range].fill(0);
        }
        for (range, step) in self.steps.all(tokens) {
            steps.insert(step);
            specific[range].fill(0);
        }
        for (range, _) in self.particles.all(tokens) {
            weights[range.clone()].fill(0);
            specific[range].fill(0);
        }
        for (range, group) in self.contrasts.all(tokens) {
            marks.soft.insert((format!("contrast {group}"), spell(&tokens[range])));
        }
        for (range, group) in self.stages.all(tokens) {
            marks.hard.insert((format!("stage {group}"), spell(&tokens[range])));
        }
        let words = tokens.iter().copied().filter(|token| *token >= FIRST_WORD).collect();
        let tokens: Vec<(Token, u32)> = tokens.iter().copied().zip(weights).collect();
        let object = self.object(&tokens);
        Phrase { tokens, object, steps, marks, words, specific: specific.iter().sum() }
    }

    /// The range without the words around the task; at least two ideographs stay.
    fn core(&self, tokens: &[Token]) -> (usize, usize) {
        let (mut start, mut end) = (0, tokens.len());
        let enough = |start: usize, end: usize| {
            start < end && tokens[start..end].iter().map(|t| if *t < FIRST_WORD { 1 } else { 2 }).sum::<u32>() >= 2
        };
        while let Some(length) = self.leading.at(&tokens[start..end]).filter(|length| enough(start + length, end)) {
            start += length;
        }
        while let Some(length) = self.trailing.before(&tokens[start..end]).filter(|length| enough(start, end - length))
        {
            end -= length;
        }
        (start, end)
    }

    fn object(&self, tokens: &[(Token, u32)]) -> (usize, usize) {
        let bare: Vec<Token> = tokens.iter().map(|(token, _)| *token).collect();
        let (mut start, mut end) = (0, bare.len());
        let enough = |start: usize, end: usize| start < end && weight(&tokens[start..end]) >= 2 * IDEOGRAPH;
        loop {
            let front = self.steps.at(&bare[start..end]).or_else(|| self.particles.at(&bare[start..end]));
            if let Some(length) = front.filter(|length| enough(start + length, end)) {
                start += length;
                continue;
            }
            let back = self.steps.before(&bare[start..end]).or_else(|| self.particles.before(&bare[start..end]));
            match back.filter(|length| enough(start, end - length)) {
                Some(length) => end -= length,
                None => return (start, end),
            }
        }
    }

    /// Other readings of the whole: without the first words of the project's name, and each language of a bilingual title.
    fn readings(&mut self, whole: &Phrase, around: Around<'_>) -> Vec<Phrase> {
        let tokens: Vec<Token> = whole.tokens.iter().map(|(token, _)| *token).collect();
        let mut readings = Vec::new();
        if let Some(project) = around.project {
            let project = self.tokens(&fold(project), None);
            let shared =
                (2..=tokens.len()).take_while(|n| project.windows(*n).any(|part| part == &tokens[..*n])).last();
            if let Some(shared) = shared.filter(|shared| weight(&whole.tokens[*shared..]) >= 4 * IDEOGRAPH) {
                readings.push(self.assemble(&tokens[shared..], whole.marks.clone()));
            }
        }
        let switches = tokens.windows(2).filter(|pair| (pair[0] < FIRST_WORD) != (pair[1] < FIRST_WORD)).count();
        if switches == 1 {
            let at = tokens.iter().position(|t| (*t < FIRST_WORD) != (tokens[0] < FIRST_WORD)).unwrap_or(0);
            let (one, other) = tokens.split_at(at);
            let (english, chinese) = if one[0] < FIRST_WORD { (other, one) } else { (one, other) };
            let long = english.iter().filter(|t| self.word(**t).is_some_and(|word| word.len() >= 4)).count();
            if english.len() >= 2 && long >= 2 && chinese.len() >= 3 {
                let mut half = self.assemble(chinese, whole.marks.clone());
                half.words.clear();
                readings.push(half);
                readings.push(self.assemble(english, whole.marks.clone()));
            }
        }
        readings
    }

    /// Ideographs one by one and words of other scripts by number; a bare number becomes a mark where marks are wanted.
    fn tokens(&mut self, text: &str, mut marks: Option<&mut Marks>) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            if is_ideograph(c) {
                tokens.push(c as Token);
            } else if c.is_alphanumeric() {
                let mut word = String::from(c);
                while let Some(next) =
                    chars.next_if(|n| (n.is_alphanumeric() && !is_ideograph(*n)) || "-_./&'+".contains(*n))
                {
                    word.push(next);
                }
                self.push_word(&word, marks.as_deref_mut(), &mut tokens);
            }
        }
        tokens
    }

    fn push_word(&mut self, word: &str, marks: Option<&mut Marks>, tokens: &mut Vec<Token>) {
        let number = !word.contains(char::is_alphabetic);
        if let Some(marks) = marks.filter(|_| number) {
            let number = word.trim_matches(|c: char| !c.is_numeric()).trim_start_matches('0');
            marks.hard.insert(("#".into(), number.to_owned()));
            return;
        }
        for part in word.split(['/', '&', '+']) {
            let mut part: String = part.chars().filter(|c| c.is_alphanumeric()).collect();
            if part.is_empty() {
                continue;
            }
            if part.len() >= 4 && part.ends_with('s') && !part.ends_with("ss") {
                part.pop();
            }
            let next = FIRST_WORD + self.spelled.len() as Token;
            let number = *self.numbers.entry(part.clone()).or_insert(next);
            if number == next {
                self.spelled.push(part);
            }
            tokens.push(number);
        }
    }
}

/// The words of every group with the number of the group.
fn numbered(groups: &[Vec<String>]) -> impl Iterator<Item = (&String, u32)> {
    groups.iter().enumerate().flat_map(|(group, words)| words.iter().map(move |word| (word, group as u32)))
}

/// Tokens as the value of a mark.
fn spell(tokens: &[Token]) -> String {
    tokens.iter().map(ToString::to_string).collect::<Vec<_>>().join("-")
}

/// Sum of the weights.
pub(super) fn weight(tokens: &[(Token, u32)]) -> u32 {
    tokens.iter().map(|(_, weight)| weight).sum()
}

fn join(clauses: &[Phrase], marks: Marks) -> Phrase {
    let mut whole = Phrase { marks, ..Phrase::default() };
    for clause in clauses {
        whole.tokens.extend_from_slice(&clause.tokens);
        whole.steps.extend(&clause.steps);
        whole.words.extend(&clause.words);
        whole.marks.hard.extend(clause.marks.hard.iter().cloned());
        whole.marks.soft.extend(clause.marks.soft.iter().cloned());
        whole.specific += clause.specific;
    }
    whole.object = (0, whole.tokens.len());
    whole
}

/// Titles by number: equal titles share one.
pub(super) fn number_titles(titles: &[Title]) -> (Vec<Title>, Vec<usize>) {
    let mut numbers: BTreeMap<Title, usize> = BTreeMap::new();
    for title in titles {
        numbers.entry(title.clone()).or_insert(0);
    }
    for (number, value) in numbers.values_mut().enumerate() {
        *value = number;
    }
    let of_each = titles.iter().map(|title| numbers.get(title).copied().unwrap_or(0)).collect();
    (numbers.into_keys().collect(), of_each)
}
