//! Check boxes and drop-downs of old forms: a field without a result, whose state is written out.

use super::xml::Element;

/// A check box or drop-down of an old form, from `ffData`.
#[derive(Debug, Default)]
pub(super) struct FormField {
    checkbox: bool,
    checked: Option<bool>,
    default: Option<bool>,
    list: bool,
    chosen: Option<usize>,
    preset: Option<usize>,
    entries: Vec<String>,
}

impl FormField {
    /// Takes in an element inside `ffData`.
    pub(super) fn read(&mut self, element: &Element<'_>) {
        let index = || element.number().map(|n| n as usize);
        match element.name() {
            "checkBox" => self.checkbox = true,
            "checked" => self.checked = Some(element.is_on()),
            "default" if self.checkbox => self.default = Some(element.is_on()),
            "ddList" => self.list = true,
            "default" if self.list => self.preset = index(),
            "result" => self.chosen = index(),
            "listEntry" => self.entries.extend(element.val()),
            _ => {}
        }
    }

    /// What it shows.
    pub(super) fn shown(&self) -> Option<&str> {
        if self.checkbox {
            return Some(if self.checked.or(self.default).unwrap_or(false) { "☑" } else { "□" });
        }
        let chosen = self.chosen.or(self.preset).unwrap_or(0);
        self.entries.get(chosen).map(String::as_str).filter(|_| self.list)
    }
}
