//! The one integration binary: files by behaviour.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that cannot go on fails, and says why"
)]

mod account;
mod accuracy;
mod command_line;
mod formats;
mod layers;
mod layouts;
mod mutations;
mod outputs;
mod prose;
mod rules;
mod shapes;
mod snapshots;
mod story;
mod support;
mod workbook;
