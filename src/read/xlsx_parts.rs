//! What calamine does not tell of a workbook: merges, hidden rows and columns, struck-out runs.

use std::collections::BTreeMap;

use super::markup::{self, Event, Reader};
use super::package::Package;
use super::sheet::{Merge, SheetBuilder};
use super::{ReadError, limits};

/// Text in runs of different looks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct RichText {
    runs: Vec<Run>,
    /// All runs are bold, or none is; `None` if the cell's font decides.
    pub bold: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Run {
    text: String,
    /// Struck out, where the run says so.
    struck: Option<bool>,
    bold: Option<bool>,
}

impl RichText {
    /// The text that counts and the struck-out text, if there is any. A run without a look of its own has the cell's.
    pub(super) fn struck_apart(&self, cell_struck: bool) -> Option<(String, String)> {
        let (mut kept, mut removed) = (String::new(), String::new());
        for run in &self.runs {
            if run.struck.unwrap_or(cell_struck) { &mut removed } else { &mut kept }.push_str(&run.text);
        }
        (!removed.trim().is_empty()).then_some((kept, removed))
    }
}

/// The structure of one sheet.
#[derive(Debug, Default)]
pub(super) struct Structure {
    merges: Vec<Merge>,
    hidden_rows: Vec<(u32, u32)>,
    hidden_cols: Vec<(u32, u32)>,
    /// Cells whose text has runs.
    pub rich: BTreeMap<(u32, u32), RichText>,
}

impl Structure {
    /// Hands the structure over to the sheet under construction.
    ///
    /// # Errors
    /// There are more merges than any form has.
    pub(super) fn apply(self, builder: &mut SheetBuilder) -> Result<(), ReadError> {
        self.hidden_rows.into_iter().for_each(|(first, last)| builder.hide_rows(first, last));
        self.hidden_cols.into_iter().for_each(|(first, last)| builder.hide_cols(first, last));
        self.merges.into_iter().try_for_each(|merge| builder.merge(merge))
    }
}

/// Paths of the sheets' parts by sheet name.
///
/// # Errors
/// The parts that list them are damaged.
pub(super) fn sheet_paths(package: &mut Package<'_>) -> Result<BTreeMap<String, String>, ReadError> {
    let mut paths = BTreeMap::new();
    let workbook = workbook_path(package)?;
    let relationships = package.relationships(&workbook)?;
    let Some(xml) = package.xml(&workbook)? else { return Ok(paths) };
    let mut reader = Reader::from_str(&xml);
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sheet" => {
                if paths.len() > limits::SHEETS {
                    return Err(ReadError::too_large(format!("more than {} sheets", limits::SHEETS)));
                }
                let (name, id) = (markup::attribute(&tag, "name"), markup::attribute(&tag, "id"));
                if let (Some(name), Some((_, path))) = (name, id.and_then(|id| relationships.get(&id))) {
                    paths.insert(name, path.clone());
                }
            }
            Event::Eof => return Ok(paths),
            _ => {}
        }
    }
}

fn workbook_path(package: &mut Package<'_>) -> Result<String, ReadError> {
    let root = package.relationships("")?;
    let main = root.into_values().find(|(kind, _)| kind == "officeDocument");
    Ok(main.map_or_else(|| "xl/workbook.xml".to_owned(), |(_, path)| path))
}

