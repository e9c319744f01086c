//! Which of the eight forms it is: title, headings, labels and columns each have a say.

use std::collections::BTreeMap;

use super::raw::{Datum, RawForm};
use crate::lexicon::{Column, FormDef, Label, Lexicon, key};
use crate::model::{FormKind, ItemKind};

/// The form a raw form most likely is, with the reasons, or `None` where nothing makes it a form.
/// `mates` are the titles of the first form of the page, which speak for the others where they have none.
pub(super) fn decide<'a>(
    form: &mut RawForm,
    mates: &[Datum],
    file_name: &str,
    lexicon: &'a Lexicon,
) -> Option<&'a FormDef> {
    let titles = title_scores(form, mates, file_name, lexicon);
    let text = running_text(form);
    let mut ranked: Vec<(f32, &FormDef, String)> = lexicon
        .forms
        .iter()
        .map(|def| {
            let (score, why) = score(def, form, titles.get(&def.kind), &text);
            (score, def, why)
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.kind.cmp(&b.1.kind)));
    // 放假通知 is a notice as well; of a meeting it says nothing.
    let meets =
        ranked.first().is_none_or(|(_, def, _)| def.kind != FormKind::Notice || speaks_of_meeting(def, form, &text));
    if !meets {
        ranked.remove(0);
    }
    let (score, def, why) = ranked.first()?;
    let runner_up = ranked.get(1).map(|(score, def, _)| format!("{} {score:.1}", def.kind.id())).unwrap_or_default();
    if *score >= 1.5 {
        form.why.insert(0, format!("{} {score:.1} ({why}); {runner_up}", def.kind.id()));
        return Some(def);
    }
    // A table of work on no known form.
    let work = form.tables.iter().any(|t| t.columns.contains(&Column::Title));
    let tracked = form.tables.iter().any(|t| {
        t.columns.contains(&Column::Status) || t.columns.contains(&Column::Due) && t.columns.contains(&Column::Owner)
    });
    let watched = form
        .tables
        .iter()
        .any(|t| [Column::Owner, Column::Due, Column::Department].iter().any(|c| t.columns.contains(c)));
    let has_items = form.items.iter().any(|item| !item.title.is_blank());
    let fallback = match (work && has_items, tracked) {
        (true, true) => FormKind::Progress,
        (true, false) if watched => FormKind::Other,
        // A list of things: nobody is to do anything.
        (true, false) => return None,
        (false, _) if !has_items => return None,
        // What was given out at a time and a place was given out at a meeting.
        (false, _) if form.has(Label::MeetingTime) && form.has(Label::MeetingPlace) => FormKind::Minutes,
        (false, _) => FormKind::Other,
    };
    form.why.insert(0, format!("{} (a table of work)", fallback.id()));
    lexicon.forms.iter().find(|def| def.kind == fallback)
}

/// What title, sheet name and file name say for each form. A word inside a longer one of another form (会议 in 会议通知)
/// says nothing.
fn title_scores(
    form: &RawForm,
    mates: &[Datum],
    file_name: &str,
    lexicon: &Lexicon,
) -> BTreeMap<FormKind, (String, f32)> {
    let mut best: BTreeMap<FormKind, (String, f32)> = BTreeMap::new();
    let titles = if form.titles.is_empty() { mates } else { &form.titles };
    let texts = titles
        .iter()
        .enumerate()
        .map(|(at, t)| (t.text.as_str(), if at == 0 { 1.0 } else { 0.8 }))
        .chain(form.sheet.as_deref().map(|s| (s, 0.6)))
        .chain(subject(form).map(|text| (text, 0.7)))
        // A page that states nothing is no form for the name of its file.
        .chain((!states_nothing(form)).then_some((file_name, 0.5)));
    for (text, share) in texts {
        let plain = key(text);
        let hits: Vec<(FormKind, &str, usize)> = lexicon
            .forms
            .iter()
            .filter_map(|def| def.title_in(&plain).map(|(word, length)| (def.kind, word, length)))
            .collect();
        for (kind, word, length) in &hits {
            let covered = hits.iter().any(|(other, longer, reach)| {
                other != kind && reach > length && (longer.contains(word) || *reach == plain.chars().count())
            });
            let weight = share * title_weight(word, *length);
            if !covered && best.get(kind).is_none_or(|(_, held)| weight > *held) {
                best.insert(*kind, ((*word).to_owned(), weight));
            }
        }
    }
    best
}

