//! The destruction act: contents of order 179 in Russia, the same facts in Kazakhstan. What is not known
//! stays a blank for ink; the act says what log export it has, and never stands in for one unasked.

use pismovnik_model::outgoing::{ActFields, Log, ids};
use pismovnik_model::{BlockKind, Inline};

use super::{Both, Writing, both, page};
use crate::clause::clauses;
use crate::run::{Arg, Run};
use crate::sheet::{Pen, blank, list, paragraph};

clauses! {
    LOG_ATTACHED = "letter-act-log-attached", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    LOG_MISSING = "letter-act-log-missing", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    LOG_BLANK = "letter-act-log-blank", ["приказ Роскомнадзора от 28.10.2022 № 179"];
    KEEP = "letter-act-keep", ["приказ Роскомнадзора от 28.10.2022 № 179"];
}

both! {
    NUMBER = "letter-act-number", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    SUBJECT = "letter-act-subject", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    PROCESSOR = "letter-act-processor", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DATA = "letter-act-data", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DATA_LIST = "letter-act-data-list", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DATA_BLANK = "letter-act-data-blank", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    SYSTEMS = "letter-act-systems", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    PAPER = "letter-act-paper", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    METHOD = "letter-act-method", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    REASON = "letter-act-reason", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DAY = "letter-act-day", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DESTROYERS = "letter-act-destroyers", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DESTROYER_NAMES = "letter-act-destroyer-names", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
    DESTROYER_BLANK = "letter-act-destroyer-blank", ["приказ Роскомнадзора от 28.10.2022 № 179"], ["94-V ст. 18"];
}

/// Writes the act.
pub(super) fn write(writing: &mut Writing<'_>) {
    page::letterhead(writing);
    writing.say(&NUMBER, &[ids::OUTGOING], |pen, letter| {
        Some(vec![("number", letter.number.as_str().into()), ("day", pen.day(letter.day).into())])
    });
    let russian = writing.country == pismovnik_model::Country::Russia;
    field(writing, &SUBJECT, |_, act| text(&act.subject), Absent::Explained("letter-act-subject-note"));
    field(writing, &PROCESSOR, |_, act| text(&act.processor), Absent::Nothing);
    writing.block(&DATA, &[ids::ACT], |pen, letter, clause| {
        (!letter.act.as_ref()?.what.is_empty()).then(|| paragraph(pen.say(clause.text)))?
    });
    writing.block(&DATA_LIST, &[ids::ACT], |_, letter, _| {
        list(
            letter
                .act
                .as_ref()?
                .what
                .iter()
                .map(|w| vec![Inline::plain(w.trim_end_matches(['.', ';']))])
                .collect(),
        )
    });
    writing.block(&DATA_BLANK, &[ids::ACT], |pen, letter, clause| {
        letter.act.as_ref()?.what.is_empty().then(|| blank(pen, clause, None, 3))
    });
    // Either systems or paper may be meant: a blank stands only where neither is known.
    let neither = writing.letter.act.as_ref().is_some_and(|a| a.systems.is_empty() && a.paper.is_none());
    let absent = if neither { Absent::Blank } else { Absent::Nothing };
    field(
        writing,
        &SYSTEMS,
        |_, act| (!act.systems.is_empty()).then(|| vec![Inline::plain(act.systems.join("; "))]),
        absent,
    );
    field(writing, &PAPER, |_, act| text(&act.paper), absent);
    field(writing, &METHOD, |_, act| text(&act.method), Absent::Blank);
    field(writing, &REASON, |_, act| text(&act.reason), Absent::Blank);
    field(writing, &DAY, |pen, act| act.day.map(|day| pen.day(day)), Absent::Blank);
    if russian {
        log(writing);
        writing.tell(&KEEP, &[ids::ACT], |_, letter| {
            let form = match letter.act.as_ref()?.log {
                Some(Log::Attached(_)) => "export",
                Some(Log::Missing(_) | Log::NotNeeded) => "act",
                None => "open",
            };
            Some(vec![("form", Arg::Pick(form))])
        });
    }
    destroyers(writing);
}

/// What stands where a field is not known.
#[derive(Clone, Copy)]
enum Absent {
    Blank,
    /// A blank with a remark under it.
    Explained(&'static str),
    Nothing,
}

fn text(value: &Option<String>) -> Option<Run> {
    value.as_deref().map(|text| vec![Inline::plain(text)])
}

/// Label and value, or a line for ink.
fn field(
    writing: &mut Writing<'_>,
    clause: &'static Both,
    value: impl FnOnce(&Pen<'_>, &ActFields) -> Option<Run>,
    absent: Absent,
) {
    writing.block(clause, &[ids::ACT], |pen, letter, clause| {
        match (value(pen, letter.act.as_ref()?), absent) {
            (Some(value), _) => Some(BlockKind::Details { pairs: vec![(pen.words(clause.text), value)] }),
            (None, Absent::Blank) => Some(blank(pen, clause, None, 1)),
            (None, Absent::Explained(note)) => Some(blank(pen, clause, Some(note), 1)),
            (None, Absent::Nothing) => None,
        }
    });
}

/// The real export is attached, or the act says why there is none; nothing is said in its place.
fn log(writing: &mut Writing<'_>) {
    writing.tell(&LOG_ATTACHED, &[ids::ACT], |_, letter| match letter.act.as_ref()?.log.as_ref()? {
        Log::Attached(title) => Some(vec![("title", title.as_str().into())]),
        Log::Missing(_) | Log::NotNeeded => None,
    });
    writing.tell(&LOG_MISSING, &[ids::ACT], |_, letter| match letter.act.as_ref()?.log.as_ref()? {
        Log::Missing(why) => Some(vec![("why", why.as_str().into())]),
        Log::Attached(_) | Log::NotNeeded => None,
    });
    writing.only(&LOG_BLANK, &[ids::ACT], |pen, letter, clause| {
        letter.act.as_ref()?.log.is_none().then(|| blank(pen, clause, None, 1))
    });
}

/// Each who destroyed signs: named ones under their names, else blanks.
fn destroyers(writing: &mut Writing<'_>) {
    writing.say(&DESTROYERS, &[], |_, _| Some(super::nothing()));
    let count = writing.letter.act.as_ref().map_or(0, |a| a.destroyers.len());
    for i in 0..count {
        writing.block(&DESTROYER_NAMES, &[ids::ACT], |_, letter, _| {
            paragraph(vec![Inline::plain(letter.act.as_ref()?.destroyers.get(i)?.as_str())])
        });
        page::signature(writing);
    }
    if count == 0 {
        writing.block(&DESTROYER_BLANK, &[ids::ACT], |pen, _, clause| Some(blank(pen, clause, None, 1)));
        page::signature(writing);
    }
}
