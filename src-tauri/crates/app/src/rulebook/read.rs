//! Texts as a lawyer reads them: ‹arguments› in angle brackets, variants as «either …, or …».

use pismovnik_model::{Inline, Locale};
use pismovnik_wording::{Piece, WordingError};

use crate::words;

/// Paragraphs of a text as it is written: one, or one for each variant where the whole text has some.
/// `window` is the book's language, `locale` the text's.
///
/// # Errors
/// A missing or broken text: a defect.
pub(super) fn text(window: Locale, locale: Locale, id: &str) -> Result<Vec<Vec<Inline>>, WordingError> {
    let pieces = pismovnik_wording::pattern(locale, id)?;
    Ok(match variants(&pieces).as_slice() {
        [only] => vec![dressed(&flat(window, only))],
        several => several
            .iter()
            .map(|v| words::text(window, "rulebook-variant", &[("text", flat(window, v).into())]))
            .map(|line| dressed(&line))
            .collect(),
    })
}

/// The variants of a whole text, those of a variant among them.
fn variants(pieces: &[Piece]) -> Vec<&[Piece]> {
    match pieces {
        [Piece::Either(several)] => several.iter().flat_map(|v| variants(v)).collect(),
        pieces => vec![pieces],
    }
}

fn flat(window: Locale, pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Words(words) => words.replace('\n', " "),
        Piece::Argument(name) => format!("‹{}›", argument(window, name)),
        Piece::Either(variants) => {
            let either = |v: &Vec<Piece>| {
                words::text(window, "rulebook-variant-inline", &[("text", flat(window, v).into())])
            };
            variants.iter().map(either).collect::<Vec<_>>().join(", ")
        }
    };
    pieces.iter().map(one).collect()
}

/// `**strong**`, the one mark-up of texts.
fn dressed(text: &str) -> Vec<Inline> {
    let piece = |(index, piece): (usize, &str)| {
        let text = piece.to_owned();
        if index % 2 == 1 { Inline::Strong { text } } else { Inline::Text { text } }
    };
    text.split("**").enumerate().map(piece).filter(|i| !i.words().is_empty()).collect()
}

/// Names of the arguments; one that is not here is told by its own.
const ARGUMENTS: &[(&str, &str)] = &[
    ("name", "rulebook-arg-name"),
    ("names", "rulebook-arg-names"),
    ("items", "rulebook-arg-items"),
    ("days", "rulebook-arg-days"),
    ("day", "rulebook-arg-day"),
    ("url", "rulebook-arg-url"),
    ("tools", "rulebook-arg-tools"),
    ("site", "rulebook-arg-site"),
    ("sites", "rulebook-arg-sites"),
    ("operator", "rulebook-arg-operator"),
    ("member", "rulebook-arg-member"),
    ("first", "rulebook-arg-first"),
    ("second", "rulebook-arg-second"),
    ("shop", "rulebook-arg-shop"),
    ("places", "rulebook-arg-places"),
    ("kinds", "rulebook-arg-kinds"),
    ("channels", "rulebook-arg-channels"),
    ("address", "rulebook-arg-address"),
    ("email", "rulebook-arg-email"),
    ("contacts", "rulebook-arg-contacts"),
    ("ways", "rulebook-arg-ways"),
    ("purposes", "rulebook-arg-purposes"),
    ("recipients", "rulebook-arg-recipients"),
    ("button", "rulebook-arg-button"),
    ("ground", "rulebook-arg-ground"),
    ("countries", "rulebook-arg-countries"),
    ("country", "rulebook-arg-country"),
    ("company", "rulebook-arg-company"),
    ("number", "rulebook-arg-number"),
    ("count", "rulebook-arg-count"),
    ("brands", "rulebook-arg-brands"),
    ("actions", "rulebook-arg-actions"),
    ("provider", "rulebook-arg-provider"),
    ("term", "rulebook-arg-term"),
    ("title", "rulebook-arg-title"),
    ("year", "rulebook-arg-year"),
    ("month", "rulebook-arg-month"),
    ("page", "rulebook-arg-page"),
    ("pages", "rulebook-arg-pages"),
    ("role", "rulebook-arg-role"),
    ("made", "rulebook-arg-made"),
    ("as_of", "rulebook-arg-as-of"),
    ("abroad", "rulebook-arg-abroad"),
    ("answer", "rulebook-arg-answer"),
    ("article", "rulebook-arg-article"),
    ("authority", "rulebook-arg-authority"),
    ("changes", "rulebook-arg-changes"),
    ("channel", "rulebook-arg-channel"),
    ("dated", "rulebook-arg-dated"),
    ("executor", "rulebook-arg-executor"),
    ("forms", "rulebook-arg-forms"),
    ("from", "rulebook-arg-from"),
    ("inn", "rulebook-arg-inn"),
    ("ogrn", "rulebook-arg-ogrn"),
    ("question", "rulebook-arg-question"),
    ("reason", "rulebook-arg-reason"),
    ("received", "rulebook-arg-received"),
    ("register", "rulebook-arg-register"),
    ("registered", "rulebook-arg-registered"),
    ("sheets", "rulebook-arg-sheets"),
    ("signatory", "rulebook-arg-signatory"),
    ("sources", "rulebook-arg-sources"),
    ("subject", "rulebook-arg-subject"),
    ("tenge", "rulebook-arg-tenge"),
    ("to", "rulebook-arg-to"),
    ("until", "rulebook-arg-until"),
    ("urls", "rulebook-arg-urls"),
    ("way", "rulebook-arg-way"),
    ("what", "rulebook-arg-what"),
    ("why", "rulebook-arg-why"),
    ("words", "rulebook-arg-words"),
];

fn argument(window: Locale, name: &str) -> String {
    match ARGUMENTS.iter().find(|(known, _)| *known == name) {
        Some((_, id)) => words::plain(window, id),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_stand_one_below_the_other_and_arguments_in_brackets() {
        let read = text(Locale::Ru, Locale::Ru, "clause-policy-operator").expect("a text");
        assert_eq!(read.len(), 2);
        let first = pismovnik_model::document::words(&read[0]);
        assert!(first.starts_with("либо: ") && first.contains("‹оператор›"), "{first}");
        let strong = text(Locale::Ru, Locale::Ru, "clause-policy-purpose-bonus").expect("a text");
        assert!(matches!(strong[0][0], Inline::Strong { .. }));
    }
}
