//! What every sheet of the workbook shares: the ledger, its language, its days, names of sheets, looks and links.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::WorkbookOptions;
use super::links::Links;
use super::sheet_names::SheetNames;
use super::style::{Styles, Tone, palette};
use super::text;
use crate::model::{Health, Lang, Ledger, LedgerItem, State};
use crate::write::figures::Calendar;

/// A sheet of the workbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Tab {
    Overview,
    Changes,
    Due,
    Items,
    Risks,
    Resolutions,
    Standing,
    Owners,
    Trend,
    Gantt,
    Findings,
    Submissions,
    Sources,
    Department,
}

impl Tab {
    const ALL: [Self; 13] = [
        Self::Overview,
        Self::Changes,
        Self::Due,
        Self::Items,
        Self::Risks,
        Self::Resolutions,
        Self::Standing,
        Self::Owners,
        Self::Trend,
        Self::Gantt,
        Self::Findings,
        Self::Submissions,
        Self::Sources,
    ];

    const fn title(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            Self::Overview => ("概览", "Overview"),
            Self::Changes => ("本周变化", "Changes"),
            Self::Due => ("逾期与下周到期", "Overdue and due next"),
            Self::Items => ("全部事项", "Items"),
            Self::Risks => ("风险与延迟", "Risks and delays"),
            Self::Resolutions => ("决议跟踪", "Resolutions"),
            Self::Standing => ("部门统计", "By department"),
            Self::Owners => ("负责人负荷", "Owner load"),
            Self::Trend => ("趋势", "Trend"),
            Self::Gantt => ("甘特图", "Gantt"),
            Self::Findings => ("检查发现", "Findings"),
            Self::Submissions => ("提交情况", "Submissions"),
            Self::Sources => ("来源", "Sources"),
            Self::Department => ("部门", "Department"),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// Colour by meaning: the state of the week, what needs action, data, reference.
    const fn colour(self) -> u32 {
        match self {
            Self::Overview => palette::SLATE,
            Self::Due => palette::RED,
            Self::Risks | Self::Findings => 0x00D9_9A1C,
            Self::Changes
            | Self::Items
            | Self::Resolutions
            | Self::Standing
            | Self::Owners
            | Self::Trend
            | Self::Gantt => palette::BLUE,
            Self::Submissions | Self::Sources => palette::GREY,
            Self::Department => palette::GREEN,
        }
    }
}

/// What every sheet shares.
pub(super) struct Book<'a> {
    /// The week.
    pub ledger: &'a Ledger,
    /// Language of the workbook.
    pub lang: Lang,
    /// Its days.
    pub calendar: Calendar,
    /// Its looks.
    pub styles: Styles,
    /// Its links.
    pub links: Links,
    names: BTreeMap<Tab, String>,
    departments: Vec<(Option<String>, String)>,
}

impl<'a> Book<'a> {
    /// Prepares a workbook.
    pub(super) fn new(ledger: &'a Ledger, options: &WorkbookOptions) -> Self {
        let lang = options.lang;
        let mut taken = SheetNames::default();
        let names = Tab::ALL.into_iter().map(|tab| (tab, taken.take(tab.title(lang)))).collect();
        let mut book = Self {
            ledger,
            lang,
            calendar: Calendar::of(ledger.date),
            styles: Styles::new(lang),
            links: Links::new(options.link_base.as_deref(), ledger),
            names,
            departments: Vec::new(),
        };
        if options.by_department {
            let departments = book.departments();
            book.departments = departments
                .into_iter()
                .map(|department| {
                    let name = taken.take(department.as_deref().unwrap_or(book.no_department()));
                    (department, name)
                })
                .collect();
        }
        book
    }

