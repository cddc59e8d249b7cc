//! Nouns only: what the other crates talk about, and the checks that belong to the nouns themselves.
//!
//! Invariants: nothing here reads a clock, a file, the environment or the network; nothing here knows
//! a language (texts are ids and arguments) or a rule of law (articles are names).

pub mod abroad;
pub mod answers;
pub mod ask;
pub mod beside;
pub mod document;
pub mod facts;
pub mod finding;
pub mod intake;
pub mod letter;
pub mod outgoing;
pub mod own;
pub mod person;
pub mod picture;
pub mod problem;
pub mod recipients;
pub mod requisites;
pub mod services;
pub mod signed;
pub mod stop_list;
pub mod table;
pub mod table_head;
pub mod text;
pub mod tracking;

pub use answers::{Answers, Record, Value};
pub use beside::{Beside, Languages};
pub use document::{Audience, Block, BlockKind, Document, DocumentKind, Inline, LetterPart, Provenance};
pub use facts::{Facts, Reader};
pub use finding::{Finding, Severity};
pub use letter::LetterKind;
pub use outgoing::{Outgoing, OutgoingInput, OutgoingKind};
pub use own::{OwnKey, OwnPlace, OwnWord, OwnWords, PaperKey, Publication};
pub use person::{Case, Corrections, Gender};
pub use problem::{Problem, ProblemCode};
pub use signed::{Authority, KeptSignature, SignatureWay, SignedPaper, Signer};
pub use table::Span;
pub use table_head::HeadGroup;

/// A day of the Gregorian calendar, without time or zone.
pub type Day = jiff::civil::Date;

/// The version of the rule data and clause wording; printed in manifests and editions.
pub const RULES_VERSION: &str = "2026-11-21";

/// A language of the window or of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    /// Russian.
    Ru,
    /// Kazakh.
    Kk,
    /// English.
    En,
}

impl Locale {
    /// All locales, in the order in which they are offered.
    pub const ALL: [Locale; 3] = [Locale::Ru, Locale::Kk, Locale::En];

    /// The BCP 47 language code.
    pub fn code(self) -> &'static str {
        match self {
            Locale::Ru => "ru",
            Locale::Kk => "kk",
            Locale::En => "en",
        }
    }

    /// Reads a BCP 47 language code (`ru`, `kk`, `en`).
    pub fn from_code(code: &str) -> Option<Locale> {
        Locale::ALL.into_iter().find(|l| l.code() == code)
    }
}

/// The country whose law governs a shop's papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Country {
    /// Russia, 152-ФЗ.
    #[serde(rename = "RU")]
    Russia,
    /// Kazakhstan, 94-V.
    #[serde(rename = "KZ")]
    Kazakhstan,
}

impl Country {
    /// `RU` or `KZ`.
    pub fn code(self) -> &'static str {
        match self {
            Country::Russia => "RU",
            Country::Kazakhstan => "KZ",
        }
    }

    /// Reads `RU` or `KZ`.
    pub fn from_code(code: &str) -> Option<Country> {
        [Country::Russia, Country::Kazakhstan].into_iter().find(|c| c.code() == code)
    }

    /// The languages in which this country's documents are drafted, the leading one first.
    /// English is always «for information».
    pub fn document_locales(self) -> &'static [Locale] {
        match self {
            Country::Russia => &[Locale::Ru, Locale::En],
            Country::Kazakhstan => &[Locale::Kk, Locale::Ru, Locale::En],
        }
    }
}
