//! The texts of a locale, each parsed when it is first asked for: a letter says some sixty of three thousand.
//!
//! A text that does not parse or an id given twice would silently be lost: `locales` tests hold both.

use std::sync::{LazyLock, PoisonError, RwLock, RwLockReadGuard};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use pismovnik_model::Locale;
use unic_langid::LanguageIdentifier;

use crate::FILES;

pub(crate) type Bundle = FluentBundle<FluentResource>;

/// Where a text stands: its file in [`FILES`], its first byte, the length of its id, its end.
type Place = (u16, u32, u16, u32);

/// By [`index`] of the locale, sorted by id; terms begin with their hyphen.
static PLACES: [&[Place]; 3] = include!(concat!(env!("OUT_DIR"), "/places.rs"));

fn index(locale: Locale) -> usize {
    Locale::ALL.iter().position(|l| *l == locale).unwrap_or(0)
}

/// A text as it is written, from its id to its end.
pub(crate) fn source(locale: Locale, id: &str) -> Option<&'static str> {
    let whole =
        |(file, start, _, end): &Place| FILES[usize::from(*file)].2.get(*start as usize..*end as usize);
    let name = |place: &Place| whole(place).and_then(|text| text.get(..usize::from(place.2)));
    let places = PLACES[index(locale)];
    let found = places.binary_search_by(|place| name(place).cmp(&Some(id))).ok()?;
    whole(places.get(found)?)
}

/// The locale's bundle with the text and all that it refers to, if there is such a text.
pub(crate) fn bundle(locale: Locale, id: &str) -> RwLockReadGuard<'static, Bundle> {
    static BUNDLES: [LazyLock<RwLock<Bundle>>; 3] = [
        LazyLock::new(|| RwLock::new(empty(Locale::Ru))),
        LazyLock::new(|| RwLock::new(empty(Locale::Kk))),
        LazyLock::new(|| RwLock::new(empty(Locale::En))),
    ];
    let bundle = &BUNDLES[index(locale)];
    let read = || bundle.read().unwrap_or_else(PoisonError::into_inner);
    let known = read();
    if known.has_message(id) {
        return known;
    }
    drop(known);
    load(&mut bundle.write().unwrap_or_else(PoisonError::into_inner), locale, id);
    read()
}

fn empty(locale: Locale) -> Bundle {
    let language: LanguageIdentifier = locale.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle
}

/// Adds a text and what it refers to. What is there already is kept.
fn load(bundle: &mut Bundle, locale: Locale, id: &str) {
    let mut wanted = vec![id.to_owned()];
    let mut seen: Vec<String> = Vec::new();
    while let Some(id) = wanted.pop() {
        if bundle.has_message(&id) || seen.contains(&id) {
            continue;
        }
        let Some(text) = source(locale, &id) else { continue };
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => message.value.iter().for_each(|v| pattern(v, &mut wanted)),
                Entry::Term(term) => pattern(&term.value, &mut wanted),
                _ => {}
            }
        }
        // A term that is there already stays as it is.
        let _ = bundle.add_resource(resource);
        seen.push(id);
    }
}

/// Ids that a pattern refers to.
fn pattern(pattern: &Pattern<&str>, into: &mut Vec<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: found } = element {
            expression(found, into);
        }
    }
}

fn expression(found: &Expression<&str>, into: &mut Vec<String>) {
    match found {
        Expression::Inline(found) => inline(found, into),
        Expression::Select { selector, variants } => {
            inline(selector, into);
            variants.iter().for_each(|variant| pattern(&variant.value, into));
        }
    }
}

fn inline(found: &InlineExpression<&str>, into: &mut Vec<String>) {
    match found {
        InlineExpression::MessageReference { id, .. } => into.push(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => into.push(format!("-{}", id.name)),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline(argument, into));
        }
        InlineExpression::Placeable { expression: found } => expression(found, into),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Fluent reads in whole files is what is found and read text by text.
    #[test]
    fn every_text_is_found_by_its_id_as_fluent_reads_it_in_its_file() {
        for locale in Locale::ALL {
            let mut count = 0;
            for (_, file, contents) in FILES.iter().filter(|(code, _, _)| *code == locale.code()) {
                let whole = FluentResource::try_new((*contents).to_owned()).expect("the file parses");
                for entry in whole.entries() {
                    let (id, value) = match entry {
                        Entry::Message(m) => {
                            (m.id.name.to_owned(), format!("{:?}", (&m.value, &m.attributes)))
                        }
                        Entry::Term(t) => {
                            (format!("-{}", t.id.name), format!("{:?}", (&t.value, &t.attributes)))
                        }
                        _ => continue,
                    };
                    let alone = source(locale, &id).unwrap_or_else(|| panic!("{file}: {id} is not found"));
                    let alone = FluentResource::try_new(alone.to_owned()).expect("the text parses");
                    let alone = match alone.entries().next() {
                        Some(Entry::Message(m)) => format!("{:?}", (&m.value, &m.attributes)),
                        Some(Entry::Term(t)) => format!("{:?}", (&t.value, &t.attributes)),
                        other => panic!("{file}: {id}: {other:?}"),
                    };
                    assert_eq!(alone, value, "{file}: {id}");
                    count += 1;
                }
            }
            assert_eq!(count, PLACES[index(locale)].len());
        }
    }

    #[test]
    fn a_text_comes_with_all_that_it_refers_to_and_an_unknown_id_with_nothing() {
        for locale in Locale::ALL {
            for (_, file, _) in FILES.iter().filter(|(code, _, _)| *code == locale.code()) {
                let short = file.split_once('/').map_or(*file, |(_, rest)| rest);
                for id in crate::ids(locale, short) {
                    // A bundle of its own: nothing else has loaded what is lacking.
                    let mut alone = empty(locale);
                    load(&mut alone, locale, &id);
                    let value = alone.get_message(&id).and_then(|m| m.value()).expect("the text");
                    let mut wanted = Vec::new();
                    pattern(value, &mut wanted);
                    for other in wanted.iter().filter(|other| !other.starts_with('-')) {
                        assert!(alone.has_message(other), "{file}: {id} without {other}");
                    }
                }
            }
            assert_eq!(source(locale, "no-such-text"), None);
            assert!(!bundle(locale, "no-such-text").has_message("no-such-text"));
        }
    }
}
