//! Colours that may say what a word should: a status cell that is filled and empty, a row painted like a traffic light.
//!
//! They are reported, never read as a status: what red means is known to the one who painted it.

use super::raw::RawForm;
use crate::model::{Bilingual, ReadNote};

/// A remark on rows that are painted, where some are and some are not, and no column asks for the status.
pub(super) fn remark(form: &RawForm) -> Option<ReadNote> {
    let (painted, rows) = (form.painted.len(), form.items.len());
    let first = form.painted.first().filter(|_| painted < rows)?;
    Some(ReadNote {
        message: Bilingual::new(
            format!(
                "有 {painted} 行涂了红、黄或绿色（自 {first} 起），表里没有状态栏：颜色如表示状态，请加一列写明，程序没有猜"
            ),
            format!(
                "{painted} rows from {first} on are painted red, yellow or green, and no column tells the status: if the colour does, add one; it was not guessed"
            ),
        ),
        at: Some(first.clone()),
    })
}

/// The colours in which people tell how work stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tint {
    Red,
    Yellow,
    Green,
}

impl Tint {
    /// The colour of a fill; `None` for greys, blues and what is too pale to be meant.
    pub(super) fn of(rgb: u32) -> Option<Self> {
        /// Difference of channels below which a colour is a shade of paper.
        const FAINT: i32 = 48;
        let [_, red, green, blue] = rgb.to_be_bytes().map(i32::from);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        if most - least < FAINT || blue == most {
            return None;
        }
        // The hue in sixths of the circle, from red at 0 over yellow at 1 to green at 2, in hundredths.
        let hue = match () {
            () if red == most && green >= blue => 100 * (green - blue) / (most - least),
            () if red == most => 0,
            () => 200 + 100 * (blue - red) / (most - least),
        };
        Some(match hue {
            ..42 => Self::Red,
            42..125 => Self::Yellow,
            _ => Self::Green,
        })
    }

    /// As the account and the remarks name it.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Red => ("红色", "red"),
            Self::Yellow => ("黄色", "yellow"),
            Self::Green => ("绿色", "green"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_of_traffic_lights() {
        let rows = [
            (0xFF_0000, Some(Tint::Red)),
            (0xC0_0000, Some(Tint::Red)),
            (0xFF_C7CE, Some(Tint::Red)),
            (0xFF_FF00, Some(Tint::Yellow)),
            (0xFF_C000, Some(Tint::Yellow)),
            (0xFF_EB9C, Some(Tint::Yellow)),
            (0x00_B050, Some(Tint::Green)),
            (0x92_D050, Some(Tint::Green)),
            (0xC6_EFCE, None),
            (0x00_70C0, None),
            (0xD9_D9D9, None),
            (0xFF_FFFF, None),
            (0x00_0000, None),
            (0xFF_F2CC, Some(Tint::Yellow)),
            (0xDE_EAF6, None),
        ];
        for (rgb, expected) in rows {
            assert_eq!(Tint::of(rgb), expected, "{rgb:06X}");
        }
    }
}
