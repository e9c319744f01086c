//! The document under construction: paragraphs and tables in named styles.

use docx_rs::{
    AbstractNumbering, DocGrid, DocGridType, Docx, FieldCharType, Footer, IndentLevel, InstrNUMPAGES, InstrPAGE,
    InstrText, Level, LevelJc, LevelOverride, LevelSuffixType, LevelText, NumberFormat, Numbering, NumberingId,
    PageMargin, Paragraph, Run, Shading, ShdType, Start, Style, Styles, Table, TableCell, TableLayoutType, TableRow,
    VAlignType, WidthType,
};

use super::styles;
use crate::write::docx::text;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Text.
    Plain(String),
    /// A label in the text, in the character style of that name.
    Label(String, &'static str),
    /// Something to be completed, highlighted.
    Missing(String),
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Paragraph style.
    pub style: &'static str,
    /// Its text.
    pub spans: Vec<Span>,
}

impl Line {
    /// A paragraph of plain text.
    pub fn new(style: &'static str, text: impl Into<String>) -> Self {
        Self { style, spans: vec![Span::Plain(text.into())] }
    }

    /// Something to be completed.
    pub fn missing(style: &'static str, text: impl Into<String>) -> Self {
        Self { style, spans: vec![Span::Missing(text.into())] }
    }

    /// A paragraph without text: of a cell to fill in, or of an automatic number.
    #[must_use]
    pub fn empty(style: &'static str) -> Self {
        Self { style, spans: Vec::new() }
    }

    /// Characters of its text.
    #[must_use]
    pub fn chars(&self) -> usize {
        let text = |span: &Span| match span {
            Span::Plain(text) | Span::Missing(text) | Span::Label(text, _) => text.chars().count(),
        };
        self.spans.iter().map(text).sum()
    }
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    lines: Vec<Line>,
    columns: usize,
    fill: Option<&'static str>,
}

impl From<Line> for Cell {
    fn from(line: Line) -> Self {
        Self::of(vec![line])
    }
}

impl Cell {
    /// A cell of several paragraphs; one at least is written.
    #[must_use]
    pub const fn of(lines: Vec<Line>) -> Self {
        Self { lines, columns: 1, fill: None }
    }

    /// Spans columns of the grid.
    #[must_use]
    pub const fn across(mut self, columns: usize) -> Self {
        self.columns = columns;
        self
    }

    /// With the fill of labels and header rows.
    #[must_use]
    pub const fn shaded(mut self) -> Self {
        self.fill = Some(FILL);
        self
    }
}

impl Cell {
    /// Lines that it takes in a column of that width, taking every character for a Chinese one.
    fn height(&self, width: usize) -> usize {
        let per_line = (width.saturating_sub(MARGINS) / CHARACTER).max(1);
        self.lines.iter().map(|line| line.chars().div_ceil(per_line).max(1)).sum()
    }
}

/// Rows over a fixed grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    widths: Vec<usize>,
    rows: Vec<(Vec<Cell>, f32)>,
}

/// Height in twips of a row to write or sign in.
pub const TALL: f32 = 560.0;
/// Height in twips below which no row is drawn.
const LOW: f32 = 380.0;
/// A row with more lines than this may break across pages: kept whole, it would leave much of a page empty.
const LONG: usize = 18;
/// Width of a Chinese character in a table, and of the margins of a cell, in twips.
const CHARACTER: usize = 210;
const MARGINS: usize = 200;
const FILL: &str = "EDF1F5";
const STRONG_FILL: &str = "D5DEE8";

impl Rows {
    /// No rows over columns of these widths in twips.
    #[must_use]
    pub fn over(widths: &[usize]) -> Self {
        Self { widths: widths.to_vec(), rows: Vec::new() }
    }

    /// A header row, repeated on every page.
    pub fn head(&mut self, titles: &[&str]) {
        self.push(titles.iter().map(|title| Cell::from(Line::new(styles::HEAD, *title)).shaded()).collect());
    }

    /// A row across the table that names what follows; a `strong` one stands above the others.
    pub fn band(&mut self, line: Line, strong: bool) {
        let fill = Some(if strong { STRONG_FILL } else { FILL });
        self.push(vec![Cell { fill, ..Cell::from(line).across(self.widths.len()) }]);
    }

