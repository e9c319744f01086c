//! One function per kind of run: reads aloud as the picture in the crate documentation.

use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};
use rayon::prelude::*;

use crate::check::{self, CheckContext, WorkCalendar};
use crate::config::Config;
use crate::lexicon::{Calendar, Lexicon, StatusWord, Words};
use crate::merge::{self, Alias, DepartmentRule, MergeRules, PersonRule};
use crate::model::{Account, Bilingual, FileRecord, Finding, Lang, Ledger, PreviousWeek};
use crate::normalise::owner::Roster;
use crate::read::{self, Collected, ReadError};
use crate::recognise::{Draft, Recogniser};
use crate::write::minutes::{self, MinutesOptions, MinutesStyle};
use crate::write::save;
use crate::write::workbook::{self, WorkbookOptions};

/// The stages with the words, the people and the calendar of one configuration.
pub struct Pipeline {
    config: Config,
    lexicon: Lexicon,
    words: Words,
    calendar: Calendar,
    date: Option<NaiveDate>,
    /// Stands in for a date where no form bears one and none was given.
    clock: NaiveDate,
}

/// Files as read and understood, with the day the job is done for.
#[derive(Debug)]
pub struct Batch {
    /// Files in the order of their paths.
    pub files: Vec<FileRecord>,
    /// The day the job is done for.
    pub date: NaiveDate,
}

/// What `weekly` writes, and where.
#[derive(Clone, Debug)]
pub struct Outputs {
    /// Folder; made if it does not exist.
    pub dir: PathBuf,
    /// Style of the minutes.
    pub minutes: MinutesStyle,
    /// A sheet for each department as well.
    pub by_department: bool,
    /// The inputs as given, for links from the workbook to the files.
    pub inputs: Vec<PathBuf>,
}

impl Pipeline {
    /// Words and calendar of a configuration; `date` is the day the job is done for, if the user names it.
    ///
    /// # Errors
    /// The configuration names a field that does not exist.
    pub fn new(config: Config, date: Option<NaiveDate>) -> Result<Self, Bilingual> {
        let lexicon = Lexicon::with_fields(&config.fields).map_err(|e| {
            Bilingual::new(format!("配置的 [fields] 有误：{e}"), format!("[fields] of the configuration: {e}"))
        })?;
        let words = words(&config);
        let calendar = Calendar::with_overrides(&config.calendar.holidays, &config.calendar.workdays);
        Ok(Self { config, lexicon, words, calendar, date, clock: chrono::Local::now().date_naive() })
    }

    /// The files that the arguments name.
    ///
    /// # Errors
    /// An argument does not exist or cannot be opened.
    pub fn collect(&self, inputs: &[PathBuf]) -> Result<Collected, Bilingual> {
        let mut collected = read::collect(inputs).map_err(|error| error.message())?;
        let named = |path: &Path| inputs.iter().any(|input| input == path);
        // What an earlier run wrote into the same folder is no form of this week; a file that the user names is read.
        collected.inputs.retain(|input| !is_output(input.path()) || named(input.on_disk()));
        Ok(collected)
    }

    /// What the user should know about the calendar on a day: its year's public holidays are not in it.
    #[must_use]
    pub fn calendar_gap(&self, day: NaiveDate) -> Option<Bilingual> {
        let year = day.year();
        (!self.calendar.covers(year)).then(|| {
            Bilingual::new(
                format!("日历里没有 {year} 年的放假安排，工作日只按周末计算；可以在 huizong.toml 的 [calendar] 里补充"),
                format!("The calendar does not know the public holidays of {year}: working days go by weekends alone. Add them under [calendar] in huizong.toml"),
            )
        })
    }

    /// Reads and understands every file, each on its own; `done` is called after each.
    ///
    /// # Errors
    /// There were files, and none of them could be read.
    pub fn read(&self, inputs: &Collected, done: &(dyn Fn() + Sync)) -> Result<Batch, Bilingual> {
        let recogniser =
            Recogniser { lexicon: &self.lexicon, words: &self.words, roster: self.roster(), calendar: &self.calendar };
        let drafts: Vec<Result<Draft, Box<FileRecord>>> = inputs
            .inputs
            .par_iter()
            .map(|input| {
                let draft = read::read_input(input)
                    .map(|document| recogniser.draft(document))
                    .map_err(|(source, error)| Box::new(unreadable(source, &error)));
                done();
                draft
            })
            .collect();
        let hint = self.date.or_else(|| batch_day(&drafts)).unwrap_or(self.clock);
        let mut files: Vec<FileRecord> = drafts
            .into_par_iter()
            .map(|draft| draft.map_or_else(|record| *record, |draft| recogniser.resolve(draft, hint)))
            .collect();
        if !files.is_empty()
            && let Some(errors) = files.iter().map(|file| file.error.as_ref()).collect::<Option<Vec<_>>>()
            && let (Some(file), Some(error)) = (files.first(), errors.first())
        {
            let path = &file.source.path;
            return Err(Bilingual::new(
                format!("没有一个文件能读。例如 {path}：{}", error.zh),
                format!("No file could be read. For one, {path}: {}", error.en),
            ));
        }
        let newest = files.iter().flat_map(|f| &f.forms).filter_map(|form| form.date.value()).max().copied();
        let date = self.date.or(newest).unwrap_or(self.clock);
        let ctx = self.check_context(date);
        for file in &mut files {
            file.findings = check::check_file(file, &ctx);
        }
        Ok(Batch { files, date })
    }

