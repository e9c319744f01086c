//! What the cells below a header say of its columns, where the header's words are not known, where they mislead, or
//! where a table has no header at all.

use super::header::{Header, TableColumn, TableKind};
use super::nature::{Body, Held, Nature};
use super::page::Page;
use crate::lexicon::{Column, Noise, key};

/// Natures of the cells below a column of who is responsible.
const WHO: &[Nature] = &[Nature::People, Nature::Departments];

/// Whether the cells of a column are what its field holds.
fn agrees(field: Column, held: &Held) -> bool {
    match field {
        Column::Owner => held.share(WHO) >= 0.6 && held.share(&[Nature::People]) > 0.0,
        Column::Department => held.share(&[Nature::Departments]) >= 0.6,
        Column::Due | Column::Done | Column::Start | Column::NewDue | Column::OriginalDue => {
            held.share(&[Nature::Dates]) >= 0.6
        }
        Column::Status => held.share(&[Nature::Statuses, Nature::Percents]) >= 0.6,
        Column::Percent => held.share(&[Nature::Percents]) >= 0.6,
        _ => false,
    }
}

/// How many columns hold what their field says, while their own header does not look like a cell.
pub(super) fn confirmed(body: &Body<'_>, columns: &[TableColumn]) -> usize {
    let header = |c: &TableColumn| body.nature_of_header(c);
    columns
        .iter()
        .filter(|c| c.field.is_some_and(|field| agrees(field, &body.held(c))))
        .filter(|c| matches!(header(c), Nature::Texts | Nature::People | Nature::Statuses))
        .filter(|c| body.held(c).share(&[header(c)]) < 0.3)
        .count()
}

/// Whether the first row of a grid holds what the columns of a header say: most of the columns that can be checked, and
/// at least one of who or when.
pub(super) fn follows(page: &Page, grid: usize, line: usize, header: &Header) -> bool {
    let Some((_, row)) = page.row_of(line) else { return false };
    let cell = |c: &TableColumn| page.grids[grid].at(row, c.from).filter(|s| !page.slots[*s].is_blank());
    let mut checks = (0_u32, 0_u32);
    for column in &header.columns {
        let (Some(field), Some(slot)) = (column.field, cell(column)) else { continue };
        let nature = page.slots[slot].nature();
        let fits = match field {
            Column::Owner => WHO.contains(&nature),
            Column::Due | Column::Done | Column::Start => nature == Nature::Dates,
            Column::Status => matches!(nature, Nature::Statuses | Nature::Percents),
            Column::Number => matches!(nature, Nature::Numbers | Nature::Codes),
            _ => continue,
        };
        checks.0 += 1;
        checks.1 += u32::from(fits);
    }
    checks.1 >= 2 && checks.1 * 3 >= checks.0 * 2 && header.column(Column::Title).and_then(cell).is_some()
}

