//! The styles of the two layouts: every look has a name, so that a company changes it once and not in every paragraph.

use docx_rs::{
    AlignmentType, BasedOn, BorderType, FrameProperty, IndentLevel, LineSpacing, LineSpacingType, NumberingId,
    ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, RunFonts, Shading, ShdType, SpecialIndentType, Style,
    StyleType, Tab, TabValueType, TableBorder, TableBorderPosition, TableBorders, TableCellMargins, TableProperty,
};

use super::fonts::{FANG, Face, HEI, KAI, OFFICIAL_HEI, OFFICIAL_TITLE, PAGE_NUMBER, SONG};
use crate::write::docx::patch;

/// Title of the document.
pub const TITLE: &str = "Title";
/// Line below the title.
pub const SUBTITLE: &str = "Subtitle";
/// Heading of a part: `一、`.
pub const HEADING: &str = "Heading1";
/// Heading inside a part: `（一）` in the official style.
pub const SUBHEADING: &str = "Heading2";
/// Paragraph of a list in the official style: `1.`.
pub const POINT: &str = "Point";
/// Text.
pub const BODY: &str = "BodyText";
/// Attendance lines of the official style, with a hanging indent.
pub const ATTENDANCE: &str = "Attendance";
/// The first of them, a line below the text.
pub const FIRST_ATTENDANCE: &str = "FirstAttendance";
/// Title of the page to sign on, in the official style.
pub const SIGNING: &str = "Signing";
/// Date at the end of the official style.
pub const DATED: &str = "Dated";
/// Lines of the colophon 版记: the copies, the issue.
pub const COLOPHON: [&str; 2] = ["CopyTo", "Issued"];
/// The rules above, between and below them.
pub const RULES: [&str; 3] = ["FirstRule", "ThinRule", "LastRule"];
/// An empty paragraph that takes no room: a frame hangs on it, and a table is followed by it.
pub const ANCHOR: &str = "Anchor";
/// Title of the page that says what is missing, which is taken out before the document goes round.
pub const GAPS: &str = "Gaps";
/// Text that introduces a table, kept with it.
pub const INTRO: &str = "TableIntro";
/// A numbered list of short lines.
pub const LIST: &str = "ListNumber";
/// A remark below or above a table.
pub const REMARK: &str = "Remark";
/// Header row of a table.
pub const HEAD: &str = patch::HEADER_STYLE;
/// Label in a table.
pub const LABEL: &str = "TableLabel";
/// Text in a table.
pub const CELL: &str = "TableText";
/// Cell to write in, kept with the next.
pub const BLANK: &str = "TableBlank";
/// Short value in the middle of its cell.
pub const CENTRED: &str = "TableCentred";
/// Short value in a row that stays with the next.
pub const KEPT: &str = "TableKept";
/// Automatic number of a resolution in its table.
pub const NUMBER: &str = "TableNumber";
/// Automatic number of a pending matter in its table.
pub const PENDING_NUMBER: &str = "TablePendingNumber";
/// Row across a table that names a project or a department.
pub const BAND: &str = "TableBand";
/// Footer of odd pages, or of all.
pub const FOOTER: &str = "Footer";
/// Footer of even pages.
pub const FOOTER_EVEN: &str = "FooterEven";
/// Characters: a label inside a text.
pub const STRONG: &str = "Strong";
/// Characters: something that has to be completed.
pub const MISSING: &str = "ToComplete";
/// Characters: 出席, 请假, 列席 in the official style.
pub const ATTENDANCE_LABEL: &str = "AttendanceLabel";
/// The tables' style.
pub const TABLE: &str = "MinutesTable";

/// Numbering of the headings.
pub const HEADING_NUMBERS: usize = patch::FOREIGN_NUMBERING + 1;
/// Numbering of the rows of resolutions, and of those of pending matters.
pub const ROW_NUMBERS: [usize; 2] = [HEADING_NUMBERS + 1, HEADING_NUMBERS + 2];
/// Definition of lists; each list is a numbering of its own above it.
pub const LIST_NUMBERS: usize = ROW_NUMBERS[1] + 1;

/// What 16-point characters give up, in twentieths of a point, so that 28 of them fill a line of 156 mm (442.2 pt).
const CONDENSED: i32 = 5;
/// Two characters of 16 points in twips.
pub const TWO_CHARACTERS: i32 = 640;
/// A character of 14 points in twips.
const SMALL_CHARACTER: i32 = 280;

/// Points to the half points and twentieths of Word.
const fn half(points: usize) -> usize {
    points * 2
}

