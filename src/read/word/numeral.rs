//! How an automatic number is written: the number formats of Word.

/// A number format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Numeral {
    /// 1 2 3
    #[default]
    Decimal,
    /// 01 02 03
    DecimalZero,
    /// １ ２ ３
    FullWidth,
    /// ① ② ③
    EnclosedCircle,
    /// ⒈ ⒉ ⒊
    EnclosedStop,
    /// ⑴ ⑵ ⑶
    EnclosedParen,
    /// ㊀ ㊁ ㊂
    ChineseCircle,
    /// - 1 -
    InDash,
    /// 1st 2nd 3rd
    Ordinal,
    /// I II III
    UpperRoman,
    /// i ii iii
    LowerRoman,
    /// A B C
    UpperLetter,
    /// a b c
    LowerLetter,
    /// 一 二 三 … 十一
    Chinese,
    /// 壹 贰 叁
    ChineseLegal,
    /// 一 二 三 … 一一
    ChineseDigits,
    /// 甲 乙 丙
    Stem,
    /// 子 丑 寅
    Branch,
    /// A bullet: no number at all.
    Bullet,
    /// Nothing is shown.
    None,
}

impl Numeral {
    /// The format of this name in Office Open XML; what is unknown counts in decimals.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "decimalZero" => Self::DecimalZero,
            "decimalFullWidth" | "decimalFullWidth2" => Self::FullWidth,
            "decimalEnclosedCircle" | "decimalEnclosedCircleChinese" => Self::EnclosedCircle,
            "decimalEnclosedFullstop" => Self::EnclosedStop,
            "decimalEnclosedParen" => Self::EnclosedParen,
            "ideographEnclosedCircle" => Self::ChineseCircle,
            "numberInDash" => Self::InDash,
            "ordinal" => Self::Ordinal,
            "upperRoman" => Self::UpperRoman,
            "lowerRoman" => Self::LowerRoman,
            "upperLetter" => Self::UpperLetter,
            "lowerLetter" => Self::LowerLetter,
            "chineseCounting"
            | "chineseCountingThousand"
            | "japaneseCounting"
            | "taiwaneseCounting"
            | "taiwaneseCountingThousand" => Self::Chinese,
            "chineseLegalSimplified" | "ideographLegalTraditional" | "japaneseLegal" => Self::ChineseLegal,
            "ideographDigital" | "japaneseDigitalTenThousand" | "taiwaneseDigital" => Self::ChineseDigits,
            "ideographTraditional" => Self::Stem,
            "ideographZodiac" => Self::Branch,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// The format of this code in the binary format (`MSONFC`).
    pub(super) fn coded(code: u8) -> Self {
        match code {
            1 => Self::UpperRoman,
            2 => Self::LowerRoman,
            3 => Self::UpperLetter,
            4 => Self::LowerLetter,
            5 => Self::Ordinal,
            10 | 17 | 36 => Self::ChineseDigits,
            11 | 33 | 35 | 37 | 39 => Self::Chinese,
            14 | 19 => Self::FullWidth,
            16 | 34 | 38 => Self::ChineseLegal,
            18 | 28 => Self::EnclosedCircle,
            22 => Self::DecimalZero,
            23 => Self::Bullet,
            26 => Self::EnclosedStop,
            27 => Self::EnclosedParen,
            29 => Self::ChineseCircle,
            30 => Self::Stem,
            31 => Self::Branch,
            57 => Self::InDash,
            255 => Self::None,
            _ => Self::Decimal,
        }
    }

    /// A number in this format; formats that run out fall back to decimals, as Word does.
    pub(super) fn write(self, n: u32) -> String {
        let special = match self {
            Self::Bullet | Self::None => Some(String::new()),
            Self::Decimal => None,
            Self::DecimalZero => Some(format!("{n:02}")),
            Self::InDash => Some(format!("- {n} -")),
            Self::FullWidth => Some(n.to_string().chars().map(full_width).collect()),
            Self::EnclosedCircle => nth("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚", n),
            Self::EnclosedStop => nth("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", n),
            Self::EnclosedParen => nth("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", n),
            Self::ChineseCircle => nth("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", n),
            Self::Stem => nth("甲乙丙丁戊己庚辛壬癸", n),
            Self::Branch => nth("子丑寅卯辰巳午未申酉戌亥", n),
            Self::Ordinal => Some(format!("{n}{}", ordinal_suffix(n))),
            Self::UpperRoman => roman(n),
            Self::LowerRoman => roman(n).map(|text| text.to_lowercase()),
            Self::UpperLetter => letters(n),
            Self::LowerLetter => letters(n).map(|text| text.to_lowercase()),
            Self::Chinese => chinese(n, &COUNTING),
            Self::ChineseLegal => chinese(n, &LEGAL),
            Self::ChineseDigits => Some(
                n.to_string().chars().filter_map(|c| "〇一二三四五六七八九".chars().nth(c as usize - 48)).collect(),
            ),
        };
        special.unwrap_or_else(|| n.to_string())
    }
}

