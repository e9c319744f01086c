//! The formulas that count over the table of all items, so that totals move when somebody edits it.

use crate::model::ledger_columns::LEDGER_COLUMNS;
use crate::model::{Change, Health, ItemKind, Lang, State};

/// Name of the Excel table of all items.
pub(super) const ITEMS: &str = "Items";

/// Names of the cells that hold the days of the report and the key figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names {
    /// Day of the report.
    pub today: &'static str,
    /// Monday of its week.
    pub monday: &'static str,
    /// Sunday of its week.
    pub sunday: &'static str,
    /// Sunday of the week after.
    pub next_sunday: &'static str,
    /// Key figures in the order of the overview: open, done, overdue, due next, at risk, no owner, no deadline.
    pub figures: [&'static str; 7],
    /// Departments that sent nothing.
    pub not_sent: &'static str,
}

/// The names in a language.
pub(super) const fn names(lang: Lang) -> Names {
    match lang {
        Lang::Zh => Names {
            today: "报告日期",
            monday: "本周开始",
            sunday: "本周结束",
            next_sunday: "下周结束",
            figures: ["未完成数", "本周完成数", "逾期数", "下周到期数", "风险延迟数", "缺负责人数", "缺期限数"],
            not_sent: "未提交部门数",
        },
        Lang::En => Names {
            today: "ReportDate",
            monday: "WeekStart",
            sunday: "WeekEnd",
            next_sunday: "NextWeekEnd",
            figures: [
                "OpenItems",
                "DoneThisWeek",
                "OverdueItems",
                "DueNextWeek",
                "AtRiskItems",
                "WithoutOwner",
                "WithoutDeadline",
            ],
            not_sent: "SentNothing",
        },
    }
}

/// Header of a column of the table of all items.
pub(super) fn header(lang: Lang, key: &str) -> &'static str {
    LEDGER_COLUMNS.iter().find(|column| column.key == key).map_or("", |column| column.header(lang))
}

/// Writes the counting formulas for one language and one subset of the items.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    lang: Lang,
    names: Names,
    /// Further criteria: `,Items[部门],$A5`.
    subset: String,
}

impl Tally {
    /// Over all items.
    pub(super) fn all(lang: Lang) -> Self {
        Self { lang, names: names(lang), subset: String::new() }
    }

    /// Over the items whose column `key` meets `criterion`, a cell (`$A5`) or a literal (`""`).
    pub(super) fn only(lang: Lang, key: &str, criterion: &str) -> Self {
        let subset = format!(",{ITEMS}[{}],{criterion}", header(lang, key));
        Self { subset, ..Self::all(lang) }
    }

    fn column(&self, key: &str) -> String {
        format!("{ITEMS}[{}]", header(self.lang, key))
    }

    /// Criteria that leave out what is no work.
    fn work(&self) -> String {
        let kind = self.column("kind");
        let except = |item: ItemKind| format!("{kind},\"<>{}\"", item.label(self.lang));
        format!("{},{}", except(ItemKind::Channel), except(ItemKind::Suggestion))
    }

    /// Criteria for the kinds that owe an owner and a deadline; gives an array, to be summed.
    fn commitments(&self) -> String {
        let kinds: Vec<String> = ItemKind::ALL
            .into_iter()
            .filter(|kind| kind.is_commitment())
            .map(|kind| format!("\"{}\"", kind.label(self.lang)))
            .collect();
        format!("{},{{{}}}", self.column("kind"), kinds.join(","))
    }

    /// Counts of open items under `base` and `extra`: not done, not cancelled, and without a state not dated as done.
    fn open_under(&self, base: &str, extra: &str) -> String {
        let (state, done) = (self.column("state"), self.column("done"));
        let (finished, cancelled) = (State::Done.label(self.lang), State::Cancelled.label(self.lang));
        let subset = &self.subset;
        format!(
            "COUNTIFS({base},{state},\"<>{finished}\",{state},\"<>{cancelled}\"{extra}{subset})\
             -COUNTIFS({base},{state},\"\",{done},\"<>\"{extra}{subset})"
        )
    }

