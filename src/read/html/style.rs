//! How text and cells look: tags, attributes, and the classes that a page defines.

use std::collections::BTreeMap;

use super::token::Tag;

/// Names of colours in use.
const COLORS: &[(&str, u32)] = &[
    ("red", 0xFF_0000),
    ("green", 0x00_8000),
    ("lime", 0x00_FF00),
    ("yellow", 0xFF_FF00),
    ("orange", 0xFF_A500),
    ("blue", 0x00_00FF),
    ("gray", 0x80_8080),
    ("grey", 0x80_8080),
    ("silver", 0xC0_C0C0),
    ("purple", 0x80_0080),
    ("pink", 0xFF_C0CB),
    ("white", 0xFF_FFFF),
    ("black", 0x00_0000),
    ("windowtext", 0x00_0000),
];
/// Classes that a page may define.
const MAX_CLASSES: usize = 4096;

/// What is stated about looks; `None` where nothing is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::read) struct Look {
    /// Fill as RGB.
    pub fill: Option<u32>,
    /// Colour of the text as RGB.
    pub ink: Option<u32>,
    pub bold: Option<bool>,
    /// Struck out.
    pub struck: Option<bool>,
    /// Not displayed.
    pub hidden: Option<bool>,
    /// The number of a list, written out by Word.
    pub list_number: bool,
    /// Centred, or aligned to the right.
    pub centred: Option<bool>,
    pub right: Option<bool>,
}

impl Look {
    /// This look where it states something, else another.
    pub fn or(self, base: Self) -> Self {
        Self {
            fill: self.fill.or(base.fill),
            ink: self.ink.or(base.ink),
            bold: self.bold.or(base.bold),
            struck: self.struck.or(base.struck),
            hidden: self.hidden.or(base.hidden),
            list_number: self.list_number || base.list_number,
            centred: self.centred.or(base.centred),
            right: self.right.or(base.right),
        }
    }

    /// From declarations such as `color:red;font-weight:700`.
    fn declared(declarations: &str) -> Self {
        let mut look = Self::default();
        for (name, value) in declarations.split(';').filter_map(|pair| pair.split_once(':')) {
            let value = value.trim().to_ascii_lowercase();
            match name.trim().to_ascii_lowercase().as_str() {
                "background" | "background-color" => look.fill = value.split(' ').find_map(color),
                "color" => look.ink = color(&value),
                "font-weight" => {
                    look.bold = Some(value.starts_with("bold") || value.parse().is_ok_and(|weight: u32| weight >= 600));
                }
                "text-decoration" | "text-decoration-line" => look.struck = Some(value.contains("line-through")),
                "display" => look.hidden = Some(value == "none"),
                "visibility" => look.hidden = Some(value != "visible"),
                "mso-hide" => look.hidden = Some(value == "all"),
                "mso-list" => look.list_number = value == "ignore",
                "text-align" => look.align(&value),
                _ => {}
            }
        }
        look
    }

    fn align(&mut self, value: &str) {
        (self.centred, self.right) = (Some(value == "center"), Some(matches!(value, "right" | "end")));
    }
}

fn color(value: &str) -> Option<u32> {
    if let Some(hex) = value.strip_prefix('#') {
        let code = u32::from_str_radix(hex, 16).ok()?;
        return match hex.len() {
            3 => Some([8, 4, 0].iter().fold(0, |rgb, shift| (rgb << 8) | (((code >> shift) & 0xF) * 0x11))),
            6 => Some(code),
            _ => None,
        };
    }
    if let Some(parts) = value.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let parts: Vec<u32> = parts.split(',').filter_map(|part| part.trim().parse().ok()).collect();
        return (parts.len() == 3).then(|| parts.iter().fold(0, |rgb, part| (rgb << 8) | (*part).min(255)));
    }
    COLORS.iter().find(|(name, _)| *name == value).map(|&(_, rgb)| rgb)
}

/// The classes of a page.
#[derive(Debug, Default)]
pub(in crate::read) struct StyleSheet {
    /// By selector, `.class` or `element.class`.
    classes: BTreeMap<String, Look>,
}

impl StyleSheet {
    /// Takes in the rules of a `style` element; of selectors only `.class` and `element.class` at their end count.
    pub fn read(&mut self, css: &str) {
        for rule in css.split('}').take(MAX_CLASSES) {
            let Some((selectors, declarations)) = rule.split_once('{') else { continue };
            let look = Look::declared(declarations);
            for selector in selectors.split(',').filter(|_| look != Look::default()) {
                let Some(selector) = selector.split_whitespace().last() else { continue };
                if selector.contains('.') && !selector.contains([':', '>', '[', '#']) {
                    let known = self.classes.entry(selector.to_owned()).or_default();
                    *known = look.or(*known);
                }
            }
        }
    }

    /// What a tag states: by its name, its attributes, its classes.
    pub fn look(&self, name: &str, tag: &Tag<'_>) -> Look {
        let by_name = match name {
            "b" | "strong" | "th" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                Look { bold: Some(true), ..Look::default() }
            }
            "s" | "strike" | "del" => Look { struck: Some(true), ..Look::default() },
            "center" => Look { centred: Some(true), ..Look::default() },
            _ => Look::default(),
        };
        let mut attributes = Look {
            fill: tag.attribute("bgcolor").and_then(|value| color(&value.to_ascii_lowercase())),
            ink: tag.attribute("color").and_then(|value| color(&value.to_ascii_lowercase())),
            hidden: tag.has("hidden").then_some(true),
            ..Look::default()
        };
        if let Some(align) = tag.attribute("align") {
            attributes.align(&align.to_ascii_lowercase());
        }
        let classes = tag.attribute("class").unwrap_or_default();
        let classed = classes
            .split_whitespace()
            .flat_map(|class| [format!(".{class}"), format!("{name}.{class}")])
            .filter_map(|selector| self.classes.get(&selector).copied());
        let own = tag.attribute("style").map(|style| Look::declared(&style)).unwrap_or_default();
        own.or(classed.reduce(|base, look| look.or(base)).unwrap_or_default()).or(attributes).or(by_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colors() {
        let rows = [
            ("#ff0000", Some(0xFF_0000)),
            ("#0f8", Some(0x00_FF88)),
            ("rgb(1, 2, 3)", Some(0x01_0203)),
            ("yellow", Some(0xFF_FF00)),
            ("transparent", None),
            ("#12", None),
        ];
        for (value, expected) in rows {
            assert_eq!(color(value), expected, "{value}");
        }
    }
}
