//! What every stage speaks of: documents as read, forms as understood, the ledger as merged, findings.
//!
//! Depends on nothing else of this crate.

mod document;
mod field;
mod finding;
mod form;
mod item;
mod labels;
mod ledger;
pub mod ledger_columns;
mod place;
mod text;
mod trend;

pub use document::{Block, Cell, Document, Format, Grid, Paragraph, Part, PartRole, ReadNote, Source, Value};
pub use field::{Field, Trouble};
pub use finding::{Finding, Severity};
pub use form::{Account, FileRecord, Form, FormKind, Meeting, Section, SectionKind, Signature, Use, Used};
pub use item::{Health, Item, ItemKind, Stage, State};
pub use ledger::{Change, Conflict, ConflictValue, Ledger, LedgerItem, PreviousItem, PreviousWeek, Submission, WeekId};
pub use place::{Origin, Place, column_name};
pub use text::{Bilingual, Lang};
pub use trend::{KEY_FIGURES, WEEK_COLUMN, WeekFigures};
