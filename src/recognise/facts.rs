//! Date, project and department of a form, each from the nearest place that states it.

use chrono::{Datelike, NaiveDate};

use super::naming::{department_in, project_in_lines, project_in_prose, project_in_title};
use super::raw::{Datum, RawForm};
use super::resolve::Resolver;
use super::values;
use crate::lexicon::Label;
use crate::model::{Field, FormKind, Place};
use crate::normalise::date::{self, DateContext, DateReading};
use crate::normalise::owner;
use crate::normalise::text::{is_nothing, join_lines};

impl Resolver<'_> {
    /// The form's own date; as stated: by a label, of the meeting, of the period, of the title, the letter, the cover, the file name.
    pub(super) fn date(&self, raw: &RawForm, kind: FormKind) -> Field<NaiveDate> {
        let ctx = self.context(self.hint);
        let meets = matches!(kind, FormKind::Minutes | FormKind::Notice);
        let order: &[Label] = if meets {
            &[Label::MeetingTime, Label::TimePlace, Label::Date, Label::Period]
        } else {
            &[Label::Date, Label::Period, Label::Issued, Label::MeetingTime]
        };
        for source in [Some(raw), self.around.sheet_mate] {
            let Some(source) = source else { continue };
            for label in order {
                let mut stated = source.labels.iter().filter(|l| l.meanings.contains(label)).flat_map(|l| &l.values);
                // 时间：3.10-3.14 on a report is the time that it reports on.
                let spans = !meets && *label == Label::MeetingTime;
                let day = |datum: &Datum| {
                    let span = spans.then(|| self.stated_day(datum, Label::Period, &ctx)).flatten();
                    span.or_else(|| self.stated_day(datum, *label, &ctx))
                };
                if let Some(found) = stated.find_map(day) {
                    return found;
                }
            }
            // 编制：2024年7月1日
            let prepared =
                source.labels.iter().filter(|l| l.meanings.contains(&Label::Preparer)).flat_map(|l| &l.values);
            if let Some(found) = prepared.into_iter().find_map(|datum| bare_day(datum, &ctx)) {
                return found;
            }
            if meets
                && std::ptr::eq(source, raw)
                && let Some(found) = self.day_in_prose(raw, &ctx)
            {
                return found;
            }
            if let Some(found) = source.closing.iter().find_map(|datum| bare_span(datum, &ctx)) {
                return found;
            }
            if let Some(found) = source.titles.iter().filter(|t| !names_week(&t.text)).find_map(|t| title_day(t, &ctx))
            {
                return found;
            }
        }
        let sheet = raw.sheet.as_deref().and_then(|name| self.name_day(name, raw));
        sheet
            .or_else(|| raw.closing.iter().chain(&raw.loose).find_map(|datum| bare_day(datum, &ctx)))
            .or_else(|| raw.closing.iter().find_map(|datum| subtitle_day(datum, &ctx)))
            .or_else(|| {
                let cover = self.around.cover?;
                let labelled = [Label::Date, Label::Period, Label::MeetingTime]
                    .into_iter()
                    .find_map(|l| cover.label(l).and_then(|d| self.stated_day(d, l, &ctx)));
                labelled
                    .or_else(|| cover.texts().find_map(|d| bare_day(d, &ctx)))
                    .or_else(|| cover.titles.iter().chain(&cover.closing).find_map(|d| title_day(d, &ctx)))
            })
            .or_else(|| self.name_day(self.around.file_name, raw))
            .or_else(|| latest(&raw.stamps, &ctx))
            .or_else(|| raw.label(Label::Issued).and_then(|datum| self.stated_day(datum, Label::Issued, &ctx)))
            .or_else(|| raw.titles.iter().find_map(|t| title_day(t, &ctx)))
            .unwrap_or_default()
    }

    fn stated_day(&self, datum: &Datum, label: Label, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
        let known = |value| Some(Field::Known { value, raw: datum.text.trim().to_owned(), at: datum.at.clone() });
        if let DateReading::Day { day, .. } = values::day(datum, ctx)
            && !matches!(label, Label::Period | Label::MeetingTime | Label::TimePlace)
        {
            return known(day);
        }
        match label {
            Label::Period => date::period_end(&datum.text, ctx)
                .or_else(|| match values::day(datum, ctx) {
                    DateReading::Day { day, .. } => Some(day),
                    _ => None,
                })
                .and_then(known),
            Label::MeetingTime | Label::TimePlace => match &datum.value {
                crate::model::Value::Date(at) => known(at.date()),
                _ => date::meeting_time(&datum.text, ctx).and_then(|m| known(m.start.date())),
            },
            _ => date::meeting_time(&datum.text, ctx).and_then(|m| known(m.start.date())),
        }
    }

    /// A date in the name of a sheet or a file.
    fn name_day(&self, name: &str, raw: &RawForm) -> Option<Field<NaiveDate>> {
        // 4.12版, 9.3更新: what follows the day names the issue.
        let name = ["版", "更新", "稿", "定稿", "修订"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
        let found = date::file_name_date(name, None)?;
        let year = found.year.unwrap_or_else(|| self.hint.year());
        let day = NaiveDate::from_ymd_opt(year, found.month, found.day)?;
        let day = if found.year.is_none() { nearest_year(day, self.hint) } else { day };
        let at = raw
            .titles
            .first()
            .map(|t| t.at.clone())
            .or_else(|| raw.used.first().map(|u| u.at.clone()))
            .unwrap_or(Place::Paragraph(1));
        Some(Field::Known { value: day, raw: name.to_owned(), at })
    }

    pub(super) fn project(&self, raw: &RawForm, kind: FormKind) -> Field<String> {
        let known = |value: String, datum: &Datum| Field::Known {
            raw: datum.text.trim().to_owned(),
            at: datum.at.clone(),
            value,
        };
        let lexicon = self.recogniser.lexicon;
        let meets = matches!(kind, FormKind::Minutes | FormKind::Notice);
        let is_department = |text: &str| owner::is_department(text, &self.roster, self.recogniser.words);
        let labelled = |form: &RawForm| {
            form.labels
                .iter()
                .filter(|l| l.meanings.contains(&Label::Project) && l.meanings.first() == Some(&Label::Project))
                .filter_map(|l| l.values.first())
                .find(|d| !is_nothing(&d.text))
                .map(|d| known(without_key(&join_lines(&d.text)), d))
        };
        let titled = |form: &RawForm| {
            let one = |t: &Datum| project_in_title(&t.text, lexicon, is_department).map(|p| known(p, t));
            form.titles.iter().find_map(one).or_else(|| {
                let lines: Vec<&str> = form.titles.iter().map(|t| t.text.trim()).collect();
                let name = project_in_lines(&lines, !meets, lexicon, is_department)?;
                form.titles.first().map(|t| known(name, t))
            })
        };
        let prose =
            || raw.prose.iter().find_map(|d| project_in_prose(&d.text.text, lexicon).map(|p| known(p, &d.text)));
        let from_title = || {
            let title = titled(raw)?;
            // A title shortens what the text spells out.
            let longer = prose().filter(
                |p| matches!((p.value(), title.value()), (Some(long), Some(short)) if long.contains(short.as_str())),
            );
            Some(longer.unwrap_or(title))
        };
        labelled(raw)
            .or_else(from_title)
            .or_else(|| self.around.sheet_mate.and_then(|mate| labelled(mate).or_else(|| titled(mate))))
            .or_else(|| {
                let cover = self.around.cover?;
                let named = |d: &Datum| project_in_title(&d.text, lexicon, is_department).map(|p| known(p, d));
                labelled(cover).or_else(|| titled(cover)).or_else(|| cover.texts().find_map(named))
            })
            .or_else(prose)
            .or_else(|| self.plain_title(raw))
            .or_else(|| {
                let name = project_in_title(self.around.file_name, lexicon, |_| true)?;
                let at = raw.titles.first().map(|t| t.at.clone()).or_else(|| raw.used.first().map(|u| u.at.clone()))?;
                Some(Field::Known { value: name, raw: self.around.file_name.to_owned(), at })
            })
            .or_else(|| {
                raw.sections.iter().flat_map(|s| &s.lines).find_map(|(text, at)| {
                    project_in_prose(text, lexicon).map(|p| known(p, &Datum::text(text.as_str(), at)))
                })
            })
            .unwrap_or_default()
    }

    /// A title in Latin script over a table of work that names no form, no office and no day is what the work is for
    /// (Lakeside Gallery Reopening).
    fn plain_title(&self, raw: &RawForm) -> Option<Field<String>> {
        let title = raw.titles.first().filter(|t| matches!(t.at, Place::Cell { .. }) && !raw.tables.is_empty())?;
        let text = title.text.trim();
        let words = text.split_whitespace().count();
        let (lexicon, known) = (self.recogniser.lexicon, self.recogniser.words);
        let other = super::naming::names_form(text, lexicon)
            || owner::is_department(text, &self.roster, known)
            || owner::is_company(text, known)
            || lexicon.noise.is_body(text)
            || lexicon.noise.is_gathering(text)
            || !date::full_dates(text).is_empty();
        let named = (2..=8).contains(&words)
            && !text.chars().any(crate::lexicon::is_han)
            && text.starts_with(char::is_uppercase)
            && !text.contains([':', '|', '@']);
        (named && !other).then(|| Field::Known { value: text.to_owned(), raw: text.to_owned(), at: title.at.clone() })
    }

    pub(super) fn department(&self, raw: &RawForm, project: Option<&str>) -> Field<String> {
        let is_department = |text: &str| owner::is_department(text, &self.roster, self.recogniser.words);
        let known = |value: String, datum: &Datum| Field::Known {
            raw: datum.text.trim().to_owned(),
            at: datum.at.clone(),
            value,
        };
        let labelled = |form: &RawForm| {
            form.label(Label::Department)
                .filter(|d| !d.text.contains(['；', '：', ':']))
                .filter(|d| !is_nothing(&d.text) && d.text.trim().chars().count() >= 2 && !self.is_head(&d.text))
                .map(|d| known(self.department_name(&d.text), d))
        };
        // 编制：设备部, 填报：物流中心 张三: a department that filled the form in.
        let prepared = |form: &RawForm| {
            let mut said = form.labels.iter().filter(|l| l.meanings.contains(&Label::Preparer)).flat_map(|l| &l.values);
            said.find_map(|d| {
                let whole = d.text.trim();
                if whole.is_ascii() && (is_department(whole) || owner::is_office(whole, self.recogniser.words)) {
                    return Some(known(whole.to_owned(), d));
                }
                let first = d.text.split_whitespace().next()?;
                let firm = owner::is_company(first, self.recogniser.words);
                (first.chars().any(crate::lexicon::is_han) && (firm || is_department(first)))
                    .then(|| known(first.to_owned(), d))
            })
        };
        let titled = |form: &RawForm| {
            let panel = |name: &String| self.recogniser.lexicon.noise.is_panel(name);
            let named = |t: &Datum| department_in(&t.text, project, is_department).filter(|name| !panel(name));
            form.titles.iter().find_map(|t| named(t).map(|d| known(d, t)))
        };
        let place = || {
            raw.titles
                .first()
                .cloned()
                .unwrap_or_else(|| Datum::text("", &raw.used.first().map_or(Place::Paragraph(1), |u| u.at.clone())))
        };
        let named = |name: &str| {
            let datum = Datum { text: name.to_owned(), ..place() };
            department_in(name, project, is_department).map(|d| known(d, &datum))
        };
        labelled(raw)
            .or_else(|| prepared(raw))
            .or_else(|| titled(raw))
            .or_else(|| raw.sheet.as_deref().and_then(named))
            .or_else(|| self.around.sheet_mate.and_then(|mate| labelled(mate).or_else(|| titled(mate))))
            .or_else(|| {
                // The issuer at the end of a letter, or anywhere with the date behind it (体育组 2026年4月10日).
                let issuer = |(back, d): (usize, &Datum)| {
                    let (first, rest) = d.text.trim().split_once(char::is_whitespace).unwrap_or((d.text.trim(), ""));
                    let dated = rest.chars().any(|c| c.is_ascii_digit() || "年月日".contains(c));
                    // 项目办公室　王芳
                    let bare =
                        rest.is_empty() || owner::looks_like_person(rest.trim(), &self.roster, self.recogniser.words);
                    let stands = dated || bare && back < 2 && matches!(d.at, Place::Paragraph(_));
                    (stands && is_department(first)).then(|| known(first.to_owned(), d))
                };
                raw.closing.iter().rev().enumerate().find_map(issuer)
            })
            .or_else(|| self.around.cover.and_then(&labelled))
            .or_else(|| {
                // A firm as the letterhead above the title of a letter.
                let (head, rest) = raw.titles.split_first()?;
                let names_form = |t: &Datum| super::naming::names_form(&t.text, self.recogniser.lexicon);
                let firm = owner::is_company(head.text.trim(), self.recogniser.words) && rest.iter().any(names_form);
                firm.then(|| known(head.text.trim().to_owned(), head))
            })
            .or_else(|| {
                let panel = |name: &str| self.recogniser.lexicon.noise.is_panel(name);
                // In an English name a department comes first; behind other words it is what they are about.
                let leads = |name: &str| !name.is_ascii() || self.around.file_name.starts_with(name);
                let told = |field: &Field<String>| {
                    field.value().is_some_and(|name| is_office(name) && leads(name) && !panel(name))
                };
                named(self.around.file_name).filter(told)
            })
            .unwrap_or_default()
    }

    /// A word that heads columns or stands as a label is no value.
    fn is_head(&self, text: &str) -> bool {
        let lexicon = self.recogniser.lexicon;
        lexicon.labels.is_word(text) || lexicon.fields.candidates(text).first().is_some_and(|c| c.score >= 0.95)
    }

    pub(super) fn department_name(&self, text: &str) -> String {
        let (plain, _) = crate::lexicon::without_brackets(&join_lines(text));
        let plain = plain.trim();
        if plain.is_empty() { join_lines(text) } else { plain.to_owned() }
    }
}

