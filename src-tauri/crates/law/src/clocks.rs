//! Clocks: from a letter to the days on which its terms end, with the whole arithmetic.
//!
//! A count begins on the day after receipt (ГК РФ ст. 191). The **strict** day is the last one counted;
//! the **formal** one moves it to the next working day where the law of the country knows such a rule
//! (ГК РФ ст. 193). Whether that rule covers duties of public law is not settled, so the strict day is
//! the deadline. The law is that of the day of receipt.

use jiff::ToSpan as _;
use jiff::civil::{DateTime, Time};
pub use pismovnik_model::intake::NamedTerm;
use pismovnik_model::problem::{self, Problem};
use pismovnik_model::{Country, Day, LetterKind};

use crate::articles::Confidence;
use crate::calendar::{Off, after};
use crate::terms::{Event, Role, Term, Unit};
use crate::{Law, Standing};

/// The last day of receipt for which anything is counted.
pub const LAST_DAY: Day = jiff::civil::date(2199, 12, 31);

/// The longest term that a letter may name, in days.
pub const MAX_NAMED_DAYS: u16 = 366;

/// A letter as far as its clocks depend on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What it is; repeated kinds count once.
    pub kinds: Vec<LetterKind>,
    /// The day of receipt, or of the event that the terms are counted from.
    pub received: Day,
    /// The time of day, for terms in hours; without it they are counted from the day's beginning.
    pub time: Option<Time>,
    /// Whose law.
    pub country: Country,
    /// Whether the reasoned notice of extension was sent.
    pub extended: bool,
    /// The term that a regulator's letter names.
    pub named: Option<NamedTerm>,
}

/// What a letter starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its clocks, in the order of the law.
    pub clocks: Vec<Clock>,
    /// What never governs but is worth knowing.
    pub information: Vec<Clock>,
    /// The clock that ends first; none where the letter starts none.
    pub governing: Option<Governing>,
    /// Whether the law was verified for the day of receipt.
    pub standing: Standing,
}

/// The clock that ends first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Governing {
    /// The term's id.
    pub clock: String,
    /// Its strict day; the extended one where the extension was noticed.
    pub date: Day,
}

/// One term, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The wording of the term that was counted; of a named term, with the named count.
    pub term: Term,
    /// The first day that may count: the day after; for hours and «at once» the day itself.
    pub starts: Day,
    /// The count.
    pub plain: Run,
    /// The count with the extension; none where the law knows none.
    pub extension: Option<Run>,
    /// For hours: the moment of the end.
    pub moment: Option<DateTime>,
    /// For hours: whether they were counted from the day's beginning for want of a time.
    pub from_midnight: bool,
    /// Whether a counted day lies in a year without a calendar.
    pub provisional: bool,
    /// How sure: the least of the term and of the calendars used.
    pub confidence: Confidence,
    /// Where a later wording of the term begins before the end: its first day. It does not apply here.
    pub changes_on: Option<Day>,
}

/// One count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The last day, without roll-forward: the deadline.
    pub strict: Day,
    /// The last day after roll-forward.
    pub formal: Day,
    /// The working days counted, in order; empty for other units.
    pub counted: Vec<Day>,
    /// The days passed over in counting.
    pub skipped: Vec<Off>,
    /// The days passed over between the strict and the formal day.
    pub rolled: Vec<Off>,
    /// Days counted as worked though a source lists them as off.
    pub doubtful: Vec<Day>,
}

/// The clocks of a letter.
///
/// # Errors
/// Receipt before the country's coverage or after [`LAST_DAY`]; a named term that cannot be; a
/// regulator's letter without a named term where the law has none: all at once.
pub fn due(law: &Law, letter: &Letter) -> Result<Due, Vec<Problem>> {
    let mut problems = Vec::new();
    if let Err(problem) = covered(law, letter.country, letter.received) {
        problems.push(problem);
    }
    let named = letter.kinds.contains(&LetterKind::Regulator).then_some(letter.named).flatten();
    problems.extend(named.and_then(|named| impossible(named, letter.received)));
    if !problems.is_empty() {
        return Err(problems);
    }
    let (mut clocks, mut information) = (Vec::new(), Vec::new());
    for term in law.terms_on(letter.country, letter.received) {
        if !term.kinds.iter().any(|k| letter.kinds.contains(k)) {
            continue;
        }
        // The letter's own term stands in place of the law's.
        if named.is_some() && term.kinds == [LetterKind::Regulator] {
            continue;
        }
        let clock = count(law, term, letter);
        if term.role == Role::Information { information.push(clock) } else { clocks.push(clock) }
    }
    if let Some(named) = named {
        clocks.push(named_clock(law, named, letter));
    }
    let regulator = letter.kinds.contains(&LetterKind::Regulator);
    if regulator && !clocks.iter().any(|c| c.term.kinds.contains(&LetterKind::Regulator)) {
        return Err(vec![Problem::new(problem::TERM_NEEDED, "term-days")]);
    }
    let governing = clocks
        .iter()
        .min_by_key(|c| c.last_day(letter.extended))
        .map(|c| Governing { clock: c.term.id.clone(), date: c.last_day(letter.extended) });
    Ok(Due { clocks, information, governing, standing: standing(law, letter.received) })
}

