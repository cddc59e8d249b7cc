//! Surnames by case. First match wins; the gender is explicit.

use std::collections::BTreeSet;

use pismovnik_model::Gender;

use super::Doubt;
use super::endings::{self, Oblique, cut, ends, is_consonant, last, syllables, vowel, with};
use super::lists;

/// Oblique cases of a surname; each half of a double one for itself.
pub(super) fn oblique(word: &str, gender: Gender, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    let Some((head, tail)) = word.rsplit_once('-') else { return simple(word, gender, doubts) };
    let head_forms = if lists::STILL_HEADS.contains(&head) { None } else { oblique(head, gender, doubts) };
    endings::hyphenated(head, head_forms, tail, simple(tail, gender, doubts))
}

fn simple(word: &str, gender: Gender, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    match (gender, last(word)?) {
        (_, 'а') => in_a(word, gender, doubts),
        (_, 'я') => in_ya(word, gender),
        // Other vowels: «Шевченко», «Дурново», «Живаго», «Гёте», «Чабукиани».
        (_, c) if vowel(c) => None,
        (Gender::Female, _) => None,
        (Gender::Male, 'й') => in_short_i(word, doubts),
        (Gender::Male, 'ь') => soft(word, doubts),
        (Gender::Male, _) => hard(word, doubts),
    }
}

fn in_a(word: &str, gender: Gender, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    let stem = cut(word, 1);
    if lists::STRESSED_FOREIGN.contains(&word) {
        return None;
    }
    // «Моравиа», «Гулиа», «Дюбуа».
    if last(stem).is_some_and(vowel) {
        return None;
    }
    let possessive = ends(word, &["ова", "ева", "ёва", "ина", "ына"]) && syllables(word) > 1;
    if possessive {
        let noun = lists::NOUN_INA.contains(&word) || (syllables(word) == 2 && word.chars().count() <= 4);
        match gender {
            Gender::Female if noun => _ = doubts.insert(Doubt::SurnameMayNotDecline),
            Gender::Female => return with(stem, ["ой", "ой", "у", "ой", "ой"]),
            // A man called «Иванова» is a rare thing or a slip; as a noun it still reads right.
            Gender::Male => {}
        }
    }
    endings::noun_a(word, lists::STRESSED_HUSHING_A.contains(&word))
}

fn in_ya(word: &str, gender: Gender) -> Option<Oblique> {
    if lists::STRESSED_FOREIGN.contains(&word) {
        return None;
    }
    if gender == Gender::Female && word.chars().count() > 4 {
        if let Some(stem) = word.strip_suffix("ая") {
            // After hushing letters the endings are soft: «Рабочей», «Горячей».
            let hushing = matches!(last(stem), Some('ж' | 'ш' | 'ч' | 'щ'));
            let oblique = if hushing { "ей" } else { "ой" };
            return with(stem, [oblique, oblique, "ую", oblique, oblique]);
        }
        if let Some(stem) = word.strip_suffix("яя") {
            return with(stem, ["ей", "ей", "юю", "ей", "ей"]);
        }
    }
    endings::noun_ya(word)
}

fn in_short_i(word: &str, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    let hard = ["ого", "ому", "ого", "ым", "ом"];
    if let Some((_, stem)) = lists::FLEETING_EI.iter().find(|(w, _)| *w == word) {
        doubts.insert(Doubt::SurnameVowel);
        return with(stem, ["я", "ю", "я", "ём", "е"]);
    }
    if let Some(stem) = word.strip_suffix("ый") {
        return with(stem, hard);
    }
    if let Some(stem) = word.strip_suffix("ой").filter(|_| syllables(word) > 1) {
        if lists::NOUN_OI.contains(&word) {
            return endings::short_i(word);
        }
        let velar = matches!(last(stem), Some('к' | 'г' | 'х' | 'ж' | 'ш' | 'ч' | 'щ'));
        return with(stem, ["ого", "ому", "ого", if velar { "им" } else { "ым" }, "ом"]);
    }
    if let Some(stem) = word.strip_suffix("ий").filter(|_| syllables(word) > 1) {
        return match last(stem) {
            Some('к' | 'г' | 'х') if word != "бокий" => with(stem, ["ого", "ому", "ого", "им", "ом"]),
            Some('н' | 'ч' | 'щ' | 'ж' | 'ш') => with(stem, ["его", "ему", "его", "им", "ем"]),
            _ if word == "третий" => with("треть", ["его", "ему", "его", "им", "ем"]),
            _ => endings::short_i(word),
        };
    }
    endings::short_i(word)
}

fn soft(word: &str, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    if word.ends_with("ень") && syllables(word) > 1 {
        doubts.insert(Doubt::SurnameVowel);
    }
    endings::soft(word)
}

fn hard(word: &str, doubts: &mut BTreeSet<Doubt>) -> Option<Oblique> {
    if !last(word).is_some_and(is_consonant) {
        return None;
    }
    if let Some((_, stem)) = lists::FLEETING.iter().find(|(w, _)| *w == word) {
        doubts.insert(Doubt::SurnameVowel);
        return endings::consonant(stem, false);
    }
    if ends(word, &["ых", "их"]) && syllables(word) > 1 && !lists::GERMAN_IKH.contains(&word) {
        let before = last(cut(word, 2));
        let usual =
            word.ends_with("ых") || matches!(before, Some('к' | 'г' | 'х' | 'ч' | 'щ' | 'ж' | 'ш' | 'н'));
        if usual {
            return None;
        }
        doubts.insert(Doubt::SurnameMayNotDecline);
    }
    if ends(word, &["ов", "ев", "ёв", "ин", "ын"]) && !lists::FOREIGN_IN_OV.contains(&word) {
        // «Кожин», but «Цин», «Мин»: names of one syllable are nouns.
        if syllables(word) > 1 {
            return with(word, ["а", "у", "а", "ым", "е"]);
        }
    }
    // «Кравец» → «Кравца», as in Russian and Ukrainian words; «Гец» keeps its only vowel.
    if let Some(stem) = word.strip_suffix("ец").filter(|_| syllables(word) > 1) {
        doubts.insert(Doubt::SurnameVowel);
        let stem = match last(stem) {
            Some('л') => format!("{stem}ьц"),
            Some(c) if vowel(c) => format!("{stem}йц"),
            _ => format!("{stem}ц"),
        };
        // «Кравцом», but «Коломийцем»: short words stress the ending.
        let stressed = syllables(word) == 2 && !lists::UNSTRESSED_ETS.contains(&word);
        return endings::consonant(&stem, stressed);
    }
    if ends(word, &["ок", "ек", "ёк"]) && syllables(word) > 1 {
        doubts.insert(Doubt::SurnameVowel);
    }
    let stressed =
        lists::STRESSED_HUSHING.contains(&word) || (ends(word, &["ач", "яч"]) && syllables(word) > 1);
    endings::consonant(word, stressed)
}
