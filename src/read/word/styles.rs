//! What paragraph and character styles say: heading level, numbering, strike, alignment.

use std::collections::BTreeMap;

use super::xml::Node;

/// What a style sets.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    pub level: Option<u8>,
    pub numbering: Option<(String, u8)>,
    pub strike: Option<bool>,
    pub bold: Option<bool>,
    pub vanish: Option<bool>,
    pub alignment: Option<String>,
    is_title: bool,
}

/// Styles by id, with what they inherit.
#[derive(Debug, Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

/// Longest chain of styles based on styles.
const CHAIN: usize = 32;

impl Styles {
    pub fn new(part: Option<&Node>) -> Self {
        let Some(part) = part else { return Self::default() };
        let defs: BTreeMap<&str, &Node> =
            part.nodes().filter(|n| n.name == "style").filter_map(|n| Some((n.attribute("styleId")?, n))).collect();
        let resolved = defs.keys().map(|id| ((*id).to_owned(), resolve(id, &defs))).collect();
        Self(resolved)
    }

    /// A style; the default where the id is unknown.
    pub fn get(&self, id: Option<&str>) -> Style {
        id.and_then(|id| self.0.get(id)).cloned().unwrap_or_default()
    }
}

impl Style {
    /// The title of the document: centred and bold in effect, but no heading.
    pub fn is_title(&self) -> bool {
        self.is_title
    }
}

fn resolve(id: &str, defs: &BTreeMap<&str, &Node>) -> Style {
    let mut style = Style::default();
    let mut next = Some(id.to_owned());
    for _ in 0..CHAIN {
        let Some(node) = next.as_deref().and_then(|id| defs.get(id)) else { break };
        let name = node.child("name").and_then(Node::val).unwrap_or_default().to_lowercase();
        style.is_title |= name == "title" || name == "标题";
        let heading = ["heading ", "标题 ", "标题"]
            .iter()
            .find_map(|prefix| name.strip_prefix(prefix)?.trim().parse::<u8>().ok());
        if let Some(paragraph) = node.child("pPr") {
            let outline = paragraph
                .child("outlineLvl")
                .and_then(Node::val)
                .and_then(|v| v.parse::<u8>().ok())
                .filter(|l| *l < 9)
                .map(|l| l + 1);
            style.level = style.level.or(heading).or(outline);
            style.alignment = style.alignment.or_else(|| paragraph.child("jc").and_then(Node::val).map(str::to_owned));
            style.numbering = style.numbering.or_else(|| numbering(paragraph));
        } else {
            style.level = style.level.or(heading);
        }
        if let Some(run) = node.child("rPr") {
            style.strike = style.strike.or_else(|| struck(run));
            style.bold = style.bold.or_else(|| run.switch("b"));
            style.vanish = style.vanish.or_else(|| run.switch("vanish"));
        }
        next = node.child("basedOn").and_then(Node::val).map(str::to_owned);
    }
    style
}

/// Struck out, once or twice.
pub(super) fn struck(run: &Node) -> Option<bool> {
    match (run.switch("strike"), run.switch("dstrike")) {
        (None, None) => None,
        (one, two) => Some(one.unwrap_or(false) || two.unwrap_or(false)),
    }
}

/// The list and level that paragraph properties name.
pub(super) fn numbering(paragraph: &Node) -> Option<(String, u8)> {
    let properties = paragraph.child("numPr")?;
    let id = properties.child("numId").and_then(Node::val)?;
    let level = properties.child("ilvl").and_then(Node::val).and_then(|v| v.parse().ok()).unwrap_or(0);
    Some((id.to_owned(), level))
}
