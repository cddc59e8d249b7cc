//! Runs of inlines from Fluent texts.
//!
//! Texts know one mark-up, `**strong**`. Arguments go through Fluent as single private-use characters
//! and are put in after the mark-up has been read, so that no user text is ever read as mark-up
//! (answers cannot hold private-use characters: see `model::text::printable`).

use pismovnik_model::{Inline, Locale};
use pismovnik_wording::{Arg as WordingArg, WordingError};

/// A run of text.
pub(crate) type Run = Vec<Inline>;

/// An argument of a text.
#[derive(Clone, Debug)]
pub(crate) enum Arg {
    /// Words or runs, set as they are.
    Run(Run),
    /// A count: selects plural forms.
    Count(i64),
    /// The name of a variant: selects whole sentences, is never printed.
    Pick(&'static str),
}

impl From<&str> for Arg {
    fn from(words: &str) -> Arg {
        Arg::Run(vec![Inline::plain(words)])
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Arg {
        Arg::Run(vec![Inline::plain(words)])
    }
}

impl From<Run> for Arg {
    fn from(run: Run) -> Arg {
        Arg::Run(run)
    }
}

const FIRST: u32 = 0xE000;

/// Formats a text with its arguments.
pub(crate) fn format(locale: Locale, id: &str, args: &[(&str, Arg)]) -> Result<Run, WordingError> {
    let mut runs: Vec<&Run> = Vec::new();
    let fluent: Vec<(&str, WordingArg)> = args
        .iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Run(run) => {
                    runs.push(run);
                    WordingArg::Text(stand_in(runs.len() - 1).to_string())
                }
                Arg::Count(n) => WordingArg::Number(*n),
                Arg::Pick(variant) => WordingArg::Text((*variant).to_owned()),
            };
            (*name, value)
        })
        .collect();
    let text = pismovnik_wording::text(locale, id, &fluent)?;
    Ok(parse(&text, &runs))
}

/// Joins runs with a separator between.
pub(crate) fn join(runs: Vec<Run>, separator: &str) -> Run {
    let mut out = Run::new();
    for (i, run) in runs.into_iter().enumerate() {
        if i > 0 {
            push(&mut out, Inline::plain(separator));
        }
        run.into_iter().for_each(|inline| push(&mut out, inline));
    }
    out
}

/// A line of words that knows `**strong**` and nothing else.
pub(crate) fn marked(line: &str) -> Run {
    parse(line, &[])
}

fn stand_in(index: usize) -> char {
    u32::try_from(index).ok().and_then(|i| char::from_u32(FIRST + i)).unwrap_or('\u{F8FF}')
}

fn parse(text: &str, runs: &[&Run]) -> Run {
    let mut out = Run::new();
    for (i, piece) in text.split("**").enumerate() {
        let strong = i % 2 == 1;
        let mut words = String::new();
        for c in piece.chars() {
            match runs.iter().enumerate().find(|(i, _)| stand_in(*i) == c) {
                None => words.push(c),
                Some((_, run)) => {
                    push(&mut out, dressed(std::mem::take(&mut words), strong));
                    for inline in *run {
                        push(
                            &mut out,
                            match inline {
                                Inline::Text { text } if strong => Inline::Strong { text: text.clone() },
                                other => other.clone(),
                            },
                        );
                    }
                }
            }
        }
        push(&mut out, dressed(words, strong));
    }
    out
}

/// As a cell or a field begins: with a capital; names and what is no plain word stay as they are.
pub(crate) fn opened(mut run: Run) -> Run {
    if let Some(Inline::Text { text }) = run.first_mut() {
        let mut letters = text.chars();
        // «iPhone», «eBay» are written as their owners write them.
        if let (Some(first), second) = (letters.next(), letters.next())
            && !second.is_some_and(char::is_uppercase)
        {
            *text = first.to_uppercase().chain(text.chars().skip(1)).collect();
        }
    }
    run
}

fn dressed(text: String, strong: bool) -> Inline {
    if strong { Inline::Strong { text } } else { Inline::Text { text } }
}

/// Appends an inline, merging it with its like; drops empty ones. Where a full stop meets one («2026 г.»
/// at the end of a sentence, a name that ends in a stop), one stays.
fn push(out: &mut Run, mut next: Inline) {
    if out.last().is_some_and(|last| last.words().ends_with('.'))
        && let Inline::Text { text }
        | Inline::Strong { text }
        | Inline::Link { text, .. }
        | Inline::Deleted { text }
        | Inline::Inserted { text } = &mut next
        && text.starts_with('.')
        && !text.starts_with("..")
    {
        text.remove(0);
    }
    if next.words().is_empty() && !matches!(next, Inline::Footnote { .. }) {
        return;
    }
    match (out.last_mut(), &next) {
        (Some(Inline::Text { text: last }), Inline::Text { text }) => last.push_str(text),
        (Some(Inline::Strong { text: last }), Inline::Strong { text }) => last.push_str(text),
        _ => out.push(next),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_texts_is_read_and_that_of_arguments_is_not() {
        let name = vec![Inline::plain("**not bold** <b>")];
        let run = parse("A **bold \u{E000}** and \u{E000}.", &[&name]);
        assert_eq!(
            run,
            vec![
                Inline::plain("A "),
                Inline::Strong { text: "bold **not bold** <b>".to_owned() },
                Inline::plain(" and **not bold** <b>."),
            ]
        );
    }

    #[test]
    fn a_cell_begins_with_a_capital_and_a_name_as_it_is_written() {
        let opened = |text: &str| pismovnik_model::document::words(&opened(vec![Inline::plain(text)]));
        assert_eq!(opened("имя и адрес"), "Имя и адрес");
        assert_eq!(opened("e-mail address"), "E-mail address");
        assert_eq!(opened("iPhone"), "iPhone");
        assert_eq!(opened(""), "");
    }

    #[test]
    fn links_stay_links_inside_texts() {
        let link = vec![Inline::Link { text: "a.example".to_owned(), href: "https://a.example/".to_owned() }];
        let run = parse("See \u{E000}.", &[&link]);
        assert_eq!(run[1], link[0]);
        assert_eq!(pismovnik_model::document::words(&run), "See a.example.");
    }
}