/// Takes away fields that the cells belie: a title that is yes or no, a status that says nothing of the work.
pub(super) fn unseat(body: &Body<'_>, columns: &mut [TableColumn]) {
    let has = |field| columns.iter().any(|c: &TableColumn| c.field == Some(field));
    // 计划起止 over spans of days holds both ends; the deadline is the second.
    if !has(Column::Due)
        && let Some(column) = columns.iter_mut().find(|c| c.field == Some(Column::Start))
        && body.spans(column)
    {
        column.field = Some(Column::Due);
    }
    let has = |field| columns.iter().any(|c: &TableColumn| c.field == Some(field));
    let (has_due, has_percent, has_owner) = (has(Column::Due), has(Column::Percent), has(Column::Owner));
    let names_elsewhere = columns.iter().any(|c| c.field.is_none() && body.held(c).share(&[Nature::People]) >= 0.66);
    let has_status = has(Column::Status) || has(Column::Health);
    // Action over names, beside a column that tells what is to be done, heads who does it.
    let tells = |c: &TableColumn| {
        let held = body.held(c);
        matches!(c.field, None | Some(Column::Note | Column::Content | Column::Deliverable | Column::Category))
            && held.share(&[Nature::Texts]) >= 0.7
            && held.mean_length() > 6.0
            && held.filled() > 0.7
    };
    let told_beside = !has_owner && columns.iter().any(tells);
    for column in columns.iter_mut() {
        let Some(field) = column.field else { continue };
        let held = body.held(column);
        let no_text = [Nature::Flags, Nature::Dates, Nature::Links, Nature::Codes, Nature::Numbers, Nature::Percents];
        let belied = match field {
            Column::Title => {
                held.share(&no_text) > 0.6
                    || column.score < 0.9 && held.only(&no_text)
                    || column.score < 0.9 && held.share(&[Nature::People]) > 0.6 && is_name_word(&column.header)
                    || column.score < 0.9 && held.share(&[Nature::Statuses]) > 0.6
                    || told_beside && held.share(&[Nature::People]) > 0.6
            }
            // A word that may mean another column, over words for groups, beside a column of names.
            Column::Owner => {
                held.share(&no_text) > 0.6
                    || !has_status && held.share(&[Nature::Statuses, Nature::Percents]) > 0.6
                    || column.score < 0.9 && names_elsewhere && held.share(WHO) == 0.0
            }
            Column::Requester | Column::Support => {
                column.score < 0.9 && held.share(&[Nature::Texts]) >= 0.8 && held.mean_length() > 6.0
            }
            Column::Status => {
                let says = held.share(&[Nature::Statuses, Nature::Percents, Nature::Flags]);
                // Single letters and signs are explained elsewhere on the page.
                let sign = held.mean_length() <= 1.5;
                let short = !sign && (held.share(&[Nature::Texts]) < 0.8 || held.mean_length() < 4.0);
                // 筹备 | 预热 | 收尾 under 阶段: that one of them is also a status says little.
                let few = says < 0.5 && short;
                // A phase that spans rows groups them; a state is told row by row.
                column.score < 0.9 && held.covered > 0
                    || column.score < 0.9 && held.cells.len() >= 2 && (few || says < 0.6 && has_percent)
            }
            // Hours and amounts are no remarks.
            Column::Note => held.only(&[Nature::Numbers, Nature::Percents, Nature::Flags]) && held.cells.len() >= 2,
            Column::Department => column.score < 0.9 && held.share(&[Nature::People]) >= 0.8,
            Column::Due => column.score < 0.8 && held.share(&[Nature::Texts]) >= 0.8 && held.mean_length() > 8.0,
            _ => false,
        };
        if belied {
            let next = column.candidates.iter().find(|c| c.column != field && c.score >= 0.9 && field == Column::Title);
            // A phase is kept as it is.
            column.field =
                next.map(|c| c.column).or(matches!(field, Column::Status | Column::Note).then_some(Column::Category));
            if matches!(field, Column::Title | Column::Department) && held.share(&[Nature::People]) > 0.6 && !has_owner
            {
                column.field = Some(Column::Owner);
            }
            if field == Column::Owner && !has_status && held.share(&[Nature::Statuses, Nature::Percents]) > 0.6 {
                column.field = Some(Column::Status);
            }
            // 计划 over dates is the deadline.
            if field == Column::Title && !has_due && held.share(&[Nature::Dates]) > 0.6 {
                column.field = Some(Column::Due);
            }
        }
    }
}

/// The first column, where nothing is known of it and its cells count (1.0, 1.1, 2.0), numbers the rows.
pub(super) fn number(body: &Body<'_>, columns: &mut [TableColumn]) {
    let has_number = columns.iter().any(|c| c.field == Some(Column::Number));
    let open = |c: &TableColumn| {
        matches!(c.field, None | Some(Column::Title))
            || c.score < 0.9 && matches!(c.field, Some(Column::Status | Column::Category))
    };
    let Some(first) = columns.first_mut().filter(|c| !has_number && open(c)) else { return };
    let counts = |text: &&str| text.starts_with(|c: char| c.is_ascii_digit()) && is_count(text);
    let texts = body.texts(first);
    if texts.len() >= 2 && texts.iter().all(counts) {
        first.field = Some(Column::Number);
    }
}

