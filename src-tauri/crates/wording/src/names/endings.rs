//! Endings: patterns that surnames and first names share. All words here are in lower case.

/// Genitive, dative, accusative, instrumental, prepositional.
pub(super) type Oblique = [String; 5];

/// A stem with five endings.
pub(super) fn with(stem: &str, endings: [&str; 5]) -> Option<Oblique> {
    Some(endings.map(|ending| format!("{stem}{ending}")))
}

/// The word without its last `count` letters.
pub(super) fn cut(word: &str, count: usize) -> &str {
    let from = word.char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(at, _)| at);
    if count == 0 { word } else { &word[..from] }
}

/// The last letter.
pub(super) fn last(word: &str) -> Option<char> {
    word.chars().last()
}

/// Whether a letter is a vowel, Kazakh ones included.
pub(super) fn vowel(c: char) -> bool {
    "аеёиоуыэюяәіөүұ".contains(c)
}

/// How many syllables a word has.
pub(super) fn syllables(word: &str) -> usize {
    word.chars().filter(|c| vowel(*c)).count()
}

/// Whether it ends in one of these.
pub(super) fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|e| word.ends_with(e))
}

fn hushing(c: Option<char>) -> bool {
    matches!(c, Some('ж' | 'ш' | 'ч' | 'щ' | 'ц'))
}

/// Words in -а: «Сковорода», «Ольга», «Миша». `stressed`: the ending, where hushing letters ask.
pub(super) fn noun_a(word: &str, stressed: bool) -> Option<Oblique> {
    let stem = cut(word, 1);
    let before = last(stem);
    let soft = matches!(before, Some('г' | 'к' | 'х' | 'ж' | 'ш' | 'ч' | 'щ' | 'қ' | 'ғ' | 'һ'));
    let genitive = if soft { "и" } else { "ы" };
    let instrumental = if hushing(before) && !stressed { "ей" } else { "ой" };
    with(stem, [genitive, "е", "у", instrumental, "е"])
}

/// Words in -я: «Зоя», «Мария», «Наталья». Names with no vowel before -ия take «е»: «Лие».
pub(super) fn noun_ya(word: &str) -> Option<Oblique> {
    let stem = cut(word, 1);
    let dative = if stem.ends_with('и') && syllables(stem) > 1 { "и" } else { "е" };
    with(stem, ["и", dative, "ю", "ей", dative])
}

/// Masculine words in a hard consonant.
pub(super) fn consonant(word: &str, stressed: bool) -> Option<Oblique> {
    let instrumental = if hushing(last(word)) && !stressed { "ем" } else { "ом" };
    with(word, ["а", "у", "а", instrumental, "е"])
}

/// Masculine words in -й: «Сергей», «Юрий».
pub(super) fn short_i(word: &str) -> Option<Oblique> {
    let stem = cut(word, 1);
    let prepositional = if stem.ends_with('и') && syllables(stem) > 1 { "и" } else { "е" };
    with(stem, ["я", "ю", "я", "ем", prepositional])
}

/// Masculine words in -ь.
pub(super) fn soft(word: &str) -> Option<Oblique> {
    with(cut(word, 1), ["я", "ю", "я", "ем", "е"])
}

/// Feminine words in -ь.
pub(super) fn soft_feminine(word: &str) -> Option<Oblique> {
    with(cut(word, 1), ["и", "и", "ь", "ью", "и"])
}

/// A consonant in the sense of the rules: neither vowel nor sign nor й.
pub(super) fn is_consonant(c: char) -> bool {
    c.is_alphabetic() && !vowel(c) && !matches!(c, 'ь' | 'ъ' | 'й')
}

/// A form in lower case, written as the word is: capital where it begins alike, all capitals where it
/// is in capitals.
pub(super) fn cased_like(word: &str, form: &str) -> String {
    if let (Some((head, tail)), Some((form_head, form_tail))) = (word.split_once('-'), form.split_once('-')) {
        return format!("{}-{}", cased_like(head, form_head), cased_like(tail, form_tail));
    }
    let shouted =
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && word.chars().all(|c| !c.is_lowercase());
    if shouted {
        return form.to_uppercase();
    }
    let mut out = String::with_capacity(form.len());
    let mut original = word.chars();
    for c in form.chars() {
        match original.next() {
            // A letter that changed keeps the case of the one in its place.
            Some(o) if o.is_uppercase() => out.extend(c.to_uppercase()),
            _ => out.push(c),
        }
    }
    out
}

/// Both halves of a hyphenated word; a half without forms stays as it is.
pub(super) fn hyphenated(
    head: &str,
    head_forms: Option<Oblique>,
    tail: &str,
    tail_forms: Option<Oblique>,
) -> Option<Oblique> {
    if head_forms.is_none() && tail_forms.is_none() {
        return None;
    }
    let still = |word: &str| [(); 5].map(|()| word.to_owned());
    let heads = head_forms.unwrap_or_else(|| still(head));
    let tails = tail_forms.unwrap_or_else(|| still(tail));
    let mut both = heads;
    for (head, tail) in both.iter_mut().zip(tails) {
        *head = format!("{head}-{tail}");
    }
    Some(both)
}
