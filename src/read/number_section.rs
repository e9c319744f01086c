//! One section of a number format (`#,##0.00;[Red]-0;"-"`): digits with literals around and between them.

use std::fmt::Write as _;

use super::number_format::general;

/// What a section asks for, left to right.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A place for a digit: `0` always shows one, `#` and `?` only one that counts.
    Digit { always: bool },
    /// The decimal point.
    Point,
    /// Text between or around the digits.
    Literal(String),
    /// `E+00`: the number of exponent digits.
    Exponent(usize),
    /// The number as `General` shows it.
    General,
}

/// One section of a number format.
#[derive(Clone, Debug)]
pub(super) struct Section {
    tokens: Vec<Token>,
    condition: Option<(String, f64)>,
    percent: bool,
    grouping: bool,
    /// Thousands that trailing commas divide by.
    thousands: i32,
    fraction: bool,
}

impl Section {
    /// The sections of a code; `;` parts them outside quotes.
    pub(super) fn split(code: &str) -> Vec<Self> {
        let mut sections = vec![String::new()];
        let mut chars = code.chars();
        let mut quoted = false;
        while let Some(c) = chars.next() {
            match c {
                ';' if !quoted => sections.push(String::new()),
                _ => {
                    quoted ^= c == '"';
                    let escaped = if c == '\\' && !quoted { chars.next() } else { None };
                    if let Some(last) = sections.last_mut() {
                        last.push(c);
                        last.extend(escaped);
                    }
                }
            }
        }
        sections.iter().map(|text| Self::parse(text)).collect()
    }

    fn parse(code: &str) -> Self {
        let mut section = Self {
            tokens: Vec::new(),
            condition: None,
            percent: false,
            grouping: false,
            thousands: 0,
            fraction: false,
        };
        let mut chars = code.chars().peekable();
        let mut commas = 0;
        while let Some(c) = chars.next() {
            match c {
                '"' => section.literal(&chars.by_ref().take_while(|&c| c != '"').collect::<String>()),
                '\\' => section.literal(&chars.next().map(String::from).unwrap_or_default()),
                // A blank as wide as a character, or a character that fills the cell.
                '_' | '*' => {
                    chars.next();
                }
                '[' => {
                    let inside: String = chars.by_ref().take_while(|&c| c != ']').collect();
                    section.bracket(&inside);
                }
                '0' | '#' | '?' => {
                    section.grouping |= commas > 0;
                    commas = 0;
                    section.tokens.push(Token::Digit { always: c == '0' });
                }
                '.' if !section.tokens.contains(&Token::Point) => section.tokens.push(Token::Point),
                ',' if section.has_digits() => commas += 1,
                '%' => {
                    section.percent = true;
                    section.literal("%");
                }
                '/' if section.has_digits() => section.fraction = true,
                'E' | 'e' if matches!(chars.peek(), Some('+' | '-')) => {
                    chars.next();
                    let mut digits = 0;
                    while chars.next_if(|c| matches!(c, '0' | '#' | '?')).is_some() {
                        digits += 1;
                    }
                    section.tokens.push(Token::Exponent(digits));
                }
                '@' => section.tokens.push(Token::General),
                'G' | 'g' => section.general(&mut chars),
                _ => section.literal(&c.to_string()),
            }
        }
        section.thousands = commas;
        section
    }

    fn has_digits(&self) -> bool {
        self.tokens.iter().any(|token| matches!(token, Token::Digit { .. }))
    }

