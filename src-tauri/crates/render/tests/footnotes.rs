//! Footnotes in every format: the mark in the text, the words where the format has them.

mod sample;

use pismovnik_model::{BlockKind, Document, Inline};
use pismovnik_render::{docx, html, markdown, text};

fn document() -> Document {
    let words = vec![
        Inline::plain("Срок — десять дней"),
        Inline::Footnote {
            mark: "1".into(), text: "Не подтверждено <источником> & прочим.".into()
        },
        Inline::plain("."),
    ];
    Document { blocks: vec![sample::block(None, BlockKind::Paragraph { text: words })], ..sample::document() }
}

#[test]
fn text_and_markdown_tell_footnotes_below() {
    let plain = text::plain(&document());
    assert!(plain.contains("Срок — десять дней[1]."), "{plain}");
    assert!(plain.ends_with("[1] Не подтверждено <источником> & прочим.\n"), "{plain}");
    let marked = markdown::text(&document());
    assert!(marked.contains("десять дней[^1]."), "{marked}");
    assert!(marked.contains("\n\n[^1]: Не подтверждено"), "{marked}");
}

#[test]
fn pages_link_to_them() {
    let page = html::page(&document(), &html::HtmlOptions::default());
    assert!(page.contains("дней<sup><a href=\"#pm-footnote-1\" role=\"doc-noteref\">1</a></sup>."), "{page}");
    assert!(page.contains(
        "<p id=\"pm-footnote-1\"><sup>1</sup> Не подтверждено &lt;источником&gt; &amp; прочим.</p>"
    ));
}

#[test]
fn word_processors_get_real_ones() {
    let file = docx::bytes(&document()).expect("packed");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).expect("archive");
    let mut part = |name: &str| {
        std::io::read_to_string(archive.by_name(name).unwrap_or_else(|_| panic!("{name}"))).expect("text")
    };
    assert!(part("word/document.xml").contains("<w:footnoteReference w:id=\"1\"/>"));
    let notes = part("word/footnotes.xml");
    assert!(notes.contains("<w:footnote w:id=\"1\">") && notes.contains("&lt;источником&gt;"), "{notes}");
    assert!(part("[Content_Types].xml").contains("/word/footnotes.xml"));
    assert!(part("word/_rels/document.xml.rels").contains("footnotes.xml"));
    assert!(part("word/styles.xml").contains("FootnoteReference"));
}
