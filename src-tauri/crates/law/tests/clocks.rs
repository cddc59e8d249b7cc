//! What holds of every letter on every day.

use pismovnik_law::Law;
use pismovnik_law::clocks::{Clock, Letter, NamedTerm, due, due_of_term};
use pismovnik_law::terms::Unit;
use pismovnik_model::{Country, Day, LetterKind};
use proptest::prelude::*;

fn law() -> &'static Law {
    Law::built_in()
}

fn days() -> impl Strategy<Value = Day> {
    // From before coverage to beyond the last calendar.
    (2024i16..2035, 1i8..=12, 1i8..=31).prop_filter_map("a day", |(y, m, d)| Day::new(y, m, d).ok())
}

fn letters() -> impl Strategy<Value = Letter> {
    let kinds = proptest::sample::subsequence(LetterKind::ALL.to_vec(), 0..=11);
    let named = prop_oneof![
        3 => Just(None),
        1 => (0u16..400).prop_map(|n| Some(NamedTerm::Working(n))),
        1 => (0u16..400).prop_map(|n| Some(NamedTerm::Calendar(n))),
        1 => days().prop_map(|d| Some(NamedTerm::By(d))),
    ];
    let country = prop_oneof![Just(Country::Russia), Just(Country::Kazakhstan)];
    let time = proptest::option::of((0i8..24, 0i8..60).prop_map(|(h, m)| jiff::civil::time(h, m, 0, 0)));
    (kinds, days(), time, country, any::<bool>(), named).prop_map(
        |(kinds, received, time, country, extended, named)| Letter {
            kinds,
            received,
            time,
            country,
            extended,
            named,
        },
    )
}

fn sound(clock: &Clock, letter: &Letter) -> Result<(), TestCaseError> {
    for run in std::iter::once(&clock.plain).chain(&clock.extension) {
        prop_assert!(run.strict <= run.formal, "{clock:?}");
        prop_assert!(run.strict >= letter.received, "{clock:?}");
        for off in run.skipped.iter().chain(&run.rolled) {
            prop_assert!(!law().is_worked(letter.country, off.day), "{off:?}");
        }
        for day in &run.counted {
            prop_assert!(law().is_worked(letter.country, *day), "{day}");
        }
        if clock.term.unit == Unit::Working {
            let passed = run.counted.len() + run.skipped.len();
            let span = clock.starts.until(run.strict).expect("days").get_days() + 1;
            prop_assert_eq!(passed, usize::try_from(span).expect("forward"), "every day is counted or named");
            prop_assert_eq!(run.counted.last(), Some(&run.strict));
        }
        if law().coverage(letter.country).is_some_and(|c| c.rolls.is_some())
            && clock.term.id.starts_with("ru-")
        {
            let moved = matches!(clock.term.unit, Unit::Hours | Unit::Immediate);
            prop_assert!(moved || law().is_worked(letter.country, run.formal), "{clock:?}");
        }
    }
    if let Some(extension) = &clock.extension {
        prop_assert!(extension.strict > clock.plain.strict && extension.formal > clock.plain.formal);
        prop_assert_eq!(
            extension.counted.len(),
            clock.plain.counted.len() + usize::from(clock.term.extension)
        );
    }
    prop_assert!(clock.confidence <= clock.term.confidence);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_letter_has_sound_clocks_or_is_refused(letter in letters()) {
        let Ok(due) = due(law(), &letter) else { return Ok(()) };
        for clock in due.clocks.iter().chain(&due.information) {
            sound(clock, &letter)?;
        }
        let first = due.clocks.iter().map(|c| c.last_day(letter.extended)).min();
        prop_assert_eq!(due.governing.as_ref().map(|g| g.date), first, "the earliest governs");
        let plain = pismovnik_law::clocks::due(law(), &Letter { extended: false, ..letter.clone() }).expect("as before");
        let earliest = plain.governing.map(|g| g.date);
        prop_assert!(due.governing.map(|g| g.date) >= earliest, "an extension takes nothing away");
    }

    #[test]
    fn a_later_letter_is_never_due_earlier(letter in letters()) {
        let next = Letter { received: letter.received.tomorrow().expect("not the last"), named: None, ..letter.clone() };
        let letter = Letter { named: None, ..letter };
        let (Ok(one), Ok(two)) = (due(law(), &letter), due(law(), &next)) else { return Ok(()) };
        for clock in &one.clocks {
            let later = two.clocks.iter().find(|c| c.term.id == clock.term.id).expect("the same law");
            prop_assert!(clock.plain.strict <= later.plain.strict && clock.plain.formal <= later.plain.formal);
        }
    }

    #[test]
    fn more_days_are_never_due_earlier(received in days(), count in 1u16..365) {
        let with = |named| {
            let letter = Letter {
                kinds: vec![LetterKind::Regulator],
                received,
                time: None,
                country: Country::Russia,
                extended: false,
                named: Some(named),
            };
            due(law(), &letter).ok().and_then(|d| d.governing).map(|g| g.date)
        };
        prop_assert!(with(NamedTerm::Working(count)) <= with(NamedTerm::Working(count + 1)));
        prop_assert!(with(NamedTerm::Calendar(count)) <= with(NamedTerm::Calendar(count + 1)));
        prop_assert!(with(NamedTerm::Calendar(count)) <= with(NamedTerm::Working(count)));
    }
}