fn nth(digits: &str, n: u32) -> Option<String> {
    digits.chars().nth(n.checked_sub(1)? as usize).map(String::from)
}

fn full_width(digit: char) -> char {
    char::from_u32(u32::from(digit) + 0xFEE0).unwrap_or(digit)
}

fn ordinal_suffix(n: u32) -> &'static str {
    match (n % 10, n % 100) {
        (1, last) if last != 11 => "st",
        (2, last) if last != 12 => "nd",
        (3, last) if last != 13 => "rd",
        _ => "th",
    }
}

fn roman(n: u32) -> Option<String> {
    const STEPS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&n) {
        return None;
    }
    let mut rest = n;
    let mut text = String::new();
    for (value, sign) in STEPS {
        while rest >= value {
            rest -= value;
            text.push_str(sign);
        }
    }
    Some(text)
}

/// A … Z, then AA, BB …
fn letters(n: u32) -> Option<String> {
    let at = n.checked_sub(1)?;
    let letter = char::from(b'A' + (at % 26) as u8);
    (at < 780).then(|| letter.to_string().repeat(at as usize / 26 + 1))
}

struct Counting {
    digits: [&'static str; 10],
    ten: &'static str,
    hundred: &'static str,
    thousand: &'static str,
    /// Eleven is written without its leading one.
    short_ten: bool,
}

const COUNTING: Counting = Counting {
    digits: ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"],
    ten: "十",
    hundred: "百",
    thousand: "千",
    short_ten: true,
};

const LEGAL: Counting = Counting {
    digits: ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"],
    ten: "拾",
    hundred: "佰",
    thousand: "仟",
    short_ten: false,
};

fn chinese(n: u32, style: &Counting) -> Option<String> {
    if n > 9999 {
        return None;
    }
    if n == 0 {
        return Some(style.digits[0].to_owned());
    }
    let mut text = String::new();
    let mut gap = false;
    for (unit, sign) in [(1000, style.thousand), (100, style.hundred), (10, style.ten), (1, "")] {
        let digit = (n / unit % 10) as usize;
        if digit == 0 {
            gap = !text.is_empty();
            continue;
        }
        if gap {
            text.push_str(style.digits[0]);
            gap = false;
        }
        if !(style.short_ten && unit == 10 && digit == 1 && text.is_empty()) {
            text.push_str(style.digits[digit]);
        }
        text.push_str(sign);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        let rows = [
            ("decimal", 12, "12"),
            ("decimalZero", 3, "03"),
            ("decimalFullWidth", 12, "１２"),
            ("decimalEnclosedCircle", 1, "①"),
            ("decimalEnclosedCircle", 31, "31"),
            ("decimalEnclosedParen", 2, "⑵"),
            ("lowerRoman", 4, "iv"),
            ("upperRoman", 1999, "MCMXCIX"),
            ("upperRoman", 0, "0"),
            ("lowerLetter", 2, "b"),
            ("upperLetter", 28, "BB"),
            ("chineseCounting", 1, "一"),
            ("chineseCounting", 10, "十"),
            ("japaneseCounting", 12, "十二"),
            ("chineseCountingThousand", 20, "二十"),
            ("chineseCountingThousand", 105, "一百零五"),
            ("chineseCountingThousand", 110, "一百一十"),
            ("chineseCountingThousand", 2003, "二千零三"),
            ("chineseLegalSimplified", 12, "壹拾贰"),
            ("ideographDigital", 20, "二〇"),
            ("ideographTraditional", 3, "丙"),
            ("ideographTraditional", 11, "11"),
            ("ordinal", 22, "22nd"),
            ("ordinal", 11, "11th"),
            ("numberInDash", 1, "- 1 -"),
            ("koreanCounting", 5, "5"),
            ("none", 5, ""),
        ];
        for (name, n, expected) in rows {
            assert_eq!(Numeral::named(name).write(n), expected, "{name} {n}");
        }
    }

    #[test]
    fn codes_agree_with_names() {
        let rows = [(0, "decimal"), (18, "decimalEnclosedCircle"), (37, "chineseCounting"), (11, "japaneseCounting")];
        for (code, name) in rows {
            assert_eq!(Numeral::coded(code), Numeral::named(name), "{code}");
        }
    }
}
