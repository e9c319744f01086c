//! How the written documents look: pages, styles, tables, numbering.

use super::written::{Written, all};
use super::{MinutesOptions, MinutesStyle, every, extremes, official, options, sample, table};
use crate::model::Lang;
use crate::write::docx::xml::{Element, parse};

#[test]
fn header_rows_repeat_and_rows_hold_together() {
    for written in [table(&extremes::many(200)), official(&extremes::many(200))] {
        let body = written.body();
        let mut headed = 0;
        for table in all(&body, "w:tbl") {
            for (index, row) in all(table, "w:tr").into_iter().enumerate() {
                let properties = row.child("w:trPr").expect("row properties");
                assert!(properties.child("w:cantSplit").is_some());
                let is_head = all(row, "w:pStyle").iter().any(|style| style.attribute("w:val") == Some("TableHead"));
                assert_eq!(properties.child("w:tblHeader").is_some(), is_head);
                assert!(!is_head || index == 0);
                headed += usize::from(is_head);
            }
        }
        assert!(headed >= 2);
    }
}

#[test]
fn a_row_longer_than_a_page_may_break() {
    let written = table(&extremes::long());
    let body = written.body();
    let rows = all(&body, "w:tr");
    let breaks = |row: &&&Element| row.child("w:trPr").is_some_and(|p| p.child("w:cantSplit").is_none());
    assert!((1..=3).contains(&rows.iter().filter(breaks).count()));
}

#[test]
fn pages_are_numbered_by_fields() {
    let footer = table(&sample::rich());
    let footer = footer.part("word/footer1.xml");
    assert!(
        footer.contains("<w:instrText>PAGE</w:instrText>") && footer.contains("<w:instrText>NUMPAGES</w:instrText>")
    );
    for run in all(&parse(footer.as_bytes()).expect("xml"), "w:r") {
        assert!(run.elements().filter(|child| child.name == "w:fldChar").count() <= 1, "a field in one run");
    }
    let official = official(&sample::rich());
    assert!(official.part("word/settings.xml").contains("<w:evenAndOddHeaders/>"));
    for (part, style) in [("word/footer1.xml", "Footer"), ("word/footer2.xml", "FooterEven")] {
        let footer = official.part(part);
        assert!(footer.contains(&format!("<w:pStyle w:val=\"{style}\"/>")) && footer.contains("— "), "{footer}");
    }
}

#[test]
fn chinese_fonts_stand_in_styles() {
    for (written, fonts) in [
        (table(&sample::rich()), &["宋体", "黑体"][..]),
        (official(&sample::rich()), &["仿宋", "黑体", "楷体", "方正小标宋简体", "宋体"]),
    ] {
        for font in fonts {
            assert!(written.part("word/styles.xml").contains(&format!("w:eastAsia=\"{font}\"")), "{font}");
            assert!(
                written.part("word/fontTable.xml").contains(&format!("<w:font w:name=\"{font}\"><w:altName")),
                "{font}"
            );
        }
        let document = written.part("word/document.xml");
        assert!(document.contains("w:hint=\"eastAsia\"") && !document.contains("<w:sz "), "sizes belong to styles");
        assert_eq!(written.part("word/styles.xml").matches("w:styleId=\"Normal\"").count(), 1);
    }
}

#[test]
fn the_official_page_is_that_of_the_standard() {
    let written = official(&sample::rich());
    let document = written.part("word/document.xml");
    for piece in [
        "w:top=\"2098\"",
        "w:left=\"1588\"",
        "w:right=\"1474\"",
        "w:w=\"11906\"",
        "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>",
    ] {
        assert!(document.contains(piece), "{piece}");
    }
    let styles = written.part("word/styles.xml");
    for piece in [
        "w:line=\"579\" w:lineRule=\"exact\"",
        "w:firstLineChars=\"200\"",
        "<w:sz w:val=\"44\"/>",
        "<w:spacing w:val=\"-5\"/>",
        "w:left=\"1600\" w:right=\"0\" w:hanging=\"960\" w:leftChars=\"500\" w:hangingChars=\"300\"",
        "<w:overflowPunct/>",
        "w:yAlign=\"bottom\"",
    ] {
        assert!(styles.contains(piece), "{piece}");
    }
    let numbering = written.part("word/numbering.xml");
    assert!(numbering.contains("w:val=\"%1、\"") && numbering.contains("w:val=\"（%2）\""));
    let text = written.text();
    for line in [
        "云杉上市项目周例会纪要",
        "出席：陆远、苏宛、贺川、白露、唐宁、江一帆",
        "请假：纪明",
        "2025年10月24日",
        "抄送：研发部、市场部、客服部、生产部。",
    ] {
        assert!(text.lines().any(|known| known == line), "{line}\n{text}");
    }
    assert!(
        text.contains("2025年10月20日（周一）09:00–10:30，由陆远在三楼 301 会议室主持召开云杉上市项目周例会。"),
        "{text}"
    );
}

