//! Guessing from words what a message asks for: a help for whoever confirms, never a decision.

use pismovnik_model::{LetterKind, Locale};
use serde::Serialize;

/// A demand that words may hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Guess {
    /// Which.
    pub kind: LetterKind,
    /// The words that led to it, as the message has them.
    pub words: String,
}

/// Parts of words that must all stand in one sentence, in order.
type Signs = &'static [&'static str];

/// Kind -> signs; several kinds may hold at once.
const SIGNS: &[(LetterKind, &[Signs])] = &[
    (
        LetterKind::Withdrawal,
        &[
            &["отзыва", "соглас"],
            &["отозва", "соглас"],
            &["отозвать", "соглас"],
            &["соглас", "отзыва"],
            &["келісім", "қайтарып ал"],
            &["келісім", "кері қайтар"],
            &["withdraw", "consent"],
            &["revoke", "consent"],
        ],
    ),
    (
        LetterKind::Stop,
        &[
            &["прекрат", "обработ"],
            &["обработ", "прекрат"],
            &["не обрабатыва", "данны"],
            &["өңдеу", "тоқтат"],
            &["stop", "processing"],
        ],
    ),
    (
        LetterKind::Distribution,
        &[
            &["распростран", "данны"],
            &["удал", "отзыв", "сайт"],
            &["снимите", "отзыв"],
            &["убер", "мой отзыв"],
            &["убер", "фото", "сайт"],
            &["удал", "фото", "сайт"],
            &["пікірімді", "алып таста"],
            &["таратуды", "тоқтат"],
            &["remove", "my review"],
            &["take down", "photo"],
        ],
    ),
    (
        LetterKind::Marketing,
        &[
            &["отпи", "рассылк"],
            &["рассылк", "отпи"],
            &["отказ", "реклам"],
            &["реклам", "прекрат"],
            &["прекрат", "реклам"],
            &["прекрат", "рассылк"],
            &["не присыла", "реклам"],
            &["реклам", "не присыла"],
            &["рассылк", "не присыла"],
            &["не присыла", "рассылк"],
            &["не шлите"],
            &["хватит", "спам"],
            &["перестаньте", "звони"],
            &["перестаньте", "пис"],
            &["жарнама", "жіберме"],
            &["жарнама", "бас тарт"],
            &["жарнама", "тоқтат"],
            &["unsubscribe"],
            &["stop", "advertis"],
            &["no more", "advertis"],
        ],
    ),
    (
        LetterKind::Access,
        &[
            &["какие", "данн", "обо мне"],
            &["какие", "мои", "данн"],
            &["сведения", "об обработке"],
            &["предостав", "сведени", "данн"],
            &["предостав", "информац", "данн"],
            &["откуда", "мои", "данн"],
            &["откуда", "мой", "номер"],
            &["қандай", "деректер"],
            &["деректерім", "туралы мәлімет"],
            &["what", "data", "about me"],
            &["access", "personal data"],
        ],
    ),
    (
        LetterKind::Correction,
        &[
            &["исправ", "данн"],
            &["исправ", "фамили"],
            &["исправ", "адрес"],
            &["уточн", "мои", "данн"],
            &["измен", "мои", "данн"],
            &["деректер", "түзет"],
            &["correct", "my", "data"],
        ],
    ),
    (
        LetterKind::Deletion,
        &[
            &["удал", "данн"],
            &["уничтож", "данн"],
            &["удал", "аккаунт"],
            &["удал", "кабинет"],
            &["удал", "всё", "обо мне"],
            &["заблокир", "данн"],
            &["деректер", "жой"],
            &["delete", "data"],
            &["erase", "data"],
            &["delete", "account"],
        ],
    ),
    (
        LetterKind::Automated,
        &[&["автоматич", "решени"], &["автоматизирован", "решени"], &["automated", "decision"]],
    ),
    (
        LetterKind::Regulator,
        &[
            &["роскомнадзор", "запрос"],
            &["роскомнадзор", "предоставить"],
            &["уполномоченный орган", "запрос"],
        ],
    ),
    (
        LetterKind::Incident,
        &[
            &["утечк", "данн"],
            &["взлом", "данн"],
            &["украли", "данн"],
            &["data", "leak"],
            &["data", "breach"],
        ],
    ),
];

/// Words of others that are quoted below an answer say nothing of the sender.
fn own(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with('>'))
}

/// The demands that the words may hold, in the order in which kinds are offered.
pub(super) fn kinds(text: &str) -> Vec<Guess> {
    let plain: String = own(text).collect::<Vec<_>>().join(" ");
    let sentences: Vec<(String, &str)> = plain
        .split(['.', '!', '?', ';', '\n'])
        .map(|sentence| (sentence.to_lowercase().replace('ё', "е"), sentence.trim()))
        .collect();
    let mut found = Vec::new();
    for (kind, all) in SIGNS {
        let hit = sentences.iter().find(|(lower, _)| all.iter().any(|signs| holds(lower, signs)));
        if let Some((_, sentence)) = hit {
            found.push(Guess { kind: *kind, words: sentence.chars().take(200).collect() });
        }
    }
    found
}

fn holds(sentence: &str, signs: Signs) -> bool {
    let mut rest = sentence;
    signs.iter().all(|sign| {
        let sign = sign.replace('ё', "е");
        rest.split_once(&sign).is_some_and(|(_, after)| {
            rest = after;
            true
        })
    })
}

/// The language by letters that only it has, then by which alphabet prevails.
pub(super) fn language(text: &str) -> Option<Locale> {
    let count = |wanted: fn(char) -> bool| text.chars().filter(|c| wanted(*c)).count();
    let kazakh = count(|c| "әғқңөұүһіӘҒҚҢӨҰҮҺІ".contains(c));
    let cyrillic = count(|c| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё'));
    let latin = count(|c| c.is_ascii_alphabetic());
    match () {
        () if kazakh * 20 > cyrillic + kazakh && kazakh > 1 => Some(Locale::Kk),
        () if cyrillic > latin && cyrillic > 10 => Some(Locale::Ru),
        () if latin > 20 => Some(Locale::En),
        () => None,
    }
}
