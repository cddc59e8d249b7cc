//! What comes back from outside finds its paper among those issued.

use std::path::Path;
use std::process::Command;

use pismovnik_app::book::Book;
use pismovnik_app::papers::Format;
use pismovnik_app::signatures::{self, Named, Returned};
use pismovnik_app::{Country, Locale, interview, problem};

fn named(bytes: &[u8]) -> Named<'_> {
    Named { name: "paper.sig", bytes }
}

fn openssl(folder: &Path, arguments: &[&str]) {
    let done = Command::new("openssl").args(arguments).current_dir(folder).output().expect("openssl runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

#[test]
fn a_returned_signature_or_signed_copy_finds_its_paper() {
    let folder = tempfile::tempdir().expect("folder");
    let today = "2026-11-21".parse().expect("a day");
    let mut book =
        Book::create(&folder.path().join("w.pismovnik"), "длинная парольная фраза", today).expect("created");
    let answers = interview::preset("kz-sole-proprietor").expect("a preset");
    book.create_shop("Проба", None, answers, today).expect("shop");
    assert_eq!(book.issue(1, today, today).expect("issued"), 1);
    let papers = book.papers(1, 1).expect("papers").files;
    let paper = papers.iter().find(|p| p.format == Format::Pdf).expect("a PDF");
    std::fs::write(folder.path().join("paper.pdf"), &paper.bytes).expect("written");
    openssl(
        folder.path(),
        &[
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem", "-subj",
            "/CN=Test",
        ],
    );
    openssl(
        folder.path(),
        &[
            "cms",
            "-sign",
            "-binary",
            "-in",
            "paper.pdf",
            "-signer",
            "c.pem",
            "-inkey",
            "k.pem",
            "-outform",
            "DER",
            "-out",
            "paper.sig",
        ],
    );
    let signature = std::fs::read(folder.path().join("paper.sig")).expect("the signature");
    match book.find_returned(1, named(&signature)).expect("found") {
        Returned::SignatureOf(issued) => {
            assert_eq!((issued.edition, issued.file, &issued.bytes), (1, paper.name(), &paper.bytes));
        }
        other => panic!("{other:?}"),
    }
    // A signed copy begins with the paper's own bytes.
    let copy = [&paper.bytes[..], b"\nmore"].concat();
    assert!(
        matches!(book.find_returned(1, named(&copy)), Ok(Returned::SignedCopyOf(i)) if i.file == paper.name())
    );
    let mut changed = copy.clone();
    changed[2000] ^= 1;
    assert_eq!(book.find_returned(1, named(&changed)), Ok(Returned::OfAnotherFile));
    let refused = book.find_returned(1, named(b"no signature")).expect_err("refused");
    assert_eq!(refused[0].code, problem::SIGNATURE_FILE_UNREADABLE);
}

#[test]
fn the_outside_road_is_told_in_steps() {
    for country in [Country::Russia, Country::Kazakhstan] {
        for locale in Locale::ALL {
            let steps = signatures::steps(locale, country);
            assert!(steps.len() == 4 && steps.iter().all(|s| !s.starts_with("signature-")), "{steps:?}");
        }
    }
}
