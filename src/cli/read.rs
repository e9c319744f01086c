//! `huizong read`: normalise only.

use clap::{Args, ValueEnum};

use super::console::Console;
use super::{Common, DONE, FAULTS, Stop};
use crate::model::Bilingual;
use crate::write::{csv, json};

/// Normalise only, to standard output.
#[derive(Debug, Args)]
pub(super) struct Read {
    #[command(flatten)]
    pub common: Common,
    /// Format of the output
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Draw each form as it was understood, cell by cell, instead of JSON or csv
    #[arg(long)]
    explain: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    Json,
    Csv,
}

impl Read {
    pub fn run(&self, console: &Console) -> Result<u8, Stop> {
        let pipeline = self.common.pipeline()?;
        let (mut batch, skipped) = self.common.read(&pipeline, console)?;
        pipeline.settle_files(&mut batch);
        if self.explain {
            console.out(&console.drawing(&batch.files));
            return Ok(DONE);
        }
        let text = match self.format {
            Format::Json => {
                json::to_string(&json::ReadJson::new(&batch.files, console.lang)).map_err(|e| e.to_string())
            }
            Format::Csv => csv::items(&batch.files, console.lang),
        };
        console.out(&text.map_err(|e| Stop(Bilingual::new(format!("无法输出：{e}"), format!("cannot write: {e}"))))?);
        console.account(&batch.files);
        console.line(&console.summary(&batch.files, skipped));
        Ok(if batch.files.iter().any(|f| f.error.is_some()) { FAULTS } else { DONE })
    }
}
