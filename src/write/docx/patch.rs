//! What a Word file needs and `docx-rs` cannot say.

use super::xml::{Element, Node};

/// Style of the paragraphs in a table's header row. A row that begins with it repeats on every page.
pub const HEADER_STYLE: &str = "TableHead";

/// Says indents of whole characters in characters too: `docx-rs` knows twips only, and who changes the size of the text
/// expects the indent to follow. `character` is the width of one in twips.
fn mend_indents(element: &mut Element, character: u32) {
    if element.name == "w:ind" {
        for side in ["w:left", "w:right", "w:firstLine", "w:hanging"] {
            let twips = element.attribute(side).and_then(|twips| twips.parse::<u32>().ok()).filter(|twips| *twips > 0);
            if let Some(twips) = twips.filter(|twips| twips.is_multiple_of(character)) {
                element.attributes.push((format!("{side}Chars"), (twips / character * 100).to_string()));
            }
        }
    }
    element.elements_mut().for_each(|child| mend_indents(child, character));
}

/// Width in twips of a Chinese character, which is as wide as it is high, in a style or in the defaults.
fn character(style: &Element, path: &[&str]) -> Option<u32> {
    let size = path.iter().try_fold(style, |element, name| element.child(name))?;
    size.attribute("w:val")?.parse::<u32>().ok().map(|half_points| half_points * 10).filter(|twips| *twips > 0)
}

/// The same of text without a style.
#[must_use]
pub fn default_character(styles: &Element) -> u32 {
    character(styles, &["w:docDefaults", "w:rPrDefault", "w:rPr", "w:sz"]).unwrap_or(210)
}

/// Mends the body, a header or a footer: header rows repeat, and paragraph ids, which come from a counter of the process,
/// are left out (Word gives its own).
pub fn mend_story(element: &mut Element) {
    element.attributes.retain(|(name, _)| !matches!(name.as_str(), "w14:paraId" | "w14:textId"));
    if element.name == "w:tbl" {
        repeat_header(element);
    }
    for child in element.elements_mut() {
        mend_story(child);
    }
}

/// Marks the leading rows that begin with [`HEADER_STYLE`].
fn repeat_header(table: &mut Element) {
    for row in table.elements_mut().filter(|child| child.name == "w:tr") {
        let style = ["w:tc", "w:p", "w:pPr", "w:pStyle"].iter().try_fold(&*row, |element, name| element.child(name));
        if style.and_then(|style| style.attribute("w:val")) != Some(HEADER_STYLE) {
            return;
        }
        add_to(row, "w:trPr", "w:tblHeader");
    }
}

/// Marks the style that holds where none is named, and says which languages to proof.
pub fn mend_styles(styles: &mut Element) {
    let default = default_character(styles);
    for style in styles.elements_mut() {
        let own = character(style, &["w:rPr", "w:sz"]).unwrap_or(default);
        mend_indents(style, own);
    }
    let mut language = Element::new("w:lang");
    language.attributes =
        [("w:val", "en-US"), ("w:eastAsia", "zh-CN")].map(|(k, v)| (k.to_owned(), v.to_owned())).to_vec();
    if let Some(defaults) = descend(styles, &["w:docDefaults", "w:rPrDefault", "w:rPr"]) {
        defaults.children.push(Node::Element(language));
    }
    // `docx-rs` writes a bare one in front of ours.
    let is_normal =
        |node: &Node| matches!(node, Node::Element(style) if style.attribute("w:styleId") == Some("Normal"));
    let several = styles.children.iter().filter(|node| is_normal(node)).count() > 1;
    if let Some(bare) = styles.children.iter().position(is_normal).filter(|_| several) {
        styles.children.remove(bare);
    }
    for style in styles.elements_mut().filter(|child| child.attribute("w:styleId") == Some("Normal")) {
        style.attributes.push(("w:default".to_owned(), "1".to_owned()));
        // Word's default, said aloud: LibreOffice takes its absence, not its presence, for a wish that punctuation hangs in
        // the margin, and then leaves some of it out of justified lines.
        add_to(style, "w:pPr", "w:overflowPunct");
    }
}

