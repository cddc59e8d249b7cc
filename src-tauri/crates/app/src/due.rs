//! What a letter starts, for programs and for people: JSON shapes and printed arithmetic.

use pismovnik_law::calendar::{Off, Reason};
use pismovnik_law::clocks::{self, Clock, Due, Letter, NAMED, Run};
use pismovnik_law::terms::{Event, Term, Unit};
use pismovnik_law::{Law, Standing};
use pismovnik_model::{Country, Day, Locale};
use pismovnik_wording::Arg;
use serde_json::{Value, json};

use crate::law_words as names;
use crate::words;

pub use pismovnik_law::clocks::{MAX_NAMED_DAYS, NamedTerm};

/// `{"clocks":[{"id","article","count","unit","starts","strict","formal","extended_strict",
/// "extended_formal","skipped","provisional", …}],"governing":{"clock","date"}, …}`; days as
/// `2026-11-21`, `governing` with nulls where nothing governs, extended days null where the law knows no
/// extension.
pub fn report(locale: Locale, law: &Law, letter: &Letter, due: &Due) -> Value {
    let clock = |c: &Clock| {
        json!({
            "id": c.term.id,
            "title": names::term(locale, &c.term),
            "article": c.term.article,
            "articles": articles(&c.term),
            "count": c.term.count,
            "unit": c.term.unit.id(),
            "event": c.term.event.id(),
            "starts": c.starts,
            "strict": c.plain.strict,
            "formal": c.plain.formal,
            "extended_strict": c.extension.as_ref().map(|e| e.strict),
            "extended_formal": c.extension.as_ref().map(|e| e.formal),
            "counted": c.plain.counted,
            "skipped": days(&c.plain.skipped),
            "skipped_because": because(locale, law, &c.plain.skipped),
            "extended_skipped": c.extension.as_ref().map(|e| days(&e.skipped)),
            "moment": c.moment,
            "from_midnight": c.from_midnight,
            "provisional": c.provisional,
            "confidence": names::confidence_id(c.confidence),
            "confirmed": c.confirmed(),
            "sources": c.term.sources,
            "doubtful": c.plain.doubtful,
            "rule_changes_on": c.changes_on,
        })
    };
    let governing = due.governing.as_ref();
    json!({
        "jurisdiction": letter.country.code(),
        "received": letter.received,
        "kinds": letter.kinds.iter().map(|k| k.id()).collect::<Vec<_>>(),
        "extended": letter.extended,
        "clocks": due.clocks.iter().map(clock).collect::<Vec<_>>(),
        "information": due.information.iter().map(clock).collect::<Vec<_>>(),
        "governing": { "clock": governing.map(|g| &g.clock), "date": governing.map(|g| g.date) },
        "law_verified": due.standing == Standing::Verified,
        "verified_through": law.verified_through(),
    })
}

/// The same for people, with the whole arithmetic of each clock.
pub fn lines(locale: Locale, law: &Law, letter: &Letter, due: &Due) -> Vec<String> {
    let mut lines = head(locale, letter, due);
    match due.clocks.iter().min_by_key(|c| c.last_day(letter.extended)) {
        None => lines.push(words::plain(locale, "clocks-none")),
        Some(first) => lines.push(answer(locale, first, letter.extended)),
    }
    for clock in &due.clocks {
        lines.push(String::new());
        lines.extend(of_clock(locale, law, clock, letter));
    }
    if !due.information.is_empty() {
        lines.push(String::new());
    }
    for clock in &due.information {
        let args = [
            ("text", names::term(locale, &clock.term).into()),
            ("day", names::day(locale, clock.plain.strict).into()),
        ];
        lines.push(format!(
            "{} ({})",
            words::text(locale, "clocks-information", &args),
            articles(&clock.term).join(", ")
        ));
    }
    if due.standing == Standing::Provisional {
        lines.push(String::new());
        let day = words::day(locale, law.verified_through());
        lines.push(words::text(locale, "clocks-unverified", &[("day", day.into())]));
    }
    lines
}