    /// A row of text across the table.
    pub fn text(&mut self, line: Line) {
        self.push(vec![Cell::from(line).across(self.widths.len())]);
    }

    /// A row as high as its text.
    pub fn push(&mut self, cells: Vec<Cell>) {
        self.rows.push((cells, LOW));
    }

    /// A row high enough to write in.
    pub fn push_tall(&mut self, cells: Vec<Cell>) {
        self.rows.push((cells, TALL));
    }
}

/// How the page looks.
#[derive(Clone, Debug)]
pub struct Page {
    /// Margins top, right, bottom, left and of the footer, in twips. The paper is A4.
    pub margins: [i32; 5],
    /// Pitch in twips of the grid that lines keep to.
    pub line_grid: Option<usize>,
    /// Size of the text in half points.
    pub size: usize,
}

impl Page {
    /// Width of the text in twips.
    #[must_use]
    pub fn text_width(&self) -> usize {
        let sides = self.margins[1].unsigned_abs() + self.margins[3].unsigned_abs();
        A4.0.saturating_sub(sides) as usize
    }
}

const A4: (u32, u32) = (11906, 16838);
/// A list of the document, which starts at 1 and may be interrupted.
#[derive(Clone, Copy, Debug)]
pub struct ListId(usize);

/// What follows what.
enum Block {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

/// The numberings of a layout.
pub struct Outline {
    /// Levels of the headings.
    pub headings: [Level; 2],
    /// Level of lists.
    pub list: Level,
}

/// A document under construction.
pub struct Paper {
    docx: Docx,
    blocks: Vec<Block>,
    lists: usize,
    footer: Option<Footer>,
    even_footer: Option<Footer>,
    chinese: bool,
}

impl Paper {
    /// An empty document.
    #[must_use]
    pub fn new(page: &Page, styles: Vec<Style>, outline: Outline, chinese: bool) -> Self {
        let [top, right, bottom, left, footer] = page.margins;
        let margins = PageMargin::new().top(top).right(right).bottom(bottom).left(left).header(footer).footer(footer);
        let sheet = styles.into_iter().fold(Styles::new(), Styles::add_style);
        let mut docx = Docx::new().styles(sheet).default_size(page.size).page_size(A4.0, A4.1).page_margin(margins);
        if let Some(pitch) = page.line_grid {
            let grid = DocGrid::with_empty().grid_type(DocGridType::Lines).line_pitch(pitch);
            docx.document.section_property = docx.document.section_property.doc_grid(grid);
        }
        let headings = AbstractNumbering::new(styles::HEADING_NUMBERS);
        let headings = outline.headings.into_iter().fold(headings, AbstractNumbering::add_level);
        let number = level(0, "decimal", "%1").suffix(LevelSuffixType::Nothing);
        docx = docx
            .add_abstract_numbering(headings)
            .add_numbering(Numbering::new(styles::HEADING_NUMBERS, styles::HEADING_NUMBERS));
        for id in styles::ROW_NUMBERS {
            let numbers = AbstractNumbering::new(id).add_level(number.clone());
            docx = docx.add_abstract_numbering(numbers).add_numbering(Numbering::new(id, id));
        }
        docx = docx.add_abstract_numbering(AbstractNumbering::new(styles::LIST_NUMBERS).add_level(outline.list));
        Self { docx, blocks: Vec::new(), lists: 0, footer: None, even_footer: None, chinese }
    }

    /// Adds a paragraph.
    pub fn line(&mut self, line: &Line) {
        self.blocks.push(Block::Paragraph(Box::new(paragraph(line, self.chinese))));
    }

    /// Begins a list.
    pub fn list(&mut self) -> ListId {
        self.lists += 1;
        ListId(styles::LIST_NUMBERS + self.lists)
    }

    /// Adds an entry to a list.
    pub fn entry(&mut self, list: ListId, line: &Line) {
        let paragraph = paragraph(line, self.chinese).numbering(NumberingId::new(list.0), IndentLevel::new(0));
        self.blocks.push(Block::Paragraph(Box::new(paragraph)));
    }

    /// Adds a table.
    pub fn table(&mut self, rows: &Rows) {
        self.blocks.push(Block::Table(Box::new(table(rows, self.chinese))));
    }

