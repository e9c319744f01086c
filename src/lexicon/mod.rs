//! The words that forms are recognised by: loads and validates `templates/`.

pub mod calendar;
pub mod words;

pub use calendar::Calendar;
pub use words::Words;
