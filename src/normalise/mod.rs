//! Text of a cell → value: dates, owners, statuses. Small, pure, table-tested.

pub mod date;
pub mod owner;
pub mod status;
pub mod text;

mod list;
mod width;
