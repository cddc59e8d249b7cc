//! HTML: a whole page to publish or print, and a fragment to paste into a site builder.
//!
//! Neither holds scripts nor loads anything. Colours keep WCAG 2.2 AA contrast in light and dark
//! (tested below against the style sheets themselves).

mod blocks;

use pismovnik_model::text::escaped_html;
use std::fmt::Write;

use pismovnik_model::picture::Dress;
use pismovnik_model::{Beside, Document};

use crate::{clean, running_foot};

/// Style of the document itself, every selector below `.pismovnik`.
const ARTICLE_STYLE: &str = include_str!("html/article.css");
/// Style of the page around it.
const PAGE_STYLE: &str = include_str!("html/page.css");

/// What a page shows beside the words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HtmlOptions<'a> {
    /// Whether each block tells where it comes from, as `data-clause`, `data-answers`
    /// (space-separated), `data-always`, `data-articles` (separated by `; `) and `data-since`.
    pub provenance: bool,
    /// The owner's own pictures.
    pub dress: Option<&'a Dress>,
}

/// A self-contained, accessible HTML5 page: one inline style sheet (screen light and dark, print on
/// A4 with a running foot), no scripts, no loads. Numbered blocks have ids: `#p-5-2` is 5.2.
pub fn page(document: &Document, options: &HtmlOptions<'_>) -> String {
    framed(document, *options, document.title.clone(), |out, shape| {
        blocks::write_all(out, document, shape);
    })
}

/// Two versions of a document as one page, each block beside its other; on a narrow screen, below it.
pub fn beside(pair: &Beside<'_>, options: &HtmlOptions<'_>) -> String {
    let title = format!("{} · {}", pair.first().title, pair.second().title);
    framed(pair.first(), *options, title, |out, shape| blocks::write_pairs(out, pair, shape))
}

/// The page around the blocks that `write` writes.
fn framed(
    document: &Document,
    options: HtmlOptions<'_>,
    title: String,
    write: impl FnOnce(&mut String, &blocks::Shape<'_>),
) -> String {
    let mut out = String::new();
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"author\" content=\"{author}\">\n<title>{title}</title>\n\
         <style>\n{PAGE_STYLE}{print}{ARTICLE_STYLE}</style>\n</head>\n<body>\n<main>\n",
        lang = document.locale.code(),
        author = attribute(&document.operator),
        title = escaped_line(&title),
        print = print_style(document),
    );
    let as_of = if options.provenance {
        format!(
            " data-kind=\"{}\" data-as-of=\"{}\" data-provisional=\"{}\"",
            document.kind.id(),
            document.as_of,
            document.provisional
        )
    } else {
        String::new()
    };
    let _ = writeln!(out, "<article class=\"pismovnik\"{as_of}>");
    write(&mut out, &blocks::Shape { top: 1, id_prefix: "", options });
    let _ = write!(
        out,
        "</article>\n</main>\n<footer>{foot}</footer>\n</body>\n</html>\n",
        foot = escaped_line(&document.foot),
    );
    out
}

/// The document as one `<article>` with its own scoped style, to paste into a site builder: headings
/// begin at `h2` (the site's page has its own `h1`), fonts and colours are the site's, ids begin with
/// the document's kind so that several fragments can share a page.
pub fn fragment(document: &Document) -> String {
    let mut out = String::new();
    let _ = write!(
        out,
        "<article class=\"pismovnik\" lang=\"{}\">\n<style>\n{ARTICLE_STYLE}</style>\n",
        document.locale.code()
    );
    let id_prefix = format!("{}-", document.kind.id());
    let shape = blocks::Shape { top: 2, id_prefix: &id_prefix, options: HtmlOptions::default() };
    blocks::write_all(&mut out, document, &shape);
    out.push_str("</article>\n");
    out
}

/// The running foot of printed pages, for browsers that know page margin boxes.
fn print_style(document: &Document) -> String {
    let counter: String = split_counter(&running_foot(&document.page_counter))
        .into_iter()
        .map(|part| match part {
            CounterPart::Words(words) => format!("{} ", css_string(&words)),
            CounterPart::Page => "counter(page) ".to_owned(),
            CounterPart::Pages => "counter(pages) ".to_owned(),
        })
        .collect();
    let foot = css_string(&running_foot(&document.foot));
    format!(
        "@page {{ @bottom-left {{ content: {foot}; width: 75%; }} @bottom-right {{ content: {counter}; }} }}\n"
    )
}

