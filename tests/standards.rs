//! Every printed paper of every shape of shop holds PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1),
//! by somebody else's rules; other readers open it without a remark.

use std::process::Command;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use pismovnik_app::papers::Format;
use pismovnik_app::pictures::{self, Dress, PictureRole};
use pismovnik_app::{Day, desk};
use pismovnik_interview::{PRESETS, preset};
use pismovnik_model::{Block, BlockKind, Document, DocumentKind, HeadGroup, Inline, Locale, Span};
use pismovnik_tests::letters;
use pismovnik_typeset::PdfOptions;

/// A day within the rules' coverage.
const DAY: Day = jiff::civil::date(2026, 11, 20);

/// PDF files of every preset: `(shop, file name, bytes)`.
fn pdfs() -> Vec<(&'static str, String, Vec<u8>)> {
    let mut all = Vec::new();
    for name in PRESETS {
        let Ok(papers) = desk::papers_of(&preset(name).expect("preset"), DAY, DAY) else { continue };
        let pdfs = papers.files.into_iter().filter(|f| f.format == Format::Pdf);
        all.extend(pdfs.map(|f| (name, f.name(), f.bytes)));
    }
    assert!(all.len() > 50, "{}", all.len());
    let letters = letters::all();
    let options = PdfOptions::default();
    for (shop, document) in &letters {
        let bytes = pismovnik_typeset::pdf(document, &options).expect("set");
        all.push(("letters", format!("{shop} {}.pdf", document.kind.id()).replace(' ', "-"), bytes));
    }
    all.push((
        "letters",
        "footnotes.pdf".to_owned(),
        pismovnik_typeset::pdf(&noted(&letters[0].1), &options).expect("set"),
    ));
    let pairs = letters::pairs(&letters);
    assert!(letters.len() > 100 && pairs.len() > 20, "{} {}", letters.len(), pairs.len());
    let bytes = pismovnik_typeset::pdf(&spanned(&letters[0].1), &options).expect("set");
    all.push(("letters", "spans.pdf".to_owned(), bytes));
    let dressed = dressed();
    for (shop, document) in letters.iter().step_by(40) {
        let bytes = pismovnik_typeset::pdf(document, &dressed).expect("set");
        all.push(("pictures", format!("{shop} {}.pdf", document.kind.id()).replace(' ', "-"), bytes));
    }
    let facts = pismovnik_app::interview::facts(&preset(PRESETS[0]).expect("preset"));
    let setting = pismovnik_drafting::Setting { as_of: DAY, made_on: None, provisional: false };
    let policy = pismovnik_drafting::draft(&facts, DocumentKind::PrivacyPolicy, Locale::Ru, &setting)
        .expect("drafted");
    let bytes = pismovnik_typeset::pdf(&policy, &dressed).expect("set");
    all.push(("pictures", "policy.pdf".to_owned(), bytes));
    for (shop, pair) in &pairs {
        let bytes = pismovnik_typeset::pdf_beside(pair, &options).expect("set");
        let name = format!("{shop}-{}.kk-ru.pdf", pair.first().kind.id());
        all.push(("letters", name, bytes));
    }
    all
}

/// With a logo of outlines, half transparent, on papers too, and the picture of a stamp.
fn dressed() -> PdfOptions {
    let folder = pismovnik_tests::cases::folder().join("../src-tauri/crates/typeset/tests/pictures");
    let stamp = pictures::read(&folder.join("stamp.png")).expect("a stamp");
    let sign = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'><rect width='30' height='30' rx='6' \
                fill='#185a8c' fill-opacity='.8'/><path d='M40 8h46M40 20h30' stroke='#185a8c' stroke-width='5'/></svg>";
    let logo = pismovnik_typeset::picture::read(sign.as_bytes(), "logo").expect("a logo");
    let of = |role, picture| pictures::decor(role, picture, Locale::Ru).expect("ready");
    let dress = Dress {
        logo: Some(of(PictureRole::Logo, logo)),
        stamp: Some(of(PictureRole::Stamp, stamp)),
        on_papers: true,
    };
    PdfOptions::dressed(&dress).expect("ready")
}

/// The letter with a footnote in each paragraph, one of them longer than a page.
fn noted(letter: &Document) -> Document {
    let mut noted = letter.clone();
    for (i, block) in noted.blocks.iter_mut().enumerate() {
        if let BlockKind::Paragraph { text } = &mut block.kind {
            let words = "Не подтверждено источником. ".repeat(if i == 5 { 300 } else { 1 });
            text.push(Inline::Footnote { mark: i.to_string(), text: words });
        }
    }
    assert!(noted.footnotes().len() > 3);
    noted
}

/// The letter with a table of cells that span rows and columns, over several pages.
fn spanned(letter: &Document) -> Document {
    let mut spanned = letter.clone();
    let cell = |words: String| if words.is_empty() { vec![] } else { vec![vec![Inline::plain(words)]] };
    let row = |r: usize| match r % 30 {
        0 => vec![cell(format!("Группа {r}")), vec![], vec![]],
        1 => vec![cell(format!("Графа {r}")), cell("Слова".to_owned()), cell("Срок".to_owned())],
        _ => vec![vec![], cell(format!("Слова строки {r}")), cell("Срок".to_owned())],
    };
    let spans = (0..90).step_by(30).flat_map(|r| [Span::across(r, 0, 3), Span::down(r + 1, 0, 29)]);
    let kind = BlockKind::Table {
        caption: "Таблица".to_owned(),
        widths: vec![1, 2, 1],
        head: ["Чья", "Что", "Срок"].map(|h| vec![Inline::plain(h)]).to_vec(),
        groups: vec![HeadGroup::over(1, 2, vec![Inline::plain("О чём")])],
        rows: (0..90).map(row).collect(),
        spans: spans.collect(),
    };
    let block = spanned.blocks[0].clone();
    spanned.blocks.push(Block { number: None, kind, ..block });
    spanned
}

