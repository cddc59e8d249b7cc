//! Saved pages against papers, as site builders and browsers make them (all invented).

use pismovnik_app::publish::compare::Found;
use pismovnik_app::publish::{Check, Issued, Site, Verdict, check, drafts, json, view};
use pismovnik_app::{Country, Day, Locale, interview};
use pismovnik_model::{Document, DocumentKind, Severity};
use pismovnik_render::html;

fn documents() -> Vec<Document> {
    let facts = interview::facts(&interview::preset("ru-sole-proprietor").expect("a preset"));
    let setting =
        pismovnik_drafting::Setting { as_of: Day::constant(2026, 11, 21), made_on: None, provisional: false };
    pismovnik_drafting::kinds(&facts)
        .into_iter()
        .map(|kind| pismovnik_drafting::draft(&facts, kind, Locale::Ru, &setting).expect("drafted"))
        .collect()
}

fn policy() -> Document {
    documents().into_iter().find(|d| d.kind == DocumentKind::PrivacyPolicy).expect("a policy")
}

fn site() -> Site {
    Site { country: Country::Russia, policy_url: Some("https://soroka.example/policy".to_owned()) }
}

fn of(page: &[u8]) -> Check {
    check(page, "page.html", &drafts(&documents()), &site()).unwrap_or_else(|p| panic!("{p:?}"))
}

fn ids(check: &Check) -> Vec<&str> {
    check.remarks.iter().map(|r| r.id).collect()
}

/// A builder's page around pasted contents.
fn around(inside: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Магазин</title></head><body>\
         <header class=\"t-menu\"><a href=\"/\">Главная</a> <a href=\"/catalog\">Каталог товаров и услуг</a></header>\
         <div id=\"allrecords\" class=\"t-records\">{inside}</div>\
         <footer><a href=\"/policy\">Политика обработки персональных данных</a> © 2026 Сорока, все права защищены</footer>\
         </body></html>"
    )
}

/// Pasted as rich text: no classes, no numbers' spans, each paragraph in a box of the builder's.
fn pasted(document: &Document) -> String {
    let text = pismovnik_render::text::plain(document);
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let line = line.replace('—', "-").replace(['«', '»'], "&quot;").replace('\u{A0}', "&nbsp;");
            format!("<div class=\"t-text\" data-customstyle=\"yes\"><span style=\"font-size:14px\">{line}</span></div>")
        })
        .collect()
}

#[test]
fn every_paper_is_found_again_on_the_page_that_holds_its_fragment() {
    let on_site = |d: &Document| d.kind.audience() == pismovnik_model::Audience::Site;
    for document in documents().into_iter().filter(on_site) {
        let page = around(&html::fragment(&document));
        let found = of(page.as_bytes());
        assert_eq!(found.verdict, Verdict::Same, "{}: {:?}", document.kind.id(), found.comparison);
        assert_eq!(found.paper.map(|p| p.document).as_deref(), Some(document.kind.id()));
    }
}

