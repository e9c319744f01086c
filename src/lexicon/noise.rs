//! What is no form and no item.

use serde::Deserialize;

use super::key::key;
use super::script::{in_simplified, simplified};

/// Words that mark rosters, samples, totals, notes and templates that nobody filled in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noise {
    no_form: Vec<String>,
    cover: Vec<String>,
    roster_columns: Vec<String>,
    role_columns: Vec<String>,
    check_columns: Vec<String>,
    presence_columns: Vec<String>,
    present_words: Vec<String>,
    absent_words: Vec<String>,
    version_columns: Vec<String>,
    version_notes: Vec<String>,
    totals: Vec<String>,
    samples: Vec<String>,
    notes: Vec<String>,
    unfilled: Vec<String>,
    hints: Vec<String>,
    closings: Vec<String>,
    continued: Vec<String>,
    project_nouns: Vec<String>,
    project_words: Vec<String>,
    form_nouns: Vec<String>,
    bodies: Vec<String>,
    panels: Vec<String>,
    action_columns: Vec<String>,
    gatherings: Vec<String>,
    speaker_columns: Vec<String>,
    marks: Vec<Mark>,
}

/// A mark of a responsibility matrix.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    rank: u8,
    words: Vec<String>,
}

impl Noise {
    /// Reads `noise.toml`.
    ///
    /// # Errors
    /// The file is no TOML.
    pub fn load(text: &str) -> Result<Self, String> {
        let mut noise: Self = toml::from_str(text).map_err(|e| e.to_string())?;
        let lists = [
            &mut noise.no_form,
            &mut noise.cover,
            &mut noise.roster_columns,
            &mut noise.role_columns,
            &mut noise.check_columns,
            &mut noise.presence_columns,
            &mut noise.absent_words,
            &mut noise.version_columns,
            &mut noise.version_notes,
            &mut noise.totals,
            &mut noise.samples,
            &mut noise.notes,
            &mut noise.unfilled,
            &mut noise.hints,
            &mut noise.closings,
            &mut noise.continued,
            &mut noise.project_words,
            &mut noise.project_nouns,
            &mut noise.form_nouns,
            &mut noise.bodies,
            &mut noise.panels,
            &mut noise.action_columns,
            &mut noise.gatherings,
            &mut noise.speaker_columns,
        ];
        for list in lists {
            for word in list.iter_mut() {
                *word = key(word);
            }
            list.retain(|word| !word.is_empty());
            list.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        }
        Ok(noise)
    }

    /// The name of a sheet or a title says that no form is on it (签到表, 值班表).
    #[must_use]
    pub fn is_no_form(&self, name: &str) -> bool {
        let name = key(name);
        // A to-do list is more than a list.
        let least = |word: &str| if word.is_ascii() { 8 } else { 3 };
        let ends = |word: &String| word.chars().count() >= least(word) && name.ends_with(word.as_str());
        self.no_form.iter().any(|word| name == *word || ends(word))
    }

    /// The name of a sheet says that it is a cover.
    #[must_use]
    pub fn is_cover(&self, name: &str) -> bool {
        self.cover.contains(&key(name))
    }

    /// A column header of a roster, a sign-in sheet or a telephone list.
    #[must_use]
    pub fn is_roster_column(&self, header: &str) -> bool {
        self.roster_columns.contains(&key(header))
    }

    /// A column header that is a trade (前端, 美术).
    #[must_use]
    pub fn is_role_column(&self, header: &str) -> bool {
        self.role_columns.contains(&key(header))
    }

    /// A column header of those who check the work (测试, 校对).
    #[must_use]
    pub fn is_check_column(&self, header: &str) -> bool {
        self.check_columns.contains(&key(header))
    }

    /// A column header of a table of attendance.
    #[must_use]
    pub fn is_presence_column(&self, header: &str) -> bool {
        self.presence_columns.contains(&key(header))
    }

    /// A mark of somebody who was there (√, 到).
    #[must_use]
    pub fn is_present(&self, text: &str) -> bool {
        let text = text.trim();
        self.present_words.iter().any(|word| word == text || *word == key(text))
    }

    /// A cell of a table of attendance that says that somebody was not there (请假（出差）).
    #[must_use]
    pub fn is_absent(&self, text: &str) -> bool {
        let text = key(text);
        self.absent_words
            .iter()
            .any(|word| text == *word || word.chars().count() > 1 && text.starts_with(word.as_str()))
    }

