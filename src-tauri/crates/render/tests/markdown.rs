//! Markdown: what a CommonMark reader shows are the words as typed.

mod sample;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};

use pismovnik_model::{BlockKind, Document, Inline};
use pismovnik_render::markdown;

/// The words shown, [`sample::squeezed`]; fails on any markup that documents never ask for.
fn shown(source: &str) -> String {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH;
    let mut out = String::new();
    for event in Parser::new_ext(source, options) {
        match event {
            Event::Text(text) => out.push_str(&text),
            Event::InlineHtml(tag) => {
                assert!(["<br>", "<strong>", "</strong>"].contains(&&*tag), "{tag} in {source}");
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.starts_with("https://") || dest_url.starts_with("mailto:"), "{dest_url}");
            }
            Event::Start(
                Tag::Heading { .. }
                | Tag::Paragraph
                | Tag::List(None)
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell
                | Tag::BlockQuote(None)
                | Tag::CodeBlock(_)
                | Tag::Strong,
            )
            | Event::End(_)
            | Event::HardBreak => {}
            other => panic!("{other:?} in {source:?}"),
        }
    }
    sample::squeezed(&out)
}

fn count(source: &str, wanted: impl Fn(&Tag<'_>) -> bool) -> usize {
    Parser::new_ext(source, Options::ENABLE_TABLES)
        .filter(|e| matches!(e, Event::Start(tag) if wanted(tag)))
        .count()
}

#[test]
fn the_sample_reads_as_written() {
    let document = sample::document();
    let source = markdown::text(&document);
    assert_eq!(shown(&source), sample::expected(&document, true));
    assert_eq!(count(&source, |t| matches!(t, Tag::Heading { .. })), 10);
    assert_eq!(count(&source, |t| matches!(t, Tag::TableRow)), 7);
    assert_eq!(count(&source, |t| matches!(t, Tag::TableCell)), 32);
    assert_eq!(count(&source, |t| matches!(t, Tag::CodeBlock(_))), 1);
    assert_eq!(count(&source, |t| matches!(t, Tag::BlockQuote(_))), 1);
    assert!(source.starts_with("# Политика обработки персональных данных\n\n"));
    assert!(source.contains("\n## 1. Общие положения\n"));
    assert!(source.contains("\n1.3.1. **персональные данные** — любая"));
    assert!(source.contains("[светлая-полка.рф](https://светлая-полка.рф)"));
    assert!(source.contains("\n☐ прошу"));
    assert!(source.ends_with("по запросу.\n"));
}

#[test]
fn words_never_act_as_markup() {
    for hostile in sample::hostile() {
        let document = sample::filled(&hostile);
        assert_eq!(shown(&markdown::text(&document)), sample::expected(&document, true), "{hostile:?}");
    }
}

#[test]
fn single_numbers_start_no_list() {
    let document = with_paragraph(Some("5"), "Пять");
    assert!(markdown::text(&document).ends_with("\n5\\. Пять\n"));
}

#[test]
fn line_breaks_in_words_stay() {
    assert!(markdown::text(&with_paragraph(None, "раз\r\nдва")).ends_with("\nраз\\\nдва\n"));
}

#[test]
fn equal_documents_give_equal_text() {
    assert_eq!(markdown::text(&sample::document()), markdown::text(&sample::document()));
}

fn with_paragraph(number: Option<&str>, words: &str) -> Document {
    let kind = BlockKind::Paragraph { text: vec![Inline::plain(words)] };
    Document { blocks: vec![sample::block(number, kind)], ..sample::document() }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_are_shown_as_typed(
        hostile in "([`*_~|<>&#+=:.)(\\[\\]!$\\\\ \n\t0-9a\"'^{}/-]|\\*\\*|- |1\\. |    |https://a\\.b|&amp;|«|»|я|\\PC|.){0,24}"
    ) {
        let document = sample::filled(&hostile);
        prop_assert_eq!(shown(&markdown::text(&document)), sample::expected(&document, true));
    }
}
