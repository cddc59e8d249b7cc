//! Where words may be broken: patterns for Russian and English (hypher), a rule for Kazakh.
//!
//! The Russian patterns were read over all words of the papers and letters (some 4,000): they hold what
//! schools teach, except for compounds whose first part is a clipped word. Those are listed in
//! [`COMPOUNDS`] with the seam that «Правила русской орфографии и пунктуации» (1956, «Правила переноса»)
//! asks for: neither a consonant without a vowel is parted («кол-л-трекинг»), nor the beginning of the
//! second stem («го-сус-луги»).

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use hypher::Lang;
use pismovnik_model::Locale;

/// (language of the paper, word) -> points.
type Known = BTreeMap<(&'static str, Box<str>), Rc<[usize]>>;

thread_local! {
    /// Points of words already asked for: the papers of a shop share most of theirs.
    static KNOWN: RefCell<Known> = RefCell::default();
}

/// Words that are remembered: some two megabytes at most.
const KNOWN_COUNT: usize = 20_000;

/// [`points`], remembered on this thread.
pub(crate) fn known_points(word: &str, locale: Locale) -> Rc<[usize]> {
    if word.len() > 80 {
        return points(word, locale).into();
    }
    let key = (locale.code(), Box::from(word));
    if let Some(known) = KNOWN.with_borrow(|known| known.get(&key).cloned()) {
        return known;
    }
    let found: Rc<[usize]> = points(word, locale).into();
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= KNOWN_COUNT {
            known.clear();
        }
        known.insert(key, Rc::clone(&found));
    });
    found
}

/// Byte offsets inside a word before which it may be broken with a hyphen, ascending.
///
/// The script decides, not the document: an English word in a Russian paper is broken as English, a
/// word with Kazakh letters as Kazakh. What stands in Cyrillic in an English paper are names: they stay whole. Addresses, numbers, abbreviations in capitals and words of
/// fewer than five letters are never broken. A hyphen of its own is a place of its own, found by
/// [`own_hyphens`].
pub(crate) fn points(word: &str, locale: Locale) -> Vec<usize> {
    let mut found = Vec::new();
    for (start, part) in letters(word) {
        // An abbreviation or a name in capitals is not broken.
        if part.chars().count() < 5 || part.chars().filter(|c| c.is_uppercase()).count() > 1 {
            continue;
        }
        let mut at = start;
        let mut push = |syllables: &mut dyn Iterator<Item = &str>| {
            for syllable in syllables {
                at += syllable.len();
                if at < start + part.len() {
                    found.push(at);
                }
            }
        };
        if part.chars().all(cyrillic) {
            if locale == Locale::En {
                continue;
            }
            if locale == Locale::Kk || part.chars().any(kazakh) {
                found.extend(kazakh_points(part).into_iter().map(|p| start + p));
            } else {
                let seam = seam(part);
                for stem in [&part[..seam], &part[seam..]] {
                    if !stem.is_empty() {
                        push(&mut hypher::hyphenate_bounded(stem, Lang::Russian, 2, 3));
                    }
                }
            }
        } else if let Some(first) = english_seam(part) {
            found.push(start + first);
        } else if part.chars().all(|c| c.is_ascii_alphabetic()) && !latin_name(part, locale) {
            push(&mut hypher::hyphenate_bounded(part, Lang::English, 2, 3));
        }
    }
    found
}

/// Where an English compound that the patterns break wrongly («mar-ketplace») parts.
fn english_seam(word: &str) -> Option<usize> {
    let begins = word.get(.."marketplace".len()).is_some_and(|w| w.eq_ignore_ascii_case("marketplace"));
    begins.then_some("market".len())
}

/// Names stay whole: in another script all that begin with a capital, in English those that the patterns
/// break wrongly («Kaza-khstan»).
fn latin_name(word: &str, locale: Locale) -> bool {
    let capital = word.starts_with(|c: char| c.is_ascii_uppercase());
    capital
        && (locale != Locale::En || ["Kazakhstan", "Roskomnadzor"].iter().any(|name| word.starts_with(name)))
}

