//! `huizong explain`: what a rule means.

use clap::Args;

use super::console::Console;
use super::{DONE, Stop, Talk};
use crate::check;

/// What a rule means, why, how to mend it, how to waive it.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// Name of the rule; without it, all rules in a line each
    #[arg(value_name = "RULE")]
    rule: Option<String>,
    #[command(flatten)]
    pub talk: Talk,
}

impl Explain {
    pub fn run(&self, console: &Console) -> Result<u8, Stop> {
        match &self.rule {
            Some(name) => {
                let rule = check::find_rule(name).map_err(|unknown| Stop(unknown.message()))?;
                console.out(&check::explain(rule, console.lang));
            }
            None => {
                for rule in check::rules() {
                    console.out(&format!(
                        "{:22} {:8} {}\n",
                        rule.name,
                        rule.severity.id(),
                        rule.summary.get(console.lang)
                    ));
                }
            }
        }
        Ok(DONE)
    }
}