/// The shared strings that have runs, by index.
///
/// # Errors
/// The part is damaged, or claims more strings than its bytes can hold: calamine would allocate for the claim.
pub(super) fn rich_strings(package: &mut Package<'_>) -> Result<BTreeMap<usize, RichText>, ReadError> {
    /// Bytes of the shortest string, `<si/>`.
    const SHORTEST: usize = 5;
    /// Texts in runs; far more than people write.
    const MOST_RICH: usize = 200_000;
    let parts: Vec<String> = package.names().filter(|n| n.ends_with("sharedstrings.xml")).map(str::to_owned).collect();
    let mut found = BTreeMap::new();
    for part in parts {
        let Some(xml) = package.xml(&part)? else { continue };
        let mut reader = Reader::from_str(&xml);
        let mut index = 0;
        loop {
            match reader.read_event().map_err(ReadError::corrupt)? {
                Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sst" => {
                    let claimed = markup::attribute(&tag, "uniqueCount").and_then(|n| n.trim().parse::<u64>().ok());
                    if claimed.is_some_and(|n| n > (xml.len() / SHORTEST) as u64) {
                        return Err(ReadError::corrupt("the table of strings claims more strings than it can hold"));
                    }
                }
                Event::Start(tag) if tag.local_name().as_ref() == "si" => {
                    if let Some(rich) = rich_text(&mut reader, "si")? {
                        found.insert(index, rich);
                        if found.len() > MOST_RICH {
                            return Err(ReadError::too_large(format!("more than {MOST_RICH} texts in runs")));
                        }
                    }
                    index += 1;
                }
                Event::Empty(tag) if tag.local_name().as_ref() == "si" => index += 1,
                Event::Eof => break,
                _ => {}
            }
        }
    }
    Ok(found)
}

/// Reads up to the end of an `si` or `is`; `None` if its text has no runs.
fn rich_text(reader: &mut Reader<&[u8]>, end: &str) -> Result<Option<RichText>, ReadError> {
    let mut rich: Option<RichText> = None;
    let mut run: Option<Run> = None;
    let (mut phonetic, mut in_text, mut preserve) = (false, false, false);
    let mut text = String::new();
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "r" => run = Some(Run::default()),
                "rPr" => {
                    // A run with properties that does not name one has it off.
                    if let Some(run) = &mut run {
                        (run.struck, run.bold) = (Some(false), Some(false));
                    }
                }
                "rPh" => phonetic = true,
                "t" => {
                    in_text = run.is_some() && !phonetic;
                    preserve = markup::attribute(&tag, "space").is_some_and(|space| space == "preserve");
                    text.clear();
                }
                name => property(run.as_mut(), name, &tag),
            },
            Event::Empty(tag) => property(run.as_mut(), tag.local_name().as_ref(), &tag),
            Event::Text(part) if in_text => text.push_str(&part.xml10_content()),
            Event::CData(part) if in_text => text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) if in_text => markup::push_reference(&mut text, &reference),
            Event::End(tag) => match tag.local_name().as_ref() {
                "t" if in_text => {
                    in_text = false;
                    let shown = if preserve { text.as_str() } else { text.trim_matches([' ', '\t', '\r', '\n']) };
                    if let Some(run) = &mut run {
                        run.text.push_str(&unescape_controls(shown));
                    }
                }
                "rPh" => phonetic = false,
                "r" => rich.get_or_insert_default().runs.extend(run.take()),
                name if name == end => {
                    // Runs without a look of their own are plain text.
                    return Ok(rich.filter(|rich| rich.runs.iter().any(|run| run.struck.is_some())).map(|mut rich| {
                        rich.bold = common_bold(&rich.runs);
                        rich
                    }));
                }
                _ => {}
            },
            Event::Eof => return Err(ReadError::corrupt("the text ends in the middle of a string")),
            _ => {}
        }
    }
}

fn property(run: Option<&mut Run>, name: &str, tag: &quick_xml::events::BytesStart<'_>) {
    let Some(run) = run else { return };
    match name {
        "strike" | "dstrike" => run.struck = Some(markup::toggle(tag)),
        "b" => run.bold = Some(markup::toggle(tag)),
        _ => {}
    }
}

fn common_bold(runs: &[Run]) -> Option<bool> {
    let mut shown = runs.iter().filter(|run| !run.text.trim().is_empty()).map(|run| run.bold);
    let first = shown.next()?;
    // Runs that differ are not all bold, whatever the cell's font.
    if shown.all(|bold| bold == first) { first } else { Some(false) }
}

