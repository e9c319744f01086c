//! [`Document`](crate::model::Document) → forms: regions, headers, fields, items.
