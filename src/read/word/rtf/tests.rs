//! Rich text as Word, WPS and `LibreOffice` write it.

use std::fmt::Write as _;

use crate::model::PartRole;
use crate::read::word::read_rtf;
use crate::read::word::show::show;

/// Head of a file that Word wrote on a Chinese computer.
const WORD: &str = r"{\rtf1\adeflang1025\ansi\ansicpg936\uc2\adeff0\deff0\stshfdbch13\deflang1033\deflangfe2052
{\fonttbl{\f0\fbidi \froman\fcharset0\fprq2{\*\panose 02020603050405020304}Times New Roman;}
{\f3\froman\fcharset2 Symbol;}{\f13\fbidi \fnil\fcharset134\fprq2{\*\panose 02010600030101010101}\'cb\'ce\'cc\'e5{\*\falt SimSun};}}
{\colortbl;\red0\green0\blue0;\red255\green0\blue0;\red255\green255\blue0;}
{\stylesheet{\ql \snext0 Normal;}{\s1\ql \b\fs44 \sbasedon0 heading 1;}{\*\cs10 \additive Default Paragraph Font;}}
{\*\listtable{\list{\listlevel{\leveltext\'02\'00\'a1\'a2;}}}}{\info{\title \'bb\'e1\'d2\'e9}{\author X}}\sectd
{\header \pard\plain \s15\qc {\rtlch \ltrch\loch \'d2\'b3\'c3\'bc\par }}";

fn gbk(text: &str) -> String {
    encoding_rs::GBK.encode(text).0.iter().fold(String::new(), |mut rtf, byte| {
        if byte.is_ascii() {
            rtf.push(char::from(*byte));
        } else {
            write!(rtf, "\\'{byte:02x}").unwrap();
        }
        rtf
    })
}

fn body(head: &str, rtf: &str) -> String {
    show(&read_rtf(format!("{head}{rtf}}}").as_bytes()).unwrap().parts[0])
}

#[test]
fn paragraphs_as_word_writes_them() {
    let title = gbk("周例会纪要");
    let struck = gbk("旧期限");
    let text = gbk("任务“甲”：é");
    let rtf = format!(
        r"\pard\plain \s1\qc\outlinelevel0 {{\rtlch\fcs1 \ab\af0 \ltrch\fcs0 \b\fs44\loch\af0\hich\af0\dbch\f13 {title}\par }}
\pard\plain \qr {{\dbch\f13 {struck}}}{{\strike {struck}}}{{\v\f13 {struck}}}{{\deleted\f13 {struck}\line }}\par
\pard {{\listtext\pard\plain\hich\af0\dbch\f13 \'d2\'bb\'a1\'a2\tab}}\ls1\ilvl0 {{\f13 {text}}}\u25991\'ce\'c4\u-27162\'cf\'d3\tab x\_y\~z\par
{{\pntext\pard\plain\f3 \'b7\tab}}\bullet\emdash\ldblquote q\rdblquote\par
{{\field\fldedit{{\*\fldinst {{ PAGE }}}}{{\fldrslt {{7}}}}}}{{\field{{\*\fldinst {{ eq \\o\\ac(\'a1\'f0,1)}}}}}}{{\field{{\*\fldinst FORMCHECKBOX {{\*\formfield{{\fftype1\ffdefres0\ffres1{{\*\ffname A}}}}}}}}{{\fldrslt }}}}{{\cf2 red}}\par
{{\*\unknown text}}{{\pict\picw1 ffd8}}{{\xe index}}last"
    );
    let expected = "\
段1 周例会纪要 H1 bold centred
段2 旧期限 -旧期限旧期限旧期限 right
段3 [一、]任务“甲”：é文鑗→x-y\u{a0}z
段4 [•]•—“q”
段5 7①☑red
段6 last";
    let content = read_rtf(format!("{WORD}{rtf}}}").as_bytes()).unwrap();
    assert_eq!(show(&content.parts[0]), expected.replace('鑗', &char::from_u32(65536 - 27162).unwrap().to_string()));
    assert_eq!((content.parts[1].role, show(&content.parts[1])), (PartRole::Header, "页眉1 页眉 centred".to_owned()));
}

#[test]
fn tables_as_word_writes_them() {
    let rtf = r"\trowd \irow0\trgaph108\trleft-108\clvmgf\clvertalt\clbrdrt\brdrs \clcbpat3\cellx2000\clmgf\cellx4000\clmrg\cellx6000
\pard \ql \intbl {\f13 \'b2\'bf\'c3\'c5\cell }{A\par B\cell }{\cell }\pard\intbl {\trowd \irow0\trleft-108\clvmgf\clcbpat3\cellx2000\clmgf\cellx4000\clmrg\cellx6000\row }
\trowd \trleft-108\clvmrg\cellx2000\cellx4000\cellx6000\pard \intbl {\cell C\cell }
\pard \intbl\itap2 {in 1\nestcell in 2\nestcell }{\*\nesttableprops\trowd\trleft5\cellx1000\cellx1900\nestrow}{\nonesttables\par }
\pard \intbl after\cell \row \pard out\par";
    let expected = "\
<1:2x3 表1!A1(2x1)=部门 表1!B1(1x2)=A/B 表1!B2=C 表1!C2=after<2:1x2 表2!A1=in 1 表2!B1=in 2>>
段1 out";
    assert_eq!(body(WORD, rtf), expected);
    let content = read_rtf(format!("{WORD}{rtf}}}").as_bytes()).unwrap();
    let crate::model::Block::Grid(grid) = &content.parts[0].blocks[0] else { panic!("a table comes first") };
    assert_eq!(grid.cells[0].fill, Some(0x00FF_FF00));
}

#[test]
fn rows_whose_edges_differ_share_one_grid() {
    // WPS merges by edges alone.
    let rtf = r"\trowd\cellx1000\cellx3000\pard\intbl a\cell b\cell\row\trowd\cellx1000\cellx2000\cellx3000\pard\intbl c\cell d\cell e\cell\row";
    assert_eq!(body(WORD, rtf), "<1:2x3 表1!A1=a 表1!B1(1x2)=b 表1!A2=c 表1!B2=d 表1!C2=e>");
}

#[test]
fn unicode_and_text_boxes_as_libreoffice_writes_them() {
    let head = r"{\rtf1\ansi\deff3\adeflang1025{\fonttbl{\f0\froman\fprq2\fcharset0 Times New Roman;}{\f3\fnil\fcharset128 Noto Sans CJK SC;}}
{\*\pgdsctbl{\pgdsc0{\header unused\par}}}";
    let rtf = r"\pard\plain {\uc2 \u21608\'8e\'fc\u20250\'89\'ef\uc1 \u25253\'3f}{\shp{\*\shpinst\shpz1{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard box\par}}}{\footnote \pard\plain note{\f0 !}}\par
{\listtext\pard\plain \u65288\'281\u65289\'29\tab}\ilvl1\ls8 x\par {\*\annotation hidden}";
    let content = read_rtf(format!("{head}{rtf}}}").as_bytes()).unwrap();
    assert_eq!(show(&content.parts[0]), "段1 周会报\n文本框1 box\n段2 [（1）]x");
    assert_eq!((content.parts[1].role, show(&content.parts[1])), (PartRole::Notes, "脚注1 note!".to_owned()));
}

#[test]
fn a_deleted_paragraph_mark_joins_paragraphs() {
    assert_eq!(body(WORD, r"\pard one {\deleted gone\par }two\par"), "段2 one two -gone");
}

#[test]
fn broken_files_neither_panic_nor_grow() {
    let whole = format!("{WORD}{}", r"\trowd\clvmgf\cellx100\pard\intbl\itap9 a\nestcell\cell\row{\footnote b}\u9\'}");
    for cut in 0..whole.len() {
        let _ = read_rtf(&whole.as_bytes()[..cut]);
    }
    for odd in
        [r"{\rtf1\itap2000000000\intbl x\cell\row\nestrow", r"{\rtf1}}}}x\par", r"{\rtf1\bin99999999999 x", r"{\rtf1\u"]
    {
        assert!(read_rtf(odd.as_bytes()).is_ok(), "{odd}");
    }
    assert!(read_rtf("{".repeat(100_000).as_bytes()).is_err());
}
