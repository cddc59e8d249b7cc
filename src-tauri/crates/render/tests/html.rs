//! Pages and fragments: valid, accessible, self-contained; words are never markup.

#![allow(clippy::unwrap_used)] // A broken expectation should fail the test.

mod sample;

use std::collections::BTreeSet;

use pismovnik_model::{BlockKind, Document};
use pismovnik_render::html::{HtmlOptions, fragment, page};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

const BARE: HtmlOptions<'_> = HtmlOptions { provenance: false, dress: None };
const WITH_PROVENANCE: HtmlOptions<'_> = HtmlOptions { provenance: true, dress: None };

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(html: &Html, selector: &str) -> String {
    all(html, selector).into_iter().flat_map(|e| e.text().collect::<Vec<_>>()).collect()
}

/// Words of the article without its style sheet.
fn article_words(html: &Html) -> String {
    let article = all(html, "article")[0];
    let style: String = all(html, "article style").into_iter().flat_map(|e| e.text()).collect();
    sample::squeezed(&article.text().collect::<String>().replace(&style, ""))
}

/// Parses and checks what must hold for every page, whatever the words.
fn sound(source: &str) -> Html {
    let html = if source.starts_with("<!DOCTYPE") {
        let html = Html::parse_document(source);
        assert_eq!(html.errors, Vec::<&str>::new());
        assert_eq!(
            all(
                &html,
                "html[lang], head > title, head > meta[charset], head > meta[name=viewport], main, h1"
            )
            .len(),
            6
        );
        html
    } else {
        Html::parse_fragment(source)
    };
    assert!(all(&html, "script, iframe, img, object, embed, form, input, link, base").is_empty());
    assert_eq!(all(&html, "style").len(), 1);
    let style = words(&html, "style");
    assert!(!style.contains("@import") && !style.contains("url("));

    let mut ids = BTreeSet::new();
    for element in all(&html, "*") {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on") && name != "src", "{name}");
            if name == "id" {
                assert!(ids.insert(value.to_owned()), "twice: {value}");
                assert!(value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{value}");
            }
        }
    }
    for element in all(&html, "[aria-labelledby]") {
        assert!(ids.contains(element.attr("aria-labelledby").unwrap()));
    }
    for link in all(&html, "a") {
        assert!(
            link.attr("href").unwrap().starts_with("https://")
                || link.attr("href").unwrap().starts_with("mailto:")
        );
        assert_eq!(link.attr("rel"), Some("noopener"));
    }
    html
}

#[test]
fn a_page_is_whole_and_semantic() {
    let document = sample::document();
    let source = page(&document, &BARE);
    let html = sound(&source);

    assert_eq!(all(&html, "html")[0].attr("lang"), Some("ru"));
    assert_eq!(words(&html, "title"), document.title);
    assert_eq!(words(&html, "h1"), document.title);
    assert_eq!(all(&html, "meta[name=author]")[0].attr("content"), Some("ИП Ковалёва П. А."));
    assert_eq!(words(&html, "h2#p-2"), "2. Сведения об операторе");
    assert_eq!(all(&html, "p#p-1-3-2 > .pm-num")[0].text().collect::<String>(), "1.3.2.");
    assert_eq!(all(&html, "dl > div > dt").len(), 6);
    assert_eq!(all(&html, "table > caption").len(), 1);
    assert_eq!(all(&html, "thead th[scope=col]").len(), 4);
    assert_eq!(all(&html, "tbody > tr > td").len(), 28);
    assert_eq!(all(&html, "[role=region][tabindex='0'] > table").len(), 1);
    assert_eq!(all(&html, "aside[role=note]").len(), 1);
    assert!(words(&html, "pre > code.language-html").contains("<aside class=\"cookie\""));
    assert_eq!(all(&html, ".pm-rule").len(), 5);
    assert_eq!(words(&html, "body > footer"), document.foot);
    assert!(source.contains("counter(page)") && source.contains("counter(pages)"));
}

#[test]
fn headings_never_skip_a_level() {
    let document = sample::document();
    for (source, top) in [(page(&document, &BARE), 1), (fragment(&document), 2)] {
        let html = sound(&source);
        let mut last = top - 1;
        for heading in all(&html, "h1, h2, h3, h4, h5, h6") {
            let level: u32 = heading.value().name()[1..].parse().unwrap();
            assert!(level <= last + 1 && level >= top);
            last = level;
        }
    }
}