/// A paragraph style, built up.
struct Look(Style);

impl Look {
    fn new(id: &str, name: &str) -> Self {
        let style = Style::new(id, StyleType::Paragraph).name(name);
        Self(if id == "Normal" { style } else { style.based_on("Normal") })
    }

    fn on(mut self, base: &str) -> Self {
        self.0.based_on = Some(BasedOn::new(base));
        self
    }

    fn face(mut self, face: Face) -> Self {
        let fonts = RunFonts::new().ascii(face.latin).hi_ansi(face.latin).cs(face.latin).east_asia(face.chinese);
        self.0 = self.0.fonts(fonts);
        self
    }

    fn size(mut self, half_points: usize) -> Self {
        self.0 = self.0.size(half_points);
        self
    }

    fn bold(mut self) -> Self {
        self.0 = self.0.bold();
        self
    }

    fn colour(mut self, rgb: &str) -> Self {
        self.0 = self.0.color(rgb);
        self
    }

    fn align(mut self, how: AlignmentType) -> Self {
        self.0 = self.0.align(how);
        self
    }

    /// Space before and after in twentieths of a point, and between lines in 240ths of a line.
    fn space(mut self, before: u32, after: u32, line: i32) -> Self {
        let spacing = LineSpacing::new().before(before).after(after).line(line).line_rule(LineSpacingType::Auto);
        self.0 = self.0.line_spacing(spacing);
        self
    }

    /// Exact line pitch in twentieths of a point.
    fn pitch(mut self, before: u32, after: u32, line: i32) -> Self {
        let spacing = LineSpacing::new().before(before).after(after).line(line).line_rule(LineSpacingType::Exact);
        self.0 = self.0.line_spacing(spacing);
        self
    }

    /// First line indented by two characters.
    fn first_line(mut self) -> Self {
        self.0 = self.0.indent(Some(0), Some(SpecialIndentType::FirstLine(TWO_CHARACTERS)), None, None);
        self
    }

    fn hanging(mut self, left: i32, hanging: i32, right: i32) -> Self {
        self.0 = self.0.indent(Some(left), Some(SpecialIndentType::Hanging(hanging)), Some(right), None);
        self
    }

    fn sides(mut self, left: i32, right: i32) -> Self {
        self.0 = self.0.indent(Some(left), None, Some(right), None);
        self
    }

    /// Characters closer together by twentieths of a point.
    fn condensed(mut self, by: i32) -> Self {
        self.0.run_property = self.0.run_property.character_spacing(-by);
        self
    }

    /// Lines off the grid of the page.
    fn off_grid(mut self) -> Self {
        self.0.paragraph_property = self.0.paragraph_property.snap_to_grid(false);
        self
    }

    fn keep_next(mut self) -> Self {
        self.0.paragraph_property = self.0.paragraph_property.keep_next(true).keep_lines(true);
        self
    }

    fn numbered(mut self, numbering: usize, level: usize) -> Self {
        self.0.paragraph_property =
            self.0.paragraph_property.numbering(NumberingId::new(numbering), IndentLevel::new(level));
        self
    }

    fn outline(mut self, level: usize) -> Self {
        self.0.paragraph_property = self.0.paragraph_property.outline_lvl(level);
        self
    }

    /// A rule of that width in eighths of a point, `before` twentieths of a point below what comes before: a paragraph
    /// that takes no room.
    fn rule(mut self, eighths: usize, before: u32) -> Self {
        let border = ParagraphBorder::new(ParagraphBorderPosition::Bottom).val(BorderType::Single).size(eighths);
        let borders = ParagraphBorders::with_empty().set(border.space(0).color("000000"));
        self.0.paragraph_property = self.0.paragraph_property.set_borders(borders);
        self.size(2).off_grid().pitch(before, 0, 20)
    }

    /// In a frame at the foot of the type area, which paragraphs that follow each other share.
    fn at_foot(mut self, width: usize) -> Self {
        self.0.paragraph_property.frame_property = Some(FrameProperty {
            w: u32::try_from(width).ok(),
            wrap: Some("around".to_owned()),
            v_anchor: Some("margin".to_owned()),
            h_anchor: Some("margin".to_owned()),
            x_align: Some("left".to_owned()),
            y_align: Some("bottom".to_owned()),
            ..FrameProperty::default()
        });
        // Programs that know no frames in styles set the lines where they stand: on one page at least.
        self.keep_next()
    }