/// 园区二期(#27): the key of the project in its tool is no part of its name.
fn without_key(name: &str) -> String {
    let plain = name.trim().strip_suffix([')', '）']).and_then(|rest| rest.rsplit_once(['(', '（']));
    let keyed = plain.filter(|(_, key)| key.strip_prefix('#').is_some_and(|id| id.chars().all(|c| c.is_ascii_digit())));
    keyed.map_or_else(|| name.to_owned(), |(plain, _)| plain.trim().to_owned())
}

/// A department that a file name alone may tell: groups and rooms name whatever they like.
fn is_office(name: &str) -> bool {
    !name.ends_with(['组', '室', '队', '班']) || name.ends_with("办公室") || name.ends_with("科室")
}

/// A title that names a week or a quarter and no day; any day stated elsewhere is better.
fn names_week(title: &str) -> bool {
    let quarter = title.contains("季度") || title.contains("半年");
    let week = title.contains('周') && !title.contains("20");
    (week || quarter) && !title.contains(['月', '/', '.', '-'])
}

/// A date inside a title; of a range the end.
fn title_day(datum: &Datum, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    let day = date::period_end(&datum.text, ctx).filter(|_| {
        datum
            .text
            .chars()
            .any(|c| c.is_ascii_digit() || ('０'..='９').contains(&c) || "一二三四五六七八九十".contains(c))
    })?;
    Some(Field::Known { value: day, raw: datum.text.trim().to_owned(), at: datum.at.clone() })
}