/// A piece of [`Document::page_counter`].
pub(crate) enum CounterPart {
    /// Literal words.
    Words(String),
    /// The number of the page.
    Page,
    /// How many pages there are.
    Pages,
}

/// Splits the words of a page counter at `{page}` and `{pages}`.
pub(crate) fn split_counter(counter: &str) -> Vec<CounterPart> {
    let mut parts = Vec::new();
    let mut rest = counter;
    while let Some(at) = rest.find("{page") {
        let (mark, part) = match &rest[at..] {
            tail if tail.starts_with("{pages}") => ("{pages}", CounterPart::Pages),
            tail if tail.starts_with("{page}") => ("{page}", CounterPart::Page),
            _ => break,
        };
        if at > 0 {
            parts.push(CounterPart::Words(rest[..at].to_owned()));
        }
        parts.push(part);
        rest = &rest[at + mark.len()..];
    }
    if !rest.is_empty() {
        parts.push(CounterPart::Words(rest.to_owned()));
    }
    parts
}

/// Words as a CSS string; all but letters, digits and spaces as escapes, so that neither the string nor
/// the `<style>` element can be left.
fn css_string(words: &str) -> String {
    let mut out = String::from("\"");
    for c in words.chars() {
        if c.is_alphanumeric() || c == ' ' {
            out.push(c);
        } else {
            // The space ends the escape and is no part of the string.
            let _ = write!(out, "\\{:x} ", c as u32);
        }
    }
    out.push('"');
    out
}

/// Words as HTML text; line breaks become `<br>`.
fn escaped(words: &str) -> String {
    escaped_html(&clean::text(words)).replace('\n', "<br>")
}

/// Words as HTML text on one line.
fn escaped_line(words: &str) -> String {
    escaped_html(&clean::line(words))
}

/// Words as the value of a double-quoted attribute.
fn attribute(words: &str) -> String {
    escaped_html(&clean::line(words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_page_counters() {
        let shown: String = split_counter("{pages} из {page}; {pager} {page")
            .into_iter()
            .map(|p| match p {
                CounterPart::Words(w) => format!("[{w}]"),
                CounterPart::Page => "P".into(),
                CounterPart::Pages => "N".into(),
            })
            .collect();
        assert_eq!(shown, "N[ из ]P[; {pager} {page]");
    }

    #[test]
    fn css_strings_cannot_be_left() {
        assert_eq!(css_string("a\"</style>\\"), r#""a\22 \3c \2f style\3e \5c ""#);
    }

    /// The values of `name` in the style sheet: light, dark, print.
    fn colours(name: &str) -> Vec<[f64; 3]> {
        PAGE_STYLE
            .match_indices(&format!("--{name}: #"))
            .map(|(at, found)| {
                let hex = &PAGE_STYLE[at + found.len()..][..6];
                [0, 2, 4].map(|i| f64::from(u8::from_str_radix(&hex[i..i + 2], 16).unwrap()) / 255.0)
            })
            .collect()
    }

    /// Relative luminance by WCAG 2.2.
    fn luminance(rgb: [f64; 3]) -> f64 {
        let linear = rgb.map(|c| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn contrast_is_enough_in_light_dark_and_print() {
        for (ink, ground, least) in [
            ("ink", "ground", 7.0),
            ("ink", "tint", 7.0),
            ("muted", "ground", 4.5),
            ("muted", "tint", 4.5),
            ("link", "ground", 4.5),
            ("link", "tint", 4.5),
            ("rule", "ground", 3.0),
        ] {
            let (inks, grounds) = (colours(ink), colours(ground));
            assert_eq!((inks.len(), grounds.len()), (3, 3), "{ink} on {ground}");
            for (i, g) in inks.into_iter().zip(grounds) {
                assert!(contrast(i, g) >= least, "{ink} on {ground}: {}", contrast(i, g));
            }
        }
    }
}