/// One term by its id, whatever starts it.
///
/// # Errors
/// No such term in force on the day, or a day out of coverage.
pub fn due_of_term(law: &Law, id: &str, letter: &Letter) -> Result<Due, Vec<Problem>> {
    let unknown = || vec![Problem::new(problem::TERM_UNKNOWN, "term").with("value", id)];
    covered(law, letter.country, letter.received).map_err(|p| vec![p])?;
    let term = law.term(id, letter.received).filter(|t| t.country == letter.country).ok_or_else(unknown)?;
    let clock = count(law, term, letter);
    let governing = Governing { clock: term.id.clone(), date: clock.last_day(letter.extended) };
    let standing = standing(law, letter.received);
    Ok(Due { clocks: vec![clock], information: Vec::new(), governing: Some(governing), standing })
}

impl Clock {
    /// The deadline: the strict day, of the extension where it was noticed and exists.
    pub fn last_day(&self, extended: bool) -> Day {
        self.run(extended).strict
    }

    /// Whether the term rests on a found source, or is named by the letter itself.
    pub fn confirmed(&self) -> bool {
        self.term.id == NAMED || self.term.confirmed()
    }

    /// The count that applies.
    pub fn run(&self, extended: bool) -> &Run {
        self.extension.as_ref().filter(|_| extended).unwrap_or(&self.plain)
    }
}

fn covered(law: &Law, country: Country, received: Day) -> Result<(), Problem> {
    let first = law.coverage(country).map_or(crate::COVERED_FROM, |c| c.from);
    if received < first {
        return Err(Problem::new(problem::DAY_BEFORE_COVERAGE, "received").with("first", first));
    }
    if received > LAST_DAY {
        return Err(Problem::new(problem::DAY_TOO_LATE, "received").with("last", LAST_DAY));
    }
    Ok(())
}

fn impossible(named: NamedTerm, received: Day) -> Option<Problem> {
    match named {
        NamedTerm::Working(days) | NamedTerm::Calendar(days) => (days == 0 || days > MAX_NAMED_DAYS)
            .then(|| Problem::new(problem::TERM_DAYS_OUT_OF_RANGE, "term-days").with("max", MAX_NAMED_DAYS)),
        NamedTerm::By(day) if day < received => {
            Some(Problem::new(problem::TERM_DAY_BEFORE_RECEIPT, "by").with("received", received))
        }
        NamedTerm::By(day) if day > LAST_DAY => {
            Some(Problem::new(problem::DAY_TOO_LATE, "by").with("last", LAST_DAY))
        }
        NamedTerm::By(_) => None,
    }
}

fn standing(law: &Law, received: Day) -> Standing {
    if received <= law.verified_through() { Standing::Verified } else { Standing::Provisional }
}

/// The id of the clock that a regulator's letter names itself.
pub const NAMED: &str = "regulator-named";