/// First parts of compounds that patterns do not know, with the beginnings of the second parts.
const COMPOUNDS: &[(&str, &[&str])] = &[
    ("колл", &["трек", "центр"]),
    ("рос", &["ком", "арх", "потреб", "реестр", "стат", "телек", "финмон", "аккред", "стандарт", "печат"]),
    ("гос", &["услуг", "орган", "пошл", "контр", "заказ", "реестр", "учр", "служ", "акт"]),
    ("мин", &["цифр", "эконом", "здрав", "юст", "пром", "труд", "фин", "обр"]),
    ("спец", &["одежд", "оценк", "связ", "акци", "услов", "режим"]),
    ("юр", &["адрес", "отдел"]),
    ("физ", &["адрес"]),
    ("соц", &["опрос", "обесп"]),
    ("бух", &["учёт", "учет", "отчёт", "отчет"]),
    ("пром", &["акци"]),
    ("интер", &["актив"]),
    ("чек", &["аут"]),
    ("бэк", &["ап", "офис"]),
];

/// Byte offset at which a known compound parts; 0 for all other words.
fn seam(word: &str) -> usize {
    let found = COMPOUNDS.iter().find_map(|(first, seconds)| {
        let rest = after(word, first)?;
        seconds.iter().any(|second| after(rest, second).is_some()).then_some(first.len())
    });
    found.unwrap_or(0)
}

/// What follows a beginning in lower case, which takes as many bytes in Cyrillic.
fn after<'a>(word: &'a str, beginning: &str) -> Option<&'a str> {
    let mut letters = word.chars();
    let same = |wanted| letters.next().is_some_and(|c| c == wanted || c.to_lowercase().eq([wanted]));
    beginning.chars().all(same).then_some(letters.as_str())
}

/// Byte offsets after a word's own hyphens («веб-сайт»), where a line may end without another one, three
/// letters at least on either side («IP-адрес» and «кто-то» stay whole); none in addresses and numbers.
pub(crate) fn own_hyphens(word: &str) -> Vec<usize> {
    if address(word) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let letters = |range: &[(usize, char)]| range.iter().all(|(_, c)| c.is_alphabetic());
    (3..chars.len().saturating_sub(3))
        .filter(|i| chars[*i].1 == '-' && letters(&chars[i - 3..*i]) && letters(&chars[i + 1..i + 4]))
        .map(|i| chars[i].0 + 1)
        .collect()
}

/// Byte offsets inside an address that fits on no line where one may end, each with how undesirable it is:
/// after a slash that is not one of `//`, before a dot, question mark or ampersand and after @; never at a
/// hyphen, which would be read as one of a broken word. Empty where the word is no address.
pub(crate) fn address_points(word: &str) -> Vec<(usize, f32)> {
    if !address(word) {
        return Vec::new();
    }
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let mut points = Vec::new();
    for i in 3..chars.len().saturating_sub(2) {
        let (before, here) = (chars[i - 1].1, chars[i].1);
        let penalty = match (before, here) {
            ('/', '/') => continue,
            ('/', _) if chars[i - 2].1 == '/' => continue,
            ('/', _) => 90.0,
            ('@', _) | (_, '?' | '&' | '#' | '=') => 110.0,
            (_, '.') if chars[i + 1].1.is_alphanumeric() => 130.0,
            _ => continue,
        };
        points.push((chars[i].0, penalty));
    }
    points
}

/// Whether a word is a web or e-mail address, a domain or a file name: something in which a hyphen
/// that is not its own would be read as part of it.
pub(crate) fn address(word: &str) -> bool {
    // Most words have none of its signs.
    if !word.bytes().any(|b| matches!(b, b'.' | b'@' | b'/' | b'_' | b'\\')) {
        return false;
    }
    let core = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
    if core.contains('@') || core.contains("://") || core.contains('_') || core.contains('\\') {
        return true;
    }
    // A dot between letters without a space: `shop-name.ru`, `сайт.рф`, `index.html`.
    let chars: Vec<char> = core.chars().collect();
    chars.windows(3).any(|w| w[1] == '.' && w[0].is_alphanumeric() && w[2].is_alphabetic())
        && chars.split(|c| *c == '.').any(|part| part.len() > 1)
}