/// The clocks of a letter, or of one term by its id.
///
/// # Errors
/// As [`clocks::due`] and [`clocks::due_of_term`].
pub fn due(law: &Law, letter: &Letter, term: Option<&str>) -> Result<Due, Vec<pismovnik_model::Problem>> {
    match term {
        Some(id) => clocks::due_of_term(law, id, letter),
        None => clocks::due(law, letter),
    }
}

fn head(locale: Locale, letter: &Letter, due: &Due) -> Vec<String> {
    let kinds: Vec<String> = letter.kinds.iter().map(|k| names::kind(locale, *k)).collect();
    let country = names::country(locale, letter.country);
    let day = names::day(locale, letter.received);
    let event = due.clocks.first().map_or(Event::Receipt, |c| c.term.event);
    let place = if letter.kinds.is_empty() && event != Event::Receipt {
        let args =
            [("country", country.into()), ("day", day.into()), ("event", names::event(locale, event).into())];
        words::text(locale, "clocks-head-event", &args)
    } else {
        words::text(locale, "clocks-head", &[("country", country.into()), ("day", day.into())])
    };
    let mut lines = Vec::new();
    if !kinds.is_empty() {
        lines.push(kinds.join(" + "));
    }
    lines.push(place);
    lines
}

/// The one date in front.
fn answer(locale: Locale, clock: &Clock, extended: bool) -> String {
    let day = ("day", names::day(locale, clock.last_day(extended)).into());
    match (clock.term.unit, clock.moment) {
        (Unit::Immediate, _) => words::text(locale, "clocks-answer-at-once", &[day]),
        (_, Some(moment)) => {
            let time = names::time(moment.time());
            words::text(locale, "clocks-answer-moment", &[day, ("time", time.into())])
        }
        _ => words::text(locale, "clocks-answer-by", &[day]),
    }
}

fn of_clock(locale: Locale, law: &Law, clock: &Clock, letter: &Letter) -> Vec<String> {
    let term = &clock.term;
    let run = clock.run(letter.extended);
    let title = names::term(locale, term);
    let cited = articles(term).join(", ");
    let mut lines = vec![if cited.is_empty() { title } else { format!("{title} — {cited}") }];
    let mut add = |line: String| lines.push(format!("  {line}"));
    add(count_line(locale, clock, letter));
    if let Some(moment) = clock.moment {
        if clock.from_midnight {
            add(words::plain(locale, "clocks-line-from-midnight"));
        }
        let args =
            [("time", names::time(moment.time()).into()), ("day", names::day(locale, moment.date()).into())];
        add(words::text(locale, "clocks-line-moment", &args));
    }
    for line in arithmetic(locale, law, clock, run) {
        add(line);
    }
    if let Some(extension) = &clock.extension {
        let count = term.count.saturating_add(term.extension);
        let id = if letter.extended { "clocks-line-extended-used" } else { "clocks-line-extended" };
        let args = [
            ("count", names::count(locale, Unit::Working, count).into()),
            ("day", names::day(locale, extension.strict).into()),
        ];
        add(words::text(locale, id, &args));
    }
    for line in remarks(locale, clock, run) {
        add(line);
    }
    lines
}

fn count_line(locale: Locale, clock: &Clock, letter: &Letter) -> String {
    let count = ("count", count_words(locale, &clock.term).into());
    let day = ("day", names::day(locale, clock.starts).into());
    match clock.term.unit {
        Unit::Immediate => words::text(locale, "clocks-line-at-once", &[count]),
        Unit::ByDate if clock.term.id == NAMED => words::text(locale, "clocks-line-named-date", &[count]),
        Unit::Hours => {
            let time = names::time(letter.time.unwrap_or_else(names::midnight));
            words::text(locale, "clocks-line-hours", &[count, day, ("time", time.into())])
        }
        _ => words::text(locale, "clocks-line-count", &[count, day]),
    }
}

/// «10 рабочих дней», «до дня, названного в письме».
fn count_words(locale: Locale, term: &Term) -> String {
    if term.id == NAMED && term.unit == Unit::ByDate {
        return words::plain(locale, "clocks-count-named-date");
    }
    names::count(locale, term.unit, term.count)
}

