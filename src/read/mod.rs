//! Bytes → [`Document`](crate::model::Document): one file per format, content never trusted.
