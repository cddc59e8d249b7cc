//! Spaces at which a line may not end, by the customs of Russian typography.

/// How two words hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// No line may end between them.
    Firm(Grip),
    /// A line had better end elsewhere.
    Loose,
}

/// How firmly: where a column is too narrow for all that holds, the weaker ones give way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Grip {
    /// A short word with the next one, a dash with what precedes it: a matter of looks.
    Looks,
    /// A name with its initials, a place or legal form with its name, a register with its number.
    Name,
    /// A number with what it counts or names: parted, it is misread.
    Number,
}

impl Grip {
    /// All, weakest first.
    pub(crate) const ALL: [Grip; 3] = [Grip::Looks, Grip::Name, Grip::Number];
}

/// Spaces of a text at which no line may or should end, ascending by byte offset. `text` has single
/// spaces; no-break spaces hold like names at least.
///
/// Kept together: № 5, § 3; ст. 9, ч. 1, п. 5 and the like with their numbers; г. Москва, ул., д.;
/// initials with the surname, a name with the father's; ООО «…», ИП with the name; ОГРН, ИНН and the like with their numbers;
/// «от» with the day; a number with the word or sign that follows it; a short preposition or particle
/// with its word; a dash with what precedes it; day, month and year; a law with its number and, in Kazakh, with
/// its article («статья 15 Закона», «the Law)» at the end of a reference). A chain of references (п. 5 ч. 1 ст. 6) holds loosely.
pub(crate) fn spaces(text: &str) -> Vec<(usize, Hold)> {
    let mut held = Vec::new();
    let mut word_start = 0;
    let mut previous = "";
    // Where a short name in quotes ends.
    let mut name_end = 0;
    let mut gaps = gaps(text).peekable();
    while let Some((at, length)) = gaps.next() {
        let before = &text[word_start..at];
        let after = &text[at + length..gaps.peek().map_or(text.len(), |(next, _)| *next)];
        let grip = together(before, after);
        // «(», «„» and the like: most words begin otherwise.
        if matches!(before.as_bytes().first(), Some(b'(' | 0xC2 | 0xE2)) && name_end <= at {
            name_end = quoted(text, word_start, before).unwrap_or(name_end);
        }
        if length > 1 {
            held.push((at, Hold::Firm(grip.unwrap_or(Grip::Name).max(Grip::Name))));
        } else if let Some(grip) = grip {
            held.push((at, Hold::Firm(grip)));
        } else if at < name_end
            || loosely(before, after)
            || surname(before, after, &text[at + length..])
            || continued(previous, before, after)
        {
            held.push((at, Hold::Loose));
        }
        word_start = at + length;
        previous = before;
    }
    held
}

/// Spaces and no-break spaces, with their lengths in bytes.
pub(crate) fn gaps(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().filter_map(|(at, byte)| match byte {
        b' ' => Some((at, 1)),
        0xC2 if bytes.get(at + 1) == Some(&0xA0) => Some((at, 2)),
        _ => None,
    })
}

/// Whether two words had better stand on one line.
fn loosely(before: &str, after: &str) -> bool {
    let digit = || after.starts_with(|c: char| c.is_ascii_digit());
    (number(before.strip_suffix(')').unwrap_or(before)) && REFERENCES.contains(&after))
        // Two Cyrillic letters take four bytes.
        || (before.len() == 4 && SHORT.contains(&before))
        || (digit() && (kazakh_part(before) || before == "және" || ENGLISH.contains(&before)))
        || (before == "proprietor" && capital(after))
}

/// Whether a word had better stand beside the two before it: a short name that is given («(далее — Сайт)»), the law
/// of an article («article 9 of Law No. 5»).
fn continued(first: &str, second: &str, third: &str) -> bool {
    let bare = first.trim_start_matches('(');
    (dash(second) && matches!(bare, "далее" | "әрі"))
        || (third == "of" && number(second) && ["article", "articles"].contains(&bare))
}

/// Where a name in quotes that the word at `start` begins is at its end; nothing where it is long, as names of
/// laws are.
fn quoted(text: &str, start: usize, word: &str) -> Option<usize> {
    let bare = word.trim_start_matches('(');
    if !bare.starts_with(['«', '“']) {
        return None;
    }
    let from = start + word.len() - bare.len();
    let name = text[from..].chars().take(QUOTED);
    let end = name.scan(from, |at, c| {
        *at += c.len_utf8();
        Some((*at, c))
    });
    end.skip(1).find(|(_, c)| matches!(c, '»' | '”')).map(|(at, _)| at)
}

/// The letters of a name in quotes that had better stand on one line.
const QUOTED: usize = 26;

