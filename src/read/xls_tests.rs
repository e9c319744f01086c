use std::io::Write as _;

use super::*;
use crate::model::{Block, Grid};

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &(data.len() as u16).to_le_bytes(), data].concat()
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn number(row: u16, col: u16, look: u16, value: f64) -> Vec<u8> {
    record(0x0203, &[words(&[row, col, look]), value.to_le_bytes().to_vec()].concat())
}

/// A workbook of one sheet, by hand: looks 0 (general), 1 (built-in date 58), 2 (percent), 3 (struck, yellow fill).
fn workbook(sheet: &[Vec<u8>]) -> Vec<u8> {
    let bof = |kind| record(0x0809, &words(&[0x0600, kind, 0, 0, 0, 0, 0, 0]));
    let font = |flags| record(0x0031, &words(&[200, flags, 0x7FFF, 400, 0, 0, 0]));
    let xf = |font, format, pattern: u32, colors| {
        let rest = [&pattern.to_le_bytes()[..], &u16::to_le_bytes(colors)].concat();
        record(0x00E0, &[words(&[font, format, 0, 0, 0, 0, 0]), rest].concat())
    };
    let looks = [font(0), font(0x08), xf(0, 0, 0, 0), xf(0, 58, 0, 0), xf(0, 9, 0, 0), xf(1, 0, 1 << 26, 13)];
    let globals = [bof(5), looks.concat()].concat();
    let bound = |at: u32| record(0x0085, &[&at.to_le_bytes()[..], &[0, 0, 2, 0], b"S1"].concat());
    let end = record(0x000A, &[]);
    let start = globals.len() + bound(0).len() + end.len();
    let body = [bof(0x10), sheet.concat(), end.clone()].concat();
    let stream = [globals, bound(start as u32), end, body].concat();
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("Workbook").unwrap().write_all(&stream).unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

fn grid(sheet: &[Vec<u8>]) -> Grid {
    let content = read(&workbook(sheet)).unwrap();
    let Block::Grid(grid) = content.parts[0].blocks[0].clone() else { panic!("a sheet is one grid") };
    grid
}

#[test]
fn looks_spans_and_hidden_rows() {
    let label = record(0x0204, &[words(&[5, 1, 3, 2]), b"\0ab".to_vec()].concat());
    let grid = grid(&[
        record(0x007D, &words(&[2, 2, 0, 0, 1, 0])),
        record(0x0208, &words(&[4, 0, 3, 0, 0, 0, 0x0020, 0])),
        number(3, 1, 1, 45961.0),
        number(4, 2, 2, 0.7),
        label,
        record(0x00E5, &words(&[1, 3, 4, 0, 1])),
    ]);
    let cells: Vec<String> =
        grid.cells.iter().map(|c| format!("{} {}x{} {}", c.at, c.height, c.width, c.text)).collect();
    assert_eq!(cells, ["S1!A4 2x2 ", "S1!C5 1x1 70%", "S1!B6 1x1 "]);
    assert_eq!(grid.cells[0].removed.as_deref(), Some("2025-10-31"), "covered by the merge");
    assert_eq!((grid.cells[2].removed.as_deref(), grid.cells[2].fill), (Some("ab"), Some(0x00FF_FF00)));
    assert_eq!((&grid.hidden_rows[..], &grid.hidden_cols[..]), (&[4][..], &[2][..]));
}

#[test]
fn sheets_larger_than_memory_are_refused() {
    let far = read(&workbook(&[number(0, 0, 0, 1.0), number(65_535, 255, 0, 1.0)]));
    assert!(matches!(far, Err(ReadError::TooLarge { .. })));
    let claim = record(0x0200, &[&[0; 4][..], &u32::MAX.to_le_bytes(), &words(&[0, u16::MAX, 0])].concat());
    assert!(matches!(read(&workbook(&[claim])), Err(ReadError::Corrupt { .. })));
}

#[test]
fn a_password_is_recognised() {
    let mut bytes = workbook(&[]);
    // The first record after the beginning becomes FILEPASS.
    let at = bytes.windows(4).position(|w| w == [0x31, 0, 14, 0]).unwrap();
    bytes[at] = 0x2F;
    assert!(matches!(read(&bytes), Err(ReadError::Encrypted)));
}
