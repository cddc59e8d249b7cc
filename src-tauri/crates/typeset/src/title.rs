//! Where the lines of titles and headings end: between phrases, and of like length.

use crate::linebreak::{Item, RAGGED_SHRINK};

/// What a line of a title costs that ends after a colon, before «и», before another short word that opens a
/// phrase or after a comma, between any other words, before the word of a long preposition, and inside a phrase.
const COLON: f32 = 0.0;
const JOINED: f32 = 4.0;
const PHRASE: f32 = 12.0;
const WORDS: f32 = 40.0;
const HANGING: f32 = 70.0;
const TORN: f32 = 150.0;
/// What a line more than needed costs.
const MORE: f32 = 90.0;
/// What a line costs that is as much as the mean of all longer or shorter than that.
const UNEVEN: f32 = 50.0;
/// Places to end a line from which on a text is no title.
const LONGEST: usize = 60;

/// How ill the line of a title ends between two words.
pub(crate) fn between(before: &str, after: &str) -> f32 {
    let (left, right) = (bare(before), bare(after));
    let has = |words: &[&str], word: &String| words.contains(&word.as_str());
    let held = has(SHORT, &left) || has(JOINING, &left) || has(TERMS, &left);
    if held || has(POSTPOSITIONS, &right) || right == "cookie" || right == "№" {
        return TORN;
    }
    if before.ends_with(':') {
        return COLON;
    }
    if has(LONG, &left) {
        return HANGING;
    }
    if has(JOINING, &right) {
        return JOINED;
    }
    let phrase = before.ends_with([',', ';', '.', '»', ')'])
        || has(SHORT, &right)
        || has(LONG, &right)
        || has(POSTPOSITIONS, &left)
        || OPENING.contains(&right.as_str());
    if phrase { PHRASE } else { WORDS }
}

/// A word in small letters without the signs around it.
fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '№').to_lowercase()
}

/// The ends of the lines as indices of items (the last one is the number of items); nothing where some part is
/// wider than the measure, or the text no title. Lines are few, end between phrases, and are of like length.
pub(crate) fn lines(items: &[Item], measure: f32) -> Option<Vec<usize>> {
    let inside = items.iter().enumerate().skip(1).filter(|(_, item)| item.end.is_some()).map(|(i, _)| i);
    let ends: Vec<usize> = std::iter::once(0).chain(inside).chain(std::iter::once(items.len())).collect();
    if ends.len() > LONGEST {
        return None;
    }
    let fits =
        |from: usize, to: usize| width(items, ends[from], ends[to]).filter(|(_, least)| *least <= measure);
    let mut fewest = 0;
    let mut at = 0;
    while at + 1 < ends.len() {
        at = (at + 1..ends.len()).rev().find(|to| fits(at, *to).is_some())?;
        fewest += 1;
    }
    let whole = width(items, 0, items.len()).map_or(0.0, |(natural, _)| natural);
    let set = |count: usize| {
        let mean = whole / count as f32;
        // Cost of the best way to each end in so many lines, and the end before it.
        let mut best = vec![None; ends.len()];
        best[0] = Some((0.0, Vec::new()));
        for _ in 0..count {
            let mut next: Vec<Option<(f32, Vec<usize>)>> = vec![None; ends.len()];
            for to in 1..ends.len() {
                for (from, before) in best.iter().enumerate().take(to) {
                    let (Some((cost, way)), Some((natural, _))) = (before, fits(from, to)) else {
                        continue;
                    };
                    let odd = (natural - mean) / mean;
                    let ill = items
                        .get(ends[to])
                        .and_then(|item| item.end)
                        .map_or(0.0, |end| if end.hyphen { TORN + end.penalty } else { end.penalty });
                    let cost = cost + UNEVEN * odd * odd + ill;
                    if next[to].as_ref().is_none_or(|(least, _)| cost < *least) {
                        next[to] = Some((cost, [way.as_slice(), &[ends[to]]].concat()));
                    }
                }
            }
            best = next;
        }
        best.pop().flatten()
    };
    let fewer = set(fewest)?;
    match set(fewest + 1) {
        Some((cost, way)) if cost + MORE < fewer.0 => Some(way),
        _ => Some(fewer.1),
    }
}

/// Natural and least width of a line, its hyphen included.
fn width(items: &[Item], from: usize, to: usize) -> Option<(f32, f32)> {
    let from = (from..to).find(|i| !items[*i].vanishes)?;
    let to_word = (from..to).rev().find(|i| !items[*i].vanishes)? + 1;
    let extra = items.get(to).and_then(|item| item.end).map_or(0.0, |end| end.extra);
    let line = &items[from..to_word];
    let natural = line.iter().map(|item| item.width).sum::<f32>() + extra;
    Some((natural, natural - RAGGED_SHRINK * line.iter().map(|item| item.shrink).sum::<f32>()))
}