/// Whether these are surname and name of somebody whose father's name follows: «Петрова Анна Ивановна».
fn surname(before: &str, after: &str, rest: &str) -> bool {
    // Most words begin with а to я.
    !matches!(before.as_bytes(), [b'a'..=b'z', ..] | [0xD1, ..] | [0xD0, 0xB0..=0xFF, ..])
        && name(before)
        && name(after)
        && rest.get(after.len()..).and_then(|rest| rest.split_whitespace().next()).is_some_and(patronymic)
}

/// Whether a word is somebody's father's name: «Петровна», «Маратқызы».
fn patronymic(word: &str) -> bool {
    let bare = word.trim_end_matches([',', ';', '.', ')', ':', '»']);
    capital(bare) && FATHERS.iter().any(|end| bare.ends_with(end))
}

/// «Закона)», «Кодекса,»: what the article before it is of, at the end of a reference.
fn law(word: &str) -> bool {
    let bare = word.trim_end_matches([')', '.', ',', ';', ':']);
    bare.len() < word.len() && ["Закона", "закона", "Кодекса", "кодекса", "Law", "Code"].contains(&bare)
}

/// «November 2026», «2026 жылғы 21»: a date is read in one go.
fn dated(left: &str, after: &str) -> bool {
    let year = || after.bytes().take_while(u8::is_ascii_digit).count() == 4;
    let month = || MONTHS.contains(&lower(left).as_str());
    left == "жылғы" || (year() && month())
}

/// «25-бабы», «2-тармағының»: a part of a law, before the next smaller one.
fn kazakh_part(word: &str) -> bool {
    let part = word.rsplit_once('-').filter(|(number, _)| number.ends_with(|c: char| c.is_ascii_digit()));
    part.is_some_and(|(_, part)| {
        ["бабы", "бабының", "бап", "баптың", "тармағының", "тармақтың"].contains(&part)
    })
}

/// Whether two neighbouring words belong on one line. The cheap questions come first: most words are
/// none of these.
fn together(before: &str, after: &str) -> Option<Grip> {
    let quotes = ['(', '«', '„', '“', '"', '['];
    let left = before.trim_start_matches(quotes);
    let right = after.trim_start_matches(quotes);
    let last = left.chars().next_back()?;
    if right.is_empty() {
        return None;
    }
    if after.len() <= 6 && KAZAKH_PARTICLES.contains(&after.trim_end_matches([',', ';', '.', ')', ':'])) {
        return Some(Grip::Looks);
    }
    if right == "әрі" && left == "бұдан" {
        return Some(Grip::Looks);
    }
    let number_follows = right.starts_with(|c: char| c.is_ascii_digit());
    if number_follows && dated(left, after) {
        return Some(Grip::Looks);
    }
    if number_follows && left == "Заңның" && after.contains('-') {
        return Some(Grip::Number);
    }
    if number_follows && ADDRESSES.contains(&left) {
        return Some(Grip::Looks);
    }
    if number_follows && after.ends_with(')') && kazakh_part(left) {
        return Some(Grip::Looks);
    }
    if right == "proprietor" && matches!(left, "Sole" | "sole") {
        return Some(Grip::Looks);
    }
    // A whole word in small letters before another one is none of what follows.
    if left.len() > 2
        && last != '.'
        && left.starts_with(char::is_lowercase)
        && right.starts_with(char::is_lowercase)
        && !after.starts_with('(')
    {
        return None;
    }
    if dash(after) || after == "/" {
        return Some(Grip::Looks);
    }
    let abbreviated = last == '.' || left.contains(['-', '/']);
    let counted = SIGNS.contains(&left)
        || (number_follows && REFERENCES.contains(&lower(left).as_str()))
        || (number_follows && left == "от")
        || (left == "т." && right.chars().count() == 2 && right.ends_with('.'))
        || (number(left) && unit(right))
        || (last == ')' && right.starts_with("тармақша") && number(left.trim_end_matches(')')));
    if counted {
        return Some(Grip::Number);
    }
    let named = (abbreviated && (number_follows || capital(right)) && PLACES.contains(&lower(left).as_str()))
        || (last == '.' && initial(left) && capital(right))
        || (right.contains('.') && initial(right) && name(left))
        || (number_follows && REGISTERS.contains(&left.trim_end_matches(':')))
        || (telephone(before) && (number_follows || after.starts_with('('))
            || (number(left)
                && right.matches('-').count() == 2
                && number(right.trim_end_matches([',', ';', '.', ')']))))
        || (LEGAL_FORMS.contains(&left) && (right.len() < after.len() || capital(right)))
        || (capital(left) && KAZAKH_PLACES.contains(&right.trim_end_matches([',', ';', ')'])))
        || (right == "ст." && (left == "РФ" || left.ends_with("-ФЗ")))
        || (right == "№" && lower(left).starts_with("закон"))
        || (right == "No." && left == "Law")
        || ((last == '»' || capital(left))
            && LEGAL_FORMS.contains(&right.trim_end_matches([',', ';', '.', ')', ':']))
            && (last == '»' || right.is_ascii()));
    if named {
        return Some(Grip::Name);
    }
    // «части 4 и 5», «статья 15 Закона)».
    let joined = (number(left) && (matches!(right, "и" | "және" | "Закона") || law(right)))
        || (left == "the" && law(right));
    let short =
        joined || one_letter(left) || (number_follows && PREPOSITIONS.contains(&lower(left).as_str()));
    let day = number_follows && WEEKDAYS.contains(&left);
    (short || day || (name(left) && patronymic(right))).then_some(Grip::Looks)
}

