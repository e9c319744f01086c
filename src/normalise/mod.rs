//! Text of a cell → value: dates, owners, statuses. Small, pure, table-tested.
