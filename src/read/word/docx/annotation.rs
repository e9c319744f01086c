//! Tracked changes and comments of Word 2003 XML: there they are elements of their own.

use super::walk::{Frame, Visit, Walk};
use super::xml::Element;

impl Walk<'_> {
    /// A tracked change or comment of Word 2003 XML.
    pub(super) fn visit_annotation(&mut self, element: &Element<'_>) -> Visit {
        match (element.attribute("type").as_deref(), self.frames.last()) {
            (Some("Word.Comment"), _) => return Visit::Skip,
            (Some("Word.Deletion"), Some(Frame::MarkProps)) => {
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.mark_deleted = true;
                }
            }
            (Some("Word.Deletion"), Some(Frame::RowProps)) => {
                if let Some(row) = self.layout.row() {
                    row.deleted = true;
                }
            }
            (Some("Word.Deletion"), _) => {
                self.removed += 1;
                return Visit::Enter(Frame::Removed);
            }
            _ => {}
        }
        Visit::Enter(Frame::Plain)
    }
}
