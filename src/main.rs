//! The command `huizong`.
fn main() {}
