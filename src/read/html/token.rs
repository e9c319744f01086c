//! The pieces of a page: tags and text. Read leniently: no tag needs its end.

/// A piece of HTML.
#[derive(Clone, Copy)]
pub(in crate::read) enum Token<'a> {
    /// An opening tag.
    Open(Tag<'a>),
    /// A closing tag, by its name.
    Close(&'a str),
    /// Text, character references not yet replaced.
    Text(&'a str),
    /// What stands in a `style` element.
    Style(&'a str),
}

/// An opening tag.
#[derive(Clone, Copy)]
pub(in crate::read) struct Tag<'a> {
    /// Its name as written.
    pub name: &'a str,
    /// All between the brackets.
    body: &'a str,
}

impl Tag<'_> {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let lower = self.body.to_ascii_lowercase().replace(['\n', '\r', '\t'], " ");
        let (mut from, wanted) = (0, format!(" {name}"));
        loop {
            let at = from + lower.get(from..)?.find(&wanted)? + wanted.len();
            let rest = self.body.get(at..)?.trim_start();
            if let Some(value) = rest.strip_prefix('=') {
                return Some(super::entity::replaced(attribute_value(value.trim_start())).trim().to_owned());
            }
            from = at;
        }
    }

    /// The attribute stands in the tag, with or without a value.
    pub fn has(&self, name: &str) -> bool {
        self.body
            .split(|c: char| c.is_whitespace() || c == '/')
            .skip(1)
            .any(|word| word.split('=').next().is_some_and(|word| word.eq_ignore_ascii_case(name)))
    }

    /// A count in an attribute, between 1 and `most`.
    pub fn span(&self, name: &str, most: u32) -> u32 {
        self.attribute(name).and_then(|value| value.parse().ok()).unwrap_or(1).clamp(1, most)
    }
}

fn attribute_value(value: &str) -> &str {
    let value = match value.as_bytes().first() {
        Some(&quote @ (b'"' | b'\'')) => value[1..].split(char::from(quote)).next(),
        _ => value.split(|c: char| c.is_whitespace() || c == '>').next(),
    };
    value.unwrap_or_default()
}

/// Tags and text; comments, scripts and the title of the page are left out.
pub(in crate::read) struct Tokens<'a>(pub &'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.0.is_empty() {
                return None;
            }
            if let Some(comment) = self.0.strip_prefix("<!--") {
                self.0 = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            let is_tag = self.0.starts_with('<')
                && self.0[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
            if !is_tag {
                let end = self.0.bytes().skip(1).position(|byte| byte == b'<').map_or(self.0.len(), |at| at + 1);
                let (text, rest) = self.0.split_at(end);
                self.0 = rest;
                return Some(Token::Text(text));
            }
            let end = tag_end(self.0);
            let inside = self.0[1..end].trim_end_matches('>');
            self.0 = &self.0[end..];
            let (closing, body) = inside.strip_prefix('/').map_or((false, inside), |body| (true, body));
            let name = body.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
            if closing {
                return Some(Token::Close(name));
            }
            if name.eq_ignore_ascii_case("style") {
                return Some(Token::Style(self.element(name)));
            }
            if ["script", "title", "xml"].iter().any(|skip| name.eq_ignore_ascii_case(skip)) {
                self.element(name);
                continue;
            }
            return Some(Token::Open(Tag { name, body }));
        }
    }
}

impl<'a> Tokens<'a> {
    /// What stands before the end of an element without elements inside.
    fn element(&mut self, name: &str) -> &'a str {
        let whole = self.0;
        let mut at = 0;
        while let Some(next) = whole[at..].find("</") {
            at += next + 2;
            if whole.as_bytes()[at..].get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes())) {
                let (inside, rest) = whole.split_at(at - 2);
                self.0 = rest;
                return inside;
            }
        }
        self.0 = "";
        whole
    }
}

/// Where a tag ends; `>` in quotes does not end it.
fn tag_end(text: &str) -> usize {
    /// No tag is longer; what seems so has a quote that is never closed.
    const LONGEST: usize = 1 << 14;
    let mut quote = None;
    for (at, byte) in text.bytes().take(LONGEST).enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
    }
    text.find('>').map_or(text.len(), |at| at + 1)
}
