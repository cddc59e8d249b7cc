//! What must hold of the rule book.

use std::collections::BTreeSet;

use pismovnik_app::papers::{self, Format};
use pismovnik_app::rulebook::rulebook;
use pismovnik_app::{Country, Document, Law, Locale, interview};
use pismovnik_model::BlockKind;
use pismovnik_model::document::words;

/// Each language's book, made once.
fn book(locale: Locale) -> Document {
    static BOOKS: [std::sync::OnceLock<Document>; 3] = [const { std::sync::OnceLock::new() }; 3];
    let index = Locale::ALL.iter().position(|l| *l == locale).unwrap_or(0);
    BOOKS[index]
        .get_or_init(|| rulebook(Law::built_in(), &[], locale).unwrap_or_else(|p| panic!("{p:?}")))
        .clone()
}

/// What stands in bold: ids of clauses, findings, questions, citations of articles.
fn marked(document: &Document) -> BTreeSet<String> {
    let rows = document.blocks.iter().filter_map(|b| match &b.kind {
        BlockKind::Table { rows, .. } => Some(rows),
        _ => None,
    });
    let first = rows.flatten().filter_map(|row| row.first()?.first()?.first());
    first.map(|inline| words(std::slice::from_ref(inline))).collect()
}

#[test]
fn everything_that_the_program_knows_stands_in_the_book() {
    for locale in Locale::ALL {
        let book = book(locale);
        let marked = marked(&book);
        let papers = pismovnik_drafting::catalogue().iter();
        let clauses = papers.chain(pismovnik_drafting::letter_catalogue()).map(|c| c.id);
        let findings = pismovnik_law::finding_ids().into_iter().map(|(id, ..)| id);
        let articles = pismovnik_law::articles::ALL.iter().map(|a| a.citation);
        let questions = interview::graph().iter().flat_map(|p| p.questions).map(|q| q.id);
        let terms = pismovnik_app::Law::built_in().terms().iter().map(|t| t.id.as_str());
        let russia = pismovnik_law::fines::RUSSIA.iter().map(|row| row.article);
        let fines = russia.chain(pismovnik_law::fines::KAZAKHSTAN.iter().map(|(_, article, _)| *article));
        for id in terms.chain(fines) {
            assert!(marked.contains(id), "{id} is not in the book ({})", locale.code());
        }
        for id in clauses.chain(findings).chain(articles).chain(questions) {
            assert!(marked.contains(id), "{id} is not in the book ({})", locale.code());
        }
    }
}

/// What the sources leave open about the terms stands at the foot of their page, each once.
#[test]
fn doubts_of_terms_are_footnotes() {
    for locale in Locale::ALL {
        let book = book(locale);
        let notes = book.footnotes();
        let marks: Vec<&str> = notes.iter().map(|(mark, _)| *mark).collect();
        assert_eq!(marks, ["1", "2", "3"], "{}", locale.code());
        let texts: BTreeSet<&str> = notes.iter().map(|(_, text)| *text).collect();
        assert_eq!(texts.len(), 3);
    }
}

#[test]
fn nothing_in_the_book_is_unfilled() {
    for locale in Locale::ALL {
        for block in book(locale).blocks {
            // What an invented owner wrote may hold anything: only our own words may not.
            let text = block.text().replace("{new} \\ $1 ", "");
            for mark in ["{", "}", "$", "rulebook-", "??", "**", "  "] {
                assert!(!text.contains(mark), "{mark:?} in {text:?}");
            }
        }
    }
}

#[test]
fn arguments_are_told_in_words_and_empty_rows_not_at_all() {
    for locale in [Locale::Ru, Locale::Kk] {
        for block in book(locale).blocks {
            let text = block.text();
            let raw = text.split('‹').skip(1).find(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
            assert!(raw.is_none(), "{raw:?}");
            assert!(!text.contains("| |") && !text.contains("— —") && !text.contains(". приказ"), "{text}");
        }
    }
}

#[test]
fn words_of_letters_stand_in_the_book() {
    let text: String = book(Locale::Ru).blocks.iter().map(|b| b.text() + "\n").collect();
    for id in ["letter-item-stopped", "decision-ground-books", "decision-until-kz-proof"] {
        assert!(text.contains(id), "{id}");
    }
}

#[test]
fn a_country_alone_leaves_out_the_other() {
    let russia = rulebook(Law::built_in(), &[Country::Russia], Locale::Ru).expect("a book");
    let marked = marked(&russia);
    assert!(marked.contains("152-ФЗ ст. 9 ч. 1") && !marked.iter().any(|m| m.starts_with("94-V")));
    assert!(!marked.contains("operator.iin") && marked.contains("operator.inn"));
}

#[test]
fn what_no_source_confirms_is_marked() {
    let text: String = book(Locale::Ru).blocks.iter().map(|b| b.text() + "\n").collect();
    for article in pismovnik_law::articles::ALL.iter().filter(|a| !a.confirmed()) {
        assert!(
            text.contains(&format!("{}\n—\nне подтверждено", article.citation)) || article.since.is_some()
        );
    }
}

#[test]
fn it_becomes_every_kind_of_file() {
    let book = book(Locale::Ru);
    for format in Format::ALL {
        let bytes = papers::file(&book, format).unwrap_or_else(|p| panic!("{p:?}"));
        // Hundreds of clauses and questions, and still something to send by mail.
        assert!((50_000..6_000_000).contains(&bytes.len()), "{format:?}: {}", bytes.len());
    }
}