/// What a letter or memo says that it is about (RE: Delay of the gateway test).
fn subject(form: &RawForm) -> Option<&str> {
    let names = |label: &str| {
        matches!(key(label).as_str(), "re" | "subject" | "betreff" | "事由" | "concerning" | "objet" | "onderwerp")
    };
    let entry = form.labels.iter().find(|l| l.meanings.contains(&Label::MeetingTitle) && names(&l.label.text))?;
    entry.values.first().map(|value| value.text.as_str())
}

fn score(def: &FormDef, form: &RawForm, title: Option<&(String, f32)>, text: &str) -> (f32, String) {
    let mut total = 0.0;
    let mut why: Vec<String> = Vec::new();
    if let Some((word, weight)) = title {
        total += weight;
        why.push(format!("title {word}"));
    }
    let labels = def.labels.iter().filter(|label| form.has(**label)).count();
    if labels > 0 {
        total += (labels as f32 * 0.5).min(2.5);
        why.push(format!("{labels} labels"));
    }
    for (id, weight) in &def.sections {
        if form.seen_sections.contains(id) {
            total += weight;
            why.push(format!("section {id}"));
        }
    }
    for (column, weight) in &def.columns {
        if form.tables.iter().any(|t| t.columns.contains(column)) {
            total += weight * share_of_rows(form, *column);
            why.push(format!("column {}", column.id()));
        }
    }
    let headed = |table: &super::raw::SeenTable| {
        let header = key(&table.title_header);
        def.title_words.iter().any(|word| header.contains(word.as_str()))
    };
    if form.tables.iter().any(headed) {
        total += 1.5;
        why.push("title column".into());
    }
    // Who has which part in what, by marks.
    if def.kind == FormKind::Responsibility
        && form.tables.iter().any(|t| t.is_matrix && !t.columns.contains(&Column::Status))
    {
        total += 1.5;
        why.push("matrix".into());
    }
    // A forecast beside the baseline is a plan that is followed, where nothing explains a delay.
    let stands = |c: &Column| form.tables.iter().any(|t| t.columns.contains(c));
    let explains = stands(&Column::Reason) || stands(&Column::Remedy);
    let followed = stands(&Column::Status) || stands(&Column::Health);
    if def.kind == FormKind::Delay && title.is_none() && labels == 0 && !explains && followed {
        total -= 1.5;
    }
    // Items of its own kind stand on it.
    let own = form.items.iter().filter(|i| i.kind.is_some() && i.kind == def.item).count();
    if own > 0 && def.kind != FormKind::Progress {
        total += 0.5;
    }
    let said = def.phrases.iter().filter(|phrase| phrase.is_match(text)).count();
    if said > 0 {
        total += (said as f32 * 0.8).min(2.4);
        why.push(format!("{said} phrases"));
    }
    if def.kind == FormKind::Notice {
        total += to_come(form, title.is_some(), text);
    }
    (total, why.join(", "))
}

/// A notice names a time, a place or an agenda, says that a meeting is called, or bears it in its title.
fn speaks_of_meeting(def: &FormDef, form: &RawForm, text: &str) -> bool {
    let facts = [
        Label::MeetingTime,
        Label::TimePlace,
        Label::MeetingPlace,
        Label::Attendees,
        Label::Topics,
        Label::MeetingTitle,
    ];
    let titled = form.titles.iter().any(|t| {
        let title = key(&t.text);
        ["会", "培训", "活动", "meeting", "invit", "workshop", "agenda", "event"]
            .iter()
            .any(|word| title.contains(word))
    });
    titled || facts.iter().any(|label| form.has(*label)) || def.phrases.iter().any(|phrase| phrase.is_match(text))
}

/// Neither labels nor work, no table and no passage.
fn states_nothing(form: &RawForm) -> bool {
    form.is_bare() && form.seen_sections.is_empty() && form.prose.len() <= 3
}

/// Time, place and agenda without any outcome are a meeting to come; items and a recorder speak of one that was.
fn to_come(form: &RawForm, is_titled: bool, text: &str) -> f32 {
    let outcome = ["resolution", "pending", "discussion", "dispute", "action", "previous", "next"];
    let told = form.seen_sections.iter().any(|id| outcome.contains(&id.as_str()));
    if !form.items.is_empty() {
        return -2.5;
    }
    let facts = [
        Label::MeetingTime,
        Label::TimePlace,
        Label::MeetingPlace,
        Label::Host,
        Label::Attendees,
        Label::Topics,
        Label::MeetingTitle,
    ]
    .into_iter()
    .filter(|label| form.has(*label))
    .count();
    let written = form.has(Label::Recorder) || form.has(Label::HostRecorder);
    match (told, written && !is_titled) {
        (_, true) => -2.5,
        (true, _) => 0.0,
        // A long text reports.
        _ if text.chars().count() > 400 && !is_titled => 0.0,
        _ => (facts as f32 * 0.5).min(2.5) + 0.2,
    }
}

