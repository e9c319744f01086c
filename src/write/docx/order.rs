//! The order in which the Open XML schema (ECMA-376, part 1) wants the children of an element, and the attributes that it
//! does not know.

use super::xml::{Element, Node};

/// Children in schema order by parent. Names without prefix `w:`; what is not listed keeps its place behind the listed.
const ORDER: &[(&str, &[&str])] = &[
    ("pPr", PARAGRAPH),
    ("rPr", RUN),
    (
        "sectPr",
        &[
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType",
            "pgNumType",
            "cols",
            "formProt",
            "vAlign",
            "noEndnote",
            "titlePg",
            "textDirection",
            "bidi",
            "rtlGutter",
            "docGrid",
            "printerSettings",
            "sectPrChange",
        ],
    ),
    (
        "tblPr",
        &[
            "tblStyle",
            "tblpPr",
            "tblOverlap",
            "bidiVisual",
            "tblStyleRowBandSize",
            "tblStyleColBandSize",
            "tblW",
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
            "tblPrChange",
        ],
    ),
    (
        "tcPr",
        &[
            "cnfStyle",
            "tcW",
            "gridSpan",
            "hMerge",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
            "hideMark",
            "headers",
            "cellIns",
            "cellDel",
            "cellMerge",
            "tcPrChange",
        ],
    ),
    ("tblBorders", SIDES),
    ("tcBorders", SIDES),
    ("pBdr", &["top", "left", "bottom", "right", "between", "bar"]),
    ("tblCellMar", SIDES),
    ("tcMar", SIDES),
    (
        "style",
        &[
            "name",
            "aliases",
            "basedOn",
            "next",
            "link",
            "autoRedefine",
            "hidden",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "locked",
            "personal",
            "personalCompose",
            "personalReply",
            "rsid",
            "pPr",
            "rPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblStylePr",
        ],
    ),
    (
        "lvl",
        &[
            "start",
            "numFmt",
            "lvlRestart",
            "pStyle",
            "isLgl",
            "suff",
            "lvlText",
            "lvlPicBulletId",
            "legacy",
            "lvlJc",
            "pPr",
            "rPr",
        ],
    ),
    ("abstractNum", &["nsid", "multiLevelType", "tmpl", "name", "styleLink", "numStyleLink", "lvl"]),
    ("numPr", &["ilvl", "numId", "ins"]),
    ("num", &["abstractNumId", "lvlOverride"]),
    ("numbering", &["numPicBullet", "abstractNum", "num", "numIdMacAtCleanup"]),
    ("styles", &["docDefaults", "latentStyles", "style"]),
    ("docDefaults", &["rPrDefault", "pPrDefault"]),
];

const PARAGRAPH: &[&str] = &[
    "pStyle",
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "framePr",
    "widowControl",
    "numPr",
    "suppressLineNumbers",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "kinsoku",
    "wordWrap",
    "overflowPunct",
    "topLinePunct",
    "autoSpaceDE",
    "autoSpaceDN",
    "bidi",
    "adjustRightInd",
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
    "sectPr",
    "pPrChange",
];

const RUN: &[&str] = &[
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rStyle",
    "rFonts",
    "b",
    "bCs",
    "i",
    "iCs",
    "caps",
    "smallCaps",
    "strike",
    "dstrike",
    "outline",
    "shadow",
    "emboss",
    "imprint",
    "noProof",
    "snapToGrid",
    "vanish",
    "webHidden",
    "color",
    "spacing",
    "w",
    "kern",
    "position",
    "sz",
    "szCs",
    "highlight",
    "u",
    "effect",
    "bdr",
    "shd",
    "fitText",
    "vertAlign",
    "rtl",
    "cs",
    "em",
    "lang",
    "eastAsianLayout",
    "specVanish",
    "oMath",
];

const SIDES: &[&str] = &["top", "left", "start", "bottom", "right", "end", "insideH", "insideV", "tl2br", "tr2bl"];

/// Attributes that `docx-rs` writes and the schema does not know, by element.
const UNKNOWN: &[(&str, &str)] = &[("w:gridCol", "w:type")];

/// Elements that say nothing when they are empty, and that the schema or a strict reader minds.
const NEEDLESS: &[&str] = &["w:rPr", "w:pPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblBorders", "w:tabs"];

/// Puts an element and everything in it into schema order.
pub fn arrange(element: &mut Element) {
    element.attributes.retain(|(name, _)| !UNKNOWN.contains(&(element.name.as_str(), name.as_str())));
    for child in element.elements_mut() {
        arrange(child);
    }
    element.children.retain(|node| !is_needless(node));
    let order = element.name.strip_prefix("w:").and_then(|name| ORDER.iter().find(|(parent, _)| *parent == name));
    if let Some((_, order)) = order {
        element.children.sort_by_key(|node| rank(node, order));
    }
}

fn is_needless(node: &Node) -> bool {
    matches!(node, Node::Element(e) if e.children.is_empty() && e.attributes.is_empty() && NEEDLESS.contains(&e.name.as_str()))
}

/// Position of a child in the order; the sort is stable, so equals keep theirs.
fn rank(node: &Node, order: &[&str]) -> usize {
    match node {
        Node::Element(element) => {
            let name = element.name.strip_prefix("w:").unwrap_or(&element.name);
            order.iter().position(|known| *known == name).unwrap_or(order.len())
        }
        Node::Text(_) => order.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::xml::parse;
    use super::*;

    #[test]
    fn children_come_in_schema_order() {
        for (raw, expected) in [
            (
                "<w:pPr><w:rPr><w:sz/><w:rFonts/></w:rPr><w:jc/><w:pStyle/></w:pPr>",
                "<w:pPr><w:pStyle/><w:jc/><w:rPr><w:rFonts/><w:sz/></w:rPr></w:pPr>",
            ),
            (
                "<w:sectPr><w:docGrid/><w:pgSz/><w:footerReference/></w:sectPr>",
                "<w:sectPr><w:footerReference/><w:pgSz/><w:docGrid/></w:sectPr>",
            ),
            (
                "<w:style><w:rPr><w:b/></w:rPr><w:pPr><w:jc/></w:pPr><w:name/></w:style>",
                "<w:style><w:name/><w:pPr><w:jc/></w:pPr><w:rPr><w:b/></w:rPr></w:style>",
            ),
            (
                "<w:tblGrid><w:gridCol w:w=\"1\" w:type=\"dxa\"/></w:tblGrid>",
                "<w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>",
            ),
            ("<w:p><w:r><w:rPr/><w:t>b</w:t></w:r><w:r/></w:p>", "<w:p><w:r><w:t>b</w:t></w:r><w:r/></w:p>"),
        ] {
            let mut root = parse(raw.as_bytes()).expect(raw);
            arrange(&mut root);
            assert_eq!(root.to_xml(), expected);
        }
    }
}
