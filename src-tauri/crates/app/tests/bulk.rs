//! Ten thousand letters at once: drafted and set on all processors in bounded memory, with progress, stopped at
//! any moment. Letters are issued one by one, each with its record, so that nothing in the program writes so
//! many; this holds the road that all bulk work takes ([`batch::ordered`]). One test, because the peak is that
//! of the whole process.

use std::fs;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use pismovnik_drafting::Setting;
use pismovnik_interview::{facts, preset};
use pismovnik_model::outgoing::{Addressee, Incoming, OutgoingInput};
use pismovnik_model::{Corrections, Country, Day, Facts, Locale, Outgoing, OutgoingKind};
use pismovnik_typeset::PdfOptions;
use pismovnik_typeset::batch::{self, Ended};

/// The most memory that the process may ever hold, in kilobytes: 64 MB, whatever the number of letters.
const PEAK: usize = 64 * 1024;
/// What nine thousand more letters may add to a thousand: nothing but noise.
const MORE: usize = 4 * 1024;

const DAY: Day = Day::constant(2026, 11, 20);

fn input(place: usize) -> OutgoingInput {
    let addressee = Addressee {
        name: ["Петрова Анна Ивановна", "Соколов Игорь Павлович", "Ким Вера Олеговна"][place % 3].to_owned(),
        organisation: false,
        corrections: Corrections::default(),
        address: Some(format!("{}, г. Казань, ул. Садовая, д. {}", 420_000 + place % 900, place + 1)),
    };
    let number = (place + 1).to_string();
    let mut input = OutgoingInput::new(OutgoingKind::NotFound, addressee, &number, DAY);
    input.incoming = Some(Incoming { number: None, dated: None, registered: number, received: DAY });
    input
}

/// The most memory that the process ever held, in kilobytes, where the system tells.
fn peak() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.split_whitespace().next()?.parse().ok()
}

/// A letter as it is made alone, or the codes of what is wrong with it.
fn one(facts: &Facts, input: OutgoingInput) -> Result<Vec<u8>, Vec<&'static str>> {
    let codes = |problems: Vec<pismovnik_model::Problem>| problems.iter().map(|p| p.code.code).collect();
    let setting = Setting { as_of: DAY, made_on: None, provisional: false };
    let letter = Outgoing::new(input, Country::Russia).map_err(codes)?;
    let document = pismovnik_drafting::letter(facts, &letter, Locale::Ru, &setting).expect("drafted");
    pismovnik_typeset::pdf(&document, &PdfOptions::default()).map_err(codes)
}

#[test]
fn ten_thousand_letters_take_bounded_memory_come_in_order_and_stop_when_told() {
    let facts = facts(&preset("ru-sole-proprietor").expect("preset"));
    let never = AtomicBool::new(false);
    let make = |input| one(&facts, input);

    let (mut taken, mut bytes, mut at_a_thousand) = (0, 0, None);
    let ended = batch::ordered((0..10_000).map(input), batch::processors(), &never, make, |place, letter| {
        assert_eq!(place, taken, "progress is told letter by letter, in order");
        taken += 1;
        bytes += letter.expect("a letter").len();
        if taken == 1_000 {
            at_a_thousand = peak();
        }
        ControlFlow::Continue(())
    });
    assert_eq!(ended, Ended::Done(10_000));
    assert!(bytes > 200_000_000, "{bytes}");
    if let (Some(before), Some(after)) = (at_a_thousand, peak()) {
        println!("peak: {before} kB after a thousand letters, {after} kB after ten thousand");
        assert!(after < PEAK, "{after} kB");
        // The system counts its peak by threads and adds up now and then: it may seem to have fallen a little.
        assert!(after.saturating_sub(before) < MORE, "{before} kB, then {after} kB");
    }

    // Stopped: hardly anything more is made.
    let (flag, asked) = (AtomicBool::new(false), AtomicUsize::new(0));
    let inputs = (0..10_000).map(input).inspect(|_| {
        asked.fetch_add(1, Ordering::Relaxed);
    });
    let ended = batch::ordered(inputs, batch::processors(), &flag, make, |place, _| {
        flag.store(place == 24, Ordering::Relaxed);
        ControlFlow::Continue(())
    });
    assert_eq!(ended, Ended::Cancelled(25));
    let asked = asked.load(Ordering::Relaxed);
    assert!(asked <= 25 + 8 * batch::processors(), "{asked} were asked for");

    // What is wrong with any of them is told at its place; the others are what they are alone.
    let wrong = |place: usize| OutgoingInput { number: String::new(), ..input(place) };
    let inputs = (0..12).map(|place| if place == 3 || place == 9 { wrong(place) } else { input(place) });
    let mut made = Vec::new();
    batch::ordered(inputs, batch::processors(), &never, make, |_, letter| {
        made.push(letter);
        ControlFlow::Continue(())
    });
    let refused: Vec<usize> = (0..made.len()).filter(|place| made[*place].is_err()).collect();
    assert_eq!(refused, [3, 9]);
    assert_eq!(made[5], one(&facts, input(5)), "alone it is the same");
}
