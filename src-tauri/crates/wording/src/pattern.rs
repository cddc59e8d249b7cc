//! Texts as they are written, before anything is put in: for those who read and correct the wording.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use pismovnik_model::Locale;

use crate::WordingError;
use crate::texts::{self, Bundle};

/// A part of a text as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// The place of an argument, by name.
    Argument(String),
    /// Variants, of which one is set.
    Either(Vec<Vec<Piece>>),
}

/// A message as it is written, with messages that it refers to in their places.
///
/// # Errors
/// A missing message, or one that refers to itself or to something missing.
pub fn pattern(locale: Locale, id: &str) -> Result<Vec<Piece>, WordingError> {
    let bundle = texts::bundle(locale, id);
    let missing = || WordingError::Missing { id: id.to_owned(), locale: locale.code() };
    let found = bundle.get_message(id).and_then(|m| m.value()).ok_or_else(missing)?;
    read(&bundle, found, DEEPEST).ok_or_else(|| WordingError::Broken {
        id: id.to_owned(),
        locale: locale.code(),
        detail: "a reference that leads nowhere".to_owned(),
    })
}

/// Deeper references go in circles.
const DEEPEST: u8 = 8;

fn read(bundle: &Bundle, pattern: &Pattern<&str>, depth: u8) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push(&mut pieces, Piece::Words((*value).to_owned())),
            PatternElement::Placeable { expression } => {
                for piece in expression_pieces(bundle, expression, depth.checked_sub(1)?)? {
                    push(&mut pieces, piece);
                }
            }
        }
    }
    Some(pieces)
}

fn expression_pieces(bundle: &Bundle, expression: &Expression<&str>, depth: u8) -> Option<Vec<Piece>> {
    match expression {
        Expression::Inline(inline) => inline_pieces(bundle, inline, depth),
        Expression::Select { variants, .. } => {
            let read: Option<Vec<_>> = variants.iter().map(|v| read(bundle, &v.value, depth)).collect();
            Some(vec![Piece::Either(read?)])
        }
    }
}

fn inline_pieces(bundle: &Bundle, inline: &InlineExpression<&str>, depth: u8) -> Option<Vec<Piece>> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            Some(vec![Piece::Words((*value).to_owned())])
        }
        InlineExpression::VariableReference { id } => Some(vec![Piece::Argument(id.name.to_owned())]),
        InlineExpression::MessageReference { id, attribute: None } => {
            read(bundle, bundle.get_message(id.name)?.value()?, depth)
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            inline_pieces(bundle, arguments.positional.first()?, depth)
        }
        InlineExpression::Placeable { expression } => {
            expression_pieces(bundle, expression, depth.checked_sub(1)?)
        }
        InlineExpression::TermReference { .. } => Some(vec![Piece::Words(term(bundle, inline)?)]),
        // Our texts use no attributes.
        InlineExpression::MessageReference { .. } => None,
    }
}

/// Terms take no arguments from outside, so they can be set as they are.
fn term(bundle: &Bundle, reference: &InlineExpression<&str>) -> Option<String> {
    let expression = Expression::Inline(reference.clone());
    let pattern = Pattern { elements: vec![PatternElement::Placeable { expression }] };
    let mut errors = Vec::new();
    let words = bundle.format_pattern(&pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(words)
}

fn push(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Words(last)), Piece::Words(more)) => last.push_str(&more),
        (_, piece) => pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use fluent::FluentResource;
    use fluent::concurrent::FluentBundle;

    use super::*;

    fn words(text: &str) -> Piece {
        Piece::Words(text.to_owned())
    }

    fn of(source: &str, id: &str) -> Option<Vec<Piece>> {
        let resource = FluentResource::try_new(source.to_owned()).expect("well-formed");
        let mut bundle = FluentBundle::new_concurrent(vec![]);
        bundle.add_resource(resource).expect("no id stands twice");
        read(&bundle, bundle.get_message(id)?.value()?, DEEPEST)
    }

    #[test]
    fn arguments_variants_and_references_are_told_apart() {
        let source = "a = One { $x }, { $n ->\n    [one] two\n   *[other] { b }\n}.\nb = three { $y }\n";
        let expected = vec![
            words("One "),
            Piece::Argument("x".to_owned()),
            words(", "),
            Piece::Either(vec![vec![words("two")], vec![words("three "), Piece::Argument("y".to_owned())]]),
            words("."),
        ];
        assert_eq!(of(source, "a"), Some(expected));
        assert_eq!(of("-t = four\na = { -t }\n", "a"), Some(vec![words("four")]));
        assert_eq!(of("a = { -t }\n", "a"), None);
        assert_eq!(of("a = { a }\n", "a"), None, "circles end");
        assert_eq!(of("a = { b }\n", "a"), None, "dangling references are told");
    }

    #[test]
    fn every_text_of_every_locale_can_be_read() {
        for locale in Locale::ALL {
            for (_, file, _) in crate::files().iter().filter(|(code, _, _)| *code == locale.code()) {
                let short = file.split_once('/').map_or(*file, |(_, rest)| rest);
                for id in crate::ids(locale, short) {
                    assert!(pattern(locale, &id).is_ok_and(|p| !p.is_empty()), "{file}: {id}");
                }
            }
        }
    }
}
