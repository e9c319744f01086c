//! The one integration binary: files by behaviour.

mod account;
mod accuracy;
mod command_line;
mod layers;
mod rules;
mod story;
mod support;
