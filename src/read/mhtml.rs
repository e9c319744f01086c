//! Web pages in one file: what Word and Excel save as "single file web page", and wikis export under `.doc`.

use std::collections::BTreeMap;

use super::error::Foreign;
use super::html;
use super::{Content, ReadError, word};
use crate::model::Format;

/// Parts inside parts.
const DEPTH: usize = 4;
/// Parts of a file.
const MAX_PARTS: usize = 2_000;

/// Reads the pages of a file: the one page, or the sheets that it frames.
///
/// # Errors
/// There is no page in it, or nothing on the page.
pub(super) fn read(bytes: &[u8], extension: &str) -> Result<Content, ReadError> {
    let mut pages = Vec::new();
    collect(bytes, DEPTH, &mut pages);
    let mut pages: Vec<(String, String)> =
        pages.into_iter().filter_map(|page| Some((page.location, html::decode(&page.body)?))).collect();
    if pages.is_empty() {
        return Err(ReadError::Unsupported { what: Foreign::Mail });
    }
    let main = pages.remove(0).1;
    let mut content = Content::new(Format::Mhtml);
    if html::is_frameset(&main) {
        for (name, source) in html::sheet_names(&main) {
            let file = source.as_deref().and_then(|source| source.rsplit(['/', '\\']).next()).unwrap_or_default();
            let page = pages.iter().find(|(location, _)| !file.is_empty() && location.ends_with(file));
            if let Some((_, page)) = page {
                content.add_sheet(html::read_sheet(page, &name)?)?;
            }
        }
        return Ok(content);
    }
    if html::is_sheet(&main, extension) {
        let name = html::sheet_names(&main).into_iter().next().map_or_else(|| "Sheet1".to_owned(), |(name, _)| name);
        content.add_sheet(html::read_sheet(&main, &name)?)?;
        return Ok(content);
    }
    word::read_html(&main, Format::Mhtml)
}

/// A part that is a page.
struct Page {
    location: String,
    body: Vec<u8>,
}

/// Takes the pages out of a part and the parts in it.
fn collect(bytes: &[u8], depth: usize, pages: &mut Vec<Page>) {
    let (headers, body) = head_and_body(bytes);
    let kind = headers.get("content-type").cloned().unwrap_or_default();
    let lower = kind.to_ascii_lowercase();
    if lower.starts_with("multipart/") {
        let Some(boundary) = parameter(&kind, "boundary").filter(|_| depth > 0) else { return };
        for part in parts(body, &boundary) {
            if pages.len() < MAX_PARTS {
                collect(part, depth - 1, pages);
            }
        }
    } else if lower.starts_with("text/html") {
        let encoding = headers.get("content-transfer-encoding").map(|name| name.to_ascii_lowercase());
        let body = match encoding.as_deref() {
            Some("quoted-printable") => quoted_printable(body),
            Some("base64") => base64(body),
            _ => body.to_vec(),
        };
        let location = headers.get("content-location").cloned().unwrap_or_default();
        pages.push(Page { location, body: in_utf8(body, parameter(&kind, "charset").as_deref()) });
    }
}

/// The page in UTF-8, if its part names another encoding and the page is not valid without.
fn in_utf8(body: Vec<u8>, charset: Option<&str>) -> Vec<u8> {
    let encoding = charset.and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()));
    match encoding {
        Some(encoding) if std::str::from_utf8(&body).is_err() => encoding.decode(&body).0.into_owned().into_bytes(),
        _ => body,
    }
}

/// Headers by name in lower case, continued lines joined, and what follows the first blank line.
fn head_and_body(bytes: &[u8]) -> (BTreeMap<String, String>, &[u8]) {
    /// Lines of a head.
    const MOST: usize = 200;
    let mut headers = BTreeMap::new();
    let mut rest = bytes;
    let mut last: Option<String> = None;
    for _ in 0..MOST {
        let (line, after) = line(rest);
        rest = after;
        let text = String::from_utf8_lossy(line).trim_end().to_owned();
        if text.is_empty() {
            break;
        }
        if let (true, Some(last)) = (text.starts_with([' ', '\t']), &last) {
            let value: &mut String = headers.entry(last.clone()).or_default();
            value.push(' ');
            value.push_str(text.trim_start());
        } else if let Some((name, value)) = text.split_once(':') {
            let name = name.trim().to_ascii_lowercase();
            headers.insert(name.clone(), value.trim().to_owned());
            last = Some(name);
        }
    }
    (headers, rest)
}

/// The first line without its break, and what follows.
fn line(bytes: &[u8]) -> (&[u8], &[u8]) {
    match bytes.iter().position(|&byte| byte == b'\n') {
        Some(at) => (&bytes[..at], &bytes[at + 1..]),
        None => (bytes, &[]),
    }
}

/// A parameter of a header, without its quotes.
fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// The parts between boundaries.
fn parts<'a>(body: &'a [u8], boundary: &str) -> Vec<&'a [u8]> {
    let mark = format!("--{boundary}");
    let mut parts = Vec::new();
    let mut start = None;
    let mut rest = body;
    while !rest.is_empty() {
        let at = body.len() - rest.len();
        let (text, after) = line(rest);
        if text.starts_with(mark.as_bytes()) {
            parts.extend(start.map(|start| &body[start..at]));
            start = Some(body.len() - after.len());
        }
        rest = after;
    }
    parts.extend(start.map(|start| &body[start..]));
    parts
}

fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len());
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        at += 1;
        if byte != b'=' {
            out.push(byte);
            continue;
        }
        match body.get(at..) {
            Some([b'\r', b'\n', ..]) => at += 2,
            Some([b'\n', ..]) => at += 1,
            Some([high, low, ..]) => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                if let Some((high, low)) = digit(*high).zip(digit(*low)) {
                    out.push((high * 16 + low) as u8);
                    at += 2;
                } else {
                    out.push(byte);
                }
            }
            _ => out.push(byte),
        }
    }
    out
}

fn base64(body: &[u8]) -> Vec<u8> {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = Vec::with_capacity(body.len() / 4 * 3);
    let (mut held, mut bits) = (0u32, 0);
    for digit in body.iter().filter_map(|byte| DIGITS.iter().position(|digit| digit == byte)) {
        held = held << 6 | digit as u32;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    out
}

#[cfg(test)]
#[path = "mhtml_tests.rs"]
mod tests;