    /// The headers of a table of versions of the document: all of them are words of such tables.
    #[must_use]
    pub fn is_version_table(&self, headers: &[&str]) -> bool {
        let is_version = |header: &&&str| self.version_columns.contains(&key(header));
        let is_note = |header: &&str| {
            let word = key(header);
            self.version_notes.contains(&word) || self.version_columns.contains(&word) || word.starts_with("修订")
        };
        headers.len() >= 3 && headers.iter().any(|h| is_version(&h)) && headers.iter().all(is_note)
    }

    /// The first text of a row that sums up (合计：6项).
    #[must_use]
    pub fn is_total(&self, text: &str) -> bool {
        starts(&self.totals, text, |rest| {
            rest.starts_with(|c: char| c == ':' || c.is_ascii_digit() || c == '(' || c == '项' || c == '共')
        })
    }

    /// The first text of a row that shows how to fill in (例：…, 示例).
    #[must_use]
    pub fn is_sample(&self, text: &str) -> bool {
        let open = text.trim_start();
        let bracketed = open.strip_prefix(['（', '(', '【', '[']).and_then(|t| t.split_once(['）', ')', '】', ']']));
        bracketed.is_some_and(|(word, _)| self.samples.contains(&key(word)))
            || starts(&self.samples, text, |rest| rest.starts_with([':', '(', '-', '1', '行']))
    }

    /// The first text of a note under a table (注：…, 图例：…).
    #[must_use]
    pub fn is_note(&self, text: &str) -> bool {
        starts(&self.notes, text, |rest| rest.starts_with([':', '1']))
    }

    /// Text of a template that nobody filled in.
    #[must_use]
    pub fn is_unfilled(&self, text: &str) -> bool {
        self.unfilled.contains(&key(text)) || is_pattern(text) || self.is_hint(text)
    }

    /// A text that is all brackets and says what is to be written there.
    fn is_hint(&self, text: &str) -> bool {
        let text = text.trim();
        let pairs =
            [('（', '）'), ('(', ')'), ('[', ']'), ('【', '】'), ('<', '>'), ('《', '》'), ('{', '}'), ('〈', '〉')];
        let inner = pairs.iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close));
        inner.is_some_and(|inner| {
            let plain = key(inner);
            !inner.contains(|c: char| c.is_ascii_digit())
                && plain.chars().count() <= 40
                && self.hints.iter().any(|hint| plain.starts_with(hint.as_str()))
        })
    }

    /// A cell that goes on with the row above ((续)……).
    #[must_use]
    pub fn is_continued(&self, text: &str) -> bool {
        let text: String = text.trim().to_lowercase().replace(['（', '）'], "|").replace(['(', ')'], "|");
        self.continued.iter().any(|word| text.starts_with(&format!("|{word}|")))
    }

    /// How far a mark of a matrix makes responsible: 2 responsible, 1 accountable, 0 only involved; `None` for other text.
    #[must_use]
    pub fn mark(&self, text: &str) -> Option<u8> {
        if text.chars().count() > 8 {
            return None;
        }
        let parts: Vec<String> = text
            .split(['/', ',', '、', '，', '\n', ' ', '+', '&'])
            .map(|p| p.trim().to_uppercase())
            .filter(|p| !p.is_empty())
            .collect();
        let rank = |part: &String| self.marks.iter().find(|mark| mark.words.contains(part)).map(|mark| mark.rank);
        let ranks: Option<Vec<u8>> = parts.iter().map(rank).collect();
        ranks?.into_iter().max()
    }

    /// A line that closes a letter or a meeting (特此通知, 散会).
    #[must_use]
    pub fn is_closing(&self, text: &str) -> bool {
        let text = key(text);
        text.chars().count() <= 24 && self.closings.iter().any(|word| text.starts_with(word.as_str()))
    }

    /// A piece of a title ends as the names of forms do (……表, … log).
    #[must_use]
    pub fn ends_as_form(&self, text: &str) -> bool {
        let plain = key(text);
        let last = text.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty()).map(str::to_lowercase);
        self.form_nouns
            .iter()
            .any(|noun| if noun.is_ascii() { last.as_ref() == Some(noun) } else { plain.ends_with(noun.as_str()) })
    }

    /// A firm, a school, a committee: a body that heads its papers, no project.
    #[must_use]
    pub fn is_body(&self, text: &str) -> bool {
        let plain = key(text);
        let last = text.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty()).map(str::to_lowercase);
        self.bodies
            .iter()
            .any(|noun| if noun.is_ascii() { last.as_ref() == Some(noun) } else { plain.ends_with(noun.as_str()) })
    }

    /// The name of a meeting (Requirements workshop): no project.
    #[must_use]
    pub fn is_gathering(&self, text: &str) -> bool {
        let plain = key(text);
        self.gatherings.iter().any(|end| plain.ends_with(end.as_str()))
    }

    /// A column header of minutes over what is to be done.
    #[must_use]
    pub fn is_action_column(&self, header: &str) -> bool {
        self.action_columns.contains(&key(header))
    }

    /// A column header of who speaks on a topic.
    #[must_use]
    pub fn is_speaker_column(&self, header: &str) -> bool {
        self.speaker_columns.contains(&key(header))
    }

    /// Those who only meet (a steering committee): no department that hands in a form.
    #[must_use]
    pub fn is_panel(&self, text: &str) -> bool {
        let plain = key(text);
        self.panels.iter().any(|end| plain.ends_with(end.as_str()))
    }

    /// The end of the part of a title that names a project, in bytes: after its last project word (……上线项目).
    #[must_use]
    pub fn project_end(&self, text: &str) -> Option<usize> {
        let lower = in_simplified(text).to_lowercase();
        // Lower-casing may change lengths outside ASCII and CJK; then only the original is searched.
        let hay = if lower.len() == text.len() { lower.as_str() } else { text };
        let last =
            |words: &[String]| words.iter().filter_map(|word| hay.rfind(word.as_str()).map(|at| at + word.len())).max();
        last(&self.project_nouns).or_else(|| last(&self.project_words))
    }
}

