//! `huizong weekly`: the Friday job.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::console::Console;
use super::{Common, DONE, FAULTS, Stop};
use crate::model::{Bilingual, Lang, Severity};
use crate::pipeline::Outputs;
use crate::write::json;
use crate::write::minutes::MinutesStyle;

/// Read everything, check, merge, and write the weekly workbook and the minutes.
#[derive(Debug, Args)]
pub(super) struct Weekly {
    #[command(flatten)]
    pub common: Common,
    /// Folder for the outputs
    #[arg(short, long, value_name = "DIR", default_value = "out")]
    out: PathBuf,
    /// Last week's workbook or JSON: what is new, done, slipped, dropped
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
    /// Style of the minutes: the record table, or the official-document style (公文)
    #[arg(long, value_enum, default_value_t = MinutesArg::Table)]
    minutes: MinutesArg,
    /// A sheet for each department as well
    #[arg(long)]
    by_department: bool,
    /// Exit status 1 when a check found errors or an input could not be read
    #[arg(long)]
    strict: bool,
    /// What goes to standard output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum MinutesArg {
    Table,
    Official,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

impl Weekly {
    pub fn run(&self, console: &Console) -> Result<u8, Stop> {
        let pipeline = self.common.pipeline()?;
        let previous = self.previous.as_deref().map(|path| pipeline.previous(path)).transpose().map_err(Stop)?;
        let (batch, skipped) = self.common.read(&pipeline, console)?;
        let ledger = pipeline.ledger(batch, previous);
        let outputs = Outputs {
            dir: self.out.clone(),
            minutes: match self.minutes {
                MinutesArg::Table => MinutesStyle::Table,
                MinutesArg::Official => MinutesStyle::Official,
            },
            by_department: self.by_department,
            inputs: self.common.inputs.clone(),
        };
        let written = pipeline.write(&ledger, &outputs).map_err(Stop)?;
        console.account(&ledger.files);
        if self.format == Format::Json {
            let text = json::to_string(&json::WeeklyJson::new(&ledger, &written, console.lang));
            console
                .out(&text.map_err(|e| Stop(Bilingual::new(format!("无法输出：{e}"), format!("cannot write: {e}"))))?);
        } else {
            self.closing(console, &ledger, &written, skipped, pipeline.calendar_gap(ledger.date).as_ref());
        }
        let faults = ledger.findings.iter().any(|f| f.severity == Severity::Error && f.waived.is_none())
            || ledger.files.iter().any(|f| f.error.is_some());
        Ok(if self.strict && faults { FAULTS } else { DONE })
    }

    /// What was read, found and written.
    fn closing(
        &self,
        console: &Console,
        ledger: &crate::model::Ledger,
        written: &[String],
        skipped: usize,
        gap: Option<&Bilingual>,
    ) {
        let errors: Vec<_> = ledger.findings.iter().filter(|f| f.severity == Severity::Error).cloned().collect();
        console.line(&console.findings(&errors));
        console.line(&console.summary(&ledger.files, skipped));
        let open = ledger.items.iter().filter(|i| i.kind.is_work() && !i.is_closed()).count();
        let overdue = ledger.items.iter().filter(|i| i.overdue).count();
        let absent: Vec<&str> = ledger
            .submissions
            .iter()
            .filter(|s| s.expected && s.paths.is_empty())
            .map(|s| s.department.as_str())
            .collect();
        console.line(&match console.lang {
            Lang::Zh => format!(
                "{} · {}：合并为 {} 个事项，未完成 {open}，逾期 {overdue}",
                ledger.week,
                ledger.date,
                ledger.items.len()
            ),
            Lang::En => format!(
                "{} · {}: {} items after merging, {open} open, {overdue} overdue",
                ledger.week,
                ledger.date,
                ledger.items.len()
            ),
        });
        if !absent.is_empty() {
            console.line(&format!("{}{}", console.say("未提交：", "Nothing came from: "), absent.join("、")));
        }
        console.line(&console.tally(&ledger.findings));
        if let Some(gap) = gap {
            console.line(gap.get(console.lang));
        }
        for name in written {
            console.line(&format!("{} {}", console.say("已写出", "wrote"), self.out.join(name).display()));
        }
    }
}
