//! Lists: first names with their gender, and words that the rules look up.

use std::cmp::Ordering;

/// Whose name a first name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Male,
    Female,
    Either,
}

/// A line each, sorted: the name and whose it is.
const FIRST_NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/first-names.txt"));

/// Whose name this is, in lower case; a double name is that of its first half. None where it is not in
/// the list.
pub(super) fn first_name(word: &str) -> Option<Known> {
    let half = word.split_once('-').map(|(head, _)| head);
    listed(word).or_else(|| listed(half?))
}

fn listed(word: &str) -> Option<Known> {
    let mut lines = FIRST_NAMES;
    // Halves, each cut at the end of a line.
    while !lines.is_empty() {
        let middle =
            lines.as_bytes()[..lines.len() / 2].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
        let (before, from) = lines.split_at_checked(middle)?;
        let (line, after) = from.split_once('\n')?;
        let (name, whose) = line.split_once(' ')?;
        match word.cmp(name) {
            Ordering::Less => lines = before,
            Ordering::Greater => lines = after,
            Ordering::Equal => {
                return Some(match whose {
                    "m" => Known::Male,
                    "f" => Known::Female,
                    _ => Known::Either,
                });
            }
        }
    }
    None
}

/// Whether all letters are Cyrillic.
pub(super) fn cyrillic(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).all(|c| ('\u{400}'..='\u{52F}').contains(&c))
}

/// Small words before a surname.
pub(super) const PARTICLES: [&str; 27] = [
    "фон",
    "ван",
    "ван-дер",
    "дер",
    "ден",
    "де",
    "ди",
    "да",
    "дель",
    "делла",
    "дю",
    "дос",
    "ду",
    "ла",
    "ле",
    "лос",
    "эль",
    "аль",
    "ад",
    "ар",
    "ас",
    "аш",
    "ибн",
    "бен",
    "бин",
    "бинт",
    "цу",
];

/// First parts of double surnames that stay: «Тер-Петросяна».
pub(super) const STILL_HEADS: [&str; 24] = [
    "кара",
    "грум",
    "туган",
    "тер",
    "бонч",
    "ван",
    "фон",
    "мак",
    "сен",
    "сан",
    "санта",
    "аль",
    "эль",
    "ар",
    "ас",
    "бен",
    "ибн",
    "де",
    "дер",
    "ла",
    "ле",
    "дю",
    "о",
    "д",
];

/// Korean surnames as Russian writes them.
pub(super) const KOREAN_SURNAMES: [&str; 46] = [
    "ким", "пак", "ли", "лим", "лян", "цой", "чой", "тен", "тян", "чен", "чон", "чун", "тё", "те", "чо",
    "юн", "ю", "юнг", "хан", "хон", "хван", "хе", "хо", "хен", "сон", "син", "шин", "шим", "сим", "нам",
    "но", "ан", "ян", "эм", "им", "кан", "ко", "ку", "кван", "квон", "мун", "мин", "пэк", "пек", "ро", "со",
];

/// French and other surnames in a stressed -а or -я, which stay.
pub(super) const STRESSED_FOREIGN: [&str; 9] =
    ["дюма", "петипа", "тома", "дега", "люка", "ферма", "гамарра", "золя", "труайя"];

/// Surnames in -ин and -ов of foreigners, which take -ом: «Дарвином».
pub(super) const FOREIGN_IN_OV: [&str; 9] =
    ["дарвин", "чаплин", "грин", "франклин", "кельвин", "гершвин", "флотов", "бюлов", "гудвин"];

/// Surnames in -их that decline as nouns: «Ульриха».
pub(super) const GERMAN_IKH: [&str; 10] =
    ["дитрих", "ульрих", "фрейндлих", "фридрих", "эрлих", "гейнрих", "генрих", "либих", "мюних", "фройлих"];

/// Nouns in -ой among surnames of two syllables and more.
pub(super) const NOUN_OI: [&str; 11] = [
    "прибой",
    "козодой",
    "водопой",
    "герой",
    "покой",
    "зверобой",
    "перебой",
    "нестрой",
    "неустрой",
    "изгой",
    "левкой",
];

/// Common nouns in -ина and -ова: a woman's «Смородина» declines as the berry or as «Ивановна» does.
pub(super) const NOUN_INA: [&str; 23] = [
    "смородина",
    "калина",
    "малина",
    "былина",
    "перина",
    "глина",
    "ягодина",
    "тростина",
    "рябина",
    "осина",
    "бузина",
    "щетина",
    "дубина",
    "пружина",
    "година",
    "скотина",
    "кручина",
    "лучина",
    "сова",
    "корова",
    "подкова",
    "голова",
    "половина",
];

/// Nouns with a fleeting vowel among surnames: the word and the stem of its other cases.
pub(super) const FLEETING: [(&str, &str); 10] = [
    ("лев", "льв"),
    ("орёл", "орл"),
    ("орел", "орл"),
    ("козёл", "козл"),
    ("осёл", "осл"),
    ("сверчок", "сверчк"),
    ("коломиец", "коломийц"),
    ("коломоец", "коломойц"),
    ("заяц", "зайц"),
    ("овен", "овн"),
];

/// Nouns in -ей whose vowel falls out.
pub(super) const FLEETING_EI: [(&str, &str); 3] =
    [("соловей", "соловь"), ("воробей", "воробь"), ("муравей", "муравь")];

/// Surnames in a hushing letter with the stress on the ending: «Борщом».
pub(super) const STRESSED_HUSHING: [&str; 18] = [
    "борщ", "плющ", "хрущ", "клещ", "сыч", "грач", "ткач", "бич", "чиж", "ёж", "уж", "морж", "ёрш", "ерш",
    "врач", "ключ", "луч", "меч",
];

/// Surnames in -а after a hushing letter with the stress on the ending: «Левшой».
pub(super) const STRESSED_HUSHING_A: [&str; 7] =
    ["левша", "лапша", "душа", "парша", "каланча", "саранча", "алыча"];

/// Surnames in -ец of two syllables that keep the stress on the stem: «Немцем» beside «Кравцом».
pub(super) const UNSTRESSED_ETS: [&str; 4] = ["немец", "перец", "палец", "горец"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_name_is_found_and_no_other() {
        let mut count = 0;
        for line in include_str!("first-names.txt").lines().filter(|line| !line.starts_with('#')) {
            let (whose, names) = line.split_once(' ').expect("a list");
            for name in names.split_whitespace() {
                let found = first_name(name).unwrap_or_else(|| panic!("{name} is not found"));
                let expected = if whose == "m" { Known::Male } else { Known::Female };
                assert!(found == Known::Either || (found == expected && whose != "e"), "{name}");
                assert_eq!(listed(&format!("{name}ъ")), None);
                count += 1;
            }
        }
        assert!(count > 1000, "{count}");
        assert_eq!(first_name(""), None);
        assert_eq!(first_name("анна-мария"), first_name("анна"));
    }
}
