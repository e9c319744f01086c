//! The encoding of plain text: byte-order mark, then strict UTF-8, then a guess that leans on Chinese.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, Encoding, GB18030, GBK, SHIFT_JIS, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of bytes, without its byte-order mark; `None` if they are no text.
pub(super) fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return checked(encoding.decode_without_bom_handling(&bytes[mark..]).0);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return checked(encoding.decode_without_bom_handling(bytes).0);
    }
    if bytes.contains(&0) {
        return None;
    }
    // A character cut off at the end of a sample is no reason against UTF-8.
    match std::str::from_utf8(bytes) {
        Ok(text) => return checked(Cow::Borrowed(text)),
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => {
            return checked(Cow::Borrowed(std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()));
        }
        Err(_) => {}
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let encoding = detector.guess(Some(b"cn"), Utf8Detection::Deny);
    let text = checked(encoding.decode_without_bom_handling(bytes).0)?;
    // J黵gen V鰈kl: umlauts of western Europe make ideographs wedged between Latin letters, and no others.
    if is_wedged(&text) {
        return checked(WINDOWS_1252.decode_without_bom_handling(bytes).0);
    }
    // Text in another script read as Chinese: nearly all of its characters would be rare ones.
    if encoding == GB18030 || encoding == GBK {
        let other = [(SHIFT_JIS, 0x82..=0x97), (BIG5, 0xa4..=0xc6)].into_iter().find_map(|(other, common)| {
            let (text, _, faulty) = other.decode(bytes);
            (!faulty && share_of_leads(bytes, &common) > 0.4).then_some(text)
        });
        if share_of_leads(bytes, &(0xb0..=0xd7)) < 0.5 && other.is_some() {
            return other.and_then(checked);
        }
    }
    Some(text)
}

/// The share of the two-byte characters whose first byte lies in a range: the common ideographs of GB 2312 begin with B0 to
/// D7, kana in `Shift_JIS` with 82 and 83, the common ideographs of Big5 with A4 to C6.
fn share_of_leads(bytes: &[u8], common: &std::ops::RangeInclusive<u8>) -> f64 {
    let (mut all, mut hits, mut at) = (0_u32, 0_u32, 0);
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x80 {
            at += 1;
            continue;
        }
        all += 1;
        hits += u32::from(common.contains(&byte));
        at += 2;
    }
    f64::from(hits) / f64::from(all.max(1))
}

/// Every run of ideographs is one character between Latin letters.
fn is_wedged(text: &str) -> bool {
    let (mut before, mut run, mut seen) = (' ', 0, false);
    for c in text.chars() {
        if c.is_ascii() {
            if run > 0 && (run > 1 || !before.is_ascii_alphabetic() && !c.is_ascii_alphabetic()) {
                return false;
            }
            (before, run) = (c, 0);
        } else {
            (run, seen) = (run + 1, true);
        }
    }
    seen && run == 0
}

/// "Unicode text" without its mark: every other byte of the many ASCII characters is nought.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(512) & !1];
    let noughts = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|&&b| b == 0).count();
    let (even, odd) = (noughts(0), noughts(1));
    let enough = sample.len() / 8 + 1;
    match () {
        () if even == 0 && odd >= enough => Some(UTF_16LE),
        () if odd == 0 && even >= enough => Some(UTF_16BE),
        () => None,
    }
}

/// Text has next to no control characters and replacement marks.
fn checked(text: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let odd = |c: char| {
        c == '\u{fffd}' || (c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{1a}'))
    };
    let odd = text.chars().take(100_000).filter(|&c| odd(c)).count();
    let seen = text.chars().take(100_000).count();
    (odd * 50 <= seen).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "任务名称,负责人,计划完成时间\n仓库盘点,李敏,2025-10-31\n";

    #[test]
    fn umlauts_are_no_ideographs() {
        let western = "Owner;Due\nJürgen Kröger;12.06.2024\nKäthe Müller;14.06.2024\n";
        let bytes = encoding_rs::WINDOWS_1252.encode(western).0.into_owned();
        assert_eq!(decode(&bytes).as_deref(), Some(western));
        for (encoding, text) in [
            (
                SHIFT_JIS,
                "件名,状態,担当者,期限日\n検査ジグの手配,処理中,田中 一郎,2025/11/14\n部品リストの更新,完了,,\n",
            ),
            (BIG5, "任務,負責人,截止日期\n場地確認,陳大文,3月20日\n器材清單,林小美,3月28日\n"),
        ] {
            let bytes = encoding.encode(text).0.into_owned();
            assert_eq!(decode(&bytes).as_deref(), Some(text));
        }
        let chinese = "owner,due\n张三,10.31\nQA李,11.2\n";
        let bytes = encoding_rs::GB18030.encode(chinese).0.into_owned();
        assert_eq!(decode(&bytes).as_deref(), Some(chinese));
    }

    #[test]
    fn encodings_of_a_csv() {
        let utf16 = |le: bool| -> Vec<u8> {
            TEXT.encode_utf16().flat_map(|u| if le { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
        };
        let rows: Vec<(&str, Vec<u8>)> = vec![
            ("utf-8", TEXT.as_bytes().to_vec()),
            ("utf-8 with mark", [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat()),
            ("utf-16le with mark", [&b"\xFF\xFE"[..], &utf16(true)].concat()),
            ("utf-16be with mark", [&b"\xFE\xFF"[..], &utf16(false)].concat()),
            ("gbk", encoding_rs::GBK.encode(TEXT).0.into_owned()),
            ("gb18030", encoding_rs::GB18030.encode(TEXT).0.into_owned()),
        ];
        for (name, bytes) in rows {
            assert_eq!(decode(&bytes).as_deref(), Some(TEXT), "{name}");
        }
        let short = encoding_rs::GBK.encode("姓名,备注\n李敏,完成\n").0.into_owned();
        assert_eq!(decode(&short).as_deref(), Some("姓名,备注\n李敏,完成\n"));
    }

    #[test]
    fn bytes_that_are_no_text() {
        assert_eq!(decode(b"\x00\x01\x02\x03\x04\x05\x06\x07"), None);
        let noise: Vec<u8> = (0..2000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(decode(&noise), None);
    }
}
