//! A small XML tree: as much as it takes to reorder and mend the parts of a Word file.
//!
//! Texts and attribute values stay escaped as they were read, so that writing gives back what was read.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Why a text is no XML tree.
#[derive(Debug, thiserror::Error)]
pub enum XmlError {
    /// The parser refuses it.
    #[error(transparent)]
    Syntax(#[from] quick_xml::Error),
    /// An attribute cannot be read.
    #[error(transparent)]
    Attribute(#[from] quick_xml::events::attributes::AttrError),
    /// It is no UTF-8.
    #[error(transparent)]
    Encoding(#[from] std::str::Utf8Error),
    /// No root element, more than one, or one that does not end.
    #[error("not exactly one root element")]
    Root,
}

/// A child of an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, escaped.
    Text(String),
}

/// An element with its prefix as written (`w:p`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Name with prefix.
    pub name: String,
    /// Attributes in order: name with prefix, escaped value.
    pub attributes: Vec<(String, String)>,
    /// Children in order.
    pub children: Vec<Node>,
}

impl Element {
    /// An element with nothing in it.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The escaped value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Child elements in order.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Child elements in order, to change.
    pub fn elements_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child with that name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The element as XML, without declaration.
    #[must_use]
    pub fn to_xml(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(&self.name);
        for (key, value) in &self.attributes {
            for piece in [" ", key, "=\"", value, "\""] {
                out.push_str(piece);
            }
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(text),
            }
        }
        for piece in ["</", &self.name, ">"] {
            out.push_str(piece);
        }
    }
}

/// The root element of a part. Comments, declarations and processing instructions are left out.
///
/// # Errors
/// Where the bytes are no well-formed XML with one root.
pub fn parse(bytes: &[u8]) -> Result<Element, XmlError> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes)?);
    // The innermost element last; the bottom one collects the root.
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event()? {
            Event::Start(start) => open.push(element_of(&start)?),
            Event::Empty(start) => append(&mut open, Node::Element(element_of(&start)?))?,
            Event::End(_) => {
                let closed = open.pop().ok_or(XmlError::Root)?;
                append(&mut open, Node::Element(closed))?;
            }
            Event::Text(text) => append_text(&mut open, &text)?,
            Event::CData(text) => append_text(&mut open, &quick_xml::escape::escape(&*text))?,
            Event::GeneralRef(name) => append_text(&mut open, &format!("&{};", &*name))?,
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
    let [top] = open.as_mut_slice() else { return Err(XmlError::Root) };
    let mut roots = std::mem::take(&mut top.children).into_iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    match (roots.next(), roots.next()) {
        (Some(root), None) => Ok(root),
        _ => Err(XmlError::Root),
    }
}

fn element_of(start: &BytesStart) -> Result<Element, XmlError> {
    let mut element = Element::new(start.name().as_ref());
    for attribute in start.attributes() {
        let attribute = attribute?;
        element.attributes.push((attribute.key.as_ref().to_owned(), attribute.value.into_owned()));
    }
    Ok(element)
}

fn append(open: &mut [Element], node: Node) -> Result<(), XmlError> {
    open.last_mut().ok_or(XmlError::Root)?.children.push(node);
    Ok(())
}

fn append_text(open: &mut [Element], text: &str) -> Result<(), XmlError> {
    let parent = open.last_mut().ok_or(XmlError::Root)?;
    match parent.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => parent.children.push(Node::Text(text.to_owned())),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_written_as_it_was_read() {
        for xml in [
            "<a/>",
            "<w:p w:x=\"1 &lt; 2\"><w:t xml:space=\"preserve\"> 甲 &amp; 乙&#xA; </w:t><b/></w:p>",
            "<a><b>1</b>tail<b/></a>",
        ] {
            assert_eq!(parse(xml.as_bytes()).expect(xml).to_xml(), xml);
        }
        assert_eq!(parse(b"<?xml version=\"1.0\"?><a><![CDATA[<]]></a>").expect("cdata").to_xml(), "<a>&lt;</a>");
    }

    #[test]
    fn what_is_no_tree_is_refused() {
        for xml in ["", "text", "<a>", "<a></b>", "<a/><b/>", "<a b=c/>"] {
            assert!(parse(xml.as_bytes()).is_err(), "{xml}");
        }
    }
}
