//! An incident: its clocks in hours, what to do at once, its notices in their order.

use jiff::civil::DateTime;
use pismovnik_law::clocks::{self, Clock};
use pismovnik_model::intake::INCIDENT_RESULT;
use pismovnik_model::{Country, LetterKind, Locale, OutgoingKind};
use pismovnik_register::letters::{Letter, Outgoing};

use super::super::{Desk, Inside, Told, open};
use super::say;
use crate::book::Book;
use crate::letters::{LetterId, counting};
use crate::view_letters::{HourView, IncidentView, StepView};
use crate::{law_words, words};

/// What to do at once.
const ADVICE: [&str; 5] = [
    "incident-now-stop",
    "incident-now-keep",
    "incident-now-ask",
    "incident-now-measure",
    "incident-now-tell",
];

/// Minutes before the end from which a clock presses.
const PRESSING: i64 = 6 * 60;

impl Desk {
    /// The clocks of an incident as they stand this minute; none of another letter.
    pub fn letter_incident(&self, shop: i64, letter: u64) -> Told<Option<IncidentView>> {
        let now = self.moment();
        self.tell(|inner| {
            let locale = inner.locale();
            let book = open(inner)?;
            let known = book.letter(shop, LetterId(letter))?;
            let country = book.letter_facts(shop)?.country();
            view(locale, book, country, &known, now)
        })
    }

    /// The moment on the owner's clock.
    pub(super) fn moment(&self) -> DateTime {
        let now = jiff::Timestamp::from_second(self.host().now()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        now.to_zoned(self.host().zone()).datetime()
    }
}

/// Whether a letter is an incident and nothing else.
pub(super) fn only(letter: &Letter) -> bool {
    letter.intake.kinds == [LetterKind::Incident]
}

/// What is asked for in hours, and what to do at once; none of another letter.
pub(super) fn view(
    locale: Locale,
    book: &Book,
    country: Country,
    letter: &Letter,
    now: DateTime,
) -> Inside<Option<IncidentView>> {
    if !letter.intake.kinds.contains(&LetterKind::Incident) {
        return Ok(None);
    }
    let mut of_incident = counting(country, &letter.intake, false);
    of_incident.kinds = vec![LetterKind::Incident];
    let due = clocks::due(book.law(), &of_incident)?;
    let from_midnight = due.clocks.iter().any(|c| c.from_midnight);
    Ok(Some(IncidentView {
        clocks: due.clocks.iter().map(|clock| hour(locale, letter, clock, now)).collect(),
        note: if from_midnight { words::plain(locale, "incident-from-midnight") } else { String::new() },
        advice: ADVICE.iter().map(|id| words::plain(locale, id)).collect(),
    }))
}

/// The notice that a clock waits for.
fn notice(clock: &Clock) -> OutgoingKind {
    match clock.term.id.as_str() {
        INCIDENT_RESULT => OutgoingKind::IncidentResult,
        _ => OutgoingKind::IncidentFirst,
    }
}

fn issued(letter: &Letter, kind: OutgoingKind) -> impl Iterator<Item = &Outgoing> {
    letter.outgoing.values().filter(move |o| o.input.kind == kind)
}

fn hour(locale: Locale, letter: &Letter, clock: &Clock, now: DateTime) -> HourView {
    let sent = issued(letter, notice(clock)).filter_map(|o| o.sent.as_ref()).map(|s| s.day).min();
    let until = match clock.moment {
        Some(end) => {
            let args = [
                ("day", say::short(locale, end.date(), now.date()).into()),
                ("time", law_words::time(end.time()).into()),
            ];
            words::text(locale, "incident-until-time", &args)
        }
        None => {
            let args = [("day", say::front(locale, clock.plain.strict, now.date()).into())];
            words::text(locale, "incident-until-day", &args)
        }
    };
    let (left, tone) = match (sent, clock.moment) {
        (Some(day), _) => {
            (words::text(locale, "incident-sent", &[("day", words::day(locale, day).into())]), "ok")
        }
        (None, Some(end)) => left(locale, end, now),
        (None, None) => say::left(locale, clock.plain.strict, now.date()),
    };
    HourView { label: law_words::term(locale, &clock.term), until, left, tone: tone.to_owned() }
}

/// How much of a clock is left, in hours and minutes.
fn left(locale: Locale, end: DateTime, now: DateTime) -> (String, &'static str) {
    let minutes = end.duration_since(now).as_mins();
    let args = [("hours", (minutes.abs() / 60).into()), ("minutes", (minutes.abs() % 60).to_string().into())];
    match minutes {
        i64::MIN..0 => (words::text(locale, "incident-over", &args), "seal"),
        0..=PRESSING => (words::text(locale, "incident-left", &args), "seal"),
        _ => (words::text(locale, "incident-left", &args), "wait"),
    }
}

/// The notices that the country asks for, in their order.
fn notices(country: Country) -> &'static [OutgoingKind] {
    match country {
        Country::Russia => &[OutgoingKind::IncidentFirst, OutgoingKind::IncidentResult],
        Country::Kazakhstan => &[OutgoingKind::IncidentFirst],
    }
}

