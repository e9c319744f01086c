//! Styles: what a paragraph or run is before it states anything itself.

use std::collections::BTreeMap;

use super::properties::{Align, ParagraphProps, RunProps};
use super::xml::{Element, Ns, Token, Xml};
use crate::read::ReadError;

/// Styles that a style may be based on, one upon the other.
const MAX_CHAIN: usize = 24;

/// A style with all that it inherits.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    /// Properties of its runs.
    pub(super) run: RunProps,
    /// Use of a list; 0 is none.
    pub(super) list: Option<u32>,
    /// Level in the list, from 0, if stated.
    pub(super) list_level: Option<u32>,
    /// The style that brings the list in.
    pub(super) list_origin: Option<String>,
    /// Heading level, 1 to 9.
    pub(super) level: Option<u8>,
    /// Alignment.
    pub(super) align: Option<Align>,
}

/// The styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles {
    resolved: BTreeMap<String, Style>,
    default: Style,
}

#[derive(Debug, Default)]
struct Stated {
    name: String,
    base: Option<String>,
    default: bool,
    run: RunProps,
    paragraph: ParagraphProps,
}

impl Styles {
    /// Reads `styles.xml`.
    ///
    /// # Errors
    /// The XML is damaged.
    pub(super) fn read(xml: &str) -> Result<Self, ReadError> {
        let (base, stated) = read_stated(xml)?;
        let resolved: BTreeMap<String, Style> =
            stated.keys().map(|id| (id.clone(), resolve(id, &stated, base))).collect();
        let default = stated.iter().find(|(_, style)| style.default).and_then(|(id, _)| resolved.get(id).cloned());
        Ok(Self { default: default.unwrap_or_else(|| Style { run: base, ..Style::default() }), resolved })
    }

    /// The style of a paragraph; without an id, or with an unknown one, the default style.
    pub(super) fn paragraph(&self, id: Option<&str>) -> &Style {
        id.and_then(|id| self.resolved.get(id)).unwrap_or(&self.default)
    }

    /// The properties that a character style gives a run.
    pub(super) fn run(&self, id: &str) -> RunProps {
        self.resolved.get(id).map(|style| style.run).unwrap_or_default()
    }
}

/// Defaults of the document and styles by id.
fn read_stated(xml: &str) -> Result<(RunProps, BTreeMap<String, Stated>), ReadError> {
    let mut xml = Xml::new(xml);
    let mut base = RunProps::default();
    let mut styles = BTreeMap::new();
    loop {
        match xml.step()? {
            Token::Open(element) if element.ns == Ns::Word => match element.name() {
                "wordDocument" | "styles" | "docDefaults" | "rPrDefault" => {}
                "rPr" => base = read_run(&mut xml)?,
                "style" => {
                    let id = element.attribute("styleId");
                    let style = read_style(&mut xml, &element)?;
                    if let Some(id) = id {
                        styles.entry(id).or_insert(style);
                    }
                }
                _ => xml.skip()?,
            },
            Token::Open(_) => xml.skip()?,
            Token::End => return Ok((base, styles)),
            Token::Close | Token::Text(_) => {}
        }
    }
}

fn read_style(xml: &mut Xml<'_>, element: &Element<'_>) -> Result<Stated, ReadError> {
    let on = matches!(element.attribute("default").as_deref(), Some("1" | "true" | "on"));
    let paragraph = element.attribute("type").is_none_or(|kind| kind == "paragraph");
    let mut style = Stated { default: on && paragraph, ..Stated::default() };
    loop {
        match xml.step()? {
            Token::Open(child) => match (child.ns, child.name()) {
                (Ns::Word, "name") => {
                    style.name = child.val().unwrap_or_default();
                    xml.skip()?;
                }
                (Ns::Word, "basedOn") => {
                    style.base = child.val();
                    xml.skip()?;
                }
                (Ns::Word, "rPr") => style.run = read_run(xml)?,
                (Ns::Word, "pPr") => style.paragraph = read_paragraph(xml)?,
                _ => xml.skip()?,
            },
            Token::Close | Token::End => return Ok(style),
            Token::Text(_) => {}
        }
    }
}

/// The content of an `rPr` that was just opened.
pub(super) fn read_run(xml: &mut Xml<'_>) -> Result<RunProps, ReadError> {
    let mut props = RunProps::default();
    loop {
        match xml.step()? {
            Token::Open(child) => {
                props.read(&child);
                xml.skip()?;
            }
            Token::Close | Token::End => return Ok(props),
            Token::Text(_) => {}
        }
    }
}

/// The content of a `pPr` that was just opened.
fn read_paragraph(xml: &mut Xml<'_>) -> Result<ParagraphProps, ReadError> {
    let mut props = ParagraphProps::default();
    let mut depth = 1;
    while depth > 0 {
        match xml.step()? {
            Token::Open(child) if child.name() == "numPr" => depth += 1,
            Token::Open(child) => {
                props.read(&child);
                xml.skip()?;
            }
            Token::Close => depth -= 1,
            Token::End => break,
            Token::Text(_) => {}
        }
    }
    Ok(props)
}

fn resolve(id: &str, stated: &BTreeMap<String, Stated>, base: RunProps) -> Style {
    let mut style = Style::default();
    let mut outline = None;
    let mut title = false;
    let mut next = Some(id);
    for _ in 0..MAX_CHAIN {
        let Some((id, own)) = next.and_then(|id| stated.get_key_value(id)) else { break };
        style.run = style.run.or(own.run);
        if style.list.is_none() && own.paragraph.list.is_some() {
            style.list = own.paragraph.list;
            style.list_origin = Some(id.clone());
        }
        style.list_level = style.list_level.or(own.paragraph.list_level);
        style.align = style.align.or(own.paragraph.align);
        outline = outline.or(own.paragraph.outline).or_else(|| heading_level(&own.name));
        title |= is_title(&own.name);
        next = own.base.as_deref();
    }
    if title {
        style.run = style.run.emphasised();
        style.align = style.align.or(Some(Align::Centre));
    }
    style.run = style.run.or(base);
    style.level = heading(outline);
    style
}

/// Heading level, 1 to 9, of an outline level from 0.
pub(super) fn heading(outline: Option<u32>) -> Option<u8> {
    outline.filter(|&level| level < 9).map(|level| level as u8 + 1)
}

/// The outline level that the name of a built-in style implies.
fn heading_level(name: &str) -> Option<u32> {
    let name = name.trim().to_lowercase();
    let number = name.strip_prefix("heading").or_else(|| name.strip_prefix("标题"))?;
    number.trim().parse::<u32>().ok().filter(|level| (1..=9).contains(level)).map(|level| level - 1)
}

fn is_title(name: &str) -> bool {
    let name = name.trim();
    name.eq_ignore_ascii_case("title") || name == "标题"
}