#[test]
fn a_whole_issued_page_is_the_same_in_every_encoding_and_as_an_archive() {
    let page = html::page(&policy(), &html::HtmlOptions::default());
    assert_eq!(of(page.as_bytes()).verdict, Verdict::Same);
    let utf16: Vec<u8> = format!("\u{FEFF}{page}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(of(&utf16).verdict, Verdict::Same);
    let (bytes, _, lost) = encoding_rs::WINDOWS_1251.encode(&page);
    assert!(!lost || bytes.windows(2).any(|w| w == b"&#"));
    assert_eq!(of(&bytes).verdict, Verdict::Same, "{:?}", of(&bytes).comparison.inserted);
    let quoted: String = page.bytes().map(|b| format!("={b:02X}")).collect();
    let archive = format!(
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--x\"\r\n\r\n\
         ----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}\r\n----x--\r\n"
    );
    assert_eq!(of(archive.as_bytes()).verdict, Verdict::Same);
}

#[test]
fn rich_text_with_other_typography_is_still_the_same_text() {
    let page = around(&pasted(
        &documents().into_iter().find(|d| d.kind == DocumentKind::ConsentMarketing).expect("one"),
    ));
    let found = of(page.as_bytes());
    assert_eq!(found.paper.as_ref().map(|p| p.document.as_str()), Some("consent-marketing"));
    let missing: Vec<_> = found.comparison.passages.iter().filter(|p| p.found == Found::Missing).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(found.comparison.percent, 100);
}

#[test]
fn a_changed_term_a_dropped_clause_and_an_added_one_are_named_by_their_numbers() {
    let document = policy();
    let page = html::page(&document, &html::HtmlOptions::default());
    let of_clause = |clause: &str| {
        document.blocks.iter().find(|b| b.provenance.clause == clause).unwrap_or_else(|| panic!("{clause}"))
    };
    let dropped = of_clause("policy-no-acceptance").text();
    let altered =
        page.replace(&dropped, "").replace("Доступ к ней не ограничен.", "Доступ к ней ограничен.").replace(
            "</article>",
            "<p>И ещё мы передаём ваши данные всем партнёрам без ограничений.</p></article>",
        );
    let found = of(altered.as_bytes());
    assert_eq!(found.verdict, Verdict::Changed);
    let by_number = |number: &str| {
        let mark = format!("{number}.");
        found.comparison.passages.iter().find(|p| p.number == mark).map(|p| p.found.clone())
    };
    let number = |clause: &str| of_clause(clause).number.clone().expect("numbered");
    assert_eq!(by_number(&number("policy-no-acceptance")), Some(Found::Missing));
    let changes = vec![("не".to_owned(), String::new())];
    assert_eq!(by_number(&number("policy-law")), Some(Found::Changed(changes)));
    let shown = view(Locale::Ru, &found);
    assert_eq!(shown.passages.len(), 2, "{:?}", shown.passages);
}

#[test]
fn an_earlier_edition_is_told_by_its_number() {
    let old = policy();
    let mut new = old.clone();
    for block in &mut new.blocks {
        if let pismovnik_model::BlockKind::Paragraph { text } = &mut block.kind
            && block.provenance.clause == "policy-law"
        {
            let other = "Политика составлена заново и по-другому, чем раньше.";
            *text = vec![pismovnik_model::Inline::plain(other)];
        }
    }
    let edition = |number: u32, document: &Document| {
        let mut issued: Issued = drafts(std::slice::from_ref(document)).remove(0);
        issued.edition = Some(number);
        issued
    };
    let papers = [edition(2, &old), edition(3, &new), edition(1, &old)];
    let page = around(&html::fragment(&old));
    let found = check(page.as_bytes(), "", &papers, &site()).expect("a page");
    assert_eq!(found.verdict, Verdict::OtherEdition);
    assert_eq!((found.paper.as_ref().and_then(|p| p.edition), found.newest), (Some(2), Some(3)));
    let shown = json(Locale::Ru, &found);
    assert_eq!(
        (&shown["matches"], &shown["edition"], &shown["newest"]),
        (&false.into(), &2.into(), &3.into())
    );
    let newest = check(around(&html::fragment(&new)).as_bytes(), "", &papers, &site()).expect("a page");
    assert_eq!(newest.verdict, Verdict::Same);
}

#[test]
fn boxes_links_and_counters_are_remarked_upon() {
    let form = "<form><input type=email name=Email><input type=checkbox name=agree checked=checked> \
                <script>(function(m){m.src='https://mc.yandex.ru/metrika/tag.js'})()</script>\
                <script src='https://www.googletagmanager.com/gtag/js'></script>\
                <link href='https://fonts.googleapis.com/css2' rel=stylesheet></form>";
    let bare =
        format!("<html><body>{form}<p>{}</body>", "Оставьте почту, и мы ответим в тот же день. ".repeat(5));
    let found = of(bare.as_bytes());
    assert_eq!(found.verdict, Verdict::Different);
    let mut seen = ids(&found);
    seen.sort_unstable();
    assert_eq!(seen, ["box-preticked", "counter", "foreign-counter", "foreign-widget", "policy-unlinked"]);
    for remark in &found.remarks {
        for article in &remark.articles {
            assert!(pismovnik_law::articles::find(article).is_some(), "{article}");
        }
    }
    assert_eq!(found.remarks[0].severity, Severity::Error);
    let linked = around("<p>Каталог</p><form><input type=tel></form>");
    assert_eq!(ids(&of(linked.as_bytes())), ["box-absent"]);
}

#[test]
fn a_page_of_scripts_is_told_to_be_saved_whole() {
    let found = of(b"<html><body><div id=root></div><script src=/app.js></script></body></html>");
    assert_eq!(found.verdict, Verdict::Empty);
}

#[test]
fn the_check_speaks_every_language_and_fills_every_text() {
    let pages = [
        around(&html::fragment(&policy())),
        around(""),
        html::page(&policy(), &html::HtmlOptions::default()).replace("не ", ""),
        "<p><script></script>".to_owned(),
        "<input type=checkbox checked><script src=https://www.google-analytics.com/a.js>".to_owned(),
    ];
    for page in pages {
        for locale in Locale::ALL {
            let shown = format!("{:?}", view(locale, &of(page.as_bytes())));
            assert!(!shown.contains("publish-") && !shown.contains("severity-"), "{shown}");
        }
    }
}

#[test]
fn hostile_pages_end() {
    let word = "персональных данных ".repeat(150_000);
    for page in [format!("<p>{word}"), "<p>".repeat(300_000), format!("<p {}>", "a=b ".repeat(9_000))] {
        let _ = check(page.as_bytes(), "", &drafts(&documents()), &site());
    }
}

#[test]
fn every_consent_has_its_place_and_the_words_of_its_box() {
    use pismovnik_app::publish::recipe::{Builder, instructions, recipe};
    for builder in Builder::ALL {
        for locale in Locale::ALL {
            let found = recipe(locale, builder, &documents());
            assert!(found.papers.iter().any(|p| p.document == "privacy-policy"));
            for paper in &found.papers {
                assert!(paper.steps.len() >= 2, "{}", paper.document);
                assert!(paper.fragment.starts_with("<article"));
                let boxed = paper.document.starts_with("consent-") && !paper.document.ends_with("cookies");
                assert!(!boxed || !paper.label.is_empty(), "{}", paper.document);
            }
            let text = instructions(locale, &found) + &format!("{:?}", found.limits);
            assert!(!text.contains("publish-") && !text.contains("{ $"), "{text}");
        }
    }
}
