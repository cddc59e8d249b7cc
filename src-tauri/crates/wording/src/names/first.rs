//! First names by case.

use std::collections::BTreeSet;

use pismovnik_model::Gender;

use super::Doubt;
use super::endings::{self, Oblique, cut, is_consonant, last, with};

/// First parts of double names that stay: «Жан-Жака».
const STILL: [&str; 6] = ["жан", "аль", "эль", "бен", "абу", "ибн"];

/// Women's names in -ь that everybody declines.
const SOFT_WOMEN: [&str; 9] =
    ["любовь", "нинель", "юдифь", "эсфирь", "рахиль", "руфь", "рашель", "адель", "ассоль"];

/// Old men's names in -о that decline like those in -а.
const OLD_O: [&str; 4] = ["данило", "михайло", "гаврило", "кирилло"];

/// Oblique cases of a first name.
pub(super) fn oblique(word: &str, gender: Gender, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    let Some((head, tail)) = word.rsplit_once('-') else { return simple(word, gender, doubts) };
    let still = STILL.contains(&head);
    let head_forms = if still { None } else { oblique(head, gender, doubts) };
    let tail_forms = simple(tail, gender, doubts);
    endings::hyphenated(head, head_forms, tail, tail_forms)
}

fn simple(word: &str, gender: Gender, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    match (gender, last(word)?) {
        (Gender::Male, _) if exception(word).is_some() => exception(word),
        (_, 'а') if cut(word, 1).ends_with(endings::vowel) => None,
        (_, 'а') => endings::noun_a(word, false),
        (_, 'я') => endings::noun_ya(word),
        (Gender::Male, 'й') => endings::short_i(word),
        (Gender::Male, 'ь') => endings::soft(word),
        (Gender::Male, 'о') if OLD_O.contains(&word) => {
            endings::noun_a(&format!("{}а", cut(word, 1)), false)
        }
        (Gender::Male, c) if is_consonant(c) => endings::consonant(word, false),
        (Gender::Female, 'ь') => {
            if !SOFT_WOMEN.contains(&word) {
                doubts.insert(Doubt::FirstNameMayNotDecline);
            }
            endings::soft_feminine(word)
        }
        _ => None,
    }
}

/// Fleeting vowels, and Илья.
fn exception(word: &str) -> Option<Oblique> {
    let hard = ["а", "у", "а", "ом", "е"];
    match word {
        "павел" => with("павл", hard),
        "лев" => with("льв", hard),
        "пётр" => with("петр", hard),
        "илья" => with("иль", ["и", "е", "ю", "ёй", "е"]),
        _ => None,
    }
}
