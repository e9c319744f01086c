//! Finds the files to read: what the arguments name, what lies in folders, what is packed in zip attachments.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thiserror::Error;
use walkdir::WalkDir;

use crate::model::Bilingual;

use super::attachment::{self, Entry};
use super::{ReadError, limits};

/// A file to read, or an entry of a zip attachment. Its bytes are loaded when they are asked for.
#[derive(Clone, Debug)]
pub struct Input {
    path: Arc<str>,
    file: Arc<Path>,
    entry: Option<Entry>,
}

impl Input {
    /// A file, under the path to be shown for it.
    #[must_use]
    pub fn file(shown: &str, file: &Path) -> Self {
        Self { path: Arc::from(shown), file: Arc::from(file), entry: None }
    }

    /// The path as it is shown: relative to the folder given, or as given; always with `/`.
    #[must_use]
    pub fn path(&self) -> &Arc<str> {
        &self.path
    }

    /// The file on disk; for an entry of an attachment, the attachment.
    #[must_use]
    pub fn on_disk(&self) -> &Path {
        &self.file
    }

    /// The file is packed in an attachment.
    #[must_use]
    pub fn is_packed(&self) -> bool {
        self.entry.is_some()
    }

    /// The bytes, read now.
    ///
    /// # Errors
    /// The file cannot be opened, is too large, or the attachment is damaged.
    pub fn bytes(&self) -> Result<Vec<u8>, ReadError> {
        let bytes = load(&self.file)?;
        match &self.entry {
            Some(entry) => attachment::unpack(&bytes, entry),
            None => Ok(bytes),
        }
    }
}

/// The inputs found, and how many files were passed over.
#[derive(Debug, Default)]
pub struct Collected {
    /// What to read: in the order of the arguments, inside a folder sorted by path.
    pub inputs: Vec<Input>,
    /// Lock files, system files, hidden and empty files in folders and attachments.
    pub skipped_system: usize,
    /// Files in folders and attachments that are no forms: pdf, pictures, json …; paths as shown, sorted by folder.
    pub skipped_foreign: Vec<Arc<str>>,
}

/// An argument that names nothing to read.
#[derive(Debug, Error)]
pub enum InputError {
    /// There is no such file or folder.
    #[error("no such file or folder: {path}")]
    Missing {
        /// The path as given.
        path: String,
    },
    /// A file or folder could not be looked at.
    #[error("cannot read {path}")]
    Unreadable {
        /// The path as given, or below the folder given.
        path: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file that was named by hand is no form and no attachment.
    #[error("not an Excel, Word, csv or zip file: {path}")]
    NotAForm {
        /// The path as given.
        path: String,
    },
}

impl InputError {
    /// What is wrong and what to do.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Missing { path } => Bilingual::new(
                format!("找不到 {path}：请检查路径是否写对"),
                format!("{path} does not exist: check the path"),
            ),
            Self::Unreadable { path, .. } => Bilingual::new(
                format!("无法读取 {path}：请检查权限，或文件是否正被其他程序占用"),
                format!("{path} cannot be read: check permissions, or whether another program holds it"),
            ),
            Self::NotAForm { path } => Bilingual::new(
                format!("{path} 不是 Excel、Word、csv 或 zip 文件：请给出表单文件或存放表单的文件夹"),
                format!("{path} is not an Excel, Word, csv or zip file: name the forms, or the folder that holds them"),
            ),
        }
    }
}

/// Finds what the arguments name. The same file reached twice is listed once.
///
/// # Errors
/// An argument names nothing, or what is no form; a folder cannot be read.
pub fn collect(args: &[PathBuf]) -> Result<Collected, InputError> {
    let mut finder = Finder::default();
    for arg in args {
        let shown = slashed(arg);
        let metadata = fs::metadata(arg).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => InputError::Missing { path: shown.clone() },
            _ => InputError::Unreadable { path: shown.clone(), source },
        })?;
        if metadata.is_dir() {
            finder.folder(arg)?;
        } else {
            finder.named(arg, &shown)?;
        }
    }
    Ok(finder.found)
}

#[derive(Default)]
struct Finder {
    found: Collected,
    seen: BTreeSet<PathBuf>,
}

impl Finder {
    /// A file named by hand: an error where a folder would pass over it.
    fn named(&mut self, file: &Path, shown: &str) -> Result<(), InputError> {
        if is_foreign_extension(shown) {
            return Err(InputError::NotAForm { path: shown.to_owned() });
        }
        self.add(file, shown);
        Ok(())
    }

