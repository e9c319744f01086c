//! Labels beside a value: which words mean which fact of the form or the meeting.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use super::column::ids;
use super::key::{header_parts, key, spellings};
use super::label_grammar::{ComposeDef, LabelGrammar};

ids! {
    /// What a label announces.
    Label {
        /// 项目名称
        Project = "project",
        /// 填报部门
        Department = "department",
        /// 填报日期
        Date = "date",
        /// 报告周期
        Period = "period",
        /// 填表人
        Preparer = "preparer",
        /// 项目经理, 部门负责人
        Leader = "leader",
        /// 记录编号
        RecordNumber = "record_number",
        /// 会议名称
        MeetingTitle = "meeting_title",
        /// 会议时间
        MeetingTime = "meeting_time",
        /// 结束时间
        MeetingEnd = "meeting_end",
        /// 时间地点 in one value
        TimePlace = "time_place",
        /// 会议地点
        MeetingPlace = "meeting_place",
        /// 主持人
        Host = "host",
        /// 记录人
        Recorder = "recorder",
        /// 主持/记录 in one value
        HostRecorder = "host_recorder",
        /// 参会人员
        Attendees = "attendees",
        /// 缺席人员
        Absentees = "absentees",
        /// 列席
        Observers = "observers",
        /// 议题
        Topics = "topics",
        /// 所需资料
        Material = "material",
        /// 发布时间
        Issued = "issued",
        /// 签字
        Signature = "signature",
        /// 签字日期
        SignDate = "sign_date",
        /// 延迟任务
        DelayTask = "delay_task",
        /// Its owner
        DelayOwner = "delay_owner",
        /// 原计划完成时间
        DelayOriginal = "delay_original",
        /// 预计完成时间
        DelayNew = "delay_new",
        /// 延迟原因
        DelayReason = "delay_reason",
        /// 补救措施
        DelayRemedy = "delay_remedy",
        /// 延迟等级, 影响
        DelayGrade = "delay_grade",
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LabelDef {
    words: Vec<String>,
    /// Ends that make a word such a label (总结日期) …
    #[serde(default)]
    ends: Vec<String>,
    /// … unless it holds one of these (开工日期).
    #[serde(default)]
    unless: Vec<String>,
    /// Words that are such a label only before a colon with a value behind it (人员：甲、乙).
    #[serde(default)]
    before_colon: Vec<String>,
}

#[derive(Deserialize)]
struct LabelsFile {
    compose: Vec<ComposeDef>,
    #[serde(flatten)]
    labels: BTreeMap<String, LabelDef>,
}

struct Ending {
    label: Label,
    end: String,
    unless: Vec<String>,
}

/// Label words by their key.
pub struct LabelWords {
    words: HashMap<String, Vec<Label>>,
    before_colon: HashMap<String, Label>,
    endings: Vec<Ending>,
    grammar: LabelGrammar,
    /// Longest label in characters.
    longest: usize,
}

impl LabelWords {
    /// Reads `labels.toml`.
    ///
    /// # Errors
    /// The file is no TOML, or names a label that does not exist.
    pub fn load(text: &str) -> Result<Self, String> {
        let LabelsFile { compose, labels } = toml::from_str(text).map_err(|e| e.to_string())?;
        let mut words: HashMap<String, Vec<Label>> = HashMap::new();
        let mut endings = Vec::new();
        let mut before_colon = HashMap::new();
        let mut longest = 0;
        for (id, def) in labels {
            let label = Label::from_id(&id).ok_or_else(|| format!("no such label: {id}"))?;
            let unless: Vec<String> = def.unless.iter().map(|word| key(word)).collect();
            endings.extend(def.ends.iter().map(|end| Ending { label, end: key(end), unless: unless.clone() }));
            before_colon.extend(def.before_colon.iter().map(|word| (key(word), label)));
            for word in def.words {
                let word = key(&word);
                longest = longest.max(word.chars().count());
                let found = words.entry(word).or_default();
                if !found.contains(&label) {
                    found.push(label);
                }
            }
        }
        Ok(Self { words, before_colon, endings, grammar: LabelGrammar::load(compose)?, longest })
    }

    /// What a text announces when it stands as a label; empty where it is none.
    #[must_use]
    pub fn meanings(&self, text: &str) -> Vec<Label> {
        // Blanks inside a letter-spaced or bilingual label count little: twice the longest word is more than enough.
        if text.is_empty() || text.chars().count() > self.longest * 2 + 8 {
            return Vec::new();
        }
        let mut found = Vec::new();
        // 工程 Project：海湾货运中心 holds its value: its parts are no label.
        if text.trim_end_matches([':', '：', ' ']).contains([':', '：']) {
            return self.words.get(&key(text)).cloned().unwrap_or_default();
        }
        let spellings = spellings(text);
        for spelling in &spellings {
            for label in self.words.get(spelling).into_iter().flatten() {
                if !found.contains(label) {
                    found.push(*label);
                }
            }
        }
        if found.is_empty() {
            // 项目一, 项目2: one of several.
            let plain = spellings.first().map_or("", String::as_str);
            let bare = plain.trim_end_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c));
            if bare.len() < plain.len() {
                found.extend(self.words.get(bare).into_iter().flatten().copied());
            }
        }
        // Wide blanks part a value from the next label: 王芳　　日期 is no kind of date.
        let is_one = !text.trim().contains(['\t', '\u{3000}']) && !text.trim().contains("  ");
        if found.is_empty() && is_one {
            let ends = |word: &str, e: &Ending| {
                word.len() > e.end.len()
                    && word.chars().count() <= 8
                    && word.ends_with(e.end.as_str())
                    && !e.unless.iter().any(|u| word.contains(u.as_str()))
            };
            let plain = spellings.first().map_or("", String::as_str);
            found.extend(self.endings.iter().find(|e| ends(plain, e)).map(|e| e.label));
        }
        let signs = |word: &String, e: &Ending| e.label == Label::Signature && word.ends_with(e.end.as_str());
        let signed = |word: &String| word.chars().count() <= 12 && self.endings.iter().any(|e| signs(word, e));
        if is_one && spellings.iter().any(signed) && !found.contains(&Label::Signature) {
            // 发起人（签字） is a place to sign whatever else its words announce.
            return vec![Label::Signature];
        }
        if found.is_empty() && is_one {
            found.extend(self.composed(text));
        }
        found
    }

    /// What a text announces before a colon, where the words alone could stand for anything.
    #[must_use]
    pub fn before_colon(&self, text: &str) -> Option<Label> {
        self.before_colon.get(&key(text)).copied()
    }

    /// Whether a text is a word of the lists, whole.
    #[must_use]
    pub fn is_word(&self, text: &str) -> bool {
        self.words.contains_key(&key(text))
    }

    /// A label of several parts (日期及时间, Location / Ort) by the parts that are known; else by its head.
    fn composed(&self, text: &str) -> Option<Label> {
        let (outer, _) = super::key::without_brackets(text);
        let parts = header_parts(text);
        let whole = self.grammar.meaning(if outer.trim().is_empty() { text } else { &outer });
        // Sponsoring unit / Service: the first part says what the others repeat.
        let first = || outer.split(['/', '|']).next().filter(|part| part.len() < outer.len());
        let whole = whole.or_else(|| {
            first().filter(|part| part.trim().contains(' ')).and_then(|part| self.grammar.meaning(part.trim()))
        });
        if parts.len() < 2 || whole.is_some() {
            return whole;
        }
        let has_value = text.trim_end_matches([':', '：']).contains([':', '：']);
        let short = !has_value && parts.len() <= 3 && parts.iter().all(|part| part.chars().count() <= 12);
        let known: Vec<Label> = parts
            .iter()
            .filter_map(|part| {
                self.words.get(part).and_then(|found| found.first().copied()).or_else(|| self.grammar.meaning(part))
            })
            .filter(|_| short)
            .collect();
        // A second part in another language says the same; one in the same language that is not known may say anything.
        let bilingual = text.is_ascii() || text.chars().any(|c| c.is_ascii_alphabetic());
        (known.len() == parts.len() || bilingual).then(|| joined(&known)).flatten()
    }
}

