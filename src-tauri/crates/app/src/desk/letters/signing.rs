//! The way from a case to the signatures of its papers.

use std::collections::BTreeMap;

use pismovnik_model::{Locale, SignedPaper};

use crate::book::{Book, Inside};
use crate::letters::LetterId;
use crate::signed::{Standing, standing_words};

/// The papers of a letter by the entries that hold them: the name by which signing knows each, its signatures in words.
pub(super) struct Signing(BTreeMap<u64, (String, Vec<String>)>);

/// The papers of a letter.
pub(super) fn of(locale: Locale, book: &Book, shop: i64, letter: LetterId) -> Inside<Signing> {
    let mut found = BTreeMap::new();
    for paper in book.signable_of_letter(locale, shop, letter)? {
        let SignedPaper::Letter { entry, .. } = paper.paper else { continue };
        let words = match &paper.standing {
            Standing::Unsigned => Vec::new(),
            standing => standing_words(locale, standing),
        };
        found.insert(entry, (paper.name, words));
    }
    Ok(Signing(found))
}

impl Signing {
    pub(super) fn name(&self, entry: u64) -> String {
        self.0.get(&entry).map_or_else(String::new, |(name, _)| name.clone())
    }

    pub(super) fn words(&self, entry: u64) -> Vec<String> {
        self.0.get(&entry).map_or_else(Vec::new, |(_, words)| words.clone())
    }
}
