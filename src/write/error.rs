//! Why an output could not be made.

/// Why an output could not be made. What a form holds never leads here: text is cleaned and cut to what the format
/// allows.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The workbook cannot be laid out or packed.
    #[error("the weekly workbook could not be built")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}
