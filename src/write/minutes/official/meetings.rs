//! Meetings in the official document: the sentence that opens it, and the other meetings of the week.

use super::Official;
use crate::model::{Lang, SectionKind};
use crate::write::minutes::meeting::MeetingFacts;
use crate::write::minutes::paper::{Line, Span};
use crate::write::minutes::styles;
use crate::write::minutes::words::{self, Term};

impl Official<'_> {
    /// Who held which meeting when and where; what is not known is highlighted.
    pub(super) fn held(&self, meeting: &MeetingFacts) -> Vec<Span> {
        let plain = |text: &str| Span::Plain(text.to_owned());
        let stated = |text: Option<&str>, term: Term| match (text, self.lang) {
            (Some(text), _) => plain(text),
            (None, Lang::Zh) => Span::Missing(format!("{}待定", term.get(Lang::Zh))),
            (None, Lang::En) => Span::Missing(format!("[{} to be decided]", term.get(Lang::En).to_lowercase())),
        };
        let suggested = if meeting.suggested { self.word(words::SUGGESTED) } else { "" };
        let time = meeting.start.map(|start| format!("{}{suggested}", words::moment(start, meeting.end, self.lang)));
        let name = plain(meeting.name_in(self.lang));
        let time = stated(time.as_deref(), words::TIME);
        let (host, place) = (stated(meeting.host, words::HOST), stated(meeting.place, words::PLACE));
        let prepared = self.facts.is_prepared();
        match self.lang {
            Lang::Zh => {
                let held = if prepared { "主持，拟召开" } else { "主持召开" };
                vec![time, plain("，由"), host, plain("在"), place, plain(held), name, plain("。")]
            }
            Lang::En => {
                let held = if prepared { " is to be held: " } else { " was held: " };
                vec![name, plain(held), time, plain(", "), place, plain("; host "), host, plain(".")]
            }
        }
    }

    /// Every other meeting with what its minutes record beside resolutions and pending matters, which stand with those of
    /// the leading one.
    pub(super) fn other_meetings(&mut self) {
        if self.facts.others().is_empty() {
            return;
        }
        self.heading(words::OTHER_MEETINGS);
        for (index, meeting) in (1..).zip(self.facts.others()) {
            self.paper.line(&Line::new(styles::SUBHEADING, meeting.name_in(self.lang)));
            let mut spans = self.held(meeting);
            spans.extend(self.attended(meeting));
            self.paper.line(&Line { style: styles::BODY, spans });
            self.labelled(words::AGENDA, &words::series(meeting.topics, self.lang));
            for line in meeting.lines(SectionKind::Discussion) {
                self.say(words::sentence(line, self.lang));
            }
            let numbers = self.facts.resolutions_of(index);
            self.labelled(words::RESOLUTIONS, &words::resolution_numbers(&numbers, self.lang));
            self.labelled(words::NEXT_MEETING, &words::series(&meeting.lines(SectionKind::NextMeeting), self.lang));
            self.labelled(words::SIGNATURES, &words::signatures(meeting.signatures(), self.lang));
        }
    }

    /// Who was there and who was not, a sentence each.
    fn attended(&self, meeting: &MeetingFacts) -> Vec<Span> {
        let recorder: Vec<String> = meeting.recorder.into_iter().map(str::to_owned).collect();
        let mut spans = Vec::new();
        for (label, names, needed) in [
            (words::PRESENT_LABEL, meeting.attendees, true),
            (words::ABSENT_LABEL, meeting.absentees, false),
            (words::OBSERVERS_LABEL, meeting.observers, false),
            (words::RECORDER_LABEL, recorder.as_slice(), true),
        ] {
            if names.is_empty() && !needed {
                continue;
            }
            spans.push(Span::Plain(format!("{}{}", self.gap(), self.word(label))));
            if names.is_empty() {
                spans.push(Span::Missing(self.word(words::UNDECIDED).to_owned()));
            } else {
                spans.push(Span::Plain(self.facts.people.together(names, self.lang)));
            }
            spans.push(Span::Plain(words::marks(self.lang).stop.to_owned()));
        }
        spans
    }

    /// A sentence behind its label, where there is anything to say.
    pub(super) fn labelled(&mut self, label: Term, text: &str) {
        if !text.is_empty() {
            let colon = words::marks(self.lang).colon;
            self.say(words::sentence(&format!("{}{colon}{text}", self.word(label)), self.lang));
        }
    }
}