/// The prose of a form, for what it says of its kind.
fn running_text(form: &RawForm) -> String {
    let prose = form.prose.iter().map(|told| &told.text).chain(&form.closing).map(|d| d.text.as_str());
    let passages = form.sections.iter().flat_map(|s| &s.lines).map(|(line, _)| line.as_str());
    let values = form.labels.iter().filter(|l| l.meanings.contains(&Label::Material)).flat_map(|l| &l.values);
    prose.chain(passages).chain(values.map(|d| d.text.as_str())).collect::<Vec<_>>().join("\n")
}

/// The share of the rows of work that have a column: a small table beside the plan does not tell what the form is.
fn share_of_rows(form: &RawForm, column: Column) -> f32 {
    let rows = form.items.iter().filter(|i| i.table != 0);
    let (all, with) =
        rows.fold((0_u32, 0_u32), |(all, with), item| (all + 1, with + u32::from(item.cells.contains_key(&column))));
    if all == 0 { 1.0 } else { (with as f32 / all as f32).max(0.1) }
}

/// A longer title word says more; a pattern counts as a long one.
fn title_weight(word: &str, length: usize) -> f32 {
    let letters = if word.is_ascii() { length as f32 / 2.5 } else { length as f32 };
    1.5 + 0.55 * letters.min(7.0)
}

/// Sentences about work to come are what their form is about: duties of a charter (人员分工), suggestions of a review (后续行动).
pub(super) fn of_sentence(def: &FormDef, kind: ItemKind, is_sentence: bool) -> ItemKind {
    match (def.kind, kind) {
        (FormKind::Charter | FormKind::Responsibility, ItemKind::Task) => ItemKind::Duty,
        (FormKind::Review, ItemKind::Task) if is_sentence => ItemKind::Suggestion,
        (FormKind::Minutes, ItemKind::Duty) if is_sentence => ItemKind::Task,
        // These hold one kind of item, whatever heading stands above the table.
        (FormKind::Progress, _) => ItemKind::Task,
        (FormKind::Responsibility, _) => ItemKind::Duty,
        (FormKind::Mechanism, _) if !is_sentence => ItemKind::Channel,
        (FormKind::Delay, _) if !is_sentence => ItemKind::Delay,
        _ => kind,
    }
}

/// The kind of an item that section and header leave open.
pub(super) fn default_kind(
    def: &FormDef,
    is_sentence: bool,
    title_header: &str,
    columns: &std::collections::BTreeSet<Column>,
    lexicon: &Lexicon,
) -> ItemKind {
    let by_header = lexicon.sections.exact(title_header).and_then(|s| s.table);
    let named = lexicon.sections.heading(title_header).and_then(|s| s.table);
    let header = key(title_header);
    match def.kind {
        FormKind::Charter => match by_header {
            Some(kind @ (ItemKind::Milestone | ItemKind::Duty)) => kind,
            _ if header.contains("职责") || header.contains("分工") || header.contains("responsib") => {
                ItemKind::Duty
            }
            _ if header.contains("节点") || header.contains("里程碑") || header.contains("milestone") => {
                ItemKind::Milestone
            }
            _ if columns.contains(&Column::Due) && !columns.contains(&Column::Deliverable) => ItemKind::Milestone,
            _ => ItemKind::Duty,
        },
        FormKind::Minutes => match by_header {
            Some(kind) => kind,
            // 接下来做, 下周要干的: work to come.
            None if named == Some(ItemKind::Task) => ItemKind::Task,
            None if header.contains("任务")
                || header.contains("行动")
                || header.contains("action")
                || header.contains("task")
                || header.contains("todo")
                || header.contains("待办") =>
            {
                ItemKind::Task
            }
            None => ItemKind::Resolution,
        },
        FormKind::Review => match by_header.or(named) {
            Some(ItemKind::Suggestion) => ItemKind::Suggestion,
            _ if is_sentence => ItemKind::Suggestion,
            _ => ItemKind::Task,
        },
        FormKind::Progress | FormKind::Other | FormKind::Notice => ItemKind::Task,
        FormKind::Responsibility => ItemKind::Duty,
        FormKind::Mechanism => ItemKind::Channel,
        FormKind::Delay => ItemKind::Delay,
    }
}