/// A column without a header whose cells are ticks says what is done, where nothing else does.
pub(super) fn ticks(body: &Body<'_>, columns: &mut Vec<TableColumn>) {
    let told =
        |c: &TableColumn| matches!(c.field, Some(Column::Status | Column::Health | Column::Percent | Column::Done));
    if columns.iter().any(told) || !columns.iter().any(|c| c.field == Some(Column::Title)) {
        return;
    }
    let is_tick = |text: &&str| matches!(*text, "✓" | "✔" | "√" | "☑" | "✅" | "☐" | "□" | "⬜" | "☒");
    for col in 0..body.width() {
        if columns.iter().any(|c| (c.from..c.to).contains(&col)) {
            continue;
        }
        let column = TableColumn {
            from: col,
            to: col + 1,
            header: String::new(),
            field: Some(Column::Status),
            score: 0.5,
            slots: Vec::new(),
            candidates: Vec::new(),
        };
        let texts = body.texts(&column);
        if !texts.is_empty() && texts.iter().all(is_tick) {
            let at = columns.partition_point(|c| c.from < col);
            columns.insert(at, column);
            return;
        }
    }
}

/// 1, 1.0, 2.1.3
fn is_count(text: &str) -> bool {
    text.len() <= 8
        && text
            .trim_end_matches('.')
            .split('.')
            .all(|part| (1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()))
}

/// 名称 or Name over names of people heads who, not what.
fn is_name_word(header: &str) -> bool {
    matches!(key(header).as_str(), "name" | "names" | "名称" | "名字" | "姓名" | "fullname")
}

/// The header of a column leaves open what it holds; days also stand under words that mean something else (目标发布).
fn is_open(column: &TableColumn, field: Column) -> bool {
    let meant = column.candidates.is_empty() || column.candidates.iter().any(|c| c.column == field);
    let unknown = column.field.is_none() && meant;
    let other = matches!(column.field, Some(Column::Deliverable | Column::Content | Column::Note));
    let grouped = field == Column::Owner && column.field == Some(Column::Category) && column.score < 0.9;
    unknown || grouped || field == Column::Due && other && column.score < 0.9
}

/// Columns of names under trades (前端 | 后端 | 测试): whoever does a part of the work of the row, not who checks it.
pub(super) fn fill_roles(body: &Body<'_>, columns: &mut [TableColumn], noise: &Noise) {
    let people = |c: &TableColumn| {
        let held = body.held(c);
        // Nicknames are short words.
        let short = held.share(&[Nature::People, Nature::Texts]) >= 0.8 && held.mean_length() <= 4.0;
        held.share(&[Nature::People]) >= 0.6 || held.own == 0 || short
    };
    let sure = |c: &TableColumn| c.field == Some(Column::Owner) && !noise.is_role_column(&c.header);
    let is_trade = |c: &TableColumn| {
        noise.is_role_column(&c.header) && matches!(c.field, None | Some(Column::Owner | Column::Category)) && people(c)
    };
    let trades = columns.iter().filter(|c| is_trade(c)).count();
    let checks = columns.iter().any(|c| noise.is_check_column(&c.header) && people(c));
    let named = columns.iter().any(|c| is_trade(c) && body.held(c).share(&[Nature::People]) > 0.0);
    let several = trades + usize::from(checks);
    if columns.iter().any(sure) || several < 2 || !named && several < 3 {
        return;
    }
    columns.iter_mut().filter(|c| is_trade(c)).for_each(|c| (c.field, c.score) = (Some(Column::Owner), 0.6));
    columns
        .iter_mut()
        .filter(|c| noise.is_check_column(&c.header) && c.field == Some(Column::Owner))
        .for_each(|c| c.field = Some(Column::Support));
}

