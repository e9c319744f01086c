//! Number formats: what a stored number looks like to the person who reads the sheet, and whether it is a date.

use chrono::{NaiveDateTime, NaiveTime, Timelike};

use crate::model::Value;

use super::number_section::Section;
use super::serial;

/// What a date format shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// Year, month or day.
    Date,
    /// Hours, minutes or seconds.
    Time,
    /// Both.
    DateAndTime,
    /// Hours, counted beyond a day (`[h]:mm`).
    Elapsed,
}

/// A number format, ready to show numbers.
#[derive(Clone, Debug)]
pub(super) enum NumberFormat {
    /// As short as the number allows.
    General,
    /// A date or a time.
    Moment(Shown),
    /// Digits with literals around them, by sign.
    Number(Vec<Section>),
}

impl NumberFormat {
    /// The format with this code; `id` tells the built-in ones, whose code a file leaves out.
    pub(super) fn new(id: Option<u32>, code: &str) -> Self {
        match id {
            // 27-36 and 50-58 are the dates of the East-Asian editions; no file spells them out.
            Some(14..=17 | 27..=31 | 34..=36 | 50..=54 | 57 | 58) => {
                return Self::Moment(Shown::Date);
            }
            Some(22) => return Self::Moment(Shown::DateAndTime),
            Some(18..=21 | 32 | 33 | 45 | 47 | 55 | 56) => {
                return Self::Moment(Shown::Time);
            }
            Some(46) => return Self::Moment(Shown::Elapsed),
            Some(id) if code.is_empty() => return Self::parse(built_in(id)),
            _ => {}
        }
        Self::parse(code)
    }

    fn parse(code: &str) -> Self {
        let trimmed = code.trim();
        if trimmed.is_empty() || is_general(trimmed) || trimmed == "@" {
            return Self::General;
        }
        if let Some(shown) = moment_kind(trimmed) {
            return Self::Moment(shown);
        }
        Self::Number(Section::split(trimmed))
    }

    /// The typed value and the text that stand for a stored number.
    pub(super) fn show(&self, number: f64, date1904: bool) -> (Value, String) {
        match self {
            Self::General => (Value::Number(number), general(number)),
            Self::Moment(shown) => show_moment(number, *shown, date1904),
            Self::Number(sections) => {
                let (text, percent) = Section::show(sections, number);
                (if percent { Value::Percent(number) } else { Value::Number(number) }, text)
            }
        }
    }
}

/// Codes of the built-in formats that are no dates.
fn built_in(id: u32) -> &'static str {
    match id {
        1 => "0",
        2 => "0.00",
        3 | 37 | 38 => "#,##0",
        4 | 39 | 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        48 => "##0.0E+0",
        41 | 42 => "#,##0;-#,##0;\"-\"",
        43 | 44 => "#,##0.00;-#,##0.00;\"-\"",
        _ => "General",
    }
}

/// `General` under the names that the editions of Excel and WPS give it.
fn is_general(code: &str) -> bool {
    ["general", "g/通用格式", "常规", "standard"].iter().any(|name| code.eq_ignore_ascii_case(name))
}

/// The kind of moment that a code shows, judged by its letters outside quotes, escapes and brackets.
fn moment_kind(code: &str) -> Option<Shown> {
    let (mut date, mut time, mut months, mut elapsed) = (false, false, false, false);
    let lower = code.to_ascii_lowercase().replace("general", "").replace("g/通用格式", "");
    let mut chars = lower.chars().peekable();
    let mut previous = ' ';
    while let Some(c) = chars.next() {
        match c {
            '"' => while chars.next().is_some_and(|c| c != '"') {},
            '\\' | '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|&c| c != ']').collect();
                if !inside.is_empty() && inside.chars().all(|c| matches!(c, 'h' | 'm' | 's')) {
                    (elapsed, time) = (true, true);
                }
            }
            // `a/p` and `am/pm` are halves of a day, `aaaa` is a weekday.
            'a' if matches!(chars.peek(), Some('m' | '/')) => {
                while chars.next_if(|c| matches!(c, 'm' | '/' | 'p')).is_some() {}
                time = true;
            }
            'a' if chars.peek() == Some(&'a') => date = true,
            // `0.00E+00` is a number, `e"年"` a year.
            'e' if !matches!(previous, '0' | '#' | '?') => date = true,
            'y' | 'd' | 'g' | 'b' => date = true,
            'h' | 's' => time = true,
            'm' => months = true,
            ';' if date || time || months => break,
            _ => {}
        }
        previous = c;
    }
    date |= months && !time;
    match (date, time) {
        (true, true) => Some(Shown::DateAndTime),
        (true, false) => Some(Shown::Date),
        (false, true) if elapsed => Some(Shown::Elapsed),
        (false, true) => Some(Shown::Time),
        (false, false) => None,
    }
}

