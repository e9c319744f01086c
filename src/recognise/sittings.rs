//! A register of meetings: a row for each (次数 | 时间 | 参加人 | 讨论 | 任务分配).

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Nature};
use super::outline::Walker;
use super::page::Page;
use super::pairs::strip_heading_number;
use super::raw::Datum;
use crate::lexicon::{Column, Label, Lexicon, SectionDef, key};
use crate::model::Use;

/// What a column of the register holds.
enum Part<'a> {
    Fact(Vec<Label>),
    Passage(&'a SectionDef),
}

fn part<'a>(header: &str, lexicon: &'a Lexicon) -> Option<Part<'a>> {
    let text = strip_heading_number(header.trim());
    let facts = lexicon.labels.meanings(text);
    // 形成的任务, 布置的事项: words of work where no heading is known.
    let work = ["任务", "事项", "行动", "待办", "分工", "action", "task", "todo"].iter().any(|w| key(text).contains(w));
    let section = lexicon
        .sections
        .heading(text)
        .or_else(|| if work { lexicon.sections.exact("任务安排") } else { None })
        .filter(|s| s.item.is_some() || s.prose.is_some());
    let is_meeting = |l: &Label| {
        matches!(
            l,
            Label::MeetingTime
                | Label::Date
                | Label::TimePlace
                | Label::MeetingPlace
                | Label::Attendees
                | Label::Absentees
                | Label::Host
                | Label::Recorder
                | Label::HostRecorder
                | Label::Topics
                | Label::MeetingTitle
        )
    };
    match section {
        Some(def) if def.item.is_some() || !facts.iter().any(is_meeting) => Some(Part::Passage(def)),
        _ if facts.iter().any(is_meeting) => {
            let day = facts.contains(&Label::Date) || facts.contains(&Label::MeetingTime);
            Some(Part::Fact(if day { vec![Label::MeetingTime] } else { facts }))
        }
        _ => None,
    }
}

/// The header of a register that starts at a line: a column of days, one of those present, and one of what was said.
pub(super) fn header(page: &Page, line: usize, lexicon: &Lexicon) -> Option<Header> {
    let (grid, _) = page.row_of(line)?;
    let filled = page.filled(line);
    if filled.len() < 3 || filled.iter().any(|s| page.slots[*s].is_typed() || page.text(*s).chars().count() > 16) {
        return None;
    }
    let columns: Vec<TableColumn> = filled.iter().map(|slot| TableColumn::named(page, *slot, None)).collect();
    let parts: Vec<Option<Part<'_>>> = columns.iter().map(|c| part(&c.header, lexicon)).collect();
    let fact =
        |wanted: Label| parts.iter().position(|p| matches!(p, Some(Part::Fact(facts)) if facts.contains(&wanted)));
    let told = parts.iter().any(|p| matches!(p, Some(Part::Passage(_)))) || fact(Label::Topics).is_some();
    let (time, _) = (fact(Label::MeetingTime)?, fact(Label::Attendees).filter(|_| told)?);
    let is_number = |c: &TableColumn| lexicon.fields.candidates(&c.header).iter().any(|c| c.column == Column::Number);
    // Work with an owner and a state or a deadline is an export of tasks, whoever else takes part.
    let means = |wanted: Column| columns.iter().any(|c| sure(&c.header, wanted, lexicon));
    if means(Column::Owner) && (means(Column::Status) || means(Column::Due)) {
        return None;
    }
    let unknown = columns.iter().zip(&parts).filter(|(c, p)| p.is_none() && !is_number(c)).count();
    let body = Body::new(page, grid, line + 1);
    let days = body.held(&columns[time]).share(&[Nature::Dates]) >= 0.6;
    (body.len() >= 2 && days && unknown * 2 <= columns.len()).then_some(Header {
        kind: TableKind::Sittings,
        columns,
        lines: 1,
        confirmed: 2,
    })
}

/// The words of a header surely mean a field.
fn sure(header: &str, wanted: Column, lexicon: &Lexicon) -> bool {
    lexicon.fields.candidates(header).first().is_some_and(|c| c.column == wanted && c.score >= 0.85)
}

/// Reads a row: a meeting of its own.
pub(super) fn row(header: &Header, walker: &mut Walker<'_>, grid: usize, row: u32) -> bool {
    let page = walker.page;
    let lexicon = walker.lexicon;
    let index = &page.grids[grid];
    let cell = |column: &TableColumn| index.at(row, column.from).filter(|s| !page.slots[*s].is_blank());
    let is_time = |c: &&TableColumn| matches!(part(&c.header, lexicon), Some(Part::Fact(facts)) if facts.contains(&Label::MeetingTime));
    if header.columns.iter().find(is_time).and_then(cell).is_none() {
        header.columns.iter().filter_map(cell).for_each(|s| walker.usage.mark(s, Use::Decoration, "number"));
        return true;
    }
    if walker.form.has(Label::MeetingTime) || !walker.form.items.is_empty() {
        walker.split();
    }
    // Facts first: a label that comes again would open another meeting.
    for column in &header.columns {
        let (Some(slot), Some(Part::Fact(facts))) = (cell(column), part(&column.header, lexicon)) else { continue };
        let label = Datum::text(column.header.clone(), &page.slots[slot].at);
        walker.add_label(facts, label, vec![Datum::of(&page.slots[slot])]);
        walker.usage.mark(slot, Use::Field, "label");
    }
    for column in &header.columns {
        let Some(slot) = cell(column) else { continue };
        match part(&column.header, lexicon) {
            Some(Part::Fact(_)) => {}
            Some(Part::Passage(def)) => {
                let (text, at) = (page.text(slot).to_owned(), page.slots[slot].at.clone());
                walker.form.seen_sections.push(def.id.clone());
                walker.section = Some(def);
                walker.numbered = false;
                match (def.item, def.prose) {
                    (Some(kind), _) => walker.sentences(def, kind, &text, &at),
                    (None, Some(kind)) => walker.form.add_prose(kind, &text, &at),
                    (None, None) => {}
                }
                walker.usage.mark(slot, Use::Field, &def.id);
            }
            None => walker.usage.mark(slot, Use::Decoration, "extra"),
        }
    }
    walker.section = None;
    true
}
