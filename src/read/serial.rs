//! Excel's serial numbers of days.

use chrono::{Duration, NaiveDate, NaiveDateTime};

/// First serial that no calendar of Excel has (10000-01-01).
const END: f64 = 2_958_466.0;
/// Days between the epochs 1899-12-30 and 1904-01-01.
const EPOCH_1904: f64 = 1462.0;
const SECONDS_PER_DAY: f64 = 86_400.0;

/// The moment that a serial means, to the second; `None` where Excel shows no date either.
///
/// Serials before 60 are one day further, as Excel believes that 1900 was a leap year.
pub(super) fn moment(serial: f64, date1904: bool) -> Option<NaiveDateTime> {
    if !(0.0..END).contains(&serial) {
        return None;
    }
    let days = match (date1904, serial < 60.0) {
        (true, _) => serial + EPOCH_1904,
        (false, true) => serial + 1.0,
        (false, false) => serial,
    };
    let seconds = (days * SECONDS_PER_DAY).round() as i64;
    NaiveDate::from_ymd_opt(1899, 12, 30)?.and_hms_opt(0, 0, 0)?.checked_add_signed(Duration::seconds(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serials() {
        let rows = [
            (1.0, false, Some("1900-01-01 00:00:00")),
            (59.0, false, Some("1900-02-28 00:00:00")),
            (61.0, false, Some("1900-03-01 00:00:00")),
            (45961.0, false, Some("2025-10-31 00:00:00")),
            (45_961.645_833_333_336, false, Some("2025-10-31 15:30:00")),
            // A hair below midnight is midnight, not 23:59:60.
            (45_960.999_999_999_9, false, Some("2025-10-31 00:00:00")),
            (44499.0, true, Some("2025-10-31 00:00:00")),
            (-1.0, false, None),
            (20_251_031.0, false, None),
            (f64::NAN, false, None),
        ];
        for (serial, date1904, expected) in rows {
            assert_eq!(moment(serial, date1904).map(|m| m.to_string()).as_deref(), expected, "{serial}");
        }
    }
}