fn show_moment(number: f64, shown: Shown, date1904: bool) -> (Value, String) {
    let Some(moment) = serial::moment(number, date1904) else { return (Value::Number(number), general(number)) };
    match shown {
        Shown::Elapsed if number >= 1.0 => {
            let minutes = (number * 1440.0).round() as i64;
            (Value::Number(number), format!("{}:{:02}", minutes / 60, minutes % 60))
        }
        Shown::Time | Shown::Elapsed if number < 1.0 => (Value::Time(moment.time()), clock(moment.time())),
        // Day nought: a formula that points at an empty cell, or a time alone.
        Shown::Date if number == 0.0 && !date1904 => (Value::Empty, String::new()),
        Shown::Date if number < 1.0 && !date1904 => (Value::Number(number), general(number)),
        Shown::DateAndTime if number < 1.0 && !date1904 => (Value::Time(moment.time()), clock(moment.time())),
        _ => (Value::Date(moment), iso(moment, shown != Shown::Date)),
    }
}

/// A moment as `2025-10-31`, with the time of day where `with_time` asks for it and it is not midnight.
pub(super) fn iso(moment: NaiveDateTime, with_time: bool) -> String {
    if with_time && moment.time() != NaiveTime::MIN {
        format!("{} {}", moment.date(), clock(moment.time()))
    } else {
        moment.date().to_string()
    }
}

/// A time of day as `15:30`.
pub(super) fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A number as the format `General` shows it in a cell that is wide enough: no needless digits, at most 15 that count.
pub(super) fn general(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    // Negative nought has no meaning in a sheet.
    let number = if number == 0.0 { 0.0 } else { number };
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded != 0.0 && !(1e-9..1e21).contains(&rounded.abs()) { format!("{rounded:E}") } else { rounded.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn built_in_dates_by_id() {
        for id in [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58] {
            let (value, text) = NumberFormat::new(Some(id), "General").show(45961.0, false);
            assert!(matches!(value, Value::Date(_)), "{id}");
            assert_eq!(text, "2025-10-31", "{id}");
        }
        for id in [18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56] {
            let (value, text) = NumberFormat::new(Some(id), "").show(0.645_833_333, false);
            assert!(matches!(value, Value::Time(_)), "{id}");
            assert_eq!(text, "15:30", "{id}");
        }
    }

    #[test]
    fn codes() {
        let rows = [
            ("General", 10.0, "10"),
            ("General", 0.1 + 0.2, "0.3"),
            ("General", -0.0, "0"),
            ("General", 13_800_138_000.0, "13800138000"),
            ("General", 1.234_567_890_123_457e17, "123456789012346000"),
            ("G/通用格式", 3.5, "3.5"),
            ("@", 7.0, "7"),
            ("yyyy-mm-dd", 45961.0, "2025-10-31"),
            ("yyyy-mm-dd", 45961.75, "2025-10-31"),
            ("yyyy/m/d h:mm", 45961.75, "2025-10-31 18:00"),
            ("yyyy/m/d h:mm", 45961.0, "2025-10-31"),
            ("yyyy\"年\"m\"月\"d\"日\"", 45961.0, "2025-10-31"),
            ("[$-804]yyyy\"年\"m\"月\"d\"日\"dddd", 45961.0, "2025-10-31"),
            ("[DBNum1][$-804]m\"月\"d\"日\"", 45961.0, "2025-10-31"),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45961.0, "2025-10-31"),
            ("m\"月\"d\"日\";@", 45961.0, "2025-10-31"),
            ("e\"年\"m\"月\"", 45961.0, "2025-10-31"),
            ("aaaa;@", 45961.0, "2025-10-31"),
            ("mmm", 45961.0, "2025-10-31"),
            ("h:mm AM/PM", 0.5, "12:00"),
            ("上午/下午h\"时\"mm\"分\"", 0.75, "18:00"),
            ("mm:ss", 0.5, "12:00"),
            ("[h]:mm", 1.5, "36:00"),
            ("yyyy-mm-dd", 0.0, ""),
            ("yyyy-mm-dd", 20_251_031.0, "20251031"),
        ];
        for (code, number, expected) in rows {
            assert_eq!(NumberFormat::new(Some(200), code).show(number, false).1, expected, "{code} {number}");
        }
    }

    #[test]
    fn moments_are_typed() {
        let show = |code: &str, number| NumberFormat::new(None, code).show(number, false).0;
        assert!(matches!(show("0\"天\"", 3.0), Value::Number(_)));
        assert!(matches!(show("0%", 0.7), Value::Percent(_)));
        assert!(matches!(show("0.00E+00", 0.7), Value::Number(_)));
        assert!(matches!(show("h:mm", 0.5), Value::Time(_)));
        assert!(matches!(show("h:mm", 45961.5), Value::Date(_)));
        assert!(matches!(show("General\"日\"", 5.0), Value::Number(_)));
    }
}