/// Gives columns with unknown headers the field that their cells speak for, where the table lacks it.
pub(super) fn fill(body: &Body<'_>, columns: &mut [TableColumn]) {
    for (wanted, field, rivals) in [
        (WHO, Column::Owner, &[Column::Owner, Column::Participants][..]),
        (&[Nature::Dates][..], Column::Due, &[Column::Due, Column::NewDue, Column::OriginalDue, Column::Frequency][..]),
        (
            &[Nature::Statuses, Nature::Percents][..],
            Column::Status,
            &[Column::Status, Column::Health, Column::Percent][..],
        ),
        (&[Nature::Departments][..], Column::Department, &[Column::Department, Column::Support][..]),
    ] {
        if columns.iter().any(|c| c.field.is_some_and(|held| rivals.contains(&held))) {
            continue;
        }
        let unknown: Vec<usize> = (0..columns.len())
            .filter(|at| is_open(&columns[*at], field))
            .filter(|at| {
                let held = body.held(&columns[*at]);
                held.share(wanted) >= 0.66
                    && (field != Column::Owner || held.share(&[Nature::People]) > 0.0)
                    && (field != Column::Status || held.own >= 2)
            })
            .collect();
        // Two columns of names say nothing about which is meant; of two of dates side by side the second is the end.
        if let [start, end] = unknown[..]
            && field == Column::Due
            && end == start + 1
        {
            columns[start].field = Some(Column::Start);
            columns[end].field = Some(Column::Due);
        }
        if let [only] = unknown[..] {
            columns[only].field = Some(field);
            columns[only].score = 0.5;
        }
    }
}

/// Of several columns that may hold the status, one of prose is a remark beside one of statuses (进展 | 是否办结).
pub(super) fn settle_status(body: &Body<'_>, columns: &mut [TableColumn]) {
    let Some(prose) = columns.iter().position(|c| c.field == Some(Column::Status)) else {
        return find_status(body, columns);
    };
    let held = body.held(&columns[prose]);
    let is_prose = held.share(&[Nature::Texts]) >= 0.4 && held.mean_length() >= 4.0;
    let says = |c: &TableColumn| {
        matches!(c.field, None | Some(Column::Category | Column::Note))
            && c.candidates.iter().any(|hit| hit.column == Column::Status && hit.score >= 0.55)
            && body.held(c).share(&[Nature::Statuses, Nature::Flags, Nature::Percents]) >= 0.6
    };
    if let Some(state) = columns.iter().position(says).filter(|_| is_prose) {
        columns[prose].field = Some(Column::Note);
        columns[state].field = Some(Column::Status);
        return;
    }
    // 最新进展 in words beside a column of states is a remark, where there is no other.
    let has_note = columns.iter().any(|c| matches!(c.field, Some(Column::Note | Column::Risk | Column::Reason)));
    let tells = |c: &&mut TableColumn| {
        let held = body.held(c);
        c.field.is_none()
            && c.candidates.iter().any(|hit| hit.column == Column::Status)
            && held.share(&[Nature::Texts]) >= 0.5
            && held.mean_length() >= 4.0
    };
    if let Some(column) = columns.iter_mut().find(tells).filter(|_| !has_note) {
        column.field = Some(Column::Note);
    }
}

/// Where no header speaks of a status: the only column without a field that holds nothing else (结论: 按期完成, 已取消).
fn find_status(body: &Body<'_>, columns: &mut [TableColumn]) {
    if columns.iter().any(|c| matches!(c.field, Some(Column::Percent | Column::Health))) {
        return;
    }
    let holds = |at: &usize| {
        let held = body.held(&columns[*at]);
        columns[*at].field.is_none() && held.own >= 3 && held.distinct >= 2 && held.share(&[Nature::Statuses]) >= 0.8
    };
    let found: Vec<usize> = (0..columns.len()).filter(holds).collect();
    if let [only] = found[..] {
        columns[only].field = Some(Column::Status);
        columns[only].score = 0.5;
    }
}

