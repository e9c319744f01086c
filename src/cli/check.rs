//! `huizong check`: findings only.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::console::Console;
use super::{Common, DONE, FAULTS, Stop};
use crate::model::{Bilingual, Severity};
use crate::write::{json, sarif};

/// Findings only.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub common: Common,
    /// Last week's workbook or JSON: what slipped, what was dropped
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
    /// Format of the output
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Human,
    Json,
    Sarif,
}

impl Check {
    pub fn run(&self, console: &Console) -> Result<u8, Stop> {
        let pipeline = self.common.pipeline()?;
        let previous = self.previous.as_deref().map(|path| pipeline.previous(path)).transpose().map_err(Stop)?;
        let (batch, skipped) = self.common.read(&pipeline, console)?;
        let ledger = pipeline.ledger(batch, previous);
        let failed =
            |e: serde_json::Error| Stop(Bilingual::new(format!("无法输出：{e}"), format!("cannot write: {e}")));
        match self.format {
            Format::Human => {
                console.out(&console.findings(&ledger.findings));
                console.account(&ledger.files);
                console.line(&format!("\n{}", console.summary(&ledger.files, skipped)));
                console.line(&console.tally(&ledger.findings));
            }
            Format::Json => {
                console.out(&json::to_string(&json::findings(&ledger.findings, console.lang)).map_err(failed)?);
            }
            Format::Sarif => {
                console.out(&json::to_string(&sarif::log(&ledger.findings, console.lang)).map_err(failed)?);
            }
        }
        let faults = ledger.findings.iter().any(|f| f.severity == Severity::Error && f.waived.is_none());
        Ok(if faults || ledger.files.iter().any(|f| f.error.is_some()) { FAULTS } else { DONE })
    }
}