/// A dash may not begin a line.
fn dash(word: &str) -> bool {
    matches!(word, "—" | "–" | "-")
}

/// Before numbers: «на 5 листах».
const PREPOSITIONS: &[&str] = &["до", "по", "на", "за", "из", "от", "со", "во", "не"];

/// English ones had better not end a line before numbers.
const ENGLISH: &[&str] = &["at", "by", "of", "to", "in", "on"];

/// How fathers' names end.
const FATHERS: &[&str] = &[
    "ович",
    "евич",
    "ьич",
    "овна",
    "евна",
    "ична",
    "овича",
    "евича",
    "овны",
    "евны",
    "ичны",
    "овичу",
    "евичу",
    "овне",
    "евне",
    "ичне",
    "қызы",
    "ұлы",
    "қызына",
    "ұлына",
    "қызының",
    "ұлының",
];

/// Prepositions and particles that had better not end a line.
const SHORT: &[&str] = &["до", "по", "на", "за", "из", "от", "со", "во", "не", "об", "ко", "ни"];

/// What registers, accounts and parts of a house are called, before their numbers.
const REGISTERS: &[&str] = &[
    "этаж",
    "офис",
    "помещение",
    "комната",
    "дом",
    "корпус",
    "строение",
    "квартира",
    "ИНН",
    "КПП",
    "ОГРН",
    "ОГРНИП",
    "СНИЛС",
    "БИК",
    "ОКПО",
    "ОКВЭД",
    "ИИН",
    "БИН",
    "ЖСН",
    "БСН",
    "ИИК",
    "БСК",
    "р/с",
    "к/с",
    "тел.",
    "Тел.",
    "тел",
    "факс",
    "INN",
    "OGRN",
    "OGRNIP",
    "BIN",
    "IIN",
    "tel.",
    "Tel.",
];

/// After the word that they belong to.
const KAZAKH_PARTICLES: &[&str] = &["та", "те", "да", "де", "ма", "ме", "ба", "бе", "па", "пе"];

/// Before an address, which begins with its index.
const ADDRESSES: &[&str] = &["адрес:", "мекенжайы:", "address:"];

/// After names: town, street.
const KAZAKH_PLACES: &[&str] = &["қ.", "көш.", "қаласы", "көшесі", "даңғылы", "ауданы", "облысы", "ауылы"];

/// Before the day.
const WEEKDAYS: &[&str] = &[
    "пн", "вт", "ср", "чт", "пт", "сб", "вс", "дс", "сс", "сн", "бс", "жм", "жс", "Mon", "Tue", "Wed", "Thu",
    "Fri", "Sat", "Sun",
];

/// Before names; the Latin ones after them too.
const LEGAL_FORMS: &[&str] = &[
    "ООО", "АО", "ПАО", "НАО", "ЗАО", "ОАО", "ИП", "ТОО", "ЖШС", "АҚ", "ЖК", "LLC", "JSC", "LLP", "IP",
    "OOO", "PJSC", "Ltd", "Inc",
];

const MONTHS: &[&str] = &[
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

/// As a dictionary has them; their cases begin so.
const KAZAKH_MONTHS: &[&str] = &[
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
];

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
    "статьям",
    "статьями",
    "статьях",
    "частей",
    "частям",
    "частями",
    "пункту",
    "подпунктом",
    "подпункте",
    "подпунктов",
    "абзац",
    "абзаца",
    "абзаце",
    "разделом",
    "разделу",
    "разделах",
    "главе",
    "главой",
    "приложение",
    "приложения",
    "приложению",
    "приложении",
    "части",
    "часть",
    "частью",
    "пункт",
    "пункты",
    "подпункты",
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
    "art",
    "arts.",
    "subparagraph",
    "annex",
    "chapter",
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
    "дням",
    "днями",
    "листах",
    "листе",
    "листа",
    "листов",
    "экз",
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
    "ж",
    "жыл",
    "жылдың",
    "жылғы",
    "жылы",
    "жылдан",
    "жас",
    "жасқа",
    "жаста",
    "жасы",
    "күні",
    "күннен",
    "күнтізбелік",
    "теңге",
    "айлық",
    "бет",
    "парақ",
    "күн",
    "жұмыс",
    "нөмірімен",
    "нөмірі",
    "ай",
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
];

