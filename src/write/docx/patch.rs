//! What a Word file needs and `docx-rs` cannot say.

use super::xml::{Element, Node};

/// Style of the paragraphs in a table's header row. A row that begins with it repeats on every page.
pub const HEADER_STYLE: &str = "TableHead";

/// A first-line indent of this width in twips means two characters of text: `docx-rs` can say it in twips only, and a
/// reader who changes the size of the text expects the indent to follow.
pub const TWO_CHARACTERS: i32 = 640;

/// Says first-line indents in characters too.
fn mend_indents(element: &mut Element) {
    let two = TWO_CHARACTERS.to_string();
    if element.name == "w:ind" && element.attribute("w:firstLine") == Some(&two) {
        element.attributes.push(("w:firstLineChars".to_owned(), "200".to_owned()));
    }
    element.elements_mut().for_each(mend_indents);
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
        let mark = Node::Element(Element::new("w:tblHeader"));
        if row.child("w:trPr").is_none() {
            row.children.insert(0, Node::Element(Element::new("w:trPr")));
        }
        if let Some(properties) = row.elements_mut().find(|child| child.name == "w:trPr") {
            properties.children.push(mark);
        }
    }
}

/// Marks the style that holds where none is named, and says which languages to proof.
pub fn mend_styles(styles: &mut Element) {
    mend_indents(styles);
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
    }
}

/// Number of the numbering that `docx-rs` adds to every document; ours come after it.
pub const FOREIGN_NUMBERING: usize = 1;

/// Leaves out the numbering that `docx-rs` adds, and says indents in characters.
pub fn mend_numbering(numbering: &mut Element) {
    mend_indents(numbering);
    let foreign = FOREIGN_NUMBERING.to_string();
    numbering.children.retain(|node| match node {
        Node::Element(e) => ["w:abstractNumId", "w:numId"].iter().all(|id| e.attribute(id) != Some(&foreign)),
        Node::Text(_) => true,
    });
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
            "<w:styles><w:style w:styleId=\"Normal\" w:default=\"1\"><w:rPr/></w:style></w:styles>"
        );
        let mut numbering = parse(b"<w:numbering><w:abstractNum w:abstractNumId=\"1\"/><w:abstractNum w:abstractNumId=\"2\"/><w:num w:numId=\"1\"/><w:num w:numId=\"2\"/></w:numbering>").expect("xml");
        mend_numbering(&mut numbering);
        assert_eq!(numbering.elements().count(), 2);
    }
}
