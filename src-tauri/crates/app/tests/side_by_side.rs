//! Issued papers in Kazakh and Russian side by side.

use pismovnik_app::book::Book;
use pismovnik_app::papers::Format;
use pismovnik_app::pictures::{self, PictureRole};
use pismovnik_app::{
    Day, DocumentKind, Languages, Locale, OwnKey, OwnPlace, Publication, interview, problem,
};

const PASSPHRASE: &str = "длинная парольная фраза";
const TODAY: Day = Day::constant(2026, 11, 21);

fn issued(folder: &std::path::Path) -> Book {
    let mut book = Book::create(&folder.join("w.pismovnik"), PASSPHRASE, TODAY).expect("created");
    let answers = interview::preset("kz-sole-proprietor").expect("a preset");
    book.create_shop("Дүкен", None, answers, TODAY).expect("shop");
    book.issue(1, TODAY, TODAY).expect("issued");
    book
}

fn own(book: &mut Book, lang: Locale) {
    let papers = book.as_drafted(1, TODAY, TODAY).expect("drafted");
    let policy = papers.iter().find(|d| d.kind == DocumentKind::PrivacyPolicy && d.locale == lang);
    let block = policy.expect("a policy").blocks.iter().find(|b| b.number.is_some()).expect("a clause");
    let at = OwnKey {
        document: "privacy-policy".to_owned(),
        lang,
        clause: block.provenance.clause.clone(),
        nth: 0,
        place: OwnPlace::After,
    };
    book.set_own_words(1, at, Some("Мы не звоним без просьбы.".to_owned()), TODAY).expect("kept");
}

#[test]
fn every_issued_paper_is_composed_of_both_frozen_texts() {
    let folder = tempfile::tempdir().expect("folder");
    let book = issued(folder.path());
    let papers = book.papers(1, 1).expect("papers");
    let count = |lang| papers.manifest.documents.iter().filter(|d| d.lang == lang).count();
    assert!(count("kk") > 0);
    assert_eq!((count("kk-ru"), count("ru")), (count("kk"), count("kk")));
    let html = book.file(1, 1, "privacy-policy", "kk-ru", Format::Html).expect("composed");
    let html = String::from_utf8(html).expect("text");
    let (kazakh, russian) = (html.find("<div lang=\"kk\">"), html.find("<div lang=\"ru\">"));
    assert!(kazakh.is_some() && kazakh < russian, "Kazakh first");
    let again = book.file(1, 1, "privacy-policy", "kk-ru", Format::Pdf).expect("set");
    assert_eq!(book.file(1, 1, "privacy-policy", "kk-ru", Format::Pdf).expect("set"), again);
    assert!(again.starts_with(b"%PDF-"));
    assert_eq!(book.apart_words(1, 1, Locale::Ru).expect("told"), None);
    let unknown = book.file(1, 1, "rule-book", "kk-ru", Format::Pdf).expect_err("no such paper");
    assert_eq!(unknown[0].code, problem::PAPER_UNKNOWN);
}

/// Composed with the pictures of today: put on, changed and taken away without a new edition.
#[test]
fn papers_side_by_side_bear_the_shops_logo_in_every_format_that_shows_pictures() {
    let folder = tempfile::tempdir().expect("folder");
    let mut book = issued(folder.path());
    let file = |book: &Book, format| book.file(1, 1, "privacy-policy", "kk-ru", format).expect("composed");
    let bears = |bytes: &[u8], mark: &str| bytes.windows(mark.len()).any(|w| w == mark.as_bytes());
    let marks = [(Format::Pdf, "/Logo"), (Format::Html, "<img src"), (Format::Docx, "word/media/logo.png")];
    let bare: Vec<_> = marks.iter().map(|(format, _)| file(&book, *format)).collect();
    let sign =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><rect width='30' height='30'/></svg>";
    let path = folder.path().join("sign.svg");
    std::fs::write(&path, sign).expect("written");
    let logo = pictures::read(&path).expect("a picture");
    book.set_picture(1, PictureRole::Logo, Some(&logo)).expect("kept");
    book.set_logo_on_papers(1, true).expect("kept");
    for (format, mark) in marks {
        assert!(bears(&file(&book, format), mark), "{format:?}");
    }
    let exported = book.papers(1, 1).expect("papers");
    let policy = exported.files.iter().find(|f| f.name() == "privacy-policy.kk-ru.docx").expect("exported");
    assert!(bears(&policy.bytes, "word/media/logo.png"));
    book.set_picture(1, PictureRole::Logo, None).expect("removed");
    for ((format, mark), bare) in marks.iter().zip(&bare) {
        assert!(!bears(bare, mark) && file(&book, *format) == *bare, "{format:?}: as it was");
    }
}

#[test]
fn own_words_in_one_language_keep_a_paper_apart_and_that_is_said() {
    let folder = tempfile::tempdir().expect("folder");
    let mut book = issued(folder.path());
    own(&mut book, Locale::Ru);
    book.issue(1, TODAY, TODAY).expect("issued");
    let told = book.apart_words(1, 2, Locale::Ru).expect("told").expect("something");
    assert!(told.contains("Политика"), "{told}");
    let refused = book.file(1, 2, "privacy-policy", "kk-ru", Format::Pdf).expect_err("apart");
    assert_eq!(refused[0].code, problem::VERSIONS_DIFFER);
    let papers = book.papers(1, 2).expect("the rest");
    assert!(!papers.files.iter().any(|f| f.name() == "privacy-policy.kk-ru.pdf"));
    assert!(papers.files.iter().any(|f| f.name() == "withdrawal-form.kk-ru.pdf"));
    own(&mut book, Locale::Kk);
    book.issue(1, TODAY, TODAY).expect("issued");
    assert_eq!(book.apart_words(1, 3, Locale::Ru).expect("told"), None);
    assert!(book.file(1, 1, "privacy-policy", "kk-ru", Format::Txt).is_ok(), "the first edition as it was");
}

#[test]
fn a_paper_published_side_by_side_is_recorded_in_both_languages() {
    let folder = tempfile::tempdir().expect("folder");
    let mut book = issued(folder.path());
    let at = Publication { address: "https://duken.example/policy".to_owned(), since: TODAY };
    let kind = DocumentKind::PrivacyPolicy;
    book.publish_in(1, 1, kind, Languages::KAZAKH_RUSSIAN, Some(&at), TODAY).expect("stated");
    let langs: Vec<Locale> = book.publications(1).expect("kept").keys().map(|k| k.lang).collect();
    assert_eq!(langs, [Locale::Ru, Locale::Kk]);
    book.publish_in(1, 1, kind, Languages::KAZAKH_RUSSIAN, None, TODAY).expect("taken back");
    assert!(book.publications(1).expect("kept").is_empty());
}