#[test]
fn the_line_pitch_is_that_of_the_company() {
    let options = MinutesOptions { line_pitch: Some(28.0), ..options(Lang::Zh, MinutesStyle::Official) };
    let written = Written::of(&sample::rich(), &options);
    assert!(written.part("word/document.xml").contains("<w:docGrid w:type=\"lines\" w:linePitch=\"560\"/>"));
    let styles = written.part("word/styles.xml");
    assert!(styles.contains("w:line=\"560\" w:lineRule=\"exact\"") && !styles.contains("w:line=\"579\""));
}

#[test]
fn looks_belong_to_styles() {
    for (name, ledger, options) in every() {
        let written = Written::of(&ledger, &options);
        let styles = parse(written.part("word/styles.xml").as_bytes()).expect("xml");
        let known: Vec<&str> =
            all(&styles, "w:style").iter().filter_map(|style| style.attribute("w:styleId")).collect();
        let body = written.body();
        for properties in all(&body, "w:pPr") {
            let direct: Vec<&str> = properties.elements().map(|child| child.name.as_str()).collect();
            assert!(direct.iter().all(|child| ["w:pStyle", "w:numPr"].contains(child)), "{name}: {direct:?}");
        }
        for properties in all(&body, "w:rPr") {
            for child in properties.elements() {
                // A highlight cannot be part of a style, and a hint is about characters.
                let allowed = ["w:rStyle", "w:highlight"].contains(&child.name.as_str());
                let hint = child.name == "w:rFonts" && child.attributes.iter().all(|(name, _)| name == "w:hint");
                assert!(allowed || hint, "{name}: {}", child.to_xml());
            }
        }
        for style in ["w:pStyle", "w:rStyle", "w:tblStyle"].iter().flat_map(|kind| all(&body, kind)) {
            let id = style.attribute("w:val").expect("an id");
            assert!(known.contains(&id), "{name}: no style {id}");
        }
    }
}

#[test]
fn tables_fill_the_width_of_the_text() {
    let twips = |element: &Element, name: &str| element.attribute(name).and_then(|twips| twips.parse::<u32>().ok());
    for (name, ledger, options) in every() {
        let body = Written::of(&ledger, &options).body();
        let margins = all(&body, "w:pgMar")[0];
        let sides = ["w:left", "w:right"].iter().filter_map(|side| twips(margins, side)).sum::<u32>();
        for table in all(&body, "w:tbl") {
            let grid: u32 = all(table, "w:gridCol").iter().filter_map(|column| twips(column, "w:w")).sum();
            assert_eq!(grid, 11906 - sides, "{name}");
            assert_eq!(all(table, "w:tblW").first().and_then(|width| twips(width, "w:w")), Some(grid), "{name}");
            for row in all(table, "w:tr") {
                let cells: u32 = all(row, "w:tcW").iter().filter_map(|cell| twips(cell, "w:w")).sum();
                assert_eq!(cells, grid, "{name}");
            }
        }
    }
}

#[test]
fn every_numbering_is_defined_and_the_document_knows_of_them() {
    for (name, ledger, options) in every() {
        let written = Written::of(&ledger, &options);
        assert!(written.part("word/_rels/document.xml.rels").contains("Target=\"numbering.xml\""), "{name}");
        let numbering = parse(written.part("word/numbering.xml").as_bytes()).expect("xml");
        let defined: Vec<&str> = all(&numbering, "w:num").iter().filter_map(|num| num.attribute("w:numId")).collect();
        let styles = parse(written.part("word/styles.xml").as_bytes()).expect("xml");
        let body = written.body();
        for used in all(&body, "w:numId").into_iter().chain(all(&styles, "w:numId")) {
            assert!(used.attribute("w:val").is_some_and(|id| defined.contains(&id)), "{name}: {}", used.to_xml());
        }
    }
}

#[test]
fn the_page_for_the_assistant_stands_apart() {
    let written = official(&sample::rich());
    let styles = written.part("word/styles.xml");
    let (_, gaps) = styles.split_once("w:styleId=\"Gaps\"").expect("the style");
    assert!(gaps.split_once("</w:style>").is_some_and(|(style, _)| style.contains("<w:pageBreakBefore/>")));
    let text = written.text();
    assert!(text.find("印发").expect("the colophon") < text.find("需补充后方可印发").expect("the page"));
    for complete in [table(&extremes::complete()), official(&extremes::complete())] {
        assert!(!complete.text().contains("需补充") && complete.highlighted().is_empty(), "{}", complete.text());
    }
}