/// The notices that are not issued yet.
pub(super) fn missing(country: Country, letter: &Letter) -> impl Iterator<Item = OutgoingKind> {
    notices(country).iter().copied().filter(|kind| issued(letter, *kind).next().is_none())
}

/// The step of an incident that is next: each notice is written and sent before the next one.
pub(super) fn now(country: Country, letter: &Letter) -> &'static str {
    if !letter.is_open() {
        return "closing";
    }
    for kind in notices(country) {
        let mut of_kind = issued(letter, *kind).peekable();
        if of_kind.peek().is_none() {
            return "reply";
        }
        if of_kind.all(|o| o.sent.is_none()) {
            return "sending";
        }
    }
    let proven =
        |kind: &OutgoingKind| issued(letter, *kind).filter_map(|o| o.sent.as_ref()).any(|sent| sent.proven);
    if notices(country).iter().all(proven) { "closing" } else { "proof" }
}

/// The steps of an incident: there is nobody to be identified and nothing to be decided.
pub(super) fn steps(locale: Locale, country: Country, letter: &Letter) -> Vec<StepView> {
    let now = now(country, letter);
    let ended = !letter.is_open();
    let all = |held: &dyn Fn(&Outgoing) -> bool| {
        notices(country).iter().all(|kind| issued(letter, *kind).any(held))
    };
    let sent = |o: &Outgoing| o.sent.is_some();
    let proven = |o: &Outgoing| o.sent.as_ref().is_some_and(|s| s.proven);
    [
        ("reply", "lw-step-notices", all(&|_| true)),
        ("sending", "lw-step-sending", all(&sent)),
        ("proof", "lw-step-proof", all(&proven)),
        ("closing", "lw-step-closing", ended),
    ]
    .into_iter()
    .map(|(id, label, done)| {
        let state = match (done, id == now && !ended) {
            (_, true) => "now",
            (true, _) => "done",
            (false, _) => "later",
        };
        StepView { id: id.to_owned(), label: words::plain(locale, label), state: state.to_owned() }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_told_in_hours_and_minutes() {
        let end: DateTime = "2026-11-22T09:30".parse().expect("a moment");
        for (now, tone, hours) in [
            ("2026-11-21T09:30", "wait", "24"),
            ("2026-11-22T03:29", "wait", "6"),
            ("2026-11-22T03:30", "seal", "6"),
            ("2026-11-22T09:29", "seal", "0"),
            ("2026-11-22T11:00", "seal", "1"),
        ] {
            let (said, found) = left(Locale::Ru, end, now.parse().expect("a moment"));
            assert_eq!(found, tone, "{now}: {said}");
            assert!(said.contains(hours), "{now}: {said}");
        }
        let over = left(Locale::Ru, end, "2026-11-22T11:05".parse().expect("a moment")).0;
        assert_eq!(
            over,
            words::text(Locale::Ru, "incident-over", &[("hours", 1.into()), ("minutes", "35".into())])
        );
    }
}
