//! Little-endian numbers at a place in a stream; `None` beyond its end.

/// The bytes from `at`, `len` of them.
pub(super) fn slice(bytes: &[u8], at: usize, len: usize) -> Option<&[u8]> {
    bytes.get(at..at.checked_add(len)?)
}

/// A byte.
pub(super) fn u8_at(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).copied()
}

/// Two bytes.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    slice(bytes, at, 2)?.try_into().ok().map(u16::from_le_bytes)
}

/// Two bytes, signed.
pub(super) fn i16_at(bytes: &[u8], at: usize) -> Option<i16> {
    slice(bytes, at, 2)?.try_into().ok().map(i16::from_le_bytes)
}

/// Four bytes.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    slice(bytes, at, 4)?.try_into().ok().map(u32::from_le_bytes)
}

/// UTF-16 from `at`, `len` units of it.
pub(super) fn utf16(bytes: &[u8], at: usize, len: usize) -> Option<String> {
    let units =
        slice(bytes, at, len.checked_mul(2)?)?.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
    Some(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
}

/// Reads a stream from front to back.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    /// Starts at a place.
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The next bytes.
    pub(super) fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let taken = slice(self.bytes, self.at, len)?;
        self.at += len;
        Some(taken)
    }

    /// The next byte.
    pub(super) fn u8(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    /// The next two bytes.
    pub(super) fn u16(&mut self) -> Option<u16> {
        u16_at(self.take(2)?, 0)
    }

    /// The next four bytes.
    pub(super) fn u32(&mut self) -> Option<u32> {
        u32_at(self.take(4)?, 0)
    }

    /// The next text: its length in two bytes, then UTF-16.
    pub(super) fn text(&mut self) -> Option<String> {
        let len = usize::from(self.u16()?);
        utf16(self.take(len * 2)?, 0, len)
    }
}