#[test]
fn every_word_is_there_in_order_with_its_number() {
    let document = sample::document();
    assert_eq!(article_words(&sound(&page(&document, &BARE))), sample::expected(&document, false));
    assert_eq!(article_words(&sound(&fragment(&document))), sample::expected(&document, false));
}

#[test]
fn words_never_act_as_markup() {
    for hostile in sample::hostile() {
        let document = sample::filled(&hostile);
        for source in [page(&document, &WITH_PROVENANCE), fragment(&document)] {
            assert_eq!(article_words(&sound(&source)), sample::expected(&document, false), "{hostile:?}");
            assert!(!source.contains(sample::is_forbidden));
        }
    }
}

#[test]
fn provenance_shows_only_on_request() {
    let document = sample::document();
    let html = sound(&page(&document, &WITH_PROVENANCE));
    let marked = all(&html, "[data-clause]");
    assert_eq!(marked.len(), document.blocks.len());
    assert_eq!(marked[0].attr("data-answers"), Some("operator-name sites"));
    assert_eq!(marked[0].attr("data-articles"), Some("152-ФЗ, ст. 18.1, ч. 2"));
    assert_eq!(marked[0].attr("data-since"), Some("2025-09-01"));
    assert_eq!(marked[0].attr("data-always"), Some("false"));
    assert!(!page(&document, &BARE).contains(" data-"));
    assert!(!fragment(&document).contains(" data-"));
}

#[test]
fn a_fragment_keeps_to_itself() {
    let source = fragment(&sample::document());
    assert!(
        source.starts_with("<article class=\"pismovnik\" lang=\"ru\">") && source.ends_with("</article>\n")
    );
    let html = sound(&source);
    assert!(all(&html, "h1").is_empty());
    assert!(all(&html, "[id]").iter().all(|e| e.attr("id").unwrap().starts_with("privacy-policy-")));
    for class in all(&html, "article *").iter().flat_map(|e| e.value().classes()) {
        assert!(class.starts_with("pm-") || class.starts_with("language-"), "{class}");
    }
    let style = words(&html, "style");
    for line in style.lines().map(str::trim).filter(|l| l.contains('{') && !l.starts_with('@')) {
        let selectors = line.split('{').next().unwrap();
        let selectors = selectors.trim();
        assert!(selectors.starts_with(".pismovnik") || selectors.starts_with(":where(.pismovnik "), "{line}");
    }
    for selector in style
        .lines()
        .filter(|l| l.trim_start().starts_with('.'))
        .flat_map(|l| top_selectors(l.split('{').next().unwrap()))
    {
        assert!(selector.is_empty() || selector.starts_with(".pismovnik"), "{selector}");
    }
}

/// Splits a selector list at commas outside parentheses.
fn top_selectors(list: &str) -> Vec<String> {
    let mut depth = 0;
    list.split(|c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    })
    .map(|s| s.trim().to_owned())
    .collect()
}

#[test]
fn unsafe_targets_stay_words() {
    let html = sound(&page(&sample::filled("слово"), &BARE));
    assert!(all(&html, "a").iter().all(|a| a.attr("href") == Some("https://example.ru/a?b=1&c=2")));
    assert!(!all(&html, "a").is_empty());
}

#[test]
fn equal_documents_give_equal_pages() {
    let document: Document = sample::document();
    let first = page(&document, &WITH_PROVENANCE);
    let _ = page(&sample::filled("x"), &BARE);
    assert_eq!(first, page(&document, &WITH_PROVENANCE));
}

#[test]
fn numbers_given_twice_and_no_numbers_still_give_distinct_ids() {
    let mut document = sample::document();
    for block in &mut document.blocks {
        if matches!(block.kind, BlockKind::Paragraph { .. }) {
            block.number = Some("1.1".into());
        }
    }
    sound(&page(&document, &BARE));
}

#[test]
fn an_annex_begins_a_printed_page() {
    let mut document = sample::document();
    document.blocks[1].begins_page = true;
    let html = sound(&page(&document, &BARE));
    assert_eq!(all(&html, "article > .pm-page + *").len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_are_shown_as_typed(hostile in "([<>&\"'/!=;#xa \n\\]-]|script|style|article|&lt;|\\PC|.){0,40}") {
        let document = sample::filled(&hostile);
        prop_assert_eq!(article_words(&sound(&page(&document, &WITH_PROVENANCE))), sample::expected(&document, false));
    }
}