/// Number of the numbering that `docx-rs` adds to every document; ours come after it.
pub const FOREIGN_NUMBERING: usize = 1;

/// Leaves out the numbering that `docx-rs` adds, and says indents in characters of that width in twips.
pub fn mend_numbering(numbering: &mut Element, character: u32) {
    mend_indents(numbering, character);
    let foreign = FOREIGN_NUMBERING.to_string();
    numbering.children.retain(|node| match node {
        Node::Element(e) => ["w:abstractNumId", "w:numId"].iter().all(|id| e.attribute(id) != Some(&foreign)),
        Node::Text(_) => true,
    });
}

/// Adds an element to the child of that name, which is put first where there is none.
fn add_to(element: &mut Element, name: &str, added: &str) {
    if element.child(name).is_none() {
        element.children.insert(0, Node::Element(Element::new(name)));
    }
    for child in element.elements_mut().filter(|child| child.name == name).take(1) {
        child.children.push(Node::Element(Element::new(added)));
    }
}

/// The element at the end of a path of names.
fn descend<'a>(element: &'a mut Element, path: &[&str]) -> Option<&'a mut Element> {
    path.iter().try_fold(element, |element, name| element.elements_mut().find(|child| child.name == *name))
}

#[cfg(test)]
mod tests {
    use super::super::xml::parse;
    use super::*;

    #[test]
    fn leading_header_rows_repeat_and_ids_go() {
        let head =
            "<w:tr><w:tc><w:p w14:paraId=\"1\"><w:pPr><w:pStyle w:val=\"TableHead\"/></w:pPr></w:p></w:tc></w:tr>";
        let body = "<w:tr><w:tc><w:p/></w:tc></w:tr>";
        let mut root =
            parse(format!("<w:body><w:tbl>{head}{head}{body}{head}</w:tbl></w:body>").as_bytes()).expect("xml");
        mend_story(&mut root);
        let xml = root.to_xml();
        assert_eq!(xml.matches("<w:tr><w:trPr><w:tblHeader/></w:trPr>").count(), 2, "{xml}");
        assert!(!xml.contains("paraId"));
    }

    #[test]
    fn what_docx_rs_adds_unasked_is_left_out() {
        let bare = "<w:style w:styleId=\"Normal\"/>";
        let mut styles =
            parse(format!("<w:styles>{bare}<w:style w:styleId=\"Normal\"><w:rPr/></w:style></w:styles>").as_bytes())
                .expect("xml");
        mend_styles(&mut styles);
        assert_eq!(
            styles.to_xml(),
            "<w:styles><w:style w:styleId=\"Normal\" w:default=\"1\"><w:pPr><w:overflowPunct/></w:pPr><w:rPr/></w:style></w:styles>"
        );
        let mut numbering = parse(b"<w:numbering><w:abstractNum w:abstractNumId=\"1\"/><w:abstractNum w:abstractNumId=\"2\"/><w:num w:numId=\"1\"/><w:num w:numId=\"2\"/></w:numbering>").expect("xml");
        mend_numbering(&mut numbering, 210);
        assert_eq!(numbering.elements().count(), 2);
    }

    #[test]
    fn indents_of_whole_characters_follow_the_size_of_the_text() {
        let defaults =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>";
        let body = "<w:style><w:pPr><w:ind w:left=\"0\" w:firstLine=\"640\"/></w:pPr></w:style>";
        let small = "<w:style><w:pPr><w:ind w:left=\"100\" w:hanging=\"840\"/></w:pPr><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style>";
        let mut styles = parse(format!("<w:styles>{defaults}{body}{small}</w:styles>").as_bytes()).expect("xml");
        mend_styles(&mut styles);
        let xml = styles.to_xml();
        assert!(xml.contains("<w:ind w:left=\"0\" w:firstLine=\"640\" w:firstLineChars=\"200\"/>"), "{xml}");
        assert!(xml.contains("<w:ind w:left=\"100\" w:hanging=\"840\" w:hangingChars=\"300\"/>"), "{xml}");
    }
}
