//! huizong (汇总) reads the record forms that departments fill in by hand, in Excel and Word, normalises them into one
//! model in which every value knows its file and cell, checks them, merges the week, and writes what circulates.
//!
//! ```text
//! bytes ──read──▶ Document ──recognise──▶ Form/Item ──merge──▶ Ledger ──check──▶ Findings ──write──▶ .xlsx .docx .json
//!         grids, blocks     which form,             weeks, same item     rules
//!         with places       which columns, values   in two forms
//! ```
//!
//! Data flows one way and the stages know nothing of each other; [`pipeline`] drives them. What changes often is data:
//! form definitions, header words and status words stand in `templates/`.

pub mod model;

pub mod lexicon;

pub mod config;

pub mod read;

pub mod normalise;

pub mod recognise;

pub mod merge;

pub mod check;

pub mod write;

pub mod pipeline;

pub mod cli;