/// A line that is a span of days and nothing else (（2026年5月11日—5月15日）): its last day.
fn bare_span(datum: &Datum, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    let digits = datum.text.chars().filter(char::is_ascii_digit).count();
    let other =
        datum.text.chars().filter(|c| c.is_alphanumeric() && !c.is_ascii_digit() && !"年月日至到号".contains(*c));
    if digits < 6 || other.count() > 0 || !datum.text.contains(['-', '—', '–', '～', '~', '至', '到']) {
        return None;
    }
    let last = Datum::text(datum.text.trim().trim_matches(['（', '）', '(', ')']), &datum.at);
    let value = date::period_end(&last.text, ctx)?;
    let is_full = !date::full_dates(&datum.text).is_empty();
    is_full.then(|| Field::Known { value, raw: datum.text.trim().to_owned(), at: datum.at.clone() })
}

/// A short line right below the title that names a day (8月5日（周一）晨会定).
fn subtitle_day(datum: &Datum, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    let near = match &datum.at {
        Place::Cell { row, .. } => *row <= 2,
        Place::Paragraph(number) => *number <= 3,
        _ => false,
    };
    if !near || datum.text.trim().chars().count() > 24 || !datum.text.contains(['月', '/', '-', '.']) {
        return None;
    }
    match values::day(datum, ctx) {
        DateReading::Day { day, time: None, .. } => {
            Some(Field::Known { value: day, raw: datum.text.trim().to_owned(), at: datum.at.clone() })
        }
        _ => None,
    }
}

/// A short text that is a full date and little else.
fn bare_day(datum: &Datum, ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    let tail = datum.text.trim().split_once(char::is_whitespace).map(|(_, tail)| Datum::text(tail, &datum.at));
    [Some(datum), tail.as_ref()].into_iter().flatten().find_map(|text| match values::day(text, ctx) {
        DateReading::Day { day, year_stated: true, .. } => {
            Some(Field::Known { value: day, raw: datum.text.trim().to_owned(), at: datum.at.clone() })
        }
        _ => None,
    })
}

/// The newest of the days on which rows were filled in.
fn latest(stamps: &[Datum], ctx: &DateContext<'_>) -> Option<Field<NaiveDate>> {
    stamps.iter().filter_map(|datum| bare_day(datum, ctx)).max_by_key(|field| field.value().copied())
}

/// The same day and month in the year that brings it nearest to a day.
fn nearest_year(day: NaiveDate, to: NaiveDate) -> NaiveDate {
    [-1, 0, 1]
        .into_iter()
        .filter_map(|shift| day.with_year(to.year() + shift))
        .min_by_key(|d| (*d - to).num_days().abs())
        .unwrap_or(day)
}
