//! Why a file could not be read, in words that tell an assistant what to do.

use std::fmt::Display;
use std::io;

use thiserror::Error;

use crate::model::Bilingual;

/// A file could not be read. The path is known to the caller and is not repeated here.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// The file asks for a password.
    #[error("the file is encrypted")]
    Encrypted,
    /// The file is cut off or damaged.
    #[error("the file is damaged: {reason}")]
    Corrupt {
        /// What the parser stumbled over, in English; for the log, not for an assistant.
        reason: String,
    },
    /// A readable file, but of a kind that holds no form.
    #[error("not an Excel, Word or csv file: {what:?}")]
    Unsupported {
        /// What it is.
        what: Foreign,
    },
    /// Reading it would need more memory than any form does.
    #[error("the file is too large: {what}")]
    TooLarge {
        /// Which limit it exceeds, in English.
        what: String,
    },
    /// The operating system did not hand over the bytes.
    #[error("the file could not be opened")]
    Io(#[from] io::Error),
}

/// What a file is that is no form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A presentation.
    Slides,
    /// An archive other than zip.
    Archive,
    /// A zip that is neither a workbook nor a Word document.
    Zip,
    /// A mail message.
    Mail,
    /// A web page that only frames others.
    Frameset,
    /// Apple Numbers or Pages.
    AppleOffice,
    /// An Excel or Word format of before 1997.
    Ancient,
    /// Anything else.
    Other,
}

impl ReadError {
    /// A damaged file, with what the parser says.
    pub(crate) fn corrupt(reason: impl Display) -> Self {
        Self::Corrupt { reason: reason.to_string() }
    }

    /// A file above a limit.
    pub(crate) fn too_large(what: impl Into<String>) -> Self {
        Self::TooLarge { what: what.into() }
    }

    /// What is wrong and what to do.
    #[must_use]
    pub fn message(&self) -> Bilingual {
        match self {
            Self::Empty => Bilingual::new(
                "文件是空的（0 字节），可能没有上传或保存完：请向发送人重新索取",
                "The file is empty (0 bytes), perhaps not fully uploaded or saved: ask the sender to send it again",
            ),
            Self::Encrypted => Bilingual::new(
                "文件已加密，打不开：请向发送人索取密码，或请其去掉密码后重新发送",
                "The file is protected by a password: ask the sender for the password, or for a copy without one",
            ),
            Self::Corrupt { .. } => Bilingual::new(
                "文件已损坏或不完整：请用 Excel、Word 或 WPS 打开确认并另存一份，打不开时请发送人重新发送",
                "The file is damaged or incomplete: open it in Excel, Word or WPS and save a copy; if it does not open, ask the sender to send it again",
            ),
            Self::Unsupported { what } => what.message(),
            Self::TooLarge { .. } => Bilingual::new(
                "文件过大，不像手工填写的表单：请只保留需要汇总的工作表，另存后重新提交",
                "The file is far larger than a form filled in by hand: keep only the sheets that matter, save a copy and submit that",
            ),
            Self::Io(source) if source.kind() == io::ErrorKind::PermissionDenied => Bilingual::new(
                "没有权限读取该文件：请检查文件权限，或先关闭正在使用它的程序",
                "No permission to read the file: check its permissions, or close the program that uses it",
            ),
            Self::Io(source) if source.kind() == io::ErrorKind::NotFound => Bilingual::new(
                "找不到该文件：请检查路径，文件可能已被移动或改名",
                "The file was not found: check the path; it may have been moved or renamed",
            ),
            Self::Io(_) => Bilingual::new(
                "文件无法读取：请检查磁盘或网络盘是否可用，再试一次",
                "The file could not be read: check that the disk or network drive is available and try again",
            ),
        }
    }
}

impl Foreign {
    fn message(self) -> Bilingual {
        let (zh, en) = match self {
            Self::Pdf => (
                "这是 PDF，不是可填写的表单：请向发送人索取 Excel 或 Word 原件",
                "This is a PDF, not a form that can be read: ask the sender for the Excel or Word original",
            ),
            Self::Picture => (
                "这是图片，读不出文字：请向发送人索取 Excel 或 Word 原件",
                "This is a picture, its text cannot be read: ask the sender for the Excel or Word original",
            ),
            Self::Slides => (
                "这是演示文稿，不是表单：请把内容填入 Excel 或 Word 表单后提交",
                "This is a presentation, not a form: submit the content in the Excel or Word form",
            ),
            Self::Archive => (
                "这是 RAR 或 7z 等压缩包：请先解压，或改用 .zip 打包",
                "This is an archive other than zip (RAR, 7z …): unpack it first, or pack it as .zip",
            ),
            Self::Zip => (
                "压缩包里没有可读取的表单，或文件已损坏：请检查压缩包内容",
                "The archive holds no form that can be read, or is damaged: check what is inside",
            ),
            Self::Mail => ("这是邮件：请先把其中的附件另存出来", "This is a mail message: save its attachments first"),
            Self::Frameset => (
                "这是 Excel“另存为网页”的框架文件，数据在同名的“.files”文件夹里：请用 Excel 打开，另存为 .xlsx 后重新提交",
                "This is only the frame of a workbook saved as a web page, the sheets lie in the folder \".files\" beside it: open it in Excel, save it as .xlsx and submit that",
            ),
            Self::AppleOffice => (
                "这是苹果 Numbers 或 Pages 文件：请导出为 .xlsx 或 .docx 后重新提交",
                "This is an Apple Numbers or Pages file: export it as .xlsx or .docx and submit that",
            ),
            Self::Ancient => (
                "这是 Excel 或 Word 97 以前的旧格式：请打开后另存为 .xlsx 或 .docx",
                "This is a format of before Excel and Word 97: open it and save it as .xlsx or .docx",
            ),
            Self::Other => (
                "不是 Excel、Word 或 csv 文件：请确认附件是否发错",
                "Not an Excel, Word or csv file: check whether the right file was attached",
            ),
        };
        Bilingual::new(zh, en)
    }
}
