//! The pieces of an RTF file: groups, control words, bytes of text.

/// A piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A group begins.
    Open,
    /// The innermost group ends.
    Close,
    /// A control word, and its number if it has one.
    Word(&'a str, Option<i32>),
    /// A control symbol: a backslash and a sign.
    Symbol(u8),
    /// A byte of text, written as it is or as `\'d6`.
    Byte(u8),
}

/// The pieces of a file, to its end.
pub(super) struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Tokens<'a> {
    /// From the start.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next_byte(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn control(&mut self) -> Option<Token<'a>> {
        let first = self.next_byte()?;
        match first {
            b'\'' => Some(self.hex().map_or(Token::Symbol(b'\''), Token::Byte)),
            b'\r' | b'\n' => Some(Token::Word("par", None)),
            b'a'..=b'z' | b'A'..=b'Z' => Some(self.word()),
            _ => Some(Token::Symbol(first)),
        }
    }

    fn hex(&mut self) -> Option<u8> {
        let digits = self.bytes.get(self.at..self.at + 2)?;
        let value = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
        self.at += 2;
        Some(value)
    }

    fn word(&mut self) -> Token<'a> {
        let start = self.at - 1;
        self.skip_while(|byte| byte.is_ascii_alphabetic());
        let name = std::str::from_utf8(&self.bytes[start..self.at]).unwrap_or_default();
        let digits = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        self.skip_while(|byte| byte.is_ascii_digit());
        let number = std::str::from_utf8(&self.bytes[digits..self.at]).ok().and_then(|text| text.parse().ok());
        // One blank belongs to the word.
        if self.peek() == Some(b' ') {
            self.at += 1;
        }
        if name == "bin" {
            let len = number.and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
            self.at = self.at.saturating_add(len).min(self.bytes.len());
        }
        Token::Word(name, number)
    }

    fn skip_while(&mut self, fits: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&fits) {
            self.at += 1;
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            return match self.next_byte()? {
                b'{' => Some(Token::Open),
                b'}' => Some(Token::Close),
                b'\\' => self.control(),
                b'\r' | b'\n' | 0 => continue,
                byte => Some(Token::Byte(byte)),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces() {
        let rtf = b"{\\b0 x\\'d6\\u-3 ?\\~\\bin3 }}}y\\\r\n\\'zz\\par";
        let expected = [
            Token::Open,
            Token::Word("b", Some(0)),
            Token::Byte(b'x'),
            Token::Byte(0xD6),
            Token::Word("u", Some(-3)),
            Token::Byte(b'?'),
            Token::Symbol(b'~'),
            Token::Word("bin", Some(3)),
            Token::Byte(b'y'),
            Token::Word("par", None),
            Token::Symbol(b'\''),
            Token::Byte(b'z'),
            Token::Byte(b'z'),
            Token::Word("par", None),
        ];
        assert_eq!(Tokens::new(rtf).collect::<Vec<_>>(), expected);
    }
}