/// Prepositions, particles and articles: they stay with what follows.
const SHORT: &[&str] = &[
    "в", "к", "о", "с", "у", "а", "во", "до", "за", "из", "ко", "на", "не", "ни", "об", "от", "по", "со",
    "для", "без", "при", "под", "над", "что", "ол", "of", "to", "in", "on", "for", "the", "a", "an", "with",
    "by", "at", "from",
];

/// Longer ones.
const LONG: &[&str] =
    &["через", "против", "между", "после", "перед", "среди", "кроме", "through", "after", "before"];

/// What joins two phrases; a line does not end with it either.
const JOINING: &[&str] = &["и", "или", "либо", "және", "немесе", "and", "or"];

/// After the word that they belong to; a phrase ends with them.
const POSTPOSITIONS: &[&str] = &[
    "туралы",
    "арқылы",
    "үшін",
    "жөніндегі",
    "бойынша",
    "кезінде",
    "дейін",
    "кейін",
    "алатын",
    "керек",
    "болады",
    "болмайды",
];

/// They open a clause.
const OPENING: &[&str] =
    &["который", "которая", "которое", "которые", "которых", "что", "how", "what", "which"];

/// The first words of what the papers are about.
const TERMS: &[&str] = &[
    "персональных",
    "персональные",
    "персональным",
    "дербес",
    "personal",
    "cookie",
    "файлов",
    "рабочий",
    "жұмыс",
    "working",
    "жеке",
    "личный",
    "бонустық",
    "бонусная",
    "жалпыға",
    "қол",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::linebreak::End;

    /// The lines of a title whose letters are ten wide, its spaces five.
    fn set(title: &str, measure: f32) -> Vec<String> {
        let mut items = Vec::new();
        let words: Vec<&str> = title.split(' ').collect();
        for (i, word) in words.iter().enumerate() {
            if let Some(before) = i.checked_sub(1) {
                let end =
                    End { extra: 0.0, penalty: between(words[before], word), hyphen: false, loose: false };
                items.push(Item { width: 5.0, stretch: 2.0, shrink: 1.0, vanishes: true, end: Some(end) });
            }
            let width = 10.0 * word.chars().count() as f32;
            items.push(Item { width, stretch: 0.0, shrink: 0.0, vanishes: false, end: None });
        }
        let mut from: usize = 0;
        let ends = lines(&items, measure).unwrap_or_default();
        ends.into_iter()
            .map(|end| {
                let line = words[from.div_ceil(2)..end.div_ceil(2)].join(" ");
                from = end;
                line
            })
            .collect()
    }

    #[test]
    fn lines_end_between_phrases() {
        assert_eq!(
            set("Согласие на обработку персональных данных: обращения через сайт", 450.0),
            ["Согласие на обработку персональных данных:", "обращения через сайт"]
        );
        assert_eq!(
            set("Приказ о лице, ответственном за организацию обработки персональных данных", 480.0),
            ["Приказ о лице, ответственном", "за организацию обработки персональных данных"]
        );
        assert_eq!(set("Папка для проверки: опись", 200.0), ["Папка для проверки:", "опись"]);
        assert_eq!(
            set("Дербес деректерге қол жеткізе алатын адамдардың тізімі", 400.0),
            ["Дербес деректерге қол жеткізе алатын", "адамдардың тізімі"]
        );
        assert_eq!(
            set("Дербес деректер туралы мәлімет сұрау салуға жауап", 290.0),
            ["Дербес деректер туралы", "мәлімет сұрау салуға жауап"]
        );
        assert_eq!(
            set("Consent to the processing of personal data for it", 280.0)[0],
            "Consent to the processing"
        );
    }

    #[test]
    fn lines_are_few_and_of_like_length() {
        assert_eq!(set("жжж жжж жжж жжж жжж жжж", 190.0), ["жжж жжж жжж", "жжж жжж жжж"]);
        assert_eq!(set("жжж", 190.0), ["жжж"]);
        // Within a term a line ends only where there is no other way.
        assert_eq!(set("Акт персональных данных", 170.0), ["Акт персональных", "данных"].map(str::to_owned));
    }

    #[test]
    fn what_is_wider_than_the_column_is_left_to_others() {
        assert!(set("Персональныеданные и ещё", 100.0).is_empty());
        assert!(set(&"ж ".repeat(LONGEST), 100.0).is_empty());
    }
}