    /// The findings of each file by itself, after the configuration; for `read`, which does not merge.
    pub fn settle_files(&self, batch: &mut Batch) {
        for file in &mut batch.files {
            let mut found = check::apply(std::mem::take(&mut file.findings), &self.config, batch.date);
            // A waiver that has run out concerns the batch, not every file of it.
            found.retain(|finding| finding.path.is_some());
            file.findings = found;
        }
    }

    /// Merges the week and checks it.
    #[must_use]
    pub fn ledger(&self, mut batch: Batch, previous: Option<PreviousWeek>) -> Ledger {
        let mut found: Vec<Finding> =
            batch.files.iter_mut().flat_map(|file| std::mem::take(&mut file.findings)).collect();
        let mut ledger = merge::merge(batch.files, previous, &merge_rules(&self.config, batch.date));
        found = check::settle(found, &ledger);
        found.extend(check::check_ledger(&ledger, &self.check_context(batch.date)));
        ledger.findings = check::apply(found, &self.config, batch.date);
        ledger
    }

    /// Last week's ledger out of its workbook or JSON.
    ///
    /// # Errors
    /// The file cannot be read or is no ledger.
    pub fn previous(&self, path: &Path) -> Result<PreviousWeek, Bilingual> {
        let named = |message: Bilingual| {
            Bilingual::new(format!("{}：{}", path.display(), message.zh), format!("{}: {}", path.display(), message.en))
        };
        let bytes = std::fs::read(path).map_err(|e| {
            named(Bilingual::new(format!("打不开上周的汇总：{e}"), format!("cannot open last week's ledger: {e}")))
        })?;
        let is_json =
            bytes.iter().find(|b| !b.is_ascii_whitespace() && !matches!(b, 0xef | 0xbb | 0xbf)) == Some(&b'{');
        if is_json {
            return merge::from_json(&String::from_utf8_lossy(&bytes)).map_err(|e| named(e.message()));
        }
        let document = read::read_bytes(&path.to_string_lossy(), &bytes).map_err(|e| named(e.message()))?;
        merge::from_document(&document).map_err(|e| named(e.message()))
    }

    /// Writes the workbook and the minutes, all or none; gives their names.
    ///
    /// # Errors
    /// An output cannot be made or written.
    pub fn write(&self, ledger: &Ledger, outputs: &Outputs) -> Result<Vec<String>, Bilingual> {
        let lang = document_language(ledger);
        let company = self.config.company.name.clone();
        let workbook_options = WorkbookOptions {
            lang,
            by_department: outputs.by_department,
            company: company.clone(),
            link_base: link_base(&outputs.dir, &outputs.inputs),
        };
        let line_pitch = self.config.minutes.line_pitch;
        let minutes_options =
            MinutesOptions { lang, style: outputs.minutes, company, line_pitch, people: people(&self.config) };
        let (book, minutes) =
            rayon::join(|| workbook::build(ledger, &workbook_options), || minutes::build(ledger, &minutes_options));
        let week = ledger.week.to_string().replace('-', "");
        let at = usize::from(lang == Lang::En);
        let (book_name, minutes_name) = (format!("{}{week}.xlsx", WORKBOOK[at]), format!("{}{week}.docx", MINUTES[at]));
        let made = [
            (book_name, book.map_err(|e| not_made("周进度汇总", "weekly workbook", &e))?),
            (minutes_name, minutes.map_err(|e| not_made("会议纪要", "minutes", &e))?),
        ];
        let names: Vec<String> = made.iter().map(|(name, _)| name.clone()).collect();
        save::save_all(&outputs.dir, &made).map_err(|e| e.message())?;
        Ok(names)
    }

    fn roster(&self) -> Roster {
        let mut roster = Roster::default();
        for department in &self.config.departments {
            roster.add_department(&department.name, department.aliases.iter().map(String::as_str));
        }
        for person in &self.config.people {
            roster.add_person(&person.name, person.aliases.iter().map(String::as_str));
        }
        for head in self.config.departments.iter().filter_map(|d| d.head.as_deref()) {
            roster.add_person(head, []);
        }
        roster
    }

    fn check_context(&self, today: NaiveDate) -> CheckContext<'_> {
        CheckContext { today, calendar: &self.calendar, config: &self.config }
    }
}

