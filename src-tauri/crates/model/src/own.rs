//! The owner's own words in a paper, and where an edition was published: nouns of the register.

use serde::{Deserialize, Serialize};

use crate::{Day, Locale};

/// Most characters of one passage of own words, and of a publish address.
pub const OWN_WORDS_MAX: usize = 20_000;

/// Where own words stand with regard to the clause that they are tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnPlace {
    /// In its stead.
    Instead,
    /// After it.
    After,
}

impl OwnPlace {
    /// The name in files and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            OwnPlace::Instead => "instead",
            OwnPlace::After => "after",
        }
    }

    /// Reads a name.
    pub fn from_id(id: &str) -> Option<OwnPlace> {
        [OwnPlace::Instead, OwnPlace::After].into_iter().find(|p| p.id() == id)
    }
}

/// The place of own words: which paper, language and clause.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OwnKey {
    /// Document id (`privacy-policy`).
    pub document: String,
    /// Language of the paper.
    pub lang: Locale,
    /// Clause id (`policy-purposes`).
    pub clause: String,
    /// Which of the paper's blocks of this clause, from 0: some clauses stand several times.
    pub nth: u32,
    /// In its stead or after it.
    pub place: OwnPlace,
}

/// Own words at one place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// The words, paragraphs parted by line feeds, with `**` for bold; none where the clause is struck.
    pub text: Option<String>,
    /// The words of the clause when these were written: where it says something else now, the two are in
    /// conflict.
    pub base: String,
}

/// Own words with their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWord {
    /// Where.
    pub at: OwnKey,
    /// What.
    pub words: OwnWords,
}

/// A paper of an edition, in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PaperKey {
    /// The edition's number.
    pub edition: u32,
    /// Document id.
    pub document: String,
    /// Language.
    pub lang: Locale,
}

/// Where and since when a paper of an edition is published: as the owner states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// The address on the site.
    pub address: String,
    /// The first day on which it stood there.
    pub since: Day,
}
