//! Elements of an XML part by namespace and local name, whatever prefixes the writing program chose.

use std::borrow::Cow;

use quick_xml::events::BytesStart;
use quick_xml::name::PrefixDeclaration;

use crate::read::ReadError;
use crate::read::markup::{self, Event, Reader};

/// Elements inside elements. Far above any document; each costs a few bytes only.
const MAX_DEPTH: usize = 100_000;
/// Namespace declarations in force at a place; each costs time at every element.
const MAX_BINDINGS: usize = 512;

/// The namespaces that matter, in their Transitional and Strict forms and that of Word 2003.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ns {
    /// The text of a document.
    Word,
    /// Formulas.
    Math,
    /// Tracked changes and comments of Word 2003 XML.
    Annotation,
    /// Alternatives for older readers.
    Compatibility,
    /// Anything else.
    Other,
}

impl Ns {
    fn of(uri: &str) -> Self {
        match uri {
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | "http://purl.oclc.org/ooxml/wordprocessingml/main"
            | "http://schemas.microsoft.com/office/word/2003/wordml" => Self::Word,
            "http://schemas.microsoft.com/aml/2001/core" => Self::Annotation,
            "http://schemas.openxmlformats.org/officeDocument/2006/math"
            | "http://purl.oclc.org/ooxml/officeDocument/math" => Self::Math,
            "http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            _ => Self::Other,
        }
    }
}

/// The start of an element.
#[derive(Debug)]
pub(super) struct Element<'a> {
    /// Its namespace.
    pub(super) ns: Ns,
    tag: BytesStart<'a>,
}

impl Element<'_> {
    /// Name without prefix.
    pub(super) fn name(&self) -> &str {
        self.tag.local_name().into_inner()
    }

    /// An attribute by its name without prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        markup::attribute(&self.tag, name)
    }

    /// The attribute `val`.
    pub(super) fn val(&self) -> Option<String> {
        self.attribute("val")
    }

    /// The attribute `val` as a number.
    pub(super) fn number(&self) -> Option<u32> {
        self.val()?.trim().parse().ok()
    }

    /// A property such as `<w:b/>`: present means yes, unless `val` says no.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.val().as_deref(), Some("0" | "false" | "off" | "none"))
    }
}

/// A step through a part.
#[derive(Debug)]
pub(super) enum Token<'a> {
    /// An element starts.
    Open(Element<'a>),
    /// The innermost element ends.
    Close,
    /// Text.
    Text(Cow<'a, str>),
    /// The part ends, complete.
    End,
}

/// What a prefix means inside an element.
struct Binding {
    prefix: Box<str>,
    ns: Ns,
    /// Depth of the element that declares it.
    depth: usize,
}

/// Walks over a part.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
    bindings: Vec<Binding>,
}

impl<'a> Xml<'a> {
    /// A walk over the text of a part, from its start.
    pub(super) fn new(xml: &'a str) -> Self {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0, bindings: Vec::new() }
    }

    /// The next step.
    ///
    /// # Errors
    /// The XML is damaged, cut off, or nested beyond reason.
    pub(super) fn step(&mut self) -> Result<Token<'a>, ReadError> {
        loop {
            match self.reader.read_event().map_err(ReadError::corrupt)? {
                Event::Start(tag) => return self.open(tag).map(Token::Open),
                Event::End(_) => {
                    self.close();
                    return Ok(Token::Close);
                }
                Event::Text(text) => return Ok(Token::Text(text.xml10_content())),
                Event::CData(text) => return Ok(Token::Text(text.xml10_content())),
                Event::GeneralRef(reference) => {
                    let mut text = String::new();
                    markup::push_reference(&mut text, &reference);
                    return Ok(Token::Text(text.into()));
                }
                Event::Eof if self.depth > 0 => return Err(ReadError::corrupt("the XML is cut off")),
                Event::Eof => return Ok(Token::End),
                _ => {}
            }
        }
    }

    /// Passes over the rest of the element that was just opened.
    ///
    /// # Errors
    /// As [`Xml::step`].
    pub(super) fn skip(&mut self) -> Result<(), ReadError> {
        let mut inside = 1usize;
        while inside > 0 {
            match self.reader.read_event().map_err(ReadError::corrupt)? {
                Event::Start(_) => inside += 1,
                Event::End(_) => inside -= 1,
                Event::Eof => return Err(ReadError::corrupt("the XML is cut off")),
                _ => {}
            }
        }
        self.close();
        Ok(())
    }

    fn open(&mut self, tag: BytesStart<'a>) -> Result<Element<'a>, ReadError> {
        self.depth += 1;
        if tag.attributes_raw().contains("xmlns") {
            for attribute in tag.attributes().with_checks(false).flatten() {
                let prefix = match attribute.key.as_namespace_binding() {
                    Some(PrefixDeclaration::Default) => "",
                    Some(PrefixDeclaration::Named(prefix)) => prefix,
                    None => continue,
                };
                self.bindings.push(Binding { prefix: prefix.into(), ns: Ns::of(&attribute.value), depth: self.depth });
            }
        }
        if self.depth > MAX_DEPTH || self.bindings.len() > MAX_BINDINGS {
            return Err(ReadError::too_large("elements or namespaces nested beyond reason"));
        }
        let prefix = tag.name().prefix().map_or("", |prefix| prefix.into_inner());
        let ns = self.bindings.iter().rev().find(|b| *b.prefix == *prefix).map_or(Ns::Other, |b| b.ns);
        Ok(Element { ns, tag })
    }

    fn close(&mut self) {
        while self.bindings.pop_if(|binding| binding.depth >= self.depth).is_some() {}
        self.depth = self.depth.saturating_sub(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    fn names(xml: &str) -> Result<Vec<(Ns, String)>, ReadError> {
        let mut xml = Xml::new(xml);
        let mut names = Vec::new();
        loop {
            match xml.step()? {
                Token::Open(element) => names.push((element.ns, element.name().to_owned())),
                Token::End => return Ok(names),
                _ => {}
            }
        }
    }

    #[test]
    fn prefixes_are_free_and_scoped() {
        let xml = format!("<a xmlns='{WORD}'><z:b xmlns:z='{WORD}'/><z:c/><d xmlns='urn:x'><e/></d><f/></a>");
        let expected =
            [("a", Ns::Word), ("b", Ns::Word), ("c", Ns::Other), ("d", Ns::Other), ("e", Ns::Other), ("f", Ns::Word)];
        let expected: Vec<_> = expected.into_iter().map(|(name, ns)| (ns, name.to_owned())).collect();
        assert_eq!(names(&xml).unwrap(), expected);
    }

    #[test]
    fn damage_is_an_error() {
        for xml in ["<a>", "<a><b></a>", "<a", "<a></b>", "<a>&#xFFFFFFFF;</a", "</a>"] {
            assert!(matches!(names(xml), Err(ReadError::Corrupt { .. })), "{xml}");
        }
        let deep = "<a>".repeat(MAX_DEPTH + 1);
        assert!(matches!(names(&deep), Err(ReadError::TooLarge { .. })));
    }
}
