//! The font table: only fonts of symbols matter.

use super::bytes::{Cursor, u16_at};
use super::fib::{Fib, Table};
use crate::read::word::symbol::SymbolFont;

/// Where the name starts in the description of a font, its length byte not counted.
const NAME: usize = 39;

/// The fonts of symbols by number.
#[derive(Debug, Default)]
pub(super) struct Fonts(Vec<Option<SymbolFont>>);

impl Fonts {
    /// Reads the table as far as it is sound.
    pub(super) fn read(fib: &Fib, table: &[u8]) -> Self {
        let Some(fonts) = fib.table(table, Table::Fonts) else { return Self::default() };
        let mut cursor = Cursor::new(fonts, 0);
        let count = cursor.u32().unwrap_or_default() & 0xFFFF;
        let names = (0..count).map_while(|_| {
            let len = usize::from(cursor.u8()?);
            let name = cursor.take(len)?.get(NAME..).unwrap_or_default();
            let units = (0..).map_while(|at| u16_at(name, at * 2)).take_while(|&unit| unit != 0);
            let name: String = char::decode_utf16(units).filter_map(Result::ok).collect();
            Some(SymbolFont::named(&name))
        });
        Self(names.collect())
    }

    /// The font of this number, if it is one of symbols.
    pub(super) fn symbols(&self, number: u16) -> Option<SymbolFont> {
        self.0.get(usize::from(number)).copied().flatten()
    }
}
