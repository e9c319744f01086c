//! The rules: what the process promises, checked.
