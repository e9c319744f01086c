//! Whether a line gives work to somebody, by its shape alone.

use unicode_normalization::UnicodeNormalization;

use super::prose::labelled;
use super::shape::{Roster, looks_like_person};
use super::subject::{acts, subject};
use crate::lexicon::{Words, in_simplified, simplified};

/// Separators between the names of a list.
const BETWEEN: [char; 9] = ['、', '/', ',', '和', '与', '&', '+', ' ', '及'];

/// `姓名：任务`, `任务——姓名`, where what stands beside the names is no report.
#[must_use]
pub fn is_given_out(line: &str, roster: &Roster, words: &Words) -> bool {
    let line: String = line.nfkc().map(|c| if matches!(c, '—' | '–' | '―') { '-' } else { simplified(c) }).collect();
    let line = line.trim().trim_end_matches(['。', ';', '.', ',']);
    let people = |text: &str| {
        let mut names = text.split(BETWEEN).map(str::trim).filter(|name| !name.is_empty()).peekable();
        names.peek().is_some()
            && text.chars().any(char::is_alphabetic)
            && text.chars().count() <= 40
            && names.all(|name| looks_like_person(name, roster, words))
    };
    if let Some((names, work)) = line.split_once(':')
        && people(names)
    {
        return !tells(work, words);
    }
    for joint in ["--", " - ", "-", "→"] {
        if let Some((work, names)) = line.rsplit_once(joint) {
            let names = names.split(['(', ',']).next().unwrap_or(names);
            return !work.trim().is_empty() && people(names);
        }
    }
    false
}

/// Who takes on what a clause says (甲负责……, 由甲牵头……): the names as written, where the clause begins with them.
#[must_use]
pub fn takes_on(clause: &str, roster: &Roster, words: &Words) -> Option<String> {
    let simple = in_simplified(clause);
    let start = if simple.starts_with('由') { '由'.len_utf8() } else { 0 };
    // 物资由甲统一购买
    let agent = simple.char_indices().skip(2).take(10).find(|(_, c)| *c == '由').map(|(at, c)| at + c.len_utf8());
    if let Some(from) = agent.filter(|_| start == 0)
        && let Some((names, after)) = subject(&simple[from..], true, roster, words)
        && acts(after, words) >= 2
    {
        return clause.get(from..from + names.len()).map(str::to_owned);
    }
    let (names, after) = subject(&simple[start..], true, roster, words)?;
    let takes = words.responsible.iter().any(|verb| verb.chars().count() > 1 && after.starts_with(verb.as_str()));
    takes.then(|| clause[start..start + names.len()].to_owned())
}

/// A line that names who is responsible behind a label (负责人：X).
#[must_use]
pub fn is_labelled(line: &str, words: &Words) -> bool {
    let line: String = line.nfkc().map(simplified).collect();
    line.contains(['(', ';', ',', '。', ' ']) && labelled(&line, &Roster::default(), words).is_some()
}

/// What follows a name reports: 汇报了……, 已完成……, ……完成了.
fn tells(work: &str, words: &Words) -> bool {
    let work = work.trim();
    let first = work.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("").to_lowercase();
    let begins =
        words.told.iter().any(|word| if word.is_ascii() { first == *word } else { work.starts_with(word.as_str()) });
    work.is_empty() || begins || work.ends_with('了') || work.contains("了,") || work.contains("已完成")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let words = Words::builtin();
        for (line, given) in [
            ("张三：完成登录页面，周五前", true),
            ("张三、李四：数据库设计", true),
            ("王五——测试用例，4.28前", false),
            ("测试用例——王五", true),
            ("张三：汇报了上周进展", false),
            ("张三：登录页面写完了", false),
            ("结论：采用乙方案", false),
            ("时间：周五", false),
            ("张三：已完成接口联调", false),
        ] {
            assert_eq!(is_given_out(line, &Roster::default(), words), given, "{line}");
        }
        assert!(is_labelled("更换轮胎（负责人：李四，4月2日前）", words));
        assert!(!is_labelled("负责人：李四", words));
    }
}