#[test]
fn every_paper_is_archivable_and_accessible_by_the_validator() {
    let mut failures = Vec::new();
    for (shop, name, bytes) in pdfs() {
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            match validate_pdf_bytes(&bytes, &options) {
                Ok(report) if report.is_compliant => {}
                Ok(report) => failures.push(format!("{shop} {name} {profile}: {:?}", report.failures)),
                Err(error) => failures.push(format!("{shop} {name} {profile}: {error}")),
            }
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// The validator is not blind: the same papers with one mark of each standard taken away fail.
#[test]
fn the_validator_sees_what_is_missing() {
    let (_, _, bytes) = pdfs().swap_remove(0);
    for (profile, from, to) in [
        (ValidationProfile::PdfA2a, "<pdfaid:part>2", "<pdfaid:part>9"),
        (ValidationProfile::PdfUa1, "/DisplayDocTitle true", "/DisplayDocTitle null"),
    ] {
        let at = bytes.windows(from.len()).position(|w| w == from.as_bytes()).expect(from);
        let mut broken = bytes.clone();
        broken[at..at + to.len()].copy_from_slice(to.as_bytes());
        let options = ValidationOptions::default().profile(profile);
        let held = validate_pdf_bytes(&broken, &options).is_ok_and(|report| report.is_compliant);
        assert!(!held, "{profile} without {from}");
    }
}

#[test]
fn other_readers_open_every_paper_without_a_remark() {
    let temp = tempfile::tempdir().expect("temp");
    for (shop, name, bytes) in pdfs() {
        let path = temp.path().join(format!("{shop}-{name}"));
        std::fs::write(&path, &bytes).expect("written");
        let check = Command::new("qpdf").arg("--check").arg(&path).output().expect("qpdf runs");
        assert!(check.status.success(), "{shop} {name}: {}", String::from_utf8_lossy(&check.stdout));
        let read = Command::new("mutool").args(["draw", "-q", "-F", "txt", "-o", "-"]).arg(&path).output();
        let read = read.expect("mutool runs");
        // It may have been built without colour profiles, which says nothing of the file.
        let remarks = String::from_utf8_lossy(&read.stderr).into_owned();
        let remarks = remarks.replace("warning: ICC support is not available", "");
        assert!(read.status.success() && remarks.trim().is_empty(), "{shop} {name}: {remarks}");
        assert!(read.stdout.len() > 50, "{shop} {name}: mutool reads no words");
        let fonts = Command::new("pdffonts").arg(&path).output().expect("pdffonts runs");
        let fonts = String::from_utf8_lossy(&fonts.stdout).into_owned();
        // Columns: name, type, encoding, emb, sub, uni, object ID.
        for font in fonts.lines().skip(2) {
            assert!(font.contains("yes yes yes"), "{shop} {name}: {font}");
        }
        assert!(fonts.lines().count() > 2, "{shop} {name}: no font at all");
    }
}

/// The ledger of both standards: each requirement's state, and the check that holds it.
#[test]
fn the_ledger_of_requirements_names_checks_that_exist() {
    let sources = [
        include_str!("standards.rs"),
        include_str!("round_trip.rs"),
        include_str!("signing.rs"),
        include_str!("papers.rs"),
        include_str!("../src-tauri/crates/typeset/src/embed.rs"),
        include_str!("../src-tauri/crates/typeset/src/tests.rs"),
        include_str!("../src-tauri/crates/typeset/tests/footnotes.rs"),
        include_str!("../src-tauri/crates/typeset/tests/pictures.rs"),
    ];
    let mut rows = 0;
    for line in include_str!("ledger/pdf.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [standard, clause, requirement, state, check, note] = cells[..] else { panic!("{line:?}") };
        assert!(matches!(standard, "PDF/A-2a" | "PDF/UA-1") && !clause.is_empty() && !requirement.is_empty());
        match state {
            "held" => assert!(
                check == "validator" || sources.iter().any(|s| s.contains(&format!("fn {check}()"))),
                "{standard} {clause}: no test {check:?}"
            ),
            "not applicable" | "not done" | "user's duty" => {
                assert!(check.is_empty() && !note.is_empty(), "{standard} {clause}: say why");
            }
            other => panic!("{standard} {clause}: {other:?} is no state"),
        }
        rows += 1;
    }
    assert!(rows > 70, "{rows}");
}

/// The information dictionary and the XMP metadata name the same title, author and day.
#[test]
fn metadata_says_the_same_twice() {
    let temp = tempfile::tempdir().expect("temp");
    for (shop, name, bytes) in pdfs() {
        let path = temp.path().join(format!("{shop}-{name}"));
        std::fs::write(&path, &bytes).expect("written");
        let read = |arguments: &[&str]| {
            let out = Command::new("pdfinfo").args(arguments).arg(&path).output().expect("pdfinfo runs");
            String::from_utf8(out.stdout).expect("UTF-8")
        };
        let (information, metadata) = (read(&["-isodates"]), read(&["-meta"]));
        for (label, element) in
            [("Title:", "dc:title"), ("Author:", "dc:creator"), ("CreationDate:", "xmp:CreateDate")]
        {
            let line = information.lines().find_map(|l| l.strip_prefix(label)).expect(label).trim();
            let at = metadata.find(&format!("<{element}>")).expect(element);
            let said = line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let said = said.trim_end_matches('Z').trim_end_matches("+00").to_owned();
            assert!(metadata[at..].contains(&said), "{shop} {name}: {label} {said}");
        }
    }
}
