//! The command `huizong`; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    huizong::cli::run(std::env::args_os())
}
