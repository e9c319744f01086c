//! owner
#![allow(missing_docs, dead_code)]
use crate::lexicon::Words;
use crate::model::Trouble;
#[derive(Default, Clone, Debug)]
pub struct Roster;
#[derive(Default, Clone, Debug)]
pub struct OwnerReading { pub owners: Vec<String>, pub department: Option<String>, pub trouble: Option<Trouble>, pub same_as_above: bool }
pub fn read_owners(text: &str, _: &Roster, _: &Words) -> OwnerReading { OwnerReading { owners: vec![text.to_owned()], ..Default::default() } }
pub fn read_names(text: &str, _: &Roster, _: &Words) -> Vec<String> { vec![text.to_owned()] }
pub fn read_person(text: &str, _: &Roster, _: &Words) -> Option<String> { Some(text.to_owned()) }
pub fn signed(_text: &str, _: &Words) -> Option<(String, Option<String>)> { None }
pub fn actor_in(_text: &str, _: &Roster, _: &Words) -> OwnerReading { OwnerReading::default() }
pub fn is_department(text: &str, _: &Roster, _: &Words) -> bool { text.ends_with('部') }
