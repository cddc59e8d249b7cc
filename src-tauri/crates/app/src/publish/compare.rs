//! The words of a paper against the words of a page. Case, punctuation, line breaks and invisible
//! characters count for nothing: builders change them freely. Every other difference is told.

use std::collections::BTreeMap;

use super::saved::Passage;

/// How one passage of the paper stands on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Word for word.
    Same,
    /// With other words: what the paper says and what the page says instead, place by place.
    Changed(Vec<(String, String)>),
    /// Not at all.
    Missing,
}

/// One passage of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Its printed number; empty where it has none.
    pub number: String,
    /// Its words.
    pub text: String,
    /// How it stands.
    pub found: Found,
}

/// The paper as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Every passage, in the paper's order.
    pub passages: Vec<Compared>,
    /// Words that stand on the page between passages of the paper: after which number, and what.
    pub inserted: Vec<(String, String)>,
    /// Words of the paper that stand on the page, for each hundred.
    pub percent: usize,
}

impl Comparison {
    /// Whether the page says what the paper says, and nothing between.
    pub fn same(&self) -> bool {
        self.inserted.is_empty() && self.passages.iter().all(|p| p.found == Found::Same)
    }
}

/// Words of the text: what is read, and how it is compared.
#[derive(Debug, Default)]
struct Words {
    shown: Vec<String>,
    keys: Vec<String>,
}

impl Words {
    fn of(text: &str) -> Words {
        let mut words = Words::default();
        let mut shown = String::new();
        for c in text.chars().chain([' ']) {
            match c {
                // Invisible in the middle of words, or the mark of a letter written in two.
                '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{308}' => {}
                '\u{306}' => {
                    if let Some(last) = shown.pop() {
                        shown.push(match last {
                            'и' => 'й',
                            'И' => 'Й',
                            other => other,
                        });
                    }
                }
                c if c.is_alphanumeric() => shown.push(c),
                _ if shown.is_empty() => {}
                _ => {
                    words.keys.push(shown.to_lowercase().replace('ё', "е"));
                    words.shown.push(std::mem::take(&mut shown));
                }
            }
        }
        words
    }

    fn shown(&self, from: usize, to: usize) -> String {
        self.shown.get(from..to).map(|w| w.join(" ")).unwrap_or_default()
    }
}

/// A page's words, ready for looking up.
pub(super) struct Page {
    words: Words,
    keys: Vec<u32>,
    known: BTreeMap<String, u32>,
    places: Vec<Vec<usize>>,
    triples: BTreeMap<[u32; 3], Vec<usize>>,
}

/// More places of one word or triple are not looked at.
const MOST_PLACES: usize = 4000;
const MOST_TRIPLES: usize = 24;
/// Shorter passages stand everywhere by chance: they neither move the place nor are compared in part.
const TELLING: usize = 4;
/// More words between two passages are another part of the page.
const FAR: usize = 150;
/// Fewer words between two passages are labels and numbers.
const FEW: usize = 3;
/// Largest table of a word-by-word comparison.
const LARGEST_TABLE: usize = 4_000_000;

impl Page {
    pub(super) fn of(passages: &[Passage]) -> Page {
        let text: Vec<&str> = passages.iter().map(|p| p.text.as_str()).collect();
        let words = Words::of(&text.join("\n"));
        let mut known = BTreeMap::new();
        let mut places: Vec<Vec<usize>> = Vec::new();
        let mut keys = Vec::new();
        for (at, key) in words.keys.iter().enumerate() {
            let next = u32::try_from(places.len()).unwrap_or(UNKNOWN);
            let id = *known.entry(key.clone()).or_insert(next);
            if id == next {
                places.push(Vec::new());
            }
            if let Some(places) = places.get_mut(id as usize).filter(|p| p.len() < MOST_PLACES) {
                places.push(at);
            }
            keys.push(id);
        }
        let mut triples: BTreeMap<[u32; 3], Vec<usize>> = BTreeMap::new();
        for (at, triple) in keys.windows(3).enumerate() {
            let found = triples.entry([triple[0], triple[1], triple[2]]).or_default();
            if found.len() < MOST_TRIPLES {
                found.push(at);
            }
        }
        Page { words, keys, known, places, triples }
    }

