//! The package: parts in a fixed order, compressed, with a fixed time, so that the same document gives the same bytes.

use std::io::{Cursor, Write};

use chrono::NaiveDate;
use docx_rs::Docx;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::DocxError;
use super::order::arrange;
use super::patch::{default_character, mend_numbering, mend_story, mend_styles};
use super::text::clean;
use super::xml::{Element, Node, parse};

/// A font that the document names, with what a machine that lacks it should take.
#[derive(Clone, Copy, Debug)]
pub struct Font {
    /// Its name as the styles write it.
    pub name: &'static str,
    /// Other names and near fonts, by preference, parted by commas.
    pub instead: &'static str,
    /// Its PANOSE numbers, by which Word finds a like one.
    pub panose: &'static str,
    /// `roman`, `swiss` or `modern`.
    pub family: &'static str,
    /// A Chinese font.
    pub chinese: bool,
}

/// What a document says about itself.
#[derive(Clone, Debug)]
pub struct Properties<'a> {
    /// Title in the file's properties.
    pub title: &'a str,
    /// Organisation, if known.
    pub company: Option<&'a str>,
    /// The day it is made for; written as its creation date.
    pub day: NaiveDate,
    /// Language of the text is Chinese.
    pub chinese: bool,
    /// Even pages have footers of their own.
    pub facing_pages: bool,
    /// Fonts with their substitutes.
    pub fonts: &'a [Font],
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";
/// The body, beside which its relationships lie.
const BODY: &str = "document.xml";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// Colours and fonts of the document; `docx-rs` writes none, and a strict reader wants it.
const THEME: &str = include_str!("theme.xml");

/// One part of the package.
struct Part {
    path: String,
    content_type: String,
    xml: String,
}

/// The bytes of the `.docx` file.
///
/// # Errors
/// Where a part is no XML or the package cannot be compressed.
pub fn pack(docx: Docx, properties: &Properties) -> Result<Vec<u8>, DocxError> {
    let built = docx.build();
    let character = default_character(&read_part("styles", &built.styles)?);
    let mut parts = vec![
        word_part("document", "document.main+xml", mended("document", &built.document, mend_story)?),
        word_part("styles", "styles+xml", mended("styles", &built.styles, mend_styles)?),
        word_part(
            "numbering",
            "numbering+xml",
            mended("numbering", &built.numberings, |root| mend_numbering(root, character))?,
        ),
        word_part("settings", "settings+xml", settings(properties)),
        word_part("fontTable", "fontTable+xml", font_table(properties.fonts)),
    ];
    for (index, footer) in built.footers.iter().enumerate() {
        let name = format!("footer{}", index + 1);
        let xml = mended(&name, footer, mend_story)?;
        parts.push(word_part(&name, "footer+xml", xml));
    }
    parts.push(Part {
        path: "word/theme/theme1.xml".to_owned(),
        content_type: "application/vnd.openxmlformats-officedocument.theme+xml".to_owned(),
        xml: THEME.to_owned(),
    });
    let relations = document_relations(&built.document_rels, &parts)?;
    parts.push(Part {
        path: "docProps/core.xml".to_owned(),
        content_type: "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        xml: core(properties),
    });
    parts.push(Part {
        path: "docProps/app.xml".to_owned(),
        content_type: "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        xml: app(properties),
    });

    let mut zip = Archive::new();
    zip.add("[Content_Types].xml", &content_types(&parts))?;
    zip.add("_rels/.rels", &package_relations())?;
    zip.add("word/_rels/document.xml.rels", &relations)?;
    for part in &parts {
        zip.add(&part.path, &part.xml)?;
    }
    zip.finish()
}

fn word_part(name: &str, kind: &str, xml: String) -> Part {
    Part { path: format!("word/{name}.xml"), content_type: format!("{WORD_TYPE}{kind}"), xml }
}

/// A built part, mended and in schema order.
fn mended(name: &str, bytes: &[u8], mend: impl Fn(&mut Element)) -> Result<String, DocxError> {
    let mut root = read_part(name, bytes)?;
    mend(&mut root);
    arrange(&mut root);
    Ok(root.to_xml())
}

fn read_part(name: &str, bytes: &[u8]) -> Result<Element, DocxError> {
    parse(bytes).map_err(|source| DocxError::Xml { part: name.to_owned(), source })
}

