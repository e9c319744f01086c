//! Lists while they are open: which level a paragraph stands on, and whether it is the one that shows the number.

use std::collections::BTreeMap;

use super::styles::Styles;
use crate::read::word::numbering::{Instance, Numbering};

/// An open list.
#[derive(Debug)]
struct OpenList {
    /// Use of the list by which its paragraphs are counted.
    instance: u32,
    level: usize,
    /// The item that has begun has not shown its number yet.
    due: bool,
}

/// The open lists, outermost first, and the counters of all.
#[derive(Debug, Default)]
pub(super) struct Lists {
    numbering: Numbering,
    open: Vec<OpenList>,
    /// Last use of each style.
    last: BTreeMap<String, u32>,
    /// Uses by the identifier of the list.
    named: BTreeMap<String, u32>,
    uses: u32,
}

impl Lists {
    /// A list begins; one inside another goes on with its style on the next level.
    pub(super) fn open(&mut self, styles: &Styles, style: Option<String>, id: Option<String>, goes_on: GoesOn) {
        let (instance, level) = match (self.open.last(), style) {
            (Some(outer), _) => (outer.instance, outer.level + 1),
            (None, style) => (self.instance(styles, style.unwrap_or_default(), goes_on), 0),
        };
        self.named.extend(id.map(|id| (id, instance)));
        self.open.push(OpenList { instance, level, due: false });
    }

    fn instance(&mut self, styles: &Styles, style: String, goes_on: GoesOn) -> u32 {
        let continued = match goes_on {
            GoesOn::No => None,
            GoesOn::WithStyle => self.last.get(&style),
            GoesOn::With(id) => self.named.get(&id),
        };
        if let Some(&instance) = continued {
            return instance;
        }
        self.uses += 1;
        if let Some(levels) = styles.list(&style) {
            self.numbering.lists.insert(self.uses, levels.clone());
            self.numbering.instances.insert(self.uses, Instance { list: self.uses, overrides: BTreeMap::new() });
        }
        self.last.insert(style, self.uses);
        self.uses
    }

    /// The innermost list ends.
    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    /// An item of the innermost list begins.
    pub(super) fn begin_item(&mut self) {
        if let Some(list) = self.open.last_mut() {
            list.due = true;
        }
    }

    /// The number of the paragraph that begins, if it is the first of an item.
    pub(super) fn number(&mut self) -> Option<String> {
        let list = self.open.last_mut().filter(|list| list.due)?;
        list.due = false;
        let (instance, level) = (list.instance, list.level);
        self.numbering.next(instance, level)
    }
}

/// Which list a list goes on counting.
#[derive(Debug)]
pub(super) enum GoesOn {
    No,
    /// The last one of its style.
    WithStyle,
    /// The one of this identifier.
    With(String),
}
