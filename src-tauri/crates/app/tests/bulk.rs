//! Ten thousand letters at once: in bounded memory, with progress, stopped at any moment without a trace.
//! One test, because the peak is that of the whole process.

use std::fs;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use pismovnik_app::batch::{Ended, Letters};
use pismovnik_drafting::Setting;
use pismovnik_interview::{facts, preset};
use pismovnik_model::outgoing::{Addressee, Incoming, OutgoingInput};
use pismovnik_model::{Corrections, Day, Locale, OutgoingKind, problem};

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

#[test]
fn ten_thousand_letters_take_bounded_memory_and_stop_without_a_trace() {
    let facts = facts(&preset("ru-sole-proprietor").expect("preset"));
    let setting = Setting { as_of: DAY, made_on: None, provisional: false };
    let letters = Letters { facts: &facts, locale: Locale::Ru, setting: &setting };

    let (mut taken, mut bytes, mut at_a_thousand) = (0, 0, None);
    let ended = letters.make((0..10_000).map(input), &AtomicBool::new(false), |place, letter| {
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
        assert!(after - before < MORE, "{before} kB, then {after} kB");
    }

    // Stopped while it writes: hardly anything more is made, and nothing is left.
    let temp = tempfile::tempdir().expect("a folder");
    let folder = temp.path().join("letters");
    let left = || fs::read_dir(temp.path()).expect("the folder").count();
    let (flag, asked, mut told) = (AtomicBool::new(false), AtomicUsize::new(0), Vec::new());
    let inputs = (0..10_000).map(input).inspect(|_| {
        asked.fetch_add(1, Ordering::Relaxed);
    });
    let ended = letters.write(inputs, &folder, &flag, |written| {
        told.push(written);
        flag.store(written == 25, Ordering::Relaxed);
    });
    assert_eq!(ended, Ok(Ended::Cancelled(25)));
    assert!(told.iter().copied().eq(1..=25), "{told:?}");
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let asked = asked.load(Ordering::Relaxed);
    assert!(asked <= 25 + 8 * threads, "{asked} were asked for");
    assert_eq!(left(), 0);

    // What is wrong with any of them is told of all, and nothing is left.
    let wrong = |place: usize| OutgoingInput { number: String::new(), ..input(place) };
    let inputs = (0..12).map(|place| if place == 3 || place == 9 { wrong(place) } else { input(place) });
    let refused = letters.write(inputs, &folder, &AtomicBool::new(false), |_| {}).expect_err("refused");
    assert_eq!(refused.len(), 2, "{refused:?}");
    assert_eq!(left(), 0);

    // Done, all are there; a folder that holds something is left alone.
    let never = AtomicBool::new(false);
    assert_eq!(letters.write((0..12).map(input), &folder, &never, |_| {}), Ok(Ended::Done(12)));
    let mut names: Vec<_> =
        fs::read_dir(&folder).expect("letters").flatten().map(|file| file.file_name()).collect();
    names.sort();
    assert_eq!((names.len(), names[0].to_str()), (12, Some("00001.pdf")));
    assert!(fs::read(folder.join("00012.pdf")).expect("a letter").starts_with(b"%PDF-"));
    let again = letters.write((0..2).map(input), &folder, &never, |_| {}).expect_err("taken");
    assert_eq!(again[0].code, problem::OUTPUT_EXISTS);
    assert_eq!((left(), fs::read_dir(&folder).expect("letters").count()), (1, 12));
}
