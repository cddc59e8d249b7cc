//! Facts and wording -> [`Document`]: which papers a shop needs, and each of them in one language.
//!
//! Invariants: every block is made by a function that sees the facts only through a fresh reader, so
//! that changing one answer alters only blocks that name it; an absent answer or «I don't know» leaves
//! a statement out or says what happens by law, and never leaves a gap to fill in; user text is never
//! read as markup; texts refer to other places by name, never by number, and numbers are given last.
//!
//! The countries are separate text models: [`russia`] rests orders on the contract and never asks
//! consent for them; [`kazakhstan`] needs consent for them.

mod banner;
mod clause;
mod cookie_table;
mod day;
mod form;
mod frame;
mod kazakhstan;
mod letters;
mod merge;
mod number;
mod operator;
pub mod own_words;
mod owners;
mod purposes;
mod recipients;
mod run;
mod russia;
mod services;
mod sheet;
mod situations;
mod words;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pismovnik_model::{Country, Day, Document, DocumentKind, Facts, Locale};

pub use clause::ClauseInfo;
pub use letters::{Listed, categories, letter, letter_articles, letter_catalogue};
pub use recipients::handed;

/// What a paper depends on besides the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The day under whose law it is drafted and from which it applies: clauses not yet in force on it
    /// are left out.
    pub as_of: Day,
    /// The day on which it is really made, where that is another one: the paper then says so.
    pub made_on: Option<Day>,
    /// Whether the rules were not verified for that day any more. The paper only carries the mark: doubts
    /// are for the owner and belong into findings, not onto a page that customers read.
    pub provisional: bool,
}

/// Why a paper could not be drafted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DraftError {
    /// The country's papers are not drafted in this language.
    #[error("papers of this country are not drafted in {}", .0.code())]
    LanguageUnavailable(Locale),
    /// The facts do not call for this paper: see [`kinds`].
    #[error("the answers do not call for {}", .0.id())]
    NotNeeded(DocumentKind),
    /// An option that the questionnaire does not offer: a defect of the program.
    #[error("no words for option {option}")]
    OptionUnknown {
        /// The option's id.
        option: String,
    },
    /// A text is missing or broken: a defect of the program or of `locales/`.
    #[error(transparent)]
    Wording(#[from] pismovnik_wording::WordingError),
}

/// The papers that a shop with these facts needs, in the order in which they are listed.
///
pub fn kinds(facts: &Facts) -> Vec<DocumentKind> {
    match facts.country() {
        Country::Russia => russia::kinds(facts),
        Country::Kazakhstan => kazakhstan::kinds(facts),
    }
}

/// Drafts one paper in one language.
///
/// # Errors
/// A language in which the country's papers are not drafted, a paper that the facts do not call for (see [`kinds`]),
/// or a defect of the wording.
pub fn draft(
    facts: &Facts,
    kind: DocumentKind,
    locale: Locale,
    setting: &Setting,
) -> Result<Document, DraftError> {
    let country = facts.country();
    if !country.document_locales().contains(&locale) {
        return Err(DraftError::LanguageUnavailable(locale));
    }
    if !kinds(facts).contains(&kind) {
        return Err(DraftError::NotNeeded(kind));
    }
    match country {
        Country::Russia => russia::draft(facts, kind, locale, setting),
        Country::Kazakhstan => kazakhstan::draft(facts, kind, locale, setting),
    }
}

/// Every clause that a paper can hold, for the rule book.
pub fn catalogue() -> &'static [ClauseInfo] {
    static CATALOGUE: LazyLock<Vec<ClauseInfo>> =
        LazyLock::new(|| clauses_of_all().into_iter().map(clause::Clause::info).collect());
    &CATALOGUE
}

/// Every article that a clause serves, sorted, each once; in the form «152-ФЗ ст. 9 ч. 1».
pub fn cited_articles() -> Vec<&'static str> {
    let all: BTreeSet<&'static str> =
        clauses_of_all().into_iter().flat_map(|c| c.articles.iter().copied()).collect();
    all.into_iter().collect()
}

fn clauses_of_all() -> Vec<&'static clause::Clause> {
    [russia::clauses_of_all(), kazakhstan::clauses_of_all()].concat()
}
