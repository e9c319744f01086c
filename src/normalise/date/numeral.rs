//! Numbers in digits and in Chinese.

/// A number in digits (`22`) or in Chinese (`二十二`, `廿二`, `二〇二五`, `两`).
pub(super) fn number(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    let chars: Vec<char> = text.chars().collect();
    if chars.len() > 1 && chars.iter().all(|c| digit(*c).is_some()) {
        return chars.iter().try_fold(0_u32, |sum, c| Some(sum * 10 + digit(*c)?));
    }
    let (mut sum, mut unit) = (0, None);
    for c in chars {
        let tens = match c {
            '十' => 10,
            '廿' => 20,
            '卅' => 30,
            _ => {
                unit = Some(digit(c)?);
                continue;
            }
        };
        sum += if tens == 10 { unit.take().unwrap_or(1) * 10 } else { tens };
    }
    Some(sum + unit.unwrap_or(0))
}

fn digit(c: char) -> Option<u32> {
    "零一二三四五六七八九".chars().position(|d| d == c).map(|at| at as u32).or(match c {
        '〇' | '○' | 'o' => Some(0),
        '两' | '俩' => Some(2),
        _ => c.to_digit(10),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for (text, value) in [
            ("22", Some(22)),
            ("十", Some(10)),
            ("十五", Some(15)),
            ("二十", Some(20)),
            ("三十一", Some(31)),
            ("廿二", Some(22)),
            ("卅", Some(30)),
            ("二〇二五", Some(2025)),
            ("二○二五", Some(2025)),
            ("两", Some(2)),
            ("三0", Some(30)),
            ("几", None),
        ] {
            assert_eq!(number(text), value, "{text}");
        }
    }
}
