//! Files that appear whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use tempfile::{NamedTempFile, TempPath};

use crate::model::Bilingual;

/// What kept a file from being saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// The file that is to be replaced is open in another program, or write-protected.
    Locked,
    /// The folder cannot be written to.
    FolderNotWritable,
    /// The folder does not exist and could not be made.
    NoFolder,
    /// The path is a folder, or leads out of the output folder.
    BadName,
    /// The disk is full.
    DiskFull,
    /// Anything else that the system reports.
    Other,
}

/// A file could not be saved; what stood at its path before is untouched.
#[derive(Debug, thiserror::Error)]
#[error("{}: not saved", path.display())]
pub struct SaveError {
    /// The file that was to be written.
    pub path: PathBuf,
    /// What kept it from being saved.
    pub fault: SaveFault,
    /// What the system says.
    source: io::Error,
}

impl SaveError {
    fn new(path: &Path, fault: SaveFault, source: io::Error) -> Self {
        let fault = match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => SaveFault::DiskFull,
            _ => fault,
        };
        Self { path: path.to_owned(), fault, source }
    }

    /// What is wrong and what to do, in the user's language.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        let path = self.path.display();
        let cause = &self.source;
        match self.fault {
            SaveFault::Locked => Bilingual::new(
                format!("无法写入“{path}”：请先关闭 Excel 或 Word 中打开的文件（或取消其只读属性），再运行一次"),
                format!(
                    "cannot write \"{path}\": close the file in Excel or Word (or clear its read-only flag) and run again"
                ),
            ),
            SaveFault::FolderNotWritable => Bilingual::new(
                format!("无法写入“{path}”：没有权限写入该文件夹，请用 -o 指定另一个文件夹"),
                format!("cannot write \"{path}\": the folder is not writable, choose another one with -o"),
            ),
            SaveFault::NoFolder => Bilingual::new(
                format!("无法写入“{path}”：文件夹不存在，也无法创建（{cause}）"),
                format!("cannot write \"{path}\": the folder does not exist and cannot be made ({cause})"),
            ),
            SaveFault::BadName => Bilingual::new(
                format!("无法写入“{path}”：该路径不能用作文件名，请换一个名称"),
                format!("cannot write \"{path}\": this path cannot be the name of a file, choose another one"),
            ),
            SaveFault::DiskFull => Bilingual::new(
                format!("无法写入“{path}”：磁盘空间不足，请清理后再运行一次"),
                format!("cannot write \"{path}\": the disk is full, make room and run again"),
            ),
            SaveFault::Other => {
                Bilingual::new(format!("无法写入“{path}”：{cause}"), format!("cannot write \"{path}\": {cause}"))
            }
        }
    }
}

/// A file written in full beside its target, waiting to take its place.
struct Staged {
    target: PathBuf,
    temporary: TempPath,
}

impl Staged {
    fn write(target: PathBuf, bytes: &[u8]) -> Result<Self, SaveError> {
        let fail = |fault| {
            let target = target.clone();
            move |source| SaveError::new(&target, fault, source)
        };
        check_replaceable(&target)?;
        let mut file = temporary_file(folder_of(&target)).map_err(|source| {
            let fault = match source.kind() {
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => SaveFault::NoFolder,
                _ => SaveFault::FolderNotWritable,
            };
            SaveError::new(&target, fault, source)
        })?;
        file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(fail(SaveFault::Other))?;
        Ok(Self { temporary: file.into_temp_path(), target })
    }

    fn take_place(self) -> Result<(), SaveError> {
        let Self { target, temporary } = self;
        temporary.persist(&target).map_err(|failed| SaveError::new(&target, SaveFault::Locked, failed.error))?;
        sync_folder(folder_of(&target));
        Ok(())
    }
}

/// Writes `bytes` to `path`, replacing what is there. The file appears whole or not at all: it is written and flushed
/// to disk beside its target and then renamed.
///
/// # Errors
/// [`SaveError`] when the folder is missing or not writable, the target is open or protected, or the disk is full.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    Staged::write(path.to_owned(), bytes)?.take_place()
}