    /// How many words the page has.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    fn ids(&self, words: &Words) -> Vec<u32> {
        words.keys.iter().map(|k| self.known.get(k).copied().unwrap_or(UNKNOWN)).collect()
    }

    /// Where these words stand one after the other: the first place from `from` on, else any.
    fn exact(&self, ids: &[u32], from: usize) -> Option<usize> {
        let rarest = (0..ids.len()).min_by_key(|i| self.places(ids[*i]).len())?;
        let fits = |place: &&usize| {
            place.checked_sub(rarest).is_some_and(|at| self.keys.get(at..at + ids.len()) == Some(ids))
        };
        let places = self.places(ids[rarest]);
        let after = places.iter().filter(|p| **p >= from + rarest).find(fits);
        after.or_else(|| places.iter().find(fits)).map(|place| place - rarest)
    }

    fn places(&self, id: u32) -> &[usize] {
        self.places.get(id as usize).map_or(&[], Vec::as_slice)
    }

    /// The stretch of the page that has most in common with these words.
    fn alike(&self, ids: &[u32]) -> Option<(usize, usize)> {
        let mut offsets: Vec<usize> = Vec::new();
        for (index, triple) in ids.windows(3).enumerate() {
            let found = self.triples.get(&[triple[0], triple[1], triple[2]]);
            offsets.extend(found.into_iter().flatten().map(|at| (at + ids.len()).saturating_sub(index)));
        }
        offsets.sort_unstable();
        // The densest bundle of places: words put in or left out move them a little.
        let width = ids.len() / 2 + 8;
        let mut best = (0, 0, 0);
        let mut low = 0;
        for high in 0..offsets.len() {
            while offsets[high] - offsets[low] > width {
                low += 1;
            }
            if high + 1 - low > best.0 {
                best = (high + 1 - low, offsets[low], offsets[high]);
            }
        }
        let (count, from, to) = best;
        if count == 0 {
            return None;
        }
        let margin = 4 + ids.len() / 4;
        let start = from.saturating_sub(ids.len() + margin);
        let end = (to + margin).min(self.keys.len());
        (start < end).then_some((start, end))
    }
}

const UNKNOWN: u32 = u32::MAX;

/// The share of a paper's words that stand on the page word for word, passage by passage, in thousandths.
pub(super) fn score(page: &Page, passages: &[Passage]) -> usize {
    let (mut all, mut found) = (0, 0);
    for passage in passages {
        let words = Words::of(&passage.text);
        let ids = page.ids(&words);
        all += ids.len();
        if !ids.is_empty() && page.exact(&ids, 0).is_some() {
            found += ids.len();
        }
    }
    (found * 1000).checked_div(all).unwrap_or(0)
}

/// Compares a paper with a page, passage by passage.
pub(super) fn compare(page: &Page, passages: &[Passage]) -> Comparison {
    let mut comparison = Comparison::default();
    let (mut all, mut standing) = (0, 0);
    let mut cursor = 0;
    // Where the last passage ended, and its number.
    let mut last: Option<(usize, String)> = None;
    let mut number = String::new();
    for passage in passages {
        let words = Words::of(&passage.text);
        let ids = page.ids(&words);
        if ids.is_empty() {
            continue;
        }
        if !passage.number.is_empty() {
            number.clone_from(&passage.number);
        }
        all += ids.len();
        let (found, span) = match page.exact(&ids, cursor) {
            Some(at) => {
                standing += ids.len();
                (Found::Same, Some((at, at + ids.len())))
            }
            None => match changed(page, &words, &ids) {
                Some((changes, kept, span)) => {
                    standing += kept;
                    (Found::Changed(changes), Some(span))
                }
                None => (Found::Missing, None),
            },
        };
        if let Some((start, end)) = span.filter(|(start, _)| ids.len() >= TELLING || *start < cursor + FAR) {
            if let Some((before, after)) = &last {
                comparison.inserted.extend(inserted(page, *before, start, after));
            }
            last = Some((end, number.clone()));
            cursor = end;
        }
        comparison.passages.push(Compared {
            number: number.clone(),
            text: passage.text.trim().to_owned(),
            found,
        });
    }
    comparison.percent = (standing * 100).checked_div(all).unwrap_or(0);
    comparison
}

/// What stands between two passages, if it says something.
fn inserted(page: &Page, from: usize, to: usize, after: &str) -> Option<(String, String)> {
    let between = page.words.shown.get(from..to)?;
    let telling = between.iter().filter(|w| w.chars().any(char::is_alphabetic)).count();
    (telling >= FEW && between.len() <= FAR).then(|| (after.to_owned(), page.words.shown(from, to)))
}