/// What labels mean that share one value.
fn joined(known: &[Label]) -> Option<Label> {
    let has = |label: Label| known.contains(&label);
    let when = has(Label::MeetingTime) || has(Label::Date);
    Some(match known.first()? {
        _ if has(Label::Host) && has(Label::Recorder) => Label::HostRecorder,
        _ if when && has(Label::MeetingPlace) => Label::TimePlace,
        Label::Date if has(Label::MeetingTime) => Label::MeetingTime,
        first => *first,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_announce_facts() {
        let words = LabelWords::load(include_str!("../../templates/labels.toml")).unwrap();
        for (text, label) in [
            ("主 持 人：", Label::Host),
            ("Attendees 参会人", Label::Attendees),
            ("项目名称", Label::Project),
            ("分管领导（签字）", Label::Signature),
            ("会议时间（起止）", Label::MeetingTime),
            ("Date / Datum", Label::Date),
            ("日期及时间", Label::MeetingTime),
            ("Location / Ort", Label::MeetingPlace),
            ("Date of request", Label::Date),
            ("Requested by", Label::Preparer),
            ("Requested new finish", Label::DelayNew),
            ("Baseline finish", Label::DelayOriginal),
            ("Affected activity", Label::DelayTask),
            ("Reason for slip", Label::DelayReason),
            ("谁主持", Label::Host),
            ("参加单位及人员", Label::Attendees),
            ("会务记录人", Label::Recorder),
            ("本次会议主要议程", Label::Topics),
        ] {
            assert!(words.meanings(text).contains(&label), "{text}");
        }
        for text in ["张三", "", "请设计部27日前交付首屏", "张三/李四", "产品、项目两组", "Update the website"]
        {
            assert!(words.meanings(text).is_empty(), "{text}");
        }
    }
}