    /// Begins a page.
    fn page(mut self) -> Self {
        self.0.paragraph_property = self.0.paragraph_property.page_break_before(true);
        self
    }

    fn right_tab(mut self, position: usize) -> Self {
        let tab = Tab::new().val(TabValueType::Right).pos(position);
        self.0.paragraph_property = self.0.paragraph_property.add_tab(tab);
        self
    }
}

/// Styles that both layouts share: of characters and of tables.
fn shared() -> Vec<Style> {
    let strong = Style::new(STRONG, StyleType::Character).name("Strong").bold();
    let mut missing = Style::new(MISSING, StyleType::Character).name("To Complete").bold().color("C00000");
    missing.run_property =
        missing.run_property.shading(Shading::new().shd_type(ShdType::Clear).color("auto").fill("FFF2CC"));
    let margins = TableCellMargins::new().margin(40, 100, 40, 100);
    let grid = GRID.map(|side| (side, 4, "7F7F7F"));
    let anchor = Look::new(ANCHOR, "Anchor").size(2).off_grid().pitch(0, 0, 20).0;
    vec![strong, missing, anchor, table(TABLE, "Minutes Table", margins, &grid)]
}

/// Every border of a table.
const GRID: [TableBorderPosition; 6] = [
    TableBorderPosition::Top,
    TableBorderPosition::Left,
    TableBorderPosition::Bottom,
    TableBorderPosition::Right,
    TableBorderPosition::InsideH,
    TableBorderPosition::InsideV,
];

/// A style of tables with these borders: side, width in eighths of a point, colour.
fn table(id: &str, name: &str, margins: TableCellMargins, borders: &[(TableBorderPosition, usize, &str)]) -> Style {
    let border = |(side, width, colour): &(TableBorderPosition, usize, &str)| {
        TableBorder::new(side.clone()).border_type(BorderType::Single).size(*width).color(*colour)
    };
    let borders = borders.iter().map(border).fold(TableBorders::with_empty(), TableBorders::set);
    Style::new(id, StyleType::Table)
        .name(name)
        .table_property(TableProperty::without_borders().set_margins(margins).set_borders(borders))
}

/// Styles of the record table. `width` is the width of the text in twips, `chinese` its language.
#[must_use]
pub fn record(width: usize, chinese: bool) -> Vec<Style> {
    let centre = AlignmentType::Center;
    let body = if chinese { AlignmentType::Both } else { AlignmentType::Left };
    let mut styles: Vec<Style> = vec![
        Look::new("Normal", "Normal").face(SONG).size(21),
        Look::new(TITLE, "Title").face(HEI).size(half(18)).bold().align(centre).space(0, 60, 300).keep_next(),
        Look::new(SUBTITLE, "Subtitle").colour("595959").align(centre).space(0, 160, 280),
        Look::new(HEADING, "heading 1")
            .face(HEI)
            .size(half(12))
            .bold()
            .space(280, 100, 280)
            .keep_next()
            .outline(0)
            .numbered(HEADING_NUMBERS, 0),
        Look::new(SUBHEADING, "heading 2").face(HEI).size(21).bold().space(140, 60, 280).keep_next().outline(1),
        Look::new(GAPS, "Gaps").face(HEI).size(half(12)).bold().space(0, 100, 280).keep_next().page(),
        Look::new(BODY, "Body Text").align(body).space(0, 60, 300),
        Look::new(INTRO, "Table Intro").on(BODY).keep_next(),
        Look::new(LIST, "List Number").align(body).space(0, 40, 300),
        Look::new(REMARK, "Remark").colour("595959").space(80, 60, 280),
        Look::new(CELL, "Table Text").space(0, 0, 264),
        Look::new(BLANK, "Table Blank").on(CELL).keep_next(),
        Look::new(CENTRED, "Table Centred").on(CELL).align(centre),
        Look::new(KEPT, "Table Kept").on(CENTRED).keep_next(),
        Look::new(NUMBER, "Table Number").on(CENTRED).numbered(ROW_NUMBERS[0], 0),
        Look::new(PENDING_NUMBER, "Table Pending Number").on(CENTRED).numbered(ROW_NUMBERS[1], 0),
        Look::new(LABEL, "Table Label").on(CELL).face(HEI).align(centre),
        Look::new(HEAD, "Table Head").on(CELL).face(HEI).bold().align(centre).keep_next(),
        Look::new(BAND, "Table Band").on(CELL).face(HEI).bold().keep_next(),
        Look::new(FOOTER, "footer").size(half(9)).colour("595959").right_tab(width),
    ]
    .into_iter()
    .map(|look| look.0)
    .collect();
    styles.extend(shared());
    styles
}

