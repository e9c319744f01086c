//! What the user sees: findings, progress, summaries.

use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use clap::builder::styling::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use unicode_width::UnicodeWidthStr as _;

use crate::model::{Account, Bilingual, Field, FileRecord, Finding, Lang, Severity, Use};

/// The terminal, in one language.
pub(super) struct Console {
    pub lang: Lang,
    pub quiet: bool,
    pub verbose: bool,
    colour: bool,
}

impl Console {
    pub fn new(lang: Lang, quiet: bool, verbose: bool) -> Self {
        let colour = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        Self { lang, quiet, verbose, colour }
    }

    /// One of two texts, by language.
    pub fn say<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// Writes to standard output; a closed pipe is no error.
    pub fn out(&self, text: &str) {
        let _ = io::stdout().lock().write_all(text.as_bytes());
    }

    /// A line to standard error unless quiet.
    pub fn line(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr().lock(), "{text}");
        }
    }

    /// What stopped the command.
    pub fn error(&self, message: &Bilingual) {
        let word = self.paint(self.say("错误", "error"), Style::new().bold().fg_color(Some(AnsiColor::Red.into())));
        let _ = writeln!(io::stderr().lock(), "{word}: {}", message.get(self.lang));
    }

    fn paint(&self, text: &str, style: Style) -> String {
        if self.colour { format!("{}{text}{}", style.render(), style.render_reset()) } else { text.to_owned() }
    }

    fn severity(&self, severity: Severity) -> String {
        let (zh, en, colour) = match severity {
            Severity::Error => ("错误", "error", AnsiColor::Red),
            Severity::Warning => ("警告", "warning", AnsiColor::Yellow),
            Severity::Info => ("提示", "info", AnsiColor::Cyan),
        };
        self.paint(self.say(zh, en), Style::new().bold().fg_color(Some(colour.into())))
    }

    /// Findings, grouped by file: place, what is wrong, what to do, the rule.
    pub fn findings(&self, findings: &[Finding]) -> String {
        let mut text = String::new();
        let mut file: Option<Option<&str>> = None;
        for finding in findings.iter().filter(|f| f.waived.is_none()) {
            let path = finding.path.as_deref();
            if file != Some(path) {
                let name = path.unwrap_or(self.say("（整批）", "(the whole batch)"));
                let _ = writeln!(text, "\n{}", self.paint(name, Style::new().bold().underline()));
                file = Some(path);
            }
            let at = finding.at.as_ref().map(|at| format!("{at}  ")).unwrap_or_default();
            let rule = self.paint(&format!("[{}]", finding.rule), Style::new().dimmed());
            let _ =
                writeln!(text, "  {} {at}{} {rule}", self.severity(finding.severity), finding.message.get(self.lang));
            if !finding.advice.get(self.lang).is_empty() {
                let _ = writeln!(text, "       → {}", finding.advice.get(self.lang));
            }
        }
        text
    }

    /// How many findings of each severity.
    pub fn tally(&self, findings: &[Finding]) -> String {
        let count = |severity| findings.iter().filter(|f| f.severity == severity && f.waived.is_none()).count();
        let waived = findings.iter().filter(|f| f.waived.is_some()).count();
        let (errors, warnings, infos) = (count(Severity::Error), count(Severity::Warning), count(Severity::Info));
        let mut text = match self.lang {
            Lang::Zh => format!("{errors} 个错误，{warnings} 个警告，{infos} 条提示"),
            Lang::En => format!("{errors} errors, {warnings} warnings, {infos} hints"),
        };
        if waived > 0 {
            let _ = match self.lang {
                Lang::Zh => write!(text, "，{waived} 条已豁免"),
                Lang::En => write!(text, ", {waived} waived"),
            };
        }
        text
    }

    /// What was read: files, forms, items, files that could not be read.
    pub fn summary(&self, files: &[FileRecord], skipped: usize) -> String {
        let forms: usize = files.iter().map(|f| f.forms.len()).sum();
        let items: usize = files.iter().flat_map(|f| &f.forms).map(|f| f.items.len()).sum();
        let unreadable = files.iter().filter(|f| f.error.is_some()).count();
        match self.lang {
            Lang::Zh => {
                let mut text = format!("读取 {} 个文件：{forms} 张表，{items} 个事项", files.len());
                if unreadable > 0 {
                    let _ = write!(text, "；{unreadable} 个文件读不了");
                }
                if skipped > 0 {
                    let _ = write!(text, "；跳过 {skipped} 个非表单文件");
                }
                text
            }
            Lang::En => {
                let mut text = format!("Read {} files: {forms} forms, {items} items", files.len());
                if unreadable > 0 {
                    let _ = write!(text, "; {unreadable} could not be read");
                }
                if skipped > 0 {
                    let _ = write!(text, "; {skipped} other files skipped");
                }
                text
            }
        }
    }

    /// For `-v`: what was taken from each file, what not, and why.
    pub fn account(&self, files: &[FileRecord]) {
        if !self.verbose {
            return;
        }
        for file in files {
            self.line(&format!("\n{}", self.paint(&file.source.path, Style::new().bold())));
            if let Some(error) = &file.error {
                self.line(&format!("  {}", error.get(self.lang)));
            }
            for note in &file.notes {
                self.line(&format!("  {}", note.message.get(self.lang)));
            }
            for form in &file.forms {
                let sheet = form.sheet.as_deref().map(|s| format!(" · {s}")).unwrap_or_default();
                let unmapped = form.account.unmapped().count();
                let total = form.account.0.len();
                self.line(&match self.lang {
                    Lang::Zh => format!(
                        "  {}{sheet}：{} 个事项；{total} 个单元格或段落，其中 {unmapped} 个未用",
                        form.kind.id(),
                        form.items.len()
                    ),
                    Lang::En => format!(
                        "  {}{sheet}: {} items; {total} cells or paragraphs, {unmapped} not used",
                        form.kind.id(),
                        form.items.len()
                    ),
                });
                for why in &form.why {
                    self.line(&format!("    {why}"));
                }
                for used in form.account.unmapped() {
                    self.line(&format!("    ? {} {}", used.at, used.text.lines().next().unwrap_or_default()));
                }
            }
        }
    }

    /// Forms as understood: what they are and why, and how each cell or paragraph was used, in the order of the file.
    pub fn drawing(&self, files: &[FileRecord]) -> String {
        let mut text = String::new();
        for file in files {
            let _ = writeln!(text, "{}", self.paint(&file.source.path, Style::new().bold().underline()));
            if let Some(error) = &file.error {
                let _ = writeln!(text, "  {}", error.get(self.lang));
            }
            for form in &file.forms {
                let said = |field: &Field<String>| field.value().cloned().unwrap_or_else(|| "—".to_owned());
                let date = form.date.value().map_or_else(|| "—".to_owned(), ToString::to_string);
                let sheet = form.sheet.as_deref().map(|s| format!(" · {s}")).unwrap_or_default();
                let _ = writeln!(
                    text,
                    "\n  {}{sheet} · {} · {} · {date}",
                    form.kind.label(self.lang),
                    said(&form.project),
                    said(&form.department)
                );
                for why in &form.why {
                    let _ = writeln!(text, "  {}", self.paint(why, Style::new().dimmed()));
                }
                self.draw_account(&form.account, &mut text);
            }
            if !file.outside.0.is_empty() {
                let _ = writeln!(text, "\n  {}", self.say("表单以外", "outside the forms"));
                self.draw_account(&file.outside, &mut text);
            }
            text.push('\n');
        }
        text
    }

    fn draw_account(&self, account: &Account, text: &mut String) {
        for used in &account.0 {
            let sign = match used.how {
                Use::Field => "=",
                Use::Label => "#",
                Use::Heading => "§",
                Use::Decoration => "·",
                Use::Unmapped => "?",
            };
            let place = used.at.to_string();
            let pad = 14_usize.saturating_sub(place.width_cjk());
            let line = used.text.replace('\n', " ⏎ ");
            let what = if used.for_what.is_empty() { self.say("未用", "not used") } else { used.for_what.as_str() };
            let _ = writeln!(text, "  {sign} {place}{} {what:12} {line}", " ".repeat(pad));
        }
    }

    /// A bar on a terminal; nothing elsewhere.
    pub fn progress(&self, total: usize) -> ProgressBar {
        if self.quiet || !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::stderr_with_hz(10));
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len} {eta}") {
            bar.set_style(style);
        }
        bar.set_message(self.say("读取表单", "reading forms"));
        bar.enable_steady_tick(Duration::from_millis(200));
        bar
    }
}