type Changes = (Vec<(String, String)>, usize, (usize, usize));

/// The stretch of the page that says nearly the same: its changes, the words kept, where it stands.
fn changed(page: &Page, words: &Words, ids: &[u32]) -> Option<Changes> {
    if ids.len() < TELLING {
        return None;
    }
    let (start, end) = page.alike(ids)?;
    let there = page.keys.get(start..end)?;
    if ids.len() * there.len() > LARGEST_TABLE {
        return Some((Vec::new(), 0, (start, end)));
    }
    let pairs = common(ids, there);
    let (first, last) = (pairs.first()?, pairs.last()?);
    if pairs.len() * 2 < ids.len() {
        return None;
    }
    let mut changes = Vec::new();
    let (mut here, mut page_at) = (0, first.1);
    for (a, b) in pairs.iter().copied().chain([(ids.len(), last.1 + 1)]) {
        if a > here || b > page_at {
            changes.push((words.shown(here, a), page.words.shown(start + page_at, start + b)));
        }
        (here, page_at) = (a + 1, b + 1);
    }
    Some((changes, pairs.len(), (start + first.1, start + last.1 + 1)))
}

/// A longest common subsequence, as pairs of places.
fn common(a: &[u32], b: &[u32]) -> Vec<(usize, usize)> {
    let width = b.len() + 1;
    let mut table = vec![0_u16; (a.len() + 1) * width];
    for i in (0..a.len()).rev() {
        for j in (0..b.len()).rev() {
            table[i * width + j] = if a[i] == b[j] {
                table[(i + 1) * width + j + 1].saturating_add(1)
            } else {
                table[(i + 1) * width + j].max(table[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            pairs.push((i, j));
            (i, j) = (i + 1, j + 1);
        } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passages(texts: &[&str]) -> Vec<Passage> {
        let passage = |(i, text): (usize, &&str)| Passage {
            number: (i + 1).to_string(),
            text: (*text).to_owned(),
            ours: true,
        };
        texts.iter().enumerate().map(passage).collect()
    }

    fn against(paper: &[&str], page: &[&str]) -> Comparison {
        compare(&Page::of(&passages(page)), &passages(paper))
    }

    const PAPER: &[&str] = &[
        "Оператор хранит данные пять лет и затем уничтожает их.",
        "Согласие можно отозвать в любой момент письмом.",
        "Реклама направляется только тем, кто согласился её получать.",
    ];

    #[test]
    fn typography_and_what_stands_around_change_nothing() {
        let page = [
            "МЕНЮ Каталог Корзина",
            "1. Оператор хранит данные пять лет — и\u{A0}затем уничто\u{AD}жает их",
            "2. Согласие можно отозвать в любо\u{438}\u{306} момент письмом.",
            "3. Реклама направляется только тем , кто согласился ее получать",
            "© Магазин",
        ];
        let found = against(PAPER, &page);
        assert!(found.same(), "{found:?}");
        assert_eq!(found.percent, 100);
    }

    #[test]
    fn a_changed_word_a_missing_passage_and_an_inserted_one_are_told_apart() {
        let page = [
            "Оператор хранит данные десять лет и затем уничтожает их.",
            "Заказывая товар, вы соглашаетесь на всё сразу.",
            "Реклама направляется только тем, кто согласился её получать.",
        ];
        let found = against(PAPER, &page);
        let changed = Found::Changed(vec![("пять".to_owned(), "десять".to_owned())]);
        assert_eq!(found.passages[0].found, changed);
        assert_eq!(found.passages[1].found, Found::Missing);
        assert_eq!(found.passages[2].found, Found::Same);
        assert_eq!(found.inserted.len(), 1);
        assert_eq!(found.inserted[0].0, "1");
    }

    #[test]
    fn a_dropped_not_is_seen() {
        let found = against(
            &["Оператор не передаёт данные за границу никому"],
            &["Оператор передаёт данные за границу никому"],
        );
        assert_eq!(found.passages[0].found, Found::Changed(vec![("не".to_owned(), String::new())]));
    }

    #[test]
    fn empty_and_endless_pages_end() {
        assert_eq!(against(PAPER, &[]).percent, 0);
        let endless = "Оператор хранит данные ".repeat(200_000);
        let found = against(PAPER, &[&endless]);
        assert!(!found.same());
    }
}