    fn folder(&mut self, folder: &Path) -> Result<(), InputError> {
        let mut files = Vec::new();
        let walk = WalkDir::new(folder).follow_links(true).into_iter();
        // The folder given may itself have a hidden name; only what is below it is judged.
        for entry in walk.filter_entry(|e| e.depth() == 0 || !e.file_type().is_dir() || !is_system(&name_of(e.path())))
        {
            match entry {
                Ok(entry) if entry.file_type().is_file() => files.push(entry.into_path()),
                Ok(_) => {}
                Err(error) if error.loop_ancestor().is_some() => {}
                Err(error) => {
                    let path = error.path().map_or_else(|| slashed(folder), slashed);
                    return Err(InputError::Unreadable { path, source: error.into() });
                }
            }
        }
        let mut files: Vec<(String, PathBuf)> =
            files.into_iter().map(|file| (slashed(file.strip_prefix(folder).unwrap_or(&file)), file)).collect();
        files.sort();
        for (shown, file) in files {
            let empty = fs::metadata(&file).is_ok_and(|metadata| metadata.len() == 0);
            if empty || is_system(&name_of(&file)) {
                self.found.skipped_system += 1;
            } else if is_foreign_name(&shown) {
                self.found.skipped_foreign.push(Arc::from(shown));
            } else {
                self.add(&file, &shown);
            }
        }
        Ok(())
    }

    /// A file, or what is in it if it is an attachment.
    fn add(&mut self, file: &Path, shown: &str) {
        let identity = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        if !self.seen.insert(identity) {
            return;
        }
        let listing = is_zip(file).then(|| load(file).ok().and_then(|bytes| attachment::list(&bytes))).flatten();
        let Some(listing) = listing else {
            self.found.inputs.push(Input::file(shown, file));
            return;
        };
        self.found.skipped_system += listing.system;
        self.found.skipped_foreign.extend(listing.foreign.iter().map(|name| Arc::from(format!("{shown}/{name}"))));
        let on_disk: Arc<Path> = Arc::from(file);
        self.found.inputs.extend(listing.entries.into_iter().map(|entry| Input {
            path: Arc::from(format!("{shown}/{}", entry.shown)),
            file: on_disk.clone(),
            entry: Some(entry),
        }));
    }
}

fn load(file: &Path) -> Result<Vec<u8>, ReadError> {
    let mut bytes = Vec::new();
    File::open(file)?.take(limits::FILE_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limits::FILE_BYTES {
        return Err(ReadError::too_large(format!("more than {} bytes", limits::FILE_BYTES)));
    }
    Ok(bytes)
}

fn is_zip(file: &Path) -> bool {
    let mut head = [0; 4];
    File::open(file).and_then(|mut file| file.read_exact(&mut head)).is_ok() && &head == b"PK\x03\x04"
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Lock files of Office and WPS, and what operating systems leave behind.
pub(super) fn is_system(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    name.starts_with("~$")
        || name.starts_with('.')
        || ["thumbs.db", "desktop.ini", "__macosx"].contains(&lower.as_str())
        || Path::new(&lower).extension().is_some_and(|extension| extension == "tmp")
}

/// The name says that the file is no form: by its extension, or as a text that explains the folder it lies in.
pub(super) fn is_foreign_name(name: &str) -> bool {
    const EXPLAINING: &[&str] = &["readme", "license", "changelog", "说明", "使用说明", "填写说明", "requirements"];
    let file = name.rsplit('/').next().unwrap_or(name).to_lowercase();
    let (stem, extension) = file.rsplit_once('.').unwrap_or((&file, ""));
    let explains = EXPLAINING.iter().any(|word| stem.split(['.', '-', '_']).next() == Some(word));
    is_foreign_extension(name) || explains && matches!(extension, "txt" | "md" | "")
}

/// The extension says that the file is no form. Unknown extensions are read, their content decides.
fn is_foreign_extension(name: &str) -> bool {
    const FOREIGN: &[&str] = &[
        "7z", "ai", "avi", "bat", "bmp", "css", "db", "dll", "dmg", "dwg", "eml", "exe", "gif", "gz", "heic", "ics",
        "ini", "jpeg", "jpg", "js", "json", "jsonl", "key", "lnk", "log", "m4a", "mov", "mp3", "mp4", "mpp", "msg",
        "numbers", "ofd", "pages", "pdf", "png", "ppt", "pptx", "ps1", "psd", "py", "rar", "rs", "sarif", "sh", "sql",
        "svg", "tar", "tif", "tiff", "toml", "url", "vsd", "vsdx", "wav", "webp", "wmv", "xmind", "yaml", "yml",
    ];
    let name = name.rsplit('/').next().unwrap_or(name);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.trim().to_ascii_lowercase());
    extension.is_some_and(|extension| FOREIGN.binary_search(&extension.as_str()).is_ok())
}

#[cfg(test)]
#[path = "input_tests.rs"]
mod tests;
