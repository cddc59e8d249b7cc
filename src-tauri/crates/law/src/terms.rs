//! Terms: how long the law gives, for what, counted how.

use pismovnik_model::{Country, Day, LetterKind};

use crate::Law;
use crate::articles::Confidence;
use crate::calendar::Names;

/// How a term is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    /// Working days, from the day after the event.
    Working,
    /// Calendar days, from the day after the event.
    Calendar,
    /// Months, to the same date; where a month has none, to its last day.
    Months,
    /// Hours, from the moment of the event.
    Hours,
    /// To a date: of the next month for a term of the law, or as a letter names it.
    ByDate,
    /// At once.
    Immediate,
}

impl Unit {
    /// All units.
    pub const ALL: [Unit; 6] =
        [Unit::Working, Unit::Calendar, Unit::Months, Unit::Hours, Unit::ByDate, Unit::Immediate];

    /// Its stable id.
    pub fn id(self) -> &'static str {
        match self {
            Unit::Working => "working",
            Unit::Calendar => "calendar",
            Unit::Months => "months",
            Unit::Hours => "hours",
            Unit::ByDate => "by-date",
            Unit::Immediate => "immediate",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Unit> {
        Unit::ALL.into_iter().find(|u| u.id() == id)
    }
}

/// What a term is counted from. The count is made from the day that is given as received: where the
/// event falls on another day, that one is to be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Receipt of the letter.
    Receipt,
    /// The facts stated in the letter are proved.
    Proof,
    /// Violation or incident is detected.
    Detection,
    /// The purpose is reached.
    PurposeReached,
    /// Destruction proves impossible.
    Impossible,
    /// What was notified to the regulator changes.
    Change,
    /// Processing ends.
    ProcessingEnded,
    /// Consent is received.
    Consent,
    /// A violation was not confirmed.
    NotConfirmed,
    /// Data are passed to a third party.
    Transfer,
}

impl Event {
    /// All events.
    pub const ALL: [Event; 10] = [
        Event::Receipt,
        Event::Proof,
        Event::Detection,
        Event::PurposeReached,
        Event::Impossible,
        Event::Change,
        Event::ProcessingEnded,
        Event::Consent,
        Event::NotConfirmed,
        Event::Transfer,
    ];

    /// Its stable id.
    pub fn id(self) -> &'static str {
        match self {
            Event::Receipt => "receipt",
            Event::Proof => "proof",
            Event::Detection => "detection",
            Event::PurposeReached => "purpose-reached",
            Event::Impossible => "impossible",
            Event::Change => "change",
            Event::ProcessingEnded => "processing-ended",
            Event::Consent => "consent",
            Event::NotConfirmed => "not-confirmed",
            Event::Transfer => "transfer",
        }
    }

    /// Reads an id.
    pub fn from_id(id: &str) -> Option<Event> {
        Event::ALL.into_iter().find(|e| e.id() == id)
    }
}

/// What a term is for the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It may govern.
    Clock,
    /// Worth knowing: it never governs.
    Information,
}

/// One term of the law, in one wording of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Stable id, kebab-case; a later wording of the same term has the same id.
    pub id: String,
    /// Whose law.
    pub country: Country,
    /// The letters that start it; empty where none does.
    pub kinds: Vec<LetterKind>,
    /// What it is for the shop.
    pub role: Role,
    /// What it is counted from.
    pub event: Event,
    /// The article that sets it.
    pub article: String,
    /// Further articles.
    pub also: Vec<String>,
    /// How many units; for `by-date` the day of the next month; 0 for `immediate`.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
    /// Working days by which a reasoned notice extends it; 0 where the law knows no extension.
    pub extension: u16,
    /// The first day of letters to which this wording applies.
    pub from: Option<Day>,
    /// The last such day.
    pub until: Option<Day>,
    /// How sure.
    pub confidence: Confidence,
    /// Keys of the sources in the fact sheet; empty where unconfirmed.
    pub sources: Vec<String>,
    /// What it is for in words, where an update gives them.
    pub names: Option<Names>,
}

impl Term {
    /// Whether a source was found. What is not confirmed is marked for the lawyer.
    pub fn confirmed(&self) -> bool {
        !self.sources.is_empty()
    }

    /// Whether this wording applies to letters of a day. A later wording that applies too goes first.
    pub fn applies(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Law {
    /// The wording of a term for letters of a day.
    pub fn term(&self, id: &str, day: Day) -> Option<&Term> {
        self.terms.iter().filter(|t| t.id == id && t.applies(day)).max_by_key(|t| t.from)
    }

    /// All terms in all wordings, in the order of the data.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The terms of a country for letters of a day, each in its wording of that day.
    pub fn terms_on(&self, country: Country, day: Day) -> Vec<&Term> {
        let mut found: Vec<&Term> = Vec::new();
        for term in self.terms.iter().filter(|t| t.country == country) {
            if found.iter().all(|t| t.id != term.id) {
                found.extend(self.term(&term.id, day));
            }
        }
        found
    }
}