    /// The text in the workbook's language.
    pub(super) const fn say(&self, zh: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// The text in the workbook's language, made anew.
    pub(super) fn tell(&self, zh: String, en: String) -> String {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// Title of the document.
    pub(super) fn title(&self) -> String {
        let week = self.ledger.week;
        self.tell(
            format!("周进度汇总 · {}年第{}周", week.year, week.week),
            format!("Weekly progress · {} week {}", week.year, week.week),
        )
    }

    /// Name of a sheet.
    pub(super) fn sheet_name(&self, tab: Tab) -> &str {
        self.names.get(&tab).map_or("", String::as_str)
    }

    /// Departments with the names of their sheets; none unless wanted.
    pub(super) fn department_sheets(&self) -> &[(Option<String>, String)] {
        &self.departments
    }

    /// Header of the titles on every sheet but that of all items, which alone is to be taken for the ledger next week.
    pub(super) const fn item_header(&self) -> &'static str {
        self.say("事项名称", "Item title")
    }

    /// What stands for a department that nobody named.
    pub(super) fn no_department(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "（未注明部门）",
            Lang::En => "(no department)",
        }
    }

    /// What stands for a project that nobody named.
    pub(super) fn no_project(&self) -> &'static str {
        match self.lang {
            Lang::Zh => "（未注明项目）",
            Lang::En => "(no project)",
        }
    }

    /// Every department with items or a duty to submit, by name; work without one comes last.
    pub(super) fn departments(&self) -> Vec<Option<String>> {
        let counts = |item: &&LedgerItem| item.department.is_some() || item.kind.is_work();
        let stated = self.ledger.items.iter().filter(counts).map(|item| item.department.clone());
        let expected = self.ledger.submissions.iter().map(|submission| Some(submission.department.clone()));
        named_first(stated.chain(expected))
    }

    /// Every project, by name; items without one come last.
    pub(super) fn projects(&self) -> Vec<Option<String>> {
        named_first(self.ledger.items.iter().map(|item| item.project.clone()))
    }

    /// Names joined as the language does.
    pub(super) fn join<S: AsRef<str>>(&self, names: &[S]) -> String {
        let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
        names.join(self.say("、", ", "))
    }

    /// A day in a sentence.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        match self.lang {
            Lang::Zh => day.format("%Y-%m-%d").to_string(),
            Lang::En => day.format("%-d %b %Y").to_string(),
        }
    }

    /// Label of a state.
    pub(super) fn state(&self, state: Option<State>) -> &'static str {
        state.map_or("", |state| state.label(self.lang))
    }

    /// Label of a health.
    pub(super) fn health(&self, health: Option<Health>) -> &'static str {
        health.map_or("", |health| health.label(self.lang))
    }

    /// Name, tab, paper, headers and footers of a sheet.
    pub(super) fn set_up(&self, sheet: &mut Worksheet, name: &str, tab: Tab) -> Result<(), XlsxError> {
        let header_text = |text: &str| text::cut_units(text.replace('&', "&&"), 80, "…");
        let pages = self.say("第 &P 页，共 &N 页", "Page &P of &N");
        let footer = format!(
            "&L&9{} · {}&C&9{pages}&R&9 {}",
            header_text(&self.title()),
            header_text(name),
            self.day(self.calendar.today)
        );
        sheet
            .set_name(name)?
            .set_tab_color(tab.colour())
            .set_paper_size(9)
            .set_landscape()
            .set_margins(0.4, 0.4, 0.5, 0.6, 0.25, 0.3)
            .set_footer(footer)
            .set_screen_gridlines(false);
        Ok(())
    }

    /// Tone of a health.
    pub(super) const fn health_tone(health: Option<Health>) -> Tone {
        match health {
            Some(Health::Delayed) => Tone::Red,
            Some(Health::AtRisk) => Tone::Amber,
            Some(Health::Normal) | None => Tone::Plain,
        }
    }
}

fn named_first(names: impl Iterator<Item = Option<String>>) -> Vec<Option<String>> {
    let mut names: Vec<Option<String>> = names.collect();
    names.sort_by(|a, b| (a.is_none(), a).cmp(&(b.is_none(), b)));
    names.dedup();
    names
}
