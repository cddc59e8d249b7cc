//! Use cases over a small [`host::Host`] trait; view models; the command line's shapes.
//!
//! Invariants: nothing here reads the clock, the environment or the current directory (the day is the
//! host's or an argument); no error carries personal data; the window and the command line make papers
//! through one function, [`papers::make`].

pub mod answers_file;
pub mod batch;
pub mod beside;
pub mod book;
pub mod calendar;
mod carrier;
pub mod compare;
pub mod desk;
mod desk_editions;
pub mod due;
pub mod dumps;
pub mod editions;
pub mod folder;
pub mod host;
pub mod ics;
pub mod law_update;
pub mod law_words;
pub mod letters;
pub mod names;
pub mod numbers;
mod own_drafts;
pub mod own_words;
mod pages;
pub mod papers;
pub mod pictures;
pub mod postal;
pub mod posting;
pub mod preview;
pub mod printing;
pub mod publish;
pub mod questionnaire;
pub mod recognition;
pub mod redaction;
pub mod report;
pub mod rulebook;
mod settings;
pub mod shape_file;
pub mod sign;
pub mod signatures;
pub mod signed;
pub mod stop_list;
pub mod submissions;
pub mod vault;
pub mod view;
pub mod view_batch;
pub mod view_desk;
pub mod view_editions;
pub mod view_intake;
pub mod view_keeping;
pub mod view_letters;
pub mod view_posting;
pub mod view_signing;
pub mod words;

pub use desk_editions::Place;
pub use pismovnik_interview as interview;
pub use pismovnik_law::Law;
pub use pismovnik_model::own::OWN_WORDS_MAX;
pub use pismovnik_model::{
    Answers, Authority, Country, Day, Document, DocumentKind, Facts, Finding, KeptSignature, Languages,
    LetterKind, Locale, OwnKey, OwnPlace, PaperKey, Publication, SignatureWay, SignedPaper, Signer, problem,
};
pub use pismovnik_store::{Coming, Copied, HandedOver, Info, LetterLine, Report, Restored, TakenOver};
pub use pismovnik_wording::Arg;

use pismovnik_model::problem::Problem;
use pismovnik_model::requisites::{self, RequisiteKind};

/// Names of the requisites that can be checked.
pub const REQUISITE_NAMES: [&str; 9] =
    ["inn", "kpp", "ogrn", "ogrnip", "snils", "bik", "account", "iin", "bin"];

/// Checks one requisite and gives its bare value.
///
/// # Errors
/// Length, characters or check digit are wrong, or the kind is unknown.
pub fn check_requisite(kind: &str, value: &str) -> Result<String, Problem> {
    let kind = RequisiteKind::from_name(kind).ok_or_else(|| {
        let unknown = Problem::new(problem::OPTION_UNKNOWN, "kind").with("value", kind);
        unknown.with("options", REQUISITE_NAMES.join(", "))
    })?;
    requisites::check(kind, value, "value")
}

/// Reads a day, `2026-11-21`.
///
/// # Errors
/// It is not written so, or there is no such day.
pub fn day(text: &str, at: &str) -> Result<Day, Problem> {
    let malformed = || Problem::new(problem::DAY_MALFORMED, at).with("value", text);
    // The library reads longer forms, with times, too: only the plain form is meant here.
    if text.len() != 10 {
        return Err(malformed());
    }
    text.parse().map_err(|_| malformed())
}

/// Reads a time of day, `14:30`.
///
/// # Errors
/// It is not written so, or there is no such time.
pub fn time(text: &str, at: &str) -> Result<jiff::civil::Time, Problem> {
    let read = || {
        let (hour, minute) = text.split_once(':').filter(|(h, m)| h.len() == 2 && m.len() == 2)?;
        let digits = |t: &str| t.chars().all(|c| c.is_ascii_digit()).then(|| t.parse().ok()).flatten();
        jiff::civil::Time::new(digits(hour)?, digits(minute)?, 0, 0).ok()
    };
    read().ok_or_else(|| Problem::new(problem::TIME_MALFORMED, at).with("value", text))
}
