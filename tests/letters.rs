//! Every letter that the program writes, for sole proprietors and companies of both countries.

use pismovnik_interview::{facts, preset};
use pismovnik_model::{Beside, Country, Document, Locale, Outgoing};

use crate::letter_samples::{known, sample, setting};

/// `(shop and language, letter)` of every kind in every language.
///
/// # Panics
/// Where a sample is not complete or a text is missing: the drafting tests say more.
pub fn all() -> Vec<(String, Document)> {
    let mut all = Vec::new();
    for (name, country) in [
        ("ru-sole-proprietor", Country::Russia),
        ("ru-company", Country::Russia),
        ("kz-sole-proprietor", Country::Kazakhstan),
        ("kz-company", Country::Kazakhstan),
    ] {
        let shop = facts(&preset(name).expect("preset"));
        for kind in known(country) {
            let letter = Outgoing::new(sample(kind, country), country).expect("complete");
            for locale in country.document_locales() {
                let document =
                    pismovnik_drafting::letter(&shop, &letter, *locale, &setting()).expect("drafted");
                all.push((format!("{name} {}", locale.code()), document));
            }
        }
    }
    all
}

/// Kazakh and Russian versions of Kazakhstan's letters, to stand side by side.
pub fn pairs(all: &[(String, Document)]) -> Vec<(&str, Beside<'_>)> {
    let russian = |kazakh: &Document, shop: &str| {
        let same = |(name, d): &&(String, Document)| {
            d.locale == Locale::Ru && d.kind == kazakh.kind && name.split(' ').next() == Some(shop)
        };
        all.iter().find(same).map(|(_, document)| document)
    };
    let kazakh = all.iter().filter(|(_, d)| d.locale == Locale::Kk);
    kazakh
        .filter_map(|(name, document)| {
            let shop = name.split(' ').next()?;
            Some((shop, Beside::new(document, russian(document, shop)?)?))
        })
        .collect()
}
