//! Patronymics: «Петрович», «Ильинична», and those of Turkic languages, which do not decline.

use std::collections::BTreeSet;

use pismovnik_model::Gender;

use super::Doubt;
use super::endings::{Oblique, consonant, ends, noun_a};

/// Words that follow a father's name in a patronymic of two words.
pub(super) const TAILS: [&str; 18] = [
    "оглы", "оглу", "огли", "оғлы", "улы", "уулу", "ұлы", "угли", "ўғли", "углы", "кызы", "қызы", "гызы",
    "кизи", "қизи", "зода", "заде", "задә",
];

const HIS: [&str; 10] = ["улы", "ұлы", "уулу", "оглы", "оглу", "огли", "оғлы", "угли", "углы", "ўғли"];
const HERS: [&str; 5] = ["кызы", "қызы", "гызы", "кизи", "қизи"];

/// Patronymics with the stress on their end: «Ильичом».
const STRESSED: [&str; 5] = ["ильич", "кузьмич", "лукич", "фомич", "козьмич"];
const SHORT: [&str; 9] =
    ["ильич", "кузьмич", "лукич", "фомич", "козьмич", "никитич", "саввич", "саввыч", "силыч"];

/// Whether a word looks like a patronymic.
pub(super) fn is(word: &str) -> bool {
    slavic(word).is_some() || turkic(word).is_some()
}

/// The gender that a patronymic, or its last word, tells.
pub(super) fn gender(word: &str) -> Option<Gender> {
    slavic(word).or_else(|| turkic(word))
}

fn slavic(word: &str) -> Option<Gender> {
    if ends(word, &["ович", "евич", "ёвич"]) || SHORT.contains(&word) {
        return Some(Gender::Male);
    }
    ends(word, &["овна", "евна", "ёвна", "ична"]).then_some(Gender::Female)
}

fn turkic(word: &str) -> Option<Gender> {
    let has = |endings: &[&str]| endings.iter().any(|e| word.ends_with(e));
    if has(&HERS) {
        return Some(Gender::Female);
    }
    has(&HIS).then_some(Gender::Male)
}

/// Oblique cases of a patronymic.
pub(super) fn oblique(word: &str, gender: Gender, _: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    if turkic(word).is_some() {
        return None;
    }
    match gender {
        Gender::Male if word.ends_with("ич") || word.ends_with("ыч") => {
            consonant(word, STRESSED.contains(&word))
        }
        Gender::Female if word.ends_with("на") => noun_a(word, false),
        _ => None,
    }
}
