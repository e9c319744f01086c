//! Against a file that another program saved, and against what damage makes of it.

mod made;
mod writer;

use std::io::{Cursor, Read as _, Write as _};

use cfb::CompoundFile;

use crate::model::PartRole;
use crate::read::ReadError;
use crate::read::error::Foreign;
use crate::read::word::read_doc;
use crate::read::word::show::show;

/// Whether an error is the expected one.
type Fits = fn(&ReadError) -> bool;

const MINUTES: &[u8] = include_bytes!("../../../../../tests/files/minutes.doc");

/// The fixture with one of its streams changed.
fn with_stream(name: &str, change: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut file = CompoundFile::open(Cursor::new(MINUTES.to_vec())).unwrap();
    let mut content = Vec::new();
    file.open_stream(name).unwrap().read_to_end(&mut content).unwrap();
    change(&mut content);
    file.create_stream(name).unwrap().write_all(&content).unwrap();
    file.into_inner().into_inner()
}

#[test]
fn body_and_margins() {
    let content = read_doc(MINUTES).unwrap();
    let body = "\
段1 周例会纪要 bold centred
段2 一级 H1 bold
段3 二级 H2 bold
段4 右对齐日期 right
段5 加粗普通 -删除线隐藏
段7 制表→符/换行
段8 [一、]目标
段9 [（1）]范围
段10 [（2）]职责
段11 [①]细则
段12 [一.2.1]混合
段13 [二、]计划
段14 [（1）]重新
段15 [一、]另起
段16 [□]勾选项
段17 [•]项目符号
段18 [1.]编号一
段19 [2.]编号二
段20 甲新值 -旧值
段21 ☑是□否 non-break
段22 第1页
段23 ☑勾□不勾
段24 锚定段
文本框2 框里文字
文本框3 第二行
<1:5x4 表1!A1(1x4)=大标题 表1!A2(2x1)=部门 表1!B2=黄 表1!C2=红 表1!B3(1x2)=三、 表内/（1） 下级/四、 表1!D3=四 \
表1!A4=外前/外后<2:2x2 表2!A1=内甲 表2!B1=内乙/二行 表2!A2(1x2)=内并> 表1!B4=五 表1!C4=六 表1!D4=七 \
表1!A5=-删0 表1!B5=-删1 表1!C5=-删2 表1!D5=-删3>
段25 表后 “引号” A&B café ①
<3:2x2 表3!A1(2x1)=合并块 表3!B1=右 表3!B2=下>";
    let shown: Vec<_> = content.parts.iter().map(|part| (part.role, show(part))).collect();
    let expected = [(PartRole::Body, body), (PartRole::Header, "页眉1 页眉文字"), (PartRole::Footer, "页脚1 页脚文字")];
    assert_eq!(shown, expected.map(|(role, text)| (role, text.to_owned())));
}

#[test]
fn what_cannot_be_read_says_why() {
    let encrypted = with_stream("WordDocument", |word| word[0x0B] |= 1);
    let of_word_95 = with_stream("WordDocument", |word| word[0] = 0xDC);
    let no_pieces = with_stream("WordDocument", |word| word[0x1A2..0x1AA].fill(0));
    let cut = with_stream("WordDocument", |word| word.truncate(100));
    let mut slides = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    slides.create_stream("PowerPoint Document").unwrap();
    let mut locked = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    locked.create_stream("EncryptedPackage").unwrap();
    let rows: &[(Vec<u8>, Fits)] = &[
        (Vec::new(), |e| matches!(e, ReadError::Empty)),
        (b"not a compound file".to_vec(), |e| matches!(e, ReadError::Corrupt { .. })),
        (encrypted, |e| matches!(e, ReadError::Encrypted)),
        (of_word_95, |e| matches!(e, ReadError::Unsupported { what: Foreign::Ancient })),
        (no_pieces, |e| matches!(e, ReadError::Corrupt { .. })),
        (cut, |e| matches!(e, ReadError::Corrupt { .. })),
        (slides.into_inner().into_inner(), |e| matches!(e, ReadError::Unsupported { what: Foreign::Slides })),
        (locked.into_inner().into_inner(), |e| matches!(e, ReadError::Encrypted)),
    ];
    for (at, (bytes, fits)) in rows.iter().enumerate() {
        let error = read_doc(bytes).unwrap_err();
        assert!(fits(&error), "row {at}: {error}");
    }
}

#[test]
fn damaged_tables_cost_looks_but_no_text() {
    // Offsets of styles, fonts, lists and list uses in the file information block.
    for at in [0xA2, 0x112, 0x2E2, 0x2EA] {
        let bytes = with_stream("WordDocument", |word| word[at..at + 8].fill(0xFF));
        let content = read_doc(&bytes).unwrap();
        assert!(show(&content.parts[0]).contains("目标"), "table at {at:#x}");
    }
}

#[test]
fn truncation_and_mutation_never_panic() {
    for cut in (0..MINUTES.len()).step_by(61) {
        // Whether what is left can be read does not matter; that it ends does.
        let _ = read_doc(&MINUTES[..cut]);
    }
    let mut seed = 7u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) as usize
    };
    for _ in 0..1500 {
        let mut bytes = MINUTES.to_vec();
        for _ in 0..4 {
            let at = next() % (bytes.len() - 4);
            match next() % 3 {
                0 => bytes[at..at + 4].fill(0xFF),
                1 => bytes[at..at + 2].fill(0),
                _ => bytes[at] = next() as u8,
            }
        }
        let _ = read_doc(&bytes);
    }
}