/// Day by day: for working days each one; for others the first and the last.
fn arithmetic(locale: Locale, law: &Law, clock: &Clock, run: &Run) -> Vec<String> {
    let off = |off: &Off| {
        let args = [("day", names::day(locale, off.day).into()), ("reason", reason(locale, law, off).into())];
        words::text(locale, "clocks-line-off", &args)
    };
    let nth = |id: &str, number: usize, day: Day| {
        let args = [("number", number.to_string().into()), ("day", names::day(locale, day).into())];
        words::text(locale, id, &args)
    };
    let last = || {
        let day = names::day(locale, run.strict);
        words::text(locale, "clocks-line-last", &[("day", day.into())])
    };
    let mut lines = Vec::new();
    match clock.term.unit {
        Unit::Working => {
            let mut passed = run.skipped.iter().peekable();
            for (index, day) in run.counted.iter().enumerate() {
                while let Some(skipped) = passed.next_if(|o| o.day < *day) {
                    lines.push(off(skipped));
                }
                lines.push(nth("clocks-line-working", index + 1, *day));
            }
            lines.push(last());
        }
        Unit::Calendar => {
            lines.push(nth("clocks-line-first", 1, clock.starts));
            if clock.term.count > 1 {
                lines.push(nth("clocks-line-nth", usize::from(clock.term.count), run.strict));
            }
            lines.push(last());
        }
        Unit::Months | Unit::ByDate => lines.push(last()),
        Unit::Hours | Unit::Immediate => {}
    }
    if run.formal != run.strict {
        lines.extend(run.rolled.iter().map(off));
        let article = law.coverage(clock.term.country).and_then(|c| c.rolls.clone());
        let args = [
            ("article", article.map_or(Arg::Text(String::new()), Arg::Text)),
            ("day", names::day(locale, run.formal).into()),
        ];
        lines.push(words::text(locale, "clocks-line-formal", &args));
    }
    lines
}

/// What may move the date, and how sure it is.
fn remarks(locale: Locale, clock: &Clock, run: &Run) -> Vec<String> {
    let with_day = |id: &str, day: Day| words::text(locale, id, &[("day", names::day(locale, day).into())]);
    let mut lines: Vec<String> = names::note(locale, &clock.term).into_iter().collect();
    lines.extend(run.doubtful.iter().map(|day| with_day("clocks-line-doubtful", *day)));
    if clock.provisional {
        lines.push(words::plain(locale, "clocks-line-provisional"));
    }
    lines.extend(clock.changes_on.map(|day| with_day("clocks-line-changes", day)));
    if !clock.confirmed() {
        lines.push(words::plain(locale, "clocks-line-unconfirmed"));
    } else if clock.confidence < pismovnik_law::articles::Confidence::High {
        lines.push(words::plain(locale, "clocks-line-unsure"));
    }
    lines
}

/// The article that sets the term, then the others.
fn articles(term: &Term) -> Vec<&str> {
    let all = std::iter::once(&term.article).chain(&term.also);
    all.map(String::as_str).filter(|a| !a.is_empty()).collect()
}

fn days(all: &[Off]) -> Vec<Day> {
    all.iter().map(|o| o.day).collect()
}

fn because(locale: Locale, law: &Law, all: &[Off]) -> Vec<Value> {
    let id = |reason: &Reason| match reason {
        Reason::Weekend => "weekend".to_owned(),
        Reason::Holiday(id) => id.clone(),
        Reason::Moved(_) => "moved".to_owned(),
    };
    let one = |o: &Off| json!({ "day": o.day, "reason": id(&o.reason), "name": reason(locale, law, o) });
    all.iter().map(one).collect()
}

/// Why a day is not worked, in words.
pub fn reason(locale: Locale, law: &Law, off: &Off) -> String {
    match &off.reason {
        Reason::Weekend => {
            let weekday = i64::from(off.day.weekday().to_monday_one_offset());
            words::text(locale, "clocks-off-weekend", &[("weekday", weekday.into())])
        }
        Reason::Holiday(id) => names::holiday(locale, law, id),
        Reason::Moved(from) => {
            words::text(locale, "clocks-off-moved", &[("day", words::day(locale, *from).into())])
        }
    }
}

/// A letter that came on a day, to be filled further.
pub fn letter(country: Country, received: Day) -> Letter {
    Letter { kinds: Vec::new(), received, time: None, country, extended: false, named: None }
}
