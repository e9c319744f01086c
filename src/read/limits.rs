//! How large a file may be. Far above any form, far below what hurts a laptop.

/// Rows of a sheet.
pub(crate) const ROWS: u32 = 1 << 20;
/// Columns of a sheet.
pub(crate) const COLS: u32 = 1 << 14;
/// Cells that are kept, per file.
pub(crate) const CELLS: usize = 1_000_000;
/// Bytes of a file as it lies on disk.
pub(crate) const FILE_BYTES: u64 = 256 << 20;
/// Bytes of all parts of a zip container, unpacked.
pub(crate) const UNPACKED_BYTES: u64 = 512 << 20;
/// Entries of a zip container or attachment.
pub(crate) const ZIP_ENTRIES: usize = 20_000;
/// Cells of a dense rectangle that a parser of ours or others would allocate, per workbook.
pub(crate) const DENSE_CELLS: u64 = 8 << 20;
/// Depth of nested elements.
pub(crate) const DEPTH: usize = 256;
/// Sheets of a workbook.
pub(crate) const SHEETS: usize = 2_000;
