//! Spaces at which a line may not end, by the customs of Russian typography.

/// How two words hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// No line may end between them.
    Firm,
    /// A line had better end elsewhere.
    Loose,
}

/// Byte offsets of the spaces of a text at which no line may or should end, ascending. `text` has single
/// spaces.
///
/// Kept together: № 5, § 3; ст. 9, ч. 1, п. 5 and the like with their numbers; г. Москва, ул., д.;
/// initials with the surname; a number with the word or sign that follows it; a short preposition or
/// particle of one letter with its word; a dash with what precedes it. A chain of references (п. 5 ч. 1
/// ст. 6) holds loosely.
pub(crate) fn spaces(text: &str) -> Vec<(usize, Hold)> {
    let mut held = Vec::new();
    let mut word_start = 0;
    for (at, _) in text.match_indices(' ') {
        let before = &text[word_start..at];
        let rest = &text[at + 1..];
        let after = &rest[..rest.find(' ').unwrap_or(rest.len())];
        if together(before, after) {
            held.push((at, Hold::Firm));
        } else if number(before) && REFERENCES.contains(&after) {
            held.push((at, Hold::Loose));
        }
        word_start = at + 1;
    }
    held
}

/// Whether two neighbouring words belong on one line. The cheap questions come first: most words are
/// none of these.
fn together(before: &str, after: &str) -> bool {
    let quotes = ['(', '«', '„', '"', '['];
    let left = before.trim_start_matches(quotes);
    let right = after.trim_start_matches(quotes);
    if dash(after) || one_letter(left) {
        return true;
    }
    let Some(last) = left.chars().next_back() else { return false };
    if right.is_empty() {
        return false;
    }
    let number_follows = right.starts_with(|c: char| c.is_ascii_digit());
    let abbreviated = last == '.' || left.contains(['-', '/']);
    SIGNS.contains(&left)
        || (number_follows && REFERENCES.contains(&lower(left).as_str()))
        || (abbreviated && PLACES.contains(&lower(left).as_str()))
        || (last == '.' && initial(left) && capital(right))
        || (right.contains('.') && initial(right) && name(left))
        || (number(left) && unit(right))
}

/// A dash may not begin a line.
fn dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "-")
}

const SIGNS: &[&str] = &["№", "№№", "§", "§§", "©", "≥", "≤", "±", "~"];

/// Before numbers only.
const REFERENCES: &[&str] = &[
    "ст.",
    "ч.",
    "п.",
    "пп.",
    "подп.",
    "абз.",
    "гл.",
    "разд.",
    "стр.",
    "с.",
    "рис.",
    "табл.",
    "прил.",
    "т.",
    "кн.",
    "вып.",
    "статья",
    "статьи",
    "статье",
    "статьёй",
    "статьей",
    "статью",
    "статей",
    "части",
    "часть",
    "частью",
    "пункт",
    "пункта",
    "пункте",
    "пунктом",
    "пунктов",
    "пунктами",
    "пунктах",
    "подпункт",
    "подпункта",
    "разделе",
    "раздел",
    "раздела",
    "глава",
    "главы",
    "art.",
    "p.",
    "para.",
    "no.",
    "article",
    "articles",
    "section",
    "part",
    "paragraph",
    "clause",
];

/// Before the names of places and houses.
const PLACES: &[&str] = &[
    "г.",
    "гор.",
    "пос.",
    "дер.",
    "обл.",
    "р-н",
    "ул.",
    "пр.",
    "пр-т",
    "просп.",
    "пер.",
    "бул.",
    "наб.",
    "пл.",
    "ш.",
    "д.",
    "кв.",
    "корп.",
    "стр.",
    "оф.",
    "пом.",
    "а/я",
    "им.",
    "қ.",
    "к-сі",
    "mr.",
    "ms.",
    "mrs.",
    "dr.",
];

const UNITS: &[&str] = &[
    "руб",
    "₽",
    "₸",
    "$",
    "€",
    "%",
    "‰",
    "тг",
    "тенге",
    "коп",
    "тыс",
    "млн",
    "млрд",
    "г",
    "кг",
    "мм",
    "см",
    "м",
    "км",
    "м²",
    "шт",
    "ч",
    "мин",
    "с",
    "сек",
    "дн",
    "дней",
    "день",
    "дня",
    "месяцев",
    "месяца",
    "месяц",
    "лет",
    "года",
    "год",
    "году",
    "гг",
    "рублей",
    "рубля",
    "рубль",
    "часов",
    "часа",
    "час",
    "рабочих",
    "календарных",
    "кб",
    "мб",
    "гб",
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
    "ж",
    "жыл",
    "жылдың",
    "күн",
    "жұмыс",
    "ай",
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
    "days",
    "day",
    "months",
    "month",
    "years",
    "year",
    "hours",
    "working",
    "kb",
    "mb",
    "rub",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '/' | '\u{00A0}'))
        && !word.ends_with(['.', ','])
}

fn unit(word: &str) -> bool {
    let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && !"%₽₸$€‰²".contains(c));
    // Thousands: 10 000.
    let thousands = bare.len() == 3 && bare.bytes().all(|b| b.is_ascii_digit());
    thousands || UNITS.contains(&lower(bare).as_str())
}

/// One capital and a dot («И.»), or two such («И.И.»).
fn initial(word: &str) -> bool {
    let bare = word.trim_end_matches([',', ';', ')', '»', ':']);
    let chars: Vec<char> = bare.chars().collect();
    matches!(chars.len(), 2 | 4)
        && chars.chunks(2).all(|pair| matches!(pair, [letter, '.'] if letter.is_uppercase()))
}

fn capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// A surname: a capital, then small letters only.
fn name(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && {
        let rest = chars.as_str();
        rest.chars().count() > 1 && rest.chars().all(|c| c.is_lowercase() || c == '-')
    }
}

/// «в», «и», «к», «о», «с», «у», «я», «а»: a line looks torn when it ends with one.
fn one_letter(word: &str) -> bool {
    let mut chars = word.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if c.is_alphabetic())
}

fn lower(word: &str) -> String {
    word.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with `_` for spaces at which no line may end, `~` where it should not.
    fn held(text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        for (at, hold) in spaces(text) {
            bytes[at] = if hold == Hold::Firm { b'_' } else { b'~' };
        }
        String::from_utf8(bytes).expect("only ASCII replaced")
    }

    #[test]
    fn references_places_initials_units_and_dashes_stay_together() {
        assert_eq!(held("по ч. 1 ст. 9 закона № 152-ФЗ"), "по ч._1~ст._9 закона №_152-ФЗ");
        assert_eq!(held("адрес: г. Москва, ул. Лесная, д. 5"), "адрес: г._Москва, ул._Лесная, д._5");
        assert_eq!(held("директор И. И. Петров подписал"), "директор И._И._Петров подписал");
        assert_eq!(held("директор Петров И. И. подписал"), "директор Петров_И._И. подписал");
        assert_eq!(held("через 30 дней и 10 000 руб."), "через 30_дней и_10_000_руб.");
        assert_eq!(held("оператор — это лицо"), "оператор_— это лицо");
        assert_eq!(held("согласие в письме и с подписью"), "согласие в_письме и_с_подписью");
    }

    #[test]
    fn a_sentence_may_end_with_a_letter_and_a_dot() {
        assert_eq!(held("пункт 5 закона"), "пункт_5 закона");
        assert_eq!(held("слово дело"), "слово дело");
    }
}