#[test]
fn every_term_is_counted_on_every_day_of_the_covered_years() {
    for country in [Country::Russia, Country::Kazakhstan] {
        let first = law().coverage(country).expect("covered").from;
        let mut day = first;
        while day.year() < 2029 {
            for term in law().terms_on(country, day) {
                let letter = Letter {
                    kinds: Vec::new(),
                    received: day,
                    time: None,
                    country,
                    extended: false,
                    named: None,
                };
                let due = due_of_term(law(), &term.id, &letter).expect("counted");
                let clock = &due.clocks[0];
                let uncovered = |day: Day| law().year(country, day.year()).is_none();
                let rests_on_calendar = !matches!(term.unit, Unit::Hours | Unit::Immediate);
                if rests_on_calendar && uncovered(clock.plain.strict) {
                    assert!(clock.provisional, "{} from {day}", term.id);
                }
                if !uncovered(clock.plain.formal) {
                    assert!(!clock.provisional, "{} from {day}", term.id);
                }
            }
            day = day.tomorrow().expect("not the last");
        }
    }
}

#[test]
fn a_term_that_the_letter_names_needs_no_source_of_ours() {
    let letter = Letter {
        kinds: vec![LetterKind::Regulator],
        received: jiff::civil::date(2026, 6, 1),
        time: None,
        country: Country::Russia,
        extended: false,
        named: Some(NamedTerm::Working(5)),
    };
    assert!(due(law(), &letter).expect("counted").clocks.iter().all(Clock::confirmed));
    let unnamed = due(law(), &Letter { named: None, ..letter }).expect("counted");
    assert!(!unnamed.clocks[0].confirmed(), "the term of the law is from memory");
}

#[test]
fn the_years_have_as_many_working_days_as_the_calendars_say() {
    let worked = |country, year| law().days(country, year).iter().filter(|(_, off)| off.is_none()).count();
    for (country, year, days) in [
        (Country::Russia, 2025, 247),
        (Country::Russia, 2026, 247),
        (Country::Russia, 2027, 247),
        // Kazakhstan 2026: 261 weekdays less 1, 2, 7 January, 9, 23–25 March, 1, 7, 11, 27 May, 6 July,
        // 26 October, 16 December.
        (Country::Kazakhstan, 2026, 247),
        // 2027: 261 less 1, 4, 7 January, 8, 15, 22–24 March, 3, 7, 10 May, 6 July, 25 October, 16 December;
        // 17 May counts as worked.
        (Country::Kazakhstan, 2027, 247),
    ] {
        assert_eq!(worked(country, year), days, "{country:?} {year}");
    }
}