/// `_x000D_` and its like are characters that XML cannot hold; `_x005F_` is the underscore that hides one.
pub(super) fn unescape_controls(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        if let Some(c) = code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32) {
            out.push(c);
            rest = &rest[at + 7..];
        } else {
            out.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    out.push_str(rest);
    out
}

/// Reads the structure of a sheet from its XML; `strings` are the shared strings with runs.
///
/// # Errors
/// The XML is damaged.
pub(super) fn structure(xml: &str, strings: &BTreeMap<usize, RichText>) -> Result<Structure, ReadError> {
    let mut found = Structure::default();
    let mut reader = Reader::from_str(xml);
    let (mut row, mut col) = (0u32, 0u32);
    let mut shared = false;
    let mut in_value = false;
    loop {
        match reader.read_event().map_err(ReadError::corrupt)? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "row" => start_row(&tag, &mut row, &mut col, &mut found),
                "c" => shared = start_cell(&tag, &mut row, &mut col),
                "v" => in_value = shared && !strings.is_empty(),
                "is" => {
                    if let Some(rich) = rich_text(&mut reader, "is")? {
                        found.rich.insert((row, col), rich);
                    }
                }
                _ => {}
            },
            Event::Empty(tag) => match tag.local_name().as_ref() {
                "row" => {
                    start_row(&tag, &mut row, &mut col, &mut found);
                    row = row.saturating_add(1);
                }
                "c" => {
                    start_cell(&tag, &mut row, &mut col);
                    col = col.saturating_add(1);
                }
                "mergeCell" => {
                    let range = markup::attribute(&tag, "ref");
                    let merge = range.and_then(|r| markup::range_reference(&r)).and_then(|(a, b)| Merge::between(a, b));
                    found.merges.extend(merge);
                }
                "col" if hides(&tag, "width") => {
                    if let (Some(min), Some(max)) = (markup::number(&tag, "min"), markup::number(&tag, "max")) {
                        found.hidden_cols.push((min.saturating_sub(1), max.clamp(1, limits::COLS) - 1));
                    }
                }
                _ => {}
            },
            Event::Text(text) if in_value => {
                if let Some(rich) = text.trim().parse().ok().and_then(|index: usize| strings.get(&index)) {
                    found.rich.insert((row, col), rich.clone());
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "row" => {
                    row = row.saturating_add(1);
                    col = 0;
                }
                "c" => col = col.saturating_add(1),
                "v" => in_value = false,
                _ => {}
            },
            Event::Eof => return Ok(found),
            _ => {}
        }
    }
}

fn start_row(tag: &quick_xml::events::BytesStart<'_>, row: &mut u32, col: &mut u32, found: &mut Structure) {
    if let Some(number) = markup::number(tag, "r") {
        *row = number.saturating_sub(1);
    }
    *col = 0;
    if hides(tag, "ht") {
        match found.hidden_rows.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => found.hidden_rows.push((*row, *row)),
        }
    }
}

/// Moves to the cell; tells whether its value is the index of a shared string.
fn start_cell(tag: &quick_xml::events::BytesStart<'_>, row: &mut u32, col: &mut u32) -> bool {
    let mut shared = false;
    for attribute in tag.attributes().with_checks(false).flatten() {
        match attribute.key.local_name().as_ref() {
            "r" => {
                if let Some(at) = markup::cell_reference(&attribute.value) {
                    (*row, *col) = at;
                }
            }
            "t" => shared = attribute.value.as_ref() == "s",
            _ => {}
        }
    }
    shared
}

/// Hidden by its own word or by a size of nought.
fn hides(tag: &quick_xml::events::BytesStart<'_>, size: &str) -> bool {
    markup::flag(tag, "hidden").unwrap_or(false)
        || markup::attribute(tag, size).and_then(|s| s.parse::<f64>().ok()).is_some_and(|s| s <= 0.0)
}
