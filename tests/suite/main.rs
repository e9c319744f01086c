//! The one integration binary: files by behaviour.

mod accuracy;
mod account;
mod command_line;
mod layers;
mod rules;
mod story;
mod support;
