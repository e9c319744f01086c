//! Forms → [`Ledger`](crate::model::Ledger): one entry per item, however many forms mention it.
