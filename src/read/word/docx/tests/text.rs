//! Text of runs, paragraphs and numbers.

use super::{WORD, body, cell, p, relations, run, show, with_parts};

#[test]
fn text_of_runs() {
    let rows = [
        (run("A &amp; B &#20013;&lt;"), "段1 A & B 中<"),
        ("<w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:ptab/><w:noBreakHyphen/><w:softHyphen/></w:r>".into(), "段1 一→二/三→-"),
        (r#"<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>"#.into(), "段1 ☑□"),
        (r#"<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R是</w:t></w:r>"#.into(), "段1 ☑是"),
        (format!("<w:hyperlink>{}</w:hyperlink><w:smartTag>{}</w:smartTag>", run("链"), run("签")), "段1 链签"),
        ("<w:ruby><w:rt><w:r><w:t>zhōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>中</w:t></w:r></w:rubyBase></w:ruby>".into(), "段1 中"),
        ("<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>".into(), "段1 x=1"),
        (format!("<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>", run("新"), run("旧")), "段1 新"),
        (format!("<mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>", run("旧")), "段1 旧"),
        (format!("<w:sdt><w:sdtPr><w:alias w:val='状态'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", run("正常")), "段1 正常"),
        (format!("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>{}", run("单击选择"), run("后")), "段1 后"),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&format!("<w:p>{xml}</w:p>")), expected, "{xml}");
    }
}

#[test]
fn fields() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>");
    let instruction = |text: &str| format!("<w:r><w:instrText>{text}</w:instrText></w:r>");
    let checkbox = |state: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox>{state}</w:checkBox></w:ffData></w:fldChar></w:r>{}",
            mark("end")
        )
    };
    let rows = [
        ([mark("begin"), instruction("DATE"), mark("separate"), run("5月1日"), mark("end")].concat(), "段1 5月1日"),
        (format!("<w:fldSimple w:instr='PAGE'>{}</w:fldSimple>", run("3")), "段1 3"),
        ([mark("begin"), instruction("eq \\o\\ac(○,2)"), mark("end"), run("验收")].concat(), "段1 ②验收"),
        (
            [
                checkbox("<w:default w:val='1'/>"),
                run("是"),
                checkbox("<w:default w:val='1'/><w:checked w:val='0'/>"),
                run("否"),
            ]
            .concat(),
            "段1 ☑是□否",
        ),
        (
            format!(
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='高'/><w:listEntry w:val='低'/></w:ddList></w:ffData></w:fldChar></w:r>{}",
                mark("end")
            ),
            "段1 低",
        ),
        // A field that never ends hides nothing beyond its paragraph.
        (format!("{}{}</w:p><w:p>{}", mark("begin"), instruction("X"), run("后文")), "段2 后文"),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&format!("<w:p>{xml}</w:p>")), expected, "{xml}");
    }
}

