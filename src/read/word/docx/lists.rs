//! `numbering.xml`, or the lists of Word 2003 XML: lists and their uses.

use std::collections::BTreeMap;

use super::properties::RunProps;
use super::styles::{Styles, read_run};
use super::xml::{Element, Ns, Token, Xml};
use crate::read::ReadError;
use crate::read::word::numbering::{Instance, LEVELS, Level, Numbering, Override};
use crate::read::word::numeral::Numeral;
use crate::read::word::symbol;

/// Reads `numbering.xml`. Styles are needed where a list takes its levels from the list of a style.
///
/// # Errors
/// The XML is damaged.
pub(super) fn read(xml: &str, styles: &Styles) -> Result<Numbering, ReadError> {
    let mut xml = Xml::new(xml);
    let mut numbering = Numbering::default();
    let mut links = BTreeMap::new();
    loop {
        match xml.step()? {
            Token::Open(element) => match (element.ns, element.name()) {
                (Ns::Word, "numbering" | "wordDocument" | "lists") => {}
                (Ns::Word, "abstractNum" | "listDef") => read_list(&mut xml, &element, &mut numbering, &mut links)?,
                (Ns::Word, "num" | "list") => read_instance(&mut xml, &element, &mut numbering)?,
                _ => xml.skip()?,
            },
            Token::Close | Token::Text(_) => {}
            Token::End => break,
        }
    }
    follow_links(&mut numbering, &links, styles);
    Ok(numbering)
}

/// Lists without levels of their own take those of the list that their numbering style uses.
fn follow_links(numbering: &mut Numbering, links: &BTreeMap<u32, String>, styles: &Styles) {
    for (list, style) in links {
        let target = styles.paragraph(Some(style)).list.and_then(|id| numbering.instances.get(&id)).map(|i| i.list);
        let levels = target.and_then(|target| numbering.lists.get(&target)).cloned();
        if let (Some(levels), Some(own)) = (levels, numbering.lists.get_mut(list))
            && own.is_empty()
        {
            *own = levels;
        }
    }
}

fn read_list(
    xml: &mut Xml<'_>,
    element: &Element<'_>,
    numbering: &mut Numbering,
    links: &mut BTreeMap<u32, String>,
) -> Result<(), ReadError> {
    let id = number(element, "abstractNumId").or_else(|| number(element, "listDefId"));
    let mut levels = BTreeMap::new();
    let mut link = None;
    loop {
        match xml.step()? {
            Token::Open(child) => match (child.ns, child.name()) {
                (Ns::Word, "lvl") => {
                    let (at, level) = read_level(xml, &child)?;
                    if at < LEVELS {
                        levels.insert(at, level);
                    }
                }
                (Ns::Word, "numStyleLink") => {
                    link = child.val();
                    xml.skip()?;
                }
                _ => xml.skip()?,
            },
            Token::Text(_) => {}
            Token::Close | Token::End => break,
        }
    }
    if let Some(id) = id {
        numbering.lists.insert(id, levels);
        links.extend(link.map(|link| (id, link)));
    }
    Ok(())
}

fn read_instance(xml: &mut Xml<'_>, element: &Element<'_>, numbering: &mut Numbering) -> Result<(), ReadError> {
    let id = number(element, "numId").or_else(|| number(element, "ilfo"));
    let mut instance = Instance::default();
    loop {
        match xml.step()? {
            Token::Open(child) => match (child.ns, child.name()) {
                (Ns::Word, "abstractNumId" | "ilst") => {
                    instance.list = child.number().unwrap_or_default();
                    xml.skip()?;
                }
                (Ns::Word, "lvlOverride") => {
                    let at = number(&child, "ilvl").unwrap_or_default() as usize;
                    let change = read_override(xml)?;
                    if at < LEVELS {
                        instance.overrides.insert(at, change);
                    }
                }
                _ => xml.skip()?,
            },
            Token::Text(_) => {}
            Token::Close | Token::End => break,
        }
    }
    if let Some(id) = id {
        numbering.instances.insert(id, instance);
    }
    Ok(())
}

fn read_override(xml: &mut Xml<'_>) -> Result<Override, ReadError> {
    let mut change = Override::default();
    loop {
        match xml.step()? {
            Token::Open(child) => match (child.ns, child.name()) {
                (Ns::Word, "startOverride") => {
                    change.start = child.number();
                    xml.skip()?;
                }
                (Ns::Word, "lvl") => change.level = Some(read_level(xml, &child)?.1),
                _ => xml.skip()?,
            },
            Token::Text(_) => {}
            Token::Close | Token::End => return Ok(change),
        }
    }
}

fn read_level(xml: &mut Xml<'_>, element: &Element<'_>) -> Result<(usize, Level), ReadError> {
    let at = number(element, "ilvl").unwrap_or_default() as usize;
    let mut level = Level::default();
    let mut run = RunProps::default();
    loop {
        match xml.step()? {
            Token::Open(child) if (child.ns, child.name()) == (Ns::Word, "rPr") => run = read_run(xml)?,
            Token::Open(child) => {
                read_level_child(&mut level, &child);
                xml.skip()?;
            }
            Token::Text(_) => {}
            Token::Close | Token::End => break,
        }
    }
    if level.numeral == Numeral::Bullet {
        level.pattern = symbol::bullet(&level.pattern, run.symbol_font());
    }
    Ok((at, level))
}

fn read_level_child(level: &mut Level, child: &Element<'_>) {
    match child.name() {
        "start" => level.start = child.number().unwrap_or(1),
        "numFmt" => level.numeral = Numeral::named(&child.val().unwrap_or_default()),
        "nfc" => level.numeral = Numeral::coded(child.number().and_then(|code| u8::try_from(code).ok()).unwrap_or(0)),
        "lvlText" => level.pattern = child.val().unwrap_or_default(),
        "lvlRestart" => level.restart = child.number(),
        "isLgl" => level.legal = child.is_on(),
        "pStyle" => level.style = child.val(),
        _ => {}
    }
}

fn number(element: &Element<'_>, attribute: &str) -> Option<u32> {
    element.attribute(attribute)?.trim().parse().ok()
}
