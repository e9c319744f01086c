//! `huizong.toml` and the command line, resolved.