#[test]
fn removed_text() {
    let styled = |props: &str, text: &str| format!("<w:r><w:rPr>{props}</w:rPr><w:t>{text}</w:t></w:r>");
    let rows = [
        (format!("<w:p>{}{}</w:p>", styled("<w:strike/>", "10月"), run("11月")), "段1 11月 -10月"),
        (format!("<w:p>{}{}</w:p>", styled("<w:strike w:val='0'/>", "10月"), run("11月")), "段1 10月11月"),
        (format!("<w:p>{}</w:p>", styled("<w:dstrike/>", "作废")), "段1  -作废"),
        (format!("<w:p>{}{}</w:p>", styled("<w:vanish/>", "内部"), run("公开")), "段1 公开 -内部"),
        (
            "<w:p><w:del><w:r><w:delText>张三</w:delText></w:r></w:del><w:ins><w:r><w:t>李四</w:t></w:r></w:ins></w:p>"
                .into(),
            "段1 李四 -张三",
        ),
        (
            format!("<w:p><w:moveFrom>{}</w:moveFrom></w:p><w:p><w:moveTo>{}</w:moveTo></w:p>", run("移"), run("移")),
            "段1  -移\n段2 移",
        ),
        // A deleted paragraph mark joins two paragraphs.
        (format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>{}", run("前半"), p("后半")), "段2 前半后半"),
        (format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>", run("末段")), "段1 末段"),
        // What was before a tracked change of properties is not in force.
        (format!("<w:p>{}</w:p>", styled("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", "在")), "段1 在"),
    ];
    for (xml, expected) in rows {
        assert_eq!(body(&xml), expected, "{xml}");
    }
}

#[test]
fn paragraphs_count_with_the_empty_ones_and_without_tables() {
    let xml = format!(
        "{}<w:p/><w:tbl><w:tr>{}</w:tr></w:tbl><w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        p("一"),
        cell("", "格"),
        p("二")
    );
    assert_eq!(body(&xml), "段1 一\n<1:1x1 表1!A1=格>\n段3 二");
}

#[test]
fn styles_give_level_weight_and_alignment() {
    let styles = format!(
        "<w:styles xmlns:w='{WORD}'><w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>
         <w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>
         <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='a'/><w:rPr><w:b/></w:rPr></w:style>
         <w:style w:type='paragraph' w:styleId='x'><w:name w:val='公司标题'/><w:basedOn w:val='1'/><w:pPr><w:jc w:val='center'/></w:pPr></w:style>
         <w:style w:type='paragraph' w:styleId='t'><w:name w:val='Title'/></w:style>
         <w:style w:type='paragraph' w:styleId='o'><w:name w:val='目'/><w:basedOn w:val='o'/><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
         <w:style w:type='character' w:styleId='s'><w:name w:val='作废'/><w:rPr><w:strike/></w:rPr></w:style></w:styles>"
    );
    let with = |props: &str, run: &str| format!("<w:p><w:pPr>{props}</w:pPr><w:r>{run}<w:t>文</w:t></w:r></w:p>");
    let xml = [
        with("<w:pStyle w:val='1'/>", ""),
        with("<w:pStyle w:val='x'/>", ""),
        with("<w:pStyle w:val='t'/>", ""),
        with("<w:pStyle w:val='o'/>", ""),
        with("<w:outlineLvl w:val='0'/><w:jc w:val='right'/>", ""),
        with("<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>", "<w:rPr><w:b w:val='false'/></w:rPr>"),
        with("", "<w:rPr><w:rStyle w:val='s'/></w:rPr>"),
        with("<w:pStyle w:val='unknown'/>", ""),
    ]
    .concat();
    let expected = "段1 文 H1 bold\n段2 文 H1 bold centred\n段3 文 bold centred\n段4 文 H3\n段5 文 H1 right\n段6 文\n段7  -文\n段8 文";
    // By relationship under another name, and by the usual name without relationships.
    let named = [relations(&[("r1", "styles", "s.xml")]), ("word/s.xml", styles.clone())];
    assert_eq!(show(&with_parts(&xml, &named).parts[0]), expected);
    assert_eq!(show(&with_parts(&xml, &[("word/styles.xml", styles)]).parts[0]), expected);
}

#[test]
fn automatic_numbers() {
    let level = |at: u32, format: &str, text: &str| {
        format!(
            "<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{text}'/></w:lvl>"
        )
    };
    let numbering = format!(
        "<w:numbering xmlns:w='{WORD}'><w:abstractNum w:abstractNumId='0'>{}{}<w:lvl w:ilvl='2'><w:numFmt w:val='bullet'/><w:lvlText w:val='&#xF0A8;'/><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl></w:abstractNum>
         <w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:pStyle w:val='h'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>
         <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
         <w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride></w:num>
         <w:num w:numId='3'><w:abstractNumId w:val='1'/></w:num></w:numbering>",
        level(0, "chineseCountingThousand", "第%1条"),
        level(1, "decimalEnclosedCircle", "%2"),
    );
    let styles = format!(
        "<w:styles xmlns:w='{WORD}'><w:style w:type='paragraph' w:styleId='h'><w:name w:val='h'/><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style></w:styles>"
    );
    let parts = [("word/numbering.xml", numbering), ("word/styles.xml", styles)];
    let item = |list: u32, at: u32, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val='{at}'/><w:numId w:val='{list}'/></w:numPr></w:pPr>{}</w:p>",
            run(text)
        )
    };
    let xml = [
        item(1, 0, "甲"),
        item(1, 1, "乙"),
        item(1, 1, ""),
        item(1, 2, "丙"),
        item(1, 0, "丁"),
        item(2, 0, "戊"),
        "<w:p><w:pPr><w:pStyle w:val='h'/></w:pPr><w:r><w:t>己</w:t></w:r></w:p>".to_owned(),
        "<w:p><w:pPr><w:pStyle w:val='h'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>庚</w:t></w:r></w:p>".to_owned(),
        format!("<w:tbl><w:tr><w:tc>{}{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", item(2, 0, "辛"), item(2, 1, "壬"), item(2, 0, "")),
    ]
    .concat();
    let expected = "段1 [第一条]甲\n段2 [①]乙\n段4 [□]丙\n段5 [第二条]丁\n段6 [第一条]戊\n段7 [1.]己\n段8 庚\n<1:1x2 表1!A1=第二条 辛/① 壬 表1!B1=第三条>";
    assert_eq!(show(&with_parts(&xml, &parts).parts[0]), expected);
}
