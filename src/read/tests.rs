use std::io::{Cursor, Write as _};

use super::*;
use crate::model::Block;

fn ole(streams: &[&str]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    for stream in streams {
        file.create_stream(stream).unwrap().write_all(&[0; 64]).unwrap();
    }
    file.flush().unwrap();
    file.into_inner().into_inner()
}

#[test]
fn the_content_decides_and_a_wrong_extension_is_told() {
    let csv = "任务,负责人\n盘点,李敏\n".as_bytes();
    let document = read_bytes("部门/周报.xls", csv).unwrap();
    assert_eq!((document.format, document.notes.len()), (Format::Csv, 1));
    assert!(document.notes[0].message.zh.contains(".xls"));
    assert_eq!(&*document.source.path, "部门/周报.xls");
    assert_eq!(document.source.sha256.len(), 64);
    assert_eq!(read_bytes("周报.csv", csv).unwrap().notes, []);
}

#[test]
fn known_digest() {
    assert_eq!(source("x", b"abc").sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

#[test]
fn containers_that_cannot_be_read() {
    assert!(matches!(read_bytes("a.xlsx", &ole(&["EncryptedPackage", "EncryptionInfo"])), Err(ReadError::Encrypted)));
    assert!(matches!(
        read_bytes("a.ppt", &ole(&["PowerPoint Document"])),
        Err(ReadError::Unsupported { what: Foreign::Slides })
    ));
    assert!(read_bytes("a.xls", &ole(&["Workbook"])).is_err());
    assert!(matches!(read_bytes("a.xls", &ole(&["x"])[..600]), Err(ReadError::Corrupt { .. })));
    assert!(matches!(read_bytes("a.xlsx", b""), Err(ReadError::Empty)));
    assert!(matches!(read_bytes("a.xlsx", b"PK\x03\x04 cut off"), Err(ReadError::Corrupt { .. })));
}

#[test]
fn every_error_says_what_to_do_in_both_languages() {
    let what = [
        Foreign::Pdf,
        Foreign::Picture,
        Foreign::Slides,
        Foreign::Archive,
        Foreign::Zip,
        Foreign::Mail,
        Foreign::Frameset,
        Foreign::AppleOffice,
        Foreign::Ancient,
        Foreign::Other,
    ];
    let mut errors: Vec<ReadError> = what.into_iter().map(|what| ReadError::Unsupported { what }).collect();
    errors.extend([ReadError::Empty, ReadError::Encrypted, ReadError::corrupt("x"), ReadError::too_large("x")]);
    errors.extend(
        [std::io::ErrorKind::NotFound, std::io::ErrorKind::PermissionDenied].map(|kind| ReadError::Io(kind.into())),
    );
    for error in errors {
        let message = error.message();
        assert!(message.zh.contains('：') && message.en.contains(':'), "{error}: {message:?}");
    }
}

#[test]
fn bytes_changed_anywhere_neither_panic_nor_hang() {
    let whole = xlsx::tests::workbook(
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>45961</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>",
        "<sst count=\"1\" uniqueCount=\"1\"><si><r><t>甲</t></r></si></sst>",
        "<cellXfs><xf numFmtId=\"0\"/></cellXfs>",
        false,
    );
    let mut readable = 0;
    for at in (0..whole.len()).step_by(11) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        readable += usize::from(read_bytes("a.xlsx", &bytes).is_ok());
    }
    assert!(readable > 0, "some bytes do not matter");
}

#[test]
fn moments_in_iso() {
    let rows = [
        ("2025-10-31", "2025-10-31"),
        ("2025-10-31T15:30:00", "2025-10-31 15:30"),
        ("2025-10-31T00:00:00.000", "2025-10-31"),
        ("PT09H05M00S", "09:05"),
        ("PT30M0.5S", "00:30"),
        ("PT99H00M00S", "PT99H00M00S"),
        ("soon", "soon"),
    ];
    for (raw, expected) in rows {
        assert_eq!(iso_moment(raw).text, expected, "{raw}");
    }
}

#[test]
fn an_input_that_cannot_be_opened_names_its_source() {
    let input = Input::file("没有.xlsx", std::path::Path::new("/nonexistent/没有.xlsx"));
    let (source, error) = read_input(&input).unwrap_err();
    assert_eq!(&*source.path, "没有.xlsx");
    assert!(matches!(error, ReadError::Io(_)));
}

#[test]
fn a_csv_is_one_nameless_sheet() {
    let document = read_bytes("a.csv", "甲,乙\n".as_bytes()).unwrap();
    assert_eq!(document.parts.len(), 1);
    assert!(matches!(&document.parts[0].blocks[..], [Block::Grid(grid)] if grid.cells[1].at.to_string() == "B1"));
}
