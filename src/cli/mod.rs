//! The command line: one file per command, arguments on top, run below. Only this module prints.

mod check;
mod console;
mod explain;
mod read;
mod weekly;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::config::Config;
use crate::model::{Bilingual, Lang};
use crate::pipeline::{Batch, Pipeline};
use console::Console;

/// 汇总: reads the record forms that departments fill in, checks them, merges the week and writes the workbook and the minutes.
#[derive(Debug, Parser)]
#[command(name = "huizong", version, max_term_width = 110, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// 每周汇总: read everything, check, merge, and write the weekly workbook and the minutes
    Weekly(weekly::Weekly),
    /// 读取: normalise only, to standard output
    Read(read::Read),
    /// 检查: findings only
    Check(check::Check),
    /// 说明: what a rule means, why, how to mend it, how to waive it
    Explain(explain::Explain),
}

/// Options common to all commands that read forms.
#[derive(Debug, Args)]
struct Common {
    /// Files, folders (walked) or .zip attachments
    #[arg(required = true, value_name = "INPUT")]
    inputs: Vec<PathBuf>,
    /// Configuration; default: huizong.toml beside the inputs or in the current folder
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The day the job is done for; default: the newest date that the forms bear
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<NaiveDate>,
    #[command(flatten)]
    talk: Talk,
}

/// How the program talks.
#[derive(Debug, Args)]
struct Talk {
    /// Language of messages; default: the locale
    #[arg(long, value_enum)]
    lang: Option<LangArg>,
    /// Say nothing but errors
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Say why: per file what was taken, what not, and why this form and these columns
    #[arg(short, long)]
    verbose: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum LangArg {
    Zh,
    En,
}

/// What stops a command, with what to do about it.
#[derive(Debug)]
struct Stop(Bilingual);

impl From<Bilingual> for Stop {
    fn from(message: Bilingual) -> Self {
        Self(message)
    }
}

/// Done, nothing wrong.
const DONE: u8 = 0;
/// Done, but something is wrong with the inputs.
const FAULTS: u8 = 1;
/// Not done.
const NOT_DONE: u8 = 2;

/// Runs the program; see `contract` in the README for the exit status.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let status = if error.use_stderr() { NOT_DONE } else { DONE };
            // Nothing is left to do when the terminal itself cannot be written to.
            let _ = error.print();
            return ExitCode::from(status);
        }
    };
    quiet_workers();
    let talk = match &cli.command {
        Command::Weekly(weekly) => &weekly.common.talk,
        Command::Read(read) => &read.common.talk,
        Command::Check(check) => &check.common.talk,
        Command::Explain(explain) => &explain.talk,
    };
    let console = Console::new(talk.language(), talk.quiet, talk.verbose);
    let outcome = match &cli.command {
        Command::Weekly(weekly) => weekly.run(&console),
        Command::Read(read) => read.run(&console),
        Command::Check(check) => check.run(&console),
        Command::Explain(explain) => explain.run(&console),
    };
    ExitCode::from(outcome.unwrap_or_else(|Stop(message)| {
        console.error(&message);
        NOT_DONE
    }))
}

/// A parser that panics over a damaged file is caught and becomes a finding; only a panic of the program itself is shown.
fn quiet_workers() {
    let default = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if std::thread::current().name() == Some("main") {
            default(info);
        }
    }));
}

impl Talk {
    /// The language asked for, else the locale's: Chinese unless it names another language.
    fn language(&self) -> Lang {
        match self.lang {
            Some(LangArg::Zh) => Lang::Zh,
            Some(LangArg::En) => Lang::En,
            None => {
                let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
                    .into_iter()
                    .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
                    .unwrap_or_default();
                let plain = locale.is_empty() || locale == "C" || locale == "POSIX" || locale.starts_with("C.");
                if plain || locale.starts_with("zh") { Lang::Zh } else { Lang::En }
            }
        }
    }
}

impl Common {
    /// The pipeline with the configuration of these inputs.
    fn pipeline(&self) -> Result<Pipeline, Stop> {
        let path = self.config.clone().or_else(|| Config::find(&self.inputs));
        let config = match path {
            Some(path) => Config::load(&path).map_err(|error| Stop(error.message()))?,
            None => Config::default(),
        };
        Pipeline::new(config, self.date).map_err(Stop)
    }

    /// The inputs, read, with progress on a terminal; and how many files were passed over.
    fn read(&self, pipeline: &Pipeline, console: &Console) -> Result<(Batch, usize), Stop> {
        let inputs = pipeline.collect(&self.inputs).map_err(Stop)?;
        let bar = console.progress(inputs.inputs.len());
        let batch = pipeline.read(&inputs, &|| bar.inc(1)).map_err(Stop)?;
        bar.finish_and_clear();
        Ok((batch, inputs.skipped_foreign.len()))
    }
}