    fn literal(&mut self, text: &str) {
        match self.tokens.last_mut() {
            Some(Token::Literal(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.tokens.push(Token::Literal(text.to_owned())),
        }
    }

    /// `General` or `G/通用格式` inside a section, its first letter taken.
    fn general(&mut self, chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
        let rest: String = chars.clone().collect();
        let lower = rest.to_ascii_lowercase();
        for tail in ["eneral", "/通用格式"] {
            if lower.starts_with(tail) {
                chars.by_ref().take(tail.chars().count()).for_each(drop);
                self.tokens.push(Token::General);
                return;
            }
        }
        self.literal("G");
    }

    /// A colour (dropped), a condition, or a currency sign (`[$¥-804]`).
    fn bracket(&mut self, inside: &str) {
        if let Some(currency) = inside.strip_prefix('$') {
            self.literal(currency.split('-').next().unwrap_or_default());
        } else if inside.starts_with(['<', '>', '=']) {
            let at = inside.find(|c| !matches!(c, '<' | '>' | '=')).unwrap_or(inside.len());
            let (operator, limit) = inside.split_at(at);
            self.condition = limit.trim().parse().ok().map(|limit| (operator.to_owned(), limit));
        }
    }

    fn holds(&self, number: f64) -> Option<bool> {
        let (operator, limit) = self.condition.as_ref()?;
        Some(match operator.as_str() {
            "<" => number < *limit,
            "<=" => number <= *limit,
            ">" => number > *limit,
            ">=" => number >= *limit,
            "<>" => (number - limit).abs() > f64::EPSILON,
            _ => (number - limit).abs() <= f64::EPSILON,
        })
    }

    /// The text of a number under a whole format, and whether it is a percentage.
    pub(super) fn show(sections: &[Self], number: f64) -> (String, bool) {
        let Some(first) = sections.first() else { return (general(number), false) };
        let (section, signed) = if sections.iter().any(|s| s.condition.is_some()) {
            let numeric = &sections[..sections.len().min(3)];
            (numeric.iter().find(|s| s.holds(number) != Some(false)).unwrap_or(first), true)
        } else {
            match sections {
                [_, _, zero, ..] if number == 0.0 => (zero, false),
                [_, negative, ..] if number < 0.0 => (negative, false),
                _ => (first, true),
            }
        };
        let mut text = section.digits(number.abs());
        if signed && number < 0.0 && text.contains(|c: char| c.is_ascii_digit() && c != '0') {
            text.insert(0, '-');
        }
        (text, section.percent)
    }

    fn digits(&self, number: f64) -> String {
        if self.fraction {
            return general(number);
        }
        let scale = if self.percent { 100.0 } else { 1.0 } / 1000f64.powi(self.thousands);
        let point = self.tokens.iter().position(|token| *token == Token::Point).unwrap_or(self.tokens.len());
        let (before, after) = self.tokens.split_at(point);
        let decimals = after.iter().filter(|token| matches!(token, Token::Digit { .. })).count();
        if let Some(width) = self.tokens.iter().find_map(|t| if let Token::Exponent(n) = t { Some(*n) } else { None }) {
            return scientific(number, decimals, width);
        }
        // Half a unit that binary cannot hold is rounded up, as on the screen.
        let shown = format!("{:.decimals$}", number * scale * (1.0 + 2.0 * f64::EPSILON));
        let (whole, part) = shown.split_once('.').unwrap_or((&shown, ""));
        let mut text = self.whole(before, whole.trim_start_matches('0'), number);
        decimal_part(&mut text, after, part);
        text
    }

    /// The part before the point: digits fill their places from the right, the leftmost place takes what is left.
    fn whole(&self, tokens: &[Token], digits: &str, number: f64) -> String {
        let leftmost = tokens.iter().position(|token| matches!(token, Token::Digit { .. }));
        let mut rest: Vec<char> = digits.chars().collect();
        let mut pieces: Vec<String> = Vec::new();
        let mut count = 0;
        let mut place = |digit: char, pieces: &mut Vec<String>| {
            if self.grouping && count > 0 && count % 3 == 0 {
                pieces.push(",".to_owned());
            }
            count += 1;
            pieces.push(digit.to_string());
        };
        for (at, token) in tokens.iter().enumerate().rev() {
            match token {
                Token::Digit { always } => {
                    match rest.pop() {
                        Some(digit) => place(digit, &mut pieces),
                        None if *always => place('0', &mut pieces),
                        None => {}
                    }
                    if Some(at) == leftmost {
                        while let Some(digit) = rest.pop() {
                            place(digit, &mut pieces);
                        }
                    }
                }
                Token::Literal(text) => pieces.push(text.clone()),
                Token::General => pieces.push(general(number)),
                Token::Point | Token::Exponent(_) => {}
            }
        }
        pieces.reverse();
        pieces.concat()
    }
}

/// Appends what stands behind the point: digits that need not show are dropped from the end.
fn decimal_part(text: &mut String, tokens: &[Token], digits: &str) {
    let places: Vec<bool> =
        tokens.iter().filter_map(|t| if let Token::Digit { always } = t { Some(*always) } else { None }).collect();
    let shown = places
        .iter()
        .zip(digits.chars())
        .enumerate()
        .filter(|(_, (always, digit))| **always || *digit != '0')
        .map(|(at, _)| at + 1)
        .last()
        .unwrap_or(0);
    let mut rest = digits.chars().take(shown);
    for token in tokens {
        match token {
            Token::Point if shown > 0 => text.push('.'),
            Token::Digit { .. } => text.extend(rest.next()),
            Token::Literal(literal) => text.push_str(literal),
            _ => {}
        }
    }
}

/// `1.23E+05`.
fn scientific(number: f64, decimals: usize, width: usize) -> String {
    let shown = format!("{number:.decimals$e}");
    let (mantissa, exponent) = shown.split_once('e').unwrap_or((&shown, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let mut text = mantissa.to_owned();
    let sign = if exponent < 0 { '-' } else { '+' };
    // Writing to a string cannot fail.
    let _ = write!(text, "E{sign}{:0width$}", exponent.abs());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_displayed() {
        let rows = [
            ("0.00", 10.2, "10.20"),
            ("0.00", 2.675, "2.68"),
            ("0", 0.4, "0"),
            ("0", -0.4, "0"),
            ("0%", 0.7, "70%"),
            ("0.0%", 0.125, "12.5%"),
            ("#,##0", 1_234_567.0, "1,234,567"),
            ("#,##0.00", 0.5, "0.50"),
            ("#,##0.00", -1234.5, "-1,234.50"),
            ("#,##0_);[Red](#,##0)", -1234.0, "(1,234)"),
            ("0.0#", 1.25, "1.25"),
            ("0.0#", 1.0, "1.0"),
            ("#.##", 3.0, "3"),
            ("0\"天\"", 5.0, "5天"),
            ("\"第\"0\"周\"", 43.0, "第43周"),
            ("[$¥-804]#,##0.00", 1234.5, "¥1,234.50"),
            ("¥#,##0", 99.0, "¥99"),
            ("000", 7.0, "007"),
            ("0000-00-00", 20_251_031.0, "2025-10-31"),
            ("0000\"年\"00\"月\"00\"日\"", 20_251_031.0, "2025年10月31日"),
            ("#,##0,\"千\"", 12_345_678.0, "12,346千"),
            ("0.00E+00", 123_456.0, "1.23E+05"),
            ("# ?/?", 0.5, "0.5"),
            ("0;-0;\"-\"", 0.0, "-"),
            ("0;-0;;@", 0.0, ""),
            ("[>=1]\"是\";\"否\"", 1.0, "是"),
            ("[>=1]\"是\";\"否\"", 0.0, "否"),
            ("General\"日\"", 5.0, "5日"),
            ("\"a;b\"0", 1.0, "a;b1"),
        ];
        for (code, number, expected) in rows {
            assert_eq!(Section::show(&Section::split(code), number).0, expected, "{code} {number}");
        }
    }
}
