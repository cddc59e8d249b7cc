//! Case suffixes that Kazakh puts on a name in a Kazakh text, by vowel harmony and the last sound.
//!
//! Letters are phrased so that names stand without suffixes wherever they can; this is for the rest.

use super::endings::{ends, vowel};

/// The cases of Kazakh that take a suffix.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KazakhCase {
    /// Ілік: -ның, -дың, -тың.
    Genitive,
    /// Барыс: -ға, -қа, -на.
    Dative,
    /// Табыс: -ны, -ды, -ты, -н.
    Accusative,
    /// Жатыс: -да, -та, -нда.
    Locative,
    /// Шығыс: -дан, -тан, -нан.
    Ablative,
    /// Көмектес: -мен, -бен, -пен.
    Instrumental,
}

impl KazakhCase {
    /// All of them.
    pub const ALL: [KazakhCase; 6] = [
        KazakhCase::Genitive,
        KazakhCase::Dative,
        KazakhCase::Accusative,
        KazakhCase::Locative,
        KazakhCase::Ablative,
        KazakhCase::Instrumental,
    ];
}

/// What a suffix is chosen by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// -ұлы, -қызы: already carries a possessive ending.
    Possessive,
    Vowel,
    Nasal,
    /// з, ж.
    Buzzing,
    Sonorous,
    Voiceless,
}

/// The name with the suffix on its last word; unchanged where it ends in no Cyrillic letter.
pub fn kazakh(name: &str, case: KazakhCase) -> String {
    let last = name.rsplit([' ', '\u{A0}', '-']).next().unwrap_or(name).to_lowercase();
    let Some(end) = end(&last) else { return name.to_owned() };
    let (back, front) = suffix(end, case);
    format!("{name}{}", if is_back(&last) { back } else { front })
}

fn end(word: &str) -> Option<End> {
    if ends(word, &["ұлы", "улы", "қызы", "кызы"]) {
        return Some(End::Possessive);
    }
    let last = word.trim_end_matches(['ь', 'ъ']).chars().last()?;
    Some(match last {
        c if vowel(c) => End::Vowel,
        'м' | 'н' | 'ң' => End::Nasal,
        'з' | 'ж' => End::Buzzing,
        'р' | 'л' | 'й' => End::Sonorous,
        // Russian voiced letters at the end are heard voiceless: «Ивановқа».
        c if super::lists::cyrillic(&c.to_string()) && c.is_alphabetic() => End::Voiceless,
        _ => return None,
    })
}

/// Whether suffixes take back vowels: the last vowel that tells decides. Patronymics in -ич take front ones.
fn is_back(word: &str) -> bool {
    if word.ends_with("ич") {
        return false;
    }
    let telling = word.chars().rev().find_map(|c| match c {
        'а' | 'о' | 'ұ' | 'ы' | 'я' | 'ё' => Some(true),
        'ә' | 'ө' | 'ү' | 'і' | 'е' | 'э' => Some(false),
        _ => None,
    });
    telling.unwrap_or_else(|| !word.contains('и'))
}

/// Suffixes with back and with front vowels.
fn suffix(end: End, case: KazakhCase) -> (&'static str, &'static str) {
    use KazakhCase::{Ablative, Accusative, Dative, Genitive, Instrumental, Locative};
    match (case, end) {
        (Genitive, End::Possessive | End::Vowel | End::Nasal) => ("ның", "нің"),
        (Genitive, End::Buzzing | End::Sonorous) => ("дың", "дің"),
        (Genitive, End::Voiceless) => ("тың", "тің"),
        (Dative, End::Possessive) => ("на", "не"),
        (Dative, End::Voiceless) => ("қа", "ке"),
        (Dative, _) => ("ға", "ге"),
        (Accusative, End::Possessive) => ("н", "н"),
        (Accusative, End::Vowel) => ("ны", "ні"),
        (Accusative, End::Voiceless) => ("ты", "ті"),
        (Accusative, _) => ("ды", "ді"),
        (Locative, End::Possessive) => ("нда", "нде"),
        (Locative, End::Voiceless) => ("та", "те"),
        (Locative, _) => ("да", "де"),
        (Ablative, End::Possessive | End::Nasal) => ("нан", "нен"),
        (Ablative, End::Voiceless) => ("тан", "тен"),
        (Ablative, _) => ("дан", "ден"),
        (Instrumental, End::Buzzing) => ("бен", "бен"),
        (Instrumental, End::Voiceless) => ("пен", "пен"),
        (Instrumental, _) => ("мен", "мен"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes_follow_the_last_vowel_and_sound() {
        // Nominative, then Genitive, Dative, Accusative, Locative, Ablative, Instrumental.
        let cases = [
            ("Нұрлан", ["Нұрланның", "Нұрланға", "Нұрланды", "Нұрланда", "Нұрланнан", "Нұрланмен"]),
            ("Серік", ["Серіктің", "Серікке", "Серікті", "Серікте", "Серіктен", "Серікпен"]),
            ("Әсел", ["Әселдің", "Әселге", "Әселді", "Әселде", "Әселден", "Әселмен"]),
            ("Айгүл", ["Айгүлдің", "Айгүлге", "Айгүлді", "Айгүлде", "Айгүлден", "Айгүлмен"]),
            ("Динара", ["Динараның", "Динараға", "Динараны", "Динарада", "Динарадан", "Динарамен"]),
            ("Жібек", ["Жібектің", "Жібекке", "Жібекті", "Жібекте", "Жібектен", "Жібекпен"]),
            ("Ораз", ["Ораздың", "Оразға", "Оразды", "Оразда", "Ораздан", "Оразбен"]),
            ("Иванов", ["Ивановтың", "Ивановқа", "Ивановты", "Ивановта", "Ивановтан", "Ивановпен"]),
            (
                "Ахметова",
                ["Ахметованың", "Ахметоваға", "Ахметованы", "Ахметовада", "Ахметовадан", "Ахметовамен"],
            ),
            (
                "Серікұлы",
                ["Серікұлының", "Серікұлына", "Серікұлын", "Серікұлында", "Серікұлынан", "Серікұлымен"],
            ),
            (
                "Иванович",
                ["Ивановичтің", "Ивановичке", "Ивановичті", "Ивановичте", "Ивановичтен", "Ивановичпен"],
            ),
        ];
        for (name, forms) in cases {
            for (case, expected) in KazakhCase::ALL.into_iter().zip(forms) {
                assert_eq!(kazakh(name, case), expected);
            }
        }
        assert_eq!(kazakh("Әли", KazakhCase::Dative), "Әлиге");
        assert_eq!(kazakh("Ахметов Нұрлан Серікұлы", KazakhCase::Dative), "Ахметов Нұрлан Серікұлына");
        assert_eq!(kazakh("Smith", KazakhCase::Dative), "Smith");
    }
}
