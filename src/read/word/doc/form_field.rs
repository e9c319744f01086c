//! Check boxes and drop-downs of forms: their state lies in the data stream.

use super::bytes::{Cursor, u16_at};

const CHECK_BOX: u16 = 1;
const DROP_DOWN: u16 = 2;
/// The state that says: as preset.
const PRESET: u16 = 25;

/// What the form field at a place in the data stream shows.
pub(super) fn shown(data: &[u8], at: u32) -> Option<String> {
    let header = u16_at(data, (at as usize).checked_add(4)?)?;
    let mut cursor = Cursor::new(data, (at as usize).checked_add(usize::from(header))?);
    if cursor.u32()? != u32::MAX {
        return None;
    }
    let bits = cursor.u16()?;
    let (kind, state) = (bits & 3, bits >> 2 & 0x1F);
    cursor.take(4)?;
    text(&mut cursor)?;
    let preset = cursor.u16()?;
    let state = if state == PRESET { preset } else { state };
    match kind {
        CHECK_BOX => Some(if state == 0 { "□" } else { "☑" }.to_owned()),
        DROP_DOWN => {
            for _ in 0..5 {
                text(&mut cursor)?;
            }
            entry(&mut cursor, usize::from(state))
        }
        _ => None,
    }
}

/// A text that ends with a zero beyond its length.
fn text(cursor: &mut Cursor<'_>) -> Option<String> {
    let text = cursor.text()?;
    cursor.take(2)?;
    Some(text)
}

fn entry(cursor: &mut Cursor<'_>, index: usize) -> Option<String> {
    if cursor.u16()? != 0xFFFF {
        return None;
    }
    let count = usize::from(cursor.u16()?);
    cursor.take(2)?;
    (0..count).map_while(|_| cursor.text()).nth(index)
}
