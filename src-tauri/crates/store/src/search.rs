//! Words for the search: how letters are indexed and how a query is read.
//!
//! Indexed are the words as they stand, with `ё` as `е`. A query's word is cut to its stem and looked up as
//! a prefix, so that any form finds any other («возврата» – «возврат», «келісімді» – «келісім»), and so
//! does the beginning of a name.

use rust_stemmers::{Algorithm, Stemmer};

/// Most words of a query that are looked up.
const WORDS_MAX: usize = 12;

/// Fewest letters that a stem keeps.
const STEM_MIN: usize = 3;

/// Longest beginning of a word that the index holds; a longer stem is looked up by as much of it.
const BEGINNING_MAX: usize = 8;

/// Endings of Kazakh nouns and verbs: cases, plural, possession, voice; longest first within a length.
const KAZAKH_ENDINGS: &[&str] = &[
    "ларының",
    "лерінің",
    "дарының",
    "дерінің",
    "тарының",
    "терінің",
    "ларды",
    "лерді",
    "дарды",
    "дерді",
    "тарды",
    "терді",
    "ларға",
    "лерге",
    "дарға",
    "дерге",
    "тарға",
    "терге",
    "лардың",
    "лердің",
    "дардың",
    "дердің",
    "тардың",
    "тердің",
    "ымның",
    "імнің",
    "ының",
    "інің",
    "нан",
    "нен",
    "дан",
    "ден",
    "тан",
    "тен",
    "лар",
    "лер",
    "дар",
    "дер",
    "тар",
    "тер",
    "ның",
    "нің",
    "дың",
    "дің",
    "тың",
    "тің",
    "мен",
    "бен",
    "пен",
    "ымды",
    "імді",
    "ын",
    "ін",
    "ды",
    "ді",
    "ты",
    "ті",
    "ны",
    "ні",
    "ға",
    "ге",
    "қа",
    "ке",
    "на",
    "не",
    "да",
    "де",
    "та",
    "те",
    "ым",
    "ім",
    "сы",
    "сі",
    "ып",
    "іп",
    "ы",
    "і",
    "у",
];

/// Text as it is indexed: lower case, `ё` as `е`.
pub(crate) fn indexed(text: &str) -> String {
    text.to_lowercase().replace('ё', "е")
}

/// Words that no text holds and no query can name, of a private letter: the letter's shop, and whether it is open.
pub(crate) fn marks(shop: u32, open: bool) -> String {
    format!("\u{E000}s{shop} \u{E000}{}", standing(open))
}

fn standing(open: bool) -> char {
    if open { 'o' } else { 'c' }
}

/// A query for FTS5, all of whose words must occur, in letters of this shop, and only in open or in closed ones
/// where that is asked for; none where it holds no word.
pub(crate) fn query(text: &str, shop: Option<u32>, open: Option<bool>) -> Option<String> {
    let text = indexed(text);
    let russian = Stemmer::create(Algorithm::Russian);
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).take(WORDS_MAX);
    let mut terms: Vec<String> = words
        .map(|word| {
            let beginning = |stem: &str| stem.chars().take(BEGINNING_MAX).collect::<String>();
            let mut stems = vec![beginning(long_enough(word, &russian.stem(word)))];
            stems.push(beginning(long_enough(word, kazakh_stem(word))));
            // A prefix of another finds all that the other finds.
            stems.sort();
            stems.dedup();
            let first = stems[0].clone();
            stems.retain(|s| *s == first || !s.starts_with(&first));
            let either: Vec<String> = stems.iter().map(|s| format!("\"{s}\" *")).collect();
            format!("({})", either.join(" OR "))
        })
        .collect();
    if terms.is_empty() {
        return None;
    }
    terms.extend(shop.map(|shop| format!("\"\u{E000}s{shop}\"")));
    terms.extend(open.map(|open| format!("\"\u{E000}{}\"", standing(open))));
    Some(terms.join(" AND "))
}

/// The stem, unless too little is left of the word.
fn long_enough<'a>(word: &'a str, stem: &'a str) -> &'a str {
    if stem.chars().count() >= STEM_MIN { stem } else { word }
}

fn kazakh_stem(word: &str) -> &str {
    let cut = |word: &str| {
        KAZAKH_ENDINGS
            .iter()
            .filter_map(|ending| word.strip_suffix(ending))
            .filter(|stem| stem.chars().count() > STEM_MIN)
            .map(str::len)
            .min()
    };
    cut(word).map_or(word, |length| &word[..length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_are_prefixes_of_every_form() {
        for forms in [
            &["возврат", "возврата", "возвратами", "возвратом"][..],
            &["соболева", "соболевой", "соболеву"],
            &["келісім", "келісімді", "келісімнің", "келісімге", "келісімдер"],
            &["деректер", "деректерді", "деректерге"],
        ] {
            for form in forms {
                let query = query(form, None, None).expect("words");
                let prefixes: Vec<&str> = query.split('"').skip(1).step_by(2).collect();
                for other in forms {
                    assert!(
                        prefixes.iter().any(|p| other.starts_with(p)),
                        "{form} does not find {other}: {query}"
                    );
                }
            }
        }
    }

    #[test]
    fn queries_hold_words_only() {
        assert_eq!(query(" \"*) NEAR( -— ", None, None), Some("(\"near\" *)".to_owned()));
        assert_eq!(query("… — «»", Some(1), Some(true)), None);
        assert_eq!(query("\u{E000}o \u{E000}s1", None, None), Some("(\"o\" *) AND (\"s1\" *)".to_owned()));
        assert!(
            query(&"слово ".repeat(100), None, None)
                .is_some_and(|q| q.matches("AND").count() == WORDS_MAX - 1)
        );
    }
}
