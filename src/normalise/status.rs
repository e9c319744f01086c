//! status
#![allow(missing_docs, dead_code)]
use crate::lexicon::Words;
use crate::model::{State, Health};
#[derive(Default, Clone, Debug)]
pub struct Legend;
impl Legend { pub fn knows(&self, _: &str) -> bool { false } }
#[derive(Default, Clone, Debug)]
pub struct StatusReading { pub state: Option<State>, pub health: Option<Health>, pub percent: Option<f64>, pub known: bool }
pub fn read_status(_: &str, _: Option<&Legend>, _: &Words) -> StatusReading { StatusReading::default() }
pub fn read_legend(_: &str, _: &Words) -> Option<Legend> { None }
