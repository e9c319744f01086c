//! The text of a run while its bytes come in: code pages, and the characters that stand beside them.

use encoding_rs::{BIG5, EUC_KR, Encoding, GBK, SHIFT_JIS, WINDOWS_1252};

/// The encoding of a character set of fonts; `None` if the file's own code page counts.
pub(super) fn of_charset(charset: i32) -> Option<&'static Encoding> {
    Some(match charset {
        128 => SHIFT_JIS,
        129 => EUC_KR,
        134 => GBK,
        136 => BIG5,
        161 => encoding_rs::WINDOWS_1253,
        162 => encoding_rs::WINDOWS_1254,
        163 => encoding_rs::WINDOWS_1258,
        177 => encoding_rs::WINDOWS_1255,
        178 => encoding_rs::WINDOWS_1256,
        186 => encoding_rs::WINDOWS_1257,
        204 => encoding_rs::WINDOWS_1251,
        222 => encoding_rs::WINDOWS_874,
        238 => encoding_rs::WINDOWS_1250,
        _ => return None,
    })
}

/// The encoding of a code page of Windows.
pub(super) fn of_code_page(page: i32) -> &'static Encoding {
    match page {
        932 => SHIFT_JIS,
        936 | 54936 => GBK,
        949 => EUC_KR,
        950 => BIG5,
        65001 => encoding_rs::UTF_8,
        874 => encoding_rs::WINDOWS_874,
        1250..=1258 => Encoding::for_label(format!("windows-{page}").as_bytes()).unwrap_or(WINDOWS_1252),
        _ => WINDOWS_1252,
    }
}

/// Bytes and UTF-16 units that are not yet text.
#[derive(Debug, Default)]
pub(super) struct Pending {
    text: String,
    bytes: Vec<u8>,
    units: Vec<u16>,
}

impl Pending {
    /// Adds a byte in the encoding that `take` will be told.
    pub(super) fn byte(&mut self, byte: u8) {
        self.settle_units();
        self.bytes.push(byte);
    }

    /// Adds a unit of UTF-16; what came before it in bytes is in `encoding`.
    pub(super) fn unit(&mut self, unit: u16, encoding: &'static Encoding) {
        self.settle_bytes(encoding);
        self.units.push(unit);
    }

    /// The text so far, which is then gone.
    pub(super) fn take(&mut self, encoding: &'static Encoding) -> String {
        self.settle_bytes(encoding);
        self.settle_units();
        std::mem::take(&mut self.text)
    }

    /// Nothing came in.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.bytes.is_empty() && self.units.is_empty()
    }

    fn settle_units(&mut self) {
        self.text
            .extend(char::decode_utf16(self.units.drain(..)).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }

    /// Bytes that the encoding does not know are Western: a single `é` in a Chinese file.
    fn settle_bytes(&mut self, encoding: &'static Encoding) {
        if self.bytes.is_empty() {
            return;
        }
        self.settle_units();
        let (text, failed) = encoding.decode_without_bom_handling(&self.bytes);
        if failed {
            self.text.push_str(&WINDOWS_1252.decode_without_bom_handling(&self.bytes).0);
        } else {
            self.text.push_str(&text);
        }
        self.bytes.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_units() {
        let mut pending = Pending::default();
        // The second byte of a Chinese character may be an ASCII letter.
        for byte in [0x81, b'@', b'x'] {
            pending.byte(byte);
        }
        pending.unit(0xD83D, GBK);
        pending.unit(0xDE00, GBK);
        pending.byte(b'y');
        assert_eq!(pending.take(GBK), "丂x😀y");
        assert!(pending.is_empty());
        pending.byte(0xE9);
        assert_eq!(pending.take(GBK), "é");
    }

    #[test]
    fn code_pages() {
        assert_eq!((of_code_page(936), of_code_page(1251)), (GBK, encoding_rs::WINDOWS_1251));
        assert_eq!((of_charset(134), of_charset(0)), (Some(GBK), None));
    }
}
