//! The page about a rule that `explain` shows.

use std::fmt::Write;

use super::RuleInfo;
use crate::model::{Bilingual, Lang};

/// Headings and sentences of the page in one language.
struct Frame {
    default: &'static str,
    why: &'static str,
    wrong: &'static str,
    right: &'static str,
    mend: &'static str,
    waive: &'static str,
    off: &'static str,
    sample: [&'static str; 2],
}

const ZH: Frame = Frame {
    default: "默认级别",
    why: "为什么",
    wrong: "错误示例",
    right: "正确示例",
    mend: "怎么改",
    waive: "怎么豁免：在 huizong.toml 里写明原因和期限",
    off: "整条规则改级别或停用（off · info · warning · error）",
    sample: ["事项名称", "为什么可以不改"],
};

const EN: Frame = Frame {
    default: "default severity",
    why: "Why",
    wrong: "Wrong",
    right: "Right",
    mend: "How to mend it",
    waive: "How to waive it: give a reason and an end in huizong.toml",
    off: "Another severity, or none, for the whole rule (off · info · warning · error)",
    sample: ["title of the item", "why it may stay"],
};

impl RuleInfo {
    /// What the rule means, why, a wrong and a right example, how to mend it, and how to waive it: plain text of several
    /// lines, ending in a line break.
    #[must_use]
    pub fn explanation(&self) -> Bilingual {
        Bilingual::new(self.page(Lang::Zh, &ZH), self.page(Lang::En, &EN))
    }

    fn page(&self, lang: Lang, frame: &Frame) -> String {
        let mut page = String::new();
        let [title, reason] = frame.sample;
        // Writing to a string does not fail.
        let _ =
            writeln!(page, "{} ({}: {})\n{}\n", self.name, frame.default, self.severity.id(), self.summary.get(lang));
        for (heading, text) in
            [(frame.why, self.why), (frame.wrong, self.wrong), (frame.right, self.right), (frame.mend, self.mend)]
        {
            let _ = writeln!(page, "{heading}\n  {}\n", text.get(lang).replace('\n', "\n  "));
        }
        let name = self.name;
        let _ = writeln!(
            page,
            "{}\n  [[waivers]]\n  rule = \"{name}\"\n  title = \"{title}\"\n  reason = \"{reason}\"\n  until = \"2026-06-30\"\n",
            frame.waive
        );
        let _ = writeln!(page, "{}\n  [rules]\n  {name} = \"off\"", frame.off);
        page
    }
}
