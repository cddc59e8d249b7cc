//! Which words are names of persons and places: they are rather not torn.

/// Beginnings of words that papers write with a capital in the midst of a sentence though they name nobody.
const TERMS: &[&str] = &[
    "оператор",
    "закон",
    "сайт",
    "политик",
    "согласи",
    "субъект",
    "покупател",
    "пользовател",
    "роскомнадзор",
    "заң",
    "саясат",
    "келісім",
    "operator",
    "website",
    "policy",
    "consent",
    "customer",
    "visitor",
];

/// Whether the word `from..to` of a text is a name: it has a capital and neither begins a sentence nor is a
/// term of the paper. One that begins a sentence is a name where another word with a capital follows at once,
/// as in «Выдумщиков Семён». `bound` says that the word before introduces it («г.», an initial).
pub(crate) fn name(text: &str, (from, to): (usize, usize), bound: bool) -> bool {
    let Some(word) = text.get(from..to) else { return false };
    let bare = word.trim_start_matches(QUOTES);
    if !bare.starts_with(char::is_uppercase) {
        return false;
    }
    let lower = bare.to_lowercase();
    if TERMS.iter().any(|term| lower.starts_with(term)) {
        return false;
    }
    let before = text[..from].trim_end();
    // What is quoted in the midst of a sentence, or right after a sign of it, is a name too.
    let quoted = word.trim_start_matches('(').starts_with(['«', '„', '“']) && !before.is_empty();
    if bound || quoted || !(before.is_empty() || before.ends_with(ENDS)) {
        return true;
    }
    let next = text[to..].trim_start().trim_start_matches(QUOTES);
    word.ends_with(char::is_alphabetic)
        && next.starts_with(char::is_uppercase)
        && next.chars().nth(1).is_some_and(|c| c.is_lowercase() || c == '.')
}

/// After these a capital begins a sentence.
const ENDS: [char; 7] = ['.', '!', '?', ':', ';', '—', '•'];
/// Before the word itself.
const QUOTES: [char; 5] = ['«', '„', '“', '"', '('];

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of a text.
    fn names<'a>(text: &'a str, bound: &[&str]) -> Vec<&'a str> {
        let mut at = 0;
        let mut found = Vec::new();
        for word in text.split(' ') {
            if name(text, (at, at + word.len()), bound.contains(&word)) {
                found.push(word);
            }
            at += word.len() + 1;
        }
        found
    }

    #[test]
    fn capitals_within_a_sentence_are_names_and_terms_are_not() {
        let text =
            "Обработку ведёт юрист Выдумщиков Семён. Данные хранит ООО «Выдуманный хостинг», Оператор знает";
        assert_eq!(names(text, &[]), ["Выдумщиков", "Семён.", "ООО", "«Выдуманный"]);
        assert_eq!(names("Выдумщиков Семён Аркадьевич", &[]), ["Выдумщиков", "Семён", "Аркадьевич"]);
        assert_eq!(
            names("адрес: г. Нигдеев, ул. Полевая", &["Нигдеев,", "Полевая"]),
            ["Нигдеев,", "Полевая"]
        );
        assert_eq!(names("Управление юстиции", &[]), Vec::<&str>::new());
        assert_eq!(names("деректерді Қиялиұлы Ертегі өңдейді", &[]), ["Қиялиұлы", "Ертегі"]);
        assert_eq!(names("жеткізеді: Қазпошта («Қазпошта» АҚ)", &[]), ["Қазпошта", "(«Қазпошта»", "АҚ)"]);
        assert_eq!(names("kept by Zaitseva Operator", &[]), ["Zaitseva"]);
    }
}