    /// All work.
    pub(super) fn total(&self) -> String {
        format!("COUNTIFS({}{})", self.work(), self.subset)
    }

    /// Open work.
    pub(super) fn open(&self) -> String {
        self.open_under(&self.work(), "")
    }

    /// Done in the week of the report: dated in it; or without a date and closed since last week, be it that a form said so or
    /// that somebody changes the state of an item in the table that was open when it was written.
    pub(super) fn done(&self) -> String {
        let (work, state, done) = (self.work(), self.column("state"), self.column("done"));
        let (finished, change) = (State::Done.label(self.lang), self.column("change"));
        let (monday, sunday, subset) = (self.names.monday, self.names.sunday, &self.subset);
        let dated = |state_is: &str| {
            format!("COUNTIFS({work},{state},\"{state_is}\",{done},\">=\"&{monday},{done},\"<=\"&{sunday}{subset})")
        };
        // An item has one of these at most.
        let changes = [Change::Closed, Change::Carried, Change::Reopened, Change::Dropped];
        let changes = changes.map(|change| format!("\"*{}*\"", change.label(self.lang))).join(",");
        format!(
            "{}+{}+SUMPRODUCT(COUNTIFS({work},{state},\"{finished}\",{done},\"\",{change},{{{changes}}}{subset}))",
            dated(finished),
            dated("")
        )
    }

    /// Late work.
    pub(super) fn overdue(&self) -> String {
        format!("COUNTIFS({},{},\">0\"{})", self.work(), self.column("overdue_days"), self.subset)
    }

    /// Open work due from the day of the report to the end of next week.
    pub(super) fn due_next(&self) -> String {
        let due = self.column("due");
        let extra = format!(",{due},\">=\"&{},{due},\"<=\"&{}", self.names.today, self.names.next_sunday);
        self.open_under(&self.work(), &extra)
    }

    /// Open work that is stated to be at risk or delayed.
    pub(super) fn at_risk(&self) -> String {
        let health = self.column("health");
        let extra = |state: Health| format!(",{health},\"{}\"", state.label(self.lang));
        let count = |state| self.open_under(&self.work(), &extra(state));
        format!("{}+{}", count(Health::AtRisk), count(Health::Delayed))
    }

    /// Open commitments that name nobody.
    pub(super) fn no_owner(&self) -> String {
        let extra = format!(",{},\"\"", self.column("owners"));
        format!("SUMPRODUCT({})", self.open_under(&self.commitments(), &extra))
    }

    /// Open commitments whose deadline is no date.
    pub(super) fn no_deadline(&self) -> String {
        let dated = format!(",{},\">0\"", self.column("due"));
        let base = self.commitments();
        format!("SUMPRODUCT({}-({}))", self.open_under(&base, ""), self.open_under(&base, &dated))
    }

    /// Work in a state; `None` for work whose state nobody wrote.
    pub(super) fn in_state(&self, state: Option<State>) -> String {
        let label = state.map_or("", |state| state.label(self.lang));
        format!("COUNTIFS({},{},\"{label}\"{})", self.work(), self.column("state"), self.subset)
    }

    /// The key figures in the order of the overview.
    pub(super) fn figures(&self) -> [String; 7] {
        [self.open(), self.done(), self.overdue(), self.due_next(), self.at_risk(), self.no_owner(), self.no_deadline()]
    }

    /// Days late of the row of the table of all items that it stands in.
    pub(super) fn days_late(&self) -> String {
        let cell = |key: &str| format!("{ITEMS}[[#This Row],[{}]]", header(self.lang, key));
        let (due, done, state) = (cell("due"), cell("done"), cell("state"));
        let (finished, cancelled) = (State::Done.label(self.lang), State::Cancelled.label(self.lang));
        let today = self.names.today;
        format!(
            "IF(AND(ISNUMBER({due}),{state}<>\"{finished}\",{state}<>\"{cancelled}\",\
             NOT(AND({state}=\"\",{done}<>\"\"))),MAX(0,{today}-{due}),0)"
        )
    }
}
