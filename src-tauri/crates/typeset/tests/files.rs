//! Finished files, looked at with other programs where they are installed.

use std::path::Path;
use std::process::Command;

use pismovnik_model::{Block, BlockKind, Day, Document, DocumentKind, Inline, Locale, Provenance};
use pismovnik_typeset::{PdfOptions, pdf};

fn block(number: &str, kind: BlockKind) -> Block {
    let provenance =
        Provenance { clause: "test".into(), answers: vec![], always: true, articles: vec![], since: None };
    Block { provenance, number: (!number.is_empty()).then(|| number.to_owned()), begins_page: false, kind }
}

fn document(locale: Locale, texts: &[&str]) -> Document {
    let mut blocks = vec![block("1", BlockKind::Heading { level: 1, text: vec![Inline::plain(texts[0])] })];
    for (i, text) in texts.iter().enumerate() {
        let words = vec![
            Inline::plain(text.repeat(5)),
            Inline::plain(" "),
            Inline::Link {
                text: "vesna-shop.example".into(),
                href: "https://vesna-shop.example/?q=да".into(),
            },
        ];
        blocks.push(block(&format!("1.{}", i + 1), BlockKind::Paragraph { text: words }));
    }
    blocks.push(block("2", BlockKind::Heading { level: 1, text: vec![Inline::plain("2 500 ₸ (350 ₽)")] }));
    blocks.push(block("2.1", BlockKind::Heading { level: 2, text: vec![Inline::plain(texts[0])] }));
    let cell = |t: &str| vec![vec![Inline::plain(t)]];
    blocks.push(block(
        "",
        BlockKind::Table {
            caption: "Table — 1".into(),
            widths: vec![1, 2],
            head: vec![vec![Inline::plain("№")], vec![Inline::plain("§")]],
            rows: (0..60).map(|_| vec![cell("1"), cell(texts[0])]).collect(),
            spans: vec![],
            groups: vec![],
        },
    ));
    Document {
        kind: DocumentKind::PrivacyPolicy,
        locale,
        title: texts[0].into(),
        subtitle: Some("<subtitle> & \"more\"".into()),
        operator: "ИП Ромашкина О. С.".into(),
        foot: "foot".into(),
        page_counter: "{page} / {pages}".into(),
        as_of: Day::constant(2026, 11, 21),
        provisional: false,
        blocks,
    }
}

fn documents() -> Vec<Document> {
    vec![
        document(
            Locale::Ru,
            &["Оператор обрабатывает персональные данные предпринимательства законно и справедливо. "],
        ),
        document(
            Locale::Kk,
            &["Оператор дербес деректерді заңнама талаптарына сәйкес өңдейді және қорғайды. "],
        ),
        document(Locale::En, &["The operator processes personal information lawfully and transparently. "]),
    ]
}

/// Runs a program on the file; nothing where it is not installed.
fn run(program: &str, arguments: &[&str], file: &Path) -> Option<(bool, String)> {
    let output = Command::new(program).args(arguments).arg(file).arg("-").output();
    let output = if matches!(program, "pdftotext") {
        output
    } else {
        Command::new(program).args(arguments).arg(file).output()
    };
    output.ok().map(|o| {
        let all = [o.stdout, o.stderr].concat();
        (o.status.success(), String::from_utf8_lossy(&all).into_owned())
    })
}

fn saved(document: &Document, name: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, pdf(document, &PdfOptions::default()).expect("set")).expect("written");
    (folder, path)
}

#[test]
fn every_word_copies_whole_in_all_three_languages() {
    for document in documents() {
        let (_folder, path) = saved(&document, "words.pdf");
        let text = match run("pdftotext", &["-enc", "UTF-8"], &path) {
            Some((true, text)) => text,
            _ => continue,
        };
        let words: Vec<&str> = text.split_whitespace().collect();
        for block in &document.blocks {
            for word in block.text().split_whitespace() {
                assert!(words.contains(&word), "{word} is not in:\n{text}");
            }
        }
        let sentence = document.title.trim();
        let flat = words.join(" ");
        assert!(flat.contains(sentence), "{sentence}");
    }
}

#[test]
fn qpdf_and_mutool_have_nothing_to_say() {
    for document in documents() {
        let (_folder, path) = saved(&document, "check.pdf");
        if let Some((fine, said)) = run("qpdf", &["--check"], &path) {
            assert!(fine, "{said}");
        }
        if let Some((fine, said)) = run("mutool", &["info"], &path) {
            assert!(fine && !said.contains("warning") && !said.contains("error"), "{said}");
        }
        if let Some((true, fonts)) = run("pdffonts", &[], &path) {
            for font in fonts.lines().skip(2) {
                assert!(font.contains("yes yes yes"), "{font}");
            }
        }
    }
}

#[test]
fn the_file_carries_title_language_outline_links_and_tags() {
    let document = &documents()[0];
    let bytes = pdf(document, &PdfOptions::default()).expect("set");
    let file = lopdf::Document::load_mem(&bytes).expect("readable");
    assert_eq!(file.version, "1.7");
    let catalog = file.catalog().expect("catalog");
    assert_eq!(catalog.get(b"Lang").and_then(|l| l.as_str()).expect("language"), b"ru");
    for key in [
        &b"StructTreeRoot"[..],
        b"Metadata",
        b"Outlines",
        b"OutputIntents",
        b"ViewerPreferences",
        b"MarkInfo",
    ] {
        assert!(catalog.has(key), "{}", String::from_utf8_lossy(key));
    }
    let raw = String::from_utf8_lossy(&bytes);
    assert!(raw.contains("<dc:title>") && raw.contains("2026-11-21T00:00:00Z"));
    assert!(raw.contains("&lt;") || !document.title.contains('<'));
    // Nested: the third heading is a child of the second.
    let toc = file.get_toc().expect("outline");
    let levels: Vec<usize> = toc.toc.iter().map(|t| t.level).collect();
    assert_eq!(levels, [1, 1, 2]);
    let first = *file.get_pages().values().next().expect("a page");
    let links = file.get_page_annotations(first).expect("links");
    let uri = |d: &&&lopdf::Dictionary| d.get(b"A").and_then(|a| a.as_dict()).is_ok_and(|a| a.has(b"URI"));
    assert!(links.iter().filter(uri).count() >= 1);
    let id = file.trailer.get(b"ID").and_then(|i| i.as_array()).expect("identifier");
    assert_ne!(id[0].as_str().expect("a string"), [0u8; 16]);
}