/// A pattern for a date, a name or a number: XX月XX日, YYYY-MM-DD, 20XX年X月, XXX项目.
fn is_pattern(text: &str) -> bool {
    let text = text.trim().to_uppercase();
    let is_blank = |c: char| "X×＊*＿_…".contains(c);
    let is_frame = |c: char| "年月日时分：:-/.~— 　第周".contains(c);
    let letters: String = text.chars().filter(|c| !is_frame(*c)).collect();
    if letters.is_empty() {
        return false;
    }
    let dated =
        letters.len() >= 4 && letters.chars().all(|c| "YMDHS".contains(c)) && letters.starts_with(['Y', 'M', 'D']);
    let crossed = letters.chars().filter(|c| is_blank(*c)).count();
    let century = letters.strip_prefix("20").unwrap_or(&letters);
    dated || crossed >= 2 && century.chars().all(is_blank)
}

fn starts(words: &[String], text: &str, rest_fits: impl Fn(&str) -> bool) -> bool {
    let folded: String = {
        use unicode_normalization::UnicodeNormalization;
        text.nfkc().flat_map(char::to_lowercase).filter(|c| !c.is_whitespace()).map(simplified).take(24).collect()
    };
    let folded = folded.trim_start_matches(['【', '[', '(', '*', '※', '★']);
    words.iter().any(|word| {
        folded.strip_prefix(word.as_str()).is_some_and(|rest| {
            rest.trim_start_matches([']', '】', ')']).is_empty() || rest_fits(rest.trim_start_matches([']', '】', ')']))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_that_nobody_filled_in() {
        let noise = Noise::load(include_str!("../../templates/noise.toml")).unwrap();
        for (text, unfilled) in [
            ("（填写姓名，用顿号分隔）", true),
            ("（任务描述）", true),
            ("[Enter date]", true),
            ("XX月XX日", true),
            ("20XX年X月X日", true),
            ("YYYY-MM-DD", true),
            ("XXX", true),
            ("（待定）", false),
            ("（5月12日）", false),
            ("联调接口（任务描述见附件）", false),
            ("DMS", false),
            ("X", false),
        ] {
            assert_eq!(noise.is_unfilled(text), unfilled, "{text}");
        }
    }

    #[test]
    fn noise_is_told_from_work() {
        let noise = Noise::load(include_str!("../../templates/noise.toml")).unwrap();
        assert!(noise.is_total("合计：6项，完成1项") && noise.is_total("小结") && !noise.is_total("汇总数据上报"));
        assert!(noise.is_note("注：1. 按月填写") && noise.is_note("备注：") && !noise.is_note("注册商标"));
        assert!(
            noise.is_version_table(&["版本", "日期", "修订人", "修订内容"])
                && !noise.is_version_table(&["版本", "功能", "日期"])
        );
        assert!(
            noise.is_sample("例：检修照明")
                && noise.is_sample("示例")
                && noise.is_sample("（示例）借用话筒")
                && !noise.is_sample("例会纪要归档")
        );
        assert!(noise.is_no_form("会议签到表") && !noise.is_no_form("进度"));
        assert_eq!(noise.project_end("新厂房搬迁项目周例会"), Some("新厂房搬迁项目".len()));
    }
}