/// Whether a word names a month, with whatever signs after it.
pub(crate) fn month(word: &str) -> bool {
    let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    MONTHS.contains(&lower(bare).as_str()) || KAZAKH_MONTHS.iter().any(|month| lower(bare).starts_with(month))
}

/// Whether a word is a number, with whatever signs around it: «5.1», «(18», «8(7)».
pub(crate) fn numeral(word: &str) -> bool {
    let bare = word.trim_start_matches(['(', '«', '№']);
    bare.starts_with(|c: char| c.is_ascii_digit())
        && bare.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_punctuation())
}

fn number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '/' | '\u{00A0}'))
        && !word.ends_with(['.', ','])
}

/// The beginning of a telephone number: «+7», «8», «(000)».
fn telephone(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit() || b"+()".contains(&b))
        && (word.starts_with(['+', '(']) || word == "8")
}

fn unit(word: &str) -> bool {
    let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric() && !"%₽₸$€‰²".contains(c));
    // Thousands: 10 000.
    let group = bare.split_once('–').map_or(bare, |(first, _)| first);
    let thousands = group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    let bare = lower(bare);
    let kazakh = || KAZAKH_MONTHS.iter().any(|month| bare.starts_with(month));
    thousands || [UNITS, MONTHS].iter().any(|words| words.contains(&bare.as_str())) || kazakh()
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
            bytes[at] = if hold == Hold::Loose { b'~' } else { b'_' };
        }
        String::from_utf8(bytes).expect("only ASCII replaced")
    }

    #[test]
    fn references_places_initials_units_and_dashes_stay_together() {
        assert_eq!(held("по ч. 1 ст. 9 закона № 152-ФЗ"), "по~ч._1~ст._9 закона_№_152-ФЗ");
        assert_eq!(held("адрес: г. Москва, ул. Лесная, д. 5"), "адрес: г._Москва, ул._Лесная, д._5");
        assert_eq!(held("директор И. И. Петров подписал"), "директор И._И._Петров подписал");
        assert_eq!(held("директор Петров И. И. подписал"), "директор Петров_И._И. подписал");
        assert_eq!(held("со дня, об обработке, части 4 и 5"), "со~дня, об~обработке, части_4_и_5");
        assert_eq!(held("через 30 дней и 10 000 руб."), "через 30_дней и_10_000_руб.");
        assert_eq!(held("от 3 000 000–5 000 000 тенге"), "от_3_000_000–5_000_000_тенге");
        assert!(numeral("(18,") && numeral("8(7)") && !numeral("а5") && month("қараша)") && !month("день"));
        assert_eq!(held("оператор — это лицо"), "оператор_— это лицо");
        assert_eq!(held("согласие в письме и с подписью"), "согласие в_письме и_с_подписью");
        assert_eq!(held("пункт 2 части 1 статьи 6"), "пункт_2~части_1~статьи_6");
        assert_eq!(held("закон от 27.07.2006 № 152-ФЗ"), "закон от_27.07.2006 №_152-ФЗ");
        assert_eq!(
            held("(ООО «Крепкий узел», ОГРН 1240000000001, ИНН: 7700000001)"),
            "(ООО_«Крепкий~узел», ОГРН_1240000000001, ИНН:_7700000001)"
        );
        assert_eq!(held("ИП Розеткина Ф. Л. и т. д. на 5 листах"), "ИП_Розеткина_Ф._Л. и_т._д. на_5_листах");
        assert_eq!(
            held("телефон +7 (000) 000-00-02, +7 900 000-00-00"),
            "телефон +7_(000)_000-00-02, +7_900_000-00-00"
        );
        assert_eq!(held("22 ноября 2026 г. утверждено"), "22_ноября_2026_г. утверждено");
        assert_eq!(held("в ноябре 2026, 11 2022"), "в_ноябре 2026, 11 2022");
        assert_eq!(held("(статья 15 Закона), часть 6"), "(статья_15_Закона), часть_6");
        assert_eq!(held("статьи 6 Закона № 152-ФЗ"), "статьи_6_Закона_№_152-ФЗ");
    }

    #[test]
    fn kazakh_and_english_have_the_same_customs() {
        assert_eq!(held("2026 жылғы 21 қараша, № 5"), "2026_жылғы_21_қараша, №_5");
        assert_eq!(held("ЖШС «Ою» 15 жұмыс күні"), "ЖШС_«Ою» 15_жұмыс күні");
        assert_eq!(
            held("(Заңның 25-бабы 2-тармағының 8) тармақшасы), 7-бабының 1-тармағы"),
            "(Заңның_25-бабы~2-тармағының_8)_тармақшасы), 7-бабының~1-тармағы"
        );
        assert_eq!(held("«Қияли дастархан» ЖШС 18 жасқа толған"), "«Қияли~дастархан»_ЖШС 18_жасқа толған");
        assert_eq!(held("кестесі / Таблица"), "кестесі_/ Таблица");
        assert_eq!(held("(article 7(1) of the Law), the Law"), "(article_7(1) of the_Law), the Law");
        assert_eq!(held("(article 25 of the Law): x"), "(article_25~of the_Law): x");
        assert_eq!(held("8-бабының 5 және 6-тармақтары"), "8-бабының~5_және~6-тармақтары");
        assert_eq!(
            held("“Ригель” JSC, Sole proprietor Небывалов"),
            "“Ригель”_JSC, Sole_proprietor~Небывалов"
        );
        assert_eq!(held("Federal Law No. 152-FZ, art. 9"), "Federal Law_No._152-FZ, art._9");
        assert_eq!(held("(OOO “YANDEX”), д. 9, этаж 3"), "(OOO_“YANDEX”), д._9, этаж_3");
        assert_eq!(held("24 November 2026, J. Smith of LLC Knot"), "24_November_2026, J._Smith of LLC_Knot");
    }

    #[test]
    fn particles_places_and_forms_stay_with_the_word_before_them() {
        assert_eq!(held("субъект те, бұдан әрі — Заң"), "субъект_те, бұдан_әрі_—~Заң");
        assert_eq!(held("сайт (далее — Сайт): это — сайт"), "сайт (далее_—~Сайт): это_— сайт");
        assert_eq!(held("000000, Қияли қ., Жоқ көш."), "000000, Қияли_қ., Жоқ_көш.");
        assert_eq!(
            held("Соболева Анна Петровна, Динара Маратқызы"),
            "Соболева~Анна_Петровна, Динара_Маратқызы"
        );
        assert_eq!(held("Law of 27 July 2006, page 5 of 9"), "Law of~27_July_2006, page 5 of~9");
        assert_eq!(held("Captcha (Google LLC) is"), "Captcha (Google_LLC) is");
        assert_eq!(held("152-ФЗ ст. 9, КоАП РФ ст. 13.11"), "152-ФЗ_ст._9, КоАП РФ_ст._13.11");
        assert_eq!(held("вт 10 ноября, Tue 10 November"), "вт_10_ноября, Tue_10_November");
    }

    #[test]
    fn streets_points_and_numbers_of_letters_stay_together() {
        assert_eq!(
            held("ООО «Небесные столы» и «О защите детей от информации» дома"),
            "ООО_«Небесные~столы» и_«О_защите детей от~информации» дома"
        );
        assert_eq!(held("адрес: 000000, г. Нигдеев"), "адрес:_000000, г._Нигдеев");
        assert_eq!(held("Қияли қ., Жоқ даңғылы, 12-үй"), "Қияли_қ., Жоқ_даңғылы, 12-үй");
        assert_eq!(held("(подпункт 5) пункта 2 статьи 7)"), "(подпункт_5)~пункта_2~статьи_7)");
        assert_eq!(held("(пункты 8 и 9 статьи 7)"), "(пункты_8_и_9~статьи_7)");
        assert_eq!(held("алдық және 12 нөмірімен"), "алдық және_12_нөмірімен".replace("және_", "және~"));
    }

    #[test]
    fn the_weaker_grip_is_known() {
        let grips: Vec<Hold> =
            spaces("и 10 дней — А. Петров, статьи\u{A0}6").into_iter().map(|(_, h)| h).collect();
        let firm = Hold::Firm;
        assert_eq!(
            grips,
            [firm(Grip::Looks), firm(Grip::Number), firm(Grip::Looks), firm(Grip::Name), firm(Grip::Number)]
        );
    }

    #[test]
    fn a_sentence_may_end_with_a_letter_and_a_dot() {
        assert_eq!(held("пункт 5 закона"), "пункт_5 закона");
        assert_eq!(held("слово дело"), "слово дело");
    }
}
