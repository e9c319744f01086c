//! Zip files as mail programs pack attachments: listed without unpacking, unpacked in memory when asked for.

use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::input::{is_foreign_name, is_system};
use super::sniff::{self, Kind};
use super::{ReadError, limits};

/// Attachments inside an attachment are looked into once.
const DEPTH: usize = 2;

/// An entry of an attachment.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its path as shown.
    pub shown: String,
    /// Its number in the attachment, and in the one inside it.
    steps: Vec<usize>,
}

/// What an attachment holds.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// What to read, sorted by path.
    pub entries: Vec<Entry>,
    /// System files, lock files and empty files passed over.
    pub system: usize,
    /// Files that are no forms, sorted.
    pub foreign: Vec<String>,
}

/// Lists a zip that is no office file; `None` if it is one, or cannot be opened.
pub(super) fn list(bytes: &[u8]) -> Option<Listing> {
    if sniff::sniff(bytes).ok()? != Kind::Zip {
        return None;
    }
    let mut listing = Listing::default();
    list_into(bytes, "", &[], &mut listing);
    listing.entries.sort_by(|a, b| (&a.shown, &a.steps).cmp(&(&b.shown, &b.steps)));
    listing.foreign.sort();
    Some(listing)
}

fn list_into(bytes: &[u8], prefix: &str, steps: &[usize], listing: &mut Listing) {
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return };
    for number in 0..zip.len().min(limits::ZIP_ENTRIES) {
        let Some((name, size)) = file_entry(&mut zip, number) else { continue };
        let shown = format!("{prefix}{name}");
        let steps = [steps, &[number]].concat();
        if size == 0 || name.split('/').any(is_system) {
            listing.system += 1;
        } else if is_foreign_name(&name) {
            listing.foreign.push(shown);
        } else {
            let may_be_nested =
                steps.len() < DEPTH && size <= limits::FILE_BYTES && name.to_lowercase().ends_with(".zip");
            let nested = if may_be_nested { extract(&mut zip, number).ok() } else { None };
            match nested.filter(|bytes| matches!(sniff::sniff(bytes), Ok(Kind::Zip))) {
                Some(bytes) => list_into(&bytes, &format!("{shown}/"), &steps, listing),
                None => listing.entries.push(Entry { shown, steps }),
            }
        }
    }
}

/// Name and size of an entry that is a file.
fn file_entry(zip: &mut ZipArchive<Cursor<&[u8]>>, number: usize) -> Option<(String, u64)> {
    let entry = zip.by_index_raw(number).ok()?;
    (!entry.is_dir()).then(|| (name(entry.name_raw()), entry.size()))
}

/// The bytes of an entry.
///
/// # Errors
/// The attachment is damaged or encrypted, or the entry is too large.
pub(super) fn unpack(bytes: &[u8], entry: &Entry) -> Result<Vec<u8>, ReadError> {
    let mut inner: Option<Vec<u8>> = None;
    for &step in &entry.steps {
        let outer = inner.as_deref().unwrap_or(bytes);
        let mut zip = ZipArchive::new(Cursor::new(outer)).map_err(ReadError::corrupt)?;
        let next = extract(&mut zip, step)?;
        inner = Some(next);
    }
    inner.ok_or_else(|| ReadError::corrupt("an entry without a place in the attachment"))
}

fn extract(zip: &mut ZipArchive<Cursor<&[u8]>>, number: usize) -> Result<Vec<u8>, ReadError> {
    if zip.by_index_raw(number).map_err(ReadError::corrupt)?.encrypted() {
        return Err(ReadError::Encrypted);
    }
    let entry = zip.by_index(number).map_err(ReadError::corrupt)?;
    let mut bytes = Vec::new();
    entry.take(limits::FILE_BYTES + 1).read_to_end(&mut bytes).map_err(ReadError::corrupt)?;
    if bytes.len() as u64 > limits::FILE_BYTES {
        return Err(ReadError::too_large(format!("more than {} bytes unpacked", limits::FILE_BYTES)));
    }
    Ok(bytes)
}

/// An entry's name: UTF-8 if it is valid, else what Windows writes in China. Steps up are dropped.
fn name(raw: &[u8]) -> String {
    let name = match std::str::from_utf8(raw) {
        Ok(name) => name.to_owned(),
        Err(_) => encoding_rs::GB18030.decode(raw).0.into_owned(),
    };
    let name = name.replace('\\', "/");
    name.split('/').filter(|step| !matches!(*step, "" | "." | "..")).collect::<Vec<_>>().join("/")
}
