//! Numbers before lines: which style they are in and which number, to tell headings that count on from items that do.

use crate::normalise::text::strip_number;

/// The number before a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    style: Style,
    value: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    /// 1. 1、
    Digit,
    /// (1) （1） 1)
    Bracketed,
    /// 一、
    Han,
    /// （一）
    HanBracketed,
    /// 壹、
    Formal,
}

const HAN: &str = "一二三四五六七八九";
const FORMAL: [&str; 9] = ["壹", "贰貳", "叁參", "肆", "伍", "陆陸", "柒", "捌", "玖"];

impl Mark {
    /// The number that a line begins with, if it is one of a counted style.
    pub fn of(text: &str) -> Option<Self> {
        let (number, _) = strip_number(text);
        let number = number?;
        let inner: String = number.chars().filter(|c| c.is_alphanumeric()).collect();
        let bracketed = number.contains([')', '）']);
        if let Ok(value) = inner.parse() {
            // 2.1 is a number of its own kind.
            let plain = number.chars().filter(char::is_ascii_digit).count() == inner.len();
            let style = if bracketed { Style::Bracketed } else { Style::Digit };
            return (plain && !number.trim_end_matches(['.', '．']).contains('.')).then_some(Self { style, value });
        }
        if let Some(value) = FORMAL.iter().position(|forms| forms.contains(inner.as_str())) {
            return Some(Self { style: Style::Formal, value: value as u32 + 1 });
        }
        let style = if bracketed { Style::HanBracketed } else { Style::Han };
        Some(Self { style, value: han(&inner)? })
    }

    /// A list begins with it.
    pub fn is_first(self) -> bool {
        self.value == 1
    }

    /// It is the next number after another of its style.
    pub fn follows(self, other: Self) -> bool {
        self.style == other.style && self.value == other.value + 1
    }
}

/// 一 to 九十九.
fn han(text: &str) -> Option<u32> {
    let digit = |text: &str| {
        let position = HAN.chars().position(|c| text.chars().eq([c]))?;
        Some(position as u32 + 1)
    };
    match text.split_once('十') {
        None => digit(text),
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { digit(tens)? };
            let ones = if ones.is_empty() { 0 } else { digit(ones)? };
            Some(tens * 10 + ones)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_count_on() {
        for (text, before, follows) in [
            ("三、会议决议", "二、讨论", true),
            ("3. Kitchen", "2. Matters arising", true),
            ("（十一）丙", "（十）乙", true),
            ("伍、臨時動議", "肆、討論", true),
            ("3. Kitchen", "二、讨论", false),
            ("4、丁", "2、乙", false),
        ] {
            let (mark, before) = (Mark::of(text).unwrap(), Mark::of(before).unwrap());
            assert_eq!(mark.follows(before), follows, "{text}");
        }
        assert_eq!(Mark::of("3月5日前提交"), None);
    }
}
