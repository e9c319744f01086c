//! Work behind a marker that names who does it: `AI(Ann): …`, `TODO(小林)：…`, `行动项（张三、李四）：…`, `Action Ann: …`.

use super::assignment::Assignment;
use super::resolve::Resolver;
use crate::lexicon::words::key;
use crate::lexicon::{Words, without_brackets};
use crate::model::State;
use crate::normalise::date::DateContext;
use crate::normalise::owner;
use crate::normalise::status::read_status;

/// The names in the brackets of a marker, and the work behind its colon.
pub(super) fn named_marker<'t>(line: &'t str, words: &Words) -> Option<(String, &'t str)> {
    let (head, work) = line.split_once(['：', ':'])?;
    let (marker, names) = without_brackets(head);
    let (names, work) = (names.trim().trim_start_matches('@'), work.trim());
    let is_marker = words.markers.contains(&key(&marker)) || key(&marker) == "ai";
    let short = (1..=40).contains(&names.chars().count()) && !names.contains(|c: char| c.is_ascii_digit());
    (is_marker && short && !work.is_empty()).then(|| (names.to_owned(), work))
}

impl Resolver<'_> {
    /// The assignment of a line with a marker that names somebody.
    pub(super) fn marked_for(&self, line: &str, ctx: &DateContext<'_>) -> Option<Assignment> {
        let words = self.recogniser.words;
        let (who, work) = named_marker(line, words)?;
        let capital = |name: &str| name.trim().starts_with(|c: char| c.is_uppercase()) && name.is_ascii();
        let people = self.are_people(&who) || who.split([',', '&', '/']).all(capital) || self.is_office(&who);
        if !people && !owner::names_nobody(&who, words) {
            return None;
        }
        let (work, done) = without_state(work, words);
        let (title, due) = self.without_day(work, ctx);
        Some(Assignment { due, done, ..Assignment::of(title, who, None) })
    }
}

/// The work without a state in brackets behind it (`[done]`, （已完成）), and whether it is done.
fn without_state<'t>(work: &'t str, words: &Words) -> (&'t str, bool) {
    let trimmed = work.trim_end();
    let cut = trimmed.strip_suffix([']', '）', ')', '】']).and_then(|inner| {
        let at = inner.rfind(['[', '（', '(', '【'])?;
        let inner = inner[at..].trim_start_matches(['[', '（', '(', '【']);
        let reading = read_status(inner, None, words);
        (reading.known && reading.state == Some(State::Done)).then_some(at)
    });
    cut.map_or((work, false), |at| (trimmed[..at].trim_end(), true))
}

/// One word, as short as names are.
pub(super) fn is_brief_name(text: &str) -> bool {
    let length = text.chars().count();
    text.chars().all(char::is_alphabetic) && (2..=if text.is_ascii() { 12 } else { 4 }).contains(&length)
}

/// What stands behind a tag in brackets (`[测试] 王小明`): the tag says to which team or part a line belongs.
pub(super) fn without_tag(text: &str) -> &str {
    let text = text.trim();
    let tagged = [('[', ']'), ('【', '】'), ('［', '］'), ('〔', '〕'), ('(', ')'), ('（', '）')].iter().find_map(
        |(open, close)| {
            let (tag, rest) = text.strip_prefix(*open)?.split_once(*close)?;
            ((1..=8).contains(&tag.chars().count()) && !rest.trim().is_empty()).then_some(rest.trim())
        },
    );
    tagged.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_that_name_somebody() {
        let words = Words::builtin();
        for (line, expected) in [
            ("AI(Ann): publish the scripts", Some(("Ann", "publish the scripts"))),
            ("TODO(小林)：补测试", Some(("小林", "补测试"))),
            ("行动项（张三、李四）：订场地", Some(("张三、李四", "订场地"))),
            ("AI：助手上线", None),
            ("接口（张三）：联调", None),
        ] {
            let found = named_marker(line, words);
            assert_eq!(found.as_ref().map(|(who, work)| (who.as_str(), *work)), expected, "{line}");
        }
        assert_eq!(without_state("bisect it [done]", words), ("bisect it", true));
        assert_eq!(without_state("bisect it (late)", words), ("bisect it (late)", false));
    }
}
