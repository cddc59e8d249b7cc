//! The only place that knows Fluent: strict bundles over `locales/`, embedded at build time; and
//! [`names`] declined by case.
//!
//! Invariants: any Fluent error is an error of ours; no language falls back on another; isolation
//! marks are off, so that documents hold no invisible characters; ids are never composed at run time.

pub mod names;
mod pattern;
mod texts;

pub use pattern::{Piece, pattern};

use fluent::{FluentArgs, FluentValue};
use pismovnik_model::Locale;

/// `(locale code, file, contents)` of every file under `locales/`.
static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// An argument of a message: counts as numbers, everything else already in words.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A count; selects plural forms.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

/// Why a text could not be made. Always a defect of the program or of `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordingError {
    /// No such message in the locale.
    #[error("no text {id} in {locale}")]
    Missing {
        /// The message id.
        id: String,
        /// The locale's code.
        locale: &'static str,
    },
    /// Fluent reported errors (a missing argument, a dangling reference).
    #[error("text {id} in {locale}: {detail}")]
    Broken {
        /// The message id.
        id: String,
        /// The locale's code.
        locale: &'static str,
        /// What Fluent said.
        detail: String,
    },
}

/// Formats one message.
///
/// # Errors
/// A missing message, a missing argument, or any other Fluent error.
pub fn text(locale: Locale, id: &str, args: &[(&str, Arg)]) -> Result<String, WordingError> {
    let bundle = texts::bundle(locale, id);
    let missing = || WordingError::Missing { id: id.to_owned(), locale: locale.code() };
    let pattern = bundle.get_message(id).and_then(|m| m.value()).ok_or_else(missing)?;
    let mut fluent_args = FluentArgs::new();
    for (name, value) in args {
        let value = match value {
            Arg::Text(t) => FluentValue::from(t.as_str()),
            Arg::Number(n) => FluentValue::from(*n),
        };
        fluent_args.set(*name, value);
    }
    let mut errors = Vec::new();
    let words = bundle.format_pattern(pattern, Some(&fluent_args), &mut errors).into_owned();
    if errors.is_empty() {
        return Ok(words);
    }
    let detail = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    Err(WordingError::Broken { id: id.to_owned(), locale: locale.code(), detail })
}

/// Whether the locale has the message.
pub fn has(locale: Locale, id: &str) -> bool {
    !id.starts_with('-') && texts::source(locale, id).is_some()
}

/// Ids of all messages in a file of a locale (`ui.ftl`).
pub fn ids(locale: Locale, file: &str) -> Vec<String> {
    let wanted = format!("{}/{file}", locale.code());
    let contents = FILES.iter().filter(|(_, name, _)| *name == wanted).map(|(_, _, contents)| contents);
    contents
        .flat_map(|c| c.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end().to_owned()))
        .collect()
}

/// The embedded files: `(locale code, path under locales/, contents)`.
pub fn files() -> &'static [(&'static str, &'static str, &'static str)] {
    FILES
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent::FluentResource;
    use fluent_syntax::ast;

    use super::FILES;

    /// id -> variables used, by locale, of the files that `wanted` accepts.
    fn ids(locale: &str, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for (_, file, contents) in FILES.iter().filter(|(l, f, _)| *l == locale && wanted(f)) {
            let resource = FluentResource::try_new((*contents).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
            for entry in resource.entries() {
                if let ast::Entry::Message(message) = entry {
                    let variables = variables(&format!("{:?}", message.value));
                    let twice = found.insert(message.id.name.to_owned(), variables);
                    assert!(twice.is_none(), "{file}: {} stands twice", message.id.name);
                }
            }
        }
        found
    }

    /// Variables named in the debug form of a pattern.
    fn variables(pattern: &str) -> BTreeSet<String> {
        pattern
            .split("VariableReference { id: Identifier { name: \"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .map(str::to_owned)
            .collect()
    }

    fn compare(one: &str, other: &str, wanted: impl Fn(&str) -> bool + Copy) {
        let (a, b) = (ids(one, wanted), ids(other, wanted));
        let missing: Vec<_> = a.keys().filter(|k| !b.contains_key(*k)).collect();
        let extra: Vec<_> = b.keys().filter(|k| !a.contains_key(*k)).collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{other} lacks {missing:?}, has only there {extra:?}"
        );
        for (id, variables) in &a {
            assert_eq!(Some(variables), b.get(id), "variables of {id} in {one} and {other}");
        }
    }

    #[test]
    fn all_locales_have_the_same_texts_with_the_same_variables() {
        let everywhere = |f: &str| !f.contains("/clauses/") && !f.contains("/letters/");
        compare("ru", "en", everywhere);
        compare("ru", "kk", everywhere);
    }

    #[test]
    fn clauses_stand_in_russian_and_english() {
        compare("ru", "en", |f| f.contains("/clauses/"));
    }

    #[test]
    fn clauses_of_kazakhstan_stand_in_kazakh_too() {
        compare("ru", "kk", |f| f.contains("/clauses/kz-"));
        // What both countries share stands among the Russian clauses, with the same variables.
        let (kazakh, russian) =
            (ids("kk", |f| f.contains("/clauses/")), ids("ru", |f| f.contains("/clauses/")));
        assert!(kazakh.len() > 300, "{}", kazakh.len());
        for (id, variables) in &kazakh {
            assert_eq!(Some(variables), russian.get(id), "{id}");
        }
    }

    /// Of two texts with one id in different files one would silently be lost.
    #[test]
    fn no_id_stands_twice_in_a_locale() {
        for locale in ["ru", "kk", "en"] {
            assert!(!ids(locale, |_| true).is_empty());
        }
    }

    #[test]
    fn letters_stand_in_the_languages_of_their_country() {
        let russian = |f: &str| f.ends_with("/letters/russia.ftl");
        let others = |f: &str| f.contains("/letters/") && !f.ends_with("/letters/russia.ftl");
        compare("ru", "en", russian);
        compare("ru", "en", others);
        compare("ru", "kk", others);
    }

    #[test]
    fn no_text_holds_invisible_characters_or_double_spaces() {
        for (_, file, contents) in FILES {
            for (number, line) in contents.lines().enumerate() {
                assert!(!line.trim_start().contains("  "), "{file}:{}: double space", number + 1);
                let bad = line.chars().find(|c| !pismovnik_model::text::printable(*c));
                assert!(bad.is_none(), "{file}:{}: {bad:?}", number + 1);
            }
        }
    }
}
