//! Property modifiers: a code, and an operand whose length the code tells.

use super::bytes::{slice, u8_at, u16_at};

/// A modifier.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sprm<'a> {
    /// What it modifies.
    pub(super) code: u16,
    /// How, without a length of its own.
    pub(super) operand: &'a [u8],
}

impl Sprm<'_> {
    /// The operand as one byte.
    pub(super) fn byte(&self) -> u8 {
        u8_at(self.operand, 0).unwrap_or_default()
    }

    /// The operand as two bytes.
    pub(super) fn word(&self) -> u16 {
        u16_at(self.operand, 0).unwrap_or_default()
    }

    /// The operand as four bytes.
    pub(super) fn long(&self) -> u32 {
        super::bytes::u32_at(self.operand, 0).unwrap_or_default()
    }
}

/// Widths, merges and borders of the cells of a row.
pub(super) const TABLE_DEFINITION: u16 = 0xD608;
const TAB_STOPS: u16 = 0xC615;

/// The modifiers in a list; ends where the list is damaged.
pub(super) fn sprms(mut list: &[u8]) -> impl Iterator<Item = Sprm<'_>> {
    std::iter::from_fn(move || {
        let code = u16_at(list, 0)?;
        let (skip, len) = operand_len(code, list.get(2..)?)?;
        let operand = slice(list, 2 + skip, len)?;
        list = list.get(2 + skip + len..)?;
        Some(Sprm { code, operand })
    })
}

/// Bytes of the length of the operand, and of the operand.
fn operand_len(code: u16, rest: &[u8]) -> Option<(usize, usize)> {
    Some(match code >> 13 {
        0 | 1 => (0, 1),
        2 | 4 | 5 => (0, 2),
        3 => (0, 4),
        7 => (0, 3),
        _ if code == TABLE_DEFINITION => (2, usize::from(u16_at(rest, 0)?).checked_sub(1)?),
        _ if code == TAB_STOPS && u8_at(rest, 0)? == 255 => {
            let deleted = usize::from(u8_at(rest, 1)?) * 4;
            let added = usize::from(u8_at(rest, 2 + deleted)?) * 3;
            (1, 2 + deleted + added)
        }
        _ => (1, usize::from(u8_at(rest, 0)?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_operands() {
        let rows: [(&[u8], usize); 6] = [
            (&[0x16, 0x24, 1, 0x03, 0x24, 2], 2),
            (&[0x49, 0x66, 1, 0, 0, 0, 0x16, 0x24, 1], 2),
            (&[0x08, 0xD6, 3, 0, 9, 9, 0x16, 0x24, 1], 2),
            (&[0x15, 0xC6, 255, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0x16, 0x24, 1], 2),
            (&[0x08, 0xD6, 0, 0], 0),
            (&[0x12, 0xD6, 200, 1], 0),
        ];
        for (list, count) in rows {
            assert_eq!(sprms(list).count(), count, "{list:?}");
        }
    }
}
