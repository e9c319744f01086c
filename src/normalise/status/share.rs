//! A share of the work, as people write it: 70%, 0.7, 3/10, 4 of 6, 八成, and 1 and 0.

use std::sync::LazyLock;

use regex::Regex;

static PERCENT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(\d+(?:\.\d+)?)\s*[%％]").ok());
static SHARE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\D{0,4}?(\d{1,4})\s*(?:/|of|out of)\s*(\d{1,4})(?:\s*(?:done|complete|completed)|\D{0,2})$").ok()
});
static TENTHS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:已?完成|约|近)*([一二三四五六七八九])成(?:左右|多)?$").ok());

/// The share in percent, 0 to 100.
pub(super) fn percent(text: &str) -> Option<f64> {
    let half: String = text
        .trim()
        .chars()
        .map(|c| if ('０'..='９').contains(&c) { char::from(b'0' + (c as u32 - '０' as u32) as u8) } else { c })
        .collect();
    if let Some(found) = PERCENT.as_ref()?.captures(&half) {
        return found.get(1)?.as_str().parse().ok().filter(|share| (0.0..=100.0).contains(share));
    }
    if let Some(found) = SHARE.as_ref()?.captures(&half.to_lowercase()) {
        // 24/033 numbers a minute.
        if found.get(2)?.as_str().starts_with('0') {
            return None;
        }
        let (part, whole): (f64, f64) = (found.get(1)?.as_str().parse().ok()?, found.get(2)?.as_str().parse().ok()?);
        return (whole > 0.0 && part <= whole).then_some(part / whole * 100.0);
    }
    if let Some(tenths) = TENTHS.as_ref()?.captures(&half).and_then(|found| found.get(1)) {
        let at = "一二三四五六七八九".chars().position(|c| tenths.as_str().starts_with(c))?;
        return Some((at as f64 + 1.0) * 10.0);
    }
    let number: f64 = half.parse().ok()?;
    match number {
        _ if (0.0..=1.0).contains(&number) => Some(number * 100.0),
        _ if (2.0..=100.0).contains(&number) => Some(number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares() {
        for (text, share) in [
            ("70%", Some(70.0)),
            ("０．７", None),
            ("0.7", Some(70.0)),
            ("3/10", Some(30.0)),
            ("4 of 6", Some(4.0 / 6.0 * 100.0)),
            ("2 of 5 done", Some(40.0)),
            ("完成八成", Some(80.0)),
            ("24/033", None),
            ("成品", None),
        ] {
            assert_eq!(percent(text), share, "{text}");
        }
    }
}