/// The relationships of the body: those that lead to a part of this package, and those that `docx-rs` leaves out, such as
/// that of a numbering which only styles use.
fn document_relations(bytes: &[u8], parts: &[Part]) -> Result<String, DocxError> {
    let mut root = read_part("document.xml.rels", bytes)?;
    let targets: Vec<&str> =
        parts.iter().filter_map(|part| part.path.strip_prefix("word/")).filter(|path| *path != BODY).collect();
    root.children.retain(|node| match node {
        Node::Element(relation) => relation.attribute("Target").is_some_and(|target| targets.contains(&target)),
        Node::Text(_) => false,
    });
    for target in targets {
        if root.elements().all(|relation| relation.attribute("Target") != Some(target)) {
            let name = target.rsplit('/').next().unwrap_or(target);
            let kind = name.trim_end_matches(".xml").trim_end_matches(|c: char| c.is_ascii_digit());
            let kind_address = format!("{OFFICE}/relationships/{kind}");
            let attributes = [("Id", format!("rId-{kind}")), ("Type", kind_address), ("Target", target.to_owned())];
            let attributes = attributes.map(|(name, value)| (name.to_owned(), value)).to_vec();
            root.children.push(Node::Element(Element { attributes, ..Element::new("Relationship") }));
        }
    }
    Ok(root.to_xml())
}

fn content_types(parts: &[Part]) -> String {
    let entry = |part: &Part| format!("<Override PartName=\"/{}\" ContentType=\"{}\"/>", part.path, part.content_type);
    let overrides: Vec<String> = parts.iter().map(entry).collect();
    format!(
        "<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{}</Types>",
        overrides.concat()
    )
}

fn package_relations() -> String {
    let relation =
        |id: &str, kind: &str, target: &str| format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>");
    format!(
        "<Relationships xmlns=\"{PACKAGE}/relationships\">{}{}{}</Relationships>",
        relation("rId1", &format!("{OFFICE}/relationships/officeDocument"), "word/document.xml"),
        relation("rId2", &format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
        relation("rId3", &format!("{OFFICE}/relationships/extended-properties"), "docProps/app.xml"),
    )
}

fn settings(properties: &Properties) -> String {
    let facing = if properties.facing_pages { "<w:evenAndOddHeaders/>" } else { "" };
    let language = if properties.chinese { "zh-CN" } else { "en-US" };
    let compat = |name: &str, value: &str| {
        format!(
            "<w:compatSetting w:name=\"{name}\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"{value}\"/>"
        )
    };
    format!(
        "<w:settings xmlns:w=\"{MAIN}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>{facing}\
         <w:characterSpacingControl w:val=\"compressPunctuation\"/><w:compat><w:spaceForUL/>\
         <w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/>\
         <w:adjustLineHeightInTable/><w:useFELayout/>{}{}{}</w:compat>\
         <w:themeFontLang w:val=\"{language}\" w:eastAsia=\"zh-CN\"/><w:decimalSymbol w:val=\".\"/>\
         <w:listSeparator w:val=\",\"/></w:settings>",
        compat("compatibilityMode", "15"),
        compat("overrideTableStyleFontSizeAndJustification", "1"),
        compat("differentiateMultirowTableHeaders", "1"),
    )
}

fn font_table(fonts: &[Font]) -> String {
    let entries: Vec<String> = fonts.iter().map(font_entry).collect();
    format!("<w:fonts xmlns:w=\"{MAIN}\">{}</w:fonts>", entries.concat())
}

fn font_entry(font: &Font) -> String {
    // 0x86 is the character set of simplified Chinese.
    let (charset, pitch) = if font.chinese { ("86", "default") } else { ("00", "variable") };
    format!(
        "<w:font w:name=\"{}\"><w:altName w:val=\"{}\"/><w:panose1 w:val=\"{}\"/><w:charset w:val=\"{charset}\"/><w:family w:val=\"{}\"/>\
         <w:pitch w:val=\"{pitch}\"/></w:font>",
        font.name, font.instead, font.panose, font.family,
    )
}

fn core(properties: &Properties) -> String {
    let moment = format!("{}T00:00:00Z", properties.day);
    format!(
        "<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:modified></cp:coreProperties>",
        escaped(properties.title),
        escaped(properties.company.unwrap_or(env!("CARGO_PKG_NAME"))),
    )
}

fn app(properties: &Properties) -> String {
    let company = properties.company.map(|name| format!("<Company>{}</Company>", escaped(name))).unwrap_or_default();
    format!(
        "<Properties xmlns=\"{OFFICE}/extended-properties\"><Application>{}</Application>{company}</Properties>",
        env!("CARGO_PKG_NAME")
    )
}

fn escaped(text: &str) -> String {
    quick_xml::escape::escape(clean(text).as_str()).into_owned()
}

/// A zip in memory.
struct Archive {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    options: SimpleFileOptions,
}

impl Archive {
    fn new() -> Self {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            // The start of zip time: the day of writing must not show in the bytes.
            .last_modified_time(DateTime::default());
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), options }
    }

    fn add(&mut self, path: &str, xml: &str) -> Result<(), DocxError> {
        self.zip.start_file(path, self.options)?;
        self.zip.write_all(DECLARATION.as_bytes())?;
        self.zip.write_all(xml.as_bytes())?;
        Ok(())
    }

    fn finish(self) -> Result<Vec<u8>, DocxError> {
        Ok(self.zip.finish()?.into_inner())
    }
}
