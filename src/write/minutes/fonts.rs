//! The fonts of the two layouts, with what stands in for each.

use crate::write::docx::Font;

/// Fonts of text in Chinese and Latin letters.
#[derive(Clone, Copy, Debug)]
pub struct Face {
    /// Font of Chinese text.
    pub chinese: &'static str,
    /// Font of Latin letters and figures.
    pub latin: &'static str,
}

/// Text of the record table.
pub const SONG: Face = Face { chinese: "宋体", latin: "Times New Roman" };
/// Headings and labels of the record table.
pub const HEI: Face = Face { chinese: "黑体", latin: "Arial" };
/// Text of the official document.
pub const FANG: Face = Face { chinese: "仿宋", latin: "Times New Roman" };
/// Second level of the official document.
pub const KAI: Face = Face { chinese: "楷体", latin: "Times New Roman" };
/// Title of the official document.
pub const OFFICIAL_TITLE: Face = Face { chinese: "方正小标宋简体", latin: "Times New Roman" };
/// First level of the official document.
pub const OFFICIAL_HEI: Face = Face { chinese: "黑体", latin: "Times New Roman" };
/// Page numbers of the official document.
pub const PAGE_NUMBER: Face = Face { chinese: "宋体", latin: "宋体" };

/// Every font that the styles name, with what stands in for it.
pub const FONTS: &[Font] = &[
    Font {
        name: "宋体",
        instead: "SimSun,NSimSun,Songti SC,Noto Serif CJK SC",
        panose: "02010600030101010101",
        family: "roman",
        chinese: true,
    },
    Font {
        name: "黑体",
        instead: "SimHei,Heiti SC,Microsoft YaHei,Noto Sans CJK SC",
        panose: "02010609060101010101",
        family: "modern",
        chinese: true,
    },
    Font {
        name: "仿宋",
        instead: "仿宋_GB2312,FangSong,FangSong_GB2312,STFangsong",
        panose: "02010609060101010101",
        family: "modern",
        chinese: true,
    },
    Font {
        name: "楷体",
        instead: "楷体_GB2312,KaiTi,KaiTi_GB2312,STKaiti",
        panose: "02010609060101010101",
        family: "modern",
        chinese: true,
    },
    Font {
        name: "方正小标宋简体",
        instead: "小标宋体,FZXiaoBiaoSong-B05S,华文中宋,宋体",
        panose: "02010600030101010101",
        family: "roman",
        chinese: true,
    },
    Font {
        name: "Times New Roman",
        instead: "Liberation Serif",
        panose: "02020603050405020304",
        family: "roman",
        chinese: false,
    },
    Font { name: "Arial", instead: "Liberation Sans", panose: "020B0604020202020204", family: "swiss", chinese: false },
];