/// Stretches of letters in a word that is no address, with their byte offsets.
fn letters(word: &str) -> Vec<(usize, &str)> {
    if address(word) || word.chars().any(|c| c.is_ascii_digit()) {
        return Vec::new();
    }
    let mut parts = Vec::new();
    let mut start = None;
    for (at, c) in word.char_indices() {
        match (letter(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                parts.push((from, &word[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        parts.push((from, &word[from..]));
    }
    parts
}

fn letter(c: char) -> bool {
    // Tables are asked only of the rare ones.
    matches!(c, 'а'..='я' | 'А'..='Я' | 'a'..='z' | 'A'..='Z') || c.is_alphabetic()
}

fn cyrillic(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{04FF}')
}

fn kazakh(c: char) -> bool {
    matches!(c, '\u{0460}'..) && "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c) || matches!(c, 'і' | 'І')
}

fn vowel(c: char) -> bool {
    "аәеёиоөуұүыіэюяАӘЕЁИОӨУҰҮЫІЭЮЯ".contains(c)
}

/// Kazakh syllables have one vowel each and begin with at most one consonant; so a word breaks before
/// the consonant that stands before a vowel («қа-рау-шы», «мә-лі-мет-тер»), or between two vowels.
/// ь, ъ and й stay with what precedes («май-дан»); и and у after a vowel are consonants («та-уар»
/// keeps its у with the а that follows only where a vowel follows). Two letters at least stay on the
/// first line, three on the next.
fn kazakh_points(word: &str) -> Vec<usize> {
    let chars: Vec<(usize, char)> = word.char_indices().collect();
    let n = chars.len();
    // Between vowels, у and и sound as consonants.
    let sounds = |i: usize| {
        let c = chars[i].1;
        let glide = "уиУИ".contains(c) && i > 0 && vowel(chars[i - 1].1);
        vowel(c) && !glide
    };
    let mut points = Vec::new();
    for i in 1..n {
        if !sounds(i) {
            continue;
        }
        // The consonant before the vowel, if there is one, begins the syllable.
        let begin = if sounds(i - 1) { i } else { i - 1 };
        let soft = "ьъйЬЪЙ".contains(chars[begin].1);
        let earlier = chars[..begin].iter().enumerate().any(|(k, _)| sounds(k));
        if earlier && !soft && begin >= 2 && n - begin >= 3 {
            points.push(chars[begin].0);
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(word: &str, locale: Locale) -> String {
        let mut out = String::new();
        let mut last = 0;
        for p in points(word, locale) {
            out.push_str(&word[last..p]);
            out.push('-');
            last = p;
        }
        out + &word[last..]
    }

    #[test]
    fn english_compounds_part_at_their_seam() {
        assert_eq!(broken("marketplaces", Locale::En), "market-places");
    }

    #[test]
    fn russian_words_break_as_schools_teach() {
        assert_eq!(broken("персональных", Locale::Ru), "пер-со-наль-ных");
        assert_eq!(broken("обработка", Locale::Ru), "об-ра-ботка");
        assert_eq!(broken("«согласие»,", Locale::Ru), "«со-гла-сие»,");
    }

    #[test]
    fn english_words_in_any_paper_break_as_english() {
        assert_eq!(broken("processing", Locale::Ru), "pro-cess-ing");
        assert_eq!(broken("«Голубиная", Locale::En), "«Голубиная");
        // Names in another script stay whole.
        assert_eq!(broken("Analytics", Locale::Ru), "Analytics");
        assert_eq!(broken("Kazakhstan", Locale::En), "Kazakhstan");
    }

    #[test]
    fn kazakh_words_break_before_the_consonant_of_a_syllable() {
        assert_eq!(broken("мәліметтер", Locale::Kk), "мә-лі-мет-тер");
        assert_eq!(broken("мемлекеттік", Locale::Kk), "мем-ле-кет-тік");
        assert_eq!(broken("қараушылар", Locale::Kk), "қа-рау-шы-лар");
        assert_eq!(broken("дербес", Locale::Kk), "дер-бес");
        // A word with Kazakh letters in a Russian paper is Kazakh.
        assert_eq!(broken("өңдеуге", Locale::Ru), "өң-деуге");
    }

    #[test]
    fn short_words_abbreviations_numbers_and_addresses_stay_whole() {
        for word in ["сайт", "РОСКОМНАДЗОР", "152-ФЗ", "магазин.рф", "info@vesna-shop.ru", "ИНН:7707083893"]
        {
            assert_eq!(points(word, Locale::Ru), Vec::<usize>::new(), "{word}");
        }
    }

    #[test]
    fn hyphens_break_in_words_and_never_in_addresses() {
        assert_eq!(own_hyphens("веб-сайт"), vec!["веб-".len()]);
        for whole in ["из-за", "IP-адрес", "IP-мекенжай", "кто-то", "QR-код"] {
            assert!(own_hyphens(whole).is_empty(), "{whole}");
        }
        assert!(own_hyphens("152-ФЗ").is_empty());
        assert!(own_hyphens("vesna-shop.ru").is_empty());
        assert!(own_hyphens("info@vesna-shop.ru").is_empty());
        assert!(own_hyphens("https://vesna-shop.ru/a-b").is_empty());
    }

    #[test]
    fn addresses_break_at_their_signs() {
        let parts = |word: &str| {
            let mut out = String::new();
            let mut last = 0;
            for (at, _) in address_points(word) {
                out.push_str(&word[last..at]);
                out.push('|');
                last = at;
            }
            out + &word[last..]
        };
        let word = "https://vesna-shop.ru/politika/a-b?c=d";
        assert_eq!(parts(word), "https://vesna-shop|.ru/|politika/|a-b|?c=d");
        assert_eq!(parts("shop@krepkiy-uzel.example"), "shop@|krepkiy-uzel|.example");
        assert_eq!(parts("слово/дело"), "слово/дело");
    }

    #[test]
    fn compounds_break_at_their_seams() {
        for (word, broken_word) in [
            ("коллтрекинг", "колл-тре-кинг"),
            ("Коллтрекингом", "Колл-тре-кин-гом"),
            ("Роскомнадзор", "Рос-ком-над-зор"),
            ("Роскомнадзору", "Рос-ком-над-зору"),
            ("Роспотребнадзор", "Рос-по-треб-над-зор"),
            ("Росархива", "Рос-ар-хива"),
            ("Госуслуги", "Гос-услуги"),
            ("Минцифры", "Мин-цифры"),
            ("коллекция", "кол-лек-ция"),
            ("Россия", "Рос-сия"),
            ("государство", "го-су-дар-ство"),
            ("министр", "ми-нистр"),
        ] {
            assert_eq!(broken(word, Locale::Ru), broken_word);
        }
    }

    /// Every break in every Russian word of the papers leaves a vowel on both sides, begins no line with ь,
    /// ъ, ы or й, and does not tear a doubled consonant from the wrong side.
    #[test]
    fn all_words_of_the_papers_break_by_the_rules() {
        let vowels = "аеёиоуыэюя";
        let mut seen = 0;
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/golden");
        for file in std::fs::read_dir(folder).expect("goldens") {
            let path = file.expect("a file").path();
            if !path.to_string_lossy().ends_with(".ru.snap") {
                continue;
            }
            let text = std::fs::read_to_string(path).expect("UTF-8").to_lowercase();
            for word in text
                .split(|c: char| !c.is_alphabetic())
                .filter(|w| w.chars().all(|c| cyrillic(c) && !kazakh(c)))
            {
                let broken = broken(word, Locale::Ru);
                let parts: Vec<&str> = broken.split('-').collect();
                for pair in parts.windows(2) {
                    let [before, after] = pair else { continue };
                    assert!(before.contains(|c| vowels.contains(c)), "{broken}");
                    assert!(after.contains(|c| vowels.contains(c)), "{broken}");
                    assert!(!after.starts_with(['ь', 'ъ', 'ы', 'й']), "{broken}");
                    let mut letters = after.chars();
                    let doubled =
                        letters.next() == letters.next() && !after.starts_with(|c| vowels.contains(c));
                    assert!(!doubled || !before.ends_with(|c| vowels.contains(c)), "{broken}");
                    seen += 1;
                }
            }
        }
        assert!(seen > 1_000, "{seen}");
    }
}