/// Writes several files into `dir`, which is made if needed: all are written in full before the first takes its place,
/// and every target is probed before, so that a file that is open stops the whole set. Names may hold subfolders.
///
/// # Errors
/// [`SaveError`] of the first file that fails. Only where the system refuses a rename after the probes went well can some
/// of the files be new and others old; none is ever half.
pub fn save_all(dir: &Path, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>, SaveError> {
    let mut staged = Vec::with_capacity(files.len());
    for (name, bytes) in files {
        let target = target_in(dir, name)?;
        let folder = folder_of(&target);
        fs::create_dir_all(folder).map_err(|source| SaveError::new(&target, SaveFault::NoFolder, source))?;
        staged.push(Staged::write(target, bytes)?);
    }
    let mut written = Vec::with_capacity(staged.len());
    for file in staged {
        written.push(file.target.clone());
        file.take_place()?;
    }
    Ok(written)
}

/// The path of an output; a name that leads out of `dir` is refused.
fn target_in(dir: &Path, name: &str) -> Result<PathBuf, SaveError> {
    let relative = Path::new(name);
    let inside = !name.is_empty() && relative.components().all(|part| matches!(part, Component::Normal(_)));
    let target = dir.join(relative);
    if inside {
        return Ok(target);
    }
    Err(SaveError::new(&target, SaveFault::BadName, io::Error::from(io::ErrorKind::InvalidInput)))
}

/// An existing target must be a file that can be opened for writing: on Windows this fails while Excel holds it.
fn check_replaceable(target: &Path) -> Result<(), SaveError> {
    if target.is_dir() || target.file_name().is_none() {
        return Err(SaveError::new(target, SaveFault::BadName, io::Error::from(io::ErrorKind::IsADirectory)));
    }
    match OpenOptions::new().append(true).open(target) {
        Ok(_) => Ok(()),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(()),
        Err(error) => Err(SaveError::new(target, SaveFault::Locked, error)),
    }
}

fn folder_of(target: &Path) -> &Path {
    target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

#[cfg(unix)]
fn temporary_file(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;
    // A temporary file is private by default; an output has the rights that the user's umask gives any new file.
    tempfile::Builder::new().prefix(".huizong-").permissions(fs::Permissions::from_mode(0o666)).tempfile_in(folder)
}

#[cfg(not(unix))]
fn temporary_file(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".huizong-").tempfile_in(folder)
}

/// Makes the rename last through a power cut where the system offers it; a failure loses nothing that was promised.
fn sync_folder(folder: &Path) {
    if let Ok(handle) = File::open(folder) {
        let _ = handle.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn replaces_a_file_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("周报.xlsx");
        save(&path, b"one").unwrap();
        save(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(dir.path()), ["周报.xlsx"]);
    }

    #[test]
    fn a_set_with_one_bad_target_writes_none() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("b.xlsx")).unwrap();
        let files = [("a.xlsx".to_owned(), b"a".to_vec()), ("b.xlsx".to_owned(), b"b".to_vec())];
        let error = save_all(dir.path(), &files).unwrap_err();
        assert_eq!(error.fault, SaveFault::BadName);
        assert_eq!(names(dir.path()), ["b.xlsx"]);
    }

    #[test]
    fn a_set_makes_its_folders() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("输出");
        let files = [("周报.xlsx".to_owned(), b"a".to_vec()), ("退回/甲部.xlsx".to_owned(), b"b".to_vec())];
        assert_eq!(save_all(&out, &files).unwrap(), [out.join("周报.xlsx"), out.join("退回/甲部.xlsx")]);
        assert_eq!(fs::read(out.join("退回/甲部.xlsx")).unwrap(), b"b");
    }

    #[test]
    fn names_that_lead_out_of_the_folder_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["../x.xlsx", "/x.xlsx", ""] {
            let error = save_all(dir.path(), &[(name.to_owned(), Vec::new())]).unwrap_err();
            assert_eq!(error.fault, SaveFault::BadName, "{name}");
        }
    }

    #[test]
    fn a_missing_folder_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let error = save(&dir.path().join("没有/周报.xlsx"), b"x").unwrap_err();
        assert_eq!(error.fault, SaveFault::NoFolder);
        assert!(error.message().zh.contains("文件夹不存在"), "{}", error.message().zh);
    }

    #[cfg(unix)]
    #[test]
    fn outputs_have_the_rights_of_any_new_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        save(&dir.path().join("a"), b"x").unwrap();
        File::create(dir.path().join("b")).unwrap();
        let mode = |name: &str| fs::metadata(dir.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode("a"), mode("b"));
    }
}