/// Styles of the official document after GB/T 9704-2012. `pitch` is the line pitch in twentieths of a point, `width` the
/// width of the type area in twips. Latin letters have no 黑体: without `chinese`, bold takes its place.
#[must_use]
pub fn official(width: usize, pitch: u16, chinese: bool) -> Vec<Style> {
    let (line, pitch) = (u32::from(pitch), i32::from(pitch));
    let normal = Look::new("Normal", "Normal").face(FANG).size(half(16)).pitch(0, 0, pitch);
    let heavy = |look: Look| if chinese { look } else { look.bold() };
    let body = if chinese { AlignmentType::Both } else { AlignmentType::Left };
    let small = |id, name| Look::new(id, name).size(half(12)).off_grid().space(0, 0, 264);
    let mut styles: Vec<Style> = vec![
        if chinese { normal.condensed(CONDENSED) } else { normal },
        heavy(Look::new(TITLE, "Title").face(OFFICIAL_TITLE))
            .size(half(22))
            .align(AlignmentType::Center)
            .pitch(0, 0, 700)
            .keep_next(),
        Look::new(SUBTITLE, "Subtitle").face(KAI).align(AlignmentType::Center).pitch(0, line, pitch),
        heavy(Look::new(HEADING, "heading 1").face(OFFICIAL_HEI))
            .first_line()
            .keep_next()
            .outline(0)
            .numbered(HEADING_NUMBERS, 0),
        heavy(Look::new(SUBHEADING, "heading 2").face(KAI))
            .first_line()
            .keep_next()
            .outline(1)
            .numbered(HEADING_NUMBERS, 1),
        Look::new(POINT, "Point").align(body).first_line(),
        Look::new(BODY, "Body Text").align(body).first_line(),
        Look::new(ATTENDANCE, "Attendance").align(body).hanging(TWO_CHARACTERS + 960, 960, 0),
        Look::new(FIRST_ATTENDANCE, "First Attendance").on(ATTENDANCE).pitch(line, 0, pitch),
        heavy(Look::new(SIGNING, "Signing").face(OFFICIAL_HEI))
            .align(AlignmentType::Center)
            .keep_next()
            .pitch(0, 120, pitch)
            .page(),
        Look::new(DATED, "Dated").align(AlignmentType::Right).sides(0, 2 * TWO_CHARACTERS).pitch(line, 0, pitch),
        heavy(Look::new(GAPS, "Gaps").face(OFFICIAL_HEI)).keep_next().pitch(0, 120, pitch).page(),
        Look::new(RULES[0], "First Rule").rule(8, line).at_foot(width),
        Look::new(RULES[1], "Thin Rule").rule(6, 0).at_foot(width),
        Look::new(RULES[2], "Last Rule").rule(8, 0).at_foot(width),
        Look::new(COLOPHON[0], "Copy To").size(half(14)).off_grid().at_foot(width).hanging(
            4 * SMALL_CHARACTER,
            3 * SMALL_CHARACTER,
            SMALL_CHARACTER,
        ),
        Look::new(COLOPHON[1], "Issued")
            .size(half(14))
            .off_grid()
            .at_foot(width)
            .sides(SMALL_CHARACTER, SMALL_CHARACTER)
            .right_tab(width - SMALL_CHARACTER.unsigned_abs() as usize),
        small(CELL, "Table Text"),
        small(CENTRED, "Table Centred").on(CELL).align(AlignmentType::Center),
        small(KEPT, "Table Kept").on(CENTRED).align(AlignmentType::Center).keep_next(),
        heavy(small(HEAD, "Table Head").on(CELL).face(OFFICIAL_HEI)).align(AlignmentType::Center).keep_next(),
        Look::new(FOOTER, "footer")
            .face(PAGE_NUMBER)
            .size(half(14))
            .align(AlignmentType::Right)
            .sides(SMALL_CHARACTER, SMALL_CHARACTER)
            .space(0, 0, 240),
        Look::new(FOOTER_EVEN, "footer even").on(FOOTER).align(AlignmentType::Left),
    ]
    .into_iter()
    .map(|look| look.0)
    .collect();
    let label = Style::new(ATTENDANCE_LABEL, StyleType::Character).name("Attendance Label");
    styles.push(label.fonts(RunFonts::new().east_asia(HEI.chinese)));
    styles.extend(shared());
    styles
}
