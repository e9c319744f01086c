//! A part as a tree. Elements go by their local name, so that any prefix and both variants of the standard read alike.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::read::{ReadError, limits};

/// An element.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Child>,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Child {
    Node(Node),
    Text(String),
}

impl Node {
    /// An attribute by its local name.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The attribute `val`.
    pub fn val(&self) -> Option<&str> {
        self.attribute("val")
    }

    /// Child elements.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
    }

    /// The first child element with a name.
    pub fn child(&self, name: &str) -> Option<&Node> {
        self.nodes().find(|node| node.name == name)
    }

    /// A switch such as `w:b`: present and not turned off.
    pub fn switch(&self, name: &str) -> Option<bool> {
        self.child(name).map(|node| !matches!(node.val(), Some("0" | "false" | "off" | "none")))
    }

    /// The first descendant with a name, depth first.
    pub fn find(&self, name: &str) -> Option<&Node> {
        self.nodes().find_map(|node| if node.name == name { Some(node) } else { node.find(name) })
    }

    /// Text directly inside.
    pub fn text(&self) -> String {
        self.children
            .iter()
            .filter_map(|child| match child {
                Child::Text(text) => Some(text.as_str()),
                Child::Node(_) => None,
            })
            .collect()
    }
}

fn open(start: &BytesStart<'_>) -> Result<Node, ReadError> {
    let mut node = Node { name: start.local_name().as_ref().to_owned(), ..Node::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(ReadError::corrupt)?;
        let value = quick_xml::escape::unescape(&attribute.value)
            .map_or_else(|_| attribute.value.to_string(), |text| text.into_owned());
        node.attributes.push((attribute.key.local_name().as_ref().to_owned(), value));
    }
    Ok(node)
}

/// Parses a part.
///
/// # Errors
/// The XML is not well-formed, ends early, or nests too deeply.
pub(super) fn parse(bytes: &[u8]) -> Result<Node, ReadError> {
    let text = decode(bytes);
    let mut reader = Reader::from_str(&text);
    let mut stack: Vec<Node> = vec![Node::default()];
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(start) => {
                if stack.len() > limits::DEPTH {
                    return Err(ReadError::too_large("nesting of elements"));
                }
                stack.push(open(&start)?);
            }
            Event::Empty(start) => {
                let node = open(&start)?;
                push(&mut stack, Child::Node(node));
            }
            Event::End(_) => {
                let Some(node) = stack.pop().filter(|_| !stack.is_empty()) else {
                    return Err(ReadError::corrupt("an end tag without its start"));
                };
                push(&mut stack, Child::Node(node));
            }
            Event::Text(piece) => push_text(&mut stack, &piece),
            Event::CData(piece) => push_text(&mut stack, &piece),
            // Entities come as events of their own; without this every `&` would be lost.
            Event::GeneralRef(entity) => {
                let resolved = match entity.resolve_char_ref() {
                    Ok(Some(c)) => c.to_string(),
                    _ => match entity.as_ref() {
                        "amp" => "&".to_owned(),
                        "lt" => "<".to_owned(),
                        "gt" => ">".to_owned(),
                        "quot" => "\"".to_owned(),
                        "apos" => "'".to_owned(),
                        _ => String::new(),
                    },
                };
                push_text(&mut stack, &resolved);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let Some(root) = stack.pop().filter(|_| stack.is_empty()) else {
        return Err(ReadError::corrupt("the part ends early"));
    };
    root.children
        .into_iter()
        .find_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Text(_) => None,
        })
        .ok_or_else(|| ReadError::corrupt("the part is empty"))
}

fn push(stack: &mut [Node], child: Child) {
    if let Some(top) = stack.last_mut() {
        top.children.push(child);
    }
}

fn push_text(stack: &mut [Node], text: &str) {
    if let Some(top) = stack.last_mut() {
        match top.children.last_mut() {
            Some(Child::Text(held)) => held.push_str(text),
            _ if text.is_empty() => {}
            _ => top.children.push(Child::Text(text.to_owned())),
        }
    }
}

/// Parts are UTF-8, in rare files UTF-16 with a byte-order mark.
fn decode(bytes: &[u8]) -> String {
    let (text, _, _) = encoding_rs::UTF_8.decode(bytes);
    text.into_owned()
}