    /// Sets the footer of all pages, or of odd ones where `even` is given.
    pub fn footer(&mut self, odd: Paragraph, even: Option<Paragraph>) {
        self.footer = Some(Footer::new().add_paragraph(odd));
        self.even_footer = even.map(|even| Footer::new().add_paragraph(even));
    }

    /// The finished document.
    #[must_use]
    pub fn finish(mut self) -> Docx {
        if matches!(self.blocks.last(), Some(Block::Table(_))) {
            self.line(&Line::empty(styles::ANCHOR));
        }
        let lists = (1..=self.lists).map(|list| {
            let restart = LevelOverride::new(0).start(1);
            Numbering::new(styles::LIST_NUMBERS + list, styles::LIST_NUMBERS).add_override(restart)
        });
        let docx = lists.fold(self.docx, Docx::add_numbering);
        let docx = self.blocks.into_iter().fold(docx, |docx, block| match block {
            Block::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Block::Table(table) => docx.add_table(*table),
        });
        let docx = self.footer.into_iter().fold(docx, Docx::footer);
        self.even_footer.into_iter().fold(docx, Docx::even_footer)
    }
}

/// A level of a numbering.
#[must_use]
pub fn level(level: usize, format: &str, text: &str) -> Level {
    Level::new(level, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"))
}

/// A paragraph of Word.
#[must_use]
pub fn paragraph(line: &Line, chinese: bool) -> Paragraph {
    line.spans.iter().fold(Paragraph::new().style(line.style), |paragraph, span| {
        paragraph.add_run(match span {
            Span::Plain(text) => text::run(text, chinese),
            Span::Label(text, style) => text::run(text, chinese).style(style),
            // The colour of a style prints; the highlight shows in the navigation and search of Word.
            Span::Missing(text) => text::run(text, chinese).style(styles::MISSING).highlight("yellow"),
        })
    })
}

/// What a field shows.
#[derive(Clone, Copy, Debug)]
pub enum PageField {
    /// Number of the page.
    Number,
    /// Number of pages.
    Total,
}

/// Adds a field, one run for each of its parts: readers take a field in one run for text.
#[must_use]
pub fn add_field(paragraph: Paragraph, field: PageField) -> Paragraph {
    let instruction = match field {
        PageField::Number => InstrText::PAGE(InstrPAGE::new()),
        PageField::Total => InstrText::NUMPAGES(InstrNUMPAGES::new()),
    };
    paragraph
        .add_run(Run::new().add_field_char(FieldCharType::Begin, false))
        .add_run(Run::new().add_instr_text(instruction))
        .add_run(Run::new().add_field_char(FieldCharType::Separate, false))
        .add_run(Run::new().add_text("1"))
        .add_run(Run::new().add_field_char(FieldCharType::End, false))
}

/// A table of fixed widths; its borders are those of the style.
fn table(rows: &Rows, chinese: bool) -> Table {
    Table::without_borders(
        rows.rows.iter().map(|(cells, height)| table_row(cells, *height, &rows.widths, chinese)).collect(),
    )
    .style(styles::TABLE)
    .layout(TableLayoutType::Fixed)
    .width(rows.widths.iter().sum(), WidthType::Dxa)
    .set_grid(rows.widths.clone())
}

fn table_row(cells: &[Cell], height: f32, widths: &[usize], chinese: bool) -> TableRow {
    let mut from = 0;
    let mut lines = 0;
    let mut built = Vec::with_capacity(cells.len());
    for cell in cells {
        let width = widths.iter().skip(from).take(cell.columns).sum();
        from += cell.columns;
        lines = lines.max(cell.height(width));
        built.push(table_cell(cell, width, chinese));
    }
    let row = TableRow::new(built).row_height(height);
    if lines > LONG { row } else { row.cant_split() }
}

fn table_cell(cell: &Cell, width: usize, chinese: bool) -> TableCell {
    let mut built = TableCell::new().width(width, WidthType::Dxa).vertical_align(VAlignType::Center);
    if cell.columns > 1 {
        built = built.grid_span(cell.columns);
    }
    if let Some(fill) = cell.fill {
        built = built.shading(Shading::new().shd_type(ShdType::Clear).color("auto").fill(fill));
    }
    cell.lines.iter().fold(built, |built, line| built.add_paragraph(paragraph(line, chinese)))
}