/// The letter is its own source: how sure its term is does not depend on ours.
fn named_clock(law: &Law, named: NamedTerm, letter: &Letter) -> Clock {
    let of_law = law
        .terms_on(letter.country, letter.received)
        .into_iter()
        .find(|t| t.kinds == [LetterKind::Regulator]);
    let (unit, count_of) = match named {
        NamedTerm::Working(days) => (Unit::Working, days),
        NamedTerm::Calendar(days) => (Unit::Calendar, days),
        NamedTerm::By(day) => (Unit::ByDate, u16::try_from(day.day()).unwrap_or(0)),
    };
    let term = Term {
        id: NAMED.to_owned(),
        country: letter.country,
        kinds: vec![LetterKind::Regulator],
        role: Role::Clock,
        event: Event::Receipt,
        article: of_law.map_or_else(String::new, |t| t.article.clone()),
        also: Vec::new(),
        count: count_of,
        unit,
        extension: 0,
        from: None,
        until: None,
        confidence: Confidence::High,
        sources: of_law.map_or_else(Vec::new, |t| t.sources.clone()),
        names: None,
    };
    let mut clock = count(law, &term, letter);
    if let NamedTerm::By(day) = named {
        // A date that is named is not a count: it moves nowhere.
        clock.plain = exactly(day);
        clock.provisional = false;
        clock.confidence = Confidence::High;
    }
    clock
}

fn count(law: &Law, term: &Term, letter: &Letter) -> Clock {
    let received = letter.received;
    let tomorrow = after(received, 1);
    let (mut starts, mut moment) = (tomorrow, None);
    let plain = match term.unit {
        Unit::Working => working(law, term.country, tomorrow, term.count),
        Unit::Calendar => rolled(law, term.country, after(received, term.count)),
        Unit::Months => rolled(law, term.country, months(received, term.count)),
        Unit::ByDate => rolled(law, term.country, of_next_month(received, term.count)),
        Unit::Immediate => {
            starts = received;
            exactly(received)
        }
        Unit::Hours => {
            starts = received;
            let from = received.to_datetime(letter.time.unwrap_or(Time::midnight()));
            let end = from.saturating_add(i64::from(term.count).hours());
            moment = Some(end);
            exactly(end.date())
        }
    };
    let extension = (term.extension > 0 && term.unit == Unit::Working)
        .then(|| working(law, term.country, tomorrow, term.count.saturating_add(term.extension)));
    let used = extension.as_ref().filter(|_| letter.extended).unwrap_or(&plain);
    let years = match term.unit {
        Unit::Hours | Unit::Immediate => None,
        Unit::Working => Some(starts.year()..=used.formal.year()),
        _ => Some(used.strict.year()..=used.formal.year()),
    };
    let calendars = years.into_iter().flatten().map(|y| law.year(term.country, y));
    // A calendar that only could roll the end adds no doubt to a strict day.
    let confidence = calendars
        .clone()
        .filter(|_| term.unit == Unit::Working)
        .map(|c| c.map_or(Confidence::Low, |c| c.confidence))
        .fold(term.confidence, Ord::min);
    let provisional = calendars.clone().any(|c| c.is_none());
    let later = law.terms.iter().filter(|t| t.id == term.id).filter_map(|t| t.from);
    let changes_on = later.filter(|from| *from > received && *from <= used.strict).min();
    Clock {
        term: term.clone(),
        starts,
        moment,
        from_midnight: moment.is_some() && letter.time.is_none(),
        provisional,
        confidence,
        changes_on,
        plain,
        extension,
    }
}

/// So many working days from a day on.
fn working(law: &Law, country: Country, from: Day, count: u16) -> Run {
    let mut run = exactly(from);
    let mut next = from;
    for _ in 0..count {
        let (day, passed) = law.worked_from(country, next);
        run.skipped.extend(passed);
        run.counted.push(day);
        if law.year(country, day.year()).is_some_and(|y| y.doubtful.contains(&day)) {
            run.doubtful.push(day);
        }
        run.strict = day;
        next = after(day, 1);
    }
    run.formal = run.strict;
    run
}

/// An end that moves to the next working day where the country's law says so.
fn rolled(law: &Law, country: Country, strict: Day) -> Run {
    let mut run = exactly(strict);
    if law.coverage(country).is_some_and(|c| c.rolls.is_some()) {
        (run.formal, run.rolled) = law.worked_from(country, strict);
    }
    run
}

fn exactly(day: Day) -> Run {
    Run {
        strict: day,
        formal: day,
        counted: Vec::new(),
        skipped: Vec::new(),
        rolled: Vec::new(),
        doubtful: Vec::new(),
    }
}

/// The same date so many months later; where that month has none, its last day.
fn months(day: Day, count: u16) -> Day {
    day.saturating_add(i32::from(count).months())
}

fn of_next_month(day: Day, date: u16) -> Day {
    let first = months(day.first_of_month(), 1);
    after(first, date.saturating_sub(1))
}