/// The times of a table are lengths (10 min): an agenda, no work.
pub(super) fn is_agenda(body: &Body<'_>, columns: &[TableColumn]) -> bool {
    let length = |text: &str| {
        let unit = text.trim().trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ').to_lowercase();
        text.trim().starts_with(|c: char| c.is_ascii_digit())
            && matches!(unit.as_str(), "min" | "mins" | "min." | "minutes" | "m" | "'" | "分钟" | "分")
    };
    let column = columns.iter().find(|c| matches!(c.field, Some(Column::Due)) && c.score < 0.9);
    column.is_some_and(|column| {
        let texts = body.texts(column);
        !texts.is_empty() && texts.iter().all(|text| length(text))
    })
}

/// The only column of free text whose header is not known, right of the work, is one of remarks where there is no other.
pub(super) fn fill_note(body: &Body<'_>, columns: &mut [TableColumn]) {
    let is_remark = |c: &TableColumn| {
        matches!(c.field, Some(Column::Note | Column::Risk | Column::Reason | Column::Remedy | Column::Deliverable))
    };
    let Some(work) = columns.iter().position(|c| c.field == Some(Column::Title)) else { return };
    if columns.iter().any(is_remark) {
        return;
    }
    let free = |at: &usize| {
        let held = body.held(&columns[*at]);
        columns[*at].field.is_none()
            && columns[*at].candidates.iter().all(|c| c.column == Column::Title || c.score < 0.75)
            && held.share(&[Nature::Texts]) >= 0.8
            && held.mean_length() >= 4.0
            && held.distinct * 10 >= held.own * 7
    };
    let unknown: Vec<usize> = (work + 1..columns.len()).filter(free).collect();
    if let [only] = unknown[..] {
        columns[only].field = Some(Column::Note);
        columns[only].score = 0.5;
    }
}

/// A table told by its cells alone: a column of names, one of dates or statuses, and one of longer texts. `columns` are
/// those of the header row, or of the first row of work where there is no header (`lines` 0).
pub(super) fn infer(page: &Page, grid: usize, body: usize, columns: Vec<TableColumn>, lines: usize) -> Option<Header> {
    let body = Body::new(page, grid, body);
    if body.len() < if lines == 0 { 3 } else { 2 } || columns.len() < 3 {
        return None;
    }
    let looked: Vec<Held> = columns.iter().map(|c| body.held(c)).collect();
    let natures: Vec<Option<Nature>> = looked.iter().map(Held::most).collect();
    let only = |wanted: Nature| {
        let found: Vec<usize> = (0..natures.len()).filter(|at| natures[*at] == Some(wanted)).collect();
        match found[..] {
            [one] => Some(one),
            _ => None,
        }
    };
    let owner = only(Nature::People)?;
    let (due, state) = (only(Nature::Dates), only(Nature::Statuses));
    if due.is_none() && state.is_none() {
        return None;
    }
    let texts = (0..natures.len()).filter(|at| natures[*at] == Some(Nature::Texts));
    let work = texts.clone().find(|at| looked[*at].length >= body.len() * 3)?;
    let mut header = Header { kind: TableKind::Work, columns, lines, confirmed: 2 };
    let mut set = |at: Option<usize>, field: Column| {
        if let Some(column) = at.and_then(|at| header.columns.get_mut(at)) {
            column.field = Some(field);
            column.score = 0.5;
        }
    };
    set(Some(work), Column::Title);
    set(Some(owner), Column::Owner);
    set(due, Column::Due);
    set(state, Column::Status);
    set(texts.clone().rfind(|at| *at != work), Column::Note);
    Some(header)
}