impl WorkCalendar for Calendar {
    fn is_workday(&self, day: NaiveDate) -> bool {
        Self::is_workday(self, day)
    }

    fn add_workdays(&self, day: NaiveDate, n: i32) -> NaiveDate {
        Self::add_workdays(self, day, n)
    }

    fn covers(&self, year: i32) -> bool {
        Self::covers(self, year)
    }
}

/// The built-in words with the status words of the configuration.
fn words(config: &Config) -> Words {
    let state = config.words.state.iter().flat_map(|(state, words)| {
        words.iter().map(|word| (word.clone(), StatusWord { state: Some(*state), health: None }))
    });
    let health = config.words.health.iter().flat_map(|(health, words)| {
        words.iter().map(|word| (word.clone(), StatusWord { state: None, health: Some(*health) }))
    });
    let more: Vec<(String, StatusWord)> = state.chain(health).collect();
    Words::extended(&more, &config.words.nobody)
}

/// What the merge has to know of the configuration.
fn merge_rules(config: &Config, date: NaiveDate) -> MergeRules {
    MergeRules {
        date,
        departments: config
            .departments
            .iter()
            .map(|d| DepartmentRule { name: d.name.clone(), aliases: d.aliases.clone(), expected: d.expected })
            .collect(),
        projects: config.projects.iter().map(|p| Alias { name: p.name.clone(), aliases: p.aliases.clone() }).collect(),
        people: config
            .people
            .iter()
            .map(|p| PersonRule { name: p.name.clone(), aliases: p.aliases.clone(), department: p.department.clone() })
            .collect(),
    }
}

/// Who belongs to which department, for the minutes.
fn people(config: &Config) -> minutes::People {
    let mut people = minutes::People::default();
    for department in &config.departments {
        people.add_department(&department.name, &department.aliases, department.head.as_deref());
    }
    for person in &config.people {
        if let Some(department) = &person.department {
            people.add_person(&person.name, &person.aliases, department);
        }
    }
    people
}

/// The way from the folder of the outputs to the folder of the inputs, where there is one way: a single folder as input.
fn link_base(out: &Path, inputs: &[PathBuf]) -> Option<String> {
    let [folder] = inputs else { return None };
    let folder = if folder.is_dir() { folder.clone() } else { folder.parent()?.to_path_buf() };
    let absolute = |path: &Path| std::path::absolute(path).ok();
    let (from, to) = (absolute(out)?, absolute(&folder)?);
    let (from, to): (Vec<_>, Vec<_>) = (from.components().collect(), to.components().collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = std::iter::repeat_n("..".to_owned(), from.len() - shared);
    let down = to.iter().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    let way: Vec<String> = up.chain(down).collect();
    Some(if way.is_empty() { ".".to_owned() } else { way.join("/") })
}

/// Names of the outputs before the week, in Chinese and in English.
const WORKBOOK: [&str; 2] = ["周进度汇总-", "weekly-progress-"];
const MINUTES: [&str; 2] = ["周例会纪要-", "weekly-minutes-"];

/// Whether a path is named as an output of this program (周进度汇总-2026W20.xlsx).
fn is_output(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let week = WORKBOOK.iter().chain(&MINUTES).find_map(|prefix| name.strip_prefix(prefix));
    week.and_then(|rest| rest.split_once('W')).is_some_and(|(year, rest)| {
        year.len() == 4
            && year.bytes().all(|b| b.is_ascii_digit())
            && rest.as_bytes().iter().take(2).all(u8::is_ascii_digit)
    })
}

/// A file that could not be read, as a record.
fn unreadable(source: crate::model::Source, error: &ReadError) -> FileRecord {
    FileRecord {
        source,
        format: None,
        error: Some(error.message()),
        forms: Vec::new(),
        outside: Account::default(),
        notes: Vec::new(),
        findings: Vec::new(),
    }
}

/// An output that could not be made; what forms hold does not lead there, so the user can only report it.
fn not_made(zh: &str, en: &str, error: &dyn std::error::Error) -> Bilingual {
    Bilingual::new(
        format!("无法生成{zh}：{error}。请把这条信息报告给开发者"),
        format!("The {en} could not be made: {error}. Please report this"),
    )
}

/// The middle one of all full dates of the batch.
fn batch_day(drafts: &[Result<Draft, Box<FileRecord>>]) -> Option<NaiveDate> {
    let mut dates: Vec<NaiveDate> = drafts.iter().flatten().flat_map(|draft| draft.dates().iter().copied()).collect();
    dates.sort_unstable();
    dates.get(dates.len() / 2).copied()
}

/// Documents follow the language of the forms: English where no title holds a Chinese character.
fn document_language(ledger: &Ledger) -> Lang {
    let chinese = ledger.items.iter().filter(|i| i.title.chars().any(crate::lexicon::is_han)).count();
    if chinese == 0 && !ledger.items.is_empty() { Lang::En } else { Lang::Zh }
}
