//! One palette, one font, one set of formats. Every colour is backed by a word or a shade, so that a grey print still reads.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

use crate::model::Lang;

/// The palette, as RGB.
pub(super) mod palette {
    /// Body text.
    pub const INK: u32 = 0x001F_2933;
    /// Remarks and units.
    pub const MUTED: u32 = 0x006B_7280;
    /// Headers and titles.
    pub const SLATE: u32 = 0x002F_4858;
    /// Charts and figures.
    pub const BLUE: u32 = 0x003A_6EA5;
    /// A paler blue for planned work.
    pub const PALE_BLUE: u32 = 0x00B7_CDE3;
    /// Background of cards and label rows.
    pub const MIST: u32 = 0x00F1_F4F7;
    /// Rules between rows.
    pub const LINE: u32 = 0x00D0_D7DE;
    /// Late.
    pub const RED: u32 = 0x00B4_2318;
    /// Background of what is late.
    pub const PALE_RED: u32 = 0x00F9_DAD7;
    /// Due soon, at risk.
    pub const AMBER: u32 = 0x008A_5A00;
    /// Background of what is due soon or at risk.
    pub const PALE_AMBER: u32 = 0x00FF_EFC6;
    /// Done, in order.
    pub const GREEN: u32 = 0x0023_6B40;
    /// Background of what is in order.
    pub const PALE_GREEN: u32 = 0x00DD_F0E3;
    /// Tabs of reference sheets.
    pub const GREY: u32 = 0x009A_A5B1;
}

/// What a value means, as a colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// Less important.
    Muted,
    /// Late or wrong.
    Red,
    /// Soon late or uncertain.
    Amber,
    /// In order.
    Green,
}

/// How a column shows its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// Text that wraps.
    Text,
    /// Short text in the middle.
    Centre,
    /// A count; nothing is shown for zero.
    Count,
    /// A count; zero is told.
    Total,
    /// A day.
    Date,
    /// Text on one line that may be covered by its neighbour (hashes, ids).
    Code,
}

/// The formats of a workbook.
pub(super) struct Styles {
    lang: Lang,
}

impl Styles {
    /// The formats for a language.
    pub(super) const fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// The body font. The Chinese one comes with Windows, Office for Mac and WPS; family and character set steer the fallback elsewhere.
    pub(super) const fn font(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "微软雅黑",
            Lang::En => "Calibri",
        }
    }

    /// How a day is written.
    pub(super) const fn date_format(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "yyyy-mm-dd",
            Lang::En => "d mmm yyyy",
        }
    }

    /// How a day of these weeks is written where there is little room.
    pub(super) const fn short_date_format(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "mm-dd",
            Lang::En => "d mmm",
        }
    }

    /// The base of every format.
    pub(super) fn base(&self) -> Format {
        let format = Format::new()
            .set_font_name(self.font())
            .set_font_size(10)
            .set_font_family(2)
            .set_font_color(palette::INK)
            .set_align(FormatAlign::VerticalCenter);
        match self.lang {
            Lang::Zh => format.set_font_charset(134),
            Lang::En => format,
        }
    }

    /// Title of a sheet.
    pub(super) fn title(&self) -> Format {
        self.base().set_font_size(16).set_bold().set_font_color(palette::SLATE)
    }

    /// The sentence under a title.
    pub(super) fn lead(&self) -> Format {
        self.base().set_font_color(palette::MUTED).set_text_wrap()
    }

    /// Heading of a table or a section.
    pub(super) fn heading(&self) -> Format {
        self.base()
            .set_font_size(12)
            .set_bold()
            .set_font_color(palette::SLATE)
            .set_border_bottom(FormatBorder::Medium)
            .set_border_bottom_color(palette::SLATE)
    }

    /// Header of a column.
    pub(super) fn header(&self) -> Format {
        self.base()
            .set_bold()
            .set_font_color(0x00FF_FFFF)
            .set_background_color(palette::SLATE)
            .set_border(FormatBorder::Thin)
            .set_border_color(palette::LINE)
            .set_text_wrap()
    }

    /// Header of a column, set like its values.
    pub(super) fn column_header(&self, look: Look) -> Format {
        match look {
            Look::Text | Look::Code => self.header(),
            Look::Centre | Look::Count | Look::Total | Look::Date => self.header().set_align(FormatAlign::Center),
        }
    }

    /// A sentence in place of an empty table.
    pub(super) fn empty(&self) -> Format {
        self.base().set_background_color(palette::MIST).set_text_wrap().set_indent(1)
    }

    /// A cell of a table.
    pub(super) fn cell(&self, look: Look, tone: Tone) -> Format {
        let ruled = self
            .base()
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(palette::LINE)
            .set_border_top(FormatBorder::Thin)
            .set_border_top_color(palette::LINE);
        let looking = match look {
            Look::Text => ruled.set_text_wrap(),
            Look::Centre => ruled.set_text_wrap().set_align(FormatAlign::Center),
            Look::Count => ruled.set_num_format("#,##0;-#,##0;;@").set_align(FormatAlign::Center),
            Look::Total => ruled.set_num_format("#,##0").set_align(FormatAlign::Center),
            Look::Date => ruled.set_num_format(self.date_format()).set_align(FormatAlign::Center).set_text_wrap(),
            Look::Code => ruled.set_font_color(palette::MUTED).set_font_size(9),
        };
        toned(looking, tone)
    }

    /// Label of a key figure.
    pub(super) fn card_label(&self) -> Format {
        self.card()
            .set_font_color(palette::MUTED)
            .set_border_top(FormatBorder::Thin)
            .set_border_top_color(palette::LINE)
    }

    /// A key figure.
    pub(super) fn card_value(&self, tone: Tone) -> Format {
        let ink = match tone {
            Tone::Red => palette::RED,
            Tone::Amber => palette::AMBER,
            Tone::Green => palette::GREEN,
            Tone::Plain | Tone::Muted => palette::SLATE,
        };
        self.card().set_font_size(20).set_bold().set_font_color(ink).set_num_format("#,##0")
    }

    /// The change of a key figure since last week.
    pub(super) fn card_change(&self, format: &str) -> Format {
        self.card()
            .set_font_size(9)
            .set_font_color(palette::MUTED)
            .set_num_format(format)
            .set_border_bottom(FormatBorder::Thin)
            .set_border_bottom_color(palette::LINE)
    }

    fn card(&self) -> Format {
        self.base().set_background_color(palette::MIST).set_align(FormatAlign::Center)
    }
}

/// A format in the colours of a tone.
pub(super) fn toned(format: Format, tone: Tone) -> Format {
    match tone {
        Tone::Plain => format,
        Tone::Muted => format.set_font_color(palette::MUTED),
        Tone::Red => format.set_font_color(palette::RED).set_background_color(palette::PALE_RED),
        Tone::Amber => format.set_font_color(palette::AMBER).set_background_color(palette::PALE_AMBER),
        Tone::Green => format.set_font_color(palette::GREEN).set_background_color(palette::PALE_GREEN),
    }
}

/// The colours of a tone for a conditional format.
pub(super) fn conditional(tone: Tone) -> Format {
    toned(Format::new(), tone)
}
